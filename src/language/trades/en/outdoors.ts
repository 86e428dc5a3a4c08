/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const OUTDOORS_TRADES = `
# florist
bouquets = floral arrangements = flower arranging = hand-tied bouquets < hand-ties, hand-tied, flower arrangements, vase arrangements, posies, aqua packs, arranged flowers, gift bouquets, arrangements made
wedding flowers = bridal flowers = wedding floristry < bridal bouquets, buttonholes, wedding arches flowers, table centres, bridesmaids' posies, corsages, boutonnieres, pew ends, flower arch, pedestals church, flower crowns, bride's bouquet
funeral flowers = funeral tributes = sympathy flowers < letters frames funeral, casket sprays, funeral sheaves, name tributes, MUM and DAD letters, coffin spray, based hearts, standing spray, easel sprays
wiring and taping = wiring techniques floristry = corsages < wired buttonholes, wire and tape, stem wire, mount wires, gutta tape, wired bouquets, shower bouquet, boutonnieres
flower conditioning = condition flowers = flower care = process fresh flowers < strip thorns, cut stems, bucket flowers, strip leaves, clean buckets, flower processing, cooler flowers, dethorn roses, Chrysal, flower food, cut and hydrate
foam-free and sustainable floristry = oasis work = mechanics floristry < oasis, Oasis rings, chicken wire mechanics, floral foam, moss wreath base, pin frogs
event and corporate flowers = contract flowers = installations floral = event floristry < hotel lobby flowers, event installations, balloon and flower arches, large installations, gala centrepieces, office flowers weekly, flower walls, corporate flower displays, foliage garlands, floral installations
plants and houseplants = plant sales = plant care retail < houseplants, planted baskets, pot plants, planters made, planted containers, repotted, orchid planter
flower market buying = order flowers = buy flowers from wholesalers = flower stock ordering < Covent Garden market, Dutch wholesalers, Flower auction, flower van order, Dutch lorry, New Covent Garden, wholesale flowers order, stem orders, Aalsmeer
relay orders = Interflora = online flower orders = relay networks < Teleflora, FTD, Direct2florist, eFlorist, Dove POS, Fleurop, 1-800-Flowers
flower delivery = deliver flowers < flower van, deliver bouquets, funeral deliveries flowers, Valentine's deliveries, wedding set-up deliveries
seasonal peaks = Valentine's and Mother's Day = peak floristry < Valentine's, Mother's Day, Christmas wreaths, 300 bouquets, rose orders Valentine's
wreath making = Christmas wreaths < wreath workshops, door wreaths, holly wreaths, mossed rings, Christmas wreath
floristry workshops = teach flower arranging = demonstrations floral < flower workshops, wreath workshops, flower demos, floral classes, demonstrated to flower clubs, hen party flower crowns
customer consultations floristry = wedding consultations = take flower orders = bereaved customers < bride consultations, funeral orders, sympathetic to bereaved, quotes for wedding flowers, order book florist, card messages, mood boards wedding, phone orders flowers
gift wrapping flowers = wrap and present flowers < wrap bouquets, cellophane, aqua pack, tissue wrap, box and ribbon, ribbon and cellophane
flower shop display = outside display < bucket display, shop window flowers, outside stand flowers, flower stall, plant stand display
flower shop sales < flower shop till, flowers sold, till florist, Floranext
reduce flower waste = cooler stock < flower wastage, rotate stems, wilted stems removed, stem waste, refrigerated flower room
costing floral designs = price arrangements = recipe costing floral < stem counting, cost bouquets, mark-up flowers, recipe sheets flowers, price per stem
artificial and dried flowers = dried flower work = silk flowers < dried flowers, faux arrangements, preserved roses, pampas grass, silk arrangements
floristry qualification = City and Guilds floristry = NVQ floristry < level 2 floristry, level 3 floristry, NDSF, Certified Floral Designer, ICSF, SF diploma, AIFD, BTEC floristry
competition floristry < Chelsea gold, RHS flower show, Florist of the Year, competition florist, Chelsea Flower Show
flower growing = cutting garden = home-grown flowers < cut flower garden, sweet peas grown, dahlias grown, flower farm, British flowers from farm
flower knowledge botanical names = identify flowers and foliage < botanical names flowers, eucalyptus and ruscus, peonies and ranunculus, lisianthus, alstroemeria
# gardener and landscaper
garden maintenance = gardening = maintain gardens = grounds maintenance < weeding, lawns mowed, hedges trimmed, borders weeded, beds weeded, gardens maintained, pruned roses, grass and hedges, dug borders, gardener estate, deadheading, weed and mulch, garden rounds
grass cutting = mowing = lawn mowing = mow lawns < ride-on mower, mowed verges, strimmed, cylinder mower, cut grass, stripes lawns, zero-turn, mowed lawns, lawn edges, grass verges, Kubota mower, gang mowers, Hayter, flail mower
strimming = brushcutting = edging lawns = weed whacking < strimmer, brushcutter, strimmed banks, weed eater, weed whacker, edged lawns, string trimmer
hedge cutting = hedge trimming = topiary < hedge trimmers, cut hedges, box hedge, yew hedges, hedge trimmer, leylandii, laurel hedge, reduced hedges
pruning = shrub pruning < pruned shrubs, rose pruning, wisteria prune, apple tree pruning, espalier, pruning clematis, prune hydrangeas, pollarding
planting = planting schemes = plant borders = bedding plants < bedding, planted shrubs, bulbs planted, herbaceous borders, planting plans, hanging baskets, spring bedding, planted whips, seasonal bedding, planted up pots, hanging-basket, annuals planted, mulch and plant
planting plans = garden design = design gardens < planting plan, garden designs, SketchUp gardens, designed borders, show garden, garden design diploma, Vectorworks landmark, SGD, scaled layouts, planting schemes, Vectorworks layouts, scaled drawings gardens, layouts in Vectorworks, designed gardens, mood boards and planting
lawn care = turfing = lawn treatment = turf laying < scarify, aerate, laid turf, turf laid, overseed, feed and weed, lawn feed, sod, topdress, rolls of turf, hollow tine, seed lawns, reseeded
sports turf = greenkeeping = pitch maintenance = fine turf < golf greens, greenkeeper, cricket square, pitch marking, verticut, bunkers raked, stimpmeter, overseed goalmouths, line mark pitches, bowls green, football pitch marking, hole cutting, divots, IOG, GMA
pesticide application = spraying = PA1 and PA6 = weed control chemicals < PA1, PA6, knapsack sprayer, PA6A, glyphosate spray, licensed pesticide applicator, weed spray, spot treat weeds, pesticide applicator license, Japanese knotweed spray, Roundup, PA1/PA6A, Japanese knotweed, glyphosate, PA6 knapsack, knapsack weed, PA1 and PA6A, spot treated, weed killing
hard landscaping = patios and paving = build patios = lay patios < patios, Indian sandstone, paving laid, block paving drive, porcelain patio, garden walls, gravel paths, retaining walls, sleepers, slabs laid, pavers, raised beds built, driveways laid, hardscaping, rockeries, Indian stone, porcelain terraces, block driveways, slab paths, setts, full mortar bed, laid slabs, natural stone paving, block paved, laid patios, porcelain patios, sandstone patios
fencing = fence erection = install fences = decking < closeboard, feather edge fence, fence panels, post and rail, fence posts concrete, stock fencing, deer fencing, chain link fence, picket fence, gates hung, posts in concrete, gravel boards, stock netting, erected fences, feather edge, close board, bays a week, put up fences, panel fencing
ponds and water features < ponds, pond liner, water features, koi pond, fountains, butyl liner, pond pumps, wildlife pond
irrigation = irrigation systems = sprinklers < drip irrigation, Hunter irrigation, sprinkler heads, Rain Bird, watering systems, leaky hose, irrigation repairs
drainage and groundwork gardens = garden clearance = site clearance = clear overgrown gardens < gardens cleared, brambles cleared, overgrown garden, stump removal, french drain, skips filled garden, rubbish cleared gardens, land clearance, roots dug out
garden machinery = mower and strimmer operation < hedge trimmers, strimmer, Stihl, leaf blower, rotavator, ride-on mower, chainsaw, Husqvarna, blowers, chipper, stump grinder, turf cutter, Echo trimmer, rotovator
machinery maintenance horticulture = service mowers = equipment servicing horticulture < sharpen blades mower, spark plugs mower, mower oil change, blades sharpen, grease ride-on, two-stroke mix, cylinder grind
chainsaw ticket = chainsaw maintenance and cross-cutting = CS30 < CS31, NPTC chainsaw, Lantra chainsaw, NPTC 30 31
driving with trailer = B+E licence = trailer towing < B+E, tow trailer, towed chipper, trailer licence, tipper and trailer
leaf clearance = autumn clearance = leaf blowing < leaf blower, leaves raked, blow leaves, leaves composted
composting and mulching = soil improvement = mulching < compost heaps, mulched beds, manure dug in, soil pH test, leaf mould, bark mulch, dug in compost
propagation = nursery work = raise plants = plant production < cuttings taken, potting up, seed sown, nursery plants, polytunnel, pot on, plugs pricked out, glasshouse, prick out, greenhouse seedlings, container plants, hardwood cuttings
glasshouse and kitchen garden = vegetable growing = kitchen garden < walled garden, allotment, greenhouse tomatoes, vegetables grown, cut flower garden, soft fruit nets, potager
plant identification = horticultural knowledge = botanical plant names = plant knowledge < plant ident, Latin names, RHS level 2, RHS level 3, plant idents, labelled plants
RHS qualification = horticulture qualification = NVQ horticulture = RHS Level 2 < RHS level 2, NVQ amenity horticulture, RHS Certificate, BTEC horticulture, HND horticulture, Kew diploma, Merrist Wood, WRAGS, master gardener, RHS L2, Diploma Horticulture, Principles of Horticulture, Level 3 Diploma Horticulture, Level 2 horticulture, MHort, Kew Diploma
winter maintenance = gritting and snow clearance < gritting, salted paths, snow clearance, snow plow
litter and graffiti parks = parks maintenance = public parks = cemetery maintenance < parks litter, playgrounds inspected, council parks, grave digging, cemetery grounds, park benches, dog bins emptied, playground inspections, RPII, bowling greens, Green Flag
playground inspection = RPII = play area checks < ROSPA play inspection, playground inspections
estate gardening = private estate gardening = National Trust garden = head gardener < private estate, National Trust, stately home garden, under gardener, 5-acre garden, historic garden
artificial turf < astro turf, artificial grass, 12V garden lights, fake grass, garden lighting
tree planting and care = tree work basic = tree planting < planted trees, whips and stakes, tree stakes, standard trees, orchard planted
maintain lawns borders and hedges = lawns borders and hedges = garden maintenance < deadheaded, striped and edged, clipped yew, mow weed and trim, mowed and edged, private gardens weekly, mowing and weeding, weekly mow, edged lawns, weeded borders, pruned shrubs, round private gardens
lawns and borders < deadheaded, striped and edged, clipped yew, mow weed and trim, mowed and edged, private gardens weekly, mowing and weeding, weekly mow, edged lawns, weeded borders, pruned shrubs, round private gardens
RHS Level 2 or equivalent < RHS L2, Diploma Horticulture, NVQ horticulture, Principles of Horticulture, Level 3 Diploma Horticulture, Level 2 horticulture, MHort, Kew Diploma
laying patios and paving = hard landscaping = lay patios < Indian stone, porcelain terraces, block driveways, slab paths, setts, full mortar bed, laid slabs, natural stone paving, block paved, laid patios, porcelain patios, sandstone patios
paving < Indian stone, porcelain terraces, block driveways, slab paths, setts, full mortar bed, laid slabs, natural stone paving, block paved, laid patios, porcelain patios, sandstone patios
plant knowledge = knowledge of plants < trees and shrubs in Latin, herbaceous, planting lists, Latin names, plant idents, named plants, plantsman, botanical names, plants for shade
plant identification = plant knowledge and identification < trees and shrubs in Latin, herbaceous, planting lists, Latin names, plant idents, named plants, plantsman, botanical names, plants for shade
ride-on mowers strimmers and hedge cutters < zero turn, brushcutters, long-reach trimmers, ride on, strimmed, strimmed banks, brushcutter, pedestrian mowers, Kubota, ride-on and strimmer, Stihl hedge trimmer
ride-on mowers = hedge cutters < zero turn, brushcutters, long-reach trimmers, ride on, strimmed, strimmed banks, brushcutter, pedestrian mowers, Kubota, ride-on and strimmer, Stihl hedge trimmer
strimmers < zero turn, brushcutters, long-reach trimmers, ride on, strimmed, strimmed banks, brushcutter, pedestrian mowers, Kubota, ride-on and strimmer, Stihl hedge trimmer
fencing installation = install fencing = fence erection < posts in concrete, closeboard, gravel boards, stock netting, post and rail, fence panels, erected fences, feather edge, close board, bays a week, put up fences, panel fencing
spraying of pesticides = pesticides PA1 and PA6 = weed spraying < PA1/PA6A, knapsack sprayer, Japanese knotweed, glyphosate, PA6A, PA6 knapsack, knapsack weed, PA1 and PA6A, spot treated, weed killing
garden design and planting plans < scaled layouts, planting schemes, Vectorworks layouts, show garden, scaled drawings gardens, layouts in Vectorworks, designed gardens, SketchUp gardens, mood boards and planting
vegetable and kitchen garden = vegetable growing = growing vegetables < crops for kitchen, walled garden, potager, polytunnel, succession sowing, salad leaves, soft fruit, grew vegetables, polytunnel tomatoes, market garden, veg plots, allotment crops
kitchen garden < crops for kitchen, walled garden, potager, polytunnel, succession sowing, salad leaves, soft fruit, grew vegetables, polytunnel tomatoes, market garden, veg plots, allotment crops
irrigation system installation < pop-up sprinklers, Hunter controllers, automatic watering, drip lines, sprinklers and drip, drip irrigation, leaky pipe, irrigation fitted, watering systems fitted, Rain Bird
irrigation < pop-up sprinklers, Hunter controllers, automatic watering, drip lines, sprinklers and drip, drip irrigation, leaky pipe, irrigation fitted, watering systems fitted, Rain Bird
irrigation systems < pop-up sprinklers, Hunter controllers, automatic watering, drip lines, sprinklers and drip, drip irrigation, leaky pipe, irrigation fitted, watering systems fitted, Rain Bird
planting < planted up, bedding displays, planted shrubs, planted bulbs, planted trees, summer bedding, planted borders, hanging baskets planted
plant shrubs and bedding = planting schemes < planted up, bedding displays, planted shrubs, planted bulbs, planted trees, summer bedding, planted borders, hanging baskets planted
pruning < pruned, rose pruning, fruit tree pruning, wisteria, crown lifting, topiary, coppiced, deadheaded
prune shrubs and trees = pruning and shaping < pruned, rose pruning, fruit tree pruning, wisteria, crown lifting, topiary, coppiced, deadheaded
turfing < laid turf, turfed, seeded lawns, rotavated, levelled and turfed, artificial grass
lay turf = lawn laying < laid turf, turfed, seeded lawns, rotavated, levelled and turfed, artificial grass
weeding and mulching = weed control < hand weeded, mulched, bark mulch, hoed, weeded, weedkiller
weeding < hand weeded, mulched, bark mulch, hoed, weeded, weedkiller
leaf clearance and tidy-ups = garden clearance = site clearance < garden clearances, leaf blowing, leaf clearance, cleared gardens, autumn tidy, blew leaves
drystone walls and features = garden features < dry stone wall, ponds built, raised beds, sleepers, rockery, pergolas, retaining walls
# farm worker
livestock care = stockman = animal husbandry = look after livestock = livestock handling < cattle fed, sheep flock, lambing, calving, dairy herd, pigs fed, beef cattle, calves reared, ewes, mucked out pens, checked stock, 300 cows, herd, shepherding, farrowing, wormed sheep
milking = dairy work = milking parlour = milk cows < herringbone parlour, rotary parlour, milker, robotic milking, Lely robots, AM and PM milking, dairy cows, DeLaval, cluster, teat dip, milked 200 cows, Fullwood, relief milker
calving and calf rearing = calf rearing < calves reared, calving, calved cows, calf feeding, calving jack, colostrum, dehorned, bucket rear calves, disbudding
lambing = lambing assistant < lambed, lambing sheds, 900 ewes, ewes lambed, tailed lambs, adopt lambs, prolapses
shearing and foot trimming = sheep work = foot care livestock < sheared, shearing, foot trimming, dagged, foot trim, foot-rot, hoof trimming, clipped sheep, dipping
veterinary treatments livestock = administer medicines livestock = vaccinate and dose < wormed, vaccinated, injected cattle, pour-on, dosed sheep, TB testing, medicine book, mastitis tubes, bolus, antibiotics cattle, drying off, fluke dosed
AI and breeding = artificial insemination cattle = breeding livestock = pedigree breeding < AI certificate, DIY AI, heat detection, bulls, AI cows, embryo transfer, scanning ewes, pedigree herd, synchronise
tractor driving = operate tractors = drive tractors = farm machinery operation < tractor, John Deere, Massey Ferguson, New Holland, tractor work, ploughing, Fendt, Case IH, drill and plough, tractors with trailers, Fendt 724, power harrow, Claas Axion, corn cart, tractors driven
combine harvesting = combine driving = harvest = grain harvest < combines, Claas Lexion, combine driver, John Deere combine, harvest grain cart, corn combined, New Holland combine, combine harvester, grain cart
cultivation and drilling = ploughing = arable work = drilling < seed drill, discs and power harrow, arable farm, direct drill, cultivated, Vaderstad, ploughed, sub-soiling, rolled and drilled, min-till, strip-till, planter corn
crop spraying = sprayer operator = PA1 PA2 = pesticide application < PA1, PA2, NSTS sprayer, sprayer, NRoSO, Bateman sprayer, boom sprayer, sprayed fungicide, spraying arable, knapsack weeds, Househam, crop duster, PA1/PA2, sprayed, self-propelled sprayer, crop sprayer, Bateman, 36 m boom, sprayed crops
fertiliser spreading = muck spreading = slurry < slurry tanker, muck spread, fertiliser spreader, umbilical slurry, muck carting, Kuhn spreader, digestate, manure spreader, lime spread, Amazone, tray tested, N max, granular fert, liquid fert, spun on, headland control, fert spreader, fert spreading, spread fert
forage and silage = hay and silage making = baling < silage, big bales, haylage, forage harvester, mowing grass silage, bale wrapper, round bales, clamp silage, hay bales, baler, rake hay, maize clamp, foraging
feeding livestock = feed rations = mixer wagon = TMR = feed livestock = livestock feeding < feeder wagon, Keenan, silage fed, fed concentrates, feed pigs, bottle fed lambs, ring feeders, bales to cattle, fed hay, fed cattle, fed cows, feed wagon, bedded up, fed and bedded, ration
bedding and mucking out = muck out = pens cleaned = yards scraped < mucked out, straw bedding, scrape yards, bedded up, cubicles limed, scraped passages, pens mucked, stalls clean, cleaned out sheds
fencing farm = stock fencing = fence and hedge repair = farm maintenance < hedge laying, fence posts, electric fence, gates hung, mended fences, barbed wire, drystone walls, hedges flailed, post knocker, ditches cleared, fences repaired, hedge-cutting
telehandler farm = loader work = loading shovel farm < JCB Loadall, telehandler, Manitou, Matbro, Merlo, loader tractor, JCB Agri
ATV and quad = quad bike = side by side < ATV, Polaris Ranger
fruit picking = harvest fruit and vegetables = crop picking = hand harvesting < strawberries picked, apple picking, picked raspberries, soft fruit picker, asparagus cut, polytunnel picking, lettuce cut, potato harvesting, grape picking, orchard harvest, daffodil picking, vegetables harvested, picker soft fruit, farm harvest crews, cherry picking fruit
packhouse and grading = grade produce = produce packing < packhouse, graded potatoes, potato grader, punnets, egg packing, grading line, eggs graded, carrots washed, produce grading, apples graded
polytunnel and glasshouse growing = glasshouse crops = protected cropping < polytunnels, de-leafing tomatoes, glasshouse, cucumbers, strawberries tabletop, truss tomatoes, planting strawberries, greenhouses, coir bags, vine training
vineyard work = viticulture < vineyard, vines pruned, grape harvest, winery, vine pruning, cane pruning, trellis vines, bud rub
poultry farming = egg production = poultry unit = broilers < poultry sheds, free-range eggs, egg collecting, chick placement, turkeys, poultry catcher, broiler sheds, collected eggs
pig farming = pig unit = farrowing < farrowing house, sows, weaners, farrowed, outdoor pigs, finishing pigs, slats pigs, served sows
grain store = grain drying = crop storage < grain dryer, moisture meter grain, grain drier, augers, batch dryer, temperature probe grain, potato store, cold store apples, silos, dried and sampled, continuous flow drier, moistures, probed store, loaded lorries grain, aired grain, grain dried, drier and monitored, batch drier, temps and moistures
irrigation farm = watering crops = drip irrigation farm < irrigation reels, drip lines, pivot irrigation, rain guns, reel irrigators, hose reels, fertigation
record keeping farm = livestock records = cattle passports = movement records < movement books, passports BCMS, ear tags, Farm assurance, Red Tractor audit, medicine book, movement licences, herd records, spray records, EID reader, cow cards, DairyComp, tagging calves, Gatekeeper, Uniform-Agri, BCMS
Red Tractor = farm assurance = audits farm < RSPCA Assured, Soil Association, LEAF Marque, GlobalGAP, Freedom Food
machinery maintenance farm = farm workshop = tractor repairs = repair farm machinery < greased machinery, welded gates, tractor services, serviced tractors, weld trailers, bearings combine, fixed baler, workshop winter repairs, oil changes tractors, implement repairs
agronomy = crop walking = field scouting < BASIS, FACTS, soil sampling, agronomist, leaf samples, scouted fields, aphid traps, agronomy advice
precision farming = GPS steering = auto-steer < John Deere AutoTrac, GPS autosteer, yield mapping, RTK tractor, variable rate, Trimble tractor, Greenstar, RTK autosteer, section control, AutoTrac, Trimble, autosteer, RTK, John Deere GreenStar, variable rate maps
ranch work = cowboy work = cattle drives < ranch hand, branding, roped calves, horseback cattle, feedlot, brand calves, cow-calf
agricultural qualification = NVQ agriculture < BTEC agriculture, HND agriculture, NPTC, Harper Adams, level 3 agriculture, Lantra, Cirencester, degree agriculture, Sparsholt
shooting and gamekeeping = gamekeeper = deer stalking < pheasant rearing, deer stalker, DSC1, beaters, vermin control, shotgun certificate, poults, DSC2
milking cows = milking in modern parlour < milked, herringbone, rotary parlour, AM and PM milkings, milkings, milked Holsteins, milker, relief milker, robots milking, Lely robots, swingover parlour, twice a day milking
milking = experience of milking < milked, herringbone, rotary parlour, AM and PM milkings, milkings, milked Holsteins, milker, relief milker, robots milking, Lely robots, swingover parlour, twice a day milking
calf rearing = rear calves < bedded young stock, reared heifer, colostrum, birth to weaning, calf feeders, heifer replacements, milk machine calves, fed calves, reared calves, disbudding, young stock from birth
charge of calf rearing < bedded young stock, reared heifer, colostrum, birth to weaning, calf feeders, heifer replacements, milk machine calves, fed calves, reared calves, disbudding, young stock from birth
artificial insemination = DIY AI < AI trained, inseminated cows, Genus DIY, services conception, served cows, AI'd cows, AI course
DIY artificial insemination < AI trained, inseminated cows, Genus DIY, services conception, served cows, AI'd cows, AI course
tractor and loader driving < JD 6155, tub mixer, scraped out, Matbro, carting silage, mucking out with loader, telehandler and tractor, feeder wagon, fed with tractor, tractor work, loader work, feed wagon
tractor driving = loader driving < JD 6155, tub mixer, scraped out, Matbro, carting silage, mucking out with loader, telehandler and tractor, feeder wagon, fed with tractor, tractor work, loader work, feed wagon
calving cows < assisted calvings, block calving, ropes and jack, malpresented, backward calves, calved cows, calvings, calving jack, spring calving
calving < assisted calvings, block calving, ropes and jack, malpresented, backward calves, calved cows, calvings, calving jack, spring calving
record keeping BCMS and medicine book = farm records < registered births, wrote up medicines, withdrawal periods, passport records, Red Tractor records, births and moves, calf passports, medicine records, kept Uniform, movement records, cattle passports
medicine book < registered births, wrote up medicines, withdrawal periods, passport records, Red Tractor records, births and moves, calf passports, medicine records, kept Uniform, movement records, cattle passports
BCMS < registered births, wrote up medicines, withdrawal periods, passport records, Red Tractor records, births and moves, calf passports, medicine records, kept Uniform, movement records, cattle passports
parlour cleaning = milk hygiene < hot washed plant, Bactoscan, pre-dip, circulation cleaned, hosed down parlour, changed liners, washed parlour, plant wash, cell counts low, foremilk, dipped teats, parlour wash
parlour cleaning and milk hygiene < hot washed plant, Bactoscan, pre-dip, circulation cleaned, hosed down parlour, changed liners, washed parlour, plant wash, cell counts low, foremilk, dipped teats, parlour wash
slurry spreading < umbilical, tanker slurry, spread muck, muck and slurry, rolled and harrowed, mowed for cuts, dribble bar, muck spreading, silage ground, slurry tanker
slurry spreading and grassland < umbilical, tanker slurry, spread muck, muck and slurry, rolled and harrowed, mowed for cuts, dribble bar, muck spreading, silage ground, slurry tanker
grassland < umbilical, tanker slurry, spread muck, muck and slurry, rolled and harrowed, mowed for cuts, dribble bar, muck spreading, silage ground, slurry tanker
slurry < umbilical, tanker slurry, spread muck, muck and slurry, rolled and harrowed, mowed for cuts, dribble bar, muck spreading, silage ground, slurry tanker
routine veterinary treatments = administer treatments < tubed dry cows, injected antibiotics, bolused, drenched, treated mastitis, milk fever, jabs and, IV calcium, dry cow therapy, dosed cattle, vaccinated cattle, treated lame cows, wormed
veterinary treatments < tubed dry cows, injected antibiotics, bolused, drenched, treated mastitis, milk fever, jabs and, IV calcium, dry cow therapy, dosed cattle, vaccinated cattle, treated lame cows, wormed
administer veterinary treatments < tubed dry cows, injected antibiotics, bolused, drenched, treated mastitis, milk fever, jabs and, IV calcium, dry cow therapy, dosed cattle, vaccinated cattle, treated lame cows, wormed
PA1 and PA2 = sprayer certificates = spraying certificates < NRoSO, NPTC pesticides, PA1 PA2, PA2 boom, BASIS sprayer, PA1/2/6
GPS and precision farming = precision farming equipment < RTK autosteer, variable rate, section control, AutoTrac, Trimble, yield mapping, autosteer, RTK, John Deere GreenStar, variable rate maps
GPS < RTK autosteer, variable rate, section control, AutoTrac, Trimble, yield mapping, autosteer, RTK, John Deere GreenStar, variable rate maps
management of grain store = grain drying < dried and sampled, continuous flow drier, moistures, probed store, loaded lorries grain, grain drier, aired grain, grain dried, drier and monitored, batch drier, temps and moistures
drilling and cultivation < Vaderstad, combi drilled, ploughed, Topdown, drilled ha, direct drill, power harrow, subsoiled, ploughed and drilled, drilled acres, disced
drilling < Vaderstad, combi drilled, ploughed, Topdown, drilled ha, direct drill, power harrow, subsoiled, ploughed and drilled, drilled acres, disced
cultivation = cultivations < Vaderstad, combi drilled, ploughed, Topdown, drilled ha, direct drill, power harrow, subsoiled, ploughed and drilled, drilled acres, disced
potato planting and harvesting < Grimme, lifted spuds, destoner, bed till, spuds, planter and harvester, potato harvester, lifted ha, set up webs
potatoes < Grimme, lifted spuds, destoner, bed till, spuds, planter and harvester, potato harvester, lifted ha, set up webs
potato harvesting < Grimme, lifted spuds, destoner, bed till, spuds, planter and harvester, potato harvester, lifted ha, set up webs
workshop maintenance of machinery = winter workshop < winter servicing, repaired combine, farm workshop, changed oils, oils and belts, drill coulters, serviced tractors in, welded and repaired, bearings and belts, combine knives, serviced combine
machinery maintenance = workshop maintenance < winter servicing, repaired combine, farm workshop, changed oils, oils and belts, drill coulters, serviced tractors in, welded and repaired, bearings and belts, combine knives, serviced combine
fertiliser < Amazone, tray tested, N max, granular fert, liquid fert, spun on, Kuhn spreader, headland control, fert spreader, fert spreading, spread fert
telehandler certificate = telehandler licence < telescopic handler card, Lantra telescopic, NPORS telehandler, telehandler ticket, rough terrain telescopic, CPCS A17, A17, loadall ticket
telehandler < telescopic handler card, Lantra telescopic, NPORS telehandler, telehandler ticket, rough terrain telescopic, CPCS A17, A17, loadall ticket
lambing < lambed, lambing season, night lamber, ewes, tailed and marked
lambing sheep < lambed, lambing season, night lamber, ewes, tailed and marked
livestock handling = handle livestock < moved stock, ran through crush, foot trimming, TB tests, weighed cattle, drafted lambs, sorted cattle
stockmanship < moved stock, ran through crush, foot trimming, TB tests, weighed cattle, drafted lambs, sorted cattle
fencing on farm = farm fencing = repair fences < electric fence, stock fencing, put in posts, mended fences, hung gates, stock netting
combine harvesting < combine, combined, harvest carting, grain cart, Lexion, New Holland combine, carted grain, baling, baled
harvest < combine, combined, harvest carting, grain cart, Lexion, New Holland combine, carted grain, baling, baled
combining < combine, combined, harvest carting, grain cart, Lexion, New Holland combine, carted grain, baling, baled
spraying = sprayer operation < sprayed, self-propelled sprayer, crop sprayer, Bateman, 36 m boom, sprayed crops
# tree surgeon
tree climbing = aerial tree work = climbing arborist = rope and harness work = climb trees and dismantles < tree climber, CS38, climbed and dismantled, climb and dismantle, spikes and strop, MEWP and climb, rope climber trees, SRT, climbing arb, spurs, aerial cutting, lead climber, sectional fells, SRT and MRT, aerial cutting and rigging, off rope, taken down in pieces, rigged down, sectional dismantles, sectional felling
aerial chainsaw use = CS39 < CS41, top-handled saw, chainsaw from rope, top-handle, climbing saw
climb and rescue = CS38 = aerial rescue < tree rescue, CS38 rescue, EFAW+F, emergency first aid forestry, first aid forestry, rescue drills, rescue climber
chainsaw maintenance and cross-cutting = CS30 = chainsaw operation = chainsaw licence < CS31, chainsaw tickets, NPTC chainsaw, cross-cutting, Stihl MS 201, chain sharpen, Husqvarna 550, Stihl MS261, City and Guilds NPTC chainsaw, chain saws
tree felling = fell trees = felling = dismantle trees < CS31, CS32, felled trees, sectional fell, fell and process, felled, sectional dismantles, straight fell, windblown, medium trees felled, section felled, directional fell, takedowns, tree removals
felling medium trees = CS32 < CS33
sectional dismantling = rigging trees = lowering limbs = rigging = section fell < CS41, lowered limbs, rigging blocks, lowering bollard, crane dismantles, GRCS, negative rigging, Portawrap, speedlines, spiderlines, tree rigging, friction device
crown reduction = crown reductions and thinning = pruning trees = crown work < crown lifts, 30% reductions, crown thins, pollards, deadwood removed, dead-wooding, reduced oaks, crown raised, reductions and thins, pruned trees, end-weight reduction, re-pollard, crown lifted, deadwooding
BS 3998 = tree work standards < BS3998, ANSI A300
groundsman = ground crew trees = ground work arb = groundie duties < chipped brash, groundie, lower ropes ground, brash dragged, branches dragged, tidy brash, ground crew, log up, dragged brush, brush dragging
wood chipper operation = chipper = chip brash < Timberwolf, woodchipper, brush chipper, chipped brash, Schliesing, Vermeer chipper, Bandit chipper, fed chipper, Jensen chipper
stump grinding = stump removal = stump grinder < Predator, ground stumps, stump-grinder, Vermeer stump grinder, Carlton stump grinder, ground out stumps
hedge work large = hedge cutting and reduction < leylandii reduced, long-reach trimmer, conifer hedge, hedges reduced, hedge reduce
MEWP trees = bucket truck = platform work trees < MEWP, tracked MEWP, cherry picker trees, spider lift, IPAF, Niftylift
emergency tree work = storm damage trees = call-outs storm = windblown trees < storm damage, windblown, roads cleared trees, trees on houses, storm call-outs, fallen trees, Storm Arwen, emergency callouts trees
utility arboriculture = powerline clearance = line clearance = UA tree work = powerline clearance experience = UA certificates < UA1, UA2, powerlines, ENATS 43-8, UK Power Networks trees, UA 1 4, utility arb, live lines trees, ISA utility, 33kV trees, ROW clearance, FAC PA, trees off 11kV, ETR, LV shutdowns, ESI authorised, utility tree cutter, Western Power trees, powerline cutting
railway vegetation clearance = rail vegetation = lineside clearance < PTS, Network Rail vegetation, embankment clearance, possessions trees, railway vegetation
highways tree work = traffic management trees = roadside tree work < roadside trees, TM trees, road closures trees, highway trees, 12D, stop/go, chapter 8
tree inspection = tree surveys = tree risk assessment = VTA = tree condition surveys < BS 5837, QTRA, PTI, Lantra Professional Tree Inspection, TRAQ, resistograph, PiCUS, tree hazard assess, tree tags, tree condition survey, THREATS
BS 5837 = tree surveys for planning = arboricultural impact assessment = AIA < arb method statement, tree protection plan, RPA plans, tree constraints plan, root protection areas
tree preservation orders = planning consents trees < TPO, TPO applications, section 211, conservation area notices, TPO consents
tree identification = tree pathology < ash dieback, oak processionary moth, tree ID, Phytophthora, Dutch elm, honey fungus, emerald ash borer, Ganoderma, fungal brackets, Inonotus, Meripilus
tree planting = woodland planting = woodland management < tree guards, planted whips, woodland thinning, coppiced, coppicing, planted saplings, forestry planting, bare-root, firewood processing, ride widening, woodland plan, thinning plantations
forestry machinery = harvester and forwarder < forwarder, harvester, skidder, timber extract, John Deere harvester, Ponsse, winch timber, brash mats, Valtra forestry, timber crane
firewood processing = logs and firewood < firewood, split logs, log splitter, seasoned logs, firewood processor
tree cavity and cabling = bracing trees < cobra brace, cabling and bracing, cable brace, dynamic brace
LOLER trees = kit inspection climbing = climbing equipment checks < LOLER climbing kit, harness check trees, LOLER kit, rope and karabiner checks
risk assessments tree work < site risk assessment trees, drop zone, arb RAMS, emergency plan trees, banksman trees, pre-work check trees
first aid +F = emergency first aid forestry = EFAW+F = aerial rescue and first aid < +F first aid, forestry first aid, trauma bleed kit, FAW+F, CS38 rescue, climb and rescue, first aid forestry, rescue drills, rescue climber
pesticide trees = PA1 PA6 stumps = invasive weed control < eco plugs, stump treat, PA6, Japanese knotweed, glyphosate stumps, PA1/PA6
driving tipper and towing = B+E = truck and chipper towing < tow chipper, 7.5t tipper, towed chipper, transit tipper
ISA certified arborist = arborist certification = Level 3 arboriculture = arboriculture qualification < ISA Certified, ND Arboriculture, ISA arborist, TechCert, HND arboriculture, level 3 arb, FdSc arboriculture, Merrist Wood arb, Arb Assoc approved, level 2 arb, BCMA, ABC level 4 arboriculture, level 4 arb
team leading arb = crew foreman trees = lead climber = arb team leader < crew leader trees, led arb team, 3-man crew, foreman tree crew, ran tree crew
climb trees = climbing and dismantles < lead climber, sectional fells, SRT and MRT, aerial cutting, aerial cutting and rigging, off rope, taken down in pieces, rope and harness work, rigged down, climbing arborist, sectional dismantles, sectional felling
dismantles < lead climber, sectional fells, SRT and MRT, aerial cutting, aerial cutting and rigging, off rope, taken down in pieces, rope and harness work, rigged down, climbing arborist, sectional dismantles, sectional felling
chainsaw maintenance and cross cutting = chainsaw certificates < NPTC CS30, CS30, CS31, crosscut and felling, CS30 and CS31, felling of small trees, chainsaw tickets, LANTRA chainsaw, CS38 and CS39
CS30/31 < NPTC CS30, CS30, CS31, crosscut and felling, CS30 and CS31, felling of small trees, chainsaw tickets, LANTRA chainsaw, CS38 and CS39
chainsaw maintenance = cross cutting < NPTC CS30, CS30, CS31, crosscut and felling, CS30 and CS31, felling of small trees, chainsaw tickets, LANTRA chainsaw, CS38 and CS39
wood chipper = wood chipper operation < Timberwolf, chipper ticket, fed chipper, Forst, towed chipper, Jensen chipper, changed chipper blades, wood chipper ticket
chipper operation < Timberwolf, chipper ticket, fed chipper, Forst, towed chipper, Jensen chipper, changed chipper blades, wood chipper ticket
tree inspections and reports = tree surveys < BS5837, TPO and conservation area, tree condition, Professional Tree Inspection, TPO applications, LANTRA PTI, PTI, constraints plans, tree surveys and, tree hazard surveys
tree inspections = tree reports < BS5837, TPO and conservation area, tree condition, Professional Tree Inspection, TPO applications, LANTRA PTI, PTI, constraints plans, tree surveys and, tree hazard surveys
use of MEWP = MEWP < cherry picker, IPAF 1b, IPAF 3b, spider platform, IPAF 1b and 3b, CS47, platform work, IPAF 3a
hedge cutting and planting = hedge laying < laid hawthorn, trimmed leylandii, whips, bare-root, Midland style, laid hedges, beech hedges, planted whips, reduced hedges, hedgelaying
hedge cutting < laid hawthorn, trimmed leylandii, whips, bare-root, Midland style, laid hedges, beech hedges, planted whips, reduced hedges, hedgelaying
planting work < laid hawthorn, trimmed leylandii, whips, bare-root, Midland style, laid hedges, beech hedges, planted whips, reduced hedges, hedgelaying
lead team of operatives = team of two to four operatives = team leader < crew leader, ran gang of, 3 man team, led gang, man team briefings, gang of four, two man crew led, led crew, chargehand, team leader over
lead team < crew leader, ran gang of, 3 man team, led gang, man team briefings, gang of four, two man crew led, led crew, chargehand, team leader over
aerial rescue and first aid +F < CS38 rescue, EFAW+F, climb and rescue, emergency first aid forestry, first aid forestry, rescue drills, rescue climber
forest harvester or forwarder < Komatsu 931, forwarded, on clearfell, John Deere 1210, Ponsse, forwarded Sitka, harvester operator, thinnings with harvester, forwarder driver
forest harvester < Komatsu 931, forwarded, on clearfell, John Deere 1210, Ponsse, forwarded Sitka, harvester operator, thinnings with harvester, forwarder driver
forwarder < Komatsu 931, forwarded, on clearfell, John Deere 1210, Ponsse, forwarded Sitka, harvester operator, thinnings with harvester, forwarder driver
harvester operation < Komatsu 931, forwarded, on clearfell, John Deere 1210, Ponsse, forwarded Sitka, harvester operator, thinnings with harvester, forwarder driver
# animal care and kennels
kennel work = look after dogs = kennel hand < kennels, dogs fed and walked, kennel assistant, boarding kennels, kennel runs, rescue dogs, boarding dogs, cattery, cleaned kennels, dogs home, 40 dogs
cattery work = care for cats < cattery, cats fed, cat pens, litter trays, boarding cats
clean kennels = animal accommodation cleaning = muck out = cage cleaning < kennels cleaned, mucked out, runs hosed, disinfected pens, cages cleaned, litter trays, hutches cleaned, scrubbed kennels, poo picked, Anigene, F10 disinfectant, enclosures cleaned, stalls mucked, runs disinfected, tanks cleaned
feeding animals = feed and water = special diets animals = prepare feeds < fed dogs, feeds prepared, raw feeding, hay and water, hand-reared, animal diets, feed charts, bottle fed, feeds weighed, hand feed kittens, prepared diets
dog walking = exercise dogs < walked dogs, dog walker, exercised dogs, group walks dogs, walks twice daily, paddock exercise, pack walks
pet sitting = home boarding = doggy day care < pet sitter, dog sitter, day care dogs, Rover, doggy daycare, house-sat pets, home boarder, cat sitting
dog grooming = groom dogs = bathing and clipping = pet grooming < groomed dogs, bathed and dried, hand stripping, clipped dogs, nail clips dogs, clipper poodles, Andis clippers dog, doodle clips, dog groomer, ear clean, hand-strip, dematted, scissor finish, City and Guilds grooming
medication to animals = administer medication animals = give medicines pets < tablets to cats, wormed, flea treatments, insulin to cats, eye drops pets, spot-on, pill dogs, injections animals, medicated dogs, meds given animals, diabetic cat
health checks animals = monitor animal health = observe behaviour = daily health checks < daily checks animals, weighed puppies, lameness, teeth and ears check, health-checked, parasites, checked coat and eyes, daily health observation, body condition score, weight chart animals
handling and restraint = animal handling = restrain animals < restrained cats, handled reptiles, muzzle, restrain dogs, handled snakes, catch pole, handling aggressive dogs, held for vet, nervous dogs handled, scruff, lead dogs
animal behaviour and training = dog training = enrichment = socialisation < puppy classes, clicker training, recall training, IMDT, APDT, behaviour plans dogs, socialised puppies, reward-based, puppy socialisation, dog trainer, obedience classes, positive reinforcement, KC Good Citizen, CPDT-KA
rehoming = adoptions = match pets with owners = rescue centre work < rehomed, home checks, RSPCA, Dogs Trust, rescue centre, Blue Cross, shelter animals, adopters matched, humane society, Battersea, adoption counsellor, homechecks, foster animals, ASPCA
animal intake and strays = stray dogs = microchip scanning = animal warden < microchip scanned, strays collected, dog warden, animal control officer, intakes animals, scan chips, dog warden van, stray hold, impounded, lost and found pets
animal rescue = wildlife rehabilitation = wildlife care < hedgehogs, wildlife hospital, orphaned cubs, hand-reared fledglings, seal pups, RSPCA inspector, injured birds, oiled birds, release wildlife, RSPCA ACO
veterinary assistant = vet practice support = veterinary care assistant = animal nursing assistant < vet assistant, ANA, kennel vet practice, VCA, sterilise instruments vet, held animals for vets, vet reception, prep theatre vet, ACA qualification, recovery animals post-op
veterinary nursing = registered veterinary nurse = RVN < scrub nurse vet, anaesthesia monitor animals, DipAVN, veterinary technician, CVT, LVT, RVT, nurse clinics pets, VTNE, dental scale dogs
receptionist kennels = bookings kennels = client reception pets = customer liaison pets < kennel bookings, owners phone updates, check-in pets, owner handover, vaccination cards checked, booking diary pets, reception vets, pet owners, vaccination records checked
vaccination checks = kennel cough = disease control kennels = biosecurity < isolation kennel, parvo, vaccination cards checked, quarantine animals, foot dips, isolation block, ringworm, zoonosis
small animals and exotics = exotic pets = rabbits and reptiles = care for reptiles < reptiles, guinea pigs, bearded dragons, small furries, exotics, tarantulas, chinchillas, vivariums, tropical fish, hamsters, tortoises, aviary birds
zoo keeping = zookeeper = care for zoo animals = animal keeper < zoo keeper, giraffes, primates, penguins, carnivore section, ZIMS, big cats, DMZAA, safari park, BIAZA, enclosures zoo, keeper talks, aquarist, ZIMS records, AZA
keeper talks = public talks animals = animal encounters = education talks < school talks animals, feeding displays, falconry displays, petting farm, meet the animals, birds of prey display
horse care = stable work = grooming horses = groom < stables, horses turned out, tacked up, mucked out stables, horse groom, lunged, yard work horses, hunters, exercised horses, BHS stage 2, livery yard, plaited, riding school, picked feet, racehorse stable lad, clipped horses, hacked out, stable staff, bandages horses
BHS qualification = equine qualification = riding instructor < BHS Stage 2, BHSAI, BHS stage 3, BHS AI, UKCC equestrian, Pony Club B test, NVQ horse care, BHS Stage 1, Level 3 horse management, BHS stages
pet shop = pet retail = aquatics retail < Pets at Home, fish tanks, puppy advice, aquatics store, Petco, pet food advice, Pet City, PetSmart
laboratory animal care = animal technician = research animals = IAT < PILA, home office licence, animal technologist, IVCs, mice colony, IAT level 2, AALAS, ALAT, NACWO, rodent unit, LAT certification, breeding colonies mice
aquarium and fish care = aquarist = fish health < water quality tanks, Sea Life, tank filters, protein skimmer, marine tanks, nitrate tests, aquaria
animal first aid = pet first aid < canine first aid
animal transport = transport animals = licence for animal transport < horsebox, horse lorry, transported dogs, dog van, DEFRA transporter, WATO
animal welfare legislation = Animal Welfare Act = licensing animals council < five freedoms, LAIA licence, five domains, council inspections kennels, dangerous dogs act, star rating licence, USDA inspection animals
animal records = feed and medication records = animal databases = record keeping animals < kennel cards, feed charts, ZIMS, shelter software, Petpoint, weights recorded, medication charts pets, Kennelplan, Animana, RoboVet, ShelterLuv
animal care qualification = BTEC animal care = level 2 animal care = animal management diploma < BTEC animal management, Level 3 animal management, NVQ animal care, HND animal management, City and Guilds animal care, ABC animal care, BSc animal behaviour, BSc zoology
dog handler = working dogs < NASDU, guide dogs, sniffer dogs, patrol dog, detection dogs, military working dog, gundogs, drug dog, sled dogs, assistance dogs, GDB
breeding and whelping = whelping = puppy rearing < whelped litters, puppies reared, stud dog, whelping box, KC registered litters, hand-reared puppies, breeder litter
euthanasia support = compassionate care = bereaved owners < euthanasia, pts appointments, bereavement pets, euthanasia technician certified, end-of-life pets
# fishing and fish farm
commercial fishing = deckhand fishing = work on fishing vessels = fishing crew < trawler, deckhand trawler, longliner, crabber, gill nets, fishing boat, skipper fishing, beam trawler, potting boat, share fisherman, crab boat, Bering Sea, scalloper, seiner, inshore fishing
haul and shoot nets = handle fishing gear = hauling gear < hauled nets, shot nets, haul pots, creels hauled, longline baited, baited pots, hauled creels, cod end, pot hauler, purse seine, trawl doors
net mending = gear repair fishing < mended nets, splice rope, rig creels, repair pots, rope splice, braiding twine
gut and ice fish = fish handling at sea = sort catch = process catch onboard < gutted fish, iced fish, boxed catch, sorted catch, fish hold, ice fish hold, grade catch, box fish, gutting at sea, bled and gutted
landing catch = land fish < landed catch, fish market landings, auction landings, unload catch quay
shellfish harvesting = crab and lobster potting = mussels and oysters farming < oyster trestles, mussel ropes, cockle, lobster pots, scallop dive, oyster farm, mussel farm, hand-dived, depuration, creel fishing, razor clams
salmon farming = fish farm operations = aquaculture = fish husbandry < salmon pens, smolts, sea cages, salmon farm, trout farm, Mowi, pens fed, fish farm technician, smolt transfer, Scottish Sea Farms, sea pens, Atlantic salmon, trout raceways, tilapia, recirculating aquaculture
fish feeding = feed systems = automated feeding < feed barge, AKVA, hand feed fish, feed pens, feed cannons, FCR, feed cameras pens
fish health monitoring = sea lice counts = mortality removal = disease monitoring fish < sea lice, morts removed, mort dive, lice counts, gill scores, mort lift, AGD, lice treatments, mortalities recorded, cleaner fish, lumpfish, hydrogen peroxide bath, thermolicer
hatchery work = hatchery = broodstock < stripped broodstock, alevins, eggs picked, fry tanks, smoltification, hatching trays
water quality fish = oxygen and temperature monitoring = water quality tests < dissolved oxygen, OxyGuard, RAS, ammonia tests fish, salinity, oxygen probes, biofilters, drum filters, algal counts
RAS operation = recirculating aquaculture systems < RAS, biofilters, drum filters, UV and ozone tanks
grading and harvest fish = harvest fish = crowd and grade fish < graded salmon, wellboat, harvest boat, fish grading, fish pump, harvest salmon, stun and bleed, seine net pens, vaccinate smolts, counted fish
fish vaccination = vaccinate fish < vaccinated smolts, vaccinate smolts
net and mooring maintenance = pen maintenance = net cleaning < net washing, net changes, ROV nets, predator nets, moorings inspected, net cleaner rig, mooring grid, top nets, net hole repair, bird nets, MPI net cleaner
workboat operation = small boat handling = powerboat < RYA powerboat level 2, workboat, RIB, landing craft, Polarcirkel, RYA PB2, workboat crane, skiffs, outboard
sea survival = STCW basic safety = Seafish safety courses < Seafish basic sea survival, STCW 95, PST, Seafish safety awareness, blue card Seafish, personal survival techniques
skipper's ticket = skipper certificate fishing = fishing skipper < under 16.5m skipper, class 2 fishing, Seafish skipper, class 1 fishing skipper, Seafish 16.5m, skippered trawler
VHF radio operation = GMDSS short range = marine radio < VHF, SRC, GMDSS, RYA VHF, short range certificate, ROC marine
crane and hydraulics marine = Hiab marine = deck crane < capstan, Hiab, winches, winch operator
navigation and electronics = chart plotter = fish finding < Olex, echo sounder, radar watch, fish finder, Sodena
logbooks and quota = catch records = e-logs fishing = landing declarations < e-logs, catch app, fishing log, quota returns, logbook catch, observer data fish, MMO catch
engine room fishing boat = engine maintenance vessel = marine engineer fishing < engine checks boat, Gardner engine, outboard service, oil and filters boat, bilge pumps, marine diesel, Volvo Penta
fish processing ashore = fish factory = smokehouse < smoked salmon, kippers, filleting line, salmon sides slice, fish processing plant, cannery, Baader, Alaska cannery, slime line
commercial diving = scuba farm diving = HSE diving < HSE SCUBA, HSE part IV, mort dive, commercial diver, scallop dive, surface supplied
fisheries management = river keeper = ghillie = fishery bailiff < electrofishing, weirs, bailiff, stocked trout, Institute of Fisheries Management, redds count, angling club water
fish farm standards = RSPCA Assured = ASC audits < ASC, BAP aquaculture, Code of Good Practice finfish, Fishtalk, Mercatus
aquaculture qualification = NVQ aquaculture < SVQ aquaculture, BSc aquaculture, Modern Apprenticeship aquaculture, Sparsholt fisheries
# waste and recycling
refuse collection = bin collection = loader refuse = waste collection operative = collect household waste = household waste and recycling on rounds < bin lorry, binman, loader RCV, garbage collection, wheelie bins, dustcart, bin round, refuse loader, sanitation worker, domestic refuse, trade waste rounds, garbage truck, bin crew, recycling rounds, kerbside collection, loader on bin lorry, emptied wheelie bins, houses a day, food caddies, bins a day, wheelie bins emptied, refuse collector
bin lift operation = RCV equipment operation < bin lift, compactor RCV, bin lifts
sorting recyclables = recycling sorting = picking line waste = segregate waste < picking line, MRF, sort plastics, hand sorted cardboard, waste picking, recycling picker, glass and cans sorted, materials recovery facility, picking cabin, sorted recyclables, conveyor waste
household waste site attendant = HWRC = recycling centre operative < tip attendant, CA site, meet and greet tip, household waste recycling centre, civic amenity, dump attendant, skips compacted, council tip
weighbridge = weighbridge operator = weigh vehicles < weighbridge tickets, scale house, weigh in and out, WeighSoft, scale tickets
waste transfer notes = duty of care paperwork = consignment notes = waste documentation < WTNs, hazardous consignment notes, EWC codes, waste transfer, waste carriers, waste returns, LoW codes, manifests hazardous waste
baling and compaction = baler operation = operate baler < baler, bales cardboard, compactor, Presona, mill-size bales, wire tied bales
plant operation waste = loading shovel waste = 360 material handler = mobile plant waste < loading shovel, material handler, Sennebogen, grab 360, waste transfer shovel, landfill compactor, Fuchs handler, telehandler waste, Bomag compactor, dozer landfill, selector grab
shredding and screening = trommel operation = shredder < trommel, Doppstadt, star screen, magnets and eddy current, RDF, Komptech, waste shredder, wood shredder
composting = anaerobic digestion = organic waste < composting site, windrows, AD plant, in-vessel composting, digestate, food waste plant, biogas, PAS 100, windrow turner, compost temps
landfill operations = landfill = cell management < leachate, gas wells, daily cover, landfill gas, tipping face, cells landfill
leachate and gas monitoring = environmental monitoring landfill < leachate dip, GA5000, borehole gas, leachate, gas wells balance, gas analyser boreholes, methane monitor landfill
hazardous waste = chemical waste handling = asbestos and oils waste = clinical waste < asbestos skips, lab smalls, HAZWOPER, hazwaste, fridges and WEEE, ADR waste, oil filters waste, household chemicals, lab packs, RCRA, sharps and yellow bags, consignment notes, haz waste bay, asbestos and chemicals segregated, clinical waste collected, yellow bags, haz waste, sharps bins collected, asbestos bagged, asbestos segregated
clinical waste = healthcare waste collection < sharps bins, yellow bags, SRCL, Stericycle, incinerator clinical, autoclave waste
WEEE recycling = electronics recycling = IT asset disposal < WEEE, hard drive shredding, fridge degas, CRT, laptop dismantle, ITAD, e-waste, hard drives wiped, data wipe Blancco
scrap metal = metal recycling = end of life vehicles = scrap yard < ELVs, depollution, baler scrap, ferrous and non-ferrous, copper strip, shear scrap, car breakers, catalytic converters sort, scrap grade, metal grades
confidential shredding = secure shredding < confidential waste, Shred-it, EN 15713, shredded documents, Iron Mountain
energy from waste = incineration plant = EfW < crane waste bunker, waste-to-energy, bottom ash, flue gas treatment
street cleansing = street sweeping = litter picking = road sweeper < litter pick, barrow beat, Johnston sweeper, fly-tipping cleared, mechanical sweeper, sweeper driver, street cleaner, graffiti removed, litter bins emptied, gum removal, dog waste bins, street sweeper, fly-tips, litter picked, gullies and leaf fall, leaf fall, Scarab, fly-tips cleared, swept streets
fly-tipping enforcement = environmental enforcement = fixed penalty notices < FPNs littering, fly-tipping investigated, duty of care inspections
skip hire = skip operations = skip sales and transport < skip lorry, skips booked, RORO skips, skips allocated, skip drivers routed
waste route planning = collection rounds scheduling = round optimisation < rounds planned, route optimisation bins, rescheduled rounds, missed bins, collection crews allocated, Whitespace, Bartec
environmental permit compliance = permit conditions = Environment Agency inspections = waste permits < EA inspections, CAR forms, SEPA licence, EPA landfill permit, EMS waste, site permit, exemptions T6
WAMITAB = COTC = technically competent manager waste = CIWM < WAMITAB level 4, SWANA, TCM
recycling education = waste minimisation = contamination reduction recycling < doorstep recycling advice, contamination stickers, recycling roadshows, waste audits, school recycling talks, zero to landfill, waste audit
manual handling waste = PPE waste site = site safety waste < hi-vis and steel toe, sharps finds, banksman tip, reversing assistant, reversing vehicles banksman
waste commodity sales = materials trading = recyclate sales < OCC sold, bales sold, PRNs, trade recyclate, PERN, sold cardboard bales
household waste customer service = public help at tip < unload cars help, residents advise bins, permit check tip, challenge trade waste
recycling rounds < loader on bin lorry, emptied wheelie bins, binman, houses a day, food caddies, bin lorry, refuse loader, bin round, bins a day, wheelie bins emptied, refuse collector
LGV Class 2 = Class 2 licence = Category C licence < Cat C, LGV C, drove 26t, Dennis Eagle, HGV 2, Class 2 driver, Cat C and CPC, Class II, category C held
LGV Class 2 licence < Cat C, LGV C, drove 26t, Dennis Eagle, HGV 2, Class 2 driver, Cat C and CPC, Class II, category C held
operate bin lifts and compactor < bin hoist, pack cycle, hopper lift, compaction, hopper controls, bin lift controls, worked hopper, RCV crew, lift controls, tail lift and compactor, hoist and pack
bin lifts = operate bin lifts < bin hoist, pack cycle, hopper lift, compaction, hopper controls, bin lift controls, worked hopper, RCV crew, lift controls, tail lift and compactor, hoist and pack
compactor < bin hoist, pack cycle, hopper lift, compaction, hopper controls, bin lift controls, worked hopper, RCV crew, lift controls, tail lift and compactor, hoist and pack
driving RCV = RCV in narrow streets = RCV driving = drive RCV < reversed dustcart, refuse truck driver, mews and cul-de-sacs, RCV driver, drove dustcart, terraced streets, down alleys, dustcart, refuse driver, drove bin lorry, drove RCV, refuse vehicle driver
street cleansing and sweeping < barrow beat, litter picked, fly-tips, Johnston sweeper, gullies and leaf fall, sweeper driver, mechanical sweeper, litter picking, leaf fall, street sweeper, Scarab, fly-tips cleared, swept streets
sweeping < barrow beat, litter picked, fly-tips, Johnston sweeper, gullies and leaf fall, sweeper driver, mechanical sweeper, litter picking, leaf fall, street sweeper, Scarab, fly-tips cleared, swept streets
report missed bins = contaminated recycling < no-outs, contaminated bins, Bartec, in-cab, tagged wrong recycling, depot via PDA, tagged contaminated, bins tagged, in-cab unit, contamination tags, keyed no-outs
report missed bins and contaminated recycling < no-outs, contaminated bins, Bartec, in-cab, tagged wrong recycling, depot via PDA, tagged contaminated, bins tagged, in-cab unit, contamination tags, keyed no-outs
household recycling site = recycling site attendant < tip attendant, segregated WEEE, checked vans for trade, skips full, recycling centre attendant, guided public, meet and greet at tip, helped public at tip, civic amenity site, tip site
household recycling site attendant < tip attendant, segregated WEEE, checked vans for trade, skips full, recycling centre attendant, guided public, meet and greet at tip, helped public at tip, civic amenity site, tip site
HWRC < tip attendant, segregated WEEE, checked vans for trade, skips full, recycling centre attendant, guided public, meet and greet at tip, helped public at tip, civic amenity site, tip site
leading crew = lead crew = crew leader = experience leading crew < chargehand crew, charge of loaders, crew of 3, driver in charge, briefed loaders, team leader refuse, charge of two, charge of crew, led crew
hazardous and clinical waste = handle hazardous and clinical waste < sharps and yellow bags, consignment notes, haz waste bay, asbestos and chemicals segregated, clinical waste collected, yellow bags, haz waste, sharps bins collected, asbestos bagged, asbestos segregated
manual handling < lifted bulky items, safe lifting, moved bins all day, fridges and sofas, bulky items, heavy lifting, moved 1100 bins, lifted sofas
`;
