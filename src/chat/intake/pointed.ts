import type { Post } from '../gesture.ts';
import { told } from '../replies/told.ts';
import { NOTHING_WANTED, postingIn } from '../wanted.ts';
import { begin } from './proceed.ts';
import type { Scene } from './scene.ts';

/** A post that somebody pointed at: their default resume is tailored to it. */
export async function onPointed(post: Post, scene: Scene): Promise<void> {
  const { request } = scene.words;
  const posting = postingIn(post);
  if (!posting) return scene.say('no-posting', told(request.noPosting, request.noPostingNext));
  await begin({ ...NOTHING_WANTED, posting }, scene);
}
