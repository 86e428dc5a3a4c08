import { describe, expect, it } from 'vitest';
import { isUnderstood, readInstruction } from '../../src/tailoring/offline/instruction.ts';
import { grantWish } from './grant-wish.ts';
import { resumeOf } from './people.ts';

const resume = resumeOf(`Wambui Ferrari
wambui@example.org | +44 20 7946 0018 | linkedin.com/in/wambui-ferrari | Driving licence B | married, two children

Experience

Kite & Sons
Workshop Manager
2016 – present
- Planned the work of 9 fitters
- Cut waste by a third
- Wrote the safety handbook

Lowland Motors, Leeds
Vehicle Fitter
2009 – 2015
- Serviced vans and buses
- Trained two aprentices

Corner Garage
Car Washer
2004 – 2008
- Washed cars

Education

Hill Road College
Diploma in Vehicle Repair
2006 – 2009

Skills
Brakes, diagnostics, welding

Languages
English (native), Swahili (fluent), Italian

Away from work
Sea fishing, chess and old radios

Referees
Jo Bright, Kite & Sons
`);

const german = resumeOf(`Anna Weber
anna.weber@example.org | 0171 1234567

Berufserfahrung

Bäckerei Korn
Verkäuferin
2018 – heute
- Brot und Kuchen verkauft

Ausbildung

Berufsschule Köln
Bäckereifachverkäuferin
2015 – 2018

Mariengymnasium
Realschulabschluss
2009 – 2015

Sprachen
Deutsch, Englisch und Polnisch

Referenzen
Herr Korn, Bäckerei Korn
`);

const french = resumeOf(`Maëlys Thibaudin
maelys@example.org | 06 39 98 55 02 | Célibataire, permis B

Expérience professionnelle

Clinique des Gaves
Aide-soignante
2018 – 2024
- Soins de nuit

Formations complémentaires
Soins palliatifs (3 jours), 2023

Langues
Espagnol : langue maternelle. Anglais : niveau moyen, je lis des manuels. Portugais : B1.
`);

describe('leaving out a part of a line', () => {
  it.each([
    ['remove Swahili', 'English (native), Italian'],
    ['leave out Italian and Swahili', 'English (native)'],
    ['remove chess', 'Sea fishing, old radios'],
    ['remove the old radios', 'Sea fishing, chess'],
    ['remove the sea fishing', 'chess and old radios'],
    [
      'hide my driving licence',
      'wambui@example.org | +44 20 7946 0018 | linkedin.com/in/wambui-ferrari | married, two children',
    ],
    [
      'remove my LinkedIn',
      'wambui@example.org | +44 20 7946 0018 | Driving licence B | married, two children',
    ],
    [
      'leave out my marital status',
      'wambui@example.org | +44 20 7946 0018 | linkedin.com/in/wambui-ferrari | Driving licence B',
    ],
    ['remove welding', 'Brakes, diagnostics'],
  ])('keeps the rest: %s', (wish, left) => {
    const { added, gone, fault } = grantWish(wish, resume);
    expect(added).toEqual([left]);
    expect(gone).toHaveLength(1);
    expect(fault).toBeNull();
  });

  it.each([
    ['retire le permis', 'maelys@example.org | 06 39 98 55 02 | Célibataire'],
    ["enlève l'anglais", 'Espagnol : langue maternelle. Portugais : B1.'],
  ])('takes no section that only has a word for it: %s', (wish, left) => {
    expect(grantWish(wish, french)).toMatchObject({ added: [left], fault: null });
  });

  it('takes the heading with the last of them', () => {
    expect(grantWish('Deutsch, Englisch und Polnisch weglassen', german).gone).toEqual([
      'Sprachen',
      'Deutsch, Englisch und Polnisch',
    ]);
  });

  it.each(['remove my phone number', 'hide +44 20 7946 0018', 'delete my name'])(
    'keeps how the person is reached: %s',
    (wish) => {
      expect(grantWish(wish, resume).refused).toEqual(['contact_kept']);
    },
  );
});

