/** Finds the browsers that the tests run in, and gets those that are missing. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import playwright from 'playwright';
import { aptCommands, canInstall, get, which } from '../debian.ts';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

export interface Browser {
  engine: Engine;
  /** `system`: installed on this machine; `playwright`: a build that Playwright brought. */
  kind: 'system' | 'playwright';
  /** The program; for WebKitGTK its WebDriver. */
  path: string;
  /** As the program says it; WebKitGTK's cannot say it without a display. */
  version: string;
}

/** Where a person says which program to take, and the names it has where it is installed. */
const PROGRAMS: Record<Engine, { variable: string; names: string[] }> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  },
  firefox: { variable: 'FIREFOX_PATH', names: ['firefox-esr', 'firefox'] },
  webkit: { variable: 'WEBKIT_DRIVER_PATH', names: ['WebKitWebDriver'] },
};

/** Debian's packages; the fonts are for the scripts of our languages. */
const PACKAGES: Record<Engine, string[]> = {
  chromium: ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** The browsers of this machine, after getting what is missing. Says what it does; the caller judges what is not there. */
export function findBrowsers(): Browser[] {
  const missing = ENGINES.filter((engine) => !find(engine));
  if (missing.length) install(missing);
  return ENGINES.flatMap((engine) => find(engine) ?? []);
}

function find(engine: Engine): Browser | undefined {
  const { variable, names } = PROGRAMS[engine];
  const path = process.env[variable] ?? names.map(which).find(Boolean);
  // WebKitGTK needs a display, which Xvfb gives.
  if (path && existsSync(path) && (engine !== 'webkit' || which('Xvfb'))) {
    return { engine, kind: 'system', path, version: engine === 'webkit' ? 'WebKitGTK' : versionOf(path) };
  }
  const own = playwright[engine].executablePath();
  return existsSync(own) ? { engine, kind: 'playwright', path: own, version: `Playwright's ${engine}` } : undefined;
}

function versionOf(path: string): string {
  return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

function install(engines: Engine[]): void {
  get(
    engines.join(', '),
    canInstall()
      ? aptCommands(engines.flatMap((engine) => PACKAGES[engine]))
      : [`npx playwright install ${engines.join(' ')}`],
  );
}

/** WebKitGTK's small browser, which its driver starts. */
export function findMiniBrowser(): string | undefined {
  const found = readdirSync('/usr/lib', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((api) => `/usr/lib/${name}/${api}/MiniBrowser`),
    );
  return found.find((path) => existsSync(path));
}
