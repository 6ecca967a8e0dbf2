import { html, type TemplateResult } from 'lit';
import type { Channel, Helpline, OperatorType } from '../../data/types.js';
import { monthsSince, OLD } from '../../internal/age.js';
import type { QrCode } from '../../internal/qr.js';
import { hrefOf, lineId } from '../channel.js';
import { fill, fillText } from '../../internal/fill.js';
import { hoursText } from '../hours.js';
import { languageList } from '../../internal/language-list.js';
import { monthName } from '../names.js';
import { countryName, type Scene } from '../scene.js';
import { contact } from './contact.js';
import { emergencyNumber } from './emergency.js';

const isCalled = ({ type }: Channel): boolean => type === 'phone' || type === 'sms' || type === 'whatsapp';

/** What is known of a channel; what is not known is said of those that may cost money. */
function factsOf(scene: Scene, channel: Channel): (string | false | undefined)[] {
  const { words, language, isThere } = scene;
  const { area, hours, free, languages, dial } = channel;
  const { ui } = words;
  const cost = free === undefined ? ui.free.unknown : free ? ui.free.yes : ui.free.no;
  return [
    area,
    (!!hours || isCalled(channel)) && hoursText(scene, hours),
    isCalled(channel) && cost,
    languages && languageList(language, languages),
    isCalled(channel) && !dial && !isThere && fillText(ui.onlyFrom, { country: countryName(scene) }),
  ];
}

const hasWords = (type: OperatorType, of: object): type is Exclude<OperatorType, 'intergovernmental'> => type in of;

/** A helpline: how to reach it first, then what the reader should know before. */
export function helplineCard(scene: Scene, line: Helpline): TemplateResult {
  const { words, language, country, qr } = scene;
  const { ui } = words;
  const { name, operator, operatorType, kind, recommended, audience, channels, languages, anonymous } = line;
  const named = name[language] ? language : Object.keys(name)[0]!;
  const date = monthName(language, line.checked);
  const isOld = monthsSince(line.checked, new Date()) > OLD;
  const phone = qr && channels.find(({ type }) => type === 'phone');
  return html`<article class=${recommended ? 'card recommended' : 'card'}>
    <p class="tags">
      ${recommended ? html`<b>${ui.recommended}</b>` : ''} <span>${ui.kinds[kind]}</span>
      ${audience ? html`<span>${ui.ways.saw}</span>` : ''}
    </p>
    <h4 dir="auto" lang=${named}>${name[named]}</h4>
    ${operator ? html`<p dir="auto">${operator}</p>` : ''}
    ${isOld ? html`<p class="old">${fill(ui.old, { date, number: emergencyNumber(scene) })}</p>` : ''}
    <ul class="plain">
      ${channels.map((channel) => contact(scene, lineId(country!, channels[0]!), channel, factsOf(scene, channel)))}
    </ul>
    <ul class="plain facts">
      <li>${ui.operators[hasWords(operatorType, ui.operators) ? operatorType : 'unknown']}</li>
      ${languages ? html`<li>${fillText(ui.languages, { languages: languageList(language, languages) })}</li>` : ''}
      <li>${anonymous === undefined ? ui.anonymous.unknown : anonymous ? ui.anonymous.yes : ui.anonymous.no}</li>
      ${isOld ? '' : html`<li>${fillText(ui.checked, { date })}</li>`}
    </ul>
    ${phone ? code(scene, phone) : ''}
  </article>`;
}

/** A square code that a phone calls the number by, made when it is unfolded: making it takes a while. */
function code({ words, qr, reader, change }: Scene, phone: Channel): TemplateResult {
  const href = hrefOf(phone);
  const isOpen = reader.code === href;
  const toggle = ({ target }: Event): void => {
    const { open } = target as HTMLDetailsElement;
    if (open !== isOpen) change({ code: open ? href : undefined });
  };
  return html`<details .open=${isOpen} @toggle=${toggle}>
    <summary>${words.ui.qr}</summary>
    ${isOpen ? drawing(phone, qr!(href)) : ''}
  </details>`;
}

const drawing = ({ value }: Channel, { size, path }: QrCode): TemplateResult =>
  html`<svg viewBox="0 0 ${size} ${size}" role="img" aria-label=${value}><path d=${path} /></svg>`;
