import { lazy } from './lazy.js';
import type { QrCode } from './qr.js';

/** Creates QR codes; loaded on first use, undefined until then. */
export const qrMaker = (element: Element): ((text: string) => QrCode) | undefined =>
  lazy(element, 'qr', async () => (await import('./qr.js')).qrCode) || undefined;
