import { encodeText } from './markup.ts';

/** Who made the changes, as Word shows it. */
export const AUTHOR = 'Tailor';

/** Facts that the person added have no edit: each is a change of its own, and all have one sentence. */
const FACT = 'fact';

/** Names the change that a fact is, by the id of its line. */
export const factChange = (line: string): string => `${FACT} ${line}`;

/** True for the name of such a change. */
export const isFact = (edit: string): boolean => edit.startsWith(`${FACT} `);

/** The marks and comments of tracked changes, with ids that the file doesn't use. */
export interface Annotations {
  /** Marks runs, or with null the end of a paragraph, as inserted or deleted. */
  mark(kind: 'ins' | 'del', runs: string | null): string;
  /** Marks a paragraph's properties (`pPr`) or the look of its end (`rPr`) as changed, with those that it had. */
  markProperties(kind: 'pPr' | 'rPr', old: string): string;
  /** Begins and ends the comment of an edit where it is first changed; nothing from then on, and without a sentence. */
  beginComment(edit: string | null): string;
  endComment(edit: string | null, change: 'ins' | 'del' | null): string;
  /** The comments that were made, as elements of a comments part. */
  readonly comments: readonly string[];
}

/** Creates the marks of one file. `used` are the ids that its parts have. */
export function createAnnotations({
  used,
  prefix,
  date,
  sentences,
}: {
  readonly used: Set<number>;
  readonly prefix: string;
  readonly date: string;
  readonly sentences: ReadonlyMap<string, string>;
}): Annotations {
  let last = 0;
  const nextId = () => {
    do last += 1;
    while (used.has(last));
    return last;
  };
  const ids = new Map<string, number>();
  const ended = new Set<string>();
  const comments: string[] = [];
  const signed = (name: string, id: number) =>
    `${name} ${prefix}id="${id}" ${prefix}author="${AUTHOR}" ${prefix}date="${date}"`;

  const mark = (kind: 'ins' | 'del', runs: string | null) => {
    const open = signed(`${prefix}${kind}`, nextId());
    return runs === null ? `<${open}/>` : `<${open}>${runs}</${prefix}${kind}>`;
  };

  return {
    comments,
    mark,
    markProperties(kind, old) {
      const open = signed(`${prefix}${kind}Change`, nextId());
      return `<${open}><${prefix}${kind}>${old}</${prefix}${kind}></${prefix}${kind}Change>`;
    },
    beginComment(edit) {
      if (edit === null || ids.has(edit)) return '';
      const sentence = sentences.get(isFact(edit) ? FACT : edit);
      if (!sentence) return '';
      const id = nextId();
      ids.set(edit, id);
      const text = `<w:r><w:t xml:space="preserve">${encodeText(sentence)}</w:t></w:r>`;
      comments.push(
        `<w:comment w:id="${id}" w:author="${AUTHOR}" w:date="${date}" w:initials="T"><w:p>${text}</w:p></w:comment>`,
      );
      return `<${prefix}commentRangeStart ${prefix}id="${id}"/>`;
    },
    endComment(edit, change) {
      const id = edit === null || ended.has(edit) ? undefined : ids.get(edit);
      if (edit === null || id === undefined) return '';
      ended.add(edit);
      const reference = `<${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`;
      const marked = change ? mark(change, reference) : reference;
      return `<${prefix}commentRangeEnd ${prefix}id="${id}"/>${marked}`;
    },
  };
}
