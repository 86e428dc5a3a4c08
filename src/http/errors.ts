import { randomBytes } from 'node:crypto';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { z } from 'zod';
import type { Logger } from '../jobs/ports.ts';

/** An answer that is no success: always JSON, one sentence, and what is wrong with each field where that is known. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly fields: Readonly<Record<string, string>> | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    rest: {
      readonly fields?: Readonly<Record<string, string>>;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
    this.status = status;
    this.fields = rest.fields;
    this.headers = rest.headers ?? {};
  }
}

export const answerNotFound: RequestHandler = (request) => {
  throw new Problem(404, `There is nothing at ${request.method} ${request.path.slice(0, 100)}.`);
};

/** The last handler. What nobody foresaw is told with a reference, under which the log has it, and no more. */
export function answerError(log: Logger): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const problem = problemOf(error);
    if (problem) {
      const { status, message, fields, headers } = problem;
      response
        .status(status)
        .set(headers)
        .json({ error: message, ...(fields && { fields }) });
      return;
    }
    const reference = randomBytes(4).toString('hex').toUpperCase();
    log.error({ err: error, reference }, 'a request failed');
    response.status(500).json({ error: UNFORESEEN, reference });
  };
}

const UNFORESEEN =
  'Something went wrong on our side. Try again; if it happens again, send the reference to whoever runs this.';

function problemOf(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  const { data } = BodyError.safeParse(error);
  return data ? new Problem(data.status, SENTENCES[data.type] ?? 'The request cannot be read.') : null;
}

/** An error of express' body parser, whose own message quotes the body. */
const BodyError = z.object({ status: z.number().min(400).max(499), type: z.string() });

const SENTENCES: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'The body is not JSON: check it with a JSON parser.',
  'entity.too.large': 'The body is larger than is taken here.',
  'encoding.unsupported': 'The body is compressed in a way that is not read here: send it as it is.',
  'charset.unsupported': 'The body is in a charset that is not read here: send UTF-8.',
  'request.aborted': 'The request ended before its body did.',
};
