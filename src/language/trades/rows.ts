import { type RowTable, tableRows } from '../row-table.ts';
import { GERMAN_TRADES } from './de.ts';
import { BUILDING_TRADES } from './en/building.ts';
import { BUSINESS_TRADES } from './en/business.ts';
import { CARE_TRADES } from './en/care.ts';
import { COMMON_TRADES } from './en/common.ts';
import { COMPUTING_TRADES } from './en/computing.ts';
import { DESIGN_TRADES } from './en/design.ts';
import { EDUCATION_TRADES } from './en/education.ts';
import { HOSPITALITY_TRADES } from './en/hospitality.ts';
import { INDUSTRY_TRADES } from './en/industry.ts';
import { LAW_TRADES } from './en/law.ts';
import { MAKING_TRADES } from './en/making.ts';
import { OFFICE_TRADES } from './en/office.ts';
import { OUTDOORS_TRADES } from './en/outdoors.ts';
import { PEOPLE_TRADES } from './en/people.ts';
import { PUBLIC_TRADES } from './en/public.ts';
import { TRANSPORT_TRADES } from './en/transport.ts';
import { SPANISH_TRADES } from './es.ts';
import { FRENCH_TRADES } from './fr.ts';

/**
 * What postings ask in each trade, and what people say who have done it, a row a line: with `asked = asked < shown ~ hinted`,
 * a line that holds any of "shown" proves each "asked"; any of "hinted" is worth a question. Phrases are apart by commas.
 * Articles are left out, endings and irregular forms need no row, and `# trade` begins a trade. Nothing here is written for
 * anything else: the gates don't read it.
 *
 * Source: written for this project, trade by trade, at first by hands that saw neither its code nor its evaluation; later
 * rows, in every trade, after lines that others wrote and judged for it. Then other readers went through all rows, and
 * what they would not take for proof became a hint, which proves only together with a word of what is asked that the line
 * says itself. What is asked in a row hints at what else is asked there.
 */
export const TRADE_ROWS: RowTable = {
  en: rowsOf(
    BUILDING_TRADES,
    BUSINESS_TRADES,
    CARE_TRADES,
    COMMON_TRADES,
    COMPUTING_TRADES,
    DESIGN_TRADES,
    EDUCATION_TRADES,
    HOSPITALITY_TRADES,
    INDUSTRY_TRADES,
    LAW_TRADES,
    MAKING_TRADES,
    OFFICE_TRADES,
    OUTDOORS_TRADES,
    PEOPLE_TRADES,
    PUBLIC_TRADES,
    TRANSPORT_TRADES,
  ),
  de: rowsOf(GERMAN_TRADES),
  es: rowsOf(SPANISH_TRADES),
  fr: rowsOf(FRENCH_TRADES),
};

function rowsOf(...trades: readonly string[]): string[] {
  return trades.flatMap(tableRows).filter((row) => !row.startsWith('# '));
}
