import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '../src/define/badge.js';
import '../src/define/help.js';
import { AUDIENCES, HELP_LABELS, HELP_MODES, SECTORS, type BlueHeartHelp } from '../src/help/help.js';
import { TONES } from '../src/base/element.js';

type Args = Partial<
  Pick<BlueHeartHelp, 'country' | 'sector' | 'audience' | 'mode' | 'open' | 'label' | 'exitHref' | 'tone' | 'lang'>
> & { id?: string; contacts?: object[] };

const help = (args: Args): TemplateResult =>
  html`<blue-heart-help
    id=${args.id || nothing}
    country=${args.country || nothing}
    sector=${args.sector || nothing}
    audience=${args.audience || nothing}
    mode=${args.mode || nothing}
    ?open=${args.open}
    label=${args.label || nothing}
    exit-href=${args.exitHref || nothing}
    tone=${args.tone || nothing}
    lang=${args.lang || nothing}
    ><a href="tel:112">112</a>${
      // A template cannot fill a script element: it is created separately.
      args.contacts ? contactsOf(args.contacts) : nothing
    }</blue-heart-help
  >`;

function contactsOf(contacts: object[]): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(contacts);
  return script;
}

/** Waits for content of help, which renders below its heading a little later. */
async function found<T extends Element>(element: BlueHeartHelp, selector: string): Promise<T[]> {
  const all = (): T[] => [...(element.renderRoot?.querySelectorAll<T>(selector) ?? [])];
  for (let tries = 0; tries < 100 && !all().length; tries++) await new Promise((done) => setTimeout(done, 20));
  return all();
}

/** Chooses one of the three ways in, as a reader does. */
const way =
  (index: number) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const help = canvasElement.querySelector('blue-heart-help')!;
    (await found<HTMLButtonElement>(help, '[part=way]'))[index]!.click();
    await found(help, '#view ~ *');
  };

const meta: Meta<Args> = {
  title: 'Elements/Help',
  component: 'blue-heart-help',
  args: { country: 'MX' },
  argTypes: {
    country: { control: 'text' },
    sector: { control: 'select', options: SECTORS },
    audience: { control: 'inline-radio', options: AUDIENCES },
    mode: { control: 'inline-radio', options: HELP_MODES },
    open: { control: 'boolean' },
    label: { control: 'inline-radio', options: HELP_LABELS },
    exitHref: { control: 'text' },
    tone: { control: 'inline-radio', options: TONES },
  },
  render: (args) => help(args),
};
export default meta;

type Story = StoryObj<Args>;

export const Playground: Story = {
  args: { country: 'MX', sector: 'general', audience: 'public', mode: 'inline', label: 'plain', tone: 'auto' },
};

/** Whom to call comes first; then lines in the reader's own voice. Nothing is counted. */
export const INeedHelp: Story = { play: way(0) };

export const ISawSomething: Story = { args: { sector: 'ride-hailing' }, play: way(1) };

/** The recommended line is first; each says who answers, when, at what cost, and how old the evidence is. */
export const CallOrWrite: Story = { args: { country: 'US' }, play: way(2) };

