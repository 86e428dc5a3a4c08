import { describe, expect, test } from 'vitest';
import { readPost } from '../../src/posting/read-post.ts';

describe('the kind of a post', () => {
  test.each([
    [
      'posting',
      "hiring!! line cook at Nonna's Table in Austin TX. need 2 years on the line, can work weekends",
    ],
    [
      'posting',
      'Hej! Vi på Nordkod söker en frontendutvecklare. Du har minst två års erfarenhet av Vue. Skicka CV.',
    ],
    [
      'other',
      'Some news: after nine years as a fitter I start Monday as *Service Manager* at Blue Heron. I lead 14 people now and train the new ones.',
    ],
    ['other', 'lunch anyone? thinking the ramen place at 12:30, need at least 4 people to book'],
    [
      'other',
      "I'm a UX designer, recently laid off, looking for my next role. Skills: Figma, user research.",
    ],
    ['other', 'Has anyone interviewed at Lumentra? They asked for 3 years of Spark. Is it worth it?'],
    ['other', 'Ich suche ab Februar eine neue Stelle als Buchhalterin. 8 Jahre Erfahrung mit DATEV.'],
    [
      'other',
      "Hi all, I'm a freelance book illustrator and have space from May. £250 a day. Past clients: two presses. DM me for availability.",
    ],
    [
      'other',
      'Weiterbildung: Geprüfte Meisterin Mechatronik\nStart im Mai in Teilzeit. Kosten: 4.900 € zzgl. Prüfungsgebühr. Infoabend am 3. März.',
    ],
    [
      'other',
      '# acme-deploy\nA small CLI.\n\n## Requirements\n- Node 20+\n- Docker\n\n## Installation\nnpm install',
    ],
    [
      'other',
      'Free workshop: how to write a CV. You will learn to tailor it. Register at the desk, places limited.',
    ],
    [
      'other',
      'Hallo, ich bin Timo, 16, mache bald meinen Abschluss und suche eine Ausbildung als Tischler ab August. Praktikum hab ich schon gemacht. Kennt jemand einen Betrieb, der noch jemanden nimmt?',
    ],
    [
      'other',
      'Beware of fake job adverts\nSomeone claiming to recruit for Elm Council offers work as a data entry clerk at £28 per hour. We never ask candidates for money. Report it to the police.',
    ],
    [
      'other',
      'Baker\nAverage salary: £22,000 to £31,000\nTypical hours: 40 a week\nHow to become one\nYou can do an apprenticeship.\nCareer path\nYou could become a head baker.\nIs this page useful?',
    ],
    [
      'other',
      "lol did anyone see the match last night?? anyway who's coming to Ali's leaving drinks on Friday, 6pm at the Bell. bring £10 for the whip round",
    ],
    [
      'posting',
      "Our under-tens coach moves to Hull in March. Level 2 badge, DBS, two evenings a week in Stockport, £24 a session. Anyone here? DM me what you've coached",
    ],
    [
      'posting',
      "The lathe at my uncle's shop in Dudley stands still since Ray retired. CNC turner, days, £17.20, somebody who can set as well as run. Ring him on 07700 900145",
    ],
    [
      'other',
      'Excavator tickets: CPCS A59 novice 10 days £1,250, test included. You need: to be 18, health and safety test in date. Next start 3 February, ring for a place',
    ],
    [
      'other',
      'Got an offer and need a second opinion. Job: dental nurse, private, £14.10/h, 37.5 h, training bond of 2 years. They want an answer by Friday. Would you sign?',
    ],
    [
      'other',
      '48-hour hackathon for hospitals, 10 teams: we want designers, nurses, coders and pharmacists. Prizes of £2,000. Sign up by Friday',
    ],
    [
      'other',
      'Vielen Dank für Ihre Bewerbung als Laborantin. Leider haben wir uns für eine andere Bewerberin entschieden und wünschen Ihnen alles Gute.\nMit freundlichen Grüßen, Herr Tams, Personalabteilung',
    ],
    [
      'other',
      'Estimado Javier: le agradecemos su participación en el proceso de selección para el puesto de Jefe de Almacén. Hemos decidido continuar con otro candidato. Conservaremos su currículum para futuras vacantes.',
    ],
    [
      'other',
      "Dear Priya, thank you for coming in about the Quantity Surveyor position. We've decided to offer the role to another candidate with more experience of civils.",
    ],
    [
      'other',
      "Hi, I'm Lena. I have 5 years of experience as a groom, and I'm looking for an assistant yard manager job near York. Can start right away. Please DM me!",
    ],
    ['other', 'Examinierte Altenpflegerin sucht neue Herausforderung in Teilzeit, Führerschein B vorhanden.'],
    [
      'other',
      'Call for makers! The Tannery invites potters based in Wales to submit work for its winter show. Fee £300. Please send 4 images and a CV by 2 May. Works must be under 1 m and you must be able to collect them.',
    ],
    [
      'other',
      'Edital: a Galeria Cais convida artistas residentes no Norte a apresentar obras para a exposição. Prémio de 500 €. Enviar 5 imagens e CV até 1 de março.',
    ],
    [
      'posting',
      "Hi Anna, I came across your profile and I'm hiring a Payroll Manager for Nordby Foods in Leeds. You'd need CIPP and 3 years' experience. Interested?",
    ],
    [
      'posting',
      "hi folks, I'm Jo and I run the kitchen at Pier House. I'm looking for a sous chef with 3+ years on the line, happy to work weekends. £34k. DM me!",
    ],
    [
      'posting',
      "Artist in Residence, salaried £27,000. Aldergate Hospital invites applications from sculptors. You'll run weekly sessions on wards. MFA and experience in health settings essential.",
    ],
    [
      'resume',
      'MARIA SANTOS\nmaria@example.com | Porto\n\nEXPERIÊNCIA PROFISSIONAL\nTécnica, Contas Lda, 2019 - presente\n- Faturas\n\nFORMAÇÃO\nLicenciatura, 2018\n\nIDIOMAS\nInglês',
    ],
  ])('is %s: %s', (kind, text) => {
    expect(readPost(text).kind).toBe(kind);
  });

  test('is unsure where the signs are few', () => {
    expect(readPost('Barista at Moth').sure).toBe(false);
  });
});

