import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { createWriter } from '../../src/infra/documents/writer.ts';
import type { Job, JobOptions } from '../../src/jobs/model/job.ts';
import { callModel } from '../../src/jobs/pipeline/call-model.ts';
import { completeJob } from '../../src/jobs/pipeline/complete-job.ts';
import { handleJobRequest } from '../../src/jobs/pipeline/handle-job-request.ts';
import { createJobRun } from '../../src/jobs/pipeline/job-run.ts';
import { prepareJobData } from '../../src/jobs/pipeline/prepare-job-data.ts';
import { runDirectly } from '../../src/jobs/pipeline/run-directly.ts';
import { createTailoringPrompt } from '../../src/jobs/pipeline/run-steps.ts';
import { createDirectAttempt } from '../../src/jobs/ports/direct-queue.ts';
import type { Writer } from '../../src/jobs/ports/documents.ts';
import type { Layout, LayoutBlock } from '../../src/resume/layout/layout.ts';
import { EditId } from '../../src/tailoring/edit.ts';
import {
  createTestUser,
  makeJobRequest,
  openTestPipeline,
  saveTestResume,
  type TestPipeline,
} from '../setup/pipeline.ts';

describe('completing a job', () => {
  let pipeline: TestPipeline;
  let key = 0;

  beforeAll(async () => {
    pipeline = await openTestPipeline({ writer: createWriter() });
    return pipeline.close;
  });

  async function runToEnd({ writer = pipeline.writer, options = {}, text }: RunSetup = {}) {
    const user = await createTestUser(pipeline.store);
    const resume = await saveTestResume(user, pipeline, text);
    const request = makeJobRequest(user, resume);
    key += 1;
    const raw = { request, requestKey: `complete:${key}`, options };
    const result = await handleJobRequest(raw, { ...pipeline, writer });
    if (!result.ok) throw new Error(result.error.code);
    return result.value;
  }

  async function filesOf(job: Job) {
    return pipeline.store.jobs.files(job.userId, job.id);
  }

  it('ends COMPLETED when the documents say what the layout says', async () => {
    const job = await runToEnd();
    expect(job).toMatchObject({ status: 'COMPLETED', failure: null, result: { pages: 1 } });
    expect(await filesOf(job)).toHaveLength(3);
  });

  describe('ends FAILED, and ships nothing, when', () => {
    it.each<[string, (layout: Layout) => Layout, string]>([
      [
        'the writer drops a word',
        (layout) => onBullets(layout, (text) => text.replace('apprentices ', '')),
        'words',
      ],
      ['the writer adds a number', (layout) => onBullets(layout, (text) => `${text} in 12 months`), 'words'],
      [
        'the writer loses a section',
        (layout) => ({ ...layout, sections: layout.sections.slice(1) }),
        'words',
      ],
      ['the writer loses the contact line', (layout) => ({ ...layout, contact: [] }), 'words'],
    ])('%s', async (_, corrupt, gate) => {
      const writer: Writer = {
        ...pipeline.writer,
        write: (layout, caller) => pipeline.writer.write(corrupt(layout), caller),
      };
      await expectFailed(await runToEnd({ writer }), gate);
    });

    it.each(['docx', 'pdf'] as const)('only the %s lost a word', async (kind) => {
      const writer: Writer = {
        ...pipeline.writer,
        async readBack(files, caller) {
          const read = await pipeline.writer.readBack(files, caller);
          if (!read.ok) return read;
          const corrupted = (read.value.get(kind) ?? '').replace('suppliers', '');
          return { ok: true, value: new Map([...read.value, [kind, corrupted]]) };
        },
      };
      await expectFailed(await runToEnd({ writer }), 'words');
    });

    it('the tailored resume lost a line that no edit leaves out', async () => {
      const { id, ...first } = await runToEnd();
      const { job } = await pipeline.store.jobs.create({ ...first, requestKey: `${first.requestKey}:bug` });
      const data = await prepareJobData(job, pipeline.store);
      if (!data.ok) throw new Error(data.error.detail);
      const deps = { ...pipeline, deliverers: new Map(), deadlineSeconds: 3_600 };
      const attempt = createDirectAttempt(job);
      const run = createJobRun(job, attempt, deps);
      const caller = { owner: job.userId };
      const prompt = await createTailoringPrompt(data.value, job, pipeline, caller);
      if (!prompt.ok) throw new Error(prompt.error.detail);
      const accepted = await callModel(prompt.value, run, pipeline, attempt.signal);
      if (!accepted.ok) throw new Error(accepted.error.detail);
      const { resume } = accepted.value;
      const sections = resume.sections.map((section) => ({
        ...section,
        entries: section.entries.map((entry) => ({ ...entry, lines: entry.lines.slice(1) })),
      }));
      const bug = { ...accepted.value, resume: { ...resume, sections } };
      const input = { source: prompt.value.resume, before: null, confirmed: [] };
      const completed = await completeJob(bug, input, run, pipeline, caller);
      expect(completed).toMatchObject({
        ok: false,
        error: { code: 'check_failed', detail: expect.stringMatching(/^lines: /) },
      });
      expect(await pipeline.store.jobs.find(job.userId, job.id)).toMatchObject({
        status: 'PENDING',
        result: null,
      });
      expect(await filesOf(job)).toEqual([]);
    });

    async function expectFailed(job: Job, gate: string) {
      expect(job).toMatchObject({
        status: 'FAILED',
        tailoredResumeText: null,
        result: null,
        failure: { code: 'check_failed' },
      });
      expect(await filesOf(job)).toEqual([]);
      const logged = pipeline.lines.find((line) =>
        JSON.stringify(line).includes(job.failure?.reference ?? '?'),
      );
      expect(logged).toMatchObject({ detail: expect.stringMatching(new RegExp(`^(?:${gate}): `)) });
      expect(JSON.stringify(logged)).not.toMatch(/apprentices|suppliers|Kalliomaki/);
    }
  });

  describe('under a page limit', () => {
    it('sets a resume that is a little too long in a denser layout, and drops nothing', async () => {
      const text = longResume(3, 14);
      expect((await runToEnd({ text })).result?.pages).toBe(2);
      const job = await runToEnd({ text, options: { pages: 1 } });
      expect(await pdfPages(job)).toBe(1);
      expect(dropsOf(job)).toEqual([]);
    });

    it('drops the lines that matter least for the posting, lists each, and keeps the rest', async () => {
      const text = longResume(6, 16);
      const job = await runToEnd({ text, options: { pages: 1 } });
      expect(job.result?.pages).toBe(1);
      expect(await pdfPages(job)).toBe(1);
      const drops = dropsOf(job);
      expect(drops.length).toBeGreaterThan(5);
      const shown = job.tailoredResumeText ?? '';
      for (const { before, reason } of drops) {
        expect(shown).not.toContain(before);
        expect(reason).toMatchObject({
          code: 'left_out_to_fit',
          params: { part: expect.stringMatching(/^Kitchen \d/) },
        });
      }
      for (const line of text.split('\n').filter((one) => one.startsWith('- '))) {
        const bullet = line.slice(2);
        expect(shown.includes(bullet) || drops.some(({ before }) => before === bullet)).toBe(true);
      }
      expect(shown.match(/Trained \d+ apprentices/g)).toHaveLength(6);
    });

    it('drops no more than the pages need', async () => {
      const text = longResume(6, 16);
      const [one, two] = [
        await runToEnd({ text, options: { pages: 1 } }),
        await runToEnd({ text, options: { pages: 2 } }),
      ];
      expect(dropsOf(two).length).toBeLessThan(dropsOf(one).length);
      expect(two.result?.pages).toBe(2);
    });

    it('reaches the fewest pages possible when the headers alone need more', async () => {
      const job = await runToEnd({ text: longResume(40, 2), options: { pages: 1 } });
      expect(job).toMatchObject({ status: 'COMPLETED', options: { pages: 1 } });
      expect(job.result?.pages).toBeGreaterThan(1);
      expect(await pdfPages(job)).toBe(job.result?.pages);
    });

    it('keeps a dropped line that the person brought back', async () => {
      const text = longResume(6, 16);
      const first = await runToEnd({ text, options: { pages: 1 } });
      const [dropped] = dropsOf(first);
      if (!dropped) throw new Error('nothing was dropped');
      const transcript = await pipeline.store.jobs.findTranscript(first.userId, first.id);
      const { job } = await pipeline.store.jobs.create({
        ...first,
        parentJobId: first.id,
        revision: { ...first.revision, decisions: [[EditId.parse(dropped.id), 'undone']] },
        requestKey: `${first.requestKey}:undo`,
      });
      if (transcript) await pipeline.store.jobs.saveTranscript(job.id, transcript);
      const second = await runDirectly(job, pipeline);
      expect(second.tailoredResumeText).toContain(dropped.before);
      expect(second.result?.edits).toContainEqual(
        expect.objectContaining({ id: dropped.id, state: 'undone' }),
      );
    });
  });

  async function pdfPages(job: Job): Promise<number> {
    const pdf = (await filesOf(job)).find(({ kind }) => kind === 'pdf');
    return (await getDocumentProxy(new Uint8Array(pdf?.bytes ?? []))).numPages;
  }
});

