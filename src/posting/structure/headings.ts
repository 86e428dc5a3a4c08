import { foldText, testFromStart, wordPattern } from '../text/fold-text.ts';

/** The subject of a part of a posting. `aside` is the company, benefits, law, how to apply: no requirements there. */
export type PostingPart = 'must' | 'nice' | 'duty' | 'aside';

/** Returns the part that a heading opens, or null where its words are not known. */
export function headingPartOf(heading: string): PostingPart | null {
  const text = foldText(heading);
  return ORDER.find(({ pattern }) => testFromStart(pattern, text))?.part ?? null;
}

/** True for a line that consists of words of headings, so that it is one without any markup: "Key skills & experience". */
export function isPlainHeading(line: string): boolean {
  if (line.length > MAX_CHARS || /[.;,。；，]$/.test(line) || headingPartOf(line) === null) return false;
  if (/(?<![\p{L}\p{N}])IT(?![\p{L}\p{N}])/u.test(line) && line !== line.toUpperCase()) return false;
  let rest = foldText(line).replace(/\([^()]{0,60}\)/g, ' ');
  for (const { pattern } of ORDER) rest = rest.replace(pattern, ' ');
  return !/[\p{L}\p{N}]/u.test(rest.replace(FILLERS, ' '));
}

const MAX_CHARS = 80;

const NICE = wordPattern(
  "^(?:should|could)(?: have)?\\W*$|(?:nice|good|great|lovely|happy)[ -](?:to|if you)[ -]?haves?(?: it| them)?|(?:great|nice|good|cool|lovely|perfect|brilliant) if(?: you)?|would be (?:an? )?(?:nice|great|good|plus|bonus|handy|lovely|advantage)|would also be|extra (?:credit|points)|(?:bonus|brownie|plus) points|(?:pleasantly )?surprised by|cool but|bonus(?:es)?|desirables?|desired|prefer(?:red|ably|ence|ences)|pluse?s?|advantage(?:ous|s)?|(?:an )?assets?|optional|(?:put|puts|get) you ahead|stand out|set you apart|even better|not (?:essential|required|needed|mandatory)|(?:us|me) (?:very |really |extra )?happy|(?:we'd|we would|i'd|would) (?:also )?love|love to see|beneficial|icing on the cake|helpful|useful|welcome",
  '(?:von|ein) (?:gross?er )?vorteil|wunschenswert\\w*|idealerweise|(?:plus|bonus)punkte?n?|gern\\w* gesehen|kein muss|von nutzen|ware? (?:schon|toll|super|klasse|nett|ideal)|(?:schon|toll|super|klasse|nett) ware|umso besser|nice|kann-kriteri\\w+|wunschkriteri\\w+|optional\\w*|zusatzlich\\w* punkte|punktest|punkten',
  '(?:un|les|des|petits?) plus|atouts?|souhait\\w+|apprecie\\w*|facultati\\w+|optionnel\\w*|on adorerait|distingu\\w+',
  'se (?:valora\\w*|tendra en cuenta|aprecia\\w*)|valora(?:ble|bles|remos|mos|do)|deseables?|un plus|suma(?:n|ra|ran)?(?: puntos)?|puntos? extra|no (?:imprescindibles?|excluyentes?|obligatorios?)|opcional(?:es)?|nos encantaria|meritos',
  'desejave(?:l|is)|diferencia(?:l|is)|conta(?:m|ra|rao)? pontos|pontos? extras?|(?:sera|seria)[mo]? um (?:plus|diferencial)|valorizad\\w+|nao obrigatori\\w+|opciona(?:l|is)|bem[ -]vindos?|ajuda mas',
  'meriterande|merit(?:er)?|onsk(?:vard|as|emal|varda)\\w*|(?:ett|extra|stort) plus|plus om|fordel|bonus om|(?:extra |bra |kul )+om(?: du)?(?: har| kan)?|extra',
);
const NICE_CJK = /加分|优先|歓迎|尚可|望ましい|優遇/g;

