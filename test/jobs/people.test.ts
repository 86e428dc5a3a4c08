import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createCodec } from '../../src/infra/database/encryption/codec.ts';
import { createStore } from '../../src/infra/database/store.ts';
import { purge } from '../../src/jobs/lifecycle/purge.ts';
import { type JobId, UserId } from '../../src/jobs/model/ids.ts';
import { type Refusal, reason, refuse } from '../../src/jobs/model/refusal.ts';
import { DONE, ok, type Result } from '../../src/jobs/model/result.ts';
import { findDraft, saveDraft } from '../../src/jobs/people/drafts.ts';
import { exportPerson } from '../../src/jobs/people/export-person.ts';
import { withDirectQueue } from '../../src/jobs/ports/direct-queue.ts';
import type { QueuedStore } from '../../src/jobs/ports/queue.ts';
import { setDefaultResume } from '../../src/jobs/resumes/default-resume.ts';
import { deleteResume } from '../../src/jobs/resumes/delete-resume.ts';
import { giveConsent, needsConsent } from '../../src/jobs/settings/consent.ts';
import { changeSettings, loadSettings, withSettings } from '../../src/jobs/settings/settings.ts';
import {
  allowsChannel,
  changeWorkspaceSettings,
  loadWorkspaceSettings,
  lowerCeiling,
  type WorkspaceSettings,
} from '../../src/jobs/settings/workspace-settings.ts';
import { exportParts, publicExport } from '../../src/strings/public-job.ts';
import { refusalText } from '../../src/strings/refusal-text.ts';
import { factOf, jobOf, newPerson, result, resumeOf } from '../infra/database/samples.ts';
import { testCompute } from '../setup/compute.ts';
import { databases, type TestDatabase } from '../setup/databases.ts';

function refusalTextOf(refused: Result<unknown, Refusal>) {
  if (refused.ok) throw new Error('it was not refused');
  return refusalText(refused.error);
}

const UNKNOWN_USER = UserId.parse('0198c0de-0000-7000-8000-000000000000');

