import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createGzip } from 'node:zlib';
import { MAX_POSTING_CHARS } from '../src/jobs/model/job-request.ts';
import { MAX_STATEMENT_CHARS } from '../src/jobs/model/revision.ts';
import { MAX_INSTRUCTION_CHARS } from '../src/jobs/revisions/refine.ts';
import { hostileFiles } from '../test/fixtures/hostile.ts';
import { hostileTexts } from '../test/fixtures/hostile-texts.ts';

/** Something that nobody should have to trust, and the way in by which it is sent. */
export type HostileInput = { readonly name: string } & (
  | {
      /** Uploaded as a resume over HTTP, then tailored to a posting. */
      readonly way: 'http file';
      readonly file: HostileUpload;
      /** An ordinary one by default. */
      readonly posting?: string;
    }
  | { readonly way: 'http posting'; readonly posting: string }
  | { readonly way: 'http instruction' | 'http fact'; readonly text: string }
  /** An ordinary job, for which a model answers like this. */
  | { readonly way: 'model'; readonly answer: ModelAnswer }
  | { readonly way: 'slack file'; readonly file: HostileUpload }
  | {
      readonly way: 'slack message' | 'slack form' | 'slack correction' | 'slack command';
      readonly text: string;
    }
);

export interface HostileUpload {
  readonly filename: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
}

/** Sends the answer of a streamed Chat Completions call. The response has no header yet. */
export type ModelAnswer = (response: ServerResponse) => void;

/** A text file that the reader takes whole: it cuts at 200,000 characters. */
const FILE_CHARS = 190_000;
const POSTING_CHARS = MAX_POSTING_CHARS - 1_000;
/** Slack's longest message has 40,000. */
const MESSAGE_CHARS = 39_000;
/** Of an instruction or a fact as the API takes them, to refuse them later. */
const STATEMENT_CHARS = 5_000;
const REWORDING_CHARS = 20_000;

/** Makes all inputs. Those with a model come last: they need a process of their own. */
export async function hostileInputs(): Promise<HostileInput[]> {
  const texts = Object.entries(hostileTexts);
  const requirements = await ordinaryPosting();
  return [
    ...texts.map(
      ([name, text]): HostileInput => ({
        name: `resume with a bullet of ${name}`,
        way: 'http file',
        file: textFile(resumeWith(text(FILE_CHARS))),
      }),
    ),
    ...texts.map(
      ([name, text]): HostileInput => ({
        name: `posting of ${name}`,
        way: 'http posting',
        posting: text(POSTING_CHARS),
      }),
    ),
    ...some(texts).flatMap(([name, text]): HostileInput[] => [
      { name: `instruction of ${name}`, way: 'http instruction', text: text(MAX_INSTRUCTION_CHARS) },
      { name: `instruction of too much of ${name}`, way: 'http instruction', text: text(STATEMENT_CHARS) },
      { name: `fact of ${name}`, way: 'http fact', text: text(MAX_STATEMENT_CHARS) },
      { name: `fact of too much of ${name}`, way: 'http fact', text: text(STATEMENT_CHARS) },
    ]),
    ...some(texts).flatMap(([name, text]): HostileInput[] => [
      { name: `message of ${name}`, way: 'slack message', text: text(MESSAGE_CHARS) },
      { name: `file with ${name} in a message`, way: 'slack file', file: textFile(text(FILE_CHARS)) },
      { name: `form with a posting of ${name}`, way: 'slack form', text: text(3_000) },
      { name: `correction of ${name}`, way: 'slack correction', text: text(2_990) },
      { name: `command with ${name}`, way: 'slack command', text: text(MESSAGE_CHARS) },
    ]),
    {
      name: '28,000 skills on one line and 25 KB of requirements',
      way: 'http file',
      file: textFile(resumeWith('Cook', (hostileTexts['skills on one line'] ?? String)(FILE_CHARS))),
      posting: `${requirements}\n${(hostileTexts['requirements on lines'] ?? String)(25_000)}`,
    },
    ...Object.entries(hostileFiles).flatMap(([name, file]): HostileInput[] => [
      { name: `file ${name}`, way: 'http file', file },
      { name: `file ${name}, in a message`, way: 'slack file', file },
    ]),
    ...Object.entries(jsonResumes).map(
      ([name, json]): HostileInput => ({
        name: `JSON Resume ${name}`,
        way: 'http file',
        file: { filename: 'resume.json', bytes: () => utf8(json()) },
      }),
    ),
    ...some(texts).map(
      ([name, text]): HostileInput => ({
        name: `answer of a model with rewordings of ${name}`,
        way: 'model',
        answer: streamed(() =>
          JSON.stringify({ requirements: [], edits: rewordings(text(REWORDING_CHARS)) }),
        ),
      }),
    ),
    ...Object.entries(modelAnswers).map(
      ([name, answer]): HostileInput => ({
        name: `answer of a model ${name}`,
        way: 'model',
        answer,
      }),
    ),
  ];
}

export async function ordinaryPosting(): Promise<string> {
  return (await readFile(new URL('../examples/posting.txt', import.meta.url))).toString();
}

/** The texts that also go through the slower ways in. */
function some<T extends readonly [string, unknown]>(texts: readonly T[]): T[] {
  const names = [
    ...['one letter', 'spaces between two words', 'exclamation marks', 'Chinese without punctuation'],
    ...['combining marks', 'base64', 'nested round brackets', 'single letters on lines', 'tags'],
    ...['e-mail addresses', 'links without end', 'requirements on lines'],
  ];
  return texts.filter(([name]) => names.includes(name));
}

const utf8 = (text: string) => new TextEncoder().encode(text);

