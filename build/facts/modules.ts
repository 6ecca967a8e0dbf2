/** All facts that ship, as TypeScript modules for src/data/generated. To add one, add a line to the map. */
import type { Facts } from '../data/load.js';
import type { Words } from '../data/words.js';
import { bannerWordsModules } from './banner-words.js';
import { campaignModule, worldDayModule } from './campaign.js';
import { countrySpellingsModule } from './country-spellings.js';
import { exitModule } from './exit.js';
import { guidanceModule } from './guidance.js';
import { helplinesModule } from './helplines.js';
import { countryNamesModule, languageNamesModule } from './names.js';
import { partnersModule } from './partners.js';
import { publicLinesModule } from './public-lines.js';
import { signageWordsModules } from './signage-words.js';
import { translationsModule } from './translations.js';
import { wordsModules } from './words.js';
import { countriesModule, zonesModule } from './zones.js';

/** By file name. */
export function modulesOf(facts: Facts, words: Words): ReadonlyMap<string, string> {
  const order = Object.keys(words.en?.lines ?? {});
  return new Map([
    ['campaign.ts', campaignModule(facts)],
    ['world-day.ts', worldDayModule(facts)],
    ['exit.ts', exitModule(facts)],
    ['guidance.ts', guidanceModule(facts, order)],
    ['helplines.ts', helplinesModule(facts)],
    ['public-lines.ts', publicLinesModule(facts)],
    ['country-names.ts', countryNamesModule(facts)],
    ['country-spellings.ts', countrySpellingsModule(facts)],
    ['language-names.ts', languageNamesModule()],
    ['partners.ts', partnersModule(facts)],
    ['countries.ts', countriesModule(facts)],
    ['zones.ts', zonesModule(facts)],
    ['words/index.ts', translationsModule()],
    ...wordsModules(words, order),
    ...bannerWordsModules(facts),
    ...signageWordsModules(),
  ]);
}
