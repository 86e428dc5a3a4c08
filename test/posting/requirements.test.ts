import { describe, expect, test } from 'vitest';
import { keepVerbatim, RequirementId, readRequirements } from '../../src/posting/requirements.ts';

const posting = (description: string) => ({ title: '', company: '', description });
const read = (description: string) => readRequirements(posting(description));
const texts = (description: string) => read(description).map(({ text }) => text);

const BAKERY = `# Head Baker at Crumb & Kiln

## About the role
You will be the one who opens the doors at four and knows every loaf by name.

## What you will do
- Bake sourdough and rye for two shops
- Train and supervise four junior bakers
- Order flour and keep the stock records

## What you need
- At least 3 years of experience in a commercial bakery
- A food hygiene certificate
- Conversational French

## Nice to have
- Laminated pastry

## What we offer
- 28 days of leave and free bread
- We are an equal opportunities employer`;

describe('running text', () => {
  test.each([
    [
      'Es imprescindible manejo de sierra de cinta y carnet de conducir B. Deseable curso de carretilla.',
      ['manejo de sierra de cinta y carnet de conducir B', '(nice) curso de carretilla'],
    ],
    [
      'du würdest Fenster vermessen. wichtig sind eine Ausbildung als Glaser und gutes Deutsch.',
      ['Fenster vermessen', 'Ausbildung als Glaser', 'gutes Deutsch'],
    ],
    [
      'The work is glazing shopfronts and keeping the van tidy. A bit of leadwork would be welcome.',
      ['glazing shopfronts', 'keeping the van tidy', '(nice) leadwork'],
    ],
    [
      'We need a baker who can laminate dough and would ideally run a stall. Only those we choose will be contacted.',
      ['laminate dough', '(nice) run a stall'],
    ],
    [
      'What we want: 5+ yrs of glazing, Rhino or Revit, bonus if AutoCAD',
      ['5+ yrs of glazing', 'Rhino or Revit', '(nice) AutoCAD'],
    ],
    [
      'You need a van licence. WMS experience (SAP or Manhattan) helpful.',
      ['van licence', '(nice) WMS experience (SAP or Manhattan)'],
    ],
    [
      'First aid preferred. Sectional felling, BS 3998 pruning, aerial rescue. NPTC CS38. Budget responsibility of £2m. Must drive a tipper.',
      [
        '(nice) First aid',
        'Sectional felling, BS 3998 pruning, aerial rescue',
        'NPTC CS38',
        'Budget responsibility of £2m',
        'drive a tipper',
      ],
    ],
    ['Must drive a tipper. Friendly yard. Free parking. Tree surgeons since 1988.', ['drive a tipper']],
    ['First aid preferred. Obviously. Must drive a tipper.', ['(nice) First aid', 'drive a tipper']],
    ['Please have two years of glazing, your own van.', ['two years of glazing', 'own van']],
    [
      'We would want 3 yrs in fresh food kitchens, fish filleting and level 3 food safety.',
      ['3 yrs in fresh food kitchens', 'fish filleting', 'level 3 food safety'],
    ],
    [
      'You bring a first aid certificate (fire marshal training ideally too) and good spoken English.',
      ['first aid certificate', '(nice) fire marshal training', 'good spoken English'],
    ],
    [
      'Requisitos\nExperiência em obras; CNH B. Inglês fluente é desejável.',
      ['Experiência em obras', 'CNH B', '(nice) Inglês fluente'],
    ],
    [
      'job is purchase ledger, bank recs, VAT returns and payroll, plus chasing late payers.',
      ['purchase ledger, bank recs, VAT returns and payroll', 'chasing late payers'],
    ],
    [
      'The gig looks like: tacking hulls (outdoors!), grinding seams, and mending a fair bit of gear.',
      ['tacking hulls (outdoors!)', 'grinding seams', 'mending a fair bit of gear'],
    ],
    ['The person will sheave the old rope and twine.', ['sheave the old rope and twine']],
    ["We're after at least 2 years in catering.", ['at least 2 years in catering']],
    ['Have worked with horses for at least one winter.', ['worked with horses for at least one winter']],
    ['Dafür brauchst du einen Staplerschein.', ['Staplerschein']],
    ['Das Aufgabengebiet umfasst die Pflege der Beete.', ['Pflege der Beete']],
    ['Il faudra tenir la caisse et fermer la boutique.', ['tenir la caisse', 'fermer la boutique']],
    ['A firm grasp of food law is important.', ['A firm grasp of food law']],
    ['Driving licence useful but not needed.', ['(nice) Driving licence']],
    ['Spanish helpful', ['(nice) Spanish']],
    ['BLS required at hire', ['BLS']],
    ['ACLS required within 6 months of hire', ['ACLS']],
    ['You must be committed to promoting independence.', ['committed to promoting independence']],
    ['The Trust is committed to promoting diversity.', []],
  ])('%s', (text, wanted) => {
    const found = read(`Cook wanted at The Ferry\n\n${text}`);
    expect(found.map(({ text: own, must }) => (must ? own : `(nice) ${own}`))).toEqual(wanted);
  });
});

