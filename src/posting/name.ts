/** The title of the job and the name of the company; empty where the posting does not say it plainly. */
export interface PostingName {
  readonly title: string;
  readonly company: string;
}

/** Longer lines are sentences. */
const MAX_HEADING_WORDS = 12;

/**
 * Reads title and company from a labelled line, the first heading ("Team Lead — Helmes", "Chef at The Anchor"), or
 * "we are looking for a …". Leaves them empty rather than guess.
 */
export function readPostingName(description: string): PostingName {
  const lines = description
    .split(/\r?\n/)
    .map(stripMarks)
    .filter((line) => line !== '');
  const heading = headingName(lines);
  return {
    title: findLabelledValue(lines, TITLE_LABEL) ?? heading?.title ?? findAdvertisedTitle(description) ?? '',
    company: findLabelledValue(lines, COMPANY_LABEL) ?? heading?.company ?? '',
  };
}

const TITLE_LABEL =
  /^(?:job title|title|position|role|stelle|stellenbezeichnung|poste|intitulé du poste|puesto|cargo|tjänst|职位|職種)\s*[:：](.+)$/iu;
const COMPANY_LABEL =
  /^(?:company|employer|organi[sz]ation|unternehmen|firma|entreprise|société|empresa|företag|公司|会社名)\s*[:：](.+)$/iu;

function findLabelledValue(lines: readonly string[], label: RegExp): string | undefined {
  for (const line of lines.slice(0, 15)) {
    const value = label.exec(line)?.[1]?.trim();
    if (value && value.length <= 120) return value;
  }
  return undefined;
}

function headingName(lines: readonly string[]): PostingName | undefined {
  const first = lines.find(
    (line) => !/^(?:https?:|url\b|---|[\w ]+:|(?:careers?|jobs?|karri[äe]re?)$)/iu.test(line),
  );
  if (!first || first.split(/\s+/).length > MAX_HEADING_WORDS || /[.!?:]$/.test(first)) return undefined;
  const [title = '', company = ''] = first.split(/(?<!\s)\s+(?:[—–|@]|-{1,2}|at|bei|chez|hos)\s+/u);
  return { title: title.trim(), company: (company.split(',')[0] ?? '').trim() };
}

function findAdvertisedTitle(description: string): string | undefined {
  const title = /\b(?:looking for|seeking|hiring|recruiting)\s+an?\s+((?:[A-Z][\w/&+-]*\s?){1,6})/u.exec(
    description.slice(0, 600),
  )?.[1];
  return title?.trim();
}

/** Removes the Markdown of headings and bold type from a line. */
function stripMarks(line: string): string {
  return line
    .replace(/^\s*#{1,6}\s*/, '')
    .replaceAll(/\*\*|__/g, '')
    .trim();
}