const FIRM = wordPattern(
  'require(?:d|ments?|s)?|qualifications?|criteri(?:a|on)|(?:person|role|candidate) spec(?:ification)?|person profile|must[ -]?haves?|essentials?|mandatory|prerequisites?|eligibility|non[ -]negotiables?|credentials|competenc(?:y|ies|es)|behaviours|^you\\W*$|to apply,? you need',
  'anforderung\\w*|voraussetzung\\w*|qualifikation\\w*|(?:muss|pflicht)-?kriteri\\w+|anforderungsprofil|must|mussen',
  'prerequis|exig\\w+|profil (?:recherche|souhaite|attendu|requis)|competences(?: (?:requises|attendues|cles))?|requis\\w*|indispensables?',
  'requisitos?(?: (?:minimos|imprescindibles))?|imprescindibles?|excluyentes?|obligatori[oa]s?|requerid[oa]s?|necesari[oa]s?|competencias|aptitudes',
  'requisitos?|pre-requisitos?|obrigatori[oa]s?|qualificac\\w+|exigencias?|exigid[oa]s?|competencias|(?:os |te )?p[ie]den|exigen|exigem',
  'krav\\w*|kvalifikation\\w*|behorighet\\w*|kompetens(?:er|krav|profil)?|bedomningsgrunder|skallkrav|kravs',
);
const FIRM_CJK =
  /(?:任职|岗位|职位|应聘)(?:要求|资格|条件)|応募(?:資格|条件|要件)|必須|求める|必要な(?:経験|スキル)/g;

const ASIDE = wordPattern(
  "about (?:us|the (?:company|team|organi[sz]ation|firm|school|trust|department|employer|business|client|charity|council|university|hospital)|our|(?!you|the|your|this)[a-z][a-z ]*)|who we are|who are we|why|(?:what |things )?we (?:can )?(?:offer|give|provide|pay|do|stand for|believe)|(?:what's|whats|what is) in it for you|(?:what )?you(?:'ll| will| can| would)? (?:get|receive|gain|enjoy|love)|(?:what )?we'(?:ll|d) (?:give|offer)(?: you)?|in return|offer(?:s|ing|ed)?|benefits?|perks|salary|compensation|pay|remuneration|rewards?|package|culture|values|our (?:\\w+ )?(?:principles|culture|mission|commitment|process|team|story|vision|approach|promise|history|clients?|locations?|company)|meet the|company (?:commitment|overview|description|profile|info(?:rmation)?)|equal|equality|diversity|inclusi(?:on|ve)|eeo|(?:how|where|when) to (?:apply|find us|contact)|to apply|apply|applying|applications?|applicants?|interviews?|(?:hiring|recruitment|selection|interview|application) (?:process|timeline|steps)|selection|next steps|timeline|point of contact|contacts?|questions?|veterans|accommodations?|additional information|further information|more information|good to know|need to know|what to expect|life (?:at|in)|working (?:at|for|with|in|here)(?: our (?:organi[sz]ation|trust|school|council|team|company))?|how we (?:\\w+)|privacy|legal|disclaimer|note to|location|where|when|hours|schedule|dates?|deadline|safeguarding|vetting|(?:similar|related|more|other|recommended) jobs|jobs you|employer questions|share|background checks?|^the (?:company|team|offer|deal)$|more about|deets|logistics|comp",
  'wir bieten|bieten(?: wir)?|angebot|vorteile|benefits|uber (?:uns|(?!dich|sie)\\w+)|wer (?:wir sind|sind wir)|wir sind|darum|warum|kontakt|bewerb\\w*|jetzt bewerben|ansprechpartner\\w*|was du (?:bekommst|kriegst|erhaltst)|das bekommst du|(?:bekommst|kriegst|erhalten|erhaltst)(?: du| sie)?|gehalt|vergutung|unternehmen|arbeiten bei|prozess|so gehts? (?:es )?weiter|standort\\w*|einstellung|arbeitszeit\\w*|datenschutz|hinweise?|gut zu wissen|freuen (?:darfst|durfen|kannst)\\w*(?: du dich| sie sich)?|freu dich auf',
  "(?:nous|on|vous) (?:vous |t'|te )?(?:offr\\w+|propos\\w+|donn\\w+)|offr(?:ons|e)|(?:ce que )?(?:nous|on) (?:vous )?(?:offr|propos)\\w+|(?:qu'?)?on t'offre|a propos(?: de)?|qui (?:sommes|nous sommes)(?:[- ]nous)?|avantages|rejoign\\w+|(?:pour|comment) (?:postuler|candidater)|postul\\w+|candidatures?|processus|entreprise|valeurs|pourquoi|contact|remuneration|salaire|conditions|modalites|recrutement|lieu|localisation|horaires|informations|la societe|l'equipe",
  '(?:que |lo que |te ){0,2}(?:ofrecemos|ofrece|damos)|condiciones(?: laborales)?|beneficios|ventajas|sobre (?:nosotros|la empresa|(?!el puesto|ti|el rol)\\w+)|(?:quien(?:es)?) somos|como (?:aplicar|postular|inscribirte)|candidaturas?|proceso|empresa|por que|salario|horario|ubicacion|contacto|inscripcion\\w*|interesad[oa]s?|plazo|remuneracion|que te llevas|contrato',
  '(?:o que )?oferec(?:emos|e|endo)|beneficios|vantagens|sobre (?:nos|a (?:empresa|gente|nossa)|(?!voce|a vaga|o cargo|o papel)\\w+)|quem somos|como (?:se candidatar|participar)|candidat(?:ar|ura|uras|e-se|ese)|etapas|processo|empresa|por que|salario|remuneracao|inscric\\w+|disposicoes|vencimento|local(?: de trabalho)?|horario|contato|interessad[oa]s|informacoes',
  '(?:vad )?vi (?:kan )?erbjud\\w*|erbjud(?:er|ande)(?: vi)?(?: dig)?|om (?:oss|foretaget|arbetsplatsen|anstallningen|(?!dig|rollen|tjansten|jobbet|uppdraget)\\w+)|ansok\\w*|sa ansoker|darfor|formaner|valkommen|kontakt\\w*|sista ansokningsdag|vi(?:lka)? ar vi|urval|varfor|lon|villkor|anstallningsform|anstallning|praktiskt|ovrigt|vara varderingar',
);
const ASIDE_CJK =
  /公司(?:介绍|简介)|关于我们|我们提供|福利|薪资|薪酬|联系|会社(?:概要|紹介)|待遇|給与|勤務時間|応募方法|選考|私たちについて|休日/g;

