import type { ResumeName } from '../../jobs/ports/resumes.ts';
import type { Strings } from '../../strings/strings.ts';
import { aboutResumes, type Block, type Button, type Message } from '../types/message.ts';
import { buttonRow, headingBlock, listBlock, noticeMessage, smallBlock, tailorButton } from './blocks.ts';

/** The most resumes to show. A list and two menus of 100 fit on Slack's home page. */
const MAX_RESUMES = 100;

/** Lists a person's saved resumes, with what they can do with them. */
export function resumesMessage(resumes: readonly ResumeName[], strings: Strings): Message {
  const { resume } = strings;
  const begin = tailorButton(strings);
  if (resumes.length === 0) return noticeMessage(resume.none, resume.noneNext, [begin]);
  return {
    summary: resume.listHeading,
    about: aboutResumes(resumes.slice(0, MAX_RESUMES)),
    blocks: [...resumeBlocks(resumes, strings), ...buttonRow([begin])],
  };
}

/** Lists the newest resumes, with a menu for each thing to do with them. */
export function resumeBlocks(resumes: readonly ResumeName[], { resume, person, day }: Strings): Block[] {
  const shown = resumes.slice(0, MAX_RESUMES);
  const others = shown.filter(({ isDefault }) => !isDefault);
  const [only] = shown.length === 1 ? shown : [];
  const menu = (
    label: string,
    all: readonly ResumeName[],
    verb: 'make_default' | 'delete_resume' | 'fix',
  ): Block => ({
    kind: 'menu',
    label,
    options: all.map(({ id, filename, createdAt }) => ({
      label: filename,
      detail: resume.savedOn(day(createdAt)),
      action: { do: verb, resume: id },
    })),
  });
  return [
    headingBlock(resume.listHeading),
    listBlock(
      shown.map(({ filename, isDefault, createdAt }) => {
        const marks = [...(isDefault ? [resume.byDefault] : []), resume.savedOn(day(createdAt))];
        return `${filename} (${marks.join(', ')})`;
      }),
    ),
    ...(resumes.length > MAX_RESUMES ? [smallBlock(resume.newestShown(MAX_RESUMES, resumes.length))] : []),
    ...(others.length === 0 ? [] : [menu(person.home.makeDefaultMenu, others, 'make_default')]),
    menu(person.home.deleteMenu, shown, 'delete_resume'),
    ...(only
      ? buttonRow([{ label: resume.editResume, action: { do: 'fix', resume: only.id } }])
      : [menu(person.home.fixMenu, shown, 'fix')]),
  ];
}

/** Asks for confirmation before a resume is deleted. */
export function deleteResumeMessage(one: ResumeName, { resume }: Strings): Message {
  const confirm: Button = {
    label: resume.deleteNow,
    action: { do: 'delete_resume_now', resume: one.id },
    style: 'danger',
  };
  return noticeMessage(
    resume.deleteHeading(one.filename),
    resume.deleteDetail,
    [confirm],
    aboutResumes([one]),
  );
}
