/// <reference types="vite/client" />
/** Languages of each element, and how much of each a native speaker has yet to review, from the translation files. */

interface Words {
  needsReview?: 'all' | readonly string[];
}

const files = import.meta.glob<Words>(
  ['../src/locales/*/*.ts', '!../src/locales/*/index.ts', '!../src/locales/*/shipped.ts'],
  { eager: true },
);

/** Languages by the element's folder name. */
const found: Record<string, Record<string, string>> = {};
for (const [path, { needsReview }] of Object.entries(files)) {
  const [element, language] = path
    .split('/')
    .slice(-2)
    .map((part) => part.replace('.ts', '')) as [string, string];
  (found[element] ??= {})[language] = statusOf(needsReview);
}

function statusOf(needsReview: Words['needsReview']): string {
  if (!needsReview) return 'the model';
  if (needsReview === 'all') return 'all to be reviewed';
  return needsReview.length ? `to be reviewed: ${needsReview.join(', ')}` : 'reviewed';
}

export const elements = Object.keys(found).sort();

const nameOf = new Intl.DisplayNames('en', { type: 'language' });
const languages = [...new Set(Object.values(found).flatMap((all) => Object.keys(all)))];

/** A row per language: its name, its tag, and its state in each of `elements`. */
export const coverage = languages
  .map((tag) => ({
    tag,
    name: nameOf.of(tag) ?? tag,
    statuses: elements.map((element) => found[element]?.[tag] ?? 'not spoken'),
  }))
  .sort((one, other) => one.name.localeCompare(other.name));
