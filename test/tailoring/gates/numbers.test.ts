import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language/language.ts';
import { editReason } from '../../../src/tailoring/edit-reason.ts';
import { refusal } from '../../../src/tailoring/gates/evidence/gate.ts';
import { checkNumbers } from '../../../src/tailoring/gates/figures/numbers.ts';
import { rewording } from './rewording.ts';

describe('figures of a rewording', () => {
  it.each<[Language, string, string]>([
    ['en', 'Fed twelve horses', 'Fed 12 horses'],
    ['en', 'Fed 42 horses', 'Fed forty-two horses'],
    ['en', 'Sold 1,200 tickets', 'Sold twelve hundred tickets'],
    ['en', 'Sold tickets for $3.5M', 'Sold tickets for 3.5 million dollars'],
    ['en', 'Kept costs at £3,500', 'Kept costs at GBP 3.5k'],
    ['en', 'Cut waste by 50%', 'Cut waste by half'],
    ['en', 'Cut waste by a quarter', 'Cut waste by 25 percent'],
    ['en', 'Sharpened blades from 6 to 20 mm', 'Sharpened blades (6–20 millimetres)'],
    ['en', 'Fed up to 12 horses', 'Fed a maximum of 12 horses'],
    ['en', 'Fed more than 12 horses', 'Fed 12+ horses'],
    ['en', 'Fed 12 horses', 'Fed about 12 horses'],
    ['en', 'Lap times fell from 90 to 80 seconds', 'Lap times fell to 80 seconds'],
    ['en', 'Fed an orphan foal', 'Fed one orphan foal'],
    ['en', 'Ran 22 A/B tests', 'A/B testing (22 tests)'],
    ['en', 'Was third author', 'Was 3rd author'],
    ['de', 'Umsatz von 3,5 Mio. €', 'Umsatz von 3.500.000 Euro'],
    ['de', 'Fütterte zweiundvierzig Pferde', 'Fütterte 42 Pferde'],
    ['fr', 'Nourri quatre-vingt-dix chevaux', 'Nourri 90 chevaux'],
    ['fr', 'Budget de 2 500 €', 'Budget de 2500 euros'],
    ['es', 'Por debajo del 1 %', 'Por debajo del uno por ciento'],
    ['pt', 'Vendi 202 peças', 'Vendi duzentas e duas peças'],
    ['sv', 'Skötte 25 hästar', 'Skötte tjugofem hästar'],
  ])('may be written in another way (%s): %s / %s', (language, source, rewrite) => {
    expect(checkNumbers(rewording(source, rewrite, { language }))).toEqual([]);
  });

  it.each<[string, Language, string, string]>([
    ['another value', 'en', 'Fed 12 horses', 'Fed 20 horses'],
    ['a value where there is none', 'en', 'Fed horses', 'Fed 20 horses'],
    ['a value in words', 'en', 'Fed horses', 'Fed twenty horses'],
    ['a vague crowd', 'en', 'Fed horses', 'Fed dozens of horses'],
    ['a multiple', 'en', 'Raised output', 'Doubled output'],
    ['a percentage', 'en', 'Raised output', 'Raised output by 15%'],
    ['another unit', 'en', 'Cut 6 mm plate', 'Cut 6 cm plate'],
    ['another currency', 'en', 'Kept costs at £3,500', 'Kept costs at $3,500'],
    ['another scale', 'en', 'Budget of €1.2 million', 'Budget of €1.2 billion'],
    ['a bound turned round', 'en', 'Fed up to 12 horses', 'Fed at least 12 horses'],
    ['a bound taken away', 'en', 'Fed about 12 horses', 'Fed 12 horses'],
    ['a bound added', 'en', 'Fed 12 horses', 'Fed over 12 horses'],
    ['a wider range', 'en', 'Fed 6 to 8 horses', 'Fed 6 to 12 horses'],
    ['the end of a range alone', 'en', 'Fed 6 to 8 horses', 'Fed 8 horses'],
    ['a change turned round', 'en', 'Fell from 55% to 80%', 'Fell from 80% to 55%'],
    ['another count', 'en', 'Trained 12 nurses and 30 carers', 'Trained 30 nurses'],
    ['counts exchanged', 'en', 'Used 12 devices and found 340 bugs', 'Used 340 devices and found 12 bugs'],
    ['a version of a tool', 'en', 'Wrote services in Node.js', 'Wrote services in Node.js 20'],
    ['another value', 'de', 'Fütterte bis zu 14 Pferde', 'Fütterte bis zu 24 Pferde'],
    ['a scale lost', 'de', 'Umsatz von 3,5 Mio. €', 'Umsatz von 35 Mio. €'],
    ['more of "une vingtaine"', 'fr', 'Suivi une vingtaine de chevaux', 'Suivi une centaine de chevaux'],
    ['another unit', 'es', 'Paneles de 5 kW', 'Paneles de 5 MW'],
    ['a bound turned round', 'pt', 'Cerca de 200 faturas', 'Mais de 200 faturas'],
    ['a half', 'sv', 'Väntetiden minskade', 'Väntetiden halverades'],
  ])('may not be %s (%s): %s / %s', (_, language, source, rewrite) => {
    expect(checkNumbers(rewording(source, rewrite, { language }))).not.toEqual([]);
  });

  it('may come from the entry only as part of a name in it', () => {
    const entry = ['Electrician, Voltland', 'Tested circuits to BS 7671 in 40 homes'];
    const source = 'Issued certificates';
    expect(checkNumbers(rewording(source, 'Issued certificates to BS 7671', { entry }))).toEqual([]);
    expect(checkNumbers(rewording(source, 'Issued certificates in 40 homes', { entry }))).not.toEqual([]);
  });

  it('are rejected with a reason that names the figure', () => {
    expect(checkNumbers(rewording('Raised output', 'Raised output by 50%'))).toEqual([
      refusal(editReason('new_figure', { figure: '50%' })),
    ]);
  });
});
