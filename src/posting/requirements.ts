import { z } from 'zod';

/** `R4`: fourth requirement of the posting, in the posting's order. */
export const RequirementId = z.string().regex(/^R\d+$/).brand<'RequirementId'>();
export type RequirementId = z.infer<typeof RequirementId>;

export const RequirementKind = z.enum(['skill', 'duty', 'qualification', 'language', 'place']);

/** One thing the posting asks for. `words` is a verbatim stretch of the posting, or the requirement is thrown away. */
export const Requirement = z.object({
  id: RequirementId,
  text: z.string(),
  words: z.string(),
  kind: RequirementKind,
  must: z.boolean(),
});
export type Requirement = z.infer<typeof Requirement>;
