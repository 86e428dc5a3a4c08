import type { Language } from './language.ts';
import { stemsOf, type TextToken } from './tokens.ts';

/** How much a word tells about a requirement: nothing, a little, or all of its meaning. */
export type TermWeight = 'empty' | 'light' | 'full';

/**
 * Weighs a word: function words and the phrases of every posting are empty, verbs and nouns that fit any job are light.
 * Only the word itself is empty: "Excel" is not "excellent".
 */
export function wordWeight({ lower, stem }: TextToken, language: Language): TermWeight {
  const lists = WORD_LISTS.get(language) ?? {
    empty: new Set(`${EMPTY[language] ?? ''} ${EMPTY_ENGLISH}`.split(/\s+/)),
    light: new Set(stemsOf(LIGHT[language] ?? LIGHT.en ?? '', language)),
  };
  WORD_LISTS.set(language, lists);
  if (lists.empty.has(lower)) return 'empty';
  return lists.light.has(stem) ? 'light' : 'full';
}

const WORD_LISTS = new Map<Language, Lists>();

interface Lists {
  readonly empty: ReadonlySet<string>;
  readonly light: ReadonlySet<string>;
}

const EMPTY_ENGLISH = `a an the and or of in on at to for from with without by as is are be been being was were will would
  can could should may might must shall have has had having do does did not no nor so than that this these those it its
  you your we our us they their them he his she her who whom which what when where how why if then else also such both
  either any all each every some other others another same own more most less least very into onto over under within
  across between among through throughout per via about around up out off e g i eg ie etc vs including include includes
  experience experienced experiences knowledge skill skills skilled ability abilities able strong good great excellent
  solid deep proven demonstrated demonstrable hands-on hands working understanding familiarity familiar proficiency
  proficient expertise expert competence competency competent background track record fluency fluent level
  year years month months minimum least plus preferred preferably required pref requirement requirements desirable ideally
  essential necessary relevant related equivalent similar various multiple wide range well advanced basic
  exceptional outstanding effective effectively successful successfully sound thorough comfortable confident
  willing willingness passion passionate motivated interest interested desire part role roles job position
  candidate candidates like using use used new one two three four five six seven eight nine ten twelve hundred first second time day days environment
  environments ways way practical professional fields field area areas prior previous valid current currently holder
    after before during while until w v exp yr yrs incl plz pls poss`;

const EMPTY: Readonly<Partial<Record<Language, string>>> = {
  de: `der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf zu zum zur für von vom mit
    ohne bei aus nach über unter zwischen durch als wie ist sind war sein werden wird haben hat du sie wir ihr dein deine
    ihre unser unsere sich nicht auch sowie bzw z b u a erfahrung erfahrungen kenntnisse kenntnis fähigkeit fähigkeiten
    gute guter gutes sehr fundierte fundiert sicherer sicher umgang idealerweise wünschenswert vorteil jahre jahr
    mehrjährige mindestens abgeschlossene abgeschlossenes abgeschlossen berufserfahrung bereich bereiche relevante
    vergleichbare fließend fließende fließendes wort schrift zwei drei ein neue neuen erste hohe hoher niveau sprachkenntnisse gebrauch`,
  fr: `le la les l un une des du de d et ou mais dans en au aux à pour par sur sous avec sans chez est sont être avoir
    vous nous votre vos notre nos il elle ils ce cette ces se qui que ne pas plus très bonne bon bonnes bons excellente
    excellent expérience expériences connaissance connaissances maîtrise capacité capacités compétence compétences
    minimum ans an année années idéalement souhaité souhaitée requis exigé solide solides courant courante niveau
    deux trois nouveaux nouvelle nouvelles nouveau aise`,
  es: `el la los las un una unos unas y o u pero de del al a en por para con sin sobre entre es son ser estar haber tener
    tu tus su sus se que no muy más como buen buena buenos experiencia conocimiento conocimientos dominio capacidad
    habilidad habilidades competencia mínimo mínima años año deseable valorable imprescindible nivel alto sólida sólido
    dos tres nuevos nuevas nuevo nueva soltura`,
  pt: `o a os as um uma uns umas e ou mas de do da dos das no na nos nas em por para com sem sobre entre é são ser estar
    ter seu sua seus suas se que não muito mais como bom boa experiência conhecimento conhecimentos domínio capacidade
    habilidade habilidades competência mínimo mínima anos ano desejável diferencial nível sólida sólido dois três novos`,
  sv: `en ett den det de och eller men i på av för till från med utan hos över under mellan genom som är var vara bli har
    ha du dig din ditt dina vi vår vårt våra ni sig inte också samt erfarenhet erfarenheter kunskap kunskaper förmåga
    god goda gott mycket minst år års meriterande flytande obehindrat relevant relevanta van vid att jobba arbeta inom
    områden kompetens praktisk vi söker två tre nya både`,
  zh: '的 和 与 或 在 有 者 等 及 以上 年 经验 熟悉 精通 掌握 具备 良好 能力 优先 相关 了解 能够 要求 工作 较强',
  ja: 'の と や を に は が で も から まで 経験 知識 スキル 能力 以上 年 方 ある できる 者 など 及び または する した て た いる 必須 歓迎',
};

