import type { Posting } from '../posting/posting.ts';
import type { ContactField, Line, Resume } from '../resume/resume.ts';
import type { EngineAnswer } from './answer.ts';
import type { EditOperation } from './edit.ts';

/** A resume and a posting that may leave the machine, and the way back. */
export interface Hidden {
  readonly resume: Resume;
  readonly posting: Posting;
  /** Puts what was hidden back into a text; a token that was never given out stays as it is. */
  restore(text: string): string;
}

/**
 * Puts a token in the place of every name, e-mail address, phone number, profile link and street: those that the
 * resume lists as contact, wherever they occur, and whatever has the shape of one. Contact lines are left out whole.
 */
export function hideContact(resume: Resume, posting: Posting): Hidden {
  const vault = createVault(JSON.stringify([resume, posting]));
  const known = resume.contact.flatMap(needles).toSorted((one, other) => other.text.length - one.text.length);
  const hide = (text: string) => {
    const withoutKnown = known.reduce(
      (rest, { pattern, kind }) => rest.replace(pattern, (found) => vault.tokenFor(kind, found)),
      text,
    );
    return SHAPES.reduce(
      (rest, { pattern, kind }) => rest.replace(pattern, (found) => vault.tokenFor(kind, found)),
      withoutKnown,
    );
  };
  return {
    resume: withTexts(resume, hide),
    posting: {
      title: hide(posting.title),
      company: hide(posting.company),
      description: hide(posting.description),
    },
    restore: (text) => vault.restore(text),
  };
}

/** An answer about hidden texts, put back into the words of the originals. */
export function restoreAnswer(answer: EngineAnswer, restore: Hidden['restore']): EngineAnswer {
  return {
    requirements: answer.requirements.map((one) => ({
      ...one,
      text: restore(one.text),
      words: restore(one.words),
    })),
    edits: answer.edits.map((edit) => restoreEdit(edit, restore)),
  };
}

function restoreEdit(edit: EditOperation, restore: Hidden['restore']): EditOperation {
  if (edit.op === 'rephrase') return { ...edit, text: restore(edit.text) };
  if (edit.op === 'drop') return { ...edit, reason: restore(edit.reason) };
  if (edit.op !== 'summary') return edit;
  return { ...edit, sentences: edit.sentences.map((one) => ({ ...one, text: restore(one.text) })) };
}

type Kind = ContactField['kind'];

interface Needle {
  readonly kind: Kind;
  readonly text: string;
  readonly pattern: RegExp;
}

/** A name is hidden whole in any case, and its parts where they are written as names are. */
function needles({ kind, text }: ContactField): Needle[] {
  const whole = text.trim();
  if (whole.length < 2) return [];
  const all: Needle[] = [{ kind, text: whole, pattern: needle(whole, 'giu') }];
  if (kind === 'name') {
    const parts = whole.split(/[\s.,]+/).filter((part) => part.length > 1 && part !== whole);
    for (const part of parts) {
      all.push({ kind, text: part, pattern: needle(part, 'gu') });
      if (part !== part.toUpperCase()) {
        all.push({ kind, text: part, pattern: needle(part.toUpperCase(), 'gu') });
      }
    }
  }
  return all;
}

