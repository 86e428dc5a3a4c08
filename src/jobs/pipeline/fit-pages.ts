import { DENSITIES, type Density, type Look } from '../../resume/layout/layout.ts';
import type { Resume } from '../../resume/resume.ts';
import type { EditId } from '../../tailoring/edit.ts';
import type { Applied } from '../../tailoring/edits/apply.ts';
import { listAdditions } from '../../tailoring/edits/finished/additions.ts';
import type { Job } from '../model/job.ts';
import { ok, type Result } from '../model/result.ts';
import type { Caller, Compute } from '../ports/compute.ts';
import type { Writer, WrittenDocuments } from '../ports/documents.ts';
import type { FittedResume } from '../tasks/finish.ts';
import type { AcceptedAnswer } from './call-model.ts';
import { countSourcePages } from './source-pages.ts';

/** A resume on its pages, and the pages of what it was made from. */
export interface Fitted extends FittedResume {
  readonly sourcePages: number;
}

interface FitDeps {
  readonly writer: Pick<Writer, 'countPages'>;
  readonly compute: Compute;
}

/**
 * Fits the resume to the pages that the job asks for, or else to those of the source, as the writer counts them: first
 * with denser layouts. Then, where fewer pages were asked for, by dropping removable lines one after the other, and
 * otherwise by taking back what the edits added. If even that isn't enough, uses the fewest pages possible, and keeps
 * every line that still fits on them.
 */
export async function fitPages(
  accepted: Pick<AcceptedAnswer, 'resume' | 'edits' | 'requirements' | 'applyWithout'>,
  { job, source }: { readonly job: Pick<Job, 'options' | 'revision'>; readonly source: Resume },
  deps: FitDeps,
  caller: Caller,
): Promise<Result<Fitted>> {
  const sourcePages = await countSourcePages(source, job.options.look, deps, caller);
  if (!sourcePages.ok) return sourcePages;
  const asked = job.options.pages;
  const fitted =
    asked === undefined
      ? await fitByAdditions(accepted, { maxPages: sourcePages.value, look: job.options.look }, deps, caller)
      : await fitByDrops(accepted, asked, { job, source }, deps, caller);
  return fitted.ok ? ok({ ...fitted.value, sourcePages: sourcePages.value }) : fitted;
}

/** A last page that is filled to no more than this share of its height looks forgotten. */
const MAX_NEARLY_EMPTY_SHARE = 0.12;

/**
 * Counts the pages that would hold a resume if it were set more closely, where nobody asked for so many and the last one
 * has a few lines; undefined otherwise.
 */
export async function countCloserPages(
  resume: Resume,
  { pages, lastPage }: Pick<WrittenDocuments, 'pages' | 'lastPage'>,
  { pages: asked, look }: Job['options'],
  { writer, compute }: FitDeps,
  caller: Caller,
): Promise<Result<number | undefined>> {
  if (pages === 1 || asked !== undefined || lastPage > MAX_NEARLY_EMPTY_SHARE) return ok(undefined);
  const layout = await compute.run('layoutResume', { resume, density: 'tightest', look }, caller);
  if (!layout.ok) return layout;
  const counted = await writer.countPages(layout.value, caller);
  return counted.ok ? ok(counted.value < pages ? counted.value : undefined) : counted;
}

/** Takes back the fewest additions, the longest first, so that the result has no more pages than the source. */
async function fitByAdditions(
  { resume, edits, applyWithout }: Parameters<typeof fitPages>[0],
  { maxPages, look }: { readonly maxPages: number; readonly look: Look | undefined },
  deps: FitDeps,
  caller: Caller,
): Promise<Result<FittedResume>> {
  const additions = listAdditions(edits);
  const without = async (count: number): Promise<Result<Pick<Applied, 'resume' | 'edits'>>> =>
    count === 0 ? ok({ resume, edits }) : applyWithout(new Set<EditId>(additions.slice(0, count)));
  return shortenUntilFits(
    {
      most: additions.length,
      async layOut(count, density) {
        const made = await without(count);
        if (!made.ok) return made;
        const layout = await deps.compute.run(
          'layoutResume',
          { resume: made.value.resume, density, look },
          caller,
        );
        return layout.ok ? ok({ ...made.value, layout: layout.value }) : layout;
      },
    },
    maxPages,
    deps,
    caller,
  );
}

