import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReader } from '../../../src/infra/documents/reader.ts';
import { createOpenAiEngine } from '../../../src/infra/model/engine.ts';
import type { Posting } from '../../../src/posting/posting.ts';
import { parseResume } from '../../../src/resume/parse/parse.ts';
import { linesOf, type Resume } from '../../../src/resume/resume.ts';
import { EditId } from '../../../src/tailoring/edit.ts';
import { editReason } from '../../../src/tailoring/edit-reason.ts';
import { explainRefusal } from '../../../src/tailoring/edits/decisions/repairs.ts';
import { openPrivacy } from '../../../src/tailoring/prompt/privacy.ts';
import { createPrompt } from '../../../src/tailoring/prompt/prompt.ts';
import { corpora } from '../../fixtures/corpus.ts';
import { PEOPLE, POSTING, resumeOf } from '../../tailoring/people.ts';
import { optionsFor, type Peer, startPeer } from './peer.ts';
import { forwardTo, type RecordingServer, startRecordingServer } from './server.ts';

describe('every byte sent to a model, kept by a recording server of our own in front of aimock', () => {
  let peer: Peer;
  let recorder: RecordingServer;
  beforeAll(async () => {
    peer = await startPeer();
    peer.say({ content: '{"requirements":[],"edits":[],"verdicts":[]}' });
    recorder = await startRecordingServer(forwardTo(peer.baseUrl));
  });
  afterAll(async () => {
    await recorder.stop();
    await peer.stop();
  });

  /** Everything that this job can send: the question, what the gates refused, what the judge reads. */
  async function sentFor(resume: Resume, posting: Posting, instruction?: string): Promise<string> {
    const engine = createOpenAiEngine(optionsFor(recorder.baseUrl));
    const prompt = createPrompt(resume, posting, { pages: 1, wishes: instruction ? [instruction] : [] });
    const before = recorder.requests.length;
    const lines = linesOf(resume).filter(({ role }) => role === 'bullet' || role === 'text');
    const refused = lines.map((line, index) => ({
      id: EditId.parse(`K${index + 1}`),
      operation: { op: 'rephrase' as const, line: line.id, text: line.text, requirement: 'R1' },
      reasons: [editReason('new_word', { word: line.text })] as const,
    }));
    const { hide } = openPrivacy(prompt);
    const explained = refused.map((one) => explainRefusal(one, { resume, requirements: [] }, hide));
    expect(await engine.answer(prompt)).toMatchObject({ ok: true });
    expect(await engine.repair(explained)).toMatchObject({ ok: true });
    expect(
      await engine.judge.judge(
        refused.map(({ id, operation: { text } }) => {
          const hidden = hide(text);
          return { id, edit: id, sources: [hidden], entry: [hidden], skills: [], text: hidden };
        }),
      ),
    ).toMatchObject({ ok: true });
    const sent = recorder.requests.slice(before);
    expect(sent).toHaveLength(3);
    return sent.map(decoded).join('\n');
  }

  it.each(Object.keys(PEOPLE))(
    'the %s: no name, address, number or link in any of its forms',
    async (who) => {
      const resume = resumeOf(PEOPLE[who] ?? '');
      const sent = await sentFor(resume, POSTING);
      expectNothingOf(resume, sent);
      expect(sent).not.toMatch(OWN[who] ?? /^/);
    },
  );

  it.each(Object.keys(PEOPLE))(
    'the %s: not out of the posting, title, company or instruction either',
    async (who) => {
      const resume = resumeOf(PEOPLE[who] ?? '');
      const aboutThem = (PEOPLE[who] ?? '').split('\n').slice(0, 3).join('\n');
      const posting = {
        title: `For ${aboutThem}`,
        company: aboutThem.toUpperCase(),
        description: `Dear applicant!\n${aboutThem}\n${aboutThem.toLowerCase()}\nCall Jo Brandtson: 020 7946 0018, hr@anchor.example`,
      };
      const sent = await sentFor(resume, posting, `Write to ${aboutThem}`);
      expectNothingOf(resume, sent);
      expect(sent).not.toMatch(OWN[who] ?? /^/);
      expect(sent).not.toMatch(/7946|anchor\.example/);
    },
  );

  it('keeps what only looks like a private detail: years, amounts, everyday words', async () => {
    const resume = resumeOf(`Will Cook
will.cook@example.org | +44 20 7946 0991

Experience

Bakery No. 9
Baker
01.2015 – 03.2020
- Asked to cook for 1,200 guests; cut waste by 12.5% from 2018-2019
- Managed a budget of 3 450 000 euros

Skills
Baking`);
    const sent = await sentFor(resume, POSTING);
    for (const kept of [
      'cook for 1,200 guests',
      '12.5% from 2018-2019',
      '3 450 000 euros',
      '01.2015 – 03.2020',
    ])
      expect(sent).toContain(kept);
    expect(sent).not.toMatch(/Will|7946/);
  });

  // Some forty documents are read and sent three times each.
  it.each(corpora)(
    'nothing of any resume of $name: no contact detail, no e-mail address, no phone number',
    async (corpus) => {
      const reader = createReader();
      let sent = 0;
      try {
        for (const filename of corpus.documents) {
          const read = await reader.read('local', { bytes: corpus.bytes(filename), filename });
          if (!read.ok) continue;
          sent += 1;
          const resume = parseResume(read.value.lines);
          expectNothingOf(resume, await sentFor(resume, POSTING), filename);
        }
      } finally {
        await reader.close();
      }
      expect(sent).toBeGreaterThan(0);
    },
    240_000,
  );
});

/** What only somebody who knows these made-up people would look for. */
const OWN: Readonly<Record<string, RegExp>> = {
  chef: /\bines\b|kalliom|5550134/i,
  nurse: /marisol|okafor|brandt\b|mill lane|0752/i,
  teacher: /j[uü]e?rgen|m[uü]e?ller|lindenstra|22 33/i,
  student: /小明|xiaoming|8000/i,
};

const EMAIL = /[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}/i;
const PHONES = [/\+\d[\d\s().-]{6,}\d/, /(?<!\d)\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}(?!\d)/];

function expectNothingOf(resume: Resume, sent: string, about = 'this resume'): void {
  const plain = squeezed(sent);
  for (const { kind, text } of resume.contact) {
    // A town is where jobs are, too: what is hidden of an address is what says where in the town.
    if (text.trim().length < 2 || (kind === 'address' && !/\p{N}/u.test(text))) continue;
    const word = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(squeezed(text))}(?![\\p{L}\\p{N}])`, 'u');
    expect(plain, `${kind} in ${about}`).not.toMatch(word);
  }
  expect(sent, `e-mail address in ${about}`).not.toMatch(EMAIL);
  for (const phone of PHONES) expect(sent, `phone number in ${about}`).not.toMatch(phone);
}

function squeezed(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The bytes of a request, and its body's texts as the other side reads them. */
function decoded(request: string): string {
  const body: unknown = JSON.parse(request.slice(request.indexOf('\n\n') + 2));
  const texts: string[] = [];
  JSON.stringify(body, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  return texts.join('\n');
}
