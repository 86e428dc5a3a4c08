import type { ResumeName } from '../../jobs/ports/rows.ts';
import type { Catalogue } from '../../strings/strings.ts';
import type { Block, Message } from '../types/message.ts';
import { heading, list, row, small, tailorButton, told } from './notice-message.ts';

/** Resumes that can be reached at a time: what Slack's home page has room for, three times over. */
const MOST = 100;

/** A person's saved resumes and what can be done with them. */
export function resumesMessage(resumes: readonly ResumeName[], catalogue: Catalogue): Message {
  const { resume } = catalogue;
  const begin = tailorButton(catalogue);
  if (resumes.length === 0) return told(resume.none, resume.noneNext, [begin]);
  return {
    summary: resume.listHeading,
    blocks: [...resumeBlocks(resumes, catalogue), ...row([begin])],
  };
}

/** The list, and a menu for each thing that can be done; of more than can be shown, the newest. */
export function resumeBlocks(resumes: readonly ResumeName[], { resume, person, day }: Catalogue): Block[] {
  const shown = resumes.slice(0, MOST);
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
    heading(resume.listHeading),
    list(
      shown.map(({ filename, isDefault, createdAt }) => {
        const marks = [...(isDefault ? [resume.byDefault] : []), resume.savedOn(day(createdAt))];
        return `${filename} (${marks.join(', ')})`;
      }),
    ),
    ...(resumes.length > MOST ? [small(resume.newestShown(MOST, resumes.length))] : []),
    ...(others.length === 0 ? [] : [menu(person.home.makeDefaultMenu, others, 'make_default')]),
    menu(person.home.deleteMenu, shown, 'delete_resume'),
    ...(only
      ? row([{ label: resume.fix, action: { do: 'fix', resume: only.id } }])
      : [menu(person.home.fixMenu, shown, 'fix')]),
  ];
}

export function deleteResumeMessage(one: ResumeName, { resume }: Catalogue): Message {
  return told(resume.deleteHeading(one.filename), resume.deleteDetail, [
    { label: resume.deleteNow, action: { do: 'delete_resume_now', resume: one.id }, style: 'danger' },
  ]);
}
