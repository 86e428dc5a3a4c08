import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PendingAction, ResumeCorrection, UnclassifiedFile } from '../../src/chat/types/draft.ts';
import { InboxPayload, parseInboxPayload } from '../../src/chat/types/inbox-payload.ts';
import { mergeForm, RequestDraft } from '../../src/chat/types/request-draft.ts';
import { createCodec } from '../../src/infra/database/encryption/codec.ts';
import { jobFrom } from '../../src/infra/database/jobs/job-row.ts';
import { QueuedDeliveryData, QueuedEventData, QueuedJobData } from '../../src/infra/queue/service.ts';
import { RetractionData } from '../../src/jobs/delivery/retraction.ts';
import { Job } from '../../src/jobs/model/job.ts';
import { fromJsonResume } from '../../src/resume/json-resume/import.ts';
import { expectModel } from '../resume/faithful-model.ts';
import { fuzzRuns } from '../setup/fuzz-runs.ts';
import { mutatedJson, oddValue, SECRET_TEXT } from './mutate.ts';

const user = {
  platform: 'slack',
  tenantId: 'T1',
  externalId: 'U1',
  displayName: SECRET_TEXT,
  locale: null,
  isAdmin: false,
};
const context = {
  ...{ platform: 'slack', workspace: 'T1', kind: 'dm', channel: 'D1', thread: null, message: null },
  reply: null,
};
const file = { id: 'F1', name: SECRET_TEXT, size: 1, mediaType: null, url: null, owner: null };

describe('a stored event', () => {
  const events = [
    {
      type: 'event',
      event: { user, context, action: { type: 'message', text: SECRET_TEXT, files: [file], answers: null } },
    },
    {
      type: 'event',
      event: {
        user,
        context,
        action: { type: 'form_submit', context: { form: 'settings' }, values: { a: 'b' } },
      },
    },
    { type: 'gesture', gesture: { who: user, where: context, act: { did: 'asked', command: 'help' } } },
    {
      type: 'gesture',
      gesture: {
        who: user,
        where: context,
        act: { did: 'pointed', post: { text: SECRET_TEXT, links: [], files: [file] } },
      },
    },
    { type: 'left', platform: 'slack', workspace: 'T1' },
  ];

  it('of today and of earlier versions is valid', () => {
    for (const event of events) expect(InboxPayload.parse(parseInboxPayload(event))).toBeTruthy();
  });

  it('that was damaged is valid or refused by its schema, without its text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...events).chain(mutatedJson), oddValue), (stored) => {
        try {
          const payload = parseInboxPayload(stored);
          expect(InboxPayload.parse(payload)).toEqual(payload);
        } catch (error) {
          expect(error).toBeInstanceOf(z.ZodError);
          expect(String(error)).not.toContain(SECRET_TEXT);
        }
      }),
      fuzzRuns(500),
    );
  });
});

describe('a form with odd values', () => {
  it('becomes a valid draft', () => {
    const name = fc.constantFrom(
      'resume',
      'resume_file',
      'posting',
      'posting_file',
      'link',
      'role',
      'title',
      'company',
      'place',
      '__proto__',
    );
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.constant([]), fc.constant([file]));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)).map(Object.fromEntries), (values) => {
        const draft = mergeForm(values);
        expect(RequestDraft.parse(draft)).toEqual(draft);
      }),
      fuzzRuns(300),
    );
  });
});

/** Expects that a schema takes a damaged value as it is, or refuses it without quoting it. Returns what it took. */
function parseDamaged<T>(schema: z.ZodType<T>, stored: unknown): T | null {
  const parsed = schema.safeParse(stored);
  if (parsed.success) expect(schema.parse(parsed.data)).toEqual(parsed.data);
  else expect(parsed.error.message).not.toContain(SECRET_TEXT);
  return parsed.data ?? null;
}

