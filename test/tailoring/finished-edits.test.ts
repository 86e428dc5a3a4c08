import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Requirement } from '../../src/posting/requirements.ts';
import { withFacts } from '../../src/resume/facts.ts';
import { layoutOf, layoutText } from '../../src/resume/layout/layout.ts';
import { linesOf } from '../../src/resume/resume.ts';
import { changesText } from '../../src/strings/change-list.ts';
import { reasonText } from '../../src/strings/reason-text.ts';
import { stringsFor } from '../../src/strings/strings.ts';
import { checkFinishedJob } from '../../src/tailoring/check/final-check.ts';
import type { Decision, Edit, EditOperation } from '../../src/tailoring/edit.ts';
import { EditId, keyOf } from '../../src/tailoring/edit.ts';
import { editReason } from '../../src/tailoring/edit-reason.ts';
import { type ApplyContext, applyEdits } from '../../src/tailoring/edits/apply.ts';
import { withKeptWishes } from '../../src/tailoring/edits/decisions/kept-wishes.ts';
import { finishEdits } from '../../src/tailoring/edits/finished/finish-edits.ts';
import { listFacts } from '../../src/tailoring/edits/order/place-fact.ts';
import { planShortening, shorten } from '../../src/tailoring/edits/shorten.ts';
import { resumeOf } from './people.ts';

const BAKER = resumeOf(`Oda Lindqvist
oda@lindqvist.example
Baker

Summary
Baker who likes early mornings.

Experience

Mill Lane Bakery
Head Baker
2019 – 2024
- Baked 400 loaves a day
- Trained 3 apprentices in shaping
- Ordered flour from 4 mills
- Kept the ovens clean

Skills
Sourdough, pastry, HACCP

Hobbies
- Rowing
- Chess`);

const POST = {
  title: 'Baker',
  company: 'Crumb & Co',
  description: 'We ask for:\n- Training apprentices\n- HACCP\n- Rowing',
};
const asked = (id: string, words: string) =>
  Requirement.parse({ id, kind: 'duty', must: true, text: words, words });
const REQUIREMENTS = [asked('R1', 'Training apprentices'), asked('R2', 'HACCP'), asked('R3', 'Rowing')];

/** Sections by their first letters. */
const HEADED: Readonly<Record<string, string>> = {
  E: 'EXPERIENCE\nMill Lane Bakery\nHead Baker\n2019 – 2024\n- Baked 400 loaves a day',
  V: 'VOLUNTEERING\nFood bank, driver\n2018 – 2020',
  L: 'LICENSES\n- Forklift',
  D: 'EDUCATION\nOslo Bakery School\nDiploma\n2015 – 2018',
  S: 'SKILLS\nSourdough, pastry, HACCP',
};

const idOf = (start: string) => String(linesOf(BAKER).find(({ text }) => text.startsWith(start))?.id);
const [BAKED, TRAINED, ORDERED, CLEANED] = ['Baked', 'Trained', 'Ordered', 'Kept'].map(idOf) as [
  string,
  string,
  string,
  string,
];
const [ROWING, CHESS] = [idOf('Rowing'), idOf('Chess')];
const parentOf = (line: string) => line.replace(/\.\w+$/, '');
const JOB = parentOf(BAKED);
const order = (lines: string[], parent = JOB): EditOperation => ({ op: 'order', parent, lines });
const rephrase = (line: string, text: string, requirement = ''): EditOperation => ({
  op: 'rephrase',
  line,
  text,
  requirement,
});

function finish(edits: EditOperation[], context: Partial<ApplyContext> = {}) {
  const made = applyEdits(
    BAKER,
    { requirements: REQUIREMENTS, edits },
    {
      posting: POST,
      verify: () => [],
      reading: { confirmed: new Set(edits.map((_, index) => `K${index + 1}`)), refuted: new Map() },
      ...context,
    },
  );
  return check(made.edits, made.resume);
}

function check(made: readonly Edit[], tailored: typeof BAKER) {
  const edits = finishEdits(made, { source: BAKER, tailored, requirements: REQUIREMENTS });
  const layout = layoutOf(tailored);
  const text = layoutText(layout);
  const texts = new Map(['docx', 'pdf'].map((kind) => [kind, text]));
  const fault = checkFinishedJob({ source: BAKER, tailored, edits, layout, texts });
  return { edits, text, fault };
}

