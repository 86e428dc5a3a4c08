import { describe, expect, test } from 'vitest';
import { RequirementId } from '../../src/posting/requirements.ts';
import { confirmedLines, parentIdOf, withFacts } from '../../src/resume/facts.ts';
import { linesOf } from '../../src/resume/resume.ts';
import { statementOf } from '../../src/tailoring/coverage/asked/statement.ts';
import { Gap, measureCoverage } from '../../src/tailoring/coverage/coverage.ts';
import { lineQuestions } from '../../src/tailoring/coverage/line-questions.ts';
import { judgeAtoms } from '../../src/tailoring/coverage/verdict.ts';
import { resumeOf } from './people.ts';

const TODAY = '2026-11-29';

const BAKER = `Ottoline Fairweather-Quist
ottoline@example.com

Experience

Crumb & Kiln, Bristol
Head Baker
March 2019 – Present
- Planned the daily production of 400 loaves
- Taught shaping to three apprentices
- Answered calls from wholesale customers
- Cut energy costs by a fifth
- Cared for two guide dogs in training
- Deliveries are driven by an outside firm
- React to broken ovens within the hour

Larder Lane, Bath
Baker
2015 – 2018
- Baked pastry for six cafés

Education
BA History, University of Wexcombe, 2014

Skills
Excel: basic
Docker: never used
Terraform
Windows (imaging, drivers)

Languages
English (native), Polish (B1), Irish (a few words)

Interests
Kotlin, chess`;

const WITH_LINE = (line: string) => `Ann Bell\n\nWork\n\nBox Ltd\nClerk\n2019 – 2020\n- ${line}`;

function verdictOf(words: string): [state: string, line: string | undefined] {
  const resume = resumeOf(BAKER);
  const [said] = judgeAtoms([{ words, kind: 'skill' }], resume, TODAY);
  const lines = resume.sections.flatMap((section) => [
    ...section.lines,
    ...section.entries.flatMap(({ header, lines: own }) => [...header, ...own]),
  ]);
  return [said?.state ?? '', lines.find(({ id }) => id === said?.line)?.text];
}

describe('a line says an atom in another form', () => {
  const LINES = `Ann Bell

Work

Box Ltd
Clerk
2019 – 2020
- Montagem de sistemas de som
- Worked rotating shifts incl. nights and holidays
- Prepared valuations for three housing sites
- Moved the shop to EKS, samples by qPCR, backups with Veeam
- Electronic notes of every visit
- My supervisor, an MRICS, mentors me through it

Education
MA in Translation Studies, University of Galway, 2017`;

  test.each([
    ['pt', 'montar sistemas de som', 'duty', 'shown'],
    ['en', 'nights', 'place', 'shown'],
    ['en', 'preparing monthly valuations', 'duty', 'shown'],
    ['en', "master's degree in translation", 'degree', 'shown'],
    ['en', 'MRICS', 'skill', 'not_found'],
    ['en', 'Kubernetes', 'skill', 'shown'],
    ['en', 'PCR', 'skill', 'shown'],
    ['sv', 'säkerhetskopiering', 'skill', 'shown'],
    ['en', 'ECS', 'skill', 'not_found'],
    ['en', 'electronic records', 'skill', 'shown'],
    ['en', 'one year as a clerk in conveyancing', 'duration', 'unclear'],
    ['en', 'three years as a clerk in conveyancing', 'duration', 'not_found'],
  ] as const)('in %s: %s', (language, words, kind, state) => {
    const [said] = judgeAtoms([{ words, kind }], { ...resumeOf(LINES), language }, TODAY);
    expect(said?.state).toBe(state);
  });
});

describe('the same deed, and its thing but for one word of it', () => {
  test.each([
    [
      'en',
      'ordering of theatre stock',
      'Ordering of theatre consumables and controlled drugs register',
      'shown',
    ],
    ['en', 'negotiating section 106 agreements', 'Negotiated Section 106 heads of terms with legal', 'shown'],
    ['en', 'translate patient information', 'Translated instructions for use and patient leaflets', 'shown'],
    ['pt', 'gravar apresentações em multipista', 'Gravação multipista em Reaper', 'shown'],
    ['en', 'write committee reports', 'Write to MPs when they raise an enquiry', 'unclear'],
    ['en', 'building front-end components in React', 'Built the front-end components of the shop', 'unclear'],
    ['en', 'ordering of theatre stock', 'Filed the orders of theatre consumables', 'unclear'],
  ] as const)('in %s: %s: %s', (language, words, line, state) => {
    const resume = { ...resumeOf(WITH_LINE(line)), language };
    const [said] = judgeAtoms([{ words, kind: 'duty' }], resume, TODAY);
    expect(said?.state).toBe(state);
  });
});

describe('nobody is asked about a line that names another', () => {
  test.each([
    ['OSHA 30', 'OSHA 10', 'not_found'],
    ['OSHA 30', 'OSHA 30', 'shown'],
    ['CIPD Level 5', 'Organised the Year 5 residential', 'not_found'],
    ['Safeguarding Level 3', 'Level 3 Diploma in Adult Care', 'not_found'],
    ['TikTok Ads', 'Campaigns in Google Ads', 'not_found'],
    ['Six Sigma Green Belt', 'Lean Six Sigma yellow belt, 2023', 'not_found'],
    ['Six Sigma Green Belt', 'Six Sigma Green Belt, 2023', 'shown'],
    ['GA4', 'Monthly reports in Google Analytics 4', 'shown'],
    ['systematic phonics', 'Plan and teach daily phonics', 'shown'],
  ])('%s: %s', (words, line, state) => {
    const [said] = judgeAtoms([{ words, kind: 'skill' }], resumeOf(WITH_LINE(line)), TODAY);
    expect(said?.state).toBe(state);
  });

  test.each([
    ['Romanian speaker', 'Romanian a few words', 'not_found'],
    ['German B2', 'German: four phrases', 'not_found'],
    ['German B2', 'German', 'unclear'],
    ['German', 'German B1', 'shown'],
  ])('nor of a language hardly known: %s: %s', (words, line, state) => {
    const text = `Ann Bell\n\nWork\n\nBox Ltd\nClerk\n2019 – 2020\n- Filed letters\n\nLanguages\n${line}`;
    const [said] = judgeAtoms([{ words, kind: 'language' }], resumeOf(text), TODAY);
    expect(said?.state).toBe(state);
  });
});

