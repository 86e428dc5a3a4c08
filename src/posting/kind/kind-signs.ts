import { findLeadIns } from '../lexicon/lead-ins.ts';
import { findRoleWord } from '../lexicon/roles.ts';
import { salutationOf } from '../lexicon/salutation.ts';
import type { PostingName } from '../naming/read-names.ts';
import type { PostingBlock } from '../structure/blocks.ts';
import { headingPartOf, isPlainHeading } from '../structure/headings.ts';
import { wordPattern } from '../text/fold-text.ts';
import { ANSWERS, CALLS, SEEKS } from './other-texts.ts';

/** What is read of a text to tell its kind. */
export interface KindEvidence {
  readonly text: string;
  readonly folded: string;
  readonly blocks: readonly PostingBlock[];
  readonly name: PostingName;
  readonly requirements: number;
}

/** Lists the signs of a posting in a text, and of what is none, each with how strong it is. */
export function kindSignsOf({
  text,
  folded,
  blocks,
  name,
  requirements,
}: KindEvidence): Record<string, number> {
  const parts = new Set(
    blocks
      .filter(({ type, text: heading }) => type === 'heading' || isPlainHeading(heading))
      .map(({ text: heading }) => headingPartOf(heading)),
  );
  const leads = findLeadIns(folded.slice(0, MAX_LEADS_CHARS)).filter(
    ({ kind }) => kind === 'duty' || kind === 'must',
  );
  const words = folded.split(/\s+/).length;
  const perTen = (pattern: RegExp) => Math.min(1, (10 * (folded.match(pattern)?.length ?? 0)) / words);
  const named = (sign: string) => Number(name.titleSigns.includes(sign));
  return {
    any: 1,
    requirements: Math.min(3, requirements / 2),
    'many requirements': Number(requirements >= MANY_REQUIREMENTS),
    leads: Math.min(1.5, leads.length * 0.3),
    'heading of duties': Number(parts.has('duty')),
    'heading of requirements': Number(parts.has('must')),
    'heading of wishes': Number(parts.has('nice')),
    'title stands out': Math.max(0, Math.min(2, name.titleScore / 5)),
    'title is sought': named('role sought'),
    'title in a field': named('title field'),
    'title with genders': named('right: gender'),
    'title is offered': named('offered behind'),
    'title is a line': named('whole line'),
    'title first': named('line 0'),
    company: Number(name.company !== ''),
    'a few words': Number(words < FEW_WORDS),
    short: Number(words >= FEW_WORDS && words < MIN_WORDS),
    long: Number(words > MANY_WORDS),
    pay: Number(PAY.test(folded)),
    'asks questions': Math.min(3, folded.match(/[a-z)"][?](?=\s|$)/g)?.length ?? 0),
    'many links': Number(linkedJobs(text) >= MIN_LINKED_JOBS),
    'tells of oneself': Math.min(3, Math.max(0, countOf(TOLD, folded) - 1) * 0.8),
    I: perTen(I),
    you: perTen(YOU),
    we: perTen(WE),
    resume: Math.min(6, resumeScore(folded, text)),
    hires: Math.min(2, countOf(HIRES, folded)),
    terms: Math.min(3, countOf(TERMS, folded)),
    'seeks a job': Math.min(2, countOf(SEEKS, folded)),
    'answers an application': Math.min(2, countOf(ANSWERS, folded)),
    'a letter to one person': Number(salutationOf(text) !== ''),
    'calls for works': Math.min(2, countOf(CALLS, folded)),
    'teaches or tells news': Math.min(7, countOf(TAUGHT, folded)),
    'talks about a job': Math.min(2, countOf(TALKS, folded)),
    'asks favours': Math.min(2, countOf(FAVOURS, folded)),
    'how to apply': Math.min(2, countOf(APPLY, folded)),
    'job to be had': Math.min(2, countOf(GOING, folded)),
    'job is taken': Math.min(2, countOf(PAST, folded)),
    'somebody leaves': Math.min(2, countOf(LEAVES, folded)),
    'paid by time': Number(RATE.test(folded)),
  };
}

const MAX_LEADS_CHARS = 6_000;
const MANY_REQUIREMENTS = 15;
const FEW_WORDS = 12;
const MIN_WORDS = 40;
const MANY_WORDS = 150;
const MIN_LINKED_JOBS = 3;

const PAY = /[$€£₹] ?\d|\d ?(?:[€£]|k\b|eur\b|kr\b|usd\b)|\bsalary|gehalt|salaire|salario|\blon\b/;
const I =
  /(?<!\w)(?:i|i'm|i've|my|me|ich|mein\w*|mir|mich|je|j'\w+|mon|ma|mes|yo|mi|mis|eu|meu|minha|jag|min|mitt|mig)(?!\w)/g;
const YOU =
  /(?<!\w)(?:you|your|you'll|you're|du|dein\w*|sie|ihr\w*|vous|votre|vos|tu|ton|ta|tus|voce|sua|ni|din|ditt|dina)(?!\w)/g;
const WE =
  /(?<!\w)(?:we|we're|our|us|wir|uns\w*|nous|notre|nos|nuestr\w+|nosotros|noss\w|vi|oss|var|vart|vara)(?!\w)/g;

function countOf(pattern: RegExp, folded: string): number {
  return new Set(folded.match(pattern) ?? []).size;
}

/** Lists of many jobs, each with its own link, are nobody's posting. */
function linkedJobs(text: string): number {
  return text
    .split('\n')
    .filter(
      (line) =>
        /https?:/.test(line) && line.length < 200 && findRoleWord(line.split('http')[0] ?? '') !== null,
    ).length;
}

/** How much a text looks like a resume, by its headings and the spans of its dates. */
function resumeScore(folded: string, text: string): number {
  const dated = folded.match(DATES)?.length ?? 0;
  const headings = countOf(RESUME_HEADINGS, `\n${folded}\n`);
  const contact = /[^\s@]@[^\s@]+\.\w/.test(text) || /\+?\d[\d ()/-]{7,}\d/.test(text);
  return (
    Math.min(3, dated) +
    Math.min(3, headings) +
    (contact && headings > 1 ? 1 : 0) +
    (/(?:^|\n)[^\w\n]{0,6}(?:lebenslauf|curriculum(?: vitae)?|resume|cv)[^\w\n]{0,6}\n/.test(folded)
      ? 3
      : 0) -
    (findLeadIns(folded.slice(0, 4_000)).filter(({ kind }) => kind === 'must' || kind === 'duty').length > 6
      ? 2
      : 0)
  );
}

const DATES =
  /(?:19|20)\d\d ?(?:-|to|bis|until|a|al|au|ate|till|\/) ?(?:(?:\d\d[/.])?(?:19|20)\d\d|present|now|current|today|heute|jetzt|aujourd'hui|actual\w*|presente|atual\w*|hoje|nu|nuvarande|idag|pagaende)/g;
const RESUME_HEADINGS =
  /\n[^\w\n]{0,6}(?:(?:work |professional |relevant )?experience|employment(?: history)?|education|(?:technical |key )?skills|projects|certifications|languages|references|hobbies|interests|summary|profile|objective|beruflicher werdegang|berufserfahrung|ausbildung|kenntnisse|sprachen|hobbys?|experiences? (?:professionnelles?)?|formations?|competences|langues|centres d'interet|experiencia(?: laboral| profesional)?|formacion|idiomas|perfil|informatica|experiencia profissional|formacao|habilidades|objetivo|arbetslivserfarenhet|utbildning|sprak|kompetenser|referenser)[^\w\n]{0,6}(?=\n)/g;

/** What people tell of themselves. */
const TOLD = wordPattern(
  "i(?:'ve| have)? (?:got|built|trained|led|had|was|did|worked|applied|mentored|managed|ran|made|left|quit|started?|joined|passed|failed|checked?|read|hired|couldn't|could|been|used|want(?:ed)?|think|don't know|feel|thought|wasn't)|i(?:'m| am) (?:a|not|on|at|now|still|currently|\\d+)|on my side|my (?:team|job|boss|notice|own|last|old|current)",
  'ich (?:habe?|war|bin|wurde|arbeite|kenn|frage|soll|muss)|mir|meine?n? (?:chef|job|stelle|freundin|anerkennung)',
  "j'(?:ai|etais|avais)|je (?:suis|fais|travaille|viens|ne)|m'a|mon (?:cv|poste|chef)",
  'tengo|yo|me han|estoy|llevo|he (?:visto|trabajado|estado)|mi (?:pareja|jefe|trabajo)|me mudo',
  'tenho|eu|estou|fiz|trabalhei|meu (?:chefe|trabalho)|moro|sou',
  'jag (?:har|ar|checkar|hade|jobbar|fick)|min (?:chef|roll)|mitt jobb',
);

/** Somebody hires. */
const HIRES = wordPattern(
  "(?:is|are|we're|i'm|now|am) hiring|hiring (?:an?|for)|\\[hiring\\]|hiring(?= ?[!:])|(?:recruiting|hiring) for (?:our|my|a) client|(?:is|are|we're|i'm|now) (?:seeking to|looking to) (?:appoint|hire|recruit)|(?:is|are|we're|i'm) (?:looking for|recruiting|seeking|after|taking on) (?:an?|another|our|some)|(?:need|needs|want) an? [a-z ]{3,40}|job (?:title|description|summary|advert|reference|overview)|post title|vacancy|vacancies|we have an opening|there's an opening|opening for|join (?:our|the|my) (?:\\w+ )?team|person specification|position:|(?:apply|quick apply|easy apply) (?:now|today|here|online|by|via|at|to)|headcount|reports? to the|successful (?:candidate|applicant)|ideal candidate|we are looking for|we're looking for|needed asap|[a-z]+ wanted(?=[,!:])|help wanted",
  '(?:wir |zum |ab )?such(?:en|t)(?: wir)?|stellenangebot|stellenanzeige|stellenbeschreibung|verstarkung|\\(?m ?\\/ ?w ?\\/ ?d\\)?|\\(?w ?\\/ ?m ?\\/ ?d\\)?|all genders|bewerb(?:en sie|ung)(?: (?:an|bitte|per))?|jetzt bewerben|wir bieten|nimmt \\w+ \\w+ wieder',
  "(?:nous )?(?:recrut(?:e|ons)|recherch(?:e|ons))|on (?:cherche|recrute|recherche)|(?:h\\/f|f\\/h)|cherche (?:un|une)|cdi|cdd|alternance|offre d'emploi|fiche de poste|poste a pourvoir|profil recherche|vos missions|candidatures?",
  'buscamos|se busca|necesitamos|abrimos posicion|oferta de empleo|puesto|vacantes?|incorporar|requisitos minimos|contrato indefinido|jornada completa|se ofrece',
  'contratamos|contratando|estamos contratando|vaga(?:s)?|processo seletivo|procuramos|nossa equipe|requisitos|clt|candidatar',
  'vi soker|soker vi|soker (?:nu )?en|anstallningsform|arbetsuppgifter|tillsvidare|provanstallning|ansok (?:nu|via|senast)|sista ansokningsdag',
);

/** Terms of a job. */
const TERMS =
  /[$€£₹] ?\d[\d.,]*k?|\d{1,3} ?k\b|\bsalary\b|\bfull[ -]time\b|\bpart[ -]time\b|\bpermanent\b|\bremote\b|\bhybrid\b|\bon-?site\b|\bvollzeit\b|\bteilzeit\b|\bunbefristet\b|\bgehalt\b|\bsalaire\b|\bremuneration\b|\bsalario\b|\bjornada\b|\bcontrato\b|\bkollektivavtal\b|\bheltid\b|\blpa\b|\bbrutt?o\b|\bbrut\b|\bper hour\b|\bequal opportunity\b|\bnotice period\b|\bsponsorship\b/g;

/** A course, an event, an article, a survey, news. */
const TAUGHT = wordPattern(
  "webinar|novice|refresher|test included|next (?:start|intake|course)|course fees?|boot ?camp|(?:free|join (?:our|the|my)|this) workshop|workshop:|meet ?up|hackathon|next cohort|cohort (?:starts|begins)|become an? |entry requirements|what you will (?:cover|learn)|inc\\.? vat|past trainees|earn up to|dates (?:&|and) prices|takes you from|career[ -]changers?|job ready|\\d+ places (?:left|only)|places only|save your seat|round-?up|week \\d+|digest|when: |enrol(?: now|ment)?|enroll|instal?ments|tuition fees?|syllabus|in \\d+ (?:weeks|months)|(?:places|seats|spots) (?:are )?limited|limited (?:places|seats|spots)|register (?:here|now|for|by|at)|rsvp|recording will|who should attend|what you(?:'ll| will) learn|(?:our|guest|keynote) speakers?|agenda:|early bird|livestream|talk by|\\d+ min read|min read|how to (?:become|get|write|answer|prepare)|interview questions|career quiz|in this article|read more|(?:short|quick|our|annual|the|this|salary) (?:survey|poll|questionnaire)|anonymous|results will be|podcast|episode|our graduates|after the course|career (?:fair|day)|panel|ama|mentorship program|scholarship|giveaway|discount code|\\d+ ?% (?:discount|off)|promo code|installation|npm install|changelog|pull requests?|usage:|lessons learned|what we learned|takeaways|(?:\\d+|top) (?:tips|ways|mistakes)",
  '(?:kostenloses?|unser) (?:seminar|kurs|workshop)|webinar|lehrgang|teilnahmegebuhr|weiterbildung zum|umschulung|umfrage|anmeld(?:ung|eschluss|et euch)|jetzt anmelden|platze (?:sind )?begrenzt|stammtisch|wann: |vortrag|referenten|anonym|teilnehmer\\w*|kursinhalte|bildungsgutschein|artikel|jobmesse',
  "formation (?:gratuite|certifiante|finance\\w*|en ligne|de \\d)|(?:100 ?% )finan\\w+|finan\\w+ (?:cpf|par)|cpf|prochaine session|au programme|debouches|inscriptions?(?= |:)|reunion d'info|sondage|c'est anonyme|resultats (?:seront|du)|reponses|le formulaire|l'an dernier|(?:notre|prochain) atelier|titre rnc\\w*|rncp|eleves|webinaire|les liens|selection emploi|replay|salon de l'emploi|questionnaire|places limitees|devenez",
  'temario|(?:ultimas|\\d+) plazas|plazas limitadas|(?:este|el|nuestro|del|proximo) curso|curso (?:gratuito|online|de \\d|intensivo)|bootcamp|edicion|descuento|matriculas? (?:abierta)?|ultima promocion|clase abierta|encuesta|(?:gran |proxima )?charla|puertas abiertas|webinar|ponentes?|apuntate|reserva(?:la)? (?:tu plaza|aqui)|bolsa de empleo|entrada (?:libre|gratuita)|anonim[oa]',
  'curso (?:gratuito|online|de \\d|presencial)|(?:este|o|do|nosso|proximo) curso|turma|voce vai aprender|aulas (?:ao vivo|gravadas|online|gratuitas)|inscreva-se|mentoria|desconto|palestra|pesquisa (?:salarial|anonima)|nossos alunos|certificado (?:ao|no) (?:final|fim)|com certificado|matriculas|webinar|participantes|vagas limitadas|gratuit[oa]|faltam \\w+ qualificad\\w+|anonim[oa]',
  '(?:gratis|var) kurs|yh-utbildning|studiemedel|forelasning|webbinarium|enkat|anmal(?: dig|an)|foredrag|deltagare|anonym|csn|kursavgift|studerande|massa',
  'average salary|typical hours|career path|is this page useful|beware of|fake (?:job|recruit\\w*|adverts?|vacanc\\w+)|claiming to (?:be|recruit|work)|(?:never|not) ask (?:candidates|applicants|you) for money|after careful consideration|other candidates|for evaluation purposes',
  'weiterbildung:|infoabend|prufungsgebuhr|bestehensquote|aufstiegs-bafog|berufemesse|aussteller|laut (?:einer |der )?(?:umfrage|studie)|fachkraftemangel|teilnahme kostenlos|kursbeginn|gefalschte \\w+|betrug\\w*',
  "selon (?:l'|une |la )(?:enquete|etude)|penurie|lire aussi|forum (?:de l'|des )?(?:emploi|metiers)|exposants|entree libre|atelier cv|places limitees|au programme|fausses? (?:offres?|annonces?)|inscription gratuite",
  'curso de|plazas limitadas|temario|(?:a quien va dirigido|dirigido a)|segun (?:un|una|el|la) (?:estudio|encuesta|informe)|ofertas falsas|entrada libre|feria de(?:l)? empleo|expositores',
  'curso de|vagas limitadas|conteudos?|a quem se destina|destina-se a|pos-laboral|segundo (?:um|uma|o|a) (?:estudo|pesquisa)|vagas falsas|entrada livre|feira de emprego',
  'seminarium|begransat antal platser|enligt (?:en|undersokningen|rapporten)|falska (?:annonser|jobb)|jobbmassa|utstallare|kursstart|anmal dig',
);

/** Talk about a job that the writer applies to, has got, has left or has been refused. */
const TALKS = wordPattern(
  "thank you for (?:applying|your (?:application|interest))|(?:we are|we're) sorry|we regret|unfortunately|not (?:be )?(?:taking|progress(?:ing)?|moving) (?:your application )?(?:further|forward)|on this occasion|your application (?:for|has)|unsuccessful|(?:i|we)(?:'ve| have)? (?:just )?(?:got|have|had|did|applied|passed|failed|bombed|accepted|signed)(?: \\w+){0,3} (?:interviews?|offer|for a job|jobs)|interview (?:tomorrow|next|on|with|for)|job offer|should i (?:take|apply|accept|mention|ask|say)|thoughts\\?|any (?:advice|tips|thoughts)|advice (?:please|pls|on|for)|what (?:should|would|do) (?:i|you)|has (?:anyone|anybody)(?: here)? (?:worked|interviewed|applied|used|tried|got)|does (?:anyone|anybody)(?! know (?:a|of|any))|(?:some )?personal news|i'm (?:joining|starting|leaving|excited to (?:share|announce)|happy to (?:share|announce)|thrilled)|i (?:start|started|joined|applied)|excited to (?:share|announce)|thrilled to|last day|congrat(?:s|ulations)|resume (?:feedback|review)|cv (?:feedback|review)|roast my|feedback (?:pls|please|on my)|review my|they (?:ask for|asked|wanted|offered)|i(?:'m| am) (?:nervous|scared|confused)|pip|layoffs?|glassdoor|my (?:manager|boss|current (?:job|place|employer|company|role))|be brutal|rant|is it (?:normal|worth|ok)|am i|welcome (?:to the team|aboard)|joins us|has joined|new starter|standup|retro|read before posting|(?:job )?posts that|not allowed|(?:channel|server) rules|would you (?:apply|work|take)|scam (?:warning|alert)s?|fake (?:job|ad|post|recruiter)s?|it's fake|let (?:\\w+ ){0,2}(?:of us |people |me )go|(?:delighted|pleased|happy) to offer you|forward with other candidates|after careful consideration|to whom it may concern|without (?:hesitation|reservation)|employ (?:her|him|them) again|notes (?:from|of|on) (?:the |a )?(?:phone |first |second )?(?:call|interview)|evaluation purposes|the contract is attached|exit interview",
  'vorstellungsgesprach|bewerbungsgesprach|in der anzeige (?:stand|steht)|eure[nm]? (?:rat|tipps?|erfahrung\\w*|meinung)|brauche? (?:mal )?(?:euren rat|eure hilfe|tipps)|was (?:fragen|meint|wurdet|soll ich)|muss ich|soll ich|hat jemand|wer hat|absage|leider (?:mussen|konnen|nicht)|vielen dank fur ihre bewerbung|wir bedauern|ich habe? (?:ein angebot|gekundigt|zugesagt|mich beworben)|ich hab|freue mich(?:,)? (?:ab|dass)|ich starte|neuer job|erster tag|lohnt sich|wie (?:viel|viele) verdien\\w+|kandidat(?:in)? wirkt|arbeitszeugnis|zu unserer vollen zufriedenheit|abmahnung|betrugsversuch',
  "entretien|(?:j'ai|je viens de) (?:recu|eu|decroche|postule|signe|commence|un)|des conseils|vos (?:avis|conseils|retours)|quelqu'un (?:a|connait|sait)|est-ce que|votre candidature n'a|nous avons le regret|malheureusement|que dois-je|je commence|ravie? de (?:vous )?(?:annoncer|partager)|c'est normal|refus|l'annonce (?:demande|disait)|je rejoins|compte[ -]rendu|lettre de recommandation|arnaque",
  '(?:segunda |primera )?entrevista|la oferta (?:pedia|dice|pide)|que me (?:recomendais|aconsejais)|alguien (?:ha|sabe|conoce)|consejos?|me (?:lanzo|han (?:ofrecido|llamado|cogido|dicho))|lamentamos|lamentablemente|gracias por (?:tu|su) (?:interes|candidatura|inscripcion)|empiezo|he (?:aceptado|firmado|dejado|recibido)|feliz de (?:anunciar|compartir)|que (?:pensais|opinais)|ayuda por favor|vosotros|carta de recomendacion|estafa|despid\\w+|os parece|que opinan',
  'entrevista|alguem (?:ja|sabe|conhece|aqui)|o que voces acham|dicas?|infelizmente|agradecemos (?:o|seu|sua)|sua candidatura|passei|fui (?:aprovad\\w|contratad\\w|demitid\\w|chamad\\w)|consegui|comeco|feliz em (?:anunciar|compartilhar)|sera que|recebi (?:uma|a) proposta|devo (?:aceitar|falar)|minha (?:vaga|chefe)|carta de recomendacao|recomendo-[oa]|sem reservas|golpe|alguem mais|vi uma (?:vaga)?|k{3,}|demiss\\w+',
  'intervju(?:n)?|har (?:fatt|blivit) (?:erbjudande|erbjuden|jobb)|tacka (?:ja|nej)|vad tycker ni|nagon som (?:vet|har|jobbat)|hur ser ni|behover (?:input|rad|tips)|ar det (?:rimligt|vart)|tyvarr|tack for din ansokan|gatt vidare|borjar|jag borjar|glad (?:att|over)|kravprofilen var|min chef|rimligt|nytt jobb|kan man|rad och tips|varsel|varslar|varslas|bluff\\w*|intervjuanteckn\\w+',
);

/** Favours, games, flats and things. */
const FAVOURS = wordPattern(
  'guild|raid(?:s|ing|er)?|clan|dps|healer|pvp|pve|server time|mythic|whisper|elo|ranked|scrims?|esports|flat ?mate|room ?mate|roommate|rent|sublet|for sale|selling my|buy my|moving (?:house|a|my|out)|pizza|help (?:me )?mov(?:e|ing)|lost (?:cat|dog|keys)|lunch (?:anyone|today|tomorrow|at|plans)|grab lunch|for lunch|team lunch|potluck|happy hour|christmas party|game night|book club|ride ?share|carpool|birthday (?:party|cake|card)|happy birthday|drinks after|volunteers (?:needed|wanted)|for volunteers|volunteering opportunit\\w+|rev ?share|study participants|participants (?:needed|wanted)|(?:our|my) band|band (?:needs|seeks)|drummer|bassist|tenant|lodger|babysit|dog ?sit\\w*|this (?:saturday|sunday|weekend)|game jam|hobby project|side project|looking to collab\\w*|technical co-?founder|co-?founder wanted|house ?share|(?:double|spare) room|asking \\W?\\d|(?:practice|business|van|shop) for sale|first (?:walk|lesson|session|visit|class) (?:is )?free|fully insured|free quotes?|to rent|puppy visits?',
  'umzug(?:shelfer)?|wg-zimmer|wohnung|mitbewohner\\w*|verkaufe|zu verkaufen|kuchen|mittag(?:essen)?|ehrenamt\\w*|verein|gilde|nachmieter\\w*|weihnachtsfeier|grillen|spieleabend|mitfahrgelegenheit|geburtstag|gesucht: (?:wohnung|zimmer)|raid|bandmitglied|zu vermieten|probestunde|praxisubergabe',
  'demenagement|colocation|coloc|a vendre|vends|appartement|benevol\\w+|guilde|dejeuner (?:d.equipe|ensemble)|aperos?|soiree jeux|covoiturage|anniversaire|coloca\\w+|a louer|sous-location|cours particuliers',
  'mudanza|piso (?:compartido|en alquiler)|alquil\\w+|se vende|vendo|voluntari[oa]s|gremio|clan|cumpleanos|companer\\w+ de piso|comida de (?:equipo|comunidad|empresa)|quedada|apuntaos|menu del dia|cena de|se alquila|traspaso',
  'mudanca|aluguel|vendo|quarto|republica|voluntari\\w+|guilda|aniversario|almoco|confraternizacao|happy hour|churrasco|pizza|colega de quarto|aluga-se|arrenda-se|para alugar|visitas ao',
  'flytt(?:hjalp|en)?|lagenhet|saljes|hyra|rum|ideellt uppdrag|volontar\\w*|guild|lunch|oppet hus|fika|julbord|afterwork|fodelsedag|inneboende|andrahand|uthyres|provlektion',
);

/** How to apply. */
const APPLY = wordPattern(
  '(?:dm|pm|ping|ring|call|text|email|message|contact|ask for|ask|tell|write to|speak to|poke) (?:me|us|him|her|them|\\w+(?= (?:on|if|for|at|0)))|dms? (?:open|me|if)|(?:send|drop|bring|email)(?: \\w+){0,3} (?:cv|resume|cvs|portfolio|names?|reel|email|line)|pop in|come (?:in|by|say)|apply|applications?|refer(?:ral)?s?|intro|closing date|interviews? (?:on|in|week)|spread the word|(?:if )?interested|any takers|in (?:the )?thread|details',
  'bewerb\\w+|meld\\w+|schick\\w*|bei interesse|fragen (?:an|gern)|lebenslauf|ansprechpartner\\w*|kennziffer|anruf\\w*|ruft',
  'postul\\w+|candidat\\w+|cv|mp|en mp|envoy\\w+|contact\\w*|intéress\\w+|interess\\w+|lettre de motivation|son num',
  'interesad\\w+|envi\\w+|mandad\\w*|cv|curriculum|inscrib\\w+|inscrit\\w+|por (?:interno|privado)|contacto|preguntad|escrib\\w+',
  'interessad\\w+|envi\\w+|curriculo|candidat\\w+|chama|me chama|manda\\w*|na dm|levar|inscric\\w+|comenta',
  'ansok\\w*|sok senast|hor av dig|skicka\\w*|cv|pm|ring|kontakt\\w*|maila|fragor',
);

/** A job is there to be had. */
const GOING = wordPattern(
  "(?:job|role|post|posts|position|vacancy|vacancies|roles|positions|nurse posts|opening|gig)s? (?:is |are )?(?:just |now )?(?:going|open|opened|live|available|up|free|has come up|has opened)|(?:opened|opening|open|posted|got|have|there's|fill|filled|filling|get) (?:up )?(?:an? |the |\\w+ )?(?:new )?(?:\\w+ )?(?:role|position|job|vacancy|post|opening|slot)|get to hire|headcount|replacement|short[ -]staffed|one (?:person )?short|extra pair of hands|we(?:'re| are) (?:growing|expanding)|(?:place|spot|chair|slot) (?:is )?(?:free|open)|hiring manager is me|as our|you(?:'ll| will|'d) be",
  'stelle (?:als|frei|wird|zu)|frei(?:e)? stellen?|wird (?:eine )?stelle|verstarkung|zu besetzen|ausschreibung|gesucht|suchen|sucht|stellt ein',
  'recrut\\w+|poste|cherch\\w+|recherch\\w+|embauch\\w+|il (?:nous|lui) manque|cdi|cdd|a pourvoir',
  'busc\\w+|solicita|solicitamos|vacantes?|necesit\\w+|piden|se ofrece|hace falta|plaza|puesto|incorpor\\w+|contrata\\w*|selecciona',
  'vagas?|procur\\w+|contrata\\w*|admite|precis\\w+|posicao|oportunidade|selecao',
  'sok(?:er|es|a)|letar|behover|anstall\\w+|rekryter\\w+|tjanst\\w*|vikariat|tilltrade|till kund',
);

/** The job is taken, or past. */
const PAST = wordPattern(
  "(?:we|they|i)(?: have|'ve| finally)? (?:just )?(?:hired|filled)|have hired|we hired|role is (?:now )?(?:closed|filled)|joins|joined|starts on|was there|worked there|i worked|got offered|offered me|they offered|at interview|the interview|my interview|interview(?:ed)?|applied|the (?:ad|advert|listing|posting) (?:said|says|asked|asks|wants)|they (?:said|asked|told|want|wanted|fail)|anyone (?:been|done|had|know|worked|got)|has anybody|should i|do i|am i|advice|tips|rejected|ghosted|laid off|redundant|layoff",
  'vorstellungsgesprach|angebot bekommen|absage|habe ich|hat jemand|wer hat|soll ich|in der anzeige',
  "entretien|j'ai (?:eu|passe|recu|postule)|quelqu'un a|dans l'annonce|refus\\w*",
  'entrevista|me (?:ofrecen|ofrecieron|llamaron|han)|alguien (?:paso|sabe|ha)|la oferta decia|no se que',
  'entrevista|me ofereceram|alguem (?:ja|sabe)|passei|fui',
  'intervju\\w*|fick (?:jobbet|erbjudande)|nagon som|i annonsen',
);

/** Somebody leaves or is missing, so that a place is free. */
const LEAVES = wordPattern(
  '(?:leaves|leaving|left|moves|moved|moving|(?:is|are) (?:off|out)) (?:us|to|for|in|at|after|soon|with|the whole)|retires?|retired|retiring|(?:broke|hurt) (?:his|her|their)|off sick|on maternity|stands still|(?:his|her|their) last day|handed in (?:his|her|their)|short[ -]staffed|(?:got|has) covid|(?:dropped|pulled) out|let us down|(?:down|short) (?:one|two|a)|nobody to|is drowning',
  'in rente|(?:geht|gehen|zieht|verlasst) (?:weg|uns)|ausgefallen|fallt aus|krankgeschrieben|krankheitsbedingt|(?:in|wegen) elternzeit|ersatz fur (?:sie|ihn|unser\\w*)|macht sich selbst\\w*|unterbesetzt|brauchten (?:wir|ab)|keiner kann',
  '(?:part|parti|partie|partent) (?:en retraite|a la retraite|fin)|arret maladie|conge (?:mat\\w*|parental)|remplacant\\w*|(?:nous|lui) manque',
  'se nos (?:va|marcha|jubila|ha)|nos (?:ha|han) (?:fallado|dejado)|se jubila|de baja|baja maternal|no dan abasto|sustitut[ao]|nos falta',
  '(?:vai sair|vai embora|saiu) (?:em|no|na)|se aposent\\w+|licenca maternidade|sem (?:professor\\w*|ninguem)|substitut[ao]|falta-nos',
  'slutar (?:i|till|efter|hos)|(?:gar|gick) i pension|foraldraledig\\w*|sjukskriv\\w*|vikarie|kort om folk|hittar (?:inte )?(?:nagon|ingen)',
);

/** A wage or a fee for an hour, a day, a session. */
const RATE =
  /[$€£] ?\d[\d.,k–-]*(?:ish)? ?(?:\/ ?|per |an? |pro )(?:h\b|hr|hour|day|session|shift|night|game|show)|[$€£] ?\d[\d.,]* ?p ?h\b|\d ?(?:€|eur|kr|dollars) ?(?:\/ ?|pro |par |por |per |a la |al |an |i |l'|om )(?:h\b|hour|std|stunde|tag|heure|jour|soiree|hora|dia|noite|timme|timmen|tim\b|dag)/;
