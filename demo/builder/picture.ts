import type { Size } from '../../src/badge/badge.js';
import { built } from './built.js';
import { leadsTo } from './elements/badge.js';
import { html, writeAttributes } from './markup.js';
import type { State } from './option.js';

/** The badge without a script: one of our pictures, and its link. */
interface Picture {
  src: string;
  /** Replaces it in the system's dark mode. */
  dark?: string;
  alt: string;
  lang: string;
  size: [width: number, height: number];
  /** Empty: no link. */
  href: string;
}

const languageOf = ({ lang }: State): string => lang || 'en';

/** File name; without a tone that of a light page. */
export const fileOf = (state: State, tone = state.tone === 'dark' ? 'dark' : 'light'): string =>
  `${state.variant}-${tone}-${languageOf(state)}.svg`;

/** @param base where our files are, with a trailing slash */
export function pictureOf(state: State, base: string): Picture {
  const isMarkdown = state.format === 'markdown';
  const file = fileOf(state);
  const { title, sizes } = built.pictures[file]!;
  return {
    src: `${base}badges/${file}`,
    // Markdown supports neither sizes nor a separate dark picture.
    ...(state.tone === 'auto' && !isMarkdown && { dark: `${base}badges/${fileOf(state, 'dark')}` }),
    alt: title,
    lang: languageOf(state),
    size: sizes[isMarkdown ? 'medium' : (state.size as Size)],
    href: leadsTo(state),
  };
}

/** On one line: a space in a link would be underlined. */
export function toImage({ src, dark, alt, lang, size: [width, height], href }: Picture): string {
  const attributes = writeAttributes(
    [
      ['src', src],
      ['width', String(width)],
      ['height', String(height)],
      ['alt', alt],
      ['lang', lang],
    ],
    html,
  );
  const source = writeAttributes(
    [
      ['media', '(prefers-color-scheme: dark)'],
      ['srcset', dark ?? ''],
    ],
    html,
  );
  const image = `<img${attributes} />`;
  const picture = dark ? `<picture><source${source} />${image}</picture>` : image;
  return href ? `<a${writeAttributes([['href', href]], html)}>${picture}</a>` : picture;
}

export function toMarkdown({ src, alt, href }: Picture): string {
  const image = `![${alt}](${src})`;
  return href ? `[${image}](${inMarkdown(href)})` : image;
}

/** Escapes an address for round brackets. */
const inMarkdown = (address: string): string =>
  address
    .replace(/[\s<>\\]/g, encodeURIComponent)
    .replace(/[()]/g, (bracket) => `%${bracket.charCodeAt(0).toString(16)}`)
    .replace(/&(?=#?\w+;)/g, '&amp;');
