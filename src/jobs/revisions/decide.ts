import type { Decision, Edit, EditId } from '../../tailoring/edit.ts';
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

/** Edits by their ids (`K3`), or all that were applied. */
export type EditSelection = 'all' | readonly string[];

/** A version in which these edits are undone, and everything else is as in the one it was made from. */
export function undoEdits(
  order: RevisionCommand,
  edits: EditSelection,
  tables: Repositories,
): Promise<RevisionResult> {
  return decide(order, edits, UNDO, tables);
}

/** A version in which these edits, suggested or undone, are applied. One that was refused stays so. */
export function acceptEdits(
  order: RevisionCommand,
  edits: readonly string[],
  tables: Repositories,
): Promise<RevisionResult> {
  return decide(order, edits, ACCEPT, tables);
}

interface Verb {
  readonly by: 'undo' | 'accept';
  readonly decision: Decision;
  /** Why it cannot be done to this edit; null where it can. */
  readonly refusal: (edit: Edit) => Reason | null;
}

const UNDO: Verb = {
  by: 'undo',
  decision: 'undone',
  refusal: ({ id, state, operation }) => {
    if (state !== 'applied') return reason(`undo_${state}`, { edit: id });
    return operation.op === 'keep' ? reason('undo_unchanged', { edit: id }) : null;
  },
};

const ACCEPT: Verb = {
  by: 'accept',
  decision: 'accepted',
  refusal: ({ id, state, operation, reason: why }) => {
    if (state === 'applied') return reason('accept_applied', { edit: id });
    if (state !== 'rejected') return null;
    const isWording = operation.op === 'rephrase' || operation.op === 'summary';
    return reason(isWording ? 'accept_ungrounded' : 'accept_impossible', { edit: id, reason: why });
  },
};

async function decide(
  order: RevisionCommand,
  named: EditSelection,
  verb: Verb,
  tables: Repositories,
): Promise<RevisionResult> {
  const opened = await openVersion(order, tables);
  if (!opened.ok) return opened;
  const { value: version } = opened;
  const decided = decisionsOn(version, named, verb);
  if (!decided.ok) return decided;
  const { edits, decisions } = decided.value;
  const revision = { made: { by: verb.by, edits }, decisions };
  const { job } = await createVersion(version, { revision, answered: version.answered }, order, tables);
  return { ok: true, value: job };
}

type Decided = Result<{ readonly edits: EditId[]; readonly decisions: Revision['decisions'] }, Refusal>;

/** What has been decided about a version's edits once these are undone, too. */
export function decideUndo(version: Version, named: EditSelection): Decided {
  return decisionsOn(version, named, UNDO);
}

function decisionsOn({ job, result }: Version, named: EditSelection, verb: Verb): Decided {
  const chosen = chosenFrom(result.edits, named, verb);
  if (!chosen.ok) return chosen;
  const decisions = new Map<EditId, Decision>(job.revision.decisions);
  for (const id of chosen.value) decisions.set(id, verb.decision);
  return ok({ edits: chosen.value, decisions: [...decisions] });
}

function chosenFrom(
  edits: readonly Edit[],
  named: EditSelection,
  { refusal }: Verb,
): Result<EditId[], Refusal> {
  if (named === 'all') {
    const possible = edits.filter((edit) => refusal(edit) === null).map(({ id }) => id);
    return possible.length > 0 ? { ok: true, value: possible } : refuse({ edits: reason('nothing_to_undo') });
  }
  if (named.length === 0) return refuse({ edits: reason('no_edit_named') });
  const wanted = [...new Set(named.map((name) => name.trim().toUpperCase()))];
  const found = edits.filter(({ id }) => wanted.includes(id));
  const unknown = wanted.filter((name) => !edits.some(({ id }) => id === name));
  const known = edits.map(({ id }) => id);
  const reasons = [
    ...unknown.map((name) => reason('edit_not_found', { name: name.slice(0, 20), edits: known })),
    ...found.flatMap((edit) => refusal(edit) ?? []),
  ];
  const [first, ...others] = reasons;
  if (first) return refuse({ edits: others.length === 0 ? first : reason('several', { reasons }) });
  return { ok: true, value: found.map(({ id }) => id) };
}
