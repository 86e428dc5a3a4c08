import { isKnownCity } from '../../../resume/parse/entities/places.ts';
import { foldWithOffsets } from './fold-with-offsets.ts';

/**
 * What a part of a name is besides. `function`, `month`, `city`, `word`: with a capital, it stands for the person only
 * where the text around it says so. `name`: a word too ("basil"), but with a capital nearly always a name.
 */
export type OrdinaryKind = 'function' | 'month' | 'city' | 'word' | 'name';

/** Tells what else a part of a name is ("Ward", "May", "You", "Austin", "Koch"); null for what is only a name. */
export function ordinaryKindOf(part: string): OrdinaryKind | null {
  const folded = foldWithOffsets(part).text;
  if (FUNCTION_WORDS.has(folded)) return 'function';
  if (MONTHS.has(folded)) return 'month';
  if (WORDS.has(folded)) return 'word';
  if (isKnownCity(part) || CITIES.has(folded)) return 'city';
  return NAMES.has(folded) ? 'name' : null;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Korean, Chinese and Vietnamese surnames and short names that are small words of other languages. */
const FUNCTION_WORDS = wordSet(
  'you he she we i they it do so to an or be see as at on in no my me us our his her la le de en el los du da',
);

const MONTHS = wordSet('january april may june july august march jan mai juni juli agosto mars');

/** Cities that people are called after, besides those of the parser's list. */
const CITIES = wordSet(
  'austin jackson lincoln madison charlotte orlando houston dallas denver phoenix raleigh sydney florence lancaster preston chester carlisle kent york santiago valencia cordoba savannah carson paris london adelaide victoria',
);

/**
 * Names that are words of everyday life or of a trade, folded: English, German, French, Spanish, Portuguese, Swedish,
 * Chinese; and initials with a name that are words together ("T. Rains", "trains").
 */
const WORDS = wordSet(`
  will mark marks grace hope rose long young king bell page park hill wood woods stone field fields banks rich art bill
  pat sue faith joy summer chase grant lane miles price day west north east south best good white black green brown
  gray grey major rush star sky sage reed cross church power powers small little short strong swift case bond burns
  camp crane fox head home house key law more mills moody nice noble rivers savage sharp snow speed spring steel love
  lord less land job han can sun ban son sol mar luz paz cruz rey gut care cares ward wards well wells wise will wills
  cook cooks baker hunter carpenter mason tailor miller potter weaver porter butler gardener fisher shepherd barber
  farmer forester painter turner driver clerk page piper plumber spencer steward usher wheeler brewer merchant singer
  bishop pope abbot monk priest knight squire prince duke earl baron marshal sheriff constable sergeant judge
  brook brooks bridge bridges ford marsh moor heath forest glen dale meadows garden lake pond pool waters rains rain
  storm frost winter autumn fall dawn eve noon sunday monday friday holiday stock stocks cash coin penny pound sterling
  silver gold golden diamond pearl bronze copper iron bird birds crow hawk bull lamb lion wolf bear beaver badger buck
  fish bass pike salmon apple berry cherry plum peach bean pepper mustard salt bacon ham hammer cable chain bolt wire
  sparks glass bright keen gentle merry bliss darling sweet hardy hale sound true truth honor honour justice liberty
  mercy patience charity trinity victory rice grain barley wheat flower flowers bush branch root leaf thorn first last
  new old elder younger junior senior self hand hands foot arms back beard blood chin stout thin broad chapel temple
  hall court castle gates gate tower towers wall walls yard barn lodge mill cave street way ball game games race sport
  sports play player banner book books chance close coates coats cotton counts crisp current curry dash drum english
  french german irish scott scots welsh hunt hurt jewel joiner lock lucky luck marine match might mild moon moss nickel
  nurse oak ash elm birch pine maple cedar pierce place plant plants planet post posts pride quick rank ready reader
  read ring rock rocks royal rule sand sands scale scales seal seals shade shields ship shore sides skill skills spear
  staff stack stamps stark state stern still strange sugar tank test tide toll train trains treasure trip troop trust
  vane vice walk ware watch wave weeks weir wild wine wing wings wish wool world worth zeal
  chips smiles planes brands grants swells team lead data suit join main sales plan
  klein gross lang kurz fuchs vogel koch schneider bauer richter zimmermann maurer gartner forster kaufmann lehrer
  pfleger meister fischer schafer metzger schuster schreiber schreiner tischler dreher schwarz weiss braun grun rot jung
  alt berg stein baum busch feld wald see sommer herbst morgen abend sonntag freitag engel herz ernst reich arm hart
  fromm froh trost gluck sturm wind blume rose linde eiche tanne
  petit petite grand grande blanc blanche noir roux brun boulanger boucher marchand fleur fontaine pont roi charpentier
  tailleur rosier laurier printemps clair belle beau bon bonne
  campo campos costa rios rio sierra vega prado monte montes iglesia iglesias flor flores blanco blanca rubio moreno
  delgado bravo pastor herrero zapatero guerrero torre torres reyes santo santos fuente fuentes rojo castillo calle casa
  casas lobo vaca cordero olmo pino esperanza estrella reis rocha pinto leite barros lima matos ramos serra vale ponte
  bello salinas oliveira renault bajaj mack honda porsche siemens bosch philips michelin suzuki mahindra
  ek gran lund strand sjo strom holm dal falk ros sten stal frisk modig rask
  和平 建国 建设 文学 国庆 光明 阳光 春天 美丽 健康 平安 向阳 文化 卫国 胜利 长江 海洋 中华 新民 永安`);

const NAMES = wordSet(`
  carol ivy iris lily daisy ruby amber crystal earnest ernest frank gene drew dean reid ray taylor cooper carter gardner
  parker walker robin martin jay heron finch drake wren swan hazel heather holly fern flora clover poppy violet basil
  ginger rosemary olive jade opal victor joyce constance prudence chad jordan israel georgia dakota archer
  claire aimee desire rene olivier perla rosa violeta marina gloria luna aurora alba rosario socorro pilar dolores nieves
  consuelo soledad mercedes remedios sol leon bjork bjorn sten stig pierre marguerite angel domingo`);
