import type { Language } from '../../language/language.ts';
import { type Line, linesOf, type Resume } from '../../resume/resume.ts';
import type { Edit } from '../edit.ts';
import { headingIn } from './heading-translations.ts';
import { isCodeOwned, placeOf } from './operations/places.ts';

/** A resume that was told in another language, and which line of the source each line stands for that was. */
export interface Translated {
  readonly resume: Resume;
  /** The language asked for; the resume keeps its own where most of it stayed in that. */
  readonly language: Language;
  readonly standsFor: ReadonlyMap<string, string>;
}

/**
 * A resume most of whose lines were translated is a resume in that language: its headings follow by code's own
 * table. One that mostly stayed as it was keeps its language and its headings.
 */
export function inLanguage(
  resume: Resume,
  { source, edits, language }: { source: Resume; edits: readonly Edit[]; language: Language },
): Translated {
  if (language === source.language) return { resume, language, standsFor: new Map() };
  const reworded = new Set(
    edits.flatMap(({ state, operation }) =>
      state === 'applied' && operation.op === 'rephrase' ? [operation.line] : [],
    ),
  );
  const standsFor = new Map([...reworded].map((id) => [id, id]));
  const translatable = linesOf(resume).filter(({ id }) => {
    const place = placeOf(resume, id);
    return place !== null && !isCodeOwned(place);
  });
  const done = translatable.filter(({ id }) => reworded.has(id)).length;
  if (done * 2 < translatable.length || done === 0) return { resume, language, standsFor };

  const heading = (line: Line): Line => ({ ...line, text: headingIn(language, line.text) ?? line.text });
  for (const { heading: one } of resume.sections) if (one) standsFor.set(one.id, one.id);
  return {
    resume: {
      ...resume,
      language,
      sections: resume.sections.map((one) => ({ ...one, heading: one.heading && heading(one.heading) })),
    },
    language,
    standsFor,
  };
}
