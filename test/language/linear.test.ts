import { describe, expect, test } from 'vitest';
import { dateMentionsIn } from '../../src/language/dates/date-mentions.ts';
import { indexRelatedWords } from '../../src/language/equivalents/related-words.ts';
import { normalise } from '../../src/language/normalise.ts';
import { figuresIn } from '../../src/language/numbers/figures.ts';
import { splitWords } from '../../src/language/split-words.ts';
import { textWeight } from '../../src/language/text-weight.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { expectLinear } from '../setup/linear.ts';

test('a rule that takes four times as long for twice the text is found', async () => {
  const shapes = { 'spaces before a word': (length: number) => `${' '.repeat(length / 2)}a` };
  const quadratic = (text: string) => / +$/.test(text);
  await expect(expectLinear(quadratic, { shapes, runs: 0 })).rejects.toThrow('spaces before a word');
});

describe('reading a text', () => {
  test('takes time in proportion to it: its characters and words', async () => {
    await expectLinear((text) => [normalise(text), splitWords(text), textWeight(text)]);
  });

  // The others share their rules with these.
  test.each(['en', 'de', 'fr', 'zh'] as const)(
    'takes time in proportion to it: figures and dates in %s',
    async (language) => {
      await expectLinear(
        (text) => {
          const tokens = tokenize(text, language);
          return [figuresIn(tokens), dateMentionsIn(tokens)];
        },
        { runs: 5 },
      );
    },
  );

  test.each(['en', 'de'] as const)('indexes its words by what they say, in %s', async (language) => {
    const asked = tokenize('managed a team of 9 Vertragserstellungen, W3C', language);
    await expectLinear(
      (text) => {
        const own = tokenize(text, language);
        const index = indexRelatedWords([own, ...text.split('\n').map((line) => tokenize(line, language))]);
        return [
          asked.words.map((_, at) => index.relatedTo(asked, at)),
          own.words.slice(0, 5).map((_, at) => index.relatedTo(own, at)),
        ];
      },
      { runs: 1, every: 15 },
    );
  });

  test('reads a chain of scales as several figures', () => {
    const text = `5 ${'million '.repeat(40_000)}`;
    expect(figuresIn(tokenize(text, 'en')).length).toBeGreaterThan(1_000);
  });
});
