import playwright, { type Browser } from 'playwright';
import { chromiumFlags } from '../tools/browsers/chromium.ts';
import { findBrowsers } from '../tools/browsers/find.ts';

/**
 * Chromium, whose protocol tells what is measured here.
 * @param flags beside those that it always gets
 */
export async function launch(...flags: string[]): Promise<Browser> {
  const path = findBrowsers().find(({ engine }) => engine === 'chromium')?.path;
  if (!path) throw new Error('no Chromium');
  return playwright.chromium.launch({
    executablePath: path,
    chromiumSandbox: false,
    args: [...chromiumFlags, ...flags],
  });
}
