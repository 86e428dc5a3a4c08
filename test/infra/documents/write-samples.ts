import type { Caller } from '../../../src/jobs/ports/compute.ts';
import type { Layout, LayoutBlock } from '../../../src/resume/layout/layout.ts';

/* Layouts of made-up people, each with something that is hard to set or to read back. */

/** Whose they are. */
export const CALLER: Caller = { owner: 'person' };

export const nurse: Layout = {
  language: 'en',
  direction: 'ltr',
  paper: 'letter',
  density: 'regular',
  look: 'modern',
  name: 'Marisol Okonkwo-Reyes, RN',
  contact: [
    'marisol.okonkwo@example.org',
    '+1 (503) 555-0148',
    'Portland, OR',
    'linkedin.com/in/marisol-example',
  ],
  sections: [
    {
      heading: 'Summary',
      blocks: [
        text(
          'Registered nurse with nine years in emergency and critical-care wards, known for calm triage under pressure and for teaching new graduates. Certified in advanced cardiac life support; fluent in Spanish.',
        ),
      ],
    },
    {
      heading: 'Experience',
      blocks: [
        entry(
          [
            'Cascade Valley Medical Center',
            'Portland, OR',
            'Charge Nurse, Emergency Department',
            'March 2019 – Present',
          ],
          'Lead a shift of 14 nurses and 6 aides in a 42-bed department that sees about 180 patients a day.',
          'Cut the median door-to-triage time from 19 to 8 minutes by moving a nurse to the entrance at peak hours.',
          'Wrote the ward’s sepsis checklist; antibiotics within the first hour rose from 71% to 94%.',
          'Precept 5–6 new graduates a year; all 23 so far passed probation.',
        ),
        entry(
          [
            'Lindenholt General Hospital',
            'Salem, OR',
            'Staff Nurse, Intensive Care',
            'July 2015 – February 2019',
          ],
          'Cared for two ventilated patients at a time in a 16-bed mixed ICU, including ECMO and CRRT.',
          'Sat on the falls-prevention group, which halved inpatient falls in 18 months.',
        ),
      ],
    },
    {
      heading: 'Education',
      blocks: [
        entry([
          'Willamette Coast University',
          'Eugene, OR',
          'Bachelor of Science in Nursing, cum laude',
          '2011 – 2015',
        ]),
        entry(['St. Brannock Community College', 'Salem, OR', 'Certified Nursing Assistant', '2010']),
      ],
    },
    {
      heading: 'Licenses and Certifications',
      blocks: [
        { type: 'bullet', text: 'Registered Nurse, Oregon State Board of Nursing, no. 201508842RN' },
        { type: 'bullet', text: 'ACLS, PALS, TNCC (all current to 2026)' },
      ],
    },
    {
      heading: 'Skills',
      blocks: [
        skills('Clinical', 'Triage', 'IV insertion', 'Ventilator management', '12-lead ECG', 'Wound care'),
        skills('Systems', 'Epic', 'Cerner PowerChart', 'Pyxis'),
        skills('Languages', 'English', 'Spanish (fluent)', 'Igbo (conversational)'),
      ],
    },
  ],
};

export const welder: Layout = {
  language: 'de',
  direction: 'ltr',
  paper: 'a4',
  density: 'regular',
  look: 'modern',
  name: 'Jörg Übelacker-Straßmann',
  contact: ['j.uebelacker@example.org', '0170 555 01 23', 'Gelsenkirchen'],
  sections: [
    {
      heading: 'Berufserfahrung',
      blocks: [
        entry(
          [
            'Hüttenwerke Großkrüger GmbH & Co. KG',
            'Gelsenkirchen',
            'Schweißfachmann (WIG/MAG, E-Hand)',
            '04/2016 – heute',
          ],
          'Schweißen drucktragender Rohrleitungen nach DIN EN ISO 9606-1 und AD 2000-Merkblatt HP 3.',
          'Fertigungskosten je Baugruppe von 1.240 € auf 980 € gesenkt; Nacharbeitsquote < 1,5 %.',
          'Anleitung von vier Auszubildenden, davon zwei mit Kammerpreis.',
        ),
        entry(
          ['Stahlbau Öztürk & Söhne', 'Recklinghausen', 'Konstruktionsmechaniker', '09/2010 – 03/2016'],
          'Brücken- und Hallenbau: Zuschneiden, Heften, Richten, Montage in bis zu 35 m Höhe.',
        ),
      ],
    },
    {
      heading: 'Ausbildung',
      blocks: [entry(['Handwerkskammer Münsterland', null, 'Gesellenbrief Metallbauer', '2007 – 2010'])],
    },
    {
      heading: 'Kenntnisse',
      blocks: [skills(null, 'WIG', 'MAG', 'Plasmaschneiden', 'CNC-Abkanten', 'Gabelstaplerschein')],
    },
  ],
};

