import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FaultCode } from '../../src/jobs/model/fault.ts';
import { type RefusalCode, type RefusalParams, reason } from '../../src/jobs/model/refusal.ts';
import { noticeText } from '../../src/strings/notice-text.ts';
import { refusalText } from '../../src/strings/refusal-text.ts';
import { stringsFor } from '../../src/strings/strings.ts';
import { editReason } from '../../src/tailoring/edit-reason.ts';

/** Parameters for every code. The compiler refuses a code that is missing here. */
const PARAMS: { readonly [Code in RefusalCode]: RefusalParams[Code] } = {
  user_not_found: {},
  suspended: { scope: 'workspace' },
  consent_required: { vendor: 'api.openai.com' },
  daily_limit_reached: { limit: 'person', jobs: 5, resetsAt: '2026-11-30T00:00:00.000Z', minutes: 125 },
  field_missing: { field: 'title', expected: 'string' },
  field_too_long: { field: 'title', maxChars: 200 },
  field_not_uuid: { field: 'user_id' },
  field_invalid: { field: 'title' },
  job_description_empty: {},
  section_not_found: { name: 'X9', sections: [{ id: 'X1', heading: 'Experience' }] },
  translation_needs_ai: { isSetUp: true },
  resume_not_found: {},
  no_saved_resume: {},
  correction_empty: {},
  correction_too_long: { chars: 60_001, maxChars: 60_000 },
  unusable_input: { fault: 'resume_json_invalid', detail: 'basics.name: must be text' },
  job_not_found: {},
  reference_ambiguous: { jobs: 2 },
  job_running: {},
  job_failed: {},
  source_resume_deleted: {},
  transcript_missing: {},
  cancel_completed: {},
  cancel_failed: {},
  cancel_conflict: {},
  retry_completed: {},
  retry_crashed: {},
  newest_version: {},
  job_is_supplement: {},
  letter_needs_ai: { isSetUp: true },
  questions_need_ai: { isSetUp: true },
  nothing_reworded: {},
  no_edit_named: {},
  nothing_to_undo: {},
  no_version_before: {},
  edit_not_found: { name: 'K9', edits: ['K1', 'K2'] },
  undo_rejected: { edit: 'K1' },
  undo_suggested: { edit: 'K1' },
  undo_undone: { edit: 'K1' },
  undo_unchanged: { edit: 'K1' },
  accept_applied: { edit: 'K1' },
  accept_ungrounded: { edit: 'K1', reason: editReason('new_word', { word: 'led' }) },
  accept_impossible: { edit: 'K1', reason: { text: 'It repeats a line.' } },
  several: { reasons: [reason('undo_rejected', { edit: 'K1' }), reason('undo_undone', { edit: 'K2' })] },
  statement_empty: {},
  statement_several_lines: {},
  statement_too_long: { chars: 301, maxChars: 300 },
  none_granted: { parts: [{ part: 'skills first', why: 'already' }] },
  statement_known: {},
  no_entries: {},
  entry_not_found: { entries: [{ id: 'E1', name: 'Harbour Kitchen' }] },
  requirement_not_found: { requirements: [] },
  instruction_empty: {},
  instruction_too_long: { chars: 501, maxChars: 500 },
  instruction_invents: { phrase: 'Kubernetes' },
  first_already: {},
  contact_first_already: {},
  chronological: {},
  several_say: { name: 'teacher' },
  there_already: {},
  contact_kept: {},
  dates_kept: {},
  prose_stays: {},
  spelled_already: {},
  looks_stay: {},
  not_beside: { what: 'the choir', other: 'pastry' },
  nothing_says: { name: 'juggling' },
  rewording_needs_ai: { isSetUp: false },
  one_page_already: {},
  spelling_stays: {},
  title_not_own: { titles: ['Head Baker', 'Baker'] },
  language_not_covered: { name: 'Italian' },
  language_already: { language: 'en' },
  settings_not_object: {},
  answer_in_invalid: {},
  pages_invalid: {},
  engine_invalid: {},
  look_invalid: {},
  locale_invalid: {},
  channels_invalid: {},
  daily_cost_invalid: {},
  daily_tokens_invalid: {},
  admins_only: {},
};

const CODES = Object.keys(PARAMS) as RefusalCode[];

function render<Code extends RefusalCode>(code: Code, params: RefusalParams[Code]): string {
  const refused = { code, params } as ReturnType<typeof reason>;
  return refusalText({ fields: { field: refused } }).error;
}

describe('refusals', () => {
  it('has a sentence for each code, and no others', () => {
    expect(Object.keys(stringsFor().refusals).sort()).toEqual(CODES.toSorted());
  });

  it.each(CODES)('%s is in complete sentences', (code) => {
    const text = render(code, PARAMS[code]);
    expect(text).toMatch(/^\S.*[.]$/);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\.\.|\s\s/);
    for (const value of listLeaves(PARAMS[code]))
      if (typeof value === 'string' && !HIDDEN.has(value))
        expect(text.toLowerCase()).toContain(value.toLowerCase());
  });

  it.each([
    ['person', 1, "You've used today's tailored resume."],
    ['person', 3, "You've used all 3 tailored resumes for today."],
    ['workspace', null, "This workspace has used up today's AI budget."],
    ['installation', null, "This bot has used up today's AI budget."],
  ] as const)('the limit of a %s (%s) is named, with the time until it resets', (limit, jobs, sentence) => {
    const params = { limit, jobs, resetsAt: '2026-11-30T00:00:00.000Z', minutes: 61 };
    expect(render('daily_limit_reached', params)).toBe(
      `${sentence} You can tailor more after midnight UTC (in 1 hour and 1 minute).`,
    );
  });
});

/** Parameters that are codes or times, and not part of a sentence. */
const HIDDEN = new Set(['person', '2026-11-30T00:00:00.000Z', 'resume_json_invalid', 'new_word']);

function listLeaves(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return 'code' in value && 'params' in value
    ? listLeaves(value.params)
    : Object.values(value).flatMap(listLeaves);
}

it.each(FaultCode.options)('%s has a notice', (code) => {
  expect(noticeText(code)).toMatch(/^[A-Z].+\. [A-Z].+\.$/);
});

describe('src/jobs', () => {
  const folder = join(import.meta.dirname, '../../src/jobs');

  it('has no sentence for people', async () => {
    const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(50);
    const found: string[] = [];
    for (const file of files) {
      const literals = listLiterals(await readFile(join(folder, file), 'utf8'));
      found.push(...literals.filter(isSentence).map((text) => `${file}: ${text}`));
    }
    expect(found).toEqual([]);
  });

  it.each([
    ["reason('Your text is empty.')", true],
    ['`It is in your resume already: K1`', true],
    ["fault('internal', 'every attempt ended without an outcome')", false],
    ['/** Your text. */ const a = 1; // Say it.', false],
  ])('%s: %s', (code, expected) => {
    expect(listLiterals(code).some(isSentence)).toBe(expected);
  });
});

/** The string and template literals of a source file, without its comments. */
function listLiterals(source: string): string[] {
  const token = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
  return [...source.matchAll(token)].map(([text]) => text).filter((text) => !text.startsWith('/'));
}

/** True for several words that end like a sentence or address a reader. Log lines and fault details do neither. */
function isSentence(literal: string): boolean {
  const text = literal.slice(1, -1);
  return /\s/.test(text) && (/[a-z][.!?]$/.test(text) || /\b(you|your|I|I'm|please)\b/i.test(text));
}
