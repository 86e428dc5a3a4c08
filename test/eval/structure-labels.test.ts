import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { measureStructure } from '../../eval/structure.ts';
import { recordStructure } from '../../eval/structure-labels.ts';
import { type Peer, startPeer } from '../infra/model/peer.ts';

const RESUME = `Ines Kalliomaki

What I did

Sous Chef
Harbour Kitchen, 2019 – 2024
Planned the summer menu`;

const TRUTH = {
  name: 'Ines Kalliomaki',
  sections: [
    {
      kind: 'experience',
      heading: 'What I did',
      entries: [
        { organisation: 'Harbour Kitchen', title: 'Sous Chef', start: '2019', end: '2024', bullets: 0 },
      ],
    },
  ],
};

const LABELS = {
  name: 0,
  contact: [],
  furniture: [],
  sections: [
    {
      kind: 'experience',
      heading: [1],
      lines: [],
      entries: [{ organisation: 3, title: 2, place: null, dates: 3, body: [[4]] }],
    },
  ],
};

let peer: Peer;
let folder: string;
beforeAll(async () => {
  peer = await startPeer();
  folder = await mkdtemp(join(tmpdir(), 'tailor-structure-'));
  await writeFile(join(folder, 'chef.txt'), RESUME);
  await writeFile(join(folder, 'chef.json'), JSON.stringify(TRUTH));
  vi.stubEnv('OPENAI_API_KEY', 'sk-test');
  vi.stubEnv('OPENAI_BASE_URL', peer.baseUrl);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await peer.stop();
  await rm(folder, { recursive: true });
});

test("a model's labels are recorded once, and hold only for the lines they were given for", async () => {
  const out = join(folder, 'labels');
  peer.say({ content: '' });
  peer.sayOfStructure({ content: JSON.stringify(LABELS) });
  await recordStructure(folder, out, '2026-11-30');
  await recordStructure(folder, out, '2026-11-30');
  expect(peer.askedOfStructure()).toHaveLength(1);
  const labelled = await measureStructure(folder, out);
  expect(labelled.structure).toMatchObject({ sections: { right: 1 }, entries: { right: 1 }, unlabelled: [] });

  await writeFile(join(folder, 'chef.txt'), RESUME.replace('What I did', 'What I did\n\nin kitchens'));
  const moved = await measureStructure(folder, out);
  expect(moved.structure).toMatchObject({ unlabelled: ['chef.txt'] });
});
