import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { createCompute } from '../../src/infra/compute/compute.ts';
import { createReader } from '../../src/infra/documents/reader.ts';
import { drawPreview } from '../../src/infra/documents/write/preview.ts';
import { createWriter } from '../../src/infra/documents/writer.ts';
import { fitPages } from '../../src/jobs/pipeline/fit-pages.ts';
import type { Compute } from '../../src/jobs/ports/compute.ts';
import type { Reader, Writer } from '../../src/jobs/ports/documents.ts';
import { LOOKS, layoutOf } from '../../src/resume/layout/layout.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import { FAULT_KINDS, type FaultKind, findFaults, recallOf } from './document-faults.ts';
import { countPages, drawSheets, type SheetItem } from './document-sheet.ts';

/* npm run gallery -- documents: twenty made-up resumes, and twenty of RESUME_CORPUS, each source beside its two looks. */

const MADE_UP = fileURLToPath(new URL('../../eval/cases/structure/development/', import.meta.url));
const FILES_EACH = 20;

interface Row {
  readonly file: string;
  readonly pages: string;
  readonly words: string;
  readonly sections: string;
  readonly faults: readonly (readonly [FaultKind, string])[];
}

/** Draws the sheets into `folder` and prints a table of what was counted. */
export async function drawDocuments(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = [
    ...documentsIn(MADE_UP),
    ...(process.env.RESUME_CORPUS
      ? ['pdf', 'docx']
          .flatMap((kind) => documentsIn(join(process.env.RESUME_CORPUS ?? '', kind)))
          .slice(0, FILES_EACH)
      : []),
  ];
  const converted = convertWithOffice(
    files.filter((file) => extname(file) === '.docx'),
    folder,
  );
  const [reader, writer, compute] = [createReader(), createWriter(), createCompute()];
  const rows: Row[] = [];
  const items: SheetItem[] = [];
  for (const file of files) {
    const { row, item } = await finish(file, { reader, writer, compute, folder, converted });
    rows.push(row);
    items.push(item);
  }
  await Promise.all([reader.close(), writer.close(), compute.close()]);
  const sheets = await drawSheets(items, folder);
  printTables(rows);
  console.log(`${sheets.length} sheets: ${folder}`);
}

function documentsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:pdf|docx)$/.test(name))
    .toSorted()
    .slice(0, FILES_EACH)
    .map((name) => join(folder, name));
}

/** Makes PDFs of Word files by LibreOffice where it is installed, for their pictures and pages. */
function convertWithOffice(files: readonly string[], folder: string): ReadonlyMap<string, string> {
  if (files.length === 0) return new Map();
  try {
    execFileSync(
      'soffice',
      ['--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'office'), ...files],
      {
        stdio: 'ignore',
      },
    );
  } catch {
    return new Map();
  }
  const pdfOf = (file: string) => join(folder, 'office', basename(file).replace(/\.docx$/, '.pdf'));
  return new Map(files.map((file) => [file, pdfOf(file)] as const).filter(([, pdf]) => existsSync(pdf)));
}

interface Workshop {
  readonly reader: Reader;
  readonly writer: Writer;
  readonly compute: Compute;
  readonly folder: string;
  readonly converted: ReadonlyMap<string, string>;
}

const CALLER = { owner: 'gallery' };
const NO_REVISION = { made: { by: 'run' as const }, decisions: [], facts: [] };

async function finish(
  file: string,
  { reader, writer, compute, folder, converted }: Workshop,
): Promise<{ row: Row; item: SheetItem }> {
  const name = basename(file);
  const bytes = readFileSync(file);
  const ownPdf = extname(file) === '.pdf' ? file : converted.get(file);
  const save = (label: string, picture: Uint8Array) => {
    writeFileSync(join(folder, `${name}-${label}.png`), picture);
    return `${name}-${label}.png`;
  };
  const source = ownPdf === undefined ? null : readFileSync(ownPdf);
  const before = source && save('source', await drawPreview(source));
  const pagesBefore = source && (await countPages(source));
  const read = await reader.read('local', { bytes, filename: name });
  if (!read.ok) {
    const faults = [['refused', read.error.code]] as const;
    const row = { file: name, pages: `${pagesBefore ?? '?'} → –`, words: '–', sections: '–', faults };
    return { row, item: { name, pictures: [before, null, null], notes: [`refused: ${read.error.code}`] } };
  }
  const { lines, paper } = read.value;
  const resume = { ...parseResume(lines), ...(paper && { paper }) };
  const pictures: (string | null)[] = [before];
  let pagesAfter = 0;
  for (const look of LOOKS.toReversed()) {
    const fitted = await fitPages(
      { resume, edits: [], requirements: [], applyWithout: () => Promise.reject(new Error('no edits')) },
      { job: { options: { look }, revision: NO_REVISION }, source: resume },
      { writer, compute },
      CALLER,
    );
    if (!fitted.ok) throw new Error(`${name}: ${fitted.error.detail}`);
    const written = await writer.write(fitted.value.layout, CALLER);
    if (!written.ok) throw new Error(`${name}: ${written.error.detail}`);
    const picture = written.value.files.find(({ kind }) => kind === 'png')?.bytes;
    pictures.splice(1, 0, picture ? save(look, picture) : null);
    pagesAfter = written.value.pages;
  }
  const document = { lines, resume, layout: layoutOf(resume), pagesBefore, pagesAfter };
  const faults = findFaults(document);
  const row = {
    file: name,
    pages: `${pagesBefore ?? '?'} → ${pagesAfter}`,
    words: `${(recallOf(document) * 100).toFixed(1)} %`,
    sections: rightSections(
      file,
      resume.sections.map(({ heading }) => heading?.text ?? ''),
    ),
    faults,
  };
  const notes = [
    `pages ${row.pages}`,
    `words ${row.words}`,
    `sections ${row.sections}`,
    ...faults.map(([kind, text]) => `${kind}: ${text.slice(0, 60)}`),
  ];
  return { row, item: { name, pictures, notes } };
}

/** Counts the labelled headings that were found, where a made-up resume has its labels beside it. */
function rightSections(file: string, found: readonly string[]): string {
  const labels = file.replace(/\.\w+$/, '.json');
  if (!existsSync(labels)) return '–';
  const { sections } = Labels.parse(JSON.parse(readFileSync(labels, 'utf8')));
  const wanted = sections.flatMap(({ heading }) => (heading === null ? [] : [heading]));
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const have = new Set(found.map(plain));
  return `${wanted.filter((heading) => have.has(plain(heading))).length}/${wanted.length}`;
}

const Labels = z.object({ sections: z.array(z.object({ heading: z.string().nullable() })) });

function printTables(rows: readonly Row[]): void {
  console.table(rows.map(({ faults, ...row }) => ({ ...row, faults: faults.length })));
  for (const { file, faults } of rows)
    for (const [kind, text] of faults) console.log(`${file}: ${kind}: ${text.slice(0, 80)}`);
  const count = (kind: FaultKind) => rows.filter(({ faults }) => faults.some(([one]) => one === kind)).length;
  console.table(FAULT_KINDS.map((kind) => ({ fault: kind, resumes: count(kind) })));
}
