import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { SIGNAGE_SIZES, viewportOf, type SignageSize } from '../.storybook/signage-sizes.js';
import '../src/define/banner.js';
import '../src/define/signage.js';
import { bannerLanguages } from '../src/locales/languages.js';
import { TONES } from '../src/base/element.js';
import type { SlideKind } from '../src/signage/playlist.js';
import { MOTIONS, type BlueHeartSignage, type SlideDetail } from '../src/signage/signage.js';
import { placeholder } from './placeholder.js';

type Args = Partial<
  Pick<
    BlueHeartSignage,
    | 'partner'
    | 'languages'
    | 'dwell'
    | 'when'
    | 'timeZone'
    | 'now'
    | 'country'
    | 'viewingDistance'
    | 'screenHeight'
    | 'qr'
    | 'burnInGuard'
    | 'motion'
    | 'wakeLock'
    | 'tone'
  >
>;

/** Away from the World Day, so that a story looks the same all year. */
const QUIET = '2027-03-01';
const TWELVE_DAYS_BEFORE = '2027-07-18';
const WORLD_DAY = '2027-07-30';
const NARITA = 'ja en zh-Hans zh-Hant ko';

const [LANDSCAPE, PORTRAIT, WALL, SMALL] = SIGNAGE_SIZES;

/** Fallback content of every player: a poster that works without JavaScript. */
const fallback = html`<p>
  <a href="https://www.unodc.org/blueheart">Blue Heart Campaign against human trafficking</a>
</p>`;

type Watch = (event: CustomEvent<SlideDetail>) => void;

const player = (args: Args, style: string, content: TemplateResult = fallback, watch?: Watch): TemplateResult =>
  html`<blue-heart-signage
    style=${style}
    partner=${args.partner || nothing}
    languages=${args.languages ?? 'en'}
    dwell=${args.dwell || nothing}
    when=${args.when || nothing}
    time-zone=${args.timeZone || nothing}
    now=${args.now || nothing}
    country=${args.country || nothing}
    viewing-distance=${args.viewingDistance || nothing}
    screen-height=${args.screenHeight || nothing}
    qr=${args.qr || nothing}
    ?burn-in-guard=${args.burnInGuard}
    motion=${args.motion || nothing}
    ?wake-lock=${args.wakeLock}
    tone=${args.tone || nothing}
    @blue-heart-slide=${watch || nothing}
    >${content}</blue-heart-signage
  >`;

/** Advances to the first slide of a kind, or to the one after another kind, and stays there. */
const stayAt = (kind: SlideKind, after?: SlideKind): Watch => {
  let before: SlideKind | undefined;
  return ({ target, detail }) => {
    const shown = target as BlueHeartSignage;
    const isThere = detail.kind === kind && (!after || before === after);
    before = detail.kind;
    shown.stop();
    shown.toggleAttribute('data-stays', isThere);
    // Asynchronously: it cycles until the slide's resources have loaded, and must not block the page from loading them.
    if (!isThere) requestAnimationFrame(() => shown.next());
  };
};

/** A screen at its true size is as large as its frame. */
const frames = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries) {
    const frame = target as HTMLElement;
    frame.style.setProperty('--scale', String(contentRect.width / Number(frame.dataset.width)));
  }
});
const follow = (frame: Element | undefined): void => frame && frames.observe(frame);

interface Shown {
  caption: string;
  kind: SlideKind;
  after?: SlideKind;
  /** What differs from the story. */
  args?: Args;
  content?: TemplateResult;
}

/** Only the airport's first language, because it is the one that stays: cycling through all five is slow. */
const firstLanguage = ({ partner }: Args): Args => (partner === 'narita-airport' ? { languages: 'ja' } : {});

