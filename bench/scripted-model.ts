import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { startLocalServer } from './local-server.ts';

const Body = z.looseObject({
  stream: z.boolean().optional(),
  messages: z.array(z.object({ content: z.string() })),
  response_format: z.object({ json_schema: z.looseObject({ name: z.string() }) }),
});

/** A request as the bench counts it: what is asked, and all of it as a vendor reads it, the schema first. */
export interface RecordedRequest {
  readonly asked: string;
  readonly text: string;
}

/** Of the lines, one in so many is reworded; of the rewordings, one in so many is refused. */
const REWORD_EVERY = 2;
const REFUSE_EVERY = 6;

/**
 * Starts a Chat Completions server that answers at once, by rule, and keeps what it was asked: a wording without its last
 * word for every second line, with a figure too many in every sixth, `supported` for all claims, and the list items of a
 * posting as its requirements.
 */
export async function startScriptedModel() {
  const requests: RecordedRequest[] = [];
  let lines = new Map<string, string>();
  const server = await startLocalServer(async (request, response) => {
    const { stream, messages, response_format } = Body.parse(JSON.parse(await text(request)));
    const asked = response_format.json_schema.name;
    const user = messages.at(-1)?.content ?? '';
    const isRepair = asked === 'tailoring' && !user.includes('<<<RESUME');
    requests.push({
      asked: isRepair ? 'repair' : asked,
      text: JSON.stringify(response_format) + messages.map(({ content }) => content).join('\n'),
    });
    if (asked === 'tailoring' && !isRepair) lines = linesIn(user);
    const content = JSON.stringify(isRepair ? repair(user, lines) : answer(asked, user, lines));
    const chunk = { id: 'c1', model: 'scripted', created: 1 };
    if (stream) {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const choices = [{ index: 0, delta: { content }, finish_reason: 'stop' }];
      response.end(`data: ${JSON.stringify({ ...chunk, choices })}\n\ndata: [DONE]\n\n`);
    } else {
      const choices = [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }];
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ ...chunk, object: 'chat.completion', choices }));
    }
  });
  return { baseUrl: `${server.url}/v1`, requests, stop: () => server.close() };
}

function linesIn(user: string): Map<string, string> {
  const found = user.matchAll(/^\[(E\d+\.[A-Z]\d+)\] (?:bullet: |text: )?(.{20,})$/gm);
  return new Map([...found].map(([, id = '', line = '']) => [id, line]));
}

function answer(asked: string, user: string, lines: ReadonlyMap<string, string>): object {
  if (asked === 'verdicts') {
    const ids = [...user.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
    return { verdicts: ids.map((id) => ({ id, verdict: 'supported', words: [] })) };
  }
  if (asked === 'posting') {
    const items = [...user.matchAll(/^\[(\d+)\] [-*•] (.+)$/gm)];
    const requirements = items.map(([, line, words]) => {
      return { line: Number(line), words, must: true, atoms: [{ words, kind: 'skill' }] };
    });
    return { kind: 'posting', title: null, company: null, requirements };
  }
  const chosen = [...lines].filter((_, at) => at % REWORD_EVERY === 0);
  const edits = chosen.map(([id, line], at) =>
    rephrase(id, at % REFUSE_EVERY === REFUSE_EVERY - 1 ? `${shorter(line)} for 97 guests` : shorter(line)),
  );
  return { requirements: [], edits, shows: [] };
}

function repair(user: string, lines: ReadonlyMap<string, string>): object {
  const ids = new Set(user.match(/E\d+\.[A-Z]\d+/g));
  return {
    requirements: [],
    edits: [...ids].map((id) => rephrase(id, shorter(lines.get(id) ?? ''))),
    shows: [],
  };
}

function rephrase(line: string, wording: string): object {
  return { op: 'rephrase', line, text: wording, requirement: '' };
}

function shorter(line: string): string {
  return line.replace(/\s\S+$/, '');
}
