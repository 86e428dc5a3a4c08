import { z } from 'zod';
import { Requirement } from '../posting/requirements.ts';
import { EditOperation } from './edit.ts';

/** What an engine gives back: the posting read into requirements, and operations over the resume's ids. */
export const EngineAnswer = z.object({
  requirements: z.array(Requirement),
  edits: z.array(EditOperation),
});
export type EngineAnswer = z.infer<typeof EngineAnswer>;
