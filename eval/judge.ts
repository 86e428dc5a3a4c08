import { loadConfig } from '../src/config.ts';
import { createOpenAiEngine } from '../src/infra/model/engine.ts';
import type { Judge } from '../src/jobs/ports/engine.ts';
import { EditId } from '../src/tailoring/edit.ts';
import type { Claim } from '../src/tailoring/edits/decisions/claims.ts';
import type { FaithfulnessCase } from './cases.ts';
import type { JudgedCase } from './faithfulness.ts';

/** Why the judge couldn't read the cases. */
export const NO_JUDGE = 'not measured: no OPENAI_API_KEY';
/** Why the judge wasn't asked. */
export const NOT_REQUESTED =
  'not measured: asks a model for money, so only with --judge and an OPENAI_API_KEY';

/**
 * Has the model's judge read the rewordings that the gates don't refuse, and passes those that it calls supported. Null
 * without an API key.
 *
 * @throws with code and detail where a call fails for good
 */
export async function judgePassingCases(judged: readonly JudgedCase[]): Promise<JudgedCase[] | null> {
  const { openai } = loadConfig();
  if (openai.apiKey === null) return null;
  const { judge } = createOpenAiEngine({ ...openai, apiKey: openai.apiKey });
  const passing = judged.filter(({ outcome }) => outcome !== 'refuse');
  const supported = new Set<string>();
  for (let at = 0; at < passing.length; at += CLAIMS_PER_CALL) {
    const claims = passing.slice(at, at + CLAIMS_PER_CALL).map((one) => claimOf(one.case));
    for (const id of await findSupported(claims, judge)) supported.add(id);
  }
  return judged.map((one) => ({ ...one, outcome: supported.has(one.case.id) ? 'pass' : 'refuse' }));
}

/** Claims per call; a job has about as many. */
const CLAIMS_PER_CALL = 20;

async function findSupported(claims: readonly Claim[], judge: Judge): Promise<string[]> {
  const judged = await judge.judge(claims);
  if (!judged.ok) throw new Error(`${judged.error.code}: ${judged.error.detail}`);
  return judged.value.verdicts.filter(({ verdict }) => verdict === 'supported').map(({ id }) => id);
}

function claimOf({ id, source, rewrite, entry, skills }: FaithfulnessCase): Claim {
  return { id, edit: EditId.parse('K1'), sources: [source], entry, skills, text: rewrite };
}
