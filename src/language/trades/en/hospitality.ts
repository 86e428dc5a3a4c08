/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const HOSPITALITY_TRADES = `
# chef
menu planning = menu development = write menus = recipe development < menus written, seasonal menus, specials board, wrote menus, tasting menus, new dishes, daily specials, menu changes seasonal, recipe cards, menu engineering
food preparation = mise en place = prep and cook = food prep < mise, veg prep, prep lists, prepped starters, section prep, portion meats, stocks and sauces, prep cook
section work = run a section = chef de partie duties < sauce section, larder section, grill section, pastry section, garnish section, run section, line cook, fish section, sauté station, chef de partie, CDP, hot section, garde manger
running the pass = call orders = expedite < run the pass, calling checks, expo, expediting, on the pass, expeditor, call the pass, check on
fine dining = Michelin = rosette kitchen < Michelin star, AA rosettes, 2 rosette, fine-dining, tasting menu, Bib Gourmand, James Beard
high volume cooking = banqueting = large scale catering < 300 covers, banquets for 400, 200 covers, 500 meals a day, weddings 250 guests, volume catering, covers a night
breakfast service = cook breakfasts < breakfasts for 150, full English cooked, egg station, breakfast chef, omelette station, continental breakfast set
fresh cooking = cook from scratch = fresh ingredients < cooked from scratch, home-made soups, scratch kitchen, everything made fresh, fresh stocks, scratch cooking
food hygiene level 2 = food safety certificate = food handlers certificate < Level 2 Food Hygiene, Level 3 Food Safety, ServSafe, food handler card, CIEH level 2, basic food hygiene, Level 2 food safety, RSPH food hygiene
Level 3 Food Safety = supervisory food safety < Level 3 Food Hygiene, Level 4 food safety, ServSafe Manager, CIEH level 3
HACCP = food safety records = HACCP procedures < fridge temps, SFBB, probe food, hot hold temperature, due diligence book, temperature logs, kitchen diary safer food, cooling logs, HACCP folder, fridge and freezer temperatures, blast chill records
allergen management = allergens = dietary requirements < gluten-free dishes, allergen matrix, Natasha's Law, coeliac meals, nut allergy, 14 allergens, vegan dishes, allergen sheets, allergy tickets, PPDS labels
special diets = texture modified diets = IDDSI < pureed meals, soft diet, diabetic diets, renal diet, level 4 puree, halal meals, kosher kitchen, fortified meals
kitchen hygiene = clean as you go < 5-star EHO, five star hygiene rating, EHO visits, deep clean kitchen, scores on the doors, kitchen cleaning rota, level 5 hygiene, health inspections, grade A health inspection
stock control kitchen = kitchen stocktake = food ordering = place food orders < order from Brakes, weekly food stocktake, supplier orders kitchen, Sysco orders, ordering meat and veg, Bidfood, veg order, fish order, par levels kitchen, stock rotation walk-in, food orders
gross profit = food cost control = GP targets < 70% GP, GP of, food cost 28%, food GP, portion control, dish costing, menu costing, wastage sheets, cost dishes, hit GP, food cost percentage
waste control kitchen = reduce food waste < wastage sheets, food waste reduced, Winnow, trim waste, use-up specials, nose-to-tail
portion control = plating = food presentation < plate up, plated desserts, portion sizes, garnish plates, plating up, portioned
kitchen team management = brigade management = lead kitchen team < brigade of, head chef, ran the kitchen, sous chef, team of chefs, led brigade, run kitchen, kitchen of 10, kitchen rotas, kitchen manager
chef rotas = kitchen labour cost < kitchen rota, kitchen labour %, chef rota, wage percentage kitchen
train kitchen staff = develop commis chefs = mentor junior chefs < trained commis, commis chefs, apprentices kitchen, trained line cooks, teach juniors section, coached KPs
butchery skills kitchen = meat and fish preparation = fillet fish = fish filleting < debone lamb, joint chickens, shellfish prep, French trim, pin-bone salmon, breakdown whole lamb, carcass butchery kitchen, scaled and gutted, shuck oysters, spatchcock
grilling and frying = grill and fryer = fry station < flat top, fryers, char-grill, grill chef, deep-fat fryers, griddle, fish and chips fried, Josper, burger grill, steaks to order, broiler
pastry section = make desserts < plated desserts, brûlées, cheesecakes, bread daily baked, home-made desserts, choux, petits fours, tempering
pizza and pasta making = pizza chef < pizzaiolo, wood-fired oven, pizza oven, dough stretched, fresh pasta made, pizza dough, stone-baked pizza
Asian cuisine = wok cooking = sushi < wok, dim sum, curry chef, tandoor, Thai cooking, ramen, teppanyaki, sashimi, stir-fries, tandoori chef, nigiri
modern cooking techniques < sous vide, Pacojet, Thermomix, Rational oven, water bath, dehydrator, foams and gels, Rational combi, Robot Coupe
contract and school catering = school catering = staff canteen < school kitchen, school meals, canteen, Compass, Sodexo, B&I catering, Chartwells, hot deli counter, site chef staff restaurant, hospitality trays
care home catering = healthcare catering < care home cook, residents' meals, hospital kitchen, nursing home meals, residents' birthdays cake
private chef = yacht chef = private dining < private dinners, chalet cook, villa chef, household chef, dinner parties, chalet host cooking, guests on yacht
event catering = outside catering = buffet catering < weddings and events catered, canapés, buffets, hog roast, bowl food, marquee catering, hot buffet, pop-ups, street food, food truck
pub food = gastropub cooking < gastropub, Sunday roasts, carvery, Sunday carvery, bar meals, rosette pub
kitchen opening and closing = close down kitchen = kitchen end of day < kitchen close, gas off kitchen, open kitchen, label and date, day dots, cover and date food
chef qualifications = NVQ catering = NVQ 2 professional cookery < City and Guilds 706, VRQ chef, culinary school, Le Cordon Bleu, 706/1, 706/2, culinary arts degree, NVQ level 3 cookery, Leiths diploma, commis apprenticeship
# kitchen porter
sanitise work surfaces = wipe down surfaces < benches sanitised, wipe down worktops, sanitise worktops, stainless surfaces cleaned
speed and efficiency washing up = keep up with service < kept up with service, clean crockery ready, plates ready for service
washing up = dishwashing = pot washing = clean pots and pans < pot wash, washed pots, plate wash, wash up, dishwasher, dish pit, pots and pans, potwash, pan wash, glass wash, scrub pots, dish machine, commercial dishwasher, Winterhalter
dishwasher operation = commercial dishwasher = dish machine < Hobart, Winterhalter, rack dishwasher, conveyor dishwasher, pass-through dishwasher, Meiko, tunnel dishwasher
kitchen cleaning = clean kitchen areas = kitchen deep clean < deep clean kitchen, canopy cleaned, scrub floors kitchen, mop kitchen floor, degrease hobs, fryers boiled out, walls and floors kitchen, clean ovens and hoods, cleaning down sections, fryer clean, grease traps
emptying bins = waste disposal kitchen = rubbish and recycling < empty kitchen bins, bin run, bottle bins, food waste bins, take out trash kitchen, cardboard bale kitchen, glass recycling bottles, bins out
floor cleaning kitchen < mop kitchen floor, squeegee floor kitchen, sweep and mop kitchen
food prep assistance = basic food preparation = help chefs with prep < peel potatoes, veg prep, chop veg, peel veg, potatoes and onions peel, wash salad, peel prawns, salad prep, helped chefs prep
put away deliveries = kitchen deliveries = store deliveries kitchen < put deliveries away, fridges stacked, veg delivery put away, dry stores put away, put stock away walk-in, deliveries to cellar kitchen
cutlery and crockery = polish cutlery = crockery care < sort cutlery, glass polish, stack plates, silverware burnish, crockery stacked, sort crockery, burnisher
chemicals kitchen = COSHH kitchen < dishwasher chemicals, COSHH, D10 sanitiser, oven cleaner chemicals, descaler dishwasher, Ecolab, colour-coded cloths, rinse aid
food hygiene kitchen porter = food hygiene certificate = level 1 food safety < Level 1 Food Hygiene, Level 2 Food Hygiene, food handler card, Level 2 food safety, ServSafe
support chefs during service = kitchen assistant duties = catering assistant < kitchen assistant, plates to pass, plate up support, back of house support, kitchen helper, kitchen hand
fryer oil change = oil changes kitchen < fryer oil, filter fryers, change oil fryers
linen and uniforms kitchen = kitchen laundry < chef whites wash, cloths wash, tea towels laundry, aprons and cloths
stewarding = back of house steward = stewarding hotel < kitchen steward, hotel stewarding, banqueting wash-up, banquet dishes, night steward, silver burnish
night cleaning kitchen = night kitchen porter < night KP, overnight kitchen clean, night porter kitchen
cleaning schedules signed = complete cleaning rota < cleaning rota sign, cleaning schedule sheets, tick sheets cleaning kitchen
fridge cleaning < fridge seals, walk-in clean, freezer defrost, fridges cleaned, walk-in cooler clean
work under pressure kitchen = fast-paced kitchen < 300 covers, busy service kitchen, Saturday night wash-up, hectic kitchen, rush kitchen
manual handling kitchen = heavy lifting kitchen < heavy pots, kegs moved, stock pots lift, sacks of potatoes, sacks carried kitchen
outside areas = yard cleaning kitchen < bin store hosed, bin area clean, yard hosed, delivery yard swept, patio hosed
hot counter serving = serve food canteen < serve dinners, canteen serving, school dinners serve, counter serve hot food, dinner lady, lunch line serve
set up dining hall = tables dining hall = school canteen set-up < dining hall tables, wipe tables canteen, fold tables, set out dining hall
# baker and pastry
bread making = bake bread = artisan bread = bread production < sourdough, bloomers, hand-moulded loaves, bread rolls, tin bread, baguettes, ciabatta, mixed doughs, focaccia, baked loaves, loaves nightly, rye bread
sourdough = natural leaven < levain, mother starter, starter fed
dough mixing = mix dough = scale ingredients = weigh and mix < spiral mixer, scaled flour, weigh ingredients dough, scale off, weigh out flour, batch doughs, Hobart mixer, baker's percentages
shaping and moulding = mould dough = divide and shape < hand mould, hand-shaped, divider moulder, plait bread, shape baguettes, bench work dough, scale and mould
proving and baking = oven work = operate ovens < prover, deck oven, rack ovens, deck ovens, retarder, proof boxes, oven man bakery, retarder prover, peel ovens, Rondo sheeter, steam injection oven, tunnel oven
lamination = laminated pastries = viennoiserie = croissants < danish pastry, puff pastry, pain au chocolat, laminated dough, sheeter, butter blocks folds, kouign-amann
pastry making = pastries = tarts and pies < shortcrust, choux, tart cases, pies and pasties, quiches, éclairs, fruit tarts, sausage rolls made, pie crusts, profiteroles, filo
cake making = bake cakes = sponge and celebration cakes < celebration cakes, Victoria sponge, cupcakes, fruit cake, traybakes, muffins and scones, gateaux, brownies, birthday cakes, cheesecakes, layer cakes
cake decorating = wedding cakes = sugarcraft < fondant, royal icing, sugar flowers, piping roses, buttercream, piped borders, ganache drip, airbrush cakes, marzipan, sugar paste, fondant figures, custom cakes
piping and icing < piping bags, royal icing, piped buttercream, piped cream, ice cakes
chocolate work = tempering chocolate = chocolatier < tempered chocolate, truffles, chocolate moulds, bonbons, ganache, tempering, Easter eggs made, couverture, enrobing
plated desserts = dessert menu = restaurant pastry < mousses, parfait, soufflés, petit fours, crème brûlée, quenelle, dessert section, panna cotta
ice cream and sorbet = gelato < sorbets, Carpigiani, ice-cream made, Pacojet
doughnuts and fried goods = doughnuts < donuts fry, yum yums, fried dough, jam injector
biscuits and confectionery = cookies < shortbread, macarons, biscuits baked, fudge and toffee, gingerbread, confectioner
in-store bakery = bake-off = supermarket bakery < part-baked, ISB, par-baked, Tesco bakery, scratch bakery supermarket, Greggs bakery, frozen dough baked
savoury bakes = pies and pasties < pasties, sausage rolls, pork pies, quiches, savoury slices, Cornish pasty, pie production
bread slicing and packing = slice and bag bread < bread slicer, bag loaves, slice and wrap, flow-wrap bread, crates bread orders
bakery orders = production planning bakery = customer orders cakes < bake lists, bake plan, cake orders, production sheets bakery, wholesale bread orders, orders for cafés, order sheet bakes
industrial bakery = plant bakery = large scale baking < Warburtons, Hovis, tunnel ovens, 000 loaves, travelling oven, Kingsmill, Rademaker line
gluten-free and vegan baking = special dietary baking = free-from baking < gluten-free, vegan cakes, free-from, dairy-free cakes, keto bakes
recipe development bakery = new products bakery < recipes developed, trial bakes, seasonal bakes, new lines cakes, product development bakery
bakery hygiene = food safety bakery < flour dust, Level 2 food hygiene, SFBB bakery, BRC bakery, bakery clean-down, sieve flour, allergen labels bakery
early starts = night baking = 3am starts < 2am start, night baker, 4am shift, overnight bake, early morning bake
bakery counter service = serve customers bakery shop < bakery counter, sandwiches made shop, counter bakery, Greggs, bread shop counter, coffee and cakes served
cost recipes = recipe costing = portion yield < cost per loaf, gross margin cakes, yield bake
flour and ingredient stock < flour orders, BAKO, ordered flour, yeast orders, silo flour
bakery equipment maintenance basics = bakery machinery < sheeter, depositors, dough dividers, bread slicer, mixers cleaned, Rondo sheeter
pastry qualifications = NVQ bakery = baking qualification < NVQ 2 bakery, City and Guilds bakery, patisserie diploma, level 3 patisserie, culinary school pastry, pâtisserie diploma, Level 2 baker apprenticeship
afternoon tea production = tea pastries < afternoon teas, finger sandwiches, scones, petit fours
# butcher and fishmonger
butchery = cut meat = meat cutting = prepare meat < meat cutter, whole carcass butchery, knife skills meat, primals broken, cut steaks, diced and minced, cut chops, butchered, joints cut, break down primals, seam butchery
boning and trimming = bone out meat = deboning < boning, boned out, boning hall, boner, debone hams, trim sirloins, rolled and tied, tunnel bone lamb, boning line, French trim
carcass breakdown = break carcasses = whole carcase butchery < forequarters, whole lambs, sides of beef, hindquarter, break beef, pig carcass, whole carcase, bandsaw meat, rail meat
sausage making = make sausages and burgers = mince and sausage production < sausages made, linked sausages, burgers made, black pudding, sausage filler, minced beef, haggis, sausage mix, mincer and bowl chopper, handmade sausages
curing and smoking = bacon curing = charcuterie < dry-cure, bacon cured, smoked hams, brine hams, salami, biltong, smokehouse, pastrami, smoked salmon
marinades and value-added = counter ready meals meat = ready-to-cook products < marinated kebabs, stuffed joints, oven-ready, marinades, barbecue packs, Kiev chicken
game preparation = poultry preparation < venison skinned, pheasants plucked, rabbit skinned, game dealer, turkeys dressed, chickens jointed, plucked, spatchcock
slaughtering = abattoir work = slaughterman < abattoir, slaughterhouse, kill floor, stunning and sticking, WATOK, hide pulling, evisceration, lairage, halal slaughter, bleeding and gutting line, meat inspector plant
meat inspection = OV duties abattoir = meat hygiene inspector < MHI, FSA meat inspector, USDA inspector meat, red and white offal inspection
halal and kosher meat = religious slaughter < shochet
fish filleting = prepare fish = fishmongery < fillet fish, filleted, fishmonger, gutting and scaling, skin fillets, pin-bone, salmon sides, steaks cod, fish counter, fish processing line
shellfish preparation = dress crab = crustaceans < dress crabs, shuck oysters, mussels cleaned, crab dressing, scallops shelled, prawns peeled, oysters opened
fish counter display = fish counter < ice display, fishmonger counter, wet fish counter, ice down fish, fish slab
counter service meat = serve customers butchery counter = meat counter < butchery counter, counter sales meat, served customers meat, deli counter, weigh and wrap meat, Saturday counter butchers
recommend cuts < advise on cuts, cooking tips, recommend joints, cuts for customers
display and presentation = counter display meat = window dressing butcher < counter display, dress counter, window display meat, set out counter, meat trays garnish, price tickets meat
meat packing = vacuum packing = retail packing meat < vac pack, vacuum pack, MAP trays, retail packs meat, tray and overwrap, weigh price labels meat, Multivac, sealed trays, pack mince
weighing and pricing = scales and labelling meat < weigh price label, price per kilo, Avery scales, weigh and price
meat production line = meat factory = red meat processing < deboning line, cutting plant, beef line, meat plant, lamb line, poultry processing, poultry line, Dunbia, trimming line, chicken line, Moy Park, Tyson
knife skills = sharpen knives = knife sharpening < steel knives, boning knife, steak knife, chain mail glove, chainmail glove, filleting knife
bandsaw operation = meat machinery = mincer and slicer < bandsaw, bacon slicer, meat slicer, burger press, tenderiser, meat saw, Berkel
chilled storage meat = food safety meat < fridge temps, chiller temperatures, ice temperatures, cold store temps, HACCP meat, delivery temperatures meat, fish ice boxes
hygiene butchery = clean down butchery = sanitise counters < scrub blocks, sanitise meat machines, deep clean butchery, wash down fish counter, strip and clean mincer
HACCP butchery = traceability meat = meat traceability < ear tag traceability, batch labels meat, beef labelling, lot numbers meat, kill dates, passports cattle meat
stock ordering meat = order meat and fish = stock rotation butchery < meat order, fish market buying, Smithfield, Billingsgate, order carcasses, dates rotated meat, buy fish market, order meat, meat wholesalers
yield and margin = butchery margin = cutting yields < cutting test, yield carcass, meat margin, waste trimmings, GP butchery, carcase balance, block tests
wholesale and catering butchery = catering butcher < restaurant orders meat, portion-controlled steaks, hotels supplied meat, wholesale meat orders, steak portion cutter
butchery qualification = NVQ meat = apprenticeship butchery < NVQ 2 butchery, NVQ meat and poultry, butchery apprenticeship, level 2 butchery, Institute of Meat, meat hygiene certificate, time-served butcher, journeyman meat cutter
turkey orders < Christmas turkeys, Christmas orders meat
# waiter and bartender
table service = waiting tables = serve food and drinks = wait on tables < waited tables, took orders tables, serving at table, silver service, food runner, plate service, carried three plates, server restaurant, waitress, waiting staff, section of eight tables, tray service, wait tables
taking orders = take food orders = order taking < order pads, took orders, handheld ordering, take orders at table, iPad ordering
silver service = formal service < gueridon, cloche service, banquet silver service, flambé tables
bar service = serve drinks = bartending = tend bar < pulled pints, poured drinks, bartender, bar staff, behind bar, mixed drinks, barmaid, served pints, barkeep, bar shifts, shots and pints, tended bar
cocktail making = mixology = cocktails = make cocktails < mojitos, flair bartending, shaken and stirred, cocktail menu, mixologist, espresso martinis, craft cocktails, old fashioneds, cocktail bar
cellar management = change barrels = cask ale = beer cellar < line cleaning, cask ales, change kegs, tapped casks, keg changes, clean beer lines, Cask Marque, barrels stillaged, gas bottles cellar, beer lines
wine knowledge = wine service = sommelier < WSET, WSET level 2, wine pairing, decanted wine, wine list, wine tasting, open and pour wine, Court of Master Sommeliers, corkage
upselling = suggestive selling = increase spend per head < upsell, upsold desserts, wine upsell, spend per head, upsell sides, specials pushed, average check
allergen awareness < allergens noted, allergy cards, gluten-free guests, allergen menus
till operation bar = EPOS restaurant = point of sale restaurant < Micros, Toast POS, Zonal, ICRTouch, Lightspeed till, Aloha POS, Tevalis, split bills, bar tabs, Square POS, open tabs, Squirrel POS
cash up bar = cashing up < float count, Z read, tip-out, cashed up bar, till drop, PDQ machine totals, tills balanced bar
take payments < bills settled, card machine, bills paid, cash and card payments, PDQ, split bill
licensing laws = alcohol sales rules = Challenge 25 < check ID, personal licence, age checks, TABC, TIPS certified, refuse service drunk, APLH, RBS certified, liquor licence, cut off drunk customers, refused underage, think 21
personal licence holder = APLH = personal licence < personal alcohol licence, SCPLH
alcohol server certification = TIPS < TIPS certified, TABC, RBS certified, BASSET, ServSafe Alcohol, Smart Serve
restaurant set-up = lay tables < set tables, polish glasses, fold napkins, polish cutlery, roll silverware, set up restaurant, condiments filled, lay up, dining room set up
table clearing = clear and reset tables = busing tables < cleared tables, bussed, turn tables, clear plates, reset tables, busser, crumb down, table turns
host duties = seating guests = greet and seat guests = hostess < greet guests door, seat guests, restaurant host, wait list, seat parties, maître d', door host, table plan restaurant
reservations restaurant = table bookings = booking system restaurant < OpenTable, ResDiary, Resy, SevenRooms, Bookatable, DesignMyNight, restaurant bookings, Collins bookings, table reservations
high volume bar = busy bar = nightclub bar < three deep at bar, festival bar, stadium bar, 500-capacity club, music venue bar
banqueting and events service = function waiting = wedding service < weddings waited, banquets, functions, canapé service, drinks reception, 400-cover banquets, plated banquets, event waiting, agency waiting, banquet server
complaints handling restaurant = guest complaints dining < complaints at table, replaced meals, comp desserts, dealt with complaints restaurant, unhappy diners, service recovery dining
bar stock control = bar stocktake = stock bottle up = bottling up < bottled up, stock fridges bar, wet stock, bottle up, restock bar, order spirits, wet stocktake, par stock bar, bar ordering, liquor inventory
bar set-up and close = close down bar = open and close bar < cut fruit garnish, open bar, bar close down, ice wells, close bar, bar garnishes, garnish prep, glasswasher drain, wash down bar top
glass collecting = bar back duties = barback < glass collector, bar back, collect glasses, ice and glasses, glasswasher
coffee making restaurant = hot drinks service < espresso machine, cappuccinos, teas and coffees
train waiters = supervise front of house < trained new waiters, floor supervisor, shift lead restaurant, restaurant supervisor, head waiter, trained servers, section plans, station chart, pre-shift briefings, captain restaurant
room service = in-room dining < tray charges, room service trays
tips and gratuities = tronc < tip pool, tip-out
pub quiz and events = pub events < pub quiz, karaoke nights, live music nights, quiz nights, sports bar screens
conflict management bar = handle drunk customers = pubwatch < drunk customers, refuse entry, calm drunk guests, barred customers, ejected
food menu knowledge = recommend dishes < explain menu, specials recited, describe dishes, wine recommendations
steps of service < sequence of service, AA rosette restaurant, five-star dining, Michelin restaurant waiter
# barista
espresso drinks = coffee making = prepare coffee = barista skills < lattes, flat whites, cappuccinos, pulled shots, espresso machine, espresso shots, barista trained, made coffees, macchiato, cortado, lattes and mochas
milk steaming = latte art = milk texturing < steam milk, microfoam, free pour, rosettas, steam oat milk, foam milk, tulip latte
dial in grinder = grind adjustment = calibrate grinders < dialled in grinder, dial in, Mahlkonig, Mazzer, extraction times, EK43, shot times, grind size, tamp and extract
manual brewing = filter coffee = pour over < V60, AeroPress, Chemex, cold brew, batch brew, filter brew, pour-overs, siphon, French press, nitro cold brew
coffee knowledge = speciality coffee = origin and roast knowledge < SCA, coffee cupping, single origin, roast profiles, Q grader, cuppings, bean origins
coffee roasting < roasted beans, Probat, Giesen, roastery, Loring
SCA barista qualification = barista training certificate < SCA Barista Skills, SCA Foundation, City and Guilds barista, SCA Intermediate, SCA barista
espresso machine cleaning = backflush machine = coffee machine maintenance < backflush, Cafiza, purge steam wands, group heads clean, descale machine, clean steam wand, Urnex, La Marzocca, La Marzocco
coffee shop chains = high street coffee shop < Costa, Starbucks, Caffè Nero, Pret, Caffe Nero, Tim Hortons, Dunkin, Gail's, Peet's
serve customers coffee shop = counter service = coffee shop customer service < queue coffee, counter coffee, regulars' orders, take orders counter, drive-thru coffee, customers served counter, called drinks, serve at counter
drive-thru service = drive-through orders < drive-thru, drive thru window, headset orders, drive-through
till and payments café = cash handling café < Square till, café till, contactless payments coffee, EPOS café, cashed up café, iZettle, float café, balance till café
hot and cold drinks = frappes and smoothies = blended drinks < frappés, smoothies, frappuccinos, milkshakes, iced lattes, matcha, bubble tea, iced drinks, hot chocolates, loose leaf teas, chai
food preparation café = sandwich making = light lunches < paninis, toasties, sandwiches made, salads and sandwiches, avocado toast, jacket potatoes, baguettes filled, wraps made, brunch café, paninis toasted, cream teas
cakes and pastries display = display counter food < cake display, pastry case, croissants bake off, counter display cakes, bakes in display, pastries set out
open and close café = café open and close < open café, close down café, opening shift coffee, key holder café, café opening, closing shifts coffee, switch machine on
stock and ordering café = milk and bean orders = café stock control < milk orders, beans ordered, waste sheets café, cups and lids, stock take café, rotate milk, order milk, wastage recorded café
café cleaning < tables wiped, clear tables, dishwasher café, toilets café checked, wipe down tables, clean café, mop café
café hygiene and temperatures = food safety café < fridge checks café, SFBB, day dots, temperature sheets café, allergen sheets, probe paninis
allergens café = dairy-free and allergy orders < oat and soy milk, allergen folder, nut milk, dairy-free
upsell pastries = loyalty schemes café = add-on sales café < loyalty cards, upsell cakes, upsold pastries, app stamps, meal deal, loyalty app sign-up, syrups upsell
busy coffee shop = high volume coffee = peak time service < 400 coffees a day, morning rush, queue out door, 60 drinks an hour, peak trade coffee, busy station kiosk
train baristas = barista trainer = train new staff café < trained baristas, barista maestro, coffee trainer, new baristas, taught latte art
shift supervisor café = team leader coffee shop = run shifts café < shift supervisor, shift runner, café supervisor, deployed team café, assistant manager coffee, ran shifts
mobile coffee and events = coffee cart < coffee van, pop-up coffee, event coffee bar, coffee trailer
# hotel front desk
check-in and check-out = guest check-in < checked in guests, check-ins, check-outs, express check-out, key cards issued, arrivals and departures, room keys
property management system = hotel PMS = PMS < Opera Cloud, Mews, Guestline, Fidelio, Rezlynx, Cloudbeds, Galaxy Lightspeed, OnQ, FOSSE, Maestro PMS, RoomMaster
Opera PMS = Opera < Opera Cloud, Fidelio, Opera V5
hotel reservations = room bookings = reservations handling < booked rooms, Booking.com, Expedia bookings, reservations desk, amended bookings, SynXis, reservations agent hotel, group blocks, rooming lists, OTA bookings, telephone bookings rooms
OTA management = channel manager = online travel agents hotel < SiteMinder, Booking.com extranet, rates loaded, RateGain
night audit = night auditor < roll system date, run end of day, night manager, overnight desk, roll date
billing guests = guest folios = payments hotel = guest accounts < folios, settle bills, pre-authorise cards, city ledger, post charges, guest bills, deposits taken rooms, charge minibar, split folio
concierge = guest recommendations = concierge services < theatre tickets booked, restaurant bookings guests, Clefs d'Or, taxis for guests, local recommendations, tour bookings guests
guest complaints = guest relations = service recovery < moved rooms, upgrades complaint, noise complaints, comped nights, LEARN model, compensated guests
switchboard hotel = telephone operator = answer hotel calls < switchboard, wake-up calls, hotel phones, transfer calls guests, PBX operator
room allocation = allocate rooms = room assignments < room allocations, block rooms, VIP rooms allocate, assign rooms, room moves, connecting rooms
upselling rooms = room upgrades sold = revenue upsell < upsold rooms, upgrades sold, room upsell, suites upsold, breakfast upsell, upsell incentive
loyalty programmes hotel = rewards members < Marriott Bonvoy, Hilton Honors, IHG Rewards, loyalty sign-ups hotel, enrolled members loyalty
liaise with housekeeping = room status = housekeeping coordination < room status board, housekeeping liaison, rooms ready, dirty rooms list, vacant clean, out of order rooms, maintenance tickets rooms
cash handling hotel = float reception = banking reception hotel < foreign exchange guests, reception float, banking shift, cash drop hotel, petty cash reception, shift float
luggage and bell services = porter = bellman = luggage storage < luggage stored, bellboy, bell attendant, porter bags, valet parked, left luggage, hall porter, bags to rooms
guest correspondence = email enquiries hotel = reply to guest emails < guest emails, confirmation letters, TripAdvisor replies, Revinate, review responses, pre-arrival emails
guest satisfaction scores = online reviews hotel = TripAdvisor rating < TripAdvisor, Medallia, guest satisfaction, GSS, Trustyou, LQA, five-star reviews named, mystery guest, Forbes standards
group check-in = conference enquiries < group arrivals, rooming lists, conference room hire, coach party check-in, weddings block
revenue and rates = rate management = yield management hotel < BAR rates, RevPAR, occupancy, IDeaS, ADR, rate codes, corporate rates, rate parity, Duetto
security and emergency hotel = fire evacuation hotel = emergency procedures front desk < fire evacuation, fire panel, fire alarm roll call, lost child hotel, roll call guests, CCTV reception
key control = lost property hotel < key cards, lost property, master keys log, lost and found log, key encode
guest registration = ID and registration cards = police registration < reg cards, passports checked, registration cards, ID on arrival, foreign guests passport
shift handover reception = handover log hotel = duty log reception < handover book, log book reception, duty manager log, pass-on log
duty manager = hotel duty management < MOD hotel, manager on duty, night manager hotel
five-star hotel experience = luxury hotel < five-star hotel, Four Seasons, Ritz-Carlton, boutique hotel, Hilton, Dorchester, Marriott, Leading Hotels, AAA Five Diamond
front office leadership = reception supervisor = train receptionists < front office supervisor, reception manager, trained receptionists, head receptionist, front desk supervisor, FOM
serviced apartments and hostels = hostel reception = Airbnb management < Airbnb guests, serviced apartments, Airbnb, self check-in, holiday lets changeover, B&B
# housekeeping and cleaner
room cleaning = clean guest rooms = hotel housekeeping = service rooms < 16 rooms a day, rooms cleaned, service bedrooms, chambermaid, room attendant, turnover rooms, guest rooms, departures and stayovers, rooms a shift, strip and remake rooms, hotel rooms
bed making = make beds = change bed linen = change linen < made beds, strip beds, linen changed, change sheets, hospital corners, duvet covers, sheets changed, made up rooms
bathroom cleaning = toilet cleaning = clean bathrooms = washroom cleaning < cleaned toilets, scrubbed bathrooms, descale showers, sanitise washrooms, bathrooms disinfected, toilets and sinks, scrub showers, restrooms, loos cleaned, toilets cleaned, urinals
vacuuming and mopping = floor care = hoovering = mop and sweep floors < hoover, vacuumed carpets, mopped floors, buffing, swept and mopped, Henry hoover, scrubber dryer, polish floors, mop and bucket, mop floors
floor machine operation = scrubber dryer = floor polishing machines < scrubber-drier, buffer machine, Taski, Karcher scrubber, rotary machine floors, strip and wax, Nilfisk, burnish floors, strip and seal, wet vac, floor buffer, ride-on scrubber
carpet cleaning = carpet shampooing = upholstery cleaning < carpet extractor, Rug Doctor, steam clean carpets, stain removal carpet, truck mount, hot water extraction, NCCA
dusting and polishing = dust surfaces = polish furniture < dust and polish, dusted, high dusting, skirtings wiped, damp dust, furniture polish
window cleaning = clean windows = glass cleaning < squeegee, water-fed pole, windows inside and out, reach and wash, window cleaner, interior glass, rope access windows
office cleaning = commercial cleaning = contract cleaning < offices cleaned, emptied office bins, kitchenettes, desks wiped, evening office cleaner, cleaned offices, clean classrooms, school cleaner, ISS cleaner, office bins and desks
domestic cleaning = house cleaning = private household cleaning < private homes cleaned, cleaned houses, domestic cleaner, weekly house cleans, houses cleaned, client homes clean, maid service, ironing and cleaning houses, Molly Maid, residential cleaning
deep cleaning = end of tenancy cleaning = initial and builders' cleans < end of tenancy, builders' clean, sparkle clean, post-construction clean, oven clean, void property cleans, move-out cleans, after-builders, kitchen deep clean
hospital cleaning = ward cleaning = healthcare cleaning = infection control cleaning < wards cleaned, barrier clean, isolation rooms clean, terminal cleans, NHS domestic, theatre clean, Tristel, hospital domestic, EVS, discharge clean, C diff clean, Actichlor, National Standards of Cleanliness
biohazard cleaning = specialist cleaning = trauma cleaning < crime scene clean, needle sweep, trauma clean, hoarder clean, body fluids spill kit, fogging, ULV fogger, needle pick
colour-coded cloths = colour coding system = prevent cross-contamination cleaning < red cloths toilets, colour-coded mops, colour coded cloths, red and blue cloths, colour-coded equipment, BICSc colour code
BICSc = cleaning certificate = cleaning qualification < BICS, CIMS, NVQ cleaning, British Institute of Cleaning Science, level 2 cleaning
COSHH = cleaning chemicals = chemical dilution = safe chemical use < dilute chemicals, data sheets chemicals, SDS, MSDS, Diversey, bleach dilute, chemical dispensers, Ecolab dispensers
linen and laundry = laundry = linen handling = manage linen < linen room, linen counts, towels folded, laundry loads, wash and iron, sheets laundered, linen trolley, linen pressed
trolley and supplies = restock amenities = replenish supplies < stocked trolley, toiletries restocked, tea tray refill, minibar restocked, towels replaced, replenish toiletries, tea and coffee tray, maid cart, replenished toilet rolls, soap dispensers, minibar
public areas cleaning = communal areas = lobby cleaning < lobby cleaned, stairwells, corridors and lifts cleaned, communal stairs, communal hallways, lifts and lobby, public area attendant, block of flats stairs
turndown service = evening turndown < turndown, turn-down, pillow chocolates
room inspection = housekeeping supervision = check rooms standard = supervise housekeepers < inspected rooms, head housekeeper, checked rooms, housekeeping supervisor, floor housekeeper, room inspections, released rooms, executive housekeeper, 20 housekeepers
housekeeping rotas = allocate rooms to attendants = cleaning schedules = cleaning rota < room sheets, allocated rooms, section sheets, cleaning schedule, rota for cleaners, assign sections housekeeping
cleaning audits = quality checks cleaning = site audits cleaning < spot checks cleaning, 98% audit, score audits, ATP swab, audits of wards, C4C audit
lost property rooms = report maintenance issues = report faults rooms < lost property logged, report broken items, lost property handed, maintenance issues reported, broken lamps reported
bins and recycling = waste disposal = empty bins = waste removal < emptied bins, bin liners, recycling sorted, clinical waste bags, rubbish taken out, sharps bins, bins out, bin rooms, trash collected
ironing = iron clothes = pressing and folding < ironed shirts, fold clothes, shirts ironed, press uniforms, ironing service
private household housekeeper = silver and antiques care = estate housekeeper < silver polished, antiques dusted, wardrobe care, household staff, live-in housekeeper, packing for principals, private estate
changeovers = holiday let cleaning < caravans cleaned, Airbnb cleans, holiday cottages, changeover days, lodges cleaned
stock ordering cleaning = order cleaning supplies = cleaning stock control < order chemicals, cleaning supplies order, stock cupboards cleaning, consumables order, toilet paper orders
lone working cleaner = key holding cleaner < keyholder cleaner, alarm codes, unlock offices, lone worker cleaner, set alarm offices
vehicle cleaning and valeting = car valeting < car wash, valeter, interior valet, polish cars, coach cleaning, train cleaner, detailing cars, aircraft cleaning
# laundry
laundry operation = commercial laundry = industrial laundry < industrial washers, hospital laundry, washer extractors, laundry operative, hotel laundry, laundry plant, laundromat, linen plant, tunnel washer
washing machine operation industrial = load washers = operate industrial washers < washer extractors, Electrolux washers, barrier washer, Milnor, tunnel washer, continuous batch washer, Kannegiesser
tumble dryers = dryer operation = operate dryers < tumble-dry, tumble dryer, dryers unload, lint filters
ironing and pressing = operate presses = flatwork ironer = calender < roller iron, hand iron, Hoffman press, press shirts, rotary iron, feed sheets ironer, shirt unit, steam press, ironer sheets, shirt press
folding linen = fold and pack linen = linen folding < fold sheets, towel folder, folding machine linen, fold towels, folded laundry
sorting linen = sort soiled linen = classify laundry < sort soiled, soiled linen, sort whites and colours, sorting room laundry, sort by colour, foul linen
infected linen = barrier laundry = infection control laundry = thermal disinfection < red bags, alginate bags, HTM 01-04, red alginate, sluice wash
dry cleaning = dry cleaner < perc machine, Bowe, perchloroethylene, dry-clean, hydrocarbon machine, dry cleaners, SatecTherm, wedding dress clean
stain removal = spotting = treat stains < pre-spot, stain treat, spotting table, pretreat collars, remove stains
garment finishing = finishing garments = shirt service < form finisher, shirts pressed, suits pressed, steam finish, Sankosha, utility press
tagging and ticketing garments = garment identification = label customer clothes < tag garments, ticket garments, marked-in, tagged clothes, labelled residents' clothes, name labels clothes, heat seal labels, Thermopatch
quality check linen = linen inspection = reject torn linen < rag out linen, reject stained sheets, condemn linen, check for tears, rewash
mending and repairs linen = repair linen = minor sewing repairs < buttons sewn, mend sheets, button replacement, hem repair, linen mended
counter service laundry = take in garments = laundry customer service < dry cleaner counter, take in clothes, counter laundry, launderette attendant, service washes, wash and fold, laundrette
delivery and collection linen = pack linen orders = linen despatch < linen cages, pack linen, linen deliveries, cage linen, hotel linen orders, roll cages linen
detergent dosing = chemical dosing laundry = laundry chemicals < dosing pumps, peroxide, Ecolab laundry, liquid detergents
linen stock control = linen inventory = linen par levels < linen counts, linen par, linen stocktake, linen room, linen losses
uniform management = workwear laundry = uniform issue < uniforms issued, workwear washed, scrubs laundered, Johnsons workwear, chef whites, RFID garments, boiler suits washed
care home laundry = residents' laundry = personal laundry < residents' clothes, put away residents clothes
machine cleaning laundry = lint and filter cleaning = basic laundry maintenance < lint screens, clean filters dryer, lint filters, wax ironer, clean still dry-clean
production targets laundry = pieces per hour laundry < pieces per hour, sheets per hour, 900 sheets, kilos washed, 60 kg loads
manual handling laundry = lifting laundry bags = push cages < laundry bags, heavy linen, wet linen, trolleys linen
steam boiler laundry = steam systems < steam boiler, steam press, blow down boiler
cleaning standards laundry = BS EN 14065 = RABC < EN 14065, TRSA, TSA
curtains and delicates = delicate items = specialist items laundry < duvets cleaned, wedding gowns, silk and wool, leather clean, rugs cleaned, hand wash
# cabin crew and airport
cabin crew service = in-flight service = onboard service = flight attendant < trolley service, meal service onboard, cabin crew, in-flight, air hostess, business class service, bar service onboard, galley prep, long-haul crew, inflight service
aviation safety procedures = SEP = safety and emergency procedures < evacuation drills, safety demo, ditching drill, door arming, slides armed, emergency equipment checks aircraft, recurrent training cabin
cabin crew attestation = CCA = EASA attestation < FAA flight attendant certificate, Certificate of Demonstrated Proficiency
door operation aircraft = arm and cross-check < arm doors, door arming, cross-check, slides armed
safety demonstration = passenger safety briefings < safety demo, PA safety, exit row brief, brief passengers emergency exit
aviation first aid = in-flight medical = AvMed < AED onboard, AMFA, oxygen passengers, CPR inflight, MedLink, births onboard
unruly passengers = disruptive passenger handling = conflict onboard < disruptive passengers, restraint kit, drunk passengers onboard, denied boarding drunk
in-flight sales = duty free sales onboard = onboard retail < duty-free, onboard sales, buy-on-board, scratch cards onboard, inflight retail, bar cart sales
cabin checks pre-flight = pre-flight checks cabin = security search aircraft < security search, pre-flight cabin checks, cabin secure, galley check, secure cabin
crew resource management = CRM aviation < CRM recurrent, threat and error
purser = senior cabin crew = lead cabin crew < cabin manager, SCCM, in-charge crew, number one crew, cabin service director, CSD
premium cabin service = VIP flights < first class cabin, business class, private jet attendant, VVIP flights, Club World, wine service onboard, premium cabin, corporate jet
PA announcements = passenger announcements = bilingual announcements < PAs, announcements onboard, boarding announcements, gate announcements, PA in French
passenger check-in = airport check-in = check-in agent = passenger service agent < check-in desk, boarding cards, Amadeus Altea, bag drop, checked in passengers, PSA airport, SITA, Galileo check-in, Sabre check-in, Swissport agent, Menzies, check-in counters
departure control systems = DCS < Amadeus Altea, Altéa, SITA, Navitaire, Sabre SSCI, iPort, Gaetan, New Skies
boarding = gate duties = boarding gate = gate agent < board flights, boarding gates, gate closed, jet bridge, ready to board, headcount passengers, board by rows
visa and passport checks = travel documents check = TIMATIC < visa checks, passports checked, APIS, document checks passengers, ESTA check
baggage handling = load bags = ramp handling = baggage handler < baggage loaded, ramp agent, bag belt, load holds, baggage handlers, ULDs, hold loading, bags offloaded, baggage reconciliation, bulk load aircraft
lost luggage = baggage tracing = WorldTracer < lost bags, baggage claims, mishandled bags, lost baggage desk
ramp operations = ground handling = turnaround coordination = aircraft turnaround < turnrounds, ramp agent, pushback, turnaround coordinator, TRM, dispatcher aircraft, marshalled aircraft, chocks and cones, load sheets, red cap, turnaround 25 minutes, GPU, marshaller
pushback and GSE = ground support equipment = airside driving < pushback tug, GPU, belt loader, high loader, towbar, ambulift, airside driving permit, ADP, steps driver, tug and dollies, TLD loader, baggage tug, hi-lift
airside pass = airside security vetting = airport ID < GSAT, SIDA badge, CTC checked, airside ID, SIDA, GSAT certificate
weight and balance = load control = load sheets < loadsheets, trim sheet, load sheet, LIR
de-icing aircraft < de-ice, de-icing rig, de-iced aircraft, Type IV fluid
aircraft cleaning = cabin cleaning aircraft = cabin grooming < aircraft cleaner, groom aircraft, cabin cleaners, seat pockets cleared, toilets aircraft
aviation security screening = airport security = passenger screening < x-ray screener, archway, hand search, TSA officer, airport security officer, body scanners, TIP images, CBS, ETD swab, bag search airport
TSA officer = passenger screening US < TSA screener, TSO
PRM assistance = wheelchair assistance airport = special assistance < PRM, wheelchair assist, ambulift, PRMs, unaccompanied minors, UMNR, wheelchair pushers, OCS, assistance agents
airport lounge service = executive lounge < lounge host, No1 Lounge, lounge agent, First Lounge, Admirals Club
delays and rebooking = flight disruption handling = irregular operations < rebooked passengers, delay vouchers, IROPS, EU261, cancelled flights rebook, hotel vouchers, missed connections
dangerous goods by air = DGR = IATA dangerous goods < IATA DGR, DG cat 6, DGR cat 9, DGR awareness, lithium batteries air
air cargo = cargo handling airport = freight shed < cargo shed, AWB, build ULDs, airway bills, ULD build, RA3, cargo screening, air waybills, Level D cargo
IATA airport qualifications < IATA ground ops, IATA passenger services diploma, IATA travel diploma, Amadeus certificate
# travel agent
holiday bookings = travel bookings = book holidays = sell holidays < booked holidays, package holidays sold, TUI shop, Hays Travel, Thomas Cook, honeymoon bookings, cruises booked, sold package holidays, travel consultant, tailor-made holidays, Trailfinders, Flight Centre
flight bookings = ticketing = issue air tickets = air fares < Galileo, Amadeus, ticketed flights, air tickets, reissue tickets, multi-stop flights, round the world fares, BSP tickets, published fares
GDS = global distribution systems < Galileo, Amadeus, Worldspan, Travelport, Travelport Smartpoint
Amadeus < Amadeus Selling, Amadeus cryptic, Amadeus Vista
Galileo = Travelport = Sabre booking < Travelport Smartpoint
fares and ticketing = fare construction = BA fares and ticketing < BA fares, IATA fares, level 2 fares ticketing, fare rules, fare quotes, manual fares
tailor-made itineraries = itinerary planning = bespoke travel = tour design < tailor-made, bespoke itineraries, itineraries written, multi-centre trips, planned itineraries, safari itineraries, FIT travel, round-the-world trips, DMC quotes
destination knowledge = product knowledge travel = destination advice < fam trips, USA specialist, Caribbean specialist, fam trip, long-haul specialist, destination expert, destination specialist, visited 40 countries, Aussie specialist, educational trips travel
cruise bookings = cruise sales < CLIA, cruise specialist, Royal Caribbean bookings, P&O cruises sold, ACC accredited, CLIA certified, cabins booked cruise, river cruises
business travel = corporate travel = business travel consultant = TMC < corporate bookings, Amex GBT, Concur, CWT, corporate travel agent, roadshows booked travel, executive travel, BCD Travel, Egencia
ancillaries = accommodation booking < car hire added, Hotelbeds, airport parking sold, transfers added, Jet2 hotel, bedbanks, car rentals
travel insurance sales = sell insurance travel = add-on sales travel < travel insurance, insurance sold, foreign currency sold, insurance attachments, airport parking sold, lounge passes sold, FCA insurance travel
foreign exchange = bureau de change = foreign currency < bureau, foreign currency sold, travel money, currency exchange, buy-backs currency
visa and passport advice = entry requirements = health and visa advice < visa applications, ESTA, visa advice, FCDO advice, passport validity, vaccination advice travel
sales targets travel = meet sales targets travel = commission targets < top seller travel, sales league travel, commission target travel, £1m bookings, conversion enquiries travel, margin target travel, 110% of target holidays
customer enquiries travel = handle holiday enquiries = travel quotations < holiday quotes, quotes sent, brochure enquiries, enquiries converted, web enquiries holidays, walk-in travel shop, webchat holiday
ATOL and ABTA rules = package travel regulations = ABTA = travel regulations < ATOL, ATOL certificates, ARC accredited, PTS travel, TTA, ASTA
after-sales travel = booking amendments = cancellations and refunds = schedule changes < amendments, flight time changes, refunds Covid, cancellations processed, refunds holidays, rebooked flights, name changes, flight schedule change, repatriate clients
complaints holiday = resolve travel problems = duty office travel = emergency assistance travellers < holiday complaints, duty phone travel, stranded clients, out of hours travel line, missed flights rebook, ash cloud, customers stuck abroad
balance payments and invoicing = booking administration = travel admin < final balances, balances chased, tickets dispatched, final documents, confirmation invoices, e-tickets sent, deposits and balances, travel documents, vouchers issued, payments taken travel
tour operations = tour operator contracting = group tours operations < group tours, ski reps, coach tours operations, ground handlers, contract hotels, allotments, rooming lists, group itineraries, school trips operated, tour operator, incoming groups, allocations hotel
group travel = groups bookings = school trips and groups < school groups, wedding groups abroad, stag and hen groups, group flights, weddings abroad, sports tours, pilgrimages
overseas rep = holiday rep = guided tours < resort rep, welcome meetings, airport transfers rep, excursions sold, tour guide, ski rep, Blue Badge guide, kids club rep, tour leader, walking tours led, transfer guide, tour manager coaches
Dolphin or Traveltek = travel reservation software < Traveltek, TravelCat, Top Dog, ClientBase, TourPlan, Tourwriter, Traveltek iSell, TOPAS, Tigerbay, ATCORE
homeworking travel agent = self-employed travel consultant = independent agent < Travel Counsellors, homeworking travel, Not Just Travel, Hays homeworker, InteleTravel, Personal Travel Consultant
travel marketing = promote offers travel = social media holidays < late deals window, Facebook offers holidays, window cards, email deals travel, wedding fairs travel, Instagram holiday deals
travel qualification = NVQ travel = travel and tourism qualification < NVQ travel services, BTEC travel and tourism, IATA diploma, level 3 travel and tourism, ABTAC, TTC, travel apprenticeship, CTA certified travel
# retail assistant
customer service retail = serve customers = assist customers shop < served customers, shop floor help, greet shoppers, help customers find, sales assistant, shop assistant, sales associate, customers on shop floor, fitting room help
till operation = checkout operation = operate tills = POS = cash register < tills, worked on till, checkout, ring up sales, rang up customers, on tills, EPOS, scan items, till work, cashier
cash handling = handle cash = cash up = balance tills < cashed up, end-of-day till, till float, count float, balance till, Z read, banking takings, X and Z reads, till balancing, drawer count, cash drawer, till reconciliation, safe count
card payments = process payments = contactless payments < chip and pin, PDQ, card machine, contactless, Apple Pay, SumUp
stock replenishment = restock shelves = shelf stacking = replenish stock < filled shelves, stacked shelves, stock up shelves, restocked, shelf filler, replen, topped up shelves, rails filled, shelf stacker, night fill
deliveries retail = process deliveries = unpack deliveries = receive stock shop < unpacked delivery, delivery worked, checked in stock shop, steamed delivery, delivery day, booked in delivery, cage delivery, unload truck store, freight team
visual merchandising = displays = merchandising = window displays < window dressed, mannequins, planograms, displays built, promo ends, merchandised rails, dress mannequins, shop window, visual merchandiser, gondola ends
planograms = layouts and space plans < POGs, modular layout, planogram
fitting rooms = changing room service = fitting room assistance < fitting room, changing rooms, tickets fitting room, number tags fitting
refunds and exchanges = returns = process refunds = process returns < refunds, exchanges, processed refunds, receipts checked returns, faulty goods returned, store credit issued, credit notes shop
upselling and cross-selling = add-on sales retail = link selling < link sales, upsold, add-on sales, cross-sold, units per transaction, add insoles, phone cases sold, UPT, IPT
sales targets retail = KPI targets shop = hit sales targets < hit target shop, ATV, conversion rate shop, daily target sales, 120% to target, sales per hour, weekly sales target, average transaction value, commission sales floor
loyalty schemes = data capture retail < loyalty cards, store card, loyalty sign-ups, email capture till, Nectar, Boots Advantage, credit card applications store, rewards sign ups
product knowledge retail = product advice = demonstrate products < demo products, advise on products, product training, talked customers through, explain features, demonstrated phones, recommend products
personal styling and fitting = bra fitting = shoe fitting < bra fittings, shoe fittings, measured feet, personal shopping, suit fittings, Clarks fitting, suit hire measured, children's feet
stock takes = stock counts retail = inventory shop < stock take, stock counts, RFID counts, PI counts, gap scan, inventory count store, SOH counts, gap checks
loss prevention = prevent shoplifting = security tagging = shrinkage < shoplifters, security tags, tag garments security, suspicious customers, CCTV shop, bag checks
housekeeping shop = shop floor standards = keep store tidy = store standards < tidied rails, folded clothes, shop cleaned, tidied shelves, size cubes, hoover shop, folding jumpers, tidy shop floor, dusted displays
open and close store = key holder = keyholder duties = store opening < keyholder, opened shop, locked up shop, set alarm shop, open and lock shop, cash safe opening, key holder store
price changes and tickets = pricing and labelling = price labels = markdowns < price tickets, tickets sale, SEL changes, reductions stickers, labelled goods, pricing gun, price changes, shelf-edge labels
promotions set up = sale set-up = promotional displays = point of sale retail < POS posters up, sale set up, promo changeover, Black Friday set-up, promo ends, seasonal displays, half-term sale, sale signage
click and collect = online orders in store = ship from store < click-and-collect, online order collections, ship-from-store, BOPIS, web orders picked store, curbside pickup, collect parcels counter
complaints retail = resolve customer complaints = handle difficult customers < complaints till, unhappy customers, angry customers, escalated to manager shop, faulty item complaints, complaint resolved
telephone enquiries store = answer store phone = stock checks for customers < stock checks customers, phone store enquiries, order in sizes, transfer from other branch, phone other stores, customer orders size
age-restricted sales = challenge 25 = ID checks < Think 25, alcohol and tobacco sales, refusals book, lottery sales, knives age check, fireworks sales
lottery and services counter = PayPoint and lottery < lottery, PayPoint, Post Office counter, scratch cards, Western Union
stockroom = back of house stock = stockroom organisation < stock room, stockroom tidied, stockroom sizes, back stock, stockroom runner
mystery shopper results = customer feedback scores retail = NPS store < mystery shop 100%, mystery shopper, NPS, feedback score store, customer survey score
gift wrapping and engraving < gift wrap, engraving, gift-wrapped purchases
warranty and finance sales = sell warranties = point of sale finance < extended warranties, finance agreements store, interest-free credit, Care plan sold, credit applications furniture
mobile phone retail = SIM and contracts sales = electronics retail < phone contracts, SIM only deals, EE store, Vodafone shop, Currys, Apple Store, upgrades phones, Carphone Warehouse, Best Buy, phone upgrades
jewellery and luxury retail = luxury sales = watches < Rolex, engagement rings sold, Pandora, luxury boutique, Harrods, JET 1, clienteling, Selfridges concession, Tiffany, diamond sales
beauty counter sales = cosmetics retail < Clinique counter, MAC counter, fragrance sold, makeovers counter, Estée Lauder, perfume hall, Sephora, skincare consultations counter
charity shop = donated goods sort = volunteer charity retail < sorted donations, Gift Aid sign-ups, Oxfam shop, donations steamed, British Heart Foundation shop, thrift store, Gift Aid
# store manager
store management = manage store = run the shop = lead branch < ran store, branch manager retail, store manager, shop manager, ran the shop, general manager store, £2m turnover store, led store team
sales and profit = P&L responsibility = achieve sales targets = drive sales < P&L store, sales up, like-for-like, LFL growth, comp sales, turnover grown, profit store, grew sales, EBITDA store, beat budget store, store budget
KPIs retail = conversion and ATV = store performance analysis < ATV, UPT, conversion, LFL, footfall, IPT, sales per labour hour, average basket
team management retail = lead and motivate team = people management store < team of 25, led team shop, managed 12 staff, supervised sales assistants, line-managed supervisors, team huddles, managed store staff, morning briefings store, led 30 colleagues
rotas = staff scheduling = rota planning = workforce planning store < did rota, scheduled staff, staff rota, planned cover, Kronos, rota in Rotageek, holiday rota, weekly schedules, wrote schedules, shift schedules staff, Workforce scheduling
wage budget = payroll control store = labour cost control = staff cost < staff hours budget, wage percentage, payroll hours, labor percent, salary cost to sales, hours to budget
recruitment store = hire staff = interview and recruit = recruit team < recruited team, interviewed candidates, hired staff, interviews shop, hired Christmas temps, recruited seasonal staff, hired associates, store hiring
induction and training store = train staff = coach and develop team = onboarding retail < inducted new starters, trained supervisors, coached team, mentored deputies, training plans staff, promoted team members, coached supervisors, developed deputy
performance management = appraisals = disciplinary and grievance = manage underperformance < disciplinaries, 1-2-1s, return to work interviews, absence meetings, PIPs, write-ups, one-to-ones, reviewed staff, investigations meetings, absence managed, grievances heard
stock management = stock control store = stock levels = inventory management < stock takes, stock loss, stock accuracy, store transfers, reorder stock, allocations stock, stock files, order stock, ordering for store, min/max orders, stock availability
shrinkage control = stock loss reduction = loss prevention = reduce shrink < shrink reduced, stock loss %, security audits, till discrepancies investigated, shrinkage from, internal theft investigated, profit protection, stock loss cut, shrink rate
banking and cash management = cash office = banking takings = store banking < banking, safe checks, floats checked, G4S collection, bank deposits, takings banked, weekly banking, safe audit, petty cash store
visual standards = merchandising standards = store presentation < VM guidelines, floor moves, window scheme, planograms implemented, store walks, floor plans VM, layout changes shop
customer experience = customer service standards store = customer satisfaction scores < mystery shops, NPS store, Google reviews shop, customer complaints resolved, 95% mystery shop, customer feedback scores, VOC scores
health and safety store = risk assessments store = store compliance < fire drills shop, accident book, fire log store, H&S audits shop, trip hazards, ladder checks
store audits = compliance audits retail = audit pass < store audit, audit score, compliance checklists, green audit, 98% audit
multi-site management = area management = cluster manager = regional retail < area manager, 8 stores, cluster of stores, multi-site, district manager, regional manager retail, oversaw 5 branches
store openings = new store launch = refits = open new stores < new store opened, store refit, launched new branch, store relocation, pop-up opened, store closure, opened new store, grand opening
promotions and local marketing = local store marketing = events in store < local leaflets, in-store events, VIP evenings, social media shop, local Facebook page, Google Business profile, customer evenings, loyalty events
budget and forecasting store = sales forecasting = business plans store < sales forecast, budgets set store, trade plan, quarterly business review, forecasted sales, store business plan
trade meetings and reports = weekly sales reporting = report to area manager < weekly trade report, weekly conference call area manager, trading reports, flash sales report, weekly sales report
staff engagement = team morale = employee engagement store < incentives staff, engagement survey, employee of the month, sales incentives team, staff turnover cut, recognition scheme
licence holder store = DPS = personal licence holder < designated premises supervisor, personal licence, premises licence
employment paperwork = payroll submission = right to work checks < timesheets sent payroll, I-9s, contracts issued staff, hours submitted payroll
suppliers and buying store = buying for independent shop = supplier negotiation retail < trade shows buying, supplier orders independent, negotiated with suppliers, bought ranges, chose ranges, trade fairs buying, wholesaler accounts
e-commerce for store = omnichannel = online shop management store < Shopify store, eBay shop, click and collect managed, online store orders, Etsy, Amazon seller
franchise management = franchise operations < franchisee, franchise store, Subway franchise, owned franchise
systems store = back office systems = EPOS management < Futura, Retek, Cybertill, SAP retail, Retail Pro, Lightspeed Retail, NCR, price file updates, Oracle Xstore
succession planning = talent development retail < succession plan, talent review, deputies promoted, future managers
# supermarket
checkout supermarket = supermarket cashier = tills supermarket = cashier duties < scanned shopping, on checkouts, self-checkouts hosted, till supermarket, checkout operator, packed bags customers, kiosk till, self-scan host, checkout cashier
self-checkout hosting = self-service tills assist < self-scan, SCO host, self-checkouts, self-service tills
shelf filling = night fill = replenish shelves = stock shelves < worked cages, filled shelves, ambient fill, stock replenishment, shelf stacker, twilight shift fill, dairy fill, replenishment team, freight pulled, work pallets aisle
date rotation = stock rotation = date checking = rotate stock < date checks, use-by checked, rotated stock, short-dated reduced, dates pulled, FIFO, code dates, out-of-dates, best before checks
reductions and markdown = reduce to clear = waste reduction supermarket < yellow labels, reduced stickers, markdowns fresh, RTC, waste scanned, reductions gun, waste and markdown, damages processed
facing up = shelf presentation = fronting shelves < faced up, fronted shelves, block shelves, pull forward stock, block and face
gap scanning = stock availability checks = stock records supermarket < gap scans, zero stock checks, stock counts SCO, gap scan, availability scans, stock adjust PDA, out of stocks scan
home shopping picking = online grocery picking = personal shopper supermarket < personal shopper, online picks, trolley picks, substitutions, grocery orders picked, Ocado picker, dotcom picker, Tesco dotcom, pick rate shopping, Instacart shopper, click and collect orders groceries
fresh produce = fruit and veg department = produce section < produce fill, fruit and veg, greens aisle, produce display, wet rack, produce clerk, crop and stack, banana display
bakery department supermarket = in-store bakery duties < bread baked in store, ISB, bake-off, bakery bags, doughnuts iced
deli counter = counters service = serve at counters = delicatessen < deli, cheese counter, slice ham, hot chicken counter, cooked meats sliced, slicer cleaned, rotisserie chickens, olives tub, deli clerk
meat and fish counters = butchery counter supermarket < meat counter, fish counter, wrapped meat
customer service desk supermarket = kiosk = tobacco kiosk = service desk < refunds desk, cigarettes and lottery, customer service desk, tobacco gantry, lottery terminal, money orders desk
warehouse and delivery supermarket = back door = unload delivery cages = delivery yard < cages unloaded, back door deliveries, backed up warehouse, delivery cages, pump truck supermarket, tipped delivery, back stock sort, receiving clerk grocery, roll cages pulled
trolley collection = trolley attendant = car park duties < trolleys, cart pusher, trolley porter, carts collected, bagger and carts, bagger
cleaning supermarket = spillages < spillages cleaned, floor scrubber aisle, scrubber-dryer shop, spill in aisle, mop spillage, clean fridges, sweep aisles
fresh temperature checks = fridge temperature checks = food safety supermarket < fridge temps, chiller checks, probe hot chicken, temperature sheets counter, freezer checks, cold chain delivery temperature
safe and legal checks < due diligence checks, safe and legal, food safety audit, legal checks store, EHO visit store
age-restricted sales supermarket = Challenge 25 supermarket = proof of age checks < think 25, Challenge 25, refusal register, age-restricted, knives and alcohol age
team leader supermarket = section manager = run department = shift leader supermarket < section leader, department manager supermarket, nights team leader, shift manager Aldi, ran dairy section, duty manager Tesco, team leader Sainsbury's, grocery manager, produce manager, front end supervisor
discounter experience = Aldi and Lidl multi-role = multi-tasking store role < Aldi, Lidl, Iceland
convenience store = small format store < Co-op, Tesco Express, Spar, corner shop, Sainsbury's Local, petrol station shop, One Stop, Londis, 7-Eleven, forecourt
forecourt = petrol station < pump authorise, fuel deliveries dip, tank dips, fuel dips, filling station, gas station
promotions and seasonal aisle = promo ends supermarket = seasonal changeover < promo ends, seasonal aisle, planogram change, Christmas aisle set, end caps, POS hung, plano changes, promo changeover night
pharmacy and non-food = general merchandise = clothing department supermarket < George clothing, F&F, GM fill, seasonal GM, Tu clothing, health and beauty fill, Asda George
shrink and security supermarket = loss prevention supermarket < security tags spirits, shoplifters supermarket, steak tags, store detective, shrink, guardian boxes
ordering supermarket = bread and dairy orders = order produce < bread order, produce order, manual orders store, milk orders, store order adjust, SAF ordering
fire warden < fire marshal
`;
