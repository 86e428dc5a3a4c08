/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const TRANSPORT_TRADES = `
# mechanic and MOT
vehicle servicing = car servicing = routine servicing < oil and filter change, interim and full services, oil changes, service cars, oil and filters, lube oil filter ~ full services, brake and service, plugs and filters
MOT testing = MOT tester = class 4 MOT = MOT tests < MOT test lane, class 7 MOT, MOT licence, nominated MOT tester, DVSA authorised tester, tester annual assessment, MOTs a day, class 4 tester, NT class 4 ~ MOTs, class 4 and 7, nominated tester, MOT prep, ATL, authorised tester
MOT licence = MOT testing licence = nominated MOT tester < class 4 and 7 tester, MOT tester licence ~ nominated tester
vehicle inspection = multi-point inspection < vehicle health checks, multi-point inspections, digital vehicle inspection ~ VHC, state inspector, pre-purchase inspection
vehicle diagnostics = fault diagnosis = diagnostic equipment = diagnose faults < Snap-on Solus, Autel, OBD, VCDS, Bosch KTS, oscilloscope Pico, engine management light, check engine lights, DTCs, Launch scanner, ISTA, XENTRY, Pico scope, pull codes, ODIS, Snap-on Zeus, misfires and non-starters, CAN faults, Snap-on scanner ~ diagnostic scan, fault codes, scan tool, live data, with scope, non-starters, read codes, traced faults with, misfires
brakes = brake repair < discs and pads, brake pads, brake calipers, brake bleed, brake jobs, rotors and pads, brake shoes, brake discs
steering and suspension = suspension repairs < shocks and springs, track rod ends, ball joints, control arms, coil springs, tie rods, wishbones, springs and shocks, racks and springs, drop links ~ CV joints, discs pads, discs and pads, calipers racks, shocks, replaced calipers, pads and discs
clutch and gearbox = clutch replacement = clutches and gearboxes < clutches, dual mass flywheel, DMF, gearbox rebuild, replaced clutch, transmission swaps, DSG service, transmission rebuilds, clutch and flywheel, DMFs, dropped gearboxes, clutch kits, clutches fitted, gearboxes out, dual mass flywheels, changed clutches, gearbox swaps, clutches and manual box ~ box swaps, dual mass
engine repair < cambelts, head gaskets, timing chain, cam belt, engine swap, head gasket, turbo replacement, cylinder head
tyre fitting < tyres fit and balance, tyre fitter, puncture repairs, tyre changes, run flats, tire changes, mount and balance ~ wheel balance, tire rotation, catalytic converter
wheel alignment = tracking = four wheel alignment < four-wheel alignment, Hunter alignment, tracking adjusted, camber and toe ~ laser alignment
air conditioning vehicles = AC regas = vehicle air con < air con regas, R134a vehicles, mobile AC F-gas, A/C recharge ~ regas, MACS 609, IMI refrigerant handling
electrical systems vehicle = auto electrical < auto electrician, wiring looms repair, battery and alternator, parasitic drain ~ alternators, CAN bus
hybrid and electric vehicles < IMI level 3 EV, hybrid technician, IMI level 4 EV, L3 hybrid, Tesla repair, IMI Level 3 Electric/Hybrid, IMI TechSafe, Level 4 EV, hybrid trained ~ high voltage battery isolate, EV level 3, hybrid battery, HV trained, high-voltage expert, high voltage technician, electric/hybrid system repair
IMI qualification = NVQ light vehicle = light vehicle maintenance qualification < NVQ 3 light vehicle, IMI level 3, NVQ level 3 motor vehicle, level 3 light vehicle ~ City and Guilds motor vehicle, time-served mechanic, ATA accreditation
ASE certified = ASE certification < ASE master, ASE A1-A8, ASE certs, ASE G1 ~ ASE
heavy goods vehicles = HGV mechanic = commercial vehicles < HGV technician, lorries serviced, trucks and trailers service, trailer repairs, tractor units maintained ~ DAF, Scania, six-weekly inspections, Volvo trucks, diesel mechanic, Cummins
IRTEC = HGV inspection licence ~ IRTEC inspection technician
PMI inspections = safety inspections HGV < six-weekly inspections, PMIs, PMI sheets, HGV safety inspections, DVSA ATF prep ~ roller brake test, VOSA prep, DOT inspections
tachograph calibration < tacho calibration ~ tachograph centre, Stoneridge tacho, VDO tachographs
diesel engines = diesel repair < diesel injectors, DPF, EGR valve, Cummins ISX, Detroit Diesel, glow plugs, common rail, DPF regens, Caterpillar C15
body repair < panel beater, dent removal, panel and paint, jig straighten, bodyshop, collision repair ~ MET fitter, PDR, PAS 125, BS 10125, I-CAR
vehicle spraying = paint refinishing < base and clear, paint blend, car sprayer, waterbased refinishing, spray cars ~ spray booth
welding vehicle repairs = vehicle welding < sills welded, weld sills, MIG weld chassis, chassis weld ~ MOT welding
parts ordering = order vehicle parts < Euro Car Parts, parts from factors, GSF, order parts from dealer ~ autodata parts lookup, NAPA, Mitchell parts
garage management system < Autoline, TechMan, Reynolds and Reynolds ~ Autodata, Kerridge, GA4, Haynes Pro, Mitchell 1, Alldata, CDK, RO write up, job cards garage
customer explanation repairs = service advising < service advisor, talk customers through repairs, explain MOT failures ~ estimates customer cars
vehicle recovery = roadside assistance = breakdown recovery < AA patrol, RAC patrol, roadside breakdown, recovery truck, tow truck ~ jump starts
ADAS calibration < ADAS, camera calibration windscreen, radar calibration vehicles
motorcycle repair = motorbike mechanic < motorcycle service, chain and sprockets, carburettors balance, bike MOT class 1 2, Harley-Davidson repair
plant fitter < tractors repaired, JCB repair, excavators repaired, combine harvester repair ~ hydraulic rams, John Deere tech, hydraulic hoses made
hydraulics vehicles ~ hydraulic hoses, hydraulic rams, tail lifts repair, hose press
own tools = own tool kit < own toolbox, own tool chest ~ Snap-on tools
pre-delivery inspection = PDI < PDIs ~ used car prep, pre-delivery
workshop safety = lift and ramp use < two-post ramp, four-post lift ~ vehicle lifts, inspection pit, trolley jack axle stands
dealership experience < BMW technician, VW master tech, Toyota certified, Audi technician ~ main dealer, Ford dealer, master technician
diagnose faults using diagnostic equipment < pull codes, Autel, ODIS, Snap-on Zeus, Pico scope, misfires and non-starters, CAN faults, Snap-on scanner, Bosch KTS ~ live data, fault codes, with scope, non-starters, read codes, traced faults with, misfires
EV qualification < IMI Level 3 Electric/Hybrid, IMI TechSafe, IMI level 3 EV, Level 4 EV ~ HV trained, high-voltage expert, high voltage technician, electric/hybrid system repair, hybrid trained
clutch and gearbox replacement ~ DMFs, box swaps, dual mass, dropped gearboxes, clutch kits, clutches fitted, gearboxes out, dual mass flywheels, changed clutches, gearbox swaps, clutches and manual box
servicing and repair of HGVs = HGV repair = HGV servicing < HGV fitter, PMIs, HGV technician, six-weekly PMIs, trucks and trailers repaired, truck fitter, tractor units serviced ~ Volvo FH, DAF tractors, Scania dealer, six weekly inspections
brakes steering and suspension ~ wishbones, ball joints, discs pads, discs and pads, calipers racks, shocks, replaced calipers, springs and shocks, track rod ends, pads and discs, racks and springs, drop links
brakes < discs pads, discs and pads, calipers racks, replaced calipers, springs and shocks, pads and discs ~ wishbones, ball joints, shocks, track rod ends, racks and springs, drop links
air conditioning servicing = vehicle air conditioning < car aircon, recharged car, aircon regas, air con recharges carried out ~ regas, R134a, 1234yf, refrigerant handling award, MAC certificate, IMI refrigerant handling
air conditioning servicing with F-gas < refrigerant handling award, MAC certificate, IMI refrigerant handling ~ regas, R134a, 1234yf, car aircon, recharged car, aircon regas, air con recharges carried out
F-gas < refrigerant handling award, MAC certificate, IMI refrigerant handling, air con recharges carried out ~ regas, R134a, 1234yf, car aircon, recharged car, aircon regas
engine rebuilds = engine overhaul < rebuilt engines, rings and shells, reconditioned motors, reconditioned petrol, reconditioned engines, bottom end rebuilds ~ head gaskets, bare block, stripped and rebuilt, timing chains, head gasket

vehicle health checks < eVHC, VHC, filled in VHC, health checks with video ~ red/amber/green, tech reports, job sheets and, health check videos, wrote up time and parts, wrote job cards, job cards written
# HGV driver
HGV Class 1 = LGV C+E = category C+E licence < HGV class 1, class 1 driver, class 1 licence, C+E, artics, arctic driver, artic driver, Cat CE, articulated lorry, tractor unit and trailer, wag and drag
HGV Class 2 = LGV C = category C licence = rigid driver < HGV class 2, HGV class 1, class 2 driver, class 2 licence, 18-tonne rigid, 26 tonne rigid, eight-wheeler, cat C licence ~ 7.5 and 18 tonne
7.5 tonne licence = C1 licence < 7.5 tonner, 7.5t truck, 7.5-tonne
Class A CDL = commercial driver's license < CDL A, CDL-A ~ Class A, 53-foot trailers, tractor-trailer, semi truck, 18 wheeler
Driver CPC = CPC card = DQC = driver qualification card < CPC in date, DCPC, 35 hours periodic training, driver CPC modules, DQC valid, CPC valid ~ periodic training done, CPC to 20
digital tachograph = tachograph card = digi card < tacho card, tacho download, digital tacho, tachograph records, tacho infringement ~ driver card
drivers' hours regulations = EU drivers' hours = hours compliance < WTD, tacho rules, EU 561, no tacho infringements ~ 45-minute breaks, working time directive, hours of service, HOS
hours of service = ELD logs < ELD, e-logs, electronic logs, 70-hour rule, KeepTruckin, Samsara ELD, paper logs DOT ~ HOS
vehicle walk-round checks = daily vehicle checks = pre-trip inspection = vehicle walkaround checks = daily walkaround checks < walk round check, walkaround checks, defect book, nil defect, DVIR, pre-trip inspections, first use check, tyres and lights check, post-trip inspection, first use checks, defects before leaving, unit and trailer checked, daily defect checks, walkround before, defect card ~ defect reports, checked tyres lights, wrote up defects, tyres lights brakes
ADR = dangerous goods licence = ADR certificate < ADR tanks and packages, tanker ADR, ADR class 3, ADR class 1 explosives ~ hazmat endorsement, PDP tanker
hazmat endorsement = HAZMAT < X endorsement, H endorsement ~ TWIC and hazmat
tanker driving = tanker driver = bulk tanker < fuel tanker, milk tanker, gas tanker, bulk powder tanker, bottom loading fuel ~ tankers, PDP, tanker endorsement, N endorsement
HIAB = lorry loader = lorry mounted crane = HIAB experience < HIAB ticket, ALLMI, brick grab, grab lorry, loader crane, Palfinger, Hiab ticket, brick grab and hook, drove Hiab ~ crane lorry
Moffett = truck mounted forklift < Moffett ticket, Manitou truck mounted ~ piggyback forklift
tail lift = tail-lift deliveries < cages off tail-lift, liftgate, roll cages delivered ~ tail lift and pump truck
multi-drop deliveries < multi-drop, multidrop, 15 drops, 12 drops a day, multi-stop route, drops per shift, drops a day, 18 to 25 calls, stops a day, multidrop driver, deliveries to pubs and shops, drops to shops, 20 drops ~ store deliveries, pallet drops, calls a day to
trunking = trunk routes < night trunks, hub trunk, double trunk, linehaul, trunk to hub ~ line haul, depot to depot
tramping = nights out = over the road driving < tramper, sleep in cab, over-the-road, 48 states, slept in cab ~ OTR, away all week
load security = load restraint = strapping and sheeting = loads secured = load securing < ratchet straps, curtain-siders, sheet and rope, strap loads, chains and binders, tarping flatbed, load securement, curtains and straps, straps and chains, cross strapped, roped and sheeted, sheeted and strapped, strapped loads, secured loads, chained down, chains and straps ~ load bars, edge protectors, chains and
flatbed driving < step-deck, lowboy, tarping ~ flatbed, low loader, conestoga
abnormal loads = STGO < low loader, STGO cat 3, plant haulage, oversize loads, wide loads ~ beavertail
refrigerated loads = temperature controlled transport = chilled distribution < fridge trailer, reefer, reefers, chilled loads, frozen loads, fridge units trailer ~ temp checks trailer
tippers and aggregates = tipper driver = bulk tipping < eight-wheel tipper, muckaway, aggregates delivered, bulk tippers, grab wagon, end dump ~ walking floor, dump truck driver
roll-on roll-off = RORO < hook loader, roll-offs, roll on off, hooklift ~ skip wagon
concrete mixer driving = readymix < mixer truck, concrete mixer, volumetric mixer, concrete wagon
refuse vehicle driving = RCV driver < RCV, bin lorry, dustcart, refuse truck driver, garbage truck, front-load garbage ~ recycling wagon driver
coupling and uncoupling = coupling trailers = drop and swap trailers = couple trailers < trailer swaps, drop and hook, uncouple trailer, drop trailer, fifth wheel couple, dropped trailers, trailer changes, drop and swap ~ shunt trailers, shunting, shunted
yard shunting = shunter < tug unit, shunting trailers, yard jockey, yard hostler ~ spotter truck, Terberg
HGV navigation < planned own route ~ HGV sat nav, Trucker GPS, truckers atlas, Motormate
proof of delivery = delivery paperwork = PODs < signed delivery notes, e-POD, delivery notes signed, PODs signed, PDA signatures, got signatures ~ CMR notes, bills of lading, BOL, delivery notes, paperwork signed
international haulage = European driving < European runs, continental work, T1 forms, France and Germany runs ~ Calais, carnet, cross-border, ATA carnet

car transporter = vehicle transporter < car hauler, enclosed transporter, Lohr transporter
livestock and animal transport < livestock lorry, cattle wagon, Certificate of competence livestock transport ~ horse transport
safe driving record < no accidents driver ~ no points, clean MVR, million mile, safe driver award, clean license
DOT medical < DOT medical card, DOT physical, med card
port work = container haulage = intermodal < skellies, skeletal trailer, drayage, port boxes ~ containers, Felixstowe, twist locks, TWIC
double deck trailers = double-deckers < double deck trailer ~ lift deck, moving deck
vehicle care driver < wash truck ~ fuel cards, AdBlue
Class 1 licence = C+E licence = HGV Class 1 < LGV C+E, artic driver, Class 1 driver, Cat C+E, HGV 1, LGV 1 ~ 44 tonne, CE since, curtainsiders artic
C+E < LGV C+E, artic driver, Class 1 driver, Cat C+E, HGV 1, LGV 1 ~ 44 tonne, CE since, curtainsiders artic
CPC < DQC, CPC card, CPC in date, DQC valid, CPC valid ~ 35 hours periodic training, periodic training done, CPC to 20
multi-drop < drops per shift, drops a day, multidrop driver, deliveries to pubs and shops, drops to shops, 20 drops ~ calls a day to, 18 to 25 calls, stops a day, store deliveries
multi-drop deliveries to customers < drops per shift, drops a day, 18 to 25 calls, stops a day, multidrop driver, deliveries to pubs and shops, drops to shops, 20 drops ~ calls a day to, store deliveries
ADR trained < ADR packages, ADR tanks, ADR licence, ADR card ~ hazardous goods certificate, tanker heating oil, classes 2 to 9, tanker driver fuel
ADR < ADR packages, ADR tanks, tanker heating oil, ADR licence, ADR card, tanker driver fuel ~ hazardous goods certificate, classes 2 to 9
drivers' hours rules < EU 561, clean tacho, digi tacho driven, tacho record, hours and breaks kept, tacho rules, 45 hour rests ~ digi card, WTD, no infringements, digital tacho card
tachograph = use of tachograph < digi card, clean tacho, digi tacho driven, tacho record, digital tacho card, hours and breaks kept, tacho rules ~ EU 561, WTD, no infringements, 45 hour rests
walkaround checks < checked tyres lights, first use checks, unit and trailer checked, daily defect checks, walkround before, defect card ~ defects before leaving, wrote up defects, tyres lights brakes, defect reports, nil defect
HIAB lorry mounted crane < ALLMI, brick grab, loader crane, Palfinger, Hiab ticket, brick grab and hook, drove Hiab, grab lorry
lorry mounted crane < ALLMI, brick grab, loader crane, Palfinger, Hiab ticket, brick grab and hook, drove Hiab, grab lorry
temperature-controlled loads = fridge trailer = refrigerated transport < reefer temps, chilled and frozen, reefer, fridge work, frozen loads, meat and fish hauled, hauled chilled ~ multi-temp, fridges to, on fridges
temperature-controlled < reefer temps, reefer, frozen loads, meat and fish hauled, hauled chilled ~ multi-temp, chilled and frozen, fridges to, on fridges, fridge work
international driving = continental driving = international driving experience < CMR notes, Eurotunnel, continental tramping, European tramping, ferry and Eurotunnel, drove abroad, European runs, France and Germany runs ~ Italy and Spain, to Germany, CMR
loads are secured < ratchet straps, cross strapped, roped and sheeted, sheeted and strapped, strapped loads, load restraint, secured loads, chained down, chains and straps ~ edge protectors, chains and
rigid vehicles = Class 2 driving < 18 tonner, 26 tonner, Class 2 driver, 18t ~ Cat C, tipper, 7.5 tonne
trunking = trunking work < trunk runs, night trunker, hub runs, nights trunking, trunked ~ trailer swaps, trailer swap
night trunking < night trunker, nights trunking ~ trunk runs, hub runs, trailer swaps, trunked, trailer swap
tail lift deliveries < tail lift ~ pallets off by, pallet deliveries, electric pallet truck
PODs < PODs signed, PDA signatures ~ delivery notes, paperwork signed, got signatures
customer-facing deliveries ~ polite with customers, good with shops, regular customers, site deliveries, face of company, dealt with store staff
customer service at delivery ~ polite with customers, good with shops, regular customers, site deliveries, face of company, dealt with store staff
tipper and bulk work = tipper driving < tipper, muck away, bulk tipper, aggregates deliveries, 8 wheeler ~ walking floor
# van and courier driver
multi-drop delivery = parcel delivery = courier delivery < 120 drops, 150 drops a day, parcels delivered, DPD driver, Amazon Flex, Hermes courier, Evri courier, DHL courier, FedEx Ground driver, 80 stops, 180 stops, UPS driver, parcels a day, stops scan and photo, Amazon DSP, parcels per day ~ multi-drop, Yodel, stops a day, Hermes, Evri, drops a day
van driving < Luton van, Sprinter van, transit van, LWB Transit, 3.5 tonne van, box van, Luton tail lift ~ cargo van, step van
parcel scanner = handheld scanner < parcel scan, scan parcels, DPD handheld, scan on delivery, Zebra handheld ~ rabbit scanner
route planning = plan delivery routes < Circuit app, planned drops, order drops by postcode, planned my route, sort parcels by round, load van in drop order, Routific, OptimoRoute ~ RoadWarrior
proof of delivery = signatures on delivery = POD = obtain signatures < ePOD, photo proof, sign on glass, delivery photos, signature capture, carded customers, missed delivery card, POD photos ~ signatures, photo at door, signed for, scanned at door
load and unload van = van loading < load parcels, load van, van loaded by drop ~ load out at depot, unload goods at customer, loaded truck in stop order
collections and returns = collect parcels = parcel collections < returns pick-up, pick-ups from customers, collected parcels, picked up from businesses, returns collected, collected returns ~ customer collections, collections from
same-day courier = sameday delivery < sameday courier, same day jobs ~ same-day, urgent deliveries, hot shot
medical courier = specimen transport < blood and samples transport, lab samples courier, prescription deliveries, medicines delivered ~ specimens, NHS courier, HIPAA courier
grocery home delivery = supermarket home delivery < Tesco home delivery, Asda home shopping van, grocery delivery, Sainsbury's home delivery, Morrisons delivery driver, totes delivered ~ Ocado, Instacart
food delivery = takeaway delivery = delivery rider < Domino's driver, pizza delivery, takeaway deliveries, moped delivery ~ Deliveroo, Uber Eats, Just Eat, DoorDash, Grubhub
furniture delivery = large item delivery < furniture deliveries, sofas delivered, appliances delivered and installed, John Lewis two-man, mattresses delivered, carried sofas, sofas and beds upstairs, sofas upstairs, beds and sofas delivered ~ white goods, white glove delivery, two person crew, room of choice, with mate, two man crew, took packaging
removals = furniture removals < house moves, removal man, piano moves, packing for house move, moving company, furniture movers, storage and removals ~ mover
temperature controlled delivery < fridge van, refrigerated van ~ frozen deliveries van
vehicle checks van = daily van inspections < daily van check, tyres oil and lights van, van defect sheet, van checks ~ vehicle condition app
valid driver's license < full clean licence, category B licence, clean driving license ~ clean licence, no points on licence, clean MVR, full licence, no points, licence held, category B
builders' merchant delivery < plaster and timber delivered, merchants' van ~ auto parts delivery, trade drops, motor factors van
cash handling delivery < takes payment on doorstep, payments at door, money from customers on, paid in takings ~ COD, took cash, card reader, collected money, milk round, balanced each night
customer-facing delivery < greet customers at door, regular customers on round ~ doorstep, on doorsteps
self-employed courier = owner driver = independent contractor courier < courier franchise ~ own van, own vehicle courier
bulk mail and post = postal delivery < Royal Mail postie, mail round, mail carrier, door-to-door mail, USPS carrier, letter carrier, walk post round, postie ~ letters and parcels, throw-off mail
leaflet distribution < leaflets dropped, paper round, newspapers delivered, leafleting ~ door drops
secure transport = cash-in-transit < G4S CIT, armoured van, armored truck ~ Loomis, ATM replenishment
bike courier < motorbike courier, cargo bike, moped courier ~ CBT
shuttle driving < shuttle bus ~ airport transfers, crew transport minibus
vehicle delivery = trade plate driver = car delivery driver < trade plates, plate driver, collect and deliver cars, BCA driver, dealer trades drive ~ vehicle movements
hand balling = handballing freight < hand-balled, handballing ~ handball, sack truck, hand truck, dolly stairs, stair climber trolley
route density targets = delivery targets = on-time delivery < 98% on time, first-time delivery rate, delivery success rate ~ completed route on time
delivery apps = driver app < Flex app, delivery app, Descartes app, eFlex ~ Microlise, Mentor app
parcel sortation = parcel sorting < parcel sort, sort parcels, sortation belt, hub sort ~ van lines load, parcel hub
mileage log < mileage logs, mileage sheet ~ fuel card, fuel receipts van
careful handling deliveries < artworks transport, antiques delivered ~ fragile goods, high-value deliveries
multi-drop parcel delivery < parcels a day, stops scan and photo, Amazon DSP, 180 stops, DPD driver, parcels per day, 120 drops ~ stops a day, Hermes, Evri, drops a day
multi-drop < parcels a day, Amazon DSP, 180 stops, DPD driver, parcels per day, drops a day, 120 drops ~ stops scan and photo, stops a day, Hermes, Evri
customer service at door = doorstep customer service < polite with householders, spoke politely with, greeted customers at door ~ with householders, on doorstep, carried shopping in, doorstep for, queries on doorstep, took back subs
customer service < polite with householders, queries on doorstep, spoke politely with, greeted customers at door ~ with householders, on doorstep, carried shopping in, doorstep for, took back subs

handheld devices < Datalogic, POD on PDA, scanned on PDA, handheld scanner route ~ captured POD, PDA, followed app route, TomTom, signature on glass, route app
two-man home delivery = home delivery of furniture < carried sofas, sofas and beds upstairs, sofas upstairs, two man crew, beds and sofas delivered ~ two person crew, room of choice, took packaging

vehicle checks < checked oil lights, daily defect app, oil and tyres each morning, oil lights tyres, van checks, defect app ~ washed van, kept cab swept, kept van clean, cleaned van
installation of appliances = install appliances = appliance installation < plumbed in washing machines, swapped electric cookers, washers connected, plumbed in dishwashers, connected washers, wired cookers ~ connected fridges, took old ones away, plumbed in
medical or pharmacy deliveries = medical courier < prescriptions to housebound, blood bikes, path samples, prescriptions to care homes, delivered prescriptions, samples between hospitals, bloods between hospitals ~ took prescriptions, CDs signed
medical deliveries < prescriptions to housebound, blood bikes, path samples, prescriptions to care homes, delivered prescriptions, samples between hospitals, bloods between hospitals ~ took prescriptions, CDs signed
cash handling < took cash, money from customers on ~ card reader, collected money, milk round, balanced each night, paid in takings
inner-city driving = London congestion zones = London driving < Zones 1 and 2, Central London courier, ULEZ, central London driver, City and West End ~ red routes, loading bays, Soho
congestion zones < Central London courier, central London driver ~ Zones 1 and 2, ULEZ, red routes, loading bays, Soho, City and West End
loading van = load van = load and organise vehicle < loaded van, loaded own van, loaded in drop order ~ sorted parcels into, drop order, racked van
PODs < POD photos ~ signatures, photo at door, signed for, scanned at door
driving licence < category B ~ full licence, no points, licence held
heavy lifting in delivery = lift heavy items < carried upstairs, lifted washing machines, 30 kg parcels ~ heavy parcels, two-man lifts, sack truck
manual handling < carried upstairs, lifted washing machines, 30 kg parcels ~ heavy parcels, two-man lifts, sack truck
collections < collected parcels, picked up from businesses, returns collected, collected returns ~ collections from
# bus, tram and train driver
PCV licence = category D licence = bus driving licence = PCV Category D = Category D licence < PCV D, cat D licence, PSV licence, bus licence, PCV category D, full D licence, passed Cat D, full PCV, Cat D held ~ PCV, class D licence, D licence since
CDL with passenger endorsement < P endorsement, CDL P and S, passenger endorsement, school bus endorsement ~ Class B CDL
D1 licence = minibus licence = MiDAS < D1 101 ~ minibus driver, 16-seater minibus
bus driving = drive service buses = bus operation < drive buses, double deckers, single and double-deck, stage carriage, city bus, Stagecoach driver, Arriva driver, Go-Ahead driver, First Bus ~ bus routes, transit operator, ADL Enviro, bus operator
coach driving < coach driver, tour coaches, day trips coach, private hire coach, motorcoach, executive coaches, school coaches, continental coach tours, tour driver, Shearings, continental tours driven, tours with 49 ~ National Express, 7-day tours, tours to, touring France, tour work, European tours
school bus driving = home to school transport < school runs, school bus, school contracts, SEN transport, yellow bus, home to school, school coach, children with SEN transport ~ school contract
tram driving < tram driver, streetcar, tram operation, Croydon tram ~ Metrolink, light rail, Supertram
train driving < train driver, drive EMUs, mainline trains, intercity trains driver, freight trains driver, locomotive engineer ~ class 165, class 66, route and traction knowledge, train engineer
locomotive engineer certification = FRA certified engineer < FRA certified ~ locomotive engineer, part 240
train driving licence = train driver certification < European train driving licence ~ traction knowledge, rules competence rail driver
route learning = route knowledge < route card signed, signed routes, route signed ~ traction knowledge
rail rule book = signals and rules = GE/RT8000 < rule book, RSSB rule book, AWS TPWS, TPWS, GCOR ~ signals aspects
ticketing and fares = fare collection = ticket machine = collecting fares = issuing tickets < Ticketer, Wayfarer, fares taken, farebox, tap and go fares, ticket machine bus, collect fares, sold day savers, balanced waybill, took cash and contactless, took fares, singles and returns sold, day savers and singles ~ ETM, Oyster, paid in at end, waybill
bus cashing up = paying in takings < paying in bus, take waybills ~ waybill, cash bag depot
vehicle safety checks PCV = first use checks < bus walk round, defect card bus, pre-trip bus inspection ~ first use check, defect card, ramp check, DVIR
wheelchair access = passenger assistance = accessibility passengers = passengers with disabilities < wheelchair ramp, kneel bus, clamp wheelchairs, secured wheelchairs, wheelchair tail lift, wheelchair tie-downs, securement wheelchair, boarding ramp, passenger assist, paratransit, lowered ramp, Dial-a-Ride, clamped wheelchairs, wheelchair bay, ramp for wheelchairs, kneeled bus, wheelchairs clamped, community transport driver ~ older people to door, MiDAS
paratransit = dial-a-ride = community transport < dial a ride, patient transport minibus
driver hours domestic bus = drivers' hours rules PCV < domestic hours, tacho on coaches, working time bus ~ duty cards
schedule adherence = timekeeping on routes = punctuality < right time running, on-time running, keep timetable, on-time performance route ~ headway
passenger announcements = PA announcements < announce stops, announcements to passengers, onboard announcements
guard = train guard < on-board host, train conductor, ticket checks onboard ~ train manager, revenue duties onboard, despatch train
train dispatch = platform dispatch < dispatcher platform, whistle and bat, CD RA dispatch, train despatch ~ despatch, platform staff
revenue protection = ticket inspection = fare evasion < penalty fares, ticket inspector ~ byelaw, UFN, TIR
station duties = station assistant = gateline < platform assistant, ticket barriers ~ ticket office, TVM
shunting = shunter rail < coupling units, yard switching, switchman, brakeman ~ shunter, brake test train, train prep, ground staff rail
PTS = personal track safety = trackside safety < COSS, track safety, lookout rail, PICOP, Sentinel card, Roadway worker protection, track safety ticket, PTS DCCR, PTS in date, PTS AC/DC, sentinel sponsored ~ hand signaller, Sentinel
signaller = signalling = control room rail < signal box, NX panel, IECC, train dispatcher CTC, lever frame, AB signalling ~ ARS
incident reporting drivers = accident reports bus = bump cards < bump card, accident report bus, incident forms drivers ~ occurrence report
radio communication driver = controller contact < GSM-R, radio to controller, depot control radio, driver radio, CSR radio
defensive driving < eco driving scores, Smith System ~ GreenRoad, Traffilog, LGSM defensive driving, Lightfoot
NVQ passenger transport < NVQ road passenger, BTEC Transporting Passengers, NVQ passenger carrying
Driver CPC passenger = PCV CPC < CPC coach, CPC passenger ~ DQC
depot control = bus controller < depot controller, allocations depot, duty allocation, iBus, rota board bus, run cut, dispatcher transit ~ service controller
shunter bus depot < fuel and clean buses ~ bus cleaner, park buses depot, bus shunting
conflict management passengers = antisocial behaviour on transport < calm passengers ~ refuse travel, drunk passengers, school kids behaviour bus
PCV Category D licence < full D licence, passed Cat D, PCV D, full PCV, Cat D held ~ D licence since, PSV licence
collecting fares and issuing tickets < Ticketer, sold day savers, balanced waybill, waybill, took fares, singles and returns sold, Wayfarer, day savers and singles, fares taken ~ took cash and contactless, paid in at end
assist passengers with disabilities = wheelchair users < lowered ramp, secured wheelchairs, Dial-a-Ride, clamped wheelchairs, wheelchair bay, ramp for wheelchairs, kneeled bus, wheelchairs clamped, community transport driver ~ older people to door, MiDAS
local routes = knowledge of local routes < route learned, learned routes, all routes from depot ~ drove 43, out of Hyde Road, services from depot, route trained, routes out of
route knowledge < route learned, learned routes, all routes from depot, route trained ~ drove 43, out of Hyde Road, services from depot, routes out of
school transport = school transport experience < home to school, school coach, school runs, school contracts, school bus, SEN transport, children with SEN transport, school contract
first use vehicle checks = daily first use checks < signed defect card, defect card, run-out checks, walkaround and defects ~ walkround before, reported defects, inspected lights doors, walk round check, lights doors ramp
vehicle checks < signed defect card, defect card, walk round check, run-out checks, walkaround and defects ~ walkround before, reported defects, inspected lights doors, lights doors ramp
coach touring in Europe < Shearings, continental tours driven, touring France, European tours ~ 7-day tours, tour driver, tours to, tours with 49, tour work
touring experience < tour driver, Shearings, continental tours driven, tours with 49, touring France, European tours ~ 7-day tours, tours to, tour work
driver mentoring = driver training = train drivers < depot mentor, driver mentor, route mentored, buddy driver, new drivers trained, mentored new drivers ~ buddied new starters, type trained, DVSA approved instructor, trained recruits
driver mentoring and training ~ buddied new starters, depot mentor, type trained, DVSA approved instructor, driver mentor, route mentored, trained recruits, buddy driver, new drivers trained, mentored new drivers
reporting of accidents < collision forms, accident forms, accident reports, bump cards, incident reports to control ~ wrote up bumps, radioed control, assaults and falls, witness details
reporting of accidents and incidents < collision forms, accident forms, accident reports, bump cards, incident reports to control ~ wrote up bumps, radioed control, assaults and falls, witness details
route and traction knowledge = route and traction < route cards signed ~ signed routes, units 150, 66 and 70 locos, competent on 66, signed Leeds, traction knowledge on, signs routes, class 158, signed for class, traction: class
traction knowledge < 66 and 70 locos, competent on 66, traction knowledge on, signed for class, traction: class ~ signed routes, units 150, signed Leeds, route cards signed, signs routes, class 158
train preparation = conduct train preparation < prepped units, prepped trains, prep and disposal ~ running brake test, continuity test, tested brakes, mobilised stock, cab checks, disposed stock, AWS test, brake continuity
train preparation and brake tests ~ prepped units, running brake test, continuity test, tested brakes, mobilised stock, prepped trains, cab checks, disposed stock, AWS test, prep and disposal, brake continuity
signal failures and incidents = respond to signal failures < SPAD, degraded working, single line working ~ signals at danger, wrong direction moves, detonators, protected line, OHLE trip, RT3185, passed signals, emergency protection, spoke with signaller
Rule Book incidents < wrong direction moves, OHLE trip, passed signals, emergency protection, degraded working, single line working ~ signals at danger, SPAD, detonators, protected line, RT3185, spoke with signaller
freight train operations < intermodal trains, stone trains, Freightliner driver, freight diagrams, GBRf driver, aggregates trains ~ coal and steel, DB Cargo, ran intermodal, freight driver, ran stone
freight trains = freight operations < intermodal trains, stone trains, Freightliner driver, freight diagrams, GBRf driver, aggregates trains ~ coal and steel, DB Cargo, ran intermodal, freight driver, ran stone
driver only operation < closed doors myself, closed own doors, driver-only dispatch, DOO routes ~ no guard, in-cab monitors, self despatch, self dispatch, DCO
DOO < closed doors myself, closed own doors, driver-only dispatch, DOO routes ~ no guard, in-cab monitors, self despatch, self dispatch, DCO
DOO driver only operation < closed doors myself, closed own doors, driver-only dispatch, DOO routes ~ no guard, in-cab monitors, self despatch, self dispatch, DCO
instructing trainee drivers < driver instructor had, minder driver, mentored trainee drivers, DI for trainees ~ learners in cab, as minder, handling log, trainees for 225 hours, minder
trainee drivers = driver instructor = instruct trainees < driver instructor had, learners in cab, minder driver, trainees for 225 hours, mentored trainee drivers, DI for trainees ~ as minder, handling log, minder
shunting and coupling < coupled and uncoupled, coupled locos, screw and buckeye ~ hand points, qualified shunter, buckeye couplings, screw couplings, hand signals, attaching and detaching, ground shunter
shunting < coupled and uncoupled, qualified shunter, coupled locos, screw and buckeye, ground shunter ~ hand points, buckeye couplings, screw couplings, hand signals, attaching and detaching
coupling < coupled and uncoupled, buckeye couplings, screw couplings, coupled locos, screw and buckeye ~ hand points, qualified shunter, hand signals, attaching and detaching, ground shunter
safety-critical communications < GSM-R, repeat backs ~ phonetic alphabet, lead and confirm, signaller calls, protocol audit, voice recordings, lead responsibility, NR3185
safety critical communication < GSM-R, repeat backs ~ phonetic alphabet, lead and confirm, signaller calls, protocol audit, voice recordings, lead responsibility, NR3185
track safety < track safety ticket, PTS DCCR, PTS in date, PTS AC/DC, personal track safety ~ Sentinel, sentinel sponsored
Sentinel card < sentinel sponsored ~ Sentinel, track safety ticket, PTS DCCR, PTS in date, PTS AC/DC, personal track safety
COSS < acted as COSS, briefed and signed SWPs, took line blockages, SSOWPs, COSS for gangs, COSS on possessions ~ line blockages, possession limits, lookouts placed, SWPs, planned possession
safe systems of work as COSS < acted as COSS, briefed and signed SWPs, took line blockages, SSOWPs, COSS for gangs, COSS on possessions ~ line blockages, possession limits, lookouts placed, SWPs, planned possession
safe systems of work = set up safe systems < acted as COSS, briefed and signed SWPs, SWPs, SSOWPs, COSS for gangs, COSS on possessions ~ line blockages, possession limits, lookouts placed, took line blockages, planned possession
maintain signalling equipment = signalling maintenance < clamp locks, HW machines, track circuits, SMTH, facing point locks, SMTH licensed, axle counters, point machines ~ adjusted detection, swapped relays, signal lamps
signalling equipment and points < clamp locks, HW machines, track circuits, SMTH, facing point locks, SMTH licensed, axle counters, point machines ~ adjusted detection, swapped relays, signal lamps
welding of rails = rail welding < Thermit, aluminothermic, rail welder, rail stressing, thermit welder, alumino-thermic ~ MMA crossing, stressed rail, crossing repairs
track inspection = track patrol < basic visual inspection, gauge and cant, wet beds, plain line each week, walked plain line, BVI ~ walked miles, broken clips
patrolling ~ basic visual inspection, walked miles, gauge and cant, wet beds, broken clips, plain line each week, walked plain line, BVI
track inspection and patrolling < basic visual inspection, gauge and cant, wet beds, plain line each week, walked plain line, BVI ~ walked miles, broken clips
machine controller < MC/CC, RRV controller, MC RRV ~ machine controller for, tandem lift, road-rail excavators, Colmar, MEWP on rail, lifting with RRV
RRV < road-rail excavators, RRV controller, MC RRV, Colmar, lifting with RRV ~ machine controller for, MC/CC, tandem lift, MEWP on rail
crane controller < MC/CC ~ machine controller for, tandem lift, road-rail excavators, RRV controller, MC RRV, Colmar, MEWP on rail, lifting with RRV
overhead line equipment < OLE linesman, contact wire, catenary, OHLE linesman ~ droppers, registrations and earths, MEWP trains, wire runs, balance weights
OLE < OLE linesman, contact wire, catenary, OHLE linesman ~ droppers, registrations and earths, MEWP trains, wire runs, balance weights
overhead line < OLE linesman, contact wire, catenary, OHLE linesman ~ droppers, registrations and earths, MEWP trains, wire runs, balance weights
cable jointing and testing ~ spliced 650V, jointed tail cables, insulation tested, IR tested, fibre spliced, megger records, continuity and insulation, jointed cables, tail cables, fibre spliced and, cable joints made
cable jointing < spliced 650V, jointed tail cables, jointed cables, cable joints made ~ insulation tested, IR tested, fibre spliced, megger records, continuity and insulation, tail cables, fibre spliced and
jointing < spliced 650V, jointed tail cables, fibre spliced, jointed cables, fibre spliced and, cable joints made ~ insulation tested, IR tested, megger records, continuity and insulation, tail cables
ultrasonic rail testing < UTU, Sperry, ultrasonic trolley, PCN rail, pedestrian ultrasonic, rail flaw ~ squats, walking stick
ultrasonic testing < UTU, ultrasonic trolley, pedestrian ultrasonic ~ Sperry, squats, PCN rail, walking stick, rail flaw
customer service to passengers < helped passengers, answered passengers' questions, friendly with passengers, passenger queries, commendations from passengers ~ tourists with directions
passenger service < helped passengers, answered passengers' questions, friendly with passengers, passenger queries, commendations from passengers ~ tourists with directions
timetable < ran to time, on-time running, timing points ~ to timetable, punctuality
keep to timetable = punctual running < ran to time, on-time running ~ to timetable, punctuality, timing points
safe driving < accident free, no blameworthy, points free ~ no accidents, RoSPA, no at-fault
safe driving record < accident free, no blameworthy, no at-fault ~ no accidents, RoSPA, points free
defensive driving < SAFED ~ GreenRoad, smooth driving score, telematics score
# taxi
taxi licence = private hire licence < badge taxi, hackney badge, black cab, PCO licence, private hire badge, TfL private hire, taxi badge, PHV ~ PCO, for-hire vehicle license, TLC license
private hire driving = minicab driver < minicab, Uber driver, Bolt driver, Addison Lee, Lyft driver, Ola driver, cab driver, taxi driver ~ private hire
Knowledge of London = topographical test < green badge, topographical, TfL topographical, All London badge ~ Knowledge
chauffeur = chauffeuring = executive driving < VIP transport, limo driver, black car service, Mercedes S-Class, private chauffeur ~ executive cars, S-Class, limousine
airport transfers = airport runs < Heathrow runs, Gatwick transfers, airport pick-ups ~ meet and greet airport
SEN transport < SEN runs ~ school contract runs, home to school taxi, special needs transport
wheelchair accessible vehicle = WAV driver < wheelchair accessible taxi ~ WAV, wheelchair clamps
patient transport = non-emergency medical transport < NEMT, dialysis patients drive, NEPTS ~ hospital runs
dispatch systems < Uber app, Bolt app, Uber driver ~ iCabbi, Autocab, Cordic, taxi data head, MTI dispatch, TaxiCaller
taxi dispatch operator = cab controller < taxi controller, taxi operator calls, dispatched cabs, base controller taxi, cab office phones
route knowledge = local area knowledge = navigate city < local knowledge streets, know every street, city backstreets ~ Waze, sat nav, shortest route
meter and fares = fare handling < taximeter, card machine in cab, meter fares, fare taking, SumUp in cab, contactless fares
vehicle cleanliness = vehicle presentation < valet car, car kept spotless, wash and valet taxi, car cleaned daily
taxi plating test ~ taxi plate test, council vehicle test, taxi MOT, tyre checks cab, plating, hackney inspection
customer ratings = passenger service ratings < 4.9 rating, five star rating driver, 4.95 rated, Uber Pro, 5-star rider rating
enhanced DBS = DBS check ~ CRB enhanced
passenger assistance and luggage = help with bags < luggage help, bags to door, help with luggage ~ elderly passengers assisted, open doors for passengers
safeguarding awareness < CSE training, safeguarding taxi ~ BTEC taxi
NVQ taxi < NVQ road passenger taxi ~ BTEC taxi, BTEC Introduction to Taxi
accounts and corporate clients = account work < corporate accounts driver, account customers car ~ account jobs taxi
self-employed driving = own vehicle driver < self-employed taxi, own cab, owner driver taxi, own vehicle taxi, lease cab
medical fitness Group 2 = group 2 medical < D4 medical
English language test = language requirement TfL < TfL English ~ SERU, SERU test
close protection driving = security driving < security driver ~ close protection driver, SIA CP, evasive driving, RoSPA advanced
advanced driving = IAM or RoSPA < RoSPA gold, advanced driving test, Institute of Advanced Motorists
tour guiding by car = driver guide < driver-guide ~ sightseeing tours car, wine tours driving
incidents with passengers < drunk passengers ~ lost property handed in, fare dodger, abusive fares
booking management = advance bookings taxi < bookings diary taxi ~ prebooked jobs, pre-booked trips, booking sheet
# forklift and warehouse
forklift licence = FLT licence = forklift certificate = forklift truck licence < RTITB, ITSSAR, counterbalance licence, FLT ticket, forklift ticket, counterbalance ticket, reach truck licence, B1 counterbalance, NPORS counterbalance, D1 reach, OSHA forklift certified ~ AITT
forklift driving = operate forklift trucks = FLT driving < counterbalance, reach truck, drove FLT, Flexi truck, bendi truck, forklift truck driver, stacker truck, FLT driver, sit-down forklift, stand-up forklift, Linde truck, clamp truck, forklift operator ~ VNA, Hyster
counterbalance = counterbalance forklift < B1 counterbalance, counterbalance ticket, gas counterbalance, electric counterbalance, sit-down forklift, RTITB counterbalance
reach truck = reach forklift = reach truck operation < reach licence, D1 reach, D2 reach, reach truck driver, stand-up reach, double-deep reach, high-reach, BT reach, reach driver, ITSSAR reach, RTITB reach ~ N102, high bay, let down pallets, put away at 11 metres
VNA = very narrow aisle truck = man-up truck < man-up VNA, turret truck, swing mast
bendi = articulated forklift = Flexi < Flexi truck ~ Aisle-Master, P2 articulated
powered pallet truck < low-level order picker, ride-on pallet truck, electric pallet jack, pallet rider, EPJ, rider jack, double pallet jack, A1 pedestrian pallet truck, PPT licence, electric pallet truck ~ PPT, pump truck, EPT
cherry picker warehouse = order picker truck = high level order picker < HLOP, high-level order picker, cherry picker order selector ~ stock picker truck
goods in = receiving = inbound goods = receive deliveries < booked in deliveries, receive inbound, check deliveries against PO, GRN, goods-in, tip containers, check off delivery notes, book in stock, receiving dock, goods receipt, receiving clerk, unload containers
goods out = despatch = dispatch = shipping < load trailers, goods-out, loading bay despatch, shipping dock, outbound loads, shipped orders, dispatch clerk, loaded lorries, despatch notes, loaded trailers, outbound bay, marshalled loads ~ load out, load checking, wrapped pallets
put-away = putaway = stock location < put away stock, locate pallets, bin locations, replen put away, let-downs, pallets into racking ~ slotting, put away, let down, moved pallets, replenished pick faces
replenishment = replenish pick faces < replen, let-downs, pick face replenish, replenishment tasks, letdown pallets
order picking = picking = pick orders < pick sheets, picker packer, pick and pack, voice picking, scan pick, batch picking, pick by light, cherry pick orders, order selector, order puller, picking orders, case picking
stock control = inventory control = stock accuracy < cycle counts, stock counts, PI counts, perpetual inventory, stocktake, stock adjustments, cycle counting, stock discrepancies, wall-to-wall count, PI programme, location accuracy from, perpetual counts, perpetual inventory programme, stock integrity, lifted location accuracy, owned stock loss, inventory accuracy ~ stock checks bins, bin audits, stock loss, write offs, shrinkage
stocktaking = stock take = physical inventory < annual stock count, stocktake, wall to wall count, cycle counts, quarterly stock count
warehouse management system = WMS < Red Prairie, SAP EWM, JDA WMS, Blue Yonder, HighJump, Korber, Körber, Mintsoft, Peoplevox, Snapfulfil ~ Manhattan, RF gun
RF scanning = handheld scanner = barcode scanning < RF gun, RF scanner, RDT scanner, ring scanner, Zebra scanner, wrist scanner, hand-held scanner ~ HHT
SAP = SAP inventory < SAP EWM, SAP WM, SAP goods receipt, SAP MM ~ MIGO
loading and unloading = load and unload vehicles < containers handball, load artics, unload containers, hand ball containers, tip trailers, lumper, devan containers, trailers loaded, handball loads, loose-loaded trailers, freight unload, destuff containers
container devanning = devan containers = container unloading < devan, devanning, 40ft containers unloaded, destuff containers, unstuffed containers ~ tip containers
palletising = wrap pallets < stretch-wrap, pallet wrapper, build pallets, shrinkwrap, palletise, palletizing ~ strap pallets
manual handling = heavy lifting = lifting loads < lift 25kg, lift 50 lbs, manual handling certificate, hand-balled, handballing, 25kg boxes, lifting to 25 kg, safe lifting, handballed, lifting and carrying, lifting boxes to ~ handball
pre-use checks forklift = truck safety checks = daily FLT checks < FLT daily check, forklift pre-use check, forklift checks ~ battery change forklift, truck check sheet, change gas bottle truck
battery charging = change truck batteries ~ forklift battery, top up forklift battery, LPG bottle change
KPIs warehouse = pick rates = productivity targets = meet targets < 120 picks per hour, picks per hour, pick rate, pick accuracy 99%, lines per hour, picks an hour, hit pick, 120% of target ~ UPH, units per hour, lines an hour, units an hour, over target, hit target
housekeeping warehouse = clean and tidy warehouse < sweep aisles, aisles clear, warehouse tidy ~ sort bins and aisles
racking = pallet racking < rack damage check ~ SEMA, beam locations, drive-in racking, pallet racks
dangerous goods storage = hazardous goods warehouse < DG segregated storage, ADR storage, hazmat storage ~ DGSA
cold store = temperature controlled warehouse = chilled warehouse = cold store work < freezer warehouse, coldstore, -25 freezer, chill chamber, frozen store, minus 25, freezer picking, frozen picking, picking frozen, cold store operative, chiller operative, frozen chamber ~ cold storage, minus 20
bonded warehouse = customs warehouse < CFSP, HMRC bond, bonded stock, duty suspended, WOWGR ~ bonded
returns processing = reverse logistics = customer returns < returns graded, process returns, returned goods check, returns bench, sent-back clothes, inspected and restocked, returned goods graded, re-bagged and refunded, sent-back goods, returns operative, graded returns ~ RMA, graded A to C
transport paperwork = despatch paperwork = delivery documentation < CMRs, bills of lading, BOLs, delivery notes printed, packing lists ~ manifests
loading bay safety < salvo lock, dock locks ~ dock levellers, banksman, vehicle keys safety, wheel chocks
warehouse supervision = shift leader warehouse = warehouse team leader < warehouse supervisor, shift manager warehouse, team leader goods in, allocate pickers, brief pickers ~ agency pickers allocated
labour planning warehouse = staff allocation < allocate pickers, headcount plan warehouse ~ agency pickers booked
stock rotation ~ rotate stock, date rotation, use-by rotation, BBE check
inventory discrepancies = stock investigation < investigate discrepancies, negative stock, stock variances, missing pallets trace ~ shrinkage investigate
picking and packing = pick and pack = order picking < picked from pick faces, picked and boxed, picked orders and, pick faces, picked and wrapped, order picker ~ selected goods, boxed up, lines an hour, picks an hour, wrapped them, picked items, tote and boxed
picking and packing customer orders < picked and boxed, picked orders and, picked and wrapped, tote and boxed ~ picked from pick faces, selected goods, boxed up, lines an hour, picks an hour, wrapped them, pick faces, picked items, order picker
handheld scanners < Zebra guns, handheld guns, scan guns, RDT in, scanner gun, handheld RF, on RDT ~ RDT, Manhattan, Red Prairie, linked to Manhattan, voice pick, Blue Yonder
RF scanners = use of RF scanners < Zebra guns, handheld guns, scan guns, RDT in, scanner gun, handheld RF, on RDT ~ RDT, Manhattan, Red Prairie, linked to Manhattan, voice pick, Blue Yonder
WMS < Red Prairie, linked to Manhattan, Blue Yonder ~ Zebra guns, RDT, Manhattan, handheld guns, scan guns, RDT in, scanner gun, handheld RF, voice pick, on RDT
loading and unloading vehicles < handball cartons, on and off artics, 45ft containers ~ tipped containers, pallets on and off, tipped trailers, loaded trailers, handballed, unloaded wagons, tipped lorries, loaded wagons, tip containers
loading and unloading < tipped containers, pallets on and off, tipped trailers, on and off artics, unloaded wagons, tipped lorries, tip containers ~ handball cartons, 45ft containers, loaded trailers, handballed, loaded wagons
goods-in and stock checking < booked deliveries against PO, booked in deliveries, checked against PO, deliveries booked in, against delivery note ~ matched to ASN, received pallets, flagged shortages, counted and flagged, received stock, booked pallets in
goods-in = goods in < booked deliveries against PO, matched to ASN, received pallets, booked in deliveries, checked against PO, deliveries booked in, received stock, against delivery note, booked pallets in ~ flagged shortages, counted and flagged
stock checking < booked deliveries against PO, flagged shortages, counted and flagged, checked against PO, against delivery note ~ matched to ASN, received pallets, booked in deliveries, deliveries booked in, received stock, booked pallets in
cycle counting and stocktake ~ PI counts, counted bays, location accuracy, reconciled with system, perpetual inventory, PI checks, cycle counts, bay counts, bays counted, stock takes
cycle counting = stock counts < PI counts, counted bays, PI checks, cycle counts, bay counts, bays counted ~ location accuracy, reconciled with system, perpetual inventory, stock takes
stocktake < stock takes ~ PI counts, counted bays, location accuracy, reconciled with system, perpetual inventory, PI checks, cycle counts, bay counts, bays counted
processing of customer returns < returns bench, sent-back clothes, inspected and restocked, returned goods graded, re-bagged and refunded, returns graded, sent-back goods, returns operative, graded returns ~ graded A to C
returns < returns bench, sent-back clothes, inspected and restocked, returned goods graded, re-bagged and refunded, returns graded, sent-back goods, returns operative, graded returns ~ graded A to C
freezer work < freezer picking, frozen picking, picking frozen, cold store operative, frozen chamber, freezer warehouse ~ minus 25, chill chamber, minus 20, chiller operative
manage warehouse team ~ team leaders and colleagues, reports operatives, 65 colleagues, ran lates with, operatives appraisals, direct line reports, led operatives, managed operatives, ran shift of, ran nights with, operatives plus agency
team of warehouse staff = manage team of warehouse staff = lead warehouse team ~ team leaders and colleagues, reports operatives, 65 colleagues, ran lates with, operatives appraisals, direct line reports, led operatives, managed operatives, ran shift of, ran nights with, operatives plus agency
KPI reporting and labour planning ~ headcount plan, volume forecast, UPH, cost per case, shift figures, OTIF, hours versus budget, pick rate figures, labour plan, resource plan from volume, units per hour, daily headcount
KPI reporting < shift figures, pick rate figures ~ headcount plan, volume forecast, UPH, cost per case, OTIF, hours versus budget, labour plan, resource plan from volume, units per hour, daily headcount
inventory control and stock accuracy < lifted location accuracy, inventory accuracy ~ PI programme, location accuracy from, stock loss, perpetual counts, write offs, perpetual inventory programme, stock integrity, owned stock loss, shrinkage
implementing new WMS < WMS go-live, project lead for WMS, migration to WMS, Blue Yonder rollout, WMS project ~ super user, SAP EWM, cut over, move from paper, cut over site
implement WMS = WMS implementation = new WMS < WMS go-live, project lead for WMS, migration to WMS, Blue Yonder rollout, WMS project ~ super user, SAP EWM, cut over, move from paper, cut over site
recruit and train operatives ~ interviewed and hired, hired peak temps, buddy training, assessment days, induction week, took on new starters, hired temps, recruited temps, peak recruitment, inducted starters, hired operatives
recruit operatives < hired peak temps, hired operatives ~ interviewed and hired, buddy training, assessment days, induction week, took on new starters, hired temps, recruited temps, peak recruitment, inducted starters
disciplinaries and grievances ~ misconduct hearings, formal meetings with HR, issued warnings, chaired hearings, investigated complaints between, disciplinary hearings chaired, return to work and disciplinary, investigated misconduct, hearings and warnings
handle disciplinaries = disciplinaries < misconduct hearings, disciplinary hearings chaired, return to work and disciplinary, investigated misconduct, hearings and warnings ~ formal meetings with HR, issued warnings, chaired hearings, investigated complaints between
grievances ~ misconduct hearings, formal meetings with HR, issued warnings, chaired hearings, investigated complaints between, disciplinary hearings chaired, return to work and disciplinary, investigated misconduct, hearings and warnings
e-commerce fulfilment = e-commerce fulfilment operation < ASOS FC, online order floor, Amazon FC, online orders pick, fulfilment centre, 3PL online, online fulfilment, web orders ~ next day cut-off, singles a day, pick sort pack, FC shift
fulfilment < ASOS FC, online order floor, Amazon FC, online orders pick, fulfilment centre, 3PL online, online fulfilment, web orders ~ next day cut-off, singles a day, pick sort pack, FC shift
budget responsibility = hold budget < owned budget ~ labour and MHE hire budget, shift cost centre, P&L for, under budget by, under by, cost centre, labour budget, weekly variance, owned labour
holding budget responsibility < owned budget ~ labour and MHE hire budget, shift cost centre, P&L for, under budget by, under by, cost centre, labour budget, weekly variance, owned labour
forklift licence = FLT licence < forklift ticket, RTITB, ITSSAR, B1 counterbalance, CB licence ~ counterbalance, FLT, forklift driver, counter balance
powered pallet truck < electric pallet truck, ride-on pallet truck ~ low level order picker, pump truck, EPT
PPT < electric pallet truck, ride-on pallet truck ~ low level order picker, pump truck, EPT
dispatch and loading = dispatch goods < loaded lorries, despatch notes, loaded trailers, marshalled loads, shipped orders ~ outbound bay, wrapped pallets
put stock away = stock movement < pallets into racking ~ put away, let down, moved pallets, replenished pick faces
work to targets < pick rate, hit pick, 120% of target, hit target ~ lines an hour, units an hour, picks an hour, over target
housekeeping in warehouse = keep warehouse clean = clean and tidy < swept aisles, kept bay tidy, tidied bay ~ 5S, clean as you go, cleared aisles
pallet wrapping < wrapped pallets, stretch wrap ~ shrink wrapped, built pallets, labelled pallets, palletised, stacked pallets
prepare pallets < wrapped pallets, built pallets, stretch wrap, palletised, stacked pallets ~ shrink wrapped, labelled pallets
quality checks in warehouse = check orders = accuracy checks < checked orders, checked picks, audit of picks ~ 99.8% accuracy, error free, double checked, pick accuracy
# packer and picker
packing = hand packing = pack goods < hand packer, pack boxes, packed orders, pick and pack, box up orders, gift box packing, tape boxes, pack hampers, poly bag orders, pack to order ~ packer
pick and pack = order fulfilment < pick packs, picker packer, Amazon FC, web orders picked, fulfil online orders, single-item picks, pack bench, batch pick, Ocado picker ~ fulfillment center, ASOS warehouse
labelling = label products = apply labels < label boxes, shipping labels, print labels, date code labels, barcodes on boxes, apply barcode labels, labeling machine ~ label printer
quality checking = check goods for damage = inspect products packing < visual check goods, reject damaged, check packs, QC packs ~ check picks before pack, right item right box, damages set aside, weigh packs
packing speed targets = hit packing targets = pack rate < 100 orders an hour, hit pack rate ~ units per hour pack, items per hour, packs per minute, 95 UPH
conveyor belt work < belt packing, end of line packer, packing line, line packing food, tray packing ~ conveyor, flow-wrap line
food packing = food production packing < sandwich packing, salad packing, meat packing, bakery packing, bag produce, vegetables pack, poultry packing, ready meals packed, packhouse, fruit packing
hygiene rules = food hygiene factory < GMP food ~ hairnets and whites, blue gloves hair nets, BRC, handwash and PPE, hygiene boots food, white coats hairnet
wrapping machine operation < shrink wrap, heat sealer, flow wrapper, L-sealer, shrink tunnel, stretch wrapper, vacuum packer
carton erecting = case erecting = box making < case erector, carton erector, assemble boxes, fold cartons ~ make boxes, tape machine, glue boxes
gift packing < gift wrap orders ~ hampers, gift sets, subscription boxes
kitting = kit assembly < kits assembled, bag parts kits, assemble starter packs, parts kits
counting and weighing = weigh and count < count and weigh, counting scales, weigh to grammage ~ weigh scales, check weigh
picking with scanner = RF picking = scan picking < scan picks, RF gun, ring scanner ~ hand scanner pick, tote picking
voice picking < Vocollect, voice pick, headset picking, talkman
trolley and cage picking = cage filling < pick trolley, fill cages, cage pick, load roll cages ~ roll cages, tote picks
return stock to shelves < returns back to location, restock bins, put back returns ~ repack returns
palletising boxes = stack pallets = pallet building < build pallets ~ wrap pallets, stack boxes
standing for long periods = physically demanding work < 10 hours standing, on feet all day, stand all shift, 12 miles a day walked ~ 12-hour shifts on line
shift working = shift work = rotating shifts < six two two ten, 4 on 4 off, continental shifts, 6-2 2-10, 2-10 shift, twilight shift, rotating earlies and lates, four on four off, third shift ~ days and nights
night shift = night work < permanent nights, nights shift, 10pm to 6am, 22:00-06:00, graveyard shift, third shift, twilights and nights
order accuracy = picking accuracy < 99.8% accuracy pick, zero mispicks, no mispicks, pick error rate, mispick
carry heavy items = lift boxes < 20kg boxes, heavy cartons, move heavy boxes
courier despatch = dispatch parcels < DPD labels, consign parcels, ShipStation, UPS WorldShip, book couriers ~ parcel booking, Royal Mail sort, Click and Drop
garment processing < fold and bag clothes, size sort clothes, hang and tag garments ~ garment bags
pharmacy picking < pick prescriptions, medicine picking, pharma pick ~ PTL pharmacy
co-packing = contract packing < co-pack, promotional sleeve, banded packs ~ promo packs, sleeving, repackaging, rework promo stock
baling < baler, bale cardboard ~ cardboard compactor, compact waste card
CCP checks line ~ checkweigher, reject bin check
packing records = traceability labels < batch codes written, traceability sheet ~ pack sheets, tally sheets, hourly counts pack
# mechanical design engineer
3D CAD = 3D modelling mechanical < SolidWorks, Creo, CATIA, Siemens NX, Solid Edge, Onshape, Fusion 360, Pro/E, ProEngineer, Autodesk Inventor, Unigraphics ~ Inventor
SolidWorks = SolidWorks CAD < CSWP, CSWA ~ SolidWorks PDM
CATIA = CATIA V5 < Generative Shape Design, CATIA 3DX
Creo = Pro/Engineer < Creo Parametric, Pro/E, Windchill and Creo, Wildfire CAD
new product development = NPD < concept to production, new product introduction, concept through to manufacture, NPI, took product to market ~ stage gate
2D drawings = manufacturing drawings = engineering drawings production < detail drawings, GA drawings, drawings to BS 8888, assembly drawings, ASME Y14.5 drawings, detailing parts, weldment drawings
GD&T = geometric tolerancing < ASME Y14.5, tolerance stacks, ISO GPS, tolerance stack-ups, 3DCS, CETOL ~ BS 8888, stack-up
FEA = finite element analysis < ANSYS, Abaqus, SolidWorks Simulation, Nastran, HyperMesh, Femap, LS-DYNA, static and modal analysis ~ fatigue analysis, buckling analysis
CFD = computational fluid dynamics < Star-CCM+, OpenFOAM, CFX, ANSYS Fluent ~ Icepak, FloTHERM
hand calculations = engineering calculations = design calculations < hand calcs, stress calcs, bolt calcs, beam calcs, Mathcad, bearing life calcs, shaft sizing, Roark's formulas, fatigue calcs
DFM = DFMA < design for assembly, design for manufacture ~ DFA
sheet metal design = sheetmetal parts < bend allowance, sheet metal enclosures, folded sheet parts, enclosures sheet metal ~ K-factor, flat patterns
plastic part design = injection moulded parts design < draft angles, injection moulded housings, snap fits, mould flow, wall thickness and ribs, plastics enclosure, Moldflow ~ overmould
castings and forgings design < sand casting design ~ die cast, investment castings, aluminium castings, pressure die castings, forgings
weldments and steel structures = fabricated structures design < weldments, frames and skids, lifting beams design, structural frames ~ chassis design
machine design < gantry systems design, conveyors design, pick and place machine design ~ special-purpose machines, SPM, automation cells, jigs and fixtures design, cams and linkages, machine builder
fluid power design < hydraulic schematics, manifolds design, pneumatic circuit design, cylinder sizing, valve selection hydraulics, hydraulic circuits ~ sizing pumps
mechanisms and gearboxes < gearbox design, bearings selection, Kisssoft, belts and chains sizing, drivetrain design, Romax ~ gears, actuators select, motor sizing
PDM and PLM = product data management < Windchill, Teamcenter, SolidWorks PDM, Enovia, Agile PLM, Autodesk Vault ~ PDM
bills of materials = BOM management = create BOMs < ERP BOM ~ BOM, BOMs, part numbers raise, item masters
engineering change = ECN = ECO management = change control engineering < ECOs, ECRs, engineering change notes, ECNs ~ change requests drawings
prototyping = build prototypes < SLA parts, prototype builds, mock-ups, Stratasys, Formlabs, prototypes built ~ 3D printing, SLS, FDM, 3D printed
additive manufacturing = 3D printing < SLA parts, DMLS, 3D printed, Ultimaker, selective laser melting ~ SLS, FDM
design validation = testing and verification < prototypes tested, IP67 test, environmental chamber, shock and vibration test ~ test rig, validation test, endurance test, drop test, strain gauges, HALT
FMEA design = DFMEA = design reviews = risk analysis design ~ PDR and CDR, FMEA, gate reviews design
CE marking machinery = Machinery Directive = UKCA < CE technical file, EN ISO 12100, ISO 13849, technical construction file, risk assessment EN 12100 ~ PUWER
pressure equipment design = ASME pressure design = PED < ASME VIII, PD 5500, PV Elite, pressure vessels design ~ ASME B31.3, B31.3
piping design < CAESAR II, Plant 3D, isometrics piping, PDMS, AVEVA E3D, Autopipe, SmartPlant ~ P&ID, P&IDs
materials selection = select materials < material selection, composites select ~ aluminium alloys, engineering plastics, carbon fibre layup, Granta
supplier liaison design = work with manufacturers = sourcing parts engineering < liaise with toolmakers, supplier quotes machined parts ~ vendor visits, Chinese suppliers tooling, subcontract machinists
cost reduction design = value engineering product = VA/VE < BOM cost down, cost-down, part count reduction, value analysis
aerospace mechanical design = aerostructures ~ landing gear, nacelle, Airbus wing, CATIA composites, aircraft interiors, fuselage, actuator aerospace, turbine, airworthiness stress
medical device design = ISO 13485 design controls < design history file, medical device NPD, inhaler design ~ ISO 13485, DHF, 510k, ISO 14971
automotive design = vehicle engineering < body in white, chassis and suspension design, BIW, seat design, exhaust systems design ~ APQP, powertrain, JLR programmes
technical documentation engineering = technical reports ~ operating manuals, assembly instructions, installation manual write
chartered engineer IMechE = CEng IMechE = chartered mechanical engineer < CEng MIMechE ~ IEng IMechE, MIMechE
mechanical engineering degree = degree in mechanical engineering < MEng mechanical, BSME ~ MSc mechanical, HND mechanical
# electronics engineer
schematic capture = circuit schematics = schematic design < Altium, OrCAD, KiCad, Mentor PADS, DxDesigner, schematics Altium, hierarchical schematics ~ Cadence, Zuken, Proteus
PCB layout = PCB design = printed circuit board design < Altium, KiCad, Allegro, multilayer boards, six-layer board, impedance-controlled, gerbers, rigid-flex, route boards, 8-layer, BGA fan-out ~ stack-up, layout reviews, HDI
Altium Designer = Altium < Altium 365
analogue design = analog circuit design < op-amps, opamps, ADC front end, instrumentation amplifier, low-noise amplifiers, filters analogue, sensor signal conditioning, active filters, transimpedance amplifier
digital design = digital electronics = microcontroller hardware < FPGA boards, DDR3, logic design, memory interfaces, glue logic ~ microcontrollers, STM32, SPI I2C UART, PIC, USB interfaces
FPGA = FPGA design < Xilinx, Vivado, Altera, Quartus, Verilog, Zynq, ModelSim, SystemVerilog, Intel FPGA, Kintex ~ Lattice, Spartan
RTL design = HDL < VHDL, Verilog, SystemVerilog, RTL
power electronics = power supply design = SMPS design < buck converter, flyback, SMPS, DC-DC, MOSFET drives, inverters designed, battery charger, buck-boost, gate drivers, magnetics design ~ PFC, LLC, GaN, SiC, BMS battery, LDOs
battery management = BMS design < Li-ion packs, cell balancing ~ BMS, fuel gauge, battery packs
motor drives = motor control electronics < BLDC, H-bridge, inverter drive, PMSM, stepper drivers ~ FOC
RF design = radio frequency design = wireless hardware < RF front-end, antenna matching, LNA, VNA, LoRa hardware, Bluetooth LE antenna, HFSS, RF PA, GPS antenna, Smith chart, link budget ~ ADS, spectrum analyser, CST
antenna design = antennas < HFSS, patch antenna, PIFA, antenna tuning ~ CST
circuit simulation = SPICE simulation = simulate circuits < LTspice, PSpice, SIMetrix, Multisim, TINA-TI, HSPICE, Simplis
signal integrity = high-speed design < HyperLynx, eye diagrams, DDR3, DDR4, impedance-controlled, PCIe, LVDS, SI simulation, length matching ~ USB 3.0
EMC < EMC pre-compliance, EMC chamber, radiated emissions, CE EMC, FCC part 15, conducted emissions, ESD test, CISPR 25, EN 55032, line filters EMC, MIL-STD-461 ~ EMI
safety standards electronics = product certification < IEC 60950, IEC 62368, EN 61010, IEC 61010 ~ CE marking, IEC 60601, LVD, UL listing, RED directive, CB report, UKCA
board bring-up = hardware bring-up = prototype debug < bring up boards, debug prototypes, prototype boards debug, bring-up boards ~ first-spin, rework 0402
test and measurement = lab equipment < oscilloscopes, logic analyser, spectrum analyser, Keysight, Tektronix, Rohde and Schwarz, DMM and scope, network analyser, electronic loads, Saleae, LCR meter
automated test equipment = test fixtures < bed of nails, boundary scan, JTAG test, functional test jigs, flying probe, NI PXI, test jigs ~ ATE, LabVIEW, TestStand, ICT

component selection = component sourcing < obsolescence, BOM scrub, Digi-Key, component engineering, last time buy, second source parts, SiliconExpert, Mouser ~ Farnell
bill of materials electronics = BOM control electronics ~ BOM, approved vendor list, AVL, RoHS BOM
DFM electronics < DFM with EMS, design for test, panelisation, test points, fiducials ~ EMS supplier, contract electronics manufacturer, CEM
embedded firmware = microcontroller programming < STM32 firmware, PIC firmware, Arduino, MSP430, Cortex-M firmware, bootloaders, FreeRTOS ~ AVR, Zephyr
communication buses = serial protocols < I2C, RS485, UART, Modbus, RS232, J1939, CANopen, EtherCAT ~ CAN, SPI, LIN, Ethernet PHY
IoT hardware = wireless sensor hardware = low power design < BLE, LoRaWAN, NB-IoT, nRF52, ESP32, Zigbee, sensor nodes, LTE-M ~ coin cell, battery life years
reliability analysis electronics < worst-case analysis, derating analysis, FMECA, Monte Carlo circuit
functional safety electronics < FMEDA ~ IEC 61508, ISO 26262, SIL 2, ASIL
failure analysis electronics = fault finding electronics < board-level repair, component-level fault finding, repair PCBs, field returns analyse, debug returns ~ X-ray BGA, bench repair, component level
harness and cable design = wiring harness design < loom design, Capital Harness ~ wiring harness, connectors choose, cable assemblies, E3.series, EPLAN
electrical CAD < EPLAN P8 ~ EPLAN, AutoCAD Electrical, panel design, SEE Electrical
aerospace and defence electronics = avionics hardware < DO-254, DO-160, radar hardware ~ avionics, MIL-STD, MIL-STD-810, LRU
automotive electronics < ECU hardware, AEC-Q, ISO 7637, ASIL, AUTOSAR ~ LIN
medical electronics ~ patient monitors, ISO 13485, defibrillators
technical documentation electronics = test specifications = design documentation hardware < hardware requirements spec, design descriptions ~ test specs, test reports, DOORS, interface control document
electronics degree = EEE degree < BEng electronic engineering, MEng electronics, BSEE, BEng EEE ~ HNC electronics, MSc microelectronics
thermal management < heat sinks, thermal camera board, thermal simulation board ~ derate
cable looms and harnesses = build cable looms = wiring looms < made up looms, harness assembly, boot lacing, loom boards, wiring harness, looms from drawings, crimped and laced, loomed, cableforms ~ crimped, laced, Deutsch connectors, crimping, wireman
cable looms < made up looms, harness assembly, boot lacing, loom boards, wiring harness, looms from drawings, crimped and laced, loomed, cableforms ~ crimped, laced, Deutsch connectors, crimping, wireman
harnesses < made up looms, harness assembly, loom boards, wiring harness, looms from drawings, crimped and laced, loomed, cableforms ~ crimped, laced, Deutsch connectors, boot lacing, crimping, wireman
SMT machines < Yamaha and Juki, Fuji NXT, reflow profile, solder paste, SMT operator, surface mount line, reflow oven, placers feeders, Siplace, Mycronic, solder paste print ~ feeders, AOI
SMT = operate SMT < Yamaha and Juki, Fuji NXT, reflow profile, solder paste, SMT operator, surface mount line, reflow oven, placers feeders, Siplace, Mycronic, solder paste print ~ feeders, AOI
electrical test and fault finding = functional fault finding = functional test < hipot, repaired failed boards, tested PCBs, to component level, board repair, failed boards, test and debug, fault found boards ~ scope to find, on ATE, powered up units, oscilloscope, flying probe
electrical test < hipot, on ATE, tested PCBs, flying probe, test and debug ~ scope to find, repaired failed boards, powered up units, to component level, oscilloscope, board repair, failed boards, fault found boards
read schematics < circuit diagrams, followed schematic, from schematics, from circuit diagrams, wiring diagrams, from wiring diagrams, read circuit diagrams ~ wiring list, exploded prints
schematics < circuit diagrams, followed schematic, from schematics, from circuit diagrams, wiring diagrams, from wiring diagrams, read circuit diagrams ~ wiring list, exploded prints
assembly drawings < exploded prints ~ circuit diagrams, wiring list, followed schematic, from schematics, from circuit diagrams, wiring diagrams, from wiring diagrams, read circuit diagrams
ESD procedures < wrist strap, electrostatic discharge, strap test logs, ESD co-ordinator, heel straps, EPA area, anti-static, strap tests, ESD coordinator ~ mat checks
ESD = ESD handling < wrist strap, electrostatic discharge, strap test logs, ESD co-ordinator, heel straps, EPA area, anti-static, strap tests, ESD coordinator ~ mat checks
mechanical assembly of enclosures = box build < chassis assembly, electro-mechanical assembly, panel build, boards into chassis, cabinet build ~ into chassis, torque screws, racks and panels, fitted PSU, torqued screws
mechanical assembly < into chassis, torque screws, chassis assembly, electro-mechanical assembly, panel build, torqued screws, boards into chassis, cabinet build ~ racks and panels, fitted PSU
enclosures < cabinet build ~ into chassis, torque screws, racks and panels, fitted PSU, chassis assembly, electro-mechanical assembly, panel build, torqued screws, boards into chassis
conformal coating and potting ~ Humiseal, potted modules, coated PCBs, encapsulated, masked and sprayed, in epoxy, potted, encapsulated in, coated boards, resin potting
conformal coating < coated PCBs ~ Humiseal, potted modules, encapsulated, masked and sprayed, in epoxy, potted, encapsulated in, coated boards, resin potting
potting < potted modules, resin potting ~ Humiseal, coated PCBs, encapsulated, masked and sprayed, in epoxy, potted, encapsulated in, coated boards
ERP or MRP systems < Epicor, Syteline, booked jobs on SAP, Sage MRP, work orders on SAP ~ work orders in, issue parts, close ops, booked labour, issued parts on, booked on and off jobs, closed ops, Infor, kits to work orders, booked labour in
job booking < close ops, booked jobs on SAP, booked on and off jobs, closed ops, booked labour in ~ Epicor, Syteline, work orders in, issue parts, booked labour, issued parts on, Sage MRP, work orders on SAP, Infor, kits to work orders
BGA rework < reballed, replaced BGAs, BGA rework station ~ Ersa, ball grid arrays, hot air rework, QFN, X-ray checked joints
# body and paint
spray painting vehicles < sprayed base and clear, downdraft booth, refinisher, waterborne, Autowave, blow-ins, base and clear, sprayed panels, car sprayer, vehicle sprayer, full resprays ~ full sides, Glasurit, panels a day
spray painting = vehicle spraying < sprayed base and clear, downdraft booth, refinisher, waterborne, Autowave, blow-ins, base and clear, sprayed panels, car sprayer, vehicle sprayer, full resprays ~ full sides, Glasurit, panels a day
colour matching and tinting < spectrophotometer, tweaked shades, mixed paint and matched, matched pearls ~ three-stage pearls, test cards, metallic shades, spray out cards, spectro readings, blended metallics
colour matching < spectrophotometer, three-stage pearls, tweaked shades, mixed paint and matched, spray out cards, matched pearls, spectro readings ~ test cards, metallic shades, blended metallics
tinting ~ spectrophotometer, three-stage pearls, test cards, metallic shades, tweaked shades, mixed paint and matched, spray out cards, matched pearls, spectro readings, blended metallics
panel beating and dent repair = dent removal < hammer and dolly, Miracle system, knocked out doors, panel beater, quarters knocked out, pulled dents, pulled out dents ~ slide hammer, skimmed and finished, PDR, crash-damaged wings
panel beating = dent repair < hammer and dolly, Miracle system, knocked out doors, panel beater, quarters knocked out, pulled dents, pulled out dents ~ slide hammer, skimmed and finished, PDR, crash-damaged wings
chassis jig and structural alignment < Car-O-Liner, Celette, chassis legs, pulled legs, on jig, A-posts, chassis straightening, Spanesi, jig repairs ~ back to datum, bench work
chassis jig = structural alignment < Car-O-Liner, Celette, chassis legs, pulled legs, on jig, chassis straightening, Spanesi, jig repairs ~ back to datum, bench work, A-posts
jig work < Car-O-Liner, Celette, chassis legs, on jig, chassis straightening, Spanesi, jig repairs ~ back to datum, bench work, pulled legs, A-posts
prepare vehicles for painting = paint preparation = preparation for painting = paint prep < guide coated, masked and flatted, prepped panels, DA'd, paint prepper, flatted and masked ~ prepper, etch priming, masked up, sanding and priming, filled and primed, sheeting up
repair estimates < crash estimates, Audaplus, vehicle damage assessor, estimates for insurers written, AudaNet, bodyshop estimator ~ VDA, costed repairs, wrote estimates, images to insurers
Audatex < Audaplus, AudaNet ~ crash estimates, VDA, costed repairs, vehicle damage assessor, wrote estimates, images to insurers, estimates for insurers written, bodyshop estimator
repair estimates on Audatex ~ crash estimates, VDA, Audaplus, costed repairs, vehicle damage assessor, wrote estimates, images to insurers, estimates for insurers written, AudaNet, bodyshop estimator
estimating < crash estimates, costed repairs, wrote estimates, estimates for insurers written, bodyshop estimator ~ VDA, Audaplus, vehicle damage assessor, images to insurers, AudaNet
ATA accreditation < ATA Senior MET, Automotive Technician Accreditation, ATA accredited, ATA Paint, ATA Panel
ATA < ATA Senior MET, Automotive Technician Accreditation, ATA accredited, ATA Paint, ATA Panel
welding on car bodies = MIG and spot welding = welding MIG and spot < spot welder, MIG braze, resistance spot, inverter spot ~ let in sills, sills and quarters, BS EN ISO 15614, welded sills, rear quarters let in, plug welds, squeeze-type spot
strip and refit < MET fitter, rebuilt front ends, strip and fit, MET technician, stripper fitter, bumpers and grilles removed ~ took off doors, put back after paint, bumper covers, headlinings, removed and rebuilt
strip and refit of trim < MET fitter, strip and fit, MET technician, stripper fitter, headlinings ~ took off doors, put back after paint, rebuilt front ends, bumper covers, bumpers and grilles removed, removed and rebuilt
strip and refit of trim and bumpers < MET fitter, MET technician, bumpers and grilles removed ~ took off doors, put back after paint, rebuilt front ends, bumper covers, strip and fit, stripper fitter, headlinings, removed and rebuilt
smart repair = SMART repairs < mobile SMART, scuffed bumpers, bumper scuffs, SMART repairer, stone chips and scuffs, cracked bumpers ~ plastic welded, kerbed alloys, alloy refurb
plastic bumper repair and smart repair ~ plastic welded, mobile SMART, scuffed bumpers, kerbed alloys, bumper scuffs, SMART repairer, stone chips and scuffs, cracked bumpers, alloy refurb
# aircraft maintenance
EASA Part-66 B1 licence < LAE B1, Part 66 B1, B1 type rated, B1.1 issued, licensed B1 ~ B1.1, EASA/UK CAA
Part-66 B1 = B1 licence = Part-66 licence < LAE B1, Part 66 B1, B1 type rated, B1.1 issued, licensed B1 ~ B1.1, EASA/UK CAA
certify line maintenance < transit and daily checks, signed tech logs, under MEL, released A320s, certified on line, CRS issued, released aircraft, transits and dailies, transits and daily ~ released to service, deferred defects, turnarounds line
line maintenance < transit and daily checks, signed tech logs, under MEL, released A320s, certified on line, CRS issued, turnarounds line, released aircraft, transits and dailies, transits and daily ~ released to service, deferred defects
certify line maintenance and issue CRS ~ released to service, transit and daily checks, signed tech logs, deferred defects, under MEL, released A320s, certified on line, CRS issued, turnarounds line, released aircraft, transits and dailies, transits and daily
C checks < C and D checks, D checks, 6-year checks, C check, C and 6-year, heavy checks, D and C check, base checks, hangar heavy ~ hangar input
base maintenance < C and D checks, D checks, 6-year checks, C check, C and 6-year, heavy checks, D and C check, base checks, hangar heavy ~ hangar input

engine changes and borescope ~ boroscoped, swapped CFM56, powerplants, borescoped, hung engines, blade boroscope, swapped powerplants, bird strike boroscope, V2500, LEAP-1A, engine swaps
sheet metal and composite repair = structural repair < skin doublers, wet lay-up, structures fitter, carbon patching, riveted skin, riveted doublers, composite patches, carbon repairs, SRM repairs ~ blended, per SRM
sheet metal and composite structural repair ~ skin doublers, blended, wet lay-up, structures fitter, carbon patching, per SRM, riveted skin, riveted doublers, composite patches, carbon repairs, SRM repairs
composite repair < carbon patching, composite patches, carbon repairs ~ skin doublers, blended, wet lay-up, structures fitter, per SRM, riveted skin, riveted doublers, SRM repairs
avionics troubleshooting < ran BITE, traced ILS, FMC faults, TCAS faults, avionics fault finding ~ autopilots, weather radar, by wiring diagrams, wiring diagrams traced, comms faults
avionics < ran BITE, traced ILS, autopilots, weather radar, FMC faults, TCAS faults, avionics fault finding ~ by wiring diagrams, wiring diagrams traced, comms faults
AMM IPC and TRAX ~ closed tasks in Trax, maintenance manuals, parts catalogue, task cards, AMM tasks, referenced AMM, per AMM, manufacturer's maintenance manuals, TRAX task cards
AMM and IPC < AMM tasks ~ closed tasks in Trax, maintenance manuals, parts catalogue, task cards, referenced AMM, per AMM, manufacturer's maintenance manuals, TRAX task cards
TRAX < closed tasks in Trax, TRAX task cards ~ maintenance manuals, parts catalogue, task cards, AMM tasks, referenced AMM, per AMM, manufacturer's maintenance manuals
use of AMM < AMM tasks, referenced AMM, per AMM, manufacturer's maintenance manuals, TRAX task cards ~ closed tasks in Trax, maintenance manuals, parts catalogue, task cards
fuel tank safety < HF FTS, CDCCL, HF and FTS, FTS phase 2, fuel tank safety phase ~ EWIS, continuation training, HF current
human factors and fuel tank safety training < HF FTS, HF and FTS ~ CDCCL, EWIS, continuation training, FTS phase 2, HF current, fuel tank safety phase
helicopter maintenance < rotor head, main gearbox changes, tail rotor ~ AW139, S92, rotorcraft, EC135, main rotor, B1.3, H145, S-92
helicopters < AW139, S92, rotorcraft, rotor head, EC135, main rotor, H145, main gearbox changes, S-92, tail rotor ~ B1.3
supervision of mechanics = supervise mechanics < crew chief over, chief over mechanics, team of mechanics led, led shift of mechanics ~ crew of fitters, shift lead, night crew, ran crew
supervise mechanics and apprentices ~ crew chief over, crew of fitters, shift lead, night crew, chief over mechanics, team of mechanics led, led shift of mechanics, ran crew
# transport planner
plan daily routes = route planning = daily routes for fleet < in Paragon, allocated trucks and trailers, planned runs, vans by postcode, runs for vans, planned loads for, planned trunks, planned deliveries for fleet, routed vehicles ~ allocated trucks, built runs
plan routes < in Paragon, planned runs, vans by postcode, runs for vans, planned trunks, planned deliveries for fleet, routed vehicles ~ allocated trucks, built runs, allocated trucks and trailers, planned loads for
Transport Manager CPC = CPC transport manager < CPC National, International CPC, named TM, TM on O licence, National Transport Management, Transport manager CPC holder ~ CPC holder
drivers' hours compliance = tachograph compliance < TruTac, infringement letters, tacho downloads, debriefs for infringements, downloads every 28, Tachomaster, infringements debriefed ~ WTD and EU hours, Descartes tacho
tachograph analysis and drivers' hours < TruTac, infringement letters, tacho downloads, debriefs for infringements, downloads every 28, Tachomaster, infringements debriefed ~ WTD and EU hours, Descartes tacho
customer communication on delivery = delivery ETAs = customer updates < rang stores, new times of arrival, ETAs to customers, stores with delays, rang customers with, delay updates, called customers with ETA ~ running late, updated clients, clients by email
customer communication < rang stores, new times of arrival, updated clients, ETAs to customers, stores with delays, rang customers with, delay updates, called customers with ETA, clients by email ~ running late
subcontract haulage = subcontractors haulage < spot haulage, Returnloads, hauliers' rates, bought in haulage, subcontracted loads, haulage exchange ~ subbies, price per load, work out to subbies, subbed out, agreed price
negotiate haulage rates < hauliers' rates ~ subbies, spot haulage, Returnloads, price per load, work out to subbies, bought in haulage, subbed out, agreed price, subcontracted loads, haulage exchange
TMS software < Mandata, Oracle OTM, Transporeon, Roadrunner TMS ~ Microlise, journey manager
TMS = use of TMS < Mandata, Oracle OTM, Transporeon, Roadrunner TMS ~ Microlise, journey manager
management of team of drivers < looked after drivers, managed drivers, boss for HGV, line managed drivers, supervised drivers ~ first line boss, return to works, licence checks, HGV men, drivers' debriefs, drivers debriefs
team of drivers = driver management < looked after drivers, managed drivers, boss for HGV, line managed drivers, supervised drivers ~ first line boss, return to works, licence checks, HGV men, drivers' debriefs, drivers debriefs
manage drivers < looked after drivers, managed drivers, boss for HGV, line managed drivers, supervised drivers ~ first line boss, return to works, licence checks, HGV men, drivers' debriefs, drivers debriefs
European transport < trucks to Italy, booked Eurotunnel, booked ferries, continental loads planned, ferries and T1s, loads to Europe ~ groupage to, T1s, Benelux and Spain, trucks weekly to
European freight < trucks to Italy, booked Eurotunnel, continental loads planned, ferries and T1s, loads to Europe ~ groupage to, T1s, booked ferries, Benelux and Spain, trucks weekly to
vehicle maintenance scheduling = vehicle maintenance planning < 6-week inspection planner, booked trucks into workshop, MOTs and services for, tacho calibrations, MOTs booked ~ PMIs, inspection planner, forward planner, service planner
maintenance scheduling < 6-week inspection planner, booked trucks into workshop, MOTs and services for, service planner ~ PMIs, tacho calibrations, inspection planner, forward planner, MOTs booked
cost control of transport = transport costs < cut fuel, empty miles, cost per drop, backloading, fuel costs cut, fuel and empty, backloads found ~ agency spend, back on budget, reduced agency, spend weekly
cost control < cut fuel, fuel costs cut, reduced agency ~ empty miles, cost per drop, agency spend, backloading, back on budget, fuel and empty, backloads found, spend weekly
`;
