import { z } from 'zod';

/** The languages whose section headings, months and "present" words the parser knows. */
export const Language = z.enum(['en', 'de', 'fr', 'es', 'pt', 'sv', 'zh', 'ja']);
export type Language = z.infer<typeof Language>;

/** Languages in which a thing stands before what kind it is. */
export const ROMANCE: ReadonlySet<Language> = new Set(['fr', 'es', 'pt']);
