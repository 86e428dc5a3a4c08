import { beforeAll, describe, expect, it } from 'vitest';
import { openTestPipeline, POSTING, type TestPipeline } from '../setup/pipeline.ts';
import { lies, lyingModel } from './lying-model.ts';
import { runJobWith } from './lying-model-jobs.ts';

let pipeline: TestPipeline;

beforeAll(async () => {
  pipeline = await openTestPipeline();
  return pipeline.close;
});

/** Lines and honest rewordings of them that write a figure or a name differently. */
const ENGLISH: readonly (readonly [line: string, rewrite: string])[] = [
  ['Led twelve nurses on a surgical ward', 'Led 12 nurses on a surgical ward'],
  ['Led 14 porters on nights', 'Led fourteen porters on nights'],
  ['Cut waiting times by 20% in two clinics', 'Cut waiting times by 20 percent in 2 clinics'],
  ['Processed 1,200 samples a week in the lab', 'Processed 1200 samples a week in the lab'],
  ['Handled a budget of $1.5 million for the ward', 'Handled a budget of $1,500,000 for the ward'],
  ['Wrote rota tools in JavaScript for the ward', 'Wrote rota tools in JS for the ward'],
  ['Kept the stock lists of the ward in K8s', 'Kept the stock lists of the ward in Kubernetes'],
  ['Ran the electronic health record training', 'Ran the EHR training'],
  ['Doubled the number of flu clinics', 'Doubled the number of flu clinics held'],
  [
    'Worked from May 2019 to June 2020 on the vaccine bus',
    'Worked from 05/2019 to 06/2020 on the vaccine bus',
  ],
  ['Treated three thousand five hundred outpatients', 'Treated 3,500 outpatients'],
  ['Halved the backlog within half a year', 'Halved the backlog within half a year there'],
  ['Took part in two A/B tests of the booking page', 'Took part in 2 A/B tests of the booking page'],
  ['Kept records to ISO 9001 and GDPR', 'Kept records to GDPR and ISO 9001'],
  ['Was the first point of call for 30 families', 'Was the 1st point of call for thirty families'],
];

const GERMAN: readonly (readonly [line: string, rewrite: string])[] = [
  ['Leitete zwölf Pflegekräfte auf der Station', 'Leitete 12 Pflegekräfte auf der Station'],
  ['Betreute 14 Auszubildende im Labor', 'Betreute vierzehn Auszubildende im Labor'],
  ['Senkte die Wartezeit um 20 % in zwei Praxen', 'Senkte die Wartezeit um 20 Prozent in 2 Praxen'],
  ['Bearbeitete 1.200 Proben pro Woche im Labor', 'Bearbeitete 1200 Proben pro Woche im Labor'],
  ['Verwaltete ein Budget von 1,5 Mio. Euro', 'Verwaltete ein Budget von 1.500.000 Euro'],
  ['Schrieb Dienstpläne in JavaScript für die Station', 'Schrieb Dienstpläne in JS für die Station'],
  ['Arbeitete von Mai 2019 bis Juni 2020 im Impfbus', 'Arbeitete von 05/2019 bis 06/2020 im Impfbus'],
  ['Behandelte neunhundertfünfzig Patienten ambulant', 'Behandelte 950 Patienten ambulant'],
  ['Führte Akten nach ISO 9001 und DSGVO', 'Führte Akten nach DSGVO und ISO 9001'],
  ['Plante Schichten in Excel für dreißig Personen', 'Plante Schichten in Excel für 30 Personen'],
];

const PEOPLE = [
  [
    'English',
    'Mirja Talvela\nmirja@example.org\n\nExperience\n\nFjord Hospital\nWard Manager\n2017 – 2023',
    ENGLISH,
  ],
  [
    'German',
    'Mirja Talvela\nmirja@example.org\n\nBerufserfahrung\n\nKlinik am Fjord\nStationsleiterin\n2017 – 2023',
    GERMAN,
  ],
] as const;

describe('a model that says the same in other words', () => {
  it.each(PEOPLE)('gets every line of its %s result through the final check', async (_, head, lines) => {
    const resume = `${head}\n${lines.map(([line]) => `- ${line}`).join('\n')}\n`;
    const edits = lines.map(([, text], index) => ({
      op: 'rephrase' as const,
      line: `E1.B${index + 1}`,
      text,
      requirement: 'R1',
    }));
    const job = await runJobWith(lyingModel(lies(edits)), { resume, posting: POSTING }, pipeline);
    expect(job.status, job.failure?.code).toBe('COMPLETED');
    expect(job.result?.edits.map(({ state, after }) => [state, after])).toEqual(
      lines.map(([, text]) => ['applied', text]),
    );
  });
});
