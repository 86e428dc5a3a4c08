import type { SourceLine } from '../../source.ts';
import type { HeadedTables } from './table-heads.ts';
import { joinWrappedLines, type TextUnit } from './text-units.ts';

/** The lines of the sections: all except blank lines and running page headers and footers. */
export class LineStream {
  readonly lines: readonly SourceLine[];
  readonly #indices: readonly number[];
  readonly #guided: boolean;
  readonly #rows: HeadedTables['rows'];

  constructor(all: readonly SourceLine[], without: ReadonlySet<number>, rows: HeadedTables['rows']) {
    this.#rows = rows;
    this.#indices = all.flatMap((line, index) =>
      line.text.trim() === '' || without.has(index) ? [] : [index],
    );
    this.lines = this.#indices.flatMap((index) => all[index] ?? []);
    this.#guided = all.some((line) => line.continues === true);
  }

  /** The index in the whole document of one of `lines`. */
  readonly indexOf = (at: number): number => this.#indices[at] ?? -1;

  /** The units of a stretch; `sources` are indices in the whole document. */
  units(from: number, to: number): TextUnit[] {
    return joinWrappedLines(this.lines.slice(from, to), this.#guided).map((unit) => {
      const sources = unit.sources.flatMap((offset) => this.#indices[from + offset] ?? []);
      const fields = this.#rows.get(sources[0] ?? -1);
      return { ...unit, sources, ...(fields && { fields }) };
    });
  }
}
