import { describe, expect, it } from 'vitest';
import type { Resume } from '../../src/resume/resume.ts';
import { applyEdits } from '../../src/tailoring/edits/apply.ts';
import { arrange } from '../../src/tailoring/edits/arrange.ts';
import { detailsOf } from '../../src/tailoring/edits/pieces/personal-details.ts';
import { expectLinear, runOf } from '../setup/linear.ts';
import { resumeOf } from './people.ts';

const work = '\n\nExperience\n\nElm House\nBaker\n2019 – 2024\n- Baked bread';

function leaveOut(what: string, from: Resume): Resume | null {
  const arranged = arrange({ to: 'out', what, other: null }, { now: from, source: from });
  if (!arranged.ok) return null;
  const goal = { posting: { title: '', company: '', description: '' }, verify: () => [] };
  return applyEdits(from, { requirements: [], edits: [...arranged.edits] }, goal).resume;
}

const linesOfContact = ({ sections }: Resume) =>
  sections.flatMap(({ kind, lines }) => (kind === 'contact' ? lines.map(({ text }) => text) : []));

describe('a personal detail that is left out', () => {
  it.each([
    [
      'el sexo',
      'Sexo Femenino | Nacionalidad Española | jo@example.org',
      'Nacionalidad Española | jo@example.org',
    ],
    [
      'my date of birth',
      'Born 12/03/1985 in Leeds, jo@example.org, 07700 900123, full driving licence',
      'jo@example.org, 07700 900123, full driving licence',
    ],
    [
      'my date of birth',
      'Date of birth: 12 March 1985 – British – Full driving licence – 07700 900123 – jo@example.org',
      'British – Full driving licence – 07700 900123 – jo@example.org',
    ],
    [
      'my date of birth',
      'jo@example.org / Born March 12, 1985 in Pune, India / 07700 900123',
      'jo@example.org / 07700 900123',
    ],
    [
      'my date of birth',
      'Geboren am 12.03.1985, ledig, deutsch, Führerschein B, jo@example.org',
      'ledig, deutsch, Führerschein B, jo@example.org',
    ],
    [
      'Geburtsdatum',
      'Geburtsdatum/-ort: 12.03.1985, Bad Homburg | Führerschein B | jo@example.org',
      'Führerschein B | jo@example.org',
    ],
    [
      'my date of birth',
      'DATE OF BIRTH - 3RD MAY 1990 in Stoke on Trent (34 years). | LICENCE B | jo@example.org',
      'LICENCE B | jo@example.org',
    ],
    [
      'my address',
      'Hauptstraße 12, 80331 München, ledig, Führerschein B, jo@example.org',
      'ledig, Führerschein B, jo@example.org',
    ],
    ['my address', '12 Elm Road, Leeds LS1 4AB, UK, British, jo@example.org', 'British, jo@example.org'],
    ['my address', '1200 Main Street, Denver, CO 80202, jo@example.org', 'jo@example.org'],
    [
      'my address',
      '12 Elm Road, Leeds LS1 4AB, born 12/03/1985 | jo@example.org',
      'born 12/03/1985 | jo@example.org',
    ],
    [
      'my address',
      '12 Elm Road | Leeds LS1 4AB | 07700 900123 | jo@example.org',
      '07700 900123 | jo@example.org',
    ],
    ['Adresse', 'Hauptstr. 5 · 80331 München · jo@example.org', 'jo@example.org'],
    ['my birthday', 'DOB 4/7/79, 07700 900111, jo@example.org', '07700 900111, jo@example.org'],
    [
      'mi fecha de nacimiento',
      'Fecha de nacimiento: 3 de mayo de 1990, carné B, jo@example.org',
      'carné B, jo@example.org',
    ],
    ['date de naissance', 'jo@example.org, née le 1er mai 1990, permis B', 'jo@example.org, permis B'],
    [
      'my marital status',
      'Marital status: married, two children, driving licence, jo@example.org',
      'driving licence, jo@example.org',
    ],
    [
      'my nationality',
      'Nationality: British and Irish, full driving licence, jo@example.org',
      'full driving licence, jo@example.org',
    ],
    [
      'my nationality',
      'jo@example.org • Nationality: British / Full driving licence',
      'jo@example.org • Full driving licence',
    ],
    ['my birthday', '02 / 11 / 1991 | jo@example.org', 'jo@example.org'],
    ['02/11/1991', 'jo@example.org, 02 / 11 / 1991, Leeds', 'jo@example.org, Leeds'],
    ['my gender', 'Gender | Male | jo@example.org', 'jo@example.org'],
    ['mon âge', 'jo@example.org, 34 ans, permis B', 'jo@example.org, permis B'],
    ['my age', 'Age: 34, jo@example.org', 'jo@example.org'],
  ])('%s leaves what stands beside it: %s', (what, line, left) => {
    const from = resumeOf(`Jo Reed\n${line}${work}`);
    const after = leaveOut(what, from);
    expect(after && linesOfContact(after)).toEqual(['Jo Reed', left]);
    expect(after?.contact.map(({ text }) => text)).toEqual(
      from.contact.map(({ text }) => text).filter((text) => left.includes(text) || text === 'Jo Reed'),
    );
  });

  it.each([
    ['my date of birth', 'Born 12/03/1985 full driving licence jo@example.org'],
    ['my date of birth', 'Date of birth: jo@example.org'],
    ['my date of birth', 'Née Dupont, jo@example.org'],
    ['my nationality', 'Nationality: British with a right to work and driving licence, jo@example.org'],
    ['my citizenship', 'Citizenship tutor, jo@example.org'],
    ['my date of birth', 'Leeds, 3 November 2024, jo@example.org'],
    ['my age', 'Available in 34 years, jo@example.org'],
  ])('%s stays, and the person is told, where it is not sure what of the line it is: %s', (what, line) => {
    expect(leaveOut(what, resumeOf(`Jo Reed\n${line}${work}`))).toBeNull();
  });

  it.each([
    [
      'my citizenship',
      '\n\nVolunteering\n\nNew Start, Leeds\nTutor\n2020 – 2022\n- Helped 40 migrants prepare for the citizenship test',
    ],
    ['my citizenship', '\n\nSkills\nCitizenship, pastry'],
    ['my citizenship', '\n\nCitizenship classes\nTaught two evenings a week'],
    ['my nationality', '\n\nAwards\nCitizenship prize of the city, 2019'],
    ['my birthday', '\n\nAwards\nBest newcomer, born of a bet in 2016'],
    ['my birthday', '\n\nExhibitions\nCurated "Born in Leeds", a show of 1985'],
    ['my citizenship', '\n\nOther\nHelped 40 migrants prepare for the citizenship test and find work'],
  ])('%s is in no part that only has such a word: %s', (what, part) => {
    expect(leaveOut(what, resumeOf(`Jo Reed\njo@example.org${work}${part}`))).toBeNull();
  });

  it('is the address, not a headline with a stage of school', () => {
    expect(
      leaveOut('my address', resumeOf(`Jo Reed\nPrimary Teacher KS2\njo@example.org${work}`)),
    ).toBeNull();
  });

  it('is found in a row at the top that was read as part of the profile', () => {
    const top = 'ADA PARK\nChef\nFlat 3, 88 Quay Street, Bristol\nmob 07700 900233\tada@example.org\n';
    const from = resumeOf(`${top}D.O.B. 12/05/1989\tFull UK licence${work}`);
    const left = leaveOut('my date of birth', from);
    expect(JSON.stringify(left?.sections)).toContain('Full UK licence');
    expect(JSON.stringify(left?.sections)).not.toContain('1989');
  });

  it('is found in time in proportion to the text', async () => {
    const { sections, contact } = resumeOf(`Jo Reed\njo@example.org${work}`);
    const [top] = sections;
    const [line] = top?.lines ?? [];
    if (!top || !line) throw new Error('The resume has no first line');
    const labels = [
      'born ',
      '34 ans ',
      '02 / 11 / 1991 ',
      'born 1985, ',
      'born in Aa, ',
      'nationality: ',
      'family status: a, ',
    ];
    await expectLinear(
      (text) => {
        const own = { sections: [{ ...top, lines: [{ ...line, text }] }], contact };
        return (['birth', 'age', 'family', 'gender', 'nationality'] as const).map((kind) =>
          detailsOf(kind, own),
        );
      },
      { shapes: Object.fromEntries(labels.map((label) => [label, runOf(label)])) },
    );
  });
});
