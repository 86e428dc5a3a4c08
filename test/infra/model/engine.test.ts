import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOpenAiEngine } from '../../../src/infra/model/engine.ts';
import type { OpenAiOptions } from '../../../src/infra/model/model-client.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { createPrompt } from '../../../src/tailoring/prompt/prompt.ts';
import { PEOPLE, POSTING, resumeOf } from '../../tailoring/people.ts';
import { optionsFor, type Peer, startPeer } from './peer.ts';
import { type Answer, endStream, type RecordingServer, sendChunks, startRecordingServer } from './server.ts';

const prompt = createPrompt(resumeOf(PEOPLE.chef ?? ''), POSTING, { pages: null });

const GOOD = {
  requirements: [
    { id: 'R1', text: 'training apprentices', words: 'training apprentices', kind: 'duty', must: true },
  ],
  edits: [
    { op: 'order', parent: 'E1', lines: ['E1.B2', 'E1.B1'] },
    { op: 'rephrase', line: 'E1.B1', text: 'Ordered fish from nine suppliers', requirement: '' },
    { op: 'drop', line: 'E1.B4' },
  ],
};
const goodText = JSON.stringify(GOOD);
const usage = { prompt_tokens: 120, completion_tokens: 30, total_tokens: 150 };

describe('the OpenAI engine against aimock', () => {
  let peer: Peer;
  beforeAll(async () => {
    peer = await startPeer();
  });
  afterAll(() => peer.stop());

  const answer = (changes: Partial<OpenAiOptions> = {}, signal?: AbortSignal) =>
    createOpenAiEngine(optionsFor(peer.baseUrl, changes)).answer(prompt, signal);

  it('returns the answer, the model that gave it and the usage', async () => {
    peer.say({ content: goodText, usage, model: 'some-model-2026' });
    expect(await answer()).toEqual({
      ok: true,
      value: {
        answer: {
          // What it lists unasked says only which words its edits serve.
          requirements: GOOD.requirements.map((one) => ({ ...one, atoms: [] })),
          edits: [
            GOOD.edits[0],
            { op: 'rephrase', line: 'E1.B1', text: 'Ordered fish from nine suppliers', requirement: 'none' },
            { op: 'drop', line: 'E1.B4', reason: '' },
          ],
        },
        model: 'some-model-2026',
        usage: { calls: 1, inputTokens: 120, cachedTokens: 0, outputTokens: 30, cost: null },
      },
    });
  });

  it('asks for a strict schema, streams, and has nothing stored', async () => {
    peer.say({ content: goodText });
    await answer();
    expect(peer.asked()[0]).toMatchObject({
      model: 'some-model',
      store: false,
      stream: true,
      stream_options: { include_usage: true },
      response_format: { type: 'json_schema', json_schema: { strict: true } },
    });
  });

  it('states no cost where no price is known, and the cost where one is set', async () => {
    peer.say({ content: goodText, usage });
    expect(await answer()).toMatchObject({ value: { usage: { cost: null } } });
    const price = { input: 1, cached: 0.1, output: 10 };
    expect(await answer({ price })).toMatchObject({ value: { usage: { cost: (120 + 300) / 1_000_000 } } });
  });

  it('reads an answer in a Markdown fence', async () => {
    peer.say({ content: `\`\`\`json\n${goodText}\n\`\`\`` });
    expect(await answer()).toMatchObject({ ok: true, value: { usage: { calls: 1 } } });
  });

  it.each([
    ['is no JSON', '{"requirements": [', 'The answer is not valid JSON.'],
    ['misses a part', '{"requirements": []}', 'The answer does not fit the schema: edits (invalid_type).'],
    [
      'holds an unknown operation',
      '{"requirements":[],"edits":[{"op":"write","line":"E1.B1","text":"x"}]}',
      'The answer does not fit the schema: edits (no edit has the form of one).',
    ],
  ])('asks once more, with the reason, when the answer %s', async (_, broken, reason) => {
    peer.say({ content: broken, usage }, { content: goodText, usage });
    expect(await answer()).toMatchObject({ ok: true, value: { usage: { calls: 2, inputTokens: 240 } } });
    const [, second] = peer.asked();
    expect(second?.messages.slice(-2)).toEqual([
      { role: 'assistant', content: broken },
      { role: 'user', content: `${reason} Answer again with the JSON object alone.` },
    ]);
  });

  it('gives up on an answer that is broken twice', async () => {
    peer.say({ content: 'Sure! Here is your resume.' });
    expect(await answer()).toMatchObject({ ok: false, error: { code: 'model_invalid_answer' } });
    expect(peer.asked()).toHaveLength(2);
  });

  it('counts the usage of answers that could not be used', async () => {
    peer.say({ content: 'Sure! Here is your resume.', usage });
    expect(await answer()).toMatchObject({
      ok: false,
      error: { code: 'model_invalid_answer', usage: { calls: 2, inputTokens: 240, outputTokens: 60 } },
    });
    peer.say({ content: goodText, usage, finishReason: 'length' });
    expect(await answer()).toMatchObject({
      ok: false,
      error: { code: 'model_truncated', usage: { calls: 1, inputTokens: 120, outputTokens: 30 } },
    });
    peer.say(errorOf(401, 'invalid_api_key'));
    const unpaid = await answer();
    expect(!unpaid.ok && unpaid.error.usage).toBeUndefined();
  });

  it('takes ids as the resume shows them: in brackets, or behind what they name', async () => {
    const edits = [
      { op: 'order', parent: 'entry E1', lines: ['[E1.B2]', 'E1.B1 '] },
      { op: 'summary', sentences: [{ text: '[E1] it is', sources: ['[E1]', 'section X2'] }] },
    ];
    peer.say({ content: JSON.stringify({ ...GOOD, edits }) });
    const answered = await answer();
    expect(answered.ok && answered.value.answer.edits).toEqual([
      { op: 'order', parent: 'E1', lines: ['E1.B2', 'E1.B1'] },
      { op: 'summary', sentences: [{ text: '[E1] it is', sources: ['E1', 'X2'] }] },
    ]);
  });

  it('leaves out one odd item and keeps the others', async () => {
    const odd = { op: 'rephrase', line: 'x'.repeat(99), text: 'y', requirement: '' };
    peer.say({ content: JSON.stringify({ ...GOOD, edits: [odd, ...GOOD.edits] }) });
    const answered = await answer();
    expect(answered.ok && answered.value.answer.edits).toHaveLength(GOOD.edits.length);
  });

  describe.each([
    [
      'an answer that reached the longest length',
      { content: goodText, finishReason: 'length' },
      'model_truncated',
      1,
    ],
    ['the content filter', { content: '', finishReason: 'content_filter' }, 'model_refused', 1],
    ['a wrong key', errorOf(401, 'invalid_api_key'), 'model_unauthorized', 1],
    ['a key without access', errorOf(403, 'forbidden'), 'model_unauthorized', 1],
    ['a model or address that is not there', errorOf(404, 'model_not_found'), 'model_not_configured', 1],
    [
      'a request that the server takes in no form',
      errorOf(400, 'unsupported_parameter'),
      'model_incompatible',
      5,
    ],
    [
      'a schema, or none, that the server never takes',
      { error: { message: 'no', type: 'invalid_request_error', param: 'response_format' }, status: 400 },
      'model_incompatible',
      5,
    ],
    ['a server that will not have this posting', errorOf(400, 'invalid_prompt'), 'model_refused', 1],
    ['a posting past the longest context', errorOf(400, 'context_length_exceeded'), 'model_truncated', 1],
    [
      'an exhausted quota, which no retry brings back',
      errorOf(429, 'insufficient_quota'),
      'model_quota_exhausted',
      1,
    ],
    ['too many requests, four times', errorOf(429, 'rate_limit_exceeded', 0), 'model_rate_limited', 4],
    ['a server error, four times', errorOf(500, 'server_error'), 'model_unavailable', 4],
    ['an overloaded server, four times', errorOf(503, 'overloaded'), 'model_unavailable', 4],
  ] as const)('%s', (_, response, code, calls) => {
    it(`is ${code} after ${calls} ${calls === 1 ? 'call' : 'calls'}, and the person gets its notice`, async () => {
      peer.say(response);
      expect(await answer()).toMatchObject({ ok: false, error: { code } });
      expect(peer.asked()).toHaveLength(calls);
      expect(stringsFor().notices[code].happened).toMatch(/\.$/);
    });
  });

  it('keeps the name of an error alone, which a server may have quoted the prompt in', async () => {
    peer.say(errorOf(400, 'unsupported_parameter'));
    const named = await answer();
    expect(!named.ok && named.error.detail).toMatch(
      /^HTTP 400 unsupported_parameter, also without store, stream_options/,
    );
    peer.say(errorOf(400, 'Ines Okafor, pastry chef'));
    const quoting = await answer();
    expect(!quoting.ok && quoting.error.detail).toMatch(/^HTTP 400, also without/);
  });

  it('retries a busy server after the time it named', async () => {
    peer.say(errorOf(429, 'rate_limit_exceeded', 1), { content: goodText });
    expect(await answer()).toMatchObject({ ok: true });
    expect(peer.asked()).toHaveLength(2);
  });

  it('does not wait for a server that asks for more time than is left', async () => {
    peer.say(errorOf(429, 'rate_limit_exceeded', 600), { content: goodText });
    expect(await answer()).toMatchObject({
      ok: false,
      error: { code: 'model_rate_limited', retryAfter: 600, retryable: true },
    });
    expect(peer.asked()).toHaveLength(1);
  });

  it('tries again after a server error', async () => {
    peer.say(errorOf(500, 'server_error'), { content: goodText });
    expect(await answer()).toMatchObject({ ok: true, value: { usage: { calls: 1 } } });
  });

  it.each([
    ['the connection is dropped before the answer', { chaos: { disconnectRate: 1 } }],
    ['the stream is cut in the middle', { truncateAfterChunks: 3, chunkSize: 10, latency: 5 }],
  ])('calls four times, and then no more, when %s', async (_, disturbance) => {
    peer.disturb(disturbance, { content: goodText });
    const answered = await answer();
    expect(answered).toMatchObject({ ok: false, error: { code: 'model_unavailable', retryable: true } });
    expect(peer.calls()).toBe(4);
  });

  it('quotes nothing of the prompt or the answer in a fault', async () => {
    peer.say({ content: 'Kalliomäki is a chef' });
    expect(JSON.stringify(await answer())).not.toMatch(/chef|Kalliom/);
    peer.say({
      error: { message: `bad prompt: ${prompt.user}`, type: 'invalid', code: 'invalid' },
      status: 400,
    });
    expect(JSON.stringify(await answer())).not.toMatch(/HACCP|suppliers/);
  });
});

