import { foldText, wordPattern } from '../text/fold-text.ts';

/*
 * Tells what a piece of a posting is about by its words, in the languages of the resume model. All patterns are over
 * folded text.
 */

/** Where the words that say "welcome" or "required" begin and end, so that they can be left out; null without any. */
export function findLevel(folded: string): { start: number; end: number; must: boolean } | null {
  for (const [pattern, must] of [
    [NICE, false],
    [NICE_CJK, false],
    [NEEDED, true],
  ] as const) {
    pattern.lastIndex = 0;
    const match = pattern.exec(folded);
    if (match) return { start: match.index, end: match.index + match[0].length, must };
  }
  return null;
}

/** True where the words are about the company, the offer, the law or the application, and require nothing. */
export function isAside(words: string): boolean {
  return test(ASIDE, words) || ASIDE_ANYWHERE.test(words) || PHONE.test(words);
}

/**
 * True for a sentence on how to apply otherwise, whatever it says that one must do: "If you require adjustments, you
 * must …".
 */
export function isOnAdjustments(folded: string): boolean {
  return (
    /^\s*(?:if|should|please|where|for|to|any|job applicants?) /.test(folded) && ADJUSTMENTS.test(folded)
  );
}

/** True where the words are about pay, hours, place or contract alone, as pieces of a short post are. */
export function isTerms(words: string): boolean {
  return test(TERMS, words) || MONEY.test(words);
}

/** True where the words name something the applicant must have. */
export function asksForQuality(words: string): boolean {
  return test(ASKS, words) || ASKS_CJK.test(words);
}

function test(pattern: RegExp, words: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(foldText(words));
}

const NICE = wordPattern(
  "(?:(?:is|are|would be|'d be|be|as|also) ){0,3}an? (?:definite |big |huge |real |added |strong |distinct |nice |massive )?(?:plus|bonus|advantage|asset)|(?:will be |is )?(?:an )?added (?:advantage|bonus)|(?:(?:is|are|also|would|will|'d) ){0,3}(?:be )?(?:an? )?(?:(?:nice|good|great|lovely) to have|(?:strongly |highly )?(?:preferred|desirable|desired|regarded|advantageous|beneficial|appreciated|valued|welcomed?)|handy|sick|lovely|optional|(?:useful,? but )?not (?:essential|required|needed|mandatory|necessary)|an? (?:nice |lovely |welcome )?extra)(?:,? (?:but|though) not (?:essential|required|needed|mandatory|necessary|a dealbreaker))?|(?:all |both )?(?:pluses|bonuses)|= ?(?:a )?(?:bonus|brownie points|plus)|(?<!(?:and|be|or|&|,) )(?:also )?(?:useful|helpful)(?= *[,.]?$)|a \\+|would be (?:really |very |super |so )?(?:great|good|nice|cool|lovely|awesome|amazing|brilliant|ideal|useful|helpful|sick|handy|welcome|fab|ace|neat)|(?<=(?:experience|knowledge|skills?|licen[cs]e|certificate|qualification|\\)) )(?:helpful|useful|handy)|preferably|ideally|bonus(?: points)?(?: for| if)?|(?:a )?plus if|(?:not|isn't|aren't|by no means) (?:a )?(?:dealbreaker|necessary|deal breaker|must|essential|required)|no dealbreaker|but not (?:essential|required|needed|mandatory)|even better|welcome but|we'd love|extra points|also (?:cool|great|good|fine|nice|ok(?:ay)?|welcome)|(?:would )?(?:also )?come in (?:very )?handy(?: too)?",
  '(?:waren?|ist|sind|gerne?) ?(?:ein |von |sehr )?(?:gross?er |klarer )?(?:vorteil|plus|bonus|wunschenswert|pluspunkt)|von (?:grossem )?vorteil|wunschenswert|idealerweise|gerne? (?:auch|gesehen)|pluspunkte?|umso besser|kein muss|(?:schon|toll|super|prima|klasse) (?:ware|waren)|(?:ware|waren) (?:schon|toll|super|klasse|nett|prima|cool|gut|hilfreich|ideal|perfekt|praktisch)|nicht zwingend|nice to have|optional',
  '(?:serai(?:t|ent)|est|sont|sera) (?:un (?:vrai |gros |plus )?)?(?:plus|atout|apprecie\\w*|souhaite\\w*|bienvenue?s?)|un (?:vrai |gros |petit )?(?:plus|\\+|atout)(?: si)?|de meme qu\\w*|apprecie(?:e|s|es)?|souhaite(?:e|s|es)?|idealement|de preference|facultatif|pas obligatoire|serait (?:top|ideal|parfait|super)',
  '(?:se |muy )?(?:valora(?:ble|bles|remos|mos|ra|ran)|valorad[oa]s?)|se valora(?:ra|n)?|deseables?|(?:es |sera |seria )?un plus|idealmente|suma(?:ra)? puntos|no (?:es )?(?:imprescindible|obligatorio|excluyente|necesario)|preferible(?:mente)?|mejor(?= *$)|si (?:ademas )?(?:tienes|sabes|hablas|chapurreas)|opcional',
  'desejave(?:l|is)|(?:(?:e|sera|seria) )?(?:um )?(?:diferencial|fator preferencial)|(?:sera )?valorizad[oa]|idealmente|(?:e |sera |seria )?um plus|conta pontos|nao (?:e )?(?:obrigatorio|essencial)|de preferencia|preferencialmente|bem[ -]vind[oa]s?|se (?:souber|tiver) .{0,30}melhor',
  '(?:ar |det ar |som )?(?:starkt )?meriterande|merit(?:erat)?|onskvart|(?:ar |som )?ett (?:stort )?plus|(?:ar |ses som )?en (?:stor )?fordel|garna|inget krav|ej krav',
);
const NICE_CJK = /优先|加分|尚可|歓迎|望ましい|優遇|あれば/g;

