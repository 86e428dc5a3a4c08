import type { EngineName, JobOptions } from '../model/job.ts';
import { type Refused, refuse } from '../model/refusal.ts';

/** The engine without AI translates nothing. */
export function refuseTranslation(
  { language, engine }: JobOptions,
  defaultEngine: EngineName,
): Refused | null {
  const impossible = language === 'posting' && (engine ?? defaultEngine) === 'offline';
  return impossible ? refuse({ language: NO_TRANSLATION }) : null;
}

const NO_TRANSLATION =
  'Without AI nothing is translated: leave the language as it is, or choose the AI engine.';
