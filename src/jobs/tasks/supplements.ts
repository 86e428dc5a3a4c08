import { type Layout, type Look, layoutText } from '../../resume/layout/layout.ts';
import type { Today } from '../../tailoring/coverage/claims/years.ts';
import type { Edit } from '../../tailoring/edit.ts';
import { hideClaim, type SecondReading } from '../../tailoring/edits/decisions/claims.ts';
import { createCitation } from '../../tailoring/edits/lines/cited-texts.ts';
import { lexiconOf } from '../../tailoring/gates/lexicon/lexicons.ts';
import { openPrivacy } from '../../tailoring/prompt/privacy.ts';
import type { TokenTable } from '../../tailoring/prompt/privacy-tokens.ts';
import type { InterviewQuestion, LetterSentence } from '../../tailoring/supplement.ts';
import { createLetterCheck, type LetterTarget } from '../../tailoring/supplements/check-letter.ts';
import { claimOfSentence, sentenceId } from '../../tailoring/supplements/letter-claims.ts';
import { isWholeLetter, layoutLetter } from '../../tailoring/supplements/letter-layout.ts';
import {
  createLetterPrompt,
  type ExplainedSentence,
  explainSentence,
  type LetterPrompt,
  restoreSentences,
} from '../../tailoring/supplements/letter-prompt.ts';
import {
  type ChangedLine,
  changedLines,
  createQuestionPrompt,
  type QuestionPrompt,
  selectFitQuestions,
} from '../../tailoring/supplements/question-prompt.ts';
import type { ProposedQuestion, RepairedSentence } from '../model/model-transcript.ts';
import { type JobSource, type ListedClaims, resumeOf } from './tailor.ts';

/** Creates the prompt of a letter; null where no gate covers its language. */
export function prepareLetter(source: JobSource): LetterPrompt | null {
  const resume = resumeOf(source);
  const prompt = createLetterPrompt({ resume, posting: source.posting });
  const { language } = prompt.target;
  return language === resume.language && lexiconOf(language) === null ? null : prompt;
}

interface HiddenLetter {
  readonly sentences: readonly LetterSentence[];
  readonly target: LetterTarget;
  readonly tokens: TokenTable;
}

/** Puts private details back into a letter's sentences. */
export function restoreLetter({ sentences, target, tokens }: HiddenLetter): LetterSentence[] {
  return restoreSentences(sentences, target, tokens);
}

/** Puts second attempts in place, each in the paragraph of its sentence. */
export function withRepairedSentences({
  sentences,
  repairs,
}: {
  readonly sentences: readonly LetterSentence[];
  readonly repairs: readonly RepairedSentence[];
}): LetterSentence[] {
  return sentences.map((sentence, index) => {
    const repair = repairs.find(({ id }) => id === sentenceId(index));
    if (!repair) return sentence;
    const { text, sources, quotes } = repair;
    return { paragraph: sentence.paragraph, text, sources, quotes };
  });
}

/** A letter after its gates: what goes back to the model, and what the others claim. */
interface CheckedLetter extends ListedClaims {
  readonly refused: readonly ExplainedSentence[];
}

/** Checks a letter's sentences. */
export function checkLetter({ sentences, target, tokens }: HiddenLetter): CheckedLetter {
  const { resume, posting } = target;
  const { hide } = openPrivacy({ resume, posting, tokens });
  const check = createLetterCheck(target);
  const cite = createCitation(resume);
  const refused: ExplainedSentence[] = [];
  const claims = sentences.flatMap((sentence, index) => {
    const checked = check(sentence);
    if (checked.outcome !== 'refuse') return claimOfSentence(sentence, index, target);
    const said = [...sentence.sources.flatMap((id) => cite(id) ?? []), ...sentence.quotes];
    const one = { id: sentenceId(index), sentence, said, reasons: checked.reasons };
    refused.push(explainSentence(one, hide));
    return [];
  });
  return { refused, claims, hidden: claims.map((one) => hideClaim(one, hide)) };
}

/** With fewer confirmed sentences about the person, a letter says nothing that a form letter wouldn't. */
const MIN_SENTENCES = 2;

/** A letter as the writer gets it. */
export interface FinishedLetter {
  readonly layout: Layout;
  readonly text: string;
  readonly sentences: readonly LetterSentence[];
  readonly leftOut: number;
}

/** Builds a letter from the sentences that the judge confirmed; null where too few are left. */
export function finishLetter({
  sentences,
  target,
  reading,
  today,
  look,
}: {
  readonly sentences: readonly LetterSentence[];
  readonly target: LetterTarget;
  readonly reading: Pick<SecondReading, 'confirmed'>;
  readonly today: Today;
  readonly look: Look | undefined;
}): FinishedLetter | null {
  const check = createLetterCheck(target);
  const kept = sentences.filter(
    (sentence, index) => reading.confirmed.has(sentenceId(index)) && check(sentence).outcome !== 'refuse',
  );
  if (kept.filter(({ sources }) => sources.length > 0).length < MIN_SENTENCES) return null;
  const layout = layoutLetter(kept, target, today, look);
  return { layout, text: layoutText(layout), sentences: kept, leftOut: sentences.length - kept.length };
}

/** True where each finished document of a letter has its text, character for character. */
export function checkLetterDocuments({
  layout,
  texts,
}: {
  readonly layout: Layout;
  readonly texts: ReadonlyMap<string, string>;
}): boolean {
  return isWholeLetter(layout, texts);
}

/** Creates the prompt that has questions asked about a version's changed lines. */
export function prepareQuestions({
  source,
  edits,
}: {
  readonly source: JobSource;
  readonly edits: readonly Edit[];
}): { readonly prompt: QuestionPrompt; readonly lines: readonly ChangedLine[] } {
  const lines = changedLines(edits);
  return {
    lines,
    prompt: createQuestionPrompt(lines, { resume: resumeOf(source), posting: source.posting }),
  };
}

/** Checks a model's questions, and puts private details of their own lines back. */
export function checkQuestions({
  answer,
  lines,
  source,
  tokens,
}: {
  readonly answer: readonly ProposedQuestion[];
  readonly lines: readonly ChangedLine[];
  readonly source: JobSource;
  readonly tokens: TokenTable;
}): InterviewQuestion[] {
  return selectFitQuestions(answer, lines, { resume: resumeOf(source), tokens });
}
