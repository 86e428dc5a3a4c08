import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerWithoutModel } from '../../src/jobs/tasks/without-model.ts';
import { readRequirements } from '../../src/posting/requirements.ts';
import { linesOf, type Resume } from '../../src/resume/resume.ts';
import { rankRelevance } from '../../src/tailoring/coverage/relevance.ts';
import { resumeWordCount } from '../../src/tailoring/coverage/word-budget.ts';
import type { EditId, EditOperation } from '../../src/tailoring/edit.ts';
import { editReason } from '../../src/tailoring/edit-reason.ts';
import { applyEdits } from '../../src/tailoring/edits/apply.ts';
import { linesWithImpact, proposeDrops } from '../../src/tailoring/edits/lines/removable-lines.ts';
import { refusal } from '../../src/tailoring/gates/evidence/gate.ts';
import { answerOffline } from '../../src/tailoring/offline/offline.ts';
import { createPrompt } from '../../src/tailoring/prompt/prompt.ts';
import { PEOPLE, resumeOf } from './people.ts';

const POSTING = {
  title: 'Infection Control Nurse',
  company: 'Fenbridge Clinics',
  description:
    'What you will do\n- Mentor newly qualified nurses\n- Audit hand hygiene on the wards\n\nWhat you need\n- IV therapy\n- Train apprentices in hygiene',
};

const RESUMES = Object.values(PEOPLE).map(resumeOf);

const refuse = () => [{ gate: 'language', ...refusal(editReason('unsupported_language')) }];

function bag(resume: Resume): string[] {
  return linesOf(resume)
    .map(({ id, text, skills }) => `${id} ${skills ? [...text.split(/[\s,;|]+/)].sort().join(' ') : text}`)
    .sort();
}

describe('the offline engine', () => {
  test('keeps every line of every person, and rewords none', () => {
    for (const resume of RESUMES) {
      const answer = answerOffline(createPrompt(resume, POSTING, { pages: null }));
      const { resume: tailored } = applyEdits(resume, answer, { posting: POSTING, verify: refuse });
      expect(bag(tailored)).toEqual(bag(resume));
    }
  });

  test('puts what the posting asks for first in its entry, and says what that line shows', () => {
    const resume = resumeOf(`Ada Tull
ada@tull.example

Experience

Fen Hospital
Staff Nurse
2018 – 2023
- Kept the linen cupboard in order
- Mentored six newly qualified nurses`);
    const answer = answerOffline(createPrompt(resume, POSTING, { pages: null }));
    const { resume: tailored, edits } = applyEdits(resume, answer, { posting: POSTING, verify: refuse });
    const bullets = linesOf(tailored).filter(({ role }) => role === 'bullet');
    expect(bullets.map(({ text }) => text)).toEqual([
      'Mentored six newly qualified nurses',
      'Kept the linen cupboard in order',
    ]);
    expect(edits[0]?.reason).toMatchObject({
      code: 'moved_up',
      params: { requirement: 'Mentor newly qualified nurses' },
    });
  });

  test('moves nothing if the posting has nothing to do with the resume', () => {
    const posting = { title: '', company: '', description: 'Requirements\n- Welding of pipelines' };
    for (const resume of RESUMES) {
      expect(answerOffline(createPrompt(resume, posting, { pages: null })).edits).toEqual([]);
    }
  });
});

