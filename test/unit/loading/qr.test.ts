import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeQR } from 'qr/decode.js';
import { helplines } from '../../../src/data/generated/helplines.js';
import { hrefOf } from '../../../src/help/channel.js';
import { qrCode } from '../../../src/loading/qr.js';

const SCALE = 4;

/** Rasterizes the path as a camera would see it: black on white. */
function picture({ size, path }: ReturnType<typeof qrCode>): { width: number; height: number; data: Uint8Array } {
  const width = size * SCALE;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < SCALE; row++) {
      const start = ((Number(y) * SCALE + row) * width + Number(x) * SCALE) * 4;
      for (let pixel = 0; pixel < SCALE; pixel++) data.fill(0, start + pixel * 4, start + pixel * 4 + 3);
    }
  }
  return { width, height: width, data };
}

describe('the QR code', () => {
  it('can be decoded, for every number in the data', () => {
    const phones = Object.values(helplines).flatMap(({ emergency, helplines: lines }) =>
      [...emergency, ...lines].flatMap(({ channels }) => channels.filter(({ type }) => type === 'phone')),
    );
    assert.ok(phones.length > 100);
    for (const href of new Set(phones.map(hrefOf))) assert.equal(decodeQR(picture(qrCode(href))), href);
  });

  it('has a quiet zone of four light modules', () => {
    const { size, path } = qrCode('tel:112');
    const places = [...path.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    assert.equal(Math.min(...places.flat()), 4);
    assert.equal(Math.max(...places.flat()), size - 5);
  });
});
