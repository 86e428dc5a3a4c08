import { expect, it } from 'vitest';
import { READABLE_EXTENSIONS } from '../../src/jobs/ports/documents.ts';
import { cli } from '../../src/strings/en/cli.ts';
import { forms } from '../../src/strings/en/forms.ts';

/** Kinds that aren't called by the ending of their files. */
const NAMES: Readonly<Record<string, string>> = { '.md': 'Markdown', '.json': 'JSON Resume' };

it.each([
  ['the form for a resume', forms.tailor.resumeFileHint],
  ['a wrong file in a form', forms.errors.wrongFile('photo.heic')],
  ['the command that tailors', cli.run.resume],
  ['the command that reads', cli.read.file],
])('what is said of %s names every kind that can be read', (_, sentence) => {
  for (const ending of READABLE_EXTENSIONS)
    expect(sentence).toContain(NAMES[ending] ?? ending.slice(1).toUpperCase());
});

it('the hint for a resume fits into a form of Discord', () => {
  expect(forms.tailor.resumeFileHint.length).toBeLessThanOrEqual(100);
});
