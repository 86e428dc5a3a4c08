import { ok } from '../../jobs/model/result.ts';
import type { Compute } from '../../jobs/ports/compute.ts';
import type { SelectingEngine } from '../../jobs/ports/engine.ts';

/** Creates the engine without a model: no network, no cost, the same answer each time. */
export function createOfflineEngine(compute: Compute): SelectingEngine {
  return {
    name: 'offline',
    async answer({ resume, posting, pages }, signal, owner) {
      const answered = await compute.run('answerWithoutModel', { resume, posting, pages }, { owner, signal });
      return answered.ok ? ok({ ...answered.value, model: null, usage: NO_USAGE }) : answered;
    },
  };
}

const NO_USAGE = { calls: 0, inputTokens: 0, cachedTokens: 0, outputTokens: 0, cost: 0 };
