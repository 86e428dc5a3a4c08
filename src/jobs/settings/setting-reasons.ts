import type { z } from 'zod';
import { type Reason, reason } from '../model/refusal.ts';

const REASONS: Readonly<Record<string, Reason>> = {
  answerIn: reason('answer_in_invalid'),
  pages: reason('pages_invalid'),
  engine: reason('engine_invalid'),
  look: reason('look_invalid'),
  locale: reason('locale_invalid'),
  channels: reason('channels_invalid'),
  dailyCost: reason('daily_cost_invalid'),
  dailyTokens: reason('daily_tokens_invalid'),
};

/** Maps the issues of invalid settings to reasons, by the name of the setting. */
export function settingReasons({ issues }: z.ZodError): Record<string, Reason> {
  return Object.fromEntries(
    issues.map(({ path }) => {
      const setting = String(path[0] ?? 'settings');
      return [setting, REASONS[setting] ?? reason('settings_not_object')];
    }),
  );
}
