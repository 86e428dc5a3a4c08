/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const OUTDOORS_TRADES = `
# florist
bouquets = floral arrangements = flower arranging = hand-tied bouquets < hand-ties, hand-tied, flower arrangements, vase arrangements, posies, aqua packs, arranged flowers, gift bouquets ~ arrangements made
wedding flowers = bridal flowers = wedding floristry < bridal bouquets, wedding arches flowers, bridesmaids' posies, boutonnieres, pew ends, flower arch, flower crowns, bride's bouquet ~ buttonholes, table centres, corsages, pedestals church
funeral flowers = funeral tributes = sympathy flowers < letters frames funeral, casket sprays, funeral sheaves, name tributes, MUM and DAD letters, coffin spray, easel sprays ~ based hearts, standing spray
wiring and taping = wiring techniques floristry < wired buttonholes, wire and tape, stem wire, mount wires, gutta tape, wired bouquets, shower bouquet, boutonnieres
flower conditioning = condition flowers = flower care = process fresh flowers < strip thorns, cut stems, bucket flowers, strip leaves, flower processing, dethorn roses, Chrysal, cut and hydrate ~ clean buckets, cooler flowers, flower food
oasis work < Oasis rings, chicken wire mechanics, floral foam ~ oasis, moss wreath base, pin frogs
event and corporate flowers = event floristry < hotel lobby flowers, event installations, balloon and flower arches, gala centrepieces, flower walls, corporate flower displays, foliage garlands, floral installations ~ large installations, office flowers weekly
plants and houseplants < houseplants, planted baskets, pot plants, planters made, planted containers ~ repotted, orchid planter
flower market buying = order flowers = buy flowers from wholesalers = flower stock ordering < Dutch wholesalers, Flower auction, flower van order, New Covent Garden, wholesale flowers order, stem orders ~ Covent Garden market, Dutch lorry, Aalsmeer
relay orders = online flower orders = relay networks < Teleflora, eFlorist, Fleurop, 1-800-Flowers ~ FTD, Direct2florist, Dove POS
flower delivery = deliver flowers < flower van, deliver bouquets, funeral deliveries flowers, Valentine's deliveries, wedding set-up deliveries
seasonal peaks = Valentine's and Mother's Day = peak floristry < 300 bouquets, rose orders Valentine's ~ Valentine's, Mother's Day, Christmas wreaths
wreath making = Christmas wreaths < wreath workshops, door wreaths, holly wreaths, Christmas wreath ~ mossed rings
floristry workshops = teach flower arranging = demonstrations floral < flower workshops, wreath workshops, flower demos, floral classes, demonstrated to flower clubs ~ hen party flower crowns
customer consultations floristry = take flower orders < bride consultations, funeral orders, quotes for wedding flowers, order book florist, mood boards wedding, phone orders flowers ~ sympathetic to bereaved, card messages
gift wrapping flowers = wrap and present flowers < wrap bouquets, aqua pack, ribbon and cellophane ~ cellophane, tissue wrap, box and ribbon
flower shop display < bucket display, shop window flowers, outside stand flowers, flower stall, plant stand display
flower shop sales < flower shop till, flowers sold, till florist ~ Floranext
reduce flower waste < flower wastage, wilted stems removed, stem waste ~ rotate stems, refrigerated flower room
costing floral designs = price arrangements = recipe costing floral < stem counting, cost bouquets, mark-up flowers, recipe sheets flowers, price per stem
artificial and dried flowers = dried flower work < dried flowers, faux arrangements, preserved roses, silk arrangements ~ pampas grass
floristry qualification < level 2 floristry, level 3 floristry, NDSF, Certified Floral Designer, ICSF, AIFD, BTEC floristry ~ SF diploma
competition floristry < Chelsea gold, RHS flower show, Florist of the Year, competition florist, Chelsea Flower Show
flower growing = cutting garden = home-grown flowers < cut flower garden, sweet peas grown, dahlias grown, flower farm, British flowers from farm
flower knowledge botanical names = identify flowers and foliage < botanical names flowers, eucalyptus and ruscus, peonies and ranunculus, lisianthus ~ alstroemeria
# gardener and landscaper
garden maintenance = gardening = maintain gardens < weeding, lawns mowed, hedges trimmed, borders weeded, beds weeded, gardens maintained, pruned roses, grass and hedges, dug borders, gardener estate, deadheading, weed and mulch, garden rounds
grass cutting = mowing = lawn mowing = mow lawns < ride-on mower, mowed verges, cylinder mower, cut grass, stripes lawns, zero-turn, mowed lawns, grass verges, Kubota mower, gang mowers, Hayter, flail mower ~ strimmed, lawn edges
brushcutting = weed whacking < strimmer, brushcutter, strimmed banks, weed eater, weed whacker, edged lawns, string trimmer
hedge cutting = hedge trimming < hedge trimmers, cut hedges, box hedge, yew hedges, hedge trimmer, leylandii, laurel hedge, reduced hedges
pruning = shrub pruning < pruned shrubs, rose pruning, wisteria prune, apple tree pruning, espalier, pruning clematis, prune hydrangeas, pollarding
planting = planting schemes = plant borders < planted shrubs, bulbs planted, herbaceous borders, hanging baskets, spring bedding, planted whips, seasonal bedding, planted up pots, hanging-basket, annuals planted ~ bedding, planting plans, mulch and plant
garden design = design gardens < planting plan, garden designs, SketchUp gardens, designed borders, garden design diploma, Vectorworks landmark, scaled layouts, planting schemes, Vectorworks layouts, scaled drawings gardens, layouts in Vectorworks, designed gardens, mood boards and planting ~ show garden, SGD
lawn care = lawn treatment < scarify, aerate, laid turf, turf laid, overseed, feed and weed, lawn feed, topdress, rolls of turf, hollow tine, seed lawns, reseeded ~ sod
sports turf = pitch maintenance = fine turf < golf greens, greenkeeper, cricket square, pitch marking, verticut, bunkers raked, stimpmeter, overseed goalmouths, line mark pitches, bowls green, football pitch marking ~ hole cutting, divots, IOG, GMA
pesticide application = spraying = weed control chemicals < PA1, PA6, knapsack sprayer, PA6A, glyphosate spray, licensed pesticide applicator, weed spray, spot treat weeds, pesticide applicator license, Japanese knotweed spray, PA1/PA6A, glyphosate, PA6 knapsack, knapsack weed, PA1 and PA6A, spot treated ~ Roundup, Japanese knotweed, weed killing
hard landscaping < Indian sandstone, paving laid, block paving drive, porcelain patio, garden walls, gravel paths, slabs laid, hardscaping, Indian stone, porcelain terraces, block driveways, slab paths, setts, laid slabs, natural stone paving, block paved, laid patios, porcelain patios, sandstone patios ~ patios, retaining walls, sleepers, pavers, raised beds built, driveways laid, rockeries, full mortar bed
fencing = fence erection = install fences < closeboard, feather edge fence, fence panels, post and rail, fence posts concrete, stock fencing, deer fencing, chain link fence, picket fence, stock netting, erected fences, feather edge, close board, put up fences, panel fencing ~ gates hung, posts in concrete, gravel boards, bays a week
ponds and water features < ponds, pond liner, water features, koi pond, butyl liner, pond pumps, wildlife pond ~ fountains
irrigation = irrigation systems < drip irrigation, Hunter irrigation, sprinkler heads, Rain Bird, watering systems, irrigation repairs ~ leaky hose
garden clearance = site clearance = clear overgrown gardens < gardens cleared, brambles cleared, overgrown garden, skips filled garden, rubbish cleared gardens ~ stump removal, french drain, land clearance, roots dug out
garden machinery < hedge trimmers, strimmer, leaf blower, rotavator, ride-on mower, stump grinder, turf cutter, Echo trimmer, rotovator ~ Stihl, chainsaw, Husqvarna, blowers, chipper
machinery maintenance horticulture = service mowers = equipment servicing horticulture < sharpen blades mower, spark plugs mower, mower oil change, blades sharpen, grease ride-on, two-stroke mix, cylinder grind
chainsaw ticket = chainsaw maintenance and cross-cutting = CS30 < NPTC chainsaw, NPTC 30 31 ~ CS31, Lantra chainsaw
driving with trailer = trailer towing < B+E, tow trailer, towed chipper ~ trailer licence, tipper and trailer
leaf clearance = autumn clearance = leaf blowing < leaf blower, leaves raked, blow leaves, leaves composted
mulching < compost heaps, mulched beds, manure dug in, leaf mould, bark mulch, dug in compost ~ soil pH test
propagation = nursery work = raise plants = plant production < cuttings taken, potting up, seed sown, nursery plants, polytunnel, pot on, plugs pricked out, prick out, greenhouse seedlings, hardwood cuttings ~ glasshouse, container plants
vegetable growing = kitchen garden < walled garden, greenhouse tomatoes, vegetables grown, potager ~ allotment, cut flower garden, soft fruit nets
plant identification = horticultural knowledge = botanical plant names = plant knowledge < plant ident, Latin names, RHS level 2, RHS level 3, plant idents ~ labelled plants
horticulture qualification < RHS level 2, NVQ amenity horticulture, RHS Certificate, BTEC horticulture, HND horticulture, Kew diploma, RHS L2, Diploma Horticulture, Level 3 Diploma Horticulture, Level 2 horticulture, MHort, Kew Diploma ~ Merrist Wood, WRAGS, master gardener, Principles of Horticulture
winter maintenance < gritting, salted paths, snow clearance, snow plow
parks maintenance = public parks < parks litter, council parks, bowling greens ~ playgrounds inspected, grave digging, cemetery grounds, park benches, dog bins emptied, playground inspections, RPII, Green Flag
playground inspection = play area checks < ROSPA play inspection, playground inspections
estate gardening = private estate gardening < stately home garden, under gardener, 5-acre garden ~ private estate, National Trust, historic garden
artificial turf < astro turf, artificial grass, fake grass ~ 12V garden lights, garden lighting
tree planting < planted trees, standard trees, orchard planted ~ whips and stakes, tree stakes
garden maintenance < deadheaded, clipped yew, mow weed and trim, mowed and edged, private gardens weekly, mowing and weeding, weekly mow, edged lawns, weeded borders, pruned shrubs, round private gardens ~ striped and edged
lawns and borders ~ deadheaded, striped and edged, clipped yew, mow weed and trim, mowed and edged, private gardens weekly, mowing and weeding, weekly mow, edged lawns, weeded borders, pruned shrubs, round private gardens
RHS Level 2 or equivalent < RHS L2, NVQ horticulture, Level 3 Diploma Horticulture, Level 2 horticulture, MHort, Kew Diploma ~ Diploma Horticulture, Principles of Horticulture
hard landscaping < Indian stone, porcelain terraces, block driveways, slab paths, setts, laid slabs, natural stone paving, block paved, laid patios, porcelain patios, sandstone patios ~ full mortar bed
paving < Indian stone, porcelain terraces, block driveways, slab paths, setts, laid slabs, natural stone paving, block paved, laid patios, porcelain patios, sandstone patios ~ full mortar bed
plant knowledge = knowledge of plants < trees and shrubs in Latin, planting lists, Latin names, plant idents, plantsman, botanical names, plants for shade ~ herbaceous, named plants
plant identification = plant knowledge and identification < trees and shrubs in Latin, Latin names, plant idents, plantsman, botanical names ~ herbaceous, planting lists, named plants, plants for shade
ride-on mowers strimmers and hedge cutters ~ zero turn, brushcutters, long-reach trimmers, ride on, strimmed, strimmed banks, brushcutter, pedestrian mowers, Kubota, ride-on and strimmer, Stihl hedge trimmer
ride-on mowers < zero turn, long-reach trimmers, ride-on and strimmer ~ brushcutters, ride on, strimmed, strimmed banks, brushcutter, pedestrian mowers, Kubota, Stihl hedge trimmer
strimmers < brushcutters, strimmed, strimmed banks, brushcutter, ride-on and strimmer ~ zero turn, long-reach trimmers, ride on, pedestrian mowers, Kubota, Stihl hedge trimmer
fencing installation = install fencing = fence erection < closeboard, stock netting, post and rail, fence panels, erected fences, feather edge, close board, put up fences, panel fencing ~ posts in concrete, gravel boards, bays a week
spraying of pesticides = weed spraying < PA1/PA6A, knapsack sprayer, glyphosate, PA6A, PA6 knapsack, knapsack weed, PA1 and PA6A, spot treated ~ Japanese knotweed, weed killing
garden design and planting plans ~ scaled layouts, planting schemes, Vectorworks layouts, show garden, scaled drawings gardens, layouts in Vectorworks, designed gardens, SketchUp gardens, mood boards and planting
vegetable growing = growing vegetables < crops for kitchen, potager, polytunnel, succession sowing, grew vegetables, polytunnel tomatoes, market garden, veg plots, allotment crops ~ walled garden, salad leaves, soft fruit
kitchen garden < crops for kitchen, walled garden, potager, grew vegetables, veg plots ~ polytunnel, succession sowing, salad leaves, soft fruit, polytunnel tomatoes, market garden, allotment crops
irrigation system installation < pop-up sprinklers, Hunter controllers, sprinklers and drip, drip irrigation, irrigation fitted, watering systems fitted ~ automatic watering, drip lines, leaky pipe, Rain Bird
irrigation < pop-up sprinklers, Hunter controllers, automatic watering, drip lines, sprinklers and drip, drip irrigation, leaky pipe, irrigation fitted, watering systems fitted, Rain Bird
irrigation systems < pop-up sprinklers, Hunter controllers, drip lines, sprinklers and drip, drip irrigation, irrigation fitted, watering systems fitted, Rain Bird ~ automatic watering, leaky pipe
planting < planted up, bedding displays, planted shrubs, planted bulbs, planted trees, summer bedding, planted borders, hanging baskets planted
plant shrubs and bedding < bedding displays, planted shrubs, planted bulbs, summer bedding, planted borders ~ planted up, planted trees, hanging baskets planted
pruning < pruned, rose pruning, fruit tree pruning, crown lifting, topiary ~ wisteria, coppiced, deadheaded
pruning and shaping < pruned, rose pruning, fruit tree pruning, crown lifting ~ wisteria, topiary, coppiced, deadheaded
turfing < laid turf, turfed, levelled and turfed ~ seeded lawns, rotavated, artificial grass
lay turf = lawn laying < laid turf, turfed, levelled and turfed ~ seeded lawns, rotavated, artificial grass
weed control < hand weeded, mulched, bark mulch, hoed, weeded, weedkiller
weeding < hand weeded, hoed, weeded, weedkiller ~ mulched, bark mulch
garden clearance < garden clearances, leaf clearance, cleared gardens, autumn tidy ~ leaf blowing, blew leaves
garden features < dry stone wall, ponds built, raised beds, rockery, pergolas ~ sleepers, retaining walls
# farm worker
livestock care = animal husbandry = look after livestock = livestock handling < cattle fed, sheep flock, lambing, calving, dairy herd, pigs fed, beef cattle, calves reared, ewes, mucked out pens, 300 cows, shepherding, farrowing, wormed sheep ~ checked stock, herd
milking = dairy work = milking parlour = milk cows < herringbone parlour, rotary parlour, milker, robotic milking, Lely robots, AM and PM milking, dairy cows, teat dip, milked 200 cows, relief milker ~ DeLaval, cluster, Fullwood
calf rearing < calves reared, calving, calved cows, calf feeding, calving jack, colostrum, bucket rear calves ~ dehorned, disbudding
lambing = lambing assistant < lambed, lambing sheds, 900 ewes, ewes lambed, tailed lambs, adopt lambs ~ prolapses
sheep work = foot care livestock < foot trimming, dagged, foot trim, hoof trimming, clipped sheep ~ sheared, shearing, foot-rot, dipping
veterinary treatments livestock = administer medicines livestock < injected cattle, pour-on, dosed sheep, mastitis tubes, antibiotics cattle, drying off, fluke dosed ~ wormed, vaccinated, TB testing, medicine book, bolus
AI and breeding = breeding livestock < AI certificate, DIY AI, heat detection, AI cows, scanning ewes, pedigree herd ~ bulls, embryo transfer, synchronise
tractor driving = operate tractors = drive tractors = farm machinery operation < Massey Ferguson, tractor work, ploughing, Fendt, drill and plough, tractors with trailers, Fendt 724, power harrow, Claas Axion, tractors driven ~ tractor, John Deere, New Holland, Case IH, corn cart
combine harvesting = combine driving = harvest = grain harvest < Claas Lexion, combine driver, John Deere combine, harvest grain cart, corn combined, New Holland combine, combine harvester ~ combines, grain cart
cultivation and drilling = ploughing = arable work = drilling < seed drill, discs and power harrow, arable farm, direct drill, Vaderstad, ploughed, sub-soiling, rolled and drilled, min-till, strip-till ~ cultivated, planter corn
pesticide application < PA2, NSTS sprayer, NRoSO, Bateman sprayer, boom sprayer, sprayed fungicide, spraying arable, Househam, PA1/PA2, self-propelled sprayer, crop sprayer, Bateman, 36 m boom, sprayed crops ~ PA1, sprayer, knapsack weeds, crop duster, sprayed

forage and silage = hay and silage making < silage, big bales, haylage, forage harvester, mowing grass silage, bale wrapper, round bales, clamp silage, hay bales, baler, rake hay, maize clamp ~ foraging
feeding livestock = feed rations = feed livestock = livestock feeding < feeder wagon, silage fed, fed concentrates, feed pigs, bottle fed lambs, ring feeders, bales to cattle, fed hay, fed cattle, fed cows, feed wagon, fed and bedded ~ Keenan, bedded up, ration
bedding and mucking out = muck out = pens cleaned = yards scraped < mucked out, straw bedding, scrape yards, cubicles limed, scraped passages, pens mucked, stalls clean, cleaned out sheds ~ bedded up
fencing farm = farm maintenance < electric fence, mended fences, post knocker, fences repaired ~ hedge laying, fence posts, gates hung, barbed wire, drystone walls, hedges flailed, ditches cleared, hedge-cutting
telehandler farm = loader work = loading shovel farm < JCB Loadall, telehandler, Matbro, Merlo, JCB Agri ~ Manitou, loader tractor
ATV and quad = quad bike < ATV, Polaris Ranger
fruit picking = crop picking < strawberries picked, apple picking, picked raspberries, soft fruit picker, asparagus cut, polytunnel picking, lettuce cut, potato harvesting, grape picking, orchard harvest, daffodil picking, vegetables harvested, picker soft fruit, farm harvest crews, cherry picking fruit
packhouse and grading = grade produce = produce packing < packhouse, graded potatoes, potato grader, punnets, egg packing, grading line, eggs graded, carrots washed, produce grading, apples graded
polytunnel and glasshouse growing = glasshouse crops = protected cropping < polytunnels, de-leafing tomatoes, strawberries tabletop, truss tomatoes, planting strawberries, coir bags ~ glasshouse, cucumbers, greenhouses, vine training
vineyard work = viticulture < vines pruned, grape harvest, vine pruning, cane pruning, trellis vines, bud rub ~ vineyard, winery
poultry farming = poultry unit < poultry sheds, free-range eggs, egg collecting, poultry catcher, broiler sheds, collected eggs ~ chick placement, turkeys
pig farming = pig unit < farrowing house, sows, weaners, farrowed, outdoor pigs, finishing pigs, slats pigs, served sows
grain store = crop storage < grain dryer, moisture meter grain, grain drier, batch dryer, temperature probe grain, dried and sampled, continuous flow drier, probed store, aired grain, grain dried, drier and monitored, batch drier, temps and moistures ~ augers, potato store, cold store apples, silos, moistures, loaded lorries grain
irrigation farm = watering crops = drip irrigation farm < irrigation reels, pivot irrigation, rain guns, reel irrigators, fertigation ~ drip lines, hose reels
record keeping farm = livestock records = movement records < movement books, passports BCMS, ear tags, medicine book, movement licences, herd records, spray records, EID reader, cow cards, DairyComp, tagging calves, Uniform-Agri, BCMS ~ Farm assurance, Red Tractor audit, Gatekeeper
farm assurance = audits farm ~ RSPCA Assured, Soil Association, LEAF Marque, GlobalGAP, Freedom Food
machinery maintenance farm = farm workshop = tractor repairs = repair farm machinery < greased machinery, welded gates, tractor services, serviced tractors, weld trailers, bearings combine, fixed baler, oil changes tractors, implement repairs ~ workshop winter repairs
agronomy = field scouting < agronomist, leaf samples, scouted fields, aphid traps, agronomy advice ~ BASIS, FACTS, soil sampling
precision farming = GPS steering = auto-steer < John Deere AutoTrac, GPS autosteer, yield mapping, RTK tractor, Trimble tractor, Greenstar, RTK autosteer, section control, AutoTrac, autosteer, John Deere GreenStar, variable rate maps ~ variable rate, Trimble, RTK
ranch work = cowboy work = cattle drives < ranch hand, roped calves, horseback cattle, feedlot, brand calves, cow-calf ~ branding
agricultural qualification < BTEC agriculture, HND agriculture, Harper Adams, level 3 agriculture, Cirencester, degree agriculture ~ NPTC, Lantra, Sparsholt
shooting and gamekeeping = gamekeeper < pheasant rearing, deer stalker, poults ~ DSC1, beaters, vermin control, shotgun certificate, DSC2
milking cows = milking in modern parlour < milked, herringbone, rotary parlour, AM and PM milkings, milkings, milked Holsteins, milker, relief milker, robots milking, Lely robots, swingover parlour, twice a day milking
milking = experience of milking < milked, herringbone, rotary parlour, AM and PM milkings, milkings, milked Holsteins, milker, relief milker, robots milking, Lely robots, swingover parlour, twice a day milking
calf rearing = rear calves < bedded young stock, reared heifer, colostrum, birth to weaning, calf feeders, heifer replacements, milk machine calves, fed calves, reared calves, disbudding, young stock from birth
charge of calf rearing < reared heifer, birth to weaning, calf feeders, heifer replacements, milk machine calves, fed calves, reared calves, young stock from birth ~ bedded young stock, colostrum, disbudding
artificial insemination = DIY AI < AI trained, inseminated cows, Genus DIY, served cows, AI'd cows, AI course ~ services conception
DIY artificial insemination < AI trained, inseminated cows, Genus DIY, served cows, AI'd cows, AI course ~ services conception

tractor driving < JD 6155, Matbro, carting silage, mucking out with loader, telehandler and tractor, feeder wagon, fed with tractor, tractor work, feed wagon ~ tub mixer, scraped out, loader work
calving cows < assisted calvings, block calving, ropes and jack, malpresented, backward calves, calved cows, calvings, calving jack, spring calving
calving < assisted calvings, block calving, ropes and jack, malpresented, backward calves, calved cows, calvings, calving jack, spring calving
farm records < registered births, wrote up medicines, withdrawal periods, passport records, Red Tractor records, births and moves, calf passports, medicine records, movement records, cattle passports ~ kept Uniform
medicine book < wrote up medicines, withdrawal periods, medicine records ~ registered births, passport records, Red Tractor records, births and moves, calf passports, kept Uniform, movement records, cattle passports
BCMS < passport records, births and moves, calf passports, cattle passports ~ registered births, wrote up medicines, withdrawal periods, Red Tractor records, medicine records, kept Uniform, movement records
parlour cleaning < hot washed plant, Bactoscan, pre-dip, circulation cleaned, hosed down parlour, changed liners, washed parlour, plant wash, cell counts low, foremilk, dipped teats, parlour wash
parlour cleaning and milk hygiene ~ hot washed plant, Bactoscan, pre-dip, circulation cleaned, hosed down parlour, changed liners, washed parlour, plant wash, cell counts low, foremilk, dipped teats, parlour wash
slurry spreading < umbilical, tanker slurry, spread muck, muck and slurry, dribble bar, muck spreading, slurry tanker ~ rolled and harrowed, mowed for cuts, silage ground
slurry spreading and grassland ~ umbilical, tanker slurry, spread muck, muck and slurry, rolled and harrowed, mowed for cuts, dribble bar, muck spreading, silage ground, slurry tanker
grassland < mowed for cuts, silage ground ~ umbilical, tanker slurry, spread muck, muck and slurry, rolled and harrowed, dribble bar, muck spreading, slurry tanker
slurry < umbilical, tanker slurry, muck and slurry, dribble bar, slurry tanker ~ spread muck, rolled and harrowed, mowed for cuts, muck spreading, silage ground
routine veterinary treatments = administer treatments < tubed dry cows, injected antibiotics, bolused, drenched, treated mastitis, milk fever, IV calcium, dry cow therapy, dosed cattle, vaccinated cattle, treated lame cows ~ jabs and, wormed
veterinary treatments < tubed dry cows, injected antibiotics, bolused, drenched, treated mastitis, milk fever, IV calcium, dry cow therapy, dosed cattle, vaccinated cattle, treated lame cows, wormed ~ jabs and
administer veterinary treatments < tubed dry cows, injected antibiotics, bolused, drenched, treated mastitis, milk fever, IV calcium, dry cow therapy, dosed cattle, vaccinated cattle, treated lame cows, wormed ~ jabs and
sprayer certificates = spraying certificates < NRoSO, NPTC pesticides, PA1 PA2, PA2 boom, PA1/2/6 ~ BASIS sprayer
GPS and precision farming = precision farming equipment < RTK autosteer, section control, AutoTrac, yield mapping, autosteer, John Deere GreenStar, variable rate maps ~ variable rate, Trimble, RTK
GPS < RTK autosteer, AutoTrac, Trimble, autosteer, RTK, John Deere GreenStar ~ variable rate, section control, yield mapping, variable rate maps
grain drying < dried and sampled, continuous flow drier, probed store, grain drier, grain dried, drier and monitored, batch drier, temps and moistures ~ moistures, loaded lorries grain, aired grain
drilling and cultivation < Vaderstad, combi drilled, Topdown, drilled ha, direct drill, ploughed and drilled, drilled acres ~ ploughed, power harrow, subsoiled, disced
drilling < Vaderstad, combi drilled, drilled ha, direct drill, ploughed and drilled, drilled acres ~ ploughed, Topdown, power harrow, subsoiled, disced
cultivation = cultivations < Vaderstad, combi drilled, ploughed, Topdown, direct drill, power harrow, subsoiled, ploughed and drilled, disced ~ drilled ha, drilled acres
potato planting and harvesting < Grimme, lifted spuds, destoner, planter and harvester, potato harvester ~ bed till, spuds, lifted ha, set up webs
potatoes < Grimme, lifted spuds, destoner, bed till, spuds, potato harvester ~ planter and harvester, lifted ha, set up webs
potato harvesting < Grimme, lifted spuds, destoner, planter and harvester, potato harvester ~ bed till, spuds, lifted ha, set up webs
workshop maintenance of machinery < winter servicing, repaired combine, farm workshop, changed oils, oils and belts, drill coulters, serviced tractors in, bearings and belts, combine knives, serviced combine ~ welded and repaired
machinery maintenance = workshop maintenance < winter servicing, repaired combine, farm workshop, changed oils, oils and belts, drill coulters, serviced tractors in, bearings and belts, combine knives, serviced combine ~ welded and repaired
fertiliser < tray tested, granular fert, liquid fert, Kuhn spreader, fert spreader, fert spreading, spread fert ~ Amazone, N max, spun on, headland control
telehandler certificate = telehandler licence < telescopic handler card, Lantra telescopic, NPORS telehandler, telehandler ticket, rough terrain telescopic, CPCS A17, A17, loadall ticket
telehandler < telescopic handler card, Lantra telescopic, NPORS telehandler, telehandler ticket, rough terrain telescopic, CPCS A17, loadall ticket ~ A17
lambing < lambed, lambing season, tailed and marked ~ night lamber, ewes
lambing sheep < lambed, lambing season, night lamber, tailed and marked ~ ewes
livestock handling = handle livestock < ran through crush, foot trimming, TB tests, weighed cattle, drafted lambs, sorted cattle ~ moved stock
stockmanship < ran through crush, weighed cattle, drafted lambs, sorted cattle ~ moved stock, foot trimming, TB tests
fencing on farm = farm fencing < electric fence, stock fencing, mended fences, stock netting ~ put in posts, hung gates
combine harvesting < harvest carting, Lexion, New Holland combine ~ combine, combined, grain cart, carted grain, baling, baled
harvest < harvest carting, grain cart, Lexion, New Holland combine, carted grain, baled ~ combine, combined, baling
combining < Lexion, New Holland combine ~ combine, combined, harvest carting, grain cart, carted grain, baling, baled
spraying = sprayer operation < self-propelled sprayer, crop sprayer, sprayed crops ~ sprayed, Bateman, 36 m boom
# tree surgeon
tree climbing = aerial tree work = climbing arborist = rope and harness work < tree climber, CS38, climbed and dismantled, climb and dismantle, spikes and strop, MEWP and climb, rope climber trees, climbing arb, aerial cutting, sectional fells, SRT and MRT, aerial cutting and rigging, taken down in pieces, sectional dismantles, sectional felling ~ SRT, spurs, lead climber, off rope, rigged down
aerial chainsaw use < CS41, top-handled saw, chainsaw from rope, climbing saw ~ top-handle
climb and rescue = aerial rescue < tree rescue, CS38 rescue, rescue drills, rescue climber ~ EFAW+F, emergency first aid forestry, first aid forestry
chainsaw maintenance and cross-cutting = chainsaw operation = chainsaw licence < CS31, chainsaw tickets, NPTC chainsaw, Stihl MS 201, chain sharpen, Husqvarna 550, Stihl MS261, City and Guilds NPTC chainsaw, chain saws ~ cross-cutting
tree felling = fell trees = felling < CS31, CS32, felled trees, sectional fell, fell and process, sectional dismantles, straight fell, medium trees felled, section felled, directional fell, tree removals ~ felled, windblown, takedowns
CS32 < CS33
sectional dismantling = rigging trees = lowering limbs = rigging < CS41, lowered limbs, rigging blocks, lowering bollard, crane dismantles, GRCS, negative rigging, Portawrap, speedlines, spiderlines, tree rigging ~ friction device
pruning trees = crown work < crown lifts, 30% reductions, crown thins, pollards, deadwood removed, dead-wooding, reduced oaks, crown raised, reductions and thins, pruned trees, end-weight reduction, re-pollard, crown lifted, deadwooding
tree work standards < BS3998 ~ ANSI A300
groundsman = ground crew trees = ground work arb = groundie duties < chipped brash, groundie, lower ropes ground, brash dragged, branches dragged, tidy brash, log up, dragged brush, brush dragging ~ ground crew
wood chipper operation = chipper = chip brash < Timberwolf, woodchipper, brush chipper, chipped brash, Schliesing, Vermeer chipper, Bandit chipper, fed chipper, Jensen chipper
stump grinding = stump removal = stump grinder < ground stumps, stump-grinder, Vermeer stump grinder, Carlton stump grinder, ground out stumps ~ Predator
hedge work large = hedge cutting and reduction < leylandii reduced, long-reach trimmer, conifer hedge, hedges reduced, hedge reduce
MEWP trees = platform work trees < MEWP, tracked MEWP, cherry picker trees, spider lift ~ IPAF, Niftylift
emergency tree work = storm damage trees = call-outs storm = windblown trees < windblown, roads cleared trees, trees on houses, storm call-outs, fallen trees, Storm Arwen, emergency callouts trees ~ storm damage
utility arboriculture = UA tree work = powerline clearance experience < UA1, UA2, ENATS 43-8, UK Power Networks trees, UA 1 4, utility arb, live lines trees, ISA utility, 33kV trees, ROW clearance, FAC PA, trees off 11kV, ESI authorised, utility tree cutter, Western Power trees, powerline cutting ~ powerlines, ETR, LV shutdowns
railway vegetation clearance = rail vegetation = lineside clearance < Network Rail vegetation, embankment clearance, possessions trees, railway vegetation ~ PTS
highways tree work = roadside tree work < roadside trees, TM trees, road closures trees, highway trees ~ 12D, stop/go, chapter 8
tree inspection = tree surveys = tree risk assessment = tree condition surveys < BS 5837, QTRA, Lantra Professional Tree Inspection, TRAQ, resistograph, PiCUS, tree hazard assess, tree tags, tree condition survey ~ PTI, THREATS
BS 5837 = tree surveys for planning = arboricultural impact assessment = AIA < arb method statement, tree protection plan, RPA plans, tree constraints plan, root protection areas
tree preservation orders = planning consents trees < TPO applications, section 211, conservation area notices, TPO consents ~ TPO
tree identification < ash dieback, oak processionary moth, tree ID, Phytophthora, Dutch elm, honey fungus, Ganoderma, fungal brackets, Inonotus, Meripilus ~ emerald ash borer
tree planting < planted whips, planted saplings, forestry planting, woodland plan ~ tree guards, woodland thinning, coppiced, coppicing, bare-root, firewood processing, ride widening, thinning plantations
forestry machinery = harvester and forwarder < forwarder, skidder, timber extract, John Deere harvester, Ponsse, winch timber ~ harvester, brash mats, Valtra forestry, timber crane
firewood processing = logs and firewood < split logs, log splitter, firewood processor ~ firewood, seasoned logs
bracing trees < cobra brace, cabling and bracing, cable brace, dynamic brace
kit inspection climbing = climbing equipment checks < LOLER climbing kit, harness check trees, LOLER kit ~ rope and karabiner checks
risk assessments tree work < site risk assessment trees, drop zone, arb RAMS ~ emergency plan trees, banksman trees, pre-work check trees

pesticide trees = invasive weed control < glyphosate stumps ~ eco plugs, stump treat, PA6, Japanese knotweed, PA1/PA6
truck and chipper towing < tow chipper, towed chipper ~ 7.5t tipper, transit tipper
arboriculture qualification < ISA Certified, ND Arboriculture, ISA arborist, TechCert, HND arboriculture, level 3 arb, FdSc arboriculture, Merrist Wood arb, level 2 arb, BCMA, ABC level 4 arboriculture, level 4 arb ~ Arb Assoc approved
team leading arb = crew foreman trees = arb team leader < crew leader trees, led arb team, 3-man crew, foreman tree crew, ran tree crew
climb trees < sectional fells, SRT and MRT, aerial cutting, aerial cutting and rigging, taken down in pieces, rope and harness work, climbing arborist, sectional dismantles, sectional felling ~ lead climber, off rope, rigged down
dismantles < sectional fells, taken down in pieces, sectional dismantles, sectional felling ~ lead climber, SRT and MRT, aerial cutting, aerial cutting and rigging, off rope, rope and harness work, rigged down, climbing arborist
chainsaw maintenance and cross cutting = chainsaw certificates < NPTC CS30, CS30, CS31, CS30 and CS31, chainsaw tickets, LANTRA chainsaw ~ crosscut and felling, felling of small trees, CS38 and CS39
CS30/31 < CS30 and CS31 ~ NPTC CS30, CS30, CS31, crosscut and felling, felling of small trees, chainsaw tickets, LANTRA chainsaw, CS38 and CS39
chainsaw maintenance < NPTC CS30, CS30, CS30 and CS31 ~ CS31, crosscut and felling, felling of small trees, chainsaw tickets, LANTRA chainsaw, CS38 and CS39
wood chipper = wood chipper operation < Timberwolf, chipper ticket, fed chipper, Forst, towed chipper, Jensen chipper, changed chipper blades, wood chipper ticket
chipper operation < Timberwolf, chipper ticket, fed chipper, Forst, Jensen chipper, changed chipper blades, wood chipper ticket ~ towed chipper
tree inspections and reports = tree surveys < tree condition, Professional Tree Inspection, LANTRA PTI, tree surveys and, tree hazard surveys ~ BS5837, TPO and conservation area, TPO applications, PTI, constraints plans
tree inspections = tree reports < tree condition, Professional Tree Inspection, LANTRA PTI, tree surveys and, tree hazard surveys ~ BS5837, TPO and conservation area, TPO applications, PTI, constraints plans
use of MEWP = MEWP < cherry picker, IPAF 1b, IPAF 3b, spider platform, IPAF 1b and 3b, IPAF 3a ~ CS47, platform work
hedge cutting and planting < laid hawthorn, trimmed leylandii, laid hedges, beech hedges, reduced hedges ~ whips, bare-root, Midland style, planted whips, hedgelaying
hedge cutting < trimmed leylandii, reduced hedges ~ laid hawthorn, whips, bare-root, Midland style, laid hedges, beech hedges, planted whips, hedgelaying
planting work < bare-root, planted whips ~ laid hawthorn, trimmed leylandii, whips, Midland style, laid hedges, beech hedges, reduced hedges, hedgelaying
team leader < crew leader, ran gang of, led gang, two man crew led, led crew, team leader over ~ 3 man team, man team briefings, gang of four, chargehand
lead team < crew leader, ran gang of, led gang, man team briefings, gang of four, two man crew led, led crew, chargehand, team leader over ~ 3 man team
aerial rescue and first aid +F ~ CS38 rescue, EFAW+F, climb and rescue, emergency first aid forestry, first aid forestry, rescue drills, rescue climber
forest harvester or forwarder < Komatsu 931, John Deere 1210, Ponsse, forwarded Sitka, harvester operator, thinnings with harvester, forwarder driver ~ forwarded, on clearfell
forest harvester < Komatsu 931, harvester operator, thinnings with harvester ~ forwarded, on clearfell, John Deere 1210, Ponsse, forwarded Sitka, forwarder driver
forwarder < John Deere 1210, forwarded Sitka, forwarder driver ~ Komatsu 931, forwarded, on clearfell, Ponsse, harvester operator, thinnings with harvester
harvester operation < harvester operator, thinnings with harvester ~ Komatsu 931, forwarded, on clearfell, John Deere 1210, Ponsse, forwarded Sitka, forwarder driver
# animal care and kennels
kennel work = look after dogs = kennel hand < dogs fed and walked, kennel assistant, boarding kennels, kennel runs, boarding dogs, cleaned kennels, dogs home ~ kennels, rescue dogs, cattery, 40 dogs
cattery work = care for cats < cattery, cats fed, cat pens, boarding cats ~ litter trays
animal accommodation cleaning = cage cleaning < kennels cleaned, runs hosed, disinfected pens, cages cleaned, hutches cleaned, scrubbed kennels, poo picked, enclosures cleaned, runs disinfected ~ mucked out, litter trays, Anigene, F10 disinfectant, stalls mucked, tanks cleaned
feeding animals = feed and water = prepare feeds < fed dogs, feeds prepared, raw feeding, hay and water, hand-reared, animal diets, feeds weighed, hand feed kittens, prepared diets ~ feed charts, bottle fed
dog walking < walked dogs, dog walker, exercised dogs, group walks dogs, walks twice daily, pack walks ~ paddock exercise

dog grooming = groom dogs = pet grooming < groomed dogs, bathed and dried, hand stripping, clipped dogs, clipper poodles, Andis clippers dog, doodle clips, dog groomer, hand-strip, dematted, scissor finish, City and Guilds grooming ~ nail clips dogs, ear clean
medication to animals = administer medication animals = give medicines pets < tablets to cats, flea treatments, insulin to cats, eye drops pets, pill dogs, injections animals, medicated dogs, meds given animals, diabetic cat ~ wormed, spot-on
health checks animals = monitor animal health < daily checks animals, weighed puppies, teeth and ears check, health-checked, checked coat and eyes, daily health observation, body condition score, weight chart animals ~ lameness, parasites
animal handling = restrain animals < restrained cats, handled reptiles, restrain dogs, handled snakes, catch pole, handling aggressive dogs, held for vet, nervous dogs handled ~ muzzle, scruff, lead dogs
animal behaviour and training < puppy classes, clicker training, recall training, IMDT, APDT, behaviour plans dogs, socialised puppies, puppy socialisation, dog trainer, obedience classes, KC Good Citizen, CPDT-KA ~ reward-based, positive reinforcement
rehoming = rescue centre work < rehomed, shelter animals, adopters matched, humane society, adoption counsellor, homechecks, foster animals ~ home checks, RSPCA, Dogs Trust, rescue centre, Blue Cross, Battersea, ASPCA
animal intake and strays < microchip scanned, strays collected, dog warden, animal control officer, scan chips, dog warden van, stray hold ~ intakes animals, impounded, lost and found pets
animal rescue < wildlife hospital, orphaned cubs, hand-reared fledglings, seal pups, RSPCA inspector, injured birds, oiled birds, release wildlife, RSPCA ACO ~ hedgehogs
veterinary assistant = vet practice support = veterinary care assistant = animal nursing assistant < vet assistant, kennel vet practice, sterilise instruments vet, held animals for vets, prep theatre vet, recovery animals post-op ~ ANA, VCA, vet reception, ACA qualification
veterinary nursing < scrub nurse vet, anaesthesia monitor animals, DipAVN, nurse clinics pets, dental scale dogs ~ veterinary technician, CVT, LVT, RVT, VTNE
client reception pets = customer liaison pets < kennel bookings, owners phone updates, check-in pets, owner handover, vaccination cards checked, booking diary pets, reception vets, vaccination records checked ~ pet owners
disease control kennels = biosecurity < isolation kennel, parvo, vaccination cards checked, quarantine animals, foot dips, isolation block ~ ringworm, zoonosis
small animals and exotics = exotic pets = care for reptiles < reptiles, bearded dragons, small furries, tarantulas, vivariums, tortoises, aviary birds ~ guinea pigs, exotics, chinchillas, tropical fish, hamsters
zoo keeping = zookeeper = care for zoo animals = animal keeper < zoo keeper, carnivore section, ZIMS, DMZAA, enclosures zoo, ZIMS records ~ giraffes, primates, penguins, big cats, safari park, BIAZA, keeper talks, aquarist, AZA
public talks animals = animal encounters = education talks < school talks animals, falconry displays, petting farm, meet the animals, birds of prey display ~ feeding displays
horse care = stable work = grooming horses = groom < horses turned out, tacked up, mucked out stables, horse groom, lunged, yard work horses, exercised horses, livery yard, picked feet, racehorse stable lad, clipped horses, hacked out, stable staff, bandages horses ~ stables, hunters, BHS stage 2, plaited, riding school
equine qualification < BHS Stage 2, BHSAI, BHS stage 3, BHS AI, UKCC equestrian, NVQ horse care, BHS Stage 1, Level 3 horse management, BHS stages ~ Pony Club B test
pet shop = pet retail < Pets at Home, puppy advice, aquatics store, Petco, pet food advice, PetSmart ~ fish tanks, Pet City
laboratory animal care = animal technician = research animals < PILA, animal technologist, IVCs, mice colony, IAT level 2, ALAT, NACWO, rodent unit, LAT certification, breeding colonies mice ~ home office licence, AALAS
aquarium and fish care < water quality tanks, tank filters, protein skimmer, marine tanks, aquaria ~ Sea Life, nitrate tests
animal first aid = pet first aid < canine first aid
animal transport = transport animals < horsebox, horse lorry, transported dogs, dog van, DEFRA transporter, WATO
animal welfare legislation < five freedoms, LAIA licence, five domains, council inspections kennels ~ dangerous dogs act, star rating licence, USDA inspection animals
animal records = record keeping animals < kennel cards, feed charts, ZIMS, shelter software, Petpoint, weights recorded, medication charts pets, Kennelplan, ShelterLuv ~ Animana, RoboVet
animal care qualification < BTEC animal management, Level 3 animal management, NVQ animal care, HND animal management, City and Guilds animal care, ABC animal care, BSc animal behaviour, BSc zoology
dog handler = working dogs < NASDU, sniffer dogs, patrol dog, detection dogs, military working dog, drug dog, sled dogs ~ guide dogs, gundogs, assistance dogs, GDB
breeding and whelping = whelping = puppy rearing < whelped litters, puppies reared, whelping box, KC registered litters, breeder litter ~ stud dog, hand-reared puppies
euthanasia support < pts appointments, bereavement pets, euthanasia technician certified, end-of-life pets ~ euthanasia
# fishing and fish farm
commercial fishing = deckhand fishing = work on fishing vessels = fishing crew < trawler, deckhand trawler, longliner, crabber, skipper fishing, beam trawler, potting boat, share fisherman, crab boat, scalloper, seiner, inshore fishing ~ gill nets, fishing boat, Bering Sea
haul and shoot nets = handle fishing gear = hauling gear < hauled nets, shot nets, haul pots, creels hauled, longline baited, baited pots, hauled creels, pot hauler, purse seine, trawl doors ~ cod end
net mending = gear repair fishing < mended nets, rig creels, repair pots ~ splice rope, rope splice, braiding twine
fish handling at sea = sort catch = process catch onboard < gutted fish, iced fish, boxed catch, sorted catch, fish hold, ice fish hold, grade catch, box fish, gutting at sea, bled and gutted
landing catch = land fish < landed catch, fish market landings, auction landings, unload catch quay
shellfish harvesting < oyster trestles, mussel ropes, lobster pots, scallop dive, oyster farm, mussel farm, depuration, creel fishing ~ cockle, hand-dived, razor clams
fish farm operations = aquaculture = fish husbandry < salmon pens, smolts, sea cages, salmon farm, trout farm, Mowi, pens fed, fish farm technician, smolt transfer, Scottish Sea Farms, sea pens, Atlantic salmon, trout raceways, tilapia, recirculating aquaculture
fish feeding < feed barge, AKVA, hand feed fish, feed pens, feed cannons, feed cameras pens ~ FCR
fish health monitoring = disease monitoring fish < sea lice, morts removed, mort dive, lice counts, gill scores, mort lift, lice treatments, mortalities recorded, cleaner fish, lumpfish, hydrogen peroxide bath, thermolicer ~ AGD
hatchery work = hatchery < stripped broodstock, alevins, eggs picked, fry tanks, smoltification, hatching trays
water quality fish = water quality tests < OxyGuard, ammonia tests fish, oxygen probes, biofilters, drum filters, algal counts ~ dissolved oxygen, RAS, salinity
RAS operation = recirculating aquaculture systems < biofilters, drum filters ~ RAS, UV and ozone tanks
grading and harvest fish = harvest fish < graded salmon, wellboat, harvest boat, fish grading, fish pump, harvest salmon, stun and bleed ~ seine net pens, vaccinate smolts, counted fish
fish vaccination = vaccinate fish < vaccinated smolts, vaccinate smolts
net and mooring maintenance < net washing, net changes, predator nets, moorings inspected, net cleaner rig, mooring grid, net hole repair, MPI net cleaner ~ ROV nets, top nets, bird nets
workboat operation = small boat handling < RYA powerboat level 2, workboat, landing craft, Polarcirkel, RYA PB2, workboat crane, skiffs ~ RIB, outboard
sea survival < Seafish basic sea survival, STCW 95, blue card Seafish, personal survival techniques ~ PST, Seafish safety awareness
skipper's ticket = skipper certificate fishing = fishing skipper < under 16.5m skipper, class 2 fishing, Seafish skipper, class 1 fishing skipper, Seafish 16.5m, skippered trawler
VHF radio operation = marine radio < VHF, GMDSS, RYA VHF, short range certificate, ROC marine ~ SRC
crane and hydraulics marine < winch operator ~ capstan, Hiab, winches
navigation and electronics < Olex, echo sounder, radar watch, fish finder, Sodena
logbooks and quota = catch records < e-logs, catch app, fishing log, quota returns, logbook catch, MMO catch ~ observer data fish
engine room fishing boat = engine maintenance vessel = marine engineer fishing < engine checks boat, Gardner engine, outboard service, oil and filters boat, marine diesel ~ bilge pumps, Volvo Penta
fish processing ashore = fish factory < filleting line, salmon sides slice, fish processing plant, Baader, Alaska cannery, slime line ~ smoked salmon, kippers, cannery
commercial diving < HSE part IV, commercial diver, surface supplied ~ HSE SCUBA, mort dive, scallop dive
fisheries management = river keeper < electrofishing, stocked trout, Institute of Fisheries Management, redds count ~ weirs, bailiff, angling club water
fish farm standards < Code of Good Practice finfish ~ ASC, BAP aquaculture, Fishtalk, Mercatus
aquaculture qualification < SVQ aquaculture, BSc aquaculture, Modern Apprenticeship aquaculture ~ Sparsholt fisheries
# waste and recycling
refuse collection = bin collection = waste collection operative = collect household waste = household waste and recycling on rounds < bin lorry, binman, loader RCV, garbage collection, wheelie bins, dustcart, bin round, refuse loader, domestic refuse, trade waste rounds, garbage truck, bin crew, recycling rounds, kerbside collection, loader on bin lorry, emptied wheelie bins, wheelie bins emptied, refuse collector ~ sanitation worker, houses a day, food caddies, bins a day
bin lift operation = RCV equipment operation < bin lift, compactor RCV, bin lifts
sorting recyclables = recycling sorting = picking line waste = segregate waste < picking line, MRF, sort plastics, hand sorted cardboard, waste picking, recycling picker, glass and cans sorted, materials recovery facility, picking cabin, sorted recyclables ~ conveyor waste
household waste site attendant = HWRC = recycling centre operative < tip attendant, CA site, meet and greet tip, household waste recycling centre, civic amenity, dump attendant, council tip ~ skips compacted
weighbridge = weighbridge operator = weigh vehicles < weighbridge tickets, weigh in and out, scale tickets ~ scale house, WeighSoft
waste transfer notes = duty of care paperwork = waste documentation < WTNs, hazardous consignment notes, EWC codes, waste transfer, waste returns, LoW codes, manifests hazardous waste ~ waste carriers
baler operation = operate baler < baler, bales cardboard, mill-size bales, wire tied bales ~ compactor, Presona
plant operation waste = mobile plant waste < material handler, grab 360, waste transfer shovel, landfill compactor, Fuchs handler, Bomag compactor, dozer landfill ~ loading shovel, Sennebogen, telehandler waste, selector grab
shredding and screening = shredder < trommel, Doppstadt, star screen, Komptech, waste shredder, wood shredder ~ magnets and eddy current, RDF
composting = organic waste < composting site, windrows, AD plant, in-vessel composting, food waste plant, windrow turner, compost temps ~ digestate, biogas, PAS 100
landfill operations = landfill < leachate, gas wells, landfill gas, tipping face, cells landfill ~ daily cover
environmental monitoring landfill < leachate dip, GA5000, borehole gas, leachate, gas wells balance, gas analyser boreholes, methane monitor landfill
hazardous waste < asbestos skips, lab smalls, hazwaste, ADR waste, household chemicals, lab packs, RCRA, haz waste bay, asbestos and chemicals segregated, haz waste, asbestos bagged, asbestos segregated ~ HAZWOPER, fridges and WEEE, oil filters waste, sharps and yellow bags, consignment notes, clinical waste collected, yellow bags, sharps bins collected
clinical waste = healthcare waste collection < SRCL, Stericycle, incinerator clinical ~ sharps bins, yellow bags, autoclave waste
WEEE recycling = electronics recycling < WEEE, hard drive shredding, fridge degas, laptop dismantle, ITAD, e-waste ~ CRT, hard drives wiped, data wipe Blancco
scrap metal = metal recycling = scrap yard < ELVs, depollution, baler scrap, ferrous and non-ferrous, copper strip, shear scrap, car breakers, catalytic converters sort, scrap grade, metal grades
confidential shredding = secure shredding ~ confidential waste, Shred-it, EN 15713, shredded documents, Iron Mountain
energy from waste = EfW < crane waste bunker, waste-to-energy, bottom ash, flue gas treatment
street cleansing = street sweeping < barrow beat, Johnston sweeper, fly-tipping cleared, mechanical sweeper, sweeper driver, street cleaner, litter bins emptied, gum removal, dog waste bins, street sweeper, litter picked, gullies and leaf fall, Scarab, fly-tips cleared, swept streets ~ litter pick, graffiti removed, fly-tips, leaf fall
fly-tipping enforcement = environmental enforcement < FPNs littering, fly-tipping investigated ~ duty of care inspections
skip hire = skip operations < skip lorry, skips booked, RORO skips, skips allocated, skip drivers routed
waste route planning = collection rounds scheduling = round optimisation < rounds planned, route optimisation bins, rescheduled rounds, collection crews allocated, Bartec ~ missed bins, Whitespace
environmental permit compliance = permit conditions = Environment Agency inspections = waste permits < EA inspections, CAR forms, SEPA licence, EPA landfill permit, EMS waste, site permit ~ exemptions T6
WAMITAB < WAMITAB level 4 ~ SWANA, TCM
recycling education < doorstep recycling advice, contamination stickers, recycling roadshows, waste audits, school recycling talks, waste audit ~ zero to landfill
site safety waste < reversing vehicles banksman ~ hi-vis and steel toe, sharps finds, banksman tip, reversing assistant
waste commodity sales = materials trading = recyclate sales < OCC sold, bales sold, trade recyclate, sold cardboard bales ~ PRNs, PERN
household waste customer service = public help at tip < unload cars help, residents advise bins ~ permit check tip, challenge trade waste
recycling rounds < loader on bin lorry, emptied wheelie bins, binman, food caddies, bin lorry, refuse loader, bin round, wheelie bins emptied, refuse collector ~ houses a day, bins a day
LGV Class 2 = Class 2 licence = Category C licence < Cat C, LGV C, HGV 2, Class 2 driver, Cat C and CPC, Class II, category C held ~ drove 26t, Dennis Eagle
LGV Class 2 licence < Cat C, LGV C, HGV 2, Class 2 driver, Cat C and CPC, Class II, category C held ~ drove 26t, Dennis Eagle
operate bin lifts and compactor ~ bin hoist, pack cycle, hopper lift, compaction, hopper controls, bin lift controls, worked hopper, RCV crew, lift controls, tail lift and compactor, hoist and pack
bin lifts = operate bin lifts < bin hoist, pack cycle, hopper controls, bin lift controls, worked hopper, lift controls, tail lift and compactor, hoist and pack ~ hopper lift, compaction, RCV crew
compactor < pack cycle, tail lift and compactor, hoist and pack ~ bin hoist, hopper lift, compaction, hopper controls, bin lift controls, worked hopper, RCV crew, lift controls
driving RCV = RCV driving = drive RCV < reversed dustcart, refuse truck driver, RCV driver, drove dustcart, dustcart, refuse driver, drove bin lorry, drove RCV, refuse vehicle driver ~ mews and cul-de-sacs, terraced streets, down alleys
street cleansing and sweeping < barrow beat, litter picked, Johnston sweeper, gullies and leaf fall, sweeper driver, mechanical sweeper, litter picking, street sweeper, Scarab, fly-tips cleared, swept streets ~ fly-tips, leaf fall
sweeping < barrow beat, Johnston sweeper, sweeper driver, mechanical sweeper, street sweeper, swept streets ~ litter picked, fly-tips, gullies and leaf fall, litter picking, leaf fall, Scarab, fly-tips cleared

report missed bins and contaminated recycling ~ no-outs, contaminated bins, Bartec, in-cab, tagged wrong recycling, depot via PDA, tagged contaminated, bins tagged, in-cab unit, contamination tags, keyed no-outs
household recycling site = recycling site attendant < tip attendant, skips full, recycling centre attendant, guided public, meet and greet at tip, helped public at tip, civic amenity site, tip site ~ segregated WEEE, checked vans for trade
household recycling site attendant < tip attendant, recycling centre attendant, meet and greet at tip, helped public at tip, civic amenity site, tip site ~ segregated WEEE, checked vans for trade, skips full, guided public
HWRC < tip attendant, recycling centre attendant, meet and greet at tip, helped public at tip, civic amenity site, tip site ~ segregated WEEE, checked vans for trade, skips full, guided public
leading crew = lead crew = crew leader = experience leading crew < chargehand crew, charge of loaders, briefed loaders, team leader refuse, charge of crew, led crew ~ crew of 3, driver in charge, charge of two
hazardous and clinical waste = handle hazardous and clinical waste ~ sharps and yellow bags, consignment notes, haz waste bay, asbestos and chemicals segregated, clinical waste collected, yellow bags, haz waste, sharps bins collected, asbestos bagged, asbestos segregated
manual handling < lifted bulky items, safe lifting, moved bins all day, bulky items, heavy lifting, moved 1100 bins, lifted sofas ~ fridges and sofas
`;
