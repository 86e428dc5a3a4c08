import { describe, expect, test } from 'vitest';
import { readPost } from '../../src/posting/read-post.ts';
import { isBoilerplate } from '../../src/posting/structure/boilerplate.ts';

const asked = (text: string) => readPost(text).requirements.map((one) => one.text);

/* Pages as people copy them, made up, with everything that the site puts around a posting. */

const NETWORK = `About the job
Alder & Finch Dental logo
Alder & Finch Dental
Practice Manager
Dublin, OH · Reposted 2 weeks ago · Over 100 applicants
Promoted by hirer · Actively reviewing applicants
 On-site
 Full-time
Easy Apply
Save
Meet the hiring team
Morgan P. 3rd
Regional Operations Lead
Message
About the job

Alder & Finch is looking for a Practice Manager.

What you'll do
- Run the front desk and supervise 4 receptionists
- Train new hires on HIPAA

What you'll bring
- 5+ years in a dental office
- Spanish is a plus

Set alert for similar jobs
See how you compare to 87 applicants
Try Premium for $0`;

const BOARD = `Job Post Details

Office Administrator
Brook & Vale Wealth
3.9 out of 5 stars 3.9
Akron, OH 44301 (Hybrid work)

Apply now

Profile insights
Here's how the job qualifications align with your profile.
Skills
QuickBooks
Do you have experience in QuickBooks? Yes / No
+ show more

Full job description
Responsibilities
Book domestic and international travel and process expense reports in Concur
Onboard new clients, prepare account paperwork (Schwab, DocuSign) with care

Requirements
5+ years supporting executives
Notary a plus

Report job
Hiring Insights
Posted 14 days ago`;

const PORTAL = `Elektroniker (m/w/d)
Lindner Anlagenbau GmbH · Kassel
Erschienen: vor 3 Tagen
Merken
Jetzt bewerben

Ihr Profil
- Ausbildung als Elektroniker
- Führerschein B

Teilen
Anzeige melden
Ähnliche Stellen`;

const BOLSA = `Cocinero/a - Catering Azahar
Inscritos 87 · Publicada hace 3d

Requisitos
Imprescindible residir en: Provincia Puesto Vacante
Requisitos mínimos
- Experiencia en cocina de colectividades
- APPCC

Inscribirme en esta oferta
Denunciar oferta`;

describe('what a site puts around a posting', () => {
  test.each([
    [
      NETWORK,
      [
        'Run the front desk and supervise 4 receptionists',
        'Train new hires on HIPAA',
        '5+ years in a dental office',
        'Spanish',
      ],
    ],
    [
      BOARD,
      [
        'QuickBooks',
        'Book domestic and international travel and process expense reports in Concur',
        'Onboard new clients, prepare account paperwork (Schwab, DocuSign) with care',
        '5+ years supporting executives',
        'Notary',
      ],
    ],
    [PORTAL, ['Ausbildung als Elektroniker', 'Führerschein B']],
    [BOLSA, ['Experiencia en cocina de colectividades', 'APPCC']],
  ])('asks for nothing: %#', (page, requirements) => {
    expect(asked(page)).toEqual(requirements);
  });

  test.each([
    'Reposted 1 week ago',
    '[Save] [Share] [Report]',
    'Save this job   Print   Share',
    'il y a 3 jours · Plus de 40 candidats',
    'Publicerad: 3 november',
    'Candidatura simplificada',
    'Be an early applicant',
    'Be among the first 25 applicants',
    'Alder & Finch Dental logo',
    'Morgan P. 3rd+',
    'Morgan P. • 2nd',
    '104 applicants in the past day',
    '2,381 followers on LinkedIn',
  ])('is told from the posting: %s', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });

  test.each([
    'Save costs by negotiating with suppliers',
    'Report to the ward manager',
    'Share your knowledge with juniors',
    'Over 3 years of experience',
    'Message queues (Kafka)',
    'Follow food safety rules',
    'Remote sensing',
    'Design a new logo',
    'Be an early riser',
    'At least a 2:1 or 1st',
    'IT support, ideally 2nd',
    '3 reviews of care plans a month',
    '50 applications a day to screen',
  ])('is no part of the posting itself: %s', (line) => {
    expect(isBoilerplate(line)).toBe(false);
  });
});

describe('where and when one works', () => {
  const lines = ['Photoshop', 'Remote', 'Forklift counterbalance', 'Full-time', 'Welding'];

  test('takes none of the lines around it for the site', () => {
    expect(asked(`Warehouse Hand\n\nRequirements\n${lines.join('\n')}`)).toEqual([
      'Photoshop',
      'Forklift counterbalance',
      'Welding',
    ]);
  });

  test('closes no section', () => {
    expect(asked(`Warehouse Hand\n\nRequirements\n- Photoshop\n\nFull-time\n\n- Welding`)).toEqual([
      'Photoshop',
      'Welding',
    ]);
  });
});

test('what a list counts or asks is no status of the site', () => {
  const items = ['2 reviews', 'Posted to Malta by the Navy'];
  expect(asked(`Editor\n\nRequirements\n${items.map((item) => `- ${item}`).join('\n')}`)).toEqual(items);
});

describe('a posting', () => {
  test.each([
    [
      'Welder MIG at Brandt Handling, Krumlov\nWe need: 3 years welding experience, forklift licence, German basics.',
      ['3 years welding experience', 'forklift licence', 'German basics'],
    ],
    [
      'Domestic Supervisor – Priory Hospital\nneed ppl who: have hospital cleaning experience, know COSHH, can do rotas, food hygiene L2, driving licence useful',
      ['hospital cleaning experience', 'know COSHH', 'do rotas', 'food hygiene L2', 'driving licence'],
    ],
    [
      'Care Assistant, Elm House\nAbout you\n- no experience necessary, full training given\n- must be able to drive\n- hold NVQ level 2',
      ['drive', 'hold NVQ level 2'],
    ],
    [
      '**URGENT** Senior Carer needed - nights - Elm House, Catford !!!\nYou MUST have:\nNVQ 3 in care\nmeds trained\nDBS on update service\nCall Bev 020 7946 0321 or inbox CV',
      ['NVQ 3 in care', 'meds trained', 'DBS on update service'],
    ],
    [
      'Teaching Assistant, Hill School\nThe successful candidate will:\nhave a proven track record of raising standards in a core subject\nhold a Level 3 qualification\n\nHill School is committed to safeguarding. Visits warmly welcomed - ring Mrs Dodd on 0113 496 0999.',
      ['proven track record of raising standards in a core subject', 'hold a Level 3 qualification'],
    ],
  ])('asks for what it lists, and not how to call: %j', (text, requirements) => {
    expect(asked(text)).toEqual(requirements);
  });
});
