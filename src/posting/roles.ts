import { foldText } from './fold.ts';

/** Returns the last word of a phrase that names an occupation, with its offsets; null without any. */
export function findRoleWord(phrase: string): { readonly start: number; readonly end: number } | null {
  let found: { start: number; end: number } | null = null;
  for (const match of foldText(phrase).matchAll(/[a-z][a-z'+-]*(?:[/:*·(]-?[a-z]{1,6}\)?)?/g)) {
    if (roleOf(match[0]) !== null) found = { start: match.index, end: match.index + match[0].length };
  }
  return found;
}

/**
 * Tells whether a folded word names an occupation, in English, German, French, Spanish, Portuguese or Swedish, with or
 * without its other gender: "engineer", "serveur/serveuse", "verkaufer:in". `weak`: it often means something else.
 */
export function roleOf(word: string): 'sure' | 'weak' | null {
  const [head = '', second = ''] = word.split(/[/:*·(.|]/);
  if (head.length > 3 && /^-?(?:in|innen|trice|euse|iere|ere|ne)\)?$/.test(second)) return 'sure';
  let weak: 'weak' | null = null;
  for (const one of head.includes('-') ? [head, ...head.split('-')] : [head]) {
    if (isRole(one)) return 'sure';
    if (WEAK.has(one) || (one.endsWith('s') && WEAK.has(one.slice(0, -1)))) weak = 'weak';
  }
  return weak;
}

function isRole(word: string): boolean {
  return [word, ...basesOf(word)].some((one) => ROLES.has(one) || endsInRole(one));
}

/** "Pflegefachkraft", "Frontendutvecklare", "groundskeeper". */
function endsInRole(word: string): boolean {
  if (SUFFIXES.has(word)) return true;
  if (word.length < MIN_SUFFIXED_CHARS || NO_ROLES.has(word)) return false;
  for (let chars = Math.min(MAX_SUFFIX_CHARS, word.length); chars >= 3; chars -= 1) {
    if (SUFFIXES.has(word.slice(-chars))) return true;
  }
  return false;
}

/** A word without plural and with the gender that the list has. */
function basesOf(word: string): string[] {
  return ENDINGS.filter(([ending]) => word.endsWith(ending)).map(
    ([ending, other]) => word.slice(0, word.length - ending.length) + other,
  );
}

const ENDINGS: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['in', ''],
  ['innen', ''],
  ['n', ''],
  ['a', 'o'],
  ['as', 'o'],
  ['os', 'o'],
  ['a', ''],
  ['as', ''],
  ['es', ''],
  ['e', ''],
  ['euse', 'eur'],
  ['rice', 'eur'],
  ['iere', 'ier'],
  ['ienne', 'ien'],
  ['eira', 'eiro'],
];

const MIN_SUFFIXED_CHARS = 7;

const words = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Endings of occupations that hardly any other word has. */
const SUFFIXES = words(
  'acien acienne administrator adviser advisor ajador ajadora aliste amarera amarero analyst angestellte',
  'angestellter anicien anwalt anwaltin arbetare architekt architektin arkitekt arzt arztin assistant',
  'assistent assistentin assistenz ateur atrice auditor backer backerin barber berater beraterin',
  'bibliotekarie bitrade bricklayer broker buchhalter buchhalterin butcher buyer ceuse chef chemist cleaner',
  'controller coordinator dedor dedora designer developer dispatcher disponent disponentin doktorand',
  'dresser driver ecepcionista ecialist ecialista ecnica ecnico ecretaire ecteur ectrice edagogo editor',
  'ekonom elektriker elektroniker eleur endente endeur endeuse engineer enheira enheiro entwickler',
  'entwicklerin epcionista eponedor eponedora ermeira ermeiro ermera ermero erveur erveuse erzieher',
  'erzieherin estimator fachfrau fachmann fahrer fahrerin fitter forare forskare geniera geniero geselle',
  'gesellen gesellin gestalter handlaggare handler helfer helferin hygienist icien icienne ierge',
  'informatiker ingenieur ingenieurin ingenjor inspector itrice ivreur izador journalist katoer kauffrau',
  'kaufleute kaufmann keeper koch kochin kock konsult kraft krafte kurator laborant laborantin lagerist',
  'lakare larare ledare lehrer lehrerin leiter leiterin machinist maker manager maurer mechaniker',
  'mechatroniker medarbetare meister mitarbeiter mitarbeiterin monteur montor nfirmier nfirmiere nieur',
  'nieure nikator nistrativa nistrativo ocinera ocinero officer oga ogiste ogo ographer oignant oignante',
  'ologist omptable onsable ontable onteur operator otheraute otorista ouffeur packer painter personal',
  'pfleger pflegerin pharmacist physicist picker planner plasterer plumber praktikant praktikantin',
  'programmer projektledare psykolog radgivare rador radora receptionist redakteur redakteurin referent',
  'referentin roofer rturier sachbearbeiter sachbearbeiterin saljare samordnare scaffolder schreiner',
  'schwester scientist setter skotare skoterska snickare staff stiario student studentin supervisor',
  'surveyor tailor tandlakare teacher technician techniker technikerin tekniker therapist tiler tischler',
  'trader trainee trainer ucador ucadora ucateur ucatrice uisinier uisiniere ultant ultor ultora',
  'underskoterska uteur utvecklare vador verkaufer verkauferin volontar waiter waitress warden welder',
  'arbeiter arbeiterin blower generalist konstrukteur konstruktor producent publicist rececionista schweiser',
  'worker writer xiliar zinheira zinheiro vikarie aushilfe sachbearbeitung dsperson kassor',
);
const MAX_SUFFIX_CHARS = Math.max(...[...SUFFIXES].map(({ length }) => length));

const NO_ROLES = words('trailer catalogo dialogo prologo homologo analogo dringend decathlon');

/** They often mean something else. */
const WEAK = words(
  'member mate shooter keyholder player voicer',
  'actor ae alternance associate ausbildung ba baba binder bud caixa camara camera checker comercial',
  'commercial creator crew cutter ea expert fellow fiscal fullstack glacier gm grader guide head helper',
  'host internship judge keeper labor labour lead leitung maintainer maker master md miller minijob op ops',
  'owner pa paie partner personal pm po potter praktikum prep president principal professional ranger rep',
  'rider ronda router runner sailor sales scout scrum security seguranca servente server sewer sister',
  'social-media socio sorter spark staff stage stock student support ta tech turner vet waiting walker',
);

const ROLES = words(
  'mod cdp bdr sdr csm cna lpn rgn hca rn',
  'abogado accountant accounting-clerk acheteur acougueiro actriz actuaire actuario actuary acupuncturist',
  'adjoint adjuster admin administrator adviser advisor advocate advogado advokat aesh aesthetician agent',
  'agenteur agriculteur agronom agronomist agronomo aide airman ajudante ajustador ajusteur aklagare',
  'albanil alicatador almacenero almoxarife alternant ambulancier anaesthetist analista analyst animador',
  'animator anlaggare anwalt aparejador apotekare apotheker appraiser apprenti apprentice aprendiz aquarist',
  'arbetsterapeut arbitrator arborist architect archivar archivero archivist arkitekt arkivarie armador',
  'arquitecto arquiteto arquivista artist arzt asesor asphalter assembler assessor assistant assistent',
  'assmat assureur astronomer atsem attache attendant attorney au-pair auctioneer auditeur auditor aushilfe',
  'auszubildende auszubildender auxiliaire avocat ayudante azubi azulejista backender backer bagare',
  'baggerfuhrer bailarin bailiff baker balconista ballerina bancario banhista banker banksman',
  'banktjansteman banquier baransvarig barback barbeiro barber bargeman barista barman barnmorska barrister',
  'bartender bdr beautician becario beleuchter bellhop bestatter bibliotecario bibliotekarie bibliothecaire',
  'bibliothekar bijoutier bilmekaniker binman bioinformatician biolog biomedicinsk biomedico bioquimico',
  'biostatistician blacksmith blaster blogger bodeguero bodenleger boendestodjare bokbindare bolsista',
  'bombeiro bombero bookseller borracheiro bosun botones bottler boucher boulanger bouncer brancardier',
  'brandman brauer brevbarare brewer bricklayer bricoleur buchbinder bucheron buchhalter bufdi builder',
  'bursar busschauffor busser butcher butler buyer cabbie cabeleireiro cableur cadista caissier cajero',
  'caldeireiro calderero camareira camarera/o camionero canguro canner cantinier capataz captain caregiver',
  'carer caretaker cariste carnicero carpenter carpinteiro carpintero carreteiro carretillero carteiro',
  'cartero cashier caster catedratico caviste celador celebrant cellarhand ceo cerrajero cfo chapeiro',
  'chapista chaplain charcutero charcutier charge charpentier chaudronnier chauffagiste chauffeur chauffor',
  'chaveiro chef cheffe chemikant chemist chercheur childminder chimiste chimneysweep chippy chiropodist',
  'chiropractor chocolatier chro churrero cientifico cinegrafista cio cleaner clerk clinician cmo coach',
  'cobbler coder coiffeur collector colorist colourist columnist comedien commerciale commis composer compositor',
  'conciliator conducteur conductor confectioner confeiteiro conferente conseiller conserje conservator',
  'constable contador controller conveyancer convoyeur coo cook coordenador coordinador coordinator copeiro',
  'coroner corrector corredor correspondent corretor costureira costurera counsellor counselor courier',
  'courtier couturier couvreur cpe cpo craftsperson crepier cristalero croupier csm cto cuidador cumim',
  'curator custodian cyclist dachdecker dancer danseur dba dealer dean deburrer deckhand decorator dekan',
  'delineante demonstrator dentist dependienta dependiente depilador desarrollador desenhista desenvolvedor',
  'designer despachante detective dev developer developpeur devops devrel diagramador diarista dietician',
  'dietista dietitian diplomat director diretor disenador dishwasher diskare dispatcher disponent diver',
  'djurvardare docente docker doctor doctorando doctorant documentalista dogsitter doktorand dolmetscher',
  'domare doorman dosimetrist doula doutorando dozent drafter draftsman drainlayer dramaturg dreher driver',
  'drucker ebanista ebeniste eboueur ecailler eclairagiste economist ect editor educator einkaufer ekonom',
  'elagueur electrician electricista electromechanic electroplater elektriker eletricista eleveur embalador',
  'embalmer empacotador enameller encanador encargado encarregado encuadernador endodontist engineer',
  'engraver enseignant entraineur entregador entrenador envasador epm ergotherapeut erzieher escaparatista',
  'escayolista escolta escriturario escrivao estadistico estagiario estagio esteticista esthetician',
  'estibador estimator estoquista etalagiste evangelist evp examiner executive executivo expediter',
  'exterminator eyfs fabricator facadier facilitator facteur fahrer farmaceutico farmer farmhand farrier',
  'faxineiro ferrallista ferramenteiro ferreiro ferronnier feuerwehrmann finisher firefighter fisher',
  'fishmonger fisico fisioterapeuta fitter flagger fleischer fleuriste fliesenleger florist fontanero',
  'forare fordonsmekaniker foreman foreperson forester formgivare forskare forstwirt forwarder fotograf',
  'fotografo foundryman fraiseur fraser frentista fresador friegaplatos frigoriste friseur frisor',
  'fritidspedagog fromager frontender frutero fsj fundraiser funileiro fysiker fysioterapeut gaffer',
  'galvaniser ganadero garcom garconete gardener gardien gartner gendarme geneticist geolog geometre gerant',
  'gerente gerustbauer geschaftsfuhrer gesseiro gestionnaire gestor glaser glasmastare glazier gobernanta',
  'goldschmied goldsmith golvlaggare gouvernante governanta governess grafiker graphiste gravmaskinist',
  'greengrocer greffier grinder grocer groom groomer gruero gruista grutier guard guichetier guionista',
  'guldsmed handlaggare handyman handyperson haushaltshilfe hca hebamme helmsman herbalist herdsman herrero',
  'higienista historian hiwi homeopath horloger horticulturist hostess hostler hote hotesse hovmastare',
  'hr-partner huissier husfru hygienist illustrator impresor imprimeur industrimekaniker influencer',
  'ingenjor inkopare inredare inspector installer instructor instruktor instrumentador instrutor intern',
  'interprete interpreter interventor investigador investigator invigilator janitor jardineiro jardinero',
  'jardinier jefa jefe jeweler jeweller jockey joiner jornalista journalist journeyperson joyero juez juge',
  'juiz jurist justiziar kallmastare kallskanka kameramann kantor kassierer kellner kemist kennelhand',
  'kerblayer kinesitherapeute kita-leitung klempner knitter koch kock konditor konsult koordinator',
  'kosmetiker kostymor kranfuhrer kurator kurier kustos labeller laborant laboratorista laborer labourer',
  'lackerare lakare landscaper landwirt lantbrukare lanterneiro larare larling lastbilschauffor lavadeira',
  'lawyer leader lecturer ledare lehrer lektor librarian lider lieutenant lifeguard limpiador lineman',
  'linesman lingere linguist liquidator loader lobbyist locksmith locutor logistiker logopade logoped',
  'lokalvardare lokfuhrer longshoreman lsa lumberjack luthier machinist macon maestro magasinier magistrat',
  'maid maitre maitre-nageur majordome maklare makler malare maler manager manicure manipulador',
  'manutentionnaire maquetador maquettiste maquiador maquinista maraicher marceneiro marketer maskenbildner',
  'maskinist mason masseur massoterapeuta matematico mathematician matron maurer mecanico mechanic',
  'mechatronics medecin mediathecaire medico mekaniker mensajero mentor menuisier merchandiser merendeira',
  'mergulhador mestre metallurgist metreur metzger mfa midwife militaire militar milker milkman millwright',
  'modeler modeliste modeller moderator modista moniteur monitor montador montor mortician motoboy',
  'motofretista motorcyclist moulder mozo mta murare musician musico musiker nanny naturopath negotiator',
  'newsreader ninero notaire notar notarie notario notary notfallsanitater nourrice nqt nurse nursemaid',
  'nutricionista nutritionist officer oficinista ombudsman operario operative operator optician optico',
  'optiker optometrist orderly ordermottagare ordningsvakt organiser organist organizer orientador',
  'orthodontist orthophoniste orthoptist orthotist osteopath outilleur ouvrier oversattare packer padagoge',
  'padeiro paediatrician painter palefrenier panadero paralegal paramedic paraprofessional passadeira',
  'pastelero pastor patissier paver paymaster payroller paysagiste pediatrician pedreiro peintre peixeiro',
  'peluquero peon perfusionist periodista perito personlig pescadero pescador pesquisador petsitter pfarrer',
  'pfleger pharmacist pharmakant philosopher phlebotomist photographe physician physicist physio',
  'physiotherapeut picker piercer pigiste pilot pinche pintor pizzaiolo pizzero pladurista planchadora',
  'planerare planner plaquiste plasterer platslagare plattsattare plombier plongeur plumber podador',
  'podiatrist poissonnier policeman policia policial policier polier polis polisher polizist pompier',
  'porteiro porter portero postbote postdoc postdoktor postie postier postman postwoman practitioner',
  'praktikant prensista presenter printer producer profesor professeur professor programador programmer',
  'projectionist projeteur projetista prokurist promoter promotor proofreader prosthetist protesico',
  'prothesiste proviseur provost psychiatrist psychologe psykolog pta puericulteur purser qa quilter',
  'quimico radgivare rater receptarie receptionist receptionniste recruiter redacteur redactor redakteur',
  'redaktor redator referee referendar referent refuse-collector regisseur registrar registrator regleur',
  'rekryterare rektor relieur relojero repartidor reporter repositor representante representative',
  'researcher rettungssanitater revisor richter rigger roaster rohrleitungsbauer roofer rormokare',
  'roteirista routier sachbearbeiter sage-femme salesman salesperson salgadeiro saljare samordnare',
  'sanitater sastre sattler sawyer scaffolder scenograf scheduler schlosser schneider schreiner schuster',
  'schweisser scientist scorer sde sdet sdr seamstress secretario secretary sekretar sekreterare senco',
  'sergeant serralheiro serrurier servitor servitris setter shearer shepherd shuttering signaller',
  'sjukgymnast skadespelare skipper skogsmastare skomakare slinger slipare snickare socialsekreterare',
  'socionom socorrista soldador soldat soldier solicitor sommarjobbare sommelier sommerska soudeur',
  'sozialarbeiter sozialpadagoge sparky specialpedagog spediteur spengler sprayer spuler sre stadare',
  'stagehand stagiaire standardiste statistician steelfixer stevedore steward stewardess stocker stockist',
  'stockman stonemason strategist streetsweeper stylist subtitler subtitulador sumiller superintendent',
  'supervisor surgeon surveillant surveyor svetsare svp sysadmin sysops tabeliao tagesmutter tailor',
  'taklaggare tanner tapissier tattooist taxista teacher teamlead teamleitung technician tekniker',
  'teleconseiller telefonist telemarketing telephoniste televendas telhadista teller terapeuta terrassier',
  'tesorero tesoureiro tester texter tfa thatcher therapeut therapist tiler tischler tolk topograf',
  'topografo topographe torneiro tornero tosador tourneur tpm traducteur traductor tradutor trainee trainer',
  'traiteur tranare transcriptionist translator transportista tratador tratorista treasurer tresorier',
  'triebfahrzeugfuhrer trucker tryckare tubero tutor typist ubersetzer uhrmacher umpire undersokare',
  'undertaker upholsterer urmakare usher usherette utvecklare vaktare vaktmastare valet valuer vd veilleur',
  'vendimiador verkaufer verktygsmakare vermesser vertriebler veterinar veterinarian veterinario viajante',
  'vicar vidraceiro vigia vigilante vigneron vikarie vintner violinist vitrier vitrinista vorstand vp vrp',
  'waiter waitress warden warehouseman weaver webmaster weigher welder winzer wirtschaftsprufer writer',
  'yesero youtuber zapatero zelador zfa zimmerer zimmermann zusteller',
);
