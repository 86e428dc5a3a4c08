import { keepDraft } from '../../jobs/people/drafts.ts';
import type { SavedResume } from '../../jobs/ports/rows.ts';
import type { Saved } from '../../jobs/resumes/save-resume.ts';
import { mayAskIn } from '../context/chat-user.ts';
import { told } from '../messages/notice-message.ts';
import {
  foreignFileMessage,
  resumeReadMessage,
  resumeSavedMessage,
  unlikeMessage,
  unreadableMessage,
} from '../messages/resume-read.ts';
import type { FileRef } from '../types/chat-event.ts';
import { draftIdOf, KINDS } from '../types/draft.ts';
import { NOTHING_WANTED, type WantedPosting } from '../types/request-draft.ts';
import { begin } from './advance-request.ts';
import type { Scene } from './chat-context.ts';
import { waitingFor } from './pending-request.ts';
import { takeFile } from './take-file.ts';

/** Files that were sent: each is read, and told of by a sentence of its own. One resume with a posting starts. */
export async function onFiles(
  files: readonly FileRef[],
  posting: WantedPosting | null,
  scene: Scene,
): Promise<void> {
  const { words, where } = scene;
  if (!mayAskIn(where, scene.workspace))
    return scene.say('closed', told(words.request.closedChannel, words.request.closedChannelNext));
  const resumes: SavedResume[] = [];
  for (const [index, file] of files.entries()) {
    const resume = await onFile(file, `file-${index}`, posting, scene);
    if (resume) resumes.push(resume);
  }
  const [resume] = resumes;
  if (posting && resume && resumes.length === 1)
    await begin({ ...NOTHING_WANTED, resume: { from: 'saved', id: resume.id }, posting }, scene);
}

async function onFile(
  file: FileRef,
  name: string,
  posting: WantedPosting | null,
  scene: Scene,
): Promise<SavedResume | null> {
  const { words } = scene;
  const taken = await takeFile(file, 'sent', scene);
  switch (taken.is) {
    case 'resume':
      await confirm(taken.saved, name, posting, scene);
      return taken.saved.resume;
    case 'unlike': {
      const id = draftIdOf(`${scene.seed}/${name}`);
      await keepDraft(scene.user.id, KINDS.file, { file, text: taken.text }, scene.rooms.store, id);
      await scene.tell(name, unlikeMessage(file.name, taken.looks, id, words));
      return null;
    }
    case 'fault':
      await scene.tell(name, unreadableMessage(file.name, taken.code, words));
      return null;
    case 'foreign':
      await scene.tell(name, foreignFileMessage(file.name, words));
      return null;
  }
}

/** In the thread of their message: in a channel without a word of what the resume says. */
export async function confirm(
  saved: Saved,
  name: string,
  posting: WantedPosting | null,
  scene: Scene,
): Promise<void> {
  const waiting = posting ? null : await waitingFor(scene);
  const message = scene.where.kind === 'channel' ? resumeSavedMessage : resumeReadMessage;
  await scene.tell(name, message(saved, waiting, scene.words));
}
