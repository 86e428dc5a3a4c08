import { type RequestHandler, Router } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Platform } from '../../jobs/model/reply-target.ts';
import type { OnStepTime } from '../../jobs/pipeline/progress.ts';
import type { DailyStats, QueueStats } from '../../jobs/ports/daily-stats.ts';
import { takesOnly } from './middleware/only.ts';

/** Where the figures of the whole installation come from. */
export interface Figures {
  tally(): Promise<DailyStats>;
  depths(): Promise<readonly QueueStats[]>;
}

export interface Metrics {
  readonly onStepTime: OnStepTime;
  /** Counts messages that stand for good though they were to be taken back. */
  readonly onRetractionFailed: (platform: Platform, messages: number) => void;
  /** Measures every request that comes after it. */
  readonly measure: RequestHandler;
  /** `/metrics`, behind these. */
  router(...guards: readonly RequestHandler[]): Router;
}

/**
 * The metrics of `/metrics`. What counts for the installation is read from the database when it is asked for, so that
 * it is right however many processes there are; times are those of this process. No label names a person.
 */
export function createMetrics(figures: Figures): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const shared = figureGauges(registry);
  const steps = new Histogram({
    name: 'tailor_step_duration_seconds',
    help: 'Time that a step of a job took in this process.',
    labelNames: ['step'],
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120],
    registers: [registry],
  });
  const requests = new Histogram({
    name: 'tailor_http_request_duration_seconds',
    help: 'Time from a request to its answer in this process, waiting for a job included.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.025, 0.1, 0.5, 1, 5, 15, 30, 60],
    registers: [registry],
  });
  const left = new Counter({
    name: 'tailor_messages_left_standing_total',
    help: 'Messages of deleted jobs that this process could not take back.',
    labelNames: ['platform'],
    registers: [registry],
  });
  return {
    onRetractionFailed: (platform, messages) => left.inc({ platform }, messages),

    onStepTime: (step, seconds) => steps.observe({ step }, seconds),

    measure(request, response, next) {
      const started = performance.now();
      response.once('close', () => {
        const route: unknown = request.route?.path;
        const labels = {
          method: request.method,
          // An address that nothing is at may hold anything.
          route: typeof route === 'string' ? route : 'none',
          status: response.writableFinished ? String(response.statusCode) : 'hung up',
        };
        requests.observe(labels, (performance.now() - started) / 1000);
      });
      next();
    },

    router(...guards) {
      const router = Router();
      router.get('/metrics', ...guards, async (_, response) => {
        const [tally, depths] = await Promise.all([figures.tally(), figures.depths()]);
        shared(tally, depths);
        response.set('Content-Type', registry.contentType).send(await registry.metrics());
      });
      router.all('/metrics', takesOnly('get'));
      return router;
    },
  };
}

/** Those of the day begin anew at 00:00 UTC. */
function figureGauges(registry: Registry): (tally: DailyStats, depths: readonly QueueStats[]) => void {
  const gauge = <T extends string>(name: string, help: string, ...labelNames: T[]) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  const depth = gauge('tailor_queue_depth', 'Work on a queue.', 'queue', 'state');
  const oldest = gauge('tailor_queue_oldest_seconds', 'Age of the oldest work that waits.', 'queue');
  const jobs = gauge('tailor_jobs_today', 'Jobs made today, by how they stand.', 'status', 'code');
  const posts = gauge('tailor_deliveries_today', 'Deliveries of today.', 'platform', 'kind', 'state');
  const calls = gauge('tailor_model_calls_today', 'Calls of a model, for jobs of today that ended.');
  const tokens = gauge(
    'tailor_model_tokens_today',
    'Tokens of those; cached ones are among the input.',
    'kind',
  );
  const cost = gauge('tailor_model_cost_dollars_today', 'Cost of those, where a price is set.');
  return (tally, depths) => {
    for (const one of [depth, oldest, jobs, posts]) one.reset();
    for (const { queue, waiting, deferred, running, oldest: age } of depths) {
      depth.set({ queue, state: 'waiting' }, waiting);
      depth.set({ queue, state: 'deferred' }, deferred);
      depth.set({ queue, state: 'running' }, running);
      oldest.set({ queue }, age);
    }
    for (const { status, code, count } of tally.jobs) jobs.set({ status, code: code ?? '' }, count);
    for (const { platform, kind, state, count } of tally.deliveries)
      posts.set({ platform, kind, state }, count);
    calls.set(tally.usage.calls);
    tokens.set({ kind: 'input' }, tally.usage.inputTokens);
    tokens.set({ kind: 'cached' }, tally.usage.cachedTokens);
    tokens.set({ kind: 'output' }, tally.usage.outputTokens);
    cost.set(tally.usage.cost ?? 0);
  };
}
