/* Words around names in English, German, French, Spanish, Portuguese and Swedish; folded. */

const words = (...languages: string[]): ReadonlySet<string> => new Set(languages.join(' ').split(' '));

/** They stand before a job or a company, and belong to neither. */
const ARTICLES = words(
  'a an the another some one two three four five several',
  "ein eine einen einem einer eine/n eine(n) eine/einen einen/eine ne nen ne/n 'nen die der das den dem des mehrere zwei drei vier funf l'",
  'un une un(e) une(e) un·e un.e un-e un/une une/un des le la les l deux trois quatre',
  'un una uno unos unas un/a un(a) el los las dos tres cuatro',
  'um uma um(a) uma(o) um/uma uns umas o a os as dois duas quatro',
  'en ett den det de flera tva tre fyra',
);

export const POSSESSIVES = words(
  'my our his her their your its',
  'mein meine meinen meiner unser unsere unseren unserem unserer dein deine euer eure ihr ihre ihren',
  'mon ma mes notre nos votre vos ton ta son sa ses leur leurs',
  'mi mis nuestro nuestra nuestros nuestras tu tus su sus vuestro vuestra',
  'meu minha meus minhas nosso nossa nossos nossas seu sua seus suas teu tua',
  'min mitt mina var vart vara din ditt dina hans hennes deras er ert',
);

/** Between the words of a name they may stand, at its ends not. */
export const JOINERS = words(
  'of and & + in for to',
  'und für fur von zu zum zur im am',
  "de du des d et en la le les a au aux sur pour l'",
  'y e del para al con',
  'da do das dos em no na',
  'och i av till',
  'der den',
);

/** Prepositions before the place, the time or the employer; none stands in a name. */
const PREPOSITIONS = words(
  'at with from by near on within across via as into over under after before per until since @ around',
  'bei beim mit aus ab nach auf als seit bis über uber per durch gegen',
  "dans chez avec sous par depuis comme vers jusqu'a pr ds lors",
  'desde como por sobre hasta partir',
  'com como pelo pela pra pro pros ate nos nas ao',
  'pa hos med for vid fran om som rakning efter',
);

const PRONOUNS = words(
  'i we you he she they it who that which this these those there here what where when why if or so but not just also then than because me us them him him somebody someone anyone anybody everyone please now still and/or',
  'ich wir du sie er es ihr wer der/die was wo wenn warum oder aber nicht noch auch dann dass weil uns mich dich euch jemand jetzt hier gerade sich',
  "je nous vous tu il elle on qui que quoi pourquoi ou si mais pas aussi donc car quelqu'un ici ce cette ces",
  'yo nosotros vosotros usted quien que donde cuando si o pero no tambien alguien aqui se nos te me le este esta',
  'eu nos voce voces ele ela quem onde quando se ou mas nao tambem alguem aqui gente esse essa este',
  'jag vi du ni han hon det vem vad dar nar varfor om eller men inte ocksa nagon har oss dig mig',
);

const VERBS = words(
  "is are was were be been being am has have had will would can could should must may might do does did 's 're we're we've we'll you'll you're i'm i've it's he's she's there's they're who's who'd who'll that's 'll 'd lol lmao pls plz tho btw n w get got joining join working work works based starting start starts runs run",
  'ist sind war waren wird werden hat haben kann soll muss darf gibt wurde',
  "est sont etait sera seront a ont avons avez peut doit c'est j'ai qu'il s'est",
  'es son era sera esta estan ha han hay tiene tenemos puede somos estamos',
  'e sao era sera esta estao tem temos pode ta somos p q',
  'ar var blir har hade kan ska vill behover far finns t.o.m',
);

/** They say that somebody is wanted. */
export const HIRING = words(
  'hiring hire hires looking seeking seeks recruiting recruits recruit need needs needed want wants wanted after know knows vacancy opening openings appoint appointing searching search join required sought headcount lf iso',
  'suchen sucht suche gesucht brauchen braucht stellen stellt verstarkung einstellen braucht benotigen benotigt besetzen',
  'cherche cherchons cherchent recherche recherchons recherchent recrute recrutons recrutent embauche embauchons recrutement recherche(e) recherchee',
  'admite admiten solicita solicitan solicitamos busca buscamos buscan buscando necesita necesitamos necesitan contrata contratamos incorpora incorporamos incorporar selecciona seleccionamos precisa precisamos requiere requieren requerimos suma sumamos sumar admitimos',
  'procura procuramos procura-se contrata-se precisa-se admite-se busca-se contratando contratar precisando precisam procuram contratam seleciona selecionamos recruta recrutamos busco procuro vaga vagas oportunidade',
  'soker sokes rekryterar anstaller anstalla behover letar sok efterlyser',
);

