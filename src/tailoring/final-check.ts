import { type Layout, layoutText } from '../resume/layout.ts';
import { type Line, linesOf, type Resume } from '../resume/resume.ts';
import { isDroppable } from './drops.ts';
import type { Edit } from './edit.ts';
import { dates } from './gates/dates.ts';
import { isSaid } from './gates/evidence.ts';
import { figuresIn } from './gates/figures.ts';
import { hasNameShape, looksLikeName } from './gates/names.ts';
import { valueFault } from './gates/numbers.ts';
import { readText, type Text } from './gates/text.ts';
import { partAt, saysTheSame, signsOf } from './signs.ts';

/** Everything that a finished job is judged by. */
export interface Finished {
  /** The resume that it was made from, with the facts that the person added. */
  readonly source: Resume;
  readonly tailored: Resume;
  readonly edits: readonly Edit[];
  readonly layout: Layout;
  /** The text of each finished document as it was read back, by its kind. */
  readonly texts: ReadonlyMap<string, string>;
  /** For lines told in another language, the source line that each stands for. */
  readonly standsFor?: ReadonlyMap<string, string>;
}

/** The gate that stopped a job. `detail` counts, and never quotes the resume. */
export interface FinalFault {
  readonly gate: 'lines' | 'layout' | 'words' | 'fields' | 'figures' | 'names';
  readonly detail: string;
}

/**
 * Gate 6, after the last writer. Every source line is in the result or listed as dropped, and no line changed
 * without an edit; the layout holds every line; each finished document says the layout, sign for sign, and so
 * what holds for the layout holds for them: the fields that code owns are all there, and every figure and name
 * is the source's. Gives the first gate that fails, or null. Pure.
 */
export function finalCheck(finished: Finished): FinalFault | null {
  for (const gate of GATES) {
    const detail = CHECKS[gate](finished);
    if (detail !== null) return { gate, detail };
  }
  return null;
}

const GATES = ['lines', 'layout', 'words', 'fields', 'figures', 'names'] as const;

const CHECKS: Record<FinalFault['gate'], (finished: Finished) => string | null> = {
  lines: unlistedLines,
  layout: linesOffTheLayout,
  words: wordsOffTheDocuments,
  fields: lostFields,
  figures: strangeFigures,
  names: strangeNames,
};

function unlistedLines({ source, tailored, edits, standsFor = new Map() }: Finished): string | null {
  const applied = edits.filter(({ state }) => state === 'applied').map(({ operation }) => operation);
  const ordersSkills = applied.some(({ op }) => op === 'skills');
  const summarises = applied.some(({ op }) => op === 'summary');
  // A summary that the person accepted stands in place of the one that was there; its edit shows both.
  const replaced = new Set(
    source.sections.flatMap(({ kind, lines }) =>
      summarises && kind === 'summary' ? lines.map(({ id }) => String(id)) : [],
    ),
  );

  const sources = new Map<string, Line>(linesOf(source).map((line) => [line.id, line]));
  // An edit of a line that code owns accounts for nothing, whoever let it through.
  const editable = (id: string) => {
    const line = sources.get(id);
    return line !== undefined && (isDroppable(line) || line.role === 'fact');
  };
  const named = (op: 'drop' | 'rephrase') =>
    new Set(applied.flatMap((edit) => (edit.op === op && editable(edit.line) ? [edit.line] : [])));
  const dropped = named('drop');
  const reworded = named('rephrase');

  const results = linesOf(tailored);
  const standing = new Set(results.map((line) => standsFor.get(line.id) ?? line.id));

  const lost = [...sources.keys()].filter(
    (id) => !standing.has(id) && !dropped.has(id) && !replaced.has(id),
  ).length;
  const changed = results.filter((line) => {
    const original = sources.get(line.id);
    if (original === undefined || original.text === line.text) return false;
    if (reworded.has(line.id) || standsFor.has(line.id)) return false;
    return !(ordersSkills && line.role === 'skills' && sorted(line.text) === sorted(original.text));
  }).length;
  const added = results.filter(
    (line) => !sources.has(line.id) && !standsFor.has(line.id) && !summarises,
  ).length;
  const twice = results.length - new Set(results.map(({ id }) => id)).size;
  return lost + changed + added + twice === 0
    ? null
    : `lines lost without an edit: ${lost}, changed: ${changed}, added: ${added}, there twice: ${twice}`;
}

