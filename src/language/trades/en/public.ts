/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const PUBLIC_TRADES = `
# police, prison and security
SIA licence = security licence < SIA Door Supervisor, SIA badge, SIA CP, SIA frontline ~ CCTV licence, security guard card, BSIS guard card, CPP close protection, DS licence, NYS security license

POST certification < POST certified ~ police academy graduate, TCOLE
emergency response = respond to incidents < responded to 999, Grade 1 calls, burglaries in progress, domestic incidents attended ~ 999 response, blue light response, immediate response, response team officer, calls for service
arrest and detention < arrests made, s136 detentions, Mirandise, arrested suspects ~ PACE, section 1 searches, detained suspects, searches of persons and premises
custody procedures < custody sergeant, detention reviews, custody detention officer, booking prisoners custody ~ PACE, Codes of Practice PACE
criminal investigation = investigate crime = detective work < CID, PIP2, detective, volume crime, murder team, OIC cases, homicide detective, burglary squad, investigated fraud, PIP Level 2, Initial Crime Investigators ~ case files CPS, HOLMES
suspect and witness interviewing = investigative interviewing < PEACE interviews, ABE interviews, Achieving Best Evidence, PIP1 interviews, witness statements taken, MG11, interviewed suspects, tier 2 interviewing
case file preparation = prosecution files = CPS case files < MG forms, MG11, CPS files, Niche files, disclosure MG6, CPIA disclosure, DG6 ~ MG3, MG5, arrest affidavits
CPIA disclosure = disclosure officer < MG6C, MG6E, disclosure schedules ~ CPIA
statements and court testimony = give evidence in court < gave evidence at Crown Court, testified in court, magistrates' evidence ~ evidence in court
police systems = crime recording systems < Niche RMS, CRIMINT, CRIS police ~ PNC, PND, HOLMES, Connect police, STORM, NCIC, Command and Control, CAD police, CJIS, UNIFI
neighbourhood policing = community policing = community engagement = engagement with neighbourhood < PCSO, ward panels, neighbourhood team police, ASB patrols, PACT meetings, beat officer, beat manager, crime prevention talks, community beat, beat surgeries, ward panel ~ school visits on, contacts with mosques, contacts with traders, street briefings, drop-in surgeries
roads policing = traffic policing < RPU, RTCs dealt, breath tests, TPAC, traffic stops, DUI arrests, FIT drink drive, Collision investigator ~ speed gun, SCP driver
crowd control < Level 2 public order, protests policed, football policing, riot shield, football spotter, riot control ~ CBRN police
firearms < AFO, MP5, CTSFO ~ ARV, Glock, TASER trained, SWAT, armed guard, firearms qualified
safeguarding vulnerable people police = public protection < PPU, CAIT, MASH police ~ MARAC, vulnerable adults reports, SVRs, VRF, VPIs, MAPPA
intelligence gathering = intelligence analysis < 5x5x5, intel reports, i2 Analyst's Notebook, source handler, association charts, intelligence officer, 3x5x2, crime analyst, Intel analyst ~ CHIS, NIM, surveillance intelligence, telecoms SPOC
surveillance = covert operations < surveillance operative, NATO surveillance course, foot and mobile surveillance ~ RIPA, covert cameras, SIA CCTV, private investigator surveillance
conflict management = de-escalation = physical intervention < conflict management SIA, C&R, defuse fights, de-escalated fights, PAVA, escorts off premises, C&R trained, escorted out, broke up fights, restrained and escorted, restrained, ejections, ejected, fights at door, broke up, removed drunk, ejected violent ~ pepper spray, cuffs and baton, ASP baton, PI training, verbal de-escalation, hands on when needed
prisoner management = prison officer = custodial care < landing officer, wing officer, unlock and lock-up, OSG, segregation unit, correctional officer, POELT, detainees IRC, jail deputy, SO in prison ~ HMP, roll checks, cell searches, inmates, YOI
cell and area searches = search prisoners = contraband control < cell searches, rub-down search, drug dogs prison, strip searches, MDT prison, BOSS chair, mobile phones found cells, shakedowns ~ DST
offender supervision = probation = offender management < PSRs, probation officer, OASys, licence recall, OMiC, parole officer, CRC probation, PSO probation, Delius ~ key work prison, NPS, breach reports, PPO, LSI-R, community payback
suicide prevention in custody < ACCT documents, self-harm prisoners, suicide watch inmates ~ constant watch, SASH
door supervision = nightclub security = venue security = door supervisor < nightclub doors, bouncer, ID checks door, ejected customers, pub doors, head doorman, door team, doorman, checked ID at door, worked doors ~ queue at door
security guarding = manned guarding = static guarding < security guard, static guard, night guard, retail guard, corporate guarding, construction site security, site security officer, hospital security, concierge security ~ gatehouse, security officer
patrols and site checks = security patrols = mobile patrols < mobile patrol, patrol checkpoints, alarm response, lock and unlock sites, key holding, perimeter checks, night patrols, guard tour, keyholding ~ foot patrols, Deister tags, TrackTik
CCTV monitoring = control room operations = surveillance monitoring = CCTV systems < CCTV operator, PTZ, public space CCTV, council CCTV, Bosch CCTV, monitor cameras, GSOC, watched cameras, control room cameras, public space surveillance, burned footage, SIA PSS, footage for police, monitored cameras, camera operator town centre, footage burned ~ SIA CCTV, Genetec, watched 64, footage saved
access control security = visitor and vehicle checks < gatehouse, bag searches, vehicle searches, sign in contractors, weighbridge gate ~ X-ray screening, Lenel, C-Cure
incident reporting security = log incidents < shift log security, handover log guard ~ incident reports, daily activity reports, PNB
retail loss prevention = theft prevention < shoplifters, loss prevention, detained shoplifters, plain clothes security, bag checks staff, shoplifters apprehended, shrinkage investigations ~ EAS tags, DC audits LP, LPO
close protection = bodyguard = executive protection < CP operative, VIP protection ~ residential security team, principal drives
event stewarding = crowd safety stewarding < NVQ Level 2 Spectator Safety, football steward, festival security, stadium steward, SIA festivals, CSA spectator safety ~ ejection pit, pit team
airport and aviation security = aviation security screening < X-ray baggage, GSAT, passenger screening, body scanner, ASO airport, archway metal detector ~ TSA, TSO
evacuation coordination < evacuate building ~ first responders guard, bomb threats, alarm activations, suspicious package
scene preservation and exhibits = evidence handling = scene management < scene log, exhibits officer, exhibit bags, SOCO, crime scene cordon, continuity of exhibits, seized exhibits ~ chain of custody, forensics bag
dog handling = K9 unit < dog handler, NASDU, GP dog, drugs dog, general purpose dog ~ K9
police staff support = enquiry office police < front counter police, police enquiry office, control room operator police, force control room ~ 101 calls, contact handler
private investigation < private investigator ~ process server, SIU, benefit fraud investigations, tracing absconders, IUC interviews, PI licence, corporate investigator, accredited counter fraud
counter terrorism awareness < ACT e-learning, Project Argus, Project Griffin, hostile reconnaissance ~ Martyn's Law, JTTF, Channel panel
stop and search < section 1 searches, section 60 searches, stop searches, s1 PACE, s23 MDA, GOWISELY, section 60 stops ~ searched persons under
witness statements < took MG11s, MG11s, statements of complainants, statements from victims, victim statements ~ wrote down statements
interview suspects = PACE interviews < PIP2 interviewer, interviews of suspects, suspect interviewing, tier 3 interviewer, interviewed under caution, PIP1 interviews ~ recorded interviews
interview suspects under PACE < PIP2 interviewer, interviews of suspects, suspect interviewing, PIP1 interviews ~ recorded interviews, tier 3 interviewer, interviewed under caution
response driving < blues and twos, pursuit trained, standard response ~ response driver, advanced driver, TPAC
police response driving < standard response ~ response driver, blues and twos, pursuit trained, advanced driver, TPAC
case files for CPS < MG files, NGAP files, MG1-MG20, disclosure schedules, files to prosecutor, MG3s ~ full files, file quality, charging files
prepare case files = preparing case files < MG files, NGAP files, MG1-MG20, files to prosecutor, charging files, MG3s ~ full files, file quality, disclosure schedules
stop and search powers < s1 PACE, s23 MDA, GOWISELY, section 60 stops, stop searches ~ searched persons under
public order Level 2 < L2 PSU, PSU trained, level two public order, Level 2 public order officer ~ shield serial, L2 trained
public order < L2 PSU, PSU trained, level two public order, Level 2 public order officer ~ shield serial, L2 trained
Taser authorised < Taser trained, CED X2, Taser officer since ~ STO CED
Taser < Taser trained, STO CED, CED X2, Taser officer since
investigate domestic abuse = domestic abuse investigation < DA unit, DVPN, DVPOs, DA investigations ~ positive arrest, DASH, coercive control
scene preservation < scene log, cordon on, guarded and logged scenes, bagged exhibits, scene guard, exhibits for CSI, scene cordon
crime scene preservation < scene log, cordon on, guarded and logged scenes, scene guard, exhibits for CSI, scene cordon ~ bagged exhibits
control and restraint < C&R basic, C&R advanced, shield team, C&R trained, MMPR, C&R refreshed ~ planned removals, restraint techniques
restraint < C&R basic, C&R advanced, restraint techniques, C&R trained, MMPR, C&R refreshed ~ planned removals, shield team
cell searches = cell searching < searched cells, cell spins, DST member, cells and prisoners searched, dedicated search team ~ spun cells
ACCT case management < ACCT assessor, opened ACCT, ACCT docs, ACCT reviews, ACCT case coordinator
ACCT < ACCT assessor, opened ACCT, ACCT docs, ACCT reviews, ACCT case coordinator

prisoner escort < hospital bedwatches, inmates to court, bedwatches, escort chain, escorted prisoners to court ~ double cuffs, under escort
bedwatch < hospital bedwatches, bedwatches ~ double cuffs, under escort, inmates to court, escort chain, escorted prisoners to court
key worker scheme < keyworker sessions, key work sessions ~ OMiC, personal officer for
key worker < keyworker sessions, key work sessions ~ OMiC, personal officer for
keyworker < keyworker sessions, key work sessions ~ OMiC, personal officer for
de-escalate conflict = conflict management < calmed fights, defused fights ~ talked them down, talk down, stepped between, hostage negotiator
de-escalation < talked them down, calmed fights, defused fights, hostage negotiator ~ talk down, stepped between

fire evacuation < evacuated wing, fire evac officer ~ BA smoke hoods, FAAW, cell fires, first on scene responder
SIA licence < SIA DS, SIA licensed, SIA badge, DS badge, SIA front line, door supervision licence, SIA SG, SIA door licence
SIA Door Supervisor or Security Guarding < SIA DS, SIA licensed, SIA badge, DS badge, SIA front line, door supervision licence, SIA SG, SIA door licence
patrol premises < walked site hourly, night rounds, tried doors, rounds of warehouses, mobile patrols, hourly patrols, site rounds, perimeter checks, hourly rounds ~ clocking wand, insecure windows, doors and fence, foot patrols
patrols < walked site hourly, night rounds, rounds of warehouses, mobile patrols, foot patrols, hourly patrols, site rounds, perimeter checks, hourly rounds ~ clocking wand, tried doors, insecure windows, doors and fence
patrol premises and perimeter < walked site hourly, hourly patrols, perimeter checks ~ clocking wand, night rounds, tried doors, insecure windows, rounds of warehouses, doors and fence, mobile patrols, foot patrols, site rounds, hourly rounds
access control = visitor management < gatehouse, issued passes, checked badges, signed contractors in, badges at, visitor passes, gate officer, signed visitors in, booked visitors in, barrier control ~ turnstiles, let in deliveries, ANPR barrier
access control and visitor management < issued passes, signed contractors in, gate officer, signed visitors in, booked visitors in ~ gatehouse, checked badges, turnstiles, badges at, visitor passes, let in deliveries, ANPR barrier, barrier control
incident reports = report writing < daily occurrence book, statements and logs, occurrence book, incident logs written, log after every ejection, wrote up incidents ~ DOB, logged incidents, recorded thefts, wrote statements, pocket notebook, wrote incident
write incident reports < daily occurrence book, occurrence book, incident logs written, log after every ejection, wrote up incidents ~ DOB, statements and logs, logged incidents, recorded thefts, wrote statements, pocket notebook, wrote incident
detain shoplifters < store detective, citizen's arrests, stopped and held thieves, arrested thieves, recovered stolen, held thieves, detained thieves, arrested shoplifters, stolen goods recovered ~ recovered goods, arrests at, plain clothes
detain shoplifters and loss prevention < store detective, citizen's arrests, stopped and held thieves, arrested thieves, detained thieves, arrested shoplifters ~ recovered goods, recovered stolen, held thieves, arrests at, plain clothes, stolen goods recovered
conflict management and physical intervention ~ PI training, escorted out, broke up fights, verbal de-escalation, restrained and escorted, restrained, ejections, ejected, fights at door, broke up, hands on when needed, removed drunk, ejected violent
crowd management = event stewarding = crowd safety < pit barrier, ingress and egress, steward supervisor, festivals steward, queue and pinch points, stewarded, crowd safety steward, stewards supervised, concert security ~ response team, pinch points, pit crew, egress
crowd management at events < pit barrier, steward supervisor, festivals steward, queue and pinch points, stewarded, crowd safety steward, stewards supervised, concert security ~ response team, ingress and egress, pinch points, pit crew, egress
dog handler < NASDU general purpose, patrol dog handler, general purpose dog, NASDU Level 2, security dog ~ own GSD
dog handler with NASDU = security dog handler ~ NASDU general purpose, patrol dog handler, general purpose dog, own GSD, NASDU Level 2, security dog
respond to incidents < responded to alarms, fire alarms responded, attended alarms, panic alarms ~ alarm activations, first on scene, called police, first aid given
front of house security = reception duties security ~ corporate reception, front desk security, greeted visitors, meet and greet, greeted staff
key control < key safe, key register, issued keys, keys signed, keys in and out, key holding ~ locked up
manage keys < key safe, key register, issued keys, keys signed, keys in and out ~ key holding, locked up
search procedures < searched bags, vehicle searches, staff searches, searched vehicles, wand searches ~ metal detector
searches < searched bags, vehicle searches, staff searches, searched vehicles, wand searches ~ metal detector
door work < doorman, bouncer, checked ID at door, worked doors, pub doors ~ nightclub doors, queue at door
lone night shifts < night guard, nights on own, night shifts alone ~ lone worker, 12 hour nights, single-person
night work < night guard, nights on own, 12 hour nights, night shifts alone ~ lone worker, single-person
lone working < nights on own, night shifts alone ~ night guard, lone worker, 12 hour nights, single-person
radio use < two-way radio ~ radio checks, comms with control
radio communication < two-way radio, radio checks ~ comms with control
first aid for security < FAAW, emergency first aid, first aid at work ~ defib, AED
retail security = store security < store guard, shop floor security, retail guard ~ shoplifters, uniformed guard, tags and alarms
# fire service
firefighting = operational firefighter < firefighter, BA wearer, house fires attended, wholetime firefighter, retained firefighter, on-call firefighter, structure fires, wildland fire, engine company, pump operator, IFSTA Firefighter I, FFII ~ hose and pump
firefighter certification US ~ Firefighter I, FF1, Pro Board, NFPA 1001, IFSAC, Red card wildland
breathing apparatus = SCBA < BA wearer, breathing apparatus refresher, BAECO, BA entry control, Drager BA, CFBT, BA competent, wore SCBA, SCBA qualified, BA refresher ~ BA team, compartment fire behaviour, BA team leader, smoke filled houses
compartment firefighting = live fire training < hot fire training, flashover container ~ CFBT
road traffic collision rescue = extrication = vehicle rescue < RTC extrication, jaws of life, Lukas cutters, Holmatro, extricated casualties, RTC rescues ~ hydraulic rescue
technical rescue < rope rescue ~ USAR, confined space rescue, trench rescue, IRATA, collapsed structures, K9 USAR
water rescue = flood response < SRT swiftwater, DEFRA Module 2, flood rescue, boat rescue, Mod 3 swiftwater, SWRT, module 3 water rescue, live bait rescue, flood rescue technician, Mod 3 water ~ ice rescue, throwline
hazardous materials response = hazmat < HMEPO, chemical suits, NFPA 472, gas-tight suits, decontamination team, Hazmat Ops, decon lines ~ chemical spills, CBRN
emergency response driving = LGV fire appliance driving = pump driving < EFAD, appliance driver, fire engine driver, LGV Cat C emergency, aerial ladder platform, ALP driver, EVO fire
aerial appliance operation < turntable ladder ~ 135 ladder, ladder company, tiller truck, 9m ladder
incident command = incident commander = fireground command < ILM Level 3 command, Watch Manager, ICL1, sector commander, L2 incident command, crew commander, ICS1, incident commander level 1, crew commander in charge ~ ICS 300, Crew Manager, NIMS, OIC at, took charge of initial
fire safety inspections = fire protection inspections = Fire Safety Order audits < Fire Safety Order, fire safety audits, RRO inspections, enforcement notices fire, prohibition notices, fire inspector, business fire safety, high-rise inspections, fire prevention officer ~ code enforcement, NFPA 101, fire marshal inspections
fire risk assessment = FRA < FRAs, PAS 79, fire risk assessor, Type 1 FRA, Type 4 FRA ~ IFE assessor, IFSM
community fire safety = fire prevention < home safety visits, Safe and Well visits, smoke alarms fitted, schools talks fire, HFSC, Safe and Well, fitted smoke alarms, safe & well checks, safe and well visits, HFSVs, home fire safety checks, escape plans for households ~ cadets fire, smoke detectors installed, station open days
trauma care firefighter = casualty care = immediate emergency care < RTACC, FREC, first responder fire, trauma tech fire, casualty care fire ~ EMT-B, co-responder, medic engine
fire service qualification < IFE Level 3, Firefighter development programme, phase 1 firefighter, IFireE, GIFireE, MIFireE ~ IFE Level 2, ADC firefighter
equipment maintenance and testing = station maintenance = standard tests < hose tests, ladders tests, hose testing, hydrants inspect, rig checks, SCBA flow tests ~ equipment checks station, acceptance tests, pump tests, Appliance inventory
hydrant inspection = water supplies < hydrants, hydrant testing ~ open water supplies
operational risk information = pre-incident planning = site-specific risk < SSRI, pre-incident plans, pre-fire plans ~ tactical plans sites
fire investigation = cause and origin < fire investigator, FI dog, origin and cause, NFPA 921, arson investigation, IAAI
fire control operator = emergency call handling fire = mobilising < control operator fire, mobilising system, Vision control, fire dispatcher, fire control room, 999 fire calls ~ call challenge, resource mobilise
watch management = crew supervision = station command < crew manager, watch manager, station officer, watch rota ~ led watch, crew of 5, lieutenant fire, station manager
fire training delivery = fire instructor = train firefighters < BA instructor, RTC instructor, training centre fire, recruits course instructor, fire academy instructor ~ Fire Officer I, fire warden training deliver
fitness standard = drill ground fitness = fitness test firefighter < chester treadmill, CPAT ~ Fire fitness 42 VO2
wildfire firefighting = wildland fire < wildland, hotshot crew, wildfire beaters, S-130/S-190, moorland fires, smokejumper, Type 2 hand crew ~ Red card, fire line, engine crew Forest Service, prescribed burns
airport firefighting = RFFS = ARFF < airport firefighter, aircraft rescue ~ CAP 699, crash tender, CAP 168
industrial firefighting = works fire brigade = site fire team < works fire team, refinery fire brigade, offshore fire team, industrial fire brigade ~ site emergency response team, COMAH fire, OPITO fire
fire systems < BS 5839, extinguishers serviced, sprinklers inspected, BS 5306, dry risers, BS EN 12845 ~ BAFE
fire warden = fire marshal duties < fire marshal, evacuation marshal, sweep floors fire ~ fire drills
on-call availability < retained firefighter, on-call fire station ~ Gartan, volunteer firefighter, volunteer fire department
incident reporting fire = IRS reporting < IRS incident reports, NFIRS, FDR1, incident reports fire ~ ESO fire, FireHouse software
youth engagement fire < fire cadets, LIFE course, Princes Trust fire ~ schools education fire, Firesetters intervention
breathing apparatus wearer < BA competent, BA wearer, wore SCBA, SCBA qualified, BA refresher ~ BA team leader, smoke filled houses
home safety visits < fitted smoke alarms, safe & well checks, safe and well visits, HFSVs, home fire safety checks ~ escape plans for households
road traffic collision extrication = RTC extrication < cut casualties out, Holmatro, spreaders and cutters, dash rolls, RTC instructor, hydraulic rescue tools ~ glass management, roof removal
extrication < cut casualties out, Holmatro, spreaders and cutters, dash rolls, RTC instructor, hydraulic rescue tools ~ glass management, roof removal
incident command level 1 < ICL1, ICS1, incident commander level 1 ~ OIC at, took charge of initial, crew commander in charge
swift water rescue technician < SWRT ~ module 3 water rescue, throwline, live bait rescue, flood rescue technician, Mod 3 water
fire safety education < classroom lessons on fire, stop drop roll, fire safety talks ~ schools officer, talks to pupils, hoax call talks
fire safety education in schools < classroom lessons on fire ~ schools officer, stop drop roll, talks to pupils, fire safety talks, hoax call talks
maintain operational equipment < BA cylinders logged, Redkite ~ inventory checks, ladder tests, standard tests, asset register, standard testing
operational equipment checks < BA cylinders logged, Redkite ~ inventory checks, ladder tests, standard tests, asset register, standard testing
legislative fire safety audits < fire inspector, RRO audits ~ Fire Safety Order, inspected premises under, enforcement notices, audited care homes, prohibition notices
fire safety audits < fire inspector, RRO audits ~ Fire Safety Order, inspected premises under, enforcement notices, audited care homes, prohibition notices
# armed forces
military service = armed forces veteran < British Army, Royal Navy, RAF, Royal Marines, US Army, US Marine Corps, infantry soldier, Royal Engineers, US Navy, Air Force sergeant, REME, Army Reserve, National Guard, Royal Logistic Corps, Royal Signals ~ Petty Officer, lance corporal, Staff Sergeant
team leadership = lead teams under pressure < section commander, platoon commander, troop commander, platoon sergeant, commanded troop, led 30 soldiers, company commander, NCO led, platoon of 30 ~ squad leader, fire team leader, division officer
operational deployment = overseas operations < Op Herrick, Op Telic, Helmand, OEF, OIF, Op Shader, combat deployment ~ peacekeeping, Enduring Freedom
security clearance < SC cleared, DV cleared, Secret clearance, TS/SCI, Top Secret, NATO Secret, SC clearance, Developed Vetting ~ Public Trust
commissioned officer < Sandhurst, RMAS, commissioned into, Captain in Army, Lieutenant RN ~ Dartmouth BRNC, Cranwell, West Point, ROTC
weapons handling = small arms < SA80, skill at arms, range safety officer, weapons instructor, small arms instructor, LMG, M4 qualified, ranges conducted, GPMG, armourer ~ RCO, marksman, armoury
range management ~ RCO, range safety officer, live firing ranges, RMQ
military logistics = supply chain military < RQMS, SQMS, CQMS, supply sergeant, GCSS-Army, battalion stores, G1098 ~ JAMES, resupply convoys, ammunition accounting, stores accountant, MJDI, RLC
equipment care and accounting = equipment accountability = asset management military < serialised equipment, G1098 checks ~ kit accounting, JAMES, ES account
vehicle maintenance military < REME vehicle mechanic, recovery mechanic, FV430, armoured vehicles maintained, VM REME, tanks maintain, Humvee mechanic, Challenger 2 ~ MAN SV, 91B
aircraft maintenance military = aviation engineering military < Chinook, Lynx helicopters, F-16, RAF technician, Tornado GR4, aircraft technician RAF, Black Hawk ~ C-130, flight line, propulsion technician
military communications = signals = radio operator < signaller, HF and VHF, radio nets, Royal Signals, comms operator, crypto custodian, voice procedure, SINCGARS, Falcon comms, Clansman ~ SATCOM, 25U
intelligence military = intelligence analysis < Int Corps, HUMINT, SIGINT, ISTAR, imagery analyst, intelligence analyst Army, 35F, GEOINT ~ pattern of life, threat briefs, MQ-9, IPB
engineering military < Royal Engineers, EOD, IEDD, combat engineer, Sapper, mine clearance, improvised explosive, CIED, bomb disposal ~ Search adviser, 12B
medical military = battlefield casualty care < BATLS, corpsman, TCCC, 68W, team medic, CASEVAC, MATT 3 ~ CMT, RAMC, MERT, Role 3 hospital, RMA navy
first aid military = battlefield first aid < MATT 3, TCCC, team medic, combat lifesaver ~ BCDT
driver and licence military = military driving < Convoy driver, all-arms driver, tank driver, LGV Army ~ Cat C+E, H licence, ADR Army, fork-lift RLC, D1 Army, FLT driver Army
instruction and training military < Defence Train the Trainer, DTTT, recruit instructor, troop instructor, drill sergeant, drill instructor, ran courses soldiers, section lead training ~ PTI, Pirbright, Catterick ITC, AT instructor
physical training instruction = fitness leadership < PTI, All Arms PTI, RAPTCI, circuit training troops, RMPTI, battlefield PT, Master Fitness Trainer ~ Army fitness tests, PT lessons
adventurous training = expedition leadership < JSMEL, ML mountain leader ~ AT instructor, kayak UKCC, JSAM, Diamond Venture, expeds, RYA, AT weekends
military safety management < JSP 375, safety risk assessments Army, JSP 403, composite risk ~ exercise safety, risk ORM
military planning = orders and briefings < Combat Estimate, orders group, battle captain, MDMP, FRAGO, G3 plans, mission briefs, OPORD ~ 7 Questions, O group, CONOPS, operations officer, watchkeeper, adjutant
drill discipline and administration = personnel administration military ~ JPA, AGC SPS, clerk Army, adjutant, MPAR, SJAR, OJAR, career management soldiers, SPS clerk, unit HR, AGAI, courts martial, unit discipline
annual performance reports military = staff appraisals military < SJARs, OJARs, NCOERs, FITREPs, RNOJAR ~ OERs, EPRs
welfare of soldiers = welfare officer < UWO, TRiM practitioner, families officer ~ padre liaison, visiting officer, SWO, mental resilience
resettlement and civilian qualifications = military to civilian ~ ELC credits, DD-214, GI Bill, SkillBridge
military police = service police < RAF Police, SIB RMP ~ RMP, Military Working Dog, master-at-arms, AGC Provost
navy seamanship = ship operations = maritime watchkeeping < OOW navy ~ seaman specialist, bosun, bridge watch, marine engineer RN, helmsman, boatswain's mate, QM watch
naval engineering = marine engineering military < MESM, gas turbines warship ~ Perkins diesels, WE navy, nuclear submarine, ship repairs navy, machinery spaces, MMN
military catering = chef services < RLC chef, field kitchen, wardroom, mess chef, culinary specialist navy, fed 600 troops, field catering, Army chef, No 5 cooker
storekeeping and ammunition < ammo technician, AT RLC ~ ammunition storage, ESTC, ammo compound, explosives licences, explosives storage
force protection < guard commander, sangar duties, MPGS, tower guard ~ VCPs, Northern Ireland patrols, patrol commander, QRF, gate guard
cadet force leadership < ACF instructor, Army Cadet, CCF instructor, CFAV ~ RAFAC, Sea Cadets, JROTC
NBC and CBRN defence = CBRN training < NBC instructor, CBRN instructor ~ CBRN, respirator test facility, HAZMAT, MOPP
HLS operations = air operations support < JHSS, USLs, HLO ~ HLS, rigging loads, LS marshal, air traffic RAF, jumpmaster, air despatch
SC clearance < SC cleared, DV cleared, DV clearance
# civil service policy
policy development = develop policy = policy advice < policy adviser, White Paper, Green Paper, policy options paper, ministers advised, SEO policy, HEO policy, G7 policy, DfE policy, policy proposals, wrote policy, options for Ministers ~ policy officer
ministerial submissions = brief ministers = advice to ministers < briefing packs ministers, ministers' boxes, sub to SoS, ministerial briefings, briefed Ministers ~ private office, red box, SpAds, principals brief
private office = ministerial private office < PS to Minister ~ private secretary, diary secretary minister
parliamentary questions and correspondence = PQs and ministerial correspondence = parliamentary business < PQs, ministerial correspondence, Oral PQs ~ written questions, MP letters, treat official, Hansard, congressional inquiries, constituents letters, adjournment debate
legislation < statutory instruments, instructions to Parliamentary Counsel, primary legislation, regulations drafted, explanatory memorandum, clause notes, affirmative SI, bills drafted, legislative drafting ~ committee stage, instruct lawyers, rulemaking, NPRM
public consultation = stakeholder consultation < consultations run, consultation response, call for evidence, consultation analysis, Citizen Space ~ Green Paper, consulted industry, public hearings
impact assessment = regulatory impact assessment = policy appraisal < Green Book, de minimis assessment ~ impact assessments, options appraisal, cost-benefit analysis policy, EIA equalities, economic appraisal, OMB A-4
Green Book appraisal = business case HM Treasury < Green Book, Better Business Cases, HMT case, five-case, SOC OBC FBC ~ spending case, strategic outline case
evidence and analysis = policy research < research commissioned, evidence synthesis, literature review policy, commissioned research, policy analyst ~ statistical bulletins, deliberative research, Magenta Book
policy evaluation = evaluate programmes < Magenta Book, RCT evaluation, programme evaluation, process evaluation, impact evaluation ~ What Works
stakeholder engagement < stakeholder roundtables, cross-government stakeholders, stakeholders managed policy ~ stakeholder forum, trade bodies, NGOs consulted, devolved administrations, roundtables, local authority engage
cross-government working = cross-departmental coordination < cross-Whitehall, cross-government board, inter-ministerial, interagency ~ write-round, Cabinet Office clear, HMT negotiate, OGDs, cross-departmental, Cabinet committee papers
spending review = HMT funding negotiation = budget bids public < SR bid ~ spending control, Autumn Statement, budget scorecard, CDEL, RDEL, appropriations, budget justification
public sector budget management = programme funding = grants administration government < grant funding programme, grants to councils, Section 31 grant, grant scheme administer ~ delegated budget, managing public money, federal grants, NOFO, RDEL, Accounting Officer assess
governance and assurance public = programme board secretariat = secretariat < minutes to ministers ~ board papers, committee secretary, action logs board, terms of reference, inquiry secretariat
freedom of information government = FOI responses < FOIs, FOIA officer ~ public interest test, Section 35, ICO complaints
foreign policy < UN negotiations, EU council working group, trade negotiations, bilateral talks, Coreper, Foreign Service Officer, demarches ~ FCDO, WTO, FCO posting, G7 summit, treaties, State Department
economic analysis < economic modelling, microsimulation, GDP forecasts, HMT economist ~ labour market analysis, cost-benefit, fiscal models, Stata policy
public service delivery < DWP decision maker, UKVI casework, passport examiner, AO casework, EO team leader, visas casework, AO operational, disability claims examiner ~ HMRC compliance, work coach, HMPO, DVLA, asylum decisions, child maintenance, Social Security claims
caseworking government = casework decisions < asylum casework, ILR casework, PIP decisions ~ mandatory reconsiderations, appeals presenting, UKVI, visas decisions
Success Profiles = recruit on success profiles ~ sift panels, civil service interviews panel, SEO grade, HEO, Fast Stream, Grade 7, EO grade, GS-13, sift and interview panel
line management in government < line-manage HEOs, team of SEOs, line manage EO ~ G7 lead
communications and briefing lines = lines to take = media lines policy < press lines cleared, lines for press office ~ Q&A briefs, factual rebuttals
audit and public accountability = scrutiny response < PAC hearing, inquiry evidence, PAC recommendations ~ NAO, select committee, GIAA, GAO reports, Treasury Minutes, OIG audit, Public Inquiry
equality duty = public sector equality duty < PSED, equality impact assessment, EQIAs
local government policy = local growth policy ~ Levelling Up Fund, devolution deals, Towns Fund, UKSPF, LGF, city deal, combined authority
delivery of regulation = regulator work = regulatory enforcement policy ~ Ofgem, Ofwat, Ofcom, enforcement policy, licence conditions, EPA regulations, rulemaking, code modifications, Better Regulation
digital and service policy = service assessment < service standard, alpha assessment, user-centred policy ~ GDS, discovery and alpha, user research government
legislative assistant < Hill staffer, congressional office ~ committee staff, LD senator, constituent casework, parliamentary researcher, MP's office, caseworker for MP, assembly member office
constituency casework = MP casework < caseworker for MP, constituents casework, surgeries MP, casework constituents
government crisis response = emergency planning < SAGE secretariat, Op Yellowhammer ~ EU exit, no-deal plan, COVID response unit, SitReps, LRF, EOC activation, FEMA, continuity of operations, emergency planner
# local council planning and environmental health
town planning qualification < MRTPI, AICP, planner chartered ~ MSc Town Planning, Licentiate RTPI, APA member planner
planning applications = development management < delegated reports, DM officer, householder applications, committee reports planning, major applications, LDCs, development control, site plan review, zoning applications, planning caseload, rezonings, special use permits ~ planning officer, discharge conditions
planning policy = local plan = development plan < policy planner, SHLAA, LDF, site allocations, neighbourhood plans, Core Strategy, examination in public, comprehensive plan, Green Belt review, HELAA, Reg 18, Reg 19, examination statements, local plan examination, SHELAA ~ NPPF, SPDs, housing land supply, policy officer
planning appeals < planning inquiry, hearings appeals, proofs of evidence planning, public inquiry evidence, variance hearing, statements for written reps, defended refusals, PINS appeals ~ written reps, PINS, informal hearing, zoning board of appeals, evidence at hearings, before Inspectors, hearings and inquiries
planning enforcement = breach of planning control < enforcement notices planning, Section 215, unauthorised development, planning enforcement officer, breach of condition notices, planning contravention notices ~ PCNs, BCN, code enforcement, investigated breaches, unauthorised works, served notices
heritage and conservation planning < conservation area appraisals, IHBC, heritage statements ~ listed buildings, Section 106 NHPA, historic buildings
developer contributions < S106, viability assessment, affordable housing negotiate, CIL liability notices, impact fees, planning obligations ~ Section 278
planning consultancy = pre-application advice = planning statements < pre-app advice, planning consultant, design and access statements, pre-app meetings, planning appraisals ~ planning agent, site promotions
elected member liaison = present to committee < presented to planning committee ~ planning committee, councillors brief, cabinet reports, overview and scrutiny, delegated decisions, city council staff reports, planning commission
planning systems < Idox, M3 planning, Ocella, Northgate M3, EnerGov, DEF software ~ ArcGIS, QGIS, MapInfo, Civica APP, Accela, Planning Portal
environmental impact assessment < EIA, environmental statements ~ screening opinions, NEPA, CEQA, appropriate assessment
building control = building regulations < building control officer, RICS building control, dangerous structures, approved inspector, site inspections foundations, plan checks Building Regs, AI building control, code official, ICC inspector ~ Part L, building regs, CABE
environmental health qualification < EHRB, MCIEH, EHO registration, BSc Environmental Health, REHS, EHORB, EHP, Registered Sanitarian ~ REHIS
food hygiene inspections = food safety enforcement < food inspections, food premises inspected, hygiene improvement notices, EHO food, food sampling, restaurant inspections, retail food inspector, Food Law Code ~ FHRS, HACCP audits, food poison investigations, imported food
HACCP = food safety management < SFBB, HACCP Level 3, food safety plans
noise and pollution control = noise complaints = noise nuisance < abatement notices, Section 80 EPA, noise monitoring equipment, Matron noise, smoke and odour complaints, noise team, BS 4142, night noise, noise complaints investigated, investigated noise, noise recording kit, music and barking, witnessed noise, noise monitoring kit, nuisance abatement ~ bonfires complaints, dust complaints, EPA 1990
private sector housing enforcement = housing standards < HHSRS, private sector housing, Housing Act notices, housing conditions inspected, Category 1 hazards, selective licensing, disrepair enforce, civil penalties landlords, code inspections rentals, Improvement notices housing
health and safety enforcement = workplace inspections = accident investigation council < improvement notices H&S, RIDDOR investigated, LPG inspections, gas safety pubs, LAC 67, HSW Act inspections, accident investigations at premises, improvement notices HSW ~ HSWA, accident investigations, cooling towers register, OSHA inspections, RIDDORs, prohibition notices, investigated accident, unsafe plant
local air quality management < LAQM, AQMA, air quality action plan, air quality review ~ contaminated land Part 2A, diffusion tubes, LAPPC, environmental permits, EPR permits, phase 1 desk study
licensing < taxi licences, licensing officer, LA03, Gambling Act, licensing sub-committee, animal licensing, licensing hearings, hackney carriage, liquor licensing, personal licence, PHV, pavement licences ~ sex establishments
trading standards = consumer protection = product safety < CTSI, test purchasing, rogue traders, underage sales, weights and measures, DCATS ~ counterfeit goods, TSO
pest control = pest control treatments < pest treatments, rats and mice, bedbugs, pest control officer, infestations treated, BPCA, RSPH Level 2 pest ~ Section 46 funerals, filthy and verminous
infectious disease control = health protection = infectious disease outbreaks < Legionella investigation, infectious diseases notify, COVID contact tracing, E. coli O157, food poisoning outbreak, salmonella outbreak, UKHSA notifications ~ outbreaks, contact tracing, UKHSA, epidemiologist, outbreak to, norovirus, campylobacter, interviewed cases
street scene enforcement = environmental enforcement < fixed penalty notices, FPNs, litter enforcement, PSPO, abandoned vehicles, dog fouling, dog warden, enviro crime, stray dogs ~ duty of care waste
regulatory prosecution < magistrates prosecutions ~ PACE interviews, prosecution files, statutory notices, enforcement notices, works in default, cautions simple, notices served, IUC
RIPA investigations < RIPA, directed surveillance ~ covert test purchase
waste and recycling management < refuse rounds, recycling schemes, waste contracts, kerbside, HWRC, WasteDataFlow, missed bins, bring banks, bin collections, refuse collection contract ~ MRF
highways and transport planning = transport planning < transport assessments, TROs, Section 278, TRICS, Local Transport Plan, road safety schemes, PTV Visum, traffic regulation orders, S38 ~ Highway inspections, ATC counts, streetworks
parking enforcement = civil enforcement officer < CEO parking, traffic warden, NSL parking, PCN issue ~ PCNs, parking appeals, parking permits council, blue badge
parks management = green spaces = grounds maintenance council < Green Flag, parks officer, play areas inspected, allotments manage, parks rangers ~ allotments, ROSPA, grounds contract, tree officer
tree officer = tree preservation orders < TPOs, tree preservation, BS 5837 ~ TEMPO
economic development and regeneration < town centre manager, shop fronts grants ~ Towns Fund, inward investment, TIF district, CDBG
community safety = community safety partnership < ASB officer, PSPO, community wardens, domestic homicide review ~ CCTV council, crime and disorder
democratic services = committee services < committee clerk, elections staff, canvass electoral, poll clerk, town clerk, CiLCA, parish clerk ~ presiding officer, returning officer, polling station
parish council clerk < parish clerk, town clerk ~ SLCC, precept
customer services council = council contact centre = one-stop shop < council tax calls, blue badges, Lagan CRM, housing benefit calls, council reception, 311 calls
emergency planning council = civil contingencies < flood response council, emergency planning officer, rest centre manager ~ LRF, JESIP, CCA 2004
MRTPI = chartered town planner < RTPI chartered, Royal Town Planning Institute, chartered MRTPI, member of RTPI
determine planning applications = development management < householder and minors, majors from validation, householder applications, minors and majors ~ case officer, delegated report, decided applications
planning applications < householder and minors, majors from validation, householder applications, minors and majors ~ case officer, delegated report, decided applications
RTPI membership = chartered town planner < Royal Town Planning Institute, chartered MRTPI, member of RTPI
committee reports < reports to Planning Committee, planning committee and presented ~ committee papers, presented to committee, reports with recommendation
write committee reports = planning committee reports < reports to Planning Committee, planning committee and presented ~ committee papers, presented to committee, reports with recommendation
local plan preparation = plan making < site allocations, Reg 18, Reg 19, SHLAA, local plan examination, SHELAA ~ policy officer, examination statements
appeals < statements for written reps, defended refusals, appeal statements, PINS appeals ~ written reps, evidence at hearings, before Inspectors, hearings and inquiries

listed buildings < LBC cases, heritage & conservation officer, IHBC, listed building consent ~ conservation appraisals, conservation officer, heritage statements
heritage < LBC cases, conservation appraisals, heritage & conservation officer, IHBC, listed building consent, heritage statements ~ conservation officer
S106 negotiation = section 106 = S106 agreements < obligations with developers, planning obligations, affordable homes negotiated ~ heads of terms, agreed obligations, deeds signed, viability
S106 < obligations with developers, planning obligations, affordable homes negotiated ~ heads of terms, agreed obligations, deeds signed, viability
public enquiries = handle public enquiries < council reception ~ one stop shop, walk-ins, customer service desk, residents face to face, face to face with residents, contact centre for council, customers at counter
public enquiries at front counter < council reception ~ one stop shop, walk-ins, customer service desk, residents face to face, face to face with residents, contact centre for council, customers at counter
council tax = council tax knowledge < single person discount, council tax billing, band and discount queries, council tax recovery ~ CT band, CT queries

benefits assessment = benefit claims < assessed HB, CTS claims, benefits assessor, UC and ESA, HB and CTS, housing benefit claims, HB assessor, DWP decision maker
process licences and permits < issued taxi, premises licences, parking permits, skip licences, issued licences, taxi licences issued, LA2003, processed permits
licences and permits < issued taxi, premises licences, parking permits, skip licences, issued licences, taxi licences issued, processed permits ~ LA2003
licensing < issued taxi, premises licences, issued licences, taxi licences issued, LA2003, licensing sub-committee, premises licences conditions ~ parking permits, skip licences, processed permits, responsible authority, licence applications and, sub-committee evidence
committee minutes = minutes of committees = minute taking < minutes of scrutiny, agendas and minutes, wrote minutes, minuted meetings, minutes of meetings ~ clerk to council
Freedom of Information = FOI requests < FOI officer, FOIA responses, FOIA, FOI responses ~ 20 day replies, information requests within 20
Freedom of Information requests < FOI officer, FOIA responses, FOIA, FOI responses ~ 20 day replies, information requests within 20
complaints handling < residents' complaints, complaints officer, stage 1 replies, Ombudsman enquiries, investigated complaints ~ stage 2, LGO
complaints handling stage 1 and 2 = stage 1 and 2 complaints < stage 1 replies ~ residents' complaints, stage 2, LGO, complaints officer, Ombudsman enquiries, investigated complaints
electoral services = electoral registration < poll clerk, polling clerk, annual canvass, postal votes, canvass forms, electoral roll canvass ~ presiding officer, registered electors
elections < poll clerk, polling clerk, annual canvass, postal votes, canvass forms, electoral roll canvass ~ presiding officer, registered electors

cash and card payments at counter ~ till balancing, cashier, parking fines taken, payments office, rents taken, took payments, cashed up
take payments < cashier, parking fines taken, rents taken, took payments, cashed up ~ till balancing, payments office
enforcement notices ~ improvement notices, emergency prohibition, took cases to court, prosecution files, served hygiene, PACE interviews, prosecuted traders
serve notices < improvement notices, emergency prohibition ~ took cases to court, prosecution files, served hygiene, PACE interviews, prosecuted traders
prosecutions < took cases to court, prosecuted traders ~ improvement notices, emergency prohibition, prosecution files, served hygiene, PACE interviews
EHORB registration = Environmental Health Registration Board < EHRB certificate, registered with EHRB ~ chartered EHP
EHRB < EHRB certificate, registered with EHRB ~ chartered EHP
housing HHSRS assessments = housing inspections < HHSRS inspections, category 1 hazards, excess cold, rented homes hazards, HMOs under HHSRS, damp and mould hazards, private rented inspections
HHSRS < HHSRS inspections, category 1 hazards, HMOs under HHSRS, private rented inspections ~ excess cold, rented homes hazards, damp and mould hazards
HHSRS assessments < HHSRS inspections, category 1 hazards, HMOs under HHSRS ~ excess cold, rented homes hazards, damp and mould hazards, private rented inspections
air quality monitoring < diffusion tubes, AQMA, LAQM, dispersion modelling ~ annual status report
air quality < diffusion tubes, AQMA, LAQM, dispersion modelling ~ annual status report
private water supplies < PWS risk assessments ~ boreholes and springs, private water regs, sampled boreholes, sampled springs
private water supplies sampling < PWS risk assessments ~ boreholes and springs, private water regs, sampled boreholes, sampled springs
licensing consultations = licence applications < premises licences conditions ~ responsible authority, licence applications and, licensing sub-committee, sub-committee evidence
# funeral director
funeral arranging = arrange funerals = funeral arrangements with families < funeral arranger, arranged funerals, arrange cremations and burials, arrangement conference ~ meet bereaved families, funeral director conducted, funerals a year
funeral directing = conduct funerals = lead funeral ceremonies < page cortege, funeral conductor, funeral director, lead cortege, directed funerals, paged hearse ~ conducted funerals
bereavement support = support bereaved families = compassionate client care < bereaved families, bereavement counselling, grief support, grieving families, bereavement officer, aftercare families, bereavement midwife
care of deceased = mortuary care = preparation of deceased < dress deceased, coffin deceased, first offices, mortuary technician, wash and dress deceased, hygienic treatment, encoffin, prep room funeral ~ casket remains
embalming = hygienic treatment < embalmer, MBIE, embalm, arterial embalming, reconstruction deceased, licensed embalmer, restorative art ~ trocar, BIE
removals of deceased = transfer of deceased < coroner's removals, on-call removals, body removals, bring deceased into care, hospital mortuary collect, night call-outs deceased, coroner's contract ~ private ambulance, house removals
mortuary technician APT = anatomical pathology < post-mortems assist, RSPH APT diploma, PM assist, autopsy technician ~ eviscerate, mortuary
bearer and chauffeur duties = pallbearer < drive hearse, funeral service operative, coffin bearer, hearse and limousines drive, funeral operative ~ limousine drive
coffin preparation = coffin fitting = coffin furnishing < fit coffins, line coffins, handles and nameplates, coffin engraver, engrave nameplates ~ coffins dress, casket showroom
funeral paperwork = cremation forms = statutory forms for funerals < Cremation Form 1, cremation papers, burial papers, coroner's Form 6, burial permits, Cremation 4, EDRS death certs ~ MCCD, medical examiner, Form 4, death certificates order
death registration = register deaths < birth and death register ~ death certificates, MCCD, tell us once
crematorium operations = cremator operation = crematorium technician < cremators, crematory operator, ashes strew, charging cremators, CREM tech, scatter ashes, cremated remains process, ICCM cremator, CANA certified, FBCA
cremated remains = ashes handling < ashes caskets, scatter ashes, ashes interments, strewing ashes, cremulator, columbarium ~ urns
burial and cemetery operations = cemetery management < gravedigger, graves dig, cemetery supervise, burial registers, backfill graves, Cemetery Supt, sexton ~ BACAS, ICCM, memorial safety testing
memorial masonry sales = memorial sales = monuments and headstones < memorial masons, memorials sold, inscriptions order, memorial kerb ~ headstones, NAMM, BRAMM, granite memorials
funeral plans = pre-paid funeral plans = pre-need sales < Golden Charter, pre-need, prepaid plans, FCA funeral plans, Golden Leaves, insurance-funded preneed, Co-op plans
funeral qualification < Dip FD, NAFD diploma, MBIFD, funeral director license, mortuary science degree, NBE exam ~ SAIF, mortuary science, apprenticeship funeral
funeral accounts = disbursements = funeral invoicing < funeral invoices, funeral estimates, funeral deposits ~ minister's fees, DWP funeral payments, SF200
funeral regulation < CMA order price list, Standardised Price List, FTC Funeral Rule, NAFD Code, FSCSR
repatriation = international repatriation of deceased < repatriations, repatriated, zinc lined, consular mortuary cert ~ airline deceased, embassy death, ship-out, out of England certificate
floral tributes and notices < floral tributes ~ orders of service, newspaper notices, tribute slideshow, Wesley Media, Obitus, printed keepsakes, obituaries
funeral liaison = coordinate third parties funerals < clergy liaise, crematorium bookings, coroner's officers liaise, celebrant bookings, churches crematoria liaise ~ cemetery bookings, coroners officers, book ministers
chapel of rest viewings = viewing arrangements = visitations < chapel of rest, viewings families, open-casket, wakes arranged, chapels visit
celebrant services = funeral celebrant < celebrant, humanist funerals, eulogies, officiant funerals, civil celebrant ~ tribute writing, conducts ceremonies
vehicle cleaning hearse = fleet presentation < clean hearses, polish hearse, vehicles valeted funeral ~ wash limousines, valet limousine
multi-faith funerals = diverse faith funerals < Muslim burials, ghusl, Hindu funerals, Jewish funerals, Sikh funerals, tahara, Chinese funerals, Greek Orthodox funerals
direct cremation = unattended funerals < Pure Cremation, Simplicity Cremations
woodland and green burial = natural burial < woodland burial, wicker coffins, green burials
exhumation = disinterment < exhumations, Ministry of Justice licence exhumation, faculty exhumation
funeral home management = branch management funeral = funeral home manager < funeral branches manage ~ Co-op Funeralcare, funeral hub, family funeral business
funeral management software = funeral IT system < Eulogica, FuneralPro, Obit software, Passare, FuneralOne ~ Oak Technology, Compass funeral
infection control mortuary = PPE deceased = biohazard handling < high-risk infection deceased, COVID deceased ~ biohazard, body bags, formaldehyde COSHH, CBRN deceased
on-call out-of-hours rota = 24-hour call-outs funeral < on-call rota funerals, night call-outs, out-of-hours calls bereaved ~ 24-hour standby
# clergy and community work
ordained ministry = clergy < vicar, curate, ordained priest, parish priest, team rector, minister of church, pastor, Methodist minister, rabbi, imam, deacon, presbyter, ordained, United Reformed minister, associate pastor
theological qualification = theology degree = divinity degree < MDiv, BA Theology, Diploma in Ministry, DMin, ThD, BTh ~ Common Award, Durham Common Awards, theological college, seminary, Wycliffe, Alimiyyah, Cuddesdon
preaching and leading worship = conduct services < preached, sermons, Sunday services, led worship, Eucharist, celebrate Mass, homilies, khutbah, all-age worship, preach, preached and presided, gave sermons, presided at services, preached at, sermons weekly, took Sunday services ~ liturgy, worship leader, Bible expositions, took services, led services
weddings baptisms and funerals = occasional offices = conduct ceremonies < baptisms, christenings, conducted weddings, nikah, funerals taken ~ weddings and funerals, baptism families, bar mitzvah prep, marriage prep
pastoral care = pastoral visiting = spiritual care < pastoral visits, home communions, hospital visits pastoral, sick visits, bedside prayers, visit housebound, pastoral counselling, parishioners visited, visited housebound, sick and bereaved, visits across parish, hospital visits to parishioners ~ pastoral team, bereavement visits, visited sick, bedside visits, visited bereaved
chaplaincy = spiritual support in institutions < NHS chaplain, prison chaplain, school chaplain, university chaplaincy, hospice chaplain, CPE units, padre, airport chaplain, industrial chaplain, workplace chaplain ~ BCCI, APC board certified, UKBHC
clinical pastoral education = CPE < CPE units ~ ACPE, BCCI
church governance = church management < churchwardens, kirk session, church council, deanery synod, Session moderator, Church Board ~ PCC, trustees church, quinquennial, APCM, diaconate
church administration = parish administration = parish office < parish administrator, church office, church administrator, ChurchSuite, pew sheets, service registers, faculty applications, ChurchTools ~ notice sheet, rotas church, hall bookings church, Planning Center
children's and youth ministry < Messy Church, youth minister, Alpha for youth, holiday Bible club, children's worker church, Girls' Brigade, junior church, youth fellowship ~ VBS, madrasa, Open the Book
small groups and discipleship = Bible study groups < Alpha courses, confirmation classes, Lent course, Bible studies, house groups, discipleship, catechist, RCIA, catechesis, Emmaus course, Christianity Explored ~ cell groups
lay ministry < Reader in CofE, licensed reader, Authorised lay minister ~ local preacher, lay preacher, pastoral assistant, lay leader
outreach and mission = evangelism < church plant, missionary, missions trip, outreach events church, Alpha courses, evangelist, church planter, fresh expressions, mission partner ~ street pastor
community development = community engagement < community development worker, community organiser, residents' groups, tenants' groups supported, community action plan, participatory budgeting ~ neighbourhood projects, Citizens UK, community centre, asset mapping
community centre management = manage community venue < community centre manager ~ village hall, hall bookings, community hub, centre hires, church hall, venue caretaker
social action projects < food bank, night shelter, soup kitchen, warm space, foodbank, community fridge, drop-in refugees ~ toddler group church, debt centre CAP, lunch club, community café, street pastors, Christians Against Poverty
older people's groups < lunch club, befriending, Holiday at Home, tea dances, befrienders, coffee mornings seniors ~ Age UK, memory café, good neighbour scheme
interfaith work = faith liaison < interfaith, Churches Together, multi-faith forum, ecumenical, interfaith council ~ SACRE, Near Neighbours
safeguarding in church = parish safeguarding = faith safeguarding < Parish Safeguarding Officer, diocesan safeguarding, Safer recruitment church, safe church training ~ C0 safeguarding, PSO church, CCPAS
volunteer team leadership church = recruit volunteers ministry < volunteers in church, lay volunteers ~ sidesmen rota, worship teams, stewards church, Sunday teams
church fundraising and giving = giving programme < Parish Giving Scheme, Gift Aid church, tithes, roof appeal, planned giving church, capital campaign church ~ collections counted church, collection plate, church fete
church finance < church treasurer, PCC treasurer, church accounts, parish share, Gift Aid secretary, church books
church buildings and faculties = church property management < church roof project, church fabric, listed church repair, listed church works ~ faculty applications, quinquennial, churchyard
worship music = worship band < organist, choir leader, choirmaster, music minister, praise band, church pianist, director of music church ~ ARCO, song leader, hymns
church media and livestream = church AV < livestream services, ProPresenter, church sound desk, EasyWorship, PA desk church, AV team church, OBS church
collective worship < school assemblies clergy ~ foundation governor, RE lessons visits, school governor, Open the Book, schools worker
refugee and asylum support = migrant support < asylum seekers, ESOL classes refugees, VPRS, asylum drop-in, community sponsorship, Afghan resettlement ~ conversation café
ESOL delivery = English classes community < conversation classes, ESOL volunteers ~ ESOL
counselling and listening < marriage counselling church, spiritual director ~ listening service, CPE, Samaritans, marriage preparation, prayer ministry
religious education teaching = religious instruction < madrasah teacher, Hebrew school, Qur'an classes, Quran teaching, Sunday school teacher, cheder ~ RE teacher, catechism
verger and sacristan duties = church care = sacristy < verger, sacristan, head verger, candles and vestments ~ altar servers, set up altar, church cleaning brass, open and lock church, cathedral steward
neighbourhood conflict mediation = community mediation < community mediator, neighbour disputes mediate ~ mediation service, restorative circles, peacebuilding
lead Sunday worship < preached and presided, took Sunday services ~ gave sermons, all-age worship, presided at services, took services, preached at, sermons weekly, led services
preach < preached and presided, gave sermons, preached at, sermons weekly ~ all-age worship, presided at services, took services, led services, took Sunday services
ordained in Church of England < CofE priest, curate then vicar, priest in Diocese, Anglican priest ~ ordained deacon, ordained priest
ordained < ordained deacon, ordained priest, CofE priest, curate then vicar, priest in Diocese, Anglican priest
wedding preparation = marriage preparation < couples for marriage, marriage prep, banns and rehearsal, married couples a year ~ engaged couples, calling banns, took weddings
schools work = work with schools < chaplain to school, RE lessons in school, Open the Book ~ collective worship, weekly assemblies, school assemblies, assemblies in schools
schools ministry < chaplain to school, RE lessons in school, Open the Book, assemblies in schools ~ collective worship, weekly assemblies, school assemblies
Alpha or discipleship courses < ran Alpha, Lent groups, Emmaus course, Alpha twice, Pilgrim course, nurture course ~ confirmation classes, Bible study groups led
discipleship courses < ran Alpha, Lent groups, Emmaus course, Alpha twice, Pilgrim course, Bible study groups led ~ confirmation classes, nurture course
chair of church council = chair PCC < chair of PCC, chaired PCC ~ chaired elders, PCC agendas, elders meeting, chaired church meeting
church council < chair of PCC, chaired elders, PCC agendas, chaired PCC, chaired church meeting ~ elders meeting
hospital or prison chaplaincy < NHS chaplain, chaplain HMP, hospital chaplain, prison chaplain, hospice chaplain ~ Sycamore Tree, on-call chaplain
chaplaincy < NHS chaplain, chaplain HMP, hospital chaplain, prison chaplain, on-call chaplain, hospice chaplain ~ Sycamore Tree
hospital chaplaincy = prison chaplaincy < NHS chaplain, chaplain HMP, hospital chaplain, prison chaplain, hospice chaplain ~ Sycamore Tree, on-call chaplain
fundraising for building = building fundraising < raised for roof, tower appeal, roof appeal, roof from Lottery ~ grants and sponsored, steered appeal, grants for church, appeal for restoration
fundraising < raised for roof, tower appeal, roof appeal, roof from Lottery, grants for church, appeal for restoration ~ grants and sponsored, steered appeal
`;
