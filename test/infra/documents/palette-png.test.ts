import { type DecodedPng, decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../../src/infra/documents/write/palette-png.ts';

describe('the encoder of pictures', () => {
  it.each([64, 63])(
    'keeps inks as they are and each shade close, in sixteen colours, %d pixels wide',
    (width) => {
      const inks = [0xffffff, 0x1c2024, 0x1f3f66, 0x566069];
      const pixels = Array.from({ length: width * 8 }, (_, at) => {
        const ink = inks[Math.floor(at / width) % 4] ?? 0;
        const column = at % width;
        return channelsOf(ink).map((value) => Math.round(255 - (255 - value) * shareAt(column)));
      });
      const decoded = decode(encodePng({ width, height: 8, data: rgba(pixels) }));
      expect(decoded).toMatchObject({ depth: 4, width, height: 8 });
      const seen = colours(decoded);
      for (const [at, pixel] of pixels.entries()) {
        const most = shareAt(at % width) === 1 ? 0 : 255 / 5;
        for (const [channel, value] of pixel.entries())
          expect(Math.abs((seen[at]?.[channel] ?? -1) - value)).toBeLessThanOrEqual(most);
      }
    },
  );

  it('begins with what is no paper', () => {
    const pixels = Array.from({ length: 1_024 }, (_, at) => Array(3).fill(at === 0 ? 37 : (at % 40) * 6));
    const seen = colours(decode(encodePng({ width: 32, height: 32, data: rgba(pixels) })));
    for (const [at, [red = -1]] of seen.entries())
      expect(Math.abs(red - (pixels[at]?.[0] ?? 0))).toBeLessThanOrEqual(255 / 11);
  });

  it('encodes a picture of more colours than a palette holds', () => {
    const pixels = Array.from({ length: 4_096 }, (_, at) => [at & 255, (at * 7) & 255, (at * 31) & 255]);
    const decoded = decode(encodePng({ width: 64, height: 64, data: rgba(pixels) }));
    expect(decoded.palette?.length).toBeLessThanOrEqual(256);
    for (const [at, pixel] of colours(decoded).entries())
      for (const [channel, value] of pixel.entries())
        expect(Math.abs(value - (pixels[at]?.[channel] ?? 0))).toBeLessThanOrEqual(51);
  });
});

/** How much ink a column has: all, or the edges of letters. */
function shareAt(column: number): number {
  return column < 32 ? 1 : (column % 32) / 32;
}

function rgba(pixels: readonly (readonly number[])[]): Uint8Array {
  return new Uint8Array(pixels.flatMap((pixel) => [...pixel, 255]));
}

function channelsOf(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

/** The colour of each pixel, by the palette. A pixel takes four bits or eight. */
function colours({ data, palette, depth, width }: DecodedPng): number[][] {
  const rowBytes = Math.ceil(width / 2);
  const indices =
    depth === 8
      ? [...data]
      : [...data].flatMap((byte, at) => {
          const right = (at % rowBytes) * 2 + 1 < width ? [byte & 15] : [];
          return [byte >> 4, ...right];
        });
  return indices.map((index) => palette?.[index] ?? []);
}
