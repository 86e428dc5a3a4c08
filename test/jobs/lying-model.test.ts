import { beforeAll, describe, expect, it } from 'vitest';
import { fault } from '../../src/jobs/model/fault.ts';
import type { Job, JobOptions } from '../../src/jobs/model/job.ts';
import type { Judge } from '../../src/jobs/ports/engine.ts';
import { linesOf } from '../../src/resume/resume.ts';
import type { EditOperation } from '../../src/tailoring/edit.ts';
import { editReason } from '../../src/tailoring/edit-reason.ts';
import { openTestPipeline, POSTING, RESUME, type TestPipeline } from '../setup/pipeline.ts';
import { type Lies, lies, lyingModel, REQUIREMENT } from './lying-model.ts';
import { runJobWith } from './lying-model-jobs.ts';

const ORDERED = 'Ordered fish and vegetables from nine suppliers';
const TRAINED = 'Trained 6 apprentices in knife work and hygiene';
const PLANNED = 'Planned the summer menu with the head chef';
const rephrase = (line: string, text: string): EditOperation => ({
  op: 'rephrase',
  line,
  text,
  requirement: 'R1',
});
const summary = (...sentences: [text: string, ...sources: string[]][]): EditOperation => ({
  op: 'summary',
  sentences: sentences.map(([text, ...sources]) => ({ text, sources })),
});
const usage = { calls: 1, inputTokens: 100, cachedTokens: 0, outputTokens: 10, cost: null };
const verdicts =
  (verdict: 'supported' | 'unsupported' | 'unsure'): Judge['judge'] =>
  async (claims) => ({ ok: true, value: { verdicts: claims.map(({ id }) => ({ id, verdict })), usage } });

let pipeline: TestPipeline;
let untouched: string;

beforeAll(async () => {
  pipeline = await openTestPipeline();
  untouched = textOf(await runWith(lies([])));
  return pipeline.close;
});

const runWith = (script: Lies, options: JobOptions = {}): Promise<Job> =>
  runJobWith(
    lyingModel(script),
    { resume: RESUME, posting: POSTING, company: 'The Anchor', options },
    pipeline,
  );

function textOf(job: Job): string {
  expect(job.status, job.failure?.code).toBe('COMPLETED');
  return job.tailoredResumeText ?? '';
}

const rejectedIn = (job: Job) => (job.result?.edits ?? []).filter(({ state }) => state === 'rejected');

