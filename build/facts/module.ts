/** A constant of a generated module; with a type, or `as const` if the values are the type. */
export interface Constant {
  name: string;
  about: string;
  value: unknown;
  type?: string;
}

/** Source text of a module that contains only these constants. */
export function moduleText(
  source: string,
  constants: readonly Constant[],
  imports: readonly string[] = [],
  types = '../types.js',
  data = '..',
): string {
  const hasObjects = constants.some(({ value }) => typeof value === 'object');
  return [
    `// Written by build/facts.ts from ${source}.\n`,
    ...(hasObjects ? [`import { bare } from '${data}/bare.js';\n`] : []),
    ...(imports.length ? [`import type { ${imports.join(', ')} } from '${types}';\n`] : []),
    ...constants.map(({ name, about, value, type }) => {
      const json = JSON.stringify(value, null, 2);
      const code = type ? json : `${json} as const`;
      // Without the annotation, bundlers would keep unused constants.
      const made = typeof value === 'object' ? `/* @__PURE__ */ bare(${code})` : code;
      return `/** ${about} */\nexport const ${name}${type ? `: ${type}` : ''} = ${made};\n`;
    }),
  ].join('\n');
}

/** The object without keys whose value is undefined, null, false or an empty list. */
export function compact<T extends object>(object: T): T {
  const isWorth = (value: unknown): boolean =>
    value !== undefined && value !== null && !(Array.isArray(value) && !value.length);
  return Object.fromEntries(Object.entries(object).filter(([, value]) => isWorth(value))) as T;
}

/** With language tags in lower case, as the banner looks them up. */
export const byLanguage = <T>(texts: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(texts).map(([language, text]) => [language.toLowerCase(), text]));

/** The translation of an element, in a module with the name of its chunk. */
export const wordsModule = (
  name: string,
  value: object,
  type: string,
  locales: string,
  more = '',
): [string, string] => [
  `words/${name}.ts`,
  moduleText(
    `src/locales/${locales}${more}`,
    [{ name: 'words', about: 'Words, as the part of the script with this name brings them.', value, type }],
    [type],
    `../../../locales/${locales}/shipped.js`,
    '../..',
  ),
];
