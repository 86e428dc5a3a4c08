/**
 * A failure of the database that an operator can mend: `message` is one line that says what is wrong and what
 * to do, without a password in it. `cause` is the driver's own error.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
