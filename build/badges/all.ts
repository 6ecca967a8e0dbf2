import { VARIANTS } from '../../src/badge/badge.js';
import { languages } from '../../src/locales/languages.js';
import { draw, type Picture } from './draw.ts';

/**
 * Every picture, by file name. The pin has no text, but gets one file per language too, so that one rule covers all
 * names.
 */
export const pictures = (): Map<string, Picture> =>
  new Map(
    VARIANTS.flatMap((variant) =>
      (['light', 'dark'] as const).flatMap((tone) =>
        languages.map((language) => [`${variant}-${tone}-${language}.svg`, draw(variant, tone, language)] as const),
      ),
    ),
  );
