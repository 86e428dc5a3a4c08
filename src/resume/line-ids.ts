import { EntryId, LineId, SectionId, type SectionKind, SkillId } from './resume.ts';

/**
 * Generates the ids of a resume's sections, entries and lines; nothing else does.
 *
 * | id      | what it names                                                                    |
 * |---------|----------------------------------------------------------------------------------|
 * | `X3`    | third section of the source; `X3.H` is its heading                                |
 * | `X3.L2` | second line of a section of entries, before the first entry                        |
 * | `E2`    | second entry of experience; `P` projects, `D` education, `T` certifications, `O` other |
 * | `E2.H1` | first header line of an entry; `E2.B3` third line said about it, bullet or paragraph |
 * | `E2.F1` | a fact that the person added to an entry, or `X3.F1` to a section (given when it is added) |
 * | `C1`    | line of contact; `U` summary, `S` skills, `T` certifications, `L` languages, `O` other |
 * | `A1`    | line put aside, such as a page number                                              |
 * | `S1.3`  | third skill of a skills line                                                      |
 *
 * Numbers run through the whole resume, so that two sections of one kind share none. `R4` and `K3` belong to
 * requirements and edits.
 */
export class IdGenerator {
  readonly #counts = new Map<string, number>();

  /** Returns the id of the next section. */
  section(): SectionId {
    return SectionId.parse(this.#next('X'));
  }

  /** Returns the id of the next entry of a kind. */
  entry(kind: SectionKind): EntryId {
    return EntryId.parse(this.#next(LETTERS[kind]));
  }

  /** Returns the id of a section's heading. */
  heading(section: SectionId): LineId {
    return LineId.parse(`${section}.H`);
  }

  /** Returns the id of an entry's next header line. */
  header(entry: EntryId): LineId {
    return LineId.parse(this.#next(`${entry}.H`));
  }

  /** Returns the id of an entry's next bullet or paragraph. */
  body(entry: EntryId): LineId {
    return LineId.parse(this.#next(`${entry}.B`));
  }

  /** Returns the id of the next line outside any entry. */
  loose(kind: SectionKind, section: SectionId): LineId {
    return LineId.parse(this.#next(HOLDS_ENTRIES.has(kind) ? `${section}.L` : LETTERS[kind]));
  }

  /** Returns the id of the next line put aside. */
  aside(): LineId {
    return LineId.parse(this.#next('A'));
  }

  /** Returns the id of a line's next skill. */
  skill(line: LineId): SkillId {
    return SkillId.parse(this.#next(`${line}.`));
  }

  #next(prefix: string): string {
    const count = (this.#counts.get(prefix) ?? 0) + 1;
    this.#counts.set(prefix, count);
    return `${prefix}${count}`;
  }
}

const LETTERS: Record<SectionKind, string> = {
  contact: 'C',
  summary: 'U',
  experience: 'E',
  projects: 'P',
  education: 'D',
  skills: 'S',
  certifications: 'T',
  languages: 'L',
  other: 'O',
};

const HOLDS_ENTRIES: ReadonlySet<SectionKind> = new Set(['experience', 'projects', 'education']);
