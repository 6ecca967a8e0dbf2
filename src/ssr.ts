import { render as renderTemplate, type ElementRenderer } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { BlueHeartBadge } from './badge/badge.js';
import { BlueHeartBanner } from './banner/banner.js';
import { motifs } from './banner/motifs.js';
import { bannerTranslations } from './data/generated/words/index.js';
import { keyOf } from './i18n/words-for.js';
import type { BlueHeartElement } from './base/element.js';
import { languageOf } from './base/locale.js';
import { shared } from './base/shared.js';
import { warnOnce } from './base/errors.js';
import { bannerLanguages, languages } from './locales/languages.js';

/** Global attributes that every element accepts. */
export interface PageAttributes {
  /**
   * Language of the page, BCP 47. A server cannot see the page around the element, so it is required and written on the
   * tag.
   */
  lang: string;
  id?: string;
  class?: string;
  slot?: string;
  hidden?: boolean;
  [name: `data-${string}`]: string;
}

/** The attributes of each element that can be rendered on a server. */
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

export type ServerTag = keyof Attributes;

/** Fallback content: text, or markup that you vouch for. Images for slots belong here too. */
export type Fallback = string | { html: string };

const classes: Record<ServerTag, new () => BlueHeartElement> & Record<ServerTag, typeof BlueHeartElement> = {
  'blue-heart-badge': BlueHeartBadge,
  'blue-heart-banner': BlueHeartBanner,
};

/** Attributes allowed besides the element's own. */
const OF_PAGE = /^(?:lang|id|class|slot|hidden|data-[a-z][a-z\d-]*)$/;

/** Base of relative links; never sent. */
const SOMEWHERE = 'https://server.invalid/';

/**
 * Renders an element as HTML with a declarative shadow root, visible before any script runs. Values are escaped. State
 * of the viewer, such as what `remember` stores and the day of `time-zone="viewer"`, is unknown here: the day is the
 * server's until the element takes over in the browser.
 *
 * @example
 * await render('blue-heart-badge', { lang: 'es', supporter: 'Uber' }, { html: '<a href="https://…">Corazón Azul</a>' })
 *
 * @param fallback shown by browsers with neither declarative shadow roots nor our script; text is escaped
 * @returns the whole element, to insert into the page unchanged
 */
export async function render<Tag extends ServerTag>(
  tag: Tag,
  attributes: Attributes[Tag],
  fallback: Fallback,
): Promise<string> {
  const tags = [attributes.lang, 'en'];
  const language = languageOf(tags, bannerLanguages);
  const words = await bannerTranslations.load(language);
  const element = elementOf(tag, attributes);
  element['_locale'].tags = tags;
  element['_locale'].language = languageOf(tags, languages);
  const drawn = draw(element, { [keyOf(bannerTranslations, language)]: words, motifs });
  const written = element.getAttributeNames().map((name) => ` ${name}="${escape(element.getAttribute(name)!)}"`);
  const content = typeof fallback === 'string' ? escape(fallback) : fallback.html;
  return `<${tag}${written.join('')}><template shadowrootmode="open"><style>${styleOf(tag)}</style>${drawn}</template>${content}</${tag}>`;
}

/**
 * The source expression that a strict `style-src` needs for the style in the declarative shadow root: `'sha256-…'`,
 * with quotes.
 */
export async function styleHash(tag: ServerTag): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styleOf(tag)));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
}

/** A disconnected element with its attributes. */
function elementOf(tag: ServerTag, attributes: PageAttributes): BlueHeartElement {
  const ofElement = classes[tag].observedAttributes;
  const element = new classes[tag]();
  const written: string[] = [];
  // Members that Lit's DOM shim lacks.
  Object.defineProperties(element, {
    localName: { value: tag },
    baseURI: { value: SOMEWHERE },
    getAttributeNames: { value: () => Array.from(element.attributes, ({ name }) => name) },
    [Symbol.for('nodejs.util.inspect.custom')]: { value: () => `<${tag} ${written.join(' ')}>` },
  });
  for (const [name, given] of Object.entries(attributes)) {
    if (given == null || given === false) continue;
    if (!ofElement.includes(name) && !OF_PAGE.test(name)) {
      warnOnce(element, `does not support the attribute ${name} on a server.`);
      continue;
    }
    const value = given === true ? '' : String(given);
    written.push(`${name}="${value}"`);
    element.setAttribute(name, value);
    if (ofElement.includes(name)) element.attributeChangedCallback(name, null, value);
  }
  return element;
}

/** The content of the shadow root, without Lit's hydration markers: our elements rerender instead. */
function draw(element: BlueHeartElement, ready: Record<string, unknown>): string {
  const page = shared();
  const { later } = page;
  try {
    // Rendering waits for nothing: what it would load is here.
    page.later = ready;
    // No changed properties, so nothing asks the browser, for example for stored state.
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

/** The styles of an element, without comments. */
const styleOf = (tag: ServerTag): string =>
  classes[tag].observedAttributes &&
  classes[tag].elementStyles
    .map((style) => ('cssText' in style ? style.cssText : ''))
    .join('')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ');

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
