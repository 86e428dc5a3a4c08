/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const INDUSTRY_TRADES = `
# wind and solar technician
wind turbine maintenance = wind turbine technician = turbine servicing < turbine service, GE turbines, wind technician, yaw drives, turbine tech, annual service turbines, wind tech ~ Vestas, Siemens Gamesa, nacelle, Nordex, Enercon, blade bolts, V90, WTG
GWO = GWO certificates < GWO BST, BST GWO ~ GWO working at heights, GWO BTT, GWO sea survival, GWO ART, WINDA
working at height turbines = climb turbines ~ tower climb, climb towers, evacuation rescue device, GWO height rescue, harness nacelle, 80m towers
offshore wind < CTV transfers, offshore wind farm ~ SOV, Hornsea, London Array, jack-up wind, Walney, Dogger Bank, W2W gangway, Ørsted, monopile
pitch and yaw systems = pitch system repair < pitch cylinders, pitch batteries, pitch motors ~ yaw motor, hydraulic accumulators turbine, yaw brake
gearbox and generator work < gearbox borescope, generator alignment, main bearing change, generator exchange turbine ~ gearbox oil change turbine, borescope, MCE
bolt torque and tensioning = torque and tension < bolt tensioner, torque blade bolts, Hytorc ~ Hydratight, tower bolts
blade inspection and repair = blade repair < GRP lamination blades, leading edge repair, LEP tape, lightning damage blade, fibreglass blades ~ rope access blades, drone blade inspection, IRATA blades
rope access < IRATA level 1, IRATA L3 ~ rope access technician
electrical fault finding turbines < turbine fault codes, pitch control cabinet ~ IGBT, slip rings, sensors turbine, contactor turbine
high voltage switching = HV authorisation < 33kV switching, HV switching, WTSR AT, WTSR CT, Authorised Technician ~ 33kV switchgear, transformer oil turbine
remote monitoring renewables = performance monitoring renewables < VestasOnline, SCADA wind, turbine alarms reset, SCADA solar, Greenbyte, WinCC turbine, Power Factors ~ turbine availability, PR ratio
solar PV installation = install solar panels = PV installer = photovoltaic systems < roof-mount PV, Fronius, SolarEdge, Enphase, ground-mount PV, mounted panels, microinverters, solar roofs, K2 rails, solar installs, SMA inverters ~ solar panels, PV modules, string inverters, rails and clamps
solar farm construction = utility-scale solar = ground-mounted solar < solar farm, pile driven frames, MW solar, single-axis trackers, table assembly solar ~ ground-mount, trackers, 50MW
battery storage = BESS = energy storage systems < Tesla Powerwall, GivEnergy, home batteries, Megapack, LG Chem battery, Pylontech, EESS ~ battery racks, hybrid inverter, Victron
solar maintenance = PV O&M < thermal imaging PV, thermal drone PV, IV curve tracing, Seaward PV200, fault-finding strings ~ panel cleaning, string testing, IV curve, inverter swap
DC string testing < Voc checks, string testing, IEC 62446, Voc and Isc, commission inverters, Seaward PV200 ~ IV curve, PV150
MCS standards = renewables accreditation < MCS, MIS 3002, TrustMark solar, MCS installer ~ RECC, HIES
DNO applications = grid connection applications < DNO notification, DNO application ~ G99, G98, G59, interconnection application, G83
NABCEP = solar certification < NABCEP PVIP, NABCEP Associate
solar qualification = PV qualification UK < LCL PV, BPEC solar, EAL solar PV ~ 2922
AC and DC wiring = inverter wiring < MC4, DC isolators, combiner boxes, inverter install, conduit rooftop solar ~ AC isolators, string combiner
solar design = PV design software < PVsyst, Aurora Solar, OpenSolar, EasyPV, PV*SOL, HelioScope ~ shading analysis PV, array layout
LOTO renewables < LOTO, lockout tagout ~ NFPA 70E, arc flash PPE, prove dead
lifting and rigging turbines = crane lifts wind < turbine erection, single blade install ~ blade lifts, tower sections lifted, nacelle lifts, slinger signaller, crane blades, davit crane
turbine reports = service reports renewables < service reports turbine ~ SAP work orders, punch list turbine, end-of-warranty inspection, turbine inspections report
substation maintenance = transformers and switchgear < transformer oil sample ~ substations, SF6, relay testing, ring main units
# oil and gas
drilling operations = drilling rig work < roustabout, derrickman, tripping pipe, drill floor, floorhand, toolpusher, iron roughneck ~ jack-up rig, drillship, land rig, make connections, semi-sub, mud pumps, casing running, AD rig
offshore survival = offshore certificates < BOSIET with CA-EBS, T-BOSIET ~ HUET, OPITO, T-HUET
MIST = OPITO safety training < OPITO MIST, IMIST
offshore medical = OGUK medical ~ OEUK medical, UKOOA medical
well control = blowout preventers < IADC WellSharp, IWCF level 4, WellCAP, blowout preventer, kill well, well kill, WellSharp ~ BOP, kick drill
production operations offshore = oil and gas production < production technician offshore, pig launcher, pumpjacks, three-phase separator, tank batteries, gauged tanks, glycol dehydration ~ separators, production platform, wellheads, FPSO, gas compression, pumper
well intervention < slickline, workover rig, wireline operator, swab rig ~ e-line, snubbing, Schlumberger wireline, perforating guns, P&A wells
hydraulic fracturing = fracking < frac pumps, blender frac, sand and pump down ~ frac, proppant, flowback
well testing < well test, gauge flowback ~ choke manifold, separator test, test spread
drilling fluids < mud engineer, mud checks, rheology mud ~ mud weight, oil-based mud, mud man, shakers, solids control
mud logging = wellsite geology = geosteering ~ mud logger, cuttings described, gas chromatograph mud, wellsite geologist
directional drilling < MWD, LWD, directional driller ~ mud motors, RSS, gyro survey well
cementing and casing = completions = tubular running ~ cementing, liner hangers, packers downhole, tubing run, cement unit, casing crew, tongs operator, ESP install, power tongs
petroleum engineering < decline curve, reservoir simulation, nodal analysis, PROSPER, history matching, reserves booking ~ Eclipse, Petrel, artificial lift, gas lift, CMG, rod lift, OFM
subsea engineering < ROV, ROV pilot, manifolds subsea, subsea trees, pipelay ~ Xmas trees, umbilicals, flexibles, saturation diver, DSV
pipeline operations = pipeline construction = pipeline integrity ~ pigging, pig runs, cathodic protection, pipeline welds, pipeline inspector, ILI, API 1169, right-of-way pipeline, SCADA pipeline, CP surveys, hot tap
Ex inspection < Ex inspections, CompEx 01-04, hazardous area inspection ~ EEx, ATEX, F&G detectors, I&E tech, E&I technician, transmitters offshore
compressor maintenance < compressor overhaul, centrifugal compressors, recip compressors, Waukesha engines ~ Solar Turbines, RB211, LM2500, dry gas seals, turbine mech
permit to work offshore = control of work < PTW offshore, permit office, work control certificates, area authority, isolation certificates offshore, performing authority ~ eVision, JSA, TBRA, PCT
H2S safety = hydrogen sulphide awareness < H2S Alive, H2S certificate, H2S clear ~ sour gas, H2S
SafeLand = US oilfield safety card < SafeGulf, RigPass, SafeLandUSA ~ PEC
banksman slinger offshore = rigging offshore ~ OPITO rigger, crane operator offshore, stage 3 crane, banksman slinger, pedestal crane, helideck, supply vessel backload, OPITO stage 2, cargo baskets, tag lines, riggers loft, HDA, HLO
helideck = helicopter operations offshore < helideck assistant, heli-admin, helideck crew ~ HDA
emergency response offshore < lifeboat coxswain, fire team leader offshore, HERTM, ERT offshore ~ muster checker, OIM, fast rescue craft, muster drills
offshore supervision < OIM, deck foreman, wellsite leader, DSV wellsite ~ toolpusher, rig superintendent, drilling supervisor
inspection and integrity < API 510, API 570, API 653, RBI, vessel inspection, thorough examination vessels ~ corrosion monitoring, UT thickness, PCN, corrosion loops
fabric maintenance offshore < UHP blaster, grit blast offshore, painter blaster, fabric maintenance, needle gun offshore ~ FM campaign, ICATS
LNG and gas processing = gas plant operation = refinery ~ LNG, amine unit, gas plant, NGL, fractionation, cryogenic plant, liquefaction, gas sweetening
decommissioning < P&A, decommissioning platform, plug and abandon, well abandonment, topside removal ~ conductor recovery
catering and stewarding offshore = offshore catering < steward offshore, offshore chef, Aramark offshore, hospitality offshore, ESS offshore ~ accommodation offshore, galley offshore
geology and geophysics < seismic, prospect maps, OpendTect, vibroseis ~ Petrel, well logs, Kingdom, seismic crew, petrophysics, Techlog, log interpretation
oilfield trucking < water hauler ~ vac truck, frac sand haul, crude hauler, kill truck, hot oil truck
# mining
underground mining = underground miner = work underground < coal face, stope, continuous miner, longwall, airleg, roof bolter, raise mining, room and pillar, shaft sinker ~ mine development, gold mine underground, jumbo, bogger, face worker, potash mine
surface mining < quarry operative, strip mine, dragline, coal strip, bench quarry, pit crew, sand and gravel pit ~ face shovel, haul road, overburden, quarry, aggregates quarry
haul truck operation = dump truck operation = drive haul trucks < Cat 777, Komatsu 930E, rigid dump truck, CAT 773, 240-tonne trucks, Terex dumper ~ haul truck, 793, haul trucks, 785, Euclid, ADT quarry
excavator and shovel operation < face shovel, 992 loader, Liebherr 9350, RH120, P&H shovel, Komatsu PC2000, load haul trucks ~ excavator quarry, wheel loader quarry, Hitachi EX
LHD operation = underground loader < LHD, scooptram, tele-remote bogging ~ R1700, muckers
face drilling < Boomer, Sandvik jumbo, twin-boom, face drill, Solo drill ~ jumbo, drill rig face, jackleg, airleg, long-hole drill, Simba
blasting = explosives = shotfiring < shotfirer, shot firing, charge-up, electronic dets, blasting crew ~ ANFO, shotfirer's ticket, blast holes, detonators, emulsion explosives, blaster license, MSHA blaster, bulk explosives truck
shotfirer ticket = blaster's license < shotfirer's ticket, blaster license, MPQC shotfiring, blaster certified
rotary and core drilling = exploration drilling = diamond drilling ~ diamond drill, core drilling, RC drilling, driller's offsider, core logged, drill rods, offsider, wireline coring, HQ core, exploration rig
ground support < roof bolts, split sets, cable bolts, roof bolter ~ shotcrete, mesh and bolt, shotcreter, cribbing, fibrecrete, timbering
gas testing = mine gas monitoring < methane checks, gas monitor mine, ventilation officer, methanometer, fireboss ~ vent fans, brattice, stoppings, vent bags
crusher operation = crushing plant < jaw crusher, cone crusher, Metso crusher, crusher operator, mobile crusher, impact crusher ~ Terex Finlay, Powerscreen, quarry plant, screening deck
mineral processing = processing plant operation < flotation, ball mill, SAG mill, heap leach, leach tanks, elution, concentrator, coal washery, spirals, wash plant ~ CIL, thickeners, gold room, reagents, cyanide, smelter, tailings pump
conveyor operation mine = belt maintenance mine < belt splice, belt shoveler, belt man, stacker reclaimer ~ conveyor belts, transfer points, idlers
mine survey = mine surveying < mine surveyor, stope scan, pit survey, Surpac survey ~ Deswik survey, CMS
mine planning < pit optimisation, Whittle, stope design, MineSight, life-of-mine, short-term mine plan, Minesched ~ Deswik, Surpac, Datamine, Vulcan, ore reserves, blast design
mine geology < ore body modelled, block models, kriging ~ Leapfrog, JORC, face mapping, Micromine, core logging, NI 43-101, geologist mine, assay QAQC, chip samples
geotechnical mining < slope radar, geotech mapping, slope monitoring prisms, rock mass rating ~ convergence, extensometers, RQD
assay and sample prep = mine laboratory < pulveriser, AAS gold, LECO furnace ~ sample prep, XRF samples
mobile plant maintenance = heavy diesel fitter < heavy diesel, Cat haul truck service, Komatsu mechanic, HD fitter, haul truck repair, fixed plant fitter, dragline repair ~ component change-outs, undercarriage, wheel motors
MSHA = mine safety certification = MSHA training < MSHA Part 48, MSHA Part 46, MSHA certified, MSHA new miner ~ Part 48, 5000-23
quarry safety training = MPQC = EPIC quarry qualification < Safety passport quarry ~ EPIC SHE card, Quarry Regulations 1999, SHE 1, Institute of Quarrying
mine rescue = emergency response mine < mines rescue, ERT mine ~ self-rescuers, Dräger BG4, BG4
pre-start checks mine = equipment inspections mining < pre-starts, prestart, pre-shift inspection, pre-shift exam ~ Take 5, workplace exam
dewatering < pumps mine, dewatering bores, pit pumps ~ Flygt pumps, sump pumps
environmental mining < tailings dam, rehab overburden, restoration quarry, TSF, reclamation mine, quarry restoration ~ dust suppression, water cart, dust monitors
isolation mine < lock and tag ~ isolation locks mine, brass tags, tag in
shift supervision mine < pit supervisor, quarry foreman, shiftboss, pit boss ~ deputy mine, quarry manager, section foreman
dispatch systems mine = fleet management mining < Modular dispatch, Wenco, MineStar, Pitram ~ Jigsaw fleet
FIFO roster = remote site work < fly-in fly-out, FIFO 2:1 ~ 14/7 roster, camp roster
articulated dump trucks and haul trucks ~ ADT driver, Volvo A40, CAT 745, CPCS A56, Komatsu haulers, A56, drove haulers, CAT 777, haul truck driver, dumper driver, dump truck driver, rigid dumpers, ADT, 150t
dump trucks = haul trucks < ADT driver, Volvo A40, CAT 745, CPCS A56, drove haulers, CAT 777, haul truck driver, dump truck driver, rigid dumpers, ADT ~ Komatsu haulers, A56, dumper driver, 150t
articulated dump trucks < ADT driver, Volvo A40, CAT 745, CPCS A56, A56, ADT ~ Komatsu haulers, drove haulers, CAT 777, haul truck driver, dumper driver, dump truck driver, rigid dumpers, 150t
drilling and shotfiring < drilled blast, driller blaster ~ shotfirer, Anfo, blast plans, blast hole driller, EPIC cert, loaded shots, blast holes, Atlas Copco ROC, charged holes, shots fired, blaster licence
shotfiring < shotfirer, charged holes, shots fired, driller blaster, blaster licence ~ Anfo, blast plans, blast hole driller, EPIC cert, loaded shots, blast holes, Atlas Copco ROC, drilled blast
blasting < shotfirer, Anfo, charged holes, shots fired, drilled blast, driller blaster, blaster licence ~ blast plans, blast hole driller, EPIC cert, loaded shots, blast holes, Atlas Copco ROC
underground mining = experience of underground mining < continuous miner, bolter and LHD, roof bolter, coal face, longwall, underground miner, shuttle car ~ face worker, LHD operator, down pit, m down, development miner, roof bolting, mine 900, jumbo operator
crushing and screening plant ~ jaw and cone crusher, crusher operator, adjusted CSS, changed screens, Terex, tph, cone crusher, jaw crusher, Powerscreen, crusher driver, screener, Finlay
crushing and screening = screening plant ~ jaw and cone crusher, crusher operator, adjusted CSS, changed screens, Terex, tph, cone crusher, jaw crusher, Powerscreen, crusher driver, screener, Finlay
crusher operation < jaw and cone crusher, crusher operator, adjusted CSS, cone crusher, jaw crusher, crusher driver ~ changed screens, Terex, tph, Powerscreen, screener, Finlay
pre-start checks = carry out pre-start checks = prestart checks < walked round machine, prestart, walk round checks, walkaround of machine, prestarts, daily checks on plant ~ defect book, oils tracks, tyres logged, oils and tracks, before keying on, defect sheets
mine ventilation < deputy methane ~ methane readings, vent tubing, CO and CH4, airflow, anemometer, methane, vent fans, checked CO, gas readings, ventilation doors
gas monitoring < methane readings, CO and CH4, deputy methane, checked CO, gas readings ~ vent tubing, airflow, anemometer, methane, vent fans, ventilation doors
gas monitoring and ventilation in mines ~ methane readings, vent tubing, CO and CH4, airflow, anemometer, deputy methane, methane, vent fans, checked CO, gas readings, ventilation doors
MPQC or SPA = SPA quarry card = quarry passport ~ MPQC competence, SPA Quarrying, SPA passport, EPIC, quarry core day, MPQC card, SPA passport quarry
MPQC < MPQC competence, MPQC card ~ SPA Quarrying, SPA passport, EPIC, quarry core day, SPA passport quarry
maintenance and greasing of plant < greased and changed filters, greased machine ~ wear teeth, conveyor rollers, fitter on quarry plant, pins and undercarriages, hoses and pins, greased, hoses pins, plant fitter, undercarriages, changed filters, wear parts
greasing of plant = plant maintenance ~ greased and changed filters, wear teeth, conveyor rollers, fitter on quarry plant, pins and undercarriages, hoses and pins, greased, hoses pins, plant fitter, undercarriages, changed filters, greased machine, wear parts
greasing < greased and changed filters, greased machine ~ wear teeth, conveyor rollers, fitter on quarry plant, pins and undercarriages, hoses and pins, greased, hoses pins, plant fitter, undercarriages, changed filters, wear parts
supervision of shift crews < pit foreman, shift supervisor over, quarry supervisor, shift boss over, quarry foreman ~ shift reports and rosters, foreman over, ran shift of
supervise shift = shift crews = supervise crews < pit foreman, foreman over, shift supervisor over, quarry supervisor, shift boss over, quarry foreman, ran shift of ~ shift reports and rosters
# ship's crew
deck duties = deckhand = deck maintenance < chipping and painting, OS deck, mooring lines, deck wash, deck rating, AB deck, chip and paint, rust bust, splice ropes ~ bosun, anchors and mooring, EDH
AB certificate ~ AB STCW II/5, AB unlimited, Navigational Watch Rating
STCW < STCW 95, STCW 2010, STCW basic safety, BST maritime ~ PST, PSSR, EFA STCW, STCW II/1
survival craft ~ lifeboat cert, CPSC, lifeboatman, survival craft and rescue boats, lifeboat launches
watchkeeping = keep watch < OOW, watchkeeping officer, 4 on 8 off, 12-4 watch, steering watch, third mate, officer of the watch, navigational watches ~ helmsman, lookout, anchor watch, gangway watch
navigation < passage plans, Admiralty charts, radar ARPA, passage plan, corrected charts, chart corrections, voyage plans, berth to berth plans, corrected ENCs, navigating officer, JRC ECDIS, Transas ~ GPS and radar, ECDIS generic, celestial, COLREGs, Navtex, sextant, ECDIS type, plotted routes, checked routes
ECDIS certificate = ECDIS < ECDIS generic, ECDIS type-specific ~ JRC ECDIS
deck officer CoC < chief mate CoC, Master unlimited, third mate license, OOW 3000GT, 500GT mate, chief mate unlimited, mate's ticket ~ Master 3000, II/2
command < Master unlimited, captain tanker, Master 3000, captain of vessel ~ skippered ferry, 100 ton master, USCG Master
USCG license < USCG 100 ton, able bodied seaman unlimited, USCG Master, OUPV ~ USCG, TWIC
GMDSS = radio communications ship < GMDSS GOC, GMDSS operator ~ VHF DSC, distress watch
engine room < engine room watch, marine engineer, main engine overhaul, ER rating, fitter ship, wiper engine ~ oiler, MAN B&W, Wärtsilä, second engineer, purifiers, Caterpillar marine, third engineer, fourth engineer, bunkering
engineering officer certificate = marine engineer CoC < class 4 motor, chief engineer unlimited, second engineer CoC, class 1 motor, third assistant engineer, class 2 motor ~ STCW III/1, QMED, AEC engine
marine engine maintenance < pistons main engine, fuel injectors main engine, purifier overhaul, generators overhaul ship, turbochargers ship ~ MAN B&W, Wärtsilä, cylinder liners
cargo operations ship = cargo handling vessel < lashing containers, tanker cargo watch, hold cleaning, cargo watch, grain cargo, tank cleaning, discharged cargo, container lashing ~ ballast ops, RoRo, lashings, draft survey, Ro-Ro decks, hatch covers, cargo plan, stowage plan
tanker familiarisation < oil chemical gas tanker, tankerman PIC, advanced tanker ~ COW, IG system, LNG tanker, chemical tanker, VLCC
line handling < mooring stations, throw heaving line, forward station, mooring winches, anchors and mooring, docking lines ~ anchor party, tugs made fast, fender
safety drills = emergency drills onboard < fire drill ship, abandon ship, lifeboat drills, SOLAS drills, boat drills ~ man overboard, muster list, MOB
fire fighting marine = shipboard firefighting < advanced fire fighting, BA team ship, fire party ship, fire team ship ~ AFF
ship security = ISPS < ship security officer ~ SSO, gangway security, anti-piracy watch, proficiency in security awareness
ISM = safety management system ship < ISM audits, SMS ship, SMS checklists, SMS coordinator, ISM internal audit, safety management system on board ~ DPA, vetting SIRE, port state control, PSC inspection, SIRE inspection, MLC, flag state, Ship Security Officer, SSO, ISPS drills
MARPOL = pollution prevention < oil record book, garbage record, OWS, ballast water management, SOPEP ~ bunkering
medical care onboard ~ medical care STCW, ship captain's medical, proficiency medical care
ENG1 = seafarer medical < ENG 1 ~ ML5
cruise ship hospitality = passenger ship service < cruise ship, stateroom steward, cabin steward, cruise staff, assistant waiter cruise, crew purser, guest services cruise ~ Carnival, P&O Cruises, Royal Caribbean, Cunard, shore excursions, MSC Cruises
passenger ship safety training < passenger ship crowd ~ crowd management, crisis management human behaviour
yacht crew < superyacht, yacht stew, teak scrub, tender driver, chief stew, toys yacht ~ motor yacht, sailing yacht, M/Y, charter yacht, Yachtmaster, jet-skis guests, PWC
RYA qualifications = sailing qualifications < Yachtmaster Offshore, Day Skipper, Yachtmaster Ocean, RYA Coastal Skipper, RYA powerboat, Cruising instructor
ship's cook = galley = cook at sea < ship's cook certificate ~ MLC cook, cooked for crew, messman, galley hand
tug and workboat operations < ASD tug, workboat, anchor handling, push boat, barge towing, AHTS, towboat ~ CTV, pilot boat, windfarm CTV, tankerman barges, pilot cutter, multicat
dynamic positioning < DPO, DP unlimited, Kongsberg DP, Nautical Institute DP, DP2 operator, full DP, NI logbook ~ DP2, DP induction, Nautical Institute
ferry operations = passenger ferries < car deck loading, passenger ferry ~ Ro-Pax, CalMac, car deck, Red Funnel, Stena Line, fast craft, DFDS, HSC type rating
crane and deck machinery < deck cranes, ship's crane, ship cranes, tugger winch ~ windlass, davits
dry dock and refit < dry dock, refit yacht, antifoul, hull clean ~ class survey, shipyard period, special survey, DNV survey
planned maintenance ship = PMS ship < Idea yacht, Seahub, TM Master, ABS NS5 ~ spares onboard
navy service < Royal Navy, submarine service, US Navy, leading seaman, naval rating, Coast Guard cutter ~ HMS, warship, frigate, RFA, QMAC
officer certificate of competency ~ OOW Unlimited, II/1, II/2, Chief Mate CoC, STCW II/1, OOW CoC, Master unlimited, Mate CoC
Chief Mate or OOW certificate of competency < OOW Unlimited, Chief Mate CoC, STCW II/1, OOW CoC, Master unlimited ~ II/1, II/2, Mate CoC
bridge watchkeeping = navigational watch < 4-8 watch, bridge watch, 8-12 watch, 12-4 watch, watch on bridge ~ kept watch as, third mate, second mate watch
watchkeeping < 4-8 watch, bridge watch, 8-12 watch, 12-4 watch, watch on bridge ~ kept watch as, third mate, second mate watch
ECDIS < ECDIS type, corrected ENCs, JRC ECDIS ~ berth to berth plans, plotted routes, navigating officer, passage plans, Transas, checked routes, chart corrections, voyage plans
passage planning and ECDIS ~ berth to berth plans, ECDIS type, corrected ENCs, plotted routes, navigating officer, passage plans, JRC ECDIS, Transas, checked routes, chart corrections, voyage plans
cargo operations on tankers = tanker cargo operations < COW and IG, chem tanker, loaded crude, crude and products, discharged crude, product tanker cargo, cargo watches on tanker ~ tank cleaning, ullages, wall wash, cargo control room
cargo operations < COW and IG, chem tanker, loaded crude, crude and products, discharged crude, product tanker cargo, cargo watches on tanker ~ tank cleaning, ullages, wall wash, cargo control room
tankers < COW and IG, chem tanker, crude and products, product tanker cargo, cargo watches on tanker ~ tank cleaning, ullages, wall wash, loaded crude, cargo control room, discharged crude
dynamic positioning certificate = DP certificate < DPO, DP unlimited ~ Nautical Institute, DP2 operator, full DP, NI logbook, DP operator
life-saving and fire-fighting appliances = LSA and FFA ~ lifeboats and rafts, davits, immersion suits, boats davits, extinguishers weekly, lifeboat maintenance, hoses and extinguishers, fire hoses and, SCBA extinguishers
life-saving appliances < lifeboats and rafts, lifeboat maintenance ~ davits, immersion suits, boats davits, extinguishers weekly, hoses and extinguishers, fire hoses and, SCBA extinguishers
LSA/FFA ~ lifeboats and rafts, davits, immersion suits, boats davits, extinguishers weekly, lifeboat maintenance, hoses and extinguishers, fire hoses and, SCBA extinguishers
ISM and ISPS ~ Ship Security Officer, SMS checklists, SMS coordinator, ISM internal audit, SSO, ISPS drills, ISM audits, safety management system on board
ISPS < Ship Security Officer, ISPS drills ~ SMS checklists, SMS coordinator, ISM internal audit, SSO, ISM audits, safety management system on board
stability calculations < Loadicator, trim and stability, bending moments, shear and bending ~ GM and trim, BWM, ballast exchange, ballast water plan, draught survey, GM trim
stability calculations and ballast management ~ Loadicator, GM and trim, BWM, ballast exchange, trim and stability, bending moments, ballast water plan, shear and bending, draught survey, GM trim
mooring operations < mooring party, mooring stations, forward and aft stations, in charge of mooring ~ AHTS, rig moves, tugs and lines, station officer, anchor jobs, berthings
anchor handling ~ mooring party, AHTS, rig moves, tugs and lines, station officer, mooring stations, forward and aft stations, anchor jobs, berthings, in charge of mooring
mooring < mooring party, mooring stations, in charge of mooring ~ AHTS, rig moves, tugs and lines, station officer, forward and aft stations, anchor jobs, berthings
supervise deck crew = supervise ratings < over bosun, mate over bosun ~ bosun and ABs, ratings and checked, allocated deck jobs, hours of rest, ABs daily work, deck ratings, daily work plan for crew
deck crew = supervise crew < over bosun, mate over bosun ~ bosun and ABs, ratings and checked, allocated deck jobs, hours of rest, ABs daily work, deck ratings, daily work plan for crew
# biologist and field ecologist
ecological surveys = field surveys ecology < PEAs, phase 1 habitat survey, walkover ecology, ecology surveys ~ extended phase 1, UKHab survey
habitat surveys < UKHab, phase 1 habitat, NVC, condition assessment habitats, vegetation transects ~ quadrats, wetland delineation
bat surveys < dusk emergence, Anabat, BatLogger, PRA bats, bat transects, Kaleidoscope bats, static bat detectors ~ bat roost, bat licence, GLTA, mist net bats
great crested newt surveys = protected species surveys = surveys for protected species < bottle trapping, eDNA newts, HSI ponds, torching ponds, pitfall newts, GCN surveys, bottle trap, newt surveys, eDNA ponds, dormouse surveys, reptile surveys, reptile and dormouse, newt and reptile, badger surveys, water vole surveys ~ newt licence, class licence CL08
protected species licences = survey licences < bat licence, newt licence, dormouse licence, EPSL, class licence, level 2 bat, mitigation licence ~ USFWS permit
protected species surveys < otter spraints, dormouse tubes, reptile refugia, reptile surveys, reptile felts, badger survey ~ badger setts, water vole, hazel dormouse
bird surveys = ornithological surveys < breeding bird survey, vantage point survey, point counts birds, WeBS, seabird survey, bird transects, CBC territory, breeding bird, wintering bird, VP surveys, territory mapping ~ BTO, nest checks, VP watches, ringing birds, vantage point
plant surveys < FISC level 4, botanical survey, grasses and sedges ID, vascular plants keyed ~ FISC, herbarium, Stace
biodiversity net gain = BNG < BNG metric, Defra metric 3.1, net gain assessments ~ statutory metric, habitat units
ecological impact assessment < ES chapters ecology, shadow HRA ~ HRA, environmental impact assessment, NEPA, biological assessment, CIEEM guidelines
construction ecology supervision < watching brief ecology ~ destructive search, toolbox talks newts, nesting bird check, biological monitor construction
freshwater ecology = aquatic surveys < kick sampling, RIVPACS, electrofishing, WHPT, macroinvertebrates, electrofished, MoRPh ~ river habitat survey, benthic samples
marine surveys < intertidal survey, benthic grab, marine mammal observer, BRUVs, PAM operator, seagrass survey ~ MMO, plankton, coral reef survey
invertebrate identification < moth trapping, malaise trap, beetles keyed, entomologist ~ pitfall traps, sweep net
GIS < QGIS, ArcGIS, habitat maps, ArcGIS Pro, maps in QGIS, maps in ArcGIS ~ field maps app, Collector app, constraint plans, digitised survey data
statistical analysis ecology = data analysis biology < R vegan, GLMMs, occupancy models, distance sampling analysis, MaxEnt ~ MARK, PRIMER, R statistics
habitat management < scrub clearance, coppicing, meadow management, invasive removal, Himalayan balsam, management plans reserve, rhododendron clearance ~ reserve warden, grazing plans, HMMP, LEMP
invasive species ~ Japanese knotweed, Himalayan balsam, American mink, signal crayfish, invasive plants
ecological reports = survey reports < PEA reports, bat report, survey reports ecology, technical ecology reports ~ EcIA, mitigation strategy
CIEEM membership < CIEEM, MCIEEM, ACIEEM, CEcol, full member CIEEM ~ GradCIEEM, Institute of Ecology and Environmental Management
molecular biology = molecular techniques < qPCR, DNA extraction, primers design, RT-qPCR, plasmid prep, Sanger sequencing ~ gel electrophoresis, cloning, CRISPR, western blot
cell culture = aseptic technique < HEK293, passage cells, CHO cells, primary cells ~ cell lines, iPSC, mycoplasma test, biosafety cabinet, transfection
microbiology = bacterial culture = microbiological techniques < agar plates, CFU counts, Gram stain, plating bacteria, API strips, streak plates ~ serial dilution, MIC
protein techniques = biochemistry assays < ELISA, western blot, immunofluorescence, co-IP ~ SDS-PAGE, FPLC, protein purification, Bradford, AKTA
flow cytometry < FlowJo, BD FACS, flow panels, FACS sorted, Fortessa, 14-colour panels, gating in FlowJo, Cytek, FACS panels ~ cell sorting, on Aria
microscopy < confocal, fluorescence microscope, cryostat sections ~ H&E stain, microtome, IHC, ImageJ
next generation sequencing = NGS < MinION, RNA-seq, NovaSeq ~ Illumina, library prep, 16S
animal studies in vivo = in vivo work < PIL A B C, oral gavage mice, personal licence Home Office, colony genotype ~ mouse models, IACUC
laboratory practice = lab notebook < lab notebooks, calibrate pipettes ~ GLP, COSHH lab, ELN, autoclave lab, Benchling, BSL-2
scientific publications < first-author paper, peer-reviewed paper, published in journal ~ conference poster, PhD thesis biology
wildlife monitoring = population monitoring < camera traps, radio collars, mark-recapture, live trapping mammals, Longworth traps, PIT tags, GPS collars, Sherman traps, radio-tracked ~ telemetry, line transects
environmental DNA = eDNA ~ metabarcoding
CRISPR gene editing < sgRNAs, Cas9, guide RNAs, CRISPR knockouts ~ knockout lines, knock-in, generated knockout, edited cell lines
CRISPR < sgRNAs, Cas9, guide RNAs, CRISPR knockouts ~ knockout lines, knock-in, generated knockout, edited cell lines
gene editing < sgRNAs, Cas9, guide RNAs, generated knockout, edited cell lines, CRISPR knockouts ~ knockout lines, knock-in
mammalian cell culture < primary neurons, HeLa, organoid lines, HEK293, mycoplasma-tested, iPSC lines ~ passaging, transfecting, adherent cells, primary cells, organoids
cell culture < primary neurons, HeLa, organoid lines, passaging, HEK293, mycoplasma-tested, adherent cells, iPSC lines ~ transfecting, primary cells, organoids
RNA-seq data analysis < DESeq2, Seurat, single-cell transcriptomes, scRNA-seq ~ transcriptomes, GSEA, differential expression, from fastq
RNA-seq < DESeq2, Seurat, single-cell transcriptomes, scRNA-seq ~ transcriptomes, GSEA, differential expression, from fastq
RNA-seq analysis < DESeq2, Seurat, single-cell transcriptomes, scRNA-seq ~ transcriptomes, GSEA, differential expression, from fastq
transcriptomics < transcriptomes, DESeq2, Seurat, differential expression, single-cell transcriptomes, scRNA-seq ~ GSEA, from fastq
Home Office personal licence = personal licence for animal work < PIL A, PIL holder, personal licensee, PILC, PIL A and B ~ under ASPA, schedule 1, PPL holder
animal work < PIL A, PIL holder, personal licensee, PILC, PIL A and B ~ under ASPA, schedule 1, PPL holder
personal licence < PIL A, PIL holder, personal licensee, PILC, PIL A and B ~ under ASPA, schedule 1, PPL holder
protein expression and purification ~ His-tagged, gel filtration, purified recombinant, AKTA, FPLC, Sf9, size exclusion, expressed and purified, affinity purification
protein purification < purified recombinant, expressed and purified, affinity purification ~ His-tagged, gel filtration, AKTA, FPLC, Sf9, size exclusion
publish first-author papers < first author in, first author, papers as first author, joint first author ~ lead author, joint-firsts
first-author papers = first-author publications < first author in, first author, papers as first author, joint first author ~ lead author, joint-firsts
cloning and PCR = molecular cloning ~ Gibson, Golden Gate, site-directed mutagenesis, built plasmids, colony PCR, primers designed, Gateway cloning, restriction digests, plasmid construction
cloning < Gibson, Golden Gate, built plasmids, Gateway cloning, plasmid construction ~ site-directed mutagenesis, colony PCR, primers designed, restriction digests
PCR < colony PCR ~ Gibson, Golden Gate, site-directed mutagenesis, built plasmids, primers designed, Gateway cloning, restriction digests, plasmid construction
bat survey licence < CL18, licensed bat, class 2 bat licence, bat class licence ~ bat worker, roost inspection
bat licence < CL18, licensed bat, class 2 bat licence, bat class licence ~ bat worker, roost inspection
Biodiversity Net Gain < DEFRA metric, BNG lead, biodiversity metric ~ baseline habitats, gain plans, condition sheets, habitat units, metric 4.0
Biodiversity Net Gain calculations < DEFRA metric, biodiversity metric ~ BNG lead, baseline habitats, gain plans, condition sheets, habitat units, metric 4.0
BNG < DEFRA metric, BNG lead, biodiversity metric ~ baseline habitats, gain plans, condition sheets, habitat units, metric 4.0
GIS mapping < maps in QGIS, maps in ArcGIS ~ ArcGIS, constraint plans, digitised survey data, habitat maps
QGIS < maps in QGIS ~ ArcGIS, constraint plans, digitised survey data, habitat maps, maps in ArcGIS
Ecological Clerk of Works ~ watching briefs, clerk of works for vegetation, nest checks, destructive searches, supervised vegetation clearance
ECoW ~ watching briefs, clerk of works for vegetation, nest checks, destructive searches, supervised vegetation clearance
CIEEM < MCIEEM, full member CIEEM, Institute of Ecology and Environmental Management, ACIEEM
habitat management plans < LEMPs, grazing and coppice plan, HMMPs, HMMP ~ 30 year management plans, plan for SSSI, coppice plan, wrote management plan
management plans < grazing and coppice plan, 30 year management plans, wrote management plan ~ LEMPs, HMMPs, plan for SSSI, HMMP, coppice plan
environmental impact assessment < Environmental Statement chapters ~ ecology chapters, EcIA, chapters for ES, ES chapters, in EIAs
environmental impact assessment chapters < ecology chapters, chapters for ES, ES chapters, Environmental Statement chapters ~ EcIA, in EIAs
EIA < Environmental Statement chapters ~ ecology chapters, EcIA, chapters for ES, ES chapters, in EIAs
# pharma manufacturing and GMP
GMP = good manufacturing practice = work to GMP < EU GMP, 21 CFR 210, EudraLex Volume 4, 21 CFR 211 ~ GMP facility, Orange Guide
batch records = batch documentation < BMRs, batch records completed, electronic batch record, EBR, PAS-X, executed batch records ~ BPRs, MBR
batch record review < BMR review ~ batch review, batch disposition, batch certification, QP release pack
aseptic processing < aseptic fill, media fills, vial filling, RABS, fill-finish, syringe filling, sterile filling ~ grade A, isolators, Annex 1, lyophilisation, freeze dryers
cleanroom work < cleanroom, gowning qualification, aseptic gowning, sterile gown ~ grade B, class 100, ISO 5, ISO 7, grade C, gowned
environmental monitoring = EM pharma < settle plates, contact plates, EM plates, active air sampling, viable monitoring, finger dabs ~ particle counts, bioburden
solid dose manufacturing < tablet press, granulation, film coating, wet granulation, fluid bed granulator, roller compaction, capsule filling, tablet coating ~ Fette, encapsulation, Korsch, Bosch capsule
dispensing raw materials pharma = weigh and dispense < weigh API, dispensed raw materials ~ dispensing booth, downflow booth
biologics manufacturing = bioprocessing < bioreactors, upstream cell culture, monoclonal antibodies, CHO bioreactor, single-use bioreactor, Wave bags, protein A, harvest clarifications ~ chromatography AKTA, UF/DF, TFF, buffer prep
ATMP < CAR-T, CliniMACS ~ viral vectors, lentivirus, Prodigy
pharma packaging = packaging line operation pharma < blister line, Uhlmann, vial labelling, blister packs, aggregation Optel, Marchesini ~ cartoners, bottle line, IMA, tamper evident, leaflet and carton
line clearance < line clearances ~ label reconciliation
deviations = deviation investigations = quality events < deviation report, root cause deviation, unplanned deviations, QE investigations, deviation closed ~ TrackWise
CAPA < CAPAs, TrackWise CAPA ~ effectiveness checks
change control pharma = change controls < change control ~ CCRs
eQMS = quality management software pharma < TrackWise, Veeva Vault, MasterControl, Veeva QualityDocs ~ EtQ
SOP writing < controlled document, SOPs authored, DMS pharma ~ SOPs wrote, SOP revision, Veeva QualityDocs
data integrity = good documentation practice = GDP documentation ~ ALCOA+, GDocP, audit trail review, good documentation practices
validation = equipment qualification = IQ OQ PQ < IQ/OQ/PQ, PPQ, validation protocols, DQ IQ OQ, IOQ ~ URS, FAT SAT pharma, VMP
cleaning verification < swab and rinse, TOC swab, MACO, cleaning verification swabs
computer system validation = CSV < Part 11, CSV protocols, Annex 11 ~ CSA
QC laboratory testing = analytical testing pharma = QC analysis < dissolution tests, assay and impurities, UPLC, raw material testing pharmacopoeia, USP testing, stability testing ~ Empower, UV-Vis, Karl Fischer, FTIR, Chromeleon, titration, disintegration
OOS investigations = out of specification < OOS, OOT, lab investigations, OOS investigation
stability studies = stability programme < stability samples, ICH stability, stability pulls ~ stability chambers
method validation ~ ICH Q2, HPLC methods developed
microbiology QC = bioburden testing < LAL, endotoxin, sterility test, microbial limits ~ bioburden, TVC water
pharmaceutical water systems = purified water < WFI, PW loop ~ clean steam, water sampling pharma, autoclaves SIP
sterilisation pharma < autoclave loads, depyrogenation tunnel ~ SIP, VHP
audits and inspections pharma = regulatory inspections < MHRA inspection, FDA inspection, PAI, audit readiness ~ front room back room, self-inspection, internal audits GMP, supplier audit GMP, 483 response
Qualified Person < QP named ~ QP eligible
wholesale distribution GDP = good distribution practice < RP GDP, GDP temperature mapping, WDAH ~ WDA, cold chain shippers
regulatory affairs < type II variations, eCTD, ANDA, module 3, 510k, type IA variations ~ MAA, CTD, NDA, labelling submissions, PIL artwork
pharmacovigilance = drug safety < ICSRs, PSUR, adverse events case processing, EudraVigilance, MedDRA coding, SAE reconciliation ~ Argus, signal detection
controlled drugs = CD handling < controlled drugs register, CD cabinet, Home Office CD licence ~ DEA registration, Schedule 2
medical device manufacture < cleanroom assembly devices, catheter assembly ~ ISO 13485, device history record, ISO 14971
# clinical research
clinical trial management = manage clinical trials = run clinical studies = trial coordination < ran clinical trials ~ phase III trials, study start-up, trial manager, study manager, multi-centre trial, phase II oncology study, CTIMP, investigator-initiated, clinical project manager
site monitoring = clinical monitoring = monitoring visits < site monitoring visits, interim monitoring visit, on-site monitoring, monitored sites, remote SDV, IMVs ~ SDV, RBM, risk-based monitoring
source data verification = SDV ~ source document review
site initiation and close-out < SIVs, close-out visits, site initiation visit, COVs ~ PSSV, SQV, site selection visit
study start-up < feasibility questionnaires, SSU, green light sites ~ CDA sites
ICH-GCP = good clinical practice = GCP trained = GCP < GCP certificate, NIHR GCP, CITI GCP, GCP refresher ~ ICH E6
ethics and regulatory submissions = trial approvals < IRAS, HRA approval, MHRA CTA, substantial amendments, CTIS, ethics amendments, R&D approval, IRB protocols ~ REC, IRB, IND, continuing review IRB
informed consent = consent participants = consenting patients < consented patients, informed consents, re-consent, eConsent ~ consent forms trial, ICF, took consent
patient recruitment = recruitment to trials < recruited participants, screening logs, enrolled patients, pre-screened notes, randomised patients, recruited to time and target ~ screened patients, inclusion criteria check, enrollment targets
study visits < trial visits, protocol visits, IMP administered, dosed volunteers, PK samples ~ vital signs ECG study, phase I unit, study bloods
process lab samples = biological samples research < centrifuge samples, spin bloods, aliquot, PBMC, -80 freezer samples, centrifuged, spun and aliquoted ~ venepuncture, dry ice shipment, lab kits, IATA samples, ship samples
IATA dangerous goods samples < IATA cat B, IATA biological substances, UN3373
case report forms < eCRFs, CRFs, eCRF data entry, CRF completion ~ Medidata Rave, OpenClinica, REDCap, Oracle Clinical, Viedoc, Veeva EDC
clinical data management = data cleaning trials < edit checks, database lock, query management, CDM clinical, MedDRA WHO-DD ~ data management plan, SAS listings, UAT EDC, medical coding
adverse event reporting trials = safety reporting < SAEs, SUSARs, SAE, SUSAR, DSUR, adverse events logged trial, SAE within 24 hours ~ AE logs
essential documents < eTMF, Veeva Vault eTMF, Florence eBinders, trial master ~ ISF, regulatory binder, site files, delegation logs, wet-ink delegation log
protocol development = write study protocols < study protocol design ~ protocol drafted, wrote protocols, synopsis protocol, amendments to protocol
protocol deviations < deviations log trial, protocol violation ~ serious breach
IMP accountability = drug accountability < IP accountability, pharmacy manual trial, temperature excursion IMP, returns and destruction IMP ~ IMP, IWRS
randomisation systems < IVRS ~ Sealed Envelope, unblinding
clinical trial budgets = costings research < trial budgets, sponsor invoices, SoECAT, Medicare coverage analysis, invoiced sponsor ~ mCTA, iCT, AcoRD, clinical trial agreements
CRO and vendor management = vendor oversight < CRO oversight, vendor management trials, central lab oversight ~ IQVIA, Parexel, PPD, ICON, Syneos, Labcorp
clinical trial management system = CTMS < Siebel CTMS, Veeva CTMS, OnCore, RealTime CTMS ~ EDGE research
audits and inspections research = inspection readiness < MHRA GCP inspection, FDA BIMO, GCP inspection ~ sponsor audit, audit preparation trial, CAPA audit GCP
medical writing < clinical study report, CSRs, investigator brochure, patient information sheets, manuscripts medical, lay summary ~ narratives, ICH E3
trial oversight committees < DSMB, IDMC ~ TSC, trial steering group
CDISC standards < CDISC, SDTM, ADaM, define.xml, aCRF ~ Pinnacle 21
observational and registry studies = epidemiological research < cohort study, RWE, case-control, registry study ~ CPRD, patient-reported outcomes
evidence synthesis = literature review < Cochrane review, meta-analysis, systematic review ~ PRISMA, Covidence, PubMed search
research nurse = clinical research nursing < trial nurse ~ NIHR portfolio nurse
clinical research coordinator certification < ACRP-CP, SOCRA, ACRP ~ CCRA
GDPR and confidentiality research < pseudonymised, HIPAA authorizations, anonymised participant data ~ Caldicott
patient and public involvement = PPI = PPIE < PPI group, patient advisory group, lay panel
qualitative research < thematic analysis, focus groups, semi-structured interviews, coded transcripts ~ NVivo, topic guides
oncology trials = therapeutic area experience < oncology trial, phase I oncology, haematology trials ~ RECIST, dose escalation
medical device studies ~ device trial, PMCF
# food technologist
product development = NPD = new product development food = recipe development food < recipes developed, reformulated, ready meals developed, new sauces, prototypes food, bakery NPD ~ kitchen samples, concept to launch, EPD, bench samples, benchtop
factory trials < first production runs, pre-production trial, launch trial, plant trials food, line trials ~ scaled up recipes, pilot plant
HACCP = HACCP plans = hazard analysis < HACCP level 3, HACCP team leader, level 4 HACCP, HARPC, CCP validated, flow diagrams HACCP ~ CCPs, PCQI, prerequisites
FSMA = preventive controls ~ HARPC, FSVP
food safety standards audits = GFSI < BRC AA grade, SQF, FSSC 22000, BRC issue 8, SALSA, ISO 22000 ~ IFS, M&S Codes of practice
customer standards < Tesco audit, Waitrose audit, retailer technical visits, Sainsbury's codes, Costco audit, M&S codes ~ M&S COP, TPPS, TFMS
product specifications = specification writing < specs on Creations, Oracle Creations, retailer specs, Hamilton Grant, M&S Trace One, Trace One, Tradelink ~ QAS, product specs, Tesco specs, raw material questionnaires, completed specs, PIQ
food labelling < QUID, FDA labels, Genesis R&D, label checks legal, NutriCalc, ingredient declarations, EU 1169/2011 ~ back of pack, nutrition panel, FIC, artwork sign-off, FIR, nutrition calculations, artwork proofing food
food law compliance = food legislation = food regulations < EU 1169/2011, FDA 21 CFR 117, additives regulation, FSA law, Food Safety Act ~ FIC
shelf life testing = shelf-life studies < challenge tests, shelf life trials, accelerated shelf life ~ shelf-life, organoleptic over life, end of life micro
sensory evaluation = organoleptic assessment < sensory panel, QAS tasting, Compusense, duo-trio ~ triangle test, hedonic, benchmarking tasting
microbiological testing food = micro results < listeria swabs, Salmonella tests, environmental swabs, zone swabs, Enterobacteriaceae ~ TVC, micro trending, E coli, listeria, APC
lab tests food = product analysis < pH Brix, viscosity Bostwick, moisture analysis, texture analyser, Kjeldahl, fat test, colour meter food, salt titration ~ water activity, refractometer
allergen management food = allergen control < allergen risk, gluten swabs, allergen swabs, allergen cleans, ELISA allergens ~ allergen matrix, VITAL, nut-free site
supplier approval < supplier questionnaires, approved suppliers food, raw material risk, ingredient suppliers approve ~ SAQs, supplier audits, VACCP, Sedex, COAs
food fraud = food defence ~ VACCP, TACCP, food defence plan, intentional adulteration
traceability = traceability exercises < traceability test, mock recall, recall exercise, trace challenge, mock recalls ~ product withdrawals
customer complaints food = complaint investigation food < complaints trend food, complaint responses retailers, glass complaint ~ foreign bodies, foreign body, CPMU
internal audits food = factory audits < fabric audit, hygiene inspections, glass and hard plastic audit, internal audits BRC, glass audit ~ pre-op inspection
non-conformance food = corrective actions food < NCs closed, 5 whys food, RCA food, holds and releases ~ product on hold, NCN, quarantined product
thermal processing < retort, pasteuriser, oven validation, thermal process, probe validation, cook validations, Ellab, low acid canned, LACF ~ UHT, HTST, Better Process Control School
hygiene < CIP validation, hygiene schedules, ATP Hygiena ~ ATP swabs, CIC, SSOP
recipe costing food < recipe costs, cost engineering, cost-save reformulation, VE food, ingredient cost down ~ yields trial, giveaway reduction
reformulation < sugar reduction, salt targets, fat reduced ~ clean label, palm oil removed
packaging trials < MAP gas, seal tests, leak test packs, shelf-ready packaging, gas flush ~ recyclable trays
retailer meetings < retailer presentations, buyers presentation food, buyer meetings, range reviews food, panels at Tesco ~ critical path launches, Tesco launches, sample submissions
food trends research < trend safaris, food trends, concept boards food ~ Mintel, store walks, restaurant inspiration
ingredients knowledge = ingredient application < hydrocolloids, emulsifiers, stabilisers, enzymes bakery, starches, gums ~ flavourings, sweeteners
training factory staff = deliver hygiene training < trained operatives hygiene ~ hygiene induction, delivered Level 2 food safety, CCP training operatives
food science degree = food technology qualification < HND food technology, MSc food technology, BSc nutrition and food science, CFS IFT ~ IFST, MIFST
food safety qualification < Level 4 Food Safety, Level 3 Food Safety, advanced food hygiene, intermediate food hygiene
# statistician
statistical analysis = analyse data statistically = statistical methods < ANOVA, mixed models, t-tests, logistic regression, chi-squared, non-parametric tests, hypothesis tests, Mann-Whitney, Kruskal-Wallis ~ regression models, GLM
statistical software < SAS, SAS macros, PROC MIXED, Stata, SPSS, PROC SQL, S-Plus, SAS/STAT, Minitab, JMP, PROC PHREG
R programming statistics = R packages < tidyverse, ggplot2, R Shiny, lme4, R Markdown, Bioconductor, CRAN package ~ Quarto
Stata = SPSS analysis ~ Stata do-files, SPSS syntax
TLF programming = tables listings and figures < TLFs, TFLs, TLGs, PROC REPORT ~ ODS output, double programming
power analysis = power calculations < nQuery, G*Power, power calculation, PROC POWER ~ sample size, PASS software, sample sizes
study design = experimental design < DOE, factorial design, adaptive design, crossover trial, Latin square, cluster randomised, block design, stepped wedge, split-plot, group sequential ~ randomised design, response surface
statistical analysis plans = SAP = analysis plans < wrote SAP ~ statistical analysis plan, mock shells, table shells
randomisation < block randomisation, stratified randomisation, minimisation, randomisation code ~ IWRS list
clinical trial statistics = biostatistics < phase III trial analysis, biostatistician, CSR statistics, estimands, efficacy analyses, non-inferiority trial, medical statistics ~ DSMB reports, ICH E9, interim analyses
survival analysis = time-to-event analysis < Kaplan-Meier, Cox regression, hazard ratios, competing risks, Cox model, log-rank, frailty model ~ PROC PHREG
mixed models < MMRM, mixed-effects, PROC MIXED, lme4, random effects, HLM, MLwiN ~ GEE, multilevel, panel data, growth curve
Bayesian analysis = Bayesian statistics < WinBUGS, Bayesian models, brms, OpenBUGS, Bayesian hierarchical ~ MCMC, INLA
regression modelling < logistic regression, Poisson regression, linear regression, negative binomial, Cox regression, ordinal regression, quantile regression ~ GLM
missing data < MAR MNAR, tipping point ~ LOCF, PROC MI
time series analysis < ARIMA, seasonal adjustment, X-13ARIMA, VAR model, GARCH, Holt-Winters, cointegration ~ state space, interrupted time series
survey statistics = survey sampling < stratified sample, survey weights, calibration weighting, sampling frame, non-response weights, cluster sampling, complex survey, PROC SURVEYMEANS ~ Census, ONS, Labour Force Survey
psychometrics = scale validation < Cronbach's alpha, Rasch, IRT models, validated questionnaire, PROMs validation ~ factor analysis, CFA
multivariate analysis < discriminant analysis, MANOVA, principal components ~ SEM, LISREL, Mplus
meta-analysis < RevMan, NMA, MAIC, metafor ~ forest plots, ITC, I-squared
causal inference = observational data methods < propensity score, IPTW, instrumental variables, difference-in-differences, target trial, matching PSM, g-computation, regression discontinuity ~ MSM, DAGs
cost-effectiveness < QALYs, ICER, partitioned survival ~ NICE submission, Markov model
official statistics = statistical publications < ONS release, statistical bulletin, Code of Practice for Statistics, statistical release, RAP pipelines ~ GSS, Census Bureau
statistical disclosure control = data confidentiality statistics < small number suppression, tau-argus ~ disclosure control, SDC, ONS SRS, safe researcher
CDISC datasets < ADaM, SDTM, define.xml, CDISC ~ Pinnacle 21
statistical process control < SPC, control charts, Cpk, capability study, CUSUM ~ gauge R&R, Minitab
statistical consulting = statistical advice < statistics clinic, stats helpdesk, statistical advice researchers ~ advised clinicians, consultancy statistics, advised researchers
grant applications statistics = co-applicant = methodology sections ~ grant co-applicant, NIHR bid statistics, stats section grant, NIH grant statistics
statistical reports < statistical report ~ co-authored papers, JRSS, BMJ paper, papers published, statistical reviewer
present results to non-statisticians = explain statistics = communicate statistics < explained results to clinicians, explained p-values ~ lay audience statistics, presented findings ministers
data visualisation statistics = graphics statistics < ggplot2, Shiny app, lattice plots ~ forest plots, funnel plots
simulation studies < Monte Carlo, simulation study, jackknife ~ simulations in R, operating characteristics
actuarial and risk statistics < GLM pricing, loss reserving, Radar pricing, chain ladder, mortality tables ~ Emblem, IFoA exams, CAS exams
spatial statistics = epidemiology statistics = disease mapping ~ spatial models, kriging, INLA, incidence rates, standardised mortality ratios, SMRs, SaTScan, prevalence estimates
prediction models < random forest, ROC calibration, prognostic model, external validation model ~ LASSO, elastic net, QRISK, TRIPOD
reproducible analysis < reproducible pipeline, R Markdown ~ Git, independent programming QC, double programming
statistics degree = postgraduate statistics qualification < MSc medical statistics, PhD statistics, MS biostatistics, MSc biostatistics, MStat
RSS membership ~ GradStat, PStat, RSS fellow
# water network technician
repairing burst water mains < clamped burst, burst repairs ~ mains leaks, laid MDPE, cut-outs and collars, repaired bursts, mended mains, repair clamps, ferrules, cut-outs, burst iron, mains repaired, mains repair gang
burst mains = repair water mains < clamped burst, repaired bursts, burst repairs, burst iron ~ mains leaks, laid MDPE, cut-outs and collars, mended mains, repair clamps, ferrules, cut-outs, mains repaired, mains repair gang
burst water mains < clamped burst, repaired bursts, burst repairs, burst iron ~ mains leaks, laid MDPE, cut-outs and collars, mended mains, repair clamps, ferrules, cut-outs, mains repaired, mains repair gang
National Water Hygiene = water hygiene card < blue card EUSR, water hygiene EUSR, NWH blue card, blue water hygiene ~ NWH, EUSR SHEA water
EUSR < blue card EUSR, water hygiene EUSR, NWH blue card, blue water hygiene ~ NWH, EUSR SHEA water
EUSR National Water Hygiene < blue card EUSR, water hygiene EUSR, NWH blue card, blue water hygiene ~ NWH, EUSR SHEA water
leak detection = leak detection experience = leakage detection < noise loggers, ground mic, listening stick, leakage tech, leakage technician, correlator, DMA night lines, leak sounding, pinpoint leaks, pinpointed leaks ~ correlated, step tests, DMA
streetworks NRSWA = street works = streetworks operative < NRSWA signing, NRSWA card ~ excavation reinstatement, street works card, signed and guarded, backfill and tarmac, signing lighting and guarding, streetworks card, reinstatement units
NRSWA < NRSWA signing, street works card, streetworks card, NRSWA card ~ excavation reinstatement, signed and guarded, backfill and tarmac, signing lighting and guarding, reinstatement units
operate valves and hydrants < shut and opened sluices, bled washouts, sluice valves, flushed hydrants, washouts, valve operations, opened sluices ~ flushed mains, PRVs, isolated mains, network controller, logged PRVs, pressure logging
water sampling < chlorine from taps, coliform, UKAS sampler, sampled reservoirs, bacti and chlorine, water sampler ~ bacti, compliance samples, samples from taps, taps and reservoirs
water sampling for quality = water quality sampling < chlorine from taps, coliform, UKAS sampler, sampled reservoirs, bacti and chlorine, water sampler ~ bacti, compliance samples, samples from taps, taps and reservoirs
install water meters < fit boundary boxes, screw in meters ~ boundary boxes, AMI meters, swapped meters, fitted meters, meter exchanges, meters 12 a day, internal and external meters, AMR meters
water meters = meter installation < AMI meters, fit boundary boxes, screw in meters, AMR meters ~ boundary boxes, swapped meters, fitted meters, meter exchanges, meters 12 a day, internal and external meters
SCADA and telemetry ~ RTUs and loggers, watched SCADA, alarms on telemetry, pumps remotely, RTUs, telemetry alarms, fitted RTUs, outstations
SCADA < watched SCADA ~ RTUs and loggers, alarms on telemetry, pumps remotely, RTUs, telemetry alarms, fitted RTUs, outstations
telemetry < alarms on telemetry, telemetry alarms ~ RTUs and loggers, watched SCADA, pumps remotely, RTUs, fitted RTUs, outstations
customer contact < told residents of shut-offs, residents of shut-offs, water off notices ~ knocked doors, bottled water, planned isolation, low pressure explained, carded customers, vulnerable customers before, door knocked, warned customers of, shut-offs
supply interruptions < told residents of shut-offs, residents of shut-offs, water off notices ~ knocked doors, bottled water, planned isolation, low pressure explained, carded customers, vulnerable customers before, door knocked, warned customers of, shut-offs
contact with customers on supply interruptions < told residents of shut-offs, residents of shut-offs, water off notices ~ knocked doors, bottled water, planned isolation, low pressure explained, carded customers, vulnerable customers before, door knocked, warned customers of, shut-offs
# power line technician
overhead lines = work on overhead lines < linesman 11kV, pole climbing, restrung conductors, OHL craftsperson, linesperson, linesman, poles climbed, climbed poles, lineman, conductors strung, OHL linesman, lineworker, restrung ~ steps and belt, pole tops
climb wood poles < pole climbing, poles climbed, climbed poles ~ linesman 11kV, restrung conductors, OHL craftsperson, steps and belt, pole tops, linesperson, linesman, lineman, conductors strung, OHL linesman, lineworker, restrung
climb wood poles and work on overhead lines ~ linesman 11kV, pole climbing, restrung conductors, OHL craftsperson, steps and belt, pole tops, linesperson, linesman, poles climbed, climbed poles, lineman, conductors strung, OHL linesman, lineworker, restrung
LV cable jointing < LV jointer, mains waveform, jointed mains, breech joints, jointed services ~ straight and breech, resin joints, house services, services live, service joints, waveform
cable jointing = LV jointing < LV jointer, mains waveform, jointed mains, breech joints, jointed services ~ straight and breech, resin joints, house services, services live, service joints, waveform
HV switching = authorised person < HV AP, SAP 33, HV SAP, senior authorised person ~ SAP to, switched RMUs, permits and earthing, sanction for test, isolations and sanction, issued permits HV, RMUs, isolated and earthed, 11kV switching
HV switching authorised person < HV AP, SAP 33, HV SAP, senior authorised person ~ SAP to, switched RMUs, permits and earthing, sanction for test, isolations and sanction, issued permits HV, RMUs, isolated and earthed, 11kV switching
substation maintenance = carry out substation maintenance < tap changers, maintained switchgear, protection relays, trip testing ~ oil samples, trip tested, switchgear, primary subs, transformers and relays, 33/11 kV, primary substations, transformer oil
substations < primary subs, primary substations ~ oil samples, trip tested, switchgear, tap changers, transformers and relays, 33/11 kV, maintained switchgear, protection relays, transformer oil, trip testing
fault location ~ TDR, thumper, Bicotest, impulse gear, pinpointed faults, locate cable breaks, cable breaks, pinpointed, fault finding on cables, TDR and thumper, arc reflection, surge generator
fault location on underground cables < Bicotest, impulse gear, locate cable breaks, cable breaks, TDR and thumper ~ TDR, thumper, pinpointed faults, pinpointed, fault finding on cables, arc reflection, surge generator
cable fault location < Bicotest, impulse gear, locate cable breaks, fault finding on cables, TDR and thumper, arc reflection, surge generator ~ TDR, thumper, pinpointed faults, cable breaks, pinpointed
storm response and standby = standby rota ~ 1-in-4 standby, restored supplies, after Arwen, on-call for overhead, nights and gales, storm restoration, storm work, on standby one, call-out for faults, storm duty, restored supply, standby week
storm response < storm restoration, storm work, storm duty ~ 1-in-4 standby, restored supplies, after Arwen, on-call for overhead, nights and gales, on standby one, call-out for faults, restored supply, standby week
standby < 1-in-4 standby, on-call for overhead, on standby one, standby week ~ restored supplies, after Arwen, nights and gales, storm restoration, storm work, call-out for faults, storm duty, restored supply
insulated bucket MEWP = MEWP with insulated bucket ~ insulated boom, bucket truck, hot stick, live line, IPAF 1b, hot glove, hot stick work, live line work
insulated bucket ~ insulated boom, bucket truck, hot stick, live line, IPAF 1b, hot glove, hot stick work, live line work
street lighting maintenance < relamped, lantern change, swapped lanterns ~ LED lanterns, columns tested, night scouting, G39, lanterns and columns, columns and lanterns, street lights, lighting columns, HERS
street lighting < relamped, LED lanterns, lantern change, night scouting, lanterns and columns, swapped lanterns, columns and lanterns, street lights, lighting columns ~ columns tested, G39, HERS
streetlights < relamped, LED lanterns, lantern change, night scouting, lanterns and columns, swapped lanterns, columns and lanterns, street lights, lighting columns ~ columns tested, G39, HERS
`;
