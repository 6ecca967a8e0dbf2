/** Values from an element's style sheets, so that designers see here what ships. */
import type { CSSResultGroup, CSSResult } from 'lit';

export type Colours = Record<string, string>;

/** Without comments, which may look like a declaration. */
export const cssOf = (styles: CSSResultGroup): string =>
  ([styles].flat(9) as CSSResult[]).map(({ cssText }) => cssText.replace(/\/\*[^]*?\*\//g, '')).join('\n');

/** The host's private colour variables, by tone. */
export function coloursOf(css: string): { light: Colours; dark: Colours } {
  const found = { light: {} as Colours, dark: {} as Colours };
  for (const [, tone, body] of css.matchAll(/:host(?:\(\[tone='(light|dark)'\]\))?\s*\{([^}]*)\}/g)) {
    for (const [, name, value] of body!.matchAll(/--_([\w-]+):\s*([^;]+);/g)) {
      const [, light, dark] = /^light-dark\((.+), (.+)\)$/.exec(value!) ?? [undefined, value!, value!];
      if (!/^#/.test(light!)) continue;
      if (tone !== 'dark') found.light[name!] = light!;
      if (tone !== 'light') found.dark[name!] = dark!;
    }
  }
  return found;
}

/** The distinct values of a property, in order of appearance. */
export const valuesOf = (css: string, property: string): string[] => [
  ...new Set([...css.matchAll(new RegExp(`[\\s;{]${property}:\\s*([^;]+);`, 'g'))].map(([, value]) => value!)),
];
