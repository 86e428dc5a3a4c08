import { createHash } from 'node:crypto';
import type { Enclosure } from '../../../chat/types/chat-adapter.ts';
import type { Message } from '../../../chat/types/message.ts';
import { isTooLarge } from '../errors.ts';
import { isPicture } from '../render/files.ts';
import { type Post, postsOf } from '../render/posts.ts';
import { leftOut } from '../strings.ts';

/** A number that stays on a message for good, where Discord forgets its nonce: an id of a component, 31 bits. */
export function markOf(nonce: string): number {
  const bits = createHash('sha256').update(nonce).digest().readUInt32BE(0);
  return (bits >>> 1) + 1;
}

/** The nonce of the next posts of what takes several. */
export function nonceOf(nonce: string, index: number): string {
  if (index === 0) return nonce;
  return createHash('sha256').update(`${nonce}/${index}`).digest('base64url').slice(0, 22);
}

/**
 * Posts with all of its files, and where the server takes no files as large as these, with what it takes: the
 * documents before the picture. What was left out is said.
 */
export async function withFilesThatFit<T>(post: Post, send: (post: Post) => Promise<T>): Promise<T> {
  const sets = setsOf(post.files);
  for (const [index, files] of sets.entries()) {
    try {
      return await send(files.length === post.files.length ? post : without(post, files));
    } catch (error) {
      if (!isTooLarge(error) || index === sets.length - 1) throw error;
    }
  }
  throw new Error('there is always a set');
}

function setsOf(files: readonly Enclosure[]): readonly (readonly Enclosure[])[] {
  const documents = files.filter(({ filename }) => !isPicture(filename));
  const smallest = documents.toSorted((one, other) => one.bytes.length - other.bytes.length).slice(0, 1);
  const sets = [files, documents, smallest, []];
  return sets.filter((set, index) => index === 0 || set.length < (sets[index - 1]?.length ?? 0));
}

/** The file components go with the files that they name. */
function without(post: Post, files: readonly Enclosure[]): Post {
  const kept = post.components.filter(({ type }) => !FILE_KINDS.has(type));
  const missing = post.files.filter((file) => !files.includes(file)).map(({ filename }) => filename);
  const [said] = postsOf(leftOut(missing), files);
  return { components: [...said.components, ...kept], files };
}

/** ComponentType.MediaGallery and ComponentType.File. */
const FILE_KINDS = new Set<number>([12, 13]);

export function firstPost(message: Message): Post {
  return postsOf(message)[0];
}
