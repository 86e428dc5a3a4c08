import express, { type Express, Router } from 'express';
import type { Metrics } from './metrics.ts';
import { allowOnly } from './middleware/allowed-methods.ts';
import type { Authorizer } from './middleware/authorizer.ts';
import { answerError, answerNotFound, type ErrorDeps } from './middleware/errors.ts';
import type { Limiter } from './middleware/limiter.ts';

/** For each thing that work depends on: what is wrong with it, or null. */
export type Readiness = Readonly<Record<string, string | null>>;

/** What the HTTP server is built from. */
export interface SiteDeps extends ErrorDeps {
  readiness(): Promise<Readiness> | Readiness;
  readonly api: Router;
  readonly authorizer: Authorizer;
  readonly limiter: Limiter;
  readonly metrics: Metrics;
  /** The platforms' routers, each at its own paths. They read their bodies themselves. */
  readonly routers: readonly Router[];
}

/** Creates the one Express application of a process. */
export function createSite({
  api,
  authorizer,
  limiter,
  metrics,
  routers,
  readiness,
  ...errors
}: SiteDeps): Express {
  const site = express();
  site.disable('x-powered-by');
  site.disable('etag');
  site.use((_, response, next) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    next();
  });
  site.use(metrics.measure);
  site.use(createHealthRouter(readiness));
  const { authenticate, recordUse, requireInstallation, requireScope } = authorizer;
  const guards = [limiter.admit, authenticate, limiter.limitToken, recordUse, requireInstallation];
  site.use(metrics.router(...guards, requireScope('metrics:read')));
  for (const router of routers) site.use(router);
  site.use(api);
  site.use(answerNotFound);
  site.use(answerError(errors));
  return site;
}

/** However many ask, the checks run once in this time after the last have ended: nobody needs a token to ask. */
const READINESS_AGE_MS = 1_000;

/** `/healthz` says that the process answers, `/readyz` whether it can work. Neither needs a token. */
function createHealthRouter(readiness: () => Promise<Readiness> | Readiness): Router {
  const router = Router();
  let recent: Promise<Readiness> | null = null;
  const forget = () => {
    recent = null;
  };
  const check = () => {
    recent ??= Promise.resolve(readiness()).finally(() => setTimeout(forget, READINESS_AGE_MS).unref());
    return recent;
  };
  router.get('/healthz', (_, response) => {
    response.json({ status: 'alive' });
  });
  router.get('/readyz', async (_, response) => {
    const checks = Object.entries(await check());
    const wrong = checks.filter(([, problem]) => problem !== null);
    response.status(wrong.length === 0 ? 200 : 503).json({
      status: wrong.length === 0 ? 'ready' : 'not ready',
      checks: Object.fromEntries(checks.map(([name, problem]) => [name, problem ?? 'ok'])),
    });
  });
  router.all(['/healthz', '/readyz'], allowOnly('get'));
  return router;
}
