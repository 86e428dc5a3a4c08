import { z } from 'zod';
import { Interaction } from './people.ts';

/** A modal that was sent off; what is in it is read by submission.ts. */
export const Submitted = Interaction.extend({
  trigger_id: z.string().nullish(),
  view: z.looseObject({ id: z.string().min(1), hash: z.string().default('') }),
});
