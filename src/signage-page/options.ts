import { pairsIn, type Pair } from './address.js';
import { besidePage } from './beside.js';
import { OPTIONS, optionOf, PREVIEW, type Option } from './option-list.js';

const ON = ['', 'true', '1', 'yes', 'on'];
const OFF = ['false', '0', 'no', 'off'];

/** Parameters of analytics, link forwarding and cache busting. */
const PASSING =
  /^(_\w*|\d+|[trv]|ts|cb|dc|ra?nd(om)?|time(stamp)?|(no)?-?cache(-?bust(er)?)?|ver(sion)?|utm_\w+|\w+clid)$/i;

/** Result of reading an address. */
export interface Settings {
  attributes: [name: string, value: string][];
  /** Absolute addresses. */
  files: [slot: string, url: string][];
  isPreview: boolean;
  /** The intended options, to write them again. */
  pairs: Pair[];
  /** What is not understood, and what would be. */
  problems: string[];
}

/**
 * Reads the intended options of an address. Drops what it cannot read, and reports it.
 * @param text the address from `?` on, with the fragment
 * @param page address of the page: files must be beside or below it
 */
export function readOptions(text: string, page: string): Settings {
  const settings: Settings = { attributes: [], files: [], isPreview: false, pairs: [], problems: [] };
  const { attributes, files, pairs, problems } = settings;
  const read = pairsIn(text);
  settings.isPreview = read.some(([name]) => isPreview(name));
  for (const [name, value] of once(read, problems)) {
    const option = optionOf(name)!;
    pairs.push([name, value]);
    if (option.kind === 'file') {
      const url = besidePage(value, page);
      if (url) files.push([name, url]);
      else problems.push(`${name}=${value} is not a file beside this page or in a folder below it.`);
    } else if (option.kind === 'flag') {
      const flag = value.toLowerCase();
      if (ON.includes(flag)) attributes.push([name, '']);
      else if (!OFF.includes(flag)) problems.push(`${name}=${value} is neither on nor off.`);
    } else attributes.push([name, asWritten(option, value)]);
  }
  return settings;
}

const isPreview = (name: string): boolean => name.toLowerCase() === PREVIEW;

/** Each option once, except files. Conflicting values are dropped, because the intended one is unknown. */
function once(pairs: readonly Pair[], problems: string[]): Pair[] {
  const found = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const option = optionOf(name);
    if (!option) {
      if (!isPreview(name) && !PASSING.test(name)) {
        problems.push(`Unknown option "${name}". Options: ${OPTIONS.map((one) => one.name).join(', ')}.`);
      }
    } else if (!value && option.kind !== 'flag') problems.push(`${name} is empty.`);
    else {
      const values = found.get(name) ?? [];
      const isNew = !values.some((one) => one.toLowerCase() === value.toLowerCase());
      if (isNew || option.kind === 'file') values.push(value);
      found.set(name, values);
    }
  }
  const chosen: Pair[] = [];
  found.forEach((values, name) => {
    if (optionOf(name)!.kind === 'file') values.forEach((value) => chosen.push([name, value]));
    else if (values.length === 1) chosen.push([name, values[0]!]);
    else {
      problems.push(`${name} has conflicting values: ${values.join(', ')}.`);
      // Nor should the partner's country be used then.
      if (name === 'country') chosen.push([name, values.join(' and ')]);
    }
  });
  return chosen;
}

/** The value in the spelling that the element expects. */
function asWritten({ kind, values }: Option, value: string): string {
  const small = value.toLowerCase();
  const isWord = values ? values.includes(small) : ['none', 'always', 'viewer', 'world-day'].includes(small);
  return kind !== 'name' && isWord ? small : value;
}
