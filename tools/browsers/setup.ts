/** `npm run setup:browsers`: installs the browsers that the tests need and this machine lacks. */
import { ENGINES, findBrowsers } from './find.ts';

const found = findBrowsers();
for (const { engine, version, path } of found) console.log(`${engine}: ${version} (${path})`);
if (found.length < ENGINES.length && !process.env.ENGINE) process.exitCode = 1;
