import type { Language } from '../../language/language.ts';
import { type Line, linesOf, type Resume } from '../../resume/resume.ts';
import type { Edit } from '../edit.ts';
import { translateHeading } from './heading-translations.ts';
import { isCodeOwned, locateLine } from './operations/line-location.ts';

/** A resume that may be translated, and the source line of each translated line. */
export interface TranslatedResume {
  readonly resume: Resume;
  /** The requested language. The resume keeps its own where most lines weren't translated. */
  readonly language: Language;
  readonly translatedFrom: ReadonlyMap<string, string>;
}

/**
 * Translates the headings, by code's own table, once at least half of the lines that can be are translated.
 * Otherwise the resume keeps its language and its headings.
 */
export function translateHeadings(
  resume: Resume,
  { source, edits, language }: { source: Resume; edits: readonly Edit[]; language: Language },
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
