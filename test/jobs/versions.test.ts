import { beforeAll, describe, expect, it } from 'vitest';
import { referenceOf } from '../../src/jobs/lifecycle/find-job.ts';
import type { Job, JobOptions } from '../../src/jobs/model/job.ts';
import { type Refusal, reason, refuse } from '../../src/jobs/model/refusal.ts';
import { handleJobRequest } from '../../src/jobs/pipeline/handle-job-request.ts';
import type { Engine } from '../../src/jobs/ports/engine.ts';
import type { User } from '../../src/jobs/ports/users.ts';
import { prepareRevision, type RevisionRequest } from '../../src/jobs/revisions/prepare-revision.ts';
import { createRevision, revise } from '../../src/jobs/revisions/revise.ts';
import { listVersions } from '../../src/jobs/revisions/versions.ts';
import { refusalText } from '../../src/strings/refusal-text.ts';
import type { EngineAnswer } from '../../src/tailoring/answer.ts';
import { lineQuestions } from '../../src/tailoring/coverage/line-questions.ts';
import { editReason } from '../../src/tailoring/edit-reason.ts';
import {
  createScriptedEngine,
  createTestUser,
  makeJobRequest,
  openTestPipeline,
  POSTING,
  RESUME,
  saveTestResume,
} from '../setup/pipeline.ts';

/**
 * A model's answer with an edit of each kind: K1 to K3 pass, K4 is a suggestion, as a sentence of it says too much, K5
 * says too much.
 */
const ANSWER: EngineAnswer = {
  requirements: [],
  edits: [
    { op: 'order', parent: 'E1', lines: ['E1.B2', 'E1.B1', 'E1.B3'] },
    { op: 'skills', ids: ['S1.3'] },
    {
      op: 'rephrase',
      line: 'E1.B2',
      text: 'Trained 6 apprentices in hygiene and knife work',
      requirement: 'R1',
    },
    {
      op: 'summary',
      sentences: [
        { text: 'Trained 6 apprentices in hygiene', sources: ['E1.B2'] },
        { text: 'An award-winning chef', sources: ['E1.B2'] },
      ],
    },
    { op: 'rephrase', line: 'E1.B3', text: 'Planned the summer menu in MarketMan', requirement: 'R1' },
  ],
};

/* Only on Postgres: versions are stored as jobs are, and the tests of handle-job-request and the store run on both
 * databases. */
