import { DENSITIES, type Density, type Layout, layoutOf } from '../../resume/layout/layout.ts';
import type { Resume } from '../../resume/resume.ts';
import type { Edit } from '../../tailoring/edit.ts';
import { shortened, shorteningOf } from '../../tailoring/edits/shorten.ts';
import type { Outcome } from '../model/fault.ts';
import type { Job } from '../model/job.ts';
import type { Writer } from '../ports/documents.ts';
import type { Accepted } from './call-model.ts';
import type { JobData } from './prepare-job-data.ts';

/** A resume as it goes to the writer, and the edits that made it. */
export interface Fitted {
  readonly resume: Resume;
  readonly edits: readonly Edit[];
  readonly layout: Layout;
}

/**
 * Makes the resume fit the pages that the job asks for, as the writer counts them: first by closer setting, then
 * by leaving out, one after the other, the lines that may go. Where even that is not enough, it gets the fewest
 * pages that can be reached and keeps whatever does not stand in the way of those.
 */
export async function fitPages(
  { resume, edits, requirements }: Pick<Accepted, 'resume' | 'edits' | 'requirements'>,
  { job, data }: { readonly job: Pick<Job, 'options' | 'revision'>; readonly data: JobData },
  writer: Pick<Writer, 'countPages'>,
): Promise<Outcome<Fitted>> {
  const asked = job.options.pages;
  if (asked === undefined) return { ok: true, value: { resume, edits, layout: layoutOf(resume) } };

  const shortening = shorteningOf(resume, edits, {
    source: data.resume,
    requirements,
    decisions: new Map(job.revision.decisions),
    locked: new Set(job.options.locked),
  });
  const fits = async (count: number, density: Density, pages: number) => {
    const measured = await writer.countPages(layoutOf(shortened(shortening, count).resume, density));
    return measured.ok ? { ok: true as const, value: measured.value <= pages } : measured;
  };

  const open = await loosest((density) => fits(0, density, asked));
  if (!open.ok) return open;
  if (open.value) return fitted(0, open.value);

  const least = await writer.countPages(
    layoutOf(shortened(shortening, shortening.drops.length).resume, 'smallest'),
  );
  if (!least.ok) return least;
  const pages = Math.max(asked, least.value);
  const count = await fewest(shortening.drops.length, (drops) => fits(drops, 'smallest', pages));
  if (!count.ok) return count;
  const density = await loosest((one) => fits(count.value, one, pages));
  return density.ok ? fitted(count.value, density.value ?? 'smallest') : density;

  function fitted(drops: number, density: Density): Outcome<Fitted> {
    const made = shortened(shortening, drops);
    return { ok: true, value: { ...made, layout: layoutOf(made.resume, density) } };
  }
}

async function loosest(
  fits: (density: Density) => Promise<Outcome<boolean>>,
): Promise<Outcome<Density | null>> {
  for (const density of DENSITIES) {
    const fit = await fits(density);
    if (!fit.ok) return fit;
    if (fit.value) return { ok: true, value: density };
  }
  return { ok: true, value: null };
}

/** The smallest number up to `most` that fits; `most` itself is known to. */
async function fewest(
  most: number,
  fits: (count: number) => Promise<Outcome<boolean>>,
): Promise<Outcome<number>> {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const fit = await fits(middle);
    if (!fit.ok) return fit;
    if (fit.value) high = middle;
    else low = middle + 1;
  }
  return { ok: true, value: high };
}