describe('the OpenAI engine against a small recording server of our own', () => {
  let server: RecordingServer;
  const start = async (answer: Answer) => {
    server = await startRecordingServer(answer);
    return server;
  };
  const answer = (changes: Partial<OpenAiOptions> = {}, signal?: AbortSignal) =>
    createOpenAiEngine(optionsFor(server.baseUrl, changes)).answer(prompt, signal);
  const sayGood: Answer = (response) => {
    sendChunks(response, [{ content: goodText }, { finish: 'stop' }]);
    endStream(response);
  };

  it('counts cached tokens apart, at their own price', async () => {
    await start((response) => {
      const cached = { ...usage, prompt_tokens_details: { cached_tokens: 100 } };
      sendChunks(response, [{ content: goodText }, { finish: 'stop' }, { usage: cached }]);
      endStream(response);
    });
    const price = { input: 1, cached: 0.1, output: 10 };
    expect(await answer({ price })).toMatchObject({
      value: {
        model: 'wire-model',
        usage: { inputTokens: 120, cachedTokens: 100, cost: (20 + 10 + 300) / 1e6 },
      },
    });
    await server.stop();
  });

  it('tells a refusal from an answer', async () => {
    await start((response) => {
      sendChunks(response, [{ refusal: 'I cannot ' }, { refusal: 'help.' }, { finish: 'stop' }]);
      endStream(response);
    });
    expect(await answer()).toMatchObject({ ok: false, error: { code: 'model_refused', retryable: false } });
    expect(server.requests).toHaveLength(1);
    await server.stop();
  });

  it('tries again when a stream is cut, and gets its answer', async () => {
    await start((response, body, call) => {
      if (call > 1) return sayGood(response, body, call);
      sendChunks(response, [{ content: goodText.slice(0, 20) }]);
      response.destroy();
    });
    expect(await answer()).toMatchObject({ ok: true, value: { usage: { calls: 1 } } });
    expect(server.requests).toHaveLength(2);
    await server.stop();
  });

  it('tries again when a stream ends without its end', async () => {
    await start((response, body, call) => {
      if (call > 1) return sayGood(response, body, call);
      sendChunks(response, [{ content: goodText.slice(0, 20) }]);
      endStream(response);
    });
    expect(await answer()).toMatchObject({ ok: true });
    expect(server.requests).toHaveLength(2);
    await server.stop();
  });

  it('gives up a stalled stream, and tries again', async () => {
    await start((response, body, call) => {
      if (call > 1) return sayGood(response, body, call);
      sendChunks(response, [{ content: goodText.slice(0, 20) }]);
    });
    expect(await answer({ idleTimeoutSeconds: 0.2 })).toMatchObject({ ok: true });
    expect(server.requests).toHaveLength(2);
    await server.stop();
  });

  it('is model_timeout when every stream stalls', async () => {
    await start((response) => sendChunks(response, [{ content: '{' }]));
    expect(await answer({ idleTimeoutSeconds: 0.1 })).toMatchObject({
      ok: false,
      error: { code: 'model_timeout' },
    });
    expect(server.requests).toHaveLength(4);
    await server.stop();
  });

  it('lets a slow stream go on for as long as it moves', async () => {
    await start(async (response) => {
      for (const letter of goodText.match(/.{1,30}/gs) ?? []) {
        sendChunks(response, [{ content: letter }]);
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      sendChunks(response, [{ finish: 'stop' }]);
      endStream(response);
    });
    expect(await answer({ idleTimeoutSeconds: 0.4 })).toMatchObject({ ok: true });
    expect(server.requests).toHaveLength(1);
    await server.stop();
  });

  it('ends a stream that moves for ever at the deadline, and does not try again', async () => {
    await start((response) => {
      const timer = setInterval(() => sendChunks(response, [{ content: ' ' }]), 20);
      response.on('close', () => clearInterval(timer));
    });
    expect(await answer({ timeoutSeconds: 0.4 })).toMatchObject({
      ok: false,
      error: { code: 'model_timeout' },
    });
    expect(server.requests).toHaveLength(1);
    await server.stop();
  });

  it.each<[string, Answer]>([
    [
      'in events',
      (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        const sendMore = () => {
          while (
            response.write(`data: {"choices":[{"index":0,"delta":{"content":"${'a'.repeat(60_000)}"}}]}\n\n`)
          );
        };
        response.on('drain', sendMore);
        sendMore();
      },
    ],
    [
      'on one line, compressed',
      (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' });
        response.end(gzipSync(Buffer.alloc(64 * 1024 * 1024, 'a')));
      },
    ],
  ])('ends an answer without an end, %s, and does not ask again', async (_, endless) => {
    await start(endless);
    expect(await answer()).toMatchObject({
      ok: false,
      error: { code: 'model_invalid_answer', detail: 'more bytes than any answer', retryable: false },
    });
    expect(server.requests).toHaveLength(1);
    await server.stop();
  });

  it.each([
    ['while it streams', {}],
    ['while it waits for a retry', { firstDelaySeconds: 5 }],
  ])('is cancelled by the caller %s', async (when, changes) => {
    const caller = new AbortController();
    await start((response) => {
      setTimeout(() => caller.abort(), 50);
      if (when === 'while it streams') sendChunks(response, [{ content: '{' }]);
      else response.writeHead(500).end('{}');
    });
    expect(await answer(changes, caller.signal)).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(server.requests).toHaveLength(1);
    await server.stop();
  });

  it('sends its key, and no header that describes this machine', async () => {
    await start(sayGood);
    await answer();
    expect(server.requests[0]).toContain('Bearer test-key');
    expect(server.requests[0]).not.toContain(process.cwd());
    await server.stop();
  });
});

function errorOf(status: number, code: string, retryAfter?: number) {
  const error = { message: 'said by the server', type: code, code };
  return { error, status, ...(retryAfter !== undefined && { retryAfter }) };
}
