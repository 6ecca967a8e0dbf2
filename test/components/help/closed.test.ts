import '../../../src/define/exit.js';
import '../../../src/define/help.js';
import type { BlueHeartHelp } from '../../../src/help/help.js';
import { attachShadow, expect, fixture, html, nextFrame, waitUntil } from '../support/index.js';
import { sendKeys } from '@web/test-runner-commands';

const find = <T extends Element = HTMLElement>(help: BlueHeartHelp, selector: string): T | null =>
  help.renderRoot?.querySelector<T>(selector) ?? null;

/** Help as on a page: closed. */
async function place(markup: string): Promise<BlueHeartHelp> {
  const box = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  box.innerHTML = markup;
  const help = box.querySelector('blue-heart-help')!;
  await waitUntil(() => find(help, 'dialog, [part=way]'), 'not drawn', { timeout: 10_000 });
  return help;
}

const press = async (help: BlueHeartHelp, selector: string, awaited: string): Promise<void> => {
  find(help, selector)!.click();
  await waitUntil(() => find(help, awaited), `no ${awaited}`);
};

describe('what the page can access of help', () => {
  const opened = Element.prototype.attachShadow;
  before(() => (Element.prototype.attachShadow = attachShadow));
  after(() => (Element.prototype.attachShadow = opened));

  it('is a closed shadow root, and events that stop at the host', async () => {
    const help = await place('<blue-heart-help country="MX"><p>Blue Heart</p></blue-heart-help>');
    expect(help.shadowRoot).to.equal(null);
    const inside: string[] = [];
    const targets = new Set<EventTarget | null>();
    const types = ['click', 'change', 'input', 'focusin', 'copy', 'toggle', 'pointerdown', 'blue-heart-exit'];
    const listen = (event: Event): void => {
      targets.add(event.target);
      inside.push(
        ...event
          .composedPath()
          .flatMap((node) =>
            node instanceof Node && !document.contains(node) ? `${event.type} ${node.nodeName}` : [],
          ),
      );
    };
    types.forEach((type) => addEventListener(type, listen, true));
    try {
      await press(help, '[part=way]', '.ticks input');
      await press(help, '.ticks input', '[aria-labelledby=note] li');
      find(help, 'textarea')!.focus();
      await sendKeys({ type: 'van' });
      await waitUntil(() => find<HTMLTextAreaElement>(help, 'textarea')!.value === 'van');
      const { getSelection } = document;
      expect(String(getSelection.call(document))).to.equal('');
      expect([document.activeElement, document.querySelectorAll('textarea, .ticks').length]).to.deep.equal([help, 0]);
      const { left, top } = find(help, 'textarea')!.getBoundingClientRect();
      find(help, 'textarea')!.scrollIntoView();
      expect(document.elementsFromPoint(left + 5, top + 5)).not.to.include(find(help, 'textarea'));
    } finally {
      types.forEach((type) => removeEventListener(type, listen, true));
    }
    expect([[...targets], inside]).to.deep.equal([[help], []]);
  });

  it('restores focus to its own button, even in browsers without modal dialogs', async () => {
    const { showModal } = HTMLDialogElement.prototype;
    for (const isOld of [false, true]) {
      if (isOld) Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
      try {
        const help = await place('<blue-heart-help mode="launcher" country="MX"></blue-heart-help>');
        const button = find(help, '[part=launcher]')!;
        button.focus();
        await press(help, '[part=launcher]', 'dialog[open] [part=way]');
        const root = button.getRootNode() as ShadowRoot;
        expect(root.activeElement).to.equal(find(help, '#title'));
        find(help, '[part=close]')!.click();
        await waitUntil(() => !find(help, 'dialog[open]'));
        await nextFrame();
        expect(root.activeElement, String(isOld)).to.equal(button);
      } finally {
        HTMLDialogElement.prototype.showModal = showModal;
      }
    }
  });

  it('keeps its styles when it is moved into the document of a frame', async () => {
    const help = await place('<blue-heart-help country="MX"></blue-heart-help>');
    const frame = document.createElement('iframe');
    help.parentElement!.append(frame);
    frame.contentDocument!.body.append(help);
    await waitUntil(() => find(help, '[part=way]'));
    expect((help.renderRoot as unknown as ShadowRoot).adoptedStyleSheets).to.have.length(3);
    const { backgroundColor } = frame.contentWindow!.getComputedStyle(find(help, '[part=way]')!);
    expect(backgroundColor).to.equal('rgb(11, 92, 148)');
  });

  it('is marked as private, for recorders that get in', async () => {
    const help = await place('<blue-heart-help country="MX"></blue-heart-help>');
    await press(help, '[part=way]', 'textarea');
    for (const inside of ['textarea', '.ticks input', '[part=contact]', '[part=number]', 'select', 'blue-heart-exit']) {
      for (const mark of [
        ...['.rr-block', '.ph-no-capture', '.fs-exclude', '.sentry-block', '.amp-block', '.nr-block', '.mf-excluded'],
        ...['.ym-hide-content', '[data-hj-suppress]', '[data-clarity-mask=true]', '[data-private]'],
        ...['[data-dd-privacy=hidden]', '[data-cs-mask]', '[data-openreplay-hidden]', '[data-sl=exclude]'],
        '[data-recording-disable]',
      ]) {
        expect(find(help, inside)!.closest(mark), `${inside} in ${mark}`).not.to.equal(null);
      }
    }
  });
});
