import { type Known, mayAskIn } from '../context/chat-user.ts';
import { offeredPlaces } from '../context/reply-locations.ts';
import { type TailorOffer, tailorForm } from '../forms/tailor.ts';
import type { WantedDraft } from '../types/draft.ts';
import type { Opened } from '../types/interaction-service.ts';
import { type Asked, closedChannel, inTime } from './form-request.ts';

/** The form that asks for a resume to be tailored: without the saved resumes where they do not come in time. */
export async function openTailor(asked: Asked): Promise<Opened> {
  const { where, rooms, limits, words } = asked;
  const found = await inTime(asked, ({ user }) => rooms.store.resumes.namesOf(user.id));
  if (!found) {
    const places = rooms.voice.wishes(where);
    const offer = { resumes: null, draft: null, places, workspacePlace: null };
    return { show: 'form', form: tailorForm(offer, limits, words) };
  }
  const { known, read: resumes } = found;
  if (!mayAskIn(where, known.workspace)) return closedChannel(known.words);
  return formFor(asked, known, resumes, null);
}

/** The same for who is known, with what is in a draft. */
export function formFor(
  { where, rooms, limits }: Asked,
  known: Known,
  resumes: TailorOffer['resumes'],
  draft: WantedDraft | null,
): Opened {
  const workspacePlace = known.workspace?.answerIn ?? null;
  const places = offeredPlaces({
    wishes: rooms.voice.wishes(where),
    own: known.settings.answerIn,
    workspace: workspacePlace,
  });
  return {
    show: 'form',
    form: tailorForm({ resumes, draft, places, workspacePlace }, limits, known.words),
  };
}
