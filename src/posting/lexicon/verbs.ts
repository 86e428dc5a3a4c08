/*
 * Tells duties ("draft pleadings") from things ("drafts") by the first word of a piece of a posting. All over folded
 * text.
 */

/** True where a folded piece begins with a verb, as a duty does. */
export function beginsWithVerb(folded: string): boolean {
  const [, word = ''] = FIRST.exec(folded) ?? [];
  return isVerb(word);
}

/** True for a verb that still waits for its object: "assess", "to set out". */
export function isBareVerb(folded: string): boolean {
  return /^(?:to )?\S+(?: (?:up|out|in|on|off|down|over|away|back))?$/.test(folded.trim());
}

/** True for a folded English verb in its plain form, or with -ing: "fit", "fitting". */
export function isEnglishVerb(word: string): boolean {
  if (VERBS_EN.has(word) || (word.startsWith('re') && VERBS_EN.has(word.slice(2)))) return true;
  if (!word.endsWith('ing')) return false;
  const stem = word.slice(0, -3);
  return (
    VERBS_EN.has(stem) || VERBS_EN.has(`${stem}e`) || (/(.)\1$/.test(stem) && VERBS_EN.has(stem.slice(0, -1)))
  );
}

/** Adverbs and helpers before the verb don't count. */
const FIRST =
  /^(?:(?:to|also|then|and|help(?:ing)?(?! (?:with|in|at|on|out|the|our)(?![a-z]))(?: to)?|actively|independently|directly|regularly|safely|effectively|proactively|successfully|continuously|you|will|se|me|te|att|y|e|et|och|um|line)[ ])*([a-z]+(?:-[a-z]+)?)/;

function isVerb(word: string): boolean {
  return (
    isEnglishVerb(word) || isMadeVerb(word) || isRomanceVerb(word) || VERBS_SV.has(word) || VERBS_DE.has(word)
  );
}

/** English verbs are made by endings: "sterilise", "notify", "evaluate". */
function isMadeVerb(word: string): boolean {
  return word.length > 6 && /(?:ise|ize|ify|ate|lyse)$/.test(word) && !NO_MADE_VERBS.has(word);
}

const NO_MADE_VERBS = new Set(
  'climate certificate candidate graduate undergraduate postgraduate private accurate corporate estate template associate exercise expertise enterprise otherwise franchise merchandise appropriate immediate intermediate adequate passionate compassionate considerate legitimate moderate separate ultimate chocolate doctorate affiliate aggregate delegate advocate likewise premise paradise precise concise surprise deliberate fortunate elaborate inmate playmate flatmate roommate teammate mandate debate carbonate'.split(
    ' ',
  ),
);

/** French infinitives and second persons, Spanish and Portuguese infinitives. */
function isRomanceVerb(word: string): boolean {
  if (word.length < 4 || NO_VERBS.has(word)) return false;
  return /(?:[aei]r|re|ez|aras?|eras?|iras?|arse|erse|irse)$/.test(word) && ROMANCE_ENDING.test(word);
}

const ROMANCE_ENDING =
  /(?:[^aeiou]er|ier|uer|oir|[^aeiou]ir|uir|[a-z]ar|[tdp]re|ez|aras?|eras?|iras?|arse|erse|irse)$/;

