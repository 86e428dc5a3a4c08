import type { RetentionDays } from '../../jobs/lifecycle/purge.ts';

/** Facts about this installation that messages mention. */
export interface InstallationInfo {
  /** The host of the model that gets resumes, such as `api.openai.com`; null without a model. */
  readonly vendor: string | null;
  /** How many days things are kept. */
  readonly retention: RetentionDays;
}
