import { beforeAll, expect, it } from 'vitest';
import { ok } from '../../src/jobs/model/result.ts';
import { handleJobRequest } from '../../src/jobs/pipeline/handle-job-request.ts';
import { revise } from '../../src/jobs/revisions/revise.ts';
import { ownFile } from '../../src/strings/en/own-file.ts';
import { createTestUser, makeJobRequest, makeResume, openTestPipeline } from '../setup/pipeline.ts';

let pipeline: Awaited<ReturnType<typeof openTestPipeline>>;
beforeAll(async () => {
  pipeline = await openTestPipeline();
  return pipeline.close;
});

it('names what could not be changed in a Word file: a line by its words, a job by its header', async () => {
  const user = await createTestUser(pipeline.store);
  const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const resume = await pipeline.store.resumes.save({
    ...makeResume(user),
    filename: 'resume.docx',
    mediaType,
  });
  const texts = { source: '', own: '', accepted: '', rejected: '' };
  const refused = ['E1.B2', 'E1', 'E1'].map((line) => ({ line, edit: `of ${line}`, why: 'field' as const }));
  const report = { lines: 9, editable: 6, obstacles: new Map(), changed: [], refused };
  const [own, changes] = [new Uint8Array([1]), new Uint8Array([2])];
  const writer = { ...pipeline.writer, writeOwn: () => Promise.resolve(ok({ own, changes, report, texts })) };
  const made = await handleJobRequest(
    { request: makeJobRequest(user, resume), requestKey: 'own', options: {} },
    { ...pipeline, writer },
  );
  if (!made.ok || !made.value.result?.own) throw new Error('it has no file of its own');
  const outcome = made.value.result.own;
  expect(outcome).toEqual({
    state: 'written',
    left: 2,
    about: ['Trained 6 apprentices in knife work and hygiene', 'Harbour Kitchen'],
  });
  expect(ownFile.note(outcome)).toBe(
    "2 changes couldn't be made safely in your own Word file, such as at “Trained 6 apprentices in knife work and hygiene”, “Harbour Kitchen”. The new layout has all of them.",
  );
});

it.each([
  [[{ line: 'E1', edit: 'K1', why: 'several_cells' as const }], 1, /^None of the changes could be made/],
  [[], 0, /^There was nothing to change/],
])('offers no file of their own that is as it came: refused %j', async (refused, left, said) => {
  const user = await createTestUser(pipeline.store);
  const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const upload = { ...makeResume(user), filename: 'resume.docx', mediaType };
  const resume = await pipeline.store.resumes.save(upload);
  const texts = { source: '', own: '', accepted: '', rejected: '' };
  const report = { lines: 9, editable: 6, obstacles: new Map(), changed: [], refused };
  const same = await pipeline.store.resumes.bytes(user.id, resume.id, mediaType);
  if (!same) throw new Error('no bytes');
  const writer = {
    ...pipeline.writer,
    writeOwn: () => Promise.resolve(ok({ own: same, changes: same, report, texts })),
  };
  const made = await handleJobRequest(
    { request: makeJobRequest(user, resume), requestKey: `same ${left}`, options: {} },
    { ...pipeline, writer },
  );
  if (!made.ok || !made.value.result?.own) throw new Error('nothing is said of the own file');
  expect(made.value.result.own).toEqual({ state: 'kept', left });
  expect(ownFile.note(made.value.result.own)).toMatch(said);
});

it.each(['leave out my date of birth', 'remove my driving licence'])(
  'offers no file of their own that still holds a personal detail that was to go: %s',
  async (instruction) => {
    const user = await createTestUser(pipeline.store);
    const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const text =
      'Jo Reed\nDate of birth: 3 May 1990 | jo@example.org | Driving licence C1\n\nSkills\nPastry, HACCP';
    const upload = { ...makeResume(user, text), filename: 'resume.docx', mediaType };
    const resume = await pipeline.store.resumes.save(upload);
    const texts = { source: '', own: '', accepted: '', rejected: '' };
    const writer: typeof pipeline.writer = {
      ...pipeline.writer,
      writeOwn: ({ edits }) => {
        const refused = edits.map(({ id }) => ({ line: 'X1.L2', edit: id, why: 'several_cells' as const }));
        const report = { lines: 9, editable: 6, obstacles: new Map(), changed: [], refused };
        return Promise.resolve(ok({ own: new Uint8Array([1]), changes: new Uint8Array([2]), report, texts }));
      },
    };
    const deps = { ...pipeline, writer };
    const first = await handleJobRequest(
      { request: makeJobRequest(user, resume), requestKey: instruction, options: {} },
      deps,
    );
    if (!first.ok) throw new Error(first.error.code);
    const wish = { by: 'refine' as const, refinement: { instruction } };
    const made = await revise(
      { userId: user.id, job: first.value.id, requestKey: `${instruction} 2` },
      wish,
      deps,
    );
    if (!made.ok || !made.value.result?.own) throw new Error('nothing is said of the own file');
    expect(made.value.result.own.state).toBe('withheld');
    expect(ownFile.note(made.value.result.own)).toMatch(/^A personal detail that you wanted left out/);
  },
);
