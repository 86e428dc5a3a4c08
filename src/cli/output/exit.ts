/** The exit codes, which scripts rely on. */
export const EXIT = { completed: 0, failed: 1, refused: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Thrown when a command can't run as given. The message says what to change. Exit code 2. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';
}
