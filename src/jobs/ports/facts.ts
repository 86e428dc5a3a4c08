import type { FactId, ResumeId, UserId } from '../model/ids.ts';

/** A statement that a user added to an entry or a section of a resume. */
export interface Fact {
  readonly id: FactId;
  readonly userId: UserId;
  readonly resumeId: ResumeId;
  /** The id of the entry, such as `E2`, or of the section. */
  readonly entry: string;
  /** The text of the requirement that it answers. */
  readonly requirement: string | null;
  readonly text: string;
}

export interface FactRepository {
  add(fact: Fact): Promise<void>;
  /** In the order in which they were added. */
  list(user: UserId, resume: ResumeId): Promise<Fact[]>;
}
