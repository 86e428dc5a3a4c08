import type { z } from 'zod';
import type { Installation } from '../../install/installation.ts';
import type { Interaction } from '../payloads/people.ts';

/**
 * True for a person of another workspace, whom a shared channel brought here (Slack Connect). In an organisation a
 * person may belong to another of its workspaces: they are no stranger.
 */
export function isStranger(
  { user, enterprise }: Pick<z.infer<typeof Interaction>, 'user' | 'enterprise'>,
  { workspace }: Installation,
): boolean {
  return !enterprise && !!user.team_id && user.team_id !== workspace;
}
