import { firstWordAfter, type TokenizedText, textAfter, textBefore } from '../tokens.ts';
import { boundOf } from './bounds.ts';
import type { Figure } from './figure.ts';

/** Finds the figures of a Chinese or Japanese text: digits or Han numerals, with scale and unit. */
export function cjkFigures(text: TokenizedText): Figure[] {
  const dateless = text.raw.replace(DATE, (date) => ' '.repeat(date.length));
  return [...dateless.matchAll(NUMERAL)].flatMap((match) => {
    const [raw, percent = '', written = '', scales = '', unit = ''] = match;
    const value = /\d/.test(written) ? Number(written.replace(/[,，]/g, '')) : hanValue(written);
    if (Number.isNaN(value)) return [];
    const isWord = !/\d/.test(written) && value < 2;
    if (isWord && unit === '') return [];
    const scaled = [...scales].reduce((product, scale) => product * (SCALE[scale] ?? 1), value);
    const at = firstWordAfter(text, match.index);
    return [
      {
        raw,
        value: scaled,
        kind: 'count' as const,
        unit: percent !== '' ? 'percent' : (UNIT[unit] ?? null),
        bound: boundOf(
          textBefore(text, match.index),
          textAfter(text, match.index + raw.length),
          text.language,
        ),
        first: at,
        last: at,
        range: null,
      },
    ];
  });
}

const DATE =
  /\d{2,4}\s?年(?!間)(?:\s?\d{1,2}\s?月)?(?:\s?\d{1,2}\s?日)?|\d{1,2}\s?月(?!間)(?:\s?\d{1,2}\s?日)?/g;

const NUMERAL =
  /(百分之)?(\d+(?:[,，]\d{3})*(?:\.\d+)?|[〇零一二两三四五六七八九十百千]+)([千百万萬亿億]*)(%|パーセント|元|円|人民币|美元|ドル|欧元|ユーロ|倍|小时|時間|分钟|秒|天|周|週間|个月|ヶ月|か月|カ月|年間|年|kg|km|GB|MB)?/g;

const SCALE: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

const UNIT: Readonly<Record<string, string>> = {
  '%': 'percent',
  パーセント: 'percent',
  元: 'CNY',
  人民币: 'CNY',
  円: 'JPY',
  美元: 'USD',
  ドル: 'USD',
  欧元: 'EUR',
  ユーロ: 'EUR',
  倍: 'factor',
  小时: 'hour',
  時間: 'hour',
  分钟: 'minute',
  秒: 'second',
  天: 'day',
  周: 'week',
  週間: 'week',
  个月: 'month',
  ヶ月: 'month',
  か月: 'month',
  カ月: 'month',
  年間: 'year',
  年: 'year',
  kg: 'kilogram',
  km: 'kilometre',
  GB: 'gigabyte',
  MB: 'megabyte',
};

const DIGIT: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

function hanValue(written: string): number {
  if (!/[十百千]/.test(written)) return Number([...written].map((digit) => DIGIT[digit] ?? 0).join(''));
  let total = 0;
  let digit = 0;
  for (const character of written) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[character];
    if (unit === undefined) digit = DIGIT[character] ?? 0;
    else {
      total += (digit || 1) * unit;
      digit = 0;
    }
  }
  return total + digit;
}
