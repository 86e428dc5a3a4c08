/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const MAKING_TRADES = `
# machine operator and production line
machine operation = operate production machinery = machine operator < press operator, extruder operator, run machines, set feeds and speeds, machine minder, operate lines, filler operator, machine tending, moulding operator, press brake operator
injection moulding = plastic moulding < Arburg, mould change, Engel, tool changes moulding, Battenfeld, injection molding, degate parts, short shots
extrusion = extruder operation < extruder, extrusion line, film extrusion, pipe extrusion, profile extrusion, blown film
press operation = power press = press setting < press brake, tool setter press, stamping press, 200 tonne press, Bliss press, punch press, metal stamping
press brake = sheet metal bending = fold metal < Amada, Trumpf, Bystronic, brake press, folding metal, safan
laser cutting = laser operator = profile cutting < Trumpf laser, laser cutter, plasma profile cutter, Bystronic laser, flatbed laser, tube laser, waterjet
packaging machine operation = filling and packing lines < Ishida, multihead weigher, Multivac, flow wrapper, bottling line, can filling, thermoformers, palletiser, Ulma, filler and capper, form fill seal
printing machine operation = print operator < Heidelberg, flexo press, litho print, screen print operator, digital print operator, gravure, HP Indigo, printing press
machine setting = set up machines = changeovers = tool changes < change-overs, changeover, tool change, die change, size change, set tooling, mould change, SMED, first-off approved, job changes machine
minor stoppages = fix jams = basic machine fault finding < clear jams, jams cleared, minor stops, unblock line, reset faults machine, line blockages
first line maintenance = autonomous maintenance = TPM < AM checks, grease machines, CIL, clean inspect lubricate, oil and grease machine
machine cleaning = line cleaning = deep clean equipment < CIP, hygiene clean down, strip down and clean machine, line clearance, clean-downs, washdown, deep clean lines
quality checks line = in-process checks = in-process inspection < hourly checks, weight checks, first-off, verniers, SPC charts, torque checks, leak test products, first-off last-off, gauge checks, check weights line
measuring instruments = measure parts = vernier and micrometer < verniers, micrometer, go no-go gauge, height gauge, digital calipers, mics, depth gauges, feeler gauges, dial calipers
production targets = meet targets = output targets < units per shift, hit 110% target, output per hour, parts per hour, daily quota, 200 units shift, takt time, hit daily numbers
OEE = line efficiency = overall equipment effectiveness < downtime codes, line efficiency %, downtime logged
lean manufacturing = continuous improvement = 5S < Kaizen, Six Sigma, kanban, SMED, A3 problem solving, green belt, TPM, value stream map, gemba
assembly = assembly work = product assembly < assemble parts, assembler, sub-assemblies, flat-pack assembly, assemble units, pneumatic screwdrivers, torque driver, car assembly line, torque guns, assemble components, build up units
electronic assembly = PCB assembly = soldering < hand solder, IPC-A-610, PCB build, through-hole, SMT line, surface mount, wave solder, J-STD-001, pick-and-place machine, IPC-610, cable harness, rework boards, soldering iron
SMT operation = surface mount < Fuji SMT, Panasonic SMT, Yamaha pick and place, Siplace, reflow oven, stencil printer, Juki, solder paste printer
automotive production = car manufacturing < Toyota plant, Nissan Sunderland, JLR Solihull, body in white, trim and final, Ford assembly plant, BMW Oxford, paint shop automotive, axle line
food production = food manufacturing operative < ready-meal line, bakery line, oven line, mixing dough, meat deboning line, yogurt line, batter line, slicing machine, confectionery line, cheese production, chocolate depositor
HACCP and BRC = food safety production < CCP, BRC, metal detection checks, HACCP, CCP monitoring, probe temperatures line, allergen changeover
batch records = production paperwork = traceability records < batch sheets, batch cards, route cards, traveller cards, production sheets filled in, batch numbers logged, job cards production, run sheets, traceability forms
work instructions = follow SOPs = standard operating procedures < SOPs, SOP, build instructions, assembly drawings, visual aids station, standard work
raw materials feed = material loading = feed machines < load hoppers, hopper feed, reel change, load coils, tip raw material, feed blanks, load reels, resin hopper, roll stock change
overhead crane = crane operation factory = gantry crane < pendant crane, hoist and slings, overhead crane ticket, bridge crane
robot cells = industrial robots = robot operation < Fanuc robot, KUKA, ABB robot, robot cell, cobots, Yaskawa Motoman, robot teach pendant, weld robot load
HMI operation = PLC screens = line control panels < HMI, SCADA operator, touch screen recipe, set points HMI, control panel line
lock out machine = LOTO = machine isolation < lock-out tag-out, lockoff before clean, lock out jams, lockout tagout, isolate machine
health and safety factory = PPE compliance = hazard reporting < near miss cards, PPE hearing glasses, unsafe condition reporting, safety observations, near-miss report
scrap reduction = waste reduction = reduce scrap < scrap rate, cut scrap, reduce rejects, waste down from, yield improved, scrap from
team leader line = line leader = lead production line < cell leader, charge hand, shift team leader production, chargehand factory, crew lead line
train operators < buddy new operators, trained operators, skills matrix, cross-trained operators, trained temps on line
shift handovers = handover between shifts < shift handover notes, handover board, shift log, tier meeting, shift huddle, handover to nights
manufacturing ERP = production system data entry < SAP PP, MES, Shopfloor data capture, Syspro, clock jobs on and off, Epicor, Oracle shop floor, work orders booked off
packing machinery = operate packing machinery = packing machine operation < flow wrapper, case erector, Multivac, thermoformer, changed reels, bagging machine, flow wrap operator, tray sealer, shrink wrapper, Ishida, set pockets and film, Ulma, sealing machine operator
packing machinery on production line < flow wrapper, case erector, Multivac, thermoformer, changed reels, bagging machine, flow wrap operator, tray sealer, shrink wrapper, Ishida, set pockets and film, Ulma, sealing machine operator
level 2 food safety = food safety and hygiene < Level 2 Food Safety, food hygiene L2, basic food hygiene, Food Safety in Manufacturing, L2 food safety, level 2 food hygiene, food safety level 2
food hygiene < food hygiene L2, basic food hygiene, Food Safety in Manufacturing, L2 food safety, level 2 food hygiene, food safety level 2
quality checks on finished products < weights seals, date codes, metal detector tests, label verification, checked weights, checked seals, weights and date codes, date code checks, QC checks every, seals date codes, weight checks, checkweigher, seal checks, metal detection checks
quality checks = checks on finished products < weights seals, date codes, metal detector tests, label verification, checked weights, checked seals, weights and date codes, date code checks, QC checks every, seals date codes, weight checks, checkweigher, seal checks, metal detection checks
product quality checks < weights seals, date codes, metal detector tests, label verification, checked weights, checked seals, weights and date codes, date code checks, QC checks every, seals date codes, weight checks, checkweigher, seal checks, metal detection checks
GMP and hygiene procedures = follow GMP < kept to GMP, clean-as-you-go, allergen changeover, hairnets, BRC visit, high care, handwash, colour codes, high care side, high risk area, clean as you go, hygiene rules on line, hairnet and
hygiene procedures < kept to GMP, clean-as-you-go, allergen changeover, hairnets, BRC visit, high care, handwash, colour codes, high care side, high risk area, clean as you go, hygiene rules on line, hairnet and
GMP < kept to GMP, clean-as-you-go, allergen changeover, hairnets, BRC visit, high care, handwash, colour codes, high care side, high risk area, clean as you go, hygiene rules on line, hairnet and
weighing and mixing ingredients = mix to recipe < batched spices, ribbon blender, mixer operator, to recipe card, weighed raw, batched ingredients, weighed up batches, bowl mixer, recipe card, scaled ingredients, batch weigher, weighed ingredients, mixed batches
mixing ingredients = weighing ingredients < batched spices, ribbon blender, mixer operator, to recipe card, weighed raw, batched ingredients, weighed up batches, bowl mixer, recipe card, scaled ingredients, batch weigher, weighed ingredients, mixed batches
cleaning and CIP = cleaning of equipment = CIP of equipment < stripped foamed, foamed and rinsed, ran CIP, hygiene operative, CIP on tanks, deep clean of slicers, foamed down, strip down and clean, hygiene nights, deep clean of belts, line cleans, cleaned down line
CIP < stripped foamed, foamed and rinsed, ran CIP, hygiene operative, CIP on tanks, deep clean of slicers, foamed down, strip down and clean, hygiene nights, deep clean of belts, line cleans, cleaned down line
chilled environment = working in chilled environment = cold environment < chiller packing, at 2 degrees, cooked meats, chill hall, chilled factory, in chiller, chilled ready meals, chiller packing hall, below 5 degrees, fridge temperatures, cold factory
batch and traceability paperwork < lot numbers, batch codes, production sheet, use-bys, recorded batch codes, ingredient batch codes, batch sheets, traceability sheets, lot codes, batch records filled, for trace
traceability paperwork = batch paperwork < lot numbers, batch codes, production sheet, use-bys, recorded batch codes, ingredient batch codes, batch sheets, traceability sheets, lot codes, batch records filled, for trace
traceability < lot numbers, batch codes, production sheet, use-bys, recorded batch codes, ingredient batch codes, batch sheets, traceability sheets, lot codes, batch records filled, for trace
line leading = line leader = line leading experience = lead line < line leader operatives, as charge hand, ran line and team, topping line and its team, leader of operatives, chargehand on line, team leader line, ran line of, line leader 16, led line of
knife skills and meat cutting < boned shoulders, trimmed primals, butchery line, steeled knives, chainmail glove, boner, boned and trimmed, pigs an hour, boning hall operative, deboned, boning line, cutting line
knife skills < boned shoulders, trimmed primals, butchery line, steeled knives, chainmail glove, boner, boned and trimmed, pigs an hour, boning hall operative, deboned, boning line, cutting line
meat cutting < boned shoulders, trimmed primals, butchery line, steeled knives, chainmail glove, boner, boned and trimmed, pigs an hour, boning hall operative, deboned, boning line, cutting line
butchery < boned shoulders, trimmed primals, butchery line, steeled knives, chainmail glove, boner, boned and trimmed, pigs an hour, boning hall operative, deboned, boning line, cutting line
# CNC machinist and toolmaker
CNC milling = CNC miller = vertical machining centre < VMC, 3-axis mill, Haas VF, 4-axis, HMC, Hurco, DMG Mori, Mazak mill, XYZ mill, Bridgeport Interact, 5-axis, DMU 50, Doosan DNM, vertical machining center, Haas, machining centres, milled parts, 3-axis, milled components, XYZ mills, vertical machining
CNC turning = CNC lathe = CNC turner < Mazak QTN, Haas ST, Okuma lathe, sliding head, twin-spindle lathe, Nakamura, Doosan Lynx, Puma lathe, mill-turn, Integrex, bar feed lathe, turned parts, Mazak, turning centres, turned components, bar feed
5-axis machining = five axis = multi-axis machining < Hermle, DMU, simultaneous 5-axis, Mikron 5 axis, Matsuura MAM72, 5-axis mill, VariAxis
sliding head = Swiss lathe = Swiss turning < Citizen, Star SR20, Tsugami, Tornos, Star SR-20, Citizen L20, sliders, Citizen Cincom, slider setter, Star and Citizen, swiss turning
CNC programming = write CNC programs = G-code < Mastercam, Fanuc programs, Heidenhain, Mazatrol, ISO programming, CAM programs, HyperMill, M codes, manual data input, part programs, Edgecam, conversational Haas
Fanuc = Fanuc controls < Fanuc 0i, Fanuc 31i, Fanuc programs
Heidenhain = Heidenhain controls < TNC 530, TNC 640, iTNC 530, Klartext
Siemens 840D = Siemens controls < Sinumerik, 840D, 828D
Mazatrol = Mazak programming < Mazak Smooth, Matrix controls, Mazatrol Matrix
CAM software = CAD/CAM < Mastercam, Edgecam, HyperMill, PowerMill, Fusion 360 CAM, FeatureCAM, Siemens NX CAM, SolidCAM, OneCNC, GibbsCAM, Esprit CAM, Alphacam, BobCAD, Vericut
CNC setting = set and operate CNC = set up CNC machines < CNC setter, tool offsets, set datums, set work offsets, tool length offsets, setter operator, first-off, zero points set, touch off tools, jaws bored, fixtures clocked
edit CNC programs = program editing at machine < edit programs, tweak programs, edit offsets, prove out programs, proving out, program edits at machine
manual turning = centre lathe = manual lathe < Colchester, Harrison M300, manual turner, engine lathe, Dean Smith Grace, screwcutting, manual lathes, capstan lathe
manual milling = Bridgeport mill = manual machining < Bridgeport, turret mill, manual mill, XYZ turret, horizontal mill, knee mill, universal mill
grinding = surface grinding = cylindrical grinding < Jones and Shipman, surface grinder, centreless grinding, cylindrical grinder, universal grinder, internal grinding, wheel dress, Studer, Blanchard grinding, Jig grinder, OD/ID grinding
EDM = spark erosion = wire erosion < wire EDM, spark eroder, Agie Charmilles, Sodick, wire eroder, sinker EDM, Fanuc Robocut, die sinking
toolmaking = tool and die making = press tools < toolmaker, progression tools, jigs and fixtures, injection mould tools, tool and die, die maker, mould tool repair, blank and pierce tools, progressive dies
jigs and fixtures = fixture making = workholding < soft jaws, work-holding, fixture plates, tombstone fixture, checking fixtures, drill jigs
mould tool making = injection mould tools = mould maintenance < mould tools, mould polish, mould inserts, mold maker, mould spotting, cavity inserts, hot runners
drilling and tapping = pillar drill < radial arm drill, tap holes, drill and tap, ream holes, helicoil, countersink holes
reading engineering drawings = interpret technical drawings = GD&T < engineering drawings, blueprints, geometric tolerances, first and third angle, position tolerance, tolerances to 0.01mm
tight tolerances = precision machining = work to tight tolerances = close tolerance < 5 micron, +/-0.01mm, tenths tolerance, tolerances to 10 microns, micron tolerances, 0.005mm, +/- .0005, tight tolerance, microns, to 0.01, 10 micron, within 5 microns
inspection and measurement = metrology = inspect machined parts = quality checks on machined parts = first off inspection < CMM, micrometers, bore gauge, DTI, verniers, shadowgraph, slip gauges, bore gauges, Mitutoyo, plug gauges, height gauge, thread gauges, profile projector, FAIR, first-offs, in-process checks, micrometer, checked sizes, inspection sheets
CMM = coordinate measuring machine < PC-DMIS, Zeiss Calypso, Renishaw probe CMM, Aberlink, Calypso, Zeiss Contura, Hexagon Global, CMM routines, CMM programmer, first articles on CMM, Modus
first article inspection = FAIR = FAI < AS9102, FAI report, first article inspections, first off inspection
AS9100 = aerospace machining = aerospace components < aerospace parts, Rolls-Royce parts, Airbus parts, landing gear components, turbine blades machined
materials machined = machine exotic materials = titanium and Inconel = machining titanium < Inconel, titanium, stainless 316, tool steels, aluminium 6082, duplex steel, Hastelloy, D2 steel, 4140, EN24, EN8, 17-4 PH, 6061, PEEK machined, Ti6-4, Inco 718, superalloys, nickel and titanium, Ti64, exotic materials, Nimonic, turned titanium, machined titanium
cutting tool selection = tooling selection = feeds and speeds < carbide inserts, Sandvik tooling, Iscar, tool life, HSK holders, end mills chosen, Seco tools, tool crib
cycle time reduction = reduce cycle times = process improvement machining < cycle times cut, reduced cycle time, Kaizen machining, cut cycle time, SMED, cycle time down
machine maintenance CNC = coolant and swarf < coolant concentration, swarf conveyor, way oil, coolant checks, slideway oil, top up coolant, tramp oil
deburring and finishing = deburr = fettle parts < deburring, fettling, file and polish parts, bead blast, vibro tumbling, hand finish edges
time-served apprenticeship engineering = NVQ level 3 engineering = engineering apprenticeship < NVQ 3 mechanical manufacturing, time-served toolmaker, time served machinist, ONC engineering, HNC mechanical, City and Guilds machining, indentured apprenticeship, BTEC engineering
NIMS = machining certification < NIMS level 1, journeyman machinist
prototype and small batch = one-offs and batch work = batch production < one-offs, small batches, batches of 5, prototypes machined, R&D parts, short-run, low volume high mix
heavy machining = horizontal borer = vertical borer < floor borer, VTL, Asquith borer, vertical turret lathe, Kearns borer, boring mill
gear cutting < gear hobbing, gear shaping, Gleason, hobbing machine, gear grinder, spline cutting
honing and lapping < honing, lapping, Delapena, Sunnen, superfinish
work to route cards < route cards, op sheets, job travellers, operation sheets
program CNC lathes = CNC lathe programming = Fanuc controls = CNC lathes with Fanuc < G-code, turning centres, Fanuc 0i, edited programs, Doosan Puma, Fanuc 31i, wrote programs at machine, twin spindle, programmed lathes, manual guide i, programmed turning
set up 5-axis = 5-axis < simultaneous five-axis, Hermle, DMU 50, Mikron, setter on DMG, 5-axis setter, five-axis, clocked fixtures, DMG 5 axis, tools and datums
5-axis milling = five-axis milling < simultaneous five-axis, Hermle, DMU 50, Mikron, setter on DMG, 5-axis setter, five-axis, clocked fixtures, DMG 5 axis, tools and datums
Mastercam = use of Mastercam < toolpaths in, Mastercam X
CAM programming < toolpaths in, Mastercam X
inspect parts = micrometers and bore gauges = inspect own parts = measuring equipment < mics on, three-point gauges, Mitutoyo mics, bore comparator, height gauge, mics and verniers, in-process measuring, checked bores, verniers and mics, bore gauges used, slip gauges
machining of titanium and Inconel = exotic alloys < Ti6-4, Inco 718, superalloys, nickel and titanium, Ti64, Hastelloy, exotic materials, Nimonic, turned titanium, machined titanium
sliding head lathe = sliding heads < Star SR-20, Citizen L20, sliders, Tornos, Citizen Cincom, slider setter, Star and Citizen, swiss turning, Swiss lathe
engineering drawings with GD&T = read engineering drawings < geometric tolerances, true position, feature control frames, runout, 2D prints, geometric tolerancing, off prints, limits and fits, from engineering drawings
GD&T < geometric tolerances, true position, feature control frames, runout, 2D prints, geometric tolerancing, off prints, limits and fits, from engineering drawings
engineering drawings < geometric tolerances, true position, feature control frames, runout, 2D prints, geometric tolerancing, off prints, limits and fits, from engineering drawings
CNC grinding < cylindrical grinder, Studer, surface grinders, wheels dressed, Jones & Shipman, centreless grinding, cylindrical grinding, ground to microns, internal grinding, wheel dressing
grinding < cylindrical grinder, Studer, surface grinders, wheels dressed, Jones & Shipman, centreless grinding, cylindrical grinding, ground to microns, internal grinding, wheel dressing
CMM programming < PC-DMIS, Calypso, Zeiss Contura, Hexagon Global, CMM routines, CMM programmer, first articles on CMM, Modus
apprenticeship in mechanical engineering = mechanical engineering apprenticeship < time served, time-served, machinist apprenticeship, Advanced Apprenticeship Mechanical, engineering apprentice completed, four year apprenticeship, indentured apprentice, served my time
engineering apprenticeship < time served, time-served, machinist apprenticeship, Advanced Apprenticeship Mechanical, engineering apprentice completed, four year apprenticeship, indentured apprentice, served my time
turning < turned parts, CNC lathe, Mazak, turning centres, turned components, bar feed, Nakamura
milling < Haas, VMC, machining centres, milled parts, Hurco, 3-axis, 4-axis, milled components, XYZ mills, vertical machining
Heidenhain < iTNC, TNC 640, TNC 530
Heidenhain controls < iTNC, TNC 640, TNC 530
CNC setting < set and ran, setter, tool changes, changed inserts, set tools, first-offs, changeovers
set machines < set and ran, setter, tool changes, changed inserts, set tools, first-offs, changeovers
setting and operating < set and ran, setter, tool changes, changed inserts, set tools, first-offs, changeovers
setter operator < set and ran, setter, tool changes, changed inserts, set tools, first-offs, changeovers
manual machining = manual turning and milling = manual lathes < Colchester, Bridgeport, Harrison, manual mills, manual turner, manual miller
production batches = small batch and one-off = prototype machining < one-offs, small batches, batches of, production runs
# welder and fabricator
MIG welding = MIG/MAG = GMAW < MIG, dual shield, Kemppi MIG, wire feed welding, fillet welds MIG, 135 process, pulse MIG, 136 flux core, gas shielded semi-auto, 135 and 136, flux core, semi-auto, MIG'd, MAG welding, FCAW, mild steel MIG
TIG welding = GTAW = TIG < stainless TIG, AC TIG aluminium, tig root, 141 process, purge welding, heliarc
MMA welding = stick welding = SMAW < stick, MMA, 7018 rods, 6010 root, low hydrogen rods, 111 process, arc rods, 6G stick, MMA fill and cap
flux cored welding = FCAW < flux core, innershield, dual shield, FCAW-G, 136 process
pipe welding = coded pipe welder < 6G pipe, TIG root MMA fill, pipe welder, pipe spools, hot pass, H-L045, HL045, schedule 80 pipe
coded welder = welding codes = welding qualifications = certified welder = BS EN ISO 9606 < ASME IX, EN 287, 3G and 4G, AWS D1.1, 3.1, BS 4872, coded tests, API 1104, coded welding, 9606-1, 9606 codes, 141/111, H-L045, coding, coded to, 6G coded, welder approvals, current codes
ASME IX = ASME pressure welding < ASME section IX
BS EN ISO 9606 = EN ISO 9606 < ISO 9606-1, 9606-1, EN 287-1
AWS D1.1 = structural welding code < D1.1, AWS D1.5
aluminium welding = weld aluminium < TIG ali, aluminium fabs, MIG ali, spool gun, AC TIG, aluminum welding, ali welding
stainless steel fabrication = stainless welding < stainless tig, 316L, food grade stainless, hygienic stainless, sanitary tube welding, sanitary welds, orbital weld, 304 stainless handrails
metal fabrication = steel fabrication = fabricate < fabricator welder, fabs, fabricate brackets, structural steel beams, fabricated handrails, RSJ fabrication, fabricate frames, plates and sections cut, tack up, mark out and tack, fit up
structural steelwork = structural steel fabrication < beams and columns, RSJs, base plates and cleats, portal frames, structural fab, EN1090, UB and UC, fin plates, girders
EN 1090 = CE marking steelwork < EN1090, EXC2, BS EN 1090-2, EXC 3
plating = plater = boilermaking < boilermaker, plate rollers, pressure vessels plates, conical sections develop, plate development
sheet metal work = sheet metal fabrication < sheet-metal, guillotine, folding sheet, press brake, tin basher, sheet metal worker, box and pan folder, ductwork fabrication
pressure vessels = pressure vessel fabrication < PD 5500, vessel fab, ASME VIII, U stamp, boilers and vessels, PED, dished ends
read fabrication drawings = work from engineering drawings = blueprint reading = read drawings and weld symbols < fabrication drawings, isometrics, weld symbols, iso drawings, GA drawings, blueprints, shop drawings, isometric drawings, isos and GA, fillet sizes, weld callouts, interpreted blueprints, from isometrics, symbols and preps, fabricated from drawings
weld procedures = WPS = welding procedure specification < PQR, WPQR, weld maps
weld inspection = weld testing = NDT < CSWIP, CWI, dye pen, dye penetrant, MPI, x-ray welds, visual weld inspection, UT welds, ultrasonic test, radiograph, bend tests, VT level 2, MPI and dye pen, ISO 5817, PCN UT, visual inspection of welds, UT level 2, PCN level, CSWIP 3.1
CSWIP = welding inspector = certified welding inspector < CSWIP 3.1, CWI, AWS CWI, CSWIP 3.2
NDT qualification = PCN = ASNT level II < PCN level 2, PCN MPI, ASNT level 2, BINDT
oxy-fuel cutting = gas cutting = plasma cutting = burning < plasma cutter, oxy-acetylene, burn off, burner and cutter, oxy-propane cutting, torch cut, plasma cut, gas axe, Hypertherm, arc air gouge, CNC plasma, oxyfuel, burner at, oxy-propane, plasma and gas, profiled plate, burning gear, oxy-acetylene cutting, handheld plasma
grinding and finishing = dress welds = polish welds < grind flush, linisher, flap disc, angle grinder, mirror polish stainless, pickle and passivate, linishing, 9-inch grinder
marking out = mark out steel = layout < mark out, chalk line and scribe, setting out plates, layout steel, develop patterns, templates steel, steel square, layout and fit
bending and rolling = section bending < plate rolls, section rollers, tube bender, mandrel bend, bend tube, rolls
site welding = site installation welding = field welding < weld on site, shutdowns welding, gas main weld, outage welding, rig welder, site fab and install
pipefitting = pipe fitter = fabricate pipework < spools, pipefitter, flanges bolted, isometric drawings pipe, pipe spools, flange management, flanging, butt-weld pipe fit-up, pipe fitting, hydro tests pipe
flange management = bolted joints < MJI, torque bolting, ECITB MJI10, flange joints, hydratight, bolt tensioning
steel erection = erect steelwork < steel erector, CSCS steel erector, bolted steelwork on site, erect portal frames, ironworker
handrails gates and balustrades = architectural metalwork < handrails, gates and railings, balcony balustrades, spiral staircase, ornamental iron, fire escapes fab, staircases steel, wrought iron
blacksmith and forge work = forging < forge, blacksmith, hot forge scrolls, anvil
robot welding = robotic welding = robotic welding operation < robot welder, Fanuc weld robot, Panasonic robot weld, OTC robot, weld robot programmed, weld cells, Fanuc weld, Panasonic weld, welding robot, ran robot cells, programmed robot, touched up points, Motoman, ABB weld robot, robot for brackets
spot welding = resistance welding < spot weld, projection weld, stud welding
submerged arc welding = sub-arc < SAW, sub arc, submerged arc, column and boom
brazing and soldering metal = silver soldering < silver solder, oxy braze, brazing rods, torch brazing
exotic alloys welding = duplex and Inconel welding < Inconel, duplex, super duplex, titanium weld, chrome moly, P91, monel, Hastelloy
trailer and chassis fabrication = vehicle fabrication < trailers built, chassis weld, truck bodies, tipper bodies, bowsers fabricate
weld positions = vertical and overhead welding = all position welding < overhead weld, vertical up, 6GR, all positions
welding apprenticeship = NVQ welding = fabrication and welding qualification < NVQ 3 fabrication and welding, NVQ level 2 welding, City and Guilds welding, time-served welder, level 3 welding
shipyard welding and fabrication < shipyard, Babcock Rosyth, hull blocks, ship hull weld, Huntington Ingalls
TIG welding of stainless < GTAW, tigged, 316L, stainless pipe, 141 process, purged, TIG on stainless, stainless handrails, hygienic pipework, TIG'd
TIG welding < GTAW, tigged, 316L, stainless pipe, 141 process, purged, TIG on stainless, stainless handrails, hygienic pipework, TIG'd
TIG welding of stainless steel < GTAW, tigged, 316L, stainless pipe, 141 process, purged, TIG on stainless, stainless handrails, hygienic pipework, TIG'd
ISO 9606 < 9606-1, 9606 codes, 141/111, H-L045, coding, coded to, ASME IX, 6G coded, welder approvals, current codes
coded < 9606-1, 9606 codes, 141/111, H-L045, coding, coded to, ASME IX, 6G coded, welder approvals, current codes
fabrication drawings = weld symbols < isos and GA, fillet sizes, weld callouts, blueprints, interpreted blueprints, isometric drawings, from isometrics, symbols and preps, GA drawings, fabricated from drawings
oxy-fuel and plasma cutting < Hypertherm, gas axe, burner at, oxy-propane, plasma and gas, profiled plate, burning gear, oxy-acetylene cutting, handheld plasma, gas cutting
oxy-fuel < Hypertherm, gas axe, burner at, oxy-propane, plasma and gas, profiled plate, burning gear, oxy-acetylene cutting, handheld plasma, gas cutting
MIG < gas shielded semi-auto, 135 and 136, flux core, semi-auto, MIG'd, MAG welding, 135 process, GMAW, FCAW, mild steel MIG
weld in all positions = positional welding < vertical up, overhead and horizontal, 3G 4G, 6G pipe, positional, 3G and 4G, PF and PE, 5G and 6G, overhead welding
all positions < vertical up, overhead and horizontal, 3G 4G, 6G pipe, positional, 3G and 4G, PF and PE, 5G and 6G, overhead welding
structural steel fabrication < columns beams, portal frame, plater/welder, RSJs and trusses, EN1090, beams and columns, fab shop, structural beams, steelwork fabricated, BS EN 1090
structural steel = steel fabrication < columns beams, portal frame, plater/welder, RSJs and trusses, EN1090, beams and columns, fab shop, structural beams, steelwork fabricated, BS EN 1090
NDT < CSWIP, MPI and dye pen, ISO 5817, PCN UT, dye pen, MPI, visual inspection of welds, UT level 2, PCN level, dye penetrant, CSWIP 3.1
weld inspection and NDT < CSWIP, MPI and dye pen, ISO 5817, PCN UT, dye pen, MPI, visual inspection of welds, UT level 2, PCN level, dye penetrant, CSWIP 3.1
confined space working = confined spaces = confined space < ballast tanks, entry trained, gas monitor, top man, C&G 6160, in vessels, inside tanks, escape set, confined spaces ticket, tanks with BA, worked in vessels
# maintenance fitter
mechanical maintenance = maintenance fitting = machine maintenance < bearings and seals, gearboxes, strip pumps, change bearings, conveyor belts replace, pump overhaul, millwright, chain and sprocket, belts and bearings, maintenance fitter, machine strip-down
electrical maintenance industrial = electro-mechanical maintenance = multi-skilled engineer < motors and contactors, inverters, control panel fault finding, PLC fault, sensors and relays, multiskilled, electro-mechanical, mech/elec, maintenance electrician, E and I tech
planned preventative maintenance machinery = PPM machinery = preventive maintenance machines < PPMs, PM schedule, weekend PM, service sheets plant, planned shutdown tasks, PMs on machines
breakdown maintenance = reactive breakdown repairs = fault diagnosis machines < breakdowns, line breakdowns, machine down, fix stoppages, breakdown response, first response to breakdowns, downtime calls
fault finding machinery = diagnostic skills machinery = root cause of breakdowns < fault find, RCA breakdowns, 5 whys breakdown, trace faults machine, root cause failures
PLC fault finding = PLC = programmable logic controllers < Siemens S7, Allen-Bradley, Step 7, TIA Portal, Omron PLC, Mitsubishi PLC, RSLogix, Studio 5000, ladder logic, ControlLogix, Schneider PLC, MicroLogix
Siemens PLC = Step 7 = TIA Portal < Siemens S7, S7-300, S7-1200, S7-1500, Simatic
Allen-Bradley PLC = Rockwell Automation < RSLogix, Studio 5000, ControlLogix, CompactLogix, SLC 500, PanelView
hydraulics = hydraulic systems < power packs, hydraulic rams, hydraulic pumps and valves, hydraulic hoses, Rexroth, hydraulic cylinders, accumulators hydraulic, hydraulic presses, hose crimp
pneumatics = pneumatic systems < SMC, Festo, air cylinders, solenoid valves, pneumatic cylinders, pneumatic valves, compressed air leaks
pumps = pump maintenance = pump overhaul < mechanical seals, pump strip and rebuild, centrifugal pumps, impellers, packed glands, mono pumps, Grundfos, multistage pumps, diaphragm pump, seal change pump
gearboxes and bearings = rotating equipment < bearing change, SKF, gearbox rebuild, couplings align, laser alignment shafts, shaft alignment, Timken, sheave alignment
shaft alignment = laser alignment < Pruftechnik, laser shaft alignment, dial gauge alignment, Fixturlaser
condition monitoring = predictive maintenance = vibration analysis < thermal imaging, oil sampling, SKF Microlog, thermography, oil analysis, ultrasound leak
conveyors = conveyor maintenance < conveyor belts, belt tracking, rollers conveyor, Interroll, belt splicing, chain conveyors, drive drums
compressors and boilers = utilities and services maintenance < steam boilers, air compressors, Atlas Copco, boiler house, steam traps, chillers plant, effluent plant, BOAS
steam boiler operation = BOAS = boiler licence < boiler house operator, low pressure boiler license, blowdown boiler
packaging machinery maintenance = maintain packing lines < Multivac, Ishida, Ulma, flow wrappers, multi-head weighers, Krones, Sidel, Domino coder, Tetra Pak, labellers fix, fillers and cappers
installations and commissioning machinery = machine installation = plant installation < install new lines, machine relocation, machine moves, commission machines, factory relocation, FAT and SAT, millwright installs, set down machines
CMMS = computerised maintenance system = maintenance software = CMMS experience < SAP PM, Maximo, Agility, Shire, Mainsaver, eMaint, Pirana, Idhammar, Infor EAM, MP2, Fiix, MVP Plant, work orders on SAP, logged jobs in, PEMAC, Concept Evolution, jobs on Maximo, closed work orders
spare parts = critical spares = spares management = MRO < spares stores, critical spares list, spares ordered, min/max spares, spare part requisition
safe systems of work = permit to work = isolation < LOTO, permits to work, hot work permits, lock off, SSOW, lock out tag out, confined space permit, isolation certificates
welding and fabrication basic = fabricate brackets = workshop skills < MIG weld guards, fabricate guards, bench fitting, lathe and mill, make brackets, weld repairs machines, guards made
turning and milling maintenance = machine parts in workshop < lathe and miller, turned shafts, centre lathe, Bridgeport
inverters and drives = variable speed drives = VSDs < inverters, servo drives, ABB drives, Danfoss drives, VFD, Lenze, SEW, SEW Eurodrive, parameter set drives, PowerFlex
sensors and instrumentation = instrumentation and calibration = loop checks < 4-20mA, pressure transmitters, load cells, proximity sensors, flow meters, calibrate transmitters, photo-eyes, RTDs, control valves stroke, instrument tech
robots maintenance = robotics < Fanuc robots, ABB IRB, KUKA, robot greasing, robot mastering, robot cells
17th/18th edition = 18th Edition wiring regulations < 18th edition, 17th edition
reduce downtime = improve reliability = OEE improvement < downtime cut, MTBF, reduced downtime, MTTR, breakdowns down, OEE from
continuous improvement maintenance = TPM = engineering improvements < kaizen, SMED, modification to guards, CI projects machines, Six Sigma, FMEA, RCM
shutdown maintenance = planned outages = turnaround maintenance < shutdown, annual shutdown, Christmas shutdown, turnarounds, planned outage, overhaul shutdown, summer shut
HNC engineering = ONC engineering = engineering qualification < HNC electrical, HNC mechanical, ONC, BTEC level 3 engineering, City and Guilds engineering, HND engineering, NVQ 3 maintenance, NVQ 4 engineering
time-served apprenticeship = apprentice-trained = recognised apprenticeship < time-served, time served, indentured, NVQ 3 engineering maintenance, four-year apprenticeship, MOET, journeyman millwright
food and pharma maintenance = GMP maintenance = maintain food lines < GMP, food-safe grease, BRC sites, hygiene standards engineering, tool control food, clean as you go engineering
CNC machine maintenance = machine tool repair < CNC repair, ballscrew, spindle repair, CNC breakdowns, machine tool maintenance, spindle bearings, Fanuc drives
injection moulding machine maintenance < IMM repair, moulding machines repairs, barrel heaters, Arburg repairs
LOLER equipment < hoists inspected, gantry crane maintenance, chain hoist strip, LOLER
shift handover engineering = shift logs engineering < handover log engineers, shift engineer log, breakdown log
planned preventative maintenance < monthly PPMs, scheduled greasing, belt checks, PPMs on, filter swaps, PPM worksheets, weekly PMs, scheduled greasing and, lube rounds, PM checks, greased and inspected
PPM < monthly PPMs, scheduled greasing, belt checks, PPMs on, filter swaps, PPM worksheets, weekly PMs, scheduled greasing and, lube rounds, PM checks, greased and inspected
preventative maintenance = planned maintenance < monthly PPMs, scheduled greasing, belt checks, PPMs on, filter swaps, PPM worksheets, weekly PMs, scheduled greasing and, lube rounds, PM checks, greased and inspected
hydraulics and pneumatics < resealed rams, Festo valves, air leaks, power packs, power packs and cylinders, SMC valves, hydraulic rams, pneumatic cylinders, hydraulic presses repaired, changed valves
hydraulics < resealed rams, Festo valves, air leaks, power packs, power packs and cylinders, SMC valves, hydraulic rams, pneumatic cylinders, hydraulic presses repaired, changed valves
pneumatics < resealed rams, Festo valves, air leaks, power packs, power packs and cylinders, SMC valves, hydraulic rams, pneumatic cylinders, hydraulic presses repaired, changed valves
electrical qualification = HNC electrical = NVQ level 3 electrical < HNC Electrical, NVQ3 Electrical, C&G 2330, BTEC electrical, ONC Electrical, C&G 236, NVQ Level 3 Electrical
electrical HNC or NVQ level 3 < NVQ3 Electrical, C&G 2330, BTEC electrical, ONC Electrical, C&G 236
maintenance of conveyor systems < tracked belts, baggage belts, changed rollers, sortation, rollers and gearboxes, kept belts going, belt tracking, conveyor rollers, conveyor gearboxes, sorter
conveyor systems = conveyor maintenance < tracked belts, baggage belts, changed rollers, sortation, rollers and gearboxes, kept belts going, belt tracking, conveyor rollers, conveyor gearboxes, sorter
conveyors < tracked belts, baggage belts, changed rollers, sortation, rollers and gearboxes, kept belts going, belt tracking, conveyor rollers, conveyor gearboxes, sorter
maintenance management system < SAP PM, Maximo, work orders on SAP, Shire, logged jobs in, Agility, PEMAC, Fiix, Concept Evolution, jobs on Maximo, closed work orders
inverter drives = motor replacement < Danfoss, ABB VSDs, VSDs, swapped motors, changed motors, parameterised, changed out motors, Powerflex drives, failed motors, Siemens drives, VFDs, set up inverters
inverter drives and motor replacement < Danfoss, ABB VSDs, VSDs, swapped motors, changed motors, parameterised, changed out motors, Powerflex drives, failed motors, Siemens drives, VFDs, set up inverters
inverters < Danfoss, ABB VSDs, VSDs, swapped motors, changed motors, parameterised, changed out motors, Powerflex drives, failed motors, Siemens drives, VFDs, set up inverters
root cause analysis = continuous improvement < 5 Whys, fishbones, RCA, led RCA, cut downtime, repeat failures, kaizen, stop repeat, five whys, A3s, downtime by, reduced downtime
root cause analysis and continuous improvement = drive continuous improvement < 5 Whys, fishbones, RCA, led RCA, cut downtime, repeat failures, kaizen, stop repeat, five whys, A3s, downtime by, reduced downtime
welding and fabrication skills = welding and fabrication < guards and brackets, MIG and TIG, knocked up chutes, repaired hoppers, stick and TIG, made guards, made brackets, fabricated guards, welded guards, repaired stainless
fabrication skills < guards and brackets, MIG and TIG, knocked up chutes, repaired hoppers, stick and TIG, made guards, made brackets, fabricated guards, welded guards, repaired stainless
food manufacturing environment = food factory < Greencore, biscuit factory, flow wrappers, depositors, bakery engineer, sandwiches factory, ready meals factory, dairy factory, food factory engineer, meat plant, ovens and depositors, Bakkavor, chilled food site, confectionery factory
food manufacturing = food manufacturing experience < Greencore, biscuit factory, flow wrappers, depositors, bakery engineer, sandwiches factory, ready meals factory, dairy factory, food factory engineer, meat plant, ovens and depositors, Bakkavor, chilled food site, confectionery factory
# quality inspector
quality inspection = inspect products = inspection < goods-in inspection, final inspection, patrol inspection, visual inspection parts, inspected parts, in-process inspection, QC inspector, line inspection, receiving inspection, check parts to drawing
goods inwards inspection = incoming inspection = receiving inspection = supplier quality and goods-in inspection < goods-in inspection, AQL sampling, check C of C, incoming goods checks, supplier parts inspect, incoming castings, rated vendors, goods inwards inspector, AQL, sampled deliveries, vendor audits, material certs checked, supplier audits, checked incoming, goods-in inspector, vendor rating, SQA
final inspection = end of line inspection < pre-despatch inspection, release goods QC, final sign-off inspection
CMM programming = CMM inspection = coordinate measuring < PC-DMIS, Calypso, Mitutoyo CMM, Zeiss CMM, Hexagon CMM, Faro arm, Modus Renishaw, Polyworks, Metrolog, LK CMM, Zeiss Contura, Mitutoyo Crysta, co-ordinate measuring, CMM operator
dimensional inspection = precision measurement = metrology equipment < height gauge, micrometers, bore gauges, vernier, slip gauges, DTI, shadowgraph, surface plate, profile projector, optical comparator, thread gauges, Talysurf, contour machine
first article inspection reports = FAIR = FAI reports < AS9102, FAIRs, FAI, ISIR, first-off inspection, Net-Inspect, ballooned drawings
PPAP = production part approval < PPAP level 3, PSW, ISIR, control plans, PFMEA, MSA, under IATF, run at rate, PPAPs, TS16949, APQP, PPAP packs, VDA 6.3
GD&T interpretation = read drawings and tolerances < GD&T, geometric tolerancing, ASME Y14.5, engineering drawings to BS 8888
non-conformance reports = NCRs = nonconformance management = corrective actions < NCR, MRB, concessions, quarantine parts, reject notes, red tag, hold tag, quarantine stock, DMRs, nonconforming parts, raised NCRs, closed NCRs, 8D, CAPA, logged rejects, contained rejects, 8Ds, NCRs raised, root cause with suppliers, rejects contained, raised and closed, concession requests, 8D with, quarantined rejects
corrective and preventive action = CAPA = root cause analysis < 8Ds, 5 whys, fishbone, 5 why, RCCA, Ishikawa, corrective actions, SCAR
8D problem solving = 8D reports < 8Ds, G8D
statistical process control = SPC < X-bar charts, control charts, Cpk, Minitab, Cp and Cpk, capability studies, process capability
measurement systems analysis = gauge R&R = MSA < gage R&R, MSA studies, GR&R
calibration = calibrate gauges = equipment calibration < calibration records, gauge calibration, calibration schedule, UKAS, torque wrench calibration, master gauges, calibrated micrometers, GAGEtrak
ISO 9001 = quality management system = QMS < ISO9001, quality manual, BS EN ISO 9001, AS9100, IATF 16949, ISO 13485
AS9100 = aerospace quality < AS9100 rev D, NADCAP
IATF 16949 = automotive quality < TS16949, core tools automotive, VDA 6.3, PPAP level 3, control plans, PFMEA, MSA, under IATF, run at rate, PPAPs, APQP, PPAP packs
ISO 13485 = medical device quality < 21 CFR 820, QSR, ISO13485
internal audits = auditing = quality audits < internal auditor, lead auditor, process audits, layered process audits, LPAs, ISO 9001 audit, IRCA, audit schedule, supplier audits
supplier quality = vendor quality = SQA = goods-in inspection < supplier audits, SCARs, supplier PPM, vendor rating, supplier returns, incoming castings, rated vendors, goods inwards inspector, AQL, sampled deliveries, vendor audits, incoming inspection, material certs checked, checked incoming, goods-in inspector
customer complaints quality = customer returns investigation < customer returns, RMA investigations, field failures, complaints 8D, warranty returns
FMEA = control plans = APQP < PFMEA, DFMEA
inspection plans = quality plans = ITP < inspection checklist, ITPs, quality plan, control plan, inspection criteria, AQL tables
AQL sampling = sampling plans = acceptance sampling < AQL, ANSI Z1.4, BS 6001, AQL 1.0, C0 sampling
NDT = non-destructive testing < dye pen, MPI, ultrasonic test, PCN level 2, eddy current, FPI, penetrant test, ASNT, radiography welds, PCN Level 2, EN4179, MPI and dye, dye penetrant, MPI level 2, ultrasonic level 2, magnetic particle, L2 FPI, eddy current level 2
material testing = mechanical testing lab = hardness testing < Rockwell, Vickers hardness, tensile tests, Charpy, Instron, hardness test, Brinell, metallography, salt spray test
certificates of conformity = C of C = release documentation < EASA form 1, material certs, 3.1 certs, mill certs, CofC, Cs of C, EN 10204
lean six sigma = green belt = six sigma < Black Belt, DMAIC, Yellow Belt, six sigma project
food quality checks = QA food = product checks food < weight control, taste panels, metal detection verify, organoleptic, BRC audit, pH Brix checks, label checks food, use-by coding check, QA technician food
electronics inspection = IPC-A-610 inspector < IPC-A-610, AOI, X-ray PCB inspection, visual inspection PCB, IPC-A-620, J-STD
cosmetic inspection < DFT gauge, coating thickness, cosmetic defects, paint inspection, Ra finish
quality documentation = quality records = update procedures < SOPs quality, inspection records, controlled documents, revision control, quality files, DHR, Q-Pulse
quality certification = CQI membership = ASQ < ASQ CQI, CQE, CQA ASQ, CQI, PCQI, ASQ certified
scrap and rework reduction = defect reduction = right first time < PPM defects, RFT, rejects down, scrap cut, first pass yield, FPY
first article inspection < AS9102 forms, ballooned drawings, FAIRs, first-offs, raised FAIRs, FAI reports, ballooned, FAIs, first-off inspection, first offs
FAIR < AS9102 forms, ballooned drawings, FAIRs, first-offs, raised FAIRs, FAI reports, ballooned, FAIs, first-off inspection, first offs
AS9102 < AS9102 forms, ballooned drawings, FAIRs, first-offs, raised FAIRs, FAI reports, ballooned, FAIs, first-off inspection, first offs
first article inspection AS9102 < AS9102 forms, ballooned drawings, FAIRs, first-offs, raised FAIRs, FAI reports, ballooned, FAIs, first-off inspection, first offs
use of CMM = CMM < Zeiss Contura, Mitutoyo Crysta, co-ordinate measuring, PC-DMIS, coordinate measuring, CMM operator, Calypso, Hexagon CMM, LK CMM
calibration of measuring equipment = calibrate measuring equipment < calibrated verniers, gauge register, torque wrenches, slip gauges, mics calibrated, calibration register, gauge calibration, calibrated gauges and, calibrated mics, UKAS lab masters, plugs calibrated
calibration < calibrated verniers, gauge register, torque wrenches, slip gauges, mics calibrated, calibration register, gauge calibration, calibrated gauges and, calibrated mics, UKAS lab masters, plugs calibrated
internal auditor = ISO 9001 audits = internal audits < IRCA, process audits, audited departments, 9001:2015, internal audits a year, lead auditor ISO, audits to 9001, IRCA auditor
internal auditor for ISO 9001 < IRCA, process audits, audited departments, 9001:2015, internal audits a year, lead auditor ISO, audits to 9001, IRCA auditor
non-conformance reports and corrective actions < raised NCRs, closed NCRs, 8D, CAPA, logged rejects, contained rejects, 8Ds, NCRs raised, root cause with suppliers, rejects contained, raised and closed, concession requests, 8D with, quarantined rejects
NCRs < raised NCRs, closed NCRs, 8D, CAPA, logged rejects, contained rejects, 8Ds, NCRs raised, root cause with suppliers, rejects contained, raised and closed, concession requests, 8D with, quarantined rejects
engineering drawings with GD&T = read engineering drawings < geometric tolerances, ASME Y14.5, position and flatness, customer prints, GD&T symbols, MMC, true position, BS 8888, profile and position, tolerances off drawings
GD&T < geometric tolerances, ASME Y14.5, position and flatness, customer prints, GD&T symbols, MMC, true position, BS 8888, profile and position, tolerances off drawings
SPC and capability studies = process capability < Cpk, X-bar, Minitab, Gauge R&R, GR&R, control charts, MSA studies, X-bar charts, R&R studies, Ppk
SPC < Cpk, X-bar, Minitab, Gauge R&R, GR&R, control charts, MSA studies, X-bar charts, R&R studies, Ppk
capability studies < Cpk, X-bar, Minitab, Gauge R&R, GR&R, control charts, MSA studies, X-bar charts, R&R studies, Ppk
IATF 16949 and PPAP = automotive quality standards < PPAP level 3, control plans, PFMEA, MSA, under IATF, run at rate, PPAPs, TS16949, APQP, PPAP packs, VDA 6.3
NDT level 2 = non-destructive testing < PCN Level 2, EN4179, FPI, MPI and dye, dye penetrant, MPI level 2, ultrasonic level 2, magnetic particle, L2 FPI, eddy current level 2
# process and chemical operator
process operation = chemical process operations = process operator < DCS operator, reactor charging, batch reactors, distillation columns, charge vessels, panel operator, chemical operator, process technician plant, run batch reactors
DCS = distributed control system = control room operations < DeltaV, Honeywell Experion, Yokogawa Centum, ABB 800xA, Foxboro, panel operator, Emerson DeltaV, TDC 3000, board operator
SCADA = SCADA monitoring < Wonderware, Citect, iFix, WinCC, InTouch
batch processing = batch manufacturing = follow batch sheets < batch reactors, batch cards, batch sheet, batch records, charge raw materials, charging vessels, recipe batch sheets
reactor operation = reactors < batch reactors, glass-lined reactor, Pfaudler, autoclaves chemical, hydrogenator, charge reactor, agitated vessel
distillation and separation < distillation, fractionation, stripping column, evaporator, reflux, crude unit
filtration and drying = solids handling < filter press, centrifuge, rotary dryer, spray dryer, Nutsche filter, vacuum dryer, agitated filter dryer, fluid bed dryer, milling powders, bag filters
blending and mixing = mix chemicals = blend products < ribbon blender, blend vessels, high-shear mixer, mixing paint, blended batches, Silverson, dispersion mill, powder mixing
tanker loading and offloading = tanker unloading = bulk offloading < tanker offloads, tanker discharge, road tanker loading, rail cars unload, bulk acid offload, ISO tanks, IBC filling, ship discharge hoses
drumming and filling = IBC and drum filling < IBCs, drum filling, drumming off, fill 200L drums, drum off, totes filling
in-process sampling = take samples = process sampling < in-process tests, pH and viscosity, titrations, sample points, QC samples, SG test, viscosity test, density check plant
laboratory testing plant = lab analysis process < titrations, Karl Fischer, refractive index, HPLC, pH meter calibration
permit to work chemical = isolations = plant isolation < permit to work, lock-off, LOTO, confined space entry, PTW, permits issue, line breaking, break containment, spade and blind, process isolations
COMAH site = COMAH = upper tier COMAH < upper tier, top tier site
process safety management = PSM = HAZOP < MOC, LOPA, OSHA PSM, management of change process, PHA
hazardous chemicals handling = COSHH = chemical handling < caustic, acids and alkalis, sulphuric acid, chlorine handling, MSDS, SDS, solvents drums, corrosive chemicals, chlorine gas, HAZWOPER
breathing apparatus = BA = respiratory protection chemical < air-fed hood, SCBA, airstream helmet, face-fit
emergency response plant = fire team site = spill response < site fire team, ERT, HAZMAT team, spill kits chemical, emergency response team, chemical spill
utilities operation = steam and cooling water = boiler operation < steam boilers, cooling towers, BOAS, nitrogen blanket, demin water, effluent treatment, boiler blowdown, compressed air plant, chilled water plant
effluent treatment = wastewater treatment = ETP < effluent plant, DAF, activated sludge, flocculant dosing, aeration lanes, trade effluent, clarifiers, dissolved oxygen check, pH correction effluent, sludge press
water treatment operator = drinking water treatment < chlorine dosing, coagulation, rapid gravity filters, reservoirs, jar test, RGF, water treatment works, grade III water treatment license, SCADA water
start-up and shutdown = plant start-up < start-ups, plant shutdown, turnarounds, unit start up, plant startups, start-up after outage
outside operator = field operator = plant rounds < field rounds, log readings plant, walk the plant, operator rounds
first line maintenance process = operator maintenance = basic plant maintenance < swap pumps, filter changes, gasket change, grease pumps, filters and strainers, valve line-ups, steam traps check
valves and line-ups < line ups, valve line-ups, open and close valves, pump changeovers
refinery operations = petrochemical operations < crude unit, FCC, alkylation unit, refinery operator, naphtha, ethylene cracker, hydrocracker, coker, Stanlow, Fawley
polymer and plastics processing = extrusion and compounding < polymerisation, compounding, resin plant, twin-screw extruder, PET plant, masterbatch
pharmaceutical API manufacture = API manufacture < API, cGMP reactors, solvent recovery
paint and coatings manufacture < bead mills, tinting paint batches, dispersion pigment, resin let-down
cosmetics and detergent manufacture = liquids manufacture < shampoo batches, creams mixing, surfactants, cosmetic mixing, detergents batch, emulsions
cleaning in place = CIP = vessel cleaning < vessel wash, caustic clean, boil out, vessel cleans, tank cleans
shift log and handover = shift records process = log sheets < shift log, handover log, hourly readings logged, opslog
chemical labelling CLP < CLP labels, UN drums, GHS labels
NVQ process operations = process technology qualification < NVQ 2 process operations, PTEC degree, NVQ chemical, Level 3 process technology, PTEC, COGENT gold card
yield and quality improvement = yield improvement = reduce off-spec < yield increased, off-spec cut, batch right first time, cycle time batch
# print press operator
Heidelberg litho presses < Speedmaster, SM102, SM52, minder on, make readies, number one on, XL106, four colour number one, litho minder, B1 press, litho printer, Komori, 5-col, B2 press, make-readies
litho presses = operate litho presses = Heidelberg presses < Speedmaster, SM102, SM52, minder on, make readies, number one on, XL106, four colour number one, litho minder, B1 press, litho printer, Komori, 5-col, B2 press, make-readies
digital printing = HP Indigo or Xerox = digital presses < Indigo 7900, Versant, iGen, variable data, ran Indigo, iGen operator, Ricoh digital, Konica digital press, Xerox Iridesse, digital press operator
HP Indigo < Indigo 7900, Versant, iGen, variable data, ran Indigo, iGen operator, Ricoh digital, Konica digital press, Xerox Iridesse, digital press operator
colour management and matching < Fogra 39, Pantone ink mix, spectro density, X-Rite, ISO 12647, densitometer, matched proofs, Pantone matching, Delta E, mixed Pantones, spectro readings, ink mix, G7 calibration
colour management = colour matching < Fogra 39, Pantone ink mix, spectro density, X-Rite, ISO 12647, densitometer, matched proofs, Pantone matching, Delta E, mixed Pantones, spectro readings, ink mix, G7 calibration
finishing folding stitching and trimming = print finishing < MBO folder, saddle stitcher, Polar guillotine, bindery operator, creased folded, wire-stitched, guillotine, perfect binder, creasing and folding, folded and stitched, Stahl folder, bindery, Muller saddle, print finisher
finishing < MBO folder, saddle stitcher, Polar guillotine, bindery operator, creased folded, wire-stitched, guillotine, perfect binder, creasing and folding, folded and stitched, Stahl folder, bindery, Muller saddle, print finisher
folding and stitching < MBO folder, saddle stitcher, Polar guillotine, bindery operator, creased folded, wire-stitched, guillotine, perfect binder, creasing and folding, folded and stitched, Stahl folder, bindery, Muller saddle, print finisher
wide-format printing = large format < Roland and Mimaki, HP Latex, van wraps, cut vinyl, window graphics, mounted posters, Mimaki, vehicle wraps, banners laminated, Roland printer, wide format printer, large format print
wide-format printing and vinyl < Roland and Mimaki, HP Latex, van wraps, cut vinyl, window graphics, mounted posters, Mimaki, vehicle wraps, banners laminated, Roland printer, wide format printer, large format print
vinyl < Roland and Mimaki, HP Latex, van wraps, cut vinyl, window graphics, mounted posters, Mimaki, vehicle wraps, banners laminated, Roland printer, wide format printer, large format print
prepress imposition and platemaking < preflighted, imposed in, CTP plates, Prinect, trapped and stepped, burned plates, Mac operator, Prinergy, imposed PDFs, output plates, Pitstop, plates made, studio artworker prepress
prepress < preflighted, imposed in, CTP plates, Prinect, trapped and stepped, burned plates, Mac operator, Prinergy, imposed PDFs, output plates, Pitstop, plates made, studio artworker prepress
imposition < preflighted, imposed in, CTP plates, Prinect, trapped and stepped, burned plates, Mac operator, Prinergy, imposed PDFs, output plates, Pitstop, plates made, studio artworker prepress
platemaking < preflighted, imposed in, CTP plates, Prinect, trapped and stepped, burned plates, Mac operator, Prinergy, imposed PDFs, output plates, Pitstop, plates made, studio artworker prepress
flexographic label printing < flexo printer, Nilpeter, Mark Andy, narrow web, anilox, self-adhesive labels, mounted plates, flexo press, die cut labels, Gallus, flexo operator
flexographic = flexo < flexo printer, Nilpeter, Mark Andy, narrow web, anilox, self-adhesive labels, mounted plates, flexo press, die cut labels, Gallus, flexo operator
label printing < flexo printer, Nilpeter, Mark Andy, narrow web, anilox, self-adhesive labels, mounted plates, flexo press, die cut labels, Gallus, flexo operator
press maintenance < changed blankets, set rollers, washed up, weekly lube, rollers and grippers, blankets and rollers, replaced ducts, greased press, blanket changes, rollers set, press wash ups, blankets rollers
quality checks during print runs < pulled sheets, checked register, hickeys, set-off, mis-register, held bad reels, register and density, inspected labels, sheets each 500, pulled samples, register checks, inspected sheets, bad reels, checked density
print quality checks < pulled sheets, checked register, hickeys, set-off, mis-register, held bad reels, register and density, inspected labels, sheets each 500, pulled samples, register checks, inspected sheets, bad reels, checked density
quality checks < pulled sheets, checked register, hickeys, set-off, mis-register, held bad reels, register and density, inspected labels, sheets each 500, pulled samples, register checks, inspected sheets, bad reels, checked density
paper stocks and substrates < gsm, coated and uncoated, boards and films, grain direction, synthetic stocks, on gsm, uncoated stock, boards to suit, stocks advised, coated uncoated, grain coated
paper stocks < gsm, coated and uncoated, boards and films, grain direction, synthetic stocks, on gsm, uncoated stock, boards to suit, stocks advised, coated uncoated, grain coated
substrates < gsm, coated and uncoated, boards and films, grain direction, synthetic stocks, on gsm, uncoated stock, boards to suit, stocks advised, coated uncoated, grain coated
knowledge of paper < gsm, coated and uncoated, boards and films, grain direction, synthetic stocks, on gsm, uncoated stock, boards to suit, stocks advised, coated uncoated, grain coated
`;
