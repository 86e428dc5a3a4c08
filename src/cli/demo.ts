import type { Command } from 'commander';
import { refusalText } from '../strings/refusal-text.ts';
import { EXIT, type ExitCode } from './output/exit.ts';
import { openFile, openText, saveFiles } from './output/files.ts';
import { complain, paint, say } from './output/terminal.ts';
import { printThread, withStatus } from './output/thread.ts';

const EXAMPLES = new URL('../../examples/', import.meta.url);

export function addDemo(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('demo')
    .description('run the main job on examples/ and show the thread a person would see')
    .option('--out <dir>', 'where the DOCX, PDF and PNG go', 'demo-out')
    .action(async ({ out }: { out: string }) => end(await demo(out)));
}

async function demo(out: string): Promise<ExitCode> {
  const { useApp } = await import('../app/compose.ts');
  const resume = await openFile(new URL('resume.pdf', EXAMPLES), 'examples');
  const description = await openText(new URL('posting.txt', EXAMPLES), 'examples');
  say(`${paint('bold', 'Tailor demo')}: a made-up nurse's resume and a made-up posting, both in examples/.`);

  const made = await useApp({ embedded: true, reads: 'resume' }, (app) => {
    say(
      app.defaultEngine === 'openai'
        ? `Engine: OpenAI. The resume's lines go to ${app.modelHost}, without name and contact details.`
        : 'Engine: offline, since OPENAI_API_KEY is not set. Nothing leaves this machine; no line is reworded.',
    );
    return withStatus((onProgress) =>
      app.tailor({ person: 'demo', resume, posting: { description }, options: {} }, { onProgress }),
    );
  });
  if (!made.ok) {
    complain(refusalText(made.error).error);
    return EXIT.refused;
  }
  await printThread(made.job, made.warnings);
  if (made.job.status !== 'COMPLETED') return EXIT.failed;

  say();
  for (const { path } of await saveFiles(made.files, out)) say(`${paint('green', '✓')} ${path}`);
  return EXIT.completed;
}