describe('what a wish calls by another name', () => {
  it.each([
    ['leave out my hobbies', resume, ['Away from work', 'Sea fishing, chess and old radios']],
    ['remove hobbies and interests', resume, ['Away from work', 'Sea fishing, chess and old radios']],
    ['delete the references', resume, ['Referees', 'Jo Bright, Kite & Sons']],
    ['ohne Referenzen', german, ['Referenzen', 'Herr Korn, Bäckerei Korn']],
    ['the bit about vans can go', resume, ['Serviced vans and buses']],
    ['remove anything about the handbook', resume, ['Wrote the safety handbook']],
    ['get rid of the apprentices line', resume, ['Trained two aprentices']],
    ['Realschule raus', german, ['Mariengymnasium', 'Realschulabschluss', '2009 – 2015']],
    ['drop the Corner Garge job', resume, ['Corner Garage', 'Car Washer', '2004 – 2008', 'Washed cars']],
    ['leave out vans from the Lowland job', resume, ['Serviced vans and buses']],
  ])('is found: %s', (wish, from, gone) => {
    const done = grantWish(wish, from);
    expect(done).toMatchObject({ gone, added: [], refused: [], fault: null });
  });

  it.each([
    ['Skils first', resume, ['Skills', 'Experience']],
    ['put experience after education', resume, ['Education', 'Experience']],
    ['Ausbildung vor Berufserfahrung', german, ['Ausbildung', 'Berufserfahrung']],
  ])('is moved: %s', (wish, from, [first = '', second = '']) => {
    const { after = [] } = grantWish(wish, from);
    expect(after.indexOf(first)).toBeLessThan(after.indexOf(second));
  });

  it.each([
    ['Praktika weglassen', german],
    ['leave out voluntary work', resume],
    ['remove my summer jobs', resume],
    ['remove the degree', german],
    ['ohne Ehrenamt', german],
    ['remove my internships', resume],
    ['hide Leeds', resume],
    ['remove the word waste', resume],
  ])('is no more than it names: %s', (wish, from) => {
    expect(grantWish(wish, from).gone).toEqual([]);
  });
});

describe('what a wish names by its place or its time', () => {
  it.each([
    ['remove the second bullet of the Kite job', ['Cut waste by a third']],
    ['drop the last point under Lowland Motors', ['Trained two aprentices']],
    ['remove bullet 2 of the Kite job', ['Cut waste by a third']],
    ['get rid of the last section', ['Referees', 'Jo Bright, Kite & Sons']],
    ['remove the first skill', ['Brakes, diagnostics, welding']],
    ['remove my oldest job', ['Corner Garage', 'Car Washer', '2004 – 2008', 'Washed cars']],
    ['remove jobs before 2009', ['Corner Garage', 'Car Washer', '2004 – 2008', 'Washed cars']],
    ['remove everything before 2009', ['Corner Garage', 'Car Washer', '2004 – 2008', 'Washed cars']],
    ['keep only the last two jobs', ['Corner Garage', 'Car Washer', '2004 – 2008', 'Washed cars']],
    ['remove all but the latest 2 jobs', ['Corner Garage', 'Car Washer', '2004 – 2008', 'Washed cars']],
  ])('%s', (wish, gone) => {
    expect(grantWish(wish, resume)).toMatchObject({ gone, refused: [], fault: null });
  });

  it.each(['hide the year I graduated', 'leave out the dates of my degree'])(
    'leaves dates with what they date: %s',
    (wish) => {
      expect(grantWish(wish, resume).refused).toEqual(['dates_kept']);
    },
  );

  it('takes no side where either end of a list may be meant', () => {
    expect(grantWish('leave out my last job', resume).refused).toEqual(['several_say']);
    expect(grantWish('remove the first bullet', resume).refused).toEqual(['several_say']);
  });
});

