export const DENIED = [
  "never used|not used|no experience|no degree|not (?:yet|certified|renewed|completed|finished|qualified|held)|none|lapsed|expired|revoked|withdrawn|dropped out|(?:i|we) (?:do|did|have|am|was)(?: not|n['’]t)|haven['’]t|without (?:a )?(?:certificate|degree|licen[cs]e)|not (?:passed|taken|sat|done|trained|used|allowed|licen[cs]ed|in date|valid|current|mine|me|on (?:my|one)|for me)|never(?! (?:miss|late|fail|lost|los|below|under|exceed|a |an |had an? (?:accident|complaint)))|(?:had|have|has|having|with|got|holds?|there (?:is|was)) no(?! (?:incidents?|accidents?|points?|claims?|complaints?|errors?|defects?|findings?|sick|downtime|issues?|problems?|loss\\p{L}*|late|missed|improvement|further|other|more))|no longer|(?<!(?:that|which|who|what|where|when|whatever|others?|if) )(?:(?:did|do|does|was|were|is|are|has|had|could|would|can)n['’]t(?! (?:have|need) to)|cannot|(?:did|do|does|was|were|is|are|has|had|could|can) not(?! only| just))|turned (?:it|this|that|them) down|declined|stayed clear|steer(?:ed)? clear|kept out of|out of date|ran out|let (?:(?:it|this|that) (?:lapse|go)|(?:lapse|go) in)|gave (?:it|this|that) up|given up|withdrew|pulled out",
  'kein\\p{L}*|nicht(?! nur)|noch nie|nie|abgelaufen\\p{L}*|abgebrochen\\p{L}*|ohne (?:abschluss|zertifikat|erfahrung)|nein|noch nicht|verfallen\\p{L}*|ungültig\\p{L}*|fehlt|fehlen|abgelehnt',
  "aucune?s?|pas (?:de|encore|d['’]\\p{L}+)|jamais|sans (?:expérience|diplôme|certificat|certification)|expirée?s?|(?<!(?:des|les) )périmée?s?|non (?:certifi|obten|valid|renouvel)\\p{L}*|abandonn\\p{L}+|n(?:e |['’])[^,;.]{1,30}? (?:pas|plus|jamais|rien|guère)|ni d['’]\\p{L}+|ni de|dépassée?s?|à (?:prévoir|repasser|renouveler)|non déposée?|rien de plus|sans suite",
  'no teng[oa]|sin (?:certificar|certificado|experiencia|título|titulación|uso)|nunca|ningun[oa]?|caducad[oa]s?|no (?:renovad|terminad|finalizad|obtenid)[oa]s?|abandonad[oa]s?|me faltan?|no (?:lo|la|los|las|me|he|hago|llevo|sé|soy|estoy|hay|pude|terminé|acabé|aprobé|llegué|uso|hablo|incluye)',
  'não(?! só| apenas)|nunca|sem (?:certifica\\p{L}+|experiência|diploma|uso)|nenhum\\p{L}*|vencid[oa]s?|trancad[oa]s?|expirad[oa]s?|faltam?|deixei',
  'inte(?! bara)|ej|aldrig|ing(?:en|a|et)|utgång\\p{L}*|utan (?:examen|erfarenhet|certifikat)|avbrut\\p{L}*|undviker|hoppa(?:de|t)? av|gick ut|utgått|gått ut|saknar|avbröt|nej',
];

