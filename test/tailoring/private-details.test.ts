import { describe, expect, it } from 'vitest';
import { readPostingName } from '../../src/posting/naming/read-names.ts';
import { createDetailFinder } from '../../src/tailoring/prompt/pii/details.ts';
import { createPrompt } from '../../src/tailoring/prompt/prompt.ts';
import { resumeOf } from './people.ts';
import { type MarkedLine, type MarkedSpan, plainText, readPrivateCases } from './private-cases.ts';

interface Hidden {
  readonly start: number;
  readonly end: number;
}

const cases = readPrivateCases().map((one) => {
  const resume = resumeOf(plainText(one.resume));
  const description = plainText(one.posting);
  const posting = { ...readPostingName(description), description };
  const find = createDetailFinder(resume.contact, posting.company);
  const prompt = createPrompt(resume, posting, { pages: null }).user;
  return { ...one, lines: [...one.resume, ...one.posting], find, prompt };
});

const spansOf = (lines: readonly MarkedLine[], must: MarkedSpan['must']) =>
  lines.flatMap(({ text, spans }) =>
    spans.filter((span) => span.must === must).map((span) => ({ line: text, span })),
  );

/** True where a letter or digit of a span is left. Contact lines are not sent at all, so nothing need be hidden there. */
const isLeft = (line: string, { start, end }: MarkedSpan, hidden: readonly Hidden[]) =>
  [...line.slice(start, end)].some(
    (char, at) =>
      /[\p{L}\p{N}]/u.test(char) && !hidden.some((one) => one.start <= start + at && start + at < one.end),
  );

const isTouched = ({ start, end }: MarkedSpan, hidden: readonly Hidden[]) =>
  hidden.some((one) => one.start < end && start < one.end);

describe('private details of made-up people of many professions and languages', () => {
  it('are marked in enough places to count', () => {
    const all = cases.flatMap(({ lines }) => lines);
    expect(spansOf(all, 'hide').length).toBeGreaterThanOrEqual(400);
    expect(spansOf(all, 'keep').length).toBeGreaterThanOrEqual(400);
  });

  it.each(cases)('are hidden or not sent: $name', ({ lines, find, prompt }) => {
    const left = spansOf(lines, 'hide').filter(
      ({ line, span }) => isLeft(line, span, find(line)) && prompt.includes(span.text),
    );
    expect(left.map(({ line, span }) => `${span.text} in: ${line}`)).toEqual([]);
  });

  it.each(cases)('leave the words that only look so: $name', ({ lines, find, prompt }) => {
    const lost = spansOf(lines, 'keep').filter(
      ({ line, span }) => isTouched(span, find(line)) || !prompt.includes(span.text),
    );
    expect(lost.map(({ line, span }) => `${span.text} in: ${line}`)).toEqual([]);
  });
});
