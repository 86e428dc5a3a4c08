import { z } from 'zod';
import { Spelling } from '../language/spelling.ts';
import { SectionKind } from '../resume/section-kind.ts';

/**
 * Why an edit was made or rejected: a code with the parameters of its sentence, or a text of its own. The sentences for
 * people are in strings/en/reasons.ts, those for a model in prompt/explain-fault.ts.
 */

const nothing = z.object({});
const word = z.object({ word: z.string() });
const phrase = z.object({ phrase: z.string() });
const figure = z.object({ figure: z.string() });
/** What a person would call an entry or a section; null for a section without a heading. */
const part = z.object({ part: z.string().nullable() });

/** Where a line was that is left out: what was lost is told by it. Absent in what was stored before. */
const leftOut = part.extend({
  from: z
    .object({
      kind: SectionKind,
      heading: z.string().nullable(),
      /** The year in which the job ended; null where it goes on, or says none, or it's one of the last three. */
      until: z.number().int().nullable(),
    })
    .exactOptional(),
});

/** What can be wrong with a new wording. The model that wrote them may try once more. */
const wordingFaults = {
  hidden_characters: nothing,
  mixed_alphabets: word,
  foreign_alphabet: word,
  unsupported_language: nothing,
  long_line: z.object({ characters: z.number() }),
  much_longer: nothing,
  new_date: z.object({ date: z.string() }),
  new_start: z.object({ date: z.string() }),
  new_figure: figure,
  changed_bound: figure,
  changed_range: figure,
  moved_figure: z.object({ figure: z.string(), phrase: z.string() }),
  made_plural: word,
  new_frequency: phrase,
  new_qualification: word,
  new_praise: word,
  new_reach: word,
  lost_share: phrase,
  new_rank: word,
  new_lead: phrase,
  new_part: phrase,
  lost_limit: phrase,
  lost_word: word,
  new_negation: phrase,
  repeated_negation: phrase,
  lost_negation: phrase,
  reversed: z.object({ from: z.string(), to: z.string() }),
  new_cause: phrase,
  new_result: phrase,
  posting_company: z.object({ name: z.string() }),
  new_name: z.object({ name: z.string() }),
  new_word: word,
  empty: nothing,
  too_long: z.object({ characters: z.number() }),
  several_lines: nothing,
  private_detail: nothing,
  talks_to_program: nothing,
  repeated_word: word,
  cites_missing_line: nothing,
  cites_wrong_count: z.object({ lines: z.number() }),
  cites_contact: nothing,
  no_sentence: nothing,
  quote_not_in_post: nothing,
  cites_both: nothing,
  about_person: word,
  not_about_post: nothing,
  other_title: nothing,
  not_in_titles: word,
  unconfirmed: nothing,
  unsupported_words: phrase,
  skill_elsewhere: z.object({
    skill: z.string(),
    part: z.string().nullable().optional(),
    /** The id of the entry or section. */
    entry: z.string().optional(),
  }),
};

/** Other reasons to reject an edit. */
const refusals = {
  no_such_line: nothing,
  no_such_part: nothing,
  no_such_skill: nothing,
  repeated_skill: nothing,
  locked: nothing,
  never_left_out: nothing,
  last_line: part,
  fits_already: z.object({ pages: z.number() }),
  enough_left_out: nothing,
  shows_requirement: nothing,
  keeps_best_lines: nothing,
  pages_have_room: nothing,
  never_reworded: nothing,
  reworded_already: nothing,
  not_a_fact: nothing,
  outside_entry: nothing,
  contact_stays: nothing,
  chronological: nothing,
  other_sections: nothing,
  other_entries: nothing,
  other_lines: nothing,
  other_part: nothing,
  no_room: nothing,
  half_translated: nothing,
  changes_nothing: nothing,
  overtaken: nothing,
};

