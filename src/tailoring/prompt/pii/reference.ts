import type { PrivateDetail } from './detail.ts';

/** True for the number of a job, a posting or a thing, which is nobody's: "Job ID 482139475", "Kennziffer 2024-118834". */
export function isReference(text: string, { start, end }: Pick<PrivateDetail, 'start' | 'end'>): boolean {
  return (
    LETTER_AFTER.test(text.slice(end, end + 3)) ||
    LABEL.test(text.slice(Math.max(0, start - LABEL_CHARS), start))
  );
}

/** "313-555-0199-A": no phone number ends so. */
const LETTER_AFTER = /^-\p{Lu}(?![\p{L}\p{N}])/u;

/** Longer than any label with its number's beginning ("Referenznummer 10000-"). */
const LABEL_CHARS = 40;

const LABEL =
  /(?<!\p{L})(?:(?:job|req(?:uisition)?|vacancy|position|posting|opening|role|advert|announcement)(?:[\s-]?(?:id|code|no|number|nr|ref(?:erence)?))?|(?:stock|product|item|article|part|order|invoice|batch|lot|serial|ticket|project|contract|competition)[\s-]?(?:id|code|no|number|nr)|(?:spare |dryer |pump )?part|model|modell|modèle|modelo|ersatzteil|artikel-?(?:nr|nummer)|pièce|pieza|peça|部品番号|cuenta (?:mayor|contable)|ledger account|sachkonto|poste(?=\sn[°º])|puesto|empleo|competition|sku|isbn|ean|gtin|ref(?:erence)?\.?(?:[\s-]?(?:id|code|no|number|nr))?|kennziffer|referenz(?:nummer)?|teile-?(?:nr|nummer)|stellen-?(?:id|nummer|nr)|offre|réf(?:érence)?|oferta|referencia|vaga|referência|código|annons-?(?:id|nr)|职位编号|职位代码|招聘编号|求人番号)(?:\s?(?:n[°º]|#|no\b|nr\b))?[.:：#\s]{0,3}(?:[\p{Lu}\d]{1,8}[-/])?$/iu;