const NO_VERBS = new Set(
  'lugar similar regular popular familiar militar titular escolar auxiliar preescolar superior hogar bar mar par par bazar solar polar dollar singular modular molecular nuclear mujer taller alfiler atelier metier chantier cahier papier courrier dossier clavier calendrier premier dernier entier particulier hier mer hiver fer papier fier cuisinier infirmier ouvrier chez assez titre autre entre contre notre votre centre semestre trimestre ministre oeuvre membre nombre lettre cadre ordre chiffre offre livre madre padre hombre sobre entre siempre nombre cualquier other under over after number order paper water power computer customer never ever however whether either together manager engineer developer designer driver worker officer teacher leader member user server docker power user career senior junior minor major error senor maior menor melhor pior qualquer lugar servir-se your four hour tour poder mulher talher calor valor amor dor cor sabor setor autor tutor professor diretor gestor master wer der hier oder aber immer unter uber hinter jeder guter ihrer deiner unser meister fuhrer alter semester monster sommer winter vater mutter bruder lehrer kenner jahr paar klar air car star bar war solar familiar year clear near linear popular regular similar pair repair chair stir fir sir their cheddar radar pillar webinar seminar grammar calendar beer peer deer career sheer volunteer lager tager rapper bier vier wire fire care core more store software hardware there where sure pure feature culture nature future future structure infrastructure picture measure procedure manufacture mixture lecture literature architecture agriculture furniture signature temperature venture adventure fixture texture moisture torture capture conjecture'.split(
    ' ',
  ),
);

const VERBS_EN: ReadonlySet<string> = new Set(
  'accept accompany account achieve acquire act adapt add address adhere adjust administer advance advise advocate align allocate analyse analyze answer anticipate apply appraise approve arrange articulate assemble assess assign assist assure attend attract audit author authorise automate bake balance be begin benchmark bid bill book bring broker brief build buy calculate calibrate call capture care carry cash catalogue catch chair champion change chase check choose clarify classify clean clear climb close coach code collaborate collate collect commission communicate compare compile complete comply compose conduct configure connect consult contact contribute control convert cook coordinate co-ordinate counsel correct cover craft create cross-sell curate cut dance data-check deal debug decide define delegate deliver demonstrate deploy derive describe design detect determine develop diagnose digitise direct discover discuss dispatch dispense display distribute document do draft draw drive edit educate elevate embed empower enable encourage enforce engage engineer enhance enrol ensure enter entertain escalate escort establish estimate evaluate examine execute expand expedite explain explore extend facilitate feed feedback fetch file fill film finalise find fit fix flag focus follow forecast foster formulate fulfil fulfill fundraise gather generate get give go greet groom grow guide handle harvest have head help hire hold host identify illustrate implement improve increase influence inform initiate innovate input inspect inspire install instruct integrate interact interface interpret interview introduce invent investigate invoice issue iterate join keep label launch lay lead learn leverage liaise lift line-manage list listen load log look maintain make manage map market mark measure mediate meet mentor merchandise migrate minimise mix model moderate modify monitor motivate move negotiate notarise observe obtain offer onboard open operate optimise optimize orchestrate order organise organize orient oversee own pack package paint participate partner perform perfect pick pilot pitch place plan plant play post practise practice predict prepare present preserve prevent price prioritise prioritize process procure produce program programme promote proofread propose protect prototype prove provide publish pull purchase push put qualify quote raise reach read receive recommend reconcile record recruit reduce refer refine refresh refill register reinforce relate release remove renew repair replace replenish reply report represent request research resolve respond restock restore review revise rig rotate route run safeguard sample scale schedule scope scout screen script search secure select sell send serve service set set-up shape share shadow ship shoot show sign simplify sketch solve sort source speak specify spot staff stage start steer stock store strengthen structure study submit suggest summarise summarize supervise supply support survey sustain switch synthesise tag tailor take talk teach tend test tie tidy touch track train transcribe transfer transform translate transport travel treat triage troubleshoot tune turn type underwrite undertake unload update upgrade uphold upload upsell use utilise validate verify visit wash watch welcome weigh weld win wipe wire work wrap write port prep block chip match batch dress chart patch solder crimp braze drill mill grout plaster hang bolt hoist sling signal tow align bleed flush titrate pipette stain suture lift roll mow dig sow prune pour brew roast grind slice chop fry grill plate mop vacuum sweep iron fold sew stitch cut shear bathe abide absorb aid amend appoint archive award backfill blend boost brainstorm break brush bundle burn cancel carve challenge clamp combine comfort compress conclude confirm conserve construct convene convey cope copyedit count cultivate decommission defend demolish devise disassemble discharge dismantle dispose dissect dive divide drain elicit eliminate embrace empty endorse enlarge enlist enrich enroll equip erect exceed exhibit expose extract ferry finish firefight forge freeze fuel furnish gauge glaze glue govern haul heat highlight hunt impart induct inject insert insure intervene invest invite judge knead launder lend locate loosen manoeuvre manufacture mash mend mount mould nail notify nurture outline overhaul pair paste patrol peel persuade plough populate portion prescribe preside prospect provision pump pursue quantify query rank recycle refactor refuel refund refurbish reject remind rent rescue restrain retain retire retrieve reward ride rinse rub salvage save scaffold scan scoop scrape scrub seal seek segment separate settle sharpen shovel sing sit skim smooth spearhead spin split spray spread stack stand steam step stir stop straighten strip strive suspend swab swap sync tackle tell tighten trace tutor undergo unify unpack unblock unlock vet view wait warm warn weave weed whip widen withdraw wrangle walk feed polish sand trim thread lash splice derig de-rig'.split(
    ' ',
  ),
);

