/** A job posting as a person gave it: data, never evidence. */
export interface Posting {
  readonly title: string;
  readonly company: string;
  readonly description: string;
}
