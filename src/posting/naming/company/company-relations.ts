import { foldText } from '../../text/fold-text.ts';
import { listSigns } from '../tokens/signs.ts';
import type { WordSpan } from '../tokens/spans.ts';
import { isForClient } from './clients.ts';

/** Tells what the words before the names of a line say of who hires, once for all that begin at one word. */
export function relationsIn(): (span: WordSpan) => string[] {
  const known = new Map<number, string[]>();
  return (span) => {
    const features = known.get(span.first) ?? relationFeatures(span);
    known.set(span.first, features);
    return features;
  };
}

function relationFeatures({ line: { text, tokens }, first }: WordSpan): string[] {
  const start = tokens[first]?.start ?? 0;
  const before = foldText(text.slice(Math.max(0, start - NEAR_CHARS), start));
  return listSigns({
    'employed by': EMPLOYED.test(before),
    'team of': TEAM_OF.test(before),
    'someone else': OTHER_PARTY.test(before),
    'works there': AFFILIATED.test(before),
    'somebody there': THERE.test(before),
    copyright: COPYRIGHT.test(before),
  });
}

/** Whether a line speaks of clients, of who posts or of others. */
export function clientFeatures(text: string): string[] {
  return listSigns({
    'client line': CLIENT_LINE.test(foldText(text)),
    'hires for a client': isForClient(text),
  });
}

const NEAR_CHARS = 60;
const COPYRIGHT = /(?:©|copyright|\(c\)) ?(?:\d{4} )?$/;
/** Who pays: "employed by", "run by". */
const EMPLOYED =
  /(?:employed|run|operated|managed|owned and run) (?:directly )?by (?:the )?$|(?:angestellt|anstalld) (?:bei|hos|av) $/;
/** "your team at", "all of us at", "hos oss på". */
const TEAM_OF =
  /(?:(?:team|crew|family|us|friends|all|everyone|folks|gang|colleagues) (?:here )?(?:at|from|@) (?:the )?|team (?:von|der|vom|bei) (?:der )?|(?:equipe|familia|time|equipo) (?:de |du |da |do |del |d')(?:la )?|hos oss pa |bei uns (?:im|in der) )$/;
/** Who bought, owns, sells to or taught: "owned by", "partner with", "formerly of". */
const OTHER_PARTY =
  /(?:owned|acquired|bought|backed|funded|accredited|taken over|supplied|sponsored|certified|powered|hosted|recommended|moderated) by (?:the )?$|(?:part|member|subsidiary|division|branch|owner|customers?|clients?|brands?|partners?) (?:of|like|such as|include|including|with|are) (?:the )?$|(?:\d{1,2}|nine|ten|five|six|seven|eight|many) (?:years|yrs) (?:at|with) (?:the )?$|(?:relationship|partner(?:ship|ing)?|compete|work|liaise|alongside|degree|diploma|course|trained|studied) (?:closely )?(?:with|at|from|in) (?:the )?$|(?:not us but|left|formerly|previously|ex-|unlike|used to (?:work|be) at|bei unseren kunden|filiale? d[eu]|groupe|del grupo|do grupo|tochter(?:gesellschaft)? der) $/;
/** "Jo, GM, Acme", "Clinical Manager | Acme". */
const AFFILIATED =
  /(?:manager|gm|director|owner|lead|head|founder|ceo|cto|leiter(?:in)?|inhaber(?:in)?|gerente|diretora?|directora?|rh|hr|recruiter|chef|verksamhetschef|platschef|responsable|coordinator|partner|principal|secretary|administrator)(?:,| \||,? at| @| -| ·| bei| hos| chez| de| på) (?:the )?$|(?:i'm|i am|this is|my name is|ich bin|hier ist|hier schreibt|je suis|c'est|soy|me llamo|sou|aqui e|jag heter|jag ar|det ar) (?:\w+ ){1,3}(?:from|at|with|of|von|vom|bei|de|da|do|del|chez|fran|pa|hos) (?:the |der |la |le |o |a )?$|(?:my|our|mein|unser|ma|mon|mi|meu|minha|min|mitt|vart) (?:work(?:place)?|job|employer|company|firm|arbeit|firma|arbeitgeber(?:in)?|boite|boulot|entreprise|empresa|curro|trabajo|trabalho|trampo|jobb|arbetsplats|foretag)(?:,| \(|:| is| ist| es| e| ar)? $/;
/** "just moved to", "my sister works for", "the shop is leaving": somebody whom the writer knows is there. */
const THERE =
  /(?:(?:moved|gone|going|back) (?:over )?to|(?:work(?:s|ing|ed)?|started|job|opening|role|spot|place) (?:at|for|with|over at|in|@)|arbeit(?:e|et|en) (?:bei|beim|fur)|(?:bosse|travaille|bossent) (?:chez|a)|trabaj(?:a|o|an) (?:en|para|con)|trabalh(?:a|o|am) (?:na|no|em|para)|jobb(?:ar|ade)? (?:pa|hos|at|for)|slutar (?:som \w+ )?(?:pa|hos)|borjat (?:pa|hos)|equipo (?:en|de)|(?:vaga|oportunidade)(?: \w+)? (?:na|no)|(?:puesto|vacante) en|stelle (?:bei|beim)|poste chez|jobb (?:pa|hos)) (?:the |der |dem |la |le |el )?$/;
const CLIENT_LINE = /\b(?:clients?|kunden?|mandanten?|clientes?|kund|kunds)\b/;
