/** The pictures are comparable only where these fonts are; fonts.conf shows no others to Chromium. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aptCommands, canInstall, get } from '../debian.ts';

const FONTS = {
  'fonts-noto-core': '/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf',
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
};

const missing = (): string[] => Object.entries(FONTS).flatMap(([name, file]) => (existsSync(file) ? [] : name));

/** Debian's packages that are not there, after getting them where that is possible. */
export function missingFonts(): string[] {
  if (missing().length && canInstall()) get('fonts', aptCommands(missing()));
  return missing();
}

/** What tells Chromium which fonts there are. */
export const fontEnv = { FONTCONFIG_FILE: join(import.meta.dirname, 'fonts.conf') };
