import type { Annotations } from '../parts/annotations.ts';
import { childOf, encodeText, type Markup } from '../parts/markup.ts';
import { isLinked, type Mark, type MarkHunk, type Paragraph } from '../parts/paragraph.ts';

/** How a paragraph is written. */
export interface ParagraphStyle {
  /**
   * `edited`: with its hunks carried out. `tracked`: with its hunks as tracked changes. `deleted`: all of it as a
   * tracked deletion. `inserted`: as edited, all of it as a tracked insertion.
   */
  readonly as: 'edited' | 'tracked' | 'deleted' | 'inserted';
  /** A second one of a paragraph that stands elsewhere: without ids that must be unique. */
  readonly copy: boolean;
  /** The edit of the paragraph as a whole, for its comment. */
  readonly edit: string | null;
  /** Marks the end of the paragraph as inserted or deleted. */
  readonly end: 'ins' | 'del' | null;
  /** The paragraph whose properties it takes over. */
  readonly shownAs: Markup | null;
  /** The paragraph whose properties stood there before. */
  readonly former: Markup | null;
}

/** What writing needs of its part. */
export interface RenderContext {
  readonly xml: string;
  readonly prefix: string;
  readonly annotations: Annotations;
  /** The new `w:spacing` of the paragraphs where it changes. */
  readonly spacing: ReadonlyMap<Markup, string>;
}

/** Writes what is in a paragraph, without its properties. */
export function renderContent(
  paragraph: Paragraph,
  hunks: readonly MarkHunk[],
  style: Pick<ParagraphStyle, 'as' | 'copy'>,
  context: RenderContext,
): string {
  const { xml } = context;
  const writer = createRunWriter(paragraph, hunks, style, context);
  const write = (parent: Markup): string => {
    let [result, at] = ['', parent.contentStart];
    for (const child of parent.children) {
      result += xml.slice(at, child.start);
      at = child.end;
      if (child.local === 'pPr') continue;
      if (child.local === 'r') result += writer(child);
      else if (!WRAPPERS.has(child.local)) result += style.copy ? '' : xml.slice(child.start, child.end);
      else {
        const inner = write(child);
        if (inner.trim() !== '')
          result += xml.slice(child.start, child.contentStart) + inner + closeTag(child);
      }
    }
    return result + xml.slice(at, parent.contentEnd);
  };
  return write(paragraph.element);
}

const WRAPPERS = new Set(['hyperlink', 'smartTag', 'dir', 'bdo']);

const closeTag = ({ name }: Markup) => `</${name}>`;