/** Swedish infinitives. */
const VERBS_SV: ReadonlySet<string> = new Set(
  'anpassa anvanda avlasta bearbeta behandla besoka bestalla beskriva bevara bjuda budgetera byta coacha designa diska expediera fakturera fordela formedla fotografera fylla forankra folja forma framja fa hamta hitta identifiera initiera inspirera kartlagga klippa kopa kora kvalitetsgranska lasta lossa lyfta mala marknadsfora mentorera motta nyttja oversatta parkera passa prioritera redigera redovisa rensa reda resa rigga ratta schemalagga sammanfatta skicka skydda sortera spela sprida starta stalla svara svetsa synliggora tanka tanda tillhandahalla tolka trana transportera tvatta utoka uppdatera upphandla uppratthalla varda vardera vaxa verka aterstalla analysera ansvara arbeta administrera assistera bemota bevaka bidra bista boka bygga delta dokumentera driva effektivisera driftsatta erbjuda felsoka folja folja forbattra foresla forbereda forvalta forse fora genomfora granska ge gora handlagga handleda hantera halla hjalpa implementera informera installera instruera jobba kalibrera koda kommunicera kontrollera koordinera kvalitetssakra laga leda leverera laga lagga medverka mota montera motivera odla offerera optimera ordna packa planera plocka producera programmera projektera presentera prova rapportera reparera rekrytera registrera representera sammanstalla salja samordna samarbeta samla schemalagga serva serva servera skapa skota skriva skriva stada stodja stotta styra stalla sakerstalla testa ta tillaga tillverka underhalla undersoka undervisa uppratta utbilda utfora utreda utveckla utvardera vagleda varda vara validera visa agera aga oka ombesorja'.split(
    ' ',
  ),
);

/** German verbs after "du" and "Sie", without those that say what somebody has. */
const VERBS_DE: ReadonlySet<string> = new Set(
  'arbeitest arbeiten analysierst analysieren berätst berätst berats berast beratst beraten betreust betreuen baust bauen behebst beheben dokumentierst dokumentieren entwickelst entwickeln erstellst erstellen fuhrst fuhren fahrst fahren gestaltest gestalten hilfst helfen kontrollierst kontrollieren koordinierst koordinieren kummerst kummern leitest leiten nimmst montierst montieren organisierst organisieren pflegst pflegen planst planen prufst prufen reparierst reparieren sorgst sorgen steuerst steuern stellst stellen testest testen ubernimmst ubernehmen uberwachst uberwachen unterstutzt unterstutzen unterrichtest unterrichten verkaufst verkaufen vertrittst vertreten verwaltest verwalten wartest warten bedienst bedienen begleitest begleiten bereitest bereiten kochst kochen backst backen schreibst schreiben verantwortest verantworten wirkst wirken installierst installieren konzipierst konzipieren optimierst optimieren bearbeitest bearbeiten erfasst erfassen kommunizierst koordinieren lieferst liefern'.split(
    ' ',
  ),
);
