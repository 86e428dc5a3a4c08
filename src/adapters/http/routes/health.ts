import { Router } from 'express';
import { allowOnly } from '../middleware/allowed-methods.ts';

/** For each thing that work depends on: what is wrong with it, or null. */
export type Readiness = Readonly<Record<string, string | null>>;

/** `/healthz` says that the process answers, `/readyz` whether it can work. Neither needs a token. */
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
  router.all(['/healthz', '/readyz'], allowOnly('get'));
  return router;
}
