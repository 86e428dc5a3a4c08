import { expect, it } from 'vitest';
import { FaultCode } from '../../src/jobs/model/fault.ts';
import { stringsFor } from '../../src/strings/strings.ts';

it.each(FaultCode.options)(
  'the notice of %s has one sentence for what happened and one for what to do',
  (code) => {
    const { happened, next } = stringsFor().notices[code];
    for (const sentence of [happened, next]) {
      expect(sentence).toMatch(/^[A-Z][^\n]+\.$/);
      expect(sentence).not.toMatch(/[.!?] [A-Z]/);
    }
  },
);
