import type { types } from '@slack/bolt';
import type { MessageContent } from '../../../chat/types/message.ts';
import { SLACK_LIMITS } from '../limits.ts';
import { renderAllBlocks } from './messages.ts';

/** Renders a message as a person's App Home. Drops blocks at its end that don't fit, such as hundreds of resumes. */
export function renderSlackHome(message: MessageContent): types.HomeView {
  const blocks: types.KnownBlock[] = [];
  let size = 0;
  for (const block of renderAllBlocks(message)) {
    size += Buffer.byteLength(JSON.stringify(block));
    if (blocks.length === SLACK_LIMITS.view.blocks || size > SLACK_LIMITS.view.bytes * 0.9) break;
    blocks.push(block);
  }
  return { type: 'home', blocks };
}
