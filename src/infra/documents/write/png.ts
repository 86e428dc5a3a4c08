import { crc32, deflateSync } from 'node:zlib';

export interface Picture {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row by row. */
  readonly data: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Eight bits for each of three colours; no palette, no interlacing. */
const FORMAT = Buffer.from([8, 2, 0, 0, 0]);

/**
 * A PNG (https://www.w3.org/TR/png-3) of an opaque picture. A page takes a third of the time with Node's own zlib that
 * it took with deflate in JavaScript, which was half of writing a resume.
 */
export function encodePng(picture: Picture): Uint8Array {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(picture.width, 0);
  header.writeUInt32BE(picture.height, 4);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([header, FORMAT])),
    chunk('IDAT', deflateSync(rows(picture))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Each row after a 0, which says that it is as it is: of print on white, zlib makes less so than of any difference. */
function rows({ width, height, data }: Picture): Uint8Array {
  const out = new Uint8Array((width * 3 + 1) * height);
  for (let y = 0, from = 0, to = 0; y < height; y += 1) {
    to += 1;
    for (let x = 0; x < width; x += 1, from += 4, to += 3) {
      out[to] = data[from] ?? 0;
      out[to + 1] = data[from + 1] ?? 0;
      out[to + 2] = data[from + 2] ?? 0;
    }
  }
  return out;
}
