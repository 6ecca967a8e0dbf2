import { memoize } from '../base/memoize.js';

type NameOf = (code: string) => string | undefined;

/** Names countries or languages; gives undefined if the browser has no names (before Chromium 81). */
export const namesOf = (language: string, type: 'region' | 'language'): NameOf =>
  memoize(language + type, (): NameOf => {
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
    return memoize(`${language} list`, () => new Intl.ListFormat(language)).format(names);
  } catch {
    return names.join(', ');
  }
}
