import { describe, expect, it } from 'vitest';
import { knownMisreadings, misread, ourCorpus } from '../fixtures/corpus.ts';
import { factsOfPosting, factsRead, postingTruths } from '../fixtures/facts.ts';

describe('the postings of our corpus', () => {
  it('are ten, each read as expected', () => {
    expect(ourCorpus.postings).toEqual(
      Object.keys(postingTruths)
        .map((name) => `postings/${name}`)
        .sort(),
    );
    expect(ourCorpus.postings).toHaveLength(10);
  });

  it.each(Object.entries(postingTruths))(
    '%s is read as it says, but for what is known to be misread',
    (name, truth) => {
      const path = `postings/${name}`;
      const read = factsRead(ourCorpus.bytes(path).toString('utf8'), truth);
      expect(misread(factsOfPosting(truth), read)).toEqual(
        knownMisreadings[path] ?? { missed: [], read: [] },
      );
    },
  );
});
