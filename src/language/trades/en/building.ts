/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const BUILDING_TRADES = `
# electrician
first and second fix < first fix wiring, full rewire, house rewires, rewire house, chase out and wire, rough-in wiring, rough in and trim out
inspection and testing = electrical testing = test and inspect = inspect and test = testing and inspection < 2391, C&G 2391, 2394, 2395, 2391-52, EICR, EICRs, fixed wire testing, periodic inspection report, dead and live testing, megger test, loop impedance test, insulation resistance test, dead and live tests, RCD trip times, test sheets, Megger MFT, periodic inspections, 2394 and 2395, EICs, Zs and, insulation resistance tests
electrical condition reports = EICR = periodic inspection < landlord electrical safety certificate, fixed wire testing, electrical installation condition report, periodic inspection report
wiring regulations = 18th edition = BS 7671 = 18th Edition < 17th and 18th edition, BS7671, C&G 2382, IET wiring regs, 2382-22, C&G 2382-22, eighteenth edition, 2382-18, 18th ed, 18th regs, Amendment 2
fault finding = electrical fault finding = troubleshoot electrical faults < trace earth fault, trace nuisance tripping, RCD tripping faults, find broken neutral, diagnose tripping circuits, electrical troubleshooting
electrical qualification = electrical NVQ level 3 = qualified electrician = electrical qualifications = NVQ Level 3 electrical < AM2, AM2S, NVQ 3 electrical, 2357, C&G 2365, 2330 level 3, JIB gold card, gold ECS card, JIB approved electrician, time-served electrician, journeyman electrician, C&G 2330, 2365, JIB approved, NVQ3 electrical, 236 parts, AM2 passed, time served electrician, C&G 2360, level 3 electrotechnical
ECS card = JIB card < JIB gold card, gold ECS card, JIB approved electrician, ECS gold card, JIB Gold, ECS gold, gold card electrician, JIB Approved, JIB graded
domestic rewires = house rewiring < full rewire, house rewires, rewire council houses, rewire kitchens and bathrooms, void property rewires, ripped out old wiring, rubber wiring, full rewires, rewired houses, rewired semis, new circuits throughout, rewired flats, board changes, consumer unit changes, chased and boxed, new RCBO board
consumer unit replacement = fuse board upgrade = install consumer units < change fuse board, fuse box change, board changes, CU upgrade, swap fuseboard, panel upgrade, fuseboard changes, RCBO board
containment installation = cable containment = install containment = trunking and tray < cable tray and basket, trunking and conduit, galv conduit, steel conduit, dado trunking, bend conduit, Unistrut and tray, cable ladder, conduit bending, tray and basket, cable tray, trunking, galv, Unistrut, bent conduit, ladder rack
cable installation = pull cables = cable pulling < SWA cable, armoured cable, pull in sub-mains, glanding armoureds, T&E cabling, fire-rated cable FP200, run Romex, pull wire through conduit, cable dressing
cable termination = gland and terminate cables < glanding armoureds, gland off SWA, make off SWA, SWA terminations, CW glands, BW glands, pyro terminations
three phase systems = three-phase installations < 3 phase supplies, three phase boards, TP&N boards, 415V, 400V three phase, 480V, star delta starters, 3ph motors
distribution boards = install distribution boards < DB installation, TP&N boards, MCCB panel board, panelboard installation, DB changes, wire distribution boards
EV charger installation = EV charging points = installing EV chargers < EV chargers, C&G 2921, car charging points, Zappi chargers, pod point install, OZEV approved installer, Tesla wall connector, EVSE install, Zappi, Pod Point, OZEV, chargepoints, Ohme, Easee, Wallbox, car charge points, 2921
solar PV installation = photovoltaic installation < fit solar panels, solar panel install, string inverters on roof, 2399 solar PV
emergency lighting = emergency light testing < 3 hour drain test, emergency lights discharge test, BS 5266, emergency luminaire, exit signs test
PAT testing = portable appliance testing < C&G 2377, PAT tests, pat tester, portable appliance tests, Seaward PAT
safe isolation = lockout tagout = isolation procedures < prove dead, GS38 tester, lock off circuits, LOTO, lock and tag circuits, test for dead, padlock breakers
electrical certification = issue certificates = complete test certificates < minor works certificates, EIC certificate, minor works certs, EICR, schedule of test results, iCertifi, EasyCert, NICEIC certs
NICEIC = Part P registered < NICEIC approved contractor, NAPIT registered, Part P domestic installer, ELECSA registered, NICEIC qualifying supervisor
qualifying supervisor = QS < NICEIC QS, NICEIC qualifying supervisor
lighting installation = install luminaires = lighting circuits < LED panel swap, downlights, light fittings install, LED retrofit, high bay lights, recessed can lights, two-way switching
lighting controls < DALI, PIR lighting control, KNX lighting, Lutron, Rako, dimmers and scene control
control wiring = panel wiring = wire control panels < wire contactors and relays, panel building, motor control centres, MCC wiring, contactor circuits, control panel build
motor control = motor starters < DOL starters, star delta starters, VSD install, inverter drives, variable speed drives, VFD install, contactors and overloads
reading electrical drawings = wiring diagrams = interpret schematics = read electrical drawings < line diagrams, single line diagrams, work from schematics, circuit diagrams, blueprints and one-lines, worked from drawings, read drawings
National Electrical Code = NEC < NEC code, NFPA 70, 2020 NEC, NEC 2023
journeyman license = electrical license < journeyman electrician license, master electrician license, licensed master electrician, C-10 license, state journeyman card
earthing and bonding = grounding and bonding < main earth bonding, supplementary bonding, earth rods, ground rods, bond gas and water, lightning protection earths, Ufer ground
data cabling = structured cabling < Cat6, Cat5e, Cat 6A, Krone tool, fluke test data points, RJ45 outlets, patch panels, data points install, data points, network points, data cabinets
fire alarm installation = install fire alarms < wire fire alarms, fire alarm loop cabling, smoke detectors and sounders install, BS 5839 install, addressable systems, sounders, BS 5839, FP200, detectors and call points, call points fitted, loops and sounders, MCPs, smoke heads, Advanced panels
generators and UPS = standby power < UPS install, generator changeover panel, ATS install, genset hook-up, transfer switch
high voltage = HV switching < HV authorised person, 11kV, 33kV, HV jointing, SAP HV, ring main unit switching, HV AP
connect appliances < electric showers, cooker circuits, wire cooker, immersion heater wiring, wire in hob and oven
street lighting < lamp columns, G39, HERS street lighting, lighting column installation
smart home installation = home automation < KNX, Control4, Crestron, Loxone, Hue and Nest install
hazardous area installations = ATEX < CompEx, Ex equipment, EExd, Class 1 Div 2, intrinsically safe
test equipment = use of test instruments < Megger, Megger MFT, Fluke multimeter, Metrel, Kewtech, multifunction tester, clamp meter
design of circuits = circuit design = cable sizing < volt drop calculations, cable calcs, Amtech, Trimble ProDesign, size cables and breakers, load calculations electrical, C&G 2396
18th Edition wiring regulations = BS 7671 < C&G 2382-22, 2382-22, BS7671, eighteenth edition, 2382-18, 18th ed, 18th regs, Amendment 2
inspect and test electrical installations < C&G 2391, EICRs, dead and live tests, RCD trip times, test sheets, Megger MFT, 2391, periodic inspections, 2394 and 2395, EICs, Zs and, insulation resistance tests
fault finding = three-phase motors = control panels < overload trips, star delta, dead contactors, burnt windings, VSDs, traced trips, motor starters, diagnosed contactors, inverter faults, direct on line starters
fault finding on three-phase motors and control panels < overload trips, star delta, dead contactors, burnt windings, VSDs, traced trips, motor starters, diagnosed contactors, inverter faults, direct on line starters
EV chargers < Zappi, Pod Point, OZEV, C&G 2921, chargepoints, Ohme, Easee, Wallbox, car charge points, 2921
fire alarms < addressable systems, sounders, BS 5839, FP200, detectors and call points, call points fitted, loops and sounders, MCPs, smoke heads, Advanced panels
rewires = rewire < house rewires, ripped out old wiring, rubber wiring, full rewires, rewired houses, rewired semis, new circuits throughout, rewired flats, board changes, consumer unit changes, chased and boxed, new RCBO board
ECS Gold Card = JIB gold card < JIB Gold, ECS gold, gold card electrician, JIB Approved, JIB graded
solar PV and battery storage < string inverters, Powerwalls, rooftop arrays, G98, MCS paperwork, G99, PV arrays, solar arrays, GivEnergy, PV panels wired, solar panels fitted, battery inverters
solar PV = battery storage < string inverters, Powerwalls, rooftop arrays, G98, MCS paperwork, G99, PV arrays, solar arrays, GivEnergy, PV panels wired, solar panels fitted, battery inverters
supervise and sign off electricians = qualified supervisor = sign off work of other electricians < QS, NICEIC qualified supervisor, signed off certificates, signed off certs, checked other sparks, checked work of sparks, supervised sparks, before issuing certs
supervise electricians < QS, NICEIC qualified supervisor, signed off certificates, signed off certs, checked other sparks, checked work of sparks, supervised sparks, before issuing certs
install lighting and power = first and second fix electrical = electrical installation = install wiring < sockets and lights, first fixed, second fixed, lighting circuits, ring mains, wired new builds, cabling and containment, wired houses, wired plots, lights and power, small power
containment < tray and basket, cable tray, trunking, galv, Unistrut, bent conduit, ladder rack, steel conduit, cable ladder
consumer units = distribution boards = consumer unit replacement < board changes, changed fuse boards, DBs, RCBO boards, fuse boards, terminated boards
electrical maintenance = reactive maintenance < emergency lighting tests, lamp changes, relamping, planned and reactive, fault calls, reactive jobs, maintenance electrician
maintenance and repair electrical < emergency lighting tests, lamp changes, relamping, planned and reactive, fault calls, reactive jobs, maintenance electrician
electrical drawings < circuit diagrams, worked from drawings, read drawings, single line diagrams
industrial electrical = industrial installation = factory installation < three phase, 3 phase, machinery wired, SWA, distribution shed, control panels, plant rooms, armoured cable
emergency lighting < emergency lights, emergency fittings, 3 hour tests, exit signs, BS 5266
install emergency lighting < emergency lights, emergency fittings, 3 hour tests, exit signs, BS 5266
intruder alarms and CCTV = security systems = CCTV installation < CCTV cameras, intruder alarms, door entry, access control fitted, Hikvision, Texecom
# plumber and heating engineer
boiler servicing = service boilers = attend breakdowns < annual boiler service, boiler services, Worcester Bosch boilers, Vaillant combis serviced, landlord boiler service, flue gas analyser, annual services, no-heat callouts, Worcester and Vaillant, combis serviced, stripped and cleaned boilers, fixed boilers, fans PCBs, diverters, boiler repairs, boiler breakdowns, serviced combis, gas valves and PCBs
boiler installation = boiler replacement < combi swap, boiler swaps, fit combis, combi installs, fitting new boilers, system boiler install, back boiler removal
central heating installation = heating systems = install heating < full heating systems, fit radiators, hang radiators, power flush, two-pipe system, heating installs, S-plan, Y-plan, wet heating systems, radiator swaps
power flushing = system flushing < power flush, Kamco, magnacleanse, MagnaCleanse flush, chemical clean heating system, hot flush system, MagnaClean, flushed systems, chemical flush, inhibitor dosed
unvented hot water = G3 = unvented cylinders < G3 ticket, megaflo, Megaflo cylinders, unvented cylinder, unvented ticket, pressurised cylinders, Megaflo, unvented HW, BPEC unvented, Oso and Ariston, unvented cylinders fitted, unvented qualified
underfloor heating = install UFH < UFH, wet underfloor, UFH manifold, underfloor pipe and manifold, Uponor underfloor, radiant floor heating
pipework installation = install pipework = run pipework < copper pipework, run copper, push-fit and copper, pressfit, Xpress fittings, Mapress, PEX repipe, repipe houses, 15mm and 22mm copper, threaded steel pipework
soldering and brazing = soldered joints < sweat copper joints, end feed, end-feed and Yorkshire fittings, solder copper pipe, capillary joints, silver solder pipe
press fittings = press-fit systems = soldering and pressing copper = copper pipe < Mapress, Xpress, pressfit, ProPress, Viega press, Geberit press, press gun, end feed, Yorkshire joints, XPress, M-press, soft soldered, soldered joints, press fit, press-fit copper, Yorkshires
bathroom installation = install bathrooms = bathroom fitting < fit bathrooms, bathroom refits, bathroom suite, fitted bath and basin, fit showers and trays, wet rooms, bathroom fitter, bathroom refurb, complete suites, shower trays, en suites, bathroom suites, wall hung WCs, ripped out bathrooms, fitted suites, bathrooms fitted
sanitaryware = install sanitary ware < WC and basin, fit toilets and basins, close-coupled WC, urinals and WHBs, WHBs, IPS panels, fit bath and basin, toilet installs, set toilets and sinks
plumbing repairs = leak repairs = reactive plumbing = maintenance plumbing = repair leaks < burst pipes, leaking taps, fix leaks, ballcock, ball valve replacement, tap washers, dripping taps, running toilets, toilet flappers, fixed leaks, taps and cisterns, ball valves, leaks and bursts, toilets repaired, changed taps, repaired toilets
leak detection = trace leaks < trace and access, leak tracing, acoustic leak detection, tracer gas leaks, find hidden leaks
drainage = drain clearance = unblock drains < unblock sinks, drain rods, drain jetting, clear blocked drains, rod drains, snake drains, hydro jetting, sewer snake, clear blockages in toilets, blocked toilets
above ground drainage = soil and waste pipework < soil stacks, soil stack, SVP, waste runs, push-fit soil pipe, HDPE drainage, DWV piping, cast iron soil pipe
Legionella control = water hygiene = L8 < L8 ACOP, flush little-used outlets, TMV servicing, shower head descale, tank cleaning and chlorination, legionella flushing, HSG274
thermostatic mixing valves = TMV servicing < TMV2, TMV3, TMVs, service TMVs, blending valves
water regulations = WRAS = water supply regulations < WRAS approved, water regs certificate, WaterSafe, byelaws 1999 water fittings, WIAPS
commercial plant rooms = plant room work < plant room, plantroom refits, low loss header, commercial boilers and pumps, booster sets, plate heat exchangers, calorifiers
pumps and valves = circulating pumps < Grundfos pump, pump replacement, zone valves, booster pump sets, motorised valves, change circulators, diverter valve
heat pump installation = air source heat pumps = ASHP < ground source heat pump, MCS heat pump installer, Ecodan, Vaillant aroTHERM, air source install
oil boiler servicing = oil heating = OFTEC < OFTEC 101, oil boilers, oil-fired boilers, kerosene boilers, OFTEC 105E
plumbing qualification = NVQ plumbing = qualified plumber < NVQ 3 plumbing, C&G 6129, C&G 6189, NVQ level 2 plumbing, time-served plumber, JIB plumbing card, master plumber license, journeyman plumber license, NVQ2 Plumbing, NVQ3 Plumbing, City & Guilds Plumbing, NVQ Level 2 Plumbing, NVQ Level 3 Plumbing, 6035
plumbing license = licensed plumber < master plumber license, journeyman plumber license, licensed journeyman plumber, state plumbing license
plumbing code = UPC = IPC < Uniform Plumbing Code, International Plumbing Code, UPC code, IPC code
backflow prevention = backflow testing < backflow preventer, RPZ valve, RPZ testing, backflow tester certification, double check valves
water heater installation = water heaters < tankless water heaters, fit immersion heaters, swap water heaters, Rinnai, Navien tankless, hot water cylinder change, Andrews water heater
heating controls = thermostats and programmers < Nest thermostat, Hive install, wiring S-plan, programmers and room stats, Honeywell Evohome, weather compensation controls, wiring centres heating
pressure testing = test pipework < hydraulic pressure test, hydro test pipework, pressure test to 6 bar, air test pipework
lagging pipework = pipe insulation < lag pipes, pipe lagging, armaflex, Armaflex insulation, insulate pipes
commissioning heating systems = benchmark commissioning = commission heating systems < Benchmark book, balance radiators, balancing radiators, fill vent and commission, commission boilers, log benchmark
emergency call-outs = out of hours call-outs < on-call for bursts, emergency plumber, 24-hour plumbing call-outs, no heating calls, burst pipe call-outs, no hot water calls
water mains = mains water connections < MDPE pipe, blue poly, moling water main, stopcock replacement, service pipe renewal, water meter installs, electrofusion water pipe
rainwater harvesting and guttering = guttering < gutters and downpipes, rainwater goods, fit gutters
boiler servicing and breakdowns < annual services, no-heat callouts, Worcester and Vaillant, combis serviced, stripped and cleaned boilers, fixed boilers, fans PCBs, diverters, boiler repairs, boiler breakdowns, serviced combis, gas valves and PCBs
bathrooms < complete suites, shower trays, wet rooms, en suites, bathroom suites, wall hung WCs, bathroom refits, ripped out bathrooms, fitted suites, bathrooms fitted
unvented hot water cylinders < Megaflo, G3 ticket, unvented HW, BPEC unvented, Oso and Ariston, unvented cylinders fitted, unvented qualified
G3 < Megaflo, G3 ticket, unvented HW, BPEC unvented, Oso and Ariston, unvented cylinders fitted, unvented qualified
soldering copper pipe < end feed, Yorkshire joints, XPress, M-press, soft soldered, soldered joints, press fit, press-fit copper, Mapress, Yorkshires
heat pump installation = heat pumps < ASHP, air source, Daikin and Samsung, aroTHERM, low-temp rads, ASHPs, Ecodan, heat loss survey, ground source units
install heat pumps < ASHP, air source, Daikin and Samsung, aroTHERM, low-temp rads, ASHPs, Ecodan, heat loss survey, ground source units
unblock and repair drains < rodded and jetted, soil stacks, high pressure water jetting, CCTV surveys, foul runs, jetted drains, relaid clay, gullies, drain jetting, rodded drains, blocked drains cleared, cleared blockages
drains = drainage < rodded and jetted, soil stacks, high pressure water jetting, CCTV surveys, foul runs, jetted drains, relaid clay, gullies, drain jetting, rodded drains, blocked drains cleared, cleared blockages
drain unblocking < rodded and jetted, soil stacks, high pressure water jetting, CCTV surveys, foul runs, jetted drains, relaid clay, gullies, drain jetting, rodded drains, blocked drains cleared, cleared blockages
landlord gas safety certificates = gas safety checks < CP12s, LGSR, LGSRs, CP12, landlord certs, gas checks for letting, landlord safety checks
gas safety certificates = landlord gas safety < CP12s, LGSR, LGSRs, CP12, landlord certs, gas checks for letting, landlord safety checks
pipefitting in commercial plant rooms = commercial pipework < LTHW, flanged headers, energy centre, screwed and grooved, heating mains, boiler houses, Victaulic, pump sets, plant room pipework, 4 inch steel, threaded steel, screwed steel
plant rooms < LTHW, flanged headers, energy centre, screwed and grooved, heating mains, boiler houses, Victaulic, pump sets, plant room pipework, 4 inch steel, threaded steel, screwed steel
pipefitting < LTHW, flanged headers, energy centre, screwed and grooved, heating mains, boiler houses, Victaulic, pump sets, plant room pipework, 4 inch steel, threaded steel, screwed steel
on-call emergency plumbing = emergency callouts < burst pipes, out of hours callouts, standby for burst, nights and weekends standby, emergency leaks, made safe floods, out-of-hours rota, on-call rota, call-outs for leaks
emergency plumbing < burst pipes, out of hours callouts, standby for burst, nights and weekends standby, emergency leaks, made safe floods, out-of-hours rota, on-call rota, call-outs for leaks
on-call < burst pipes, out of hours callouts, standby for burst, nights and weekends standby, emergency leaks, made safe floods, out-of-hours rota, on-call rota, call-outs for leaks
install central heating = heating systems = central heating installation < combi swaps, full central heating, boilers installed, pipework and rads, installed boilers, system boilers, underfloor heating
Gas Safe registered < Gas Safe reg, CCN1, ACS, CENWAT, CPA1, Gas Safe no, HTR1, CKR1
Gas Safe = gas registration < Gas Safe reg, CCN1, ACS, CENWAT, CPA1, Gas Safe no, HTR1, CKR1
first and second fix plumbing = plumbing installation = install plumbing < first fix plumbing, second fix plumbing, new build plots plumbed, carcassed, soil and waste, hot and cold, plumbed plots, 1st and 2nd fix
# gas engineer
Gas Safe registered = Gas Safe = Gas Safe card < Gas Safe ID card, CORGI registered, Gas Safe engineer, Gas Safe number, ACS domestic gas
ACS qualifications = domestic gas ACS = CCN1 < CCN1 CENWAT, CCN1 CPA1, CENWAT1, CoDNCO1, CKR1, HTR1, ACS core gas
CENWAT < CENWAT1, CCN1 CENWAT
cooker installation and servicing = gas cookers = CKR1 < fit gas hobs, gas cooker install, gas hob, range cooker gas
gas fires = HTR1 = service gas fires < gas fire servicing, gas fires and flues, back boiler unit servicing
landlord gas safety certificates = CP12 = gas safety checks < CP12s, LGSR, LGSRs, landlord gas safety record, landlord certs gas, gas safety record
flue gas analysis = combustion analysis = CPA1 < flue gas analyser, Kane analyser, combustion ratio, Anton Sprint, Testo flue analyser, CO/CO2 ratio
boiler fault finding = boiler breakdowns = diagnose boiler faults < boiler breakdown repair, PCB and gas valve replacement, replace diverter valve, combi breakdowns, fan and PCB swaps, boiler repair
tightness testing = gas tightness test = gas soundness testing < let-by test, tightness test, soundness test gas, u-gauge, IGE/UP/1B, purge and relight
gas pipework = install gas pipe < gas runs, tracpipe, run gas supplies, gas carcass, upgrade gas supply to 22mm, black iron gas pipe, CSST
gas meter installation = meter exchange = MET1 < gas meter exchange, meter fit, smart meters gas, MET1 CMET1
unsafe situations procedure = GIUSP = unsafe gas situations < ID and AR notices, RIDDOR gas report, warning notice gas, at risk and immediately dangerous, cap off unsafe appliance
commercial gas = commercial heating gas qualifications < COCN1, CODNCO1, CIGA1, TPCP1, ICPN1, commercial gas ticket, CORT1
commercial catering gas = gas catering equipment < COMCAT, COMCAT1, COMCAT 1 3 5, commercial catering appliances gas, CCCN1
LPG = LPG qualified < CoNGLP1, LPG changeover, Calor gas install, CONGLP1 PD, propane appliances, LPG RPH
warm air units = DAH1 < Johnson and Starley, warm air heating units
flue installation = flueing = flue regulations < flues in voids, balanced flue, flue flow test, spillage test, plume kit, core drill flue
smart metering = smart meter installation < SMETS2, dual fuel meter installer, smart meter fit, SMETS1, MOCoPA
MOCoPA = electricity meter operation < dual fuel meter installer
gas emergency response = first call operative = gas escapes < FCO gas, smell of gas calls, gas emergency engineer, ECV made safe
carbon monoxide safety = CO alarms < CO alarm, CO detectors, carbon monoxide alarms fit, CMDDA1
gas mains replacement = gas network = mains laying < PE gas mains, electrofusion gas, live gas insertion, GNO, SHEA gas, mains renewal gas, squeeze off mains, DISTNO
gas regulations = gas safety regulations < GSIUR, IGEM standards, BS 6891
energy efficiency qualification < energy efficiency ticket heating, EE1 certificate
boiler manufacturer accreditation = accredited installer < Worcester accredited, Vaillant Advance installer, Baxi Works, Ideal Max accredited, Viessmann trained
planned servicing programme = PPM boilers < service and safety visits, social housing gas servicing, annual gas servicing contract, no access gas appointments
van stock control = manage van stock < van stock, boiler parts on van, order parts from van stock
gas boosters and burners = industrial burners < forced draught burners, Riello burners, pressure jet burners, CDGA1, Weishaupt burners, CIGA1
PDA job sheets = handheld job system < jobs on PDA, handheld for jobs, ServiceMax, job management app, Oneserve, ServiceTitan
customer facing = deal with householders < in customers homes, tenants homes, domestic customers, explain controls to customer, occupied homes
hydronic balancing = system water treatment < inhibitor dosing, Fernox, Sentinel X100, magnetic filter, Magnaclean, Adey filter
# carpenter and joiner
first fix carpentry = first fix joinery < stud walls, door linings, roof trusses and joists, floor joists and decking, hang joists, studwork, stud partition, stair installation, framing carpenter, soffit and fascia, 1st fix, studwork joists, joists and door linings, stud partitions, stairs on new build, partitions and stair, loft hatches, window boards, stair flights
second fix carpentry = second fix joinery = finish carpentry < hang doors, skirting and architrave, skirtings and architraves, door furniture, trim carpentry, baseboard and casing, crown molding, ironmongery doors, second fix, 2nd fix, architrave, skirting boards, hung doors, kitchens fitted, skirts and arcs, worktops
door hanging = hang doors < doors hung, hung doors, door sets, fire door hanging, hinges and lock sets, prehung doors, internal doors and linings, FD30s, doors swung, morticed locks, levers and latches, hung fire doors, internal doors, closers and locks, hinges and locks fitted
fire door installation = fire doors < FD30, FD60, FD30s, intumescent strips, BM Trada Q-mark, FIRAS fire doors, fire door inspection FDIS, BWF-Certifire
roof carpentry = cut roofs = roof framing = roofing carpentry = roof trusses < cut and pitch roof, cut roof, hip and valley, rafters and purlins, trusses, truss roofs, dormer framing, loft conversions, pitch roofs, stick frame roof, rafters, pitched roofs, dormers, purlins
timber framing = wood framing = erect timber frame < timber frame kits, timber frame erector, frame walls and floors, framing crew, SIPs panels, platform framing, rough framing
kitchen fitting = kitchen installation = install kitchens = fit kitchens < kitchen fitter, worktop mitre, mason's mitre, worktop jig, Howdens kitchens, kitchen units and worktops, cabinets and countertops install, scribed end panels, fitted kitchens, kitchen units, worktop mitres, Wren kitchens, kitchens installed, Magnet, mitred worktops
staircase installation = stairs and balustrades < fit stairs, newels and spindles, newel posts, handrails and spindles, cut strings, stair manufacture, staircase joinery
bench joinery = workshop joinery = manufacture joinery = making windows and doors = make windows and doors < bench joiner, make sash windows, joinery shop, mortice and tenon, spindle moulder, staircase manufacture, box sash, casement windows, hardwood doors, wedge and tenon, made sashes, made staircases in shop, joinery works, made windows
wood machining = woodworking machinery < spindle moulder, four-sider, panel saw, thicknesser, planer thicknesser, morticer, tenoner, crosscut saw and bandsaw, Altendorf, wood machinist, four-sided planer
cabinet making = fitted furniture = bespoke furniture < fitted wardrobes, bespoke wardrobes, cabinet maker, alcove units, built-in bookcases, dovetail drawers, custom cabinets, millwork install
CNC router = CNC woodworking < Biesse, Homag, nesting CNC, CNC router programming, AlphaCAM, Cabinet Vision, beam saw and edgebander
veneering and laminating = edge banding < edgebander, veneer press, Formica laminating, laminate postforming
stud partitioning = partitioning = metal stud < stud walls, studwork, MF ceilings, timber studwork, jumbo stud
formwork = shuttering carpentry = concrete formwork < shuttering, shutter carpenter, formwork carpenter, Doka, PERI panels, RMD Kwikform, kickers and columns, form setting, strip shutters
timber flooring = floor boarding = lay floors < lay chipboard floors, floor boards, tongue and groove flooring, Caberdek, weyroc flooring, subfloor sheathing
window and door fitting = replacement windows < fit UPVC windows, sash windows, casement windows, sash repair, window fitter, bay windows, FENSA
sash window restoration = sash repairs < draught-proof sashes, re-cord sash windows, sash cords, splice in sash sills
cladding and fascias = timber cladding = external cladding < cedar cladding, fascias and soffits, bargeboards, Hardieplank, Cedral cladding, install siding, batten and clad
decking and fencing = install decking < garden decking, composite decking, closeboard fencing, build decks, pergolas and decking, Trex deck
heritage joinery = traditional joinery = listed building work < oak frame, oak framing, listed buildings, scarf joints, splice repairs timber, box sash restoration, green oak
locks and ironmongery = fit ironmongery < mortice locks, door closers, lever handles and locks, hinges and closers, panic bars, euro cylinders, mortise locks install
carpentry qualification = NVQ carpentry = qualified carpenter = City & Guilds carpentry < NVQ 2 carpentry, NVQ level 3 joinery, City and Guilds carpentry, Advanced Craft carpentry, time-served joiner, carpentry apprenticeship, C&G joinery, NVQ2 Carpentry, NVQ3 Joinery, C&G carpentry, Advanced Craft, site carpentry NVQ, NVQ Level 2 Site Carpentry, NVQ Level 3 Carpentry, Level 3 Bench Joinery, time served joiner
CSCS card = CSCS < blue CSCS, gold CSCS, black CSCS, CSCS skilled worker, CSCS green card, red CSCS trainee card
read technical drawings = setting out from drawings < set out from drawings, joinery drawings, setting-out rods, cutting lists, architect's drawings, read blueprints, shop drawings
hand and power tools = use power tools < chop saw, nail gun, Paslode, router and jig, circular saw, plunge saw, mitre saw, Festool, Makita cordless
boxing in pipework < box in pipes, bath panel, service boxings, IPS and boxings
shopfitting = retail fit-out < shopfitter, shop fit-outs, shop counters and fixtures, store fixtures install, slatwall
suspended ceilings = ceiling grid < drop ceilings, ceiling tiles and grid, Armstrong ceiling, MF ceilings, acoustic ceilings, T-bar grid
insulation fitting = thermal insulation < Kingspan, Celotex, PIR insulation boards, Rockwool between joists, insulate lofts, loft insulation, cavity batts
site measuring = measure and survey joinery < site survey for joinery, template stairs, measure up for doors, templating worktops
sanding and finishing = wood finishing < French polish, lacquer spraying wood, spray lacquer, oil and wax finish, stain and varnish, wood spray finishing
first fix < 1st fix, studwork joists, joists and door linings, door linings, stud partitions, stairs on new build, partitions and stair, loft hatches, window boards, stair flights, roof trusses and joists
hang doors and fit ironmongery < FD30s, doors swung, morticed locks, levers and latches, hung fire doors, doors hung, internal doors, hung doors, closers and locks, hinges and locks fitted
ironmongery < FD30s, doors swung, morticed locks, levers and latches, hung fire doors, doors hung, internal doors, hung doors, closers and locks, hinges and locks fitted
technical drawings = work from technical drawings = read drawings < architects' plans, GA and detail drawings, read plans, off drawings, plans and sections, from architect's drawings, dimensions off drawings, worked from drawings
work from drawings < architects' plans, GA and detail drawings, read plans, off drawings, plans and sections, from architect's drawings, dimensions off drawings, worked from drawings
bench joinery windows and doors < box sash, casement windows, spindle moulder, hardwood doors, wedge and tenon, made sashes, mortice and tenon, made staircases in shop, joinery works, made windows
CSCS skilled worker card < CSCS blue card, blue CSCS, blue skilled CSCS, blue card carpentry, gold CSCS
CSCS card = CSCS skilled < CSCS blue card, blue CSCS, blue skilled CSCS, blue card carpentry, gold CSCS
timber frame erection < kit erector, panel kits, timber kits, soleplates to roof, erected timber frame, timber frame erector, kit houses
timber frame < kit erector, panel kits, timber kits, soleplates to roof, erected timber frame, timber frame erector, kit houses
power tools = use of power tools = routers nail guns < Festool, Paslode, plunge saw, framing nailer, router with jigs, chop saw, nail gun, mitre saw, worktop jig
nail guns < Festool, Paslode, plunge saw, framing nailer, router with jigs, chop saw, nail gun, mitre saw, worktop jig
second fix < 2nd fix, skirting and architrave, architrave, skirting boards, hung doors, kitchens fitted, skirts and arcs, worktops
formwork < Peri, Doka, shuttering joiner, columns and walls poured
shuttering < Peri, Doka, shuttering joiner, columns and walls poured
staircases = stairs < spindles and handrails, newel posts, stair flights, handrails, stair strings
fit staircases < spindles and handrails, newel posts, stair flights, handrails, stair strings
partition walls = stud walls = dry lining < studwork, metal stud, dry lined, plasterboarded, partitions, boarded out
flooring and decking = wooden flooring < laminate floors, engineered flooring, solid oak floors, laid floors, floorboards
decking < laminate floors, engineered flooring, solid oak floors, laid floors, floorboards
maintenance and repair joinery < repaired sashes, planed doors, eased doors, repaired fences, splice repairs, changed locks, lock changes, repaired doors
repairs < repaired sashes, planed doors, eased doors, repaired fences, splice repairs, changed locks, lock changes, repaired doors
joinery repairs < repaired sashes, planed doors, eased doors, repaired fences, splice repairs, changed locks, lock changes, repaired doors
listed building joinery = heritage joinery < listed building, sash restoration, oak frame, period property, sash windows repaired, lime and oak
restoration < listed building, sash restoration, oak frame, period property, sash windows repaired, lime and oak
measure and cut timber = measure and cut accurately < cutting lists, measured up, scribed, cut to size, marked out and cut, set out rods
# bricklayer
bricklaying = lay bricks = brickwork < bricklayer, brickie, laid facings, facing bricks, brick and block, brick and blockwork, face work brick, brick mason, lay brick and block, bricks laid
blockwork = lay blocks = block laying < brick and block, thermalite blocks, Celcon blocks, concrete blocks, CMU, dense blocks, thin joint blocks, cinder block walls
pointing = repointing = point brickwork < bucket handle, weatherstruck, tuckpointing, tuck pointing, rake out and point, flush pointing, re-point, repoint, repointed, raked out, weather struck
face brickwork = facework = lay facing bricks < facing bricks, face work brick, Flemish bond, soldier courses, laid facings, English bond, stretcher bond facings, face work, front elevations, Ibstock facings, stretcher bond, facings, hand-made reds, face bricks, face brickwork on
setting out brickwork = gauge and bond = set out walls = set out brickwork < set up corners, raise corners, build corners, storey rods, profiles and string lines, dry bond, gauge rod, lay to line, marked out footings, first course, profiles and lines, set out plots, set out house, to DPC level, set out from drawings, set out footings, gauge rods, read drawings and set out
lime mortar = heritage brickwork = conservation brickwork = heritage repair < lime putty, hot lime, lime pointing, NHL 3.5, heritage masonry, listed building brickwork, repointed listed, listed building repointing, spalled bricks cut out, Grade II listed, raked out and repointed
cavity walls = cavity wall construction < cavity wall ties, cavity trays, wall ties, weep vents, cavity wall, insulation batts in cavity, DPC and cavity trays, inner and outer skin, cavity work, full fill batts, stainless ties, inner and outer leaf, Kingspan boards, cavity batts, cavity brick and block, inner and outer skins
damp proof course = DPC installation < DPC, DPCs, damp course, damp-proof membrane
lintels = install lintels < Catnic, IG lintels, steel lintels, prestressed lintels, RSJ and lintels, fit RSJs, acrow and lintel
arches and decorative brickwork = specialist brickwork < brick arches, segmental arch, dog tooth brick, corbelling, gauged brickwork, brick slips, tumbling-in, plinth bricks
chimneys = chimney work = rebuild chimneys < chimney stacks, rebuild chimney, flue liners and pots, chimney breast, lead tray chimney, chimney rebuilds
stonework = stone masonry = lay stone < stone walling, dry stone walling, rubble stone, ashlar, Cotswold stone, stonemason, stone veneer, flint walls, banker mason
footings and foundations = foundation brickwork < oversite blockwork, below DPC, trench blocks, sub-structure brickwork, concrete footings
boundary walls < garden walls, retaining walls, brick piers, coping stones, brick steps and piers
house building = new build housing < plots for housebuilders, plots built to plate, new build plots, Barratt sites, Persimmon, Taylor Wimpey, Redrow, housing sites, new-build estates
extensions = house extensions < kitchen extension, built extensions, single-storey extension, two-storey extension, garage conversion, home additions
mixing mortar = mix mortar = gauge mortar < mix muck, knock up muck, mixed mortar, silo mortar, gauge sand and cement, gobbo and compo, mortar mixer, mud mixer
hod carrying = labouring for bricklayers = load out < hod carrier, hoddie, hod carry, load out bricks, load out scaffold, mason tender, brick labourer
underpinning = structural repairs < helibar, Helifix, crack stitching, stitch cracks, pin and dry pack
wall tie replacement = remedial ties < remedial wall ties, replacement wall ties, Helifix ties
movement joints < windposts, bed joint reinforcement, mastic joints brickwork
brick cleaning = acid wash brickwork < brick acid, acid wash bricks, Doff steam clean masonry, power wash brick
manholes and drainage brickwork = brick manholes < inspection chambers brick, engineering bricks manhole
brick cutting = cut bricks = disc cutter < stihl saw, abrasive wheels, clipper saw, masonry saw, table saw bricks, bolster and club hammer
NVQ bricklaying = trowel occupations = bricklaying qualification < NVQ 2 trowel occupations, NVQ level 2 bricklaying, bricklaying apprenticeship, City and Guilds brickwork, level 3 brickwork, time-served bricklayer, NVQ2 Bricklaying, NVQ3 Bricklaying, City & Guilds Brickwork, Trowel Occupations, NVQ Level 2 Trowel, time served bricklayer, NVQ Trowel
price work = piecework = price work gang < per thousand bricks, 2 and 1 gang, two-and-one gang, meterage, 500 bricks a day
fireplaces and hearths = build fireplaces < inglenook, hearths and chimney breasts, firebrick, log burner opening, knock out fireplaces
toothing in and alterations = knock-throughs < tooth in, block up openings, knock through, brick up doorways, form openings, block up doorways
abrasive wheels = abrasive wheels certificate < abrasive wheels ticket, abrasive wheels trained, cut-off saw ticket
refractory bricklaying = refractory work < refractory, kiln lining, furnace lining, firebrick lining, boiler refractory
concrete pouring and finishing = lay concrete < lay oversite, concrete slabs laid, pour footings, tamp and float concrete, readymix pours
setting out < marked out footings, first course, profiles and lines, set out plots, set out house, to DPC level, set out from drawings, set out footings, gauge rods, read drawings and set out
brickwork from drawings < marked out footings, first course, profiles and lines, set out plots, set out house, to DPC level, set out from drawings, set out footings, gauge rods, read drawings and set out
facing bricks < face work, front elevations, Ibstock facings, Flemish bond, stretcher bond, facings, hand-made reds, face bricks, face brickwork on
facework < face work, front elevations, Ibstock facings, Flemish bond, stretcher bond, facings, hand-made reds, face bricks, face brickwork on
lime mortar and heritage repair < NHL 3.5, hot lime, repointed listed, listed building repointing, lime pointing, spalled bricks cut out, lime putty, Grade II listed, raked out and repointed
build cavity walls = cavity walls with insulation and ties < inner and outer skin, cavity work, full fill batts, stainless ties, inner and outer leaf, Kingspan boards, cavity batts, cavity brick and block, inner and outer skins
supervising apprentices = supervise apprentices = apprentices on site < lads from college, signed log books, had lads under me, apprentice brickie, trained apprentices, two apprentices under, taught lads, improvers under me
arch and chimney construction < gauged arches, turned arches, oversailing, flaunching, built stacks, chimney stacks, timber centres, segmental arches, rebuilt chimneys, arch formers
arches < gauged arches, turned arches, oversailing, flaunching, built stacks, chimney stacks, timber centres, segmental arches, rebuilt chimneys, arch formers
chimneys < gauged arches, turned arches, oversailing, flaunching, built stacks, chimney stacks, timber centres, segmental arches, rebuilt chimneys, arch formers
chimney construction < gauged arches, turned arches, oversailing, flaunching, built stacks, chimney stacks, timber centres, segmental arches, rebuilt chimneys, arch formers
block laying = lay blocks < blockie, concrete blockwork, hollow blocks, dense block, 140mm blockwork, blockwork walls, laid blocks, thin joint, party walls block, beam and block
blockwork = blocklaying < blockie, concrete blockwork, hollow blocks, dense block, 140mm blockwork, blockwork walls, laid blocks, thin joint, party walls block, beam and block
mixers and abrasive wheel cutters < Stihl saw, disc cutter, Belle mixer, petrol mixer, cut-off saw, change wheels, abrasive wheels ticket, bricks cut with Stihl
abrasive wheels < Stihl saw, disc cutter, Belle mixer, petrol mixer, cut-off saw, change wheels, abrasive wheels ticket, bricks cut with Stihl
mixers = use of mixers < Stihl saw, disc cutter, Belle mixer, petrol mixer, cut-off saw, change wheels, abrasive wheels ticket, bricks cut with Stihl
pointing < repointed, raked out, flush pointing, weather struck, tuck pointing, bucket handle
read drawings < off drawings, read plans, architect's plans, gauge and bond
work from drawings < off drawings, read plans, architect's plans, gauge and bond
price work < on price, bricks a day, 500 a day, 600 a day, lay 500, 2 and 1 gang
work to targets < on price, bricks a day, 500 a day, 600 a day, lay 500, 2 and 1 gang
garden walls and extensions < garden walls, house extensions, single storey extension, retaining walls, brick piers
extensions < garden walls, house extensions, single storey extension, retaining walls, brick piers
# plasterer
skimming = plaster skim = skim coat < skim walls, skimmed ceilings, skim and set, multi-finish, multifinish, re-skim, reskim, board and skim, set and skim, board finish plaster, veneer plaster
plasterboarding = tacking = plasterboard fixing = drywall hanging < board ceilings, tacker, plasterboard, tack ceilings, tapered edge board, hang sheetrock, hang drywall, board and skim, boarding out
dot and dab = direct bond plasterboard < dab and board, board adhesive dabs, drywall adhesive boards
dry lining = drylining = drywall = drywall installation < metal stud partition, dryliner, British Gypsum systems, tape and joint, hang sheetrock, hang drywall, MF ceilings, Gyproc, Knauf drywall, jumbo stud
tape and jointing = taping and jointing = drywall finishing < tape and joint, taper jointer, Ames taper, bazooka taping, mud and tape, drywall taper, bucket and box taping, level 5 finish, Easifill joints
rendering = external render = apply render < sand and cement render, K Rend, monocouche, silicone render, Weber render, Parex, tyrolean, through-coloured render, stucco, EIFS
monocouche render = through-coloured render < monocouche, K Rend, Weberpral, Parex monocouche
external wall insulation = EWI < EPS boards and render, Alsecco, Wetherby EWI, external insulation boards rendered, EIFS
machine applied plaster = spray plastering = render pump < PFT G4, spray plaster, plaster machine, Ritmo machine, spray render, projection plaster
float and set = backing plaster = two coat plaster < hardwall, bonding coat, browning, scratch and float, Thistle hardwall, sand and cement float, bonding and multi
lime plastering = traditional lime plaster < lime plaster, lath and plaster, lath and lime, haired lime, lime render, horsehair plaster
lath and plaster repairs = traditional plaster repair < lath and plaster, lath ceilings, riven laths
fibrous plastering = decorative plasterwork = cornice and coving < cornice, ceiling roses, run cornice in situ, coving, fibrous plasterer, moulded cornice, plaster moulds, fit coving, crown moulding plaster
floor screeding = screed = lay screeds < screeding, floor screeds, sand and cement screed, liquid screed, Cemfloor, anhydrite screed, screed floors
beading < angle beads, stop beads, skim beads, bell cast beads, corner bead
patch plastering = patch repairs = plaster repairs < patch plaster, blown plaster, patch repairs plaster, make good plaster, hack off and replaster, patching chases, drywall patch
hacking off = strip plaster = remove plaster < hack off, blown plaster removed, hacked off walls, strip lath and plaster
damp and waterproof plaster = damp proofing = tanking < renovating plaster, salt retardant, damp proof injection, Sika render damp, tanking slurry
artex removal and covering = skim over artex < artex, overskim textured ceilings, popcorn ceiling removal, cover artex
Venetian plaster = polished plaster = decorative plaster finishes < marmorino, tadelakt, microcement, Armourcoat
protection and sheeting up = dust sheets = protect floors < sheet up, mask up windows
mixing plaster < mix up plaster, knock up gear, plasterers' labourer, mix gear for spreads
PVA and priming surfaces = bonding agents = prepare backgrounds < PVA walls, Blue Grit, Thistle Bond-it, grit primer, SBR slurry, scrim joints
meshing and cracks = crack repairs < scrim tape, mesh coat, alkali resistant mesh, render mesh, fibreglass mesh
EML = metal lathing = expanded metal < expanded metal lath, riblath, hyrib, metal lath
hawk and trowel = trowel skills < Marshalltown trowel, speed skim, darby and featheredge, refina trowel, plaster float
plastering qualification = NVQ plastering < NVQ 2 plastering, NVQ level 2 plastering, City and Guilds plastering, time-served plasterer, plastering apprenticeship, level 3 plastering
soundproofing and acoustic boards = acoustic insulation < soundbloc, acoustic boards, resilient bars, soundproof board
fire-rated partitions = fire boarding = passive fire boarding < fireline, pink board, fire-rated board, fireline board, shaft wall, Glasroc
stucco and lath = stucco application < three-coat stucco, stucco, scratch brown and finish coat, stucco patch
# painter and decorator
painting and decorating = interior painting = decorate interiors < emulsion walls, gloss woodwork, roll and cut in, cut in and roll, painted rooms, two coats emulsion, painter and decorator, mist coat
preparation of surfaces = surface preparation = prepare surfaces < fill and sand, rub down, rubbed down and filled, caulk and fill, wash down walls, sugar soap, sand and prime, sand and caulk, strip paint, scrape and sand
wallpapering = paperhanging = hang wallpaper < paper hanging, hang paper, lining paper, feature wallpaper, wallcoverings, strip wallpaper and rehang, vinyl wallcovering, Cole and Son paper, pattern match paper
lining walls = lining paper < cross line walls, 1400 grade liner
spray painting = airless spraying = spraying < airless sprayer, Graco, Wagner sprayer, airless spray, HVLP spray, spray doors and frames, spray kitchen cabinets, spray contract matt
exterior painting = external decorating = paint exteriors < masonry paint, exterior woodwork, fascias and soffits painted, external repaint, house exteriors, power wash and paint, paint siding, Sandtex, Weathershield
gloss and satinwood = woodwork painting = paint woodwork < gloss doors, satinwood, undercoat and gloss, eggshell woodwork, gloss woodwork, paint skirtings, enamel trim
mist coating < mist coat, mist and finish, contract matt
varnishing and staining = stain and varnish = wood finishes < varnish doors, woodstain, Sadolin, Sikkens, polyurethane varnish, oil wood floors
specialist finishes = decorative paint effects = faux finishes < marbling, graining, gilding, gold leaf, rag rolling, limewash, stencilling, scumble glaze, trompe l'oeil, faux finish
heritage paint = traditional paints < Farrow and Ball, limewash, distemper, lead paint stripping, linseed oil paint, Little Greene
intumescent paint = fire protection coatings < intumescent, Nullifire, intumescent coating, fire retardant paint, Zeroflame, 60 minute intumescent
industrial painting = protective coatings < shot blast and paint, two-pack epoxy, epoxy coating, steel bridge painting, abrasive blasting, ICATS, two-pack paint, NACE coating
coating inspection = DFT checks < DFT gauge, dry film thickness, wet film comb, Elcometer
caulking and filling = caulk and seal < decorators caulk, Toupret filler, fill holes and cracks, two-part filler, Easifill, spackle, caulk trim
masking and protection = dust sheets and masking < mask up, Frogtape, drop cloths, sheet floors and furniture, masking film, dust sheets
colour matching = colour consultation = colour schemes < tint paint, colour match, Dulux tinting machine, RAL colours, NCS colours
floor painting = floor coatings = resin floors < epoxy floor paint, resin flooring, paint car park floors, floor paint, line marking floors, anti-slip floor coating
snagging = touch-ups = snag and finish < touch up paint, punch list painting, make good and touch up, snag plots
mould treatment = stain blocking < stain block, Zinsser, BIN primer, damp stains sealed, mould wash, fungicidal wash
lead paint safety = lead-safe work < EPA RRP, lead-safe certified, lead paint removal, RRP certified
paint stripping = strip paint < heat gun, Nitromors, Peelaway, chemical stripper paint, burn off paint
void redecoration = repaint empty properties = housing voids decorating < void properties decorated, redecorate voids, repaint vacant units, turn apartments painting, make-ready painting
commercial decorating = commercial painting < offices and schools painted, school repaint, redecorate hotels, hospital redecoration, office redecoration
access equipment = PASMA = towers and ladders < mobile tower, tower scaffold, podium steps, aluminium tower, extension ladders
IPAF = MEWP operation = powered access < cherry picker, scissor lift, boom lift, MEWP, 3a and 3b, IPAF 3a 3b
kitchen cabinet spraying = hand painted kitchens < hand paint kitchens, spray kitchen cabinets, kitchen respray, cabinet refinishing
UPVC spraying = on-site spraying < spray UPVC windows, Kolorbond, cladding spraying
painting qualification = NVQ painting and decorating < NVQ 2 painting and decorating, City and Guilds decorating, advanced craft decorating, NVQ decorating, time-served decorator
graffiti removal = anti-graffiti coating < anti-graffiti paint, graffiti cleaned off
sign and line painting = sign writing < signwriting, sign writer, pinstriping, hand lettered signs, thermoplastic line marking
# roofer
slating and tiling = roof slating = roof tiling < slate and tile, slater and tiler, Welsh slate, Spanish slate, plain tiles, interlocking tiles, Marley Modern, Redland tiles, natural slate, clay tile roof, re-roof in slate
flat roofing = install flat roofs < felt roofs, EPDM, GRP roofs, torch-on felt, three-layer felt, single ply, TPO, modified bitumen, built-up roofing, hot melt roof, fibreglass flat roof, warm roof
torch-on felt = bituminous roofing = felt roofing < torch-on, torch on felt, three-layer felt, SBS felt, cap sheet, mod bit, felter, torchdown, IKO felt
EPDM = rubber roofing < Firestone rubber, ClassicBond, rubber roofs
GRP roofing = fibreglass roofing < GRP roof, GRP flat, Topseal, Cure It, fibreglass roof, resin and matting roof
single ply membranes = single ply roofing < Sarnafil, Bauder, Fatra, hot air weld membrane, PVC membrane roof, TPO, Sika Trocal, Leister welder, single ply
leadwork = lead flashing = lead roofing < lead flashings, lead valleys, dress lead, code 4 lead, bossing lead, lead welding, lead soakers, step flashing lead, lead bays
shingle roofing = asphalt shingles < architectural shingles, lay shingles, GAF shingles, Owens Corning shingles, tear off and re-shingle, shingler
strip and re-roof = reroofing = roof replacement < strip and relay, re-roof, tear-off, tear off, strip and batten, re-felt and batten, reroofs, roof strips
felt and batten = battening = underlay < breathable membrane roof, roof battens, Tyvek underlay, gauge battens, sarking felt, ice and water shield
roof repairs = leak repairs roof < slipped tiles, replace broken slates, patch flat roof, storm damage roofs, roof leaks, ridge repairs, roof leak
ridges and hips = ridge tiles < rebed ridges, dry ridge, hip tiles, hip irons, bed ridge tiles
dry verge = verges and eaves < verge units, dry fix system, mortar verge, cloak verge, eaves trays, drip edge
guttering = gutters and downpipes = rainwater goods < cast iron gutters, seamless gutters, UPVC guttering, gutter clean, gutter lining, box gutters, ogee gutter
fascias and soffits = UPVC roofline < UPVC fascias, soffits and fascias, roofline installer, bargeboards and fascias
industrial cladding = metal roofing = roof sheeting < Kingspan panels, composite panels, standing seam, Kalzip, sheet and clad, sheeter and cladder, profile steel sheets, box profile, metal roof panels, twin-skin cladding
standing seam = zinc and copper roofing = hard metal roofing < VMZinc, zinc roof, copper roofing, Rheinzink, hard metals roof
rooflights = skylights = Velux installation < Velux, roof windows, sun tunnel, Fakro, GRP rooflights, roof lanterns
chimney repairs = chimney work roofing < flaunching, chimney pots, repoint chimney, lead aprons chimney, chimney cowls, bird guards
green roofs < sedum roof, green roof, sedum blanket
liquid roofing = liquid applied waterproofing < liquid plastics, Kemper, Decothane, Sikalastic, Triflex, liquid roof coating, PMMA waterproofing
asphalt roofing = mastic asphalt < asphalter, hot asphalt, asphalt tanking
asbestos roof sheets = asbestos cement removal < asbestos cement sheets, asbestos roof removed, non-licensed asbestos removal, garage roof asbestos
asbestos awareness = UKATA < UKATA asbestos awareness, asbestos awareness certificate, cat A asbestos
thatching < thatched roofs, water reed, long straw, combed wheat reed, thatcher
roof insulation = insulate roofs < tapered insulation, PIR roof boards, warm roof, Kingspan between rafters, Celotex to roof
safe working on roofs = fall protection = edge protection < harness and lanyard, crash deck, fall arrest, roof anchors, safety nets, man safe system, fall arrest harness
roof inspection = roof surveys < roof survey, drone roof survey, roof condition report, roof inspections, roof insurance inspection
roofing estimates = estimate roofing = roof measuring < EagleView, roof takeoff, measure roofs for quotes, squares estimated roof, Xactimate roofing
NVQ roofing = roofing qualification < NVQ 2 roofing, NVQ slating and tiling, NFRC, roofing apprenticeship, Competent Roofer, roof slater apprenticeship
solar roof hooks = in-roof solar < GSE in-roof, roof hooks and rails, in-roof panels, solar panel mounting on roof
hot works = hot works permit < hot work permit, fire watch hot works, gas torch roofing, Safe2Torch
storm damage claims = insurance restoration < hail damage, insurance restoration roofing, storm damage claim
# scaffolder
scaffold erection and dismantling = erect scaffolding = scaffolding < erect and strike scaffold, put up scaffold, strike scaffolds, tube and fitting, scaffolder, independent scaffolds, birdcage, scaffold builder
tube and fitting scaffolding = traditional scaffolding < tube and fitting, tubes boards and fittings, tube and clamp, independent tied scaffold, putlog scaffold
system scaffolding < Layher, Cuplok, Haki, Kwikstage, Plettac, ring lock, Ringlock, Cup-lock, Layher Allround
CISRS card = CISRS = scaffolding card < CISRS part 2, CISRS advanced, blue CISRS card, gold CISRS, COTS CISRS, CISRS labourer
advanced scaffolder = CISRS advanced < advanced scaffolding card, gold CISRS, advanced ticket scaffolding
scaffold inspection = inspect scaffolds = scaffold inspections < scafftag, Scaff-tag, SITS, CISRS inspection, 7-day scaffold inspection, scaffold handover certificate, SG4 scaffold inspection, weekly scaffold checks, BSIT
TG20 = TG20:21 = compliant scaffolds < TG20 compliance sheets, TG20:13, TG20 e-guide
SG4 = fall prevention scaffolding < SG4:22, advance guardrail, scaffold step, harness clip-on scaffolding
temporary roofs < temp roofs, tin hat roof, Haki roof, Layher roof, temporary roof sheeted, X-beam roof
cantilevers and drops = hanging scaffolds = suspended scaffolds < slung scaffold, cantilever scaffold, drop scaffold, underslung scaffold, truss-out, hung scaffolds, needle scaffold
birdcage scaffolds = access decks < birdcage, crash deck, birdcages and towers
loading bays and hoists = loading bay scaffold < loading bay, gin wheel, rope and wheel, hoist tower, rubbish chutes scaffold
shoring and falsework = propping scaffold < dead shores, falsework scaffold, raking shores, facade retention, acrows, shoring towers
sheeting and netting = scaffold sheeting = shrink wrap < Monarflex, scaffold netting, debris netting, monoflex
ties and anchors = tie testing = pull test anchors < ring bolts, pull test ties, drill and tie, anchor pull tests, drill-in anchors
scaffold design drawings = work to scaffold design < scaffold drawings, designed scaffolds, scaffold design engineer drawings
industrial scaffolding < petrochem scaffold, shutdown scaffolding, outage scaffold, refinery scaffolding, offshore scaffolder, oil platform scaffolding
CCNSG = client contractor safety passport < SPA passport, CCNSG safety passport
housing scaffolding = new build scaffolds < lifts round plots, house build scaffold, four lifts housing, scaffold plots, chimney scaffold
loading and yard work = load scaffold lorries = scaffold yard < load wagons with tube, yard man scaffolding, stack fittings, load scaffold lorry, yard scaffold gear
gang leader = chargehand scaffolder = lead scaffold gang < scaffold chargehand, gang of scaffolders, ran scaffold gang, head of gang scaffolding
scaffold labourer = labour for scaffolders < chain tubes and boards, COTS, pass up tube
staircase towers = public access scaffolds < staircase tower, Haki stairs, pavement gantry, pavement licence scaffold, stair tower
harness and rescue = rescue from height = work at height rescue < harness rescue, Gotcha kit, rescue plan from height, scaffold rescue
edge protection systems = temporary edge protection < edge protection, Combisafe, guardrails and toe boards, safety nets, toe boards
method statements for scaffolds = RAMS < scaffold RAMS, handover certs, handing over certificate
scaffold tools and fittings < podger, scaffold spanner, swivels and doubles, sleeves and spigots, base plates and sole boards, ledgers and transoms
mobile access towers = tower scaffold assembly < PASMA, alloy towers, Boss tower, mobile tower erect, Baker scaffold
OSHA scaffold competent person = scaffold competent person < OSHA 1926 subpart L, scaffold builder certification, green tag scaffold
# tiler and floor layer
wall and floor tiling = ceramic tiling = tiling < tile bathrooms, tiled kitchens, tiler, metro tiles, porcelain tiles, wall tiles, splashbacks tiled, tile setter, ceramic and porcelain, tile setting, herringbone tile
stone tiling = large format tiles < large-format porcelain, marble tiles, travertine, limestone floor, granite tile, slabs of porcelain 1200x600, slate tiles laid
mosaic tiling < mosaics, glass mosaic, swimming pool mosaics, Bisazza, mosaic borders
wet rooms = wet room installation < wetroom tanking, wet-room former, tank and tile, Schluter Kerdi, wetrooms, tanked showers, curbless shower, shower pan liner
tanking and waterproofing = waterproof wet areas < tanking kit, Schluter Kerdi, BAL tank-it, RedGard, tanking membrane, Mapelastic
substrate preparation = subfloor preparation = floor preparation < latex floor, self-level, self-levelling compound, screed and latex, Hardiebacker, ply over floorboards, Ditra matting, moisture test floor, grind floor, uplift and prep floor, cement board
self-levelling compound = latex screed < Ardex, F Ball Stopgap, latex floor, self-leveller, Mapei Ultraplan, floor leveller poured
decoupling membranes = uncoupling matting < Ditra, Schluter Ditra, Durabase, decoupling mat, uncoupling membrane
grouting = grout and silicone = grout tiles < grout and seal, epoxy grout, regrout, silicone bead to bath, sanded grout, Mapei grout, rake out grout
tile cutting = cut tiles = wet saw < Rubi cutter, tile cutter, Sigma cutter, grinder cut porcelain, mitre tile edges, diamond hole saw
setting out tiles = tile layout < dry lay tiles, centre lines tiling, set out tiles, gauge rod tiles, cuts balanced tiles
vinyl flooring = sheet vinyl = lay vinyl < cap and cove, safety vinyl, Altro, Polyflor, Tarkett, weld vinyl, Gerflor, coved vinyl, hot weld seams
safety flooring = Altro safety flooring < Altro, Altro Whiterock, Polysafe, safety vinyl
LVT = luxury vinyl tile = design flooring < Karndean, Amtico, LVP, luxury vinyl plank, vinyl plank, LVT herringbone, Moduleo
carpet fitting = lay carpet = carpet installation < grippers and underlay, gripper rods, carpet fitter, knee kicker, stretch carpet, power stretcher, stairs carpeted, carpet tiles, tackless strip, whip carpet
carpet tiles = commercial carpet < Interface tiles, Heuga, tackifier, Desso tiles
wood flooring = hardwood flooring = parquet < engineered oak floor, solid oak floor, herringbone parquet, nail-down hardwood, secret nail floor, glue down engineered boards, wood floors
laminate flooring = install laminate < Quick-Step, click laminate, Pergo, laminate boards and underlay, floating floor
floor sanding = sand and refinish floors < Lagler Hummel, drum sander floors, sand and seal floor, refinish hardwood, Bona lacquer, edger sander, floor sander
skirting and trims = scotia and thresholds < door bars, scotia, thresholds strips, nosings stair, beading to floor, quarter round
stair nosings = commercial stairs flooring < Gradus nosings, Tredsafe
floor moisture testing = damp proof membrane floors < hygrometer test, Tramex, surface DPM, calcium chloride test, F75 DPM, RH probe test slab
rubber and linoleum = linoleum < Marmoleum, Forbo, lino, Nora rubber, rubber stud floor
resin flooring = poured resin floors < poured resin, epoxy floor, polyurethane screed, terrazzo, Flowfresh
hygienic wall cladding < Whiterock, PVC wall cladding, Altro walls, hygienic cladding
tile adhesive = adhesive selection < rapid-set adhesive, thinset, BAL adhesive, flexible adhesive tiles, mastic tile, back-butter, S1 adhesive
swimming pool tiling < pool tiling, pool tiles, steam rooms tiled, spa tiling
restaurant and retail tiling = commercial tiling < quarry tiles kitchen, shopping centre tiling, shop floors tiled, hotel bathrooms tiled, quarry tiles
tile removal = strip out old floors = uplift existing flooring < Kango tiles, uplift carpet, tile demo, rip up flooring, uplift and dispose, remove old tiles
FITA training = flooring qualification < FITA, NVQ floor laying, NVQ wall and floor tiling, Altro trained, CFI certified, Certified Tile Installer
# groundworker and plant operator
groundworks = groundworker < footings and drainage, kerbs and slabs, dig footings, muck shift, foundations and drains, reduced dig, drainage and kerbing, oversites
excavation = excavate trenches = dig foundations < dig footings, 360 excavator, dug trenches, strip foundations dug, bulk dig, reduced level dig, muck shift, trial holes
drainage installation = lay drainage < lay drains, 110mm and 150mm pipe, Hepworth, twin wall pipe, deep drainage, manhole rings, PCC manholes, inspection chambers, drain runs, pipelayer, sewers laid
manholes and inspection chambers = build manholes < manhole rings, PCC manholes, benching manholes, inspection chambers, gullies and manholes, pre-cast rings
kerbing and edging = lay kerbs < kerb lines, HB kerbs, pin kerbs, kerb layer, granite setts, edgings and kerbs, curb and gutter, kerbing, conservation kerb
paving and slabbing = lay paving = block paving < slab layer, paviours, Marshalls paving, flags and slabs, whacker slabs, tegula, flagging
concrete works = pour concrete = place concrete < concrete pours, concrete slabs, power float, tamp concrete, oversite pour, poker vibrate, easy-float, A142 mesh slab, rebar and concrete, concrete finisher, flatwork
steel fixing = fix rebar = reinforcement < tie rebar, fix mesh, steel fixer, starter bars, rebar cages, bending schedules, rodbuster, tie wire nips
360 excavator = 360 excavator operator = excavator operator < A59, 360 above 10t, 13 tonne digger, 360 ticket, 20 tonne 360, Cat 320, Komatsu excavator, Hitachi zaxis, trackhoe, 8-ton digger, tracked excavator, mini digger
mini excavator = mini digger = A58 < 360 below 10t, 3-ton digger, Kubota mini, 1.5 tonne digger, Takeuchi
dumper driving = forward tipping dumper = A09 < forward tip dumper, dumper ticket, 9 tonne dumper, dumper driver, drove dumpers, Thwaites
articulated dump truck = ADT = A56 < Volvo A30, Bell B30, articulated haul truck, moxy
roller operation = ride on roller = A31 < ride-on roller, Bomag, roller ticket, twin drum roller, sheepsfoot, drum compactor
telehandler = telescopic handler = A17 < JCB Loadall, teleporter, Manitou telehandler, lull, reach forklift, Merlo
dozer operation = bulldozer < D6 dozer, dozer, Cat D6, D61
loading shovel = wheel loader = front end loader < Volvo L120, front loader, A21, 966 loader
backhoe = JCB 3CX = 180 excavator < 180 excavator ticket, A12, 3CX
skid steer = skid steer loader < Bobcat, skidsteer
grader operation < motor grader, Cat 140, grade roads with blade, finish grade blade
machine control = GPS machine control = GPS excavators < Trimble Earthworks, Leica iCON, Topcon 3D-MC, GPS dozer, 3D machine control, Trimble GCS
CPCS card = plant operator card = plant ticket < CPCS, A59, A58, A17, CPCS blue card, NPORS, red trained operator, A09, CPCS competent operator, A31
NPORS = NPORS card < NPORS N202, NPORS telehandler
slinger signaller = A40 = lift signalling < slinger, slinger/signaller, banksman slinger, rigger signalperson, slinging loads, rigging and signaling
plant and vehicle marshaller = banksman = A73 < traffic marshal, vehicle marshaller, vehicle banksman, spotter for trucks, back wagons in
cable avoidance = CAT and Genny = locate underground services < CAT scan, cat scanner, Genny, CAT4, EUSR cat 1, hand dig services, 811 locates, permit to dig, potholing utilities, vac ex
NRSWA = street works < street works card, SWQR, streetworks ticket, chapter 8, NRSWA operative, signing lighting and guarding
trench support = shoring excavations = trench shoring < trench boxes, drag boxes, trench sheets, Groundforce, manhole boxes, trench box, hydraulic shores
confined spaces = confined space entry < confined space ticket, confined space entrant, manhole entry gas monitor, BA confined space, top man, attendant confined space
utilities laying = ducting and services = install ducting < water mains, BT duct, ducting runs, gas mains, 25mm water service, duct for electric, service trench, draw pits, fibre duct
compaction = compact sub-base < whacker plate, wacker plate, MOT type 1 compact, trench rammer, type 1, vibrating plate, sub base rolled, proof roll
tarmac and surfacing = asphalt laying = reinstatement < tarmac, paver crew, asphalt, surfacing gang, hot box, blacktop, Vogele paver, SMA surfacing
levels and setting out = laser level = take levels < dumpy level, boning rods, site levels, pull lines and levels, rotating laser, profiles and levels, pipe laser, grade stakes
piling attendance = piling < CFA piling, crop piles, piling rig, pile caps, sheet piling, driven piles, mini piling, breaking down piles
daily plant checks = pre-use checks = pre-start inspections < daily plant sheets, pre-start check machine, grease and check machine, defect sheets plant, LOLER 360, walk-round digger
demolition and breaking out = break out concrete < Kango, hydraulic breaker, jackhammer, demolition labourer, floor saw, soft strip
# site manager
site management = manage construction sites = run site < run sites, ran site, no.1 on site, number one on site, site manager housing, site agent, superintendent construction, construction superintendent, 120-unit site
CSCS black card = SMSTS = site management safety training < site managers safety course, SMSTS 5 day, black CSCS, CITB SMSTS
SSSTS = supervisor safety training < site supervisor safety training
subcontractor management = coordinate subcontractors = manage trades < subbies, chase trades, subbie meetings, coordinate trades, sub-contractors on site, subcontractor coordination meetings, trades sequence, subcontract trades
programme management = construction programme = construction scheduling = programme planning < short-term programme, six-week lookahead, three-week look-ahead, Asta Powerproject, MS Project programme, lookahead programme, Primavera P6, critical path, programme slippage, build programme, last planner, Asta programme, short-term lookaheads, lookaheads, Gantt, re-sequenced, six week lookahead, programme in Asta, stage programmes
site safety = CDM compliance < toolbox talks, site inductions, CDM, RAMS, construction phase plan, permits to work, F10, COSHH on site, OSHA 30, near miss reports site
site inductions = induct operatives = carry out site inductions < inductions, induct new starters on site, site orientation, inducted starters, inducted operatives, gave inductions, inducted every, inductions and briefings, inducted subcontractors
RAMS review = method statements < RAMS, method statement, review RAMS, RAMS sign-off, JHA, job hazard analysis
toolbox talks = safety briefings < TBT, tailgate talks, daily activity briefings, safe start meetings, DABS, toolbox meetings
CDM regulations = CDM 2015 = CDM Regulations < CDM, principal contractor duties, F10, construction phase plan, under CDM, CDM course, CPP, principal contractor's duty, principal designer
quality control construction = snagging = quality inspections < punch list, de-snag, NHBC pre-handover, ITPs, hold points, NCRs, zero defects handover, defects inspection, pre-plaster inspection
NHBC standards = warranty inspections < NHBC, Premier Guarantee, LABC warranty, NHBC key stages, RI reports, NHBC Pride in the Job, reportable items
handover = project handover = practical completion < handovers, handover packs, O&M manuals, CML handover, PC date, client demo home, plot legal completions, closeout documents
building regulations = building control inspections < building control, building inspector visits, approved documents, code inspections, building control sign-off, certificate of occupancy
materials call-off = material procurement site = order materials = control deliveries = materials ordering < call off materials, call-offs, schedule brick deliveries, materials take-off, order plant and materials, plant hire requests, called off, call offs, material requisitions, delivery booking, deliveries to site booked, requisitions through Coins, call-offs of materials, scheduled deliveries to site
site logistics = logistics planning site = traffic management plan < crane lifts planned, delivery booking system, hoist and laydown, site compound set-up, hoarding and welfare, just-in-time deliveries site
labour planning = labour allocation = workforce coordination < allocation sheets, labour returns, day works sheets, directly employed gang, agency labour site
site diary = site records = daily reports < daily diary, daily logs, weekly progress report, progress photos, Procore daily log
progress meetings = client meetings construction < OAC meetings, site meetings minutes, contract review meetings, subcontractor meetings
construction management software = Procore = digital site management < Fieldview, Asite, Viewpoint, Aconex, BIM 360, Autodesk Build, PlanGrid, Dalux, Buildertrend, Snagmaster, COINS
RFIs and drawings = technical queries = document control < RFI, RFIs, TQs, submittals, latest drawing revisions, marked up drawings, drawing register
temporary works = temporary works coordination < TWC, temporary works coordinator, TWS, propping and temporary works, temp works register
lifting operations = lift planning = appointed person lifts < appointed person, lift plans, tower crane, crane supervisor, LOLER, AP lifts
residential construction = housing development = new build homes < new-build housing, plots, show home, apartments block, Barratt, Persimmon, Bellway, timber frame houses, 85 units, affordable housing units
refurbishment = fit-out = refurb projects < cat A, cat B fit-out, office fit-out, live environment refurb, strip out and fit-out, school refurbishment, TI build-outs, tenant improvement, ground-up and renovation
live environment = occupied buildings works < live hospital, occupied school, working retail store, decant
budget control site = prelims control = cost control on site < prelims, variations to QS, cost to complete, site budget, change orders, valuation with QS
site waste management < SWMP, skip segregation, waste transfer notes, considerate constructors, BREEAM site, silt and dust control, spill kits site
Considerate Constructors Scheme = neighbour liaison < considerate constructors, CCS score, residents' letters, resident liaison, CCS visit
first aid at work = emergency first aid < FAW, EFAW, first aider, First Aid certificate
accident investigation = incident reporting = RIDDOR < accident book, near misses, investigated accidents, incident report, OSHA 300 log
setting out check = check setting out < set out plots, check engineer lines, levels and profiles, total station site
residents and customer care = defects management = aftercare < customer care defects, two-year defects, home demo, snags after legal completion, warranty defects
OSHA 30 = OSHA 30-hour < 30-hour OSHA
commercial construction = major projects < ground-up commercial, high-rise, RC frame, steel frame build, schools and hospitals built, warehouse build, retail park
manage subcontractors < trade packages, oversaw subbies, subbies on, trades on site coordinated, subcontractor meetings, coordination meetings with foremen, weekly subbie meetings, ran subbies, trade contractors
subcontractor management = manage subcontractors and supervisors = coordinate trades < trade packages, oversaw subbies, subbies on, trades on site coordinated, subcontractor meetings, coordination meetings with foremen, weekly subbie meetings, ran subbies, trade contractors
SMSTS certificate < Site Management Safety Training Scheme, SMSTS renewed, SMSTS valid, CITB 5 day
SMSTS < Site Management Safety Training Scheme, SMSTS renewed, SMSTS valid, CITB 5 day
produce construction programme = update construction programme < Asta programme, short-term lookaheads, lookaheads, Gantt, re-sequenced, Asta Powerproject, six week lookahead, MS Project programme, programme in Asta, stage programmes
high-rise residential = high-rise construction < storey RC frame, block of flats, storeys apartments, tower of apartments, residential tower, floor block, storey residential, 24 storey, apartment towers
high-rise < storey RC frame, block of flats, storeys apartments, tower of apartments, residential tower, floor block, storey residential, 24 storey, apartment towers
prepare RAMS = RAMS < authored RAMS, wrote risk assessments and method, method statements for, signed off RAMS, wrote RAMS, reviewed RAMS, vetted contractors' RAMS, checked RAMS
reviewing RAMS = risk assessments and method statements < authored RAMS, wrote risk assessments and method, method statements for, signed off RAMS, wrote RAMS, reviewed RAMS, vetted contractors' RAMS, checked RAMS
snagging and handover = handover to clients < snag list, closed out snags, handed blocks over, gave over keys, O&M manuals, de-snagged, handovers to purchasers, cleared snags, handed plots over
snagging < snag list, closed out snags, handed blocks over, gave over keys, O&M manuals, de-snagged, handovers to purchasers, cleared snags, handed plots over
knowledge of CDM < construction phase plan, F10, under CDM, CDM course, CPP, principal contractor's duty, principal designer
liaise with building control = building inspectors = local authority inspectors < NHBC inspectors, LABC, NHBC key stage, NHBC inspections, LABC surveyor, building control visits, council inspectors
building control < NHBC inspectors, LABC, NHBC key stage, NHBC inspections, LABC surveyor, building control visits, council inspectors
order materials and control deliveries < called off, call offs, material requisitions, delivery booking, deliveries to site booked, requisitions through Coins, call-offs of materials, scheduled deliveries to site
# quantity surveyor
cost planning = estimating = cost estimates < cost plans, order of cost estimate, elemental cost plan, NRM1, feasibility estimate, estimates from drawings, £/m2 benchmarks, conceptual estimates, RIBA stage 2 cost plan
measurement and take-off = take-offs = quantity take-off < take off quantities, quantity takeoff, CostX, Bluebeam takeoff, dim sheets, measured from drawings, PlanSwift, on-screen takeoff, Cubit
bills of quantities = BoQ = prepare bills < BOQs, NRM2, SMM7, CESMM4, builders' quantities, schedule of rates, pricing schedule
NRM = SMM7 = standard method of measurement < NRM1, NRM2, CESMM, CESMM4, POMI, MMHW
valuations = interim valuations = applications for payment < interim applications, monthly valuations, AFPs, payment applications, value works monthly, payment certs, interim payment, pay apps, AIA G702, schedule of values
final accounts = final account settlement = agree final accounts < final account, settled accounts subcontract, account closure with client QS
variations = change control = variation management < VOs, change orders, compensation events, price variations, CEs, CE quotations, dayworks, variation account, CVIs, PMIs
subcontract procurement = procure subcontractors = subcontract tendering < subcontract orders, tender comparisons, subcontractor enquiries, let packages, place subcontract orders, sub-contract packages, tender packages, bid leveling
subcontract management = subcontractor accounts = manage subcontract payments < pay less notices, subcontract payments, subcontract liabilities, payment notices, subcontract accounts, contra charges, subbie applications
JCT contracts = JCT < JCT D&B, JCT Intermediate, JCT minor works, JCT SBC
NEC contracts = NEC3 = NEC4 < NEC option A, NEC option C, ECC option C, compensation events, early warning notices
FIDIC = international contracts < FIDIC red book, FIDIC yellow book
contract administration = contract notices = employer's agent < early warnings, EA duties, extension of time notices, contract administrator, EOT, relevant event notice, instructions under JCT
cost value reconciliation = CVR = cost reporting < CVRs, cost value comparison, cost report, cost to complete, CTC, monthly cost report, WIP report construction, job cost reports
cash flow forecasting = cashflow = forecasting < S-curve, cashflow forecasts, forecast final cost, out-turn forecast, margin forecast, anticipated final account
tender preparation = tendering = bid pricing < tender returns, tender analysis, tender report, price tenders, tender docs, ITT documents, tender adjudication, invitation to tender construction
value engineering < VE options, VE savings
risk and opportunity = risk registers commercial < risk register, R&O schedule, contingency drawdown, Monte Carlo cost risk
claims and disputes = adjudication = dispute resolution < loss and expense, EOT claim, delay claims, defended claim, disruption claim, referral to adjudicator, liquidated damages
RICS = MRICS = chartered surveyor < FRICS, APC RICS, AssocRICS, chartered quantity surveyor
working towards RICS = APC < APC candidate, RICS APC, structured training APC
quantity surveying degree = BSc Quantity Surveying < HNC quantity surveying, QS degree, MSc quantity surveying
cost software = QS software = measurement software < CostX, Causeway, Conquest, Bluebeam, Buildsoft, COINS, RIB iTWO, ProEst, Sage Estimating
COINS = construction ERP < EasyBuild, Sage 300 construction, Viewpoint Vista
procurement advice = procurement strategy construction < two-stage tender, design and build route, traditional procurement, single stage tender, framework call-off, procurement route report
cost benchmarking = BCIS < benchmark rates, cost database construction, Spon's, RSMeans
life cycle costing = whole life cost < life-cycle cost plan, LCC, whole-life costing
fund monitoring = bank monitoring = project monitoring < drawdown report lender, development monitoring
reinstatement cost assessments = insurance valuations < RCA, reinstatement cost assessment, fire insurance valuation
retentions = retention release < retention, moiety, defects certificate, bonds and warranties
bonds warranties insurances = collateral warranties < performance bond, PCGs, professional appointments novation
pre-construction = preconstruction services < PCSA, preconstruction, pre-contract QS, pre-contract, pre-con
post-contract = post-contract administration < post contract, valuations and final accounts, post-contract QS
margin protection = commercial performance = maximise margin < margin improved, increase recovery variations, buying gains, protect margin, buy gain
# civil engineer
civil engineering design = infrastructure design = design civil works < drainage design, highway design, road alignment design, retaining wall design, site grading, earthworks design, site civil design
drainage design = surface water drainage = SuDS < MicroDrainage, InfoDrainage, attenuation tank design, foul drainage design, greenfield runoff, storm sewer design, Causeway Flow, WinDes, stormwater management design
flood risk assessment = hydraulic modelling = flood modelling < FRA, flood risk assessments, HEC-RAS, Flood Modeller, TUFLOW, InfoWorks ICM, HEC-HMS, MIKE, flood maps model
highway design = road design = highway engineering < DMRB, Civil 3D corridors, road alignment, junction design, S278, Section 38, MX Roads, AASHTO Green Book, horizontal and vertical alignment, OpenRoads, swept path
adoptions < S278, S38, section 104, S104, section 278, technical approval highways
AutoCAD Civil 3D = Civil 3D < Civil3D
swept path analysis = vehicle tracking < AutoTURN, AutoTrack, swept path
structural design = structural calculations = design structures < Eurocode 2, steel beam calcs, RC slabs design, structural calcs, Tekla Structural Designer, STAAD, ETABS, foundation design, retaining wall design, beams and columns designed
structural analysis software < Tekla Tedds, STAAD Pro, ETABS, SAP2000, SCIA, MasterSeries, RISA, Tedds, LUSAS, SAFE slabs
Eurocodes = British Standards design < EC2, EC3, EC7, Eurocode, Eurocode 7, BS 8110, BS EN 1992
US design codes = ACI and AISC < ACI 318, AISC 360, AASHTO LRFD, ASCE 7, IBC
geotechnical engineering = ground investigation = site investigation < boreholes, trial pits, GI specification, Plaxis, slope stability, ground investigation report, CBR test, SPT, geotechnical report, bearing capacity, borehole logging, Slide slope
earthworks = cut and fill = bulk earthworks < earthwork volumes, muck balance, mass haul, grading plan
setting out = site engineering = set out works < total station, Leica TS, set out foundations, set out kerbs, site engineer levels, GPS rover setting out, EDM, stake out
levelling and surveying = take site levels < dumpy level, auto level, level survey, TBMs, benchmark levels, digital level
construction supervision = site supervision engineer = resident engineer < clerk of works, supervise contractors on site, site supervision, NEC supervisor, construction inspection
concrete and reinforcement = RC works = reinforced concrete < rebar, bending schedules, concrete pours, cube tests, slump tests, RC frame, rebar schedules, RC detailing, post-tensioned
materials testing = concrete testing = site testing < cube tests, slump test, CBR, nuclear density gauge, proctor test, plate bearing test, air test concrete, compaction test, sand cone
technical drawings = produce engineering drawings = drawing review < AutoCAD drawings, general arrangement, GA drawings, detail drawings, plan and profile sheets, as-builts, construction drawings
BIM = building information modelling < Revit, BIM level 2, Navisworks, ISO 19650, BIM 360, federated model, COBie, clash detection
chartered engineer = CEng = ICE membership < FICE, CEng MICE, MIStructE, chartered civil engineer
working towards chartership = ICE training agreement < IPD ICE, graduate ICE, GMICE
PE license = professional engineer = licensed PE < registered professional engineer, P.E. civil
EIT = engineer in training = FE exam < FE exam passed, engineer intern, E.I.T
water and wastewater = water infrastructure = clean and waste water < pumping station, sewer design, sewage treatment works, WTW, WwTW, rising main, trunk main, water main design, AMP7, lift station, WaterGEMS, EPANET
bridges = bridge design = bridge inspection < bridge inspections, bridge assessment, CD 353, bridge deck, principal inspections, BCI, culvert design, parapets, CS 454, bridge rehab
rail infrastructure = railway engineering = Network Rail < PTS, permanent way, track design, GRIP stages, P-way, platform extension, OLE, Form A and B
temporary works design < falsework design, TWD, crane base design, propping design, sheet pile design
traffic engineering = transport modelling = traffic management design < LinSig, ARCADY, PICADY, VISSIM, transport assessment, Synchro, SATURN, junction capacity, traffic signals design, Junctions 10, traffic impact study
pavement design = asphalt pavement < CBR, AASHTOWare, HRA and SMA, flexible pavement, pavement rehabilitation, falling weight deflectometer
cost estimates engineer = BoQ preparation = quantities < quantities from drawings, engineer's estimate, CESMM, bills of quantities, quantity sheets
technical specifications = specification writing = contract documents < specs, MCHW, SHW series, specification for highway works, NBS spec, tender documents civil, bid documents
planning applications = permits and approvals = planning consents < planning drawings, discharge conditions, entitlement plans, environmental permit, NPDES, SWPPP, Lead Local Flood Authority, site plan approval
inspection and test plans = QA records construction < ITPs, ITP, hold points, quality files, check sheets lodged
marine and coastal = coastal engineering < sea wall, breakwater, revetment, rock armour, jetty design, coastal defence
utilities coordination = utility diversions = stats diversions < C3 C4, stats enquiry, C4 estimates, utility relocation, PAS 128, service clashes
land development = residential infrastructure = site development < plot levels, subdivision design, housing roads and sewers, site grading, external levels
design risk = designer risk assessment = CDM designer < designers' risk assessment, DRA, residual risk boxes
# architect and technician
architectural design = concept design = building design < concept sketches, feasibility studies architecture, schematic design, RIBA stage 2, house designs, design development, massing studies, designed extensions
RIBA stages = RIBA plan of work = project stages < stages 0-7, RIBA stage 4, stage 3 to 5, Stage 4 technical design
planning applications = planning permission = planning drawings < householder applications, design and access statement, planning consent, full planning, pre-app, planning approval, lawful development certificate, change of use application
building regulations drawings = building regs = technical drawings < building regs package, building regulations, approved documents, regs drawings, full plans submission
building codes = code compliance < IBC, IRC, code analysis, life safety plans, egress plans
technical detailing = construction detailing = detail drawings < construction details, 1:5 details, junction details, wall sections, cladding details, window schedules, thermal bridge details, detail packages
Revit = BIM software < Revit families, Revit Architecture
AutoCAD = CAD drawings < AutoCAD LT, Vectorworks, CAD plans, DWG drawings
BIM = BIM coordination < Revit, ISO 19650, BIM manager, Navisworks, federated models, Solibri, ArchiCAD BIM, clash detection, BEP, BIM execution plan
3D modelling = 3D visualisation = rendering < SketchUp, Rhino, V-Ray, Enscape, Lumion, 3ds Max, Twinmotion, CGI, walkthroughs model, D5 render
Adobe Creative Suite = presentation drawings = graphics presentation < InDesign, Photoshop, Illustrator, presentation boards, A1 boards
model making = physical models < architectural models, laser-cut model, card models, foam models, 3D printed models
specification writing = NBS = specifications < NBS Chorus, NBS specs, CSI MasterFormat, schedules of work, outline specs, SpecLink
contract administration = administer building contracts = construction administration < JCT, contract administrator, CA role, site inspections architect, certificates of practical completion, submittals review, RFIs, architect's instructions, CA phase
construction documents = tender package = working drawings < CD set, construction drawings, tender drawings, permit set, CDs
schedules = door and window schedules < door schedules, window schedules, finishes schedule, ironmongery schedule, room data sheets
ARB registered = registered architect = Part III < ARB, RIBA Part 3, RIBA chartered, RIBA architect, Part 3 qualified
architectural assistant qualification = RIBA Part II < RIBA Part 1, Part II architectural assistant, Part 1 architectural assistant, MArch, Dip Arch, BArch, BA Architecture
licensed architect = NCARB = AIA < AIA member, ARE exams, registered architect state
CIAT = chartered architectural technologist = MCIAT < ACIAT, architectural technology degree, HNC architectural technology
residential architecture = housing design = residential projects < house extensions, apartment schemes, loft conversions, housing layouts, new houses designed, multifamily, single-family homes, HMO conversion
site layouts = housing layouts < site layout, plot layouts, house types, masterplan, masterplanning, site plans
masterplanning = urban design < masterplans, design codes, urban design framework, streetscape plans
conservation architecture = listed buildings = heritage projects < listed building consent, heritage statement, conservation area, Grade II listed, historic preservation, SPAB, conservation accredited
interior design = interiors = FF&E < space planning, interior layouts, finishes boards, furniture schedules, mood boards interior
measured surveys = measured building survey = existing building surveys < dimensional survey, Disto, measure existing houses, point cloud to Revit, as-built drawings, laser scan to CAD
sustainable design = Passivhaus = low energy design < BREEAM, LEED, LEED AP, PHPP, SAP calculations, retrofit coordinator, embodied carbon, Passive House
SAP calculations = energy assessment < SAP calcs, SBEM, EPC design, Part L calcs
fire strategy = fire safety design = Building Safety Act < Gateway 2, fire strategy drawings, golden thread, fire compartmentation drawings, principal designer BSA
CDM principal designer = principal designer < PD under CDM, pre-construction information
consultant coordination = design team coordination = coordinate with engineers < structural and M&E coordination, lead consultant, design team meetings, coordinate consultants, MEP coordination, DTMs
client meetings = client briefing = brief development < client brief, briefing workshops, present designs to clients, client presentations, stakeholder brief
site visits = site inspections = snagging architect < site inspection reports, defects list
healthcare and education projects = public sector buildings < primary school design, HTM, HBN, BB103, care homes design, university buildings
space planning = feasibility studies = capacity studies < test fits, feasibility layouts, stacking plans, area schedules, site appraisals
parametric design = computational design < Grasshopper, Dynamo scripts, Rhino Grasshopper
party wall = party wall matters < party wall awards, party wall notice
drawing issue = document management = drawing register < issue sheets, transmittals, Newforma, Aconex, Asite, CDE uploads, revision control drawings
# land surveyor
topographic surveys = topographical surveys = topo surveys < topo, topos, topographical survey, contours and features survey, DTM survey, land surveys, site topo, existing site survey levels
total station = total station surveying = robotic total station < Leica TS16, Trimble S7, Leica TCRP, Topcon total station, traverse, EDM
GNSS surveying = GPS surveying = RTK < Trimble R10, GNSS, Leica GS18, VRS, static GPS, base and rover, SmartNet, GPS rover
measured building surveys = floor plans and elevations < measured building, floor plans sections elevations, IPMS, BOMA measurement, elevations drawn survey, floor area survey
laser scanning = 3D laser scanning = point cloud < Faro, Leica RTC360, point clouds, Leica ScanStation, BLK360, Cyclone Register, scan to BIM, Trimble X7, NavVis, terrestrial laser scanner
scan to BIM < Revit from point clouds, Scan-to-BIM
setting out = site setting out = construction staking < stake out, setting out gridlines, construction layout, set out piles, set out steel, grid lines and offsets
control networks = survey control = traversing < traverse, closed traverse, control network, permanent ground markers, PGMs, least squares adjustment, Star*Net, benchmarks established
monitoring surveys = deformation monitoring = movement monitoring < prisms monitoring, settlement monitoring, automated total station monitoring, track monitoring, tilt sensors, crack gauges
utility surveys = GPR = underground utility mapping < PAS 128, EML locator, ground penetrating radar, RD8000, utility mapping, SUE, ground radar
drone surveys = UAV surveying = aerial photogrammetry < DJI Phantom RTK, UAV, Pix4D, drone survey, CAA permission, DJI Matrice, photogrammetry, Agisoft Metashape, DroneDeploy, orthomosaic, Part 107
levelling = precise levelling < Leica DNA03, digital level, dumpy level, level loop, two-peg test, differential leveling
boundary surveys = cadastral survey = property boundary < ALTA, ALTA/NSPS, boundary survey, property corners, Land Registry compliant plans, plats, boundary disputes, metes and bounds, lot survey, subdivision plat
licensed land surveyor = PLS < RPLS, licensed surveyor, professional land surveyor, PSM
Land Registry plans = lease plans = title plans < transfer plans, title plan
survey CAD = survey drafting = process survey data < LSS, n4ce, AutoCAD Civil 3D, MicroStation, Leica Infinity, Trimble Business Center, TBC, Carlson, SCC, Terramodel, Leica Geo Office, 12d
volumetric surveys = volume calculations = stockpile surveys < stockpile volumes, volumes calculated from surveys, earthwork volumes, cut and fill volumes, quarry survey
as-built surveys = record surveys < as-built survey, as-builts, verticality check, as-built record, as constructed survey
hydrographic survey = bathymetric survey < bathymetry, multibeam, bathymetric, single beam echo sounder, QINSy, Hypack, side-scan sonar
rail surveying = track survey < PTS, gauging survey, Amberg trolley, Network Rail surveys, permanent way survey
highway surveys = road survey < traffic managed road survey, highway topo, kerb line survey, mobile mapping, DOT right-of-way survey
tunnel and mining survey = underground survey < tunnel surveying, gyro theodolite, shaft survey, ring build survey, stope survey, CMS scan, tunnel guidance
rights of way = easements = legal descriptions < ROW maps, title research, deed research, right-of-way plats
GIS mapping = geospatial data < ArcGIS, QGIS, MapInfo, GIS layers, shapefiles
coordinate systems = OS grid = coordinate transformation < OSTN15, State Plane, scale factor, OSGB36, datum transformation, local grid
monuments and pins = monument search < set pins, property pins, monuments, set monuments, iron rods set, section corners
instrument calibration = equipment checks survey < two-peg test, calibrate total station, check and adjust instrument, collimation check
manhole and drainage surveys = invert levels < lift manholes, drainage survey, manhole schedules, invert elevations
crew lead = party chief = lead survey crew < crew chief survey, two-man survey crew
instrument operator = rodman = survey assistant < chainman, instrument man, staff man survey, i-man
RICS or CICES membership = chartered land surveyor < MCInstCES, CInstCES, MRICS geomatics, MRICS land
surveying degree = geomatics degree < BSc surveying and mapping sciences, geomatics, TSA surveying course, HND surveying
# facilities and building maintenance
planned preventative maintenance = PPM = preventive maintenance < PPMs, PPM schedule, PPM tasks, SFG20, planned maintenance visits, PM work orders, monthly PPM checks
reactive maintenance = reactive repairs = responsive repairs < helpdesk tickets maintenance, job tickets repairs, reactive jobs, repair tickets, fix leaks and locks, call-out jobs building, maintenance work orders
CAFM = CMMS = maintenance management system = computer-aided facilities management < Concept Evolution, Maximo, Planon, Maintenance Connection, FSI Concept, Archibus, Elogbooks, Corrigo, ServiceChannel, UpKeep, HotSOS, eMaint
statutory compliance = building compliance = compliance checks < fire alarm weekly test, emergency light tests, LOLER inspections building, compliance log book, statutory inspections, FRA actions, compliance tracker buildings
water hygiene checks = legionella monitoring = water temperature checks < tap temperatures, sentinel taps, shower head cleaning, little-used outlets flush, water temps log, legionella checks, TMV checks
fire safety checks = weekly fire alarm tests = fire alarm testing < bell test weekly, call points test, fire extinguisher checks, fire alarm weekly test, fire doors check, fire log book, fire drills, break glass test
BMS = building management system = BEMS < Trend BMS, Tridium Niagara, BMS alarms, Siemens Desigo, Schneider StruxureWare, Metasys, Honeywell EBI, BAS controls, Trend 963
HVAC maintenance = air handling units maintenance = AHU maintenance < filters AHU, AHUs, fan coil units, change filters and belts, FCUs, rooftop units, chillers and AHUs, FCU filter change, HVAC filters
contractor management = manage contractors = supervise contractors < contractor permits, contractors signed in, permits to work issue, contractor RAMS, contractor inductions, vendor management facilities
permit to work = permits to work < hot works permit, roof access permits, confined space permit, PTW, permit issue
building fabric repairs = fabric maintenance = general repairs < plaster patching, touch up paint, replace ceiling tiles, fix doors and locks, hinges and handles, door closers adjust, shelves put up, fabric repairs, drywall repairs
handyman = multi-skilled maintenance = maintenance operative < odd jobs, handyperson, painting plumbing and joinery, multi-trade, jack of all trades, maintenance man
basic plumbing = minor plumbing repairs < tap washers, unblock toilets, leaking taps, unblock sinks, cistern repairs, clear drain blockages, replace faucets
basic electrical = minor electrical work < change lamps, replace sockets, lamp changes, replace light fittings, change ballasts, swap light switches, replace LED tubes
grounds and site upkeep = external areas < litter pick, gritting, snow clearance, leaf clear, car park sweep, salt paths
caretaking = site caretaker = janitorial caretaking < caretaker, janitor, school caretaker, open and lock school, unlock building, key holder site
security of premises = key holding = opening and closing buildings < keyholder, lock up building, alarm set, open and lock school, alarm call-outs, unlock and lock up
room set-up = furniture moving = portering < set out chairs, furniture moves, exam desks set, event set-up, office moves, desk moves, set up meeting rooms, tables and chairs set up
space planning and moves = office moves = churn management < desk moves, seating plans, churn, office relocation, moves adds and changes, hot desk layout
helpdesk = facilities helpdesk = log maintenance requests < FM helpdesk, log jobs for engineers, raise work orders, ticket logging facilities, maintenance requests log
soft services = soft FM < cleaning contract, waste contract, catering contract, reception and post room, pest control contract, security guarding contract
hard services = hard FM = M&E services < M&E contract, M&E, mechanical and electrical contractor, plant maintenance building
supplier contracts = contract tendering facilities = service level agreements < SLAs, KPIs for contractors, retender cleaning contract, tender FM, service contracts
energy management = utilities management = energy monitoring < meter readings, half-hourly data, ESOS, energy saving measures, utility bills validation, LED upgrade project, energy audit, ISO 50001
budget management facilities = facilities budget < FM budget, opex and capex building, service charge budget, maintenance budget
health and safety facilities = NEBOSH = IOSH < IOSH Managing Safely, NEBOSH general certificate
IWFM = facilities qualification < BIFM, IFMA, CFM certified, FMP certification, IWFM level 4
asbestos management = asbestos register < asbestos surveys, duty to hold asbestos, asbestos re-inspection
pest control = pest prevention < bait boxes, mouse traps, Rentokil visits, pest contractor, rodent bait, BPCA, RSPH level 2 pest, bait stations
pool plant operation = pool maintenance < pool plant, chlorine and pH testing, backwash filters, CPO certified, swimming pool plant, pool chemicals
apartment turns = make-ready units = void repairs < unit turns, make-ready, void properties, turn vacant units
appliance repair = appliances < fridge and dishwasher repairs, garbage disposals, washer and dryer repair, stoves and refrigerators fix
snow removal < snow plow, snow clearance, plow snow, snow blower, salt sidewalks
building condition surveys = asset surveys = dilapidations < condition survey, asset register, dilaps, asset tagging, lifecycle replacement plan, stock condition survey
out of hours on-call = on-call rota maintenance < on-call rota, emergency call-outs building, 1 in 4 on call, after-hours on-call maintenance
# refrigeration and air conditioning
F-Gas = F-Gas certificate = refrigerant handling < City and Guilds 2079, F-Gas cat 1, C&G 2079, F gas category 1, CITB J11, J12 refrigerant, C&G 2078
EPA 608 = EPA certification = refrigerant license = EPA certified < EPA universal, EPA type II, 608 universal, section 608, EPA Section 608, 608 Universal, 608 card, EPA Universal
air conditioning installation = install air conditioning = split systems < split units, wall split, VRF, VRV, mini-splits, multi-split, cassette units, install AC, ducted splits, Daikin splits, high wall units
air conditioning servicing = service air conditioning = AC maintenance < clean filters and coils, deep clean indoor units, AC service visits, aircon service, split system servicing, AC tune-ups
VRF systems = VRV systems < VRF, VRV, Daikin VRV, Mitsubishi City Multi, heat recovery VRF, branch selector boxes
refrigeration service = commercial refrigeration = refrigeration maintenance < cold rooms, walk-in freezers, display cabinets refrigeration, walk-in coolers, ice machines repair, reach-in coolers, refrigeration packs, cellar cooling, remote condensing units, walk-ins, reach-ins, ice machines, supermarket racks, Hussmann, Copeland racks, rack systems, freezers and cases
supermarket refrigeration = refrigeration packs < CO2 packs, supermarket packs, multi-deck cases, rack refrigeration, pack controllers, Danfoss pack, RDM controllers
CO2 refrigeration = R744 = transcritical systems < CO2 packs, transcritical, CO2 boosters
ammonia refrigeration = industrial refrigeration < ammonia, R717, ammonia plant, RETA, screw compressors ammonia, PSM ammonia, blast freezers plant
chillers = chiller maintenance = chiller servicing < Carrier chiller, Trane chillers, York chiller, centrifugal chiller, screw chiller, Airedale chiller, chiller strip-down, eddy current tube test
brazing = pipe brazing = braze copper < silfos, oxy-acetylene brazing, braze refrigerant lines, brazing ticket, nitrogen purge braze, sil-fos, braze line sets, brazing under nitrogen, BRA brazing
pressure testing and evacuation = vacuum and dehydrate = evacuate systems < OFN pressure test, triple evacuation, vacuum pump, pull vacuum, strength test refrigerant, micron gauge, nitrogen pressure test
leak detection = refrigerant leak testing = leak checking < electronic leak detector, F-gas leak checks, bubble test, find refrigerant leak, UV dye leak, leak tests refrigerant
refrigerant recovery = reclaim refrigerant = recover and charge < reclaim gas, recovery unit, weigh in charge, recovery machine, R22 replacement, recharge R410A, decant refrigerant, charge by superheat
refrigerants < R32, R410A, R404A, R134a, R407C, R448A, R290, R454B
fault diagnosis refrigeration = diagnose compressor faults = system fault finding < change compressor, compressor burn-out, TXV, superheat and subcooling, low suction pressure, expansion valve replacement, PCB faults AC, superheat, compressor change-outs
electrical fault finding HVAC = control circuits < contactors and capacitors, capacitors, replaced contactor, low-voltage controls HVAC, wire thermostats, 24V control HVAC
furnace repair = heating repair = gas furnaces = gas furnace < heat exchanger cracked, ignitors and flame sensors, furnace tune-ups, flame sensors, igniters, heat exchangers, no-heat calls, 95% furnaces, pressure switches, clocked meter, set furnaces, 80% furnaces, installed furnaces
heat pumps = heat pump service < reversing valve, air-to-air heat pump, ASHP, defrost board
rooftop units = packaged units < RTUs, RTU, package units, economizers, quarterly PMs, filters coils belts, belts and filters, PMs on rooftop, cleaned coils, PM routes
ductwork = duct installation = sheet metal ductwork < DW144, spiral duct, flex duct, duct fabrication, grilles and diffusers, duct runs, sheet metal duct, DW/144
ventilation systems = MVHR = extract systems < extract fans, heat recovery units, kitchen extract, commissioning fans, TR19, LEV
TR19 = ductwork cleaning = kitchen extract cleaning < duct clean, grease duct clean
air balancing = commissioning air systems = TAB < balance dampers, anemometer, NEBB, balancing hood, commission AHU, volume control dampers set
HVAC license = mechanical license < NATE, NATE certified, HVAC journeyman, HVAC contractor license, mechanical contractor license
HVAC qualifications = NVQ refrigeration = refrigeration qualification < NVQ 3 RAC, C&G 6187, NVQ level 2 refrigeration, refrigeration apprenticeship, C&G 2079, NVQ air conditioning
system commissioning = commission AC systems < commission VRF, commissioning sheets AC, start-up VRF, addressing indoor units, system start-up HVAC
controls and BMS interface = HVAC controls < Trend, BACnet, Modbus AC, Carel controllers, thermostats programming, DDC controls, Johnson Controls Metasys, Danfoss controllers, Dixell
load calculations = heat load calculation = system sizing < Manual J, heat gain calcs, Manual D, load calc, cooling load
condenser and evaporator cleaning = coil cleaning < coil clean, pressure wash condenser, chemical coil clean, evaporator clean, clean condenser coils
transport refrigeration = refrigerated vehicles < Thermo King, Carrier Transicold, reefer units, fridge trailers
CRAC units = data centre cooling < CRAC, close control units, CRAH, data hall cooling, Liebert, Stulz
refrigerant logs = F-gas records = service reports < F-gas logs, refrigerant usage records, leak check log, refrigerant log
emergency breakdown call-outs = AC breakdowns < no-cool calls, freezer breakdown call-outs, fridge breakdowns
SKILLcard = Skillcard < HVACR SKILLcard, BESA card, CSCS SKILLcard
EPA 608 certification < EPA Section 608, 608 Universal, Type I, 608 card, EPA Universal
troubleshoot split systems = split systems and heat pumps = troubleshoot heat pumps = HVAC troubleshooting < no-cool calls, mini-splits, reversing valves, leaky coils, bad caps, charge and airflow, no-cools, bad capacitors, AC service calls, diagnosed split systems
sheet metal ductwork = install ductwork = fabricate ductwork < hung duct, branch duct, plenums, Pittsburgh machine, brake and Pittsburgh, trunk and branch, takeoffs, trunk lines, flex duct runs, duct fabrication, spiral duct
ductwork < hung duct, branch duct, plenums, Pittsburgh machine, brake and Pittsburgh, trunk and branch, takeoffs, trunk lines, flex duct runs, duct fabrication, spiral duct
refrigeration < walk-in coolers, walk-ins, reach-ins, ice machines, supermarket racks, Hussmann, Copeland racks, rack systems, freezers and cases
preventive maintenance on rooftop units = scheduled preventive maintenance < quarterly PMs, packaged units, filters coils belts, belts and filters, PMs on rooftop, cleaned coils, PM routes
RTUs < quarterly PMs, packaged units, filters coils belts, belts and filters, PMs on rooftop, cleaned coils, PM routes
brazing refrigerant lines < silver soldered, nitrogen purge, brazed in, brazed line sets, oxy-acetylene, Sil-Fos, silver brazed, flowing nitrogen
brazing < silver soldered, nitrogen purge, brazed in, brazed line sets, oxy-acetylene, Sil-Fos, silver brazed, flowing nitrogen
building automation = DDC controls = BMS controls < Metasys, Tridium, BACnet, Niagara, Trend controls, Siemens Desigo, AHUs and VAVs, trends and schedules, Alerton
building automation and DDC < Metasys, Tridium, BACnet, Niagara, Trend controls, Siemens Desigo, AHUs and VAVs, trends and schedules, Alerton
chiller maintenance < centrifugals, tube brushing, eddy current, screw chillers, Trane centrifugals, chiller overhauls, overhauled York, tube bundles, air cooled chillers
chillers < centrifugals, tube brushing, eddy current, screw chillers, Trane centrifugals, chiller overhauls, overhauled York, tube bundles, air cooled chillers
gas furnace installation = furnace repair < flame sensors, igniters, heat exchangers, no-heat calls, 95% furnaces, pressure switches, clocked meter, set furnaces, 80% furnaces, installed furnaces
load calculations = Manual J = sizing calculations < Wrightsoft, heat gain and loss, Manual J and D, room by room, Manual D, heat loss calcs
# lift engineer
lift servicing = lift maintenance = elevator maintenance < service lifts, lift service visits, lift PPM, elevator PM, lift route maintenance, passenger lifts serviced
lift breakdowns = lift call-outs = lift repairs < passenger lift breakdowns, lift entrapments, elevator callbacks, lift faults, elevator trouble calls
lift fault finding = diagnose lift faults = controller fault finding < lift controllers, door lock faults, lift door operators, Lester Controls, safety circuit faults, relay controllers lift, door zone, controller PCB faults, ILE controller
passenger release = entrapment release = lift release < trapped passengers, hand wind lift, lift entrapments, lower lift to floor, entrapment
lift installation = install lifts = elevator construction < guide rails, set guide brackets, lift car assembly, new lift install, traction lift install, MRL install, build lift car
lift modernisation = lift modernization = lift refurbishment < controller replacement lift, mods lifts, modernised lifts, door operator upgrade, lift upgrade, mod jobs elevators, refurbish lift
traction and hydraulic lifts = hydraulic lifts = traction lifts < MRL lifts, hydraulic pump unit lift, GMV, geared traction, hydraulic jack lift, roped hydraulic
ropes replacement = suspension ropes = re-roping < re-rope, change ropes lift, shorten ropes lift, governor ropes, rope tension, hoist ropes
lift testing = LOLER lift inspections = safety gear tests < LOLER, safety gear test, SAFed tests, LG1, overspeed governor test, buffer test
thorough examination supplementary tests = SAFed < LG1 tests, supplementary tests lift
EN 81 = BS EN 81 = lift standards < EN81-20, EN 81-80, EN81, BS 5655, BS EN 81-20
ASME A17.1 = elevator code < A17.1
elevator mechanic license = licensed elevator mechanic < NEIEP, IUEC mechanic, CET NAEC, IUEC local, QEI
NVQ lift engineering = lift qualification < NVQ 3 lift, NVQ level 3 lift engineering, EOR 202, LEIA, EAL lift, TO2 lift, NVQ 4 testing lifts
escalators = escalator maintenance = escalators and moving walks < escalator, step chain, handrail drive, comb plates, moving walkways, BS EN 115
lift doors = door operators = landing doors < door rollers and locks, car door, Fermator, door gibs, Selcom
platform lifts = accessibility lifts = stairlifts < stairlift, platform lift, step lift, Stannah, Cibes, wheelchair lift, home lifts, through floor lift
goods lifts and dumbwaiters = service lifts < goods lift, dumb waiter, dumbwaiter, service hoist, car lift
hoists = construction hoists < passenger goods hoist, Alimak, rack and pinion hoist
drives and inverters lift = VVVF drives < VVVF, inverter lift, KEB drive, Yaskawa lift drive, variable frequency lift drive
lift brand experience = manufacturer equipment < Kone, Otis, Schindler, Thyssenkrupp, TK Elevator, Orona, Kone Monospace
pit and shaft work = safe working in shafts = motor room work < car top, lift pit, car top control, lift motor room, hoistway, shaft work lift, single-man working lifts
lift alignment = plumb shaft = set guide rails < plumb lines shaft, guide rails, DBG, align guides
monitoring and autodiallers = emergency communication lift < autodialler, GSM lift dialler, EN81-28, lift intercom, remote monitoring lift
lift inspections paperwork = service reports lift = logbook lift < lift log book, logcards, LOLER reports actioned, lift service tablets, LOLER defects
lift surveys = site survey lifts < lift survey, lift condition survey, measure lift shaft, quote lift repairs
on-call rota lifts < on-call lift, lift call-out rota, out of hours lift
rigging and lifting < chain blocks, Tirfor, lifting beams, hoist motors into motor room, rigging lift machines
# locksmith and fire alarm
lock fitting and opening = lock replacement = change locks < lock changes, fit locks, cylinder change, rekey, mortice deadlock fit, change barrel, swapped euro cylinders, UPVC door lock repair, lock install
lock picking = non-destructive entry = gain entry < lockouts, lock-outs, NDE, picked locks, gain access locked out, bypass locks, warrant entry, drill locks, forced entry lock, eviction lock change
key cutting = cut keys < keys cut, Silca, key machine, duplicate keys, code cut keys, key blanks
master key systems = master keying < master key suites, masterkeyed, keyed alike, key schedule, Assa Abloy CLIQ, restricted keyway, pinning charts
auto locksmith = vehicle key programming = car keys < key fobs, transponder keys, car key programming, car lockouts, immobiliser key program, ignition locks
safe opening and servicing = safe engineer < safes, safe opening, combination change, combination lock service, vault servicing
UPVC door repairs = multipoint locks < multipoint lock, gearboxes UPVC, MPL, door mechanism UPVC, Yale multi-point, Fullex gearbox
door hardware < Dorma closers, panic bars, door closers, push bars, crash bars, Von Duprin, exit devices, Briton closer
access control = access control systems = door entry installation < Paxton Net2, Paxton, maglocks, proximity readers, door entry, Salto, mag locks, fob readers, HID readers, Lenel, keypads and fobs, C-CURE
door entry and intercom = intercom systems < Videx, BPT intercom, intercoms, Comelit, video door entry, Urmet, 2N intercom
fire alarm installation = install fire alarm systems = fire detection < fire alarm devices, addressable loop, fire panels, loop and devices, FACP, smoke heads, sounders and call points, fire alarm fit
fire alarm servicing = fire alarm maintenance = service fire alarms < fire alarm service, smoke detectors test, six-monthly fire service, Advanced panel, Morley panel, Kentec, test heads and call points, fire alarm inspections, Solo smoke pole
fire alarm commissioning = commission fire alarm panels < programming fire panels, cause and effect, commission fire panel, Gent panel, Notifier programming, Advanced MxPro, fire panel programming
fire alarm fault finding = loop faults < earth fault on loop, loop fault, open circuit zone fault, false alarms investigated, ground fault FACP
BS 5839 = fire alarm standards < BS5839-1, BS5839 part 1, BS 5839-6
FIA training = fire alarm qualification < FIA, FIA units, FIA foundation, FIA maintenance, BAFE SP203, ECS FESS, FESS
NICET = fire alarm certification < NICET II, NICET level 2
BAFE = third-party certification < BAFE SP203-1, LPS 1014
emergency lighting test = annual discharge test < 3-hour discharge test, BS 5266, emergency lights test monthly
intruder alarms = burglar alarms = security systems installation < Texecom, Galaxy panel, Honeywell Galaxy, intruder alarm, burglar alarm, Risco, PD 6662, Pyronix, DSC panel, Ajax alarm, alarm zones wired
intruder alarm standards = NSI and SSAIB < NSI Gold, SSAIB, PD 6662, EN 50131, NACOSS
CCTV installation = IP CCTV = install cameras < Hikvision, IP cameras, NVR, Dahua, PTZ cameras, CCTV fit, DVR and cameras, Axis cameras, Avigilon, Milestone VMS
alarm monitoring and signalling = ARC connections < RedCare, Dualcom, CSL signalling, WebWay, ARC signals, central station monitoring
fire extinguisher servicing = portable extinguishers < extinguishers, BS 5306, extinguisher service, refill extinguishers, BAFE SP101, fire extinguisher inspection
sprinkler systems = fire sprinkler = suppression systems < NFPA 25, sprinklers, sprinkler fitter, Ansul, FM200, gas suppression, wet riser test, dry riser test, pre-action, sprinkler heads, LPC rules
dry risers = dry riser testing < dry riser, wet riser
aspirating detection = VESDA < aspirating smoke
refuge systems < nurse call, disabled refuge, EVC, toilet alarm, BS 5839-9, Omnicare
low voltage cabling = security cabling < alarm cable, FP200, cat5 for cameras, pull cable for cameras, low-voltage license, coax and cat6
automatic doors and gates = gate automation = barriers < FAAC, automatic doors, barriers and bollards, BS EN 16005, sliding gate motor, CAME gates, auto doors
security screening = BS 7858 = DBS vetted < SC vetted engineer
door installation fire security = fire door maintenance < fire door checks, hold-open devices, Dorgard, door retainers
MLA approved = Master Locksmiths Association < MLA, ALOA, Certified Registered Locksmith
emergency call-outs locksmith = 24-hour locksmith < out of hours lockouts, emergency lock-outs
handover and certificates alarms = system handover < commissioning certificate alarm, user training alarm panel, zone charts, as-fitted drawings, log book fire handover
# crane operator
CPCS A60 = mobile crane < A60B, A60 mobile crane, 100t Liebherr, blue A60, A60 ticket, mobile crane ticket, all terrain crane, Liebherr LTM, Ainscough, 50t mobile crane, Tadano, Grove mobile
CPCS A60 mobile crane = mobile crane operator < A60B, A60 mobile crane, 100t Liebherr, blue A60, A60 ticket, mobile crane ticket, all terrain crane, Liebherr LTM, Ainscough, 50t mobile crane, Tadano, Grove mobile
tower crane = tower crane operation = experience of tower crane < Wolff luffers, saddle jibs, Potain, CPCS A04, luffers, A04, luffing jib, Comedil, Liebherr tower, drove Potain, luffer, tower crane driver
lift planning = appointed person = lift plans < AP A61, wrote lift plans, contract lifts, A61, tandem lift, appointed person lifts, lift plans and, Appointed Person A61, schedule of lifts, lifting method statements
lift planning appointed person < AP A61, wrote lift plans, contract lifts, A61, tandem lift, appointed person lifts, lift plans and, Appointed Person A61, schedule of lifts, lifting method statements
port crane = ship to shore = quay cranes < STS driver, quay gantry, moves an hour, containers on and off vessels, STS, ship-to-shore, gantry at port, RTG, RMG crane, quayside crane, harbour crane
port crane ship to shore < STS driver, quay gantry, moves an hour, containers on and off vessels, STS, ship-to-shore, gantry at port, RTG, RMG crane, quayside crane, harbour crane
crane inspection and pre-use checks < checked ropes, weekly register, LMI, limits and hooks, pre-use check, ropes and limits, crane register, RCI, ropes limits, daily checks on crane, daily crane checks
pre-use checks = crane inspection < checked ropes, weekly register, LMI, limits and hooks, pre-use check, ropes and limits, crane register, RCI, ropes limits, daily checks on crane, daily crane checks
crawler crane = crawler crane experience < Kobelco, lattice boom, Sennebogen, crawlers on piling, CKE, crawler crane driver, Liebherr HS, A02 crawler, Hitachi Sumitomo, lattice boom crawler, LR crawler
crawlers < Kobelco, lattice boom, Sennebogen, crawlers on piling, CKE, crawler crane driver, Liebherr HS, A02 crawler, Hitachi Sumitomo, lattice boom crawler, LR crawler
radios and hand signals = radio communication < blind lifts, standard hand signals, two-way from banksmen, by radio from slinger, signals from slinger, banksman's signals, radio to slinger, signals from banksman, lifts by radio
hand signals < blind lifts, standard hand signals, two-way from banksmen, by radio from slinger, signals from slinger, banksman's signals, radio to slinger, signals from banksman, lifts by radio
use of radios < blind lifts, standard hand signals, two-way from banksmen, by radio from slinger, signals from slinger, banksman's signals, radio to slinger, signals from banksman, lifts by radio
HIAB < ALLMI lorry loader, offloaded by Hiab, Fassi, lorry loader ticket, by Hiab, A36 lorry loader, HIAB ticket, Palfinger
lorry loader = HIAB/lorry loader < ALLMI lorry loader, offloaded by Hiab, Fassi, lorry loader ticket, by Hiab, A36 lorry loader, HIAB ticket, Palfinger
Class 1 or 2 LGV = LGV licence < Cat C, LGV C+E, C+E and CPC, HGV licence, moves own crane, Class 1 licence, LGV Class
Class 1 or 2 LGV licence < Cat C, LGV C+E, C+E and CPC, HGV licence, moves own crane, Class 1 licence, LGV Class
`;
