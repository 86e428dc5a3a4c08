import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language/language.ts';
import { checkLimits } from '../../../src/tailoring/gates/scope/limits.ts';
import { rewording } from './rewording.ts';

type Case = readonly [language: Language, source: string, rewrite: string];

const weights = ([language, source, rewrite]: Case) =>
  checkLimits(rewording(source, rewrite, { language })).map(({ weight }) => weight);

describe('what was only to come, or only watched', () => {
  it.each<Case>([
    ['en', 'Was going to run the summer school', 'Ran the summer school'],
    ['en', 'Due to take over the Leeds accounts in March', 'Took over the Leeds accounts in March'],
    ['en', 'Half way through the forklift course', 'Completed the forklift course'],
    ['en', 'Looked into moving the shop to cash-free payment', 'Moved the shop to cash-free payment'],
    ['de', 'Bei Operationen zugeschaut', 'Operationen durchgeführt'],
    ['es', 'Iba a llevar la tienda de Cádiz', 'Llevé la tienda de Cádiz'],
    ['pt', 'Ia assumir a loja do centro', 'Assumi a loja do centro'],
    ['fr', 'Présent lors des opérations du genou', 'Présenté les opérations du genou'],
    ['fr', 'Présente aux opérations du genou', 'Présenté les opérations du genou'],
    ['es', 'Presente en las cirugías de rodilla', 'Presenté las cirugías de rodilla'],
    ['pt', 'Presente nas cirurgias do joelho', 'Apresentei as cirurgias do joelho'],
    ['pt', 'Parte da manutenção dos elevadores', 'Manutenção dos elevadores'],
  ])("isn't done (%s): %s -> %s", (...one) => {
    expect(weights(one)).toContain('refuse');
  });

  it.each<Case>([
    ['en', 'Was going to run the summer school', 'Was to run the summer school'],
    ['en', 'My role was to keep the stock in order', 'Kept the stock in order'],
    ['es', 'Iba a clientes de la zona con el camión', 'Visitas a clientes de la zona con el camión'],
    ['fr', 'Présenté les résultats aux clients', 'Exposé les résultats aux clients'],
    ['es', 'Presenté el informe a la dirección', 'Expuse el informe a la dirección'],
    ['fr', 'Présent lors des opérations du genou', 'Opérations du genou : présent lors des gestes'],
    ['de', 'Bei Operationen dabei gewesen', 'War bei Operationen dabei'],
  ])('passes where it is still said, or was no plan (%s): %s -> %s', (...one) => {
    expect(weights(one)).toEqual([]);
  });
});
