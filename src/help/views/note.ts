import { html, type TemplateResult } from 'lit';
import { fieldOf, noteText } from '../note.js';
import { printText } from '../print.js';
import type { ViewState } from '../view-state.js';
import { untick } from './lists.js';

/** Marks the note as copied. */
const NOTE = 'note';

/** The private note: ticked lines and the reader's own text. It leaves only where the reader takes it. */
export function note(state: ViewState): TemplateResult {
  const { words, reader, change, copy } = state;
  const { ui, lines } = words;
  const text = (): string => noteText(state);
  const print = ({ target }: Event): void =>
    printText((target as Element).closest('section')!, text(), ui.launcher.neutral);
  const clear = ({ target }: Event): void => {
    untick((target as Element).getRootNode() as ShadowRoot);
    change({ ticked: [], field: undefined });
  };
  return html`<section class="card" aria-labelledby="note" @input=${() => change({})}>
    <h4 id="note">${ui.note.title}</h4>
    ${
      reader.ticked.length
        ? html`<ul class="notranslate" translate="no">
            ${reader.ticked.map((index) => html`<li>${lines[index]}</li>`)}
          </ul>`
        : ''
    }
    <label for="text">${ui.note.label}</label>
    ${fieldOf(reader)}
    <p id="hint">${ui.note.hint}</p>
    <p>
      <button type="button" @click=${() => copy(text(), NOTE)}>${reader.copied === NOTE ? ui.copied : ui.copy}</button>
      ${
        // Not every browser, and no kiosk engine, can share.
        'share' in navigator ? html`<button type="button" @click=${() => share(text())}>${ui.share}</button>` : ''
      }
      <button type="button" @click=${print}>${ui.print}</button>
      <button type="button" @click=${clear}>${ui.note.clear}</button>
    </p>
    <p>${ui.note.copies}</p>
  </section>`;
}

/** The reader may cancel. */
const share = (text: string): void => void navigator.share({ text }).catch(() => undefined);