const accepting = (...ids: string[]) =>
  new Map<EditId, Decision>(ids.map((id) => [EditId.parse(id), 'accepted']));
const listed = (edits: readonly Edit[]) => edits.filter(({ state }) => state === 'applied');

describe('a careless answer lists no change that changes nothing', () => {
  it.each<[string, EditOperation[]]>([
    ['lines in the order that they had', [order([BAKED, TRAINED, ORDERED, CLEANED])]],
    ['the line again', [rephrase(BAKED, 'Baked 400 loaves a day')]],
    ['the line with another space, quote or full stop', [rephrase(BAKED, ' Baked 400  loaves a day.')]],
    ['skills that are first already', [{ op: 'skills', ids: ['S1.1', 'S1.2'] }]],
    ['the headline that is there', [{ op: 'headline', text: 'Baker' }]],
    [
      'the sections as they stand',
      [
        order(
          BAKER.sections.slice(1).map(({ id }) => id),
          'resume',
        ),
      ],
    ],
  ])('%s', (_, edits) => {
    const { edits: made, fault, text } = finish(edits);
    expect(fault).toBeNull();
    expect(listed(made)).toEqual([]);
    expect(text).toBe(layoutText(layoutOf(BAKER)));
    expect(changesText(made)).toBe(stringsFor().answer.nothingChanged);
  });

  it('lines moved, and moved back', () => {
    const { edits, fault } = finish([
      order([TRAINED, BAKED, ORDERED, CLEANED]),
      order([BAKED, TRAINED, ORDERED, CLEANED]),
    ]);
    expect(fault).toBeNull();
    expect(listed(edits)).toEqual([]);
  });
});