/** After a title they say that it is one. */
export const OFFERED = words(
  'role roles position positions job vacancy opening post posts needed wanted required sought gig apprenticeship',
  'gesucht stelle stellen position job frei',
  'recherche recherchee poste postes emploi',
  'puesto puestos vacante vacantes plaza plazas oferta',
  'vaga vagas posicao cargo',
  'sokes tjanst tjanster tjansten roll rollen jobb',
);

/** They praise who is sought, and are no part of the title. */
export const PRAISE = words(
  'very really super good great decent solid strong experienced friendly fantastic talented passionate motivated enthusiastic reliable additional new next keen brilliant skilled hard-working hardworking dedicated ambitious exceptional qualified caring proactive committed outstanding awesome amazing dynamic driven bright full part time part-time full-time fulltime permanent temporary freelance remote casual seasonal immediate urgent urgently extra second third another more fellow actual proper ideal right hybrid contract first 1st paid ever bilingual licensed',
  'gelernte gelernten gute guten junge jungen erfahrene erfahrenen erfahrener engagierte engagierten engagierter motivierte motivierten motivierter neue neuen neuer zuverlassige zuverlassigen freundliche freundlichen nette netten weitere weiteren zweite zweiten qualifizierte qualifizierten dringend',
  'nouveau nouvelle futur future deuxieme experimente experimentee motive motivee dynamique bon bonne vrai vraie',
  'nuevo nueva segundo segunda buen buena experimentado experimentada',
  'novo nova segundo segunda bom boa experiente',
  'bra grym ny nya erfaren erfarna engagerade duktiga driven engagerad noggrann duktig vass',
);

/** After them stands who hires. */
export const AT = words('at @ bei beim chez hos by', 'join joining about uber om sobre propos');

/** After them stands who hires, or a place. */
export const AT_OR_IN = words('en na no pa i a da do de');

/** Who stands behind them does another job than the one offered. */
export const BESIDE = words(
  'report reports reporting supervise supervises manage manages managing lead leading led support supporting alongside between assist assisting mentor mentoring coordinate coordinating liaise join contact ask call email manager under team teams colleagues fellow become from',
  'unterstutzen unterstutzt team ansprechpartner zusammen leiten kollegen melde',
  'equipe aupres rattache rattachee encadrer accompagner avec contacter collaboration',
  'equipo junto reportando coordinar apoyar dependiendo contacto',
  'equipe junto reportando coordenar apoiar reporta',
  'team rapporterar leda samarbeta kollegor tillsammans kontakta',
);

/** Words that no name of a company begins or ends with, though they may be written with a capital letter. */
export const NO_NAMES = words(
  'posting posted sharing hi hey hello dear thanks thank please apply send contact location salary about us our team remote hybrid full part permanent contract posted save share closing date band grade hours london berlin paris english german french spanish monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends january february march april may june july august september october november december cv dm pm ceo cto cfo hr it qa jd asap phd bsc msc home search menu login cookies jobs job careers vacancy vacancies skip view start new role position title company employer requirements duties must nice essential desirable experience skills benefits department reference ref uk us usa eu europe ps tldr urgent hiring part-time full-time onsite on-site reviews visitors topics notice opportunity opportunities employment bonus shop sale basket account settings browse results saved alerts newsletter week today yesterday message messages reply replies members online events news donate privacy terms',
  'hallo moin servus liebe lieber vollzeit teilzeit ort gehalt bewerbung deine dein ihre aufgaben profil anforderungen euro stellenangebot stellenausschreibung merken teilen jetzt uhr deutsch englisch montag freitag wir',
  'bonjour salut coucou lieu salaire poste profil missions cdi cdd temps plein partiel offre emploi candidature equipe telecommuting teletravail h/f f/h francais anglais merci',
  'hola buenas ubicacion salario contrato jornada puesto empresa requisitos funciones oferta empleo presencial indefinido hibrido ingles gracias inscribirme',
  'ola oi salario local contrato requisitos beneficios empresa cargo clt pj vaga vagas presencial remoto hibrido ingles candidaturas',
  'hej tjena ort lon heltid deltid tillsvidare anstallning ansok placering omfattning om svenska engelska spara dela',
);

/** Names of tools and the like look like names of companies. */
export const TOOLS = words(
  'excel word office outlook powerpoint python java javascript typescript react node aws azure gcp kubernetes docker linux windows jira figma canva slack discord teams zoom linkedin instagram google facebook whatsapp github sap datev xero sage quickbooks salesforce hubspot photoshop illustrator sql postgresql kafka go rust c++ c# unity unreal blender autocad revit tiktok youtube spotify trello notion wordpress shopify power netsuite oracle airflow dbt terraform ansible jenkins',
);

