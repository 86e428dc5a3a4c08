import type { Claim, Judgement } from '../../tailoring/edits/decisions/claims.ts';
import { readingOfEdits } from '../../tailoring/edits/decisions/claims.ts';
import type { LetterSentence } from '../../tailoring/supplement.ts';
import type { ExplainedSentence, LetterPrompt } from '../../tailoring/supplements/letter-prompt.ts';
import { dayOf } from '../model/day.ts';
import { fault } from '../model/fault.ts';
import { DONE, err, ok, type Result } from '../model/result.ts';
import type { Caller } from '../ports/compute.ts';
import type { WritingEngine } from '../ports/engine.ts';
import type { FinishedLetter } from '../tasks/supplements.ts';
import type { JobSource } from '../tasks/tailor.ts';
import type { PipelineDeps } from './deps.ts';
import type { JobRun } from './job-run.ts';
import { createJudging, type Judging } from './judging.ts';
import { payFor } from './pay-for.ts';
import { createTranscriptKeeper, type TranscriptKeeper } from './transcript-keeper.ts';

interface LetterWork {
  readonly prompt: LetterPrompt;
  readonly engine: WritingEngine;
  readonly transcripts: TranscriptKeeper;
  readonly judging: Judging;
  readonly run: JobRun;
  readonly deps: PipelineDeps;
  readonly caller: Caller & { readonly signal: AbortSignal };
}

/**
 * Writes a cover letter and completes its job: a model's sentences through the gates, what they refuse once more to the
 * model, and all others to the judge, who decides what stays. Saves each answer and verdict as it comes, so that a retry
 * after a crash does not pay again.
 */
export async function writeLetter(
  source: JobSource,
  engine: WritingEngine,
  run: JobRun,
  deps: PipelineDeps,
  signal: AbortSignal,
): Promise<Result<void>> {
  const { job } = run;
  const caller = { owner: job.userId, signal };
  run.reportProgress('matching');
  const prepared = await deps.compute.run('prepareLetter', source, caller);
  if (!prepared.ok) return prepared;
  if (prepared.value === null)
    return err(fault('letter_language', 'no gate covers the language of the letter'));

  run.reportProgress('writing');
  const transcripts = createTranscriptKeeper(await deps.store.jobs.findTranscript(job.userId, job.id), run);
  const judging = createJudging(engine.judge, { transcripts, run, log: deps.log, signal });
  const work: LetterWork = { prompt: prepared.value, engine, transcripts, judging, run, deps, caller };
  try {
    const letter = await answerLetter(work);
    return letter.ok ? await completeLetter(letter.value, work) : letter;
  } finally {
    judging.stop();
  }
}

async function answerLetter(work: LetterWork): Promise<Result<FinishedLetter>> {
  const { prompt, transcripts, deps, caller } = work;
  const { target, tokens } = prompt;
  const requested = await requestLetter(work);
  if (!requested.ok) return requested;
  const check = (sentences: readonly LetterSentence[]) =>
    deps.compute.run('checkLetter', { sentences, target, tokens }, caller);

  const proposed = transcripts.current().letter?.sentences ?? [];
  const first = await check(proposed);
  if (!first.ok) return first;
  work.judging.add(first.value);
  work.judging.flush();
  const repaired = await repairLetter(first.value.refused, work);
  if (!repaired.ok) return repaired;
  const repairs = transcripts.current().letter?.repairs ?? [];
  const whole = await deps.compute.run('withRepairedSentences', { sentences: proposed, repairs }, caller);
  if (!whole.ok) return whole;
  const second = await check(whole.value);
  if (!second.ok) return second;
  work.judging.add(second.value);
  const judged = await work.judging.finish();
  if (!judged.ok) return judged;

  const { claims } = second.value;
  const { verdicts = [] } = transcripts.current();
  if (isUnread(claims, verdicts)) {
    await transcripts.keep(() => ({ verdicts: [] }));
    return err(fault('model_unavailable', 'no sentence of the letter was judged', true));
  }
  const reading = { confirmed: readingOfEdits(claims, verdicts).confirmed };
  const today = dayOf(new Date());
  const finished = await deps.compute.run(
    'finishLetter',
    { sentences: whole.value, target, reading, today, look: work.run.job.options.look },
    caller,
  );
  if (!finished.ok) return finished;
  return finished.value === null
    ? err(fault('letter_unsupported', 'too few sentences were confirmed'))
    : ok(finished.value);
}

