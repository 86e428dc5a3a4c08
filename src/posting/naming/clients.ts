import { foldText, wordPattern } from '../fold.ts';

/** True where an agency posts for a client whom it doesn't name. */
export function isForClient(text: string): boolean {
  CLIENT.lastIndex = 0;
  return CLIENT.test(foldText(text));
}

const CLIENT = wordPattern(
  "on behalf of (?:an?|one of|my|our) (?!friend|colleague|mate)(?:\\w+[ -]){0,4}(?:clients?|manufacturer|company|firm|employer|organi[sz]ation|business|group)|(?:for|working with|represent(?:ing)?|partner(?:ed|ing)? with) (?:an? |one of |my |our )(?:\\w+[ -]){0,4}(?:clients?|leading (?:organisation|organization|company|firm))|(?:my|our) clients?(?:'s)? (?:is|are|has|have|needs?|seeks?|requires?)|(?:my|our) client,|undisclosed|(?:confidential|anonymous) (?:company|employer)|an? client of (?:ours|mine)|confidential (?:client|employer)|company: confidential|(?:is|are|am|i'm|we're) (?:working|partnering|recruiting|hiring) (?:with|for) an? (?:\\w+[ -]){0,3}(?:school|company|firm|business|employer|organi[sz]ation|startup|scale-?up|client|agency|manufacturer|retailer|practice|hotel|nursery|trust|bank)",
  '(?:fur|im auftrag) (?:unsere[ns]?|eine[ns]?|meine[ns]?|einer?) (?:\\w+ ){0,3}(?:kunden?|mandanten?|auftraggebers?|klienten)|unser (?:kunde|mandant|auftraggeber)|(?:beim|durch den|im) kunden(?:betrieb|unternehmen)?|arbeitnehmeruberlassung',
  "(?:pour|par|pour le compte de) (?:notre|nos|mon|l'un de nos|un de nos|d'un) clients?|notre client",
  '(?:para|por) (?:nuestro|un|importante) (?:\\w+ )?cliente|nuestro cliente|empresa cliente|(?:nosso|para um) cliente|cliente confidencial|empresa confidencial|confidencial|empresa (?:lider|importante) del sector|colaboramos con una?|importante empresa',
  '(?:for|till|at) (?:var|en|vara) (?:\\w+ )?kund(?:s|er)?(?: rakning)?|var kund|kund inom|konfidentiellt uppdrag|uppdrag at (?:ett|en)',
);
