import { z } from 'zod';

/** The platforms on which an answer is posted; an answer over HTTP is fetched, and has no place. */
export const Platform = z.enum(['slack', 'discord']);
export type Platform = z.infer<typeof Platform>;

/** Where a job was asked for and is answered, in the ids of its platform. */
export const ReplyTarget = z.object({
  platform: Platform,
  /** The Slack workspace or Discord server: the scope of caps. Empty where there is none (a Discord DM). */
  workspace: z.string(),
  /** Empty where the person alone is answered, by `reply`. */
  channel: z.string(),
  thread: z.string().nullable(),
  /** What the platform answers this person alone by, for minutes: a secret, sealed where it is stored. */
  reply: z.string().nullable().default(null),
});
export type ReplyTarget = z.infer<typeof ReplyTarget>;

/** The name of a place's workspace across platforms, or null: what caps and ceilings are counted by. */
export function workspaceOf(place: ReplyTarget | null): string | null {
  return place && place.workspace !== '' ? `${place.platform}:${place.workspace}` : null;
}

/** A Slack workspace or a Discord server by its platform's id, which is never empty. */
export const Workspace = z.object({ platform: Platform, id: z.string().min(1) });
export type Workspace = z.infer<typeof Workspace>;