interface RunSetup {
  readonly writer?: Writer;
  readonly options?: JobOptions;
  readonly text?: string;
}

function dropsOf(job: Job) {
  return (job.result?.edits ?? []).filter(
    ({ operation, state }) => operation.op === 'drop' && state === 'applied',
  );
}

function onBullets(layout: Layout, change: (text: string) => string): Layout {
  const onBlock = (block: LayoutBlock): LayoutBlock => {
    if (block.type === 'bullet') return { ...block, text: change(block.text) };
    return block.type === 'entry' ? { ...block, blocks: block.blocks.map(onBlock) } : block;
  };
  return { ...layout, sections: layout.sections.map((one) => ({ ...one, blocks: one.blocks.map(onBlock) })) };
}

/** Makes a resume in which one bullet of each job is what the posting asks for. */
function longResume(jobs: number, bullets: number): string {
  const experience = Array.from({ length: jobs }, (_, job) =>
    [
      `Kitchen ${job + 1}`,
      'Sous Chef',
      `${2023 - job} – ${2024 - job}`,
      `- Trained ${job + 2} apprentices in knife work and hygiene`,
      ...Array.from(
        { length: bullets - 1 },
        (_, line) => `- Ordered fish number ${job * 100 + line} from the harbour and paid for it`,
      ),
      '',
    ].join('\n'),
  );
  return `Ines Kalliomaki\nines@example.org\n\nExperience\n\n${experience.join('\n')}\nSkills\nStock control, HACCP\n`;
}
