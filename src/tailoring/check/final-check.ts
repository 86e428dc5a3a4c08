import type { Language } from '../../language/language.ts';
import type { Figure } from '../../language/numbers/figure.ts';
import { figuresIn } from '../../language/numbers/figures.ts';
import { foldAccents } from '../../language/stem.ts';
import { type TextToken, type TokenizedText, tokenize } from '../../language/tokens.ts';
import { unneededHeadings, withoutNameLabel } from '../../resume/layout/contact-items.ts';
import { type Layout, layoutText } from '../../resume/layout/layout.ts';
import { findHeadline, linesReplacedBySummary } from '../../resume/parse/headline.ts';
import { type Line, linesOf, type Resume } from '../../resume/resume.ts';
import { droppedLines, type Edit, type EditOperation, newTextsOf } from '../edit.ts';
import { createCitation } from '../edits/operations/cited-texts.ts';
import { findReplacedHeadline, NEW_HEADLINE, titlesOf } from '../edits/operations/headline.ts';
import { lineIdsLeftOut } from '../edits/operations/leave-out.ts';
import { splitLineId } from '../edits/operations/split.ts';
import { isSummaryLine } from '../edits/operations/summary.ts';
import { skillTexts } from '../edits/operations/wording.ts';
import { findDetail, isPartOfDetail, textWithout } from '../edits/personal-details.ts';
import { isRemovable, vanishedHeadings } from '../edits/removable-lines.ts';
import { inAmerican } from '../edits/respell.ts';
import { checkDates } from '../gates/dates.ts';
import { lexiconOf } from '../gates/lexicons.ts';
import { hasNameShape, isNameLike } from '../gates/names.ts';
import { findUnsupportedWords, skillOf } from '../gates/new-words.ts';
import { checkFigure, figureReadings, isPartOfName } from '../gates/numbers.ts';
import { comparableText, describeDifference, isSameText, sortCharacters } from './comparable-text.ts';
import { countUnseenChanges } from './listed-changes.ts';

/** Everything that the final check looks at. */
export interface FinishedJob {
  /** The original resume, with the facts that the person added. */
  readonly source: Resume;
  readonly tailored: Resume;
  readonly edits: readonly Edit[];
  readonly layout: Layout;
  /** The text read back from each finished document, by its kind. */
  readonly texts: ReadonlyMap<string, string>;
  /** The language that lines were translated to; absent: the result's own. */
  readonly language?: Language;
  /** The id of each translated line's source line. */
  readonly translatedFrom?: ReadonlyMap<string, string>;
}

/** The check that stopped a job. `detail` counts, and never quotes the resume. */
export interface FinalFault {
  readonly gate: (typeof GATES)[number];
  readonly detail: string;
}

/**
 * Runs the last check before a job is delivered. Returns the first fault, or null. Every source line is in
 * the result or listed as dropped, and no line changed without an edit. The layout has every line, and each
 * finished document has the text of the layout, character for character. The fields that code owns are all
 * there, and every figure and name comes from the source, as the gates read them. Each change that is listed is in the
 * text. Pure.
 */
export function checkFinishedJob(finished: FinishedJob): FinalFault | null {
  for (const gate of GATES) {
    const detail = CHECKS[gate](finished);
    if (detail !== null) return { gate, detail };
  }
  return null;
}

const GATES = ['lines', 'layout', 'words', 'fields', 'figures', 'names', 'changes'] as const;

const CHECKS: Record<FinalFault['gate'], (finished: FinishedJob) => string | null> = {
  lines: checkLines,
  layout: checkLayout,
  words: checkDocuments,
  fields: checkFields,
  figures: checkFigures,
  names: checkNewNames,
  changes: checkListedChanges,
};

