import type { DraftId } from '../../jobs/model/ids.ts';
import { saveResume } from '../../jobs/resumes/save-resume.ts';
import { agree } from '../../jobs/settings/consent.ts';
import { type AnswerIn, changeSettings } from '../../jobs/settings/settings.ts';
import { told } from '../messages/notice-message.ts';
import { droppedMessage } from '../messages/request.ts';
import { unreadableMessage } from '../messages/resume-read.ts';
import type { Action, OpeningAction } from '../types/action.ts';
import {
  fileDraft,
  type Held,
  heldDraft,
  type ReadFile,
  type WantedDraft,
  wantedDraft,
} from '../types/draft.ts';
import { NOTHING_WANTED } from '../types/request-draft.ts';
import { begin, proceed } from './advance-request.ts';
import type { Scene } from './chat-context.ts';
import { confirm } from './files.ts';
import { goOn } from './resume-pending.ts';

type DraftAction = Exclude<Extract<Action, { draft: DraftId }>, OpeningAction>;

/** A request that waited for its person's word, or a file of which they say what it is. */
export async function onDraftAction({ do: verb, draft: id }: DraftAction, scene: Scene): Promise<void> {
  const { user, rooms } = scene;
  if (verb === 'save_resume' || verb === 'use_as_posting') {
    const read = await fileDraft(user.id, id, rooms.store);
    if (!read) return gone(scene);
    return verb === 'save_resume' ? saveAnyway(read, scene) : begin(postingIn(read), scene);
  }
  const held = await heldDraft(user.id, id, rooms.store);
  if (held) return onHeld(verb, id, held, scene);
  const draft = await wantedDraft(user.id, id, rooms.store);
  if (!draft) return gone(scene);
  const { request } = scene.words;
  switch (verb) {
    case 'start':
      return proceed(draft, scene);
    case 'agree':
      return proceed(draft, await agreed(scene));
    case 'without_ai':
      await scene.replace(told(request.withoutAi));
      return proceed({ id, wanted: { ...draft.wanted, engine: 'offline' } }, scene);
    case 'drop':
      return scene.replace(droppedMessage(id, scene.words));
    case 'answer_in_dm':
      return onPlace('dm', draft, scene);
    case 'answer_in_thread':
      return onPlace('thread', draft, scene);
  }
}

function gone({ say, words: { request } }: Scene): Promise<void> {
  const again = { label: request.tailorAgain, action: { do: 'tailor' } } as const;
  return say('gone', told(request.draftGone, request.draftGoneNext, [again]));
}

async function onHeld(verb: DraftAction['do'], id: DraftId, held: Held, scene: Scene): Promise<void> {
  switch (verb) {
    case 'start':
      return goOn(held, scene);
    case 'agree':
      return goOn(held, await agreed(scene));
    case 'drop':
      return scene.replace(droppedMessage(id, scene.words));
    default:
      return gone(scene);
  }
}

/** From now on they have agreed, and the question says so. */
async function agreed(scene: Scene): Promise<Scene> {
  const { rooms, user, words } = scene;
  const { vendor } = rooms.house;
  const given = vendor === null ? null : await agree(user.id, vendor, rooms.store);
  await scene.replace(told(words.request.agreed));
  return given?.ok ? { ...scene, user: given.user } : scene;
}

async function onPlace(answerIn: AnswerIn, draft: WantedDraft, scene: Scene): Promise<void> {
  const { rooms, user, words } = scene;
  const changed = await changeSettings(user.id, { answerIn }, rooms.store);
  await scene.replace(told(words.request.placeChosen));
  const wanted = { ...draft.wanted, place: answerIn };
  await proceed({ ...draft, wanted }, changed.ok ? { ...scene, settings: changed.settings } : scene);
}

function postingIn({ text }: ReadFile) {
  return { ...NOTHING_WANTED, posting: { from: 'text' as const, text } };
}

/** The file itself where it can still be had, else the text that was read from it. */
async function saveAnyway({ file, text }: ReadFile, scene: Scene): Promise<void> {
  const { rooms, user, where, signal, words } = scene;
  const got = await rooms.voice.download(file, where, signal);
  const source = got.ok
    ? { bytes: got.value, filename: file.name }
    : { bytes: new TextEncoder().encode(text), filename: `${file.name.replace(/\.[^.]*$/, '')}.txt` };
  const saved = await saveResume(user.id, source, rooms, signal);
  if (saved.ok) return confirm(saved.value, 'saved', null, scene);
  scene.settle(saved);
  await scene.say('unreadable', unreadableMessage(file.name, saved.fault.code, words));
}
