import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import './context.css';

/** What the toolbar's Date says to `now`; empty is the day it is. */
export const DATES = {
  'as the story': undefined,
  today: '',
  '12 days before': '2027-07-18',
  'World Day': '2027-07-30',
  'ordinary day': '2027-03-01',
} as const;

/** Puts a story on a page as the toolbar says: its language, direction, light or dark, with or without motion, its day. */
export const inContext: Decorator = (story, { args, argTypes, globals }) => {
  const { language, direction, tone, motion, date } = globals as Record<string, string>;
  const dir = direction === 'auto' ? (language === 'ar' ? 'rtl' : 'ltr') : direction!;
  const now = DATES[date as keyof typeof DATES];
  const drawn = now === undefined || !('now' in argTypes) ? story() : story({ args: { ...args, now } });
  return html`<div class="page" data-tone=${tone!} data-motion=${motion!} lang=${language!} dir=${dir}>${drawn}</div>`;
};
