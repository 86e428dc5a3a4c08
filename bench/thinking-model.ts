import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { startLocalServer } from './local-server.ts';

const THINK_MS = 5_000;
const TOKENS_PER_SECOND = 60;
/** English has about four characters a token. */
const CHARS_PER_TOKEN = 4;
const TICK_MS = 50;

const Body = z.object({
  messages: z.array(z.object({ content: z.string() })),
  response_format: z.object({ json_schema: z.object({ name: z.string() }) }),
});

/** A request as a peer answers it: the name of its schema, and what it says. */
export interface ModelRequest {
  readonly schema: string;
  readonly user: string;
}

/** Starts a Chat Completions server that thinks for 5 seconds and then streams 60 tokens a second, whoever else asks. */
export async function startThinkingModel(answerTo: (request: ModelRequest) => object) {
  const { url, close } = await startLocalServer(async (request, response) => {
    const { messages, response_format } = Body.parse(JSON.parse(await text(request)));
    const user = messages.at(-1)?.content ?? '';
    const answer = JSON.stringify(answerTo({ schema: response_format.json_schema.name, user }));
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.flushHeaders();
    const send = (choices: readonly object[], usage: object | null = null) =>
      response.write(`data: ${JSON.stringify({ id: 'c1', model: 'thinking', choices, usage })}\n\n`);
    await sleep(THINK_MS);
    const startedAt = performance.now();
    for (let sent = 0; sent < answer.length; ) {
      await sleep(TICK_MS);
      const due = Math.floor(((performance.now() - startedAt) / 1000) * TOKENS_PER_SECOND) * CHARS_PER_TOKEN;
      send([{ index: 0, delta: { content: answer.slice(sent, due) }, finish_reason: null }]);
      sent = Math.max(sent, due);
    }
    send([{ index: 0, delta: {}, finish_reason: 'stop' }]);
    send([], {
      prompt_tokens: 0,
      completion_tokens: Math.ceil(answer.length / CHARS_PER_TOKEN),
      total_tokens: 0,
    });
    response.end('data: [DONE]\n\n');
  });
  return { baseUrl: `${url}/v1`, stop: close };
}
