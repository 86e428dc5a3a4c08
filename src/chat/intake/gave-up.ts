import { keepDraft } from '../../jobs/drafts.ts';
import { referenceOf } from '../../jobs/find-job.ts';
import type { QueuedStore } from '../../jobs/ports/queue.ts';
import type { InboxEvent } from '../../jobs/ports/rows.ts';
import { draftIdOf, KINDS, wantedDraft } from '../draft.ts';
import type { Act, Gesture } from '../gesture.ts';
import type { Block, Message } from '../message.ts';
import { editButton } from '../replies/notice.ts';
import { gaveUpMessage, row, text } from '../replies/told.ts';
import { textIn, wantedFrom } from '../wanted.ts';
import { type Known, knownAs } from '../who.ts';
import { seedOf } from './scene.ts';

/** What a person is told once every attempt at what they did has failed, with what they typed. */
export async function gaveUp(
  event: InboxEvent,
  { who, where, act }: Gesture,
  store: QueuedStore,
): Promise<Message> {
  const known = await knownAs(who, where, store);
  const { summary, blocks } = gaveUpMessage(referenceOf(event), known.words);
  const typed = act.did === 'submitted' ? await typedIn(act, event, known, store) : [];
  return { summary, blocks: [...blocks, ...typed] };
}

async function typedIn(
  { context, values }: Extract<Act, { did: 'submitted' }>,
  event: InboxEvent,
  { user, words }: Known,
  store: QueuedStore,
): Promise<Block[]> {
  switch (context.form) {
    case 'tailor': {
      const before = context.draft && (await wantedDraft(user.id, context.draft, store));
      const wanted = wantedFrom(values, before?.wanted);
      const id = await keepDraft(user.id, KINDS.wanted, wanted, store, draftIdOf(seedOf(event)));
      return row([editButton(id, words)]);
    }
    case 'refine':
      return [text(words.request.youWrote(textIn(values, 'instruction')))];
    case 'have':
      return [text(words.request.youWrote(textIn(values, 'text')))];
    default:
      return [];
  }
}
