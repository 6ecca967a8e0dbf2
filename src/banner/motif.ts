import { html, type TemplateResult } from 'lit';
import type { Motif } from '../data/types.js';
import { later } from '../internal/later.js';

/**
 * The drawing for a partner; while it is being fetched, a box of its size, so that nothing moves.
 * @param partner id, for a city that has a monument in it
 * @param isLit whether it is the World Day
 */
export function drawing(element: Element, motif: Motif, partner: string, isLit: boolean): TemplateResult | undefined {
  const motifs = later(element, 'motifs', async () => (await import('./motifs.js')).motifs);
  return motifs ? motifs[motif](partner, isLit) : motifs === null ? html`<svg class="drawing"></svg>` : undefined;
}