export const LEARNING = [
  "(?:am|still|now|currently|just) (?:\\p{L}+ )?learning|learning (?:it|now|by myself|at the moment)|studying|working (?:through|towards?)|work(?:ing)? on (?:my|the) \\p{L}+ (?:exam|certificate|certification)|teaching myself|taking (?:a|the|an) (?:\\p{L}+ )?(?:course|class)|(?:doing|in|started) (?:a|the|an)\\b[^,]{0,25}(?:course|class)|self[- ]study|evening (?:class|course)|course started|enrolled (?:in|on|at) |(?:passed|sat) the first (?:paper|part|exam)|re-?sitting|waiting (?:for|on) (?:a|my|the)|waiting list|due to (?:start|finish|complete|sit)|expected (?:in |20\\d\\d|graduation)|to be completed|in progress|on hold|postponed|deferred|failed(?! \\p{Ll}+s(?!\\p{L}))|gave (?:it )?up|left without|incomplete|unfinished|discontinued|appl(?:ied|ying) for|application (?:sent|submitted|pending)|on the list for|chapter \\d+|tutorials?(?! groups?)|(?:saw|seen|had|watched) (?:a|the) demo|yet to|not started|half ?way through|exam (?:in|due|booked)|preparing for|part[- ]qualified|\\d+ (?:out )?of (?:the )?\\d+ (?:\\p{L}+ )?(?:papers|modules|exams|units|parts|credits)|(?:awareness|half[- ]day|one[- ]day|introductory) (?:\\p{L}+ )?(?:talk|session|day|course)|one (?:semester|lecture|seminar)|enrolled|d+ (?:out )?of (?:the )?d+(?: \\p{L}+)? (?:finished|done|passed|complete[d]?)|attended out of|(?:practical|theory|exam|test|assessment|second part|rest) (?:still|to come|to do|outstanding|pending)|still (?:to (?:do|come|sit|take|pass|go)|waiting|outstanding)|reading up|read up|offered a place|(?:first|second) (?:half|year|term|part) only|begins (?:next|in)|signed up (?:for|to)|duolingo|(?:two|three|one|d)[- ]hours? (?:e-?learning|course|webinar|talk|workshop|session|intro\\p{L}*)|looking (?:into|at) (?:it|this|that)|shop talk|talk shop|on my days off|my own (?:roof|house|home|garden|kitchen|kids|blog|car)|in my (?:own|spare|free) time|for charity|for fun|(?:one|a|first) (?:term|semester) (?:of|only)|starts (?:in|next|on|this)|(?:are|is|we['’]re) (?:\\p{L}+ )?learning|(?:weeks?|chapters?|lessons?) [\\d–-]+ of \\d+|decided against|read the (?:guide|book|manual|docs|documentation)|missed (?:it )?by|half[- ](?:finished|done)|\\d+ ?% (?:done|complete\\p{L}*)|intro to|self-paced|holiday level|used to know|mooc|expected (?:at the end|by)|awareness (?:video|e-?learning)|applied for (?:the|a)",
  'lerne|erlerne|lernend|abendkurs|in vorbereitung|angefangen\\p{L}*|begonnen\\p{L}*|selbststudium|angemeldet|anmeldung (?:für|zu|läuft)|(?:ist |im \\p{L}+ |für \\p{L}+ )?geplant$|info(?:abend|tag|veranstaltung)\\p{L}*|warte auf|warteliste|demnächst|beworben|beantragt|steht (?:noch )?aus|ausstehend|läuft noch|in arbeit|pausiert|durchgefallen|ohne abschluss|irgendwann|\\d+ von \\d+ (?:prüfungen|modulen|teilen)|prüfung (?:im|steht|folgt)|schnupperkurs|mache? (?:ich )?gerade|(?:bin|noch) dabei|bin dran|derzeit in|theorie ist geschafft|praxis (?:fehlt|folgt|steht)|zu hause zum spaß|teilgenommen an (?:einem|einer) (?:infoveranstaltung|vortrag)|voraussichtlich\\p{L}*|steht (?:noch )?bevor|bewerbung läuft|ab herbst|beginnt (?:im|am|nächste\\p{L}*)|patin|pate',
  "en cours(?: de|$)|j['’]apprends|apprends|autoformation|en auto-apprentissage|dossier (?:déposé|envoyé)|candidature (?:déposée|envoyée)|inscrite? (?:à|au|en)|en attente|liste d['’]attente|bientôt|échouée?|en projet|en cours d['’]obtention|demandée?|un jour|cours du soir|préparation (?:de|du|à|au)|inscrite? en|reste à|à (?:passer|venir|finir|terminer|soutenir)|en formation|commence (?:en|à|au)|débute(?:ra)? (?:en|à|au)|soutenance|arrêtée?s? (?:en|au|avant)|réunion d['’]information",
  'aprendiendo|estudiando|cursando|en curso|pendiente(?! de)|lista de espera|matriculad[oa]|próximamente|algún día|suspendid[oa]|sin terminar|solicitad[oa]|en (?:trámite|proceso)|curso (?:empezado|iniciado)|por (?:terminar|aprobar|acabar)|a falta de|reunión informativa|charla|oyente|empiez[ao]|comienz[ao]|por (?:entregar|defender|presentar)|tesis pendiente|seminario de (?:un|medio) día',
  'cursando|aprendendo|estudando|em andamento|pendente|lista de espera|matriculad[oa]|inscrit[oa]|em breve|algum dia|reprovad[oa]|incomplet[oa]|solicitad[oa]|em processo|em curso|por (?:terminar|concluir|acabar)|a meio|palestra|ouvinte|por (?:entregar|defender|apresentar)|começo em|começa em|seminário de (?:um|meio) dia|tese por',
  'lär mig|pluggar|prov i (?:vår|höst|maj|juni)|anmäld|väntar på|kö till|snart(?! \\p{L}+ år)|ansökt|underkänd|oavslutad\\p{L}*|någon gång|pågående(?=\\s+(?:kurs|utbildning|studier))|studerar|påbörja\\p{L}*|kvällskurs|läser (?:just nu|in)|håller på att|inte klar|ej klar|får kanske|har frågat|på väg att|föreläsning|kanske|antagen(?! av)|övningskör\\p{L}*|börjar (?:i|till|på)|startar (?:i|till)|ska (?:börja|läsa|gå)|uppsatsen kvar',
];

