import type { types } from '@slack/bolt';
import type { Message } from '../../../chat/types/message.ts';
import { limits } from '../limits.ts';
import { allBlocks } from './posts.ts';

/** A message as a person's App Home. What does not fit is left out at its end: hundreds of resumes. */
export function homeOf(message: Message): types.HomeView {
  const blocks: types.KnownBlock[] = [];
  let size = 0;
  for (const block of allBlocks(message)) {
    size += Buffer.byteLength(JSON.stringify(block));
    if (blocks.length === limits.view.blocks || size > limits.view.bytes * 0.9) break;
    blocks.push(block);
  }
  return { type: 'home', blocks };
}
