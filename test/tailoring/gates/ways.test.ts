import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language/language.ts';
import { verifyRephrase } from '../../../src/tailoring/gates/verify.ts';
import { outcomeOf } from '../../../src/tailoring/operation.ts';

type Case = readonly [way: string, language: Language, source: string, rewrite: string];

function outcome([, language, source, rewrite]: Case, heading = 'Worker, Larch & Co., 2018 – 2021') {
  const entry = [heading, 'Door licence, valid', source];
  const evidence = { source, rewrite, skills: [], entry, posting: null, language };
  return outcomeOf(verifyRephrase(evidence)).outcome;
}

describe('ways to say the same that the gates pass', () => {
  it.each<Case>([
    [
      'a figure before what the clause before it names',
      'en',
      'Parcels were scanned by me, about 90 a day',
      'Scanned about 90 parcels a day',
    ],
    [
      'a figure of the same noun as the one before',
      'en',
      '5 plays as carpenter, 3 as painter',
      'Carpenter on 5 plays, painter on 3',
    ],
    ['either of two figures', 'en', 'Walked dogs, 4 or 5 a day', 'Walked four or five dogs a day'],
    ['a number with a unit for a time', 'en', 'Gave demos three times', 'Gave demos on three occasions'],
    ['a verb for a text', 'en', 'Minutes of 40 meetings', 'Wrote minutes of 40 meetings'],
    ['a verb for a thing', 'es', 'Actas semanales en Word', 'Elaboré actas semanales en Word'],
    ['a verb at the end', 'de', 'Trinkprotokolle im Haus', 'Trinkprotokolle im Haus erstellt'],
    ['"two of the"', 'en', 'Wrote letters for two of the partners', 'Wrote letters for two partners'],
    ['a time in another unit', 'en', 'Answered letters within 48 hours', 'Answered letters within two days'],
    ['an ordinal with a period', 'de', 'Azubi im 3. Lehrjahr betreut', 'Azubi im dritten Lehrjahr betreut'],
    ['a short week', 'fr', 'Caisse, 24h/sem', 'Caisse, 24 heures par semaine'],
    ['"daily" for every morning', 'en', 'Opened the shop every morning', 'Opened the shop daily'],
    ['"alguna vez"', 'es', 'alguna vez de cajero', 'Cajero de forma ocasional'],
    ['a rate after a slash', 'fr', 'Caisse, 80 clients/jour', 'Caisse, 80 clients par jour'],
    ['a short "circa"', 'en', 'Budget of around 20k a year', 'Budget c. 20k a year'],
    ['a figure behind "c."', 'en', 'Letters answered, c.20 a month', 'Answered c. 20 letters a month'],
    ['"at once"', 'en', 'Kept abt 15 jobs on the go', 'Kept about 15 jobs on the go at once'],
    ['ordinals in a list', 'en', '1st & 2nd fix on 70 plots', 'First and second fix on 70 plots'],
    ['an acronym over "de"', 'fr', 'Tenue du plan de continuité', 'Tenue du PC (plan de continuité)'],
    ['an acronym with a small letter', 'en', 'Notes sent to HoD', 'Notes sent to the Head of Department'],
    ['a colleague’s short form', 'en', 'Chased subbies over Xmas', 'Chased subcontractors over Christmas'],
    ['an absence', 'en', 'Ran the pass when the chef was off', "Ran the pass in the chef's absence"],
    [
      'pieces, which nobody shares',
      'de',
      'Montage, etwa 200 Teile pro Schicht',
      'Montage von etwa 200 Teilen pro Schicht',
    ],
    ['a mended typo', 'en', 'Recieved the deliverys', 'Received the deliveries'],
    ['a short form', 'en', 'Dept mtgs and meeting prep', 'Department mtgs and meeting preparation'],
    ['the kind of a program', 'en', 'Kept Salesforce tidy', 'Kept the CRM tidy'],
    ['a separated verb', 'de', 'Angebote eingeholt', 'Holte Angebote ein'],
    ['a verb and its noun', 'de', 'Montage von Fenstern', 'Fenster montiert'],
    ['with others', 'de', 'Sommerfest mit organisiert', 'Mitorganisation des Sommerfests'],
    ['watching for sitting in', 'en', 'Sat in on three hearings', 'Observed three hearings'],
    ['drafting', 'en', 'Drafting of leases for a lawyer', 'Drafted leases for a lawyer'],
    ['once every', 'en', 'Counted stock once every month', 'Counted stock monthly'],
    ['taking over', 'en', 'Inherited 40 accounts', 'Took over 40 accounts'],
    [
      'a number in a word of quality',
      'en',
      'Kept the 5 star hygiene rating',
      'Kept the five-star hygiene rating',
    ],
    ['a number with "ish"', 'en', 'Saved 40ish pounds a week', 'Saved around 40 pounds a week'],
    ['a short "per month"', 'en', 'Handled 80 parcels pm', 'Handled 80 parcels a month'],
    [
      'a figure in a bracket',
      'en',
      'Laid 60 places in the hall and 30 on the terrace',
      'Laid the hall (60 places) and terrace (30)',
    ],
    ['a period that ends no sentence', 'de', 'Wartung von ca. 12 Pumpen', 'Ca. 12 Pumpen gewartet'],
    ['every other weekend', 'en', 'Worked every other weekend', 'Worked alternate weekends'],
    ['a way to say how often', 'de', 'Elternabende 2x im Jahr', 'Elternabende zweimal im Jahr'],
    ['a plain word', 'es', 'Control de plazos', 'Seguimiento de plazos'],
    ['a helping hand', 'fr', 'Aide au stand chaque été', 'Renfort au stand chaque été'],
    ['a short form of how often', 'en', 'Sorted mail, 60 bags per wk', 'Sorted 60 bags of mail per week'],
    ['how often in digits', 'fr', 'Inventaire 2 fois par an', 'Inventaire deux fois par an'],
    ['how often behind a slash', 'fr', 'Budget de 600 € / an', 'Budget de 600 €/an'],
    ['a figure of a mended word', 'en', 'Trained 2 aprentices', 'Trained two apprentices'],
    ['once for after', 'en', 'Drove the van once I had my licence', 'Drove the van after my licence'],
    ['a checked vehicle', 'de', 'Fahrzeug täglich gecheckt', 'Fahrzeug täglich geprüft'],
    ['how often by a number', 'es', 'Reuniones 1 vez al trimestre', 'Reuniones trimestrales'],
    ['a verb behind a prefix', 'de', 'Vertretung der Köchin', 'Vertrat die Köchin'],
    ['a first person in Spanish', 'es', 'Organizar el archivo', 'Organicé el archivo'],
    ['two words with one end', 'de', 'Frühdienst und Spätdienst', 'Früh- und Spätdienst'],
    [
      'what an acronym that looks like a month says',
      'en',
      'Wrote up Medication Administration Records',
      'Wrote up MAR',
    ],
    ['done by oneself', 'en', 'The archive was managed by me', 'Managed the archive'],
    ['once for when', 'en', 'Gave meds once meds-trained', 'Gave meds after being meds-trained'],
    ['a figure before how often', 'en', '80 to 110 drops a day in a van', '80–110 daily drops in a van'],
    [
      'a figure of all that the line names',
      'de',
      'Angebote und Aufträge, ca. 40 pro Woche',
      'Rund 40 Angebote und Aufträge pro Woche',
    ],
    [
      'what happens every fortnight',
      'fr',
      'Une lettre par quinzaine à 22 000 clients',
      'Une lettre à 22 000 clients',
    ],
    ['taking over one', 'en', 'Took over a patch of £410k', 'Took over a £410k patch'],
  ])('%s (%s): %s / %s', (...one) => {
    expect(outcome(one)).toBe('pass');
  });
});

