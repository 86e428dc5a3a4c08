import { afterEach, describe, expect, it } from 'vitest';
import { createOpenAiEngine } from '../../../src/infra/model/engine.ts';
import type { OpenAiOptions } from '../../../src/infra/model/model-client.ts';
import { createPrompt } from '../../../src/tailoring/prompt/prompt.ts';
import { PEOPLE, POSTING, resumeOf } from '../../tailoring/people.ts';
import { optionsFor } from './peer.ts';
import { type Answer, endStream, type RecordingServer, sendChunks, startRecordingServer } from './server.ts';

const prompt = createPrompt(resumeOf(PEOPLE.chef ?? ''), POSTING, { pages: null });
const rephrase = (line: string, text: string) => ({ op: 'rephrase', line, text, requirement: '' });
const EDITS = [rephrase('E1.B1', 'Ordered fish from nine suppliers'), rephrase('E1.B2', 'Trained 6')];
const goodText = JSON.stringify({ edits: EDITS, shows: [] });
const usage = { prompt_tokens: 120, completion_tokens: 30, total_tokens: 150 };

let server: RecordingServer;
let warnings: object[] = [];
afterEach(() => server.stop());

/** Starts a server, and creates the engine that asks it. */
async function engineAt(answer: Answer, changes: Partial<OpenAiOptions> = {}) {
  server = await startRecordingServer(answer);
  warnings = [];
  const log = { warn: (fields: object) => void warnings.push(fields) };
  return createOpenAiEngine(optionsFor(server.baseUrl, { log, ...changes }));
}

const say =
  (text: string, finish = 'stop'): Answer =>
  (response) => {
    sendChunks(response, [{ content: text }, { finish }, { usage }]);
    endStream(response);
  };

const whole =
  (message: object, rest: object = { usage }): Answer =>
  (response) => {
    const choices = [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: 'stop' }];
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id: 'c1', object: 'chat.completion', model: 'm', choices, ...rest }));
  };

/** Refuses requests that have an option, and says why in a server's own form; answers all others. */
const refuseWith =
  (has: (body: Record<string, unknown>) => unknown, status: number, error: unknown): Answer =>
  (response, body, call) => {
    const asked = JSON.parse(body);
    if (!has(asked))
      return (asked.stream ? say(goodText) : whole({ content: goodText }))(response, body, call);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(error));
  };

const bodies = () => server.requests.map((one) => JSON.parse(one.slice(one.indexOf('\n\n'))));
const formatOf = (body: { response_format?: { type: string } }) => body.response_format?.type ?? null;
const systemOf = (body: { messages: { content: string }[] }) => body.messages[0]?.content ?? '';

