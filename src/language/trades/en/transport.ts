/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const TRANSPORT_TRADES = `
# mechanic and MOT
vehicle servicing = car servicing = routine servicing < oil and filter change, interim and full services, oil changes, service cars, full services, brake and service, plugs and filters, oil and filters, lube oil filter
MOT testing = MOT tester = class 4 MOT < MOTs, class 4 and 7, MOT test lane, nominated tester, class 7 MOT, MOT licence, MOT prep, ATL
MOT licence = MOT testing licence = nominated MOT tester < class 4 and 7 tester, nominated tester, MOT tester licence
vehicle inspection = state inspection = multi-point inspection < vehicle health checks, VHC, multi-point inspections, state inspector, digital vehicle inspection, pre-purchase inspection
vehicle diagnostics = fault diagnosis = diagnostic equipment < Snap-on Solus, Autel, diagnostic scan, OBD, fault codes, VCDS, Bosch KTS, oscilloscope Pico, engine management light, check engine lights, DTCs, Launch scanner, ISTA, XENTRY, Pico scope, scan tool
brakes = brake repair = brakes and suspension < discs and pads, brake pads, brake calipers, brake bleed, brake jobs, rotors and pads, brake shoes, brake discs
steering and suspension = suspension repairs < shocks and springs, track rod ends, ball joints, CV joints, control arms, coil springs, tie rods
clutch and gearbox = clutch replacement = transmission repair < clutches, dual mass flywheel, DMF, gearbox rebuild, replaced clutch, transmission swaps, DSG service, transmission rebuilds, clutch and flywheel
engine repair = engine rebuild = timing belts < cambelts, head gaskets, timing chain, cam belt, engine swap, head gasket, turbo replacement, cylinder head
exhausts and tyres = tyre fitting < tyres fit and balance, tyre fitter, puncture repairs, tyre changes, run flats, wheel balance, tire rotation, catalytic converter, tire changes, mount and balance
wheel alignment = tracking = four wheel alignment < four-wheel alignment, Hunter alignment, tracking adjusted, laser alignment, camber and toe
air conditioning vehicles = AC regas = vehicle air con < air con regas, regas, R134a vehicles, mobile AC F-gas, MACS 609, IMI refrigerant handling, A/C recharge
electrical systems vehicle = auto electrical < alternators, auto electrician, wiring looms repair, battery and alternator, CAN bus, parasitic drain
hybrid and electric vehicles = EV maintenance = hybrid vehicle qualification < IMI level 3 EV, high voltage battery isolate, hybrid technician, IMI level 4 EV, EV level 3, L3 hybrid, hybrid battery, Tesla repair
IMI qualification = NVQ light vehicle = light vehicle maintenance qualification < NVQ 3 light vehicle, IMI level 3, City and Guilds motor vehicle, NVQ level 3 motor vehicle, level 3 light vehicle, time-served mechanic, ATA accreditation
ASE certified = ASE certification < ASE, ASE master, ASE A1-A8, ASE certs, ASE G1
heavy goods vehicles = HGV mechanic = commercial vehicles < HGV technician, lorries serviced, trucks and trailers service, DAF, Scania, six-weekly inspections, Volvo trucks, diesel mechanic, Cummins, trailer repairs, tractor units maintained
IRTEC = HGV inspection licence < IRTEC inspection technician
PMI inspections = safety inspections HGV < six-weekly inspections, PMIs, PMI sheets, roller brake test, HGV safety inspections, VOSA prep, DVSA ATF prep, DOT inspections
tachograph calibration < tacho calibration, tachograph centre, Stoneridge tacho, VDO tachographs
diesel engines = diesel repair < diesel injectors, DPF, EGR valve, Cummins ISX, Detroit Diesel, glow plugs, common rail, DPF regens, Caterpillar C15
body repair = accident repair = panel beating < panel beater, dent removal, MET fitter, panel and paint, PDR, jig straighten, PAS 125, BS 10125, bodyshop, collision repair, I-CAR
vehicle spraying = paint refinishing < spray booth, base and clear, paint blend, car sprayer, waterbased refinishing, spray cars
welding vehicle repairs = vehicle welding < sills welded, weld sills, MIG weld chassis, chassis weld, MOT welding
parts ordering = order vehicle parts < Euro Car Parts, parts from factors, GSF, autodata parts lookup, order parts from dealer, NAPA, Mitchell parts
workshop software = garage management system < Autodata, Autoline, Kerridge, GA4, Haynes Pro, Mitchell 1, Alldata, CDK, TechMan, RO write up, job cards garage, Reynolds and Reynolds
customer explanation repairs = service advising < service advisor, talk customers through repairs, explain MOT failures, estimates customer cars
vehicle recovery = roadside assistance = breakdown recovery < AA patrol, RAC patrol, roadside breakdown, recovery truck, tow truck, jump starts
ADAS calibration < ADAS, camera calibration windscreen, radar calibration vehicles
motorcycle repair = motorbike mechanic < motorcycle service, chain and sprockets, carburettors balance, bike MOT class 1 2, Harley-Davidson repair
plant fitter < tractors repaired, JCB repair, hydraulic rams, excavators repaired, combine harvester repair, John Deere tech, hydraulic hoses made
hydraulics vehicles = hydraulic repairs mobile plant < hydraulic hoses, hydraulic rams, tail lifts repair, hose press
own tools = own tool kit < own toolbox, Snap-on tools, own tool chest
pre-delivery inspection = PDI < PDIs, used car prep, pre-delivery
workshop safety = lift and ramp use < two-post ramp, four-post lift, vehicle lifts, inspection pit, trolley jack axle stands
dealership experience = franchised dealer technician < main dealer, BMW technician, Ford dealer, VW master tech, Toyota certified, Audi technician, master technician
# HGV driver
HGV Class 1 = LGV C+E = category C+E licence < HGV class 1, class 1 driver, class 1 licence, C+E, artics, arctic driver, artic driver, Cat CE, articulated lorry, tractor unit and trailer, wag and drag
HGV Class 2 = LGV C = category C licence = rigid driver < HGV class 2, HGV class 1, class 2 driver, class 2 licence, 18-tonne rigid, 26 tonne rigid, 7.5 and 18 tonne, eight-wheeler, cat C licence
7.5 tonne licence = C1 licence < 7.5 tonner, 7.5t truck, 7.5-tonne
Class A CDL = commercial driver's license < CDL A, CDL-A, Class A, 53-foot trailers, tractor-trailer, semi truck, 18 wheeler
Driver CPC = CPC card = DQC = driver qualification card < CPC in date, DCPC, 35 hours periodic training, driver CPC modules
digital tachograph = tachograph card = digi card < tacho card, tacho download, digital tacho, tachograph records, tacho infringement, driver card
drivers' hours regulations = EU drivers' hours = hours compliance < 45-minute breaks, WTD, working time directive, tacho rules, EU 561, hours of service, HOS, no tacho infringements
hours of service = ELD logs < ELD, e-logs, HOS, electronic logs, 70-hour rule, KeepTruckin, Samsara ELD, paper logs DOT
vehicle walk-round checks = daily vehicle checks = pre-trip inspection < walk round check, walkaround checks, defect book, nil defect, DVIR, pre-trip inspections, first use check, defect reports, tyres and lights check, post-trip inspection
ADR = dangerous goods licence = ADR certificate < ADR tanks and packages, tanker ADR, hazmat endorsement, PDP tanker, ADR class 3, ADR class 1 explosives
hazmat endorsement = HAZMAT < X endorsement, H endorsement, TWIC and hazmat
tanker driving = tanker driver = bulk tanker < tankers, fuel tanker, PDP, milk tanker, tanker endorsement, gas tanker, bulk powder tanker, N endorsement, bottom loading fuel
HIAB = lorry loader = lorry mounted crane < HIAB ticket, ALLMI, brick grab, crane lorry, grab lorry
Moffett = truck mounted forklift < Moffett ticket, Manitou truck mounted, piggyback forklift
tail lift = tail-lift deliveries < cages off tail-lift, liftgate, tail lift and pump truck, roll cages delivered
multi-drop deliveries = multi-drop HGV < multi-drop, multidrop, 15 drops, 12 drops a day, store deliveries, pallet drops, multi-stop route
trunking = trunk routes = night trunking < night trunks, hub trunk, double trunk, linehaul, line haul, trunk to hub, depot to depot
tramping = nights out = over the road driving < tramper, sleep in cab, OTR, over-the-road, 48 states
load security = load restraint = strapping and sheeting < ratchet straps, curtain-siders, load bars, sheet and rope, strap loads, chains and binders, tarping flatbed, load securement, curtains and straps, straps and chains
flatbed driving < flatbed, step-deck, low loader, lowboy, tarping, conestoga
abnormal loads = STGO < low loader, STGO cat 3, plant haulage, oversize loads, wide loads, beavertail
refrigerated loads = temperature controlled transport = chilled distribution < fridge trailer, reefer, reefers, chilled loads, frozen loads, temp checks trailer, fridge units trailer
tippers and aggregates = tipper driver = bulk tipping < eight-wheel tipper, muckaway, aggregates delivered, bulk tippers, walking floor, dump truck driver, grab wagon, end dump
skip and hookloader = roll-on roll-off = RORO < hook loader, roll-offs, roll on off, skip wagon, hooklift
concrete mixer driving = readymix < mixer truck, concrete mixer, volumetric mixer, concrete wagon
refuse vehicle driving = RCV driver < RCV, bin lorry, dustcart, refuse truck driver, garbage truck, front-load garbage, recycling wagon driver
coupling and uncoupling = coupling trailers = drop and swap trailers < trailer swaps, drop and hook, uncouple trailer, shunt trailers, drop trailer, fifth wheel couple
yard shunting = shunter < tug unit, shunting trailers, yard jockey, yard hostler, spotter truck, Terberg
route planning = HGV navigation < HGV sat nav, Trucker GPS, truckers atlas, planned own route, Motormate
proof of delivery = delivery paperwork = PODs < signed delivery notes, e-POD, CMR notes, delivery notes signed, bills of lading, BOL
international haulage = European driving = CMR < European runs, Calais, continental work, T1 forms, carnet, cross-border, France and Germany runs, ATA carnet
FORS and CLOCS = Safe Urban Driving = FORS < CLOCS, SUD course, FORS silver
car transporter = vehicle transporter < car hauler, enclosed transporter, Lohr transporter
livestock and animal transport = livestock haulage < livestock lorry, horse transport, cattle wagon, Certificate of competence livestock transport
safe driving record = clean licence = accident-free < no points, clean MVR, million mile, no accidents driver, safe driver award, clean license
DOT medical = medical card driver < DOT medical card, DOT physical, med card
port work = container haulage = intermodal < containers, skellies, Felixstowe, skeletal trailer, drayage, port boxes, twist locks, TWIC
double deck trailers = double-deckers < double deck trailer, lift deck, moving deck
vehicle care driver < wash truck, fuel cards, AdBlue
# van and courier driver
multi-drop delivery = parcel delivery = courier delivery < 120 drops, 150 drops a day, multi-drop, parcels delivered, DPD driver, Amazon Flex, Hermes courier, Evri courier, Yodel, DHL courier, FedEx Ground driver, 80 stops, 180 stops, UPS driver
van driving = LWB van < Luton van, Sprinter van, transit van, LWB Transit, 3.5 tonne van, box van, Luton tail lift, cargo van, step van
parcel scanner = handheld scanner = PDA < parcel scan, scan parcels, DPD handheld, rabbit scanner, scan on delivery, Zebra handheld
route planning = route optimisation = plan delivery routes < Circuit app, RoadWarrior, planned drops, order drops by postcode, planned my route, sort parcels by round, load van in drop order, Routific, OptimoRoute
proof of delivery = signatures on delivery = POD < ePOD, photo proof, sign on glass, delivery photos, signature capture, carded customers, missed delivery card
load and unload van = van loading < load parcels, load van, load out at depot, van loaded by drop, unload goods at customer, loaded truck in stop order
collections and returns = collect parcels < parcel collections, returns pick-up, customer collections, pick-ups from customers
same-day courier = sameday delivery < same-day, sameday courier, same day jobs, urgent deliveries, hot shot
medical courier = specimen transport = pharmacy delivery < specimens, blood and samples transport, lab samples courier, prescription deliveries, NHS courier, medicines delivered, HIPAA courier
grocery home delivery = supermarket home delivery < Tesco home delivery, Ocado, Asda home shopping van, grocery delivery, Sainsbury's home delivery, Instacart, Morrisons delivery driver, totes delivered
food delivery = takeaway delivery = delivery rider < Deliveroo, Uber Eats, Just Eat, Domino's driver, pizza delivery, DoorDash, takeaway deliveries, moped delivery, Grubhub
two-man delivery = furniture delivery = large item delivery < furniture deliveries, white goods, sofas delivered, appliances delivered and installed, John Lewis two-man, mattresses delivered, white glove delivery
removals = house removals = furniture removals < house moves, removal man, piano moves, packing for house move, mover, moving company, furniture movers, storage and removals
temperature controlled delivery = chilled van < fridge van, frozen deliveries van, refrigerated van
vehicle checks van = daily van inspections < daily van check, tyres oil and lights van, van defect sheet, van checks, vehicle condition app
clean driving licence = full UK driving licence = valid driver's license < clean licence, full clean licence, category B licence, no points on licence, clean driving license, clean MVR
builders' merchant delivery < plaster and timber delivered, merchants' van, auto parts delivery, trade drops, motor factors van
cash handling delivery = cash on delivery < COD, takes payment on doorstep, payments at door
customer-facing delivery < doorstep, on doorsteps, greet customers at door, regular customers on round
self-employed courier = owner driver = independent contractor courier < own van, courier franchise, own vehicle courier
bulk mail and post = postal delivery = postman < Royal Mail postie, mail round, mail carrier, letters and parcels, door-to-door mail, USPS carrier, letter carrier, walk post round, throw-off mail, postie
newspaper and leaflet delivery = leaflet distribution < leaflets dropped, paper round, newspapers delivered, door drops, leafleting
secure transport = cash-in-transit < G4S CIT, Loomis, armoured van, armored truck, ATM replenishment
motorcycle courier = bike courier = cycle courier < motorbike courier, cargo bike, moped courier, CBT
airport and passenger shuttles = shuttle driving < shuttle bus, airport transfers, crew transport minibus
vehicle delivery = trade plate driver = car delivery driver < trade plates, plate driver, vehicle movements, collect and deliver cars, BCA driver, dealer trades drive
hand balling = handballing freight < handball, hand-balled, handballing, sack truck, hand truck, dolly stairs, stair climber trolley
route density targets = delivery targets = on-time delivery < 98% on time, first-time delivery rate, delivery success rate, completed route on time
delivery apps = driver app < Flex app, Microlise, delivery app, Descartes app, eFlex, Mentor app
cross-docking and sort = parcel sortation = parcel sorting < parcel sort, sort parcels, sortation belt, hub sort, van lines load, parcel hub
mileage log < fuel card, mileage logs, mileage sheet, fuel receipts van
careful handling deliveries < fragile goods, high-value deliveries, artworks transport, antiques delivered
# bus, tram and train driver
PCV licence = category D licence = bus driving licence < PCV, PCV D, cat D licence, PSV licence, bus licence, class D licence, PCV category D
CDL with passenger endorsement < Class B CDL, P endorsement, CDL P and S, passenger endorsement, school bus endorsement
D1 licence = minibus licence = MiDAS < minibus driver, D1 101, 16-seater minibus
bus driving = drive service buses = bus operation < drive buses, double deckers, single and double-deck, bus routes, stage carriage, city bus, Stagecoach driver, Arriva driver, Go-Ahead driver, First Bus, transit operator, ADL Enviro, bus operator
coach driving = coach tours < coach driver, National Express, tour coaches, day trips coach, private hire coach, motorcoach, executive coaches, school coaches, continental coach tours
school bus driving = home to school transport < school runs, school bus, school contracts, SEN transport, yellow bus
tram driving = light rail operator < tram driver, Metrolink, light rail, streetcar, tram operation, Croydon tram, Supertram
train driving = drive passenger trains < train driver, drive EMUs, mainline trains, class 165, intercity trains driver, class 66, freight trains driver, route and traction knowledge, train engineer, locomotive engineer
locomotive engineer certification = FRA certified engineer < FRA certified, locomotive engineer, part 240
train driving licence = train driver certification < European train driving licence, traction knowledge, rules competence rail driver
traction and route knowledge = route learning = route knowledge < route card signed, traction knowledge, signed routes, route signed
rail rule book = signals and rules = GE/RT8000 < rule book, RSSB rule book, AWS TPWS, TPWS, signals aspects, GCOR
ticketing and fares = fare collection = ticket machine < Ticketer, ETM, Wayfarer, fares taken, farebox, Oyster, tap and go fares, ticket machine bus, collect fares
bus cashing up = paying in takings < waybill, paying in bus, take waybills, cash bag depot
walk round checks bus = vehicle safety checks PCV = first use checks < first use check, bus walk round, defect card bus, pre-trip bus inspection, defect card, ramp check, DVIR
wheelchair access = passenger assistance = accessibility passengers < wheelchair ramp, kneel bus, clamp wheelchairs, secured wheelchairs, wheelchair tail lift, wheelchair tie-downs, securement wheelchair, boarding ramp, passenger assist, paratransit
paratransit = dial-a-ride = community transport < dial a ride, patient transport minibus
driver hours domestic bus = drivers' hours rules PCV < domestic hours, tacho on coaches, duty cards, working time bus
schedule adherence = timekeeping on routes = punctuality < right time running, on-time running, keep timetable, headway, on-time performance route
passenger announcements = PA announcements = customer information < announce stops, announcements to passengers, onboard announcements
conductor = guard = train guard < train manager, revenue duties onboard, on-board host, despatch train, train conductor, ticket checks onboard
train dispatch = platform dispatch < dispatcher platform, despatch, platform staff, whistle and bat, CD RA dispatch, train despatch
revenue protection = ticket inspection = fare evasion < penalty fares, ticket inspector, byelaw, UFN, TIR
station duties = station assistant = gateline < ticket office, platform assistant, ticket barriers, TVM
shunting = shunter rail = train preparation < shunter, coupling units, brake test train, train prep, yard switching, ground staff rail, switchman, brakeman
PTS = personal track safety = trackside safety < COSS, track safety, lookout rail, PICOP, Sentinel card, hand signaller, Roadway worker protection
signaller = signalling = control room rail < signal box, NX panel, ARS, IECC, train dispatcher CTC, lever frame, AB signalling
incident reporting drivers = accident reports bus = bump cards < bump card, accident report bus, incident forms drivers, occurrence report
radio communication driver = controller contact < GSM-R, radio to controller, depot control radio, driver radio, CSR radio
defensive driving = safe and smooth driving = eco driving < GreenRoad, Traffilog, eco driving scores, LGSM defensive driving, Smith System, Lightfoot
NVQ passenger transport = PCV apprenticeship = BTEC passenger transport < NVQ road passenger, BTEC Transporting Passengers, NVQ passenger carrying
Driver CPC passenger = PCV CPC < DQC, CPC coach, CPC passenger
depot control = duty allocation buses = bus controller < depot controller, allocations depot, duty allocation, iBus, service controller, rota board bus, run cut, dispatcher transit
vehicle cleaning and fuelling = shunter bus depot < bus cleaner, fuel and clean buses, park buses depot, bus shunting
conflict management passengers = antisocial behaviour on transport < refuse travel, drunk passengers, school kids behaviour bus, calm passengers
# taxi
taxi licence = hackney carriage licence = private hire licence < badge taxi, hackney badge, black cab, PCO licence, private hire badge, TfL private hire, taxi badge, PHV, PCO, for-hire vehicle license, TLC license
private hire driving = minicab driver < private hire, minicab, Uber driver, Bolt driver, Addison Lee, Lyft driver, Ola driver, cab driver, taxi driver
Knowledge of London = topographical test < green badge, topographical, Knowledge, TfL topographical, All London badge
chauffeur = chauffeuring = executive driving < executive cars, VIP transport, S-Class, limo driver, limousine, black car service, Mercedes S-Class, private chauffeur
airport transfers = airport runs < Heathrow runs, meet and greet airport, Gatwick transfers, airport pick-ups
school transport contract = SEN transport < school contract runs, SEN runs, home to school taxi, special needs transport
wheelchair accessible vehicle = WAV driver < WAV, wheelchair accessible taxi, wheelchair clamps
patient transport = non-emergency medical transport < NEMT, hospital runs, dialysis patients drive, NEPTS
dispatch systems = ride-hailing apps < iCabbi, Autocab, Uber app, Cordic, taxi data head, Bolt app, MTI dispatch, TaxiCaller, Uber driver
taxi dispatch operator = cab controller < taxi controller, taxi operator calls, dispatched cabs, base controller taxi, cab office phones
route knowledge = local area knowledge = navigate city < local knowledge streets, know every street, city backstreets, Waze, sat nav, shortest route
meter and fares = fare handling < taximeter, card machine in cab, meter fares, fare taking, SumUp in cab, contactless fares
vehicle cleanliness = valet vehicle = vehicle presentation < valet car, car kept spotless, wash and valet taxi, car cleaned daily
daily vehicle checks taxi = taxi plating test = vehicle licensing test < taxi plate test, council vehicle test, taxi MOT, tyre checks cab, plating, hackney inspection
customer ratings = passenger service ratings < 4.9 rating, five star rating driver, 4.95 rated, Uber Pro, 5-star rider rating
enhanced DBS = DBS check < CRB enhanced
passenger assistance and luggage = help with bags < luggage help, bags to door, elderly passengers assisted, open doors for passengers, help with luggage
safeguarding awareness = child sexual exploitation awareness < CSE training, safeguarding taxi, BTEC taxi
NVQ taxi < BTEC taxi, NVQ road passenger taxi, BTEC Introduction to Taxi
accounts and corporate clients = account work < account jobs taxi, corporate accounts driver, account customers car
self-employed driving = own vehicle driver < self-employed taxi, own cab, owner driver taxi, own vehicle taxi, lease cab
medical fitness Group 2 = group 2 medical < D4 medical
English language test = language requirement TfL < TfL English, SERU, SERU test
close protection driving = security driving < close protection driver, SIA CP, evasive driving, RoSPA advanced, security driver
advanced driving = IAM or RoSPA < RoSPA gold, advanced driving test, Institute of Advanced Motorists
tour guiding by car = driver guide < sightseeing tours car, wine tours driving, driver-guide
incidents with passengers < lost property handed in, fare dodger, drunk passengers, abusive fares
booking management = advance bookings taxi < bookings diary taxi, prebooked jobs, pre-booked trips, booking sheet
# forklift and warehouse
forklift licence = FLT licence = forklift certificate = forklift truck licence < RTITB, ITSSAR, counterbalance licence, FLT ticket, forklift ticket, counterbalance ticket, reach truck licence, B1 counterbalance, NPORS counterbalance, AITT, D1 reach, OSHA forklift certified
forklift driving = operate forklift trucks = FLT driving < counterbalance, reach truck, drove FLT, Flexi truck, bendi truck, VNA, forklift truck driver, stacker truck, FLT driver, sit-down forklift, stand-up forklift, Hyster, Linde truck, clamp truck, forklift operator
counterbalance = counterbalance forklift < B1 counterbalance, counterbalance ticket, gas counterbalance, electric counterbalance, sit-down forklift, RTITB counterbalance
reach truck = reach forklift < reach licence, D1 reach, D2 reach, reach truck driver, stand-up reach, double-deep reach, high-reach
VNA = very narrow aisle truck = man-up truck < man-up VNA, turret truck, swing mast
bendi = articulated forklift = Flexi < Flexi truck, Aisle-Master, P2 articulated
LLOP = low level order picker = powered pallet truck < PPT, low-level order picker, ride-on pallet truck, electric pallet jack, pallet rider, EPJ, rider jack, double pallet jack, A1 pedestrian pallet truck, PPT licence
cherry picker warehouse = order picker truck = high level order picker < HLOP, high-level order picker, cherry picker order selector, stock picker truck
goods in = receiving = inbound goods = receive deliveries < booked in deliveries, receive inbound, check deliveries against PO, GRN, goods-in, tip containers, check off delivery notes, book in stock, receiving dock, goods receipt, receiving clerk, unload containers
goods out = despatch = dispatch = shipping < load trailers, goods-out, load out, loading bay despatch, shipping dock, outbound loads, shipped orders, load checking, dispatch clerk
put-away = putaway = stock location < put away stock, locate pallets, bin locations, replen put away, slotting, let-downs
replenishment = replenish pick faces < replen, let-downs, pick face replenish, replenishment tasks, letdown pallets
order picking = picking = pick orders < pick sheets, picker packer, pick and pack, voice picking, scan pick, batch picking, pick by light, cherry pick orders, order selector, order puller, picking orders, case picking
stock control = inventory control = stock accuracy < cycle counts, stock counts, PI counts, perpetual inventory, stocktake, stock adjustments, cycle counting, stock discrepancies, stock checks bins, wall-to-wall count, bin audits
stocktaking = stock take = physical inventory < annual stock count, stocktake, wall to wall count, cycle counts, quarterly stock count
warehouse management system = WMS < Manhattan, Red Prairie, SAP EWM, JDA WMS, RF gun, Blue Yonder, HighJump, Korber, Körber, Mintsoft, Peoplevox, Snapfulfil
RF scanning = handheld scanner = barcode scanning < RF gun, RF scanner, RDT scanner, ring scanner, Zebra scanner, HHT, wrist scanner, hand-held scanner
SAP = SAP inventory < SAP EWM, SAP WM, SAP goods receipt, SAP MM, MIGO
loading and unloading = load and unload vehicles = handball < containers handball, load artics, unload containers, hand ball containers, tip trailers, lumper, devan containers, trailers loaded, handball loads, loose-loaded trailers, freight unload, destuff containers
container devanning = devan containers = container unloading < devan, devanning, tip containers, 40ft containers unloaded, destuff containers, unstuffed containers
palletising = wrap pallets = shrink wrapping < stretch-wrap, pallet wrapper, build pallets, shrinkwrap, palletise, strap pallets, palletizing
manual handling = heavy lifting = lifting loads < lift 25kg, lift 50 lbs, manual handling certificate, hand-balled, handballing, 25kg boxes
pre-use checks forklift = truck safety checks = daily FLT checks < FLT daily check, forklift pre-use check, battery change forklift, truck check sheet, forklift checks, change gas bottle truck
battery charging = change truck batteries < forklift battery, top up forklift battery, LPG bottle change
KPIs warehouse = pick rates = productivity targets < 120 picks per hour, picks per hour, UPH, pick rate, pick accuracy 99%, lines per hour, units per hour
housekeeping warehouse = 5S = clean and tidy warehouse < sweep aisles, aisles clear, warehouse tidy, sort bins and aisles
racking = racking inspection = pallet racking < SEMA, beam locations, rack damage check, drive-in racking, pallet racks
dangerous goods storage = hazardous goods warehouse < DG segregated storage, ADR storage, hazmat storage, DGSA
cold store = temperature controlled warehouse = chilled warehouse < freezer warehouse, coldstore, -25 freezer, chill chamber, cold storage, frozen store
bonded warehouse = customs warehouse < bonded, CFSP, HMRC bond, bonded stock, duty suspended, WOWGR
returns processing = reverse logistics < returns graded, RMA, process returns, customer returns, returned goods check
transport paperwork = despatch paperwork = delivery documentation < CMRs, bills of lading, BOLs, delivery notes printed, manifests, packing lists
loading bay safety = traffic management yard = banksman yard < dock levellers, banksman, vehicle keys safety, salvo lock, dock locks, wheel chocks
warehouse supervision = shift leader warehouse = warehouse team leader < warehouse supervisor, shift manager warehouse, team leader goods in, allocate pickers, brief pickers, agency pickers allocated
labour planning warehouse = staff allocation < allocate pickers, headcount plan warehouse, agency pickers booked
FIFO = stock rotation = FEFO < rotate stock, date rotation, use-by rotation, BBE check
inventory discrepancies = stock investigation < investigate discrepancies, negative stock, stock variances, missing pallets trace, shrinkage investigate
# packer and picker
packing = hand packing = pack goods < hand packer, pack boxes, packed orders, pick and pack, box up orders, gift box packing, tape boxes, pack hampers, poly bag orders, pack to order, packer
pick and pack = order fulfilment = e-commerce fulfilment < pick packs, picker packer, Amazon FC, web orders picked, fulfil online orders, single-item picks, pack bench, fulfillment center, batch pick, ASOS warehouse, Ocado picker
labelling = label products = apply labels < label boxes, shipping labels, print labels, date code labels, barcodes on boxes, apply barcode labels, label printer, labeling machine
quality checking = check goods for damage = inspect products packing < visual check goods, reject damaged, check picks before pack, check packs, right item right box, damages set aside, weigh packs, QC packs
packing speed targets = hit packing targets = pack rate < 100 orders an hour, units per hour pack, items per hour, hit pack rate, packs per minute, 95 UPH
conveyor belt work = production line packing = line packing < conveyor, belt packing, end of line packer, packing line, flow-wrap line, line packing food, tray packing
food packing = food production packing < sandwich packing, salad packing, meat packing, bakery packing, bag produce, vegetables pack, poultry packing, ready meals packed, packhouse, fruit packing
hygiene rules = food hygiene factory = wear PPE food < hairnets and whites, blue gloves hair nets, BRC, GMP food, handwash and PPE, hygiene boots food, white coats hairnet
shrink wrap machine = wrapping machine operation < shrink wrap, heat sealer, flow wrapper, L-sealer, shrink tunnel, stretch wrapper, vacuum packer
carton erecting = case erecting = box making < make boxes, case erector, carton erector, assemble boxes, fold cartons, tape machine, glue boxes
hamper and gift packing = gift packing < hampers, gift sets, gift wrap orders, subscription boxes
kitting = kit assembly < kits assembled, bag parts kits, assemble starter packs, parts kits
counting and weighing = weigh and count < count and weigh, weigh scales, counting scales, check weigh, weigh to grammage
picking with scanner = RF picking = scan picking < scan picks, RF gun, hand scanner pick, tote picking, ring scanner
voice picking < Vocollect, voice pick, headset picking, talkman
trolley and cage picking = cage filling < roll cages, pick trolley, tote picks, fill cages, cage pick, load roll cages
return stock to shelves < returns back to location, restock bins, put back returns, repack returns
palletising boxes = stack pallets = pallet building < build pallets, wrap pallets, stack boxes
standing for long periods = physically demanding work < 10 hours standing, on feet all day, 12-hour shifts on line, stand all shift, 12 miles a day walked
shift working = shift work = rotating shifts < six two two ten, 4 on 4 off, continental shifts, 6-2 2-10, 2-10 shift, twilight shift, rotating earlies and lates, four on four off, third shift, days and nights
night shift = night work < permanent nights, nights shift, 10pm to 6am, 22:00-06:00, graveyard shift, third shift, twilights and nights
order accuracy = picking accuracy < 99.8% accuracy pick, zero mispicks, no mispicks, pick error rate, mispick
carry heavy items = lift boxes < 20kg boxes, heavy cartons, move heavy boxes
courier despatch = dispatch parcels < DPD labels, parcel booking, Royal Mail sort, consign parcels, ShipStation, Click and Drop, UPS WorldShip, book couriers
garment processing = hanging garments < fold and bag clothes, garment bags, size sort clothes, hang and tag garments
pharmacy picking = pharmaceutical picking < pick prescriptions, PTL pharmacy, medicine picking, pharma pick
co-packing = contract packing < co-pack, promo packs, sleeving, promotional sleeve, repackaging, rework promo stock, banded packs
baling < baler, bale cardboard, cardboard compactor, compact waste card
metal detector checks = CCP checks line < checkweigher, reject bin check
shift handover and paperwork = packing records = traceability labels < pack sheets, batch codes written, traceability sheet, tally sheets, hourly counts pack
# mechanical design engineer
3D CAD = mechanical design CAD = 3D modelling mechanical < SolidWorks, Inventor, Creo, CATIA, Siemens NX, Solid Edge, Onshape, Fusion 360, Pro/E, ProEngineer, Autodesk Inventor, Unigraphics
SolidWorks = SolidWorks CAD < CSWP, CSWA, SolidWorks PDM
CATIA = CATIA V5 < Generative Shape Design, CATIA 3DX
Creo = Pro/Engineer < Creo Parametric, Pro/E, Windchill and Creo, Wildfire CAD
product design mechanical = new product development = NPD < concept to production, new product introduction, concept through to manufacture, NPI, stage gate, took product to market
2D drawings = manufacturing drawings = engineering drawings production < detail drawings, GA drawings, drawings to BS 8888, assembly drawings, ASME Y14.5 drawings, detailing parts, weldment drawings
GD&T = geometric tolerancing = tolerance analysis < ASME Y14.5, BS 8888, tolerance stacks, stack-up, ISO GPS, tolerance stack-ups, 3DCS, CETOL
FEA = finite element analysis = stress analysis < ANSYS, Abaqus, SolidWorks Simulation, Nastran, HyperMesh, fatigue analysis, Femap, LS-DYNA, static and modal analysis, buckling analysis
CFD = computational fluid dynamics = thermal simulation < Star-CCM+, OpenFOAM, CFX, Icepak, FloTHERM, ANSYS Fluent
hand calculations = engineering calculations = design calculations < hand calcs, stress calcs, bolt calcs, beam calcs, Mathcad, bearing life calcs, shaft sizing, Roark's formulas, fatigue calcs
DFM = DFMA < DFA, design for assembly, design for manufacture
sheet metal design = sheetmetal parts < bend allowance, sheet metal enclosures, K-factor, flat patterns, folded sheet parts, enclosures sheet metal
plastic part design = injection moulded parts design < draft angles, injection moulded housings, snap fits, mould flow, wall thickness and ribs, overmould, plastics enclosure, Moldflow
castings and forgings design < die cast, investment castings, aluminium castings, sand casting design, pressure die castings, forgings
weldments and steel structures = fabricated structures design < weldments, frames and skids, lifting beams design, chassis design, structural frames
machine design = special purpose machinery = automation design < special-purpose machines, SPM, automation cells, gantry systems design, conveyors design, pick and place machine design, jigs and fixtures design, cams and linkages, machine builder
fluid power design = hydraulics and pneumatics design < hydraulic schematics, manifolds design, pneumatic circuit design, cylinder sizing, valve selection hydraulics, hydraulic circuits, sizing pumps
mechanisms and gearboxes = power transmission design < gearbox design, gears, bearings selection, Kisssoft, belts and chains sizing, actuators select, motor sizing, drivetrain design, Romax
PDM and PLM = product data management = PLM < Windchill, Teamcenter, PDM, SolidWorks PDM, Enovia, Agile PLM, Autodesk Vault
bills of materials = BOM management = create BOMs < BOM, BOMs, part numbers raise, ERP BOM, item masters
engineering change = ECN = ECO management = change control engineering < ECOs, ECRs, engineering change notes, change requests drawings, ECNs
prototyping = rapid prototyping = build prototypes < 3D printing, SLS, FDM, SLA parts, prototype builds, mock-ups, 3D printed, Stratasys, Formlabs, prototypes built
additive manufacturing = 3D printing < SLS, FDM, SLA parts, DMLS, 3D printed, Ultimaker, selective laser melting
design validation = testing and verification = DVP&R < test rig, prototypes tested, validation test, endurance test, drop test, strain gauges, HALT, IP67 test, environmental chamber, shock and vibration test
FMEA design = DFMEA = design reviews = risk analysis design < PDR and CDR, FMEA, gate reviews design
CE marking machinery = Machinery Directive = UKCA < CE technical file, EN ISO 12100, ISO 13849, PUWER, technical construction file, risk assessment EN 12100
pressure equipment design = ASME pressure design = PED < ASME VIII, PD 5500, ASME B31.3, PV Elite, B31.3, pressure vessels design
piping design = pipe stress analysis < CAESAR II, Plant 3D, isometrics piping, PDMS, AVEVA E3D, Autopipe, SmartPlant, P&ID, P&IDs
materials selection = select materials < aluminium alloys, engineering plastics, material selection, composites select, carbon fibre layup, Granta
supplier liaison design = work with manufacturers = sourcing parts engineering < liaise with toolmakers, supplier quotes machined parts, vendor visits, Chinese suppliers tooling, subcontract machinists
cost reduction design = value engineering product = VA/VE < BOM cost down, cost-down, part count reduction, value analysis
aerospace mechanical design = aerostructures < landing gear, nacelle, Airbus wing, CATIA composites, aircraft interiors, fuselage, actuator aerospace, turbine, airworthiness stress
medical device design = ISO 13485 design controls < design history file, ISO 13485, DHF, 510k, medical device NPD, inhaler design, ISO 14971
automotive design = vehicle engineering < body in white, chassis and suspension design, APQP, BIW, powertrain, seat design, JLR programmes, exhaust systems design
technical documentation engineering = technical reports = user manuals < operating manuals, assembly instructions, installation manual write
chartered engineer IMechE = CEng IMechE = chartered mechanical engineer < CEng MIMechE, IEng IMechE, MIMechE
mechanical engineering degree = BEng mechanical = degree in mechanical engineering < MEng mechanical, BSME, MSc mechanical, HND mechanical
# electronics engineer
schematic capture = circuit schematics = schematic design < Altium, OrCAD, KiCad, Cadence, Mentor PADS, DxDesigner, Zuken, schematics Altium, Proteus, hierarchical schematics
PCB layout = PCB design = printed circuit board design < Altium, KiCad, Allegro, multilayer boards, six-layer board, impedance-controlled, gerbers, rigid-flex, route boards, 8-layer, stack-up, layout reviews, BGA fan-out, HDI
Altium Designer = Altium < Altium 365
analogue design = analog circuit design < op-amps, opamps, ADC front end, instrumentation amplifier, low-noise amplifiers, filters analogue, sensor signal conditioning, active filters, transimpedance amplifier
digital design = digital electronics = microcontroller hardware < microcontrollers, STM32, FPGA boards, DDR3, logic design, SPI I2C UART, PIC, USB interfaces, memory interfaces, glue logic
FPGA = VHDL = FPGA design < Xilinx, Vivado, Altera, Quartus, Verilog, Zynq, Lattice, ModelSim, SystemVerilog, Intel FPGA, Spartan, Kintex
VHDL and Verilog = RTL design = HDL < VHDL, Verilog, SystemVerilog, RTL
power electronics = power supply design = SMPS design < buck converter, flyback, SMPS, DC-DC, PFC, LLC, MOSFET drives, inverters designed, GaN, SiC, battery charger, BMS battery, LDOs, buck-boost, gate drivers, magnetics design
battery management = BMS design < BMS, Li-ion packs, cell balancing, fuel gauge, battery packs
motor drives = motor control electronics < BLDC, FOC, H-bridge, inverter drive, PMSM, stepper drivers
RF design = radio frequency design = wireless hardware < RF front-end, antenna matching, LNA, VNA, LoRa hardware, Bluetooth LE antenna, ADS, HFSS, RF PA, GPS antenna, Smith chart, link budget, spectrum analyser, CST
antenna design = antennas < HFSS, patch antenna, CST, PIFA, antenna tuning
circuit simulation = SPICE simulation = simulate circuits < LTspice, PSpice, SIMetrix, Multisim, TINA-TI, HSPICE, Simplis
signal integrity = high-speed design < HyperLynx, eye diagrams, DDR3, DDR4, impedance-controlled, PCIe, LVDS, SI simulation, length matching, USB 3.0
EMC = EMC testing = EMC compliance < EMC pre-compliance, EMC chamber, radiated emissions, CE EMC, FCC part 15, conducted emissions, ESD test, CISPR 25, EN 55032, line filters EMC, EMI, MIL-STD-461
safety standards electronics = product certification = CE and UL < IEC 60950, IEC 62368, CE marking, IEC 60601, LVD, EN 61010, UL listing, RED directive, CB report, IEC 61010, UKCA
board bring-up = hardware bring-up = prototype debug < bring up boards, first-spin, debug prototypes, rework 0402, prototype boards debug, bring-up boards
test and measurement = lab equipment = oscilloscope and logic analyser < oscilloscopes, logic analyser, spectrum analyser, Keysight, Tektronix, Rohde and Schwarz, DMM and scope, network analyser, electronic loads, Saleae, LCR meter
automated test equipment = test fixtures = production test development < ATE, LabVIEW, TestStand, bed of nails, ICT, boundary scan, JTAG test, functional test jigs, flying probe, NI PXI, test jigs
LabVIEW = TestStand < NI TestStand, LabWindows, PXI
component selection = component sourcing = obsolescence management < obsolescence, BOM scrub, Digi-Key, component engineering, last time buy, second source parts, Farnell, SiliconExpert, Mouser
bill of materials electronics = BOM control electronics < BOM, approved vendor list, AVL, RoHS BOM
DFM electronics = DFT electronics < DFM with EMS, design for test, panelisation, test points, EMS supplier, contract electronics manufacturer, CEM, fiducials
embedded firmware = microcontroller programming = embedded C < STM32 firmware, PIC firmware, Arduino, AVR, MSP430, Cortex-M firmware, bootloaders, Zephyr, FreeRTOS
communication buses = serial protocols = CAN bus < CAN, I2C, SPI, RS485, UART, Modbus, LIN, Ethernet PHY, RS232, J1939, CANopen, EtherCAT
IoT hardware = wireless sensor hardware = low power design < BLE, LoRaWAN, NB-IoT, nRF52, coin cell, ESP32, Zigbee, sensor nodes, battery life years, LTE-M
worst case analysis = reliability analysis electronics = MTBF < worst-case analysis, derating analysis, FMECA, Monte Carlo circuit
functional safety electronics = ISO 26262 hardware < IEC 61508, ISO 26262, SIL 2, ASIL, FMEDA
failure analysis electronics = component level repair = fault finding electronics < board-level repair, component-level fault finding, repair PCBs, field returns analyse, X-ray BGA, debug returns, bench repair, component level
harness and cable design = wiring harness design < wiring harness, loom design, Capital Harness, connectors choose, cable assemblies, E3.series, EPLAN
control panel design = electrical schematics EPLAN = electrical CAD < EPLAN, AutoCAD Electrical, panel design, SEE Electrical, EPLAN P8
aerospace and defence electronics = avionics hardware < DO-254, DO-160, avionics, MIL-STD, MIL-STD-810, radar hardware, LRU
automotive electronics < ECU hardware, AEC-Q, ISO 7637, ASIL, LIN, AUTOSAR
medical electronics = IEC 60601 < patient monitors, ISO 13485, defibrillators
technical documentation electronics = test specifications = design documentation hardware < test specs, hardware requirements spec, design descriptions, test reports, DOORS, interface control document
electronics degree = BEng electronics = EEE degree < BEng electronic engineering, MEng electronics, BSEE, HNC electronics, MSc microelectronics, BEng EEE
thermal management < heat sinks, thermal camera board, thermal simulation board, derate
`;
