/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const INDUSTRY_TRADES = `
# wind and solar technician
wind turbine maintenance = wind turbine technician = turbine servicing = turbine troubleshooting < Vestas, Siemens Gamesa, turbine service, GE turbines, wind technician, nacelle, Nordex, Enercon, blade bolts, yaw drives, turbine tech, V90, annual service turbines, wind tech, WTG
GWO = GWO Basic Safety Training = GWO certificates < GWO BST, GWO working at heights, GWO BTT, GWO sea survival, BST GWO, GWO ART, WINDA
working at height turbines = climb turbines = rescue at height < tower climb, climb towers, evacuation rescue device, GWO height rescue, harness nacelle, 80m towers
offshore wind = offshore transfer = CTV and SOV work < CTV transfers, SOV, offshore wind farm, Hornsea, London Array, jack-up wind, Walney, Dogger Bank, W2W gangway, Ørsted, monopile
hydraulic systems turbines = pitch and yaw systems = pitch system repair < pitch cylinders, yaw motor, hydraulic accumulators turbine, pitch batteries, yaw brake, pitch motors
gearbox and generator work = main component exchange = drivetrain turbines < gearbox borescope, generator alignment, main bearing change, gearbox oil change turbine, borescope, generator exchange turbine, MCE
bolt torque and tensioning = torque and tension < bolt tensioner, torque blade bolts, Hytorc, Hydratight, tower bolts
blade inspection and repair = blade repair = composite repair < rope access blades, GRP lamination blades, leading edge repair, drone blade inspection, IRATA blades, LEP tape, lightning damage blade, fibreglass blades
rope access = IRATA = SPRAT < IRATA level 1, rope access technician, IRATA L3
electrical fault finding turbines = low voltage turbine work = converter faults < IGBT, turbine fault codes, slip rings, sensors turbine, pitch control cabinet, contactor turbine
high voltage switching = HV SAP = WTSR = HV authorisation < 33kV switching, HV switching, WTSR AT, 33kV switchgear, transformer oil turbine, WTSR CT, Authorised Technician
SCADA turbines = remote monitoring renewables = performance monitoring renewables < VestasOnline, SCADA wind, turbine alarms reset, SCADA solar, Greenbyte, turbine availability, PR ratio, WinCC turbine, Power Factors
solar PV installation = install solar panels = PV installer = photovoltaic systems < solar panels, PV modules, string inverters, roof-mount PV, Fronius, SolarEdge, Enphase, rails and clamps, ground-mount PV, mounted panels, microinverters, solar roofs, K2 rails, solar installs, SMA inverters
solar farm construction = utility-scale solar = ground-mounted solar < ground-mount, solar farm, trackers, pile driven frames, MW solar, 50MW, single-axis trackers, table assembly solar
battery storage = BESS = energy storage systems < Tesla Powerwall, GivEnergy, battery racks, home batteries, Megapack, LG Chem battery, hybrid inverter, Pylontech, EESS, Victron
solar maintenance = PV O&M < panel cleaning, string testing, IV curve, thermal imaging PV, inverter swap, thermal drone PV, IV curve tracing, Seaward PV200, fault-finding strings
DC string testing = PV commissioning = commission solar systems < IV curve, Voc checks, string testing, IEC 62446, Voc and Isc, commission inverters, Seaward PV200, PV150
MCS certified = MCS standards = renewables accreditation < MCS, RECC, MIS 3002, TrustMark solar, MCS installer, HIES
DNO applications = G98 G99 = grid connection applications < G99, G98, G59, DNO notification, interconnection application, G83, DNO application
NABCEP = solar certification < NABCEP PVIP, NABCEP Associate
solar qualification = PV qualification UK = C&G 2399 < LCL PV, BPEC solar, 2922, EAL solar PV
AC and DC wiring = inverter wiring = MC4 and DC isolators < MC4, DC isolators, combiner boxes, AC isolators, inverter install, conduit rooftop solar, string combiner
solar design = PV design software = system sizing PV < PVsyst, Aurora Solar, OpenSolar, EasyPV, PV*SOL, HelioScope, shading analysis PV, array layout
LOTO renewables = electrical safety rules renewables < LOTO, lockout tagout, NFPA 70E, arc flash PPE, prove dead
lifting and rigging turbines = crane lifts wind = turbine installation < blade lifts, tower sections lifted, nacelle lifts, slinger signaller, turbine erection, crane blades, davit crane, single blade install
turbine reports = service reports renewables = work orders renewables < service reports turbine, SAP work orders, punch list turbine, end-of-warranty inspection, turbine inspections report
substation maintenance = transformers and switchgear < substations, SF6, relay testing, transformer oil sample, ring main units
# oil and gas
drilling operations = drilling rig work = rig floor = roughneck < roustabout, derrickman, tripping pipe, drill floor, floorhand, jack-up rig, drillship, land rig, make connections, semi-sub, toolpusher, iron roughneck, mud pumps, casing running, AD rig
offshore survival = BOSIET = FOET = offshore certificates < HUET, OPITO, BOSIET with CA-EBS, T-BOSIET, T-HUET
MIST = OPITO safety training < OPITO MIST, IMIST
offshore medical = OGUK medical < OEUK medical, UKOOA medical
well control = IWCF = blowout preventers < BOP, IADC WellSharp, kick drill, IWCF level 4, WellCAP, blowout preventer, kill well, well kill, WellSharp
production operations offshore = oil and gas production = process operator offshore = lease operator < separators, production platform, wellheads, FPSO, gas compression, pumper, production technician offshore, pig launcher, pumpjacks, three-phase separator, tank batteries, gauged tanks, glycol dehydration
well intervention = wireline = coiled tubing = workover < slickline, e-line, workover rig, snubbing, Schlumberger wireline, wireline operator, perforating guns, swab rig, P&A wells
hydraulic fracturing = fracking = frac crew < frac pumps, frac, blender frac, sand and pump down, proppant, flowback
well testing = flowback < well test, choke manifold, separator test, test spread, gauge flowback
mud engineering = drilling fluids < mud engineer, mud weight, oil-based mud, mud checks, mud man, shakers, solids control, rheology mud
mud logging = wellsite geology = geosteering < mud logger, cuttings described, gas chromatograph mud, wellsite geologist
directional drilling = MWD LWD < MWD, LWD, mud motors, directional driller, RSS, gyro survey well
cementing and casing = completions = tubular running < cementing, liner hangers, packers downhole, tubing run, cement unit, casing crew, tongs operator, ESP install, power tongs
reservoir engineering = petroleum engineering = production optimisation < Eclipse, Petrel, decline curve, reservoir simulation, artificial lift, nodal analysis, PROSPER, gas lift, history matching, CMG, rod lift, reserves booking, OFM
subsea engineering = ROV operations = subsea installation < ROV, Xmas trees, umbilicals, ROV pilot, flexibles, manifolds subsea, subsea trees, pipelay, saturation diver, DSV
pipeline operations = pipeline construction = pipeline integrity < pigging, pig runs, cathodic protection, pipeline welds, pipeline inspector, ILI, API 1169, right-of-way pipeline, SCADA pipeline, CP surveys, hot tap
instrument and electrical offshore = CompEx = Ex inspection < Ex inspections, EEx, ATEX, F&G detectors, I&E tech, CompEx 01-04, hazardous area inspection, E&I technician, transmitters offshore
rotating equipment offshore = gas turbines = compressor maintenance < Solar Turbines, RB211, compressor overhaul, centrifugal compressors, LM2500, recip compressors, dry gas seals, Waukesha engines, turbine mech
permit to work offshore = control of work = ISSoW < PTW offshore, permit office, work control certificates, eVision, area authority, isolation certificates offshore, JSA, TBRA, performing authority, PCT
H2S safety = hydrogen sulphide awareness < H2S Alive, H2S certificate, sour gas, H2S, H2S clear
SafeLand = PEC safety = US oilfield safety card < PEC, SafeGulf, RigPass, SafeLandUSA
banksman slinger offshore = rigging offshore < OPITO rigger, crane operator offshore, stage 3 crane, banksman slinger, pedestal crane, helideck, supply vessel backload, OPITO stage 2, cargo baskets, tag lines, riggers loft, HDA, HLO
helideck = HLO = helicopter operations offshore < HDA, helideck assistant, heli-admin, helideck crew
emergency response offshore = fire team offshore = OERTM < lifeboat coxswain, fire team leader offshore, muster checker, OIM, fast rescue craft, HERTM, muster drills, ERT offshore
OIM and supervision = offshore supervision = company man < OIM, toolpusher, rig superintendent, drilling supervisor, deck foreman, wellsite leader, DSV wellsite
inspection and integrity = API inspector < API 510, API 570, corrosion monitoring, API 653, UT thickness, PCN, RBI, corrosion loops, vessel inspection, thorough examination vessels
fabric maintenance offshore = blasting and painting offshore < FM campaign, UHP blaster, grit blast offshore, painter blaster, fabric maintenance, ICATS, needle gun offshore
LNG and gas processing = gas plant operation = refinery < LNG, amine unit, gas plant, NGL, fractionation, cryogenic plant, liquefaction, gas sweetening
decommissioning = plug and abandonment < P&A, decommissioning platform, plug and abandon, well abandonment, topside removal, conductor recovery
catering and stewarding offshore = camp boss = offshore catering < steward offshore, offshore chef, accommodation offshore, galley offshore, Aramark offshore, hospitality offshore, ESS offshore
geology and geophysics = seismic interpretation = exploration < Petrel, seismic, prospect maps, well logs, Kingdom, seismic crew, OpendTect, petrophysics, Techlog, log interpretation, vibroseis
oilfield trucking = water hauling < vac truck, water hauler, frac sand haul, crude hauler, kill truck, hot oil truck
# mining
underground mining = underground miner = work underground < coal face, stope, continuous miner, longwall, airleg, roof bolter, mine development, gold mine underground, jumbo, bogger, raise mining, room and pillar, face worker, potash mine, shaft sinker
surface mining = open pit = quarrying = opencast < quarry operative, face shovel, haul road, overburden, quarry, strip mine, dragline, aggregates quarry, coal strip, bench quarry, pit crew, sand and gravel pit
haul truck operation = dump truck operation = drive haul trucks < haul truck, Cat 777, 793, Komatsu 930E, rigid dump truck, haul trucks, 785, CAT 773, Euclid, ADT quarry, 240-tonne trucks, Terex dumper
excavator and shovel operation = face loading = load trucks quarry < face shovel, 992 loader, Liebherr 9350, RH120, excavator quarry, P&H shovel, wheel loader quarry, Hitachi EX, Komatsu PC2000, load haul trucks
LHD operation = bogger = underground loader < LHD, scooptram, R1700, tele-remote bogging, muckers
jumbo drilling = development drilling = face drilling < jumbo, drill rig face, Boomer, Sandvik jumbo, twin-boom, jackleg, face drill, airleg, long-hole drill, Simba, Solo drill
drill and blast = blasting = explosives = shotfiring < shotfirer, shot firing, ANFO, charge-up, shotfirer's ticket, blast holes, detonators, emulsion explosives, blaster license, electronic dets, blasting crew, MSHA blaster, bulk explosives truck
shotfirer ticket = blaster's license < shotfirer's ticket, blaster license, MPQC shotfiring, blaster certified
rotary and core drilling = exploration drilling = diamond drilling < diamond drill, core drilling, RC drilling, driller's offsider, core logged, drill rods, offsider, wireline coring, HQ core, exploration rig
ground support = roof bolting = rock bolts < roof bolts, shotcrete, mesh and bolt, split sets, cable bolts, shotcreter, cribbing, roof bolter, fibrecrete, timbering
ventilation underground = gas testing = mine gas monitoring < methane checks, vent fans, brattice, gas monitor mine, ventilation officer, stoppings, vent bags, methanometer, fireboss
crushing and screening = crusher operation = crushing plant < jaw crusher, cone crusher, Terex Finlay, Powerscreen, Metso crusher, crusher operator, mobile crusher, quarry plant, impact crusher, screening deck
mineral processing = processing plant operation = flotation and leaching < flotation, ball mill, CIL, thickeners, SAG mill, heap leach, leach tanks, gold room, elution, reagents, cyanide, concentrator, coal washery, smelter, spirals, tailings pump, wash plant
conveyor operation mine = belt maintenance mine < belt splice, conveyor belts, transfer points, idlers, belt shoveler, belt man, stacker reclaimer
mine survey = mine surveying < mine surveyor, stope scan, pit survey, Surpac survey, Deswik survey, CMS
mine planning = mine design = mining engineering < Deswik, Surpac, Datamine, Vulcan, pit optimisation, Whittle, stope design, MineSight, life-of-mine, ore reserves, short-term mine plan, Minesched, blast design
mine geology = grade control = resource estimation = geological modelling < Leapfrog, JORC, ore body modelled, face mapping, Micromine, core logging, block models, NI 43-101, geologist mine, kriging, assay QAQC, chip samples
geotechnical mining = slope stability monitoring < slope radar, convergence, extensometers, geotech mapping, RQD, slope monitoring prisms, rock mass rating
assay and sample prep = mine laboratory = fire assay < sample prep, pulveriser, AAS gold, XRF samples, LECO furnace
mobile plant maintenance = heavy diesel fitter = heavy equipment mechanic mining < heavy diesel, Cat haul truck service, Komatsu mechanic, HD fitter, haul truck repair, component change-outs, undercarriage, wheel motors, fixed plant fitter, dragline repair
MSHA = mine safety certification = MSHA training < MSHA Part 48, MSHA Part 46, MSHA certified, MSHA new miner, Part 48, 5000-23
quarry safety training = MPQC = EPIC quarry qualification < EPIC SHE card, Safety passport quarry, Quarry Regulations 1999, SHE 1, Institute of Quarrying
mine rescue = emergency response mine < mines rescue, self-rescuers, Dräger BG4, ERT mine, BG4
pre-start checks mine = equipment inspections mining < pre-starts, prestart, pre-shift inspection, Take 5, pre-shift exam, workplace exam
dewatering = pumping mine = mine pumps < pumps mine, Flygt pumps, sump pumps, dewatering bores, pit pumps
tailings and rehabilitation = land restoration = environmental mining < tailings dam, rehab overburden, restoration quarry, TSF, dust suppression, reclamation mine, water cart, quarry restoration, dust monitors
refuge and tag systems = tag board = isolation mine < lock and tag, isolation locks mine, brass tags, tag in
shift supervision mine = shift boss = mine foreman = quarry supervisor < pit supervisor, quarry foreman, deputy mine, quarry manager, section foreman, shiftboss, pit boss
dispatch systems mine = fleet management mining < Modular dispatch, Wenco, MineStar, Pitram, Jigsaw fleet
FIFO roster = remote site work < fly-in fly-out, FIFO 2:1, 14/7 roster, camp roster
articulated dump trucks and haul trucks < ADT driver, Volvo A40, CAT 745, CPCS A56, Komatsu haulers, A56, drove haulers, CAT 777, haul truck driver, dumper driver, dump truck driver, rigid dumpers, ADT, 150t
dump trucks = haul trucks < ADT driver, Volvo A40, CAT 745, CPCS A56, Komatsu haulers, A56, drove haulers, CAT 777, haul truck driver, dumper driver, dump truck driver, rigid dumpers, ADT, 150t
articulated dump trucks < ADT driver, Volvo A40, CAT 745, CPCS A56, Komatsu haulers, A56, drove haulers, CAT 777, haul truck driver, dumper driver, dump truck driver, rigid dumpers, ADT, 150t
drilling and shotfiring < shotfirer, Anfo, blast plans, blast hole driller, EPIC cert, loaded shots, blast holes, Atlas Copco ROC, charged holes, shots fired, drilled blast, driller blaster, blaster licence
shotfiring < shotfirer, Anfo, blast plans, blast hole driller, EPIC cert, loaded shots, blast holes, Atlas Copco ROC, charged holes, shots fired, drilled blast, driller blaster, blaster licence
blasting < shotfirer, Anfo, blast plans, blast hole driller, EPIC cert, loaded shots, blast holes, Atlas Copco ROC, charged holes, shots fired, drilled blast, driller blaster, blaster licence
underground mining = experience of underground mining < face worker, continuous miner, bolter and LHD, LHD operator, roof bolter, down pit, coal face, m down, longwall, underground miner, development miner, roof bolting, mine 900, jumbo operator, shuttle car
crushing and screening plant < jaw and cone crusher, crusher operator, adjusted CSS, changed screens, Terex, tph, cone crusher, jaw crusher, Powerscreen, crusher driver, screener, Finlay
crushing and screening = screening plant < jaw and cone crusher, crusher operator, adjusted CSS, changed screens, Terex, tph, cone crusher, jaw crusher, Powerscreen, crusher driver, screener, Finlay
crusher operation < jaw and cone crusher, crusher operator, adjusted CSS, changed screens, Terex, tph, cone crusher, jaw crusher, Powerscreen, crusher driver, screener, Finlay
pre-start checks = carry out pre-start checks = prestart checks < walked round machine, defect book, prestart, oils tracks, tyres logged, oils and tracks, walk round checks, before keying on, defect sheets, walkaround of machine, prestarts, daily checks on plant
gas monitoring and ventilation = mine ventilation < methane readings, vent tubing, CO and CH4, airflow, anemometer, deputy methane, methane, vent fans, checked CO, gas readings, ventilation doors
gas monitoring < methane readings, vent tubing, CO and CH4, airflow, anemometer, deputy methane, methane, vent fans, checked CO, gas readings, ventilation doors
gas monitoring and ventilation in mines < methane readings, vent tubing, CO and CH4, airflow, anemometer, deputy methane, methane, vent fans, checked CO, gas readings, ventilation doors
MPQC or SPA = SPA quarry card = quarry passport = site safety and MPQC < MPQC competence, SPA Quarrying, SPA passport, EPIC, quarry core day, MPQC card, SPA passport quarry
MPQC < MPQC competence, SPA Quarrying, SPA passport, EPIC, quarry core day, MPQC card, SPA passport quarry
maintenance and greasing of plant < greased and changed filters, wear teeth, conveyor rollers, fitter on quarry plant, pins and undercarriages, hoses and pins, greased, hoses pins, plant fitter, undercarriages, changed filters, greased machine, wear parts
greasing of plant = plant maintenance < greased and changed filters, wear teeth, conveyor rollers, fitter on quarry plant, pins and undercarriages, hoses and pins, greased, hoses pins, plant fitter, undercarriages, changed filters, greased machine, wear parts
greasing < greased and changed filters, wear teeth, conveyor rollers, fitter on quarry plant, pins and undercarriages, hoses and pins, greased, hoses pins, plant fitter, undercarriages, changed filters, greased machine, wear parts
supervision of shift crews < pit foreman, shift reports and rosters, foreman over, shift supervisor over, quarry supervisor, shift boss over, quarry foreman, ran shift of
supervise shift = shift crews = supervise crews < pit foreman, shift reports and rosters, foreman over, shift supervisor over, quarry supervisor, shift boss over, quarry foreman, ran shift of
# ship's crew
deck duties = able seaman = deckhand = deck maintenance = ordinary seaman < chipping and painting, bosun, OS deck, mooring lines, deck wash, deck rating, AB deck, anchors and mooring, chip and paint, rust bust, splice ropes, EDH
efficient deck hand = EDH = AB certificate < AB STCW II/5, AB unlimited, Navigational Watch Rating
STCW = STCW basic safety training = basic safety training maritime < STCW 95, STCW 2010, PST, PSSR, STCW basic safety, BST maritime, EFA STCW, STCW II/1
personal survival techniques = survival craft = PSCRB < lifeboat cert, CPSC, lifeboatman, survival craft and rescue boats, lifeboat launches
watchkeeping = navigational watch = bridge watch = keep watch < OOW, watchkeeping officer, 4 on 8 off, helmsman, lookout, 12-4 watch, steering watch, anchor watch, third mate, officer of the watch, navigational watches, gangway watch
passage planning = navigation = chart work = ECDIS < passage plans, Admiralty charts, radar ARPA, passage plan, GPS and radar, ECDIS generic, celestial, corrected charts, COLREGs, chart corrections, voyage plans, Navtex, sextant, berth to berth plans, ECDIS type, corrected ENCs, plotted routes, navigating officer, JRC ECDIS, Transas, checked routes
ECDIS certificate = ECDIS < ECDIS generic, ECDIS type-specific, JRC ECDIS
mate's licence = OOW unlimited = deck officer CoC < chief mate CoC, Master unlimited, third mate license, OOW 3000GT, Master 3000, II/2, 500GT mate, chief mate unlimited, mate's ticket
master mariner = captain's licence = command < Master unlimited, captain tanker, skippered ferry, Master 3000, 100 ton master, USCG Master, captain of vessel
USCG license = merchant mariner credential = MMC < USCG, TWIC, USCG 100 ton, able bodied seaman unlimited, USCG Master, OUPV
GMDSS = radio communications ship = GOC < GMDSS GOC, VHF DSC, GMDSS operator, distress watch
engine room = marine engineering = engine room rating = motorman < engine room watch, oiler, marine engineer, MAN B&W, Wärtsilä, second engineer, purifiers, main engine overhaul, Caterpillar marine, third engineer, fourth engineer, ER rating, fitter ship, bunkering, wiper engine
engineering officer certificate = EOOW = marine engineer CoC < class 4 motor, chief engineer unlimited, second engineer CoC, class 1 motor, STCW III/1, QMED, AEC engine, third assistant engineer, class 2 motor
marine engine maintenance = overhaul marine engines < pistons main engine, MAN B&W, Wärtsilä, fuel injectors main engine, purifier overhaul, generators overhaul ship, cylinder liners, turbochargers ship
cargo operations ship = cargo handling vessel = load and discharge cargo = stow cargo < lashing containers, tanker cargo watch, ballast ops, RoRo, hold cleaning, cargo watch, lashings, draft survey, grain cargo, tank cleaning, Ro-Ro decks, hatch covers, discharged cargo, container lashing, cargo plan, stowage plan
tanker endorsement = oil and chemical tankers = tanker familiarisation < COW, IG system, oil chemical gas tanker, tankerman PIC, LNG tanker, chemical tanker, VLCC, advanced tanker
mooring and anchoring = line handling = berthing < mooring stations, throw heaving line, anchor party, forward station, mooring winches, tugs made fast, anchors and mooring, docking lines, fender
safety drills = muster drills = emergency drills onboard < fire drill ship, abandon ship, lifeboat drills, man overboard, SOLAS drills, muster list, MOB, boat drills
fire fighting marine = advanced firefighting = shipboard firefighting < AFF, advanced fire fighting, BA team ship, fire party ship, fire team ship
ship security = ISPS = PDSD < SSO, gangway security, ship security officer, anti-piracy watch, proficiency in security awareness
ISM = safety management system ship = SMS audits < ISM audits, SMS ship, DPA, vetting SIRE, port state control, PSC inspection, SIRE inspection, MLC, flag state, Ship Security Officer, SMS checklists, SMS coordinator, ISM internal audit, SSO, ISPS drills, safety management system on board
MARPOL = pollution prevention = garbage management ship < oil record book, bunkering, garbage record, OWS, ballast water management, SOPEP
medical care onboard = ship's medic = medical first aid STCW < medical care STCW, ship captain's medical, proficiency medical care
ENG1 = seafarer medical < ENG 1, ML5
cruise ship hotel staff = cruise ship hospitality = passenger ship service < cruise ship, stateroom steward, Carnival, P&O Cruises, Royal Caribbean, cabin steward, cruise staff, Cunard, assistant waiter cruise, crew purser, shore excursions, MSC Cruises, guest services cruise
crowd and crisis management = passenger ship safety training < crowd management, crisis management human behaviour, passenger ship crowd
yacht crew = superyacht deckhand = stewardess yacht < superyacht, yacht stew, motor yacht, teak scrub, tender driver, sailing yacht, M/Y, charter yacht, Yachtmaster, chief stew, jet-skis guests, toys yacht, PWC
Yachtmaster = RYA qualifications = sailing qualifications < Yachtmaster Offshore, Day Skipper, Yachtmaster Ocean, RYA Coastal Skipper, RYA powerboat, Cruising instructor
ship's cook = galley = cook at sea < ship's cook certificate, MLC cook, cooked for crew, messman, galley hand
tug and workboat operations = towage = crew transfer vessels < CTV, ASD tug, pilot boat, windfarm CTV, workboat, anchor handling, push boat, barge towing, AHTS, towboat, tankerman barges, pilot cutter, multicat
dynamic positioning = DP operator < DPO, DP unlimited, Kongsberg DP, DP2, DP induction, Nautical Institute DP, Nautical Institute, DP2 operator, full DP, NI logbook
ferry operations = passenger ferries < Ro-Pax, CalMac, car deck, Red Funnel, Stena Line, car deck loading, passenger ferry, fast craft, DFDS, HSC type rating
crane and deck machinery = winch operation = deck crane ship < deck cranes, windlass, ship's crane, ship cranes, tugger winch, davits
dry dock and refit = hull maintenance = vessel survey preparation < dry dock, refit yacht, class survey, antifoul, shipyard period, special survey, hull clean, DNV survey
planned maintenance ship = PMS ship = AMOS < Idea yacht, Seahub, TM Master, ABS NS5, spares onboard
navy service = Royal Navy rating = warship service < Royal Navy, HMS, warship, frigate, submarine service, RFA, US Navy, leading seaman, naval rating, Coast Guard cutter, QMAC
officer certificate of competency = OOW certificate = Chief Mate < OOW Unlimited, II/1, II/2, Chief Mate CoC, STCW II/1, OOW CoC, Master unlimited, Mate CoC
Chief Mate or OOW certificate of competency < OOW Unlimited, II/1, II/2, Chief Mate CoC, STCW II/1, OOW CoC, Master unlimited, Mate CoC
bridge watchkeeping = navigational watch < 4-8 watch, kept watch as, third mate, bridge watch, 8-12 watch, 12-4 watch, second mate watch, watch on bridge
watchkeeping < 4-8 watch, kept watch as, third mate, bridge watch, 8-12 watch, 12-4 watch, second mate watch, watch on bridge
ECDIS < berth to berth plans, ECDIS type, corrected ENCs, plotted routes, navigating officer, passage plans, JRC ECDIS, Transas, checked routes, chart corrections, voyage plans
passage planning and ECDIS < berth to berth plans, ECDIS type, corrected ENCs, plotted routes, navigating officer, passage plans, JRC ECDIS, Transas, checked routes, chart corrections, voyage plans
cargo operations on tankers = tanker cargo operations < COW and IG, tank cleaning, ullages, wall wash, chem tanker, loaded crude, crude and products, cargo control room, discharged crude, product tanker cargo, cargo watches on tanker
cargo operations < COW and IG, tank cleaning, ullages, wall wash, chem tanker, loaded crude, crude and products, cargo control room, discharged crude, product tanker cargo, cargo watches on tanker
tankers < COW and IG, tank cleaning, ullages, wall wash, chem tanker, loaded crude, crude and products, cargo control room, discharged crude, product tanker cargo, cargo watches on tanker
dynamic positioning certificate = DP certificate < DPO, Nautical Institute, DP2 operator, full DP, NI logbook, DP unlimited, DP operator
life-saving and fire-fighting appliances = LSA and FFA < lifeboats and rafts, davits, immersion suits, boats davits, extinguishers weekly, lifeboat maintenance, hoses and extinguishers, fire hoses and, SCBA extinguishers
life-saving appliances < lifeboats and rafts, davits, immersion suits, boats davits, extinguishers weekly, lifeboat maintenance, hoses and extinguishers, fire hoses and, SCBA extinguishers
LSA/FFA < lifeboats and rafts, davits, immersion suits, boats davits, extinguishers weekly, lifeboat maintenance, hoses and extinguishers, fire hoses and, SCBA extinguishers
ISM and ISPS < Ship Security Officer, SMS checklists, SMS coordinator, ISM internal audit, SSO, ISPS drills, ISM audits, safety management system on board
ISPS < Ship Security Officer, SMS checklists, SMS coordinator, ISM internal audit, SSO, ISPS drills, ISM audits, safety management system on board
stability calculations = ballast management = stability and ballast < Loadicator, GM and trim, BWM, ballast exchange, trim and stability, bending moments, ballast water plan, shear and bending, draught survey, GM trim
stability calculations and ballast management < Loadicator, GM and trim, BWM, ballast exchange, trim and stability, bending moments, ballast water plan, shear and bending, draught survey, GM trim
anchor handling and mooring = mooring operations < mooring party, AHTS, rig moves, tugs and lines, station officer, mooring stations, forward and aft stations, anchor jobs, berthings, in charge of mooring
anchor handling < mooring party, AHTS, rig moves, tugs and lines, station officer, mooring stations, forward and aft stations, anchor jobs, berthings, in charge of mooring
mooring < mooring party, AHTS, rig moves, tugs and lines, station officer, mooring stations, forward and aft stations, anchor jobs, berthings, in charge of mooring
supervise deck crew = supervise ratings < bosun and ABs, over bosun, ratings and checked, allocated deck jobs, hours of rest, ABs daily work, deck ratings, mate over bosun, daily work plan for crew
deck crew = supervise crew < bosun and ABs, over bosun, ratings and checked, allocated deck jobs, hours of rest, ABs daily work, deck ratings, mate over bosun, daily work plan for crew
# biologist and field ecologist
ecological surveys = field surveys ecology = preliminary ecological appraisal = PEA < PEAs, phase 1 habitat survey, extended phase 1, UKHab survey, walkover ecology, ecology surveys
habitat surveys = vegetation survey = habitat classification < UKHab, phase 1 habitat, NVC, quadrats, condition assessment habitats, vegetation transects, wetland delineation
bat surveys = bat emergence surveys < bat roost, dusk emergence, Anabat, bat licence, BatLogger, PRA bats, bat transects, Kaleidoscope bats, static bat detectors, GLTA, mist net bats
great crested newt surveys = amphibian surveys = GCN = protected species surveys = great crested newts = surveys for protected species < newt licence, bottle trapping, eDNA newts, HSI ponds, torching ponds, pitfall newts, GCN surveys, bottle trap, newt surveys, eDNA ponds, dormouse surveys, reptile surveys, reptile and dormouse, newt and reptile, class licence CL08, badger surveys, water vole surveys
protected species licences = Natural England licence = survey licences < bat licence, newt licence, dormouse licence, EPSL, class licence, level 2 bat, mitigation licence, USFWS permit
protected species surveys = badger and otter surveys < badger setts, water vole, otter spraints, dormouse tubes, reptile refugia, hazel dormouse, reptile surveys, reptile felts, badger survey
bird surveys = ornithological surveys < breeding bird survey, vantage point survey, BTO, nest checks, point counts birds, WeBS, VP watches, ringing birds, seabird survey, bird transects, vantage point, CBC territory, breeding bird, wintering bird, VP surveys, territory mapping
botanical identification = plant surveys = species identification botany < FISC, FISC level 4, botanical survey, grasses and sedges ID, vascular plants keyed, herbarium, Stace
biodiversity net gain = BNG < BNG metric, Defra metric 3.1, statutory metric, net gain assessments, habitat units
ecological impact assessment = EcIA = ecology chapters EIA < ES chapters ecology, HRA, shadow HRA, environmental impact assessment, NEPA, biological assessment, CIEEM guidelines
ecological clerk of works = ECoW = construction ecology supervision < watching brief ecology, destructive search, toolbox talks newts, nesting bird check, biological monitor construction
freshwater ecology = aquatic surveys = macroinvertebrate sampling < kick sampling, RIVPACS, river habitat survey, electrofishing, WHPT, macroinvertebrates, electrofished, MoRPh, benthic samples
marine biology = marine surveys < intertidal survey, benthic grab, MMO, marine mammal observer, BRUVs, plankton, coral reef survey, PAM operator, seagrass survey
invertebrate identification = entomology < pitfall traps, moth trapping, sweep net, malaise trap, beetles keyed, entomologist
GIS = mapping ecology = habitat mapping < QGIS, ArcGIS, habitat maps, ArcGIS Pro, field maps app, Collector app, maps in QGIS, constraint plans, digitised survey data, maps in ArcGIS
statistical analysis ecology = R for ecology = data analysis biology < R vegan, GLMMs, occupancy models, MARK, distance sampling analysis, PRIMER, R statistics, MaxEnt
habitat management = conservation management = practical conservation < scrub clearance, coppicing, meadow management, invasive removal, Himalayan balsam, management plans reserve, reserve warden, rhododendron clearance, grazing plans, HMMP, LEMP
invasive species = invasive non-native species control < Japanese knotweed, Himalayan balsam, American mink, signal crayfish, invasive plants
ecological reports = technical report writing ecology = survey reports < PEA reports, EcIA, bat report, survey reports ecology, technical ecology reports, mitigation strategy
CIEEM membership = professional ecologist < CIEEM, MCIEEM, ACIEEM, GradCIEEM, CEcol, full member CIEEM, Institute of Ecology and Environmental Management
molecular biology = PCR = molecular techniques < qPCR, gel electrophoresis, DNA extraction, cloning, CRISPR, primers design, western blot, RT-qPCR, plasmid prep, Sanger sequencing
cell culture = tissue culture = mammalian cell culture = aseptic technique < cell lines, HEK293, passage cells, CHO cells, primary cells, iPSC, mycoplasma test, biosafety cabinet, transfection
microbiology = bacterial culture = microbiological techniques < agar plates, CFU counts, Gram stain, plating bacteria, API strips, serial dilution, MIC, streak plates
protein techniques = immunoassays = biochemistry assays < ELISA, western blot, SDS-PAGE, FPLC, immunofluorescence, protein purification, Bradford, AKTA, co-IP
flow cytometry = FACS < FlowJo, BD FACS, flow panels, FACS sorted, Fortessa, 14-colour panels, gating in FlowJo, cell sorting, on Aria, Cytek, FACS panels
microscopy = imaging biology = histology < confocal, H&E stain, microtome, fluorescence microscope, IHC, ImageJ, cryostat sections
next generation sequencing = genomics lab = NGS < Illumina, library prep, MinION, RNA-seq, NovaSeq, 16S
animal studies in vivo = in vivo work = Home Office licence < PIL A B C, mouse models, oral gavage mice, IACUC, personal licence Home Office, colony genotype
laboratory practice = lab notebook = good laboratory practice = lab safety < GLP, COSHH lab, ELN, autoclave lab, Benchling, BSL-2, lab notebooks, calibrate pipettes
scientific publications = research papers biology = present research < first-author paper, conference poster, peer-reviewed paper, PhD thesis biology, published in journal
wildlife monitoring = camera trapping = radio tracking = population monitoring < camera traps, radio collars, telemetry, mark-recapture, live trapping mammals, Longworth traps, PIT tags, line transects, GPS collars, Sherman traps, radio-tracked
environmental DNA = eDNA < metabarcoding
CRISPR gene editing < sgRNAs, Cas9, knockout lines, knock-in, guide RNAs, generated knockout, edited cell lines, CRISPR knockouts
CRISPR < sgRNAs, Cas9, knockout lines, knock-in, guide RNAs, generated knockout, edited cell lines, CRISPR knockouts
gene editing < sgRNAs, Cas9, knockout lines, knock-in, guide RNAs, generated knockout, edited cell lines, CRISPR knockouts
mammalian cell culture < primary neurons, HeLa, organoid lines, passaging, transfecting, HEK293, mycoplasma-tested, adherent cells, primary cells, iPSC lines, organoids
cell culture < primary neurons, HeLa, organoid lines, passaging, transfecting, HEK293, mycoplasma-tested, adherent cells, primary cells, iPSC lines, organoids
RNA-seq data analysis < transcriptomes, DESeq2, Seurat, GSEA, differential expression, from fastq, single-cell transcriptomes, scRNA-seq
RNA-seq < transcriptomes, DESeq2, Seurat, GSEA, differential expression, from fastq, single-cell transcriptomes, scRNA-seq
RNA-seq analysis < transcriptomes, DESeq2, Seurat, GSEA, differential expression, from fastq, single-cell transcriptomes, scRNA-seq
transcriptomics < transcriptomes, DESeq2, Seurat, GSEA, differential expression, from fastq, single-cell transcriptomes, scRNA-seq
Home Office personal licence = personal licence for animal work < PIL A, PIL holder, personal licensee, under ASPA, schedule 1, PILC, PPL holder, PIL A and B
animal work < PIL A, PIL holder, personal licensee, under ASPA, schedule 1, PILC, PPL holder, PIL A and B
personal licence < PIL A, PIL holder, personal licensee, under ASPA, schedule 1, PILC, PPL holder, PIL A and B
protein expression and purification < His-tagged, gel filtration, purified recombinant, AKTA, FPLC, Sf9, size exclusion, expressed and purified, affinity purification
protein purification = protein expression < His-tagged, gel filtration, purified recombinant, AKTA, FPLC, Sf9, size exclusion, expressed and purified, affinity purification
publish first-author papers < first author in, lead author, joint-firsts, first author, papers as first author, joint first author
first-author papers = first-author publications < first author in, lead author, joint-firsts, first author, papers as first author, joint first author
cloning and PCR = molecular cloning < Gibson, Golden Gate, site-directed mutagenesis, built plasmids, colony PCR, primers designed, Gateway cloning, restriction digests, plasmid construction
cloning < Gibson, Golden Gate, site-directed mutagenesis, built plasmids, colony PCR, primers designed, Gateway cloning, restriction digests, plasmid construction
PCR < Gibson, Golden Gate, site-directed mutagenesis, built plasmids, colony PCR, primers designed, Gateway cloning, restriction digests, plasmid construction
bat survey licence < bat worker, CL18, roost inspection, licensed bat, class 2 bat licence, bat class licence
bat licence < bat worker, CL18, roost inspection, licensed bat, class 2 bat licence, bat class licence
Biodiversity Net Gain < DEFRA metric, BNG lead, baseline habitats, gain plans, biodiversity metric, condition sheets, habitat units, metric 4.0
Biodiversity Net Gain calculations < DEFRA metric, BNG lead, baseline habitats, gain plans, biodiversity metric, condition sheets, habitat units, metric 4.0
BNG < DEFRA metric, BNG lead, baseline habitats, gain plans, biodiversity metric, condition sheets, habitat units, metric 4.0
GIS mapping < maps in QGIS, ArcGIS, constraint plans, digitised survey data, habitat maps, maps in ArcGIS
QGIS < maps in QGIS, ArcGIS, constraint plans, digitised survey data, habitat maps, maps in ArcGIS
Ecological Clerk of Works < watching briefs, clerk of works for vegetation, nest checks, destructive searches, supervised vegetation clearance
ECoW < watching briefs, clerk of works for vegetation, nest checks, destructive searches, supervised vegetation clearance
CIEEM < MCIEEM, full member CIEEM, Institute of Ecology and Environmental Management, ACIEEM
habitat management plans < LEMPs, grazing and coppice plan, 30 year management plans, HMMPs, plan for SSSI, HMMP, coppice plan, wrote management plan
management plans < LEMPs, grazing and coppice plan, 30 year management plans, HMMPs, plan for SSSI, HMMP, coppice plan, wrote management plan
environmental impact assessment < ecology chapters, EcIA, chapters for ES, ES chapters, Environmental Statement chapters, in EIAs
environmental impact assessment chapters < ecology chapters, EcIA, chapters for ES, ES chapters, Environmental Statement chapters, in EIAs
EIA < ecology chapters, EcIA, chapters for ES, ES chapters, Environmental Statement chapters, in EIAs
# pharma manufacturing and GMP
GMP = good manufacturing practice = cGMP = work to GMP < EU GMP, GMP facility, 21 CFR 210, EudraLex Volume 4, Orange Guide, 21 CFR 211
batch records = batch manufacturing records = batch documentation = BMR < BMRs, batch records completed, BPRs, MBR, electronic batch record, EBR, PAS-X, executed batch records
batch record review = batch release support = QA review of batches < batch review, batch disposition, BMR review, batch certification, QP release pack
aseptic processing = sterile manufacturing = aseptic filling < grade A, aseptic fill, media fills, vial filling, isolators, RABS, Annex 1, lyophilisation, fill-finish, syringe filling, freeze dryers, sterile filling
cleanroom work = cleanroom gowning = clean room operation < cleanroom, gowning qualification, grade B, class 100, ISO 5, ISO 7, grade C, aseptic gowning, sterile gown, gowned
environmental monitoring = EM pharma = microbiological monitoring cleanroom < settle plates, contact plates, EM plates, particle counts, active air sampling, viable monitoring, finger dabs, bioburden
solid dose manufacturing = tablet manufacture = tablet compression and coating < tablet press, Fette, granulation, film coating, wet granulation, encapsulation, fluid bed granulator, Korsch, roller compaction, capsule filling, tablet coating, Bosch capsule
dispensing raw materials pharma = weigh and dispense = dispensary pharma < dispensing booth, weigh API, dispensed raw materials, downflow booth
biologics manufacturing = bioprocessing = upstream and downstream processing < bioreactors, chromatography AKTA, UF/DF, upstream cell culture, TFF, monoclonal antibodies, CHO bioreactor, single-use bioreactor, buffer prep, Wave bags, protein A, harvest clarifications
ATMP < CAR-T, viral vectors, CliniMACS, lentivirus, Prodigy
pharma packaging = packaging line operation pharma = blister packing = serialisation < blister line, Uhlmann, cartoners, bottle line, IMA, tamper evident, leaflet and carton, vial labelling, blister packs, aggregation Optel, Marchesini
line clearance = reconciliation = packaging line clearance < label reconciliation, line clearances
deviations = deviation investigations = non-conformance pharma = quality events < deviation report, TrackWise, root cause deviation, unplanned deviations, QE investigations, deviation closed
CAPA < CAPAs, TrackWise CAPA, effectiveness checks
change control pharma = change controls < change control, CCRs
eQMS = quality management software pharma < TrackWise, Veeva Vault, MasterControl, EtQ, Veeva QualityDocs
SOP writing = controlled documents = document control pharma < SOPs wrote, SOP revision, Veeva QualityDocs, controlled document, SOPs authored, DMS pharma
data integrity = ALCOA = good documentation practice = GDP documentation < ALCOA+, GDocP, audit trail review, good documentation practices
validation = equipment qualification = IQ OQ PQ = process validation < IQ/OQ/PQ, PPQ, validation protocols, URS, DQ IQ OQ, FAT SAT pharma, IOQ, VMP
cleaning validation = cleaning verification < swab and rinse, TOC swab, MACO, cleaning verification swabs
computer system validation = CSV = GAMP 5 = 21 CFR Part 11 < Part 11, CSV protocols, Annex 11, CSA
QC laboratory testing = analytical testing pharma = HPLC = QC analysis < dissolution tests, Empower, UV-Vis, Karl Fischer, assay and impurities, FTIR, UPLC, Chromeleon, titration, disintegration, raw material testing pharmacopoeia, USP testing, stability testing
OOS investigations = out of specification = laboratory investigations < OOS, OOT, lab investigations, OOS investigation
stability studies = stability programme < stability samples, ICH stability, stability chambers, stability pulls
method validation = analytical method development = method transfer < ICH Q2, HPLC methods developed
microbiology QC = sterility and endotoxin tests = bioburden testing < LAL, endotoxin, sterility test, bioburden, TVC water, microbial limits
pharmaceutical water systems = WFI and utilities = purified water < WFI, clean steam, PW loop, water sampling pharma, autoclaves SIP
autoclave and depyrogenation = sterilisation pharma < autoclave loads, depyrogenation tunnel, SIP, VHP
audits and inspections pharma = MHRA and FDA inspections = regulatory inspections = self-inspections < MHRA inspection, FDA inspection, front room back room, self-inspection, internal audits GMP, PAI, supplier audit GMP, 483 response, audit readiness
Qualified Person = QP release = batch certification < QP named, QP eligible
wholesale distribution GDP = good distribution practice = responsible person < RP GDP, WDA, GDP temperature mapping, WDAH, cold chain shippers
regulatory affairs = dossiers and variations = marketing authorisation < MAA, type II variations, CTD, eCTD, ANDA, NDA, module 3, 510k, type IA variations, labelling submissions, PIL artwork
pharmacovigilance = drug safety = adverse event reporting < ICSRs, Argus, PSUR, adverse events case processing, EudraVigilance, MedDRA coding, signal detection, SAE reconciliation
controlled drugs = CD handling = DEA schedule drugs < controlled drugs register, CD cabinet, Home Office CD licence, DEA registration, Schedule 2
medical device manufacture < ISO 13485, cleanroom assembly devices, device history record, catheter assembly, ISO 14971
# clinical research
clinical trial management = manage clinical trials = run clinical studies = trial coordination < phase III trials, study start-up, trial manager, study manager, multi-centre trial, phase II oncology study, ran clinical trials, CTIMP, investigator-initiated, clinical project manager
site monitoring = clinical monitoring = monitoring visits = CRA < site monitoring visits, SDV, interim monitoring visit, RBM, on-site monitoring, monitored sites, remote SDV, IMVs, risk-based monitoring
source data verification = SDV < source document review
site initiation and close-out = SIV and COV = site activation < SIVs, close-out visits, site initiation visit, PSSV, SQV, COVs, site selection visit
study start-up = site feasibility = site selection < feasibility questionnaires, SSU, CDA sites, green light sites
ICH-GCP = good clinical practice = GCP trained = GCP < GCP certificate, ICH E6, NIHR GCP, CITI GCP, GCP refresher
ethics and regulatory submissions = REC and HRA approval = IRB submissions = trial approvals < IRAS, HRA approval, REC, MHRA CTA, IRB, substantial amendments, IND, CTIS, ethics amendments, continuing review IRB, R&D approval, IRB protocols
informed consent = consent participants = consenting patients < consented patients, informed consents, consent forms trial, ICF, took consent, re-consent, eConsent
patient recruitment = participant screening = enrol participants = recruitment to trials < screened patients, recruited participants, screening logs, enrolled patients, inclusion criteria check, pre-screened notes, randomised patients, enrollment targets, recruited to time and target
study visits = trial patient visits = clinical procedures research < trial visits, vital signs ECG study, protocol visits, IMP administered, dosed volunteers, phase I unit, study bloods, PK samples
phlebotomy and sample processing = process lab samples = biological samples research < venepuncture, centrifuge samples, spin bloods, aliquot, dry ice shipment, PBMC, -80 freezer samples, lab kits, IATA samples, ship samples, centrifuged, spun and aliquoted
IATA dangerous goods samples < IATA cat B, IATA biological substances, UN3373
case report forms = data entry EDC = EDC systems = electronic data capture < Medidata Rave, eCRFs, CRFs, OpenClinica, REDCap, Oracle Clinical, Viedoc, eCRF data entry, Veeva EDC, CRF completion
data queries = query resolution = clinical data management = data cleaning trials < edit checks, database lock, data management plan, SAS listings, UAT EDC, medical coding, query management, CDM clinical, MedDRA WHO-DD
adverse event reporting trials = safety reporting = SAE reporting < SAEs, SUSARs, AE logs, SAE, SUSAR, DSUR, adverse events logged trial, SAE within 24 hours
investigator site file = trial master file = essential documents = TMF < ISF, eTMF, regulatory binder, Veeva Vault eTMF, site files, delegation logs, Florence eBinders, wet-ink delegation log, trial master
protocol development = write study protocols = protocol amendments < protocol drafted, wrote protocols, study protocol design, synopsis protocol, amendments to protocol
protocol deviations = protocol compliance < deviations log trial, serious breach, protocol violation
investigational product = IMP accountability = drug accountability < IMP, IP accountability, pharmacy manual trial, temperature excursion IMP, IWRS, returns and destruction IMP
randomisation systems = IWRS = IRT < IVRS, Sealed Envelope, unblinding
clinical trial budgets = contracts and budgets research = site payments = costings research < mCTA, trial budgets, iCT, AcoRD, clinical trial agreements, sponsor invoices, SoECAT, Medicare coverage analysis, invoiced sponsor
CRO and vendor management = vendor oversight = sponsor oversight < CRO oversight, vendor management trials, central lab oversight, IQVIA, Parexel, PPD, ICON, Syneos, Labcorp
clinical trial management system = CTMS < EDGE research, Siebel CTMS, Veeva CTMS, OnCore, RealTime CTMS
audits and inspections research = inspection readiness = GCP audits < MHRA GCP inspection, sponsor audit, FDA BIMO, audit preparation trial, CAPA audit GCP, GCP inspection
medical writing = clinical study reports = regulatory writing = CSR < clinical study report, CSRs, investigator brochure, patient information sheets, narratives, ICH E3, manuscripts medical, lay summary
data monitoring committees = DMC = trial oversight committees < DSMB, TSC, IDMC, trial steering group
CDISC standards = SDTM and ADaM < CDISC, SDTM, ADaM, define.xml, Pinnacle 21, aCRF
observational and registry studies = real world evidence = epidemiological research < cohort study, RWE, CPRD, case-control, registry study, patient-reported outcomes
systematic literature review = evidence synthesis = literature review < PRISMA, Cochrane review, Covidence, meta-analysis, PubMed search, systematic review
research nurse = clinical research nursing < trial nurse, NIHR portfolio nurse
clinical research coordinator certification = CCRC = CCRP < CCRA, ACRP-CP, SOCRA, ACRP
GDPR and confidentiality research = HIPAA research = pseudonymise data < pseudonymised, HIPAA authorizations, anonymised participant data, Caldicott
patient and public involvement = PPI = PPIE < PPI group, patient advisory group, lay panel
qualitative research < NVivo, thematic analysis, focus groups, semi-structured interviews, topic guides, coded transcripts
oncology trials = therapeutic area experience < oncology trial, RECIST, phase I oncology, haematology trials, dose escalation
medical device studies = ISO 14155 < device trial, PMCF
# food technologist
product development = NPD = new product development food = recipe development food < kitchen samples, concept to launch, recipes developed, reformulated, EPD, bench samples, ready meals developed, new sauces, prototypes food, benchtop, bakery NPD
process development = factory trials = scale-up = pilot plant trials food < first production runs, scaled up recipes, pilot plant, pre-production trial, launch trial, plant trials food, line trials
HACCP = HACCP plans = hazard analysis = food safety management < HACCP level 3, HACCP team leader, CCPs, level 4 HACCP, PCQI, HARPC, CCP validated, flow diagrams HACCP, prerequisites
PCQI = FSMA = preventive controls < HARPC, FSVP
BRC = BRCGS = food safety standards audits = GFSI < BRC AA grade, SQF, FSSC 22000, BRC issue 8, IFS, M&S Codes of practice, SALSA, ISO 22000
retailer codes of practice = retailer audits = customer standards < M&S COP, Tesco audit, TPPS, Waitrose audit, retailer technical visits, TFMS, Sainsbury's codes, Costco audit, M&S codes
product specifications = specification writing = finished product specs = raw material specifications < QAS, specs on Creations, product specs, Oracle Creations, retailer specs, Hamilton Grant, Tesco specs, raw material questionnaires, M&S Trace One, completed specs, Trace One, PIQ, Tradelink
nutritional labelling = pack copy = label approval = food labelling = artwork approval < back of pack, nutrition panel, FIC, artwork sign-off, FIR, QUID, FDA labels, Genesis R&D, nutrition calculations, label checks legal, NutriCalc, ingredient declarations, EU 1169/2011, artwork proofing food
food law compliance = food legislation = food regulations < EU 1169/2011, FIC, FDA 21 CFR 117, additives regulation, FSA law, Food Safety Act
shelf life testing = shelf-life studies < shelf-life, challenge tests, shelf life trials, organoleptic over life, accelerated shelf life, end of life micro
sensory evaluation = taste panels = organoleptic assessment < sensory panel, QAS tasting, triangle test, hedonic, benchmarking tasting, Compusense, duo-trio
microbiological testing food = micro results = swabbing and environmental monitoring < TVC, listeria swabs, Salmonella tests, environmental swabs, micro trending, E coli, listeria, APC, zone swabs, Enterobacteriaceae
lab tests food = product analysis < pH Brix, water activity, viscosity Bostwick, moisture analysis, texture analyser, refractometer, Kjeldahl, fat test, colour meter food, salt titration
allergen management food = allergen control = allergen validation < allergen risk, allergen matrix, gluten swabs, allergen swabs, allergen cleans, VITAL, nut-free site, ELISA allergens
supplier approval = raw material approval = supplier audits food < SAQs, supplier questionnaires, approved suppliers food, supplier audits, VACCP, raw material risk, Sedex, ingredient suppliers approve, COAs
VACCP and TACCP = food fraud = food defence < VACCP, TACCP, food defence plan, intentional adulteration
traceability = mass balance = traceability exercises = product recall < traceability test, mock recall, recall exercise, product withdrawals, trace challenge, mock recalls
customer complaints food = complaint investigation food = foreign body investigation < foreign bodies, complaints trend food, foreign body, complaint responses retailers, CPMU, glass complaint
internal audits food = GMP audits = hygiene audits = factory audits < fabric audit, hygiene inspections, glass and hard plastic audit, internal audits BRC, glass audit, pre-op inspection
non-conformance food = corrective actions food = root cause analysis food < NCs closed, 5 whys food, product on hold, NCN, RCA food, quarantined product, holds and releases
thermal processing = pasteurisation and retort < retort, pasteuriser, oven validation, thermal process, probe validation, UHT, cook validations, Ellab, HTST, low acid canned, LACF, Better Process Control School
cleaning validation food = hygiene = CIP verification < ATP swabs, CIP validation, hygiene schedules, ATP Hygiena, CIC, SSOP
costing and yields = recipe costing food = value engineering food < recipe costs, cost engineering, cost-save reformulation, yields trial, VE food, giveaway reduction, ingredient cost down
reformulation = salt and sugar reduction = HFSS < sugar reduction, salt targets, clean label, fat reduced, palm oil removed
packaging development food = packaging trials = MAP < MAP gas, seal tests, recyclable trays, leak test packs, shelf-ready packaging, gas flush
customer presentations food = retailer meetings = launch process < retailer presentations, buyers presentation food, buyer meetings, critical path launches, Tesco launches, sample submissions, range reviews food, panels at Tesco
food trends research = market research food = concept generation < trend safaris, food trends, concept boards food, Mintel, store walks, restaurant inspiration
ingredients knowledge = functional ingredients = ingredient application < hydrocolloids, emulsifiers, stabilisers, enzymes bakery, starches, flavourings, sweeteners, gums
training factory staff = deliver hygiene training < trained operatives hygiene, hygiene induction, delivered Level 2 food safety, CCP training operatives
food science degree = BSc food science = food technology qualification < HND food technology, MSc food technology, BSc nutrition and food science, IFST, MIFST, CFS IFT
food safety qualification < Level 4 Food Safety, Level 3 Food Safety, advanced food hygiene, intermediate food hygiene
# statistician
statistical analysis = analyse data statistically = inferential statistics = statistical methods < regression models, ANOVA, mixed models, t-tests, logistic regression, chi-squared, non-parametric tests, GLM, hypothesis tests, Mann-Whitney, Kruskal-Wallis
statistical software = SAS or R = SAS programming < SAS, SAS macros, PROC MIXED, Stata, SPSS, PROC SQL, S-Plus, SAS/STAT, Minitab, JMP, PROC PHREG
R programming statistics = R packages < tidyverse, ggplot2, R Shiny, lme4, R Markdown, Bioconductor, CRAN package, Quarto
Stata = SPSS analysis < Stata do-files, SPSS syntax
SAS macros = TLF programming = tables listings and figures < TLFs, TFLs, TLGs, PROC REPORT, ODS output, double programming
sample size calculation = power analysis = power calculations < nQuery, sample size, PASS software, G*Power, power calculation, sample sizes, PROC POWER
study design = experimental design = trial design = design of experiments < DOE, factorial design, adaptive design, crossover trial, randomised design, Latin square, response surface, cluster randomised, block design, stepped wedge, split-plot, group sequential
statistical analysis plans = SAP = analysis plans < statistical analysis plan, mock shells, table shells, wrote SAP
randomisation = randomisation lists = randomisation schedules < block randomisation, stratified randomisation, minimisation, randomisation code, IWRS list
clinical trial statistics = biostatistics = trial statistician < phase III trial analysis, biostatistician, DSMB reports, ICH E9, CSR statistics, estimands, efficacy analyses, non-inferiority trial, medical statistics, interim analyses
survival analysis = time-to-event analysis < Kaplan-Meier, Cox regression, hazard ratios, competing risks, Cox model, log-rank, PROC PHREG, frailty model
mixed models = repeated measures = longitudinal data analysis = multilevel modelling < MMRM, mixed-effects, PROC MIXED, lme4, GEE, multilevel, random effects, HLM, panel data, MLwiN, growth curve
Bayesian analysis = Bayesian statistics < WinBUGS, MCMC, Bayesian models, brms, INLA, OpenBUGS, Bayesian hierarchical
regression modelling = generalised linear models = GLMs < logistic regression, Poisson regression, GLM, linear regression, negative binomial, Cox regression, ordinal regression, quantile regression
missing data = multiple imputation < MAR MNAR, LOCF, PROC MI, tipping point
time series analysis = forecasting statistics = econometrics < ARIMA, seasonal adjustment, X-13ARIMA, VAR model, GARCH, state space, Holt-Winters, cointegration, interrupted time series
survey statistics = survey sampling = sampling design = weighting < stratified sample, survey weights, calibration weighting, sampling frame, non-response weights, cluster sampling, complex survey, Census, ONS, Labour Force Survey, PROC SURVEYMEANS
questionnaire and survey design = psychometrics = scale validation < Cronbach's alpha, factor analysis, Rasch, IRT models, validated questionnaire, PROMs validation, CFA
multivariate analysis = PCA = cluster analysis = factor analysis < discriminant analysis, SEM, MANOVA, principal components, LISREL, Mplus
meta-analysis = network meta-analysis = evidence synthesis statistics < RevMan, forest plots, NMA, ITC, MAIC, metafor, I-squared
causal inference = propensity scores = observational data methods < propensity score, IPTW, instrumental variables, difference-in-differences, MSM, target trial, DAGs, matching PSM, g-computation, regression discontinuity
health economics modelling = HTA = cost-effectiveness < NICE submission, QALYs, ICER, Markov model, partitioned survival
official statistics = statistical publications = national statistics = government statistics < GSS, ONS release, statistical bulletin, Code of Practice for Statistics, statistical release, RAP pipelines, Census Bureau
statistical disclosure control = data confidentiality statistics = suppress small numbers < disclosure control, small number suppression, tau-argus, SDC, ONS SRS, safe researcher
CDISC datasets = SDTM and ADaM datasets < ADaM, SDTM, define.xml, CDISC, Pinnacle 21
statistical process control = quality statistics = industrial statistics < SPC, control charts, Cpk, gauge R&R, capability study, Minitab, CUSUM
statistical consulting = advise researchers = statistical advice = statistics clinics < statistics clinic, advised clinicians, stats helpdesk, consultancy statistics, statistical advice researchers, advised researchers
grant applications statistics = co-applicant = methodology sections < grant co-applicant, NIHR bid statistics, stats section grant, NIH grant statistics
peer-reviewed publications statistics = statistical reports = publish results < co-authored papers, statistical report, JRSS, BMJ paper, papers published, statistical reviewer
present results to non-statisticians = explain statistics = communicate statistics < explained results to clinicians, lay audience statistics, presented findings ministers, explained p-values
data visualisation statistics = graphics statistics < ggplot2, forest plots, Shiny app, funnel plots, lattice plots
simulation studies = Monte Carlo simulation = bootstrap < Monte Carlo, simulation study, simulations in R, operating characteristics, jackknife
actuarial and risk statistics = insurance pricing models = credit scoring < GLM pricing, Emblem, loss reserving, IFoA exams, Radar pricing, chain ladder, mortality tables, CAS exams
spatial statistics = epidemiology statistics = disease mapping < spatial models, kriging, INLA, incidence rates, standardised mortality ratios, SMRs, SaTScan, prevalence estimates
machine learning for statisticians = prediction models = risk prediction modelling < random forest, LASSO, ROC calibration, elastic net, QRISK, TRIPOD, prognostic model, external validation model
code quality statistics = reproducible analysis = version control statistics < Git, reproducible pipeline, R Markdown, independent programming QC, double programming
statistics degree = MSc statistics = postgraduate statistics qualification < MSc medical statistics, PhD statistics, MS biostatistics, MSc biostatistics, MStat
chartered statistician = CStat = RSS membership < GradStat, PStat, RSS fellow
# water network technician
repairing burst water mains < clamped burst, mains leaks, laid MDPE, cut-outs and collars, repaired bursts, mended mains, burst repairs, repair clamps, ferrules, cut-outs, burst iron, mains repaired, mains repair gang
burst mains = repair water mains < clamped burst, mains leaks, laid MDPE, cut-outs and collars, repaired bursts, mended mains, burst repairs, repair clamps, ferrules, cut-outs, burst iron, mains repaired, mains repair gang
burst water mains < clamped burst, mains leaks, laid MDPE, cut-outs and collars, repaired bursts, mended mains, burst repairs, repair clamps, ferrules, cut-outs, burst iron, mains repaired, mains repair gang
National Water Hygiene = water hygiene card < NWH, blue card EUSR, water hygiene EUSR, EUSR SHEA water, NWH blue card, blue water hygiene
EUSR < NWH, blue card EUSR, water hygiene EUSR, EUSR SHEA water, NWH blue card, blue water hygiene
EUSR National Water Hygiene < NWH, blue card EUSR, water hygiene EUSR, EUSR SHEA water, NWH blue card, blue water hygiene
leak detection = leak detection experience = leakage detection < noise loggers, ground mic, correlated, listening stick, step tests, DMA, leakage tech, leakage technician, correlator, DMA night lines, leak sounding, pinpoint leaks, pinpointed leaks
streetworks NRSWA = street works = streetworks operative < NRSWA signing, excavation reinstatement, street works card, signed and guarded, backfill and tarmac, signing lighting and guarding, streetworks card, reinstatement units, NRSWA card
NRSWA < NRSWA signing, excavation reinstatement, street works card, signed and guarded, backfill and tarmac, signing lighting and guarding, streetworks card, reinstatement units, NRSWA card
operate valves and hydrants = flow and pressure < shut and opened sluices, flushed mains, PRVs, isolated mains, bled washouts, sluice valves, flushed hydrants, network controller, washouts, valve operations, logged PRVs, opened sluices, pressure logging
water sampling < bacti, chlorine from taps, compliance samples, coliform, UKAS sampler, sampled reservoirs, bacti and chlorine, samples from taps, water sampler, taps and reservoirs
water sampling for quality = water quality sampling < bacti, chlorine from taps, compliance samples, coliform, UKAS sampler, sampled reservoirs, bacti and chlorine, samples from taps, water sampler, taps and reservoirs
install water meters < boundary boxes, AMI meters, swapped meters, fitted meters, meter exchanges, fit boundary boxes, meters 12 a day, screw in meters, internal and external meters, AMR meters
water meters = meter installation < boundary boxes, AMI meters, swapped meters, fitted meters, meter exchanges, fit boundary boxes, meters 12 a day, screw in meters, internal and external meters, AMR meters
SCADA and telemetry < RTUs and loggers, watched SCADA, alarms on telemetry, pumps remotely, RTUs, telemetry alarms, fitted RTUs, outstations
SCADA < RTUs and loggers, watched SCADA, alarms on telemetry, pumps remotely, RTUs, telemetry alarms, fitted RTUs, outstations
telemetry < RTUs and loggers, watched SCADA, alarms on telemetry, pumps remotely, RTUs, telemetry alarms, fitted RTUs, outstations
customers on supply interruptions = customer contact < knocked doors, bottled water, planned isolation, told residents of shut-offs, low pressure explained, residents of shut-offs, carded customers, vulnerable customers before, door knocked, warned customers of, shut-offs, water off notices
supply interruptions < knocked doors, bottled water, planned isolation, told residents of shut-offs, low pressure explained, residents of shut-offs, carded customers, vulnerable customers before, door knocked, warned customers of, shut-offs, water off notices
contact with customers on supply interruptions < knocked doors, bottled water, planned isolation, told residents of shut-offs, low pressure explained, residents of shut-offs, carded customers, vulnerable customers before, door knocked, warned customers of, shut-offs, water off notices
# power line technician
climb poles = overhead lines = work on overhead lines < linesman 11kV, pole climbing, restrung conductors, OHL craftsperson, steps and belt, pole tops, linesperson, linesman, poles climbed, climbed poles, lineman, conductors strung, OHL linesman, lineworker, restrung
climb wood poles < linesman 11kV, pole climbing, restrung conductors, OHL craftsperson, steps and belt, pole tops, linesperson, linesman, poles climbed, climbed poles, lineman, conductors strung, OHL linesman, lineworker, restrung
climb wood poles and work on overhead lines < linesman 11kV, pole climbing, restrung conductors, OHL craftsperson, steps and belt, pole tops, linesperson, linesman, poles climbed, climbed poles, lineman, conductors strung, OHL linesman, lineworker, restrung
LV cable jointing < LV jointer, straight and breech, resin joints, mains waveform, house services, services live, jointed mains, breech joints, service joints, jointed services, waveform
cable jointing = LV jointing < LV jointer, straight and breech, resin joints, mains waveform, house services, services live, jointed mains, breech joints, service joints, jointed services, waveform
HV switching = authorised person < HV AP, SAP to, switched RMUs, permits and earthing, sanction for test, SAP 33, isolations and sanction, HV SAP, issued permits HV, RMUs, isolated and earthed, 11kV switching, senior authorised person
HV switching authorised person < HV AP, SAP to, switched RMUs, permits and earthing, sanction for test, SAP 33, isolations and sanction, HV SAP, issued permits HV, RMUs, isolated and earthed, 11kV switching, senior authorised person
substation maintenance = carry out substation maintenance < oil samples, trip tested, switchgear, primary subs, tap changers, transformers and relays, 33/11 kV, primary substations, maintained switchgear, protection relays, transformer oil, trip testing
substations < oil samples, trip tested, switchgear, primary subs, tap changers, transformers and relays, 33/11 kV, primary substations, maintained switchgear, protection relays, transformer oil, trip testing
fault location = underground cable faults < TDR, thumper, Bicotest, impulse gear, pinpointed faults, locate cable breaks, cable breaks, pinpointed, fault finding on cables, TDR and thumper, arc reflection, surge generator
fault location on underground cables < TDR, thumper, Bicotest, impulse gear, pinpointed faults, locate cable breaks, cable breaks, pinpointed, fault finding on cables, TDR and thumper, arc reflection, surge generator
cable fault location < TDR, thumper, Bicotest, impulse gear, pinpointed faults, locate cable breaks, cable breaks, pinpointed, fault finding on cables, TDR and thumper, arc reflection, surge generator
storm response and standby = standby rota < 1-in-4 standby, restored supplies, after Arwen, on-call for overhead, nights and gales, storm restoration, storm work, on standby one, call-out for faults, storm duty, restored supply, standby week
storm response < 1-in-4 standby, restored supplies, after Arwen, on-call for overhead, nights and gales, storm restoration, storm work, on standby one, call-out for faults, storm duty, restored supply, standby week
standby < 1-in-4 standby, restored supplies, after Arwen, on-call for overhead, nights and gales, storm restoration, storm work, on standby one, call-out for faults, storm duty, restored supply, standby week
insulated bucket MEWP = MEWP with insulated bucket < insulated boom, bucket truck, hot stick, live line, IPAF 1b, hot glove, hot stick work, live line work
insulated bucket < insulated boom, bucket truck, hot stick, live line, IPAF 1b, hot glove, hot stick work, live line work
street lighting maintenance < relamped, LED lanterns, lantern change, columns tested, night scouting, G39, lanterns and columns, swapped lanterns, columns and lanterns, street lights, lighting columns, HERS
street lighting < relamped, LED lanterns, lantern change, columns tested, night scouting, G39, lanterns and columns, swapped lanterns, columns and lanterns, street lights, lighting columns, HERS
streetlights < relamped, LED lanterns, lantern change, columns tested, night scouting, G39, lanterns and columns, swapped lanterns, columns and lanterns, street lights, lighting columns, HERS
`;
