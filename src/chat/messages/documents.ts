import type { Job } from '../../jobs/model/job.ts';
import type { WrittenFile } from '../../jobs/ports/documents.ts';
import { documentName, fileEnding } from '../../strings/document-name.ts';
import type { Strings } from '../../strings/strings.ts';
import type { Attachment } from '../types/chat-adapter.ts';
import { aboutJobs, type Message } from '../types/message.ts';

/** Renders the documents of a finished job, which is this version, with filenames that make sense in a downloads folder. */
export function documentsMessage(
  job: Job,
  version: number,
  files: readonly WrittenFile[],
  strings: Strings,
): { readonly message: Message; readonly attachments: readonly Attachment[] } {
  const { answer, ownFile } = strings;
  const name = documentName(job, version, strings);
  const own = job.result?.own ?? null;
  const note = own && ownFile.note(own);
  return {
    message: {
      summary: answer.documentsSummary,
      about: aboutJobs([job]),
      blocks: [
        {
          kind: 'text',
          text: [
            own?.state === 'written' ? `${ownFile.documents(own)} ${ownFile.changes}` : answer.documents,
            ...(note ? [` ${note}`] : []),
          ],
        },
      ],
    },
    attachments: files.map(({ kind, bytes }) => ({
      filename: name + fileEnding(kind, own),
      bytes,
    })),
  };
}

/** Renders the documents of a cover letter, named as the resume's. */
export function letterDocumentsMessage(
  job: Job,
  files: readonly WrittenFile[],
  strings: Strings,
): { readonly message: Message; readonly attachments: readonly Attachment[] } {
  const { documents } = strings.supplement.letter;
  const name = documentName(job, 1, strings);
  return {
    message: {
      summary: documents,
      about: aboutJobs([job]),
      blocks: [{ kind: 'text', text: [documents] }],
    },
    attachments: files.map(({ kind, bytes }) => ({ filename: `${name}.${kind}`, bytes })),
  };
}
