import { z } from 'zod';
import { ResumeId } from '../../jobs/model/ids.ts';
import { EngineName } from '../../jobs/model/job.ts';
import { ReplyLocation } from '../../jobs/settings/settings.ts';
import { splitWords } from '../../language/split-words.ts';
import { findPostLink } from '../../posting/text/link.ts';
import { FileRef, type FormValues, type SharedMessage } from './chat-event.ts';

/** The resume to tailor. */
export const ResumeChoice = z.discriminatedUnion('from', [
  /** The person's default resume at the time the request runs. */
  z.object({ from: z.literal('default') }),
  z.object({ from: z.literal('saved'), id: ResumeId }),
  /** A filename that the person typed instead of choosing a saved resume. */
  z.object({ from: z.literal('named'), name: z.string() }),
  z.object({ from: z.literal('file'), file: FileRef }),
]);
export type ResumeChoice = z.infer<typeof ResumeChoice>;

/** The posting to tailor it to. */
export const PostingInput = z.discriminatedUnion('from', [
  /** `link`: in a post with text of its own, where the posting may stand in full. */
  z.object({ from: z.literal('text'), text: z.string(), link: z.string().nullish() }),
  z.object({ from: z.literal('link'), url: z.string() }),
  z.object({ from: z.literal('file'), file: FileRef }),
]);
export type PostingInput = z.infer<typeof PostingInput>;

/** A request to tailor, as far as it is complete. Stored as a draft until it is a job, and for a week. */
export const RequestDraft = z.object({
  resume: ResumeChoice,
  posting: PostingInput.nullable(),
  title: z.string(),
  company: z.string(),
  /** Where to answer; null for the person's setting. */
  place: ReplyLocation.nullable(),
  /** Null for the person's setting. */
  engine: EngineName.nullable(),
  /** Warnings about the posting, for the person; null until it was fetched. */
  notes: z.string().nullable(),
  /**
   * What the person wants to use although it doesn't look like one; `likely`: a posting that may be one. Drafts without it
   * were stored before postings were asked about, so theirs isn't asked about either.
   */
  accepted: z.array(z.enum(['posting', 'likely', 'resume'])).default(['posting']),
});
export type RequestDraft = z.infer<typeof RequestDraft>;

export const EMPTY_DRAFT: RequestDraft = {
  resume: { from: 'default' },
  posting: null,
  title: '',
  company: '',
  place: null,
  engine: null,
  notes: null,
  accepted: [],
};

/** The longest title or company, in characters. */
export const MAX_NAME_CHARS = 200;

/** A shorter text beside a file is a remark, not the posting. */
export const MIN_POSTING_WORDS = 40;

/** Merges a submitted form into an earlier draft. Empty fields keep what the draft has. */
export function mergeForm(values: FormValues, draft: RequestDraft = EMPTY_DRAFT): RequestDraft {
  const { title, company } = parseName(values, draft);
  const place = ReplyLocation.safeParse(textValue(values, 'place'));
  const given = parsePosting(values);
  const posting = given === null || isUnchanged(given, draft.posting) ? draft.posting : given;
  const resume = parseResume(values) ?? draft.resume;
  const kept = { posting: posting === draft.posting, likely: false, resume: isSame(resume, draft.resume) };
  return {
    resume,
    posting,
    title: title || draft.title,
    company: company || draft.company,
    place: place.success ? place.data : draft.place,
    engine: draft.engine,
    notes: kept.posting ? draft.notes : null,
    // The form asks for a posting, so what may be one is taken for one.
    accepted: [...draft.accepted.filter((one) => kept[one]), 'likely'],
  };
}

/** True for a text that the form was filled in with, which may have lost the link of its message. */
function isUnchanged(given: PostingInput, before: PostingInput | null): boolean {
  if (given.from !== 'text' || before?.from !== 'text') return isSame(given, before);
  return given.text === before.text && (given.link === null || given.link === before.link);
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Finds the posting in a message: its text with its link, its file, or its link alone; null when it has none. */
export function postingInMessage({ text, links, files }: SharedMessage): PostingInput | null {
  const own = text.trim();
  const [file] = files;
  if (file && countWords(own) < MIN_POSTING_WORDS) return { from: 'file', file };
  const link = findPostLink([...links, own.slice(0, MAX_COUNTED_CHARS)].join('\n'));
  if (own !== '') return { from: 'text', text: own, link };
  return link === null ? null : { from: 'link', url: link };
}

/** Counts words, in any script. Of a text past MAX_COUNTED_CHARS, the rest is taken to have as many as its start. */
export function countWords(text: string): number {
  const start = text.slice(0, MAX_COUNTED_CHARS);
  return Math.round(splitWords(start).length * (text.length / Math.max(1, start.length)));
}

/** Forms open while the platform waits: the words and links of the longest posting could take 100 ms. */
const MAX_COUNTED_CHARS = 10_000;

/** Returns the trimmed text of a field; empty when it has none. */
export function textValue(values: FormValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** Returns the files of a field; empty when it has none. */
export function fileValues(values: FormValues, name: string): readonly FileRef[] {
  const value = values[name];
  return typeof value === 'string' ? [] : (value ?? []);
}

/** True when the text is one link and nothing else. */
export function isLink(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text.trim());
}

/** A new file wins over the preselected resume: people open the form to add it. */
function parseResume(values: FormValues): ResumeChoice | null {
  const [file] = fileValues(values, 'resume_file');
  if (file) return { from: 'file', file };
  const chosen = textValue(values, 'resume');
  const id = ResumeId.safeParse(chosen);
  if (id.success) return { from: 'saved', id: id.data };
  if (chosen === '') return null;
  return chosen === 'default' ? { from: 'default' } : { from: 'named', name: chosen };
}

function parsePosting(values: FormValues): PostingInput | null {
  const text = textValue(values, 'posting');
  const link = textValue(values, 'link') || (isLink(text) ? text : '');
  return postingInMessage({
    text: isLink(text) ? '' : text,
    links: link === '' ? [] : [link],
    files: [...fileValues(values, 'posting_file')],
  });
}

type RoleName = Pick<RequestDraft, 'title' | 'company'>;

/** A title and a company in one field, for forms with little room. */
export function joinName({ title, company }: RoleName): string {
  return title !== '' && company !== '' ? `${title} at ${company}` : title;
}

/** Splits what `joinName` joined or a person typed: at the first word for "at", else at the last dash: titles have dashes, too. */
function parseName(values: FormValues, draft: RoleName): RoleName {
  const role = textValue(values, 'role');
  if (role === '') return { title: textValue(values, 'title'), company: textValue(values, 'company') };
  if (role === joinName(draft)) return draft;
  const cut = AT.exec(role) ?? [...role.matchAll(DASH)].at(-1);
  if (!cut) return { title: role, company: '' };
  return { title: role.slice(0, cut.index).trim(), company: role.slice(cut.index + cut[0].length).trim() };
}

const AT = /(?<!\s)\s+(?:at|@|bei|chez|hos)\s+/iu;
const DASH = /(?<!\s)\s+[—–|]\s+/gu;
