/** Our components for React, and our tags in React 19, bundled as in a project. */
import { build } from 'esbuild';
import { assert, inEachEngine, runInEngines, until } from './support.ts';

const PAGE = `
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { BlueHeartHelp } from 'blue-heart-elements/react';

const hear = (name) => (event) => said.push([name, event.type, event.currentTarget.id]);
window.said = [];
createRoot(document.querySelector('main')).render([
  createElement(BlueHeartHelp, { key: 1, id: 'component', mode: 'dialog', exitHref: 'https://example.org/', onBlueHeartOpen: hear('component') }),
  createElement('blue-heart-help', { key: 2, id: 'tag', mode: 'dialog', 'exit-href': 'https://example.org/', 'onblue-heart-open': hear('tag') }),
]);
`;

const { outputFiles } = await build({
  stdin: { contents: PAGE, resolveDir: '.' },
  bundle: true,
  write: false,
  format: 'iife',
  define: { 'process.env.NODE_ENV': '"production"' },
});
const bundle = outputFiles[0]!.text;

inEachEngine('React sets the properties of component and tag, and hears their events', async ({ page, site, show }) => {
  const url = site.serve('/bundle.js', { body: bundle, headers: { 'content-type': 'text/javascript' } });
  await show(`<!doctype html><html lang="en-MX"><main></main><script src="${url}"></script>`);
  await until(page, `document.querySelectorAll('blue-heart-help').length === 2`);
  const set = await page.evaluate(
    `[...document.querySelectorAll('blue-heart-help')].map(({ mode, exitHref }) => [mode, exitHref])`,
  );
  assert.deepEqual(set, Array(2).fill(['dialog', 'https://example.org/']));
  for (const id of ['component', 'tag']) {
    await page.evaluate(`void (document.querySelector('#${id}').open = true)`);
    await until(page, `said.some(([name]) => name === '${id}')`);
    await page.evaluate(`void (document.querySelector('#${id}').open = false)`);
  }
  assert.deepEqual(await page.evaluate('said'), [
    ['component', 'blue-heart-open', 'component'],
    ['tag', 'blue-heart-open', 'tag'],
  ]);
});

runInEngines();