/** It stays in memory until the reader copies it or leaves, or the page is unloaded. */
export const PrivateNote: Story = {
  play: async (context) => {
    await way(0)(context);
    const help = context.canvasElement.querySelector('blue-heart-help')!;
    const boxes = await found<HTMLInputElement>(help, 'input');
    boxes[0]!.click();
    boxes[3]!.click();
    const [field] = await found<HTMLTextAreaElement>(help, 'textarea');
    field!.value = 'The man at the door of number 12 keeps all the passports.';
    field!.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
};

/** If neither the page nor the device reveals the country, the reader is asked. */
export const CountryUnknown: Story = {
  args: { country: '' },
  render: (args) => html`<div lang="en">${help(args)}</div>`,
};

/** Without a helpline for the country, only the emergency number is shown, with a note. */
export const NoHelpline: Story = { args: { country: 'SV' }, play: way(0) };

/** Numbers in another script, many of them old: each says so, with the emergency number. */
export const OldNumbers: Story = { args: { country: 'JP', lang: 'ja' }, play: way(2) };

/** Up to five of your own, after the official ones and marked as yours. */
export const OwnContacts: Story = {
  args: {
    contacts: [
      { type: 'phone', value: '+52 55 5555 0100', name: 'Ruta, seguridad', note: 'Día y noche' },
      { type: 'web', value: 'https://ruta.example/seguridad', name: 'Ruta, seguridad' },
    ],
  },
  play: way(2),
};

export const General: Story = { args: { sector: 'general' }, play: way(1) };
export const GeneralStaff: Story = { args: { sector: 'general', audience: 'staff' } };
export const AirTransport: Story = { args: { sector: 'air-transport' }, play: way(1) };
/** Crew tell the captain, the captain the control centre, before landing. */
export const AirTransportStaff: Story = { args: { sector: 'air-transport', audience: 'staff' } };
export const RideHailing: Story = { args: { sector: 'ride-hailing' }, play: way(1) };
/** Drivers end the ride as usual, and report after they have left. */
export const RideHailingStaff: Story = { args: { sector: 'ride-hailing', audience: 'staff' } };
export const RoadFreight: Story = { args: { sector: 'road-freight' }, play: way(1) };
export const RoadFreightStaff: Story = { args: { sector: 'road-freight', audience: 'staff' } };
/** It may happen to a driver. */
export const RoadFreightDriver: Story = { args: { sector: 'road-freight', country: 'PL' }, play: way(0) };
export const LocalAuthority: Story = { args: { sector: 'local-authority' }, play: way(1) };
export const LocalAuthorityStaff: Story = { args: { sector: 'local-authority', audience: 'staff' } };
export const Hotel: Story = { args: { sector: 'hotel' }, play: way(1) };
export const HotelStaff: Story = { args: { sector: 'hotel', audience: 'staff' } };
export const Events: Story = { args: { sector: 'events' }, play: way(1) };
export const EventsStaff: Story = { args: { sector: 'events', audience: 'staff' } };

/** An inconspicuous button opens it. */
export const Launcher: Story = { args: { mode: 'launcher' } };

/** Its label does not reveal its purpose. */
export const NeutralLauncher: Story = { args: { mode: 'launcher', label: 'neutral' } };

/** Modal; on a phone it fills the screen, with the exit in reach of a thumb. */
export const Dialog: Story = {
  args: { mode: 'dialog', open: true },
  // Centred in a window it may sit between two pixels, and its sticky content renders on either one.
  parameters: { mayDiffer: 160 },
};

/** A badge with `for` opens it. */
export const OpenedByABadge: Story = {
  args: { mode: 'launcher', label: 'neutral' },
  render: (args) =>
    html`<p><blue-heart-badge for="help" variant="compact"></blue-heart-badge></p>
      ${help({ ...args, id: 'help' })}`,
};

/** For a dark page without `color-scheme`. */
export const Dark: Story = { args: { tone: 'dark' }, globals: { tone: 'dark' }, play: way(0) };

/** On a phone of 320 px. */
export const Narrow: Story = {
  render: (args) => html`<div class="narrow">${help(args)}</div>`,
  play: way(0),
};

/** Colours and font by variables, everything else by parts. */
export const Themed: Story = { render: (args) => html`<div class="themed-help">${help(args)}</div>` };

export const English: Story = { args: { lang: 'en', country: 'GB' }, play: way(0) };
export const Arabic: Story = {
  args: { lang: 'ar', country: 'KE' },
  globals: { language: 'ar', direction: 'rtl' },
  play: way(0),
};
export const German: Story = { args: { lang: 'de', country: 'AT' }, play: way(0) };
export const Spanish: Story = { args: { lang: 'es', country: 'AR' }, play: way(0) };
export const French: Story = { args: { lang: 'fr', country: 'FR' }, play: way(0) };
export const Japanese: Story = { args: { lang: 'ja', country: 'JP' }, play: way(0) };
export const Mongolian: Story = { args: { lang: 'mn', country: 'MN' }, play: way(0) };
export const Dutch: Story = { args: { lang: 'nl', country: 'BE' }, play: way(0) };
export const Portuguese: Story = { args: { lang: 'pt', country: 'BR' }, play: way(0) };
export const Russian: Story = { args: { lang: 'ru', country: 'CZ' }, play: way(0) };
export const Swahili: Story = { args: { lang: 'sw', country: 'KE' }, play: way(0) };
export const Chinese: Story = { args: { lang: 'zh', country: 'IT' }, play: way(0) };
