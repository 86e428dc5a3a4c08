/* How a reading is compared with a label: by the words they share. */

const ARTICLES = new Set(
  'a an the der die das den dem des ein eine einen einem einer le la les un une des du l el los las unos unas o os as um uma en ett'.split(
    ' ',
  ),
);

/** Splits a text into words, without case, accents, punctuation and, if asked, articles. */
export function comparableWords(text: string, { articles = true } = {}): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+(?:[.+#][\p{L}\p{N}]+|[+#]+)*/gu) ?? [];
  return articles ? words : words.filter((word) => !ARTICLES.has(word));
}

/** The share of words that two texts have in common, of the longer one: 0 to 1. */
export function overlap(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  let shared = 0;
  for (const word of one) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return shared / Math.max(1, one.length, other.length);
}

/** Pairs what was read with what was labelled, best first, each once, where they overlap by at least `least`. */
export function pairUp<Read, Label>(
  read: readonly Read[],
  labels: readonly Label[],
  { wordsOf, least }: { readonly wordsOf: (one: Read | Label) => readonly string[]; readonly least: number },
): { read: Read; label: Label }[] {
  const candidates = read.flatMap((one) =>
    labels.map((label) => ({ read: one, label, share: overlap(wordsOf(one), wordsOf(label)) })),
  );
  const pairs: { read: Read; label: Label }[] = [];
  const taken = new Set<Read | Label>();
  for (const { share, ...pair } of candidates.toSorted((a, b) => b.share - a.share)) {
    if (share < least || taken.has(pair.read) || taken.has(pair.label)) continue;
    taken.add(pair.read).add(pair.label);
    pairs.push(pair);
  }
  return pairs;
}

/** Precision, recall and their harmonic mean, 0 to 1, of counts over all cases. */
export function scoreOf(counts: {
  readonly read: number;
  readonly labelled: number;
  readonly found: number;
}) {
  const precision = counts.read === 0 ? 1 : counts.found / counts.read;
  const recall = counts.labelled === 0 ? 1 : counts.found / counts.labelled;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: round(precision), recall: round(recall), f1: round(f1) };
}

/** Rounds a share to three decimals. */
export function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
