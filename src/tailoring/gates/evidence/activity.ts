import type { Language } from '../../../language/language.ts';
import type { TextToken } from '../../../language/tokens.ts';

/** True for a noun that names a kind of work by its ending, such as "milking" and "Vorbereitung", or on a short list. */
export function isActivity({ lower }: TextToken, language: Language): boolean {
  return lower.length >= 5 && (ACTIVITY[language]?.test(lower) ?? false);
}

const ACTIVITY: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /(?:ing|[acn]tion|[is]sion|[^p]ment|lysis|enance|urance|idance|istance|research|support|care|design|visits?|audits?|tests?|sales|service|review|appraisal|control|work|analytics|repair)$/u,
  de: /(?:ung|tion|arbeit|pflege|dienst|kontrolle|verkauf|einkauf|analyse|wartung|reparatur|beratung|planung)$/u,
  fr: /(?:[ts]ion|ements?|age|gestion|suivi|accueil|soins?|vente|analyse|entretien)$/u,
  es: /(?:[cs]ión|miento|aje|gestión|ventas?|análisis|atención|control|apoyo|cuidado)$/u,
  pt: /(?:ção|são|mento|agem|gestão|vendas?|análise|atendimento|controlo|controle|apoio|cuidado)$/u,
  sv: /(?:[nr]ing|tion|arbete|vård|service|underhåll|försäljning|analys|stöd|kontroll)$/u,
};
