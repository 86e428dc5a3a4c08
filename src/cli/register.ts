import type { Command } from 'commander';
import { EXIT, type ExitCode, Refused } from './output/exit.ts';
import { complain, note, paint, say } from './output/terminal.ts';

export function addRegister(program: Command, end: (code: ExitCode) => void): void {
  const register = program.command('register').description('make known to a platform what the bot can do');
  register
    .command('discord')
    .description("register the bot's commands, and print the link that brings it into a server")
    .option('--guild <id>', 'in this server alone, where they are seen at once')
    .option('--dry-run', 'only look what would change')
    .action(async (options: DiscordOptions) => end(await registerDiscord(options)));
  register
    .command('slack')
    .description("print the app's manifest, and the link that makes an app of it")
    .option('--print-url <address>', 'for HTTP, at this https:// address; for Socket Mode unless told')
    .option('--many', 'for workspaces that install it themselves, with --print-url')
    .action(async (options: SlackOptions) => end(await registerSlack(options)));
}

interface SlackOptions {
  readonly printUrl?: string;
  readonly many?: true;
}

async function registerSlack({ printUrl, many }: SlackOptions): Promise<ExitCode> {
  const address = printUrl === undefined ? null : URL.parse(printUrl);
  if (printUrl !== undefined && address?.protocol !== 'https:')
    throw new Refused(`--print-url: "${printUrl}" is no https:// address. Slack takes no other.`);
  if (many && !address) throw new Refused('--many: set --print-url too, where workspaces install it.');
  const { slackManifest } = await import('../app/register-slack.ts');
  const { manifest, link, steps } = slackManifest(address?.origin ?? null, many ? 'many' : 'one');
  say(JSON.stringify(manifest, null, 2));
  note(`\nMakes an app of it:\n${link}\n`);
  for (const [index, step] of steps.entries()) note(`${index + 1}. ${step}`);
  return EXIT.completed;
}

interface DiscordOptions {
  readonly guild?: string;
  readonly dryRun?: true;
}

async function registerDiscord({ guild, dryRun }: DiscordOptions): Promise<ExitCode> {
  if (guild !== undefined && !/^\d{15,20}$/.test(guild))
    throw new Refused(
      `--guild: "${guild}" is no id of a server: 15 to 20 digits, by Copy Server ID on its name.`,
    );
  const { registerOnDiscord } = await import('../app/register-discord.ts');
  const mode = dryRun ? 'look' : 'change';
  const { registered, invite } = await registerOnDiscord({ guild: guild ?? null, mode });
  if (registered.ok) {
    const { created, updated, removed, unchanged } = registered.changes;
    const where = guild === undefined ? 'wherever the bot is' : `in the server ${guild}`;
    say(`${dryRun ? 'What would change' : 'The commands of the bot'}, ${where}:`);
    for (const name of created) say(`  ${paint('green', '+ created')}    ${name}`);
    for (const name of updated) say(`  ${paint('yellow', '~ updated')}    ${name}`);
    for (const name of removed) say(`  ${paint('red', '- removed')}    ${name}`);
    for (const name of unchanged) say(`  = unchanged  ${name}`);
  } else complain(registered.problem);
  say(`\nThe bot comes into a server by this link:\n${invite}`);
  return registered.ok ? EXIT.completed : EXIT.failed;
}
