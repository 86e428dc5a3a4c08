import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language/language.ts';
import { verifyTranslation } from '../../../src/tailoring/gates/translation.ts';

function gateOf(
  from: Language,
  source: string,
  to: Language,
  rewrite: string,
  skills: string[] = [],
): string {
  const [finding] = verifyTranslation({ source, entry: [source], skills, rewrite, from, to });
  return finding?.gate ?? 'passes';
}

describe('a translated line', () => {
  it.each<[Language, string, Language, string]>([
    ['en', 'Cared for up to 12 patients per shift', 'de', 'Betreute bis zu zwölf Patienten pro Schicht'],
    ['de', 'Umsatz von 3,5 Mio. € im März 2019', 'en', 'Revenue of €3.5 million in March 2019'],
    [
      'en',
      'Wrote services in Node.js for 2,000 users',
      'fr',
      'Développé des services en Node.js pour 2 000 utilisateurs',
    ],
    ['en', 'Errors fell from 9% to 6%', 'es', 'Los errores bajaron del 9 % al 6 %'],
    ['en', 'Managed 12 people since 2019', 'ja', '2019年から12名を管理'],
    [
      'zh',
      '使用 Python 开发系统，每天处理约3万笔订单',
      'en',
      'Built a Python system handling about 30,000 orders a day',
    ],
    ['sv', 'Skötte tjugofem hästar', 'pt', 'Cuidei de 25 cavalos'],
  ])('passes with its figures, dates and names (%s): %s → %s: %s', (from, source, to, rewrite) => {
    expect(gateOf(from, source, to, rewrite)).toBe('passes');
  });

  it.each<[string, Language, string, Language, string]>([
    ['numbers', 'en', 'Cared for up to 12 patients', 'de', 'Betreute bis zu 20 Patienten'],
    ['numbers', 'en', 'Cared for up to 12 patients', 'de', 'Betreute mindestens 12 Patienten'],
    ['numbers', 'en', 'Cared for 12 patients', 'zh', '护理二十名病人'],
    ['numbers', 'ja', '売上が18%増加', 'en', 'Sales rose by 38%'],
    ['dates', 'en', 'Opened in 2019', 'fr', 'Ouvert en 2018'],
    ['dates', 'zh', '2019年3月开业', 'en', 'Opened in May 2019'],
    ['names', 'en', 'Wrote services in Node.js', 'de', 'Entwickelte Dienste in Node.js und GraphQL'],
  ])('is rejected for its %s (%s): %s → %s: %s', (gate, from, source, to, rewrite) => {
    expect(gateOf(from, source, to, rewrite)).toBe(gate);
  });

  it('may name a tool of the skills', () => {
    expect(gateOf('en', 'Wrote services', 'de', 'Entwickelte Dienste in GraphQL', ['GraphQL'])).toBe(
      'passes',
    );
  });
});
