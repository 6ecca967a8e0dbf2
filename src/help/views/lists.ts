import { html, type TemplateResult } from 'lit';
import type { ViewState } from '../view-state.js';

/** Lines to read. */
export const lines = ({ words }: ViewState, indexes: readonly number[]): TemplateResult =>
  html`<ul>
    ${indexes.map((index) => html`<li>${words.lines[index]}</li>`)}
  </ul>`;

/** Steps in order. */
export const steps = ({ words }: ViewState, indexes: readonly number[]): TemplateResult =>
  html`<ol>
    ${indexes.map((index) => html`<li>${words.lines[index]}</li>`)}
  </ol>`;

/**
 * Lines that the reader may tick for the private note. Nothing is counted. Checkboxes keep their own state: scripts
 * that watch assignments would see ours.
 */
export const ticks = ({ words, reader, tick }: ViewState, indexes: readonly number[]): TemplateResult =>
  html`<ul class="plain ticks">
    ${indexes.map(
      (index) =>
        html`<li>
          <label
            ><input
              type="checkbox"
              autocomplete="off"
              ?checked=${reader.ticked.includes(index)}
              @change=${() => tick(index)}
            />
            <span>${words.lines[index]}</span></label
          >
        </li>`,
    )}
  </ul>`;

/** Clears all ticks. */
export const untick = (root: ParentNode): void =>
  root.querySelectorAll<HTMLInputElement>('.ticks :checked').forEach((box) => (box.checked = false));
