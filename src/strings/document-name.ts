import type { FileKind, Job, OwnOutcome } from '../jobs/model/job.ts';
import { type Strings, stringsFor } from './strings.ts';

/**
 * Names the documents of a job as a person would: `Marisol Okafor-Brandt - Infection Prevention Nurse`, with the number
 * of the version from the second on: `… (2)`. Keeps letters of any script, hyphens and apostrophes. Leaves out what a
 * file system, Slack or Discord refuses. No ending.
 */
export function documentName(
  job: Pick<Job, 'tailoredResumeText' | 'title' | 'companyName'> & Partial<Pick<Job, 'supplement'>>,
  version: number,
  { answer, supplement }: Strings = stringsFor(),
): string {
  const about = job.title.trim() === '' ? job.companyName : job.title;
  const letter = job.supplement?.kind === 'letter' ? job.supplement : null;
  const kind = letter === null ? '' : supplement.letter.file;
  const person = personIn(letter?.text ?? job.tailoredResumeText ?? '');
  const parts = [person, about.replace(/(?<![.\s])[.\s]+$/u, ''), kind].map((part) =>
    cutAtWord(safePart(part), MAX_PART_BYTES),
  );
  const name = parts.filter(Boolean).join(' - ') || answer.resumeFile;
  // Windows keeps these names for its devices, whatever follows a dot.
  const allowed = RESERVED.test(name) ? `${answer.resumeFile} ${name}` : name;
  return numberedName(allowed, version);
}

/** Adds the number of a version to a name; the first has none. */
export function numberedName(name: string, number: number): string {
  return number > 1 ? `${name} (${number})` : name;
}

/**
 * Returns the person's name: the resume's first line below what says that it is one, without a label and pronouns, unless
 * it is too long for a name or has digits.
 */
function personIn(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const line = lines.find((one) => one !== '' && !TITLES.test(one)) ?? '';
  const first = line.replace(LABEL, '').replace(/\s\([\p{L}\s/]+\)$/u, '');
  return /^[\p{L}\p{M}\p{Zs}\p{Join_Control}.,'’‘ʻ`·"“”„«»-]{2,60}$/u.test(first) ? first : '';
}

const TITLES =
  /^(?:cv|curriculum(?: vitae)?|curr[ií]culo|resume|résumé|lebenslauf|meritförteckning|personal (?:details|data|information)|persönliche (?:daten|angaben)|données personnelles|informations personnelles|datos personales|dados pessoais|personuppgifter):?$/iu;
const LABEL = /^(?:(?:full )?name|nom|nombre|nome|namn)\s*:\s*/iu;

/**
 * Two parts, the kind of a letter, a number and an ending are below the 255 bytes that file systems hold, in any
 * script.
 */
const MAX_PART_BYTES = 100;

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Joined by a hyphen, as in `UI-UX Designer`. */
const BETWEEN_WORDS = /(?<=[\p{L}\p{N}+#])[/\\|](?=[\p{L}\p{N}])/gu;

/** All that a name may have besides white space. `%` is an escape to some programs, `~` and `$` to others. */
const UNSAFE = /[^\p{L}\p{M}\p{N}\p{Zs}\p{Join_Control}'’‘ʻ·&+#.,()–—-]+/gu;

/** Joiners stand between letters in names of Arabic and Indic scripts. Elsewhere they are what is left of a picture. */
const LOOSE_JOINERS = /(?<![\p{L}\p{M}])\p{Join_Control}|\p{Join_Control}(?![\p{L}\p{M}])/gu;

function safePart(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(BETWEEN_WORDS, '-')
    .replace(UNSAFE, ' ')
    .replace(LOOSE_JOINERS, '')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,.)])/g, '')
    .replace(/^[\s.,&–—-]+/u, '')
    .replace(/(?<![\s,&(–—-])[\s,&(–—-]+$/u, '');
}

const encoder = new TextEncoder();

/** Cuts a text to so many bytes of UTF-8, between words if it has several, and never within a letter. */
function cutAtWord(text: string, maxBytes: number): string {
  if (encoder.encode(text).length <= maxBytes) return text;
  let cut = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (encoder.encode(cut + segment).length > maxBytes) break;
    cut += segment;
  }
  const end = text.startsWith(' ', cut.length) ? cut.length : cut.lastIndexOf(' ');
  return safePart(end > 0 ? cut.slice(0, end) : cut);
}

/** Names a job's file in an address: `resume-own.docx`, `resume.pdf`. */
export function resumeFileName(kind: FileKind | 'txt' | 'json'): string {
  return kind === 'own' || kind === 'changes' ? `resume-${kind}.docx` : `resume.${kind}`;
}

/**
 * What follows a document's name; tells the files apart where the person's own Word file is among them, which says so if
 * it lacks a change.
 */
export function fileEnding(kind: string, own: OwnOutcome | null): string {
  if (kind === 'own') return own?.left ? ' (own file, not all changes).docx' : '.docx';
  if (kind === 'changes') return ' (changes).docx';
  const hasOwn = own?.state === 'written';
  return hasOwn && kind !== 'txt' && kind !== 'json' ? ` (new layout).${kind}` : `.${kind}`;
}
