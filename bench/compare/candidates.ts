/** Candidates of the comparison: our badge, what it is built on, and widgets of others. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

export interface Candidate {
  name: string;
  /** Its only script; none for plain HTML. */
  script?: string;
  /** Markup of one instance. */
  html: string;
  /** CSS that its makers recommend to reserve space and avoid layout shifts. */
  css?: string;
  /** Expression: whether `element`, which replaced `html`, has rendered. */
  isDrawn: string;
}

const HERE = import.meta.dirname;

/** Built like our script: one classic file for ES2017, minified. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: HERE, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2017',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

const TEXT = ['Blue Heart Campaign', 'A partner', 'An international campaign coordinated by UNODC'] as const;
const LINK = 'https://www.unodc.org/blueheart';
const FALLBACK = `<a href="${LINK}">${TEXT[0]}</a>`;

const NATIVE = `
  customElements.define('native-badge', class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const link = document.createElement('a');
      link.href = '${LINK}';
      link.textContent = 'Hello, ' + this.getAttribute('name') + '!';
      this.attachShadow({ mode: 'open' }).append(link);
    }
  });`;

const HELLO = `
  import { css, html, LitElement } from 'lit';
  class HelloWorld extends LitElement {
    static properties = { name: {} };
    static styles = css\`:host { display: inline-block } p { margin: 0 }\`;
    render() { return html\`<p>Hello, \${this.name}!</p>\`; }
  }
  customElements.define('hello-world', HelloWorld);`;

/** Our badge's content and styles, without its features: no languages, tones, checks, events. */
const SAME = `
  import { html, LitElement } from 'lit';
  import { heart } from '../../compiled/base/heart.js';
  import { hostStyles } from '../../compiled/base/host.styles.js';
  import { badgeStyles } from '../../compiled/badge/badge.styles.js';
  class SameBadge extends LitElement {
    static properties = { supporter: {} };
    static styles = [hostStyles, badgeStyles];
    render() {
      return html\`<a part="base" lang="en" dir="ltr" href="${LINK}"><span part="mark"><slot name="mark">\${heart}</slot></span>
        <span class="text"><span part="name" dir="auto" lang="en">${TEXT[0]}</span>
        <span part="supporter" dir="auto">\${this.supporter}</span> <span part="note">${TEXT[2]}</span></span></a><slot hidden></slot>\`;
    }
  }
  customElements.define('same-badge', SameBadge);`;

const inShadow = (selector: string): string =>
  `element.shadowRoot && element.shadowRoot.querySelector(${JSON.stringify(selector)})`;

export const OURS = 'blue-heart-badge';
export const HELLO_LIT = 'hello world in Lit';
export const SAME_LIT = 'the same badge in Lit';

/** The space that the guide tells a page to reserve. */
const reserved = /^```css\n(blue-heart-badge \{[^`]*\})\n```$/m.exec(readFileSync('docs/embedding.mdx', 'utf8'))?.[1];
if (!reserved) throw new Error('docs/embedding.mdx has no CSS that reserves space for a badge');

export const candidates = async (): Promise<Candidate[]> => [
  { name: 'plain HTML', html: FALLBACK, isDrawn: 'true' },
  {
    name: 'custom element, no library',
    script: NATIVE,
    html: `<native-badge name="A partner">${FALLBACK}</native-badge>`,
    isDrawn: inShadow('a'),
  },
  {
    name: HELLO_LIT,
    script: await bundle(HELLO),
    html: `<hello-world name="A partner">${FALLBACK}</hello-world>`,
    isDrawn: inShadow('p'),
  },
  {
    name: SAME_LIT,
    script: await bundle(SAME),
    html: `<same-badge supporter="${TEXT[1]}">${FALLBACK}</same-badge>`,
    isDrawn: inShadow('[part=base]'),
  },
  {
    name: OURS,
    script: readFileSync('dist/blue-heart.js', 'utf8'),
    html: `<blue-heart-badge supporter="${TEXT[1]}">${FALLBACK}</blue-heart-badge>`,
    css: reserved,
    isDrawn: inShadow('[part=base]'),
  },
  {
    name: 'Shoelace badge',
    script: await bundle(`import '@shoelace-style/shoelace/dist/components/badge/badge.js';`),
    html: `<sl-badge>${TEXT[0]}</sl-badge>`,
    isDrawn: inShadow('[part~=base]'),
  },
  {
    name: 'github-buttons',
    script: readFileSync(join(HERE, 'node_modules/github-buttons/dist/buttons.min.js'), 'utf8'),
    html: '<a class="github-button" href="https://github.com/lit">Follow</a>',
    // Its shadow root is closed.
    isDrawn: `element.localName === 'span'`,
  },
  {
    name: 'Material assist chip',
    script: await bundle(`import '@material/web/chips/assist-chip.js';`),
    html: `<md-assist-chip label="${TEXT[0]}"></md-assist-chip>`,
    isDrawn: inShadow('button, a'),
  },
];
