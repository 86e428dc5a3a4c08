import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/infra/documents/read/read-document.ts';
import type { SourceLine } from '../../src/resume/source.ts';

const folder = process.env.RESUME_CORPUS;

/** True where the sample resumes are on this machine. */
export const hasCorpus = folder !== undefined;

/** The paths of all samples that are meant to be readable, inside the corpus. */
export function corpusFiles(): string[] {
  if (folder === undefined) return [];
  return ['pdf', 'docx', 'other'].flatMap((kind) =>
    readdirSync(join(folder, kind))
      .sort()
      .map((name) => `${kind}/${name}`),
  );
}

/** A sample's lines as the real reader gives them; null where it refuses the file. */
export async function linesOfSample(path: string): Promise<readonly SourceLine[] | null> {
  const read = await readDocument(readFileSync(join(folder ?? '', path)), path);
  return read.ok ? read.value.lines : null;
}
