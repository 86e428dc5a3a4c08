import type { Language } from '../../language/language.ts';
import { figuresIn } from '../../language/numbers/figures.ts';
import { fold } from '../../language/stem.ts';
import { readText, type Text, type Word } from '../../language/tokens.ts';
import { type Layout, layoutText } from '../../resume/layout/layout.ts';
import { type Line, linesOf, type Resume } from '../../resume/resume.ts';
import type { Edit } from '../edit.ts';
import { isDroppable } from '../edits/removable-lines.ts';
import { dates } from '../gates/dates.ts';
import { lexiconOf } from '../gates/lexicons.ts';
import { hasNameShape, looksLikeName } from '../gates/names.ts';
import { isPartOfName, valueFault } from '../gates/numbers.ts';
import { strangeWords } from '../gates/plain-words.ts';
import { partAt, saysTheSame, signsOf } from './comparable-text.ts';

/** Everything that a finished job is judged by. */
export interface Finished {
  /** The resume that it was made from, with the facts that the person added. */
  readonly source: Resume;
  readonly tailored: Resume;
  readonly edits: readonly Edit[];
  readonly layout: Layout;
  /** The text of each finished document as it was read back, by its kind. */
  readonly texts: ReadonlyMap<string, string>;
  /** The language that lines were told in; absent: the result's own. */
  readonly language?: Language;
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
 * is the source's, as the gates read them. Gives the first gate that fails, or null. Pure.
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

/** A run of digits is the source's as it stands, or stands in a line whose figures and dates are those of its own source. */
function strangeFigures(finished: Finished): string | null {
  const { source, layout } = finished;
  const texts = textsOf(source).map((text) => readText(text, source.language));
  const written = writtenLines(finished);
  const borne = written.filter(({ said, readings }) =>
    readings.some(
      (rewrite) =>
        dates({ source: said, rewrite }) === null &&
        figuresIn(rewrite).every(
          (figure) =>
            valueFault(figure, figuresIn(said), said) === null || isPartOfName(figure, rewrite, texts),
        ),
    ),
  );
  const known = new Set([...textsOf(source), ...borne.map(({ text }) => text)].flatMap(digitsOf));
  const digits = digitsOf(layoutText(layout)).filter((one) => !known.has(one)).length;
  const moved = written.length - borne.length;
  if (digits + moved === 0) return null;
  return `figures that the source does not hold: ${digits}, lines with figures that their sources do not hold: ${moved}`;
}

function digitsOf(text: string): string[] {
  return text.normalize('NFKC').match(/\p{N}+/gu) ?? [];
}

/** A name is anywhere in the source, in any form that the gates take for it. */
function strangeNames(finished: Finished): string | null {
  const { source } = finished;
  const skills = linesOf(source).flatMap((line) => line.skills?.items.map(({ text }) => text) ?? []);
  const evidence = [...textsOf(source), ...skills].map((text) => readText(text, source.language));
  const isThere = ({ lower }: Word) =>
    evidence.some(
      ({ raw, words }) =>
        raw.toLowerCase().includes(lower) || words.some((word) => fold(word.lower) === fold(lower)),
    );
  const namesIn = ({ said }: Written, rewrite: Text): Word[] => {
    const lexicon = rewrite.language === said.language ? lexiconOf(said.language) : null;
    // A capital alone tells nothing where the words are another language's.
    if (lexicon === null)
      return rewrite.words.filter(({ text }) => hasNameShape(text) && !/^\p{N}/u.test(text));
    const rewording = { source: said, rewrite, entry: [], skills: evidence, company: null, lexicon };
    return strangeWords(rewording).filter((word) => looksLikeName(word, rewrite));
  };
  const strange = writtenLines(finished).filter(
    (line) => !line.readings.some((rewrite) => namesIn(line, rewrite).every(isThere)),
  ).length;
  return strange === 0 ? null : `lines with names that the source does not hold: ${strange}`;
}

/** A line that is not word for word in the source. */
interface Written {
  readonly text: string;
  /** What it says anew: its own line, or the lines that a sentence of a summary cites. */
  readonly said: Text;
  /** In the language of the source and, where it was told in another, in that one. */
  readonly readings: readonly Text[];
}

function writtenLines({ source, tailored, edits, language, standsFor = new Map() }: Finished): Written[] {
  const sources = new Map<string, string>(linesOf(source).map(({ id, text }) => [id, text]));
  const known = new Set(sources.values());
  const sentences = edits.flatMap(({ state, operation }) =>
    state === 'applied' && operation.op === 'summary' ? operation.sentences : [],
  );
  return linesOf(tailored)
    .filter((line) => !known.has(line.text) && line.role !== 'skills' && line.role !== 'heading')
    .map(({ id, text }) => {
      const sentence = sentences.find((one) => one.text.trim() === text);
      const cited = sources.has(id) ? [id] : (sentence?.sources ?? []);
      const said = cited.map((one) => sources.get(standsFor.get(one) ?? one) ?? '').join(' ');
      const told = standsFor.has(id) || !sources.has(id) ? (language ?? tailored.language) : source.language;
      return {
        text,
        said: readText(said, source.language),
        readings: [...new Set([source.language, told])].map((one) => readText(text, one)),
      };
    });
}

function textsOf(resume: Resume): string[] {
  return [...resume.sources, ...linesOf(resume).map((line) => line.text)];
}
