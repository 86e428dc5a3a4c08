import type { Posting } from '../posting/posting.ts';
import type { Resume } from '../resume/resume.ts';

/** One call's worth of instruction. `system` is the same for every job, so that the vendor can cache it. */
export interface TailoringPrompt {
  readonly system: string;
  readonly user: string;
  /** The same resume and posting as data, for the engine that reads no prose. */
  readonly resume: Resume;
  readonly posting: Posting;
  readonly pages: number | null;
}
