import { html, type TemplateResult } from 'lit';
import type { Scene } from '../scene.js';

/** Lines that are read. */
export const lines = ({ words }: Scene, indexes: readonly number[]): TemplateResult =>
  html`<ul>
    ${indexes.map((index) => html`<li>${words.lines[index]}</li>`)}
  </ul>`;

/** Steps in their order. */
export const steps = ({ words }: Scene, indexes: readonly number[]): TemplateResult =>
  html`<ol>
    ${indexes.map((index) => html`<li>${words.lines[index]}</li>`)}
  </ol>`;

/** Lines that the reader may tick for the private note. Nothing is counted. */
export const ticks = ({ words, reader, tick }: Scene, indexes: readonly number[]): TemplateResult =>
  html`<ul class="plain ticks">
    ${indexes.map(
      (index) =>
        html`<li>
          <label
            ><input
              type="checkbox"
              autocomplete="off"
              .checked=${reader.ticked.includes(index)}
              @change=${() => tick(index)}
            />
            <span>${words.lines[index]}</span></label
          >
        </li>`,
    )}
  </ul>`;
