import '../../../src/define/help.js';
import { expect, waitUntil } from '../support/index.js';
import { choose, find, go, place } from './support.js';

// In a page of its own: names from the browser are cached.
describe('in browsers without names of countries and languages, and without lists', () => {
  const { DisplayNames, ListFormat } = Intl;
  before(() => Object.assign(Intl, { DisplayNames: undefined, ListFormat: undefined }));
  after(() => Object.assign(Intl, { DisplayNames, ListFormat }));

  it('countries go by their own names, and languages by their codes', async () => {
    const help = await place('<blue-heart-help country="AT"></blue-heart-help>');
    const names = (): string[] => [...find<HTMLSelectElement>(help, 'select')!.options].map(({ text }) => text);
    await waitUntil(() => names().includes('Österreich'));
    expect(names()).to.include('日本').and.include('Kenya');
    await go(help, 'contact');
    await choose(help, 'Country', 'JP');
    expect(find(help, '[part=base]')!.textContent).to.contain('ja, en, zh');
  });
});
