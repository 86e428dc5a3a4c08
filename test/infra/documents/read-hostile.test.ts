import { createDeflate, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createReader } from '../../../src/infra/documents/reader.ts';
import type { Reader } from '../../../src/jobs/ports/documents.ts';
import { docxOf, p, pdfOf, zipOf } from './read-samples.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

let reader: Reader;
beforeAll(() => {
  reader = createReader({ processes: 1 });
});
afterAll(() => reader.close());

/** Reads one file that means harm, then a good one with the same reader, and tells what became of both. */
async function faultOf(file: Uint8Array, filename: string): Promise<string> {
  const outcome = await reader.read({ bytes: file, filename });
  const after = await reader.read({ bytes: bytes('Ada Ferro\nWelder'), filename: 'good.txt' });
  expect(after).toMatchObject({ ok: true, value: { text: 'Ada Ferro\nWelder' } });
  return outcome.ok ? 'read' : outcome.fault.code;
}

describe('a file that means harm gets a clear refusal, and the next file is read', () => {
  it('when a DOCX inflates to more than any resume does', async () => {
    const bomb = zipOf({
      '[Content_Types].xml': 'wordprocessingml',
      'word/document.xml': new Uint8Array(70 * 1024 * 1024),
    });
    expect(await faultOf(bomb, 'bomb.docx')).toBe('document_too_complex');
  });

  it('when a part of a DOCX inflates to more than its directory says', async () => {
    const honest = Buffer.from(docxOf(p('long '.repeat(400_000))));
    const entry = honest.lastIndexOf('PK\x01\x02', honest.lastIndexOf('word/document.xml'));
    honest.writeUInt32LE(100, entry + INFLATED_SIZE);
    expect(await faultOf(honest, 'liar.docx')).toBe('document_damaged');
  });

  it('when a DOCX has thousands of parts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 1_500 }, (_, at) => [`part${at}`, 'x']));
    expect(await faultOf(zipOf(parts), 'parts.docx')).toBe('document_too_complex');
  });

  it('when a DOCX declares entities that multiply', async () => {
    const prolog =
      '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    expect(await faultOf(docxOf(p('&b;'), { prolog }), 'laughs.docx')).toBe('document_damaged');
  });

  it('when a DOCX asks for a file of this machine', async () => {
    const prolog = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>';
    expect(await faultOf(docxOf(p('&x;'), { prolog }), 'xxe.docx')).toBe('document_damaged');
  });

  it('when the XML of a DOCX is nested without end', async () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(5_000) + '</w:sdtContent></w:sdt>'.repeat(5_000);
    expect(await faultOf(docxOf(deep), 'deep.docx')).toBe('document_too_complex');
  });

  it('when the groups of an RTF are nested without end', async () => {
    expect(await faultOf(bytes(`{\\rtf1 ${'{'.repeat(100_000)}`), 'deep.rtf')).toBe('document_too_complex');
  });

  it('when a PDF is cut off', async () => {
    const whole = pdfOf('Ada Ferro, welder');
    expect(await faultOf(whole.subarray(0, whole.length / 2), 'cut.pdf')).toBe('document_damaged');
  });

  it('when a PDF needs a password', async () => {
    const locked = pdfFile('BT ET', '/Encrypt 5 0 R /ID [<00> <00>]', [
      `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
    ]);
    expect(await faultOf(locked, 'locked.pdf')).toBe('document_encrypted');
  });

  it('when a DOCX needs a password, which makes it another kind of file', async () => {
    const locked = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(601),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await faultOf(locked, 'locked.docx')).toBe('document_encrypted');
  });

  it('when a page of a PDF inflates to 400 MB', async () => {
    expect(await faultOf(pdfFile(await zeros(400)), 'flate.pdf')).toMatch(/^document_too_(complex|slow)$/);
  });

  it.each([
    ['no bytes', new Uint8Array(), 'empty.pdf', 'document_empty'],
    ['no text', bytes(' \n \n'), 'blank.txt', 'document_empty'],
    ['more than 10 MB', new Uint8Array(10 * 1024 * 1024 + 1), 'large.pdf', 'document_too_large'],
    ['text under the name of a PDF', bytes('Ada Ferro'), 'resume.pdf', 'document_damaged'],
    ['a web page', bytes('<!doctype html><p>Ada Ferro'), 'resume.doc', 'document_unsupported'],
    [
      'a picture',
      Uint8Array.from([0x89, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]),
      'a.docx',
      'document_unsupported',
    ],
    ['a zip of something else', zipOf({ 'xl/workbook.xml': '<x/>' }), 'a.docx', 'document_unsupported'],
    ['a zip cut off', docxOf(p('Ada')).subarray(0, 300), 'a.docx', 'document_damaged'],
  ])('when it holds %s', async (_, file, filename, code) => {
    expect(await faultOf(file, filename)).toBe(code);
  });

  it('and is read all the same when only its name is wrong', async () => {
    const outcome = await reader.read({ bytes: docxOf(p('Ada Ferro')), filename: 'resume.pdf' });
    expect(outcome).toMatchObject({ ok: true, value: { text: 'Ada Ferro', reader: 'docx' } });
  });
});

describe('a reading that costs too much is stopped, and the reader goes on', () => {
  const good = { bytes: pdfOf('Ada Ferro'), filename: 'resume.pdf' };

  it('when it takes too long', async () => {
    const hasty = createReader({ processes: 1, limits: { readMs: 1, childRssBytes: 384 * 1024 * 1024 } });
    const paragraphs = Array.from({ length: 60_000 }, (_, at) => p(`${at ** 3}`)).join('');
    const long = { bytes: docxOf(paragraphs), filename: 'long.docx' };
    for (let turn = 0; turn < 2; turn += 1)
      expect(await hasty.read(long)).toMatchObject({ ok: false, fault: { code: 'document_too_slow' } });
    await hasty.close();
  });

  it('but not for the time that a busy machine takes to start a process', async () => {
    const readMs = 10_000;
    const starting = createReader({ processes: 1, limits: { readMs, childRssBytes: 384 * 1024 * 1024 } });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const outcome = starting.read(good);
    await vi.advanceTimersByTimeAsync(2 * readMs);
    vi.useRealTimers();
    expect(await outcome).toMatchObject({ ok: true });
    await starting.close();
  });

  it('when it takes too much memory', async () => {
    const frugal = createReader({ processes: 1, limits: { readMs: 20_000, childRssBytes: 1024 * 1024 } });
    for (let turn = 0; turn < 2; turn += 1)
      expect(await frugal.read(good)).toMatchObject({
        ok: false,
        fault: { code: 'document_too_complex', detail: expect.stringContaining('grew to') },
      });
    await frugal.close();
  });

  it('when the person no longer waits for it', async () => {
    expect(await reader.read(good, AbortSignal.timeout(1))).toMatchObject({
      ok: false,
      fault: { code: 'cancelled' },
    });
    expect(await reader.read(good)).toMatchObject({ ok: true });
  });
});

/** Where an entry of a zip's directory says how large its part is, in bytes from the entry's start. */
const INFLATED_SIZE = 24;

/** A PDF of one page with this content stream (deflated when given as bytes), as simple as can be. */
function pdfFile(content: string | Uint8Array, trailer = '', more: readonly string[] = []): Uint8Array {
  const stream = typeof content === 'string' ? deflateSync(content) : content;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R >>',
  ];
  const head = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  const tail = more.map((object, at) => `${at + 5} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n${head}4 0 obj\n<< /Filter /FlateDecode /Length ${stream.length} >>\nstream\n`),
    stream,
    Buffer.from(
      `\nendstream\nendobj\n${tail}trailer\n<< /Root 1 0 R /Size ${5 + more.length} ${trailer} >>\n%%EOF`,
    ),
  ]);
}

/** So many megabytes of blanks, deflated. */
async function zeros(megabytes: number): Promise<Uint8Array> {
  const deflate = createDeflate();
  const chunks: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk));
  const block = Buffer.alloc(1024 * 1024, ' ');
  for (let at = 0; at < megabytes; at += 1) await new Promise((resolve) => deflate.write(block, resolve));
  await new Promise((resolve) => deflate.end(resolve));
  return Buffer.concat(chunks);
}
