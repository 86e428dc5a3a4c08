import type { Edit } from '../../tailoring/edit.ts';
import { type EditTarget, targetsOf } from '../../tailoring/edits/decisions/edit-targets.ts';
import type { Fault } from '../model/fault.ts';
import type { EngineName } from '../model/job.ts';
import { type Refusal, reason, refuse } from '../model/refusal.ts';
import { ok, type Result } from '../model/result.ts';
import type { Statement } from '../model/revision.ts';
import type { Compute } from '../ports/compute.ts';
import type { Store } from '../ports/repositories.ts';
import type { PlacedStatement, ReadInstruction } from '../tasks/revise.ts';
import type { EditSelection } from './decide.ts';
import type { Refinement } from './plan-version.ts';
import { checkRefinement, type RefineRequest } from './refine.ts';
import { finishedVersion, openVersion, type RevisionCommand, type Version } from './version.ts';

/** What a person can change about a finished job. */
export type RevisionRequest =
  | DecisionRequest
  | { readonly by: 'fact'; readonly statement: Statement }
  | { readonly by: 'refine'; readonly refinement: RefineRequest };

type DecisionRequest =
  | { readonly by: 'undo'; readonly edits: EditSelection }
  | { readonly by: 'accept'; readonly edits: readonly string[] }
  | { readonly by: 'restore' };

/** A request whose computation is done, so that a transaction only reads and writes. */
export type PreparedRevision =
  | DecisionRequest
  | { readonly by: 'fact'; readonly placed: PlacedStatement; readonly facts: FactsKey }
  | {
      readonly by: 'refine';
      readonly refinement: Refinement;
      readonly read: ReadInstruction | null;
      readonly facts: FactsKey;
    };

/** The ids of the resume's facts, which are all that can change about a finished version. */
type FactsKey = string;

/** Returns the key of a version's facts. */
export function factsKey({ facts }: Version): FactsKey {
  return facts.map(({ id }) => id).join();
}

/** What preparing a revision needs. */
export interface PrepareDeps {
  readonly store: Store;
  readonly compute: Compute;
  /** The engine of jobs that name none: `openai` where a model is set up. */
  readonly defaultEngine: EngineName;
}

/** Computes what a revision needs, outside of any transaction. Stores nothing. */
export async function prepareRevision(
  command: RevisionCommand,
  request: RevisionRequest,
  deps: PrepareDeps,
): Promise<Result<PreparedRevision, Refusal>> {
  if (request.by !== 'fact' && request.by !== 'refine') return ok(request);
  if (!(await deps.store.users.find(command.userId))) return refuse({ user_id: reason('user_not_found') });
  const opened = await openVersion(command, deps.store);
  if (!opened.ok) return opened;
  return request.by === 'fact'
    ? prepareFact(opened.value, request.statement, deps)
    : prepareRefinement(opened.value, request.refinement, deps);
}

async function prepareFact(
  version: Version,
  statement: Statement,
  { compute }: PrepareDeps,
): Promise<Result<PreparedRevision, Refusal>> {
  const input = { statement, version: finishedVersion(version), gaps: version.result.gaps };
  const placed = await compute.run('placeStatement', input, { owner: version.job.userId });
  if (!placed.ok) return refuse({ text: reason('unusable_input', unusable(placed.error)) });
  return placed.value.ok
    ? ok({ by: 'fact', placed: placed.value.value, facts: factsKey(version) })
    : placed.value;
}

async function prepareRefinement(
  version: Version,
  request: RefineRequest,
  { compute, defaultEngine }: PrepareDeps,
): Promise<Result<PreparedRevision, Refusal>> {
  const checked = checkRefinement(request, version, defaultEngine === 'openai');
  if (!checked.ok) return checked;
  const refinement = checked.value;
  const { instruction } = refinement;
  const facts = factsKey(version);
  if (instruction === null) return ok({ by: 'refine', refinement, read: null, facts });
  const input = { instruction, version: finishedVersion(version), undone: undoneIn(version) };
  const read = await compute.run('readVersionInstruction', input, { owner: version.job.userId });
  if (!read.ok) return refuse({ instruction: reason('unusable_input', unusable(read.error)) });
  return ok({ by: 'refine', refinement, read: read.value, facts });
}

/** Lists what the person undid in a version, or before it, and didn't use again. Who undid everything starts afresh. */
function undoneIn({ job, result: { edits } }: Version): EditTarget[] {
  const inState = (wanted: Edit['state']) =>
    edits.filter(({ state, operation }) => state === wanted && operation.op !== 'keep');
  const [undone, applied] = [inState('undone'), inState('applied')];
  if (applied.length === 0 && undone.length > 1) return [];
  const used = new Set(applied.flatMap(({ operation }) => targetsOf(operation)));
  const targets = [...(job.revision.held ?? []), ...undone.flatMap(({ operation }) => targetsOf(operation))];
  return targets.filter((one) => !used.has(one));
}

const unusable = ({ code, detail }: Fault) => ({ fault: code, detail });
