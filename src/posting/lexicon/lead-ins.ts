/* The words with which a sentence begins to ask: "you will …", "you have …". Over folded text. */

/** What follows a lead. */
export type LeadInKind = 'duty' | 'must' | 'nice' | 'none';

export interface LeadIn {
  readonly kind: LeadInKind;
  readonly start: number;
  readonly end: number;
}

/** Finds the leads of a sentence, in order; none overlaps another. */
export function findLeadIns(folded: string): LeadIn[] {
  const all = LEADS.flatMap(([kind, patterns]) =>
    patterns.flatMap((pattern) =>
      [...folded.matchAll(pattern)].map(({ 0: { length }, index }) => ({
        kind,
        start: index,
        end: index + length,
      })),
    ),
  );
  const kept: LeadIn[] = [];
  for (const lead of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (lead.kind === 'nice' && !STARTS.test(folded.slice(0, lead.start).slice(-MAX_START_CHARS))) continue;
    if (lead.start >= (kept.at(-1)?.end ?? 0)) kept.push(lead);
  }
  return kept;
}

/** "Ideally …" leads only at the start of what it says; behind it, it is a remark. */
const STARTS = /(?:^ ?|[,;:(-] ?| and | but | und | et | y | e | och )$/;
const MAX_START_CHARS = 8;

/** A pattern for each, so that of two that begin together the longer is found. */
const leads = (...alternatives: string[]) =>
  alternatives.map((one) => new RegExp(`(?<![a-z0-9'])(?:${one})(?![a-z0-9'])`, 'g'));

const WHO =
  '(?:you|they|he|she|who|(?:the |our |your )?(?:ideal |right |successful |perfect )?(?:candidates?|applicants?|person|post ?holder|hire|incumbent)|whoever (?:takes it|joins)|the (?:[a-z]+ ){0,2}[a-z]{2,}(?:ist|ian|ant|er|or)(?= will)(?<!(?:employer|customer|manager|director|partner|consultant|recruiter)))';
const SOON =
  '(?: (?:also|then|mainly|mostly|typically|primarily|regularly|ideally|already|really|initially|largely|often))?';

const LEADS: readonly (readonly [LeadInKind, readonly RegExp[]])[] = [
  [
    'none',
    leads(
      `you(?:'ll| will|'d| would)${SOON} (?:get|receive|love|enjoy|find|join|report to|be joining|be (?:part of|given|home|paid|based|the)|hear|see|have access|earn|start|sit)`,
      "you(?:'ve| have) (?:not|n't)|(?:we|i)(?:'ll| will|'d| would| can)(?: (?!want(?! you)|need|expect|ask)\\w+)?|you can (?:expect|apply|find|reach|send|work)|you(?:'re| are) (?:welcome|interested)|if you(?:'re| are)? (?:interested|know someone|think|want|like|need)",
      'sie (?:erhalten|bekommen|finden|erwartet|wollen|mochten)|du (?:erhaltst|bekommst|findest|kriegst|willst|mochtest)|wenn (?:du|sie) (?:interesse|lust)',
      'vous (?:beneficiez|beneficierez|recevrez|rejoignez|rejoindrez|integrez|integrerez|souhaitez|voulez)|tu (?:rejoins|integres|beneficies)',
    ),
  ],
  [
    'must',
    leads(
      `${WHO}(?:${SOON} (?:hold|holds)|(?:'ll| will|'d| would| should| must)?${SOON} (?:have|has|need|needs|bring|brings|possess|possesses|know|knows|speak|speaks)(?: to)?(?: have| be| hold| bring)?(?: able to| comfortable with)?)`,
      `${WHO}(?:'ve| 've)(?: got)?|(?<!what |how |than |everything )you(?:'ll| will|'ve)? (?:must|should|need to|have to|gotta|got to|can|are|'re)(?: be| have)?(?: able to| comfortable with)?|you're|(?:they|he or she)(?:'re| are| can|'ve| have|'d)(?: at ease with| comfortable with| got)?|(?:the |a )?(?:person|candidate|someone|somebody) (?:we|i)(?:'d)? [a-z ]{3,20} (?:has|have|is|can)|who(?:'s| is| are| can)(?: able to| happy to)?`,
      "(?:we|i|he|she|they)(?:'re| are|'m| am|'s| is)? ?(?:also )?(?:needs?|requires?|wants?|expects?|looking for|after|asks? for|seeking)(?: an?)? (?:someone|somebody|people|person|candidates?|anyone|sb)(?: (?:who(?:'s| is| has| can| will|'ll)?|with|to|that))?(?: happy to| able to)?",
      "(?:we|i)(?:'d| would)(?: also| really)? (?:want(?! (?:you|to))|need|expect|ask for)|(?:we|i)(?:'re| are|'m| am) (?:looking for|after|seeking)(?= (?:at least|min(?:imum)?|\\d|experience|knowledge|proven|strong|solid) )|(?<=^ ?)(?:please )?have(?= (?:worked|used|done|experience|held) )|please have",
      "(?:he|she|they|we|i)(?: also)? (?:needs?|requires?|expects?|asks? for|wants?(?=:))|(?<!an? |is |are |be |as |not |if |hard |firm |strict |absolute )(?:needs?|need to(?: have| be)?|must(?: have| be| hold| speak)?(?: able to)?|requires?|requirements?|should(?: have| be)(?: able to)?)|(?:with|has|have|having)(?= (?:at least|min|minimum|\\d|experience|strong|good|solid|excellent|proven|an? (?:full|valid|clean|strong|good|solid|proven|background|passion|current)))|someone (?:who(?:'s| is| can| has)?|with|to)|somebody (?:who(?:'s| is| can| has)?|with)|what (?:i|we) care about|so (?:please )?bring|what (?:we|i)(?:'re| are|'m) (?:looking for|after)",
      '(?:du|sie|ihr|der|die) (?:hast|haben|habt|hat|bringst|bringen|bringt|verfugst|verfugen|verfugt|kannst|konnen|konnt|bist|sind|seid|brauchst|brauchen|braucht|beherrschst|beherrschen|besitzt|besitzen|kennst|kennen|sprichst|sprechen|solltest|sollten)(?: uber| idealerweise| bereits| ein(?:e|en)?)?|hast du|(?:dafur |hierfur |dazu )?(?:brauchen sie|brauchst du|benotigen sie|benotigst du)|(?:wir )?(?:erwarten|setzen voraus|wunschen uns)|(?:gesucht wird|wir suchen jemanden?|jemanden?),? (?:mit|der|die)|voraussetzung(?:en)?(?: (?:ist|sind))?|wichtig (?:ist|sind|ware|waren)(?: uns| mir)?|erforderlich (?:ist|sind)|bringst|mit abgeschlossener|mitbringen solltest du',
      "(?:vous|tu) (?:avez|as|etes|es|disposez|disposes|maitrisez|maitrises|possedez|possedes|justifiez|justifies|parlez|parles|savez|sais|connaissez|connais|prepare[sz](?= une? (?:cap|bts|bac|diplome|licence|master)))(?: d'une? | d'| de | une? )?(?: idealement| deja)?|(?:il|on|nous) (?:nous|te|vous|leur)? ?(?:faut|cherche|cherchons|recherchons|demande|demandons)(?: (?:quelqu'un|une personne|un profil))(?: (?:avec|qui (?:ait|a|sait|soit)|de))?|il (?:nous |te |vous )?faut|titulaire d'une?|titulaire (?:de|du)|profil",
      '(?:tienes|tengas|necesitas|necesitamos|pedimos|buscamos|requerimos|requerido|aportas|dominas|hablas|sabes|cuentas con|se (?:requiere|necesita|pide|busca|exige|precisa)n?|eres|exigimos|valoramos que tengas)(?: (?:a )?(?:alguien|una persona|gente|persona)(?: (?:con|que (?:tenga|sepa|sea)))?)?|imprescindible(?: tener)?|con experiencia(?= (?:en|de|con))|(?:que|quien) (?:tenga|sepa|sea|cuente con)',
      '(?:o candidato |a candidata |os candidatos )?(?:devera|deverao|devem) (?:possuir|ter|ser)|exige-se|requer-se|(?:sao|e) indispensave(?:l|is)',
      '(?:voce )?(?:precisa|deve|tem que|necessita) (?:ter|ser|saber|possuir)|voce (?:tem|possui|domina|fala)|(?:buscamos|procuramos|precisamos de|queremos|busco|procuro|preciso de) (?:alguem|uma pessoa|pessoas?|gente)(?: (?:com|que (?:tenha|saiba|seja)))?|precisa(?:mos)?(?: de| ter| ser| saber)?|exigimos|pedimos|(?:e )?necessario(?: ter)?|obrigatorio(?: ter)?|com experiencia(?= (?:em|na|no|com))',
      '(?:du |ni |dig som |som |den som )(?:ska ha|ska vara|har|ar|bor ha|behover|behover ha|ska ha|behars?kar|kan|talar|besitter|maste ha|bor vara)(?: goda| en| ett)?|vi soker dig (?:som (?:har|ar)|med)|vi ser (?:garna )?att du(?: har| ar)?|det kravs(?: att du(?: har| ar)?)?|kravs|krav ar|du behover(?: ha| vara)?|vi kraver',
    ),
  ],
  [
    'duty',
    leads(
      "(?:the )?(?:job|work|gig) is(?= [a-z]+(?: [a-z]+)?, | [a-z]{3,}ing )|(?:the (?:job|work|role|gig|caseload)|it|this)(?:'s| is)(?: residential service)?(?: mostly| mainly| basically| largely| all about| about)+:?|mostly|mainly|basically you(?:'d|'ll)|day[ -]to[ -]day|daily stuff",
      '(?<!(?:if|when|that|what|as|why|how|where|than|because|once|before|after|so|all|everything|whether|do|are|can|will|have) )you(?= (?!will |would )[a-z]+ )|they(?= (?:run|lead|manage|work|write|build|speak|know|own|handle|take|plan|make|keep) )',
      '(?:tu|vous)(?= [a-z]+(?:es|ez|is|ds|ts|ns) )|il (?:te |vous )?faudra(?= [a-z]+(?:er|ir|re) )|en gros|au quotidien(?: tu| vous)?',
      '(?:das |dein |ihr )?aufgabengebiet umfasst(?: insbesondere| unter anderem)?|(?:du|sie|ihr) (?:wurdest|wurden|wurdet|wirst|werden)|(?:du|sie|ihr)(?= [a-z]+(?:st|en|t) )|die arbeit selbst',
      'du(?= [a-z]+(?:ar|er) )|(?:voce|vc) (?:vai|ira)|no dia a dia|o dia a dia (?:inclui|envolve)|(?:que|lo que) haras|tu dia a dia',
      `${WHO}(?:'ll| will|'d| would|'re going to| are going to)${SOON}(?: be (?:responsible for|expected to|required to|involved in|working on|tasked with|in charge of|accountable for|asked to|able to)| be(?= [a-z]+ing )| help(?= (?!(?:out|with|on|in|at|the|our) )[a-z]+ )| get to)?`,
      "(?:you|post ?holder|candidate) (?:take care of|look after)|(?:your |the |main |key |daily |first ){0,3}(?:duties|tasks|responsibilities|role|job|day|work|position)(?: will| would)? (?:includes?|involves?|entails?|consists? of|covers?|is to|be to)|(?:you'll be |you are |you're )?responsible for|will be responsible for|duties|responsibilities|as an? [a-z ]{3,40} you(?:'ll| will)",
      '(?:du|sie|ihr) (?:kummerst|kummern|kummert) (?:dich|sich|euch) um|(?:du|sie|ihr) (?:ubernimmst|ubernehmen|ubernehmt)|(?:du|sie|ihr) (?:bist|sind|seid) (?:verantwortlich|zustandig) fur|(?:du|sie) (?:unterstutzt|unterstutzen)(?: uns)?(?: bei)?|(?:zu )?(?:deinen|ihren|euren) (?:\\w+ )?aufgaben gehor(?:t|en)|(?:deine|ihre) aufgaben(?: sind| umfassen)?|(?:du|sie|ihr)(?= (?:arbeitest|arbeiten|betreust|betreuen|planst|planen|fuhrst|fuhren|entwickelst|entwickeln|wartest|warten|prufst|prufen|nimmst|nehmen|leitest|leiten|sorgst|sorgen|erstellst|erstellen|montierst|reparierst|bearbeitest|bearbeiten|organisierst|koordinierst|berätst|beratst|beraten|behebst|pflegst|pflegen|versorgst|versorgen|bereitest|bereiten|kochst|backst|begleitest|begleiten|steuerst|gestaltest|gestalten|verkaufst|verkaufen|fahrst|fahren|dokumentierst|dokumentieren|kontrollierst|kontrollieren|schreibst) )',
      "(?:vous|tu) (?:serez|seras|es|etes) (?:charge\\w*|responsable|en charge|amene\\w*)(?: (?:d'|de|du|des|a))?|(?:vous|tu) (?:allez|vas|devrez|devras)(?: aussi)?|(?:vous|tu) (?:aurez|auras) (?:pour|comme) (?:missions?|mission principale|taches)(?: de| d')?|(?:vos|tes) (?:principales )?(?:missions?|taches)(?: (?:sont|seront|principales))?|(?:vous|tu)(?= (?:\\w+(?:erez|irez|rez|ez|eras|iras)) )|au programme",
      '(?:profesional|persona|alguien) que (?:se encargue de|vaya a|pueda)|(?:te|se) (?:encargaras?|ocuparas?|responsabilizaras?) de|(?:tus?|las) (?:funciones?|tareas|responsabilidades)(?: (?:seran|son|principales|incluyen))?|(?:seras|sera) (?:responsable de|el encargado de|la encargada de)|tendras que|(?:vas|va) a|tu dia a dia',
      '(?:profissional|pessoa|alguem|colega) que (?:va|ira|vai|possa)|(?:voce )?(?:vai|ira|sera responsavel por|ficara responsavel por|cuidara de)|responsavel por|(?:suas? )?(?:atividades|funcoes|responsabilidades)(?: (?:sao|serao|incluem))?|seu dia a dia|para(?= (?:atender|cuidar|preparar|fazer|organizar|dirigir) )',
      '(?:nagon|person|kollega) som (?:ska|kommer att|kan|vill)|competira(?: ao titular| ao candidato)?|cabera ao \\w+|du kommer(?: \\w+)? att(?: fa)?|du kommer fa|(?:du|som \\w+) (?:ansvarar (?:for|du for)|arbetar (?:med|du med)|jobbar med)|(?:dina |de )?(?:huvudsakliga |framsta )?arbetsuppgifter(?:na)?(?: (?:ar|bestar av|innefattar|omfattar|inkluderar))(?: bland annat| bl\\.a\\.| att)?|i (?:rollen|tjansten|arbetet|uppdraget) ingar(?: att)?|ditt uppdrag (?:ar|blir) att|du far',
    ),
  ],
  [
    'nice',
    leads(
      "(?:bonus(?! ?\\d)|nice to have|plus points|(?:(?:would|will|could|should|can) )?ideally|desirable|preferred|preferably|extra points)(?: (?:if you(?: have|'ve| know| can|'re| are)?|if|points for|points if|for|is|are|skills))?|(?:it(?:'s| is| would be|'d be)|would be|'d be) (?:a (?:plus|bonus)|great|nice|good|cool|lovely|ideal|amazing|brilliant) if you(?: have|'ve| know| can| are|'re)?|we'd (?:also )?(?:love|like)(?: it if you(?: have| know)?)?|if you (?:also )?(?:have|know|speak|can)",
      '(?:wenn|falls) du (?:zusatzlich|auch|noch|ausserdem|schon|bereits)?|idealerweise(?: (?:hast|bringst|haben|bringen|verfugst|verfugen) (?:du|sie))?|(?:schon|toll|super|von vorteil|wunschenswert) (?:ist|sind|ware|waren)|gerne auch|ein plus (?:ist|sind|ware)',
      "(?:un (?:petit |gros )?(?:plus|\\+) si (?:tu|vous)|si (?:tu|vous) (?:connais|connaissez|maitrises|maitrisez|parles|parlez|sais|savez)|un plus|serait un plus|l'ideal|idealement|en bonus|bonus)",
      'puntos? extra(?: si (?:sabes|tienes|hablas))?|(?:se valora(?:ra|n|ran)?|valoramos|valorable|deseable|si (?:ademas )?(?:tienes|sabes|hablas|chapurreas)|idealmente|un plus)(?: (?:tener|que tengas))?',
      'pontos? extra(?: se (?:souber|tiver))?|(?:valoriza-se|valorizamos|damos preferencia a|sera um diferencial|diferencial|desejavel|se (?:tiver|souber)|idealmente|conta pontos)(?: ter)?',
      'bonus om du(?: kan| har| ar)?|(?:meriterande|det ar (?:aven )?(?:meriterande|ett plus|en fordel)|vi ser garna|garna)(?: (?:ar|om du(?: har| ar| kan)?|med|att du(?: har)?))?',
    ),
  ],
];
