import { loadConfig } from '../config.ts';
import { checkModel, type ModelCheck } from '../infra/model/check-model.ts';
import type { Result } from '../jobs/model/result.ts';
import { modelHostOf } from './engines.ts';

/** The configured model, and what a check of it found. */
export interface ModelReport {
  readonly host: string;
  readonly hasPrice: boolean;
  /** Null without an API key: nothing was asked. */
  readonly check: Result<ModelCheck> | null;
}

/**
 * Checks the configured model with one tiny call.
 *
 * @throws ConfigError
 */
export async function examineModel(): Promise<ModelReport> {
  const config = loadConfig();
  const { apiKey, price } = config.openai;
  const check = apiKey === null ? null : await checkModel({ ...config.openai, apiKey });
  return { host: modelHostOf(config), hasPrice: price !== null, check };
}
