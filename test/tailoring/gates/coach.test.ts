import { describe, expect, it } from 'vitest';
import { verifyRephrase } from '../../../src/tailoring/gates/verify.ts';
import { outcomeOf } from '../../../src/tailoring/operation.ts';

function outcome(
  source: string,
  rewrite: string,
  skills: readonly string[] = [],
  entry: readonly string[] = [],
) {
  const evidence = {
    source,
    rewrite,
    skills,
    entry: ['Analyst, Larch & Co., 2018 – 2021', ...entry, source],
  };
  const checked = outcomeOf(verifyRephrase({ ...evidence, posting: null, language: 'en' }));
  return checked.outcome;
}

describe('what a strong coach wrote, and the gates once refused', () => {
  it.each([
    [
      'a mended typo',
      'Set the pricing strategiy for spare parts',
      'Set the pricing strategy for spare parts',
    ],
    ['a change by its share', 'Drove onboarding time down 40%', 'Cut onboarding time 40%'],
    [
      'removed and eliminated',
      'Wrote a script that removed double entry of invoices',
      'Wrote a script eliminating double entry of invoices',
    ],
    [
      'resulting in and delivering',
      'Renegotiated four contracts, resulting in savings of €30,000',
      'Renegotiated four contracts, delivering savings of €30,000',
    ],
    ['raised and secured', 'Raised €40,000 for the youth club', 'Secured €40,000 for the youth club'],
    [
      'org and organization',
      'Planned the budget of the web org',
      'Planned the budget of the web organization',
    ],
    [
      'a clause of its own',
      'Supervised seven clerks, three of whom were apprentices',
      'Supervised seven clerks; three were apprentices',
    ],
    ['the program Excel', 'Kept the stock list in Excel', 'Maintained the stock list in Excel'],
    [
      'an abbreviation after its long form',
      'Checked that visitors wore personal protective equipment',
      'Checked that visitors wore personal protective equipment (PPE)',
    ],
    [
      'words for a deed that no table knows',
      'Recorded infections on six wards every week',
      'Kept surveillance data on infections on six wards every week',
    ],
  ])('does not refuse %s: %s / %s', (_, source, rewrite) => {
    expect(outcome(source, rewrite)).not.toBe('refuse');
  });

  it('leaves words for a deed that no table knows to the judge', () => {
    const source = 'Recorded infections on six wards every week';
    expect(outcome(source, 'Kept surveillance data on infections on six wards every week')).toBe('unsure');
  });
});

describe('what once slipped through the gates', () => {
  it.each([
    ['Compared two versions of the landing page', 'Ran A/B testing of two versions of the landing page'],
    ['Wrote reports about orders from the database', 'Wrote SQL reports about orders from the database'],
    ['Wrote a script that tests each release', 'Wrote a CI/CD script that tests each release'],
    ['Kept the web servers running', 'Kept the production web servers running'],
    ['Watched the error log of the web shop', 'Ran observability of the web shop'],
    ['Answered calls about deliveries', 'Monitored and answered calls about deliveries'],
    ['Worked with two trainees at the counter', 'Worked with and coached two trainees at the counter'],
    ['Tested the new till in one shop', 'Tested the roll-out of the new till in one shop'],
    ['Served 30 tables in the evening', 'Served over 30 tables in the evening'],
    ['Organised the summer fair in 2023', 'Organised the summer fair since 2023'],
  ])('never passes: %s / %s', (source, rewrite) => {
    expect(outcome(source, rewrite)).not.toBe('pass');
  });

  it.each([
    ['Answered calls about deliveries', 'Monitored and answered calls about deliveries'],
    ['Worked with two trainees at the counter', 'Worked with and coached two trainees at the counter'],
    ['Served 30 tables in the evening', 'Served over 30 tables in the evening'],
    ['Organised the summer fair in 2023', 'Organised the summer fair since 2023'],
    ['Wrote reports about orders from the database', 'Wrote SQL reports about orders from the database'],
    ['Wrote a script that tests each release', 'Wrote a CI/CD script that tests each release'],
  ])('is refused where code knows that it is new: %s / %s', (source, rewrite) => {
    expect(outcome(source, rewrite)).toBe('refuse');
  });

  it('passes a bound in other words', () => {
    expect(outcome('Served 30+ tables an evening', 'Served over 30 tables an evening')).toBe('pass');
  });

  it.each([
    ['SQL', 'Wrote reports about orders', 'Wrote SQL reports about orders'],
    ['Kubernetes', 'Installed the billing servers', 'Installed the billing servers with Kubernetes'],
  ])('is unsure about %s of the skills list in an entry that does not name it', (skill, source, rewrite) => {
    expect(outcome(source, rewrite, [skill])).toBe('unsure');
    expect(outcome(source, rewrite)).toBe('refuse');
    expect(outcome(source, rewrite, [skill], [`Worked with ${skill}`])).toBe('pass');
  });

  it('says all that is wrong with a wording at once', () => {
    const findings = verifyRephrase({
      source: 'Helped serve 30 tables',
      rewrite: 'Led expert service of 40 tables at Ritz',
      entry: ['Waiter'],
      skills: [],
      posting: null,
      language: 'en',
    });
    const codes = findings.map(({ reason }) => reason.code);
    expect(codes).toEqual(
      expect.arrayContaining(['new_figure', 'new_praise', 'lost_share', 'new_lead', 'new_name']),
    );
  });
});
