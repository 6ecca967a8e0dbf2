import { html, nothing, type TemplateResult } from 'lit';
import type { PublicLine, PublicLines } from '../data/types.js';
import type { Occasion } from '../internal/calendar/occasion.js';
import { campaignPage } from '../internal/campaign-page.js';
import { fillText } from '../internal/fill.js';
import { heart } from '../internal/heart.js';
import { joined } from '../internal/joined.js';
import { dirOf } from '../internal/locale.js';
import type { KnownPartner } from '../internal/partner.js';
import type { QrCode } from '../internal/qr.js';
import type { Slide } from './program.js';
import { readable, scanAddress } from './scan.js';
import type { Words } from './words.js';

/** What the part beside the element brings. */
export type Facts = typeof import('./signage-facts.js');

/** What is shown. */
export interface Scene {
  element: Element & { qr: string | null };
  slide: Slide;
  words: Words;
  partner: KnownPartner;
  numbers: PublicLines | undefined;
  facts: Facts;
  occasion: Occasion | undefined;
  makeQr: ((text: string) => QrCode) | undefined;
  /** Classes of the box: its shape, and what moves. */
  look: string;
  slotchange: (event: Event) => void;
}

/** All of the player. Its slots are always there, so that what is put into them is found. */
export function view(scene: Scene): TemplateResult {
  const { slide, look, slotchange } = scene;
  const { kind, language } = slide;
  return html`<div part="base" class=${`${look} ${kind}`} lang=${language} dir=${dirOf(language)}>
    <div class="stage">
      <div part="mark"><slot name="mark"></slot>${heart}</div>
      <div class="main">
        <div part="slide" ?hidden=${kind === 'own'}>
          <slot name="logo" ?hidden=${kind !== 'partner'}></slot>
          ${kind === 'own' ? nothing : SLIDES[kind](scene)}
        </div>
        <slot name="slide" @slotchange=${slotchange}></slot>
      </div>
      <div part="bar">${bar(scene)}</div>
    </div>
  </div>`;
}

/** A number is read from left to right, and in one piece. */
const number = (text: string): TemplateResult => html`<bdi part="number" dir="ltr">${text}</bdi>`;

/** By kind. The sentence of a slide is `text`; what may be left out is `extra`. */
const SLIDES: Readonly<Record<Exclude<Slide['kind'], 'own'>, (scene: Scene) => TemplateResult>> = {
  statement: ({ words: { ui } }) =>
    html`<p part="headline">${ui.statement}</p>
      <p part="text" class="extra">${ui.statementText}</p>`,

  /** Whether there is somebody to call is seen below. */
  sign: ({ slide, words: { ui }, numbers }) =>
    html`<p part="notice">${ui.notice}</p>
      <p part="headline">${ui[slide.sign!]}</p>
      <p part="text">${numbers ? ui.caution : ui.cautionOnly}</p>`,

  helpline: ({ slide: { language }, words: { ui }, numbers, facts }) => {
    const { emergency, line } = numbers!;
    if (!line) {
      return html`<p part="headline">${ui.call}</p>
        <p part="text">${ui.emergency}</p>
        <p class="large">${number(emergency)}</p>`;
    }
    const { name, operatorType, languages = [], free, always } = line;
    const named = name[language] ? language : Object.keys(name)[0]!;
    const isUnderstood = !languages.length || languages.some((tag) => tag.toLowerCase().split('-')[0] === language);
    return html`<p part="headline">${ui.call}</p>
      <p class="large">${number(line.number)}</p>
      <p part="text">
        <bdi lang=${named}>${name[named]}</bdi>
        <span
          >${joined(operatorType && lineLabel(ui, line), free && ui.free, always ? ui.always : ui.limited, !isUnderstood && fillText(ui.answersIn, { languages: facts.namesOf(language, languages) }))}</span
        >
      </p>
      <p part="text" class="danger">${fillText(ui.danger, { number: emergency })}</p>`;
  },

  /** Its name never stands without the line that this is no endorsement. */
  partner: ({ words: { ui, partners }, partner: { id = '', name } }) => {
    const [does, translated = name] = partners[id] || [];
    return html`<p part="headline"><bdi>${translated}</bdi></p>
      <p part="text" class="extra">${does || nothing}</p>
      <p part="text">${ui.endorsement}</p>`;
  },

  day: ({ slide: { language }, words: { ui }, occasion, facts }) => {
    const { day, days, theme } = occasion!;
    return html`<p part="headline">${days ? ui.day : ui.today}</p>
      ${
        days
          ? html`<p part="text">
              <time datetime=${day}>${joined(...facts.datesOf(language, occasion!))}</time>
            </p>`
          : nothing
      }
      ${theme ? html`<p part="text"><q>${theme}</q></p>` : nothing}`;
  },

  scan: ({ element, slide: { language }, words: { ui }, makeQr }) => {
    const address = scanAddress(element, element.qr, language)!;
    const { size, path } = makeQr!(address);
    return html`<div class="beside">
      <div>
        <p part="headline">${ui.scan}</p>
        <p part="text">${ui.later}</p>
        <p part="address" dir="ltr">${readable(address)}</p>
      </div>
      <svg part="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${readable(address)}>
        <path d=${path} />
      </svg>
    </div>`;
  },
};

/** Who answers, where a caller must know it before. */
const lineLabel = (ui: Words['ui'], { operatorType }: PublicLine): string =>
  operatorType === 'police' ? ui.police : operatorType === 'government' ? ui.state : ui.line;

/** What stands on every slide: the number, or on its own slide and without one, whose campaign it is. */
function bar({ element, slide, words: { ui }, numbers }: Scene): TemplateResult {
  const { line, emergency } = numbers || {};
  const shown = slide.kind !== 'helpline' && ((line && line.number) || emergency);
  return html`${
      shown
        ? html`<p part="call"><span>${line ? lineLabel(ui, line) : ui.emergency}</span> ${number(shown)}</p>`
        : nothing
    }
    <p part="campaign">
      <b>${ui.campaign}</b>
      ${
        numbers
          ? html`<span class="extra">${shown ? nothing : ui.coordinated}</span>`
          : html`<span dir="ltr">${readable(campaignPage(element, 'any'))}</span>`
      }
    </p>`;
}