/** One slide on a screen of this size, which stays. */
const board = (size: SignageSize, args: Args, { caption, kind, after, content, args: own }: Shown): TemplateResult => {
  const [width, height] = size;
  const style = `max-inline-size: none; inline-size: ${width}px; block-size: ${height}px;
    transform: scale(var(--scale, 0.1)); transform-origin: 0 0`;
  return html`<figure style="margin: 0; min-inline-size: 0">
    <div
      ${ref(follow)}
      data-width=${width}
      style="direction: ltr; overflow: hidden; aspect-ratio: ${width} / ${height}"
    >
      ${player({ ...firstLanguage(args), ...args, ...own }, style, content, stayAt(kind, after))}
    </div>
    <figcaption style="padding-block: 0.25rem 0.75rem">${caption}</figcaption>
  </figure>`;
};

/** Slides side by side, on screens of one size. */
const boards = (size: SignageSize, args: Args, all: Shown[]): TemplateResult =>
  html`<div
    style="display: grid; gap: 0.5rem; grid-template-columns: repeat(${size === PORTRAIT ? 4 : 2}, minmax(0, 1fr))"
  >
    ${all.map((one) => board(size, args, one))}
  </div>`;

const STATEMENT: Shown = { caption: 'What it is about', kind: 'statement' };
const SIGNS: Shown[] = [
  { caption: 'A sign: answers', kind: 'sign', after: 'statement' },
  { caption: 'A sign: passport', kind: 'sign', after: 'helpline' },
  { caption: 'A sign: freedom', kind: 'sign', after: 'scan' },
];
const HELPLINE: Shown = { caption: 'Number', kind: 'helpline' };
const DAY: Shown = { caption: 'World Day', kind: 'day', args: { now: TWELVE_DAYS_BEFORE } };
const SCAN: Shown = { caption: 'QR code', kind: 'scan' };
const PARTNER: Shown = { caption: 'Partner', kind: 'partner' };
const ALL: Shown[] = [STATEMENT, ...SIGNS, HELPLINE, DAY, SCAN, PARTNER];

const meta: Meta<Args> = {
  title: 'Elements/Signage',
  component: 'blue-heart-signage',
  args: { partner: 'narita-airport', now: QUIET },
  argTypes: {
    partner: { control: 'text' },
    languages: { control: 'text' },
    dwell: { control: { type: 'number', min: 8, max: 3600 } },
    when: { control: 'text' },
    timeZone: { control: 'text', name: 'time-zone' },
    now: { control: 'text' },
    country: { control: 'text' },
    viewingDistance: { control: { type: 'number', min: 0 }, name: 'viewing-distance' },
    screenHeight: { control: { type: 'number', min: 0, step: 0.1 }, name: 'screen-height' },
    qr: { control: 'text' },
    burnInGuard: { control: 'boolean', name: 'burn-in-guard' },
    motion: { control: 'inline-radio', options: MOTIONS },
    wakeLock: { control: 'boolean', name: 'wake-lock' },
    tone: { control: 'inline-radio', options: TONES },
  },
  parameters: {
    // Slides change only while visible.
    until: (canvas: HTMLElement) => {
      const onItsWay = canvas.querySelector('figure:has(blue-heart-signage:not([data-stays]))');
      onItsWay?.scrollIntoView();
      return !onItsWay;
    },
  },
  // A partner sets its languages: the toolbar's one is set on the player itself.
  decorators: [
    (story, { args, globals }) => {
      const { language, motion } = globals as Record<string, string>;
      return story({ args: { languages: language, motion, ...args } as Args });
    },
  ],
  render: (args) => boards(LANDSCAPE, args, ALL),
};
export default meta;

type Story = StoryObj<Args>;

/** It plays and fills the page, here on a screen of this size. The toolbar has the other sizes. */
const playing = (size: SignageSize, args: Args = {}): Story => ({
  args: { languages: NARITA, ...args },
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '400px' } } },
  globals: { viewport: { value: viewportOf(size) } },
  render: (shown) => player(shown, 'position: fixed; inset: 0; block-size: auto'),
});

