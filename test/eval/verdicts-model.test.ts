import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { CaseError } from '../../eval/cases.ts';
import { measureVerdicts } from '../../eval/verdicts.ts';
import { openLineNamer } from '../../eval/verdicts-model.ts';
import { type Peer, startPeer } from '../infra/model/peer.ts';

const ROW = {
  id: 'a',
  resume: `Ines Kalliomaki
ines@example.org

Experience

Harbour Kitchen
Sous Chef
2019 – 2024
- Settled the bills of nine suppliers each Friday
- Planned the summer menu`,
  posting: 'Head Chef\n\nRequirements\n- Accounts payable\n- Falconry\n- Menu planning',
  verdicts: [
    {
      atom: 'Accounts payable',
      verdict: 'shown',
      evidence: ['Settled the bills of nine suppliers each Friday'],
    },
    { atom: 'Falconry', verdict: 'not_found', evidence: [] },
    { atom: 'Menu planning', verdict: 'shown', evidence: ['Planned the summer menu'] },
  ].map((one) => ({ ...one, words: one.atom })),
};

const usage = { prompt_tokens: 300, completion_tokens: 60, total_tokens: 360 };
const say = (content: object) => ({ content: JSON.stringify(content), usage });

let peer: Peer;
let folder: string;
let file: string;
beforeAll(async () => {
  peer = await startPeer();
  folder = await mkdtemp(join(tmpdir(), 'tailor-verdicts-'));
  file = join(folder, 'verdicts.jsonl');
  await writeFile(file, JSON.stringify(ROW));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await peer.stop();
  await rm(folder, { recursive: true });
});

test('a model names lines, code checks that they exist, the judge decides, and it is said what was used', async () => {
  vi.stubEnv('OPENAI_API_KEY', 'sk-test');
  vi.stubEnv('OPENAI_BASE_URL', peer.baseUrl);
  peer.say(
    say({
      edits: [],
      shows: [
        { words: 'Accounts payable', line: 'E1.B1' },
        { words: 'Falconry', line: 'E1.B2' },
        { words: 'Menu planning', line: 'E9.B9' },
      ],
    }),
    say({
      verdicts: [
        { id: 'A1', verdict: 'supported' },
        { id: 'A2', verdict: 'unsupported' },
      ],
    }),
  );
  const alone = await measureVerdicts(file, '2026-11-29');
  expect(alone.verdicts.shown.said_shown).toBe(1);
  expect(peer.calls()).toBe(0);
  const { verdicts } = await measureVerdicts(file, '2026-11-29', openLineNamer());
  expect(verdicts).toMatchObject({
    shown: { n: 2, said_shown: 2 },
    not_found: { n: 1, said_shown: 0 },
    evidence_right: 1,
    usage: { calls: 2, inputTokens: 600, outputTokens: 120 },
  });
  expect(JSON.stringify(peer.asked())).not.toContain('Kalliomaki');
});

test('no key is said in a sentence, and no call is made', () => {
  vi.stubEnv('OPENAI_API_KEY', undefined);
  expect(() => openLineNamer()).toThrow(CaseError);
});
