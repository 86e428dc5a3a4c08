import { detectLanguage } from '../../resume/parse/detect-language.ts';
import { createPrompt, type TailoringPrompt } from '../../tailoring/prompt/prompt.ts';
import type { Job } from '../model/job.ts';
import type { JobData } from './prepare-job-data.ts';

/**
 * Step 4. Builds the prompt: title, company, the whole description, the resume's numbered lines and the rules. It holds
 * no contact details.
 */
export function createTailoringPrompt(data: JobData, { options, revision }: Job): TailoringPrompt {
  return createPrompt(data.resume, data.posting, {
    pages: options.pages ?? null,
    language:
      options.language === 'posting' ? detectLanguage(data.posting.description.split('\n')) : undefined,
    instruction: revision.made.by === 'refine' ? (revision.made.instruction ?? undefined) : undefined,
  });
}
