import { correction, generate } from 'lean-qr/nano';

/** Light modules around the code; without them a phone may not find it. */
const QUIET_ZONE = 4;

export interface QrCode {
  /** Width and height in modules, including the quiet zone. */
  size: number;
  /** The dark modules, as the `d` of an SVG path. */
  path: string;
}

/** The QR code of a text, error correction level M. */
export function qrCode(text: string): QrCode {
  const code = generate(text, { minCorrectionLevel: correction.M });
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (code.get(x, y)) path += `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h1v1h-1z`;
    }
  }
  return { size: code.size + 2 * QUIET_ZONE, path };
}