test.each([
  ['valid permission to work in Ireland', 'Stamp 4, no permit needed', 'shown'],
  ['right to work in the UK', 'British, no visa required', 'shown'],
  ['right to work in the UK', 'No work permit yet', 'not_found'],
])('who needs no permit may work: %s: %s', (words, line, state) => {
  const text = `Ann Bell\n\nWork\n\nBox Ltd\nClerk\n2019 – 2020\n- Filed letters\n\nOther\n${line}`;
  const [said] = judgeAtoms([{ words, kind: 'place' }], resumeOf(text), TODAY);
  expect(said?.state).toBe(state);
});

test.each([
  ['2 years post qualification experience', 'shown'],
  ['15 years post qualification experience', 'not_found'],
])('that it is counted from an examination says nothing of the work: %s', (words, state) => {
  const text = `Ann Bell\n\nWork\n\nBox Ltd\nFitter\n2015 – 2020\n- Installed finished kitchens`;
  const [said] = judgeAtoms([{ words, kind: 'duration' }], resumeOf(text), TODAY);
  expect(said?.state).toBe(state);
});

describe('lines that a reader joined', () => {
  const JOINED = `Ann Bell
12 Elm Road, Leeds LS1 4AB · 0113 496 0000 · ann@example.com
Full clean driving licence, own van

Work

Box Ltd
Clerk
2019 – 2020
- Filed letters and kept the register of everything that came in or went out of the office

Other
Solar: would like to get into it, looking at courses
Forklift licence (RTITB)`;

  test.each([
    ['driving licence', 'shown'],
    ['forklift licence', 'shown'],
    ['solar', 'not_found'],
  ])('say each its own: %s', (words, state) => {
    const [said] = judgeAtoms([{ words, kind: 'skill' }], resumeOf(JOINED), TODAY);
    expect(said?.state).toBe(state);
  });

  test('also where no capital begins the next, whose first word would have fitted', () => {
    const rows = 'day to day running of six crews on site\nthe short term programme, with Asta for updates';
    const text = `Ann Bell\n\nWork\n\nBox Homes, Site Manager, 2019 – 2020\n${rows}`;
    const [said] = judgeAtoms([{ words: 'Asta', kind: 'skill' }], resumeOf(text), TODAY);
    expect(said).toMatchObject({ state: 'shown', words: 'the short term programme, with Asta for updates' });
  });
});

test('of a paragraph the sentence is quoted that says it', () => {
  const filler = 'Sorted the post of three floors each morning and took it round on foot. ';
  const text = WITH_LINE(`${filler.repeat(4)}Made up court bundles and filed them. ${filler}`);
  const [said] = judgeAtoms([{ words: 'court bundles', kind: 'skill' }], resumeOf(text), TODAY);
  expect(said).toMatchObject({ state: 'shown', words: 'Made up court bundles and filed them' });
});

test('a school certificate is shown by one, not by the trade that was learnt after it', () => {
  const text = `Anna Bell\n\nAusbildung\n2004 – 2007 Ausbildung zur Mechanikerin, Gesellenbrief\n1998 – 2004 Realschulabschluss, Schule am Anger`;
  const [said] = judgeAtoms([{ words: 'mittlerer Schulabschluss', kind: 'degree' }], resumeOf(text), TODAY);
  expect(said?.state === 'shown' && said.words).toContain('Realschulabschluss');
});

describe('what a line denies reaches its end on the next row', () => {
  const ENGLISH = `Ann Bell\n\nWork\n\nBox Ltd\nClerk\n2019 – 2020
- Filed letters and kept the register of everything that came in or went out of the office\n`;
  const GERMAN = `Anna Bell\n\nBerufserfahrung\n\nBox GmbH\nSachbearbeiterin\n2019 – 2020
- Briefe abgelegt und ein Register von allem geführt, was jeden Tag in das Büro kam oder was\n  es verließ\n`;

  test.each([
    [ENGLISH, '- Answered tickets, with no experience of\n  Kubernetes in production'],
    [ENGLISH, '- Answered tickets for two years, without any experience of\n  Kubernetes and Docker'],
    [
      ENGLISH,
      '- Answered tickets, and never got to use the clusters of\n  Kubernetes that the other team ran',
    ],
    [ENGLISH, 'Other\nTickets: answered them, and never got to use the clusters of\nKubernetes (test)'],
    [
      GERMAN,
      '- Tickets beantwortet, aber noch keine eigene Erfahrung mit dem Betrieb von\n  Kubernetes im Team',
    ],
    [
      GERMAN,
      'Sonstiges\nTickets von Kunden und Kollegen beantwortet, aber bis heute noch keine eigene\nErfahrung mit Kubernetes (Test)',
    ],
  ])('%s%s', (above, rows) => {
    const resume = resumeOf(above + rows);
    const [said] = judgeAtoms([{ words: 'Kubernetes', kind: 'skill' }], resume, TODAY);
    expect(said?.state).toBe('not_found');
  });
});

