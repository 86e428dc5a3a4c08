import { fault } from '../../../jobs/model/fault.ts';
import { err, ok, type Result } from '../../../jobs/model/result.ts';
import type { OwnFileOrder, OwnFiles, OwnObstacle, OwnReach } from '../../../jobs/ports/own-file.ts';
import type { SourceLine } from '../../../resume/source.ts';
import { DocumentError } from '../read/common/document-error.ts';
import { findWantedChanges } from './changes/wanted-changes.ts';
import { locateLines, obstaclesOf, reachOf } from './locate/locate.ts';
import { createAnnotations } from './parts/annotations.ts';
import { usedIds } from './parts/body.ts';
import { readComments } from './parts/comments-part.ts';
import { openOwn } from './parts/open-own.ts';
import { planChanges } from './plan/plan.ts';
import { renderBody } from './render/render-body.ts';
import { findSpacing } from './render/spacing.ts';

/**
 * Edits a person's own Word file in place: once with the edits carried out, and once as tracked changes with a comment
 * for each. Every part of the file but the text's (and the comments') is copied byte for byte, and so is every paragraph
 * that doesn't change. What can't be changed safely stays as it was in both, and is in the report. Pure.
 */
export function writeOwn({ bytes, source, tailored, edits, comments, date }: OwnFileOrder): Result<OwnFiles> {
  return refuseDamaged(() => {
    const { file, body } = openOwn(bytes);
    const places = locateLines(source, body);
    const plan = planChanges(findWantedChanges(source, tailored, edits), places, body);
    const existing = readComments(file, body);
    const annotations = createAnnotations({
      used: new Set([...usedIds(body), ...existing.ids]),
      prefix: body.prefix,
      date,
      sentences: comments,
    });
    const spacing = findSpacing(plan.arrangement.spacedAs, body.xml, body.prefix);
    const context = { xml: body.xml, prefix: body.prefix, annotations, spacing };
    const own = file.replace(new Map([[body.part, renderBody(body.root, plan, 'edited', context)]]));
    const tracked = renderBody(body.root, plan, 'tracked', context);
    const changes = file.replace(
      new Map([[body.part, tracked], ...existing.withComments(annotations.comments)]),
    );
    const { changed, refused } = plan;
    return { own, changes, report: { ...reachOf(source, places), changed, refused } };
  });
}

/** Counts what of a Word file can be edited in place. Pure. */
export function inspectOwn({ bytes, source }: Pick<OwnFileOrder, 'bytes' | 'source'>): Result<OwnReach> {
  return refuseDamaged(() => reachOf(source, locateLines(source, openOwn(bytes).body)));
}

/** Says why each line of a Word file can't be edited in place; null for one that can. All can't where the file can't. */
export function findObstacles(bytes: Uint8Array, lines: readonly SourceLine[]): (OwnObstacle | null)[] {
  const sources = lines.map(({ text }) => text);
  const origins = lines.map(({ origin }) => origin ?? null);
  const found = refuseDamaged(() => obstaclesOf({ sources, origins }, openOwn(bytes).body));
  return found.ok ? found.value : lines.map(() => 'unclear');
}

function refuseDamaged<T>(work: () => T): Result<T> {
  try {
    return ok(work());
  } catch (error) {
    if (error instanceof DocumentError) return err(fault(error.code, error.message));
    throw error;
  }
}