describe('a server without an option of Chat Completions', () => {
  const schema = (body: object) => formatOf(body) === 'json_schema';
  const anyFormat = (body: object) => formatOf(body) !== null;
  const PARAM = { error: { message: 'no', type: 'invalid_request_error', param: 'response_format' } };
  const DEEPSEEK = {
    error: {
      message: 'This response_format type is unavailable now',
      type: 'invalid_request_error',
      param: null,
      code: 'invalid_request_error',
    },
  };
  const OLLAMA = {
    error: {
      message: 'invalid JSON schema in format',
      type: 'invalid_request_error',
      param: null,
      code: null,
    },
  };
  const VLLM_STORE = {
    object: 'error',
    message:
      "[{'type': 'extra_forbidden', 'loc': ('body', 'store'), 'msg': 'Extra inputs are not permitted'}]",
    type: 'BadRequestError',
    param: null,
    code: 400,
  };
  const MISTRAL_BOTH = {
    object: 'error',
    message: {
      detail: [
        { type: 'extra_forbidden', loc: ['body', 'store'] },
        { type: 'extra_forbidden', loc: ['body', 'stream_options'] },
      ],
    },
  };
  const GEMINI_STORE = [
    {
      error: { code: 400, message: 'Invalid JSON payload received. Unknown name "store"', status: 'INVALID' },
    },
  ];

  it.each<[string, (body: Record<string, unknown>) => unknown, number, unknown, string[], number]>([
    ['json_schema, naming it in param', schema, 400, PARAM, ['response_format'], 2],
    ['json_schema, as DeepSeek', schema, 400, DEEPSEEK, ['response_format'], 2],
    ['json_schema, as Ollama', schema, 400, OLLAMA, ['response_format'], 2],
    ['json_schema and json_object', anyFormat, 400, DEEPSEEK, ['response_format', 'response_format'], 3],
    [
      'json_object too, as LM Studio',
      anyFormat,
      400,
      { error: "'response_format.type' must be 'text'" },
      ['response_format', 'response_format'],
      3,
    ],
    [
      'json_schema, over which it fails',
      schema,
      500,
      { error: 'failed to parse grammar' },
      ['response_format'],
      2,
    ],
    ['json_schema, without saying so', schema, 400, {}, ['store', 'stream_options', 'response_format'], 3],
    ['store, as vLLM', ({ store }) => store !== undefined, 400, VLLM_STORE, ['store'], 2],
    ['store, as Gemini', ({ store }) => store !== undefined, 400, GEMINI_STORE, ['store'], 2],
    [
      'stream_options, unnamed',
      ({ stream_options }) => stream_options,
      422,
      { detail: 'Unprocessable' },
      ['store', 'stream_options'],
      2,
    ],
    [
      'store and stream_options, as Mistral',
      ({ store, stream_options }) => store !== undefined || stream_options,
      422,
      MISTRAL_BOTH,
      ['store', 'stream_options'],
      2,
    ],
    [
      'stream',
      ({ stream }) => stream,
      400,
      { error: { message: 'streaming is not supported' } },
      ['stream'],
      2,
    ],
  ])('is asked without %s: once, and from then on', async (_, has, status, error, options, calls) => {
    const engine = await engineAt(refuseWith(has, status, error));
    expect(await engine.answer(prompt)).toMatchObject({
      ok: true,
      value: { answer: { edits: EDITS.map(({ op, line }) => ({ op, line })) } },
    });
    expect(server.requests).toHaveLength(calls);
    expect(warnings).toEqual([{ options }]);
    expect(await engine.answer(prompt)).toMatchObject({ ok: true });
    expect(server.requests).toHaveLength(calls + 1);
  });

  it('is told the schema in words where it takes none', async () => {
    const engine = await engineAt(refuseWith(anyFormat, 400, DEEPSEEK));
    await engine.answer(prompt);
    expect(bodies().map(formatOf)).toEqual(['json_schema', 'json_object', null]);
    expect(bodies().map((body) => systemOf(body).includes('JSON schema:\n{'))).toEqual([false, true, true]);
    expect(systemOf(bodies()[2])).toContain(prompt.system);
  });

  it('is told the schema in words once it has not held its model to it', async () => {
    const engine = await engineAt((...call) =>
      say(call[2] === 1 ? 'Sure! What is your name?' : goodText)(...call),
    );
    expect(await engine.answer(prompt)).toMatchObject({ ok: true });
    await engine.answer(prompt);
    expect(bodies().map((body) => systemOf(body).includes('JSON schema:\n{'))).toEqual([false, true, true]);
  });

  it.each([
    ['an option that nobody knows', 400, { error: { message: 'Bad request', param: 'messages' } }],
    ['the role of a message', 422, { detail: [{ loc: ['body', 'messages', 0, 'role'] }] }],
  ])(
    'that refuses %s is the operator’s trouble: nobody hears that their posting was declined',
    async (_, status, error) => {
      const engine = await engineAt(refuseWith(() => true, status, error));
      expect(await engine.answer(prompt)).toMatchObject({
        ok: false,
        error: {
          code: 'model_incompatible',
          detail: expect.stringMatching(/^HTTP 4\d\d.*, also without store/),
        },
      });
      expect(warnings).toEqual([]);
    },
  );

  it.each([
    [
      'a posting that a vendor declines',
      400,
      { error: { message: 'Content Exists Risk', type: 'invalid_request_error' } },
      'model_refused',
    ],
    [
      'a context that is too short',
      400,
      { object: 'error', message: "This model's maximum context length is 8192 tokens", code: 400 },
      'model_truncated',
    ],
    [
      'a context that is too short, as llama.cpp',
      400,
      { error: { code: 400, message: 'no', type: 'exceed_context_size_error' } },
      'model_truncated',
    ],
    [
      'an account without money',
      402,
      { error: { message: 'Insufficient Balance' } },
      'model_quota_exhausted',
    ],
  ])('is not asked again over %s', async (_, status, error, code) => {
    const engine = await engineAt(refuseWith(() => true, status, error));
    expect(await engine.answer(prompt)).toMatchObject({ ok: false, error: { code } });
    expect(server.requests).toHaveLength(1);
  });
});

