/**
 * Returns the pattern of the trades of the kinds of apprenticeship that a text asks for, any of which will do ("kaufmännische
 * oder technische Ausbildung"); null where it names no kind.
 */
export function tradesAskedIn(text: string): RegExp | null {
  const fields = TRADE_FIELDS.filter(({ asked }) => asked.test(text));
  return fields.length > 0 ? new RegExp(fields.map(({ trades }) => trades.source).join('|'), 'iu') : null;
}

const TRADE_FIELDS: readonly { readonly asked: RegExp; readonly trades: RegExp }[] = [
  { asked: /(?<!\p{L})(?:elektroberuf|elektrotechnische)/iu, trades: /elektr|mechatron/iu },
  {
    asked: /(?<!\p{L})metall(?:beruf|technische)/iu,
    trades:
      /mechani|mechatron|metall|schlosser|dreher|fräser|zerspan|schweißer|werkzeugmacher|gießer|spengler|klempner/iu,
  },
  {
    asked: /(?<!\p{L})kaufmännische[rns]?(?!\p{L})/iu,
    trades:
      /kauf(?:mann|frau|leute|männisch)|verkäufer|bürofach|bankfach|steuerfach|notarfach|rechtsanwalts|verwaltungs(?:fach|wirt)|fachangestellte\p{L}* für bürokommunikation/iu,
  },
  {
    asked: /(?<!\p{L})(?:gewerblich-)?(?:technische|gewerbliche)[rns]?(?!\p{L})/iu,
    trades:
      /mechani|mechatron|elektr|techni|informatik|schlosser|zeichner|laborant|dreher|fräser|zerspan|werkzeugmacher|gießer|schweißer|anlagen|werker|installateur/iu,
  },
  {
    asked: /(?<!\p{L})handwerkliche[rns]?(?!\p{L})/iu,
    trades:
      /gesell|handwerk|hwk|tischler|schreiner|zimmer(?:er|mann|in)|maurer|maler|lackierer|dachdecker|klempner|spengler|installateur|anlagenmechaniker|elektr|mechani|schlosser|metallbau|fliesenleger|estrich|glaser|stuck|gerüstbau|bäcker|konditor|fleischer|metzger|friseur|schneider|sattler|raumausstatter|steinmetz|gärtner/iu,
  },
];
