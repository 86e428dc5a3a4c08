import { DENSITIES, type Density, type Layout, type Look } from '../../resume/layout/layout.ts';
import type { Resume } from '../../resume/resume.ts';
import type { Job } from '../model/job.ts';
import { ok, type Result } from '../model/result.ts';
import type { Caller, Compute } from '../ports/compute.ts';
import type { Writer } from '../ports/documents.ts';
import type { FittedResume } from '../tasks/finish.ts';
import type { AcceptedAnswer } from './call-model.ts';

/**
 * Fits the resume to the pages that the job asks for, or else to those of its source, as the writer counts them: first with denser layouts, then by
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
    const layout = await keepPages(resume, { source, look }, { writer, compute }, caller);
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

/**
 * Lays a resume out on no more pages than its source has, by spacing and size alone. A source without pages of its own
 * has those of our setting of it. If even the smallest type needs more pages, takes the loosest that needs as few.
 */
async function keepPages(
  resume: Resume,
  { source, look }: { readonly source: Resume; readonly look: Look | undefined },
  { writer, compute }: { readonly writer: Pick<Writer, 'countPages'>; readonly compute: Compute },
  caller: Caller,
): Promise<Result<Layout>> {
  const layoutWith = (one: Resume, density: Density) =>
    compute.run('layoutResume', { resume: one, look, density }, caller);
  const countPages = async (one: Resume, density: Density) => {
    const layout = await layoutWith(one, density);
    return layout.ok ? writer.countPages(layout.value, caller) : layout;
  };
  const usual = await layoutWith(resume, 'regular');
  if (!usual.ok) return usual;
  const regular = await writer.countPages(usual.value, caller);
  if (!regular.ok) return regular;
  if (regular.value === 1) return usual;

  const own = pagesOf(source);
  const limit = own === null ? await countPages(source, 'regular') : ok(own);
  if (!limit.ok) return limit;
  if (regular.value <= limit.value) return usual;
  const smallest = await countPages(resume, 'smallest');
  if (!smallest.ok) return smallest;
  const pages = Math.max(limit.value, smallest.value);
  const density = await findLoosestDensity(async (one) => {
    const counted = await countPages(resume, one);
    return counted.ok ? ok(counted.value <= pages) : counted;
  });
  return density.ok ? layoutWith(resume, density.value ?? 'smallest') : density;
}

/** Returns the number of a source's pages; null if its format has none. */
function pagesOf({ origins }: Resume): number | null {
  const pages = (origins ?? []).flatMap((origin) => (origin && 'page' in origin ? [origin.page] : []));
  return pages.length === 0 ? null : pages.reduce((most, page) => Math.max(most, page));
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
