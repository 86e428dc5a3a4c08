import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { reportMessage } from '../../src/chat/messages/report.ts';
import { Job } from '../../src/jobs/model/job.ts';
import { stringsFor } from '../../src/strings/strings.ts';

/** Makes a finished job whose posting asks for a number of things. */
function jobAskingFor(count: number): Job {
  const gaps = Array.from({ length: count }, (_, at) => ({
    requirement: { id: `R${at + 1}`, text: `tool ${at}`, words: `tool ${at}`, kind: 'skill', must: true },
    state: 'not_found',
    line: null,
  }));
  const usage = { calls: 0, inputTokens: 0, cachedTokens: 0, outputTokens: 0, cost: 0 };
  const coverage = { before: 0, after: 0, ceiling: 0, lengthRatio: 1 };
  return Job.parse({
    id: randomUUID(),
    userId: randomUUID(),
    resumeId: null,
    title: 'Welder',
    companyName: 'Turku Yard',
    jobDescription: '',
    status: 'COMPLETED',
    tailoredResumeText: '',
    result: { text: '', edits: [], gaps, coverage, engine: 'offline', model: null, usage, pages: 1 },
    failure: null,
    usage: null,
    options: {},
    place: null,
    parentJobId: null,
    revision: { made: { by: 'run' }, decisions: [], facts: [] },
    requestKey: 'k',
    createdAt: new Date(),
    updatedAt: new Date(),
  });
}

test('says that only the first 200 points of a very long posting were compared', () => {
  const textOf = (job: Job) => JSON.stringify(reportMessage(job, true, stringsFor()));
  expect(textOf(jobAskingFor(200))).toContain('I compared its first 200 points.');
  expect(textOf(jobAskingFor(199))).not.toContain('I compared');
});
