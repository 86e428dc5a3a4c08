import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlainText } from '../../../src/infra/documents/read/text.ts';
import { normalise } from '../../../src/language/normalise.ts';
import type { SourceLine } from '../../../src/resume/source.ts';

/** Whole resumes of people made up by us, a language and a profession each. */
export const RESUMES = [
  'en-welder',
  'de-pflege',
  'fr-cuisine',
  'es-docente',
  'pt-contabilidade',
  'sv-forare',
  'zh-hushi',
  'ja-shefu',
];

/** The lines of one of them, as the real reader of plain text gives them. */
export function linesOfResume(name: string): SourceLine[] {
  const bytes = readFileSync(join(import.meta.dirname, `${name}.txt`));
  return readPlainText(bytes).lines.map((line) => ({ ...line, text: normalise(line.text).text }));
}
