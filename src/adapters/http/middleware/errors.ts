import { randomBytes } from 'node:crypto';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { z } from 'zod';
import type { Logger } from '../../../jobs/ports/logger.ts';
import type { Store } from '../../../jobs/ports/repositories.ts';
import { stringsFor } from '../../../strings/strings.ts';
import { Problem } from './problem.ts';

/** Answers 404 for an address without a handler. */
export const answerNotFound: RequestHandler = (request) => {
  const address = `${request.method} ${request.path.slice(0, 100)}`;
  throw new Problem(404, stringsFor().http.nothingHere(address));
};

export interface ErrorDeps {
  readonly log: Logger;
  /** Says whether an error means that the database can't be reached or can't save now. */
  readonly store: Pick<Store, 'isUnavailable' | 'isFull'>;
}

/**
 * The last handler: answers every error as JSON. Logs an unexpected one, and answers 500 with a reference to its log
 * line.
 */
export function answerError({ log, store }: ErrorDeps): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const problem = problemOf(error) ?? databaseProblem(error, store);
    if (problem) {
      const { status, message, code, fields, headers } = problem;
      response
        .status(status)
        .set(headers)
        .json({ error: message, ...(code && { code }), ...(fields && { fields }) });
      return;
    }
    const reference = randomBytes(4).toString('hex').toUpperCase();
    log.error({ err: error, reference }, 'a request failed');
    response.status(500).json({ error: stringsFor().http.unexpected, reference });
  };
}

function databaseProblem(error: unknown, store: ErrorDeps['store']): Problem | null {
  if (!store.isUnavailable(error)) return null;
  const { databaseFull, databaseUnreachable } = stringsFor().http;
  return store.isFull(error)
    ? new Problem(503, databaseFull, { headers: { 'Retry-After': '60' } })
    : new Problem(503, databaseUnreachable, { headers: { 'Retry-After': '5' } });
}

function problemOf(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  const { data } = ExpressError.safeParse(error);
  if (!data) return null;
  const { unreadable, bodyErrors } = stringsFor().http;
  return new Problem(data.status, bodyErrors[data.type ?? ''] ?? unreadable);
}

/** An error of Express or its body parser. Its own message may quote the request. */
const ExpressError = z.object({ status: z.number().min(400).max(499), type: z.string().optional() });
