import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startBridge } from '../../eval/bridge.ts';
import { isStale, resumeOfPair, textsById, withCurrentIds } from '../../eval/recordings.ts';
import type { EngineAnswer } from '../../src/tailoring/answer.ts';

const pair = {
  id: 'one',
  profession: 'chef',
  language: 'en',
  manner: 'honest',
  half: 'development',
  resume:
    'Ines Kalliomaki\n\nExperience\n\nHarbour Kitchen\nSous Chef\n2019 - 2024\n- Ordered fish\n- Trained 6 apprentices\n',
  posting: { title: 'Head Chef', company: '', description: 'A chef who trains apprentices.' },
} as const;

describe('a recorded answer', () => {
  const resume = resumeOfPair(pair);
  const idOf = (text: string) => [...textsById(resume)].find(([, own]) => own === text)?.[0] ?? '';
  const answer: EngineAnswer = {
    requirements: [],
    edits: [
      { op: 'rephrase', line: 'OLD1', text: 'Trained six apprentices', requirement: 'none' },
      { op: 'order', parent: 'OLD2', lines: ['OLD1', 'OLD3'] },
    ],
  };

  it('finds its lines by their texts where they have other ids now, and says which are gone', () => {
    const texts = {
      OLD1: 'Trained 6 apprentices',
      OLD2: 'Harbour Kitchen | Sous Chef | 2019 - 2024',
      OLD3: 'a line that nobody reads any more',
    };
    const current = withCurrentIds({ answer, texts }, resume);
    expect(current.stale).toEqual(['OLD3']);
    expect(current.answer.edits).toMatchObject([
      { line: idOf('Trained 6 apprentices'), text: 'Trained six apprentices' },
      { lines: [idOf('Trained 6 apprentices'), 'stale OLD3'] },
    ]);
    expect([idOf('Trained 6 apprentices'), 'stale OLD3'].map(isStale)).toEqual([false, true]);
  });
});

describe('the bridge', () => {
  it.each([true, false])('answers a request with the text of a file (streamed: %s)', async (stream) => {
    const folder = await mkdtemp(join(tmpdir(), 'bridge-'));
    const { url, close } = await startBridge(folder, 0);
    const body = { model: 'm', stream, response_format: { json_schema: { name: 'verdicts' } } };
    const response = fetch(`${url}/v1/chat/completions`, { method: 'POST', body: JSON.stringify(body) });
    const asked = () => readdir(join(folder, 'verdicts')).catch(() => []);
    await expect.poll(asked).toHaveLength(1);
    const [name] = await asked();
    await writeFile(join(folder, 'verdicts', name?.replace('request', 'answer') ?? ''), '{"verdicts":[]}');
    const text = await (await response).text();
    await close();
    expect(text).toContain(JSON.stringify({ role: 'assistant', content: '{"verdicts":[]}' }));
  });
});
