import { type RequestHandler, Router } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Platform } from '../../jobs/model/reply-target.ts';
import type { OnStepTime } from '../../jobs/pipeline/progress.ts';
import type { DailyStats, QueueStats } from '../../jobs/ports/daily-stats.ts';
import { allowOnly } from './middleware/allowed-methods.ts';

/** Loads the figures of the whole installation. */
export interface MetricsSource {
  dailyStats(): Promise<DailyStats>;
  queueStats(): Promise<readonly QueueStats[]>;
}

export interface Metrics {
  readonly onStepTime: OnStepTime;
  /** Counts messages that could not be deleted, and never will be. */
  readonly onRetractionFailed: (platform: Platform, messages: number) => void;
  /** Measures every request of the handlers after it. */
  readonly measure: RequestHandler;
  /** `/metrics`, behind these guards. */
  router(...guards: readonly RequestHandler[]): Router;
}

/**
 * Creates the metrics of `/metrics`. Numbers of the installation are read from the database at each scrape, so that
 * every process gives the same; times are those of this process. No label names a person.
 */
export function createMetrics(source: MetricsSource): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const setInstallationGauges = createInstallationGauges(registry);
  const steps = new Histogram({
    name: 'tailor_step_duration_seconds',
    help: 'Time that a step of a job took in this process.',
    labelNames: ['step'],
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120],
    registers: [registry],
  });
  const requests = new Histogram({
    name: 'tailor_http_request_duration_seconds',
    help: 'Time from a request to its answer in this process, including the wait for a job.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.025, 0.1, 0.5, 1, 5, 15, 30, 60],
    registers: [registry],
  });
  const notRetracted = new Counter({
    name: 'tailor_messages_left_standing_total',
    help: 'Messages of deleted jobs that this process could not delete.',
    labelNames: ['platform'],
    registers: [registry],
  });
  return {
    onRetractionFailed: (platform, messages) => notRetracted.inc({ platform }, messages),

    onStepTime: (step, seconds) => steps.observe({ step }, seconds),

    measure(request, response, next) {
      const started = performance.now();
      response.once('close', () => {
        const route: unknown = request.route?.path;
        const labels = {
          method: request.method,
          // Not the path itself, which may hold anything if no route matches.
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
        const [daily, queues] = await Promise.all([source.dailyStats(), source.queueStats()]);
        setInstallationGauges(daily, queues);
        response.set('Content-Type', registry.contentType).send(await registry.metrics());
      });
      router.all('/metrics', allowOnly('get'));
      return router;
    },
  };
}

/** The gauges of the day start again from zero at 00:00 UTC. */
function createInstallationGauges(
  registry: Registry,
): (daily: DailyStats, queues: readonly QueueStats[]) => void {
  const gauge = <T extends string>(name: string, help: string, ...labelNames: T[]) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  const depth = gauge('tailor_queue_depth', 'Work on a queue.', 'queue', 'state');
  const oldest = gauge('tailor_queue_oldest_seconds', 'Age of the oldest waiting work.', 'queue');
  const jobs = gauge('tailor_jobs_today', 'Jobs created today, by status.', 'status', 'code');
  const posts = gauge('tailor_deliveries_today', 'Deliveries today.', 'platform', 'kind', 'state');
  const calls = gauge('tailor_model_calls_today', "Model calls for today's jobs that have ended.");
  const tokens = gauge(
    'tailor_model_tokens_today',
    'Tokens of these calls. Cached ones are part of the input.',
    'kind',
  );
  const cost = gauge('tailor_model_cost_dollars_today', 'Cost of these calls, if a price is set.');
  return (daily, queues) => {
    for (const one of [depth, oldest, jobs, posts]) one.reset();
    for (const { queue, waiting, deferred, running, oldest: age } of queues) {
      depth.set({ queue, state: 'waiting' }, waiting);
      depth.set({ queue, state: 'deferred' }, deferred);
      depth.set({ queue, state: 'running' }, running);
      oldest.set({ queue }, age);
    }
    for (const { status, code, count } of daily.jobs) jobs.set({ status, code: code ?? '' }, count);
    for (const { platform, kind, state, count } of daily.deliveries)
      posts.set({ platform, kind, state }, count);
    calls.set(daily.usage.calls);
    tokens.set({ kind: 'input' }, daily.usage.inputTokens);
    tokens.set({ kind: 'cached' }, daily.usage.cachedTokens);
    tokens.set({ kind: 'output' }, daily.usage.outputTokens);
    cost.set(daily.usage.cost ?? 0);
  };
}
