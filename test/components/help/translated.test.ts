import '../../../src/define/help.js';
import type { BlueHeartHelp } from '../../../src/help/help.js';
import { aTimeout, expect, nextFrame } from '../support/index.js';
import { drawnBy, translate, wrongLinks } from '../support/translator.js';
import { choose, drawn, go, place } from './support.js';

const TOOL = 'wraps each text';

const root = (help: BlueHeartHelp): ShadowRoot => help.renderRoot as ShadowRoot;
const find = <T extends Element = HTMLElement>(help: BlueHeartHelp, selector: string): T =>
  root(help).querySelector<T>(selector)!;

async function redraw(help: BlueHeartHelp): Promise<void> {
  help.requestUpdate();
  await drawn(help);
}

describe('help on a translated page', () => {
  it('keeps the dialog open, focus, ticks and the note', async () => {
    const help = await place('<blue-heart-help mode="dialog" open country="MX"></blue-heart-help>');
    await go(help, 'help');
    const opened: string[] = [];
    for (const type of ['blue-heart-open', 'blue-heart-close']) {
      help.addEventListener(type, ({ type: heard }) => opened.push(heard));
    }
    find(help, '[type=checkbox]').click();
    await drawn(help);
    const note = find<HTMLTextAreaElement>(help, 'textarea');
    note.focus();
    note.value = 'They keep my passport';
    note.dispatchEvent(new Event('input', { bubbles: true }));
    note.setSelectionRange(5, 9);
    await drawn(help);
    for (const country of ['GB', 'FR']) {
      translate(help, TOOL);
      await choose(help, 'Country', country);
      const field = find<HTMLTextAreaElement>(help, 'textarea');
      expect(root(help).activeElement).to.equal(field);
      expect([field.value, field.selectionStart, field.selectionEnd]).to.deep.equal(['They keep my passport', 5, 9]);
      expect(find<HTMLInputElement>(help, '[type=checkbox]').checked).to.equal(true);
      expect(find(help, 'dialog').matches(':modal')).to.equal(true);
      expect(wrongLinks(help)).to.deep.equal([]);
    }
    expect(opened).to.deep.equal([]);
  });

  it('keeps what is unfolded, and the scroll position', async () => {
    const help = await place('<blue-heart-help mode="dialog" open country="MX"></blue-heart-help>');
    const unfolded = find<HTMLDetailsElement>(help, 'details');
    unfolded.open = true;
    const scrolled = [...root(help).querySelectorAll('*')].filter((element) => {
      element.scrollTop = 40;
      return element.scrollTop;
    });
    expect(scrolled, 'it scrolls').not.to.deep.equal([]);
    const before = scrolled.map(({ scrollTop }) => scrollTop);
    translate(help, 'puts an equal text in the place of each');
    await redraw(help);
    expect(find<HTMLDetailsElement>(help, 'details').open).to.equal(true);
    expect(scrolled.map(({ scrollTop }) => scrollTop)).to.deep.equal(before);
  });

  it('keeps focus on a link that a tool has moved', async () => {
    const help = await place('<blue-heart-help country="MX"></blue-heart-help>');
    await go(help, 'contact');
    const link = find<HTMLAnchorElement>(help, '[part=contact]');
    const box = document.createElement('b');
    link.replaceWith(box);
    box.append(link);
    link.focus();
    await redraw(help);
    expect([root(help).activeElement, link.parentElement!.localName]).to.deep.equal([link, 'li']);
  });

  it('is left alone by a translator that has finished, and leaves it alone', async () => {
    const help = await place('<blue-heart-help country="MX"></blue-heart-help>');
    let rounds = 0;
    const untranslated = (): Text[] => {
      const walker = document.createTreeWalker(root(help), NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        if (text.data.trim() && text.parentElement!.localName !== 'font') texts.push(text);
      }
      return texts;
    };
    const work = (): void => {
      rounds++;
      for (const text of untranslated()) {
        const font = document.createElement('font');
        font.textContent = `${text.data}\u00b0`;
        text.replaceWith(font);
      }
    };
    const translator = new MutationObserver(work);
    translator.observe(root(help), { subtree: true, childList: true, characterData: true });
    for (const country of ['GB', 'MX']) {
      rounds = 0;
      await choose(help, 'Country', country);
      for (let frame = 0; frame < 5; frame++) await nextFrame();
      const needed = rounds;
      // Counts each render of ours, and the translator's own change, which it observes too.
      expect(needed).to.be.within(1, 8);
      await aTimeout(100);
      expect(rounds).to.equal(needed);
      expect(untranslated()).to.deep.equal([]);
    }
    translator.disconnect();
  });

  it('rerenders completely if a tool has changed it beyond repair', async () => {
    const help = await place('<blue-heart-help country="MX"></blue-heart-help>');
    await redraw(help);
    const whole = drawnBy(help);
    const text = find(help, '[part=number]').firstChild as Text;
    for (let time = 0; time < 11_000; time++) text.data = `Call ${time}`;
    await redraw(help);
    expect(drawnBy(help)).to.equal(whole);
    root(help).innerHTML = '<p>Call 911</p>';
    await redraw(help);
    expect(drawnBy(help)).to.equal(whole);
    translate(help, TOOL);
    await choose(help, 'Country', 'GB');
    expect(wrongLinks(help)).to.deep.equal([]);
  });
});
