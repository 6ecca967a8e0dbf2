/** Finds the browsers for the tests, and installs missing ones. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import playwright from 'playwright';
import { aptCommands, canInstall, get, which } from '../debian.ts';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

export interface Browser {
  engine: Engine;
  /** `system`: installed on this machine; `playwright`: a build downloaded by Playwright. */
  kind: 'system' | 'playwright';
  /** The program; for WebKitGTK its WebDriver. */
  path: string;
  /** As reported by the program; WebKitGTK's needs a display for that. */
  version: string;
}

/** Environment variable with the program's path, and its names if installed. */
const PROGRAMS: Record<Engine, { variable: string; names: string[] }> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  },
  firefox: { variable: 'FIREFOX_PATH', names: ['firefox-esr', 'firefox'] },
  webkit: { variable: 'WEBKIT_DRIVER_PATH', names: ['WebKitWebDriver'] },
};

/** Debian packages; the fonts are for the scripts of our languages. */
const PACKAGES: Record<Engine, string[]> = {
  chromium: ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/**
 * The browsers of this machine, after installing missing ones. Logs what it does; the caller decides about those still
 * missing. The environment variable ENGINE limits them to one, as in `ENGINE=firefox npm run test:pages`; NO_INSTALL
 * prevents installation.
 */
export function findBrowsers(): Browser[] {
  const { ENGINE = '' } = process.env;
  const wanted = ENGINES.filter((engine) => !ENGINE || engine === ENGINE);
  const missing = wanted.filter((engine) => !find(engine));
  if (missing.length && !process.env.NO_INSTALL) install(missing);
  return wanted.flatMap((engine) => find(engine) ?? []);
}

function find(engine: Engine): Browser | undefined {
  const { variable, names } = PROGRAMS[engine];
  const path = process.env[variable] ?? names.map(which).find(Boolean);
  // WebKitGTK needs a display, which Xvfb provides.
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
