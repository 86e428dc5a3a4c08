/** The exit codes, which scripts rely on. */
export const EXIT = { completed: 0, failed: 1, refused: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A command that can't be carried out as given. Its message says what to change. Exit code 2. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';
}
