/** A page with all five elements, for tests that apply to all of them at once. */
import { DRAWN, TAGS } from './support.ts';

/** Signage comes first: it renders only near the viewport. */
export const EVERYTHING = `
  <blue-heart-signage lang="en" languages="en es" country="MX"><p>Blue Heart</p></blue-heart-signage>
  <blue-heart-badge lang="en"><a href="https://www.unodc.org/blueheart">Blue Heart</a></blue-heart-badge>
  <blue-heart-banner lang="nl" partner="ghent" layout="hero" dismissible><a href="/">Blue Heart</a></blue-heart-banner>
  <blue-heart-help lang="en" country="MX" sector="ride-hailing"><a href="tel:911">911</a>
    <script type="application/json">[{ "type": "phone", "value": "+52 55 1234 5678", "name": "Ruta" }]</script>
  </blue-heart-help>
  <blue-heart-exit lang="fr"><a href="https://www.wikipedia.org/">Exit</a></blue-heart-exit>`;

/** The chunks that this page loads. */
export const PARTS = [
  ...['banner', 'banner.en', 'banner.es', 'banner.nl', 'contacts', 'exit', 'exit.others', 'help', 'help.en', 'motifs'],
  ...['qr', 'signage', 'signage.en', 'signage.es'],
];

/** Expression: the shadow root of an element. */
export const rootOf = (name: string): string => `document.querySelector('blue-heart-${name}').shadowRoot`;

/** Expression: presses one of the three ways of help. */
export const pressWay = (index: number): string =>
  `void ${rootOf('help')}.querySelectorAll('[part=way]')[${index}].click()`;

/** Expression: all five are rendered, with our styles, and everything that each loads a chunk for. */
export const WHOLE = `${DRAWN} &&
  document.querySelectorAll('${TAGS}').length === 5 &&
  [...document.querySelectorAll('${TAGS}')].every((element) => getComputedStyle(element).display !== 'inline') &&
  /Quitter/.test(${rootOf('exit')}.textContent) &&
  !!${rootOf('banner')}.querySelector('.skyline') &&
  !!${rootOf('signage')}.querySelector('[part=number]')`;

/** Expression: help shows its lines, including the page's own. */
export const SHOWS_LINES = `/Ruta/.test(${rootOf('help')}.textContent)`;

/** Expression: all five are as on a page without our script. */
export const UNTOUCHED = `[...document.querySelectorAll('${TAGS}')].every((element) =>
  !element.shadowRoot && element.firstElementChild.getBoundingClientRect().height > 0)`;
