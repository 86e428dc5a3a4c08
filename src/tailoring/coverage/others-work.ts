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
  if (word.apart && OWN_DETERMINERS.test(word.lower) && isOthersDeed(words.slice(at))) return at;
  if (BY.has(word.lower) && isOtherParty(words, at + 1)) return 0;
  if (DOES.has(word.lower) && isDeterminer(words[at + 1]) && at > 0) return 0;
  if (CLITICS.has(word.lower) && LEAVES.has(words[at + 1]?.lower ?? '')) return 0;
  if (WHO.has(word.lower) && at > 0 && isActor(words[at - 1]) && (word.apart || ALWAYS_WHO.has(word.lower)))
    return at;
  if (word.lower === 'who' && at > 0) return at;
  if (WHO.has(word.lower) && OWN_DETERMINERS.test(words[at + 1]?.lower ?? '')) return at;
  return PHRASES.some((phrase) => startsAt(words, at, phrase)) ? 0 : null;
}

/** "The developers write …", "Our purchasing office negotiated …". */
function isOthersDeed(words: readonly Word[]): boolean {
  const [first, second] = words;
  if (isActor(first) && second && !second.apart && VERBS.has(second.lower)) return true;
  if (!isDeterminer(first)) return false;
  const own = OWN_DETERMINERS.test(first?.lower ?? '');
  // "My supervisor, an MRICS, mentors me".
  if (MY.test(first?.lower ?? '') && isActor(words[1]) && words[2]?.apart) return true;
  for (let at = 1; at <= 3; at += 1) {
    const next = words[at + 1];
    if (!next || next.apart || words[at]?.apart) return false;
    if (LINKS.has(next.lower)) return false;
    if (isActor(words[at]) && /^\p{Ll}/u.test(next.text)) return true;
    if (own && VERBS.has(next.lower)) return true;
  }
  return false;
}

/** "by the shop", "durch eine externe Firma", "por una agencia"; not "by phone". */
function isOtherParty(words: readonly Word[], at: number): boolean {
  if (!isDeterminer(words[at])) return isActor(words[at]) && !words[at]?.apart;
  return words.slice(at + 1, at + 4).some((word) => isActor(word) && !word.apart);
}

function isDeterminer(word: Word | undefined): boolean {
  return word !== undefined && (DETERMINERS.has(word.lower) || OWN_DETERMINERS.test(word.lower));
}

function isActor(word: Word | undefined): boolean {
  if (!word) return false;
  const base = word.lower.replace(/['’]s$/, '');
  return ACTORS.has(base) || ACTORS.has(base.replace(/(?:es|s|en|n)$/, '')) || ACTOR_ENDINGS.test(base);
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
const ALWAYS_WHO = set('who qui quien quem som');
const LINKS = set(
  'of for with in at on and to from und von für mit im bei et de du en y e o do da och av för i',
);
const VERBS = set(
  'does did do makes made writes wrote builds built holds held runs ran handles handled manages managed leads led buys bought sells sold does owns owned negotiates negotiated repairs repaired programs programmed decides decided signs signed takes took keeps kept sets set designs designed plans planned orders ordered pays paid teaches taught deals dealt looks looked runs covers covered prepares prepared drafts drafted checks checked fixes fixed processes processed arranges arranged organises organised organizes organized approves approved maintains maintained installs installed delivers delivered trains trained coordinates coordinated files filed books booked oversees oversaw hires hired recruits recruited codes coded deploys deployed tests tested cooks cooked drives drove cleans cleaned operates operated reviews reviewed chooses chose wires wired calculates calculated macht machte führt schreibt plant kauft fait gère tient achète hace lleva gestiona compra faz cuida gere compra sköter gör köper',
);
const ACTORS = set(
  'team department office agency firm supplier provider shop contractor subcontractor vendor company colleague manager director boss partner freelancer specialist developer engineer accountant consultant lawyer nurse doctor supervisor owner bureau garage lab authority council pharmacist designer analyst technician mechanic payroll finance agentur dienstleister kollege kollegin chef chefin partner zentrale disposition bauleitung équipe service agence prestataire cabinet fournisseur collègue responsable directeur directrice développeur sous-traitant equipo departamento agencia proveedor gestoría taller empresa compañero compañera jefe jefa asesoría equipe setor fornecedor agência escritório colega gerente terceirizada contabilidade byrå leverantör konsult kollega firma',
);
const ACTOR_ENDINGS =
  /^\p{L}{0,30}(?:büro|abteilung|firma|leiter|leiterin|leitung|berater|beraterin|werkstatt|entwickler|dienst|kollegen|kolleginnen|avdelning|avdelningen|byrån|konsulten|chefen)$/u;

const PHRASES: readonly (readonly string[])[] =
  'belong to|belongs to|belonged to|someone else|somebody else|other people|report to|reported to|reporting to|report directly to|reported directly to|reports to|berichtete an|berichte an|liegt bei|lag bei|rattachée à|rattaché à|sous la direction de|confiée à|confié à|confiés à|reportaba a|corre a cargo|a cargo de|fica com|ficam com|fica a cargo|a cargo do|a cargo da|rapporterade till|sköts av|görs av'
    .split('|')
    .map((phrase) => phrase.split(' '));
