import type { ResumeId } from '../../jobs/model/ids.ts';
import { setDefaultResume } from '../../jobs/resumes/default-resume.ts';
import { deleteResume } from '../../jobs/resumes/delete-resume.ts';
import { notYoursMessage, told } from '../messages/notice-message.ts';
import { deleteResumeMessage } from '../messages/resumes.ts';
import type { Action, OpeningAction } from '../types/action.ts';
import type { Scene } from './chat-context.ts';

type ResumeAction = Exclude<Extract<Action, { resume: ResumeId }>, OpeningAction>;

/** Something about a saved resume, done for nobody but its person. */
export async function onResumeAction({ do: verb, resume: id }: ResumeAction, scene: Scene): Promise<void> {
  const { rooms, user, words } = scene;
  const { store } = rooms;
  const found = await store.resumes.find(id);
  const own = found?.userId === user.id ? found : null;
  if (verb === 'delete_resume_now') return onDelete(id, scene);
  if (!own) return scene.say('not-yours', notYoursMessage(words));
  if (verb === 'delete_resume') return scene.say('delete', deleteResumeMessage(own, words));
  await setDefaultResume(user.id, id, store);
  await scene.say('default', told(words.resume.defaultChanged(own.filename)));
}

/** One that is gone already was deleted by an attempt before this one, or by another press. */
async function onDelete(id: ResumeId, { rooms, user, words, replace }: Scene): Promise<void> {
  const deleted = await deleteResume(user.id, id, rooms.store);
  const next = deleted.ok && deleted.byDefault;
  await replace(told(next ? words.resume.deletedNewDefault(next.filename) : words.resume.deleted));
}
