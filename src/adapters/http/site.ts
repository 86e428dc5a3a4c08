import express, { type Express, type Router } from 'express';
import type { Metrics } from './metrics.ts';
import type { AccessDesk } from './middleware/access.ts';
import { answerError, answerNotFound, type ErrorRoom } from './middleware/errors.ts';
import { healthRouter, type Readiness } from './routes/health.ts';

/** What the HTTP server is made of. */
export interface SiteParts extends ErrorRoom {
  readiness(): Promise<Readiness> | Readiness;
  readonly api: Router;
  readonly access: AccessDesk;
  readonly metrics: Metrics;
  /** Of the platforms, each at paths of its own, which read their bodies themselves. */
  readonly routers: readonly Router[];
}

/** The one express application of a process. */
export function createSite({ api, access, metrics, routers, readiness, ...errors }: SiteParts): Express {
  const site = express();
  site.disable('x-powered-by');
  site.disable('etag');
  site.use((_, response, next) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    next();
  });
  site.use(metrics.measure);
  site.use(healthRouter(readiness));
  site.use(metrics.router(access.authenticate, access.installationOnly));
  for (const router of routers) site.use(router);
  site.use(api);
  site.use(answerNotFound);
  site.use(answerError(errors));
  return site;
}
