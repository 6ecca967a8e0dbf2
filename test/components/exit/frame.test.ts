/** Leaving from a frame that may not navigate its page, though it has access to it. */
import type { BlueHeartExit } from '../../../src/exit/exit.js';
import { exitDestination } from '../../../src/data/generated/exit.js';
import { expect, fixture, html, waitUntil } from '../support/index.js';

const MESSAGE = { type: 'blue-heart-exit' };
const SRCDOC = `<body><blue-heart-exit lang="en" history="keep"></blue-heart-exit><script type="module" src="/src/define/exit.ts"></script>`;
const referrers = (page: Document): string[] =>
  [...page.querySelectorAll<HTMLMetaElement>('meta[name=referrer]')].map(({ content }) => content);

// WebKit lets a frame navigate a same-origin top page, whatever the sandbox says: it would leave.
if (/Chrome\/|Firefox\//.test(navigator.userAgent)) {
  describe('an exit in a frame that must not navigate its page', () => {
    const own = Object.assign(document.createElement('meta'), { name: 'referrer', content: 'origin' });
    const { click } = HTMLAnchorElement.prototype;
    const { title } = document;
    /** Links pressed on the page, with what was visible then. */
    let pressed: unknown[] = [];
    let heard: unknown[] = [];
    const hear = ({ data }: MessageEvent): void => void heard.push(data);

    beforeEach(() => {
      [pressed, heard] = [[], []];
      document.head.append(own);
      document.title = 'A page';
      window.onbeforeunload = () => 'Stay?';
      addEventListener('message', hear);
      HTMLAnchorElement.prototype.click = function () {
        pressed.push([this.href, this.rel, document.title, referrers(document), window.onbeforeunload]);
      };
    });
    afterEach(() => {
      HTMLAnchorElement.prototype.click = click;
      removeEventListener('message', hear);
      window.onbeforeunload = null;
      document.title = title;
      own.remove();
    });

    it('tells app and page, navigates by a link of the blanked page, and empties itself', async () => {
      const frame = await fixture<HTMLIFrameElement>(
        html`<iframe sandbox="allow-scripts allow-same-origin" .srcdoc=${SRCDOC}></iframe>`,
      );
      await waitUntil(() => !!frame.contentDocument?.querySelector('blue-heart-exit')?.shadowRoot, 'no exit', {
        timeout: 10_000,
      });
      const { contentDocument: page, contentWindow: view } = frame;
      const told: unknown[] = [];
      Object.assign(view!, {
        webkit: { messageHandlers: { blueHeart: { postMessage: (message: object) => told.push(message) } } },
        ReactNativeWebView: { postMessage: (message: string) => told.push(message) },
        BlueHeartBridge: { exit: () => told.push('exit') },
        onbeforeunload: () => 'Stay?',
      });
      const exit = page!.querySelector<BlueHeartExit>('blue-heart-exit')!;
      exit.leave();
      expect(told).to.deep.equal([MESSAGE, JSON.stringify(MESSAGE), 'exit']);
      expect([page!.title, referrers(page!), view!.onbeforeunload]).to.deep.equal(['\u200b', ['no-referrer'], null]);
      expect(pressed).to.deep.equal([[exitDestination, 'noreferrer', '\u200b', ['origin', 'no-referrer'], null]]);

      const written: string[] = [];
      const setAttribute = own.setAttribute.bind(own);
      own.setAttribute = (name, value) => (written.push(`${name}=${value}`), setAttribute(name, value));
      exit.reset();
      expect([document.title, referrers(document), typeof window.onbeforeunload]).to.deep.equal([
        'A page',
        ['origin'],
        'function',
      ]);
      expect(written, 'counts again').to.deep.equal(['content=origin']);

      await waitUntil(() => heard.length && frame.contentDocument?.URL === 'about:blank', 'not emptied');
      expect(heard).to.deep.equal([MESSAGE]);
    });
  });
}
