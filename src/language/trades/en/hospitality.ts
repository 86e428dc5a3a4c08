/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const HOSPITALITY_TRADES = `
# chef
menu planning = menu development = write menus < menus written, seasonal menus, wrote menus, tasting menus, menu changes seasonal, menu engineering ~ specials board, new dishes, daily specials, recipe cards
food preparation = mise en place = food prep < veg prep, prepped starters, section prep, portion meats, stocks and sauces, prep cook ~ mise, prep lists
section work = run a section = chef de partie duties < sauce section, larder section, grill section, pastry section, garnish section, line cook, fish section, sauté station, chef de partie, CDP ~ run section, hot section, garde manger
running the pass = call orders = expedite < run the pass, calling checks, expediting, on the pass, expeditor, call the pass ~ expo, check on
fine dining < Michelin star, AA rosettes, 2 rosette, Bib Gourmand ~ fine-dining, tasting menu, James Beard
high volume cooking = large scale catering < banquets for 400, 500 meals a day, weddings 250 guests, volume catering ~ 300 covers, 200 covers, covers a night
breakfast service = cook breakfasts < breakfasts for 150, full English cooked, egg station, breakfast chef, omelette station ~ continental breakfast set
fresh cooking = cook from scratch = fresh ingredients < cooked from scratch, home-made soups, scratch kitchen, fresh stocks, scratch cooking ~ everything made fresh
food hygiene level 2 = food safety certificate = food handlers certificate = level 2 food hygiene = food hygiene certificate < Level 2 Food Hygiene, Level 3 Food Safety, ServSafe, food handler card, CIEH level 2, basic food hygiene, Level 2 food safety, RSPH food hygiene, FS L2, Food Safety Level 2, Level 2 Food Safety, FS L2 and L3, food hygiene L2, Level 3 food safety ~ Food Safety in Catering
Level 3 Food Safety = supervisory food safety < Level 3 Food Hygiene, Level 4 food safety, ServSafe Manager, CIEH level 3
food safety records < SFBB, probe food, hot hold temperature, due diligence book, kitchen diary safer food, HACCP folder, fridge and freezer temperatures ~ fridge temps, temperature logs, cooling logs, blast chill records
allergen management = allergens = dietary requirements < gluten-free dishes, allergen matrix, Natasha's Law, coeliac meals, 14 allergens, allergen sheets, allergy tickets, PPDS labels ~ nut allergy, vegan dishes
special diets < pureed meals, soft diet, diabetic diets, renal diet, level 4 puree ~ halal meals, kosher kitchen, fortified meals
kitchen hygiene = kitchen cleanliness = maintain clean kitchen < 5-star EHO, five star hygiene rating, EHO visits, deep clean kitchen, scores on the doors, kitchen cleaning rota, grade A health inspection, cleaned down section, clean-down, 5 star hygiene, cleaned down after service ~ level 5 hygiene, health inspections, deep cleaned, cleaning schedules
food ordering = place food orders < order from Brakes, weekly food stocktake, supplier orders kitchen, Sysco orders, ordering meat and veg, veg order, fish order, par levels kitchen, food orders ~ Bidfood, stock rotation walk-in
gross profit = food cost control = GP targets = GP control < 70% GP, food cost 28%, food GP, dish costing, cost dishes, hit GP, food cost percentage, costed dishes, food cost, food costs down ~ GP of, portion control, wastage sheets, GP at, spec sheets
waste control kitchen = reduce food waste < wastage sheets, food waste reduced, Winnow, nose-to-tail ~ trim waste, use-up specials
plating = food presentation < plate up, plated desserts, plating up ~ portion sizes, garnish plates, portioned
kitchen team management = brigade management = lead kitchen team < head chef, ran the kitchen, led brigade, run kitchen, kitchen of 10, kitchen rotas, kitchen manager ~ brigade of, sous chef, team of chefs
chef rotas = kitchen labour cost ~ kitchen rota, kitchen labour %, chef rota, wage percentage kitchen
train kitchen staff = develop commis chefs = mentor junior chefs < trained commis, trained line cooks, teach juniors section ~ commis chefs, apprentices kitchen, coached KPs
butchery skills kitchen = meat and fish preparation < pin-bone salmon, scaled and gutted ~ debone lamb, joint chickens, shellfish prep, French trim, breakdown whole lamb, carcass butchery kitchen, shuck oysters, spatchcock
grilling and frying = grill and fryer < fryers, char-grill, grill chef, deep-fat fryers, griddle, fish and chips fried, burger grill, steaks to order ~ flat top, Josper, broiler
make desserts < plated desserts, brûlées, cheesecakes, home-made desserts, choux, petits fours ~ bread daily baked, tempering
pizza and pasta making = pizza chef < pizzaiolo, pizza oven, dough stretched, pizza dough, stone-baked pizza ~ wood-fired oven, fresh pasta made
Asian cuisine < curry chef, tandoor, Thai cooking, teppanyaki, stir-fries, tandoori chef, nigiri ~ wok, dim sum, ramen, sashimi
modern cooking techniques < sous vide, Pacojet, Thermomix, water bath, foams and gels ~ Rational oven, dehydrator, Rational combi, Robot Coupe
contract and school catering < school kitchen, school meals, canteen, Chartwells, site chef staff restaurant ~ Compass, Sodexo, B&I catering, hot deli counter, hospitality trays
care home catering < care home cook, residents' meals, hospital kitchen, nursing home meals ~ residents' birthdays cake
private chef = private dining < chalet cook, villa chef, household chef, chalet host cooking ~ private dinners, dinner parties, guests on yacht
event catering = outside catering < weddings and events catered, canapés, hog roast, bowl food, marquee catering ~ buffets, hot buffet, pop-ups, street food, food truck
pub food < gastropub, carvery, Sunday carvery, rosette pub ~ Sunday roasts, bar meals
kitchen opening and closing = close down kitchen = kitchen end of day < kitchen close, gas off kitchen ~ open kitchen, label and date, day dots, cover and date food
chef qualifications < City and Guilds 706, VRQ chef, culinary school, Le Cordon Bleu, 706/1, 706/2, NVQ level 3 cookery, Leiths diploma ~ culinary arts degree, commis apprenticeship
run section < sauce section, larder section, garnish section, grill section, fish section, looked after garnish, ran larder, ran sauce, pastry section, ran pass ~ garnish and, section on my own, covers on my own
run section during service < sauce section, larder section, garnish section, grill section, fish section, looked after garnish, ran larder, ran sauce, pastry section, ran pass ~ garnish and, section on my own, covers on my own
run section during busy service < sauce section, larder section, garnish section, grill section, fish section, looked after garnish, ran larder, ran sauce, pastry section, ran pass ~ garnish and, section on my own, covers on my own
food hygiene < FS L2, Food Safety Level 2, Level 2 Food Safety, FS L2 and L3, food hygiene L2, CIEH level 2, basic food hygiene, Level 3 food safety, Food Safety in Catering
Italian cooking < tortelli, agnolotti, tagliatelle, gnocchi, ravioli, made pasta, pasta by hand, pasta daily, hand rolled pasta ~ ragus, trattoria, rolled and filled, risotto section
fresh pasta = Italian cuisine < tortelli, agnolotti, tagliatelle, gnocchi, ravioli, made pasta, pasta by hand, pasta daily, hand rolled pasta ~ ragus, trattoria, rolled and filled, risotto section
butchery and fish preparation = fish prep < pin boned, day-boat fish, filleted turbot, fish filleting ~ broke down lambs, filleted, boned out, shucked oysters, whole fish, broke down carcasses, butchered, whole lambs, boned and rolled
butchery < broke down lambs, boned out, broke down carcasses, butchered, boned and rolled ~ filleted, pin boned, shucked oysters, day-boat fish, whole fish, filleted turbot, whole lambs, fish filleting
fish preparation ~ broke down lambs, filleted, pin boned, boned out, shucked oysters, day-boat fish, whole fish, broke down carcasses, filleted turbot, butchered, whole lambs, fish filleting, boned and rolled
pastry and desserts < petits fours, tempered chocolate, laminated dough, pastry section, plated desserts, pastry chef, ice creams and sorbets, souffles, made desserts, plated tarts ~ sorbets, parfaits, tarts and
pastry < petits fours, tempered chocolate, laminated dough, pastry section, plated desserts, pastry chef, souffles, plated tarts ~ sorbets, parfaits, tarts and, ice creams and sorbets, made desserts
desserts < petits fours, sorbets, parfaits, pastry section, plated desserts, pastry chef, ice creams and sorbets, souffles, made desserts, plated tarts ~ tempered chocolate, laminated dough, tarts and
menu development = menu creation < costed specials, wrote specials, developed dishes, wrote menus, wrote and costed, created dishes, specials with head chef ~ tasting dishes, created seasonal, dishes changed, new dishes for, six-course set, seasonal menus
contribute to menu development < costed specials, wrote specials, developed dishes, wrote menus, wrote and costed, created dishes, specials with head chef ~ tasting dishes, created seasonal, dishes changed, new dishes for, six-course set, seasonal menus
training and supervising commis = supervise commis chefs = training commis chefs = train junior chefs < commis under me, taught knife work, mentored apprentice, trained commis, knife skills and sauces taught, trained junior chefs, apprentice chefs mentored, mentored commis ~ juniors on section, two commis
stock control ordering and rotation ~ FIFO, par levels, nightly orders, wastage sheets, section stocktake, placed orders with suppliers, orders with veg, labelled and dated, stocktake of section, ordered from suppliers, monthly kitchen stocktake, placed nightly orders
stock control < par levels, section stocktake, stocktake of section, monthly kitchen stocktake ~ FIFO, nightly orders, wastage sheets, placed orders with suppliers, orders with veg, labelled and dated, ordered from suppliers, placed nightly orders
HACCP records and temperature monitoring < SFBB, fridge and core temp, HACCP sheets, fridge and freezer temps, hot holding temps ~ core temp, probed, fridge temps, delivery temps, temp logs, chilling of cooked, probed food
temperature monitoring = temperature records < core temp, fridge temps, delivery temps, fridge and core temp, HACCP sheets, fridge and freezer temps, probed food, hot holding temps ~ probed, SFBB, temp logs, chilling of cooked
high volume banqueting and events = high volume catering < plated weddings, covers for banquets, banquets for, banqueting chef ~ 500 cover, weddings for, race days, 1,200 covers, cooked for 1, cooked for 500, plated 500, conference catering, stadium catering
banqueting < plated weddings, covers for banquets, banquets for, banqueting chef, plated 500 ~ 500 cover, weddings for, race days, 1,200 covers, cooked for 1, cooked for 500, conference catering, stadium catering
high volume banqueting < plated weddings, covers for banquets, banquets for, banqueting chef ~ 500 cover, weddings for, race days, 1,200 covers, cooked for 1, cooked for 500, plated 500, conference catering, stadium catering
prepare and cook food = food preparation and cooking < cooked breakfasts, cooked mains, cooked to order, prepped and cooked, cooked for service, cooked lunches ~ grill and fry, a la carte, batch cooking, fresh food daily
allergen awareness = dietary requirements < allergen matrix, allergen sheets, allergen chart ~ gluten free dishes, vegan dishes, nut free, special diets
allergens < allergen matrix, allergen sheets, allergen chart ~ gluten free dishes, vegan dishes, nut free, special diets
lead kitchen team = kitchen management < ran brigade, led kitchen, chefs under me, head chef over, ran kitchen ~ brigade of, team of chefs, sous chef running
manage kitchen team < ran brigade, led kitchen, chefs under me, head chef over, ran kitchen ~ brigade of, team of chefs, sous chef running
minimise waste < wastage sheets, waste log, food waste cut ~ portion control, used trimmings, portioned
professional cookery qualification < NVQ2 Professional Cookery, City & Guilds 706, 706/1, 706/2, NVQ Level 2 Cookery ~ Level 3 Professional Cookery, VRQ, Level 2 Professional Cookery
# kitchen porter
sanitise work surfaces = wipe down surfaces < wipe down worktops, sanitise worktops ~ benches sanitised, stainless surfaces cleaned
speed and efficiency washing up = keep up with service ~ kept up with service, clean crockery ready, plates ready for service
washing up = dishwashing = pot washing < pot wash, washed pots, plate wash, dish pit, potwash, pan wash, scrub pots, dish machine, commercial dishwasher, Winterhalter ~ wash up, dishwasher, pots and pans, glass wash
dishwasher operation = commercial dishwasher = dish machine < Winterhalter, rack dishwasher, conveyor dishwasher, pass-through dishwasher, tunnel dishwasher ~ Hobart, Meiko
kitchen cleaning = clean kitchen areas < deep clean kitchen, canopy cleaned, degrease hobs, fryers boiled out, walls and floors kitchen, clean ovens and hoods, cleaning down sections, fryer clean, grease traps ~ scrub floors kitchen, mop kitchen floor
emptying bins = waste disposal kitchen = rubbish and recycling < empty kitchen bins, bin run, bottle bins, food waste bins, take out trash kitchen, glass recycling bottles, bins out ~ cardboard bale kitchen
floor cleaning kitchen < mop kitchen floor, squeegee floor kitchen, sweep and mop kitchen
food prep assistance = basic food preparation = help chefs with prep < peel potatoes, veg prep, chop veg, peel veg, potatoes and onions peel, wash salad, peel prawns, salad prep, helped chefs prep
put away deliveries = kitchen deliveries = store deliveries kitchen = receive deliveries < put deliveries away, fridges stacked, veg delivery put away, dry stores put away, put stock away walk-in, deliveries to cellar kitchen, took in veg, stored deliveries, put stock away, dry goods away, unloaded food deliveries, deliveries stored, frozen orders stored ~ stacked in walk-in, checked and stored, dated and stacked, took in deliveries
cutlery and crockery = glassware and cutlery < sort cutlery, glass polish, silverware burnish, sort crockery, buffed wine glasses, burnished, polished stemware, polished glasses, polished cutlery, buffed glasses, buffed cutlery ~ stack plates, crockery stacked, burnisher, silver and knives, spoons and forks, stemware
chemicals kitchen = COSHH kitchen < COSHH, D10 sanitiser, oven cleaner chemicals, descaler dishwasher ~ dishwasher chemicals, Ecolab, colour-coded cloths, rinse aid
food hygiene kitchen porter = food hygiene certificate = level 1 food safety = food hygiene level 1 < Level 1 Food Hygiene, Level 2 Food Hygiene, food handler card, Level 2 food safety, ServSafe, L1 food safety, level 2 food safety, L2 food hygiene ~ food safety award
kitchen assistant duties = catering assistant < kitchen assistant, plate up support, kitchen helper ~ plates to pass, back of house support, kitchen hand
fryer oil change = oil changes kitchen < change oil fryers ~ fryer oil, filter fryers
linen and uniforms kitchen = kitchen laundry < chef whites wash, tea towels laundry, aprons and cloths ~ cloths wash
stewarding = back of house steward < kitchen steward, hotel stewarding, banqueting wash-up ~ banquet dishes, night steward, silver burnish
night cleaning kitchen = night kitchen porter ~ night KP, overnight kitchen clean, night porter kitchen
cleaning schedules signed = complete cleaning rota < cleaning rota sign, tick sheets cleaning kitchen ~ cleaning schedule sheets
fridge cleaning < walk-in clean, fridges cleaned, walk-in cooler clean ~ fridge seals, freezer defrost
work under pressure kitchen = fast-paced kitchen < busy service kitchen, Saturday night wash-up, rush kitchen ~ 300 covers, hectic kitchen
manual handling kitchen = heavy lifting kitchen < stock pots lift, sacks of potatoes, sacks carried kitchen ~ heavy pots, kegs moved
outside areas = yard cleaning kitchen < bin store hosed, bin area clean, yard hosed, delivery yard swept ~ patio hosed
hot counter serving = serve food canteen < school dinners serve, counter serve hot food, dinner lady, lunch line serve ~ serve dinners, canteen serving
set up dining hall = tables dining hall < dining hall tables, set out dining hall ~ wipe tables canteen, fold tables
wash pots = pot washing < potwash, Winterhalter, scrubbed pans, pot wash, scrubbed pots, Hobart, pan wash, dishwashing ~ pass-through, pans and trays
dishwasher = operate dishwasher < pass-through, Winterhalter, Hobart, dishwashing ~ potwash, scrubbed pans, pot wash, pans and trays, scrubbed pots, pan wash
wash pots and operate dishwasher ~ potwash, pass-through, Winterhalter, scrubbed pans, pot wash, pans and trays, scrubbed pots, Hobart, pan wash, dishwashing
keep kitchen clean = kitchen clean and tidy < deep cleaned fryers, cleaned ovens and canopy, ovens and canopy, deep clean of kitchen, cleaned fridges and ovens ~ mopped floors, wiped walls, emptied bins, floors and walls cleaned, cleaned extraction, degreased
kitchen cleaning < deep cleaned fryers, cleaned ovens and canopy, deep clean of kitchen ~ mopped floors, wiped walls, emptied bins, ovens and canopy, floors and walls cleaned, cleaned fridges and ovens, cleaned extraction, degreased
keep kitchen clean and tidy < deep cleaned fryers, cleaned ovens and canopy, ovens and canopy, deep clean of kitchen, cleaned fridges and ovens ~ mopped floors, wiped walls, emptied bins, floors and walls cleaned, cleaned extraction, degreased
basic food preparation = food prep < peeled veg, washed salad, made sandwiches, prep of potatoes, peeled potatoes, veg prep, chopped veg, prepared salad, salad prep ~ potatoes and onions, peeled and chopped
food preparation < peeled veg, washed salad, made sandwiches, prep of potatoes, peeled potatoes, veg prep, chopped veg, prepared salad, salad prep ~ potatoes and onions, peeled and chopped
receive and put away deliveries < stored deliveries, unloaded food deliveries, deliveries stored, frozen orders stored ~ took in veg, stacked in walk-in, checked and stored, dated and stacked, took in deliveries, put stock away, dry goods away
COSHH and chemical use ~ COSHH trained, diluted and stored, COSHH certificate, fryer cleaner safely, oven cleaners and sanitiser, caustic cleaner, COSHH course, gloves and goggles, diluted chemicals, COSHH training, diluted products
COSHH < COSHH trained, COSHH certificate, COSHH course, COSHH training ~ diluted and stored, fryer cleaner safely, oven cleaners and sanitiser, caustic cleaner, gloves and goggles, diluted chemicals, diluted products
chemical use = use of chemicals < fryer cleaner safely, oven cleaners and sanitiser, diluted chemicals ~ COSHH trained, diluted and stored, COSHH certificate, caustic cleaner, COSHH course, gloves and goggles, COSHH training, diluted products
waste and recycling < food glass and card bins, baled cardboard, separated recycling, split waste, sorted recycling, baler ~ compactor, oil collected, rotated waste bins, took out bins, bins out
waste and recycling management ~ food glass and card bins, compactor, baled cardboard, oil collected, rotated waste bins, took out bins, separated recycling, split waste, sorted recycling, bins out, baler
recycling < food glass and card bins, baled cardboard, separated recycling, sorted recycling ~ compactor, oil collected, rotated waste bins, took out bins, split waste, bins out, baler
food hygiene certificate level 1 or 2 < L1 food safety, Level 2 Food Hygiene, Level 1 Food Hygiene, level 2 food safety, L2 food hygiene ~ food safety award
hotel or large catering kitchen < KP Hilton, KP at hotel, kitchen porter hotel, hotel KP, hospital kitchen porter, kitchen assistant hotel, KP Marriott ~ steward at, back of house steward, kitchen steward, banqueting for 800
hotel kitchen = large catering kitchen < KP Hilton, KP at hotel, kitchen porter hotel, hotel KP, kitchen assistant hotel, KP Marriott ~ steward at, back of house steward, kitchen steward, banqueting for 800, hospital kitchen porter
large kitchen < KP Hilton, KP at hotel, kitchen porter hotel, banqueting for 800, hotel KP, hospital kitchen porter, KP Marriott ~ steward at, back of house steward, kitchen steward, kitchen assistant hotel
polishing glassware and cutlery ~ buffed wine glasses, burnished, polished stemware, silver and knives, polished glasses, spoons and forks, stemware, polished cutlery, buffed glasses, buffed cutlery
assist chefs during service = assist chefs with plating < helped at pass, garnish trays, plates mid service, restocked sections, helped plate up ~ ran plates, topped up sections, dressed desserts, plated starters, sections with plates
plating < dressed desserts, plated starters, helped plate up ~ helped at pass, garnish trays, ran plates, topped up sections, plates mid service, sections with plates, restocked sections
# baker and pastry
bread making = bake bread = bread production = bread doughs = dough making < sourdough, bloomers, hand-moulded loaves, bread rolls, tin bread, baguettes, ciabatta, focaccia, baked loaves, loaves nightly, rye bread, hand kneaded, loaves a night, shaped loaves, cobs and tins, kneaded, moulded loaves, bread baker ~ mixed doughs, mixed and shaped, spiral mixer, baguettes and, dough mixer, mixed dough, shaped 600
sourdough = natural leaven < levain, mother starter, starter fed, levains, starter-fed, banneton, retarded overnight, bulk fermentation, 24 hour bulk, 24 hour ferment, fed starter ~ overnight prove, scored and baked
dough mixing = mix dough = scale ingredients = weigh and mix < spiral mixer, scaled flour, weigh ingredients dough, weigh out flour, batch doughs, baker's percentages ~ scale off, Hobart mixer
shaping and moulding = mould dough < hand mould, hand-shaped, divider moulder, plait bread, shape baguettes ~ bench work dough, scale and mould
oven work = operate ovens < prover, deck oven, rack ovens, deck ovens, retarder, proof boxes, oven man bakery, retarder prover, peel ovens, steam injection oven, tunnel oven ~ Rondo sheeter
lamination = laminated pastries = viennoiserie < laminated dough, butter blocks folds, kouign-amann, folded and sheeted, laminated doughs, croissant made, laminated by hand ~ danish pastry, puff pastry, pain au chocolat, sheeter, butter dough, danishes
pastry making = pastries < shortcrust, choux, tart cases, pies and pasties, quiches, éclairs, fruit tarts, sausage rolls made, pie crusts ~ profiteroles, filo
cake making = bake cakes < celebration cakes, Victoria sponge, gateaux, layer cakes ~ cupcakes, fruit cake, traybakes, muffins and scones, brownies, birthday cakes, cheesecakes
cake decorating = cake decoration = decorate cakes < fondant, royal icing, sugar flowers, piping roses, piped borders, ganache drip, airbrush cakes, sugar paste, fondant figures, custom cakes, iced wedding, celebration sponges, wedding tiers, hand painted cakes, iced cakes, decorated cakes, celebration cakes ~ buttercream, marzipan, piping
piping and icing < piping bags, royal icing, piped buttercream, piped cream ~ ice cakes
chocolate work = tempering chocolate < tempered chocolate, truffles, chocolate moulds, bonbons, Easter eggs made, couverture ~ ganache, tempering, enrobing
plated desserts < crème brûlée, quenelle, dessert section ~ mousses, parfait, soufflés, petit fours, panna cotta
ice cream and sorbet < Carpigiani, ice-cream made ~ sorbets, Pacojet
doughnuts and fried goods = doughnuts < donuts fry ~ yum yums, fried dough, jam injector
biscuits and confectionery = cookies ~ shortbread, macarons, biscuits baked, fudge and toffee, gingerbread, confectioner
bake-off < part-baked, par-baked, Tesco bakery, scratch bakery supermarket, frozen dough baked ~ ISB, Greggs bakery
savoury bakes = pies and pasties < pasties, sausage rolls, Cornish pasty ~ pork pies, quiches, savoury slices, pie production
bread slicing and packing = slice and bag bread < slice and wrap ~ bread slicer, bag loaves, flow-wrap bread, crates bread orders
bakery orders = production planning bakery < bake plan, production sheets bakery ~ bake lists, cake orders, wholesale bread orders, orders for cafés, order sheet bakes
industrial bakery = plant bakery = large scale baking < tunnel ovens, 000 loaves, travelling oven, Rademaker line ~ Warburtons, Hovis, Kingsmill
gluten-free and vegan baking = special dietary baking = free-from baking < GF sourdough, coeliac safe, GF bread, GF range, gluten free breads ~ gluten-free, vegan cakes, free-from, dairy-free cakes, keto bakes, dairy-free sponges, vegan brownies, egg- and dairy-free, coeliac, vegan range
recipe development bakery = new products bakery < trial bakes, product development bakery ~ recipes developed, seasonal bakes, new lines cakes
bakery hygiene = food safety bakery < SFBB bakery, bakery clean-down ~ flour dust, Level 2 food hygiene, BRC bakery, sieve flour, allergen labels bakery
early starts = night baking = 3am starts ~ 2am start, night baker, 4am shift, overnight bake, early morning bake
bakery counter service = serve customers bakery shop < bakery counter, counter bakery, bread shop counter ~ sandwiches made shop, Greggs, coffee and cakes served
cost recipes = recipe costing < cost per loaf ~ gross margin cakes, yield bake
flour and ingredient stock < flour orders, BAKO, ordered flour ~ yeast orders, silo flour
bakery equipment maintenance basics = bakery machinery < sheeter, depositors, dough dividers, Rondo sheeter ~ bread slicer, mixers cleaned
pastry qualifications = baking qualification < NVQ 2 bakery, City and Guilds bakery ~ patisserie diploma, level 3 patisserie, culinary school pastry, pâtisserie diploma, Level 2 baker apprenticeship
afternoon tea production = tea pastries < afternoon teas, finger sandwiches ~ scones, petit fours
make bread doughs < hand kneaded, loaves a night, shaped loaves, cobs and tins, focaccia, kneaded, mixed dough, mixed doughs, moulded loaves, bread baker ~ mixed and shaped, spiral mixer, baguettes and, dough mixer, shaped 600
sourdough and long fermentation < levains, levain, starter-fed, 24 hour bulk, 24 hour ferment, fed starter ~ banneton, retarded overnight, bulk fermentation, overnight prove, scored and baked
long fermentation < retarded overnight, bulk fermentation, 24 hour bulk, 24 hour ferment, overnight prove ~ levains, levain, starter-fed, banneton, fed starter, scored and baked
laminated pastry = croissants and danish < pain au chocolat, laminated doughs, danishes, croissant made, laminated by hand ~ butter dough, kouign-amann, folded and sheeted, sheeter
early morning or night shift = night shift bakery < night baker, nights in bakery, early starts bakery, night bakery shift, night shift baker ~ 2am start, 10pm to 6am, 3am starts, 4am start, 2am starts
early morning work < 2am start, 3am starts, 4am start, 2am starts, early starts bakery ~ night baker, 10pm to 6am, nights in bakery, night bakery shift, night shift baker
deck and rack ovens ~ four-deck, oven man, rotating racks, stone sole, setter and peel, twin rack, deck oven, Tom Chandley, rack oven, ovensman, oven hand, Mono ovens, loaded setter, reel oven
operate ovens < four-deck, oven man, stone sole, setter and peel, deck oven, Tom Chandley, rack oven, ovensman, oven hand, Mono ovens, loaded setter, reel oven ~ rotating racks, twin rack
deck ovens = rack ovens < Tom Chandley ~ four-deck, oven man, rotating racks, stone sole, setter and peel, twin rack, deck oven, rack oven, ovensman, oven hand, Mono ovens, loaded setter, reel oven
scaling recipes = scale recipes < converted formulas, formula scaled, recipe conversions ~ batch sizes up and down, percent of flour, hydration adjusted, batch sizes, weighed ingredients to formula, hydration percentages
scaling recipes and baker's percentages < percent of flour, hydration percentages ~ batch sizes up and down, converted formulas, hydration adjusted, batch sizes, formula scaled, weighed ingredients to formula, recipe conversions
HACCP and allergen control ~ allergen matrix, nut-free, CCP checks, labelled allergens, 14 allergens, prepacked labels, Natasha's law, allergen sheets, nut-free runs, allergen segregation, HACCP level 3
allergen control < allergen matrix, labelled allergens, Natasha's law, allergen sheets, nut-free runs, allergen segregation ~ nut-free, CCP checks, 14 allergens, prepacked labels, HACCP level 3
supervise bakery = supervisory experience in bakery = bakery supervision < bakers under me, led bakers, bakery manager, shift leader bakery ~ head baker, shift lead of, under me rotas, team of bakers, second baker in charge
gluten-free baking = vegan baking ~ GF sourdough, dairy-free sponges, coeliac safe, vegan brownies, egg- and dairy-free, GF bread, GF range, coeliac, vegan cakes, vegan range, dairy-free cakes, gluten free breads
# butcher and fishmonger
butchery = cut meat = meat cutting = prepare meat < meat cutter, whole carcass butchery, knife skills meat, primals broken, cut steaks, diced and minced, cut chops, butchered, break down primals, seam butchery ~ joints cut
bone out meat = deboning < boning hall, boner, debone hams, trim sirloins, tunnel bone lamb, boning line, French trim ~ boning, boned out, rolled and tied
carcass breakdown = break carcasses = whole carcase butchery < break beef, pig carcass, whole carcase ~ forequarters, whole lambs, sides of beef, hindquarter, bandsaw meat, rail meat
sausage making < sausages made, linked sausages, black pudding, sausage filler, haggis, sausage mix, mincer and bowl chopper, handmade sausages ~ burgers made, minced beef
curing and smoking < dry-cure, bacon cured, smoked hams, brine hams, salami, biltong, smokehouse ~ pastrami, smoked salmon
marinades and value-added = counter ready meals meat = ready-to-cook products < marinated kebabs, stuffed joints, marinades, Kiev chicken ~ oven-ready, barbecue packs
game preparation = poultry preparation ~ venison skinned, pheasants plucked, rabbit skinned, game dealer, turkeys dressed, chickens jointed, plucked, spatchcock
slaughtering = abattoir work = slaughterman < stunning and sticking, WATOK, halal slaughter ~ abattoir, slaughterhouse, kill floor, hide pulling, evisceration, lairage, bleeding and gutting line, meat inspector plant
meat inspection = meat hygiene inspector < MHI, FSA meat inspector, USDA inspector meat, red and white offal inspection
religious slaughter < shochet
fish filleting = prepare fish < fillet fish, skin fillets, pin-bone, salmon sides ~ filleted, fishmonger, gutting and scaling, steaks cod, fish counter, fish processing line
shellfish preparation = crustaceans < dress crabs, crab dressing ~ shuck oysters, mussels cleaned, scallops shelled, prawns peeled, oysters opened
fish counter display = fish counter < fishmonger counter, wet fish counter, ice down fish ~ ice display, fish slab
counter service meat = serve customers butchery counter = meat counter < butchery counter, served customers meat, weigh and wrap meat, Saturday counter butchers ~ counter sales meat, deli counter
recommend cuts < advise on cuts, recommend joints ~ cooking tips, cuts for customers
display and presentation = counter display meat < dress counter, set out counter, meat trays garnish, price tickets meat ~ counter display, window display meat
meat packing = vacuum packing = retail packing meat < Multivac ~ vac pack, vacuum pack, MAP trays, retail packs meat, tray and overwrap, weigh price labels meat, sealed trays, pack mince
weighing and pricing = scales and labelling meat < weigh price label, weigh and price ~ price per kilo, Avery scales
meat production line = meat factory < deboning line, beef line, meat plant, lamb line, poultry processing, poultry line, Dunbia, chicken line, Moy Park ~ cutting plant, trimming line, Tyson
knife skills = sharpen knives = knife sharpening ~ steel knives, boning knife, steak knife, chain mail glove, chainmail glove, filleting knife
bandsaw operation = meat machinery = mincer and slicer ~ bandsaw, bacon slicer, meat slicer, burger press, tenderiser, meat saw, Berkel
chilled storage meat = food safety meat < HACCP meat, delivery temperatures meat ~ fridge temps, chiller temperatures, ice temperatures, cold store temps, fish ice boxes
hygiene butchery = clean down butchery = sanitise counters < deep clean butchery ~ scrub blocks, sanitise meat machines, wash down fish counter, strip and clean mincer
traceability meat = meat traceability < ear tag traceability, lot numbers meat ~ batch labels meat, beef labelling, kill dates, passports cattle meat
stock ordering meat < meat order, fish market buying, Smithfield, Billingsgate, order carcasses, buy fish market, order meat, meat wholesalers ~ dates rotated meat
yield and margin = butchery margin = cutting yields < cutting test, carcase balance, block tests ~ yield carcass, meat margin, waste trimmings, GP butchery
wholesale and catering butchery = catering butcher < restaurant orders meat, wholesale meat orders ~ portion-controlled steaks, hotels supplied meat, steak portion cutter
butchery qualification < NVQ 2 butchery, NVQ meat and poultry, butchery apprenticeship, level 2 butchery, time-served butcher, journeyman meat cutter ~ Institute of Meat, meat hygiene certificate
turkey orders < Christmas turkeys, Christmas orders meat
# waiter and bartender
table service = waiting tables = serve food and drinks = wait on tables = take orders and serve at table = take food and drink orders < waited tables, took orders tables, serving at table, silver service, plate service, carried three plates, server restaurant, waitress, waiting staff, section of eight tables, wait tables, looked after tables, served tables, waited on tables ~ food runner, tray service, brought plates, wrote tickets, guests' choices, took orders, section of tables, silver and plate, covers section
taking orders = take food orders = order taking < take orders at table ~ order pads, took orders, handheld ordering, iPad ordering
formal service < banquet silver service ~ gueridon, cloche service, flambé tables
bar service = serve drinks = bartending = tend bar = pour drinks < pulled pints, poured drinks, bartender, mixed drinks, barmaid, served pints, barkeep, shots and pints, tended bar, poured pints, wine by glass ~ bar staff, behind bar, bar shifts, drinks service
cocktail making = mixology = cocktails = make cocktails < mojitos, shaken and stirred, mixologist, espresso martinis, craft cocktails, old fashioneds ~ flair bartending, cocktail menu, cocktail bar
cellar management = change barrels = beer cellar < cask ales, tapped casks, clean beer lines, Cask Marque, barrels stillaged, spiling and venting, tapped and vented ~ line cleaning, change kegs, keg changes, gas bottles cellar, beer lines, changed barrels, cleaned lines, kegs changed, changed kegs, stillage
wine knowledge = wine service < WSET, WSET level 2, wine pairing, decanted wine, Court of Master Sommeliers ~ wine list, wine tasting, open and pour wine, corkage
upselling = suggestive selling = upsell < upsold desserts, wine upsell, upsell sides, offering sides, offered sides, dessert wine offered, upsold, suggested sides and, premium spirits offered ~ spend per head, specials pushed, average check, seller of specials, incentive winner, best seller, average spend, top seller
allergen awareness < allergens noted, allergy cards ~ gluten-free guests, allergen menus
EPOS restaurant = point of sale restaurant < Micros, Toast POS, Zonal, ICRTouch, Lightspeed till, Aloha POS, Tevalis, Squirrel POS ~ split bills, bar tabs, Square POS, open tabs
cash up bar = cashing up < float count, Z read, cashed up bar, PDQ machine totals, tills balanced bar ~ tip-out, till drop
take payments < bills settled, card machine, cash and card payments, PDQ, split bill ~ bills paid
licensing laws = alcohol sales rules < TABC, TIPS certified, refuse service drunk, APLH, RBS certified, cut off drunk customers, refused underage, think 21 ~ check ID, personal licence, age checks, liquor licence
personal licence holder = APLH = personal licence < personal alcohol licence ~ SCPLH
alcohol server certification = TIPS < TIPS certified ~ TABC, RBS certified, BASSET, ServSafe Alcohol, Smart Serve
restaurant set-up = lay tables < set tables, set up restaurant, dining room set up, laid tables, reset tables ~ polish glasses, fold napkins, polish cutlery, roll silverware, condiments filled, lay up, polished cutlery, mise en place, folded napkins, set section
table clearing = clear and reset tables = busing tables < cleared tables, clear plates, reset tables, busser ~ bussed, turn tables, crumb down, table turns
host duties = seating guests = greet and seat guests = hostess < greet guests door, seat guests, restaurant host, seat parties, maître d', table plan restaurant ~ wait list, door host
reservations restaurant = table bookings < OpenTable, ResDiary, Resy, SevenRooms, Bookatable, DesignMyNight, Collins bookings, table reservations ~ restaurant bookings
high volume bar = busy bar = high-volume bar < three deep at bar, 500-capacity club, late-night bar, deep at bar, nightclub bartender, three deep ~ festival bar, stadium bar, music venue bar, capacity club, 4 deep, speed rails, transactions a night, club bar, bar at Fabric, arena bar
banqueting and events service = function waiting < weddings waited, banquets, canapé service, 400-cover banquets, plated banquets, event waiting, banquet server ~ functions, drinks reception, agency waiting
complaints handling restaurant = guest complaints dining < complaints at table, dealt with complaints restaurant, service recovery dining ~ replaced meals, comp desserts, unhappy diners
bar stock control = bottling up < wet stocktake, liquor inventory ~ bottled up, stock fridges bar, wet stock, bottle up, restock bar, order spirits, par stock bar, bar ordering
bar set-up and close = close down bar = open and close bar = bar preparation < bar close down, close bar, closed down bar, bar close ~ cut fruit garnish, open bar, ice wells, bar garnishes, garnish prep, glasswasher drain, wash down bar top, cut garnish, stocked fridges, restocked bar, juiced and batched, set up bar
glass collecting = bar back duties = barback < glass collector, bar back, collect glasses ~ ice and glasses, glasswasher
coffee making restaurant = hot drinks service < cappuccinos ~ espresso machine, teas and coffees
train waiters = train new waiting staff < trained new waiters, trained servers, trained waiters, trained new servers, buddy for new waiters, inducted waiters ~ floor supervisor, shift lead restaurant, restaurant supervisor, head waiter, section plans, station chart, pre-shift briefings, captain restaurant, showed starters, sequence of service, shadow-trained, shadow trained, newcomers, new starters shown
room service = in-room dining < room service trays ~ tray charges
tips and gratuities = tronc ~ tip pool, tip-out
pub quiz and events = pub events < pub quiz ~ karaoke nights, live music nights, quiz nights, sports bar screens
conflict management bar = handle drunk customers < calm drunk guests ~ drunk customers, refuse entry, barred customers, ejected
food menu knowledge = recommend dishes < describe dishes ~ explain menu, specials recited, wine recommendations
steps of service < sequence of service ~ AA rosette restaurant, five-star dining, Michelin restaurant waiter
serve at table < looked after tables, plate service, silver service, served tables, waited tables, waited on tables ~ brought plates, wrote tickets, guests' choices, took orders, section of tables, silver and plate, covers section
wine knowledge = knowledge of wine < WSET Level 2, sommelier, suggested pairings, decanted, wine pairings, wine list knowledge, WSET 2, WSET 3, recommended wines ~ bin list
WSET < WSET Level 2, WSET 2, WSET 3 ~ sommelier, suggested pairings, decanted, wine pairings, bin list, wine list knowledge, recommended wines
handle payments and cash up = payments and cash up < balanced till ~ settled bills, split cards, balanced float, till payments, banked tips, cashed up, took payments, cashing up, card machine payments, cards and cash
cash up < cashed up, cashing up, balanced till ~ settled bills, split cards, balanced float, till payments, banked tips, took payments, card machine payments, cards and cash
handle payments < settled bills, split cards, till payments, took payments, card machine payments ~ balanced float, banked tips, cashed up, cashing up, cards and cash, balanced till
fine dining = fine dining experience < chef de rang, Michelin stars, gueridon, 3-rosette, Michelin, rosette restaurant, demi chef de rang, Michelin-starred ~ tasting menus, cloche, two stars
fine dining restaurant < chef de rang, gueridon, 3-rosette, rosette restaurant, demi chef de rang, Michelin-starred ~ Michelin stars, tasting menus, cloche, Michelin, two stars
coffee making < latte art, dialled grinder, pulled espressos, La Marzocco, steamed milk, espressos, pulled shots, flat whites, espresso machine ~ cups a day, coffees a day
barista skills = barista < latte art, dialled grinder, pulled espressos, La Marzocco, steamed milk, espressos, pulled shots, flat whites, espresso machine ~ cups a day, coffees a day
reservation systems = booking systems < Resdiary, SevenRooms, bookings in OpenTable, Design My Night, ResDiary, TheFork, bookings on Resy, Quandoo ~ Collins, allocated tables on
OpenTable < bookings in OpenTable ~ Resdiary, SevenRooms, Collins, Design My Night, allocated tables on, ResDiary, TheFork, bookings on Resy, Quandoo
banquet and wedding service < weddings and banquets, functions and weddings ~ banqueting waiter, gala dinners, wedding breakfasts, plate service for 300, served weddings, functions waiter, banquets served, events waiter, served banquets
banquet service = wedding service = banqueting service < banqueting waiter, wedding breakfasts, served weddings, banquets served, weddings and banquets, served banquets, functions and weddings ~ gala dinners, plate service for 300, functions waiter, events waiter
train waiting staff = train new staff < shadow-trained, shadow trained, trained waiters, trained new servers, buddy for new waiters, trained servers, inducted waiters ~ showed starters, sequence of service, newcomers, new starters shown
promote specials < seller of specials, dessert wine offered, suggested sides and, premium spirits offered ~ spend per head, incentive winner, offering sides, offered sides, best seller, average spend, top seller, upsold
upselling and promoting specials < seller of specials, premium spirits offered ~ spend per head, incentive winner, offering sides, offered sides, dessert wine offered, best seller, average spend, top seller, upsold, suggested sides and
mix cocktails = cocktail making < shook and stirred, mixologist, negronis, cocktail bartender, cocktail list, martinis, classics and own serves, signature serves, old fashioneds ~ sours, own serves, drinks a night, cocktail bar
cocktails < shook and stirred, mixologist, negronis, cocktail bartender, cocktail list, martinis, classics and own serves, signature serves, old fashioneds ~ sours, own serves, drinks a night, cocktail bar
stock take and ordering = bar stock take = ordering of bar supplies ~ count of spirits, par sheets, placed orders, monthly inventory, Matthew Clark, weekly liquor count, ordered beer, stocktake of bar, spirits counted, wet stock, weekly bar count, weekly count of
bar stock and ordering ~ count of spirits, par sheets, placed orders, monthly inventory, Matthew Clark, weekly liquor count, ordered beer, stocktake of bar, spirits counted, wet stock, weekly bar count, weekly count of
refuse service = responsible service of alcohol < Challenge 25, refusal book, logged refusals, cut off drunk, refusals log, Challenge 21, turned away under-age, TIPS certified, Think 25 ~ asked for ID, under-age and intoxicated, RSA certificate
refuse service responsibly = check ID and refuse service < Challenge 25, refusal book, logged refusals, cut off drunk, refusals log, Challenge 21, turned away under-age, TIPS certified, Think 25 ~ asked for ID, under-age and intoxicated, RSA certificate
cash handling and EPOS ~ rang up, Z-reads, cashed up tills, payments cards and coins, rang up on Zonal, cards and coins, till and card payments, float and Z-reads, till drawer, counted till, took payments, cashed up till, cashed up
cash handling < cashed up tills, payments cards and coins, cards and coins, till and card payments, float and Z-reads, counted till, cashed up till, cashed up ~ rang up, Z-reads, rang up on Zonal, till drawer, took payments
EPOS < rang up on Zonal ~ rang up, Z-reads, cashed up tills, payments cards and coins, cards and coins, till and card payments, float and Z-reads, till drawer, counted till, took payments, cashed up till, cashed up
flair or competition = bartending competition < World Class UK, Bacardi Legacy, cocktail competition won, Diageo World Class ~ flair shows, semi-finalist, flair bartender, World Class, competition finalist
flair < flair shows, flair bartender ~ World Class UK, Bacardi Legacy, semi-finalist, World Class, cocktail competition won, competition finalist, Diageo World Class
beer and spirits knowledge ~ whisky tastings, Cicerone, WSET Spirits, single malts, about malts, gin tastings, rum tastings, craft beer tastings, beer sommelier, tastings hosted, hosted tastings
spirits knowledge = knowledge of spirits < whisky tastings, WSET Spirits, gin tastings, rum tastings ~ Cicerone, single malts, about malts, craft beer tastings, beer sommelier, tastings hosted, hosted tastings
beer knowledge < Cicerone, craft beer tastings, beer sommelier ~ whisky tastings, WSET Spirits, single malts, about malts, gin tastings, rum tastings, tastings hosted, hosted tastings
welcome and seat guests = greet guests < seated guests, showed to tables, walk-ins seated, host at door ~ greeted, front desk host
hosting < seated guests, showed to tables, walk-ins seated, host at door ~ greeted, front desk host
set tables = table setting < laid tables ~ reset tables, polished cutlery, set up restaurant, mise en place, folded napkins, set section
clear tables = table clearing < cleared plates, bussed, cleared and reset ~ ran food, food runner, carried plates
allergen information = dietary requirements < allergen sheets, allergen book ~ guests' allergies, gluten free dishes, allergy orders
allergens < allergen sheets, allergen book ~ guests' allergies, gluten free dishes, allergy orders
bar set up < set up bar ~ cut garnish, stocked fridges, closed down bar, bar close, restocked bar, juiced and batched
# barista
espresso drinks = coffee making = prepare coffee = barista skills < lattes, flat whites, cappuccinos, pulled shots, espresso shots, made coffees, macchiato, cortado, lattes and mochas ~ espresso machine, barista trained
milk steaming = milk texturing < rosettas, tulip latte ~ steam milk, microfoam, free pour, steam oat milk, foam milk
dial in grinder = grind adjustment = calibrate grinders < dialled in grinder, dial in, extraction times, shot times, grind size, tamp and extract ~ Mahlkonig, Mazzer, EK43
manual brewing = filter coffee < V60, AeroPress, Chemex, filter brew, pour-overs, French press ~ cold brew, batch brew, siphon, nitro cold brew
coffee knowledge = speciality coffee < coffee cupping, roast profiles, Q grader ~ SCA, single origin, cuppings, bean origins
coffee roasting < roasted beans, Probat, Giesen ~ roastery, Loring
barista training certificate < SCA Barista Skills, SCA Foundation, SCA Intermediate, SCA barista ~ City and Guilds barista
espresso machine cleaning < backflush, Cafiza, purge steam wands, group heads clean, clean steam wand, Urnex ~ descale machine, La Marzocca, La Marzocco
coffee shop chains = high street coffee shop < Costa, Starbucks, Caffè Nero, Caffe Nero ~ Pret, Tim Hortons, Dunkin, Gail's, Peet's
serve customers coffee shop = counter service = coffee shop customer service < counter coffee, regulars' orders, drive-thru coffee, customers served counter ~ queue coffee, take orders counter, called drinks, serve at counter
drive-thru service = drive-through orders < drive-thru, drive thru window, drive-through ~ headset orders
till and payments café = cash handling café < Square till, café till, contactless payments coffee, EPOS café, cashed up café, float café, balance till café ~ iZettle
blended drinks < frappés, smoothies, frappuccinos, milkshakes ~ iced lattes, matcha, bubble tea, iced drinks, hot chocolates, loose leaf teas, chai
food preparation café = light lunches < paninis, toasties, sandwiches made, baguettes filled, wraps made, paninis toasted ~ salads and sandwiches, avocado toast, jacket potatoes, brunch café, cream teas
cakes and pastries display = display counter food < cake display, counter display cakes, bakes in display, pastries set out ~ pastry case, croissants bake off
open and close café = café open and close ~ open café, close down café, opening shift coffee, key holder café, café opening, closing shifts coffee, switch machine on
stock and ordering café = milk and bean orders = café stock control < milk orders, beans ordered, stock take café, order milk ~ waste sheets café, cups and lids, rotate milk, wastage recorded café
café cleaning < toilets café checked, clean café, mop café ~ tables wiped, clear tables, dishwasher café, wipe down tables
café hygiene and temperatures = food safety café < fridge checks café, temperature sheets café, allergen sheets ~ SFBB, day dots, probe paninis
allergens café = dairy-free and allergy orders ~ oat and soy milk, allergen folder, nut milk, dairy-free
add-on sales café < upsell cakes, upsold pastries ~ loyalty cards, app stamps, meal deal, loyalty app sign-up, syrups upsell
busy coffee shop = peak time service < 400 coffees a day, peak trade coffee, busy station kiosk ~ morning rush, queue out door, 60 drinks an hour
train baristas = barista trainer = train new staff café < trained baristas, taught latte art ~ barista maestro, coffee trainer, new baristas
shift supervisor café = team leader coffee shop = run shifts café < café supervisor, assistant manager coffee ~ shift supervisor, shift runner, deployed team café, ran shifts
mobile coffee and events = coffee cart < coffee van, coffee trailer ~ pop-up coffee, event coffee bar
# hotel front desk
check-in and check-out = guest check-in < checked in guests, check-ins, express check-out ~ check-outs, key cards issued, arrivals and departures, room keys
property management system = hotel PMS = PMS < Opera Cloud, Guestline, Fidelio, Rezlynx, Cloudbeds, Galaxy Lightspeed, Maestro PMS, RoomMaster ~ Mews, OnQ, FOSSE
Opera PMS = Opera < Opera Cloud, Opera V5 ~ Fidelio
hotel reservations = room bookings = reservations handling < Booking.com, Expedia bookings, reservations desk, amended bookings, SynXis, reservations agent hotel, OTA bookings, telephone bookings rooms ~ booked rooms, group blocks, rooming lists
OTA management = online travel agents hotel < SiteMinder ~ Booking.com extranet, rates loaded, RateGain
night audit = night auditor < roll system date, run end of day, end of day roll, closed business date, end of day on Opera, ran end of day, revenue balanced at night, nights ran audit ~ night manager, overnight desk, roll date, balanced revenue, 11pm-7am, rolled day, rolled date, end of day reports
billing guests = guest folios = payments hotel = guest accounts < folios, pre-authorise cards, guest bills, deposits taken rooms, charge minibar, split folio ~ settle bills, city ledger, post charges
concierge = guest recommendations = concierge services < theatre tickets booked, restaurant bookings guests, Clefs d'Or, taxis for guests, tour bookings guests ~ local recommendations
guest complaints = guest relations = service recovery < upgrades complaint, comped nights, LEARN model, compensated guests, upset guests, billing gripes, noise and billing, guest recovery, unhappy guests, upset guests moved, resolved guest issues ~ moved rooms, noise complaints, wrote apology, moved guests, TripAdvisor above, gave refunds
telephone operator < switchboard, transfer calls guests, PBX operator ~ wake-up calls, hotel phones
room allocation = allocate rooms = room assignments < VIP rooms allocate, assign rooms ~ room allocations, block rooms, room moves, connecting rooms
upselling rooms < upsold rooms, upgrades sold, room upsell ~ suites upsold, breakfast upsell, upsell incentive
loyalty programmes hotel = rewards members < Marriott Bonvoy, Hilton Honors, IHG Rewards, loyalty sign-ups hotel ~ enrolled members loyalty
liaise with housekeeping = room status = housekeeping coordination < room status board, housekeeping liaison, dirty rooms list ~ rooms ready, vacant clean, out of order rooms, maintenance tickets rooms
cash handling hotel = float reception < reception float ~ foreign exchange guests, banking shift, cash drop hotel, petty cash reception, shift float
luggage and bell services = luggage storage < luggage stored, bellboy, bell attendant, porter bags, left luggage, hall porter, bags to rooms ~ valet parked
guest correspondence = email enquiries hotel = reply to guest emails < guest emails, pre-arrival emails ~ confirmation letters, TripAdvisor replies, Revinate, review responses
guest satisfaction scores < GSS, Trustyou ~ TripAdvisor, Medallia, guest satisfaction, LQA, five-star reviews named, mystery guest, Forbes standards
group check-in < group arrivals, coach party check-in ~ rooming lists, conference room hire, weddings block
revenue and rates = rate management = yield management hotel < BAR rates, RevPAR, IDeaS, rate parity, Duetto ~ occupancy, ADR, rate codes, corporate rates
security and emergency hotel = fire evacuation hotel = emergency procedures front desk ~ fire evacuation, fire panel, fire alarm roll call, lost child hotel, roll call guests, CCTV reception
key control = lost property hotel < key cards, lost property, master keys log, lost and found log, key encode
guest registration = ID and registration cards < reg cards, foreign guests passport ~ passports checked, registration cards, ID on arrival
shift handover reception = handover log hotel = duty log reception < log book reception, duty manager log ~ handover book, pass-on log
duty manager = hotel duty management < MOD hotel ~ manager on duty, night manager hotel
luxury hotel < five-star hotel, Four Seasons, Ritz-Carlton, Dorchester, AAA Five Diamond ~ boutique hotel, Hilton, Marriott, Leading Hotels
front office leadership = reception supervisor < front office supervisor, reception manager, head receptionist, front desk supervisor ~ trained receptionists, FOM
serviced apartments and hostels < Airbnb guests, serviced apartments, Airbnb, holiday lets changeover ~ self check-in, B&B
check guests in and out = checking guests in and out = guest check-in < front desk agent, check-ins and check-outs, front office agent, checked guests in, registered and keyed ~ arrivals and departures, welcomed arrivals, settled folios, arrivals a day, registered guests, welcomed 150
room reservations and OTAs ~ Booking.com and Expedia, reservations agent, group and web bookings, overbooking, allocated rooms, Expedia bookings, web bookings, loaded Booking.com, Booking.com extranet, room allocation, Siteminder, groups and rooming lists
manage room reservations < reservations agent, group and web bookings, Expedia bookings, loaded Booking.com, Booking.com extranet, groups and rooming lists ~ Booking.com and Expedia, overbooking, allocated rooms, web bookings, room allocation, Siteminder
reservations < reservations agent, group and web bookings, Expedia bookings, web bookings, loaded Booking.com, Booking.com extranet ~ Booking.com and Expedia, overbooking, allocated rooms, room allocation, Siteminder, groups and rooming lists
OTAs < Booking.com and Expedia, Expedia bookings, loaded Booking.com, Booking.com extranet ~ reservations agent, group and web bookings, overbooking, allocated rooms, web bookings, room allocation, Siteminder, groups and rooming lists
handle complaints = complaints < upset guests, billing gripes, guest recovery, service recovery, unhappy guests, upset guests moved, resolved guest issues ~ wrote apology, noise and billing, moved guests, TripAdvisor above, gave refunds
upselling room upgrades = maximise revenue by upselling < upsold rooms, room upgrades sold, sold upgrades ~ sold suites, late checkout, top upseller, offered superior rooms, superior rooms, suites and late checkout, upsell revenue
room upgrades < offered superior rooms, upsold rooms, room upgrades sold, sold upgrades ~ sold suites, late checkout, top upseller, superior rooms, suites and late checkout, upsell revenue
upselling < top upseller, upsold rooms, room upgrades sold, sold upgrades, upsell revenue ~ sold suites, late checkout, offered superior rooms, superior rooms, suites and late checkout
concierge service = provide concierge service < Clefs d'Or, restaurant bookings for guests ~ booked theatre, arranged trips, tables and tours, tickets and car hire, theatre and taxis, booked tours, taxis tables, tours for guests, trips and tickets, booked taxis
concierge < Clefs d'Or, restaurant bookings for guests ~ booked theatre, arranged trips, tables and tours, tickets and car hire, theatre and taxis, booked tours, taxis tables, tours for guests, trips and tickets, booked taxis
payments and cash float ~ balanced float, took cards and cash, PDQ, city ledger, counted till, no-shows, float each shift, processed payments, PDQ payments, balanced till, banked takings, posted charges
cash float < balanced float, float each shift ~ took cards and cash, PDQ, city ledger, counted till, no-shows, processed payments, PDQ payments, balanced till, banked takings, posted charges
payments < took cards and cash, processed payments, PDQ payments ~ balanced float, PDQ, city ledger, counted till, no-shows, float each shift, balanced till, banked takings, posted charges
cash handling < balanced float, took cards and cash, counted till, balanced till, banked takings ~ PDQ, city ledger, no-shows, float each shift, processed payments, PDQ payments, posted charges
fire evacuation duties < led evacuations, evacuated guests, evacuations of guests ~ fire warden, roll call, alarm panel, weekly fire tests, fire panel operated, fire marshal, fire tests
fire evacuation = fire safety < fire warden, fire marshal, evacuations of guests ~ roll call, alarm panel, led evacuations, weekly fire tests, fire panel operated, evacuated guests, fire tests
answer phones and switchboard = telephone enquiries ~ answered calls, transferred calls, phone enquiries, took messages
switchboard ~ answered calls, transferred calls, phone enquiries, took messages
property management system = hotel PMS < Opera V5, Opera Cloud, Fidelio, Protel, Mews, Guestline, Rezlynx ~ on Opera
Opera < Opera V5, Opera Cloud, on Opera ~ Fidelio, Protel, Mews, Guestline, Rezlynx
guest requests = assist guests < guests' requests, guest queries ~ extra pillows, wake-up calls, directions for guests, VIP guests, local tips
group bookings < wedding blocks ~ rooming lists, group arrivals, coach parties, tour groups
groups < group arrivals, coach parties, tour groups, wedding blocks ~ rooming lists
# housekeeping and cleaner
room cleaning = clean guest rooms = service rooms = clean bedrooms < 16 rooms a day, rooms cleaned, service bedrooms, chambermaid, room attendant, strip and remake rooms, serviced rooms, bedrooms a day ~ turnover rooms, guest rooms, departures and stayovers, rooms a shift, hotel rooms, rooms a day, made beds, cleaned bathrooms, changed linen
bed making = make beds = change bed linen = change linen < made beds, strip beds, linen changed, change sheets, hospital corners, sheets changed, made up rooms ~ duvet covers
toilet cleaning = washroom cleaning < cleaned toilets, scrubbed bathrooms, descale showers, sanitise washrooms, bathrooms disinfected, scrub showers, loos cleaned, toilets cleaned, urinals ~ toilets and sinks, restrooms
vacuuming and mopping = hoovering = mop and sweep floors < swept and mopped, mop and bucket ~ hoover, vacuumed carpets, mopped floors, buffing, Henry hoover, scrubber dryer, polish floors, mop floors
floor machine operation = floor polishing machines < scrubber-drier, buffer machine, Karcher scrubber, rotary machine floors, strip and wax, burnish floors, strip and seal, floor buffer, ride-on scrubber ~ Taski, Nilfisk, wet vac
carpet cleaning = carpet shampooing < carpet extractor, Rug Doctor, steam clean carpets, stain removal carpet, NCCA, Prochem, Chemspec, shampooed carpets, carpet extraction, steam cleaned carpets, spot cleaning carpets, carpet machines ~ truck mount, hot water extraction, stain removal, dry-cleaned chairs
dusting and polishing = dust surfaces < dust and polish, dusted, skirtings wiped, damp dust ~ high dusting, furniture polish
window cleaning = clean windows = glass cleaning < windows inside and out, reach and wash, window cleaner, poles and RO, water fed pole, ionic system ~ squeegee, interior glass, rope access windows, pure water, RO van, pole system
office cleaning = commercial cleaning = contract cleaning = clean offices < offices cleaned, emptied office bins, desks wiped, evening office cleaner, cleaned offices, ISS cleaner, office bins and desks, desks loos, office cleaner, vacuumed offices, emptied office bins and ~ kitchenettes, clean classrooms, school cleaner, evening cleaner, hoovered mopped, did washrooms, loos and kitchens, washrooms of, hoovered and mopped, cleaned toilets and, mopped and vacuumed
domestic cleaning = house cleaning < private homes cleaned, cleaned houses, domestic cleaner, weekly house cleans, houses cleaned, client homes clean, ironing and cleaning houses ~ maid service, Molly Maid, residential cleaning
deep cleaning < end of tenancy, builders' clean, sparkle clean, post-construction clean, move-out cleans, after-builders, kitchen deep clean, spring-clean rota, deep clean rota, periodic cleans ~ oven clean, void property cleans, carpet shampoo, mattress flip, curtains and vents, vents and grout, shampooed carpets quarterly, mattress turning, descaling by floor
hospital cleaning = ward cleaning = healthcare cleaning = cleaning in hospital = cleaning in healthcare setting < wards cleaned, barrier clean, isolation rooms clean, NHS domestic, theatre clean, hospital domestic, C diff clean, National Standards of Cleanliness, NHS housekeeper, barrier cleaning, ward domestic, ward cleaner, C diff cleans, hospital cleaner ~ terminal cleans, Tristel, EVS, discharge clean, Actichlor, domestic ward, isolation rooms, wards and theatres, domestic assistant
biohazard cleaning = specialist cleaning < crime scene clean, needle sweep, trauma clean, hoarder clean, body fluids spill kit, ULV fogger, death scenes, sharps body fluids, crime scene cleaning, trauma scenes, needle sweeps ~ fogging, needle pick, body fluids, decontaminated cells, clinical waste bagged, sharps and body, blood spills
colour-coded cloths = colour coding system = prevent cross-contamination cleaning < red cloths toilets, colour-coded mops, colour coded cloths, red and blue cloths, colour-coded equipment ~ BICSc colour code
cleaning certificate = cleaning qualification < NVQ cleaning, British Institute of Cleaning Science, level 2 cleaning, BICSc CPSS, Institute of Cleaning Science, BICSc stage ~ BICS, CIMS
COSHH = cleaning chemicals = safe chemical use < dilute chemicals, bleach dilute, chemical dispensers, Ecolab dispensers, COSHH sheets, bleaches and descaler ~ data sheets chemicals, SDS, MSDS, Diversey, COSHH assessments, colour-coded cloths, dosing, COSHH card, diluted products, COSHH course, data sheets, dilution rates, COSHH training, products to label, stored chemicals
linen and laundry = laundry = linen handling < linen room, linen counts, laundry loads, sheets laundered, linen pressed ~ towels folded, wash and iron, linen trolley
restock amenities = replenish supplies < toiletries restocked, tea tray refill, replenish toiletries ~ stocked trolley, minibar restocked, towels replaced, tea and coffee tray, maid cart, replenished toilet rolls, soap dispensers, minibar
public areas cleaning = communal areas = clean public areas < lobby cleaned, corridors and lifts cleaned, communal stairs, communal hallways, public area attendant, block of flats stairs, hoovered corridors, public toilets cleaned ~ stairwells, lifts and lobby, lobby and lifts, corridors and stairs, lobby and toilets, back of house cleaning
turndown service = evening turndown ~ turndown, turn-down, pillow chocolates
room inspection = housekeeping supervision = check rooms standard = supervise housekeepers < head housekeeper, housekeeping supervisor, floor housekeeper, executive housekeeper ~ inspected rooms, checked rooms, room inspections, released rooms, 20 housekeepers
housekeeping rotas = cleaning schedules = cleaning rota < rota for cleaners, assign sections housekeeping ~ room sheets, allocated rooms, section sheets, cleaning schedule
cleaning audits = quality checks cleaning < spot checks cleaning, audits of wards, C4C audit ~ 98% audit, score audits, ATP swab
lost property rooms = report maintenance issues = report faults rooms ~ lost property logged, report broken items, lost property handed, maintenance issues reported, broken lamps reported
waste disposal = empty bins = waste removal < emptied bins, recycling sorted, rubbish taken out, bins out, trash collected ~ bin liners, clinical waste bags, sharps bins, bin rooms
ironing = iron clothes = pressing and folding < ironed shirts, shirts ironed, ironing service ~ fold clothes, press uniforms
private household housekeeper < live-in housekeeper ~ silver polished, antiques dusted, wardrobe care, household staff, packing for principals, private estate
changeovers = holiday let cleaning < caravans cleaned, Airbnb cleans, holiday cottages, lodges cleaned ~ changeover days
stock ordering cleaning = order cleaning supplies < cleaning supplies order, stock cupboards cleaning ~ order chemicals, consumables order, toilet paper orders
lone working cleaner = key holding cleaner ~ keyholder cleaner, alarm codes, unlock offices, lone worker cleaner, set alarm offices
vehicle cleaning and valeting = car valeting < car wash, valeter, interior valet, detailing cars ~ polish cars, coach cleaning, train cleaner, aircraft cleaning
inspect rooms = room inspections < checked bedrooms, checked rooms, audited suites, inspected bedrooms, VIP rooms checked ~ bedrooms a day against, before release, GSS, rooms checked before, checked 60, room checks, released rooms
inspect rooms to brand standard < bedrooms a day against, audited suites ~ checked bedrooms, checked rooms, before release, GSS, rooms checked before, inspected bedrooms, checked 60, room checks, released rooms, VIP rooms checked
supervise room attendants = supervise housekeeping team < team of maids, supervised attendants, team of attendants, led attendants ~ gave out sheets, maids each morning, team of room cleaners, set sections, room cleaners, allocated sections, allocated rooms
supervise and allocate room attendants ~ gave out sheets, maids each morning, team of room cleaners, set sections, room cleaners, allocated sections, allocated rooms, team of maids, supervised attendants, team of attendants, led attendants
linen control < ordered sheets, controlled laundry, par 3, towels stock, linen counts, linen ordered, counted sheets, linen stock, par stock of linen, linen stocktake ~ OPL, rewash, Johnsons laundry
linen < ordered sheets, controlled laundry, towels stock, linen counts, linen ordered, counted sheets, linen stock, par stock of linen, linen stocktake ~ par 3, OPL, rewash, Johnsons laundry
laundry management < controlled laundry ~ ordered sheets, par 3, OPL, rewash, towels stock, linen counts, linen ordered, Johnsons laundry, counted sheets, linen stock, par stock of linen, linen stocktake
COSHH and safe use of chemicals = COSHH awareness < COSHH sheets, COSHH assessments, COSHH card, COSHH course, dilution rates, COSHH training ~ colour-coded cloths, dosing, diluted products, data sheets, bleaches and descaler, products to label, stored chemicals
safe handling of chemicals < diluted products, COSHH course, bleaches and descaler, COSHH training, stored chemicals ~ COSHH sheets, COSHH assessments, colour-coded cloths, dosing, COSHH card, data sheets, dilution rates, products to label
training new cleaning staff < trained attendants, trained maids, trained new cleaners, trained cleaners, taught cleaners, trained room attendants, inducted cleaners ~ taught bed making, buddy trained, new maids, signed checklist, bathroom method taught
train cleaning staff < trained attendants, trained maids, trained new cleaners, trained cleaners, taught cleaners, trained room attendants, inducted cleaners ~ taught bed making, buddy trained, new maids, signed checklist, bathroom method taught
budget for supplies = supplies budget < guest supplies budget, amenities spend, cleaning supplies budget, supplies to budget ~ ordered amenities, monthly counts, ordered toiletries, cut spend, guest supplies, amenities ordered, ordered supplies
lost property = handle lost property < items left in rooms, found items logged, lost and found, left items logged, logged items left ~ found goods register, returned belongings, posted to guests
rota preparation = staff rotas = rota planning < scheduled cleaners, rostered attendants, wrote rota, rotas by occupancy, scheduled attendants, wrote rotas ~ wrote weekly shifts, occupancy forecast, weekly shifts for
prepare rotas < scheduled cleaners, rostered attendants, wrote rota, rotas by occupancy, scheduled attendants, wrote rotas ~ wrote weekly shifts, occupancy forecast, weekly shifts for
liaise with front office and maintenance ~ ready rooms, priority rooms, repair tickets, reported faults to engineers, coordinated with front desk, rooms ready to reception, rang reception, rooms with front desk, maintenance tickets raised, faults to maintenance
liaise with front office = liaise with maintenance ~ ready rooms, priority rooms, repair tickets, reported faults to engineers, coordinated with front desk, rooms ready to reception, rang reception, rooms with front desk, maintenance tickets raised, faults to maintenance
deep cleaning programmes = deep clean programme < spring-clean rota, deep clean rota, shampooed carpets quarterly, periodic cleans, descaling by floor ~ carpet shampoo, mattress flip, curtains and vents, vents and grout, mattress turning
clean offices toilets and communal areas ~ evening cleaner, hoovered mopped, did washrooms, desks loos, loos and kitchens, office cleaner, washrooms of, hoovered and mopped, vacuumed offices, cleaned toilets and, emptied office bins and, mopped and vacuumed
floor scrubbers and buffers < polisher scrubber ~ scrubber dryer, Taski, burnished vinyl, stripped and sealed, stripped sealed, rotary machine, ride-on scrubber, buffing machine, strip and seal, Numatic, burnisher, buffed floors
floor scrubbers = operate floor scrubbers < scrubber dryer, Taski, ride-on scrubber, polisher scrubber ~ burnished vinyl, stripped and sealed, stripped sealed, rotary machine, buffing machine, strip and seal, Numatic, burnisher, buffed floors
buffers < buffing machine, buffed floors ~ scrubber dryer, Taski, burnished vinyl, stripped and sealed, stripped sealed, rotary machine, ride-on scrubber, strip and seal, Numatic, burnisher, polisher scrubber
window cleaning with water-fed pole < reach and wash, water fed pole ~ pure water, poles and RO, RO van, pole system, ionic system
biohazard and trauma cleaning < crime scene cleaning, trauma scenes ~ body fluids, death scenes, decontaminated cells, clinical waste bagged, sharps body fluids, needle sweeps, sharps and body, blood spills
BICSc qualification = British Institute of Cleaning Science < BICSc CPSS, Institute of Cleaning Science, BICSc stage ~ BICS
key holding and alarm setting ~ opened site, unset alarm, locked up, set alarm, keys to sites, opened and locked, locked building, signed keys, unlocked building, alarm set
key holding < keys to sites, opened and locked ~ opened site, unset alarm, locked up, set alarm, locked building, signed keys, unlocked building, alarm set
alarm setting < unset alarm, set alarm, alarm set ~ opened site, locked up, keys to sites, opened and locked, locked building, signed keys, unlocked building
keyholding < keys to sites, opened and locked ~ opened site, unset alarm, locked up, set alarm, locked building, signed keys, unlocked building, alarm set
supervise cleaning teams = supervisory experience of cleaning teams = cleaning team supervision < team leader cleaners, team of cleaners, led cleaners, supervised cleaners, cleaning manager, cleaning team leader ~ site supervisor, allocated areas, cleaners audits, covered absence, charge of cleaners
cleaning supervisor < team leader cleaners, supervised cleaners, cleaning manager, cleaning team leader ~ site supervisor, allocated areas, cleaners audits, team of cleaners, led cleaners, covered absence, charge of cleaners
carpet and upholstery cleaning < Prochem, Chemspec ~ hot water extraction, shampooed carpets, stain removal, carpet extraction, dry-cleaned chairs, steam cleaned carpets, spot cleaning carpets, carpet machines
cleaning equipment care < hoover filters ~ checked vacuum, mop heads, cleaned machines, changed pads on
maintain cleaning equipment < hoover filters ~ checked vacuum, mop heads, cleaned machines, changed pads on
waste disposal cleaning = empty bins = waste removal < emptied bins, bins emptied ~ bagged rubbish, took rubbish, recycling bins
# laundry
laundry operation = commercial laundry < industrial washers, hospital laundry, washer extractors, laundry operative, hotel laundry, laundry plant, tunnel washer ~ laundromat, linen plant
washing machine operation industrial = load washers = operate industrial washers < washer extractors, tunnel washer, continuous batch washer ~ Electrolux washers, barrier washer, Milnor, Kannegiesser
tumble dryers = dryer operation = operate dryers < tumble-dry ~ tumble dryer, dryers unload, lint filters
ironing and pressing = operate presses < Hoffman press, rotary iron, shirt unit, steam press, ironer sheets, shirt press ~ roller iron, hand iron, press shirts, feed sheets ironer
folding linen = fold and pack linen = linen folding < towel folder, folding machine linen, folded laundry ~ fold sheets, fold towels
sorting linen = sort soiled linen = classify laundry < sort soiled, sort whites and colours, sort by colour ~ soiled linen, sorting room laundry, foul linen
infected linen = barrier laundry = infection control laundry < alginate bags, red alginate ~ red bags, HTM 01-04, sluice wash
dry cleaning = dry cleaner < perc machine, perchloroethylene, hydrocarbon machine ~ Bowe, dry-clean, dry cleaners, SatecTherm, wedding dress clean
stain removal = spotting = treat stains < pre-spot, stain treat, spotting table, pretreat collars ~ remove stains
garment finishing = finishing garments < form finisher, shirts pressed, Sankosha, utility press ~ suits pressed, steam finish
tagging and ticketing garments = garment identification = label customer clothes < tag garments, marked-in, tagged clothes, labelled residents' clothes, name labels clothes, heat seal labels ~ ticket garments, Thermopatch
quality check linen = linen inspection = reject torn linen < rag out linen, condemn linen ~ reject stained sheets, check for tears, rewash
mending and repairs linen = repair linen = minor sewing repairs < mend sheets, linen mended ~ buttons sewn, button replacement, hem repair
counter service laundry = take in garments = laundry customer service < dry cleaner counter, take in clothes, counter laundry ~ launderette attendant, service washes, wash and fold, laundrette
delivery and collection linen = pack linen orders = linen despatch < pack linen, cage linen, roll cages linen ~ linen cages, linen deliveries, hotel linen orders
detergent dosing = chemical dosing laundry = laundry chemicals ~ dosing pumps, peroxide, Ecolab laundry, liquid detergents
linen stock control = linen inventory = linen par levels < linen par, linen stocktake ~ linen counts, linen room, linen losses
uniform management = workwear laundry = uniform issue < workwear washed, Johnsons workwear ~ uniforms issued, scrubs laundered, chef whites, RFID garments, boiler suits washed
care home laundry = residents' laundry = personal laundry < residents' clothes ~ put away residents clothes
machine cleaning laundry = lint and filter cleaning = basic laundry maintenance < lint screens, clean filters dryer, lint filters ~ wax ironer, clean still dry-clean
production targets laundry = pieces per hour laundry < pieces per hour, sheets per hour, 900 sheets ~ kilos washed, 60 kg loads
manual handling laundry = lifting laundry bags ~ laundry bags, heavy linen, wet linen, trolleys linen
steam boiler laundry = steam systems < steam boiler, blow down boiler ~ steam press
cleaning standards laundry = BS EN 14065 = RABC ~ EN 14065, TRSA, TSA
delicate items = specialist items laundry < duvets cleaned, wedding gowns, silk and wool ~ leather clean, rugs cleaned, hand wash
# cabin crew and airport
cabin crew service = in-flight service = onboard service = flight attendant = deliver in-flight service = inflight service < meal service onboard, cabin crew, air hostess, bar service onboard, long-haul crew, meals and hot drinks trolley, drinks service on board, worked galley, served meals on board, Upper Class cabin, cabin service ~ trolley service, in-flight, business class service, galley prep, galley and cabin, trolley for, bar trolley
SEP = safety and emergency procedures < ditching drill, door arming, slides armed, emergency equipment checks aircraft, recurrent training cabin, SEP current, ditching, cabin safety course, SEP in date, initial cabin safety, ditching drills ~ evacuation drills, safety demo, smoke chamber, pool drills, slides and doors, AVMED
cabin crew attestation = CCA = EASA attestation ~ FAA flight attendant certificate, Certificate of Demonstrated Proficiency
door operation aircraft = arm and cross-check ~ arm doors, door arming, cross-check, slides armed
safety demonstration = passenger safety briefings < safety demo ~ PA safety, exit row brief, brief passengers emergency exit
aviation first aid = in-flight medical = AvMed < AED onboard, AMFA ~ oxygen passengers, CPR inflight, MedLink, births onboard
unruly passengers = disruptive passenger handling = conflict onboard < disruptive passengers, drunk passengers onboard ~ restraint kit, denied boarding drunk
in-flight sales = onboard retail < onboard sales, scratch cards onboard, inflight retail, bar cart sales ~ duty-free, buy-on-board
cabin checks pre-flight = pre-flight checks cabin < pre-flight cabin checks ~ security search, cabin secure, galley check, secure cabin
crew resource management = CRM aviation < CRM recurrent ~ threat and error
senior cabin crew = lead cabin crew < SCCM, number one crew, cabin service director, purser on, crew of nine led ~ cabin manager, in-charge crew, CSD, number one on, briefed juniors, cabin supervisor, number one, CSM, in-flight manager, inflight lead
premium cabin service < first class cabin, private jet attendant, VVIP flights, Club World, premium cabin ~ business class, wine service onboard, corporate jet
PA announcements = passenger announcements = make announcements < announcements onboard, boarding announcements, PA in French, made PAs, welcome announcements ~ PAs, gate announcements, safety demo, safety demonstrations, announcements in
passenger check-in = airport check-in = check-in agent = passenger service agent < checked in passengers, PSA airport, Galileo check-in, Sabre check-in, Swissport agent ~ check-in desk, boarding cards, Amadeus Altea, bag drop, SITA, Menzies, check-in counters
departure control systems = DCS < Amadeus Altea, Altéa, Sabre SSCI ~ SITA, Navitaire, iPort, Gaetan, New Skies
boarding = gate duties = boarding gate = gate agent < board flights, boarding gates, headcount passengers, board by rows ~ gate closed, jet bridge, ready to board
visa and passport checks = travel documents check < document checks passengers ~ visa checks, passports checked, APIS, ESTA check
baggage handling = load bags = baggage handler < baggage loaded, load holds, baggage handlers, hold loading, bags offloaded ~ ramp agent, bag belt, ULDs, baggage reconciliation, bulk load aircraft
lost luggage = baggage tracing ~ lost bags, baggage claims, mishandled bags, lost baggage desk
ramp operations = ground handling < turnrounds, ramp agent, pushback, turnaround coordinator, dispatcher aircraft, marshalled aircraft, chocks and cones ~ TRM, load sheets, red cap, turnaround 25 minutes, GPU, marshaller
airside driving < pushback tug, ambulift, steps driver, tug and dollies, TLD loader, baggage tug, hi-lift ~ GPU, belt loader, high loader, towbar, airside driving permit, ADP
airside security vetting < SIDA badge, airside ID, SIDA ~ GSAT, CTC checked, GSAT certificate
weight and balance = load control = load sheets ~ loadsheets, trim sheet, load sheet, LIR
de-icing aircraft < de-ice, de-icing rig, de-iced aircraft ~ Type IV fluid
aircraft cleaning = cabin cleaning aircraft = cabin grooming < aircraft cleaner, groom aircraft ~ cabin cleaners, seat pockets cleared, toilets aircraft
aviation security screening = airport security < x-ray screener, TSA officer, airport security officer, body scanners, TIP images, ETD swab, bag search airport ~ archway, hand search, CBS
TSA officer = passenger screening US < TSA screener, TSO
PRM assistance = wheelchair assistance airport = special assistance < PRM, wheelchair assist, PRMs, wheelchair pushers, assistance agents ~ ambulift, unaccompanied minors, UMNR, OCS
airport lounge service = executive lounge < lounge host, lounge agent ~ No1 Lounge, First Lounge, Admirals Club
flight disruption handling = irregular operations < rebooked passengers, delay vouchers, IROPS, cancelled flights rebook ~ EU261, hotel vouchers, missed connections
dangerous goods by air = DGR = IATA dangerous goods < IATA DGR, DG cat 6, DGR cat 9 ~ DGR awareness, lithium batteries air
air cargo = cargo handling airport < build ULDs, airway bills, ULD build, cargo screening, air waybills, Level D cargo ~ cargo shed, AWB, RA3
IATA airport qualifications < IATA ground ops, IATA passenger services diploma ~ IATA travel diploma, Amadeus certificate
aviation safety and emergency procedures = aviation safety training < SEP current, cabin safety course, SEP in date, initial cabin safety ~ ditching, smoke chamber, pool drills, slides and doors, AVMED, ditching drills
SEP < SEP current, cabin safety course, SEP in date, initial cabin safety, ditching drills ~ ditching, smoke chamber, pool drills, slides and doors, AVMED
sell duty-free = duty-free goods = onboard sales < perfume and scratch ~ on-board boutique, gift cart, scratch cards, onboard retail, average per head, on-board sales, boutique top seller, top seller on board
sell duty-free goods < perfume and scratch ~ on-board boutique, gift cart, scratch cards, onboard retail, average per head, on-board sales, boutique top seller, top seller on board
swim 25 metres = swim 25m < 25m swim, swam 50m ~ swim test, NPLQ, pool swims, confident swimmer, strong swimmer
swimming ability < 25m swim, NPLQ, confident swimmer, swam 50m, strong swimmer ~ swim test, pool swims
second language = foreign language < English and Spanish, bilingual, German and English C2, fluent French, fluent in Spanish, fluent Italian, both mother tongue ~ mother tongue, announcements in German, native in, C1 in
fluent in second language < bilingual, German and English C2, fluent French, fluent in Spanish, fluent Italian, both mother tongue ~ mother tongue, English and Spanish, announcements in German, native in, C1 in
disruptive passengers = difficult passengers < abusive traveller, calmed drunk, drunk passengers, unruly passengers, abusive passengers, air rage ~ restrained, police met flight, stag group, stopped alcohol
deal with disruptive passengers < abusive traveller, calmed drunk, drunk passengers, unruly passengers, abusive passengers, air rage ~ restrained, police met flight, stag group, stopped alcohol
leading crew = senior cabin crew < cabin manager, purser on, cabin supervisor, in-flight manager, inflight lead, crew of nine led ~ number one on, briefed juniors, number one, CSM
leading crew as purser < purser on, in-flight manager, inflight lead ~ cabin manager, number one on, briefed juniors, cabin supervisor, number one, CSM, crew of nine led
passengers with reduced mobility < wheelchair users to seats, PRMs, wheelchair passengers ~ aisle chair, unaccompanied minors, blind and elderly, one-to-one safety briefings, blind passengers
reduced mobility < wheelchair users to seats, PRMs, wheelchair passengers ~ aisle chair, unaccompanied minors, blind and elderly, one-to-one safety briefings, blind passengers
PRM < wheelchair users to seats, PRMs, wheelchair passengers ~ aisle chair, unaccompanied minors, blind and elderly, one-to-one safety briefings, blind passengers
assist passengers with reduced mobility < wheelchair users to seats, blind passengers, wheelchair passengers ~ aisle chair, PRMs, unaccompanied minors, blind and elderly, one-to-one safety briefings
long-haul flying < long-haul sectors, transatlantic ~ Barbados and Orlando, on 777, wide body, worldwide network, B787, A380, A350, on 787, Emirates crew, on A330
long-haul < long-haul sectors, transatlantic ~ Barbados and Orlando, on 777, wide body, worldwide network, B787, A380, A350, on 787, Emirates crew, on A330
customer service on board = customer service to passengers = passenger care < looked after passengers, served passengers ~ passengers' needs, nervous flyers, families on board, welcomed on board, greeted passengers
pre-flight checks < pre-flight safety checks, security checks of cabin, secured cabin, cabin secure ~ checked emergency equipment, headcount on boarding, galley checks
cabin checks < pre-flight safety checks, security checks of cabin, cabin secure ~ checked emergency equipment, secured cabin, headcount on boarding, galley checks
PAs < made PAs ~ safety demo, safety demonstrations, welcome announcements, announcements in
work in crew ~ crew of four, new crew each, crew briefings, pre-flight briefings
teamwork in crew < new crew each ~ crew of four, crew briefings, pre-flight briefings
# travel agent
holiday bookings = travel bookings = book holidays < booked holidays, package holidays sold, sold package holidays ~ TUI shop, Hays Travel, Thomas Cook, honeymoon bookings, cruises booked, travel consultant, tailor-made holidays, Trailfinders, Flight Centre
flight bookings = air fares < ticketed flights, air tickets, reissue tickets, multi-stop flights, round the world fares, BSP tickets ~ Galileo, Amadeus, published fares
GDS = global distribution systems < Galileo, Amadeus, Worldspan, Travelport, Travelport Smartpoint
Amadeus ~ Amadeus Selling, Amadeus cryptic, Amadeus Vista
Galileo = Travelport < Travelport Smartpoint
fares and ticketing = fare construction = BA fares and ticketing ~ BA fares, IATA fares, level 2 fares ticketing, fare rules, fare quotes, manual fares
tailor-made itineraries = itinerary planning < bespoke itineraries, itineraries written, multi-centre trips, planned itineraries, safari itineraries, round-the-world trips ~ tailor-made, FIT travel, DMC quotes
destination knowledge = product knowledge travel = destination advice < USA specialist, Caribbean specialist, long-haul specialist, destination expert, destination specialist, Aussie specialist ~ fam trips, fam trip, visited 40 countries, educational trips travel
cruise bookings < cruise specialist, Royal Caribbean bookings, P&O cruises sold ~ CLIA, ACC accredited, CLIA certified, cabins booked cruise, river cruises
business travel = corporate travel < Amex GBT, CWT, corporate travel agent, roadshows booked travel, BCD Travel, Egencia ~ corporate bookings, Concur, executive travel
accommodation booking < Hotelbeds, bedbanks ~ car hire added, airport parking sold, transfers added, Jet2 hotel, car rentals
add-on sales travel < travel insurance, insurance sold, insurance attachments, airport parking sold, lounge passes sold, FCA insurance travel ~ foreign currency sold
foreign exchange = foreign currency < foreign currency sold, buy-backs currency ~ bureau, travel money, currency exchange
visa and passport advice = entry requirements < visa advice, FCDO advice ~ visa applications, ESTA, passport validity, vaccination advice travel
sales targets travel = meet sales targets travel < top seller travel, sales league travel, commission target travel, margin target travel, 110% of target holidays ~ £1m bookings, conversion enquiries travel
customer enquiries travel = handle holiday enquiries < holiday quotes, enquiries converted, web enquiries holidays, walk-in travel shop, webchat holiday ~ quotes sent, brochure enquiries
ATOL and ABTA rules = package travel regulations = ABTA = travel regulations ~ ATOL, ATOL certificates, ARC accredited, PTS travel, TTA, ASTA
after-sales travel = booking amendments < amendments, flight time changes, name changes, flight schedule change ~ refunds Covid, cancellations processed, refunds holidays, rebooked flights, repatriate clients
resolve travel problems = emergency assistance travellers < stranded clients, customers stuck abroad ~ holiday complaints, duty phone travel, out of hours travel line, missed flights rebook, ash cloud
booking administration = travel admin < tickets dispatched, confirmation invoices, e-tickets sent, deposits and balances, payments taken travel ~ final balances, balances chased, final documents, travel documents, vouchers issued
tour operations = group tours operations < group tours, coach tours operations, contract hotels, group itineraries, school trips operated, incoming groups, allocations hotel ~ ski reps, ground handlers, allotments, rooming lists, tour operator
group travel = groups bookings < wedding groups abroad, stag and hen groups, group flights, sports tours ~ school groups, weddings abroad, pilgrimages
overseas rep = holiday rep < resort rep, welcome meetings, airport transfers rep, excursions sold, ski rep, kids club rep, transfer guide ~ tour guide, Blue Badge guide, tour leader, walking tours led, tour manager coaches
Dolphin or Traveltek = travel reservation software < Traveltek, Traveltek iSell ~ TravelCat, Top Dog, ClientBase, TourPlan, Tourwriter, TOPAS, Tigerbay, ATCORE
homeworking travel agent < Travel Counsellors, homeworking travel, Not Just Travel, Hays homeworker, InteleTravel ~ Personal Travel Consultant
travel marketing = promote offers travel < Facebook offers holidays, Instagram holiday deals ~ late deals window, window cards, email deals travel, wedding fairs travel
travel qualification = travel and tourism qualification < NVQ travel services, BTEC travel and tourism, IATA diploma, level 3 travel and tourism, ABTAC, travel apprenticeship, CTA certified travel ~ TTC
# retail assistant
customer service retail = serve customers = assist customers shop < served customers, shop floor help, greet shoppers, help customers find, sales assistant, shop assistant, sales associate, customers on shop floor, rang up sales, checkout operator, cashier, on tills, scanned and bagged, on checkouts, served shoppers ~ fitting room help, took card and cash, on POS, transactions a shift, checkouts, card and cash, till work
till operation = checkout operation = operate tills = POS = cash register = operate till < worked on till, ring up sales, rang up customers, on tills, till work, cashier, rang up sales, checkout operator, on POS, scanned and bagged, on checkouts ~ tills, checkout, EPOS, scan items, took card and cash, transactions a shift, checkouts, card and cash, served shoppers
cash handling = handle cash = cash up = balance tills < cashed up, end-of-day till, balance till, Z read, X and Z reads, till balancing, till reconciliation, safe count ~ till float, count float, banking takings, drawer count, cash drawer
card payments = process payments < chip and pin, PDQ, card machine, Apple Pay, SumUp ~ contactless
stock replenishment = restock shelves = shelf stacking = replenish stock < filled shelves, stacked shelves, stock up shelves, shelf filler, replen, topped up shelves, rails filled, shelf stacker, night fill ~ restocked
deliveries retail = process deliveries = receive stock shop = stock deliveries < unpacked delivery, delivery worked, checked in stock shop, steamed delivery, booked in delivery, cage delivery, unload truck store, unpacked deliveries, unloaded cages, booked in stock, delivery processed ~ delivery day, freight team, deliveries checked, tagged stock, steamed stock
displays = merchandising < window dressed, displays built, merchandised rails, dress mannequins, visual merchandiser ~ mannequins, planograms, promo ends, shop window, gondola ends
planograms = layouts and space plans < planogram ~ POGs, modular layout
fitting rooms = changing room service = fitting room assistance < tickets fitting room ~ fitting room, changing rooms, number tags fitting
returns = process refunds = process returns < processed refunds, receipts checked returns, faulty goods returned, store credit issued, credit notes shop ~ refunds, exchanges
upselling and cross-selling = add-on sales retail < link sales, add-on sales, cross-sold ~ upsold, units per transaction, add insoles, phone cases sold, UPT, IPT
sales targets retail = KPI targets shop = hit sales targets < hit target shop, 120% to target, commission sales floor ~ ATV, conversion rate shop, daily target sales, sales per hour, weekly sales target, average transaction value
loyalty schemes < loyalty sign-ups, Boots Advantage, credit card applications store, rewards sign ups ~ loyalty cards, store card, email capture till, Nectar
product knowledge retail = product advice < demo products, advise on products, explain features, demonstrated phones, recommend products, compared specs, helped shoppers choose, laptops to buyers, helped choose phones, demonstrated products ~ product training, talked customers through, explained differences, phones and tablets, laptops and TVs, Currys, TVs and laptops
personal styling and fitting < bra fittings, shoe fittings, measured feet, personal shopping, suit fittings, Clarks fitting ~ suit hire measured, children's feet
stock takes = stock counts retail = inventory shop < stock take, stock counts, inventory count store ~ RFID counts, PI counts, gap scan, SOH counts, gap checks
loss prevention = prevent shoplifting < shoplifters, suspicious customers ~ security tags, tag garments security, CCTV shop, bag checks
housekeeping shop = shop floor standards = keep store tidy = store standards < tidied rails, folded clothes, tidied shelves, size cubes, folding jumpers, tidy shop floor, dusted displays ~ shop cleaned, hoover shop
open and close store = key holder = keyholder duties = keyholder responsibilities < keyholder, open and lock shop, key holder store, opened and closed store, key-holder on call-outs ~ opened shop, locked up shop, set alarm shop, cash safe opening, held keys, opened up and locked up, set alarm, alarm activations, opened and locked up, locked up store, locked up and set, alarm call-outs
price changes and tickets = pricing and labelling = price labels < SEL changes, pricing gun, price changes, shelf-edge labels ~ price tickets, tickets sale, reductions stickers, labelled goods
promotions set up = promotional displays < POS posters up, sale set up, promo changeover, Black Friday set-up, sale signage ~ promo ends, seasonal displays, half-term sale
online orders in store = online order fulfilment < click-and-collect, online order collections, ship-from-store, BOPIS, web orders picked store, curbside pickup, picked web orders, Argos collection, online orders picked, picked online orders, online shopping picker, home shopping picker, dotcom picker ~ collect parcels counter, collection desk, collection point, web orders, parcels checked ID, personal shopper Tesco
complaints retail = resolve customer complaints = handle difficult customers < faulty item complaints, complaint resolved ~ complaints till, unhappy customers, angry customers, escalated to manager shop
stock checks for customers < stock checks customers, phone store enquiries, phone other stores ~ order in sizes, transfer from other branch, customer orders size
age-restricted sales = ID checks = age restricted sales < refusals book, knives age check, Challenge 25, logged refusals, refusals register, Think 21, under-age sales refused ~ alcohol and tobacco sales, lottery sales, fireworks sales, asked for ID, refused when none, ID on alcohol, alcohol and vapes, refused sales
lottery and services counter = PayPoint and lottery ~ lottery, PayPoint, Post Office counter, scratch cards, Western Union
stockroom = back of house stock = stockroom organisation < stockroom tidied, stockroom runner ~ stock room, stockroom sizes, back stock
mystery shopper results = customer feedback scores retail < mystery shop 100%, feedback score store, customer survey score ~ mystery shopper, NPS
gift wrapping and engraving ~ gift wrap, engraving, gift-wrapped purchases
warranty and finance sales = sell warranties = point of sale finance ~ extended warranties, finance agreements store, interest-free credit, Care plan sold, credit applications furniture
mobile phone retail < phone contracts, SIM only deals, EE store, Vodafone shop, upgrades phones, Carphone Warehouse, phone upgrades ~ Currys, Apple Store, Best Buy
jewellery and luxury retail = luxury sales ~ Rolex, engagement rings sold, Pandora, luxury boutique, Harrods, JET 1, clienteling, Selfridges concession, Tiffany, diamond sales
cosmetics retail < Clinique counter, MAC counter, makeovers counter, skincare consultations counter ~ fragrance sold, Estée Lauder, perfume hall, Sephora
charity shop < sorted donations, Oxfam shop, British Heart Foundation shop ~ Gift Aid sign-ups, donations steamed, thrift store, Gift Aid
serve customers and operate till < checkout operator, on checkouts ~ rang up sales, took card and cash, on POS, transactions a shift, cashier, on tills, checkouts, scanned and bagged, card and cash, till work, served shoppers
product advice on electronics < laptops to buyers, helped choose phones ~ explained differences, compared specs, phones and tablets, laptops and TVs, helped shoppers choose, Currys, TVs and laptops, demonstrated products
product knowledge < explained differences, compared specs, laptops to buyers, helped choose phones, demonstrated products ~ phones and tablets, laptops and TVs, helped shoppers choose, Currys, TVs and laptops
replenish shelves and rotate stock ~ filled gaps, nightfill, short dates, faced up, from cages, pallets of ambient, cages worked, stacked shelves, filled shelves, dates to front, shelf filling, worked cages, shelf stacking
replenish shelves = rotate stock ~ filled gaps, nightfill, short dates, faced up, from cages, pallets of ambient, cages worked, stacked shelves, filled shelves, dates to front, shelf filling, worked cages, shelf stacking
replenishment < nightfill, cages worked, stacked shelves, filled shelves, shelf filling, worked cages, shelf stacking ~ filled gaps, short dates, faced up, from cages, pallets of ambient, dates to front
returns and exchanges = process returns < refunded and swapped, swapped faulty, refunds and exchanges, exchanged goods, exchanges with receipt ~ took items back, credit notes, customer service desk, refunded faulty, goods with receipt
process returns and exchanges < refunded and swapped, swapped faulty, refunds and exchanges, exchanged goods, exchanges with receipt ~ took items back, credit notes, customer service desk, refunded faulty, goods with receipt
refunds < refunded and swapped, refunds and exchanges, refunded faulty ~ took items back, credit notes, customer service desk, swapped faulty, exchanged goods, goods with receipt, exchanges with receipt
upsell add-ons = add-on sales < cables and care plans, phone insurance sold, extended warranties, insurance to phone sales ~ attached insurance, care plans, sold cases, cover plans, accessories alongside, attachment rate
upsell < cables and care plans, phone insurance sold, extended warranties, insurance to phone sales ~ attached insurance, care plans, sold cases, cover plans, accessories alongside, attachment rate
fitting rooms = working on fitting rooms = fitting room experience = changing rooms < changing area, fitting room host ~ garments in and out, fetched sizes, try-ons, counted garments
click and collect and online order < Argos collection ~ picked web orders, collection desk, collection point, web orders, online orders picked, parcels checked ID, picked online orders, online shopping picker, personal shopper Tesco, home shopping picker, dotcom picker
keyholder < locked up store, opened and closed store, key-holder on call-outs ~ held keys, opened up and locked up, set alarm, alarm activations, opened and locked up, locked up and set, alarm call-outs
key-holder < locked up store, opened and closed store, key-holder on call-outs ~ held keys, opened up and locked up, set alarm, alarm activations, opened and locked up, locked up and set, alarm call-outs
customer service in store = help customers < helped shoppers, helped customers find ~ greeted customers, answered customers' questions, advised shoppers, shop floor, mystery shopper
merchandise displays < built displays, dressed mannequins ~ promotional ends, gondola ends, planogram, set up promotions, put out promotions
maintain displays ~ built displays, promotional ends, gondola ends, planogram, dressed mannequins, set up promotions, put out promotions
meet sales targets = hit targets < beat target, hit target, over target ~ top seller, best seller, sales target every, KPI targets
sales targets < beat target, hit target, over target ~ top seller, best seller, sales target every, KPI targets
store cards and loyalty = loyalty sign-ups < store cards, loyalty cards, email sign-ups
# store manager
store management = manage store = run the shop = lead branch < ran store, branch manager retail, store manager, shop manager, ran the shop, led store team ~ general manager store, £2m turnover store
sales and profit = P&L responsibility = P&L accountability = full P&L = profit and loss < P&L store, site P&L, owned P&L, profit and loss ownership, P&L for site ~ sales up, like-for-like, LFL growth, comp sales, turnover grown, profit store, grew sales, EBITDA store, beat budget store, store budget, EBITDA, GP 71, budget and monthly accounts, labour 28, accounts as GM, net profit line, controllable costs, turnover target, conversion and ATV, beat turnover, ATV coaching, sales up by, LFL, sales target beaten, beat target, branch from minus, store sales from, UPT, beat budget, conversion and UPT
KPIs retail = store performance analysis < sales per labour hour ~ ATV, UPT, conversion, LFL, footfall, IPT, average basket
team management retail = lead and motivate team = people management store < led team shop, managed 12 staff, supervised sales assistants, line-managed supervisors, managed store staff, led 30 colleagues ~ team of 25, team huddles, morning briefings store
rotas = staff scheduling = rota planning = workforce planning store < did rota, scheduled staff, rota in Rotageek, weekly schedules, wrote schedules, shift schedules staff ~ staff rota, planned cover, Kronos, holiday rota, Workforce scheduling
wage budget = payroll control store = labour cost control = staff cost < staff hours budget, wage percentage, labor percent, salary cost to sales ~ payroll hours, hours to budget
hire staff = interview and recruit = recruit team < recruited team, hired staff, hired Christmas temps, recruited seasonal staff, hired associates ~ interviewed candidates, interviews shop, store hiring
train staff = coach and develop team < trained supervisors, coached team, promoted team members, coached supervisors, developed deputy ~ inducted new starters, mentored deputies, training plans staff
performance management = manage underperformance < PIPs ~ disciplinaries, 1-2-1s, return to work interviews, absence meetings, write-ups, one-to-ones, reviewed staff, investigations meetings, absence managed, grievances heard
stock management = stock control store = inventory management < stock accuracy, reorder stock, allocations stock, ordering for store, min/max orders ~ stock takes, stock loss, store transfers, stock files, order stock, stock availability
shrinkage control = stock loss reduction = loss prevention = reduce shrink < shrink reduced, profit protection, stock loss cut ~ stock loss %, security audits, till discrepancies investigated, shrinkage from, internal theft investigated, shrink rate
banking and cash management = banking takings = store banking < safe checks, G4S collection, bank deposits, takings banked, weekly banking, safe audit, G4S collections, banked takings ~ banking, floats checked, petty cash store, reconciled tills, bank bags, safe counts, Z-read, cashed up, till variances, cashing up, investigated variances, reconciled 12 tills, till reconciliations, Z-reads
visual standards = merchandising standards = store presentation < VM guidelines, planograms implemented, floor plans VM ~ floor moves, window scheme, store walks, layout changes shop
customer experience = customer service standards store = customer satisfaction scores < mystery shops, 95% mystery shop ~ NPS store, Google reviews shop, customer complaints resolved, customer feedback scores, VOC scores
health and safety store < fire drills shop, fire log store, H&S audits shop ~ accident book, trip hazards, ladder checks
store audits = audit pass < store audit, green audit ~ audit score, compliance checklists, 98% audit
multi-site management = area management < 8 stores, cluster of stores, regional manager retail, oversaw 5 branches, four stores, area manager for, multi-site manager, oversaw stores ~ area manager, multi-site, district manager, cover area manager, shops across, stores across, acting area manager, regional manager, ran two stores
store openings = new store launch = open new stores < new store opened, launched new branch, opened new store, grand opening ~ store refit, store relocation, pop-up opened, store closure
promotions and local marketing = local store marketing < local leaflets, social media shop, local Facebook page, Google Business profile ~ in-store events, VIP evenings, customer evenings, loyalty events
sales forecasting < sales forecast, forecasted sales ~ budgets set store, trade plan, quarterly business review, store business plan
trade meetings and reports = weekly sales reporting < weekly trade report, weekly sales report ~ weekly conference call area manager, trading reports, flash sales report
staff engagement = team morale = employee engagement store < recognition scheme ~ incentives staff, engagement survey, employee of the month, sales incentives team, staff turnover cut
licence holder store = DPS = personal licence holder < designated premises supervisor, DPS of, DPS since ~ personal licence, premises licence, APLH, personal licence Camden, DPS and
employment paperwork ~ timesheets sent payroll, I-9s, contracts issued staff, hours submitted payroll
suppliers and buying store = buying for independent shop < trade shows buying, bought ranges, chose ranges, trade fairs buying ~ supplier orders independent, negotiated with suppliers, wholesaler accounts
e-commerce for store = online shop management store < Shopify store, online store orders ~ eBay shop, click and collect managed, Etsy, Amazon seller
franchise management = franchise operations < franchisee, owned franchise ~ franchise store, Subway franchise
systems store = back office systems = EPOS management ~ Futura, Retek, Cybertill, SAP retail, Retail Pro, Lightspeed Retail, NCR, price file updates, Oracle Xstore
succession planning = talent development retail < succession plan ~ talent review, deputies promoted, future managers
recruit train and retain front of house = front of house staff ~ hired servers, servers and bar, turnover from, supervisors from floor, hired waiters, interviewed weekly, recruited waiting staff, hired FOH, brought on supervisors, trained FOH, servers hired, staff turnover down
recruit and train front of house ~ hired servers, servers and bar, turnover from, supervisors from floor, hired waiters, interviewed weekly, recruited waiting staff, hired FOH, brought on supervisors, trained FOH, servers hired, staff turnover down
recruit front of house < hired servers, hired waiters, recruited waiting staff, hired FOH, servers hired ~ servers and bar, turnover from, supervisors from floor, interviewed weekly, brought on supervisors, trained FOH, staff turnover down
personal licence < APLH, DPS of, personal licence Camden, DPS since ~ designated premises supervisor, DPS and
manage rotas and labour costs < rotas to labour ~ schedules in Fourth, RotaCloud, labour at percent, kept labour, weekly shifts against forecast, wrote schedules, Deputy rotas, built weekly shifts, wrote rotas, labour at 27, Planday, shifts to forecast
labour costs < rotas to labour ~ schedules in Fourth, RotaCloud, labour at percent, kept labour, weekly shifts against forecast, wrote schedules, Deputy rotas, built weekly shifts, wrote rotas, labour at 27, Planday, shifts to forecast
manage rotas < schedules in Fourth, weekly shifts against forecast, wrote schedules, Deputy rotas, built weekly shifts, wrote rotas ~ RotaCloud, labour at percent, kept labour, rotas to labour, labour at 27, Planday, shifts to forecast
guest complaints = deal with complaints < grievances from diners, resolved diners, complaints from guests resolved ~ upset tables, answered TripAdvisor, comped, TripAdvisor from, unhappy diners, answered reviews, unhappy tables, unhappy guests
dealing with guest complaints < grievances from diners, resolved diners, complaints from guests resolved ~ upset tables, answered TripAdvisor, comped, TripAdvisor from, unhappy diners, answered reviews, unhappy tables, unhappy guests
stocktaking and GP control = gross profit control ~ wet stock, GP variance, liquor counts, Kitchen Cut, beat 70 percent gross, GP up, stock variance, weekly stock counts, bar counts weekly, wastage and GP, GP from, liquor and food counts
GP control < GP variance, beat 70 percent gross, GP up, wastage and GP, GP from ~ wet stock, liquor counts, Kitchen Cut, stock variance, weekly stock counts, bar counts weekly, liquor and food counts
stocktaking < liquor counts, weekly stock counts, bar counts weekly, liquor and food counts ~ wet stock, GP variance, Kitchen Cut, beat 70 percent gross, GP up, stock variance, wastage and GP, GP from
opening new sites = new site openings = open new sites < launched branches, opened restaurant from shell, opened new branch, pre-opening hire, opened three sites ~ pre-opening, soft launch, new opening of, set up and opened, opening team, from shell
new openings < launched branches, opened restaurant from shell, opened new branch, pre-opening hire, opened three sites ~ pre-opening, soft launch, new opening of, set up and opened, opening team, from shell
EHO inspections = health and safety and EHO = health and safety food safety ~ 5 stars, EHO audits, scores on doors, fire log, pest reports, 5 star hygiene, EHO visits, five stars EHO, held 5 stars, food safety L3, hygiene rating
food safety and EHO inspections < EHO audits, 5 star hygiene, EHO visits, five stars EHO ~ 5 stars, scores on doors, fire log, pest reports, held 5 stars, food safety L3, hygiene rating
events and private dining = private dining sales = events sales < sold parties, Christmas parties sold, event enquiries converted ~ PDR, Xmas parties, private hire, corporate leads, private parties booked, weddings and private hire, private events booked
private dining < PDR, sold parties, Christmas parties sold, private parties booked, private events booked ~ Xmas parties, private hire, corporate leads, weddings and private hire, event enquiries converted
EPOS and booking systems ~ Lightspeed, Zonal, ResDiary administrator, Sevenrooms, menus and prices in, Toast POS, Aloha, Micros, Tevalis, Square POS
EPOS systems < Zonal, Toast POS, Aloha, Micros, Tevalis, Square POS ~ Lightspeed, ResDiary administrator, Sevenrooms, menus and prices in
use of EPOS < Zonal, Toast POS, Aloha, Tevalis ~ Lightspeed, ResDiary administrator, Sevenrooms, menus and prices in, Micros, Square POS
drive sales and deliver against KPIs < sales target beaten ~ like-for-like, turnover target, conversion and ATV, beat turnover, ATV coaching, sales up by, LFL, beat target, branch from minus, store sales from, UPT, beat budget, conversion and UPT
recruit train and develop team = train and develop sales advisers ~ hired and onboarded, promoted to assistant, interviewed coached, coached and appraised, hired staff, appraised colleagues, interviewed and hired, recruited advisers, coached advisers, developed supervisors, staff promoted, hired 18
develop team < coached and appraised, coached advisers, developed supervisors, staff promoted ~ hired and onboarded, promoted to assistant, interviewed coached, hired staff, appraised colleagues, interviewed and hired, recruited advisers, hired 18
visual merchandising < dressed windows, displays and mannequins, window displays, VM guidelines ~ to planogram, best window, built displays, floor layouts, mannequins, window and floor, planograms, floor moves, in-store displays
stock control and shrinkage = shrinkage reduction = stock loss ~ stock loss down, line checks, tag audits, weekly gap scans, write-offs, annual inventory, shrink from, stock loss from, shrink down, gap scans, stock loss reduced, security tagging, cycle counts
shrinkage < stock loss down, stock loss from, shrink down, stock loss reduced ~ line checks, tag audits, weekly gap scans, write-offs, annual inventory, shrink from, gap scans, security tagging, cycle counts
store budgets and P&L ~ controllable costs, net profit, profit and loss ownership, payroll and costs, payroll budget, wage budget, held payroll, wage to sales, profit line, cost lines, payroll controllable
manage store budgets = store budgets < profit and loss ownership, payroll budget, wage budget ~ controllable costs, net profit, payroll and costs, held payroll, wage to sales, profit line, cost lines, payroll controllable
end of day procedures = banking and end of day < Z-read, banked takings, Z-reads ~ reconciled tills, bank bags, safe counts, cashed up, G4S collections, till variances, cashing up, investigated variances, reconciled 12 tills, till reconciliations
fashion retail = fashion retail experience = experience in fashion retail < Zara, River Island, womenswear, menswear, Topshop, New Look, fashion store, womenswear department, clothing store, Reiss, boutique manager ~ H&M, Next store, Primark, M&S clothing
customer complaints < unhappy shoppers, escalated disputes, escalated complaints, complaints escalated, authorised refunds ~ authorised returns, goodwill, Consumer Rights Act, disputes over faulty
resolve customer complaints < unhappy shoppers, escalated disputes, escalated complaints, complaints escalated, disputes over faulty ~ authorised returns, goodwill, Consumer Rights Act, authorised refunds
open new store or manage refit = store opening < store refit led, new store launch, refitted store, launched store, opened new store, new store opening ~ launched unit, relaunch of branch, shopfit, opened in weeks, led relaunch
open new store < new store launch, launched store, opened new store, new store opening ~ launched unit, relaunch of branch, shopfit, opened in weeks, store refit led, led relaunch, refitted store
refit < shopfit, store refit led, refitted store ~ launched unit, relaunch of branch, opened in weeks, new store launch, led relaunch, launched store, opened new store, new store opening
multi-site or area management < cluster manager, cluster of stores, ran two stores, multi-site manager, oversaw stores ~ cover area manager, shops across, four stores, area manager for, stores across, acting area manager, regional manager
multi-site < cluster manager, cluster of stores, ran two stores, multi-site manager, oversaw stores ~ cover area manager, shops across, four stores, area manager for, stores across, acting area manager, regional manager
manage restaurant team = lead front of house team < team of servers, brigade of waiters, led FOH ~ ran floor, floor manager, led servers, ran shifts, shift manager
team leadership in restaurant < team of servers, brigade of waiters, led FOH ~ ran floor, floor manager, led servers, ran shifts, shift manager
supplier orders = order supplies < ordered wine ~ placed orders, negotiated with suppliers, deliveries checked, credits from suppliers, supplier terms
manage store team = team leadership in retail < ran shop of, shop of staff ~ led colleagues, managed advisers, team of sales, supervisors under me, ran shifts of, led sales
lead team in store < ran shop of, shop of staff ~ led colleagues, managed advisers, team of sales, supervisors under me, ran shifts of, led sales
staff rotas = staff scheduling < wrote rotas, weekly rotas, schedules to footfall ~ staff hours, rota to budget, hours budget
# supermarket
checkout supermarket = supermarket cashier = tills supermarket = cashier duties < scanned shopping, till supermarket, checkout operator, checkout cashier ~ on checkouts, self-checkouts hosted, packed bags customers, kiosk till, self-scan host
self-checkout hosting = self-service tills assist < SCO host ~ self-scan, self-checkouts, self-service tills
shelf filling = replenish shelves = stock shelves < filled shelves, ambient fill, shelf stacker, twilight shift fill, replenishment team ~ worked cages, stock replenishment, dairy fill, freight pulled, work pallets aisle
date rotation = date checking < date checks, use-by checked, rotated stock, short-dated reduced, out-of-dates, best before checks ~ dates pulled, FIFO, code dates
reductions and markdown = reduce to clear < reduced stickers, markdowns fresh, reductions gun ~ yellow labels, RTC, waste scanned, waste and markdown, damages processed
facing up = shelf presentation = fronting shelves < faced up, fronted shelves ~ block shelves, pull forward stock, block and face
gap scanning < gap scans, zero stock checks, gap scan, availability scans, out of stocks scan ~ stock counts SCO, stock adjust PDA
home shopping picking = online grocery picking = personal shopper supermarket < online picks, grocery orders picked, Ocado picker, dotcom picker, Tesco dotcom, pick rate shopping, Instacart shopper ~ personal shopper, trolley picks, substitutions, click and collect orders groceries
fresh produce = fruit and veg department = produce section < produce fill, produce display, produce clerk, banana display ~ fruit and veg, greens aisle, wet rack, crop and stack
bakery department supermarket = in-store bakery duties < bread baked in store, doughnuts iced ~ ISB, bake-off, bakery bags
deli counter = counters service = serve at counters < cheese counter, hot chicken counter, deli clerk ~ deli, slice ham, cooked meats sliced, slicer cleaned, rotisserie chickens, olives tub
meat and fish counters ~ meat counter, fish counter, wrapped meat
customer service desk supermarket = kiosk = service desk ~ refunds desk, cigarettes and lottery, customer service desk, tobacco gantry, lottery terminal, money orders desk
back door = unload delivery cages < cages unloaded, back door deliveries, pump truck supermarket, tipped delivery, receiving clerk grocery, roll cages pulled ~ backed up warehouse, delivery cages, back stock sort
trolley collection = trolley attendant < trolleys, cart pusher, trolley porter, carts collected ~ bagger and carts, bagger
spillages < spillages cleaned, spill in aisle, mop spillage ~ floor scrubber aisle, scrubber-dryer shop, clean fridges, sweep aisles
fridge temperature checks < fridge temps, chiller checks ~ probe hot chicken, temperature sheets counter, freezer checks, cold chain delivery temperature
safe and legal checks < safe and legal ~ due diligence checks, food safety audit, legal checks store, EHO visit store
age-restricted sales supermarket = proof of age checks < knives and alcohol age ~ think 25, Challenge 25, refusal register, age-restricted
team leader supermarket = run department < department manager supermarket, nights team leader, shift manager Aldi, ran dairy section, duty manager Tesco, team leader Sainsbury's ~ section leader, grocery manager, produce manager, front end supervisor
discounter experience = Aldi and Lidl multi-role = multi-tasking store role < Aldi, Lidl ~ Iceland
convenience store = small format store < Tesco Express, Sainsbury's Local, One Stop, Londis, 7-Eleven ~ Co-op, Spar, corner shop, petrol station shop, forecourt
forecourt = petrol station < pump authorise, filling station, gas station ~ fuel deliveries dip, tank dips, fuel dips
promotions and seasonal aisle = promo ends supermarket < seasonal aisle, Christmas aisle set, promo changeover night ~ promo ends, planogram change, end caps, POS hung, plano changes
general merchandise < GM fill, seasonal GM ~ George clothing, F&F, Tu clothing, health and beauty fill, Asda George
shrink and security supermarket = loss prevention supermarket < security tags spirits, shoplifters supermarket, steak tags ~ store detective, shrink, guardian boxes
ordering supermarket < produce order, manual orders store, store order adjust, SAF ordering ~ bread order, milk orders
fire warden < fire marshal
`;
