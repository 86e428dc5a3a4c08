import { type Config, loadConfig } from '../config.ts';
import { createOfflineEngine } from '../infra/compute/offline-engine.ts';
import type { RecordedModel } from '../infra/model/recording.ts';
import type { EngineName } from '../jobs/model/job.ts';
import type { PipelineDeps } from '../jobs/pipeline/deps.ts';
import type { Compute } from '../jobs/ports/compute.ts';
import type { Engine } from '../jobs/ports/engine.ts';
import type { Logger } from '../jobs/ports/logger.ts';
import type { Store } from '../jobs/ports/repositories.ts';
import {
  createResumeLabeller,
  type LabellerDeps,
  type ResumeLabeller,
} from '../jobs/resumes/label-resume.ts';

/**
 * Creates the engines that are configured; a recorded model stands in for the configured one. Loads the model's client
 * only if it is used.
 */
export async function createEngines(
  config: Config,
  compute: Compute,
  log: Logger,
  recorded: RecordedModel | null = null,
): Promise<Pick<PipelineDeps, 'engines' | 'defaultEngine'>> {
  const model = recorded
    ? { ...config.openai, apiKey: 'recorded', baseUrl: null, model: recorded.model, fetch: recorded.fetch }
    : config.openai;
  const { apiKey } = model;
  const engines: Engine[] = [createOfflineEngine(compute)];
  if (apiKey !== null) {
    const { createOpenAiEngine } = await import('../infra/model/engine.ts');
    engines.push(createOpenAiEngine({ ...model, apiKey, log }));
  }
  return {
    engines: new Map(engines.map((engine) => [engine.name, engine])),
    defaultEngine: recorded ? 'openai' : defaultEngineOf(config),
  };
}

/** Creates what has resumes labelled. `consentTo` is null where the caller is responsible for a user's consent. */
export function createLabeller(
  {
    engines,
    compute,
    store,
    log,
  }: Pick<PipelineDeps, 'engines' | 'compute' | 'log'> & { readonly store: Store },
  { quota, consentTo }: Pick<LabellerDeps, 'quota' | 'consentTo'>,
): ResumeLabeller {
  const engine = engines.get('openai');
  const writer = engine?.name === 'openai' ? engine : null;
  return createResumeLabeller({ store, compute, engine: writer, consentTo, quota, log });
}

/** True where a model is set up. */
export function isModelConfigured(): boolean {
  return loadConfig().openai.apiKey !== null;
}

/** Returns the engine of a job that names none. */
export function defaultEngineOf({ openai }: Config): EngineName {
  return openai.apiKey === null ? 'offline' : 'openai';
}

/** Returns the host that the OpenAI engine sends a resume's lines to. */
export function modelHostOf({ openai }: Config): string {
  return new URL(openai.baseUrl ?? 'https://api.openai.com').host;
}