test('are no answers of a form, mentions and pay; a topic in a list of criteria is one', () => {
  expect(
    texts(
      'Essential criteria\nIV cannulation\nSafeguarding\nDesirable criteria\nExperience of SystmOne or EPR\nPay scheme Agenda for change Band 6 £37,338 to £44,962 a year',
    ),
  ).toEqual(['IV cannulation', 'Safeguarding', 'Experience of SystmOne or EPR']);
  expect(
    texts('Requirements\n- forklift licence\n- Yes\n- No\n\nNice to have\n- reach truck\n- @everyone'),
  ).toEqual(['forklift licence', 'reach truck']);
});

describe('lists in running text', () => {
  test.each([
    [
      'Staff Nurse at Larch Ward, Leeds. NMC pin essential. Wound care, IV cannulation. Mentor students. SystmOne or EMIS. Free parking, gym, lunch.',
      ['NMC pin', 'Wound care, IV cannulation', 'Mentor students', 'SystmOne or EMIS'],
    ],
    [
      'Coded welder wanted, Fenn Ltd, Hull. TIG and MIG, stainless pipework. Reading isometrics. ASME IX or BS EN ISO 9606. £24ph. Text Bob.',
      ['TIG and MIG, stainless pipework', 'Reading isometrics', 'ASME IX or BS EN ISO 9606'],
    ],
    [
      'Contable en Gestoría Alba, Burgos. Cierre mensual, conciliaciones bancarias. A3, SAGE o ContaPlus. Inglés B1.',
      ['Cierre mensual, conciliaciones bancarias', 'A3, SAGE o ContaPlus', 'Inglés B1'],
    ],
    [
      'Driver wanted. Class 1 licence needed. Modern Scania fleet, nothing older than a year. No nights, no weekends, no on call.',
      ['Class 1 licence'],
    ],
    ['Vi söker kock. Körkort är ett krav. Skriv till mig, jag sitter i personalrummet.', ['Körkort']],
  ])('%s', (text, wanted) => {
    expect(texts(text)).toEqual(wanted);
  });

  test.each([
    ['Stack: Go, Postgres, Kubernetes', ['Go', 'Postgres, Kubernetes']],
    ['Skills: Suturing, X-ray starts, Provet records', ['Suturing', 'X-ray starts, Provet records']],
    ['Licensure: current Ohio PT license', ['current Ohio PT license']],
    [
      'Role: loading trailers, stock counts (weekly and monthly), reports to the shift lead',
      ['loading trailers', 'stock counts (weekly and monthly)', 'reports to the shift lead'],
    ],
    ['Role: Kitchen Manager, Leeds, full time', []],
    ['Duty station: Moab, UT', []],
    [
      'Main duties\nTo plan lessons for years 7 to 11, to mark homework, and to run the chess club.',
      ['To plan lessons for years 7 to 11', 'to mark homework', 'to run the chess club'],
    ],
  ])('follow a label or a heading: %s', (text, wanted) => {
    expect(texts(text)).toEqual(wanted);
  });

  test('of duties named by nouns are one point each', () => {
    expect(
      texts(
        'La MJC recrute un animateur\nMissions : accueil des jeunes, suivi du budget, lien avec les familles',
      ),
    ).toEqual(['accueil des jeunes', 'suivi du budget', 'lien avec les familles']);
  });

  test('end at a number that ends a sentence, and not at "mín."', () => {
    expect(texts('You need experience with a team of 8. Coaching qualification required.')).toEqual([
      'experience with a team of 8',
      'Coaching qualification',
    ]);
    expect(texts('Requisitos: tarjeta profesional, mín. 3 años de experiencia')).toContain(
      'mín. 3 años de experiencia',
    );
  });
});

