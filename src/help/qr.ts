import { later } from '../internal/later.js';
import type { QrCode } from '../internal/qr.js';

/** A wide screen with a pointer, which is seldom that of a telephone. */
const NO_TELEPHONE = '(hover: hover) and (min-width: 48em)';

/** What makes square codes, where there is room for one and no telephone; fetched when it is first asked for. */
export function qrMaker(element: Element): ((text: string) => QrCode) | undefined {
  if (!matchMedia(NO_TELEPHONE).matches) return undefined;
  return later(element, 'qr', async () => (await import('../internal/qr.js')).qrCode) || undefined;
}