describe('ways that only a reader can judge', () => {
  it.each<Case>([
    [
      'a negator without its apostrophe',
      'en',
      'Wrote to clients who hadnt paid',
      "Wrote to clients who hadn't paid",
    ],
    ['a deed for a lost one', 'en', 'Read reports for the board', 'Wrote reports for the board'],
    [
      'a share that two figures give',
      'en',
      'Hit the goal in 9 of 12 months',
      'Hit the goal in 75% of months',
    ],
    [
      'a team that the line tells off',
      'en',
      'Painted the hall, me and 2 others',
      'Painted the hall in a team of three',
    ],
    ['"some" before a plural', 'en', 'Wrote some guides for the till', 'Wrote guides for the till'],
    ['who checks', 'en', 'Letters for checking by the lawyer', 'Letters for the lawyer to check'],
    [
      'what others need the work for',
      'en',
      'Passed samples to the chemist for analysis',
      'Analysed samples, passed to the chemist',
    ],
    ['a figure that counts what no other counts', 'en', 'Searches and surveys, 35', 'Lodged 35 searches'],
    [
      'the length of a rhythm',
      'en',
      'Tested the till every round (2 weeks)',
      'Tested the till in fortnightly rounds',
    ],
    [
      'a time without a figure',
      'en',
      'Looked after the archive for a year',
      'Looked after the archive for twelve months',
    ],
    ['half a year', 'en', 'Union rep for 6 months', 'Served as union representative for half a year'],
    [
      'a sum',
      'en',
      'Stood in for the cook, about 3 weeks',
      'Deputised for the cook for around three weeks in all',
    ],
    [
      'where a number ended',
      'en',
      'Blog posts, readers went up to 4k',
      'Wrote blog posts, with readers rising to 4,000',
    ],
    [
      'another way to say "more than"',
      'en',
      'Wrapped gifts, 30+ on a Sunday',
      'Wrapped upwards of 30 presents on a Sunday',
    ],
    ['weekdays as days', 'en', 'Drove the van Mondays and Fridays', 'Drove the van two days a week'],
    ['answers, which nobody is responsible for', 'en', 'Survey with 68 replies', 'Survey with 68 responses'],
    ['a unit of time', 'en', 'On duty two days of the week', 'On duty two days weekly'],
    ['a weekday in full', 'en', 'Cooked on a sat night', 'Cooked on a Saturday night'],
    ['an hour', 'en', 'Prepared sauces from 8am', 'Prepared sauces from 8 am'],
    ['an upper end', 'en', 'Copied bundles, the longest 900 pages', 'Copied bundles of up to 900 pages'],
    ['a range taken apart', 'en', 'Was one of 5 who tried it first', 'Was one of the first 5 who tried it'],
    ['a total', 'en', 'Trained 3 cooks and 4 waiters', 'Trained 7 cooks and waiters'],
    ['so many times', 'en', 'Taught 3 classes of 25 pupils', 'Taught 75 pupils in 3 classes'],
    ['a number for "a few"', 'en', 'Cooked a few specials (2 or 3)', 'Cooked two or three specials'],
    ['a deed that the line names as a thing', 'en', 'Built sets to the design', 'Built and designed sets'],
    [
      'what an acronym stands for',
      'fr',
      'Notes saisies dans le LSU',
      'Notes saisies dans le livret scolaire unique (LSU)',
    ],
    ['a name in full', 'en', 'Drops in the West Mids', 'Drops in the West Midlands'],
    ['a country and its people', 'en', 'Suppliers in Poland', 'Polish suppliers'],
    ['terms of a trade in small letters', 'en', 'Paid the bills of 40 firms', 'Accounts payable of 40 firms'],
    ['how often by a weekday', 'en', 'Taught a class on Wednesdays', 'Taught a weekly class'],
    ['every weekday', 'fr', 'Garde d’enfants le mercredi', 'Garde d’enfants tous les mercredis'],
    [
      'a year in two digits',
      'en',
      'Had an apprentice, Sept 22 to Jun 23',
      'Had an apprentice, Sept 2022 to Jun 2023',
    ],
    ['a role of somebody in the line', 'en', 'Marked mocks, fed back to HoD', 'Marked mocks as HoD'],
    ['an end of a range', 'en', 'Cover from half days up to one term', 'Cover from half days to one term'],
    ['the words of an acronym', 'en', 'Signposting to CAB', 'Signposting to Citizens Advice (CAB)'],
    ['how often with a typo', 'en', 'Counted stock every quater', 'Counted stock quarterly'],
    [
      'a change that figures show',
      'en',
      'Pages load faster, from 3 s to 2 s',
      'Cut page loads from 3 s to 2 s',
    ],
    ['an adjective like a change', 'es', 'Lectura en grupos pequeños', 'Lectura en grupos reducidos'],
    [
      'helping for contributing',
      'en',
      'Helped file 90 letters with a clerk',
      'Contributed with a clerk to filing 90 letters',
    ],
    ['the place of another deed', 'en', 'Sat in on meetings and took notes', 'Took notes at meetings'],
    ['with whom, without "together"', 'es', 'Fichas junto con la orientadora', 'Fichas con la orientadora'],
    ['standing in', 'en', 'Covered room leader for 3 weeks', 'Stood in as room leader for 3 weeks'],
    ['an item behind "with"', 'es', 'Facturas de 30 clientes', 'Facturas para una cartera de 30 clientes'],
    ['a certificate of another line', 'en', 'SIA (public space), same', 'SIA licence (public space), same'],
    [
      'a label with its short form',
      'en',
      'Wrote pages to rank in Google',
      'Search optimisation (SEO): wrote pages to rank in Google',
    ],
    ['another time of day', 'en', 'Cleaned every morning', 'Cleaned every afternoon'],
    ['another time of day', 'de', 'Jeden Vormittag gereinigt', 'Jeden Nachmittag gereinigt'],
    ['regularly for twice a day', 'en', 'Checked fridges twice daily', 'Checked fridges regularly'],
    ['regularly for twice a week', 'en', 'Twice a week ran the bar', 'Ran the bar regularly'],
    ['regularly for twice a day', 'de', 'Kühlung zweimal täglich geprüft', 'Kühlung regelmäßig geprüft'],
    ['several of others than the one', 'en', 'One to one lessons', 'Lessons for several pupils'],
    [
      'several of what is not one',
      'en',
      'Worked 1 day a week in different shops',
      'Worked weekly in several shops',
    ],
    ['driving for carrying', 'en', 'Carried parts between two sites', 'Drove parts between two sites'],
    ['inspecting for visiting', 'en', 'Visited two care homes', 'Inspected two care homes'],
    ['finding for researching', 'en', 'Researched 40 new clients', 'Found 40 new clients'],
    ['assessing for measuring', 'en', 'Measured patients before scans', 'Assessed patients before scans'],
    ['shortlisting for screening', 'en', 'Screened 40 CVs a week', 'Shortlisted 40 CVs a week'],
    ['key figures for data', 'de', 'Daten im ERP gepflegt', 'Kennzahlen im ERP gepflegt'],
    ['running a machine', 'en', 'Autoclave, pH checks logged', 'Ran the autoclave and logged pH checks'],
    ['running a team', 'en', 'Team of 12, night shift', 'Ran team of 12, night shift'],
    ['running a shop', 'de', 'Filiale in Köln, Verkauf', 'Filiale in Köln geführt, Verkauf'],
    ['keeping a shop', 'fr', 'Boutique de 80 m2 à Lyon', 'Tenue de la boutique de 80 m2 à Lyon'],
    ['giving a course', 'es', 'Curso de primeros auxilios', 'Impartí curso de primeros auxilios'],
    ['helping', 'en', 'Help with board papers', 'Wrote board papers with help'],
    ['taking part', 'de', 'Teilnahme an Konzepten', 'Erstellung von Konzepten, Teilnahme'],
    ['another thing of the line', 'en', 'Notes on the board papers', 'Wrote the board papers, notes'],
    ['setting up', 'en', 'Logged samples in the LIMS', 'Set up the LIMS to log samples'],
  ])('%s (%s): %s / %s', (...one) => {
    expect(outcome(one)).toBe('unsure');
  });

  it('a figure of the heading', () => {
    const one: Case = ['', 'en', 'Drove a van in Kent', 'Class 2 van driven in Kent'];
    expect(outcome(one, 'Class 2 Driver, Larch & Co.')).toBe('unsure');
  });
});