describe('a server that answers in a way of its own', () => {
  const chunk = (delta: object, finish: string | null = null) =>
    `data: ${JSON.stringify({ id: 'c1', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
  const stream =
    (...chunks: string[]): Answer =>
    (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(`${chunks.join('')}data: [DONE]\n\n`);
    };
  const call = (args: string) => ({
    tool_calls: [{ index: 0, id: 't', type: 'function', function: { name: 'answer', arguments: args } }],
  });

  it.each<[string, Answer]>([
    ['ignores `stream`', whole({ content: goodText })],
    ['never says why it stops', stream(chunk({ content: goodText }))],
    [
      'answers by a tool call',
      stream(
        chunk({ role: 'assistant', content: null }),
        chunk(call(goodText.slice(0, 30))),
        chunk(call(goodText.slice(30)), 'tool_calls'),
      ),
    ],
    ['answers by a tool call, as a whole', whole({ content: null, ...call(goodText) })],
    ['fences its JSON', say(`\`\`\`json\n${goodText}\n\`\`\``)],
    [
      'fences its JSON among prose',
      say(`Here is {the answer}:\n\n\`\`\`\n${goodText}\n\`\`\`\nAnything else?`),
    ],
    ['thinks aloud first', say(`<think>{"edits": [] } is too little. {"op":"keep"}</think>\n${goodText}`)],
    ['thinks aloud without an opening tag', say(`Perhaps {"edits":[]}.</think>${goodText}`)],
    [
      'thinks apart from its answer',
      stream(chunk({ reasoning_content: 'Hm. ' }), chunk({ content: goodText }, 'stop')),
    ],
    ['answers with the list of edits alone', say(JSON.stringify(EDITS))],
    [
      'sends chunks without choices',
      stream('data: {"id":"c1","object":"ping"}\n\n', chunk({ content: goodText }, 'stop')),
    ],
  ])('that %s is understood at the first call', async (_, answer) => {
    const engine = await engineAt(answer);
    expect(await engine.answer(prompt)).toMatchObject({
      ok: true,
      value: { answer: { edits: [{ line: 'E1.B1' }, { line: 'E1.B2' }] } },
    });
    expect(server.requests).toHaveLength(1);
  });

  it('one malformed edit costs that edit', async () => {
    const engine = await engineAt(
      say(JSON.stringify({ edits: [EDITS[0], { op: 'rephrase', line: 7 }, EDITS[1]], shows: [] })),
    );
    expect(await engine.answer(prompt)).toMatchObject({
      value: { answer: { edits: [{ line: 'E1.B1' }, { line: 'E1.B2' }] } },
    });
  });

  it('one edit with a stray quote costs that edit', async () => {
    const broken = goodText.replace('"Ordered fish', '"Ordered "fish');
    const engine = await engineAt(say(broken));
    expect(await engine.answer(prompt)).toMatchObject({
      ok: true,
      value: { answer: { edits: [{ line: 'E1.B2' }] } },
    });
    expect(server.requests).toHaveLength(1);
  });

  it('is asked again after an empty answer, without an empty message', async () => {
    const engine = await engineAt((...call) => say(call[2] === 1 ? '' : goodText)(...call));
    expect(await engine.answer(prompt)).toMatchObject({ ok: true, value: { usage: { calls: 2 } } });
    expect(bodies()[1].messages.map(({ role }: { role: string }) => role)).toEqual([
      'system',
      'user',
      'user',
    ]);
  });

  it('is asked again after an error that came with status 200', async () => {
    const failure = { error: { code: 502, message: 'Provider returned error' } };
    const engine = await engineAt((...call) => (call[2] === 1 ? whole({}, failure) : say(goodText))(...call));
    expect(await engine.answer(prompt)).toMatchObject({ ok: true });
    expect(server.requests).toHaveLength(2);
  });

  it('that reports no usage has its tokens estimated, and no price that nobody set', async () => {
    const engine = await engineAt(
      stream(chunk({ reasoning_content: 'Hm. '.repeat(300) }), chunk({ content: goodText }, 'stop')),
    );
    const answered = await engine.answer(prompt);
    expect(answered).toMatchObject({ ok: true, value: { usage: { calls: 1, cost: null } } });
    if (!answered.ok) return;
    const { inputTokens, outputTokens } = answered.value.usage;
    expect(inputTokens).toBeGreaterThan((prompt.system.length + prompt.user.length) / 5);
    expect(outputTokens).toBeGreaterThan(300);
  });

  it('whose stream is cut has what it wrote counted', async () => {
    const engine = await engineAt((response, body, count) => {
      if (count > 1) return say(goodText)(response, body, count);
      sendChunks(response, [{ content: goodText.slice(0, 20) }]);
      setTimeout(() => response.destroy(), 20);
    });
    expect(await engine.answer(prompt)).toMatchObject({ ok: true, value: { usage: { calls: 2 } } });
  });
});

describe('the clocks', () => {
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  it('let a model think for longer than a stream may be silent', async () => {
    const engine = await engineAt(
      async (response, body, call) => {
        sendChunks(response, [{}]);
        await wait(600);
        await say(goodText)(response, body, call);
      },
      { firstTokenTimeoutSeconds: 5, idleTimeoutSeconds: 0.2 },
    );
    expect(await engine.answer(prompt)).toMatchObject({ ok: true });
    expect(server.requests).toHaveLength(1);
  });

  it('give up a model that never begins, after the time for the first token', async () => {
    const engine = await engineAt(() => {}, {
      firstTokenTimeoutSeconds: 0.2,
      idleTimeoutSeconds: 9,
      timeoutSeconds: 0.5,
    });
    expect(await engine.answer(prompt)).toMatchObject({ ok: false, error: { code: 'model_timeout' } });
    expect(server.requests.length).toBeLessThanOrEqual(3);
  });

  it('give up a stream that has begun and is silent', async () => {
    const engine = await engineAt(
      (response, body, call) =>
        call === 1 ? sendChunks(response, [{ content: '{' }]) : say(goodText)(response, body, call),
      { firstTokenTimeoutSeconds: 9, idleTimeoutSeconds: 0.2 },
    );
    expect(await engine.answer(prompt)).toMatchObject({ ok: true });
    expect(server.requests).toHaveLength(2);
  });
});
