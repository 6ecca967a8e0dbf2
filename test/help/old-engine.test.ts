import '../../src/define/help.js';
import { expect, waitUntil } from '../support/index.js';
import { choose, find, go, place } from './support.js';

// In a page of its own: what the browser gave once is kept.
describe('where the browser has no names of countries and languages, and no lists', () => {
  const { DisplayNames, ListFormat } = Intl;
  before(() => Object.assign(Intl, { DisplayNames: undefined, ListFormat: undefined }));
  after(() => Object.assign(Intl, { DisplayNames, ListFormat }));

  it('a country is called as it calls itself, a language by its code', async () => {
    const help = await place('<blue-heart-help country="AT"></blue-heart-help>');
    const names = (): string[] => [...find<HTMLSelectElement>(help, 'select')!.options].map(({ text }) => text);
    await waitUntil(() => names().includes('Österreich'));
    expect(names()).to.include('日本').and.include('Kenya');
    await go(help, 'contact');
    await choose(help, 'Country', 'JP');
    expect(find(help, '[part=base]')!.textContent).to.contain('ja, en, zh');
  });
});
