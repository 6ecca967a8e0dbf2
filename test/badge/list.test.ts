import '../../src/define/badge.js';
import { VARIANTS, type BlueHeartBadge } from '../../src/badge/badge.js';
import { expect, fixture, html, nextFrame } from '../support/index.js';

const LONG = 120;
/** Whether this browser can lay out later what is far off, without cutting off the ring of the focus. */
const canWait = CSS.supports('content-visibility', 'auto') && CSS.supports('overflow-clip-margin', '1px');

const base = (badge: Element): Element => badge.shadowRoot!.querySelector('[part=base]')!;
/** Whether the browser has laid out what is in it. */
const isLaidOut = (badge: Element): boolean => base(badge).checkVisibility({ contentVisibilityAuto: true });

async function list(count: number, variant: string = 'full'): Promise<BlueHeartBadge[]> {
  const box = await fixture(
    html`<ul>
      ${Array.from(
        { length: count },
        () => html`<li><blue-heart-badge lang="en" variant=${variant} supporter="A partner"></blue-heart-badge></li>`,
      )}
    </ul>`,
  );
  await nextFrame();
  await nextFrame();
  return [...box.querySelectorAll('blue-heart-badge')];
}

describe('a long list of badges', () => {
  it('has all of them drawn', async () => {
    const badges = await list(LONG);
    expect(badges).to.have.length(LONG);
    expect(badges.filter((badge) => !/Blue Heart Campaign\s+A partner/.test(base(badge).textContent))).to.have.length(
      0,
    );
  });

  it('lays out those far down when they come near', async () => {
    const badges = await list(LONG);
    const [first, last] = [badges[0]!, badges[LONG - 1]!];
    expect(isLaidOut(first)).to.equal(true);
    expect(isLaidOut(last)).to.equal(!canWait);
    last.scrollIntoView();
    await nextFrame();
    await nextFrame();
    expect(isLaidOut(last)).to.equal(true);
    const [is, was] = [last.getBoundingClientRect(), first.getBoundingClientRect()];
    expect([is.width, is.height]).to.deep.equal([was.width, was.height]);
  });

  for (const variant of VARIANTS) {
    it(`keeps the height and about the width of one that is ${variant}`, async () => {
      const badges = await list(LONG, variant);
      const [is, shall] = [badges[LONG - 1]!.getBoundingClientRect(), badges[0]!.getBoundingClientRect()];
      expect(is.height / shall.height).to.be.within(0.99, 1.01);
      expect(is.width / shall.width).to.be.within(0.7, 1.4);
    });
  }

  it('is not what some badges of a page are: each of them is laid out at once, wherever it stands', async () => {
    const badges = await list(40);
    expect(badges.filter((badge) => !isLaidOut(badge))).to.have.length(0);
  });
});
