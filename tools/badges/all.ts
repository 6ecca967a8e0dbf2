import { VARIANTS } from '../../src/badge/badge.js';
import { languages } from '../../src/locales/languages.js';
import { draw, type Picture } from './draw.ts';

/** Every picture, under the name of its file. The pin has no words, but one rule for all names spares everybody an exception. */
export const pictures = (): Map<string, Picture> =>
  new Map(
    VARIANTS.flatMap((variant) =>
      (['light', 'dark'] as const).flatMap((tone) =>
        languages.map((language) => [`${variant}-${tone}-${language}.svg`, draw(variant, tone, language)] as const),
      ),
    ),
  );
