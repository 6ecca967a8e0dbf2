import type { Check } from '../check-type.js';
import { findingsOf } from '../finding.js';

type Tree = string | { [key: string]: Tree };

const placeholders = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');

/** A text with plural forms: other languages have other plural categories. */
const isPlural = (tree: Tree): boolean => typeof tree === 'object' && 'other' in tree && 'one' in tree;

/**
 * Every language has each line of English with the same placeholders. The compiler checks that too, but editors of JSON
 * do not see it.
 */
export const translations: Check = (_facts, { words }) =>
  Object.entries(words).flatMap(([language, translated]) => {
    const { list, add } = findingsOf(`src/locales/help/${language}.ts`);
    const compare = (path: string, model: Tree, other: Tree | undefined): void => {
      if (other === undefined || other === '') return add('fault', path, 'is missing', 'Translate this line of en.ts.');
      if (typeof model === 'string' || typeof other === 'string') {
        if (typeof model !== typeof other || placeholders(String(model)) !== placeholders(String(other))) {
          add(
            'fault',
            path,
            `does not have the placeholders of English: ${placeholders(String(model))}`,
            'Keep each once.',
          );
        }
        return;
      }
      if (isPlural(model)) return compare(`${path}.other`, model['other']!, other['other']);
      for (const key of Object.keys(model)) compare(path ? `${path}.${key}` : key, model[key]!, other[key]);
    };
    compare('', words.en as unknown as Tree, translated as unknown as Tree);
    return list;
  });
