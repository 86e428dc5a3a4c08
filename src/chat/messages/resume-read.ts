import type { FaultCode } from '../../jobs/model/fault.ts';
import type { DraftId } from '../../jobs/model/ids.ts';
import { noticeOf } from '../../jobs/model/notice.ts';
import type { SavedResume } from '../../jobs/ports/rows.ts';
import type { Fixed } from '../../jobs/resumes/fix-resume.ts';
import { summaryOfResume } from '../../jobs/resumes/resume-summary.ts';
import type { Saved } from '../../jobs/resumes/save-resume.ts';
import type { Catalogue } from '../../strings/strings.ts';
import type { WantedDraft } from '../types/draft.ts';
import type { Block, Button, Message } from '../types/message.ts';
import { roleOf } from '../types/request-draft.ts';
import { cut } from './change.ts';
import { list, row, small, text, told } from './notice-message.ts';

/** Sections that are named; the rest is counted. */
const MOST_SECTIONS = 10;
/** Of a name, in characters. */
const MOST_NAME = 100;

/** The request that a resume comes with (`started`), or one that had none before; null: neither. */
export type ResumeFor = WantedDraft | 'started' | null;

/** How a resume was read, for its person alone. */
export function resumeReadMessage(
  { resume, warnings }: Saved,
  waiting: ResumeFor,
  catalogue: Catalogue,
): Message {
  const words = catalogue.resume;
  const { filename, sections, words: count } = summaryOfResume(resume, warnings);
  const name = resume.structure.contact.find(({ kind }) => kind === 'name');
  const shown = [
    ...(name ? [words.name(cut(name.text, MOST_NAME))] : []),
    ...sections
      .slice(0, MOST_SECTIONS)
      .map((one) => words.section(one.kind, one.heading, one.entries, one.lines)),
  ];
  const rest = sections.length - MOST_SECTIONS;
  const notes: Block[] = [...(name ? [] : [words.noName]), ...warnings.map(({ message }) => message)].map(
    text,
  );
  return {
    summary: words.saved(filename),
    blocks: [
      { kind: 'text', text: [words.saved(filename), ' ', words.counts(sections.length, count)] },
      list(rest > 0 ? [...shown, words.moreSections(rest)] : shown),
      ...notes,
      text(words.next),
      ...(resume.isDefault ? [small(words.isDefault)] : []),
      ...row(nextButtons(resume, waiting, catalogue)),
    ],
  };
}

/** The same where others read it: nothing of what the resume says, not even its name. */
export function resumeSavedMessage({ resume }: Saved, waiting: ResumeFor, catalogue: Catalogue): Message {
  const words = catalogue.resume;
  return told(words.savedHere, words.savedHereDetail, nextButtons(resume, waiting, catalogue));
}

function nextButtons(resume: SavedResume, waiting: ResumeFor, catalogue: Catalogue): Button[] {
  const words = catalogue.resume;
  const id = { resume: resume.id };
  const fix: Button = { label: words.fix, action: { do: 'fix', ...id } };
  if (waiting === 'started') return [fix];
  const tailor: Button = waiting
    ? {
        label: words.tailorTo(catalogue.forRole(roleOf(waiting.wanted))),
        action: { do: 'start', draft: waiting.id },
        style: 'primary',
      }
    : { label: words.tailor, action: { do: 'tailor' }, style: 'primary' };
  return [
    tailor,
    ...(resume.isDefault
      ? []
      : [{ label: words.makeDefault, action: { do: 'make_default' as const, ...id } }]),
    fix,
    { label: words.delete, action: { do: 'delete_resume', ...id }, style: 'danger' },
  ];
}

/** A file that is no resume by its looks. */
export function unlikeMessage(
  filename: string,
  looks: 'posting' | 'other',
  draft: DraftId,
  { resume }: Catalogue,
): Message {
  const save: Button = { label: resume.saveAnyway, action: { do: 'save_resume', draft } };
  const use: Button = { label: resume.useAsPosting, action: { do: 'use_as_posting', draft } };
  return looks === 'posting'
    ? told(resume.isAPosting(filename), resume.notAResumeNext, [{ ...use, style: 'primary' }, save])
    : told(resume.notAResume(filename), resume.notAResumeNext, [save, use]);
}

export function unreadableMessage(filename: string, code: FaultCode, { resume }: Catalogue): Message {
  const { happened, next } = noticeOf(code);
  return told(resume.unreadable(filename, happened), next);
}

export function foreignFileMessage(filename: string, { resume }: Catalogue): Message {
  return told(resume.notYours(filename), resume.notYoursNext);
}

/** The person's own corrections were saved. */
export function fixedMessage({ resume, left }: Extract<Fixed, { ok: true }>, catalogue: Catalogue): Message {
  const words = catalogue.resume;
  return told(
    words.fixed(resume.filename),
    left.length === 0 ? null : words.fixedLeft(left),
    nextButtons(resume, null, catalogue),
  );
}
