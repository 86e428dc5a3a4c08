import { readWishedLanguage, type WishedLanguage } from './wished-language.ts';

/** What code understands of a person's instruction about a version; the rest is for a model. */
export interface Instruction {
  /** The longest result in pages. */
  readonly pages: number | null;
  /** One page less than it has. */
  readonly shorter: boolean;
  readonly withoutModel: boolean;
  readonly undoAll: boolean;
  /** The language to write in; null where the wish names none. */
  readonly language: WishedLanguage | null;
  /** What to put first: a line, a skill or a section, in the person's words. */
  readonly first: string | null;
  /** True where code understood every word, so that no model is needed. */
  readonly whole: boolean;
}

/** Reads an instruction in any language that resumes may have: whole, or each of its parts. Pure. */
export function readInstruction(instruction: string): Instruction {
  const read = readPart(instruction);
  if (read.whole) return read;
  const parts = instruction
    .split(JOINT)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map(readPart);
  if (parts.length < 2 || parts.some(({ whole }) => !whole)) return read;
  const firsts = parts.flatMap(({ first }) => first ?? []);
  if (firsts.length > 1) return read;
  return {
    pages: parts.find(({ pages }) => pages !== null)?.pages ?? null,
    shorter: parts.some(({ shorter }) => shorter),
    withoutModel: parts.some(({ withoutModel }) => withoutModel),
    undoAll: parts.some(({ undoAll }) => undoAll),
    language: parts.find(({ language }) => language !== null)?.language ?? null,
    first: firsts[0] ?? null,
    whole: true,
  };
}

const JOINT = /[,;.!\n]|\s(?:and|und|et|y|e|och|but|then)\s/iu;

function readPart(instruction: string): Instruction {
  const whole = instruction
    .trim()
    .replace(/(?<![.!。！])[.!。！]+$/, '')
    .replace(/\s+/g, ' ');
  const language = readWishedLanguage(whole);
  const text = language?.rest ?? whole;
  const first = FIRST.map((pattern) => pattern.exec(text)?.groups?.what).find((what) => what !== undefined);
  if (first !== undefined && language === null) return { ...NO_WISH, first: first.trim(), whole: true };

  const pages = PAGES.exec(text);
  const rest = [PAGES, ...COMMANDS.map(([, pattern]) => pattern), FILLER].reduce(
    (left, pattern) => left.replace(new RegExp(pattern, 'giu'), ' '),
    text,
  );
  const says = (name: Command) => COMMANDS.some(([one, pattern]) => one === name && pattern.test(text));
  const understood = {
    pages: pages?.groups?.count ? (NUMBERS.get(pages.groups.count.toLowerCase()) ?? null) : null,
    shorter: pages === null && says('shorter'),
    withoutModel: says('withoutModel'),
    undoAll: says('undoAll'),
    language: language && { name: language.name, language: language.language },
    first: null,
  };
  const something =
    understood.pages ??
    (understood.shorter || understood.withoutModel || understood.undoAll || language !== null);
  return { ...understood, whole: Boolean(something) && !/[\p{L}\p{N}]/u.test(rest) };
}

const NO_WISH = { pages: null, shorter: false, withoutModel: false, undoAll: false, language: null };

const COUNTS = [
  'one|single|1|eine|einer|une|un|una|um|uma|en|ett|一|１',
  'two|2|zwei|deux|dos|duas|två|二|两|２',
  'three|3|drei|trois|tres|três|tre|三|３',
  'four|4|vier|quatre|cuatro|quatro|fyra|四|４',
  'five|5|fünf|cinq|cinco|fem|五|５',
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  COUNTS.flatMap((words, index) => words.split('|').map((word): [string, number] => [word, index + 1])),
);

const PAGES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<count>${COUNTS.join('|')})[\\s-]?(?:pages?|pager|seiten?|páginas?|paginas?|sid(?:a|or)|页|頁|ページ)(?!\\p{L})`,
  'iu',
);

type Command = 'shorter' | 'withoutModel' | 'undoAll';

const COMMANDS: readonly (readonly [Command, RegExp])[] = [
  [
    'shorter',
    /(?<!\p{L})(?:(?:much |a bit |a little )?shorter|shorten|kürzer|plus courte?|más corto|mais curto|kortare)(?!\p{L})|更短|短く/iu,
  ],
  [
    'withoutModel',
    /(?<!\p{L})(?:without (?:an? )?(?:ai|model|openai)|no ai|offline|ohne ki|sans ia|sin ia|sem ia|utan ai)(?!\p{L})/iu,
  ],
  [
    'undoAll',
    /(?<!\p{L})(?:undo (?:everything|all)(?: (?:of it|changes|edits))?|revert (?:everything|all)|alles rückgängig|tout annuler|deshacer todo|desfazer tudo|ångra allt)(?!\p{L})|全部撤销/iu,
  ],
];

/** Words of politeness and grammar that add nothing to an instruction. */
const FILLER =
  /(?<!\p{L})(?:please|make|it|this|my|the|a|an|and|to|on|in|at|most|fit|fits|into|keep|cut|down|trim|shrink|bring|get|now|just|only|do|again|want|need|i|should|must|be|have|me|give|with|version|resume|résumé|cv|no|more|than|max|maximum|longer|bitte|auf|mach|es|machen|le|sur|en|ponlo|lo|num|para|gör|den|på)(?!\p{L})/iu;

const FIRST: readonly RegExp[] = [
  /^(?:please )?(?:put|place|move|show|list|set) (?<what>.+?) (?:first|at the (?:very )?top|to the (?:very )?top|on top|up top|up front)(?:,? please)?$/iu,
  /^(?:please )?(?:put|place|move|bring|show) (?<what>.+?) (?:frist|fisrt|1st|to the (?:front|start|beginning)|(?:before|above) everything(?: else)?)(?:,? please)?$/iu,
  /^(?<what>(?:(?! (?:and|und|et|och) |,)[^\n]){2,60}?) (?:first|frist|up top|on top|zuerst|primero|primeiro|först)(?:,? please)?$/iu,
  /^(?:please )?(?:start|begin|lead|open) with (?<what>.+)$/iu,
  /^(?:bitte )?(?:setze?|stelle?) (?<what>.+?) (?:an den anfang|an die erste stelle|nach oben|zuerst)$/iu,
  /^(?:mets|mettez|place|placez) (?<what>.+?) en (?:premier|tête|haut)$/iu,
  /^(?:pon|ponga|coloca|coloque|põe) (?<what>.+?) (?:primero|al principio|arriba|primeiro|no topo)$/iu,
  /^(?:sätt|ställ|lägg) (?<what>.+?) (?:först|överst)$/iu,
];
