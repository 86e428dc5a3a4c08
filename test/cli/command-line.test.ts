import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openPostgres } from '../setup/databases.ts';
import { databaseName, databaseUrl, runOnServer } from '../setup/template.ts';
import {
  type CliResult,
  type CommandHost,
  example,
  openCommandHost,
  resultOf,
  runTailor,
  spawnTailor,
} from './tailor.ts';

const MAIN = join(import.meta.dirname, '../../src/main.ts');

/** What the documents of the example are named: after its person and its posting's role. */
const DOCUMENT = 'Marisol Okafor-Brandt - Infection Prevention and Control Nurse';

let folder: string;
let database: Awaited<ReturnType<typeof openPostgres>>;
let host: CommandHost;

beforeAll(async () => {
  host = openCommandHost();
  database = await openPostgres(inject('postgres').template);
  folder = await mkdtemp(join(tmpdir(), 'tailor-command-line-'));
});
afterAll(async () => {
  host.close();
  await database.remove();
  await rm(folder, { recursive: true, force: true });
});

/** With nothing set: on the embedded database, which each process opens for itself. */
const tailorAlone = (args: readonly string[]) => runTailor(folder, args);

/** On a server, which costs a process less: for what does not depend on where the data is. */
const tailorProcess = (args: readonly string[], given: Parameters<typeof runTailor>[2] = {}) =>
  runTailor(folder, args, { ...given, env: { DATABASE_URL: database.url, ...given.env } });

/** In a process that has begun, for what does not depend on that either. */
const tailor = (args: readonly string[], env: NodeJS.Dict<string> = {}) =>
  host.run(folder, args, { DATABASE_URL: database.url, ...env });

const run = (...more: string[]) => [
  'run',
  '--resume',
  example('resume.pdf'),
  '--posting',
  example('posting.txt'),
  ...more,
];

