import { html, type TemplateResult } from 'lit';
import { fillText } from '../../internal/fill.js';
import { countryName, type Scene } from '../scene.js';
import { contact } from './contact.js';
import { emergencyCard } from './emergency.js';
import { helplineCard } from './helpline.js';

/** Everybody there is to call or write to: the official ones first, the page's own after them and marked so. */
export function callOrWrite(scene: Scene): TemplateResult {
  const { numbers, words, partner } = scene;
  const { ui } = words;
  return html`${
    numbers
      ? html`${emergencyCard(scene)}${
          numbers.helplines.length
            ? numbers.helplines.map((line) => helplineCard(scene, line))
            : html`<p>${fillText(ui.noHelpline, { country: countryName(scene) })}</p>`
        }`
      : html`<p>${ui.countryPrompt}</p>`
  }
  ${
    partner.length
      ? html`<article class="card">
          <h4>${ui.partner}</h4>
          ${partner.map(
            ({ name, note, type, value }, index) =>
              html`<p dir="auto"><b>${name}</b></p>
                <ul class="plain">
                  ${contact(scene, `partner-${index + 1}`, { type, value }, [note])}
                </ul>`,
          )}
        </article>`
      : ''
  }`;
}
