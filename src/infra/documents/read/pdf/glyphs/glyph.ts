/** A visible character in the frame in which its line is level: x to the right, y down, in points. */
export interface Glyph {
  readonly text: string;
  readonly spaced: boolean;
  readonly x0: number;
  readonly x1: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A small shape in the frame of the glyphs. */
export interface Dot {
  readonly x0: number;
  readonly x1: number;
  /** Its middle. */
  readonly y: number;
}
