import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Lit's `@property` for the decorators that we compile. Lit's own one serves three kinds of decorators and costs a page
 * 0.3 kB for it.
 */
export function property(options?: PropertyDeclaration) {
  return (prototype: ReactiveElement, name: PropertyKey): void =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
}
