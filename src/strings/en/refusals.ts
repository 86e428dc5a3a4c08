import type { RefusalCode, RefusalParams } from '../../jobs/model/refusal.ts';
import { LANGUAGE_NAMES } from '../../language/language-names.ts';
import { codedSentence } from '../coded-sentence.ts';
import { reasonText } from '../reason-text.ts';
import { formatCount } from './counted.ts';
import { notices } from './notices.ts';
import { reasons } from './reasons.ts';
import { leftSentences } from './version.ts';

type Sentences = { readonly [Code in RefusalCode]: (params: RefusalParams[Code]) => string };

/** What somebody reads whom an operator switched off. */
export const SUSPENDED = {
  person: 'The person who runs this bot has paused it for you.',
  workspace: 'The person who runs this bot has paused it for this workspace.',
  next: 'You can still download or delete your data.',
};

const number = (value: number) => value.toLocaleString('en');
const list = (items: readonly string[]) => items.join(', ');

/** Why a request was refused, in one or two sentences. */
export const refusals: Sentences = {
  user_not_found: () => 'There is no such user.',
  suspended: ({ scope }) =>
    `${scope === 'person' ? SUSPENDED.person : SUSPENDED.workspace} ${SUSPENDED.next}`,
  consent_required: ({ vendor }) =>
    `You haven't agreed to AI by ${vendor} yet. Agree to it first, or go on without AI.`,
  daily_limit_reached: ({ limit, jobs, minutes }) => {
    const spent = {
      person: `You've used ${jobs === 1 ? "today's tailored resume" : `all ${formatCount(jobs ?? 0, 'tailored resume')} for today`}.`,
      workspace: "This workspace has used up today's AI budget.",
      installation: "This bot has used up today's AI budget.",
    }[limit];
    return `${spent} You can tailor more after midnight UTC (in ${formatDuration(minutes)}).`;
  },

  field_missing: ({ field, expected }) =>
    `${field} is missing, or it isn't a ${expected === 'object' ? 'JSON object' : expected}.`,
  field_too_long: ({ field, maxChars }) => `${field} is longer than ${formatCount(maxChars, 'character')}.`,
  field_not_uuid: ({ field }) => `${field} is not a UUID.`,
  field_invalid: ({ field }) => `${field} is not valid.`,
  job_description_empty: () => 'The job description is empty. Paste the posting.',
  section_not_found: ({ name, sections }) =>
    `This resume has no section “${name}”. It has ${list(sections.map(({ id, heading }) => `${id} (${heading})`))}.`,
  translation_needs_ai: ({ isSetUp }) =>
    isSetUp
      ? 'Only AI can translate a resume. Keep its language, or choose the AI engine.'
      : "Only AI can translate a resume, and it isn't set up here: ask the person who runs this bot to set it up.",

  resume_not_found: () => "I couldn't find this resume. It may have been deleted.",
  no_saved_resume: () => 'You have no saved resume yet. Send one as a file first.',
  correction_empty: () => 'The text is empty. Keep what is right and correct the rest.',
  correction_too_long: ({ chars, maxChars }) =>
    `The text has ${formatCount(chars, 'character')}. Shorten it to ${number(maxChars)} or fewer.`,
  unusable_input: ({ fault, detail }) => {
    const { happened, next } = notices[fault];
    return fault === 'resume_json_invalid'
      ? `${happened} What's wrong: ${detail}. ${next}`
      : `${happened} ${next}`;
  },

  job_not_found: () =>
    "I couldn't find this job among yours. List your jobs, then give a reference or an id.",
  reference_ambiguous: ({ jobs }) => `${jobs} of your jobs have this reference. Give the whole id.`,
  job_running: () => 'This job is still running. Wait until it is done.',
  job_failed: () => 'This job failed, so there is no resume to change. Start it again.',
  source_resume_deleted: () => `${notices.resume_deleted.happened} ${notices.resume_deleted.next}`,
  transcript_missing: () => 'This job is too old to change. Start it again.',
  cancel_completed: () => 'This job is already done, so there is nothing to cancel. You can delete it.',
  cancel_failed: () => 'This job has already ended, so there is nothing to cancel.',
  cancel_conflict: () => "I couldn't cancel this job just now. Try again.",
  retry_crashed: () =>
    "I've tried this one again, and it stopped me again. Send the resume as plain text, or a shorter posting.",
  retry_completed: () => 'This job is already done. Refine it, or start over with the posting.',
  job_is_supplement: () =>
    "That isn't a resume, but something written beside one. Name the resume's job instead.",
  letter_needs_ai: ({ isSetUp }) =>
    isSetUp
      ? 'A cover letter needs AI. Try again with AI.'
      : "A cover letter needs AI, which isn't set up here: ask the person who runs this bot to set it up.",
  questions_need_ai: ({ isSetUp }) =>
    isSetUp
      ? 'Interview questions need AI. Try again with AI.'
      : "Interview questions need AI, which isn't set up here: ask the person who runs this bot to set it up.",
  nothing_reworded: () => "I didn't reword any line in this version, so there's nothing to ask you about.",
  newest_version: () => 'This is already the newest version, so there is nothing to restore.',

  no_edit_named: () => 'Name at least one change, such as K1.',
  no_version_before: () =>
    'This is the first version, so there is no change before it to undo. “Undo everything” brings back your own wording and order.',
  nothing_to_undo: () => "This version changed nothing, so there's nothing to undo.",
  edit_not_found: ({ name, edits }) =>
    `This version has no change ${name}. It has ${edits.length === 0 ? 'none' : list(edits)}.`,
  undo_rejected: ({ edit }) => `${edit} was never used, so there is nothing to undo.`,
  undo_suggested: ({ edit }) => `${edit} is only a suggestion, so there is nothing to undo.`,
  undo_undone: ({ edit }) => `${edit} is already undone.`,
  undo_unchanged: ({ edit }) => `${edit} changed nothing, so there is nothing to undo.`,
  accept_applied: ({ edit }) => `${edit} is already in your resume.`,
  accept_ungrounded: ({ edit, reason }) =>
    `I can't use ${edit}, because it says more than your resume does. ${reasonText(reason, { reasons })}`,
  accept_impossible: ({ edit, reason }) => `I can't use ${edit}. ${reasonText(reason, { reasons })}`,
  none_granted: ({ parts }) => leftSentences(parts).join(' '),
  several: ({ reasons: all }) => all.map((one) => codedSentence(refusals, one)).join(' '),

  statement_empty: () => 'Your line is empty. Say in one line what you did.',
  statement_several_lines: () => 'Add one line at a time.',
  statement_too_long: ({ chars, maxChars }) =>
    `Your line has ${formatCount(chars, 'character')}. Say it in ${number(maxChars)} or fewer.`,
  statement_known: () => 'Your resume already says that there.',
  no_entries: () => 'This resume has no place to add a line to.',
  entry_not_found: ({ entries }) =>
    `Say which entry or section it belongs to. This resume has ${list(entries.map((entry) => (entry.name === null ? entry.id : `${entry.id} (${entry.name})`)))}.`,
  requirement_not_found: ({ requirements }) =>
    `This posting has no such requirement. ${requirements.length === 0 ? 'I found none in it.' : `It has ${list(requirements)}.`}`,

  instruction_empty: () => 'The instruction is empty. Say what should be different.',
  instruction_too_long: ({ chars, maxChars }) =>
    `The instruction has ${formatCount(chars, 'character')}. Say it in ${number(maxChars)} or fewer.`,
  instruction_invents: ({ phrase }) =>
    `Your resume doesn't say “${phrase}”, and I only use what it says. If it's true, add it as a line of your own to the job where you did it.`,
  first_already: () => "It's already first.",
  contact_first_already: () => 'Your contact details already come first.',
  chronological: () => 'Jobs and degrees stay in order of time.',
  nothing_says: ({ name }) => `I couldn't find “${name}” in your resume.`,
  several_say: ({ name }) =>
    `“${name}” fits more than one part of your resume. Say its whole name, and I'll know which one.`,
  there_already: () => "It's there already.",
  dates_kept: () => 'Dates stay with the job or degree that they belong to.',
  contact_kept: () => 'Your contact details stay where they are.',
  prose_stays: () => 'I only move bullets and lists past one another. Paragraphs stay where they are.',
  looks_stay: () =>
    'I change words and their order, not fonts, colours or margins. Choose between two looks in the settings, and change the rest in the Word file.',
  spelling_stays: () =>
    'I leave words as you wrote them. Correct them with “Fix mistakes” beside your saved resume, or in your own file, and tailor it again.',
  title_not_own: ({ titles }) =>
    titles.length === 0
      ? 'Under your name I only put a job title that your resume has, and I found none in it.'
      : `Under your name I only put a job title that your resume has. Ask for one of these: ${list(titles.map((title) => `“${title}”`))}.`,
  spelled_already: () =>
    'I found no word to spell another way. Names, titles, quotations and addresses stay as they are.',
  not_beside: ({ what, other }) =>
    `“${what}” and “${other}” are in different parts of your resume. I can put a whole section before another, or a bullet or skill before another of its section.`,
  rewording_needs_ai: ({ isSetUp }) => {
    const help = isSetUp
      ? 'That needs AI, and this version was made without it. Ask again with the engine “openai”.'
      : "That needs AI, which isn't set up here: ask the person who runs this bot to set it up.";
    return `${help} Without AI, you can ask for “one page”, “shorter”, “undo everything”, “undo the last change”, “put … first”, “put … before …”, “leave out …”, “headline: …” with one of your own job titles, or “British spelling”.`;
  },
  language_not_covered: ({ name }) =>
    `I can't write in ${name} yet. I can in English, German, French, Spanish, Portuguese and Swedish.`,
  language_already: ({ language }) => `It's in ${LANGUAGE_NAMES[language]} already.`,
  one_page_already: () => "It's already one page, and a page limit can't make it shorter.",

  settings_not_object: () => 'The settings are not a JSON object.',
  answer_in_invalid: () => 'Choose where to get answers: in direct messages, in a thread or in the channel.',
  pages_invalid: () => 'The page limit is a whole number from 1 to 10, or none.',
  engine_invalid: () => 'Choose an engine: with AI or without.',
  look_invalid: () => 'Choose a look: modern or classic.',
  locale_invalid: () => 'The language of replies is a code such as en or pt-BR.',
  channels_invalid: () => 'Choose up to 500 channels, or all of them.',
  daily_cost_invalid: () => 'The daily budget is an amount in US dollars, 0 or more, or none.',
  daily_tokens_invalid: () => 'The daily token limit is a whole number, 0 or more, or none.',
  admins_only: () => 'Only admins of this workspace can change its settings. Ask one of them.',
};

/** Formats minutes as `2 hours and 5 minutes`. Leaves out a part that is 0. */
function formatDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [
    ...(hours > 0 ? [formatCount(hours, 'hour')] : []),
    ...(rest > 0 ? [formatCount(rest, 'minute')] : []),
  ].join(' and ');
}
