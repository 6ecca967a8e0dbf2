import { html } from 'lit';
import type { Channel } from '../data/types.js';
import type { ShippedWords } from '../locales/help/shipped.js';
import { interpolate } from '../i18n/interpolate.js';

/** Blanks, hyphens and brackets are only for reading. */
const dialled = ({ display, number }: Channel): string => number ?? display.replace(/[^\d*#+]/g, '');

/** Link target of a channel. `#` is dialled too, and would start a fragment: it is encoded. */
export function hrefOf(channel: Channel): string {
  const { type, display, keyword } = channel;
  const number = dialled(channel).replace(/#/g, '%23');
  switch (type) {
    case 'phone':
      return `tel:${number}`;
    case 'sms':
      // The form that both iPhones and Android read.
      return `sms:${number}${keyword ? `?&body=${encodeURIComponent(keyword)}` : ''}`;
    case 'whatsapp':
      return `https://wa.me/${number.replace('+', '')}`;
    case 'email':
      return `mailto:${display}`;
    default:
      return display;
  }
}

/** Visible text: a number, an e-mail address, or the name of a site. */
export const shownValue = ({ type, display }: Channel): string =>
  type === 'chat' || type === 'web' ? new URL(display).hostname.replace(/^www\./, '') : display;

/** The action of a channel with its number or address, which is left-to-right in every language. */
export function channelLabel({ ui }: ShippedWords, channel: Channel): unknown[] {
  const { type, keyword } = channel;
  const value = html`<bdi translate="no" class="notranslate" dir="ltr">${shownValue(channel)}</bdi>`;
  // Keep translators off: the line expects this exact keyword.
  const word = html`<bdi translate="no" class="notranslate">${keyword}</bdi>`;
  const text = type === 'sms' && keyword ? ui.channels.smsKeyword : ui.channels[type];
  return interpolate(text, { number: value, site: value, address: value, keyword: word });
}

/** Id of a line in events: its country and first number, `mx-8005533000`; the site's name if it has no number. */
export const lineId = (country: string, channel: Channel): string =>
  `${country.toLowerCase()}-${shownValue(channel).replace(/[^\w.@]/g, '')}`;
