/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const PEOPLE_TRADES = `
# veterinary nurse
registered veterinary nurse = RVN < RCVS veterinary nurse, vet nursing diploma, FdSc Veterinary Nursing, Registered Veterinary Nurse, Royal College no, RCVS register
veterinary technician license < VTNE, credentialed vet tech
animal anaesthesia monitoring = anaesthesia monitoring < monitor anaesthetics on dogs, monitor GAs in vets, capnography on animals, isoflurane, anesthesia charts pets, ET tube dogs and cats
veterinary surgical assistance = theatre nursing animals < scrub in for bitch spays, spays and castrates, cruciate surgery assist, set up vet theatre, neuter clinics
inpatient animal care = hospitalised patient nursing = hospital inpatient care < kennel patients, hospitalised cats and dogs, hospital sheets animals, ward nurse vets, ICU animals, parvo isolation, nursed inpatients, IVFT, pain scoring, ICU nurse, drips and meds, overnight nurse, feeding tubes, parvo and diabetics
venepuncture in animals < jugular bloods on cats, place IVs in dogs, cephalic catheters, jugular samples, IV catheters in pets
nurse clinics = nurse consultations veterinary = weight clinics < weight clinics pets, nail clips, second vaccs, post-op checks animals, anal glands, puppy parties, dental checks pets, senior pet clinics, own consulting list, suture outs, weigh-ins, post op checks, senior wellness, nurse consults, stitch out appointments
animal vaccinations = vaccination appointments < puppy vaccs, second vaccs, booster vaccinations pets, kennel cough vaccine, rabies shots
veterinary laboratory work = in-house diagnostics = lab work in practice = in-house lab work < IDEXX Catalyst, in-house bloods vets, Procyte, faecal flotation, urine sediment dogs, skin scrapes, PCV TP, cytology slides animals, IDEXX bloods, urine SG, in-house biochem, faecals, blood smears run, sediment, in-house bloods
veterinary radiography = animal X-rays = radiography positioning < X-rays of dogs, hip scores, BVA hip scoring, PennHip, position animals X-ray, vet DR plates, took x-rays hips, positioned & exposed, limb films, hips elbows, thorax films, hip score x-rays, dental x-rays taken, took x-rays, hips elbows thorax
dental procedures on animals = veterinary dentistry < scale and polish dogs, pet dentals, canine dentals, dental scaling cats, dental charting animals
dispensing veterinary medicines = veterinary pharmacy < SQP, POM-V, dispense vet meds, NFA-VPS, VMD rules, R-SQP, flea and worm treatment
SQP qualification = suitably qualified person < SQP, AMTRA, C-SQP, E-SQP
animal handling and restraint = animal restraint < restrain dogs and cats, hold animals for vet, cat-friendly handling, muzzle aggressive dogs, fear-free, restrain horses
veterinary emergency care = out of hours veterinary = emergency and out of hours = out-of-hours emergency < Vets Now, OOH vets, emergency nurse vets, GDV, triage animals, RTA cats, animal ER, blood transfusion dogs, night nurse, OOH rota, crash cases, GDV RTA, sole charge nights, on-call 1 in, emergency nights, caesars, GDVs at night
euthanasia support = bereaved clients support < euthanasia assists, put-to-sleep appointments, pet bereavement, Blue Cross pet bereavement, cremations pets
pet owner communication = client education pets < advise owners, discharge pets to owners, puppy and kitten advice, nutrition advice pets, client discharges vet
practice management software veterinary < RoboVet, Provet, Rx Works, VetSpace, Merlin vet, AVImark, ezyVet, Teleos
pet insurance claims < pet insurance claim forms, Petplan, direct claims pets
animal welfare rescue = shelter work < RSPCA, rescue centre animals, animal shelter, Dogs Trust, rehoming, Cats Protection
sterilising surgical kits veterinary = instrument care < vet surgical kits sterilise, spay kits packed, autoclave drapes vets
exotics nursing = small mammals care = exotic species < rabbits and guinea pigs, reptiles nursing, exotics practice, rabbit GA, birds and reptiles, reptile nursing, parrot nursing, crop tubing, exotics ward, rabbit reptile, reptiles and birds, exotics cert
equine nursing = horse care veterinary < equine hospital, REVN, foal watch, colic horses, equine vet nurse
farm animal veterinary support = livestock work < TB testing, AMTRA farm, lambing assist, calving assist, disbud calves, herd health, large animal vet
microchipping < microchip pets, chip dogs, microchip implanter
controlled drugs veterinary < CD register vets, ketamine and methadone for animals, DEA log vet, vet CDs
nutrition for animals = diet advice pets < Royal Canin, Hill's diets, pet weight clinic, raw diet advice
animal physiotherapy = animal rehabilitation < hydrotherapy dogs, canine hydro, underwater treadmill dogs
clinical coach = student veterinary nurse training = student nurse supervision veterinary = supervise student veterinary nurses < NPL vets, CSL vets, TP vet nurse, SVNs, CPL signed off, coached students, signed off SVNs
veterinary reception = practice reception animals < vet receptionist, book vet appointments, vet front desk
kennel and cattery work = kennel hygiene < kennel assistant, cattery, kennel hand, clean kennels, animal care assistant, boarding kennels, walk dogs
pet travel = animal health certificates < AHC pets, pet passports, APHA export certificates
preventive pet health plans < Pet Health Club, pet health plan, Pet Health for Life
infection control veterinary = isolation of animals < parvo isolation, MRSP, barrier nurse puppies, isolation kennel
RCVS registered veterinary nurse < RVN, Royal College no, RCVS register
animal anaesthesia monitoring < anaesthetised patients, ran GA, capno BP, ran GAs, dentals and spays, monitored anaesthetics, monitored doppler, GA chart every 5
monitor anaesthesia = anaesthesia monitoring < anaesthetised patients, ran GA, capno BP, ran GAs, dentals and spays, monitored anaesthetics, monitored doppler, GA chart every 5
radiography < took x-rays hips, positioned & exposed, limb films, hips elbows, thorax films, hip score x-rays, dental x-rays taken, took x-rays, hips elbows thorax
inpatient care < nursed inpatients, IVFT, pain scoring, ICU nurse, drips and meds, overnight nurse, feeding tubes, parvo and diabetics
schedule 3 procedures = suturing or schedule 3 < Sch 3, stitch ups, sutured wounds, lumps removed, sutured skin, minor surgery under direction, dental scale & polish
suturing < Sch 3, stitch ups, sutured wounds, lumps removed, sutured skin, minor surgery under direction, dental scale & polish
schedule 3 < Sch 3, stitch ups, sutured wounds, lumps removed, sutured skin, minor surgery under direction, dental scale & polish
out of hours < Vets Now, night nurse, OOH rota, crash cases, GDV RTA, sole charge nights, on-call 1 in, emergency nights, caesars, GDVs at night
exotics < reptile nursing, parrot nursing, crop tubing, exotics ward, rabbit reptile, reptiles and birds, exotics cert
MRCVS < member of RCVS, BVMS, BVSc MRCVS, practising member of RCVS
RCVS member = veterinary surgeon registration < member of RCVS, BVMS, BVSc MRCVS, practising member of RCVS
soft tissue surgery < splenectomies, enterotomies, pyometra, perineal hernia, abdominals and, GDVs splenectomies, pyos, cystotomies, GSAS, exlaps
orthopaedic surgery < TPLO, plate fractures, cruciates lateral, MPL, amputations, fracture repairs, cruciate repairs, patella luxation, ortho surgery
orthopaedics < TPLO, plate fractures, cruciates lateral, MPL, amputations, fracture repairs, cruciate repairs, patella luxation, ortho surgery
small animal consulting = small animal consultations < dogs cats rabbits, consults a day, saw pets, 15 min consults, 10-15 min consults, small animal consults, pets in clinic
dairy fertility work = dairy fertility = fertility visits < PDs by scan, routine PDs, ovsynch, herd health, PD scanning, routine fertility, cows scanned
TB testing = tuberculin testing < tuberculin tester, SICCT, skin tests, TB tests on herds, ATT
ultrasound imaging < abdo and echo scans, FAST, abdominal US, echo scans, pregnancy scans, abdominal ultrasound, AFAST, SAUS
ultrasound < abdo and echo scans, FAST, abdominal US, echo scans, pregnancy scans, abdominal ultrasound, AFAST, SAUS
official veterinarian exports = OCQ(V) official veterinarian < OV Export, AHCs signed, pet passports signed, EHC for, EHCs, export health certificates, AHCs
official veterinarian = OCQ(V) < OV Export, AHCs signed, pet passports signed, EHC for, EHCs, export health certificates, AHCs
mentor new graduates < VetGDP, mentored recent graduates, new grads mentored, mentor to new grads, graduates mentored, mentored new grad vets
new graduates < VetGDP, mentored recent graduates, new grads mentored, mentor to new grads, graduates mentored, mentored new grad vets
surgical nursing veterinary = assist in surgery = theatre nursing < scrubbed in, set up theatre, prepped theatre, passed instruments, kits sterilised, assisted with ops
client communication veterinary = advise clients = client care < rang owners, discharged patients, admitted patients with owners, post-op instructions, discharge appointments, advised owners, talked owners through
dispense medicines veterinary < dispensed meds, made up prescriptions, flea and worm, dispensed prescriptions, SQP
dispensing < dispensed meds, made up prescriptions, flea and worm, dispensed prescriptions, SQP
animal handling < held animals, held for bloods, handled fractious, cat friendly, handled aggressive
restrain animals < held animals, held for bloods, handled fractious, cat friendly, handled aggressive
blood samples < jugular bloods, took bloods, bloods and catheters, placed catheters, IV catheters, cephalic
take blood samples from animals < jugular bloods, took bloods, bloods and catheters, placed catheters, IV catheters, cephalic
venepuncture < jugular bloods, took bloods, bloods and catheters, placed catheters, IV catheters, cephalic
puppy classes = puppy parties < puppy socialisation, kitten clinics
# mental health and addiction support worker
mental health support < acute psychiatric ward, CMHT, CAMHS ward, PICU mental health, support clients with schizophrenia, crisis house, support service users with psychosis, psychiatric technician, behavioral health technician, home treatment team, early intervention in psychosis
recovery-focused support planning = recovery plans = support plans < WRAP plans, Recovery Star, Outcomes Star, recovery plans with clients, DIALOG+, wellness recovery action plan, ISPs for clients
safety planning = suicide risk assessment = manage self-harm risk < ligature checks, safety plans with clients, ASIST, suicide watch, Columbia scale, C-SSRS, STORM training, HCR-20
substance misuse support = drug and alcohol support = addiction recovery support < drug and alcohol service, recovery worker, Turning Point, rehab clients, detox unit, 12-step facilitation, substance abuse counselor, methadone clients, heroin users, alcohol dependent clients
harm reduction < needle exchange, naloxone kits, take-home naloxone, safer injecting advice, syringe service program, overdose awareness sessions
key working = one-to-one keyworking = caseload management < key worker sessions, care coordinator, hold caseload
motivational interviewing < MI techniques, MI trained
group work facilitation = run support groups = therapeutic groups < SMART Recovery, facilitate recovery groups, relapse prevention groups, psychoeducation groups, Hearing Voices group, anger management groups, MAP groups, IOP groups
relapse prevention < relapse prevention groups, SMART Recovery
addiction counselor certification < CADC, LCDC, CASAC, LADC, CAADC
physical intervention and de-escalation = restraint = violence and aggression management < PMVA, MAPA, C&R restraint, CPI certified, Crisis Prevention Institute, prone restraint, Handle With Care, TMVA
Mental Health Act knowledge = detained patients < section 17 leave, Section 3 patients, Section 2 patients, 136 suite, forensic ward, tribunal reports, section papers, CTO patients, AMHP
ward observations = enhanced observations < Level 3 observations, general obs mental health ward, 15-minute checks patients, arms-length observations
psychological therapy = talking therapies < PWP, step 2 CBT, IAPT, guided self-help, PHQ-9 and GAD-7, NHS Talking Therapies, SilverCloud, high-intensity CBT
counselling = therapeutic counselling < BACP, person-centred counselling, counselling placement hours, Level 4 Diploma Counselling, LPC, LMHC, LMFT, COSCA, integrative counsellor
CBT and DBT skills < DBT skills groups, CBT worksheets, PG Dip CBT, BABCP
trauma-informed care = trauma-informed practice < ACEs training, PIE approach, psychologically informed environment, EMDR, seeking safety groups
homelessness support = rough sleeper support < hostel residents, rough sleepers, street outreach homeless, night shelter, Housing First, St Mungo's, No Second Night Out, CHAIN database, homeless shelter
tenancy sustainment = housing-related support = floating support < help clients keep tenancy, move-on accommodation, supported housing, supported accommodation, Supporting People
benefits support for clients = welfare benefits advice < PIP forms, help clients with Universal Credit, UC claims for clients, ESA appeals, housing benefit forms clients, SSI applications clients, mandatory reconsiderations, attendance allowance forms
dual diagnosis = co-occurring disorders < COD clients
criminal justice substance misuse = offender recovery work < DIP worker, DRR, drug rehabilitation requirement, Test on Arrest, IDTS prison, drug court
drug testing of clients = toxicology screening < urine screens clients, swab tests clients for drugs, breathalyse residents, UA collection
detox support = withdrawal monitoring < CIWA, COWS scale, detox unit, community detox, Librium regime, withdrawal scale, subutex titration
crisis intervention = crisis support < Samaritans, crisis line, crisis house, Crisis Text Line, 988 line, Shout volunteer, mobile crisis
client database recording = case recording systems < Nebula system, Carenotes, Inform database, In-Form, PARIS, SystmOne mental health, HMIS
NDTMS reporting = outcomes monitoring < NDTMS, Treatment Outcomes Profile
peer support = lived experience < peer mentor, peer support specialist, expert by experience, recovery coach, CPRS
mental health first aid < MHFA, mental health first aider
social prescribing = link worker < social prescriber, ARRS link, community connector
safeguarding vulnerable adults = domestic abuse support < IDVA, MARAC, DASH risk checklists, Women's Aid, refuge worker, ISVA
# social worker
social work registration = registered social worker < SWE registered, HCPC social worker, SSSC, Social Care Wales registered, MA Social Work, BSc Social Work, DipSW
US social work license = licensed social worker < LMSW, LCSW, LSW, MSW, LICSW, BSW
child protection = children's safeguarding = section 47 enquiries = conduct section 47 enquiries < S47, section 47, child protection plan, CPS investigator, Joint Section 47 with police, CP conferences, ICPC, core groups, CPS caseworker, initial child protection conference, S47 investigations, child protection enquiries, joint investigations with police, ABE interviews, S47 enquiries
children in need = family support = child in need = CIN plans < Section 17 assessments, S17, child in need reviews, families under section 17, section 17 families, section 17 cases
looked after children = children in care < LAC reviews, care leavers, pathway plans, foster care placements, statutory visits to children
leaving care support < personal adviser care leavers, pathway plans, care leavers, Staying Put
fostering and adoption assessments = foster carer assessment < Form F, PAR assessments, SGO assessments, connected persons assessments, adoption matching, home studies, supervising social worker, fostering panel, special guardianship, carers approved, assessed prospective foster, Form F assessor, skills to foster
court work = care proceedings = family court reports < Public Law Outline, SWET statements, Section 37 reports, interim care orders, CAFCASS, chronologies for court, Section 7 report, testify in dependency court
statutory assessments = social work assessments < C&F assessments, Care Act assessments, single assessments, child and family assessments, biopsychosocial assessments, parenting assessment
adult social care assessment = Care Act assessments = needs assessment < Care Act, section 9 assessments, adult care needs assessments, support planning adults social care, carers' assessments, Section 42
adult safeguarding = Section 42 enquiries < S42, safeguarding adults enquiries, APS investigator, Adult Protective Services, Making Safeguarding Personal
mental capacity assessment = best interests decisions < MCA assessments, best interests assessor, Court of Protection COP3, DoLS assessments, COP DOL, capacity assessments
approved mental health professional = AMHP < MHA assessments, Section 12 doctor coordinate, nearest relative consult, 117 aftercare
hospital discharge social work < hospital social worker, discharge to assess, Transfer of Care, continuing healthcare, DTOC, medical social worker
supervision of social workers = newly qualified social workers < PEPS 2, ASYE assessor, on-site supervisor student social workers, supervise social workers, reflective supervision social workers, supervised ASYEs, mentored NQSWs, senior practitioner, PEP2, NQSWs through, supervised social workers
ASYE = newly qualified social worker < NQSW, Frontline programme, Step Up to Social Work, Think Ahead
case management systems = electronic social care records < LiquidLogic, Care Director, Azeus, SACWIS, Carefirst, Framework-i, CCWIS, Apricot case
front door = contact and referral screening = multi-agency safeguarding hub < duty and assessment team, child protective hotline, threshold decisions referrals, duty social worker, MASH social worker, triage in MASH, screening contacts, front door triage, MASH contacts
multi-agency working = partnership working in safeguarding < strategy meetings with police, core groups, TAF meetings, Team around the family, MARAC, MAPPA
direct work with children < three houses, wishes and feelings work, signs of safety tools, Three Houses, life story books, life story work, worries work, wishes and feelings, words and pictures
strengths-based practice = systemic practice < restorative social work, Family Safeguarding model, genograms, Three Conversations
early help = family support work = early intervention < early help assessment, Troubled Families, family support worker, Supporting Families, Homestart, parenting programmes Triple P, Incredible Years
contact supervision = supervised visitation < supervise contact sessions, family time contact, contact centre families, visitation monitor
domestic abuse work < MARAC, Freedom Programme, DV perpetrators, IDVA
exploitation work < child sexual exploitation, county lines, NRM referral, missing episodes return interviews
unaccompanied asylum seekers = UASC < age assessments, Merton age assessment, asylum-seeking children
residential childcare = children's home work < children's home, Ofsted children's home, residential support worker children, Reg 44 visits, group home youth, residential treatment children, Level 3 Residential Childcare
commissioning care packages = broker care packages < direct payments, personal budgets, panel for funding packages, brokerage care, source placements, resource panel
direct payments < personal budgets, PA employed by client
Deprivation of Liberty < DoLS, DoL applications
youth justice = youth offending < YOT, YOS, ASSET Plus, pre-sentence reports, referral orders, YJS, intensive supervision youth
domiciliary care review = care package review < annual care reviews, review care packages, placement reviews
discharge planning US hospitals < MSW hospital, discharge social worker SNF placement
court work < public law outline, care orders, SWETs, ICO applications, evidence in family court, PLO caseload, final care plans
care proceedings < public law outline, care orders, SWETs, ICO applications, evidence in family court, PLO caseload, final care plans
court work and care proceedings < public law outline, care orders, SWETs, ICO applications, evidence in family court, PLO caseload, final care plans
fostering assessments < Form F, carers approved, assessed prospective foster, Form F assessor, skills to foster
direct work < Three Houses, life story books, life story work, worries work, wishes and feelings, words and pictures
child in need plans < families under section 17, section 17 families, section 17 cases
supervise newly qualified social workers < supervised ASYEs, mentored NQSWs, senior practitioner, PEP2, NQSWs through, supervised social workers
MASH < MASH social worker, triage in MASH, screening contacts, front door triage, MASH contacts
safeguarding hub < MASH social worker, triage in MASH, screening contacts, front door triage, MASH contacts
assessments of families < C&F assessments, single assessments, parenting assessments, assessed families, section 17 assessments
child and family assessments < C&F assessments, single assessments, parenting assessments, assessed families, section 17 assessments
assessments < C&F assessments, single assessments, parenting assessments, assessed families, section 17 assessments
home visits = visit families < visited families, statutory visits, unannounced visits, visits to children, doorstep visits
write reports = report writing < chronologies, conference reports, court statements, wrote assessments, review reports
# youth worker
JNC qualification = youth work qualification < JNC, BA Youth Work, Level 3 Youth Work, Level 2 Youth Work, Community Learning Development Standards
youth club delivery = youth centre sessions = open access youth work < youth club, open-access sessions, youth centre, drop-in for young people, youth hub, junior youth club, after-school club teens
detached youth work = street-based outreach = outreach youth work < detached sessions, street-based work, detached youth, outreach with gangs, streetwork young people, mobile youth bus, walked estates, teens on streets, outreach in parks, youth outreach, young people on streets, parks and bus stops
mentoring young people = one-to-one mentoring youth < mentor young people, youth mentor, one-to-one sessions teens, mentor at-risk teens, Big Brothers Big Sisters
youth programme planning = design youth activities < DofE, youth summer camp, holiday activity programme, HAF programme, curriculum youth work
Duke of Edinburgh's Award < DofE, DofE assessor, Bronze and Silver expeditions, expeditions supervise, Duke of Edinburgh, expedition supervisor, DofE leader, Bronze expedition
knife crime prevention = violence reduction = gang prevention < knife crime workshops, gangs worker, gang exit, Redthread, violence interrupter, Cure Violence, county lines young people, weapons workshop, county lines, mediations between postcodes, gang members mentored, gang mediation
NEET support < Princes Trust, Team programme, job clubs for young people, careers guidance young people
residential trips and outings = expeditions with young people < residentials for young people, camp leader, summer camp counselor, outward bound young people, MIDAS minibus trips
youth group work = workshops for young people < workshops in schools youth, deliver PSHE, group sessions teens, girls' group, LGBT youth group, boys group, relationships and sex workshop
safeguarding young people = child protection awareness < designated safeguarding lead, LSCB training, Working Together, mandated reporter, Keeping Children Safe, child protection referrals MASH
youth participation = youth voice < youth council, youth parliament, youth forum, UK Youth Parliament, participation worker, young commissioners
sexual health advice < C-card, condom distribution young people, chlamydia screening youth
drug education < substance misuse workshops teenagers, drugs awareness sessions youth, Frank resources
youth behaviour management = challenging behaviour youth < defuse fights young people, PRU students, exclusions youth, restorative conversations young people
restorative justice = victim-offender mediation < restorative conferences, RJ facilitator
youth volunteers coordination = recruit youth volunteers < recruit young volunteers, train youth volunteers, peer mentors recruit, young leaders train
minibus driving < D1 on licence, drive minibus, D1 entitlement
youth grants funding = funding bids youth < Children in Need grant, Youth Endowment Fund, BBC Children in Need bid, lottery youth bid
outcomes tracking youth work = youth database < Views database, Salesforce youth attendance, Substance Views
youth offending prevention < YOT, diversion youth, Turnaround programme
young carers support < young carers group, young carers assessment
alternative provision = excluded pupils < pupil referral unit, AP tutor
summer camp staff = camp counselor < Camp America, camp director, kids' camp, BUNAC
community cohesion = community engagement youth < community festivals youth, intergenerational project, resident engagement youth, Prevent programme
youth accreditation < ASDAN, Arts Award, accredited outcomes youth
parental engagement youth < parents' evenings youth club
supervise sessional staff < sessional youth workers, rota sessional workers, lead part-time youth workers
off-site visit safety = risk assess trips < Evolve trips
uniformed youth groups < Scout leader, Guides leader, cadets instructor, Brownies leader, cub leader, Boys' Brigade
plan and deliver group sessions = youth sessions < debate nights, girls group, boys group, ran cooking music, cooking sessions for teens, planned weekly group, music nights, workshops for teens
group sessions < debate nights, girls group, boys group, ran cooking music, cooking sessions for teens, planned weekly group, music nights, workshops for teens
group work < debate nights, girls group, boys group, ran cooking music, cooking sessions for teens, planned weekly group, music nights, workshops for teens
residentials < weekend away, young people to Brecon, week away, NCS groups, camps with young people, took young people away, residential week
residential trips < weekend away, young people to Brecon, week away, NCS groups, camps with young people, took young people away, residential week
gang and knife crime prevention = youth violence prevention < weapons workshop, county lines, mediations between postcodes, knife crime workshops, gang members mentored, gang mediation
DofE < Duke of Edinburgh, expedition supervisor, DofE leader, Bronze expedition
sexual health education = sex and relationships education < C-Card, RSE sessions, consent workshops, condom distribution, condoms, relationships education, sexual health workshops
RSE < C-Card, RSE sessions, consent workshops, condom distribution, condoms, relationships education, sexual health workshops
safeguarding designated lead = designated safeguarding lead < DSL for, DSL, named safeguarding officer, deputy DSL, made MASH referrals, child protection lead, designated safeguarding officer
safeguarding lead < DSL for, DSL, named safeguarding officer, deputy DSL, made MASH referrals, child protection lead, designated safeguarding officer
supervise volunteers = volunteer supervision < rota'd volunteers, 1:1s with volunteers, line manager to volunteers, inducted volunteers, led volunteers, one-to-ones with volunteers
manage volunteers < rota'd volunteers, 1:1s with volunteers, line manager to volunteers, inducted volunteers, led volunteers, one-to-ones with volunteers
fundraising bids = funding bids = bid writing = funding applications < from Children in Need, Lottery applications, trust applications, won funding, secured grant, wrote Lottery, won 40k, funding secured from
one-to-one support for young people = mentor young people < 1:1 mentoring, one-to-ones with, key worked, mentored teens, 1:1 sessions, mentoring at-risk
one-to-one work < 1:1 mentoring, one-to-ones with, key worked, mentored teens, 1:1 sessions, mentoring at-risk
engage young people = build relationships with young people < built trust with, youth club, hung out with, relationships with teens
# psychologist and counsellor
HCPC registered practitioner psychologist < HCPC PYL, practitioner psychologist HCPC, HCPC clinical psychologist, DClinPsy, doctorate in clinical psychology
practitioner psychologist = HCPC registered psychologist < HCPC PYL, practitioner psychologist HCPC, HCPC clinical psychologist, DClinPsy, doctorate in clinical psychology
CBT < BABCP, BABCP accredited, cognitive therapy, exposure and response prevention, behavioural experiments, CBT for panic, thought records, behavioural activation
cognitive behavioural therapy < BABCP, BABCP accredited, cognitive therapy, exposure and response prevention, behavioural experiments, CBT for panic, thought records, behavioural activation
neuropsychological assessment = cognitive testing < WAIS-IV, WMS, D-KEFS, cog testing, cognitive assessments, memory clinic testing, RBANS, testing in TBI, neuropsych testing
neuropsychology < WAIS-IV, WMS, D-KEFS, cog testing, cognitive assessments, memory clinic testing, RBANS, testing in TBI, neuropsych testing
supervision of trainees < placement supervisor, supervised DClin trainees, supervised assistants, STAR supervisor, supervised trainee psychologists, supervised PWPs
supervise trainee psychologists = clinical supervision of trainees < placement supervisor, supervised DClin trainees, supervised assistants, STAR supervisor, supervised trainee psychologists, supervised PWPs
risk assessment = risk management < HCR-20, assessed suicidality, safety plans, risk formulation, suicide risk assessed, wrote safety plans, FACE risk
clinical risk assessment < HCR-20, assessed suicidality, safety plans, risk formulation, suicide risk assessed, wrote safety plans, FACE risk
service evaluation < outcome study, evaluated IAPT, CORE outcomes, published outcome, presented to board, outcome data analysed, CORE-OM
research < outcome study, evaluated IAPT, CORE outcomes, published outcome, presented to board, outcome data analysed, CORE-OM
service evaluation and research < outcome study, evaluated IAPT, CORE outcomes, published outcome, presented to board, outcome data analysed, CORE-OM
working with children and adolescents = children and adolescents = young people's mental health < CAMHS, clinic with young people, ages 8-17, tier 3 CAMHS, under 18s, adolescents with
expert court reports = medico-legal reports < medico-legal, Part 35, instructed expert, expert witness, parenting assessments, family court assessments, cross-examined
court reports < medico-legal, Part 35, instructed expert, expert witness, parenting assessments, family court assessments, cross-examined
BACP membership = member of BACP = BACP registered < MBACP, British Association for Counselling, BACP accredited, BACP member
person-centred counselling = person-centred therapy < Rogerian, core conditions, client-led sessions, PCT trained, person-centred practice, humanistic counselling
bereavement counselling = grief counselling < Cruse, grieving, bereaved parents, counselled bereaved, grief work, bereaved clients, loss counselling
telephone and online counselling < phone therapy, video therapy, live chat counselling, E-counselling, Kooth, counselling by Zoom, EAP clients, remote sessions with clients
online counselling = telephone counselling < phone therapy, video therapy, live chat counselling, E-counselling, Kooth, counselling by Zoom, EAP clients, remote sessions with clients
working with young people in schools = school counselling = young people in schools < school counsellor, Place2Be, pupils 1:1, counselled pupils, drop in for pupils, school-based counselling
clinical notes = session notes < wrote session notes, CORE-net, Bacpac, contact records, process notes, case notes for clients
clinical notes and record keeping < wrote session notes, CORE-net, Bacpac, contact records, process notes, case notes for clients
couples counselling = relationship counselling < Relate trained, relationship therapy, spouses jointly, partners in crisis, couples therapy, counselled couples
addiction counselling = substance misuse counselling < 12 step, relapse prevention, drug and alcohol counsellor, rehab one-to-ones, alcohol counsellor, counselled addicts
diploma in counselling = counselling diploma < CPCAB L4, L4 Therapeutic Counselling, Adv Dip Counselling, Therapeutic Counselling 20, Level 4 Counselling, PgDip Counselling, BA Counselling
diploma in counselling level 4 < CPCAB L4, L4 Therapeutic Counselling, Adv Dip Counselling, Therapeutic Counselling 20, Level 4 Counselling, PgDip Counselling, BA Counselling
suicidal clients = suicide risk = referral and risk procedures < safety plan, ASIST, at-risk callers, called crisis team, suicide risk asked, escalated at-risk, suicide intervention
risk procedures for suicidal clients < safety plan, ASIST, at-risk callers, called crisis team, suicide risk asked, escalated at-risk, suicide intervention
# probation
pre-sentence reports = prepare pre-sentence reports = court reports < wrote PSRs, PSRs, interviewed defendants, advised bench, fast delivery reports, stand-down reports, sentencing reports
OASys risk assessments < full OASys, OASys L3, initial sentence plan, RSR, OASys assessor, layer 3
OASys < full OASys, OASys L3, initial sentence plan, RSR, OASys assessor, layer 3
caseload of offenders = manage caseload of offenders = offender management = offenders in community < licence and community order, supervised released prisoners, community order cases, licence cases, held cases of high risk, supervised offenders, released prisoners weekly, people on probation supervised
enforcement and breach = breach proceedings < breach packs, initiated recalls, breach court, recalls when licence, recalled offenders, breached orders, prosecuted breaches, recall reports
enforcement < breach packs, initiated recalls, breach court, recalls when licence, recalled offenders, breached orders, prosecuted breaches, recall reports
deliver accredited programmes = accredited programmes = offending behaviour programmes < facilitated TSP, Building Better Relationships, Horizon groups, thinking skills programme, programme facilitator, BBR groups, ran TSP
MAPPA < multi-agency public protection, MAPPA level, chaired MAPPA, MAPPA level 2
Professional Qualification in Probation < qualified PO, Dip Probation Practice, DipPS, qualified probation officer, finished PQiP
PQiP < qualified PO, Dip Probation Practice, DipPS, qualified probation officer, finished PQiP
probation qualification < qualified PO, Dip Probation Practice, DipPS, qualified probation officer, finished PQiP
domestic abuse safeguarding = domestic abuse assessment < SARA v3, SARA assessor, called police for checks, completed SARA, children's services checks
SARA < SARA v3, SARA assessor, called police for checks, completed SARA, children's services checks
domestic abuse safeguarding and SARA < SARA v3, SARA assessor, called police for checks, completed SARA, children's services checks
prison visits = visit prisons < saw prisoners at, sentence planning boards, attended jails, pre-release interviews, visited prisoners, saw men in custody, prison appointments
nDelius recording < on nDelius, Delius power user, contacts on Delius
nDelius < on nDelius, Delius power user, contacts on Delius
Delius < on nDelius, Delius power user, contacts on Delius
`;
