import type { SectionKind } from '../../resume.ts';

/** What a word of a heading says: the kind of section that it names, or only more about it. */
export type HeadingWord = SectionKind | 'modifier';

/**
 * Returns what a word of a heading says, in lower case; null for a word that headings don't have. One that names two
 * kinds is of the first of `KINDS_BY_RANK`.
 */
export function headingWord(word: string): HeadingWord | null {
  return KINDS_BY_RANK.find((kind) => NOUNS[kind].test(word)) ?? (MODIFIERS.test(word) ? 'modifier' : null);
}

/**
 * The kinds of sections, the more telling first: "Career Summary" is a summary, "Language Skills" are languages, and
 * "Project Experience" tells of projects.
 */
export const KINDS_BY_RANK: readonly SectionKind[] = [
  'contact',
  'languages',
  'other',
  'certifications',
  'projects',
  'summary',
  'education',
  'skills',
  'experience',
];

const whole = (words: string, before = '') =>
  new RegExp(`^${before}(?:${words.trim().split(/\s+/).join('|')})$`, 'u');

/** German and Swedish write what a heading is about in front of its noun, as one word: "Berufserfahrung". */
const ABOUT =
  '(?:berufs?|arbeits|schul|hochschul|fach|zusatz|pc|edv|it|computer|daten?|software|system|programm|methoden|kern|schlüssel|sozial|bildungs|ausbildungs|lehr|forschungs|projekt|freizeit|neben|ferien|aushilfs|werkstudenten|sicherheits|freiwilligen|haupt|grund|spezial|sprach|kurz|arbetslivs|arbets|yrkes|dator?|data|nyckel|special|fritids|sommar|extra|vidare|truck|personlighets|utbildnings)?';

const NOUNS: Record<SectionKind, RegExp> = {
  contact:
    whole(`say contacts? kontakt(?:info|daten|uppgifter)? contat(?:o|os|ar) contact(?:o|os|ar) coordonnées
person(?:uppgifter|information|alien)`),
  languages:
    whole(`languages? linguistic (?:fremd)?sprach\\p{L}* (?:fremd)?sprachen langues? linguistiques? idiomas? lenguas
línguas? lingüísticas? språk\\p{L}*`),
  other: whole(
    `gaps? awards? prizes? honou?rs? interests? hobb(?:y|ies|ys|y's|yer) publications? publikation(?:en|er)? referen[csz](?:e|es|en|er|ias?|ces)
références? referências? referees? memberships? mitgliedschaft(?:en)? medlemskap patents? grants? talks? affiliations? presentations?
lectures? conferences? posters? exhibitions? accolades? distin(?:ction|ción|ciones|ções)s? testimonials? recognitions? scholarships?
fellowships? availability nationality informations? information(?:en|er) información informaç(?:ão|ões) pastimes? leisure sports?
interessen auszeichnung(?:en)? preise? veröffentlichung(?:en)? vorträge stipendi(?:en|er|um) angaben? sonstiges verschiedenes
verfügbarkeit aktivitäten ehrenämter loisirs? intérêts? prix disponibilités? renseignements divers(?:es)? récompenses? bourses?
conférences? communications passions? intereses aficiones premios? reconocimientos? publicaciones disponibilidad ponencias congresos?
datos? logros becas méritos interesses pr[êé]mios? publicações disponibilidade eventos? dados conquistas bolsas associações passatempos
off intressen fritid utmärkelser priser meriter uppgifter upplysningar outside beyond actividades atividades activités bodies committees`,
    ABOUT,
  ),
  certifications: whole(
    `credentials? designations? certificat(?:e|es|ion|ions|s) certs? licen[cs](?:es?|ing) licensure accreditations? permits? registrations? endorsements? courses?
trainings? tickets? clearances? cpd workshops? seminars? zertifi(?:kat|kate|katen|zierung|zierungen) lizenz(?:en)?
(?:fort|weiter)bildung(?:en)? lehrg[aä]nge? schulung(?:en)? kurse? seminare? scheine? berechtigung(?:en)? zusatzqualifikation(?:en)?
führerscheine? nachweise? zeugnisse habilitations? permis attestations? brevets? caces perfectionnement cursos? certificad[oa]s?
certificaciones carn[eé]t?s? talleres seminarios? capacitaci(?:ón|ones) acreditaciones diplomas licencias? permisos? certificaç(?:ão|ões)
treinamentos? licenças? aperfeiçoamento certifikat certifiering(?:ar)? intyg behörighet(?:er)? (?:kör|truck)kort licenser kurser
(?:vidare|fort)(?:ut)?bildning(?:ar)? bevis legitimation`,
    ABOUT,
  ),
  projects: whole('projects? portfolio projekte?n? projets? proyectos? projetos?', ABOUT),
  summary: whole(
    `hello hi hallo hola bonjour salut olá hej summary overview aims? objectives? profile goals? statement snapshot biography bio profil ziele? zusammenfassung vorstellung
beschreibung declaración declaração déclaration profilen objectifs? objetivos? perfil resumen resumo síntese extracto presentación apresentação présentation résumé sommaire
sammanfattning målsättning`,
    ABOUT,
  ),
  education: whole(
    `educat(?:ion|ional) schooling schools? studies degrees? qualifications? apprenticeships? ausbildung(?:en)? bildung studium schule
abschluss abschlüsse besuch lehre qualifikation(?:en)? formations? études? diplômes? scolarité cursus educación formación estudios
titulaci(?:ón|ones) títulos escolaridad(?:e)? educação formaç(?:ão|ões) estudos graduação habilitações ensino
(?:ut|högskoleut|grundut)bildning(?:ar)? studier skol(?:a|or|gång) exam(?:en|ina)`,
    ABOUT,
  ),
  skills: whole(
    `skills? skillset expertise competenc(?:e|es|y|ies) proficienc(?:y|ies) strengths? technolog(?:y|ies) tools? toolbox toolkit software
abilit(?:y|ies) capabilit(?:y|ies) knowledge qualities attributes techniques? methods? special(?:ty|ties|ities|isms) kenntnisse? fähigkeiten
fertigkeiten kompetenz(?:en)? stärken eigenschaften compétences? savoir outils? atouts? logiciels? aptitudes qualités connaissances
informati(?:que|k|cs) bureautique habilidades? competencias? conocimientos? herramientas fortalezas destrezas cualidades capacidades
especialidades competências? conhecimentos? ferramentas qualidades aptidões kompetens(?:er|områden)? färdighet(?:er)? kunskap(?:er)?
kunnande egenskaper styrkor verktyg mjukvara dat(?:or|a)vana`,
    ABOUT,
  ),
  experience: whole(
    `experiences? employment employers? work(?:ed)? career jobs? internships? volunteer(?:ing)? appointments? positions? roles? assignments?
placements? posts erfahrung(?:en)? werdegang laufbahn praxis tätigkeit(?:en)? beschäftigung(?:en)? anstellung(?:en)? praktik(?:a|um)? jobs
stationen weg ehrenamt dienst verhältnisse hintergrund expériences? parcours situation emplois? stages? missions? postes? carrière bénévolat
experiencias? trayectoria empleos? prácticas voluntariados? trabajos? puestos historial historia desempeño actividad experiências?
trajetória percurso empregos? estágios? cargos histórico vivência atividade erfarenhet(?:er)? anställning(?:ar)? arbeten? jobb uppdrag
tjänster karriär liv bakgrund`,
    ABOUT,
  ),
};

