/** `npm run bench`: measurements that depend on the machine, as ratios within one run. They are read, never asserted in tests. */
import { leaks } from './leaks.ts';

await leaks();
