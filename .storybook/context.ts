import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import './context.css';

/** Values of `now` for the toolbar's Date; empty is today. */
export const DATES = {
  'as the story': undefined,
  today: '',
  '12 days before': '2027-07-18',
  'World Day': '2027-07-30',
  'ordinary day': '2027-03-01',
} as const;

/**
 * Renders a story on a page as set in the toolbar: its language, direction, light or dark, with or without motion, its
 * day.
 */
export const inContext: Decorator = (story, { args, argTypes, globals }) => {
  const { language, direction, tone, motion, date } = globals as Record<string, string>;
  const dir = direction === 'auto' ? (language === 'ar' ? 'rtl' : 'ltr') : direction!;
  const now = DATES[date as keyof typeof DATES];
  const drawn = now === undefined || !('now' in argTypes) ? story() : story({ args: { ...args, now } });
  return html`<div class="page" data-tone=${tone!} data-motion=${motion!} lang=${language!} dir=${dir}>${drawn}</div>`;
};
