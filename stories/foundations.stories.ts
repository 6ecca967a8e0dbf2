import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import 'axe-core';
import { BlueHeartBadge } from '../src/badge/badge.js';
import { BlueHeartBanner } from '../src/banner/banner.js';
import '../src/define/badge.js';
import { BlueHeartExit } from '../src/exit/exit.js';
import { BlueHeartHelp } from '../src/help/help.js';
import { TONES } from '../src/base/element.js';
import { BlueHeartSignage } from '../src/signage/signage.js';
import { contrast } from '../test/components/support/contrast.js';
import { coloursOf, cssOf, valuesOf, type Colours as Palette } from './foundations/read-styles.js';

const ELEMENTS = [BlueHeartBadge, BlueHeartBanner, BlueHeartExit, BlueHeartHelp, BlueHeartSignage];

/** Which colour is on which, if an element has both. */
const PAIRS = [
  ['ink', 'paper'],
  ['ink', 'top'],
  ['ink', 'pale'],
  ['accent', 'paper'],
  ['accent', 'top'],
  ['on-accent', 'accent'],
] as const;

const badge = (tone: string): TemplateResult =>
  html`<blue-heart-badge variant="compact" tone=${tone}
    ><a href="https://www.unodc.org/blueheart">Blue Heart Campaign</a></blue-heart-badge
  >`;

const pairs = (colours: Palette): TemplateResult[] =>
  PAIRS.filter(([text, ground]) => colours[text] && colours[ground]).map(
    ([text, ground]) =>
      html`<p style="margin: 0; padding: 0.75rem; background: ${colours[ground]}; color: ${colours[text]}">
        ${text} ${colours[text]} on ${ground} ${colours[ground]}:
        ${contrast(colours[text]!, colours[ground]!).toFixed(1)} to 1
      </p>`,
  );

/** Each element in turn, after a badge. */
const each = (show: (css: string) => TemplateResult | TemplateResult[]): TemplateResult =>
  html`${badge('auto')}${ELEMENTS.map(
    ({ tag, styles }) =>
      html`<h2>${tag}</h2>
        ${show(cssOf(styles))}`,
  )}`;

const meta: Meta = { title: 'Foundations/Visual language' };
export default meta;

/** Read from the elements' style sheets; contrast is computed as by axe. Text needs 4.5 to 1. */
export const Colours: StoryObj = {
  render: () =>
    each((css) => {
      const { light, dark } = coloursOf(css);
      return html`${pairs(light)}${pairs(dark)}`;
    }),
};

/** Sizes of text are in em of the reader's own setting; those of signage depend on its screen. */
export const TypeScale: StoryObj = {
  render: () =>
    each((css) =>
      valuesOf(css, 'font-size').map(
        (size) =>
          html`<p style="margin: 0.25rem 0; overflow-wrap: anywhere">
            <span style=${/^[\d.]+em$/.test(size) ? `font-size: ${size}` : nothing}>${size}</span>
          </p>`,
      ),
    ),
};

/** Spacing inside and between, and corner radii. */
export const Spacing: StoryObj = {
  render: () =>
    each((css) =>
      ['padding', 'border-radius', 'min-block-size'].map(
        (property) => html`<p style="overflow-wrap: anywhere">${property}: ${valuesOf(css, property).join(' · ')}</p>`,
      ),
    ),
};

/** On a light and on a dark part of a page: `auto` follows its `color-scheme`, the others do not. */
export const Tones: StoryObj = {
  render: () =>
    html`${['light', 'dark'].map(
      (scheme) =>
        html`<div style="padding: 1rem; color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#0b1622' : '#fff'}">
          ${TONES.map((tone) => html`<p>${badge(tone)}</p>`)}
        </div>`,
    )}`,
};
