import '../../../src/define/banner.js';
import type { BlueHeartSignage } from '../../../src/signage/signage.js';
import { aTimeout, expect, html, takeWarnings, waitUntil } from '../support/index.js';
import { next, part, round, seek, signage } from './support.js';

const QUIET = '2027-03-01';
const RED = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><path fill="red" d="M0 0h4v3H0z"/></svg>')}`;

const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
const seen = (player: BlueHeartSignage): string[] =>
  [...player.querySelectorAll('[slot=slide]')].filter(isSeen).map(({ id }) => id);

describe('the slides of a site', () => {
  it('go between ours, one at a time, with the number below', async () => {
    const player = await signage(
      html`<blue-heart-signage country="JP" languages="en ja" now=${QUIET}>
        <p slot="slide" id="one">One</p>
        <img slot="slide" id="two" src=${RED} alt="Two" />
        <section slot="slide" id="three">Three</section>
      </blue-heart-signage>`,
    );
    const shown: string[] = [];
    const slides = await round(player, ({ kind }) => {
      expect(seen(player)).to.have.length(kind === 'own' ? 1 : 0);
      shown.push(...seen(player));
      expect(isSeen(part(player, 'slide')!)).to.equal(kind !== 'own');
      if (kind === 'own') expect(isSeen(part(player, 'number')!)).to.equal(true);
    });
    expect(shown).to.deep.equal(['one', 'two', 'three']);
    expect(slides.slice(0, 4).map(({ kind }) => kind)).to.deep.equal(['statement', 'statement', 'own', 'sign']);
  });

  it('fill the available space, and no more', async () => {
    const player = await signage(
      html`<blue-heart-signage country="JP" languages="en" now=${QUIET}>
        <img slot="slide" src=${RED} alt="" style="width: 9000px; height: 9000px" />
      </blue-heart-signage>`,
    );
    await seek(player, { kind: 'own' });
    const image = player.querySelector('img')!.getBoundingClientRect();
    const bar = part(player, 'bar')!.getBoundingClientRect();
    expect(image.height).to.be.greaterThan(300);
    expect(image.bottom).to.be.at.most(bar.top + 1);
    expect(image.width).to.be.at.most(1280);
  });

  it('cover neither number nor heart, whatever they contain', async () => {
    const player = await signage(
      html`<blue-heart-signage country="JP" languages="en" now=${QUIET}>
        <figure slot="slide" id="figure"><img src=${RED} alt="" width="2000" height="1500" /></figure>
        <section slot="slide" id="section">${Array.from({ length: 60 }, () => html`<p>A line</p>`)}</section>
      </blue-heart-signage>`,
      700,
      400,
    );
    for (const id of ['figure', 'section']) {
      while ((await seek(player, { kind: 'own' })) && seen(player)[0] !== id);
      for (const name of ['number', 'mark']) {
        const { left, top, width, height } = part(player, name)!.getBoundingClientRect();
        const found = player.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2)!;
        expect(found.closest('[part=bar], [part=mark]'), `${id} ${name}`).not.to.equal(null);
      }
    }
  });

  it('are skipped while their image fails to load, with one warning, and shown when it does load', async () => {
    const player = await signage(
      html`<blue-heart-signage languages="en" now=${QUIET}>
        <img slot="slide" id="broken" src="/no-such-picture.png" alt="" />
        <figure slot="slide" id="inside"><img src="data:image/png,broken" alt="" /></figure>
        <p slot="slide" id="fine">Fine</p>
      </blue-heart-signage>`,
    );
    const warnings: string[] = [];
    await waitUntil(() => [...player.querySelectorAll('img')].every(({ complete }) => complete));
    await waitUntil(() => warnings.push(...takeWarnings()) > 0);
    // An image is `complete` shortly before its error event.
    await aTimeout(200);
    const shown: string[] = [];
    await round(player, () => shown.push(...seen(player)));
    expect(shown).to.deep.equal(['fine']);
    expect(warnings).to.have.length(1);
    const image = player.querySelector('img')!;
    const loaded = new Promise((done) => image.addEventListener('load', done, { once: true }));
    image.src = RED;
    await loaded;
    await round(player, () => shown.push(...seen(player)));
    expect(shown).to.deep.equal(['fine', 'broken', 'fine']);
    // Failed media are retried each round, without another warning.
    expect(takeWarnings()).to.deep.equal([]);
    // Stop retrying after this test.
    player.querySelectorAll('img').forEach((one) => one.remove());
  });

  it('are skipped if they are broken videos; none plays sound', async () => {
    const player = await signage(
      html`<blue-heart-signage languages="en" now=${QUIET}>
        <video slot="slide" id="dead" src="data:video/mp4,dead" controls></video>
        <video slot="slide" id="sources"><source src="data:video/webm,dead" type="video/webm" /></video>
      </blue-heart-signage>`,
    );
    const videos = [...player.querySelectorAll('video')];
    expect(videos.every(({ muted, loop }) => muted && loop)).to.equal(true);
    await waitUntil(() => takeWarnings().length === 1, 'no warning', { timeout: 10_000 });
    await round(player, ({ kind }) => expect(kind).not.to.equal('own'));
    // Stop retrying in the next round.
    videos.forEach((video) => video.remove());
  });

  it('are not shown outside their own days or while hidden', async () => {
    const player = await signage(
      html`<blue-heart-signage languages="en" now=${QUIET}>
        <blue-heart-banner slot="slide" id="away" lang="en" when="world-day" now=${QUIET}></blue-heart-banner>
        <blue-heart-banner slot="slide" id="banner" lang="en" now=${QUIET}></blue-heart-banner>
        <p slot="slide" id="hidden" hidden>Hidden</p>
      </blue-heart-signage>`,
    );
    await waitUntil(() => player.querySelector('#away')!.hasAttribute('away'));
    const shown: string[] = [];
    await round(player, () => shown.push(...seen(player)));
    expect(shown).to.deep.equal(['banner']);
  });

  it('can be added and removed while it plays', async () => {
    const player = await signage(html`<blue-heart-signage languages="en" now=${QUIET}></blue-heart-signage>`);
    const slide = Object.assign(document.createElement('p'), { slot: 'slide', textContent: 'New', id: 'new' });
    player.append(slide);
    await waitUntil(() => slide.assignedSlot);
    await seek(player, { kind: 'own' });
    expect(seen(player)).to.deep.equal(['new']);
    slide.remove();
    await waitUntil(() => isSeen(part(player, 'slide')!));
    await next(player);
  });
});

