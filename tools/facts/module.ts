/** A constant of a generated module; with a type, or as const if the values themselves are the type. */
export interface Constant {
  name: string;
  about: string;
  value: unknown;
  type?: string;
}

/** Text of a module that holds these constants and nothing else. */
export function moduleText(
  source: string,
  constants: readonly Constant[],
  imports: readonly string[] = [],
  types = '../types.js',
): string {
  return [
    `// Written by tools/facts.ts from ${source}.\n`,
    ...(imports.length ? [`import type { ${imports.join(', ')} } from '${types}';\n`] : []),
    ...constants.map(({ name, about, value, type }) => {
      const json = JSON.stringify(value, null, 2);
      return `/** ${about} */\nexport const ${name}${type ? `: ${type} = ${json}` : ` = ${json} as const`};\n`;
    }),
  ].join('\n');
}

/** The object without the keys whose value is undefined, null, false or an empty list. */
export function compact<T extends object>(object: T): T {
  const isWorth = (value: unknown): boolean =>
    value !== undefined && value !== null && !(Array.isArray(value) && !value.length);
  return Object.fromEntries(Object.entries(object).filter(([, value]) => isWorth(value))) as T;
}

/** With languages as the banner looks for them: in small letters. */
export const byLanguage = <T>(texts: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(texts).map(([language, text]) => [language.toLowerCase(), text]));

/** The words of an element in a language, a module whose name is that of the part which brings them. */
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
  ),
];