/** Kinds of organisations and legal forms. */
export const ORGANISATIONS = words(
  'ltd limited llc llp inc inc. corp plc trust council university college school academy hospital hospitals clinic surgery institute foundation charity bank group holdings partners associates solutions systems technologies labs lab studio studios games interactive foods bakery brewery restaurant hotel hostel cafe bistro bistrot pub inn kitchen farm stores store motors logistics transport haulage construction engineering electrical plumbing energy pharma dental veterinary vets solicitors office agency department services service consulting capital media museum library church society district networks robotics centre center estates outfitters academy nursery garage salon gym coffee heating roofing landscapes home homes care software digital health security insurance rehab audio timber instruments works house co co. company builders fabricators mart transit mutual county borough cic cooperative co-op brothers bros sons ministry department rooms cuts union united theatre gallery press publishing textiles',
  'gmbh ggmbh kgaa partg mbb eg e.g aor gbr ag kg ohg se ug e.v. e.v ev e.k mbh kanzlei praxis apotheke stadt gemeinde landkreis stadtwerke klinik klinikum universitat institut verein zentrum schule kita gasthaus backerei tischlerei metzgerei schreinerei autohaus werke verlag pflegedienst papierfabrik fabrik werk kulturhaus',
  'sarl sas sa commune mairie universite ecole college lycee clinique hopital cabinet etude maison boulangerie pharmacie agence mutuelle residence maternite association groupe laiterie etablissements ets domaine',
  's.l. sl s.a. s.l.u. ayuntamiento universidad colegio clinica centro residencia bodegas conservas gestoria farmacia panaderia taller talleres hostal cooperativa fundacion grupo instituto supermercados',
  'ltda lda eireli prefeitura universidade escola clinica hospital construtora padaria mercado loja farmacia grupo instituto canal engenharia industria',
  'ab hb kommun region universitet skola forskola forskolan aldreboende vardcentral foreningen stiftelsen hemtjanst bygg vard',
);

/** Ends of companies' names. */
export const LEGAL_FORM =
  /^(?:ltd|limited|llc|llp|inc|g?gmbh|ag|plc|ab|hb|sl|s\.l|s\.l\.u|sa|s\.a|ltda|lda|kg|kgaa|eg|mbb|partg|aor|gbr|ohg|e\.v|e\.k|sarl|sas|srl|pte|pty|corp)\.?$/;

/** Kinds of organisations whose names are common words besides. */
export const WEAK_ORGANISATIONS = words(
  'home homes care service services sales media health digital security support department works house work company company social engineering construction transport systems solutions software capital energy insurance consulting group press united union kitchen farm garage office timber instruments textiles games studio tech labs partners associates rooms cuts rehab audio publishing sons logistics industria group grupo canal werk vard bygg association residence domaine centre center',
);

/** Names of companies follow them without more. */
export const TITLES_OF_PEOPLE = words('mr mrs ms dr prof herr frau hr fr mme m sr sra dra dna don dona');

/** After the name of a company they tell what it does. */
export const MAKES = words(
  'is are makes make builds build runs run sells sell serves has have cares looks supports provides holds was designs produces delivers grows',
  'ist sind macht baut betreibt plant pflegt druckt est fait propose accompagne concoit fabrique es somos hace ofrece lleva fabrica e faz oferece somos atende ar gor driver erbjuder arbetar tillverkar',
);

/** A name follows them. */
export const CALLED = words(
  "called named namens heisst nomme nommee s'appelle llama llamado llamada chama chamado chamada heter",
);

/** They find people for others. */
const AGENCIES = words(
  'recruitment recruiting recruiters recruiter staffing talent talents resourcing personnel temping',
  'personalservice personalberatung personaldienstleister personalvermittlung zeitarbeit vermittlung',
  'interim recrutement headhunters jobwerk seleccion bemanning bemanningsforetag rekrytering',
);

/** Stems of the same. */
const AGENCY_STEM =
  /^(?:recruit(?:ment|ers?)|staffing|headhunt\w*|interim|bemanning\w*|rekryteringsbyr\w+|personal(?:dienst|service|berat|vermittl|leasing)\w*|zeitarbeit\w*|executive)$/;

export function isAgencyWord(folded: string): boolean {
  return AGENCIES.has(folded) || AGENCY_STEM.test(folded);
}

/** "eine*n", "un·e", "um(a)". */
const GENDERED_ARTICLE = /^(?:ein(?:e[nr]?)?|une?|uma?|un)[*:/(·._-](?:e[nr]?|n|r|a|in|eine?n?)\)?$/;

export function isArticle(folded: string): boolean {
  return ARTICLES.has(folded) || GENDERED_ARTICLE.test(folded);
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...POSSESSIVES,
  ...PREPOSITIONS,
  ...PRONOUNS,
  ...VERBS,
]);

/** True for a word that no name begins or ends with. */
export function isFunctionWord(folded: string): boolean {
  return FUNCTION_WORDS.has(folded) || JOINERS.has(folded) || GENDERED_ARTICLE.test(folded);
}

/** True for a word that stands within no name at all. */
export function partsNames(folded: string): boolean {
  return (
    (FUNCTION_WORDS.has(folded) && !JOINERS.has(folded)) ||
    GENDERED_ARTICLE.test(folded) ||
    /^#[a-z]/.test(folded)
  );
}
