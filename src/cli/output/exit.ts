/** Exit codes of the command line, as docs and scripts rely on them. */
export const EXIT = { completed: 0, failed: 1, refused: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What was asked cannot be done as asked: the message says what to change. Ends with exit code 2. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
