import { Language } from '../../language/language.ts';

/**
 * Translates a section heading; null where the table doesn't have it. Such a heading stays as it is: one of
 * its own kind ("Volunteering") must not change its meaning. Capitals stay capitals.
 */
export function translateHeading(language: Language, heading: string): string | null {
  const bare = heading
    .trim()
    .replace(/[:：]$/u, '')
    .trimEnd();
  const row = ROWS.get(bare.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').replace(/&/g, 'and'));
  const found = row?.[Language.options.indexOf(language)]?.[0];
  if (found === undefined) return null;
  const colon = /[:：]$/u.test(heading.trim()) ? ':' : '';
  const shouted = bare === bare.toUpperCase() && bare !== bare.toLowerCase();
  return (shouted ? found.toUpperCase() : found) + colon;
}

/**
 * Headings that mean the same, one column a language in the order of `Language`: en, de, fr, es, pt, sv, zh,
 * ja. We write the first form of a column and read them all.
 */
const TABLE: readonly string[] = [
  'Summary/Professional Summary|Zusammenfassung/Kurzprofil|Résumé/En bref|Resumen/Resumen profesional|Resumo/Resumo profissional|Sammanfattning|个人简介/个人总结|職務要約/要約',
  'Profile/Personal Profile|Profil/Persönliches Profil|Profil/Profil professionnel|Perfil/Perfil profesional|Perfil/Perfil profissional|Profil|个人概况|プロフィール',
  'About Me/About|Über mich|À propos/À propos de moi|Sobre mí/Acerca de mí|Sobre mim/Sobre|Om mig|自我介绍/关于我|自己紹介',
  'Objective/Career Objective|Berufsziel/Karriereziel|Objectif/Objectif professionnel|Objetivo/Objetivo profesional|Objetivo/Objetivo profissional|Mål|求职意向/职业目标|志望動機',
  'Experience|Erfahrung/Erfahrungen|Expérience/Expériences|Experiencia/Experiencias|Experiência/Experiências|Erfarenhet/Erfarenheter|经历|経歴',
  'Work Experience/Professional Experience/Employment/Employment History/Work History|Berufserfahrung/Beruflicher Werdegang|Expérience professionnelle/Expériences professionnelles/Parcours professionnel|Experiencia laboral/Experiencia profesional|Experiência profissional|Arbetslivserfarenhet/Yrkeserfarenhet|工作经历/工作经验|職務経歴/職歴',
  'Projects|Projekte|Projets|Proyectos|Projetos|Projekt|项目经历/项目经验/项目|プロジェクト',
  'Education|Ausbildung/Bildung/Bildungsweg|Formation/Formations/Études|Educación/Formación/Formación académica|Educação/Formação/Formação acadêmica|Utbildning/Utbildningar|教育背景/教育经历|学歴',
  'Skills|Kenntnisse/Fähigkeiten/Kompetenzen|Compétences|Habilidades/Competencias|Habilidades/Competências|Färdigheter/Kompetenser/Kunskaper|技能/专业技能|スキル',
  'Technical Skills|Technische Kenntnisse/Technische Fähigkeiten|Compétences techniques|Habilidades técnicas/Competencias técnicas|Habilidades técnicas/Competências técnicas|Tekniska färdigheter|技术技能|技術スキル',
  'Certifications/Certificates|Zertifikate/Zertifizierungen|Certifications/Certificats|Certificaciones/Certificados|Certificações/Certificados|Certifikat/Certifieringar|证书/资格证书|資格/保有資格',
  'Languages|Sprachen/Sprachkenntnisse|Langues|Idiomas|Idiomas|Språk/Språkkunskaper|语言能力/语言|語学/語学力',
  'Awards/Honors/Honours|Auszeichnungen/Preise|Distinctions/Récompenses|Premios/Reconocimientos|Prêmios/Prémios|Utmärkelser/Priser|荣誉/获奖情况|受賞歴/受賞',
  'Publications|Publikationen/Veröffentlichungen|Publications|Publicaciones|Publicações|Publikationer|论文/发表论文|論文',
  "Interests|Interessen|Centres d’intérêt/Centres d'intérêt|Intereses|Interesses|Intressen|兴趣爱好/兴趣|趣味・関心/趣味",
  'References|Referenzen|Références|Referencias|Referências|Referenser|推荐人|推薦者',
];

type Row = readonly (readonly string[])[];

/** The row of each form; the first of two rows that share a form. */
const ROWS = new Map<string, Row>();
for (const line of TABLE) {
  const row = line.split('|').map((forms) => forms.split('/'));
  for (const form of row.flat()) {
    const key = form.toLowerCase();
    if (!ROWS.has(key)) ROWS.set(key, row);
  }
}
