import type { Attribute } from './option.js';

/** A tag, independent of the format. */
export interface Tag {
  name: string;
  attributes: readonly Attribute[];
  content: string | readonly Tag[];
}

/** Format-specific syntax for everything but plain markup. */
export interface Syntax {
  attribute(name: string, value: string): string;
  text(text: string): string;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);

export const html: Syntax = {
  attribute: (name, value) => `${name}="${escape(value)}"`,
  text: escape,
};

/** JSX quotes strings without escapes, or uses an expression. */
export const jsx: Syntax = {
  attribute: (name, value) => (/["&\\<>{}]/.test(value) ? `${name}={${JSON.stringify(value)}}` : `${name}="${value}"`),
  text: (text) => (/["&\\<>{}]/.test(text) ? `{${JSON.stringify(text)}}` : text),
};

/** Angular reads two braces as code, even in values and as entities: use a string literal of its own. */
export const angular: Syntax = {
  ...html,
  attribute(name, value) {
    if (!value.includes('{{')) return html.attribute(name, value);
    const literal = value.replace(/[\\']/g, '\\$&').replace(/\{/g, '\\u007B');
    return html.attribute(`[attr.${name}]`, `'${literal}'`);
  },
};

/** Writes tags on separate lines; text-only content stays on the tag's line. */
export function write(tags: readonly Tag[], syntax: Syntax, indent = ''): string {
  return tags.map((one) => indent + writeTag(one, syntax, indent)).join('\n');
}

function writeTag({ name, attributes, content }: Tag, syntax: Syntax, indent: string): string {
  const inside =
    typeof content === 'string' ? syntax.text(content) : `\n${write(content, syntax, `${indent}  `)}\n${indent}`;
  return `<${name}${writeAttributes(attributes, syntax)}>${inside}</${name}>`;
}

export const writeAttributes = (attributes: readonly Attribute[], syntax: Syntax): string =>
  attributes.map(([name, value]) => ` ${value === true ? name : syntax.attribute(name, value)}`).join('');
