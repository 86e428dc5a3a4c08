import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLogger } from '../src/log.ts';
import { OperatorError } from '../src/operator-error.ts';

/** Everything in it is made up; each string must be gone from whatever is logged. */
const SECRET = {
  apiKey: 'sk-proj-Zq81kfTTw0sVbnMx',
  slackToken: 'xoxb-204839-Kd83hfQpLmz',
  discordToken: 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs',
  password: 'corr"ect\\horse battery',
  resume: 'Led the night shift of the burns ward at Saint Odile for nine years',
  posting: 'We are looking for a head nurse who loves the night',
  email: 'imke.vandermolen@example.org',
  phone: '+31 20 555 01 23',
  file: 'https://files.slack.com/files-pri/T024-F0A/imke_vandermolen_cv.pdf',
  filename: 'imke_vandermolen_cv.pdf',
};

function capture() {
  const lines: string[] = [];
  const log = createLogger({
    level: 'info',
    secrets: [SECRET.password, 'opaque-key-without-form'],
    destination: { write: (line) => lines.push(line) },
  });
  return {
    log,
    text: () => lines.join(''),
    last: () => JSON.parse(lines.at(-1) ?? 'null'),
    lines: () => lines.map((line) => JSON.parse(line)),
  };
}

function expectClean(text: string) {
  for (const secret of Object.values(SECRET)) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain(JSON.stringify(secret).slice(1, -1));
  }
}

test('a line is one JSON object with its level, time, fields and message', () => {
  const { log, last } = capture();
  log.info({ jobId: 'j1', ms: 12, usage: { inputTokens: 900, cost: null } }, 'job completed');
  expect(last()).toMatchObject({
    level: 'info',
    msg: 'job completed',
    jobId: 'j1',
    ms: 12,
    usage: { inputTokens: 900, cost: null },
  });
  expect(Date.parse(last().time)).not.toBeNaN();
});

test('what a person wrote and who they are is left out however deep it stands', () => {
  const { log, text, last } = capture();
  log.info(
    {
      job: {
        job_description: SECRET.posting,
        result: { tailoredResumeText: SECRET.resume, edits: [{ before: SECRET.resume }] },
        saved: [{ structure: { sources: [SECRET.resume] } }, { filename: SECRET.filename }],
      },
      person: { contact: [{ kind: 'phone', text: SECRET.phone }], displayName: 'Imke', email: SECRET.email },
      bytes: Buffer.from(SECRET.resume),
      file: { url_private: SECRET.file, buffer: Buffer.from(SECRET.resume) },
    },
    'saved',
  );
  expectClean(text());
  expect(text()).not.toContain('Imke');
  expect(last().job.job_description).toBe('[redacted]');
  expect(last().file.buffer).toBe(`[${SECRET.resume.length} bytes]`);
});

test('tokens, headers and keys are left out under any name', () => {
  const { log, text } = capture();
  log.info(
    {
      bot_token: SECRET.slackToken,
      config: { openai: { apiKey: SECRET.apiKey }, database: { password: SECRET.password } },
      call: { headers: { authorization: `Bearer ${SECRET.apiKey}` } },
      unexpected: [SECRET.discordToken, SECRET.slackToken, `Bearer ${SECRET.apiKey}`, SECRET.password],
    },
    'started',
  );
  expectClean(text());
});

test('a message and the bindings of a child are cleaned like the rest', () => {
  const { log, text, last } = capture();
  const child = log.child({ token: SECRET.slackToken, note: `see ${SECRET.file}`, jobId: 'j7' });
  child.info({}, `wrote to ${SECRET.email} and ${SECRET.phone} with ${SECRET.apiKey}; pw ${SECRET.password}`);
  expectClean(text());
  expect(last()).toMatchObject({ jobId: 'j7', token: '[redacted]' });
});

test('an error keeps what names it and loses what it carries', () => {
  const { log, text, last } = capture();
  const row = Object.assign(new Error('duplicate key'), {
    code: '23505',
    detail: `Failing row contains (${SECRET.resume})`,
    parameters: [SECRET.posting],
  });
  const call = Object.assign(new Error(`401 Incorrect API key provided: ${SECRET.apiKey}`, { cause: row }), {
    status: 401,
    headers: { authorization: `Bearer ${SECRET.apiKey}` },
    request: { body: SECRET.resume },
  });
  log.error(
    { err: new AggregateError([call], 'nothing worked', { cause: call }), jobId: 'j2' },
    'job failed',
  );
  log.error(call);
  expectClean(text());
  expect(last().err).toMatchObject({ status: 401, cause: { code: '23505' } });
  expect(last().err.stack[0]).toMatch(/^at /);
});

