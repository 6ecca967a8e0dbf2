import { html, type TemplateResult } from 'lit';
import { hrefOf } from '../channel.js';
import { interpolate } from '../../i18n/interpolate.js';
import { countryName, type ViewState } from '../view-state.js';
import { contact } from './contact.js';

const ID = 'emergency';

/** The number to call in danger, as a link; nothing while the country is unknown. */
export function emergencyNumber({ numbers, contact: press }: ViewState): TemplateResult | undefined {
  if (!numbers) return undefined;
  const channel = numbers.emergency[0]!.channels[0]!;
  const href = hrefOf(channel);
  return html`<a
    class="number notranslate"
    translate="no"
    part="number"
    href=${href}
    dir="ltr"
    draggable="false"
    @click=${(event: Event) => press(event, { helpline: ID, channel: channel.type, href })}
    >${channel.display}</a
  >`;
}

/**
 * The line that always stays in view. It names the country, because the page's language may suggest another than the
 * reader's.
 */
export function emergencyLine(state: ViewState): unknown {
  const { ui } = state.words;
  const number = emergencyNumber(state);
  return number
    ? interpolate(ui.emergency, { number: html`${number} <small>(${countryName(state)})</small>` })
    : ui.countryPrompt;
}

/** All emergency numbers, who answers, and a copy button for each. */
export function emergencyCard(state: ViewState): TemplateResult {
  const { ui } = state.words;
  return html`<article class="card">
    <h4>${ui.kinds.emergency}</h4>
    <ul class="plain">
      ${state.numbers!.emergency.map(({ operatorType, channels }) =>
        channels.map((channel) =>
          contact(state, ID, channel, [operatorType === 'police' && ui.operators.police, channel.free && ui.free.yes]),
        ),
      )}
    </ul>
  </article>`;
}
