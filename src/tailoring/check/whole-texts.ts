import { unneededHeadings, withoutNameLabel } from '../../resume/layout/contact-items.ts';
import { headerText } from '../../resume/layout/header-text.ts';
import { layoutText } from '../../resume/layout/layout.ts';
import { type Line, linesOf } from '../../resume/resume.ts';
import { describeDifference, isSameText } from './comparable-text.ts';
import { comparableWords } from './comparable-words.ts';
import type { FinishedJob } from './finished-job.ts';

/** Checks that the layout has every line of the result, whole. */
export function checkLayout({ tailored, layout }: FinishedJob): string | null {
  const left = new Map<string, number>();
  for (const token of comparableWords(layoutText(layout))) left.set(token, (left.get(token) ?? 0) + 1);
  const unneeded = unneededHeadings(tailored);
  // A detail is shown once, however often the source has it.
  const details = new Set<Line>(
    tailored.sections.flatMap(({ kind, lines }) => (kind === 'contact' ? lines : [])),
  );
  const entryOf = new Map(
    tailored.sections.flatMap(({ entries }) =>
      entries.flatMap((entry) => entry.header.map((line) => [line, entry] as const)),
    ),
  );
  const missing = linesOf(tailored).filter((line) => {
    const entry = entryOf.get(line);
    if (unneeded.has(line)) return false;
    if (details.has(line))
      return comparableWords(withoutNameLabel(line, tailored)).some((token) => !left.has(token));
    const tokens = comparableWords(entry ? headerText(line, entry) : line.text);
    const isWhole = tokens.every((token) => (left.get(token) ?? 0) > 0);
    for (const token of tokens) left.set(token, (left.get(token) ?? 0) - 1);
    return !isWhole;
  }).length;
  return missing === 0 ? null : `lines not whole in the layout: ${missing}`;
}

/** Checks that each finished document has the text of the layout, character for character. */
export function checkDocuments({ layout, texts }: FinishedJob): string | null {
  const original = layoutText(layout);
  for (const kind of TEXT_KINDS) {
    const text = texts.get(kind);
    if (text === undefined) return `there is no ${kind} to read back`;
    if (!isSameText(text, original)) return `the ${kind} holds ${describeDifference(text, original)}`;
  }
  return null;
}

/** The documents with text; a picture has none. */
const TEXT_KINDS = ['docx', 'pdf'];
