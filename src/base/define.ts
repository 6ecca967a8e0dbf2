import { attempt } from './errors.js';
import { VERSION } from './version.js';

export interface ElementClass extends CustomElementConstructor {
  /** The tag of this class. */
  readonly tag: string;
  /** The library version it came from. */
  readonly version: string;
}

/**
 * Registers an element under its tag. Never throws: if another version or foreign code owns the tag, the first one
 * stays and it warns once.
 * @internal
 */
export function define(
  element: ElementClass,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  const { tag } = element;
  // Without custom elements, the fallback content shows.
  if (!registry) return;
  const taken = registry.get(tag) as Partial<ElementClass> | undefined;
  if (!taken) registry.define(tag, element);
  else if (taken.version !== VERSION) {
    const text = `<${tag}> ${VERSION} is ignored: ${taken.version || 'another'} is already defined.`;
    attempt(() => console.warn(text));
  }
}
