import { readdirSync, readFileSync } from 'node:fs';

/** A line of a made-up resume or posting with what in it is private and what only looks so. */
export interface MarkedLine {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
}

export interface MarkedSpan {
  readonly must: 'hide' | 'keep';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A made-up resume and posting whose private details are marked. */
export interface PrivateCase {
  readonly name: string;
  readonly resume: readonly MarkedLine[];
  readonly posting: readonly MarkedLine[];
}

const FOLDER = new URL('../../eval/cases/private/', import.meta.url);

/** Reads all cases: a resume, a line of equal signs, and a posting, with «private» and ‹not private› marked. */
export function readPrivateCases(): PrivateCase[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const [resume = '', posting = ''] = readFileSync(new URL(name, FOLDER), 'utf8').split(/^=+\n/m);
      return { name: name.replace('.txt', ''), resume: linesIn(resume), posting: linesIn(posting) };
    });
}

/** Joins marked lines to the text that they mark. */
export function plainText(lines: readonly MarkedLine[]): string {
  return lines.map(({ text }) => text).join('\n');
}

function linesIn(marked: string): MarkedLine[] {
  return marked.trimEnd().split('\n').map(readMarks);
}

function readMarks(marked: string): MarkedLine {
  const spans: MarkedSpan[] = [];
  let text = '';
  for (const [, before = '', hidden, kept] of marked.matchAll(/([^«‹]*)(?:«([^»]+)»|‹([^›]+)›|$)/g)) {
    text += before;
    const span = hidden ?? kept;
    if (span === undefined) continue;
    const must = hidden === undefined ? 'keep' : 'hide';
    spans.push({ must, start: text.length, end: text.length + span.length, text: span });
    text += span;
  }
  return { text, spans };
}
