import type { Job } from '../../jobs/model/job.ts';
import type { Strings } from '../../strings/strings.ts';
import type { LineQuestion } from '../../tailoring/coverage/line-questions.ts';
import type { SkillQuestion } from '../../tailoring/edits/finished/skill-questions.ts';
import { aboutJobs, type Message } from '../types/message.ts';
import { buttonRow, smallBlock } from './blocks.ts';

/** Asks whether a line shows what the posting asks for. */
export function lineQuestionMessage(
  job: Pick<Job, 'id'>,
  { requirement, words, line }: Omit<LineQuestion, 'entry'>,
  { version }: Strings,
): Message {
  const about = { job: job.id, requirement };
  return {
    summary: version.isItThisLine(words),
    about: aboutJobs([job]),
    blocks: [
      { kind: 'text', text: [{ bold: version.isItThisLine(words) }, `\n“${line}”`] },
      smallBlock(version.yesCounts),
      ...buttonRow([
        { label: version.isThisLine, action: { do: 'is_line', ...about }, style: 'primary' },
        { label: version.isNotThisLine, action: { do: 'not_line', ...about } },
      ]),
    ],
  };
}

/** Asks whether the person used a skill in a job that doesn't name it. */
export function skillQuestionMessage(
  job: Pick<Job, 'id'>,
  { edit, skill, part }: Omit<SkillQuestion, 'entry'>,
  { version }: Strings,
): Message {
  const about = { job: job.id, edit };
  const question = version.didYouUse(skill, part);
  return {
    summary: question,
    about: aboutJobs([job]),
    blocks: [
      { kind: 'text', text: [{ bold: question }] },
      smallBlock(version.yesAddsSkill(version.usedSkill(skill))),
      ...buttonRow([
        { label: version.isThisLine, action: { do: 'used_skill', ...about }, style: 'primary' },
        { label: version.isNotThisLine, action: { do: 'not_skill', ...about } },
        { label: version.ownWords, action: { do: 'add_skill', ...about } },
      ]),
    ],
  };
}
