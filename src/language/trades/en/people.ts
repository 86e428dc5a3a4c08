/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const PEOPLE_TRADES = `
# veterinary nurse
registered veterinary nurse = RVN < RCVS veterinary nurse, vet nursing diploma, Registered Veterinary Nurse, RCVS register ~ FdSc Veterinary Nursing, Royal College no
veterinary technician license < credentialed vet tech ~ VTNE
animal anaesthesia monitoring < monitor anaesthetics on dogs, monitor GAs in vets, capnography on animals, isoflurane, anesthesia charts pets, ET tube dogs and cats
veterinary surgical assistance < scrub in for bitch spays, spays and castrates, cruciate surgery assist, set up vet theatre ~ neuter clinics
inpatient animal care = hospitalised patient nursing < kennel patients, hospitalised cats and dogs, hospital sheets animals, ward nurse vets, ICU animals, parvo isolation ~ nursed inpatients, IVFT, pain scoring, ICU nurse, drips and meds, overnight nurse, feeding tubes, parvo and diabetics
venepuncture in animals < jugular bloods on cats, place IVs in dogs, cephalic catheters, jugular samples, IV catheters in pets
nurse clinics = nurse consultations veterinary < weight clinics pets, post-op checks animals, dental checks pets, senior pet clinics, suture outs, senior wellness, nurse consults ~ nail clips, second vaccs, anal glands, puppy parties, own consulting list, weigh-ins, post op checks, stitch out appointments
animal vaccinations = vaccination appointments < puppy vaccs, second vaccs, booster vaccinations pets, kennel cough vaccine ~ rabies shots
veterinary laboratory work = in-house diagnostics = lab work in practice = in-house lab work < IDEXX Catalyst, in-house bloods vets, Procyte, faecal flotation, urine sediment dogs, skin scrapes, PCV TP, cytology slides animals, IDEXX bloods, urine SG, in-house biochem, in-house bloods ~ faecals, blood smears run, sediment
veterinary radiography = animal X-rays < X-rays of dogs, hip scores, BVA hip scoring, PennHip, position animals X-ray, vet DR plates, took x-rays hips, hip score x-rays, dental x-rays taken, took x-rays ~ positioned & exposed, limb films, hips elbows, thorax films, hips elbows thorax
dental procedures on animals < scale and polish dogs, pet dentals, canine dentals, dental scaling cats, dental charting animals
dispensing veterinary medicines = veterinary pharmacy < SQP, POM-V, dispense vet meds, NFA-VPS, VMD rules, R-SQP ~ flea and worm treatment
SQP qualification = suitably qualified person < SQP, AMTRA, C-SQP, E-SQP
animal handling and restraint = animal restraint < restrain dogs and cats, hold animals for vet, cat-friendly handling, muzzle aggressive dogs, restrain horses ~ fear-free
veterinary emergency care = out of hours veterinary = emergency and out of hours = out-of-hours emergency < Vets Now, OOH vets, emergency nurse vets, GDV, triage animals, RTA cats, animal ER, blood transfusion dogs, GDV RTA, GDVs at night ~ night nurse, OOH rota, crash cases, sole charge nights, on-call 1 in, emergency nights, caesars
euthanasia support < euthanasia assists, put-to-sleep appointments, pet bereavement, Blue Cross pet bereavement, cremations pets
pet owner communication = client education pets < discharge pets to owners, puppy and kitten advice, nutrition advice pets, client discharges vet ~ advise owners
practice management software veterinary < RoboVet, Provet, Rx Works, VetSpace, AVImark, ezyVet, Teleos ~ Merlin vet
pet insurance claims < pet insurance claim forms, direct claims pets ~ Petplan
animal welfare rescue = shelter work < rescue centre animals, animal shelter ~ RSPCA, Dogs Trust, rehoming, Cats Protection
sterilising surgical kits veterinary = instrument care < vet surgical kits sterilise, spay kits packed, autoclave drapes vets
exotics nursing = exotic species < rabbits and guinea pigs, reptiles nursing, exotics practice, rabbit GA, birds and reptiles, reptile nursing, parrot nursing, exotics ward, rabbit reptile, reptiles and birds, exotics cert ~ crop tubing
equine nursing < equine hospital, REVN, foal watch, colic horses, equine vet nurse
farm animal veterinary support = livestock work < AMTRA farm, lambing assist, calving assist, disbud calves, herd health, large animal vet ~ TB testing
microchipping < microchip pets, chip dogs, microchip implanter
controlled drugs veterinary < CD register vets, ketamine and methadone for animals, vet CDs ~ DEA log vet
nutrition for animals = diet advice pets < pet weight clinic, raw diet advice ~ Royal Canin, Hill's diets
animal rehabilitation < hydrotherapy dogs, canine hydro, underwater treadmill dogs
student veterinary nurse training = student nurse supervision veterinary = supervise student veterinary nurses < SVNs, CPL signed off, signed off SVNs ~ NPL vets, CSL vets, TP vet nurse, coached students
veterinary reception = practice reception animals < vet receptionist, book vet appointments, vet front desk
kennel hygiene < kennel assistant, kennel hand, clean kennels, boarding kennels ~ cattery, animal care assistant, walk dogs
pet travel < AHC pets, APHA export certificates ~ pet passports
preventive pet health plans < Pet Health Club, pet health plan, Pet Health for Life
infection control veterinary < parvo isolation, barrier nurse puppies, isolation kennel ~ MRSP
RCVS registered veterinary nurse < RVN, RCVS register ~ Royal College no
animal anaesthesia monitoring < anaesthetised patients, ran GA, capno BP, ran GAs, monitored anaesthetics, GA chart every 5 ~ dentals and spays, monitored doppler
monitor anaesthesia = anaesthesia monitoring < anaesthetised patients, ran GA, capno BP, ran GAs, monitored anaesthetics, monitored doppler, GA chart every 5 ~ dentals and spays
radiography < took x-rays hips, positioned & exposed, limb films, hips elbows, thorax films, hip score x-rays, dental x-rays taken, took x-rays, hips elbows thorax
inpatient care < nursed inpatients, IVFT, drips and meds ~ pain scoring, ICU nurse, overnight nurse, feeding tubes, parvo and diabetics
schedule 3 procedures < Sch 3, stitch ups, sutured wounds, sutured skin ~ lumps removed, minor surgery under direction, dental scale & polish
suturing < stitch ups, sutured wounds, sutured skin ~ Sch 3, lumps removed, minor surgery under direction, dental scale & polish
schedule 3 < Sch 3 ~ stitch ups, sutured wounds, lumps removed, sutured skin, minor surgery under direction, dental scale & polish
out of hours < Vets Now, OOH rota, sole charge nights, emergency nights, GDVs at night ~ night nurse, crash cases, GDV RTA, on-call 1 in, caesars
exotics < reptile nursing, parrot nursing, exotics ward, rabbit reptile, reptiles and birds, exotics cert ~ crop tubing
MRCVS < member of RCVS, BVSc MRCVS, practising member of RCVS ~ BVMS
RCVS member = veterinary surgeon registration < member of RCVS, BVSc MRCVS, practising member of RCVS ~ BVMS
soft tissue surgery < splenectomies, enterotomies, pyometra, perineal hernia, GDVs splenectomies, pyos, cystotomies, exlaps ~ abdominals and, GSAS
orthopaedic surgery < TPLO, plate fractures, cruciates lateral, fracture repairs, cruciate repairs, patella luxation, ortho surgery ~ MPL, amputations
orthopaedics < TPLO, plate fractures, cruciates lateral, fracture repairs, cruciate repairs, patella luxation, ortho surgery ~ MPL, amputations
small animal consulting = small animal consultations < dogs cats rabbits, saw pets, 15 min consults, 10-15 min consults, small animal consults, pets in clinic ~ consults a day
dairy fertility work = dairy fertility = fertility visits < PDs by scan, routine PDs, ovsynch, PD scanning, routine fertility, cows scanned ~ herd health
TB testing = tuberculin testing < tuberculin tester, SICCT, TB tests on herds ~ skin tests, ATT
ultrasound imaging < abdo and echo scans, abdominal US, echo scans, pregnancy scans, abdominal ultrasound, AFAST, SAUS ~ FAST
ultrasound < abdo and echo scans, abdominal US, echo scans, pregnancy scans, abdominal ultrasound, AFAST, SAUS ~ FAST

official veterinarian < OV Export, AHCs signed ~ pet passports signed, EHC for, EHCs, export health certificates, AHCs
mentor new graduates < VetGDP, mentored recent graduates, new grads mentored, mentor to new grads, graduates mentored, mentored new grad vets
new graduates < VetGDP, mentored recent graduates, new grads mentored, mentor to new grads, graduates mentored, mentored new grad vets
assist in surgery < scrubbed in, set up theatre, prepped theatre, passed instruments, assisted with ops ~ kits sterilised
advise clients = client care < admitted patients with owners, advised owners, talked owners through ~ rang owners, discharged patients, post-op instructions, discharge appointments
dispense medicines veterinary < dispensed meds, dispensed prescriptions, SQP ~ made up prescriptions, flea and worm
dispensing < dispensed meds, made up prescriptions, dispensed prescriptions ~ flea and worm, SQP
animal handling < held animals, held for bloods, handled fractious, cat friendly ~ handled aggressive
restrain animals < held animals, held for bloods, handled fractious ~ cat friendly, handled aggressive
blood samples < jugular bloods, took bloods, bloods and catheters ~ placed catheters, IV catheters, cephalic
take blood samples from animals < jugular bloods, took bloods ~ bloods and catheters, placed catheters, IV catheters, cephalic
venepuncture < jugular bloods, took bloods, bloods and catheters ~ placed catheters, IV catheters, cephalic
puppy classes < puppy socialisation ~ kitten clinics
# mental health and addiction support worker
mental health support < acute psychiatric ward, CAMHS ward, PICU mental health, support clients with schizophrenia, support service users with psychosis, psychiatric technician, home treatment team, early intervention in psychosis ~ CMHT, crisis house, behavioral health technician
recovery-focused support planning = recovery plans = support plans < WRAP plans, Recovery Star, Outcomes Star, recovery plans with clients, DIALOG+, wellness recovery action plan, ISPs for clients

substance misuse support = drug and alcohol support = addiction recovery support < drug and alcohol service, detox unit, 12-step facilitation, substance abuse counselor, methadone clients, heroin users, alcohol dependent clients ~ recovery worker, Turning Point, rehab clients
harm reduction < needle exchange, naloxone kits, take-home naloxone, safer injecting advice, syringe service program ~ overdose awareness sessions
key working = one-to-one keyworking < key worker sessions, hold caseload ~ care coordinator
motivational interviewing < MI techniques, MI trained
group work facilitation = run support groups < SMART Recovery, facilitate recovery groups, relapse prevention groups, psychoeducation groups, Hearing Voices group, anger management groups, MAP groups, IOP groups
relapse prevention < relapse prevention groups, SMART Recovery
addiction counselor certification < CADC, LCDC, CASAC, LADC, CAADC
violence and aggression management < C&R restraint, prone restraint ~ PMVA, MAPA, CPI certified, Crisis Prevention Institute, Handle With Care, TMVA
Mental Health Act knowledge = detained patients < section 17 leave, Section 3 patients, Section 2 patients, 136 suite, tribunal reports, section papers, CTO patients ~ forensic ward, AMHP
ward observations = enhanced observations < Level 3 observations, general obs mental health ward, 15-minute checks patients, arms-length observations
talking therapies < PWP, step 2 CBT, IAPT, guided self-help, PHQ-9 and GAD-7, NHS Talking Therapies, SilverCloud, high-intensity CBT
counselling = therapeutic counselling < person-centred counselling, counselling placement hours, Level 4 Diploma Counselling, LMHC, LMFT, COSCA, integrative counsellor ~ BACP, LPC

trauma-informed care = trauma-informed practice < psychologically informed environment, seeking safety groups ~ ACEs training, PIE approach, EMDR
homelessness support < hostel residents, rough sleepers, street outreach homeless, night shelter, Housing First, No Second Night Out, homeless shelter ~ St Mungo's, CHAIN database
tenancy sustainment = housing-related support = floating support < help clients keep tenancy ~ move-on accommodation, supported housing, supported accommodation, Supporting People
benefits support for clients = welfare benefits advice < PIP forms, help clients with Universal Credit, UC claims for clients, ESA appeals, housing benefit forms clients, SSI applications clients, mandatory reconsiderations, attendance allowance forms
dual diagnosis = co-occurring disorders ~ COD clients
criminal justice substance misuse = offender recovery work < DIP worker, drug rehabilitation requirement, Test on Arrest, IDTS prison ~ DRR, drug court
drug testing of clients = toxicology screening < urine screens clients, swab tests clients for drugs, breathalyse residents, UA collection
detox support = withdrawal monitoring < CIWA, COWS scale, detox unit, community detox, Librium regime, subutex titration ~ withdrawal scale
crisis intervention = crisis support < crisis line, crisis house, Crisis Text Line, 988 line, Shout volunteer, mobile crisis ~ Samaritans
client database recording = case recording systems < Nebula system, Carenotes, Inform database, SystmOne mental health ~ In-Form, PARIS, HMIS
NDTMS reporting = outcomes monitoring < NDTMS, Treatment Outcomes Profile
peer support < peer mentor, peer support specialist, expert by experience, recovery coach ~ CPRS
mental health first aid < MHFA, mental health first aider
social prescribing = link worker < social prescriber, ARRS link, community connector

# social worker
social work registration = registered social worker < SWE registered, HCPC social worker, Social Care Wales registered ~ SSSC, MA Social Work, BSc Social Work, DipSW
US social work license = licensed social worker < LMSW, LCSW, LICSW ~ LSW, MSW, BSW
child protection = children's safeguarding < S47, section 47, child protection plan, CPS investigator, Joint Section 47 with police, CP conferences, ICPC, core groups, CPS caseworker, initial child protection conference, S47 investigations, child protection enquiries, S47 enquiries ~ joint investigations with police, ABE interviews
children in need = child in need < Section 17 assessments, S17, child in need reviews, families under section 17, section 17 families, section 17 cases
looked after children = children in care < LAC reviews, care leavers, pathway plans, foster care placements, statutory visits to children
leaving care support < personal adviser care leavers, pathway plans, care leavers, Staying Put
fostering and adoption assessments < Form F, PAR assessments, SGO assessments, connected persons assessments, fostering panel, special guardianship, carers approved, assessed prospective foster, Form F assessor ~ adoption matching, home studies, supervising social worker, skills to foster
court work = care proceedings = family court reports < Public Law Outline, SWET statements, Section 37 reports, interim care orders, chronologies for court, Section 7 report, testify in dependency court ~ CAFCASS
statutory assessments = social work assessments < C&F assessments, Care Act assessments, single assessments, child and family assessments, biopsychosocial assessments, parenting assessment
adult social care assessment = needs assessment < section 9 assessments, adult care needs assessments, carers' assessments ~ Care Act, support planning adults social care, Section 42
adult safeguarding < S42, safeguarding adults enquiries, APS investigator, Adult Protective Services, Making Safeguarding Personal
mental capacity assessment < MCA assessments, best interests assessor, Court of Protection COP3, DoLS assessments, COP DOL, capacity assessments
approved mental health professional = AMHP ~ MHA assessments, Section 12 doctor coordinate, nearest relative consult, 117 aftercare
hospital discharge social work < hospital social worker, discharge to assess, Transfer of Care, medical social worker ~ continuing healthcare, DTOC
supervision of social workers < PEPS 2, ASYE assessor, on-site supervisor student social workers, supervise social workers, reflective supervision social workers, supervised ASYEs, mentored NQSWs, PEP2, NQSWs through, supervised social workers ~ senior practitioner
ASYE = newly qualified social worker ~ NQSW, Frontline programme, Step Up to Social Work, Think Ahead
case management systems < LiquidLogic, Carefirst, Framework-i ~ Care Director, Azeus, SACWIS, CCWIS, Apricot case
front door = contact and referral screening < duty and assessment team, child protective hotline, threshold decisions referrals, duty social worker, MASH social worker, triage in MASH, screening contacts, front door triage, MASH contacts
multi-agency working = partnership working in safeguarding < strategy meetings with police, core groups, TAF meetings, Team around the family ~ MARAC, MAPPA
direct work with children < three houses, wishes and feelings work, signs of safety tools, Three Houses, life story books, life story work, worries work, wishes and feelings, words and pictures
strengths-based practice < restorative social work, Family Safeguarding model, genograms ~ Three Conversations
early help = early intervention < early help assessment, Troubled Families, family support worker, parenting programmes Triple P, Incredible Years ~ Supporting Families, Homestart
contact supervision = supervised visitation < supervise contact sessions, family time contact, contact centre families, visitation monitor
domestic abuse work < Freedom Programme, DV perpetrators ~ MARAC, IDVA
exploitation work < child sexual exploitation, county lines, NRM referral, missing episodes return interviews
unaccompanied asylum seekers = UASC < age assessments, Merton age assessment, asylum-seeking children
residential childcare = children's home work < residential support worker children, residential treatment children, Level 3 Residential Childcare ~ children's home, Ofsted children's home, Reg 44 visits, group home youth
commissioning care packages < panel for funding packages, brokerage care ~ direct payments, personal budgets, source placements, resource panel
direct payments < PA employed by client ~ personal budgets
Deprivation of Liberty < DoLS, DoL applications
youth justice = youth offending < YOT, YOS, ASSET Plus, referral orders, YJS, intensive supervision youth ~ pre-sentence reports
domiciliary care review = care package review < annual care reviews, review care packages ~ placement reviews
discharge planning US hospitals < discharge social worker SNF placement ~ MSW hospital
court work < public law outline, care orders, SWETs, ICO applications, evidence in family court, PLO caseload, final care plans
care proceedings < public law outline, care orders, SWETs, ICO applications, evidence in family court, PLO caseload, final care plans
court work and care proceedings < public law outline, SWETs, ICO applications, evidence in family court, PLO caseload ~ care orders, final care plans
fostering assessments < Form F, carers approved, assessed prospective foster, Form F assessor, skills to foster
direct work < Three Houses, life story books, life story work, worries work, wishes and feelings, words and pictures
child in need plans ~ families under section 17, section 17 families, section 17 cases
supervise newly qualified social workers < supervised ASYEs, mentored NQSWs, PEP2, NQSWs through ~ senior practitioner, supervised social workers
MASH < MASH social worker, triage in MASH, screening contacts, front door triage, MASH contacts
safeguarding hub < MASH social worker, triage in MASH, screening contacts, front door triage, MASH contacts
assessments of families < C&F assessments, single assessments, parenting assessments, assessed families, section 17 assessments
child and family assessments < C&F assessments, single assessments, assessed families, section 17 assessments ~ parenting assessments
assessments < C&F assessments, single assessments, parenting assessments, assessed families, section 17 assessments
home visits = visit families < visited families, statutory visits, visits to children ~ unannounced visits, doorstep visits
write reports = report writing < chronologies, conference reports, court statements, wrote assessments ~ review reports
# youth worker
youth work qualification < JNC ~ BA Youth Work, Level 3 Youth Work, Level 2 Youth Work, Community Learning Development Standards
youth club delivery = youth centre sessions < youth club, open-access sessions, youth centre, drop-in for young people, youth hub, junior youth club, after-school club teens
detached youth work < detached sessions, street-based work, detached youth, outreach with gangs, streetwork young people, mobile youth bus, walked estates, teens on streets, outreach in parks, youth outreach, young people on streets ~ parks and bus stops
mentoring young people < mentor young people, youth mentor, one-to-one sessions teens, mentor at-risk teens, Big Brothers Big Sisters
youth programme planning = design youth activities < youth summer camp, holiday activity programme, HAF programme, curriculum youth work ~ DofE
Duke of Edinburgh's Award < DofE, DofE assessor, Bronze and Silver expeditions, Duke of Edinburgh, expedition supervisor, DofE leader, Bronze expedition ~ expeditions supervise
knife crime prevention < knife crime workshops, gangs worker, gang exit, violence interrupter, Cure Violence, weapons workshop, mediations between postcodes, gang members mentored, gang mediation ~ Redthread, county lines young people, county lines
NEET support < job clubs for young people, careers guidance young people ~ Princes Trust, Team programme
residential trips and outings < residentials for young people, summer camp counselor, outward bound young people ~ camp leader, MIDAS minibus trips
youth group work = workshops for young people < workshops in schools youth, group sessions teens, girls' group, LGBT youth group, boys group, relationships and sex workshop ~ deliver PSHE
safeguarding young people = child protection awareness < designated safeguarding lead, Keeping Children Safe, child protection referrals MASH ~ LSCB training, Working Together, mandated reporter
youth participation = youth voice < youth council, youth parliament, youth forum, UK Youth Parliament, participation worker, young commissioners
sexual health advice < C-card, condom distribution young people ~ chlamydia screening youth
drug education < substance misuse workshops teenagers, drugs awareness sessions youth ~ Frank resources
youth behaviour management = challenging behaviour youth < defuse fights young people, PRU students, exclusions youth, restorative conversations young people
restorative justice < restorative conferences, RJ facilitator
youth volunteers coordination = recruit youth volunteers < recruit young volunteers, train youth volunteers, peer mentors recruit, young leaders train
minibus driving < drive minibus ~ D1 on licence, D1 entitlement
youth grants funding = funding bids youth < Children in Need grant, Youth Endowment Fund, BBC Children in Need bid, lottery youth bid
outcomes tracking youth work = youth database < Salesforce youth attendance ~ Views database, Substance Views
youth offending prevention < YOT, diversion youth, Turnaround programme
young carers support < young carers group, young carers assessment
alternative provision < pupil referral unit, AP tutor
summer camp staff = camp counselor < Camp America, camp director, kids' camp ~ BUNAC
community engagement youth < community festivals youth, resident engagement youth ~ intergenerational project, Prevent programme
youth accreditation < ASDAN, Arts Award ~ accredited outcomes youth
parental engagement youth < parents' evenings youth club
supervise sessional staff < sessional youth workers, rota sessional workers, lead part-time youth workers
off-site visit safety = risk assess trips < Evolve trips
uniformed youth groups < Scout leader, Guides leader, cadets instructor, Brownies leader, cub leader, Boys' Brigade
plan and deliver group sessions = youth sessions < girls group, boys group, ran cooking music, cooking sessions for teens, planned weekly group, workshops for teens ~ debate nights, music nights
group sessions < debate nights, girls group, boys group, ran cooking music, cooking sessions for teens, planned weekly group, workshops for teens ~ music nights
group work < girls group, boys group, cooking sessions for teens, planned weekly group, workshops for teens ~ debate nights, ran cooking music, music nights
residentials < camps with young people, took young people away, residential week ~ weekend away, young people to Brecon, week away, NCS groups
residential trips < young people to Brecon, camps with young people, took young people away, residential week ~ weekend away, week away, NCS groups
gang and knife crime prevention = youth violence prevention < weapons workshop, mediations between postcodes, knife crime workshops, gang members mentored, gang mediation ~ county lines
DofE < Duke of Edinburgh, expedition supervisor, DofE leader, Bronze expedition
sexual health education = sex and relationships education < C-Card, RSE sessions, consent workshops, condom distribution, relationships education, sexual health workshops ~ condoms
RSE < RSE sessions, consent workshops, relationships education, sexual health workshops ~ C-Card, condom distribution, condoms
safeguarding designated lead = designated safeguarding lead < DSL for, designated safeguarding officer ~ DSL, named safeguarding officer, deputy DSL, made MASH referrals, child protection lead
safeguarding lead < DSL for, named safeguarding officer, child protection lead, designated safeguarding officer ~ DSL, deputy DSL, made MASH referrals
supervise volunteers = volunteer supervision < rota'd volunteers, 1:1s with volunteers, line manager to volunteers, led volunteers, one-to-ones with volunteers ~ inducted volunteers
manage volunteers < rota'd volunteers, 1:1s with volunteers, line manager to volunteers, led volunteers, one-to-ones with volunteers ~ inducted volunteers
fundraising bids = funding bids = bid writing = funding applications < trust applications, wrote Lottery ~ from Children in Need, Lottery applications, won funding, secured grant, won 40k, funding secured from
one-to-one support for young people = mentor young people < mentored teens, mentoring at-risk ~ 1:1 mentoring, one-to-ones with, key worked, 1:1 sessions
one-to-one work < 1:1 mentoring, mentored teens, 1:1 sessions, mentoring at-risk ~ one-to-ones with, key worked
engage young people = build relationships with young people < relationships with teens ~ built trust with, youth club, hung out with
# psychologist and counsellor
HCPC registered practitioner psychologist < HCPC PYL, practitioner psychologist HCPC, HCPC clinical psychologist, DClinPsy, doctorate in clinical psychology
practitioner psychologist = HCPC registered psychologist < HCPC PYL, practitioner psychologist HCPC, HCPC clinical psychologist ~ DClinPsy, doctorate in clinical psychology
CBT < BABCP, BABCP accredited, cognitive therapy, exposure and response prevention, behavioural experiments, CBT for panic, thought records, behavioural activation
cognitive behavioural therapy < BABCP, BABCP accredited, cognitive therapy, exposure and response prevention, behavioural experiments, CBT for panic, thought records, behavioural activation
neuropsychological assessment = cognitive testing < WAIS-IV, D-KEFS, cog testing, cognitive assessments, memory clinic testing, RBANS, testing in TBI, neuropsych testing ~ WMS
neuropsychology < WAIS-IV, D-KEFS, RBANS, testing in TBI, neuropsych testing ~ WMS, cog testing, cognitive assessments, memory clinic testing
supervision of trainees < supervised DClin trainees, STAR supervisor, supervised trainee psychologists ~ placement supervisor, supervised assistants, supervised PWPs
clinical supervision of trainees < supervised DClin trainees, supervised trainee psychologists ~ placement supervisor, supervised assistants, STAR supervisor, supervised PWPs
risk assessment < HCR-20, assessed suicidality, risk formulation, suicide risk assessed, FACE risk ~ safety plans, wrote safety plans
clinical risk assessment < HCR-20, assessed suicidality, risk formulation, suicide risk assessed, wrote safety plans, FACE risk ~ safety plans
service evaluation < outcome study, evaluated IAPT, outcome data analysed ~ CORE outcomes, published outcome, presented to board, CORE-OM
research < outcome study, published outcome ~ evaluated IAPT, CORE outcomes, presented to board, outcome data analysed, CORE-OM
service evaluation and research ~ outcome study, evaluated IAPT, CORE outcomes, published outcome, presented to board, outcome data analysed, CORE-OM
working with children and adolescents = children and adolescents < CAMHS, clinic with young people, ages 8-17, tier 3 CAMHS, adolescents with ~ under 18s
expert court reports < instructed expert ~ medico-legal, Part 35, expert witness, parenting assessments, family court assessments, cross-examined
court reports ~ medico-legal, Part 35, instructed expert, expert witness, parenting assessments, family court assessments, cross-examined
BACP membership = member of BACP = BACP registered < MBACP, BACP accredited, BACP member ~ British Association for Counselling
person-centred counselling = person-centred therapy < Rogerian, core conditions, client-led sessions, PCT trained, person-centred practice ~ humanistic counselling
bereavement counselling = grief counselling < Cruse, counselled bereaved, grief work, loss counselling ~ grieving, bereaved parents, bereaved clients
telephone and online counselling ~ phone therapy, video therapy, live chat counselling, E-counselling, Kooth, counselling by Zoom, EAP clients, remote sessions with clients
online counselling < phone therapy, video therapy, live chat counselling, E-counselling, Kooth, counselling by Zoom, remote sessions with clients ~ EAP clients
working with young people in schools = young people in schools < school counsellor, Place2Be, counselled pupils, school-based counselling ~ pupils 1:1, drop in for pupils
clinical notes = session notes < wrote session notes, case notes for clients ~ CORE-net, Bacpac, contact records, process notes
clinical notes and record keeping < wrote session notes, case notes for clients ~ CORE-net, Bacpac, contact records, process notes
couples counselling = relationship counselling < Relate trained, relationship therapy, couples therapy, counselled couples ~ spouses jointly, partners in crisis
addiction counselling = substance misuse counselling < drug and alcohol counsellor, rehab one-to-ones, alcohol counsellor, counselled addicts ~ 12 step, relapse prevention
diploma in counselling = counselling diploma < CPCAB L4, L4 Therapeutic Counselling, Adv Dip Counselling, Therapeutic Counselling 20, Level 4 Counselling, PgDip Counselling, BA Counselling
diploma in counselling level 4 < CPCAB L4, L4 Therapeutic Counselling, Therapeutic Counselling 20, Level 4 Counselling ~ Adv Dip Counselling, PgDip Counselling, BA Counselling
suicidal clients < called crisis team, suicide risk asked, escalated at-risk, suicide intervention ~ safety plan, ASIST, at-risk callers
risk procedures for suicidal clients < called crisis team, suicide risk asked, escalated at-risk ~ safety plan, ASIST, at-risk callers, suicide intervention
# probation
pre-sentence reports = prepare pre-sentence reports < wrote PSRs, fast delivery reports, stand-down reports, sentencing reports ~ PSRs, interviewed defendants, advised bench
OASys risk assessments < full OASys, OASys L3, initial sentence plan, OASys assessor, layer 3 ~ RSR
OASys < full OASys, OASys L3, initial sentence plan, OASys assessor, layer 3 ~ RSR
caseload of offenders = manage caseload of offenders = offender management = offenders in community < licence and community order, supervised released prisoners, community order cases, licence cases, held cases of high risk, released prisoners weekly, people on probation supervised ~ supervised offenders
enforcement and breach < breach packs, initiated recalls, breach court, recalled offenders, breached orders, prosecuted breaches, recall reports ~ recalls when licence
enforcement < breach packs, initiated recalls, breached orders, prosecuted breaches ~ breach court, recalls when licence, recalled offenders, recall reports
deliver accredited programmes = accredited programmes = offending behaviour programmes < facilitated TSP, Building Better Relationships, Horizon groups, thinking skills programme, BBR groups, ran TSP ~ programme facilitator
MAPPA < multi-agency public protection, MAPPA level, chaired MAPPA, MAPPA level 2
Professional Qualification in Probation < finished PQiP ~ qualified PO, Dip Probation Practice, DipPS, qualified probation officer
PQiP < finished PQiP ~ qualified PO, Dip Probation Practice, DipPS, qualified probation officer
probation qualification < qualified PO, Dip Probation Practice, qualified probation officer, finished PQiP ~ DipPS
domestic abuse assessment < SARA v3, SARA assessor, completed SARA ~ called police for checks, children's services checks
SARA < SARA v3, SARA assessor, completed SARA ~ called police for checks, children's services checks
domestic abuse safeguarding and SARA ~ SARA v3, SARA assessor, called police for checks, completed SARA, children's services checks
prison visits = visit prisons < saw prisoners at, sentence planning boards, attended jails, pre-release interviews, visited prisoners, saw men in custody, prison appointments
nDelius recording < on nDelius, Delius power user, contacts on Delius
nDelius < on nDelius, Delius power user, contacts on Delius
Delius < on nDelius, Delius power user, contacts on Delius
`;
