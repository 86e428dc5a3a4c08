import { type Command, InvalidArgumentError, Option } from 'commander';
import { type EngineName, type Refusal, type Tailored, useApp } from '../app.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { openFile, openText, type SavedFile, saveFiles } from './files.ts';
import { complain, paint, say } from './terminal.ts';
import { printThread, withStatus } from './thread.ts';

interface RunOptions {
  readonly resume: string;
  readonly posting: string;
  readonly title?: string;
  readonly company?: string;
  readonly engine?: EngineName;
  readonly pages?: number;
  readonly language?: 'resume' | 'posting';
  readonly out: string;
  readonly json?: true;
}

export function addRun(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('run')
    .description('tailor one resume to one posting')
    .requiredOption('--resume <file>', 'the resume: PDF, DOCX, ODT, RTF, DOC, TXT or Markdown')
    .requiredOption('--posting <file>', 'the posting as a text file, or - for standard input')
    .option('--title <title>', 'the job title; read from the posting when left out')
    .option('--company <name>', 'the company; read from the posting when left out')
    .addOption(
      new Option('--engine <name>', 'openai when OPENAI_API_KEY is set, else offline').choices([
        'offline',
        'openai',
      ]),
    )
    .option('--pages <n>', 'the longest result, in pages', pageCount)
    .addOption(
      new Option(
        '--language <which>',
        'write in the language of the resume or, with openai, of the posting',
      ).choices(['resume', 'posting']),
    )
    .option('--out <dir>', 'where the DOCX, PDF and PNG go', 'tailor-out')
    .option('--json', 'print the finished job as one JSON object')
    .addHelpText('after', '\nExit code: 0 completed, 1 failed, 2 refused (nothing was started).')
    .action(async (options: RunOptions) => end(await run(options)));
}

async function run(options: RunOptions): Promise<ExitCode> {
  const resume = await openFile(options.resume, '--resume');
  const description = await openText(options.posting, '--posting');
  const made = await useApp({}, (app) => {
    const posting = { description, title: options.title, company: options.company };
    const order = { person: 'local', resume, posting, options: jobOptions(options) } as const;
    return withStatus((onProgress) => app.tailor(order, { onProgress }));
  });
  if (!made.ok) return refuse(made.refusal, options);

  const files = await saveFiles(made.files, options.out);
  if (options.json) say(JSON.stringify({ ...made.job, files }, null, 2));
  else printRun(made, files);
  return made.job.status === 'COMPLETED' ? EXIT.completed : EXIT.failed;
}

function jobOptions({ engine, pages, language }: RunOptions) {
  return { ...(engine && { engine }), ...(pages && { pages }), ...(language && { language }) };
}

function refuse(refusal: Refusal, { json }: RunOptions): ExitCode {
  if (json) say(JSON.stringify(refusal, null, 2));
  else complain(refusal.error);
  return EXIT.refused;
}

function printRun({ job, warnings }: Tailored, files: readonly SavedFile[]): void {
  printThread(job, warnings);
  for (const { path } of files) say(`${paint('green', '✓')} ${path}`);
}

function pageCount(value: string): number {
  const pages = Number(value);
  if (!Number.isInteger(pages) || pages < 1 || pages > 10)
    throw new InvalidArgumentError('Give a whole number from 1 to 10.');
  return pages;
}
