/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const TRANSPORT_TRADES = `
# mechanic and MOT
vehicle servicing = car servicing = routine servicing < oil and filter change, interim and full services, oil changes, service cars, full services, brake and service, plugs and filters, oil and filters, lube oil filter
MOT testing = MOT tester = class 4 MOT = MOT tests = carry out MOT tests < MOTs, class 4 and 7, MOT test lane, nominated tester, class 7 MOT, MOT licence, MOT prep, ATL, nominated MOT tester, DVSA authorised tester, tester annual assessment, MOTs a day, class 4 tester, authorised tester, NT class 4
MOT licence = MOT testing licence = nominated MOT tester < class 4 and 7 tester, nominated tester, MOT tester licence
vehicle inspection = state inspection = multi-point inspection < vehicle health checks, VHC, multi-point inspections, state inspector, digital vehicle inspection, pre-purchase inspection
vehicle diagnostics = fault diagnosis = diagnostic equipment = diagnose faults < Snap-on Solus, Autel, diagnostic scan, OBD, fault codes, VCDS, Bosch KTS, oscilloscope Pico, engine management light, check engine lights, DTCs, Launch scanner, ISTA, XENTRY, Pico scope, scan tool, pull codes, live data, ODIS, Snap-on Zeus, misfires and non-starters, CAN faults, with scope, Snap-on scanner, non-starters, read codes, traced faults with, misfires
brakes = brake repair = brakes and suspension < discs and pads, brake pads, brake calipers, brake bleed, brake jobs, rotors and pads, brake shoes, brake discs
steering and suspension = suspension repairs = brakes and suspension < shocks and springs, track rod ends, ball joints, CV joints, control arms, coil springs, tie rods, wishbones, discs pads, discs and pads, calipers racks, shocks, replaced calipers, springs and shocks, pads and discs, racks and springs, drop links
clutch and gearbox = clutch replacement = transmission repair = clutches and gearboxes = gearbox replacement < clutches, dual mass flywheel, DMF, gearbox rebuild, replaced clutch, transmission swaps, DSG service, transmission rebuilds, clutch and flywheel, DMFs, box swaps, dual mass, dropped gearboxes, clutch kits, clutches fitted, gearboxes out, dual mass flywheels, changed clutches, gearbox swaps, clutches and manual box
engine repair = engine rebuild = timing belts < cambelts, head gaskets, timing chain, cam belt, engine swap, head gasket, turbo replacement, cylinder head
exhausts and tyres = tyre fitting < tyres fit and balance, tyre fitter, puncture repairs, tyre changes, run flats, wheel balance, tire rotation, catalytic converter, tire changes, mount and balance
wheel alignment = tracking = four wheel alignment < four-wheel alignment, Hunter alignment, tracking adjusted, laser alignment, camber and toe
air conditioning vehicles = AC regas = vehicle air con < air con regas, regas, R134a vehicles, mobile AC F-gas, MACS 609, IMI refrigerant handling, A/C recharge
electrical systems vehicle = auto electrical < alternators, auto electrician, wiring looms repair, battery and alternator, CAN bus, parasitic drain
hybrid and electric vehicles = EV maintenance = hybrid vehicle qualification = electric vehicle qualification < IMI level 3 EV, high voltage battery isolate, hybrid technician, IMI level 4 EV, EV level 3, L3 hybrid, hybrid battery, Tesla repair, IMI Level 3 Electric/Hybrid, HV trained, IMI TechSafe, high-voltage expert, Level 4 EV, high voltage technician, electric/hybrid system repair, hybrid trained
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
diagnose faults using diagnostic equipment < pull codes, live data, Autel, ODIS, Snap-on Zeus, Pico scope, misfires and non-starters, CAN faults, fault codes, with scope, Snap-on scanner, non-starters, read codes, traced faults with, Bosch KTS, misfires
hybrid and electric vehicle qualification = EV qualification < IMI Level 3 Electric/Hybrid, HV trained, IMI TechSafe, high-voltage expert, IMI level 3 EV, Level 4 EV, high voltage technician, electric/hybrid system repair, hybrid trained
clutch and gearbox replacement < DMFs, box swaps, dual mass, dropped gearboxes, clutch kits, clutches fitted, gearboxes out, dual mass flywheels, changed clutches, gearbox swaps, clutches and manual box
servicing and repair of HGVs = HGV repair = HGVs and trailers = HGV servicing < HGV fitter, Volvo FH, DAF tractors, PMIs, HGV technician, six-weekly PMIs, trucks and trailers repaired, Scania dealer, truck fitter, six weekly inspections, tractor units serviced
brakes steering and suspension < wishbones, ball joints, discs pads, discs and pads, calipers racks, shocks, replaced calipers, springs and shocks, track rod ends, pads and discs, racks and springs, drop links
brakes < wishbones, ball joints, discs pads, discs and pads, calipers racks, shocks, replaced calipers, springs and shocks, track rod ends, pads and discs, racks and springs, drop links
air conditioning servicing = vehicle air conditioning < regas, R134a, 1234yf, car aircon, refrigerant handling award, MAC certificate, recharged car, aircon regas, IMI refrigerant handling, air con recharges carried out
air conditioning servicing with F-gas < regas, R134a, 1234yf, car aircon, refrigerant handling award, MAC certificate, recharged car, aircon regas, IMI refrigerant handling, air con recharges carried out
F-gas < regas, R134a, 1234yf, car aircon, refrigerant handling award, MAC certificate, recharged car, aircon regas, IMI refrigerant handling, air con recharges carried out
engine rebuilds = engine overhaul < rebuilt engines, head gaskets, rings and shells, reconditioned motors, bare block, stripped and rebuilt, timing chains, reconditioned petrol, reconditioned engines, head gasket, bottom end rebuilds
job cards and vehicle health checks = complete job cards < eVHC, red/amber/green, tech reports, job sheets and, VHC, health check videos, wrote up time and parts, filled in VHC, health checks with video, wrote job cards, job cards written
vehicle health checks < eVHC, red/amber/green, tech reports, job sheets and, VHC, health check videos, wrote up time and parts, filled in VHC, health checks with video, wrote job cards, job cards written
# HGV driver
HGV Class 1 = LGV C+E = category C+E licence < HGV class 1, class 1 driver, class 1 licence, C+E, artics, arctic driver, artic driver, Cat CE, articulated lorry, tractor unit and trailer, wag and drag
HGV Class 2 = LGV C = category C licence = rigid driver < HGV class 2, HGV class 1, class 2 driver, class 2 licence, 18-tonne rigid, 26 tonne rigid, 7.5 and 18 tonne, eight-wheeler, cat C licence
7.5 tonne licence = C1 licence < 7.5 tonner, 7.5t truck, 7.5-tonne
Class A CDL = commercial driver's license < CDL A, CDL-A, Class A, 53-foot trailers, tractor-trailer, semi truck, 18 wheeler
Driver CPC = CPC card = DQC = driver qualification card < CPC in date, DCPC, 35 hours periodic training, driver CPC modules, periodic training done, DQC valid, CPC valid, CPC to 20
digital tachograph = tachograph card = digi card < tacho card, tacho download, digital tacho, tachograph records, tacho infringement, driver card
drivers' hours regulations = EU drivers' hours = hours compliance < 45-minute breaks, WTD, working time directive, tacho rules, EU 561, hours of service, HOS, no tacho infringements
hours of service = ELD logs < ELD, e-logs, HOS, electronic logs, 70-hour rule, KeepTruckin, Samsara ELD, paper logs DOT
vehicle walk-round checks = daily vehicle checks = pre-trip inspection = vehicle walkaround checks = daily walkaround checks < walk round check, walkaround checks, defect book, nil defect, DVIR, pre-trip inspections, first use check, defect reports, tyres and lights check, post-trip inspection, checked tyres lights, first use checks, defects before leaving, wrote up defects, unit and trailer checked, daily defect checks, tyres lights brakes, walkround before, defect card
ADR = dangerous goods licence = ADR certificate < ADR tanks and packages, tanker ADR, hazmat endorsement, PDP tanker, ADR class 3, ADR class 1 explosives
hazmat endorsement = HAZMAT < X endorsement, H endorsement, TWIC and hazmat
tanker driving = tanker driver = bulk tanker < tankers, fuel tanker, PDP, milk tanker, tanker endorsement, gas tanker, bulk powder tanker, N endorsement, bottom loading fuel
HIAB = lorry loader = lorry mounted crane = HIAB experience < HIAB ticket, ALLMI, brick grab, crane lorry, grab lorry, loader crane, Palfinger, Hiab ticket, brick grab and hook, drove Hiab
Moffett = truck mounted forklift < Moffett ticket, Manitou truck mounted, piggyback forklift
tail lift = tail-lift deliveries < cages off tail-lift, liftgate, tail lift and pump truck, roll cages delivered
multi-drop deliveries = multi-drop HGV < multi-drop, multidrop, 15 drops, 12 drops a day, store deliveries, pallet drops, multi-stop route, calls a day to, drops per shift, drops a day, 18 to 25 calls, stops a day, multidrop driver, deliveries to pubs and shops, drops to shops, 20 drops
trunking = trunk routes = night trunking < night trunks, hub trunk, double trunk, linehaul, line haul, trunk to hub, depot to depot
tramping = nights out = over the road driving < tramper, sleep in cab, OTR, over-the-road, 48 states, slept in cab, away all week
load security = load restraint = strapping and sheeting = loads secured = load securing < ratchet straps, curtain-siders, load bars, sheet and rope, strap loads, chains and binders, tarping flatbed, load securement, curtains and straps, straps and chains, edge protectors, cross strapped, roped and sheeted, chains and, sheeted and strapped, strapped loads, secured loads, chained down, chains and straps
flatbed driving < flatbed, step-deck, low loader, lowboy, tarping, conestoga
abnormal loads = STGO < low loader, STGO cat 3, plant haulage, oversize loads, wide loads, beavertail
refrigerated loads = temperature controlled transport = chilled distribution < fridge trailer, reefer, reefers, chilled loads, frozen loads, temp checks trailer, fridge units trailer
tippers and aggregates = tipper driver = bulk tipping < eight-wheel tipper, muckaway, aggregates delivered, bulk tippers, walking floor, dump truck driver, grab wagon, end dump
skip and hookloader = roll-on roll-off = RORO < hook loader, roll-offs, roll on off, skip wagon, hooklift
concrete mixer driving = readymix < mixer truck, concrete mixer, volumetric mixer, concrete wagon
refuse vehicle driving = RCV driver < RCV, bin lorry, dustcart, refuse truck driver, garbage truck, front-load garbage, recycling wagon driver
coupling and uncoupling = coupling trailers = drop and swap trailers = couple trailers < trailer swaps, drop and hook, uncouple trailer, shunt trailers, drop trailer, fifth wheel couple, dropped trailers, shunting, shunted, trailer changes, drop and swap
yard shunting = shunter < tug unit, shunting trailers, yard jockey, yard hostler, spotter truck, Terberg
route planning = HGV navigation < HGV sat nav, Trucker GPS, truckers atlas, planned own route, Motormate
proof of delivery = delivery paperwork = PODs < signed delivery notes, e-POD, CMR notes, delivery notes signed, bills of lading, BOL, PODs signed, delivery notes, paperwork signed, PDA signatures, got signatures
international haulage = European driving = CMR < European runs, Calais, continental work, T1 forms, carnet, cross-border, France and Germany runs, ATA carnet
FORS and CLOCS = Safe Urban Driving = FORS < CLOCS, SUD course, FORS silver
car transporter = vehicle transporter < car hauler, enclosed transporter, Lohr transporter
livestock and animal transport = livestock haulage < livestock lorry, horse transport, cattle wagon, Certificate of competence livestock transport
safe driving record = clean licence = accident-free < no points, clean MVR, million mile, no accidents driver, safe driver award, clean license
DOT medical = medical card driver < DOT medical card, DOT physical, med card
port work = container haulage = intermodal < containers, skellies, Felixstowe, skeletal trailer, drayage, port boxes, twist locks, TWIC
double deck trailers = double-deckers < double deck trailer, lift deck, moving deck
vehicle care driver < wash truck, fuel cards, AdBlue
Class 1 licence = C+E licence = HGV Class 1 < LGV C+E, artic driver, 44 tonne, Class 1 driver, Cat C+E, HGV 1, LGV 1, CE since, curtainsiders artic
C+E < LGV C+E, artic driver, 44 tonne, Class 1 driver, Cat C+E, HGV 1, LGV 1, CE since, curtainsiders artic
CPC < DQC, CPC card, 35 hours periodic training, CPC in date, periodic training done, DQC valid, CPC valid, CPC to 20
multi-drop < calls a day to, drops per shift, drops a day, 18 to 25 calls, stops a day, multidrop driver, deliveries to pubs and shops, drops to shops, 20 drops, store deliveries
multi-drop deliveries to customers < calls a day to, drops per shift, drops a day, 18 to 25 calls, stops a day, multidrop driver, deliveries to pubs and shops, drops to shops, 20 drops, store deliveries
ADR trained = hazardous goods < ADR packages, ADR tanks, hazardous goods certificate, tanker heating oil, classes 2 to 9, ADR licence, ADR card, tanker driver fuel
ADR < ADR packages, ADR tanks, hazardous goods certificate, tanker heating oil, classes 2 to 9, ADR licence, ADR card, tanker driver fuel
tachograph and drivers' hours = drivers' hours rules < digi card, EU 561, clean tacho, WTD, no infringements, digi tacho driven, tacho record, digital tacho card, hours and breaks kept, tacho rules, 45 hour rests
tachograph = use of tachograph < digi card, EU 561, clean tacho, WTD, no infringements, digi tacho driven, tacho record, digital tacho card, hours and breaks kept, tacho rules, 45 hour rests
walkaround checks < checked tyres lights, first use checks, defects before leaving, wrote up defects, unit and trailer checked, daily defect checks, tyres lights brakes, defect reports, walkround before, nil defect, defect card
HIAB lorry mounted crane < ALLMI, brick grab, loader crane, Palfinger, Hiab ticket, brick grab and hook, drove Hiab, grab lorry
lorry mounted crane < ALLMI, brick grab, loader crane, Palfinger, Hiab ticket, brick grab and hook, drove Hiab, grab lorry
temperature-controlled loads = fridge trailer = refrigerated transport < multi-temp, reefer temps, chilled and frozen, fridges to, reefer, on fridges, fridge work, frozen loads, meat and fish hauled, hauled chilled
temperature-controlled < multi-temp, reefer temps, chilled and frozen, fridges to, reefer, on fridges, fridge work, frozen loads, meat and fish hauled, hauled chilled
international driving = continental driving = international driving experience < Italy and Spain, CMR notes, Eurotunnel, continental tramping, to Germany, European tramping, CMR, ferry and Eurotunnel, drove abroad, European runs, France and Germany runs
loads are secured < ratchet straps, edge protectors, cross strapped, roped and sheeted, chains and, sheeted and strapped, strapped loads, load restraint, secured loads, chained down, chains and straps
rigid vehicles = Class 2 driving < Cat C, 18 tonner, 26 tonner, Class 2 driver, tipper, 7.5 tonne, 18t
trunking = trunking work < trunk runs, night trunker, hub runs, nights trunking, trailer swaps, trunked, trailer swap
night trunking < trunk runs, night trunker, hub runs, nights trunking, trailer swaps, trunked, trailer swap
tail lift and pallet truck = tail lift deliveries = pump truck < tail lift, pallets off by, pallet deliveries, electric pallet truck
PODs < PODs signed, delivery notes, paperwork signed, PDA signatures, got signatures
customer-facing deliveries < polite with customers, good with shops, regular customers, site deliveries, face of company, dealt with store staff
customer service at delivery < polite with customers, good with shops, regular customers, site deliveries, face of company, dealt with store staff
tipper and bulk work = tipper driving < tipper, muck away, bulk tipper, aggregates deliveries, walking floor, 8 wheeler
# van and courier driver
multi-drop delivery = parcel delivery = courier delivery < 120 drops, 150 drops a day, multi-drop, parcels delivered, DPD driver, Amazon Flex, Hermes courier, Evri courier, Yodel, DHL courier, FedEx Ground driver, 80 stops, 180 stops, UPS driver, parcels a day, stops scan and photo, Amazon DSP, stops a day, Hermes, Evri, parcels per day, drops a day
van driving = LWB van < Luton van, Sprinter van, transit van, LWB Transit, 3.5 tonne van, box van, Luton tail lift, cargo van, step van
parcel scanner = handheld scanner = PDA < parcel scan, scan parcels, DPD handheld, rabbit scanner, scan on delivery, Zebra handheld
route planning = route optimisation = plan delivery routes < Circuit app, RoadWarrior, planned drops, order drops by postcode, planned my route, sort parcels by round, load van in drop order, Routific, OptimoRoute
proof of delivery = signatures on delivery = POD = obtain signatures < ePOD, photo proof, sign on glass, delivery photos, signature capture, carded customers, missed delivery card, signatures, photo at door, POD photos, signed for, scanned at door
load and unload van = van loading < load parcels, load van, load out at depot, van loaded by drop, unload goods at customer, loaded truck in stop order
collections and returns = collect parcels = parcel collections < returns pick-up, customer collections, pick-ups from customers, collections from, collected parcels, picked up from businesses, returns collected, collected returns
same-day courier = sameday delivery < same-day, sameday courier, same day jobs, urgent deliveries, hot shot
medical courier = specimen transport = pharmacy delivery < specimens, blood and samples transport, lab samples courier, prescription deliveries, NHS courier, medicines delivered, HIPAA courier
grocery home delivery = supermarket home delivery < Tesco home delivery, Ocado, Asda home shopping van, grocery delivery, Sainsbury's home delivery, Instacart, Morrisons delivery driver, totes delivered
food delivery = takeaway delivery = delivery rider < Deliveroo, Uber Eats, Just Eat, Domino's driver, pizza delivery, DoorDash, takeaway deliveries, moped delivery, Grubhub
two-man delivery = furniture delivery = large item delivery < furniture deliveries, white goods, sofas delivered, appliances delivered and installed, John Lewis two-man, mattresses delivered, white glove delivery, carried sofas, sofas and beds upstairs, two person crew, room of choice, with mate, sofas upstairs, two man crew, beds and sofas delivered, took packaging
removals = house removals = furniture removals < house moves, removal man, piano moves, packing for house move, mover, moving company, furniture movers, storage and removals
temperature controlled delivery = chilled van < fridge van, frozen deliveries van, refrigerated van
vehicle checks van = daily van inspections < daily van check, tyres oil and lights van, van defect sheet, van checks, vehicle condition app
clean driving licence = full UK driving licence = valid driver's license < clean licence, full clean licence, category B licence, no points on licence, clean driving license, clean MVR, full licence, no points, licence held, category B
builders' merchant delivery < plaster and timber delivered, merchants' van, auto parts delivery, trade drops, motor factors van
cash handling delivery = cash on delivery = cash handling and COD = COD payments < COD, takes payment on doorstep, payments at door, took cash, card reader, collected money, milk round, balanced each night, money from customers on, paid in takings
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
multi-drop parcel delivery < parcels a day, stops scan and photo, Amazon DSP, stops a day, 180 stops, DPD driver, Hermes, Evri, parcels per day, drops a day, 120 drops
multi-drop < parcels a day, stops scan and photo, Amazon DSP, stops a day, 180 stops, DPD driver, Hermes, Evri, parcels per day, drops a day, 120 drops
customer service at door = doorstep customer service < with householders, on doorstep, carried shopping in, doorstep for, polite with householders, queries on doorstep, spoke politely with, took back subs, greeted customers at door
customer service < with householders, on doorstep, carried shopping in, doorstep for, polite with householders, queries on doorstep, spoke politely with, took back subs, greeted customers at door
sat nav and handheld devices < captured POD, PDA, followed app route, Datalogic, TomTom, signature on glass, POD on PDA, route app, scanned on PDA, handheld scanner route
handheld devices = sat nav = use of sat nav < captured POD, PDA, followed app route, Datalogic, TomTom, signature on glass, POD on PDA, route app, scanned on PDA, handheld scanner route
two-man home delivery = home delivery of furniture < carried sofas, sofas and beds upstairs, two person crew, room of choice, sofas upstairs, two man crew, beds and sofas delivered, took packaging
vehicle checks and cleanliness < checked oil lights, washed van, kept cab swept, daily defect app, oil and tyres each morning, oil lights tyres, kept van clean, cleaned van, van checks, defect app
vehicle checks = vehicle cleanliness < checked oil lights, washed van, kept cab swept, daily defect app, oil and tyres each morning, oil lights tyres, kept van clean, cleaned van, van checks, defect app
installation of appliances = install appliances = appliance installation < plumbed in washing machines, swapped electric cookers, connected fridges, washers connected, took old ones away, plumbed in dishwashers, connected washers, wired cookers, plumbed in
medical or pharmacy deliveries = medical courier < prescriptions to housebound, blood bikes, path samples, prescriptions to care homes, took prescriptions, CDs signed, delivered prescriptions, samples between hospitals, bloods between hospitals
pharmacy deliveries = medical deliveries < prescriptions to housebound, blood bikes, path samples, prescriptions to care homes, took prescriptions, CDs signed, delivered prescriptions, samples between hospitals, bloods between hospitals
cash handling < took cash, card reader, collected money, milk round, balanced each night, money from customers on, paid in takings
inner-city driving = London congestion zones = London driving < Zones 1 and 2, Central London courier, ULEZ, red routes, loading bays, Soho, central London driver, City and West End
congestion zones < Zones 1 and 2, Central London courier, ULEZ, red routes, loading bays, Soho, central London driver, City and West End
loading van = load van = load and organise vehicle < loaded van, loaded own van, sorted parcels into, drop order, loaded in drop order, racked van
PODs < signatures, photo at door, POD photos, signed for, scanned at door
driving licence = clean licence < full licence, no points, licence held, category B
heavy lifting in delivery = lift heavy items < heavy parcels, carried upstairs, lifted washing machines, 30 kg parcels, two-man lifts, sack truck
manual handling < heavy parcels, carried upstairs, lifted washing machines, 30 kg parcels, two-man lifts, sack truck
collections < collections from, collected parcels, picked up from businesses, returns collected, collected returns
# bus, tram and train driver
PCV licence = category D licence = bus driving licence = PCV Category D = Category D licence < PCV, PCV D, cat D licence, PSV licence, bus licence, class D licence, PCV category D, full D licence, passed Cat D, D licence since, full PCV, Cat D held
CDL with passenger endorsement < Class B CDL, P endorsement, CDL P and S, passenger endorsement, school bus endorsement
D1 licence = minibus licence = MiDAS < minibus driver, D1 101, 16-seater minibus
bus driving = drive service buses = bus operation < drive buses, double deckers, single and double-deck, bus routes, stage carriage, city bus, Stagecoach driver, Arriva driver, Go-Ahead driver, First Bus, transit operator, ADL Enviro, bus operator
coach driving = coach tours = coach touring < coach driver, National Express, tour coaches, day trips coach, private hire coach, motorcoach, executive coaches, school coaches, continental coach tours, 7-day tours, tour driver, Shearings, tours to, continental tours driven, tours with 49, touring France, tour work, European tours
school bus driving = home to school transport < school runs, school bus, school contracts, SEN transport, yellow bus, home to school, school coach, children with SEN transport, school contract
tram driving = light rail operator < tram driver, Metrolink, light rail, streetcar, tram operation, Croydon tram, Supertram
train driving = drive passenger trains < train driver, drive EMUs, mainline trains, class 165, intercity trains driver, class 66, freight trains driver, route and traction knowledge, train engineer, locomotive engineer
locomotive engineer certification = FRA certified engineer < FRA certified, locomotive engineer, part 240
train driving licence = train driver certification < European train driving licence, traction knowledge, rules competence rail driver
traction and route knowledge = route learning = route knowledge < route card signed, traction knowledge, signed routes, route signed
rail rule book = signals and rules = GE/RT8000 < rule book, RSSB rule book, AWS TPWS, TPWS, signals aspects, GCOR
ticketing and fares = fare collection = ticket machine = collecting fares = issuing tickets < Ticketer, ETM, Wayfarer, fares taken, farebox, Oyster, tap and go fares, ticket machine bus, collect fares, sold day savers, balanced waybill, took cash and contactless, paid in at end, waybill, took fares, singles and returns sold, day savers and singles
bus cashing up = paying in takings < waybill, paying in bus, take waybills, cash bag depot
walk round checks bus = vehicle safety checks PCV = first use checks < first use check, bus walk round, defect card bus, pre-trip bus inspection, defect card, ramp check, DVIR
wheelchair access = passenger assistance = accessibility passengers = passengers with disabilities < wheelchair ramp, kneel bus, clamp wheelchairs, secured wheelchairs, wheelchair tail lift, wheelchair tie-downs, securement wheelchair, boarding ramp, passenger assist, paratransit, lowered ramp, Dial-a-Ride, clamped wheelchairs, wheelchair bay, ramp for wheelchairs, kneeled bus, older people to door, wheelchairs clamped, community transport driver, MiDAS
paratransit = dial-a-ride = community transport < dial a ride, patient transport minibus
driver hours domestic bus = drivers' hours rules PCV < domestic hours, tacho on coaches, duty cards, working time bus
schedule adherence = timekeeping on routes = punctuality < right time running, on-time running, keep timetable, headway, on-time performance route
passenger announcements = PA announcements = customer information < announce stops, announcements to passengers, onboard announcements
conductor = guard = train guard < train manager, revenue duties onboard, on-board host, despatch train, train conductor, ticket checks onboard
train dispatch = platform dispatch < dispatcher platform, despatch, platform staff, whistle and bat, CD RA dispatch, train despatch
revenue protection = ticket inspection = fare evasion < penalty fares, ticket inspector, byelaw, UFN, TIR
station duties = station assistant = gateline < ticket office, platform assistant, ticket barriers, TVM
shunting = shunter rail = train preparation < shunter, coupling units, brake test train, train prep, yard switching, ground staff rail, switchman, brakeman
PTS = personal track safety = trackside safety < COSS, track safety, lookout rail, PICOP, Sentinel card, hand signaller, Roadway worker protection, Sentinel, track safety ticket, PTS DCCR, PTS in date, PTS AC/DC, sentinel sponsored
signaller = signalling = control room rail < signal box, NX panel, ARS, IECC, train dispatcher CTC, lever frame, AB signalling
incident reporting drivers = accident reports bus = bump cards < bump card, accident report bus, incident forms drivers, occurrence report
radio communication driver = controller contact < GSM-R, radio to controller, depot control radio, driver radio, CSR radio
defensive driving = safe and smooth driving = eco driving < GreenRoad, Traffilog, eco driving scores, LGSM defensive driving, Smith System, Lightfoot
NVQ passenger transport = PCV apprenticeship = BTEC passenger transport < NVQ road passenger, BTEC Transporting Passengers, NVQ passenger carrying
Driver CPC passenger = PCV CPC < DQC, CPC coach, CPC passenger
depot control = duty allocation buses = bus controller < depot controller, allocations depot, duty allocation, iBus, service controller, rota board bus, run cut, dispatcher transit
vehicle cleaning and fuelling = shunter bus depot < bus cleaner, fuel and clean buses, park buses depot, bus shunting
conflict management passengers = antisocial behaviour on transport < refuse travel, drunk passengers, school kids behaviour bus, calm passengers
PCV Category D licence < full D licence, passed Cat D, PCV D, D licence since, full PCV, Cat D held, PSV licence
collecting fares and issuing tickets < Ticketer, sold day savers, balanced waybill, took cash and contactless, paid in at end, waybill, took fares, singles and returns sold, Wayfarer, day savers and singles, fares taken
assist passengers with disabilities = wheelchair users < lowered ramp, secured wheelchairs, Dial-a-Ride, clamped wheelchairs, wheelchair bay, ramp for wheelchairs, kneeled bus, older people to door, wheelchairs clamped, community transport driver, MiDAS
local routes = knowledge of local routes < route learned, drove 43, out of Hyde Road, learned routes, all routes from depot, services from depot, route trained, routes out of
route knowledge < route learned, drove 43, out of Hyde Road, learned routes, all routes from depot, services from depot, route trained, routes out of
school transport = school transport experience < home to school, school coach, school runs, school contracts, school bus, SEN transport, children with SEN transport, school contract
first use vehicle checks = daily first use checks < walkround before, signed defect card, defect card, reported defects, inspected lights doors, walk round check, run-out checks, walkaround and defects, lights doors ramp
first use checks = vehicle checks < walkround before, signed defect card, defect card, reported defects, inspected lights doors, walk round check, run-out checks, walkaround and defects, lights doors ramp
coach touring in Europe < 7-day tours, tour driver, Shearings, tours to, continental tours driven, tours with 49, touring France, tour work, European tours
touring experience < 7-day tours, tour driver, Shearings, tours to, continental tours driven, tours with 49, touring France, tour work, European tours
driver mentoring = driver training = train drivers < buddied new starters, depot mentor, type trained, DVSA approved instructor, driver mentor, route mentored, trained recruits, buddy driver, new drivers trained, mentored new drivers
driver mentoring and training < buddied new starters, depot mentor, type trained, DVSA approved instructor, driver mentor, route mentored, trained recruits, buddy driver, new drivers trained, mentored new drivers
reporting of accidents = accidents and incidents = incident reporting < collision forms, wrote up bumps, radioed control, accident forms, assaults and falls, accident reports, bump cards, witness details, incident reports to control
reporting of accidents and incidents < collision forms, wrote up bumps, radioed control, accident forms, assaults and falls, accident reports, bump cards, witness details, incident reports to control
route and traction knowledge = route and traction < signed routes, units 150, 66 and 70 locos, competent on 66, signed Leeds, traction knowledge on, route cards signed, signs routes, class 158, signed for class, traction: class
traction knowledge < signed routes, units 150, 66 and 70 locos, competent on 66, signed Leeds, traction knowledge on, route cards signed, signs routes, class 158, signed for class, traction: class
train preparation = brake tests = conduct train preparation < prepped units, running brake test, continuity test, tested brakes, mobilised stock, prepped trains, cab checks, disposed stock, AWS test, prep and disposal, brake continuity
train preparation and brake tests < prepped units, running brake test, continuity test, tested brakes, mobilised stock, prepped trains, cab checks, disposed stock, AWS test, prep and disposal, brake continuity
Rule Book = signal failures and incidents = respond to signal failures < signals at danger, wrong direction moves, SPAD, detonators, protected line, OHLE trip, RT3185, passed signals, emergency protection, spoke with signaller, degraded working, single line working
Rule Book incidents < signals at danger, wrong direction moves, SPAD, detonators, protected line, OHLE trip, RT3185, passed signals, emergency protection, spoke with signaller, degraded working, single line working
freight train operations < intermodal trains, stone trains, coal and steel, DB Cargo, Freightliner driver, ran intermodal, freight driver, freight diagrams, GBRf driver, aggregates trains, ran stone
freight trains = freight operations < intermodal trains, stone trains, coal and steel, DB Cargo, Freightliner driver, ran intermodal, freight driver, freight diagrams, GBRf driver, aggregates trains, ran stone
driver only operation < closed doors myself, closed own doors, no guard, driver-only dispatch, in-cab monitors, self despatch, self dispatch, DOO routes, DCO
DOO < closed doors myself, closed own doors, no guard, driver-only dispatch, in-cab monitors, self despatch, self dispatch, DOO routes, DCO
DOO driver only operation < closed doors myself, closed own doors, no guard, driver-only dispatch, in-cab monitors, self despatch, self dispatch, DOO routes, DCO
instructing trainee drivers < driver instructor had, learners in cab, minder driver, as minder, handling log, trainees for 225 hours, minder, mentored trainee drivers, DI for trainees
trainee drivers = driver instructor = instruct trainees < driver instructor had, learners in cab, minder driver, as minder, handling log, trainees for 225 hours, minder, mentored trainee drivers, DI for trainees
shunting and coupling < coupled and uncoupled, hand points, qualified shunter, buckeye couplings, screw couplings, coupled locos, screw and buckeye, hand signals, attaching and detaching, ground shunter
shunting < coupled and uncoupled, hand points, qualified shunter, buckeye couplings, screw couplings, coupled locos, screw and buckeye, hand signals, attaching and detaching, ground shunter
coupling < coupled and uncoupled, hand points, qualified shunter, buckeye couplings, screw couplings, coupled locos, screw and buckeye, hand signals, attaching and detaching, ground shunter
safety-critical communications < GSM-R, phonetic alphabet, repeat backs, lead and confirm, signaller calls, protocol audit, voice recordings, lead responsibility, NR3185
safety critical communication < GSM-R, phonetic alphabet, repeat backs, lead and confirm, signaller calls, protocol audit, voice recordings, lead responsibility, NR3185
PTS and Sentinel card = track safety < Sentinel, track safety ticket, PTS DCCR, PTS in date, PTS AC/DC, sentinel sponsored, personal track safety
Sentinel card < Sentinel, track safety ticket, PTS DCCR, PTS in date, PTS AC/DC, sentinel sponsored, personal track safety
COSS < acted as COSS, briefed and signed SWPs, line blockages, possession limits, lookouts placed, took line blockages, SWPs, SSOWPs, COSS for gangs, planned possession, COSS on possessions
safe systems of work as COSS < acted as COSS, briefed and signed SWPs, line blockages, possession limits, lookouts placed, took line blockages, SWPs, SSOWPs, COSS for gangs, planned possession, COSS on possessions
safe systems of work = set up safe systems < acted as COSS, briefed and signed SWPs, line blockages, possession limits, lookouts placed, took line blockages, SWPs, SSOWPs, COSS for gangs, planned possession, COSS on possessions
maintain signalling equipment = signalling maintenance = points maintenance < clamp locks, HW machines, track circuits, SMTH, facing point locks, adjusted detection, swapped relays, SMTH licensed, signal lamps, axle counters, point machines
signalling equipment and points < clamp locks, HW machines, track circuits, SMTH, facing point locks, adjusted detection, swapped relays, SMTH licensed, signal lamps, axle counters, point machines
welding of rails = rail welding < Thermit, aluminothermic, MMA crossing, stressed rail, rail welder, crossing repairs, rail stressing, thermit welder, alumino-thermic
track inspection = track patrol < basic visual inspection, walked miles, gauge and cant, wet beds, broken clips, plain line each week, walked plain line, BVI
patrolling < basic visual inspection, walked miles, gauge and cant, wet beds, broken clips, plain line each week, walked plain line, BVI
track inspection and patrolling < basic visual inspection, walked miles, gauge and cant, wet beds, broken clips, plain line each week, walked plain line, BVI
RRV and crane controller = machine controller = crane controller competences < machine controller for, MC/CC, tandem lift, road-rail excavators, RRV controller, MC RRV, Colmar, MEWP on rail, lifting with RRV
RRV < machine controller for, MC/CC, tandem lift, road-rail excavators, RRV controller, MC RRV, Colmar, MEWP on rail, lifting with RRV
crane controller < machine controller for, MC/CC, tandem lift, road-rail excavators, RRV controller, MC RRV, Colmar, MEWP on rail, lifting with RRV
overhead line equipment < OLE linesman, contact wire, catenary, droppers, registrations and earths, MEWP trains, OHLE linesman, wire runs, balance weights
OLE < OLE linesman, contact wire, catenary, droppers, registrations and earths, MEWP trains, OHLE linesman, wire runs, balance weights
overhead line < OLE linesman, contact wire, catenary, droppers, registrations and earths, MEWP trains, OHLE linesman, wire runs, balance weights
cable jointing and testing < spliced 650V, jointed tail cables, insulation tested, IR tested, fibre spliced, megger records, continuity and insulation, jointed cables, tail cables, fibre spliced and, cable joints made
cable jointing = cable testing < spliced 650V, jointed tail cables, insulation tested, IR tested, fibre spliced, megger records, continuity and insulation, jointed cables, tail cables, fibre spliced and, cable joints made
jointing < spliced 650V, jointed tail cables, insulation tested, IR tested, fibre spliced, megger records, continuity and insulation, jointed cables, tail cables, fibre spliced and, cable joints made
ultrasonic rail testing < UTU, Sperry, ultrasonic trolley, squats, PCN rail, walking stick, pedestrian ultrasonic, rail flaw
ultrasonic testing = ultrasonic rail < UTU, Sperry, ultrasonic trolley, squats, PCN rail, walking stick, pedestrian ultrasonic, rail flaw
customer service on buses = customer service to passengers < helped passengers, answered passengers' questions, friendly with passengers, passenger queries, commendations from passengers, tourists with directions
passenger service < helped passengers, answered passengers' questions, friendly with passengers, passenger queries, commendations from passengers, tourists with directions
timetable < to timetable, ran to time, on-time running, punctuality, timing points
keep to timetable = punctual running < to timetable, ran to time, on-time running, punctuality, timing points
clean driving record = safe driving < no accidents, accident free, no blameworthy, RoSPA, no at-fault, points free
safe driving record < no accidents, accident free, no blameworthy, RoSPA, no at-fault, points free
defensive driving = smooth driving = eco driving < GreenRoad, SAFED, smooth driving score, telematics score
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
reach truck = reach forklift = reach truck operation < reach licence, D1 reach, D2 reach, reach truck driver, stand-up reach, double-deep reach, high-reach, BT reach, N102, high bay, let down pallets, put away at 11 metres, reach driver, ITSSAR reach, RTITB reach
VNA = very narrow aisle truck = man-up truck < man-up VNA, turret truck, swing mast
bendi = articulated forklift = Flexi < Flexi truck, Aisle-Master, P2 articulated
LLOP = low level order picker = powered pallet truck < PPT, low-level order picker, ride-on pallet truck, electric pallet jack, pallet rider, EPJ, rider jack, double pallet jack, A1 pedestrian pallet truck, PPT licence, electric pallet truck, pump truck, EPT
cherry picker warehouse = order picker truck = high level order picker < HLOP, high-level order picker, cherry picker order selector, stock picker truck
goods in = receiving = inbound goods = receive deliveries < booked in deliveries, receive inbound, check deliveries against PO, GRN, goods-in, tip containers, check off delivery notes, book in stock, receiving dock, goods receipt, receiving clerk, unload containers
goods out = despatch = dispatch = shipping < load trailers, goods-out, load out, loading bay despatch, shipping dock, outbound loads, shipped orders, load checking, dispatch clerk, loaded lorries, despatch notes, loaded trailers, outbound bay, marshalled loads, wrapped pallets
put-away = putaway = stock location < put away stock, locate pallets, bin locations, replen put away, slotting, let-downs, put away, let down, moved pallets, pallets into racking, replenished pick faces
replenishment = replenish pick faces < replen, let-downs, pick face replenish, replenishment tasks, letdown pallets
order picking = picking = pick orders < pick sheets, picker packer, pick and pack, voice picking, scan pick, batch picking, pick by light, cherry pick orders, order selector, order puller, picking orders, case picking
stock control = inventory control = stock accuracy < cycle counts, stock counts, PI counts, perpetual inventory, stocktake, stock adjustments, cycle counting, stock discrepancies, stock checks bins, wall-to-wall count, bin audits, PI programme, location accuracy from, stock loss, perpetual counts, write offs, perpetual inventory programme, stock integrity, lifted location accuracy, owned stock loss, shrinkage, inventory accuracy
stocktaking = stock take = physical inventory < annual stock count, stocktake, wall to wall count, cycle counts, quarterly stock count
warehouse management system = WMS < Manhattan, Red Prairie, SAP EWM, JDA WMS, RF gun, Blue Yonder, HighJump, Korber, Körber, Mintsoft, Peoplevox, Snapfulfil
RF scanning = handheld scanner = barcode scanning < RF gun, RF scanner, RDT scanner, ring scanner, Zebra scanner, HHT, wrist scanner, hand-held scanner
SAP = SAP inventory < SAP EWM, SAP WM, SAP goods receipt, SAP MM, MIGO
loading and unloading = load and unload vehicles = handball < containers handball, load artics, unload containers, hand ball containers, tip trailers, lumper, devan containers, trailers loaded, handball loads, loose-loaded trailers, freight unload, destuff containers
container devanning = devan containers = container unloading < devan, devanning, tip containers, 40ft containers unloaded, destuff containers, unstuffed containers
palletising = wrap pallets = shrink wrapping < stretch-wrap, pallet wrapper, build pallets, shrinkwrap, palletise, strap pallets, palletizing
manual handling = heavy lifting = lifting loads < lift 25kg, lift 50 lbs, manual handling certificate, hand-balled, handballing, 25kg boxes, lifting to 25 kg, safe lifting, handballed, handball, lifting and carrying, lifting boxes to
pre-use checks forklift = truck safety checks = daily FLT checks < FLT daily check, forklift pre-use check, battery change forklift, truck check sheet, forklift checks, change gas bottle truck
battery charging = change truck batteries < forklift battery, top up forklift battery, LPG bottle change
KPIs warehouse = pick rates = productivity targets = meet targets < 120 picks per hour, picks per hour, UPH, pick rate, pick accuracy 99%, lines per hour, units per hour, lines an hour, units an hour, picks an hour, over target, hit pick, 120% of target, hit target
housekeeping warehouse = 5S = clean and tidy warehouse < sweep aisles, aisles clear, warehouse tidy, sort bins and aisles
racking = racking inspection = pallet racking < SEMA, beam locations, rack damage check, drive-in racking, pallet racks
dangerous goods storage = hazardous goods warehouse < DG segregated storage, ADR storage, hazmat storage, DGSA
cold store = temperature controlled warehouse = chilled warehouse = cold store work < freezer warehouse, coldstore, -25 freezer, chill chamber, cold storage, frozen store, minus 25, freezer picking, frozen picking, picking frozen, cold store operative, minus 20, chiller operative, frozen chamber
bonded warehouse = customs warehouse < bonded, CFSP, HMRC bond, bonded stock, duty suspended, WOWGR
returns processing = reverse logistics = customer returns < returns graded, RMA, process returns, returned goods check, returns bench, sent-back clothes, inspected and restocked, graded A to C, returned goods graded, re-bagged and refunded, sent-back goods, returns operative, graded returns
transport paperwork = despatch paperwork = delivery documentation < CMRs, bills of lading, BOLs, delivery notes printed, manifests, packing lists
loading bay safety = traffic management yard = banksman yard < dock levellers, banksman, vehicle keys safety, salvo lock, dock locks, wheel chocks
warehouse supervision = shift leader warehouse = warehouse team leader < warehouse supervisor, shift manager warehouse, team leader goods in, allocate pickers, brief pickers, agency pickers allocated
labour planning warehouse = staff allocation < allocate pickers, headcount plan warehouse, agency pickers booked
FIFO = stock rotation = FEFO < rotate stock, date rotation, use-by rotation, BBE check
inventory discrepancies = stock investigation < investigate discrepancies, negative stock, stock variances, missing pallets trace, shrinkage investigate
picking and packing = pick and pack = order picking < picked from pick faces, selected goods, boxed up, lines an hour, picks an hour, wrapped them, picked and boxed, picked orders and, pick faces, picked items, picked and wrapped, order picker, tote and boxed
picking and packing customer orders < picked from pick faces, selected goods, boxed up, lines an hour, picks an hour, wrapped them, picked and boxed, picked orders and, pick faces, picked items, picked and wrapped, order picker, tote and boxed
RF scanners and WMS = handheld scanners < Zebra guns, RDT, Manhattan, Red Prairie, handheld guns, linked to Manhattan, scan guns, RDT in, scanner gun, handheld RF, voice pick, on RDT, Blue Yonder
RF scanners = use of RF scanners < Zebra guns, RDT, Manhattan, Red Prairie, handheld guns, linked to Manhattan, scan guns, RDT in, scanner gun, handheld RF, voice pick, on RDT, Blue Yonder
WMS < Zebra guns, RDT, Manhattan, Red Prairie, handheld guns, linked to Manhattan, scan guns, RDT in, scanner gun, handheld RF, voice pick, on RDT, Blue Yonder
loading and unloading vehicles < tipped containers, handball cartons, pallets on and off, tipped trailers, on and off artics, 45ft containers, loaded trailers, handballed, unloaded wagons, tipped lorries, loaded wagons, tip containers
loading and unloading = unload vehicles < tipped containers, handball cartons, pallets on and off, tipped trailers, on and off artics, 45ft containers, loaded trailers, handballed, unloaded wagons, tipped lorries, loaded wagons, tip containers
goods-in and stock checking < booked deliveries against PO, matched to ASN, received pallets, flagged shortages, booked in deliveries, counted and flagged, checked against PO, deliveries booked in, received stock, against delivery note, booked pallets in
goods-in = goods in < booked deliveries against PO, matched to ASN, received pallets, flagged shortages, booked in deliveries, counted and flagged, checked against PO, deliveries booked in, received stock, against delivery note, booked pallets in
stock checking < booked deliveries against PO, matched to ASN, received pallets, flagged shortages, booked in deliveries, counted and flagged, checked against PO, deliveries booked in, received stock, against delivery note, booked pallets in
cycle counting and stocktake < PI counts, counted bays, location accuracy, reconciled with system, perpetual inventory, PI checks, cycle counts, bay counts, bays counted, stock takes
cycle counting = stock counts < PI counts, counted bays, location accuracy, reconciled with system, perpetual inventory, PI checks, cycle counts, bay counts, bays counted, stock takes
stocktake < PI counts, counted bays, location accuracy, reconciled with system, perpetual inventory, PI checks, cycle counts, bay counts, bays counted, stock takes
processing of customer returns < returns bench, sent-back clothes, inspected and restocked, graded A to C, returned goods graded, re-bagged and refunded, returns graded, sent-back goods, returns operative, graded returns
returns < returns bench, sent-back clothes, inspected and restocked, graded A to C, returned goods graded, re-bagged and refunded, returns graded, sent-back goods, returns operative, graded returns
freezer work < minus 25, chill chamber, freezer picking, frozen picking, picking frozen, cold store operative, minus 20, chiller operative, frozen chamber, freezer warehouse
manage warehouse team < team leaders and colleagues, reports operatives, 65 colleagues, ran lates with, operatives appraisals, direct line reports, led operatives, managed operatives, ran shift of, ran nights with, operatives plus agency
team of warehouse staff = manage team of warehouse staff = lead warehouse team < team leaders and colleagues, reports operatives, 65 colleagues, ran lates with, operatives appraisals, direct line reports, led operatives, managed operatives, ran shift of, ran nights with, operatives plus agency
KPI reporting and labour planning < headcount plan, volume forecast, UPH, cost per case, shift figures, OTIF, hours versus budget, pick rate figures, labour plan, resource plan from volume, units per hour, daily headcount
KPI reporting = labour planning < headcount plan, volume forecast, UPH, cost per case, shift figures, OTIF, hours versus budget, pick rate figures, labour plan, resource plan from volume, units per hour, daily headcount
inventory control and stock accuracy < PI programme, location accuracy from, stock loss, perpetual counts, write offs, perpetual inventory programme, stock integrity, lifted location accuracy, owned stock loss, shrinkage, inventory accuracy
implementing new WMS < super user, SAP EWM, cut over, move from paper, cut over site, WMS go-live, project lead for WMS, migration to WMS, Blue Yonder rollout, WMS project
implement WMS = WMS implementation = new WMS < super user, SAP EWM, cut over, move from paper, cut over site, WMS go-live, project lead for WMS, migration to WMS, Blue Yonder rollout, WMS project
recruit and train operatives < interviewed and hired, hired peak temps, buddy training, assessment days, induction week, took on new starters, hired temps, recruited temps, peak recruitment, inducted starters, hired operatives
recruit operatives = train operatives = ability to recruit and train < interviewed and hired, hired peak temps, buddy training, assessment days, induction week, took on new starters, hired temps, recruited temps, peak recruitment, inducted starters, hired operatives
disciplinaries and grievances < misconduct hearings, formal meetings with HR, issued warnings, chaired hearings, investigated complaints between, disciplinary hearings chaired, return to work and disciplinary, investigated misconduct, hearings and warnings
handle disciplinaries = disciplinaries < misconduct hearings, formal meetings with HR, issued warnings, chaired hearings, investigated complaints between, disciplinary hearings chaired, return to work and disciplinary, investigated misconduct, hearings and warnings
grievances < misconduct hearings, formal meetings with HR, issued warnings, chaired hearings, investigated complaints between, disciplinary hearings chaired, return to work and disciplinary, investigated misconduct, hearings and warnings
e-commerce fulfilment = e-commerce fulfilment operation < ASOS FC, online order floor, next day cut-off, Amazon FC, online orders pick, singles a day, fulfilment centre, 3PL online, online fulfilment, pick sort pack, web orders, FC shift
fulfilment < ASOS FC, online order floor, next day cut-off, Amazon FC, online orders pick, singles a day, fulfilment centre, 3PL online, online fulfilment, pick sort pack, web orders, FC shift
budget responsibility = hold budget < labour and MHE hire budget, owned budget, shift cost centre, P&L for, under budget by, under by, cost centre, labour budget, weekly variance, owned labour
holding budget responsibility < labour and MHE hire budget, owned budget, shift cost centre, P&L for, under budget by, under by, cost centre, labour budget, weekly variance, owned labour
counterbalance forklift = forklift licence = FLT licence < counterbalance, FLT, forklift ticket, RTITB, ITSSAR, B1 counterbalance, forklift driver, CB licence, counter balance
powered pallet truck < electric pallet truck, ride-on pallet truck, low level order picker, pump truck, EPT
PPT < electric pallet truck, ride-on pallet truck, low level order picker, pump truck, EPT
dispatch and loading = dispatch goods < loaded lorries, despatch notes, loaded trailers, outbound bay, marshalled loads, wrapped pallets, shipped orders
put stock away = stock movement < put away, let down, moved pallets, pallets into racking, replenished pick faces
work to targets < pick rate, lines an hour, units an hour, picks an hour, over target, hit pick, 120% of target, hit target
housekeeping in warehouse = keep warehouse clean = clean and tidy < swept aisles, 5S, kept bay tidy, clean as you go, tidied bay, cleared aisles
labelling and wrapping = pallet wrapping < wrapped pallets, shrink wrapped, built pallets, labelled pallets, stretch wrap, palletised, stacked pallets
prepare pallets < wrapped pallets, shrink wrapped, built pallets, labelled pallets, stretch wrap, palletised, stacked pallets
quality checks in warehouse = check orders = accuracy checks < checked orders, checked picks, 99.8% accuracy, audit of picks, error free, double checked, pick accuracy
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
cable looms and harnesses = build cable looms = wiring looms < made up looms, crimped, laced, Deutsch connectors, harness assembly, boot lacing, loom boards, crimping, wiring harness, looms from drawings, wireman, crimped and laced, loomed, cableforms
cable looms < made up looms, crimped, laced, Deutsch connectors, harness assembly, boot lacing, loom boards, crimping, wiring harness, looms from drawings, wireman, crimped and laced, loomed, cableforms
harnesses < made up looms, crimped, laced, Deutsch connectors, harness assembly, boot lacing, loom boards, crimping, wiring harness, looms from drawings, wireman, crimped and laced, loomed, cableforms
SMT pick and place = SMT machines < Yamaha and Juki, Fuji NXT, feeders, reflow profile, solder paste, SMT operator, AOI, surface mount line, reflow oven, placers feeders, Siplace, Mycronic, solder paste print
SMT = operate SMT < Yamaha and Juki, Fuji NXT, feeders, reflow profile, solder paste, SMT operator, AOI, surface mount line, reflow oven, placers feeders, Siplace, Mycronic, solder paste print
electrical test and fault finding = functional fault finding = functional test < hipot, scope to find, on ATE, repaired failed boards, tested PCBs, powered up units, to component level, oscilloscope, board repair, flying probe, failed boards, test and debug, fault found boards
electrical test < hipot, scope to find, on ATE, repaired failed boards, tested PCBs, powered up units, to component level, oscilloscope, board repair, flying probe, failed boards, test and debug, fault found boards
schematics and assembly drawings = read schematics < circuit diagrams, wiring list, exploded prints, followed schematic, from schematics, from circuit diagrams, wiring diagrams, from wiring diagrams, read circuit diagrams
schematics < circuit diagrams, wiring list, exploded prints, followed schematic, from schematics, from circuit diagrams, wiring diagrams, from wiring diagrams, read circuit diagrams
assembly drawings < circuit diagrams, wiring list, exploded prints, followed schematic, from schematics, from circuit diagrams, wiring diagrams, from wiring diagrams, read circuit diagrams
ESD procedures < wrist strap, mat checks, electrostatic discharge, strap test logs, ESD co-ordinator, heel straps, EPA area, anti-static, strap tests, ESD coordinator
ESD = ESD handling < wrist strap, mat checks, electrostatic discharge, strap test logs, ESD co-ordinator, heel straps, EPA area, anti-static, strap tests, ESD coordinator
mechanical assembly of enclosures = box build < into chassis, torque screws, racks and panels, fitted PSU, chassis assembly, electro-mechanical assembly, panel build, torqued screws, boards into chassis, cabinet build
mechanical assembly < into chassis, torque screws, racks and panels, fitted PSU, chassis assembly, electro-mechanical assembly, panel build, torqued screws, boards into chassis, cabinet build
enclosures < into chassis, torque screws, racks and panels, fitted PSU, chassis assembly, electro-mechanical assembly, panel build, torqued screws, boards into chassis, cabinet build
conformal coating and potting < Humiseal, potted modules, coated PCBs, encapsulated, masked and sprayed, in epoxy, potted, encapsulated in, coated boards, resin potting
conformal coating < Humiseal, potted modules, coated PCBs, encapsulated, masked and sprayed, in epoxy, potted, encapsulated in, coated boards, resin potting
potting < Humiseal, potted modules, coated PCBs, encapsulated, masked and sprayed, in epoxy, potted, encapsulated in, coated boards, resin potting
ERP or MRP for job booking = ERP or MRP systems < Epicor, Syteline, work orders in, issue parts, close ops, booked labour, issued parts on, booked jobs on SAP, booked on and off jobs, Sage MRP, work orders on SAP, closed ops, Infor, kits to work orders, booked labour in
job booking = MRP systems < Epicor, Syteline, work orders in, issue parts, close ops, booked labour, issued parts on, booked jobs on SAP, booked on and off jobs, Sage MRP, work orders on SAP, closed ops, Infor, kits to work orders, booked labour in
BGA rework < reballed, replaced BGAs, Ersa, ball grid arrays, hot air rework, QFN, X-ray checked joints, BGA rework station
# body and paint
spray painting vehicles = water-based paint < sprayed base and clear, downdraft booth, refinisher, waterborne, Autowave, blow-ins, base and clear, sprayed panels, full sides, Glasurit, panels a day, car sprayer, vehicle sprayer, full resprays
spray painting = vehicle spraying < sprayed base and clear, downdraft booth, refinisher, waterborne, Autowave, blow-ins, base and clear, sprayed panels, full sides, Glasurit, panels a day, car sprayer, vehicle sprayer, full resprays
colour matching and tinting < spectrophotometer, three-stage pearls, test cards, metallic shades, tweaked shades, mixed paint and matched, spray out cards, matched pearls, spectro readings, blended metallics
colour matching < spectrophotometer, three-stage pearls, test cards, metallic shades, tweaked shades, mixed paint and matched, spray out cards, matched pearls, spectro readings, blended metallics
tinting < spectrophotometer, three-stage pearls, test cards, metallic shades, tweaked shades, mixed paint and matched, spray out cards, matched pearls, spectro readings, blended metallics
panel beating and dent repair = dent removal < hammer and dolly, slide hammer, Miracle system, skimmed and finished, knocked out doors, panel beater, quarters knocked out, PDR, pulled dents, crash-damaged wings, pulled out dents
panel beating = dent repair < hammer and dolly, slide hammer, Miracle system, skimmed and finished, knocked out doors, panel beater, quarters knocked out, PDR, pulled dents, crash-damaged wings, pulled out dents
chassis jig and structural alignment < Car-O-Liner, Celette, back to datum, bench work, chassis legs, pulled legs, on jig, A-posts, chassis straightening, Spanesi, jig repairs
chassis jig = structural alignment < Car-O-Liner, Celette, back to datum, bench work, chassis legs, pulled legs, on jig, A-posts, chassis straightening, Spanesi, jig repairs
jig work < Car-O-Liner, Celette, back to datum, bench work, chassis legs, pulled legs, on jig, A-posts, chassis straightening, Spanesi, jig repairs
prepare vehicles for painting = paint preparation = preparation for painting = paint prep < prepper, etch priming, guide coated, masked up, sanding and priming, filled and primed, masked and flatted, sheeting up, prepped panels, DA'd, paint prepper, flatted and masked
repair estimates < crash estimates, VDA, Audaplus, costed repairs, vehicle damage assessor, wrote estimates, images to insurers, estimates for insurers written, AudaNet, bodyshop estimator
Audatex < crash estimates, VDA, Audaplus, costed repairs, vehicle damage assessor, wrote estimates, images to insurers, estimates for insurers written, AudaNet, bodyshop estimator
repair estimates on Audatex < crash estimates, VDA, Audaplus, costed repairs, vehicle damage assessor, wrote estimates, images to insurers, estimates for insurers written, AudaNet, bodyshop estimator
estimating < crash estimates, VDA, Audaplus, costed repairs, vehicle damage assessor, wrote estimates, images to insurers, estimates for insurers written, AudaNet, bodyshop estimator
ATA accreditation < ATA Senior MET, Automotive Technician Accreditation, ATA accredited, ATA Paint, ATA Panel
ATA < ATA Senior MET, Automotive Technician Accreditation, ATA accredited, ATA Paint, ATA Panel
welding on car bodies = MIG and spot welding = welding MIG and spot < spot welder, MIG braze, resistance spot, let in sills, sills and quarters, inverter spot, BS EN ISO 15614, welded sills, rear quarters let in, plug welds, squeeze-type spot
strip and refit = trim and bumpers < MET fitter, took off doors, put back after paint, rebuilt front ends, bumper covers, strip and fit, MET technician, stripper fitter, headlinings, bumpers and grilles removed, removed and rebuilt
strip and refit of trim < MET fitter, took off doors, put back after paint, rebuilt front ends, bumper covers, strip and fit, MET technician, stripper fitter, headlinings, bumpers and grilles removed, removed and rebuilt
strip and refit of trim and bumpers < MET fitter, took off doors, put back after paint, rebuilt front ends, bumper covers, strip and fit, MET technician, stripper fitter, headlinings, bumpers and grilles removed, removed and rebuilt
plastic bumper repair = smart repair = SMART repairs < plastic welded, mobile SMART, scuffed bumpers, kerbed alloys, bumper scuffs, SMART repairer, stone chips and scuffs, cracked bumpers, alloy refurb
plastic bumper repair and smart repair < plastic welded, mobile SMART, scuffed bumpers, kerbed alloys, bumper scuffs, SMART repairer, stone chips and scuffs, cracked bumpers, alloy refurb
# aircraft maintenance
EASA Part-66 B1 licence < B1.1, LAE B1, Part 66 B1, B1 type rated, B1.1 issued, EASA/UK CAA, licensed B1
Part-66 B1 = B1 licence = Part-66 licence < B1.1, LAE B1, Part 66 B1, B1 type rated, B1.1 issued, EASA/UK CAA, licensed B1
certify line maintenance = issue CRS < released to service, transit and daily checks, signed tech logs, deferred defects, under MEL, released A320s, certified on line, CRS issued, turnarounds line, released aircraft, transits and dailies, transits and daily
line maintenance < released to service, transit and daily checks, signed tech logs, deferred defects, under MEL, released A320s, certified on line, CRS issued, turnarounds line, released aircraft, transits and dailies, transits and daily
certify line maintenance and issue CRS < released to service, transit and daily checks, signed tech logs, deferred defects, under MEL, released A320s, certified on line, CRS issued, turnarounds line, released aircraft, transits and dailies, transits and daily
heavy base maintenance = C checks < C and D checks, D checks, hangar input, 6-year checks, C check, C and 6-year, heavy checks, D and C check, base checks, hangar heavy
base maintenance < C and D checks, D checks, hangar input, 6-year checks, C check, C and 6-year, heavy checks, D and C check, base checks, hangar heavy
engine changes = borescope inspections < boroscoped, swapped CFM56, powerplants, borescoped, hung engines, blade boroscope, swapped powerplants, bird strike boroscope, V2500, LEAP-1A, engine swaps
engine changes and borescope < boroscoped, swapped CFM56, powerplants, borescoped, hung engines, blade boroscope, swapped powerplants, bird strike boroscope, V2500, LEAP-1A, engine swaps
sheet metal and composite repair = structural repair < skin doublers, blended, wet lay-up, structures fitter, carbon patching, per SRM, riveted skin, riveted doublers, composite patches, carbon repairs, SRM repairs
sheet metal and composite structural repair < skin doublers, blended, wet lay-up, structures fitter, carbon patching, per SRM, riveted skin, riveted doublers, composite patches, carbon repairs, SRM repairs
composite repair < skin doublers, blended, wet lay-up, structures fitter, carbon patching, per SRM, riveted skin, riveted doublers, composite patches, carbon repairs, SRM repairs
avionics troubleshooting < ran BITE, traced ILS, autopilots, weather radar, by wiring diagrams, FMC faults, TCAS faults, avionics fault finding, wiring diagrams traced, comms faults
avionics < ran BITE, traced ILS, autopilots, weather radar, by wiring diagrams, FMC faults, TCAS faults, avionics fault finding, wiring diagrams traced, comms faults
AMM IPC and TRAX < closed tasks in Trax, maintenance manuals, parts catalogue, task cards, AMM tasks, referenced AMM, per AMM, manufacturer's maintenance manuals, TRAX task cards
AMM and IPC < closed tasks in Trax, maintenance manuals, parts catalogue, task cards, AMM tasks, referenced AMM, per AMM, manufacturer's maintenance manuals, TRAX task cards
TRAX < closed tasks in Trax, maintenance manuals, parts catalogue, task cards, AMM tasks, referenced AMM, per AMM, manufacturer's maintenance manuals, TRAX task cards
use of AMM < closed tasks in Trax, maintenance manuals, parts catalogue, task cards, AMM tasks, referenced AMM, per AMM, manufacturer's maintenance manuals, TRAX task cards
human factors = fuel tank safety < HF FTS, CDCCL, EWIS, HF and FTS, continuation training, FTS phase 2, HF current, fuel tank safety phase
human factors and fuel tank safety training < HF FTS, CDCCL, EWIS, HF and FTS, continuation training, FTS phase 2, HF current, fuel tank safety phase
helicopter maintenance < AW139, S92, rotorcraft, rotor head, EC135, main rotor, B1.3, H145, main gearbox changes, S-92, tail rotor
helicopters < AW139, S92, rotorcraft, rotor head, EC135, main rotor, B1.3, H145, main gearbox changes, S-92, tail rotor
supervision of mechanics = supervise mechanics = mechanics and apprentices < crew chief over, crew of fitters, shift lead, night crew, chief over mechanics, team of mechanics led, led shift of mechanics, ran crew
supervise mechanics and apprentices < crew chief over, crew of fitters, shift lead, night crew, chief over mechanics, team of mechanics led, led shift of mechanics, ran crew
# transport planner
plan daily routes = route planning = daily routes for fleet < allocated trucks, built runs, in Paragon, allocated trucks and trailers, planned runs, vans by postcode, runs for vans, planned loads for, planned trunks, planned deliveries for fleet, routed vehicles
plan routes < allocated trucks, built runs, in Paragon, allocated trucks and trailers, planned runs, vans by postcode, runs for vans, planned loads for, planned trunks, planned deliveries for fleet, routed vehicles
Transport Manager CPC = CPC transport manager < CPC National, International CPC, named TM, TM on O licence, CPC holder, National Transport Management, Transport manager CPC holder
tachograph analysis = drivers' hours compliance = tachograph compliance < TruTac, infringement letters, tacho downloads, debriefs for infringements, WTD and EU hours, downloads every 28, Tachomaster, infringements debriefed, Descartes tacho
tachograph analysis and drivers' hours < TruTac, infringement letters, tacho downloads, debriefs for infringements, WTD and EU hours, downloads every 28, Tachomaster, infringements debriefed, Descartes tacho
customer communication on delivery = delivery ETAs = customer updates < rang stores, new times of arrival, running late, updated clients, ETAs to customers, stores with delays, rang customers with, delay updates, called customers with ETA, clients by email
customer communication < rang stores, new times of arrival, running late, updated clients, ETAs to customers, stores with delays, rang customers with, delay updates, called customers with ETA, clients by email
subcontract haulage = negotiate rates = subcontractors haulage < subbies, spot haulage, Returnloads, price per load, work out to subbies, hauliers' rates, bought in haulage, subbed out, agreed price, subcontracted loads, haulage exchange
negotiate haulage rates < subbies, spot haulage, Returnloads, price per load, work out to subbies, hauliers' rates, bought in haulage, subbed out, agreed price, subcontracted loads, haulage exchange
TMS software < Mandata, Oracle OTM, Microlise, Transporeon, journey manager, Roadrunner TMS
TMS = use of TMS < Mandata, Oracle OTM, Microlise, Transporeon, journey manager, Roadrunner TMS
management of team of drivers < looked after drivers, first line boss, return to works, licence checks, HGV men, drivers' debriefs, managed drivers, drivers debriefs, boss for HGV, line managed drivers, supervised drivers
team of drivers = driver management < looked after drivers, first line boss, return to works, licence checks, HGV men, drivers' debriefs, managed drivers, drivers debriefs, boss for HGV, line managed drivers, supervised drivers
manage drivers < looked after drivers, first line boss, return to works, licence checks, HGV men, drivers' debriefs, managed drivers, drivers debriefs, boss for HGV, line managed drivers, supervised drivers
European freight planning = European transport < groupage to, T1s, trucks to Italy, booked Eurotunnel, booked ferries, Benelux and Spain, trucks weekly to, continental loads planned, ferries and T1s, loads to Europe
European freight < groupage to, T1s, trucks to Italy, booked Eurotunnel, booked ferries, Benelux and Spain, trucks weekly to, continental loads planned, ferries and T1s, loads to Europe
vehicle maintenance scheduling = vehicle maintenance planning < 6-week inspection planner, booked trucks into workshop, PMIs, MOTs and services for, tacho calibrations, inspection planner, forward planner, MOTs booked, service planner
maintenance scheduling < 6-week inspection planner, booked trucks into workshop, PMIs, MOTs and services for, tacho calibrations, inspection planner, forward planner, MOTs booked, service planner
cost control of transport = transport costs < cut fuel, empty miles, cost per drop, agency spend, backloading, back on budget, fuel costs cut, fuel and empty, backloads found, reduced agency, spend weekly
cost control < cut fuel, empty miles, cost per drop, agency spend, backloading, back on budget, fuel costs cut, fuel and empty, backloads found, reduced agency, spend weekly
`;
