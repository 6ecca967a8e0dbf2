import { html, type TemplateResult } from 'lit';
import type { Channel } from '../../data/types.js';
import { channelLabel, hrefOf, shownValue } from '../channel.js';
import type { ViewState } from '../view-state.js';

/**
 * One way to reach somebody: a link that shows its number, and a button that copies it.
 * @param helpline id of the line, as in events
 * @param facts short texts beside it
 */
export function contact(
  { words, reader, contact: press, copy }: ViewState,
  helpline: string,
  channel: Channel,
  facts: readonly (string | false | undefined)[],
): TemplateResult {
  const { type, display, number = display } = channel;
  const href = hrefOf(channel);
  const { copied, copy: label } = words.ui;
  return html`<li class="contact">
    <a
      part="contact"
      class=${type}
      href=${href}
      rel="noreferrer"
      draggable="false"
      @click=${(event: Event) => press(event, { helpline, channel: type, href })}
      >${channelLabel(words, channel)}</a
    >
    <button type="button" @click=${() => copy(number)}>
      ${reader.copied === number ? copied : label}
      <span class="heard notranslate" translate="no" dir="ltr">${shownValue(channel)}</span>
    </button>
    <small>${facts.filter(Boolean).join(' · ')}</small>
  </li>`;
}
