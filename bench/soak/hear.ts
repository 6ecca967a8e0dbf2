import type { Page } from 'playwright';

/** Console output of a page. */
export interface Heard {
  /** Uncaught exceptions and rejections, and console errors. */
  errors: string[];
  warnings: string[];
}

export function hear(page: Page): Heard {
  const heard: Heard = { errors: [], warnings: [] };
  page.on('pageerror', (error) => heard.errors.push(String(error)));
  page.on('crash', () => heard.errors.push('the page crashed'));
  page.on('console', (message) => {
    // Without the element, which follows the text of a warning.
    const text = message.text().replace(/ JSHandle@node$/, '');
    if (message.type() === 'warning') heard.warnings.push(text);
    // The browser logs this for each failed image, some of which the soak test intends.
    else if (message.type() === 'error' && !text.startsWith('Failed to load resource')) heard.errors.push(text);
  });
  return heard;
}