export const engineer: Layout = {
  language: 'en',
  direction: 'ltr',
  paper: 'a4',
  density: 'regular',
  look: 'modern',
  name: 'Zoë Ångström',
  contact: [
    'zoe@example.dev',
    'https://github.com/zoe-angstroem-example',
    'https://example.dev/~zoe',
    'Malmö → remote',
  ],
  sections: [
    {
      heading: 'Experience',
      blocks: [
        entry(
          ['Fjordline Payments AB', 'Malmö, Sweden', 'Staff Software Engineer', 'Jan 2021 – now'],
          'Own the ledger service (TypeScript/Node.js, PostgreSQL): 40M postings/day, p99 < 35 ms, 99.995% uptime.',
          'Moved end-to-end tests to a contract-based suite—CI/CD lead-time fell from 3–4 hours to ~12 minutes.',
          'Ran A/B tests on the checkout that brought in €1.2M/year; write-up: https://example.dev/case-studies/checkout-2023/what-we-measured-and-what-we-did-not?ref=resume#results.',
          'Mentored 6 engineers; 2 are now tech leads (R&D and front-end).',
        ),
        entry(
          ['Quillfeather Ltd.', 'London', 'Back-end Developer', '2016 – 2020'],
          'Rewrote the C++/C# billing core as .NET micro-services with zero-downtime, blue-green deployments.',
          'Set up on-call: "you build it, you run it" for 11 teams.',
        ),
      ],
    },
    {
      heading: 'Projects',
      blocks: [
        {
          type: 'entry',
          rows: [
            { style: 'plain', left: 'tide-tables: offline tide predictions for 4,000 ports', right: '2022' },
          ],
          blocks: [text('Open source, Rust and WebAssembly; 1.1k stars.')],
        },
      ],
    },
    {
      heading: 'Skills',
      blocks: [
        skills('Languages', 'TypeScript', 'Go', 'Rust', 'C++', 'C#', 'F#', 'SQL'),
        skills('Tools', 'Kubernetes', 'Terraform', 'AWS (EC2/S3/RDS)', 'GitLab CI/CD', 'OpenTelemetry'),
      ],
    },
  ],
};

export const chinese: Layout = {
  language: 'zh',
  direction: 'ltr',
  paper: 'a4',
  density: 'regular',
  look: 'modern',
  name: '欧阳晓岚',
  contact: ['xiaolan.ouyang@example.cn', '138-0000-0000', '杭州市西湖区'],
  sections: [
    {
      heading: '个人简介',
      blocks: [
        text(
          '八年后端开发经验，熟悉分布式系统与数据库调优，善于跨部门沟通，曾带领十二人的团队完成核心交易系统的重构，并将接口平均响应时间由120毫秒降低到35毫秒。',
        ),
      ],
    },
    {
      heading: '工作经历',
      blocks: [
        entry(
          ['云栖数科（杭州）有限公司', '杭州', '高级后端工程师', '2019年3月 – 至今'],
          '负责订单中心的架构设计与开发，使用Go与MySQL，日均处理订单三千万笔，系统可用性达到99.99%。',
          '推动CI/CD与自动化测试落地，发布周期由两周缩短为一天；“零故障”连续运行十八个月。',
        ),
        entry(
          ['海天软件股份有限公司', '上海', '软件工程师', '2015年7月 – 2019年2月'],
          '参与供应链平台开发，编写Java微服务二十余个。',
        ),
      ],
    },
    {
      heading: '专业技能',
      blocks: [
        skills('语言', 'Go', 'Java', 'Python', 'SQL'),
        skills(null, '分布式事务', '消息队列', '性能调优'),
      ],
    },
  ],
};

