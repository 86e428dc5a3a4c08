import type { Fault } from '../model/fault.ts';
import type { JobRequest } from '../model/job-request.ts';
import { type Refusal, type Refused, reason, refuse } from '../model/refusal.ts';
import { ok, type Result } from '../model/result.ts';
import type { Compute } from '../ports/compute.ts';

/** What a caller should know about a request that was accepted. The sentence is made when it is shown. */
export interface RequestWarning {
  readonly code: 'not_a_posting';
  readonly params: Readonly<Record<never, never>>;
}

const NOT_A_POSTING: RequestWarning = { code: 'not_a_posting', params: {} };

interface Named {
  readonly request: JobRequest;
  readonly warnings: readonly RequestWarning[];
}

/**
 * Reads the title and the company from the posting where the caller left them out. Refuses a text that reads like no
 * posting, unless a title says that the caller has decided; then it warns.
 */
export async function nameRequest(
  request: JobRequest,
  compute: Compute,
  signal?: AbortSignal,
): Promise<Result<Named, Refusal>> {
  const { user_id: owner, job_description: text } = request;
  const read = await compute.run('readPosting', text, { owner, signal });
  const title = request.title ?? '';
  const company = request.company_name ?? '';
  if (!read.ok && title === '') return refuseText(read.error);
  const isPosting = read.ok && read.value.kind === 'posting';
  if (!isPosting && title === '') return refuseText({ code: 'not_a_posting', detail: '' });
  const found = read.ok ? read.value : { title: '', company: '' };
  return ok({
    request: { ...request, title: title || found.title, company_name: company || found.company },
    warnings: isPosting ? [] : [NOT_A_POSTING],
  });
}

function refuseText({ code, detail }: Pick<Fault, 'code' | 'detail'>): Refused {
  return refuse({ job_description: reason('unusable_input', { fault: code, detail }) });
}
