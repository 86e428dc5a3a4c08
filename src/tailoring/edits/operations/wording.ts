import type { Language } from '../../../language/language.ts';
import { linesOf, type Resume } from '../../../resume/resume.ts';
import { MAX_REPHRASE } from '../../edit.ts';
import { verifyTranslation } from '../../gates/translation.ts';
import type { Workbench } from '../../operation.ts';
import { PLACEHOLDER } from '../../prompt/privacy.ts';
import { givesOrders } from '../../prompt/prompt-injection.ts';
import type { Place } from './places.ts';

/** A new text, and what it may rest on. */
export interface Wording {
  readonly text: string;
  /** The line, or the lines that a sentence cites. */
  readonly source: string;
  /** All lines of the entry. */
  readonly entry: readonly string[];
}

/**
 * What is wrong with a new text, in one sentence for the person; null where nothing is. A translation has no word in
 * common with its line that could be compared: it is judged by its figures, dates and names, and by the judge.
 */
export function wordingFault({ text, source, entry }: Wording, bench: Workbench): string | null {
  const { source: resume, posting, language } = bench;
  const translated = language !== resume.language && !isStillIn(resume, text);
  const shape = shapeFault(text, translated ? Math.max(MAX_REPHRASE, source.length * 2) : MAX_REPHRASE);
  if (shape !== null) return shape;
  if (givesOrders(source)) return 'This line talks to a program, and stays as it is.';
  const again = repeated(text, source);
  if (again !== null) return `It says “${again}” more often than this line does.`;
  const spoken = entry.filter((line) => !givesOrders(line));
  const evidence = { source, entry: spoken, skills: skillTexts(resume), rewrite: text };
  if (!translated) {
    const verdict = bench.verify({ ...evidence, posting, language: resume.language });
    return verdict.ok ? null : verdict.reason;
  }
  if (text.length > Math.max(source.length * MOST_TRANSLATED, SHORT))
    return 'It is much longer than this line.';
  if (namesCompany(text, posting.company, [source, ...entry])) return 'It names the company of the posting.';
  const verdict = verifyTranslation({ ...evidence, from: resume.language, to: language });
  return verdict.ok ? null : verdict.reason;
}

export function skillTexts(resume: Resume): string[] {
  return linesOf(resume).flatMap((line) => line.skills?.items.map((item) => item.text) ?? []);
}

/** The lines of the entry that a line stands in, or of its section where it is in none. */
export function entryTexts({ entry, section }: Pick<Place, 'entry' | 'section'>): string[] {
  const lines = entry ? [...entry.header, ...entry.lines] : section.lines;
  return lines.map((line) => line.text);
}

function shapeFault(text: string, longest: number): string | null {
  if (text === '') return 'It is empty.';
  if (text.length > longest) return `It is longer than ${longest} characters.`;
  if (/[\n\r]/.test(text)) return 'It is more than one line.';
  return PLACEHOLDER.test(text) ? 'It holds a private detail that is not of this line.' : null;
}

/** A word of some length that a text has twice and its source once: what is said twice looks like two things. */
function repeated(text: string, source: string): string | null {
  const count = (words: readonly string[], word: string) => words.filter((one) => one === word).length;
  const [said, held] = [longWordsIn(text), longWordsIn(source)];
  return said.find((word) => count(said, word) > Math.max(1, count(held, word))) ?? null;
}

function longWordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{5,}/gu) ?? [];
}

/** From Chinese a line grows to about three times its characters; between the others to about one and a half. */
const MOST_TRANSLATED = 2;
const SHORT = 60;

/**
 * True for a text in the resume's own language: half of its small words are words of the resume. Such a text is no
 * translation, and gets all the gates.
 */
function isStillIn(resume: Resume, text: string): boolean {
  const unspaced = UNSPACED.has(resume.language);
  if (unspaced) return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  const known = new Set(linesOf(resume).flatMap((line) => smallWordsIn(line.text)));
  const said = smallWordsIn(text);
  return said.filter((word) => known.has(word)).length * 2 > said.length;
}

const UNSPACED: ReadonlySet<Language> = new Set(['zh', 'ja']);

/** Names, figures and links are the same in every language, and so tell nothing. */
function smallWordsIn(text: string): string[] {
  return text.match(/(?<=^|\s|[("“„«])\p{Ll}{2,}(?=$|\s|[)"”“»,.;:!?])/gu) ?? [];
}

function namesCompany(text: string, company: string, own: readonly string[]): boolean {
  const name = company.trim().toLowerCase();
  return (
    name !== '' && text.toLowerCase().includes(name) && !own.some((one) => one.toLowerCase().includes(name))
  );
}
