import { foldText, wordPattern } from '../../text/fold-text.ts';

/** True where an agency posts for a client whom it doesn't name. */
export function isForClient(text: string): boolean {
  CLIENT.lastIndex = 0;
  return CLIENT.test(foldText(text));
}

/** True where somebody won't say in public who hires. */
export function isWithheld(text: string): boolean {
  WITHHELD.lastIndex = 0;
  return WITHHELD.test(foldText(text));
}

const WITHHELD = wordPattern(
  "(?:rather |can ?not|can't|don't want to|won't|not) (?:name|say (?:who|which|the name)|share (?:the|their|its) name)|(?:for|with) the name of|(?:keep|keeping) (?:the|their|its) name|name (?:on request|withheld|later|after|under nda|given|shared)|under nda",
  'nenne (?:ich )?(?:dann|dir|euch)(?: auch)? (?:den|die) nam|name auf (?:an|nach)frage',
  '(?:le )?nom (?:en|par) (?:mp|prive|dm)|je (?:ne )?(?:peux|prefere) pas (?:dire|donner|citer)',
  'no puedo decir|el nombre (?:por|en) (?:privado|dm|interno)',
  'nao posso (?:dizer|divulgar)|o nome (?:no|por) (?:privado|dm|inbox)',
  'kan inte saga|namnet (?:i|via) (?:pm|dm)',
);

const CLIENT = wordPattern(
  "on behalf of an? (?:leading|national|large|growing|well|household|reputable|global|international|private|major)|partner(?:ing|ed) with an?|(?:at|for|with) (?:my|our) clients?(?:'s)?|advertiser: agency|agency:|on behalf of (?:an?|one of|my|our) (?!friend|colleague|mate)(?:\\w+[ -]){0,4}(?:clients?|manufacturer|company|firm|employer|organi[sz]ation|business|group)|(?:for|working with|represent(?:ing)?|partner(?:ed|ing)? with) (?:an? |one of |my |our )(?:\\w+[ -]){0,4}(?:clients?|leading (?:organisation|organization|company|firm))|(?:my|our) clients?(?:'s)? (?:is|are|has|have|needs?|seeks?|requires?)|(?:my|our) client,|one of (?:my|our) clients|undisclosed|(?:confidential|anonymous) (?:company|employer)|an? client of (?:ours|mine)|confidential (?:client|employer)|company: confidential|(?:is|are|am|i'm|we're) (?:working|partnering|recruiting|hiring) (?:with|for) an? (?:\\w+[ -]){0,4}(?:school|company|firm|business|employer|organi[sz]ation|startup|biotech|fintech|scale-?up|client|agency|manufacturer|retailer|practice|hotel|nursery|trust|bank)",
  '(?:fur|im auftrag) (?:unsere|eine|meine)[mnrs]? (?:\\w+ ){0,3}(?:kunden?|kundin|mandant(?:en|in)?|auftraggeber(?:s|in)?|klient(?:en|in)?)|unser (?:kunde|mandant|auftraggeber)|personalvermittlung|direktvermittlung|(?:beim|durch den|im) kunden(?:betrieb|unternehmen)?|arbeitnehmeruberlassung',
  "(?:pour|par|pour le compte de) (?:notre|nos|mon|l'un de nos|un de nos|d'un|l'un de ses|un de ses) clients?|notre client|cabinet de recrutement",
  '(?:para|por) (?:nuestro|un|importante) (?:\\w+ )?cliente|nuestro cliente|empresa cliente|(?:nosso|para um) cliente|cliente confidencial|empresa confidencial|confidencial|empresa (?:lider|importante) del sector|colaboramos con una?|importante empresa|(?:selecciona|seleciona|recruta|contrata) para (?:una? |uma )?(?:importante )?(?:empresa|industria|cliente)',
  '(?:for|till|at) (?:var|en|vara) (?:\\w+ )?kund(?:s|er)?(?: rakning)?|for kunds rakning|till kund|bemanningsforetag\\w*|var kund|kund inom|konfidentiellt uppdrag|uppdrag at (?:ett|en)',
);
