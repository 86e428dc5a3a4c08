import type { Language } from '../../../language/language.ts';
import { linesOf, type Resume } from '../../../resume/resume.ts';
import { MAX_REPHRASE_CHARS } from '../../edit.ts';
import { editReason, type WordingFault } from '../../edit-reason.ts';
import { verifyTranslation } from '../../gates/translation.ts';
import { type ApplyDeps, type CheckedWording, type GateFinding, outcomeOf } from '../../operation.ts';
import { PLACEHOLDER } from '../../prompt/privacy-tokens.ts';
import { looksLikeInstruction } from '../../prompt/prompt-injection.ts';
import type { LineLocation } from '../lines/line-location.ts';

/** A new text, and the evidence for it. */
export interface NewWording {
  readonly text: string;
  /** The line, or the lines that a sentence cites. */
  readonly source: string;
  /** What the same edit says beside it, where it makes several lines of one. */
  readonly beside?: string;
  /** All lines of the entry. */
  readonly entry: readonly string[];
}

/**
 * Checks a new text: refused with all that is wrong with it, unsure with all that only a second reader can decide, or
 * passed. A translation shares no words with its line that could be compared, so code checks its figures, dates and
 * names, and the judge reads the rest.
 */
export function checkWording({ text, source, beside, entry }: NewWording, deps: ApplyDeps): CheckedWording {
  const { source: resume, posting, language } = deps;
  const refuse = (reason: WordingFault): CheckedWording => ({ outcome: 'refuse', reasons: [reason] });
  const translated = language !== resume.language && !isUntranslated(resume, text);
  if (source.length > MAX_SOURCE_CHARS)
    return refuse(editReason('long_line', { characters: MAX_SOURCE_CHARS }));
  const shape = checkShape(
    text,
    translated ? Math.max(MAX_REPHRASE_CHARS, source.length * 2) : MAX_REPHRASE_CHARS,
  );
  if (shape !== null) return refuse(shape);
  if (looksLikeInstruction(source)) return refuse(editReason('talks_to_program'));
  const again = findRepeatedWord(text, source);
  const repeated = again === null ? [] : [repeatFinding(again, text, source)];
  const quotable = within(MAX_EVIDENCE_CHARS, entry).filter((line) => !looksLikeInstruction(line));
  const skills = within(MAX_EVIDENCE_CHARS, skillTexts(resume));
  const evidence = { source, entry: quotable, skills, rewrite: text, ...(beside && { beside }) };
  if (!translated) {
    return outcomeOf([...deps.verify({ ...evidence, posting, language: resume.language }), ...repeated]);
  }
  if (text.length > Math.max(source.length * MAX_TRANSLATION_GROWTH_FACTOR, SHORT_LINE_CHARS))
    return refuse(editReason('much_longer'));
  if (namesCompany(text, posting.company, [source, ...entry]))
    return refuse(editReason('posting_company', { name: posting.company.trim() }));
  return outcomeOf([...verifyTranslation({ ...evidence, from: resume.language, to: language }), ...repeated]);
}

/**
 * Each word of a new text is compared with each word of its line and its evidence, so both are bounded. A paragraph has
 * up to 2,000 characters, an entry or a list of skills up to 5,000. Past them, a line stays as it is, and a text is no
 * evidence.
 */
const MAX_SOURCE_CHARS = 4_000;
const MAX_EVIDENCE_CHARS = 20_000;

/** Returns the first texts that have up to `maxChars` characters together. */
function within(maxChars: number, texts: readonly string[]): string[] {
  let left = maxChars;
  return texts.filter(({ length }) => {
    left -= length;
    return left >= 0;
  });
}

/** Lists the skills of a resume as texts. */
export function skillTexts(resume: Resume): string[] {
  return linesOf(resume).flatMap((line) => line.skills?.items.map((item) => item.text) ?? []);
}

/** Lists the texts of the entry that a line is in or, outside of entries, of its section. */
export function entryTexts({ entry, section }: Pick<LineLocation, 'entry' | 'section'>): string[] {
  const lines = entry ? [...entry.header, ...entry.lines] : section.lines;
  return lines.map((line) => line.text);
}

function checkShape(text: string, longest: number): WordingFault | null {
  if (text === '') return editReason('empty');
  if (text.length > longest) return editReason('too_long', { characters: longest });
  if (/[\n\r]/.test(text)) return editReason('several_lines');
  return PLACEHOLDER.test(text) ? editReason('private_detail') : null;
}

/** Refuses what only says again a part of the line that stands there whole; else the word may be needed twice. */
function repeatFinding(word: string, text: string, source: string): GateFinding {
  const isLineAgain = text.toLowerCase().includes(source.trim().toLowerCase());
  const reason = editReason('repeated_word', { word });
  return { gate: 'words', reason, weight: isLineAgain ? 'refuse' : 'unsure' };
}

/**
 * Finds a longer word that the text repeats more often than its source. Said twice, one thing looks like two.
 */
function findRepeatedWord(text: string, source: string): string | null {
  const [words, own] = [longWordsIn(text), longWordsIn(source)].map((list) =>
    Map.groupBy(list, (word) => word),
  );
  const repeated = [...(words ?? [])].find(
    ([word, { length }]) => length > Math.max(1, own?.get(word)?.length ?? 0),
  );
  return repeated?.[0] ?? null;
}

function longWordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{5,}/gu) ?? [];
}

/**
 * A line from Chinese grows to about three times its characters, between other languages to about one and a
 * half.
 */
const MAX_TRANSLATION_GROWTH_FACTOR = 2;
/** A translation up to this length is never too long, however short its line was. */
const SHORT_LINE_CHARS = 60;

/**
 * True for a text in the resume's own language: more than half of its lower-case words are words of the
 * resume. Such a text is no translation, and all gates apply.
 */
function isUntranslated(resume: Resume, text: string): boolean {
  const unspaced = UNSPACED.has(resume.language);
  if (unspaced) return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  const known =
    SMALL_WORDS.get(resume) ?? new Set(linesOf(resume).flatMap((line) => smallWordsIn(line.text)));
  SMALL_WORDS.set(resume, known);
  const said = smallWordsIn(text);
  return said.filter((word) => known.has(word)).length * 2 > said.length;
}

/** Each edit of an answer asks about the same resume. */
const SMALL_WORDS = new WeakMap<Resume, ReadonlySet<string>>();

const UNSPACED: ReadonlySet<Language> = new Set(['zh', 'ja']);

/**
 * Finds lower-case words. Names, figures and links are the same in every language, so they say nothing about
 * it.
 */
function smallWordsIn(text: string): string[] {
  return text.match(/(?<=^|\s|[("“„«])\p{Ll}{2,}(?=$|\s|[)"”“»,.;:!?])/gu) ?? [];
}

function namesCompany(text: string, company: string, own: readonly string[]): boolean {
  const name = company.trim().toLowerCase();
  return (
    name !== '' && text.toLowerCase().includes(name) && !own.some((one) => one.toLowerCase().includes(name))
  );
}
