import { z } from 'zod';

/** The platforms that answers are posted to. An answer over HTTP is fetched and has no reply target. */
export const Platform = z.enum(['slack', 'discord']);
export type Platform = z.infer<typeof Platform>;

/** Where a job was requested and is answered, in the platform's ids. */
export const ReplyTarget = z.object({
  platform: Platform,
  /** The Slack workspace or Discord server, which limits apply to. Empty where there is none (a Discord DM). */
  workspace: z.string(),
  /** Empty when only the user sees the answer, through `reply`. */
  channel: z.string(),
  thread: z.string().nullable(),
  /** The platform's handle for a reply that only this user sees, valid for minutes. A secret, stored encrypted. */
  reply: z.string().nullable().default(null),
});
export type ReplyTarget = z.infer<typeof ReplyTarget>;

/** Returns a key of a reply target's workspace, unique across platforms, for counting limits; null outside a workspace. */
export function workspaceOf(target: ReplyTarget | null): string | null {
  return target && target.workspace !== '' ? `${target.platform}:${target.workspace}` : null;
}

/** A Slack workspace or a Discord server by its platform's id, which is never empty. */
export const Workspace = z.object({ platform: Platform, id: z.string().min(1) });
export type Workspace = z.infer<typeof Workspace>;
