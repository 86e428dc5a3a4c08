import type { Fault, FaultCode } from '../../jobs/model/fault.ts';
import { ok } from '../../jobs/model/result.ts';
import { readResume } from '../../jobs/resumes/read-resume.ts';
import { type ResumeAndWarnings, saveParsedResume } from '../../jobs/resumes/save-resume.ts';
import type { DocumentKind } from '../../jobs/tasks/document-kind.ts';
import type { FileRef } from '../types/chat-event.ts';
import type { ChatContext } from './chat-context.ts';

/** What became of a file. */
export type ReceivedFile =
  | { readonly type: 'resume'; readonly saved: ResumeAndWarnings }
  | {
      readonly type: 'unclassified';
      readonly looksLike: Exclude<DocumentKind, 'resume'>;
      readonly text: string;
    }
  | { readonly type: 'fault'; readonly code: FaultCode }
  /** Shared by another person. */
  | { readonly type: 'foreign' };

/**
 * Downloads and reads a file, and saves it if it is a resume. `expected` says how sure that is: a file sent as a `resume`
 * is saved unless it looks like a posting, an `unknown` one only if it looks like a resume.
 */
export async function receiveFile(
  file: FileRef,
  expected: 'resume' | 'unknown',
  chat: ChatContext,
): Promise<ReceivedFile> {
  const { deps, user, sender, context, signal } = chat;
  if (file.owner !== null && file.owner !== sender.externalId) return { type: 'foreign' };
  const downloaded = await deps.adapter.download(file, context, signal);
  if (!downloaded.ok) return toReceivedFault(downloaded, chat);
  const source = { bytes: downloaded.value, filename: file.name };
  const read = await readResume(user.id, source, deps, signal);
  if (!read.ok) return toReceivedFault(read, chat);
  const { structure, text, warnings } = read.value;
  const isScan = warnings.some(({ code }) => code === 'scan');
  const isBlank = isScan || text.trim() === '';
  const input = { resume: structure, text };
  const kind = isBlank
    ? ok('resume' as const)
    : await deps.compute.run('detectDocumentKind', input, { owner: user.id, signal });
  if (!kind.ok) return toReceivedFault(kind, chat);
  const looksLike = kind.value;
  if (looksLike === 'posting' || (looksLike === 'other' && expected === 'unknown'))
    return { type: 'unclassified', looksLike, text };
  const saved = await saveParsedResume(user.id, source, read.value, deps.store);
  return saved.ok ? { type: 'resume', saved: saved.value } : { type: 'fault', code: saved.error.code };
}

/** @throws RetryableError when another attempt may succeed. */
function toReceivedFault(
  result: { readonly ok: false; readonly error: Fault },
  chat: ChatContext,
): ReceivedFile {
  chat.unwrap(result);
  return { type: 'fault', code: result.error.code };
}