describe('versions of a job', () => {
  let pipeline: Awaited<ReturnType<typeof openTestPipeline>>;
  let model: ReturnType<typeof createScriptedEngine>;
  let key = 0;

  /** Finished jobs never change, so tests that only build on one share it. */
  let online: Job;
  let offline: Job;

  beforeAll(async () => {
    model = createScriptedEngine(ANSWER);
    pipeline = await openTestPipeline({ engines: [model] });
    online = await firstVersion();
    offline = await firstVersion({ engine: 'offline' });
    return pipeline.close;
  });

  const nextKey = () => {
    key += 1;
    return `test:${key}`;
  };

  async function firstVersion(
    options: JobOptions = { engine: 'openai' },
    { user, text = RESUME, engine }: { user?: User; text?: string; engine?: Engine } = {},
  ) {
    const person = user ?? (await createTestUser(pipeline.store));
    const resume = await saveTestResume(person, pipeline, text);
    const request = makeJobRequest(person, resume);
    const engines = engine ? new Map([[engine.name, engine]]) : pipeline.engines;
    const handled = await handleJobRequest(
      { request, requestKey: nextKey(), options },
      { ...pipeline, engines },
    );
    if (!handled.ok) throw new Error(handled.error.code);
    return handled.value;
  }

  function submit(job: Job, revising: RevisionRequest, { requestKey = nextKey(), userId = job.userId } = {}) {
    return revise({ userId, job: job.id, requestKey }, revising, pipeline);
  }

  async function version(job: Job, revising: RevisionRequest) {
    const made = await submit(job, revising);
    if (!made.ok) throw new Error(made.error.code);
    expect(made.value).toMatchObject({ status: 'COMPLETED', parentJobId: job.id });
    return made.value;
  }

  async function refusalOf(job: Job, revising: RevisionRequest): Promise<Refusal> {
    const made = await submit(job, revising);
    if (made.ok) throw new Error('it was not refused');
    return made.error;
  }

  async function refusalSentence(job: Job, revising: RevisionRequest): Promise<string> {
    return refusalText(await refusalOf(job, revising)).error;
  }

  const states = (job: Job) => job.result?.edits.map(({ id, state }) => `${id} ${state}`);
  const rowOf = (job: Job) =>
    pipeline.database.db.selectFrom('jobs').selectAll().where('id', '=', job.id).executeTakeFirstOrThrow();

  describe('undo', () => {
    it('undoes one edit, leaves the others, and calls no model', async () => {
      const job = online;
      const calls = model.callCount();
      const child = await version(job, { by: 'undo', edits: ['K3'] });
      expect(states(child)).toEqual(['K1 applied', 'K2 applied', 'K3 undone', 'K4 suggested', 'K5 rejected']);
      expect(child.tailoredResumeText).toContain('Trained 6 apprentices in knife work and hygiene');
      expect(child.result).toMatchObject({
        engine: 'openai',
        model: 'scripted',
        usage: { calls: 0, inputTokens: 0 },
      });
      expect(model.callCount()).toBe(calls);
      const files = await pipeline.store.jobs.files(child.userId, child.id);
      expect(files.map(({ kind }) => kind)).toEqual(['docx', 'pdf', 'png']);
    });

    it('undoes all of them at once, after which the resume says what the source says, in its order', async () => {
      const child = await version(online, { by: 'undo', edits: 'all' });
      expect(states(child)).toEqual(['K1 undone', 'K2 undone', 'K3 undone', 'K4 suggested', 'K5 rejected']);
      const text = child.tailoredResumeText ?? '';
      expect(text.indexOf('Ordered fish')).toBeLessThan(text.indexOf('Trained 6'));
      expect(text).toContain('Stock control, pastry, HACCP');
      expect(await refusalSentence(child, { by: 'undo', edits: 'all' })).toMatch(/nothing to undo/);
    });

    it('adds to what an earlier version undid', async () => {
      const child = await version(await version(online, { by: 'undo', edits: ['K1'] }), {
        by: 'undo',
        edits: ['k2'],
      });
      expect(states(child)?.slice(0, 3)).toEqual(['K1 undone', 'K2 undone', 'K3 applied']);
    });

    const ids = ['K1', 'K2', 'K3', 'K4', 'K5'];
    it.each([
      [
        ['K9'],
        reason('edit_not_found', { name: 'K9', edits: ids }),
        /no change K9\. It has K1, K2, K3, K4, K5\./,
      ],
      [['K5'], reason('undo_rejected', { edit: 'K5' }), /K5 was never used/],
      [['K4'], reason('undo_suggested', { edit: 'K4' }), /only a suggestion/],
      [[], reason('no_edit_named'), /at least one/],
      [
        ['K4', 'K5'],
        reason('several', {
          reasons: [reason('undo_suggested', { edit: 'K4' }), reason('undo_rejected', { edit: 'K5' })],
        }),
        /K4 is only a suggestion.+ K5 was never used/,
      ],
    ])('refuses %j with a code and a sentence', async (edits, expected, sentence) => {
      const refusal = await refusalOf(online, { by: 'undo', edits });
      expect(refusal).toEqual({ ...expected, fields: { edits: expected } });
      expect(refusalText(refusal).error).toMatch(sentence);
    });

    it('suggests what a model would leave out where nobody asked for a length, and leaves out what the person accepts', async () => {
      const lines = ['potatoes', 'onions', 'carrots', 'leeks', 'beets', 'celery', 'kale', 'chard'];
      const bullets = lines.map((what) => `- Peeled the ${what}`).join('\n');
      const text = `Ines Kalliomaki\n\nExperience\n\nHarbour Kitchen\nSous Chef\n2019 – 2024\n${bullets}\n`;
      const edits = [1, 2, 3].map((n) => ({ op: 'drop' as const, line: `E1.B${n}`, reason: '' }));
      const job = await firstVersion(
        { engine: 'openai' },
        { text, engine: createScriptedEngine({ requirements: [], edits }) },
      );
      expect(states(job)).toEqual(['K1 suggested', 'K2 suggested', 'K3 rejected']);
      for (const what of lines) expect(job.tailoredResumeText).toContain(what);
      const child = await version(job, { by: 'accept', edits: ['K1'] });
      expect(states(child)).toEqual(['K1 applied', 'K2 suggested', 'K3 rejected']);
      expect(child.tailoredResumeText).not.toContain('potatoes');
      expect(child.tailoredResumeText).toContain('onions');
      const back = await version(child, { by: 'undo', edits: ['K1'] });
      expect(states(back)).toEqual(['K1 undone', 'K2 suggested', 'K3 rejected']);
      expect(back.tailoredResumeText).toContain('potatoes');
    });
  });

  describe('accept', () => {
    it('puts a suggested summary under the name, and applies an undone edit again', async () => {
      const job = await version(online, { by: 'undo', edits: ['K1'] });
      const child = await version(job, { by: 'accept', edits: ['K4', 'K1'] });
      expect(states(child)).toEqual(['K1 applied', 'K2 applied', 'K3 applied', 'K4 applied', 'K5 rejected']);
      const text = child.tailoredResumeText ?? '';
      expect(text.indexOf('Trained 6 apprentices in hygiene\n')).toBeGreaterThan(0);
      expect(text.indexOf('Trained 6 apprentices in hygiene\n')).toBeLessThan(text.indexOf('Experience'));
    });

    it('can be undone, and accepted once more', async () => {
      const accepted = await version(online, { by: 'accept', edits: ['K4'] });
      const undone = await version(accepted, { by: 'undo', edits: ['K4'] });
      expect(states(undone)?.[3]).toBe('K4 undone');
      const again = await version(undone, { by: 'accept', edits: ['K4'] });
      expect(again.tailoredResumeText).toBe(accepted.tailoredResumeText);
    });

    it.each([
      [
        ['K5'],
        reason('accept_ungrounded', { edit: 'K5', reason: editReason('new_name', { name: 'MarketMan' }) }),
        /can't use K5, because it says more than your resume does\. It mentions “MarketMan”/,
      ],
      [['K1'], reason('accept_applied', { edit: 'K1' }), /K1 is already in your resume/],
      [
        ['X'],
        reason('edit_not_found', { name: 'X', edits: ['K1', 'K2', 'K3', 'K4', 'K5'] }),
        /no change X\./,
      ],
    ])('refuses %j with a code and a sentence', async (edits, expected, sentence) => {
      const refusal = await refusalOf(online, { by: 'accept', edits });
      expect(refusal.fields).toEqual({ edits: expected });
      expect(refusalText(refusal).error).toMatch(sentence);
    });
  });

  describe("a person's own fact", () => {
    const fact = (text: string, entry = 'E1', requirement?: string): RevisionRequest => ({
      by: 'fact',
      statement: { entry, text, requirement },
    });

    it('becomes a line of its entry, and evidence for what was rejected before', async () => {
      const child = await version(online, fact('Kept the order lists in MarketMan'));
      expect(states(child)).toEqual([
        'K1 applied',
        'K2 applied',
        'K3 applied',
        'K4 applied',
        'K5 applied',
        'K6 suggested',
      ]);
      expect(child.tailoredResumeText).toContain('• Kept the order lists in MarketMan');
      expect(child.tailoredResumeText).toContain('Planned the summer menu in MarketMan');
    });

    it.each<[string, RevisionRequest]>([
      ['a fact', fact('Hold a driving licence')],
      ['an undo', { by: 'undo', edits: ['K1'] }],
      ['a lock', { by: 'refine', refinement: { lock: ['x4'] } }],
      ['what is moved', { by: 'refine', refinement: { instruction: 'put the summer menu at the top' } }],
    ])('%s leaves a title under the name a suggestion', async (_, revising) => {
      const job = await firstVersion({ engine: 'offline' });
      const headline = (one: Job) => one.result?.edits.find(({ operation }) => operation.op === 'headline');
      expect(headline(job)?.state).toBe('suggested');
      const child = await version(job, revising);
      expect(headline(child)).toMatchObject({ state: 'suggested', reason: editReason('own_title') });
      const restored = await submit(job, { by: 'restore' });
      if (!restored.ok) throw new Error(restored.error.code);
      expect(headline(restored.value)?.state).toBe('suggested');
    });

    it('becomes a line of a section, below what it says', async () => {
      const child = await version(offline, fact('Driving licence, category B', 'x4'));
      expect(child.tailoredResumeText).toContain('HACCP, Stock control, pastry\nDriving licence, category B');
      expect(child.result?.edits).toContainEqual(
        expect.objectContaining({ state: 'applied', after: 'Driving licence, category B' }),
      );
      const later = await version(child, fact('First aid', 'x4'));
      expect(later.tailoredResumeText).toContain('Driving licence, category B\nFirst aid');
    });

    it('closes a gap, and is placed by its relevance', async () => {
      const job = offline;
      const licence = (one: Job) =>
        one.result?.gaps.find(({ requirement }) => /licence/.test(requirement.text));
      expect(licence(job)?.state).toBe('not_found');
      const child = await version(job, fact('Hold a driving licence', 'e1', licence(job)?.requirement.id));
      expect(licence(child)?.state).toBe('shown');
      expect(child.result?.coverage.after).toBeGreaterThan(job.result?.coverage.after ?? 1);
      const text = child.tailoredResumeText ?? '';
      expect(text.indexOf('driving licence')).toBeLessThan(text.indexOf('Ordered fish'));
    });

    it('is in every later job of that resume, and in no job of another person', async () => {
      const person = await createTestUser(pipeline.store);
      await version(await firstVersion({}, { user: person }), fact('Hold a driving licence'));
      expect((await firstVersion({}, { user: person })).tailoredResumeText).toContain('driving licence');
      expect((await firstVersion({})).tailoredResumeText).not.toContain('driving licence');
    });

    it('is not in a version made from one that came before it', async () => {
      const job = online;
      await version(job, fact('Hold a driving licence'));
      const child = await version(job, { by: 'undo', edits: ['K1'] });
      expect(child.tailoredResumeText).not.toContain('driving licence');
    });

    it('can follow another one', async () => {
      const first = await version(online, fact('Hold a driving licence'));
      const second = await version(first, fact('Ran the pastry section at weekends'));
      expect(second.tailoredResumeText).toContain('• Hold a driving licence');
      expect(second.tailoredResumeText).toContain('• Ran the pastry section at weekends');
      expect(states(second)?.every((state) => state !== 'K1 rejected')).toBe(true);
    });

    it('is a line that is there, where the person says that it shows what the posting asks for', async () => {
      const post = POSTING.replace('- Experience of training apprentices', '- Mentoring chefs');
      const person = await createTestUser(pipeline.store);
      const run = async () => {
        const resume =
          (await pipeline.store.resumes.list(person.id))[0] ?? (await saveTestResume(person, pipeline));
        const request = { ...makeJobRequest(person, resume), job_description: post };
        const made = await handleJobRequest(
          { request, requestKey: nextKey(), options: { engine: 'offline' } },
          pipeline,
        );
        if (!made.ok) throw new Error(made.error.code);
        return made.value;
      };
      const job = await run();
      const [question] = lineQuestions(job.result?.gaps ?? []);
      if (!question) throw new Error('nothing is asked');
      expect(question).toMatchObject({ words: 'Mentoring chefs', entry: 'E1' });
      const child = await version(job, fact(question.line, question.entry, question.requirement));
      const shown = { state: 'shown', line: question.line };
      const gapOf = ({ result }: Job) =>
        result?.gaps.find(({ requirement }) => requirement.id === question.requirement);
      expect(gapOf(child)).toMatchObject(shown);
      expect(child.tailoredResumeText).toBe(job.tailoredResumeText);
      expect(states(child)).toEqual(states(job));
      const later = await run();
      expect(gapOf(later)).toMatchObject(shown);
      expect(later.tailoredResumeText).toBe(job.tailoredResumeText);
      expect(gapOf(await version(child, { by: 'undo', edits: 'all' }))).toMatchObject(shown);
      expect(await refusalSentence(child, fact(question.line))).toMatch(/already says that/);
    });

    it.each([
      ['an empty one', fact(' \n '), 'text', 'statement_empty', /empty/],
      [
        'one of several lines',
        fact('Ran a stall\nand a bar'),
        'text',
        'statement_several_lines',
        /^Add one line at a time\.$/,
      ],
      [
        'one past the limit',
        fact('x'.repeat(301)),
        'text',
        'statement_too_long',
        /301 characters.+300 or fewer/,
      ],
      [
        'one among the contact details',
        fact('Ran a stall', 'X1'),
        'entry',
        'entry_not_found',
        /Say which entry or section it belongs to/,
      ],
      [
        'one of an unknown entry',
        fact('Ran a stall', 'E7'),
        'entry',
        'entry_not_found',
        /Say which entry or section it belongs to\. This resume has E1 \(Harbour Kitchen\), D1 .+X4 \(Skills\)/,
      ],
      [
        'one for an unknown requirement',
        fact('Ran a stall', 'E1', 'R9'),
        'requirement',
        'requirement_not_found',
        /no such requirement/,
      ],
      [
        'one that the entry already says',
        fact('Ordered fish and vegetables from nine suppliers'),
        'text',
        'statement_known',
        /already/,
      ],
    ])(
      'refuses %s with a code and a sentence, and saves nothing',
      async (_, revising, field, code, sentence) => {
        const job = offline;
        const facts = () => (job.resumeId ? pipeline.store.facts.list(job.userId, job.resumeId) : []);
        const before = await facts();
        const refusal = await refusalOf(job, revising);
        expect(refusal.fields).toEqual({ [field]: expect.objectContaining({ code }) });
        expect(refusalText(refusal).error).toMatch(sentence);
        expect(await facts()).toEqual(before);
      },
    );
  });

  describe('refine', () => {
    const refinement = (instruction: string): RevisionRequest => ({
      by: 'refine',
      refinement: { instruction },
    });

    it('calls the model again with the instruction, and its answer goes through the same gates', async () => {
      const job = await firstVersion();
      const calls = model.callCount();
      const child = await version(job, refinement('Bring out the training of apprentices more'));
      expect(model.callCount()).toBe(calls + 1);
      expect(states(child)?.[4]).toBe('K5 rejected');
      expect(child.revision.made).toMatchObject({
        by: 'refine',
        instruction: 'Bring out the training of apprentices more',
      });
    });

    it.each([
      ['add Kubernetes', 'Kubernetes'],
      ['say I led it', 'led'],
      ['Add 5 years of experience', '5 years'],
      ['mention my MBA from Harvard', 'MBA from Harvard'],
      ['say that I trained 12 apprentices', '12 apprentices'],
    ])('refuses to invent: %s', async (instruction, named) => {
      const refusal = await refusalOf(online, refinement(instruction));
      expect(refusal.fields).toEqual({ instruction: reason('instruction_invents', { phrase: named }) });
      const sentence = refusalText(refusal).error;
      expect(sentence).toContain(`doesn't say “${named}”`);
      expect(sentence).toContain("If it's true");
    });

    it('accepts what a fact says', async () => {
      const person = await createTestUser(pipeline.store);
      const job = await firstVersion({ engine: 'openai' }, { user: person });
      const child = await version(job, {
        by: 'fact',
        statement: { entry: 'E1', text: 'Hold a driving licence' },
      });
      await version(child, refinement('mention the driving licence first of all'));
    });

    it.each([
      ['Put pastry first', 'pastry, ', 'Stock control'],
      ['put the summer menu at the top', 'Planned the summer menu', 'Ordered fish'],
      ['Start with the education section', 'Kallio Vocational', 'Harbour Kitchen'],
    ])('does without a model: %s', async (instruction, first, second) => {
      const job = offline;
      const text = (await version(job, refinement(instruction))).tailoredResumeText ?? '';
      expect(text.indexOf(first)).toBeGreaterThan(-1);
      expect(text.indexOf(first)).toBeLessThan(text.indexOf(second));
    });

    it('makes a version without the model, and one of a number of pages', async () => {
      const job = online;
      const calls = model.callCount();
      const child = await version(job, refinement('one page, without AI please'));
      expect(child).toMatchObject({ options: { pages: 1 }, result: { engine: 'offline', pages: 1 } });
      expect(model.callCount()).toBe(calls);
    });

    it('undoes everything when told so in words', async () => {
      const child = await version(online, refinement('Undo everything'));
      expect(states(child)?.slice(0, 3)).toEqual(['K1 undone', 'K2 undone', 'K3 undone']);
    });

    it.each([
      [
        'make it sound warmer',
        reason('rewording_needs_ai', { isSetUp: false }),
        /That needs AI, which isn't set up here/,
      ],
      ['shorter', reason('one_page_already'), /already one page/],
      ['put Harbour Kitchen first', reason('chronological'), /order of time/],
      [
        'put juggling first',
        reason('nothing_says', { name: 'juggling' }),
        /^I couldn't find “juggling” in your resume\.$/,
      ],
      [
        'make it sound warmer and put Harbour Kitchen first',
        reason('none_granted', {
          parts: [
            { part: 'put Harbour Kitchen first', why: 'date_order' },
            { part: 'make it sound warmer', why: 'no_ai' },
          ],
        }),
        /Harbour Kitchen first”: jobs and degrees.* Only AI can do “make it sound warmer”/,
      ],
      ['  ', reason('instruction_empty'), /empty/],
      ['x'.repeat(501), reason('instruction_too_long', { chars: 501, maxChars: 500 }), /501 characters/],
    ])('refuses %j on a version made offline, and says why', async (instruction, expected, sentence) => {
      const refusal = await refusalOf(offline, refinement(instruction));
      expect(refusal.fields).toEqual({ instruction: expected });
      expect(refusalText(refusal).error).toMatch(sentence);
    });

    it('locks a section: its edits are rejected with the reason', async () => {
      const child = await version(online, { by: 'refine', refinement: { lock: ['x2'] } });
      expect(states(child)?.slice(0, 3)).toEqual(['K1 applied', 'K2 suggested', 'K3 rejected']);
      expect(child.result?.edits[2]?.reason).toEqual(editReason('locked'));
      const later = await version(child, { by: 'undo', edits: ['K1'] });
      expect(states(later)?.slice(0, 3)).toEqual(['K1 undone', 'K2 suggested', 'K3 rejected']);
      expect(await refusalSentence(later, { by: 'refine', refinement: { lock: ['X9'] } })).toMatch(
        /no section “X9”\. It has X1/,
      );
    });
  });

  describe('restore and the tree', () => {
    it('makes a child of the newest version with the content of the named one', async () => {
      const first = await firstVersion();
      const second = await version(first, { by: 'undo', edits: ['K1'] });
      const third = await version(second, { by: 'undo', edits: ['K2'] });
      const made = await submit(second, { by: 'restore' });
      if (!made.ok) throw new Error(made.error.code);
      expect(made.value).toMatchObject({
        parentJobId: third.id,
        tailoredResumeText: second.tailoredResumeText,
      });
      expect(made.value.result?.edits).toEqual(second.result?.edits);
      expect(await refusalSentence(made.value, { by: 'restore' })).toMatch(/already the newest version/);
    });

    it('numbers every version, whichever is named, with the number of its parent', async () => {
      const first = await firstVersion();
      const second = await version(first, { by: 'undo', edits: ['K1'] });
      const third = await version(first, { by: 'undo', edits: ['K2'] });
      for (const name of [first.id, second.id, referenceOf(third).toLowerCase()]) {
        const found = await listVersions(first.userId, name, pipeline.store);
        if (!found.ok) throw new Error(found.error.code);
        expect(found.value.map(({ number, from, job }) => [number, from, job.id])).toEqual([
          [1, null, first.id],
          [2, 1, second.id],
          [3, 1, third.id],
        ]);
      }
    });
  });

  const OPERATIONS: readonly [string, RevisionRequest][] = [
    ['undo', { by: 'undo', edits: 'all' }],
    ['accept', { by: 'accept', edits: ['K4'] }],
    ['fact', { by: 'fact', statement: { entry: 'E1', text: 'Hold a driving licence' } }],
    ['refine', { by: 'refine', refinement: { instruction: 'put pastry first' } }],
    ['restore', { by: 'restore' }],
  ];

  describe.each(OPERATIONS)('%s', (by, revising) => {
    let job: Job;

    /** One with a newer version, so that it can be restored. */
    async function parent() {
      const first = await firstVersion();
      if (by === 'restore') await version(first, { by: 'undo', edits: ['K1'] });
      return first;
    }

    beforeAll(async () => {
      job = await parent();
    });

    it('answers a stranger as if there were no such job', async () => {
      const stranger = await createTestUser(pipeline.store);
      const requestKey = nextKey();
      const refused = await submit(job, revising, { userId: stranger.id });
      const unknown = { userId: stranger.id, job: '0199f000-0000-7000-8000-000000000000', requestKey };
      expect(refused).toEqual(refuse({ job: reason('job_not_found') }));
      expect(refused).toEqual(await revise(unknown, revising, pipeline));
      expect(await revise({ ...unknown, job: referenceOf(job) }, revising, pipeline)).toEqual(refused);
      expect(await pipeline.store.jobs.list(stranger.id, 9)).toEqual([]);
    });

    it('leaves the row of its parent as it was', async () => {
      const row = await rowOf(job);
      expect((await submit(job, revising)).ok).toBe(true);
      expect(await rowOf(job)).toEqual(row);
    });

    it('makes one version for one request key, however often it is sent', async () => {
      const facts = () => (job.resumeId ? pipeline.store.facts.list(job.userId, job.resumeId) : []);
      const before = (await facts()).length;
      const requestKey = nextKey();
      const made = await Promise.all([1, 2].map(() => submit(job, revising, { requestKey })));
      const again = await submit(job, revising, { requestKey });
      const ids = [...made, again].map((one) => (one.ok ? one.value.id : refusalText(one.error).error));
      expect(new Set(ids).size).toBe(1);
      expect((await facts()).length).toBe(by === 'fact' ? before + 1 : before);
    });

    it('leaves a PENDING version when it is interrupted, which the same key runs to its end', async () => {
      const command = { userId: job.userId, job: job.id, requestKey: nextKey() };
      const prepared = await prepareRevision(command, revising, pipeline);
      if (!prepared.ok) throw new Error(prepared.error.code);
      const created = await pipeline.store.transaction((tx) => createRevision(command, prepared.value, tx));
      expect(created).toMatchObject({ ok: true, value: { created: true, job: { status: 'PENDING' } } });
      const finished = await revise(command, revising, pipeline);
      expect(finished).toMatchObject({ ok: true, value: { status: 'COMPLETED' } });
      if (created?.ok && finished.ok) expect(finished.value.id).toBe(created.value.job.id);
    });

    it('is refused when the resume was deleted in the meantime', async () => {
      const orphan = await parent();
      if (orphan.resumeId) await pipeline.store.resumes.delete(orphan.userId, orphan.resumeId);
      expect(await refusalSentence(orphan, revising)).toMatch(
        /resume .+ has been deleted\. Send the resume again/,
      );
    });
  });

  it('builds on no job that is still running or has failed', async () => {
    const { result: _, ...rest } = online;
    const { job: pending } = await pipeline.store.jobs.create({ ...rest, requestKey: nextKey() });
    expect(await refusalSentence(pending, { by: 'undo', edits: 'all' })).toMatch(/still running/);
    const failure = { code: 'internal', reference: 'A' } as const;
    await pipeline.store.jobs.fail(pending.id, failure);
    expect(await refusalSentence(pending, { by: 'undo', edits: 'all' })).toMatch(/failed/);
  });

  it('fails, and uses no other resume, if its resume is deleted while the job waits', async () => {
    const person = await createTestUser(pipeline.store);
    const job = await firstVersion({ engine: 'openai' }, { user: person });
    const command = { userId: job.userId, job: job.id, requestKey: nextKey() };
    await pipeline.store.transaction((tx) => createRevision(command, { by: 'undo', edits: 'all' }, tx));
    if (job.resumeId) await pipeline.store.resumes.delete(person.id, job.resumeId);
    await saveTestResume(person, pipeline, 'Somebody Else\n\nSkills\nJuggling\n');
    const finished = await revise(command, { by: 'undo', edits: 'all' }, pipeline);
    expect(finished).toMatchObject({
      ok: true,
      value: { status: 'FAILED', failure: { code: 'resume_deleted' } },
    });
  });
});