describe.each(databases)('what people set and keep, on $name', ({ open }) => {
  let database: TestDatabase;
  let store: QueuedStore;
  beforeAll(async () => {
    database = await open();
    store = withDirectQueue(createStore(database.db, createCodec(Buffer.alloc(32, 7))));
  });
  afterAll(() => database.remove());

  describe('consent', () => {
    test('is needed before the first job with AI, and not again for the same vendor', async () => {
      const user = await newPerson(store);
      expect(needsConsent(user, 'openai', 'api.openai.com')).toBe(true);
      const agreed = await giveConsent(user.id, 'api.openai.com', store);
      if (!agreed.ok) throw new Error(agreed.error.code);
      expect(agreed.value).toMatchObject({ consentVendor: 'api.openai.com', consentAt: expect.any(Date) });
      expect(needsConsent(agreed.value, 'openai', 'api.openai.com')).toBe(false);
    });

    test('is needed again for another vendor', async () => {
      const user = await newPerson(store);
      const agreed = await giveConsent(user.id, 'api.openai.com', store);
      expect(agreed.ok && needsConsent(agreed.value, 'openai', 'models.example.org')).toBe(true);
    });

    test('is never needed without AI', async () => {
      expect(needsConsent(await newPerson(store), 'offline', 'api.openai.com')).toBe(false);
    });

    test('cannot be given for an unknown user', async () => {
      const refused = refuse({ user_id: reason('user_not_found') });
      expect(await giveConsent(UNKNOWN_USER, 'api.openai.com', store)).toEqual(refused);
    });
  });

  describe('settings', () => {
    const none = { answerIn: null, pages: null, engine: null, look: null, locale: null };

    test('are all unset for a new user, and for an unknown one', async () => {
      expect(await loadSettings((await newPerson(store)).id, store)).toEqual(none);
      expect(await loadSettings(UNKNOWN_USER, store)).toEqual(none);
    });

    test('change one at a time, and can be unset', async () => {
      const { id } = await newPerson(store);
      await changeSettings(id, { pages: 2, locale: 'pt-BR' }, store);
      const changed = await changeSettings(id, { answerIn: 'thread', pages: null }, store);
      expect(changed).toEqual(ok({ ...none, answerIn: 'thread', locale: 'pt-BR' }));
      expect(await loadSettings(id, store)).toMatchObject({ answerIn: 'thread' });
    });

    test('of another version of Tailor survive a change, and what cannot be read counts as unset', async () => {
      const { id } = await newPerson(store);
      await store.users.changeSettings(id, { theme: 'dark', pages: 'many', engine: 'offline' });
      expect(await changeSettings(id, { locale: 'sv' }, store)).toEqual(
        ok({ ...none, engine: 'offline', locale: 'sv' }),
      );
      expect(await store.users.settings(id)).toMatchObject({ theme: 'dark', locale: 'sv' });
    });

    test('are all kept when they are changed at the same time', async () => {
      const { id } = await newPerson(store);
      await Promise.all([
        changeSettings(id, { pages: 1 }, store),
        changeSettings(id, { engine: 'offline' }, store),
        changeSettings(id, { locale: 'de' }, store),
      ]);
      expect(await loadSettings(id, store)).toEqual({ ...none, pages: 1, engine: 'offline', locale: 'de' });
    });

    test('that are invalid are refused field by field, and none of them is stored', async () => {
      const { id } = await newPerson(store);
      const refused = await changeSettings(id, { pages: 11, locale: 'Klingon!', engine: 'offline' }, store);
      expect(refused).toEqual(refuse({ pages: reason('pages_invalid'), locale: reason('locale_invalid') }));
      expect(refusalTextOf(refused).fields).toEqual({
        pages: 'The page limit is a whole number from 1 to 10, or none.',
        locale: 'The language of replies is a code such as en or pt-BR.',
      });
      expect(await loadSettings(id, store)).toEqual(none);
    });

    test('of an unknown user cannot be changed', async () => {
      const refused = refuse({ user_id: reason('user_not_found') });
      expect(await changeSettings(UNKNOWN_USER, { pages: 1 }, store)).toEqual(refused);
    });

    test('fill in what a job does not name', () => {
      const settings = { ...none, pages: 2, engine: 'offline' as const };
      expect(withSettings({}, settings)).toEqual({ pages: 2, engine: 'offline' });
      expect(withSettings({ pages: 1, engine: 'openai' }, settings)).toEqual({ pages: 1, engine: 'openai' });
      expect(withSettings({ language: 'posting' }, none)).toEqual({ language: 'posting' });
      const classic = { ...none, look: 'classic' as const };
      expect(withSettings({}, classic)).toEqual({ look: 'classic' });
      expect(withSettings({ look: 'modern' }, classic)).toEqual({ look: 'modern' });
    });
  });

  describe("a workspace's settings", () => {
    const workspace = { platform: 'slack', id: 'T-settings' } as const;
    const none = { answerIn: null, channels: null, dailyCost: null, dailyTokens: null };

    test('are unset until an admin changes them, for that workspace alone', async () => {
      expect(await loadWorkspaceSettings(workspace, store)).toEqual(none);
      await changeWorkspaceSettings(workspace, 'admin', { channels: ['C1'], dailyCost: 5 }, store);
      const changed = await changeWorkspaceSettings(workspace, 'admin', { answerIn: 'channel' }, store);
      const settings: WorkspaceSettings = {
        answerIn: 'channel',
        channels: ['C1'],
        dailyCost: 5,
        dailyTokens: null,
      };
      expect(changed).toEqual(ok(settings));
      expect(await loadWorkspaceSettings({ ...workspace, platform: 'discord' }, store)).toEqual(none);
      expect([allowsChannel(settings, 'C1'), allowsChannel(settings, 'C2')]).toEqual([true, false]);
      expect(allowsChannel(none, 'C2')).toBe(true);
    });

    test('are refused to members, and to admins if they are invalid', async () => {
      const other = { platform: 'discord', id: 'G-refused' } as const;
      const member = await changeWorkspaceSettings(other, 'member', { dailyCost: 1_000 }, store);
      expect(member).toEqual(refuse({ workspace: reason('admins_only') }));
      expect(refusalTextOf(member).error).toMatch(/Ask one of them/);
      const absurd = await changeWorkspaceSettings(other, 'admin', { dailyTokens: -1 }, store);
      expect(absurd).toEqual(refuse({ dailyTokens: reason('daily_tokens_invalid') }));
      expect(await store.workspaces.settings(other)).toBeNull();
    });

    test('lower what the installation allows, and never raise it', () => {
      const installation = { cost: 10, tokens: null };
      expect(lowerCeiling(installation, { dailyCost: 2, dailyTokens: 5_000 })).toEqual({
        cost: 2,
        tokens: 5_000,
      });
      expect(lowerCeiling(installation, { dailyCost: 20, dailyTokens: null })).toEqual(installation);
      expect(lowerCeiling(installation, { dailyCost: 0, dailyTokens: null })).toEqual({
        cost: 0,
        tokens: null,
      });
    });
  });

  describe('a draft', () => {
    test('gives back what was typed', async () => {
      const { id: user } = await newPerson(store);
      const content = { title: 'Night porter', posting: 'Keys, doors, \u{1F511} and patience' };
      const draft = await saveDraft(user, 'tailor', content, store);
      expect(await findDraft(user, draft, store)).toMatchObject({ kind: 'tailor', content });
    });

    test('is encrypted in the database', async () => {
      const { id: user } = await newPerson(store);
      const draft = await saveDraft(user, 'tailor', { posting: 'Keys' }, store);
      const row = await database.db
        .selectFrom('drafts')
        .select('content')
        .where('id', '=', draft)
        .executeTakeFirstOrThrow();
      expect(row.content).toMatch(/^enc2:/);
    });

    test('expires after seven days, and is then purged', async () => {
      const { id: user } = await newPerson(store);
      const draft = await saveDraft(user, 'tailor', {}, store);
      const kept = await findDraft(user, draft, store);
      const days = ((kept?.expiresAt.getTime() ?? 0) - Date.now()) / 86_400_000;
      expect(days).toBeCloseTo(7, 1);
      const late = new Date((kept?.expiresAt.getTime() ?? 0) + 1);
      expect(await store.drafts.find(user, draft, late)).toBeNull();
      const keep = { resumes: 365, jobs: 365, events: 30 };
      expect(await purge(store, keep)).toMatchObject({ drafts: 0 });
      expect(await purge(store, keep, { now: late })).toMatchObject({ drafts: expect.any(Number) });
      expect(await store.drafts.list(user)).toEqual([]);
    });

    test('that was never saved is not found, whatever its id', async () => {
      const { id: user } = await newPerson(store);
      expect(await findDraft(user, 'not an id', store)).toBeNull();
    });
  });

  describe('saved resumes', () => {
    const refused = refuse({ resume_id: reason('resume_not_found') });

    test('one that is made the default replaces the old default', async () => {
      const user = await newPerson(store);
      const first = await store.resumes.save(resumeOf(user));
      const second = await store.resumes.save(resumeOf(user, { bytes: Buffer.from('second') }));
      expect(await setDefaultResume(user.id, second.id, store)).toEqual(DONE);
      const all = await store.resumes.list(user.id);
      expect(all.map(({ id, isDefault }) => [id, isDefault])).toEqual([
        [second.id, true],
        [first.id, false],
      ]);
      expect(await setDefaultResume(user.id, 'first', store)).toEqual(refused);
    });

    test('the newest replaces a default that is deleted, and jobs made from it stay', async () => {
      const user = await newPerson(store);
      const first = await store.resumes.save(resumeOf(user));
      await store.resumes.save(resumeOf(user, { bytes: Buffer.from('second') }));
      const newest = await store.resumes.save(resumeOf(user, { bytes: Buffer.from('newest') }));
      await store.facts.add(factOf(user, first));
      const { job } = await store.jobs.create(jobOf(user, { resumeId: first.id }));
      expect(await deleteResume(user.id, first.id, store)).toMatchObject({
        ok: true,
        value: { next: { id: newest.id, isDefault: true } },
      });
      expect(await store.jobs.find(user.id, job.id)).toMatchObject({ resumeId: null, status: 'PENDING' });
      expect(await store.facts.list(user.id, first.id)).toEqual([]);
      expect(await deleteResume(user.id, first.id, store)).toEqual(refused);
    });

    test('have no default once the last is deleted', async () => {
      const user = await newPerson(store);
      const only = await store.resumes.save(resumeOf(user));
      expect(await deleteResume(user.id, only.id, store)).toEqual(ok({ next: null, retracted: [] }));
    });

    test('are deleted once when that is asked twice at once, and saving at the same time leaves one default', async () => {
      const user = await newPerson(store);
      const gone = await store.resumes.save(resumeOf(user));
      const [one, other] = await Promise.all([
        deleteResume(user.id, gone.id, store),
        deleteResume(user.id, gone.id, store),
        store.resumes.save(resumeOf(user, { bytes: Buffer.from('meanwhile') })),
      ]);
      expect([one.ok, other.ok].filter(Boolean)).toHaveLength(1);
      const left = await store.resumes.list(user.id);
      expect(left.map(({ isDefault }) => isDefault)).toEqual([true]);
    });
  });

  describe('a version that is deleted', () => {
    const family = async () => {
      const user = await newPerson(store);
      const made = async (parentJobId: JobId | null) =>
        (await store.jobs.create(jobOf(user, { parentJobId }))).job;
      const first = await made(null);
      const second = await made(first.id);
      const third = await made(first.id);
      const last = await made(second.id);
      return { user, first, second, third, last };
    };

    test('leaves its children to its parent', async () => {
      const { user, first, second, third, last } = await family();
      expect(await store.jobs.delete(user.id, second.id)).toBe(true);
      const left = await store.jobs.listVersions(user.id, last.id);
      expect(left.map(({ id }) => id)).toEqual([first.id, third.id, last.id]);
      expect(left.at(-1)?.parentJobId).toBe(first.id);
    });

    test('leaves its children as one family if it was the first', async () => {
      const { user, first, second, third, last } = await family();
      expect(await store.jobs.delete(user.id, first.id)).toBe(true);
      const left = await store.jobs.listVersions(user.id, last.id);
      expect(left.map(({ id, parentJobId }) => [id, parentJobId])).toEqual([
        [second.id, null],
        [third.id, second.id],
        [last.id, second.id],
      ]);
    });
  });

  test('an export has everything that is stored about a person, and nothing about anyone else', async () => {
    const [user, other] = [await newPerson(store), await newPerson(store)];
    for (const one of [user, other]) {
      const resume = await store.resumes.save(resumeOf(one));
      await store.facts.add(factOf(one, resume));
      const { job } = await store.jobs.create(jobOf(one, { resumeId: resume.id }));
      await store.jobs.complete(job.id, result, [{ kind: 'pdf', bytes: Buffer.from('%PDF') }]);
      await saveDraft(one.id, 'tailor', { title: 'Baker' }, store);
    }
    await changeSettings(user.id, { pages: 1 }, store);
    await giveConsent(user.id, 'api.openai.com', store);
    const exported = await exportPerson(user.id, { store, compute: testCompute });
    if (!exported.ok) throw new Error(exported.error.code);
    const person = await publicExport(exported.value);
    expect(person).toMatchObject({
      user: {
        id: user.id,
        display_name: 'Ines Okafor',
        consent: { vendor: 'api.openai.com' },
        settings: { pages: 1 },
        identities: [{ platform: 'local' }],
      },
      resumes: [
        {
          text: 'Ines Okafor\nPastry chef, Lisbon',
          json_resume: expect.any(Object),
          facts: [{ entry: 'E1', text: 'Ran a stall' }],
          file: Buffer.from('Ines Okafor\nPastry chef, Lisbon').toString('base64'),
        },
      ],
      jobs: [
        { title: 'Head pastry chef', files: [{ kind: 'pdf', file: Buffer.from('%PDF').toString('base64') }] },
      ],
      drafts: [{ kind: 'tailor', content: { title: 'Baker' } }],
      messages: [],
    });
    expect(JSON.stringify(person)).not.toContain(other.id);
    expect(await exportPerson(UNKNOWN_USER, { store, compute: testCompute })).toEqual(
      refuse({ user_id: reason('user_not_found') }),
    );
  });

  test('an export comes in parts, and has each file read when its part is made', async () => {
    const user = await newPerson(store);
    for (let job = 0; job < 25; job += 1) {
      const { job: made } = await store.jobs.create(jobOf(user, { requestKey: `part ${job}` }));
      await store.jobs.complete(made.id, result, [{ kind: 'pdf', bytes: Buffer.alloc(60_000, job) }]);
    }
    let read = 0;
    const files: typeof store.jobs.files = (...args) => {
      read += 1;
      return store.jobs.files(...args);
    };
    const counted = { ...store, jobs: { ...store.jobs, files } };
    const exported = await exportPerson(user.id, { store: counted, compute: testCompute });
    if (!exported.ok) throw new Error(exported.error.code);
    const jobs: string[] = [];
    let parts = 0;
    for await (const part of exportParts(exported.value, 400_000)) {
      parts += 1;
      expect(part.length).toBeLessThan(500_000);
      const json = z.object({ jobs: z.array(z.object({ id: z.string() })) }).parse(JSON.parse(part));
      jobs.push(...json.jobs.map(({ id }) => id));
      expect(read - jobs.length).toBeLessThanOrEqual(1);
      expect('user' in JSON.parse(part)).toBe(parts === 1);
    }
    expect(parts).toBeGreaterThan(4);
    expect(new Set(jobs).size).toBe(25);
  });

  test('an export holds what the person wrote to the bot in their workspace, and not what others wrote', async () => {
    const identity = { platform: 'slack', tenantId: 'T-export', externalId: 'U1' } as const;
    const user = await store.users.findOrCreate(identity, null);
    const event = { source: 'slack', payload: { text: 'hello' }, workspace: 'T-export' } as const;
    await store.inbox.add({ ...event, key: 'mine', sender: 'U1' });
    await store.inbox.add({ ...event, key: 'theirs', sender: 'U2' });
    await store.inbox.add({ ...event, key: 'elsewhere', sender: 'U1', workspace: 'T-other' });
    expect(await exportPerson(user.id, { store, compute: testCompute })).toMatchObject({
      ok: true,
      value: { messages: [{ text: 'hello' }] },
    });
  });
});