describe('the title and the company of a post', () => {
  test.each([
    [
      '**Novarque Conseil** (60 consultants) cherche un **Consultant MOA assurance** confirmé, CDI à Lille',
      'Consultant MOA assurance',
      'Novarque Conseil',
    ],
    [
      'Direktvermittlung: **Kranz GmbH** sucht **Berufskraftfahrer CE** (m/w/d)',
      'Berufskraftfahrer CE',
      'Kranz GmbH',
    ],
    [
      'Importante empresa precisa incorporar TÉCNICO DE MANTENIMIENTO en Valladolid. 3 años de experiencia, carné B.',
      'Técnico de Mantenimiento',
      null,
    ],
    ['CDL CLASS A DRIVER wanted, Reno, home weekends', 'CDL Class A Driver', null],
    [
      "AGENT D'ENTRETIEN DES ESPACES VERTS recherché à Nantes, CDI",
      "Agent d'Entretien des Espaces Verts",
      null,
    ],
    ['JEFE/A DE OBRA, se busca en Vigo', 'Jefe/a de Obra', null],
    [
      'PRECISA-SE ELETRICISTA DE MANUTENÇÃO para condomínio em Guarulhos, CLT. Mandar currículo por zap.',
      'Eletricista de Manutenção',
      null,
    ],
    [
      'Marlow Arms needs a sous chef, £36k, evenings off on Sundays. CV to ana@marlow.example',
      'Sous chef',
      'Marlow Arms',
    ],
    [
      'Band 6 Deputy Ward Manager - Ward 14\nCalderbeck Vale NHS Foundation Trust\n\nThe closing date is 19 March',
      'Deputy Ward Manager',
      'Calderbeck Vale NHS Foundation Trust',
    ],
    [
      'Stadt Neuwied\nEG 9a TVöD\nSachbearbeiter (m/w/d) im Bürgerbüro\nIhr Profil\n- Verwaltungsfachangestellte/r',
      'Sachbearbeiter',
      'Stadt Neuwied',
    ],
    [
      'Hiring: Barista / Keyholder at Mondays Child Coffee, 25 hours',
      'Barista / Keyholder',
      'Mondays Child Coffee',
    ],
    [
      "We're hiring a Payroll Lead\n\nTidewell (Series A, 90 ppl, Cork / remote in Ireland)\n\nWhat you'll do\n• Run payroll for 800 people",
      'Payroll Lead',
      'Tidewell',
    ],
    [
      'Bonjour Karim, je recrute un chef de rang pour La Table du Port. Deux ans en salle demandés.',
      'Chef de rang',
      'La Table du Port',
    ],
    [
      'HSE Advisor\nContract, 8/6 roster\n\nCorella Staffing is partnering with a gold producer in the Goldfields to source an HSE Advisor.',
      'HSE Advisor',
      null,
    ],
    ['Vi letar efter en barnskötare till avdelningen Ekorren. Start i augusti.', 'Barnskötare', null],
    ['Driver at DAYS AND NIGHTS, Leeds. £14 an hour, HGV licence needed. Call 0113 4960000', 'Driver', null],
    ['# 🚀 We are hiring 🚀\n🎮 Snowglobe 🎮\nPosition: Junior QA Tester', 'Junior QA Tester', 'Snowglobe'],
    [
      '[HIRING] Product Designer (contract → perm) 🎨\nCompany: Mossbank Games',
      'Product Designer',
      'Mossbank Games',
    ],
    [
      'Job title: Senior Staff Nurse\nEmployer: Dale NHS Trust\nBand: 6',
      'Senior Staff Nurse',
      'Dale NHS Trust',
    ],
    [
      'Backend Engineer (Go)\nRemote, EU\n\nWho we are: Hollowbrook keeps ferries on time.\n\nRequirements\n- Terraform and Ansible\n- Figma Mirror, Trados Studio\n\nMail jobs@hollowbrook.example',
      'Backend Engineer',
      'Hollowbrook',
    ],
    [
      'Lecturer in Marine Biology\nUniversity of Penhallow\nFaculty of Science',
      'Lecturer in Marine Biology',
      'University of Penhallow',
    ],
    ['need a second baker from june, nights. cv to hello@tinloaf.example', 'Baker', 'Tinloaf'],
    [
      "L'Étude Marchal & Fils recrute un(e) assistant(e) juridique (H/F) à Angers.",
      'Assistant(e) juridique',
      'Étude Marchal & Fils',
    ],
    [
      'SHOP MEN  SHOP WOMEN  SALE  STORES\nStore Manager – Bozeman\nHi, we are Cragmont. We sell gear to people who use it.',
      'Store Manager',
      'Cragmont',
    ],
    [
      'Als Fahrdienstleiter (m/w/d) bei der Verkehrsbetriebe Harz AöR behältst du den Überblick.',
      'Fahrdienstleiter',
      'Verkehrsbetriebe Harz AöR',
    ],
    [
      'Förskollärare 100 %\nBjörkängens förskola\nTillsvidare, start i maj',
      'Förskollärare',
      'Björkängens förskola',
    ],
    [
      'UNIVERSITY OF AVONLEA\nSchool of Earth Sciences\n\nLecturer in Hydrology\n\nGrade 8, full time. The School of Earth Sciences has 40 staff. Questions to i.bell@avonlea.example. The University is a charity.',
      'Lecturer in Hydrology',
      'UNIVERSITY OF AVONLEA',
    ],
    [
      'hola, en Clínica Huellas del Norte (Salta, Argentina) necesitan veterinaria para guardias nocturnas',
      'Veterinaria',
      'Clínica Huellas del Norte',
    ],
    [
      'HGV Class 1 Driver required by Wm. Ardrie Haulage, Stirling, for general haulage. Own truck.',
      'HGV Class 1 Driver',
      'Wm. Ardrie Haulage',
    ],
    [
      'thistle & oat on high street need a kitchen porter from monday, 30 hrs, good pay. pop in and ask for sam',
      'Kitchen porter',
      'thistle & oat',
    ],
    [
      '¡Buenas! En **Yerba Loca Studio** (Rosario) sumamos **Programador Unity**\n**Requisitos**\n- C#\n- Git',
      'Programador Unity',
      'Yerba Loca Studio',
    ],
    [
      'The Old Mill School are seeking to appoint a Teaching Assistant from January.',
      'Teaching Assistant',
      'The Old Mill School',
    ],
    [
      'Die Tischlerei Brandt in Husum sucht zum nächstmöglichen Zeitpunkt einen Tischlergesellen (m/w/d).',
      'Tischlergesellen',
      'Tischlerei Brandt',
    ],
    [
      'Développeur·se Full Stack (H/F) – CDI – Nantes\nChez Voltalab, on conçoit des logiciels.',
      'Développeur·se Full Stack',
      'Voltalab',
    ],
    [
      'Se busca maestro/a de Primaria para la Cooperativa Río Ebrón (Tudela)',
      'Maestro/a de Primaria',
      'Cooperativa Río Ebrón',
    ],
    ['[VAGA] Desenvolvedor Backend Pleno na Fintrilha (remoto)', 'Desenvolvedor Backend Pleno', 'Fintrilha'],
    [
      'Hej! Vi på Nordkod söker en frontendutvecklare till vårt kontor i Malmö.',
      'Frontendutvecklare',
      'Nordkod',
    ],
    [
      'We are recruiting for our client, a leading law firm in Manchester, a Conveyancing Solicitor.',
      'Conveyancing Solicitor',
      null,
    ],
    [
      "anyone here a decent plasterer? my brother in law's firm, Cobb & Daughters, has a big school job in March.",
      'Plasterer',
      'Cobb & Daughters',
    ],
    [
      'Our client, a maker of garden furniture, needs a Purchasing Manager.\nWillow Bridge Recruitment is acting as an employment agency.',
      'Purchasing Manager',
      null,
    ],
    ['Barista, 20h/wk. Small Hours Coffee, Ancoats. Latte art not needed.', 'Barista', 'Small Hours Coffee'],
    [
      'Pessoal, a Lumina Papelaria tá com vaga de Auxiliar de Estoque em Campinas. Ensino médio, CLT.',
      'Auxiliar de Estoque',
      'Lumina Papelaria',
    ],
    [
      'Hej, vi på Björkängens förskola letar efter en barnskötare till avdelningen Ekorren.',
      'Barnskötare',
      'Björkängens förskola',
    ],
    ['Hiring: SOUS CHEF and a couple of LINE COOKS at The Oak. Must have 2 years.', 'Sous Chef', 'The Oak'],
    [
      'Harbour Foods: Product Analyst, Leeds. You need SQL. Questions or interest? DM <@U04ABCDEF>',
      'Product Analyst',
      'Harbour Foods',
    ],
    ['Product Analyst, Leeds. You need SQL and Tableau.\nContact: <@U04ABCDEF>', 'Product Analyst', null],
    [
      'University of Sandmouth\nResearch Fellow in Coastal Botany\nYou need a PhD (awarded or submitted) in botany.',
      'Research Fellow in Coastal Botany',
      'University of Sandmouth',
    ],
    [
      'Clínica Vega busca fisioterapeuta a partir de mayo. Contrato indefinido.',
      'Fisioterapeuta',
      'Clínica Vega',
    ],
    [
      'Tom from **Kestrel Talent** here. One of our clients (series B, name after NDA) wants a **Data Engineer**.\n- Spark\n- Airflow',
      'Data Engineer',
      null,
    ],
    [
      'University of Harle\nSchool of Physics\nResearch Associate in Thin Films\n\nDuties\n1. Grow films by sputtering\n2. Help supervise PhD students\n\nEssential\nPhD in Physics',
      'Research Associate in Thin Films',
      'University of Harle',
    ],
    [
      'Elm School in Harle seeks a Year 2 teacher who is registered with the Teaching Council.',
      'Year 2 teacher',
      'Elm School',
    ],
    [
      'My cousin at Reedham Pianos says they are desperate for a second piano tuner, three days a week, van provided.',
      'Piano tuner',
      'Reedham Pianos',
    ],
    [
      'Quayside Gulls are hiring a mascot performer, 40 home games, $18/hr. Send a video to fun@quaysidegulls.example',
      'Mascot performer',
      'Quayside Gulls',
    ],
    [
      'The prison at the edge of town has money for a beekeeping instructor two days a week. Message me and I can introduce you to the education manager.',
      'Beekeeping instructor',
      null,
    ],
    ['Sala Ridskola behöver en hovslagare var sjätte vecka. Skriv till mig.', 'Hovslagare', 'Sala Ridskola'],
    [
      'Person Specification – Teaching Assistant, Oakfield Primary\n\nEssential\n- Level 2 award\n- First aid\n\nDesirable\n- Makaton',
      'Teaching Assistant',
      'Oakfield Primary',
    ],
    [
      'my sister works at Tindalbrook and they need a bookkeeper 3 days a week, xero, £15/h. dm me',
      'Bookkeeper',
      'Tindalbrook',
    ],
    [
      'Hola, en mi equipo en Nubefresca buscamos un data analyst, SQL, Looker, 2 años. 35k, Bilbao',
      'Data analyst',
      'Nubefresca',
    ],
    [
      "chef de rang H/F chez Mirabelle, Lyon 6e, CDI, 2 ans d'expérience, anglais correct. mp",
      'Chef de rang',
      'Mirabelle',
    ],
    [
      'need a plasterer asap, 2 weeks work in hull, own tools, £180 a day. ring sue 07700 900321 (Harker Interiors)',
      'Plasterer',
      'Harker Interiors',
    ],
    [
      'shift planner | orrin dairy | madison wi | hybrid | 78-88k\nneeds 3+ yrs planning, some sql\ndm for the link',
      'Shift planner',
      'orrin dairy',
    ],
    [
      'HR Manager m/w/d für unseren Kunden, einen Maschinenbauer in Ulm. SAP HCM. Bewerbung an jobs@nordpersonal.example',
      'HR Manager',
      null,
    ],
    [
      'Bonjour, on recrute pour notre PME (menuiserie industrielle, Nantes) un comptable. CV à jobs@menuiserie-erdre.example',
      'Comptable',
      'Menuiserie-erdre',
    ],
  ])('are read from %j', (text, title, company) => {
    expect(readPost(text)).toMatchObject({ title, company });
  });
});

