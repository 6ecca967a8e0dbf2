/** Screenshots are comparable only with these fonts; fonts.conf hides all others from Chromium. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aptCommands, canInstall, get } from '../debian.ts';

const FONTS = {
  'fonts-noto-core': '/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf',
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
};

const missing = (): string[] => Object.entries(FONTS).flatMap(([name, file]) => (existsSync(file) ? [] : name));

/** Missing Debian packages, after installing them if possible. */
export function missingFonts(): string[] {
  if (missing().length && canInstall()) get('fonts', aptCommands(missing()));
  return missing();
}

/** Tells Chromium which fonts there are. */
export const fontEnv = { FONTCONFIG_FILE: join(import.meta.dirname, 'fonts.conf') };
