import { z } from 'zod';

/** Who did it, as interactions name them. */
export const SlackUser = z.object({
  id: z.string().min(1),
  name: z.string().nullish(),
  username: z.string().nullish(),
  team_id: z.string().nullish(),
});
export type SlackUser = z.infer<typeof SlackUser>;

/** What every interaction says of itself. */
export const Interaction = z.object({
  user: SlackUser,
  team: z.object({ id: z.string() }).nullish(),
  enterprise: z.object({ id: z.string() }).nullish(),
  trigger_id: z.string().min(1),
  response_url: z.string().nullish(),
});
