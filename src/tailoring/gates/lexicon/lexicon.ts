/**
 * What the wording gates know about a language. Every list has words and phrases separated by commas. Lists
 * marked "any form" have base forms and match any form of their words; the others match as written. Source:
 * written for this project from usage in resumes.
 */
export interface Lexicon {
  /** Words without meaning of their own: articles, prepositions, auxiliaries, connectives. */
  readonly functionWords: string;
  /** Any form: verbs that fit any work and make none of it bigger, such as "carried out" and "handled". */
  readonly plainWords: string;
  /** Any form: words for doing less than the whole work: helped, assisted, observed. */
  readonly helped: string;
  /** Any form: words for doing the work with others: took part, member, shared. */
  readonly shared: string;
  /** Any form: verbs and phrases of being in charge: led, managed, responsible for. */
  readonly led: string;
  /** Any form: those of `led` that may also mean doing the work oneself: managed the stock, responsible for billing. */
  readonly managed: string;
  /** Any form: verbs of being above those in charge: directed, founded, spearheaded. */
  readonly headed: string;
  /**
   * Any form: deeds that are more than doing the work: making it up, deciding, settling. A line doesn't say them in other
   * words, unless a table has those.
   */
  readonly bigger: string;
  /** Nouns of being in charge, in every form: manager, supervisors. */
  readonly leaders: string;
  /** Ranks, which a line may not gain: senior, chief. */
  readonly ranks: string;
  /** Words for the person: I, my. */
  readonly self: string;
  /** Words that put the person below someone in charge: "under the supervision of". */
  readonly under: string;
  /** Words after a verb that say someone else did it: "supervised by". */
  readonly doneBy: string;
  /** Words before those who shared the work: "with the cook". */
  readonly companions: string;
  /** Words that stand for the others with whom it was done, such as "in a pair". */
  readonly pairs: string;
  /** Words, or two of them, that open a clause on whose terms the rest was done: "when the cook was off", "but it was cancelled". */
  readonly terms: string;
  /** Words that open a clause about somebody who was just named: "the registrar, who …". */
  readonly who: string;
  /** Articles with which a line begins that is about someone or something else. Absent where they stand behind the noun. */
  readonly articles?: string;
  /** Words before a role of one's own: "as", "was". */
  readonly asRole: string;
  /**
   * Any form: words that make a claim smaller, so that leaving one out says more. One list for each kind of
   * limit. A phrase in quotes is found as written only: "présent" has the stem of "présenté".
   */
  readonly limits: Readonly<Partial<Record<LimitKind, string>>>;
  /** Words that make a claim bigger: reach, share, frequency, size. */
  readonly reach: string;
  /** Words for how good something or someone was: best, expert, award-winning. */
  readonly quality: string;
  /**
   * Any form: those of `reach` and `quality` that often only say another way what a line says: "multiple" of things that it
   * lists.
   */
  readonly mayBeSaid: string;
  /** Degrees, certificates, licences, and words that claim one. */
  readonly credentials: string;
  /** Words that reverse a statement: not, no, without. */
  readonly negators: string;
  /** Phrases with a negator that deny nothing or that bound a figure: "not only", "no more than". */
  readonly harmlessNegations: string;
  /** Phrases that connect work with a result: "resulting in", "thereby". */
  readonly causes: RegExp;
  /**
   * Any form: verbs that say someone changed something, and can't mean that it changed by itself: reduce,
   * boost.
   */
  readonly changed: string;
  /** Any form: verbs that mean either: "increased sales", "sales increased". */
  readonly changes: string;
  /**
   * Any form: verbs that say no more of what is named without one than its being done, such as "wrote" of minutes. Not
   * "ran", "set up", "led" or "trained", which a thing's name doesn't say.
   */
  readonly impliedDeeds?: string;
  /** Any form: verbs that may say more, so that a reader judges: "ran the autoclave", but also "ran the shop". */
  readonly doubtfulDeeds?: string;
  /** What a verb looks like, by its beginning or ending. Absent where no verb is implied. */
  readonly verbs?: RegExp;
  /** The words before a start and before a destination: "from Oracle to PostgreSQL". */
  readonly direction: readonly [from: string, to: string];
  /** Any form: verbs that make a noun of change the person's: "achieved an increase". */
  readonly achieved: string;
  /** How often: each frequency with all ways to say it. */
  readonly rhythms: Readonly<Record<string, string>>;
}

/** How a word makes a claim smaller: how often, how much of it, only planned, a beginner, under someone … */
export type LimitKind =
  | 'frequency'
  | 'share'
  | 'intent'
  | 'knowledge'
  | 'supervision'
  | 'watching'
  | 'standing';