describe('a model that lies, with a judge that believes it: what ships is the original, and the lie is counted', () => {
  it.each<[string, EditOperation]>([
    ['words a line that is not there', rephrase('E9.B9', ORDERED)],
    ['words the name', rephrase('C1', 'Ines the Great')],
    ['words a heading', rephrase('X2.H', 'Achievements')],
    ['words an employer', rephrase('E1.H1', 'Grand Hotel')],
    ['words a title', rephrase('E1.H2', 'Head Chef')],
    ['words the dates', rephrase('E1.H3', '2009 – 2024')],
    ['words the skills', rephrase('S1', 'Stock control, pastry, HACCP, Kubernetes')],
    ['orders a part that is not there', { op: 'order', parent: 'E7', lines: ['E7.B1'] }],
    ['orders with a line left out', { op: 'order', parent: 'E1', lines: ['E1.B2', 'E1.B1'] }],
    ['orders with a line twice', { op: 'order', parent: 'E1', lines: ['E1.B1', 'E1.B1', 'E1.B3'] }],
    [
      'orders with a line of its own',
      { op: 'order', parent: 'E1', lines: ['E1.B1', 'E1.B2', 'E1.B3', 'E1.B4'] },
    ],
    ['lists a skill that is not there', { op: 'skills', ids: ['S1.1', 'S1.9'] }],
    ['lists a skill twice', { op: 'skills', ids: ['S1.1', 'S1.1'] }],
    ['places a line that is no fact', { op: 'place', fact: 'E1.B1', after: 'E1.B3' }],
    ['drops a line that is not there', { op: 'drop', line: 'E5.B1', reason: '' }],
    ['drops an employer', { op: 'drop', line: 'E1.H1', reason: '' }],
    ['drops the skills', { op: 'drop', line: 'S1', reason: '' }],
    ['drops what the posting asks for', { op: 'drop', line: 'E1.B2', reason: '' }],
    ['keeps a line that is not there', { op: 'keep', line: 'E5.B1' }],
    ['adds a number', rephrase('E1.B3', 'Planned the summer menu of 40 dishes with the head chef')],
    ['changes a number', rephrase('E1.B2', 'Trained 60 apprentices in knife work and hygiene')],
    ['changes a number in words', rephrase('E1.B1', 'Ordered fish and vegetables from ninety suppliers')],
    ['moves a number from another line', rephrase('E1.B3', 'Planned 6 summer menus with the head chef')],
    ['adds a result', rephrase('E1.B2', 'Trained 6 apprentices in hygiene, halving complaints')],
    ['adds a date', rephrase('E1.B2', 'Trained 6 apprentices in knife work in 2021')],
    ['adds a name', rephrase('E1.B1', 'Ordered fish and vegetables from Metro')],
    ['adds the company of the posting', rephrase('E1.B1', 'Ordered fish for The Anchor from suppliers')],
    ['adds a tool', rephrase('E1.B1', 'Ordered fish and vegetables from nine suppliers in SAP')],
    [
      'adds a skill of the posting',
      rephrase('E1.B1', 'Ordered fish from nine suppliers, holding a driving licence'),
    ],
    ['adds a certificate', rephrase('E1.B2', 'Trained 6 apprentices as a certified instructor')],
    ['adds a superlative', rephrase('E1.B2', 'Trained the best 6 apprentices in knife work')],
    ['raises the rank', rephrase('E1.B3', 'Planned the summer menu as the head chef')],
    ['takes the others out', rephrase('E1.B3', 'Directed the planning of the summer menu')],
    ['turns the line round', rephrase('E1.B2', 'Never trained 6 apprentices in knife work')],
    ['writes nothing', rephrase('E1.B1', '   ')],
    ['writes more than 300 characters', rephrase('E1.B1', `${ORDERED}, `.repeat(8))],
    [
      'writes much more than the line',
      rephrase('E1.B1', `${ORDERED} and fish and vegetables from suppliers`),
    ],
    ['writes two lines', rephrase('E1.B1', 'Ordered fish\nand vegetables')],
    ['writes a placeholder', rephrase('E1.B1', '[NAME_1] ordered fish and vegetables')],
    ['moves an address into a line', rephrase('E1.B1', 'Ordered fish; write to [EMAIL_2]')],
    [
      'says the posting as a line',
      rephrase('E1.B2', 'Experience of training apprentices, HACCP, driving licence'),
    ],
    ['sums up without a source', summary(['A chef.'])],
    ['sums up with a source that is not there', summary([TRAINED, 'E8.B1'])],
    ['sums up with contact details', summary(['Ines Kalliomaki', 'C1'])],
    ['sums up with more sources than three', summary([TRAINED, 'E1.B1', 'E1.B2', 'E1.B3', 'D1.H1'])],
    ['sums up with a new claim', summary(['Award-winning chef with 20 years', 'E1.B1'])],
    ['sums up nothing', { op: 'summary', sentences: [] }],
  ])('%s', async (_, lie) => {
    const job = await runWith(lies([lie]));
    expect(textOf(job)).toBe(untouched);
    expect(rejectedIn(job)).toMatchObject([
      { operation: { op: lie.op }, reason: { code: expect.any(String) } },
    ]);
  });

  it('drops everything: all lines stay, and a few are suggested', async () => {
    const all = linesOf((await findResume(await runWith(lies([])))).structure);
    const job = await runWith(lies(all.map(({ id }) => ({ op: 'drop', line: id, reason: 'no' }))));
    const text = textOf(job);
    const edits = job.result?.edits ?? [];
    expect(edits.filter(({ state }) => state === 'applied')).toEqual([]);
    expect(edits.filter(({ state }) => state === 'suggested').length).toBeLessThanOrEqual(2);
    expect(text).toBe(untouched);
  });

  it('returns the posting as the resume: none of it ships', async () => {
    const lines = POSTING.split('\n').filter((line) => line !== '');
    const edits = ['E1.B1', 'E1.B2', 'E1.B3'].map((id, index) => rephrase(id, lines[index] ?? POSTING));
    expect(textOf(await runWith(lies([...edits, summary([lines.join(' '), 'E1.B1'])])))).toBe(untouched);
  });

  it('words one line twice: the second wording is refused', async () => {
    const job = await runWith(
      lies([
        rephrase('E1.B1', 'Ordered vegetables and fish from nine suppliers'),
        rephrase('E1.B1', 'Ordered fish'),
      ]),
    );
    expect(textOf(job)).toContain('Ordered vegetables and fish from nine suppliers');
    expect(rejectedIn(job)).toHaveLength(1);
  });

  it('invents requirements: those that are not in the posting are dropped, and code reads the posting', async () => {
    const invented = { ...REQUIREMENT, text: 'Kubernetes', words: 'Kubernetes' };
    const job = await runWith({ answer: () => ({ requirements: [invented], edits: [] }) });
    const texts = (job.result?.gaps ?? []).map(({ requirement }) => requirement.text);
    expect(texts).toContain('HACCP');
    expect(texts).not.toContain('Kubernetes');
  });

  it('calls a requirement something else: it is shown in the words of the posting', async () => {
    const renamed = { ...REQUIREMENT, text: 'Kubernetes' };
    const job = await runWith({ answer: () => ({ requirements: [renamed], edits: [] }) });
    expect(job.result?.gaps.map(({ requirement }) => requirement.text)).toEqual(['HACCP']);
  });
});

