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
food hygiene level 2 = food safety certificate = food handlers certificate = level 2 food hygiene = food hygiene certificate < Level 2 Food Hygiene, Level 3 Food Safety, ServSafe, food handler card, CIEH level 2, basic food hygiene, Level 2 food safety, RSPH food hygiene, FS L2, Food Safety Level 2, Level 2 Food Safety, FS L2 and L3, food hygiene L2, Level 3 food safety, Food Safety in Catering
Level 3 Food Safety = supervisory food safety < Level 3 Food Hygiene, Level 4 food safety, ServSafe Manager, CIEH level 3
HACCP = food safety records = HACCP procedures < fridge temps, SFBB, probe food, hot hold temperature, due diligence book, temperature logs, kitchen diary safer food, cooling logs, HACCP folder, fridge and freezer temperatures, blast chill records
allergen management = allergens = dietary requirements < gluten-free dishes, allergen matrix, Natasha's Law, coeliac meals, nut allergy, 14 allergens, vegan dishes, allergen sheets, allergy tickets, PPDS labels
special diets = texture modified diets = IDDSI < pureed meals, soft diet, diabetic diets, renal diet, level 4 puree, halal meals, kosher kitchen, fortified meals
kitchen hygiene = clean as you go = kitchen cleanliness = maintain clean kitchen < 5-star EHO, five star hygiene rating, EHO visits, deep clean kitchen, scores on the doors, kitchen cleaning rota, level 5 hygiene, health inspections, grade A health inspection, cleaned down section, clean-down, deep cleaned, cleaning schedules, 5 star hygiene, cleaned down after service
stock control kitchen = kitchen stocktake = food ordering = place food orders < order from Brakes, weekly food stocktake, supplier orders kitchen, Sysco orders, ordering meat and veg, Bidfood, veg order, fish order, par levels kitchen, stock rotation walk-in, food orders
gross profit = food cost control = GP targets = menu costing = GP control < 70% GP, GP of, food cost 28%, food GP, portion control, dish costing, wastage sheets, cost dishes, hit GP, food cost percentage, costed dishes, GP at, food cost, food costs down, spec sheets
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
run section < sauce section, garnish and, larder section, garnish section, grill section, section on my own, fish section, looked after garnish, ran larder, ran sauce, covers on my own, pastry section, ran pass
run section during service < sauce section, garnish and, larder section, garnish section, grill section, section on my own, fish section, looked after garnish, ran larder, ran sauce, covers on my own, pastry section, ran pass
run section during busy service < sauce section, garnish and, larder section, garnish section, grill section, section on my own, fish section, looked after garnish, ran larder, ran sauce, covers on my own, pastry section, ran pass
food hygiene < FS L2, Food Safety Level 2, Level 2 Food Safety, FS L2 and L3, food hygiene L2, CIEH level 2, basic food hygiene, Level 3 food safety, Food Safety in Catering
fresh pasta and Italian cuisine = Italian cooking < tortelli, agnolotti, tagliatelle, gnocchi, ragus, trattoria, rolled and filled, ravioli, made pasta, pasta by hand, pasta daily, risotto section, hand rolled pasta
fresh pasta = Italian cuisine < tortelli, agnolotti, tagliatelle, gnocchi, ragus, trattoria, rolled and filled, ravioli, made pasta, pasta by hand, pasta daily, risotto section, hand rolled pasta
butchery and fish preparation = fish prep < broke down lambs, filleted, pin boned, boned out, shucked oysters, day-boat fish, whole fish, broke down carcasses, filleted turbot, butchered, whole lambs, fish filleting, boned and rolled
butchery < broke down lambs, filleted, pin boned, boned out, shucked oysters, day-boat fish, whole fish, broke down carcasses, filleted turbot, butchered, whole lambs, fish filleting, boned and rolled
fish preparation < broke down lambs, filleted, pin boned, boned out, shucked oysters, day-boat fish, whole fish, broke down carcasses, filleted turbot, butchered, whole lambs, fish filleting, boned and rolled
pastry and desserts < petits fours, tempered chocolate, laminated dough, sorbets, parfaits, pastry section, tarts and, plated desserts, pastry chef, ice creams and sorbets, souffles, made desserts, plated tarts
pastry < petits fours, tempered chocolate, laminated dough, sorbets, parfaits, pastry section, tarts and, plated desserts, pastry chef, ice creams and sorbets, souffles, made desserts, plated tarts
desserts < petits fours, tempered chocolate, laminated dough, sorbets, parfaits, pastry section, tarts and, plated desserts, pastry chef, ice creams and sorbets, souffles, made desserts, plated tarts
menu development = menu planning with head chef = menu creation < costed specials, tasting dishes, created seasonal, wrote specials, dishes changed, developed dishes, new dishes for, six-course set, wrote menus, seasonal menus, wrote and costed, created dishes, specials with head chef
contribute to menu development < costed specials, tasting dishes, created seasonal, wrote specials, dishes changed, developed dishes, new dishes for, six-course set, wrote menus, seasonal menus, wrote and costed, created dishes, specials with head chef
training and supervising commis = supervise commis chefs = training commis chefs = train junior chefs < commis under me, taught knife work, mentored apprentice, trained commis, juniors on section, knife skills and sauces taught, trained junior chefs, two commis, apprentice chefs mentored, mentored commis
stock control ordering and rotation < FIFO, par levels, nightly orders, wastage sheets, section stocktake, placed orders with suppliers, orders with veg, labelled and dated, stocktake of section, ordered from suppliers, monthly kitchen stocktake, placed nightly orders
stock control = stock rotation = ordering and rotation < FIFO, par levels, nightly orders, wastage sheets, section stocktake, placed orders with suppliers, orders with veg, labelled and dated, stocktake of section, ordered from suppliers, monthly kitchen stocktake, placed nightly orders
HACCP records and temperature monitoring < core temp, probed, SFBB, fridge temps, delivery temps, temp logs, chilling of cooked, fridge and core temp, HACCP sheets, fridge and freezer temps, probed food, hot holding temps
HACCP records = temperature monitoring = temperature records < core temp, probed, SFBB, fridge temps, delivery temps, temp logs, chilling of cooked, fridge and core temp, HACCP sheets, fridge and freezer temps, probed food, hot holding temps
high volume banqueting and events = high volume catering < 500 cover, weddings for, plated weddings, race days, covers for banquets, 1,200 covers, banquets for, banqueting chef, cooked for 1, cooked for 500, plated 500, conference catering, stadium catering
banqueting < 500 cover, weddings for, plated weddings, race days, covers for banquets, 1,200 covers, banquets for, banqueting chef, cooked for 1, cooked for 500, plated 500, conference catering, stadium catering
high volume banqueting < 500 cover, weddings for, plated weddings, race days, covers for banquets, 1,200 covers, banquets for, banqueting chef, cooked for 1, cooked for 500, plated 500, conference catering, stadium catering
cook to order = prepare and cook food = food preparation and cooking < cooked breakfasts, grill and fry, a la carte, cooked mains, cooked to order, prepped and cooked, cooked for service, batch cooking, cooked lunches, fresh food daily
allergen awareness = dietary requirements < allergen matrix, allergen sheets, gluten free dishes, vegan dishes, nut free, allergen chart, special diets
allergens < allergen matrix, allergen sheets, gluten free dishes, vegan dishes, nut free, allergen chart, special diets
lead kitchen team = kitchen management < ran brigade, brigade of, led kitchen, team of chefs, chefs under me, sous chef running, head chef over, ran kitchen
manage kitchen team < ran brigade, brigade of, led kitchen, team of chefs, chefs under me, sous chef running, head chef over, ran kitchen
portion control and waste = minimise waste < portion control, wastage sheets, waste log, used trimmings, food waste cut, portioned
professional cookery qualification = NVQ professional cookery < NVQ2 Professional Cookery, City & Guilds 706, 706/1, 706/2, Level 3 Professional Cookery, VRQ, NVQ Level 2 Cookery, Level 2 Professional Cookery
# kitchen porter
sanitise work surfaces = wipe down surfaces < benches sanitised, wipe down worktops, sanitise worktops, stainless surfaces cleaned
speed and efficiency washing up = keep up with service < kept up with service, clean crockery ready, plates ready for service
washing up = dishwashing = pot washing = clean pots and pans < pot wash, washed pots, plate wash, wash up, dishwasher, dish pit, pots and pans, potwash, pan wash, glass wash, scrub pots, dish machine, commercial dishwasher, Winterhalter
dishwasher operation = commercial dishwasher = dish machine < Hobart, Winterhalter, rack dishwasher, conveyor dishwasher, pass-through dishwasher, Meiko, tunnel dishwasher
kitchen cleaning = clean kitchen areas = kitchen deep clean < deep clean kitchen, canopy cleaned, scrub floors kitchen, mop kitchen floor, degrease hobs, fryers boiled out, walls and floors kitchen, clean ovens and hoods, cleaning down sections, fryer clean, grease traps
emptying bins = waste disposal kitchen = rubbish and recycling < empty kitchen bins, bin run, bottle bins, food waste bins, take out trash kitchen, cardboard bale kitchen, glass recycling bottles, bins out
floor cleaning kitchen < mop kitchen floor, squeegee floor kitchen, sweep and mop kitchen
food prep assistance = basic food preparation = help chefs with prep < peel potatoes, veg prep, chop veg, peel veg, potatoes and onions peel, wash salad, peel prawns, salad prep, helped chefs prep
put away deliveries = kitchen deliveries = store deliveries kitchen = receive deliveries < put deliveries away, fridges stacked, veg delivery put away, dry stores put away, put stock away walk-in, deliveries to cellar kitchen, took in veg, stacked in walk-in, checked and stored, dated and stacked, stored deliveries, took in deliveries, put stock away, dry goods away, unloaded food deliveries, deliveries stored, frozen orders stored
cutlery and crockery = polish cutlery = crockery care = polish glassware = glassware and cutlery < sort cutlery, glass polish, stack plates, silverware burnish, crockery stacked, sort crockery, burnisher, buffed wine glasses, burnished, polished stemware, silver and knives, polished glasses, spoons and forks, stemware, polished cutlery, buffed glasses, buffed cutlery
chemicals kitchen = COSHH kitchen < dishwasher chemicals, COSHH, D10 sanitiser, oven cleaner chemicals, descaler dishwasher, Ecolab, colour-coded cloths, rinse aid
food hygiene kitchen porter = food hygiene certificate = level 1 food safety = food hygiene level 1 < Level 1 Food Hygiene, Level 2 Food Hygiene, food handler card, Level 2 food safety, ServSafe, L1 food safety, level 2 food safety, food safety award, L2 food hygiene
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
wash pots = pot washing < potwash, pass-through, Winterhalter, scrubbed pans, pot wash, pans and trays, scrubbed pots, Hobart, pan wash, dishwashing
dishwasher = operate dishwasher < potwash, pass-through, Winterhalter, scrubbed pans, pot wash, pans and trays, scrubbed pots, Hobart, pan wash, dishwashing
wash pots and operate dishwasher < potwash, pass-through, Winterhalter, scrubbed pans, pot wash, pans and trays, scrubbed pots, Hobart, pan wash, dishwashing
keep kitchen clean = kitchen clean and tidy < mopped floors, deep cleaned fryers, wiped walls, emptied bins, cleaned ovens and canopy, ovens and canopy, deep clean of kitchen, floors and walls cleaned, cleaned fridges and ovens, cleaned extraction, degreased
kitchen cleaning < mopped floors, deep cleaned fryers, wiped walls, emptied bins, cleaned ovens and canopy, ovens and canopy, deep clean of kitchen, floors and walls cleaned, cleaned fridges and ovens, cleaned extraction, degreased
keep kitchen clean and tidy < mopped floors, deep cleaned fryers, wiped walls, emptied bins, cleaned ovens and canopy, ovens and canopy, deep clean of kitchen, floors and walls cleaned, cleaned fridges and ovens, cleaned extraction, degreased
basic food preparation = food prep < peeled veg, washed salad, made sandwiches, prep of potatoes, peeled potatoes, potatoes and onions, veg prep, chopped veg, prepared salad, peeled and chopped, salad prep
food preparation < peeled veg, washed salad, made sandwiches, prep of potatoes, peeled potatoes, potatoes and onions, veg prep, chopped veg, prepared salad, peeled and chopped, salad prep
receive and put away deliveries < took in veg, stacked in walk-in, checked and stored, dated and stacked, stored deliveries, took in deliveries, put stock away, dry goods away, unloaded food deliveries, deliveries stored, frozen orders stored
COSHH and chemical use < COSHH trained, diluted and stored, COSHH certificate, fryer cleaner safely, oven cleaners and sanitiser, caustic cleaner, COSHH course, gloves and goggles, diluted chemicals, COSHH training, diluted products
COSHH < COSHH trained, diluted and stored, COSHH certificate, fryer cleaner safely, oven cleaners and sanitiser, caustic cleaner, COSHH course, gloves and goggles, diluted chemicals, COSHH training, diluted products
chemical use = use of chemicals < COSHH trained, diluted and stored, COSHH certificate, fryer cleaner safely, oven cleaners and sanitiser, caustic cleaner, COSHH course, gloves and goggles, diluted chemicals, COSHH training, diluted products
waste and recycling = waste management < food glass and card bins, compactor, baled cardboard, oil collected, rotated waste bins, took out bins, separated recycling, split waste, sorted recycling, bins out, baler
waste and recycling management < food glass and card bins, compactor, baled cardboard, oil collected, rotated waste bins, took out bins, separated recycling, split waste, sorted recycling, bins out, baler
recycling < food glass and card bins, compactor, baled cardboard, oil collected, rotated waste bins, took out bins, separated recycling, split waste, sorted recycling, bins out, baler
food hygiene certificate level 1 or 2 < L1 food safety, Level 2 Food Hygiene, Level 1 Food Hygiene, level 2 food safety, food safety award, L2 food hygiene
hotel or large catering kitchen < KP Hilton, steward at, back of house steward, KP at hotel, kitchen steward, kitchen porter hotel, banqueting for 800, hotel KP, hospital kitchen porter, kitchen assistant hotel, KP Marriott
hotel kitchen = large catering kitchen < KP Hilton, steward at, back of house steward, KP at hotel, kitchen steward, kitchen porter hotel, banqueting for 800, hotel KP, hospital kitchen porter, kitchen assistant hotel, KP Marriott
large kitchen < KP Hilton, steward at, back of house steward, KP at hotel, kitchen steward, kitchen porter hotel, banqueting for 800, hotel KP, hospital kitchen porter, kitchen assistant hotel, KP Marriott
polishing glassware and cutlery < buffed wine glasses, burnished, polished stemware, silver and knives, polished glasses, spoons and forks, stemware, polished cutlery, buffed glasses, buffed cutlery
assist chefs during service = plating and restocking = assist chefs with plating < helped at pass, garnish trays, ran plates, topped up sections, dressed desserts, plates mid service, plated starters, sections with plates, restocked sections, helped plate up
plating < helped at pass, garnish trays, ran plates, topped up sections, dressed desserts, plates mid service, plated starters, sections with plates, restocked sections, helped plate up
# baker and pastry
bread making = bake bread = artisan bread = bread production = bread doughs = dough making < sourdough, bloomers, hand-moulded loaves, bread rolls, tin bread, baguettes, ciabatta, mixed doughs, focaccia, baked loaves, loaves nightly, rye bread, mixed and shaped, hand kneaded, loaves a night, spiral mixer, shaped loaves, baguettes and, cobs and tins, dough mixer, kneaded, mixed dough, moulded loaves, bread baker, shaped 600
sourdough = natural leaven < levain, mother starter, starter fed, levains, starter-fed, banneton, retarded overnight, bulk fermentation, 24 hour bulk, 24 hour ferment, fed starter, overnight prove, scored and baked
dough mixing = mix dough = scale ingredients = weigh and mix < spiral mixer, scaled flour, weigh ingredients dough, scale off, weigh out flour, batch doughs, Hobart mixer, baker's percentages
shaping and moulding = mould dough = divide and shape < hand mould, hand-shaped, divider moulder, plait bread, shape baguettes, bench work dough, scale and mould
proving and baking = oven work = operate ovens < prover, deck oven, rack ovens, deck ovens, retarder, proof boxes, oven man bakery, retarder prover, peel ovens, Rondo sheeter, steam injection oven, tunnel oven
lamination = laminated pastries = viennoiserie = croissants < danish pastry, puff pastry, pain au chocolat, laminated dough, sheeter, butter blocks folds, kouign-amann, butter dough, folded and sheeted, laminated doughs, danishes, croissant made, laminated by hand
pastry making = pastries = tarts and pies < shortcrust, choux, tart cases, pies and pasties, quiches, éclairs, fruit tarts, sausage rolls made, pie crusts, profiteroles, filo
cake making = bake cakes = sponge and celebration cakes < celebration cakes, Victoria sponge, cupcakes, fruit cake, traybakes, muffins and scones, gateaux, brownies, birthday cakes, cheesecakes, layer cakes
cake decorating = wedding cakes = sugarcraft = cake decoration = decorate cakes < fondant, royal icing, sugar flowers, piping roses, buttercream, piped borders, ganache drip, airbrush cakes, marzipan, sugar paste, fondant figures, custom cakes, iced wedding, piping, celebration sponges, wedding tiers, hand painted cakes, iced cakes, decorated cakes, celebration cakes
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
gluten-free and vegan baking = special dietary baking = free-from baking < gluten-free, vegan cakes, free-from, dairy-free cakes, keto bakes, GF sourdough, dairy-free sponges, coeliac safe, vegan brownies, egg- and dairy-free, GF bread, GF range, coeliac, vegan range, gluten free breads
recipe development bakery = new products bakery < recipes developed, trial bakes, seasonal bakes, new lines cakes, product development bakery
bakery hygiene = food safety bakery < flour dust, Level 2 food hygiene, SFBB bakery, BRC bakery, bakery clean-down, sieve flour, allergen labels bakery
early starts = night baking = 3am starts < 2am start, night baker, 4am shift, overnight bake, early morning bake
bakery counter service = serve customers bakery shop < bakery counter, sandwiches made shop, counter bakery, Greggs, bread shop counter, coffee and cakes served
cost recipes = recipe costing = portion yield < cost per loaf, gross margin cakes, yield bake
flour and ingredient stock < flour orders, BAKO, ordered flour, yeast orders, silo flour
bakery equipment maintenance basics = bakery machinery < sheeter, depositors, dough dividers, bread slicer, mixers cleaned, Rondo sheeter
pastry qualifications = NVQ bakery = baking qualification < NVQ 2 bakery, City and Guilds bakery, patisserie diploma, level 3 patisserie, culinary school pastry, pâtisserie diploma, Level 2 baker apprenticeship
afternoon tea production = tea pastries < afternoon teas, finger sandwiches, scones, petit fours
make bread doughs < mixed and shaped, hand kneaded, loaves a night, spiral mixer, shaped loaves, baguettes and, cobs and tins, focaccia, dough mixer, kneaded, mixed dough, mixed doughs, moulded loaves, bread baker, shaped 600
sourdough and long fermentation < levains, levain, starter-fed, banneton, retarded overnight, bulk fermentation, 24 hour bulk, 24 hour ferment, fed starter, overnight prove, scored and baked
long fermentation < levains, levain, starter-fed, banneton, retarded overnight, bulk fermentation, 24 hour bulk, 24 hour ferment, fed starter, overnight prove, scored and baked
laminated pastry = croissants and danish < butter dough, pain au chocolat, kouign-amann, folded and sheeted, sheeter, laminated doughs, danishes, croissant made, laminated by hand
early morning or night shift = night shift bakery = early morning bakery < 2am start, night baker, 10pm to 6am, 3am starts, nights in bakery, 4am start, 2am starts, early starts bakery, night bakery shift, night shift baker
early morning work < 2am start, night baker, 10pm to 6am, 3am starts, nights in bakery, 4am start, 2am starts, early starts bakery, night bakery shift, night shift baker
deck and rack ovens < four-deck, oven man, rotating racks, stone sole, setter and peel, twin rack, deck oven, Tom Chandley, rack oven, ovensman, oven hand, Mono ovens, loaded setter, reel oven
operate ovens < four-deck, oven man, rotating racks, stone sole, setter and peel, twin rack, deck oven, Tom Chandley, rack oven, ovensman, oven hand, Mono ovens, loaded setter, reel oven
deck ovens = rack ovens < four-deck, oven man, rotating racks, stone sole, setter and peel, twin rack, deck oven, Tom Chandley, rack oven, ovensman, oven hand, Mono ovens, loaded setter, reel oven
scaling recipes = baker's percentages = scale recipes < batch sizes up and down, percent of flour, converted formulas, hydration adjusted, batch sizes, formula scaled, weighed ingredients to formula, recipe conversions, hydration percentages
scaling recipes and baker's percentages < batch sizes up and down, percent of flour, converted formulas, hydration adjusted, batch sizes, formula scaled, weighed ingredients to formula, recipe conversions, hydration percentages
HACCP and allergen control < allergen matrix, nut-free, CCP checks, labelled allergens, 14 allergens, prepacked labels, Natasha's law, allergen sheets, nut-free runs, allergen segregation, HACCP level 3
allergen control = HACCP and allergens < allergen matrix, nut-free, CCP checks, labelled allergens, 14 allergens, prepacked labels, Natasha's law, allergen sheets, nut-free runs, allergen segregation, HACCP level 3
supervise bakery = supervisory experience in bakery = bakery supervisor = bakery supervision < head baker, bakers under me, shift lead of, led bakers, bakery manager, under me rotas, team of bakers, shift leader bakery, second baker in charge
gluten-free baking = vegan baking < GF sourdough, dairy-free sponges, coeliac safe, vegan brownies, egg- and dairy-free, GF bread, GF range, coeliac, vegan cakes, vegan range, dairy-free cakes, gluten free breads
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
table service = waiting tables = serve food and drinks = wait on tables = take orders and serve at table = take food and drink orders < waited tables, took orders tables, serving at table, silver service, food runner, plate service, carried three plates, server restaurant, waitress, waiting staff, section of eight tables, tray service, wait tables, looked after tables, brought plates, wrote tickets, guests' choices, took orders, section of tables, silver and plate, covers section, served tables, waited on tables
taking orders = take food orders = order taking < order pads, took orders, handheld ordering, take orders at table, iPad ordering
silver service = formal service < gueridon, cloche service, banquet silver service, flambé tables
bar service = serve drinks = bartending = tend bar = pour drinks < pulled pints, poured drinks, bartender, bar staff, behind bar, mixed drinks, barmaid, served pints, barkeep, bar shifts, shots and pints, tended bar, poured pints, wine by glass, drinks service
cocktail making = mixology = cocktails = make cocktails < mojitos, flair bartending, shaken and stirred, cocktail menu, mixologist, espresso martinis, craft cocktails, old fashioneds, cocktail bar
cellar management = change barrels = cask ale = beer cellar < line cleaning, cask ales, change kegs, tapped casks, keg changes, clean beer lines, Cask Marque, barrels stillaged, gas bottles cellar, beer lines, changed barrels, cleaned lines, spiling and venting, kegs changed, changed kegs, stillage, tapped and vented
wine knowledge = wine service = sommelier < WSET, WSET level 2, wine pairing, decanted wine, wine list, wine tasting, open and pour wine, Court of Master Sommeliers, corkage
upselling = suggestive selling = increase spend per head = upsell < upsold desserts, wine upsell, spend per head, upsell sides, specials pushed, average check, seller of specials, incentive winner, offering sides, offered sides, dessert wine offered, best seller, average spend, top seller, upsold, suggested sides and, premium spirits offered
allergen awareness < allergens noted, allergy cards, gluten-free guests, allergen menus
till operation bar = EPOS restaurant = point of sale restaurant < Micros, Toast POS, Zonal, ICRTouch, Lightspeed till, Aloha POS, Tevalis, split bills, bar tabs, Square POS, open tabs, Squirrel POS
cash up bar = cashing up < float count, Z read, tip-out, cashed up bar, till drop, PDQ machine totals, tills balanced bar
take payments < bills settled, card machine, bills paid, cash and card payments, PDQ, split bill
licensing laws = alcohol sales rules = Challenge 25 < check ID, personal licence, age checks, TABC, TIPS certified, refuse service drunk, APLH, RBS certified, liquor licence, cut off drunk customers, refused underage, think 21
personal licence holder = APLH = personal licence < personal alcohol licence, SCPLH
alcohol server certification = TIPS < TIPS certified, TABC, RBS certified, BASSET, ServSafe Alcohol, Smart Serve
restaurant set-up = lay tables < set tables, polish glasses, fold napkins, polish cutlery, roll silverware, set up restaurant, condiments filled, lay up, dining room set up, laid tables, reset tables, polished cutlery, mise en place, folded napkins, set section
table clearing = clear and reset tables = busing tables < cleared tables, bussed, turn tables, clear plates, reset tables, busser, crumb down, table turns
host duties = seating guests = greet and seat guests = hostess < greet guests door, seat guests, restaurant host, wait list, seat parties, maître d', door host, table plan restaurant
reservations restaurant = table bookings = booking system restaurant < OpenTable, ResDiary, Resy, SevenRooms, Bookatable, DesignMyNight, restaurant bookings, Collins bookings, table reservations
high volume bar = busy bar = nightclub bar = high-volume bar = high-volume nightclub < three deep at bar, festival bar, stadium bar, 500-capacity club, music venue bar, capacity club, 4 deep, speed rails, late-night bar, transactions a night, deep at bar, nightclub bartender, club bar, three deep, bar at Fabric, arena bar
banqueting and events service = function waiting = wedding service < weddings waited, banquets, functions, canapé service, drinks reception, 400-cover banquets, plated banquets, event waiting, agency waiting, banquet server
complaints handling restaurant = guest complaints dining < complaints at table, replaced meals, comp desserts, dealt with complaints restaurant, unhappy diners, service recovery dining
bar stock control = bar stocktake = stock bottle up = bottling up < bottled up, stock fridges bar, wet stock, bottle up, restock bar, order spirits, wet stocktake, par stock bar, bar ordering, liquor inventory
bar set-up and close = close down bar = open and close bar = bar preparation < cut fruit garnish, open bar, bar close down, ice wells, close bar, bar garnishes, garnish prep, glasswasher drain, wash down bar top, cut garnish, stocked fridges, closed down bar, bar close, restocked bar, juiced and batched, set up bar
glass collecting = bar back duties = barback < glass collector, bar back, collect glasses, ice and glasses, glasswasher
coffee making restaurant = hot drinks service < espresso machine, cappuccinos, teas and coffees
train waiters = supervise front of house = train new waiting staff < trained new waiters, floor supervisor, shift lead restaurant, restaurant supervisor, head waiter, trained servers, section plans, station chart, pre-shift briefings, captain restaurant, showed starters, sequence of service, shadow-trained, shadow trained, trained waiters, trained new servers, newcomers, buddy for new waiters, new starters shown, inducted waiters
room service = in-room dining < tray charges, room service trays
tips and gratuities = tronc < tip pool, tip-out
pub quiz and events = pub events < pub quiz, karaoke nights, live music nights, quiz nights, sports bar screens
conflict management bar = handle drunk customers = pubwatch < drunk customers, refuse entry, calm drunk guests, barred customers, ejected
food menu knowledge = recommend dishes < explain menu, specials recited, describe dishes, wine recommendations
steps of service < sequence of service, AA rosette restaurant, five-star dining, Michelin restaurant waiter
serve at table < looked after tables, plate service, silver service, brought plates, wrote tickets, guests' choices, took orders, section of tables, silver and plate, covers section, served tables, waited tables, waited on tables
wine knowledge = knowledge of wine < WSET Level 2, sommelier, suggested pairings, decanted, wine pairings, bin list, wine list knowledge, WSET 2, WSET 3, recommended wines
WSET < WSET Level 2, sommelier, suggested pairings, decanted, wine pairings, bin list, wine list knowledge, WSET 2, WSET 3, recommended wines
handle payments and cash up = payments and cash up < settled bills, split cards, balanced float, till payments, banked tips, cashed up, took payments, cashing up, card machine payments, cards and cash, balanced till
cash up < settled bills, split cards, balanced float, till payments, banked tips, cashed up, took payments, cashing up, card machine payments, cards and cash, balanced till
handle payments < settled bills, split cards, balanced float, till payments, banked tips, cashed up, took payments, cashing up, card machine payments, cards and cash, balanced till
fine dining = fine dining experience < chef de rang, Michelin stars, tasting menus, gueridon, 3-rosette, cloche, Michelin, rosette restaurant, demi chef de rang, Michelin-starred, two stars
fine dining restaurant < chef de rang, Michelin stars, tasting menus, gueridon, 3-rosette, cloche, Michelin, rosette restaurant, demi chef de rang, Michelin-starred, two stars
coffee making < latte art, dialled grinder, pulled espressos, La Marzocco, steamed milk, espressos, cups a day, pulled shots, flat whites, espresso machine, coffees a day
barista skills = barista < latte art, dialled grinder, pulled espressos, La Marzocco, steamed milk, espressos, cups a day, pulled shots, flat whites, espresso machine, coffees a day
reservation systems = OpenTable or SevenRooms = booking systems < Resdiary, SevenRooms, bookings in OpenTable, Collins, Design My Night, allocated tables on, ResDiary, TheFork, bookings on Resy, Quandoo
OpenTable < Resdiary, SevenRooms, bookings in OpenTable, Collins, Design My Night, allocated tables on, ResDiary, TheFork, bookings on Resy, Quandoo
banquet and wedding service < banqueting waiter, gala dinners, wedding breakfasts, plate service for 300, served weddings, functions waiter, banquets served, events waiter, weddings and banquets, served banquets, functions and weddings
banquet service = wedding service = banqueting service < banqueting waiter, gala dinners, wedding breakfasts, plate service for 300, served weddings, functions waiter, banquets served, events waiter, weddings and banquets, served banquets, functions and weddings
train waiting staff = train new staff < showed starters, sequence of service, shadow-trained, shadow trained, trained waiters, trained new servers, newcomers, buddy for new waiters, trained servers, new starters shown, inducted waiters
promote specials < spend per head, seller of specials, incentive winner, offering sides, offered sides, dessert wine offered, best seller, average spend, top seller, upsold, suggested sides and, premium spirits offered
upselling and promoting specials < spend per head, seller of specials, incentive winner, offering sides, offered sides, dessert wine offered, best seller, average spend, top seller, upsold, suggested sides and, premium spirits offered
mix cocktails = classic and signature cocktails = cocktail making < shook and stirred, mixologist, negronis, sours, own serves, drinks a night, cocktail bartender, cocktail list, martinis, cocktail bar, classics and own serves, signature serves, old fashioneds
cocktails < shook and stirred, mixologist, negronis, sours, own serves, drinks a night, cocktail bartender, cocktail list, martinis, cocktail bar, classics and own serves, signature serves, old fashioneds
stock take and ordering = bar stock take = ordering of bar supplies < count of spirits, par sheets, placed orders, monthly inventory, Matthew Clark, weekly liquor count, ordered beer, stocktake of bar, spirits counted, wet stock, weekly bar count, weekly count of
bar stock and ordering < count of spirits, par sheets, placed orders, monthly inventory, Matthew Clark, weekly liquor count, ordered beer, stocktake of bar, spirits counted, wet stock, weekly bar count, weekly count of
check ID = refuse service = responsible service of alcohol < Challenge 25, asked for ID, refusal book, under-age and intoxicated, logged refusals, cut off drunk, refusals log, Challenge 21, turned away under-age, RSA certificate, TIPS certified, Think 25
refuse service responsibly = check ID and refuse service < Challenge 25, asked for ID, refusal book, under-age and intoxicated, logged refusals, cut off drunk, refusals log, Challenge 21, turned away under-age, RSA certificate, TIPS certified, Think 25
cash handling and EPOS < rang up, Z-reads, cashed up tills, payments cards and coins, rang up on Zonal, cards and coins, till and card payments, float and Z-reads, till drawer, counted till, took payments, cashed up till, cashed up
cash handling < rang up, Z-reads, cashed up tills, payments cards and coins, rang up on Zonal, cards and coins, till and card payments, float and Z-reads, till drawer, counted till, took payments, cashed up till, cashed up
EPOS < rang up, Z-reads, cashed up tills, payments cards and coins, rang up on Zonal, cards and coins, till and card payments, float and Z-reads, till drawer, counted till, took payments, cashed up till, cashed up
flair or competition = cocktail competition = bartending competition < World Class UK, Bacardi Legacy, flair shows, semi-finalist, flair bartender, World Class, cocktail competition won, competition finalist, Diageo World Class
flair < World Class UK, Bacardi Legacy, flair shows, semi-finalist, flair bartender, World Class, cocktail competition won, competition finalist, Diageo World Class
beer and spirits knowledge < whisky tastings, Cicerone, WSET Spirits, single malts, about malts, gin tastings, rum tastings, craft beer tastings, beer sommelier, tastings hosted, hosted tastings
spirits knowledge = knowledge of spirits < whisky tastings, Cicerone, WSET Spirits, single malts, about malts, gin tastings, rum tastings, craft beer tastings, beer sommelier, tastings hosted, hosted tastings
beer knowledge < whisky tastings, Cicerone, WSET Spirits, single malts, about malts, gin tastings, rum tastings, craft beer tastings, beer sommelier, tastings hosted, hosted tastings
welcome and seat guests = greet guests < greeted, seated guests, showed to tables, front desk host, walk-ins seated, host at door
hosting < greeted, seated guests, showed to tables, front desk host, walk-ins seated, host at door
set tables = table setting < laid tables, reset tables, polished cutlery, set up restaurant, mise en place, folded napkins, set section
clear tables = table clearing = run food < cleared plates, bussed, ran food, food runner, cleared and reset, carried plates
allergen information = dietary requirements < allergen sheets, guests' allergies, gluten free dishes, allergy orders, allergen book
allergens < allergen sheets, guests' allergies, gluten free dishes, allergy orders, allergen book
bar set up < cut garnish, stocked fridges, closed down bar, bar close, restocked bar, juiced and batched, set up bar
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
night audit = night auditor < roll system date, run end of day, night manager, overnight desk, roll date, end of day roll, closed business date, balanced revenue, end of day on Opera, 11pm-7am, rolled day, rolled date, end of day reports, ran end of day, revenue balanced at night, nights ran audit
billing guests = guest folios = payments hotel = guest accounts < folios, settle bills, pre-authorise cards, city ledger, post charges, guest bills, deposits taken rooms, charge minibar, split folio
concierge = guest recommendations = concierge services < theatre tickets booked, restaurant bookings guests, Clefs d'Or, taxis for guests, local recommendations, tour bookings guests
guest complaints = guest relations = service recovery < moved rooms, upgrades complaint, noise complaints, comped nights, LEARN model, compensated guests, upset guests, billing gripes, wrote apology, noise and billing, moved guests, TripAdvisor above, gave refunds, guest recovery, unhappy guests, upset guests moved, resolved guest issues
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
check guests in and out = checking guests in and out = guest check-in < arrivals and departures, front desk agent, welcomed arrivals, settled folios, arrivals a day, registered guests, check-ins and check-outs, front office agent, checked guests in, welcomed 150, registered and keyed
room reservations and OTAs < Booking.com and Expedia, reservations agent, group and web bookings, overbooking, allocated rooms, Expedia bookings, web bookings, loaded Booking.com, Booking.com extranet, room allocation, Siteminder, groups and rooming lists
manage room reservations < Booking.com and Expedia, reservations agent, group and web bookings, overbooking, allocated rooms, Expedia bookings, web bookings, loaded Booking.com, Booking.com extranet, room allocation, Siteminder, groups and rooming lists
reservations < Booking.com and Expedia, reservations agent, group and web bookings, overbooking, allocated rooms, Expedia bookings, web bookings, loaded Booking.com, Booking.com extranet, room allocation, Siteminder, groups and rooming lists
OTAs < Booking.com and Expedia, reservations agent, group and web bookings, overbooking, allocated rooms, Expedia bookings, web bookings, loaded Booking.com, Booking.com extranet, room allocation, Siteminder, groups and rooming lists
handle complaints = complaints < upset guests, billing gripes, wrote apology, noise and billing, moved guests, TripAdvisor above, gave refunds, guest recovery, service recovery, unhappy guests, upset guests moved, resolved guest issues
upselling room upgrades = maximise revenue by upselling < sold suites, late checkout, top upseller, offered superior rooms, superior rooms, upsold rooms, room upgrades sold, sold upgrades, suites and late checkout, upsell revenue
room upgrades < sold suites, late checkout, top upseller, offered superior rooms, superior rooms, upsold rooms, room upgrades sold, sold upgrades, suites and late checkout, upsell revenue
upselling < sold suites, late checkout, top upseller, offered superior rooms, superior rooms, upsold rooms, room upgrades sold, sold upgrades, suites and late checkout, upsell revenue
concierge service = provide concierge service < Clefs d'Or, booked theatre, arranged trips, tables and tours, tickets and car hire, theatre and taxis, booked tours, taxis tables, restaurant bookings for guests, tours for guests, trips and tickets, booked taxis
concierge < Clefs d'Or, booked theatre, arranged trips, tables and tours, tickets and car hire, theatre and taxis, booked tours, taxis tables, restaurant bookings for guests, tours for guests, trips and tickets, booked taxis
payments and cash float < balanced float, took cards and cash, PDQ, city ledger, counted till, no-shows, float each shift, processed payments, PDQ payments, balanced till, banked takings, posted charges
cash float < balanced float, took cards and cash, PDQ, city ledger, counted till, no-shows, float each shift, processed payments, PDQ payments, balanced till, banked takings, posted charges
payments < balanced float, took cards and cash, PDQ, city ledger, counted till, no-shows, float each shift, processed payments, PDQ payments, balanced till, banked takings, posted charges
cash handling < balanced float, took cards and cash, PDQ, city ledger, counted till, no-shows, float each shift, processed payments, PDQ payments, balanced till, banked takings, posted charges
fire evacuation duties = health and safety and fire evacuation < fire warden, roll call, alarm panel, led evacuations, weekly fire tests, fire panel operated, fire marshal, evacuated guests, fire tests, evacuations of guests
fire evacuation = fire safety < fire warden, roll call, alarm panel, led evacuations, weekly fire tests, fire panel operated, fire marshal, evacuated guests, fire tests, evacuations of guests
answer phones and switchboard = telephone enquiries < answered calls, transferred calls, phone enquiries, took messages
switchboard < answered calls, transferred calls, phone enquiries, took messages
property management system = hotel PMS < Opera V5, Opera Cloud, Fidelio, Protel, Mews, Guestline, Rezlynx, on Opera
Opera < Opera V5, Opera Cloud, Fidelio, Protel, Mews, Guestline, Rezlynx, on Opera
guest requests = guest service = assist guests < guests' requests, extra pillows, wake-up calls, directions for guests, VIP guests, guest queries, local tips
group bookings < rooming lists, group arrivals, coach parties, tour groups, wedding blocks
groups < rooming lists, group arrivals, coach parties, tour groups, wedding blocks
# housekeeping and cleaner
room cleaning = clean guest rooms = hotel housekeeping = service rooms = clean bedrooms < 16 rooms a day, rooms cleaned, service bedrooms, chambermaid, room attendant, turnover rooms, guest rooms, departures and stayovers, rooms a shift, strip and remake rooms, hotel rooms, rooms a day, made beds, serviced rooms, cleaned bathrooms, changed linen, bedrooms a day
bed making = make beds = change bed linen = change linen < made beds, strip beds, linen changed, change sheets, hospital corners, duvet covers, sheets changed, made up rooms
bathroom cleaning = toilet cleaning = clean bathrooms = washroom cleaning < cleaned toilets, scrubbed bathrooms, descale showers, sanitise washrooms, bathrooms disinfected, toilets and sinks, scrub showers, restrooms, loos cleaned, toilets cleaned, urinals
vacuuming and mopping = floor care = hoovering = mop and sweep floors < hoover, vacuumed carpets, mopped floors, buffing, swept and mopped, Henry hoover, scrubber dryer, polish floors, mop and bucket, mop floors
floor machine operation = scrubber dryer = floor polishing machines < scrubber-drier, buffer machine, Taski, Karcher scrubber, rotary machine floors, strip and wax, Nilfisk, burnish floors, strip and seal, wet vac, floor buffer, ride-on scrubber
carpet cleaning = carpet shampooing = upholstery cleaning < carpet extractor, Rug Doctor, steam clean carpets, stain removal carpet, truck mount, hot water extraction, NCCA, Prochem, Chemspec, shampooed carpets, stain removal, carpet extraction, dry-cleaned chairs, steam cleaned carpets, spot cleaning carpets, carpet machines
dusting and polishing = dust surfaces = polish furniture < dust and polish, dusted, high dusting, skirtings wiped, damp dust, furniture polish
window cleaning = clean windows = glass cleaning = water-fed pole < squeegee, windows inside and out, reach and wash, window cleaner, interior glass, rope access windows, pure water, poles and RO, RO van, pole system, water fed pole, ionic system
office cleaning = commercial cleaning = contract cleaning = clean offices = communal areas < offices cleaned, emptied office bins, kitchenettes, desks wiped, evening office cleaner, cleaned offices, clean classrooms, school cleaner, ISS cleaner, office bins and desks, evening cleaner, hoovered mopped, did washrooms, desks loos, loos and kitchens, office cleaner, washrooms of, hoovered and mopped, vacuumed offices, cleaned toilets and, emptied office bins and, mopped and vacuumed
domestic cleaning = house cleaning = private household cleaning < private homes cleaned, cleaned houses, domestic cleaner, weekly house cleans, houses cleaned, client homes clean, maid service, ironing and cleaning houses, Molly Maid, residential cleaning
deep cleaning = end of tenancy cleaning = initial and builders' cleans < end of tenancy, builders' clean, sparkle clean, post-construction clean, oven clean, void property cleans, move-out cleans, after-builders, kitchen deep clean, carpet shampoo, mattress flip, spring-clean rota, curtains and vents, vents and grout, deep clean rota, shampooed carpets quarterly, periodic cleans, mattress turning, descaling by floor
hospital cleaning = ward cleaning = healthcare cleaning = infection control cleaning = cleaning in hospital = cleaning in healthcare setting < wards cleaned, barrier clean, isolation rooms clean, terminal cleans, NHS domestic, theatre clean, Tristel, hospital domestic, EVS, discharge clean, C diff clean, Actichlor, National Standards of Cleanliness, domestic ward, NHS housekeeper, barrier cleaning, isolation rooms, wards and theatres, ward domestic, ward cleaner, domestic assistant, C diff cleans, hospital cleaner
biohazard cleaning = specialist cleaning = trauma cleaning < crime scene clean, needle sweep, trauma clean, hoarder clean, body fluids spill kit, fogging, ULV fogger, needle pick, body fluids, death scenes, decontaminated cells, clinical waste bagged, sharps body fluids, crime scene cleaning, trauma scenes, needle sweeps, sharps and body, blood spills
colour-coded cloths = colour coding system = prevent cross-contamination cleaning < red cloths toilets, colour-coded mops, colour coded cloths, red and blue cloths, colour-coded equipment, BICSc colour code
BICSc = cleaning certificate = cleaning qualification < BICS, CIMS, NVQ cleaning, British Institute of Cleaning Science, level 2 cleaning, BICSc CPSS, Institute of Cleaning Science, BICSc stage
COSHH = cleaning chemicals = chemical dilution = safe chemical use < dilute chemicals, data sheets chemicals, SDS, MSDS, Diversey, bleach dilute, chemical dispensers, Ecolab dispensers, COSHH sheets, COSHH assessments, colour-coded cloths, dosing, COSHH card, diluted products, COSHH course, data sheets, dilution rates, bleaches and descaler, COSHH training, products to label, stored chemicals
linen and laundry = laundry = linen handling = manage linen < linen room, linen counts, towels folded, laundry loads, wash and iron, sheets laundered, linen trolley, linen pressed
trolley and supplies = restock amenities = replenish supplies < stocked trolley, toiletries restocked, tea tray refill, minibar restocked, towels replaced, replenish toiletries, tea and coffee tray, maid cart, replenished toilet rolls, soap dispensers, minibar
public areas cleaning = communal areas = lobby cleaning = clean public areas < lobby cleaned, stairwells, corridors and lifts cleaned, communal stairs, communal hallways, lifts and lobby, public area attendant, block of flats stairs, lobby and lifts, corridors and stairs, lobby and toilets, hoovered corridors, public toilets cleaned, back of house cleaning
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
inspect rooms = room inspections = rooms meet brand standard < checked bedrooms, checked rooms, bedrooms a day against, audited suites, before release, GSS, rooms checked before, inspected bedrooms, checked 60, room checks, released rooms, VIP rooms checked
inspect rooms to brand standard < checked bedrooms, checked rooms, bedrooms a day against, audited suites, before release, GSS, rooms checked before, inspected bedrooms, checked 60, room checks, released rooms, VIP rooms checked
supervise room attendants = allocate room attendants = supervise housekeeping team < gave out sheets, maids each morning, team of room cleaners, set sections, room cleaners, allocated sections, allocated rooms, team of maids, supervised attendants, team of attendants, led attendants
supervise and allocate room attendants < gave out sheets, maids each morning, team of room cleaners, set sections, room cleaners, allocated sections, allocated rooms, team of maids, supervised attendants, team of attendants, led attendants
linen and laundry management = linen control < ordered sheets, controlled laundry, par 3, OPL, rewash, towels stock, linen counts, linen ordered, Johnsons laundry, counted sheets, linen stock, par stock of linen, linen stocktake
linen < ordered sheets, controlled laundry, par 3, OPL, rewash, towels stock, linen counts, linen ordered, Johnsons laundry, counted sheets, linen stock, par stock of linen, linen stocktake
laundry management < ordered sheets, controlled laundry, par 3, OPL, rewash, towels stock, linen counts, linen ordered, Johnsons laundry, counted sheets, linen stock, par stock of linen, linen stocktake
COSHH and safe use of chemicals = COSHH awareness < COSHH sheets, COSHH assessments, colour-coded cloths, dosing, COSHH card, diluted products, COSHH course, data sheets, dilution rates, bleaches and descaler, COSHH training, products to label, stored chemicals
safe handling of chemicals < COSHH sheets, COSHH assessments, colour-coded cloths, dosing, COSHH card, diluted products, COSHH course, data sheets, dilution rates, bleaches and descaler, COSHH training, products to label, stored chemicals
training new cleaning staff = house standards training = train room attendants < taught bed making, buddy trained, trained attendants, trained maids, new maids, signed checklist, trained new cleaners, trained cleaners, taught cleaners, trained room attendants, inducted cleaners, bathroom method taught
train cleaning staff < taught bed making, buddy trained, trained attendants, trained maids, new maids, signed checklist, trained new cleaners, trained cleaners, taught cleaners, trained room attendants, inducted cleaners, bathroom method taught
stock and budget control = budget for supplies = stock control for supplies = supplies budget < guest supplies budget, ordered amenities, amenities spend, monthly counts, ordered toiletries, cut spend, guest supplies, cleaning supplies budget, amenities ordered, ordered supplies, supplies to budget
lost property = handle lost property < items left in rooms, found goods register, returned belongings, posted to guests, found items logged, lost and found, left items logged, logged items left
rota preparation = staff rotas = rota planning < wrote weekly shifts, scheduled cleaners, occupancy forecast, rostered attendants, wrote rota, rotas by occupancy, scheduled attendants, weekly shifts for, wrote rotas
prepare rotas < wrote weekly shifts, scheduled cleaners, occupancy forecast, rostered attendants, wrote rota, rotas by occupancy, scheduled attendants, weekly shifts for, wrote rotas
liaise with front office and maintenance < ready rooms, priority rooms, repair tickets, reported faults to engineers, coordinated with front desk, rooms ready to reception, rang reception, rooms with front desk, maintenance tickets raised, faults to maintenance
liaise with front office = liaise with maintenance < ready rooms, priority rooms, repair tickets, reported faults to engineers, coordinated with front desk, rooms ready to reception, rang reception, rooms with front desk, maintenance tickets raised, faults to maintenance
deep cleaning programmes = deep clean programme < carpet shampoo, mattress flip, spring-clean rota, curtains and vents, vents and grout, deep clean rota, shampooed carpets quarterly, periodic cleans, mattress turning, descaling by floor
clean offices toilets and communal areas < evening cleaner, hoovered mopped, did washrooms, desks loos, loos and kitchens, office cleaner, washrooms of, hoovered and mopped, vacuumed offices, cleaned toilets and, emptied office bins and, mopped and vacuumed
floor scrubbers and buffers < scrubber dryer, Taski, burnished vinyl, stripped and sealed, stripped sealed, rotary machine, ride-on scrubber, buffing machine, strip and seal, Numatic, burnisher, buffed floors, polisher scrubber
floor scrubbers = operate floor scrubbers < scrubber dryer, Taski, burnished vinyl, stripped and sealed, stripped sealed, rotary machine, ride-on scrubber, buffing machine, strip and seal, Numatic, burnisher, buffed floors, polisher scrubber
buffers < scrubber dryer, Taski, burnished vinyl, stripped and sealed, stripped sealed, rotary machine, ride-on scrubber, buffing machine, strip and seal, Numatic, burnisher, buffed floors, polisher scrubber
window cleaning with water-fed pole < reach and wash, pure water, poles and RO, RO van, pole system, water fed pole, ionic system
biohazard and trauma cleaning < body fluids, death scenes, decontaminated cells, clinical waste bagged, sharps body fluids, crime scene cleaning, trauma scenes, needle sweeps, sharps and body, blood spills
BICSc qualification = British Institute of Cleaning Science < BICSc CPSS, Institute of Cleaning Science, BICS, BICSc stage
key holding and alarm setting < opened site, unset alarm, locked up, set alarm, keys to sites, opened and locked, locked building, signed keys, unlocked building, alarm set
key holding < opened site, unset alarm, locked up, set alarm, keys to sites, opened and locked, locked building, signed keys, unlocked building, alarm set
alarm setting < opened site, unset alarm, locked up, set alarm, keys to sites, opened and locked, locked building, signed keys, unlocked building, alarm set
keyholding < opened site, unset alarm, locked up, set alarm, keys to sites, opened and locked, locked building, signed keys, unlocked building, alarm set
supervise cleaning teams = supervisory experience of cleaning teams = cleaning team supervision < team leader cleaners, site supervisor, allocated areas, cleaners audits, team of cleaners, led cleaners, supervised cleaners, cleaning manager, cleaning team leader, covered absence, charge of cleaners
cleaning supervisor < team leader cleaners, site supervisor, allocated areas, cleaners audits, team of cleaners, led cleaners, supervised cleaners, cleaning manager, cleaning team leader, covered absence, charge of cleaners
carpet and upholstery cleaning < hot water extraction, Prochem, Chemspec, shampooed carpets, stain removal, carpet extraction, dry-cleaned chairs, steam cleaned carpets, spot cleaning carpets, carpet machines
cleaning equipment care < hoover filters, checked vacuum, mop heads, cleaned machines, changed pads on
maintain cleaning equipment < hoover filters, checked vacuum, mop heads, cleaned machines, changed pads on
waste disposal cleaning = empty bins = waste removal < emptied bins, bagged rubbish, took rubbish, recycling bins, bins emptied
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
cabin crew service = in-flight service = onboard service = flight attendant = deliver in-flight service = inflight service < trolley service, meal service onboard, cabin crew, in-flight, air hostess, business class service, bar service onboard, galley prep, long-haul crew, meals and hot drinks trolley, galley and cabin, trolley for, drinks service on board, worked galley, served meals on board, Upper Class cabin, bar trolley, cabin service
aviation safety procedures = SEP = safety and emergency procedures < evacuation drills, safety demo, ditching drill, door arming, slides armed, emergency equipment checks aircraft, recurrent training cabin, SEP current, ditching, smoke chamber, pool drills, cabin safety course, slides and doors, SEP in date, initial cabin safety, AVMED, ditching drills
cabin crew attestation = CCA = EASA attestation < FAA flight attendant certificate, Certificate of Demonstrated Proficiency
door operation aircraft = arm and cross-check < arm doors, door arming, cross-check, slides armed
safety demonstration = passenger safety briefings < safety demo, PA safety, exit row brief, brief passengers emergency exit
aviation first aid = in-flight medical = AvMed < AED onboard, AMFA, oxygen passengers, CPR inflight, MedLink, births onboard
unruly passengers = disruptive passenger handling = conflict onboard < disruptive passengers, restraint kit, drunk passengers onboard, denied boarding drunk
in-flight sales = duty free sales onboard = onboard retail < duty-free, onboard sales, buy-on-board, scratch cards onboard, inflight retail, bar cart sales
cabin checks pre-flight = pre-flight checks cabin = security search aircraft < security search, pre-flight cabin checks, cabin secure, galley check, secure cabin
crew resource management = CRM aviation < CRM recurrent, threat and error
purser = senior cabin crew = lead cabin crew < cabin manager, SCCM, in-charge crew, number one crew, cabin service director, CSD, number one on, briefed juniors, purser on, cabin supervisor, number one, CSM, in-flight manager, inflight lead, crew of nine led
premium cabin service = VIP flights < first class cabin, business class, private jet attendant, VVIP flights, Club World, wine service onboard, premium cabin, corporate jet
PA announcements = passenger announcements = bilingual announcements = make announcements < PAs, announcements onboard, boarding announcements, gate announcements, PA in French, safety demo, safety demonstrations, made PAs, welcome announcements, announcements in
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
aviation safety and emergency procedures = aviation safety training < SEP current, ditching, smoke chamber, pool drills, cabin safety course, slides and doors, SEP in date, initial cabin safety, AVMED, ditching drills
SEP < SEP current, ditching, smoke chamber, pool drills, cabin safety course, slides and doors, SEP in date, initial cabin safety, AVMED, ditching drills
sell duty-free = duty-free goods = onboard sales < on-board boutique, gift cart, scratch cards, onboard retail, average per head, on-board sales, boutique top seller, top seller on board, perfume and scratch
sell duty-free goods < on-board boutique, gift cart, scratch cards, onboard retail, average per head, on-board sales, boutique top seller, top seller on board, perfume and scratch
swim 25 metres = swim 25m < 25m swim, swim test, NPLQ, pool swims, confident swimmer, swam 50m, strong swimmer
swimming ability < 25m swim, swim test, NPLQ, pool swims, confident swimmer, swam 50m, strong swimmer
second language = foreign language < mother tongue, English and Spanish, bilingual, announcements in German, German and English C2, native in, fluent French, fluent in Spanish, fluent Italian, C1 in, both mother tongue
fluent in second language < mother tongue, English and Spanish, bilingual, announcements in German, German and English C2, native in, fluent French, fluent in Spanish, fluent Italian, C1 in, both mother tongue
disruptive passengers = difficult passengers < restrained, abusive traveller, calmed drunk, police met flight, drunk passengers, unruly passengers, stag group, stopped alcohol, abusive passengers, air rage
deal with disruptive passengers < restrained, abusive traveller, calmed drunk, police met flight, drunk passengers, unruly passengers, stag group, stopped alcohol, abusive passengers, air rage
leading crew = senior cabin crew < cabin manager, number one on, briefed juniors, purser on, cabin supervisor, number one, CSM, in-flight manager, inflight lead, crew of nine led
leading crew as purser < cabin manager, number one on, briefed juniors, purser on, cabin supervisor, number one, CSM, in-flight manager, inflight lead, crew of nine led
passengers with reduced mobility < aisle chair, wheelchair users to seats, PRMs, unaccompanied minors, blind and elderly, one-to-one safety briefings, blind passengers, wheelchair passengers
reduced mobility < aisle chair, wheelchair users to seats, PRMs, unaccompanied minors, blind and elderly, one-to-one safety briefings, blind passengers, wheelchair passengers
PRM < aisle chair, wheelchair users to seats, PRMs, unaccompanied minors, blind and elderly, one-to-one safety briefings, blind passengers, wheelchair passengers
assist passengers with reduced mobility < aisle chair, wheelchair users to seats, PRMs, unaccompanied minors, blind and elderly, one-to-one safety briefings, blind passengers, wheelchair passengers
long-haul flying < Barbados and Orlando, on 777, wide body, worldwide network, B787, A380, A350, on 787, long-haul sectors, Emirates crew, transatlantic, on A330
long-haul < Barbados and Orlando, on 777, wide body, worldwide network, B787, A380, A350, on 787, long-haul sectors, Emirates crew, transatlantic, on A330
customer service on board = customer service to passengers = passenger care < looked after passengers, passengers' needs, served passengers, nervous flyers, families on board, welcomed on board, greeted passengers
boarding and cabin checks = pre-flight checks < pre-flight safety checks, security checks of cabin, checked emergency equipment, secured cabin, cabin secure, headcount on boarding, galley checks
cabin checks < pre-flight safety checks, security checks of cabin, checked emergency equipment, secured cabin, cabin secure, headcount on boarding, galley checks
PAs < safety demo, safety demonstrations, made PAs, welcome announcements, announcements in
work in crew < crew of four, new crew each, crew briefings, pre-flight briefings
teamwork in crew = work with different crews < crew of four, new crew each, crew briefings, pre-flight briefings
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
customer service retail = serve customers = assist customers shop < served customers, shop floor help, greet shoppers, help customers find, sales assistant, shop assistant, sales associate, customers on shop floor, fitting room help, rang up sales, checkout operator, took card and cash, on POS, transactions a shift, cashier, on tills, checkouts, scanned and bagged, card and cash, till work, on checkouts, served shoppers
till operation = checkout operation = operate tills = POS = cash register = operate till < tills, worked on till, checkout, ring up sales, rang up customers, on tills, EPOS, scan items, till work, cashier, rang up sales, checkout operator, took card and cash, on POS, transactions a shift, checkouts, scanned and bagged, card and cash, on checkouts, served shoppers
cash handling = handle cash = cash up = balance tills < cashed up, end-of-day till, till float, count float, balance till, Z read, banking takings, X and Z reads, till balancing, drawer count, cash drawer, till reconciliation, safe count
card payments = process payments = contactless payments < chip and pin, PDQ, card machine, contactless, Apple Pay, SumUp
stock replenishment = restock shelves = shelf stacking = replenish stock < filled shelves, stacked shelves, stock up shelves, restocked, shelf filler, replen, topped up shelves, rails filled, shelf stacker, night fill
deliveries retail = process deliveries = unpack deliveries = receive stock shop = stock deliveries < unpacked delivery, delivery worked, checked in stock shop, steamed delivery, delivery day, booked in delivery, cage delivery, unload truck store, freight team, unpacked deliveries, deliveries checked, tagged stock, steamed stock, unloaded cages, booked in stock, delivery processed
visual merchandising = displays = merchandising = window displays < window dressed, mannequins, planograms, displays built, promo ends, merchandised rails, dress mannequins, shop window, visual merchandiser, gondola ends
planograms = layouts and space plans < POGs, modular layout, planogram
fitting rooms = changing room service = fitting room assistance < fitting room, changing rooms, tickets fitting room, number tags fitting
refunds and exchanges = returns = process refunds = process returns < refunds, exchanges, processed refunds, receipts checked returns, faulty goods returned, store credit issued, credit notes shop
upselling and cross-selling = add-on sales retail = link selling < link sales, upsold, add-on sales, cross-sold, units per transaction, add insoles, phone cases sold, UPT, IPT
sales targets retail = KPI targets shop = hit sales targets < hit target shop, ATV, conversion rate shop, daily target sales, 120% to target, sales per hour, weekly sales target, average transaction value, commission sales floor
loyalty schemes = data capture retail < loyalty cards, store card, loyalty sign-ups, email capture till, Nectar, Boots Advantage, credit card applications store, rewards sign ups
product knowledge retail = product advice = demonstrate products = electronics advice < demo products, advise on products, product training, talked customers through, explain features, demonstrated phones, recommend products, explained differences, compared specs, phones and tablets, laptops and TVs, helped shoppers choose, Currys, laptops to buyers, TVs and laptops, helped choose phones, demonstrated products
personal styling and fitting = bra fitting = shoe fitting < bra fittings, shoe fittings, measured feet, personal shopping, suit fittings, Clarks fitting, suit hire measured, children's feet
stock takes = stock counts retail = inventory shop < stock take, stock counts, RFID counts, PI counts, gap scan, inventory count store, SOH counts, gap checks
loss prevention = prevent shoplifting = security tagging = shrinkage < shoplifters, security tags, tag garments security, suspicious customers, CCTV shop, bag checks
housekeeping shop = shop floor standards = keep store tidy = store standards < tidied rails, folded clothes, shop cleaned, tidied shelves, size cubes, hoover shop, folding jumpers, tidy shop floor, dusted displays
open and close store = key holder = keyholder duties = store opening = keyholder responsibilities < keyholder, opened shop, locked up shop, set alarm shop, open and lock shop, cash safe opening, key holder store, held keys, opened up and locked up, set alarm, alarm activations, opened and locked up, locked up store, opened and closed store, locked up and set, alarm call-outs, key-holder on call-outs
price changes and tickets = pricing and labelling = price labels = markdowns < price tickets, tickets sale, SEL changes, reductions stickers, labelled goods, pricing gun, price changes, shelf-edge labels
promotions set up = sale set-up = promotional displays = point of sale retail < POS posters up, sale set up, promo changeover, Black Friday set-up, promo ends, seasonal displays, half-term sale, sale signage
click and collect = online orders in store = ship from store = online order fulfilment < click-and-collect, online order collections, ship-from-store, BOPIS, web orders picked store, curbside pickup, collect parcels counter, picked web orders, collection desk, collection point, web orders, Argos collection, online orders picked, parcels checked ID, picked online orders, online shopping picker, personal shopper Tesco, home shopping picker, dotcom picker
complaints retail = resolve customer complaints = handle difficult customers < complaints till, unhappy customers, angry customers, escalated to manager shop, faulty item complaints, complaint resolved
telephone enquiries store = answer store phone = stock checks for customers < stock checks customers, phone store enquiries, order in sizes, transfer from other branch, phone other stores, customer orders size
age-restricted sales = challenge 25 = ID checks = Think 25 = age restricted sales < alcohol and tobacco sales, refusals book, lottery sales, knives age check, fireworks sales, asked for ID, Challenge 25, refused when none, logged refusals, ID on alcohol, alcohol and vapes, refusals register, Think 21, refused sales, under-age sales refused
lottery and services counter = PayPoint and lottery < lottery, PayPoint, Post Office counter, scratch cards, Western Union
stockroom = back of house stock = stockroom organisation < stock room, stockroom tidied, stockroom sizes, back stock, stockroom runner
mystery shopper results = customer feedback scores retail = NPS store < mystery shop 100%, mystery shopper, NPS, feedback score store, customer survey score
gift wrapping and engraving < gift wrap, engraving, gift-wrapped purchases
warranty and finance sales = sell warranties = point of sale finance < extended warranties, finance agreements store, interest-free credit, Care plan sold, credit applications furniture
mobile phone retail = SIM and contracts sales = electronics retail < phone contracts, SIM only deals, EE store, Vodafone shop, Currys, Apple Store, upgrades phones, Carphone Warehouse, Best Buy, phone upgrades
jewellery and luxury retail = luxury sales = watches < Rolex, engagement rings sold, Pandora, luxury boutique, Harrods, JET 1, clienteling, Selfridges concession, Tiffany, diamond sales
beauty counter sales = cosmetics retail < Clinique counter, MAC counter, fragrance sold, makeovers counter, Estée Lauder, perfume hall, Sephora, skincare consultations counter
charity shop = donated goods sort = volunteer charity retail < sorted donations, Gift Aid sign-ups, Oxfam shop, donations steamed, British Heart Foundation shop, thrift store, Gift Aid
serve customers and operate till < rang up sales, checkout operator, took card and cash, on POS, transactions a shift, cashier, on tills, checkouts, scanned and bagged, card and cash, till work, on checkouts, served shoppers
product advice on electronics < explained differences, compared specs, phones and tablets, laptops and TVs, helped shoppers choose, Currys, laptops to buyers, TVs and laptops, helped choose phones, demonstrated products
product knowledge < explained differences, compared specs, phones and tablets, laptops and TVs, helped shoppers choose, Currys, laptops to buyers, TVs and laptops, helped choose phones, demonstrated products
replenish shelves and rotate stock < filled gaps, nightfill, short dates, faced up, from cages, pallets of ambient, cages worked, stacked shelves, filled shelves, dates to front, shelf filling, worked cages, shelf stacking
replenish shelves = rotate stock < filled gaps, nightfill, short dates, faced up, from cages, pallets of ambient, cages worked, stacked shelves, filled shelves, dates to front, shelf filling, worked cages, shelf stacking
replenishment < filled gaps, nightfill, short dates, faced up, from cages, pallets of ambient, cages worked, stacked shelves, filled shelves, dates to front, shelf filling, worked cages, shelf stacking
returns and exchanges = process returns < refunded and swapped, took items back, credit notes, customer service desk, swapped faulty, refunds and exchanges, refunded faulty, exchanged goods, goods with receipt, exchanges with receipt
process returns and exchanges < refunded and swapped, took items back, credit notes, customer service desk, swapped faulty, refunds and exchanges, refunded faulty, exchanged goods, goods with receipt, exchanges with receipt
refunds < refunded and swapped, took items back, credit notes, customer service desk, swapped faulty, refunds and exchanges, refunded faulty, exchanged goods, goods with receipt, exchanges with receipt
upsell add-ons = warranties and accessories = add-on sales < attached insurance, care plans, sold cases, cables and care plans, phone insurance sold, extended warranties, cover plans, insurance to phone sales, accessories alongside, attachment rate
upsell < attached insurance, care plans, sold cases, cables and care plans, phone insurance sold, extended warranties, cover plans, insurance to phone sales, accessories alongside, attachment rate
fitting rooms = working on fitting rooms = fitting room experience = changing rooms < garments in and out, changing area, fetched sizes, try-ons, counted garments, fitting room host
click and collect and online order < picked web orders, collection desk, collection point, web orders, Argos collection, online orders picked, parcels checked ID, picked online orders, online shopping picker, personal shopper Tesco, home shopping picker, dotcom picker
keyholder < held keys, opened up and locked up, set alarm, alarm activations, opened and locked up, locked up store, opened and closed store, locked up and set, alarm call-outs, key-holder on call-outs
key-holder < held keys, opened up and locked up, set alarm, alarm activations, opened and locked up, locked up store, opened and closed store, locked up and set, alarm call-outs, key-holder on call-outs
customer service in store = excellent customer service = help customers < greeted customers, helped shoppers, answered customers' questions, advised shoppers, helped customers find, shop floor, mystery shopper
visual displays = merchandise displays < built displays, promotional ends, gondola ends, planogram, dressed mannequins, set up promotions, put out promotions
maintain displays < built displays, promotional ends, gondola ends, planogram, dressed mannequins, set up promotions, put out promotions
meet sales targets = hit targets < beat target, hit target, top seller, over target, best seller, sales target every, KPI targets
sales targets < beat target, hit target, top seller, over target, best seller, sales target every, KPI targets
store cards and loyalty = loyalty sign-ups < store cards, loyalty cards, email sign-ups
# store manager
store management = manage store = run the shop = lead branch < ran store, branch manager retail, store manager, shop manager, ran the shop, general manager store, £2m turnover store, led store team
sales and profit = P&L responsibility = achieve sales targets = drive sales = P&L accountability = full P&L = profit and loss = sales and KPIs = deliver against KPIs < P&L store, sales up, like-for-like, LFL growth, comp sales, turnover grown, profit store, grew sales, EBITDA store, beat budget store, store budget, site P&L, EBITDA, GP 71, budget and monthly accounts, owned P&L, labour 28, accounts as GM, net profit line, profit and loss ownership, P&L for site, controllable costs, turnover target, conversion and ATV, beat turnover, ATV coaching, sales up by, LFL, sales target beaten, beat target, branch from minus, store sales from, UPT, beat budget, conversion and UPT
KPIs retail = conversion and ATV = store performance analysis < ATV, UPT, conversion, LFL, footfall, IPT, sales per labour hour, average basket
team management retail = lead and motivate team = people management store < team of 25, led team shop, managed 12 staff, supervised sales assistants, line-managed supervisors, team huddles, managed store staff, morning briefings store, led 30 colleagues
rotas = staff scheduling = rota planning = workforce planning store < did rota, scheduled staff, staff rota, planned cover, Kronos, rota in Rotageek, holiday rota, weekly schedules, wrote schedules, shift schedules staff, Workforce scheduling
wage budget = payroll control store = labour cost control = staff cost < staff hours budget, wage percentage, payroll hours, labor percent, salary cost to sales, hours to budget
recruitment store = hire staff = interview and recruit = recruit team < recruited team, interviewed candidates, hired staff, interviews shop, hired Christmas temps, recruited seasonal staff, hired associates, store hiring
induction and training store = train staff = coach and develop team = onboarding retail < inducted new starters, trained supervisors, coached team, mentored deputies, training plans staff, promoted team members, coached supervisors, developed deputy
performance management = appraisals = disciplinary and grievance = manage underperformance < disciplinaries, 1-2-1s, return to work interviews, absence meetings, PIPs, write-ups, one-to-ones, reviewed staff, investigations meetings, absence managed, grievances heard
stock management = stock control store = stock levels = inventory management < stock takes, stock loss, stock accuracy, store transfers, reorder stock, allocations stock, stock files, order stock, ordering for store, min/max orders, stock availability
shrinkage control = stock loss reduction = loss prevention = reduce shrink < shrink reduced, stock loss %, security audits, till discrepancies investigated, shrinkage from, internal theft investigated, profit protection, stock loss cut, shrink rate
banking and cash management = cash office = banking takings = store banking < banking, safe checks, floats checked, G4S collection, bank deposits, takings banked, weekly banking, safe audit, petty cash store, reconciled tills, bank bags, safe counts, Z-read, cashed up, G4S collections, till variances, banked takings, cashing up, investigated variances, reconciled 12 tills, till reconciliations, Z-reads
visual standards = merchandising standards = store presentation < VM guidelines, floor moves, window scheme, planograms implemented, store walks, floor plans VM, layout changes shop
customer experience = customer service standards store = customer satisfaction scores < mystery shops, NPS store, Google reviews shop, customer complaints resolved, 95% mystery shop, customer feedback scores, VOC scores
health and safety store = risk assessments store = store compliance < fire drills shop, accident book, fire log store, H&S audits shop, trip hazards, ladder checks
store audits = compliance audits retail = audit pass < store audit, audit score, compliance checklists, green audit, 98% audit
multi-site management = area management = cluster manager = regional retail < area manager, 8 stores, cluster of stores, multi-site, district manager, regional manager retail, oversaw 5 branches, cover area manager, shops across, four stores, area manager for, stores across, acting area manager, regional manager, ran two stores, multi-site manager, oversaw stores
store openings = new store launch = refits = open new stores < new store opened, store refit, launched new branch, store relocation, pop-up opened, store closure, opened new store, grand opening
promotions and local marketing = local store marketing = events in store < local leaflets, in-store events, VIP evenings, social media shop, local Facebook page, Google Business profile, customer evenings, loyalty events
budget and forecasting store = sales forecasting = business plans store < sales forecast, budgets set store, trade plan, quarterly business review, forecasted sales, store business plan
trade meetings and reports = weekly sales reporting = report to area manager < weekly trade report, weekly conference call area manager, trading reports, flash sales report, weekly sales report
staff engagement = team morale = employee engagement store < incentives staff, engagement survey, employee of the month, sales incentives team, staff turnover cut, recognition scheme
licence holder store = DPS = personal licence holder < designated premises supervisor, personal licence, premises licence, APLH, DPS of, personal licence Camden, DPS since, DPS and
employment paperwork = payroll submission = right to work checks < timesheets sent payroll, I-9s, contracts issued staff, hours submitted payroll
suppliers and buying store = buying for independent shop = supplier negotiation retail < trade shows buying, supplier orders independent, negotiated with suppliers, bought ranges, chose ranges, trade fairs buying, wholesaler accounts
e-commerce for store = omnichannel = online shop management store < Shopify store, eBay shop, click and collect managed, online store orders, Etsy, Amazon seller
franchise management = franchise operations < franchisee, franchise store, Subway franchise, owned franchise
systems store = back office systems = EPOS management < Futura, Retek, Cybertill, SAP retail, Retail Pro, Lightspeed Retail, NCR, price file updates, Oracle Xstore
succession planning = talent development retail < succession plan, talent review, deputies promoted, future managers
recruit train and retain front of house = front of house staff < hired servers, servers and bar, turnover from, supervisors from floor, hired waiters, interviewed weekly, recruited waiting staff, hired FOH, brought on supervisors, trained FOH, servers hired, staff turnover down
recruit and train front of house < hired servers, servers and bar, turnover from, supervisors from floor, hired waiters, interviewed weekly, recruited waiting staff, hired FOH, brought on supervisors, trained FOH, servers hired, staff turnover down
recruit front of house < hired servers, servers and bar, turnover from, supervisors from floor, hired waiters, interviewed weekly, recruited waiting staff, hired FOH, brought on supervisors, trained FOH, servers hired, staff turnover down
personal licence < APLH, DPS of, personal licence Camden, designated premises supervisor, DPS since, DPS and
manage rotas and labour costs < schedules in Fourth, RotaCloud, labour at percent, kept labour, weekly shifts against forecast, wrote schedules, Deputy rotas, built weekly shifts, rotas to labour, wrote rotas, labour at 27, Planday, shifts to forecast
rotas and labour = labour costs < schedules in Fourth, RotaCloud, labour at percent, kept labour, weekly shifts against forecast, wrote schedules, Deputy rotas, built weekly shifts, rotas to labour, wrote rotas, labour at 27, Planday, shifts to forecast
manage rotas < schedules in Fourth, RotaCloud, labour at percent, kept labour, weekly shifts against forecast, wrote schedules, Deputy rotas, built weekly shifts, rotas to labour, wrote rotas, labour at 27, Planday, shifts to forecast
guest complaints = deal with complaints < upset tables, answered TripAdvisor, comped, grievances from diners, TripAdvisor from, resolved diners, unhappy diners, complaints from guests resolved, answered reviews, unhappy tables, unhappy guests
dealing with guest complaints < upset tables, answered TripAdvisor, comped, grievances from diners, TripAdvisor from, resolved diners, unhappy diners, complaints from guests resolved, answered reviews, unhappy tables, unhappy guests
stocktaking and GP control = gross profit control < wet stock, GP variance, liquor counts, Kitchen Cut, beat 70 percent gross, GP up, stock variance, weekly stock counts, bar counts weekly, wastage and GP, GP from, liquor and food counts
GP control < wet stock, GP variance, liquor counts, Kitchen Cut, beat 70 percent gross, GP up, stock variance, weekly stock counts, bar counts weekly, wastage and GP, GP from, liquor and food counts
stocktaking < wet stock, GP variance, liquor counts, Kitchen Cut, beat 70 percent gross, GP up, stock variance, weekly stock counts, bar counts weekly, wastage and GP, GP from, liquor and food counts
opening new sites = new site openings = open new sites < launched branches, pre-opening, soft launch, opened restaurant from shell, new opening of, set up and opened, opening team, opened new branch, pre-opening hire, from shell, opened three sites
new openings < launched branches, pre-opening, soft launch, opened restaurant from shell, new opening of, set up and opened, opening team, opened new branch, pre-opening hire, from shell, opened three sites
EHO inspections = health and safety and EHO = health and safety food safety < 5 stars, EHO audits, scores on doors, fire log, pest reports, 5 star hygiene, EHO visits, five stars EHO, held 5 stars, food safety L3, hygiene rating
food safety and EHO inspections < 5 stars, EHO audits, scores on doors, fire log, pest reports, 5 star hygiene, EHO visits, five stars EHO, held 5 stars, food safety L3, hygiene rating
events and private dining = private dining sales = events sales < PDR, Xmas parties, private hire, corporate leads, sold parties, Christmas parties sold, private parties booked, weddings and private hire, private events booked, event enquiries converted
private dining < PDR, Xmas parties, private hire, corporate leads, sold parties, Christmas parties sold, private parties booked, weddings and private hire, private events booked, event enquiries converted
EPOS and booking systems < Lightspeed, Zonal, ResDiary administrator, Sevenrooms, menus and prices in, Toast POS, Aloha, Micros, Tevalis, Square POS
EPOS systems = booking systems < Lightspeed, Zonal, ResDiary administrator, Sevenrooms, menus and prices in, Toast POS, Aloha, Micros, Tevalis, Square POS
use of EPOS < Lightspeed, Zonal, ResDiary administrator, Sevenrooms, menus and prices in, Toast POS, Aloha, Micros, Tevalis, Square POS
drive sales and deliver against KPIs < like-for-like, turnover target, conversion and ATV, beat turnover, ATV coaching, sales up by, LFL, sales target beaten, beat target, branch from minus, store sales from, UPT, beat budget, conversion and UPT
recruit train and develop team = train and develop sales advisers < hired and onboarded, promoted to assistant, interviewed coached, coached and appraised, hired staff, appraised colleagues, interviewed and hired, recruited advisers, coached advisers, developed supervisors, staff promoted, hired 18
recruit and train team = develop team < hired and onboarded, promoted to assistant, interviewed coached, coached and appraised, hired staff, appraised colleagues, interviewed and hired, recruited advisers, coached advisers, developed supervisors, staff promoted, hired 18
visual merchandising < dressed windows, to planogram, displays and mannequins, best window, built displays, floor layouts, window displays, mannequins, window and floor, planograms, floor moves, in-store displays, VM guidelines
stock control and shrinkage = shrinkage reduction = stock loss < stock loss down, line checks, tag audits, weekly gap scans, write-offs, annual inventory, shrink from, stock loss from, shrink down, gap scans, stock loss reduced, security tagging, cycle counts
shrinkage < stock loss down, line checks, tag audits, weekly gap scans, write-offs, annual inventory, shrink from, stock loss from, shrink down, gap scans, stock loss reduced, security tagging, cycle counts
store budgets and P&L < controllable costs, net profit, profit and loss ownership, payroll and costs, payroll budget, wage budget, held payroll, wage to sales, profit line, cost lines, payroll controllable
manage store budgets = store budgets = budgets and P&L < controllable costs, net profit, profit and loss ownership, payroll and costs, payroll budget, wage budget, held payroll, wage to sales, profit line, cost lines, payroll controllable
cash office and banking = end of day procedures = banking and end of day < reconciled tills, bank bags, safe counts, Z-read, cashed up, G4S collections, till variances, banked takings, cashing up, investigated variances, reconciled 12 tills, till reconciliations, Z-reads
fashion retail = fashion retail experience = experience in fashion retail < Zara, River Island, womenswear, H&M, menswear, Topshop, Next store, Primark, New Look, fashion store, womenswear department, clothing store, M&S clothing, Reiss, boutique manager
customer complaints = authorise refunds = complaints and refunds < unhappy shoppers, authorised returns, escalated disputes, goodwill, Consumer Rights Act, escalated complaints, complaints escalated, authorised refunds, disputes over faulty
resolve customer complaints < unhappy shoppers, authorised returns, escalated disputes, goodwill, Consumer Rights Act, escalated complaints, complaints escalated, authorised refunds, disputes over faulty
open new store or manage refit = store opening < launched unit, relaunch of branch, shopfit, opened in weeks, store refit led, new store launch, led relaunch, refitted store, launched store, opened new store, new store opening
open new store < launched unit, relaunch of branch, shopfit, opened in weeks, store refit led, new store launch, led relaunch, refitted store, launched store, opened new store, new store opening
refit < launched unit, relaunch of branch, shopfit, opened in weeks, store refit led, new store launch, led relaunch, refitted store, launched store, opened new store, new store opening
multi-site or area management < cover area manager, cluster manager, shops across, four stores, area manager for, cluster of stores, stores across, acting area manager, regional manager, ran two stores, multi-site manager, oversaw stores
multi-site < cover area manager, cluster manager, shops across, four stores, area manager for, cluster of stores, stores across, acting area manager, regional manager, ran two stores, multi-site manager, oversaw stores
manage restaurant team = lead front of house team < ran floor, floor manager, led servers, team of servers, ran shifts, shift manager, brigade of waiters, led FOH
team leadership in restaurant < ran floor, floor manager, led servers, team of servers, ran shifts, shift manager, brigade of waiters, led FOH
supplier orders = ordering and suppliers = order supplies < placed orders, negotiated with suppliers, ordered wine, deliveries checked, credits from suppliers, supplier terms
manage store team = team leadership in retail < led colleagues, ran shop of, managed advisers, team of sales, shop of staff, supervisors under me, ran shifts of, led sales
lead team in store < led colleagues, ran shop of, managed advisers, team of sales, shop of staff, supervisors under me, ran shifts of, led sales
rotas in store = staff rotas = staff scheduling < wrote rotas, weekly rotas, staff hours, schedules to footfall, rota to budget, hours budget
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
