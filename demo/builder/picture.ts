import { initiatives } from '../../src/data/generated/campaign.js';
import type { Campaign, Size } from '../../src/badge/badge.js';
import type { Initiative } from '../../src/data/types.js';
import { badgeWords } from '../../src/locales/badge/index.js';
import type { Language } from '../../src/locales/languages.js';
import { built } from './built.js';
import { leadsTo } from './elements/badge.js';
import { html, writeAttributes } from './markup.js';
import type { Attribute, State } from './option.js';

/** Width of the heart, in pixels. */
const PIXELS: Record<Size, string> = { small: '16', medium: '24', large: '32' };

/** The badge without a script: a heart in the address of its image, and the words beside it or, of a pin, in its place. */
export function picture(state: State): string {
  const language = (state.lang || 'en') as Language;
  const words = badgeWords[language];
  const { name, names, slogan }: Initiative = initiatives[state.campaign as Campaign];
  const shown = [(name && names?.[language]) || name || words.campaign, slogan, state.supporter?.trim()];
  const note = [name && words.campaign, words.coordinated];
  const said = (state.variant === 'compact' ? shown.slice(0, 1) : [...shown, ...note]).filter(Boolean).join(' · ');

  const isPin = state.variant === 'pin';
  const size = PIXELS[state.size as Size];
  const image: Attribute[] = [
    ['src', built.heart],
    ['alt', isPin ? said : ''],
    ['width', size],
    ['height', size],
  ];
  const around: Attribute[] = [];
  const href = leadsTo(state);
  if (href) around.push(['href', href]);
  if (state.lang) around.push(['lang', state.lang]);
  const tag = href ? 'a' : 'span';
  const text = isPin ? '' : ` ${html.text(said)}`;
  return `<${tag}${writeAttributes(around, html)}><img${writeAttributes(image, html)} />${text}</${tag}>`;
}
