import { isPersonNoun } from './person-nouns.ts';

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the part of a sentence that tells what others did: "Trucks are repaired by the shop next door", "Our office
 * negotiated …", "a freelancer who made …", "Die Abrechnung macht unser Büro", "La web la lleva una agencia".
 */
export function othersWorkIn(sentence: string): Stretch | null {
  const words = wordsOf(sentence);
  for (const [at] of words.entries()) {
    const start = othersFrom(words, at);
    if (start !== null)
      return { start: words[start]?.start ?? 0, end: ownClauseAfter(words, at, sentence.length) };
  }
  return null;
}

interface Word extends Stretch {
  readonly text: string;
  readonly lower: string;
  /** True where punctuation stands before it. */
  readonly apart: boolean;
}

/** Longer sentences are prose that nobody writes about others. */
const MAX_WORDS = 60;

function wordsOf(sentence: string): Word[] {
  let last = 0;
  return [...sentence.matchAll(/[\p{L}\p{N}'’-]+/gu)].slice(0, MAX_WORDS).map((match) => {
    const start = match.index;
    const apart = /[,;:()–—]/.test(sentence.slice(last, start));
    last = start + match[0].length;
    return { text: match[0], lower: match[0].toLowerCase(), start, end: last, apart };
  });
}

/** Returns the index of the word from which the sentence is about others, if the word at `at` tells so. */
function othersFrom(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (!word) return null;
  if (at === 0 && isOthersDeed(words)) return 0;
  if (isOthersPronoun(words, at)) return at;
  if (isOthersBehindVerb(words, at)) return 0;
  if (WENT.has(word.lower) && TO.has(words[at + 1]?.lower ?? '') && isOtherParty(words, at + 2)) return 0;
  if (WAS.has(word.lower) && isOthersOwn(words.slice(at + 1))) return 0;
  if (word.apart && OWN_DETERMINERS.test(word.lower) && isOthersDeed(words.slice(at))) return at;
  if (BY.has(word.lower) && isOtherParty(words, at + 1)) return clauseBefore(words, at);
  if (DOES.has(word.lower) && isDeterminer(words[at + 1]) && at > 0) return 0;
  if (CLITICS.has(word.lower) && LEAVES.has(words[at + 1]?.lower ?? '')) return 0;
  if (
    WHO.has(word.lower) &&
    at > 0 &&
    isActor(words[at - 1]?.lower) &&
    (word.apart || ALWAYS_WHO.has(word.lower))
  )
    return at;
  if (word.lower === 'who' && at > 0) return at;
  if (WHO.has(word.lower) && OWN_DETERMINERS.test(words[at + 1]?.lower ?? '')) return at;
  return PHRASES.some((phrase) => startsAt(words, at, phrase)) ? 0 : null;
}

/** "The developers write …", "Our purchasing office negotiated …". */
function isOthersDeed(words: readonly Word[]): boolean {
  const [first, second, third] = words;
  if (isActor(first?.lower) && second && !second.apart && VERBS.has(second.lower)) return true;
  // "Partner team looks after resellers".
  if (GROUPS.has(second?.lower ?? '') && third && !third.apart && VERBS.has(third.lower)) return true;
  // "Product designers make the prototypes", "Nurses give the injections".
  if (
    [words, words.slice(1)].some(
      ([doer, verb]) => isMany(doer) && verb && !verb.apart && BARE.has(verb.lower),
    )
  )
    return true;
  if (!isDeterminer(first)) return false;
  const own = OWN_DETERMINERS.test(first?.lower ?? '');
  // "My supervisor, an MRICS, mentors me".
  if (MY.test(first?.lower ?? '') && isActor(words[1]?.lower) && words[2]?.apart) return true;
  if (MY.test(first?.lower ?? '') && KIN.has(second?.lower ?? '')) return true;
  for (let at = 1; at <= 3; at += 1) {
    const next = words[at + 1];
    if (!next || next.apart || words[at]?.apart) return false;
    if (LINKS.has(next.lower) && !(next.lower === 'do' && ENGLISH.test(first?.lower ?? ''))) return false;
    if (isDoer(words[at]?.lower) && /^\p{Ll}/u.test(next.text) && !next.lower.endsWith('ing')) return true;
    if (own && VERBS.has(next.lower)) return true;
  }
  return false;
}

/** "sit on the committee, which is chaired by the engineer": the person sits on it. */
function clauseBefore(words: readonly Word[], at: number): number {
  const isTakenUp = TAKEN_UP.test(words[at - 1]?.lower ?? '');
  const start = words
    .slice(0, at)
    .findLastIndex(({ lower, apart }) => apart && (WHO.has(lower) || isTakenUp));
  return Math.max(0, start);
}

/** "Rewrote the scheme, now used by the whole department": what others do with it makes it no less the person's. */
const TAKEN_UP =
  /^(?:used|adopted|shared|read|followed|praised|commended|approved|accepted|reviewed|copied|cited|requested)$/;

/** "(they commissioned it)", "and she signs it": not "where they are needed", where nobody is named before. */
function isOthersPronoun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1]?.lower ?? '';
  const next = words[at + 1];
  if (!word || !next || next.apart || !/^\p{Ll}/u.test(next.text)) return false;
  // "He enseñado el puesto" is Spanish for what I did.
  if (word.lower === 'he' && /(?:ado|ido|cho|[rsu]to)$/.test(next.lower)) return false;
  return PRONOUNS.has(word.lower.split(/['’]/)[0] ?? '') && (at === 0 || word.apart || JOINS.has(before));
}

/** "Touren plant die Dispo", "La piscina la vigilaba el socorrista", "Offerter sköter ägaren". */
function isOthersBehindVerb(words: readonly Word[], at: number): boolean {
  const [before, verb, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !verb || !next || verb.apart || next.apart) return false;
  const isNoun = /^\p{Lu}/u.test(before.text);
  if (isNoun && /^\p{Ll}{2,}t$/u.test(verb.text) && GERMAN.has(next.lower))
    return isDoer(words[at + 2]?.lower) && !words[at + 2]?.apart;
  if (/^\p{Ll}{2,}(?:r|de|te)$/u.test(verb.text) && at + 2 === words.length)
    return DEFINITE.test(next.lower) && isPersonNoun(next.lower);
  if (!CLITICS.has(before.lower) || words[at - 2] === undefined || before.apart) return false;
  return SPANISH.has(next.lower) && isDoer(words[at + 2]?.lower);
}

/** "that was my mate Barry's". */
function isOthersOwn([first, second, third]: readonly Word[]): boolean {
  if (first === undefined || !isDeterminer(first)) return false;
  return KIN.has(second?.lower ?? '') || [second, third].some((word) => /['’]s$/.test(word?.text ?? ''));
}

const isMany = (word: Word | undefined) =>
  isDoer(word?.lower) && /(?:s|men|people|staff)$/.test(word?.lower ?? '');

/** Somebody who may have done it, by the word's ending where no list has it. In lower case. */
export function isDoer(word: string | undefined): boolean {
  return word !== undefined && (isActor(word) || isPersonNoun(word) || KIN.has(word));
}

/** "by the shop", "durch eine externe Firma", "por una agencia"; not "by phone". */
function isOtherParty(words: readonly Word[], at: number): boolean {
  if (!isDeterminer(words[at])) return isActor(words[at]?.lower) && !words[at]?.apart;
  const isSwedish = words[at - 1]?.lower === 'av';
  return words
    .slice(at + 1, at + 4)
    .some((word) => !word.apart && (isDoer(word.lower) || (isSwedish && SWEDISH_DOER.test(word.lower))));
}

/** "Av vår samordnare". */
const SWEDISH_DOER = /\p{L}{3}(?:are|chef|ansvarig|ansvariga)$/u;

function isDeterminer(word: Word | undefined): boolean {
  return word !== undefined && (DETERMINERS.has(word.lower) || OWN_DETERMINERS.test(word.lower));
}

function isActor(word: string | undefined): boolean {
  if (!word) return false;
  const base = word.replace(/['’]s$/, '');
  return [base, base.replace(/[sn]$/, ''), base.replace(/e[sn]$/, '')].some(
    (one) => ACTORS.has(one) || ACTOR_ENDINGS.test(one),
  );
}

function startsAt(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((part, offset) => words[at + offset]?.lower === part);
}

/** Where the person goes on: "…, I stay out of their way". */
function ownClauseAfter(words: readonly Word[], from: number, end: number): number {
  return words.find(({ lower, apart }, at) => at > from && apart && SELF.has(lower))?.start ?? end;
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

const SELF = set('i ich je j’ai yo eu jag');
/** "Sie", "il" and "er" are also no person. */
const PRONOUNS = set('they he she ils elles ellos ellas eles elas han hon');
const JOINS = set('and but which that et mais y pero e mas och men');
const WAS = set('was is were are');
const WENT = set('go goes went fell passed sent handed gehen geht gingen ging');
const TO = set('to an');
const GERMAN = set('der die das unser unsere mein meine ein eine');
const SPANISH = set('el la los las un una otro otra mi nuestro nuestra');
/** Swedish puts its article behind the noun. */
const DEFINITE = /(?:aren|arna|ören|isten|chefen|kollegan|personalen|teamet|kocken|ägaren)$/u;
const KIN = set(
  'sister brother wife husband mum mom dad mate friend cousin uncle aunt neighbour neighbor flatmate girlfriend boyfriend nichte neffe tochter sohn schwester bruder frau mann freund freundin sœur frère mari femme ami amie hermana hermano marido amigo amiga irmã irmão esposa esposo syster bror fru sambo kompis',
);
const GROUPS = set('team department office desk crew abteilung team');
const BY = set('by durch von vom par por pelo pela pelos pelas av');
const DETERMINERS = set(
  'the a an another other outside external das der die dem den des ein eine einem einer einen externe externen le la les l’ un une des el los las una uno otro otra o os as um uma outro outra en ett den det de',
);
const OWN_DETERMINERS =
  /^(?:our|my|their|some|unser\p{L}{0,2}|mein\p{L}{0,2}|notre|nos|mon|ma|mes|nuestr[oa]s?|mi|mis|noss[oa]s?|meu|minha|meus|minhas|vår|vårt|våra|min|mitt|mina)$/u;
const MY = /^(?:my|mein\p{L}{0,2}|mon|ma|mes|mis?|meus?|minhas?|min|mitt|mina)$/u;
/** Others do it, in languages that put the doer after the verb. */
const DOES = set(
  'macht machte machen übernimmt übernahm übernehmen erledigt betreut programmiert verantwortet bucht faz sköter gör',
);
const CLITICS = set('la lo las los');
const LEAVES = set('lleva llevan llevaba hace hacen gestiona gestionan hizo hacía');
const WHO = set('who which that der die das qui quien que quem som');
const ALWAYS_WHO = set('who qui que quien quem som');
const LINKS = set(
  'of for with in at on and to from und von für mit im bei et de du en y e o do da och av för i',
);
const VERBS = set(
  'looks look looked sit sits sat does did do makes made writes wrote builds built holds held runs ran handles handled manages managed leads led buys bought sells sold does owns owned negotiates negotiated repairs repaired programs programmed decides decided signs signed takes took keeps kept sets set designs designed plans planned orders ordered pays paid teaches taught deals dealt looks looked runs covers covered prepares prepared drafts drafted checks checked fixes fixed processes processed arranges arranged organises organised organizes organized approves approved maintains maintained installs installed delivers delivered trains trained coordinates coordinated files filed books booked oversees oversaw hires hired recruits recruited codes coded deploys deployed tests tested cooks cooked drives drove cleans cleaned operates operated reviews reviewed chooses chose wires wired calculates calculated macht machte führt schreibt plant kauft fait gère tient achète hace lleva gestiona compra faz cuida gere compra sköter gör köper',
);
/** What many do: "plan" is a noun behind "our" alone. */
const BARE = set(
  'do make write build hold run handle manage lead buy sell own negotiate repair program decide sign take keep give set design plan order pay teach deal cover prepare draft check fix process arrange organise organize approve maintain install deliver train coordinate file book oversee hire recruit code deploy test cook drive clean operate review choose wire calculate draw carry see look',
);
const ENGLISH = /^(?:our|my|their|the|some)$/;
const ACTORS = set(
  'team department office agency firm supplier provider shop contractor subcontractor vendor company colleague manager director boss partner freelancer specialist developer engineer accountant consultant lawyer nurse doctor supervisor owner bureau garage lab authority council pharmacist designer analyst upstairs success provider reseller technician mechanic payroll finance agentur dienstleister kollege kollegin chef chefin partner zentrale disposition bauleitung équipe service agence prestataire cabinet fournisseur collègue responsable directeur directrice développeur sous-traitant equipo departamento agencia proveedor gestoría lag laget teamet taller empresa compañero compañera jefe jefa asesoría equipe setor fornecedor agência escritório colega gerente terceirizada contabilidade byrå leverantör konsult kollega firma',
);
const ACTOR_ENDINGS =
  /^\p{L}{0,30}(?:büro|abteilung|firma|leiter|leiterin|leitung|berater|beraterin|werkstatt|amt|entwickler|dienst|kollegen|kolleginnen|avdelning|avdelningen|byrån|konsulten|chefen)$/u;

const PHRASES: readonly (readonly string[])[] =
  'belong to|belongs to|belonged to|someone else|somebody else|other people|report to|reported to|reporting to|report directly to|reported directly to|reports to|berichtete an|berichte an|liegt bei|lag bei|rattachée à|rattaché à|sous la direction de|confiée à|confié à|confiés à|reportaba a|corre a cargo|a cargo de|fica com|ficam com|fica a cargo|a cargo do|a cargo da|rapporterade till|sköts av|görs av|by others|av andra|von anderen|par d autres|por otros|por otras|por outros|chez eux|other crew|processados pelos|processados pelas|sits with|sit with|sat with'
    .split('|')
    .map((phrase) => phrase.split(' '));
