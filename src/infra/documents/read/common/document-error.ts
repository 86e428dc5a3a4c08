import type { FaultCode } from '../../../../jobs/model/fault.ts';

/** Ends a reading in the child process with a fault. The detail never contains text of the document. */
export class DocumentError extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, detail: string) {
    super(detail);
    this.name = 'DocumentError';
    this.code = code;
  }
}
