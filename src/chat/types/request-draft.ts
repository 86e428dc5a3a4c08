import { z } from 'zod';
import { ResumeId } from '../../jobs/model/ids.ts';
import { EngineName } from '../../jobs/model/job.ts';
import { AnswerIn } from '../../jobs/settings/settings.ts';
import { words } from '../../language/words.ts';
import { readName } from '../../posting/name.ts';
import { FileRef, type FormValues, type Post } from './chat-event.ts';

/** The resume that a person wants tailored. */
export const WantedResume = z.discriminatedUnion('from', [
  /** Whichever is their default when it starts. */
  z.object({ from: z.literal('default') }),
  z.object({ from: z.literal('saved'), id: ResumeId }),
  /** What somebody typed where a saved one was asked for. */
  z.object({ from: z.literal('named'), name: z.string() }),
  z.object({ from: z.literal('file'), file: FileRef }),
]);
export type WantedResume = z.infer<typeof WantedResume>;

/** The posting that it is wanted for. */
export const WantedPosting = z.discriminatedUnion('from', [
  z.object({ from: z.literal('text'), text: z.string() }),
  z.object({ from: z.literal('link'), url: z.string() }),
  z.object({ from: z.literal('file'), file: FileRef }),
]);
export type WantedPosting = z.infer<typeof WantedPosting>;

/** What a person wants, as far as they have said it: kept in a draft until it is a job, and for a week after. */
export const Wanted = z.object({
  resume: WantedResume,
  posting: WantedPosting.nullable(),
  title: z.string(),
  company: z.string(),
  /** Null: as their settings have it. */
  place: AnswerIn.nullable(),
  /** Null: as their settings have it. */
  engine: EngineName.nullable(),
  /** What its person is to know about the posting as it was found; null until it was. */
  notes: z.string().nullable(),
});
export type Wanted = z.infer<typeof Wanted>;

export const NOTHING_WANTED: Wanted = {
  resume: { from: 'default' },
  posting: null,
  title: '',
  company: '',
  place: null,
  engine: null,
  notes: null,
};

/** What a form came back with, over what was kept of an earlier one: a field that was left empty takes nothing away. */
export function wantedFrom(values: FormValues, kept: Wanted = NOTHING_WANTED): Wanted {
  const { title, company } = nameFrom(values);
  const place = AnswerIn.safeParse(textIn(values, 'place'));
  const posting = postingFrom(values) ?? kept.posting;
  return {
    resume: resumeFrom(values) ?? kept.resume,
    posting,
    title: title || kept.title,
    company: company || kept.company,
    place: place.success ? place.data : kept.place,
    engine: kept.engine,
    notes: posting === kept.posting ? kept.notes : null,
  };
}

/** What stands in a post that was pointed at, or in a message, as a posting; null where nothing does. */
export function postingIn({ text, links, files }: Post): WantedPosting | null {
  const own = text.trim();
  const [file] = files;
  const [link] = links;
  if (countWords(own) >= ENOUGH_WORDS) return { from: 'text', text: own };
  if (file) return { from: 'file', file };
  if (link !== undefined) return { from: 'link', url: link };
  return own === '' ? null : { from: 'text', text: own };
}

/** The role in the words of what is wanted, or of its posting's text. */
export function roleOf({ title, company, posting }: Wanted): { title: string; companyName: string } {
  const read = posting?.from === 'text' ? readName(posting.text) : { title: '', company: '' };
  return { title: title || read.title, companyName: company || read.company };
}

export const countWords = (text: string) => words(text).length;

export function textIn(values: FormValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value.trim() : '';
}

export function filesIn(values: FormValues, name: string): readonly FileRef[] {
  const value = values[name];
  return typeof value === 'string' ? [] : (value ?? []);
}

/** Below this a text is a remark beside a file or a link, and no posting. */
export const ENOUGH_WORDS = 40;

/** A new file is why somebody opened the form: it counts before the resume that was chosen beforehand. */
function resumeFrom(values: FormValues): WantedResume | null {
  const [file] = filesIn(values, 'resume_file');
  if (file) return { from: 'file', file };
  const chosen = textIn(values, 'resume');
  const id = ResumeId.safeParse(chosen);
  if (id.success) return { from: 'saved', id: id.data };
  if (chosen === '') return null;
  return chosen === 'default' ? { from: 'default' } : { from: 'named', name: chosen };
}

function postingFrom(values: FormValues): WantedPosting | null {
  const text = textIn(values, 'posting');
  const link = textIn(values, 'link') || (isLink(text) ? text : '');
  return postingIn({
    text: isLink(text) ? '' : text,
    links: link === '' ? [] : [link],
    files: [...filesIn(values, 'posting_file')],
  });
}

/** A link and nothing else. */
export function isLink(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text.trim());
}

function nameFrom(values: FormValues): { title: string; company: string } {
  const role = textIn(values, 'role');
  if (role === '') return { title: textIn(values, 'title'), company: textIn(values, 'company') };
  const [title = '', ...company] = role.split(/\s+(?:at|@|bei|chez|hos|[—–|])\s+/iu);
  return { title: title.trim(), company: company.join(' ').trim() };
}
