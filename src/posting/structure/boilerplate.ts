import { asksForQuality, findLevel } from '../lexicon/requirement-words.ts';
import { foldText } from '../text/fold-text.ts';
import type { PostingBlock } from './blocks.ts';
import { headingPartOf } from './headings.ts';

/** Between two lines of boilerplate, so many short ones belong to it: the name of who posted, "Full-time". */
const MAX_GAP = 2;
const MAX_GAP_WORDS = 6;
const MAX_WORDS = 18;

/** A page without what its site puts around a posting, and the blocks before which something of the site stood apart. */
export interface BarePage {
  readonly blocks: readonly PostingBlock[];
  readonly parted: ReadonlySet<PostingBlock>;
}

/** Drops what a job site puts around a posting: its buttons, counts, dates and notes, and the short lines among them. */
export function withoutBoilerplate(page: readonly PostingBlock[]): BarePage {
  // What a list counts, such as "2 reviews", is the posting's own.
  const isOwn = page.map(({ type, text }) => (type === 'item' ? isRowOfButtons(text) : isBoilerplate(text)));
  const isTerm = page.map(({ text }) => partsOf(text).every((part) => TERM.test(part)));
  const isGone = page.map(
    ({ type, text }, index) => isOwn[index] && !(type === 'heading' && headingPartOf(text) === 'aside'),
  );
  let last = -1;
  for (const [index, gone] of [...isGone].entries()) {
    if (!gone || isTerm[index]) continue;
    const between = page.slice(last + 1, index).filter((_, at) => !isGone[last + 1 + at]);
    if (last >= 0 && between.length <= MAX_GAP && between.every(mayBeBoilerplate))
      isGone.fill(true, last + 1, index);
    last = index;
  }
  const parted = new Set<PostingBlock>();
  let isApart = false;
  const blocks = page.filter((block, index) => {
    if (isGone[index]) {
      isApart ||= block.apart && !isTerm[index];
      return false;
    }
    if (isApart) parted.add(block);
    isApart = false;
    return true;
  });
  return { blocks, parted };
}

/** Tells whether a line is a job site's own, in whole or as a row of things between dots and bars. */
export function isBoilerplate(line: string): boolean {
  return (
    isShort(line) &&
    (NAMED.test(line) || partsOf(line).some((part) => STATUS.test(part)) || isRowOfButtons(line))
  );
}

function isRowOfButtons(line: string): boolean {
  const parts = isShort(line) ? partsOf(line) : [];
  return parts.length > 0 && parts.every(isButtons);
}

const isShort = (line: string) => line.length <= MAX_CHARS && line.split(' ').length <= MAX_WORDS;

function partsOf(line: string): string[] {
  return foldText(line)
    .split(/ [·•|] |\s{2,}|[[\]]/)
    .map((part) => part.replace(EDGES, ''))
    .filter((part) => part !== '');
}

/** "Save this job Print Share". */
function isButtons(words: string): boolean {
  let rest = words;
  while (rest !== '') {
    const button = BUTTON.exec(rest)?.[0];
    if (button === undefined) return false;
    rest = rest.slice(button.length).trimStart();
  }
  return true;
}

const MAX_CHARS = 160;
const EDGES = /^[^\p{L}\p{N}]{1,9}|[^\p{L}\p{N})]{1,9}$/gu;

function mayBeBoilerplate({ type, text }: PostingBlock): boolean {
  return (
    type === 'text' &&
    text.split(' ').length <= MAX_GAP_WORDS &&
    !/[.:,;]/.test(text) &&
    !asksForQuality(text) &&
    findLevel(foldText(text)) === null
  );
}

const oneOf = (...languages: string[]) => `^(?:${languages.join('|')})`;

const TERMS = 'full-time|part-time|on-site|remote|hybrid';

/** Where and when one works: a site says it in a line of its own, but a posting among what it asks, too. */
const TERM = new RegExp(`^(?:${TERMS})$`);

