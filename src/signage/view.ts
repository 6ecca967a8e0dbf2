import { type TemplateResult, html, nothing } from 'lit';
import type { PublicLine, PublicLines } from '../data/types.js';
import type { Occasion } from '../calendar/occasion.js';
import { campaignPage } from '../facts/campaign-page.js';
import { interpolate, interpolateText, joined } from '../i18n/interpolate.js';
import { heart } from '../base/heart.js';
import { dirOf } from '../base/locale.js';
import type { KnownPartner } from '../facts/partner.js';
import type { QrCode } from '../loading/qr.js';
import { datesOf, namesOf } from './names.js';
import type { Slide } from './playlist.js';
import { qrAddress, readable } from './qr-address.js';
import type { Words } from './words.js';

export interface ViewState {
  element: Element & { qr: string | null };
  slide: Slide;
  words: Words;
  partner: KnownPartner;
  numbers: PublicLines | undefined;
  occasion: Occasion | undefined;
  makeQr: ((text: string) => QrCode) | undefined;
  /** Classes of the box: its shape, and what moves. */
  look: string;
}

/** The whole player. All slots are always rendered, so that slotted content finds them. */
export function view(state: ViewState): TemplateResult {
  const { slide, look } = state;
  const { kind, language } = slide;
  return html`<div part="base" class=${`${look} ${kind}`} lang=${language} dir=${dirOf(language)}>
    <div class="stage">
      <div part="mark"><slot name="mark"></slot>${heart}</div>
      <div class="main">
        <div part="slide" ?hidden=${kind === 'own'}>
          <slot name="logo" ?hidden=${kind !== 'partner'}></slot>
          ${kind === 'own' ? nothing : SLIDES[kind](state)}
        </div>
        <slot name="slide"></slot>
      </div>
      <div part="bar">${bar(state)}</div>
    </div>
  </div>`;
}

/** A number is left-to-right and never broken. */
const number = (text: string): TemplateResult =>
  html`<bdi part="number" translate="no" class="notranslate" dir="ltr">${text}</bdi>`;

/** By kind. The sentence of a slide is `text`; what may be dropped is `extra`. */
const SLIDES: Readonly<Record<Exclude<Slide['kind'], 'own'>, (state: ViewState) => TemplateResult>> = {
  statement: ({ words: { ui } }) =>
    html`<p part="headline">${ui.statement}</p>
      <p part="text" class="extra">${ui.statementText}</p>`,

  /** The bar below shows whether there is somebody to call. */
  sign: ({ slide, words: { ui }, numbers }) =>
    html`<p part="notice">${ui.notice}</p>
      <p part="headline">${ui[slide.sign!]}</p>
      <p part="text">${numbers ? ui.caution : ui.cautionOnly}</p>`,

  helpline: ({ slide: { language }, words: { ui }, numbers }) => {
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
      <p class="large">${number(line.display)}</p>
      <p part="text">
        <bdi translate="no" class="notranslate" lang=${named}>${name[named]}</bdi>
        <span
          >${joined(operatorType && lineLabel(ui, line), free && ui.free, always ? ui.always : ui.limited, !isUnderstood && interpolateText(ui.answersIn, { languages: namesOf(language, languages) }))}</span
        >
      </p>
      <p part="text" class="danger">
        ${interpolate(ui.danger, { number: html`<span translate="no" class="notranslate" dir="ltr">${emergency}</span>` })}
      </p>`;
  },

  /** Its name never appears without the line that this is no endorsement. */
  partner: ({ words: { ui, partners }, partner: { id = '', name } }) => {
    const [does, translated = name] = partners[id] ?? [];
    return html`<p part="headline"><bdi translate="no" class="notranslate">${translated}</bdi></p>
      <p part="text" class="extra">${does || nothing}</p>
      <p part="text">${ui.endorsement}</p>`;
  },

  day: ({ slide: { language }, words: { ui }, occasion }) => {
    const { day, days, theme } = occasion!;
    return html`<p part="headline">${days ? ui.day : ui.today}</p>
      ${
        days
          ? html`<p part="text">
              <time datetime=${day}>${joined(...datesOf(language, occasion!))}</time>
            </p>`
          : nothing
      }
      ${theme ? html`<p part="text"><q>${theme}</q></p>` : nothing}`;
  },

  scan: ({ element, slide: { language }, words: { ui }, makeQr }) => {
    const address = qrAddress(element, element.qr, language)!;
    const { size, path } = makeQr!(address);
    return html`<div class="beside">
      <div>
        <p part="headline">${ui.scan}</p>
        <p part="text">${ui.later}</p>
        <p part="address" translate="no" class="notranslate" dir="ltr">${readable(address)}</p>
      </div>
      <svg part="qr" translate="no" viewBox="0 0 ${size} ${size}" role="img" aria-label=${readable(address)}>
        <path d=${path} />
      </svg>
    </div>`;
  },
};

/** Who answers, if a caller must know that first. */
const lineLabel = (ui: Words['ui'], { operatorType }: PublicLine): string =>
  operatorType === 'police' ? ui.police : operatorType === 'government' ? ui.state : ui.line;

/** On every slide: the number; on the number's own slide or without one, the campaign's attribution. */
function bar({ element, slide, words: { ui }, numbers }: ViewState): TemplateResult {
  const line = numbers?.line;
  const shown = slide.kind !== 'helpline' && (line?.display ?? numbers?.emergency);
  return html`${
      shown
        ? html`<p part="call"><span>${line ? lineLabel(ui, line) : ui.emergency}</span> ${number(shown)}</p>`
        : nothing
    }
    <p part="campaign">
      <b translate="no" class="notranslate">${ui.campaign}</b>
      ${
        numbers
          ? html`<span class="extra">${shown ? nothing : ui.coordinated}</span>`
          : html`<span translate="no" class="notranslate" dir="ltr">${readable(campaignPage(element, 'any'))}</span>`
      }
    </p>`;
}