describe('a German paper shows no other', () => {
  const resumeWith = (line: string, heading: string) => {
    const text = `Ann Bell\n\nBerufserfahrung\n\n2019 - 2020 Aushilfe, Box GmbH\n- Briefe abgelegt\n\n${heading}\n${line}`;
    return { ...resumeOf(text), language: 'de' as const };
  };

  test.each([
    [
      'Berufserfahrung',
      'abgeschlossene Berufsausbildung',
      '2015 - 2020 Sachbearbeiter, IHK Köln',
      'not_found',
    ],
    ['Zertifikate', 'abgeschlossene Berufsausbildung', 'Sachkundeprüfung § 34a, IHK', 'not_found'],
    ['Zertifikate', 'abgeschlossene Berufsausbildung', 'AEVO (IHK), 2018', 'not_found'],
    ['Ausbildung', 'abgeschlossene Berufsausbildung', 'Industriemechaniker, IHK, 2003', 'shown'],
    ['Ausbildung', 'abgeschlossene Berufsausbildung', 'Staatlich anerkannte Erzieherin, 2012', 'shown'],
    ['Ausbildung', 'abgeschlossene Berufsausbildung', 'Staatsexamen Krankenpflege, 1998', 'shown'],
    ['Ausbildung', 'abgeschlossenes Hochschulstudium', 'Staatsexamen Krankenpflege, 1998', 'not_found'],
    [
      'Ausbildung',
      'abgeschlossenes Hochschulstudium',
      '2015 - 2021 Staatsexamen Humanmedizin, Universität Bonn',
      'shown',
    ],
    ['Ausbildung', 'Staatsexamen', '2015 - 2021 Staatsexamen Humanmedizin, Universität Bonn', 'shown'],
    ['Ausbildung', 'Staatsexamen', 'Gesellenbrief Tischler, 2010', 'not_found'],
    ['Ausbildung', 'staatlich anerkannte Erzieherin', 'Gesellenbrief Tischler, 2010', 'not_found'],
  ])('%s: %s: %s', (heading, words, line, state) => {
    const [said] = judgeAtoms([{ words, kind: 'qualification' }], resumeWith(line, heading), TODAY);
    expect(said?.state).toBe(state);
  });
});

describe('a paper or a degree goes by several names', () => {
  test.each([
    ['de', 'abgeschlossene Berufsausbildung', 'Industriemechaniker, IHK, 2003', 'shown'],
    ['de', 'abgeschlossene Berufsausbildung', 'Hauptschulabschluss, 2003', 'not_found'],
    ['de', 'Gesellenbrief', 'Ausbildung zum Tischler, Gesellenprüfung 2010', 'shown'],
    [
      'es',
      'FP de grado superior en alojamiento',
      'Técnico Superior en Gestión de Alojamientos, 2016',
      'shown',
    ],
    ['pt', 'ensino superior completo', 'Tecnólogo em Recursos Humanos, 2019', 'shown'],
    ['fr', 'Bac +2 minimum de type BTS', 'BTS Assistant de manager, 2011', 'shown'],
    ['sv', 'eftergymnasial utbildning', 'YH Nätverkstekniker, 2018', 'shown'],
    ['sv', 'gymnasieutbildning', 'Omvårdnadsprogrammet, två terminer, hoppade av', 'not_found'],
    ['en', "master's degree in a social science", 'MA Anthropology, University of Galway, 2016', 'shown'],
    ['en', 'degree in a quantitative field', 'MA Anthropology, University of Galway, 2016', 'unclear'],
    ['en', "Bachelor's degree or higher", 'MA Museum Studies, University of Galway, 2021', 'shown'],
    ['en', 'Cat C+E licence held 2 years', 'Licences: C+E (class 1) since 2006', 'shown'],
    ['en', 'Cat C+E licence held 2 years', 'Licences: C+E (class 1) since 2026', 'unclear'],
    ['en', 'postgraduate qualification', 'PGDip Nursing, University of Galway, 2016', 'shown'],
    ['en', "master's degree", 'PGDip Nursing, University of Galway, 2016', 'not_found'],
    ['pt', 'pós-graduação', 'Tecnólogo em Recursos Humanos, 2019', 'not_found'],
    ['en', 'bilingual (French/English)', 'English, Swedish', 'not_found'],
    ['en', 'fluent Spanish', 'English and Spanish, grew up with both', 'shown'],
  ] as const)('in %s: %s: %s', (language, words, line, state) => {
    const text = `Ann Bell\n\nWork\n\nBox Ltd\nClerk\n2019 – 2020\n- Filed letters\n\nEducation\n${line}`;
    const [said] = judgeAtoms([{ words, kind: 'qualification' }], { ...resumeOf(text), language }, TODAY);
    expect(said?.state).toBe(state);
  });
});

describe('a job lasts as long as its dates say', () => {
  test.each([
    ['Clerk, Box Ltd, Jun 2019 –', 'five years as a clerk', 'shown'],
    ['Clerk, Box Ltd, seit 01.03.2017', 'min 5 years as a clerk', 'shown'],
    ['Clerk, Box Ltd, from September 2024', 'min 5 years as a clerk', 'not_found'],
  ])('%s: %s', (line, words, state) => {
    const text = `Ann Bell\n\n${line}\nfiled letters and answered the phone for the whole of the office\n\nSkills\nWord`;
    const [said] = judgeAtoms([{ words, kind: 'duration' }], resumeOf(text), TODAY);
    expect(said?.state).toBe(state);
  });
});

