import type { Command } from 'commander';
import { EXIT, type ExitCode, Refused } from './exit.ts';
import { complain, paint, say } from './terminal.ts';

export function addRegister(program: Command, end: (code: ExitCode) => void): void {
  const register = program.command('register').description('make known to a platform what the bot can do');
  register
    .command('discord')
    .description("register the bot's commands, and print the link that brings it into a server")
    .option('--guild <id>', 'in this server alone, where they are seen at once')
    .option('--dry-run', 'only look what would change')
    .action(async (options: DiscordOptions) => end(await registerDiscord(options)));
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