describe('a stored draft', () => {
  const id = '0196aaaa-0000-7000-8000-000000000001';
  const request = mergeForm({
    posting: `${SECRET_TEXT} https://jobs.example/1`,
    resume_file: [file],
    role: SECRET_TEXT,
  });
  const statement = { entry: 'E1', requirement: 'R1', text: SECRET_TEXT };

  it('of a request that was damaged is valid or refused, and a valid one can be filled in again', () => {
    fc.assert(
      fc.property(mutatedJson(request), (stored) => {
        const draft = parseDamaged(RequestDraft, stored);
        if (!draft) return;
        expect(RequestDraft.parse(mergeForm({ role: 'Chef at The Anchor' }, draft))).toBeTruthy();
      }),
      fuzzRuns(300),
    );
  });

  it.each([
    ['a file', UnclassifiedFile, { file, text: SECRET_TEXT }],
    ['an action', PendingAction, { seed: SECRET_TEXT, job: id, next: { by: 'fact', statement } }],
    ['a correction', ResumeCorrection, { resume: id, parts: [SECRET_TEXT, SECRET_TEXT] }],
  ])('of %s that was damaged is valid or refused, without its text', (_, schema, complete) => {
    expect(schema.parse(complete)).toEqual(complete);
    fc.assert(
      fc.property(
        fc.oneof(mutatedJson(complete), oddValue),
        (stored) => void parseDamaged<unknown>(schema, stored),
      ),
      fuzzRuns(200),
    );
  });
});

describe("a queue's payload", () => {
  const id = '0196aaaa-0000-7000-8000-000000000001';
  const place = { platform: 'slack', workspace: 'T1', channel: SECRET_TEXT, thread: null, reply: null };

  it.each([
    ['a job', QueuedJobData, { jobId: id, userId: id }],
    ['a delivery', QueuedDeliveryData, { deliveryId: id }],
    ['an event', QueuedEventData, { eventId: id }],
    ['a retraction', RetractionData, { messages: [id, id] }],
    ['an older retraction', RetractionData, { place, posted: [{ draft: SECRET_TEXT, id: SECRET_TEXT }] }],
  ])('of %s that was damaged is valid or refused, without its text', (_, schema, complete) => {
    expect(schema.parse(complete)).toEqual(complete);
    fc.assert(
      fc.property(
        fc.oneof(mutatedJson(complete), oddValue),
        (stored) => void parseDamaged<unknown>(schema, stored),
      ),
      fuzzRuns(200),
    );
  });
});

describe('a stored job', () => {
  const id = '0196aaaa-0000-7000-8000-000000000001';
  const row = {
    ...{
      id,
      user_id: id,
      resume_id: null,
      title: SECRET_TEXT,
      company_name: SECRET_TEXT,
      job_description: 'x',
    },
    ...{ status: 'COMPLETED', tailored_resume_text: SECRET_TEXT, edits: '[]', gaps: '[]', engine: 'offline' },
    ...{
      model: null,
      pages: 1,
      options: {},
      place: null,
      parent_job_id: null,
      revision: null,
      request_key: 'k',
    },
    ...{
      coverage: { before: 10, after: 20, must: [] },
      calls: 1,
      tokens_in: 1,
      tokens_cached: 0,
      tokens_out: 1,
    },
    ...{ cost: null, progress: null, failure_code: null, failure_reference: null, supplement: null },
  };

  it('that was damaged is valid or refused, without its text', () => {
    const damaged = fc.oneof(
      mutatedJson(row),
      mutatedJson({ ...row, status: 'FAILED', failure_code: 'internal', failure_reference: 'ABCD' }),
    );
    fc.assert(
      fc.property(damaged, (value) => {
        const dates = { created_at: new Date(0), updated_at: new Date(0) };
        const stored = typeof value === 'object' && value !== null ? { ...value, ...dates } : value;
        try {
          const job = jobFrom(stored, createCodec(null));
          expect(Job.parse(job)).toEqual(job);
        } catch (error) {
          expect(error instanceof z.ZodError || error instanceof SyntaxError).toBe(true);
          if (error instanceof z.ZodError) expect(String(error)).not.toContain(SECRET_TEXT);
        }
      }),
      fuzzRuns(300),
    );
  });
});

describe('JSON Resume', () => {
  const complete: unknown = JSON.parse(
    readFileSync(join(import.meta.dirname, '../resume/resumes/complete.json'), 'utf8'),
  );

  it('with odd values becomes a faithful resume, or is refused without quoting it', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: mutatedJson(complete) }, oddValue), (json) => {
        const parsed = fromJsonResume(json);
        if (parsed.ok)
          expectModel(
            parsed.value,
            parsed.value.sources.map((text) => ({ text })),
          );
        else for (const { problem } of parsed.error) expect(problem).not.toContain(SECRET_TEXT);
      }),
      fuzzRuns(100),
    );
  });
});
