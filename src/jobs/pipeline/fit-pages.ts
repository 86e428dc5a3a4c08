import { DENSITIES, type Density, type Layout, layoutOf } from '../../resume/layout/layout.ts';
import type { Resume } from '../../resume/resume.ts';
import type { Edit } from '../../tailoring/edit.ts';
import { planShortening, shorten } from '../../tailoring/edits/shorten.ts';
import type { Job } from '../model/job.ts';
import { ok, type Result } from '../model/result.ts';
import type { Writer } from '../ports/documents.ts';
import type { AcceptedAnswer } from './call-model.ts';
import type { JobData } from './prepare-job-data.ts';

/** The resume as the writer gets it, and the edits that made it. */
export interface FittedResume {
  readonly resume: Resume;
  readonly edits: readonly Edit[];
  readonly layout: Layout;
}

/**
 * Fits the resume to the pages that the job asks for, as the writer counts them: first with denser layouts, then by
 * dropping removable lines one after the other. If even that isn't enough, uses the fewest pages possible, and
 * keeps every line that still fits on them.
 */
export async function fitPages(
  { resume, edits, requirements }: Pick<AcceptedAnswer, 'resume' | 'edits' | 'requirements'>,
  { job, data }: { readonly job: Pick<Job, 'options' | 'revision'>; readonly data: JobData },
  writer: Pick<Writer, 'countPages'>,
): Promise<Result<FittedResume>> {
  const maxPages = job.options.pages;
  if (maxPages === undefined) return ok({ resume, edits, layout: layoutOf(resume) });

  const shortening = planShortening(resume, edits, {
    source: data.resume,
    requirements,
    decisions: new Map(job.revision.decisions),
    locked: new Set(job.options.locked),
  });
  const fits = async (count: number, density: Density, pages: number) => {
    const measured = await writer.countPages(layoutOf(shorten(shortening, count).resume, density));
    return measured.ok ? { ok: true as const, value: measured.value <= pages } : measured;
  };

  const undropped = await findLoosestDensity((density) => fits(0, density, maxPages));
  if (!undropped.ok) return undropped;
  if (undropped.value) return fitWith(0, undropped.value);

  const fewestPages = await writer.countPages(
    layoutOf(shorten(shortening, shortening.drops.length).resume, 'smallest'),
  );
  if (!fewestPages.ok) return fewestPages;
  const pages = Math.max(maxPages, fewestPages.value);
  const count = await findFewestDrops(shortening.drops.length, (drops) => fits(drops, 'smallest', pages));
  if (!count.ok) return count;
  const density = await findLoosestDensity((one) => fits(count.value, one, pages));
  return density.ok ? fitWith(count.value, density.value ?? 'smallest') : density;

  function fitWith(drops: number, density: Density): Result<FittedResume> {
    const made = shorten(shortening, drops);
    return ok({ ...made, layout: layoutOf(made.resume, density) });
  }
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
