import { type DecodedPng, decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../../src/infra/documents/write/palette-png.ts';

describe('the encoder of pictures', () => {
  it('keeps inks as they are, and each shade within a twelfth of black to white', () => {
    const width = 64;
    const inks = [0xffffff, 0x1c2024, 0x1f3f66, 0x566069];
    const pixels = Array.from({ length: width * 8 }, (_, at) => {
      const ink = inks[Math.floor(at / width) % 4] ?? 0;
      const share = at % width < 32 ? 1 : (at % 32) / 32;
      return channelsOf(ink).map((value) => Math.round(255 - (255 - value) * share));
    });
    const decoded = decode(encodePng({ width, height: 8, data: rgba(pixels) }));
    const seen = colours(decoded);
    for (const [at, pixel] of pixels.entries()) {
      const exact = at % width < 32;
      for (const [channel, value] of pixel.entries())
        expect(Math.abs((seen[at]?.[channel] ?? -1) - value)).toBeLessThanOrEqual(exact ? 0 : 255 / 11);
    }
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

function rgba(pixels: readonly (readonly number[])[]): Uint8Array {
  return new Uint8Array(pixels.flatMap((pixel) => [...pixel, 255]));
}

function channelsOf(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

/** The colour of each pixel, by the palette. */
function colours({ data, palette }: DecodedPng): number[][] {
  return Array.from(data, (index) => palette?.[index] ?? []);
}
