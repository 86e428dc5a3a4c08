import type { Language } from '../../../language/language.ts';
import type { SectionKind } from '../../resume.ts';

/**
 * Headings of resume sections by language and kind: whole headings in lower case, with "&" written as the language's
 * "and". Adjectives ("professional", "clinical") are in headings.ts.
 */
export const HEADING_WORDS: Record<Language, Partial<Record<SectionKind, string>>> = {
  en: {
    contact:
      'contact|details|contact me|contact info|contact information|contact details|personal details|personal information|personal data|personal info|get in touch|links|find me online|profiles|social|social media|social links|social profiles|online profiles|online presence|reach me|address|find me',
    summary:
      'summary|profile|about|tl;dr|in short|in a nutshell|supporting information|supporting statement|about me|objective|career objective|summary of qualifications|qualifications summary|executive summary|professional summary|career summary|career profile|personal statement|personal profile|profile summary|highlights|overview|introduction|biography|bio|artist statement|teaching philosophy|highlights of qualifications|qualifications profile|objective statement|statement|snapshot|who i am|in brief|at a glance|who am i|professional profile|key points|career goal|career goals|goal|goals|my story|aim|key facts|value proposition|position sought|job applied for|career overview|brief',
    experience:
      "experience|employment|work|work history|employment history|career history|career|professional background|professional history|work experience|job history|positions held|appointments|academic appointments|academic positions|internships|internship|placements|clinical placements|clinical rotations|military service|sea service|volunteering|volunteer work|volunteer|community service|community involvement|leadership|leadership and activities|activities|extracurricular activities|extracurriculars|involvement|campus involvement|service history|assignments|duty stations|career highlights|practicum|student teaching|residency|residencies|engagements|freelance|consulting|apprenticeship|apprenticeships|service|community|career overview|selected experience|professional service|working experience|where i have worked|where i've worked|jobs|my jobs|relevant employment|giving back|previous employment|employment record|professional career|leadership and service|volunteer experience|voluntary work|voluntary experience|voluntary service|community leadership|helping out|professional path|career path|roles|positions|what i have done|what i've done|previous roles|job experience|work and volunteering|track record|service record|present position",
    projects:
      'projects|personal projects|side projects|open source|open source contributions|open source projects|portfolio|selected works|selected work|key projects|academic projects|research projects|case studies|productions|selected projects|hackathons|project|some projects',
    education:
      'education|study|academic background|academic qualifications|academic history|education history|educational background|education and training|education and credentials|studies|schooling|qualifications|academics|degrees|coursework|relevant coursework|professional education|education and certifications|education and qualifications|education and licensure|military training|military education|school|schools|where i studied|academic record|learning|university|college|academic education|vocational training|academia|academic credentials|academic profile',
    skills:
      'skills|good at|good with|competencies|competences|skills and competences|skills and competencies|core competencies|key competencies|expertise|areas of expertise|technical expertise|technologies|tools|tools and technologies|technical proficiencies|proficiencies|skill highlights|strengths|key strengths|abilities|technical competencies|capabilities|specialties|specialities|specializations|skill set|skillset|tech stack|computer literacy|software|programming|hard skills|soft skills|equipment|techniques|skill summary|skills summary|programming skills|featured skills|core qualifications|what i do|what i can do|skills and tools|skills and equipment|tools and skills|tools and software|my skills|toolbox|toolkit|what i use|systems|it skills|computer skills|it and systems|key skills and achievements|skills and achievements|what i bring|machinery|programming languages|languages and tools|craft',
    certifications:
      'certifications|certificates|certification|licenses|licences|license|licence|licensure|licenses and certifications|certifications and licenses|licensure and certifications|licences and certificates|professional certifications|credentials|professional licenses|accreditations|courses and certifications|certifications and training|training courses|training attended|training courses attended|training and certifications|certificates and licenses|tickets|welding certifications|licenses and credentials|licenses and certs|certs|certs and licenses|cards|qualifications and cards|cards and tickets|certificates and courses|courses and certificates|registrations|professional registrations|licenses and registrations|registrations and licences|permits|badges|training|professional training|professional development|continuing education|courses|continuing professional development|security clearance|security clearances',
    languages: 'languages|language skills|language proficiency|language|spoken languages|foreign languages',
    other:
      'governance|presentation|awards|prizes|also|honors|honours|honors and awards|honours and awards|awards and honors|awards and honours|achievements|accomplishments|key achievements|key accomplishments|recognition|scholarships|fellowships|grants|grants and fellowships|funding|publications|selected publications|peer reviewed publications|papers|books|articles|journal articles|conference papers|conference proceedings|presentations|talks|invited talks|conferences|posters|patents|invention|inventions|exhibitions|solo exhibitions|group exhibitions|selected exhibitions|collections|commissions|press|media|interests|hobbies|hobbies and interests|interests and hobbies|personal interests|references|referees|memberships|affiliations|professional affiliations|professional memberships|professional associations|associations|additional information|additional|other|miscellaneous|more|extras|bibliography|reviews|teaching|research|research interests|clearance|security clearance|decorations|medals|awards and decorations|declaration|availability|notes|societies|extra|public speaking|writing|editorial service|reviewing|community engagement|performances|licenses held|strengths and weaknesses|fun facts|my life philosophy|most proud of|a day of my life|referrals|test scores|other information|personal|work authorization|professional activities|selected honors|international awards|domestic awards|selected commissions|repertoire|filmography|discography|outside work|outside of work|beyond work|away from work|when not working|book chapters|chapters|honors and scholarships|scholarships and awards|life outside work|off the clock|off duty|off work|after hours|after work|free time|leisure|preprints|technical reports|invited lectures|outreach|supervision|good to know',
  },
  de: {
    contact:
      'kontakt|kontaktdaten|kontaktinformationen|links|persönliche daten|persönliches|zur person|angaben zur person|anschrift|persönliche angaben|persönliche informationen|adresse',
    summary:
      'profil|kurzprofil|über mich|zusammenfassung|berufsziel|persönliches profil|ziel|karriereziel|qualifikationsprofil|über mich selbst|wer ich bin|auf einen blick|kurz und knapp|kurzvorstellung|berufliches profil|zu meiner person|motivation|steckbrief|das bin ich|ich in kürze|berufliche ziele',
    experience:
      'berufserfahrung|berufspraxis|beruflicher werdegang|werdegang|praktische erfahrung|praktische erfahrungen|erfahrung|erfahrungen|praktika|praktikum|arbeitserfahrung|beruf|berufliche erfahrung|berufliche stationen|beruflicher hintergrund|ehrenamt|ehrenamtliches engagement|engagement|soziales engagement|ehrenamtliche tätigkeit|ehrenamtliche tätigkeiten|wehrdienst|tätigkeiten|nebentätigkeiten|berufstätigkeit|stationen|berufliche tätigkeit|berufliche laufbahn|anstellungen|berufsweg|wo ich gearbeitet habe|mein weg|ehrenämter|arbeitgeber|zivildienst|bundesfreiwilligendienst|selbstständigkeit',
    projects: 'projekte|projekterfahrung|ausgewählte projekte|projektarbeit|eigene projekte|referenzprojekte',
    education:
      'aus- und weiterbildung|aus- und fortbildung|schul- und berufsausbildung|schul- und berufsbildung|allgemeine und berufliche bildung|ausbildung|bildung|bildungsweg|schulbildung|studium|akademische ausbildung|schulische ausbildung|schule|hochschulbildung|berufsausbildung|akademischer werdegang|schulischer werdegang|ausbildung und studium|studium und ausbildung|ausbildung und weiterbildung|lehre|schule und ausbildung|ausbildung und schule|schule und studium|bildung und ausbildung|schulausbildung|hochschulausbildung|schul und berufsausbildung|bildungsgang|schullaufbahn|ausbildungsweg|akademische laufbahn|universität|schule und berufsausbildung',
    skills:
      'kenntnisse|fähigkeiten|kompetenzen|fachkenntnisse|edv kenntnisse|it kenntnisse|kenntnisse und fähigkeiten|fähigkeiten und kenntnisse|stärken|besondere kenntnisse|technische kenntnisse|qualifikationen|kernkompetenzen|fachliche kompetenzen|soziale kompetenzen|weitere kenntnisse|computerkenntnisse|software|technische fähigkeiten|fertigkeiten|sonstige kenntnisse|was ich kann|meine stärken|werkzeuge|tools|it und software|edv|kompetenzprofil|kenntnisse und software|fachkompetenzen|das kann ich|programme|technik|schwerpunkte|fachgebiete|know how',
    certifications:
      'zertifikate|zertifizierungen|lizenzen|scheine|zertifikate und lizenzen|führerscheine|führerschein|weiterbildungen und zertifikate|weiterbildung|weiterbildungen|fortbildung|fortbildungen|seminare|seminare und kurse|kurse|weiterbildung und zertifikate|fortbildungen und kurse|fort und weiterbildung|fort und weiterbildungen|zusatzausbildungen|weitere qualifikationen',
    languages: 'sprachen|sprachkenntnisse|fremdsprachen',
    other:
      'interessen|hobbys|hobbies|hobbys und interessen|interessen und hobbys|auszeichnungen|preise|auszeichnungen und preise|publikationen|veröffentlichungen|referenzen|mitgliedschaften|sonstiges|weiteres|stipendien|vorträge|auslandsaufenthalte|freizeit|sonstige angaben|ausstellungen|erfolge|ausserdem|außerdem|privat|privates|interessen und freizeit|fachgutachten|lehre und vorträge|besonderes|verschiedenes',
  },
  fr: {
    contact:
      'contact|coordonnées|liens|réseaux sociaux|informations personnelles|état civil|données personnelles|me contacter|informations|contactez moi|me joindre|renseignements personnels',
    summary:
      'profil|résumé|à propos|à propos de moi|objectif|objectif professionnel|profil professionnel|présentation|accroche|qui suis je|synthèse|en bref|en quelques mots|mon profil|projet professionnel|qui je suis|sommaire',
    experience:
      'expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|parcours|stages|stage|emplois|bénévolat|engagements|engagement associatif|expériences associatives|vie associative|expérience associative|expériences bénévoles|mon parcours|mes expériences|mon expérience|postes occupés|carrière|parcours de vie professionnelle|mes emplois|activités professionnelles|vie professionnelle|historique professionnel',
    projects:
      'projets|projets personnels|réalisations|projets académiques|projets réalisés|projets sélectionnés',
    education:
      'formation|formations|éducation|études|diplômes|parcours académique|parcours scolaire|formation académique|formations et diplômes|diplômes et formations|formation et diplômes|scolarité|cursus|formation initiale|études et formations|cursus scolaire|mes études|ma formation|mes formations|mes diplômes',
    skills:
      'compétences|compétences clés|compétences techniques|compétences professionnelles|savoir faire|savoir être|atouts|informatique|qualités|compétences informatiques|outils|domaines de compétences|connaissances|logiciels|aptitudes|compétences et outils|mes outils|mes atouts|mes compétences|savoir faire et outils|points forts|mes points forts|ce que je sais faire|langages|traits de personnalité',
    certifications:
      'certifications|certificats|habilitations|permis|licences|certifications et habilitations|permis et certifications|formation continue|formations complémentaires|formations continues|stages de formation|formations courtes',
    languages: 'langues|langues étrangères|compétences linguistiques|langues parlées|mes langues',
    other:
      "centres d'intérêt|centres d'intérêts|centre d'intérêt|loisirs|intérêts|hobbies|passions|publications|distinctions|prix|prix et distinctions|récompenses|références|divers|informations complémentaires|activités|autres|expositions|bourses|conférences|loisirs et centres d'intérêt|activités extra professionnelles|à côté|à coté|en dehors du travail|mes loisirs|hors travail|passions et loisirs|mes passions|mes centres d'intérêt|et aussi",
  },
  es: {
    contact:
      'identificación|contacto|enlaces|redes sociales|datos personales|información personal|información de contacto|datos de contacto|contactar',
    summary:
      'perfil|perfil profesional|resumen|resumen profesional|sobre mí|objetivo|objetivo profesional|extracto|acerca de mí|presentación|perfil personal|quién soy|perfil en breve|en pocas palabras|carta de presentación',
    experience:
      'experiencia|experiencia laboral|experiencia profesional|trayectoria profesional|historial laboral|prácticas|voluntariado|experiencia de voluntariado|trayectoria|empleo|experiencias|trayectoria laboral|experiencia docente|antecedentes laborales|vida laboral|prácticas profesionales|servicio militar|mi experiencia|mi trayectoria|donde he trabajado|dónde he trabajado|empleos|experiencia y prácticas',
    projects: 'proyectos|proyectos personales|proyectos destacados|portafolio|proyectos relevantes',
    education:
      'educación|formación|formación académica|estudios|estudios realizados|educación y formación|formación y cursos|datos académicos|historial académico|títulos|formación profesional|formación reglada|antecedentes académicos|preparación académica|mis estudios|mi formación|formación y estudios|estudios y formación|escolaridad|preparación|nivel académico',
    skills:
      'habilidades|competencias|aptitudes|conocimientos|habilidades técnicas|conocimientos informáticos|informática|destrezas|capacidades|habilidades y competencias|competencias clave|áreas de especialización|competencias profesionales|conocimientos técnicos|competencias técnicas|fortalezas|herramientas|habilidades personales|mis habilidades|qué sé hacer|mis herramientas|programas|software|manejo de programas|áreas de interés profesional|áreas de experiencia',
    certifications:
      'certificaciones|certificados|licencias|acreditaciones|certificaciones y cursos|licencias y certificaciones|permisos|certificados y licencias|carnets|formación complementaria|cursos|cursos y talleres|formación continua|cursos complementarios|formación adicional|formación no reglada',
    languages: 'idiomas|lenguas|conocimientos de idiomas|competencias lingüísticas|mis idiomas',
    other:
      'intereses|aficiones|pasatiempos|publicaciones|premios|premios y reconocimientos|reconocimientos|logros|referencias|otros|otros datos|información adicional|datos adicionales|becas|exposiciones|otros datos de interés|otros méritos|distinciones|congresos|aficiones e intereses|intereses y aficiones|fuera del trabajo|tiempo libre|además|otros intereses',
  },
  pt: {
    contact:
      'identificação|contato|links|redes sociais|contatos|contacto|contactos|dados pessoais|informações pessoais|informações de contato|informações de contacto|informação pessoal',
    summary:
      'perfil|perfil profissional|resumo|resumo profissional|sobre mim|objetivo|objetivo profissional|apresentação|objetivos|síntese profissional|sumário|resumo de qualificações|quem sou|quem sou eu|em resumo|emprego pretendido',
    experience:
      'experiência|experiência profissional|experiências profissionais|experiências|histórico profissional|percurso profissional|estágios|voluntariado|trabalho voluntário|trajetória profissional|atuação profissional|experiência de voluntariado|vida profissional|carreira|experiência docente|minha experiência|onde trabalhei|empregos|minha trajetória|percurso',
    projects:
      'projetos|projetos pessoais|projetos relevantes|portfólio|projetos acadêmicos|projetos académicos',
    education:
      'educação|formação|formação acadêmica|formação académica|escolaridade|educação e formação|habilitações académicas|habilitações literárias|estudos|formação profissional|qualificações acadêmicas|cursos e formações|meus estudos|minha formação|formação e estudos|percurso académico|percurso acadêmico|percurso escolar',
    skills:
      'habilidades|competências|conhecimentos|aptidões|competências técnicas|habilidades técnicas|competências pessoais|conhecimentos técnicos|informática|competências profissionais|habilidades e competências|qualificações|conhecimentos de informática|competências digitais|ferramentas|principais competências|competências e habilidades|áreas de atuação|minhas competências|o que sei fazer|softwares|minhas habilidades|ferramentas e softwares|pontos fortes|perfil comportamental',
    certifications:
      'certificações|certificados|licenças|certificações e licenças|licenças e certificações|certificações e cursos|cursos e habilitação|cursos e habilitações|inscrição e cursos|habilitação|registros|registros e cursos|cursos e certificados|formação complementar|cursos|cursos complementares|cursos extracurriculares|cursos livres|cursos e treinamentos|qualificações complementares|habilitações e licenças|carta de condução|formações|carteira de habilitação',
    languages:
      'idiomas|línguas|competências linguísticas|conhecimentos linguísticos|línguas estrangeiras|meus idiomas',
    other:
      'interesses|hobbies|publicações|prêmios|prémios|prêmios e reconhecimentos|prémios e distinções|referências|outros|informações adicionais|informações complementares|conquistas|bolsas|exposições|reconhecimentos|passatempos|outras informações|atividades|interesses pessoais|distinções|fora do trabalho|tempo livre|além do trabalho',
  },
  sv: {
    contact:
      'kontakt|länkar|kontaktuppgifter|personuppgifter|personliga uppgifter|kontaktinformation|kontaktinfo|personinformation',
    summary:
      'profil|sammanfattning|om mig|personlig profil|presentation|mål|personligt|kort om mig|min profil|personligt brev|vem jag är|jag i korthet|i korthet|personlig presentation|lite om mig|min bakgrund',
    experience:
      'erfarenhet|erfarenheter|arbetslivserfarenhet|arbetslivserfarenheter|yrkeserfarenhet|arbetserfarenhet|anställningar|anställning|praktik|ideellt arbete|ideellt engagemang|engagemang|uppdrag|föreningsliv|föreningsengagemang|militärtjänst|värnplikt|tidigare anställningar|volontärarbete|arbete|förtroendeuppdrag|ideella uppdrag|yrkeslivserfarenhet|jobb|mina jobb|var jag har jobbat|tidigare jobb|ideella engagemang',
    projects: 'projekt|egna projekt|utvalda projekt|projekterfarenhet',
    education:
      'utbildning|utbildningar|utbildning och kurser|studier|akademisk utbildning|kurser och utbildningar|övriga utbildningar|formell utbildning|övrig utbildning|skola|skolor|mina studier|utbildningsbakgrund|akademiska meriter',
    skills:
      'kompetenser|kompetens|färdigheter|kunskaper|datakunskaper|it kunskaper|tekniska kunskaper|styrkor|egenskaper|nyckelkompetenser|tekniska färdigheter|datorkunskaper|kompetensområden|specialkunskaper|verktyg|tekniker|övriga kunskaper|vad jag kan|mina kunskaper|program|system och verktyg|it|kompetensprofil',
    certifications:
      'certifikat|certifieringar|licenser|intyg|behörigheter|körkort|certifieringar och licenser|legitimation|kurser och certifikat|körkort och certifikat|kurser|vidareutbildning|fortbildning|kompletterande utbildningar|interna utbildningar|övriga utbildningar och kurser',
    languages: 'språk|språkkunskaper|språkfärdigheter',
    other:
      'intressen|fritidsintressen|fritid|utmärkelser|priser|stipendier|publikationer|referenser|övrigt|övriga meriter|medlemskap|hobbyer|övriga upplysningar|priser och utmärkelser|utställningar|meriter|fritidsintressen och hobbyer|utanför jobbet|på fritiden|mer om mig|familj|ideellt',
  },
  zh: {
    contact:
      '联系方式|个人信息|个人资料|基本信息|联系信息|聯絡方式|聯繫方式|個人資料|基本資料|个人基本信息|链接|連結|社交账号|基本资料|個人信息|联系我',
    summary:
      '个人简介|自我评价|个人总结|求职意向|简介|职业目标|個人簡介|自我評價|個人總結|求職意向|自我介绍|自我介紹|关于我|個人優勢|个人优势|个人评价|关於我|简要介绍|職涯目標|自傳|职业概述|个人概述|求职目标',
    experience:
      '工作经历|工作经验|实习经历|职业经历|工作經歷|工作經驗|實習經歷|社会实践|志愿者经历|志愿服务|校园经历|任职经历|实践经历|社团经历|校内经历|志願服務|社團經歷|学生工作|在校经历|社会经历|实习经验|工作履历|志愿经历|从业经历|校园实践|工作及实习经历|實務經驗|組織經歷|组织经历',
    projects:
      '项目经历|项目经验|项目|作品|專案經驗|專案經歷|專案|项目作品|科研项目|個人作品|个人项目|个人作品|研究项目|开源项目|主要项目|項目經驗|項目經歷',
    education:
      '教育经历|教育背景|学历|教育|教育經歷|教育背景及学历|學歷|培训经历|培训|學經歷|教育与培训|进修经历|教育程度|受教育经历|培训经验|主修课程|训练|教育训练|教育培训|繼續教育|继续教育|教育經歷與背景',
    skills:
      '专业技能|技能|个人技能|技能特长|掌握技能|專業技能|技能專長|职业技能|技能清单|專長|相关技能|核心能力|技能与特长|技能证书|技术能力|专长|工作技能|技能和工具|能力|技术栈|专业能力|技術專長|核心技能|其他技能|技能与工具|技能及其他',
    certifications:
      '证书|资格证书|证书资质|證照|證書|职业资格|专业证书|技能认证|執照|资质证书|專業證照|认证|所获证书|职业证书|执业资格|专业资格|資格證書|职业资格证书',
    languages: '语言|语言能力|外语|語言|語言能力|外语能力|语言水平|语言技能|外語能力|語文能力',
    other:
      '兴趣爱好|爱好|兴趣|荣誉|荣誉奖项|获奖情况|获奖经历|奖项|论文|发表论文|出版物|推荐人|其他|其它|興趣|榮譽|獲獎經歷|其他信息|荣誉证书|荣誉与奖项|獲獎|学术成果|发表文章|專利|专利|論文發表|参考人|荣誉和奖项|所获荣誉|科研成果|兴趣与爱好|著作|補充資料|补充信息|附加信息|奖励荣誉|获奖荣誉|发表著作',
  },
  ja: {
    contact: '連絡先|リンク|個人情報|基本情報|氏名|プロフィール情報|お問い合わせ',
    summary:
      '職務要約|概要|自己紹介|自己pr|プロフィール|要約|職務概要|志望動機|キャリアサマリー|自己プロフィール|経歴要約|職歴要約|サマリー|キャリア目標',
    experience:
      '職務経歴|職歴|経歴|職務経験|実務経験|業務経歴|インターン|インターンシップ|ボランティア|ボランティア活動|職務内容|勤務経験|職務詳細|業務経験|課外活動|主な職務経歴|アルバイト|アルバイト経験|社会活動|勤務歴|職業経験|職務履歴|職務経歴詳細',
    projects:
      'プロジェクト|主なプロジェクト|プロジェクト経験|個人開発|ポートフォリオ|制作実績|開発実績|プロジェクト実績|作品|個人プロジェクト',
    education: '学歴|教育|学歴・職歴|研修|受講歴|学歴と研修|研修歴|教育歴|学業|学歴/職歴',
    skills:
      'スキル|技術スキル|保有スキル|専門スキル|活かせる経験・知識・技術|活かせる経験・知識|活かせるスキル|得意分野|専門知識|pcスキル|テクニカルスキル|技能|経験・知識・技術|活かせる知識・経験|スキルセット|ツール|強み|専門分野|技術|ビジネススキル|活かせる経験|活かせる知識|使用可能ツール',
    certifications:
      '資格|免許|免許・資格|資格・免許|取得資格|保有資格|資格・スキル|認定資格|免許資格|資格/免許|認定',
    languages: '語学|語学力|言語|語学スキル|外国語|言語スキル|言語能力',
    other:
      '趣味|特技|趣味・特技|受賞歴|受賞|論文|発表|著書|出版|その他|表彰|推薦者|特許|本人希望|本人希望記入欄|業績|賞罰|研究業績|学会発表|活動|興味・関心|実績|所属学会|本人希望欄|受賞・表彰|趣味・興味|執筆|登壇',
  },
};
