import { describe, expect, test } from 'vitest';
import { parseResume } from '../../src/resume/parse/parse.ts';
import type { Entry, Resume } from '../../src/resume/resume.ts';
import { expectFaithful } from './faithful-model.ts';
import { linesOfResume } from './resumes/lines.ts';

function row({ organisation, title, place, start, end, lines }: Entry) {
  const fields = [organisation, title, place, start, end].map((field) => field?.text ?? '');
  return `${fields.join(' | ')} | ${lines.length}`;
}

/** What a person who leafs through the model would check: kinds in order, entries, details, skills. */
function gist(resume: Resume) {
  return {
    language: resume.language,
    contact: resume.contact.map(({ kind, text }) => `${kind}: ${text}`),
    sections: resume.sections.map(({ kind }) => kind),
    entries: resume.sections.flatMap(({ entries }) => entries.map(row)),
    skills: resume.sections.flatMap(({ lines }) =>
      lines.flatMap(({ skills }) =>
        skills ? [`${skills.label}: ${skills.items.map(({ text }) => text).join(' + ')}`] : [],
      ),
    ),
  };
}

const EXPECTED: Record<string, ReturnType<typeof gist>> = {
  'en-welder': {
    language: 'en',
    contact: [
      'name: Terrence Oyelaran-Finch',
      'address: 14 Dockside Road, Hull, HU9 1TJ',
      'phone: 07700 900461',
      'email: terrence.oyelaran@example.org',
    ],
    sections: [
      'contact',
      'summary',
      'contact',
      'summary',
      'experience',
      'education',
      'certifications',
      'skills',
      'other',
    ],
    entries: [
      'Humber Marine Fabrication Ltd | Lead Pipe Welder | Hull | March 2018 | Present | 3',
      'Tees Valley Process Services | Welder / Fabricator |  | Sept 2013 | Feb 2018 | 2',
      'Northern Gate Works | Apprentice Welder |  | 2010 | 2013 | 1',
      'Hull Trades College | NVQ Level 3 in Fabrication and Welding |  | 2010 | 2013 | 0',
    ],
    skills: ['Processes: TIG + MMA + MIG + orbital welding', 'Materials: stainless + duplex + carbon steel'],
  },
  'de-pflege': {
    language: 'de',
    contact: [
      'name: Annegret Södermann-Vogt',
      'address: Lindenweg 12, 28203 Bremen',
      'phone: 0421 5550143',
      'email: annegret.soedermann@example.org',
    ],
    sections: [
      'contact',
      'contact',
      'experience',
      'education',
      'certifications',
      'skills',
      'languages',
      'other',
    ],
    entries: [
      'Klinikum Weserbogen | Stationsleiterin Innere Medizin | Bremen | 04/2019 | heute | 3',
      'Krankenhaus St. Ansgar | Gesundheits- und Krankenpflegerin | Oldenburg | Oktober 2013 | März 2019 | 2',
      'Rotes Kreuz Kreisverband Bremen | Ehrenamtliche Rettungssanitäterin |  | 2020 |  | 0',
      'Berufsschule für Pflege | Ausbildung zur Gesundheits- und Krankenpflegerin | Oldenburg | 2010 | 2013 | 0',
      'Gymnasium am Stadtgarten | Abitur | Leer | 2007 | 2010 | 0',
    ],
    skills: [
      'EDV: ORBIS + MEDIFOX + MS Office',
      'Pflege: Wundversorgung + Palliativpflege + Sturzprophylaxe',
    ],
  },
  'fr-cuisine': {
    language: 'fr',
    contact: [
      'name: Mathurin Delacroix-Benali',
      'address: 8 rue des Tanneurs, 69005 Lyon',
      'phone: +33 6 55 55 01 43',
      'email: mathurin.delacroix@example.org',
    ],
    sections: ['contact', 'summary', 'experience', 'education', 'skills', 'languages', 'other'],
    entries: [
      "Restaurant Le Vieux Moulin | Chef de cuisine | Lyon | Février 2019 | aujourd'hui | 3",
      'Hôtel des Alpes | Sous-chef | Annecy | juin 2014 | janvier 2019 | 2',
      'Brasserie du Quai | Commis de cuisine |  | Sept. 2011 | mai 2014 | 1',
      'Lycée hôtelier Paul-Aubert | CAP Cuisine | Grenoble | 2009 | 2011 | 0',
      'Lycée hôtelier Paul-Aubert | Baccalauréat professionnel restauration | Grenoble |  | 2009 | 0',
    ],
    skills: [
      'Cuisine: pâtisserie + cuissons basse température + dressage',
      'Gestion: HACCP + coûts matière + plannings',
    ],
  },
  'es-docente': {
    language: 'es',
    contact: [
      'name: Itziar Montalbán Arrieta',
      'address: Calle del Olmo 27, 48006 Bilbao',
      'phone: +34 655 550 143',
      'email: itziar.montalban@example.org',
    ],
    sections: ['contact', 'summary', 'experience', 'education', 'skills', 'languages', 'other'],
    entries: [
      'Colegio Público Arenal | Maestra de Educación Primaria | Bilbao | septiembre de 2018 | actualidad | 3',
      'Escuela Ibaialde | Profesora de apoyo |  | enero de 2015 | julio de 2018 | 2',
      'Ayuntamiento de Getxo | Monitora de comedor |  | 2013 | 2014 | 1',
      'Universidad de Deusturia | Grado en Educación Primaria |  | 2009 | 2013 | 0',
      'Instituto Zurbaran Berri | Bachillerato |  | 2007 | 2009 | 0',
    ],
    skills: [
      'Informática: Google Classroom + Moodle + LibreOffice',
      'Metodologías: aprendizaje cooperativo + lectura fácil',
    ],
  },
  'pt-contabilidade': {
    language: 'pt',
    contact: [
      'name: Lindalva Quaresma Tavares',
      'address: Rua das Acácias, 310, Belo Horizonte - MG',
      'phone: (31) 95555-0143',
      'email: lindalva.quaresma@example.org',
    ],
    sections: [
      'contact',
      'summary',
      'experience',
      'education',
      'certifications',
      'skills',
      'languages',
      'other',
    ],
    entries: [
      'Laticínios Serra Clara Ltda | Contadora sênior | Contagem | março de 2019 | atual | 3',
      'Escritório Morais & Pinho | Analista contábil |  | fev. 2015 | fev. 2019 | 2',
      'Prefeitura de Sabará | Auxiliar administrativa |  | 2012 | 2014 | 1',
      'Universidade Vale do Cipó | Bacharelado em Ciências Contábeis |  | 2010 | 2014 | 0',
    ],
    skills: ['Sistemas: Domínio + SAP + Excel', 'Fiscal: SPED + ECF + ICMS'],
  },
  'sv-forare': {
    language: 'sv',
    contact: [
      'name: Torvald Lindqvist-Abdi',
      'address: Ängsgatan 4, 415 05 Göteborg',
      'phone: 070-555 01 43',
      'email: torvald.lindqvist@example.org',
    ],
    sections: [
      'contact',
      'summary',
      'experience',
      'education',
      'certifications',
      'skills',
      'languages',
      'other',
    ],
    entries: [
      'Kustfrakt AB | Lastbilschaufför | Göteborg | maj 2016 | nuvarande | 3',
      'Snabbex Transport | Budbilsförare |  | augusti 2011 | april 2016 | 2',
      'Hamnens Grossist | Lagerarbetare |  | 2008 | 2011 | 1',
      'Transportskolan Väst | Yrkesförarutbildning | Borås | 2010 | 2011 | 0',
      'Lundby gymnasium | Gymnasieexamen, Fordonsprogrammet |  | 2005 | 2008 | 0',
    ],
    skills: ['Fordon: lastbil med släp + kranbil + kyltransport', 'System: Barkfors + Excel'],
  },
  'zh-hushi': {
    language: 'zh',
    contact: [
      'name: 欧阳若溪',
      'phone: 138-5550-0143',
      'email: ouyang.ruoxi@example.org',
      'address: 苏州市虎丘区',
    ],
    sections: [
      'contact',
      'summary',
      'summary',
      'experience',
      'education',
      'certifications',
      'skills',
      'languages',
      'other',
    ],
    entries: [
      '苏州市清源医院 | 重症监护室护士长 |  | 2019年3月 | 至今 | 3',
      '无锡市惠泉医院 | 内科护士 |  | 2015年7月 | 2019年2月 | 2',
      '江南护理大学 | 护理学 本科 |  | 2011年9月 | 2015年6月 | 0',
    ],
    skills: ['临床: 静脉穿刺 + 呼吸机护理 + 心电监护', '办公: Excel + 医院信息系统'],
  },
  'ja-shefu': {
    language: 'ja',
    contact: [
      'name: 早乙女 航平',
      'address: 〒604-0001 京都府京都市中京区見本町12',
      'phone: 075-555-0143',
      'email: saotome.kohei@example.org',
    ],
    sections: [
      'contact',
      'summary',
      'experience',
      'education',
      'certifications',
      'skills',
      'languages',
      'other',
    ],
    entries: [
      '株式会社みほん旅館 | 副料理長 |  | 2018年4月 | 現在 | 3',
      'ホテル花筏 | 調理師 |  | 2013年4月 | 2018年3月 | 2',
      '京見本調理師専門学校 | 調理師科 卒業 |  | 2011年4月 | 2013年3月 | 0',
    ],
    skills: ['調理: 懐石 + 焼き物 + 製菓', '管理: 原価計算 + 衛生管理 + Excel'],
  },
};

describe('a whole resume in plain text', () => {
  test.each(Object.keys(EXPECTED))('%s is read into sections, entries, dates and skills', (name) => {
    const lines = linesOfResume(name);
    expect(lines.length).toBeGreaterThanOrEqual(25);
    expectFaithful(lines);
    expect(gist(parseResume(lines))).toEqual(EXPECTED[name]);
  });
});
