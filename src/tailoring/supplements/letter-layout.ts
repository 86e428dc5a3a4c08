import type { Language } from '../../language/language.ts';
import {
  type Layout,
  type LayoutSection,
  type Look,
  layoutOf,
  layoutText,
} from '../../resume/layout/layout.ts';
import { homePaperOf } from '../../resume/layout/paper.ts';
import { isSameText } from '../check/comparable-text.ts';
import type { Today } from '../coverage/claims/years.ts';
import { type LetterSentence, MAX_PARAGRAPHS } from '../supplement.ts';
import type { LetterTarget } from './check-letter.ts';
import { LETTER_PHRASES } from './letter-phrases.ts';

/**
 * Lays a cover letter out on the resume's own page: name and contact as in the resume, the date, the company, the role,
 * and the paragraphs. Code writes all but `sentences`.
 */
export function layoutLetter(
  sentences: readonly LetterSentence[],
  { resume, posting, language }: LetterTarget,
  today: Today,
  look?: Look,
): Layout {
  const page = layoutOf(resume, 'regular', look);
  const phrases = LETTER_PHRASES[language];
  const title = oneLine(posting.title);
  const company = oneLine(posting.company);
  const paragraph = (number: number) =>
    sentences.filter((one) => one.paragraph === number).map(({ text }) => text.trim());
  const bodies = Array.from({ length: MAX_PARAGRAPHS }, (_, index) => paragraph(index + 1));
  bodies[0]?.unshift(phrases.applying(title, company));
  bodies[MAX_PARAGRAPHS - 1]?.push(phrases.talk);
  const joint = UNSPACED.has(language) ? '' : ' ';
  return {
    ...page,
    isLetter: true,
    language,
    sections: [
      textSection(formatDay(today, language, homePaperOf(resume))),
      ...(company === '' ? [] : [textSection(company)]),
      ...(title === '' ? [] : [{ heading: phrases.subject(title), blocks: [] }]),
      textSection(phrases.greeting),
      ...bodies.filter(({ length }) => length > 0).map((body) => textSection(body.join(joint))),
      textSection(phrases.regards, ...(page.name === null ? [] : [page.name])),
    ],
  };
}

/** True where each finished document of a letter has the text of its layout, character for character. */
export function isWholeLetter(layout: Layout, texts: ReadonlyMap<string, string>): boolean {
  const original = layoutText(layout);
  return ['docx', 'pdf'].every((kind) => isSameText(texts.get(kind) ?? '', original));
}

const UNSPACED: ReadonlySet<Language> = new Set(['zh', 'ja']);

function textSection(...texts: readonly string[]): LayoutSection {
  return { heading: null, blocks: texts.map((text) => ({ type: 'text', text })) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Writes the date as the letter's reader does: the paper of where they live says whether English is American. */
function formatDay(today: Today, language: Language, paper: Layout['paper']): string {
  const { locale, first = '1' } = LETTER_PHRASES[language];
  const format = new Intl.DateTimeFormat(language === 'en' && paper === 'letter' ? 'en-US' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format
    .formatToParts(new Date(`${today}T00:00:00Z`))
    .map(({ type, value }) => (type === 'day' && value === '1' ? first : value))
    .join('');
}
