import { html, type TemplateResult } from 'lit';
import { bare } from '../../data/bare.js';
import { interpolateText } from '../../i18n/interpolate.js';
import { countryName, type ViewState } from '../view-state.js';
import { contact } from './contact.js';
import { emergencyCard } from './emergency.js';
import { helplineCard } from './helpline.js';

/** Everybody to call or write to: official lines first, then the page's own, marked as such. */
export function callOrWrite(state: ViewState): TemplateResult {
  const { numbers, words, partner } = state;
  const { ui } = words;
  return html`${
    numbers
      ? html`${emergencyCard(state)}${
          numbers.helplines.length
            ? numbers.helplines.map((line) => helplineCard(state, line))
            : html`<p>${interpolateText(ui.noHelpline, { country: countryName(state) })}</p>`
        }`
      : html`<p>${ui.countryPrompt}</p>`
  }
  ${
    partner.length
      ? html`<article class="card">
          <h4>${ui.partner}</h4>
          ${partner.map(
            ({ name, note, type, value }, index) =>
              html`<p dir="auto"><b translate="no" class="notranslate">${name}</b></p>
                <ul class="plain">
                  ${contact(state, `partner-${index + 1}`, bare({ type, display: value }), [note])}
                </ul>`,
          )}
        </article>`
      : ''
  }`;
}
