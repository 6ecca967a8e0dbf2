import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { CAMPAIGNS, SIZES, VARIANTS, type BlueHeartBadge } from '../src/badge/badge.js';
import '../src/define/badge.js';
import { TONES } from '../src/base/element.js';
import { languages } from '../src/locales/languages.js';

type Args = Partial<
  Pick<BlueHeartBadge, 'variant' | 'size' | 'tone' | 'campaign' | 'supporter' | 'href' | 'for' | 'lang'>
>;

/** Fallback content of every badge: works without JavaScript. */
const fallback = html`<a href="https://www.unodc.org/blueheart">Blue Heart Campaign against human trafficking</a>`;

const badge = (args: Args, content: TemplateResult = fallback): TemplateResult =>
  html`<blue-heart-badge
    variant=${args.variant || nothing}
    size=${args.size || nothing}
    tone=${args.tone || nothing}
    campaign=${args.campaign || nothing}
    supporter=${args.supporter || nothing}
    href=${args.href ?? nothing}
    for=${args.for || nothing}
    lang=${args.lang || nothing}
    >${content}</blue-heart-badge
  >`;

/** Several badges below one another, each with a label. */
const list = (all: TemplateResult[]): TemplateResult =>
  html`<div class="list">${all.map((one) => html`<p>${one}</p>`)}</div>`;

const meta: Meta<Args> = {
  title: 'Elements/Badge',
  component: 'blue-heart-badge',
  argTypes: {
    variant: { control: 'inline-radio', options: VARIANTS },
    size: { control: 'inline-radio', options: SIZES },
    tone: { control: 'inline-radio', options: TONES },
    campaign: { control: 'select', options: CAMPAIGNS },
    supporter: { control: 'text' },
    href: { control: 'text' },
  },
  render: (args) => badge(args),
};
export default meta;

type Story = StoryObj<Args>;

export const Playground: Story = {
  args: { variant: 'full', size: 'medium', tone: 'auto', campaign: 'blue-heart', supporter: '' },
};

/** Name and attribution, the name alone, or only the heart. Screen readers get the same from each. */
export const Variants: Story = { render: () => list(VARIANTS.map((variant) => badge({ variant }))) };

export const Sizes: Story = { render: () => list(SIZES.map((size) => badge({ size }))) };

/** A line of your own under the name of the campaign. */
export const Supporter: Story = { args: { supporter: 'Uber supports the Blue Heart Campaign' } };

/** A supporter with a name in another script keeps its direction. */
export const SupporterInArabic: Story = { args: { supporter: 'مطار القاهرة الدولي يدعم الحملة' } };

/** Initiatives of the campaign, as their owners name them. */
export const Campaigns: Story = { render: () => list(CAMPAIGNS.map((campaign) => badge({ campaign }))) };

/** All translations. `src/locales/badge` lists the ones that a native speaker has yet to review. */
export const Languages: Story = { render: () => list(languages.map((lang) => badge({ lang }))) };

/** For a dark page without `color-scheme`. */
export const Dark: Story = { args: { tone: 'dark' } };

export const Light: Story = { args: { tone: 'light' }, globals: { tone: 'dark' } };

export const RightToLeft: Story = {
  args: { supporter: 'نقف مع الحملة' },
  globals: { language: 'ar', direction: 'rtl' },
};

/** An inconspicuous way into help, for an app or a web page with little room. */
export const OpensHelp: Story = {
  render: () => list(VARIANTS.map((variant) => badge({ variant, for: 'help' }))),
};

/** Without a link, for a place that links to the campaign elsewhere. */
export const WithoutLink: Story = { args: { href: '' } };

/** A long name wraps; nothing overflows the box. */
export const LongSupporter: Story = {
  args: {
    supporter:
      'The Airport Company, its airlines, its shops and everyone who works at gates, belts and counters by day and by night stand with the Blue Heart Campaign',
  },
};

/** On a phone of 320 px. */
export const Narrow: Story = {
  render: () =>
    html`<div class="narrow">${badge({ campaign: 'music-to-inspire', supporter: 'Rukus Avenue Music Group' })}</div>`,
};

/**
 * Your own copy of the official artwork goes into the slot `mark`, and is not changed. The picture here is a stand-in.
 */
export const OfficialArtwork: Story = {
  render: () =>
    badge(
      {},
      html`<svg
          slot="mark"
          role="img"
          aria-label="Place of the official artwork"
          viewBox="0 0 120 48"
          width="120"
          height="48"
        >
          <rect
            x="1"
            y="1"
            width="118"
            height="46"
            fill="none"
            stroke="#6b7f93"
            stroke-width="2"
            stroke-dasharray="6 5"
          />
          <text x="60" y="30" font-size="15" text-anchor="middle" fill="#6b7f93">artwork</text></svg
        >${fallback}`,
    ),
};

/** Colours and font by variables, everything else by parts. The heart keeps its colour. */
export const Themed: Story = {
  render: () =>
    html`<div class="themed">${badge({ supporter: 'City of Mons' })} ${badge({ variant: 'compact' })}</div>`,
};
