/** `npm run pictures`: the pictures of the README, light and dark, taken of the built script in Chromium. */
import { readFileSync } from 'node:fs';
import playwright from 'playwright';
import { chromiumFlags } from './browsers/chromium.ts';
import { findBrowsers } from './browsers/find.ts';

const BADGES = `
  <blue-heart-badge supporter="Uber supports the Blue Heart Campaign"></blue-heart-badge>
  <p><blue-heart-badge variant="compact"></blue-heart-badge> <blue-heart-badge variant="pin"></blue-heart-badge></p>`;

const path = findBrowsers().find(({ engine }) => engine === 'chromium')?.path;
if (!path) throw new Error('no Chromium');
const browser = await playwright.chromium.launch({ executablePath: path, chromiumSandbox: false, args: chromiumFlags });

for (const tone of ['light', 'dark'] as const) {
  const page = await browser.newPage({
    colorScheme: tone,
    viewport: { width: 460, height: 180 },
    deviceScaleFactor: 2,
  });
  await page.setContent(
    `<!doctype html><html lang="en"><style>:root { color-scheme: light dark } body { margin: 24px; } p { margin: 16px 0 0 }</style>${BADGES}`,
  );
  await page.addScriptTag({ content: readFileSync('dist/blue-heart.js', 'utf8') });
  await page.screenshot({ path: `docs/badge-${tone}.png` });
}
await browser.close();
