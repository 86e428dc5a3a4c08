import type { ResumeName } from '../../jobs/ports/rows.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Block, Message } from '../message.ts';
import { heading, list, row, told } from './told.ts';

/** Options of a menu at most: Discord's 25. */
const MOST_OPTIONS = 25;

/** A person's saved resumes and what can be done with them. */
export function resumesMessage(resumes: readonly ResumeName[], catalogue: Catalogue): Message {
  const { resume, request } = catalogue;
  if (resumes.length === 0) return told(resume.none, resume.noneNext);
  return {
    summary: resume.listHeading,
    blocks: [
      ...resumeBlocks(resumes, catalogue),
      ...row([{ label: request.tailor, action: { do: 'tailor' }, style: 'primary' }]),
    ],
  };
}

/** The list, and a menu for each thing that can be done. */
export function resumeBlocks(resumes: readonly ResumeName[], { resume, person, day }: Catalogue): Block[] {
  const shown = resumes.slice(0, MOST_OPTIONS);
  const others = shown.filter(({ isDefault }) => !isDefault);
  const label = (one: ResumeName) => one.filename;
  return [
    heading(resume.listHeading),
    list(
      shown.map(({ filename, isDefault, createdAt }) => {
        const marks = [...(isDefault ? [resume.byDefault] : []), resume.savedOn(day(createdAt))];
        return `${filename} (${marks.join(', ')})`;
      }),
    ),
    ...(others.length === 0
      ? []
      : [
          {
            kind: 'menu' as const,
            label: person.home.makeDefaultMenu,
            options: others.map((one) => ({
              label: label(one),
              action: { do: 'make_default' as const, resume: one.id },
            })),
          },
        ]),
    {
      kind: 'menu',
      label: person.home.deleteMenu,
      options: shown.map((one) => ({
        label: label(one),
        action: { do: 'delete_resume' as const, resume: one.id },
      })),
    },
    ...(shown.length === 1
      ? row(shown.map((one) => ({ label: resume.fix, action: { do: 'fix' as const, resume: one.id } })))
      : [
          {
            kind: 'menu' as const,
            label: person.home.fixMenu,
            options: shown.map((one) => ({
              label: label(one),
              action: { do: 'fix' as const, resume: one.id },
            })),
          },
        ]),
  ];
}

export function deleteResumeMessage(one: ResumeName, { resume }: Catalogue): Message {
  return told(resume.deleteHeading(one.filename), resume.deleteDetail, [
    { label: resume.deleteNow, action: { do: 'delete_resume_now', resume: one.id }, style: 'danger' },
  ]);
}
