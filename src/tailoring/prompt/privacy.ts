import type { Posting } from '../../posting/posting.ts';
import { type Line, linesOf, type Resume } from '../../resume/resume.ts';
import type { EngineAnswer } from '../answer.ts';
import { type EditOperation, mapNewTexts } from '../edit.ts';
import type { PrivateDetail } from './pii/detail.ts';
import { createDetailFinder } from './pii/details.ts';
import {
  asToken,
  createVault,
  LOOSE_TOKEN,
  PRIVACY_TOKEN,
  type TokenTable,
  type Vault,
} from './privacy-tokens.ts';

/** A resume and a posting without private details, fit to leave the machine. */
export interface RedactedInput extends Privacy {
  readonly resume: Resume;
  readonly posting: Posting;
}

/** Hides the private details of one job, and puts them back. */
export interface Privacy {
  /** Hides the private details of a text. The same detail gets the same token everywhere. */
  hide(text: string): string;
  /**
   * Puts the private details back into an answer. A token is replaced only where the text it is about had it:
   * the line that is reworded, the lines that a sentence cites, the posting. A token that was moved stays,
   * and its edit is rejected for it.
   */
  restore(answer: EngineAnswer): EngineAnswer;
  /**
   * Puts the private details back into one text that rests on lines of the resume, by their ids, or on quotes with
   * tokens.
   */
  restoreText(text: string, lines: readonly string[], quotes?: readonly string[]): string;
  /** Lists the tokens so far. `openPrivacy` continues with them. */
  tokens(): TokenTable;
}

/**
 * Replaces every name, e-mail address, phone number, profile link and street with a token: those that the
 * resume lists as contact details, wherever they occur, and anything with the shape of one. Leaves contact
 * lines out.
 */
export function redactContact(resume: Resume, posting: Posting): RedactedInput {
  const privacy = openPrivacy({ resume, posting, tokens: [] });
  const { hide } = privacy;
  return {
    ...privacy,
    resume: hideTexts(resume, hide),
    posting: {
      title: hide(posting.title),
      company: hide(posting.company),
      description: hide(posting.description),
    },
  };
}

/** Continues to hide and restore the private details of a job, with the tokens that it has. */
export function openPrivacy({
  resume,
  posting,
  tokens,
}: {
  readonly resume: Resume;
  readonly posting: Posting;
  readonly tokens: TokenTable;
}): Privacy {
  const find = createDetailFinder(resume.contact, posting.company);
  const vault = createVault(JSON.stringify([resume, posting]), tokens);
  const hide = (text: string) => replaceDetails(text, find(text), vault.tokenFor);
  const texts = sentTexts(resume);
  const tokensOf = rememberTokens((id) => (texts.get(id) ?? []).map(hide).join('\n'));
  const tokensOfPosting = rememberTokens(() =>
    [posting.title, posting.company, posting.description].map(hide).join('\n'),
  );
  const inPosting = (token: string) => tokensOfPosting('').has(token);
  const restored = (text: string, had: (token: string) => boolean) =>
    text.replace(LOOSE_TOKEN, (written) => {
      const token = asToken(written);
      return had(token) ? vault.textOf(token) : written;
    });
  return {
    hide,
    restoreText: (text, lines, quotes = []) =>
      restored(
        text,
        (token) =>
          lines.some((id) => tokensOf(id).has(token)) || quotes.some((quote) => quote.includes(token)),
      ),
    restore: ({ requirements, edits, shows, left }) => ({
      requirements: requirements.map((one) => ({
        ...one,
        text: restored(one.text, inPosting),
        words: restored(one.words, inPosting),
      })),
      edits: edits
        .map((edit) => restoreEdit(edit, tokensOf, restored))
        .map((edit) =>
          edit.op === 'rephrase' ? { ...edit, requirement: restored(edit.requirement, inPosting) } : edit,
        ),
      ...(shows && { shows: shows.map((one) => ({ ...one, words: restored(one.words, inPosting) })) }),
      // Looked up in the wish, so it may not bring a detail that isn't there.
      ...(left && { left: left.map((one) => ({ ...one, part: restored(one.part, () => true) })) }),
    }),
    tokens: vault.table,
  };
}

/** Puts back what each token of a text stands for. Only where the result is looked up: it may go wherever it's put. */
export function revealTokens(text: string, tokens: TokenTable): string {
  const texts = new Map(tokens);
  return text.replace(LOOSE_TOKEN, (written) => texts.get(asToken(written)) ?? written);
}

/** Lists what is sent of a resume by the ids that an answer may cite: lines, entries by their headers, and skills. */
function sentTexts(resume: Resume): ReadonlyMap<string, readonly string[]> {
  const sections = resume.sections.filter(({ kind }) => kind !== 'contact');
  const isSent = ({ role }: Line) => role !== 'contact';
  return new Map<string, readonly string[]>([
    ...sections.flatMap(({ entries }) =>
      entries.map(({ id, header }) => [id, header.filter(isSent).map(({ text }) => text)] as const),
    ),
    ...linesOf({ ...resume, sections })
      .filter(isSent)
      .flatMap(({ id, text, skills }) => [
        [id, [text]] as const,
        ...(skills?.items ?? []).map((skill) => [skill.id, [skill.text]] as const),
      ]),
  ]);
}

/** Hides each text when it is first needed, and remembers its tokens, however many sentences are about it. */
function rememberTokens(hiddenText: (id: string) => string): (id: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (id) => {
    const tokens = known.get(id) ?? new Set(hiddenText(id).match(PRIVACY_TOKEN));
    known.set(id, tokens);
    return tokens;
  };
}

function restoreEdit(
  edit: EditOperation,
  tokensOf: (line: string) => ReadonlySet<string>,
  restored: (text: string, had: (token: string) => boolean) => string,
): EditOperation {
  if (edit.op === 'drop')
    return { ...edit, reason: restored(edit.reason, (token) => tokensOf(edit.line).has(token)) };
  return mapNewTexts(edit, ({ text, sources }) =>
    restored(text, (token) => (sources ?? []).some((line) => tokensOf(line).has(token))),
  );
}

/**
 * Replaces details with tokens. Details that overlap become one: what is left of a hidden address is still an
 * address.
 */
function replaceDetails(
  text: string,
  details: readonly PrivateDetail[],
  tokenFor: Vault['tokenFor'],
): string {
  const merged: PrivateDetail[] = [];
  for (const detail of details.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = merged.at(-1);
    if (!last || detail.start >= last.end) merged.push(detail);
    else merged.splice(-1, 1, { ...last, end: Math.max(last.end, detail.end) });
  }
  let at = 0;
  let result = '';
  for (const { kind, start, end } of merged) {
    result += text.slice(at, start) + tokenFor(kind, text.slice(start, end));
    at = end;
  }
  return result + text.slice(at);
}

function hideTexts(resume: Resume, hide: (text: string) => string): Resume {
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
