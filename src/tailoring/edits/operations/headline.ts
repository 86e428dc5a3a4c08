import { findRoleWord } from '../../../posting/lexicon/roles.ts';
import { findHeadline } from '../../../resume/parse/person/headline.ts';
import { type Line, LineId, type Resume, type Section, SectionId } from '../../../resume/resume.ts';
import type { EditOperation } from '../../edit.ts';
import { editReason } from '../../edit-reason.ts';
import { lexiconOf, lexiconWords } from '../../gates/lexicon/lexicons.ts';
import { type ApplyDeps, type Change, rejectEdit } from '../../operation.ts';
import { withLines } from '../lines/line-location.ts';
import { skillTexts } from './wording.ts';

const HEADLINE_CHARS = 120;

/**
 * Writes the line under the name. It is made of whole titles of the person's own, with skills and what the line said
 * before; half a title could be a higher one ("Assistant to the director").
 */
export function applyHeadline(
  resume: Resume,
  operation: Extract<EditOperation, { op: 'headline' }>,
  deps: Pick<ApplyDeps, 'source'>,
): Change {
  const text = operation.text.trim();
  const replaced = findReplacedHeadline(deps.source)?.line;
  const found = findIn(resume, replaced?.id ?? NEW_HEADLINE);
  if (replaced && found === null) return rejectEdit(editReason('overtaken'), replaced.text, text);
  // Where no name was read, the first line may hold it.
  const isNamed = deps.source.contact.some(({ kind }) => kind === 'name');
  if (replaced && !isNamed) return rejectEdit(editReason('never_reworded'), '', text);
  const before = found?.line.text ?? '';
  if (text === '') return rejectEdit(editReason('empty'), before);
  if (text.length > HEADLINE_CHARS)
    return rejectEdit(editReason('too_long', { characters: HEADLINE_CHARS }), before, text);
  const titles = titlesOf(deps.source);
  const own = findHeadline(deps.source)?.line.text ?? '';
  const beside = leaveOut(text, [own, ...titles]);
  if (beside === text) return rejectEdit(editReason('other_title'), before, text);
  const strange = findStrangeWord(leaveOut(beside, [...piecesOf(own), ...skillTexts(deps.source)]), deps);
  if (strange !== null) return rejectEdit(editReason('not_in_titles', { word: strange }), before, text);
  return {
    state: 'applied',
    resume: found ? replaceLine(resume, found, text) : addHeadline(resume, text),
    before,
    after: text,
    reason: editReason('own_title'),
    requirement: null,
  };
}

/**
 * Finds the line that a headline replaces. One that names no occupation ("38 ans – Villeurbanne"), or has figures, stays
 * below the new one.
 */
export function findReplacedHeadline(resume: Resume): ReturnType<typeof findHeadline> {
  const found = findHeadline(resume);
  return found && findRoleWord(found.line.text) !== null && !/\p{N}/u.test(found.line.text) ? found : null;
}

/** Finds a line at the top as it is by now: another edit may have reworded it. */
function findIn({ sections }: Resume, id: LineId): { section: Section; line: Line } | null {
  return (
    sections
      .flatMap((section) => section.lines.map((line) => ({ section, line })))
      .find(({ line }) => line.id === id) ?? null
  );
}

/** Lists the titles of a person's jobs, the newest first. */
export function titlesOf({ sections }: Resume): string[] {
  return sections.flatMap(({ kind, entries }) =>
    kind === 'experience' ? entries.flatMap(({ title }) => title?.text ?? []) : [],
  );
}

const piecesOf = (headline: string) => headline.split(/[|•·,;/–—]/u).map((piece) => piece.trim());

/** Leaves phrases out of a text, in any case of letters, the longest first. */
function leaveOut(text: string, phrases: readonly string[]): string {
  const known = phrases
    .filter((one) => /[\p{L}\p{N}]/u.test(one))
    .toSorted((one, other) => other.length - one.length);
  return known.reduce(
    (left, phrase) =>
      left.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(phrase)}(?![\\p{L}\\p{N}+#])`, 'giu'),
        ' | ',
      ),
    text,
  );
}

function findStrangeWord(text: string, { source }: Pick<ApplyDeps, 'source'>): string | null {
  const lexicon = lexiconOf(source.language);
  const small = lexicon === null ? new Set<string>() : lexiconWords(lexicon, 'functionWords');
  return text.match(/[\p{L}\p{M}\p{N}+#]+/gu)?.find((word) => !small.has(word.toLowerCase())) ?? null;
}

function replaceLine(
  resume: Resume,
  { section, line }: { readonly section: Section; readonly line: Line },
  text: string,
): Resume {
  const lines = section.lines.map((one) => (one === line ? { ...one, text } : one));
  return withLines(resume, { section, entry: null }, lines);
}

/** The id of a headline that the resume didn't have. */
export const NEW_HEADLINE = LineId.parse('HEAD');

function addHeadline(resume: Resume, text: string): Resume {
  const line: Line = { id: NEW_HEADLINE, role: 'text', text, sources: [] };
  const made: Section = {
    id: SectionId.parse('XH'),
    kind: 'summary',
    heading: null,
    lines: [line],
    entries: [],
  };
  const at = resume.sections.findIndex(({ kind }) => kind !== 'contact');
  return { ...resume, sections: resume.sections.toSpliced(at < 0 ? resume.sections.length : at, 0, made) };
}
