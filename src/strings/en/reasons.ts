import type { ReasonSentences } from '../reason-text.ts';
import { formatCount, formatPages } from './counted.ts';

const AND = new Intl.ListFormat('en');

/** Why each edit was made or refused, in one sentence for the person whose resume it is. */
export const reasons: ReasonSentences = {
  hidden_characters: () => 'It contains invisible characters.',
  mixed_alphabets: ({ word }) => `“${word}” mixes letters of two alphabets.`,
  foreign_alphabet: ({ word }) => `“${word}” is in an alphabet that your line doesn't use.`,
  unsupported_language: () => "I can't reword lines in this language yet.",
  long_line: ({ characters }) =>
    `Your line has more than ${formatCount(characters, 'character')}, so I left it as it is.`,
  much_longer: () => "It's much longer than your line.",
  new_date: ({ date }) => `It says “${date}”, and your line doesn't.`,
  new_start: ({ date }) => `It says “since ${date}”, and your line doesn't.`,
  new_figure: ({ figure }) => `It says “${figure}”, and your line doesn't.`,
  changed_bound: ({ figure }) => `It makes “${figure}” more or less exact than your line does.`,
  changed_range: ({ figure }) => `It changes the range that “${figure}” belongs to.`,
  moved_figure: ({ figure, phrase }) =>
    `It says “${phrase}”, but “${figure}” counts something else in your line.`,
  made_plural: ({ word }) => `It says “${word}”, and your line mentions only one.`,
  new_frequency: ({ phrase }) => `It says “${phrase}”, and your line doesn't say how often.`,
  new_qualification: ({ word }) => `It mentions a qualification, “${word}”, that your line doesn't.`,
  new_praise: ({ word }) => `It says “${word}”, and your line doesn't say how good it was.`,
  new_reach: ({ word }) => `It says “${word}”, which goes further than your line.`,
  lost_share: ({ phrase }) => `It drops “${phrase}”, so it claims more of the work than your line does.`,
  new_rank: ({ word }) => `It says “${word}”, a rank that your line doesn't give you.`,
  new_lead: ({ phrase }) => `It says “${phrase}”, and your line doesn't say that you were in charge.`,
  new_part: ({ phrase }) => `It says “${phrase}”, and your line doesn't say that you took part.`,
  lost_limit: ({ phrase }) => `It drops “${phrase}”, so it says more than your line does.`,
  lost_word: ({ word }) => `It drops “${word}”, so it may say more than your line does.`,
  new_negation: ({ phrase }) => `It adds “${phrase}”, which reverses what your line says.`,
  repeated_negation: ({ phrase }) => `It says “${phrase}” more often than your line does.`,
  lost_negation: ({ phrase }) => `It drops “${phrase}”, which reverses what your line says.`,
  reversed: ({ from, to }) => `It says from “${from}” to “${to}”, and your line says it the other way round.`,
  new_cause: ({ phrase }) => `It says “${phrase}”, and your line doesn't claim that cause or result.`,
  new_result: ({ phrase }) => `It says “${phrase}” as your doing, and your line doesn't.`,
  posting_company: ({ name }) => `It mentions “${name}”, which comes from the posting.`,
  new_name: ({ name }) => `It mentions “${name}”, which is neither in this entry nor among your skills.`,
  new_word: ({ word }) => `It says “${word}”, and your line doesn't.`,
  empty: () => "It's empty.",
  too_long: ({ characters }) => `It's longer than ${characters} characters.`,
  several_lines: () => "It's more than one line.",
  private_detail: () => 'It contains a private detail from another line.',
  talks_to_program: () => 'This line talks to a program, so I left it as it is.',
  repeated_word: ({ word }) => `It says “${word}” more often than your line does.`,
  cites_missing_line: () => "It's based on a line that your resume doesn't have.",
  cites_wrong_count: ({ lines }) =>
    `One of its sentences is based on ${lines} lines instead of one to three.`,
  cites_contact: () => "It's based on your contact details.",
  no_sentence: () => "One of its sentences isn't a sentence.",
  quote_not_in_post: () => "It quotes words that the post doesn't have.",
  cites_both: () => 'It mixes what the post says with what you did.',
  about_person: ({ word }) => `It says “${word}”, and the post says nothing about you.`,
  not_about_post: () => "It doesn't say that it's about the job.",
  other_title: () => 'It holds none of your own job titles as a whole.',
  not_in_titles: ({ word }) =>
    `It says “${word}”, which is neither in your job titles nor among your skills.`,
  unconfirmed: () => "A second check couldn't confirm it.",
  unsupported_words: ({ phrase }) => `A second check didn't find “${phrase}” in your resume.`,
  skill_elsewhere: ({ skill }) => `It says “${skill}”, which is one of your skills, but not in this entry.`,

  no_such_line: () => "It refers to a line that your resume doesn't have.",
  no_such_part: () => "It refers to a part that your resume doesn't have.",
  no_such_skill: () => "It refers to a skill that your resume doesn't have.",
  repeated_skill: () => 'It lists a skill twice.',
  locked: () => 'You locked this section.',
  never_left_out: () =>
    'I never leave out contact details, headings, employers, dates, skills, certificates or languages.',
  last_line: ({ part }) => `It's the last line of ${part ?? 'its section'}.`,
  fits_already: ({ pages }) => `Your resume should fit on ${formatPages(pages)} without leaving this out.`,
  enough_left_out: () => 'I suggest leaving out enough already.',
  shows_requirement: () => 'It shows something that the posting asks for.',
  half_translated: () => "I couldn't translate every line, so all of them stay in their own language.",
  keeps_best_lines: () =>
    'I keep the two best lines of each of your last three jobs, and one of other parts.',
  pages_have_room: () => 'There was room for this line on the page.',
  never_reworded: () => 'I never reword contact details, headings, employers, titles, dates or skills.',
  reworded_already: () => 'This line was reworded already.',
  not_a_fact: () => 'Only facts that you added can move this way.',
  outside_entry: () => 'A fact stays in the entry that you added it to.',
  contact_stays: () => 'Your contact details stay as they are.',
  chronological: () => 'Jobs and degrees stay in date order.',
  other_sections: () => "It isn't the same sections in another order.",
  other_entries: () => "It isn't the same entries in another order.",
  other_lines: () => "It isn't the same lines in another order.",
  other_part: () => 'It would join lines of two different parts of your resume.',
  no_room: () => 'It made your resume a page longer.',
  changes_nothing: () => 'It changes nothing.',
  overtaken: () => 'Another change took its place.',

  kept: () => 'Kept as it is.',
  accepted: ({ what }) => {
    if (what === 'headline') return 'Put your own job title under your name, as you decided.';
    if (what === 'summary') return 'Used a summary of your own lines, as you decided.';
    if (what === 'drop') return 'Left out, as you decided.';
    return what === 'wording' ? 'Reworded, as you decided.' : 'Suggested, and accepted by you.';
  },
  left_out: ({ part }) => `Left out of ${part ?? 'its section'}.`,
  left_out_not_asked: ({ part }) => `Left out of ${part ?? 'its section'}: the posting doesn't ask for it.`,
  left_out_to_fit: ({ part }) => `Left out of ${part ?? 'its section'} to fit your page limit.`,
  could_leave_out: ({ part }) =>
    `You could leave this out of ${part ?? 'its section'}. It stays unless you say so.`,
  could_leave_out_not_asked: ({ part }) =>
    `You could leave this out of ${part ?? 'its section'}: the posting doesn't ask for it. It stays unless you say so.`,
  left_out_because: ({ part, why }) => `Left out of ${part ?? 'its section'}: ${why}`,
  left_out_as_asked: ({ part, what, name, lines }) => {
    if (what === 'line' && name !== null) return `Left out ${quote(name)}, as you asked.`;
    if (what === 'line') return `Left out of ${part ?? 'its section'}, as you asked.`;
    if (what === 'skill') return `Left out the skill ${quote(name ?? '')}, as you asked.`;
    const whole = name === null ? `a ${what === 'section' ? 'section' : 'part'}` : quote(name);
    return `Left out ${whole}, as you asked: ${formatCount(lines, 'line')}.`;
  },
  respelled: ({ spelling }) =>
    spelling === 'british' ? 'In British spelling, as you asked.' : 'In American spelling, as you asked.',
  placed_fact: ({ part }) => `From you: added to ${part ?? 'its section'}.`,
  section_first: ({ part }) => `Put ${part === null ? 'another section' : quote(part)} first.`,
  section_up: ({ part, above }) =>
    `Moved ${part === null ? 'a section' : quote(part)} up, above ${quote(above)}.`,
  section_down: ({ part, below }) =>
    `Moved ${part === null ? 'a section' : quote(part)} down, below ${quote(below)}.`,
  entry_first: ({ entry, part }) =>
    `Put ${entry === null ? 'another entry' : quote(entry)} first in ${part ?? 'its section'}.`,
  entry_up: ({ entry, part, above }) =>
    `Moved ${entry === null ? 'an entry' : quote(entry)} up in ${part ?? 'its section'}, above ${quote(above)}.`,
  entry_down: ({ entry, part, below }) =>
    `Moved ${entry === null ? 'an entry' : quote(entry)} down in ${part ?? 'its section'}, below ${quote(below)}.`,
  parts_moved: ({ part, moves }) => {
    const where = part === null ? '' : ` in ${part}`;
    const said = moves.map(({ names, way, by }) => {
      const place = way === 'up' ? `up, above ${quote(by)}` : `down, below ${quote(by)}`;
      return `${AND.format(names.map((name) => quote(name)))} ${place}`;
    });
    return `Moved ${said.join('; ')}${where}.`;
  },
  order_kept: ({ part }) => `The order in ${part ?? 'this section'} stays the same.`,
  moved_up: ({ part, line, others, requirement }) => {
    const moved = `Moved up in ${part ?? 'its section'}: ${quote(line, 60)}`;
    const more = others === 0 ? '' : ` and ${others} more ${others === 1 ? 'line' : 'lines'}`;
    if (requirement === null) return `${moved}${more}.`;
    return `${moved}, which fits ${quote(requirement)}${more && `;${more}`}.`;
  },
  moved_down: ({ part, line }) => `Moved down in ${part ?? 'its section'}: ${quote(line, 60)}.`,
  reworded: ({ requirement }) =>
    requirement === null ? 'Reworded.' : `Reworded: the posting asks for ${quote(requirement)}.`,
  skills_first: ({ skills }) => `Put the skills that the posting asks for first: ${listSkills(skills)}.`,
  skills_up: ({ skills }) => `Moved these skills up: ${listSkills(skills)}.`,
  skill_down: ({ skill }) => `Moved the skill ${quote(skill)} down.`,
  not_checked: () => "Nothing has checked these words yet. Use them if they're true.",
  merged: ({ part, lines }) => `Made one line of ${lines} in ${part ?? 'its section'}.`,
  split_up: ({ part, lines }) => `Made ${lines} lines of one in ${part ?? 'its section'}.`,
  mended: () => 'Mended lines that were broken up or run together. The words are the same.',
  own_title: () => 'Put your own job title under your name.',
  confirmed_summary: () => 'A summary, put together from your own lines.',
  proposed_summary: () =>
    "A suggested summary, put together from your own lines. I'll only use it if you say so.",
  own_lines_summary: () => 'Put lines of your own resume into the summary, word for word.',
};

/** How many skills one sentence names; the rest are counted. */
const MAX_NAMED_SKILLS = 5;

function listSkills(skills: readonly string[]): string {
  const more = skills.length - MAX_NAMED_SKILLS;
  return `${skills.slice(0, MAX_NAMED_SKILLS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Quotes a text in at most `maxChars` characters. Cuts it between words if possible. */
function quote(text: string, maxChars = 70): string {
  if (text.length <= maxChars) return `“${text}”`;
  const cut = text.slice(0, maxChars);
  const end = Math.max(cut.lastIndexOf(' '), maxChars - 20);
  return `“${cut.slice(0, end).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')}…”`;
}
