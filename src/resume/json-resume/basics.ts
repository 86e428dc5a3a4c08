import { splitWords } from '../../language/split-words.ts';
import { findHeadline } from '../parse/person/headline.ts';
import type { ContactField, Line, Resume } from '../resume.ts';

/** The `basics` of a JSON Resume. */
export interface JsonBasics {
  name?: string;
  label?: string;
  email?: string;
  phone?: string;
  url?: string;
  summary?: string;
  location?: { address: string };
  profiles?: { network?: string; username?: string; url?: string }[];
}

type Profile = NonNullable<JsonBasics['profiles']>[number];

/**
 * Collects the person's details and summary. The first e-mail address, phone number and plain link are the person's;
 * every other detail becomes a profile, named by its label.
 */
export function basicsOf(resume: Resume): JsonBasics {
  const own = (kind: ContactField['kind']) => resume.contact.find((field) => field.kind === kind);
  const [name, email, phone] = [own('name'), own('email'), own('phone')];
  const addresses = resume.contact.filter((field) => field.kind === 'address');
  const url = resume.contact.find((field) => field.kind === 'link' && isPlainLink(field.text));
  const takenFields = new Set([name, email, phone, url, ...addresses]);
  const profiles = resume.sections
    .filter((section) => section.kind === 'contact')
    .flatMap((section) => section.lines.flatMap((line) => profilesOf(line, resume.contact, takenFields)));
  const { label, summary } = findLabelAndSummary(resume);
  return {
    ...(name && { name: name.text }),
    ...(label !== '' && { label }),
    ...(email && { email: email.text.replace(/\s/g, '') }),
    ...(phone && { phone: phone.text }),
    ...(url && { url: url.text }),
    ...(summary !== '' && { summary }),
    ...(addresses.length > 0 && { location: { address: addresses.map(({ text }) => text).join('; ') } }),
    ...(profiles.length > 0 && { profiles }),
  };
}

const NETWORKS =
  /(?:^|\/\/|www\.|\.)(linkedin|github|gitlab|twitter|x|xing|facebook|instagram|behance|dribbble|medium|orcid|mastodon|youtube|stackoverflow)\./iu;

/** A page rather than a handle such as "oriane.bakes". */
const WEB_ADDRESS = /^(?:https?:|www\.)|\/|\.(?:com|org|net|io|dev|me|info|eu)$/iu;

function isPlainLink(text: string): boolean {
  return WEB_ADDRESS.test(text) && /\.\p{L}{2,}/u.test(text) && !NETWORKS.test(text);
}

/** Makes profiles of what is in a contact line besides `taken` details. */
function profilesOf(line: Line, contact: readonly ContactField[], taken: ReadonlySet<unknown>): Profile[] {
  const details = contact.filter((field) => field.line === line.id);
  const placed = details.filter((field) => taken.has(field));
  const rest = placed.reduce((text, field) => text.replace(field.text, () => '\t'), line.text);
  const pieces = rest
    .split(/\t|(?:(?<!\s)\s+)?[|•]\s*|\s·\s/u)
    .map((piece) => piece.replace(/^[\s,;:·–-]+|(?<![\s,;·–-])[\s,;·–-]+$/gu, ''))
    .filter((piece) => splitWords(piece).length > 0 && !(placed.length > 0 && LABEL_ALONE.test(piece)));
  const profiles: Profile[] = [];
  for (const piece of pieces) {
    const found = /^(?<network>\p{L}[^:/]{0,30}?)\s?:(?!\/\/\S)(?:\/\/)?\s?(?<rest>\S.*)$/su.exec(
      piece,
    )?.groups;
    const value = found?.rest ?? piece;
    const link = details.find(
      (field) => field.kind === 'link' && value.includes(field.text) && WEB_ADDRESS.test(field.text),
    );
    const network = found?.network ?? (link ? NETWORKS.exec(link.text)?.[1] : undefined);
    const last = profiles.at(-1);
    // "LinkedIn: adapark⇥https://linkedin.com/in/adapark" is one profile.
    if (!found && link && value === link.text && last && last.url === undefined) last.url = link.text;
    else
      profiles.push({
        ...(network && { network }),
        ...(link && value === link.text ? { url: value } : { username: value }),
      });
  }
  return profiles;
}

/** "E-Mail:", "Tel.": a label whose detail was taken. */
const LABEL_ALONE =
  /^(?:e-?mail|mail|tel(?:efon|éfono|efone|éphone)?|phone|mobile?|cell|handy|portable|móvil|telemóvel|celular|mobil|address|adresse|anschrift|dirección|endereço|adress|mailaddress|location|home ?page|web(?:site)?|url|name|nom|nombre|nome|namn|电话|手机|邮箱|地址|現住所|住所|現居住地|现居住地|姓名|氏名|電話|電話番号|メール|電子郵件)[\s.:]*$/iu;

/** Finds label and summary: a headline above all headings is the label, and all other summary lines are the summary. */
function findLabelAndSummary(resume: Resume): { label: string; summary: string } {
  const headline = findHeadline(resume)?.line;
  const summary = resume.sections.flatMap(({ kind, lines }) =>
    kind === 'summary' ? lines.filter((line) => line !== headline).map(({ text }) => text) : [],
  );
  return { label: headline?.text ?? '', summary: summary.join('\n') };
}