describe('a resume shows', () => {
  test.each([
    ['Terraform', 'Terraform'],
    ['Windows', 'Windows (imaging'],
    ['teach apprentices', 'Taught shaping'],
    ['handling phone calls', 'Answered calls'],
    ['reduce costs', 'Cut energy costs'],
    ['looking after dogs', 'Cared for two'],
    ['Polish at B1 or better', 'Polish (B1)'],
    ['fluent English', 'English (native)'],
    ["bachelor's degree", 'BA History'],
    ['five years as a head baker', 'March 2019'],
    ['ten years of baking', 'March 2019'],
    ['Python or Terraform', 'Terraform'],
    ['five years in a leadership position', 'Head Baker'],
    ['ten years in a similar role', 'March 2019'],
  ])('%s', (words, line) => {
    const [state, shown] = verdictOf(words);
    expect(state).toBe('shown');
    expect(shown).toContain(line);
  });
});

describe('a resume doesn’t show', () => {
  test.each([
    ['advanced Excel', 'which it knows the basics of'],
    ['Docker', 'which it denies'],
    ['React', 'the library, by the verb'],
    ['Kotlin', 'an interest'],
    ['deliver by van', 'which others do'],
    ['fluent Polish', 'spoken less well'],
    ['conversational Irish', 'of which it has a few words'],
    ["master's degree", 'above its own'],
    ['MBA', 'another degree'],
    ['twelve years as a head baker', 'which its dates don’t add up to'],
    ['Pulumi', 'a tool beside the one it has'],
    ['ten years in a leadership position', 'which its titles don’t add up to'],
  ])('%s: %s', (words) => {
    expect(verdictOf(words)[0]).toBe('not_found');
  });
});

