import { type TokenizedText, tokenize } from '../../../language/tokens.ts';
import { type ClaimedLines, onceALine } from '../claims/claimed-lines.ts';
import type { Shown } from '../matching/shown.ts';

/**
 * Finds the line that names a soft skill as the atom does, in two words at least: "attention to detail",
 * "communication skills". One word shows nothing of the kind.
 */
export function showSoftSkill(atom: string, { lines, resume }: ClaimedLines): Shown | null {
  const phrase = coreOf(tokenize(atom, resume.language));
  if (phrase.length < MIN_WORDS) return null;
  const wanted = ` ${phrase.join(' ')} `;
  const line = lines.find(
    (one) => stemsOfLine(one).includes(wanted) && one.uses.every((use) => use !== 'none'),
  );
  return line ? { state: 'shown', line, share: 1, exact: phrase.length } : null;
}

const MIN_WORDS = 2;

const stemsOfLine = onceALine(({ text }) => ` ${stemsIn(text).join(' ')} `);

function stemsIn({ words }: TokenizedText): string[] {
  return words.map(({ stem }) => stem);
}

/** Without the praise before it: "excellent", "proven", "a". */
function coreOf(text: TokenizedText): string[] {
  const from = text.words.findIndex(({ lower }) => !PRAISE.has(lower));
  return from < 0 ? [] : stemsIn(text).slice(from);
}

const PRAISE = new Set(
  'a an the very highly excellent strong good great outstanding exceptional proven demonstrated advanced proficient effective superior solid sehr gute guter hohe hohes ausgeprägte ausgeprägtes starke une un de bonne bonnes excellente excellentes grande gran buena buenas excelente excelentes boa boas bom god goda mycket stark'.split(
    ' ',
  ),
);