const NEEDED = wordPattern(
  "(?:(?:is|are|'s) )?(?:an? |also )?(?:absolute |strict |hard |firm |total )?(?:must(?:[ -]have)?|essential|required|mandatory|compulsory|necessary|needed|non[ -]negotiable|requirement)(?: please)?|(?:is|are) (?:also )?(?:expected(?! (?:to|in|by|at|on))|important(?! (?:to|that|for))|vital|crucial)|goes without saying",
  '(?:ist|sind|wird|werden)? ?(?:zwingend )?(?:erforderlich|notwendig|voraussetzung|pflicht|ein muss|vorausgesetzt|unerlasslich)|setz(?:en|t) (?:wir|der|das)?\\w* ?voraus',
  '(?:est |sont )?(?:obligatoires?|indispensables?|exigee?s?|imperati(?:f|ve)(?:ment)?|requise?s?|necessaires?)',
  '(?:es |son )?(?:imprescindibles?|obligatori[oa]s?|necesari[oa]s?|requerid[oa]s?|indispensables?)',
  '(?:e |sao )?(?:obrigatori[oa]s?|indispensave(?:l|is)|necessari[oa]s?|exigid[oa]s?|esperad[oa]s?|imprescindive(?:l|is))',
  '(?:ar |som )?(?:ett )?(?:krav|kravs|nodvandigt?|maste|obligatoriskt?)',
);

