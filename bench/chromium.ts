import playwright, { type Browser } from 'playwright';
import { chromiumFlags } from '../tools/browsers/chromium.ts';
import { findBrowsers } from '../tools/browsers/find.ts';

/**
 * Launches Chromium, whose protocol provides the measurements.
 * @param flags in addition to the default ones
 */
export async function launch(...flags: string[]): Promise<Browser> {
  const path = findBrowsers().find(({ engine }) => engine === 'chromium')?.path;
  if (!path) throw new Error('Chromium not found');
  return playwright.chromium.launch({
    executablePath: path,
    chromiumSandbox: false,
    args: [...chromiumFlags, ...flags],
  });
}
