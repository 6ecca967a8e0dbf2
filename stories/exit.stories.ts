import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '../src/define/exit.js';
import { EXIT_HISTORIES, EXIT_SHORTCUTS, EXIT_VARIANTS, type BlueHeartExit } from '../src/exit/exit.js';
import { TONES } from '../src/base/element.js';
import { languages } from '../src/locales/languages.js';

type Args = Partial<Pick<BlueHeartExit, 'variant' | 'history' | 'shortcut' | 'href' | 'tone' | 'lang'>>;

/** Fallback content of every exit: works without JavaScript. */
const fallback = html`<a href="https://www.wikipedia.org/" rel="nofollow noreferrer">Exit this page</a>`;

const exit = (args: Args): TemplateResult =>
  html`<blue-heart-exit
    variant=${args.variant || nothing}
    history=${args.history || nothing}
    shortcut=${args.shortcut || nothing}
    href=${args.href || nothing}
    tone=${args.tone || nothing}
    lang=${args.lang || nothing}
    >${fallback}</blue-heart-exit
  >`;

const article = html`<h2>Is this about me?</h2>
  <p>Someone keeps my passport or papers. I cannot leave, or I am afraid of what happens if I do.</p>
  <p>If someone is in danger, call the emergency number first.</p>`;

/** A page with an exit before its content. */
const before = (args: Args): TemplateResult => html`<div>${exit(args)}${article}</div>`;

/** Presses Shift as a reader does, so that the lights show. */
const pressed = (times: number) => async (): Promise<void> => {
  await customElements.whenDefined('blue-heart-exit');
  await document.querySelector('blue-heart-exit')!.updateComplete;
  for (let presses = 0; presses < times; presses++) {
    document.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', bubbles: true }));
  }
};

const meta: Meta<Args> = {
  title: 'Elements/Exit',
  component: 'blue-heart-exit',
  argTypes: {
    variant: { control: 'inline-radio', options: EXIT_VARIANTS },
    history: { control: 'inline-radio', options: EXIT_HISTORIES },
    shortcut: { control: 'inline-radio', options: EXIT_SHORTCUTS },
    href: { control: 'text' },
    tone: { control: 'inline-radio', options: TONES },
  },
  render: (args) => before(args),
};
export default meta;

type Story = StoryObj<Args>;

export const Playground: Story = {
  args: { variant: 'button', history: 'replace', shortcut: 'shift', tone: 'auto' },
};

/** Each press of Shift lights one; screen readers announce how many are left. */
export const AfterOnePress: Story = { play: pressed(1) };

export const AfterTwoPresses: Story = { play: pressed(2) };

/** On a phone it fills the width. After the content it stays at the bottom, in reach of a thumb. */
export const OnAPhone: Story = {
  render: (args) => html`<div class="narrow">${article}${article}${exit(args)}</div>`,
  globals: { viewport: { value: 'mobile1' } },
};

/** For a dark page without `color-scheme`. */
export const Dark: Story = {
  args: { tone: 'dark' },
  globals: { tone: 'dark' },
  render: (args) => html`<div>${exit(args)}</div>`,
};

export const RightToLeft: Story = { globals: { language: 'ar', direction: 'rtl' } };

/** Without the shortcut there is no line about the keyboard. */
export const WithoutShortcut: Story = { args: { shortcut: 'none' } };

/** The alternative link, to be put after a skip link: press Tab to see it. */
export const Link: Story = {
  render: (args) =>
    html`<div><a href="#main">Skip to the content</a>${exit({ ...args, variant: 'link' })}${article}</div>`,
};

/** All translations. `src/locales/help` lists the ones that a native speaker has yet to review. */
export const Languages: Story = {
  render: () => html`<div class="list exits">${languages.map((lang) => html`<div>${exit({ lang })}</div>`)}</div>`,
};

/** Colours and font by variables, everything else by parts. */
export const Themed: Story = { render: (args) => html`<div class="themed-exit">${before(args)}</div>` };
