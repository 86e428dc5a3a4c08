import type { Job } from '../../jobs/model/job.ts';
import type { WrittenFile } from '../../jobs/ports/documents.ts';
import type { Catalogue } from '../../strings/strings.ts';
import type { Enclosure } from '../types/chat-adapter.ts';
import type { Message } from '../types/message.ts';

/** The documents of a finished job, under names that say what they are when they lie among downloads. */
export function documentsOf(
  job: Job,
  files: readonly WrittenFile[],
  { answer }: Catalogue,
): { readonly message: Message; readonly enclosures: readonly Enclosure[] } {
  const name = fileName([nameIn(job), job.title, job.companyName], answer.resumeFile);
  return {
    message: {
      summary: answer.documentsSummary,
      blocks: [{ kind: 'text', text: [answer.documents] }],
    },
    enclosures: files.map(({ kind, bytes }) => ({ filename: `${name}.${kind}`, bytes })),
  };
}

/** The first line of a resume is its name wherever there is one; anything long or with digits in it is not. */
function nameIn({ tailoredResumeText }: Job): string {
  const first = (tailoredResumeText ?? '').trim().split('\n')[0]?.trim() ?? '';
  return /^[\p{L}\p{M}\s.'’-]{2,40}$/u.test(first) ? first : '';
}

/** Characters of each part, and of all together: below what every file system and both platforms take. */
const MOST_PART = 40;
const MOST_NAME = 100;

/** `Ines Kalliomaki - Head Chef - The Anchor`: letters and digits of any script, and nothing a file system minds. */
function fileName(parts: readonly string[], otherwise: string): string {
  const safe = parts
    .map((part) =>
      [
        ...part
          .normalize('NFC')
          .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
          .trim(),
      ]
        .slice(0, MOST_PART)
        .join('')
        .trim(),
    )
    .filter(Boolean);
  const name = [...safe.join(' - ')].slice(0, MOST_NAME).join('').trim();
  return name === '' ? otherwise : name;
}
