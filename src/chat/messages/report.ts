import { type Job, type JobResult, leftPartsOf, wishOf } from '../../jobs/model/job.ts';
import { MAX_REQUIREMENTS } from '../../posting/requirements.ts';
import { isRespelled, visibleChanges } from '../../strings/change-text.ts';
import { listGaps } from '../../strings/gap-lists.ts';
import { countPoints } from '../../strings/points.ts';
import { shortenedText } from '../../strings/shortened.ts';
import type { Strings } from '../../strings/strings.ts';
import { wishText } from '../../strings/wish-text.ts';
import { isOpen } from '../../tailoring/coverage/coverage.ts';
import { lineQuestions } from '../../tailoring/coverage/line-questions.ts';
import type { Edit } from '../../tailoring/edit.ts';
import { isWordingFault } from '../../tailoring/edit-reason.ts';
import { skillQuestions } from '../../tailoring/edits/finished/skill-questions.ts';
import { changedLines } from '../../tailoring/supplements/question-prompt.ts';
import { aboutJobs, type Block, type Message, type Span } from '../types/message.ts';
import { boldBlock, smallBlock, textBlock } from './blocks.ts';
import { renderChange } from './change.ts';

/** The most items of each list, to fit two screens of a phone. “Show changes” has the rest. */
const MAX_ITEMS = 6;

/**
 * Reports what was changed and why, what the posting asks for, how it was made, and what to do next. Offers what only AI
 * can do where it is set up.
 */
export function reportMessage(job: Job, hasModel: boolean, strings: Strings): Message {
  const { answer } = strings;
  const { result } = job;
  const changes = result ? visibleChanges(result.edits) : [];
  return {
    summary: answer.reportSummary(changes.length),
    about: aboutJobs([job]),
    blocks: [
      ...wishBlocks(job, strings),
      ...(result ? resultBlocks(job, result, strings) : []),
      { kind: 'buttons', buttons: buttonsOf(job, hasModel, strings) },
    ],
  };
}

/** Says which part of a wish wasn't granted, or that nothing came of it. */
function wishBlocks(job: Job, strings: Strings): Block[] {
  const wish = wishOf(job);
  if (wish === null) return [];
  const { result, options } = job;
  const text = wishText(
    {
      wish,
      left: leftPartsOf(job),
      isSame: result?.wish?.isSame ?? false,
      pages: result?.pages ?? null,
      pagesAsked: options.pages ?? null,
      pagesBefore: result?.wish?.pagesBefore ?? null,
    },
    strings,
  );
  return text === null ? [] : [textBlock(text)];
}

function resultBlocks(job: Job, result: JobResult, strings: Strings): Block[] {
  const { answer } = strings;
  const { options } = job;
  const { edits, pages, coverage } = result;
  const { sourcePages, closerPages } = coverage;
  const maxPages = options.pages ?? null;
  const shortened = shortenedText(job, strings);
  return [
    ...(maxPages !== null && pages !== null && pages > maxPages
      ? [textBlock(answer.tooManyPages(pages, maxPages))]
      : []),
    ...(result.wish?.untranslated ? [textBlock(answer.untranslated(result.wish.untranslated))] : []),
    ...(shortened === null ? [] : [textBlock(shortened)]),
    ...(maxPages === null && pages !== null && sourcePages !== undefined && pages > sourcePages
      ? [textBlock(answer.morePages(pages, sourcePages))]
      : []),
    ...(closerPages === undefined ? [] : [textBlock(answer.nearlyEmptyPage(closerPages))]),
    { kind: 'heading', text: answer.reportHeading },
    ...changeBlocks(edits, strings),
    { kind: 'heading', text: answer.gapsHeading },
    ...gapBlocks(result, strings),
    smallBlock(result.engine === 'openai' ? answer.madeWith : answer.madeWithout(isRespelled(edits))),
  ];
}

