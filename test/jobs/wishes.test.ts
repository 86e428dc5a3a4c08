import { beforeAll, describe, expect, it } from 'vitest';
import type { Job, JobOptions } from '../../src/jobs/model/job.ts';
import { leftPartsOf } from '../../src/jobs/model/job.ts';
import { handleJobRequest } from '../../src/jobs/pipeline/handle-job-request.ts';
import type { Engine } from '../../src/jobs/ports/engine.ts';
import type { RevisionRequest } from '../../src/jobs/revisions/prepare-revision.ts';
import { revise } from '../../src/jobs/revisions/revise.ts';
import { changesText } from '../../src/strings/change-list.ts';
import { refusalText } from '../../src/strings/refusal-text.ts';
import type { EditOperation } from '../../src/tailoring/edit.ts';
import {
  createScriptedEngine,
  createTestUser,
  makeJobRequest,
  openTestPipeline,
  saveTestResume,
} from '../setup/pipeline.ts';

const RESUME = `Ines Kalliomaki
ines.kalliomaki@example.org | +358 40 555 0134

Experience

Harbour Kitchen
Sous Chef
2019 – 2024
- Ordered fish and vegetables from nine suppliers
- Trained 6 apprentices in knife work and hygiene
- Planned the summer menu with the head chef
- Organized the store of spices by color

Bar None
Kitchen Porter
2016 – 2019
- Washed up for 120 guests a night

Education

Kallio Vocational College
Diploma in Catering
2015 – 2018

Skills
Stock control, pastry, HACCP, Design

Hobbies
Sailing and birdwatching
`;

const GERMAN = `Anna Weber
anna.weber@example.org | 0171 1234567

Berufserfahrung

Bäckerei Korn
Verkäuferin
2018 – 2024
- Brot und Kuchen an viele Kunden verkauft
- Die Kasse am Abend abgerechnet und den Laden geschlossen

Ausbildung

Berufsschule Köln
Bäckereifachverkäuferin
2015 – 2018
`;

const EDITS: EditOperation[] = [
  {
    op: 'rephrase',
    line: 'E1.B2',
    text: 'Trained 6 apprentices in hygiene and knife work',
    requirement: 'R1',
  },
  {
    op: 'rephrase',
    line: 'E1.B1',
    text: 'Ordered vegetables and fish from nine suppliers',
    requirement: 'R1',
  },
];

