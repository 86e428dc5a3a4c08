import { z } from 'zod';
import { Language } from '../language/language.ts';

/** What a model may say of a part of a wish that its edits don't grant. */
export const LEFT_REASONS = [
  'not_in_resume',
  'kept_as_is',
  'date_order',
  'looks',
  'no_room',
  'already',
  'unclear',
] as const;

/**
 * Why a part of a wish wasn't granted. `not_done`: a model claims that the resume doesn't say what it does say.
 * `half_translated`: some lines couldn't be translated, so none was. `kept_line`: a line of the resume that was to go
 * and stays. `not_found`: nothing in the resume is called so. `not_beside`: it's in another part than what it was to go
 * before or after. `needs_ai`: only a model could do it, and none was used; `no_ai`: and there is none here.
 * `title_not_own`: no job of the resume has this title. `spelling`: how a word is written, which code leaves as it is.
 */
export const LeftReason = z.enum([
  ...LEFT_REASONS,
  'not_done',
  'half_translated',
  'kept_line',
  'not_found',
  'not_beside',
  'needs_ai',
  'no_ai',
  'title_not_own',
  'spelling',
]);
export type LeftReason = z.infer<typeof LeftReason>;

/** The longest part of a wish that is quoted, in characters. */
export const MAX_PART_CHARS = 200;

/** A part of a person's wish that wasn't granted, in their words, and why. */
export const LeftPart = z.object({ part: z.string().min(1).max(MAX_PART_CHARS), why: LeftReason });
export type LeftPart = z.infer<typeof LeftPart>;

/** What became of what a person asked for: a wish about a version, or a language. */
export const WishOutcome = z.object({
  left: z.array(LeftPart),
  /** True where the version reads as the one that it was made from. */
  isSame: z.boolean(),
  /** The pages of that one; left out where nobody knows, and in jobs from before. */
  pagesBefore: z.number().int().exactOptional(),
  /** The language of a job without a wish to which not every line could be translated, so that none was. */
  untranslated: Language.exactOptional(),
});
export type WishOutcome = z.infer<typeof WishOutcome>;
