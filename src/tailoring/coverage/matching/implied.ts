import type { Language } from '../../../language/language.ts';
import { figuresIn } from '../../../language/numbers/figures.ts';
import type { Alternative, Ask } from '../asked/ask.ts';
import type { AskedWord } from '../asked/asked-words.ts';
import { isPaperWord, isProgramWord, isTicketWord } from '../asked/generic-words.ts';
import { type ClaimedLine, onceALine } from '../claims/claimed-lines.ts';
import { isPersonNoun } from '../claims/person-nouns.ts';
import type { Said } from './said.ts';

/**
 * A name in the list of certificates is certified; that it is one of a system goes without saying. What a short line or
 * one with a ticket names is a ticket too: "Forklift: counterbalance, RTITB, 2020".
 */
export function withImplied(
  ask: Ask,
  { words }: Alternative,
  said: ReadonlyMap<AskedWord, Said>,
  line: ClaimedLine,
): ReadonlyMap<AskedWord, Said> {
  const isPaper = (word: AskedWord) => isPaperWord(askedLower(ask, word));
  const isNamed = words.some((word) => word.name && said.get(word) === 'firm');
  const isPapers = line.section.kind === 'certifications' || line.section.kind === 'education';
  const isTold = words.every((word) => said.get(word) === 'firm' || isPaper(word));
  const isTicket =
    isPapers || (line.job === null && line.text.words.length <= MAX_TICKET_WORDS) || namesTicket(line);
  const implied = words.filter(
    (word) =>
      !said.has(word) &&
      !word.name &&
      ((isNamed && (isProgramWord(askedLower(ask, word)) || (isPapers && isPaper(word)))) ||
        (isTold && isTicket && !deniesTicket(line) && isTicketWord(askedLower(ask, word)))),
  );
  const team = words.find((word) => !said.has(word) && TEAM.test(askedLower(ask, word)));
  if (team && said.size > 0 && !line.isHeader && countsPeople(line)) implied.push(team);
  return implied.length === 0 ? said : new Map([...said, ...implied.map((word) => [word, 'loose'] as const)]);
}

/** "Led 22 operators" leads a team; who worked "with 22 operators" is one of them. */
const countsPeople = onceALine(({ text }) =>
  figuresIn(text).some(
    ({ first, last, kind, unit, value }) =>
      kind === 'count' &&
      unit === null &&
      value > 1 &&
      !BESIDE.test(text.words[first - 1]?.lower ?? '') &&
      text.words
        .slice(last + 1, last + 4)
        .some(
          ({ lower, text: word }) =>
            PEOPLE.test(lower) || (isPersonNoun(lower) && isNoun(word, text.language)),
        ),
  ),
);

const BESIDE = /^(?:with|alongside|among|beside|mit|neben|avec|con|com|med|bland)$/u;

/** German tells nouns by their capital: "14 Teile weniger" counts nobody. */
const isNoun = (word: string, language: Language) => language !== 'de' || /^\p{Lu}/u.test(word);

const TEAM =
  /^(?:teams?|staff|people|workforce|personnel|brigade|mitarbeiter\p{L}*|personals?|mannschaft|kolonne|équipes?|equipos?|personal|equipes?|equipas?|pessoas|personas|medarbetare|arbetslag)$/u;
const PEOPLE =
  /^(?:nurses|chefs|cooks|agents|analysts|assistants|apprentices|trainees|technicians|employees|colleagues|carers|clerks|advis[eo]rs|mechanics|paralegals|juniors|subordinates|reports|leuten?|mitarbeiter\p{L}*|kolleg\p{L}+|angestellte\p{L}*|gesellen|personas|empleados|pessoas|funcionários|colaborador\p{L}+|personnes|salariés|agents|personer|medarbetare|anställda)$/u;

/** Lists of tickets have no verbs. */
const MAX_TICKET_WORDS = 8;

/** "Use one daily at work, no ticket". */
const deniesTicket = onceALine(({ text, uses }) =>
  text.words.some(({ lower }, at) => isTicketWord(lower) && uses[at] === 'none'),
);
const namesTicket = onceALine(({ text, uses }) =>
  text.words.some(({ lower }, at) => isTicketWord(lower) && uses[at] === 'held'),
);

/** Returns an asked word in lower case. */
export function askedLower({ text }: Ask, { at }: AskedWord): string {
  return text.words[at]?.lower ?? '';
}
