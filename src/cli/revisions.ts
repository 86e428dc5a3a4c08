import type { Command } from 'commander';
import type { EngineName, RevisionRequest, SupplementKind } from '../app/compose.ts';
import { stringsFor } from '../strings/strings.ts';
import type { ExitCode } from './output/exit.ts';
import { withProgress } from './output/progress.ts';
import { printResult, type ResultOptions, withResultOptions } from './output/result.ts';
import { engineOption, lockOption } from './run.ts';

interface FactOptions extends ResultOptions {
  readonly entry?: string;
  readonly requirement?: string;
}

interface RefineOptions extends ResultOptions {
  readonly lock?: readonly string[];
  readonly engine?: EngineName;
}

/**
 * Adds the commands that make another version of a job, `undo`, `accept`, `fact`, `refine` and `restore`, and those that
 * write something beside it, `letter` and `questions`.
 */
export function addRevisionCommands(program: Command, end: (code: ExitCode) => void): void {
  const { revisions: t, job: jobText } = stringsFor().cli;
  const add = (name: string, about: string, job = jobText) =>
    withResultOptions(program.command(name).description(about).argument('<job>', job));

  add('undo', t.undo)
    .argument('<edits...>', t.undoEdits)
    .action(async (job: string, names: string[], options: ResultOptions) => {
      const edits = names.some((name) => name.toLowerCase() === 'all') ? 'all' : names;
      end(await makeVersion(job, { by: 'undo', edits }, options));
    });
  add('accept', t.accept)
    .argument('<edits...>', t.acceptEdits)
    .action(async (job: string, edits: string[], options: ResultOptions) =>
      end(await makeVersion(job, { by: 'accept', edits }, options)),
    );
  add('fact', t.fact)
    .argument('<statement>', t.statement)
    .option('--entry <id>', t.entry)
    .option('--requirement <id>', t.requirement)
    .action(async (job: string, text: string, options: FactOptions) => {
      // Without one, the answer lists them.
      const { entry = '', requirement } = options;
      end(await makeVersion(job, { by: 'fact', statement: { entry, text, requirement } }, options));
    });
  add('refine', t.refine)
    .argument('[instruction]', t.instruction)
    .addOption(lockOption())
    .addOption(engineOption(t.refineEngine))
    .action(async (job: string, instruction: string | undefined, options: RefineOptions) => {
      const { lock, engine } = options;
      end(await makeVersion(job, { by: 'refine', refinement: { instruction, lock, engine } }, options));
    });
  add('restore', t.restore, t.restoreJob).action(async (job: string, options: ResultOptions) =>
    end(await makeVersion(job, { by: 'restore' }, options)),
  );
  add('letter', t.letter).action(async (job: string, options: ResultOptions) =>
    end(await writeBeside(job, 'letter', options)),
  );
  add('questions', t.questions).action(async (job: string, options: ResultOptions) =>
    end(await writeBeside(job, 'questions', options)),
  );
}

async function makeVersion(job: string, request: RevisionRequest, options: ResultOptions): Promise<ExitCode> {
  const { useApp } = await import('../app/compose.ts');
  const result = await useApp({}, async (app) => {
    const userId = await app.findUser('local');
    return withProgress((onProgress) => app.revise({ userId, job }, request, { onProgress }));
  });
  return printResult(result, options);
}

async function writeBeside(job: string, kind: SupplementKind, options: ResultOptions): Promise<ExitCode> {
  const { useApp } = await import('../app/compose.ts');
  const result = await useApp({}, async (app) => {
    const userId = await app.findUser('local');
    return withProgress((onProgress) => app.writeBeside({ userId, job }, kind, { onProgress }), kind);
  });
  return printResult(result, options);
}