function textFile(text: string): HostileUpload {
  return { filename: 'resume.txt', bytes: () => utf8(text) };
}

function resumeWith(bullet: string, skills = 'Filleting, ordering, hygiene'): string {
  return [
    ...['Ines Kalliomaki', 'ines@example.org', '', 'Experience', '', 'Harbour Kitchen', 'Sous Chef'],
    ...['2019 – 2024', '- Trained 6 apprentices in knife work and hygiene', `- ${bullet}`],
    ...['', 'Skills', skills, ''],
  ].join('\n');
}

const repeat = <T>(times: number, make: (n: number) => T) => Array.from({ length: times }, (_, n) => make(n));

/** Each is just under the limit of 1 MB, where nothing else is said. */
const jsonResumes: Readonly<Record<string, () => string>> = {
  'with 9,000 jobs': () =>
    JSON.stringify({
      basics: { name: 'Ines' },
      work: repeat(9_000, (n) => ({
        name: `Kitchen ${n}`,
        position: 'Cook',
        startDate: '2019',
        summary: `Cooked ${n}`,
      })),
    }),
  'with 60,000 highlights': () =>
    JSON.stringify({
      basics: { name: 'Ines' },
      work: [{ name: 'Inn', highlights: repeat(60_000, (n) => `Did ${n}`) }],
    }),
  'with 50,000 skills': () =>
    JSON.stringify({ basics: { name: 'Ines' }, skills: repeat(50_000, (n) => ({ name: `s${n}` })) }),
  'with 60,000 keys of its own': () =>
    JSON.stringify({
      basics: { name: 'Ines' },
      ...Object.fromEntries(repeat(60_000, (n) => [`key${n}`, 'a'])),
    }),
  'with a name of 60,000 characters': () =>
    JSON.stringify({ basics: { name: 'Ines '.repeat(12_000) }, work: [{ name: 'Inn', position: 'Cook' }] }),
  'with a name of 60,000 letters': () =>
    JSON.stringify({ basics: { name: 'I'.repeat(60_000) }, work: [{ name: 'Inn', position: 'Cook' }] }),
  'with a summary of 0.9 MB': () =>
    JSON.stringify({ basics: { name: 'Ines', summary: 'word '.repeat(180_000) } }),
  'with a summary of 0.9 MB of one letter': () =>
    JSON.stringify({ basics: { name: 'Ines', summary: 'a'.repeat(900_000) } }),
  'with an address of 0.9 MB': () =>
    JSON.stringify({ basics: { name: 'Ines', email: 'a@a.'.repeat(225_000) } }),
  'nested 400,000 deep': () => `{"basics":{"name":"Ines"},"x":${'['.repeat(400_000)}${']'.repeat(400_000)}}`,
  'of nothing but brackets': () => '['.repeat(900_000),
  'with a prototype': () =>
    '{"__proto__":{"basics":{"name":"x"}},"constructor":{"prototype":{"a":1}},"basics":{"name":"Ines"}}',
};

/** Lines that the example's resume has. */
const LINES = ['E1.L1', 'E1.L2', 'E1.L3', 'E1.L4', 'E2.L1', 'E2.L2', 'E2.L3', 'E3.L1', 'E3.L2'];

function rewordings(text: string): object[] {
  return [
    ...LINES.map((line) => ({ op: 'rephrase', line, text, requirement: 'R1' })),
    { op: 'summary', sentences: [{ text, sources: LINES }] },
  ];
}

const modelAnswers: Readonly<Record<string, ModelAnswer>> = {
  'of 20,000 edits': streamed(() =>
    JSON.stringify({
      requirements: [],
      edits: repeat(20_000, (n) => ({ op: 'keep', line: LINES[n % LINES.length] })),
    }),
  ),
  'with 20,000 requirements': streamed(() =>
    JSON.stringify({
      requirements: repeat(20_000, (n) => ({
        ...{ id: `R${n}`, text: `Must know skill${n}`, words: `skill${n}`, kind: 'skill', must: true },
      })),
      edits: [],
    }),
  ),
  'nested 200,000 deep': streamed(() => '{"requirements":'.concat('['.repeat(200_000))),
  'of 20 MB': streamed(() => JSON.stringify({ requirements: [], edits: [], note: 'a'.repeat(20_000_000) })),
  'in 200,000 pieces': streamed(() => JSON.stringify({ note: 'a'.repeat(200_000) }), 1),
  'without end': (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const timer = setInterval(() => response.write(chunk('a'.repeat(10_000))), 5);
    response.once('close', () => clearInterval(timer));
  },
  'that is one line without end': (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const timer = setInterval(() => response.write('a'.repeat(500_000)), 5);
    response.once('close', () => clearInterval(timer));
  },
  'that inflates to 400 MB': (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' });
    const gzip = createGzip();
    gzip.pipe(response);
    for (let megabyte = 0; megabyte < 400; megabyte += 1) gzip.write(Buffer.alloc(1024 * 1024, 'a'));
    gzip.end();
  },
  'that is no stream': (response) => void response.writeHead(200).end('{"a":'.repeat(100_000)),
};

/** Streams a content, in pieces of so many characters. */
function streamed(content: () => string, pieceChars = 64_000): ModelAnswer {
  return (response) => {
    const text = content();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (let at = 0; at < text.length; at += pieceChars)
      response.write(chunk(text.slice(at, at + pieceChars)));
    response.end(`${chunk('', 'stop')}data: [DONE]\n\n`);
  };
}

function chunk(content: string, finish: string | null = null): string {
  const base = { id: 'c1', object: 'chat.completion.chunk', created: 0, model: 'hostile' };
  return `data: ${JSON.stringify({ ...base, choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`;
}
