/**
 * What the wording gates know of a language. Every list is words and phrases parted by commas. Lists marked
 * "any form" hold base forms and are found in any form of their words; the others are found as they are written.
 * Written for this project from usage in resumes.
 */
export interface Lexicon {
  /** Words that say nothing by themselves: articles, prepositions, auxiliaries, connectives. */
  readonly functionWords: string;
  /** Any form: words of plain doing that fit any deed and raise none, such as "carried out", "handled". */
  readonly plainWords: string;
  /** Any form: words by which somebody did less than the deed: helped, assisted, observed. */
  readonly helped: string;
  /** Any form: words by which the deed was done with others: took part, member, shared. */
  readonly shared: string;
  /** Any form: verbs and phrases of being in charge: led, managed, responsible for. */
  readonly led: string;
  /** Any form: verbs of standing above those: directed, founded, spearheaded. */
  readonly headed: string;
  /** Nouns of being in charge, every form: manager, supervisors. */
  readonly leaders: string;
  /** Words of rank, which a line may not gain: senior, chief. */
  readonly ranks: string;
  /** Words that are the person: I, my. */
  readonly self: string;
  /** Words before a noun of being in charge that make the person its object: "under the supervision of". */
  readonly under: string;
  /** Words after a verb that make its doer somebody else: "supervised by". */
  readonly doneBy: string;
  /** Any form: words that say less than the whole; taking one away says more. Each list is one kind of limit. */
  readonly limits: Readonly<Partial<Record<LimitKind, string>>>;
  /** Words that say more than was said: reach, share, frequency, size. */
  readonly reach: string;
  /** Words that say how good something or somebody was: best, expert, award-winning. */
  readonly quality: string;
  /** Degrees, certificates, licences, and words that claim one. */
  readonly credentials: string;
  /** Words that turn a statement round: not, no, without. */
  readonly negators: string;
  /** Phrases with a negator that deny nothing, or that bound a figure: "not only", "no more than". */
  readonly harmlessNegations: string;
  /** Phrases that tie a deed to a result: "resulting in", "thereby". */
  readonly causes: RegExp;
  /** Any form: verbs that say somebody changed something, and cannot mean that it changed: reduce, boost. */
  readonly changed: string;
  /** Any form: verbs that mean either: "increased sales", "sales increased". */
  readonly changes: string;
  /** Where from and where to: "from Oracle to PostgreSQL". */
  readonly direction: readonly [from: string, to: string];
  /** Any form: verbs that make a noun of change the person's: "achieved an increase". */
  readonly achieved: string;
  /** How often: each rhythm and all ways to say it. */
  readonly rhythms: Readonly<Record<string, string>>;
}

export type LimitKind =
  | 'frequency'
  | 'share'
  | 'intent'
  | 'knowledge'
  | 'supervision'
  | 'watching'
  | 'standing';