describe('a wish as people write it', () => {
  it.each([
    ['Hi, could you please leave out the hobbies?', 'the hobbies'],
    ["I don't want them to see my marital status", 'my marital status'],
    ["I'd like you to remove the references because they're old", 'the references'],
    ['please remove: hobbies, references', 'hobbies, references'],
    ['remvoe the hobbies', 'the hobbies'],
    ['take off my address its private', 'my address'],
    ["pas besoin des centres d'intérêt", "centres d'intérêt"],
    ['no pongas mi dirección', 'mi dirección'],
    ['não mostres a data de nascimento', 'a data de nascimento'],
    ['no need to mention welding', 'welding'],
    ['kannst du bitte mein Geburtsdatum rausnehmen', 'mein Geburtsdatum'],
    ['Ich möchte meinen Familienstand nicht angeben', 'meinen Familienstand'],
    ['Schule weg', 'Schule'],
    ['peux-tu enlever mon âge stp', 'mon âge'],
    ['Je ne veux pas que mon adresse apparaisse', 'mon adresse'],
    ['¿puedes quitar mi dirección?', 'mi dirección'],
    ['no quiero que salga mi edad', 'mi edad'],
    ['pode tirar o objetivo?', 'o objetivo'],
    ['kan du ta bort mina referenser tack', 'mina referenser'],
  ])('is read as one to leave out: %s', (wish, what) => {
    expect(readInstruction(wish).arrangements).toMatchObject([{ to: 'out', what }]);
  });

  it.each([
    ["I'd like welding to be the first skill", 'welding'],
    ['move Languages up a bit', 'Languages'],
    ['Sprachen bitte ganz nach oben', 'Sprachen'],
    ['könnten Sie die Sprachen an erste Stelle setzen', 'die Sprachen'],
    ['Skills first, then Education, then Languages', 'Skills, Education, Languages'],
    ['Education first, Skills second, Languages third', 'Education, Skills, Languages'],
    ['order: Skills, Education, Languages', 'Skills, Education, Languages'],
    ["mets d'abord les langues, ensuite la formation", 'les langues, la formation'],
    ['pon primero la experiencia y luego los cursos', 'la experiencia, los cursos'],
    ['me gustaría que la experiencia esté primero', 'la experiencia'],
    ['sube los cursos', 'los cursos'],
    ['cursos primeiro, depois experiências', 'cursos, experiências'],
    ['sätt kurser först, sedan språk', 'kurser, språk'],
  ])('is read as one to put first: %s', (wish, what) => {
    expect(readInstruction(wish).arrangements).toMatchObject([{ to: 'first', what }]);
  });

  it.each([
    ['can you make it a bit shorter and leave out the hobbies', { shorter: true }],
    ['tu peux raccourcir un peu ?', { shorter: true }],
    ['bitte etwas kürzen', { shorter: true }],
    ['más corto por favor', { shorter: true }],
    ['gör den lite kortare', { shorter: true }],
    ['sur une seule page', { pages: 1 }],
    ['en una sola página', { pages: 1 }],
    ['annule', { undoLast: 'annule' }],
    ['reviens à la version précédente', { undoLast: 'reviens à la version précédente' }],
  ])('is understood: %s', (wish, said) => {
    const read = readInstruction(wish);
    expect(read).toMatchObject(said);
    expect(isUnderstood(read)).toBe(true);
  });

  it('keeps a move apart from what is left out behind it', () => {
    const { arrangements } = readInstruction('Fortbildungen vor Ausbildung, und meine Telefonnummer raus');
    expect(arrangements).toMatchObject([
      { to: 'before', what: 'Fortbildungen', other: 'Ausbildung' },
      { to: 'out', what: 'meine Telefonnummer' },
    ]);
  });

  it('asks for nothing with its reason', () => {
    const { arrangements, rest } = readInstruction("delete the garage job, it's too old");
    expect(arrangements.map(({ what }) => what)).toEqual(['the garage job']);
    expect(rest).toEqual([]);
  });
});
