import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language/language.ts';
import type { Gate } from '../../../src/tailoring/gates/evidence/gate.ts';
import { checkFrequency } from '../../../src/tailoring/gates/figures/frequency.ts';
import { checkDirection } from '../../../src/tailoring/gates/scope/direction.ts';
import { checkLimits } from '../../../src/tailoring/gates/scope/limits.ts';
import { checkNegation } from '../../../src/tailoring/gates/scope/negation.ts';
import { checkResults } from '../../../src/tailoring/gates/scope/results.ts';
import { checkSeniority } from '../../../src/tailoring/gates/scope/seniority.ts';
import { checkCredentials } from '../../../src/tailoring/gates/words/listed-words.ts';
import { checkQuality } from '../../../src/tailoring/gates/words/quality.ts';
import { rewording } from './rewording.ts';

type Pairs = readonly (readonly [Language, string, string])[];

function gateSuite(name: string, gate: Gate, { passes, rejects }: { passes: Pairs; rejects: Pairs }) {
  describe(name, () => {
    it.each(passes)('passes (%s): %s / %s', (language, source, rewrite) => {
      expect(gate(rewording(source, rewrite, { language }))).toEqual([]);
    });
    it.each(rejects)('is rejected (%s): %s / %s', (language, source, rewrite) => {
      expect(gate(rewording(source, rewrite, { language }))).not.toEqual([]);
    });
  });
}

gateSuite('how often', checkFrequency, {
  passes: [
    ['en', 'Counted stock every week', 'Weekly stock count'],
    ['en', 'Made visits every two weeks', 'Made fortnightly visits'],
    ['fr', 'Contrôle les dates tous les mois', 'Contrôle mensuellement les dates'],
    ['es', 'Inventario trimestral', 'Inventario cada trimestre'],
  ],
  rejects: [
    ['en', 'Counted stock twice a year', 'Counted stock every month'],
    ['en', 'Took 50 calls a day', 'Took 50 calls an hour'],
    ['de', 'Prüfte monatlich die Kasse', 'Prüfte täglich die Kasse'],
    ['sv', 'Räknade lagret varje månad', 'Räknade lagret varje vecka'],
  ],
});

gateSuite('a qualification', checkCredentials, {
  passes: [
    ['en', 'Renewed the forklift licence', 'Renewal of the forklift license'],
    ['en', 'Stored milk at 4 °C', 'Stored milk at 4 degrees Celsius'],
  ],
  rejects: [
    ['en', 'Issued installation certificates', 'Certified installer issuing installation papers'],
    ['en', 'Kept the books', 'MBA graduate who kept the books'],
    ['de', 'Fuhr Gefahrgut', 'Fuhr Gefahrgut mit ADR-Schein'],
    ['fr', 'Suivi des familles', 'Diplômée, suivi des familles'],
  ],
});

gateSuite('praise or reach', checkQuality, {
  passes: [
    ['en', 'Repaired several boats', 'Repaired a number of boats'],
    ['en', 'Fed up to 12 horses', 'Fed as many as 12 horses'],
  ],
  rejects: [
    ['en', 'Repaired boats', 'Expertly repaired boats'],
    ['en', 'Repaired boats', 'Repaired all boats'],
    ['en', 'Repaired boats', 'Repaired boats on time'],
    ['en', 'Wrote recipes', 'Wrote award-winning recipes'],
    ['en', 'Delivered in four states', 'Delivered nationwide'],
    ['de', 'Klärte offene Posten', 'Klärte alle offenen Posten'],
    ['es', 'Atención a clientes', 'Atención excelente a clientes'],
  ],
});

gateSuite('the part one had', checkSeniority, {
  passes: [
    ['en', 'Helped move the ledger', 'Assisted in moving the ledger'],
    ['en', 'Managed a team of nine', 'Led a team of nine'],
    ['en', 'Managed a team of nine', 'Helped manage a team of nine'],
    ['en', 'Managed the bundle', 'The bundle was managed by me'],
    ['en', 'Took X-rays under the supervision of the dentist', 'X-rays under the supervision of the dentist'],
    ['de', 'Unterstützte die Leitung bei der Planung', 'Half der Leitung bei der Planung'],
    ['fr', 'Participé à la migration', 'Contribué à la migration'],
  ],
  rejects: [
    ['en', 'Helped move the ledger', 'Moved the ledger'],
    ['en', 'Was a member of the team that moved the ledger', 'Moved the ledger'],
    ['en', 'Worked in a crew of five', 'Led a crew of five'],
    ['en', 'Reported to the shift supervisor', 'Shift supervisor'],
    ['en', 'Organised a fair', 'Single-handedly and independently organised a fair'],
    ['en', 'The contractor finished the bridge', 'Assisted the contractor to finish the bridge'],
    ['de', 'Wirkte an der Umstellung mit', 'Verantwortete die Umstellung'],
    ['fr', 'Participé à la migration', 'Piloté la migration'],
    ['es', 'Colaboré en la revisión', 'Dirigí la revisión'],
    ['pt', 'Ajudei a organizar duas feiras', 'Organizei duas feiras'],
    ['sv', 'Hjälpte chefen med schemat', 'Gjorde schemat med chefen'],
  ],
});

