/** Options in the address of the page: `?partner=narita-airport&dwell=10`. The element validates the values. */
export interface Option {
  /** Name in the address, and of the attribute, if it is one. */
  name: string;
  /**
   * `flag` is turned on by its bare name; `file` is an image or video beside the page, and may be repeated; `name` is
   * shown as written; `code` is one of few words, a number or a date.
   */
  kind: 'name' | 'code' | 'link' | 'flag' | 'file';
  /** For users of the preview form. */
  about: string;
  /** Values to choose from, the default first. */
  values?: readonly string[];
}

export const OPTIONS: readonly Option[] = [
  { name: 'partner', kind: 'name', about: 'Id of a partner, or a name' },
  { name: 'languages', kind: 'code', about: 'Languages in their turn: ja en zh-Hans zh-Hant ko' },
  { name: 'country', kind: 'code', about: 'Country whose number is shown: JP. None: no number' },
  { name: 'dwell', kind: 'code', about: 'Seconds for each slide, 8 to 3600; 12' },
  { name: 'when', kind: 'code', about: 'Days of the campaign: always, world-day, 07-23/07-30' },
  { name: 'time-zone', kind: 'code', about: 'Whose calendar counts: viewer, or Asia/Tokyo' },
  { name: 'now', kind: 'code', about: 'To try: a time in place of the clock, 2026-07-30' },
  { name: 'viewing-distance', kind: 'code', about: 'Metres from which it is read' },
  { name: 'screen-height', kind: 'code', about: 'Metres that the picture is high' },
  { name: 'qr', kind: 'link', about: 'Address of the QR code, or none' },
  { name: 'tone', kind: 'code', about: 'Dark or light', values: ['dark', 'light'] },
  { name: 'motion', kind: 'code', about: 'Whether slides fade', values: ['auto', 'none'] },
  { name: 'burn-in-guard', kind: 'flag', about: 'Move by some pixels each minute' },
  { name: 'wake-lock', kind: 'flag', about: 'Keep the screen on' },
  { name: 'slide', kind: 'file', about: 'Picture or video beside this page, as a slide' },
  { name: 'logo', kind: 'file', about: 'Logo of the partner, beside this page' },
  { name: 'mark', kind: 'file', about: "Your own copy of UNODC's official artwork, beside this page" },
];

/** Of the page itself: `preview` shows a form that writes the address. */
export const PREVIEW = 'preview';

const letters = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** The option of a name that other systems have mangled: `Time_Zone`, `timeZone`, `slide[]`, `ampcountry`. */
export function optionOf(name: string): Option | undefined {
  const wanted = letters(name).replace(/^amp/, '');
  return OPTIONS.find((option) => letters(option.name) === wanted);
}
