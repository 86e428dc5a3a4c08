import type { Command } from 'commander';
import type { ModelReport } from '../app/doctor.ts';
import { stringsFor } from '../strings/strings.ts';
import { EXIT, type ExitCode } from './output/exit.ts';
import { paint, printError, printJson, printLine } from './output/terminal.ts';

/** Adds `doctor`, which checks what Tailor depends on. */
export function addDoctorCommand(program: Command, end: (code: ExitCode) => void): void {
  const { doctor: t, jsonObject } = stringsFor().cli;
  program
    .command('doctor')
    .description(t.about)
    .command('model')
    .description(t.model)
    .option('--json', jsonObject)
    .addHelpText('after', t.exitCodes)
    .action(async ({ json }: { json?: true }) => end(await examine(json === true)));
}

async function examine(json: boolean): Promise<ExitCode> {
  const { examineModel } = await import('../app/doctor.ts');
  const report = await examineModel();
  if (json) printJson(report);
  else printReport(report);
  if (report.check === null) return EXIT.refused;
  return report.check.ok ? EXIT.completed : EXIT.failed;
}

function printReport({ host, hasPrice, check }: ModelReport): void {
  const { doctor: t } = stringsFor().cli;
  if (check === null) {
    printError(t.notSet);
    return;
  }
  if (!check.ok) {
    printError(t.failed(host, check.error.code, check.error.detail));
    return;
  }
  const { model, firstTokenSeconds, dialect, isStreamed, isUsageReported, usage } = check.value;
  const print = (isGood: boolean, text: string) =>
    printLine(`${isGood ? paint('green', '✓') : paint('yellow', '!')} ${text}`);
  print(true, t.answers(model, host, firstTokenSeconds));
  const isHeld = dialect.format === 'json_schema' && !dialect.isSchemaTold;
  print(isHeld, isHeld ? t.schema.held : t.schema[dialect.format]);
  print(isStreamed, isStreamed ? t.streamed : t.whole);
  print(isUsageReported, t.tokens(usage.inputTokens, usage.outputTokens, isUsageReported));
  if (!dialect.store) print(false, t.noStore);
  print(hasPrice, hasPrice ? t.price : t.noPrice);
}