describe('tailor run', () => {
  let result: CliResult;
  let meanwhile: CliResult;
  beforeAll(async () => {
    const child = spawnTailor(folder, run('--out', 'made'));
    const ended = resultOf(child);
    await once(child.stderr, 'data');
    meanwhile = await tailorAlone(['jobs']);
    result = await ended;
  });

  it('prints the thread, writes the documents and ends with 0, with nothing set', async () => {
    const { stdout, stderr, code } = result;
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('Your tailored resume');
    expect(stdout).toContain('Did the weekly hand hygiene checks');
    expect(stdout).toContain('What changed and why');
    expect(stdout).toContain('Not found in your resume');
    expect((await readdir(join(folder, 'made'))).sort()).toEqual(
      ['docx', 'pdf', 'png'].map((kind) => `${DOCUMENT}.${kind}`),
    );
  });

  it('keeps the embedded database to itself: another process is refused, and loses it nothing', () => {
    expect(meanwhile.code).toBe(1);
    expect(meanwhile.stderr).toMatch(/Another Tailor process/);
  });

  it('prints plain lines of progress in a pipe, apart from the result', () => {
    const { stdout, stderr } = result;
    expect(stderr.split('\n')).toContain('Reading your resume…');
    expect(stderr + stdout).not.toContain('\u001b');
  });

  it('prints the finished job as one JSON object with --json', async () => {
    const { stdout, code } = await tailor(run('--json', '--title', 'IPC Nurse', '--company', 'Riverside'));
    const job: unknown = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(job).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      status: 'COMPLETED',
      title: 'IPC Nurse',
      company_name: 'Riverside',
      job_description: await readFile(example('posting.txt'), 'utf8'),
      tailored_resume_text: expect.stringContaining('Marisol Okafor-Brandt'),
      edits: expect.any(Array),
      coverage: { before: expect.any(Number), after: expect.any(Number), ceiling: expect.any(Number) },
      engine: 'offline',
      model: null,
      usage: expect.any(Object),
      failure: null,
      files: [{ kind: 'docx' }, { kind: 'pdf' }, { kind: 'png' }],
    });
  });

  it('takes the posting from standard input, and its title and company from the posting', async () => {
    const args = ['run', '--resume', example('resume.pdf'), '--posting', '-', '--json'];
    const { stdout } = await tailorProcess(args, { input: await readFile(example('posting.txt'), 'utf8') });
    expect(JSON.parse(stdout)).toMatchObject({
      title: 'Infection Prevention and Control Nurse',
      company_name: 'Riverside Community Health Trust',
    });
  });

  it('is refused with 2 and a sentence when the posting is empty', async () => {
    const args = ['run', '--resume', example('resume.pdf'), '--posting', '-'];
    const { stderr, code } = await tailorProcess(args, { input: '  \n' });
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('job description is empty'),
    });
  });

  it('is refused with 2 for what is no posting or no resume, and takes it with --anyway', async () => {
    const readme = join(folder, 'README.md');
    await writeFile(readme, '# left-pad\n\nPads a string.\n\n## Install\n\nnpm install left-pad\n');
    const lunch = join(folder, 'lunch.txt');
    await writeFile(lunch, 'Who is in for lunch on Friday? Tell me by Thursday.\n');
    const run = (resume: string, posting: string, ...more: string[]) =>
      tailor(['run', '--resume', resume, '--posting', posting, '--json', ...more]);
    const noPosting = await tailor(['run', '--resume', example('resume.pdf'), '--posting', lunch]);
    expect(noPosting.code).toBe(2);
    expect(noPosting.stderr).toMatch(/doesn't read like a job post\. .*Or add --anyway/);
    const noResume = await run(readme, example('posting.txt'));
    expect(noResume.code).toBe(2);
    expect(noResume.stdout).toMatch(/doesn't look like a resume/);
    const taken = await run(readme, lunch, '--anyway');
    expect(taken.code).toBe(0);
    expect(JSON.parse(taken.stdout)).toMatchObject({
      status: 'COMPLETED',
      warnings: [{ code: 'nothing_read' }],
    });
    const titled = await run(example('resume.pdf'), lunch, '--title', 'Cook');
    expect(titled.code).toBe(0);
    expect(titled.stderr).toMatch(/doesn't read like a job post/);
  });

  it('is refused with 2 when a file is not there, naming the option and the path', async () => {
    const { stderr, code } = await tailor([
      'run',
      '--resume',
      'nowhere.pdf',
      '--posting',
      example('posting.txt'),
    ]);
    expect(code).toBe(2);
    expect(stderr).toBe('✗ --resume: there is no such file: nowhere.pdf\n');
  });

  it('is refused with 2 when the resume cannot be read, and says what to do', async () => {
    await writeFile(join(folder, 'broken.pdf'), 'not a pdf at all, and no text either \u0000\u0001');
    const { stderr, code } = await tailor([
      'run',
      '--resume',
      'broken.pdf',
      '--posting',
      example('posting.txt'),
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/PDF, DOCX/);
  });

  it('ends with 1 when the job failed: an engine that is not set up', async () => {
    const { stdout, code } = await tailor(run('--engine', 'openai', '--json'));
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      status: 'FAILED',
      tailored_resume_text: null,
      failure: { code: 'model_not_configured', message: expect.stringContaining('OPENAI_API_KEY') },
    });
  });

  it('names the mend of a wrong option', async () => {
    const { stderr, code } = await tailor(run('--pages', 'two'));
    expect(code).toBe(2);
    expect(stderr).toContain('whole number from 1 to 10');
  });
});

