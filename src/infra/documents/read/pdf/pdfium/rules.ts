import type { Pdfium, Scratch } from './pdfium.ts';

/** A level or upright line on a page, in points from the page's lower left corner: `at` is its y or its x. */
export interface Rule {
  readonly isLevel: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Reads the level and upright lines of a path; the edges of a filled box are lines only where it is as thin as one. */
export function readRules(pdfium: Pdfium, path: number, scratch: Scratch): Rule[] {
  const { pointer } = scratch;
  const count = Math.min(pdfium.call('FPDFPath_CountSegments', path), MAX_SEGMENTS);
  if (pdfium.call('FPDFPageObj_GetMatrix', path, pointer) !== 1) return [];
  const [a, b, c, d, e, f] = [0, 1, 2, 3, 4, 5].map((at) => scratch.float(at));
  pdfium.call('FPDFPath_GetDrawMode', path, pointer, pointer + 4);
  const isDrawn = scratch.integer(1) !== 0;
  const rules: Rule[] = [];
  let start = { x: 0, y: 0 };
  let last = start;
  for (let at = 0; at < count; at += 1) {
    const segment = pdfium.call('FPDFPath_GetPathSegment', path, at);
    pdfium.call('FPDFPathSegment_GetPoint', segment, pointer, pointer + 4);
    const [x, y] = [scratch.float(0), scratch.float(1)];
    const point = { x: (a ?? 1) * x + (c ?? 0) * y + (e ?? 0), y: (b ?? 0) * x + (d ?? 1) * y + (f ?? 0) };
    const type = pdfium.call('FPDFPathSegment_GetType', segment);
    if (type === MOVE) start = point;
    else if (type === LINE) rules.push(...ruleOf(last, point));
    last = point;
    if (pdfium.call('FPDFPathSegment_GetClose', segment) === 1) rules.push(...ruleOf(last, start));
  }
  return isDrawn ? rules : rules.filter((rule) => rules.some((other) => isOtherEdge(rule, other)));
}

/** fpdf_edit.h: FPDF_SEGMENT_… */
const LINE = 0;
const MOVE = 2;
/** A table in one path has two lines for each row and column. */
const MAX_SEGMENTS = 400;
/** Points. Shorter ones are parts of drawings. */
const MIN_LENGTH = 8;
/** Points: thicker bars are boxes. */
const MAX_THICKNESS = 2.5;

interface Place {
  readonly x: number;
  readonly y: number;
}

function ruleOf(one: Place, other: Place): Rule[] {
  const [width, height] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)];
  if (Math.max(width, height) < MIN_LENGTH || Math.min(width, height) > 0.5) return [];
  return width > height
    ? [{ isLevel: true, at: one.y, from: Math.min(one.x, other.x), to: Math.max(one.x, other.x) }]
    : [{ isLevel: false, at: one.x, from: Math.min(one.y, other.y), to: Math.max(one.y, other.y) }];
}

function isOtherEdge(rule: Rule, other: Rule): boolean {
  return (
    rule !== other &&
    rule.isLevel === other.isLevel &&
    Math.abs(rule.at - other.at) < MAX_THICKNESS &&
    rule.from < other.to &&
    other.from < rule.to
  );
}