export const japanese: Layout = {
  language: 'ja',
  direction: 'ltr',
  paper: 'a4',
  density: 'regular',
  look: 'modern',
  name: '早瀬　美咲',
  contact: ['misaki.hayase@example.jp', '090-0000-0000', '京都府京都市'],
  sections: [
    {
      heading: '職務経歴',
      blocks: [
        entry(
          ['株式会社あおぞら出版', '東京都', '編集者', '2018年4月 – 現在'],
          '児童書の企画・編集を担当し、年間約20点を刊行。うち3点が重版となり、累計発行部数は15万部を超えた。',
          'データに基づく企画会議を導入し、返品率を38％から24％へ改善した。',
        ),
      ],
    },
    { heading: '学歴', blocks: [entry(['京都みやこ大学', null, '文学部　国文学専攻', '2014年 – 2018年'])] },
    {
      heading: 'スキル',
      blocks: [
        skills('ソフト', 'InDesign', 'Illustrator', 'Excel'),
        skills('語学', '英語（TOEIC 905点）', '中国語'),
      ],
    },
  ],
};

export const arabic: Layout = {
  language: 'en',
  direction: 'rtl',
  paper: 'a4',
  density: 'regular',
  look: 'modern',
  name: 'ليلى عبد الرحمن الخطيب',
  contact: ['layla@example.org', '+962 7 9000 0000', 'عمّان، الأردن'],
  sections: [
    {
      heading: 'الخبرة المهنية',
      blocks: [
        entry(
          ['شركة النخيل للهندسة', 'عمّان', 'مهندسة مدنية', '2018 – 2024'],
          'أشرفت على إنشاء 12 جسرًا بميزانية بلغت 4.5 مليون دينار.',
          'استخدمت AutoCAD و Revit في إعداد المخططات التنفيذية.',
        ),
      ],
    },
    {
      heading: 'المهارات',
      blocks: [
        skills('البرامج', 'AutoCAD', 'Revit', 'C++'),
        skills(null, 'إدارة المشاريع', 'إعداد الميزانيات'),
      ],
    },
  ],
};

export const hebrew: Layout = {
  language: 'en',
  direction: 'rtl',
  paper: 'a4',
  density: 'regular',
  look: 'modern',
  name: 'נועה בן־שחר',
  contact: ['noa@example.org', '050-000-0000', 'חיפה'],
  sections: [
    {
      heading: 'ניסיון תעסוקתי',
      blocks: [
        entry(
          ['בית ספר יסודי הדקל', 'חיפה', 'מחנכת ומורה למתמטיקה', '2016 – 2024'],
          'לימדתי כיתות ד׳ ו־ה׳, 28 תלמידים בכיתה, והובלתי מעבר ללמידה עם Google Classroom.',
          'הכנתי תוכנית לימודים חדשה שאומצה ב־5 בתי ספר.',
        ),
      ],
    },
    { heading: 'כישורים', blocks: [skills('שפות', 'עברית', 'אנגלית', 'רוסית')] },
  ],
};

/** As little as a resume can be. */
export const oneLine: Layout = {
  language: 'en',
  direction: 'ltr',
  paper: 'a4',
  density: 'regular',
  look: 'modern',
  name: null,
  contact: [],
  sections: [{ heading: null, blocks: [text('Baker, ten years, early shifts welcome.')] }],
};

