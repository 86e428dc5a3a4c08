import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/language/language.ts';
import { checkWords } from '../../../src/tailoring/gates/words/check-words.ts';
import { findUnsupportedWords } from '../../../src/tailoring/gates/words/new-words.ts';
import { rewording } from './rewording.ts';

const LANGUAGES: readonly Language[] = ['en', 'de', 'fr', 'es'];

/** A line, what raises it or claims another thing, and the word that does. */
const RAISED: Readonly<Partial<Record<Language, readonly (readonly [string, string, string])[]>>> = {
  en: [
    ['Recorded songs', 'Wrote songs', 'Wrote'],
    ['Dropped the newsletter', 'Retired the newsletter', 'Retired'],
    ['Stopped the leak', 'Discontinued the leak', 'Discontinued'],
    ['Logged lab results', 'Logged lab insights', 'insights'],
    ['Met every goal', 'Met every quota', 'quota'],
    ['Cleaned the area', 'Cleaned the region', 'region'],
    ['Cleaned the area', 'Cleaned the territory', 'territory'],
    ['Arranged accommodation', 'Arranged hotels', 'hotels'],
    ['Designed adverts', 'Designed vacancies', 'vacancies'],
    ['Prepared vegetables', 'Cooked vegetables', 'Cooked'],
    ['Removed old sockets', 'Dismantled old sockets', 'Dismantled'],
    ['Decorated rooms', 'Painted rooms', 'Painted'],
    ['Fed cows', 'Fed dairy cows', 'dairy'],
    ['Phoned parents', 'Phoned mothers', 'mothers'],
    ['Phoned parents', 'Phoned fathers', 'fathers'],
    ['Collected payments', 'Brought in payments', 'Brought'],
  ],
  de: [
    ['Kasse bedient', 'Kasse gesteuert', 'gesteuert'],
    ['Ware ausgepackt', 'Wareneingang bearbeitet', 'Wareneingang'],
    ['Preise ausgerechnet', 'Preise kalkuliert', 'kalkuliert'],
    ['Berichte abgetippt', 'Berichte geschrieben', 'geschrieben'],
    ['Mit Kunden telefoniert', 'Telefonzentrale für Kunden', 'Telefonzentrale'],
    ['Verbände gewechselt', 'Wundversorgung gewechselt', 'Wundversorgung'],
    ['Bestand gezählt', 'Inventur des Bestands gemacht', 'Inventur'],
    ['Anfragen beantwortet', 'Störungsmeldungen beantwortet', 'Störungsmeldungen'],
  ],
  fr: [
    ['Tenu la caisse du bar', 'Géré la caisse du bar', 'Géré'],
    ['Tenue du vestiaire', 'Gestion du vestiaire', 'Gestion'],
    ['Affiché les plannings', 'Affiché la planification', 'planification'],
    ['Changé les pansements', 'Changé les soins de plaie', 'plaie'],
    ['Surveillé les perfusions', 'Surveillé la pose de perfusions', 'pose'],
    ['Nettoyé les toilettes', "Nettoyé les soins d'hygiène", 'hygiène'],
    ['Saisi les traitements', 'Saisi les médicaments', 'médicaments'],
    ['Orienté les visiteurs', 'Conseillé les visiteurs', 'Conseillé'],
    ['Fait des relances', 'Fait du recouvrement', 'recouvrement'],
    ['Tapé les comptes rendus', 'Tapé les procès-verbaux', 'procès'],
    ['Nettoyage des machines', 'Entretien des machines', 'Entretien'],
    ['Formé un collègue', 'Formé une équipe', 'équipe'],
    ['Aidé des personnes âgées', 'Aidé des résidents', 'résidents'],
  ],
  es: [
    ['Recogida de residuos', 'Cosecha de residuos', 'Cosecha'],
    ['Serví en celebraciones', 'Serví en bodas', 'bodas'],
    ['Atendí a clientes', 'Atendí a comensales', 'comensales'],
    ['Atendí a pacientes', 'Despaché a pacientes', 'Despaché'],
    ['Llevé la caja', 'Llevé el TPV', 'TPV'],
  ],
};

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(RAISED[language] ?? [])('“%s” is not “%s”', (line, rewrite, raised) => {
    expect(strangeIn(line, rewrite, language)).toContain(raised);
  });
});

test.each([
  ['Wrote the logs', 'Recorded the logs', 'en'],
  ['Discontinued the newsletter', 'Stopped the newsletter', 'en'],
  ['Cleaned the region', 'Cleaned the area', 'en'],
  ['Arranged hotels', 'Arranged accommodation', 'en'],
  ['Cooked vegetables', 'Prepared vegetables', 'en'],
  ['Dismantled old sockets', 'Removed old sockets', 'en'],
  ['Painted rooms', 'Decorated rooms', 'en'],
  ['Phoned mothers', 'Phoned parents', 'en'],
  ['Wundversorgung', 'Verbände', 'de'],
  ['Gestion du vestiaire', 'Tenue du vestiaire', 'fr'],
  ['Conseillé les visiteurs', 'Orienté les visiteurs', 'fr'],
  ['Llevé el TPV', 'Llevé la caja', 'es'],
] as const)('“%s” may be “%s”, which says less', (line, rewrite, language) => {
  expect(strangeIn(line, rewrite, language)).toEqual([]);
});

test('a reader decides about what raises a deed, as another word of its row was lost', () => {
  const source = 'toilettes et aide au repas pour 12 résidents par matinée';
  const rewrite = "Soins d'hygiène et aide au repas pour 12 résidents par matinée";
  const found = checkWords(rewording(source, rewrite, { language: 'fr' }));
  expect(found.map(({ weight }) => weight)).toEqual(found.map(() => 'unsure'));
  expect(found).not.toEqual([]);
});

function strangeIn(line: string, rewrite: string, language: Language): string[] {
  return findUnsupportedWords(rewording(line, rewrite, { language })).map(({ text }) => text);
}
