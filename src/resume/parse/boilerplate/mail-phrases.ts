/** Who sent a mail, as one of its headers says it: 'From: "Ada Park" <ada@park.example>'. */
interface Sender {
  /** Empty where there is only an address. */
  readonly name: string;
  readonly email: string;
}

/** Reads the header of a mail that names its sender; null for another line. */
export function senderIn(text: string): Sender | null {
  const { name = '', email } = SENDER.exec(text)?.groups ?? {};
  return email === undefined ? null : { name: name.trim(), email };
}

const SENDER =
  /^(?:from|von|de|från)\s?:\s*"?(?<name>[^<@"]{0,60}?)"?\s?<?(?<email>[^\s<>@]{1,64}@[^\s<>@]{3,80})>?$/iu;

/** True for the first line of a mail: "Dear Ms Park," and "Hello, here is my CV". */
export function isSalutation(text: string): boolean {
  return SALUTATION.test(text);
}

const SALUTATION =
  /^(?:dear|hello|hi|hey|hallo|guten tag|sehr geehrte[rs]?|liebe[rs]?|bonjour|salut|madame|monsieur|hola|estimad[oa]s?|olá|prezad[oa]s?|hej)(?=[\s,!])[^@\d]{0,120}$/iu;

/** True for "Many thanks!". */
export function isThanks(text: string): boolean {
  return THANKS.test(text);
}

const THANKS =
  /^(?:(?:many )?thanks|thank you|thx|(?:vielen )?dank|danke|merci|(?:muchas )?gracias|(?:muito )?obrigad[oa]|tack)[^\p{L}\p{N}]{0,12}$/iu;

/** True for what stands at the end of a mail, above the name or below it: "Kind regards,", "Sent from my tablet". */
export function isFarewell(text: string): boolean {
  return FAREWELL.test(text) || isThanks(text);
}

const FAREWELL =
  /^(?:(?:kind |best |warm )?regards|best wishes|yours (?:sincerely|faithfully|truly)|cheers|(?:mit )?(?:freundlichen?|besten?|viele) grü(?:ß|ss)en?|cordialement|bien à vous|(?:un )?saludos?(?: cordiales)?|atentamente|atenciosamente|(?:med )?vänliga? hälsning(?:ar)?|(?:sent from my|envoyé de mon|enviado desde mi|enviado do meu|skickat från min) .{2,30}|von meinem .{2,30} gesendet)[,.!]?$/iu;
