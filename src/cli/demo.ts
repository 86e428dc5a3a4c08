import { type Command, Option } from 'commander';
import type { EngineName, TailoredJob } from '../app/compose.ts';
import type { RecordedModel } from '../app/recorded-model.ts';
import { stringsFor } from '../strings/strings.ts';
import { EXIT, type ExitCode } from './output/exit.ts';
import { createOutFolder, openFile, openText, saveFiles } from './output/files.ts';
import { withProgress } from './output/progress.ts';
import { printRefusal } from './output/result.ts';
import { paint, printError, printHeading, printLine } from './output/terminal.ts';

const EXAMPLES = new URL('../../examples/', import.meta.url);

/** `recorded`: the answer of a language model that was asked once, for these two files. */
const ENGINES = ['recorded', 'offline', 'openai'] as const;
type DemoEngine = (typeof ENGINES)[number];

interface DemoOptions {
  readonly out: string;
  readonly engine?: DemoEngine;
}

/** Adds `demo`, which tailors the example resume with an embedded database. */
export function addDemoCommand(program: Command, end: (code: ExitCode) => void): void {
  const { demo: t, result } = stringsFor().cli;
  program
    .command('demo')
    .description(t.about)
    .option('--out <dir>', result.out, 'demo-out')
    .addOption(new Option('--engine <name>', t.engine).choices(ENGINES))
    .action(async (options: DemoOptions) => end(await runDemo(options)));
}

async function runDemo({ out, engine }: DemoOptions): Promise<ExitCode> {
  const { demo: t } = stringsFor().cli;
  await createOutFolder(out);
  const { useApp } = await import('../app/compose.ts');
  const { openRecordedModel } = await import('../app/recorded-model.ts');
  const resume = await openFile(new URL('resume.pdf', EXAMPLES), 'examples');
  const description = await openText(new URL('posting.txt', EXAMPLES), 'examples');
  const recorded = (await isReplayed(engine))
    ? await openRecordedModel(new URL('recording.json', EXAMPLES))
    : undefined;
  printLine(t.intro(paint('bold', t.name)));

  const result = await useApp({ embedded: true, reads: 'resume', recorded }, (app) => {
    const name: EngineName = engine === 'recorded' ? 'openai' : (engine ?? app.defaultEngine);
    printLine(sourceText(name, app.modelHost, recorded));
    return withProgress((onProgress) =>
      app.tailor(
        { profile: 'demo', resume, posting: { description }, options: { engine: name } },
        { onProgress },
      ),
    );
  });
  const stale = recorded?.unrecorded() ?? [];
  if (stale.length > 0) {
    printError(t.stale(stale));
    return EXIT.failed;
  }
  return result.ok ? printDemo(result.value, out) : printRefusal(result.error, {});
}

/** Without a model that is set up, the recorded one answers. */
async function isReplayed(engine: DemoEngine | undefined): Promise<boolean> {
  if (engine !== undefined) return engine === 'recorded';
  const { isModelConfigured } = await import('../app/engines.ts');
  return !isModelConfigured();
}

function sourceText(engine: EngineName, host: string, recorded: RecordedModel | undefined): string {
  const { demo: t } = stringsFor().cli;
  if (recorded) return t.recorded(recorded.recorded);
  return engine === 'openai' ? t.openAi(host) : t.offline;
}

async function printDemo(tailored: TailoredJob, out: string): Promise<ExitCode> {
  const { demo: t } = stringsFor().cli;
  const { job, warnings } = tailored;
  const { printTour } = await import('./output/tour.ts');
  printTour(job, warnings);
  if (job.status !== 'COMPLETED') return EXIT.failed;
  printHeading(t.documents);
  for (const { path } of await saveFiles(tailored, out)) printLine(`${paint('green', '✓')} ${path}`);
  printHeading(t.next);
  for (const [command, meaning] of t.nextCommands) printLine(`${command}\n  ${paint('dim', meaning)}`);
  return EXIT.completed;
}
