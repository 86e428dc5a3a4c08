import { readdirSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { SaxesParser } from 'saxes';
import { rejectAll } from '../../../../src/infra/documents/own/reject.ts';
import { writeOwn } from '../../../../src/infra/documents/own/write-own.ts';
import { readDocument } from '../../../../src/infra/documents/read/read-document.ts';
import type { OwnFiles } from '../../../../src/jobs/ports/own-file.ts';
import { parseResume } from '../../../../src/resume/parse/parse.ts';
import type { Resume } from '../../../../src/resume/resume.ts';
import { handMade, handMadeNames } from './hand-made.ts';
import { randomFrom, tailorAtRandom } from './random-edits.ts';
import { findDisorder } from './schema-order.ts';

/* The corpus of Word files that are edited in place, and what must be true of each edited file. */

/** A Word file by its name; the first part of the name says who made it. */
export interface OwnSample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const FIXTURES = new URL('../../../fixtures/', import.meta.url);

function filesIn(folder: string, prefix = ''): OwnSample[] {
  return readdirSync(new URL(folder, FIXTURES))
    .filter((name) => name.endsWith('.docx'))
    .map((name) => ({
      name: prefix + name.slice(0, -'.docx'.length),
      bytes: new Uint8Array(readFileSync(new URL(folder + name, FIXTURES))),
    }));
}

/** Of seven programs, and made by hand. */
export const ownSamples: readonly OwnSample[] = [
  ...filesIn('word-files/'),
  ...filesIn('resumes/', 'docx-'),
  ...handMadeNames.map((name) => ({ name: `by-hand-${name}`, bytes: handMade(name) })),
];

/** Reads a sample as the product does. */
export async function readSample({ name, bytes }: OwnSample): Promise<Resume> {
  const read = await readDocument(bytes, `${name}.docx`);
  if (!read.ok) throw new Error(`${name}: ${read.error.detail}`);
  return parseResume(read.value.lines);
}

/** The number of the random set, the resume that came of it, and the files. */
export interface Edited extends OwnFiles {
  readonly tailored: Resume;
}

/** Edits a sample by a random set of edits. */
export function editAtRandom({ name, bytes }: OwnSample, source: Resume, seed: number): Edited {
  const { resume: tailored, edits } = tailorAtRandom(source, randomFrom(seed));
  const comments = new Map(edits.map(({ id }) => [String(id), `Because of ${id} & <more>.`]));
  const made = writeOwn({ bytes, source, tailored, edits, comments, date: '2026-11-29T12:00:00Z' });
  if (!made.ok) throw new Error(`${name}: ${made.error.detail}`);
  return { ...made.value, tailored };
}

/** The text of a Word file by mammoth, without blanks; tracked insertions count and deletions don't. */
export async function mammothText(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value.replace(/\s+/g, '');
}

const OWN_MAY_CHANGE = /^word\/document\.xml$/;
const CHANGES_MAY_CHANGE =
  /^(word\/document\.xml|word\/comments\d*\.xml|word\/_rels\/document\.xml\.rels|\[Content_Types\]\.xml)$/;

/** What is wrong with an edited file and its twin: nothing, where both are valid and say what they should. */
export async function findEditFaults(
  { bytes }: OwnSample,
  { own, changes, report }: Edited,
): Promise<string[]> {
  const text = await mammothText(own);
  const lacking = report.changed.filter(({ after }) => !text.includes(after.replace(/\s+/g, '')));
  return [
    ...findFaults(bytes, own, OWN_MAY_CHANGE).map((fault) => `own file: ${fault}`),
    ...findFaults(bytes, changes, CHANGES_MAY_CHANGE).map((fault) => `changes: ${fault}`),
    ...((await mammothText(changes)) === text ? [] : ['all accepted is not the own file']),
    ...((await mammothText(rejectAll(changes))) === (await mammothText(bytes))
      ? []
      : ['all rejected is not the source']),
    ...lacking.map(({ after }) => `“${after}” is not in the own file`),
  ];
}

/** What is wrong with a package: nothing, where it is valid as far as we can tell without Word. */
function findFaults(source: Uint8Array, made: Uint8Array, mayChange: RegExp): string[] {
  const [before, after] = [unzipSync(source), unzipSync(made)];
  const faults: string[] = [];
  for (const [name, bytes] of Object.entries(before))
    if (!mayChange.test(name) && !Buffer.from(bytes).equals(Buffer.from(after[name] ?? [])))
      faults.push(`${name} changed`);
  for (const [name, bytes] of Object.entries(after)) {
    if (!(name in before) && !mayChange.test(name)) faults.push(`${name} was added`);
    if (/\.(xml|rels)$/.test(name)) faults.push(...parseFaults(name, new TextDecoder().decode(bytes)));
  }
  const text = (name: string) => new TextDecoder().decode(after[name] ?? new Uint8Array());
  const document = text('word/document.xml');
  faults.push(...findDisorder(document, new TextDecoder().decode(before['word/document.xml'])));
  const ids = (pattern: RegExp, xml = document) => [...xml.matchAll(pattern)].map(([, id]) => id);
  const changes = ids(/<\w+:(?:ins|del) \w+:id="(\d+)"/g);
  if (new Set(changes).size < changes.length) faults.push('two changes have one id');
  const references = ids(/<\w+:commentReference \w+:id="(\d+)"/g);
  if (new Set(references).size < references.length) faults.push('two comments have one id');
  const comments = Object.keys(after).find((name) => /comments\d*\.xml$/.test(name));
  const known = comments ? ids(/<w:comment \w+:id="(\d+)"|<w:comment w:id="(\d+)"/g, text(comments)) : [];
  if (references.some((id) => !known.includes(id))) faults.push('a comment is missing');
  if (ids(/commentRangeStart \w+:id="(\d+)"/g).some((id) => !references.includes(id)))
    faults.push('a comment is not referred to');
  if (comments && !text('[Content_Types].xml').includes(`/${comments}`))
    faults.push('comments have no content type');
  if (comments && !text('word/_rels/document.xml.rels').includes(comments.replace('word/', '')))
    faults.push('comments have no relationship');
  const paragraphs = ids(/paraId="(\w+)"/g);
  const sourceIds = ids(/paraId="(\w+)"/g, new TextDecoder().decode(before['word/document.xml']));
  if (paragraphs.length - new Set(paragraphs).size > sourceIds.length - new Set(sourceIds).size)
    faults.push('two paragraphs have one id');
  if (/<\/w:tbl><\/w:tc>|<w:tc>(?:<w:tcPr>.*?<\/w:tcPr>|<w:tcPr\/>)?<\/w:tc>/s.test(document))
    faults.push('a cell ends without a paragraph');
  return faults;
}

function parseFaults(name: string, xml: string): string[] {
  const parser = new SaxesParser({ xmlns: true });
  const faults: string[] = [];
  parser.on('error', (error) => faults.push(`${name}: ${error.message}`));
  parser.write(xml).close();
  return faults;
}
