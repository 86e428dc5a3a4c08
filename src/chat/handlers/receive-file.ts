import type { Fault, FaultCode } from '../../jobs/model/fault.ts';
import { readResume } from '../../jobs/resumes/read-resume.ts';
import { type ResumeAndWarnings, saveParsedResume } from '../../jobs/resumes/save-resume.ts';
import type { FileRef } from '../types/chat-event.ts';
import type { ChatContext } from './chat-context.ts';

/** What became of a file. */
export type ReceivedFile =
  | { readonly type: 'resume'; readonly saved: ResumeAndWarnings }
  | {
      readonly type: 'unclassified';
      readonly looksLike: 'posting' | 'other';
      readonly text: string;
    }
  | { readonly type: 'fault'; readonly code: FaultCode }
  /** Shared by another person. */
  | { readonly type: 'foreign' };

/**
 * Downloads and reads a file, and saves it if it looks like a resume, or `anyway` if the person has said so.
 */
export async function receiveFile(
  file: FileRef,
  save: 'resumes' | 'anyway',
  chat: ChatContext,
): Promise<ReceivedFile> {
  const { deps, user, sender, context, signal } = chat;
  if (file.owner !== null && file.owner !== sender.externalId) return { type: 'foreign' };
  const downloaded = await deps.adapter.download(file, context, signal);
  if (!downloaded.ok) return toReceivedFault(downloaded, chat);
  const source = { bytes: downloaded.value, filename: file.name };
  const place = deps.adapter.placeOf(context);
  const read = await readResume(user.id, source, { ...deps, place }, signal);
  if (!read.ok) return toReceivedFault(read, chat);
  const { kind, text } = read.value;
  if (kind !== 'resume' && save === 'resumes') return { type: 'unclassified', looksLike: kind, text };
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
