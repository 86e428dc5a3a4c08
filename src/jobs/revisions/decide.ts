import { type Decision, type Edit, type EditId, keyOf } from '../../tailoring/edit.ts';
import { isWording } from '../../tailoring/edits/decisions/repairs.ts';
import { type Reason, type Refusal, reason, refuse } from '../model/refusal.ts';
import { ok, type Result } from '../model/result.ts';
import type { Revision } from '../model/revision.ts';
import type { Repositories } from '../ports/repositories.ts';
import {
  createVersion,
  openVersion,
  type RevisionCommand,
  type RevisionResult,
  type Version,
} from './version.ts';

/** Characters of an unknown id that a refusal repeats. */
const MAX_ECHOED_CHARS = 20;

/** Edits by their ids, such as `K3`, or all that can be undone. */
export type EditSelection = 'all' | readonly string[];

/** Creates a version in which these edits are undone and everything else stays the same. */
export function undoEdits(
  command: RevisionCommand,
  edits: EditSelection,
  repositories: Repositories,
): Promise<RevisionResult> {
  return decide(command, edits, UNDO, repositories);
}

/** Creates a version in which these suggested or undone edits are applied. Refuses an edit that the gates rejected. */
export function acceptEdits(
  command: RevisionCommand,
  edits: readonly string[],
  repositories: Repositories,
): Promise<RevisionResult> {
  return decide(command, edits, ACCEPT, repositories);
}

interface DecisionKind {
  readonly by: 'undo' | 'accept';
  readonly decision: Decision;
  /** Why this decision can't be made about an edit; null when it can. */
  readonly refusal: (edit: Edit) => Reason | null;
}

const UNDO: DecisionKind = {
  by: 'undo',
  decision: 'undone',
  refusal: ({ id, state, operation }) => {
    if (state !== 'applied') return reason(`undo_${state}`, { edit: id });
    return operation.op === 'keep' ? reason('undo_unchanged', { edit: id }) : null;
  },
};

const ACCEPT: DecisionKind = {
  by: 'accept',
  decision: 'accepted',
  refusal: ({ id, state, operation, reason: why }) => {
    if (state === 'applied') return reason('accept_applied', { edit: id });
    if (state !== 'rejected') return null;
    return reason(isWording(operation) ? 'accept_ungrounded' : 'accept_impossible', {
      edit: id,
      reason: why,
    });
  },
};

async function decide(
  command: RevisionCommand,
  selection: EditSelection,
  kind: DecisionKind,
  repositories: Repositories,
): Promise<RevisionResult> {
  const opened = await openVersion(command, repositories);
  if (!opened.ok) return opened;
  const version = opened.value;
  const decided = addDecisions(version, selection, kind);
  if (!decided.ok) return decided;
  const { edits, decisions } = decided.value;
  const revision = { made: { by: kind.by, edits }, decisions };
  const { job } = await createVersion(
    version,
    { revision, transcript: version.transcript },
    command,
    repositories,
  );
  return ok(job);
}

type Decided = Result<{ readonly edits: EditId[]; readonly decisions: Revision['decisions'] }, Refusal>;

/** Undoes these edits in the user's decisions about a version. Stores nothing. */
export function decideUndo(version: Version, selection: EditSelection): Decided {
  return addDecisions(version, selection, UNDO);
}

function addDecisions({ job, result }: Version, selection: EditSelection, kind: DecisionKind): Decided {
  const chosen = selectEdits(result.edits, selection, kind);
  if (!chosen.ok) return chosen;
  const decisions = new Map<EditId, Decision>(job.revision.decisions);
  for (const edit of chosen.value) decisions.set(keyOf(edit), kind.decision);
  return ok({ edits: chosen.value.map(({ id }) => id), decisions: [...decisions] });
}

function selectEdits(
  edits: readonly Edit[],
  selection: EditSelection,
  { refusal }: DecisionKind,
): Result<Edit[], Refusal> {
  if (selection === 'all') {
    const possible = edits.filter((edit) => refusal(edit) === null);
    return possible.length > 0 ? ok(possible) : refuse({ edits: reason('nothing_to_undo') });
  }
  if (selection.length === 0) return refuse({ edits: reason('no_edit_named') });
  const names = [...new Set(selection.map((name) => name.trim().toUpperCase()))];
  const found = edits.filter(({ id }) => names.includes(id));
  const unknown = names.filter((name) => !edits.some(({ id }) => id === name));
  const known = edits.map(({ id }) => id);
  const reasons = [
    ...unknown.map((name) =>
      reason('edit_not_found', { name: name.slice(0, MAX_ECHOED_CHARS), edits: known }),
    ),
    ...found.flatMap((edit) => refusal(edit) ?? []),
  ];
  const [first, ...others] = reasons;
  if (first) return refuse({ edits: others.length === 0 ? first : reason('several', { reasons }) });
  return ok(found);
}
