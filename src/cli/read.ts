import { type Command, Option } from 'commander';
import type { ResumeReading } from '../app/read-resume.ts';
import { stringsFor } from '../strings/strings.ts';
import { EXIT, type ExitCode } from './output/exit.ts';
import { openFile } from './output/files.ts';
import { paint, printError, printJson, printLine } from './output/terminal.ts';

interface ReadOptions {
  readonly json?: true;
  readonly jsonResume?: true;
}

/** Adds `read`, which shows what is read from a document. */
export function addReadCommand(program: Command, end: (code: ExitCode) => void): void {
  const { read: t, jsonObject } = stringsFor().cli;
  program
    .command('read')
    .description(t.about)
    .argument('<file>', t.file)
    .option('--json', jsonObject)
    .addOption(new Option('--json-resume', t.jsonResume).conflicts('json'))
    .addHelpText('after', t.exitCodes)
    .action(async (path: string, options: ReadOptions) => end(await read(path, options)));
}

async function read(path: string, { json, jsonResume }: ReadOptions): Promise<ExitCode> {
  const file = await openFile(path, 'file');
  const { convertToJsonResume, parseResumeFile } = await import('../app/read-resume.ts');
  const result = jsonResume ? await convertToJsonResume(file) : await parseResumeFile(file);
  if (!result.ok) {
    const { error, code } = result.error;
    if (json) printJson({ error, code });
    else printError(error);
    return EXIT.refused;
  }
  if ('basics' in result.value) printJson(result.value);
  else if (json) printJson(withWarningTexts(result.value));
  else printReading(result.value);
  return EXIT.completed;
}

function withWarningTexts(reading: ResumeReading): object {
  const { warning: warningText } = stringsFor();
  const warnings = reading.warnings.map((one) => ({ code: one.code, message: warningText(one) }));
  return { ...reading, warnings };
}

function printReading({ sections, warnings, reader, ms, language, kind }: ResumeReading): void {
  const { cli, warning: warningText } = stringsFor();
  if (kind !== 'resume') printLine(`${paint('yellow', '!')} ${cli.read.kind[kind]}`);
  for (const warning of warnings) printLine(`${paint('yellow', '!')} ${warningText(warning)}`);
  for (const section of sections) {
    printLine();
    const heading = paint('bold', section.heading?.text ?? `(${section.kind})`);
    printWithId(section.id, `${heading} ${paint('dim', section.kind)}`);
    for (const line of section.lines) printWithId(line.id, line.text);
    for (const entry of section.entries) {
      printWithId(entry.id, paint('bold', entryName(entry)));
      for (const line of [...entry.header, ...entry.lines]) printWithId(line.id, line.text);
    }
  }
  printLine();
  printLine(paint('dim', cli.read.readBy(reader, Math.round(ms), language)));
}

function printWithId(id: string, text: string): void {
  printLine(`${paint('dim', id.padEnd(8))}${text}`);
}

/** Joins an entry's parsed fields. Its header's lines follow with their ids. */
function entryName(entry: ResumeReading['sections'][number]['entries'][number]): string {
  const dates = [entry.start, entry.end].flatMap((field) => (field ? [field.text] : [])).join(' – ');
  const fields = [entry.organisation?.text, entry.title?.text, entry.place?.text, dates].filter(Boolean);
  return fields.join(' | ') || stringsFor().cli.read.entryUnnamed;
}
