import { z } from 'zod';

/** Whose spelling English words have. */
export const Spelling = z.enum(['british', 'american']);
export type Spelling = z.infer<typeof Spelling>;

/**
 * Spells a word the British or the American way, in small letters; returns it as it is where both spell it alike or where
 * that depends on what it means ("practice", "program", "meter"). Pure.
 */
export function respellWord(word: string, to: Spelling): string {
  const pair = PAIRS[to].get(word);
  if (pair !== undefined) return pair;
  const rooted = withRoot(word, to);
  return to === 'british' ? toBritishEnding(rooted) : toAmericanEnding(rooted);
}

function withRoot(word: string, to: Spelling): string {
  for (const [american, british] of ROOTS) {
    // "Oestrogen" has "estrogen" in it.
    if (to === 'american') {
      if (word.includes(british)) return word.replace(british, american);
    } else if (word.includes(american) && !word.includes(british)) return word.replace(american, british);
  }
  return word;
}

const VERB_ENDING = '(?:e[sdr]?|ers|ing|ab(?:le|ly)|ingly|ations?|ational)';
const AMERICAN_VERB = new RegExp(`^(?<stem>[a-z]{2,}i)z(?<ending>${VERB_ENDING})$`);
const BRITISH_VERB = new RegExp(`^(?<stem>[a-z]{2,}i)s(?<ending>${VERB_ENDING})$`);
const YZE =
  /^(?<stem>(?:psycho)?anal|paral|catal|electrol|hydrol|dial|breathal)y(?<letter>[sz])(?<ending>e[sdr]?|ers|ing)$/;

/** Stems in "-iz" that have nothing to do with the ending: "resize", "seize", but not "emphasize" and "synthesize". */
const NO_IZE = /(?:(?<!empha|the|fanta|sta)si|pri|sei|^[mb]ai|^pfi)$/;

/** Stems in "-is" that are never "-iz": "supervise", "exercise", "otherwise", "raise". */
const NO_ISE =
  /(?:[aouw]i|advi|supervi|revi|devi|improvi|televi|appri|compri|surpri|terpri|repri|promi|surmi|exerci|circumci|preci|conci|despi|franchi|merchandi|paradi|adverti|experti|chasti|treati|practi|pelvi|trelli|[ct]ropoli|^(?:re|dis|en|un|pre|self)?(?:pri|premi|demi|chemi|exci|inci|morti|ari|ri|sunri|upri|highri|lowri|midri|ceri|ani|deni|vali|vi|mi|cri|iri))$/;

function toBritishEnding(word: string): string {
  const yze = YZE.exec(word)?.groups;
  if (yze?.letter === 'z') return `${yze.stem}ys${yze.ending}`;
  const { stem, ending } = AMERICAN_VERB.exec(word)?.groups ?? {};
  return stem === undefined || NO_IZE.test(stem) ? word : `${stem}s${ending}`;
}

function toAmericanEnding(word: string): string {
  const yze = YZE.exec(word)?.groups;
  // "Analyses" are also several of an analysis.
  if (yze?.letter === 's') return yze.ending === 'es' ? word : `${yze.stem}yz${yze.ending}`;
  const { stem, ending } = BRITISH_VERB.exec(word)?.groups ?? {};
  return stem === undefined || NO_ISE.test(stem) ? word : `${stem}z${ending}`;
}

const words = (text: string) => text.trim().split(/\s+/);

/** "Color" and what is made of it. "Coloration", "honorary", "humorous" and these are spelled alike. */
const NO_OUR = new Set(words('arborist arborists humorist humorists humoral rigorist rigorists rigorism'));
const OUR = words(
  'arb ard arm behavi cand clam col demean endeav fav flav harb hon hum lab misbehavi neighb od parl ranc rum sav savi splend tum val vap vig rig discol disfav dishon unfav watercol multicol technicol tricol enam belab misdemean ferv',
);
const OUR_ENDINGS = words(
  's ed ing er ers ful fully less able ably ite ites al ally hood hoods ist ists ly y ies ings est itism ism',
);

/** "Center" and what is made of it. */
const RE = words(
  'cent theat fib lit centilit millilit decilit lust lacklust calib meag somb spect sab och louv maneuv kilomet centimet millimet micromet nanomet epicent amphitheat',
);
const RE_ENDINGS: readonly (readonly [string, string])[] = [
  ['er', 're'],
  ['ers', 'res'],
  ['ered', 'red'],
  ['ering', 'ring'],
  ['erpiece', 'repiece'],
  ['erpieces', 'repieces'],
];

