import type { Command } from 'commander';
import { stringsFor } from '../strings/strings.ts';
import { EXIT, type ExitCode } from './output/exit.ts';
import { createOutFolder, openFile, openText, saveFiles } from './output/files.ts';
import { withProgress } from './output/progress.ts';
import { printRefusal } from './output/result.ts';
import { paint, printLine } from './output/terminal.ts';
import { printThread } from './output/thread.ts';

const EXAMPLES = new URL('../../examples/', import.meta.url);

/** Adds `demo`, which tailors the example resume with an embedded database. */
export function addDemoCommand(program: Command, end: (code: ExitCode) => void): void {
  const { demo: t, result } = stringsFor().cli;
  program
    .command('demo')
    .description(t.about)
    .option('--out <dir>', result.out, 'demo-out')
    .action(async ({ out }: { out: string }) => end(await runDemo(out)));
}

async function runDemo(out: string): Promise<ExitCode> {
  const { demo: t } = stringsFor().cli;
  await createOutFolder(out);
  const { useApp } = await import('../app/compose.ts');
  const resume = await openFile(new URL('resume.pdf', EXAMPLES), 'examples');
  const description = await openText(new URL('posting.txt', EXAMPLES), 'examples');
  printLine(t.intro(paint('bold', t.name)));

  const result = await useApp({ embedded: true, reads: 'resume' }, (app) => {
    printLine(app.defaultEngine === 'openai' ? t.openAi(app.modelHost) : t.offline);
    return withProgress((onProgress) =>
      app.tailor({ profile: 'demo', resume, posting: { description }, options: {} }, { onProgress }),
    );
  });
  if (!result.ok) return printRefusal(result.error, {});
  const { job, files, warnings } = result.value;
  await printThread(job, warnings, { isKept: false });
  if (job.status !== 'COMPLETED') return EXIT.failed;

  printLine();
  for (const { path } of await saveFiles(files, out)) printLine(`${paint('green', '✓')} ${path}`);
  return EXIT.completed;
}