describe('artwork and logo of a site', () => {
  it('leave our heart and the name in place while they fail to load', async () => {
    const player = await signage(
      html`<blue-heart-signage partner="Acme Air" languages="en" now=${QUIET}>
        <img slot="mark" src="data:image/png,broken" alt="" />
        <img slot="logo" src="data:image/png,broken" alt="" />
      </blue-heart-signage>`,
    );
    const [mark, logo] = [...player.querySelectorAll('img')];
    const heart = part(player, 'mark')!.querySelector('svg')!;
    const warnings: string[] = [];
    await waitUntil(() => warnings.push(...takeWarnings()) && warnings.length === 2);
    expect(warnings.join()).to.contain('slot mark').and.contain('slot logo');
    expect([isSeen(mark!), isSeen(heart)]).to.deep.equal([false, true]);
    await seek(player, { kind: 'partner' });
    expect([isSeen(logo!), part(player, 'headline')!.textContent]).to.deep.equal([false, 'Acme Air']);
    for (const image of [mark!, logo!]) {
      const loaded = new Promise((done) => image.addEventListener('load', done, { once: true }));
      image.src = RED;
      await loaded;
    }
    await waitUntil(() => isSeen(mark!) && !isSeen(heart));
    expect(isSeen(logo!)).to.equal(true);
  });

  it('stay whole and within the box, however wide they are', async () => {
    const wide = (width: number): string =>
      `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="100"><path fill="red" d="M0 0h${width}v100H0z"/></svg>`)}`;
    for (const [width, height] of [
      [1280, 720],
      [720, 1280],
      [1280, 360],
    ] as const) {
      const player = await signage(
        html`<blue-heart-signage country="JP" partner="Acme Air" languages="en" now=${QUIET}>
          <img slot="mark" src=${wide(1000)} alt="" />
          <img slot="logo" src=${wide(2000)} alt="" />
        </blue-heart-signage>`,
        width,
        height,
      );
      await waitUntil(() => [...player.querySelectorAll('img')].every(({ complete }) => complete));
      const box = player.getBoundingClientRect();
      await round(player, ({ kind }) => {
        for (const image of [...player.querySelectorAll('img')].filter(isSeen)) {
          const { left, right, top, bottom } = image.getBoundingClientRect();
          const isWithin = left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom;
          expect(isWithin, `${image.slot} on ${kind} of ${width}x${height}`).to.equal(true);
        }
      });
      player.remove();
    }
  });
});
