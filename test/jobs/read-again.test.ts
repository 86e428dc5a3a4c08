import { beforeAll, describe, expect, test } from 'vitest';
import { prepareJobData } from '../../src/jobs/pipeline/prepare-job-data.ts';
import type { SavedResume } from '../../src/jobs/ports/resumes.ts';
import type { User } from '../../src/jobs/ports/users.ts';
import { readAgain } from '../../src/jobs/resumes/read-again.ts';
import { submitJob } from '../../src/jobs/submit/submit-job.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import { READER_VERSION, type Resume } from '../../src/resume/resume.ts';
import type { StructureLabels } from '../../src/resume/structure-labels.ts';
import { factOf } from '../infra/database/samples.ts';
import { createTestUser, openTestPipeline, POSTING, RESUME, type TestPipeline } from '../setup/pipeline.ts';

/** As a reader from before there was a version read it: the place is a title, and nothing says where lines stand. */
function asReadBefore({ readerVersion, origins, ...structure }: Resume): Resume {
  const sections = structure.sections.map((section) => ({
    ...section,
    entries: section.entries.map((entry) => ({ ...entry, title: null, organisation: null })),
  }));
  return { ...structure, sections };
}

const titlesOf = ({ sections }: Resume) =>
  sections.flatMap(({ entries }) => entries.map(({ id, title }) => [id, title?.text ?? null]));

describe('a resume that an older reader read', () => {
  let pipeline: TestPipeline;
  let user: User;
  let saved: SavedResume;
  beforeAll(async () => {
    pipeline = await openTestPipeline();
    return pipeline.close;
  });

  /** Saves a resume as it was read before, with a fact about its first entry. */
  const saveOld = async (change: (structure: Resume) => Resume = (structure) => structure) => {
    user = await createTestUser(pipeline.store);
    const lines = RESUME.split('\n').map((text) => ({ text }));
    saved = await pipeline.store.resumes.save({
      userId: user.id,
      filename: 'resume.txt',
      mediaType: 'text/plain',
      bytes: new TextEncoder().encode(RESUME),
      parsedText: RESUME,
      structure: change(asReadBefore(parseResume(lines.filter(({ text }) => text !== '')))),
      isDefault: true,
      expiresAt: null,
    });
    await pipeline.store.facts.add(factOf(user, saved, { entry: 'E1', text: 'Ran the pass on Sundays' }));
  };

  const submit = async () => {
    const request = { user_id: user.id, title: 'Chef', company_name: 'The Anchor', job_description: POSTING };
    const raw = {
      request,
      requestKey: `key ${Math.random()}`,
      options: { locked: [] },
      reading: 'done' as const,
    };
    const made = await submitJob(raw, { ...pipeline, quota: null });
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    return made.value.job;
  };

  test('is read again from its bytes on its next use, and its entries keep their ids', async () => {
    await saveOld();
    expect(titlesOf(saved.structure)[0]).toEqual(['E1', null]);
    await submit();
    const now = await pipeline.store.resumes.find(user.id, saved.id);
    expect(now?.structure.readerVersion).toBe(READER_VERSION);
    expect(now && titlesOf(now.structure)[0]).toEqual(['E1', 'Sous Chef']);
    expect((await pipeline.store.facts.list(user.id, saved.id)).map(({ entry }) => entry)).toEqual(['E1']);
  });

  test('keeps an entry id that the new reading would give to another', async () => {
    await saveOld(({ sections, ...rest }) => ({
      ...rest,
      sections: JSON.parse(JSON.stringify(sections).replaceAll('"E1', '"E7')),
    }));
    const now = await readAgain(saved, pipeline);
    expect(titlesOf(now.structure)[0]?.[0]).toBe('E7');
  });

  test('stays as it is where a fact would lose its entry', async () => {
    await saveOld(({ sections, ...rest }) => ({
      ...rest,
      sections: sections.map((section) => ({
        ...section,
        entries: section.entries.map((entry) => ({ ...entry, header: [], lines: [] })),
      })),
    }));
    const now = await readAgain(saved, pipeline);
    expect(now.structure).toEqual(saved.structure);
  });

  test('stays as it is where a fact would lose its section', async () => {
    await saveOld(({ sections, ...rest }) => ({
      ...rest,
      sections: sections.map((section) =>
        section.kind === 'skills' ? { ...section, kind: 'other' } : section,
      ),
    }));
    const [skills] = saved.structure.sections.slice(-1);
    await pipeline.store.facts.add(factOf(user, saved, { entry: skills?.id ?? '', text: 'Pickling' }));
    expect((await readAgain(saved, pipeline)).structure).toEqual(saved.structure);
  });

  test('stays for the jobs that were made from it', async () => {
    await saveOld();
    const before = await submitJob(
      {
        request: { user_id: user.id, title: 'Chef', company_name: 'The Anchor', job_description: POSTING },
        requestKey: 'before',
        options: { locked: [] },
        reading: 'done',
      },
      { store: pipeline.store, compute: pipeline.compute, defaultEngine: 'offline', quota: null },
    );
    if (!before.ok) throw new Error(JSON.stringify(before.error));
    const after = await submit();
    const [old, now] = [
      await prepareJobData(before.value.job, pipeline.store),
      await prepareJobData(after, pipeline.store),
    ];
    expect(old.ok && titlesOf(old.value.structure)[0]).toEqual(['E1', null]);
    expect(now.ok && titlesOf(now.value.structure)[0]).toEqual(['E1', 'Sous Chef']);
  });

  describe('with the labels of a model', () => {
    /** The whole resume as one section, unlike code reads it. */
    const labels: StructureLabels = {
      name: 0,
      contact: [],
      sections: [
        {
          kind: 'projects',
          heading: [],
          lines: RESUME.split('\n')
            .filter((text) => text !== '')
            .flatMap((_, at) => (at === 0 ? [] : [[at]])),
          entries: [],
        },
      ],
      furniture: [],
    };
    const labelled = ({ sections, ...rest }: Resume): Resume => ({ ...rest, sections: [], labels });

    test('keeps them, and asks nobody again', async () => {
      await saveOld(labelled);
      const now = await readAgain(saved, pipeline);
      expect(now.structure.sections.map(({ kind }) => kind)).toEqual(['contact', 'projects']);
      expect(now.structure).toMatchObject({ labels, readerVersion: READER_VERSION });
    });

    test('stays as it is where its lines are others now', async () => {
      await saveOld((structure) => ({ ...labelled(structure), sources: ['Other lines'] }));
      expect((await readAgain(saved, pipeline)).structure).toEqual(saved.structure);
    });
  });

  test('is read once, however often it is used', async () => {
    await saveOld();
    const once = await readAgain(saved, pipeline);
    expect(await readAgain(once, pipeline)).toBe(once);
    expect(once.earlier).toHaveLength(1);
  });
});