const REWORDED = 'Ordered vegetables and fish from nine suppliers';

describe('a wording that passes every gate', () => {
  it('is used when the judge confirms it, and what the judge used is on the job', async () => {
    const job = await runWith(lies([rephrase('E1.B1', REWORDED)]));
    expect(textOf(job)).toContain(REWORDED);
    expect(job.result?.usage).toMatchObject({ calls: 2, inputTokens: 200 });
  });

  it.each<[string, Judge['judge']]>([
    ['finds it unsupported', verdicts('unsupported')],
    ['is unsure', verdicts('unsure')],
    [
      'contradicts itself',
      async () => ({
        ok: true,
        value: {
          verdicts: [
            { id: 'K1', verdict: 'supported' },
            { id: 'K1', verdict: 'unsure' },
          ],
          usage,
        },
      }),
    ],
  ])('stays out when the judge %s', async (_, judge) => {
    const job = await runWith(lies([rephrase('E1.B1', REWORDED)], { judge }));
    expect(textOf(job)).toBe(untouched);
    expect(rejectedIn(job)).toMatchObject([
      { before: ORDERED, after: REWORDED, reason: editReason('unconfirmed') },
    ]);
  });

  it('stays out with the words that the judge did not find, if it names any of the text', async () => {
    const judge: Judge['judge'] = async ([claim]) => {
      const words = ['vegetables and fish', 'not of the text'];
      return {
        ok: true,
        value: { verdicts: [{ id: claim?.id ?? '', verdict: 'unsupported', words }], usage },
      };
    };
    const job = await runWith(lies([rephrase('E1.B1', REWORDED)], { judge }));
    expect(rejectedIn(job)).toMatchObject([
      { reason: editReason('unsupported_words', { phrase: 'vegetables and fish' }) },
    ]);
  });

  it.each<[string, Judge['judge']]>([
    ['says nothing', async () => ({ ok: true, value: { verdicts: [], usage } })],
    [
      'speaks of another',
      async () => ({ ok: true, value: { verdicts: [{ id: 'K9', verdict: 'supported' }], usage } }),
    ],
    ['fails', async () => ({ ok: false, error: fault('model_unavailable', 'down') })],
  ])('is only suggested when the judge %s', async (_, judge) => {
    const job = await runWith(lies([rephrase('E1.B1', REWORDED)], { judge }));
    expect(textOf(job)).toBe(untouched);
    expect(job.result?.edits).toMatchObject([
      { state: 'suggested', before: ORDERED, after: REWORDED, reason: editReason('not_checked') },
    ]);
  });

  it('is only suggested as a summary when one sentence of it is not confirmed, and without that one', async () => {
    const judge: Judge['judge'] = async (claims) => ({
      ok: true,
      value: {
        verdicts: claims.map(({ id }) => ({ id, verdict: id.endsWith('.2') ? 'unsure' : 'supported' })),
        usage,
      },
    });
    const edit = summary(
      ['Trained 6 apprentices in hygiene.', 'E1.B2'],
      ['Planned the summer menu.', 'E1.B3'],
    );
    expect((await runWith(lies([edit], { judge }))).result?.edits).toMatchObject([
      { state: 'suggested', after: 'Trained 6 apprentices in hygiene.' },
    ]);
    expect((await runWith(lies([edit]))).result?.edits).toMatchObject([{ state: 'applied' }]);
  });

  it('ends the job when the person cancelled while it was judged', async () => {
    const judge: Judge['judge'] = async () => ({ ok: false, error: fault('cancelled', 'cancelled') });
    expect(await runWith(lies([rephrase('E1.B1', REWORDED)], { judge }))).toMatchObject({
      status: 'FAILED',
      failure: { code: 'cancelled' },
    });
  });
});

