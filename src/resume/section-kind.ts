import { z } from 'zod';

/** What a section is about; `other` is everything that fits no other kind. */
export const SectionKind = z.enum([
  'contact',
  'summary',
  'experience',
  'projects',
  'education',
  'skills',
  'certifications',
  'languages',
  'other',
]);
export type SectionKind = z.infer<typeof SectionKind>;
