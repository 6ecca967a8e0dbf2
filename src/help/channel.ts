import { html } from 'lit';
import type { Channel } from '../data/types.js';
import type { ShippedWords } from '../locales/help/shipped.js';
import { fill } from '../internal/fill.js';

/** Blanks, hyphens and brackets are for the eye. */
const dialled = ({ value, dial }: Channel): string => dial || value.replace(/[^\d*#+]/g, '');

/** Where a channel leads. A `#` is dialled too, and would begin a fragment. */
export function hrefOf(channel: Channel): string {
  const { type, value, keyword } = channel;
  const number = dialled(channel).replace(/#/g, '%23');
  switch (type) {
    case 'phone':
      return `tel:${number}`;
    case 'sms':
      // Written so, iPhones and Android read it.
      return `sms:${number}${keyword ? `?&body=${encodeURIComponent(keyword)}` : ''}`;
    case 'whatsapp':
      return `https://wa.me/${number.replace('+', '')}`;
    case 'email':
      return `mailto:${value}`;
    default:
      return value;
  }
}

/** What is written of it: a number, an e-mail address, or the name of a site. */
export const shownValue = ({ type, value }: Channel): string =>
  type === 'chat' || type === 'web' ? new URL(value).hostname.replace(/^www\./, '') : value;

/** What pressing it does, with its number or address, which is written from left to right in every language. */
export function channelLabel({ ui }: ShippedWords, channel: Channel): unknown[] {
  const { type, keyword } = channel;
  const value = html`<bdi dir="ltr">${shownValue(channel)}</bdi>`;
  const text = type === 'sms' && keyword ? ui.channels.smsKeyword : ui.channels[type];
  return fill(text, { number: value, site: value, address: value, keyword });
}

/** What events call a line: its country and its first number, `mx-8005533000`; the name of its site where it has none. */
export const lineId = (country: string, channel: Channel): string =>
  `${country.toLowerCase()}-${shownValue(channel).replace(/[^\w.@]/g, '')}`;
