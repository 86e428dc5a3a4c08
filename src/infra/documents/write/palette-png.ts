import { crc32, deflateSync } from 'node:zlib';
import { mergeShades, type Shade } from './merge-shades.ts';

/** A picture as pdfium gives it. */
export interface Picture {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row by row. */
  readonly data: Uint8Array;
}

/**
 * Encodes an opaque picture as a PNG with a palette (https://www.w3.org/TR/png-3). A page has three inks and the shades
 * at the edges of letters: sixteen colours, four bits for each pixel, where full colour takes 24. That is a sixth
 * before it is compressed, and nobody sees it beside the other. A picture of many colours gets a byte for each pixel.
 * Uses Node's own zlib, which takes a third of the time of deflate in JavaScript.
 */
export function encodePng(picture: Picture): Uint8Array {
  const fine = indexColours(picture, FINE_LEVELS);
  const { shades, indices } = fine.shades.length > MAX_ENTRIES ? indexColours(picture, SAFE_LEVELS) : fine;
  const merged = shades.length > MAX_MERGED ? null : mergeShades(shades, FEW_ENTRIES);
  const colours = merged?.colours ?? shades.map(({ colour }) => colour);
  const rows = merged ? packedRows(picture, indices, merged.entries) : byteRows(picture, indices);
  const header = Buffer.alloc(8);
  header.writeUInt32BE(picture.width, 0);
  header.writeUInt32BE(picture.height, 4);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([header, Buffer.from([merged ? 4 : 8, ...FORMAT])])),
    chunk('PLTE', Buffer.from(colours.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 3 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Shades told apart in each of red, green and blue. */
const FINE_LEVELS = 12;
/** 6 × 6 × 6 shades fit into a palette whatever the picture shows. */
const SAFE_LEVELS = 6;
const MAX_ENTRIES = 256;
/** As many as four bits name. */
const FEW_ENTRIES = 16;
/** A page of text has about 40. */
const MAX_MERGED = 64;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** An index of the palette for each pixel; no interlacing. */
const FORMAT = [3, 0, 0, 0];

interface IndexedColours {
  readonly shades: readonly Shade[];
  /** The index of each pixel's shade, row by row; a row has an even number of bytes. */
  readonly indices: Uint8Array;
}

/** Sorts colours into `levels` shades a channel. */
function indexColours({ width, height, data }: Picture, levels: number): IndexedColours {
  // Signed: V8 keeps 32 bits with a sign as they are, and puts larger numbers into objects.
  const pixels = new Int32Array(data.buffer, data.byteOffset, width * height);
  const colours = createColours(levels);
  const rowBytes = evenBytes(width);
  const indices = new Uint8Array(rowBytes * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    const rowEnd = at + width;
    const shift = y * rowBytes - at;
    while (at < rowEnd) {
      const runStart = at;
      const pixel = pixels[at] ?? 0;
      while (at < rowEnd && pixels[at] === pixel) at += 1;
      const index = colours.add(pixel, at - runStart);
      // Paper is the first colour, so most runs are 0 already.
      if (index > 0) for (let one = runStart; one < at; one += 1) indices[one + shift] = index;
    }
  }
  return { shades: colours.shades(), indices };
}

const evenBytes = (width: number) => width + (width % 2);

/** A power of two. */
const SLOTS = 4_096;

/** Counts the pixels of each colour, and tells its shade. */
function createColours(levels: number) {
  const ids = new Map<number, number>();
  const entries = new Map<number, number>();
  const known: number[] = [];
  const counts: number[] = [];
  const indices: number[] = [];
  // A text has a colour each two pixels or so: looking it up in a map took longer than all else.
  const slots = new Int32Array(SLOTS);

  function idOf(pixel: number): number {
    const found = ids.get(pixel);
    if (found !== undefined) return found;
    const shade = shadeOf(pixel, levels);
    const index = entries.get(shade) ?? entries.size;
    entries.set(shade, index);
    const id = known.push(pixel) - 1;
    counts.push(0);
    indices.push(index);
    ids.set(pixel, id);
    return id;
  }

  return {
    /** Returns the index of its shade. */
    add(pixel: number, pixels: number): number {
      const slot = (pixel ^ (pixel >> 11)) & (SLOTS - 1);
      let id = slots[slot] ?? 0;
      if (known[id] !== pixel) {
        id = idOf(pixel);
        slots[slot] = id;
      }
      counts[id] = (counts[id] ?? 0) + pixels;
      return indices[id] ?? 0;
    },
    /** Gives each shade the most frequent of its colours, so that the inks come out as they are. */
    shades(): Shade[] {
      const shades = Array.from({ length: entries.size }, () => ({ colour: 0, pixels: 0 }));
      const order = known
        .map((_, id) => id)
        .toSorted((one, other) => (counts[one] ?? 0) - (counts[other] ?? 0));
      for (const id of order) {
        const shade = shades[indices[id] ?? 0];
        if (!shade) continue;
        shade.colour = known[id] ?? 0;
        shade.pixels += counts[id] ?? 0;
      }
      return shades;
    },
  };
}

function shadeOf(pixel: number, levels: number): number {
  return channelsOf(pixel).reduce(
    (shade, value) => shade * levels + Math.round((value * (levels - 1)) / 255),
    0,
  );
}

/** Each row begins with a 0: no filter, since zlib compresses indices best without one. */
function byteRows({ width, height }: Picture, indices: Uint8Array): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0, from = 0; y < height; y += 1, from += evenBytes(width))
    rows.set(indices.subarray(from, from + width), y * (width + 1) + 1);
  return rows;
}

/** Two pixels a byte, by their entries in the palette. */
function packedRows({ width, height }: Picture, indices: Uint8Array, entries: Uint8Array): Uint8Array {
  const pairs = new Uint16Array(indices.buffer);
  const rowPairs = evenBytes(width) / 2;
  const rows = new Uint8Array((rowPairs + 1) * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (const end = at + rowPairs; at < end; at += 1) {
      const pair = pairs[at] ?? 0;
      // Paper on both sides is 0 as it is.
      if (pair > 0) rows[at + y + 1] = ((entries[pair & 255] ?? 0) << 4) | (entries[pair >> 8] ?? 0);
    }
  }
  return rows;
}

/** Red, green and blue of a pixel that was read as a number: the least significant byte comes first. */
function channelsOf(pixel: number): [number, number, number] {
  return [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
}

function chunk(type: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
