import { z } from 'zod';

/**
 * JSON Resume 1.0.0 (https://jsonresume.org/schema): the twelve parts about the person. Accepts what people have in
 * their files: numbers where texts belong ("score": 3.8), null for missing values. Keeps unknown keys.
 */
const text = z
  .union([z.string(), z.number()], { error: 'expected text' })
  .nullish()
  .transform((value) => (value === null || value === undefined ? undefined : String(value)));
/** A contact detail: a name has fewer than 200 characters, an address for e-mail up to 254, a link up to 1,000. */
const detail = (maxChars: number) =>
  text.refine((value) => (value ?? '').length <= maxChars, {
    error: `longer than ${maxChars} characters`,
  });
const texts = z
  .array(z.union([z.string(), z.number()], { error: 'expected text' }).transform(String))
  .nullish()
  .transform((value) => value ?? undefined);

const listOf = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .array(z.looseObject(shape))
    .nullish()
    .transform((value) => value ?? undefined);

const period = { startDate: text, endDate: text };

export const JsonResume = z.looseObject({
  basics: z
    .looseObject({
      name: detail(200),
      label: text,
      image: text,
      email: detail(300),
      phone: detail(200),
      url: detail(1_000),
      summary: text,
      location: z
        .looseObject({
          address: detail(1_000),
          postalCode: detail(100),
          city: detail(100),
          region: detail(100),
          countryCode: detail(100),
        })
        .nullish()
        .transform((value) => value ?? undefined),
      profiles: listOf({ network: detail(100), username: detail(1_000), url: detail(1_000) }),
    })
    .nullish()
    .transform((value) => value ?? undefined),
  work: listOf({
    name: text,
    location: text,
    description: text,
    position: text,
    url: text,
    ...period,
    summary: text,
    highlights: texts,
  }),
  volunteer: listOf({
    organization: text,
    position: text,
    url: text,
    ...period,
    summary: text,
    highlights: texts,
  }),
  education: listOf({
    institution: text,
    url: text,
    area: text,
    studyType: text,
    ...period,
    score: text,
    courses: texts,
  }),
  awards: listOf({ title: text, date: text, awarder: text, summary: text }),
  certificates: listOf({ name: text, date: text, url: text, issuer: text }),
  publications: listOf({ name: text, publisher: text, releaseDate: text, url: text, summary: text }),
  skills: listOf({ name: text, level: text, keywords: texts }),
  languages: listOf({ language: text, fluency: text }),
  interests: listOf({ name: text, keywords: texts }),
  references: listOf({ name: text, reference: text }),
  projects: listOf({
    name: text,
    description: text,
    highlights: texts,
    keywords: texts,
    ...period,
    url: text,
    roles: texts,
    entity: text,
    type: text,
  }),
});
/** A validated JSON Resume. */
export type JsonResume = z.output<typeof JsonResume>;

/** The lists of a JSON Resume, which are the sections of a resume. */
export type JsonSection = Exclude<keyof typeof JsonResume.shape, 'basics'>;
