import type { Line, Resume } from '../../resume/resume.ts';
import type { EditOperation } from '../edit.ts';
import { isLanguageList } from './lines/language-lists.ts';
import { skillLines } from './lines/skill-lines.ts';
import { findAllBut } from './named/find-by-place.ts';
import { findAllNamed, findNamed, findPersonal } from './named/find-named.ts';
import { findInPart, findPart, findWithin } from './named/find-part.ts';
import type { MissingName, Named, NotNamed } from './named/named.ts';
import { applySkills } from './operations/skills.ts';
import { isMovableSection, WHOLE_RESUME } from './order/movable-sections.ts';
import { moveLines } from './order/move-lines.ts';
import { type Destination, isSame, moveAmong, type NoMove, type Placing } from './order/placing.ts';

/** What a person wants moved or left out, in their words: "put the choir before phonics". */
export interface Arrangement {
  readonly to: Destination;
  readonly what: string;
  /** It names what stays, and all others of its kind go: "keep only the last two jobs". */
  readonly keeps?: true;
  /** What it goes before or after, or changes places with. */
  readonly other: string | null;
  /** The part whose first or last it should be: "put DATEV first in my skills"; null or absent for its own. */
  readonly within?: string | null;
}

/** The edits that do it, and the names of a list that weren't found; or why there are none. */
export type Arranged =
  | { readonly ok: true; readonly edits: readonly EditOperation[]; readonly missing: readonly MissingName[] }
  | { readonly ok: false; readonly reason: ArrangementRefusal };

/** Why nothing can be moved or left out. `chronological`: jobs and degrees stay in date order. */
export type ArrangementRefusal =
  | {
      readonly code:
        | 'first_already'
        | 'there_already'
        | 'contact_first_already'
        | 'contact_kept'
        | 'dates_kept'
        | 'chronological'
        | 'prose_stays'
        | 'spelled_already';
      readonly params: object;
    }
  | { readonly code: 'nothing_says' | 'several_say'; readonly params: { readonly name: string } }
  | { readonly code: 'title_not_own'; readonly params: { readonly titles: readonly string[] } }
  | { readonly code: 'not_beside'; readonly params: { readonly what: string; readonly other: string } };

/** The resume that the person sees, and the source in the order that it has there: nothing reworded, joined or left out. */
export interface ArrangedResumes {
  readonly now: Resume;
  readonly source: Resume;
}

/**
 * Makes the edits that move or leave out what a person names: sections, entries, skills, or the lines that say so, each
 * within its own part. Pure.
 */
export function arrange(arrangement: Arrangement, { now, source }: ArrangedResumes): Arranged {
  const { to, what, other, within = null, keeps = false } = arrangement;
  const part = within === null ? now : findPart(within, now);
  if (part === null) return refuse({ code: 'nothing_says', params: { name: within ?? '' } });
  const find = finderOf(to, within, keeps);
  const { found, missing } = findWithin(what, part, find) ?? findAllNamed(what, part, find);
  const [first] = found;
  if (!first) {
    if (to === 'out' && DATES.test(what)) return refuse({ code: 'dates_kept', params: {} });
    const [lost, ...others] = missing;
    const isOneReason = others.every(({ why }) => why === lost?.why);
    return refuseName(lost && isOneReason ? lost.why : 'nothing', what.replace(/^all but /u, ''), to);
  }
  if (to === 'out') {
    const ids = found.flatMap((one) => one.ids);
    return { ok: true, edits: ids.map((part) => ({ op: 'leave_out', part })), missing };
  }
  const beside = other === null ? [] : findAllNamed(other, now).found;
  if (other !== null && beside.length === 0) return refuseName(findNamed(other, now), other, to);
  if (to === 'swap' && !(isOnePlace(found) && isOnePlace(beside)))
    return refuse({ code: 'several_say', params: { name: isOnePlace(found) ? (other ?? '') : what } });
  const moves = found
    .filter(({ kind }, at) => found.findIndex((one) => one.kind === kind) === at)
    .map(({ kind }) => {
      const alike = (some: readonly Named[]) => some.filter((one) => one.kind === kind);
      return move({ to, named: alike(found), beside: alike(beside) }, source);
    });
  const edits = moves.flatMap((one) => (Array.isArray(one) ? one : []));
  if (edits.length > 0) return { ok: true, edits, missing };
  const code = moves.find((one) => typeof one === 'string');
  if (code === 'not_beside') return refuse({ code, params: { what, other: other ?? '' } });
  if (code) return refuse({ code, params: {} });
  return refuse({ code: to === 'first' ? 'first_already' : 'there_already', params: {} });
}

function finderOf(to: Destination, within: string | null, keeps: boolean) {
  if (keeps) return findAllBut;
  if (to === 'out') return findPersonal;
  return within === null ? findNamed : findInPart;
}

