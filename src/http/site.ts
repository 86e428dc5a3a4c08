import express, { type Express, type Router } from 'express';
import type { Logger } from '../jobs/ports.ts';
import { answerError, answerNotFound } from './errors.ts';
import { healthRouter, type Readiness } from './health.ts';

/** What the HTTP server is made of. */
export interface SiteParts {
  readonly log: Logger;
  readiness(): Readiness;
  /** Of the platforms, each at paths of its own. */
  readonly routers: readonly Router[];
}

/** The one express application of a process. */
export function createSite({ routers, readiness, log }: SiteParts): Express {
  const site = express();
  site.disable('x-powered-by');
  site.disable('etag');
  site.use((_, response, next) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    next();
  });
  site.use(healthRouter(readiness));
  for (const router of routers) site.use(router);
  site.use(answerNotFound);
  site.use(answerError(log));
  return site;
}
