import { fillText } from '../internal/fill.js';
import { momentName } from './names.js';
import type { Scene } from './scene.js';

/** The note as it is copied, shared or printed, with day and time. */
export function noteText({ words, language, reader }: Scene): string {
  const { lines, ui } = words;
  return [
    ...reader.ticked.map((index) => `- ${lines[index]}`),
    reader.text,
    fillText(ui.note.stamp, { date: momentName(language, new Date()) }),
  ]
    .filter(Boolean)
    .join('\n');
}
