import type { Entry, Resume } from '../../../resume/resume.ts';
import { equalsIgnoringCase, matchesName } from './name-match.ts';
import type { Named } from './named.ts';

/** Finds the entries whose employer, title or id is a name. */
export function findEntriesCalled(name: string, resume: Resume): Named[] {
  return entriesWhere(resume, ({ id, organisation, title }) =>
    [id, organisation?.text, title?.text].some((text) => equalsIgnoringCase(text, name)),
  );
}

/** Finds the entries with every word of a name in their header. */
export function findEntriesWith(name: string, resume: Resume): Named[] {
  const says = matchesName(name, resume.language);
  return entriesWhere(resume, ({ header }) => header.some(says));
}

/** Finds those where more than their place has these words: "Leeds" is no name of a job. */
export function findEntriesSaying(name: string, resume: Resume): Named[] {
  const says = matchesName(name, resume.language);
  const saysIn = (field: Entry['title']) => field !== null && says({ id: '', text: field.text });
  return entriesWhere(
    resume,
    ({ header, organisation, title, place }) =>
      header.some(says) && (!saysIn(place) || saysIn(organisation) || saysIn(title)),
  );
}

function entriesWhere({ sections }: Resume, isMeant: (entry: Entry) => boolean): Named[] {
  return sections
    .filter(({ kind }) => kind !== 'contact')
    .flatMap((section) =>
      section.entries.filter(isMeant).map(({ id }): Named => ({ kind: 'entry', ids: [id] })),
    );
}
