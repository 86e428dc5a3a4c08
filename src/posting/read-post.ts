import { kindOf, type PostKind } from './kind/kind.ts';
import { readPostingName } from './naming/read-names.ts';
import { type Requirement, readRequirements } from './requirements.ts';

/** What a text says, read without a model. */
export interface PostReading {
  readonly kind: PostKind;
  /** False where the person should be asked before anything rests on the kind. */
  readonly sure: boolean;
  /** Null where the text doesn't say it plainly. */
  readonly title: string | null;
  readonly company: string | null;
  readonly requirements: readonly Requirement[];
}

/** Reads a post. `text` is clean text: the platform's markup has ended at its adapter. */
export function readPost(text: string): PostReading {
  const name = readPostingName(text);
  const requirements = readRequirements({ title: name.title, company: name.company, description: text });
  const [title, company] = [name.title || null, name.company || null];
  return {
    ...kindOf(text, name, requirements.length),
    title,
    company,
    requirements,
  };
}
