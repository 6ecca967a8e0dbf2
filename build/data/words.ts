/** Reads the translations of help for every language with a file. The check `locales` reports missing languages. */
import { existsSync } from 'node:fs';
import { languages, type Language } from '../../src/locales/languages.js';
import type { HelpWords } from '../../src/locales/help/en.js';

export type Words = Partial<Record<Language, HelpWords>>;

export async function loadWords(locales: URL): Promise<Words> {
  const words: Words = {};
  for (const language of languages) {
    const file = new URL(`help/${language}.ts`, locales);
    if (!existsSync(file)) continue;
    const module = (await import(file.href)) as Record<Language, HelpWords>;
    words[language] = module[language];
  }
  return words;
}
