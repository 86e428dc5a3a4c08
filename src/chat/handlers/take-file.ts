import type { Fault, FaultCode } from '../../jobs/model/fault.ts';
import { readResume } from '../../jobs/resumes/read-resume.ts';
import { type Saved, saveRead } from '../../jobs/resumes/save-resume.ts';
import { type Kind, kindOf } from '../context/document-kind.ts';
import type { FileRef } from '../types/chat-event.ts';
import type { Scene } from './chat-context.ts';

export type TakenFile =
  | { readonly is: 'resume'; readonly saved: Saved }
  | { readonly is: 'unlike'; readonly looks: Exclude<Kind, 'resume'>; readonly text: string }
  | { readonly is: 'fault'; readonly code: FaultCode }
  | { readonly is: 'foreign' };

/** Whoever was asked for a resume and gives a file means it; of one that was just sent, its looks decide. */
export type GivenAs = 'asked' | 'sent';

/** Fetches a person's file, reads it, and saves it where it is a resume. */
export async function takeFile(file: FileRef, given: GivenAs, scene: Scene): Promise<TakenFile> {
  const { rooms, user, who, where, signal } = scene;
  if (file.owner !== null && file.owner !== who.externalId) return { is: 'foreign' };
  const got = await rooms.voice.download(file, where, signal);
  if (!got.ok) return failed(got, scene);
  const source = { bytes: got.value, filename: file.name };
  const read = await readResume(source, rooms.reader, signal);
  if (!read.ok) return failed(read, scene);
  const { structure, text, warnings } = read.value;
  const scanned = warnings.some(({ code }) => code === 'scan');
  const looks = scanned || text.trim() === '' ? 'resume' : kindOf(structure, text);
  if (looks === 'posting' || (looks === 'other' && given === 'sent')) return { is: 'unlike', looks, text };
  const saved = await saveRead(user.id, source, read.value, rooms.store);
  return saved.ok ? { is: 'resume', saved: saved.value } : { is: 'fault', code: saved.fault.code };
}

/** A failure for good; others have the event handled again. */
function failed(outcome: { readonly ok: false; readonly fault: Fault }, scene: Scene): TakenFile {
  scene.settle(outcome);
  return { is: 'fault', code: outcome.fault.code };
}
