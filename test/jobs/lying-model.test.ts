import { beforeAll, describe, expect, it } from 'vitest';
import { fault } from '../../src/jobs/model/fault.ts';
import type { Job, JobOptions } from '../../src/jobs/model/job.ts';
import type { Judge } from '../../src/jobs/ports/engine.ts';
import { linesOf } from '../../src/resume/resume.ts';
import type { EditOperation } from '../../src/tailoring/edit.ts';
import { editReason } from '../../src/tailoring/edit-reason.ts';
import { openTestPipeline, POSTING, RESUME, type TestPipeline } from '../setup/pipeline.ts';
import { ASKED, type Lies, lies, lyingModel } from './lying-model.ts';
import { jobBy } from './lying-model-jobs.ts';

const ORDERED = 'Ordered fish and vegetables from nine suppliers';
const TRAINED = 'Trained 6 apprentices in knife work and hygiene';
const PLANNED = 'Planned the summer menu with the head chef';
const say = (line: string, text: string): EditOperation => ({
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
  untouched = textOf(await ship(lies([])));
  return pipeline.close;
});

const ship = (told: Lies, options: JobOptions = {}): Promise<Job> =>
  jobBy(lyingModel(told), { resume: RESUME, posting: POSTING, company: 'The Anchor', options }, pipeline);

function textOf(job: Job): string {
  expect(job.status, job.failure?.code).toBe('COMPLETED');
  return job.tailoredResumeText ?? '';
}

const rejectedIn = (job: Job) => (job.result?.edits ?? []).filter(({ state }) => state === 'rejected');