function checkLines({ source, tailored, edits, translatedFrom = new Map() }: FinishedJob): string | null {
  const applied = edits.filter(({ state }) => state === 'applied').map(({ operation }) => operation);
  const ordersSkills = applied.some(({ op }) => op === 'skills');
  const summarises = applied.some(({ op }) => op === 'summary');
  const headline = findReplacedHeadline(source)?.line.id;
  // A summary replaces the old one; its edit shows both.
  const replaced = new Set<string>(summarises ? linesReplacedBySummary(source).map(({ id }) => id) : []);

  const sources = new Map<string, Line>(linesOf(source).map((line) => [line.id, line]));
  // An edit of a line that code owns explains nothing, however it got through.
  const editable = (id: string) => {
    const line = sources.get(id);
    return line !== undefined && (isRemovable(line) || line.role === 'fact');
  };
  const gone = new Set<string>();
  const written = new Set<string>();
  const respelled = new Set(applied.flatMap((one) => (one.op === 'respell' ? one.line : [])));
  // A statement that the person took back goes as it came.
  for (const { state, operation } of edits)
    if (state === 'undone' && operation.op === 'place' && sources.get(operation.fact)?.role === 'fact')
      gone.add(operation.fact);
  for (const edit of applied) {
    if (edit.op === 'drop' && editable(edit.line)) gone.add(edit.line);
    if (edit.op === 'rephrase' && editable(edit.line)) written.add(edit.line);
    if (edit.op === 'headline') written.add(headline ?? NEW_HEADLINE);
    if (edit.op === 'merge' && edit.lines.every(editable)) {
      for (const id of edit.lines) (id === edit.lines[0] ? written : gone).add(id);
    }
    if (edit.op === 'split' && editable(edit.line)) {
      for (const index of edit.texts.keys())
        written.add(index === 0 ? edit.line : splitLineId(edit.line, index));
    }
  }

  const left = partsLeftOut(applied);
  for (const { id } of vanishedHeadings(source, gone)) gone.add(id);
  if (left.length > 0) for (const id of lineIdsLeftOut(source, left, gone)) gone.add(id);

  const results = linesOf(tailored);
  const standing = new Set(results.map((line) => translatedFrom.get(line.id) ?? line.id));
  const lost = [...sources.keys()].filter(
    (id) => !standing.has(id) && !gone.has(id) && !replaced.has(id),
  ).length;
  const changed = results.filter((line) => {
    const original = sources.get(line.id);
    if (original === undefined || original.text === line.text) return false;
    if (written.has(line.id) || translatedFrom.has(line.id)) return false;
    const spelled = respelled.has(line.id) ? inAmerican : (text: string) => text;
    if (spelled(line.text) === spelled(textWithout(original, left, source.contact))) return false;
    if (line.role !== 'skills') return true;
    if (line.skills && original.skills?.items.some(({ id }) => left.includes(id)))
      return !hasSameSkills(line, original, left, spelled);
    return !(ordersSkills && hasSameCharacters(spelled(line.text), spelled(original.text)));
  }).length;
  const added = results.filter(
    ({ id }) =>
      !sources.has(id) && !translatedFrom.has(id) && !written.has(id) && !(summarises && isSummaryLine(id)),
  ).length;
  const twice = results.length - new Set(results.map(({ id }) => id)).size;
  return lost + changed + added + twice === 0
    ? null
    : `lines lost without an edit: ${lost}, changed: ${changed}, added: ${added}, there twice: ${twice}`;
}

/** Lists what the person left out, by ids. */
function partsLeftOut(applied: readonly EditOperation[]): string[] {
  return applied.flatMap((one) => (one.op === 'leave_out' ? one.part : []));
}

/** True where a line has all skills that it had but those that were left out, and no other words. */
function hasSameSkills(
  line: Line,
  original: Line,
  left: readonly string[],
  spelled: (text: string) => string,
): boolean {
  const stays = original.skills?.items.filter(({ id }) => !left.includes(id)) ?? [];
  const goes = original.skills?.items.filter(({ id }) => left.includes(id)) ?? [];
  const words = (texts: readonly string[]) => texts.map(spelled).flatMap(tokensOf).toSorted().join(' ');
  return (
    stays.length === line.skills?.items.length &&
    words([line.text, ...goes.map(({ text }) => text)]) === words([original.text])
  );
}

function hasSameCharacters(one: string, other: string): boolean {
  return sortCharacters(comparableText(one)) === sortCharacters(comparableText(other));
}

