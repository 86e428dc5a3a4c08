import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { fileProblem, problemFrom } from '../../../src/adapters/http/middleware/problem.ts';
import { FAULT_STATUSES, REFUSAL_STATUSES } from '../../../src/adapters/http/middleware/statuses.ts';
import { PROBLEM_DESCRIPTIONS } from '../../../src/adapters/http/openapi/document.ts';
import { ProblemCode } from '../../../src/adapters/http/openapi/resources.ts';
import { FaultCode } from '../../../src/jobs/model/fault.ts';
import { reason, refuse } from '../../../src/jobs/model/refusal.ts';
import { noticeText } from '../../../src/strings/notice-text.ts';
import { stringsFor } from '../../../src/strings/strings.ts';

describe('the table of statuses', () => {
  it('has every refusal and every fault, and no other code', () => {
    const refusals = Object.keys(stringsFor().refusals).filter((code) => code !== 'unusable_input');
    expect(Object.keys(REFUSAL_STATUSES).toSorted()).toEqual(refusals.toSorted());
    expect(Object.keys(FAULT_STATUSES).toSorted()).toEqual(FaultCode.options.toSorted());
  });

  it('has only statuses that the OpenAPI document describes', () => {
    const statuses = [...Object.values(REFUSAL_STATUSES), ...Object.values(FAULT_STATUSES)].flatMap((one) =>
      typeof one === 'number' ? [one] : Object.values(one),
    );
    for (const status of statuses) expect(PROBLEM_DESCRIPTIONS).toHaveProperty(String(status));
  });

  it('is on the page about the API, with every code', async () => {
    const page = await readFile(join(import.meta.dirname, '../../../docs/http-api.md'), 'utf8');
    const errors = page.slice(page.indexOf('\n## Errors'), page.indexOf('\n## Limits'));
    const listed = /more than the status \(([^)]*)\)/.exec(errors)?.[1]?.replaceAll('`', '').split(', ');
    expect(listed?.toSorted()).toEqual(ProblemCode.options.toSorted());
    for (const status of Object.keys(PROBLEM_DESCRIPTIONS))
      expect(errors).toMatch(new RegExp(`^\\|[^|]*${status}`, 'm'));
  });

  it("has no 5xx for a person's file: each can be read or replaced", () => {
    const ofFiles = FaultCode.options.filter((code) =>
      /^document_|^resume_(?:unreadable|json_invalid)$/.test(code),
    );
    expect(ofFiles.length).toBeGreaterThan(8);
    for (const code of ofFiles) expect(FAULT_STATUSES[code], code).toBeLessThan(500);
  });
});

describe('a problem', () => {
  const { error: unknownResume } = refuse({ resume_id: reason('resume_not_found') });

  it('of something that does not exist is 404 if the address names it, 400 if a field does', () => {
    expect(problemFrom(unknownResume, 'address').status).toBe(404);
    expect(problemFrom(unknownResume).status).toBe(400);
  });

  it('of several fields has the status of the first, and a sentence for each', () => {
    const { error } = refuse({ title: reason('field_invalid', { field: 'title' }), ...unknownResume.fields });
    const { status, message, fields } = problemFrom(error);
    expect(status).toBe(400);
    expect(message).toBe(Object.values(fields ?? {}).join(' '));
    expect(Object.keys(fields ?? {})).toEqual(['title', 'resume_id']);
  });

  it('of a daily limit says in how many seconds it resets', () => {
    const params = { limit: 'person', jobs: 3, resetsAt: '2026-11-30T00:00:00.000Z', minutes: 1 } as const;
    const { error } = refuse({ user_id: reason('daily_limit_reached', params) });
    vi.useFakeTimers({ now: new Date('2026-11-29T23:59:00.500Z') });
    expect(problemFrom(error)).toMatchObject({ status: 429, headers: { 'Retry-After': '60' } });
    vi.setSystemTime('2026-11-30T00:00:00.100Z');
    expect(problemFrom(error)).toMatchObject({ headers: { 'Retry-After': '1' } });
    vi.useRealTimers();
  });

  it('of a file has the notice of its fault, at the field of the form', () => {
    const { status, message, fields } = fileProblem({ code: 'document_scan', detail: '' }, 'file');
    expect([status, message, fields]).toEqual([
      422,
      noticeText('document_scan'),
      { file: noticeText('document_scan') },
    ]);
  });
});

it('the HTTP adapter holds no sentence of its own, and compares none', async () => {
  const folder = join(import.meta.dirname, '../../../src/adapters/http');
  const files = (await readdir(folder, { recursive: true })).filter(
    (name) => name.endsWith('.ts') && !name.startsWith('openapi'),
  );
  expect(files.length).toBeGreaterThan(15);
  for (const name of files) {
    const source = await readFile(join(folder, name), 'utf8');
    expect(source, name).not.toMatch(/new Problem\([\w.]+, ['"`]/);
    expect(source, name).not.toMatch(/(?:message|error) ===/);
    expect(source, name).not.toMatch(/(?:message|error)[.](?:includes|startsWith|match)/);
  }
});
