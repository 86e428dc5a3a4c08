import { z } from 'zod';
import { SlackFile } from '../../outbound/slack-file.ts';
import { Interaction } from './people.ts';

const Texts = z.object({ text: z.string().nullish(), fallback: z.string().nullish() });

/** A message as it is pointed at: whoever wrote it, person or bot. */
export const PointedMessage = z.object({
  ts: z.string(),
  thread_ts: z.string().nullish(),
  text: z.string().nullish(),
  files: z.array(SlackFile).nullish(),
  attachments: z.array(Texts).nullish(),
  blocks: z.array(z.object({ text: Texts.nullish().catch(null) })).nullish(),
});
export type PointedMessage = z.infer<typeof PointedMessage>;

/** A message shortcut (docs.slack.dev/interactivity/implementing-shortcuts). */
export const Shortcut = Interaction.extend({
  channel: z.object({ id: z.string().min(1) }),
  message: PointedMessage,
});
