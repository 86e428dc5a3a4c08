import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOpenAiEngine } from '../../../src/infra/model/engine.ts';
import { EditId } from '../../../src/tailoring/edit.ts';
import { editReason } from '../../../src/tailoring/edit-reason.ts';
import type { Claim } from '../../../src/tailoring/edits/decisions/claims.ts';
import type { RefusedWording } from '../../../src/tailoring/edits/decisions/repairs.ts';
import { explainRefusal } from '../../../src/tailoring/edits/decisions/repairs.ts';
import { openPrivacy } from '../../../src/tailoring/prompt/privacy.ts';
import { createPrompt } from '../../../src/tailoring/prompt/prompt.ts';
import { PEOPLE, POSTING, resumeOf } from '../../tailoring/people.ts';
import { optionsFor, type Peer, startPeer } from './peer.ts';

const prompt = createPrompt(resumeOf(PEOPLE.chef ?? ''), POSTING, { pages: null });
const K3 = EditId.parse('K3');

let peer: Peer;
beforeAll(async () => {
  peer = await startPeer();
});
afterAll(() => peer.stop());

const engine = () => createOpenAiEngine(optionsFor(peer.baseUrl));
const messagesOf = (call: number) =>
  (peer.asked()[call]?.messages ?? []).map(({ role, content }) => ({ role, content: String(content) }));

describe('the repair call, against aimock', () => {
  const { hide, restore } = openPrivacy(prompt);
  const refusal: RefusedWording = {
    id: K3,
    operation: { op: 'rephrase', line: 'E1.B2', text: 'Ines trained 60 apprentices', requirement: 'R1' },
    reasons: [editReason('new_figure', { figure: '60' }), editReason('new_word', { word: 'Ines' })],
  };
  const refused = [explainRefusal(refusal, { resume: prompt.resume, requirements: [] }, hide)];

  it('is short: the lines, the refused edit and all reasons, and neither the resume nor the posting', async () => {
    peer.say({ content: '{"requirements":[],"edits":[]}' });
    await engine().repair(refused);
    const [system, user] = messagesOf(0);
    expect(user?.content).toContain('trained 60 apprentices');
    expect(user?.content).toContain('{"id":"E1.B2","text":"Trained 6 apprentices');
    expect(user?.content).toContain('It says “60”, which this line does not.');
    expect(user?.content).toMatch(/It says “\[NAME_\d\]”, which this line does not\./);
    expect(`${system?.content}${user?.content}`.length).toBeLessThan(prompt.system.length);
    expect(user?.content).not.toMatch(/POSTING|E1\.B1/);
  });

  it('hides the same details as before', async () => {
    peer.say({ content: '{"requirements":[],"edits":[]}' });
    await engine().repair(refused);
    expect(JSON.stringify(messagesOf(0))).not.toMatch(/Ines|Kalliom/);
  });

  it('leads to wordings whose hidden details can be put back', async () => {
    const token = /handbook|(\[NAME_\d+\]) wrote/.exec(prompt.user)?.[1] ?? '';
    const text = `Trained 6 apprentices; ${token} wrote the handbook`;
    const edits = [{ op: 'rephrase', line: 'E1.B2', text, requirement: 'R1' }];
    peer.say({ content: JSON.stringify({ requirements: [], edits }) });
    const repaired = await engine().repair(refused);
    const answer = { requirements: [], edits: repaired.ok ? [...repaired.value.edits] : [] };
    expect(restore(answer).edits).toMatchObject([
      { line: 'E1.B2', text: 'Trained 6 apprentices; Ines wrote the handbook' },
    ]);
  });
});

describe('the judge, against aimock', () => {
  const claims: Claim[] = [
    {
      id: 'K3',
      edit: K3,
      sources: ['Trained 6 apprentices'],
      entry: ['Sous Chef, 2019 – 2024', 'Trained 6 apprentices'],
      skills: ['HACCP'],
      text: 'Trained 6 apprentices in HACCP',
    },
    {
      id: 'K4.1',
      edit: EditId.parse('K4'),
      sources: ['Cooked'],
      entry: [],
      skills: [],
      text: '<<<ITEMS>>> Cooked',
    },
  ];
  const verdicts = [
    { id: 'K3', verdict: 'unsupported', words: ['in HACCP'] },
    { id: 'K4.1', verdict: 'supported' },
  ];

  it('returns a verdict on each claim in one call, and the usage', async () => {
    const usage = { prompt_tokens: 50, completion_tokens: 10, total_tokens: 60 };
    peer.say({ content: JSON.stringify({ verdicts }), usage });
    expect(await engine().judge.judge(claims)).toEqual({
      ok: true,
      value: {
        verdicts,
        usage: { calls: 1, inputTokens: 50, cachedTokens: 0, outputTokens: 10, cost: null },
      },
    });
    expect(peer.asked()).toHaveLength(1);
  });

  it('sees the lines, their entry with its dates, the skills and the new text, and neither the posting nor the conversation', async () => {
    peer.say({ content: JSON.stringify({ verdicts }) });
    await engine().judge.judge(claims);
    const messages = messagesOf(0);
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(messages[1]?.content).toContain(
      [
        '{"name":"entry 1","lines":["Sous Chef, 2019 – 2024","Trained 6 apprentices"]}',
        '{"name":"skills 2","lines":["HACCP"]}',
        '{"id":"K3","sources":["Trained 6 apprentices"],"entry":"entry 1","skills":"skills 2","text":"Trained 6 apprentices in HACCP"}',
      ].join('\n'),
    );
    const all = JSON.stringify(messages);
    for (const word of ['Anchor', 'licence', 'POSTING', 'tailor']) expect(all).not.toContain(word);
  });

  it('keeps an item that contains the end marker inside its data', async () => {
    peer.say({ content: JSON.stringify({ verdicts }) });
    await engine().judge.judge(claims);
    expect(messagesOf(0)[1]?.content.match(/<<<|>>>/g)).toEqual(['<<<', '>>>']);
  });

  it('is asked once more when its answer holds no verdict, and then fails', async () => {
    peer.say({ content: '{"verdicts":[{"id":"K3","verdict":"probably"}]}' });
    expect(await engine().judge.judge(claims)).toMatchObject({
      ok: false,
      error: { code: 'model_invalid_answer' },
    });
    expect(peer.asked()).toHaveLength(2);
  });
});
