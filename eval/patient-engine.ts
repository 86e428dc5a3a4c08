import { type Config, loadConfig } from '../src/config.ts';
import { createOpenAiEngine } from '../src/infra/model/engine.ts';
import type { WritingEngine } from '../src/jobs/ports/engine.ts';
import { CaseError } from './cases.ts';

/** Whoever answers by hand takes a while. */
const PATIENCE_SECONDS = 4 * 3600;

/**
 * Loads what is set up of a model, its key included.
 *
 * @throws {CaseError} without a key
 */
export function loadOpenAi(): Config['openai'] & { readonly apiKey: string } {
  const { openai } = loadConfig();
  const { apiKey } = openai;
  if (apiKey === null) throw new CaseError('Set OPENAI_API_KEY, and OPENAI_BASE_URL for a bridge.');
  return { ...openai, apiKey };
}

/**
 * Opens the model that is set up, with time for answers by hand, and names it.
 *
 * @throws {CaseError} without a key
 */
export function openPatientEngine(): { readonly engine: WritingEngine; readonly model: string } {
  const openai = loadOpenAi();
  const engine = createOpenAiEngine({
    ...openai,
    timeoutSeconds: PATIENCE_SECONDS,
    firstTokenTimeoutSeconds: PATIENCE_SECONDS,
    idleTimeoutSeconds: PATIENCE_SECONDS,
  });
  return { engine, model: openai.model };
}
