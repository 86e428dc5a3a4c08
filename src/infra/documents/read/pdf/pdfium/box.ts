/** In points from the page's lower left corner. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** In points from the page's lower left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
