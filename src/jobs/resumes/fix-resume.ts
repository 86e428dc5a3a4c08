import { v7 as uuidv7 } from 'uuid';
import { matchEntries } from '../../resume/match-entries.ts';
import { FactId, ResumeId, type UserId } from '../model/ids.ts';
import { noticeOf } from '../model/notice.ts';
import { type Refused, refuse } from '../model/refusal.ts';
import type { Reader } from '../ports/documents.ts';
import type { SavedResume } from '../ports/rows.ts';
import type { Store, Tables } from '../ports/tables.ts';
import { NO_SUCH_RESUME } from '../submit/validate-job-request.ts';
import { readResume } from './read-resume.ts';

/** The longest corrected text, in characters: about 18 full pages. */
export const MOST_RESUME_CHARACTERS = 60_000;

/** `left` are statements of the person's whose entry is no longer there; they stay with the old resume. */
export type Fixed =
  | {
      readonly ok: true;
      readonly resume: SavedResume;
      readonly carried: number;
      readonly left: readonly string[];
    }
  | Refused;

/**
 * Saves the person's own correction of what was read from a resume as a resume of its own, the default where the first
 * was. Statements that they added go with it where their entry is found again. The old resume stays, with its jobs.
 */
export async function fixResume(
  user: UserId,
  id: string,
  text: string,
  { reader, store }: { readonly reader: Reader; readonly store: Store },
  signal?: AbortSignal,
): Promise<Fixed> {
  const known = ResumeId.safeParse(id);
  const first = known.success ? await store.resumes.find(known.data) : null;
  if (first?.userId !== user) return refuse({ resume_id: NO_SUCH_RESUME });
  if (text.trim() === '') return refuse({ text: EMPTY });
  if (text.length > MOST_RESUME_CHARACTERS) return refuse({ text: tooLong(text.length) });

  const file = { bytes: new TextEncoder().encode(text), filename: correctedName(first.filename) };
  const read = await readResume(file, reader, signal);
  if (!read.ok) {
    const { happened, next } = noticeOf(read.fault.code);
    return refuse({ text: `${happened} ${next}` });
  }
  const { text: parsedText, structure, mediaType } = read.value;
  if (structure.sources.length === 0) return refuse({ text: EMPTY });
  return store.transaction(async (tx): Promise<Fixed> => {
    const old = (await tx.users.lock(user)) ? await tx.resumes.find(first.id) : null;
    if (!old) return refuse({ resume_id: NO_SUCH_RESUME });
    const { isDefault, expiresAt } = old;
    const parsed = { ...file, userId: user, mediaType, parsedText, structure };
    const resume = await tx.resumes.save({ ...parsed, isDefault, expiresAt });
    return { ok: true, resume, ...(await carryFacts(old, resume, tx)) };
  });
}

const EMPTY = 'The text is empty: leave what is right, and correct the rest.';

const tooLong = (length: number) =>
  `The text has ${length.toLocaleString('en')} characters: shorten it to at most ${MOST_RESUME_CHARACTERS.toLocaleString('en')}.`;

/** `resume.pdf` → `resume (corrected).txt`, and so it stays however often it is corrected. */
function correctedName(filename: string): string {
  const stem = filename.replace(/\.[^.]*$/, '').replace(/ \(corrected\)$/, '');
  return `${stem} (corrected).txt`;
}

async function carryFacts(
  old: SavedResume,
  resume: SavedResume,
  { facts }: Tables,
): Promise<{ readonly carried: number; readonly left: readonly string[] }> {
  if (old.id === resume.id) return { carried: 0, left: [] };
  const matches = matchEntries(old.structure, resume.structure);
  const there = await facts.listOf(resume.userId, resume.id);
  const left: string[] = [];
  let carried = 0;
  for (const fact of await facts.listOf(old.userId, old.id)) {
    const entry = matches.get(fact.entry);
    if (entry === undefined) left.push(fact.text);
    else if (!there.some((one) => one.entry === entry && one.text === fact.text)) {
      await facts.add({ ...fact, id: FactId.parse(uuidv7()), resumeId: resume.id, entry });
      carried += 1;
    }
  }
  return { carried, left };
}
