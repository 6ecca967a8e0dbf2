import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import './context.css';

/** Puts a story on a page as the toolbar says: its language, direction, light or dark, with or without motion. */
export const inContext: Decorator = (story, { globals }) => {
  const { language, direction, tone, motion } = globals as Record<string, string>;
  const dir = direction === 'auto' ? (language === 'ar' ? 'rtl' : 'ltr') : direction!;
  return html`<div class="page" data-tone=${tone!} data-motion=${motion!} lang=${language!} dir=${dir}>
    ${story()}
  </div>`;
};
