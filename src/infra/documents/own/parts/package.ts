import { crc32, deflateRawSync } from 'node:zlib';
import { DocumentError } from '../../read/common/document-error.ts';
import { openZip, type Zip } from '../../read/common/zip.ts';

/** A zip whose parts can be replaced while the bytes of all others stay as they are. */
export interface Package extends Zip {
  /**
   * Returns the zip with these parts replaced, or added at its end. The compressed bytes, dates and attributes of every
   * other part are copied, not made again, and so are those of a part with the text that it has.
   */
  replace(parts: ReadonlyMap<string, string>): Uint8Array;
}

/** Opens a zip under the limits of reading. Throws a DocumentError where it can't be copied part by part. */
export function openPackage(bytes: Uint8Array): Package {
  const zip = openZip(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { entries, end } = readDirectory(bytes, view);
  return {
    ...zip,
    replace: (parts) => {
      const changed = new Map([...parts].filter(([name, text]) => zip.text(name) !== text));
      return writeZip(entries, changed, { bytes, view, end });
    },
  };
}

interface DirectoryEntry {
  readonly name: string;
  /** Where the entry begins in the file, and where the next one does. */
  readonly start: number;
  readonly end: number;
  /** Its record in the directory. */
  readonly record: Uint8Array;
}

interface Source {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Where the record that ends the directory stands. */
  readonly end: number;
}

const END_RECORD = 0x06054b50;
const DIRECTORY_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;

/** A comment behind the end record has at most 65,535 bytes. */
const MAX_END_BYTES = 22 + 65_535;

function readDirectory(bytes: Uint8Array, view: DataView) {
  let end = bytes.length - 22;
  const first = Math.max(0, bytes.length - MAX_END_BYTES);
  while (end >= first && view.getUint32(end, true) !== END_RECORD) end -= 1;
  if (end < first) throw damaged('it has no directory');
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count === 0xffff || offset === 0xffffffff) throw damaged('its directory is in the 64-bit form');

  const raw: { name: string; start: number; record: Uint8Array }[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_RECORD)
      throw damaged('its directory ends early');
    const nameBytes = view.getUint16(at + 28, true);
    const size = 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes));
    raw.push({ name, start: view.getUint32(at + 42, true), record: bytes.subarray(at, at + size) });
    at += size;
  }
  if (new Set(raw.map(({ name }) => name)).size < raw.length) throw damaged('two of its parts have one name');
  return { entries: withEnds(raw, offset, view), end };
}

function withEnds(
  raw: readonly Omit<DirectoryEntry, 'end'>[],
  directory: number,
  view: DataView,
): DirectoryEntry[] {
  const starts = raw.map(({ start }) => start).toSorted((one, other) => one - other);
  const nextOf = new Map(starts.map((start, index) => [start, starts[index + 1] ?? directory]));
  return raw.map((entry) => {
    const end = nextOf.get(entry.start) ?? directory;
    if (end - entry.start < 30 || end > directory || view.getUint32(entry.start, true) !== LOCAL_RECORD)
      throw damaged('a part is not where its directory says');
    return { ...entry, end };
  });
}

function writeZip(
  entries: readonly DirectoryEntry[],
  parts: ReadonlyMap<string, string>,
  { bytes, view, end }: Source,
): Uint8Array {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const append = (record: Uint8Array, ...pieces: readonly Uint8Array[]) => {
    const moved = new Uint8Array(record);
    new DataView(moved.buffer).setUint32(42, at, true);
    directory.push(moved);
    body.push(...pieces);
    for (const piece of pieces) at += piece.length;
  };
  for (const entry of entries) {
    const text = parts.get(entry.name);
    if (text === undefined) append(entry.record, bytes.subarray(entry.start, entry.end));
    else {
      const time = view.getUint32(entry.start + 10, true);
      const made = compress(entry.name, text, time);
      append(made.record, made.header, made.data);
    }
  }
  const known = new Set(entries.map(({ name }) => name));
  const [first] = entries;
  for (const [name, text] of parts) {
    if (known.has(name)) continue;
    const made = compress(name, text, first ? view.getUint32(first.start + 10, true) : 0);
    append(made.record, made.header, made.data);
  }
  const tail = new Uint8Array(bytes.subarray(end));
  const ending = new DataView(tail.buffer);
  ending.setUint16(8, directory.length, true);
  ending.setUint16(10, directory.length, true);
  ending.setUint32(
    12,
    directory.reduce((sum, record) => sum + record.length, 0),
    true,
  );
  ending.setUint32(16, at, true);
  return concat([...body, ...directory, tail]);
}

/** Version 2.0 of the format, with names in UTF-8 and no data descriptor. */
const VERSION = 20;
const UTF8_NAME = 0x0800;
const DEFLATED = 8;

/** `time` is the date and time of the format, so that the result depends on nothing but the source. */
function compress(name: string, text: string, time: number) {
  const content = new TextEncoder().encode(text);
  const data = deflateRawSync(content);
  const nameBytes = new TextEncoder().encode(name);
  const shared = new DataView(new ArrayBuffer(26));
  shared.setUint16(0, VERSION, true);
  shared.setUint16(2, UTF8_NAME, true);
  shared.setUint16(4, DEFLATED, true);
  shared.setUint32(6, time, true);
  shared.setUint32(10, crc32(content), true);
  shared.setUint32(14, data.length, true);
  shared.setUint32(18, content.length, true);
  shared.setUint16(22, nameBytes.length, true);
  const header = new DataView(new ArrayBuffer(4));
  header.setUint32(0, LOCAL_RECORD, true);
  const record = new DataView(new ArrayBuffer(6));
  record.setUint32(0, DIRECTORY_RECORD, true);
  record.setUint16(4, VERSION, true);
  const [common, rest] = [new Uint8Array(shared.buffer), new Uint8Array(14)];
  return {
    header: concat([new Uint8Array(header.buffer), common, nameBytes]),
    data: new Uint8Array(data),
    record: concat([new Uint8Array(record.buffer), common, rest, nameBytes]),
  };
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function damaged(detail: string): DocumentError {
  return new DocumentError('document_damaged', `the zip cannot be copied: ${detail}`);
}
