/**
 * Parses an address that an operator typed and a content management system passed on: options separated by `&amp;` or
 * `;`, encoded twice, surrounded by quotes and blanks, in the fragment, or after a second `?`.
 */
import { OPTIONS, optionOf, PREVIEW, type Option } from './option-list.js';

/** The intended value of an option. */
export type Pair = readonly [name: string, value: string];

/** How often an address is decoded at most. */
const DEPTH = 4;

const NAMES = [...OPTIONS.map(({ name }) => name.replace('-', '[-_]?')), PREVIEW].join('|');
/** Start of a known option. */
const OPTION = `(?:${NAMES})(?:[=&;?#]|$)`;
/** Where a value ends, by what it may contain: a file its own query, a link anything that is not clearly ours. */
const ENDS: Partial<Record<Option['kind'], RegExp>> = {
  file: new RegExp(`[;?#](?=${OPTION})`, 'i'),
  link: new RegExp(`[;#](?=${OPTION})`, 'i'),
};
const END = new RegExp(`[?#]|;(?=[\\w-]+=|${OPTION})`, 'i');
const NEXT = new RegExp(`${END.source}|&(?=${OPTION})`, 'i');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", nbsp: ' ' };

/** Undoes HTML escaping, even if applied twice. */
const unescape = (text: string): string =>
  text.replace(/&(?:amp;)*(?:#(\d{1,5})|#x([\da-f]{1,4})|(amp|quot|apos|nbsp));/gi, (_, ten, sixteen, name) =>
    name
      ? ENTITIES[(name as string).toLowerCase()]!
      : String.fromCharCode(ten ? Number(ten) : parseInt(sixteen as string, 16)),
  );

/** Undoes URL encoding once; malformed parts stay. */
const decode = (text: string): string => unescape(new URLSearchParams(`=${text.replace(/&/g, '%26')}`).get('')!);

/** Blanks, including zero-width ones, and quotation marks: straight, curly, angled and Japanese. */
const BLANK = '\\s\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff';
const QUOTE = '\\\\"\'`\xb4\xab\xbb\u2018-\u201f\u2032\u2033\u2039\u203a\u300c\u300d';
const around = (signs: string, atEnd = ''): RegExp => new RegExp(`^[${signs}]+|[${signs}${atEnd}]+$`, 'g');
const IN_QUOTES = new RegExp(`^[${QUOTE}].*[${QUOTE}]$`);
const OUTER = around(BLANK, '/;&');
const OUTER_QUOTES = around(BLANK + QUOTE);
const OUTER_SIGNS = around(BLANK + QUOTE, '/;,.&=');

/** A value without stray characters around it. */
function tidy(text: string, kind: Option['kind']): string {
  if (kind === 'link' || kind === 'file') return text.replace(OUTER_QUOTES, '');
  if (kind !== 'name') return text.replace(OUTER_SIGNS, '');
  const name = text.replace(OUTER, '').replace(/\s+/g, ' ');
  // A single mark belongs to the name: `'t Zand`.
  return IN_QUOTES.test(name) ? name.replace(OUTER_QUOTES, '') : name;
}

/** Whether a value is URL-encoded once too often. */
const isEncoded = (value: string, kind: Option['kind']): boolean =>
  kind === 'link' ? /^\W*https?%/i.test(value) : kind !== 'file' && /%[\da-f]{2}/i.test(value);

/**
 * The options of an address in order, by their canonical names. Unknown names stay as they are.
 * @param text query and fragment
 */
export const pairsIn = (text: string): Pair[] =>
  unescape(text)
    .split('&')
    .flatMap((piece) => pairsOf(piece, 0));

function pairsOf(piece: string, depth: number): Pair[] {
  const pairs: Pair[] = [];
  for (let rest = piece; rest;) {
    const [, mark = '', written = '', isSet, after = ''] = /^([?;#&]*)([^=?;#&]*)(=?)([^]*)$/.exec(rest)!;
    // All of it was encoded, or written in full-width characters.
    const opened = isSet ? decode(written) : decodeWhole(written);
    if (!isSet && depth < DEPTH && opened !== written && /[=&;?]/.test(opened)) {
      pairs.push(...opened.split('&').flatMap((inner) => pairsOf(inner, depth + 1)));
      rest = after;
      continue;
    }
    const name = tidy(opened, 'code');
    const option = optionOf(name);
    const kind = option ? option.kind : 'code';
    const [value, more] = isSet ? cut(after, kind) : ['', after];
    rest = more;
    // A bare name in the fragment, unless it is an option, is an anchor.
    const isPlace = !isSet && /#/.test(mark) && !option && name.toLowerCase() !== PREVIEW;
    if ((name || value) && !isPlace) pairs.push([option ? option.name : name, value]);
  }
  return pairs;
}

/** Decodes until it finds options. */
function decodeWhole(text: string): string {
  for (let times = 0; times < DEPTH && !/=/.test(text); times++) text = decode(text);
  return /=/.test(text) ? text : text.normalize('NFKC');
}

/** Splits off the value at the start of a text. */
function cut(text: string, kind: Option['kind']): [value: string, rest: string] {
  const isWord = kind === 'link' && !/^\W*https?[:%]/i.test(text);
  const [written, rest] = cutAt(text, (!isWord && ENDS[kind]) || END);
  let value = decode(written);
  for (let depth = 1; depth < DEPTH && isEncoded(value, kind); depth++) value = decode(value.replace(/\+/g, '%2B'));
  if (kind === 'link' || kind === 'file') return [tidy(value, kind), rest];
  if (kind !== 'name') value = value.normalize('NFKC');
  // Other options were encoded into the value.
  const [own, others] = cutAt(value, NEXT);
  return [tidy(own, kind), others + rest];
}

function cutAt(text: string, end: RegExp): [before: string, from: string] {
  const at = text.search(end);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}