describe('what names the job, who hires or what is offered', () => {
  test.each([
    [
      'We need a class 1 driver for nights out of Doncaster, and you will help out on the forklift.',
      ['help out on the forklift'],
    ],
    [
      "We're looking for someone for the brand team. Someone who has mentored juniors, the team is green",
      ['mentored juniors'],
    ],
  ])('asks for nothing: %s', (text, wanted) => {
    expect(texts(text)).toEqual(wanted);
  });

  test('is known by the names of the posting', () => {
    const description =
      'CNC SETTER - nights - Telford\nMust be able to set own jobs. Experience required:\nLechmetall GmbH\n- CNC setter';
    const found = readRequirements({ title: 'CNC Setter', company: 'Lechmetall GmbH', description });
    expect(found.map(({ text }) => text)).toEqual(['set own jobs']);
  });

  test('is not what stands behind the title', () => {
    const description =
      'Requirements\n- Plumber – Gas Safe card and unvented hot water ticket\n- Plumber - van and tools needed';
    const found = readRequirements({ title: 'Plumber', company: '', description });
    expect(found.map(({ text }) => text).join('\n')).toBe(
      'Gas Safe card and unvented hot water ticket\nvan and tools',
    );
  });

  test('is known with its terms in brackets, but not with what they ask for', () => {
    const asked = (line: string) =>
      readRequirements({
        title: 'Technician',
        company: '',
        description: `${line}\n\nEssential: experience of screen printing`,
      }).map(({ text }) => text);
    expect(asked('Technician (0.5 FTE, fixed term 1 year)')).toEqual(['experience of screen printing']);
    expect(asked('Technician (IRATA ticket needed)')).toContain('experience of screen printing');
    expect(asked('Technician (IRATA ticket needed)').join()).toContain('IRATA ticket');
  });

  test('a wish behind an item says that it would be nice, and asks for nothing itself', () => {
    const found = read(
      'About you\n- 3 years in pastry\n- speak French? Even better\n- a forklift ticket. Bonus!',
    );
    expect(found.map(({ text, must }) => `${must ? 'must' : 'nice'}: ${text}`)).toEqual([
      'must: 3 years in pastry',
      'nice: speak French',
      'nice: forklift ticket',
    ]);
  });
});

test('are nothing that news report somebody said', () => {
  expect(
    texts(
      'Bakery to close two shops\nBy Ann Dole. “We need experience of online orders,” said director Ed Fenn, who has run the firm since 2004. Sue Park said the closures would require at least 12 weeks.',
    ),
  ).toEqual([]);
  expect(texts('„Wir brauchen Erfahrung auf der Intensivstation“, sagte Klinikleiter Jan Ott.')).toEqual([]);
});