describe('a line proves nothing of', () => {
  test.each([
    ['Azure', 'Would like to get into Rust, and have a go at Azure', 'not_found'],
    ['SAP', 'No experience with SAP so far: both companies use Sage 200', 'not_found'],
    ['ACCA', 'ACCA: 6 of 13 papers passed', 'not_found'],
    ['Kubernetes', 'Docker, Terraform Currently learning Kubernetes in the evenings', 'not_found'],
    ['Docker', 'Docker, Terraform Currently learning Kubernetes in the evenings', 'shown'],
    ['wound dressings', 'Shadowed the district nurse when she did wound dressings', 'not_found'],
    ['procurement', 'Report to the Head of Procurement', 'not_found'],
    ['work with the procurement team', 'Worked with the procurement team', 'shown'],
    ['treasury', 'Built reports with the treasury team', 'not_found'],
    ['pastry', 'The pastry section was next door', 'not_found'],
    ['Rust', 'Rust (chapter 8 of the book), Elixir', 'not_found'],
    ['Workday', 'Workday – saw a demo, looked nice', 'not_found'],
    [
      'write modules in Terraform',
      'Terraform: I change a variable, our platform team writes the modules',
      'not_found',
    ],
    ['AWS', 'Evidence for the audit, with security', 'not_found'],
    ['Workday', 'My workday there was eight to five', 'unclear'],
    ['setting the product roadmap', 'Hung print-outs of the product roadmap by the door', 'not_found'],
    ['running payroll', 'Posted the payroll journal each month', 'unclear'],
    ['running payroll', 'Weekly payroll for 60 people', 'shown'],
    ['R', 'Sat in the R&D office with 40 others', 'not_found'],
    ['C', 'Vitamin C trial: logged 300 blood samples', 'not_found'],
    ['C or Go', 'Wrote drivers in C and tools in Go', 'shown'],
    ['OCT', 'Aug 2019 - Oct 2023', 'not_found'],
    ['Looker', 'Looked after 60 servers', 'not_found'],
    ['JavaScript', 'React badly to bad kerning', 'not_found'],
    ['Level 3 Food Safety', 'Level 2 Food Safety in Catering', 'not_found'],
    ['Level 3 Food Safety', 'Food Safety Level 3, renewed 2025', 'shown'],
    ['NVQ Level 3 in Cookery', 'NVQ 2 Cookery', 'not_found'],
    ['writing schemes of work', 'Rewrote the scheme of work, now used by the whole department', 'shown'],
    ['create safety datasets', 'Analyzed safety datasets as they came from data management', 'unclear'],
    ['PCI compliance', 'Card payments by phone under PCI rules', 'shown'],
    ['automated testing', 'pytest suites, coverage 41% to 83%', 'shown'],
    ['teaching at Key Stage 3', 'Teacher of KS3 and KS4', 'shown'],
    ['nursing', 'Nursing, two terms, dropped out, 2019', 'not_found'],
    ['securing loads', 'Loads run late, get them moved', 'unclear'],
    ['explain the app to customers', 'User engagement in the app up 40%', 'unclear'],
    ['Arbor or similar MIS', 'Used Arbor for attendance', 'shown'],
    ['POS system', 'Oracle Xstore POS, Outlook', 'shown'],
    ['AWS certification', 'Deployed to AWS', 'unclear'],
    ['ServSafe Manager', 'ServSafe Manager: took the class, exam not passed yet', 'not_found'],
    ['EV chargers', 'EV chargers - started, practical still to do', 'not_found'],
    [
      'Level 3 Diploma in Adult Care',
      'Level 3 Diploma in Adult Care: enrolled, 4 of 9 units finished',
      'not_found',
    ],
    ['Licence RH', 'Licence RH, inscrite en 2021, dossier non déposé', 'not_found'],
    ['Kranschein', 'Kranschein: nein', 'not_found'],
    ['own car', 'Calls on foot, as I had no car', 'not_found'],
    ['tanks', 'ADR: all classes except tanks', 'not_found'],
    ['ADR', 'ADR: all classes except tanks', 'shown'],
    ['risk assessments', 'The head doorman wrote the risk assessments', 'not_found'],
    ['PLC programming', 'Swapped PLC cables, the programming was done by the makers', 'not_found'],
    ['lorry cranes', 'The lorry cranes went to the other driver', 'not_found'],
    ['commissioning of alarms', 'Pulled cables for the alarms (they did the commissioning)', 'not_found'],
    ['low loaders', 'Low loaders came in too, that was my mate Barry', 'not_found'],
    ['mental health', 'My sister is a mental health nurse', 'not_found'],
    ['SMSTS', 'SMSTS, expired 2019', 'not_found'],
    ['safety committee', 'Member of the safety committee, which is chaired by the engineer', 'shown'],
    ['customer complaints', "Handle customer complaints so that my boss doesn't have to", 'shown'],
    ['resellers', 'Partner team looks after resellers, I pass them leads', 'not_found'],
    ['leases', 'Commercial leases go to the partner upstairs', 'not_found'],
    ['InDesign', 'InDesign: the subs lay out the pages, I fill boxes', 'not_found'],
    ['the Kafka platform', 'Was given a demonstration of the Kafka platform', 'not_found'],
    ['conversational French', 'French: menu French, that is it', 'not_found'],
    ['training reports', 'Promoted twice, started training reports', 'shown'],
    ['carer', 'Parked the car', 'not_found'],
    ['rope access certification', 'Rope access level 1, 2021, lapsed 2024', 'not_found'],
    ['telehandler certificate', 'Telehandler ticket (Lantra), 2022', 'shown'],
    ['telehandler certificate', 'Telehandler: use one daily, no ticket', 'not_found'],
    ['current first aid certificate', 'Emergency First Aid at Work, valid to 2028', 'shown'],
    ['a cloud POS such as Vend or Lightspeed', 'Used Vend at the register', 'shown'],
    ['a cloud POS such as Vend or Lightspeed', 'Used a till with a drawer', 'unclear'],
    ['statutory filings (IHK)', 'Member of the IHK', 'not_found'],
    ['video conferencing systems', 'Got the meeting rooms working on Teams', 'shown'],
    ['video conferencing systems', 'Played in three teams', 'not_found'],
    ['an electronic lab notebook', 'All records in Benchling', 'shown'],
    ['business intelligence tools', 'Drew the dashboards of six cars', 'not_found'],
    ['personal care', 'My mornings begin with washing and dressing', 'shown'],
    ['month-end close', 'Closed the month on day four', 'shown'],
    ['month-end close', 'Closed the shop at night', 'unclear'],
    ['puppy classes', 'On Sundays I take my own puppy to classes', 'unclear'],
    ['Snowflake', 'Snowflake: went to their summit in Amsterdam', 'unclear'],
    ['HPLC analysis', 'HPLC lives in the chemistry lab next door', 'unclear'],
    ['cell culture', 'Cell culture: one afternoon at an open day', 'unclear'],
    ['CCIE', 'CCIE lab: one attempt, no pass yet', 'not_found'],
    ['Python', 'Wrote a tiny Python script; that is the extent of my Python', 'unclear'],
    ['Python', 'Wrote Python services. No time for more than one sport.', 'shown'],
    ['telehandler ticket', 'Drove the telehandler (no ticket then, none now)', 'unclear'],
    ['safety meetings', 'Held safety meetings, zero lost time injuries in 2025', 'shown'],
    ['prototypes in Figma', 'Product designers make the prototypes in Figma', 'not_found'],
    ['penetration tests', 'Our security people do the penetration tests', 'not_found'],
    ['wound dressings', 'Nurses give the wound dressings', 'not_found'],
    ['ISTQB Advanced certificate', 'ISTQB Foundation Level certificate', 'not_found'],
    ['insulation testing', 'Megger and torque testing, sign the sheets', 'shown'],
    ['network access control', 'Rolled 802.1X out on wired ports', 'shown'],
    ['genealogy', 'Answered family history queries', 'shown'],
    ['a bachelor’s degree', 'Master exam: sitting for it next spring', 'not_found'],
    ['performance testing', 'Turned stories into test cases', 'unclear'],
    ['PLC programming', 'Foothill Power & Light Contracting', 'not_found'],
    ['brackets', 'Helped the welder by grinding brackets. Did not weld myself.', 'shown'],
    ['weld brackets', 'Helped the welder by grinding brackets. Did not weld myself.', 'not_found'],
    ['Scala', 'Scala: did the first weeks, then the baby came', 'unclear'],
    ['Scala', 'Scala: used daily since the rewrite of our services', 'shown'],
    ['Adobe Illustrator', 'Illustrator, self-employed', 'not_found'],
    ['rent arrears', 'Rent arrears: contact, repayment agreements, notices', 'shown'],
    ['load planning', 'Load planning: brought empty miles down from 31 to 18 percent', 'shown'],
    ['tool sharpening', "Sharpened the shop's tools and chisels", 'shown'],
    ['advanced Excel', 'Excel with Power Query, macros in VBA', 'shown'],
    ['Automated Commercial Environment', 'Filed entries through ACE each week', 'shown'],
    ['HOS compliance', "Kept the drivers' hours of service within the law", 'shown'],
    ['customer contact', 'Phone contact with customers about failed deliveries', 'shown'],
    [
      'driving licence, class D',
      'Driving licence class D: theory passed, not the practical yet',
      'not_found',
    ],
  ])('%s: %s', (words, line, state) => {
    const [said] = judgeAtoms([{ words, kind: 'skill' }], resumeOf(WITH_LINE(line)), TODAY);
    expect(said?.state).toBe(state);
  });
});

