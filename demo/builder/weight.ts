import { built } from './built.js';
import { isPicture } from './elements/badge.js';
import { filesOf, type Files } from './files.js';
import type { Snippet } from './formats.js';
import type { State } from './option.js';
import { fileOf } from './picture.js';

/** How much of us a page has to load. */
export interface Weight {
  /** In one sentence. */
  said: string;
  /** Each file, with its size. */
  files: [name: string, size: string][];
}

/** Files of the page for players. */
const PLAYER = ['signage.html', 'signage-page.js', 'sw.js', 'blue-heart.all.js'];

const size = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const bytesOf = (files: readonly string[]): number => files.reduce((sum, file) => sum + built.bytes[file]!, 0);
const listed = (files: readonly string[]): Weight['files'] => files.map((file) => [file, size(built.bytes[file]!)]);

/** @param format name of the output format */
export function weightOf({ tags, state }: Snippet, format: string): Weight {
  if (isPicture(state)) {
    const file = `badges/${fileOf(state)}`;
    return { said: `A page with it loads one picture, ${size(bytesOf([file]))}.`, files: listed([file]) };
  }
  if (format === 'player') {
    return { said: `The player loads ${size(bytesOf(PLAYER))} once, in all languages.`, files: listed(PLAYER) };
  }
  const isScript = format === 'html' || format === 'wordpress';
  const files = filesOf(tags, isScript && state.pin === 'yes');
  const { always, wide, opened } = files;
  return {
    said: [
      isScript
        ? `A page with it loads ${size(bytesOf(always))} in ${always.length === 1 ? 'one file' : `${always.length} files`}`
        : `Your bundler packs it with your own code. As a script it would be ${size(bytesOf(always))}`,
      hasWords(files) && isUntold(state) && ', with words in English',
      opened.length > 0 && `, up to ${size(bytesOf(opened))} more when help is opened`,
      wide.length > 0 && `, ${size(bytesOf(wide))} more on wide screens`,
      '.',
    ]
      .filter(Boolean)
      .join(''),
    files: listed([...always, ...opened, ...wide]),
  };
}

/** Whether the language is that of an unknown page. */
const isUntold = ({ element, lang, languages, partner }: State): boolean =>
  !lang && !languages && !(element === 'signage' && partner && partner !== 'other');

/** Whether some files depend on the language. */
const hasWords = ({ always }: Files): boolean => always.some((file) => /\.[a-z]{2}(-\w+)?\.js$/.test(file));