/** English adjectives of headings: whole words, since "management" is one and "manager" is a job. */
const ENGLISH = `academic additional administrative artistic athletic bar board business career casual childcare classroom clinical coaching
communication community computer consulting continuing core course creative culinary current customer design digital domestic driving
earlier early editorial engineering essential executive exhibition featured field finance financial foreign formal freelance full full-time
further general health healthcare higher hospitality independent industrial industry international interpersonal it kitchen lab laboratory
language leadership legal leisure linguistic main major management marketing medical military civilian ministry native notable nursing
office operational operations other own paid part part-time pastoral patient peer people performance performing personal pertinent
practical present previous prior professional programming public recent refereed related relevant research restaurant retail reviewed
safety sales scientific seasonal secondary selected site social soft special specific spoken sports student studio tactical teaching
technical technology theatre time top trade transferable unpaid university vocational voluntary welding writing locum candidate key past
competency`;

/** Stems of adjectives in the other languages. */
const STEMS = `academi acad[eé]mi a[ct]?tual actuel adiciona adicion aktuell akademisk anterior antérieur associati ausgewählt autre aperfeiçoament beruflich
bénévol besonder bisherig blanda clave clínic cocina comportament complément complement condu condução desempeñad digital docent
ehrenamtlich ejecutiv escola étudiant extr extranjer fachlich falad früher handwerklich hoteler ideell informati informáti labora
maîtris métier nuvarande obtenu ocupad occupé otr outr övrig parlé participa persönlich personal personlig personnel pertinent pessoa
praktisch praktisk práctic previ principa profesiona professionnel profissiona personnalit realizad récent relevant salud scolaire schulisch
significati socia sonstig sozial superior supérieur technisch technique técnic teknisk tidigare transvers universit vivant voluntári
weiter yrkes zusätzlich eftergymnasia interna social`;

/** What stands between, and nouns that say nothing of the kind: "Areas of Expertise", "Work Record". */
const SMALL = `a als an and are[ai]s? at aus av com con da das date de del des do domaines? dos du e em en et for für have highlights details history
i in la las le les list los ma maîtrise manejo matrix meine? mes mi mig min mina minhas? mis mon my mål nivel och of places record background the
áreas? to trabajo trabalho travail terrain und vida vie with y zu zum zur à breve lista domínio interés interesse d'été d'intérêt`;

const MODIFIERS = new RegExp(
  `^(?:${[ENGLISH, SMALL].join(' ').trim().split(/\s+/).join('|')}|(?:${STEMS.split(/\s+/).join('|')})\\p{L}{0,5})$`,
  'u',
);