/** A name of two lines, contact details of three, rows that are too long for their line. */
export const longWinded: Layout = {
  language: 'es',
  direction: 'ltr',
  paper: 'a4',
  density: 'regular',
  look: 'modern',
  name: 'María de los Ángeles Fernández-Villaverde y Gutiérrez de la Concepción Santísima',
  contact: [
    'maria.de.los.angeles.fernandez-villaverde@correo-electronico.example.org',
    '+34 600 000 000',
    'https://www.linkedin.com/in/maria-de-los-angeles-fernandez-villaverde-y-gutierrez-example',
    'Calle del Doctor Fernández de la Hoz 128, 4.º izquierda, 28010 Madrid',
    'https://example.org/portafolio',
  ],
  sections: [
    {
      heading: 'Experiencia',
      blocks: [
        entry(
          [
            'Confederación Internacional de Asociaciones para la Conservación del Patrimonio Histórico-Artístico y Documental',
            'Madrid, Barcelona, Sevilla, Santiago de Compostela y Las Palmas de Gran Canaria',
            'Coordinadora de proyectos de restauración y responsable de relaciones institucionales con las administraciones',
            'septiembre de 2014 – actualidad',
          ],
          ...Array.from(
            { length: 30 },
            (_, index) =>
              `Restauración n.º ${index + 1}: retablo de ${index + 12} m², presupuesto de ${index + 3}.500 €.`,
          ),
        ),
      ],
    },
    {
      heading: 'Publicaciones',
      blocks: [
        { type: 'bullet', text: `https://example.org/${'archivo/'.repeat(22)}ficha.html` },
        { type: 'bullet', text: 'Actas del congreso, pp. 12–48; véase doi:10.0000/ejemplo.2020.000123.' },
      ],
    },
  ],
};

/** Four pages: breaks fall inside lists, between entries and before headings. */
export const fourPages: Layout = {
  ...engineer,
  name: 'Theodora Blackwood-Ngata',
  sections: [
    ...['Experience', 'Earlier Experience', 'Volunteering'].map((heading, part) => ({
      heading,
      blocks: Array.from({ length: 5 }, (_, index) =>
        entry(
          [
            `Employer ${part + 1}.${index + 1} Holdings`,
            'Wellington, New Zealand',
            'Regional Operations Manager',
            `${2020 - part * 5 - index} – ${2021 - part * 5 - index}`,
          ],
          ...Array.from(
            { length: 6 },
            (_, line) =>
              `Ran ${line + 2} depots with ${20 + index * 3 + line} drivers; kept on-time delivery above 9${line}% through two peak seasons, and brought the cost per parcel down by ${part + line + 1}.5% without a single lay-off.`,
          ),
        ),
      ),
    })),
    ...engineer.sections.slice(1),
  ],
};

export const korean: Layout = {
  language: 'en',
  direction: 'ltr',
  paper: 'a4',
  density: 'regular',
  look: 'modern',
  name: '한가람',
  contact: ['garam.han@example.kr', '010-0000-0000', '부산광역시 해운대구'],
  sections: [
    {
      heading: '경력',
      blocks: [
        entry(
          ['주식회사 푸른바다물류', '부산', '물류 관리자', '2017년 3월 – 현재'],
          '창고 3곳의 재고 2만 4천 품목을 관리하고, 출고 오류율을 1.8%에서 0.4%로 낮추었다.',
          '지게차 운전자 11명을 교육하였으며 4년 동안 무사고를 기록하였다.',
        ),
      ],
    },
    { heading: '기술', blocks: [skills(null, '재고 관리', 'SAP', '엑셀', '영어')] },
  ],
};

/** Letters with marks on them, above and below, in scripts that one font seldom holds together. */
export const accents: Layout = {
  language: 'fr',
  direction: 'ltr',
  paper: 'a4',
  density: 'regular',
  look: 'modern',
  name: 'Zdzisława Nguyễn-Şahinoğlu',
  contact: ['zdzislawa@example.org', 'Łódź → Plzeň → Đà Nẵng'],
  sections: [
    {
      heading: 'Expérience',
      blocks: [
        entry(
          [
            'Théâtre de l’Œuvre & Cie',
            'Besançon',
            'Régisseuse générale, « plateau »',
            'févr. 2018 – aujourd’hui',
          ],
          'Budget ramené de 48 000 € à 41 500 € ; ½ journée gagnée par montage ; 12 °C en coulisses, 30 m² de scène.',
          'Příliš žluťoučký kůň úpěl ďábelské ódy. Kỹ sư phần mềm. İstanbul’da ışık. Đorđe, Þórr, Ærø, naïve.',
          'Ρυθμίσεις φωτισμού στην Αθήνα, настройка света в Санкт-Петербурге, Київ, £1,200, ¥90,000, ₹75,000, ₩5.',
        ),
      ],
    },
    { heading: 'Compétences', blocks: [skills('Régie', 'éclairage', 'son', 'sécurité incendie (SSIAP 1)')] },
  ],
};

