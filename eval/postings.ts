import { z } from 'zod';
import { readDiscordMarkdown } from '../src/adapters/discord/content/plain-text.ts';
import { readMrkdwn } from '../src/adapters/slack/content/plain-text.ts';
import { readPost } from '../src/posting/read-post.ts';
import { readJsonLines } from './json-lines.ts';
import { comparableWords, pairUp, round, scoreOf } from './overlap.ts';

export const LabelledPost = z.object({
  id: z.string(),
  platform: z.enum(['slack', 'discord', 'text']),
  text: z.string(),
  is_posting: z.boolean(),
  title: z.string().nullable(),
  company: z.string().nullable(),
  /** Null where only kind, title and company were labelled. */
  requirements: z
    .array(z.object({ words: z.string(), must: z.boolean(), atoms: z.array(z.string()) }))
    .nullable(),
});
export type LabelledPost = z.infer<typeof LabelledPost>;

interface Miss {
  readonly id: string;
  readonly what: string;
  readonly got: string | null;
  readonly want: string | null;
}

/** How much of the longer words must overlap. */
const REQUIREMENT_OVERLAP = 1 / 2;
const ATOM_OVERLAP = 2 / 3;

/** Reads labelled posts as the product would, and counts what it read rightly. */
export async function measurePostings(file: string) {
  const posts = await readJsonLines(file, LabelledPost);
  const judged = posts.map((post) => ({ post, ...judgePost(post) }));
  const share = (some: readonly boolean[]) => round(some.filter(Boolean).length / Math.max(1, some.length));
  const jobs = judged.filter(({ post }) => post.is_posting);
  const sum = (of: (one: (typeof judged)[number]) => number) => jobs.reduce((all, one) => all + of(one), 0);
  return {
    postings: {
      n: posts.length,
      kind_right: share(judged.map(({ kindRight }) => kindRight)),
      title_right: share(jobs.map(({ titleRight }) => titleRight)),
      company_right: share(jobs.map(({ companyRight }) => companyRight)),
      requirements: scoreOf({
        read: sum(({ requirements }) => requirements.read),
        labelled: sum(({ requirements }) => requirements.labelled),
        found: sum(({ requirements }) => requirements.found),
      }),
      atoms: scoreOf({
        read: sum(({ atoms }) => atoms.read),
        labelled: sum(({ atoms }) => atoms.labelled),
        found: sum(({ atoms }) => atoms.found),
      }),
      must_right: share(jobs.flatMap(({ mustRight }) => mustRight)),
      wrong: judged.flatMap(({ wrong }) => wrong),
    },
  };
}

function judgePost(post: LabelledPost) {
  const reading = readPost(cleanText(post));
  const { id } = post;
  const wrong: Miss[] = [];
  const check = (what: string, isRight: boolean, got: string | null, want: string | null) => {
    if (!isRight) wrong.push({ id, what, got, want });
    return isRight;
  };
  const kindRight = check(
    'kind',
    (reading.kind === 'posting') === post.is_posting,
    reading.kind,
    post.is_posting ? 'posting' : 'not a posting',
  );
  const labelled = post.requirements ?? [];
  const read = post.requirements === null ? [] : reading.requirements;
  const requirementPairs = pairUp(read, labelled, {
    wordsOf: ({ words }) => comparableWords(words),
    least: REQUIREMENT_OVERLAP,
  });
  const readAtoms = read.flatMap(({ atoms }) => atoms.map(({ words }) => ({ words })));
  const labelledAtoms = labelled.flatMap(({ atoms }) => atoms.map((words) => ({ words })));
  const atomPairs = pairUp(readAtoms, labelledAtoms, {
    wordsOf: ({ words }) => comparableWords(words, { articles: false }),
    least: ATOM_OVERLAP,
  });
  if (post.is_posting) {
    wrong.push(...missesOf('requirement', id, read, labelled, requirementPairs));
    wrong.push(...missesOf('atom', id, readAtoms, labelledAtoms, atomPairs));
  }
  return {
    kindRight,
    titleRight:
      post.is_posting && check('title', sameName(reading.title, post.title), reading.title, post.title),
    companyRight:
      post.is_posting &&
      check('company', sameName(reading.company, post.company), reading.company, post.company),
    requirements: countsOf(read, labelled, requirementPairs),
    atoms: countsOf(readAtoms, labelledAtoms, atomPairs),
    mustRight: requirementPairs.map(({ read: one, label }) =>
      check('must', one.must === label.must, `${one.must}: ${one.words}`, `${label.must}: ${label.words}`),
    ),
    wrong,
  };
}

/** The text that the adapter of its platform passes on. */
export function cleanText({ platform, text }: LabelledPost): string {
  if (platform === 'discord') return readDiscordMarkdown(text);
  return platform === 'slack' ? readMrkdwn(text).text : text;
}

function countsOf(read: readonly object[], labelled: readonly object[], pairs: readonly object[]) {
  return { read: read.length, labelled: labelled.length, found: pairs.length };
}

function missesOf<One extends { readonly words: string }>(
  what: string,
  id: string,
  read: readonly One[],
  labelled: readonly { readonly words: string }[],
  pairs: readonly { readonly read: One; readonly label: { readonly words: string } }[],
): Miss[] {
  const right = new Set<object>(pairs.flatMap((pair) => [pair.read, pair.label]));
  return [
    ...read.filter((one) => !right.has(one)).map(({ words }) => ({ id, what, got: words, want: null })),
    ...labelled.filter((one) => !right.has(one)).map(({ words }) => ({ id, what, got: null, want: words })),
  ];
}

/** Case, punctuation, legal form, and what follows a comma, a bracket or a dash between spaces are put aside. */
export function sameName(got: string | null, want: string | null): boolean {
  return coreOf(got) === coreOf(want);
}

const LEGAL_FORMS = new Set(
  'ltd limited llc llp inc incorporated corp corporation co plc gmbh ag kg ohg ug se mbh ev sarl sas sa sl slu ltda eireli ab hb pty pte bv nv oy as aps'.split(
    ' ',
  ),
);

function coreOf(name: string | null): string {
  const head = (name ?? '').split(/[,([{]|\s[-–—|]\s/)[0] ?? '';
  const words = comparableWords(head.replace(/(?<=\p{L})\.(?=\p{L})/gu, '').replace(/&/g, ' ')).map((word) =>
    word.replaceAll('.', ''),
  );
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}