describe('a listed change is in the finished text', () => {
  it('and of two wordings of one line only the one that is there', () => {
    const { edits, fault } = finish([
      rephrase(BAKED, 'Baked 400 loaves daily'),
      rephrase(BAKED, 'Baked 400 loaves each day'),
    ]);
    expect(fault).toBeNull();
    expect(listed(edits).map(({ after }) => after)).toEqual(['Baked 400 loaves daily']);
  });

  it('so a line that is reworded and then left out is only left out, as the person wrote it', () => {
    const { edits, fault } = finish(
      [{ op: 'drop', line: CLEANED, reason: '' }, rephrase(CLEANED, 'Cleaned the ovens')],
      { decisions: accepting('K1') },
    );
    expect(fault).toBeNull();
    expect(listed(edits)).toMatchObject([{ operation: { op: 'drop' }, before: 'Kept the ovens clean' }]);
  });

  it('so a line that stays was not left out', () => {
    const dropped = finish([{ op: 'drop', line: CLEANED, reason: '' }], { decisions: accepting('K1') }).edits;
    expect(listed(dropped)).toHaveLength(1);
    const { edits, fault } = check(dropped, BAKER);
    expect(listed(edits)).toEqual([]);
    expect(fault).toBeNull();
  });

  it('and the job fails where one is not', () => {
    const made = finish([rephrase(BAKED, 'Baked 400 loaves daily')]);
    const layout = layoutOf(BAKER);
    const text = layoutText(layout);
    const texts = new Map(['docx', 'pdf'].map((kind) => [kind, text]));
    expect(checkFinishedJob({ source: BAKER, tailored: BAKER, edits: made.edits, layout, texts })).toEqual({
      gate: 'changes',
      detail: 'changes that are listed and not in the text: 1',
    });
  });

  it('whatever the answer, and however much of it has to go for length', () => {
    const lines = linesOf(BAKER).map(({ id }) => String(id));
    const line = fc.constantFrom(...lines);
    const text = fc.constantFrom('Baked bread', 'Sourdough loaves', 'Baker', 'Kept the ovens clean.');
    const operation: fc.Arbitrary<EditOperation> = fc.oneof(
      fc.record({ op: fc.constant('rephrase' as const), line, text, requirement: fc.constant('R1') }),
      fc.record({ op: fc.constant('drop' as const), line, reason: fc.constant('') }),
      fc.record({
        op: fc.constant('order' as const),
        parent: fc.constant(JOB),
        lines: fc.shuffledSubarray([BAKED, TRAINED, ORDERED, CLEANED], { minLength: 4 }),
      }),
      fc.record({
        op: fc.constant('order' as const),
        parent: fc.constant('resume'),
        lines: fc.shuffledSubarray(
          BAKER.sections.flatMap(({ id, heading }) => (heading ? [String(id)] : [])),
          { minLength: BAKER.sections.filter(({ heading }) => heading).length },
        ),
      }),
      fc.record({ op: fc.constant('skills' as const), ids: fc.shuffledSubarray(['S1.1', 'S1.2', 'S1.3']) }),
      fc.record({
        op: fc.constant('headline' as const),
        text: fc.constantFrom('Baker', 'Head Baker | HACCP'),
      }),
      fc.record({
        op: fc.constant('merge' as const),
        lines: fc.uniqueArray(line, { minLength: 2, maxLength: 3 }),
        text,
      }),
      fc.record({
        op: fc.constant('split' as const),
        line,
        texts: fc.array(text, { minLength: 2, maxLength: 3 }),
      }),
      fc.record({
        op: fc.constant('summary' as const),
        sentences: fc.array(
          fc.record({ text: fc.constant('Baked many fine loaves'), sources: fc.constant<string[]>([BAKED]) }),
          {
            maxLength: 2,
          },
        ),
      }),
    );
    const leaveOut: fc.Arbitrary<EditOperation> = fc.record({
      op: fc.constant('leave_out' as const),
      part: fc.constantFrom(JOB, 'S1.2', ...BAKER.sections.map(({ id }) => String(id)), ...lines),
    });
    const answers = fc
      .tuple(fc.array(operation, { maxLength: 8 }), fc.array(leaveOut, { maxLength: 2 }))
      .map(([edits, asked]) => withKeptWishes({ requirements: [], edits }, asked, BAKER).edits);
    fc.assert(
      fc.property(answers, fc.nat(12), fc.boolean(), (edits, drops, paged) => {
        const context = {
          posting: POST,
          verify: () => [],
          pages: paged ? 1 : null,
          reading: {
            confirmed: new Set(edits.map((_, index) => `K${index + 1}`)),
            refuted: new Map<string, readonly string[]>(),
          },
        };
        const made = applyEdits(BAKER, { requirements: REQUIREMENTS, edits }, context);
        const plan = planShortening(made.resume, made.edits, {
          source: BAKER,
          requirements: REQUIREMENTS,
          decisions: new Map(),
          locked: new Set(),
        });
        const short = paged ? shorten(plan, drops) : made;
        const keys = short.edits.map(keyOf);
        expect(new Set(keys).size).toBe(keys.length);
        const finished = check(short.edits, short.resume);
        expect(finished.fault).toBeNull();
        expect(finished.edits.map(({ id }) => id)).toEqual(finished.edits.map((_, index) => `K${index + 1}`));
      }),
    );
  });
});

