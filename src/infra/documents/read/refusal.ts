import type { FaultCode } from '../../../jobs/model/fault.ts';

/** Thrown inside the child process to end a reading with a fault. The detail never holds document text. */
export class Refusal extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, detail: string) {
    super(detail);
    this.name = 'Refusal';
    this.code = code;
  }
}