export const WISHED = [
  "(?:i )?want(?:s)? to|would (?:like|love)|hop(?:e|ing) (?:to|for)|wish(?:es)?(?: list| to)?|thinking (?:about|of)|one day(?! an?| per| each| every| in)|bucket list|to[- ]do list|future plans?|next (?:step|on my list)|some ?day|plan(?:s|ning)? to|intend(?:s|ing)?|interest(?:ed)? in|keen (?:to|on)|eager to|looking (?:for|to)|aspir(?:e|es|ing|ations?)|dreams?|considering|curious about|planned for|i(?:['’]d)? (?:love|like|enjoy)|hobb(?:y|ies)|willing to|reading about",
  'möchte|würde gern\\p{L}*|interessier\\p{L}*|interesse an|ich plane|mein ziel|wunsch|träume?|ich mag|gern(?:e)? (?:lernen|werden)|vortrag gehört',
  "souhait\\p{L}+|voudrais|aimerais|envisage\\p{L}*|intéressée?s? (?:par|à)|intérêt pour|projet de|je cherche|j['’]aime|rêve\\p{L}*|prévue?s?",
  'quier[oa]|quisiera|me gusta(?:ría)?|pretend[oa]|interesad[oa]|interés (?:en|por)|busco|espero|previst[oa]|sueño',
  'pretendo|quero|gosto (?:de|muito)|gostaria|interess[ea]\\p{L}* (?:em|por)|desejo|busco|planejo|sonho|previst[oa]',
  'vill|skulle vilja|hoppas|planera[rd]? (?:att|till)|intresse\\p{L}*|drömmer|gillar|söker',
];

export const BASIC_WORDS = [
  "basics?|beginner|elementary|conversational basics|rusty|a little|(?:a )?few (?:words|phrases)|some knowledge|school[- ]level|from school|novice|rudimentary|introductory|limited (?:knowledge|experience|skills?)|dabbl\\p{L}+|play(?:ed|ing) (?:around )?with|tinker\\p{L}+|toy(?:ed|ing) with|hardly|barely|half forgotten|(?:almost|mostly) forgotten|not for business|that['’]s it|nothing more|simple|101|menu \\p{L}+",
  '(?:\\p{L}*)grundkenntnisse|\\p{L}*basiskenntnisse|grundlagen(?:kenntnisse)?|anfänger\\p{L}*|wenig|kaum|schulkenntnisse|erste kenntnisse',
  'notions|bases (?:de|en|du)|débutante?|scolaire|élémentaire|basique|rudiments|très peu|à peine|au collège|au lycée|sans plus',
  'básic[oa]s?|nociones|elemental|principiante|un poco|apenas',
  'noções|iniciante|um pouco|elementar|quase nada',
  'grundläggande|grunderna|nybörjar\\p{L}*|lite|knappt|enkel|klarar mig',
];