/** A picture's name, and how far off who posted it is: "Alder & Finch logo", "Morgan P. 3rd+". */
const NAMED = /^(?:(?:\p{Lu}[\p{L}\p{N}.'’-]{0,30}|[&\d]{1,9}) ){1,6}(?:logo|(?:1st|2nd|3rd)\+?)$/u;

/** What can be pressed, and the names of a site's own parts. */
const BUTTON = new RegExp(
  `${oneOf(
    `(?:quick |easy |1-click )?apply(?: (?:now|here|on company site|for this job|with \\w+))?|save(?:d| (?:this )?job| for later)?|share(?: (?:this )?job)?|message|follow(?:ing)?|connect|dismiss|hide(?: this job)?|not interested|report(?: this)?(?: (?:job|ad|advert|listing|post))?|(?:show|see|read|view|load) (?:more|less|all)(?: \\w+)?|show (?:match|qualification) details|copy link|print|back to (?:all )?(?:results|jobs|vacancies|search)|(?:sign|log) in|register|yes(?: ?/ ?| )no|set alert(?: for similar jobs)?|(?:create|get) (?:job )?alerts?|try premium.{0,30}|meet the hiring team|people you can reach out to|hiring insights|profile insights|job (?:post )?details|full job description|${TERMS}|about the job|accept all|reject all|manage cookies|am i a good fit|tailor my resume|(?:[\\d.,]+ )?out of 5(?: stars?)?(?: [\\d.,]+)?|view company|visit website|refer a friend`,
    'jetzt bewerben|bewerben|merken|gemerkt|teilen|speichern|drucken|anzeige melden|job melden|(?:mehr|weniger) anzeigen|zuruck zur (?:suche|ubersicht)|anmelden|jobalarm aktivieren|ja(?: ?/ ?| )nein',
    "postuler(?: maintenant| en ligne)?|enregistrer|sauvegarder|partager|imprimer|signaler(?: (?:l'|cette )?(?:offre|annonce))?|voir (?:plus|moins)|afficher (?:plus|moins)|retour aux resultats|se connecter|creer une alerte|oui(?: ?/ ?| )non",
    'inscribirme(?: en esta oferta)?|inscribirse|postularme?|guardar(?: oferta)?|compartir|imprimir|denunciar(?: oferta)?|ver (?:mas|menos)|mostrar (?:mas|menos)|solicitud sencilla|crear alerta|iniciar sesion|si(?: ?/ ?| )no',
    'candidatar-se|candidate-se|candidatura simplificada|salvar(?: vaga)?|compartilhar|partilhar|denunciar(?: vaga)?|ver (?:mais|menos)|mostrar (?:mais|menos)|criar alerta|entrar|sim(?: ?/ ?| )nao',
    'ansok(?: nu| har)?|sok jobbet|spara(?: annons)?|dela|skriv ut|anmal annons|tipsa en van|visa (?:mer|mindre)|tillbaka till (?:listan|sokningen)|logga in|ja(?: ?/ ?| )nej',
  )}(?= |$)`,
);

/** What a site says of the posting, of who posted it and of who looks at it. */
const STATUS = new RegExp(
  `${oneOf(
    "(?:re)?posted (?:on .{0,20}|by .{0,40}|today|yesterday|(?:just now|over )?.{0,12} ago)|(?:date )?posted:? .{0,20}|pay (?:scheme|scale|band) .{2,80}|(?:over |more than )?[\\d,.]+\\+? (?:applicants|applications|views|reviews|followers|employees|connections?|alumni|people clicked apply)(?: (?:in|on|have|works?|currently) .{0,30})?|applicants:? [\\d,+]+|be (?:among the first|an? early applicant).{0,30}|promoted(?: by (?:the )?hirer)?|actively (?:reviewing|recruiting|hiring)(?: applicants)?|urgently hiring|responses managed off .{0,12}|no longer accepting applications|(?:1st|2nd|3rd)\\+?(?: degree connection)?|[\\d.,]+ (?:stars?|★).{0,30}|[\\d.,]+ ★ .{0,30}|.{2,60} [\\d,]+ followers|see how you compare.{0,40}|here's how .{0,60}|pulled from the full job description|do you have .{2,80}\\? yes(?: ?/ ?| )no|employer certification.{0,40}badges?|your application will .{0,60}|we value your privacy|(?:we|this site) uses? cookies.{0,60}|similar jobs|people also viewed|show more jobs like this.{0,30}",
    'vor (?:\\d+|einem|einer) (?:tag|tage|tagen|stunden?|wochen?|monat|monaten?)(?: veroffentlicht)?|veroffentlicht(?:: .{0,20}| vor .{0,20})|erschienen:? .{0,20}|(?:uber )?\\d+ bewerber(?:innen)?|gehalt anzeigen|ahnliche (?:jobs|stellen)|wir verwenden cookies.{0,60}',
    'publiee? (?:il y a|le) .{0,20}|il y a \\d+ (?:jours?|heures?|semaines?|mois)|(?:plus de )?\\d+ (?:candidats?|candidatures|vues)|offres similaires|soyez parmi les premiers.{0,30}',
    '(?:publicad[oa] )?hace .{0,14}|publicad[oa] .{0,20}|inscritos:? \\d+|\\d+ (?:inscritos|candidatos|solicitudes|vacantes)|ofertas similares|.{0,40}provincia puesto vacante',
    'publicad[oa] ha .{0,20}|ha \\d+ (?:dias?|horas?|semanas?)|\\d+ (?:candidatos|candidaturas|visualizacoes)|vagas (?:semelhantes|similares)',
    'publicerad(?: for .{0,20}|:? .{0,20})|for \\d+ (?:dagar|timmar|veckor) sedan|\\d+ (?:ansokningar|visningar)|liknande (?:jobb|annonser)|personer har sokt.{0,20}',
  )}$`,
);
