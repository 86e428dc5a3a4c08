import { loadConfig } from '../src/config.ts';
import { createOpenAiEngine } from '../src/infra/model/engine.ts';
import type { Result } from '../src/jobs/model/result.ts';
import type { Usage } from '../src/jobs/model/usage.ts';
import type { WritingEngine } from '../src/jobs/ports/engine.ts';
import type { Atom } from '../src/posting/atoms/atoms.ts';
import { RequirementId } from '../src/posting/requirements.ts';
import type { Resume } from '../src/resume/resume.ts';
import { type AtomProof, matchNamedLines } from '../src/tailoring/coverage/named-lines.ts';
import { confirmedProofs, hideClaim, proofClaimsOf } from '../src/tailoring/edits/decisions/claims.ts';
import { openPrivacy } from '../src/tailoring/prompt/privacy.ts';
import { createPrompt } from '../src/tailoring/prompt/prompt.ts';
import { CaseError } from './cases.ts';

/** Names the lines that show atoms, as a model and its judge say, and counts what that used. */
export interface LineNamer {
  name(row: {
    readonly resume: Resume;
    readonly posting: string;
    readonly atoms: readonly Atom[];
    readonly today: string;
  }): Promise<AtomProof[]>;
  readonly usage: Usage;
}

/**
 * Opens the model that is set up for the product (OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL).
 *
 * @throws {CaseError} without a key, and where a call fails for good
 */
export function openLineNamer(): LineNamer {
  const { openai } = loadConfig();
  if (openai.apiKey === null)
    throw new CaseError(
      '--model asks a model: set OPENAI_API_KEY, and OPENAI_BASE_URL for a server of your own.',
    );
  return createLineNamer(createOpenAiEngine({ ...openai, apiKey: openai.apiKey }));
}

/** As in a job: one call names lines, code drops those that don't hold, and one call judges the rest. */
function createLineNamer(engine: WritingEngine): LineNamer {
  const usage = { calls: 0, inputTokens: 0, cachedTokens: 0, outputTokens: 0, cost: 0 };
  const count = <T extends { readonly usage: Usage }>(response: Result<T>): T => {
    if (!response.ok) throw new CaseError(`The model gave no answer: ${response.error.code}.`);
    const { cost, ...tokens } = response.value.usage;
    for (const key of ['calls', 'inputTokens', 'cachedTokens', 'outputTokens'] as const)
      usage[key] += tokens[key];
    usage.cost += cost ?? Number.NaN;
    return response.value;
  };
  return {
    async name({ resume, posting: description, atoms, today }) {
      const posting = { title: '', company: '', description };
      const prompt = createPrompt(resume, posting, { pages: null });
      const { answer } = count(await engine.answer(prompt));
      const { hide, restore } = openPrivacy({ resume, posting, tokens: prompt.tokens });
      const asked = {
        id: RequirementId.parse('R1'),
        text: '',
        words: '',
        kind: 'skill',
        must: true,
        atoms,
      } as const;
      const named = matchNamedLines(restore(answer).shows ?? [], [asked], resume, today);
      const claims = proofClaimsOf(named, resume);
      if (claims.length === 0) return [];
      const { verdicts } = count(await engine.judge.judge(claims.map((claim) => hideClaim(claim, hide))));
      const judged = claims.flatMap(({ id, text }) =>
        verdicts.filter((one) => one.id === id).map(({ verdict }) => ({ id, verdict, text })),
      );
      return confirmedProofs(named, claims, judged);
    },
    get usage() {
      return { ...usage, cost: Number.isNaN(usage.cost) ? null : usage.cost };
    },
  };
}
