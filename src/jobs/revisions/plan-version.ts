import type { SectionId } from '../../resume/resume.ts';
import type { EditOperation } from '../../tailoring/edit.ts';
import type { Arranged, ArrangementRefusal } from '../../tailoring/edits/arrange.ts';
import type { MissingName } from '../../tailoring/edits/named/named.ts';
import type { LeftPart } from '../../tailoring/left-out.ts';
import { type Instruction, isUnderstood } from '../../tailoring/offline/instruction.ts';
import { MENDS_SPELLING } from '../../tailoring/offline/wish-verbs.ts';
import type { EngineName, JobOptions } from '../model/job.ts';
import type { ModelTranscript } from '../model/model-transcript.ts';
import { type Reason, type Refusal, reason, refuse } from '../model/refusal.ts';
import { ok, type Result } from '../model/result.ts';
import type { Revision } from '../model/revision.ts';
import { editsOf, type ReadInstruction } from '../tasks/revise.ts';
import { decideUndo } from './decide.ts';
import type { Version } from './version.ts';

/** A request whose sections were found, and whose instruction may be read. */
export interface Refinement {
  readonly instruction: string | null;
  readonly locked: readonly SectionId[];
  readonly engine: EngineName | undefined;
  /** Whether there is a model here at all. */
  readonly isSetUp: boolean;
}

/** What a refined version changes. */
export interface VersionPlan {
  readonly options: JobOptions;
  /** The answer to replay; null to call the engine again. */
  readonly transcript: ModelTranscript | null;
  readonly revision?: Partial<Revision>;
  /** The parts of the instruction that aren't granted. */
  readonly left?: readonly LeftPart[];
  /** What is left to a model; left out where that is nothing. */
  readonly rest?: string;
}

/** Plans what code does of an instruction, what is left to an engine, and what isn't granted. Pure. */
export function planVersion(
  version: Version,
  { locked, engine, isSetUp }: Refinement,
  read: ReadInstruction | null,
): Result<VersionPlan, Refusal> {
  const { job, result, transcript } = version;
  const kept = new Set([...(job.options.locked ?? []), ...locked]);
  const options: JobOptions = { ...job.options, ...(kept.size > 0 && { locked: [...kept] }) };
  if (read === null) return ok({ options, transcript });

  const { parsed, arranged, asked, looks } = read;
  const language = languageFor(parsed.language, version);
  if (!language.ok) return language;
  const used = engine ?? (parsed.withoutModel ? 'offline' : result.engine);
  const isOffline = used === 'offline';
  const edits = editsOf(arranged);
  const pages = pagesFor(parsed, result);
  // What code can't find by its words, a model may; and it may shorten what has one page.
  const forModel = arranged.filter(({ outcome }) => isUnfound(outcome)).map(({ words }) => words);
  const others = [
    ...parsed.rest,
    ...(parsed.language ? [parsed.language.words] : []),
    ...(isOffline ? [] : forModel),
    ...(isOffline || pages !== 0 ? [] : ['shorter']),
  ];
  const asksAgain = !isOffline && others.length > 0;
  const undone = asksAgain ? null : undoneBy(parsed, version);
  if (undone?.ok === false) return undone;
  // A model answers from the start, and knows of no change by its number.
  const toUndo = undone ? [] : [parsed.undoAll ?? [], parsed.undoEdits?.words ?? []].flat();
  const open = [...others, ...toUndo];
  const reasons: Declined[] = [
    ...looks.map((part): Declined => ({ left: [{ part, why: 'looks' }], reason: reason('looks_stay') })),
    ...arranged.flatMap(({ words, outcome }) => declined(words, outcome, isOffline)),
    ...(pages === 0 && isOffline
      ? [{ left: [{ part: 'shorter', why: 'already' as const }], reason: reason('one_page_already') }]
      : []),
    ...(isOffline ? open.map((part) => declinedWithoutModel(part, parsed, isSetUp)) : []),
  ];
  const changesEngine = used !== result.engine && (parsed.withoutModel || open.length > 0);
  const isGranted = edits.length > 0 || undone !== null || Boolean(pages) || changesEngine || asksAgain;
  const left = reasons.flatMap((one) => one.left);
  const [first, ...further] = reasons;
  if (!isGranted && first)
    return refuse({
      instruction: further.length === 0 ? first.reason : reason('none_granted', { parts: left }),
    });

  const nextOptions = { ...options, ...(pages && { pages }) };
  const nextAsked = [...askedBefore(version), ...asked];
  const withAsked = nextAsked.length > 0 ? { asked: nextAsked } : {};
  const needsAnswer = asksAgain || changesEngine || (edits.length === 0 && undone === null);
  if (!needsAnswer) {
    const answer = { ...transcript.answer, edits: [...transcript.answer.edits, ...edits] };
    const revision = { ...withAsked, ...(undone && { decisions: undone.value.decisions }) };
    return ok({ options: nextOptions, transcript: { ...transcript, answer }, revision, left });
  }
  const isTranslated = asksAgain && parsed.language !== null;
  const rest = arranged.length === 0 && looks.length === 0 ? read.instruction : open.join(', ');
  return ok({
    options: { ...nextOptions, ...(asksAgain && language.value), engine: used },
    transcript: null,
    revision: {
      decisions: [],
      facts: version.facts.map(({ id }) => id),
      held: isTranslated ? [] : [...read.held],
      ...withAsked,
    },
    left,
    ...(asksAgain && { rest }),
  });
}

