/** A tag with integrity: tampered files are refused, and the page is as without our script. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { OPEN_TO_ALL, serveScripts, type Site } from './server.ts';
import { assert, inEachEngine, runInEngines, until, type World } from './support.ts';

const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as { files: Record<string, string> };

const HELP = '<blue-heart-help lang="en" country="MX"><a href="tel:911">911</a></blue-heart-help>';

/** Changes one byte of the licence comment: without integrity nothing would notice. */
function tamper(site: Site, path: string): void {
  const answer = site.take(path);
  const body = Buffer.from(answer.body!);
  body[2] = body[2]! ^ 1;
  assert.equal(String(body.subarray(0, 3)), '/* ');
  site.serve(path, { ...answer, body });
}

/** Opens a page with help, whose script has integrity or not, and whose listeners were there first. */
async function open({ host, show }: World, isHeld: boolean): Promise<void> {
  const held = isHeld ? `integrity="${files['blue-heart.js']}" crossorigin="anonymous"` : '';
  await show(
    `<!doctype html><html lang="en"><title>Help</title><script src="${host.origin}/recorder.js"></script>
     <script>
       window.codes = [];
       addEventListener('blue-heart-error', ({ target, detail }) => codes.push(target.localName + ' ' + detail.code));
     </script>
     ${HELP}<script src="${host.origin}/blue-heart.js" ${held} async></script>`,
  );
}

const isFallbackSeen = `document.querySelector('blue-heart-help > a').getBoundingClientRect().width > 0`;
const isDrawn = `!!(document.querySelector('blue-heart-help').shadowRoot || document).querySelector('[part=way]')`;

inEachEngine('unchanged files render', async (world) => {
  serveScripts(world.host, OPEN_TO_ALL);
  await open(world, true);
  await until(world.page, isDrawn);
  const found = await world.page.evaluate(`[recorder.warnings, recorder.errors, codes, ${isFallbackSeen}]`);
  assert.deepEqual(found, [[], [], [], false]);
});

for (const [what, path] of [
  ['an element', '/parts/help.js'],
  ['its words', '/parts/help.en.js'],
  ['the integrity of all others', '/parts/integrity.js'],
] as const) {
  inEachEngine(
    `a chunk with ${what}, changed by one byte, is refused: the fallback content stays, with one warning, one event and no exception`,
    async (world) => {
      const { page, host } = world;
      serveScripts(host, OPEN_TO_ALL);
      tamper(host, path);
      await open(world, true);
      await until(page, 'codes.length > 0');
      // Nothing follows.
      await sleep(500);
      const found = await page.evaluate(`[recorder.warnings.length, recorder.errors, codes, ${isFallbackSeen}]`);
      assert.deepEqual(found, [1, [], ['blue-heart-help part-not-loaded'], true]);
      assert.equal(await page.evaluate(isDrawn), false);
    },
  );

  inEachEngine(`a chunk with ${what}, changed by one byte, runs if the tag has no integrity`, async (world) => {
    serveScripts(world.host, OPEN_TO_ALL);
    tamper(world.host, path);
    await open(world, false);
    await until(world.page, isDrawn);
  });
}

runInEngines();
