import type { Judge, WritingEngine } from '../../src/jobs/ports/engine.ts';
import { Requirement } from '../../src/posting/requirements.ts';
import type { EngineAnswer } from '../../src/tailoring/answer.ts';
import type { EditOperation } from '../../src/tailoring/edit.ts';
import type { Claim, Verdict } from '../../src/tailoring/edits/decisions/claims.ts';
import type { TailoringPrompt } from '../../src/tailoring/prompt/prompt.ts';
import { NO_POST_READER, NO_STRUCTURE_READER, NO_SUPPLEMENT_WRITER } from '../setup/pipeline.ts';

/** What the model answers, and what it answers when a wording is sent back to it: by default, the same again. */
export interface Lies {
  answer(prompt: TailoringPrompt): EngineAnswer;
  repair?(prompt: TailoringPrompt): EditOperation[];
  judge?: Judge['judge'];
}

const usage = { calls: 1, inputTokens: 100, cachedTokens: 0, outputTokens: 10, cost: null };

/**
 * A scripted model that lies: it writes what it should not, insists on it when it is refused, and judges everything
 * supported, so that only code can stop it. `judged` has the claims that reached its judge.
 */
export function lyingModel(lies: Lies): WritingEngine & { readonly judged: readonly Claim[] } {
  const judged: Claim[] = [];
  let asked: TailoringPrompt | undefined;
  return {
    name: 'openai',
    judged,
    async answer(prompt) {
      asked = prompt;
      return { ok: true, value: { answer: lies.answer(prompt), model: 'liar', usage } };
    },
    async repair() {
      const edits = asked ? (lies.repair?.(asked) ?? lies.answer(asked).edits) : [];
      return { ok: true, value: { edits, usage } };
    },
    postReader: NO_POST_READER,
    structureReader: NO_STRUCTURE_READER,
    supplementWriter: NO_SUPPLEMENT_WRITER,
    judge: {
      async judge(claims, signal) {
        judged.push(...claims);
        if (lies.judge) return lies.judge(claims, signal);
        return { ok: true, value: { verdicts: claims.map(supportClaim), usage } };
      },
    },
  };
}

function supportClaim({ id }: Claim): Verdict {
  return { id, verdict: 'supported' };
}

export function lies(edits: EditOperation[], more: Omit<Lies, 'answer'> = {}): Lies {
  return { answer: () => ({ requirements: [REQUIREMENT], edits }), ...more };
}

/** A requirement of the sample posting. */
export const REQUIREMENT = Requirement.parse({
  id: 'R1',
  text: 'HACCP',
  words: 'HACCP',
  kind: 'skill',
  must: true,
});