describe('a reason is true', () => {
  const reasonOf = (edits: EditOperation[]) => listed(finish(edits).edits)[0]?.reason;

  it('that the posting asks for a line that moved up only where that line shows it', () => {
    expect(reasonOf([order([TRAINED, BAKED, ORDERED, CLEANED])])).toMatchObject({
      params: { line: 'Trained 3 apprentices in shaping', requirement: 'Training apprentices' },
    });
    expect(reasonOf([order([CLEANED, BAKED, TRAINED, ORDERED])])).toMatchObject({
      params: { line: 'Kept the ovens clean', requirement: null },
    });
  });

  it('that the posting asks for a wording only where the words show it', () => {
    expect(reasonOf([rephrase(TRAINED, 'Training of 3 apprentices in shaping', 'R1')])).toEqual(
      editReason('reworded', { requirement: 'Training apprentices' }),
    );
    expect(reasonOf([rephrase(ORDERED, 'Bought flour from 4 mills', 'R1')])).toEqual(
      editReason('reworded', { requirement: null }),
    );
  });

  it('that the posting asks for skills only of those that it asks for', () => {
    expect(reasonOf([{ op: 'skills', ids: ['S1.3', 'S1.2'] }])).toEqual(
      editReason('skills_first', { skills: ['HACCP'] }),
    );
    // What stands behind another isn't first.
    expect(reasonOf([{ op: 'skills', ids: ['S1.2', 'S1.3'] }])).toEqual(
      editReason('skills_up', { skills: ['pastry', 'HACCP'] }),
    );
    expect(reasonOf([{ op: 'skills', ids: ['S1.2'] }])).toEqual(
      editReason('skills_up', { skills: ['pastry'] }),
    );
  });

  it('that a section was put first only where it was', () => {
    const [summary, job, skills, hobbies] = BAKER.sections.flatMap(({ id, heading }) =>
      heading ? [String(id)] : [],
    );
    const ids = [summary, job, hobbies, skills].map(String);
    expect(reasonOf([order(ids, 'resume')])).toEqual(
      editReason('section_up', { part: 'Hobbies', above: 'Skills' }),
    );
  });

  it('what the person added for an earlier job, and takes it out when it is undone', () => {
    const added = { id: 'f1', entry: JOB, text: 'Led the night shift' };
    const resume = withFacts(BAKER, [added], new Set(['f1']));
    const answer = listFacts(
      { requirements: REQUIREMENTS, edits: [order([TRAINED, BAKED, ORDERED, CLEANED, `${JOB}.F1`])] },
      resume,
    );
    const make = (decisions: ReadonlyMap<EditId, Decision>) => {
      const context = { posting: POST, verify: () => [], decisions };
      const made = applyEdits(resume, answer, context);
      const edits = finishEdits(made.edits, {
        source: resume,
        tailored: made.resume,
        requirements: REQUIREMENTS,
      });
      const layout = layoutOf(made.resume);
      const text = layoutText(layout);
      const texts = new Map(['docx', 'pdf'].map((kind) => [kind, text]));
      return {
        text,
        said: changesText(edits),
        fault: checkFinishedJob({ source: resume, tailored: made.resume, edits, layout, texts }),
      };
    };
    const listed = make(new Map());
    expect(listed.said).toMatch(/From you: added to Mill Lane Bakery\.\n\s*“Led the night shift”/);
    expect(listed.fault).toBeNull();
    const undone = make(new Map([[EditId.parse('K2'), 'undone']]));
    expect(undone.text).not.toContain('Led the night shift');
    expect(undone.fault).toBeNull();
  });

  it('which sections moved, by the fewest moves from the source to the finished resume', () => {
    const reasonFor = (from: string, to: string) => {
      const resume = resumeOf(
        `Jo Berg\njo@berg.example\n\n${[...from].map((one) => HEADED[one]).join('\n\n')}`,
      );
      const idOfPart = (one: string) =>
        String(resume.sections.find(({ heading }) => heading && HEADED[one]?.startsWith(heading.text))?.id);
      const operation = order([...to].map(idOfPart), 'resume');
      const { edits } = applyEdits(
        resume,
        { requirements: [], edits: [operation] },
        {
          posting: POST,
          verify: () => [],
          reading: { confirmed: new Set(), refuted: new Map() },
        },
      );
      return edits.map(({ reason }) => reasonText(reason, stringsFor()));
    };
    expect(reasonFor('EVLDS', 'ELSVD')).toEqual(['Moved “LICENSES” and “SKILLS” up, above “VOLUNTEERING”.']);
    expect(reasonFor('ESVLD', 'ELDSV')).toEqual(['Moved “LICENSES” and “EDUCATION” up, above “SKILLS”.']);
    expect(reasonFor('EVLDS', 'ELDSV')).toEqual(['Moved “VOLUNTEERING” down, below “SKILLS”.']);
    expect(reasonFor('ED', 'DE')).toEqual(['Put “EDUCATION” first.']);
  });

  it('and each move once, by the edit that made it last', () => {
    const ids = BAKER.sections.flatMap(({ id, heading }) => (heading ? [String(id)] : []));
    const [summary = '', job = '', skills = '', hobbies = ''] = ids;
    const told = (...orders: string[][]) => {
      const { edits } = finish(orders.map((one) => order(one, 'resume')));
      return edits.map(({ state, reason }) => [state, reasonText(reason, stringsFor())]);
    };
    expect(told([summary, skills, job, hobbies], [summary, skills, hobbies, job])).toEqual([
      ['applied', 'Moved “Skills” up, above “Experience”.'],
      ['applied', 'Moved “Hobbies” up, above “Experience”.'],
    ]);
    const back = told([summary, skills, job, hobbies], [summary, hobbies, job, skills]);
    expect(back.map(([state]) => state)).toEqual(['applied', 'rejected']);
    const { edits } = finish([
      order([summary, job, hobbies, skills], 'resume'),
      order([skills, summary, job, hobbies], 'resume'),
    ]);
    expect(changesText(edits)).not.toContain('took its place');
  });

  it('that the posting does not ask for a line only where it asks for nothing of the kind', () => {
    const suggested = finish([{ op: 'drop', line: CHESS, reason: 'Not relevant to the posting.' }]).edits;
    expect(suggested).toMatchObject([
      { state: 'suggested', before: 'Chess', reason: { code: 'could_leave_out_not_asked' } },
    ]);
    expect(changesText(suggested)).toMatch(
      /For you to decide[\s\S]*“Chess”\n.*the posting doesn't ask for it\. It stays unless you say so/,
    );
    const made = finish([{ op: 'drop', line: ROWING, reason: 'Not relevant to the posting.' }], { pages: 1 });
    expect(JSON.stringify(made.edits)).not.toMatch(/left_out_because|leave_out_not_asked/);
  });
});

