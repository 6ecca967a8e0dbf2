import type { TemplateResult } from 'lit';
import '../../../src/define/signage.js';
import type { BlueHeartSignage, SlideDetail } from '../../../src/signage/signage.js';
import { fixture, waitUntil } from '../support/index.js';

/** All in the same place, so that each one is visible. */
const style = document.createElement('style');
document.head.append(style);

/** Renders a player in a box of this size, and waits for its first slide. */
export async function signage(template: TemplateResult, width = 1280, height = 720): Promise<BlueHeartSignage> {
  style.textContent = `blue-heart-signage {
    position: fixed; top: 0; left: 0; width: ${width}px; height: ${height}px; max-width: none;
  }`;
  const box = await fixture<HTMLElement>(template);
  const found = box.localName === 'blue-heart-signage' ? box : box.querySelector<HTMLElement>('blue-heart-signage')!;
  const player = found as BlueHeartSignage;
  await waitUntil(() => !!part(player, 'base') && hasAllWords(player), 'not drawn', { timeout: 10_000 });
  return player;
}

/** Whether all requested translations have loaded: until then slides of some languages are left out. */
const hasAllWords = (player: Element): boolean => {
  const { later = {} } = (globalThis as unknown as Record<symbol, { later?: Record<string, unknown> }>)[
    Symbol.for('blue-heart')
  ]!;
  return !!player && !Object.values(later).includes(null);
};

export const part = (player: Element, name: string): HTMLElement | null =>
  player.shadowRoot!.querySelector(`[part='${name}']`);

/** Text of a part, on one line; undefined if there is no such part. */
export const text = (player: Element, name: string): string | undefined =>
  part(player, name)?.textContent?.replace(/\s+/g, ' ').trim();

/** Shows the next slide and returns its detail. */
export async function next(player: BlueHeartSignage): Promise<SlideDetail> {
  let shown: SlideDetail | undefined;
  const listen = ({ detail }: CustomEvent<SlideDetail>): void => void (shown = detail);
  player.addEventListener('blue-heart-slide', listen, { once: true });
  player.next();
  await player.updateComplete;
  await waitUntil(() => !!shown, 'no slide');
  return shown!;
}

/** The slides of one round from its first one; `see` is called with each. */
export async function round(player: BlueHeartSignage, see?: (slide: SlideDetail) => void): Promise<SlideDetail[]> {
  player.start();
  await waitUntil(() => player.active);
  player.stop();
  let slide = await next(player);
  while (slide.index) slide = await next(player);
  const slides: SlideDetail[] = [];
  do {
    see?.(slide);
    slides.push(slide);
    slide = await next(player);
  } while (slide.index);
  return slides;
}

/** Shows the first matching slide. */
export async function seek(player: BlueHeartSignage, wanted: Partial<SlideDetail>): Promise<SlideDetail> {
  player.start();
  await waitUntil(() => player.active);
  for (let tries = 0; tries < 100; tries++) {
    const slide = await next(player);
    if (Object.entries(wanted).every(([key, value]) => slide[key as keyof SlideDetail] === value)) return slide;
  }
  throw new Error(`no slide ${JSON.stringify(wanted)}`);
}

/** Sets `new Date()` until the returned function is called. */
export function setDate(iso: string): () => void {
  const Real = Date;
  class Fixed extends Real {
    constructor(...values: []) {
      if (values.length) super(...values);
      else super(iso);
    }
    static override now(): number {
      return new Real(iso).getTime();
    }
  }
  globalThis.Date = Fixed as DateConstructor;
  return () => void (globalThis.Date = Real);
}
