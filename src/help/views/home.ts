import { html, type TemplateResult } from 'lit';
import { sharedGuidance } from '../../data/generated/guidance.js';
import { groupsFor } from '../guidance.js';
import type { Way } from '../reader.js';
import type { Scene } from '../scene.js';
import { lines, steps } from './lists.js';

const WAYS: readonly Way[] = ['help', 'saw', 'contact'];

/** The three ways in; for people who work there, what to do comes before them. */
export function home(scene: Scene): TemplateResult {
  const { words, audience, change } = scene;
  const { ui } = words;
  const [aboutExit, ...exitTexts] = Object.values(ui.exit);
  return html`${
      audience === 'staff'
        ? html`<h3>${ui.headings.protocol}</h3>
            ${groupsFor(scene).map(
              ({ role, protocol }) => html`${role ? html`<h4>${ui.roles[role]}</h4>` : ''}${steps(scene, protocol)}`,
            )}`
        : ''
    }
    <ul class="plain">
      ${WAYS.map(
        (way) =>
          html`<li><button part="way" type="button" @click=${() => change({ way })}>${ui.ways[way]}</button></li>`,
      )}
    </ul>
    <details>
      <summary>${ui.headings.myths}</summary>
      ${lines(scene, sharedGuidance.myths)}
    </details>
    <details>
      <summary>${aboutExit}</summary>
      <ul>
        ${exitTexts.map((text) => html`<li>${text}</li>`)}
      </ul>
    </details>`;
}
