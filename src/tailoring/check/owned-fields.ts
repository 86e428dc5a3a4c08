import { unneededHeadings } from '../../resume/layout/contact-items.ts';
import { layoutText } from '../../resume/layout/layout.ts';
import { appliedOperations, droppedLines } from '../edit.ts';
import { vanishedHeadings } from '../edits/lines/removable-lines.ts';
import { lineIdsLeftOut, partsLeftOut } from '../edits/operations/leave-out.ts';
import { findLinePiece } from '../edits/pieces/line-pieces.ts';
import { comparableText } from './comparable-text.ts';
import type { FinishedJob } from './finished-job.ts';

/** Checks that the fields that code owns, such as employers, dates and contact details, are all in the layout. */
export function checkFields({
  source,
  edits,
  layout,
  translatedFrom = new Map(),
}: FinishedJob): string | null {
  const shown = comparableText(layoutText(layout));
  const applied = appliedOperations(edits);
  const dropped = new Set(droppedLines(applied));
  const vanished = new Set(vanishedHeadings(source, dropped));
  const parts = partsLeftOut(applied);
  const left = lineIdsLeftOut(source, parts, dropped);
  const pieces = parts.flatMap((id) => findLinePiece(source, id) ?? []);
  const translated = new Set(translatedFrom.values());
  const unneeded = unneededHeadings(source);
  const fields = [
    ...source.contact.filter((field) => !pieces.some((piece) => piece.has(field))),
    ...source.sections.flatMap(({ heading, entries }) => [
      heading && (translated.has(heading.id) || vanished.has(heading) || unneeded.has(heading))
        ? null
        : heading,
      ...entries.flatMap(({ organisation, title, place, start, end }) => [
        organisation,
        title,
        place,
        start,
        end,
      ]),
    ]),
  ]
    .filter((field) => field !== null)
    .filter((field) => !left.has('line' in field ? field.line : field.id));
  // Fields mostly come in the order of the text, so each is looked for near the one before first.
  let at = 0;
  const isShown = (field: string) => {
    const near = shown.slice(at, at + NEAR_CHARS).indexOf(field);
    if (near >= 0) at += near;
    return near >= 0 || shown.includes(field);
  };
  const lost = fields.filter(({ text }) => !isShown(comparableText(text))).length;
  return lost === 0 ? null : `fields that code owns and the result lacks: ${lost} of ${fields.length}`;
}

const NEAR_CHARS = 2_000;
