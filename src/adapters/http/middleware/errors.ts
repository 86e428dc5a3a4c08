import { randomBytes } from 'node:crypto';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { z } from 'zod';
import type { Logger } from '../../../jobs/ports/logger.ts';
import { Problem } from './problem.ts';

export const answerNotFound: RequestHandler = (request) => {
  throw new Problem(404, `There is nothing at ${request.method} ${request.path.slice(0, 100)}.`);
};

export interface ErrorRoom {
  readonly log: Logger;
  /** True for an error of the connection to the database. */
  isUnreachable(error: unknown): boolean;
}

/** The last handler: always JSON. What nobody foresaw is told with a reference, under which the log has it. */
export function answerError({ log, isUnreachable }: ErrorRoom): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const problem = problemOf(error) ?? (isUnreachable(error) ? DATABASE_GONE : null);
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

const DATABASE_GONE = new Problem(503, 'The database cannot be reached. Try again in a few seconds.', {
  headers: { 'Retry-After': '5' },
});

const UNFORESEEN =
  'Something went wrong on our side. Try again; if it happens again, send the reference to whoever runs this.';

function problemOf(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  const { data } = BodyError.safeParse(error);
  return data ? new Problem(data.status, SENTENCES[data.type ?? ''] ?? UNREADABLE) : null;
}

/** An error of express or its body parser, whose own message may quote the request. */
const BodyError = z.object({ status: z.number().min(400).max(499), type: z.string().optional() });

const UNREADABLE = 'The request cannot be read: check its address and its headers.';

const SENTENCES: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'The body is not JSON: check it with a JSON parser.',
  'entity.too.large': 'The body is larger than is taken here.',
  'encoding.unsupported': 'The body is compressed in a way that is not read here: send it as it is.',
  'charset.unsupported': 'The body is in a charset that is not read here: send UTF-8.',
  'request.aborted': 'The request ended before its body did.',
};