/** What no font of ours has, among words that must stay. */
export const pictures: Layout = {
  language: 'en',
  direction: 'ltr',
  paper: 'a4',
  density: 'regular',
  look: 'modern',
  name: 'Odalys 🌊 Brightwater',
  contact: ['📧 odalys@example.org', '\uF095 +44 20 7946 0000', '📍 Whitby', '☎ 0113 496 0000'],
  sections: [
    {
      heading: '🛠️ Experience',
      blocks: [
        { type: 'bullet', text: '🚀 Rebuilt the slipway crane; 👩‍🏭 trained two welders ✅' },
        { type: 'bullet', text: 'Rated ★★★★☆ by 4 of 5 skippers → kept on through winter ✓' },
        { type: 'bullet', text: '1️⃣ Splicing, 2️⃣ rigging, ③ caulking' },
      ],
    },
  ],
};

/** Words that no line holds, in every place that a word can stand. */
export const unbroken: Layout = {
  language: 'de',
  direction: 'ltr',
  paper: 'a4',
  density: 'regular',
  look: 'modern',
  name: 'Donaudampfschiff'.repeat(6),
  contact: ['a\\b'.repeat(90), 'x@example.org'],
  sections: [
    {
      heading: 'Verantwortung'.repeat(9),
      blocks: [
        text('Rindfleischetikettierungsüberwachung'.repeat(9)),
        { type: 'bullet', text: `${'\\code'.repeat(50)} und mehr` },
        skills('Sprachen', 'q'.repeat(130), 'C++', 'b-'.repeat(80)),
        entry(['O'.repeat(100), 'p_'.repeat(70), 'Leitung', '2010 – 2020'], 'ok'),
      ],
    },
  ],
};

export const fortySkills: Layout = {
  language: 'en',
  direction: 'ltr',
  paper: 'letter',
  density: 'regular',
  look: 'modern',
  name: 'Percival Abernathy-Oyelaran',
  contact: ['percival@example.org'],
  sections: [
    {
      heading: 'Skills',
      blocks: [
        skills(
          'Kitchen',
          ...['Butchery', 'Pastry', 'Sauces', 'Grill', 'Sous-vide', 'Fermentation', 'Menu costing'].flatMap(
            (skill) => [skill, `${skill} training`, `${skill} for 200 covers`],
          ),
        ),
        skills(null, ...Array.from({ length: 19 }, (_, index) => `Station ${index + 1}`)),
      ],
    },
  ],
};

export const noName: Layout = { ...nurse, name: null };

export const samples: Readonly<Record<string, Layout>> = {
  nurse,
  welder,
  engineer,
  chinese,
  japanese,
  korean,
  arabic,
  hebrew,
  accents,
  pictures,
  unbroken,
  fortySkills,
  noName,
  oneLine,
  longWinded,
  fourPages,
};

function text(value: string): LayoutBlock {
  return { type: 'text', text: value };
}

function skills(label: string | null, ...items: string[]): LayoutBlock {
  return { type: 'skills', label, items };
}

type Head = readonly [organisation: string, place: string | null, title?: string, dates?: string];

function entry([organisation, place, title, dates]: Head, ...bullets: string[]): LayoutBlock {
  return {
    type: 'entry',
    rows: [
      { style: 'organisation', left: organisation, right: place },
      ...(title ? [{ style: 'title', left: title, right: dates ?? null } as const] : []),
    ],
    blocks: bullets.map((bullet) => ({ type: 'bullet', text: bullet })),
  };
}
