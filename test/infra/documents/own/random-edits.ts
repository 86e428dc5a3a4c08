import { linesOf, type Resume } from '../../../../src/resume/resume.ts';
import { EditId, type EditOperation } from '../../../../src/tailoring/edit.ts';
import { type Applied, applyEdits } from '../../../../src/tailoring/edits/apply.ts';

/** A generator of numbers from 0 to 1 that a seed repeats (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const POSTING = { title: '', company: '', description: '' };

/** Tailors a resume by random operations of every kind, without the gates: only where they land matters here. */
export function tailorAtRandom(resume: Resume, random: () => number): Applied {
  const edits = randomOperations(resume, random);
  return applyEdits(
    resume,
    { requirements: [], edits },
    { posting: POSTING, verify: () => [], ...acceptAll(edits) },
  );
}

/** As if a judge had confirmed each edit, and the person had taken what was only suggested, such as lines to leave out. */
function acceptAll(edits: readonly EditOperation[]) {
  const ids = edits.map((_, at) => EditId.parse(`K${at + 1}`));
  return {
    reading: { confirmed: new Set<string>(ids), refuted: new Map() },
    decisions: new Map(ids.map((id) => [id, 'accepted'] as const)),
  };
}

function randomOperations(resume: Resume, random: () => number): EditOperation[] {
  const chance = (share: number) => random() < share;
  const shuffle = <T>(some: readonly T[]): T[] =>
    some
      .map((one) => ({ one, at: random() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ one }) => one);
  const sections = resume.sections.filter(({ kind }) => kind !== 'contact');
  const lists = sections.flatMap(({ id, lines, entries }) => [
    { id: String(id), lines },
    ...entries.map((entry) => ({ id: String(entry.id), lines: entry.lines })),
  ]);
  const operations: EditOperation[] = [];
  const used = new Set<string>();
  for (const { id, lines } of lists) {
    if (lines.length > 1 && chance(0.4))
      operations.push({ op: 'order', parent: id, lines: shuffle(lines).map((line) => line.id) });
    for (const [at, line] of lines.entries()) {
      if (used.has(line.id)) continue;
      const next = lines[at + 1];
      const words = line.text.split(' ');
      if (chance(0.12)) operations.push({ op: 'drop', line: line.id, reason: '' });
      else if (chance(0.25))
        operations.push({ op: 'rephrase', line: line.id, text: reword(words, random), requirement: 'it' });
      else if (next && chance(0.08)) {
        used.add(next.id);
        const text = `${reword(words, random)} & ${next.text}`;
        operations.push({ op: 'merge', lines: [line.id, next.id], text });
      } else if (words.length > 5 && chance(0.08)) {
        const middle = Math.floor(words.length / 2);
        const texts = [words.slice(0, middle).join(' '), words.slice(middle).join(' ')];
        operations.push({ op: 'split', line: line.id, texts });
      }
      used.add(line.id);
    }
  }
  if (chance(0.4))
    operations.push({ op: 'order', parent: 'resume', lines: shuffle(sections).map(({ id }) => id) });
  for (const { id, entries } of sections)
    if (entries.length > 1 && chance(0.5))
      operations.push({ op: 'order', parent: id, lines: shuffle(entries).map((entry) => entry.id) });
  const skills = linesOf(resume).flatMap((line) => line.skills?.items ?? []);
  if (skills.length > 1 && chance(0.6))
    operations.push({
      op: 'skills',
      ids: shuffle(skills)
        .slice(0, 4)
        .map(({ id }) => id),
    });
  const cited = linesOf(resume).filter(({ text }) => text.split(' ').length > 4);
  if (cited.length > 2 && chance(0.4)) {
    const sentences = shuffle(cited)
      .slice(0, 2)
      .map((line) => ({ text: reword(line.text.split(' '), random), sources: [line.id] }));
    operations.push({ op: 'summary', sentences });
  }
  const title = sections.flatMap(({ entries }) => entries.flatMap((entry) => entry.title?.text ?? []))[0];
  if (title && chance(0.3)) operations.push({ op: 'headline', text: title });
  return operations;
}

const WORDS = ['across', 'teams', '<b>&amp;', 'für', '“every”', 'site', '12%', 'naïve', '\u{1F680}', 'Łódź'];

function reword(words: readonly string[], random: () => number): string {
  const some = words.filter(() => random() > 0.15);
  const at = Math.floor(random() * (some.length + 1));
  return some
    .toSpliced(at, 0, WORDS[Math.floor(random() * WORDS.length)] ?? '')
    .join(' ')
    .slice(0, 300);
}
