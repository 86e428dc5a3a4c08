import type { Language } from '../../language/language.ts';
import type { Posting } from '../../posting/posting.ts';
import { createQuoteFinder } from '../../posting/text/quotes.ts';
import type { Resume } from '../../resume/resume.ts';
import type { WordingFault } from '../edit-reason.ts';
import { editReason } from '../edit-reason.ts';
import { createCitation } from '../edits/lines/cited-texts.ts';
import { locateLine } from '../edits/lines/line-location.ts';
import { checkWording, entryTexts } from '../edits/operations/wording.ts';
import { verifyRephrase } from '../gates/verify.ts';
import type { ApplyDeps, CheckedWording, VerifyRephrase } from '../operation.ts';
import type { LetterSentence } from '../supplement.ts';
import { LETTER_SPEAKERS } from './letter-phrases.ts';

/** What a letter is checked against. */
export interface LetterTarget {
  /** The resume with the person's facts: the only evidence about the person. */
  readonly resume: Resume;
  /** The only evidence about the job and the company. */
  readonly posting: Posting;
  /** The language of the letter. */
  readonly language: Language;
}

/** The most lines that a sentence may cite, and the most quotes. */
const MAX_CITED = 3;

/** Checks sentences of one letter. */
export type CheckSentence = (sentence: LetterSentence) => CheckedWording;

/**
 * Creates the check of a letter's sentences. One about the person passes the gates of a summary: figures, ranks and names
 * from the lines that it cites. One about the job or the company cites words that the posting has, passes the same gates
 * against them, and speaks of the posting and not of the person.
 */
export function createLetterCheck(target: LetterTarget): CheckSentence {
  const { resume, posting } = target;
  const cite = createCitation(resume);
  const find = createQuoteFinder(postingText(posting));
  return (sentence) => {
    const { sources, quotes } = sentence;
    if (sources.length > 0 && quotes.length > 0) return refuse(editReason('cites_both'));
    if (!isSpoken(sentence.text)) return refuse(editReason('no_sentence'));
    return quotes.length > 0
      ? checkAboutPosting(sentence, find, target)
      : checkAboutPerson(sentence, cite, target);
  };
}

/** Everything of a posting that may be quoted. */
function postingText({ title, company, description }: Posting): string {
  return [title, company, description].join('\n');
}

function checkAboutPerson(
  { text, sources }: LetterSentence,
  cite: (id: string) => string | null,
  { resume, posting, language }: LetterTarget,
): CheckedWording {
  const texts = sources.flatMap((id) => cite(id) ?? []);
  if (texts.length !== sources.length) return refuse(editReason('cites_missing_line'));
  if (texts.length === 0 || texts.length > MAX_CITED)
    return refuse(editReason('cites_wrong_count', { lines: texts.length }));
  const evidence = citedEvidence(sources, resume, cite);
  const entry = [...evidence, ...entryOf(sources, resume)];
  return checkWording(
    { text: text.trim(), source: evidence.join(' '), entry },
    depsFor(resume, posting, language, (input) => verifyAbout(texts, language, input)),
  );
}

/** Returns the texts of cited ids, with employer, title and dates of their entries: a sentence may say where it was. */
export function citedEvidence(
  sources: readonly string[],
  resume: Resume,
  cite: (id: string) => string | null,
): string[] {
  const texts = sources.flatMap((id) => cite(id) ?? []);
  const places = sources.flatMap((id) => locateLine(resume, id) ?? []);
  const headers = places.flatMap(({ entry }) =>
    entry ? [entry.header.map(({ text }) => text).join(' | ')] : [],
  );
  return [...new Set([...texts, ...headers])];
}

/** All lines of the entries that the cited lines are of. */
function entryOf(sources: readonly string[], resume: Resume): string[] {
  const places = sources.flatMap((id) => locateLine(resume, id) ?? []);
  return [...new Set(places.flatMap((place) => (place.entry ? entryTexts(place) : [])))];
}

function checkAboutPosting(
  { text, quotes }: LetterSentence,
  find: (quote: string) => unknown,
  { resume, posting, language }: LetterTarget,
): CheckedWording {
  if (quotes.length > MAX_CITED) return refuse(editReason('cites_wrong_count', { lines: quotes.length }));
  if (quotes.some((quote) => find(quote) === null)) return refuse(editReason('quote_not_in_post'));
  const speaks = checkSpeaker(text, posting, language);
  if (speaks !== null) return refuse(speaks);
  const names = [posting.title, posting.company].filter((name) => name.trim() !== '');
  const evidence: Resume = { ...resume, language, sections: [] };
  return checkWording(
    { text: text.trim(), source: [...quotes, ...names].join(' '), entry: [...quotes, ...names] },
    depsFor(evidence, { ...posting, company: '' }, language),
  );
}

/** Says what is wrong with who a sentence about the posting speaks of; null where nothing is. */
function checkSpeaker(text: string, { title, company }: Posting, language: Language): WordingFault | null {
  const speakers = LETTER_SPEAKERS[language];
  if (!speakers) return editReason('unsupported_language');
  const words = wordsIn(text);
  const own = words.find((word) => speakers.writer.includes(word));
  if (own !== undefined) return editReason('about_person', { word: own });
  const said = text.toLowerCase();
  const named = [title, company].some(
    (name) => name.trim() !== '' && said.includes(name.trim().toLowerCase()),
  );
  return named || words.some((word) => speakers.posting.includes(word)) ? null : editReason('not_about_post');
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

function depsFor(
  source: Resume,
  posting: Posting,
  language: Language,
  verify: VerifyRephrase = verifySentence,
): ApplyDeps {
  return {
    source,
    posting,
    language,
    requirements: [],
    pages: null,
    dropped: new Set(),
    verify,
  };
}

/**
 * A sentence of a letter is longer than its line, because it says who did it and where, and needn't say all of it; and
 * whether words that code doesn't know say more, a judge decides: it reads every sentence.
 */
const verifySentence: VerifyRephrase = (input) =>
  verifyRephrase(input)
    .filter(({ gate, reason }) => gate !== 'length' && reason.code !== 'lost_word')
    .map((finding) => (finding.gate === 'words' ? { ...finding, weight: 'unsure' as const } : finding));

/**
 * A sentence about the person may leave out their title, which limits what it cites only where the cited lines do
 * ("Assistant Cook" is not "helped to cook"), and it may say "my work", which claims no result.
 */
function verifyAbout(
  cited: readonly string[],
  language: Language,
  input: Parameters<VerifyRephrase>[0],
): ReturnType<VerifyRephrase> {
  const said = cited.join(' ').toLowerCase();
  const own = LETTER_SPEAKERS[language]?.writer ?? [];
  return verifySentence(input).flatMap((finding) => {
    const { code, params } = finding.reason;
    if (code === 'lost_share' || code === 'lost_limit')
      return said.includes(params.phrase.toLowerCase()) ? finding : [];
    const isOwn = code === 'new_cause' && own.includes(params.phrase.toLowerCase());
    return isOwn ? { ...finding, weight: 'unsure' as const } : finding;
  });
}

/** True for three words, or for text without spaces between its words. */
function isSpoken(text: string): boolean {
  return (
    text.trim().split(/\s+/).length >= 3 ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
  );
}

const refuse = (reason: WordingFault): CheckedWording => ({ outcome: 'refuse', reasons: [reason] });
