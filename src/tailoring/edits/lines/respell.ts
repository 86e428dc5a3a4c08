import { respellWord, type Spelling } from '../../../language/spelling.ts';
import { bodyOf, type Line, type Resume, type Section } from '../../../resume/resume.ts';
import type { Stretch } from '../../coverage/claims/others-work.ts';
import type { EditOperation } from '../../edit.ts';
import { rewriteItems } from './rewrite-items.ts';

/**
 * Spells the ordinary words of a line the British or the American way. Names, quotations and addresses stay as they are:
 * a word with a capital letter is only taken for an ordinary one where it begins a sentence and no name follows. Pure.
 */
export function respellLine(line: Line, to: Spelling): Line {
  if (!line.skills) return { ...line, text: respellText(line.text, to) };
  const { items, label } = line.skills;
  const spelled = items.map((item) => ({ ...item, text: respellText(item.text, to) }));
  return {
    ...line,
    text: rewriteItems(line.text, items, spelled),
    skills: { items: spelled, label },
  };
}

/** Makes the edits that spell a resume another way; a resume in another language has nothing to spell. */
export function respell(resume: Resume, spelling: Spelling): EditOperation[] {
  if (resume.language !== 'en') return [];
  return linesToSpell(resume)
    .filter((line) => respellLine(line, spelling).text !== line.text)
    .map(({ id }) => ({ op: 'respell', line: id, spelling }));
}

/** True where two texts differ in nothing but the spelling of their words. */
export function isSpelledAlike(one: string, other: string): boolean {
  return one === other || inAmerican(one) === inAmerican(other);
}

/** Spells every word of a text the American way, to compare it. */
export function inAmerican(text: string): string {
  return text.toLowerCase().replace(/[a-z]+/g, (word) => respellWord(word, 'american'));
}

/** Lists the lines whose words are the person's own to spell. Titles of degrees, certificates and publications aren't. */
export function linesToSpell({ sections }: Pick<Resume, 'sections'>): Line[] {
  return sections.flatMap((section) => {
    if (section.kind === 'contact' || section.kind === 'certifications' || namesTitles(section)) return [];
    const lines = section.kind === 'education' ? [] : section.lines;
    return bodyOf({ ...section, lines }).filter(
      ({ role }) => role !== 'contact' && (section.kind !== 'education' || role === 'bullet'),
    );
  });
}

const TITLES =
  /\b(?:publi|paper|patent|award|honou?r|prize|talk|present|thes[ei]s|certific|licen[cs]|course)/iu;

function namesTitles({ kind, heading }: Section): boolean {
  return kind === 'other' && TITLES.test(heading?.text ?? '');
}

function respellText(text: string, to: Spelling): string {
  // Words and stretches come in the same order, so that one walk through both is enough.
  const kept = keptStretches(text).toSorted((one, other) => one.start - other.start);
  let next = 0;
  let keptTo = 0;
  return text.replace(WORD, (word, at: number) => {
    for (let own = kept[next]; own && own.start <= at; own = kept[next]) {
      keptTo = Math.max(keptTo, own.end);
      next += 1;
    }
    if (at < keptTo || NAMES.has(word)) return word;
    const small = word.toLowerCase();
    if (small === word) return respellWord(word, to);
    const spelled = respellWord(small, to);
    if (spelled === small || !beginsSentence(text, at, word.length)) return word;
    return word.charAt(0) + spelled.slice(1);
  });
}

const WORD = /(?<![\p{L}\p{M}\p{N}_])[A-Za-z][a-z]{3,}(?![\p{L}\p{M}\p{N}_])/gu;

/**
 * Begin names more often than a sentence: "Labour councillor", "Centre court". An old spelling there does less harm
 * than a wrong name.
 */
const NAMES: ReadonlySet<string> = new Set('Gray Grey Honor Honour Labor Labour Center Centre'.split(' '));

/** What somebody else said or named. An apostrophe stands within a word or at its end, and opens no quotation. */
const QUOTED =
  /[“„"][^“”„"]{1,300}[”“"]|(?<![\p{L}\p{N}])'[^']{1,300}'(?![\p{L}\p{N}])|‘[^‘’]{1,300}’(?!\p{L})|«[^«»]{1,300}»|`[^`]{1,300}`/gu;
/** What may be an address, a file or a name in code. */
const ADDRESS = /@|:\/\/|\\|_|\.\p{L}/u;

function keptStretches(text: string): Stretch[] {
  const stretchOf = ({ index, 0: own }: RegExpExecArray) => ({ start: index, end: index + own.length });
  const addresses = [...text.matchAll(/\S+/g)].filter(([own]) => ADDRESS.test(own));
  return [...text.matchAll(QUOTED), ...addresses].map(stretchOf);
}

/** True for a first word that no capital letter follows soon: "Organized a fair", not "Center for Digital Health". */
function beginsSentence(text: string, at: number, length: number): boolean {
  const isFirst = !/[\p{L}\p{N}]/u.test(text.slice(0, at));
  if (!isFirst && !/[.!?:]\s["“(]?$/u.test(text.slice(Math.max(0, at - 3), at))) return false;
  const next = text
    .slice(at + length)
    .split(/[\s,/-]+/, WORDS_AHEAD + 1)
    .slice(1);
  return !next.some((word) => /^\p{Lu}/u.test(word));
}

/** So far ahead a name may go on that begins with an ordinary word. */
const WORDS_AHEAD = 3;
