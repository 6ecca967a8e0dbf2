/**
 * `npm run pictures`: the screenshots in README (light and dark) and docs/elements (light), of the built script in
 * Chromium.
 */
import { readFileSync } from 'node:fs';
import playwright, { type Browser } from 'playwright';
import sharp from 'sharp';
import { chromiumFlags } from './browsers/chromium.ts';
import { findBrowsers } from './browsers/find.ts';
import { fontEnv } from './visual/fonts.ts';

interface Scene {
  /** Width of the box around the elements, in CSS pixels. */
  width: number;
  html: string;
}

/** By name of the picture. */
const SCENES: Record<string, Scene> = {
  badge: {
    width: 412,
    html: `<blue-heart-badge supporter="Uber supports the Blue Heart Campaign"></blue-heart-badge>
      <p style="margin: 16px 0 0"><blue-heart-badge variant="compact"></blue-heart-badge>
      <blue-heart-badge variant="pin"></blue-heart-badge></p>`,
  },
  banner: {
    width: 800,
    html: '<blue-heart-banner partner="belgium" layout="hero" now="2026-07-30"></blue-heart-banner>',
  },
  signage: {
    width: 720,
    html: `<blue-heart-signage partner="narita-airport" languages="en" now="2026-03-01" motion="none"
      style="block-size: 405px"></blue-heart-signage>`,
  },
  help: {
    width: 560,
    html: '<blue-heart-help country="MX" sector="ride-hailing"></blue-heart-help>',
  },
  exit: {
    width: 320,
    html: '<blue-heart-exit shortcut="none"></blue-heart-exit>',
  },
};

const MARGIN = 24;

const path = findBrowsers().find(({ engine }) => engine === 'chromium')?.path;
if (!path) throw new Error('Chromium not found');
const script = readFileSync('dist/blue-heart.all.js', 'utf8');

async function shoot(browser: Browser, name: string, tone: 'light' | 'dark'): Promise<void> {
  const { width, html } = SCENES[name]!;
  const page = await browser.newPage({
    colorScheme: tone,
    viewport: { width: width + 2 * MARGIN, height: 800 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  });
  await page.setContent(
    `<!doctype html><html lang="en"><style>
      :root { color-scheme: light dark }
      body { margin: 0; padding: ${MARGIN}px; inline-size: fit-content }
      #box { inline-size: ${width}px }
    </style><div id="box">${html}</div>`,
  );
  await page.addScriptTag({ content: script });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('#box *')]
      .filter(({ localName }) => localName.startsWith('blue-heart-'))
      .every(({ shadowRoot }) => shadowRoot?.querySelector('[part=base]')),
  );
  // Signage is dark by default.
  await page.evaluate((tone) => document.querySelector('blue-heart-signage')?.setAttribute('tone', tone), tone);
  const picture = await page.locator('body').screenshot({ animations: 'disabled' });
  await sharp(picture).png({ palette: true, effort: 10 }).toFile(`docs/${name}-${tone}.png`);
  await page.close();
}

const browser = await playwright.chromium.launch({
  executablePath: path,
  chromiumSandbox: false,
  args: chromiumFlags,
  env: { ...process.env, ...fontEnv },
});
for (const name of Object.keys(SCENES)) await shoot(browser, name, 'light');
await shoot(browser, 'badge', 'dark');
await browser.close();
