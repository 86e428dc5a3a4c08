/** What a person gave as the job: data, never evidence. */
export interface Posting {
  readonly title: string;
  readonly company: string;
  readonly description: string;
}
