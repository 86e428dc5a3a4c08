import { DISCORD_FORM_LIMITS } from '../../src/adapters/discord/limits.ts';
import { renderDiscordMessages } from '../../src/adapters/discord/render/messages.ts';
import { renderDiscordModal } from '../../src/adapters/discord/render/modal.ts';
import { SLACK_FORM_LIMITS } from '../../src/adapters/slack/limits.ts';
import { renderSlackMessages } from '../../src/adapters/slack/render/messages.ts';
import { renderSlackModal } from '../../src/adapters/slack/render/modal.ts';
import type { EventContext } from '../../src/chat/types/chat-event.ts';
import { discordComponentsHtml, discordModalHtml } from './discord-html.ts';
import { escapeHtml, toNode } from './html.ts';
import { type FormSample, type MessageSample, makeSamples } from './samples.ts';
import { slackBlocksHtml, slackModalHtml } from './slack-html.ts';

export interface Gallery {
  readonly html: string;
  readonly messages: number;
  readonly forms: number;
}

const CONTEXT: EventContext = {
  platform: 'slack',
  workspace: 'T1',
  kind: 'dm',
  channel: 'D1',
  thread: null,
  message: null,
  reply: null,
};

/** Renders every sample on both platforms into one page. */
export async function renderGallery(): Promise<Gallery> {
  const { messages, forms } = await makeSamples();
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Tailor's messages and forms</title>
<style>${STYLE}</style>
<h1>Tailor's messages and forms</h1>
<p>Each as Slack shows it on the left and as Discord shows it on the right. Made by <code>npm run gallery</code> from the renderers that the bot uses; only the drawing is this page's own.</p>
<h2>Messages</h2>${messages.map(messageHtml).join('\n')}
<h2>Forms</h2>${forms.map(formHtml).join('\n')}
</html>`;
  return { html, messages: messages.length, forms: forms.length };
}

function messageHtml({ name, message }: MessageSample): string {
  const slack = renderSlackMessages(message).map(({ blocks }) => card('slack', slackBlocksHtml(blocks)));
  const discord = renderDiscordMessages(message).map((one) =>
    card('discord', discordComponentsHtml(toNode(one).components)),
  );
  return row(name, slack.join(''), discord.join(''));
}

function formHtml({ name, form }: FormSample): string {
  const slack = form(SLACK_FORM_LIMITS);
  const discord = form(DISCORD_FORM_LIMITS);
  return row(
    name,
    slack ? card('slack', slackModalHtml(renderSlackModal(slack, CONTEXT))) : '',
    discord ? card('discord', discordModalHtml(renderDiscordModal(discord))) : '',
  );
}

const card = (platform: string, inside: string) => `<div class="card ${platform}">${inside}</div>`;

const row = (name: string, slack: string, discord: string) =>
  `<h3>${escapeHtml(name)}</h3><div class="row"><div>${slack}</div><div>${discord}</div></div>`;

const STYLE = `
body { font: 15px/1.46 system-ui, sans-serif; margin: 2rem auto; max-width: 1240px; color: #1d1c1d; }
h3 { margin: 2rem 0 .4rem; font-size: 13px; color: #667; text-transform: uppercase; letter-spacing: .04em; }
.row { display: grid; grid-template-columns: 1fr 1fr; gap: 20px; align-items: start; }
.card { border-radius: 8px; padding: 12px 16px; margin-bottom: 8px; overflow-wrap: anywhere; }
.card h4 { margin: .3rem 0; font-size: 17px; } .card p, .text { margin: .25rem 0; white-space: pre-line; } .card ul { margin: .1rem 0; padding-left: 1.3rem; }
pre { white-space: pre-wrap; font-size: 12px; border-radius: 4px; padding: 8px; max-height: 260px; overflow: auto; }
.slack { border: 1px solid #ddd; } .slack pre { background: #f6f6f6; border: 1px solid #ddd; }
.discord { background: #313338; color: #dbdee1; } .discord pre { background: #2b2d31; }
.small, small { font-size: 12px; opacity: .75; display: block; }
.actions { display: flex; flex-wrap: wrap; gap: 6px; }
button { font: inherit; font-weight: 600; font-size: 13px; border: 1px solid #bbb; border-radius: 4px; padding: 4px 11px; background: #fff; color: #1d1c1d; }
.discord button { background: #4e5058; color: #fff; border: 0; }
button.primary { background: #007a5a; color: #fff; border: 0; } .discord button.primary { background: #5865f2; }
button.danger { color: #e01e5a; border-color: #e01e5a; } .discord button.danger { background: #da373c; color: #fff; }
.field { margin: .7rem 0; } .field input, .field select, .field textarea { display: block; width: 100%; box-sizing: border-box; font: inherit; padding: 5px 8px; margin-top: 3px; }
.discord a { color: #00a8fc; } code { background: rgba(127,127,127,.2); border-radius: 3px; padding: 0 3px; }
.file { border: 1px solid currentColor; border-radius: 4px; padding: 6px 10px; opacity: .8; } .unknown { color: red; }
`;