/** Seen or tried, once or long ago. */
export const EXPOSED = [
  "tried(?: out)?|(?:used|done|seen|tried) (?:it )?once|once or twice|years ago|a long time ago|in theory|theory only|on paper only|aware of|heard of|looked (?:at|into) (?:it|once)|exposure to|some exposure|at (?:university|school|college|uni) only|only at (?:university|school|college)|taster|opened (?:it )?once|from afar|only (?:as|to|for) (?:an? |the )?\\p{L}+|as an? (?:reader|viewer|participant|attendee|guest|listener|patient|spectator|onlooker)|(?:swam|rode|went|did|drove|flew|sat|made|taught|ran|cooked|played) [^,;.]{0,30} once|only (?:ever )?(?:seen|read|heard|watched|looked|know (?:it|of))|(?:was |been )?(?:given|shown|saw|seen|had) (?:a|the|an?) (?:\\p{L}+ )?(?:demonstration|demo|tour|presentation)|demonstration of|at a friend['’]s|was a guest",
  'ausprobiert|einmal (?:gesehen|gemacht|benutzt)|nur (?:gesehen|gelesen|theoretisch|im studium|in der schule)|theoretisch|vor (?:vielen )?jahren|schon lange her|nur (?:als|zum|zur) \\p{L}+|zuarbeit|kenne (?:ich )?nur|vorführung|nur aus der',
  "(?:testée?|essayée?|vue?) une fois|en théorie|théorique(?:ment)?|il y a longtemps|aperçu|assisté à (?:la|une?|l['’]\\p{L}+)|invitée? à|démonstration",
  'probad[oa] una vez|(?:lo )?probé|en teoría|hace (?:muchos )?años|hace tiempo|visto una vez|asistí a|abro los|invitad[oa] a',
  'testei|experimentei|em teoria|há (?:muitos )?anos|visto uma vez|assisti a|abro os|convidad[oa] (?:a|para)',
  'testat|provat|sett en gång|i teorin|för länge sedan|en gång|var med på|fick se|visning',
];

/** From here to the comma, everything but this was done: "all classes except tanks". */
export const EXCEPTED = [
  'except(?: for)?|excluding|other than|apart from|but not|rather than|instead of|not including',
  'außer|ausgenommen|statt',
  "sauf|hormis|excepté|à l['’]exception d[eu]s?|au lieu de",
  'menos(?! de| d)|salvo|excepto|en lugar de',
  'exceto|menos(?! de)|em vez de',
  'utom|förutom|i stället för',
];

/** What came of the paper or the course that is named before: "Forklift - started, practical still to do". */
export const UNFINISHED = [
  "started|begun|enrolled|stopped|missed (?:it )?by|left|(?:did|do|does|was|were)(?:n[’']t| not) \\p{L}+ (?:it|them)|pending|booked|ongoing|not (?:yet )?(?:passed|taken|sat|done|finished|completed?|awarded|renewed|started|trained)|lapsed|expired|ran out|run out|declined|turned (?:it|this|that|them) down|offered a place|deferred|dropped(?: out)?|abandoned|failed|withdrew|gave (?:it|this|that) up|let (?:it|this|that) (?:lapse|go)|looking into (?:it|this|that)|never (?:finished|passed|sat|took|used|went|got)|(?:exam|test|practical|theory|paper|certificate|assessment|dissertation|thesis)s? (?:not|never|still|to come|outstanding|pending|failed)|course (?:begins|starts)|application sent|still to (?:do|come|sit|take|pass)|saw (?:it|them) (?:once|used)|(?:days?|parts?|modules?|units?) [^,;.]{0,40}of (?:two|three|four|five|six|\\d+)|\\d+ (?:out )?of (?:the )?\\d+",
  'nein|angefangen|begonnen|angemeldet|abgelaufen|abgebrochen|läuft noch|noch nicht|nicht (?:bestanden|fertig|abgeschlossen|gemacht)|verfallen|fehlt|mache ich gerade',
  'inscrite?|abandonnée?|non (?:obtenue?|validée?|passée?|déposée?)|dossier non déposé|validité dépassée|périmée?|expirée?|échouée?|commencée?|en attente|recyclage à prévoir',
  'me faltan?|(?:curso )?a medias|sin (?:terminar|acabar|aprobar)|(?:tesis|trabajo) por entregar|caducad[oa]|abandonad[oa]|pendiente|no (?:terminad|aprobad|acabad|renovad)[oa]|empezad[oa]',
  'trancad[oa]|incomplet[oa]|(?:tese |dissertação )?por (?:terminar|concluir|entregar|defender)|vencid[oa]|caducad[oa]|faltam?|não (?:conclu|termin|renov)\\p{L}+|começad[oa]',
  'hoppade av|avbruten|avbröt|gick ut|utgånget|har gått ut|inte klar|ej (?:klar|avslutad)|oavslutad|påbörjad|har frågat',
];
