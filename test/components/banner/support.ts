import type { TemplateResult } from 'lit';
import '../../../src/define/banner.js';
import type { BlueHeartBanner } from '../../../src/banner/banner.js';
import { fixture, waitUntil } from '../support/index.js';

/** Renders a banner and waits for its translation. */
export async function banner(template: TemplateResult): Promise<BlueHeartBanner> {
  const box = await fixture<HTMLElement>(template);
  const found = box.localName === 'blue-heart-banner' ? box : box.querySelector('blue-heart-banner')!;
  await drawn(found as BlueHeartBanner);
  return found as BlueHeartBanner;
}

export const drawn = (element: BlueHeartBanner): Promise<void> => waitUntil(() => !!part(element, 'base'), 'not drawn');

export const part = (element: Element, name: string): HTMLElement | null =>
  element.shadowRoot!.querySelector(`[part='${name}']`);

/** Text of a part, on one line; undefined if there is no such part. */
export const text = (element: Element, name: string): string | undefined =>
  part(element, name)?.textContent?.replace(/\s+/g, ' ').trim();

export const isSeen = (element: Element | null): boolean => {
  const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
  return width > 1 && height > 1;
};
