import { bannerLanguages } from '../../../src/locales/languages.js';
import { expect, html, takeWarnings } from '../support/index.js';
import { part, round, signage } from './support.js';

const NARITA = 'ja en zh-Hans zh-Hant ko';
const BOARDS: [width: number, height: number][] = [
  [1920, 1080],
  [1080, 1920],
  [3840, 1080],
  [1280, 720],
];
/** A glyph of each script, as high as most of its glyphs. */
const GLYPHS: Record<string, string> = { ja: '国', en: 'H', zh: '国', 'zh-hant': '國', ko: '한' };
const RULER = document.createElement('canvas').getContext('2d')!;

/** Painted height of a glyph in the font and size of an element, in CSS pixels. */
function heightOf(glyph: string, element: Element): number {
  const { fontSize, fontFamily, fontWeight } = getComputedStyle(element);
  RULER.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const { actualBoundingBoxAscent, actualBoundingBoxDescent } = RULER.measureText(glyph);
  return actualBoundingBoxAscent + actualBoundingBoxDescent;
}

const textsOf = (player: Element): HTMLElement[] =>
  [...player.shadowRoot!.querySelectorAll<HTMLElement>('p')].filter(
    (element) => element.textContent!.trim() && element.getClientRects().length,
  );

/** Whether all lines and words are within the player's box. */
function isWhole(player: Element): boolean {
  const box = player.getBoundingClientRect();
  return textsOf(player).every((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return left >= box.left - 1 && right <= box.right + 1 && top >= box.top - 1 && bottom <= box.bottom + 1;
  });
}

/** Whether the slide's content ends above or beside the bar. */
function isApart(player: Element): boolean {
  const slide = part(player, 'slide')!.getBoundingClientRect();
  const bar = part(player, 'bar')!.getBoundingClientRect();
  return slide.bottom <= bar.top + 1 || slide.right <= bar.left + 1 || slide.left >= bar.right - 1;
}

for (const [width, height] of BOARDS) {
  it(`on ${width} by ${height} every slide of the airport is readable: letters from 4 % of the short side, numbers from 5 %`, async function () {
    // Dozens of slides, each measured in many ways.
    this.timeout(60_000);
    const player = await signage(
      html`<blue-heart-signage partner="narita-airport" languages=${NARITA} now="2027-07-20"></blue-heart-signage>`,
      width,
      height,
    );
    const short = Math.min(width, height);
    await round(player, ({ kind, language }) => {
      expect(isWhole(player), `${kind} ${language} whole`).to.equal(true);
      expect(isApart(player), `${kind} ${language} apart`).to.equal(true);
      for (const element of textsOf(player)) {
        expect(heightOf(GLYPHS[language]!, element), `${kind} ${language} ${element.textContent}`).to.be.at.least(
          short * 0.04,
        );
      }
      expect(heightOf('0', part(player, 'number')!), `${kind} ${language} number`).to.be.at.least(short * 0.05);
    });
  });
}

it('letters are 2.5 mm high for each metre of distance, on a screen of 0.6 m', async function () {
  this.timeout(60_000);
  for (const distance of [3, 6, 10]) {
    const player = await signage(
      html`<blue-heart-signage
        partner="narita-airport"
        languages=${NARITA}
        viewing-distance=${distance}
        screen-height="0.6"
        now="2027-03-01"
      ></blue-heart-signage>`,
      1920,
      1080,
    );
    const least = ((0.0025 * distance) / 0.6) * 1080;
    await round(player, ({ kind, language }) => {
      expect(isWhole(player), `${kind} ${language} whole`).to.equal(true);
      for (const element of textsOf(player)) {
        expect(heightOf(GLYPHS[language]!, element), `${distance} m ${kind} ${element.textContent}`).to.be.at.least(
          least,
        );
      }
    });
  }
});

it('headline and number are 8 mm high for each metre, if there is room', async () => {
  const player = await signage(
    html`<blue-heart-signage
      country="JP"
      languages="en"
      viewing-distance="3"
      screen-height="0.6"
      qr="none"
      now="2027-03-01"
    >
    </blue-heart-signage>`,
    1920,
    1080,
  );
  const most = ((0.008 * 3) / 0.6) * 1080;
  await round(player, ({ kind }) => {
    expect(heightOf('H', part(player, 'headline')!), kind).to.be.at.least(most);
    expect(heightOf('0', part(player, 'number')!), kind).to.be.at.least(most);
  });
});

for (let first = 0; first < bannerLanguages.length; first += 3) {
  const some = bannerLanguages.slice(first, first + 3).join(' ');
  it(`every slide is whole on a board in ${some}`, async function () {
    this.timeout(60_000);
    const player = await signage(
      html`<blue-heart-signage country="CA" partner="iata" languages=${some} now="2027-07-20"></blue-heart-signage>`,
      1920,
      1080,
    );
    await round(player, ({ kind, language }) => expect(isWhole(player), `${kind} ${language}`).to.equal(true));
  });
}

it('every slide is whole in a box that is too small for its content, with one warning', async function () {
  this.timeout(60_000);
  const player = await signage(
    html`<blue-heart-signage
      country="CA"
      partner="iata"
      languages="mn de zh"
      viewing-distance="40"
      screen-height="0.6"
      now="2027-07-20"
    ></blue-heart-signage>`,
  );
  await round(player, ({ kind, language }) => expect(isWhole(player), `${kind} ${language}`).to.equal(true));
  expect(takeWarnings()).to.have.length(1);
});

for (const [distance, height] of [
  ['10', ''],
  ['', '0.6'],
  ['-1', '0.6'],
  ['far', '0.6'],
]) {
  it(`warns once about a distance of "${distance}" on a screen of "${height}" m, and ignores it`, async () => {
    const player = await signage(
      html`<blue-heart-signage
        lang="en"
        viewing-distance=${distance || 'x'}
        screen-height=${height || 'x'}
        now="2027-03-01"
      ></blue-heart-signage>`,
    );
    await round(player);
    expect(takeWarnings()).to.have.length(1);
    expect(heightOf('H', part(player, 'headline')!)).to.be.at.least(720 * 0.08);
  });
}

it('follows its box', async () => {
  const player = await signage(html`<blue-heart-signage country="JP" lang="en" now="2027-03-01"></blue-heart-signage>`);
  const shape = (): string => part(player, 'base')!.className.split(' ')[0]!;
  expect(shape()).to.equal('wide');
  for (const [width, height, expected] of [
    [540, 960, 'tall'],
    [1920, 540, 'strip'],
    [1280, 720, 'wide'],
  ] as const) {
    Object.assign(player.style, { width: `${width}px`, height: `${height}px` });
    for (let frames = 0; frames < 60 && shape() !== expected; frames++) await new Promise(requestAnimationFrame);
    expect(shape()).to.equal(expected);
    expect(isWhole(player)).to.equal(true);
  }
});
