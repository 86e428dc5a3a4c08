import { App, HTTPReceiver } from '@slack/bolt';
import { SLACK_PATH } from '../src/adapters/slack/app-definition.ts';
import { useService } from '../src/app/start.ts';

/*
 * The least that a bot on Bolt can do, for bench/slack.ts: it acknowledges every command, and no more. With `worker`,
 * Tailor's jobs are done in its process.
 */
const receiver = new HTTPReceiver({
  signingSecret: process.env.SLACK_SIGNING_SECRET ?? '',
  endpoints: [SLACK_PATH],
});
const app = new App({
  receiver,
  authorize: async () => ({ botToken: 'xoxb-bare', botUserId: 'U00BOT' }),
});
app.command('/tailor', ({ ack }) => ack());
const port = Number(process.env.PORT);
await app.start({ host: '127.0.0.1', port });
const ready = () => process.stdout.write('Ready.\n');
if (process.argv.includes('worker')) {
  await useService(['worker'], async () => {
    ready();
    await new Promise(() => {});
  });
} else ready();
