import { createHash } from 'node:crypto';
import { z } from 'zod';

/** The SHA-256 of a text, in hex. */
const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A request, by what is asked and the hashes of its instructions and of the data that they are about. */
const RequestKey = z.object({ asked: z.string(), instructions: Hash, data: Hash });
export type RequestKey = z.infer<typeof RequestKey>;

/** What a language model answered to the product's own requests, and when. */
export const ModelRecording = z.object({
  recorded: z.iso.date(),
  model: z.string(),
  answers: z.array(RequestKey.extend({ answer: z.unknown() })),
});
export type ModelRecording = z.infer<typeof ModelRecording>;

/** A request that the recording has no answer to, and which part of it is new. */
export interface UnrecordedRequest {
  readonly asked: string;
  readonly changed: 'instructions' | 'data';
}

/** A model that answers from a recording. */
export interface RecordedModel {
  readonly recorded: string;
  readonly model: string;
  /** Answers Chat Completions as `fetch` would, and sends nothing. */
  readonly fetch: typeof fetch;
  /** Lists what was asked and isn't recorded. */
  unrecorded(): readonly UnrecordedRequest[];
}

/**
 * Creates a model that answers each request with what is recorded for the same request, letter for letter. Any other
 * gets status 404: an answer to other instructions, or about other data, would be none to this request.
 */
export function createRecordedModel(recording: ModelRecording): RecordedModel {
  const unrecorded: UnrecordedRequest[] = [];
  return {
    recorded: recording.recorded,
    model: recording.model,
    async fetch(_url, init) {
      const key = requestKey(init?.body);
      const answer = findAnswer(recording, key);
      if (answer !== undefined) return renderCompletion(answer, recording.model);
      const isKnown = recording.answers.some(
        ({ asked, instructions }) => asked === key.asked && instructions === key.instructions,
      );
      unrecorded.push({ asked: key.asked, changed: isKnown ? 'data' : 'instructions' });
      return Response.json({ error: { message: 'not recorded' } }, { status: 404 });
    },
    unrecorded: () => unrecorded,
  };
}

/** Finds what is recorded for a request; undefined where nothing is. */
export function findAnswer({ answers }: ModelRecording, key: RequestKey): unknown {
  return answers.find(
    ({ asked, instructions, data }) =>
      asked === key.asked && instructions === key.instructions && data === key.data,
  )?.answer;
}

const RequestBody = z.object({
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.object({ json_schema: z.object({ name: z.string(), schema: z.unknown() }) }),
});

/** Reads what a request to Chat Completions asks. The schema of the answer counts among the instructions. */
export function requestKey(body: unknown): RequestKey {
  const { messages, response_format } = RequestBody.parse(JSON.parse(z.string().parse(body)));
  const { name, schema } = response_format.json_schema;
  const textOf = (isData: boolean) =>
    messages.filter(({ role }) => (role !== 'system') === isData).map(({ content }) => content);
  return {
    asked: name,
    instructions: hashOf([...textOf(false), JSON.stringify(schema)]),
    data: hashOf(textOf(true)),
  };
}

const hashOf = (texts: readonly string[]) => createHash('sha256').update(JSON.stringify(texts)).digest('hex');

/** Renders a whole answer as the one event of a stream. */
export function renderCompletion(answer: unknown, model: string): Response {
  const chunk = {
    id: 'recorded',
    object: 'chat.completion.chunk',
    created: 0,
    model,
    choices: [
      {
        index: 0,
        finish_reason: 'stop',
        delta: { role: 'assistant', content: JSON.stringify(answer) },
      },
    ],
  };
  return new Response(`data: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n`, {
    headers: { 'content-type': 'text/event-stream' },
  });
}