/** Drops the fewest lines so that the result has no more pages than were asked for. */
async function fitByDrops(
  { resume, edits, requirements }: Parameters<typeof fitPages>[0],
  maxPages: number,
  { job, source }: { readonly job: Pick<Job, 'options' | 'revision'>; readonly source: Resume },
  deps: FitDeps,
  caller: Caller,
): Promise<Result<FittedResume>> {
  const decisions = new Map(job.revision.decisions);
  const locked = new Set(job.options.locked);
  const held = new Set(job.revision.held);
  const plan = await deps.compute.run(
    'planDrops',
    { resume, edits, source, requirements, decisions, held, locked },
    caller,
  );
  if (!plan.ok) return plan;
  const shortening = plan.value;
  return shortenUntilFits(
    {
      most: shortening.drops.length,
      layOut: (drops, density) =>
        deps.compute.run('layoutShortened', { shortening, drops, density, look: job.options.look }, caller),
    },
    maxPages,
    deps,
    caller,
  );
}

/** A way to make a resume shorter, by 0 to `most` steps. */
interface Steps {
  readonly most: number;
  layOut(steps: number, density: Density): Promise<Result<FittedResume>>;
}

/** Sets it as loosely as the pages allow; where none is tight enough, takes the fewest steps that are. */
async function shortenUntilFits(
  { most, layOut }: Steps,
  maxPages: number,
  { writer }: FitDeps,
  caller: Caller,
): Promise<Result<FittedResume>> {
  let last: { readonly at: string; readonly laidOut: Result<FittedResume> } | null = null;
  const layOutOnce = async (steps: number, density: Density) => {
    const at = `${steps} ${density}`;
    if (last?.at !== at) last = { at, laidOut: await layOut(steps, density) };
    return last.laidOut;
  };
  const countPages = async (steps: number, density: Density) => {
    const laidOut = await layOutOnce(steps, density);
    return laidOut.ok ? writer.countPages(laidOut.value.layout, caller) : laidOut;
  };
  const fits = async (steps: number, density: Density, pages: number) => {
    const measured = await countPages(steps, density);
    return measured.ok ? ok(measured.value <= pages) : measured;
  };

  const whole = await findLoosestDensity((density) => fits(0, density, maxPages));
  if (!whole.ok) return whole;
  if (whole.value) return layOutOnce(0, whole.value);

  const fewestPages = await countPages(most, 'tightest');
  if (!fewestPages.ok) return fewestPages;
  const pages = Math.max(maxPages, fewestPages.value);
  const count = await findFewestSteps(most, (steps) => fits(steps, 'tightest', pages));
  if (!count.ok) return count;
  const density = await findLoosestDensity((one) => fits(count.value, one, pages));
  return density.ok ? layOutOnce(count.value, density.value ?? 'tightest') : density;
}

async function findLoosestDensity(
  fits: (density: Density) => Promise<Result<boolean>>,
): Promise<Result<Density | null>> {
  for (const density of DENSITIES) {
    const fit = await fits(density);
    if (!fit.ok) return fit;
    if (fit.value) return ok(density);
  }
  return ok(null);
}

/** Searches for the smallest number of steps, up to `max`, that fits. `max` itself is known to fit. */
async function findFewestSteps(
  max: number,
  fits: (count: number) => Promise<Result<boolean>>,
): Promise<Result<number>> {
  let low = 0;
  let high = max;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const fit = await fits(middle);
    if (!fit.ok) return fit;
    if (fit.value) high = middle;
    else low = middle + 1;
  }
  return ok(high);
}