test('a text that is too long to be ours is cut wherever it stands', () => {
  const { log, text } = capture();
  const page = `${'A made-up page about nothing. '.repeat(40)}the last word`;
  log.info({ unexpected: page, err: new OperatorError(page) }, 'odd');
  expect(text()).toContain(`cut, ${page.length} characters`);
  expect(text()).not.toContain('the last word');
});

test('passwords and signatures inside addresses are left out, the address itself stays', () => {
  const { log, text } = capture();
  const url = `postgres://tailor:${encodeURIComponent(SECRET.password)}@db.example.org:5432/tailor`;
  log.warn(
    { err: new OperatorError(`cannot reach ${url}`) },
    `tried https://api.example.org/v1/x?sig=abc123`,
  );
  expectClean(text());
  expect(text()).toContain('@db.example.org:5432/tailor'.slice(1));
  expect(text()).toContain('https://api.example.org/v1/x?[redacted]');
  expect(text()).not.toContain('abc123');
});

test('a secret without a form of its own is left out because it was named', () => {
  const { log, text } = capture();
  log.info({ note: 'tried opaque-key-without-form' }, 'with opaque-key-without-form');
  expect(text()).not.toContain('opaque-key-without-form');
});

test('an object inside itself is logged', () => {
  const { log, last } = capture();
  const loop: Record<string, unknown> = { kind: 'loop' };
  loop.self = loop;
  const err = new Error('round');
  err.cause = err;
  log.info({ loop, err }, 'loop');
  expect(last().loop).toEqual({ kind: 'loop', self: '[…]' });
});

describe('the message of an error that is not ours', () => {
  function failing(work: () => unknown): unknown {
    try {
      return work();
    } catch (error) {
      return error;
    }
  }

  test.each([
    ['of a regular expression', () => failing(() => new RegExp(`(${SECRET.resume}`))],
    ['of JSON', () => failing(() => JSON.parse(SECRET.resume))],
    ['of anything, as a cause', () => new OperatorError('ours', { cause: new Error(SECRET.resume) })],
    ['of anything, among several', () => new AggregateError([new Error(SECRET.resume)], SECRET.resume)],
    ['that is a text', () => SECRET.resume],
    ['whose cause is a text', () => new OperatorError('ours', { cause: SECRET.resume })],
    ['with a line like a frame', () => new Error(`x\n    at ${SECRET.resume} (a.ts:1:1)`)],
    ['whose stack is the message alone', () => Object.assign(new Error('x'), { stack: SECRET.resume })],
  ])('is left out: %s', (_what, make) => {
    const { log, text } = capture();
    log.error({ err: make() }, 'failed');
    expect(text()).toContain('failed');
    expectClean(text());
  });

  test('is not the line’s message either', () => {
    const { log, text, last } = capture();
    log.error(new Error(SECRET.resume));
    log.error({ err: new Error(SECRET.posting) });
    expectClean(text());
    expect(last().err).toMatchObject({ name: 'Error', stack: expect.arrayContaining([expect.anything()]) });
  });
});

test('an error for operators keeps its message', () => {
  const { log, last } = capture();
  log.error({ err: new OperatorError('Start Postgres.') }, 'failed');
  expect(last().err).toMatchObject({
    message: 'Start Postgres.',
    stack: expect.arrayContaining([expect.anything()]),
  });
});

describe('an error that comes again and again', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const refused = () => Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });

  test('is logged once, then counted', async () => {
    const { log, lines } = capture();
    for (let time = 0; time < 44; time += 1)
      log.error({ err: refused(), reference: `R${time}` }, 'a request failed');
    expect(lines()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(lines()).toHaveLength(2);
    expect(lines()[1]).toMatchObject({ msg: 'again: a request failed', code: 'ECONNREFUSED', repeated: 43 });
    expect(lines()[1].references).toHaveLength(20);
    await vi.advanceTimersByTimeAsync(60_000);
    log.error({ err: refused() }, 'a request failed');
    expect(lines()).toHaveLength(3);
  });

  test('is another one from another call, with another code, or from another line of code', () => {
    const { log, lines } = capture();
    log.error({ err: refused() }, 'a request failed');
    log.error({ err: refused() }, 'an attempt failed');
    log.error({ err: Object.assign(new Error('connect'), { code: 'ECONNRESET' }) }, 'an attempt failed');
    log.error({ err: new TypeError('x') }, 'an attempt failed');
    log.error({ err: new TypeError('x') }, 'an attempt failed');
    expect(lines()).toHaveLength(5);
  });

  test('does not hide lines without an error', () => {
    const { log, lines } = capture();
    for (let time = 0; time < 3; time += 1) log.error({ jobId: time }, 'not delivered');
    expect(lines()).toHaveLength(3);
  });
});
