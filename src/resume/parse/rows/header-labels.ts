/** "Date: 2019 – 2021", "Ort: Bremen": the label before an entry's date or place. */
export const DATE_OR_PLACE_LABEL =
  /^(?:dates?|period|duration|location|place|city|zeitraum|datum|ort|standort|période|dates|lieu|periodo|fechas?|lugar|período|datas?|local|plats|tid|时间|時間|地点|地點|期間|勤務地)\s?:\s?/iu;

/** True for a label with nothing behind it, left over when its date was taken out. */
export function isLoneLabel(text: string): boolean {
  return DATE_OR_PLACE_LABEL.exec(`${text}:`)?.[0].length === text.length + 1;
}

/** True for "4 months", "(2 years 10 months)", "3年": a duration, as programs compute it. */
export function isDuration(text: string): boolean {
  return text.length < 40 && DURATION.test(text);
}

const UNIT_OF_TIME =
  '(?:years?|yrs?\\.?|months?|mos?\\.?|weeks?|jahre?|monate?|ans?|mois|años?|mes(?:es)?|anos?|år|månad(?:er)?|年|个?月|ヶ月|か月|カ月|個月)';
const DURATION = new RegExp(
  `^\\(?\\s?\\d{1,2}\\s?${UNIT_OF_TIME}(?:,?\\s?(?:and\\s|und\\s|et\\s|y\\s|e\\s|och\\s)?\\d{1,2}\\s?${UNIT_OF_TIME})?\\s?\\)?$`,
  'iu',
);

/**
 * Returns what stands behind the word that a row begins with where the row above has the title: "at Delta Bakery,
 * Leeds".
 */
export function behindConnector(text: string): string | null {
  const connector = /^(?:at|bei|chez|en|em|hos|@)\s(?=\p{Lu})/u.exec(text)?.[0];
  return connector === undefined ? null : text.slice(connector.length);
}
