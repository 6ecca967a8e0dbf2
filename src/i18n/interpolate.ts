/** Separates facts on one line. Not in a template, where it would not be ASCII. */
export const DOT = ' \u00b7 ';

/** Joins facts on one line, without empty ones. */
export const joined = (...texts: unknown[]): string => texts.filter(Boolean).join(DOT);

/** The pieces of a text with its placeholders filled in: `Call {number}`. */
export function interpolate(text: string, values: Readonly<Record<string, unknown>>): unknown[] {
  return text.split(/\{(\w+)\}/).map((piece, index) => (index % 2 ? values[piece] : piece));
}

/** The same as one string. */
export const interpolateText = (text: string, values: Readonly<Record<string, string>>): string =>
  interpolate(text, values).join('');