describe('a wish about a version', () => {
  let pipeline: Awaited<ReturnType<typeof openTestPipeline>>;
  let model: ReturnType<typeof createScriptedEngine>;
  let online: Job;
  let offline: Job;
  let key = 0;

  beforeAll(async () => {
    model = createScriptedEngine({ requirements: [], edits: EDITS });
    pipeline = await openTestPipeline({ engines: [model] });
    online = await firstVersion({ engine: 'openai' });
    offline = await firstVersion({ engine: 'offline' });
    return pipeline.close;
  });

  const nextKey = () => {
    key += 1;
    return `wish:${key}`;
  };

  async function firstVersion(options: JobOptions, engine: Engine = model, text = RESUME) {
    const person = await createTestUser(pipeline.store);
    const request = makeJobRequest(person, await saveTestResume(person, pipeline, text));
    const deps = { ...pipeline, engines: new Map([...pipeline.engines, [engine.name, engine] as const]) };
    const handled = await handleJobRequest({ request, requestKey: nextKey(), options }, deps);
    if (!handled.ok) throw new Error(handled.error.code);
    return handled.value;
  }

  const submit = ({ id, userId }: Job, revising: RevisionRequest, deps = pipeline) =>
    revise({ userId, job: id, requestKey: nextKey() }, revising, deps);

  async function version(job: Job, revising: RevisionRequest | string): Promise<Job> {
    const request: RevisionRequest =
      typeof revising === 'string' ? { by: 'refine', refinement: { instruction: revising } } : revising;
    const made = await submit(job, request);
    if (!made.ok) throw new Error(refusalText(made.error).error);
    expect(made.value).toMatchObject({ status: 'COMPLETED' });
    return made.value;
  }

  async function refusalSentence(job: Job, instruction: string, deps = pipeline): Promise<string> {
    const made = await submit(job, { by: 'refine', refinement: { instruction } }, deps);
    return made.ok ? '' : refusalText(made.error).error;
  }

  const textOf = ({ tailoredResumeText }: Job) => tailoredResumeText ?? '';

  describe('to leave something out', () => {
    it.each([
      ['leave out the hobbies', ['Hobbies', 'Sailing']],
      ['remove the job at Bar None', ['Bar None', 'Kitchen Porter', 'Washed up']],
      ['drop the summer menu', ['Planned the summer menu']],
      ['please leave pastry out', ['pastry']],
      ['remove Design', ['Design']],
      ['leave out Design and pastry', ['Design', 'pastry']],
      ['remove my job at Harbour Kitchen and Bar None', ['Experience', 'Harbour', 'Washed']],
    ])('is granted without a model, said, and undone: %s', async (instruction, gone) => {
      for (const text of gone) expect(textOf(offline)).toContain(text);
      const child = await version(offline, instruction);
      for (const text of gone) expect(textOf(child)).not.toContain(text);
      const left = child.result?.edits.filter(({ operation }) => operation.op === 'leave_out') ?? [];
      expect(left.every(({ state }) => state === 'applied')).toBe(true);
      expect(left.length).toBeGreaterThan(0);
      const back = await version(child, { by: 'undo', edits: left.map(({ id }) => id) });
      expect(textOf(back)).toBe(textOf(offline));
    });

    it('holds when a model is asked again, and comes back when it was undone', async () => {
      const without = await version(online, 'leave out the apprentices and Bar None');
      const calls = model.callCount();
      const again = await version(without, 'make it sound warmer');
      expect(model.callCount()).toBe(calls + 1);
      expect(textOf(again)).not.toMatch(/apprentices|Bar None/);
      expect(textOf(again)).toContain('Ordered vegetables and fish');
      const left = again.result?.edits.find(({ before }) => before.includes('Bar None'));
      const undone = await version(again, { by: 'undo', edits: [left?.id ?? ''] });
      const last = await version(undone, 'make it sound plainer');
      expect(textOf(last)).toContain('Bar None');
      expect(textOf(last)).not.toContain('apprentices');
    });

    it('goes with later moves', async () => {
      const without = await version(offline, 'leave out the hobbies');
      const moved = await version(without, 'put Skills last and the summer menu first');
      expect(textOf(moved)).toMatch(/Planned the summer[\s\S]+Kallio Vocational[\s\S]+Skills\n/);
      expect(textOf(moved)).not.toContain('Hobbies');
      const again = await version(moved, 'two pages');
      expect(textOf(again)).toMatch(/Planned the summer[\s\S]+Kallio Vocational[\s\S]+Skills\n/);
      expect(textOf(again)).not.toContain('Hobbies');
    });
  });

  describe('for a spelling', () => {
    it('is granted without a model, listed, undone, and holds when a model is asked again', async () => {
      const calls = model.callCount();
      const child = await version(online, 'use British spelling');
      expect(model.callCount()).toBe(calls);
      expect(textOf(child)).toContain('Organised the store of spices by colour');
      expect(textOf(child)).toContain('Ordered vegetables and fish');
      const changed = child.result?.edits.filter(({ operation }) => operation.op === 'respell') ?? [];
      expect(changed).toMatchObject([{ state: 'applied', reason: { code: 'respelled' } }]);
      expect(child.revision.wishes).toEqual(['use British spelling']);
      const again = await version(child, 'make it sound warmer');
      expect(textOf(again)).toContain('Organised the store of spices by colour');
      const back = await version(again, { by: 'undo', edits: [changed[0]?.id ?? ''] });
      expect(textOf(back)).toContain('Organized the store of spices by color');
    });

    it('is a wish for a translation where the resume is in another language', async () => {
      const german = await firstVersion({ engine: 'openai' }, model, GERMAN);
      for (const wish of ['translate into British English', 'write it in UK English']) {
        const calls = model.callCount();
        const child = await version(german, wish);
        expect(model.callCount()).toBe(calls + 1);
        expect(child.options.language).toBe('en');
        expect(child.revision.wishes).toEqual([wish]);
      }
      const alone = await firstVersion({ engine: 'offline' }, model, GERMAN);
      expect(await refusalSentence(alone, 'translate into British English')).toMatch(/AI/);
      expect(textOf(await version(online, 'write it in British English'))).toContain('spices by colour');
    });

    it('is refused where there is nothing to spell', async () => {
      expect(await refusalSentence(offline, 'American spelling')).toContain('no word to spell another way');
    });
  });

  it('for another look is answered, with what can be done', async () => {
    for (const job of [offline, online])
      expect(await refusalSentence(job, 'wider margins and a smaller font')).toContain('two looks');
    const child = await version(offline, 'leave out the hobbies and no colours');
    expect(leftPartsOf(child)).toEqual([{ part: 'no colours', why: 'looks' }]);
    expect(await refusalSentence(online, 'remove the icons')).toContain('two looks');
  });

  it.each(['add Design', 'more design', 'make it look more professional', 'change my style'])(
    'goes to a model where it is about what the resume says: %s',
    async (wish) => {
      const calls = model.callCount();
      await version(online, wish);
      expect(model.callCount()).toBe(calls + 1);
    },
  );

  it('names what is in no resume, whatever it has to do with looks', async () => {
    const child = await version(offline, 'remove Design and Layout');
    expect(textOf(child)).not.toContain('Design');
    expect(leftPartsOf(child)).toEqual([{ part: 'Layout', why: 'not_found' }]);
  });

  describe('for a line under the name', () => {
    it('is granted without a model where it is a title of their own, and undone', async () => {
      const child = await version(offline, 'headline: sous chef');
      expect(textOf(child)).toMatch(/^Ines Kalliomaki\n[^\n]*\n+Sous Chef\n/);
      const [edit] = child.result?.edits.filter(({ operation }) => operation.op === 'headline') ?? [];
      expect(edit).toMatchObject({ state: 'applied', after: 'Sous Chef' });
      const moved = await version(child, 'put pastry first');
      expect(textOf(moved)).toMatch(/^Ines Kalliomaki\n[^\n]*\n+Sous Chef\n/);
      const back = await version(child, { by: 'undo', edits: [edit?.id ?? ''] });
      expect(textOf(back)).toBe(textOf(offline));
      expect(await refusalSentence(child, 'change my title to Sous Chef')).toBe("It's there already.");
    });

    it('takes the place of another one that was only suggested', async () => {
      const headlines = ({ result }: Job) =>
        result?.edits.flatMap(({ operation, state }) => (operation.op === 'headline' ? [state] : []));
      expect(headlines(offline)).toEqual(['suggested']);
      const child = await version(offline, 'headline: Kitchen Porter');
      expect(headlines(child)?.toSorted()).toEqual(['applied', 'rejected']);
      expect(changesText(child.result?.edits ?? [])).not.toMatch(/Another change|decide/);
    });

    it('takes the title with what the resume adds to it in brackets', async () => {
      const acting = RESUME.replace('Kitchen Porter', 'Kitchen Porter (night shift)');
      const job = await firstVersion({ engine: 'offline' }, model, acting);
      expect(textOf(await version(job, 'headline: Kitchen Porter'))).toMatch(
        /\nKitchen Porter \(night shift\)\n/,
      );
    });

    it('is refused with the titles that could stand there', async () => {
      expect(await refusalSentence(offline, 'change my title to Executive Chef')).toBe(
        'Under your name I only put a job title that your resume has. Ask for one of these: “Sous Chef”, “Kitchen Porter”.',
      );
      const child = await version(offline, 'headline: Executive Chef and leave out the hobbies');
      expect(leftPartsOf(child)).toEqual([{ part: 'headline: Executive Chef', why: 'title_not_own' }]);
    });
  });

  it('to mend a word is answered with how the person mends it', async () => {
    expect(await refusalSentence(offline, 'fix the typo Handel')).toContain('“Fix mistakes”');
    const child = await version(offline, 'correct suplies to supplies, leave out the hobbies');
    expect(leftPartsOf(child)).toEqual([{ part: 'correct suplies to supplies', why: 'spelling' }]);
  });

  describe('of several parts', () => {
    it('is granted in part without a model, and the rest is named with what would help', async () => {
      const child = await version(
        offline,
        'put pastry first, leave out juggling, put Bar None before Harbour Kitchen and make it sound warmer',
      );
      expect(textOf(child)).toMatch(/pastry, /);
      expect(leftPartsOf(child)).toEqual([
        { part: 'juggling', why: 'not_found' },
        { part: 'put Bar None before Harbour Kitchen', why: 'date_order' },
        { part: 'make it sound warmer', why: 'no_ai' },
      ]);
    });

    it('leaves a model only what code has not done', async () => {
      const child = await version(online, 'leave out the hobbies and make it sound warmer');
      expect(textOf(child)).not.toContain('Hobbies');
      expect(child.revision).toMatchObject({
        made: { instruction: 'leave out the hobbies and make it sound warmer', rest: 'make it sound warmer' },
        wishes: ['make it sound warmer'],
      });
    });

    it('goes to a model where code finds nothing by its words', async () => {
      const calls = model.callCount();
      const child = await version(online, 'put leadership first');
      expect(model.callCount()).toBe(calls + 1);
      expect(child.revision.wishes).toEqual(['put leadership first']);
    });

    it('to reword says whether there is AI here', async () => {
      expect(await refusalSentence(offline, 'make it sound warmer')).toMatch(/AI, which isn't set up here/);
      const withModel = { ...pipeline, defaultEngine: 'openai' as const };
      expect(await refusalSentence(offline, 'make it sound warmer', withModel)).toMatch(
        /Ask again with the engine/,
      );
    });
  });

  describe('that has a model asked again', () => {
    const stateOf = ({ result }: Job, line: string) =>
      result?.edits.find(({ operation }) => operation.op === 'rephrase' && operation.line === line)?.state;
    const idOf = ({ result }: Job, line: string) =>
      result?.edits.find(({ operation }) => operation.op === 'rephrase' && operation.line === line)?.id ?? '';

    it('leaves undone what the person undid, version after version', async () => {
      const undone = await version(online, { by: 'undo', edits: [idOf(online, 'E1.B1')] });
      const once = await version(undone, 'make it sound warmer');
      const twice = await version(once, 'use stronger verbs');
      for (const job of [once, twice]) {
        expect([stateOf(job, 'E1.B1'), stateOf(job, 'E1.B2')]).toEqual(['undone', 'applied']);
        expect(textOf(job)).toContain('Ordered fish and vegetables');
      }
      const used = await version(twice, { by: 'accept', edits: [idOf(twice, 'E1.B1')] });
      expect(stateOf(used, 'E1.B1')).toBe('applied');
      expect(stateOf(await version(used, 'make it plainer'), 'E1.B1')).toBe('applied');
    });

    it('is about what was undone where it names it', async () => {
      const undone = await version(online, { by: 'undo', edits: [idOf(online, 'E1.B1')] });
      const child = await version(undone, 'say more clearly how many suppliers there were');
      expect(stateOf(child, 'E1.B1')).toBe('applied');
    });

    it('starts afresh after everything was undone', async () => {
      const child = await version(await version(online, 'undo everything'), 'make it sound warmer');
      expect(stateOf(child, 'E1.B1')).toBe('applied');
    });
  });

  describe('to undo the last change', () => {
    it('brings back the version before, and undone again the one before that', async () => {
      const without = await version(offline, 'leave out the hobbies');
      const moved = await version(without, 'put Skills before Education');
      const back = await version(moved, 'undo the last change');
      expect(textOf(back)).toBe(textOf(without));
      expect(textOf(await version(back, 'mach das rückgängig'))).toBe(textOf(offline));
    });

    it('is refused for the first version', async () => {
      expect(await refusalSentence(offline, 'undo')).toMatch(/first version/);
    });
  });

  it('says in the answer that a translation was not made, unless the resume is in that language', async () => {
    const { result } = await firstVersion({ engine: 'openai', language: 'de' });
    expect(result?.wish?.untranslated).toBe('de');
    expect(online.result).not.toHaveProperty('wish');
  });
});
