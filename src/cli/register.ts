import type { Command } from 'commander';
import { stringsFor } from '../strings/strings.ts';
import { CommandRefused, EXIT, type ExitCode } from './output/exit.ts';
import { paint, printError, printJson, printLine, printNote } from './output/terminal.ts';

/** Adds `register discord` and `register slack`. */
export function addRegisterCommand(program: Command, end: (code: ExitCode) => void): void {
  const { register: t } = stringsFor().cli;
  const register = program.command('register').description(t.about);
  register
    .command('discord')
    .description(t.discord)
    .option('--guild <id>', t.guild)
    .option('--dry-run', t.dryRun)
    .action(async (options: DiscordOptions) => end(await registerDiscord(options)));
  register
    .command('slack')
    .description(t.slack)
    .option('--print-url <address>', t.printUrl)
    .option('--many', t.many)
    .action(async (options: SlackOptions) => end(await printSlackApp(options)));
}

interface SlackOptions {
  readonly printUrl?: string;
  readonly many?: true;
}

async function printSlackApp({ printUrl, many }: SlackOptions): Promise<ExitCode> {
  const { register: t } = stringsFor().cli;
  const address = printUrl === undefined ? null : URL.parse(printUrl);
  if (printUrl !== undefined && address?.protocol !== 'https:')
    throw new CommandRefused(t.addressInvalid(printUrl));
  if (many && !address) throw new CommandRefused(t.manyNeedsAddress);
  const { describeSlackApp } = await import('../app/register.ts');
  const { manifest, link, steps } = describeSlackApp(address?.origin ?? null, many ? 'many' : 'one');
  printJson(manifest);
  printNote(t.slackLink(link));
  for (const [index, step] of steps.entries()) printNote(`${index + 1}. ${step}`);
  return EXIT.completed;
}

interface DiscordOptions {
  readonly guild?: string;
  readonly dryRun?: true;
}

async function registerDiscord({ guild, dryRun }: DiscordOptions): Promise<ExitCode> {
  const { register: t } = stringsFor().cli;
  if (guild !== undefined && !/^\d{15,20}$/.test(guild)) throw new CommandRefused(t.guildInvalid(guild));
  const { registerWithDiscord } = await import('../app/register.ts');
  const mode = dryRun ? 'preview' : 'apply';
  const { registered, invite } = await registerWithDiscord({ guild: guild ?? null, mode });
  if (registered.ok) {
    const { created, updated, removed, unchanged } = registered.value;
    const where = guild === undefined ? t.everywhere : t.inGuild(guild);
    printLine(`${dryRun ? t.wouldChange : t.changed}, ${where}:`);
    for (const name of created) printLine(`  ${paint('green', '+ created')}    ${name}`);
    for (const name of updated) printLine(`  ${paint('yellow', '~ updated')}    ${name}`);
    for (const name of removed) printLine(`  ${paint('red', '- removed')}    ${name}`);
    for (const name of unchanged) printLine(`  = unchanged  ${name}`);
  } else printError(registered.error);
  printLine(t.invite(invite));
  return registered.ok ? EXIT.completed : EXIT.failed;
}
