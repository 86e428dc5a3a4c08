import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A small server of our own that keeps every byte it is sent, for what aimock cannot do. */
export interface RecordingServer {
  readonly baseUrl: string;
  /** Each request as it came over the wire, headers and body. */
  readonly requests: readonly string[];
  stop(): Promise<void>;
}

export type Answer = (response: ServerResponse, body: string, call: number) => void | Promise<void>;

export async function startRecordingServer(answer: Answer): Promise<RecordingServer> {
  const requests: string[] = [];
  const server = createServer(async (request: IncomingMessage, response) => {
    const body = await text(request);
    requests.push(`${request.method} ${request.url}\n${request.rawHeaders.join('\n')}\n\n${body}`);
    await answer(response, body, requests.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Passes each request on to a peer as it came, and its answer back. */
export function forwardTo(baseUrl: string): Answer {
  return async (response, body) => {
    const answer = await fetch(`${baseUrl}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer test' },
      body,
    });
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(await answer.text());
  };
}

export interface Chunk {
  readonly content?: string;
  readonly refusal?: string;
  readonly finish?: string;
  readonly usage?: object;
}

/** Begins, or goes on with, a stream of Chat Completions chunks as OpenAI documents them. */
export function sendChunks(response: ServerResponse, chunks: readonly Chunk[]): void {
  if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const { content, refusal, finish = null, usage = null } of chunks) {
    const delta = { ...(content && { content }), ...(refusal && { refusal }) };
    const choices = usage ? [] : [{ index: 0, delta, finish_reason: finish }];
    const base = { id: 'c1', object: 'chat.completion.chunk', created: 0, model: 'wire-model' };
    response.write(`data: ${JSON.stringify({ ...base, choices, usage })}\n\n`);
  }
}

export function endStream(response: ServerResponse): void {
  response.end('data: [DONE]\n\n');
}
