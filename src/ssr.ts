import { render as renderTemplate, type ElementRenderer } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { BlueHeartBadge } from './badge/badge.js';
import { BlueHeartBanner } from './banner/banner.js';
import { motifs } from './banner/motifs.js';
import { bannerLanguages, bannerModules, keyOf } from './internal/banner-words.js';
import type { BlueHeartElement } from './internal/element.js';
import { languageOf } from './internal/locale.js';
import { shared } from './internal/shared.js';
import { warnOnce } from './internal/warn.js';
import { languages } from './locales/languages.js';

/** What every element takes from the page. */
export interface PageAttributes {
  /** Language of the page, BCP 47. A server sees no page around the element, so it is always given, and stands on the tag. */
  lang: string;
  id?: string;
  class?: string;
  slot?: string;
  hidden?: boolean;
  [name: `data-${string}`]: string;
}

/** The attributes of each element that can be drawn on a server. */
export interface Attributes {
  'blue-heart-badge': PageAttributes &
    Partial<Pick<BlueHeartBadge, 'tone' | 'variant' | 'size' | 'campaign' | 'supporter' | 'href' | 'for'>>;
  'blue-heart-banner': PageAttributes &
    Partial<
      Pick<
        BlueHeartBanner,
        'tone' | 'partner' | 'layout' | 'when' | 'now' | 'date' | 'action' | 'href' | 'for' | 'dismissible' | 'remember'
      >
    > & { 'time-zone'?: string };
}

/** Its tag. */
export type ServerTag = keyof Attributes;

/** What stands inside the tag: a text, or markup that you answer for. Pictures for slots are in it, too. */
export type Fallback = string | { html: string };

const classes: Record<ServerTag, new () => BlueHeartElement> & Record<ServerTag, typeof BlueHeartElement> = {
  'blue-heart-badge': BlueHeartBadge,
  'blue-heart-banner': BlueHeartBanner,
};

/** What may stand on the tag beside the attributes of the element itself. */
const OF_PAGE = /^(?:lang|id|class|slot|hidden|data-[a-z][a-z\d-]*)$/;

/** Where relative links begin; it is never sent. */
const SOMEWHERE = 'https://server.invalid/';

/**
 * Draws an element as HTML with a declarative shadow root, which is seen before any script runs. Values are escaped.
 * What belongs to the viewer, such as what `remember` stores and the day of `time-zone="viewer"`, is not known here: the day is
 * the server's, until the element takes over in the browser.
 *
 * @example
 * await render('blue-heart-badge', { lang: 'es', supporter: 'Uber' }, { html: '<a href="https://…">Corazón Azul</a>' })
 *
 * @param fallback what browsers show that have neither declarative shadow roots nor our script; a text is escaped
 * @returns the whole element, to be put into the page as it is
 */
export async function render<Tag extends ServerTag>(
  tag: Tag,
  attributes: Attributes[Tag],
  fallback: Fallback,
): Promise<string> {
  const tags = [attributes.lang, 'en'];
  const language = languageOf(tags, bannerLanguages);
  const { words } = await bannerModules[language]();
  const element = elementOf(tag, attributes);
  element['_locale'].tags = tags;
  element['_locale'].language = languageOf(tags, languages);
  const drawn = draw(element, { [keyOf(language)]: words, motifs });
  const written = element.getAttributeNames().map((name) => ` ${name}="${escape(element.getAttribute(name)!)}"`);
  const content = typeof fallback === 'string' ? escape(fallback) : fallback.html;
  return `<${tag}${written.join('')}><template shadowrootmode="open"><style>${styleOf(tag)}</style>${drawn}</template>${content}</${tag}>`;
}

/** What the `style-src` of a strict policy needs for the style in the declarative root: `'sha256-…'`, with its quotes. */
export async function styleHash(tag: ServerTag): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styleOf(tag)));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
}

/** An element that stands in no page, with its attributes. */
function elementOf(tag: ServerTag, attributes: PageAttributes): BlueHeartElement {
  const ofElement = classes[tag].observedAttributes;
  const element = new classes[tag]();
  const written: string[] = [];
  // What Lit's stand-in for an element has not.
  Object.defineProperties(element, {
    localName: { value: tag },
    baseURI: { value: SOMEWHERE },
    getAttributeNames: { value: () => Array.from(element.attributes, ({ name }) => name) },
    [Symbol.for('nodejs.util.inspect.custom')]: { value: () => `<${tag} ${written.join(' ')}>` },
  });
  for (const [name, given] of Object.entries(attributes)) {
    if (given == null || given === false) continue;
    if (!ofElement.includes(name) && !OF_PAGE.test(name)) {
      warnOnce(element, `has no attribute ${name} on a server.`);
      continue;
    }
    const value = given === true ? '' : String(given);
    written.push(`${name}="${value}"`);
    element.setAttribute(name, value);
    if (ofElement.includes(name)) element.attributeChangedCallback(name, null, value);
  }
  return element;
}

/** The content of the shadow root, without the marks by which Lit would find its way in it: our elements draw it anew. */
function draw(element: BlueHeartElement, ready: Record<string, unknown>): string {
  const page = shared();
  const { later } = page;
  try {
    // Nothing is waited for while it draws: what it would fetch is there.
    page.later = ready;
    // Nothing has changed that a browser would have to be asked about, such as what was stored.
    element['willUpdate'](new Map());
    const host = {} as ElementRenderer;
    return collectResultSync(renderTemplate(element['render'](), { customElementHostStack: [host] })).replace(
      /<!--\/?lit-[^>]*-->/g,
      '',
    );
  } finally {
    Object.assign(page, { later });
  }
}

/** The style of an element, without what is written in it for people. */
const styleOf = (tag: ServerTag): string =>
  classes[tag].observedAttributes &&
  classes[tag].elementStyles
    .map((style) => ('cssText' in style ? style.cssText : ''))
    .join('')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ');

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