const LIGHT: Readonly<Partial<Record<Language, string>>> = {
  en: `work team teams company companies organization organizations develop development build building create
    creating design deliver delivery ensure support provide manage management lead leading
    maintain implement implementation improve help handle perform prepare assist contribute responsible own take make
    collaborate collaboration solution solutions system systems process processes tool tools technology technologies
    technique techniques method methods practice practices best standard standards high quality complex large scale
    key people member members staff employee employees junior senior colleague colleagues stakeholder stakeholders
    project projects product products service services program programs task tasks activity activities need needs
    result results issue issues problem problems daily fast full clear cross small general different diverse
    set sets setting user users end based degree certificate certification certified license course training
    care duty duties machine machinery equipment data record records file files handling routine procedure procedures
    control carry fed conduct prepare monitor follow track understand together qualify qualified local internal external
    operate operation operations operator run execute write record document documentation report reporting plan planning
    organize coordinate arrange cooperate cooperation hold administer administration review check inspect assess evaluate measure analyze
    present communicate serve install installation fit assemble produce production draft edit update job shift
    compliance compliant condition conditions communication work-related conversation personnel workforce difficult
    challenging demanding maintenance administer functional situation situations matter matters relation relations
    volume keep industry sector
    week weekend background weekly monthly quarterly yearly annual annually regular regularly entire overall complete number numbers successful`,
  de: `team arbeiten arbeit entwicklung entwickeln erstellen erstellung planung durchführung unterstützung verantwortung
    aufgaben projekt projekte unternehmen lösung lösungen system systeme prozess prozesse ausbildung mitarbeiter
    führung leitung zusammenarbeit kommunikation kontakt verwaltung bearbeitung
    organisation tätigkeit umsetzung optimierung studium abschluss diplom wöchentlich monatlich täglich jährlich elektronisch digital regelmäßig`,
  fr: `équipe équipes travail gestion projet projets entreprise développement assurer réaliser suivi mise place solution
    solutions système processus responsable communication organisation traitement utilisation
    activité réalisation diplôme service relation hebdomadaire mensuel quotidien annuel régulier nouveau`,
  es: `equipo equipos trabajo gestión proyecto proyectos empresa desarrollo realizar seguimiento solución sistemas
    procesos responsable comunicación organización atención uso toma
    actividad realización semanal mensual diario anual nuevo`,
  pt: `equipe equipa trabalho gestão projeto projetos empresa desenvolvimento realizar solução sistemas processos
    responsável comunicação organização atendimento uso atividade
    realização semanal mensal diário anual novo`,
  sv: `team arbete projekt företag utveckling lösning lösningar system process ansvar ansvara kommunikation hantering planering uppgift
    arbetsuppgift veckovis månadsvis daglig årlig ny`,
};
