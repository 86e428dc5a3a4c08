import type { types } from '@slack/bolt';
import type { MessageContent } from '../../../chat/types/message.ts';
import { SLACK_LIMITS } from '../limits.ts';
import { renderSlackBlocks, sizeOfOption } from './blocks.ts';
import { escapeMrkdwn } from './mrkdwn.ts';
import { removeControlCharacters, truncateSlackText } from './text.ts';

/** An outgoing Slack message: blocks, and the text for notifications and screen readers. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

/** Renders a message as one or more Slack messages within Slack's limits. Leaves nothing out. */
export function renderSlackMessages(message: MessageContent): SlackMessage[] {
  const text = summaryOf(message);
  const groups: types.KnownBlock[][] = [];
  let size = 0;
  for (const block of renderAllBlocks(message)) {
    const blockSize = sizeOf(block);
    const last = groups.at(-1);
    if (
      last &&
      last.length < SLACK_LIMITS.message.blocks &&
      size + blockSize <= SLACK_LIMITS.message.budget
    ) {
      last.push(block);
      size += blockSize;
    } else {
      groups.push([block]);
      size = blockSize;
    }
  }
  return groups.length === 0 ? [{ text, blocks: [] }] : groups.map((blocks) => ({ text, blocks }));
}

/** Renders a message as one Slack message, to edit or show in one place. Leaves out what doesn't fit. */
export function renderOneSlackMessage(message: MessageContent): SlackMessage {
  const [first = { text: summaryOf(message), blocks: [] }] = renderSlackMessages(message);
  return first;
}

/** Renders all blocks of a message, whatever their number and size. */
export function renderAllBlocks(message: MessageContent): types.KnownBlock[] {
  return message.blocks.flatMap(renderSlackBlocks);
}

/** Measures a block in JSON, as it isn't known what Slack counts; of menus only the texts, which are most of them. */
function sizeOf(block: types.KnownBlock): number {
  const menus = block.type === 'actions' ? block.elements.filter(isMenu) : [];
  return menus.length === 0
    ? JSON.stringify(block).length
    : menus.reduce(
        (sum, { options }) => sum + (options ?? []).reduce((all, one) => all + sizeOfOption(one), 0),
        0,
      );
}

function isMenu(element: types.ActionsBlockElement): element is types.StaticSelect {
  return element.type === 'static_select';
}

function summaryOf({ summary }: MessageContent): string {
  return truncateSlackText(escapeMrkdwn(removeControlCharacters(summary)), SLACK_LIMITS.message.text);
}
