import type { Requirement } from '../../../posting/requirements.ts';
import type { Entry, Line, Resume, Section, SectionKind } from '../../../resume/resume.ts';
import { rankRelevance } from '../../coverage/relevance.ts';
import { requirementImpact } from '../../coverage/requirement-impact.ts';
import { wordCount } from '../../coverage/word-budget.ts';
import type { EditOperation } from '../../edit.ts';
import { isEnough, type LineLocation } from './line-location.ts';

/**
 * Proposes lines to leave out until the resume is `words` shorter, as a good coach would: pastimes and references that the
 * posting doesn't ask for; then old jobs down to their best line, and other parts; then recent jobs down to their two
 * best; then what is left of old jobs. Of two alike the least relevant to the posting goes first, and of two equally
 * relevant the older. Never proposes a line that alone shows a requirement. With more words than the resume has, proposes
 * all that may go.
 */
export function proposeDrops(
  resume: Resume,
  requirements: readonly Requirement[],
  words: number,
): EditOperation[] {
  const drops: EditOperation[] = [];
  let excess = words;
  for (const { line } of rankCandidates(resume, requirements).free) {
    if (excess <= 0) break;
    excess -= wordCount(line);
    drops.push({ op: 'drop', line: line.id, reason: '' });
  }
  return drops;
}

/** Returns the ids of removable lines that alone show something that the posting asks for. */
export function linesWithImpact(resume: Resume, requirements: readonly Requirement[]): ReadonlySet<string> {
  return new Set(rankCandidates(resume, requirements).needed.map(({ line }) => line.id));
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
  /** How many of `siblings` a coach would keep, where that is enough. */
  readonly best: number;
  /** How many entries of its section stand before its own; those are newer. */
  readonly age: number;
  readonly part: 'pastime' | 'recent job' | 'other';
}

/** Each entry further down is worth this much of the one above it. */
const AGE_FACTOR = 0.9;

/**
 * Ranks the removable lines. `free` ones show nothing alone, those that go first in front; `needed` ones do, and stay.
 */
function rankCandidates(
  resume: Resume,
  requirements: readonly Requirement[],
): { readonly free: readonly Candidate[]; readonly needed: readonly Candidate[] } {
  const all = candidatesOf(resume);
  const relevance = rankRelevance(
    all.map(({ line }) => line),
    requirements,
    resume.language,
  );
  const worth = ({ line, age }: Candidate) => (relevance.get(line.id)?.score ?? 0) * AGE_FACTOR ** age;
  const ranked = all.toReversed().toSorted((one, other) => worth(one) - worth(other));
  const staying = new Map<readonly Line[], number>();
  const stepOf = (candidate: Candidate) => {
    const { siblings, part, best } = candidate;
    const left = staying.get(siblings) ?? siblings.length;
    staying.set(siblings, left - 1);
    if (part === 'pastime') return worth(candidate) > 0 ? 1 : 0;
    if (part === 'recent job') return 2;
    return left > best ? 1 : 3;
  };
  const steps = new Map(ranked.map((candidate) => [candidate, stepOf(candidate)]));
  const { weightLostWith: lostWith } = requirementImpact(resume, requirements);
  const gone = new Set<string>();
  const left = new Map<readonly Line[], number>();
  const free: Candidate[] = [];
  const needed: Candidate[] = [];
  for (const candidate of ranked.toSorted((one, other) => (steps.get(one) ?? 0) - (steps.get(other) ?? 0))) {
    const { line, siblings, spare } = candidate;
    if (lostWith(line.id, gone) > 0) {
      needed.push(candidate);
      continue;
    }
    const remaining = left.get(siblings) ?? siblings.length;
    if (remaining <= spare) continue;
    left.set(siblings, remaining - 1);
    gone.add(line.id);
    free.push(candidate);
  }
  return { free, needed };
}

/** Jobs that keep their two best lines however short the resume must be. */
export const RECENT_JOBS = 3;
const RECENT_JOB_LINES = 2;

function candidatesOf(resume: Resume): Candidate[] {
  let jobs = 0;
  return resume.sections
    .filter((section) => !KEPT_WHOLE.has(section.kind))
    .flatMap((section) => {
      const { kind, lines, entries } = section;
      const part = isPastime(section) ? 'pastime' : 'other';
      const spare = entries.length > 0 || part === 'pastime' ? 0 : 1;
      return [
        ...candidatesAmong(lines, { spare, best: spare, age: 0, part }),
        ...entries.flatMap((entry, age) => {
          // Where others have dates, an entry without any is a part of the job above it.
          const isJob = kind === 'experience' && (isDated(entry) || !entries.some(isDated));
          if (isJob) jobs += 1;
          const least = isEnough(entry) ? 0 : 1;
          return isJob && jobs <= RECENT_JOBS
            ? candidatesAmong(entry.lines, {
                spare: RECENT_JOB_LINES,
                best: RECENT_JOB_LINES,
                age,
                part: 'recent job',
              })
            : candidatesAmong(entry.lines, { spare: least, best: 1, age, part: 'other' });
        }),
      ];
    });
}

function isDated({ start, end }: Entry): boolean {
  return start !== null || end !== null;
}

/**
 * True for a section that may go with its heading where the pages are short: hobbies, and references, which nobody prints
 * before an interview.
 */
function isPastime({ kind, heading, entries }: Section): boolean {
  return kind === 'other' && entries.length === 0 && heading !== null && PASTIMES.test(heading.text);
}

const PASTIMES =
  /(?<!\p{L})(?:hobb(?:y|ies|ys|yer)|(?<!research )interests|pastimes|leisure|free time|outside (?:of )?work|fun facts|references|referees|referrals|interessen|freizeit|referenzen|loisirs|centres? d.intérêts?|passions|références|intereses|aficiones|pasatiempos|referencias|interesses|passatempos|referências|(?:fritids)?intressen|fritid|referenser)(?!\p{L})|爱好|愛好|兴趣|興趣|趣味|推荐人/iu;

/** Lists the headings that go because every line under them does. */
export function vanishedHeadings(resume: Pick<Resume, 'sections'>, gone: ReadonlySet<string>): Line[] {
  return resume.sections.flatMap(({ kind, heading, lines, entries }) => {
    const mayGo = heading !== null && kind === 'other' && entries.length === 0 && lines.length > 0;
    return mayGo && lines.every(({ id }) => gone.has(id)) ? [heading] : [];
  });
}

/** Sections from which nothing is left out. */
const KEPT_WHOLE: ReadonlySet<SectionKind> = new Set(['contact', 'certifications', 'languages']);

function candidatesAmong(
  all: readonly Line[],
  rest: Pick<Candidate, 'spare' | 'best' | 'age' | 'part'>,
): Candidate[] {
  return groupsOf(all).flatMap(({ title, lines }) => {
    const least = title ? { ...rest, spare: 1, best: 1 } : rest;
    return lines.filter(isRemovable).map((line) => ({ ...least, line, siblings: lines }));
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
