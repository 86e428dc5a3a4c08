import type { PostOffsets } from '../../posting/post-offsets.ts';
import type { Posting } from '../../posting/posting.ts';
import { POST_PROMPT_VERSION, type PostPrompt } from '../../tailoring/prompt/post-prompt.ts';
import type { TailoringPrompt } from '../../tailoring/prompt/prompt.ts';
import { workspaceOf } from '../model/reply-target.ts';
import type { PostReader } from '../ports/engine.ts';
import type { Post } from '../ports/post-readings.ts';
import type { PipelineDeps } from './deps.ts';
import type { JobRun } from './job-run.ts';
import { payFor } from './pay-for.ts';

type PostReadingDeps = Pick<PipelineDeps, 'store' | 'compute' | 'log'>;

/**
 * Has a model read the job's posting, or finds what it read in the same posting for another job of the workspace. Jobs
 * that begin at once share one call. Null where the model can't, or reads less than code: then code reads it. Never
 * throws, because a job can do without: what went wrong is logged.
 */
export async function readPostByModel(
  prompt: Pick<TailoringPrompt, 'resume' | 'posting'>,
  reader: PostReader,
  run: JobRun,
  deps: PostReadingDeps,
  signal: AbortSignal,
): Promise<PostOffsets | null> {
  try {
    return await findOrRead(prompt, reader, run, deps, signal);
  } catch (error) {
    deps.log.warn({ jobId: run.job.id, err: error }, 'the posting was read without a model');
    return null;
  }
}

async function findOrRead(
  { resume, posting }: Pick<TailoringPrompt, 'resume' | 'posting'>,
  reader: PostReader,
  run: JobRun,
  deps: PostReadingDeps,
  signal: AbortSignal,
): Promise<PostOffsets | null> {
  const { job } = run;
  const { store, compute } = deps;
  const prompt = await compute.run('preparePost', { resume, posting }, { owner: job.userId, signal });
  if (!prompt.ok) return null;
  const post: Post = {
    scope: workspaceOf(job.place) ?? job.userId,
    text: posting.description,
    language: prompt.value.language,
    model: reader.model,
    version: POST_PROMPT_VERSION,
  };
  let hasRead = false;
  for (;;) {
    const kept = await store.postReadings.use(job.id, post);
    // Nothing is kept for a job that was deleted meanwhile: then it reads no post again.
    if (kept || hasRead) return kept;
    const call = joinCall(reader, post, () =>
      callReader(prompt.value, posting, post, reader, run, deps, signal),
    );
    const outcome = await call.outcome;
    if (outcome === 'failed' || (outcome === 'cancelled' && (call.isOwn || signal.aborted))) return null;
    hasRead = call.isOwn;
  }
}

/** How a call ended: what it read is stored; it was of no use; or its job was cancelled, which says nothing of it. */
type CallOutcome = 'stored' | 'failed' | 'cancelled';

/** The calls of each reader that have not ended, by post. */
const calls = new WeakMap<PostReader, Map<string, Promise<CallOutcome>>>();

/** Begins a call, or joins the one about the same post that another job has begun. */
function joinCall(
  reader: PostReader,
  post: Post,
  begin: () => Promise<CallOutcome>,
): { readonly outcome: Promise<CallOutcome>; readonly isOwn: boolean } {
  const open = calls.get(reader) ?? new Map<string, Promise<CallOutcome>>();
  calls.set(reader, open);
  const key = JSON.stringify(post);
  const begun = open.get(key);
  if (begun) return { outcome: begun, isOwn: false };
  const outcome = begin().finally(() => open.delete(key));
  open.set(key, outcome);
  return { outcome, isOwn: true };
}

async function callReader(
  prompt: PostPrompt,
  posting: Posting,
  post: Post,
  reader: PostReader,
  run: JobRun,
  { store, compute, log }: PostReadingDeps,
  signal: AbortSignal,
): Promise<CallOutcome> {
  const { job } = run;
  const response = await payFor(reader.readPost(prompt, signal), run);
  if (!response.ok) {
    const { code, detail } = response.error;
    if (code === 'cancelled') return 'cancelled';
    log.warn({ jobId: job.id, code, detail }, 'the posting was read without a model');
    return 'failed';
  }
  const input = { answer: response.value.answer, posting, tokens: prompt.tokens };
  const reading = await compute.run('checkPost', input, { owner: job.userId, signal });
  if (!reading.ok) return reading.error.code === 'cancelled' ? 'cancelled' : 'failed';
  if (!reading.value) {
    log.warn({ jobId: job.id }, 'what a model read in the posting did not hold');
    return 'failed';
  }
  await store.postReadings.save(job.id, post, reading.value);
  return 'stored';
}
