import type { Language } from '../../src/locales/languages.js';

const HAS_NO_SPACES: readonly Language[] = ['ja', 'zh'];

/**
 * Splits a text into as few lines as possible, about equally long: SVG text does not wrap.
 * @param most maximum width of a line, in units of `measure`
 */
export function linesOf(text: string, language: Language, most: number, measure: (line: string) => number): string[] {
  const pieces = piecesOf(text, language);
  for (let count = 1; count <= pieces.length; count++) {
    const lines = evenLines(pieces, count, measure);
    if (lines.every((line) => measure(line) <= most)) return lines;
  }
  throw new Error(`“${text}” has a word that is wider than a badge may be`);
}

/** Unbreakable pieces: words, with their punctuation. */
function piecesOf(text: string, language: Language): string[] {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const last = pieces.length - 1;
    if (last >= 0 && !canBreak(pieces[last]!, segment, language)) pieces[last] += segment;
    else pieces.push(segment);
  }
  return pieces;
}

function canBreak(before: string, after: string, language: Language): boolean {
  if (before.endsWith(' ')) return true;
  if (!HAS_NO_SPACES.includes(language)) return false;
  // An opening bracket stays with what follows, punctuation or a particle with what precedes.
  return !/[\p{Ps}\p{Pi}]$/u.test(before) && !/^([\p{Pe}\p{Pf}\p{Po}\s]|\p{Script=Hiragana}$)/u.test(after);
}

/** Of all ways to split into that many lines, the one with the shortest longest line. */
function evenLines(pieces: readonly string[], count: number, measure: (line: string) => number): string[] {
  if (count === 1) return [pieces.join('').trim()];
  const longest = (lines: readonly string[]): number => Math.max(...lines.map(measure));
  return Array.from({ length: pieces.length - count + 1 }, (_, index) => [
    pieces
      .slice(0, index + 1)
      .join('')
      .trim(),
    ...evenLines(pieces.slice(index + 1), count - 1, measure),
  ]).reduce((best, lines) => (longest(lines) < longest(best) ? lines : best));
}
