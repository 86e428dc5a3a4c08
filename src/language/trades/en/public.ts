/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const PUBLIC_TRADES = `
# police, prison and security
SIA licence = security licence < SIA Door Supervisor, SIA badge, CCTV licence, SIA CP, SIA frontline, security guard card, BSIS guard card, CPP close protection, DS licence, NYS security license
warranted police officer = constable < police constable, Response officer, DC detective, PCSO, special constable, police sergeant, sheriff's deputy, POST certified, patrol officer, trooper, sworn officer
POST certification < POST certified, police academy graduate, TCOLE
response policing = emergency response = respond to incidents < 999 response, blue light response, immediate response, response team officer, responded to 999, calls for service, Grade 1 calls, burglaries in progress, domestic incidents attended
arrest and detention < arrests made, PACE, section 1 searches, detained suspects, s136 detentions, Mirandise, arrested suspects, searches of persons and premises
custody procedures = criminal procedure < PACE, custody sergeant, Codes of Practice PACE, detention reviews, custody detention officer, booking prisoners custody
criminal investigation = investigate crime = detective work < CID, PIP2, detective, volume crime, murder team, OIC cases, case files CPS, homicide detective, burglary squad, investigated fraud, PIP Level 2, Initial Crime Investigators, HOLMES
suspect and witness interviewing = investigative interviewing < PEACE interviews, ABE interviews, Achieving Best Evidence, PIP1 interviews, witness statements taken, MG11, interviewed suspects, tier 2 interviewing
case file preparation = prosecution files = CPS case files < MG forms, MG3, MG5, MG11, CPS files, Niche files, disclosure MG6, CPIA disclosure, DG6, arrest affidavits
CPIA disclosure = disclosure officer < MG6C, MG6E, CPIA, disclosure schedules
statements and court testimony = give evidence in court < gave evidence at Crown Court, testified in court, evidence in court, magistrates' evidence
police systems = crime recording systems < Niche RMS, PNC, PND, HOLMES, CRIMINT, Connect police, STORM, NCIC, CRIS police, Command and Control, CAD police, CJIS, UNIFI
neighbourhood policing = community policing = community engagement = engagement with neighbourhood < PCSO, ward panels, neighbourhood team police, ASB patrols, PACT meetings, beat officer, beat manager, crime prevention talks, community beat, beat surgeries, school visits on, ward panel, contacts with mosques, contacts with traders, street briefings, drop-in surgeries
roads policing = traffic policing < RPU, RTCs dealt, breath tests, TPAC, speed gun, SCP driver, traffic stops, DUI arrests, FIT drink drive, Collision investigator
public order policing = crowd control < Level 2 public order, protests policed, football policing, riot shield, football spotter, riot control, CBRN police
firearms = authorised firearms officer < AFO, ARV, Glock, MP5, TASER trained, CTSFO, SWAT, armed guard, firearms qualified
safeguarding vulnerable people police = public protection < MARAC, PPU, CAIT, vulnerable adults reports, SVRs, VRF, VPIs, MASH police, MAPPA
intelligence gathering = intelligence analysis = crime analysis < 5x5x5, intel reports, i2 Analyst's Notebook, CHIS, source handler, NIM, association charts, intelligence officer, surveillance intelligence, 3x5x2, crime analyst, telecoms SPOC, Intel analyst
surveillance = covert operations < RIPA, surveillance operative, NATO surveillance course, covert cameras, SIA CCTV, foot and mobile surveillance, private investigator surveillance
conflict management = de-escalation = physical intervention < conflict management SIA, C&R, defuse fights, de-escalated fights, pepper spray, PAVA, cuffs and baton, escorts off premises, C&R trained, ASP baton, PI training, escorted out, broke up fights, verbal de-escalation, restrained and escorted, restrained, ejections, ejected, fights at door, broke up, hands on when needed, removed drunk, ejected violent
prisoner management = prison officer = custodial care < HMP, landing officer, wing officer, unlock and lock-up, roll checks, cell searches, OSG, segregation unit, correctional officer, POELT, inmates, YOI, detainees IRC, jail deputy, SO in prison
cell and area searches = search prisoners = contraband control < cell searches, rub-down search, DST, drug dogs prison, strip searches, MDT prison, BOSS chair, mobile phones found cells, shakedowns
offender supervision = probation = offender management < PSRs, probation officer, OASys, key work prison, NPS, licence recall, breach reports, OMiC, parole officer, CRC probation, PSO probation, Delius, PPO, LSI-R, community payback
suicide prevention in custody < ACCT documents, constant watch, self-harm prisoners, SASH, suicide watch inmates
door supervision = nightclub security = venue security = door supervisor < nightclub doors, bouncer, ID checks door, ejected customers, pub doors, head doorman, door team, doorman, checked ID at door, queue at door, worked doors
security guarding = manned guarding = static guarding < security guard, static guard, night guard, retail guard, gatehouse, corporate guarding, construction site security, site security officer, hospital security, concierge security, security officer
patrols and site checks = security patrols = mobile patrols < foot patrols, mobile patrol, Deister tags, patrol checkpoints, alarm response, lock and unlock sites, key holding, perimeter checks, night patrols, guard tour, TrackTik, keyholding
CCTV monitoring = control room operations = surveillance monitoring = CCTV systems = monitoring of CCTV = operating and monitoring of CCTV < CCTV operator, SIA CCTV, PTZ, public space CCTV, council CCTV, Genetec, Bosch CCTV, monitor cameras, GSOC, watched cameras, control room cameras, public space surveillance, burned footage, SIA PSS, watched 64, footage for police, monitored cameras, footage saved, camera operator town centre, footage burned
access control security = visitor and vehicle checks = gatehouse duties < gatehouse, bag searches, vehicle searches, X-ray screening, Lenel, C-Cure, sign in contractors, weighbridge gate
incident reporting security = log incidents < incident reports, daily activity reports, shift log security, PNB, handover log guard
retail loss prevention = store detective = theft prevention < shoplifters, EAS tags, loss prevention, detained shoplifters, plain clothes security, bag checks staff, shoplifters apprehended, shrinkage investigations, DC audits LP, LPO
close protection = bodyguard = executive protection < CP operative, VIP protection, residential security team, principal drives
event stewarding = crowd safety stewarding < NVQ Level 2 Spectator Safety, football steward, festival security, stadium steward, SIA festivals, ejection pit, pit team, CSA spectator safety
airport and aviation security = aviation security screening < X-ray baggage, GSAT, TSA, passenger screening, body scanner, ASO airport, archway metal detector, TSO
evacuation coordination < first responders guard, bomb threats, alarm activations, evacuate building, suspicious package
scene preservation and exhibits = evidence handling = scene management < scene log, exhibits officer, exhibit bags, SOCO, chain of custody, crime scene cordon, continuity of exhibits, seized exhibits, forensics bag
dog handling = K9 unit < dog handler, K9, NASDU, GP dog, drugs dog, general purpose dog
police staff support = enquiry office police < front counter police, police enquiry office, 101 calls, control room operator police, force control room, contact handler
private investigation = fraud investigator < private investigator, process server, SIU, benefit fraud investigations, tracing absconders, IUC interviews, PI licence, corporate investigator, accredited counter fraud
counter terrorism awareness < ACT e-learning, Martyn's Law, Project Argus, Project Griffin, JTTF, Channel panel, hostile reconnaissance
stop and search < section 1 searches, section 60 searches, stop searches, s1 PACE, s23 MDA, GOWISELY, section 60 stops, searched persons under
take witness statements = witness statements < took MG11s, MG11s, statements of complainants, statements from victims, wrote down statements, victim statements
interview suspects = PACE interviews < PIP2 interviewer, interviews of suspects, suspect interviewing, recorded interviews, tier 3 interviewer, interviewed under caution, PIP1 interviews
interview suspects under PACE < PIP2 interviewer, interviews of suspects, suspect interviewing, recorded interviews, tier 3 interviewer, interviewed under caution, PIP1 interviews
response driving < response driver, blues and twos, pursuit trained, advanced driver, standard response, TPAC
police response driving < response driver, blues and twos, pursuit trained, advanced driver, standard response, TPAC
case files for CPS < full files, MG files, file quality, NGAP files, MG1-MG20, disclosure schedules, files to prosecutor, charging files, MG3s
prepare case files = preparing case files < full files, MG files, file quality, NGAP files, MG1-MG20, disclosure schedules, files to prosecutor, charging files, MG3s
stop and search powers < s1 PACE, s23 MDA, GOWISELY, section 60 stops, stop searches, searched persons under
public order Level 2 < L2 PSU, PSU trained, level two public order, shield serial, Level 2 public order officer, L2 trained
public order < L2 PSU, PSU trained, level two public order, shield serial, Level 2 public order officer, L2 trained
Taser authorised < Taser trained, STO CED, CED X2, Taser officer since
Taser < Taser trained, STO CED, CED X2, Taser officer since
investigate domestic abuse = domestic abuse investigation < DA unit, positive arrest, DASH, DVPN, coercive control, DVPOs, DA investigations
scene preservation = forensic awareness < scene log, cordon on, guarded and logged scenes, bagged exhibits, scene guard, exhibits for CSI, scene cordon
crime scene preservation < scene log, cordon on, guarded and logged scenes, bagged exhibits, scene guard, exhibits for CSI, scene cordon
control and restraint < C&R basic, C&R advanced, planned removals, shield team, restraint techniques, C&R trained, MMPR, C&R refreshed
restraint < C&R basic, C&R advanced, planned removals, shield team, restraint techniques, C&R trained, MMPR, C&R refreshed
cell searches = cell searching < searched cells, cell spins, DST member, spun cells, cells and prisoners searched, dedicated search team
ACCT case management < ACCT assessor, opened ACCT, ACCT docs, ACCT reviews, ACCT case coordinator
ACCT < ACCT assessor, opened ACCT, ACCT docs, ACCT reviews, ACCT case coordinator
prisoner escort and bedwatch < hospital bedwatches, double cuffs, under escort, inmates to court, bedwatches, escort chain, escorted prisoners to court
prisoner escort < hospital bedwatches, double cuffs, under escort, inmates to court, bedwatches, escort chain, escorted prisoners to court
bedwatch < hospital bedwatches, double cuffs, under escort, inmates to court, bedwatches, escort chain, escorted prisoners to court
key worker scheme < OMiC, keyworker sessions, key work sessions, personal officer for
key worker < OMiC, keyworker sessions, key work sessions, personal officer for
keyworker < OMiC, keyworker sessions, key work sessions, personal officer for
de-escalate conflict = conflict between prisoners = conflict management < talked them down, talk down, calmed fights, stepped between, defused fights, hostage negotiator
de-escalation < talked them down, talk down, calmed fights, stepped between, defused fights, hostage negotiator
first aid and fire evacuation < evacuated wing, BA smoke hoods, fire evac officer, FAAW, cell fires, first on scene responder
fire evacuation < evacuated wing, BA smoke hoods, fire evac officer, FAAW, cell fires, first on scene responder
SIA licence = SIA Door Supervisor = Security Guarding licence < SIA DS, SIA licensed, SIA badge, DS badge, SIA front line, door supervision licence, SIA SG, SIA door licence
SIA Door Supervisor or Security Guarding < SIA DS, SIA licensed, SIA badge, DS badge, SIA front line, door supervision licence, SIA SG, SIA door licence
patrol premises = check doors and perimeter < walked site hourly, clocking wand, night rounds, tried doors, insecure windows, rounds of warehouses, doors and fence, mobile patrols, foot patrols, hourly patrols, site rounds, perimeter checks, hourly rounds
patrols < walked site hourly, clocking wand, night rounds, tried doors, insecure windows, rounds of warehouses, doors and fence, mobile patrols, foot patrols, hourly patrols, site rounds, perimeter checks, hourly rounds
patrol premises and perimeter < walked site hourly, clocking wand, night rounds, tried doors, insecure windows, rounds of warehouses, doors and fence, mobile patrols, foot patrols, hourly patrols, site rounds, perimeter checks, hourly rounds
access control = visitor management < gatehouse, issued passes, checked badges, signed contractors in, turnstiles, badges at, visitor passes, gate officer, signed visitors in, let in deliveries, booked visitors in, ANPR barrier, barrier control
access control and visitor management < gatehouse, issued passes, checked badges, signed contractors in, turnstiles, badges at, visitor passes, gate officer, signed visitors in, let in deliveries, booked visitors in, ANPR barrier, barrier control
incident reports = report writing < daily occurrence book, DOB, statements and logs, occurrence book, logged incidents, recorded thefts, wrote statements, pocket notebook, incident logs written, wrote incident, log after every ejection, wrote up incidents
write incident reports = clear incident reports < daily occurrence book, DOB, statements and logs, occurrence book, logged incidents, recorded thefts, wrote statements, pocket notebook, incident logs written, wrote incident, log after every ejection, wrote up incidents
detain shoplifters = loss prevention < store detective, citizen's arrests, stopped and held thieves, recovered goods, arrested thieves, recovered stolen, held thieves, detained thieves, arrests at, arrested shoplifters, plain clothes, stolen goods recovered
detain shoplifters and loss prevention < store detective, citizen's arrests, stopped and held thieves, recovered goods, arrested thieves, recovered stolen, held thieves, detained thieves, arrests at, arrested shoplifters, plain clothes, stolen goods recovered
conflict management and physical intervention < PI training, escorted out, broke up fights, verbal de-escalation, restrained and escorted, restrained, ejections, ejected, fights at door, broke up, hands on when needed, removed drunk, ejected violent
crowd management = event stewarding = crowd safety < response team, pit barrier, ingress and egress, steward supervisor, festivals steward, queue and pinch points, pinch points, pit crew, stewarded, crowd safety steward, stewards supervised, concert security, egress
crowd management at events < response team, pit barrier, ingress and egress, steward supervisor, festivals steward, queue and pinch points, pinch points, pit crew, stewarded, crowd safety steward, stewards supervised, concert security, egress
dog handler = NASDU qualification < NASDU general purpose, patrol dog handler, general purpose dog, own GSD, NASDU Level 2, security dog
dog handler with NASDU = security dog handler < NASDU general purpose, patrol dog handler, general purpose dog, own GSD, NASDU Level 2, security dog
emergency response security = respond to alarms and emergencies = respond to incidents < alarm activations, responded to alarms, first on scene, fire alarms responded, called police, first aid given, attended alarms, panic alarms
customer service security = front of house security = reception duties security < corporate reception, front desk security, greeted visitors, meet and greet, greeted staff
key control < key safe, key register, issued keys, keys signed, keys in and out, key holding, locked up
manage keys < key safe, key register, issued keys, keys signed, keys in and out, key holding, locked up
search procedures = bag searches < searched bags, vehicle searches, staff searches, searched vehicles, wand searches, metal detector
searches < searched bags, vehicle searches, staff searches, searched vehicles, wand searches, metal detector
door work < nightclub doors, doorman, bouncer, checked ID at door, queue at door, worked doors, pub doors
lone night shifts < night guard, nights on own, lone worker, 12 hour nights, single-person, night shifts alone
night work < night guard, nights on own, lone worker, 12 hour nights, single-person, night shifts alone
lone working < night guard, nights on own, lone worker, 12 hour nights, single-person, night shifts alone
radio use < two-way radio, radio checks, comms with control
radio communication < two-way radio, radio checks, comms with control
first aid for security = first aider < FAAW, emergency first aid, first aid at work, defib, AED
retail security = store security < store guard, shop floor security, retail guard, shoplifters, uniformed guard, tags and alarms
# fire service
firefighting = operational firefighter < firefighter, BA wearer, house fires attended, wholetime firefighter, retained firefighter, on-call firefighter, hose and pump, structure fires, wildland fire, engine company, pump operator, IFSTA Firefighter I, FFII
firefighter certification US = Firefighter I and II < Firefighter I, FF1, Pro Board, NFPA 1001, IFSAC, Red card wildland
breathing apparatus = SCBA < BA wearer, BA team, breathing apparatus refresher, BAECO, BA entry control, Drager BA, CFBT, compartment fire behaviour, BA competent, wore SCBA, BA team leader, smoke filled houses, SCBA qualified, BA refresher
compartment firefighting = live fire training < hot fire training, CFBT, flashover container
road traffic collision rescue = extrication = vehicle rescue < RTC extrication, hydraulic rescue, jaws of life, Lukas cutters, Holmatro, extricated casualties, RTC rescues
technical rescue = line rescue < USAR, rope rescue, confined space rescue, trench rescue, IRATA, collapsed structures, K9 USAR
water rescue = flood response < SRT swiftwater, DEFRA Module 2, flood rescue, ice rescue, boat rescue, Mod 3 swiftwater, SWRT, module 3 water rescue, throwline, live bait rescue, flood rescue technician, Mod 3 water
hazardous materials response = hazmat < HMEPO, chemical suits, NFPA 472, gas-tight suits, decontamination team, Hazmat Ops, chemical spills, CBRN, decon lines
emergency response driving = LGV fire appliance driving = pump driving < EFAD, appliance driver, fire engine driver, LGV Cat C emergency, aerial ladder platform, ALP driver, EVO fire
aerial appliance operation = ladder work < turntable ladder, 135 ladder, ladder company, tiller truck, 9m ladder
incident command = incident commander = fireground command < ICS 300, ILM Level 3 command, Crew Manager, Watch Manager, ICL1, sector commander, L2 incident command, NIMS, crew commander, OIC at, took charge of initial, ICS1, incident commander level 1, crew commander in charge
fire safety inspections = fire protection inspections = Fire Safety Order audits < Fire Safety Order, fire safety audits, RRO inspections, code enforcement, enforcement notices fire, prohibition notices, NFPA 101, fire inspector, business fire safety, high-rise inspections, fire prevention officer, fire marshal inspections
fire risk assessment = FRA < FRAs, PAS 79, fire risk assessor, IFE assessor, IFSM, Type 1 FRA, Type 4 FRA
community fire safety = fire prevention = home fire safety visits < home safety visits, Safe and Well visits, smoke alarms fitted, schools talks fire, HFSC, cadets fire, Safe and Well, smoke detectors installed, station open days, fitted smoke alarms, safe & well checks, safe and well visits, HFSVs, home fire safety checks, escape plans for households
trauma care firefighter = casualty care = immediate emergency care < RTACC, FREC, EMT-B, first responder fire, co-responder, trauma tech fire, medic engine, casualty care fire
fire service qualification = firefighter development < IFE Level 3, IFE Level 2, Firefighter development programme, phase 1 firefighter, IFireE, GIFireE, MIFireE, ADC firefighter
equipment maintenance and testing = station maintenance = standard tests < equipment checks station, acceptance tests, pump tests, hose tests, ladders tests, hose testing, hydrants inspect, Appliance inventory, rig checks, SCBA flow tests
hydrant inspection = water supplies < hydrants, hydrant testing, open water supplies
operational risk information = pre-incident planning = site-specific risk < SSRI, pre-incident plans, pre-fire plans, tactical plans sites
fire investigation = cause and origin < fire investigator, FI dog, origin and cause, NFPA 921, arson investigation, IAAI
fire control operator = emergency call handling fire = mobilising < control operator fire, mobilising system, Vision control, call challenge, resource mobilise, fire dispatcher, fire control room, 999 fire calls
watch management = crew supervision = station command < crew manager, watch manager, led watch, crew of 5, station officer, lieutenant fire, watch rota, station manager
fire training delivery = fire instructor = train firefighters < BA instructor, RTC instructor, training centre fire, recruits course instructor, fire academy instructor, Fire Officer I, fire warden training deliver
fitness standard = drill ground fitness = fitness test firefighter < chester treadmill, CPAT, Fire fitness 42 VO2
wildfire firefighting = wildland fire < wildland, hotshot crew, Red card, wildfire beaters, S-130/S-190, fire line, moorland fires, smokejumper, engine crew Forest Service, prescribed burns, Type 2 hand crew
airport firefighting = RFFS = ARFF < CAP 699, airport firefighter, crash tender, CAP 168, aircraft rescue
industrial firefighting = works fire brigade = site fire team < works fire team, site emergency response team, refinery fire brigade, COMAH fire, offshore fire team, industrial fire brigade, OPITO fire
fire systems < BS 5839, extinguishers serviced, BAFE, sprinklers inspected, BS 5306, dry risers, BS EN 12845
fire warden = fire marshal duties < fire marshal, evacuation marshal, fire drills, sweep floors fire
retained duty = on-call availability < retained firefighter, on-call fire station, Gartan, volunteer firefighter, volunteer fire department
incident reporting fire = IRS reporting < IRS incident reports, NFIRS, FDR1, incident reports fire, ESO fire, FireHouse software
youth engagement fire < fire cadets, LIFE course, schools education fire, Princes Trust fire, Firesetters intervention
breathing apparatus wearer < BA competent, BA wearer, wore SCBA, BA team leader, smoke filled houses, SCBA qualified, BA refresher
home safety visits < fitted smoke alarms, safe & well checks, safe and well visits, HFSVs, home fire safety checks, escape plans for households
road traffic collision extrication = RTC extrication < cut casualties out, Holmatro, spreaders and cutters, glass management, dash rolls, roof removal, RTC instructor, hydraulic rescue tools
extrication < cut casualties out, Holmatro, spreaders and cutters, glass management, dash rolls, roof removal, RTC instructor, hydraulic rescue tools
incident command level 1 < ICL1, OIC at, took charge of initial, ICS1, incident commander level 1, crew commander in charge
swift water rescue technician < SWRT, module 3 water rescue, throwline, live bait rescue, flood rescue technician, Mod 3 water
fire safety education < schools officer, classroom lessons on fire, stop drop roll, talks to pupils, fire safety talks, hoax call talks
fire safety education in schools < schools officer, classroom lessons on fire, stop drop roll, talks to pupils, fire safety talks, hoax call talks
maintain operational equipment = equipment and records < inventory checks, ladder tests, standard tests, BA cylinders logged, Redkite, asset register, standard testing
operational equipment checks < inventory checks, ladder tests, standard tests, BA cylinders logged, Redkite, asset register, standard testing
legislative fire safety audits < Fire Safety Order, inspected premises under, fire inspector, enforcement notices, audited care homes, RRO audits, prohibition notices
fire safety audits < Fire Safety Order, inspected premises under, fire inspector, enforcement notices, audited care homes, RRO audits, prohibition notices
# armed forces
military service = armed forces veteran = HM Forces experience < British Army, Royal Navy, RAF, Royal Marines, US Army, US Marine Corps, infantry soldier, Royal Engineers, US Navy, Petty Officer, lance corporal, Air Force sergeant, REME, Army Reserve, National Guard, Staff Sergeant, Royal Logistic Corps, Royal Signals
leadership of soldiers = team leadership = lead teams under pressure < section commander, platoon commander, troop commander, platoon sergeant, squad leader, commanded troop, led 30 soldiers, fire team leader, company commander, NCO led, platoon of 30, division officer
operational deployment = overseas operations = combat operations < Op Herrick, Op Telic, Helmand, OEF, OIF, peacekeeping, Op Shader, Enduring Freedom, combat deployment
security clearance < SC cleared, DV cleared, Secret clearance, TS/SCI, Top Secret, NATO Secret, SC clearance, Developed Vetting, Public Trust
Sandhurst officer training = commissioned officer < Sandhurst, RMAS, Dartmouth BRNC, Cranwell, West Point, ROTC, commissioned into, Captain in Army, Lieutenant RN
weapons handling = weapons training = small arms < SA80, skill at arms, range safety officer, RCO, weapons instructor, small arms instructor, LMG, M4 qualified, ranges conducted, marksman, armoury, GPMG, armourer
range management = range conducting officer < RCO, range safety officer, live firing ranges, RMQ
military logistics = quartermaster duties = supply chain military < RQMS, SQMS, CQMS, JAMES, resupply convoys, supply sergeant, ammunition accounting, stores accountant, GCSS-Army, MJDI, battalion stores, RLC, G1098
equipment care and accounting = equipment accountability = asset management military < kit accounting, serialised equipment, JAMES, ES account, G1098 checks
vehicle maintenance military = REME maintenance < REME vehicle mechanic, recovery mechanic, FV430, armoured vehicles maintained, VM REME, tanks maintain, Humvee mechanic, MAN SV, 91B, Challenger 2
aircraft maintenance military = aviation engineering military < C-130, Chinook, Lynx helicopters, F-16, flight line, RAF technician, Tornado GR4, aircraft technician RAF, Black Hawk, propulsion technician
military communications = signals = radio operator < signaller, HF and VHF, radio nets, SATCOM, Royal Signals, comms operator, crypto custodian, voice procedure, SINCGARS, Falcon comms, Clansman, 25U
intelligence military = intelligence analysis < Int Corps, HUMINT, SIGINT, ISTAR, imagery analyst, pattern of life, intelligence analyst Army, 35F, GEOINT, threat briefs, MQ-9, IPB
engineering military = combat engineering < Royal Engineers, EOD, IEDD, combat engineer, Sapper, mine clearance, Search adviser, improvised explosive, CIED, bomb disposal, 12B
medical military = combat medic = battlefield casualty care < CMT, BATLS, corpsman, RAMC, TCCC, 68W, MERT, team medic, Role 3 hospital, RMA navy, CASEVAC, MATT 3
first aid military = battlefield first aid < MATT 3, TCCC, team medic, combat lifesaver, BCDT
driver and licence military = military driving < Cat C+E, H licence, ADR Army, Convoy driver, fork-lift RLC, D1 Army, all-arms driver, tank driver, LGV Army, FLT driver Army
instruction and training military = train recruits = DIT instructor < Defence Train the Trainer, DTTT, recruit instructor, troop instructor, PTI, Pirbright, Catterick ITC, drill sergeant, drill instructor, ran courses soldiers, AT instructor, section lead training
physical training instruction = fitness leadership < PTI, All Arms PTI, RAPTCI, Army fitness tests, circuit training troops, RMPTI, battlefield PT, Master Fitness Trainer, PT lessons
adventurous training = expedition leadership < AT instructor, JSMEL, ML mountain leader, kayak UKCC, JSAM, Diamond Venture, expeds, RYA, AT weekends
military safety management < JSP 375, safety risk assessments Army, exercise safety, JSP 403, risk ORM, composite risk
planning operations = military planning = orders and briefings < Combat Estimate, 7 Questions, orders group, O group, CONOPS, operations officer, battle captain, MDMP, FRAGO, G3 plans, mission briefs, watchkeeper, OPORD, adjutant
drill discipline and administration = personnel administration military < JPA, AGC SPS, clerk Army, adjutant, MPAR, SJAR, OJAR, career management soldiers, SPS clerk, unit HR, AGAI, courts martial, unit discipline
annual performance reports military = staff appraisals military < SJARs, OJARs, NCOERs, OERs, EPRs, FITREPs, RNOJAR
welfare of soldiers = welfare officer = pastoral care military < UWO, TRiM practitioner, families officer, padre liaison, visiting officer, SWO, mental resilience
resettlement and civilian qualifications = military to civilian < ELC credits, DD-214, GI Bill, SkillBridge
military police = service police < RMP, RAF Police, SIB RMP, Military Working Dog, master-at-arms, AGC Provost
navy seamanship = ship operations = maritime watchkeeping < seaman specialist, OOW navy, bosun, bridge watch, marine engineer RN, helmsman, boatswain's mate, QM watch
naval engineering = marine engineering military < Perkins diesels, WE navy, MESM, nuclear submarine, gas turbines warship, ship repairs navy, machinery spaces, MMN
military catering = chef services < RLC chef, field kitchen, wardroom, mess chef, culinary specialist navy, fed 600 troops, field catering, Army chef, No 5 cooker
storekeeping and ammunition = ammunition technical = ATO < ammo technician, ammunition storage, ESTC, AT RLC, ammo compound, explosives licences, explosives storage
force protection < guard commander, sangar duties, VCPs, Northern Ireland patrols, patrol commander, QRF, gate guard, MPGS, tower guard
reserves and cadets = cadet force leadership < ACF instructor, Army Cadet, RAFAC, CCF instructor, Sea Cadets, JROTC, CFAV
NBC and CBRN defence = CBRN training < CBRN, NBC instructor, respirator test facility, CBRN instructor, HAZMAT, MOPP
helicopter handling = HLS operations = air operations support < HLS, rigging loads, JHSS, LS marshal, USLs, air traffic RAF, jumpmaster, air despatch, HLO
SC clearance < SC cleared, DV cleared, DV clearance
# civil service policy
policy development = develop policy = policy advice < policy adviser, policy officer, White Paper, Green Paper, policy options paper, ministers advised, SEO policy, HEO policy, G7 policy, DfE policy, policy proposals, wrote policy, options for Ministers
ministerial submissions = brief ministers = advice to ministers < briefing packs ministers, ministers' boxes, sub to SoS, ministerial briefings, private office, red box, SpAds, briefed Ministers, principals brief
private office = ministerial private office < private secretary, diary secretary minister, PS to Minister
parliamentary questions and correspondence = PQs and ministerial correspondence = parliamentary business < PQs, written questions, MP letters, treat official, ministerial correspondence, Hansard, Oral PQs, congressional inquiries, constituents letters, adjournment debate
bill and legislation work = legislation < statutory instruments, instructions to Parliamentary Counsel, primary legislation, regulations drafted, explanatory memorandum, clause notes, committee stage, affirmative SI, instruct lawyers, rulemaking, bills drafted, legislative drafting, NPRM
public consultation = policy consultation = stakeholder consultation < consultations run, consultation response, call for evidence, Green Paper, consultation analysis, Citizen Space, consulted industry, public hearings
impact assessment = regulatory impact assessment = policy appraisal < impact assessments, Green Book, options appraisal, cost-benefit analysis policy, EIA equalities, economic appraisal, de minimis assessment, OMB A-4
Green Book appraisal = business case HM Treasury < Green Book, Better Business Cases, HMT case, five-case, SOC OBC FBC, spending case, strategic outline case
evidence and analysis = policy research = evidence review < research commissioned, evidence synthesis, literature review policy, statistical bulletins, commissioned research, deliberative research, Magenta Book, policy analyst
policy evaluation = evaluate programmes < Magenta Book, RCT evaluation, programme evaluation, process evaluation, impact evaluation, What Works
stakeholder engagement = external stakeholders policy = industry engagement < stakeholder roundtables, stakeholder forum, trade bodies, NGOs consulted, devolved administrations, roundtables, local authority engage, cross-government stakeholders, stakeholders managed policy
cross-government working = cross-departmental coordination < write-round, Cabinet Office clear, cross-Whitehall, cross-government board, inter-ministerial, HMT negotiate, OGDs, interagency, cross-departmental, Cabinet committee papers
spending review = HMT funding negotiation = budget bids public < SR bid, spending control, Autumn Statement, budget scorecard, CDEL, RDEL, appropriations, budget justification
public sector budget management = programme funding = grants administration government < grant funding programme, grants to councils, delegated budget, Section 31 grant, managing public money, grant scheme administer, federal grants, NOFO, RDEL, Accounting Officer assess
governance and assurance public = programme board secretariat = secretariat < board papers, committee secretary, minutes to ministers, action logs board, terms of reference, inquiry secretariat
freedom of information government = FOI responses = information rights < FOIs, public interest test, FOIA officer, Section 35, ICO complaints
international negotiations = foreign policy < UN negotiations, EU council working group, FCDO, trade negotiations, WTO, FCO posting, bilateral talks, Coreper, G7 summit, treaties, Foreign Service Officer, State Department, demarches
economic analysis = economist government < economic modelling, microsimulation, GDP forecasts, labour market analysis, HMT economist, cost-benefit, fiscal models, Stata policy
operational delivery civil service = public service delivery < DWP decision maker, UKVI casework, passport examiner, HMRC compliance, work coach, AO casework, EO team leader, HMPO, visas casework, DVLA, AO operational, asylum decisions, child maintenance, disability claims examiner, Social Security claims
caseworking government = casework decisions < asylum casework, ILR casework, mandatory reconsiderations, appeals presenting, UKVI, PIP decisions, visas decisions
Success Profiles = recruit on success profiles < sift panels, civil service interviews panel, SEO grade, HEO, Fast Stream, Grade 7, EO grade, GS-13, sift and interview panel
line management in government = lead policy team < line-manage HEOs, team of SEOs, G7 lead, line manage EO
communications and briefing lines = lines to take = media lines policy < Q&A briefs, factual rebuttals, press lines cleared, lines for press office
audit and public accountability = scrutiny response < NAO, PAC hearing, select committee, GIAA, GAO reports, Treasury Minutes, inquiry evidence, OIG audit, Public Inquiry, PAC recommendations
equality duty = public sector equality duty < PSED, equality impact assessment, EQIAs
local government policy = local growth policy < Levelling Up Fund, devolution deals, Towns Fund, UKSPF, LGF, city deal, combined authority
delivery of regulation = regulator work = regulatory enforcement policy < Ofgem, Ofwat, Ofcom, enforcement policy, licence conditions, EPA regulations, rulemaking, code modifications, Better Regulation
digital and service policy = service assessment < GDS, service standard, alpha assessment, discovery and alpha, user-centred policy, user research government
legislative staff US = congressional staffer = legislative assistant < Hill staffer, committee staff, LD senator, constituent casework, congressional office, parliamentary researcher, MP's office, caseworker for MP, assembly member office
constituency casework = MP casework < caseworker for MP, constituents casework, surgeries MP, casework constituents
government crisis response = COBR = emergency planning < SAGE secretariat, Op Yellowhammer, EU exit, no-deal plan, COVID response unit, SitReps, LRF, EOC activation, FEMA, continuity of operations, emergency planner
# local council planning and environmental health
town planning qualification < MRTPI, AICP, MSc Town Planning, Licentiate RTPI, planner chartered, APA member planner
planning applications = development management = determine planning applications < delegated reports, DM officer, planning officer, householder applications, committee reports planning, major applications, LDCs, development control, site plan review, zoning applications, planning caseload, discharge conditions, rezonings, special use permits
planning policy = local plan = development plan < policy planner, SHLAA, LDF, site allocations, NPPF, SPDs, neighbourhood plans, Core Strategy, examination in public, comprehensive plan, housing land supply, Green Belt review, HELAA, policy officer, Reg 18, Reg 19, examination statements, local plan examination, SHELAA
planning appeals = appeal statements = public inquiry planning < written reps, PINS, planning inquiry, hearings appeals, proofs of evidence planning, informal hearing, public inquiry evidence, variance hearing, zoning board of appeals, statements for written reps, evidence at hearings, defended refusals, before Inspectors, hearings and inquiries, PINS appeals
planning enforcement = breach of planning control < PCNs, enforcement notices planning, Section 215, BCN, unauthorised development, code enforcement, investigated breaches, unauthorised works, planning enforcement officer, served notices, breach of condition notices, planning contravention notices
heritage and conservation planning < conservation area appraisals, listed buildings, IHBC, heritage statements, Section 106 NHPA, historic buildings
section 106 agreements = developer contributions < S106, viability assessment, affordable housing negotiate, CIL liability notices, Section 278, impact fees, planning obligations
planning consultancy = pre-application advice = planning statements < pre-app advice, planning consultant, design and access statements, planning agent, pre-app meetings, site promotions, planning appraisals
planning committee presentation = elected member liaison = present to committee < presented to planning committee, planning committee, councillors brief, cabinet reports, overview and scrutiny, delegated decisions, city council staff reports, planning commission
planning software = planning systems = GIS mapping planning < Idox, M3 planning, ArcGIS, QGIS, MapInfo, Ocella, Civica APP, Accela, Planning Portal, Northgate M3, EnerGov, DEF software
environmental impact assessment < EIA, screening opinions, NEPA, CEQA, environmental statements, appropriate assessment
building control = building regulations = building inspection < building control officer, Part L, building regs, RICS building control, dangerous structures, approved inspector, site inspections foundations, plan checks Building Regs, AI building control, CABE, code official, ICC inspector
environmental health qualification < EHRB, MCIEH, EHO registration, BSc Environmental Health, REHS, REHIS, EHORB, EHP, Registered Sanitarian
food hygiene inspections = food safety enforcement < food inspections, FHRS, food premises inspected, HACCP audits, hygiene improvement notices, food poison investigations, EHO food, food sampling, restaurant inspections, retail food inspector, Food Law Code, imported food
HACCP = food safety management < SFBB, HACCP Level 3, food safety plans
statutory nuisance = noise and pollution control = noise complaints = noise nuisance < abatement notices, Section 80 EPA, noise monitoring equipment, Matron noise, smoke and odour complaints, noise team, BS 4142, bonfires complaints, dust complaints, night noise, noise complaints investigated, investigated noise, noise recording kit, music and barking, EPA 1990, witnessed noise, noise monitoring kit, nuisance abatement
private sector housing enforcement = housing standards < HHSRS, private sector housing, Housing Act notices, housing conditions inspected, Category 1 hazards, selective licensing, disrepair enforce, civil penalties landlords, code inspections rentals, Improvement notices housing
health and safety enforcement = workplace inspections = accident investigation council < HSWA, improvement notices H&S, accident investigations, RIDDOR investigated, cooling towers register, LPG inspections, gas safety pubs, OSHA inspections, LAC 67, HSW Act inspections, RIDDORs, prohibition notices, investigated accident, unsafe plant, accident investigations at premises, improvement notices HSW
local air quality management < LAQM, AQMA, contaminated land Part 2A, diffusion tubes, LAPPC, environmental permits, air quality action plan, EPR permits, phase 1 desk study, air quality review
licensing = premises licences < taxi licences, licensing officer, LA03, Gambling Act, licensing sub-committee, animal licensing, sex establishments, licensing hearings, hackney carriage, liquor licensing, personal licence, PHV, pavement licences
trading standards = consumer protection = product safety < CTSI, counterfeit goods, test purchasing, rogue traders, underage sales, weights and measures, DCATS, TSO
pest control = pest control treatments = public health protection < pest treatments, rats and mice, bedbugs, pest control officer, Section 46 funerals, infestations treated, BPCA, RSPH Level 2 pest, filthy and verminous
infectious disease control = outbreak investigation = health protection = infectious disease outbreaks = investigate infectious disease < outbreaks, contact tracing, Legionella investigation, UKHSA, infectious diseases notify, COVID contact tracing, epidemiologist, outbreak to, norovirus, campylobacter, interviewed cases, E. coli O157, food poisoning outbreak, salmonella outbreak, UKHSA notifications
street scene enforcement = environmental enforcement < fixed penalty notices, FPNs, litter enforcement, PSPO, abandoned vehicles, dog fouling, dog warden, enviro crime, duty of care waste, stray dogs
regulatory prosecution = legal notices < PACE interviews, prosecution files, statutory notices, enforcement notices, works in default, cautions simple, notices served, magistrates prosecutions, IUC
RIPA investigations = surveillance local authority < RIPA, directed surveillance, covert test purchase
waste and recycling management = refuse services = waste strategy < refuse rounds, recycling schemes, waste contracts, kerbside, HWRC, WasteDataFlow, missed bins, bring banks, bin collections, MRF, refuse collection contract
highways and transport planning = transport planning = highways development < transport assessments, TROs, Section 278, TRICS, Local Transport Plan, road safety schemes, Highway inspections, ATC counts, PTV Visum, streetworks, traffic regulation orders, S38
parking enforcement = civil enforcement officer < CEO parking, PCNs, traffic warden, parking appeals, NSL parking, parking permits council, PCN issue, blue badge
parks management = green spaces = grounds maintenance council < Green Flag, parks officer, allotments, play areas inspected, ROSPA, grounds contract, tree officer, allotments manage, parks rangers
tree officer = tree preservation orders < TPOs, tree preservation, BS 5837, TEMPO
economic development and regeneration = town centre management < town centre manager, shop fronts grants, Towns Fund, inward investment, TIF district, CDBG
community safety = community safety partnership < ASB officer, PSPO, community wardens, CCTV council, crime and disorder, domestic homicide review
democratic services = committee services < committee clerk, elections staff, canvass electoral, poll clerk, presiding officer, returning officer, town clerk, CiLCA, parish clerk, polling station
parish council clerk < parish clerk, town clerk, SLCC, precept
customer services council = council contact centre = one-stop shop < council tax calls, blue badges, Lagan CRM, housing benefit calls, council reception, 311 calls
emergency planning council = civil contingencies < LRF, JESIP, flood response council, emergency planning officer, CCA 2004, rest centre manager
MRTPI = chartered town planner < RTPI chartered, Royal Town Planning Institute, chartered MRTPI, member of RTPI
determine planning applications = development management < case officer, householder and minors, delegated report, majors from validation, householder applications, minors and majors, decided applications
planning applications < case officer, householder and minors, delegated report, majors from validation, householder applications, minors and majors, decided applications
RTPI membership = chartered town planner < Royal Town Planning Institute, chartered MRTPI, member of RTPI
committee reports < reports to Planning Committee, committee papers, presented to committee, reports with recommendation, planning committee and presented
write committee reports = planning committee reports < reports to Planning Committee, committee papers, presented to committee, reports with recommendation, planning committee and presented
local plan preparation = plan making < policy officer, site allocations, Reg 18, Reg 19, SHLAA, examination statements, local plan examination, SHELAA
appeals < statements for written reps, written reps, evidence at hearings, defended refusals, before Inspectors, appeal statements, hearings and inquiries, PINS appeals
listed buildings and conservation areas < LBC cases, conservation appraisals, heritage & conservation officer, IHBC, listed building consent, conservation officer, heritage statements
listed buildings = conservation areas < LBC cases, conservation appraisals, heritage & conservation officer, IHBC, listed building consent, conservation officer, heritage statements
heritage < LBC cases, conservation appraisals, heritage & conservation officer, IHBC, listed building consent, conservation officer, heritage statements
S106 negotiation = section 106 = S106 agreements < heads of terms, agreed obligations, deeds signed, obligations with developers, viability, planning obligations, affordable homes negotiated
S106 < heads of terms, agreed obligations, deeds signed, obligations with developers, viability, planning obligations, affordable homes negotiated
public enquiries = handle public enquiries = front counter < one stop shop, walk-ins, customer service desk, residents face to face, face to face with residents, council reception, contact centre for council, customers at counter
public enquiries at front counter < one stop shop, walk-ins, customer service desk, residents face to face, face to face with residents, council reception, contact centre for council, customers at counter
council tax = council tax knowledge < CT band, single person discount, council tax billing, CT queries, band and discount queries, council tax recovery
benefit claims assessment = housing benefit < assessed HB, CTS claims, benefits assessor, UC and ESA, HB and CTS, housing benefit claims, HB assessor, DWP decision maker
benefits assessment = benefit claims < assessed HB, CTS claims, benefits assessor, UC and ESA, HB and CTS, housing benefit claims, HB assessor, DWP decision maker
process licences and permits < issued taxi, premises licences, parking permits, skip licences, issued licences, taxi licences issued, LA2003, processed permits
licences and permits < issued taxi, premises licences, parking permits, skip licences, issued licences, taxi licences issued, LA2003, processed permits
licensing < issued taxi, premises licences, parking permits, skip licences, issued licences, taxi licences issued, LA2003, processed permits, responsible authority, licence applications and, licensing sub-committee, premises licences conditions, sub-committee evidence
committee minutes = minutes of committees = minute taking < minutes of scrutiny, clerk to council, agendas and minutes, wrote minutes, minuted meetings, minutes of meetings
Freedom of Information = FOI requests < FOI officer, FOIA responses, FOIA, 20 day replies, FOI responses, information requests within 20
Freedom of Information requests < FOI officer, FOIA responses, FOIA, 20 day replies, FOI responses, information requests within 20
complaints handling < residents' complaints, stage 2, LGO, complaints officer, stage 1 replies, Ombudsman enquiries, investigated complaints
complaints handling stage 1 and 2 = stage 1 and 2 complaints < residents' complaints, stage 2, LGO, complaints officer, stage 1 replies, Ombudsman enquiries, investigated complaints
electoral services = electoral registration < poll clerk, polling clerk, annual canvass, postal votes, presiding officer, registered electors, canvass forms, electoral roll canvass
elections < poll clerk, polling clerk, annual canvass, postal votes, presiding officer, registered electors, canvass forms, electoral roll canvass
counter payments = cash and card payments < till balancing, cashier, parking fines taken, payments office, rents taken, took payments, cashed up
cash and card payments at counter < till balancing, cashier, parking fines taken, payments office, rents taken, took payments, cashed up
take payments < till balancing, cashier, parking fines taken, payments office, rents taken, took payments, cashed up
serve notices and take prosecutions = enforcement notices < improvement notices, emergency prohibition, took cases to court, prosecution files, served hygiene, PACE interviews, prosecuted traders
serve notices < improvement notices, emergency prohibition, took cases to court, prosecution files, served hygiene, PACE interviews, prosecuted traders
prosecutions < improvement notices, emergency prohibition, took cases to court, prosecution files, served hygiene, PACE interviews, prosecuted traders
EHORB registration = Environmental Health Registration Board < EHRB certificate, registered with EHRB, chartered EHP
EHRB < EHRB certificate, registered with EHRB, chartered EHP
housing HHSRS assessments = housing inspections < HHSRS inspections, category 1 hazards, excess cold, rented homes hazards, HMOs under HHSRS, damp and mould hazards, private rented inspections
HHSRS < HHSRS inspections, category 1 hazards, excess cold, rented homes hazards, HMOs under HHSRS, damp and mould hazards, private rented inspections
HHSRS assessments < HHSRS inspections, category 1 hazards, excess cold, rented homes hazards, HMOs under HHSRS, damp and mould hazards, private rented inspections
air quality monitoring < diffusion tubes, AQMA, LAQM, dispersion modelling, annual status report
air quality < diffusion tubes, AQMA, LAQM, dispersion modelling, annual status report
private water supplies = water sampling < boreholes and springs, private water regs, sampled boreholes, sampled springs, PWS risk assessments
private water supplies sampling < boreholes and springs, private water regs, sampled boreholes, sampled springs, PWS risk assessments
licensing consultations = licence applications < responsible authority, licence applications and, licensing sub-committee, premises licences conditions, sub-committee evidence
# funeral director
funeral arranging = arrange funerals = funeral arrangements with families < funeral arranger, arranged funerals, meet bereaved families, arrange cremations and burials, funeral director conducted, arrangement conference, funerals a year
funeral directing = conduct funerals = lead funeral ceremonies < conducted funerals, page cortege, funeral conductor, funeral director, lead cortege, directed funerals, paged hearse
bereavement support = support bereaved families = compassionate client care < bereaved families, bereavement counselling, grief support, grieving families, bereavement officer, aftercare families, bereavement midwife
care of deceased = mortuary care = preparation of deceased < dress deceased, coffin deceased, first offices, mortuary technician, wash and dress deceased, hygienic treatment, encoffin, casket remains, prep room funeral
embalming = hygienic treatment < embalmer, MBIE, embalm, arterial embalming, reconstruction deceased, licensed embalmer, trocar, BIE, restorative art
removals of deceased = transfer of deceased < private ambulance, coroner's removals, on-call removals, body removals, bring deceased into care, hospital mortuary collect, night call-outs deceased, coroner's contract, house removals
mortuary technician APT = anatomical pathology < post-mortems assist, eviscerate, mortuary, RSPH APT diploma, PM assist, autopsy technician
bearer and chauffeur duties = pallbearer < drive hearse, limousine drive, funeral service operative, coffin bearer, hearse and limousines drive, funeral operative
coffin preparation = coffin fitting = coffin furnishing < fit coffins, line coffins, handles and nameplates, coffin engraver, coffins dress, engrave nameplates, casket showroom
funeral paperwork = cremation forms = statutory forms for funerals < Cremation Form 1, cremation papers, MCCD, medical examiner, Form 4, burial papers, coroner's Form 6, death certificates order, burial permits, Cremation 4, EDRS death certs
death registration = register deaths < death certificates, MCCD, tell us once, birth and death register
crematorium operations = cremator operation = crematorium technician < cremators, crematory operator, ashes strew, charging cremators, CREM tech, scatter ashes, cremated remains process, ICCM cremator, CANA certified, FBCA
cremated remains = ashes handling < ashes caskets, scatter ashes, urns, ashes interments, strewing ashes, cremulator, columbarium
burial and cemetery operations = grave digging = cemetery management < gravedigger, graves dig, cemetery supervise, burial registers, BACAS, ICCM, memorial safety testing, backfill graves, Cemetery Supt, sexton
memorial masonry sales = memorial sales = monuments and headstones < headstones, memorial masons, memorials sold, NAMM, inscriptions order, BRAMM, granite memorials, memorial kerb
funeral plans = pre-paid funeral plans = pre-need sales < Golden Charter, pre-need, prepaid plans, FCA funeral plans, Golden Leaves, insurance-funded preneed, Co-op plans
funeral qualification < Dip FD, NAFD diploma, SAIF, MBIFD, funeral director license, mortuary science degree, NBE exam, mortuary science, apprenticeship funeral
funeral accounts = disbursements = funeral invoicing < minister's fees, funeral invoices, funeral estimates, DWP funeral payments, funeral deposits, SF200
funeral regulation < CMA order price list, Standardised Price List, FTC Funeral Rule, NAFD Code, FSCSR
repatriation = international repatriation of deceased < repatriations, repatriated, airline deceased, zinc lined, consular mortuary cert, embassy death, ship-out, out of England certificate
order of service design = floral tributes and notices = obituary notices < orders of service, floral tributes, newspaper notices, tribute slideshow, Wesley Media, Obitus, printed keepsakes, obituaries
funeral liaison = coordinate third parties funerals < clergy liaise, crematorium bookings, coroner's officers liaise, celebrant bookings, cemetery bookings, coroners officers, book ministers, churches crematoria liaise
chapel of rest viewings = viewing arrangements = visitations < chapel of rest, viewings families, open-casket, wakes arranged, chapels visit
celebrant services = funeral celebrant = eulogy writing < celebrant, humanist funerals, eulogies, officiant funerals, civil celebrant, tribute writing, conducts ceremonies
vehicle cleaning hearse = fleet presentation < clean hearses, wash limousines, polish hearse, valet limousine, vehicles valeted funeral
multi-faith funerals = diverse faith funerals < Muslim burials, ghusl, Hindu funerals, Jewish funerals, Sikh funerals, tahara, Chinese funerals, Greek Orthodox funerals
direct cremation = unattended funerals < Pure Cremation, Simplicity Cremations
woodland and green burial = natural burial < woodland burial, wicker coffins, green burials
exhumation = disinterment < exhumations, Ministry of Justice licence exhumation, faculty exhumation
funeral home management = branch management funeral = funeral home manager < Co-op Funeralcare, funeral branches manage, funeral hub, family funeral business
funeral management software = funeral IT system < Eulogica, Oak Technology, FuneralPro, Obit software, Passare, FuneralOne, Compass funeral
infection control mortuary = PPE deceased = biohazard handling < biohazard, high-risk infection deceased, COVID deceased, body bags, formaldehyde COSHH, CBRN deceased
on-call out-of-hours rota = 24-hour call-outs funeral < on-call rota funerals, night call-outs, out-of-hours calls bereaved, 24-hour standby
# clergy and community work
ordained ministry = clergy < vicar, curate, ordained priest, parish priest, team rector, minister of church, pastor, Methodist minister, rabbi, imam, deacon, presbyter, ordained, United Reformed minister, associate pastor
theological qualification = theology degree = divinity degree < MDiv, BA Theology, Common Award, Durham Common Awards, theological college, seminary, Diploma in Ministry, Wycliffe, Alimiyyah, Cuddesdon, DMin, ThD, BTh
preaching and leading worship = lead worship = conduct services < preached, sermons, Sunday services, led worship, liturgy, Eucharist, celebrate Mass, homilies, khutbah, worship leader, Bible expositions, all-age worship, preach, preached and presided, gave sermons, presided at services, took services, preached at, sermons weekly, led services, took Sunday services
weddings baptisms and funerals = occasional offices = conduct ceremonies < baptisms, weddings and funerals, christenings, conducted weddings, nikah, baptism families, funerals taken, bar mitzvah prep, marriage prep
pastoral care = pastoral visiting = spiritual care < pastoral visits, home communions, hospital visits pastoral, sick visits, pastoral team, bedside prayers, visit housebound, pastoral counselling, parishioners visited, bereavement visits, visited sick, bedside visits, visited housebound, sick and bereaved, visited bereaved, visits across parish, hospital visits to parishioners
chaplaincy = hospital chaplain = spiritual support in institutions < NHS chaplain, prison chaplain, school chaplain, university chaplaincy, hospice chaplain, CPE units, padre, BCCI, airport chaplain, APC board certified, industrial chaplain, workplace chaplain, UKBHC
clinical pastoral education = CPE < CPE units, ACPE, BCCI
church leadership and PCC = church governance = church management < PCC, churchwardens, kirk session, church council, trustees church, quinquennial, APCM, deanery synod, diaconate, Session moderator, Church Board
church administration = parish administration = parish office < parish administrator, church office, church administrator, ChurchSuite, pew sheets, notice sheet, rotas church, service registers, faculty applications, hall bookings church, Planning Center, ChurchTools
children's and youth ministry < Messy Church, youth minister, Alpha for youth, holiday Bible club, children's worker church, Girls' Brigade, VBS, madrasa, Open the Book, junior church, youth fellowship
small groups and discipleship = Bible study groups = courses and confirmations < Alpha courses, confirmation classes, Lent course, Bible studies, house groups, discipleship, catechist, RCIA, catechesis, Emmaus course, Christianity Explored, cell groups
lay ministry = lay reader = licensed lay minister < Reader in CofE, local preacher, lay preacher, pastoral assistant, licensed reader, Authorised lay minister, lay leader
outreach and mission = church planting = evangelism < church plant, missionary, missions trip, outreach events church, Alpha courses, evangelist, street pastor, church planter, fresh expressions, mission partner
community development = community engagement = community organising < community development worker, community organiser, residents' groups, neighbourhood projects, Citizens UK, community centre, tenants' groups supported, asset mapping, community action plan, participatory budgeting
community centre management = manage community venue < community centre manager, village hall, hall bookings, community hub, centre hires, church hall, venue caretaker
social action projects = food bank coordination < food bank, night shelter, soup kitchen, warm space, toddler group church, debt centre CAP, lunch club, community café, street pastors, Christians Against Poverty, foodbank, community fridge, drop-in refugees
older people's groups = lunch clubs = befriending schemes < lunch club, befriending, Age UK, Holiday at Home, tea dances, befrienders, memory café, coffee mornings seniors, good neighbour scheme
interfaith work = ecumenical relations = faith liaison < interfaith, Churches Together, SACRE, multi-faith forum, ecumenical, interfaith council, Near Neighbours
safeguarding in church = parish safeguarding = faith safeguarding < Parish Safeguarding Officer, C0 safeguarding, diocesan safeguarding, PSO church, CCPAS, Safer recruitment church, safe church training
volunteer team leadership church = recruit volunteers ministry < volunteers in church, sidesmen rota, worship teams, lay volunteers, stewards church, Sunday teams
church fundraising and giving = stewardship campaign = giving programme < Parish Giving Scheme, Gift Aid church, tithes, roof appeal, collections counted church, collection plate, planned giving church, church fete, capital campaign church
church finance = treasurer church < church treasurer, PCC treasurer, church accounts, parish share, Gift Aid secretary, church books
church buildings and faculties = church property management = building fabric care < faculty applications, quinquennial, church roof project, churchyard, church fabric, listed church repair, listed church works
worship music = organist and choir = worship band < organist, choir leader, choirmaster, music minister, praise band, ARCO, church pianist, song leader, director of music church, hymns
church media and livestream = church AV < livestream services, ProPresenter, church sound desk, EasyWorship, PA desk church, AV team church, OBS church
schools work faith = school governor church = collective worship < school assemblies clergy, foundation governor, RE lessons visits, school governor, Open the Book, schools worker
refugee and asylum support = migrant support = refugee resettlement < asylum seekers, ESOL classes refugees, VPRS, conversation café, asylum drop-in, community sponsorship, Afghan resettlement
ESOL delivery = English classes community < ESOL, conversation classes, ESOL volunteers
counselling and listening = spiritual direction = pastoral counselling < listening service, CPE, marriage counselling church, spiritual director, Samaritans, marriage preparation, prayer ministry
religious education teaching = religious instruction = catechism teaching < RE teacher, madrasah teacher, catechism, Hebrew school, Qur'an classes, Quran teaching, Sunday school teacher, cheder
verger and sacristan duties = church care = sacristy < verger, sacristan, altar servers, set up altar, church cleaning brass, head verger, open and lock church, cathedral steward, candles and vestments
neighbourhood conflict mediation = community mediation < community mediator, neighbour disputes mediate, mediation service, restorative circles, peacebuilding
lead Sunday worship = Sunday worship and preach < preached and presided, gave sermons, all-age worship, presided at services, took services, preached at, sermons weekly, led services, took Sunday services
preach < preached and presided, gave sermons, all-age worship, presided at services, took services, preached at, sermons weekly, led services, took Sunday services
ordained in Church of England < ordained deacon, ordained priest, CofE priest, curate then vicar, priest in Diocese, Anglican priest
ordained < ordained deacon, ordained priest, CofE priest, curate then vicar, priest in Diocese, Anglican priest
wedding preparation = marriage preparation < engaged couples, couples for marriage, calling banns, marriage prep, took weddings, banns and rehearsal, married couples a year
schools work = work with schools < collective worship, weekly assemblies, chaplain to school, school assemblies, RE lessons in school, Open the Book, assemblies in schools
schools ministry < collective worship, weekly assemblies, chaplain to school, school assemblies, RE lessons in school, Open the Book, assemblies in schools
Alpha or discipleship courses = run Alpha < ran Alpha, Lent groups, Emmaus course, Alpha twice, confirmation classes, Pilgrim course, Bible study groups led, nurture course
discipleship courses < ran Alpha, Lent groups, Emmaus course, Alpha twice, confirmation classes, Pilgrim course, Bible study groups led, nurture course
chair of church council = chair PCC < chair of PCC, chaired elders, PCC agendas, chaired PCC, elders meeting, chaired church meeting
church council < chair of PCC, chaired elders, PCC agendas, chaired PCC, elders meeting, chaired church meeting
hospital or prison chaplaincy < NHS chaplain, chaplain HMP, hospital chaplain, prison chaplain, Sycamore Tree, on-call chaplain, hospice chaplain
chaplaincy < NHS chaplain, chaplain HMP, hospital chaplain, prison chaplain, Sycamore Tree, on-call chaplain, hospice chaplain
hospital chaplaincy = prison chaplaincy < NHS chaplain, chaplain HMP, hospital chaplain, prison chaplain, Sycamore Tree, on-call chaplain, hospice chaplain
fundraising for building = building fundraising < raised for roof, tower appeal, roof appeal, grants and sponsored, steered appeal, roof from Lottery, grants for church, appeal for restoration
fundraising < raised for roof, tower appeal, roof appeal, grants and sponsored, steered appeal, roof from Lottery, grants for church, appeal for restoration
`;
