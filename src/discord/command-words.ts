import type { Locale } from 'discord.js';
import type { COMMANDS } from '../chat/gesture.ts';

/* What the commands are called and how they are described, in the languages in which resumes are read. */

/** Spanish is the same everywhere. Where a language is not here, Discord shows the English. */
interface Words {
  readonly en: string;
  readonly de: string;
  readonly fr: string;
  readonly es: string;
  readonly pt: string;
  readonly sv: string;
  readonly zhCN: string;
  readonly zhTW: string;
  readonly ja: string;
}

export interface Wording {
  readonly name: Words;
  readonly description: Words;
}

type Localized = Partial<Record<`${Locale}`, string>>;

/** All but the English, as Discord's locales name them. */
export function localized({ de, fr, es, pt, sv, zhCN, zhTW, ja }: Words): Localized {
  return {
    de,
    fr,
    'es-ES': es,
    'es-419': es,
    'pt-BR': pt,
    'sv-SE': sv,
    'zh-CN': zhCN,
    'zh-TW': zhTW,
    ja,
  };
}

/** What is said of commands in texts is their English names, by which Discord finds them in every language. */
export const WORDING: Readonly<Record<'tailor' | (typeof COMMANDS)[number], Wording>> = {
  tailor: {
    name: {
      en: 'tailor',
      de: 'lebenslauf-anpassen',
      fr: 'adapter-cv',
      es: 'adaptar-cv',
      pt: 'adaptar-currículo',
      sv: 'anpassa-cv',
      zhCN: '定制简历',
      zhTW: '客製履歷',
      ja: '履歴書調整',
    },
    description: {
      en: 'Tailor your resume to a job, in a form or with the options here',
      de: 'Deinen Lebenslauf an eine Stelle anpassen, im Formular oder mit den Optionen hier',
      fr: 'Adapter votre CV à une offre, dans un formulaire ou avec les options ici',
      es: 'Adaptar tu CV a una oferta, con un formulario o con las opciones de aquí',
      pt: 'Adaptar seu currículo a uma vaga, no formulário ou com as opções daqui',
      sv: 'Anpassa ditt CV till ett jobb, i ett formulär eller med valen här',
      zhCN: '按职位定制你的简历：填写表单，或使用此处的选项',
      zhTW: '依職缺客製你的履歷：填寫表單，或使用此處的選項',
      ja: '求人に合わせて履歴書を調整します。フォームか、ここのオプションで',
    },
  },
  help: {
    name: {
      en: 'help',
      de: 'hilfe',
      fr: 'aide',
      es: 'ayuda',
      pt: 'ajuda',
      sv: 'hjälp',
      zhCN: '帮助',
      zhTW: '說明',
      ja: 'ヘルプ',
    },
    description: {
      en: 'What this bot does, and how',
      de: 'Was dieser Bot tut, und wie',
      fr: 'Ce que fait ce bot, et comment',
      es: 'Qué hace este bot, y cómo',
      pt: 'O que este bot faz, e como',
      sv: 'Vad den här boten gör, och hur',
      zhCN: '这个机器人能做什么、怎么用',
      zhTW: '這個機器人能做什麼、怎麼用',
      ja: 'このボットができることと使い方',
    },
  },
  resumes: {
    name: {
      en: 'resumes',
      de: 'lebensläufe',
      fr: 'mes-cv',
      es: 'mis-cv',
      pt: 'meus-currículos',
      sv: 'mina-cv',
      zhCN: '我的简历',
      zhTW: '我的履歷',
      ja: '履歴書一覧',
    },
    description: {
      en: 'Your saved resumes: look, choose the default, delete',
      de: 'Deine gespeicherten Lebensläufe: ansehen, Standard wählen, löschen',
      fr: 'Vos CV enregistrés : consulter, choisir celui par défaut, supprimer',
      es: 'Tus CV guardados: ver, elegir el predeterminado, borrar',
      pt: 'Seus currículos salvos: ver, escolher o padrão, excluir',
      sv: 'Dina sparade CV:n: se dem, välj standard, radera',
      zhCN: '你保存的简历：查看、选择默认、删除',
      zhTW: '你儲存的履歷：檢視、選擇預設、刪除',
      ja: '保存した履歴書：確認、既定の選択、削除',
    },
  },
  history: {
    name: {
      en: 'history',
      de: 'verlauf',
      fr: 'historique',
      es: 'historial',
      pt: 'histórico',
      sv: 'historik',
      zhCN: '历史记录',
      zhTW: '歷史紀錄',
      ja: '履歴',
    },
    description: {
      en: 'What was tailored for you so far',
      de: 'Was bisher für dich angepasst wurde',
      fr: 'Ce qui a été adapté pour vous jusqu’ici',
      es: 'Lo que se ha adaptado para ti hasta ahora',
      pt: 'O que foi adaptado para você até agora',
      sv: 'Vad som har anpassats åt dig hittills',
      zhCN: '到目前为止为你定制的内容',
      zhTW: '到目前為止為你客製的內容',
      ja: 'これまでに調整した履歴書',
    },
  },
  privacy: {
    name: {
      en: 'privacy',
      de: 'datenschutz',
      fr: 'confidentialité',
      es: 'privacidad',
      pt: 'privacidade',
      sv: 'integritet',
      zhCN: '隐私',
      zhTW: '隱私',
      ja: 'プライバシー',
    },
    description: {
      en: 'What is kept of you, where it goes, and how to delete it',
      de: 'Was von dir aufbewahrt wird, wohin es geht und wie du es löschst',
      fr: 'Ce qui est conservé de vous, où cela va, et comment le supprimer',
      es: 'Qué se guarda de ti, adónde va y cómo borrarlo',
      pt: 'O que é guardado sobre você, para onde vai e como excluir',
      sv: 'Vad som sparas om dig, vart det tar vägen och hur du raderar det',
      zhCN: '保存了你的哪些信息、发往何处、如何删除',
      zhTW: '保存了你的哪些資料、送往何處、如何刪除',
      ja: '保存される情報、その送り先、削除の方法',
    },
  },
  'forget-me': {
    name: {
      en: 'forget-me',
      de: 'vergiss-mich',
      fr: 'oubliez-moi',
      es: 'olvídame',
      pt: 'esqueça-me',
      sv: 'glöm-mig',
      zhCN: '删除我的数据',
      zhTW: '刪除我的資料',
      ja: 'データ削除',
    },
    description: {
      en: 'Delete everything that is kept of you',
      de: 'Alles löschen, was von dir aufbewahrt wird',
      fr: 'Supprimer tout ce qui est conservé de vous',
      es: 'Borrar todo lo que se guarda de ti',
      pt: 'Excluir tudo o que é guardado sobre você',
      sv: 'Radera allt som sparas om dig',
      zhCN: '删除保存的关于你的一切',
      zhTW: '刪除保存的關於你的一切',
      ja: 'あなたについて保存されたものをすべて削除します',
    },
  },
  settings: {
    name: {
      en: 'settings',
      de: 'einstellungen',
      fr: 'paramètres',
      es: 'ajustes',
      pt: 'configurações',
      sv: 'inställningar',
      zhCN: '设置',
      zhTW: '設定',
      ja: '設定',
    },
    description: {
      en: 'Where your answers come, and how they are made',
      de: 'Wohin deine Antworten kommen und wie sie entstehen',
      fr: 'Où arrivent vos réponses, et comment elles sont faites',
      es: 'Dónde llegan tus respuestas y cómo se hacen',
      pt: 'Onde chegam suas respostas e como são feitas',
      sv: 'Var dina svar hamnar och hur de görs',
      zhCN: '结果发到哪里、如何生成',
      zhTW: '結果送到哪裡、如何產生',
      ja: '回答の届け先と作り方',
    },
  },
};

