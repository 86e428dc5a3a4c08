import type { Language } from '../../language/language.ts';
import { findHeadline } from '../../resume/parse/headline.ts';
import { type Line, linesOf, type Resume, type SectionId } from '../../resume/resume.ts';
import { type Edit, type EditOperation, newTextsOf } from '../edit.ts';
import { translateHeading } from './heading-translations.ts';
import { isCodeOwned, locateLine } from './operations/line-location.ts';

/** A resume that may be translated, and the source line of each translated line. */
export interface TranslatedResume {
  readonly resume: Resume;
  /** The requested language. The resume keeps its own where most lines weren't translated. */
  readonly language: Language;
  readonly translatedFrom: ReadonlyMap<string, string>;
}

/** What a translation is checked with. */
interface Translation {
  readonly source: Resume;
  readonly edits: readonly Edit[];
  readonly language: Language;
}

/**
 * True where some lines are translated and others are not: nobody sends such a resume. A line that reads the same in
 * both languages is kept by an edit; what the person locked is theirs, and so is their title.
 */
export function isHalfTranslated(
  resume: Resume,
  { source, edits, language }: Translation,
  locked: ReadonlySet<SectionId>,
): boolean {
  if (language === source.language) return false;
  const written = edits.filter(
    ({ state, operation }) => state === 'applied' && newTextsOf(operation).length > 0,
  );
  if (written.length === 0) return false;
  const settled = new Set(edits.filter(isSettled).flatMap(({ operation }) => linesNamedBy(operation)));
  const sourceIds = new Set<string>(linesOf(source).map(({ id }) => id));
  const headline = findHeadline(resume)?.line.id;
  return linesOf(resume).some(({ id, text }) => {
    const place = locateLine(resume, id);
    if (place === null || isCodeOwned(place) || locked.has(place.section.id) || id === headline) return false;
    return sourceIds.has(id) && !settled.has(id) && /\p{L}{3}/u.test(text);
  });
}

/** True for an edit that leaves its lines in the language to write in. */
function isSettled({ state, operation, reason }: Edit): boolean {
  if (state === 'applied') return operation.op === 'keep' || newTextsOf(operation).length > 0;
  return state === 'rejected' && 'code' in reason && reason.code === 'changes_nothing';
}

function linesNamedBy(operation: EditOperation): readonly string[] {
  if (operation.op === 'merge') return operation.lines;
  return operation.op === 'rephrase' || operation.op === 'split' || operation.op === 'keep'
    ? [operation.line]
    : [];
}

/**
 * Translates the headings, by code's own table, once at least half of the lines that can be are translated.
 * Otherwise the resume keeps its language and its headings.
 */
export function translateHeadings(
  resume: Resume,
  { source, edits, language }: Translation,
): TranslatedResume {
  if (language === source.language) return { resume, language, translatedFrom: new Map() };
  const reworded = new Set(
    edits.flatMap(({ state, operation }) =>
      state === 'applied' && operation.op === 'rephrase' ? [operation.line] : [],
    ),
  );
  const translatedFrom = new Map([...reworded].map((id) => [id, id]));
  const translatable = linesOf(resume).filter(({ id }) => {
    const place = locateLine(resume, id);
    return place !== null && !isCodeOwned(place);
  });
  const done = translatable.filter(({ id }) => reworded.has(id)).length;
  if (done * 2 < translatable.length || done === 0) return { resume, language, translatedFrom };

  const heading = (line: Line): Line => ({
    ...line,
    text: translateHeading(language, line.text) ?? line.text,
  });
  for (const { heading: one } of resume.sections) if (one) translatedFrom.set(one.id, one.id);
  return {
    resume: {
      ...resume,
      language,
      sections: resume.sections.map((one) => ({ ...one, heading: one.heading && heading(one.heading) })),
    },
    language,
    translatedFrom,
  };
}
