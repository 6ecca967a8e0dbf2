import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ACTIONS, LAYOUTS, type BlueHeartBanner } from '../src/banner/banner.js';
import { bannerLanguages } from '../src/locales/languages.js';
import '../src/define/banner.js';
import '../src/define/help.js';
import { TONES } from '../src/base/element.js';
import { placeholder } from './placeholder.js';

type Args = Partial<
  Pick<
    BlueHeartBanner,
    | 'partner'
    | 'layout'
    | 'when'
    | 'timeZone'
    | 'now'
    | 'date'
    | 'action'
    | 'href'
    | 'for'
    | 'dismissible'
    | 'remember'
    | 'tone'
    | 'lang'
  >
> & { id?: string };

/** Away from the World Day, so that a story looks the same all year. */
const QUIET = '2027-03-01';
const WORLD_DAY = '2027-07-30';
const TWELVE_DAYS_BEFORE = '2027-07-18';

/** Fallback content of every banner: works without JavaScript. */
const fallback = html`<a href="https://www.unodc.org/blueheart">Blue Heart Campaign against human trafficking</a>`;

const banner = (args: Args, content: TemplateResult = fallback): TemplateResult =>
  html`<blue-heart-banner
    id=${args.id || nothing}
    partner=${args.partner || nothing}
    layout=${args.layout || nothing}
    when=${args.when || nothing}
    time-zone=${args.timeZone || nothing}
    now=${args.now || nothing}
    date=${args.date || nothing}
    action=${args.action || nothing}
    href=${args.href || nothing}
    for=${args.for || nothing}
    ?dismissible=${args.dismissible}
    remember=${args.remember || nothing}
    tone=${args.tone || nothing}
    lang=${args.lang || nothing}
    >${content}</blue-heart-banner
  >`;

/** Several banners below one another, each with a label. */
const list = (all: TemplateResult[]): TemplateResult =>
  html`<div class="list banners">${all.map((one) => html`<div>${one}</div>`)}</div>`;

const meta: Meta<Args> = {
  title: 'Elements/Banner',
  component: 'blue-heart-banner',
  args: { partner: 'iata', now: QUIET },
  argTypes: {
    partner: { control: 'text' },
    layout: { control: 'inline-radio', options: LAYOUTS },
    when: { control: 'text' },
    timeZone: { control: 'text', name: 'time-zone' },
    now: { control: 'text' },
    date: { control: 'text' },
    action: { control: 'inline-radio', options: ACTIONS },
    href: { control: 'text' },
    for: { control: 'text' },
    dismissible: { control: 'boolean' },
    remember: { control: 'text' },
    tone: { control: 'inline-radio', options: TONES },
  },
  render: (args) => banner(args),
};
export default meta;

type Story = StoryObj<Args>;

export const Playground: Story = {
  args: {
    partner: 'iata',
    layout: 'strip',
    when: 'always',
    timeZone: 'viewer',
    now: QUIET,
    date: '',
    action: 'learn',
    href: '',
    for: '',
    dismissible: false,
    remember: 'no',
    tone: 'auto',
  },
};

/** A single line, a card of its own, or the top of a page. */
export const Layouts: Story = {
  render: (args) => list(LAYOUTS.map((layout) => banner({ ...args, layout }))),
};

/** A partner as a card, in each of its languages. */
const inEach = (partner: string, ...langs: string[]): Story => ({
  args: { partner, layout: 'card' },
  render: (args) => list(langs.map((lang) => banner({ ...args, lang }))),
});

/** A city on the World Day, when its monument is lit. */
const city = (partner: string, ...langs: string[]): Story => {
  const story = inEach(partner, ...langs);
  return { ...story, args: { ...story.args, now: WORLD_DAY, action: 'help' } };
};

export const Aeromexico: Story = inEach('aeromexico', 'es-MX', 'en');
export const AllianceOfNgos: Story = inEach('alliance-of-ngos', 'en');
export const Belgium: Story = inEach('belgium', 'nl', 'fr', 'de');
export const Antwerp: Story = city('antwerp', 'nl');
export const Brussels: Story = city('brussels', 'fr', 'nl');
export const Bruges: Story = city('bruges', 'nl');
export const Ghent: Story = city('ghent', 'nl');
export const Kortrijk: Story = city('kortrijk', 'nl');
export const Leuven: Story = city('leuven', 'nl');
export const Mons: Story = city('mons', 'fr');
/** It has a new owner: the console says to ask it before its name is shown. */
export const CoyoteLogistics: Story = {
  ...inEach('coyote-logistics', 'en', 'nl', 'pl', 'de'),
  parameters: { warns: /ask it/ },
};
export const Iata: Story = inEach('iata', 'en', 'fr', 'es', 'ar', 'zh-Hans');
export const IomMongolia: Story = inEach('iom-mongolia', 'mn', 'en');
export const KenyaCaa: Story = inEach('kenya-caa', 'en', 'sw');
export const NaritaAirport: Story = inEach('narita-airport', 'ja', 'en', 'zh-Hans', 'zh-Hant', 'ko');
export const RukusAvenue: Story = inEach('rukus-avenue', 'en');
/** It no longer exists: its years of participation follow its name. */
export const TameEp: Story = inEach('tame-ep', 'es-EC');
export const UberLatinAmerica: Story = inEach(
  'uber-latin-america',
  'es-MX',
  'es-GT',
  'es-PA',
  'es-CR',
  'es-SV',
  'es-419',
  'en',
);

/** Any other text is shown as a name. */
export const OtherPartner: Story = { args: { partner: 'Harbour Authority of Larkway', layout: 'card' } };

/** Without a partner it represents the campaign itself. */
export const WithoutPartner: Story = { args: { partner: '', layout: 'card' } };

