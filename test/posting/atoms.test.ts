import { describe, expect, test } from 'vitest';
import { readAtoms } from '../../src/posting/atoms.ts';

describe('the atoms of a requirement', () => {
  test.each([
    ['Kubernetes, Terraform and AWS', ['Kubernetes', 'Terraform', 'AWS']],
    ['Python or Go', ['Python or Go']],
    [
      'Current registration with the Nursing and Midwifery Council',
      ['Current registration with the Nursing and Midwifery Council'],
    ],
    ['Windows: proficient use and troubleshooting', ['Windows']],
    ['5+ years of Python', ['5+ years of Python']],
    ['Working knowledge of AutoCAD, MS Excel and Total Station', ['AutoCAD', 'MS Excel', 'Total Station']],
    ['Review code and mentor juniors', ['Review code', 'mentor juniors']],
    ['Draft and file pleadings in state and federal court', ['Draft and file pleadings']],
    ['hire, train and schedule a team of 15', ['hire, train and schedule a team of 15']],
    ['Sound knowledge of the Children Act 1989', ['the Children Act 1989']],
    ['Kenntnisse in LIMS', ['LIMS']],
    ['Zubereitung von Saucen und Fleischgerichten', ['Zubereitung von Saucen und Fleischgerichten']],
    ['Grund- und Behandlungspflege', ['Grund- und Behandlungspflege']],
    ['Deutsch auf C1-Niveau, gutes Englisch', ['Deutsch auf C1-Niveau', 'gutes Englisch']],
    ['Bonne maîtrise de React et Node.js', ['React', 'Node.js']],
    ['Conocimientos sólidos de TypeScript', ['TypeScript']],
    ['Power BI e Excel avançado', ['Power BI', 'Excel avançado']],
    ['Goda kunskaper i SQL Server', ['SQL Server']],
    ['Postgres & Kafka in production', ['Postgres', 'Kafka']],
    ['Degree in nursing or equivalent', ['Degree in nursing']],
    ['Full driving licence and use of a car', ['Full driving licence', 'use of a car']],
    ['Competent in Liquidlogic or Mosaic', ['Liquidlogic or Mosaic']],
    ['Knowledge of Swahili', ['Swahili']],
    ['Inglés B2 y francés A2', ['Inglés B2', 'francés A2']],
    ['strong SQL', ['SQL']],
    ['Matching, batching and coding invoices', ['Matching, batching and coding invoices']],
    ['balance the till', ['balance the till']],
    ['permis B pour les visites de chantier', ['permis B']],
    ['Assessing and treating sports injuries', ['Assessing and treating sports injuries']],
    ['To publish in peer-reviewed journals', ['publish in peer-reviewed journals']],
    ['Geräte im Lager prüfen und warten', ['Geräte im Lager prüfen und warten']],
    [
      'Fehler in Jira dokumentieren und mit dem Team nachverfolgen',
      ['Fehler in Jira dokumentieren', 'mit dem Team nachverfolgen'],
    ],
    ['Fehlersuche und Reparatur in Altbauten', ['Fehlersuche und Reparatur in Altbauten']],
    ['Pétrissage, façonnage et cuisson des pains', ['Pétrissage, façonnage et cuisson des pains']],
    ['Competent in dental and digital radiography', ['dental and digital radiography']],
    ['Knowledge of at least two of: Tekken, SF6, Valorant', ['at least two of: Tekken, SF6, Valorant']],
    ['Erfarenhet av demensvård', ['demensvård']],
    ['Know AutoMod and Carl-bot', ['AutoMod', 'Carl-bot']],
    [
      'Foundry; OpenZeppelin libraries; EVM internals',
      ['Foundry', 'OpenZeppelin libraries', 'EVM internals'],
    ],
    ['Deutsch (C1) und Englisch (B2)', ['Deutsch (C1)', 'Englisch (B2)']],
    ['Excel to an advanced level', ['Excel']],
    ['utveckla tillgängliga formulär i React', ['utveckla tillgängliga formulär i React']],
    ['check guests in and out', ['check guests in and out']],
    ['set out and make traditional joints', ['set out and make traditional joints']],
    ['lift up to 60 lbs', ['lift up to 60 lbs']],
    ['Solid Figma skills', ['Figma']],
    ['Good people skills', ['people skills']],
    ['Full, clean UK licence and access to a vehicle', ['Full, clean UK licence', 'access to a vehicle']],
    ['Führerschein der Klasse B und eigenes Auto', ['Führerschein der Klasse B', 'eigenes Auto']],
    ['Prepare monthly management accounts', ['Prepare monthly management accounts']],
    ['Betreuung und Beratung unserer Kunden', ['Betreuung und Beratung unserer Kunden']],
    ['Goda kunskaper i Excel och svenska i tal och skrift', ['Excel', 'svenska i tal och skrift']],
    ['jobbat med WMS tidigare', ['WMS']],
    ['move our jobs from cron to Temporal', ['move our jobs from cron to Temporal']],
    ['Happy with tracked changes in Word', ['tracked changes in Word']],
    ['Discrétion, rigueur et sens du contact', ['Discrétion', 'rigueur', 'sens du contact']],
    ["Maîtrise d'Excel et d'un SIRH", ['Excel', 'SIRH']],
    [
      'Reconcile bank statements and help with month end',
      ['Reconcile bank statements', 'help with month end'],
    ],
    ['rewrite the API pages + write a guide', ['rewrite the API pages', 'write a guide']],
  ])('%s', (text, words) => {
    expect(readAtoms(text).map((atom) => atom.words)).toEqual(words);
  });

  test.each([
    ['5+ years of Python', 'duration'],
    ['Degree in nursing', 'degree'],
    ['Full driving licence', 'qualification'],
    ['Conversational French', 'language'],
    ['Teamfähigkeit', 'soft'],
    ['right to work in the UK', 'place'],
    ['prepare exhibit binders', 'duty'],
    ['Kubernetes', 'skill'],
  ])('%s is of kind %s', (text, kind) => {
    expect(readAtoms(text).map((atom) => atom.kind)).toEqual([kind]);
  });
});
