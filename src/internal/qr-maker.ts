import { later } from './later.js';
import type { QrCode } from './qr.js';

/** What makes square codes, fetched when it is first asked for; undefined until it is here. */
export const qrMaker = (element: Element): ((text: string) => QrCode) | undefined =>
  later(element, 'qr', async () => (await import('./qr.js')).qrCode) || undefined;
