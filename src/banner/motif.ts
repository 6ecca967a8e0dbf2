import { html } from 'lit';
import type { Motif } from '../data/types.js';
import { later } from '../internal/later.js';
import type { BlueHeartBanner } from './banner.js';

/**
 * The drawing for a partner; while it is being fetched, the one that a server drew or a box of its size, so that nothing moves.
 * @param partner id, for a city that has a monument in it
 * @param isLit whether it is the World Day
 */
export function drawing(element: BlueHeartBanner, motif: Motif, partner: string, isLit: boolean): unknown {
  const motifs = later(element, 'motifs', async () => (await import('./motifs.js')).motifs);
  if (motifs) return motifs[motif](partner, isLit);
  return motifs === null
    ? element.renderRoot.querySelector('.drawing') || html`<svg class="drawing"></svg>`
    : undefined;
}