/** Whole words only: a person called Al is not in "Also". Scripts without spaces have no such borders. */
function needle(text: string, flags: string): RegExp {
  const body = text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+');
  const spaced = (letter: string) =>
    /[\p{L}\p{N}]/u.test(letter) && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter);
  const start = spaced(text.charAt(0)) ? '(?<![\\p{L}\\p{N}])' : '';
  const end = spaced(text.at(-1) ?? '') ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(start + body + end, flags);
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** Pages of a person on the sites where people keep them. */
const PROFILE =
  /(?:https?:\/\/)?(?:[\w-]+\.)?(?:linkedin\.com\/(?:in|pub)|xing\.com\/profile|github\.com|gitlab\.com|bitbucket\.org|stackoverflow\.com\/users|twitter\.com|x\.com|instagram\.com|facebook\.com|medium\.com\/@?|behance\.net|dribbble\.com|orcid\.org|t\.me|wa\.me)\/?[\w\-./%@#?=&]*[\w/]/giu;

/** With a country code, with an area code in brackets, in groups of three and four, or after a leading zero. */
const PHONES = [
  /\+\d(?:[\s().\-/]{0,3}\d){6,14}/g,
  /\(0?\d{2,5}\)[\s.-]?\d(?:[\s.-]?\d){4,10}/g,
  /(?<![\d.])\d{3}[-.\s]\d{3}[-.\s]\d{4}(?!\d)/g,
  /(?<![\d.,/-])0\d{1,4}[\s-](?!(?:19|20)\d\d(?!\d))\d(?:[\s-]?\d){4,9}(?!\d)/g,
  /(?<!\d)1[3-9]\d{9}(?!\d)/g,
];

/** A number and a street, in the order of English or of the continent. */
const STREETS = [
  /(?<![\p{L}\p{N}])\d{1,5}[a-z]?\s+(?:\p{Lu}[\p{L}.'’]*\s+){1,4}(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Lane|Ln\.?|Drive|Dr\.?|Court|Ct\.?|Way|Square|Terrace|Close|Crescent)(?![\p{L}])/gu,
  /(?<!\p{L})\p{Lu}[\p{L}.-]*(?:\s\p{Lu}?[\p{L}.-]+)?(?:straße|strasse|str\.|gasse|weg|allee|platz|gatan|vägen|vej|laan|straat)\s?\d{1,4}\s?[a-z]?(?!\p{L})/gu,
  /(?<!\p{L})(?:\d{1,4}(?:\s?bis)?,?\s+)?(?:rue|avenue|boulevard|calle|avenida|paseo|rua)\s+(?:de\s+|du\s+|des\s+|la\s+|le\s+|del\s+|da\s+|do\s+)*\p{Lu}[\p{L}'’-]+(?:,?\s+\d{1,4})?/giu,
];

const SHAPES: readonly { readonly kind: Kind; readonly pattern: RegExp }[] = [
  { kind: 'email', pattern: EMAIL },
  { kind: 'link', pattern: PROFILE },
  ...PHONES.map((pattern) => ({ kind: 'phone' as const, pattern })),
  ...STREETS.map((pattern) => ({ kind: 'address' as const, pattern })),
];

/** Gives each hidden text one token that stands nowhere in the originals. */
function createVault(originals: string) {
  const tokens = new Map<string, string>();
  const texts = new Map<string, string>();
  let count = 0;
  return {
    tokenFor(kind: Kind, text: string): string {
      const known = tokens.get(text);
      if (known !== undefined) return known;
      let token: string;
      do {
        count += 1;
        token = `[${kind.toUpperCase()}_${count}]`;
      } while (originals.includes(token));
      tokens.set(text, token);
      texts.set(token, text);
      return token;
    },
    restore(text: string): string {
      return text.replace(/\[(?:NAME|EMAIL|PHONE|LINK|ADDRESS)_\d+\]/g, (token) => texts.get(token) ?? token);
    },
  };
}

function withTexts(resume: Resume, hide: (text: string) => string): Resume {
  const line = (one: Line): Line => ({
    ...one,
    text: hide(one.text),
    ...(one.skills && {
      skills: {
        label: one.skills.label === null ? null : hide(one.skills.label),
        items: one.skills.items.map((item) => ({ ...item, text: hide(item.text) })),
      },
    }),
  });
  return {
    language: resume.language,
    sources: [],
    contact: [],
    sections: resume.sections
      .filter((section) => section.kind !== 'contact')
      .map((section) => ({
        ...section,
        heading: section.heading && line(section.heading),
        lines: section.lines.filter((one) => one.role !== 'contact').map(line),
        entries: section.entries.map((entry) => ({
          ...entry,
          header: entry.header.filter((one) => one.role !== 'contact').map(line),
          lines: entry.lines.filter((one) => one.role !== 'contact').map(line),
          organisation: null,
          title: null,
          place: null,
          start: null,
          end: null,
        })),
      })),
  };
}
