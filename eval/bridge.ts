import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { type LocalServer, startLocalServer } from '../bench/local-server.ts';

/** What a request says of itself: the name of its schema says what is asked. */
const Request = z.looseObject({
  model: z.string(),
  stream: z.boolean().optional(),
  response_format: z.looseObject({ json_schema: z.looseObject({ name: z.string() }).optional() }).optional(),
});

/**
 * Serves Chat Completions out of files, so that anybody can be the model: each request is written to
 * `FOLDER/<what is asked>/<number>.request.json` and answered with the text of `<number>.answer.json`, once that is
 * there. `port` 0: any that is free.
 */
export function startBridge(folder: string, port: number): Promise<LocalServer> {
  let count = 0;
  return startLocalServer((request, response) => {
    count += 1;
    answer(request, response, folder, count).catch((error: unknown) => {
      response.writeHead(400).end(error instanceof Error ? error.message : '');
    });
  }, port);
}

async function answer(request: IncomingMessage, response: ServerResponse, folder: string, count: number) {
  const body = Request.parse(await json(request));
  const place = join(folder, body.response_format?.json_schema?.name ?? 'other');
  await mkdir(place, { recursive: true });
  const file = join(place, String(count).padStart(4, '0'));
  await writeFile(`${file}.request.json`, JSON.stringify(body, null, 2));
  const choice = (delta: object) => ({
    id: 'bridge',
    object: body.stream ? 'chat.completion.chunk' : 'chat.completion',
    created: Math.floor(Date.now() / 1000),
    model: body.model,
    choices: [{ index: 0, finish_reason: 'stop', [body.stream ? 'delta' : 'message']: delta }],
  });
  if (body.stream) response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (;;) {
    const content = await readFile(`${file}.answer.json`, 'utf8').catch(() => null);
    // An empty file is still being written.
    if (content !== null && content.trim() !== '') {
      const message = choice({ role: 'assistant', content });
      if (body.stream) response.end(`data: ${JSON.stringify(message)}\n\ndata: [DONE]\n\n`);
      else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(message));
      return;
    }
    if (response.closed) return;
    if (body.stream) response.write(': waiting for an answer\n\n');
    await sleep(POLL_MS);
  }
}

const POLL_MS = 1_000;
