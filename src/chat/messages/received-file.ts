import type { FaultCode } from '../../jobs/model/fault.ts';
import type { DraftId } from '../../jobs/model/ids.ts';
import type { SavedResume } from '../../jobs/ports/resumes.ts';
import type { CorrectedResume } from '../../jobs/resumes/fix-resume.ts';
import { summarizeResume } from '../../jobs/resumes/resume-summary.ts';
import type { ResumeAndWarnings } from '../../jobs/resumes/save-resume.ts';
import type { Strings } from '../../strings/strings.ts';
import { truncate } from '../../strings/truncate.ts';
import type { StoredRequest } from '../types/draft.ts';
import { aboutResumes, type Button, type Message } from '../types/message.ts';
import { buttonRow, listBlock, noticeMessage, smallBlock, textBlock } from './blocks.ts';

/** How many sections are listed by name; the rest is counted. */
const MAX_SECTIONS = 10;
const MAX_NAME_CHARS = 100;

/** `started`: the resume came with a request. A stored request: it was waiting for a resume. Null: neither. */
export type WaitingRequest = StoredRequest | 'started' | null;

/** Shows its owner how a resume was read. */
export function resumeReadMessage(
  read: ResumeAndWarnings,
  waiting: WaitingRequest,
  strings: Strings,
): Message {
  const { resume, warnings, words } = read;
  const t = strings.resume;
  const { filename, sections } = summarizeResume(resume, warnings);
  const name = resume.structure.contact.find(({ kind }) => kind === 'name');
  const shown = [
    ...(name ? [t.name(truncate(name.text, MAX_NAME_CHARS))] : []),
    ...sections
      .slice(0, MAX_SECTIONS)
      .map(({ kind, heading, entries, lines }) => t.section(kind, heading, entries, lines)),
  ];
  const more = sections.length - MAX_SECTIONS;
  const notes = [...(name ? [] : [t.noName]), ...warnings.map((warning) => strings.warning(warning))];
  return {
    summary: t.saved(filename),
    about: aboutResumes([resume]),
    blocks: [
      { kind: 'text', text: [t.saved(filename), ' ', t.counts(sections.length, words)] },
      listBlock(more > 0 ? [...shown, t.moreSections(more)] : shown),
      ...notes.map(textBlock),
      textBlock(t.next),
      ...(resume.isDefault ? [smallBlock(t.isDefault)] : []),
      ...buttonRow(nextButtons(resume, waiting, strings, isUnclear(read))),
    ],
  };
}

/** Confirms a saved resume in a channel. Reveals nothing of the resume, not even its filename. */
export function resumeSavedMessage(
  read: ResumeAndWarnings,
  waiting: WaitingRequest,
  strings: Strings,
): Message {
  const { resume } = read;
  const { savedHere, savedHereDetail } = strings.resume;
  return noticeMessage(
    savedHere,
    savedHereDetail,
    nextButtons(resume, waiting, strings, isUnclear(read)),
    aboutResumes([resume]),
  );
}

const isUnclear = ({ warnings }: ResumeAndWarnings) =>
  warnings.some(({ code }) => code === 'reading_unclear');

/** Offers what to do next; `fixFirst` where the reading is likely wrong. */
function nextButtons(
  resume: SavedResume,
  waiting: WaitingRequest,
  strings: Strings,
  fixFirst = false,
): Button[] {
  const t = strings.resume;
  const id = { resume: resume.id };
  const fix: Button = {
    label: t.editResume,
    action: { do: 'fix', ...id },
    ...(fixFirst ? { style: 'primary' as const } : {}),
  };
  if (waiting === 'started') return [fix];
  const roleOf = ({ title, company }: StoredRequest['request']) =>
    strings.forRole({ title, companyName: company });
  const tailor: Button = waiting
    ? {
        label: t.tailorTo(roleOf(waiting.request)),
        action: { do: 'start', draft: waiting.id },
        ...(fixFirst ? {} : { style: 'primary' as const }),
      }
    : { label: t.tailor, action: { do: 'tailor' }, ...(fixFirst ? {} : { style: 'primary' as const }) };
  return [
    ...(fixFirst ? [fix, tailor] : [tailor]),
    ...(resume.isDefault ? [] : [{ label: t.makeDefault, action: { do: 'make_default' as const, ...id } }]),
    ...(fixFirst ? [] : [fix]),
    { label: t.delete, action: { do: 'delete_resume', ...id }, style: 'danger' },
  ];
}

/** Asks what to do with a file that doesn't look like a resume. */
export function unclassifiedFileMessage(
  filename: string,
  looksLike: 'posting' | 'other',
  draft: DraftId,
  { resume }: Strings,
): Message {
  const save: Button = { label: resume.saveAnyway, action: { do: 'save_resume', draft } };
  const use: Button = { label: resume.useAsPosting, action: { do: 'use_as_posting', draft } };
  return looksLike === 'posting'
    ? noticeMessage(resume.isAPosting(filename), resume.notAResumeNext, [{ ...use, style: 'primary' }, save])
    : noticeMessage(resume.notAResume(filename), resume.notAResumeNext, [save, use]);
}

/** Says why a file couldn't be read, and what to do. */
export function unreadableMessage(filename: string, code: FaultCode, { resume, notices }: Strings): Message {
  const { happened, next } = notices[code];
  return noticeMessage(resume.unreadable(filename, happened), next);
}

/** Says that a file was left alone because someone else shared it. */
export function foreignFileMessage(filename: string, { resume }: Strings): Message {
  return noticeMessage(resume.notYours(filename), resume.notYoursNext);
}

/** Says that a correction was saved, and which added facts no longer fit. */
export function correctionSavedMessage({ resume, left }: CorrectedResume, strings: Strings): Message {
  const { fixed, fixedLeft } = strings.resume;
  return noticeMessage(
    fixed(resume.filename),
    left.length === 0 ? null : fixedLeft(left),
    nextButtons(resume, null, strings),
    aboutResumes([resume]),
  );
}
