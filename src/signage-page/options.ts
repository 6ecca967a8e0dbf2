/** What can be set in the address of the page: `?partner=narita-airport&dwell=10`. Values are judged by the element. */
export interface Option {
  /** As in the address; that of the attribute, where it is one. */
  name: string;
  /** `flag` is on by its name alone; `file` is an image or a video beside the page, and may stand several times. */
  kind: 'text' | 'flag' | 'file';
  /** For whoever fills in the form of the preview. */
  about: string;
  /** Values to choose from, the default first. */
  values?: readonly string[];
}

export const OPTIONS: readonly Option[] = [
  { name: 'partner', kind: 'text', about: 'Id of a partner, or a name' },
  { name: 'languages', kind: 'text', about: 'Languages in their turn: ja en zh-Hans zh-Hant ko' },
  { name: 'country', kind: 'text', about: 'Country whose number is shown: JP. None: no number' },
  { name: 'dwell', kind: 'text', about: 'Seconds for each slide, 8 to 3600; 12' },
  { name: 'when', kind: 'text', about: 'Days of the campaign: always, world-day, 07-23/07-30' },
  { name: 'time-zone', kind: 'text', about: 'Whose calendar counts: viewer, or Asia/Tokyo' },
  { name: 'now', kind: 'text', about: 'To try: a time in place of the clock, 2026-07-30' },
  { name: 'viewing-distance', kind: 'text', about: 'Metres from which it is read' },
  { name: 'screen-height', kind: 'text', about: 'Metres that the picture is high' },
  { name: 'qr', kind: 'text', about: 'Address of the QR code, or none' },
  { name: 'tone', kind: 'text', about: 'Dark or light', values: ['dark', 'light'] },
  { name: 'motion', kind: 'text', about: 'Whether slides fade', values: ['auto', 'none'] },
  { name: 'burn-in-guard', kind: 'flag', about: 'Move by some pixels each minute' },
  { name: 'wake-lock', kind: 'flag', about: 'Keep the screen on' },
  { name: 'slide', kind: 'file', about: 'Picture or video beside this page, as a slide' },
  { name: 'logo', kind: 'file', about: 'Logo of the partner, beside this page' },
  { name: 'mark', kind: 'file', about: "Your own copy of UNODC's official artwork, beside this page" },
];

/** Of the page itself: `preview` shows a form that writes the address. */
export const PREVIEW = 'preview';

const ON = ['', 'true', '1', 'yes', 'on'];
const OFF = ['false', '0', 'no', 'off'];

/** What an address sets. */
export interface Settings {
  attributes: [name: string, value: string][];
  /** Absolute addresses. */
  files: [slot: string, url: string][];
  isPreview: boolean;
  /** What is not understood, and what would be. */
  problems: string[];
}

/**
 * Reads the options of an address. What it cannot read it leaves out, and says so.
 * @param query the part from `?` on
 * @param page address of the page: files come from beside it, and from nowhere else
 */
export function readOptions(query: string, page: string): Settings {
  const settings: Settings = { attributes: [], files: [], isPreview: false, problems: [] };
  const { attributes, files, problems } = settings;
  new URLSearchParams(query).forEach((value, name) => {
    const option = OPTIONS.find((one) => one.name === name);
    if (name === PREVIEW) settings.isPreview = true;
    else if (!option) {
      problems.push(`There is no option "${name}". There are: ${OPTIONS.map((one) => one.name).join(', ')}.`);
    } else if (option.kind === 'flag') {
      const flag = value.toLowerCase();
      if (ON.includes(flag)) attributes.push([name, '']);
      else if (!OFF.includes(flag)) problems.push(`${name}=${value} is neither on nor off.`);
    } else if (option.kind === 'file') {
      const url = besidePage(value, page);
      if (url) files.push([name, url]);
      else problems.push(`${name}=${value} is no file beside this page or in a folder below.`);
    } else if (value) attributes.push([name, value]);
  });
  return settings;
}

function besidePage(file: string, page: string): string | undefined {
  try {
    const { href } = new URL(file, page);
    // In the page's own folder or below: elsewhere on its host may stand what others have put there.
    return file && href.startsWith(new URL('.', page).href) ? href : undefined;
  } catch {
    return undefined;
  }
}
