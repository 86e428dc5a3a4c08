import type { EngineName, JobOptions } from '../model/job.ts';
import { type Refused, reason, refuse } from '../model/refusal.ts';

/** The engine without AI translates nothing. */
export function refuseTranslation(
  { language, engine }: JobOptions,
  defaultEngine: EngineName,
): Refused | null {
  const impossible = language === 'posting' && (engine ?? defaultEngine) === 'offline';
  return impossible ? refuse({ language: reason('translation_needs_ai') }) : null;
}
