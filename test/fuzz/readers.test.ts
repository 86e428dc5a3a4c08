import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReader } from '../../src/infra/documents/reader.ts';
import type { FaultCode } from '../../src/jobs/model/fault.ts';
import type { Reader } from '../../src/jobs/ports/documents.ts';
import { hostileTexts } from '../fixtures/hostile-texts.ts';
import { docxOf, p, pdfOf } from '../infra/documents/read-samples.ts';
import { fuzzRuns } from '../setup/fuzz-runs.ts';
import { mutatedBytes, mutatedText, SECRET_TEXT } from './mutate.ts';

/** What a file may be refused for. Anything else, `internal` above all, is a bug. */
const REFUSALS: ReadonlySet<FaultCode> = new Set<FaultCode>([
  ...(['document_damaged', 'document_empty', 'document_encrypted', 'document_too_complex'] as const),
  ...([
    'document_too_large',
    'document_too_slow',
    'document_unsupported',
    'document_unnamed_letters',
  ] as const),
]);

const SAMPLE = `${SECRET_TEXT} Kalliomaki\nExperience\nHarbour Kitchen\nSous Chef, 2019 – 2024\n- Ordered fish\n`;
const RTF = `{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\b ${SECRET_TEXT}}\\par Experience\\par \\'e9 \\u8211? fish\\par}`;
const ODT = {
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml': `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:h text:outline-level="1">${SECRET_TEXT}</text:h><text:list><text:list-item><text:p>Ordered fish</text:p></text:list-item></text:list></office:text></office:body></office:document-content>`,
};

let reader: Reader;
const files = new Map<string, Uint8Array>();
beforeAll(async () => {
  reader = createReader({ processes: 2 });
  for (const name of ['chef.docx', 'chef.pdf'])
    files.set(name, await readFile(join(import.meta.dirname, '../fixtures/resumes', name)));
});
afterAll(() => reader.close());

async function expectReadOrRefused(filename: string, bytes: Uint8Array): Promise<void> {
  const read = await reader.read('local', { bytes, filename });
  if (read.ok) {
    expect(read.value.text).toBeTypeOf('string');
    return;
  }
  expect([...REFUSALS]).toContain(read.error.code);
  expect(read.error.detail).not.toContain(SECRET_TEXT);
}

describe('a reader', () => {
  const read = (filename: string, bytes: fc.Arbitrary<Uint8Array>, runs: number) =>
    fc.assert(
      fc.asyncProperty(bytes, (one) => expectReadOrRefused(filename, one)),
      { ...fuzzRuns(runs), endOnFailure: true },
    );

  it.each([
    ['a PDF from Typst', 'resume.pdf', () => pdfOf(`= ${SECRET_TEXT}\n- Ordered fish`)],
    ['a PDF of the fixtures', 'resume.pdf', () => files.get('chef.pdf')],
    ['a DOCX of the fixtures', 'resume.docx', () => files.get('chef.docx')],
    [
      'an ODT',
      'resume.odt',
      () => zipSync(Object.fromEntries(Object.entries(ODT).map(([name, text]) => [name, strToU8(text)]))),
    ],
    ['an RTF', 'resume.rtf', () => strToU8(RTF)],
    ['a text file', 'resume.txt', () => strToU8(SAMPLE)],
    ['a Markdown file', 'resume.md', () => strToU8(`# ${SAMPLE}\n[link](https://example.org) *bold*`)],
  ])('reads %s or refuses it, whatever happened to its bytes', async (_, filename, make) => {
    const bytes = make();
    if (!bytes) throw new Error('no such fixture');
    await read(filename, mutatedBytes(bytes), 15);
  });

  it.each([
    [
      'a DOCX',
      'resume.docx',
      () => docxOf(p(SECRET_TEXT, '<w:pStyle w:val="Heading1"/>') + p('Ordered fish')),
    ],
    [
      'an ODT',
      'resume.odt',
      () => zipSync(Object.fromEntries(Object.entries(ODT).map(([name, text]) => [name, strToU8(text)]))),
    ],
  ])('reads %s or refuses it, whatever happened to its XML', async (_, filename, make) => {
    const parts = unzipSync(make());
    const changed = fc
      .constantFrom(...Object.keys(parts))
      .chain((name) =>
        mutatedText(strFromU8(parts[name] ?? new Uint8Array())).map((xml) =>
          zipSync({ ...parts, [name]: strToU8(xml) }),
        ),
      );
    await read(filename, changed, 15);
  });

  it('reads or refuses text that costs rules the most', async () => {
    const text = fc
      .tuple(fc.constantFrom(...Object.values(hostileTexts)), fc.integer({ min: 2, max: 50_000 }))
      .map(([make, chars]) => strToU8(make(chars)));
    await read('resume.txt', text, 20);
    await read('resume.md', text, 10);
  });
});
