import { z } from 'zod';

/** A slash command (docs.slack.dev/interactivity/implementing-slash-commands). */
export const Command = z.object({
  team_id: z.string().min(1),
  channel_id: z.string().min(1),
  user_id: z.string().min(1),
  user_name: z.string().nullish(),
  text: z.string().default(''),
  trigger_id: z.string().min(1),
  response_url: z.string().nullish(),
});
