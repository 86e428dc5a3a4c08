import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { changesMessage } from '../../src/chat/messages/changes.ts';
import { reportMessage } from '../../src/chat/messages/report.ts';
import { Job } from '../../src/jobs/model/job.ts';
import { changesText } from '../../src/strings/change-list.ts';
import { renderEdit } from '../../src/strings/reason-text.ts';
import { stringsFor } from '../../src/strings/strings.ts';
import { Edit } from '../../src/tailoring/edit.ts';
import { editReason } from '../../src/tailoring/edit-reason.ts';

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

test('claims to have changed no wording only where a wish for another spelling changed none', () => {
  const job = jobAskingFor(1);
  const respelled = Edit.parse({
    ...{ id: 'K1', state: 'applied', before: 'Organized the fair', after: 'Organised the fair' },
    operation: { op: 'respell', line: 'E1.B1', spelling: 'british' },
    reason: editReason('respelled', { spelling: 'british' }),
    requirement: null,
  });
  const textOf = (one: Job) => JSON.stringify(reportMessage(one, false, stringsFor()));
  expect(textOf(job)).toContain("Made without AI. I didn't change any wording.");
  expect(textOf({ ...job, result: job.result && { ...job.result, edits: [respelled] } })).toContain(
    "Made without AI. Besides the spelling, I didn't change any wording.",
  );
});

/** Makes a finished job for which a model would have left out a line, and nobody asked for fewer pages. */
function jobWithDropToDecide(): Job {
  const job = jobAskingFor(1);
  const edit = Edit.parse({
    id: 'K1',
    state: 'suggested',
    operation: { op: 'drop', line: 'X4.B2', reason: '' },
    before: 'Chess club, treasurer since 2016',
    after: '',
    reason: editReason('could_leave_out_not_asked', { part: 'Hobbies' }),
    requirement: null,
  });
  return job.result ? { ...job, result: { ...job.result, edits: [edit] } } : job;
}

test('asks before it leaves out a line, says which, and offers to do it', () => {
  const strings = stringsFor();
  const job = jobWithDropToDecide();
  const report = JSON.stringify(reportMessage(job, true, strings));
  expect(report).toMatch(/For you to decide.*Chess club, treasurer since 2016/);
  expect(report).toContain("You could leave this out of Hobbies: the posting doesn't ask for it.");
  const changes = JSON.stringify(changesMessage(job, 0, strings));
  expect(changes).toContain('Chess club, treasurer since 2016');
  expect(changes).toMatch(/"do":"accept"/);
});

test('says the same over HTTP and on the command line', () => {
  const strings = stringsFor();
  const edits = jobWithDropToDecide().result?.edits ?? [];
  expect(edits.map((edit) => renderEdit(edit, strings))).toMatchObject([
    {
      state: 'suggested',
      before: 'Chess club, treasurer since 2016',
      reason:
        "You could leave this out of Hobbies: the posting doesn't ask for it. It stays unless you say so.",
    },
  ]);
  expect(changesText(edits)).toMatch(
    /For you to decide \(1\):\n• K1: “Chess club, treasurer since 2016”\n {2}You could/,
  );
});
