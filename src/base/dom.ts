const handler: ProxyHandler<object> = {
  get(node, key) {
    const value: unknown = Reflect.get(Object.getPrototypeOf(node) as object, key, node);
    return typeof value === 'function' ? (value as () => unknown).bind(node) : value;
  },
  set: (node, key, value) => Reflect.set(Object.getPrototypeOf(node) as object, key, value, node),
};

/**
 * A document or element whose members come from its prototype. On documents and forms, a named element shadows the
 * member of that name: `document.head` is the form if markup has `<form name="head">`, and `form.parentNode` the field
 * if it has `<input name="parentNode">`.
 * @example unshadowed(document).head.append(script);
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
export const unshadowed = <T extends Node>(node: T): T => new Proxy(node, handler) as T;

/**
 * Whether a disconnected element was only moved synchronously, as frameworks do that morph a page. In a document
 * without a window it counts as gone.
 */
export const wasMoved = (element: Element): boolean =>
  element.isConnected && !!unshadowed(element.ownerDocument).defaultView;
