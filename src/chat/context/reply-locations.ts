import type { AnswerIn, Settings } from '../../jobs/settings/settings.ts';
import type { WorkspaceSettings } from '../../jobs/settings/workspace-settings.ts';

/** What decides where a person is answered. */
export interface PlaceWords {
  /** What can be had where they are, the platform's default first. */
  readonly wishes: readonly AnswerIn[];
  readonly own: Settings['answerIn'];
  readonly workspace: WorkspaceSettings['answerIn'];
}

/** The places that a form offers, the usual one first: the person's own, the workspace's, the platform's. */
export function offeredPlaces({ wishes, own, workspace }: PlaceWords): readonly AnswerIn[] {
  const usual = [own, workspace].find((place) => place !== null && wishes.includes(place));
  return usual ? [usual, ...wishes.filter((place) => place !== usual)] : wishes;
}

/**
 * Where to answer when no form was asked: never where others read it. `ask`: there are two private places, and the
 * person has not chosen between them.
 */
export function privatePlace({ wishes, own, workspace }: PlaceWords): AnswerIn | 'ask' {
  const options: readonly AnswerIn[] = wishes.filter((place) => place !== 'channel');
  const chosen = [own, workspace].find((place) => place !== null && options.includes(place));
  if (chosen) return chosen;
  const [first = 'dm', second] = options;
  return second !== undefined && own === null ? 'ask' : first;
}
