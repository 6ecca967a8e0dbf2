import { html, type TemplateResult } from 'lit';
import { hrefOf } from '../channel.js';
import { fill } from '../../internal/fill.js';
import { countryName, type Scene } from '../scene.js';
import { contact } from './contact.js';

const ID = 'emergency';

/** The number to call in danger, as a link; nothing as long as no country is known. */
export function emergencyNumber({ numbers, contact: press }: Scene): TemplateResult | undefined {
  if (!numbers) return undefined;
  const channel = numbers.emergency[0]!.channels[0]!;
  const href = hrefOf(channel);
  return html`<a
    class="number"
    part="number"
    href=${href}
    dir="ltr"
    draggable="false"
    @click=${(event: Event) => press(event, { helpline: ID, channel: channel.type, href })}
    >${channel.value}</a
  >`;
}

/** The line that is always in view; with the country, for the language of a page may name another than the reader is in. */
export function emergencyLine(scene: Scene): unknown {
  const { ui } = scene.words;
  const number = emergencyNumber(scene);
  return number
    ? fill(ui.emergency, { number: html`${number} <small>(${countryName(scene)})</small>` })
    : ui.countryPrompt;
}

/** All emergency numbers, who answers, and a copy of each. */
export function emergencyCard(scene: Scene): TemplateResult {
  const { ui } = scene.words;
  return html`<article class="card">
    <h4>${ui.kinds.emergency}</h4>
    <ul class="plain">
      ${scene.numbers!.emergency.map(({ operatorType, channels }) =>
        channels.map((channel) =>
          contact(scene, ID, channel, [operatorType === 'police' && ui.operators.police, channel.free && ui.free.yes]),
        ),
      )}
    </ul>
  </article>`;
}
