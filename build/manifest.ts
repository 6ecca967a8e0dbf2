/** Our elements in the manifest, which the analyzer generates from the comments in the classes. */
import { readFileSync } from 'node:fs';

export interface Item {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

export interface Declaration {
  name: string;
  description?: string;
  tagName?: string;
  attributes?: (Item & { fieldName: string })[];
  slots?: Item[];
  events?: Item[];
  cssParts?: Item[];
  cssProperties?: Item[];
}

export interface Manifest {
  modules: { declarations: Declaration[] }[];
}

export const readManifest = (): Manifest => JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;

export type Element = Required<Declaration>;

/** Fills in missing lists: an element may have no slot or no event. */
export function readElements(): Element[] {
  const nothing = { description: '', attributes: [], slots: [], events: [], cssParts: [], cssProperties: [] };
  return readManifest()
    .modules.flatMap(({ declarations }) => declarations)
    .flatMap((one) => (one.tagName ? [{ ...nothing, ...one, tagName: one.tagName }] : []));
}