describe('tailor read', () => {
  it('shows sections, entries and lines with their ids', async () => {
    const { stdout, code } = await tailor(['read', example('resume.pdf')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^E1\s+Aire Valley Teaching Hospital/m);
    expect(stdout).toMatch(/^E1\.B3\s+Was preceptor for 11 newly qualified nurses/m);
  });

  it('prints one JSON object with --json', async () => {
    const { stdout } = await tailor(['read', example('resume.pdf'), '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      text: expect.stringContaining('norovirus'),
      sections: expect.any(Array),
      warnings: [],
      reader: 'pdfium',
      ms: expect.any(Number),
    });
  });
});

describe('a pipe that is closed before the end', () => {
  it.each([['read', example('resume.pdf')], run()])(
    'ends tailor %s quietly, with its own exit code',
    async (...args) => {
      const child = spawnTailor(folder, args, { DATABASE_URL: database.url });
      child.stdout.destroy();
      child.stdin.end();
      const code = new Promise((resolve) => child.once('close', resolve));
      expect(await text(child.stderr)).not.toMatch(/EPIPE|\n\s+at /);
      expect(await code).toBe(0);
    },
  );
});

describe('JSON Resume on the command line', () => {
  const file = join(import.meta.dirname, '../resume/resumes/complete.json');

  it('is what tailor read --json-resume prints of a PDF', async () => {
    const { stdout, code } = await tailor(['read', example('resume.pdf'), '--json-resume']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      basics: { name: 'Marisol Okafor-Brandt', label: 'Registered Nurse' },
      work: [{ name: 'Aire Valley Teaching Hospital', location: 'Leeds', startDate: '2020-03' }, {}, {}],
      education: [{ institution: 'Pennine University', startDate: '2014', endDate: '2017' }],
      certificates: [{}, {}, {}],
    });
  });

  it('comes back as it was given', async () => {
    const { stdout } = await tailor(['read', file, '--json-resume']);
    expect(JSON.parse(stdout)).toMatchObject(JSON.parse(await readFile(file, 'utf8')));
  });

  it('is tailored as any resume is', async () => {
    const args = ['run', '--resume', file, '--posting', example('posting.txt'), '--json'];
    const { stdout, stderr, code } = await tailor(args);
    expect(code, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      status: 'COMPLETED',
      tailored_resume_text: expect.stringContaining('Trained five apprentices to their final exam'),
    });
  });

  it('is refused with the place of the mistake, and without its words', async () => {
    await writeFile(join(folder, 'wrong.json'), JSON.stringify({ work: [{ name: ['Mühlbach'] }] }));
    const { stderr, code } = await tailor(['read', 'wrong.json']);
    expect(code).toBe(2);
    expect(stderr).toContain('work[0].name: expected text');
    expect(stderr).not.toContain('Mühlbach');
    await writeFile(join(folder, 'broken.json'), '{"basics": {"name": "Mühlbach" "label"}}');
    const broken = await tailor(['read', 'broken.json']);
    expect(broken.stderr).toContain('it is not JSON at position 31');
    expect(broken.stderr).not.toContain('Mühlbach');
  });
});

describe('tailor migrate', () => {
  it('brings an empty Postgres to the newest migration; before that, run says to', async () => {
    const server = inject('postgres').url;
    const name = databaseName();
    await runOnServer(server, `create database ${name}`);
    const env = { DATABASE_URL: databaseUrl(server, name) };
    try {
      const before = await tailor(run(), env);
      expect(before.code).toBe(1);
      expect(before.stderr).toMatch(/^✗ The database lacks .+ Run: npm run tailor -- migrate\n$/);
      expect((await tailor(['migrate', '--status'], env)).stdout).toContain('not run');
      expect((await tailorProcess(['migrate'], { env })).stdout).toContain('is at the newest migration');
      expect((await tailor(['migrate'], env)).stdout).toContain('was already at the newest migration');
      expect((await tailor(run(), env)).code).toBe(0);
    } finally {
      await runOnServer(server, `drop database ${name} with (force)`);
    }
  });
});

