/** The pieces of a text with values in its places: `Call {number}`. */
export function fill(text: string, values: Readonly<Record<string, unknown>>): unknown[] {
  return text.split(/\{(\w+)\}/).map((piece, index) => (index % 2 ? values[piece] : piece));
}

/** The same as one text. */
export const fillText = (text: string, values: Readonly<Record<string, string>>): string => fill(text, values).join('');