describe('a model that lies, with a judge that believes it: what ships is the original, and the lie is counted', () => {
  it.each<[string, EditOperation]>([
    ['words a line that is not there', say('E9.B9', ORDERED)],
    ['words the name', say('C1', 'Ines the Great')],
    ['words a heading', say('X2.H', 'Achievements')],
    ['words an employer', say('E1.H1', 'Grand Hotel')],
    ['words a title', say('E1.H2', 'Head Chef')],
    ['words the dates', say('E1.H3', '2009 – 2024')],
    ['words the skills', say('S1', 'Stock control, pastry, HACCP, Kubernetes')],
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
    ['adds a number', say('E1.B3', 'Planned the summer menu of 40 dishes with the head chef')],
    ['changes a number', say('E1.B2', 'Trained 60 apprentices in knife work and hygiene')],
    ['changes a number in words', say('E1.B1', 'Ordered fish and vegetables from ninety suppliers')],
    ['moves a number from another line', say('E1.B3', 'Planned 6 summer menus with the head chef')],
    ['adds a result', say('E1.B2', 'Trained 6 apprentices in hygiene, halving complaints')],
    ['adds a date', say('E1.B2', 'Trained 6 apprentices in knife work in 2021')],
    ['adds a name', say('E1.B1', 'Ordered fish and vegetables from Metro')],
    ['adds the company of the posting', say('E1.B1', 'Ordered fish for The Anchor from suppliers')],
    ['adds a tool', say('E1.B1', 'Ordered fish and vegetables from nine suppliers in SAP')],
    [
      'adds a skill of the posting',
      say('E1.B1', 'Ordered fish from nine suppliers, holding a driving licence'),
    ],
    ['adds a certificate', say('E1.B2', 'Trained 6 apprentices as a certified instructor')],
    ['adds a superlative', say('E1.B2', 'Trained the best 6 apprentices in knife work')],
    ['raises the rank', say('E1.B3', 'Planned the summer menu as the head chef')],
    ['takes the others out', say('E1.B3', 'Directed the planning of the summer menu')],
    ['turns the line round', say('E1.B2', 'Never trained 6 apprentices in knife work')],
    ['writes nothing', say('E1.B1', '   ')],
    ['writes more than 300 characters', say('E1.B1', `${ORDERED}, `.repeat(8))],
    ['writes much more than the line', say('E1.B1', `${ORDERED} and fish and vegetables from suppliers`)],
    ['writes two lines', say('E1.B1', 'Ordered fish\nand vegetables')],
    ['writes a placeholder', say('E1.B1', '[NAME_1] ordered fish and vegetables')],
    ['moves an address into a line', say('E1.B1', 'Ordered fish; write to [EMAIL_2]')],
    [
      'says the posting as a line',
      say('E1.B2', 'Experience of training apprentices, HACCP, driving licence'),
    ],
    ['sums up without a source', summary(['A chef.'])],
    ['sums up with a source that is not there', summary([TRAINED, 'E8.B1'])],
    ['sums up with contact details', summary(['Ines Kalliomaki', 'C1'])],
    ['sums up with more sources than three', summary([TRAINED, 'E1.B1', 'E1.B2', 'E1.B3', 'D1.H1'])],
    ['sums up with a new claim', summary([TRAINED, 'E1.B2'], ['Award-winning chef with 20 years', 'E1.B1'])],
    ['sums up nothing', { op: 'summary', sentences: [] }],
  ])('%s', async (_, lie) => {
    const job = await ship(lies([lie]));
    expect(textOf(job)).toBe(untouched);
    expect(rejectedIn(job)).toMatchObject([
      { operation: { op: lie.op }, reason: { code: expect.any(String) } },
    ]);
  });

  it('drops everything: each entry keeps a line, and what goes is little and listed', async () => {
    const all = linesOf((await saved(await ship(lies([])))).structure);
    const job = await ship(lies(all.map(({ id }) => ({ op: 'drop', line: id, reason: 'no' }))));
    const text = textOf(job);
    const gone = (job.result?.edits ?? []).filter(({ state }) => state === 'applied');
    expect(gone.length).toBeLessThanOrEqual(1);
    for (const kept of ['Harbour Kitchen', 'Sous Chef', '2019', 'Diploma in Catering', 'HACCP', TRAINED])
      expect(text).toContain(kept);
  });

  it('returns the posting as the resume: not a word of it ships', async () => {
    const lines = POSTING.split('\n').filter((line) => line !== '');
    const edits = ['E1.B1', 'E1.B2', 'E1.B3'].map((id, index) => say(id, lines[index] ?? POSTING));
    expect(textOf(await ship(lies([...edits, summary([lines.join(' '), 'E1.B1'])])))).toBe(untouched);
  });

  it('words one line twice: the second wording is refused', async () => {
    const job = await ship(
      lies([say('E1.B1', 'Ordered vegetables and fish from nine suppliers'), say('E1.B1', 'Ordered fish')]),
    );
    expect(textOf(job)).toContain('Ordered vegetables and fish from nine suppliers');
    expect(rejectedIn(job)).toHaveLength(1);
  });

  it('invents requirements: those that are not in the posting are thrown away, and code reads it', async () => {
    const invented = { ...ASKED, text: 'Kubernetes', words: 'Kubernetes' };
    const job = await ship({ answer: () => ({ requirements: [invented], edits: [] }) });
    const texts = (job.result?.gaps ?? []).map(({ requirement }) => requirement.text);
    expect(texts).toContain('HACCP');
    expect(texts).not.toContain('Kubernetes');
  });

  it('calls a requirement something else: it is shown in the words of the posting', async () => {
    const renamed = { ...ASKED, text: 'Kubernetes' };
    const job = await ship({ answer: () => ({ requirements: [renamed], edits: [] }) });
    expect(job.result?.gaps.map(({ requirement }) => requirement.text)).toEqual(['HACCP']);
  });
});

const REWORDED = 'Ordered vegetables and fish from nine suppliers';

