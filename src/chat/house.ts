/** What an installation tells people about itself. */
export interface House {
  /** The host of the model that resumes are sent to, such as `api.openai.com`; null where there is none. */
  readonly vendor: string | null;
  /** Days for which things are kept; null: until their person deletes them. */
  readonly keepsDays: { readonly resumes: number | null; readonly jobs: number | null };
}
