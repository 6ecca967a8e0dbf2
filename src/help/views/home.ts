import { html, type TemplateResult } from 'lit';
import { sharedGuidance } from '../../data/generated/guidance.js';
import { groupsFor } from '../guidance.js';
import type { Way } from '../reader.js';
import type { ViewState } from '../view-state.js';
import { lines, steps } from './lists.js';

const WAYS: readonly Way[] = ['help', 'saw', 'contact'];

/** The three ways in; for staff, what to do comes before them. */
export function home(state: ViewState): TemplateResult {
  const { words, audience, change } = state;
  const { ui } = words;
  const [aboutExit, ...exitTexts] = Object.values(ui.exit);
  return html`${
      audience === 'staff'
        ? html`<h3>${ui.headings.protocol}</h3>
            ${groupsFor(state).map(
              ({ role, protocol }) => html`${role ? html`<h4>${ui.roles[role]}</h4>` : ''}${steps(state, protocol)}`,
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
      ${lines(state, sharedGuidance.myths)}
    </details>
    <details>
      <summary>${aboutExit}</summary>
      <ul>
        ${exitTexts.map((text) => html`<li>${text}</li>`)}
      </ul>
    </details>`;
}
