import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language/language.ts';
import { findNewPart } from '../../../src/tailoring/gates/scope/new-part.ts';
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
    ['pt', 'Busquei arquivos para o escrivão, que cuidava do orçamento', 'Cuidei do orçamento'],
    ['pt', 'Preparei salas para a professora, que dava as aulas', 'Dei as aulas'],
    ['es', 'Preparé papeles para la jefa, que dirigía el taller', 'Dirigí el taller'],
    ['de', 'Akten für das Team geholt, das das Budget führte', 'Budget geführt'],
    ['fr', 'Dossiers préparés pour le bureau, lequel tenait le budget', 'Budget tenu'],
    ['en', 'Carried files for the clerk, that ran the budget', 'Ran the budget'],
    ['en', 'Carried files for the clerk, whose team ran the budget', 'Ran the team budget'],
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