/** Returns what writes a run: in pieces, where hunks begin or end in it. */
function createRunWriter(
  { marks }: Paragraph,
  hunks: readonly MarkHunk[],
  { as, copy }: Pick<ParagraphStyle, 'as' | 'copy'>,
  { xml, prefix, annotations }: RenderContext,
): (run: Markup) => string {
  const wrap = (kind: 'kept' | 'gone' | 'new', run: string) => {
    if (run === '') return '';
    if (as === 'deleted') return annotations.mark('del', run);
    if (kind === 'gone') return as === 'tracked' ? annotations.mark('del', run) : '';
    if (as === 'inserted') return annotations.mark('ins', run);
    return kind === 'new' && as === 'tracked' ? annotations.mark('ins', run) : run;
  };
  const asRun = (run: Markup, content: string) => {
    if (content === '') return '';
    const look = childOf(run, 'rPr');
    return `${xml.slice(run.start, run.contentStart)}${look ? xml.slice(look.start, look.end) : ''}${content}${closeTag(run)}`;
  };
  const fresh = (run: Markup, text: string) => wrap('new', asRun(run, textXml(text, prefix)));
  const points = insertionPoints(hunks, marks, { fresh, annotations, as });
  const gone = new Set(
    hunks.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  const indices = groupByRun(marks);

  return (run) => {
    const own = indices.get(run) ?? [];
    const isTouched = own.some((index) => gone.has(index) || points.has(index));
    if (!isTouched && !copy && as !== 'deleted' && as !== 'inserted') return xml.slice(run.start, run.end);
    let [result, content, letters, isGone] = ['', '', '', false];
    const flushLetters = () => {
      // As they were: a line break in the letters of a file is a blank to Word, and not a break.
      content += lettersXml(letters, isGone || as === 'deleted' ? 'delText' : 't', prefix);
      letters = '';
    };
    const flush = () => {
      flushLetters();
      result += wrap(isGone ? 'gone' : 'kept', asRun(run, content));
      content = '';
    };
    let next = 0;
    const isAllGone = own.length > 0 && own.every((index) => gone.has(index));
    for (const child of run.children) {
      if (KEPT_IN_RUN.has(child.local) && !copy && !isAllGone) {
        flush();
        isGone = false;
        content += xml.slice(child.start, child.end);
      }
      for (; next < own.length && marks[own[next] ?? -1]?.element === child; next += 1) {
        const index = own[next] ?? -1;
        const point = points.get(index);
        if (point?.before || isGone !== gone.has(index)) flush();
        result += point?.before ?? '';
        isGone = gone.has(index);
        if (child.local === 't') letters += marks[index]?.text ?? '';
        else {
          flushLetters();
          content += xml.slice(child.start, child.end);
        }
        if (point?.after) flush();
        result += point?.after ?? '';
      }
      flushLetters();
    }
    flush();
    return result;
  };
}

/** Without text of their own, but not to be lost. */
const KEPT_IN_RUN = new Set(['commentReference', 'annotationRef']);

function groupByRun(marks: readonly Mark[]): ReadonlyMap<Markup, readonly number[]> {
  const groups = new Map<Markup, number[]>();
  for (const [index, { run }] of marks.entries()) {
    const group = groups.get(run);
    if (group) group.push(index);
    else groups.set(run, [index]);
  }
  return groups;
}

/** What is written before and after a mark. */
interface Point {
  before: string;
  after: string;
}

/** Writes each hunk's new text and comment beside the mark where they stand. */
function insertionPoints(
  hunks: readonly MarkHunk[],
  marks: readonly Mark[],
  {
    fresh,
    annotations,
    as,
  }: {
    readonly fresh: (run: Markup, text: string) => string;
    readonly annotations: RenderContext['annotations'];
    readonly as: ParagraphStyle['as'];
  },
): ReadonlyMap<number, Point> {
  const hasComments = as === 'tracked' || as === 'inserted';
  const points = new Map<number, Point>();
  const pointAt = (mark: number) => {
    const point = points.get(mark) ?? { before: '', after: '' };
    points.set(mark, point);
    return point;
  };
  for (const [at, hunk] of hunks.entries()) {
    const { mark, before } = hostOf(hunk, marks);
    const run = marks[mark]?.run;
    const begin = hasComments ? annotations.beginComment(hunk.edit) : '';
    const text = run ? fresh(run, hunk.text) : '';
    const isLast = !hunks.slice(at + 1).some(({ edit }) => edit === hunk.edit);
    const end =
      hasComments && isLast ? annotations.endComment(hunk.edit, as === 'inserted' ? 'ins' : null) : '';
    if (hunk.from < hunk.to) {
      pointAt(hunk.from).before += begin;
      pointAt(mark).after += text;
      pointAt(hunk.to - 1).after += end;
    } else if (before) pointAt(mark).before += begin + text + end;
    else pointAt(mark).after += begin + text + end;
  }
  return points;
}

/**
 * Finds the mark beside which a new text stands, and whose look it takes: that of most of what it replaces, and not of a
 * link if anything else is there.
 */
function hostOf(
  { from, to }: MarkHunk,
  marks: readonly Mark[],
): { readonly mark: number; readonly before: boolean } {
  if (from === to) {
    const [left, right] = [marks[from - 1], marks[from]];
    const useRight = !left || (right !== undefined && isLinked(left.run) && !isLinked(right.run));
    return useRight ? { mark: from, before: true } : { mark: from - 1, before: false };
  }
  const counts = new Map<Markup, { count: number; last: number }>();
  for (let at = from; at < to; at += 1) {
    const run = marks[at]?.run;
    if (run) counts.set(run, { count: (counts.get(run)?.count ?? 0) + 1, last: at });
  }
  const [best] = [...counts].toSorted(
    ([one, a], [other, b]) => Number(isLinked(one)) - Number(isLinked(other)) || b.count - a.count,
  );
  return { mark: best?.[1].last ?? from, before: false };
}

function lettersXml(letters: string, name: 't' | 'delText', prefix: string): string {
  return letters && `<${prefix}${name} xml:space="preserve">${encodeText(letters)}</${prefix}${name}>`;
}

/** Writes new text as the children of a run: tabs and line breaks are elements. */
function textXml(text: string, prefix: string): string {
  const write = (piece: string) => {
    if (piece === '\t') return `<${prefix}tab/>`;
    return piece === '\n' ? `<${prefix}br/>` : lettersXml(piece, 't', prefix);
  };
  return text
    .split(/([\t\n])/)
    .map(write)
    .join('');
}
