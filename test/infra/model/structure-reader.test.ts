import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createOpenAiEngine } from '../../../src/infra/model/engine.ts';
import { dayOf } from '../../../src/jobs/model/day.ts';
import type { ReplyTarget } from '../../../src/jobs/model/reply-target.ts';
import type { User } from '../../../src/jobs/ports/users.ts';
import { createResumeLabeller } from '../../../src/jobs/resumes/label-resume.ts';
import { saveResume } from '../../../src/jobs/resumes/save-resume.ts';
import { openMigratedPostgres, type TestDatabase } from '../../setup/databases.ts';
import { createTestPipeline, createTestUser, type TestPipeline } from '../../setup/pipeline.ts';
import { NO_LIMITS } from '../../setup/queue.ts';
import { optionsFor, type Peer, startPeer } from './peer.ts';

const usage = { prompt_tokens: 400, completion_tokens: 90, total_tokens: 490 };

const TEXT = `Wins
Imogen Castellane
imogen@castellane.example | 0113 496 0001
Northgate Logistics Ltd
Warehouse Manager
2014 – 2023
- Ran two shifts of 14 people
- Wrote the rota for the loading bay, said Castellane
Training
Leeds City College
BTEC in Warehousing
2009 – 2011
`;

/** Lines of TEXT: the model sees that "Wins" is a heading of experience. */
const HONEST = {
  name: 1,
  contact: [2],
  furniture: [],
  sections: [
    {
      kind: 'experience',
      heading: [0],
      lines: [],
      entries: [{ organisation: 3, title: 4, place: null, dates: 5, body: [[6], [7]] }],
    },
    {
      kind: 'education',
      heading: [8],
      lines: [],
      entries: [{ organisation: 9, title: 10, place: null, dates: 11, body: [] }],
    },
  ],
};

let peer: Peer;
let database: TestDatabase;
let pipeline: TestPipeline;
beforeAll(async () => {
  peer = await startPeer();
  database = await openMigratedPostgres();
});
afterAll(async () => {
  await peer.stop();
  await database.remove();
});
beforeEach(() => {
  pipeline = createTestPipeline(database);
  peer.say({ content: '{}' });
  peer.sayOfStructure({ content: JSON.stringify(HONEST), usage });
  return pipeline.close;
});

async function agree(user: User): Promise<void> {
  await pipeline.store.users.setConsent(user.id, { vendor: 'model.example', at: new Date() });
}

/** Saves TEXT for a user, on a platform that asks for consent. */
async function save(
  user: User,
  { tokens = null as number | null, text = TEXT, place = undefined as ReplyTarget | undefined } = {},
) {
  const limits = { ...NO_LIMITS, [place ? 'workspace' : 'installation']: { cost: null, tokens } };
  const labeller = createResumeLabeller({
    ...pipeline,
    engine: createOpenAiEngine(optionsFor(peer.baseUrl)),
    consentTo: 'model.example',
    quota: { limits, price: null },
  });
  const file = { filename: 'resume.txt', bytes: new TextEncoder().encode(text) };
  const saved = await saveResume(user.id, file, { ...pipeline, labeller, place }, { anyway: true });
  if (!saved.ok) throw new Error(saved.error.code);
  return saved.value.resume.structure;
}

const employers = ({ sections }: Awaited<ReturnType<typeof save>>) =>
  sections
    .filter(({ kind }) => kind === 'experience')
    .flatMap(({ entries }) => entries.map(({ organisation, title }) => [organisation?.text, title?.text]));

describe('having a resume labelled when it is saved, against aimock', () => {
  it('reads it as the model says it is built, word for word', async () => {
    const user = await createTestUser(pipeline.store);
    await agree(user);
    const structure = await save(user);
    expect(employers(structure)).toEqual([['Northgate Logistics Ltd', 'Warehouse Manager']]);
    expect(structure.contact[0]).toMatchObject({ kind: 'name', text: 'Imogen Castellane' });
  });

  it('sends numbered lines, and no name or contact detail', async () => {
    const user = await createTestUser(pipeline.store);
    await agree(user);
    await save(user);
    const sent = JSON.stringify(peer.askedOfStructure()[0]?.messages);
    expect(sent).toContain('[3] Northgate Logistics Ltd');
    expect(sent).not.toMatch(/imogen|castellane|496/i);
  });

  it('sends nothing without consent, nor for somebody who wants no AI', async () => {
    const user = await createTestUser(pipeline.store);
    await save(user);
    await agree(user);
    await pipeline.store.users.changeSettings(user.id, { engine: 'offline' });
    await save(user, { text: `${TEXT}- More` });
    expect(peer.askedOfStructure()).toEqual([]);
  });

  it('is one call for a resume, however often it is saved, and counts in the day', async () => {
    const user = await createTestUser(pipeline.store);
    await agree(user);
    const day = dayOf(new Date());
    const before = (await pipeline.store.usage.loadSpending(user.id, null, day)).installation?.tokens ?? 0;
    await save(user);
    await save(user);
    expect(peer.askedOfStructure()).toHaveLength(1);
    const after = await pipeline.store.usage.loadSpending(user.id, null, day);
    expect(after.installation?.tokens).toBe(before + 490);
    expect(after.person?.tokens).toBe(490);
  });

  it('is paid from the budget of the Discord server that the resume was sent in', async () => {
    const user = await createTestUser(pipeline.store);
    await agree(user);
    const server = { platform: 'discord', workspace: 'G7', channel: '', thread: null, reply: null } as const;
    await save(user, { place: server });
    const day = dayOf(new Date());
    expect((await pipeline.store.usage.loadSpending(user.id, server, day)).workspace?.tokens).toBe(490);
    await save(user, { place: server, tokens: 490, text: `${TEXT}- More` });
    expect(peer.askedOfStructure()).toHaveLength(1);
  });

  it('sends nothing where the budget of the day is used up', async () => {
    const user = await createTestUser(pipeline.store);
    await agree(user);
    await save(user, { tokens: 10 });
    expect(peer.askedOfStructure()).toEqual([]);
  });

  const [experience, education] = HONEST.sections;
  it.each([
    ['are no JSON', 'I see a resume.'],
    ['name lines that are not there', JSON.stringify({ ...HONEST, furniture: [90] })],
    ['overlap', JSON.stringify({ ...HONEST, contact: [2, 7] })],
    ['leave out half', JSON.stringify({ ...HONEST, sections: [education] })],
    ['are text', JSON.stringify({ ...HONEST, name: 'Somebody Else', sections: [experience] })],
    ['are negative', JSON.stringify({ ...HONEST, name: -1 })],
  ])("keep code's own reading where they %s", async (_, content) => {
    const user = await createTestUser(pipeline.store);
    await agree(user);
    peer.sayOfStructure({ content, usage });
    const labelled = await save(user);
    const stranger = await createTestUser(pipeline.store);
    expect(labelled).toEqual(await save(stranger));
  });
});
