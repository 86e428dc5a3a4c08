import { z } from 'zod';
import { Interaction } from './people.ts';

/** A button that was pressed, or an option that was chosen (docs.slack.dev/reference/interaction-payloads). */
export const Press = Interaction.extend({
  container: z.object({
    type: z.string(),
    channel_id: z.string().nullish(),
    message_ts: z.string().nullish(),
    thread_ts: z.string().nullish(),
  }),
  message: z.object({ thread_ts: z.string().nullish() }).nullish(),
  actions: z
    .array(
      z.object({
        value: z.string().nullish(),
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    )
    .min(1),
});
export type Press = z.infer<typeof Press>;