describe('a wording that passes every gate', () => {
  it('is used when the judge confirms it, and what the judge used is on the job', async () => {
    const job = await ship(lies([say('E1.B1', REWORDED)]));
    expect(textOf(job)).toContain(REWORDED);
    expect(job.result?.usage).toMatchObject({ calls: 2, inputTokens: 200 });
  });

  it.each<[string, Judge['judge']]>([
    ['finds it unsupported', verdicts('unsupported')],
    ['is unsure', verdicts('unsure')],
    ['says nothing', async () => ({ ok: true, value: { verdicts: [], usage } })],
    [
      'speaks of another',
      async () => ({ ok: true, value: { verdicts: [{ id: 'K9', verdict: 'supported' }], usage } }),
    ],
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
    ['fails', async () => ({ ok: false, error: fault('model_unavailable', 'down') })],
  ])('stays out when the judge %s', async (_, judge) => {
    const job = await ship(lies([say('E1.B1', REWORDED)], { judge }));
    expect(textOf(job)).toBe(untouched);
    expect(rejectedIn(job)).toMatchObject([
      { before: ORDERED, after: REWORDED, reason: editReason('unconfirmed') },
    ]);
  });

  it('stays out as a summary, too, when one sentence of it is not confirmed', async () => {
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
    expect(rejectedIn(await ship(lies([edit], { judge })))).toHaveLength(1);
    expect((await ship(lies([edit]))).result?.edits).toMatchObject([{ state: 'suggested' }]);
  });

  it('ends the job when the person gave up while it was judged', async () => {
    const judge: Judge['judge'] = async () => ({ ok: false, error: fault('cancelled', 'gave up') });
    expect(await ship(lies([say('E1.B1', REWORDED)], { judge }))).toMatchObject({
      status: 'FAILED',
      failure: { code: 'cancelled' },
    });
  });
});

describe('a wording that a gate refuses', () => {
  const bad = say('E1.B2', 'Trained 60 apprentices in knife work and hygiene');
  const mended = 'Trained 6 apprentices in hygiene and knife work';

  it('is used when the second attempt passes, under the same id', async () => {
    const job = await ship(lies([bad], { again: () => [say('E1.B2', mended)] }));
    expect(textOf(job)).toContain(mended);
    expect(job.result?.edits).toMatchObject([{ id: 'K1', state: 'applied', before: TRAINED, after: mended }]);
    expect(job.result?.usage).toMatchObject({ calls: 3 });
  });

  it('stays out when the second attempt fails, with the reason of that one', async () => {
    const job = await ship(lies([bad], { again: () => [say('E1.B2', 'Trained apprentices in SAP')] }));
    expect(textOf(job)).toBe(untouched);
    expect(rejectedIn(job)).toMatchObject([{ reason: { params: { name: 'SAP' } } }]);
  });

  it('cannot be used to word other lines on the side', async () => {
    const job = await ship(
      lies([bad], { again: () => [say('E1.B3', 'Planned the menu with the head chef')] }),
    );
    expect(textOf(job)).toBe(untouched);
  });

  it('is paid for once: an attempt after a crash uses what was kept', async () => {
    const model = lyingModel(lies([bad, say('E1.B1', REWORDED)], { again: () => [say('E1.B2', mended)] }));
    const job = await jobBy(model, { resume: RESUME, posting: POSTING }, pipeline);
    const kept = await pipeline.store.jobs.findTranscript(job.id);
    expect(kept).toMatchObject({
      repairs: [{ line: 'E1.B2', text: mended }],
      verdicts: [
        { id: 'K1', verdict: 'supported', text: mended },
        { id: 'K2', verdict: 'supported', text: REWORDED },
      ],
    });
    expect(job.usage).toMatchObject({ calls: 3 });
    expect(model.judged).toHaveLength(2);
  });
});

describe('the engine without a model', () => {
  it('is asked once, and neither mended nor judged', async () => {
    const job = await ship({ answer: () => ({ requirements: [ASKED], edits: [] }) });
    expect(job.result?.usage.calls).toBe(1);
    expect(textOf(job)).toContain(PLANNED);
  });
});

async function saved({ userId }: Job) {
  const resume = await pipeline.store.resumes.findDefault(userId);
  if (!resume) throw new Error('the resume is gone');
  return resume;
}
