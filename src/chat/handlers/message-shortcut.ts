import { told } from '../messages/notice-message.ts';
import type { Post } from '../types/chat-event.ts';
import { NOTHING_WANTED, postingIn } from '../types/request-draft.ts';
import { begin } from './advance-request.ts';
import type { Scene } from './chat-context.ts';

/** A post that somebody pointed at: their default resume is tailored to it. */
export async function onPointed(post: Post, scene: Scene): Promise<void> {
  const { request } = scene.words;
  const posting = postingIn(post);
  if (!posting) return scene.say('no-posting', told(request.noPosting, request.noPostingNext));
  await begin({ ...NOTHING_WANTED, posting }, scene);
}
