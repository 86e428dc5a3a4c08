import type { z } from 'zod';

/** What is wrong with each setting, by its name, in the sentence that its owner has for it. */
export function settingFaults(
  { issues }: z.ZodError,
  sentences: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    issues.map(({ path }) => {
      const field = String(path[0] ?? 'settings');
      return [field, sentences[field] ?? 'The settings are not a JSON object.'];
    }),
  );
}
