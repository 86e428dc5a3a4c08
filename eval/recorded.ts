import { fileURLToPath } from 'node:url';
import { type Edit, newTextsOf } from '../src/tailoring/edit.ts';
import { applyEdits } from '../src/tailoring/edits/apply.ts';
import { type Claim, claimIdsOf, claimsOf } from '../src/tailoring/edits/decisions/claims.ts';
import { checkWording } from '../src/tailoring/edits/operations/wording.ts';
import { verifyRephrase } from '../src/tailoring/gates/verify.ts';
import type { ApplyDeps } from '../src/tailoring/operation.ts';
import { round } from './overlap.ts';
import {
  isStale,
  type ReadersLabel,
  type Recording,
  readRecordings,
  resumeOfPair,
  withCurrentIds,
} from './recordings.ts';

const RECORDINGS = fileURLToPath(new URL('./recorded', import.meta.url));

interface ReplayedWording {
  readonly recording: string;
  readonly id: string;
  /** Null where the readers disagree or one was in doubt: left out of the counts. */
  readonly label: Exclude<ReadersLabel, 'doubtful'> | null;
  readonly outcome: 'pass' | 'unsure' | 'refuse';
  readonly reasons: readonly string[];
  /** The judge's recorded verdict is "supported". */
  readonly supported: boolean;
}

/** Replays recorded answers of a model through the gates, and counts what becomes of each wording, by half. */
export async function measureRecorded() {
  const recordings = await readRecordings(RECORDINGS);
  const of = (half: Recording['half']) => summarise(recordings.filter((one) => one.half === half));
  return { recorded: { development: of('development'), reported: of('reported') } };
}

function summarise(recordings: readonly Recording[]) {
  const replayed = recordings.map(replay);
  const wordings = replayed.flatMap((one) => one.wordings);
  return {
    recordings: recordings.length,
    stale: replayed.reduce((sum, { stale }) => sum + stale, 0),
    proposed: wordings.length,
    doubtful: wordings.filter(({ label }) => label === null).length,
    faithful: tally(wordings.filter(({ label }) => label === 'faithful')),
    fabricated: tally(wordings.filter(({ label }) => label === 'fabricated')),
  };
}

function tally(wordings: readonly ReplayedWording[]) {
  const having = (outcome: ReplayedWording['outcome']) => wordings.filter((one) => one.outcome === outcome);
  const shipped = wordings.filter(({ outcome, supported }) => outcome !== 'refuse' && supported);
  const share = (part: number) => (wordings.length === 0 ? null : round(part / wordings.length));
  const refused = having('refuse');
  return {
    n: wordings.length,
    passed: share(having('pass').length),
    unsure: share(having('unsure').length),
    refused: share(refused.length),
    shipped: share(shipped.length),
    refusals: refused.map(({ recording, id, reasons }) => `${recording}/${id}: ${reasons.join(', ')}`),
    shippedIds: shipped.map(({ recording, id }) => `${recording}/${id}`),
  };
}

function replay(recording: Recording): { wordings: ReplayedWording[]; stale: number } {
  const resume = resumeOfPair(recording);
  const { posting } = recording;
  const { answer, stale } = withCurrentIds(recording, resume);
  const { edits } = applyEdits(resume, answer, { posting, verify: () => [] });
  const beside = new Map(edits.flatMap(textsBesideClaims));
  const incomplete = new Set(edits.flatMap(idsWithStaleSources));
  const claims = new Map(
    claimsOf(edits, resume).flatMap((claim) => (incomplete.has(claim.id) ? [] : [[claim.id, claim]])),
  );
  const deps: ApplyDeps = {
    source: resume,
    posting,
    requirements: [],
    pages: null,
    dropped: new Set(),
    verify: verifyRephrase,
    language: resume.language,
  };
  const wordings = recording.wordings.flatMap(({ id, text, verdict, labels }): ReplayedWording[] => {
    const claim = claims.get(id);
    if (claim?.text !== text) return [];
    const { outcome, reasons } = check(claim, beside.get(id), deps);
    return [
      {
        recording: recording.id,
        id,
        label: labelOf(labels),
        outcome,
        reasons,
        supported: verdict === 'supported',
      },
    ];
  });
  return { wordings, stale: stale.length + recording.wordings.length - wordings.length };
}

/**
 * Lists the claims of an edit that cite a line which is read otherwise by now: without it, an honest sentence has no
 * source.
 */
function idsWithStaleSources({ id, operation }: Edit): string[] {
  const texts = newTextsOf(operation);
  return claimIdsOf(id, operation).filter((_, index) => texts[index]?.sources?.some(isStale));
}

/** Pairs each part of a line that was split with what the others say. */
function textsBesideClaims({ id, operation }: Edit): [claim: string, beside: string][] {
  if (operation.op !== 'split') return [];
  const ids = claimIdsOf(id, operation);
  return operation.texts.map((_, index) => [
    ids[index] ?? id,
    operation.texts.toSpliced(index, 1).join('\n'),
  ]);
}

function check({ text, sources, entry }: Claim, beside: string | undefined, deps: ApplyDeps) {
  const checked = checkWording(
    { text, source: sources.join('\n'), entry, ...(beside !== undefined && { beside }) },
    deps,
  );
  const reasons = checked.outcome === 'pass' ? [] : checked.reasons.map(({ code }) => code);
  return { outcome: checked.outcome, reasons };
}

/** Both readers' label; null where they differ or doubt. */
function labelOf(labels: readonly ReadersLabel[]): ReplayedWording['label'] {
  const [first] = labels;
  if (first === undefined || first === 'doubtful' || labels.some((one) => one !== first)) return null;
  return first;
}