test.each([
  ['CSCP', 'CSCP: maybe after the kids are older'],
  ['CACES nacelle', 'CACES nacelle R486 : échu depuis mars 2022'],
  ['Python', 'Python: on my list for next winter'],
  ['carretillero', 'Carretillera: no'],
])('a label outside of any job shows nothing where the rest only tells a story: %s', (words, line) => {
  const resume = resumeOf(`Ada Park\nada@example.com\n\nCertificates\n${line}`);
  const [said] = judgeAtoms([{ words, kind: 'skill' }], resume, TODAY);
  expect(said?.state).toBe('not_found');
});

test.each([
  'Nurse – Royal Infirmary of the West, Wexcombe',
  'Nurse: Royal Infirmary of the West, 2019 – 2024',
])('a title and its employer tell no story: %s', (line) => {
  const resume = resumeOf(`Ada Park\nada@example.com\n\nExperience\n${line}\n- Care of twelve patients`);
  const [said] = judgeAtoms([{ words: 'nurse', kind: 'skill' }], resume, TODAY);
  expect(said?.state).toBe('shown');
});

test.each([
  ['Rechnungsprüfung', 'Rechnungen geprüft und gebucht', 'shown'],
  ['Reiseplanung', 'Reisen geplant und gebucht', 'shown'],
  ['Kundenpflege', 'Kunden beraten und Maschinen gepflegt', 'unclear'],
  ['Prüfung von Belegen', 'Belege geprüft', 'shown'],
  ['Wartung von Geräten', 'Geräte gewartet', 'shown'],
  ['Elterngespräche', 'Viele Gespräche geführt', 'unclear'],
  ['Abgeschlossenes Bachelorstudium', 'seit 04/2024 Bachelor Pflege, 2. Semester', 'not_found'],
])(
  'German says it by a verb, and both parts of a compound in one clause do: %s by %s',
  (words, line, state) => {
    const resume = resumeOf(
      `Ada Park\nada@example.com\n\nBerufserfahrung\n\nHaus Ulme\nSachbearbeiterin\n2019 – 2024\n- ${line}\n- Arbeit mit den Kolleginnen und Kollegen`,
    );
    const [said] = judgeAtoms([{ words, kind: 'skill' }], resume, TODAY);
    expect(said?.state).toBe(state);
  },
);

test('what I did, told in Spanish, is nobody else’s: he enseñado', () => {
  const resume = resumeOf(
    'Ada Park\nada@example.com\n\nExperiencia\n\nHotel Sol\nRecepcionista\n2019 – 2024\n- He enseñado el puesto a los compañeros nuevos\n- Atención a los huéspedes en la recepción',
  );
  const [said] = judgeAtoms([{ words: 'enseñar a compañeros', kind: 'duty' }], resume, TODAY);
  expect(said?.state).toBe('shown');
});

test('skills that are explained one by one are shown by their labels', () => {
  const resume = resumeOf(
    'Ada Park\nada@example.com\n\nSkills\n- Windows: proficient use and troubleshooting of desktops\n- Audio visual: knows how to set up rooms for meetings\n- Linux: able to administer a small number of servers',
  );
  const [said] = judgeAtoms([{ words: 'Windows', kind: 'skill' }], resume, TODAY);
  expect(said?.state).toBe('shown');
});

describe('letters of a degree', () => {
  const ELECTRICIAN = `Sam Ode

Work

BA Stores Ltd, Leeds
Store Manager
2019 – 2020
- Fire alarm cabling (FP200)

Certificates
18th Edition BS 7671 (2382-22), 2023

Education
HS Diploma, Clinton High, 2016`;

  test.each([
    ["Bachelor's degree", 'not_found'],
    ['Degree or equivalent', 'not_found'],
    ['high school diploma or GED', 'shown'],
  ])('%s: %s', (words, state) => {
    const [said] = judgeAtoms([{ words, kind: 'degree' }], resumeOf(ELECTRICIAN), TODAY);
    expect(said?.state).toBe(state);
  });

  test.each([
    ['Store clerk, BA (Hons) History', 'shown'],
    ['Store clerk with a BA in History', 'shown'],
    ['Clerk at BA Stores', 'not_found'],
  ])('in a line of a job: %s', (line, state) => {
    const [said] = judgeAtoms(
      [{ words: "Bachelor's degree", kind: 'degree' }],
      resumeOf(WITH_LINE(line)),
      TODAY,
    );
    expect(said?.state).toBe(state);
  });
});

describe('a licence to drive, by its class', () => {
  test.each([
    [
      'full driving licence',
      'I can now drive and passed my test in 2021. I do not have my own car.',
      'shown',
    ],
    ['car licence', 'Licence: C+E (gained 2014), no points', 'shown'],
    ['Category C+E licence', 'Licence: C+E (gained 2014), no points', 'shown'],
    ['Class 1 licence', 'Driving licence C', 'not_found'],
    ['permiso de conducir', 'Carné B y coche', 'shown'],
    ['driving licence', 'Provisional driving licence', 'not_found'],
    ['driving licence', 'Driving licence: lessons started', 'not_found'],
  ])('%s: %s', (words, line, state) => {
    const said = judgeAtoms([{ words, kind: 'qualification' }], resumeOf(WITH_LINE(line)), TODAY);
    expect(said[0]?.state).toBe(state);
  });
});