describe('a wording that a gate refuses', () => {
  const bad = rephrase('E1.B2', 'Trained 60 apprentices in knife work and hygiene');
  const repaired = 'Trained 6 apprentices in hygiene and knife work';

  it('is used when the second attempt passes, under the same id', async () => {
    const job = await runWith(lies([bad], { repair: () => [rephrase('E1.B2', repaired)] }));
    expect(textOf(job)).toContain(repaired);
    expect(job.result?.edits).toMatchObject([
      { id: 'K1', state: 'applied', before: TRAINED, after: repaired },
    ]);
    expect(job.result?.usage).toMatchObject({ calls: 3 });
  });

  it('stays out when the second attempt fails, with the reason of that one', async () => {
    const job = await runWith(
      lies([bad], { repair: () => [rephrase('E1.B2', 'Trained apprentices in SAP')] }),
    );
    expect(textOf(job)).toBe(untouched);
    expect(rejectedIn(job)).toMatchObject([{ reason: { params: { name: 'SAP' } } }]);
  });

  it('cannot be used to word other lines on the side', async () => {
    const job = await runWith(
      lies([bad], { repair: () => [rephrase('E1.B3', 'Planned the menu with the head chef')] }),
    );
    expect(textOf(job)).toBe(untouched);
  });

  it('is paid for once: an attempt after a crash uses the saved transcript', async () => {
    const model = lyingModel(
      lies([bad, rephrase('E1.B1', REWORDED)], { repair: () => [rephrase('E1.B2', repaired)] }),
    );
    const job = await runJobWith(model, { resume: RESUME, posting: POSTING }, pipeline);
    const transcript = await pipeline.store.jobs.findTranscript(job.userId, job.id);
    expect(transcript).toMatchObject({
      repairs: [{ line: 'E1.B2', text: repaired }],
      // What needs no repair is judged beside it, and either may end first.
      verdicts: expect.arrayContaining([
        expect.objectContaining({ id: 'K2', verdict: 'supported', text: REWORDED }),
        expect.objectContaining({ id: 'K1', verdict: 'supported', text: repaired }),
      ]),
    });
    expect(job.usage).toMatchObject({ calls: 4 });
    expect(model.judged).toHaveLength(2);
  });
});

describe('the engine without a model', () => {
  it('is called once, and neither repaired nor judged', async () => {
    const job = await runWith({ answer: () => ({ requirements: [REQUIREMENT], edits: [] }) });
    expect(job.result?.usage.calls).toBe(1);
    expect(textOf(job)).toContain(PLANNED);
  });
});

async function findResume({ userId }: Job) {
  const resume = await pipeline.store.resumes.findDefault(userId);
  if (!resume) throw new Error('the resume is gone');
  return resume;
}
