import { html, type TemplateResult } from 'lit';
import { fillText } from '../../internal/fill.js';
import { countryName, type Scene } from '../scene.js';
import { emergencyCard } from './emergency.js';
import { helplineCard } from './helpline.js';

/** The lines to try first; where the country has none, what there is. */
export function firstContact(scene: Scene): unknown {
  const { numbers, words } = scene;
  if (!numbers) return html`<p>${words.ui.countryPrompt}</p>`;
  const recommended = numbers.helplines.filter((line) => line.recommended);
  return recommended.length ? recommended.map((line) => helplineCard(scene, line)) : emergencyOnly();

  function emergencyOnly(): TemplateResult {
    return html`<p>${fillText(words.ui.noHelpline, { country: countryName(scene) })}</p>
      ${emergencyCard(scene)}`;
  }
}
