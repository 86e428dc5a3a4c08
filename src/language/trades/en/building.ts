/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const BUILDING_TRADES = `
# electrician
first and second fix ~ first fix wiring, full rewire, house rewires, rewire house, chase out and wire, rough-in wiring, rough in and trim out
inspection and testing = electrical testing = test and inspect = inspect and test = testing and inspection < EICR, EICRs, fixed wire testing, periodic inspection report, dead and live testing, loop impedance test, insulation resistance test, dead and live tests, RCD trip times, insulation resistance tests ~ 2391, C&G 2391, 2394, 2395, 2391-52, megger test, test sheets, Megger MFT, periodic inspections, 2394 and 2395, EICs, Zs and
electrical condition reports = EICR = periodic inspection < fixed wire testing, electrical installation condition report, periodic inspection report ~ landlord electrical safety certificate
wiring regulations = 18th edition = BS 7671 = 18th Edition < 17th and 18th edition, BS7671, C&G 2382, IET wiring regs, 2382-22, C&G 2382-22, eighteenth edition, 2382-18, 18th ed, 18th regs ~ Amendment 2
fault finding = electrical fault finding = troubleshoot electrical faults < trace earth fault, trace nuisance tripping, RCD tripping faults, find broken neutral, diagnose tripping circuits ~ electrical troubleshooting
electrical qualification = qualified electrician = electrical qualifications < AM2, AM2S, NVQ 3 electrical, NVQ3 electrical, AM2 passed ~ 2357, C&G 2365, 2330 level 3, JIB gold card, gold ECS card, JIB approved electrician, time-served electrician, journeyman electrician, C&G 2330, 2365, JIB approved, 236 parts, time served electrician, C&G 2360, level 3 electrotechnical
ECS card = JIB card < JIB gold card, gold ECS card, ECS gold card, JIB Gold, ECS gold ~ JIB approved electrician, gold card electrician, JIB Approved, JIB graded
domestic rewires = house rewiring < house rewires, rewire council houses, rewired houses, rewired semis, rewired flats ~ full rewire, rewire kitchens and bathrooms, void property rewires, ripped out old wiring, rubber wiring, full rewires, new circuits throughout, board changes, consumer unit changes, chased and boxed, new RCBO board
consumer unit replacement = fuse board upgrade = install consumer units < change fuse board, fuse box change, swap fuseboard, fuseboard changes ~ board changes, CU upgrade, panel upgrade, RCBO board
containment installation = cable containment = trunking and tray < cable tray and basket, trunking and conduit, bend conduit, Unistrut and tray, cable ladder, conduit bending, bent conduit ~ galv conduit, steel conduit, dado trunking, tray and basket, cable tray, trunking, galv, Unistrut, ladder rack
cable installation = pull cables = cable pulling < pull in sub-mains, run Romex, pull wire through conduit ~ SWA cable, armoured cable, glanding armoureds, T&E cabling, fire-rated cable FP200, cable dressing
cable termination = gland and terminate cables < glanding armoureds, gland off SWA, make off SWA, SWA terminations, pyro terminations ~ CW glands, BW glands
three phase systems = three-phase installations < 3 phase supplies, three phase boards, TP&N boards, 400V three phase, 480V ~ 415V, star delta starters, 3ph motors
distribution boards = install distribution boards < DB installation, panelboard installation, wire distribution boards ~ TP&N boards, MCCB panel board, DB changes
EV charger installation = EV charging points = installing EV chargers < pod point install, OZEV approved installer, Tesla wall connector, EVSE install ~ EV chargers, C&G 2921, car charging points, Zappi chargers, Zappi, Pod Point, OZEV, chargepoints, Ohme, Easee, Wallbox, car charge points, 2921
solar PV installation = photovoltaic installation < fit solar panels, solar panel install, string inverters on roof ~ 2399 solar PV
emergency lighting < 3 hour drain test, emergency lights discharge test ~ BS 5266, emergency luminaire, exit signs test
PAT testing = portable appliance testing < PAT tests, pat tester, portable appliance tests, Seaward PAT ~ C&G 2377
safe isolation = isolation procedures < prove dead, test for dead ~ GS38 tester, lock off circuits, LOTO, lock and tag circuits, padlock breakers
electrical certification = issue certificates = complete test certificates < minor works certificates, EIC certificate, minor works certs, schedule of test results ~ EICR, iCertifi, EasyCert, NICEIC certs
NICEIC < NICEIC qualifying supervisor ~ NICEIC approved contractor, NAPIT registered, Part P domestic installer, ELECSA registered
qualifying supervisor = QS < NICEIC QS, NICEIC qualifying supervisor
lighting installation = install luminaires < light fittings install, recessed can lights ~ LED panel swap, downlights, LED retrofit, high bay lights, two-way switching
lighting controls < DALI, PIR lighting control, KNX lighting, Rako ~ Lutron, dimmers and scene control
control wiring = panel wiring < MCC wiring, control panel build ~ wire contactors and relays, panel building, motor control centres, contactor circuits
motor control < DOL starters, star delta starters, VSD install, VFD install, contactors and overloads ~ inverter drives, variable speed drives
reading electrical drawings = wiring diagrams = interpret schematics = read electrical drawings < work from schematics, blueprints and one-lines ~ line diagrams, single line diagrams, circuit diagrams, worked from drawings, read drawings
National Electrical Code = NEC < NEC code, 2020 NEC, NEC 2023 ~ NFPA 70
electrical license < journeyman electrician license, master electrician license, licensed master electrician ~ C-10 license, state journeyman card
earthing and bonding = grounding and bonding < main earth bonding, supplementary bonding, earth rods, ground rods, bond gas and water, Ufer ground ~ lightning protection earths
data cabling = structured cabling < data points install ~ Cat6, Cat5e, Cat 6A, Krone tool, fluke test data points, RJ45 outlets, patch panels, data points, network points, data cabinets
fire alarm installation = install fire alarms < wire fire alarms, fire alarm loop cabling, smoke detectors and sounders install, BS 5839 install, call points fitted ~ addressable systems, sounders, BS 5839, FP200, detectors and call points, loops and sounders, MCPs, smoke heads, Advanced panels
generators and UPS = standby power < UPS install, generator changeover panel, ATS install, genset hook-up ~ transfer switch
high voltage < HV authorised person, SAP HV, ring main unit switching, HV AP ~ 11kV, 33kV, HV jointing
connect appliances < wire cooker, immersion heater wiring, wire in hob and oven ~ electric showers, cooker circuits
street lighting < HERS street lighting, lighting column installation ~ lamp columns, G39
smart home installation = home automation < Hue and Nest install ~ KNX, Control4, Crestron, Loxone
hazardous area installations = ATEX ~ CompEx, Ex equipment, EExd, Class 1 Div 2, intrinsically safe
test equipment = use of test instruments < Megger MFT, multifunction tester ~ Megger, Fluke multimeter, Metrel, Kewtech, clamp meter
cable sizing < volt drop calculations, cable calcs, size cables and breakers ~ Amtech, Trimble ProDesign, load calculations electrical, C&G 2396
18th Edition wiring regulations = BS 7671 < C&G 2382-22, 2382-22, BS7671, eighteenth edition, 2382-18, 18th ed, 18th regs ~ Amendment 2
inspect and test electrical installations < EICRs, dead and live tests ~ C&G 2391, RCD trip times, test sheets, Megger MFT, 2391, periodic inspections, 2394 and 2395, EICs, Zs and, insulation resistance tests
fault finding = three-phase motors = control panels ~ overload trips, star delta, dead contactors, burnt windings, VSDs, traced trips, motor starters, diagnosed contactors, inverter faults, direct on line starters
fault finding on three-phase motors and control panels ~ overload trips, star delta, dead contactors, burnt windings, VSDs, traced trips, motor starters, diagnosed contactors, inverter faults, direct on line starters
EV chargers < Zappi, Pod Point, chargepoints, Ohme, Easee, Wallbox, car charge points ~ OZEV, C&G 2921, 2921
fire alarms < detectors and call points, call points fitted, loops and sounders ~ addressable systems, sounders, BS 5839, FP200, MCPs, smoke heads, Advanced panels
rewires = rewire < house rewires, full rewires, rewired houses, rewired semis, rewired flats ~ ripped out old wiring, rubber wiring, new circuits throughout, board changes, consumer unit changes, chased and boxed, new RCBO board
ECS Gold Card = JIB gold card < JIB Gold, ECS gold ~ gold card electrician, JIB Approved, JIB graded
solar PV and battery storage ~ string inverters, Powerwalls, rooftop arrays, G98, MCS paperwork, G99, PV arrays, solar arrays, GivEnergy, PV panels wired, solar panels fitted, battery inverters
solar PV < PV arrays, solar arrays, PV panels wired, solar panels fitted ~ string inverters, Powerwalls, rooftop arrays, G98, MCS paperwork, G99, GivEnergy, battery inverters
sign off work of other electricians < checked other sparks, checked work of sparks ~ QS, NICEIC qualified supervisor, signed off certificates, signed off certs, supervised sparks, before issuing certs
supervise electricians < supervised sparks ~ QS, NICEIC qualified supervisor, signed off certificates, signed off certs, checked other sparks, checked work of sparks, before issuing certs
install lighting and power = electrical installation = install wiring < ring mains, wired new builds, wired houses, wired plots ~ sockets and lights, first fixed, second fixed, lighting circuits, cabling and containment, lights and power, small power
containment < cable tray, bent conduit, steel conduit, cable ladder ~ tray and basket, trunking, galv, Unistrut, ladder rack
consumer units = distribution boards = consumer unit replacement ~ board changes, changed fuse boards, DBs, RCBO boards, fuse boards, terminated boards
electrical maintenance < maintenance electrician ~ emergency lighting tests, lamp changes, relamping, planned and reactive, fault calls, reactive jobs
maintenance and repair electrical < maintenance electrician ~ emergency lighting tests, lamp changes, relamping, planned and reactive, fault calls, reactive jobs
electrical drawings < single line diagrams ~ circuit diagrams, worked from drawings, read drawings
industrial electrical = industrial installation = factory installation ~ three phase, 3 phase, machinery wired, SWA, distribution shed, control panels, plant rooms, armoured cable
emergency lighting < emergency fittings, BS 5266 ~ emergency lights, 3 hour tests, exit signs
install emergency lighting ~ emergency lights, emergency fittings, 3 hour tests, exit signs, BS 5266
intruder alarms and CCTV = security systems = CCTV installation ~ CCTV cameras, intruder alarms, door entry, access control fitted, Hikvision, Texecom
# plumber and heating engineer
boiler servicing = service boilers < annual boiler service, boiler services, Vaillant combis serviced, landlord boiler service, combis serviced, stripped and cleaned boilers, serviced combis ~ Worcester Bosch boilers, flue gas analyser, annual services, no-heat callouts, Worcester and Vaillant, fixed boilers, fans PCBs, diverters, boiler repairs, boiler breakdowns, gas valves and PCBs
boiler installation = boiler replacement < combi swap, boiler swaps, fit combis, combi installs, fitting new boilers, system boiler install ~ back boiler removal
central heating installation = heating systems < full heating systems, heating installs ~ fit radiators, hang radiators, power flush, two-pipe system, S-plan, Y-plan, wet heating systems, radiator swaps
power flushing = system flushing < power flush, magnacleanse, MagnaCleanse flush, hot flush system, flushed systems, chemical flush ~ Kamco, chemical clean heating system, MagnaClean, inhibitor dosed
unvented hot water = G3 = unvented cylinders ~ G3 ticket, megaflo, Megaflo cylinders, unvented cylinder, unvented ticket, pressurised cylinders, Megaflo, unvented HW, BPEC unvented, Oso and Ariston, unvented cylinders fitted, unvented qualified
underfloor heating = install UFH < underfloor pipe and manifold, Uponor underfloor, radiant floor heating ~ UFH, wet underfloor, UFH manifold
pipework installation = install pipework = run pipework < run copper, PEX repipe, repipe houses, threaded steel pipework ~ copper pipework, push-fit and copper, pressfit, Xpress fittings, Mapress, 15mm and 22mm copper
soldered joints < sweat copper joints, solder copper pipe, silver solder pipe ~ end feed, end-feed and Yorkshire fittings, capillary joints
press fittings = press-fit systems = soldering and pressing copper = copper pipe ~ Mapress, Xpress, pressfit, ProPress, Viega press, Geberit press, press gun, end feed, Yorkshire joints, XPress, M-press, soft soldered, soldered joints, press fit, press-fit copper, Yorkshires
bathroom installation = install bathrooms = bathroom fitting < fit bathrooms, bathroom refits, fitted bath and basin, fit showers and trays, bathroom fitter, bathrooms fitted ~ bathroom suite, wet rooms, bathroom refurb, complete suites, shower trays, en suites, bathroom suites, wall hung WCs, ripped out bathrooms, fitted suites
sanitaryware = install sanitary ware < fit toilets and basins, fit bath and basin, toilet installs, set toilets and sinks ~ WC and basin, close-coupled WC, urinals and WHBs, WHBs, IPS panels
plumbing repairs < fix leaks, fixed leaks ~ burst pipes, leaking taps, ballcock, ball valve replacement, tap washers, dripping taps, running toilets, toilet flappers, taps and cisterns, ball valves, leaks and bursts, toilets repaired, changed taps, repaired toilets
leak detection = trace leaks < leak tracing, acoustic leak detection, tracer gas leaks, find hidden leaks ~ trace and access
drain clearance = unblock drains < drain jetting, clear blocked drains, rod drains, hydro jetting ~ unblock sinks, drain rods, snake drains, sewer snake, clear blockages in toilets, blocked toilets
above ground drainage = soil and waste pipework < soil stacks, push-fit soil pipe, HDPE drainage, DWV piping, cast iron soil pipe ~ soil stack, SVP, waste runs
Legionella control = water hygiene < legionella flushing ~ L8 ACOP, flush little-used outlets, TMV servicing, shower head descale, tank cleaning and chlorination, HSG274
thermostatic mixing valves < service TMVs ~ TMV2, TMV3, TMVs, blending valves
water regulations = water supply regulations < water regs certificate, byelaws 1999 water fittings ~ WRAS approved, WaterSafe, WIAPS
commercial plant rooms = plant room work ~ plant room, plantroom refits, low loss header, commercial boilers and pumps, booster sets, plate heat exchangers, calorifiers
pumps and valves < pump replacement, change circulators ~ Grundfos pump, zone valves, booster pump sets, motorised valves, diverter valve
heat pump installation = air source heat pumps = ASHP ~ ground source heat pump, MCS heat pump installer, Ecodan, Vaillant aroTHERM, air source install
oil boiler servicing = oil heating = OFTEC ~ OFTEC 101, oil boilers, oil-fired boilers, kerosene boilers, OFTEC 105E
plumbing qualification = qualified plumber < NVQ 3 plumbing, NVQ level 2 plumbing, NVQ2 Plumbing, NVQ3 Plumbing, NVQ Level 2 Plumbing, NVQ Level 3 Plumbing ~ C&G 6129, C&G 6189, time-served plumber, JIB plumbing card, master plumber license, journeyman plumber license, City & Guilds Plumbing, 6035
plumbing license = licensed plumber < master plumber license, journeyman plumber license, licensed journeyman plumber, state plumbing license
plumbing code = UPC = IPC ~ Uniform Plumbing Code, International Plumbing Code, UPC code, IPC code
backflow prevention < RPZ testing, backflow tester certification ~ backflow preventer, RPZ valve, double check valves
water heater installation = water heaters < swap water heaters ~ tankless water heaters, fit immersion heaters, Rinnai, Navien tankless, hot water cylinder change, Andrews water heater
heating controls = thermostats and programmers < wiring S-plan, programmers and room stats, Honeywell Evohome, wiring centres heating ~ Nest thermostat, Hive install, weather compensation controls
pressure testing = test pipework < hydro test pipework, pressure test to 6 bar, air test pipework ~ hydraulic pressure test
lagging pipework = pipe insulation < lag pipes, pipe lagging, Armaflex insulation, insulate pipes ~ armaflex
commissioning heating systems = commission heating systems < fill vent and commission, commission boilers ~ Benchmark book, balance radiators, balancing radiators, log benchmark
emergency call-outs = out of hours call-outs < on-call for bursts, emergency plumber, 24-hour plumbing call-outs, no heating calls, burst pipe call-outs, no hot water calls
water mains = mains water connections < moling water main, service pipe renewal, electrofusion water pipe ~ MDPE pipe, blue poly, stopcock replacement, water meter installs
guttering < fit gutters ~ gutters and downpipes, rainwater goods
boiler servicing and breakdowns ~ annual services, no-heat callouts, Worcester and Vaillant, combis serviced, stripped and cleaned boilers, fixed boilers, fans PCBs, diverters, boiler repairs, boiler breakdowns, serviced combis, gas valves and PCBs
bathrooms < bathroom refits, fitted suites, bathrooms fitted ~ complete suites, shower trays, wet rooms, en suites, bathroom suites, wall hung WCs, ripped out bathrooms
unvented hot water cylinders < G3 ticket, unvented HW, BPEC unvented, unvented cylinders fitted, unvented qualified ~ Megaflo, Oso and Ariston
G3 < G3 ticket, BPEC unvented ~ Megaflo, unvented HW, Oso and Ariston, unvented cylinders fitted, unvented qualified
soldering copper pipe < end feed, Yorkshire joints ~ XPress, M-press, soft soldered, soldered joints, press fit, press-fit copper, Mapress, Yorkshires
heat pump installation = heat pumps ~ ASHP, air source, Daikin and Samsung, aroTHERM, low-temp rads, ASHPs, Ecodan, heat loss survey, ground source units
install heat pumps ~ ASHP, air source, Daikin and Samsung, aroTHERM, low-temp rads, ASHPs, Ecodan, heat loss survey, ground source units
unblock and repair drains ~ rodded and jetted, soil stacks, high pressure water jetting, CCTV surveys, foul runs, jetted drains, relaid clay, gullies, drain jetting, rodded drains, blocked drains cleared, cleared blockages
drains = drainage < rodded and jetted, jetted drains, drain jetting, rodded drains, blocked drains cleared ~ soil stacks, high pressure water jetting, CCTV surveys, foul runs, relaid clay, gullies, cleared blockages
drain unblocking < rodded and jetted, jetted drains, drain jetting, rodded drains, blocked drains cleared ~ soil stacks, high pressure water jetting, CCTV surveys, foul runs, relaid clay, gullies, cleared blockages
landlord gas safety certificates = gas safety checks < CP12s, LGSR, LGSRs, CP12, gas checks for letting ~ landlord certs, landlord safety checks
gas safety certificates = landlord gas safety < CP12s, LGSR, LGSRs, CP12, gas checks for letting ~ landlord certs, landlord safety checks
pipefitting in commercial plant rooms = commercial pipework < flanged headers ~ LTHW, energy centre, screwed and grooved, heating mains, boiler houses, Victaulic, pump sets, plant room pipework, 4 inch steel, threaded steel, screwed steel
plant rooms < boiler houses, plant room pipework ~ LTHW, flanged headers, energy centre, screwed and grooved, heating mains, Victaulic, pump sets, 4 inch steel, threaded steel, screwed steel
pipefitting < flanged headers, screwed and grooved, Victaulic, threaded steel, screwed steel ~ LTHW, energy centre, heating mains, boiler houses, pump sets, plant room pipework, 4 inch steel
emergency callouts < standby for burst, emergency leaks, call-outs for leaks ~ burst pipes, out of hours callouts, nights and weekends standby, made safe floods, out-of-hours rota, on-call rota
emergency plumbing < standby for burst, emergency leaks, call-outs for leaks ~ burst pipes, out of hours callouts, nights and weekends standby, made safe floods, out-of-hours rota, on-call rota
on-call ~ burst pipes, out of hours callouts, standby for burst, nights and weekends standby, emergency leaks, made safe floods, out-of-hours rota, on-call rota, call-outs for leaks
install central heating = heating systems = central heating installation < full central heating ~ combi swaps, boilers installed, pipework and rads, installed boilers, system boilers, underfloor heating
Gas Safe registered < Gas Safe reg, Gas Safe no ~ CCN1, ACS, CENWAT, CPA1, HTR1, CKR1
Gas Safe = gas registration < Gas Safe reg, Gas Safe no ~ CCN1, ACS, CENWAT, CPA1, HTR1, CKR1
plumbing installation = install plumbing < first fix plumbing, second fix plumbing, new build plots plumbed, plumbed plots ~ carcassed, soil and waste, hot and cold, 1st and 2nd fix
# gas engineer
Gas Safe registered = Gas Safe = Gas Safe card < Gas Safe ID card, Gas Safe engineer, Gas Safe number ~ CORGI registered, ACS domestic gas
ACS qualifications = domestic gas ACS < CCN1 CENWAT, CCN1 CPA1 ~ CENWAT1, CoDNCO1, CKR1, HTR1, ACS core gas
CENWAT < CENWAT1, CCN1 CENWAT
gas cookers < fit gas hobs, gas cooker install ~ gas hob, range cooker gas
gas fires = service gas fires < gas fire servicing ~ gas fires and flues, back boiler unit servicing
landlord gas safety certificates = CP12 = gas safety checks < CP12s, LGSR, LGSRs, landlord gas safety record, landlord certs gas, gas safety record
flue gas analysis = combustion analysis < flue gas analyser, Kane analyser, Anton Sprint, Testo flue analyser ~ combustion ratio, CO/CO2 ratio
boiler fault finding = boiler breakdowns = diagnose boiler faults < boiler breakdown repair, combi breakdowns ~ PCB and gas valve replacement, replace diverter valve, fan and PCB swaps, boiler repair
tightness testing = gas tightness test = gas soundness testing < soundness test gas, purge and relight ~ let-by test, tightness test, u-gauge, IGE/UP/1B
gas pipework = install gas pipe < run gas supplies, upgrade gas supply to 22mm, black iron gas pipe ~ gas runs, tracpipe, gas carcass, CSST
gas meter installation = meter exchange < gas meter exchange, smart meters gas, MET1 CMET1 ~ meter fit
unsafe situations procedure = GIUSP = unsafe gas situations < ID and AR notices, at risk and immediately dangerous ~ RIDDOR gas report, warning notice gas, cap off unsafe appliance
commercial gas < COCN1, CODNCO1, CORT1 ~ CIGA1, TPCP1, ICPN1, commercial gas ticket
commercial catering gas = gas catering equipment < COMCAT, COMCAT1, COMCAT 1 3 5, CCCN1 ~ commercial catering appliances gas
LPG < CoNGLP1, CONGLP1 PD, LPG RPH ~ LPG changeover, Calor gas install, propane appliances
warm air units < Johnson and Starley, warm air heating units
flue installation = flueing = flue regulations ~ flues in voids, balanced flue, flue flow test, spillage test, plume kit, core drill flue
smart metering = smart meter installation < dual fuel meter installer, smart meter fit ~ SMETS2, SMETS1, MOCoPA
MOCoPA = electricity meter operation ~ dual fuel meter installer
gas emergency response = first call operative = gas escapes < FCO gas, gas emergency engineer, ECV made safe ~ smell of gas calls
carbon monoxide safety < CMDDA1 ~ CO alarm, CO detectors, carbon monoxide alarms fit
gas mains replacement = gas network = mains laying < PE gas mains, live gas insertion, mains renewal gas, squeeze off mains ~ electrofusion gas, GNO, SHEA gas, DISTNO
gas regulations = gas safety regulations < GSIUR ~ IGEM standards, BS 6891
energy efficiency qualification < energy efficiency ticket heating, EE1 certificate
boiler manufacturer accreditation = accredited installer < Worcester accredited, Vaillant Advance installer, Baxi Works, Ideal Max accredited, Viessmann trained
planned servicing programme = PPM boilers < social housing gas servicing, annual gas servicing contract ~ service and safety visits, no access gas appointments
van stock control = manage van stock < van stock ~ boiler parts on van, order parts from van stock
industrial burners < forced draught burners, Riello burners, pressure jet burners, Weishaupt burners ~ CDGA1, CIGA1
PDA job sheets = handheld job system < jobs on PDA, handheld for jobs ~ ServiceMax, job management app, Oneserve, ServiceTitan
customer facing = deal with householders < explain controls to customer ~ in customers homes, tenants homes, domestic customers, occupied homes
system water treatment < inhibitor dosing ~ Fernox, Sentinel X100, magnetic filter, Magnaclean, Adey filter
# carpenter and joiner
first fix carpentry < door linings, roof trusses and joists, hang joists, framing carpenter, studwork joists, joists and door linings, stud partitions, stairs on new build ~ stud walls, floor joists and decking, studwork, stud partition, stair installation, soffit and fascia, 1st fix, partitions and stair, loft hatches, window boards, stair flights
second fix carpentry = second fix joinery = finish carpentry < skirting and architrave, skirtings and architraves, trim carpentry, baseboard and casing, crown molding, skirts and arcs ~ hang doors, door furniture, ironmongery doors, second fix, 2nd fix, architrave, skirting boards, hung doors, kitchens fitted, worktops
door hanging = hang doors < doors hung, hung doors, internal doors and linings, doors swung, hung fire doors ~ door sets, fire door hanging, hinges and lock sets, prehung doors, FD30s, morticed locks, levers and latches, internal doors, closers and locks, hinges and locks fitted
fire door installation = fire doors ~ FD30, FD60, FD30s, intumescent strips, BM Trada Q-mark, FIRAS fire doors, fire door inspection FDIS, BWF-Certifire
roof carpentry = roofing carpentry < cut and pitch roof, cut roof, rafters and purlins, pitch roofs, stick frame roof, rafters ~ hip and valley, trusses, truss roofs, dormer framing, loft conversions, pitched roofs, dormers, purlins
timber framing = wood framing < timber frame kits, timber frame erector, platform framing, rough framing ~ frame walls and floors, framing crew, SIPs panels
kitchen fitting = kitchen installation = install kitchens = fit kitchens < kitchen fitter, cabinets and countertops install, fitted kitchens, kitchens installed ~ worktop mitre, mason's mitre, worktop jig, Howdens kitchens, kitchen units and worktops, scribed end panels, kitchen units, worktop mitres, Wren kitchens, Magnet, mitred worktops
staircase installation = stairs and balustrades < fit stairs ~ newels and spindles, newel posts, handrails and spindles, cut strings, stair manufacture, staircase joinery
bench joinery = workshop joinery = manufacture joinery < make sash windows, made sashes, made windows ~ bench joiner, joinery shop, mortice and tenon, spindle moulder, staircase manufacture, box sash, casement windows, hardwood doors, wedge and tenon, made staircases in shop, joinery works
wood machining = woodworking machinery < spindle moulder, four-sider, thicknesser, planer thicknesser, tenoner, wood machinist, four-sided planer ~ panel saw, morticer, crosscut saw and bandsaw, Altendorf
cabinet making = fitted furniture = bespoke furniture < cabinet maker ~ fitted wardrobes, bespoke wardrobes, alcove units, built-in bookcases, dovetail drawers, custom cabinets, millwork install
CNC router = CNC woodworking < nesting CNC, CNC router programming ~ Biesse, Homag, AlphaCAM, Cabinet Vision, beam saw and edgebander
veneering and laminating = edge banding ~ edgebander, veneer press, Formica laminating, laminate postforming
stud partitioning = partitioning < stud walls, studwork, timber studwork, jumbo stud ~ MF ceilings
formwork = shuttering carpentry = concrete formwork < shuttering, shutter carpenter, formwork carpenter, strip shutters ~ Doka, PERI panels, RMD Kwikform, kickers and columns, form setting
timber flooring = floor boarding = lay floors < lay chipboard floors, tongue and groove flooring, Caberdek, subfloor sheathing ~ floor boards, weyroc flooring
window and door fitting < fit UPVC windows, window fitter ~ sash windows, casement windows, sash repair, bay windows, FENSA
sash window restoration = sash repairs < draught-proof sashes, re-cord sash windows, splice in sash sills ~ sash cords
cladding and fascias = timber cladding < cedar cladding, Hardieplank, Cedral cladding, install siding ~ fascias and soffits, bargeboards, batten and clad
install decking < garden decking, composite decking, build decks, Trex deck ~ closeboard fencing, pergolas and decking
heritage joinery = traditional joinery < box sash restoration ~ oak frame, oak framing, listed buildings, scarf joints, splice repairs timber, green oak
locks and ironmongery = fit ironmongery < mortise locks install ~ mortice locks, door closers, lever handles and locks, hinges and closers, panic bars, euro cylinders
carpentry qualification = qualified carpenter < NVQ 2 carpentry, NVQ level 3 joinery, City and Guilds carpentry, Advanced Craft carpentry, C&G joinery, NVQ2 Carpentry, NVQ3 Joinery, C&G carpentry, NVQ Level 2 Site Carpentry, NVQ Level 3 Carpentry, Level 3 Bench Joinery ~ time-served joiner, carpentry apprenticeship, Advanced Craft, site carpentry NVQ, time served joiner
CSCS card = CSCS < blue CSCS, gold CSCS, black CSCS, CSCS skilled worker, CSCS green card ~ red CSCS trainee card
read technical drawings < set out from drawings ~ joinery drawings, setting-out rods, cutting lists, architect's drawings, read blueprints, shop drawings
hand and power tools = use power tools < chop saw, Paslode, circular saw, plunge saw, mitre saw ~ nail gun, router and jig, Festool, Makita cordless
boxing in pipework < box in pipes ~ bath panel, service boxings, IPS and boxings
shopfitting = retail fit-out < shopfitter, shop fit-outs, store fixtures install ~ shop counters and fixtures, slatwall
suspended ceilings < drop ceilings, Armstrong ceiling, T-bar grid ~ ceiling tiles and grid, MF ceilings, acoustic ceilings
insulation fitting = thermal insulation < Rockwool between joists, insulate lofts, loft insulation ~ Kingspan, Celotex, PIR insulation boards, cavity batts
site measuring = measure and survey joinery < template stairs, measure up for doors, templating worktops ~ site survey for joinery
wood finishing < lacquer spraying wood, spray lacquer, wood spray finishing ~ French polish, oil and wax finish, stain and varnish
first fix < studwork joists, joists and door linings, stairs on new build, roof trusses and joists ~ 1st fix, door linings, stud partitions, partitions and stair, loft hatches, window boards, stair flights
hang doors and fit ironmongery ~ FD30s, doors swung, morticed locks, levers and latches, hung fire doors, doors hung, internal doors, hung doors, closers and locks, hinges and locks fitted
ironmongery < morticed locks, levers and latches, hinges and locks fitted ~ FD30s, doors swung, hung fire doors, doors hung, internal doors, hung doors, closers and locks
technical drawings = work from technical drawings = read drawings < GA and detail drawings ~ architects' plans, read plans, off drawings, plans and sections, from architect's drawings, dimensions off drawings, worked from drawings
work from drawings < GA and detail drawings, read plans, off drawings, from architect's drawings, dimensions off drawings, worked from drawings ~ architects' plans, plans and sections
bench joinery windows and doors ~ box sash, casement windows, spindle moulder, hardwood doors, wedge and tenon, made sashes, mortice and tenon, made staircases in shop, joinery works, made windows
CSCS skilled worker card < CSCS blue card, blue CSCS, blue skilled CSCS, blue card carpentry, gold CSCS
CSCS card < CSCS blue card, blue CSCS, blue skilled CSCS, blue card carpentry, gold CSCS
timber frame erection < erected timber frame, timber frame erector ~ kit erector, panel kits, timber kits, soleplates to roof, kit houses
timber frame < timber kits, erected timber frame, timber frame erector ~ kit erector, panel kits, soleplates to roof, kit houses
power tools = use of power tools < Paslode, plunge saw, framing nailer, router with jigs, chop saw, nail gun, mitre saw ~ Festool, worktop jig
nail guns < Paslode, framing nailer, nail gun ~ Festool, plunge saw, router with jigs, chop saw, mitre saw, worktop jig
second fix < 2nd fix, skirting and architrave, skirts and arcs ~ architrave, skirting boards, hung doors, kitchens fitted, worktops
formwork < shuttering joiner ~ Peri, Doka, columns and walls poured
shuttering < shuttering joiner ~ Peri, Doka, columns and walls poured
staircases = stairs < stair strings ~ spindles and handrails, newel posts, stair flights, handrails
fit staircases ~ spindles and handrails, newel posts, stair flights, handrails, stair strings
partition walls = stud walls < dry lined ~ studwork, metal stud, plasterboarded, partitions, boarded out
flooring and decking = wooden flooring ~ laminate floors, engineered flooring, solid oak floors, laid floors, floorboards
decking ~ laminate floors, engineered flooring, solid oak floors, laid floors, floorboards
maintenance and repair joinery < repaired sashes, planed doors, eased doors, splice repairs, repaired doors ~ repaired fences, changed locks, lock changes
repairs < repaired sashes, repaired fences, splice repairs, repaired doors ~ planed doors, eased doors, changed locks, lock changes
joinery repairs < repaired sashes, splice repairs, repaired doors ~ planed doors, eased doors, repaired fences, changed locks, lock changes
listed building joinery = heritage joinery < sash restoration, sash windows repaired ~ listed building, oak frame, period property, lime and oak
restoration < sash restoration, sash windows repaired ~ listed building, oak frame, period property, lime and oak
measure and cut timber < marked out and cut ~ cutting lists, measured up, scribed, cut to size, set out rods
# bricklayer
bricklaying = brickwork < bricklayer, brickie, laid facings, face work brick, brick mason, lay brick and block ~ facing bricks, brick and block, brick and blockwork, bricks laid
blockwork = lay blocks = block laying < brick and block, thin joint blocks, cinder block walls ~ thermalite blocks, Celcon blocks, concrete blocks, CMU, dense blocks
pointing = repointing = point brickwork < tuck pointing, rake out and point, repoint, repointed ~ bucket handle, weatherstruck, tuckpointing, flush pointing, re-point, raked out, weather struck
face brickwork = facework = lay facing bricks < face work brick, laid facings, stretcher bond facings, face brickwork on ~ facing bricks, Flemish bond, soldier courses, English bond, face work, front elevations, Ibstock facings, stretcher bond, facings, hand-made reds, face bricks
setting out brickwork = gauge and bond = set out walls = set out brickwork ~ set up corners, raise corners, build corners, storey rods, profiles and string lines, dry bond, gauge rod, lay to line, marked out footings, first course, profiles and lines, set out plots, set out house, to DPC level, set out from drawings, set out footings, gauge rods, read drawings and set out
lime mortar < lime putty, hot lime, lime pointing ~ NHL 3.5, heritage masonry, listed building brickwork, repointed listed, listed building repointing, spalled bricks cut out, Grade II listed, raked out and repointed
cavity walls = cavity wall construction < cavity brick and block ~ cavity wall ties, cavity trays, wall ties, weep vents, cavity wall, insulation batts in cavity, DPC and cavity trays, inner and outer skin, cavity work, full fill batts, stainless ties, inner and outer leaf, Kingspan boards, cavity batts, inner and outer skins
damp proof course = DPC installation ~ DPC, DPCs, damp course, damp-proof membrane
lintels < IG lintels, prestressed lintels ~ Catnic, steel lintels, RSJ and lintels, fit RSJs, acrow and lintel
arches and decorative brickwork = specialist brickwork < brick arches, segmental arch, dog tooth brick, gauged brickwork, tumbling-in ~ corbelling, brick slips, plinth bricks
chimneys = chimney work < chimney stacks, rebuild chimney, chimney rebuilds ~ flue liners and pots, chimney breast, lead tray chimney
stonework = stone masonry = lay stone < stone walling, dry stone walling, stonemason ~ rubble stone, ashlar, Cotswold stone, stone veneer, flint walls, banker mason
foundation brickwork < oversite blockwork, trench blocks, sub-structure brickwork ~ below DPC, concrete footings
boundary walls ~ garden walls, retaining walls, brick piers, coping stones, brick steps and piers
house building = new build housing < new build plots, new-build estates ~ plots for housebuilders, plots built to plate, Barratt sites, Persimmon, Taylor Wimpey, Redrow, housing sites
extensions = house extensions < built extensions, single-storey extension, two-storey extension ~ kitchen extension, garage conversion, home additions
mixing mortar = mix mortar = gauge mortar < knock up muck, mixed mortar, gauge sand and cement, gobbo and compo, mortar mixer, mud mixer ~ mix muck, silo mortar
hod carrying = labouring for bricklayers = load out < hod carrier, hoddie, hod carry, load out bricks ~ load out scaffold, mason tender, brick labourer
underpinning = structural repairs ~ helibar, Helifix, crack stitching, stitch cracks, pin and dry pack
wall tie replacement = remedial ties < remedial wall ties, replacement wall ties ~ Helifix ties
movement joints < mastic joints brickwork ~ windposts, bed joint reinforcement
brick cleaning < brick acid, acid wash bricks, Doff steam clean masonry, power wash brick
manholes and drainage brickwork = brick manholes < inspection chambers brick ~ engineering bricks manhole
brick cutting = cut bricks < masonry saw, table saw bricks ~ stihl saw, abrasive wheels, clipper saw, bolster and club hammer
bricklaying qualification < NVQ 2 trowel occupations, NVQ level 2 bricklaying, City and Guilds brickwork, level 3 brickwork, NVQ2 Bricklaying, NVQ3 Bricklaying, City & Guilds Brickwork, Trowel Occupations ~ bricklaying apprenticeship, time-served bricklayer, NVQ Level 2 Trowel, time served bricklayer, NVQ Trowel
price work = piecework = price work gang ~ per thousand bricks, 2 and 1 gang, two-and-one gang, meterage, 500 bricks a day
fireplaces and hearths = build fireplaces < hearths and chimney breasts ~ inglenook, firebrick, log burner opening, knock out fireplaces
toothing in and alterations = knock-throughs < tooth in ~ block up openings, knock through, brick up doorways, form openings, block up doorways
abrasive wheels = abrasive wheels certificate < abrasive wheels ticket, cut-off saw ticket ~ abrasive wheels trained
refractory work < kiln lining, furnace lining, firebrick lining, boiler refractory ~ refractory
concrete pouring and finishing = lay concrete < lay oversite, tamp and float concrete ~ concrete slabs laid, pour footings, readymix pours
setting out < marked out footings, set out plots, set out house, set out from drawings, set out footings, gauge rods, read drawings and set out ~ first course, profiles and lines, to DPC level
brickwork from drawings ~ marked out footings, first course, profiles and lines, set out plots, set out house, to DPC level, set out from drawings, set out footings, gauge rods, read drawings and set out
facing bricks < Ibstock facings, face bricks, face brickwork on ~ face work, front elevations, Flemish bond, stretcher bond, facings, hand-made reds
facework < face work, Ibstock facings, face bricks, face brickwork on ~ front elevations, Flemish bond, stretcher bond, facings, hand-made reds
lime mortar and heritage repair ~ NHL 3.5, hot lime, repointed listed, listed building repointing, lime pointing, spalled bricks cut out, lime putty, Grade II listed, raked out and repointed
build cavity walls < inner and outer skin, inner and outer leaf, cavity brick and block, inner and outer skins ~ cavity work, full fill batts, stainless ties, Kingspan boards, cavity batts
supervising apprentices = supervise apprentices < had lads under me, trained apprentices, two apprentices under, taught lads ~ lads from college, signed log books, apprentice brickie, improvers under me
arch and chimney construction ~ gauged arches, turned arches, oversailing, flaunching, built stacks, chimney stacks, timber centres, segmental arches, rebuilt chimneys, arch formers
arches < gauged arches, turned arches, segmental arches, arch formers ~ oversailing, flaunching, built stacks, chimney stacks, timber centres, rebuilt chimneys
chimneys < flaunching, rebuilt chimneys ~ gauged arches, turned arches, oversailing, built stacks, chimney stacks, timber centres, segmental arches, arch formers
chimney construction < rebuilt chimneys ~ gauged arches, turned arches, oversailing, flaunching, built stacks, chimney stacks, timber centres, segmental arches, arch formers
block laying = lay blocks < blockie, concrete blockwork, 140mm blockwork, blockwork walls, laid blocks, party walls block ~ hollow blocks, dense block, thin joint, beam and block
blockwork = blocklaying < blockie, concrete blockwork, 140mm blockwork, blockwork walls, laid blocks, party walls block ~ hollow blocks, dense block, thin joint, beam and block
mixers and abrasive wheel cutters ~ Stihl saw, disc cutter, Belle mixer, petrol mixer, cut-off saw, change wheels, abrasive wheels ticket, bricks cut with Stihl
abrasive wheels < abrasive wheels ticket ~ Stihl saw, disc cutter, Belle mixer, petrol mixer, cut-off saw, change wheels, bricks cut with Stihl
mixers = use of mixers < Belle mixer, petrol mixer ~ Stihl saw, disc cutter, cut-off saw, change wheels, abrasive wheels ticket, bricks cut with Stihl
pointing < repointed, tuck pointing ~ raked out, flush pointing, weather struck, bucket handle
read drawings ~ off drawings, read plans, architect's plans, gauge and bond
work from drawings ~ off drawings, read plans, architect's plans, gauge and bond
price work ~ on price, bricks a day, 500 a day, 600 a day, lay 500, 2 and 1 gang
work to targets ~ on price, bricks a day, 500 a day, 600 a day, lay 500, 2 and 1 gang
garden walls and extensions ~ garden walls, house extensions, single storey extension, retaining walls, brick piers
extensions < house extensions, single storey extension ~ garden walls, retaining walls, brick piers
# plasterer
skimming = plaster skim = skim coat < skim walls, skimmed ceilings, skim and set, re-skim, reskim, board and skim, set and skim ~ multi-finish, multifinish, board finish plaster, veneer plaster
plasterboarding = plasterboard fixing = drywall hanging < board ceilings, tack ceilings, hang sheetrock, hang drywall ~ tacker, plasterboard, tapered edge board, board and skim, boarding out
dot and dab = direct bond plasterboard < dab and board ~ board adhesive dabs, drywall adhesive boards
dry lining = drylining = drywall = drywall installation < metal stud partition, dryliner, hang sheetrock, hang drywall, Knauf drywall ~ British Gypsum systems, tape and joint, MF ceilings, Gyproc, jumbo stud
tape and jointing = taping and jointing = drywall finishing < tape and joint, taper jointer, Ames taper, bazooka taping, drywall taper, bucket and box taping ~ mud and tape, level 5 finish, Easifill joints
rendering = external render = apply render ~ sand and cement render, K Rend, monocouche, silicone render, Weber render, Parex, tyrolean, through-coloured render, stucco, EIFS
monocouche render < monocouche, Weberpral ~ K Rend, Parex monocouche
external wall insulation = EWI < EPS boards and render, Alsecco, Wetherby EWI, external insulation boards rendered ~ EIFS
machine applied plaster = spray plastering < PFT G4, spray plaster, plaster machine, Ritmo machine, spray render ~ projection plaster
float and set = backing plaster = two coat plaster < scratch and float, sand and cement float ~ hardwall, bonding coat, browning, Thistle hardwall, bonding and multi
lime plastering = traditional lime plaster < lime plaster, lath and lime, haired lime, horsehair plaster ~ lath and plaster, lime render
lath and plaster repairs = traditional plaster repair ~ lath and plaster, lath ceilings, riven laths
cornice and coving < run cornice in situ, moulded cornice ~ cornice, ceiling roses, coving, fibrous plasterer, plaster moulds, fit coving, crown moulding plaster
floor screeding = screed = lay screeds ~ screeding, floor screeds, sand and cement screed, liquid screed, Cemfloor, anhydrite screed, screed floors
beading ~ angle beads, stop beads, skim beads, bell cast beads, corner bead
patch plastering = patch repairs = plaster repairs < patch plaster, patch repairs plaster, make good plaster, hack off and replaster ~ blown plaster, patching chases, drywall patch
hacking off = strip plaster = remove plaster < hack off, blown plaster removed, hacked off walls, strip lath and plaster
damp proofing < renovating plaster, Sika render damp ~ salt retardant, damp proof injection, tanking slurry
skim over artex < overskim textured ceilings, cover artex ~ artex, popcorn ceiling removal
Venetian plaster = polished plaster = decorative plaster finishes < marmorino, tadelakt ~ microcement, Armourcoat
protection and sheeting up = dust sheets = protect floors ~ sheet up, mask up windows
mixing plaster < mix up plaster, knock up gear, mix gear for spreads ~ plasterers' labourer
prepare backgrounds < PVA walls, Blue Grit, Thistle Bond-it, grit primer ~ SBR slurry, scrim joints
meshing and cracks = crack repairs ~ scrim tape, mesh coat, alkali resistant mesh, render mesh, fibreglass mesh
EML = metal lathing = expanded metal < expanded metal lath, riblath, metal lath ~ hyrib
hawk and trowel = trowel skills < Marshalltown trowel, darby and featheredge ~ speed skim, refina trowel, plaster float
plastering qualification < NVQ 2 plastering, NVQ level 2 plastering ~ City and Guilds plastering, time-served plasterer, plastering apprenticeship, level 3 plastering
soundproofing and acoustic boards = acoustic insulation < soundbloc, acoustic boards, soundproof board ~ resilient bars
fire-rated partitions = fire boarding = passive fire boarding < fireline, fire-rated board, fireline board ~ pink board, shaft wall, Glasroc
stucco application < three-coat stucco, stucco, stucco patch ~ scratch brown and finish coat
# painter and decorator
painting and decorating = interior painting < roll and cut in, cut in and roll, two coats emulsion ~ emulsion walls, gloss woodwork, painted rooms, painter and decorator, mist coat
preparation of surfaces = surface preparation = prepare surfaces < rubbed down and filled, sand and prime, sand and caulk ~ fill and sand, rub down, caulk and fill, wash down walls, sugar soap, strip paint, scrape and sand
wallpapering = paperhanging = hang wallpaper < strip wallpaper and rehang ~ paper hanging, hang paper, lining paper, feature wallpaper, wallcoverings, vinyl wallcovering, Cole and Son paper, pattern match paper
lining walls = lining paper ~ cross line walls, 1400 grade liner
spray painting = spraying < airless sprayer, airless spray, spray contract matt ~ Graco, Wagner sprayer, HVLP spray, spray doors and frames, spray kitchen cabinets
exterior painting = paint exteriors < fascias and soffits painted, external repaint, house exteriors, power wash and paint, paint siding ~ masonry paint, exterior woodwork, Sandtex, Weathershield
gloss and satinwood = woodwork painting = paint woodwork < gloss doors, undercoat and gloss, eggshell woodwork, gloss woodwork, paint skirtings, enamel trim ~ satinwood
mist coating < mist coat, mist and finish, contract matt
varnishing and staining = stain and varnish = wood finishes < varnish doors, polyurethane varnish ~ woodstain, Sadolin, Sikkens, oil wood floors
specialist finishes = decorative paint effects = faux finishes < rag rolling, scumble glaze, trompe l'oeil, faux finish ~ marbling, graining, gilding, gold leaf, limewash, stencilling
heritage paint = traditional paints < distemper ~ Farrow and Ball, limewash, lead paint stripping, linseed oil paint, Little Greene
intumescent paint = fire protection coatings < Nullifire, intumescent coating, fire retardant paint, Zeroflame, 60 minute intumescent ~ intumescent
industrial painting = protective coatings < shot blast and paint, steel bridge painting ~ two-pack epoxy, epoxy coating, abrasive blasting, ICATS, two-pack paint, NACE coating
coating inspection = DFT checks < DFT gauge, dry film thickness ~ wet film comb, Elcometer
caulking and filling = caulk and seal < decorators caulk, caulk trim ~ Toupret filler, fill holes and cracks, two-part filler, Easifill, spackle
masking and protection = dust sheets and masking ~ mask up, Frogtape, drop cloths, sheet floors and furniture, masking film, dust sheets
colour matching < tint paint, Dulux tinting machine ~ colour match, RAL colours, NCS colours
floor painting = floor coatings < epoxy floor paint, paint car park floors, anti-slip floor coating ~ resin flooring, floor paint, line marking floors
snagging = touch-ups = snag and finish < punch list painting ~ touch up paint, make good and touch up, snag plots
mould treatment = stain blocking < mould wash, fungicidal wash ~ stain block, Zinsser, BIN primer, damp stains sealed
lead paint safety = lead-safe work < EPA RRP, lead-safe certified, RRP certified ~ lead paint removal
paint stripping = strip paint < chemical stripper paint ~ heat gun, Nitromors, Peelaway, burn off paint
void redecoration = repaint empty properties = housing voids decorating < void properties decorated, redecorate voids, repaint vacant units, turn apartments painting ~ make-ready painting
commercial decorating = commercial painting < offices and schools painted, school repaint, redecorate hotels, hospital redecoration ~ office redecoration
access equipment < mobile tower, tower scaffold ~ podium steps, aluminium tower, extension ladders
MEWP operation = powered access < IPAF 3a 3b ~ cherry picker, scissor lift, boom lift, MEWP, 3a and 3b
kitchen cabinet spraying = hand painted kitchens ~ hand paint kitchens, spray kitchen cabinets, kitchen respray, cabinet refinishing
UPVC spraying = on-site spraying < spray UPVC windows ~ Kolorbond, cladding spraying
painting qualification < NVQ 2 painting and decorating, NVQ decorating ~ City and Guilds decorating, advanced craft decorating, time-served decorator
graffiti removal = anti-graffiti coating < anti-graffiti paint, graffiti cleaned off
sign and line painting = sign writing ~ signwriting, sign writer, pinstriping, hand lettered signs, thermoplastic line marking
# roofer
roof slating = roof tiling < slate and tile, slater and tiler ~ Welsh slate, Spanish slate, plain tiles, interlocking tiles, Marley Modern, Redland tiles, natural slate, clay tile roof, re-roof in slate
flat roofing = install flat roofs < torch-on felt, hot melt roof, fibreglass flat roof ~ felt roofs, EPDM, GRP roofs, three-layer felt, single ply, TPO, modified bitumen, built-up roofing, warm roof
torch-on felt = bituminous roofing = felt roofing ~ torch-on, torch on felt, three-layer felt, SBS felt, cap sheet, mod bit, felter, torchdown, IKO felt
EPDM = rubber roofing < Firestone rubber, rubber roofs ~ ClassicBond
GRP roofing = fibreglass roofing < GRP roof, GRP flat, fibreglass roof, resin and matting roof ~ Topseal, Cure It
single ply membranes = single ply roofing < Sarnafil, hot air weld membrane, PVC membrane roof, Sika Trocal ~ Bauder, Fatra, TPO, Leister welder, single ply
leadwork = lead flashing < lead flashings, lead valleys, dress lead, lead soakers, step flashing lead, lead bays ~ code 4 lead, bossing lead, lead welding
shingle roofing = asphalt shingles < architectural shingles, lay shingles, GAF shingles, Owens Corning shingles, tear off and re-shingle, shingler
strip and re-roof = reroofing = roof replacement < strip and relay, re-roof, re-felt and batten, reroofs ~ tear-off, tear off, strip and batten, roof strips
felt and batten = battening = underlay ~ breathable membrane roof, roof battens, Tyvek underlay, gauge battens, sarking felt, ice and water shield
roof repairs < replace broken slates, patch flat roof ~ slipped tiles, storm damage roofs, roof leaks, ridge repairs, roof leak
ridge tiles < rebed ridges, bed ridge tiles ~ dry ridge, hip tiles, hip irons
dry verge = verges and eaves < verge units, mortar verge ~ dry fix system, cloak verge, eaves trays, drip edge
guttering = gutters and downpipes = rainwater goods < cast iron gutters, seamless gutters, UPVC guttering, ogee gutter ~ gutter clean, gutter lining, box gutters
fascias and soffits < UPVC fascias, soffits and fascias, roofline installer ~ bargeboards and fascias
industrial cladding < sheet and clad, sheeter and cladder, metal roof panels ~ Kingspan panels, composite panels, standing seam, Kalzip, profile steel sheets, box profile, twin-skin cladding
hard metal roofing < zinc roof, copper roofing ~ VMZinc, Rheinzink, hard metals roof
rooflights = skylights = Velux installation ~ Velux, roof windows, sun tunnel, Fakro, GRP rooflights, roof lanterns
chimney repairs = chimney work roofing < repoint chimney ~ flaunching, chimney pots, lead aprons chimney, chimney cowls, bird guards
green roofs < sedum roof, green roof, sedum blanket
liquid roofing = liquid applied waterproofing < Decothane, Sikalastic, liquid roof coating ~ liquid plastics, Kemper, Triflex, PMMA waterproofing
asphalt roofing = mastic asphalt ~ asphalter, hot asphalt, asphalt tanking
asbestos roof sheets = asbestos cement removal ~ asbestos cement sheets, asbestos roof removed, non-licensed asbestos removal, garage roof asbestos
asbestos awareness < UKATA asbestos awareness, asbestos awareness certificate ~ cat A asbestos
thatching < thatcher ~ thatched roofs, water reed, long straw, combed wheat reed
roof insulation = insulate roofs < Kingspan between rafters, Celotex to roof ~ tapered insulation, PIR roof boards, warm roof
safe working on roofs = fall protection = edge protection ~ harness and lanyard, crash deck, fall arrest, roof anchors, safety nets, man safe system, fall arrest harness
roof inspection = roof surveys < roof survey, drone roof survey, roof condition report, roof inspections ~ roof insurance inspection
roofing estimates = estimate roofing < roof takeoff, measure roofs for quotes, squares estimated roof ~ EagleView, Xactimate roofing
roofing qualification < NVQ 2 roofing, NVQ slating and tiling ~ NFRC, roofing apprenticeship, Competent Roofer, roof slater apprenticeship
solar roof hooks = in-roof solar < solar panel mounting on roof ~ GSE in-roof, roof hooks and rails, in-roof panels
hot works < fire watch hot works ~ hot work permit, gas torch roofing, Safe2Torch
storm damage claims = insurance restoration < insurance restoration roofing ~ hail damage, storm damage claim
# scaffolder
scaffold erection and dismantling = erect scaffolding = scaffolding < erect and strike scaffold, put up scaffold, strike scaffolds, scaffolder, scaffold builder ~ tube and fitting, independent scaffolds, birdcage
tube and fitting scaffolding < tube and fitting, independent tied scaffold, putlog scaffold ~ tubes boards and fittings, tube and clamp
system scaffolding < Cuplok, Kwikstage, ring lock, Ringlock, Cup-lock, Layher Allround ~ Layher, Haki, Plettac
CISRS card = CISRS = scaffolding card < CISRS part 2, CISRS advanced, blue CISRS card, gold CISRS, COTS CISRS, CISRS labourer
advanced scaffolder = CISRS advanced < advanced scaffolding card, advanced ticket scaffolding ~ gold CISRS
scaffold inspection = inspect scaffolds = scaffold inspections < CISRS inspection, 7-day scaffold inspection, SG4 scaffold inspection, weekly scaffold checks ~ scafftag, Scaff-tag, SITS, scaffold handover certificate, BSIT
TG20 < TG20 compliance sheets, TG20 e-guide ~ TG20:13
SG4 = fall prevention scaffolding ~ SG4:22, advance guardrail, scaffold step, harness clip-on scaffolding
temporary roofs < temp roofs, tin hat roof, Layher roof, temporary roof sheeted ~ Haki roof, X-beam roof
cantilevers and drops = hanging scaffolds = suspended scaffolds ~ slung scaffold, cantilever scaffold, drop scaffold, underslung scaffold, truss-out, hung scaffolds, needle scaffold
birdcage scaffolds < birdcages and towers ~ birdcage, crash deck
loading bays and hoists = loading bay scaffold < rubbish chutes scaffold ~ loading bay, gin wheel, rope and wheel, hoist tower
propping scaffold < falsework scaffold ~ dead shores, raking shores, facade retention, acrows, shoring towers
sheeting and netting = scaffold sheeting = shrink wrap < Monarflex, scaffold netting ~ debris netting, monoflex
ties and anchors = tie testing = pull test anchors < pull test ties, drill and tie, anchor pull tests, drill-in anchors ~ ring bolts
work to scaffold design < scaffold design engineer drawings ~ scaffold drawings, designed scaffolds
industrial scaffolding < petrochem scaffold, shutdown scaffolding, outage scaffold, refinery scaffolding, offshore scaffolder ~ oil platform scaffolding
CCNSG = client contractor safety passport < SPA passport, CCNSG safety passport
housing scaffolding = new build scaffolds < lifts round plots, house build scaffold, scaffold plots ~ four lifts housing, chimney scaffold
loading and yard work = load scaffold lorries = scaffold yard < load wagons with tube, yard man scaffolding, load scaffold lorry ~ stack fittings, yard scaffold gear
gang leader = chargehand scaffolder = lead scaffold gang < scaffold chargehand, gang of scaffolders, ran scaffold gang, head of gang scaffolding
scaffold labourer = labour for scaffolders < chain tubes and boards, pass up tube ~ COTS
staircase towers < staircase tower, Haki stairs ~ pavement gantry, pavement licence scaffold, stair tower
harness and rescue = rescue from height = work at height rescue < rescue plan from height, scaffold rescue ~ harness rescue, Gotcha kit
edge protection systems = temporary edge protection < Combisafe, guardrails and toe boards ~ edge protection, safety nets, toe boards
method statements for scaffolds < scaffold RAMS ~ handover certs, handing over certificate
scaffold tools and fittings < scaffold spanner, swivels and doubles, ledgers and transoms ~ podger, sleeves and spigots, base plates and sole boards
mobile access towers = tower scaffold assembly < mobile tower erect ~ PASMA, alloy towers, Boss tower, Baker scaffold
OSHA scaffold competent person = scaffold competent person ~ OSHA 1926 subpart L, scaffold builder certification, green tag scaffold
# tiler and floor layer
tiling < tile bathrooms, tiled kitchens, tiler, splashbacks tiled, tile setter, tile setting ~ metro tiles, porcelain tiles, wall tiles, ceramic and porcelain, herringbone tile
stone tiling < slabs of porcelain 1200x600, slate tiles laid ~ large-format porcelain, marble tiles, travertine, limestone floor, granite tile
mosaic tiling < swimming pool mosaics, Bisazza, mosaic borders ~ mosaics, glass mosaic
wet rooms = wet room installation < wetroom tanking, tanked showers, curbless shower ~ wet-room former, tank and tile, Schluter Kerdi, wetrooms, shower pan liner
tanking and waterproofing = waterproof wet areas < tanking kit, Schluter Kerdi, BAL tank-it, RedGard ~ tanking membrane, Mapelastic
subfloor preparation = floor preparation < latex floor, self-level, self-levelling compound, screed and latex, ply over floorboards, grind floor, uplift and prep floor ~ Hardiebacker, Ditra matting, moisture test floor, cement board
self-levelling compound < F Ball Stopgap, self-leveller, Mapei Ultraplan, floor leveller poured ~ Ardex, latex floor
decoupling membranes = uncoupling matting < Ditra, Schluter Ditra, decoupling mat, uncoupling membrane ~ Durabase
grouting < grout and seal, sanded grout, Mapei grout ~ epoxy grout, regrout, silicone bead to bath, rake out grout
tile cutting = cut tiles < Rubi cutter, tile cutter, Sigma cutter, grinder cut porcelain, mitre tile edges ~ diamond hole saw
setting out tiles = tile layout < dry lay tiles, set out tiles, cuts balanced tiles ~ centre lines tiling, gauge rod tiles
vinyl flooring = lay vinyl < cap and cove, weld vinyl, coved vinyl ~ safety vinyl, Altro, Polyflor, Tarkett, Gerflor, hot weld seams
safety flooring = Altro safety flooring ~ Altro, Altro Whiterock, Polysafe, safety vinyl
design flooring < LVT herringbone ~ Karndean, Amtico, LVP, luxury vinyl plank, vinyl plank, Moduleo
carpet fitting = lay carpet = carpet installation < grippers and underlay, carpet fitter, stretch carpet, whip carpet ~ gripper rods, knee kicker, power stretcher, stairs carpeted, carpet tiles, tackless strip
carpet tiles = commercial carpet ~ Interface tiles, Heuga, tackifier, Desso tiles
wood flooring < herringbone parquet, nail-down hardwood, secret nail floor, glue down engineered boards ~ engineered oak floor, solid oak floor, wood floors
laminate flooring < click laminate, laminate boards and underlay ~ Quick-Step, Pergo, floating floor
floor sanding = sand and refinish floors < Lagler Hummel, drum sander floors, sand and seal floor, refinish hardwood, floor sander ~ Bona lacquer, edger sander
skirting and trims = scotia and thresholds ~ door bars, scotia, thresholds strips, nosings stair, beading to floor, quarter round
stair nosings < Gradus nosings, Tredsafe
floor moisture testing < hygrometer test, calcium chloride test, RH probe test slab ~ Tramex, surface DPM, F75 DPM
linoleum < Marmoleum, lino ~ Forbo, Nora rubber, rubber stud floor
resin flooring < poured resin, Flowfresh ~ epoxy floor, polyurethane screed, terrazzo
hygienic wall cladding < Altro walls, hygienic cladding ~ Whiterock, PVC wall cladding
tile adhesive < BAL adhesive, back-butter, S1 adhesive ~ rapid-set adhesive, thinset, flexible adhesive tiles, mastic tile
swimming pool tiling < pool tiling, pool tiles ~ steam rooms tiled, spa tiling
commercial tiling < shopping centre tiling, shop floors tiled, hotel bathrooms tiled ~ quarry tiles kitchen, quarry tiles
strip out old floors = uplift existing flooring < rip up flooring, remove old tiles ~ Kango tiles, uplift carpet, tile demo, uplift and dispose
flooring qualification < NVQ floor laying, NVQ wall and floor tiling, Certified Tile Installer ~ FITA, Altro trained, CFI certified
# groundworker and plant operator
groundworks = groundworker ~ footings and drainage, kerbs and slabs, dig footings, muck shift, foundations and drains, reduced dig, drainage and kerbing, oversites
excavation < dig footings, dug trenches, strip foundations dug ~ 360 excavator, bulk dig, reduced level dig, muck shift, trial holes
drainage installation = lay drainage < lay drains, drain runs, pipelayer, sewers laid ~ 110mm and 150mm pipe, Hepworth, twin wall pipe, deep drainage, manhole rings, PCC manholes, inspection chambers
manholes and inspection chambers = build manholes < benching manholes ~ manhole rings, PCC manholes, inspection chambers, gullies and manholes, pre-cast rings
kerbing and edging = lay kerbs < pin kerbs, kerb layer, kerbing ~ kerb lines, HB kerbs, granite setts, edgings and kerbs, curb and gutter, conservation kerb
paving and slabbing = lay paving < slab layer, paviours ~ Marshalls paving, flags and slabs, whacker slabs, tegula, flagging
concrete works = pour concrete = place concrete < tamp concrete, oversite pour, poker vibrate, easy-float, concrete finisher ~ concrete pours, concrete slabs, power float, A142 mesh slab, rebar and concrete, flatwork
steel fixing = fix rebar = reinforcement < tie rebar, steel fixer, rodbuster, tie wire nips ~ fix mesh, starter bars, rebar cages, bending schedules
360 excavator = 360 excavator operator = excavator operator ~ A59, 360 above 10t, 13 tonne digger, 360 ticket, 20 tonne 360, Cat 320, Komatsu excavator, Hitachi zaxis, trackhoe, 8-ton digger, tracked excavator, mini digger
mini excavator = mini digger = A58 ~ 360 below 10t, 3-ton digger, Kubota mini, 1.5 tonne digger, Takeuchi
dumper driving < forward tip dumper, 9 tonne dumper ~ dumper ticket, dumper driver, drove dumpers, Thwaites
articulated dump truck = ADT < Volvo A30, Bell B30, articulated haul truck ~ moxy
roller operation < ride-on roller ~ Bomag, roller ticket, twin drum roller, sheepsfoot, drum compactor
telehandler = telescopic handler < JCB Loadall, Manitou telehandler ~ teleporter, lull, reach forklift, Merlo
dozer operation = bulldozer < D6 dozer, Cat D6 ~ dozer, D61
loading shovel = wheel loader = front end loader < front loader ~ Volvo L120, A21, 966 loader
backhoe < 3CX ~ 180 excavator ticket, A12
skid steer = skid steer loader < skidsteer ~ Bobcat
grader operation < motor grader, grade roads with blade ~ Cat 140, finish grade blade
machine control = GPS machine control < Trimble Earthworks, Leica iCON, Topcon 3D-MC, GPS dozer, 3D machine control ~ Trimble GCS
plant ticket < CPCS, CPCS blue card, CPCS competent operator ~ A59, A58, A17, NPORS, red trained operator, A09, A31
NPORS = NPORS card < NPORS N202, NPORS telehandler
slinger signaller = lift signalling < slinger, slinger/signaller, banksman slinger ~ rigger signalperson, slinging loads, rigging and signaling
plant and vehicle marshaller = banksman = A73 ~ traffic marshal, vehicle marshaller, vehicle banksman, spotter for trucks, back wagons in
cable avoidance = CAT and Genny = locate underground services < CAT scan, cat scanner, Genny, CAT4 ~ EUSR cat 1, hand dig services, 811 locates, permit to dig, potholing utilities, vac ex
NRSWA = street works < street works card, streetworks ticket, NRSWA operative ~ SWQR, chapter 8, signing lighting and guarding
trench support = shoring excavations = trench shoring < trench boxes, drag boxes, trench sheets, trench box, hydraulic shores ~ Groundforce, manhole boxes
confined spaces = confined space entry < confined space ticket, confined space entrant, manhole entry gas monitor ~ BA confined space, top man, attendant confined space
utilities laying = ducting and services < ducting runs ~ water mains, BT duct, gas mains, 25mm water service, duct for electric, service trench, draw pits, fibre duct
compaction < MOT type 1 compact, trench rammer, sub base rolled ~ whacker plate, wacker plate, type 1, vibrating plate, proof roll
tarmac and surfacing < paver crew, surfacing gang, Vogele paver ~ tarmac, asphalt, hot box, blacktop, SMA surfacing
levels and setting out = laser level = take levels ~ dumpy level, boning rods, site levels, pull lines and levels, rotating laser, profiles and levels, pipe laser, grade stakes
piling < CFA piling, driven piles, mini piling ~ crop piles, piling rig, pile caps, sheet piling, breaking down piles
daily plant checks = pre-use checks = pre-start inspections < daily plant sheets, pre-start check machine, grease and check machine, walk-round digger ~ defect sheets plant, LOLER 360
demolition and breaking out = break out concrete ~ Kango, hydraulic breaker, jackhammer, demolition labourer, floor saw, soft strip
# site manager
site management = manage construction sites = run site < ran site, no.1 on site, number one on site, site manager housing, site agent ~ run sites, superintendent construction, construction superintendent, 120-unit site
SMSTS < SMSTS 5 day, CITB SMSTS ~ site managers safety course, black CSCS
SSSTS = supervisor safety training < site supervisor safety training
subcontractor management = coordinate subcontractors = manage trades < coordinate trades, subcontractor coordination meetings ~ subbies, chase trades, subbie meetings, sub-contractors on site, trades sequence, subcontract trades
programme management = construction programme = construction scheduling = programme planning < six-week lookahead, three-week look-ahead, lookahead programme, Asta programme, six week lookahead, programme in Asta ~ short-term programme, Asta Powerproject, MS Project programme, Primavera P6, critical path, programme slippage, build programme, last planner, short-term lookaheads, lookaheads, Gantt, re-sequenced, stage programmes
site safety = CDM compliance ~ toolbox talks, site inductions, CDM, RAMS, construction phase plan, permits to work, F10, COSHH on site, OSHA 30, near miss reports site
site inductions = induct operatives = carry out site inductions ~ inductions, induct new starters on site, site orientation, inducted starters, inducted operatives, gave inductions, inducted every, inductions and briefings, inducted subcontractors
RAMS review = method statements ~ RAMS, method statement, review RAMS, RAMS sign-off, JHA, job hazard analysis
toolbox talks = safety briefings ~ TBT, tailgate talks, daily activity briefings, safe start meetings, DABS, toolbox meetings
CDM regulations = CDM Regulations < principal contractor duties, principal contractor's duty ~ CDM, F10, construction phase plan, under CDM, CDM course, CPP, principal designer
quality control construction = quality inspections < de-snag, zero defects handover ~ punch list, NHBC pre-handover, ITPs, hold points, NCRs, defects inspection, pre-plaster inspection
warranty inspections < NHBC key stages, NHBC Pride in the Job ~ NHBC, Premier Guarantee, LABC warranty, RI reports, reportable items
handover = project handover < CML handover ~ handovers, handover packs, O&M manuals, PC date, client demo home, plot legal completions, closeout documents
building regulations < building inspector visits, building control sign-off ~ building control, approved documents, code inspections, certificate of occupancy
materials call-off = order materials = materials ordering < schedule brick deliveries, order plant and materials, material requisitions, deliveries to site booked, requisitions through Coins, call-offs of materials, scheduled deliveries to site ~ call off materials, call-offs, materials take-off, plant hire requests, called off, call offs, delivery booking
site logistics = logistics planning site < just-in-time deliveries site ~ crane lifts planned, delivery booking system, hoist and laydown, site compound set-up, hoarding and welfare
labour planning = labour allocation = workforce coordination ~ allocation sheets, labour returns, day works sheets, directly employed gang, agency labour site
site records = daily reports < Procore daily log ~ daily diary, daily logs, weekly progress report, progress photos
progress meetings < OAC meetings, site meetings minutes ~ contract review meetings, subcontractor meetings
construction management software = digital site management < Fieldview, Asite, Aconex, BIM 360, Autodesk Build, PlanGrid, Dalux, Buildertrend, Snagmaster ~ Viewpoint, COINS
technical queries < RFI, RFIs, TQs ~ submittals, latest drawing revisions, marked up drawings, drawing register
temporary works < TWC, temporary works coordinator ~ TWS, propping and temporary works, temp works register
lifting operations = lift planning = appointed person lifts ~ appointed person, lift plans, tower crane, crane supervisor, LOLER, AP lifts
residential construction = housing development = new build homes < new-build housing ~ plots, show home, apartments block, Barratt, Persimmon, Bellway, timber frame houses, 85 units, affordable housing units
refurbishment = refurb projects < cat B fit-out, office fit-out, school refurbishment ~ cat A, live environment refurb, strip out and fit-out, TI build-outs, tenant improvement, ground-up and renovation
live environment = occupied buildings works < working retail store ~ live hospital, occupied school, decant
budget control site = prelims control = cost control on site ~ prelims, variations to QS, cost to complete, site budget, change orders, valuation with QS
site waste management < SWMP, skip segregation ~ waste transfer notes, considerate constructors, BREEAM site, silt and dust control, spill kits site
Considerate Constructors Scheme < considerate constructors, CCS score, CCS visit ~ residents' letters, resident liaison
emergency first aid < FAW, First Aid certificate ~ EFAW, first aider
accident investigation = incident reporting < investigated accidents ~ accident book, near misses, incident report, OSHA 300 log
setting out check = check setting out ~ set out plots, check engineer lines, levels and profiles, total station site
defects management = aftercare < customer care defects, two-year defects, snags after legal completion ~ home demo, warranty defects
OSHA 30 < 30-hour OSHA
commercial construction < ground-up commercial, schools and hospitals built ~ high-rise, RC frame, steel frame build, warehouse build, retail park
manage subcontractors < oversaw subbies, trades on site coordinated, ran subbies ~ trade packages, subbies on, subcontractor meetings, coordination meetings with foremen, weekly subbie meetings, trade contractors
subcontractor management = coordinate trades < oversaw subbies, ran subbies ~ trade packages, subbies on, trades on site coordinated, subcontractor meetings, coordination meetings with foremen, weekly subbie meetings, trade contractors
SMSTS certificate < Site Management Safety Training Scheme, SMSTS renewed, SMSTS valid ~ CITB 5 day
SMSTS < Site Management Safety Training Scheme, SMSTS renewed, SMSTS valid ~ CITB 5 day
produce construction programme = update construction programme < Asta programme, MS Project programme, programme in Asta ~ short-term lookaheads, lookaheads, Gantt, re-sequenced, Asta Powerproject, six week lookahead, stage programmes
high-rise residential = high-rise construction ~ storey RC frame, block of flats, storeys apartments, tower of apartments, residential tower, floor block, storey residential, 24 storey, apartment towers
high-rise < tower of apartments, residential tower, 24 storey, apartment towers ~ storey RC frame, block of flats, storeys apartments, floor block, storey residential
RAMS < authored RAMS, wrote RAMS ~ wrote risk assessments and method, method statements for, signed off RAMS, reviewed RAMS, vetted contractors' RAMS, checked RAMS
reviewing RAMS = risk assessments and method statements ~ authored RAMS, wrote risk assessments and method, method statements for, signed off RAMS, wrote RAMS, reviewed RAMS, vetted contractors' RAMS, checked RAMS
snagging and handover = handover to clients ~ snag list, closed out snags, handed blocks over, gave over keys, O&M manuals, de-snagged, handovers to purchasers, cleared snags, handed plots over
snagging < snag list, closed out snags, de-snagged, cleared snags ~ handed blocks over, gave over keys, O&M manuals, handovers to purchasers, handed plots over
knowledge of CDM < construction phase plan, principal contractor's duty, principal designer ~ F10, under CDM, CDM course, CPP
liaise with building control = building inspectors = local authority inspectors < LABC surveyor, building control visits ~ NHBC inspectors, LABC, NHBC key stage, NHBC inspections, council inspectors
building control < building control visits ~ NHBC inspectors, LABC, NHBC key stage, NHBC inspections, LABC surveyor, council inspectors
order materials and control deliveries ~ called off, call offs, material requisitions, delivery booking, deliveries to site booked, requisitions through Coins, call-offs of materials, scheduled deliveries to site
# quantity surveyor
estimating = cost estimates < cost plans, order of cost estimate, elemental cost plan, feasibility estimate, estimates from drawings, conceptual estimates, RIBA stage 2 cost plan ~ NRM1, £/m2 benchmarks
measurement and take-off = take-offs = quantity take-off < take off quantities, quantity takeoff, Bluebeam takeoff, on-screen takeoff ~ CostX, dim sheets, measured from drawings, PlanSwift, Cubit
bills of quantities = BoQ = prepare bills < BOQs, builders' quantities ~ NRM2, SMM7, CESMM4, schedule of rates, pricing schedule
NRM = SMM7 = standard method of measurement ~ NRM1, NRM2, CESMM, CESMM4, POMI, MMHW
valuations = applications for payment < interim applications, monthly valuations, value works monthly ~ AFPs, payment applications, payment certs, interim payment, pay apps, AIA G702, schedule of values
final accounts = final account settlement < settled accounts subcontract ~ final account, account closure with client QS
variations = variation management < variation account ~ VOs, change orders, compensation events, price variations, CEs, CE quotations, dayworks, CVIs, PMIs
subcontract procurement = procure subcontractors = subcontract tendering < subcontractor enquiries, place subcontract orders, sub-contract packages ~ subcontract orders, tender comparisons, let packages, tender packages, bid leveling
subcontract management = subcontractor accounts = manage subcontract payments < subcontract payments, subcontract accounts, subbie applications ~ pay less notices, subcontract liabilities, payment notices, contra charges
JCT contracts = JCT < JCT D&B, JCT Intermediate, JCT minor works, JCT SBC
NEC contracts = NEC3 = NEC4 ~ NEC option A, NEC option C, ECC option C, compensation events, early warning notices
FIDIC < FIDIC red book, FIDIC yellow book
contract administration = contract notices = employer's agent ~ early warnings, EA duties, extension of time notices, contract administrator, EOT, relevant event notice, instructions under JCT
cost reporting < CVRs, cost value comparison ~ cost report, cost to complete, CTC, monthly cost report, WIP report construction, job cost reports
cash flow forecasting = cashflow = forecasting < cashflow forecasts ~ S-curve, forecast final cost, out-turn forecast, margin forecast, anticipated final account
tender preparation = tendering = bid pricing ~ tender returns, tender analysis, tender report, price tenders, tender docs, ITT documents, tender adjudication, invitation to tender construction
value engineering < VE savings ~ VE options
risk and opportunity = risk registers commercial < R&O schedule, Monte Carlo cost risk ~ risk register, contingency drawdown
claims and disputes < loss and expense, defended claim, disruption claim, referral to adjudicator ~ EOT claim, delay claims, liquidated damages
RICS = chartered surveyor < FRICS ~ APC RICS, AssocRICS, chartered quantity surveyor
working towards RICS = APC < APC candidate, RICS APC ~ structured training APC
quantity surveying degree = BSc Quantity Surveying ~ HNC quantity surveying, QS degree, MSc quantity surveying
cost software = QS software < CostX, Buildsoft, RIB iTWO, ProEst ~ Causeway, Conquest, Bluebeam, COINS, Sage Estimating
construction ERP < EasyBuild, Sage 300 construction, Viewpoint Vista
procurement advice = procurement strategy construction < procurement route report ~ two-stage tender, design and build route, traditional procurement, single stage tender, framework call-off
cost benchmarking < cost database construction ~ benchmark rates, Spon's, RSMeans
life cycle costing = whole life cost < life-cycle cost plan, whole-life costing ~ LCC
fund monitoring = bank monitoring = project monitoring ~ drawdown report lender, development monitoring
reinstatement cost assessments = insurance valuations < reinstatement cost assessment, fire insurance valuation ~ RCA
retentions = retention release ~ retention, moiety, defects certificate, bonds and warranties
bonds warranties insurances = collateral warranties ~ performance bond, PCGs, professional appointments novation
pre-construction = preconstruction services < PCSA, preconstruction, pre-contract QS, pre-con ~ pre-contract
post-contract = post-contract administration < post contract, valuations and final accounts, post-contract QS
margin protection = commercial performance = maximise margin ~ margin improved, increase recovery variations, buying gains, protect margin, buy gain
# civil engineer
civil engineering design = infrastructure design = design civil works < site civil design ~ drainage design, highway design, road alignment design, retaining wall design, site grading, earthworks design
drainage design = surface water drainage = SuDS ~ MicroDrainage, InfoDrainage, attenuation tank design, foul drainage design, greenfield runoff, storm sewer design, Causeway Flow, WinDes, stormwater management design
hydraulic modelling < HEC-RAS, Flood Modeller, TUFLOW, InfoWorks ICM, flood maps model ~ FRA, flood risk assessments, HEC-HMS, MIKE
highway design = road design = highway engineering < Civil 3D corridors, road alignment, junction design, MX Roads ~ DMRB, S278, Section 38, AASHTO Green Book, horizontal and vertical alignment, OpenRoads, swept path
adoptions < S38, section 104 ~ S278, S104, section 278, technical approval highways
AutoCAD Civil 3D = Civil 3D < Civil3D
swept path analysis = vehicle tracking < AutoTURN, AutoTrack, swept path
structural design = structural calculations = design structures < steel beam calcs, RC slabs design, structural calcs, beams and columns designed ~ Eurocode 2, Tekla Structural Designer, STAAD, ETABS, foundation design, retaining wall design
structural analysis software < Tekla Tedds, STAAD Pro, ETABS, SAP2000, SCIA, MasterSeries, Tedds, LUSAS ~ RISA, SAFE slabs
Eurocodes = British Standards design < Eurocode, BS EN 1992 ~ EC2, EC3, EC7, Eurocode 7, BS 8110
US design codes < ACI 318, AISC 360 ~ AASHTO LRFD, ASCE 7, IBC
geotechnical engineering < ground investigation report ~ boreholes, trial pits, GI specification, Plaxis, slope stability, CBR test, SPT, geotechnical report, bearing capacity, borehole logging, Slide slope
earthworks < muck balance ~ earthwork volumes, mass haul, grading plan
setting out = set out works < set out foundations, set out kerbs, GPS rover setting out ~ total station, Leica TS, site engineer levels, EDM, stake out
levelling and surveying = take site levels < dumpy level, auto level, level survey ~ TBMs, benchmark levels, digital level
construction supervision = site supervision engineer = resident engineer ~ clerk of works, supervise contractors on site, site supervision, NEC supervisor, construction inspection
concrete and reinforcement < rebar schedules, RC detailing ~ rebar, bending schedules, concrete pours, cube tests, slump tests, RC frame, post-tensioned
materials testing = site testing < cube tests, slump test ~ CBR, nuclear density gauge, proctor test, plate bearing test, air test concrete, compaction test, sand cone
technical drawings = produce engineering drawings = drawing review ~ AutoCAD drawings, general arrangement, GA drawings, detail drawings, plan and profile sheets, as-builts, construction drawings
BIM = building information modelling < BIM level 2, ISO 19650, federated model, COBie ~ Revit, Navisworks, BIM 360, clash detection
chartered engineer < CEng MICE, chartered civil engineer ~ FICE, MIStructE
working towards chartership = ICE training agreement ~ IPD ICE, graduate ICE, GMICE
PE license = professional engineer = licensed PE < registered professional engineer, P.E. civil
EIT = engineer in training = FE exam < FE exam passed, engineer intern, E.I.T
water and wastewater = water infrastructure < WwTW, WaterGEMS, EPANET ~ pumping station, sewer design, sewage treatment works, WTW, rising main, trunk main, water main design, AMP7, lift station
bridges < bridge inspections, bridge assessment, CD 353, CS 454 ~ bridge deck, principal inspections, BCI, culvert design, parapets, bridge rehab
rail infrastructure = railway engineering < permanent way, track design, P-way ~ PTS, GRIP stages, platform extension, OLE, Form A and B
temporary works design < crane base design, propping design ~ falsework design, TWD, sheet pile design
traffic engineering < LinSig, ARCADY, PICADY, VISSIM, Junctions 10 ~ transport assessment, Synchro, SATURN, junction capacity, traffic signals design, traffic impact study
pavement design < AASHTOWare, flexible pavement, pavement rehabilitation, falling weight deflectometer ~ CBR, HRA and SMA
cost estimates engineer = quantities < quantities from drawings ~ engineer's estimate, CESMM, bills of quantities, quantity sheets
technical specifications = specification writing = contract documents ~ specs, MCHW, SHW series, specification for highway works, NBS spec, tender documents civil, bid documents
planning applications = permits and approvals = planning consents < site plan approval ~ planning drawings, discharge conditions, entitlement plans, environmental permit, NPDES, SWPPP, Lead Local Flood Authority
inspection and test plans = QA records construction ~ ITPs, ITP, hold points, quality files, check sheets lodged
coastal engineering < breakwater, revetment, coastal defence ~ sea wall, rock armour, jetty design
utilities coordination = utility diversions = stats diversions < utility relocation ~ C3 C4, stats enquiry, C4 estimates, PAS 128, service clashes
land development = site development < subdivision design, housing roads and sewers ~ plot levels, site grading, external levels
design risk = designer risk assessment < designers' risk assessment, residual risk boxes ~ DRA
# architect and technician
architectural design = concept design = building design < house designs ~ concept sketches, feasibility studies architecture, schematic design, RIBA stage 2, design development, massing studies, designed extensions
project stages < RIBA stage 4, Stage 4 technical design ~ stages 0-7, stage 3 to 5
planning applications = planning permission < householder applications ~ design and access statement, planning consent, full planning, pre-app, planning approval, lawful development certificate, change of use application
building regulations drawings = building regs < building regs package, regs drawings, full plans submission ~ building regulations, approved documents
building codes = code compliance < code analysis ~ IBC, IRC, life safety plans, egress plans
technical detailing = construction detailing = detail drawings < 1:5 details, wall sections, thermal bridge details, detail packages ~ construction details, junction details, cladding details, window schedules
Revit = BIM software < Revit families, Revit Architecture
AutoCAD = CAD drawings < AutoCAD LT, Vectorworks, CAD plans, DWG drawings
BIM = BIM coordination < ISO 19650, BIM manager, federated models, Solibri, BIM execution plan ~ Revit, Navisworks, ArchiCAD BIM, clash detection, BEP
3D modelling = 3D visualisation < V-Ray, Enscape, Lumion, Twinmotion, D5 render ~ SketchUp, Rhino, 3ds Max, CGI, walkthroughs model
Adobe Creative Suite = presentation drawings = graphics presentation ~ InDesign, Photoshop, Illustrator, presentation boards, A1 boards
model making = physical models < architectural models, laser-cut model ~ card models, foam models, 3D printed models
specification writing = specifications < NBS Chorus, NBS specs, CSI MasterFormat, SpecLink ~ schedules of work, outline specs
contract administration = administer building contracts < contract administrator, certificates of practical completion, architect's instructions ~ JCT, CA role, site inspections architect, submittals review, RFIs, CA phase
construction documents = tender package = working drawings ~ CD set, construction drawings, tender drawings, permit set, CDs
schedules < door schedules, window schedules ~ finishes schedule, ironmongery schedule, room data sheets
ARB registered = registered architect = Part III ~ ARB, RIBA Part 3, RIBA chartered, RIBA architect, Part 3 qualified
architectural assistant qualification < Part II architectural assistant ~ RIBA Part 1, Part 1 architectural assistant, MArch, Dip Arch, BArch, BA Architecture
licensed architect = NCARB = AIA ~ AIA member, ARE exams, registered architect state
CIAT = chartered architectural technologist = MCIAT ~ ACIAT, architectural technology degree, HNC architectural technology
residential architecture = housing design = residential projects < housing layouts, new houses designed ~ house extensions, apartment schemes, loft conversions, multifamily, single-family homes, HMO conversion
site layouts = housing layouts < plot layouts ~ site layout, house types, masterplan, masterplanning, site plans
masterplanning = urban design < masterplans, urban design framework ~ design codes, streetscape plans
conservation architecture = heritage projects < conservation accredited ~ listed building consent, heritage statement, conservation area, Grade II listed, historic preservation, SPAB
interior design = interiors < mood boards interior ~ space planning, interior layouts, finishes boards, furniture schedules
measured surveys = existing building surveys < dimensional survey ~ Disto, measure existing houses, point cloud to Revit, as-built drawings, laser scan to CAD
sustainable design = low energy design < PHPP, Passive House ~ BREEAM, LEED, LEED AP, SAP calculations, retrofit coordinator, embodied carbon
energy assessment < SAP calcs ~ SBEM, EPC design, Part L calcs
fire safety design < fire strategy drawings, fire compartmentation drawings ~ Gateway 2, golden thread, principal designer BSA
principal designer < PD under CDM ~ pre-construction information
consultant coordination = design team coordination < structural and M&E coordination, coordinate consultants ~ lead consultant, design team meetings, MEP coordination, DTMs
client meetings = client briefing = brief development ~ client brief, briefing workshops, present designs to clients, client presentations, stakeholder brief
site visits = site inspections = snagging architect ~ site inspection reports, defects list
healthcare and education projects = public sector buildings ~ primary school design, HTM, HBN, BB103, care homes design, university buildings
space planning < feasibility layouts ~ test fits, stacking plans, area schedules, site appraisals
parametric design = computational design < Grasshopper, Dynamo scripts, Rhino Grasshopper
party wall = party wall matters < party wall awards, party wall notice
drawing issue = document management < issue sheets, Newforma, revision control drawings ~ transmittals, Aconex, Asite, CDE uploads
# land surveyor
topographic surveys = topographical surveys = topo surveys < topos, topographical survey, contours and features survey, site topo ~ topo, DTM survey, land surveys, existing site survey levels
total station = total station surveying < Leica TS16, Trimble S7, Leica TCRP, Topcon total station ~ traverse, EDM
GNSS surveying = GPS surveying < Trimble R10, GNSS, Leica GS18, GPS rover ~ VRS, static GPS, base and rover, SmartNet
measured building surveys < measured building, floor plans sections elevations, elevations drawn survey ~ IPMS, BOMA measurement, floor area survey
laser scanning = 3D laser scanning < Leica RTC360, point clouds, Leica ScanStation, Cyclone Register, scan to BIM, Trimble X7, terrestrial laser scanner ~ Faro, BLK360, NavVis
scan to BIM < Revit from point clouds, Scan-to-BIM
setting out = site setting out = construction staking < setting out gridlines, construction layout, set out piles, grid lines and offsets ~ stake out, set out steel
control networks = survey control = traversing < closed traverse, control network, permanent ground markers, least squares adjustment, Star*Net ~ traverse, PGMs, benchmarks established
monitoring surveys = deformation monitoring = movement monitoring < settlement monitoring, automated total station monitoring ~ prisms monitoring, track monitoring, tilt sensors, crack gauges
utility surveys < ground penetrating radar, ground radar ~ PAS 128, EML locator, RD8000, utility mapping, SUE
drone surveys = UAV surveying < DJI Phantom RTK, Pix4D, drone survey, DJI Matrice, DroneDeploy ~ UAV, CAA permission, photogrammetry, Agisoft Metashape, orthomosaic, Part 107
levelling < Leica DNA03, level loop, differential leveling ~ digital level, dumpy level, two-peg test
boundary surveys = property boundary < ALTA, ALTA/NSPS, boundary survey, metes and bounds, lot survey, subdivision plat ~ property corners, Land Registry compliant plans, plats, boundary disputes
licensed land surveyor = PLS < RPLS ~ professional land surveyor, licensed surveyor, PSM
Land Registry plans = lease plans = title plans ~ transfer plans, title plan
survey CAD = survey drafting < n4ce, Leica Infinity, Trimble Business Center, Terramodel, Leica Geo Office ~ LSS, AutoCAD Civil 3D, MicroStation, TBC, Carlson, SCC, 12d
volumetric surveys = volume calculations < stockpile volumes, volumes calculated from surveys ~ earthwork volumes, cut and fill volumes, quarry survey
as-built surveys = record surveys < as-built survey, as constructed survey ~ as-builts, verticality check, as-built record
hydrographic survey = bathymetric survey < bathymetric, single beam echo sounder, QINSy, Hypack ~ bathymetry, multibeam, side-scan sonar
rail surveying = track survey < gauging survey, Amberg trolley, permanent way survey ~ PTS, Network Rail surveys
highway surveys = road survey < highway topo, DOT right-of-way survey ~ traffic managed road survey, kerb line survey, mobile mapping
underground survey < tunnel surveying, shaft survey, ring build survey, stope survey ~ gyro theodolite, CMS scan, tunnel guidance
rights of way < right-of-way plats ~ ROW maps, title research, deed research
GIS mapping = geospatial data < ArcGIS, QGIS, MapInfo, GIS layers ~ shapefiles
coordinate systems = coordinate transformation < OSTN15, OSGB36, datum transformation ~ State Plane, scale factor, local grid
monuments and pins < property pins, set monuments, iron rods set, section corners ~ set pins, monuments
instrument calibration = equipment checks survey < two-peg test, calibrate total station, check and adjust instrument, collimation check
manhole and drainage surveys = invert levels < invert elevations ~ lift manholes, drainage survey, manhole schedules
crew lead = party chief = lead survey crew < crew chief survey ~ two-man survey crew
instrument operator = rodman = survey assistant < chainman, instrument man, staff man survey ~ i-man
RICS or CICES membership = chartered land surveyor < MRICS geomatics, MRICS land ~ MCInstCES, CInstCES
surveying degree < BSc surveying and mapping sciences ~ geomatics, TSA surveying course, HND surveying
# facilities and building maintenance
planned preventative maintenance = PPM = preventive maintenance < PPMs, PPM tasks, PM work orders, monthly PPM checks ~ PPM schedule, SFG20, planned maintenance visits
reactive maintenance = reactive repairs = responsive repairs < fix leaks and locks ~ helpdesk tickets maintenance, job tickets repairs, reactive jobs, repair tickets, call-out jobs building, maintenance work orders
CMMS = maintenance management system < Concept Evolution, Planon, Maintenance Connection, FSI Concept, Archibus, Elogbooks, Corrigo, UpKeep, eMaint ~ Maximo, ServiceChannel, HotSOS
statutory compliance = compliance checks < LOLER inspections building, statutory inspections, compliance tracker buildings ~ fire alarm weekly test, emergency light tests, compliance log book, FRA actions
water hygiene checks = legionella monitoring = water temperature checks < sentinel taps, legionella checks ~ tap temperatures, shower head cleaning, little-used outlets flush, water temps log, TMV checks
fire safety checks < bell test weekly, fire alarm weekly test, break glass test ~ call points test, fire extinguisher checks, fire doors check, fire log book, fire drills
BMS = building management system = BEMS < Trend BMS, Tridium Niagara, Siemens Desigo, Schneider StruxureWare, Honeywell EBI, BAS controls, Trend 963 ~ BMS alarms, Metasys
HVAC maintenance = air handling units maintenance = AHU maintenance ~ filters AHU, AHUs, fan coil units, change filters and belts, FCUs, rooftop units, chillers and AHUs, FCU filter change, HVAC filters
contractor management = manage contractors = supervise contractors < vendor management facilities ~ contractor permits, contractors signed in, permits to work issue, contractor RAMS, contractor inductions
permit to work = permits to work < PTW ~ hot works permit, roof access permits, confined space permit, permit issue
building fabric repairs = fabric maintenance = general repairs < fabric repairs ~ plaster patching, touch up paint, replace ceiling tiles, fix doors and locks, hinges and handles, door closers adjust, shelves put up, drywall repairs
handyman = multi-skilled maintenance = maintenance operative < handyperson ~ odd jobs, painting plumbing and joinery, multi-trade, jack of all trades, maintenance man
basic plumbing = minor plumbing repairs < tap washers, cistern repairs, replace faucets ~ unblock toilets, leaking taps, unblock sinks, clear drain blockages
basic electrical = minor electrical work < replace sockets, replace light fittings, swap light switches ~ change lamps, lamp changes, change ballasts, replace LED tubes
grounds and site upkeep = external areas ~ litter pick, gritting, snow clearance, leaf clear, car park sweep, salt paths
caretaking = site caretaker = janitorial caretaking < caretaker, school caretaker ~ janitor, open and lock school, unlock building, key holder site
key holding = opening and closing buildings < open and lock school, unlock and lock up ~ keyholder, lock up building, alarm set, alarm call-outs
room set-up = furniture moving = portering < furniture moves ~ set out chairs, exam desks set, event set-up, office moves, desk moves, set up meeting rooms, tables and chairs set up
space planning and moves = office moves = churn management ~ desk moves, seating plans, churn, office relocation, moves adds and changes, hot desk layout
helpdesk = facilities helpdesk = log maintenance requests < FM helpdesk, log jobs for engineers, ticket logging facilities, maintenance requests log ~ raise work orders
soft services = soft FM ~ cleaning contract, waste contract, catering contract, reception and post room, pest control contract, security guarding contract
hard services = hard FM = M&E services ~ M&E contract, M&E, mechanical and electrical contractor, plant maintenance building
supplier contracts = contract tendering facilities = service level agreements ~ SLAs, KPIs for contractors, retender cleaning contract, tender FM, service contracts
energy management = utilities management = energy monitoring ~ meter readings, half-hourly data, ESOS, energy saving measures, utility bills validation, LED upgrade project, energy audit, ISO 50001
budget management facilities = facilities budget < FM budget ~ opex and capex building, service charge budget, maintenance budget
health and safety facilities = NEBOSH = IOSH ~ IOSH Managing Safely, NEBOSH general certificate
facilities qualification < CFM certified, FMP certification, IWFM level 4 ~ BIFM, IFMA
asbestos management < duty to hold asbestos ~ asbestos surveys, asbestos re-inspection
pest control = pest prevention < bait boxes, rodent bait, RSPH level 2 pest, bait stations ~ mouse traps, Rentokil visits, pest contractor, BPCA
pool plant operation = pool maintenance < swimming pool plant ~ pool plant, chlorine and pH testing, backwash filters, CPO certified, pool chemicals
apartment turns = make-ready units = void repairs ~ unit turns, make-ready, void properties, turn vacant units
appliance repair < fridge and dishwasher repairs, washer and dryer repair, stoves and refrigerators fix ~ garbage disposals
snow removal < snow plow, snow clearance, plow snow, snow blower ~ salt sidewalks
building condition surveys = asset surveys < condition survey ~ asset register, dilaps, asset tagging, lifecycle replacement plan, stock condition survey
out of hours on-call = on-call rota maintenance < after-hours on-call maintenance ~ on-call rota, emergency call-outs building, 1 in 4 on call
# refrigeration and air conditioning
F-Gas = refrigerant handling < F-Gas cat 1, F gas category 1 ~ City and Guilds 2079, C&G 2079, CITB J11, J12 refrigerant, C&G 2078
EPA 608 = EPA certification = refrigerant license = EPA certified < EPA universal, EPA type II, 608 universal, section 608, EPA Section 608, 608 Universal, 608 card, EPA Universal
install air conditioning < install AC ~ split units, wall split, VRF, VRV, mini-splits, multi-split, cassette units, ducted splits, Daikin splits, high wall units
air conditioning servicing = service air conditioning = AC maintenance < deep clean indoor units, AC service visits, aircon service, split system servicing, AC tune-ups ~ clean filters and coils
VRF systems = VRV systems ~ VRF, VRV, Daikin VRV, Mitsubishi City Multi, heat recovery VRF, branch selector boxes
refrigeration service = refrigeration maintenance < ice machines repair, reach-in coolers ~ cold rooms, walk-in freezers, display cabinets refrigeration, walk-in coolers, refrigeration packs, cellar cooling, remote condensing units, walk-ins, reach-ins, ice machines, supermarket racks, Hussmann, Copeland racks, rack systems, freezers and cases
supermarket refrigeration = refrigeration packs < CO2 packs, supermarket packs, multi-deck cases, Danfoss pack ~ rack refrigeration, pack controllers, RDM controllers
CO2 refrigeration < CO2 packs, transcritical, CO2 boosters
ammonia refrigeration < R717, ammonia plant, RETA, screw compressors ammonia, PSM ammonia ~ ammonia, blast freezers plant
chillers < chiller strip-down, eddy current tube test ~ Carrier chiller, Trane chillers, York chiller, centrifugal chiller, screw chiller, Airedale chiller
brazing = pipe brazing = braze copper < braze refrigerant lines, brazing ticket, nitrogen purge braze, braze line sets, brazing under nitrogen, BRA brazing ~ silfos, oxy-acetylene brazing, sil-fos
pressure testing and evacuation = vacuum and dehydrate = evacuate systems ~ OFN pressure test, triple evacuation, vacuum pump, pull vacuum, strength test refrigerant, micron gauge, nitrogen pressure test
leak detection = refrigerant leak testing = leak checking < F-gas leak checks, find refrigerant leak, UV dye leak, leak tests refrigerant ~ electronic leak detector, bubble test
refrigerant recovery = reclaim refrigerant = recover and charge < reclaim gas, decant refrigerant ~ recovery unit, weigh in charge, recovery machine, R22 replacement, recharge R410A, charge by superheat
refrigerants < R410A, R404A, R134a, R407C ~ R32, R448A, R290, R454B
fault diagnosis refrigeration = system fault finding < compressor burn-out, low suction pressure ~ change compressor, TXV, superheat and subcooling, expansion valve replacement, PCB faults AC, superheat, compressor change-outs
electrical fault finding HVAC = control circuits ~ contactors and capacitors, capacitors, replaced contactor, low-voltage controls HVAC, wire thermostats, 24V control HVAC
heating repair = gas furnaces = gas furnace < ignitors and flame sensors, furnace tune-ups ~ heat exchanger cracked, flame sensors, igniters, heat exchangers, no-heat calls, 95% furnaces, pressure switches, clocked meter, set furnaces, 80% furnaces, installed furnaces
heat pumps = heat pump service ~ reversing valve, air-to-air heat pump, ASHP, defrost board
rooftop units = packaged units < PMs on rooftop ~ RTUs, RTU, package units, economizers, quarterly PMs, filters coils belts, belts and filters, cleaned coils, PM routes
ductwork < sheet metal duct ~ DW144, spiral duct, flex duct, duct fabrication, grilles and diffusers, duct runs, DW/144
ventilation systems = MVHR = extract systems ~ extract fans, heat recovery units, kitchen extract, commissioning fans, TR19, LEV
ductwork cleaning < duct clean, grease duct clean
air balancing = commissioning air systems < balance dampers, balancing hood, volume control dampers set ~ anemometer, NEBB, commission AHU
HVAC license < HVAC contractor license, mechanical contractor license ~ NATE, NATE certified, HVAC journeyman
HVAC qualifications = refrigeration qualification < NVQ 3 RAC, C&G 6187, NVQ level 2 refrigeration ~ refrigeration apprenticeship, C&G 2079, NVQ air conditioning
system commissioning < commission VRF, commissioning sheets AC, start-up VRF, system start-up HVAC ~ addressing indoor units
HVAC controls < DDC controls, Johnson Controls Metasys, Danfoss controllers ~ Trend, BACnet, Modbus AC, Carel controllers, thermostats programming, Dixell
load calculations = heat load calculation = system sizing < heat gain calcs, load calc, cooling load ~ Manual J, Manual D
coil cleaning < coil clean, pressure wash condenser, chemical coil clean, evaporator clean, clean condenser coils
transport refrigeration < Thermo King, Carrier Transicold ~ reefer units, fridge trailers
CRAC units = data centre cooling < CRAC, CRAH, data hall cooling ~ close control units, Liebert, Stulz
refrigerant logs = F-gas records < F-gas logs, refrigerant usage records, leak check log, refrigerant log
emergency breakdown call-outs < no-cool calls, freezer breakdown call-outs ~ fridge breakdowns
SKILLcard = Skillcard < HVACR SKILLcard, CSCS SKILLcard ~ BESA card
EPA 608 certification < EPA Section 608, 608 Universal, 608 card, EPA Universal ~ Type I
troubleshoot split systems = split systems and heat pumps = troubleshoot heat pumps = HVAC troubleshooting ~ no-cool calls, mini-splits, reversing valves, leaky coils, bad caps, charge and airflow, no-cools, bad capacitors, AC service calls, diagnosed split systems
sheet metal ductwork = install ductwork = fabricate ductwork ~ hung duct, branch duct, plenums, Pittsburgh machine, brake and Pittsburgh, trunk and branch, takeoffs, trunk lines, flex duct runs, duct fabrication, spiral duct
ductwork < hung duct, branch duct, flex duct runs, duct fabrication, spiral duct ~ plenums, Pittsburgh machine, brake and Pittsburgh, trunk and branch, takeoffs, trunk lines
refrigeration < Copeland racks ~ walk-in coolers, walk-ins, reach-ins, ice machines, supermarket racks, Hussmann, rack systems, freezers and cases
scheduled preventive maintenance < PMs on rooftop ~ quarterly PMs, packaged units, filters coils belts, belts and filters, cleaned coils, PM routes
RTUs < PMs on rooftop ~ quarterly PMs, packaged units, filters coils belts, belts and filters, cleaned coils, PM routes
brazing refrigerant lines < brazed line sets ~ silver soldered, nitrogen purge, brazed in, oxy-acetylene, Sil-Fos, silver brazed, flowing nitrogen
brazing < brazed line sets, Sil-Fos, silver brazed ~ silver soldered, nitrogen purge, brazed in, oxy-acetylene, flowing nitrogen
building automation = BMS controls < Metasys, Tridium, Trend controls, Siemens Desigo, Alerton ~ BACnet, Niagara, AHUs and VAVs, trends and schedules
building automation and DDC < Tridium, Alerton ~ Metasys, BACnet, Niagara, Trend controls, Siemens Desigo, AHUs and VAVs, trends and schedules
chiller maintenance < chiller overhauls, overhauled York ~ centrifugals, tube brushing, eddy current, screw chillers, Trane centrifugals, tube bundles, air cooled chillers
chillers < screw chillers, Trane centrifugals, chiller overhauls, overhauled York, air cooled chillers ~ centrifugals, tube brushing, eddy current, tube bundles
gas furnace installation = furnace repair ~ flame sensors, igniters, heat exchangers, no-heat calls, 95% furnaces, pressure switches, clocked meter, set furnaces, 80% furnaces, installed furnaces
load calculations = sizing calculations < heat gain and loss, Manual J and D, heat loss calcs ~ Wrightsoft, room by room, Manual D
# lift engineer
lift servicing = lift maintenance = elevator maintenance < service lifts, lift service visits, lift PPM, lift route maintenance, passenger lifts serviced ~ elevator PM
lift breakdowns = lift call-outs = lift repairs < passenger lift breakdowns, elevator trouble calls ~ lift entrapments, elevator callbacks, lift faults
lift fault finding = diagnose lift faults = controller fault finding < safety circuit faults, controller PCB faults ~ lift controllers, door lock faults, lift door operators, Lester Controls, relay controllers lift, door zone, ILE controller
passenger release = entrapment release = lift release < hand wind lift ~ trapped passengers, lift entrapments, lower lift to floor, entrapment
lift installation = install lifts = elevator construction < set guide brackets, lift car assembly, new lift install, traction lift install, MRL install, build lift car ~ guide rails
lift modernisation = lift modernization = lift refurbishment < controller replacement lift, modernised lifts, door operator upgrade, lift upgrade, mod jobs elevators, refurbish lift ~ mods lifts
traction and hydraulic lifts = hydraulic lifts = traction lifts ~ MRL lifts, hydraulic pump unit lift, GMV, geared traction, hydraulic jack lift, roped hydraulic
ropes replacement = suspension ropes < re-rope, change ropes lift, shorten ropes lift ~ governor ropes, rope tension, hoist ropes
lift testing = LOLER lift inspections < safety gear test ~ LOLER, SAFed tests, LG1, overspeed governor test, buffer test
thorough examination supplementary tests < LG1 tests, supplementary tests lift
EN 81 = BS EN 81 = lift standards < EN81-20, EN81, BS EN 81-20 ~ EN 81-80, BS 5655
ASME A17.1 = elevator code < A17.1
elevator mechanic license = licensed elevator mechanic ~ NEIEP, IUEC mechanic, CET NAEC, IUEC local, QEI
lift qualification < NVQ 3 lift, NVQ level 3 lift engineering, EAL lift, NVQ 4 testing lifts ~ EOR 202, LEIA, TO2 lift
escalators < moving walkways, BS EN 115 ~ escalator, step chain, handrail drive, comb plates
lift doors = door operators = landing doors < door rollers and locks, door gibs ~ car door, Fermator, Selcom
platform lifts = accessibility lifts = stairlifts ~ stairlift, platform lift, step lift, Stannah, Cibes, wheelchair lift, home lifts, through floor lift
goods lifts and dumbwaiters = service lifts ~ goods lift, dumb waiter, dumbwaiter, service hoist, car lift
hoists = construction hoists < rack and pinion hoist ~ passenger goods hoist, Alimak
drives and inverters lift = VVVF drives < VVVF, inverter lift, KEB drive, variable frequency lift drive ~ Yaskawa lift drive
lift brand experience = manufacturer equipment < Kone Monospace ~ Kone, Otis, Schindler, Thyssenkrupp, TK Elevator, Orona
pit and shaft work = safe working in shafts = motor room work < car top control, shaft work lift ~ car top, lift pit, lift motor room, hoistway, single-man working lifts
lift alignment = plumb shaft = set guide rails < plumb lines shaft, align guides ~ guide rails, DBG
monitoring and autodiallers = emergency communication lift < autodialler, GSM lift dialler, EN81-28, lift intercom ~ remote monitoring lift
lift inspections paperwork = service reports lift = logbook lift < lift log book, LOLER reports actioned, lift service tablets ~ logcards, LOLER defects
lift surveys = site survey lifts < lift survey, lift condition survey, measure lift shaft ~ quote lift repairs
on-call rota lifts < on-call lift, lift call-out rota, out of hours lift
rigging and lifting < hoist motors into motor room, rigging lift machines ~ chain blocks, Tirfor, lifting beams
# locksmith and fire alarm
lock replacement = change locks < lock changes, fit locks, cylinder change, mortice deadlock fit, swapped euro cylinders, lock install ~ rekey, change barrel, UPVC door lock repair
gain entry < picked locks, gain access locked out, bypass locks ~ lockouts, lock-outs, NDE, warrant entry, drill locks, forced entry lock, eviction lock change
key cutting = cut keys < keys cut ~ Silca, key machine, duplicate keys, code cut keys, key blanks
master key systems = master keying < master key suites, masterkeyed, pinning charts ~ keyed alike, key schedule, Assa Abloy CLIQ, restricted keyway
auto locksmith = car keys < transponder keys, car key programming, immobiliser key program ~ key fobs, car lockouts, ignition locks
safe opening and servicing = safe engineer < safe opening, combination change, combination lock service ~ safes, vault servicing
UPVC door repairs = multipoint locks < multipoint lock, gearboxes UPVC, door mechanism UPVC, Yale multi-point, Fullex gearbox ~ MPL
door hardware < Dorma closers, Von Duprin, exit devices, Briton closer ~ panic bars, door closers, push bars, crash bars
access control = access control systems < Paxton Net2, Paxton, Salto, HID readers ~ maglocks, proximity readers, door entry, mag locks, fob readers, Lenel, keypads and fobs, C-CURE
door entry and intercom = intercom systems < Videx, BPT intercom, Comelit, Urmet, 2N intercom ~ intercoms, video door entry
fire detection < fire alarm fit ~ fire alarm devices, addressable loop, fire panels, loop and devices, FACP, smoke heads, sounders and call points
fire alarm servicing = fire alarm maintenance = service fire alarms < fire alarm service, six-monthly fire service ~ smoke detectors test, Advanced panel, Morley panel, Kentec, test heads and call points, fire alarm inspections, Solo smoke pole
fire alarm commissioning = commission fire alarm panels < programming fire panels, commission fire panel, Notifier programming, fire panel programming ~ cause and effect, Gent panel, Advanced MxPro
fire alarm fault finding < earth fault on loop, loop fault, open circuit zone fault, ground fault FACP ~ false alarms investigated
BS 5839 = fire alarm standards < BS5839-1, BS5839 part 1, BS 5839-6
FIA training = fire alarm qualification < FIA foundation, FIA maintenance, ECS FESS ~ FIA, FIA units, BAFE SP203, FESS
fire alarm certification < NICET II, NICET level 2
BAFE = third-party certification ~ BAFE SP203-1, LPS 1014
emergency lighting test < 3-hour discharge test ~ BS 5266, emergency lights test monthly
intruder alarms = burglar alarms < alarm zones wired ~ Texecom, Galaxy panel, Honeywell Galaxy, intruder alarm, burglar alarm, Risco, PD 6662, Pyronix, DSC panel, Ajax alarm
intruder alarm standards < NSI Gold, SSAIB, PD 6662, EN 50131 ~ NACOSS
CCTV installation = install cameras < CCTV fit ~ Hikvision, IP cameras, NVR, Dahua, PTZ cameras, DVR and cameras, Axis cameras, Avigilon, Milestone VMS
alarm monitoring and signalling = ARC connections < Dualcom, CSL signalling, WebWay ~ RedCare, ARC signals, central station monitoring
fire extinguisher servicing = portable extinguishers < BS 5306, extinguisher service, refill extinguishers ~ extinguishers, BAFE SP101, fire extinguisher inspection
sprinkler systems = fire sprinkler = suppression systems ~ NFPA 25, sprinklers, sprinkler fitter, Ansul, FM200, gas suppression, wet riser test, dry riser test, pre-action, sprinkler heads, LPC rules
dry risers < dry riser ~ wet riser
aspirating detection = VESDA < aspirating smoke
refuge systems < disabled refuge ~ nurse call, EVC, toilet alarm, BS 5839-9, Omnicare
low voltage cabling < alarm cable, cat5 for cameras, pull cable for cameras ~ FP200, low-voltage license, coax and cat6
automatic doors and gates < sliding gate motor, CAME gates ~ FAAC, automatic doors, barriers and bollards, BS EN 16005, auto doors
security screening = BS 7858 = DBS vetted ~ SC vetted engineer
door installation fire security = fire door maintenance ~ fire door checks, hold-open devices, Dorgard, door retainers
MLA approved = Master Locksmiths Association ~ MLA, ALOA, Certified Registered Locksmith
emergency call-outs locksmith = 24-hour locksmith < out of hours lockouts, emergency lock-outs
handover and certificates alarms = system handover < commissioning certificate alarm, log book fire handover ~ user training alarm panel, zone charts, as-fitted drawings
# crane operator
mobile crane < A60B, A60 mobile crane, blue A60 ~ 100t Liebherr, A60 ticket, mobile crane ticket, all terrain crane, Liebherr LTM, Ainscough, 50t mobile crane, Tadano, Grove mobile
mobile crane operator < Liebherr LTM, 50t mobile crane ~ A60B, A60 mobile crane, 100t Liebherr, blue A60, A60 ticket, mobile crane ticket, all terrain crane, Ainscough, Tadano, Grove mobile
tower crane < Wolff luffers, Potain, luffers, Liebherr tower, drove Potain, tower crane driver ~ saddle jibs, CPCS A04, A04, luffing jib, Comedil, luffer
lift planning = appointed person = lift plans ~ AP A61, wrote lift plans, contract lifts, A61, tandem lift, appointed person lifts, lift plans and, Appointed Person A61, schedule of lifts, lifting method statements
lift planning appointed person < AP A61, appointed person lifts, Appointed Person A61 ~ wrote lift plans, contract lifts, A61, tandem lift, lift plans and, schedule of lifts, lifting method statements
port crane < STS driver, ship-to-shore, quayside crane ~ quay gantry, moves an hour, containers on and off vessels, STS, gantry at port, RTG, RMG crane, harbour crane
port crane ship to shore < STS driver, ship-to-shore ~ quay gantry, moves an hour, containers on and off vessels, STS, gantry at port, RTG, RMG crane, quayside crane, harbour crane
crane inspection and pre-use checks ~ checked ropes, weekly register, LMI, limits and hooks, pre-use check, ropes and limits, crane register, RCI, ropes limits, daily checks on crane, daily crane checks
pre-use checks = crane inspection < crane register, daily checks on crane, daily crane checks ~ checked ropes, weekly register, LMI, limits and hooks, pre-use check, ropes and limits, RCI, ropes limits
crawler crane = crawler crane experience < crawlers on piling, crawler crane driver, A02 crawler, lattice boom crawler ~ Kobelco, lattice boom, Sennebogen, CKE, Liebherr HS, Hitachi Sumitomo, LR crawler
crawlers < crawlers on piling, crawler crane driver, A02 crawler, lattice boom crawler, LR crawler ~ Kobelco, lattice boom, Sennebogen, CKE, Liebherr HS, Hitachi Sumitomo
radio communication < by radio from slinger, radio to slinger, lifts by radio ~ blind lifts, standard hand signals, two-way from banksmen, signals from slinger, banksman's signals, signals from banksman
hand signals < standard hand signals, banksman's signals ~ blind lifts, two-way from banksmen, by radio from slinger, signals from slinger, radio to slinger, signals from banksman, lifts by radio
use of radios < by radio from slinger, radio to slinger, lifts by radio ~ blind lifts, standard hand signals, two-way from banksmen, signals from slinger, banksman's signals, signals from banksman
HIAB < offloaded by Hiab, by Hiab, HIAB ticket ~ ALLMI lorry loader, Fassi, lorry loader ticket, A36 lorry loader, Palfinger
lorry loader = HIAB/lorry loader < ALLMI lorry loader, offloaded by Hiab, lorry loader ticket, by Hiab, A36 lorry loader, HIAB ticket ~ Fassi, Palfinger
LGV licence < Cat C, LGV C+E, C+E and CPC, HGV licence, Class 1 licence, LGV Class ~ moves own crane
Class 1 or 2 LGV licence < Cat C, LGV C+E, C+E and CPC, HGV licence, Class 1 licence, LGV Class ~ moves own crane
`;
