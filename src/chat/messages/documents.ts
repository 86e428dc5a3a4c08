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

/** Joins parts to `Ines Kalliomaki - Head Chef - The Anchor`, keeping letters and digits of any script only. */
function fileName(parts: readonly string[], fallback: string): string {
  const safe = parts
    .map((part) =>
      [
        ...part
          .normalize('NFC')
          .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
          .trim(),
      ]
        .slice(0, MAX_PART_CHARS)
        .join('')
        .trim(),
    )
    .filter(Boolean);
  const name = [...safe.join(' - ')].slice(0, MAX_NAME_CHARS).join('').trim();
  return name === '' ? fallback : name;
}
