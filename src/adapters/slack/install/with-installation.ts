import { fault, type Outcome } from '../../../jobs/model/fault.ts';
import type { FindInstallation, Installation } from './installation.ts';

/** Does something as the bot of a workspace; a workspace that has none is closed for good. */
export async function asBot<T>(
  workspace: string,
  { installation }: { readonly installation: FindInstallation },
  work: (bot: Installation) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const found = await installation(workspace);
  if (!found.ok) return found;
  if (!found.value) return { ok: false, fault: fault('delivery_failed', 'not installed in the workspace') };
  return work(found.value);
}
