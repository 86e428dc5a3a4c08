import type { Job } from '../../jobs/model/job.ts';
import type { Place } from '../../jobs/model/reply-target.ts';
import type { SavedResume } from '../../jobs/ports/rows.ts';
import type { AnswerIn } from '../../jobs/settings/settings.ts';
import { withSettings } from '../../jobs/settings/settings.ts';
import { submit } from '../../jobs/submit/submit-job.ts';
import { engineFor, mustAgree } from '../context/chat-user.ts';
import { privatePlace } from '../context/reply-locations.ts';
import { editButton, refusedMessage } from '../messages/failure.ts';
import { told } from '../messages/notice-message.ts';
import { consentMessage, placeMessage, pointerMessage } from '../messages/request.ts';
import { keyOfDraft, type WantedDraft } from '../types/draft.ts';
import type { Scene } from './chat-context.ts';

/** Asks what is still to be asked of a request that has all it needs, and makes it a job. */
export async function start(
  { id, wanted }: WantedDraft,
  description: string,
  resume: SavedResume,
  scene: Scene,
): Promise<void> {
  const { rooms, user, settings, words, who, where } = scene;
  const { house, desk, voice } = rooms;
  const engine = engineFor(wanted.engine, scene, house, desk.defaultEngine);
  if (mustAgree(scene, engine, house)) return scene.say('consent', consentMessage(id, house, words));
  const wish = wishOf(wanted.place, scene);
  if (wish === 'ask') return scene.say('place', placeMessage(id, words));
  const place = scene.settle(await voice.placeFor(who, where, wish, scene.saying('place-for')));
  if (!place)
    return scene.say('no-place', told(words.request.problem, words.request.noPlace, [editButton(id, words)]));

  const submitted = await submit(
    {
      request: {
        user_id: user.id,
        resume_id: resume.id,
        title: wanted.title,
        company_name: wanted.company,
        job_description: description,
      },
      requestKey: keyOfDraft(id),
      options: withSettings({ engine }, settings),
      place,
    },
    desk,
  );
  if (!submitted.ok) return scene.say('refused', refusedMessage(submitted.refusal.error, id, words));
  await point(submitted.job, scene);
  if (wanted.notes) await scene.say('posting-notes', told(words.request.postingNote(wanted.notes)));
}

function wishOf(wished: AnswerIn | null, { rooms, where, settings, workspace }: Scene): AnswerIn | 'ask' {
  const wishes = rooms.voice.wishes(where);
  if (wished !== null && wishes.includes(wished)) return wished;
  return privatePlace({ wishes, own: settings.answerIn, workspace: workspace?.answerIn ?? null });
}

/** Says where a job is answered, where that is not where its person is. */
export async function point(job: Job, scene: Scene): Promise<void> {
  const { rooms, where, words } = scene;
  if (job.place === null || (isThere(where, job.place) && where.kind !== 'home')) return;
  const link = await rooms.voice.linkTo(job.place, null);
  await scene.say('started', pointerMessage(job, link, words));
}

/** On Discord a thread is a channel of its own. */
function isThere({ channel, thread }: Scene['where'], place: Place): boolean {
  return channel === place.channel || thread === place.channel;
}