describe('the requirements of a chat post', () => {
  const asked = (text: string) =>
    readPost(text).requirements.map(({ text: words, must }) => `${must ? 'must' : 'nice'}: ${words}`);

  test.each([
    [
      'Xero is a must, BAS lodgement experience too, payroll would be a bonus. $42/hr + super.',
      ['must: Xero', 'must: BAS lodgement experience', 'nice: payroll'],
    ],
    [
      "Day to day you'd write shaders and rewrite our tools, so bring solid HLSL and a good eye for light.",
      ['must: write shaders', 'must: rewrite our tools', 'must: solid HLSL', 'must: good eye for light'],
    ],
    [
      'The Staff Pharmacist will dispense prescriptions and counsel patients.\n\nPage 1 of 1',
      ['must: dispense prescriptions', 'must: counsel patients'],
    ],
    ['You will load and unload trailers.', ['must: load and unload trailers']],
    [
      'You will undertake assessments and write court reports.',
      ['must: undertake assessments', 'must: write court reports'],
    ],
    ['Requirements\n\nIrish is a lovely extra.', ['nice: Irish']],
    ['Piden:\n- 3 años con AWS\n- Terraform', ['must: 3 años con AWS', 'must: Terraform']],
    [
      "You'll hire, train and schedule a team of 15, meet sales goals and keep the floor clean.",
      ['must: hire, train and schedule a team of 15', 'must: meet sales goals', 'must: keep the floor clean'],
    ],
    [
      'savoir porter 3 assiettes, sourire obligatoire, être dispo le vendredi et samedi soir. anglais apprécié !!',
      [
        'must: savoir porter 3 assiettes',
        'must: sourire',
        'must: dispo le vendredi et samedi soir',
        'nice: anglais',
      ],
    ],
    [
      'Requirements: 4+ years of Python; deep knowledge of asyncio; Kubernetes or ECS. We offer 30 days of leave.',
      ['must: 4+ years of Python', 'must: deep knowledge of asyncio', 'must: Kubernetes or ECS'],
    ],
    [
      'Person specification\nCriteria | E/D\nNMC registration | E\nDegree in nursing | E\nLeadership course | D',
      ['must: NMC registration', 'must: Degree in nursing', 'nice: Leadership course'],
    ],
    [
      'Knowledge: Planning law – Essential (A, I)\nOther: Full driving licence – Essential (A)\nRTPI membership – Desirable (A)',
      ['must: Planning law', 'must: Full driving licence', 'nice: RTPI membership'],
    ],
    [
      'CRITERIA        ESSENTIAL                       DESIRABLE\nTraining        City & Guilds in joinery        Site manager course\n                CSCS card                       First aid at work\nPersonal        Tidy worker\n\nHow assessed: A = application  I = interview',
      [
        'must: City & Guilds in joinery',
        'nice: Site manager course',
        'must: CSCS card',
        'nice: First aid at work',
        'must: Tidy worker',
      ],
    ],
    [
      'Essential criteria\nE1 PhD in Geography\nE2 Experience of fieldwork\nDesirable criteria\nD1 English B2',
      ['must: PhD in Geography', 'must: Experience of fieldwork', 'nice: D1 English B2'],
    ],
    [
      'Requirements\n- Solid Figma (Framer is a bonus)\n- Führerschein B (C1 von Vorteil)\n- French (a plus)\nReply here, vibe refs are pinned',
      ['must: Solid Figma', 'nice: Framer', 'must: Führerschein B', 'nice: C1', 'nice: French'],
    ],
    ["You have run a bakery. Ideally you've also sold bread.", ['must: run a bakery', 'nice: sold bread']],
    [
      "Responsibilities\n- Write a monthly report to the board\n- You'll answer the phone",
      ['must: Write a monthly report to the board', 'must: answer the phone'],
    ],
    [
      'The job: raising sales invoices, chasing late payers, bank reconciliation. You get Fridays off.',
      ['must: raising sales invoices', 'must: chasing late payers', 'must: bank reconciliation'],
    ],
    [
      'Main duties\nTo assess, plan and deliver care. To supervise students and keep accurate records.',
      [
        'must: To assess, plan and deliver care',
        'must: To supervise students',
        'must: keep accurate records',
      ],
    ],
    [
      "you'll be modelling modular ruins and foliage, texturing in Substance Painter and dressing three biomes\nneed Blender or Maya, either is fine with us, plus a portfolio to show\nwe also need experience with Houdini, or with some other such tool",
      [
        'must: modelling modular ruins and foliage',
        'must: texturing in Substance Painter',
        'must: dressing three biomes',
        'must: Blender or Maya',
        'must: portfolio to show',
        'must: experience with Houdini, or with some other such tool',
      ],
    ],
    [
      'Deckhand on the Marigold, Peterhead\n\nWhat gets you aboard\n• two seasons on a fishing boat\n• sea survival certificate\n• ENG1 medical\n\nIn return\n• a share of the catch\n• a dry bunk and three meals',
      ['must: two seasons on a fishing boat', 'must: sea survival certificate', 'must: ENG1 medical'],
    ],
    [
      'Night printer, Halden Press\n\nOn your shift\n✦ refill the ink before midnight\n✦ log every paper jam\n✦ hand over to the day crew',
      [
        'must: refill the ink before midnight',
        'must: log every paper jam',
        'must: hand over to the day crew',
      ],
    ],
    [
      'What the gig is: record footsteps on gravel, label every file, mix the street scenes.',
      ['must: record footsteps on gravel', 'must: label every file', 'must: mix the street scenes'],
    ],
    [
      'Tu vas animer les ateliers du mercredi et tenir la caisse.',
      ['must: animer les ateliers du mercredi', 'must: tenir la caisse'],
    ],
    [
      'Must: two years in a tannery, here or abroad; forklift licence\nNice: Polish; vegetable tanning',
      [
        'must: two years in a tannery, here or abroad',
        'must: forklift licence',
        'nice: Polish',
        'nice: vegetable tanning',
      ],
    ],
    [
      "We're proud of it. Tell us about a bug you're proud of. PCI DSS is a hard requirement.",
      ['must: PCI DSS'],
    ],
  ])('%s', (text, expected) => {
    expect(asked(text)).toEqual(expected);
  });
});
