import { type LanguageLevel, levelIn } from '../../../language/levels.ts';
import { firstWordAfter } from '../../../language/tokens.ts';
import { type ClaimedLine, type ClaimedLines, onceALine } from '../claims/claimed-lines.ts';
import type { Shown } from '../matching/shown.ts';
import { type LanguageCode, languagesIn } from './language-names.ts';

/** Finds the line that shows a language at the level that an atom asks for; any of several named with "or". */
export function showLanguage(atom: string, claimed: ClaimedLines): Shown | null {
  const asked = [...new Map(languagesIn(atom).map((one) => [one.code, one])).values()];
  const level = levelIn(atom);
  const isVague = level === VAGUE && !CEFR.test(atom);
  const found = asked.map(({ code }) => languageLine(code, { level, isVague }, claimed));
  const all =
    asked.length > 1 &&
    /(?<!\p{L})(?:and|und|et|y|e|och|both|bilingual|zweisprachig|bilingue|bilingüe|tvåspråkig)(?!\p{L})/iu.test(
      atom,
    );
  const shown = found.filter((one) => one !== null);
  if (all && shown.length < found.length) return null;
  const best = shown.toSorted(
    (one, other) => Number(one.state === 'unclear') - Number(other.state === 'unclear'),
  );
  return (all ? best.at(-1) : best[0]) ?? null;
}

interface AskedLevel {
  readonly level: LanguageLevel | null;
  /** True for "good", which the level below may be. */
  readonly isVague: boolean;
}

const VAGUE: LanguageLevel = 4;
const CEFR = /(?<!\p{L})[abc][12](?![\p{L}\d])/iu;

function languageLine(code: LanguageCode, asked: AskedLevel, { lines, resume }: ClaimedLines): Shown | null {
  let unclear: Shown | null = null;
  for (const line of lines) {
    const mentions = mentionsIn(line);
    const listed =
      line.section.kind === 'languages' ||
      (mentions.length > 1 && (line.job === null || SPEAKS.test(line.text.raw))) ||
      line.text.words.length <= MAX_ALONE_WORDS;
    for (const mention of mentions) {
      if (mention.code !== code) continue;
      const isOwn = code === resume.language && line.section.kind === 'languages';
      const state = stateOf({ line, mention, listed, isOwn }, asked);
      if (state === 'shown') return { state, line, share: 1, exact: 1 };
      if (state === 'unclear') unclear ??= { state, line, share: 0.5, exact: 0 };
    }
  }
  return unclear;
}

const mentionsIn = onceALine((line) => languagesIn(line.text.raw).slice(0, MAX_MENTIONS));

type Mention = ReturnType<typeof languagesIn>[number];

/** A line without a level shows a language that is asked for without one; of a level it shows nothing. */
function stateOf(
  { line, mention, listed, isOwn }: { line: ClaimedLine; mention: Mention; listed: boolean; isOwn: boolean },
  { level: asked, isVague }: AskedLevel,
): Shown['state'] | null {
  const word = firstWordAfter(line.text, mention.start);
  if (line.uses[word] === 'none') return null;
  const isBasic = line.uses[word] === 'basic' || line.uses[word] === 'near';
  const own = levelIn(levelPartOf(line.text.raw, mention)) ?? (isBasic ? ENOUGH_UNSTATED : null);
  if (!listed && own === null) return 'unclear';
  // Who lists the language that the resume is written in speaks it well, which isn't yet like a native.
  if (own === null && isOwn) return asked !== null && asked >= MASTERY ? 'unclear' : 'shown';
  if (own === null) return asked === null ? 'shown' : asked <= ENOUGH_UNSTATED ? 'shown' : 'unclear';
  if (asked === null) return own >= LEAST_USEFUL ? 'shown' : null;
  if (own >= asked) return 'shown';
  return isVague && own === asked - 1 ? 'unclear' : null;
}

/** Who lists a language without a level can hold a simple conversation. */
const ENOUGH_UNSTATED: LanguageLevel = 2;
const LEAST_USEFUL: LanguageLevel = 3;
/** C2, and native speakers above it. */
const MASTERY: LanguageLevel = 6;

/** "I speak Spanish and English", wherever it stands. */
const SPEAKS = /(?<!\p{L})(?:speak|spreche|parle|hablo|falo|talar|pratar)(?!\p{L})/iu;

/** Nobody speaks more. */
const MAX_MENTIONS = 40;

/** A line with little else than the language. */
const MAX_ALONE_WORDS = 3;

/** A level stands right beside its language. */
const MAX_LEVEL_CHARS = 120;

/** What is said of one language: up to the next one, or the comma; what stands before it, where nothing follows. */
function levelPartOf(line: string, { start, name }: Mention): string {
  const after = line.slice(start + name.length, start + name.length + MAX_LEVEL_CHARS);
  const next = languagesIn(after)[0]?.start ?? after.length;
  const own = after.slice(0, next);
  const before =
    line
      .slice(0, start)
      .split(/[,;.|•·/()]/)
      .at(-1) ?? '';
  const beforeOwn = languagesIn(before).at(-1);
  const lead = beforeOwn ? before.slice(beforeOwn.start + beforeOwn.name.length) : before;
  const [first = ''] = own.split(/[,;|•·]|\.\s/);
  if (levelIn(first) !== null) return first;
  if (levelIn(lead) !== null && !/^\s*(?:and|und|et|y|e|och)\s*$/i.test(lead)) return lead;
  const shared = /^\s*(?:,|and|und|et|y|e|och|&|\/)\s*$/i.test(own) ? after.slice(next) : own;
  return shared.split(/[;|•·]|\.\s/)[0] ?? '';
}
