import type { Decision, Edit, EditId } from '../../tailoring/edit.ts';
import { type Refused, refuse } from '../model/refusal.ts';
import type { Revision } from '../model/revision.ts';
import type { Tables } from '../ports/tables.ts';
import { createVersion, type Order, openVersion, type Revised, type Version } from './version.ts';

/** Edits by their ids (`K3`), or all that were applied. */
export type Named = 'all' | readonly string[];

/** A version in which these edits are undone, and everything else is as in the one it was made from. */
export function undoEdits(order: Order, edits: Named, tables: Tables): Promise<Revised> {
  return decide(order, edits, UNDO, tables);
}

/** A version in which these edits, suggested or undone, are applied. One that was refused stays so. */
export function acceptEdits(order: Order, edits: readonly string[], tables: Tables): Promise<Revised> {
  return decide(order, edits, ACCEPT, tables);
}

interface Verb {
  readonly by: 'undo' | 'accept';
  readonly decision: Decision;
  /** Why it cannot be done to this edit; null where it can. */
  readonly refusal: (edit: Edit) => string | null;
}

const UNDO: Verb = {
  by: 'undo',
  decision: 'undone',
  refusal: ({ id, state, operation }) => {
    if (state === 'rejected') return `${id} was never used, so there is nothing to undo.`;
    if (state === 'suggested') return `${id} is only a suggestion, so there is nothing to undo.`;
    if (state === 'undone') return `${id} is undone already.`;
    return operation.op === 'keep' ? `${id} changed nothing, so there is nothing to undo.` : null;
  },
};

const ACCEPT: Verb = {
  by: 'accept',
  decision: 'accepted',
  refusal: ({ id, state, operation, reason }) => {
    if (state === 'applied') return `${id} is in your resume already.`;
    if (state !== 'rejected') return null;
    return operation.op === 'rephrase' || operation.op === 'summary'
      ? `${id} cannot be accepted, because it would say more than your resume does: ${reason}`
      : `${id} cannot be accepted: ${reason}`;
  },
};

async function decide(order: Order, named: Named, verb: Verb, tables: Tables): Promise<Revised> {
  const opened = await openVersion(order, tables);
  if (!opened.ok) return opened;
  const { version } = opened;
  const decided = decisionsOn(version, named, verb);
  if (!decided.ok) return decided;
  const { edits, decisions } = decided;
  const revision = { made: { by: verb.by, edits }, decisions };
  const { job } = await createVersion(version, { revision, answered: version.answered }, order, tables);
  return { ok: true, job };
}

type Decided =
  | { readonly ok: true; readonly edits: EditId[]; readonly decisions: Revision['decisions'] }
  | Refused;

/** What has been decided about a version's edits once these are undone, too. */
export function undone(version: Version, named: Named): Decided {
  return decisionsOn(version, named, UNDO);
}

function decisionsOn({ job, result }: Version, named: Named, verb: Verb): Decided {
  const chosen = chosenFrom(result.edits, named, verb);
  if (!chosen.ok) return chosen;
  const decisions = new Map<EditId, Decision>(job.revision.decisions);
  for (const id of chosen.edits) decisions.set(id, verb.decision);
  return { ok: true, edits: chosen.edits, decisions: [...decisions] };
}

function chosenFrom(
  edits: readonly Edit[],
  named: Named,
  { refusal }: Verb,
): { readonly ok: true; readonly edits: EditId[] } | Refused {
  if (named === 'all') {
    const possible = edits.filter((edit) => refusal(edit) === null).map(({ id }) => id);
    return possible.length > 0 ? { ok: true, edits: possible } : refuse({ edits: NOTHING_TO_UNDO });
  }
  if (named.length === 0) return refuse({ edits: 'Name at least one edit, such as K1.' });
  const wanted = [...new Set(named.map((name) => name.trim().toUpperCase()))];
  const found = edits.filter(({ id }) => wanted.includes(id));
  const unknown = wanted.filter((name) => !edits.some(({ id }) => id === name));
  const sentences = [
    ...unknown.map((name) => noSuchEdit(name, edits)),
    ...found.flatMap((edit) => refusal(edit) ?? []),
  ];
  if (sentences.length > 0) return refuse({ edits: sentences.join(' ') });
  return { ok: true, edits: found.map(({ id }) => id) };
}

const NOTHING_TO_UNDO = 'Nothing was changed in this version, so there is nothing to undo.';

function noSuchEdit(name: string, edits: readonly Edit[]): string {
  const known = edits.map(({ id }) => id).join(', ');
  return `This version has no edit ${name.slice(0, 20)}: it has ${known || 'none'}.`;
}
