import { unifyErrorBody } from './error-body.ts';

/** A model's server sent more bytes than any answer has. */
export class AnswerTooLargeError extends Error {
  override readonly name = 'AnswerTooLargeError';
}

/**
 * After decompression. An answer of 50,000 tokens, thoughts included, has 15 MB in events of 300 bytes a token; most
 * have under 3,000.
 */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

/** An error says what is wrong at its beginning. */
const MAX_ERROR_CHARS = 20_000;

/**
 * Returns what fetches like `send`, but a body that has too many bytes ends with an AnswerTooLargeError, and an error's
 * body has OpenAI's form.
 */
export function limitFetch(send: typeof fetch): typeof fetch {
  return async (...request) => limitBody(await send(...request));
}

async function limitBody(response: Response): Promise<Response> {
  if (!response.body) return response;
  let bytes = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.length;
      if (bytes > MAX_ANSWER_BYTES) controller.error(new AnswerTooLargeError());
      else controller.enqueue(chunk);
    },
  });
  const limited = new Response(response.body.pipeThrough(limit), response);
  if (limited.ok) return limited;
  const body = unifyErrorBody((await limited.text()).slice(0, MAX_ERROR_CHARS));
  return new Response(JSON.stringify(body), response);
}
