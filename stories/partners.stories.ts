import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { BlueHeartBanner } from '../src/banner/banner.js';
import { partners } from '../src/data/generated/partners.js';
import '../src/define/banner.js';

type Args = Partial<Pick<BlueHeartBanner, 'layout' | 'now'>>;

/** Each partner in its own first language. */
const gallery = ({ layout, now }: Args): TemplateResult =>
  html`<div class="list banners">
    ${Object.entries(partners).map(
      ([id, { languages }]) =>
        html`<div>
          <blue-heart-banner partner=${id} layout=${layout!} now=${now!} lang=${languages?.[0] ?? 'en'}>
            <a href="https://www.unodc.org/blueheart">Blue Heart Campaign against human trafficking</a>
          </blue-heart-banner>
        </div>`,
    )}
  </div>`;

/** All partners of the campaign; each has stories of its own among those of the banner. */
const meta: Meta<Args> = {
  title: 'Elements/Partners',
  component: 'blue-heart-banner',
  args: { now: '2027-03-01' },
  // One of them has a new owner: the console says to ask it before its name is shown.
  parameters: { warns: /ask it/ },
  render: gallery,
};
export default meta;

type Story = StoryObj<Args>;

export const Cards: Story = { args: { layout: 'card' } };

export const Heroes: Story = { args: { layout: 'hero' } };

export const Strips: Story = { args: { layout: 'strip' } };

/** Those with a monument light it. */
export const WorldDay: Story = { args: { layout: 'card', now: '2027-07-30' } };
