import { createPrompt, type TailoringPrompt } from '../tailoring/prompt.ts';
import type { JobOptions } from './job.ts';
import type { JobData } from './prepare-job-data.ts';

/** Step 4. Title, company, the whole description, the resume's numbered lines and the rules; no contact details. */
export function createTailoringPrompt(data: JobData, options: JobOptions): TailoringPrompt {
  return createPrompt(data.resume, data.posting, { pages: options.pages ?? null });
}
