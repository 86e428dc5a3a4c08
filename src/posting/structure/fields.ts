import { asksForQuality } from '../lexicon/requirement-words.ts';
import { findRoleWord } from '../lexicon/roles.ts';
import { beginsWithVerb } from '../lexicon/verbs.ts';
import { foldText, wordPattern } from '../text/fold-text.ts';
import { headingPartOf, isPlainHeading, type PostingPart } from './headings.ts';

/** A line such as "Company: Mossbank Games", as forms and bots' cards have. */
export interface Field {
  /** `terms`: pay, place, hours and other things that require nothing. */
  readonly kind: 'title' | 'company' | 'terms' | PostingPart;
  /** Where its value begins. */
  readonly from: number;
}

/** Reads a line as a field; null where its label is unknown. */
export function readField(line: string): Field | null {
  const label = /^[^:：=.!?]{2,60}?\s?[:：=]\s*(?=\S)/.exec(line)?.[0];
  if (label === undefined) return null;
  const name = foldText(label)
    .replace(/[^a-z\u3000-\u9fff]+/g, ' ')
    .trim();
  const from = label.length;
  if (TITLE.test(name) && listsWork(line.slice(from))) return { kind: 'duty', from };
  if (TITLE.test(name)) return { kind: isAskedFor(name, line.slice(from)) ? 'must' : 'title', from };
  if (COMPANY.test(name)) return { kind: 'company', from };
  if (name.split(' ').length > MAX_LABEL_WORDS) return null;
  const part = headingPartOf(label);
  TERMS.lastIndex = 0;
  if (TERMS.test(name) && !(/^(?:must|nice)$/.test(part ?? '') && !endsInTerms(name)))
    return { kind: 'terms', from };
  return part !== null && (isPlainHeading(label.replace(/[:：=]/g, '').trim()) || name.split(' ').length <= 4)
    ? { kind: part, from }
    : null;
}

/** "We need: 3 years of welding, forklift licence": several things of which the first is no job. */
function isAskedFor(name: string, value: string): boolean {
  const [first = '', ...others] = value.split(/[,;]/);
  return WANTED.test(name) && others.length > 0 && findRoleWord(first) === null && asksForQuality(value);
}

/** "Role: loading trailers, stock counts, yard safety": what is done, in place of the job's name. */
function listsWork(value: string): boolean {
  const [first = '', ...others] = value.split(/[,;]/);
  return others.length > 0 && beginsWithVerb(foldText(first)) && findRoleWord(foldText(first)) === null;
}

const WANTED =
  /^(?:we need|looking for|wanted|gesucht(?: wird)?|wir suchen|on cherche|nous recherchons|buscamos|se busca|procura se|vi soker|sokes)$/;

/** "Experience level" is about terms, "industry experience" about experience. */
function endsInTerms(name: string): boolean {
  TERMS.lastIndex = 0;
  return TERMS.test(name.split(' ').at(-1) ?? '');
}

const MAX_LABEL_WORDS = 8;

const TITLE =
  /^(?:(?:job|post|position|vacancy|role) title|(?:new|open|current|latest) (?:role|job|position|vacancy|opening)|gesucht(?: wird)?|wir suchen|on cherche|nous recherchons|buscamos|se busca|procura se|vi soker|sokes|hiring|now hiring|wanted|we need|looking for|denominacion(?: del puesto)?|title|position|role|job|post|vacancy|opening|job role|stelle|stellenbezeichnung|stellentitel|position|jobtitel|beruf|poste|intitule(?: du poste| de l offre)?|(?:titre|nom) du poste|emploi|metier|puesto(?: de trabajo)?|puesto vacante|nombre del puesto|cargo|vaga|funcao|titulo da vaga|ocupacao|tjanst|befattning|yrkesroll|yrke|titel|roll|vacante|oferta|职位|職種|职位名称)$/;
const COMPANY =
  /^(?:company(?: name)?|employer(?: name)?|legal entity|hiring entity|posted by|(?:publicado|publicada|veroffentlicht|publie) (?:por|von|par)|organi[sz]ation|hiring (?:company|organi[sz]ation)|client|business|studio|school|trust|practice|firm|brand|unternehmen|firma|arbeitgeber|betrieb|entreprise|societe|employeur|collectivite|etablissement|structure|organisme|empresa|compania|entidad|empleador|empregador|contratante|orgao|instituicao|foretag|arbetsgivare|organisation|公司|会社名|company institution)$/;
const TERMS = wordPattern(
  'locations?|station|place|based|where|office|address|city|country|region|base|site|salary|pay|rate|wage|compensation|comp|budget|package|band|grade|level|contract|type|employment|job type|hours|schedule|working pattern|shift pattern|pattern|department|team|directorate|division|service|reference|ref|job id|id|req|requisition|closing|closes|deadline|expires|apply|apply by|how to apply|contact|email|e mail|phone|tel|telephone|web|website|url|link|source|via|industry|sector|category|posted|date|start|starts|start date|duration|term|length|openings|vacancies|positions|number|applicants|views|benefits|perks|reports to|reporting to|remote|workplace|visa|relocation|about|^from$|^to$|responsible to|accountable to|report to|subject|sent|cc|note|update|edit|tags|interview|process|valid|salary range|working hours|series|status|clearance|when|what we offer|ps|tldr|timezone|time zone',
  'ort|arbeitsort|standort|einsatzort|gehalt|vergutung|verdienst|lohn|vertrag|vertragsart|arbeitszeit|beginn|start|eintritt|befristung|abteilung|referenz|kennziffer|bewerbung\\w*|kontakt|ansprechpartner\\w*|branche|umfang|stunden|entgeltgruppe|betreff|von|an|anstellungsart|dauer|telefon|veroffentlicht|erschienen|prozess|bezahlung|arbeitsmodell',
  'lieu|localisation|ville|salaire|remuneration|contrat|type de contrat|duree|temps de travail|horaires|debut|date|date limite|filiere|categorie|grade|motif|poste a pourvoir|reference|contact|candidature|objet|^de$|service|secteur|teletravail|prise de poste|avantages|rythme|statut',
  'localidad|ubicacion|lugar|ciudad|provincia|salario|sueldo|contrato|tipo|jornada|horario|fecha|inicio|plazo|vacantes|n de puestos|de puestos|referencia|contacto|departamento|sector|industria|modalidad|duracion|retribucion|incorporacion|asunto',
  'local|localizacao|cidade|salario|remuneracao|contrato|regime|jornada|horario|carga horaria|inicio|data|prazo|vagas|contato|setor|modalidade|duracao|vencimento|vigencia|faixa salarial|beneficios|lotacao|inscricoes|modelo|assunto',
  'ort|plats|placering|lon|loneform|anstallning|anstallningsform|omfattning|tilltrade|startdatum|sista ansokningsdag|ansok senast|avdelning|referens|ref nr|kontakt|varaktighet|arbetstid|bransch|antal platser|typ',
);
