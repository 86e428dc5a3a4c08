import type { Language } from '../../language/language.ts';

/** What code writes of a letter: the same for everybody, but for the job's title and the company as they were read. */
export interface LetterPhrases {
  readonly subject: (title: string) => string;
  readonly greeting: string;
  /** The first sentence. `title` and `company` are '' where the posting doesn't say them. */
  readonly applying: (title: string, company: string) => string;
  /** The last sentence. */
  readonly talk: string;
  readonly regards: string;
  /** Whose dates it has, as BCP 47 names it. */
  readonly locale: string;
  /** How the first day of a month is written; absent: as a figure. */
  readonly first?: string;
}

/** The phrases of each language. */
export const LETTER_PHRASES: Readonly<Record<Language, LetterPhrases>> = {
  en: {
    subject: (title) => `Application: ${title}`,
    greeting: 'Dear hiring team,',
    applying: (title, company) =>
      `I am applying for ${title === '' ? 'this position' : `the position of ${title}`}${company === '' ? '' : ` at ${company}`}.`,
    talk: 'I would be glad to tell you more in a conversation.',
    regards: 'Kind regards,',
    locale: 'en-GB',
  },
  de: {
    subject: (title) => `Bewerbung: ${title}`,
    greeting: 'Sehr geehrte Damen und Herren,',
    applying: (title, company) =>
      `hiermit bewerbe ich mich um die ${title === '' ? 'ausgeschriebene Stelle' : `Stelle „${title}“`}${company === '' ? '' : ` bei ${company}`}.`,
    talk: 'Über die Einladung zu einem Gespräch freue ich mich.',
    regards: 'Mit freundlichen Grüßen',
    locale: 'de',
  },
  fr: {
    subject: (title) => `Candidature : ${title}`,
    greeting: 'Madame, Monsieur,',
    applying: (title, company) =>
      `Je vous adresse ma candidature ${title === '' ? 'à ce poste' : `au poste « ${title} »`}${company === '' ? '' : ` chez ${company}`}.`,
    talk: 'Ce serait un plaisir d’échanger avec vous lors d’un entretien.',
    regards: 'Cordialement,',
    locale: 'fr',
    first: '1er',
  },
  es: {
    subject: (title) => `Candidatura: ${title}`,
    greeting: 'Estimado equipo de selección:',
    applying: (title, company) =>
      `Les presento mi candidatura ${title === '' ? 'a este puesto' : `al puesto de ${title}`}${company === '' ? '' : ` en ${company}`}.`,
    talk: 'Quedo a su disposición para una entrevista.',
    regards: 'Atentamente,',
    locale: 'es',
  },
  pt: {
    subject: (title) => `Candidatura: ${title}`,
    greeting: 'Prezada equipe de seleção,',
    applying: (title, company) =>
      `Apresento minha candidatura ${title === '' ? 'a esta vaga' : `à vaga de ${title}`}${company === '' ? '' : ` na empresa ${company}`}.`,
    talk: 'Fico à disposição para uma conversa.',
    regards: 'Atenciosamente,',
    locale: 'pt-BR',
    first: '1º',
  },
  sv: {
    subject: (title) => `Ansökan: ${title}`,
    greeting: 'Hej,',
    applying: (title, company) =>
      `Jag söker ${title === '' ? 'den här tjänsten' : `tjänsten ${title}`}${company === '' ? '' : ` hos ${company}`}.`,
    talk: 'Jag berättar gärna mer vid ett samtal.',
    regards: 'Med vänlig hälsning',
    locale: 'sv',
  },
  zh: {
    subject: (title) => `应聘：${title}`,
    greeting: '尊敬的招聘负责人：',
    applying: (title, company) =>
      `我希望应聘${company === '' ? '' : `${company}的`}${title === '' ? '该职位' : `“${title}”职位`}。`,
    talk: '期待有机会与您面谈。',
    regards: '此致敬礼',
    locale: 'zh-CN',
  },
  ja: {
    subject: (title) => `応募：${title}`,
    greeting: '採用ご担当者様',
    applying: (title, company) =>
      `${company === '' ? '' : `${company}の`}${title === '' ? 'この求人' : `「${title}」`}に応募いたします。`,
    talk: '面談の機会をいただけましたら幸いです。',
    regards: '敬具',
    locale: 'ja',
  },
};

/**
 * Words by which a sentence speaks of the writer, and words by which it speaks of the posting, in lower case. A sentence
 * that rests on the posting must have one of the second and none of the first: "Experienced in Kubernetes", quoted from
 * the posting, would read as if the person were.
 */
export const LETTER_SPEAKERS: Readonly<
  Partial<Record<Language, { readonly writer: readonly string[]; readonly posting: readonly string[] }>>
> = {
  en: {
    writer: ['i', 'me', 'my', 'mine', 'myself', 'we', 'our', 'us'],
    posting: ['you', 'your', 'role', 'position', 'job', 'post', 'posting', 'advert', 'vacancy', 'team'],
  },
  de: {
    writer: ['ich', 'mich', 'mir', 'mein', 'meine', 'meinen', 'meinem', 'meiner', 'meines', 'wir', 'uns'],
    posting: ['sie', 'ihr', 'ihre', 'ihren', 'ihrem', 'ihrer', 'ihnen', 'stelle', 'position', 'team'],
  },
  fr: {
    writer: ['je', 'j', 'me', 'm', 'moi', 'mon', 'ma', 'mes', 'nous', 'notre', 'nos'],
    posting: ['vous', 'votre', 'vos', 'poste', 'offre', 'annonce', 'équipe'],
  },
  es: {
    writer: ['yo', 'me', 'mí', 'mi', 'mis', 'conmigo', 'nosotros', 'nuestro', 'nuestra'],
    posting: ['usted', 'ustedes', 'su', 'sus', 'puesto', 'oferta', 'vacante', 'equipo', 'buscan', 'piden'],
  },
  pt: {
    writer: ['eu', 'me', 'mim', 'meu', 'minha', 'meus', 'minhas', 'comigo', 'nós', 'nosso', 'nossa'],
    posting: [
      'você',
      'vocês',
      'sua',
      'seu',
      'suas',
      'seus',
      'vaga',
      'anúncio',
      'equipe',
      'buscam',
      'procuram',
    ],
  },
  sv: {
    writer: ['jag', 'mig', 'min', 'mitt', 'mina', 'vi', 'oss', 'vår'],
    posting: ['ni', 'er', 'era', 'ert', 'rollen', 'tjänsten', 'annonsen', 'teamet'],
  },
};
