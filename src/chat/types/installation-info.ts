import type { Keep } from '../../jobs/lifecycle/purge.ts';

/** What an installation tells people about itself. */
export interface House {
  /** The host of the model that resumes are sent to, such as `api.openai.com`; null where there is none. */
  readonly vendor: string | null;
  /** Days for which things are kept. */
  readonly keep: Keep;
}