describe('tailor', () => {
  it.each([[[]], [['run']], [['fact']], [['refine']]])('%j has --help', async (args) => {
    const { stdout, code } = await tailor([...args, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: tailor');
  });

  it('refuses an unknown command and points to the help', async () => {
    const { stderr, code } = await tailorProcess(['tailr']);
    expect(code).toBe(2);
    expect(stderr).toContain('--help');
  });

  it('names a wrong variable of the environment, and its mend', async () => {
    const { stderr, code } = await tailorProcess(run(), { env: { DATABASE_URL: 'localhost' } });
    expect(code).toBe(1);
    expect(stderr).toMatch(/DATABASE_URL.*postgres:\/\//);
  });
});

describe('tailor demo', () => {
  it('replays the recorded answer through every gate, says so, and the second time writes beside the first documents', async () => {
    const first = await tailorAlone(['demo', '--out', 'twice']);
    const { stdout, stderr, code } = first;
    expect(code, `${stderr}\nRecord it again: npm run eval -- --record-demo`).toBe(0);
    expect(stdout).toMatch(/Replaying a language model's answer recorded on \d+ \w+ \d{4}; nothing leaves/);
    expect(stdout).toMatch(/Did the weekly hand hygiene checks .*│ Carried out weekly hand hygiene audits/);
    const [, refused = ''] = stdout.split('── Refused, and why');
    expect(refused).toMatch(/✗ “[^”]*antimicrobial\s+stewardship[^”]*”\n {2}A second check didn't find/);
    expect(stdout).toMatch(/✓ trace contacts in outbreaks\n {2}“Helped the infection prevention team trace/);
    expect(stdout).not.toContain('is it this line?');
    expect(stdout).toContain(join('twice', `${DOCUMENT}.pdf`));

    const second = await tailorAlone(['demo', '--out', 'twice']);
    expect(second.stdout).toBe(stdout.replaceAll(`${DOCUMENT}.`, `${DOCUMENT} (2).`));
    expect((await readdir(join(folder, 'twice'))).toSorted()).toEqual(
      ['docx', 'pdf', 'png'].flatMap((kind) => [`${DOCUMENT}.${kind}`, `${DOCUMENT} (2).${kind}`]).toSorted(),
    );
  });

  it('shows the resume without AI with --engine offline', async () => {
    const { stdout, code } = await tailorAlone(['demo', '--engine', 'offline']);
    expect(code).toBe(0);
    expect(stdout).toContain('Without AI: the order changes, and no wording does.');
    expect(stdout).toContain('Moved up in Aire Valley Teaching Hospital');
    expect(stdout).not.toContain('Reworded');
  });
});

describe('with another DATA_KEY than the database has', () => {
  const first = { DATA_KEY: '11'.repeat(32) };
  let keyed: Awaited<ReturnType<typeof openPostgres>>;
  beforeAll(async () => {
    keyed = await openPostgres(inject('postgres').template);
    await tailor(['jobs'], { DATABASE_URL: keyed.url, ...first });
  });
  afterAll(() => keyed.remove());

  it.each(['jobs', 'token list', 'purge --dry-run', 'start'])(
    '%s stops with one line that says what to set',
    async (command) => {
      const args = command.split(' ');
      const withKey = (env: object) => tailor(args, { DATABASE_URL: keyed.url, PORT: '0', ...env });
      const wrong = await withKey({ DATA_KEY: '22'.repeat(32) });
      expect(wrong.code).toBe(1);
      expect(wrong.stderr).toMatch(
        /^✗ DATA_KEY is not the key that the database is encrypted with\. Set .*\n$/,
      );
      const missing = await withKey({});
      expect(missing.code).toBe(1);
      expect(missing.stderr).toMatch(/^✗ The database is encrypted and DATA_KEY is not set\. Set .*\n$/);
    },
  );
});

describe('tailor token', () => {
  const create = (...more: string[]) => tailor(['token', 'create', '--installation', ...more]);
  const newest = async () => JSON.parse((await tailor(['token', 'list', '--json'])).stdout)[0];
  const daysUntil = (time: string) => Math.round((Date.parse(time) - Date.now()) / 86_400_000);

  it('creates a token for 90 days that may do everything, and lists it so', async () => {
    await create();
    const token = await newest();
    expect(daysUntil(token.expires_at)).toBe(90);
    expect(token.scopes).toHaveLength(7);
    const { stdout } = await tailor(['token', 'list']);
    expect(stdout).toMatch(/^tlr_\S+ {2}valid {4}the installation {2}made [\d-]+, until [\d-]+, never used/m);
  });

  it('creates one for as long and for as much as asked', async () => {
    await create('--expires', '30d', '--scopes', 'jobs:read, jobs:write');
    const token = await newest();
    expect(daysUntil(token.expires_at)).toBe(30);
    expect(token.scopes).toEqual(['jobs:read', 'jobs:write']);
    await create('--expires', 'never');
    expect(await newest()).toMatchObject({ expires_at: null });
  });

  it('refuses a time or a scope that makes no sense', async () => {
    expect(await create('--expires', 'soon')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Give a number of days, such as 30d, or never.'),
    });
    expect(await create('--scopes', 'everything')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('there is no scope "everything"'),
    });
  });
});

describe('tailor admin audit', () => {
  const audit = async (...more: string[]) =>
    JSON.parse((await tailor(['admin', 'audit', '--json', ...more])).stdout);

  it('shows tokens made and revoked, and what an operator read of a person', async () => {
    const secret = (await tailor(['token', 'create', '--installation'])).stdout.trim();
    await tailor(['token', 'revoke', secret]);
    const [revoked] = await audit('--kind', 'token_revoked');
    expect(revoked).toMatchObject({ actor: 'operator', details: { token: secret.slice(0, 12) } });
    expect(await audit('--kind', 'token_created')).toContainEqual(
      expect.objectContaining({ details: expect.objectContaining({ token: secret.slice(0, 12) }) }),
    );
    await tailor(['jobs']);
    const [read] = await audit('--since', '1d', '--kind', 'person_read');
    expect(read).toMatchObject({ actor: 'operator', user_id: expect.any(String), details: { read: 'jobs' } });
    expect(await audit('--user', read.user_id)).toContainEqual(read);
    expect(await audit('--since', '2999-01-01')).toEqual([]);
    for (const [command, kind] of [
      ['suspend', 'workspace_suspended'],
      ['resume', 'workspace_resumed'],
    ] as const) {
      await tailor(['admin', command, '--workspace', 'slack:T0AUDIT']);
      expect(await audit('--kind', kind)).toMatchObject([{ details: { workspace: 'slack:T0AUDIT' } }]);
    }
    await tailor(['jobs']);
    const { stdout } = await tailor(['admin', 'audit', '--kind', 'person_read', '--limit', '1']);
    expect(stdout).toMatch(/^\d{4}-\d\d-\d\dT\S+ {2}person_read {7}operator {2}\S+ {2}read=jobs\n$/);
  });

  it('refuses a kind, a time or a user that makes no sense', async () => {
    for (const args of [
      ['--kind', 'gossip'],
      ['--since', 'yesterday-ish'],
      ['--user', 'Ines'],
    ])
      expect(await tailor(['admin', 'audit', ...args])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('a place that documents cannot be written to', () => {
  const places: [place: string, sentence: string][] = [
    ['in-the-way', 'a file with that name is in the way'],
    ['in-the-way/below', 'a file with that name is in the way'],
    // What these are, and that /proc has no room for a folder, holds on Linux alone.
    ...(process.platform === 'linux'
      ? ([
          ['/proc/x', "a folder can't be created there"],
          ['/proc/x/y', "a folder can't be created there"],
          ['/sys/x', 'permission denied'],
          ['/dev/full', 'a file with that name is in the way'],
          ['/dev/null/x', 'a file with that name is in the way'],
        ] as const)
      : []
    ).map(([place, sentence]): [string, string] => [place, sentence]),
  ];

  it.each(places)('--out %s is refused before anything starts: %s', async (place, sentence) => {
    await writeFile(join(folder, 'in-the-way'), '');
    const { stdout, stderr, code } = await tailor(run('--out', place));
    expect({ stdout, stderr, code }).toEqual({
      stdout: '',
      stderr: `✗ --out: ${sentence}: ${place}\n`,
      code: 2,
    });
  });

  it('because a folder has the name of a document: all of them get the next number, and the folder stays', async () => {
    await mkdir(join(folder, 'taken', `${DOCUMENT}.pdf`), { recursive: true });
    const { stderr, code } = await tailor(run('--out', 'taken'));
    expect(code, stderr).toBe(0);
    const numbered = ['docx', 'pdf', 'png'].map((kind) => `${DOCUMENT} (2).${kind}`);
    expect((await readdir(join(folder, 'taken'))).toSorted()).toEqual(
      [...numbered, `${DOCUMENT}.pdf`].toSorted(),
    );
  });

  if (process.platform === 'linux')
    it('is also the result’s: a full disk ends the command with a sentence', async () => {
      const full = await open('/dev/full', 'w');
      const child = spawn(process.execPath, [MAIN, 'read', example('resume.pdf')], {
        cwd: folder,
        stdio: ['ignore', full.fd, 'pipe'],
        env: { NO_COLOR: '1' },
      });
      expect(child.stderr && (await text(child.stderr))).toBe("✗ The result can't be written (ENOSPC).\n");
      await full.close();
    });
});

it('an error that nobody expected is told without its text, which may quote a resume', async () => {
  const said = 'Led the night shift at Saint Odile';
  const code = `process.once('beforeExit', () => Promise.reject(new RangeError('${said}')))`;
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
  const { stderr, code: exit } = await tailorProcess(['read', example('posting.txt')], { env });
  expect(stderr).toContain("Something went wrong that Tailor didn't expect: RangeError.");
  expect(stderr).toMatch(/^ {4}at /m);
  expect(stderr).not.toContain(said);
  expect(exit).toBe(1);
});
