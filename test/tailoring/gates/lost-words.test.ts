import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language/language.ts';
import { verifyRephrase } from '../../../src/tailoring/gates/verify.ts';
import { checkLostWords } from '../../../src/tailoring/gates/words/lost-words.ts';
import { rewording } from './rewording.ts';

type Case = readonly [language: Language, source: string, rewrite: string];

const weights = ([language, source, rewrite]: Case) =>
  checkLostWords(rewording(source, rewrite, { language })).map(({ weight }) => weight);

describe('a word left out of what is kept', () => {
  it.each<Case>([
    ['en', 'Opened the shop when the manager was off', 'Opened the shop'],
    ['en', 'Ran the toddler group with my manager', 'Ran the toddler group'],
    ['en', 'Menus written by the head chef, I did the costing', 'Wrote and costed menus'],
    ['en', 'Was present at two court hearings', 'Conducted two court hearings'],
    ['en', 'Got the room ready for the physio to treat patients', 'Treated patients and got the room ready'],
    ['en', "Used my supervisor's templates for the audit reports", 'Made templates for the audit reports'],
    ['en', 'Ran the stall with two friends', 'Ran the stall'],
    ['en', 'Closed 12 loss-making shops', 'Closed 12 shops'],
    ['en', 'Taught 2 unqualified welders', 'Taught 2 welders'],
    ['en', 'Built 2 unreleased apps', 'Built 2 apps'],
    ['en', 'Won 2 internal awards', 'Won 2 awards'],
    ['en', 'Ran 3 student bands', 'Ran 3 bands'],
    ['de', 'Schulte 2 ungelernte Schweißer', 'Schulte 2 Schweißer'],
    ['de', 'Wünsche für den Dienstplan der Leitung gesammelt', 'Dienstplan der Leitung'],
    ['fr', "L'équipe a posé 200 m² de carrelage", 'Posé 200 m² de carrelage'],
    ['es', 'Cobraba en caja cuando faltaba la encargada', 'Cobraba en caja'],
    ['pt', 'Abria o caixa quando o gerente faltava', 'Abria o caixa'],
    ['sv', 'Vårt lag lade 80 meter rör om dagen', 'Lade 80 meter rör om dagen'],
    ['sv', 'Öppnade kassan när chefen var ledig', 'Öppnade kassan'],
  ])('may limit it, so that the judge decides (%s): %s -> %s', (...one) => {
    expect(weights(one)).toEqual(['unsure']);
  });

  it.each<Case>([
    ['en', 'Opened the shop, if the manager was ill', 'Opened the shop'],
    ['en', 'Built the prototype, but it was never used', 'Built the prototype'],
    ['en', 'Risk assessments (done by the adviser) kept on file', 'Kept risk assessments on file'],
    ['de', 'Kasse gemacht, wenn die Kollegin Pause hatte', 'Kasse gemacht'],
    ['fr', "En duo avec la psychologue, animation d'un groupe", "Animation d'un groupe"],
    ['es', 'Llevé la tienda, pero solo un mes', 'Llevé la tienda'],
    ['pt', 'Atendi clientes, junto à gerente', 'Atendi clientes'],
    ['pt', 'Fiz a contabilidade, junto ao contador', 'Fiz a contabilidade'],
    ['pt', 'Atendi clientes, em dupla com a Ana', 'Atendi clientes'],
    ['pt', 'Atendi clientes, ao lado da gerente', 'Atendi clientes'],
    ['pt', 'Abria o caixa, caso a gerente faltasse', 'Abria o caixa'],
    ['pt', 'Abria o caixa, desde que a gerente autorizasse', 'Abria o caixa'],
    ['es', 'Cobraba en caja, siempre que faltaba la jefa', 'Cobraba en caja'],
    ['es', 'Atendí clientes, al lado de la dueña', 'Atendí clientes'],
    ['fr', 'Caisse tenue, à condition que le chef manque', 'Caisse tenue'],
    ['fr', 'Clients servis, aux côtés de la gérante', 'Clients servis'],
    ['sv', 'Skötte kassan, ihop med chefen', 'Skötte kassan'],
    ['sv', 'Skötte kassan, jämte chefen', 'Skötte kassan'],
    ['sv', 'Skötte kassan, ifall chefen var sjuk', 'Skötte kassan'],
    ['de', 'Kasse gemacht, neben der Inhaberin', 'Kasse gemacht'],
    ['en', 'Ran the till, beside the owner', 'Ran the till'],
    ['en', 'Opened the shop, once the manager agreed', 'Opened the shop'],
  ])('may be a clause that says on what terms (%s): %s -> %s', (...one) => {
    expect(weights(one)).toEqual(['unsure']);
  });

  it.each<Case>([
    ['pt', 'Atendi clientes, desde 2019', 'Atendi clientes'],
    ['en', 'Washed, dried and packed shirts', 'Washed and packed shirts'],
    ['en', 'Cleaned rooms, reported to the shift manager', 'Cleaned rooms'],
    [
      'en',
      'I was responsible for sorting about 40 letters a day w/ a scanner',
      'Sorted letters with a scanner',
    ],
    ['en', 'Served 40 covers nightly in the hotel bar', 'Served 40 a night in the hotel bar'],
    ['en', 'Served 40 guests in the hotel bar', 'Served 40 in the hotel bar'],
    ['en', 'Kept Salesforce tidy', 'Kept the CRM tidy'],
    ['en', 'Stock count once a month', 'Monthly stock count'],
    ['de', 'Sommerfest mit organisiert', 'Mitorganisation des Sommerfests'],
    ['de', 'Rechnungen vorbereitet, Freigabe durch den Chef', 'Rechnungen vorbereitet'],
  ])('limits nothing where it is a whole item, a figure or a small word (%s): %s -> %s', (...one) => {
    expect(weights(one)).toEqual([]);
  });

  it.each<readonly [source: string, rewrite: string, lost: string[]]>([
    ['Opened the shop when the manager was off', 'Opened the shop and counted tills', ['manager']],
    ['Wrote the plan with the head chef', 'Wrote the plan and counted tills', ['chef']],
    ['Wrote the plan in blue ink on Mondays', 'Wrote the plan and counted tills', []],
  ])('is whoever else did it in a sentence on several lines: %s -> %s', (source, rewrite, lost) => {
    const found = checkLostWords(rewording(`${source}\nCounted tills`, rewrite));
    expect(found.flatMap(({ reason }) => Object.values(reason.params))).toEqual(lost);
  });

  it('counts as kept where the same edit says it on another line', () => {
    const verify = (beside?: string) =>
      verifyRephrase({
        source: 'Set up the paddocks with the boss and fed calves by hand',
        rewrite: 'Set up the paddocks',
        ...(beside !== undefined && { beside }),
        entry: [],
        skills: [],
        posting: null,
        language: 'en',
      });
    expect(verify().map(({ reason }) => reason.code)).toEqual(['lost_word']);
    expect(verify('Fed calves by hand with the boss')).toEqual([]);
  });
});