function changeBlocks(edits: readonly Edit[], strings: Strings): Block[] {
  const { answer } = strings;
  const applied = visibleChanges(edits);
  const suggested = edits.filter(({ state }) => state === 'suggested');
  const refused = edits.filter(({ state, reason }) => state === 'rejected' && isWordingFault(reason)).length;
  return [
    ...(applied.length === 0
      ? [textBlock(edits.some(({ state }) => state === 'undone') ? answer.allUndone : answer.nothingChanged)]
      : limitedList(
          applied.map((edit) => renderChange(edit, strings)),
          strings,
        )),
    ...(suggested.length === 0
      ? []
      : [
          boldBlock(answer.decideHeading),
          ...limitedList(
            suggested.map((edit) => renderChange(edit, strings)),
            strings,
          ),
        ]),
    ...skillQuestions(edits)
      .slice(0, MAX_ITEMS)
      .map(({ skill, part }) => textBlock(strings.version.didYouUse(skill, part))),
    ...(refused === 0 ? [] : [smallBlock(answer.rejected(refused))]),
  ];
}

function gapBlocks({ gaps, coverage }: JobResult, strings: Strings): Block[] {
  const { answer } = strings;
  if (gaps.length === 0) return [textBlock(answer.nothingRead)];
  const titles = {
    not_found: answer.notFound,
    unclear: answer.unclear,
    partly: answer.partly,
    not_shown: answer.notShown,
    shown: answer.shown,
  };
  return [
    textBlock(answer.points(countPoints(gaps, coverage))),
    ...(coverage.languages ? [textBlock(answer.otherLanguage(coverage.languages))] : []),
    ...listGaps(gaps, strings).flatMap(({ state, items }) => [
      boldBlock(titles[state]),
      ...limitedList(
        items.map(({ text, details }) => [[text, ...details].join('\n')]),
        strings,
      ),
    ]),
    ...(gaps.length < MAX_REQUIREMENTS ? [] : [smallBlock(answer.onlyFirst(gaps.length))]),
  ];
}

function buttonsOf(
  job: Job,
  hasModel: boolean,
  { answer, supplement, version }: Strings,
): Extract<Block, { kind: 'buttons' }>['buttons'] {
  const id = { job: job.id };
  const isReworded = changedLines(job.result?.edits ?? []).length > 0;
  const open = job.result?.gaps.some(isOpen) ?? false;
  const asks = lineQuestions(job.result?.gaps ?? []).length > 0;
  const asksSkills = skillQuestions(job.result?.edits ?? []).some(({ entry }) => entry !== null);
  return [
    { label: answer.changes, action: { do: 'changes', ...id }, style: 'primary' },
    ...(leftPartsOf(job).some(({ why }) => why === 'not_in_resume')
      ? [{ label: version.addAsStatement, action: { do: 'add_left_out' as const, ...id } }]
      : []),
    ...(hasModel && leftPartsOf(job).some(({ why }) => why === 'needs_ai')
      ? [{ label: version.useAi, action: { do: 'use_ai' as const, ...id } }]
      : []),
    ...(asksSkills ? [{ label: answer.askSkills, action: { do: 'ask_skills' as const, ...id } }] : []),
    ...(asks ? [{ label: answer.askLines, action: { do: 'ask_lines' as const, ...id } }] : []),
    ...(open ? [{ label: answer.addFact, action: { do: 'have' as const, ...id } }] : []),
    { label: answer.refine, action: { do: 'refine', ...id } },
    ...(hasModel ? [{ label: supplement.letter.button, action: { do: 'letter' as const, ...id } }] : []),
    ...(hasModel && isReworded
      ? [{ label: supplement.questions.button, action: { do: 'questions' as const, ...id } }]
      : []),
    { label: answer.tryAgain, action: { do: 'again', ...id } },
    { label: answer.versions, action: { do: 'versions', ...id } },
    { label: answer.delete, action: { do: 'delete', ...id }, style: 'danger' },
  ];
}

function limitedList(items: readonly (readonly Span[])[], { answer }: Strings): Block[] {
  const more = items.length - MAX_ITEMS;
  return [
    { kind: 'list', items: items.slice(0, MAX_ITEMS) },
    ...(more > 0 ? [smallBlock(answer.more(more))] : []),
  ];
}
