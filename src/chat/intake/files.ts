import { keepDraft } from '../../jobs/drafts.ts';
import type { SavedResume } from '../../jobs/ports/rows.ts';
import type { Saved } from '../../jobs/save-resume.ts';
import { draftIdOf, KINDS } from '../draft.ts';
import type { FileRef } from '../gesture.ts';
import {
  foreignFileMessage,
  resumeReadMessage,
  resumeSavedMessage,
  unlikeMessage,
  unreadableMessage,
} from '../replies/resume-read.ts';
import { told } from '../replies/told.ts';
import { NOTHING_WANTED, type WantedPosting } from '../wanted.ts';
import { mayAskIn } from '../who.ts';
import { begin } from './proceed.ts';
import type { Scene } from './scene.ts';
import { takeFile } from './take-file.ts';
import { waitingFor } from './waiting.ts';

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