/** Requests the sentences and keeps them, unless an earlier attempt did. */
async function requestLetter({
  prompt,
  engine,
  transcripts,
  run,
  deps,
  caller,
}: LetterWork): Promise<Result<void>> {
  if (transcripts.current().letter) return DONE;
  const answered = await payFor(engine.supplementWriter.writeLetter(prompt, caller.signal), run);
  if (!answered.ok) return answered;
  const { sentences, model } = answered.value;
  const { target, tokens } = prompt;
  const restored = await deps.compute.run('restoreLetter', { sentences, target, tokens }, caller);
  if (!restored.ok) return restored;
  await transcripts.keep(() => ({ letter: { sentences: restored.value }, model, isPartial: undefined }));
  return DONE;
}

/** Sends refused sentences back once. A failure costs the sentences, not the letter. */
async function repairLetter(
  refused: readonly ExplainedSentence[],
  { prompt, engine, transcripts, run, deps, caller }: LetterWork,
): Promise<Result<void>> {
  const { letter } = transcripts.current();
  if (!letter || letter.repairs || refused.length === 0) return DONE;
  const response = await payFor(engine.supplementWriter.repairLetter(refused, caller.signal), run);
  if (!response.ok) {
    const { code, detail } = response.error;
    if (code === 'cancelled') return response;
    deps.log.warn({ jobId: run.job.id, code, detail }, 'refused sentences of a letter were not repaired');
  }
  const again = (response.ok ? response.value.sentences : []).filter(({ id }) =>
    refused.some((one) => one.id === id),
  );
  const { target, tokens } = prompt;
  const sentences = again.map((one) => ({ ...one, paragraph: 1 }));
  const restored = await deps.compute.run('restoreLetter', { sentences, target, tokens }, caller);
  const texts = restored.ok ? restored.value : [];
  const repairs = again.flatMap(({ id, sources }, index) => {
    const one = texts[index];
    return one ? [{ id, sources, text: one.text, quotes: one.quotes }] : [];
  });
  await transcripts.keep((now) => (now.letter ? { letter: { ...now.letter, repairs } } : {}));
  return DONE;
}

/** True where the judge read nothing of the letter, because each call to it failed. */
function isUnread(claims: readonly Claim[], verdicts: readonly Judgement[]): boolean {
  const texts = new Set(claims.map(({ text }) => text));
  const about = verdicts.filter(({ text }) => texts.has(text));
  return claims.length > 0 && about.every(({ verdict }) => verdict === 'missing');
}

async function completeLetter(
  { layout, text, sentences, leftOut }: FinishedLetter,
  { prompt, transcripts, run, deps: { writer, compute }, caller }: LetterWork,
): Promise<Result<void>> {
  run.reportProgress('checking');
  const written = await writer.write(layout, caller);
  if (!written.ok) return written;
  const { files } = written.value;
  const texts = await writer.readBack(files, caller);
  if (!texts.ok) return texts;
  const isWhole = await compute.run('checkLetterDocuments', { layout, texts: texts.value }, caller);
  if (!isWhole.ok) return isWhole;
  if (!isWhole.value)
    return err(fault('check_failed', 'words: a document of the letter differs from its layout'));
  const { language } = prompt.target;
  const { model } = transcripts.current();
  await run.completeSupplement(
    { kind: 'letter', text, language, sentences: [...sentences], leftOut, model },
    files,
  );
  run.reportProgress('done');
  return DONE;
}
