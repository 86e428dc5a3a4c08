import { type Requirement, readRequirements } from '../../posting/requirements.ts';
import type { Entry, Line, Resume, Section } from '../../resume/resume.ts';
import type { EngineAnswer } from '../answer.ts';
import { askedSkills } from '../coverage/asked-skills.ts';
import { type RankedText, type Relevance, rankRelevance } from '../coverage/relevance.ts';
import { resumeWordCount, wordBudget } from '../coverage/word-budget.ts';
import type { EditOperation } from '../edit.ts';
import { isLanguageList } from '../edits/lines/language-lists.ts';
import { proposeDrops } from '../edits/lines/removable-lines.ts';
import { applySkills } from '../edits/operations/skills.ts';
import { keepTogether, movableRuns } from '../edits/order/movable-runs.ts';
import type { TailoringPrompt } from '../prompt/prompt.ts';
import { orderSections } from './section-order.ts';

/**
 * Answers without a model. Keeps every entry and every word; sorts sections, the bullets of an entry and the skills by
 * what the posting asks for, and proposes drops past a page limit. Ties keep their sequence, so nothing moves where the
 * posting says nothing about the resume. Pure.
 */
export function answerOffline({
  resume,
  posting,
  pages,
}: Pick<TailoringPrompt, 'resume' | 'posting' | 'pages'>): EngineAnswer {
  const requirements = readRequirements(posting);
  const texts = [...movableLines(resume), ...skillLists(resume).flat()];
  const relevance = rankRelevance(texts, requirements, resume.language);
  return {
    requirements,
    edits: [
      ...orderSections(resume, requirements),
      ...resume.sections.flatMap((section) => orderEdits(section, relevance)),
      ...skillsEdits(resume, requirements, relevance),
      ...(pages === null
        ? []
        : proposeDrops(resume, requirements, resumeWordCount(resume) - wordBudget(pages)).slice(
            0,
            MAX_DROPS,
          )),
    ],
  };
}

/** The real pages decide what else must go (edits/shorten.ts). */
const MAX_DROPS = 300;

function movableLines(resume: Resume): Line[] {
  return resume.sections.flatMap((section) =>
    section.entries.flatMap((entry) => movableRuns(entry.lines, section).flat()),
  );
}

function orderEdits(section: Section, relevance: ReadonlyMap<string, Relevance>): EditOperation[] {
  if (section.kind === 'contact') return [];
  return section.entries.flatMap((entry): EditOperation[] => {
    const order = sortByRelevance(entry, section, relevance);
    const moved = order.some((line, index) => line !== entry.lines[index]);
    return moved ? [{ op: 'order', parent: entry.id, lines: order.map((line) => line.id) }] : [];
  });
}

function sortByRelevance(entry: Entry, section: Section, relevance: ReadonlyMap<string, Relevance>): Line[] {
  if (isChronicle(entry.lines)) return [...entry.lines];
  const next = new Map<Line, Line>();
  for (const run of movableRuns(entry.lines, section)) {
    // What only comes near what is asked for is no reason to move a line.
    const scoreOf = ({ id }: Line) => {
      const { score = 0, requirement = null } = relevance.get(id) ?? {};
      return requirement === null ? 0 : score;
    };
    const sorted = keepTogether(
      run.toSorted((one, other) => scoreOf(other) - scoreOf(one)),
      run,
    );
    run.forEach((line, index) => {
      next.set(line, sorted[index] ?? line);
    });
  }
  return entry.lines.map((line) => next.get(line) ?? line);
}

/** True for a list in date order: most of its bullets name a year. */
function isChronicle(lines: readonly Line[]): boolean {
  const bullets = lines.filter((line) => line.role === 'bullet');
  const dated = bullets.filter((line) => /(?:19|20)\d\d/.test(line.text));
  return bullets.length > 1 && dated.length * 2 > bullets.length;
}

function skillLists(resume: Resume): (readonly RankedText[])[] {
  return resume.sections.flatMap((section) =>
    section.kind === 'skills'
      ? section.lines
          .filter((line) => !isLanguageList(line, section))
          .map((line) => line.skills?.items ?? [line])
      : [],
  );
}

/** Lists the skills that the posting asks for, those of the line with most of them first. */
function skillsEdits(
  resume: Resume,
  requirements: readonly Requirement[],
  relevance: ReadonlyMap<string, Relevance>,
): EditOperation[] {
  const lists = skillLists(resume);
  const wanted = askedSkills(lists.flat(), requirements, relevance, resume.language);
  const asked = lists.map((items) => items.filter(({ id }) => wanted.has(id)).map(({ id }) => id));
  const ids = asked.toSorted((one, other) => other.length - one.length).flat();
  if (ids.length === 0) return [];
  const edit: EditOperation = { op: 'skills', ids };
  return applySkills(resume, edit, { requirements: [] }).state === 'applied' ? [edit] : [];
}
