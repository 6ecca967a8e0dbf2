import { html, type TemplateResult } from 'lit';
import type { Channel, Helpline, OperatorType } from '../../data/types.js';
import { monthsSince, OLD_AFTER_MONTHS } from '../../facts/age.js';
import type { QrCode } from '../../loading/qr.js';
import { hrefOf, lineId } from '../channel.js';
import { interpolate, interpolateText } from '../../i18n/interpolate.js';
import { hoursText } from '../hours.js';
import { languageList } from '../../i18n/language-list.js';
import { monthName } from '../names.js';
import { countryName, type ViewState } from '../view-state.js';
import { contact } from './contact.js';
import { emergencyNumber } from './emergency.js';

const isCalled = ({ type }: Channel): boolean => type === 'phone' || type === 'sms' || type === 'whatsapp';

/** Known facts of a channel; also says so if the cost is unknown, for those that may cost money. */
function factsOf(state: ViewState, channel: Channel): (string | false | undefined)[] {
  const { words, language, isThere } = state;
  const { area, hours, free, languages, number } = channel;
  const { ui } = words;
  const cost = free === undefined ? ui.free.unknown : free ? ui.free.yes : ui.free.no;
  return [
    area,
    (!!hours || isCalled(channel)) && hoursText(state, hours),
    isCalled(channel) && cost,
    languages && languageList(language, languages),
    isCalled(channel) && !number && !isThere && interpolateText(ui.onlyFrom, { country: countryName(state) }),
  ];
}

const hasWords = (type: OperatorType, of: object): type is Exclude<OperatorType, 'intergovernmental'> => type in of;

/** A helpline: first how to reach it, then what to know before. */
export function helplineCard(state: ViewState, line: Helpline): TemplateResult {
  const { words, language, country, qr } = state;
  const { ui } = words;
  const { name, operator, operatorType, kind, recommended, audience, channels, languages, anonymous } = line;
  const named = name[language] ? language : Object.keys(name)[0]!;
  const date = monthName(language, line.checked);
  const isOld = monthsSince(line.checked, new Date()) > OLD_AFTER_MONTHS;
  const phone = qr && channels.find(({ type }) => type === 'phone');
  return html`<article class=${recommended ? 'card recommended' : 'card'}>
    <p class="tags">
      ${recommended ? html`<b>${ui.recommended}</b>` : ''} <span>${ui.kinds[kind]}</span>
      ${audience ? html`<span>${ui.ways.saw}</span>` : ''}
    </p>
    <h4 translate="no" class="notranslate" dir="auto" lang=${named}>${name[named]}</h4>
    ${operator ? html`<p translate="no" class="notranslate" dir="auto">${operator}</p>` : ''}
    ${isOld ? html`<p class="old">${interpolate(ui.old, { date, number: emergencyNumber(state) })}</p>` : ''}
    <ul class="plain">
      ${channels.map((channel) => contact(state, lineId(country!, channels[0]!), channel, factsOf(state, channel)))}
    </ul>
    <ul class="plain facts">
      <li>${ui.operators[hasWords(operatorType, ui.operators) ? operatorType : 'unknown']}</li>
      ${languages ? html`<li>${interpolateText(ui.languages, { languages: languageList(language, languages) })}</li>` : ''}
      <li>${anonymous === undefined ? ui.anonymous.unknown : anonymous ? ui.anonymous.yes : ui.anonymous.no}</li>
      ${isOld ? '' : html`<li>${interpolateText(ui.checked, { date })}</li>`}
    </ul>
    ${phone ? code(state, phone) : ''}
  </article>`;
}

/** A QR code that dials the number; created when unfolded, by a chunk that loads then. */
function code({ words, qr, reader, change }: ViewState, phone: Channel): TemplateResult {
  const href = hrefOf(phone);
  const isOpen = reader.code === href;
  const make = isOpen && qr!();
  const toggle = ({ target }: Event): void => {
    const { open } = target as HTMLDetailsElement;
    if (open !== isOpen) change({ code: open ? href : undefined });
  };
  return html`<details .open=${isOpen} @toggle=${toggle}>
    <summary>${words.ui.qr}</summary>
    ${make ? drawing(phone, make(href)) : isOpen ? html`<p>${words.ui.loading}</p>` : ''}
  </details>`;
}

const drawing = ({ display }: Channel, { size, path }: QrCode): TemplateResult =>
  html`<svg translate="no" viewBox="0 0 ${size} ${size}" role="img" aria-label=${display}><path d=${path} /></svg>`;
