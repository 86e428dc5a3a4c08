import { expect, it } from 'vitest';
import { PROGRESS_STEPS } from '../../src/jobs/ports/progress.ts';
import { stringsFor } from '../../src/strings/strings.ts';
import { SUPPLEMENT_KINDS } from '../../src/tailoring/supplement.ts';

const { supplementProgressText } = stringsFor();

it.each(SUPPLEMENT_KINDS)('the progress of a %s is not told as changes of a resume', (kind) => {
  const texts = [
    ...PROGRESS_STEPS.map((step) => supplementProgressText(kind, step, undefined)),
    supplementProgressText(kind, 'writing', { checked: 3, changes: 7 }),
  ];
  for (const text of texts) expect(text).not.toMatch(/\bchanges?\b|what to show/);
  expect(texts.at(-1)).toMatch(/Checking 3 of 7 (?:sentences|questions)/);
});
