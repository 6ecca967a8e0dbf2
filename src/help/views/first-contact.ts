import { html, type TemplateResult } from 'lit';
import { interpolateText } from '../../i18n/interpolate.js';
import { countryName, type ViewState } from '../view-state.js';
import { emergencyCard } from './emergency.js';
import { helplineCard } from './helpline.js';

/** The lines to try first; otherwise whatever the country has. */
export function firstContact(state: ViewState): unknown {
  const { numbers, words } = state;
  if (!numbers) return html`<p>${words.ui.countryPrompt}</p>`;
  const recommended = numbers.helplines.filter((line) => line.recommended);
  return recommended.length ? recommended.map((line) => helplineCard(state, line)) : emergencyOnly();

  function emergencyOnly(): TemplateResult {
    return html`<p>${interpolateText(words.ui.noHelpline, { country: countryName(state) })}</p>
      ${emergencyCard(state)}`;
  }
}
