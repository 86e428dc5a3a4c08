/** The subject of a part of a posting. `aside` is the company, benefits, law, how to apply: no requirements there. */
export type PostingPart = 'must' | 'nice' | 'duty' | 'aside';

/** Returns the part that a heading opens, or null where its words are not known. */
export function postingPartOf(heading: string): PostingPart | null {
  const text = heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}'&/+ ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return null;
  for (const part of ORDER) if (PHRASES[part].test(text)) return part;
  const words = text.split(/[\s/&+]+/).filter((word) => word !== '' && !FILLERS.has(word));
  for (const part of ORDER) {
    if (
      words.some((word) => NOUNS[part].has(word)) &&
      words.every((word) => ORDER.some((one) => NOUNS[one].has(word)))
    ) {
      return part;
    }
  }
  return null;
}

/** "Preferred qualifications" is nice to have, "about the role" a duty: the first part with a match decides. */
const ORDER = ['nice', 'aside', 'duty', 'must'] as const;

/** Beginnings of headings by part, in the languages of the resume model, collected from postings. */
const PHRASES: Readonly<Record<PostingPart, RegExp>> = {
  nice: phrases(
    "nice[ -]to[ -]haves?|good to have|great to have|would be (a )?(plus|bonus|nice)|bonus (points|skills|if)|extra credit|what would be great|even better if|it's a plus|we'd love",
    'von vorteil|wünschenswert|das wäre (schön|toll|super)|pluspunkte|idealerweise',
    'les plus|serait un plus|un plus|atouts|apprécié|souhaité',
    'deseable|se valorará|valorable|valoramos|será un plus|plus$',
    'desejável|desejáveis|diferenciais|será um diferencial|seria um diferencial',
    'meriterande|det är meriterande|önskvärt|extra plus|det är ett plus|bonus om',
    /加分|优先|歓迎|尚可|あると望ましい|優遇/,
  ),
  aside: phrases(
    "about (us|the company|our|(?!you$)[a-z0-9]+$)|who we are|why (you'll|join|work|us|apply)|what we offer|we offer|what's in it for|what you'll (get|receive)|our (principles|values|culture|mission|benefits|commitment|process|team|story)|meet the|the company$|company (commitment|overview|description|culture|profile)|equal|diversity|eeo|how to apply|applications?( process| are.*)?$|interview( process)?$|hiring process|next steps|perks|point of contact|veterans|reasonable accommodations?|additional information|what to expect|life at|salary( range)?$|compensation|pay( range| transparency)?$|privacy|legal notice|disclaimer|note to recruiters",
    'wir bieten|das bieten wir|was wir( dir| ihnen)? bieten|(deine|ihre) vorteile|unser angebot|über uns|wer wir sind|darum|kontakt|bewerbung|jetzt bewerben|ihr ansprechpartner',
    "nous (vous )?(offrons|proposons)|ce que nous offrons|à propos( de nous)?|qui sommes[- ]nous|avantages|rejoignez|pour postuler|processus|l'entreprise|nos valeurs",
    'ofrecemos|qué ofrecemos|te ofrecemos|que ofrecemos|sobre nosotros|quiénes somos|beneficios|cómo aplicar|proceso|la empresa',
    'oferecemos|o que oferecemos|sobre (nós|a empresa)|quem somos|benefícios|como se candidatar|etapas',
    'vi erbjuder|om (oss|företaget)|vad vi erbjuder|ansökan|ansök|så ansöker|därför|förmåner|välkommen|kontakt|sista ansökningsdag|vilka är vi|urval',
    /公司(?:介绍|简介)|关于我们|我们提供|福利|薪资|薪酬|联系|会社(?:概要|紹介)|待遇|給与|勤務時間|応募方法|選考|私たちについて|休日/,
  ),
  duty: phrases(
    "what you('ll| will)( be)? (do|doing)|what you'll(?! (need|bring|have))|your (role|tasks|mission|impact|day)|the (role|job|position|opportunity)|about the (role|job|position)|role (summary|overview)|job (description|summary|duties)|responsibilities|in this role|a day in|day[ -]to[ -]day|key accountabilities|how you'll|essential functions",
    '(deine|ihre|die) (aufgaben|rolle|tätigkeit|tätigkeiten)|das erwartet (dich|sie)|was (dich|sie) erwartet|aufgaben|das machst du|dein aufgabengebiet',
    'vos missions|tes missions|missions|le poste|votre (mission|rôle)|responsabilités|descriptif du poste|description du poste',
    'tus? (funciones|tareas|responsabilidades)|funciones|qué harás|responsabilidades|descripción del puesto|el puesto|misión',
    'o que você (vai|irá)|suas? (atividades|responsabilidades)|atividades|atribuições|descrição da vaga|a vaga',
    '((dina|dina huvudsakliga|huvudsakliga) )?(arbetsuppgifter|ansvarsområden)|om (rollen|tjänsten|jobbet|uppdraget)|vad du kommer|rollen|ditt uppdrag|din roll|arbetsbeskrivning',
    /(?:岗位|工作|职位|主要)(?:职责|内容|描述)|职责|(?:仕事|業務|職務)の?内容|担当業務|ミッション|具体的には/,
  ),
  must: phrases(
    "what you('ll| will)? ?(need|bring|have|should)|what we('re| are) looking for|what we need|who (you are|we're looking|we are looking)|about you|you (have|are|bring|should have|must have|need)$|your (profile|background|skills|experience|qualifications)|do you have what|must[ -]haves?|to be successful|to succeed|minimum (requirements|qualifications)|the ideal candidate|ideal candidate|we're looking for|we are looking for|specialized experience|applicants applying|is this you|qualifications",
    '(dein|ihr|das) profil|das (bringst|bringen)|was (du|sie) mitbring(st|en)|anforderungen|voraussetzungen|qualifikationen|das zeichnet|wir erwarten|wen wir suchen|wir suchen|das solltest',
    '(votre|ton|le) profil|profil recherché|profil$|compétences$|ce que nous (recherchons|attendons)|prérequis|exigences|vous (êtes|avez)$',
    'requisitos|qué buscamos|lo que buscamos|buscamos|perfil|qué necesitas|tu perfil|competencias$|imprescindible',
    'o que (buscamos|esperamos|você precisa)|qualificações|competências$|pré-requisitos|o que procuramos',
    'vi söker|vem (är|söker)|(din|dina) (profil|bakgrund|kvalifikationer|erfarenhet)|kvalifikationer|kompetens$|krav$|krav på|du (har|är)$|är du|passar det|om dig|vad vi söker|vi tror att du',
    /(?:任职|岗位|职位|应聘)(?:要求|资格|条件)|我们希望你|応募(?:資格|条件|要件)|必須|求める|必要な(?:経験|スキル)|(?:要求|资格|技能|資格|スキル|経験)$/,
  ),
};

/** Matches whole words in scripts with spaces; the last pattern is for scripts without. */
function phrases(...alternatives: [...spaced: string[], unspaced: RegExp]): RegExp {
  const sources = alternatives.map((one) => (typeof one === 'string' ? `(?:${one})(?!\\p{L})` : one.source));
  return new RegExp(`^(?:${sources.join('|')})`, 'u');
}

/** Headings that consist of these words alone, in any order: "Key skills & experience". */
const NOUNS: Readonly<Record<PostingPart, ReadonlySet<string>>> = {
  nice: setOf('preferred bonus desirable desired optional advantageous plus'),
  aside: setOf('benefits perks offer culture values company location team overview contact faq'),
  duty: setOf('duties responsibilities responsibility tasks role objectives accountabilities deliverables'),
  must: setOf(
    'requirements requirement qualifications qualification skills skill experience education competencies abilities knowledge background profile licenses licences certifications credentials essentials must-haves',
  ),
};

const FILLERS = setOf(
  'key core main your our the and or of for in to as basic required minimum essential mandatory technical professional soft hard general other additional specific job position work personal candidate necessary relevant licensure you',
);

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
