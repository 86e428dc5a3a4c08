import { type Command, InvalidArgumentError, Option } from 'commander';
import type { EngineName, PostingSource, TailorInput, TakenPosting } from '../app/compose.ts';
import { stringsFor } from '../strings/strings.ts';
import type { ExitCode } from './output/exit.ts';
import { openFile, openText } from './output/files.ts';
import { withProgress } from './output/progress.ts';
import { printResult, type ResultOptions, withResultOptions } from './output/result.ts';
import { paint, printNote } from './output/terminal.ts';

interface RunCommandOptions extends ResultOptions {
  readonly resume: string;
  readonly posting: string;
  readonly title?: string;
  readonly company?: string;
  readonly engine?: EngineName;
  readonly pages?: number;
  readonly language?: 'resume' | 'posting';
  readonly look?: Look;
  readonly lock?: readonly string[];
  readonly anyway?: true;
}

/** Adds `run`, which tailors a resume to a posting. */
export function addRunCommand(program: Command, end: (code: ExitCode) => void): void {
  const { run: t } = stringsFor().cli;
  const command = program
    .command('run')
    .description(t.about)
    .requiredOption('--resume <file>', t.resume)
    .requiredOption('--posting <where>', t.posting)
    .option('--title <title>', t.title)
    .option('--company <name>', t.company)
    .addOption(engineOption(t.engine))
    .option('--pages <n>', t.pages, parsePages)
    .addOption(new Option('--language <which>', t.language).choices(['resume', 'posting']))
    .addOption(new Option('--look <name>', t.look).choices(LOOKS))
    .addOption(lockOption())
    .option('--anyway', t.anyway);
  withResultOptions(command).action(async (options: RunCommandOptions) => end(await run(options)));
}

/** In the code of the command line too: what --help lists must not load the rest. */
const LOOKS = ['modern', 'classic'] as const satisfies readonly TailorInput['options']['look'][];
type Look = (typeof LOOKS)[number];

/** Creates the option that chooses an engine. */
export function engineOption(description: string): Option {
  return new Option('--engine <name>', description).choices(['offline', 'openai']);
}

/**
 * Creates the option that locks a section. It can be repeated, and takes one section each time, so that arguments can
 * follow.
 */
export function lockOption(): Option {
  const { run: t } = stringsFor().cli;
  return new Option('--lock <section>', t.lock).argParser((name: string, earlier: readonly string[] = []) => {
    if (name.trim() === '') throw new InvalidArgumentError(t.lockInvalid);
    return [...earlier, name];
  });
}

async function run(options: RunCommandOptions): Promise<ExitCode> {
  const resume = await openFile(options.resume, '--resume');
  const source = await openPosting(options.posting);
  const { useApp } = await import('../app/compose.ts');
  const jobOptions = await parseJobOptions(options);
  const result = await useApp({ reads: 'resume' }, async (app) => {
    const { anyway = false } = options;
    const taken = await app.takePosting(source, { anyway: anyway || options.title !== undefined });
    if (!taken.ok) return taken;
    printPosting(taken.value);
    const { text: description, title, company } = taken.value;
    const posting = { description, title: options.title ?? title, company: options.company ?? company };
    const input: TailorInput = { profile: 'local', resume, posting, options: jobOptions, anyway };
    return withProgress((onProgress) => app.tailor(input, { onProgress }));
  });
  return printResult(result, options, result.ok ? result.value.warnings : []);
}

async function openPosting(where: string): Promise<PostingSource> {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(where)) return { from: 'link', url: where };
  if (where === '-') return { from: 'text', text: await openText(where, '--posting') };
  return { from: 'file', file: await openFile(where, '--posting') };
}

/** Shows what a link or a file turned out to be, before it is used. */
function printPosting({ kind, from, title, company, text, warnings }: TakenPosting): void {
  const { cli, warning: warningText } = stringsFor();
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)];
  const count = words.filter(({ isWordLike }) => isWordLike).length;
  if (from !== 'text')
    printNote(`${paint('green', '✓', process.stderr)} ${cli.run.postingRead(title, company, count)}`);
  const all = kind === 'posting' ? warnings : [{ code: 'not_a_posting', params: {} } as const, ...warnings];
  for (const warning of all) printNote(`${paint('yellow', '!', process.stderr)} ${warningText(warning)}`);
}

async function parseJobOptions(options: RunCommandOptions): Promise<TailorInput['options']> {
  const { SectionId } = await import('../app/compose.ts');
  const { engine, pages, language, look, lock } = options;
  return {
    ...(engine && { engine }),
    ...(pages && { pages }),
    ...(language && { language }),
    ...(look && { look }),
    ...(lock && { locked: lock.map((name) => SectionId.parse(name)) }),
  };
}

function parsePages(value: string): number {
  const pages = Number(value);
  if (!Number.isInteger(pages) || pages < 1 || pages > 10)
    throw new InvalidArgumentError(stringsFor().cli.run.pagesInvalid);
  return pages;
}