/** Decides what an instruction undoes; null where it undoes nothing. */
function undoneBy(parsed: Instruction, version: Version) {
  if (parsed.undoAll && isUnderstood(parsed)) return decideUndo(version, 'all');
  return parsed.undoEdits && decideUndo(version, parsed.undoEdits.names);
}

/** Why a part of an instruction isn't granted: as it's told beside what is, and as a refusal of the whole. */
interface Declined {
  readonly left: readonly LeftPart[];
  readonly reason: Reason;
}

const isUnfound = (outcome: Arranged) =>
  !outcome.ok && (outcome.reason.code === 'nothing_says' || outcome.reason.code === 'title_not_own');

function declined(words: string, outcome: Arranged, isOffline: boolean): Declined[] {
  if (outcome.ok)
    return outcome.missing.length === 0
      ? []
      : [
          {
            left: outcome.missing.map(({ name, why }) => ({ part: name, why: WHY_MISSING[why] })),
            reason: reason('nothing_says', { name: shortName(words) }),
          },
        ];
  if (!isOffline && isUnfound(outcome)) return [];
  const { code, params } = outcome.reason;
  // What isn't found is the name, not the verb before it.
  const part = 'name' in params && params.name !== '' ? params.name : words;
  return [{ left: [{ part, why: WHY_LEFT[code] }], reason: arrangementReason(outcome.reason) }];
}

const WHY_MISSING: Readonly<Record<MissingName['why'], LeftPart['why']>> = {
  contact: 'kept_as_is',
  nothing: 'not_found',
  several: 'unclear',
};

const WHY_LEFT: Readonly<Record<ArrangementRefusal['code'], LeftPart['why']>> = {
  first_already: 'already',
  there_already: 'already',
  contact_first_already: 'already',
  contact_kept: 'kept_as_is',
  dates_kept: 'kept_as_is',
  chronological: 'date_order',
  prose_stays: 'not_beside',
  spelled_already: 'already',
  nothing_says: 'not_found',
  several_say: 'unclear',
  not_beside: 'not_beside',
  title_not_own: 'title_not_own',
};

function declinedWithoutModel(part: string, { language }: Instruction, isSetUp: boolean): Declined {
  if (!isSetUp && MENDS_SPELLING.test(part))
    return { left: [{ part, why: 'spelling' }], reason: reason('spelling_stays') };
  return {
    left: [{ part, why: isSetUp ? 'needs_ai' : 'no_ai' }],
    reason:
      part === language?.words
        ? reason('translation_needs_ai', { isSetUp })
        : reason('rewording_needs_ai', { isSetUp }),
  };
}

/** Lists what the person asked of code in earlier versions and didn't undo. */
function askedBefore({ job, result }: Version): EditOperation[] {
  const undone = new Set(
    result.edits.flatMap(({ state, operation }) => (state === 'undone' ? JSON.stringify(operation) : [])),
  );
  return (job.revision.asked ?? []).filter((one) => !undone.has(JSON.stringify(one)));
}

/** Returns the pages that are wished for: one less than there are, or a number; null without such a wish. */
function pagesFor({ shorter, pages }: ReadInstruction['parsed'], now: Version['result']): number | null {
  return shorter && now.pages !== null ? now.pages - 1 : pages;
}

/** Returns the option of a wished language. Refuses one that nothing can be written in, and the one that it has. */
function languageFor(
  wished: ReadInstruction['parsed']['language'],
  { job, saved }: Version,
): Result<Pick<JobOptions, 'language'>, Refusal> {
  if (wished === null) return ok({});
  const { name, language } = wished;
  if (language === null) return refuse({ instruction: reason('language_not_covered', { name }) });
  const own = saved.structure.language;
  const now = job.options.language ?? 'resume';
  if (language === (now === 'resume' ? own : now))
    return refuse({ instruction: reason('language_already', { language }) });
  return ok({ language: language === own ? 'resume' : language });
}

function arrangementReason(refused: ArrangementRefusal): Reason {
  switch (refused.code) {
    case 'nothing_says':
    case 'several_say':
      return reason(refused.code, { name: shortName(refused.params.name) });
    case 'not_beside': {
      const { what, other } = refused.params;
      return reason('not_beside', { what: shortName(what), other: shortName(other) });
    }
    case 'title_not_own':
      return reason(refused.code, { titles: refused.params.titles.slice(0, MAX_TITLES).map(shortName) });
    default:
      return reason(refused.code);
  }
}

const shortName = (name: string) => name.slice(0, MAX_ECHOED_CHARS);

/** Titles that a refusal lists. */
const MAX_TITLES = 4;

/** Characters of a name that a refusal repeats. */
const MAX_ECHOED_CHARS = 60;
