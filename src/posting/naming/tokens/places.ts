/* Countries, regions and cities that postings name, folded: a name that is one of them hardly ever hires. */

const PLACES: ReadonlySet<string> = new Set(
  [
    'uk|us|usa|u.s|eu|uae|gb|england|scotland|wales|ireland|britain|germany|france|spain|portugal|sweden|norway|denmark|finland|netherlands|belgium|austria|switzerland|italy|poland|greece|canada|australia|india|mexico|brazil|argentina|chile|colombia|peru|japan|china|singapore|malaysia|philippines|nigeria|kenya|ghana|south africa|egypt|turkey|israel|dubai|europe|emea|apac|latam|africa|asia|nordics|dach|benelux',
    'deutschland|osterreich|schweiz|frankreich|spanien|espana|francia|alemania|reino unido|brasil|portugal|allemagne|angleterre|espagne|belgique|suisse|sverige|norge|danmark|tyskland|suecia',
    'london|manchester|birmingham|leeds|liverpool|bristol|sheffield|newcastle|nottingham|leicester|glasgow|edinburgh|cardiff|belfast|dublin|cork|galway|limerick|york|bath|oxford|cambridge|brighton|southampton|portsmouth|plymouth|exeter|norwich|coventry|derby|stoke|hull|swansea|aberdeen|dundee|inverness|reading|luton|croydon|ipswich|peterborough|leith|harrogate|telford|wolverhampton|bradford|wakefield|preston|blackpool|carlisle|durham|middlesbrough|sunderland|gloucester|cheltenham|swindon|bournemouth|stratford|hackney|camden|islington|brixton|crewe|chester|lincoln|doncaster|rotherham|stockport|bolton|salford|warrington|milton keynes|northampton|colchester|chelmsford|maidstone|canterbury|hastings|worthing|guildford|slough|watford|stevenage',
    'new york|nyc|boston|chicago|houston|dallas|austin|denver|seattle|portland|phoenix|atlanta|miami|orlando|tampa|detroit|cleveland|columbus|cincinnati|pittsburgh|philadelphia|baltimore|washington|san francisco|sf|los angeles|la|san diego|san jose|sacramento|oakland|las vegas|salt lake city|minneapolis|milwaukee|st louis|kansas city|nashville|memphis|charlotte|raleigh|richmond|new orleans|bay area|brooklyn|queens|manhattan|asheville|tucson|albuquerque|omaha|boise|spokane|hartford|providence|buffalo|rochester|toronto|vancouver|montreal|calgary|ottawa|edmonton|winnipeg|halifax|quebec|sydney|melbourne|brisbane|perth|adelaide|auckland|wellington|california|texas|florida|ohio|oregon|colorado|georgia|arizona|michigan|illinois|virginia|massachusetts|minnesota|wisconsin|tennessee|indiana|pennsylvania|ontario|alberta|new jersey|connecticut|maryland|missouri|nevada|utah|iowa|kansas|kentucky',
    'berlin|hamburg|munchen|munich|koln|cologne|frankfurt|stuttgart|dusseldorf|leipzig|dortmund|essen|bremen|dresden|hannover|nurnberg|duisburg|bochum|wuppertal|bielefeld|bonn|munster|karlsruhe|mannheim|augsburg|wiesbaden|kiel|lubeck|erfurt|rostock|kassel|mainz|freiburg|jena|potsdam|ulm|regensburg|heidelberg|flensburg|wien|graz|linz|salzburg|innsbruck|zurich|bern|basel|genf|bayern|hessen|sachsen|nrw|ruhrgebiet|schwabing|kreuzberg|neukolln|altona',
    'paris|lyon|marseille|toulouse|nice|nantes|strasbourg|montpellier|bordeaux|lille|rennes|reims|grenoble|dijon|angers|brest|tours|limoges|metz|nancy|caen|rouen|annecy|clermont-ferrand|saint-etienne|avignon|bretagne|normandie|ile-de-france|idf|bruxelles|liege|namur|geneve|lausanne|aix-en-provence|vire|orleans|mulhouse|perpignan|besancon',
    'madrid|barcelona|valencia|sevilla|zaragoza|malaga|murcia|palma|bilbao|alicante|cordoba|valladolid|vigo|gijon|granada|girona|getafe|santander|pamplona|salamanca|oviedo|toledo|cadiz|tarragona|lleida|a coruna|coruna|galicia|andalucia|cataluna|pais vasco|ciudad de mexico|cdmx|guadalajara|monterrey|bogota|medellin|lima|santiago|buenos aires|quito|montevideo|paterna|castellon|burgos|leon|logrono|huelva|almeria|jaen',
    'lisboa|lisbon|porto|braga|coimbra|aveiro|faro|leiria|setubal|evora|sao paulo|sp|rio de janeiro|rio|rj|belo horizonte|bh|curitiba|porto alegre|salvador|recife|fortaleza|brasilia|campinas|santos|florianopolis|goiania|manaus|belem|natal|vitoria|joinville|ribeirao preto|minas gerais|parana|algarve|guimaraes|viseu',
    'stockholm|goteborg|gothenburg|malmo|uppsala|linkoping|orebro|vasteras|helsingborg|norrkoping|jonkoping|umea|lund|boras|sundsvall|gavle|eskilstuna|karlstad|vaxjo|halmstad|kalmar|kristianstad|lulea|ostersund|falun|skovde|visby|trollhattan|nykoping|skane|norrland|dalarna|sveg|mora|kiruna|oslo|bergen|trondheim|copenhagen|kobenhavn|helsinki|amsterdam|rotterdam|utrecht|eindhoven|antwerp|brussels|prague|warsaw|krakow|gdansk|budapest|bucharest|tallinn|riga|vilnius|athens|rome|milan|vienna|zurich|geneva|istanbul|tel aviv|mumbai|bangalore|bengaluru|delhi|pune|hyderabad|chennai|tokyo|seoul|hong kong|shanghai|beijing|manila|jakarta|bangkok|lagos|nairobi|accra|cape town|johannesburg|cairo|doha|riyadh',
  ]
    .join('|')
    .split('|'),
);

/** True for the name of a country, a region or a well-known city; `words` are folded. */
export function isPlace(words: string): boolean {
  return PLACES.has(words);
}

/** True for what stands behind a place and nothing else: "MA", "Portugal", "SP". */
export function isRegion(folded: string): boolean {
  return REGIONS.has(folded) || PLACES.has(folded);
}

/** Abbreviations of the states and provinces of the USA, Canada, Australia and Brazil. */
const REGIONS: ReadonlySet<string> = new Set(
  'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc on bc ab qc ns nb mb sk nsw vic qld sp rj mg rs pr ba pe ce df go es'.split(
    ' ',
  ),
);
