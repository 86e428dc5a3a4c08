import { describe, test } from 'vitest';
import { readDiscordMarkdown } from '../../src/adapters/discord/content/plain-text.ts';
import { escapeMarkdown } from '../../src/adapters/discord/render/markdown.ts';
import { splitDiscordLines } from '../../src/adapters/discord/render/text.ts';
import { readMrkdwn, readTypedText } from '../../src/adapters/slack/content/plain-text.ts';
import { readSlackMessage } from '../../src/adapters/slack/content/shared-message.ts';
import { escapeMrkdwn } from '../../src/adapters/slack/render/mrkdwn.ts';
import { splitSlackText } from '../../src/adapters/slack/render/text.ts';
import { expectLinear } from '../setup/linear.ts';

describe('a message takes time in proportion to its text', () => {
  test('as Slack shows it and sends it', async () => {
    await expectLinear((text) => [
      readMrkdwn(text),
      readDiscordMarkdown(text),
      readTypedText(text),
      readSlackMessage({ text, blocks: [{ type: 'section', text: { type: 'mrkdwn', text } }] }),
      readSlackMessage({ text, attachments: [{ title: text, fields: [{ title: text, value: text }] }] }),
      escapeMrkdwn(text),
      splitSlackText(text, 2_900),
    ]);
  });

  test('as Discord shows it', async () => {
    await expectLinear((text) => splitDiscordLines(text, 1_900, escapeMarkdown));
  });
});