const DUTY = wordPattern(
  "responsib(?:le|ility|ilities)|(?:will|would) (?:the \\w+|they|he|she|this person) (?:be )?(?:do|doing)|dut(?:y|ies)|tasks?|(?:what |stuff |things )?(?:you'll|you will|you'd|you would|will you|you'll be|you will be|you're|would you) ?(?:be )?(?:actually )?(?:do|doing|working on|own|build|work on|responsible for|involved in)|what you do|you'll|you will|(?:about )?(?:the|this) (?:role|position|job|opportunity|post|gig|work)|about (?:the|this|your) (?:role|position|job|opportunity|post)|role (?:overview|summary|purpose|profile)|your (?:role|tasks|mission|impact|day|job|work|challenge)|job (?:description|summary|purpose|overview|details|role|content|brief)|jd|position (?:summary|overview)|accountabilit(?:y|ies)|in this role|^doing\\W*$|a (?:typical )?day in|day[ -]to[ -]day(?: work)?|daily (?:stuff|tasks|work|business)|(?:you'd |you'll |you will )?be(?:ing)? up to|up to|your first [a-z]+ months?|first [a-z]+ months|caseload|deliverables|scope|objectives|essential functions|main purpose|purpose of the (?:job|role|post)|the work|roles?",
  '\\w*aufgaben\\w*|tatigkeit\\w*|(?:das |was )?(?:erwartet|erwarten) (?:dich|sie|euch)|(?:dich|sie|euch) erwartet|was (?:du|ihr|sie) (?:machst|macht|machen|tust|tun)|(?:das )?machst du|dein job|deine? (?:rolle|mission|impact|job)|die arbeit(?: selbst)?|arbeit selbst|was (?:du )?machst|ihre rolle|die (?:rolle|stelle|position)|stellenbeschreibung|verantwort\\w+|einsatzgebiet|zu (?:ihren|deinen) aufgaben gehoren|das wartet auf dich|dein alltag',
  "(?:\\w+ )?missions?(?: principales)?|taches?|(?:le|du|votre|ton) poste|votre role|ton role|responsabilites|activites(?: principales)?|descriptif(?: du poste| de l'offre)?|description(?: du poste| de la mission)?|au quotidien|attributions|t'attend|vous attend|(?:ce que )?(?:vous|tu) (?:ferez|feras)|vos? journees?",
  'funciones|tareas(?: del puesto)?|responsabilidades|(?:lo )?que haras|(?:tu|el) (?:dia a dia|mision|puesto|rol)|descripcion(?: del puesto| de la oferta)?|mision|actividades|cometidos?|que vas a hacer|tus? retos?',
  'atividades|atribuic\\w+|responsabilidades|(?:o que )?voce (?:vai fazer|ira fazer|vai|ira|fara)|(?:descricao da |sobre a |a )vaga|(?:no |seu )?(?:dia a dia|papel)|funcoes|desafios|tarefas|missao|da funcao|principais entregas',
  '(?:dina )?(?:huvudsakliga )?arbetsuppgifter\\w*|ansvar(?:somraden)?|(?:vad )?du kommer(?: att)?(?: gora| jobba med)?|(?:om )?(?:rollen|tjansten|jobbet|uppdraget)|din roll|ditt uppdrag|uppdrag|arbetsbeskrivning|(?:vad |det har |detta )?gor du|om befattningen',
);
const DUTY_CJK =
  /(?:岗位|工作|职位|主要)(?:职责|内容|描述)|职责|(?:仕事|業務|職務)の?内容|担当業務|ミッション|具体的には/g;

