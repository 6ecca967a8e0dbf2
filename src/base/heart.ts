import { html } from 'lit';

/** Path of the heart in a 24 × 24 view box. */
export const HEART = 'M12 21C-5 9 5-2 12 6c7-8 17 3 0 15z';

/** Our own plain heart, not UNODC's artwork, which only the partner may supply, through the slot `mark`. */
export const heart = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${HEART}" /></svg>`;
