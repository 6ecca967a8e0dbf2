import type { Page } from 'playwright';

/** What a page said to its developer. */
export interface Heard {
  /** Exceptions and rejections that nobody caught, and errors in the console. */
  errors: string[];
  warnings: string[];
}

export function hear(page: Page): Heard {
  const heard: Heard = { errors: [], warnings: [] };
  page.on('pageerror', (error) => heard.errors.push(String(error)));
  page.on('crash', () => heard.errors.push('the page crashed'));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'warning') heard.warnings.push(text);
    // The browser says this of each picture that does not come, as the soak wants some not to.
    else if (message.type() === 'error' && !text.startsWith('Failed to load resource')) heard.errors.push(text);
  });
  return heard;
}