const MUST = wordPattern(
  "^having\\W*$|skills?|experiences?|knowledge|abilities|education|training|certifications?|certificates?|licen[cs](?:es?|ure)|(?:^|tech |technology )stack\\W*$|background|profile|(?:what |stuff |things )?(?:you(?:'ll|'d| will|'re)?|we) (?:need|bring|have|must have|should have|require|expect|want|look for|care about|are asking for|ask|should bring|know|need to)|need(?:s|ed)?(?: from you)?|need to know|(?:what )?(?:we'?re|we are|i'?m|they'?re|they are|he'?s|she'?s) (?:looking for|after|asking for|hoping for|seeking)|looking for|who (?:you are|we(?:'re| are) (?:looking for|after))|(?:is this|about|sound like|are|more about) you|you are|you(?:'re| are)? an? (?:good |great |perfect )?(?:fit|match)(?: if(?: you)?(?: have)?)?|(?:to be )?success(?:ful)?|to succeed|(?:the )?(?:ideal |perfect |successful )?candidates?|ideal|(?:we )?had in mind|in mind|(?:we|i)(?:'d| would) (?:expect|want|need|like you)|(?:we|i) would like you|we picture|(?:tech|technical|our) stack|systems?|software|personal qualities|tech|tools|languages?|what it takes|what (?:do )?we (?:expect|need|ask|want)|expect(?:ations?)?|attributes|do you have(?: what it takes)?|this is you|you might be|highlights|must|attitude|qualities|strengths|bring|boxes to tick|wish ?list",
  '(?:dein|ihr|das|unser) (?:profil|wunschprofil)|profil|(?:das |was )?(?:bringst|bringen|solltest|sollten|brauchst|brauchen|mitbringst|mitbringen|mitbringt|braucht|er braucht|sie braucht|wir brauchen|hast|kannst|bist)(?: du| sie| ihr)?(?: mit(?:bringen)?| auszeichnet)?|du (?:hast|bist|bringst|kannst)|sie (?:haben|sind|bringen)|(?:das )?zeichnet (?:dich|sie) aus|wir (?:erwarten|suchen|wunschen)(?: uns)?|was wir (?:erwarten|suchen|uns wunschen)|wen wir suchen|(?:uber |passt zu )dich|kenntnisse|fahigkeiten|kompetenzen?|erfahrung(?:en)?|ausbildung|skills|mitbring\\w*|damit (?:uberzeugst|punktest) du|must-haves?|sprachen|sprachkenntnisse|tech-?stack',
  "(?:votre|ton|le) profil|profil|competences?|(?:ce que )?(?:nous|on) (?:recherch|attend|cherch|demand)\\w+|(?:vous|tu) (?:etes|es|avez|as|justifiez)|formations?|diplomes?|experiences?|savoir[- ](?:faire|etre)|(?:il|ce qu'il) (?:te |vous )?faut|(?:ce que )?(?:tu |vous )?apporte[sz]|en vrac|logiciels?|connaissances|aptitudes|qualites|langues?|et (?:vous|toi)|ce qu'on (?:cherche|attend|demande)(?: de toi)?|vos (?:atouts|competences)|outils",
  '(?:tu |el )?perfil|(?:lo |que |a quien ){0,2}(?:buscamos|pedimos|necesitamos|esperamos)(?: de ti)?|que (?:buscamos|pedimos|necesitas|te pedimos)|(?:que )?necesitas|conocimientos?|experiencias?|formacion|estudios|habilidades|idiomas?|eres|tienes|sobre ti|aportas|titulacion|programas|otros',
  'perfil|(?:o que )?a gente espera|precisa(?: tambem)?|(?:o que )?(?:buscamos|esperamos|procuramos|voce precisa|precisamos|pedimos)(?: de voce| ter)?|conheciment\\w+|formacao|experiencias?|habilidades|escolaridade|idiomas?|sobre voce|voce (?:tem|precisa ter|e)|quem (?:buscamos|procuramos|e voce)|perfil desejado',
  '(?:vi soker|soker vi|vi ser)(?: dig)?(?: som)?(?: (?:har|ar))?|vem (?:ar|soker)(?: du| vi)?|(?:din|dina) (?:profil|bakgrund|kvalifikationer|erfarenheter?|kompetens)|du (?:har|ar|bor|behover|ska)|(?:ar det|passar det(?: har)?(?: in)?(?: pa)?|om|ar) (?:dig|du)|vad vi soker|vi tror(?: att du)?|erfarenhet(?:er)?|kunskaper?|utbildning|egenskaper|profil|sprak|dessutom|som person|vem ar du|vi onskar',
);
const MUST_CJK = /我们希望你|(?:要求|资格|技能|資格|スキル|経験)$/g;

