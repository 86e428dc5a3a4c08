import { describe, expect, test } from 'vitest';
import { readAtoms } from '../../src/posting/atoms/atoms.ts';
import { readPostingName } from '../../src/posting/naming/read-names.ts';
import { readPost } from '../../src/posting/read-post.ts';
import { keepVerbatim, readRequirements } from '../../src/posting/requirements.ts';
import { findSoleLink } from '../../src/posting/text/link.ts';
import { stripMarkup } from '../../src/posting/text/plain-text.ts';
import { expectLinear } from '../setup/linear.ts';

const posting = (description: string) => ({ title: '', company: '', description });

describe('a posting', () => {
  test('is read in proportion to its text', async () => {
    await expectLinear((text) => [
      readPostingName(text),
      readPost(text),
      readAtoms(text),
      findSoleLink(text),
      findSoleLink(`https://jobs.example/${text}`),
    ]);
  });

  test('is read in proportion to its text under a heading for requirements', async () => {
    await expectLinear((text) => readRequirements(posting(`Requirements\n${text.replaceAll('\n', '\n- ')}`)));
  });

  test('is read in proportion to its brackets of what would be nice', async () => {
    const bracket = 'Experience with Java (Kotlin would be nice to have), ';
    const shapes = { brackets: (length: number) => bracket.repeat(length / bracket.length) };
    await expectLinear((text) => readRequirements(posting(`About you\n\n${text}`)), { shapes, runs: 0 });
  });

  test('is read in proportion to its text where elements are hidden and never closed', async () => {
    const opened = [
      '<p hidden>',
      '<b style="display:none">',
      '<i aria-hidden="true">a</b>',
      '<script>',
      '<!--',
    ];
    const shapes = Object.fromEntries(
      opened.map((unit) => [unit, (length: number) => unit.repeat(length / unit.length)]),
    );
    await expectLinear((text) => readRequirements(posting(text)), { shapes, runs: 0 });
  });

  test('is read in proportion to the columns of its criteria', async () => {
    const shapes = Object.fromEntries(
      ['cell   ', 'cell\t', 'cell   cell\n'].map((unit) => [
        unit,
        (length: number) => unit.repeat(length / unit.length),
      ]),
    );
    const head = 'Criteria   Essential   Desirable\n';
    await expectLinear((text) => readRequirements(posting(head + text)), { shapes, runs: 0 });
  });

  test('loses what is hidden, and keeps what follows an element that is never closed', () => {
    expect(stripMarkup('Cook <b hidden>poison</b> fish<br hidden> daily')).toBe('Cook fish daily');
    expect(stripMarkup('Cook <!-- poison --> fish <script>let a;</script> daily<!-- no')).toBe(
      'Cook fish daily',
    );
  });

  test('has at most 200 requirements, of a model too, none with a quote longer than a paragraph', () => {
    const items = Array.from({ length: 300 }, (_, at) => `Experience with tool ${at}`);
    const read = readRequirements(posting(`Requirements\n- ${items.join('\n- ')}`));
    expect(read).toHaveLength(200);
    const long = 'a '.repeat(2_000);
    const [first] = read;
    const answered = first ? [{ ...first, words: long }, ...Array.from({ length: 300 }, () => first)] : [];
    expect(keepVerbatim(answered, posting(`${items.join('\n')}\n${long}`))).toEqual([first]);
  });
});
