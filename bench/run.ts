/**
 * `npm run bench`: measurements that depend on the machine, as ratios within one run. For reading; tests never assert
 * them.
 */
import { compare } from './compare/run.ts';
import { idle } from './idle.ts';
import { leaks } from './leaks.ts';
import { open } from './open.ts';
import { shift } from './shift.ts';

await compare();
await leaks();
await open();
await shift();
await idle();
