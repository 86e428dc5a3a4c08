import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WritingEngine } from '../src/jobs/ports/engine.ts';
import { applyEdits } from '../src/tailoring/edits/apply.ts';
import { type Claim, claimsOf, hideClaim } from '../src/tailoring/edits/decisions/claims.ts';
import { openPrivacy } from '../src/tailoring/prompt/privacy.ts';
import { createPrompt } from '../src/tailoring/prompt/prompt.ts';
import { CaseError } from './cases.ts';
import { readJsonLines } from './json-lines.ts';
import { openPatientEngine } from './patient-engine.ts';
import { RecordedPair, type Recording, resumeOfPair, textsById } from './recordings.ts';

/**
 * Has the model that is set up answer the product's own request for each pair of a file, and the judge read each wording
 * of the answers, whatever code says of it. Writes one recording a pair, and beside them `wordings.jsonl` for the readers
 * who label them.
 *
 * @throws {CaseError} without a key, for a file that doesn't fit, and where a call fails for good
 */
export async function recordAnswers(file: string, folder: string, today: string): Promise<void> {
  const { engine } = openPatientEngine();
  await mkdir(folder, { recursive: true });
  const pairs = await readJsonLines(file, RecordedPair);
  const recorded = await Promise.all(pairs.map((pair) => record(pair, engine, today)));
  for (const { recording } of recorded)
    await writeFile(join(folder, `${recording.id}.json`), `${JSON.stringify(recording, null, 2)}\n`);
  const rows = recorded.flatMap(({ recording, claims }) =>
    claims.map(({ id, sources, entry, skills, text }) => ({
      recording: recording.id,
      id,
      sources,
      entry,
      skills,
      text,
    })),
  );
  await writeFile(join(folder, 'wordings.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

async function record(
  pair: RecordedPair,
  engine: WritingEngine,
  today: string,
): Promise<{ recording: Recording; claims: readonly Claim[] }> {
  const resume = resumeOfPair(pair);
  const { posting } = pair;
  const prompt = createPrompt(resume, posting, { pages: null });
  const response = await engine.answer(prompt);
  if (!response.ok) throw new CaseError(`${pair.id}: no answer: ${response.error.code}.`);
  const { hide, restore } = openPrivacy({ resume, posting, tokens: prompt.tokens });
  const answer = restore(response.value.answer);
  const { edits } = applyEdits(resume, answer, { posting, verify: () => [] });
  const claims = claimsOf(edits, resume);
  const judged = await engine.judge.judge(claims.map((claim) => hideClaim(claim, hide)));
  if (!judged.ok) throw new CaseError(`${pair.id}: no verdicts: ${judged.error.code}.`);
  const { verdicts } = judged.value;
  const recording: Recording = {
    ...pair,
    recorded: today,
    model: response.value.model ?? 'unknown',
    texts: Object.fromEntries(textsById(resume)),
    answer,
    wordings: claims.map(({ id, text }) => ({
      id,
      text,
      verdict: verdicts.find((one) => one.id === id)?.verdict ?? null,
      labels: [],
    })),
  };
  return { recording, claims };
}
