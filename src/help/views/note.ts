import { html, type TemplateResult } from 'lit';
import { noteText } from '../note.js';
import { printText } from '../print.js';
import type { Scene } from '../scene.js';

/** What was copied, if it was the note. */
const NOTE = 'note';

/** The private note: what was ticked, and what the reader writes. It leaves only where the reader takes it. */
export function note(scene: Scene): TemplateResult {
  const { words, reader, change, copy } = scene;
  const { ui, lines } = words;
  return html`<section class="card" aria-labelledby="note">
    <h4 id="note">${ui.note.title}</h4>
    ${
      reader.ticked.length
        ? html`<ul>
            ${reader.ticked.map((index) => html`<li>${lines[index]}</li>`)}
          </ul>`
        : ''
    }
    <label for="text">${ui.note.label}</label>
    <textarea
      id="text"
      rows="4"
      dir="auto"
      maxlength="5000"
      autocomplete="off"
      spellcheck="false"
      writingsuggestions="false"
      aria-describedby="hint"
      .value=${reader.text}
      @input=${(event: Event) => change({ text: (event.target as HTMLTextAreaElement).value })}
    ></textarea>
    <p id="hint">${ui.note.hint}</p>
    <p>
      <button type="button" @click=${() => copy(noteText(scene), NOTE)}>
        ${reader.copied === NOTE ? ui.copied : ui.copy}
      </button>
      ${
        // Not every browser, and no engine on a wall, can share.
        'share' in navigator
          ? html`<button type="button" @click=${() => share(noteText(scene))}>${ui.share}</button>`
          : ''
      }
      <button
        type="button"
        @click=${(event: Event) => printText((event.target as Element).getRootNode(), noteText(scene))}
      >
        ${ui.print}
      </button>
      <button type="button" @click=${() => change({ ticked: [], text: '' })}>${ui.note.clear}</button>
    </p>
    <p>${ui.note.copies}</p>
  </section>`;
}

/** The reader may change their mind. */
const share = (text: string): void => void navigator.share({ text }).catch(() => undefined);
