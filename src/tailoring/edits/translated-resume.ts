import type { Language } from '../../language/language.ts';
import { findHeadline } from '../../resume/parse/person/headline.ts';
import { type Line, linesOf, type Resume, type SectionId } from '../../resume/resume.ts';
import { type Edit, type EditOperation, newTextsOf } from '../edit.ts';
import { translateHeading } from './heading-translations.ts';
import { isCodeOwned, locateLine } from './lines/line-location.ts';

/** A resume that may be translated, and the source line of each translated line. */
export interface TranslatedResume {
  readonly resume: Resume;
  /** The requested language. The resume keeps its own where not every line was translated. */
  readonly language: Language;
  readonly translatedFrom: ReadonlyMap<string, string>;
}

/** What a translation is checked with. */
interface Translation {
  readonly source: Resume;
  readonly edits: readonly Edit[];
  readonly language: Language;
}

/** How far a translation went. */
export type TranslationState = 'none' | 'half' | 'whole';

/**
 * Tells whether every line is translated, or none, or some, which nobody sends. A line that reads the same in both
 * languages is kept by an edit; what the person locked, or undid, is theirs, and so is their title.
 */
export function translationState(
  resume: Resume,
  { source, edits, language }: Translation,
  locked: ReadonlySet<SectionId>,
): TranslationState {
  const written = edits.filter(
    ({ state, operation }) => state === 'applied' && newTextsOf(operation).length > 0,
  );
  if (language === source.language || written.length === 0) return 'none';
  const settled = new Set(edits.filter(isSettled).flatMap(({ operation }) => linesNamedBy(operation)));
  const sourceIds = new Set<string>(linesOf(source).map(({ id }) => id));
  const headline = findHeadline(resume)?.line.id;
  const isLeft = linesOf(resume).some(({ id, text }) => {
    const place = locateLine(resume, id);
    if (place === null || isCodeOwned(place) || locked.has(place.section.id) || id === headline) return false;
    return sourceIds.has(id) && !settled.has(id) && /\p{L}{3}/u.test(text);
  });
  return isLeft ? 'half' : 'whole';
}

/** True for an edit that leaves its lines in the language to write in, or in the one that the person wants. */
function isSettled({ state, operation, reason }: Edit): boolean {
  if (state === 'undone') return true;
  if (state === 'applied') return operation.op === 'keep' || newTextsOf(operation).length > 0;
  return state === 'rejected' && 'code' in reason && reason.code === 'changes_nothing';
}

function linesNamedBy(operation: EditOperation): readonly string[] {
  if (operation.op === 'merge') return operation.lines;
  return operation.op === 'rephrase' || operation.op === 'split' || operation.op === 'keep'
    ? [operation.line]
    : [];
}

/** Translates the headings by code's own table where every line is translated; else the resume keeps its language. */
export function translateHeadings(
  resume: Resume,
  { source, edits, language }: Translation,
  state: TranslationState,
): TranslatedResume {
  if (language === source.language) return { resume, language, translatedFrom: new Map() };
  const reworded = edits.flatMap(({ state: one, operation }) =>
    one === 'applied' && operation.op === 'rephrase' ? [operation.line] : [],
  );
  const translatedFrom = new Map(reworded.map((id) => [id, id]));
  if (state !== 'whole') return { resume, language, translatedFrom };

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
