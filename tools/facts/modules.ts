/** Everything that ships of the facts, as TypeScript modules for src/data/generated. To add one, add a line to the map. */
import type { Facts } from '../data/load.js';
import { campaignModule } from './campaign.js';
import { helplinesModule } from './helplines.js';
import { partnersModule } from './partners.js';
import { zonesModule } from './zones.js';

/** By file name. */
export const modulesOf = (facts: Facts): ReadonlyMap<string, string> =>
  new Map([
    ['campaign.ts', campaignModule(facts)],
    ['helplines.ts', helplinesModule(facts)],
    ['partners.ts', partnersModule(facts)],
    ['zones.ts', zonesModule(facts)],
  ]);