/** Why an edit was made. */
const purposes = {
  kept: nothing,
  /** What the person accepted; null in what was stored before. */
  accepted: z.object({ what: z.enum(['headline', 'summary', 'drop', 'wording']).nullable().default(null) }),
  /** These two are in jobs stored before a line went only for a page limit or when the person says so. */
  left_out: leftOut,
  left_out_not_asked: leftOut,
  left_out_to_fit: leftOut,
  could_leave_out: part,
  could_leave_out_not_asked: part,
  left_out_because: leftOut.extend({ why: z.string() }),
  /** What the person asked to leave out. `name` is what it is called, or the detail of a line; null for a whole line. */
  left_out_as_asked: part.extend({
    what: z.enum(['section', 'entry', 'line', 'skill']),
    name: z.string().nullable(),
    lines: z.number(),
  }),
  placed_fact: part,
  /** Words that the person wants spelled the British or the American way. */
  respelled: z.object({ spelling: Spelling }),
  section_first: part,
  /** `above`: the section that it stands above now. */
  section_up: part.extend({ above: z.string() }),
  /** `below`: what it stands below now. */
  section_down: part.extend({ below: z.string() }),
  entry_first: part.extend({ entry: z.string().nullable() }),
  entry_up: part.extend({ entry: z.string().nullable(), above: z.string() }),
  entry_down: part.extend({ entry: z.string().nullable(), below: z.string() }),
  /** Several sections, or entries of `part`; `by`: what each stands above or below now. */
  parts_moved: part.extend({
    moves: z.array(z.object({ names: z.array(z.string()), way: z.enum(['up', 'down']), by: z.string() })),
  }),
  order_kept: part,
  moved_up: part.extend({ line: z.string(), others: z.number(), requirement: z.string().nullable() }),
  moved_down: part.extend({ line: z.string() }),
  reworded: z.object({ requirement: z.string().nullable() }),
  skills_first: z.object({ skills: z.array(z.string()) }),
  skills_up: z.object({ skills: z.array(z.string()) }),
  skill_down: z.object({ skill: z.string() }),
  not_checked: nothing,
  merged: part.extend({ lines: z.number() }),
  split_up: part.extend({ lines: z.number() }),
  mended: nothing,
  own_title: nothing,
  confirmed_summary: nothing,
  proposed_summary: nothing,
  own_lines_summary: nothing,
};

const params = { ...wordingFaults, ...refusals, ...purposes };

type Params = { readonly [Code in keyof typeof params]: z.infer<(typeof params)[Code]> };

/** The codes of what can be wrong with a new wording. */
export type WordingFaultCode = keyof typeof wordingFaults;
/** The codes of why an edit is rejected. */
export type RejectionCode = WordingFaultCode | keyof typeof refusals;
/** All codes. */
export type EditReasonCode = keyof Params;

/** The parameters of a code's sentence. */
export type EditReasonParams<Code extends EditReasonCode> = Params[Code];

type Coded<Code extends EditReasonCode> = {
  [C in Code]: { readonly code: C; readonly params: Params[C] };
}[Code];

/** What is wrong with a new wording, with its parameters. */
export type WordingFault = Coded<WordingFaultCode>;
/** Why an edit was rejected, with its parameters. */
export type Rejection = Coded<RejectionCode>;
/** Why an edit was made or rejected, with its parameters. */
export type CodedEditReason = Coded<EditReasonCode>;
/** A coded reason or, in jobs stored before there were codes, a sentence. */
export type EditReason = CodedEditReason | { readonly text: string };

/** Makes a reason. A code without parameters takes no second argument. */
export function editReason<Code extends EditReasonCode>(
  code: Code,
  ...[named]: Record<string, never> extends Params[Code] ? [] : [params: Params[Code]]
): Coded<Code> {
  return { code, params: named ?? {} } as Coded<Code>;
}

/** True for a reason that other words could fix. */
export function isWordingFault(one: EditReason): one is WordingFault {
  return 'code' in one && Object.hasOwn(wordingFaults, one.code);
}

/** Why a line was left out, and where it was. */
export type LeftOutReason = Coded<'left_out' | 'left_out_not_asked' | 'left_out_to_fit' | 'left_out_because'>;

/** True for the reason of a line that was left out. */
export function isLeftOut(one: EditReason): one is LeftOutReason {
  return 'code' in one && LEFT_OUT.has(one.code);
}

const LEFT_OUT: ReadonlySet<EditReasonCode> = new Set([
  'left_out',
  'left_out_not_asked',
  'left_out_to_fit',
  'left_out_because',
]);

const CodedEditReason = z
  .object({ code: z.enum(Object.keys(params) as EditReasonCode[]), params: z.unknown() })
  .transform((stored, context): CodedEditReason => {
    const named = params[stored.code].safeParse(stored.params);
    if (named.success) return { code: stored.code, params: named.data } as CodedEditReason;
    for (const { message } of named.error.issues) context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

/**
 * Reads a stored reason. Jobs stored before there were codes have a sentence instead, which becomes `text`.
 */
export const EditReason: z.ZodType<EditReason> = z.union([
  CodedEditReason,
  z.object({ text: z.string() }),
  z.string().transform((text) => ({ text })),
]);
