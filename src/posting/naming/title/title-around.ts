import { HIRING, OFFERED } from '../tokens/lexicon.ts';
import { listSigns } from '../tokens/signs.ts';
import type { Token } from '../tokens/tokens.ts';

/** What the words of the same sentence around a title say of who does it: that nobody does, or that somebody else is meant. */
export function aroundFeatures(tokens: readonly Token[], first: number, last: number): string[] {
  const before = sentenceBefore(tokens, first);
  const behind = sentenceBehind(tokens, last);
  const inside = tokens.slice(first, last + 1);
  return listSigns({
    lacking: has(before.slice(-2), LACKING) || has(behind.slice(0, 1), SHORT),
    'lacking inside': last > first && (has(inside.slice(0, 1), LACKING) || has(inside.slice(-1), SHORT)),
    'lost behind': has(behind, LOST),
    'lost inside': has(inside, LOST),
    'someone to ask': has(before.slice(-NEAR_ASKED), ASKED),
    'called before': has(before.slice(-NEAR), CALLED_SO),
    'hires behind': behind.slice(0, NEAR).some(({ folded }) => HIRING.has(folded) && !OFFERED.has(folded)),
  });
}

function has(some: readonly Token[], words: ReadonlySet<string>): boolean {
  return some.some(({ folded }) => words.has(folded));
}

const NEAR = 4;
const NEAR_ASKED = 5;
const FAR = 7;

const words = (...languages: string[]): ReadonlySet<string> => new Set(languages.join(' ').split(' '));

/** Who is sought is missing. */
const LACKING = words(
  'without lacking lack missing short no replace replacing replacement cover',
  'ohne fehlt fehlen ersatz nachfolge',
  'sans manque remplacer remplacement',
  'sin falta faltan sustituir',
  'sem falta substituir',
  'utan saknar saknas ersatta',
);

/** "an architect short", "one cook down". */
const SHORT = words('short down fewer less weniger saknas fehlt fehlen missing');

/** Who did the job until now is gone, or will be. */
const LOST = words(
  'left leaves leaving quit quits quitting retires retired retiring retire retirement walked moved moving moves resigned broke stuck sick ill covid pregnant maternity twins gone bailed cancelled dropped flaked ghosted injured fired died resigning promoted emigrating',
  'kundigt gekundigt rente ruhestand selbststandig liegt krank weg aufgehort elternzeit mutterschutz verlasst ausgefallen abgesprungen zieht umgezogen verletzt schwanger',
  'demissionne parti partie part quitte malade retraite conge arrete lache demenage blesse enceinte',
  'va marcha marchado jubila jubilado caido cae deja dejado baja enfermo enferma lesionado despidio',
  'saiu sai pediu demissao aposentou aposenta licenca doente foi largou mudou',
  'slutat slutar slutade sjuk pension flyttar flyttade foraldraledig sjukskriven brutit gravid hoppat',
);

/** Whom to ask, and for whom one works. */
const ASKED = words(
  'introduce speak talk tell ring write send give hand pass address attn reach text whatsapp pm',
  'schreib schreibt melden meldet sprich sprecht ruf ruft frag fragt schick schickt anrufen frau herr',
  'ecrire ecrivez appeler appelez voir demander demandez parler parlez joindre',
  'hablar habla hablad escribe escribid llamar llama llamad pregunta preguntad preguntar',
  'falar fala falem chama chamar perguntar manda procurar',
  'skriv ring prata maila fraga hor',
);

/** The title is said in so many words. */
const CALLED_SO = words(
  'title called as als som come comme como stelle poste puesto cargo tjanst role position namely titel',
);

/** The words before, back to the begin of the sentence. */
function sentenceBefore(tokens: readonly Token[], first: number): readonly Token[] {
  let from = first;
  while (from > 0 && first - from < FAR && !endsSentence(tokens[from])) from -= 1;
  return tokens.slice(from, first);
}

/** The words behind, up to the end of the sentence. */
function sentenceBehind(tokens: readonly Token[], last: number): readonly Token[] {
  let to = last + 1;
  while (to < tokens.length && to - last <= FAR && !endsSentence(tokens[to])) to += 1;
  return tokens.slice(last + 1, to);
}

function endsSentence(token: Token | undefined): boolean {
  return token?.parted === true && /[.!?;:]/.test(token.gap);
}
