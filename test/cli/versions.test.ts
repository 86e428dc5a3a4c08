import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { openPostgres } from '../setup/databases.ts';
import { type CommandHost, example, openCommandHost } from './tailor.ts';

const Job = z.object({
  id: z.string(),
  reference: z.string(),
  parent_job_id: z.string().nullable(),
  status: z.string(),
  tailored_resume_text: z.string(),
  edits: z.array(z.object({ id: z.string(), state: z.string() })),
  rejected: z.array(z.object({ id: z.string() })),
  rejected_count: z.number(),
  pages: z.number(),
  files: z.array(z.object({ kind: z.string(), path: z.string() })),
});

/**
 * On a server, and in one process: command-line.test.ts has the embedded database, and a process for each command. One
 * person at one machine, from their first version on; each test goes on where the one before it ended.
 */
describe('a job and what is done to it on the command line', () => {
  const files = ['--resume', example('resume.pdf'), '--posting', example('posting.txt')];
  let host: CommandHost;
  let folder: string;
  let database: Awaited<ReturnType<typeof openPostgres>>;
  let first: z.infer<typeof Job>;

  beforeAll(async () => {
    host = openCommandHost();
    database = await openPostgres(inject('postgres').template);
    folder = await mkdtemp(join(tmpdir(), 'tailor-versions-'));
    first = await job(['run', ...files, '--lock', 'x8', '--json']);
  });
  afterAll(async () => {
    host.close();
    await database.remove();
    await rm(folder, { recursive: true, force: true });
  });

  const tailor = (...args: string[]) => host.run(folder, args, { DATABASE_URL: database.url });

  async function job(args: readonly string[]) {
    const { stdout, stderr, code } = await tailor(...args);
    expect(code, stderr + stdout).toBe(0);
    return Job.parse(JSON.parse(stdout));
  }

  const stateOf = ({ edits }: z.infer<typeof Job>, id: string) => edits.find((edit) => edit.id === id)?.state;

  it('is known by its id, or by its reference in any case', async () => {
    const shown = await job(['show', first.reference.toLowerCase(), '--json', '--out', 'again']);
    expect(shown).toMatchObject({
      id: first.id,
      tailored_resume_text: first.tailored_resume_text,
      pages: first.pages,
    });
    const name = 'Marisol Okafor-Brandt - Infection Prevention and Control Nurse';
    const saved = ['docx', 'pdf', 'png'].map((kind) => `${name}.${kind}`);
    expect((await readdir(join(folder, 'again'))).sort()).toEqual(saved);
    // The same job again is the same files; another job of that name gets a number.
    const mine = join(folder, 'again', `${name}.docx`);
    await job(['show', first.id, '--json', '--out', 'again']);
    expect((await readdir(join(folder, 'again'))).sort()).toEqual(saved);
    await writeFile(mine, 'edited by hand');
    await job(['show', first.id, '--json', '--out', 'again']);
    expect(await readFile(mine, 'utf8')).toBe('edited by hand');
    expect(await readdir(join(folder, 'again'))).toContain(`${name} (2).docx`);
  });

  it('leaves a locked section as it is, and says so', async () => {
    const locked = await job(['run', ...files, '--lock', 'x5', '--lock', 'x8', '--json', '--out', 'locked']);
    // K1 puts the sections in order, which changes none.
    expect(locked.edits.flatMap(({ id, state }) => (state === 'applied' ? [id] : []))).toEqual(['K1']);
    const { stdout } = await tailor('show', locked.id, '--out', 'locked');
    expect(stdout).toContain('You locked this section.');
  });

  it('shows what changed with its ids, and what can be done next', async () => {
    const { stdout } = await tailor('show', first.id);
    expect(stdout).toContain('K2: Moved');
    expect(stdout).toContain(`Job ${first.reference}. Next`);
    expect(stdout).toContain(`undo ${first.reference} K1`);
    // No AI is set up.
    expect(stdout).not.toMatch(/^ {2}(?:letter|questions) /m);
    const { stderr, code } = await tailor('fact', first.reference, 'Hold a full driving licence');
    expect(code).toBe(2);
    expect(stderr).toMatch(/Say which entry or section it belongs to\. This resume has .*E1 \(/s);
  });

  it('is undone in one edit, which is then accepted again', async () => {
    const undone = await job(['undo', first.reference, 'K1', '--json']);
    expect(undone).toMatchObject({
      parent_job_id: first.id,
      files: ['docx', 'pdf', 'png'].map((kind) => ({ path: expect.stringMatching(`\\(\\d+\\)\\.${kind}$`) })),
    });
    expect(stateOf(undone, 'K1')).toBe('undone');
    const accepted = await job(['accept', undone.reference, 'k1', '--json']);
    expect(accepted.tailored_resume_text).toBe(first.tailored_resume_text);
  });

  it('takes a statement of the person, which later jobs know', async () => {
    const statement = 'Hold a full driving licence';
    const added = await job([
      'fact',
      first.reference,
      '--entry',
      'E1',
      statement,
      '--requirement',
      'R1',
      '--json',
    ]);
    expect(added.tailored_resume_text).toContain(`• ${statement}`);
    const refined = await job(['refine', added.reference, 'put the driving licence first', '--json']);
    expect(refined.tailored_resume_text).toMatch(/March 2020 – Present\n• Hold a full driving licence/);
  });

  it('asks about a line that comes near, with the command that says yes', async () => {
    await writeFile(
      join(folder, 'near.txt'),
      'Nurse at Elm House\n\nRequirements\n- Life Support instructor\n- Wound care\n',
    );
    const { stdout } = await tailor('run', '--resume', example('resume.pdf'), '--posting', 'near.txt');
    const [, args] =
      /“Immediate Life Support.+\n {2}If it is: npm run tailor -- (fact .+)$/m.exec(stdout) ?? [];
    expect(args).toMatch(/^fact \w{8} --entry X\d --requirement R1 'Immediate Life Support.+'$/);
    const [, ...words] = /^(\S+) (\S+) (\S+) (\S+) (\S+) (\S+) '(.+)'$/.exec(args ?? '') ?? [];
    const added = await job([...words, '--json']);
    const near = await job(['show', words[1] ?? '', '--json']);
    expect(added.tailored_resume_text).toBe(near.tailored_resume_text);
    const shown = await tailor('show', added.reference);
    expect(shown.stdout).toMatch(/Shown \(2\):\n• R1: Life Support instructor\n {2}“Immediate Life Support/);
    expect(shown.stdout).not.toContain('is it this line?');
  });

  it.each([
    [['refine', 'add Kubernetes'], /doesn't say “Kubernetes”/],
    [['accept', 'K1'], /K1 is already in your resume/],
  ])('refuses %j with 2 and a sentence', async ([command = '', ...rest], sentence) => {
    const { stderr, code } = await tailor(command, first.reference, ...rest);
    expect(code).toBe(2);
    expect(stderr).toMatch(sentence);
  });

  it('says the same of a job that is not there, as JSON where that was asked for', async () => {
    const { stdout, code } = await tailor('undo', 'ABCDEF01', 'all', '--json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      fields: { job: expect.stringContaining("couldn't find this job") },
    });
  });

  it('is listed with its versions, and brought back as the newest', async () => {
    const restored = await job(['restore', first.reference, '--json']);
    expect(restored.tailored_resume_text).toBe(first.tailored_resume_text);
    const { stdout } = await tailor('versions', first.reference);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(new RegExp(`^  1  ${first.reference}  .+ COMPLETED  first version$`));
    expect(lines[1]).toMatch(/COMPLETED {2}undid K1 {2}from 1$/);
    expect(lines.at(-1)).toMatch(
      new RegExp(`${restored.reference}.+restored version 1 {2}from ${lines.length - 1}$`),
    );
    const jobs = await tailor('jobs');
    expect(jobs.stdout.split('\n')[0]).toContain(restored.reference);
  });
});