function sorted(text: string): string {
  return [...signsOf(text)].sort().join('');
}

function linesOffTheLayout({ tailored, layout }: Finished): string | null {
  const left = new Map<string, number>();
  for (const token of tokensOf(layoutText(layout))) left.set(token, (left.get(token) ?? 0) + 1);
  const missing = linesOf(tailored).filter((line) => {
    const tokens = tokensOf(line.text);
    const held = tokens.every((token) => (left.get(token) ?? 0) > 0);
    for (const token of tokens) left.set(token, (left.get(token) ?? 0) - 1);
    return !held;
  }).length;
  return missing === 0 ? null : `lines not whole in the layout: ${missing}`;
}

/** Words as spaces part them; where a script has none, every sign by itself. */
function tokensOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu,
      ) ?? []
  );
}

function wordsOffTheDocuments({ layout, texts }: Finished): string | null {
  const original = layoutText(layout);
  for (const kind of WITH_TEXT) {
    const text = texts.get(kind);
    if (text === undefined) return `there is no ${kind} to read back`;
    if (!saysTheSame(text, original)) return `the ${kind} holds ${partAt(text, original)}`;
  }
  return null;
}

/** A picture has no text. */
const WITH_TEXT = ['docx', 'pdf'];

function lostFields({ source, layout, standsFor = new Map() }: Finished): string | null {
  const shown = signsOf(layoutText(layout));
  const translated = new Set(standsFor.values());
  const fields = [
    ...source.contact,
    ...source.sections.flatMap(({ heading, entries }) => [
      heading && translated.has(heading.id) ? null : heading,
      ...entries.flatMap(({ organisation, title, place, start, end }) => [
        organisation,
        title,
        place,
        start,
        end,
      ]),
    ]),
  ].filter((field) => field !== null);
  const lost = fields.filter(({ text }) => !shown.includes(signsOf(text))).length;
  return lost === 0 ? null : `fields that code owns and the result lacks: ${lost} of ${fields.length}`;
}

/** A run of digits is the source's as it stands, or says a figure or a date of the source in another way. */
function strangeFigures(finished: Finished): string | null {
  const { source, layout } = finished;
  const known = new Set(textsOf(source).flatMap(digitsOf));
  const strange = () => digitsOf(layoutText(layout)).filter((digits) => !known.has(digits)).length;
  if (strange() === 0) return null;
  const said = readText(textsOf(source).join('\n'), source.language);
  const reset = writtenLines(finished).filter(
    (rewrite) =>
      figuresIn(rewrite).every((figure) => valueFault(figure, figuresIn(said), said) === null) &&
      dates({ source: said, rewrite }) === null,
  );
  for (const { raw } of reset) for (const digits of digitsOf(raw)) known.add(digits);
  return strange() === 0 ? null : `figures that the source does not hold: ${strange()}`;
}

function digitsOf(text: string): string[] {
  return text.normalize('NFKC').match(/\p{N}+/gu) ?? [];
}

function strangeNames(finished: Finished): string | null {
  const { source, standsFor = new Map() } = finished;
  const written = writtenLines(finished);
  if (written.length === 0) return null;
  const said = readText(textsOf(source).join('\n'), source.language);
  const strange = written.flatMap((line) =>
    line.words.filter(
      (word, at) =>
        // A capital alone tells nothing where the words are another language's.
        (standsFor.size === 0 ? looksLikeName(word, line) : hasNameShape(word.text)) &&
        !/^\p{N}/u.test(word.text) &&
        !isSaid(line, at, [said]) &&
        !said.raw.toLowerCase().includes(word.lower),
    ),
  ).length;
  return strange === 0 ? null : `names that the source does not hold: ${strange}`;
}

/** The lines that are not word for word in the source. */
function writtenLines({ source, tailored }: Finished): Text[] {
  const known = new Set(linesOf(source).map((line) => line.text));
  return linesOf(tailored)
    .filter((line) => !known.has(line.text) && line.role !== 'skills' && line.role !== 'heading')
    .map((line) => readText(line.text, tailored.language));
}

function textsOf(resume: Resume): string[] {
  return [...resume.sources, ...linesOf(resume).map((line) => line.text)];
}
