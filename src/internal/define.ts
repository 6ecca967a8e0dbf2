import { VERSION } from './version.js';

/** What `define` needs to know of an element class. */
export interface ElementClass extends CustomElementConstructor {
  /** The tag the class is made for. */
  readonly tag: string;
  /** The version of the library that brought it. */
  readonly version: string;
}

/**
 * Registers an element under its tag. Never throws: where the tag is taken by another version or by a stranger,
 * the first one stays and one warning says so.
 * @internal
 */
export function define(element: ElementClass, registry = globalThis.customElements): void {
  const { tag } = element;
  const taken = registry.get(tag) as Partial<ElementClass> | undefined;
  if (!taken) registry.define(tag, element);
  else if (taken.version !== VERSION) {
    console.warn(`<${tag}> ${VERSION} is ignored: ${taken.version || 'another'} is defined.`);
  }
}