describe('the right to work', () => {
  test.each([
    ['right to work in the UK', 'British citizen', 'shown'],
    ['authorized to work in the US', 'US citizen', 'shown'],
    ['right to work in the UK', 'US citizen', 'unclear'],
    ['right to work in the UK', 'Reporting to a team in the UK', 'not_found'],
    ['right to work in the UK', 'BTEC National Diploma Business', 'not_found'],
    ['right to work in the UK', 'National and regional sales for 4 years', 'not_found'],
    ['right to work in the EU', 'French national with a driving licence', 'shown'],
  ])('%s: %s', (words, line, state) => {
    const said = judgeAtoms([{ words, kind: 'place' }], resumeOf(WITH_LINE(line)), TODAY);
    expect(said[0]?.state).toBe(state);
  });
});

test.each([
  ['85 staff', 'Payroll preparation for 45 employees', 'not_found'],
  ['people management of 12–18 agents', 'Manage 16 agents across two shifts', 'shown'],
  ['lead a team of 40 people', 'Led a team of 8 people in the warehouse', 'not_found'],
  ['lead a night shift of up to 60 people', 'Led the night shift, 24 people', 'shown'],
  ['manage 85 staff', 'Managed 3 teams of 40 staff', 'unclear'],
  ['payroll for 85 staff', 'Ran payroll for 45 staff and 300 contractors', 'unclear'],
  ['Windows 11 support', 'Windows 10 support for 200 users', 'unclear'],
])('less is not what is asked for: %s, %s', (words, line, state) => {
  const said = judgeAtoms([{ words, kind: 'duty' }], resumeOf(WITH_LINE(line)), TODAY);
  expect(said[0]?.state).toBe(state);
});

test('years are also counted from a line with dates that was not read as an entry', () => {
  const resume = resumeOf(`Ann Bell

I have milked cows since I was fifteen
Nether Farm, 280 Holsteins - Herdsman, since Aug 2017
milk twice a day
Vale Estate - Relief milker, Oct 2014 to July 2017`);
  const states = ['three years as a herdsman', 'ten years as a herdsman'].map(
    (words) => judgeAtoms([{ words, kind: 'duration' }], resume, TODAY)[0]?.state,
  );
  expect(states).toEqual(['shown', 'not_found']);
});

describe('a requirement', () => {
  function gapOf(text: string, words: readonly string[] = []) {
    const source = resumeOf(BAKER);
    const requirement = {
      id: RequirementId.parse('R1'),
      text,
      words: text,
      kind: 'skill',
      must: true,
      atoms: words.map((one) => ({ words: one, kind: 'skill' as const })),
    } as const;
    return measureCoverage({ source, tailored: source, requirements: [requirement], today: TODAY });
  }

  test('that names several things is shown partly, and each is a point', () => {
    const { coverage, gaps } = gapOf('Terraform, Pulumi and Windows', ['Terraform', 'Pulumi', 'Windows']);
    expect(gaps[0]?.state).toBe('partly');
    expect(gaps[0]?.atoms.map(({ state }) => state)).toEqual(['shown', 'not_found', 'shown']);
    expect(coverage.points).toEqual({ before: 2, after: 2, total: 3 });
  });

  test('stored before atoms were read is judged as a whole', () => {
    expect(gapOf('Terraform').gaps[0]?.state).toBe('shown');
    expect(
      Gap.parse({ requirement: gapOf('x').gaps[0]?.requirement, state: 'shown', line: null }).atoms,
    ).toEqual([]);
  });
});

test('a weak sign is worth a question, with the nearest line', () => {
  expect(verdictOf('Excel')).toEqual(['unclear', 'Excel: basic']);
  expect(verdictOf("bachelor's degree in physics")[0]).toBe('unclear');
});