/** The first that matches decides: "preferred qualifications" is nice to have, "requirements of the role" a must. */
const ORDER: readonly { readonly part: PostingPart; readonly pattern: RegExp }[] = [
  { part: 'nice', pattern: NICE },
  { part: 'nice', pattern: NICE_CJK },
  { part: 'must', pattern: FIRM },
  { part: 'must', pattern: FIRM_CJK },
  { part: 'aside', pattern: ASIDE },
  { part: 'aside', pattern: ASIDE_CJK },
  { part: 'duty', pattern: DUTY },
  { part: 'duty', pattern: DUTY_CJK },
  { part: 'must', pattern: MUST },
  { part: 'must', pattern: MUST_CJK },
];

/** Words that say nothing about the part, beside those that do. */
const FILLERS = wordPattern(
  "key|core|main|from|your|you|our|we|us|the|and|or|of|for|to|in|on|at|with|as|a|an|is|are|it|that|this|if|do|does|be|have|has|what|who|will|basic|minimum|technical|professional|soft|hard|general|other|additional|specific|job|position|role|work|personal|candidate|necessary|relevant|previous|stuff|things|but|also|very|really|more|some|all|any|new|general|about|full|detailed|you'd|you'll|we'd|we're|that'd|d",
  'und|oder|der|die|das|den|dein|deine|deinen|ihr|ihre|ihren|unser|unsere|sie|du|wir|uns|was|wir|fur|von|zu|mit|auss?erdem|noch|aber|auch|sonst|bitte|sein|solltest|fachlich\\w*|personlich\\w*|im|in|als|ist|ein|eine|plus',
  "et|ou|de|des|du|la|le|les|l|d|un|une|vos|votre|ton|ta|tes|nos|notre|vous|tu|nous|on|pour|ce|que|ces|principales?|poste|recherche\\w*|aussi|est|c'est|t|te",
  'y|o|e|del|los|las|el|lo|que|tu|tus|te|para|con|por|se|principales|minimos?|minimas?|pero|si|no|en|al|ademas|puesto',
  'os|as|da|do|das|dos|na|no|sua|suas|seu|seus|voce|com|principais|vaga|cargo|sobre|o que',
  'och|att|med|som|dig|din|dina|du|vi|av|till|i|pa|har|ar|en|ett|det|den|detta|for|om|vara|aven',
);
