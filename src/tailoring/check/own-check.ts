import { comparableText } from './comparable-text.ts';

/** What was read of a person's own Word file, and what was replaced in it. */
export interface EditedFile {
  readonly source: string;
  readonly own: string;
  /** The twin with tracked changes, all accepted and all rejected. */
  readonly accepted: string;
  readonly rejected: string;
  readonly changed: readonly { readonly before: string; readonly after: string }[];
}

/**
 * Checks a person's own Word file and its twin with tracked changes, as another library reads them. With all changes
 * accepted the twin says what the own file does, and with all rejected what the source does. The own file has the words,
 * names, figures and dates of the source, each as often, but for those that an edit replaced. Returns the fault, which
 * counts and quotes nothing, or null. Pure.
 */
export function checkOwnFile({ source, own, accepted, rejected, changed }: EditedFile): string | null {
  if (comparableText(accepted) !== comparableText(own))
    return 'the changes, all accepted, are not the own file';
  if (comparableText(rejected) !== comparableText(source))
    return 'the changes, all rejected, are not the source';
  const left = new Map<string, number>();
  const count = (text: string, by: 1 | -1) => {
    for (const word of wordsIn(text)) left.set(word, (left.get(word) ?? 0) + by);
  };
  count(source, 1);
  for (const { before, after } of changed) {
    count(before, -1);
    count(after, 1);
  }
  count(own, -1);
  const lost = [...left.values()].filter((number) => number > 0).length;
  const added = [...left.values()].filter((number) => number < 0).length;
  return lost + added === 0 ? null : `words lost without an edit: ${lost}, added: ${added}`;
}

/** Letters and digits; blanks differ between libraries. */
function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
