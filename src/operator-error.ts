/**
 * An error whose message is written for operators: it says what is wrong and what to do, and never quotes what a person
 * wrote or a secret. Only the messages of these errors are logged or printed; anybody else's may quote anything.
 */
export class OperatorError extends Error {}