/** "The year I graduated": dates belong to what they date. A “data analyst job” is none, nor are “years of experience”. */
const DATES =
  /^(?:(?:the|my|all|any|die|das|meine|les|mes|las|mis|as|meus|mina|le|la|el|o) )?(?:(?:graduation |start |end )?(?:dates?|years?)|(?:abschluss)?jahr(?:e|eszahlen)?|datum|daten|années?|fechas?|años?|datas?(?= d[aeo]s? |$)|anos?|årtal(?:en)?)(?: (?:(?:i|on|for|from|when|of|von|der|des|vom|zu[mr]?|bei[mr]?|d[aeo]s?|du|del|för|på)(?!\p{L}| exp| erf)|d['’](?!exp)).*)?$/iu;

/** True for one part: two lots of lines can't change places. */
function isOnePlace(found: readonly Named[]): boolean {
  return found.length === 1 && found[0]?.ids.length === 1;
}

function refuseName(why: Named | NotNamed, name: string, to: Arrangement['to']): Arranged {
  if (why === 'contact')
    return refuse({ code: to === 'first' ? 'contact_first_already' : 'contact_kept', params: {} });
  return refuse({ code: why === 'several' ? 'several_say' : 'nothing_says', params: { name } });
}

function refuse(reason: ArrangementRefusal): Arranged {
  return { ok: false, reason };
}

interface Move {
  readonly to: Destination;
  /** All of one kind, in the sequence in which they were named. */
  readonly named: readonly Named[];
  /** What they go before or after, of the same kind. */
  readonly beside: readonly Named[];
}

/** Moves what is of one kind; no edit where it stands there already. */
function move(wanted: Move, source: Resume): EditOperation[] | NoMove {
  const { to, named, beside } = wanted;
  const [first] = named;
  if (to !== 'first' && to !== 'last' && beside.length === 0) return 'not_beside';
  const ids = named.flatMap((one) => [...one.ids]);
  const place: Placing = { to, ids, beside: new Set(beside.flatMap((one) => [...one.ids])) };
  switch (first?.kind) {
    case 'section':
      return orderAll(WHOLE_RESUME, source.sections.filter(isMovableSection), place);
    case 'entry':
      return moveEntries(place, source);
    case 'skill':
      return moveSkills(place, source);
    case 'line':
      return moveLines(place, source);
    default:
      return [];
  }
}

function orderAll(
  parent: string,
  parts: readonly { readonly id: string }[],
  place: Placing,
): EditOperation[] | 'not_beside' {
  const all = parts.map(({ id }) => id);
  const lines = moveAmong(all, place);
  if (lines === null) return 'not_beside';
  return isSame(lines, all) ? [] : [{ op: 'order', parent, lines }];
}

function moveEntries(place: Placing, source: Resume): EditOperation[] | NoMove {
  const sections = source.sections.filter(({ entries }) => entries.some(({ id }) => place.ids.includes(id)));
  if (sections.every(({ kind }) => kind === 'experience' || kind === 'education')) return 'chronological';
  const orders = sections.map(({ id, entries }) => orderAll(id, entries, place));
  const edits = orders.flatMap((one) => (one === 'not_beside' ? [] : one));
  return edits.length === 0 && orders.includes('not_beside') ? 'not_beside' : edits;
}

/**
 * Moves skills within their own list. Skills of a line each move among these lines. To put some first, it's enough to name
 * them, and their line moves up too.
 */
function moveSkills(place: Placing, source: Resume): EditOperation[] | NoMove {
  const { to, ids, beside } = place;
  const lists = source.sections.flatMap((section) => {
    const lines = skillLines({ ...source, sections: [section] }).filter(
      (line) => isNamed(line, ids) || !isLanguageList(line, section),
    );
    const items = lines.map(({ skills }) => (skills?.items ?? []).map(({ id }) => String(id)));
    return items.every(({ length }) => length <= 1) ? [items.flat()] : items;
  });
  const own = lists.filter((list) => list.some((id) => ids.includes(id)));
  if (to === 'first') {
    const edit = withLanguages({ op: 'skills', ids: [...ids] }, source);
    const isAhead = own.every(
      (list) => list[0] === ids.find((id) => list.includes(id)) && isPrefix(ids, list),
    );
    if (!isAhead || applySkills(source, edit, { requirements: [] }).state === 'applied') return [edit];
    return source.sections.some(({ lines: [top] }) => top && isNamed(top, ids)) ? [] : 'prose_stays';
  }
  if (beside.size > 0 && !own.some((list) => list.some((id) => beside.has(id)))) return 'not_beside';
  const moved = lists.flatMap((list) => (own.includes(list) && moveAmong(list, place)) || list);
  return isSame(moved, lists.flat()) ? [] : [withLanguages({ op: 'skills', ids: moved }, source)];
}

const isNamed = ({ skills }: Line, ids: readonly string[]) =>
  skills?.items.some(({ id }) => ids.includes(id)) ?? false;

/** Languages that the person speaks move only where the person says so. */
function withLanguages(
  edit: Extract<EditOperation, { op: 'skills' }>,
  { sections }: Resume,
): Extract<EditOperation, { op: 'skills' }> {
  const hasLanguages = sections.some((section) =>
    section.lines.some((line) => isNamed(line, edit.ids) && isLanguageList(line, section)),
  );
  return hasLanguages ? { ...edit, languages: true } : edit;
}

function isPrefix(ids: readonly string[], list: readonly string[]): boolean {
  const own = ids.filter((id) => list.includes(id));
  return own.every((id, at) => id === list[at]);
}