gateSuite('a limit', checkLimits, {
  passes: [
    ['en', 'Occasionally taught physics', 'Sometimes taught physics'],
    ['en', 'Evaluated two suppliers', 'Assessed two suppliers'],
    ['en', 'Trained two students', 'Training of two trainees'],
    ['en', 'Occasionally taught physics and marked tests', 'Marked tests'],
  ],
  rejects: [
    ['en', 'Occasionally taught physics', 'Taught physics'],
    ['en', 'Resolved some old differences', 'Resolved old differences'],
    ['en', 'Proposed a parent group', 'Founded a parent group'],
    ['en', 'Speaks basic Polish', 'Speaks Polish'],
    ['en', 'Took X-rays under the dentist’s supervision', 'Took X-rays'],
    ['en', 'Sat in on interviews with applicants', 'Interviews with applicants'],
    ['en', 'Assistant to the head chef on Sundays', 'Head chef on Sundays'],
    ['de', 'Leitete gelegentlich die Gruppe', 'Leitete die Gruppe'],
    ['es', 'A veces formé a compañeros', 'Formé a compañeros'],
    ['sv', 'Undervisade ibland i engelska', 'Undervisade i engelska'],
  ],
});

gateSuite('a negation', checkNegation, {
  passes: [
    ['en', 'Errors: none recorded', 'No errors recorded'],
    ['en', 'Had no accidents', 'Without accidents'],
    ['en', 'Had no accidents', 'Accident-free'],
    ['en', 'Gave quotes and explained them', 'Not only gave quotes but also explained them'],
    ['es', 'No tuve ningún accidente', 'Sin accidentes'],
  ],
  rejects: [
    ['en', 'A proposal that the county did not fund', 'A proposal that the county did fund'],
    ['en', 'Passed without a finding', 'Passed with a finding'],
    ['en', 'Two repairs came back', 'No repairs came back'],
    ['de', 'Führte es nicht ein', 'Führte es ein'],
    ['fr', "N'a jamais raté un train", 'A raté un train'],
  ],
});

gateSuite('a move', checkDirection, {
  passes: [['en', 'Moved data from Oracle to PostgreSQL', 'Migration from Oracle to PostgreSQL']],
  rejects: [['en', 'Moved data from Oracle to PostgreSQL', 'Moved data from PostgreSQL to Oracle']],
});

gateSuite('a result', checkResults, {
  passes: [
    ['en', 'Cut waste by sorting it', 'Reduced waste by sorting it'],
    ['en', 'Saved 9,000 dollars by rebuilding pumps', 'Rebuilding pumps saved 9,000 dollars'],
    ['en', 'Sales fell in 2019', 'Decline in sales in 2019'],
    ['de', 'Freigabe durch Kollegen', 'Freigabe durch die Kollegen'],
  ],
  rejects: [
    ['en', 'Taught algebra', 'Taught algebra, thereby raising results'],
    ['en', 'Waste fell after sorting started', 'Waste fell by sorting it'],
    ['en', 'Turnover fell from 14% to 11%', 'Reduced turnover from 14% to 11%'],
    ['en', 'Sales grew by 8%', 'Grew sales by 8%'],
    ['de', 'Die Zahl der Stürze sank', 'Dank meiner Schulungen sank die Zahl der Stürze'],
    [
      'de',
      'Führte die Schulungen durch, Fehlerquote sank um 20 %',
      'Fehlerquote sank um 20 % durch die Schulungen',
    ],
    ['fr', 'Participé à la migration', 'Participé à la migration, réduisant les coûts'],
    ['es', 'Los errores bajaron', 'Con mis charlas, los errores bajaron'],
  ],
});

describe('words that may say the same', () => {
  it.each<readonly [Language, string, string]>([
    ['de', 'Räume gereinigt', 'Räume komplett gereinigt'],
    ['de', 'Reinigung der Räume', 'Komplette Reinigung der Räume'],
    ['es', 'Inventario', 'Inventario completo'],
    ['es', 'Inventarios', 'Inventarios completos'],
    ['pt', 'Inventários', 'Inventários completos'],
    ['fr', 'Inventaires', 'Inventaires complets'],
    ['sv', 'Inventeringar', 'Kompletta inventeringar'],
  ])('are doubted in any form (%s): %s / %s', (language, source, rewrite) => {
    expect(checkQuality(rewording(source, rewrite, { language })).map(({ weight }) => weight)).toEqual([
      'unsure',
    ]);
  });
});
