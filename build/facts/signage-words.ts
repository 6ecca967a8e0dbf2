import { signageWords } from '../../src/locales/signage/index.js';
import { wordsModule } from './module.js';

/** The translations of signage, one module per language. */
export const signageWordsModules = (): [string, string][] =>
  Object.entries(signageWords).map(([key, words]) => wordsModule(`signage.${key}`, words, 'SignageWords', 'signage'));
