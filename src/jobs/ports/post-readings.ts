import type { Language } from '../../language/language.ts';
import type { PostOffsets } from '../../posting/post-offsets.ts';
import type { JobId } from '../model/ids.ts';

/** What a reading of a posting depends on. Equal posts have equal readings. */
export interface Post {
  /** Whose it is: a workspace, or a person outside one. Nobody else finds the reading. */
  readonly scope: string;
  readonly text: string;
  readonly language: Language;
  readonly model: string;
  /** Of the prompt. */
  readonly version: number;
}

/**
 * What models read in postings, as offsets and without a word of them, found by a keyed hash of the post. A reading goes
 * with the last job that uses it, however that goes.
 */
export interface PostReadingRepository {
  /** Finds the reading of a post, and has a job use it. Null where there is none, or the job is gone. */
  use(job: JobId, post: Post): Promise<PostOffsets | null>;
  /** Stores the reading of a post, unless there is one, and has a job use it. Does nothing if the job is gone. */
  save(job: JobId, post: Post, reading: PostOffsets): Promise<void>;
}
