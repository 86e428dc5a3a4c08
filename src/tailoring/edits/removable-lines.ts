import type { Requirement } from '../../posting/requirements.ts';
import type { Line, Resume, SectionKind } from '../../resume/resume.ts';
import { rankRelevance } from '../coverage/relevance.ts';
import { requirementImpact } from '../coverage/requirement-impact.ts';
import { wordCount } from '../coverage/word-budget.ts';
import type { EditOperation } from '../edit.ts';
import { isEnough, type LineLocation } from './operations/line-location.ts';

/**
 * Proposes lines to leave out until the resume is `words` shorter: the least relevant to the posting first, and
 * of two equally relevant lines the older; lines that alone show a requirement come last. Keeps headers of entries
 * and the last line of a section without entries. With more words than the resume has, proposes all that may
 * go.
 */
export function proposeDrops(
  resume: Resume,
  requirements: readonly Requirement[],
  words: number,
): EditOperation[] {
  const drops: EditOperation[] = [];
  const left = new Map<readonly Line[], number>();
  let excess = words;
  const { free, last } = rankCandidates(resume, requirements);
  for (const { line, siblings, spare } of [...free, ...last]) {
    if (excess <= 0) break;
    const remaining = left.get(siblings) ?? siblings.length;
    if (remaining <= spare) continue;
    left.set(siblings, remaining - 1);
    excess -= wordCount(line);
    drops.push({ op: 'drop', line: line.id, reason: '' });
  }
  return drops;
}

/** Returns the ids of removable lines that alone show something that the posting asks for. */
export function linesWithImpact(resume: Resume, requirements: readonly Requirement[]): ReadonlySet<string> {
  return new Set(rankCandidates(resume, requirements).last.map(({ line }) => line.id));
}

/** True for a line that may be left out: contact details, headings, headers and skills may not. */
export function isRemovable(line: Line): boolean {
  return line.role === 'bullet' || line.role === 'text';
}

interface Candidate {
  readonly line: Line;
  /** The lines beside it and itself. */
  readonly siblings: readonly Line[];
  /** How many of `siblings` must stay. */
  readonly spare: number;
  /** How many entries of its section stand before its own; those are newer. */
  readonly age: number;
}

/** Each entry further down is worth this much of the one above it. */
const AGE_FACTOR = 0.9;

/**
 * Ranks the removable lines. `free` ones show nothing alone, the least relevant first; `last` ones do, those that
 * lose the least for each word first.
 */
function rankCandidates(
  resume: Resume,
  requirements: readonly Requirement[],
): { readonly free: readonly Candidate[]; readonly last: readonly Candidate[] } {
  const all = candidatesOf(resume);
  const relevance = rankRelevance(
    all.map(({ line }) => line),
    requirements,
    resume.language,
  );
  const worth = ({ line, age }: Candidate) => (relevance.get(line.id)?.score ?? 0) * AGE_FACTOR ** age;
  const { weightLostWith: lostWith } = requirementImpact(resume, requirements);
  const gone = new Set<string>();
  const free: Candidate[] = [];
  const missed: { candidate: Candidate; price: number }[] = [];
  for (const candidate of all.toReversed().toSorted((one, other) => worth(one) - worth(other))) {
    const lost = lostWith(candidate.line.id, gone);
    if (lost > 0) {
      missed.push({ candidate, price: lost / Math.max(1, wordCount(candidate.line)) });
    } else {
      gone.add(candidate.line.id);
      free.push(candidate);
    }
  }
  const last = missed.toSorted((one, other) => one.price - other.price).map(({ candidate }) => candidate);
  return { free, last };
}

function candidatesOf(resume: Resume): Candidate[] {
  return resume.sections
    .filter((section) => !KEPT_WHOLE.has(section.kind))
    .flatMap(({ lines, entries }) => [
      ...candidatesAmong(lines, { spare: entries.length > 0 ? 0 : 1, age: 0 }),
      ...entries.flatMap((entry, age) =>
        candidatesAmong(entry.lines, { spare: isEnough(entry) ? 0 : 1, age }),
      ),
    ]);
}

/** Sections from which nothing is left out. */
const KEPT_WHOLE: ReadonlySet<SectionKind> = new Set(['contact', 'certifications', 'languages']);

function candidatesAmong(all: readonly Line[], rest: Pick<Candidate, 'spare' | 'age'>): Candidate[] {
  return groupsOf(all).flatMap(({ title, lines }) => {
    const spare = title ? Math.max(1, rest.spare) : rest.spare;
    return lines.filter(isRemovable).map((line) => ({ line, siblings: lines, spare, age: rest.age }));
  });
}

/** Lines under a title of their own, such as "Key projects:", or before the first one. */
interface LineGroup {
  readonly title: Line | null;
  readonly lines: readonly Line[];
}

function groupsOf(siblings: readonly Line[]): LineGroup[] {
  const groups: { title: Line | null; lines: Line[] }[] = [];
  for (const line of siblings) {
    const last = groups.at(-1);
    if (isTitle(line)) groups.push({ title: line, lines: [] });
    else if (last) last.lines.push(line);
    else groups.push({ title: null, lines: [line] });
  }
  return groups;
}

function isTitle({ text }: Line): boolean {
  return /[:：]$/.test(text);
}

/** True for a line that stays: a certificate, a language, a title of other lines, or the last line under one. */
export function staysWhole({ line, section, siblings }: LineLocation): boolean {
  if (KEPT_WHOLE.has(section.kind) || isTitle(line)) return true;
  const group = groupsOf(siblings ?? []).find(({ lines }) => lines.includes(line));
  return group?.title != null && group.lines.length <= 1;
}
