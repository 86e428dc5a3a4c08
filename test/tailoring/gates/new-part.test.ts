import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language/language.ts';
import { findNewPart } from '../../../src/tailoring/gates/new-part.ts';
import { rewording } from './rewording.ts';

type Case = readonly [language: Language, source: string, rewrite: string];

const weights = ([language, source, rewrite]: Case) =>
  findNewPart(rewording(source, rewrite, { language })).map(({ weight }) => weight);

describe('a deed that the line gives to somebody else', () => {
  it.each<Case>([
    ['en', 'Tax returns prepared, submitted by an external accountant', 'Prepared and submitted tax returns'],
    ['en', 'Our crew poured 40 m³ of concrete a day', 'Poured 40 m³ of concrete a day'],
    ['de', 'Proben vorbereitet, Auswertung durch den Laborleiter', 'Proben vorbereitet und ausgewertet'],
    ['de', 'Dem Meister zugearbeitet, der die Anlage programmierte', 'Die Anlage programmiert'],
    ['en', 'Translated 60 letters, proofread by senior translator', 'Translated and proofread 60 letters'],
    ['pt', 'A equipe instalou 50 aparelhos por mês', 'Instalei 50 aparelhos por mês'],
  ])("isn't the person's (%s): %s -> %s", (...one) => {
    expect(weights(one)).toEqual([expect.stringMatching(/refuse|unsure/)]);
  });

  it.each<Case>([
    ['en', 'Tax returns prepared, submitted by an external accountant', 'Prepared tax returns'],
    ['en', 'Our crew poured 40 m³ of concrete a day', 'On the crew that poured 40 m³ of concrete a day'],
    ['en', 'Trained by the sommelier in wine service', 'Trained in wine service'],
    ['de', 'Einarbeitung von Kollegen, Bestellungen', 'Einarbeitung, Bestellungen'],
    ['en', 'Invoices checked by me', 'Checked invoices'],
    ['en', 'Used modules made by the platform team to set up servers', 'Used modules to set up servers'],
  ])('may be left out or stay theirs (%s): %s -> %s', (...one) => {
    expect(weights(one)).toEqual([]);
  });
});

describe('a clause that says who', () => {
  it('is told from an article of the rewording', () => {
    const said = rewording('Dem Koch geholfen, der die Soßen kochte', 'Die Soßen gekocht', {
      language: 'de',
    });
    expect(findNewPart(said)).toHaveLength(1);
  });
});
