import { z } from 'zod';
import { Language } from '../language/language.ts';
import { EditId } from './edit.ts';

/** What can be written beside a finished resume: a cover letter, or the questions that an interviewer may ask. */
export const SUPPLEMENT_KINDS = ['letter', 'questions'] as const;
export type SupplementKind = (typeof SUPPLEMENT_KINDS)[number];

/** The paragraphs of a letter between its first and its last sentence, which code writes. */
export const MAX_PARAGRAPHS = 3;
/** More sentences than this are no short paragraphs. */
export const MAX_LETTER_SENTENCES = 14;

/**
 * A sentence of a cover letter with what bears it out: ids of lines, entries or skills where it is about the person, words
 * of the posting where it is about the job or the company. Never both.
 */
export const LetterSentence = z.object({
  paragraph: z.int().min(1).max(MAX_PARAGRAPHS),
  text: z.string(),
  sources: z.array(z.string().min(1).max(40)),
  quotes: z.array(z.string()),
});
export type LetterSentence = z.infer<typeof LetterSentence>;

/** A cover letter as it is stored and shown. It is a draft: nothing sends it anywhere. */
export const Letter = z.object({
  kind: z.literal('letter'),
  /** The whole letter, as in its documents. */
  text: z.string(),
  language: Language,
  /** What a model wrote of it, in order. */
  sentences: z.array(LetterSentence),
  /** Sentences that went beyond their sources and were left out. */
  leftOut: z.int().nonnegative(),
  model: z.string().nullable(),
});
export type Letter = z.infer<typeof Letter>;

/** The longest question, in characters. */
export const MAX_QUESTION_CHARS = 200;

/** What an interviewer may ask about a changed line. */
export const InterviewQuestion = z.object({
  edit: EditId,
  /** The line as the tailored resume has it. */
  line: z.string(),
  question: z.string(),
});
export type InterviewQuestion = z.infer<typeof InterviewQuestion>;

/** The questions of a version as they are stored and shown. */
export const InterviewQuestions = z.object({
  kind: z.literal('questions'),
  questions: z.array(InterviewQuestion),
  /** Changed lines without a question that was fit to show. */
  leftOut: z.int().nonnegative(),
  model: z.string().nullable(),
});
export type InterviewQuestions = z.infer<typeof InterviewQuestions>;

/** What was written beside a finished resume. */
export const Supplement = z.discriminatedUnion('kind', [Letter, InterviewQuestions]);
export type Supplement = z.infer<typeof Supplement>;
