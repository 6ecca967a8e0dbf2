// @ts-check
/**
 * Changes to the code of our script that a bundler would not make: Lit writes version marks, a metadata symbol and a
 * Trusted Types policy of its own into the page, and the compiler repeats a helper. A change that finds nothing to change
 * stops the build, so that a new Lit cannot undo one in silence.
 */

/** @typedef {[pattern: RegExp, replacement: string]} Change */

/** @type {Record<string, Change[]>} by the end of the file's path */
const LIT = {
  'lit-html/lit-html.js': [
    // Our policy (see wrapper.mjs), whose name a page can allow, and which may be refused without an exception.
    [/,s=t\.trustedTypes,e=s\?s\.createPolicy\("lit-html",\{createHTML:t=>t\}\):void 0/, ',e=policy'],
    // Our templates are HTML, whole, with no directive and no expression in the place of an attribute.
    [/l=2===i\?"<svg>":3===i\?"<math>":""/, 'l=""'],
    [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ''],
    [/if\((this\.el=[^{}]*?\.content),2===i\|\|3===i\)\{.*?\}(?=for\()/, '$1;'],
    [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/, ''],
    [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
    [/function M\(t,i,s=t,e\)\{.*?\}(?=class R)/, 'const M=(t,i)=>i;'],
    [/(,this\._\$AN=void 0)/g, ''],
    [/get _\$AU\(\)\{[^}]*\}/g, ''],
    [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
    [/for\(this\._\$AP\?\.\(!1,!0,s\);/, 'for(;'],
    [/setConnected\(t\)\{.*?\}(?=\}class H)/, ''],
    // No expression stands in a comment, in <textarea> or in <title>.
    [/else\{let t=-1;for\(.*?\)d\.push\(\{type:7.*?\}(?=l\+\+)/, ''],
    [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if\(8)/, ''],
    // Listeners are methods of the element.
    [/\|\|t\.capture!==s\.capture\|\|t\.once!==s\.once\|\|t\.passive!==s\.passive/, ''],
    [/"function"==typeof this\._\$AH\?(.*?):this\._\$AH\.handleEvent\(t\)/, '$1'],
    [/get startNode\(\)\{.*?\}get endNode\(\)\{.*?\}/, ''],
    [/get tagName\(\)\{.*?\}/, ''],
    [/\(t\?\.creationScope\?\?l\)/, 'l'],
    [/,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  'lit-element/lit-element.js': [
    [/const s=globalThis;/, ''],
    [/,s\.litElementHydrateSupport\?\..*?const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\)/, ''],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
    // Only directives ask whether they are in a page.
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
    [/connectedCallback\(\)\{.*?\}disconnectedCallback\(\)\{.*?\}/, ''],
  ],
  'reactive-element/reactive-element.js': [
    [/,c=a\.trustedTypes,l=c\?c\.emptyScript:"",p=a\.reactiveElementPolyfillSupport/, ',l=""'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    // Our attributes are strings, numbers and booleans.
    [/case Object:case Array:t=null==t\?t:JSON\.stringify\(t\)/, ''],
    [/case Object:case Array:try\{.*?\}catch\(t\)\{i=null\}/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh)/, ''],
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    // Properties are made by createProperty alone, without converters or accessors of their own, and no decorator adds to them.
    [/static addInitializer\(t\)\{.*?\}(?=static)/, ''],
    [/void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\),/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [
      /if\(this\.finalized=!0,this\._\$Ei\(\),this\.hasOwnProperty\(d\("properties"\)\)\)\{.*?\}(?=this\._\$Eh=)/,
      'this.finalized=!0,this._$Ei();',
    ],
    [/s\.state&&\(s\.attribute=!1\),/, ''],
    [/,this\.prototype\.hasOwnProperty\(t\)&&\(\(s=Object\.create\(s\)\)\.wrapped=!0\)/, ''],
    [/,!s\.noAccessor\)\{(.*?)\}(?=\}static)/, '){$1}'],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\).*?\}(?=\}let t=!1)/, ''],
    [/\(void 0!==i\.converter\?\.toAttribute\?i\.converter:u\)/, 'u'],
    [/,h="function"==typeof t\.converter\?.*?:u;/, ';'],
    [/h\.fromAttribute/, 'u.fromAttribute'],
    [/removeController\(t\)\{.*?\}/, ''],
    // Our performUpdate lets no exception out.
    [
      /try\{await this\._\$ES\}catch\(t\)\{Promise\.reject\(t\)\}const t=this\.scheduleUpdate\(\);return null!=t&&await t,/,
      'await this._$ES;this.performUpdate();return',
    ],
    [/scheduleUpdate\(\)\{.*?\}/, ''],
  ],
  'reactive-element/css-tag.js': [
    [/\(void 0===t\.ShadyCSS\|\|t\.ShadyCSS\.nativeShadow\)&&/, ''],
    // Our styles are made by `css` alone, of nothing but `css`.
    [/if\(this\._\$cssResult\$=!0,o!==s\)throw Error\(\);/, ''],
    [/toString\(\)\{return this\.cssText\}/, ''],
    [/\(t=>\{if\(!0===t\._\$cssResult\$\).*?\}\)\(s\)/, 's.cssText'],
    [/t instanceof CSSStyleSheet\?t:t\.styleSheet/, 't.styleSheet'],
    [/c=e\?t=>t:.*?\(t\):t(?=;export)/, 'c=t=>t'],
    // Browsers without adopted style sheets get <style> elements, which a strict page allows by the nonce of our tag.
    [/n=t\.litNonce;void 0!==n/, 'n=script&&script.nonce;n'],
  ],
};

/** The texts of Lit's errors speak to those who write elements, not to those who embed ours. */
const LIT_ERROR_TEXT = /Error\("[^"]*"(\+\w+(\+"[^"]*")?)?\)/g;

/** What the compiler makes of `@property(options) name`: a helper for every kind of decorator, and a call of it. */
const HELPER = /var __decorate = [\s\S]*?\n};\n/;
const DECORATED = /__decorate\(\[\s*property\(([^]*?)\)\s*\], (\w+)\.prototype, ("\w+"), void 0\);/g;

/** @param {string} _ @param {string} options @param {string} element @param {string} name */
const createProperty = (_, options, element, name) => `${element}.createProperty(${name}${options && `, ${options}`});`;

/** @returns {import('rollup').Plugin} */
export function slim() {
  return {
    name: 'slim',
    transform(code, id) {
      const lit = Object.keys(LIT).find((end) => id.endsWith(end));
      if (lit) {
        let slimmed = code.replace(LIT_ERROR_TEXT, 'Error()');
        for (const [pattern, replacement] of LIT[lit] ?? []) {
          if (!pattern.test(slimmed)) this.error(`${lit} no longer has ${pattern}`);
          slimmed = slimmed.replace(pattern, replacement);
        }
        return { code: slimmed, map: null };
      }
      if (!HELPER.test(code)) return null;
      const plain = code.replace(HELPER, '').replace(DECORATED, createProperty);
      if (plain.includes('__decorate')) this.error(`${id} has a decorator that is not @property`);
      return { code: plain, map: null };
    },
  };
}
