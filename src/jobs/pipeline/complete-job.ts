import type { Resume } from '../../resume/resume.ts';
import type { AtomProof } from '../../tailoring/coverage/named-lines.ts';
import type { Edit } from '../../tailoring/edit.ts';
import { type LeftPart, MAX_PART_CHARS } from '../../tailoring/left-out.ts';
import { dayOf } from '../model/day.ts';
import { fault } from '../model/fault.ts';
import { wishOf } from '../model/job.ts';
import { DONE, err, type Result } from '../model/result.ts';
import type { Caller } from '../ports/compute.ts';
import type { AcceptedAnswer } from './call-model.ts';
import { countCloserPages, fitPages } from './fit-pages.ts';
import type { JobRun } from './job-run.ts';
import { makeOwnFiles, type OwnDeps } from './own-files.ts';

/** Adds a translation that wasn't made to what was left out of a wish. */
function leftOf({ left }: AcceptedAnswer, untranslated: string | null): LeftPart[] {
  if (untranslated === null) return [...left];
  return [...left, { part: untranslated.slice(0, MAX_PART_CHARS), why: 'half_translated' }];
}

/** The most lines that are named. */
const MAX_KEPT_LINES = 3;

/** Lists lines that a wish wanted to leave out and that stay. */
function keptLines(edits: readonly Edit[]): LeftPart[] {
  return edits
    .filter(
      ({ state, operation, before }) => state === 'rejected' && operation.op === 'drop' && before !== '',
    )
    .slice(0, MAX_KEPT_LINES)
    .map(({ before }) => ({ part: before.slice(0, MAX_PART_CHARS), why: 'kept_line' }));
}

/** A version that another was made from: its text, and the pages of its PDF where they are known. */
export interface VersionBefore {
  readonly text: string | null;
  readonly pages: number | null;
}

/** What a finished answer is compared with. */
interface CompletionInput {
  /** The resume before its edits. */
  readonly source: Resume;
  /** The version that a wish was about; null where there was no wish. */
  readonly before: VersionBefore | null;
  /** Lines that the person says show what the posting asks for. */
  readonly confirmed: readonly AtomProof[];
}

/**
 * Step 6. Fits the resume to the requested pages, writes the documents, reads them back and puts them through the final
 * check. Completes the job only with what passes; a job that ended in the meantime stays as it is.
 */
export async function completeJob(
  accepted: AcceptedAnswer,
  { source, before, confirmed }: CompletionInput,
  run: JobRun,
  deps: OwnDeps,
  caller: Caller,
): Promise<Result<void>> {
  const { writer, compute } = deps;
  const fitted = await fitPages(accepted, { job: run.job, source }, { writer, compute }, caller);
  if (!fitted.ok) return fitted;
  const { resume: tailored, layout, sourcePages } = fitted.value;

  const written = await writer.write(layout, caller);
  if (!written.ok) return written;
  const { files, pages } = written.value;
  const closer = await countCloserPages(
    tailored,
    written.value,
    run.job.options,
    { writer, compute },
    caller,
  );
  if (!closer.ok) return closer;
  const texts = await writer.readBack(files, caller);
  if (!texts.ok) return texts;

  const { requirements, language, translatedFrom, engine, model, proofs } = accepted;
  const today = dayOf(new Date());
  const finished = await compute.run(
    'finishJob',
    {
      source,
      tailored,
      edits: fitted.value.edits,
      layout,
      texts: texts.value,
      language,
      translatedFrom,
      posting: run.job.jobDescription,
      engine,
      requirements,
      proofs: [...confirmed, ...proofs],
      today,
      sourcePages,
      closerPages: closer.value,
    },
    caller,
  );
  if (!finished.ok) return finished;
  if (!finished.value.ok) {
    const { gate, detail } = finished.value.error;
    return err(fault('check_failed', `${gate}: ${detail}`));
  }
  const { text, edits, gaps, coverage, jsonResume } = finished.value.value;
  const made = await makeOwnFiles({ source, tailored, edits }, run.job, deps, caller);
  if (!made.ok) return made;
  const { own } = made.value;
  const result = { text, edits: [...edits], gaps: [...gaps], coverage, engine, model, pages };
  const asked = wishOf(run.job);
  const isUntranslated = language !== source.language && tailored.language !== language;
  const wish =
    asked === null
      ? isUntranslated && { left: [], isSame: false, untranslated: language }
      : {
          left: [...leftOf(accepted, isUntranslated ? asked : null), ...keptLines(edits)],
          isSame: before?.text === text,
          ...(before?.pages && { pagesBefore: before.pages }),
        };
  await run.complete({ ...result, ...(own && { own }), ...(wish && { wish }) }, [
    ...made.value.files,
    ...files,
    { kind: 'json', bytes: jsonResume },
  ]);
  return DONE;
}
