import { type Applied, applyEdits } from '../tailoring/apply.ts';
import { verifyRephrase } from '../tailoring/gates/rephrase.ts';
import type { TailoringPrompt } from '../tailoring/prompt.ts';
import { fault, type Outcome } from './fault.ts';
import type { Workshop } from './handle-job-request.ts';
import type { EngineName, Job } from './job.ts';
import type { Answered } from './ports.ts';
import type { JobData } from './prepare-job-data.ts';
