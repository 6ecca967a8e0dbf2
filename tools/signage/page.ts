/** Writes dist/signage.html: the page with the words of its poster, which stands where no script runs. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { campaignPages } from '../../src/data/generated/campaign.js';
import { badgeWords } from '../../src/locales/badge/index.js';
import { signageWords } from '../../src/locales/signage/index.js';
import { dirOf } from '../../src/internal/locale.js';
import { readable } from '../../src/signage/scan.js';

const { en: english, ...others } = signageWords;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const words: Record<string, string> = {
  statement: escaped(english.statement),
  others: Object.entries(others)
    // Both kinds of Chinese may write it alike.
    .filter(([, one], index, all) => all.findIndex(([, { statement }]) => statement === one.statement) === index)
    .map(([tag, { statement }]) => `<span lang="${tag}" dir="${dirOf(tag)}">${escaped(statement)}</span>`)
    .join('\n          '),
  campaign: escaped(badgeWords.en.campaign),
  coordinated: escaped(badgeWords.en.coordinated),
  address: escaped(readable(campaignPages.any)),
};

const page = readFileSync('src/signage-page/signage.html', 'utf8').replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
  const text = words[name];
  if (!text) throw new Error(`signage.html asks for ${name}, which there is none of`);
  return text;
});

mkdirSync('dist', { recursive: true });
writeFileSync('dist/signage.html', page);
