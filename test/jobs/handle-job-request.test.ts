import { beforeAll, describe, expect, it } from 'vitest';
import { jobJson } from '../../src/jobs/lifecycle/job-json.ts';
import { type FaultCode, fault } from '../../src/jobs/model/fault.ts';
import { reason } from '../../src/jobs/model/refusal.ts';
import { handleJobRequest } from '../../src/jobs/pipeline/handle-job-request.ts';
import type { Engine } from '../../src/jobs/ports/engine.ts';
import { publicJob } from '../../src/strings/public-job.ts';
import { refusalText } from '../../src/strings/refusal-text.ts';
import { stringsFor } from '../../src/strings/strings.ts';
import { databases } from '../setup/databases.ts';
import {
  createScriptedEngine,
  createTestUser,
  makeJobRequest,
  openTestPipeline,
  RESUME,
  saveTestResume,
  type TestPipeline,
} from '../setup/pipeline.ts';

describe.each(databases)('the main job on $name', ({ open }) => {
  let pipeline: TestPipeline;
  let key = 0;

  beforeAll(async () => {
    pipeline = await openTestPipeline({ open });
    return pipeline.close;
  });

  const nextKey = () => {
    key += 1;
    return `test:${key}`;
  };

  async function createRequest(changes: object = {}) {
    const user = await createTestUser(pipeline.store);
    const resume = await saveTestResume(user, pipeline);
    return {
      user,
      request: { ...makeJobRequest(user, resume), ...changes },
    };
  }

  function handle(
    request: unknown,
    { requestKey = nextKey(), engine }: { requestKey?: string; engine?: Engine } = {},
  ) {
    const engines = engine
      ? new Map([...pipeline.engines, [engine.name, engine] as const])
      : pipeline.engines;
    const options = engine ? { engine: engine.name } : {};
    return handleJobRequest({ request, requestKey, options }, { ...pipeline, engines });
  }

  async function runToEnd(...args: Parameters<typeof handle>) {
    const result = await handle(...args);
    if (!result.ok) throw new Error(result.error.code);
    return result.value;
  }

  it('ends COMPLETED with the tailored text and the three files', async () => {
    const { request, user } = await createRequest();
    const job = await runToEnd(request);
    expect(job).toMatchObject({
      status: 'COMPLETED',
      failure: null,
      title: 'Head Chef',
      companyName: 'The Anchor',
    });
    expect(job.tailoredResumeText).toContain('Trained 6 apprentices in knife work and hygiene');
    expect(job.updatedAt.getTime()).toBeGreaterThan(job.createdAt.getTime());
    const files = await pipeline.store.jobs.files(user.id, job.id);
    expect(files.map(({ kind }) => kind).sort()).toEqual(['docx', 'pdf', 'png']);
  });

  it('puts the bullet that the posting asks for first, and keeps every word', async () => {
    const { request } = await createRequest();
    const text = (await runToEnd(request)).tailoredResumeText ?? '';
    expect(text.indexOf('Trained 6')).toBeLessThan(text.indexOf('Ordered fish'));
    for (const word of RESUME.match(/[\p{L}\p{N}]+/gu) ?? [])
      expect(text.toLowerCase()).toContain(word.toLowerCase());
  });

  it('says where words were compared across languages', async () => {
    const german =
      'Küchenleitung (m/w/d)\n\nIhr Profil\n- Sie haben eine Ausbildung als Koch\n- Erfahrung mit der Planung von Menüs';
    const { request } = await createRequest({ job_description: german });
    expect((await runToEnd(request)).result?.coverage.languages).toEqual({ posting: 'de', resume: 'en' });
    const { request: english } = await createRequest();
    expect((await runToEnd(english)).result?.coverage.languages).toBeNull();
  });

  it('uses the default resume when the request names none', async () => {
    const { request } = await createRequest({ resume_id: null });
    expect(await runToEnd(request)).toMatchObject({ status: 'COMPLETED' });
  });

  it('gives the same job for the same request key', async () => {
    const { request } = await createRequest();
    const requestKey = nextKey();
    const first = await runToEnd(request, { requestKey });
    expect((await runToEnd(request, { requestKey })).id).toBe(first.id);
  });

  describe('refuses, and creates no job, when', () => {
    it.each([
      [
        'the user does not exist',
        { user_id: '0199f000-0000-7000-8000-000000000000' },
        'user_id',
        reason('user_not_found'),
        'There is no such user.',
      ],
      [
        'the user id is not a UUID',
        { user_id: 'me' },
        'user_id',
        reason('field_not_uuid', { field: 'user_id' }),
        'user_id is not a UUID.',
      ],
      [
        'the resume does not exist',
        { resume_id: '0199f000-0000-7000-8000-000000000000' },
        'resume_id',
        reason('resume_not_found'),
        "I couldn't find this resume. It may have been deleted.",
      ],
      [
        'the job description is blank',
        { job_description: ' \n ' },
        'job_description',
        reason('job_description_empty'),
        'The job description is empty. Paste the posting.',
      ],
      [
        'the job description is past the limit',
        { job_description: 'x'.repeat(60_001) },
        'job_description',
        reason('field_too_long', { field: 'job_description', maxChars: 60_000 }),
        'job_description is longer than 60,000 characters.',
      ],
      [
        'the title is not text',
        { title: 7 },
        'title',
        reason('field_missing', { field: 'title', expected: 'string' }),
        "title is missing, or it isn't a string.",
      ],
    ])('%s', async (_, changes, field, expected, sentence) => {
      const { request, user } = await createRequest(changes);
      const result = await handle(request);
      if (result.ok) throw new Error('it was not refused');
      expect(result.error).toEqual({ ...expected, fields: { [field]: expected } });
      expect(refusalText(result.error)).toEqual({ error: sentence, fields: { [field]: sentence } });
      expect(await pipeline.store.jobs.list(user.id, 10)).toEqual([]);
    });

    it('the request is not an object', async () => {
      const params = { field: 'request', expected: 'object' };
      const result = await handle('tailor me');
      if (result.ok) throw new Error('it was not refused');
      expect(result.error.fields).toEqual({ request: reason('field_missing', params) });
      expect(refusalText(result.error).error).toBe("request is missing, or it isn't a JSON object.");
    });

    it("the resume is another user's, in the same words as if it did not exist", async () => {
      const theirs = await createRequest();
      const { request } = await createRequest({ resume_id: theirs.request.resume_id });
      const unknown = { ...request, resume_id: '0199f000-0000-7000-8000-000000000000' };
      const result = await handle(request);
      expect(result).toMatchObject({ ok: false });
      expect(result).toEqual(await handle(unknown));
    });

    it('the person has no resume yet, and says how to add one', async () => {
      const user = await createTestUser(pipeline.store);
      const { request } = await createRequest({ user_id: user.id, resume_id: null });
      const result = await handle(request);
      if (result.ok) throw new Error('it was not refused');
      expect(result.error.fields).toEqual({ resume_id: reason('no_saved_resume') });
      expect(refusalText(result.error).error).toContain('Send one as a file first.');
    });
  });

  describe('ends FAILED, with a code, two sentences and a reference that is in the log, when', () => {
    it.each<[FaultCode]>([
      ['model_refused'],
      ['model_truncated'],
      ['model_invalid_answer'],
      ['model_quota_exhausted'],
    ])('the engine says %s', async (code) => {
      const { request } = await createRequest();
      const job = await runToEnd(request, { engine: createScriptedEngine(fault(code, 'scripted')) });
      const { happened, next } = stringsFor().notices[code];
      expect(job).toMatchObject({ status: 'FAILED', tailoredResumeText: null, result: null });
      expect(job.failure).toEqual({ code, reference: expect.stringMatching(/^[0-9A-F]{8}$/) });
      expect(publicJob(job).failure).toEqual({ ...job.failure, message: `${happened} ${next}` });
      expect(pipeline.lines).toContainEqual(
        expect.objectContaining({ reference: job.failure?.reference, code }),
      );
      expect(job.updatedAt.getTime()).toBeGreaterThan(job.createdAt.getTime());
    });

    it('the model failed after it was paid, and its usage is on the job', async () => {
      const { request } = await createRequest();
      const usage = { calls: 2, inputTokens: 240, cachedTokens: 0, outputTokens: 60, cost: 0.01 };
      const cause = { ...fault('model_invalid_answer', 'scripted'), usage };
      const job = await runToEnd(request, { engine: createScriptedEngine(cause) });
      expect(job).toMatchObject({ status: 'FAILED', usage });
      expect(jobJson(job)).toMatchObject({ usage });
      const engine = createScriptedEngine(fault('model_unauthorized', 'scripted'));
      expect(await runToEnd((await createRequest()).request, { engine })).toMatchObject({ usage: null });
    });

    it('the requested engine is not set up', async () => {
      const { request } = await createRequest();
      const raw = { request, requestKey: nextKey(), options: { engine: 'openai' as const } };
      const result = await handleJobRequest(raw, pipeline);
      expect(result).toMatchObject({
        ok: true,
        value: { status: 'FAILED', failure: { code: 'model_not_configured' } },
      });
    });

    it('a step throws, and the log line holds neither its message nor the resume', async () => {
      const { request } = await createRequest();
      const job = await runToEnd(request, {
        engine: createScriptedEngine(new Error(`cannot parse ${RESUME}`)),
      });
      expect(job.failure?.code).toBe('internal');
      expect(JSON.stringify(pipeline.lines)).not.toContain('Kalliomaki');
    });
  });

  it('follows the steps in order', async () => {
    const { request } = await createRequest();
    const steps: string[] = [];
    await handleJobRequest({ request, requestKey: nextKey(), options: {} }, pipeline, {
      onProgress: (step) => steps.push(step),
    });
    expect(steps).toEqual(['received', 'reading', 'matching', 'writing', 'checking', 'done']);
  });
});
