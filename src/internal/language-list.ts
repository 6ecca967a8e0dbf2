import { once } from './once.js';

type NameOf = (code: string) => string | undefined;

/** What names countries or languages; it gives undefined where the browser has no names (before Chromium 81). */
export const namesOf = (language: string, type: 'region' | 'language'): NameOf =>
  once(language + type, (): NameOf => {
    try {
      const names = new Intl.DisplayNames([language], { type });
      return (code) => names.of(code);
    } catch {
      return () => undefined;
    }
  });

/** `English, French and Swahili`. */
export function languageList(language: string, tags: readonly string[]): string {
  const nameOf = namesOf(language, 'language');
  const names = tags.map((tag) => nameOf(tag) || tag);
  try {
    return once(`${language} list`, () => new Intl.ListFormat(language)).format(names);
  } catch {
    return names.join(', ');
  }
}