export const Playground: Story = playing(LANDSCAPE, {
  dwell: 8,
  when: 'always',
  timeZone: 'viewer',
  country: '',
  qr: '',
  burnInGuard: false,
  motion: 'auto',
  wakeLock: false,
  tone: 'auto',
});

export const PlayingPortrait: Story = playing(PORTRAIT);
export const PlayingWall: Story = playing(WALL);
export const PlayingSmall: Story = playing(SMALL);

/** Every slide on a screen of 1920 by 1080 pixels. Each stays at its slide once visible. */
export const Landscape: Story = {};

/** On a pillar: 1080 by 1920. */
export const Portrait: Story = { render: (args) => boards(PORTRAIT, args, ALL) };

/** Two screens side by side: 3840 by 1080. */
export const Wall: Story = { render: (args) => boards(WALL, args, ALL) };

/** The resolution of old players: 1280 by 720. */
export const Small: Story = { render: (args) => boards(SMALL, args, ALL) };

export const Light: Story = { args: { tone: 'light' } };

export const LightPortrait: Story = { ...Portrait, args: { tone: 'light' } };

/** The most different slides, on three shapes of screens. */
const onEachShape = (args: Args): TemplateResult =>
  html`${[LANDSCAPE, PORTRAIT, WALL].map((size) =>
    boards(size, args, [STATEMENT, SIGNS[1]!, HELPLINE, SCAN].slice(0, size === WALL ? 2 : 4)),
  )}`;

export const RightToLeft: Story = {
  args: { languages: 'ar' },
  globals: { language: 'ar', direction: 'rtl' },
  render: onEachShape,
};

/** Long words, and an address that is longer than others. */
export const LongWords: Story = { args: { languages: 'de' }, render: onEachShape };

const inEach = (languages: readonly string[], { caption, ...shown }: Shown): Shown[] =>
  languages.map((one) => ({ ...shown, caption: `${caption}: ${one}`, args: { ...shown.args, languages: one } }));

/** Narita's five, one after the other on the same screen; here side by side. */
export const NaritaAirport: Story = {
  render: (args) => {
    const each = (shown: Shown): Shown[] => inEach(NARITA.split(' '), shown);
    return html`${boards(LANDSCAPE, args, each(SIGNS[0]!))} ${boards(PORTRAIT, args, each(HELPLINE))}`;
  },
};

/** The other translations. `src/locales/signage` lists the ones that a native speaker has yet to review. */
export const OtherLanguages: Story = {
  render: (args) => {
    const others = bannerLanguages.filter((one) => !['ja', 'en', 'zh', 'zh-hant', 'ko'].includes(one)).sort();
    return boards(LANDSCAPE, args, inEach(others, SIGNS[1]!));
  },
};

/** Text is made large enough to be read from 10 m, on a screen that is 0.6 m high. */
export const FromTenMetres: Story = {
  args: { viewingDistance: 10, screenHeight: 0.6 },
};

/**
 * Not even the smallest size readable from 40 m fits on it: all text is still whole, and the console says that it is
 * too small.
 */
export const FromTooFar: Story = {
  args: { viewingDistance: 40, screenHeight: 0.6 },
  parameters: { warns: /too small to read/ },
};

/** No number is guessed: without a country, the campaign's address replaces it. */
export const WithoutCountry: Story = {
  args: { partner: '' },
  render: (args) => boards(LANDSCAPE, args, [STATEMENT, SIGNS[0]!, SCAN]),
};

/** Belgium's line is not confirmed: only the emergency number is shown. */
export const EmergencyNumberOnly: Story = {
  args: { partner: '', country: 'BE', languages: 'fr' },
  render: (args) =>
    html`${boards(LANDSCAPE, args, [STATEMENT, HELPLINE])} ${boards(PORTRAIT, args, [STATEMENT, HELPLINE])}`,
};

