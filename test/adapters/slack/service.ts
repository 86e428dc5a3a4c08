import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import express from 'express';
import { inject } from 'vitest';
import { createMetrics } from '../../../src/adapters/http/metrics.ts';
import { startHttpServer } from '../../../src/adapters/http/server.ts';
import type { AppContext } from '../../../src/app/context.ts';
import { openSlack } from '../../../src/app/slack.ts';
import { startWorkerRole } from '../../../src/app/worker.ts';
import { loadConfig } from '../../../src/config.ts';
import { createOfflineEngine } from '../../../src/infra/compute/offline-engine.ts';
import { createCodec } from '../../../src/infra/database/encryption/codec.ts';
import { openQueue, type QueueService } from '../../../src/infra/queue/service.ts';
import { fault } from '../../../src/jobs/model/fault.ts';
import type { PostingFetcher } from '../../../src/jobs/ports/posting-fetcher.ts';
import type { InstallationSetup } from '../../chat/driver.ts';
import type { Tools } from '../../chat/tools.ts';
import { testCompute, testInteractiveCompute } from '../../setup/compute.ts';
import { makeRetriesDue } from '../../setup/retries.ts';
import { createRecordingLog } from './recording-log.ts';
import { APP_TOKEN, SIGNING_SECRET, type SlackPeer, TOKEN } from './slack-peer.ts';

export interface ServiceOptions {
  readonly setup: InstallationSetup;
  readonly peer: SlackPeer;
  readonly tools: Tools;
  /** HTTP by default. */
  readonly transport?: 'http' | 'socket';
  /** 10,000 by default: a busy machine may take longer than the product waits for its database. */
  readonly interactionTimeoutMs?: number;
}

/** The roles slack, http and worker of `tailor start`, composed in this process. */
export interface Service {
  /** The URL for Slack's requests; '' with Socket Mode. */
  readonly url: string;
  readonly queue: QueueService;
  readonly log: ReturnType<typeof createRecordingLog>;
  /** Resolves when nothing is left on any queue. */
  settle(): Promise<void>;
  /** Closes the service; running work has this many seconds to finish. */
  close(seconds?: number): Promise<void>;
}

export async function openService({
  setup,
  peer,
  tools,
  transport: by = 'http',
  interactionTimeoutMs = 10_000,
}: ServiceOptions): Promise<Service> {
  const { database, reader, writer } = tools;
  const log = createRecordingLog();
  const codec = createCodec(null);
  const opened = new AsyncDisposableStack();
  const queue = await openQueue({ database, codec, log, pollIntervalSeconds: 0.5 });
  let timeoutSeconds = 5;
  opened.defer(() => queue.stop(timeoutSeconds));
  const context: AppContext = {
    config: loadConfig(
      {
        SLACK_BOT_TOKEN: TOKEN,
        SLACK_API_URL: peer.apiUrl,
        ...(by === 'http' ? { SLACK_SIGNING_SECRET: SIGNING_SECRET } : { SLACK_APP_TOKEN: APP_TOKEN }),
      },
      mkdtempSync(join(inject('scratch'), 'slack-')),
    ),
    log,
    database,
    codec,
    queue,
    submitDeps: {
      store: queue.store,
      compute: testCompute,
      quota: { limits: limitsOf(setup), price: null },
      defaultEngine: setup.model ? 'openai' : 'offline',
    },
    reader,
    compute: testCompute,
    interactiveCompute: testInteractiveCompute,
    interactionTimeoutMs,
    openWriter: () => writer,
    fetcher: createScriptedFetcher(setup.pages),
    installation: {
      vendor: setup.model ? 'model.example' : null,
      retention: { resumes: 180, jobs: 90, events: 7 },
    },
    engines: new Map(
      [createOfflineEngine(testCompute), ...(setup.model ? [setup.model] : [])].map((one) => [one.name, one]),
    ),
    metrics: createMetrics({
      dailyStats: () => Promise.reject(new Error('not asked')),
      queueStats: () => queue.readStats(),
    }),
    checkDatabase: async () => null,
    fail: (reason) => void log.error({ reason }, 'failed'),
    opened,
  };
  const { workers, start } = openSlack(context);
  await queue.startDeliveryWorker(workers.deliverer);
  await queue.startInboxWorker('slack', workers.eventHandler);
  await startWorkerRole(context, { workers: [workers], routers: [], problems: () => ({}) });
  const { router } = await start();
  const site = express();
  if (router) site.use(router);
  const server = await startHttpServer(site, { host: '127.0.0.1', port: 0 });
  opened.defer(() => server.close());

  return {
    url: router ? `${server.address}/slack/events` : '',
    queue,
    log,
    async settle() {
      const isBusy = async () =>
        (await queue.readStats()).some(({ queue: name, waiting, deferred, running }) =>
          /^(intake|deliver|tailor|take-back)/.test(name) ? waiting + deferred + running > 0 : false,
        );
      while (await isBusy()) {
        await makeRetriesDue(database);
        await sleep(25);
      }
    },
    close(seconds = 5) {
      timeoutSeconds = seconds;
      return opened.disposeAsync();
    },
  };
}

function limitsOf({ jobsPerPerson }: InstallationSetup) {
  const none = { cost: null, tokens: null };
  return { jobsPerPerson, workspace: none, installation: none };
}

function createScriptedFetcher(pages: InstallationSetup['pages']): PostingFetcher {
  return {
    async fetch(url) {
      const page = pages.get(url);
      if (!page) return { ok: false, error: fault('link_refused', 'scripted') };
      return { ok: true, value: { ...page, url, via: 'page', warnings: [] } };
    },
    async close() {},
  };
}
