import type { RequestHandler } from 'express';
import { Problem } from './problem.ts';

/** The last handler of a path, for the methods that it does not take: 405, with those that it does. */
export function takesOnly(...methods: readonly ('get' | 'post' | 'delete')[]): RequestHandler {
  const names = methods.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]));
  const allowed = names.join(', ');
  return (request, _response, next) => {
    // Express answers these by itself.
    if (request.method === 'OPTIONS') return next();
    throw new Problem(405, `This address takes ${allowed} alone.`, { headers: { Allow: allowed } });
  };
}