/** The campaign only on the World Day: on every other day it shows these two, in turn. */
export const OutsideTheDates: Story = {
  args: { when: 'world-day' },
  render: (args) => boards(LANDSCAPE, args, [STATEMENT, HELPLINE]),
};

/** It counts down from 30 days before. On the day itself there is more to show. */
export const WorldDay: Story = {
  args: { when: 'world-day', now: WORLD_DAY },
  render: (args) =>
    boards(LANDSCAPE, args, [
      { ...DAY, caption: 'Twelve days before', args: { when: 'always', now: TWELVE_DAYS_BEFORE } },
      { ...DAY, caption: 'On the day', args: {} },
      { ...DAY, caption: 'With a theme', args: { now: '2025-07-30' } },
      PARTNER,
    ]),
};

/** Any other text is shown as the name of the partner. */
export const OtherPartner: Story = {
  args: { partner: 'Harbour Authority of Larkway', country: 'JP' },
  render: (args) => boards(LANDSCAPE, args, [PARTNER]),
};

const picture = encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 700" width="1600" height="700">
    <rect width="1600" height="700" fill="#bcdcf0"/><circle fill="#f2c25b" cx="850" cy="240" r="110"/>
    <path fill="#6fa08c" d="M0 540c300-160 600-160 900-48s500 80 700-48v256H0z"/>
  </svg>`,
);

/** Pictures, banners or anything else, each a slide. The number stays below them. */
export const OwnSlides: Story = {
  render: (args) => {
    const all: Shown[] = [
      {
        caption: 'A picture',
        kind: 'own',
        content: html`<img slot="slide" src="data:image/svg+xml,${picture}" alt="The sun over hills" />${fallback}`,
      },
      {
        caption: 'A banner, made larger with font-size',
        kind: 'own',
        content: html`<blue-heart-banner
            slot="slide"
            partner="narita-airport"
            layout="card"
            tone="light"
            action="none"
            lang="ja"
            now=${QUIET}
            style="font-size: 36px"
            ><a href="https://www.unodc.org/blueheart">Blue Heart Campaign</a></blue-heart-banner
          >${fallback}`,
      },
      {
        caption: 'Anything else',
        kind: 'own',
        content: html`<p slot="slide" style="font: 700 120px/1.2 system-ui, sans-serif">
            Gate 42 closes in ten minutes
          </p>
          ${fallback}`,
      },
    ];
    return html`${boards(LANDSCAPE, args, all)} ${boards(PORTRAIT, args, all)}`;
  },
};

const frame = (slot: string, width: number, height: number, label: string): TemplateResult =>
  placeholder(slot, width, height, label, '#9db2c6');

/**
 * Your own copy of the official artwork goes into the slot `mark`, and is not changed. The frame here is a stand-in.
 */
export const OfficialArtwork: Story = {
  render: (args) => {
    const content = html`${frame('mark', 120, 96, 'Place of the official artwork')}${fallback}`;
    const all = [STATEMENT, SIGNS[0]!, HELPLINE, SCAN].map((shown) => ({ ...shown, content }));
    return html`${boards(LANDSCAPE, args, all)} ${boards(PORTRAIT, args, all)} ${boards(WALL, args, all.slice(0, 2))}`;
  },
};

/** The partner's logo above its name. The frame here is a stand-in. */
export const Logo: Story = {
  render: (args) => {
    const all = [{ ...PARTNER, content: html`${frame('logo', 220, 60, 'Place of the logo')}${fallback}` }];
    return html`${boards(LANDSCAPE, args, all)} ${boards(PORTRAIT, args, all)}`;
  },
};

/** Colours and font by variables, everything else by parts. Heart and code keep their colours. */
export const Themed: Story = {
  render: (args) =>
    html`<div class="themed-signage">${boards(LANDSCAPE, args, [STATEMENT, SIGNS[0]!, HELPLINE, SCAN])}</div>`,
};