/** Verbs and nouns whose last letter doubles in British spelling: "modeled", "modelled". */
const DOUBLED = words(
  'travel model label cancel counsel council channel fuel level signal total dial equal initial jewel marvel panel pencil quarrel rival shovel snorkel spiral stencil swivel tunnel unravel duel funnel grovel gruel libel marshal medal pedal revel parcel bevel chisel dishevel enamel towel trowel yodel carol relabel remodel mislabel refuel wool pummel shrivel drivel tassel trammel untrammel gambol imperil ravel trial gravel cruel unequal unrival',
);
const DOUBLED_ENDINGS = words('ed ing er est ers ings or ors ous ously en ens ist ists');

/** What is written otherwise within words: "pediatric", "orthopedics", "hypoglycemia". */
const ROOTS: readonly (readonly [string, string])[] = [
  ['pediatri', 'paediatri'],
  ['anesthe', 'anaesthe'],
  ['orthopedi', 'orthopaedi'],
  ['hematolog', 'haematolog'],
  ['hemoglobin', 'haemoglobin'],
  ['hemodialysis', 'haemodialysis'],
  ['hemorrhag', 'haemorrhag'],
  ['leukemi', 'leukaemi'],
  ['anemi', 'anaemi'],
  ['glycemi', 'glycaemi'],
  ['ischemi', 'ischaemi'],
  ['gynecolog', 'gynaecolog'],
  ['estrogen', 'oestrogen'],
  ['diarrhea', 'diarrhoea'],
  ['esophag', 'oesophag'],
  ['archeolog', 'archaeolog'],
  ['hemophili', 'haemophili'],
  ['cesarean', 'caesarean'],
  ['celiac', 'coeliac'],
];

/** American and British, where either way is sure. */
const BOTH_WAYS = `
gray grey  grays greys  grayed greyed  graying greying  grayscale greyscale  grayish greyish
aluminum aluminium  jewelry jewellery  cozy cosy  pajamas pyjamas  airplane aeroplane  airplanes aeroplanes
mold mould  molds moulds  molded moulded  molding moulding  moldings mouldings  moldy mouldy  plow plough  plowed ploughed  plowing ploughing
sulfur sulphur  skeptic sceptic  skeptics sceptics  skeptical sceptical  skepticism scepticism  mustache moustache
defense defence  defenses defences  offense offence  offenses offences  pretense pretence  pretenses pretences  defenseless defenceless  fiberglass fibreglass  worshiped worshipped  worshiping worshipping  theatergoers theatregoers
maneuver manoeuvre  maneuvers manoeuvres  maneuvered manoeuvred  maneuvering manoeuvring  maneuverability manoeuvrability
artifact artefact  artifacts artefacts  aging ageing  acknowledgment acknowledgement  acknowledgments acknowledgements
enroll enrol  enrolls enrols  enrollment enrolment  enrollments enrolments  fulfill fulfil  fulfills fulfils  fulfillment fulfilment
skillful skilful  skillfully skilfully  willful wilful  willfully wilfully  installment instalment  installments instalments  instill instil  instills instils  distill distil  distills distils
catalog catalogue  catalogs catalogues  cataloged catalogued  cataloging cataloguing  cataloger cataloguer
smolder smoulder  smoldering smouldering`;

/** British and American, where the American word may be British in another sense: "program" on a computer. */
const TO_AMERICAN = `
programme program  programmes programs  licence license  licences licenses  practise practice  practised practiced  practises practices  practising practicing
metre meter  metres meters  cheque check  cheques checks  tyre tire  tyres tires  kerb curb  storey story  storeys stories  judgement judgment  judgements judgments
enquiry inquiry  enquiries inquiries`;

/** What a word is, and what it becomes. */
type Pair = readonly [from: string, to: string];

/** American words, and what they become in British spelling. */
const TO_BRITISH: readonly Pair[] = [
  ...OUR.flatMap((stem) =>
    ['', ...OUR_ENDINGS].map((end): Pair => [`${stem}or${end}`, `${stem}our${end}`]),
  ).filter(([us]) => !NO_OUR.has(us)),
  ...RE.flatMap((stem) => RE_ENDINGS.map(([us, gb]): Pair => [stem + us, stem + gb])),
  ...DOUBLED.flatMap((stem) =>
    DOUBLED_ENDINGS.map((end): Pair => [stem + end, `${stem}${stem.at(-1)}${end}`]),
  ),
  ...pairsOf(BOTH_WAYS),
];

/** What a word becomes, by the spelling wanted. */
const PAIRS: Readonly<Record<Spelling, ReadonlyMap<string, string>>> = {
  british: new Map(TO_BRITISH),
  american: new Map([...TO_BRITISH.map(([us, gb]): Pair => [gb, us]), ...pairsOf(TO_AMERICAN)]),
};

function pairsOf(table: string): Pair[] {
  const all = words(table);
  return all.flatMap((word, at): Pair[] => (at % 2 === 0 ? [[word, all[at + 1] ?? word]] : []));
}