/** The options of `/tailor`. */
export const OPTION_WORDING: Readonly<
  Record<'resume' | 'posting' | 'postingFile' | 'role' | 'saved', Wording>
> = {
  resume: {
    name: {
      en: 'resume',
      de: 'lebenslauf',
      fr: 'cv',
      es: 'cv',
      pt: 'currículo',
      sv: 'cv',
      zhCN: '简历',
      zhTW: '履歷',
      ja: '履歴書',
    },
    description: {
      en: 'Your resume as a file; without it, a saved one',
      de: 'Dein Lebenslauf als Datei; ohne sie ein gespeicherter',
      fr: 'Votre CV en fichier ; sans lui, un CV enregistré',
      es: 'Tu CV como archivo; sin él, uno guardado',
      pt: 'Seu currículo em arquivo; sem ele, um salvo',
      sv: 'Ditt CV som fil; utan den ett sparat',
      zhCN: '简历文件；不提供则用已保存的',
      zhTW: '履歷檔案；不提供則用已儲存的',
      ja: '履歴書のファイル。なければ保存済みのもの',
    },
  },
  posting: {
    name: {
      en: 'posting',
      de: 'anzeige',
      fr: 'offre',
      es: 'oferta',
      pt: 'vaga',
      sv: 'annons',
      zhCN: '招聘信息',
      zhTW: '徵才資訊',
      ja: '求人',
    },
    description: {
      en: 'The job posting: its link or its text',
      de: 'Die Stellenanzeige: ihr Link oder ihr Text',
      fr: 'L’offre d’emploi : son lien ou son texte',
      es: 'La oferta de empleo: su enlace o su texto',
      pt: 'A vaga: o link ou o texto',
      sv: 'Jobbannonsen: dess länk eller dess text',
      zhCN: '招聘信息：链接或正文',
      zhTW: '徵才資訊：連結或內文',
      ja: '求人のリンクまたは本文',
    },
  },
  postingFile: {
    name: {
      en: 'posting_file',
      de: 'anzeige_datei',
      fr: 'fichier_offre',
      es: 'archivo_oferta',
      pt: 'arquivo_vaga',
      sv: 'annonsfil',
      zhCN: '招聘文件',
      zhTW: '徵才檔案',
      ja: '求人ファイル',
    },
    description: {
      en: 'The job posting as a file',
      de: 'Die Stellenanzeige als Datei',
      fr: 'L’offre d’emploi en fichier',
      es: 'La oferta de empleo como archivo',
      pt: 'A vaga em arquivo',
      sv: 'Jobbannonsen som fil',
      zhCN: '招聘信息的文件',
      zhTW: '徵才資訊的檔案',
      ja: '求人のファイル',
    },
  },
  role: {
    name: {
      en: 'role',
      de: 'stelle',
      fr: 'poste',
      es: 'puesto',
      pt: 'cargo',
      sv: 'tjänst',
      zhCN: '职位',
      zhTW: '職位',
      ja: '職種',
    },
    description: {
      en: 'Role at company, such as "Head Chef at The Anchor"; else taken from the posting',
      de: 'Stelle und Firma, wie "Head Chef at The Anchor"; sonst aus der Anzeige',
      fr: 'Poste et entreprise, comme "Head Chef at The Anchor" ; sinon repris de l’offre',
      es: 'Puesto y empresa, como "Head Chef at The Anchor"; si no, se toma de la oferta',
      pt: 'Cargo e empresa, como "Head Chef at The Anchor"; senão, vem da vaga',
      sv: 'Tjänst och företag, som "Head Chef at The Anchor"; annars ur annonsen',
      zhCN: '职位与公司，例如 "Head Chef at The Anchor"；否则取自招聘信息',
      zhTW: '職位與公司，例如 "Head Chef at The Anchor"；否則取自徵才資訊',
      ja: '職種と会社。例："Head Chef at The Anchor"。なければ求人から読み取ります',
    },
  },
  saved: {
    name: {
      en: 'saved',
      de: 'gespeichert',
      fr: 'enregistré',
      es: 'guardado',
      pt: 'salvo',
      sv: 'sparat',
      zhCN: '已存简历',
      zhTW: '已存履歷',
      ja: '保存済み',
    },
    description: {
      en: 'One of your saved resumes; else the default',
      de: 'Einer deiner gespeicherten Lebensläufe; sonst der Standard',
      fr: 'Un de vos CV enregistrés ; sinon celui par défaut',
      es: 'Uno de tus CV guardados; si no, el predeterminado',
      pt: 'Um dos seus currículos salvos; senão, o padrão',
      sv: 'Ett av dina sparade CV:n; annars det förvalda',
      zhCN: '你保存的一份简历；否则用默认的',
      zhTW: '你儲存的一份履歷；否則用預設的',
      ja: '保存した履歴書のひとつ。なければ既定のもの',
    },
  },
};

/** The command in the menu of a message: a menu's entry may have capitals and spaces. */
export const ON_MESSAGE_NAME: Words = {
  en: 'Tailor my resume to this post',
  de: 'Lebenslauf hierauf anpassen',
  fr: 'Adapter mon CV à cette offre',
  es: 'Adaptar mi CV a esta oferta',
  pt: 'Adaptar currículo a esta vaga',
  sv: 'Anpassa mitt CV efter annonsen',
  zhCN: '按此职位定制简历',
  zhTW: '依此職缺客製履歷',
  ja: 'この求人に履歴書を合わせる',
};
