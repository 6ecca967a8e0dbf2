/** Options of the builder itself, for any element: preview and format. */
import { built } from './built.js';
import type { Element } from './elements/index.js';
import { formatsFor } from './formats.js';
import { choice, flag, list, type Choice, type Flag, type Option } from './option.js';

/** Sizes of signage screens, in pixels. */
export const SCREENS = ['1920x1080', '1080x1920', '3840x1080'] as const;
export type Width = 'phone' | 'wide' | (typeof SCREENS)[number];

/** A desktop scaled down to a phone is unreadable. */
const ownWidth = (): Width => (matchMedia('(max-width: 40rem)').matches ? 'phone' : 'wide');

const width = ({ name }: Element): Choice =>
  choice<Width>(
    'pills',
    name === 'signage' ? SCREENS[0] : ownWidth(),
    {
      phone: 'Phone',
      wide: 'Desktop',
      '1920x1080': '1920 × 1080',
      '1080x1920': '1080 × 1920',
      '3840x1080': '3840 × 1080',
    },
    { name: 'width', label: 'Preview as' },
  );

const page = choice<'light' | 'dark' | 'busy'>(
  'pills',
  'light',
  { light: 'Light', dark: 'Dark', busy: 'Busy' },
  { name: 'page', label: 'On a page that is' },
);

const day = choice<'today' | 'before' | 'world-day'>(
  'pills',
  'today',
  { today: 'Today', 'world-day': 'World Day', before: 'A week before it' },
  { name: 'day', label: 'On the day' },
);

const pin: Flag = flag({
  name: 'pin',
  standard: built.isRelease ? 'yes' : 'no',
  label: `Pin this exact version, ${built.version}`,
  hint: 'Browsers then take no other file. Its host must send the header “Access-Control-Allow-Origin”.',
  isShown: ({ format }) => format === 'html' || format === 'wordpress',
});

/** Options of the preview. */
export const viewOptions = (element: Element): readonly Choice[] => [
  width(element),
  // Slides fill their page.
  ...(element.name === 'signage' ? [] : [page]),
  ...(element.options.some(({ name }) => name === 'when') ? [day] : []),
];

/** Options of the output. */
export const formatOptions = (element: Element): readonly [Choice, Flag] => [
  {
    ...list(
      formatsFor(element).map(({ name, label }) => ({ value: name, label })),
      { name: 'format', label: 'For' },
    ),
    kind: 'pills',
  },
  pin,
];

/** All options for an element. */
export const optionsOf = (element: Element): readonly Option[] => [
  ...element.options,
  ...viewOptions(element),
  ...formatOptions(element),
];
