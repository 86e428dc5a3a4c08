import { keepDraft } from '../../jobs/people/drafts.ts';
import { engineFor, type Known, mayAskIn, mustAgree } from '../context/chat-user.ts';
import { privatePlace } from '../context/reply-locations.ts';
import { told } from '../messages/notice-message.ts';
import type { Post } from '../types/chat-event.ts';
import { draftIdOf, KINDS } from '../types/draft.ts';
import type { Opened } from '../types/interaction-service.ts';
import { NOTHING_WANTED, postingIn } from '../types/request-draft.ts';
import { type Asked, closedChannel, inTime } from './form-request.ts';
import { formFor } from './tailor-form.ts';

/**
 * A post that was pointed at. Where a resume is saved and nothing is left to ask, it starts at once; else the form
 * opens with the posting in a draft. It starts, too, where the database does not answer in time: what is then
 * missing is asked for later.
 */
export async function openPost(post: Post, asked: Asked): Promise<Opened> {
  const { rooms, where, words } = asked;
  const { store } = rooms;
  const posting = postingIn(post);
  if (!posting)
    return { show: 'message', message: told(words.request.noPosting, words.request.noPostingNext) };
  const start = (happened: string): Opened => ({
    show: 'nothing',
    act: { did: 'pointed', post },
    message: told(happened),
  });
  const found = await inTime(asked, async (known) => {
    if (!mayAskIn(where, known.workspace)) return null;
    const resumes = await store.resumes.namesOf(known.user.id);
    const usual = resumes.find(({ isDefault }) => isDefault) ?? null;
    if (usual && nothingToAsk(known, asked)) return { resumes, usual, draft: null };
    const wanted = { ...NOTHING_WANTED, posting };
    // One for each post and person: pointed at twice, the form is the same one.
    const id = draftIdOf(`post/${known.user.id}/${JSON.stringify(posting)}`);
    await keepDraft(known.user.id, KINDS.wanted, wanted, store, id);
    return { resumes, usual, draft: { id, wanted } };
  });
  if (!found) return start(words.request.tappedUnknown);
  const { known, read } = found;
  if (!read) return closedChannel(known.words);
  return read.draft || !read.usual
    ? formFor(asked, known, read.resumes, read.draft)
    : start(known.words.request.tapped(read.usual.filename));
}

function nothingToAsk(known: Known, { rooms, where }: Asked): boolean {
  const { house, defaultEngine, voice } = rooms;
  const place = privatePlace({
    wishes: voice.wishes(where),
    own: known.settings.answerIn,
    workspace: known.workspace?.answerIn ?? null,
  });
  return place !== 'ask' && !mustAgree(known, engineFor(null, known, house, defaultEngine), house);
}
