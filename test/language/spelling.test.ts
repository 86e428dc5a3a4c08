import { describe, expect, it } from 'vitest';
import { respellWord } from '../../src/language/spelling.ts';

const ALIKE =
  'supervised supervising exercise advertising merchandiser franchise promised precise expertise enterprises raised noise otherwise rising surprise resized sizes prized seized capsized crises practice program licensed meter humorous laborious honorary analyst diagnosis visible disability imprecise inadvisable disenfranchised cosupervised overpromised misadvised unsurprisingly highrise prised bitesized fullsize lifesized pelvises trellises metropolises arborist humorists humoral';

describe('British and American spelling', () => {
  it.each([
    ['organized', 'organised'],
    ['prioritizing', 'prioritising'],
    ['containerization', 'containerisation'],
    ['emphasizes', 'emphasises'],
    ['analyzed', 'analysed'],
    ['overemphasized', 'overemphasised'],
    ['synthesizing', 'synthesising'],
    ['amortized', 'amortised'],
    ['academized', 'academised'],
    ['behaviorist', 'behaviourist'],
    ['behavioral', 'behavioural'],
    ['colors', 'colours'],
    ['labor', 'labour'],
    ['center', 'centre'],
    ['kilometers', 'kilometres'],
    ['modeling', 'modelling'],
    ['counselors', 'counsellors'],
    ['pediatric', 'paediatric'],
    ['anesthetized', 'anaesthetised'],
    ['estrogen', 'oestrogen'],
    ['catalogs', 'catalogues'],
    ['fulfillment', 'fulfilment'],
    ['defense', 'defence'],
    ['unfavorable', 'unfavourable'],
  ])('%s is %s', (american, british) => {
    expect(respellWord(american, 'british')).toBe(british);
    expect(respellWord(british, 'american')).toBe(american);
    expect(respellWord(british, 'british')).toBe(british);
    expect(respellWord(american, 'american')).toBe(american);
  });

  it.each(ALIKE.split(' '))('%s is spelled alike, or depends on what it means', (word) => {
    expect(respellWord(word, 'british')).toBe(word);
    expect(respellWord(word, 'american')).toBe(word);
  });

  it.each([
    ['programmes', 'programs'],
    ['licence', 'license'],
    ['metre', 'meter'],
  ])('%s is only %s one way', (british, american) => {
    expect(respellWord(british, 'american')).toBe(american);
    expect(respellWord(american, 'british')).toBe(american);
  });
});
