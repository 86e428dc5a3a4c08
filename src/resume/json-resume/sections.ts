import type { Language } from '../../language/language.ts';
import type { Section } from '../resume.ts';
import type { JsonSection } from './json-resume.ts';

/** Returns the list of a JSON Resume for a section, by its kind and heading; null where none fits. */
export function jsonSectionOf({ kind, heading }: Section): JsonSection | null {
  const words = heading?.text ?? '';
  if (kind === 'experience') return isOfVolunteers(words) ? 'volunteer' : 'work';
  if (kind === 'certifications') return 'certificates';
  if (kind === 'projects' || kind === 'education' || kind === 'skills' || kind === 'languages') return kind;
  return kind === 'other' ? topicOf(words) : null;
}

/** True for a heading, or the name of one, that is about unpaid work. */
export function isOfVolunteers(heading: string): boolean {
  return MEANINGS.volunteer.test(heading);
}

const TOPICS = ['awards', 'publications', 'interests', 'references'] as const;

/** Returns what a section of no other kind is about, by the words of its heading; null where none says it. */
export function topicOf(heading: string): (typeof TOPICS)[number] | null {
  return TOPICS.find((name) => MEANINGS[name].test(heading)) ?? null;
}

const MEANINGS = {
  volunteer: /volunt|ehrenamt|bénévol|ideell|volontär|志愿|志願|义工|ボランティア/iu,
  awards:
    /award|hono(?:u)?rs?|prize|medal|scholarship|fellowship|auszeichnung|preise|stipendi|\bprix|distinc|récompens|premio|reconocim|bolsa|beca|pr[êé]mio|utmärkels|priser|奖|獎|荣誉|榮譽|受賞|表彰|賞罰/iu,
  publications: /publi[ck]a|veröffentlich|papers|articles|论文|論文|出版|著|執筆/iu,
  interests:
    /interes|intérêt|intress|hobb|freizeit|loisir|passe-temps|aficion|pasatiemp|passatemp|fritid|off duty|off the clock|(?:free|spare) time|leisure|pastime|(?:outside|beyond|away from|after) (?:of )?work|not (?:at work|working)|hors travail|en dehors du travail|tiempo libre|tempo livre|fora do trabalho|utanför jobbet|兴趣|興趣|爱好|趣味/iu,
  references: /referen[czst]|referee|référen|referên|推荐人|推薦/iu,
} as const;

/** Returns the heading of a list in a resume made from a JSON Resume. */
export function headingOf(section: JsonSection | 'summary', language: Language): string {
  return HEADINGS[language].split('|')[ORDER.indexOf(section)] ?? section;
}

const ORDER: readonly (JsonSection | 'summary')[] = [
  'summary',
  'work',
  'volunteer',
  'projects',
  'education',
  'certificates',
  'awards',
  'publications',
  'skills',
  'languages',
  'interests',
  'references',
];

const HEADINGS: Record<Language, string> = {
  en: 'Summary|Experience|Volunteering|Projects|Education|Certificates|Awards|Publications|Skills|Languages|Interests|References',
  de: 'Profil|Berufserfahrung|Ehrenamt|Projekte|Ausbildung|Zertifikate|Auszeichnungen|Publikationen|Kenntnisse|Sprachen|Interessen|Referenzen',
  fr: "Profil|Expérience professionnelle|Bénévolat|Projets|Formation|Certifications|Distinctions|Publications|Compétences|Langues|Centres d'intérêt|Références",
  es: 'Perfil|Experiencia laboral|Voluntariado|Proyectos|Educación|Certificaciones|Premios|Publicaciones|Habilidades|Idiomas|Intereses|Referencias',
  pt: 'Perfil|Experiência profissional|Voluntariado|Projetos|Formação|Certificações|Prêmios|Publicações|Competências|Idiomas|Interesses|Referências',
  sv: 'Profil|Arbetslivserfarenhet|Volontärarbete|Projekt|Utbildning|Certifikat|Utmärkelser|Publikationer|Kompetenser|Språk|Intressen|Referenser',
  zh: '个人简介|工作经历|志愿服务|项目经历|教育背景|证书|荣誉奖项|出版物|专业技能|语言能力|兴趣爱好|推荐人',
  ja: '職務要約|職務経歴|ボランティア|プロジェクト|学歴|資格|受賞歴|著書|スキル|語学|趣味|推薦者',
};
