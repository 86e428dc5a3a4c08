import { referenceOf } from '../../jobs/lifecycle/find-job.ts';
import { keepDraft } from '../../jobs/people/drafts.ts';
import type { QueuedStore } from '../../jobs/ports/queue.ts';
import type { InboxEvent } from '../../jobs/ports/rows.ts';
import { type Known, knownAs } from '../context/chat-user.ts';
import { fixedParts } from '../forms/fix.ts';
import { editButton } from '../messages/failure.ts';
import { gaveUpMessage, row, text } from '../messages/notice-message.ts';
import type { Act, Gesture } from '../types/chat-event.ts';
import { type Corrected, draftIdOf, KINDS, wantedDraft } from '../types/draft.ts';
import type { Block, Message } from '../types/message.ts';
import { textIn, type Wanted, wantedFrom } from '../types/request-draft.ts';
import { seedOf } from './chat-context.ts';

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
      return keep(KINDS.wanted, wantedFrom(values, before?.wanted));
    }
    case 'fix':
      return keep(KINDS.corrected, { resume: context.resume, parts: fixedParts(values) });
    case 'refine':
      return [text(words.request.youWrote(textIn(values, 'instruction')))];
    case 'have':
      return [text(words.request.youWrote(textIn(values, 'text')))];
    default:
      return [];
  }

  async function keep(kind: string, content: Wanted | Corrected): Promise<Block[]> {
    const id = await keepDraft(user.id, kind, content, store, draftIdOf(seedOf(event)));
    return [text(words.request.nothingLost), ...row([editButton(id, words)])];
  }
}