/** Edits that name what is there and what is not, in any mixture. */
function anyEdits(resume: Resume): fc.Arbitrary<EditOperation[]> {
  const lines = linesOf(resume);
  const skills = lines.flatMap((line) => line.skills?.items.map(({ id }) => String(id)) ?? []);
  const parents = resume.sections.flatMap(({ id, entries }) => [
    String(id),
    ...entries.map((one) => String(one.id)),
  ]);
  const id = fc.oneof(
    fc.constantFrom(...lines.map((line) => String(line.id))),
    fc.constantFrom('E9.B9', 'x', '__proto__'),
  );
  const ids = fc.oneof(
    fc.shuffledSubarray(lines.map((line) => String(line.id))),
    fc.array(id, { maxLength: 5 }),
  );
  const permutation = fc.constantFrom(...resume.sections.flatMap(({ entries }) => entries)).chain((entry) =>
    fc
      .shuffledSubarray(
        entry.lines.map((line) => String(line.id)),
        { minLength: entry.lines.length },
      )
      .map((order): EditOperation => ({ op: 'order', parent: entry.id, lines: order })),
  );
  const edit: fc.Arbitrary<EditOperation> = fc.oneof(
    permutation,
    fc.record({ op: fc.constant('keep' as const), line: id }),
    fc.record({ op: fc.constant('drop' as const), line: id, reason: fc.string() }),
    fc.record({ op: fc.constant('order' as const), parent: fc.constantFrom('X99', ...parents), lines: ids }),
    fc.record({
      op: fc.constant('rephrase' as const),
      line: id,
      text: fc.string(),
      requirement: fc.constant('R1'),
    }),
    fc.record({
      op: fc.constant('skills' as const),
      ids: fc.oneof(fc.shuffledSubarray(skills), fc.array(id)),
    }),
    fc.record({ op: fc.constant('place' as const), fact: id, after: id }),
    fc.record({
      op: fc.constant('merge' as const),
      lines: fc.array(id, { minLength: 2, maxLength: 3 }),
      text: fc.string(),
    }),
    fc.record({
      op: fc.constant('split' as const),
      line: id,
      texts: fc.array(fc.string(), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({ op: fc.constant('headline' as const), text: fc.string() }),
    fc.record({
      op: fc.constant('summary' as const),
      sentences: fc.array(fc.record({ text: fc.string(), sources: fc.array(id, { maxLength: 3 }) }), {
        maxLength: 2,
      }),
    }),
  );
  return fc.array(edit, { maxLength: 12 });
}

describe('any sequence of edits, valid or not,', () => {
  test.each(Object.keys(PEOPLE))(
    'leaves the lines of the %s as they were, less the drops that are listed',
    (name) => {
      const resume = resumeOf(PEOPLE[name] ?? '');
      fc.assert(
        fc.property(anyEdits(resume), fc.constantFrom(null, 1), (edits, pages) => {
          const made = applyEdits(
            resume,
            { requirements: [], edits },
            { posting: POSTING, pages, verify: refuse },
          );
          const dropped = made.edits.flatMap(({ state, operation }) =>
            state === 'applied' && operation.op === 'drop' ? [operation.line] : [],
          );
          const kept = bag(resume).filter((line) => !dropped.includes(line.slice(0, line.indexOf(' '))));
          expect(bag(made.resume)).toEqual(kept);
          const owned = ({ sections, contact, language }: Resume) => ({
            contact,
            language,
            heads: sections.map(({ id, kind, heading, entries }) => ({
              id,
              kind,
              heading,
              entries: new Set(entries.map(({ lines: _, ...head }) => JSON.stringify(head))),
            })),
          });
          expect(owned(made.resume)).toEqual(owned(resume));
        }),
        { numRuns: 60 },
      );
    },
  );
});

const MASON = resumeOf(`Jory Penhallow
jory@penhallow.example

Experience

Granite Row
Stonemason
2020 – 2024
- Swept the yard and the office on Fridays
- Mentored two newly qualified nurses at the first aid post

Flint Lane
Stonemason
2017 – 2020

Chalk Hill
Stonemason
2015 – 2017

Slate House
Labourer
2012 – 2015
- Carried stone up ladders
- Made tea for the crew`);

const ASKED = answerOffline(createPrompt(MASON, POSTING, { pages: null })).requirements;

describe('the lines dropped for length', () => {
  const textOf = (id: string) => linesOf(MASON).find((line) => line.id === id)?.text;
  const going = (words: number) =>
    proposeDrops(MASON, ASKED, words).map((drop) => (drop.op === 'drop' ? textOf(drop.line) : undefined));

  test('are none if no word must go', () => {
    expect(going(0)).toEqual([]);
  });

  test('are the oldest if the posting asks for none of them', () => {
    expect(going(6)).toEqual(['Made tea for the crew', 'Carried stone up ladders']);
  });

  test('are never those that alone show something that the posting asks for', () => {
    expect(going(resumeWordCount(MASON))).toEqual(['Made tea for the crew', 'Carried stone up ladders']);
    expect([...linesWithImpact(MASON, ASKED)].map(textOf)).toEqual([
      'Mentored two newly qualified nurses at the first aid post',
    ]);
  });
});

describe('what two recruiters stumbled over', () => {
  const POST = {
    title: 'Ward Sister',
    company: '',
    description:
      'Ward Sister\n\nRequirements\n- Fluent Spanish\n- Wound care\n- IV therapy\n- Clinical audit\n- Presenting results of studies to managers',
  };
  const apply = (resume: Resume, pages: number | null = null) => {
    const answer = answerOffline(createPrompt(resume, POST, { pages }));
    return applyEdits(resume, answer, { posting: POST, pages, verify: refuse }).resume;
  };
  const textsOf = (resume: Resume) => linesOf(resume).map(({ text }) => text);

  test('a line that goes on from the one before it stays behind it', () => {
    const resume = resumeOf(`Ada Tull
ada@tull.example

Experience

Fen Hospital
Nurse
2018 – 2023
- Kept the linen cupboard in order
- Ran a study of wound care on two wards
- The study was presented to managers, with its results`);
    const bullets = linesOf(apply(resume)).filter(({ role }) => role === 'bullet');
    expect(bullets.map(({ text }) => text.slice(0, 9))).toEqual(['Ran a stu', 'The study', 'Kept the ']);
  });

  test.each([
    'Languages\nEnglish (native), Spanish (B2)',
    'Skills\nLanguages: English (native), Spanish (B2)\nWound care, IV therapy',
  ])('native English stays before Spanish, though the posting asks for Spanish: %s', (section) => {
    const resume = resumeOf(`Ada Tull\nada@tull.example\n\n${section}`);
    expect(textsOf(apply(resume)).find((text) => text.includes('Spanish'))).toMatch(/English.*Spanish/);
  });

  test('one page has no heading over nothing, and every certificate', () => {
    const filler = Array.from(
      { length: 40 },
      (_, at) => `- Carried trays to floor ${at} and back again, every day of the week`,
    );
    const resume = resumeOf(`Ada Tull
ada@tull.example

Experience

Fen Hospital
Nurse
2018 – 2023
${filler.join('\n')}
Ward projects:
- Painted the day room
- Moved the day room

Projects

Linen count
- Counted the linen of four wards

Certifications
- First aid at work
- Food hygiene`);
    const drops = proposeDrops(resume, [], resumeWordCount(resume)).flatMap((edit) =>
      edit.op === 'drop' ? edit.line : [],
    );
    const left = linesOf(resume)
      .filter(({ id }) => !drops.includes(id))
      .map(({ text }) => text);
    expect(left).toEqual(
      expect.arrayContaining([
        'Ward projects:',
        'First aid at work',
        'Food hygiene',
        'Counted the linen of four wards',
      ]),
    );
    expect(left.filter((text) => text.includes('day room'))).toHaveLength(1);
  });

  test('skills that are a line each are put in order', () => {
    const resume = resumeOf(`Ada Tull
ada@tull.example

Experience

Fen Hospital
Ward Sister
2018 – 2023
- Kept the linen cupboard in order

Skills
- Typing
- Wound care
- IV therapy`);
    const texts = textsOf(apply(resume));
    expect(texts.indexOf('Wound care')).toBeLessThan(texts.indexOf('Typing'));
  });

  test('what shows most of it moves up past what shows nothing, and a small difference moves nothing', () => {
    const sections = [
      'Interests\n- Chess',
      'Experience\n\nFen Hospital\nNurse\n2018 – 2023\n- Wound care and IV therapy\n- Clinical audit of four wards',
    ];
    const headings = (text: string) =>
      apply(resumeOf(`Ada Tull\nada@tull.example\n\n${text}`)).sections.flatMap(
        ({ heading }) => heading?.text ?? [],
      );
    expect(headings(sections.join('\n\n'))).toEqual(['Experience', 'Interests']);
    expect(
      headings(
        ['Skills\nWound care', 'Education\n\nFen College\nNursing\n2014 – 2017'].toReversed().join('\n\n'),
      ),
    ).toEqual(['Education', 'Skills']);
  });

  test('nothing moves above the jobs, and hobbies and references come last', () => {
    const headings = (text: string) =>
      apply(resumeOf(`Ada Tull\nada@tull.example\n\n${text}`)).sections.flatMap(
        ({ heading }) => heading?.text ?? [],
      );
    expect(
      headings(
        [
          'Experience\n\nFen Hospital\nPorter\n2018 – 2023\n- Moved beds',
          'References\nJune Hall, Matron, Fen Hospital',
          'Interests\n- Chess',
          'Courses\n- Wound care and IV therapy\n- Clinical audit of four wards',
        ].join('\n\n'),
      ),
    ).toEqual(['Experience', 'Courses', 'Interests', 'References']);
    // As a narrow column has them.
    expect(
      headings(
        [
          'Experience\n\nFen Hospital\nPorter\n2018 – 2023\n- Moved beds',
          'Hobbies\n- Chess',
          'Skills\nFirst aid, filing',
          'Languages\nDutch, English',
        ].join('\n\n'),
      ),
    ).toEqual(['Experience', 'Skills', 'Languages', 'Hobbies']);
  });

  test('no line moves for what it only comes near', () => {
    const posting = { title: '', company: '', description: 'Requirements\n- Meeting and greeting visitors' };
    const resume = resumeOf(
      'Ada Tull\nada@tull.example\n\nExperience\n\nFen Council\nClerk\n2018 – 2023\n- Filed letters\n- Set up the weekly meetings',
    );
    const relevance = rankRelevance(
      linesOf(resume).filter(({ role }) => role === 'bullet'),
      readRequirements(posting),
      'en',
    );
    const scores = [...relevance.values()].filter(({ score }) => score > 0);
    expect(scores).not.toEqual([]);
    expect(scores.every(({ requirement }) => requirement === null)).toBe(true);
    expect(answerOffline(createPrompt(resume, posting, { pages: null })).edits).toEqual([]);
  });
});

describe('the line under the name, without a model', () => {
  const post = { ...POSTING, title: 'Head Chef', description: 'Cooking' };
  const person = (headline: string) =>
    resumeOf(
      `Ines Berg\nines@berg.example\n${headline}\n\nExperience\n\nHarbour Kitchen\nSous Chef\n2021 – 2024\n- Cooked for 80 guests\n\nThe Quay\nWaiter\n2018 – 2021\n- Served 40 tables`,
    );

  test('is suggested from the title of the last job, and never used unasked', () => {
    const { answer, suggested } = answerWithoutModel({ resume: person(''), posting: post, pages: null });
    const apply = (accepted: readonly EditId[]) =>
      applyEdits(person(''), answer, {
        posting: post,
        verify: refuse,
        suggested: new Set(suggested),
        decisions: new Map(accepted.map((id) => [id, 'accepted' as const])),
      });
    const said = (accepted: readonly EditId[]) => linesOf(apply(accepted).resume).map(({ text }) => text);
    expect(apply([]).edits.at(-1)).toMatchObject({
      state: 'suggested',
      after: 'Sous Chef',
      reason: editReason('own_title'),
    });
    expect(said([]).filter((text) => text === 'Sous Chef')).toHaveLength(1);
    expect(said(suggested).filter((text) => text === 'Sous Chef')).toHaveLength(2);
  });

  test('is no title that the person left behind', () => {
    const job = (title: string, dates: string) => `Harbour House\n${title}\n${dates}\n- Cooked for 80 guests`;
    const proposed = (...jobs: readonly string[]) =>
      answerWithoutModel({
        resume: resumeOf(`Ines Berg\nines@berg.example\n\nExperience\n\n${jobs.join('\n\n')}`),
        posting: post,
        pages: null,
      }).answer.edits.flatMap((edit) => (edit.op === 'headline' ? edit.text : []));
    expect(proposed(job('Chef', '2015 – 2019'), job('Waiter', '2019 – present'))).toEqual([]);
    expect(proposed(job('Waiter', '2019 – present'), job('Sous Chef', '2021 – present'))).toEqual([
      'Sous Chef',
    ]);
    expect(proposed(job('Commis Chef', '2015 – 2019'), job('Sous Chef', '2019 – 2024'))).toEqual([
      'Sous Chef',
    ]);
  });

  test('stays as it is where none comes nearer', () => {
    expect(
      answerWithoutModel({ resume: person('Chef and cook'), posting: post, pages: null }).suggested,
    ).toEqual([]);
    const degree = resumeOf(
      'Ines Berg\nines@berg.example\n\nExperience\n\nHolm University\nBSc Culinary Arts, 2:1\n2018 – 2021\n- Cooked for 80 guests',
    );
    const arts = { ...post, title: 'Culinary Arts Partner' };
    expect(answerWithoutModel({ resume: degree, posting: arts, pages: null }).suggested).toEqual([]);
    const before = { ...post, title: 'Head Waiter' };
    expect(answerWithoutModel({ resume: person(''), posting: before, pages: null }).suggested).toEqual([]);
    const other = { ...post, title: 'Accountant' };
    expect(answerWithoutModel({ resume: person(''), posting: other, pages: null }).suggested).toEqual([]);
  });
});