/** On 30 July it says so, and the monuments turn blue one by one; with reduced motion, at once. */
export const WorldDay: Story = {
  args: { partner: 'belgium', now: WORLD_DAY },
  render: (args) => list(LAYOUTS.map((layout) => banner({ ...args, layout }))),
};

/** It counts down from 30 days before. */
export const Countdown: Story = {
  args: { now: TWELVE_DAYS_BEFORE },
  render: (args) => list(LAYOUTS.map((layout) => banner({ ...args, layout }))),
};

/** The theme of the year, in the languages that UNODC published it in. */
export const Theme: Story = {
  args: { now: '2025-07-30', layout: 'card' },
  render: (args) => list(['en', 'de', 'ar'].map((lang) => banner({ ...args, lang }))),
};

/** A day of your own, such as a concert; it counts down however far away it is. */
export const OwnDate: Story = {
  args: {
    partner: 'rukus-avenue',
    layout: 'hero',
    date: '2027-07-24',
    now: '2027-07-12',
    action: 'donate',
  },
};

/** The reader can close it: until the page is reloaded, for this session, or for days. Nothing is stored before. */
export const Dismissible: Story = {
  args: { dismissible: true },
  render: (args) => list(['no', 'session', 'days:14'].map((remember) => banner({ ...args, remember, id: remember }))),
};

/** To the campaign, to help, to the UN Voluntary Trust Fund for victims, or no button. */
export const Actions: Story = {
  render: (args) => list(ACTIONS.map((action) => banner({ ...args, action }))),
};

/** It opens the page's help; without `for` it brings one of its own. */
export const OpensHelpOfThePage: Story = {
  args: { partner: 'kenya-caa', action: 'help', for: 'staff', layout: 'card' },
  render: (args) =>
    html`<div>
      ${banner(args)}
      <blue-heart-help
        id="staff"
        mode="launcher"
        audience="staff"
        country="KE"
        sector="air-transport"
        label="neutral"
      ></blue-heart-help>
    </div>`,
};

const frame = (slot: string, width: number, height: number, label: string): TemplateResult =>
  placeholder(slot, width, height, label, '#6b7f93');

/** A picture of your own beside the text, instead of a drawing. */
export const OwnPicture: Story = {
  args: { partner: 'narita-airport' },
  render: (args) =>
    list(
      LAYOUTS.filter((layout) => layout !== 'strip').map((layout) =>
        banner(
          { ...args, layout },
          html`<svg
              slot="picture"
              role="img"
              aria-label="The sun over hills"
              viewBox="0 0 320 180"
              preserveAspectRatio="xMidYMid slice"
            >
              <rect width="320" height="180" fill="#bcdcf0" />
              <path fill="#6fa08c" d="M0 140c60-40 120-40 180-12s100 20 140-12v64H0z" />
              <circle fill="#f2c25b" cx="170" cy="70" r="28" />
            </svg>
            ${fallback}`,
        ),
      ),
    ),
};

/** The partner's logo before its name. The picture here is a stand-in. */
export const Logo: Story = {
  render: (args) =>
    list(
      LAYOUTS.map((layout) =>
        banner({ ...args, layout }, html`${frame('logo', 72, 24, 'Place of the logo')}${fallback}`),
      ),
    ),
};

/** Your own main line, and your own sentence. */
export const OwnWords: Story = {
  args: { partner: 'rukus-avenue', layout: 'card' },
  render: (args) =>
    banner(
      args,
      html`<span slot="headline">An evening of music, for people who were trafficked</span>
        <span slot="text">All that is given goes to the UN fund for victims.</span>
        ${fallback}`,
    ),
};

/**
 * Your own copy of the official artwork goes into the slot `mark`, and is not changed. The picture here is a stand-in.
 */
export const OfficialArtwork: Story = {
  render: (args) =>
    list(
      LAYOUTS.map((layout) =>
        banner({ ...args, layout }, html`${frame('mark', 120, 48, 'Place of the official artwork')}${fallback}`),
      ),
    ),
};

/** All translations. `src/locales/banner` lists the ones that a native speaker has yet to review. */
export const Languages: Story = {
  args: { now: TWELVE_DAYS_BEFORE },
  render: (args) => list([...bannerLanguages].sort().map((lang) => banner({ ...args, lang }))),
};

export const RightToLeft: Story = {
  args: { dismissible: true },
  globals: { language: 'ar', direction: 'rtl' },
  render: (args) => list(LAYOUTS.map((layout) => banner({ ...args, layout }))),
};

/** For a dark page without `color-scheme`. */
export const Dark: Story = {
  args: { tone: 'dark', layout: 'card', partner: 'ghent' },
  globals: { tone: 'dark' },
};

export const Light: Story = { args: { tone: 'light' }, globals: { tone: 'dark' } };

/** On a phone of 320 px. */
export const Narrow: Story = {
  args: { partner: 'belgium', now: TWELVE_DAYS_BEFORE, dismissible: true },
  render: (args) =>
    html`<div class="narrow">${list(LAYOUTS.map((layout) => banner({ ...args, layout, lang: 'de' })))}</div>`,
};

/**
 * Only the light on the monuments moves, once, on the World Day. With reduced motion they are lit from the start: turn
 * that on in the device, or in the browser's tools, to see it.
 */
export const ReducedMotion: Story = { args: { partner: 'belgium', layout: 'hero', now: WORLD_DAY, lang: 'fr' } };

/** Colours and font by variables, everything else by parts. The heart keeps its colour. */
export const Themed: Story = {
  render: (args) =>
    html`<div class="themed-banner">${list(LAYOUTS.map((layout) => banner({ ...args, layout })))}</div>`,
};
