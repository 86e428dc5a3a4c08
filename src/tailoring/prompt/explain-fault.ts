import type { EditReasonParams, WordingFault, WordingFaultCode } from '../edit-reason.ts';

/** Explains to a model what is wrong with its words. People read strings/en/reasons.ts instead. */
export function explainFault({ code, params }: WordingFault): string {
  const explain = EXPLANATIONS[code] as (params: WordingFault['params']) => string;
  return explain(params);
}

const EXPLANATIONS: { readonly [Code in WordingFaultCode]: (params: EditReasonParams<Code>) => string } = {
  hidden_characters: () => 'It holds characters that cannot be seen.',
  mixed_alphabets: ({ word }) => `“${word}” is written with letters of two alphabets.`,
  foreign_alphabet: ({ word }) => `“${word}” is written in an alphabet that this line does not use.`,
  unsupported_language: () => 'Lines in this language are not reworded yet.',
  long_line: ({ characters }) => `This line has more than ${characters} characters, and stays as it is.`,
  much_longer: () => 'It is much longer than this line.',
  new_date: ({ date }) => `It says “${date}”, which this line does not.`,
  new_start: ({ date }) => `It says this has been so since ${date}, which this line does not.`,
  new_figure: ({ figure }) => `It says “${figure}”, which this line does not.`,
  changed_bound: ({ figure }) => `It changes how exactly “${figure}” is meant: more, less, about or at most.`,
  changed_range: ({ figure }) => `It changes the range that “${figure}” is part of.`,
  moved_figure: ({ figure, phrase }) =>
    `It says “${phrase}”, but “${figure}” counts something else in this line.`,
  made_plural: ({ word }) => `It says “${word}” as if there were several, and this line has one.`,
  new_frequency: ({ phrase }) => `It says “${phrase}”, and this line does not say how often in that way.`,
  new_qualification: ({ word }) => `It names a qualification, “${word}”, which this line does not.`,
  new_praise: ({ word }) => `It says “${word}”, and this line does not say how good it was.`,
  new_reach: ({ word }) => `It says “${word}”, which goes further than this line.`,
  lost_share: ({ phrase }) => `It leaves out “${phrase}”, so that it claims a larger part than this line.`,
  new_rank: ({ word }) => `It says “${word}”, a rank that this line does not give the person.`,
  new_lead: ({ phrase }) => `It says “${phrase}”, and this line does not say that the person was in charge.`,
  new_part: ({ phrase }) => `It says “${phrase}”, and this line does not say that the person took part.`,
  lost_limit: ({ phrase }) => `It leaves out “${phrase}”, so that it says more than this line.`,
  lost_word: ({ word }) => `It leaves out “${word}”, so that it may say more than this line.`,
  new_negation: ({ phrase }) => `It says “${phrase}”, which turns round what this line says.`,
  repeated_negation: ({ phrase }) => `It says “${phrase}” more often than this line.`,
  lost_negation: ({ phrase }) => `It leaves out “${phrase}”, which turns round what this line says.`,
  reversed: ({ from, to }) => `It says from “${from}” to “${to}”, and this line says the reverse.`,
  new_cause: ({ phrase }) => `It says “${phrase}”, and this line does not claim that cause or result.`,
  new_result: ({ phrase }) =>
    `It says “${phrase}” as the person’s doing, and this line only says that it happened, or does not say it.`,
  posting_company: ({ name }) => `It names “${name}”, which comes from the posting.`,
  new_name: ({ name }) => `It names “${name}”, which is neither in this entry nor among the skills.`,
  new_word: ({ word }) => `It says “${word}”, which this line does not.`,
  empty: () => 'It is empty.',
  too_long: ({ characters }) => `It is longer than ${characters} characters.`,
  several_lines: () => 'It is more than one line.',
  private_detail: () => 'It holds a private detail that is not of this line.',
  talks_to_program: () => 'This line talks to a program, and stays as it is.',
  repeated_word: ({ word }) => `It says “${word}” more often than this line does.`,
  cites_missing_line: () => 'A sentence cites a line that the resume does not have.',
  cites_wrong_count: ({ lines }) => `A sentence cites ${lines} lines, not one to three.`,
  cites_contact: () => 'A sentence cites contact details.',
  no_sentence: () => 'A sentence of it is none.',
  quote_not_in_post: () => 'It quotes words that the posting does not have.',
  cites_both: () =>
    'It rests on the resume and on the posting at once. Say what the posting says and what the person did in two sentences.',
  about_person: ({ word }) =>
    `It says “${word}” and rests on the posting, which is no evidence about the person.`,
  not_about_post: () => 'It rests on the posting and does not say that it speaks of the job or the company.',
  other_title: () => 'It holds no job title of the resume as a whole.',
  not_in_titles: ({ word }) => `It says “${word}”, which is neither in a job title nor among the skills.`,
  unconfirmed: () => 'A second reading could not confirm it.',
  unsupported_words: ({ phrase }) => `A second reading did not find “${phrase}” in the resume.`,
  skill_elsewhere: ({ skill }) => `It says “${skill}”, a skill that this entry does not have.`,
};
