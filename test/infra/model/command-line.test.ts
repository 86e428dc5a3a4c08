import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type CommandHost, example, openCommandHost, runTailor } from '../../cli/tailor.ts';
import { openPostgres } from '../../setup/databases.ts';
import { type Peer, startPeer } from './peer.ts';

const usage = { prompt_tokens: 1000, completion_tokens: 50, total_tokens: 1050 };

const GERMAN_POSTING = `Pflegefachkraft Hygiene (m/w/d)

Wir suchen eine Fachkraft für die Hygiene auf den Stationen.

Anforderungen
- Erfahrung mit Audits zur Händehygiene
- Anleitung von neuen Kolleginnen und Kollegen`;

/** Runs a command with its model at aimock. */
function tailor(args: readonly string[], { host, folder, ...setting }: Setting) {
  return host.run(folder, args, environmentOf(setting));
}

function environmentOf({ database, peer, env = {} }: Pick<Setting, 'database' | 'peer' | 'env'>) {
  return { DATABASE_URL: database.url, OPENAI_BASE_URL: peer.baseUrl, OPENAI_API_KEY: 'test', ...env };
}

interface Setting {
  readonly host: CommandHost;
  readonly folder: string;
  readonly database: Awaited<ReturnType<typeof openPostgres>>;
  readonly peer: Peer;
  readonly env?: NodeJS.Dict<string>;
}

describe('tailor run --engine openai, against aimock', () => {
  let setting: Setting;
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tailor-openai-'));
    const database = await openPostgres(inject('postgres').template);
    setting = { host: openCommandHost(), folder, database, peer: await startPeer() };
  });
  afterAll(async () => {
    setting.host.close();
    await setting.peer.stop();
    await setting.database.remove();
    await rm(setting.folder, { recursive: true, force: true });
  });
  const run = (...more: string[]) => [
    'run',
    '--resume',
    example('resume.pdf'),
    '--posting',
    example('posting.txt'),
    '--engine',
    'openai',
    ...more,
  ];

  it('ends with 0, and prints the model, what it used and what that cost', async () => {
    const edits = [{ op: 'order', parent: 'E1', lines: [] }];
    setting.peer.say({ content: JSON.stringify({ requirements: [], edits }), usage, model: 'some-model-1' });
    const env = { OPENAI_PRICE_INPUT: '1', OPENAI_PRICE_OUTPUT: '10' };
    const { stdout, stderr, code } = await runTailor(setting.folder, run(), {
      env: environmentOf({ ...setting, env }),
    });
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('Made with some-model-1: 1000 tokens in (0 cached), 50 out, $0.0015.');
  });

  it('prints the usage of every call with --json: answer, repair and judge, where the posting was read before', async () => {
    const edits = [
      say('E1.B3', 'Mentored 110 newly qualified nurses through their first six months'),
      say('E1.B6', 'Checked and restocked the resuscitation trolley every night shift.'),
    ];
    const answer = { requirements: [], edits };
    const repair = { requirements: [], edits: [] };
    const verdicts = [{ id: 'K2', verdict: 'supported' }];
    setting.peer.say(
      { content: JSON.stringify(answer), usage },
      { content: JSON.stringify(repair), usage },
      { content: JSON.stringify({ verdicts }), usage },
    );
    const { stdout, stderr, code } = await tailor(run('--json'), setting);
    expect(code, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      status: 'COMPLETED',
      engine: 'openai',
      usage: { calls: 3, inputTokens: 3000, outputTokens: 150, cost: null },
      edits: [{ state: 'applied' }, { state: 'rejected' }],
    });
  });

  it('ends with 1 and the notice when the key is not accepted', async () => {
    setting.peer.say({ error: { message: 'no', type: 'invalid', code: 'invalid_api_key' }, status: 401 });
    const { stdout, code } = await tailor(run(), setting);
    expect(code).toBe(1);
    expect(stdout).toContain("The AI service didn't accept this bot's key.");
  });

  it('asks for the language of the posting with --language posting', async () => {
    setting.peer.say({ content: JSON.stringify({ requirements: [], edits: [] }), usage });
    await writeFile(join(setting.folder, 'stelle.txt'), GERMAN_POSTING);
    const { code, stderr } = await tailor(run('--posting', 'stelle.txt', '--language', 'posting'), setting);
    expect(code, stderr).toBe(0);
    expect(JSON.stringify(setting.peer.asked()[0]?.messages)).toContain('Language to write in: German');
  });

  it('refuses --language posting without AI, in one sentence', async () => {
    const { code, stderr } = await tailor(run('--engine', 'offline', '--language', 'posting'), setting);
    expect(code).toBe(2);
    expect(stderr).toContain('Only AI can translate a resume.');
  });
});

function say(line: string, text: string) {
  return { op: 'rephrase', line, text, requirement: '' };
}
