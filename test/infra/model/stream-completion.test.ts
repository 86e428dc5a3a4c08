import OpenAI from 'openai';
import { expect, it } from 'vitest';
import { FULL_DIALECT } from '../../../src/infra/model/dialect.ts';
import { streamCompletion } from '../../../src/infra/model/stream-completion.ts';

/** All of an answer in one piece of the body, as when it was already buffered. */
function answerAtOnce(events: number): Response {
  const base = { id: 'c1', object: 'chat.completion.chunk', created: 0, model: 'some-model' };
  const event = (content: string, finish: string | null) =>
    `data: ${JSON.stringify({ ...base, choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`;
  const body = `${event('a', null).repeat(events)}${event('', 'stop')}data: [DONE]\n\n`;
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}

it('gives others turns of the event loop while it reads an answer of 20,000 pieces', async () => {
  const client = new OpenAI({ apiKey: 'test', fetch: async () => answerAtOnce(20_000) });
  let turns = 0;
  let isReading = true;
  const count = () => {
    turns += 1;
    if (isReading) setImmediate(count);
  };
  setImmediate(count);
  const completion = await streamCompletion(
    client,
    {
      messages: [{ role: 'user', content: 'hi' }],
      format: { type: 'json_schema', json_schema: { name: 'any', schema: {} } },
      model: 'some-model',
      firstTokenTimeoutSeconds: 30,
      idleTimeoutSeconds: 30,
      signal: new AbortController().signal,
    },
    FULL_DIALECT,
  );
  isReading = false;
  expect(completion).toMatchObject({ ok: true, value: { text: 'a'.repeat(20_000) } });
  expect(turns).toBeGreaterThan(5);
});
