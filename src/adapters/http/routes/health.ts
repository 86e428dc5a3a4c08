import { Router } from 'express';
import { takesOnly } from '../middleware/only.ts';

/** What has to be there for work to be done; what is wrong with it, or null. */
export type Readiness = Readonly<Record<string, string | null>>;

/** `/healthz`: this process answers. `/readyz`: it can work, or what is wrong. Neither asks for a token. */
export function healthRouter(readiness: () => Promise<Readiness> | Readiness): Router {
  const router = Router();
  router.get('/healthz', (_, response) => {
    response.json({ status: 'alive' });
  });
  router.get('/readyz', async (_, response) => {
    const checks = Object.entries(await readiness());
    const wrong = checks.filter(([, problem]) => problem !== null);
    response.status(wrong.length === 0 ? 200 : 503).json({
      status: wrong.length === 0 ? 'ready' : 'not ready',
      checks: Object.fromEntries(checks.map(([name, problem]) => [name, problem ?? 'ok'])),
    });
  });
  router.all(['/healthz', '/readyz'], takesOnly('get'));
  return router;
}