function checkLayout({ tailored, layout }: FinishedJob): string | null {
  const left = new Map<string, number>();
  for (const token of tokensOf(layoutText(layout))) left.set(token, (left.get(token) ?? 0) + 1);
  const unneeded = unneededHeadings(tailored);
  // A detail is shown once, however often the source has it.
  const details = new Set<Line>(
    tailored.sections.flatMap(({ kind, lines }) => (kind === 'contact' ? lines : [])),
  );
  const missing = linesOf(tailored).filter((line) => {
    if (unneeded.has(line)) return false;
    if (details.has(line))
      return tokensOf(withoutNameLabel(line, tailored)).some((token) => !left.has(token));
    const tokens = tokensOf(line.text);
    const isWhole = tokens.every((token) => (left.get(token) ?? 0) > 0);
    for (const token of tokens) left.set(token, (left.get(token) ?? 0) - 1);
    return !isWhole;
  }).length;
  return missing === 0 ? null : `lines not whole in the layout: ${missing}`;
}

/** Splits at spaces; in scripts without spaces, every character stands by itself. */
function tokensOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu,
      ) ?? []
  );
}

function checkDocuments({ layout, texts }: FinishedJob): string | null {
  const original = layoutText(layout);
  for (const kind of TEXT_KINDS) {
    const text = texts.get(kind);
    if (text === undefined) return `there is no ${kind} to read back`;
    if (!isSameText(text, original)) return `the ${kind} holds ${describeDifference(text, original)}`;
  }
  return null;
}

/** The documents with text; a picture has none. */
const TEXT_KINDS = ['docx', 'pdf'];

function checkFields({ source, edits, layout, translatedFrom = new Map() }: FinishedJob): string | null {
  const shown = comparableText(layoutText(layout));
  const applied = edits.filter(({ state }) => state === 'applied').map(({ operation }) => operation);
  const dropped = new Set(droppedLines(applied));
  const vanished = new Set(vanishedHeadings(source, dropped));
  const left = lineIdsLeftOut(source, partsLeftOut(applied), dropped);
  const details = partsLeftOut(applied).flatMap((id) => findDetail(source, id) ?? []);
  const translated = new Set(translatedFrom.values());
  const unneeded = unneededHeadings(source);
  const fields = [
    ...source.contact.filter((field) => !details.some((one) => isPartOfDetail(field, one))),
    ...source.sections.flatMap(({ heading, entries }) => [
      heading && (translated.has(heading.id) || vanished.has(heading) || unneeded.has(heading))
        ? null
        : heading,
      ...entries.flatMap(({ organisation, title, place, start, end }) => [
        organisation,
        title,
        place,
        start,
        end,
      ]),
    ]),
  ]
    .filter((field) => field !== null)
    .filter((field) => !left.has('line' in field ? field.line : field.id));
  // Fields mostly come in the order of the text, so each is looked for near the one before first.
  let at = 0;
  const isShown = (field: string) => {
    const near = shown.slice(at, at + NEAR_CHARS).indexOf(field);
    if (near >= 0) at += near;
    return near >= 0 || shown.includes(field);
  };
  const lost = fields.filter(({ text }) => !isShown(comparableText(text))).length;
  return lost === 0 ? null : `fields that code owns and the result lacks: ${lost} of ${fields.length}`;
}

const NEAR_CHARS = 2_000;

/**
 * Checks that every run of digits is in the source, or in a line whose figures and dates are those of its own
 * source.
 */
function checkFigures(finished: FinishedJob): string | null {
  const { source, layout } = finished;
  const texts = textsOf(source).map((text) => tokenize(text, source.language));
  const written = rewordedLines(finished);
  const supported = written.filter(({ said, readings }) =>
    readings.some(
      (rewrite) =>
        checkDates({ source: said, rewrite }).length === 0 &&
        figuresIn(rewrite).every(
          (figure) => isFigureSaid(figure, rewrite, said) || isPartOfName(figure, rewrite, texts),
        ),
    ),
  );
  const known = new Set([...textsOf(source), ...supported.map(({ text }) => text)].flatMap(digitsOf));
  const digits = digitsOf(layoutText(layout)).filter((one) => !known.has(one)).length;
  const moved = written.length - supported.length;
  if (digits + moved === 0) return null;
  return `figures that the source does not hold: ${digits}, lines with figures that their sources do not hold: ${moved}`;
}

