/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const MAKING_TRADES = `
# machine operator and production line
machine operation = operate production machinery = machine operator < press operator, extruder operator, run machines, machine minder, operate lines, filler operator, machine tending, moulding operator, press brake operator ~ set feeds and speeds
injection moulding < Arburg, mould change, Engel, tool changes moulding, Battenfeld, injection molding, degate parts, short shots
extrusion = extruder operation < extruder, extrusion line, film extrusion, pipe extrusion, profile extrusion, blown film
press operation < press brake, tool setter press, stamping press, 200 tonne press, Bliss press, punch press, metal stamping
press brake = sheet metal bending = fold metal < brake press ~ Amada, Trumpf, Bystronic, folding metal, safan
profile cutting < Trumpf laser, laser cutter, plasma profile cutter, Bystronic laser, flatbed laser, tube laser ~ waterjet
packaging machine operation = filling and packing lines < Ishida, multihead weigher, Multivac, flow wrapper, bottling line, can filling, thermoformers, Ulma, filler and capper, form fill seal ~ palletiser
printing machine operation = print operator < Heidelberg, flexo press, litho print, screen print operator, digital print operator, gravure, HP Indigo ~ printing press
machine setting = set up machines < change-overs, tool change, die change, set tooling, mould change, job changes machine ~ changeover, size change, SMED, first-off approved
minor stoppages < clear jams, jams cleared, minor stops, unblock line, reset faults machine, line blockages
first line maintenance = autonomous maintenance < AM checks, grease machines, clean inspect lubricate, oil and grease machine ~ CIL
machine cleaning = line cleaning = deep clean equipment < hygiene clean down, strip down and clean machine, clean-downs, washdown, deep clean lines ~ CIP, line clearance
quality checks line = in-process checks = in-process inspection < hourly checks, weight checks, first-off, SPC charts, first-off last-off, gauge checks, check weights line ~ verniers, torque checks, leak test products
measuring instruments = measure parts < verniers, micrometer, go no-go gauge, height gauge, digital calipers, depth gauges, feeler gauges, dial calipers ~ mics
production targets = meet targets = output targets < units per shift, hit 110% target, parts per hour, 200 units shift, hit daily numbers ~ output per hour, daily quota, takt time
OEE = line efficiency = overall equipment effectiveness < downtime codes, line efficiency % ~ downtime logged
continuous improvement < Kaizen, A3 problem solving, value stream map, gemba ~ Six Sigma, kanban, SMED, green belt, TPM
assembly = assembly work = product assembly < assemble parts, sub-assemblies, flat-pack assembly, assemble units, pneumatic screwdrivers, torque driver, car assembly line, torque guns, assemble components, build up units ~ assembler
electronic assembly = soldering < hand solder, PCB build, through-hole, SMT line, surface mount, wave solder, pick-and-place machine, rework boards ~ IPC-A-610, J-STD-001, IPC-610, cable harness, soldering iron
SMT operation = surface mount < Fuji SMT, Panasonic SMT, Yamaha pick and place, Siplace, reflow oven, stencil printer, solder paste printer ~ Juki
automotive production = car manufacturing < Toyota plant, Nissan Sunderland, JLR Solihull, trim and final, Ford assembly plant, BMW Oxford, axle line ~ body in white, paint shop automotive
food production = food manufacturing operative < ready-meal line, bakery line, oven line, mixing dough, meat deboning line, yogurt line, batter line, slicing machine, confectionery line, cheese production, chocolate depositor
food safety production < CCP monitoring ~ CCP, BRC, metal detection checks, HACCP, probe temperatures line, allergen changeover
batch records = production paperwork = traceability records < batch sheets, batch cards, route cards, traveller cards, production sheets filled in, batch numbers logged, traceability forms ~ job cards production, run sheets
work instructions = follow SOPs = standard operating procedures < SOPs, SOP, build instructions, visual aids station, standard work ~ assembly drawings
raw materials feed = material loading = feed machines < load hoppers, hopper feed, reel change, load coils, tip raw material, feed blanks, load reels, resin hopper, roll stock change
overhead crane = crane operation factory = gantry crane < pendant crane, overhead crane ticket, bridge crane ~ hoist and slings
robot cells = industrial robots = robot operation < Fanuc robot, KUKA, ABB robot, robot cell, cobots, Yaskawa Motoman, robot teach pendant, weld robot load
HMI operation = line control panels < HMI, touch screen recipe, set points HMI, control panel line ~ SCADA operator
lock out machine = LOTO = machine isolation < lock-out tag-out, lockoff before clean, lock out jams, lockout tagout, isolate machine
health and safety factory < near miss cards, unsafe condition reporting, safety observations, near-miss report ~ PPE hearing glasses
scrap reduction = waste reduction = reduce scrap < scrap rate, cut scrap, reduce rejects, yield improved ~ waste down from, scrap from
team leader line = line leader < cell leader, charge hand, shift team leader production, chargehand factory, crew lead line
train operators < buddy new operators, trained operators, cross-trained operators, trained temps on line ~ skills matrix
shift handovers = handover between shifts < shift handover notes, handover board, tier meeting, shift huddle, handover to nights ~ shift log
manufacturing ERP = production system data entry < Shopfloor data capture, Syspro, Oracle shop floor, work orders booked off ~ SAP PP, MES, clock jobs on and off, Epicor
packing machinery < flow wrapper, case erector, Multivac, thermoformer, bagging machine, flow wrap operator, tray sealer, shrink wrapper, set pockets and film, Ulma, sealing machine operator ~ changed reels, Ishida
packing machinery on production line < flow wrapper, bagging machine, flow wrap operator, tray sealer, set pockets and film, sealing machine operator ~ case erector, Multivac, thermoformer, changed reels, shrink wrapper, Ishida, Ulma
food safety and hygiene < Level 2 Food Safety, food hygiene L2, basic food hygiene, Food Safety in Manufacturing, L2 food safety, level 2 food hygiene, food safety level 2
food hygiene < food hygiene L2, basic food hygiene, Food Safety in Manufacturing, L2 food safety, level 2 food hygiene, food safety level 2
quality checks on finished products < weights seals, metal detector tests, label verification, checked seals, weights and date codes, QC checks every, seals date codes, checkweigher, seal checks, metal detection checks ~ date codes, checked weights, date code checks, weight checks
quality checks = checks on finished products < weights seals, metal detector tests, label verification, checked weights, checked seals, weights and date codes, QC checks every, seals date codes, weight checks, checkweigher, seal checks, metal detection checks ~ date codes, date code checks
product quality checks < weights seals, metal detector tests, checked weights, checked seals, weights and date codes, QC checks every, seals date codes, weight checks, checkweigher, seal checks, metal detection checks ~ date codes, label verification, date code checks
follow GMP < kept to GMP, allergen changeover, hygiene rules on line ~ clean-as-you-go, hairnets, BRC visit, high care, handwash, colour codes, high care side, high risk area, clean as you go, hairnet and
hygiene procedures < kept to GMP, clean-as-you-go, hairnets, clean as you go, hygiene rules on line ~ allergen changeover, BRC visit, high care, handwash, colour codes, high care side, high risk area, hairnet and
GMP < kept to GMP ~ clean-as-you-go, allergen changeover, hairnets, BRC visit, high care, handwash, colour codes, high care side, high risk area, clean as you go, hygiene rules on line, hairnet and
weighing and mixing ingredients < batched spices, ribbon blender, batched ingredients, weighed up batches, bowl mixer, scaled ingredients, batch weigher, weighed ingredients, mixed batches ~ mixer operator, to recipe card, weighed raw, recipe card

cleaning of equipment < stripped foamed, foamed and rinsed, ran CIP, CIP on tanks, deep clean of slicers, foamed down, strip down and clean, deep clean of belts, line cleans, cleaned down line ~ hygiene operative, hygiene nights
CIP < ran CIP, CIP on tanks ~ stripped foamed, foamed and rinsed, hygiene operative, deep clean of slicers, foamed down, strip down and clean, hygiene nights, deep clean of belts, line cleans, cleaned down line
chilled environment = working in chilled environment = cold environment < chiller packing, chill hall, chilled factory, chilled ready meals, chiller packing hall, cold factory ~ at 2 degrees, cooked meats, in chiller, below 5 degrees, fridge temperatures
batch and traceability paperwork < lot numbers, batch codes, recorded batch codes, ingredient batch codes, batch sheets, traceability sheets, lot codes, batch records filled ~ production sheet, use-bys, for trace
traceability paperwork = batch paperwork < lot numbers, batch codes, recorded batch codes, ingredient batch codes, batch sheets, traceability sheets, lot codes, batch records filled ~ production sheet, use-bys, for trace
traceability < lot numbers, batch codes, recorded batch codes, ingredient batch codes, batch sheets, traceability sheets, lot codes, batch records filled ~ production sheet, use-bys, for trace
line leading = line leader = line leading experience = lead line < line leader operatives, as charge hand, ran line and team, topping line and its team, leader of operatives, chargehand on line, team leader line, line leader 16, led line of ~ ran line of
knife skills and meat cutting < boned shoulders, trimmed primals, butchery line, steeled knives, boner, boned and trimmed, pigs an hour, boning hall operative, deboned, boning line ~ chainmail glove, cutting line
knife skills < boned shoulders, trimmed primals, butchery line, steeled knives, boner, boned and trimmed, pigs an hour, boning hall operative, deboned, boning line ~ chainmail glove, cutting line
meat cutting < boned shoulders, trimmed primals, butchery line, steeled knives, boner, boned and trimmed, pigs an hour, boning hall operative, deboned, boning line ~ chainmail glove, cutting line
butchery < boned shoulders, trimmed primals, butchery line, boner, boned and trimmed, pigs an hour, deboned, boning line ~ steeled knives, chainmail glove, boning hall operative, cutting line
# CNC machinist and toolmaker
CNC milling = CNC miller = vertical machining centre < 3-axis mill, Haas VF, 4-axis, HMC, Hurco, DMG Mori, Mazak mill, XYZ mill, Bridgeport Interact, 5-axis, DMU 50, Doosan DNM, vertical machining center, milled parts, 3-axis, milled components, XYZ mills, vertical machining ~ VMC, Haas, machining centres
CNC turning = CNC lathe = CNC turner < Mazak QTN, Haas ST, Okuma lathe, sliding head, twin-spindle lathe, Nakamura, Doosan Lynx, Puma lathe, mill-turn, Integrex, bar feed lathe, turned parts, turning centres, turned components ~ Mazak, bar feed
5-axis machining = multi-axis machining < Hermle, simultaneous 5-axis, Mikron 5 axis, Matsuura MAM72, 5-axis mill, VariAxis ~ DMU
sliding head = Swiss lathe = Swiss turning < Star SR20, Tsugami, Tornos, Star SR-20, Citizen L20, Citizen Cincom, slider setter, Star and Citizen, swiss turning ~ Citizen, sliders
CNC programming = write CNC programs = G-code < Mastercam, Fanuc programs, Mazatrol, ISO programming, CAM programs, HyperMill, M codes, part programs, Edgecam, conversational Haas ~ Heidenhain, manual data input
Fanuc = Fanuc controls < Fanuc 0i, Fanuc 31i, Fanuc programs
Heidenhain = Heidenhain controls < TNC 530, TNC 640, iTNC 530, Klartext
Siemens controls < 840D ~ Sinumerik, 828D
Mazak programming < Mazatrol Matrix ~ Mazak Smooth, Matrix controls
CAM software = CAD/CAM < Mastercam, Edgecam, HyperMill, PowerMill, Fusion 360 CAM, FeatureCAM, Siemens NX CAM, SolidCAM, OneCNC, GibbsCAM, Esprit CAM, Alphacam, BobCAD, Vericut
CNC setting = set and operate CNC = set up CNC machines < CNC setter, tool offsets, set datums, set work offsets, tool length offsets, setter operator, zero points set, touch off tools, jaws bored, fixtures clocked ~ first-off
edit CNC programs = program editing at machine < prove out programs, proving out, program edits at machine ~ edit programs, tweak programs, edit offsets
manual turning = centre lathe = manual lathe < Colchester, Harrison M300, manual turner, engine lathe, Dean Smith Grace, screwcutting, manual lathes, capstan lathe
manual milling = Bridgeport mill = manual machining < Bridgeport, turret mill, manual mill, XYZ turret, horizontal mill, knee mill, universal mill
grinding < Jones and Shipman, surface grinder, centreless grinding, cylindrical grinder, universal grinder, internal grinding, Studer, Blanchard grinding, Jig grinder, OD/ID grinding ~ wheel dress
EDM = spark erosion < wire EDM, spark eroder, Agie Charmilles, Sodick, wire eroder, sinker EDM, Fanuc Robocut ~ die sinking
toolmaking = tool and die making < toolmaker, progression tools, injection mould tools, tool and die, die maker, mould tool repair, blank and pierce tools, progressive dies ~ jigs and fixtures
jigs and fixtures = fixture making = workholding < soft jaws, work-holding, fixture plates, tombstone fixture, checking fixtures, drill jigs
mould tool making = injection mould tools = mould maintenance < mould polish, mould inserts, mold maker, mould spotting, cavity inserts, hot runners ~ mould tools
drilling and tapping < radial arm drill, tap holes, drill and tap, ream holes, helicoil, countersink holes
reading engineering drawings = interpret technical drawings < engineering drawings, geometric tolerances, first and third angle, position tolerance ~ blueprints, tolerances to 0.01mm
tight tolerances = precision machining = work to tight tolerances = close tolerance < 5 micron, +/-0.01mm, tenths tolerance, tolerances to 10 microns, micron tolerances, 0.005mm, +/- .0005, tight tolerance, to 0.01, 10 micron, within 5 microns ~ microns
inspection and measurement = metrology = inspect machined parts = quality checks on machined parts = first off inspection < micrometers, bore gauge, verniers, shadowgraph, slip gauges, bore gauges, Mitutoyo, plug gauges, height gauge, thread gauges, profile projector, first-offs, micrometer ~ CMM, DTI, FAIR, in-process checks, checked sizes, inspection sheets
CMM = coordinate measuring machine < PC-DMIS, Zeiss Calypso, Renishaw probe CMM, Aberlink, Calypso, Zeiss Contura, Hexagon Global, CMM routines, CMM programmer, first articles on CMM ~ Modus
first article inspection = FAIR = FAI < AS9102, FAI report, first article inspections ~ first off inspection
aerospace machining = aerospace components < landing gear components, turbine blades machined ~ aerospace parts, Rolls-Royce parts, Airbus parts
materials machined ~ Inconel, titanium, stainless 316, tool steels, aluminium 6082, duplex steel, Hastelloy, D2 steel, 4140, EN24, EN8, 17-4 PH, 6061, PEEK machined, Ti6-4, Inco 718, superalloys, nickel and titanium, Ti64, exotic materials, Nimonic, turned titanium, machined titanium
cutting tool selection = tooling selection < Sandvik tooling, end mills chosen, Seco tools ~ carbide inserts, Iscar, tool life, HSK holders, tool crib
cycle time reduction = reduce cycle times = process improvement machining < cycle times cut, reduced cycle time, cut cycle time ~ Kaizen machining, SMED, cycle time down
coolant and swarf < coolant concentration, swarf conveyor, coolant checks, top up coolant ~ way oil, slideway oil, tramp oil
deburring and finishing = deburr < deburring, fettling, file and polish parts, bead blast, vibro tumbling, hand finish edges
time-served apprenticeship engineering = NVQ level 3 engineering < NVQ 3 mechanical manufacturing, time-served toolmaker, time served machinist, City and Guilds machining, indentured apprenticeship ~ ONC engineering, HNC mechanical, BTEC engineering
NIMS = machining certification < NIMS level 1 ~ journeyman machinist
prototype and small batch = one-offs and batch work = batch production < one-offs, prototypes machined, short-run, low volume high mix ~ small batches, batches of 5, R&D parts
heavy machining = vertical borer < floor borer, VTL, Asquith borer, vertical turret lathe, Kearns borer, boring mill
gear cutting < gear hobbing, gear shaping, hobbing machine, gear grinder, spline cutting ~ Gleason

work to route cards < route cards, op sheets, job travellers, operation sheets
program CNC lathes = CNC lathe programming < programmed lathes, programmed turning ~ G-code, turning centres, Fanuc 0i, edited programs, Doosan Puma, Fanuc 31i, wrote programs at machine, twin spindle, manual guide i
5-axis < simultaneous five-axis, Hermle, DMU 50, Mikron, setter on DMG, 5-axis setter, five-axis, DMG 5 axis ~ clocked fixtures, tools and datums
5-axis milling = five-axis milling < simultaneous five-axis, Hermle, DMU 50, Mikron, setter on DMG, 5-axis setter, five-axis, DMG 5 axis ~ clocked fixtures, tools and datums
Mastercam = use of Mastercam < Mastercam X ~ toolpaths in
CAM programming < Mastercam X ~ toolpaths in
inspect parts = inspect own parts = measuring equipment < mics on, three-point gauges, Mitutoyo mics, bore comparator, height gauge, mics and verniers, in-process measuring, checked bores, verniers and mics, bore gauges used, slip gauges
exotic alloys ~ Ti6-4, Inco 718, superalloys, nickel and titanium, Ti64, Hastelloy, exotic materials, Nimonic, turned titanium, machined titanium
sliding head lathe = sliding heads < Star SR-20, Citizen L20, Tornos, Citizen Cincom, slider setter, Star and Citizen, swiss turning, Swiss lathe ~ sliders
read engineering drawings < geometric tolerances, true position, feature control frames, geometric tolerancing, limits and fits ~ runout, 2D prints, off prints, from engineering drawings
GD&T < geometric tolerances, true position, feature control frames, geometric tolerancing ~ runout, 2D prints, off prints, limits and fits, from engineering drawings
engineering drawings < geometric tolerances, true position, feature control frames, 2D prints, geometric tolerancing, off prints, limits and fits, from engineering drawings ~ runout
CNC grinding ~ cylindrical grinder, Studer, surface grinders, wheels dressed, Jones & Shipman, centreless grinding, cylindrical grinding, ground to microns, internal grinding, wheel dressing
grinding < cylindrical grinder, Studer, surface grinders, wheels dressed, Jones & Shipman, centreless grinding, cylindrical grinding, ground to microns, internal grinding, wheel dressing
CMM programming < CMM routines, CMM programmer ~ PC-DMIS, Calypso, Zeiss Contura, Hexagon Global, first articles on CMM, Modus
apprenticeship in mechanical engineering = mechanical engineering apprenticeship < Advanced Apprenticeship Mechanical ~ time served, time-served, machinist apprenticeship, engineering apprentice completed, four year apprenticeship, indentured apprentice, served my time
engineering apprenticeship < machinist apprenticeship, Advanced Apprenticeship Mechanical, engineering apprentice completed ~ time served, time-served, four year apprenticeship, indentured apprentice, served my time
turning < turned parts, CNC lathe, Mazak, turning centres, turned components, bar feed, Nakamura
milling < machining centres, milled parts, Hurco, 3-axis, 4-axis, milled components, XYZ mills, vertical machining ~ Haas, VMC
Heidenhain < iTNC, TNC 640, TNC 530
Heidenhain controls < iTNC, TNC 640, TNC 530
CNC setting ~ set and ran, setter, tool changes, changed inserts, set tools, first-offs, changeovers
set machines ~ set and ran, setter, tool changes, changed inserts, set tools, first-offs, changeovers
setting and operating ~ set and ran, setter, tool changes, changed inserts, set tools, first-offs, changeovers
setter operator ~ set and ran, setter, tool changes, changed inserts, set tools, first-offs, changeovers
manual machining < Colchester, Bridgeport, manual mills, manual turner, manual miller ~ Harrison
production batches = small batch and one-off ~ one-offs, small batches, batches of, production runs
# welder and fabricator
MIG welding = MIG/MAG = GMAW < MIG, dual shield, Kemppi MIG, wire feed welding, fillet welds MIG, 135 process, pulse MIG, 136 flux core, gas shielded semi-auto, 135 and 136, MIG'd, MAG welding, mild steel MIG ~ flux core, semi-auto, FCAW
TIG welding = GTAW = TIG < stainless TIG, AC TIG aluminium, tig root, 141 process ~ purge welding, heliarc
MMA welding = stick welding = SMAW < 7018 rods, 6010 root, low hydrogen rods, 111 process, arc rods, 6G stick, MMA fill and cap ~ stick, MMA
flux cored welding = FCAW < flux core, innershield, dual shield, FCAW-G, 136 process
pipe welding < 6G pipe, TIG root MMA fill, pipe welder, pipe spools, hot pass, H-L045, HL045, schedule 80 pipe
coded welder = welding codes = welding qualifications = certified welder < ASME IX, EN 287, 3G and 4G, AWS D1.1, BS 4872, coded tests, API 1104, coded welding, 9606-1, 9606 codes, H-L045, 6G coded, welder approvals ~ 3.1, 141/111, coding, coded to, current codes
ASME IX < ASME section IX
BS EN ISO 9606 = EN ISO 9606 < ISO 9606-1, 9606-1, EN 287-1
AWS D1.1 = structural welding code < D1.1 ~ AWS D1.5
aluminium welding = weld aluminium < TIG ali, aluminium fabs, MIG ali, spool gun, AC TIG, aluminum welding, ali welding
stainless steel fabrication < stainless tig, food grade stainless, hygienic stainless, sanitary tube welding, 304 stainless handrails ~ 316L, sanitary welds, orbital weld
metal fabrication = steel fabrication = fabricate < fabricator welder, fabricate brackets, structural steel beams, fabricated handrails, RSJ fabrication, fabricate frames, plates and sections cut, mark out and tack ~ fabs, tack up, fit up
structural steelwork = structural steel fabrication < beams and columns, RSJs, base plates and cleats, portal frames, structural fab, EN1090, UB and UC, fin plates ~ girders
EN 1090 = CE marking steelwork < EN1090, EXC2, BS EN 1090-2, EXC 3
plating = plater < boilermaker, plate rollers, pressure vessels plates, conical sections develop, plate development
sheet metal work = sheet metal fabrication < sheet-metal, folding sheet, press brake, tin basher, sheet metal worker, box and pan folder, ductwork fabrication ~ guillotine
pressure vessels = pressure vessel fabrication < vessel fab, U stamp, boilers and vessels, dished ends ~ PD 5500, ASME VIII, PED
read fabrication drawings = work from engineering drawings = blueprint reading < fabrication drawings, isometrics, weld symbols, iso drawings, isometric drawings, isos and GA, fillet sizes, weld callouts, interpreted blueprints, from isometrics, fabricated from drawings ~ GA drawings, blueprints, shop drawings, symbols and preps
weld procedures = WPS = welding procedure specification ~ PQR, WPQR, weld maps
weld inspection = weld testing < CSWIP, CWI, dye pen, dye penetrant, x-ray welds, visual weld inspection, UT welds, bend tests, VT level 2, MPI and dye pen, PCN UT, visual inspection of welds, UT level 2, CSWIP 3.1 ~ MPI, ultrasonic test, radiograph, ISO 5817, PCN level
CSWIP = welding inspector = certified welding inspector < CSWIP 3.1, CWI, AWS CWI ~ CSWIP 3.2
NDT qualification = PCN = ASNT level II < PCN level 2, PCN MPI, ASNT level 2 ~ BINDT
gas cutting < plasma cutter, oxy-acetylene, burner and cutter, oxy-propane cutting, torch cut, plasma cut, gas axe, Hypertherm, arc air gouge, CNC plasma, oxyfuel, burner at, oxy-propane, plasma and gas, burning gear, oxy-acetylene cutting, handheld plasma ~ burn off, profiled plate
grinding and finishing = dress welds < grind flush, linisher, flap disc, mirror polish stainless, pickle and passivate, linishing ~ angle grinder, 9-inch grinder
marking out = mark out steel < mark out, chalk line and scribe, layout steel, develop patterns, templates steel, layout and fit ~ setting out plates, steel square
bending and rolling < plate rolls, section rollers, tube bender, mandrel bend, bend tube ~ rolls
site welding = field welding < weld on site, shutdowns welding, gas main weld, outage welding, site fab and install ~ rig welder
pipefitting = pipe fitter < pipefitter, flanges bolted, isometric drawings pipe, pipe spools, butt-weld pipe fit-up, pipe fitting ~ spools, flange management, flanging, hydro tests pipe
flange management = bolted joints < MJI, torque bolting, ECITB MJI10, flange joints, hydratight, bolt tensioning
steel erection = erect steelwork < steel erector, bolted steelwork on site, erect portal frames, ironworker ~ CSCS steel erector
handrails gates and balustrades = architectural metalwork < gates and railings, balcony balustrades, spiral staircase, ornamental iron, staircases steel, wrought iron ~ handrails, fire escapes fab
forging < blacksmith, hot forge scrolls ~ forge, anvil
robot welding = robotic welding < robot welder, Fanuc weld robot, Panasonic robot weld, OTC robot, weld robot programmed, weld cells, Fanuc weld, Panasonic weld, welding robot, ABB weld robot ~ ran robot cells, programmed robot, touched up points, Motoman, robot for brackets
resistance welding < spot weld, projection weld, stud welding
submerged arc welding = sub-arc < sub arc, submerged arc ~ SAW, column and boom
brazing and soldering metal < silver solder, oxy braze, brazing rods, torch brazing
exotic alloys welding ~ Inconel, duplex, super duplex, titanium weld, chrome moly, P91, monel, Hastelloy
trailer and chassis fabrication = vehicle fabrication < trailers built, chassis weld, truck bodies, tipper bodies ~ bowsers fabricate
weld positions = all position welding < 6GR, all positions ~ overhead weld, vertical up
welding apprenticeship = fabrication and welding qualification < NVQ 3 fabrication and welding, NVQ level 2 welding, City and Guilds welding, level 3 welding ~ time-served welder
shipyard welding and fabrication < hull blocks, ship hull weld ~ shipyard, Babcock Rosyth, Huntington Ingalls

TIG welding < GTAW, tigged, 141 process, TIG on stainless, TIG'd ~ 316L, stainless pipe, purged, stainless handrails, hygienic pipework
TIG welding of stainless steel < TIG on stainless ~ GTAW, tigged, 316L, stainless pipe, 141 process, purged, stainless handrails, hygienic pipework, TIG'd
ISO 9606 < 9606-1, 9606 codes ~ 141/111, H-L045, coding, coded to, ASME IX, 6G coded, welder approvals, current codes
coded < 9606-1, 9606 codes, ASME IX, 6G coded, welder approvals ~ 141/111, H-L045, coding, coded to, current codes
fabrication drawings < isos and GA, fillet sizes, weld callouts, interpreted blueprints, isometric drawings, from isometrics, symbols and preps, GA drawings, fabricated from drawings ~ blueprints
oxy-fuel and plasma cutting < plasma and gas ~ Hypertherm, gas axe, burner at, oxy-propane, profiled plate, burning gear, oxy-acetylene cutting, handheld plasma, gas cutting
oxy-fuel < gas axe, oxy-propane, plasma and gas, oxy-acetylene cutting ~ Hypertherm, burner at, profiled plate, burning gear, handheld plasma, gas cutting
MIG < gas shielded semi-auto, MIG'd, MAG welding, 135 process, GMAW, mild steel MIG ~ 135 and 136, flux core, semi-auto, FCAW
weld in all positions = positional welding < vertical up, overhead and horizontal, 3G 4G, 6G pipe, 3G and 4G, PF and PE, 5G and 6G, overhead welding ~ positional
all positions ~ vertical up, overhead and horizontal, 3G 4G, 6G pipe, positional, 3G and 4G, PF and PE, 5G and 6G, overhead welding
structural steel fabrication < columns beams, RSJs and trusses, EN1090, beams and columns, structural beams, steelwork fabricated ~ portal frame, plater/welder, fab shop, BS EN 1090
structural steel = steel fabrication < columns beams, portal frame, plater/welder, RSJs and trusses, EN1090, beams and columns, structural beams, steelwork fabricated, BS EN 1090 ~ fab shop
NDT < MPI and dye pen, PCN UT, dye pen, visual inspection of welds, UT level 2, dye penetrant ~ CSWIP, ISO 5817, MPI, PCN level, CSWIP 3.1
weld inspection and NDT ~ CSWIP, MPI and dye pen, ISO 5817, PCN UT, dye pen, MPI, visual inspection of welds, UT level 2, PCN level, dye penetrant, CSWIP 3.1
confined space working = confined spaces = confined space < entry trained, C&G 6160, inside tanks, confined spaces ticket, tanks with BA, worked in vessels ~ ballast tanks, gas monitor, top man, in vessels, escape set
# maintenance fitter
mechanical maintenance = machine maintenance < bearings and seals, strip pumps, change bearings, conveyor belts replace, pump overhaul, millwright, chain and sprocket, belts and bearings, maintenance fitter, machine strip-down ~ gearboxes
electrical maintenance industrial = electro-mechanical maintenance < motors and contactors, control panel fault finding, PLC fault, sensors and relays, multiskilled, electro-mechanical, mech/elec, E and I tech ~ inverters, maintenance electrician
planned preventative maintenance machinery = PPM machinery = preventive maintenance machines < PM schedule, weekend PM, planned shutdown tasks, PMs on machines ~ PPMs, service sheets plant
breakdown maintenance = reactive breakdown repairs < line breakdowns, breakdown response, first response to breakdowns, downtime calls ~ breakdowns, machine down, fix stoppages
fault finding machinery = diagnostic skills machinery < RCA breakdowns, 5 whys breakdown, trace faults machine ~ fault find, root cause failures
PLC = programmable logic controllers < Siemens S7, Allen-Bradley, Step 7, TIA Portal, Omron PLC, Mitsubishi PLC, RSLogix, Studio 5000, ladder logic, ControlLogix, Schneider PLC, MicroLogix
Siemens PLC < Siemens S7, S7-300, S7-1200, S7-1500, Simatic
Allen-Bradley PLC = Rockwell Automation < RSLogix, Studio 5000, ControlLogix, CompactLogix, SLC 500, PanelView
hydraulics = hydraulic systems < power packs, hydraulic rams, hydraulic pumps and valves, hydraulic hoses, hydraulic cylinders, accumulators hydraulic, hose crimp ~ Rexroth, hydraulic presses
pneumatics = pneumatic systems < Festo, air cylinders, pneumatic cylinders, pneumatic valves, compressed air leaks ~ SMC, solenoid valves
pumps = pump maintenance < mechanical seals, pump strip and rebuild, centrifugal pumps, impellers, packed glands, mono pumps, Grundfos, multistage pumps, diaphragm pump, seal change pump
gearboxes and bearings < bearing change, gearbox rebuild, couplings align, laser alignment shafts, shaft alignment, sheave alignment ~ SKF, Timken
shaft alignment < Pruftechnik, laser shaft alignment, dial gauge alignment, Fixturlaser
condition monitoring = predictive maintenance < oil sampling, SKF Microlog, oil analysis, ultrasound leak ~ thermal imaging, thermography
conveyors = conveyor maintenance < belt tracking, rollers conveyor, belt splicing, chain conveyors, drive drums ~ conveyor belts, Interroll
compressors and boilers = utilities and services maintenance < steam boilers, air compressors, boiler house, steam traps, chillers plant ~ Atlas Copco, effluent plant, BOAS
steam boiler operation ~ boiler house operator, low pressure boiler license, blowdown boiler
packaging machinery maintenance = maintain packing lines < Multivac, flow wrappers, multi-head weighers, labellers fix, fillers and cappers ~ Ishida, Ulma, Krones, Sidel, Domino coder, Tetra Pak
machine installation = plant installation < install new lines, machine relocation, machine moves, commission machines, factory relocation, FAT and SAT, millwright installs, set down machines
CMMS = computerised maintenance system = maintenance software = CMMS experience < SAP PM, Maximo, Mainsaver, eMaint, Pirana, Idhammar, Infor EAM, Fiix, PEMAC, jobs on Maximo ~ Agility, Shire, MP2, MVP Plant, work orders on SAP, logged jobs in, Concept Evolution, closed work orders
spare parts = critical spares = spares management < spares stores, critical spares list, spares ordered, min/max spares, spare part requisition
permit to work = isolation < LOTO, permits to work, hot work permits, lock off, SSOW, lock out tag out, confined space permit, isolation certificates
welding and fabrication basic = fabricate brackets < MIG weld guards, fabricate guards, make brackets, weld repairs machines ~ bench fitting, lathe and mill, guards made
turning and milling maintenance = machine parts in workshop < turned shafts ~ lathe and miller, centre lathe, Bridgeport
inverters and drives = variable speed drives = VSDs < servo drives, ABB drives, Danfoss drives, VFD, SEW Eurodrive, parameter set drives, PowerFlex ~ inverters, Lenze, SEW
sensors and instrumentation < 4-20mA, pressure transmitters, load cells, flow meters, calibrate transmitters, photo-eyes, RTDs, control valves stroke, instrument tech ~ proximity sensors
robots maintenance = robotics < robot greasing, robot mastering ~ Fanuc robots, ABB IRB, KUKA, robot cells
17th/18th edition = 18th Edition wiring regulations < 18th edition ~ 17th edition
reduce downtime = improve reliability < downtime cut, reduced downtime, breakdowns down, OEE from ~ MTBF, MTTR
continuous improvement maintenance = engineering improvements < modification to guards, CI projects machines ~ kaizen, SMED, Six Sigma, FMEA, RCM
shutdown maintenance = planned outages < annual shutdown, Christmas shutdown, planned outage, overhaul shutdown, summer shut ~ shutdown, turnarounds
engineering qualification < HNC electrical, HNC mechanical, BTEC level 3 engineering, City and Guilds engineering, HND engineering, NVQ 3 maintenance, NVQ 4 engineering ~ ONC
time-served apprenticeship = apprentice-trained = recognised apprenticeship < time-served, time served, NVQ 3 engineering maintenance, four-year apprenticeship, journeyman millwright ~ indentured, MOET
GMP maintenance = maintain food lines < food-safe grease, hygiene standards engineering, clean as you go engineering ~ GMP, BRC sites, tool control food
CNC machine maintenance = machine tool repair < CNC repair, ballscrew, spindle repair, CNC breakdowns, machine tool maintenance, spindle bearings ~ Fanuc drives
injection moulding machine maintenance < IMM repair, moulding machines repairs, Arburg repairs ~ barrel heaters
LOLER equipment < gantry crane maintenance, chain hoist strip ~ hoists inspected, LOLER
shift handover engineering = shift logs engineering < handover log engineers, shift engineer log, breakdown log
planned preventative maintenance < monthly PPMs, scheduled greasing, PPMs on, PPM worksheets, weekly PMs, scheduled greasing and, lube rounds, PM checks ~ belt checks, filter swaps, greased and inspected
PPM < monthly PPMs, scheduled greasing, PPMs on, PPM worksheets, weekly PMs, scheduled greasing and, PM checks ~ belt checks, filter swaps, lube rounds, greased and inspected
preventative maintenance = planned maintenance < monthly PPMs, scheduled greasing, PPM worksheets, weekly PMs, scheduled greasing and, lube rounds, PM checks, greased and inspected ~ belt checks, PPMs on, filter swaps
hydraulics and pneumatics ~ resealed rams, Festo valves, air leaks, power packs, power packs and cylinders, SMC valves, hydraulic rams, pneumatic cylinders, hydraulic presses repaired, changed valves
hydraulics < resealed rams, power packs, power packs and cylinders, hydraulic rams, hydraulic presses repaired ~ Festo valves, air leaks, SMC valves, pneumatic cylinders, changed valves
pneumatics < Festo valves, air leaks, SMC valves, pneumatic cylinders ~ resealed rams, power packs, power packs and cylinders, hydraulic rams, hydraulic presses repaired, changed valves
electrical qualification = NVQ level 3 electrical < HNC Electrical, NVQ3 Electrical, C&G 2330, ONC Electrical, C&G 236, NVQ Level 3 Electrical ~ BTEC electrical
electrical HNC or NVQ level 3 < NVQ3 Electrical ~ C&G 2330, BTEC electrical, ONC Electrical, C&G 236
maintenance of conveyor systems < tracked belts, belt tracking, conveyor rollers, conveyor gearboxes ~ baggage belts, changed rollers, sortation, rollers and gearboxes, kept belts going, sorter
conveyor systems < tracked belts, changed rollers, rollers and gearboxes, kept belts going, belt tracking, conveyor rollers, conveyor gearboxes ~ baggage belts, sortation, sorter
conveyors < tracked belts, baggage belts, kept belts going, belt tracking, conveyor rollers, conveyor gearboxes ~ changed rollers, sortation, rollers and gearboxes, sorter
maintenance management system < SAP PM, Maximo, PEMAC, Fiix, Concept Evolution, jobs on Maximo ~ work orders on SAP, Shire, logged jobs in, Agility, closed work orders

inverter drives and motor replacement ~ Danfoss, ABB VSDs, VSDs, swapped motors, changed motors, parameterised, changed out motors, Powerflex drives, failed motors, Siemens drives, VFDs, set up inverters
inverters < ABB VSDs, VSDs, Powerflex drives, VFDs, set up inverters ~ Danfoss, swapped motors, changed motors, parameterised, changed out motors, failed motors, Siemens drives
root cause analysis < 5 Whys, fishbones, RCA, led RCA, five whys, A3s ~ cut downtime, repeat failures, kaizen, stop repeat, downtime by, reduced downtime
root cause analysis and continuous improvement ~ 5 Whys, fishbones, RCA, led RCA, cut downtime, repeat failures, kaizen, stop repeat, five whys, A3s, downtime by, reduced downtime
welding and fabrication skills = welding and fabrication < fabricated guards ~ guards and brackets, MIG and TIG, knocked up chutes, repaired hoppers, stick and TIG, made guards, made brackets, welded guards, repaired stainless
fabrication skills < guards and brackets, MIG and TIG, knocked up chutes, stick and TIG, made guards, made brackets, fabricated guards, welded guards ~ repaired hoppers, repaired stainless
food manufacturing environment = food factory < Greencore, biscuit factory, flow wrappers, bakery engineer, sandwiches factory, ready meals factory, food factory engineer, ovens and depositors, Bakkavor, chilled food site, confectionery factory ~ depositors, dairy factory, meat plant
food manufacturing = food manufacturing experience < Greencore, biscuit factory, bakery engineer, sandwiches factory, ready meals factory, dairy factory, food factory engineer, ovens and depositors, Bakkavor, chilled food site, confectionery factory ~ flow wrappers, depositors, meat plant
# quality inspector
quality inspection = inspect products = inspection < goods-in inspection, final inspection, patrol inspection, visual inspection parts, inspected parts, in-process inspection, QC inspector, line inspection, receiving inspection, check parts to drawing
goods inwards inspection = incoming inspection = receiving inspection < goods-in inspection, check C of C, incoming goods checks, supplier parts inspect, incoming castings, goods inwards inspector, sampled deliveries, material certs checked, checked incoming, goods-in inspector ~ AQL sampling, rated vendors, AQL, vendor audits, supplier audits, vendor rating, SQA
final inspection < pre-despatch inspection, final sign-off inspection ~ release goods QC
CMM inspection = coordinate measuring < PC-DMIS, Mitutoyo CMM, Zeiss CMM, Hexagon CMM, LK CMM, Zeiss Contura, Mitutoyo Crysta, co-ordinate measuring, CMM operator ~ Calypso, Faro arm, Modus Renishaw, Polyworks, Metrolog
precision measurement < height gauge, micrometers, bore gauges, vernier, slip gauges, shadowgraph, surface plate, profile projector, optical comparator, thread gauges, Talysurf, contour machine ~ DTI
FAIR = FAI reports < AS9102, ISIR, ballooned drawings ~ FAIRs, FAI, first-off inspection, Net-Inspect
PPAP = production part approval < PPAP level 3, ISIR, run at rate, PPAPs, PPAP packs ~ PSW, control plans, PFMEA, MSA, under IATF, TS16949, APQP, VDA 6.3
GD&T interpretation = read drawings and tolerances < GD&T, geometric tolerancing, ASME Y14.5, engineering drawings to BS 8888
non-conformance reports = NCRs = nonconformance management < quarantine parts, reject notes, DMRs, nonconforming parts, raised NCRs, closed NCRs, logged rejects, contained rejects, NCRs raised, concession requests, quarantined rejects ~ NCR, MRB, concessions, red tag, hold tag, quarantine stock, 8D, CAPA, 8Ds, root cause with suppliers, rejects contained, raised and closed, 8D with
root cause analysis < 8Ds, 5 whys, fishbone, 5 why, RCCA, Ishikawa ~ corrective actions, SCAR
8D problem solving = 8D reports < 8Ds, G8D
statistical process control = SPC < X-bar charts, control charts, Cpk, Cp and Cpk, capability studies, process capability ~ Minitab
measurement systems analysis = MSA < gage R&R, GR&R ~ MSA studies
calibration = calibrate gauges = equipment calibration < calibration records, gauge calibration, calibration schedule, torque wrench calibration, master gauges, calibrated micrometers ~ UKAS, GAGEtrak
quality management system = QMS < ISO9001, BS EN ISO 9001 ~ quality manual, AS9100, IATF 16949, ISO 13485
AS9100 = aerospace quality < AS9100 rev D ~ NADCAP
automotive quality < TS16949, core tools automotive, VDA 6.3, PPAP level 3, under IATF, PPAPs, PPAP packs ~ control plans, PFMEA, MSA, run at rate, APQP
ISO 13485 = medical device quality < 21 CFR 820, ISO13485 ~ QSR
internal audits = auditing = quality audits < internal auditor, process audits, layered process audits, ISO 9001 audit ~ lead auditor, LPAs, IRCA, audit schedule, supplier audits
supplier quality = vendor quality < supplier audits, supplier PPM, vendor rating, rated vendors, vendor audits ~ SCARs, supplier returns, incoming castings, goods inwards inspector, AQL, sampled deliveries, incoming inspection, material certs checked, checked incoming, goods-in inspector
customer complaints quality = customer returns investigation < RMA investigations, complaints 8D ~ customer returns, field failures, warranty returns

inspection plans = quality plans < inspection checklist, ITPs, quality plan, control plan, inspection criteria ~ AQL tables
AQL sampling = sampling plans = acceptance sampling < AQL, ANSI Z1.4, BS 6001, C0 sampling ~ AQL 1.0
NDT = non-destructive testing < dye pen, ultrasonic test, PCN level 2, eddy current, FPI, penetrant test, ASNT, radiography welds, PCN Level 2, EN4179, MPI and dye, dye penetrant, MPI level 2, ultrasonic level 2, magnetic particle, L2 FPI, eddy current level 2 ~ MPI
material testing = mechanical testing lab < Rockwell, Vickers hardness, tensile tests, Charpy, hardness test, Brinell ~ Instron, metallography, salt spray test
certificates of conformity = C of C = release documentation < CofC, Cs of C ~ EASA form 1, material certs, 3.1 certs, mill certs, EN 10204
lean six sigma = six sigma ~ Black Belt, DMAIC, Yellow Belt, six sigma project
food quality checks = QA food = product checks food < taste panels, metal detection verify, organoleptic, pH Brix checks, QA technician food ~ weight control, BRC audit, label checks food, use-by coding check
electronics inspection < IPC-A-610, X-ray PCB inspection, visual inspection PCB, IPC-A-620 ~ AOI, J-STD
cosmetic inspection < coating thickness, cosmetic defects, paint inspection ~ DFT gauge, Ra finish
quality documentation = quality records < SOPs quality, inspection records, controlled documents, quality files, Q-Pulse ~ revision control, DHR
quality certification < ASQ CQI, ASQ certified ~ CQE, CQA ASQ, CQI, PCQI
scrap and rework reduction = defect reduction < rejects down, scrap cut, first pass yield, FPY ~ PPM defects, RFT
first article inspection < AS9102 forms, ballooned drawings, raised FAIRs, FAI reports, FAIs, first-off inspection ~ FAIRs, first-offs, ballooned, first offs
FAIR < AS9102 forms, ballooned drawings, raised FAIRs, FAI reports, FAIs ~ FAIRs, first-offs, ballooned, first-off inspection, first offs
AS9102 < AS9102 forms ~ ballooned drawings, FAIRs, first-offs, raised FAIRs, FAI reports, ballooned, FAIs, first-off inspection, first offs
first article inspection AS9102 < AS9102 forms ~ ballooned drawings, FAIRs, first-offs, raised FAIRs, FAI reports, ballooned, FAIs, first-off inspection, first offs
use of CMM = CMM < Zeiss Contura, Mitutoyo Crysta, co-ordinate measuring, PC-DMIS, coordinate measuring, CMM operator, Hexagon CMM, LK CMM ~ Calypso
calibration of measuring equipment = calibrate measuring equipment < calibrated verniers, gauge register, mics calibrated, calibration register, gauge calibration, calibrated gauges and, calibrated mics, plugs calibrated ~ torque wrenches, slip gauges, UKAS lab masters
calibration < calibrated verniers, gauge register, torque wrenches, mics calibrated, calibration register, gauge calibration, calibrated gauges and, calibrated mics, plugs calibrated ~ slip gauges, UKAS lab masters
internal auditor = internal audits < IRCA, process audits, audited departments, 9001:2015, internal audits a year, audits to 9001, IRCA auditor ~ lead auditor ISO
internal auditor for ISO 9001 < audits to 9001, IRCA auditor ~ IRCA, process audits, audited departments, 9001:2015, internal audits a year, lead auditor ISO
non-conformance reports and corrective actions ~ raised NCRs, closed NCRs, 8D, CAPA, logged rejects, contained rejects, 8Ds, NCRs raised, root cause with suppliers, rejects contained, raised and closed, concession requests, 8D with, quarantined rejects
NCRs < raised NCRs, closed NCRs, contained rejects, NCRs raised, rejects contained, concession requests, quarantined rejects ~ 8D, CAPA, logged rejects, 8Ds, root cause with suppliers, raised and closed, 8D with
read engineering drawings < geometric tolerances, ASME Y14.5, position and flatness, GD&T symbols, true position, profile and position ~ customer prints, MMC, BS 8888, tolerances off drawings
GD&T < geometric tolerances, ASME Y14.5, position and flatness, GD&T symbols, true position, BS 8888, profile and position, tolerances off drawings ~ customer prints, MMC
process capability < Cpk, X-bar, control charts, X-bar charts, Ppk ~ Minitab, Gauge R&R, GR&R, MSA studies, R&R studies
SPC < Cpk, X-bar, control charts, X-bar charts, Ppk ~ Minitab, Gauge R&R, GR&R, MSA studies, R&R studies
capability studies < Cpk, Ppk ~ X-bar, Minitab, Gauge R&R, GR&R, control charts, MSA studies, X-bar charts, R&R studies
IATF 16949 and PPAP = automotive quality standards ~ PPAP level 3, control plans, PFMEA, MSA, under IATF, run at rate, PPAPs, TS16949, APQP, PPAP packs, VDA 6.3
non-destructive testing < PCN Level 2, MPI level 2, ultrasonic level 2, L2 FPI, eddy current level 2 ~ EN4179, FPI, MPI and dye, dye penetrant, magnetic particle
# process and chemical operator
process operation = chemical process operations = process operator < DCS operator, reactor charging, batch reactors, distillation columns, charge vessels, chemical operator, process technician plant, run batch reactors ~ panel operator
DCS = distributed control system < DeltaV, Honeywell Experion, Yokogawa Centum, ABB 800xA, Foxboro, Emerson DeltaV, TDC 3000, board operator ~ panel operator
SCADA = SCADA monitoring < Wonderware, Citect, iFix, WinCC, InTouch
batch processing = batch manufacturing < batch reactors, batch sheet, batch records, charge raw materials, charging vessels, recipe batch sheets ~ batch cards
reactor operation = reactors < batch reactors, glass-lined reactor, Pfaudler, hydrogenator, charge reactor, agitated vessel ~ autoclaves chemical
distillation and separation < distillation, fractionation, stripping column, crude unit ~ evaporator, reflux
filtration and drying = solids handling < filter press, rotary dryer, spray dryer, Nutsche filter, vacuum dryer, agitated filter dryer, fluid bed dryer ~ centrifuge, milling powders, bag filters
blending and mixing = mix chemicals = blend products < ribbon blender, blend vessels, high-shear mixer, blended batches, Silverson, dispersion mill, powder mixing ~ mixing paint
tanker loading and offloading = tanker unloading < tanker offloads, tanker discharge, road tanker loading, rail cars unload, bulk acid offload, ISO tanks ~ IBC filling, ship discharge hoses
drumming and filling < drum filling, drumming off, fill 200L drums, drum off ~ IBCs, totes filling
in-process sampling = take samples = process sampling < in-process tests, pH and viscosity, SG test, viscosity test, density check plant ~ titrations, sample points, QC samples
laboratory testing plant = lab analysis process < titrations, Karl Fischer, refractive index, HPLC ~ pH meter calibration
permit to work chemical < line breaking, break containment, spade and blind, process isolations ~ permit to work, lock-off, LOTO, confined space entry, PTW, permits issue
COMAH site = COMAH ~ upper tier, top tier site
process safety management = PSM < LOPA, OSHA PSM, management of change process ~ MOC, PHA
hazardous chemicals handling = chemical handling < caustic, acids and alkalis, sulphuric acid, chlorine handling, solvents drums, corrosive chemicals, chlorine gas ~ MSDS, SDS, HAZWOPER
respiratory protection chemical < air-fed hood, SCBA ~ airstream helmet, face-fit
emergency response plant = spill response < site fire team, HAZMAT team, spill kits chemical ~ ERT, emergency response team, chemical spill
utilities operation < steam boilers, cooling towers, nitrogen blanket, demin water, boiler blowdown, compressed air plant, chilled water plant ~ BOAS, effluent treatment
effluent treatment = wastewater treatment = ETP < effluent plant, activated sludge, flocculant dosing, aeration lanes, trade effluent, clarifiers, pH correction effluent, sludge press ~ DAF, dissolved oxygen check
water treatment operator = drinking water treatment < coagulation, rapid gravity filters, jar test, RGF, water treatment works, grade III water treatment license ~ chlorine dosing, reservoirs, SCADA water
start-up and shutdown = plant start-up < plant shutdown, unit start up, plant startups, start-up after outage ~ start-ups, turnarounds
outside operator = plant rounds < field rounds, walk the plant, operator rounds ~ log readings plant
first line maintenance process = operator maintenance = basic plant maintenance < swap pumps ~ filter changes, gasket change, grease pumps, filters and strainers, valve line-ups, steam traps check
valves and line-ups < valve line-ups ~ line ups, open and close valves, pump changeovers
refinery operations = petrochemical operations < crude unit, alkylation unit, refinery operator, naphtha, ethylene cracker, hydrocracker ~ FCC, coker, Stanlow, Fawley
polymer and plastics processing < polymerisation, compounding, twin-screw extruder, PET plant, masterbatch ~ resin plant
pharmaceutical API manufacture = API manufacture < cGMP reactors, solvent recovery ~ API
paint and coatings manufacture < bead mills, tinting paint batches, dispersion pigment ~ resin let-down
liquids manufacture < shampoo batches, creams mixing, cosmetic mixing, detergents batch ~ surfactants, emulsions
cleaning in place = vessel cleaning < vessel wash, caustic clean, boil out, vessel cleans ~ tank cleans
shift log and handover = shift records process = log sheets < shift log, handover log, hourly readings logged, opslog
chemical labelling CLP < CLP labels, GHS labels ~ UN drums
NVQ process operations = process technology qualification < NVQ 2 process operations, PTEC degree, NVQ chemical, Level 3 process technology, PTEC ~ COGENT gold card
yield and quality improvement = yield improvement = reduce off-spec < yield increased, off-spec cut, batch right first time ~ cycle time batch
# print press operator
Heidelberg litho presses < Speedmaster, SM102, SM52, XL106, Komori ~ minder on, make readies, number one on, four colour number one, litho minder, B1 press, litho printer, 5-col, B2 press, make-readies
litho presses = operate litho presses < Speedmaster, SM102, SM52, make readies, XL106, four colour number one, litho minder, B1 press, litho printer, Komori, B2 press, make-readies ~ minder on, number one on, 5-col
digital printing = digital presses < Indigo 7900, Versant, iGen, variable data, ran Indigo, iGen operator, Ricoh digital, Konica digital press, Xerox Iridesse, digital press operator
HP Indigo < Indigo 7900, ran Indigo ~ Versant, iGen, variable data, iGen operator, Ricoh digital, Konica digital press, Xerox Iridesse, digital press operator
colour management and matching < Fogra 39, Pantone ink mix, spectro density, X-Rite, ISO 12647, densitometer, Pantone matching, mixed Pantones, spectro readings, G7 calibration ~ matched proofs, Delta E, ink mix
colour matching < Fogra 39, Pantone ink mix, spectro density, X-Rite, ISO 12647, densitometer, matched proofs, Pantone matching, mixed Pantones, spectro readings, ink mix, G7 calibration ~ Delta E
print finishing < MBO folder, saddle stitcher, Polar guillotine, bindery operator, perfect binder, creasing and folding, folded and stitched, Stahl folder, bindery, Muller saddle, print finisher ~ creased folded, wire-stitched, guillotine
finishing < MBO folder, saddle stitcher, Polar guillotine, bindery operator, creased folded, wire-stitched, guillotine, perfect binder, creasing and folding, folded and stitched, Stahl folder, bindery, Muller saddle, print finisher
folding and stitching < folded and stitched ~ MBO folder, saddle stitcher, Polar guillotine, bindery operator, creased folded, wire-stitched, guillotine, perfect binder, creasing and folding, Stahl folder, bindery, Muller saddle, print finisher
wide-format printing = large format < Roland and Mimaki, HP Latex, van wraps, Mimaki, vehicle wraps, banners laminated, Roland printer, wide format printer, large format print ~ cut vinyl, window graphics, mounted posters
wide-format printing and vinyl ~ Roland and Mimaki, HP Latex, van wraps, cut vinyl, window graphics, mounted posters, Mimaki, vehicle wraps, banners laminated, Roland printer, wide format printer, large format print
vinyl < van wraps, cut vinyl, window graphics, vehicle wraps ~ Roland and Mimaki, HP Latex, mounted posters, Mimaki, banners laminated, Roland printer, wide format printer, large format print
prepress imposition and platemaking ~ preflighted, imposed in, CTP plates, Prinect, trapped and stepped, burned plates, Mac operator, Prinergy, imposed PDFs, output plates, Pitstop, plates made, studio artworker prepress
prepress < preflighted, imposed in, CTP plates, Prinect, trapped and stepped, burned plates, Prinergy, imposed PDFs, output plates, Pitstop, plates made, studio artworker prepress ~ Mac operator
imposition < imposed in, imposed PDFs ~ preflighted, CTP plates, Prinect, trapped and stepped, burned plates, Mac operator, Prinergy, output plates, Pitstop, plates made, studio artworker prepress
platemaking < CTP plates, burned plates, output plates, plates made ~ preflighted, imposed in, Prinect, trapped and stepped, Mac operator, Prinergy, imposed PDFs, Pitstop, studio artworker prepress
flexographic label printing < flexo printer, Nilpeter, Mark Andy, flexo press, Gallus, flexo operator ~ narrow web, anilox, self-adhesive labels, mounted plates, die cut labels
flexographic = flexo < flexo printer, Nilpeter, Mark Andy, narrow web, anilox, flexo press, Gallus, flexo operator ~ self-adhesive labels, mounted plates, die cut labels
label printing < Nilpeter, Mark Andy, narrow web, self-adhesive labels, die cut labels, Gallus ~ flexo printer, anilox, mounted plates, flexo press, flexo operator
press maintenance < changed blankets, set rollers, rollers and grippers, blankets and rollers, replaced ducts, greased press, blanket changes, rollers set, press wash ups, blankets rollers ~ washed up, weekly lube
quality checks during print runs < pulled sheets, checked register, hickeys, mis-register, register and density, register checks ~ set-off, held bad reels, inspected labels, sheets each 500, pulled samples, inspected sheets, bad reels, checked density
print quality checks < pulled sheets, checked register, hickeys, mis-register, register and density, register checks, inspected sheets, checked density ~ set-off, held bad reels, inspected labels, sheets each 500, pulled samples, bad reels
quality checks < pulled sheets, checked register, hickeys, mis-register, register and density, inspected labels, pulled samples, register checks, inspected sheets, checked density ~ set-off, held bad reels, sheets each 500, bad reels
paper stocks and substrates < coated and uncoated, boards and films, synthetic stocks, uncoated stock, stocks advised ~ gsm, grain direction, on gsm, boards to suit, coated uncoated, grain coated
paper stocks < coated and uncoated, boards and films, grain direction, synthetic stocks, uncoated stock, stocks advised, coated uncoated ~ gsm, on gsm, boards to suit, grain coated
substrates < coated and uncoated, boards and films, synthetic stocks, stocks advised ~ gsm, grain direction, on gsm, uncoated stock, boards to suit, coated uncoated, grain coated
knowledge of paper < coated and uncoated, synthetic stocks, uncoated stock, stocks advised, coated uncoated ~ gsm, boards and films, grain direction, on gsm, boards to suit, grain coated
`;
