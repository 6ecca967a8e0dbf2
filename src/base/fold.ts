/**
 * Text without differences that people and systems introduce in passing: case, accents, full-width forms, blanks and
 * punctuation. Equal for `Narita-Airport`, ` narita airport` and `"narita_airport"`.
 */
export const fold = (text: unknown): string =>
  String(text)
    .normalize('NFKD')
    .toLowerCase()
    // Combining marks, and punctuation in ASCII, Latin-1, Unicode's general block and CJK.
    .replace(/[\u0300-\u036f\0-/:-`{-\u00bf\u200b-\u206f\u3000-\u303f\ufeff]+/g, '');
