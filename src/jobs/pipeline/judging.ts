import { type Claim, isAbout, type Judgement, type Verdict } from '../../tailoring/edits/decisions/claims.ts';
import type { Fault } from '../model/fault.ts';
import { DONE, err, type Result } from '../model/result.ts';
import type { Judge } from '../ports/engine.ts';
import type { ListedClaims } from '../tasks/tailor.ts';
import type { PipelineDeps } from './deps.ts';
import type { ModelRun } from './job-run.ts';
import { payFor } from './pay-for.ts';
import type { TranscriptKeeper } from './transcript-keeper.ts';

/** Small enough that a batch is judged while the next edits are written. */
export const CLAIMS_PER_CALL = 6;
const MAX_CALLS_AT_ONCE = 4;

/** Has a judge read claims in small batches side by side, while the rest of an answer is still coming. */
export interface Judging {
  /** Takes all claims so far, instead of those it waits with. Whole batches of them go to the judge at once. */
  add(listed: ListedClaims): void;
  /** Sends the rest to the judge, too. */
  flush(): void;
  /** Waits until all claims have their verdicts. Returns only `cancelled`; throws what saving a verdict threw. */
  finish(): Promise<Result<void>>;
  /** Ends calls that nobody waits for any more. */
  stop(): void;
}

interface JudgingDeps {
  readonly transcripts: TranscriptKeeper;
  readonly run: ModelRun;
  readonly log: PipelineDeps['log'];
  readonly signal: AbortSignal;
}

interface OpenClaim {
  readonly claim: Claim;
  readonly hidden: Claim;
}

/** Creates what has a job's claims judged. Without a judge, none is. */
export function createJudging(judge: Judge | null, { transcripts, run, log, signal }: JudgingDeps): Judging {
  const stopped = new AbortController();
  const waiting = new Map<string, OpenClaim>();
  const asked: Claim[] = [];
  const running = new Set<Promise<void>>();
  let cancelled: Fault | null = null;
  let thrown: { readonly error: unknown } | null = null;
  let isFlushing = false;

  const startCalls = () => {
    if (judge === null || stopped.signal.aborted) return;
    while (running.size < MAX_CALLS_AT_ONCE && waiting.size >= (isFlushing ? 1 : CLAIMS_PER_CALL)) {
      const batch = [...waiting.values()].slice(0, CLAIMS_PER_CALL);
      for (const { claim } of batch) waiting.delete(claim.id);
      asked.push(...batch.map(({ claim }) => claim));
      const call: Promise<void> = judgeBatch(batch, judge)
        .catch((error: unknown) => {
          thrown ??= { error };
        })
        .finally(() => {
          running.delete(call);
          startCalls();
        });
      running.add(call);
    }
    report();
  };

  const judgeBatch = async (batch: readonly OpenClaim[], by: Judge) => {
    const hidden = batch.map((one) => one.hidden);
    const response = await payFor(by.judge(hidden, AbortSignal.any([signal, stopped.signal])), run);
    if (!response.ok) {
      const { code, detail } = response.error;
      if (code === 'cancelled') {
        cancelled = response.error;
        return;
      }
      log.warn({ jobId: run.job.id, code, detail }, 'claims were not read by the judge');
    }
    const verdicts = response.ok ? response.value.verdicts : [];
    const judged = batch.flatMap(({ claim }) => judgementsOn(claim, verdicts));
    await transcripts.keep((now) => ({ verdicts: [...(now.verdicts ?? []), ...judged] }));
    report();
  };

  const hasVerdict = (claim: Claim) => transcripts.current().verdicts?.some((one) => isAbout(one, claim));

  const report = () => {
    const open = [...waiting.values()].map(({ claim }) => claim);
    const changes = editsOf([...asked, ...open]);
    const unchecked = editsOf([...asked.filter((claim) => !hasVerdict(claim)), ...open]);
    if (changes.size > 0)
      run.reportProgress('writing', { checked: changes.size - unchecked.size, changes: changes.size });
  };

  return {
    add({ claims, hidden }) {
      // An answer that was begun again may lack claims that it had.
      waiting.clear();
      claims.forEach((claim, index) => {
        const isAsked = asked.some(({ id, text }) => id === claim.id && text === claim.text);
        if (!isAsked && !hasVerdict(claim)) waiting.set(claim.id, { claim, hidden: hidden[index] ?? claim });
      });
      startCalls();
    },
    flush() {
      isFlushing = true;
      startCalls();
    },
    async finish() {
      this.flush();
      while (running.size > 0) await Promise.all(running);
      if (thrown) throw thrown.error;
      return cancelled ? err(cancelled) : DONE;
    },
    stop: () => stopped.abort(),
  };
}

function editsOf(claims: readonly Claim[]): ReadonlySet<string> {
  return new Set(claims.flatMap(({ edit }) => edit ?? []));
}

/** Returns every verdict on a claim, or `missing` if there is none. */
function judgementsOn({ id, text }: Claim, verdicts: readonly Verdict[]): Judgement[] {
  const found = verdicts.filter((one) => one.id === id).map((one) => ({ ...one, text }));
  return found.length > 0 ? found : [{ id, verdict: 'missing', text }];
}
