import express, { type Express, type Router } from 'express';
import type { Metrics } from './metrics.ts';
import type { Authorizer } from './middleware/authorizer.ts';
import { answerError, answerNotFound, type ErrorDeps } from './middleware/errors.ts';
import { healthRouter, type Readiness } from './routes/health.ts';

/** What the HTTP server is built from. */
export interface SiteDeps extends ErrorDeps {
  readiness(): Promise<Readiness> | Readiness;
  readonly api: Router;
  readonly authorizer: Authorizer;
  readonly metrics: Metrics;
  /** The platforms' routers, each at its own paths. They read their bodies themselves. */
  readonly routers: readonly Router[];
}

/** Creates the one Express application of a process. */
export function createSite({ api, authorizer, metrics, routers, readiness, ...errors }: SiteDeps): Express {
  const site = express();
  site.disable('x-powered-by');
  site.disable('etag');
  site.use((_, response, next) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    next();
  });
  site.use(metrics.measure);
  site.use(healthRouter(readiness));
  site.use(metrics.router(authorizer.authenticate, authorizer.requireInstallation));
  for (const router of routers) site.use(router);
  site.use(api);
  site.use(answerNotFound);
  site.use(answerError(errors));
  return site;
}
