import { type Command, InvalidArgumentError, Option } from 'commander';
import type { EngineName, Order, PostingSource, TakenPosting } from '../app/compose.ts';
import { stringsFor } from '../strings/strings.ts';
import type { ExitCode } from './output/exit.ts';
import { openFile, openText } from './output/files.ts';
import { giveResult, type ResultOptions, withResultOptions } from './output/result.ts';
import { note, paint } from './output/terminal.ts';
import { withStatus } from './output/thread.ts';

interface RunOptions extends ResultOptions {
  readonly resume: string;
  readonly posting: string;
  readonly title?: string;
  readonly company?: string;
  readonly engine?: EngineName;
  readonly pages?: number;
  readonly language?: 'resume' | 'posting';
  readonly lock?: readonly string[];
}

export function addRun(program: Command, end: (code: ExitCode) => void): void {
  const command = program
    .command('run')
    .description('tailor one resume to one posting')
    .requiredOption('--resume <file>', 'the resume: PDF, DOCX, ODT, RTF, DOC, TXT or Markdown')
    .requiredOption(
      '--posting <where>',
      'the posting: a file as for the resume, a link (https://…), or - for standard input',
    )
    .option('--title <title>', 'the job title; read from the posting when left out')
    .option('--company <name>', 'the company; read from the posting when left out')
    .addOption(engineOption('openai when OPENAI_API_KEY is set, else offline'))
    .option('--pages <n>', 'the longest result, in pages', pageCount)
    .addOption(
      new Option(
        '--language <which>',
        'write in the language of the resume or, with openai, of the posting',
      ).choices(['resume', 'posting']),
    )
    .addOption(lockOption());
  withResultOptions(command).action(async (options: RunOptions) => end(await run(options)));
}

export function engineOption(description: string): Option {
  return new Option('--engine <name>', description).choices(['offline', 'openai']);
}

/** May be given several times; takes one section each time, so that it can stand before other words. */
export function lockOption(): Option {
  return new Option(
    '--lock <section>',
    'a section that stays as it is, such as X3; tailor read shows them',
  ).argParser((name: string, earlier: readonly string[] = []) => {
    if (name.trim() === '') throw new InvalidArgumentError('Give the id of a section, such as X3.');
    return [...earlier, name];
  });
}

async function run(options: RunOptions): Promise<ExitCode> {
  const resume = await openFile(options.resume, '--resume');
  const source = await openPosting(options.posting);
  const { useApp } = await import('../app/compose.ts');
  const chosen = await jobOptions(options);
  const made = await useApp({ reads: 'resume' }, async (app) => {
    const taken = await app.takePosting(source);
    if (!taken.ok) return taken;
    const { text: description, title, company } = taken.posting;
    tellOf(taken.posting);
    const posting = { description, title: options.title ?? title, company: options.company ?? company };
    const order = { person: 'local', resume, posting, options: chosen } as const;
    return withStatus((onProgress) => app.tailor(order, { onProgress }));
  });
  return giveResult(made, options, made.ok ? made.warnings : []);
}

async function openPosting(where: string): Promise<PostingSource> {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(where)) return { from: 'link', url: where };
  if (where === '-') return { from: 'text', text: await openText(where, '--posting') };
  return { from: 'file', file: await openFile(where, '--posting') };
}

/** Whoever gave a link sees what was found there before it is used. */
function tellOf({ from, title, company, text, warnings }: TakenPosting): void {
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)];
  const count = words.filter(({ isWordLike }) => isWordLike).length.toLocaleString('en');
  const role = [title || 'a posting without a title', ...(company ? [`at ${company}`] : [])].join(' ');
  if (from !== 'text') note(`${paint('green', '✓', process.stderr)} Posting: ${role}, ${count} words.`);
  for (const one of warnings) note(`${paint('yellow', '!', process.stderr)} ${stringsFor().warning(one)}`);
}

async function jobOptions({ engine, pages, language, lock }: RunOptions): Promise<Order['options']> {
  const { SectionId } = await import('../app/compose.ts');
  return {
    ...(engine && { engine }),
    ...(pages && { pages }),
    ...(language && { language }),
    ...(lock && { locked: lock.map((name) => SectionId.parse(name)) }),
  };
}

function pageCount(value: string): number {
  const pages = Number(value);
  if (!Number.isInteger(pages) || pages < 1 || pages > 10)
    throw new InvalidArgumentError('Give a whole number from 1 to 10.');
  return pages;
}
