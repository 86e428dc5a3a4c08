import { App, HTTPReceiver } from '@slack/bolt';
import { SLACK_PATH } from '../src/adapters/slack/app-definition.ts';
import { useService } from '../src/app/start.ts';

/*
 * The smallest Bolt bot, for comparison in bench/slack.ts: it only acknowledges every command. With the argument
 * `worker`, also runs Tailor's jobs in its process.
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
