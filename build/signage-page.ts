/** Writes dist/signage.html: the page with its poster, the fallback content without JavaScript. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { campaignPages } from '../src/data/generated/campaign.js';
import { badgeWords } from '../src/locales/badge/index.js';
import { signageWords } from '../src/locales/signage/index.js';
import { dirOf } from '../src/base/locale.js';
import { readable } from '../src/signage/qr-address.js';

const { en: english, ...others } = signageWords;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const words: Record<string, string> = {
  statement: escaped(english.statement),
  others: Object.entries(others)
    // Simplified and traditional Chinese may share a wording.
    .filter(([, one], index, all) => all.findIndex(([, { statement }]) => statement === one.statement) === index)
    .map(([tag, { statement }]) => `<span lang="${tag}" dir="${dirOf(tag)}">${escaped(statement)}</span>`)
    .join('\n          '),
  campaign: escaped(badgeWords.en.campaign),
  coordinated: escaped(badgeWords.en.coordinated),
  address: escaped(readable(campaignPages.any)),
};

const page = readFileSync('src/signage-page/signage.html', 'utf8').replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
  const text = words[name];
  if (!text) throw new Error(`signage.html has the unknown placeholder ${name}`);
  return text;
});

mkdirSync('dist', { recursive: true });
writeFileSync('dist/signage.html', page);
