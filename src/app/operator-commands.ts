import { StoreError } from '../infra/database/postgres/errors.ts';
import { stringsFor } from '../strings/strings.ts';
import { auditCommand } from './audit.ts';
import type { AnsweredCommand } from './operator-command.ts';
import { rotateCommand } from './replace-key.ts';
import { suspensionCommands } from './suspensions.ts';
import { tokenCommands } from './tokens.ts';

const COMMANDS: readonly AnsweredCommand[] = [
  rotateCommand,
  auditCommand,
  ...suspensionCommands,
  ...tokenCommands,
];

/**
 * Finds a command by its name.
 *
 * @throws StoreError if this version has none: the other process is of another version.
 */
export function findCommand(name: string): AnsweredCommand {
  const found = COMMANDS.find((command) => command.name === name);
  if (!found) throw new StoreError(stringsFor().cli.control.unknown);
  return found;
}
