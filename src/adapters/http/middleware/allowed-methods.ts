import type { RequestHandler } from 'express';
import { stringsFor } from '../../../strings/strings.ts';
import { Problem } from './problem.ts';

/** The last handler of a path: answers 405 to any other method, with `Allow`. */
export function allowOnly(...methods: readonly ('get' | 'post' | 'delete')[]): RequestHandler {
  const names = methods.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]));
  const allowed = names.join(', ');
  return (request, _response, next) => {
    // Express answers OPTIONS itself.
    if (request.method === 'OPTIONS') return next();
    throw new Problem(405, stringsFor().http.methodNotAllowed(allowed), { headers: { Allow: allowed } });
  };
}
