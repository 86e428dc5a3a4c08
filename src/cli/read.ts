import { type Command, Option } from 'commander';
import type { ResumeReading } from '../app/read-resume.ts';
import { stringsFor } from '../strings/strings.ts';
import { EXIT, type ExitCode } from './output/exit.ts';
import { openFile } from './output/files.ts';
import { complain, paint, say } from './output/terminal.ts';

interface ReadOptions {
  readonly json?: true;
  readonly jsonResume?: true;
}

export function addRead(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('read')
    .description('show what is read from a document: its sections, entries and lines with their ids')
    .argument('<file>', 'a PDF, DOCX, ODT, RTF, DOC, TXT or Markdown file, or a JSON Resume')
    .option('--json', 'print it as one JSON object')
    .addOption(new Option('--json-resume', 'print it as JSON Resume (jsonresume.org)').conflicts('json'))
    .addHelpText('after', '\nExit code: 0 read, 2 refused.')
    .action(async (path: string, options: ReadOptions) => end(await read(path, options)));
}

async function read(path: string, { json, jsonResume }: ReadOptions): Promise<ExitCode> {
  const file = await openFile(path, 'file');
  const { exportResume, readResume } = await import('../app/read-resume.ts');
  const outcome = jsonResume ? await exportResume(file) : await readResume(file);
  if (!outcome.ok) {
    if (json) say(JSON.stringify({ error: outcome.error, code: outcome.code }, null, 2));
    else complain(outcome.error);
    return EXIT.refused;
  }
  if ('basics' in outcome.reading) say(JSON.stringify(outcome.reading, null, 2));
  else if (json) say(JSON.stringify(withSentences(outcome.reading), null, 2));
  else printReading(outcome.reading);
  return EXIT.completed;
}

/** Gives each warning its sentence, as `--json` always had it. */
function withSentences(reading: ResumeReading): object {
  const warnings = reading.warnings.map((one) => ({ code: one.code, message: stringsFor().warning(one) }));
  return { ...reading, warnings };
}

function printReading({ sections, warnings, reader, ms, language }: ResumeReading): void {
  for (const warning of warnings) say(`${paint('yellow', '!')} ${stringsFor().warning(warning)}`);
  for (const section of sections) {
    say();
    say(
      `${id(section.id)}${paint('bold', section.heading?.text ?? `(${section.kind})`)} ${paint('dim', section.kind)}`,
    );
    for (const line of section.lines) say(`${id(line.id)}${line.text}`);
    for (const entry of section.entries) {
      say(`${id(entry.id)}${paint('bold', nameOf(entry))}`);
      for (const line of [...entry.header, ...entry.lines]) say(`${id(line.id)}${line.text}`);
    }
  }
  say();
  say(paint('dim', `Read by ${reader} in ${Math.round(ms)} ms; language ${language}.`));
}

function id(text: string): string {
  return paint('dim', text.padEnd(8));
}

/** What was understood of an entry's head; the head's own lines follow with their ids. */
function nameOf(entry: ResumeReading['sections'][number]['entries'][number]): string {
  const dates = [entry.start, entry.end].flatMap((field) => (field ? [field.text] : [])).join(' – ');
  const fields = [entry.organisation?.text, entry.title?.text, entry.place?.text, dates].filter(Boolean);
  return fields.join(' | ') || '(entry)';
}
