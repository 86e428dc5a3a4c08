import { expect, it } from 'vitest';
import { withLeftMessages } from '../../src/chat/handlers/left-messages.ts';
import { noticeMessage } from '../../src/chat/messages/blocks.ts';
import { PostedMessageId } from '../../src/jobs/model/ids.ts';
import type { PostedMessage, Visibility } from '../../src/jobs/ports/posted-messages.ts';
import { stringsFor } from '../../src/strings/strings.ts';

let made = 0;
function messageIn(
  channel: string,
  visibility: Visibility,
  more: Partial<PostedMessage['place']> = {},
): PostedMessage {
  made += 1;
  return {
    id: PostedMessageId.parse(`0196aaaa-0000-7000-8000-${String(made).padStart(12, '0')}`),
    place: { platform: 'slack', workspace: 'T1', channel, thread: null, reply: null, ...more },
    visibility,
    nonce: String(made),
    messageId: null,
    uploadId: null,
    createdAt: new Date(0),
  };
}

it('says how many messages stay in each place, whatever thread they are in, and nothing of those that are deleted', async () => {
  const notice = noticeMessage('Deleted.');
  const messages = [
    messageIn('C1', 'person'),
    messageIn('C2', 'person'),
    messageIn('C1', 'person', { thread: '1.2' }),
    messageIn('C1', 'everyone'),
    messageIn('U1', 'home'),
    // In a form: there is no place to link to.
    messageIn('', 'person'),
    messageIn('C3', 'person', { platform: 'discord' }),
  ];
  const { blocks } = await withLeftMessages(notice, messages, {
    strings: stringsFor(),
    deps: {
      adapter: {
        platform: 'slack',
        canDelete: ({ visibility }) => visibility !== 'person',
        permalink: async ({ channel, thread }) => `https://slack.example/${channel}/${thread}`,
      },
    },
  });
  const added = blocks.slice(notice.blocks.length);
  const after = (more: string) => expect.stringContaining(`Slack doesn't let me delete ${more}`);
  const link = (channel: string) => ({
    link: `https://slack.example/${channel}/null`,
    text: 'in this channel',
  });
  expect(added.map((block) => (block.kind === 'text' ? block.text : block.kind))).toEqual([
    ['2 messages that only you can see stay', ' ', link('C1'), after('them')],
    ['1 message that only you can see stays', ' ', link('C2'), after('it')],
    ['1 message that only you can see stays', after('it')],
  ]);
});
