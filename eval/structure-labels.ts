import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { z } from 'zod';
import { readDocument } from '../src/infra/documents/read/read-document.ts';
import { parseResume } from '../src/resume/parse/parse.ts';
import type { SourceLine } from '../src/resume/source.ts';
import { StructureLabels } from '../src/resume/structure-labels.ts';
import { createStructurePrompt } from '../src/tailoring/prompt/structure-prompt.ts';
import { CaseError } from './cases.ts';
import { openPatientEngine } from './patient-engine.ts';

/** A model's labels of one resume. They are numbers of lines, which mean something only while the same lines are read. */
const RecordedLabels = StructureLabels.extend({
  recorded: z.string(),
  model: z.string(),
  /** The SHA-256 of the numbered lines that were sent, in hexadecimal. */
  request: z.string(),
});

/** Lists the resumes of a folder that have a known structure beside them. */
export async function listResumes(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => /\.(?:pdf|docx|txt)$/i.test(name)).toSorted();
}

/**
 * Has the model that is set up label each resume of a folder, as it does when somebody saves one, and writes
 * NAME.labels.json. What the request would be today, letter for letter, isn't asked again.
 *
 * @throws {CaseError} without a key, and where a call fails for good
 */
export async function recordStructure(folder: string, out: string, today: string): Promise<void> {
  const { engine, model } = openPatientEngine();
  await mkdir(out, { recursive: true });
  await Promise.all(
    (await listResumes(folder)).map(async (file) => {
      const document = await readDocument(await readFile(join(folder, file)), file);
      const prompt = document.ok && promptFor(document.value.lines);
      if (!prompt || (await readLabels(out, file, document.value.lines)) !== null) return;
      const response = await engine.structureReader.readStructure(prompt);
      if (!response.ok) throw new CaseError(`${file}: no labels: ${response.error.code}.`);
      const recorded: z.infer<typeof RecordedLabels> = {
        recorded: today,
        model,
        request: hashOf(prompt.user),
        ...response.value.labels,
      };
      await writeFile(labelsPath(out, file), `${JSON.stringify(recorded)}\n`);
    }),
  );
}

/** Reads the recorded labels of a resume; null where there are none, or other lines are read by now. */
export async function readLabels(
  folder: string,
  file: string,
  lines: readonly SourceLine[],
): Promise<StructureLabels | null> {
  const text = await readFile(labelsPath(folder, file), 'utf8').catch(() => null);
  if (text === null) return null;
  const recorded = RecordedLabels.parse(JSON.parse(text));
  return recorded.request === hashOf(promptFor(lines)?.user ?? '') ? recorded : null;
}

const promptFor = (lines: readonly SourceLine[]) => createStructurePrompt(lines, parseResume(lines));

const labelsPath = (folder: string, file: string) =>
  join(folder, `${basename(file, extname(file))}.labels.json`);

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
