import { z } from 'zod';
import type { UserId } from '../model/ids.ts';

export const SuspensionScope = z.enum(['person', 'workspace']);
export type SuspensionScope = z.infer<typeof SuspensionScope>;

/** Whom an operator switches off: a person, or a workspace by its key (`slack:T123`). */
export type SuspensionTarget =
  | { readonly scope: 'person'; readonly user: UserId }
  | { readonly scope: 'workspace'; readonly workspace: string };

export interface Suspension {
  readonly scope: SuspensionScope;
  /** The user's id, or the workspace's key. */
  readonly key: string;
  readonly createdAt: Date;
}

export interface SuspensionRepository {
  /**
   * What a person is suspended by in a workspace, or outside of one (null). A person who deleted their data stays
   * suspended.
   */
  find(user: UserId, workspace: string | null): Promise<SuspensionScope | null>;
  add(target: SuspensionTarget): Promise<void>;
  /** False if it was not suspended. */
  remove(target: SuspensionTarget): Promise<boolean>;
  /** The newest first. */
  list(): Promise<Suspension[]>;
}
