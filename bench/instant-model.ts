import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { startLocalServer } from './local-server.ts';

export interface InstantModel {
  readonly baseUrl: string;
  /** The highest number of calls that were open at once. */
  readonly maxOpen: () => number;
  stop(): Promise<void>;
}

/** Starts a Chat Completions server that gives every call the same answer, at once or after a delay. */
export async function startInstantModel(answer: object, delayMs = 0): Promise<InstantModel> {
  let open = 0;
  let maxOpen = 0;
  const base = { id: 'c1', object: 'chat.completion.chunk', created: 0, model: 'instant' };
  const usage = { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 };
  const chunks = [
    { ...base, choices: [{ index: 0, delta: { content: JSON.stringify(answer) }, finish_reason: null }] },
    { ...base, choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
    { ...base, choices: [], usage },
  ].map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`);
  const { url, close } = await startLocalServer(async (request, response) => {
    open += 1;
    maxOpen = Math.max(maxOpen, open);
    request.resume();
    await once(request, 'end');
    if (delayMs > 0) await sleep(delayMs);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end([...chunks, 'data: [DONE]\n\n'].join(''));
    open -= 1;
  });
  return { baseUrl: `${url}/v1`, maxOpen: () => maxOpen, stop: close };
}
