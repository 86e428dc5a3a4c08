import type { types } from '@slack/bolt';
import type { Message } from '../../../chat/types/message.ts';
import { limits } from '../limits.ts';
import { blocksOf, sizeOfOption } from './blocks.ts';
import { inert } from './mrkdwn.ts';
import { clean, shorten } from './text.ts';

/** One message of Slack's: blocks, and the text that notifications and screen readers use. */
export interface Post {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

/** A message in as many posts as it needs, each within Slack's limits, nothing left out. */
export function postsOf(message: Message): Post[] {
  const text = summaryOf(message);
  const groups: types.KnownBlock[][] = [];
  let size = 0;
  for (const block of allBlocks(message)) {
    const more = sizeOf(block);
    const last = groups.at(-1);
    if (last && last.length < limits.message.blocks && size + more <= limits.message.budget) {
      last.push(block);
      size += more;
    } else {
      groups.push([block]);
      size = more;
    }
  }
  return groups.length === 0 ? [{ text, blocks: [] }] : groups.map((blocks) => ({ text, blocks }));
}

/** A message as one post, for what can be shown or edited in one place only: what does not fit is left out. */
export function onePost(message: Message): Post {
  const [first = { text: summaryOf(message), blocks: [] }] = postsOf(message);
  return first;
}

export function allBlocks(message: Message): types.KnownBlock[] {
  return message.blocks.flatMap(blocksOf);
}

/** With all its marks, as it is not known what Slack counts; of menus the texts, which is most of them. */
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

function summaryOf({ summary }: Message): string {
  return shorten(inert(clean(summary)), limits.message.text);
}
