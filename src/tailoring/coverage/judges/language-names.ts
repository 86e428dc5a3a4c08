/** A language by its ISO 639-1 code, or its English name where it has none. */
export type LanguageCode = string;

/** A language named in a text. `start` counts UTF-16 units. */
export interface NamedLanguage {
  readonly code: LanguageCode;
  readonly name: string;
  readonly start: number;
}

/** Finds the languages that a text names, in order. */
export function languagesIn(text: string): NamedLanguage[] {
  return [...text.matchAll(NAMES)].flatMap((match) => {
    const code = CODES.get(match[1]?.toLowerCase() ?? '');
    return code === undefined ? [] : [{ code, name: match[0], start: match.index }];
  });
}

/** By language: English, German, French, Spanish, Portuguese, Swedish. */
const TABLE = `
en english englisch anglais inglés ingles inglês engelska
de german deutsch allemand alemán aleman alemão tyska
fr french französisch français francés francês franska
es spanish spanisch espagnol español castellano castilian espanhol spanska
pt portuguese portugiesisch portugais portugués português portugisiska
sv swedish schwedisch suédois sueco svenska
da danish dänisch danois danés dinamarquês danska
no norwegian norwegisch norvégien noruego norueguês norska
fi finnish finnisch finnois finés finlandés finlandês finska
nl dutch niederländisch néerlandais neerlandés holandés holandês nederländska
it italian italienisch italien italiano italienska
ca catalan katalanisch catalan catalán catalão katalanska
eu basque baskisch euskera vasco basco
gl galician galego gallego
pl polish polnisch polonais polaco polonês polska
cs czech tschechisch tchèque checo tcheco tjeckiska
sk slovak slowakisch slovaque eslovaco slovakiska
hu hungarian ungarisch hongrois húngaro ungerska
ro romanian rumänisch roumain rumano romeno rumänska
bg bulgarian bulgarisch bulgare búlgaro bulgariska
el greek griechisch grec griego grego grekiska
ru russian russisch russe ruso russo ryska
uk ukrainian ukrainisch ukrainien ucraniano ukrainska
sr serbian serbisch serbe serbio serbiska
hr croatian kroatisch croate croata kroatiska
bs bosnian bosnisch bosniaque bosnio bosniska
sq albanian albanisch albanais albanés albanska
tr turkish türkisch turc turco turkiska
ku kurdish kurdisch kurde kurdo kurdiska
ar arabic arabisch arabe árabe arabiska
fa persian farsi persisch persan persa persiska dari
he hebrew hebräisch hébreu hebreo hebraico hebreiska
ur urdu
hi hindi
pa punjabi panjabi
bn bengali bangla
ta tamil tamoul
te telugu
gu gujarati
zh chinese mandarin cantonese chinesisch chinois chino chinês kinesiska
ja japanese japanisch japonais japonés japonês japanska
ko korean koreanisch coréen coreano koreanska
vi vietnamese vietnamesisch vietnamien vietnamita vietnamesiska
th thai thailändisch
id indonesian indonesisch
ms malay malaiisch
tl tagalog filipino
sw swahili suaheli
so somali somaliska
am amharic
ti tigrinya tigrinska
yo yoruba
ig igbo
ha hausa
zu zulu
af afrikaans
ga irish irisch irlandais irlandés irlandês
cy welsh walisisch gallois galés galês
gd gaelic
is icelandic isländisch islandais islandés isländska
et estonian estnisch estonien estonio estniska
lv latvian lettisch letton letón lettiska
lt lithuanian litauisch lituanien lituano litauiska
la latin latein latín latim
lb luxembourgish luxemburgisch luxembourgeois`;

const CODES: ReadonlyMap<string, LanguageCode> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((row) => {
      const [code = '', ...names] = row.split(' ');
      return names.map((name): [string, LanguageCode] => [name, code]);
    }),
);

/** With German endings: "Englischkenntnisse", "fließendes Englisch", "des Deutschen". */
const NAMES = new RegExp(
  `(?<!\\p{L})(${[...CODES.keys()].toSorted((one, other) => other.length - one.length).join('|')})(?:kenntniss?en?|sprachig\\p{L}*|en|e|s)?(?!\\p{L})`,
  'giu',
);
