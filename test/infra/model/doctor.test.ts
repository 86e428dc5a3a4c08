import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type CommandHost, openCommandHost } from '../../cli/tailor.ts';
import { type Answer, endStream, type RecordingServer, sendChunks, startRecordingServer } from './server.ts';

const SAMPLE = JSON.stringify({ word: 'ready', numbers: [1, 2, 3, 4, 5] });
const USAGE = { prompt_tokens: 40, completion_tokens: 12, total_tokens: 52 };

let host: CommandHost;
let folder: string;
let server: RecordingServer | null = null;
beforeAll(async () => {
  host = openCommandHost();
  folder = await mkdtemp(join(tmpdir(), 'tailor-doctor-'));
});
afterEach(() => server?.stop());
afterAll(async () => {
  host.close();
  await rm(folder, { recursive: true, force: true });
});

async function doctor(answer: Answer, args: readonly string[] = [], env: NodeJS.Dict<string> = {}) {
  server = await startRecordingServer(answer);
  const { baseUrl } = server;
  return host.run(folder, ['doctor', 'model', ...args], {
    OPENAI_API_KEY: 'test',
    OPENAI_BASE_URL: baseUrl,
    ...env,
  });
}

describe('tailor doctor model', () => {
  it('says that all is well with a server that has everything, in one tiny call, and ends with 0', async () => {
    const prices = { OPENAI_PRICE_INPUT: '1', OPENAI_PRICE_OUTPUT: '10' };
    const { stdout, code } = await doctor(
      (response) => {
        sendChunks(response, [{ content: SAMPLE }, { finish: 'stop' }, { usage: USAGE }]);
        endStream(response);
      },
      [],
      prices,
    );
    expect(code).toBe(0);
    expect(stdout.match(/^✓/gm)).toHaveLength(5);
    expect(stdout).not.toContain('!');
    expect(stdout).toContain('Usage: the server counts tokens (40 in, 12 out for this check).');
    expect(server?.requests).toHaveLength(1);
  });

  it('says what it made do with, and ends with 0', async () => {
    const { stdout, code } = await doctor((response, body) => {
      const { response_format: format, store } = JSON.parse(body);
      if (format || store !== undefined) {
        const error = { message: `${format ? 'response_format' : 'store'} is unknown` };
        response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ error }));
        return;
      }
      const choices = [
        { index: 0, message: { content: `<think>So.</think>${SAMPLE}` }, finish_reason: 'stop' },
      ];
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: 'c1', model: 'small-model', choices }));
    });
    expect(code).toBe(0);
    expect(stdout).toContain('✓ small-model at 127.0.0.1');
    expect(stdout.match(/^! (JSON schemas|Streaming|Usage|Storage|Price): /gm)).toHaveLength(5);
  });

  it.each<[string, Answer, string]>([
    ['does not take the key', (response) => response.writeHead(401).end('{}'), 'model_unauthorized'],
    ['takes no form of the request', (response) => response.writeHead(400).end('{}'), 'model_incompatible'],
    [
      'answers with anything but what was asked',
      (response) => {
        sendChunks(response, [{ content: 'Hello!' }, { finish: 'stop' }]);
        endStream(response);
      },
      'model_invalid_answer',
    ],
  ])('ends with 1 where the server %s', async (_, answer, fault) => {
    const { stderr, code } = await doctor(answer);
    expect(code).toBe(1);
    expect(stderr).toContain(fault);
  });

  it('prints the same as JSON', async () => {
    const { stdout } = await doctor(
      (response) => {
        sendChunks(response, [{ content: SAMPLE }, { finish: 'stop' }]);
        endStream(response);
      },
      ['--json'],
    );
    expect(JSON.parse(stdout)).toMatchObject({
      check: { ok: true, value: { isStreamed: true, isUsageReported: false, usage: { cost: null } } },
    });
  });

  it('ends with 2 and asks nobody where no model is set up', async () => {
    const { stderr, code } = await host.run(folder, ['doctor', 'model']);
    expect(code).toBe(2);
    expect(stderr).toContain("OPENAI_API_KEY isn't set");
  });
});
