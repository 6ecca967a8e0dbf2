import { interpolateText } from '../i18n/interpolate.js';
import { momentName } from './names.js';
import type { Reader } from './reader.js';
import type { ViewState } from './view-state.js';

/**
 * Keeps others off the field: browser autofill and spelling, grammar extensions, translators, and password managers.
 */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  id: 'text',
  rows: '4',
  dir: 'auto',
  maxlength: '5000',
  'aria-describedby': 'hint',
  autocomplete: 'off',
  autocorrect: 'off',
  autocapitalize: 'sentences',
  spellcheck: 'false',
  writingsuggestions: 'false',
  translate: 'no',
  class: 'notranslate',
  'data-gramm': 'false',
  'data-gramm_editor': 'false',
  'data-enable-grammarly': 'false',
  'data-ms-editor': 'false',
  'data-lt-active': 'false',
  'data-1p-ignore': '',
  'data-lpignore': 'true',
};

/**
 * The reader's only field, shared by all views and languages. Its text is stored nowhere else: our script never writes
 * it back, because scripts that watch assignments to fields would see it.
 */
export function fieldOf(reader: Reader): HTMLTextAreaElement {
  if (reader.field) return reader.field;
  const field = (reader.field = document.createElement('textarea'));
  Object.keys(ATTRIBUTES).forEach((name) => field.setAttribute(name, ATTRIBUTES[name]!));
  return field;
}

/** The note as copied, shared or printed, with day and time. */
export function noteText({ words, language, reader }: ViewState): string {
  const { lines, ui } = words;
  return [
    ...reader.ticked.map((index) => `- ${lines[index]}`),
    fieldOf(reader).value,
    interpolateText(ui.note.stamp, { date: momentName(language, new Date()) }),
  ]
    .filter(Boolean)
    .join('\n');
}
