import { DENSITIES, type Density } from '../../resume/layout/layout.ts';
import type { Resume } from '../../resume/resume.ts';
import type { Job } from '../model/job.ts';
import { ok, type Result } from '../model/result.ts';
import type { Caller, Compute } from '../ports/compute.ts';
import type { Writer } from '../ports/documents.ts';
import type { FittedResume } from '../tasks/finish.ts';
import type { AcceptedAnswer } from './call-model.ts';

/**
 * Fits the resume to the pages that the job asks for, as the writer counts them: first with denser layouts, then by
 * dropping removable lines one after the other. If even that isn't enough, uses the fewest pages possible, and
 * keeps every line that still fits on them.
 */
export async function fitPages(
  { resume, edits, requirements }: Pick<AcceptedAnswer, 'resume' | 'edits' | 'requirements'>,
  { job, source }: { readonly job: Pick<Job, 'options' | 'revision'>; readonly source: Resume },
  { writer, compute }: { readonly writer: Pick<Writer, 'countPages'>; readonly compute: Compute },
  caller: Caller,
): Promise<Result<FittedResume>> {
  const { pages: maxPages, look } = job.options;
  if (maxPages === undefined) {
    const layout = await compute.run('layoutResume', { resume, look }, caller);
    return layout.ok ? ok({ resume, edits, layout: layout.value }) : layout;
  }

  const decisions = new Map(job.revision.decisions);
  const locked = new Set(job.options.locked);
  const plan = await compute.run(
    'planDrops',
    { resume, edits, source, requirements, decisions, locked },
    caller,
  );
  if (!plan.ok) return plan;
  const maxDrops = plan.value.drops.length;
  const fitWith = (drops: number, density: Density) =>
    compute.run('layoutShortened', { shortening: plan.value, drops, density, look }, caller);
  const countPages = async (drops: number, density: Density) => {
    const fitted = await fitWith(drops, density);
    return fitted.ok ? writer.countPages(fitted.value.layout, caller) : fitted;
  };
  const fits = async (drops: number, density: Density, pages: number) => {
    const measured = await countPages(drops, density);
    return measured.ok ? ok(measured.value <= pages) : measured;
  };

  const undropped = await findLoosestDensity((density) => fits(0, density, maxPages));
  if (!undropped.ok) return undropped;
  if (undropped.value) return fitWith(0, undropped.value);

  const fewestPages = await countPages(maxDrops, 'smallest');
  if (!fewestPages.ok) return fewestPages;
  const pages = Math.max(maxPages, fewestPages.value);
  const count = await findFewestDrops(maxDrops, (drops) => fits(drops, 'smallest', pages));
  if (!count.ok) return count;
  const density = await findLoosestDensity((one) => fits(count.value, one, pages));
  return density.ok ? fitWith(count.value, density.value ?? 'smallest') : density;
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

/** Searches for the smallest number of drops, up to `max`, that fits. `max` itself is known to fit. */
async function findFewestDrops(
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
