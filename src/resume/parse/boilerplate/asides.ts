import { isRating } from '../../../language/levels.ts';
import type { SourceLine } from '../../source.ts';
import {
  type ContactDetail,
  DOCUMENT_TITLES,
  findContactDetails,
  isEmailOrPhone,
} from '../entities/contact.ts';
import { headingMeaning, tellingKind } from '../headings/headings.ts';
import { fieldLabelOf, isDutiesLabel, isLabelRow, labelledRowOf } from '../rows/field-labels.ts';
import { beginsWithMark } from '../rows/list-marks.ts';
import { findMailFrame } from './mail-frame.ts';
import { isSalutation, isThanks } from './mail-phrases.ts';
import { findRunningLines } from './running-headers.ts';

/**
 * Finds what a document says about itself and not about the person: page numbers, "Last updated in May 2024", the
 * repeated header of a page, "Made with …", the title "Curriculum Vitae", the first row of a table, the label of the
 * duties in a form, a rule of dashes, the mail around it, the menu of a web page. Returns the indices in order.
 */
export function findAsides(lines: readonly SourceLine[]): number[] {
  const running = new Set(findRunningLines(lines).flat());
  const mail = new Set(findMailFrame(lines));
  const fields = new Set(lines.map(({ text }) => fieldLabelOf(text)?.field));
  const isForm = fields.has('organisation') && fields.has('title');
  const firstHeading = lines.findIndex(({ text }) => headingMeaning(text.trim()) !== null);
  return lines.flatMap((line, index) => {
    const text = line.text.trim();
    if (mail.has(index) && text !== '') return [index];
    if (text === '' || text.length > MAX_CHARS) return [];
    const again = index > 0 && text === lines[0]?.text.trim();
    const edge = line.margin !== undefined || isAtPageEdge(lines, index);
    const repeats = running.has(index) && !saysSomethingNew(lines, index);
    const isAside =
      repeats ||
      isLabelRow(text) ||
      (isForm && isDutiesLabel(text) && isInForm(lines, index)) ||
      (!/[\p{L}\p{N}]/u.test(text) && !isRating(text)) ||
      SAYS_WHEN.test(text) ||
      SAYS_HOW.test(text) ||
      ((firstHeading < 0 || index < firstHeading) && (isGreeting(text) || isMenu(text))) ||
      (index >= lines.length - MAX_END_LINES && COPYRIGHT.test(text)) ||
      (index === lines.length - 1 && isThanks(text)) ||
      DOCUMENT_TITLES.test(text) ||
      PAGE_OF_PAGES.test(text) ||
      (line.margin !== undefined && NAMED_NUMBER.test(text)) ||
      (line.margin === 'footer' && PAGE_COUNT.test(text) && !saysHowToReach(text, lines[0])) ||
      (edge && (again || PAGE_NUMBER.test(text) || NAMED_PAGE.test(text) || NAMED_TITLE.test(text)));
    return isAside ? [index] : [];
  });
}

/**
 * True below a labelled row and its value, and above what was done. A label that may be a heading, such as "Volunteer
 * activities", must stand there more than once.
 */