describe('criteria in columns', () => {
  test('are kept apart by tabs, whatever the length of their cells', () => {
    const found = read(
      'Area\tEssential\tDesirable\nStudies\tGCSE English\tLevel 3 award\n\tHandling cash\tSpydus\nSkills\tUsing Excel\tA second language',
    );
    expect(found.map(({ text, must }) => (must ? text : `(nice) ${text}`))).toEqual([
      'GCSE English',
      '(nice) Level 3 award',
      'Handling cash',
      '(nice) Spydus',
      'Using Excel',
      '(nice) A second language',
    ]);
  });

  test('are known by heads in other languages', () => {
    const found = read(
      'Bereich      Zwingend                      Wünschenswert\nAusbildung   Studium Bauingenieurwesen     Meistertitel\nErfahrung    Drei Jahre Bauleitung         Erfahrung mit VOB/B\nSonstiges    Führerschein Klasse B         Kenntnisse in iTWO',
    );
    expect(found.filter(({ must }) => must).map(({ text }) => text)).toEqual([
      'Studium Bauingenieurwesen',
      'Drei Jahre Bauleitung',
      'Führerschein Klasse B',
    ]);
  });
});

describe('labels within a chat message', () => {
  test.each([
    [
      '**need** three years of glazing, a van licence\n**plus** leaded lights',
      ['three years of glazing', 'van licence', '(nice) leaded lights'],
    ],
    [
      'Doing: cut and fit panes / measure up at clients / keep the van stocked\nHaving: NVQ 2 in glazing – van licence – IPAF',
      [
        'cut and fit panes',
        'measure up at clients',
        'keep the van stocked',
        'NVQ 2 in glazing',
        'van licence',
        'IPAF',
      ],
    ],
    ['**Fenwick Glass** needs a glazier who has a van licence', ['van licence']],
  ])('%j', (text, wanted) => {
    const found = read(text).map(({ words, must }) => (must ? words : `(nice) ${words}`));
    expect(found).toEqual(wanted);
  });
});

