/** True for a verb or its noun that says no more than that something is done: "manage", "Durchführung". */
export function isGenericDeed(lower: string): boolean {
  return GENERIC.test(lower);
}

/** True for a noun that says nothing without the one before it: "dementia care", "on-call duty". */
export function isGenericHead(lower: string): boolean {
  return GENERIC_HEADS.has(lower);
}

/** True for a word that only says that there is a paper to prove it: "OSHA certification". */
export function isPaperWord(lower: string): boolean {
  return PAPERS.test(lower);
}

/** True for a word for such a paper that each of the others may stand for: a certificate is a ticket, a diploma none. */
export function isTicketWord(lower: string): boolean {
  return TICKETS.test(lower);
}

/** True for a word that only says that a name is one of a program or a method: "POS system", "HPLC analysis". */
export function isProgramWord(lower: string): boolean {
  return PROGRAMS.test(lower);
}

const GENERIC =
  /^(?:prepar(?:e|ing)|produc(?:e|ing)|creat(?:e|ing)|maintain(?:ing)?|complet(?:e|ing)|organi[sz](?:e|ing)|coordinat(?:e|ing)|arrang(?:e|ing)|oversee(?:ing)?|manag(?:e|ing)|handl(?:e|ing)|perform(?:ing)?|provid(?:e|ing)|deliver(?:ing)?|ensur(?:e|ing)|support(?:ing)?|liais(?:e|ing|on)|collaborat(?:e|ing|ion)|interact(?:ing|ion)?|carry(?:ing)?|conduct(?:ing)?|undertak(?:e|ing)|mak(?:e|ing)|do(?:ing)?|tak(?:e|ing)|giv(?:e|ing)|hold(?:ing)?|keep(?:ing)?|run(?:ning)?|work(?:ing)?|help(?:ing)?|assist(?:ing)?|us(?:e|ing)|stellen|stellt|führen|durchführ\p{L}+|übernehm\p{L}+|übernahme|erledig\p{L}+|sicherstell\p{L}+|erstell\p{L}+|unterstütz\p{L}+|bearbeit\p{L}+|betreu\p{L}+|management|provision|delivery|handling|preparation|completion|operation|administration|gestaltung|durchführung|führung|erstellung|bearbeitung|betreuung|organisation|vorbereitung|umgang|assurer|établir|établissement|constituer|constitution|élaborer|élaboration|réaliser|réalisation|effectuer|gérer|gestion|tenue|suivi|conduite|préparation|préparer|mise|prise|tenir|participation|participer|elaborar|elaboración|elaboração|realizar|realización|realização|preparación|preparação|preparar|gestionar|gestión|hacer|llevar|dar|mantener|manejo|atención|seguimiento|gerir|gestão|fazer|manter|acompanhamento|execução|utföra|genomföra|genomförande|hantera|hantering|ansvara|ansvar|göra|arbeta|arbete|jobba)$/u;

const GENERIC_HEADS = new Set(
  'care duty duties work works task tasks administration handling activities usage use practice methods practices techniques development engineering systems arbeit arbeiten aufgaben tätigkeiten bereich arbete uppgifter'.split(
    ' ',
  ),
);

const PAPERS =
  /^(?:certificat\p{L}*|certified|certs?|licen[cs]e[sd]?|chartered|registration|registered|qualifications?|qualified|tickets?|cards?|accredit\p{L}+|diploma|zertifi\p{L}+|schein|lizenz|certificad\p{L}+|certifica\p{L}+|carn[eé]t?|carteira|registro|registo|behörighet|certifi\p{L}+|intyg)$/u;

const TICKETS =
  /^(?:certificat(?:e|es|ion|ions)|certs?|licen[cs]es?|qualifications?|tickets?|cards?|zertifikate?|schein|carn[eé]t?s?|certificad[oa]s?|certificado|registration|registro|registo|colegiación|inscrição|inscription|inscripción|legitimation|certificats?|attestation|intyg|behörighet|yrkesbevis)$/u;

const PROGRAMS =
  /^(?:systems?|software|tools?|platforms?|suite|programs?|packages?|apps?|analys[ei]s|techniques?|methods?|languages?|frameworks?|environment|standards?|norms?|norme[ns]?|normas?|guidelines?|methodolog\p{L}+|programm\p{L}*|logiciels?|outils?|sistemas?|herramientas?|ferramentas?|verktyg|program)$/u;
