import { loadConfig } from '../src/config.ts';
import { createOpenAiEngine } from '../src/infra/model/engine.ts';
import type { WritingEngine } from '../src/jobs/ports/engine.ts';
import { CaseError } from './cases.ts';

/** Whoever answers by hand takes a while. */
const PATIENCE_SECONDS = 4 * 3600;

/**
 * Opens the model that is set up, with time for answers by hand, and names it.
 *
 * @throws {CaseError} without a key
 */
export function openPatientEngine(): { readonly engine: WritingEngine; readonly model: string } {
  const { openai } = loadConfig();
  const { apiKey, model } = openai;
  if (apiKey === null) throw new CaseError('Set OPENAI_API_KEY, and OPENAI_BASE_URL for a bridge.');
  const engine = createOpenAiEngine({
    ...openai,
    apiKey,
    timeoutSeconds: PATIENCE_SECONDS,
    firstTokenTimeoutSeconds: PATIENCE_SECONDS,
    idleTimeoutSeconds: PATIENCE_SECONDS,
  });
  return { engine, model };
}