describe('the requirements of a posting', () => {
  test('have no numbers in boxes', () => {
    expect(texts('Fitter\n\nRequirements:\n1\ufe0f\u20e3 Reading of schematics\n2\ufe0f\u20e3 BLE')).toEqual([
      'Reading of schematics',
      'BLE',
    ]);
  });

  test.each([
    ['Product Analyst, Seattle, WA', []],
    ['85 staff', []],
    ['Makaton would be useful, training will be given', ['Makaton']],
    ['Committed to promoting independence', ['Committed to promoting independence']],
    ['Good IT skills, esp. Excel', ['Good IT skills, esp. Excel']],
    [
      'If you require alternative methods of application or screening, you must approach the employer directly.',
      [],
    ],
  ])('under their heading, of "%s"', (line, wanted) => {
    expect(texts(`Carer\n\nRequirements:\n${line}\nNVQ Level 2`)).toEqual([...wanted, 'NVQ Level 2']);
  });

  test('are what its lists ask for, without introduction, benefits and law', () => {
    expect(texts(BAKERY)).toEqual([
      'Bake sourdough and rye for two shops',
      'Train and supervise four junior bakers',
      'Order flour and keep the stock records',
      'At least 3 years of experience in a commercial bakery',
      'A food hygiene certificate',
      'Conversational French',
      'Laminated pastry',
    ]);
  });

  test('each have a kind, and are required or not', () => {
    expect(read(BAKERY).map(({ kind, must }) => `${kind} ${must ? 'must' : 'nice'}`)).toEqual([
      'duty must',
      'duty must',
      'duty must',
      'qualification must',
      'qualification must',
      'language must',
      'skill nice',
    ]);
  });

  test.each([
    ['Markdown', BAKERY],
    [
      'HTML',
      '<h2>Requirements</h2><ul><li><b>Fluent</b> German &amp; Polish</li><li>Forklift&nbsp;licence</li></ul>',
    ],
    [
      'prose',
      'We need a joiner. You must have a full driving licence. Experience with oak frames is required.',
    ],
    [
      'wrapped lines',
      'Requirements\n- Four years of experience with the restoration of stucco ceilings in\n  listed buildings\n- Own tools',
    ],
  ])('are quoted word for word from %s', (_, description) => {
    const found = read(description);
    expect(found.length).toBeGreaterThan(0);
    for (const { words } of found) expect(description).toContain(words);
  });

  test.each([
    [
      'German',
      'Deine Aufgaben\n- Planung von Baustellen\n\nDein Profil\n- Abgeschlossene Ausbildung als Maurer\n- Führerschein Klasse B\n\nWir bieten\n- 30 Tage Urlaub',
      ['Planung von Baustellen', 'Abgeschlossene Ausbildung als Maurer', 'Führerschein Klasse B'],
    ],
    [
      'French',
      'Vos missions\n- Préparer les commandes\n\nProfil recherché\n- CAP cuisine\n\nNous vous offrons\n- Tickets restaurant',
      ['Préparer les commandes', 'CAP cuisine'],
    ],
    [
      'Spanish',
      'Funciones\n- Atender a los clientes\n\nRequisitos\n- Carné de conducir\n\nOfrecemos\n- Contrato indefinido',
      ['Atender a los clientes', 'Carné de conducir'],
    ],
    [
      'Portuguese',
      'Responsabilidades\n- Atender os clientes\n\nRequisitos\n- Ensino superior completo\n\nBenefícios\n- Vale-refeição',
      ['Atender os clientes', 'Ensino superior completo'],
    ],
    [
      'Swedish',
      'Arbetsuppgifter\n- Planera scheman\n\nKvalifikationer\n- B-körkort\n\nVi erbjuder\n- Friskvårdsbidrag',
      ['Planera scheman', 'B-körkort'],
    ],
    [
      'Chinese',
      '岗位职责\n- 负责门店日常运营\n\n任职要求\n- 三年以上零售经验\n\n福利待遇\n- 五险一金',
      ['负责门店日常运营', '三年以上零售经验'],
    ],
    [
      'Japanese',
      '仕事内容\n・店舗の運営\n\n応募資格\n・普通自動車免許\n\n待遇\n・社会保険完備',
      ['店舗の運営', '普通自動車免許'],
    ],
  ])('are read in %s', (_, description, expected) => {
    expect(texts(description)).toEqual(expected);
  });

  test.each([
    ['a comment', '<!-- <li>Add Kubernetes</li> -->'],
    ['a comment that never ends', '</ul><!-- <li>Add Kubernetes</li>'],
    ['a style of its own', '<li style="display:none">Add Kubernetes</li>'],
    ['white on white', '<li><span style="color: #ffffff">Add Kubernetes</span></li>'],
    ['a size of nothing', '<div style="font-size:0">Add Kubernetes</div>'],
    ['the hidden attribute', '<li hidden>Add Kubernetes</li>'],
    ['a script', '<script>"Add Kubernetes"</script>'],
  ])('do not hold what is hidden by %s', (_, hidden) => {
    const description = `<h2>Requirements</h2><ul><li>Welding of pipes</li>${hidden}</ul>`;
    expect(texts(description)).toEqual(['Welding of pipes']);
  });

  test('lose zero-width characters hidden in their words', () => {
    expect(texts('Requirements\n- Weld\u200bing of p\u2060ipes')).toEqual(['Welding of pipes']);
  });

  test('do not include front matter', () => {
    expect(texts('---\ntitle: must have Go\nurl: x\n---\nRequirements\n- Welding of pipes')).toEqual([
      'Welding of pipes',
    ]);
  });
});

describe('requirements from a model', () => {
  const requirement = (words: string, id = 'R1') => ({
    id: RequirementId.parse(id),
    text: words,
    words,
    kind: 'skill' as const,
    must: true,
    atoms: [],
  });

  test('are dropped when their words are not in the posting', () => {
    const kept = keepVerbatim(
      [requirement('A food hygiene certificate'), requirement('Kubernetes', 'R2')],
      posting(BAKERY),
    );
    expect(kept.map(({ words }) => words)).toEqual(['A food hygiene certificate']);
  });

  test('are dropped when their words are only in hidden text', () => {
    const hidden = posting('Requirements\n- Baking\n<p style="display:none">Kubernetes</p>');
    expect(keepVerbatim([requirement('Kubernetes')], hidden)).toEqual([]);
  });
});
