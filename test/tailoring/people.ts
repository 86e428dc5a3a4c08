import { parseResume } from '../../src/resume/parse/parse.ts';
import type { Resume } from '../../src/resume/resume.ts';

/** A resume as it would be read from a plain text file. */
export function resumeOf(text: string): Resume {
  const paragraphs = text.trim().split(/\n\s*\n/);
  const lines = paragraphs.flatMap((paragraph) =>
    paragraph.split('\n').map((line, index) => ({ text: line.trim(), ...(index === 0 && { gap: 1 }) })),
  );
  return parseResume(lines);
}

/** Made-up people, whose names occur in many forms and places. */
export const PEOPLE: Readonly<Record<string, string>> = {
  chef: `Ines Kalliomäki
ines.kalliomaki@example.org | +358 40 555 0134 | linkedin.com/in/ineskalliomaki

Experience

Harbour Kitchen
Sous Chef
2019 – 2024
- Ordered fish and vegetables from nine suppliers
- Trained 6 apprentices in knife work and hygiene; Ines wrote the handbook
- Planned the summer menu, published at https://kalliomaki-cooks.example/menu
- Sold recipes by telephone under 0405550134

Education

Kallio Vocational College
Diploma in Catering
2015 – 2018

Skills
Stock control, pastry, HACCP
`,
  nurse: `MARISOL OKAFOR-BRANDT, RN, MSN
12 Mill Lane, Leeds | (0113) 496 0752 | m.okafor-brandt@mail.example

Professional Experience

Aire Valley Teaching Hospital
Ward Sister
March 2018 – Present
- Dr. Okafor-Brandt's weekly hand hygiene audits on 14 wards
- Mentored 11 newly qualified nurses (contact: Marisol, okafor@ward.example)
- Presented as M. Okafor Brandt at the trust conference in May 2021

Skills
Infection control, IV therapy, audit
`,
  teacher: `Jürgen Müller
Lindenstraße 14, 04109 Leipzig
Telefon: 0341 22 33 445 | juergen.mueller@schule.example | github.com/jmueller-lehrt

Berufserfahrung

Gymnasium am Park
Lehrer für Physik
2012 – 2023
- Unterricht in den Klassen 7 bis 12; Schüler nannten ihn Mueller
- Aufbau einer Werkstatt (jmueller.example/werkstatt) mit 3 Kollegen
- Vertretung von Frau Muller im Jahr 2020

Kenntnisse
Physik, Robotik, Moodle
`,
  student: `李 小明
xiaoming.li@example.cn | 138 0013 8000

教育背景

海城大学
计算机科学 学士
2019 – 2023
- 李小明负责实验室的网站，共 3 个页面
- 获得学院奖学金

技能
Python, SQL
`,
};

export const POSTING = {
  title: 'Head Chef',
  company: 'The Anchor',
  description: `Head Chef — The Anchor

Requirements
- Experience of training apprentices
- HACCP
- A driving licence
`,
};
