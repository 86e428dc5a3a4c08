import type { Job } from '../../jobs/model/job.ts';
import type { WrittenFile } from '../../jobs/ports/documents.ts';
import type { Strings } from '../../strings/strings.ts';
import type { Attachment } from '../types/chat-adapter.ts';
import { aboutJobs, type Message } from '../types/message.ts';

/** Renders the documents of a finished job, with filenames that make sense in a downloads folder. */
export function documentsMessage(
  job: Job,
  files: readonly WrittenFile[],
  { answer }: Strings,
): { readonly message: Message; readonly attachments: readonly Attachment[] } {
  const name = fileName([nameIn(job), job.title, job.companyName], answer.resumeFile);
  return {
    message: {
      summary: answer.documentsSummary,
      about: aboutJobs([job]),
      blocks: [{ kind: 'text', text: [answer.documents] }],
    },
    attachments: files.map(({ kind, bytes }) => ({ filename: `${name}.${kind}`, bytes })),
  };
}

/** Returns the person's name: the resume's first line, unless it is too long for a name or has digits. */
function nameIn({ tailoredResumeText }: Job): string {
  const first = (tailoredResumeText ?? '').trim().split('\n')[0]?.trim() ?? '';
  return /^[\p{L}\p{M}\s.'’-]{2,40}$/u.test(first) ? first : '';
}

/** The longest part and the longest whole filename: below the limits of every file system and both platforms. */
const MAX_PART_CHARS = 40;
const MAX_NAME_CHARS = 100;

/** Joins parts to `Ines Okafor-Brandt - Head Chef - St Anne's`, without what a file system may refuse. */
function fileName(parts: readonly string[], fallback: string): string {
  const safe = parts
    .map((part) => cutAtWord((part.normalize('NFC').match(WORDS) ?? []).join(' '), MAX_PART_CHARS))
    .filter(Boolean);
  return cutAtWord(safe.join(' - '), MAX_NAME_CHARS) || fallback;
}

/** Words of any script, with what stands inside them (Okafor-Brandt, Anne's, Node.js) or ends them (C++). */
const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’&+#.-][\p{L}\p{M}\p{N}]+)*[+#]*|&/gu;

/** Cuts a text to so many characters, between words if it has several. */
function cutAtWord(text: string, maxChars: number): string {
  const chars = [...text];
  if (chars.length <= maxChars) return text;
  const cut = chars.slice(0, maxChars + 1).join('');
  const end = cut.lastIndexOf(' ');
  return (end > 0 ? cut.slice(0, end) : chars.slice(0, maxChars).join('')).replace(/(?<![\s&-])[\s&-]+$/, '');
}