describe('ways that only a reader can judge, however long', () => {
  it.each<Case>([
    ['another word for mainly', 'en', 'Sold nets, mainly to crews', 'Sold nets, primarily to crews'],
    ['what is usual', 'en', 'Wrote the usual letters', 'Wrote standard letters'],
    [
      'a long label',
      'en',
      'Nets mended for 3 boats',
      'Maintenance and repair of fishing equipment: nets mended for 3 boats',
    ],
    [
      'a verb for a line without one',
      'en',
      'Nets in the harbour, 3 boats',
      'Stitched nets in the harbour for 3 boats',
    ],
    ['a line grown by a third', 'en', 'Nets at 3 ports', 'Worked on fishing nets in three harbours'],
  ])('%s (%s): %s / %s', (...one) => {
    expect(outcome(one)).not.toBe('refuse');
  });
});

describe('small steps too far that the gates refuse', () => {
  it.each<Case>([
    ['another figure of the line', 'en', '5 plays as carpenter, 3 as painter', 'Painter on 5 plays'],
    [
      'a figure of another thing',
      'en',
      'Ordered parts, 30 a week, from 4 makers',
      'Ordered parts from 30 makers',
    ],
    ['a deed that decides', 'en', 'Noted complaints for the manager', 'Noted and resolved complaints'],
    ['making up what was followed', 'fr', 'Adaptation du plan de salle', 'Création du plan de salle'],
    [
      'a purpose',
      'en',
      'Filed letters for two clerks',
      'Filed letters for two clerks to shorten waiting times',
    ],
    ['one person made many', 'en', 'Had an apprentice, showed him the saw', 'Showed apprentices the saw'],
    ['several for one', 'de', 'Bei der Wahl 2021 geholfen', 'Bei mehreren Wahlen geholfen'],
    ['regularly for once', 'fr', 'Démo au client 1 fois', 'Démos régulières au client'],
    [
      'leading people',
      'es',
      'Recogida de uva, cuadrilla de 8',
      'Al frente de una cuadrilla de 8 en la recogida de uva',
    ],
    ['leading what was the occasion', 'de', 'Bei der Prüfung Akten sortiert', 'Verantwortete die Prüfung'],
    ['working alone', 'de', 'Sommerfest mit organisiert', 'Sommerfest organisiert'],
    [
      'a course that has only begun',
      'es',
      'Empezando el curso de soldadura',
      'Curso de soldadura finalizado',
    ],
    ['a proposal that was made real', 'en', 'Wrote a proposal for a new rota', 'Introduced a new rota'],
    [
      'approving what was for approval',
      'en',
      'Drafted letters for checking by the lawyer',
      'Drafted and approved letters',
    ],
    ['a rank in the kitchen', 'en', 'Worked the grill, 60 covers', 'Sous chef on the grill, 60 covers'],
    ['another listener', 'en', 'Sent reports to the team', 'Sent reports to the team and the producers'],
    ['only', 'es', 'Uso de la grúa solo en el patio', 'Uso de la grúa en el patio'],
    [
      'a proposal carried out',
      'es',
      'Propuse cambiar los focos',
      'Propuse y llevé a cabo el cambio de focos',
    ],
    ['an idea put into effect', 'en', 'Put forward pre-cut cables', 'Completed pre-cut cables'],
    ['counts exchanged', 'en', 'Trained 12 nurses and 30 carers', 'Trained 30 nurses'],
    ['a language in a label', 'de', 'Anrufe beantwortet', 'Kundendienst (Mandarin): Anrufe beantwortet'],
    ['the only one', 'en', 'Milked 140 cows on a rota', 'Milked 140 cows as the only milker'],
    ['another country', 'en', 'Drops in Kent', 'Drops throughout the UK'],
    ['daily in any form', 'de', 'Singkreis 1x wöchentlich', 'Täglicher Singkreis'],
    [
      'another item, with a typo mended',
      'en',
      'Homes under supervison of a clerk',
      'Homes and shops under supervision of a clerk',
    ],
    ['a program that begins like another', 'en', 'Wrote pages in Java', 'Wrote pages in JavaScript'],
    ['another deed for the same thing', 'en', 'Tested the pages', 'Tested and wrote the pages'],
    ['often for a few times', 'en', 'Stood in as cook a few times', 'Regularly stood in as cook'],
    ['several for one', 'en', 'Fed one gentleman after training', 'Fed several clients after training'],
    ['the whole of a place', 'en', 'Stood in for the cook', 'Stood in for the cook in all canteens'],
    ['half a year made a year', 'en', 'Union rep for half a year', 'Union rep for a whole year'],
    [
      'training that was only begun',
      'en',
      'Started doing a crane course but the firm closed',
      'Completed crane training',
    ],
    ['every weekend', 'en', 'On call every other weekend', 'On call every weekend'],
    ['more than a number with "ish"', 'en', 'Saved 40ish pounds a week', 'Saved over 40 pounds a week'],
    [
      'more days than the line names',
      'en',
      'Drove the van Mondays and Fridays',
      'Drove the van three days a week',
    ],
    ['weekly for monthly', 'en', 'Counted stock monthly', 'Counted stock weekly'],
    ['somebody in charge', 'de', 'Vertretung der Küchenhilfe', 'Vertretung der Küchenleitung'],
    [
      'a level in the plural',
      'es',
      'Atención en inglés y alemán (B1)',
      'Atención en inglés y alemán fluidos',
    ],
    ['always', 'en', 'Parcels out in under 90 mins most days', 'Parcels out always in under 90 mins'],
    [
      'using what was introduced',
      'de',
      'Arbeitszeiten im Portal eintragen',
      'Portal für Arbeitszeiten eingeführt',
    ],
    [
      'being in charge of more than the line names',
      'en',
      'Filed letters and read the post every Friday',
      'Managed letters, archives and correspondence every Friday',
    ],
  ])('%s (%s): %s / %s', (...one) => {
    expect(outcome(one)).toBe('refuse');
  });
});

it('reads a class by its year as no frequency', () => {
  const one = ['', 'en', 'Taught 28 pupils', 'Taught a Year 4 class of 28 pupils'] as const;
  expect(outcome(one, 'Class teacher, Year 4, Larch School, 2018 – 2021')).not.toBe('refuse');
});

it('doubts a title of the heading with a word for being in charge', () => {
  const one = ['', 'en', 'Guard on nights with a licence', 'Night Security Officer with a licence'] as const;
  expect(outcome(one, 'Night Security Officer, Larch & Co., 2018 – 2021')).not.toBe('refuse');
  expect(outcome(one)).toBe('refuse');
});
