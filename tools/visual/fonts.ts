/** The pictures are comparable only where these fonts are; fonts.conf shows no others to Chromium. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FONTS = {
  'fonts-noto-core': '/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf',
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
};

/** Debian's packages that are not installed. */
export const missingFonts = (): string[] =>
  Object.entries(FONTS).flatMap(([name, file]) => (existsSync(file) ? [] : name));

/** What tells Chromium which fonts there are. */
export const fontEnv = { FONTCONFIG_FILE: join(import.meta.dirname, 'fonts.conf') };