function isInForm(lines: readonly SourceLine[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  const isFull = (line: SourceLine) => line.text.trim() !== '';
  const above = lines.slice(Math.max(0, index - MAX_VALUE_LINES), index).filter(isFull);
  const below = lines.slice(index + 1, index + MAX_VALUE_LINES).find(isFull);
  if (!above.some((line) => labelledRowOf(line.text)) || above.slice(-1).some(isListed)) return false;
  if (!below || labelledRowOf(below.text) || headingMeaning(text) !== null) return false;
  return tellingKind(text) === null || lines.some((line, at) => at !== index && line.text === text);
}

/** An empty line, a labelled row, and two lines on which its value goes on. */
const MAX_VALUE_LINES = 4;

function isListed({ text, listItem }: SourceLine): boolean {
  return listItem === true || beginsWithMark(text);
}

/** Longer lines say something. */
const MAX_CHARS = 160;

function isAtPageEdge(lines: readonly SourceLine[], index: number): boolean {
  const page = lines[index]?.page;
  return page !== undefined && (lines[index - 1]?.page !== page || lines[index + 1]?.page !== page);
}

/** True for the first of the repeated lines if its contact details stand nowhere else. */
function saysSomethingNew(lines: readonly SourceLine[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  const details = findContactDetails(text).filter(isEmailOrPhone);
  return details.some(
    (detail) =>
      !lines.some(
        (line, at) => at !== index && (at < index || line.text !== text) && line.text.includes(detail.text),
      ),
  );
}

const PAGE_WORD = '(?:page|seite|página|pagina|pág\\.?|sida|p\\.)';
const OF = '(?:\\s*(?:of|von|sur|de|av|/|\\|)\\s*\\d{1,3})?';

/** "2", "- 2 -", "Page 2 of 3", "2/3". */
const PAGE_NUMBER = new RegExp(`^[-–—|·\\s]{0,4}(?:${PAGE_WORD}\\s*)?\\d{1,3}${OF}[-–—|·\\s]{0,4}$`, 'iu');

/** "Page 1 of 2": wherever it stands. */
const PAGE_OF_PAGES = new RegExp(
  `^${PAGE_WORD}\\s?\\d{1,2}\\s?(?:of|von|sur|de|av|/|\\|)\\s?\\d{1,2}$`,
  'iu',
);

/** "Ada Park – 2" in the margin of a page. */
const NAMED_NUMBER = /^\p{Lu}[\p{L}\p{M}.'’ -]{2,60}\s[|·–—-]\s\d{1,2}$/u;

/**
 * "Page 1 / 2 - Curriculum vitae of …", "Ada Park CV Page": a page's number in a footer; Word may have left out its
 * fields.
 */
const PAGE_COUNT = new RegExp(
  `(?<!\\p{L})${PAGE_WORD}\\s*(?:\\d{1,3}\\s*(?:of|von|sur|de|av|/|\\|)\\s*\\d{1,3}(?!\\d)|(?:(?:of|von|sur|de|av|/|\\|)\\s*)?$)`,
  'iu',
);

/** True for details other than a link: "Park, Ada J. – Page" only looks like a place, with the words of the name on top. */
function saysHowToReach(text: string, top: SourceLine | undefined): boolean {
  const name = new Set<string>(top?.text.match(/\p{L}+/gu));
  const isName = ({ text: detail }: ContactDetail) =>
    !/\d/.test(detail) && (detail.match(/\p{L}+/gu) ?? []).every((word) => name.has(word));
  return findContactDetails(text).some((detail) => detail.kind !== 'link' && !isName(detail));
}

/** "Ada Park – Page 2 of 3", "Ada Park | Résumé | 2". */
const NAMED_PAGE = new RegExp(
  `^[\\p{L}\\p{M}.,'’ |·–—-]{2,60}[-–—|·,\\s]\\s?(?:${PAGE_WORD}\\s*\\d{1,3}${OF}|\\d{1,3}\\s*(?:of|von|sur|de|av|/)\\s*\\d{1,3})$`,
  'iu',
);

/** "Park, Curriculum Vitae". */
const NAMED_TITLE =
  /^[\p{L}\p{M}.'’ -]{2,60}\s?[,|·–—-]\s?(?:curriculum vitae|cv|r[ée]sum[ée]|lebenslauf|currículum|currículo|meritförteckning)$/iu;

/** "Last updated on 21st January 2015", "Stand: Mai 2024", "Confidential". */
const SAYS_WHEN =
  /^(?:(?:last\s)?(?:updated|modified|revised)(?:\s(?:on|in|at))?[:\s]|(?:stand|zuletzt aktualisiert|letzte aktualisierung)(?::|\s(?:am|im)\s|\s(?=\p{L}{3,9}\s20))|(?:dernière )?mise à jour|(?:última )?actuali[sz]aci[óo]n:?\s|(?:última )?atualizaç[ãa]o|actualizado (?:en|el)|atualizado em|senast uppdaterad|uppdaterad:?\s|最后更新|最終更新)[^.]{0,50}(?:(?:19|20)\d\d|today)?[^.]{0,20}(?:\.\s?(?:confidential|please)[^.]{0,60})?\.?$|^(?:private (?:and|&) )?confidential(?:[.,]\s?please do not (?:forward|distribute|share))?\.?$|^(?:vertraulich|confidentiel|confidencial|konfidentiellt)\.?$/iu;

/**
 * "Hi, this is my info for the CV", "hi mate heres my cv can u look at it": said to whoever reads it, above all
 * sections.
 */
const isGreeting = (text: string) => isSalutation(text) && ABOUT_RESUME.test(text);

const ABOUT_RESUME =
  /[\s,!](?:my|for the|mein\p{L}{0,2}|mon|mes|mi|mis|meus?|mitt|mina)\s(?:cv|r[ée]sum[ée]|info|details|lebenslauf|currículum|currículo)(?:\s(?:can|could|please|pls)\s[^.,@\d]{1,40}|[^\p{L}\p{N}@]{0,6})$/iu;

/** True for the links of a web page above it, "Home⇥Work⇥About"; "Home | 01632 960519" is a number. */
function isMenu(text: string): boolean {
  const [first = '', ...others] = text.split(/\t|\s?[|·•]\s?/u);
  return (
    others.length > 1 &&
    others.length < MAX_LINKS &&
    HOME.test(first) &&
    others.some((other) => headingMeaning(other) !== null) &&
    others.every((other) => findContactDetails(other).length === 0)
  );
}

const MAX_LINKS = 10;
const HOME = /^(?:home|start(?:seite|sida)?|accueil|inicio|início|hem)$/iu;

/** "© 2026 Ada Park. All rights reserved.", at the end of a web page. */
const COPYRIGHT = /^(?:©|\(c\)|copyright)\s?(?:©\s?)?(?:19|20)\d\d(?!\d)/iu;
const MAX_END_LINES = 4;

/** "Created with Canva", "Résumé template by Example Studio". */
const SAYS_HOW =
  /^(?:this (?:cv|r[ée]sum[ée]|document|template) (?:was|is) )?(?:(?:created|made|built|generated|typeset|designed|rendered|powered|downloaded)\s(?:with|by|using|in|from|on)\s[\p{L}\p{N}. ™®©/-]{2,40}|(?:free )?(?:cv|r[ée]sum[ée]) template[\p{L}\p{N}. ™®©:/-]{0,60}|erstellt mit [\p{L}\p{N}. ]{2,30}|créé avec [\p{L}\p{N}. ]{2,30}|creado con [\p{L}\p{N}. ]{2,30}|criado com [\p{L}\p{N}. ]{2,30}|skapad med [\p{L}\p{N}. ]{2,30})\.?$/iu;
