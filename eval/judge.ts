import { loadConfig } from '../src/config.ts';
import { createOpenAiEngine } from '../src/infra/model/engine.ts';
import type { Judge } from '../src/jobs/ports/engine.ts';
import { EditId } from '../src/tailoring/edit.ts';
import type { Claim } from '../src/tailoring/edits/claims.ts';
import type { FaithfulnessCase } from './cases.ts';
import type { Judged } from './faithfulness.ts';

/** Why there is no second reading. */
export const NO_JUDGE = 'not measured: no OPENAI_API_KEY';
export const NOT_ASKED = 'not measured: asks a model for money, so only with --judge and an OPENAI_API_KEY';

/**
 * Has the rewrites that pass the gates read by the model's judge: whatever it does not call supported no longer
 * passes. Null where no key is set.
 * @throws where a call fails for good, with its code and detail
 */
export async function secondReading(judged: readonly Judged[]): Promise<Judged[] | null> {
  const { openai } = loadConfig();
  if (openai.apiKey === null) return null;
  const { judge } = createOpenAiEngine({ ...openai, apiKey: openai.apiKey });
  const passing = judged.filter(({ passes }) => passes);
  const supported = new Set<string>();
  for (let at = 0; at < passing.length; at += BATCH) {
    const claims = passing.slice(at, at + BATCH).map((one) => claimOf(one.case));
    for (const id of await supportedOf(claims, judge)) supported.add(id);
  }
  return judged.map((one) => (supported.has(one.case.id) ? one : { ...one, passes: false }));
}

/** Claims in one call; a job has about as many. */
const BATCH = 20;

async function supportedOf(claims: readonly Claim[], judge: Judge): Promise<string[]> {
  const told = await judge.judge(claims);
  if (!told.ok) throw new Error(`${told.fault.code}: ${told.fault.detail}`);
  return told.value.verdicts.filter(({ verdict }) => verdict === 'supported').map(({ id }) => id);
}

function claimOf({ id, source, rewrite, entry, skills }: FaithfulnessCase): Claim {
  const names = [...skills, ...entry.flatMap((line) => line.match(NAME) ?? [])];
  const own = source.toLowerCase();
  const said = rewrite.toLowerCase();
  const borrowed = names.filter(
    (name) => said.includes(name.toLowerCase()) && !own.includes(name.toLowerCase()),
  );
  return { id, edit: EditId.parse('K1'), sources: [source], names: [...new Set(borrowed)], text: rewrite };
}

const NAME = /\p{Lu}[\p{L}\p{N}.+#/-]*/gu;
