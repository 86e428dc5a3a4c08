import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { editAtRandom, findEditFaults, ownSamples, readSample } from './corpus.ts';
import { hasLibreOffice, hasPandoc, libreOfficeParagraphs, pandocParagraphs } from './settled.ts';

const SETS = 2000;

/** Sets of edits for each file that other programs settle. */
const SETTLED_SETS = [11, 12];

describe("the person's own Word file, at length", () => {
  it(`is a valid package after each of ${SETS} random sets of edits, and its twin says the same`, {
    timeout: 1_800_000,
  }, async () => {
    const sources = new Map(
      await Promise.all(ownSamples.map(async (one) => [one, await readSample(one)] as const)),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ownSamples), fc.integer({ min: 1 }), async (sample, seed) => {
        const source = sources.get(sample) ?? (await readSample(sample));
        expect(await findEditFaults(sample, editAtRandom(sample, source, seed)), sample.name).toEqual([]);
      }),
      { numRuns: SETS, endOnFailure: true },
    );
  });

  it.skipIf(!hasPandoc)(
    'says by pandoc what it should with all changes accepted, and all rejected (skipped without pandoc)',
    { timeout: 900_000 },
    async () => {
      const wrong: string[] = [];
      for (const { name, source, own, changes } of await settledFiles()) {
        // Pandoc doesn't know Strict files, nor prefixes other than `w`.
        if (/strict|other-prefix/.test(name)) continue;
        const accepted = pandocParagraphs(changes, 'accept');
        const rejected = pandocParagraphs(changes, 'reject');
        if (accepted.join('\n') !== pandocParagraphs(own, 'accept').join('\n'))
          wrong.push(`${name}: accepted`);
        if (rejected.join('\n') !== pandocParagraphs(source, 'reject').join('\n'))
          wrong.push(`${name}: rejected`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it.skipIf(!hasLibreOffice)(
    'says by LibreOffice what it should with all changes accepted, and all rejected (skipped without LibreOffice)',
    { timeout: 900_000 },
    async () => {
      const files = await settledFiles();
      const settled = libreOfficeParagraphs(
        files
          .flatMap(({ source, own, changes }) => [
            { bytes: changes, settling: 'accept' as const },
            { bytes: own, settling: 'accept' as const },
            { bytes: changes, settling: 'reject' as const },
            { bytes: source, settling: 'reject' as const },
          ])
          .map(({ bytes, settling }) => ({ bytes: withListStyle(bytes), settling })),
      ).map((paragraphs) => paragraphs.join('\n'));
      const wrong = files.flatMap(({ name }, at) => {
        const [accepted, own, rejected, source] = settled.slice(at * 4, at * 4 + 4);
        expect(own).toBeTruthy();
        return [
          ...(accepted === own ? [] : [`${name}: accepted`]),
          ...(rejected === source ? [] : [`${name}: rejected`]),
        ];
      });
      expect(wrong).toEqual([]);
    },
  );
});

/**
 * Defines the style of lists where a file uses it without doing so, as officegen's do: LibreOffice 7.4 then joins two
 * lines that no change touches, and doesn't once the style is there.
 */
function withListStyle(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const textOf = (part: string) => new TextDecoder().decode(parts[part]);
  const [document, styles] = [textOf('word/document.xml'), textOf('word/styles.xml')];
  if (!document.includes('w:val="ListParagraph"') || styles.includes('"ListParagraph"')) return bytes;
  const style =
    '<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/></w:style>';
  return zipSync({
    ...parts,
    'word/styles.xml': strToU8(styles.replace('</w:styles>', `${style}</w:styles>`)),
  });
}

async function settledFiles() {
  const files = [];
  for (const sample of ownSamples) {
    const source = await readSample(sample);
    for (const seed of SETTLED_SETS) {
      const { own, changes } = editAtRandom(sample, source, seed);
      files.push({ name: `${sample.name}, set ${seed}`, source: sample.bytes, own, changes });
    }
  }
  return files;
}