describe('a line that comes near is asked about', () => {
  const source = resumeOf(BAKER);
  const place = (kind: string) => source.sections.find((one) => one.kind === kind)?.id ?? '';
  const ask = (
    words: string,
    kind: 'skill' | 'duration' | 'place' = 'skill',
    facts: readonly string[] = [],
  ) => {
    const requirement = {
      id: RequirementId.parse('R1'),
      text: words,
      words,
      kind: 'skill',
      must: true,
    } as const;
    const added = facts.map((text, at) => ({ id: `${at}`, entry: place('skills'), text }));
    const resume = withFacts(source, added, new Set(added.map(({ id }) => id)));
    const requirements = [{ ...requirement, atoms: [{ words, kind }] }];
    return measureCoverage({ source: resume, tailored: resume, requirements, today: TODAY }).gaps;
  };

  test('outside of entries too, with its section', () => {
    expect(lineQuestions(ask('Excel'))).toEqual([
      { requirement: 'R1', words: 'Excel', line: 'Excel: basic', entry: place('skills') },
    ]);
    expect(lineQuestions(ask('Terraform'))).toEqual([]);
    expect(lineQuestions(ask('welding'))).toEqual([]);
  });

  test.each(['skill', 'duration', 'place'] as const)(
    'and not again once the person has said yes: %s',
    (kind) => {
      const words =
        kind === 'duration' ? '20 years of baking' : kind === 'place' ? 'Based in Bristol' : 'Excel';
      expect(ask(words, kind)[0]?.state).not.toBe('shown');
      expect(ask(words, kind, [words])[0]).toMatchObject({ state: 'shown', line: words });
    },
  );

  test.each([
    ['run our infection prevention rounds', 'Run infection prevention rounds'],
    ['iOS development', 'iOS development'],
    ['Pflege unserer Bewohner', 'Pflege Bewohner'],
    ['our', 'Our'],
  ])('%s is said in a resume as %s', (words, statement) => {
    expect(statementOf(words)).toBe(statement);
    expect(ask(words, 'skill', [statement])[0]).toMatchObject({ state: 'shown', line: statement });
  });

  test('in the section or entry of its own, which a yes leaves as it is', () => {
    const resume = resumeOf('Ada Park\nada@example.com\n\nSummary\nBaker of bread.\n\nSkills\nBread, cake');
    const summary = linesOf(resume).find(({ text }) => text === 'Baker of bread.');
    if (!summary) throw new Error('no summary');
    const entry = resume.sections.find((one) => one.kind === 'summary')?.id ?? '';
    expect(parentIdOf(summary.id, resume)).toBe(entry);
    const facts = [{ id: '1', entry, text: summary.text, requirement: 'Pastry' }];
    const shown = new Set(['1']);
    expect(withFacts(resume, facts, shown)).toEqual(resume);
    expect(confirmedLines(resume, facts, shown)).toEqual([{ words: 'Pastry', line: summary.id }]);
    expect(confirmedLines(resume, facts, new Set())).toEqual([]);
    const added = facts.map((fact) => ({ ...fact, text: 'Baker of pies.' }));
    expect(confirmedLines(withFacts(resume, added, shown), added, shown)).toEqual([]);
  });

  test.each([
    ['Payroll', 'Manager', '- Forward time sheets (payroll is run by an outside bureau)'],
    ['hiring and firing', 'Sous Chef', '- Fired up the grill, and chef does the hiring'],
    ['Workday', 'Clerk', '- Was given a demonstration of Workday in 2023.'],
    ['carry out', 'Bench Scientist', '- Made libraries at the bench; sequencing is carried out by our core'],
    ['sequencing data', 'Bench Scientist', '- Sequencing is contracted out, and I get the data back'],
    ['fluent Russian', 'Clerk', '- Russian: two years at school, hardly any left'],
  ])('but not for %s where the resume denies it', (words, title, line) => {
    const resume = resumeOf(
      `Ada Park\nada@example.com\n\nExperience\n\nElm House\n${title}\n2019 – 2024\n${line}`,
    );
    const requirement = {
      id: RequirementId.parse('R1'),
      text: words,
      words,
      kind: 'skill',
      must: true,
    } as const;
    const requirements = [{ ...requirement, atoms: [{ words, kind: 'skill' as const }] }];
    const { gaps } = measureCoverage({ source: resume, tailored: resume, requirements, today: TODAY });
    expect(lineQuestions(gaps)).toEqual([]);
  });

  test('which a line about something else of it is not', () => {
    const resume = resumeOf(
      'Ada Park\nada@example.com\n\nExperience\n\nElm House\nManager\n2019 – 2024\n- Coached eleven casuals\n- Coaching of managers: never did any',
    );
    const words = 'Coaching and developing staff';
    const requirement = {
      id: RequirementId.parse('R1'),
      text: words,
      words,
      kind: 'duty',
      must: true,
    } as const;
    const requirements = [{ ...requirement, atoms: [{ words, kind: 'duty' as const }] }];
    const { gaps } = measureCoverage({ source: resume, tailored: resume, requirements, today: TODAY });
    expect(lineQuestions(gaps)).toMatchObject([{ line: 'Coached eleven casuals' }]);
  });
});

describe('nobody is asked about a line', () => {
  test.each([
    ['first aid certificate', 'Food Safety Supervisor certificate, 2022', 'that only is another paper'],
    ['certified payroll', 'Ran the payroll for 430 hourly employees', 'that isn’t about the paper'],
    ['Figma', 'Designed screens in InVision', 'that names another tool'],
    ['Confluence', 'Kept Jira boards', 'that names another tool'],
    ['experience in a bank', 'Cleaned at AXA', 'whose employer is no bank'],
    ['experience with NK cells', 'Knocked out genes in T cells', 'that lacks the name'],
    ['contribute to care plans', 'Read the plans before first sessions', 'that only read it'],
    ['insurance claims', 'Forwarded claims to the office', 'that only passed it on'],
  ])('for %s: %s, %s', (words, line) => {
    const [said] = judgeAtoms([{ words, kind: 'skill' }], resumeOf(WITH_LINE(line)), TODAY);
    expect(said?.state).toBe('not_found');
  });

  test.each([
    ['reading care plans', 'Read the care plans before first sessions'],
    ['order stock', 'Ordered stock from nine suppliers'],
    ['stock control', 'Ordered milk and beans. Stock control for three bars'],
    ['stock control', 'Ordered stock and kept stock control records'],
    ['case management', 'Referred families and did case management'],
    ['VAT returns', 'Filed VAT returns every quarter'],
    ['Python', 'Delivered Python workshops to analysts'],
    ['HGV Class 1', 'Drove HGV Class 1 on nights'],
    ['minutes', 'Typed minutes for three committees'],
    ['Sage', 'Transferred the ledgers to Sage'],
  ])('unless it is just that which is asked for, or another sentence says it: %s', (words, line) => {
    const [said] = judgeAtoms([{ words, kind: 'skill' }], resumeOf(WITH_LINE(line)), TODAY);
    expect(said?.state).toBe('shown');
  });
});

test.each([
  ['Lead a marketing team', 'Member of a marketing team of six'],
  ['chaperoning', 'Booked a chaperone for the doctor'],
  ['write funding bids', 'Proofread bids to funders'],
  ['registered with the GMC', 'Registered with the GMC, inactive since 2015'],
])('what is another’s or no more is not shown: %s', (words, line) => {
  const [said] = judgeAtoms([{ words, kind: 'duty' }], resumeOf(WITH_LINE(line)), TODAY);
  expect(said?.state).not.toBe('shown');
});
