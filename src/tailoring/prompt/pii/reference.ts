import type { PrivateDetail } from './detail.ts';

/** True for the number of a job, a posting or a thing, which is nobody's: "Job ID 482139475", "Kennziffer 2024-118834". */
export function isReference(text: string, { start }: Pick<PrivateDetail, 'start'>): boolean {
  return LABEL.test(text.slice(Math.max(0, start - LABEL_CHARS), start));
}

/** Longer than any label with its number's beginning ("Referenznummer 10000-"). */
const LABEL_CHARS = 40;

const LABEL =
  /(?<!\p{L})(?:(?:job|req(?:uisition)?|vacancy|position|posting|opening|role|advert|announcement)(?:[\s-]?(?:id|code|no|number|nr|ref(?:erence)?))?|(?:stock|product|item|article|part|order|invoice|batch|lot|serial|ticket|project|contract)[\s-]?(?:id|code|no|number|nr)|sku|isbn|ean|gtin|ref(?:erence)?\.?(?:[\s-]?(?:id|code|no|number|nr))?|kennziffer|referenz(?:nummer)?|stellen-?(?:id|nummer|nr)|offre|réf(?:érence)?|oferta|referencia|vaga|referência|código|annons-?(?:id|nr)|职位编号|职位代码|招聘编号|求人番号)(?:\s?(?:n[°º]|#|no\b|nr\b))?[.:：#\s]{0,3}(?:[\p{Lu}\d]{1,8}[-/])?$/iu;
