/** Badge and banner rendered on the servers of Next.js, Astro and Nuxt, and upgraded in their pages. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { BADGE, BANNER, isTaken, recorded, seenOnce } from '../seen.ts';
import { assert, inChromium, inEachEngine, runInEngines, shifts, until, type Page } from '../support.ts';
import { packPackage } from '../../../tools/release/package.ts';
import { Project } from './project.ts';

const folder = mkdtempSync(join(tmpdir(), 'blue-heart-packed-'));
const { archive } = packPackage(folder, 'https://forge.example/hearts/elements');
const projects = ['next', 'astro', 'nuxt'].map((name) => ({ name, project: new Project(name, archive) }));
after(async () => {
  await Promise.all(projects.map(({ project }) => project.remove()));
  rmSync(folder, { recursive: true });
});
await Promise.all(projects.map(({ project }) => project.install()));
for (const { project } of projects) {
  await project.build();
  await project.start();
}

/** Both elements have been upgraded. */
async function takenOver(page: Page): Promise<void> {
  await until(page, isTaken(BADGE));
  await until(page, isTaken(BANNER));
}

for (const { name, project } of projects) {
  inEachEngine(`${name}: they are taken over without a visible change`, async ({ page }) => {
    await page.go(project.origin);
    await takenOver(page);
    await seenOnce(page);
    assert.deepEqual(await recorded(page), [[], [], []]);
  });

  inEachEngine(`${name}: the framework still works, from page to page and back`, async ({ page }) => {
    await page.go(project.origin);
    await takenOver(page);
    if (name !== 'astro') {
      await until(
        page,
        `document.querySelector('button').click() || +document.querySelector('button').textContent > 0`,
      );
    }
    await page.evaluate(`void document.querySelector('a[href="/other"]').click()`);
    const has = (text: string): string =>
      `(() => {
        const badge = ${BADGE};
        return !!badge && !!badge.shadowRoot && /${text}/.test(badge.shadowRoot.textContent)
          && !badge.querySelector('a').getBoundingClientRect().width;
      })()`;
    await until(page, has('Blaues Herz'));
    assert.deepEqual(await recorded(page), [[], [], []]);
    await page.evaluate(`void document.querySelector('a[href="/"]').click()`);
    await until(page, has('Corazón Azul'));
    await until(page, `/dans 10 jours/.test(${BANNER}.shadowRoot.textContent)`);
    assert.equal(await page.evaluate(`${BADGE}.shadowRoot.querySelectorAll('[part=base]').length`), 1);
    assert.deepEqual(await recorded(page), [[], [], []]);
  });

  inChromium(`${name}: nothing moves`, async ({ page }) => {
    await page.go(project.origin);
    await takenOver(page);
    assert.deepEqual(await shifts(page), []);
  });
}

runInEngines();