const ASIDE = wordPattern(
  "committed to (?:safeguarding|promoting (?:the )?(?:equal\\w*|diversity|inclusion|welfare|safeguarding)|equality|diversity)|alternative methods of application|approach the employer|(?:employer's|their) application process|see how you compare|set alert|application forms? only|(?:will )?not be considered|find out more|come (?:by|say|and say|visit|chat)|eoe|page \\d+ of \\d+|(?:applications?|apps) (?:close|open)s?|shortlist(?:ed|ing)|powered by|(?:log|sign) ?in|(?:best|warm|kind) (?:wishes|regards)|no agencies|refer an? \\w+|disability confident|be notified|(?:telephone |informal |phone )?enquir(?:y|ies)|drug (?:screen|test)\\w*|equal(?:ity)? (?:of )?(?:opportunit(?:y|ies)|employer)|without regard to|regardless of|(?:do(?:es)?n't|do(?:es)? not) discriminate|reasonable accommodations?|(?:please )?(?:apply|email|message|dm|ping|call|ring|text|txt|contact|whatsapp|drop|send|write)(?: (?:me|us|him|her|them|your|a|an|in|now|today|here|online|via|by|to|at|through|or|on|with|for|if))|(?:apply|click) (?:online|now|here)|(?:how )?to apply(?:,| for)|cover letter|your (?:cv|resume|application|portfolio|reel)|cvs?(?: to| by)|resume \\+|(?:base|basic|starting)? ?salary|401 ?\\(?k\\)?|(?:health|dental|medical|private) (?:insurance|cover|care)|pension|annual leave|holidays?|paid (?:time off|leave|holiday|biweekly)|pto|equity|esops?|recruiters?|relocation (?:package|assistance|help)|no sponsorship|sponsorship (?:is|not)|(?:can't|cannot|unable to|no|not|don't) (?:offer )?(?:visa )?sponsor(?:ship)?|applicants must provide|failure to provide|none listed|we offer|we (?:welcome|encourage|celebrate|value)|contact us|closing (?:date|mon|tues|wednes|thurs|fri|satur|sun)\\w*|closes? (?:noon|midday|midnight|on|at)|deadline|interviews? (?:will|are)|(?:background|criminal record|dbs|disclosure|reference|pre-employment) (?:checks?|and barring)(?! clear)|dm(?:s)? (?:me|are|if|for)|reach out|yell out|spread the word|tag (?:a|someone)|boost(?:s)? (?:and|appreciated)|any questions|don't dm|(?:in|my) dms?|people also (?:searched|viewed)|accept (?:all|cookies)|job alerts?|create an? alert|follow us|registered charity|confidential|unsubscribe|privacy policy|easy apply|cookies|newsletter|report this|beware|similar jobs|you'?ll (?:get|receive|love|enjoy|be home|be joining|find|join)|you (?:get|receive|will (?:get|receive|be given|join))|full training|(?<!, |but )training (?:is |will be )?(?:given|provided)|we (?:will|'ll|can) (?:train|teach|give|pay)",
  'ahnliche (?:stellen|angebote)|veroffentlicht|wir (?:bieten|zahlen|freuen)|bewerb(?:ung|ungen|en|t)\\w*|lebenslauf|gehalt|vergutung|urlaub(?:stage)?|schwerbehindert\\w*|ansprechpartner\\w*|unabhangig von|meld(?:e|et|en) (?:dich|euch|sie sich|di)|schick\\w* (?:uns|mir|deine|ihre|euren)|brutto|trinkgeld|tarifvertrag|(?:freue[n]?|freu) (?:ich mich|wir uns)|bei fragen|weihnachtsgeld|adressat|vertrauliche\\w*|ahnliche jobs|datenschutz\\w*|altersvorsorge|jobticket|vielfalt',
  "publiee? (?:il y a|le)|offres similaires|nous (?:vous )?(?:offrons|proposons)|on (?:t'|vous )?offre|candidatures?|remuneration|salaire|handicap\\w*|egalite|envoye[rz]|envoie|ecrivez|contactez|postule[rz]?|tickets?[ -]resto\\w*|titres?[ -]restaurant|mutuelle|primes?|paniers? repas|rtt|merci de|reponse sous|cv(?: \\+| et| a)|lettre de motivation|conges|avantages|mp(?= *$)|en mp",
  'otras ofertas|ofertas similares|inscrit[oa]s|publicad[oa]|ofrecemos|ofrece|candidaturas?|salario|igualdad|enviad?(?:me|nos)?|mandad?(?:me|nos)?|(?:tu|su|vuestro) (?:cv|curriculum)|curriculum|vacaciones|seguro medico|sueldo|convenio|inscrib\\w+|inscripcion(?:es)?|interesad[oa]s|por privado|pasate|contacta\\w*|dias libres|denunciar|politica de|bruto|escribe(?:me|nos)?',
  'vagas semelhantes|ativar alerta|oferecemos|candidat(?:ura|ar|e-se|em-se)\\w*|salarios?|igualdade|pcds?|envi(?:e|ar|em) (?:o |seu |seus |curriculo|cv)\\w*|curriculos?|vale[ -]\\w+|plano de saude|ferias|inscric\\w+|interessad[oa]s|beneficios|chama(?:r)? (?:no|na|dm)|me (?:chama|grita|chamem)',
  'sista ansokningsdag|liknande jobb|publicerad|vi erbjuder|ansokan|ansokningar|ansok(?!ning)\\w*|tveka inte|sok (?:nu|tjansten|redan|garna|senast)|rekryterare|lon(?:en|espann)?|mangfald|kollektivavtal|semesterdagar|dagars semester|friskvard\\w*|vi intervjuar|skicka (?:cv|ditt|in|din)|hor av dig|fragor|pinga|urval sker|jamn konsfordelning',
);
/** A number to call; "DIN VDE 0105-100" is none. */
export const PHONE =
  /(?<![\d.,])(?:\+\d{1,3} ?\(?\d|0\d{2,4}[ -](?:\d{5}|\d{3,4}[ -]\d{3}))|(?<!\d)\d{3}[-. ]\d{3}[-. ]\d{4}/;
const ASIDE_ANYWHERE = /https?:|[^\s@]@[^\s@]+\.|薪资|福利|待遇|給与|社会保险|五险/;

const ADJUSTMENTS =
  /(?<![a-z])(?:(?:reasonable|workplace|any|additional) (?:adjustments?|accommodations?)|adjustments? (?:to|with|during|for|in)|alternative (?:methods?|formats?|ways?)(?: of| for)? [a-z]+|approach the employer|(?:application|recruitment|interview|screening|selection) process)(?![a-z])/;

const TERMS = wordPattern(
  'part[ -]time|full[ -]time|permanent|fixed[ -]term|temp(?:orary)?|contract(?:or)?|freelance|remote|hybrid|on-?site|paid|pay|plus tips|free (?:parking|bread|lunch|food)|tips|hours|days? (?:a|per) week|\\d+ ?hr? (?:days?|shifts?)|(?:mon|tue|wed|thu|fri|sat|sun)(?:day)?s?[ -](?:to |- ?)?(?:mon|tue|wed|thu|fri|sat|sun)\\w*|start(?:s|ing)?|asap|immediately|p/?h|an hour|per (?:hour|day|annum|year|video|week|month)|salary|super|dm|pm|pls|please',
  'vollzeit|teilzeit|unbefristet|befristet|ab (?:sofort|mai|januar|marz)|stunden|std|woche|brutto|zimmer',
  'cdi|cdd|temps (?:plein|partiel)|brut|net|depart|retour|teletravail|du \\w+ au \\w+',
  'jornada (?:completa|parcial)|contrato|indefinido|media jornada|horario|hibrido|presencial',
  'clt|pj|meio periodo|tempo integral|hibrido|presencial|remoto|home',
  'heltid|deltid|tillsvidare|provanstallning|visstid|hybrid|distans',
);
/** Millions are a budget. */
const MONEY =
  /[$€£₹]\s?\d(?![\d.,]*\s?m(?:illion)?(?![a-z]))|\d\s?(?:[€£]|k\b|eur\b|usd\b|gbp\b|sek\b|kr\b|lpa\b|pln\b|chf\b)/i;

const ASKS = wordPattern(
  "experience[ds]?|knowledge|proficien(?:t|cy)|familiar(?:ity)?|skills?|skilled|ability|able to|degree|diploma|fluent|fluency|required|must|certifi(?:ed|cation|cations|cate)|licen[cs]e[ds]?|background|pqe|client care|understanding of|expertise|track record|essential|qualifi(?:ed|cation|cations)|comfortable with|competen(?:t|ce|cy)|(?:yrs|years?)'?|hygiene|ticket|own (?:car|tools|\\w+ tools|clippers|transport|van|ppe|vehicle|laptop|equipment)|\\d+ ?yrs?\\+?|clean driving record|(?:fluent|spoken|written|basic|conversational|good|decent|native) (?:english|german|french|spanish|dutch|polish)|english|german|french|spanish|dutch|evenings?|weekends?|saturdays?|sundays?|rota|late (?:finishes|clinics)|early starts|on[ -]calls?|nights|clearance|registered|registration|portfolio|bachelor'?s?|master'?s?|phd|hands[ -]on|eye for|drive(?:r's)?|citizens?|willing(?:ness)?|based in|right to work|time ?zone|working rights|authori[sz]ed to work|over (?:18|21|25)|shipped",
  'erfahrung(?:en)?|\\w*erfahrung|\\w*kenntnisse|ausbildung|\\w*ausbildung|studium|abschluss|\\w*abschluss|fahigkeit\\w*|beherrsch\\w*|sicher(?:er|en)? (?:im|umgang)|setzen wir voraus|bringen? sie|bringst du|teamfahig\\w*|fuhrerschein\\w*|jahre|freude an|bereitschaft|\\w*bereitschaft|kennst|umgang mit|deutsch|englisch|franzosisch|spanisch|wechselschicht|schicht\\w*|nachtdienst\\w*|impfnachweis',
  "experiences?|connaissances?|maitrise[rz]?|diplomee?|diplome|formation|competences?|capacite|permis|titulaire|savoir|a l'aise|francais|espagnol|allemand|italien|sens d[eu]|bts|cap|licence|dispo(?:nible|nibilite)?|obligatoire|anglais|week-ends?|gardes",
  'experiencia|conocimientos?|dominio|titulacion|titulad[oa]|formacion|capacidad|habilidad(?:es)?|carne|imprescindible|necesario|saber|nivel|anos de|disponibilidad|ingles|frances|aleman|portugues|catalan|turnos?|fines de semana',
  'experiencia|conhecimentos?|dominio|formacao|graduacao|capacidade|habilidades?|vivencia|obrigatorio|cnh|saber|anos de|disponibilidade|ingles|espanhol|frances',
  'erfarenhet(?:er)?|kunskap(?:er)?|utbildning|\\w*utbildad|formaga|kompetens|van vid|legitimation|legitimerad|korkort|\\w*korkort|examen|\\w*examen|behars?kar|krav|kravs|vana|\\w*vana|engelska|svenska|\\w*skift|kvallar|helger',
);
const ASKS_CJK =
  /经验|熟悉|精通|掌握|学历|能力|本科|資格|経験|知識|スキル|能力|できる方|学士|免許|负责|参与|担当|業務を/;