describe('numbers', () => {
  it('have no holes: changes first, then what is suggested, then what was not used', () => {
    const { edits } = finish(
      [
        rephrase(BAKED, 'Baked 400 loaves a day'),
        rephrase(TRAINED, 'Taught 3 apprentices shaping'),
        { op: 'keep', line: CLEANED },
        order([TRAINED, BAKED, ORDERED, CLEANED]),
      ],
      { reading: { confirmed: new Set(), refuted: new Map() } },
    );
    expect(edits.map(({ id, key, state, operation }) => [id, key ?? id, state, operation.op])).toEqual([
      ['K1', 'K4', 'applied', 'order'],
      ['K2', 'K2', 'suggested', 'rephrase'],
      ['K3', 'K1', 'rejected', 'rephrase'],
      ['K4', 'K3', 'applied', 'keep'],
    ]);
  });

  it('stay with an edit that was undone', () => {
    const decisions = new Map<EditId, Decision>([[EditId.parse('K1'), 'undone']]);
    const { edits } = finish(
      [order([TRAINED, BAKED, ORDERED, CLEANED]), rephrase(BAKED, 'Baked 400 loaves daily')],
      {
        decisions,
      },
    );
    expect(edits.map(({ id, state }) => `${id} ${state}`)).toEqual(['K1 undone', 'K2 applied']);
  });

  it('differ for every line that can be left out, also for parts of a line that was split', () => {
    const made = applyEdits(
      BAKER,
      { requirements: [], edits: [{ op: 'split', line: BAKED, texts: ['Baked 400 loaves', 'a day'] }] },
      { posting: POST, verify: () => [], reading: { confirmed: new Set(['K1']), refuted: new Map() } },
    );
    const plan = planShortening(made.resume, made.edits, {
      source: BAKER,
      requirements: REQUIREMENTS,
      decisions: new Map(),
      locked: new Set(),
    });
    const ids = [...made.edits, ...plan.drops].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      plan.drops.some(({ operation }) => 'line' in operation && String(operation.line).endsWith('.P2')),
    ).toBe(true);
  });
});

describe('what an earlier version only suggested', () => {
  it('stays a suggestion, though a judge confirms it by now', () => {
    const summary: EditOperation = {
      op: 'summary',
      sentences: [{ text: 'Baked 400 loaves a day', sources: [BAKED] }],
    };
    const suggested = new Set([EditId.parse('K1')]);
    expect(finish([summary]).edits[0]?.state).toBe('applied');
    expect(finish([summary], { suggested }).edits[0]?.state).toBe('suggested');
    const decisions = new Map<EditId, Decision>([[EditId.parse('K1'), 'accepted']]);
    expect(finish([summary], { suggested, decisions }).edits[0]?.state).toBe('applied');
  });
});