function isFigureSaid(figure: Figure, rewrite: TokenizedText, said: TokenizedText): boolean {
  const own = figuresIn(said).flatMap((one) => figureReadings(one, said));
  return figureReadings(figure, rewrite).some((one) => checkFigure(one, own, said) === null);
}

function digitsOf(text: string): string[] {
  return text.normalize('NFKC').match(/\p{N}+/gu) ?? [];
}

/** Checks that every name is somewhere in the source, in any form that the gates accept. */
function checkNewNames(finished: FinishedJob): string | null {
  const { source } = finished;
  const evidence = [...textsOf(source), ...skillTexts(source)].map((text) => tokenize(text, source.language));
  const said = evidence.map(({ raw }) => raw.toLowerCase()).join('\n');
  const folded = new Set(evidence.flatMap(({ words }) => words.map((word) => foldAccents(word.lower))));
  const isThere = ({ lower }: TextToken) => said.includes(lower) || folded.has(foldAccents(lower));
  const namesIn = ({ said }: RewordedLine, rewrite: TokenizedText): TextToken[] => {
    const lexicon = rewrite.language === said.language ? lexiconOf(said.language) : null;
    // In another language, a capital alone means nothing.
    if (lexicon === null)
      return rewrite.words.filter(({ text }) => hasNameShape(text) && !/^\p{N}/u.test(text));
    const rewording = { source: said, rewrite, entry: [], skills: evidence, company: null, lexicon };
    return findUnsupportedWords(rewording).filter(
      (word) => isNameLike(word, rewrite) && !skillOf(word, rewording),
    );
  };
  const strange = rewordedLines(finished).filter(
    (line) => !line.readings.some((rewrite) => namesIn(line, rewrite).every(isThere)),
  ).length;
  return strange === 0 ? null : `lines with names that the source does not hold: ${strange}`;
}

/** A line that isn't in the source word for word. */
interface RewordedLine {
  readonly text: string;
  /** What it rewords: its own source line, or what a new text cites. */
  readonly said: TokenizedText;
  /** Read in the language of the source and, where it was translated, in the new one too. */
  readonly readings: readonly TokenizedText[];
}

function rewordedLines({
  source,
  tailored,
  edits,
  language,
  translatedFrom = new Map(),
}: FinishedJob): RewordedLine[] {
  const sources = new Map<string, string>(linesOf(source).map(({ id, text }) => [id, text]));
  const applied = edits.flatMap(({ state, operation }) => (state === 'applied' ? operation : []));
  const left = partsLeftOut(applied);
  const shortened = linesOf(source).map((line) => textWithout(line, left, source.contact));
  const known = new Set([...sources.values(), ...shortened]);
  const texts = applied.flatMap((operation) => newTextsOf(operation));
  const cite = createCitation(source);
  const ownTitles = [...titlesOf(source), findHeadline(source)?.line.text ?? '', ...skillTexts(source)];
  return linesOf(tailored)
    .filter((line) => !known.has(line.text) && line.role !== 'skills' && line.role !== 'heading')
    .map(({ id, text }) => {
      const written = texts.find(
        (one) =>
          one.text.trim() === text && (one.sources === null || !sources.has(id) || one.sources.includes(id)),
      );
      const cited = written ? written.sources : sources.has(id) ? [id] : [];
      const said = (cited?.map((one) => cite(translatedFrom.get(one) ?? one) ?? '') ?? ownTitles).join(' ');
      const isNew = translatedFrom.has(id) || !sources.has(id);
      const inLanguage = isNew ? (language ?? tailored.language) : source.language;
      return {
        text,
        said: tokenize(said, source.language),
        readings: [...new Set([source.language, inLanguage])].map((one) => tokenize(text, one)),
      };
    });
}

function checkListedChanges({ edits, tailored, layout }: FinishedJob): string | null {
  const unseen = countUnseenChanges(edits, { tailored, layout });
  return unseen === 0 ? null : `changes that are listed and not in the text: ${unseen}`;
}

function textsOf(resume: Resume): string[] {
  return [...resume.sources, ...linesOf(resume).map((line) => line.text)];
}
