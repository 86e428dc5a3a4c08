import { headingMeaning } from '../../../resume/parse/headings/headings.ts';
import type { Line, Resume, Section } from '../../../resume/resume.ts';
import { isLanguageList } from '../lines/language-lists.ts';
import { findAllNamed, findNamed, namedItems } from './find-named.ts';
import type { Named, NotNamed } from './named.ts';

/**
 * Finds the part of a resume that a person names: its lists of skills or of languages, or a section, an entry or lines;
 * null where nothing is called so.
 */
export function findPart(words: string, resume: Resume): Resume | null {
  const name = words.replace(/^(?:the|my|meinen?|mes|mis|minhas?|mina)\s+/iu, '');
  const kind = headingMeaning(name, resume.language)?.kind;
  if (kind === 'skills' || kind === 'languages') {
    const part = withLinesOf(resume, (line, section) => {
      if (isLanguageList(line, section)) return kind === 'languages';
      return kind === 'skills' && (section.kind === 'skills' || line.skills !== undefined);
    });
    if (part) return part;
  }
  const named = findNamed(words, resume);
  if (typeof named === 'string') return null;
  const ids = new Set<string>(named.ids);
  return withLinesOf(resume, ({ id }, section, entry) =>
    [id, section.id, entry].some((one) => one && ids.has(one)),
  );
}

/** Finds what a person names within a part: the items of its lists first, in any form of their words. */
export function findInPart(words: string, part: Resume): Named | NotNamed {
  return namedItems(words, part) ?? findNamed(words, part);
}

/**
 * Finds what words name by the part that it's in, "Excel from my skills" or "the talk at UX North"; null where they name
 * something by themselves, or no such part.
 */
export function findWithin(words: string, resume: Resume, find = findNamed) {
  if (typeof find(words, resume) !== 'string') return null;
  for (const { index, 0: joint } of [...words.matchAll(WITHIN)].slice(0, MAX_JOINTS)) {
    const [left, right] = [words.slice(0, index).trim(), words.slice(index + joint.length).trim()];
    for (const [name, within] of [
      [left, right],
      [right, left],
    ] as const) {
      const part = name === '' || within === '' ? null : findPart(within, resume);
      const all = part && findAllNamed(name, part, findInPart);
      // A part holds no section: "the talk at UX North" isn't all talks.
      if (all?.missing.length === 0 && all.found.every(({ kind }) => kind !== 'section')) return all;
    }
  }
  return null;
}

/** Stands between what is named and the part that it's in, or the part and what is named. */
const WITHIN =
  /\s(?:from|in|of|under|at|within|on|about|aus|bei[m]?|unter|über|von|vom|des?|du|dans|chez|sur|del?|en|d[aeo]s?|n[ao]s?|em|från|i|under|på|om)\s/giu;

/** A name has fewer. */
const MAX_JOINTS = 4;

function withLinesOf(
  resume: Resume,
  isIn: (line: Line, section: Section, entry: string | null) => boolean,
): Resume | null {
  const sections = resume.sections.flatMap((section) => {
    const lines = section.lines.filter((line) => isIn(line, section, null));
    const entries = section.entries
      .map((entry) => ({ ...entry, lines: entry.lines.filter((line) => isIn(line, section, entry.id)) }))
      .filter((entry) => entry.lines.length > 0);
    return lines.length + entries.length > 0 ? [{ ...section, lines, entries }] : [];
  });
  return sections.length > 0 ? { ...resume, sections } : null;
}
