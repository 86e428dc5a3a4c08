/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const PEOPLE_TRADES = `
# veterinary nurse
registered veterinary nurse = RVN < RCVS veterinary nurse, vet nursing diploma, FdSc Veterinary Nursing
veterinary technician license < VTNE, credentialed vet tech
animal anaesthesia monitoring = anaesthesia monitoring < monitor anaesthetics on dogs, monitor GAs in vets, capnography on animals, isoflurane, anesthesia charts pets, ET tube dogs and cats
veterinary surgical assistance = theatre nursing animals < scrub in for bitch spays, spays and castrates, cruciate surgery assist, set up vet theatre, neuter clinics
inpatient animal care = hospitalised patient nursing < kennel patients, hospitalised cats and dogs, hospital sheets animals, ward nurse vets, ICU animals, parvo isolation
venepuncture in animals < jugular bloods on cats, place IVs in dogs, cephalic catheters, jugular samples, IV catheters in pets
nurse clinics = nurse consultations veterinary < weight clinics pets, nail clips, second vaccs, post-op checks animals, anal glands, puppy parties, dental checks pets, senior pet clinics
animal vaccinations = vaccination appointments < puppy vaccs, second vaccs, booster vaccinations pets, kennel cough vaccine, rabies shots
veterinary laboratory work = in-house diagnostics < IDEXX Catalyst, in-house bloods vets, Procyte, faecal flotation, urine sediment dogs, skin scrapes, PCV TP, cytology slides animals
veterinary radiography = animal X-rays < X-rays of dogs, hip scores, BVA hip scoring, PennHip, position animals X-ray, vet DR plates
dental procedures on animals = veterinary dentistry < scale and polish dogs, pet dentals, canine dentals, dental scaling cats, dental charting animals
dispensing veterinary medicines = veterinary pharmacy < SQP, POM-V, dispense vet meds, NFA-VPS, VMD rules, R-SQP, flea and worm treatment
SQP qualification = suitably qualified person < SQP, AMTRA, C-SQP, E-SQP
animal handling and restraint = animal restraint < restrain dogs and cats, hold animals for vet, cat-friendly handling, muzzle aggressive dogs, fear-free, restrain horses
veterinary emergency care = out of hours veterinary < Vets Now, OOH vets, emergency nurse vets, GDV, triage animals, RTA cats, animal ER, blood transfusion dogs
euthanasia support = bereaved clients support < euthanasia assists, put-to-sleep appointments, pet bereavement, Blue Cross pet bereavement, cremations pets
pet owner communication = client education pets < advise owners, discharge pets to owners, puppy and kitten advice, nutrition advice pets, client discharges vet
practice management software veterinary < RoboVet, Provet, Rx Works, VetSpace, Merlin vet, AVImark, ezyVet, Teleos
pet insurance claims < pet insurance claim forms, Petplan, direct claims pets
animal welfare rescue = shelter work < RSPCA, rescue centre animals, animal shelter, Dogs Trust, rehoming, Cats Protection
sterilising surgical kits veterinary = instrument care < vet surgical kits sterilise, spay kits packed, autoclave drapes vets
exotics nursing = small mammals care < rabbits and guinea pigs, reptiles nursing, exotics practice, rabbit GA, birds and reptiles
equine nursing = horse care veterinary < equine hospital, REVN, foal watch, colic horses, equine vet nurse
farm animal veterinary support = livestock work < TB testing, AMTRA farm, lambing assist, calving assist, disbud calves, herd health, large animal vet
microchipping < microchip pets, chip dogs, microchip implanter
controlled drugs veterinary < CD register vets, ketamine and methadone for animals, DEA log vet, vet CDs
nutrition for animals = diet advice pets < Royal Canin, Hill's diets, pet weight clinic, raw diet advice
animal physiotherapy = animal rehabilitation < hydrotherapy dogs, canine hydro, underwater treadmill dogs
clinical coach = student veterinary nurse training < NPL vets, CSL vets, TP vet nurse
veterinary reception = practice reception animals < vet receptionist, book vet appointments, vet front desk
kennel and cattery work = kennel hygiene < kennel assistant, cattery, kennel hand, clean kennels, animal care assistant, boarding kennels, walk dogs
pet travel = animal health certificates < AHC pets, pet passports, APHA export certificates
preventive pet health plans < Pet Health Club, pet health plan, Pet Health for Life
infection control veterinary = isolation of animals < parvo isolation, MRSP, barrier nurse puppies, isolation kennel
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
child protection = children's safeguarding < S47, section 47, child protection plan, CPS investigator, Joint Section 47 with police, CP conferences, ICPC, core groups, CPS caseworker, initial child protection conference
children in need = family support < CIN plans, Section 17 assessments, child in need, S17, child in need reviews
looked after children = children in care < LAC reviews, care leavers, pathway plans, foster care placements, statutory visits to children
leaving care support < personal adviser care leavers, pathway plans, care leavers, Staying Put
fostering and adoption assessments = foster carer assessment < Form F, PAR assessments, SGO assessments, connected persons assessments, adoption matching, home studies, supervising social worker, fostering panel, special guardianship
court work = care proceedings = family court reports < Public Law Outline, SWET statements, Section 37 reports, interim care orders, CAFCASS, chronologies for court, Section 7 report, testify in dependency court
statutory assessments = social work assessments < C&F assessments, Care Act assessments, single assessments, child and family assessments, biopsychosocial assessments, parenting assessment
adult social care assessment = Care Act assessments = needs assessment < Care Act, section 9 assessments, adult care needs assessments, support planning adults social care, carers' assessments, Section 42
adult safeguarding = Section 42 enquiries < S42, safeguarding adults enquiries, APS investigator, Adult Protective Services, Making Safeguarding Personal
mental capacity assessment = best interests decisions < MCA assessments, best interests assessor, Court of Protection COP3, DoLS assessments, COP DOL, capacity assessments
approved mental health professional = AMHP < MHA assessments, Section 12 doctor coordinate, nearest relative consult, 117 aftercare
hospital discharge social work < hospital social worker, discharge to assess, Transfer of Care, continuing healthcare, DTOC, medical social worker
supervision of social workers < PEPS 2, ASYE assessor, on-site supervisor student social workers, supervise social workers, reflective supervision social workers
ASYE = newly qualified social worker < NQSW, Frontline programme, Step Up to Social Work, Think Ahead
case management systems = electronic social care records < LiquidLogic, Care Director, Azeus, SACWIS, Carefirst, Framework-i, CCWIS, Apricot case
front door = contact and referral screening < duty and assessment team, multi-agency safeguarding hub, child protective hotline, threshold decisions referrals, duty social worker
multi-agency working = partnership working in safeguarding < strategy meetings with police, core groups, TAF meetings, Team around the family, MARAC, MAPPA
direct work with children < three houses, wishes and feelings work, signs of safety tools
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
# youth worker
JNC qualification = youth work qualification < JNC, BA Youth Work, Level 3 Youth Work, Level 2 Youth Work, Community Learning Development Standards
youth club delivery = youth centre sessions = open access youth work < youth club, open-access sessions, youth centre, drop-in for young people, youth hub, junior youth club, after-school club teens
detached youth work = street-based outreach = outreach youth work < detached sessions, street-based work, detached youth, outreach with gangs, streetwork young people, mobile youth bus
mentoring young people = one-to-one mentoring youth < mentor young people, youth mentor, one-to-one sessions teens, mentor at-risk teens, Big Brothers Big Sisters
youth programme planning = design youth activities < DofE, youth summer camp, holiday activity programme, HAF programme, curriculum youth work
Duke of Edinburgh's Award < DofE, DofE assessor, Bronze and Silver expeditions, expeditions supervise
knife crime prevention = violence reduction < knife crime workshops, gangs worker, gang exit, Redthread, violence interrupter, Cure Violence, county lines young people
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
`;
