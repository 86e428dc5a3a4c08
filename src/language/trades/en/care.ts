/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const CARE_TRADES = `
# care assistant and home carer
personal care = assist with personal hygiene = intimate care = support with personal care < wash and dress residents, bed bath, strip wash, assist with toileting, catheter care for clients, bathe clients, ADLs with residents, shower clients, washing and dressing, washing dressing, toileting and pad changes, help residents bath, up washed and dressed, bathing and showering, shower and dress ~ help residents wash, pad changes, help client dress, wash and dress, bath and shave, ready for bed, changed pads
medication administration = administer medication = medication support < MAR charts, MAR sheet, medication round, meds round, give residents their tablets, eMAR, Level 3 medication calls ~ prompt medication, blister packs for clients, dosette box prompts
moving and handling = patient handling = manual handling < hoist residents, hoist clients, ceiling track hoist, sara stedy, rotunda transfers, slide sheets, Oxford hoist, standing hoist, gait belt transfers, Hoyer lift ~ double-handed calls, double-up calls
care planning = follow care plans = care plans < write care plans, update care plans, review care plans, person-centred plans ~ Nourish care notes, service user reviews
daily care records = care documentation = record keeping < daily notes for residents, daily logs for clients, food and fluid charts, repositioning charts ~ Person Centred Software, Birdie app, CareDocs, Access Care Planning, Nourish app, fluid charts, turn charts
dementia care = support people with dementia < dementia residents, Alzheimer's patients, Alzheimer's care, sundowning, reminiscence sessions ~ dementia unit, EMI unit, memory care, Alzheimer's, dementia friends, walk with purpose, EMI
end of life care = palliative care < end of life residents, syringe driver patients, hospice aide, comfort care for dying, Six Steps programme, dying residents, sat with dying, comfort at end of life, last days of life ~ Gold Standards Framework, hospice patients, last offices, six steps to success, mouth care and repositioning, anticipatory drugs
domiciliary care = home care = community care visits < home carer, home health aide, domi care, dom care ~ visit clients at home, tea-time calls, morning and bedtime calls, sitting service
live-in care < live-in carer ~ lived with client
elderly care = older people's care = geriatric care ~ nursing home residents, care home residents, residential home for elderly, retirement home residents, old people's home, assisted living residents, skilled nursing facility
Care Certificate < 15 standards of care
care qualification < NVQ 2 care, Level 3 Adult Care, RQF Adult Care, Level 2 Adult Care ~ NVQ 3 care, QCF Level 2 Diploma Care
pressure area care = pressure ulcer prevention = skin integrity < two-hourly turns, repositioning charts ~ turn residents, Waterlow score, check pressure areas, airflow mattress checks, SSKIN bundle, Braden scale
nutrition and hydration support = assist with feeding = assist at mealtimes < assist residents at mealtimes ~ feed residents, thickened fluids, cook for clients, IDDSI diets, soft diets for residents, push fluids for residents, peg feeds, fed residents who, help with eating, eating and drinking, soft diets, thickened drinks, spoon fed, pureed meals
safeguarding adults = protect vulnerable adults < safeguarding alerts for residents, Section 42 enquiries, whistleblow on resident abuse ~ SOVA, POVA, Level 2 Safeguarding Adults
infection control = infection prevention < outbreak norovirus isolation, barrier nursing, IPC audits ~ PPE and hand hygiene, donning and doffing, clinical waste bags
companionship = social activities for residents = wellbeing support < activities coordinator in care home, take residents on outings, befriend older people ~ take clients shopping, chat with residents, accompany clients to appointments
learning disability support < LD service, PMLD, adults with learning difficulties, IDD group home, DSP group home, men with LD, tenants with LD, LD tenants ~ supported living, Positive Behaviour Support, day centre for learning disabled, Down's syndrome, people with LD
challenging behaviour management = behaviours that challenge < de-escalate residents ~ PBS plans, MAPA trained, PROACT-SCIPr, ABC charts, Studio 3
complex care = clinically led care < PEG feeding, PEG care, tracheostomy care, ventilated client ~ suctioning client, bowel care, stoma care, catheter bag change, buccal midazolam, rescue meds
stoma and catheter care ~ empty catheter bags, change stoma bags, catheter bag change, colostomy bags, convene care, change leg bags, leg bags, night bags, suprapubic catheter, urethral catheter, clean catheter site, empty leg bag
CQC compliance = CQC standards < CQC registered manager, Good CQC rating, CQC fundamental standards, Outstanding from CQC ~ CQC inspection, Care Inspectorate inspection
care rota = staff rostering = care scheduling < did care rota, rota carers, allocate calls to carers ~ CareLineLive, CarePlanner, cover care shifts, CM2000, StaffPlan
shift handover = handover < hand over to night staff, give handover to nurse ~ handover sheet
supervise carers = lead care team = team leader in care = train new carers = shadow shifts = induct new carers ~ senior carer, shift lead in care home, carer supervisions, spot checks on carers, mentor new carers, shadow shifts for new starters, new starters followed, new starters shadowed me, field mentor, inducted carers, buddy for new carers, care buddy, signed off new carers, shadowed by new
waking nights and sleep-ins = night care = overnight support ~ waking nights, sleep-in shifts, night carer, sleep-ins
lone working = work independently in community < lone worker, single-handed calls ~ drive between clients
risk assessment for clients = individual risk assessments ~ falls risk assessments, moving and handling risk assessments, home environment risk assessment, MUST and Waterlow
nutritional screening < MUST score ~ MUST tool, weigh residents monthly
DBS check = enhanced DBS < on DBS update service ~ PVG scheme, CRB checked, AccessNI
mental capacity awareness = MCA and DoLS ~ DoLS applications, best interests meetings, Mental Capacity Act, Liberty Protection Safeguards
respite care < respite stays ~ respite unit, give family carers break
reablement = promote independence = enablement < reablement team, enablement worker ~ intermediate care, discharge to assess
intimate personal care < washing and dressing, washing dressing, toileting and pad changes, help residents bath, up washed and dressed, bathing and showering, shower and dress ~ wash and dress, bath and shave, ready for bed, changed pads
medication administration = administer medication < sign MARs, signed MAR, gave medication and recorded ~ med rounds, meds trained, medication trained, gave tablets, tablets and creams, from blister packs
MAR charts < signed MAR ~ med rounds, meds trained, medication trained, sign MARs, gave tablets, tablets and creams, from blister packs, gave medication and recorded
NVQ Level 3 Health and Social Care = Level 3 Diploma ~ NVQ3, L3 Adult Care, NVQ 3 care, Level 3 Adult Care, Diploma L3, NVQ III, QCF Level 3 Diploma
NVQ 3 = Level 3 Health and Social Care ~ NVQ3, L3 Adult Care, NVQ 3 care, Level 3 Adult Care, Diploma L3, NVQ III, QCF Level 3 Diploma
assist residents at mealtimes < fed residents who, help with eating, feed residents ~ eating and drinking, soft diets, thickened drinks, spoon fed, pureed meals
support at mealtimes < fed residents who, help with eating, feed residents ~ eating and drinking, soft diets, thickened drinks, spoon fed, pureed meals
waking night shifts < awake nights ~ night care assistant, night carer, through night, night duty, two-hourly turns, 8pm to 8am
waking nights = night shifts < awake nights ~ night care assistant, night carer, through night, night duty, two-hourly turns, 8pm to 8am
full driving licence and car = access to car ~ own car, drove own car, car with business insurance, full clean licence, business use insurance, drove between clients
own transport < own car, drove own car, car with business insurance ~ full clean licence, business use insurance, drove between clients
driving licence and access to car ~ own car, drove own car, car with business insurance, full clean licence, business use insurance, drove between clients
double-up calls = double-handed care = double ups < double-handed visits ~ two-carer visits, in pairs with another carer, worked in pairs, doubles round, two carers
PEG feeding = enteral feeding = tube feeding < PEG feeds ~ gastrostomy, bolus feeds, PEG trained, pump feeds, feeds and flushes, Nutricia nurse
support adults with learning disabilities = adults with learning disabilities < men with LD, tenants with LD, LD tenants ~ supported living, Down's syndrome, people with LD
electronic call monitoring = log visits = call logging < log in and out of calls ~ CM2000, check in and out, clock visits, tagged in and out, Birdie on my phone, scanned in at client, PASS app, visits on app
prompting medication = medication prompts = remind clients to take medication < reminded clients to take, remind to take tablets, med prompts, meds prompted, prompt meds ~ dosette tablets
catheter care < change leg bags, clean catheter site, empty leg bag ~ leg bags, night bags, suprapubic catheter, urethral catheter
build relationships with residents = build rapport with residents ~ got to know residents, chatted with residents, knew residents' likes, life history books, spent time with residents, residents' families, key worker for residents
person-centred support ~ got to know residents, chatted with residents, knew residents' likes, life history books, spent time with residents, residents' families, key worker for residents
support with daily living < ADLs ~ help around home, cooking and cleaning for clients, laundry and shopping, shopping and cleaning for, light housework for client, prepared meals and, household tasks for clients
activities of daily living = daily living tasks ~ ADLs, help around home, cooking and cleaning for clients, laundry and shopping, shopping and cleaning for, light housework for client, prepared meals and, household tasks for clients
monitor and report changes in condition = observe and report < reported concerns to nurse, flagged weight loss, raised concerns with district nurse ~ noticed changes, told nurse about, reported skin damage, escalated to GP, called 111, rang GP about
report changes < reported concerns to nurse, flagged weight loss, raised concerns with district nurse ~ noticed changes, told nurse about, reported skin damage, escalated to GP, called 111, rang GP about
communicate with families = liaise with families = liaise with health professionals ~ kept families informed, spoke with relatives, liaised with GPs, liaised with district nurses, updates to relatives, calls to families, told family about
continence care ~ pad changes, changed pads, toileting, incontinence pads, continence products
toileting support ~ pad changes, changed pads, toileting, incontinence pads, continence products
hoisting and transfers = transfer residents < wheelchair transfers ~ hoisted, stand aid, slide sheets, transferred from bed, bed to chair, walked residents, stedy
mobility support < wheelchair transfers ~ hoisted, stand aid, slide sheets, transferred from bed, bed to chair, walked residents, stedy
bathing and grooming = dressing and grooming ~ oral care, hair and nails, nail care
dementia experience < sundowning ~ memory care, Alzheimer's, dementia friends, walk with purpose, EMI
work flexible shifts = flexible hours < alternate weekends, nights and weekends, lates and weekends ~ weekends and bank holidays, earlies and lates, long days, 12-hour shifts, bank staff, rota of days and nights
meal preparation < prepared breakfast ~ cooked meals for, made lunches for, heated meals, microwaved ready meals, cooked for residents
# registered nurse
NMC registration = registered nurse < RN Adult ~ staff nurse, Band 5 nurse, NMC PIN, NMC revalidation, ward sister, charge nurse, RNLD, RMN
registered nurse license US = RN license < compact license RN ~ NCLEX-RN, NCLEX, BSN RN
vital signs monitoring = patient observations = clinical observations < NEWS2, NEWS score, obs round, take obs, TPR and BP, basic obs ~ EWS charts, Welch Allyn, PEWS
intravenous therapy = IV therapy = IV administration < IV antibiotics, IV push meds, give IVs ~ cannulate, IV competent, PICC line, central line care, Alaris pump, IV drips, hang blood products, TPN administration, midline care
IV access < start IVs, IV starts ~ cannulate
medication administration = drug administration = medicines management = administer medicines = medicines administration < drug round, PRN medications, meds rounds, medicine rounds, gave medications, drug rounds, IM injections ~ med pass, controlled drug checks, CD book, EPMA, eMAR, Pyxis, Omnicell, PGD vaccinations, oral meds, controlled drugs given, syringe drivers, insulin injections
wound care = wound management = tissue viability < dressings on leg ulcers, compression bandaging, NPWT, wound vac, aseptic dressing, pressure ulcer dressings, four-layer bandaging, dress pressure ulcers, negative pressure therapy ~ VAC therapy, doppler ABPI, suture removal, remove clips and sutures, leg ulcers, compression bandages
patient assessment = nursing assessment = clinical assessment = admission assessments < head-to-toe assessment, admission assessment of patients, nursing admission ~ A-E assessment, ABCDE assessment, triage patients, pre-op assessment, Manchester triage, GCS, clerk in new arrivals, clerk in patients, baseline obs, admit patients, nursing history, Waterlow and MUST
acutely ill patients = deteriorating patient = acute care < critical care outreach ~ AIM course, ALERT course, HDU, medical assessment unit, AMU, sepsis six, MET call, rapid response team, SBAR escalation
critical care = intensive care = ICU nursing < CCRN ~ ITU, ICU, ventilated patients, CRRT, arterial lines, inotropes, vasopressors, CVICU, titrate drips, haemofiltration, ECMO
emergency nursing = accident and emergency = ED nursing < resus nurse, ED triage, TNCC, level 1 trauma ED ~ A&E, majors and minors, Manchester triage, trauma bay
life support certification = resuscitation ~ ALS provider, ILS, ACLS, BLS, EPALS, crash team, cardiac arrest team, code blue
theatre nursing = perioperative care = operating room < scrub nurse, scrub for laparoscopic cases, CNOR ~ anaesthetic nurse, recovery nurse, ODP, PACU, circulating nurse, WHO surgical checklist, swab counts
surgical ward = surgical nursing ~ post-op patients, pre- and post-operative care, orthopaedic ward, NG tubes and drains, drain removal
district nursing = community nursing < district nurse, community nurse caseload ~ housebound patients, leg ulcer clinic, SystmOne community, insulin home visits, home health RN, OASIS assessments
practice nursing = primary care nursing = general practice nurse < GPN ~ cervical smears, childhood immunisations, travel vaccines, QOF reviews, asthma reviews, diabetic foot checks, smear taker
long-term condition management = chronic disease management < diabetes clinic, COPD reviews, asthma reviews, hypertension clinic, heart failure clinic, CKD reviews ~ HbA1c reviews, spirometry
immunisation = vaccination < give vaccines, COVID vaccinator ~ flu jabs, childhood imms, travel vaccines, PGD vaccinations, school imms
cervical screening = smear tests < smear taker, pap smears, took smears ~ cervical cytology sample taker
electronic patient records = EHR = EPR = electronic health records < Epic EHR, Cerner, SystmOne, EMIS, Meditech, Allscripts, Meditech charting, chart on Epic, Epic and SystmOne, charted on Cerner, Cerner super-user, notes on SystmOne, document on EMIS ~ Lorenzo, Nervecentre, PARIS
discharge planning = patient discharge = plan discharges = safe discharge < plan complex discharges, discharge coordinator, discharge checklists, home with package of care ~ TTOs, section 2 and section 5, discharge lounge, continuing healthcare checklist, CHC checklist, board rounds, packages of care, discharge hub, get patients home, fit for discharge, estimated discharge date
lead nursing team = nurse in charge = take charge of ward = charge of shift = shift leadership < ward manager, nurse manager ~ ward sister, charge nurse, Band 6 sister, bleep holder, deputise for ward sister, deputise for ward manager, in charge of ward, coordinate shift, led shift
e-rostering = duty rota = staff rostering < off-duty for ward, did off-duty, Kronos nurse scheduling ~ HealthRoster, Allocate roster, Optima roster, safe staffing
mentor students = supervise student nurses ~ practice supervisor, SLAiP, mentorship ENB 998, preceptor, preceptorship of newly qualified nurses, SSSA
multidisciplinary team working = MDT < MDT meetings, liaise with OT and physio, interdisciplinary rounds ~ ward rounds, board round
structured handover < SBAR, ISBAR ~ bedside handover
nurse prescribing = independent prescriber < V300, nurse prescriber, non-medical prescriber ~ V150
advanced clinical practice = ANP ~ MSc advanced practice, nurse practitioner, FNP, ACP in ED
paediatric nursing = children's nursing < RSCN, RN Child ~ paeds ward, PICU, children's ward, PEWS, SCBU, NICU
neonatal care < QIS neonatal, preterm babies incubators ~ NICU, SCBU, neonatal unit, NLS
oncology nursing = chemotherapy administration < give chemotherapy ~ chemo day unit, SACT passport, SACT, haematology ward, port-a-cath access
renal nursing = dialysis < haemodialysis, fistula needling, needling AV fistulas ~ dialysis unit, CAPD, Fresenius machines
endoscopy nursing < gastroscopy and colonoscopy assist ~ JAG accreditation, endoscopy unit, GI suite, decontaminate scopes
cardiac nursing < post-PCI patients ~ telemetry unit, cath lab, 12-lead ECG, step-down unit, EKG rhythm strips
stroke care < hyperacute stroke unit, HASU ~ thrombolysis, NIHSS, swallow screen
clinical governance = patient safety < root cause analysis of falls, RCA of pressure ulcers, serious incident investigation ~ Datix, PSIRF, ward audits, hand hygiene audits, Tendable, Joint Commission survey
infection prevention and control = infection control < C diff isolation, barrier nursing, IPC link nurse, CLABSI bundle, CAUTI prevention ~ MRSA screening, ANTT, aseptic technique
catheterisation = urinary catheter insertion < male and female catheterisation, insert Foley, suprapubic catheter changes ~ catheterise, Foley catheters, TWOC clinic
patient education = health promotion < diabetes education, teach patients to inject insulin, inhaler technique ~ smoking cessation clinic, DESMOND, discharge teaching
case management < CCM certified, nurse case manager ~ InterQual, MCG criteria, prior auth reviews
triage by phone = telephone triage < NHS 111 clinician, triage patients by phone, nurse advice line ~ Pathways clinical adviser
hand hygiene audits ~ Tendable
cannulation < cannulate, place cannulas, bloods and cannulas, inserted cannulas, cannulated ~ start IVs, IV starts, took bloods, bled patients, blood taking, IV access
intravenous therapy = administer IV medication = IV medication administration < intravenous antibiotics, give IVs ~ intravenous fluids, IV fluids, IV infusions, infusion pumps, syringe pumps, drew up IVs
mentor students = supervise students ~ practice assessor, signed off competencies, sign off learners, PAD documents, assess students in practice, supervise student placements, practice educator
mentoring student nurses ~ practice assessor, signed off competencies, sign off learners, PAD documents, assess students in practice, supervise student placements, practice educator
patient assessments on admission ~ clerk in new arrivals, clerk in patients, baseline obs, nursing admission, admit patients, nursing history, Waterlow and MUST
Immediate Life Support = ILS certificate < Resuscitation Council ILS, ILS valid, ILS in date ~ Resus Council UK
ILS < Resuscitation Council ILS, ILS valid, ILS in date ~ Resus Council UK
tracheostomy care = tracheostomy patients < trachy care, trache care, suction via tracheostomy ~ inner tube changes, inner cannula changes, stoma cleaning, tracheal suction
care for patients with tracheostomy < trachy care, trache care, suction via tracheostomy ~ inner tube changes, inner cannula changes, stoma cleaning, tracheal suction
venepuncture and cannulation < bloods and cannulas ~ took bloods, inserted cannulas, cannulated, bled patients, blood taking, IV access
venepuncture < took bloods, bloods and cannulas, bled patients, blood taking ~ inserted cannulas, cannulated, IV access
patient observations = monitor patients = vital signs < hourly obs, NEWS charts, recorded obs, BP and sats, NEWS scoring ~ neuro obs, early warning scores
catheter care and insertion < catheterised, male catheters, female catheters, inserted catheters, catheter changes ~ TWOC
catheterisation < catheterised, male catheters, female catheters, inserted catheters ~ TWOC, catheter changes
catheter insertion < catheterised, male catheters, female catheters, inserted catheters, catheter changes ~ TWOC
care plans < updated care plans ~ care planning, individualised care plans, evaluated care daily, reviewed care plans, nursing care plans
write care plans = develop care plans ~ care planning, individualised care plans, updated care plans, evaluated care daily, reviewed care plans, nursing care plans
handover < gave handover, bedside handovers ~ handed over, SBAR, safety huddle
shift handover < bedside handovers ~ handed over, gave handover, SBAR, safety huddle
escalate deteriorating patients = recognise deteriorating patient ~ crash calls, escalated to medics, outreach team, sepsis six, MET calls, fast bleeped, NEWS triggers
support families < comforted relatives ~ broke news, relatives' updates, spoke to relatives, family meetings, updated next of kin
support patients and families ~ comforted relatives, broke news, relatives' updates, spoke to relatives, family meetings, updated next of kin
infection control = infection prevention < barrier nursing, ANTT, link nurse for infection ~ isolation rooms, PPE, C diff, MRSA swabs
supervise healthcare assistants = delegate to HCAs < delegated to HCAs, supervised HCAs, led HCAs, delegated to care staff ~ HCAs on shift, preceptor to, inducted new nurses
# healthcare assistant
healthcare support worker = HCA = clinical support worker < HCSW, nursing auxiliary, auxiliary nurse, nursing assistant, Band 2 HCA, Band 3 HCA, STNA ~ CSW, CNA, patient care technician
certified nursing assistant = CNA certification < STNA, state tested nurse aide ~ CNA
patient observations = vital signs = take vital signs < blood pressure temperature and pulse, NEWS2, take obs, BP and sats, basic obs, BP pulse temp, recorded vitals, entered vitals, took vitals ~ obs on ward, Dinamap, brought patients back, chief complaint, roomed patients, height weight and BP
blood glucose monitoring = capillary blood glucose < BM monitoring, finger-prick tests, glucometer checks, fingersticks ~ blood sugars, Accu-Chek
ECG recording = electrocardiogram = EKG < do ECGs, perform EKGs, record ECGs ~ 12-lead ECG, 12-lead EKG
venepuncture = phlebotomy = blood taking = perform phlebotomy < take bloods, HCA phlebotomy, bleed patients, blood draws, drew blood, venipuncture ~ vacutainer, collected urine, throat swabs, spun tubes, strep specimens, nasal swabs
assist patients with mobility = mobilise patients < walk patients after surgery, ambulate patients ~ transfer patients bed to chair, hoist patients, Sara Stedy, pat slide
patient hygiene = personal care of patients < bed baths, wash patients, change incontinence pads, help patients wash ~ bedpans and commodes, mouth care
fluid balance monitoring = intake and output < fluid balance charts, input output charts, I&O charting ~ empty catheters and record
specimen collection = sample collection < stool samples, wound swabs, collect sputum ~ urine dip, dip urine, MRSA swabs
one-to-one patient observation = enhanced observation = patient sitter < specialling, one-to-one specials, enhanced care observations ~ bay watching, cohort bay
ward stock and supplies = clinical stock replenishment < stock treatment room, order ward consumables, stock up PPE on ward ~ top up ward stock
prepare beds < strip and make hospital beds ~ clean mattresses between patients, bed space cleaning, commode cleaning
chaperone patients = chaperone duties < chaperone for intimate exams, chaperone in clinic, act as chaperone
outpatient clinic support = clinic assistant < outpatients HCA ~ weigh and measure clinic patients, height and weight checks, room patients, prepare clinic rooms
escort patients = patient transfers < escort to X-ray ~ take patients to theatre, porter patients, collect patients from theatre
simple dressings = basic wound care < change dry dressings ~ remove sutures as HCA
health checks = NHS health checks ~ new patient checks, learning disability annual checks
last offices = care after death < lay out deceased patient ~ post-mortem care
theatre support worker ~ theatre HCA, position patients for surgery, circulate in theatre
medical assistant duties = clinical medical assistant ~ CMA AAMA, rooming patients, certified medical assistant, injections and EKGs
fit testing masks < FFP3 fit testing, N95 fit testing
falls prevention = falls risk < falls bundle, bed and chair sensors, lying and standing BP, falls alarms, fall risk wristbands
feeding patients < assist patients to eat, feed patients ~ red tray, meal rounds on ward
pressure ulcer checks = skin bundle < SSKIN bundle ~ intentional rounding, comfort rounds, turn patients, Waterlow
patient confidentiality ~ HIPAA trained, IG training NHS, Caldicott principles
call bell response = respond to patient needs < answer call bells, answer buzzers, answer call lights
take vital signs and room patients ~ BP pulse temp, brought patients back, chief complaint, roomed patients, recorded vitals, height weight and BP, entered vitals, took vitals
CMA certification = medical assistant certification < Certified Medical Assistant, CMA (AAMA) ~ RMA through, American Medical Technologists, CCMA, AAMA
CMA or RMA certification < Certified Medical Assistant, CMA (AAMA), AAMA ~ RMA through, American Medical Technologists, CCMA
collect specimens < collected urine, throat swabs, strep specimens, nasal swabs ~ drew blood, blood draws, spun tubes, venipuncture
perform phlebotomy and collect specimens ~ drew blood, blood draws, collected urine, throat swabs, spun tubes, strep specimens, nasal swabs, venipuncture
injections and immunizations = give injections = give immunizations ~ IM shots, subQ shots, administered IM, B12 and TB, kids' vaccines, gave vaccines, intradermal shots, flu shots, TB tests, gave shots
injections < IM shots, subQ shots, administered IM, gave vaccines, intradermal shots, flu shots, gave shots ~ B12 and TB, kids' vaccines, TB tests
prior authorizations < pre-certs, CoverMyMeds, prior auths, pre-certifications ~ PAs for MRIs, payer phone lines
obtain prior authorizations = prior authorizations from insurance < pre-certs, CoverMyMeds, prior auths, pre-certifications ~ PAs for MRIs, payer phone lines
Epic = experience with Epic < Epic super-user, Epic in-basket ~ in Epic, on Epic
Epic EMR < Epic super-user, Epic in-basket ~ in Epic, on Epic
prescription refill requests < pended refills, refill inbox, refills under protocol, refill queue, sent refills ~ called scripts, scripts to pharmacies
prescription refills = refill requests < pended refills, refill inbox, refills under protocol, refill queue, sent refills ~ called scripts, scripts to pharmacies
bilingual Spanish = fluent Spanish < interpreted for Spanish, native Spanish speaker, Spanish interpreter ~ Spanish speaking patients, English and Spanish
Spanish < interpreted for Spanish, native Spanish speaker, Spanish interpreter ~ Spanish speaking patients, English and Spanish
assist with minor procedures < assisted with biopsies, assisted with excisions, laceration repairs assisted ~ mole removals, IUD placements, vasectomies, passed instruments, in-office procedures, set up and assisted
minor procedures = assist with procedures < assisted with biopsies, assisted with excisions, laceration repairs assisted ~ mole removals, IUD placements, vasectomies, passed instruments, in-office procedures, set up and assisted
OSHA and infection control compliance ~ bloodborne pathogen training, exposure log, spore-tested autoclave, OSHA inservice, safety officer for clinic, sharps log, OSHA training led
OSHA ~ bloodborne pathogen training, exposure log, spore-tested autoclave, OSHA inservice, safety officer for clinic, sharps log, OSHA training led
infection control compliance ~ bloodborne pathogen training, exposure log, spore-tested autoclave, OSHA inservice, safety officer for clinic, sharps log, OSHA training led
# midwife
registered midwife = NMC midwife ~ Band 5 midwife, Band 6 midwife, RM pin, Band 7 midwife, labour ward coordinator, certified nurse midwife, CNM
antenatal care = prenatal care = antenatal clinics = conduct antenatal clinics < booking appointments for pregnant women, antenatal clinic, antenatal checks, prenatal visits, antenatal caseload ~ booking bloods, fundal height, 28-week checks, booking clinics, growth clinics, BP urine fundal, booking appointments, caseload of women, week appointments
intrapartum care = labour and birth care = delivery of babies = labour ward < deliver babies, delivered over 100 babies, catch babies, conduct normal births, caught babies, normal deliveries, delivered babies, conducted births ~ delivery suite, labour and delivery, L&D, water births, low-risk births, consultant-led unit, low and high risk births, births including perineal repair
postnatal care = postpartum care < day 5 visits, postnatal visits ~ postnatal ward, heel prick tests, mother-baby unit, newborn blood spot, perineal checks
fetal monitoring < Dawes-Redman, intermittent auscultation, STAN monitor, EFM certification, C-EFM, pinard ~ CTG, fresh eyes, K2 training
obstetric emergencies = emergency obstetric training < shoulder dystocia, PPH management, eclampsia drill, McRoberts ~ PROMPT, MOET, ALSO course, cord prolapse
newborn examination = NIPE < newborn infant physical examination, NIPE trained, examined newborns, NIPE qualified ~ top-to-toe baby check, hips hearts eyes, baby checks before discharge
newborn resuscitation = neonatal life support < NLS, NRP ~ resuscitaire
breastfeeding support = infant feeding < latch support, lactation consultant, infant feeding lead, breastfeeding helper, latch and hand express, Baby Friendly course, mums latch ~ UNICEF Baby Friendly, BFI training, IBCLC, hand expressing, tongue-tie assessment, BFI
home birth < home births, homebirth team ~ on-call for home births
midwifery-led care = birth centre < alongside midwifery unit ~ MLU, birthing pool, water births
perineal suturing = perineal repair < suture second-degree tears, suture tears ~ OASI care bundle
high-risk pregnancy care < maternity HDU, obstetric HDU ~ pre-eclampsia women, twin pregnancies, gestational diabetes clinic, magnesium sulphate infusion
induction of labour < Propess, Cook balloon, membrane sweeps ~ prostin, artificial rupture of membranes, Pitocin titration
continuity of carer = caseload midwifery < caseload midwife, MCoC, case-loading ~ continuity team
maternity records = maternity information system < BadgerNet, K2 Athena, Euroking, Maternity Epic Stork, hand-held notes for pregnancy
bereavement care in maternity < stillbirth care, bereavement midwife ~ pregnancy loss support, miscarriage support, memory boxes
antenatal classes = parent education = parentcraft < teach birth classes ~ hypnobirthing, Lamaze
safeguarding in maternity = vulnerable women < unborn child protection plans, teenage pregnancy midwife ~ pre-birth assessments, FGM pathway, domestic abuse routine enquiry
antenatal screening < combined test for Down's, anomaly screening coordinator, sickle cell and thalassaemia screening ~ FASP, booking bloods
caesarean section care = theatre in maternity < scrub for C-sections, elective section lists, C-section recovery, circulate for cesareans
epidural care = pain relief in labour < top up epidurals, Entonox for labouring women ~ remifentanil PCA, epidural checks
community midwifery < community midwife, children's centre antenatal clinics, GP-based midwife clinic
labour ward coordination = manage maternity shift = midwifery team leader = midwifery coordinator = coordinator role < labour ward coordinator, delivery suite coordinator ~ Band 7 labour ward, BirthRate Plus acuity, led community team, Band 7 delivery suite, team of midwives, led midwives
professional midwifery advocate = PMA = midwifery supervision < restorative clinical supervision of midwives ~ supervisor of midwives
birth reflection = birth debrief < birth afterthoughts, birth debriefs, birth reflections clinic
maternity governance = maternity safety < MNSI cases, CNST maternity incentive, perinatal mortality review tool, PMRT ~ Ockenden actions, Saving Babies' Lives, MBRRACE
smoking cessation in pregnancy < CO monitoring pregnant women, smoke-free pregnancy
maternity triage < BSOTS, triage women in labour ~ maternity day assessment unit
deliver babies < caught babies, delivered babies, conducted births ~ delivery suite, consultant-led unit, low and high risk births, births including perineal repair, normal deliveries
deliver babies in labour ward < caught babies, delivered babies, conducted births ~ delivery suite, consultant-led unit, low and high risk births, births including perineal repair, normal deliveries
CTG interpretation = CTG monitoring < classified fetal traces, read CTGs ~ fetal traces, cardiotocograph, fresh eyes, Dawes Redman, K2 passed, pathological traces
newborn and infant physical examination < NIPE trained, NIPE qualified ~ examined newborns, hips hearts eyes, baby checks before discharge
NIPE < NIPE trained, NIPE qualified ~ examined newborns, hips hearts eyes, baby checks before discharge
Baby Friendly breastfeeding = UNICEF Baby Friendly < Baby Friendly course ~ BFI, infant feeding lead, breastfeeding helper, latch and hand express, mums latch
Baby Friendly < Baby Friendly course ~ BFI, infant feeding lead, breastfeeding helper, latch and hand express, mums latch
perinatal mental health < postnatal depression clinic, specialist midwife mental health ~ women with PND, mothers with depression, puerperal psychosis, mothers with anxiety
safeguarding in maternity = safeguarding vulnerable women and babies < unborns on CP plans, birth plans with social care ~ teen mums, FGM, domestic abuse disclosures, MARAC, pre-birth conferences, CP conferences
safeguarding women and babies < unborns on CP plans, birth plans with social care ~ teen mums, FGM, domestic abuse disclosures, MARAC, pre-birth conferences, CP conferences
# paramedic and ambulance
paramedic registration = HCPC registered paramedic < HCPC paramedic ~ Band 6 paramedic, NQP paramedic, NREMT-P, state-licensed paramedic, paramedic science BSc
emergency medical technician = EMT = ambulance technician < EMT-B, EMT-Basic ~ NREMT, AAP apprentice paramedic, IHCD technician, AREMT, associate ambulance practitioner
pre-hospital emergency care = emergency response < ALS ambulance ~ respond to 999 calls, 911 calls, category 1 calls, RRV, fast response car, frontline ambulance, ambulance crew, FREC 4, FREUC
emergency driving = blue light driving = response driving < blue light trained, CERAD, FutureQuals emergency response driving, L3CERAD ~ IHCD D1 driving, EVOC, lights and sirens
C1 driving licence < C1 licence, C1 entitlement, C1 and D1, C1 on licence ~ category C1, B and C1, has C1
patient transport = non-emergency patient transport < PTS crew, wheelchair van patients, take patients to outpatients ~ ambulance care assistant, dialysis transport patients
advanced life support = ALS < ALS provider ~ ACLS, cardiac arrests attended, return of spontaneous circulation, ROSC
airway management < iGel, endotracheal intubation, supraglottic airway, needle cricothyroidotomy, endotracheal tubes, supraglottics, needle cric, secured airways, i-gels, intubated ~ bag-valve-mask, OPA and NPA, ETI
trauma care = trauma management < pelvic binders, tourniquets and haemostatic dressings, KED extrication, chest decompression, traction splint ~ PHTLS, ITLS, RTCs attended, ATACC, stabbings and shootings
12-lead ECG interpretation < interpret 12-leads ~ STEMI recognition, PPCI bypass, Lifepak 15, Corpuls
clinical guidelines for ambulances = JRCALC ~ county EMS protocols, standing orders EMS
patient report forms = ePCR = clinical documentation = electronic patient care reports < ImageTrend, ESO charting, run reports EMS, ImageTrend ePCR, run reports charted ~ PCRs, wrote PCRs, charted calls, ESO
emergency call handling = emergency dispatch < dispatch ambulances ~ NHS Pathways call handler, AMPDS, 911 dispatcher, CAD dispatch, MPDS, CSD clinician
hospital handover = patient handover < handover at A&E, handed over at A&E, handed over to ED, resus handover ~ ATMIST, ASHICE pre-alert, pre-alert hospital, pre-alerts
vehicle checks = ambulance equipment checks = check and restock ambulance < restock ambulance, restocked and cleaned unit ~ vehicle daily inspection, rig check, make-ready ambulance, rig checks, restocked unit, trauma bags checked, truck checks, inventory O2
major incident response = mass casualty < multi-casualty ~ MIMMS, METHANE report, triage sieve, SORT team, hazmat medic, START triage, CBRN, on scene commander, METHANE, HART operative
urgent care = minor injuries and illness < urgent care paramedic, specialist paramedic urgent care ~ home visits for GP surgery, wound closure with glue
event medical cover < festival medic, event medic, pitch-side medic, motorsport medic, crowd medic ~ St John Ambulance, stadium first aid
first aid qualification = first aider < FREC 3, first aid at work, Emergency First Responder ~ FPOS, First Person on Scene, St John Ambulance
falls response = falls lifting < Mangar Elk, ELK lifting cushion ~ falls car
patient extrication = manual handling of patients = patient lifting = lift patients < backboarded, carried patients down stairs, KED and Reeves, extricated trapped ~ carry chair, scoop stretcher, longboard, evac chair, Stryker stretcher, orthopaedic scoop, stair chair, c-collar and board, extricated drivers
medical gases < Entonox, Penthrox, nitrous oxide patients ~ oxygen therapy
safe drug administration paramedic = pre-hospital drugs ~ IV morphine, intraosseous access, EZ-IO, adrenaline 1 in 10000, IV paracetamol, narcotics box
mental health crisis response < mental health response car ~ section 136, crisis intervention EMS, mental capacity assessments on scene
air ambulance = HEMS < flight paramedic ~ FP-C, helicopter emergency
community first response < community first responder, volunteer responder
inter-facility transfer = critical care transport = interfacility transport < ITU transfers by ambulance, CCEMTP ~ interfacility transfers, bariatric transfers, IFT crew, dialysis runs, SNF discharges, hospital to hospital, between hospitals, BLS transfer truck
safeguarding referral from scene < safeguarding referrals from scene
clinical mentoring of crews = mentoring students = student paramedics < mentor student paramedics, signed off student paramedics ~ PPEd, FTO EMS, field training officer paramedic, practice educator, PEd qualified, placement competencies, mentored NQPs
conflict resolution = manage aggression < conflict resolution training, de-escalate violent patients ~ aggressive and intoxicated patients
paramedic registration < Paramedic HCPC ~ HCPC PA, Health and Care Professions Council registrant
HCPC registered paramedic < Paramedic HCPC ~ HCPC PA, Health and Care Professions Council registrant
C1 licence < C1 and D1, C1 on licence ~ category C1, B and C1, has C1
emergency driving = driving under blue lights < blue light qualified, L3 CERAD, CERAD, blue light course passed ~ IHCD D1, emergency runs, drove DCA
emergency response driving < blue light qualified, L3 CERAD, CERAD, blue light course passed ~ IHCD D1, emergency runs, drove DCA
intubation and airway management < intubated ~ ETI, endotracheal tubes, supraglottics, needle cric, secured airways, i-gels
intubation < endotracheal tubes, intubated ~ ETI, supraglottics, needle cric, secured airways, i-gels
see and treat = treat patients at scene < see-and-treat, treated on scene ~ left at home with, UCR referral, falls team, non-conveyed, non-conveyance, discharged on scene, GP referral rather than
refer to alternative pathways ~ see-and-treat, treated on scene, left at home with, UCR referral, falls team, non-conveyed, non-conveyance, discharged on scene, GP referral rather than
major incidents < mass casualty, multi-casualty ~ on scene commander, METHANE, triage sieve, HART operative
independent prescribing = prescribing paramedic < paramedic prescriber ~ IP qualified, prescribing within GP practice
NREMT certification = current NREMT < Nationally Registered EMT, NREMT active ~ NREMT-B, registry EMT
BLS CPR certification < AHA BLS, BLS Provider, BLS-HCP ~ BLS card, CPR/AED current
CPR certification = BLS certification < AHA BLS, BLS Provider, BLS-HCP ~ BLS card, CPR/AED current
operate emergency vehicles = emergency vehicle operation < EVOC certified, ambulance driver, drove Type III ambulance, EVOC ~ CEVO 4, driver/operator
patient care reports < ImageTrend ePCR, ePCR, run reports charted ~ wrote PCRs, charted calls, ESO
patient lifting and extrication ~ backboarded, carried patients down stairs, stair chair, c-collar and board, extricated drivers, KED and Reeves, extricated trapped
administer epinephrine and naloxone ~ Narcan, EpiPen for anaphylaxis, administered naloxone, epi IM, gave Narcan, IN naloxone
naloxone < Narcan, administered naloxone, gave Narcan, IN naloxone ~ EpiPen for anaphylaxis, epi IM
epinephrine < EpiPen for anaphylaxis, epi IM ~ Narcan, administered naloxone, gave Narcan, IN naloxone
restock ambulance < restocked and cleaned unit ~ rig check, rig checks, restocked unit, trauma bags checked, truck checks, inventory O2
dialysis and bariatric patients ~ bari truck, dialysis runs, ESRD clients, bariatric transfers, bari unit, dialysis transports
bariatric patients = dialysis patients ~ bari truck, dialysis runs, ESRD clients, bariatric transfers, bari unit, dialysis transports
respond to emergency calls = emergency care = 999 calls < 999 jobs, front line ambulance, crewed DCA, emergency ambulance ~ blue light calls, category one, DCA
patient assessment pre-hospital = assess patients on scene < assessed on scene ~ primary survey, obs and ECG, history taking, secondary survey, ABCDE
drug administration = administer drugs < IV morphine ~ JRCALC drugs, adrenaline, PGDs, cannulated and gave, IV drugs
# pharmacist and pharmacy technician
GPhC registration = registered pharmacist = GPhC registered < GPhC pharmacist, General Pharmaceutical Council reg, on GPhC register, GPhC no., GPhC reg ~ superintendent pharmacist, responsible pharmacist
registered pharmacy technician < GPhC technician, Pharm Tech GPhC, General Pharmaceutical Council as technician, GPhC as technician ~ CPhT, PTCB, pharmacy technician NVQ 3, BTEC pharmaceutical science, ExCPT
dispensing prescriptions = dispense medication = prescription processing = dispense prescriptions < fill scripts, fill prescriptions, label and assemble prescriptions, dispensed items ~ dispense items, script count, 10000 items per month, dispensary assistant, ScriptPro, count and pour, dispensed, labelled and assembled, items a day, assembled prescriptions, picked and labelled, dispensary work
accuracy checking = final check < ACPT, accuracy checker, accuracy checking technician, final-check scripts, accredited checking technician ~ ACA pharmacy, checks items a day, checking technician since, BTEC accuracy checking
clinical check = clinical screening of prescriptions < clinically screen, clinical checks on prescriptions, verify orders pharmacist, screen prescriptions for interactions, clinically checked Rx, clinically checked scripts, checked scripts clinically ~ drug utilization review, interaction checks, screened scripts, interactions dose and allergies
pharmacy management system = PMR system = dispensing software < ProScript, PharmacyManager, RxWeb, Columbus PMR, Titan PMR, EMIS Health pharmacy, Pioneer Rx, EnterpriseRx ~ Ascribe, QS1, Kinray
electronic prescription service = EPS < EPS tokens, EPS2, pull down EPS, nominate patients EPS, Spine smartcard scripts
controlled drugs = CD handling = narcotics management = controlled drug management < CD register, CD destruction, CII inventory, CD ordering ~ CD cupboard, methadone, DEA schedule II, C2 safe, methameasure, Schedule 2 drugs, running balance, CDAO, witnessed destructions, safe keys, CD checks, CD balance
supervised consumption = methadone supervision < supervised methadone ~ buprenorphine clients, needle exchange, methameasure, Buvidal injections, methadone and Subutex, daily methadone, opioid substitute, substance misuse clients, watched doses
over-the-counter sales = OTC advice = medicines counter < medicine counter assistant, sell P medicines, counter assistant in chemist ~ MCA pharmacy, WWHAM
pharmacy services = advanced pharmacy services < flu jabs in pharmacy, Pharmacy First, PGDs in pharmacy, hypertension case-finding ~ MUR, CPCS, EHC consultations, travel clinic pharmacy
medication counselling = patient counselling = counselling on inhalers and anticoagulants = advise patients on medicines ~ inhaler technique, counsel patients on medicines, MUR, counsel on warfarin, counselled on warfarin, warfarin and spacers, yellow book, DOAC talk, counselled before discharge, DOAC counselling, advised patients, explained medicines, handed out with advice, OTC advice, advised on side effects
monitored dosage systems = blister packs = compliance aids < dosette boxes, MDS trays, Venalink, blister pack assembly, Biodose, blister pack room ~ Nomad trays, care home trays, dosette, filled trays, weekly trays, nomads, community trays
medicines reconciliation = drug history taking < drug histories on admission, SCR drug history, drug histories, took drug histories, meds rec ~ med rec, DHx, check POD lockers, GP record, patient's own drugs, PODs
ward pharmacy = hospital pharmacy < ward pharmacist, clinical ward visits pharmacist ~ ward-based technician, TTOs from pharmacy, one-stop dispensing, inpatient pharmacy
aseptic preparation = sterile compounding = aseptics < TPN manufacture, chemo reconstitution, laminar flow cytotoxics, IV admixture ~ isolator work, USP 797, IV room, aseptic unit, QA aseptics
medication reviews = structured medication review < SMRs, polypharmacy reviews, medication reviews in GP surgery ~ PCN pharmacist, medicines optimisation in care homes, STOPP START
prescribing in pharmacy = independent prescriber pharmacist < IP pharmacist ~ independent prescribing qualification, PGCert prescribing
formulary management = medicines optimisation < formulary committee ~ drug switches, ScriptSwitch, Eclipse Live, P&T committee, QIPP prescribing, OptimiseRx, ePACT
medicines stock control = pharmacy stock management = order drugs < order from Alliance and AAH, date check stock in pharmacy, McKesson orders, pharmacy ordering ~ PharmaSmart, drug shortages, Cascade ordering, top-up service pharmacy, owings
cold chain = fridge temperature monitoring < fridge temps logged ~ vaccine fridge, store at 2 to 8
responsible pharmacist regulations = pharmacy SOPs < write pharmacy SOPs ~ RP log, responsible pharmacist, superintendent pharmacist
prescription endorsement = NHS reimbursement submission < endorse scripts, FP34C, month-end script submission ~ EPS claims, Drug Tariff, FP10
insurance adjudication = third-party billing pharmacy < adjudicate claims pharmacy, third-party rejections, PBM claims ~ prior authorizations pharmacy, insurance rejects
dispensing robot = pharmacy automation = operate dispensing robot = pharmacy robot < Rowa robot, BD Rowa, ARX robot, Rowa Vmax, Rowa, robot key operator, cleared jams on robot, loaded robot ~ ScriptPro, Omnicell, Pyxis fill, Parata, automated dispensing
dispensing error reporting = near miss log = medication safety < dispensing errors reviewed ~ LFPSE, medication safety officer
pharmacy delivery = prescription collection ~ deliver prescriptions, prescription delivery driver, collect scripts from surgeries
repeat prescriptions = repeat ordering < repeat prescription clerk ~ repeat slips, managed repeats, process repeats at surgery, electronic repeat dispensing
anticoagulation monitoring = INR clinic < warfarin clinic ~ INR testing, DOAC monitoring, DAWN AC, CoaguChek
smoking cessation service < stop smoking advisor ~ NRT vouchers, NCSCT
GMP manufacturing pharmacy = specials manufacturing < MHRA specials licence ~ specials unit, make up creams and ointments, compounding pharmacy, USP 795
pharmacy team leadership = manage pharmacy < pharmacy manager ~ pharmacist in charge, superintendent pharmacist, lead dispensary team
New Medicine Service = NMS < NMS consultations, new medicine service calls
GPhC registered pharmacist < General Pharmaceutical Council reg, on GPhC register, GPhC no., GPhC reg
deliver flu vaccinations = flu vaccinations = vaccination service < flu jabs, flu vaccinator, flu and COVID vaccinator, flu clinics ~ jabbed patients, vaccinated under PGD, jabs under PGD, winter jabs
clinical checking of prescriptions = clinically check prescriptions < screen prescriptions for interactions, clinically checked Rx, clinically checked scripts, checked scripts clinically ~ screened scripts, interactions dose and allergies
act as responsible pharmacist < signed on as RP daily, RP for branch ~ RP notice, sole pharmacist
responsible pharmacist < signed on as RP daily, RP for branch ~ RP notice, sole pharmacist
independent prescribing qualification < V300 ~ IP hypertension, pharmacist independent prescriber, IP qualified, prescriber annotated, qualified prescriber
independent prescriber < pharmacist independent prescriber, V300 ~ IP hypertension, IP qualified, prescriber annotated, qualified prescriber
supervised consumption of methadone ~ methadone and Subutex, daily methadone, opioid substitute, substance misuse clients, watched doses, needle exchange
controlled drugs management ~ CD ordering, CD register, running balance, CDAO, witnessed destructions, safe keys, CD checks, CD balance
Pharmacy First consultations ~ sore throat UTI, supplied under PGDs, CPCS, minor ailment consultations, shingles and impetigo
Pharmacy First ~ sore throat UTI, supplied under PGDs, CPCS, minor ailment consultations, shingles and impetigo
pharmacy team leadership = lead pharmacy team < pharmacy manager ~ line managed dispensers, manage dispensers, counter staff and dispensers, dispensary manager, appraised dispensers
manage pharmacy team < pharmacy manager ~ line managed dispensers, manage dispensers, counter staff and dispensers, dispensary manager, appraised dispensers
accuracy checking qualification = accuracy checking technician < ACPT, accredited checking technician ~ checking technician since, checks items a day, BTEC accuracy checking
medicines reconciliation on admission < meds rec ~ drug histories, took drug histories, GP record, patient's own drugs, PODs
aseptic preparation = chemotherapy preparation < made up cytotoxics, cytotoxics in isolator, compounded chemo, compound chemo ~ clean room, chemo and TPN, Quapos, gowned and gloved
aseptic preparation of chemotherapy < made up cytotoxics, cytotoxics in isolator, compounded chemo, compound chemo ~ clean room, chemo and TPN, Quapos, gowned and gloved
ward stock = ward top-up < ward top ups, topped up wards, ward stock lists ~ refilled drug cupboards, drug cupboards on wards, stock lists on wards
top-up of ward stock < ward top ups, topped up wards, ward stock lists ~ refilled drug cupboards, drug cupboards on wards, stock lists on wards
pharmacy system JAC = JAC pharmacy system < JAC labelling, dispensed via JAC, on JAC
JAC < JAC labelling, dispensed via JAC, on JAC
GPhC registered pharmacy technician < Pharm Tech GPhC, General Pharmaceutical Council as technician, GPhC as technician
train pre-registration trainee pharmacy technicians < supervisor for PTPTs, PTPT supervisor ~ taught trainees dispensary, educational supervisor, tutored student technicians, NVQ assessor pharmacy
train pharmacy technicians = trainee pharmacy technicians < supervisor for PTPTs, PTPT supervisor ~ taught trainees dispensary, educational supervisor, tutored student technicians, NVQ assessor pharmacy
patient counselling on inhalers ~ counselled on warfarin, warfarin and spacers, inhaler technique, yellow book, DOAC talk, counselled before discharge, DOAC counselling
dispensing < assembled prescriptions ~ dispensed, labelled and assembled, items a day, picked and labelled, dispensed items, dispensary work
stock control pharmacy = stock management = order stock ~ ordered medicines, date checking, expiry checks, wholesaler orders, owings, rotated stock, put away orders, AAH and Alliance
handing out prescriptions = customer service in pharmacy < handed out scripts ~ counter sales, served at counter, took in prescriptions, OTC sales, bagged and handed
discharge medicines < discharge scripts ~ discharge meds, take-home medicines, EDDs
TTOs < discharge scripts ~ discharge meds, take-home medicines, EDDs
# dental nurse and hygienist
dental nurse registration = GDC registered = qualified dental nurse ~ GDC number, NEBDN, Level 3 Dental Nursing, City & Guilds dental nursing
chairside assistance = chairside dental nursing = four-handed dentistry < assist dentist, pass instruments to dentist, aspirate during treatment ~ chairside, suction during procedures, dental assistant
decontamination = instrument sterilisation < autoclave dental instruments, pouch and date instruments, ultrasonic bath instruments ~ decon room, washer disinfector, Statim, spore tests
dental charting = patient charting = patient records dental = update patient records ~ perio charting, chart teeth, BPE scores, six-point pocket charts, tooth charting, charted for dentist, notes for dentist, typed notes, medical histories updated, recorded BPEs, charted teeth
dental software = practice management software < SOEL Exact, Exact software dental, Dentally, R4 Carestream, Pearl Dental, Dentrix, Eaglesoft, Open Dental, Curve Dental, Software of Excellence ~ iSmile, on EXACT, EXACT daily
dental radiography = take dental X-rays = take dental radiographs = dental radiographs < radiography certificate dental nurse, Level 3 dental radiography, DANB radiation, bitewings and OPGs, PAs bitewings ~ bitewings, OPG, periapicals, OPT X-rays, CBCT, pano X-rays, take PAs, take x-rays, certificate in radiography, radiography award
radiation safety = IRMER < IRR17 ~ radiation protection file
scale and polish = dental prophylaxis = oral hygiene therapy < prophys, EMS Airflow, guided biofilm therapy ~ hygienist, root surface debridement, deep cleanings, scaling and root planing, Cavitron
periodontal treatment = gum disease treatment = perio < root planing, deep scaling, periodontal maintenance ~ six-point pocket charts, BSP guidelines, arestin
oral health education = preventive advice = oral hygiene instruction = oral hygiene education < OHE certificate, oral health educator, brushing demonstrations, brushing and diet, oral health talks, tooth brushing instruction ~ OHI, TePe brushes advice, diet and brushing advice, how to brush, interdental sticks, interdental brushes, diet and fluoride advice
fluoride application = fluoride varnish < varnish and sealants ~ Duraphat, sealed first molars, painted Duraphat, sealed molars, sealants on kids, Duraphat applied
impression taking = dental impressions < alginate impressions, impressions for whitening trays ~ iTero, Trios scanner, 3Shape, Medit scans, pour models
orthodontic nursing = orthodontics assistance < ortho nurse ~ Invisalign, fixed braces, debonds, orthodontic therapist, wire changes
surgical dental nursing = implant surgery < implant placement nurse, sterile set-up for implants, implant nurse, nursed for implants ~ wisdom tooth extractions assist, bone grafts dental, oral surgery nurse, placement of implants, sinus lifts, implantologist, bone grafts, drill kit, implant cases
dental sedation = conscious sedation nursing < sedation nurse, SEAAD, IV sedation dental, NEBDN sedation, inhalation sedation ~ RA clinics, IV midazolam, second appropriate person, monitored sats, sedation qualified, relative analgesia, happy air
local anaesthetic administration = dental anaesthesia = administer local anaesthetic < inferior dental blocks, ID blocks, Citanest, lidocaine under PGD, gave LA, blocks and infiltrations ~ IDBs, local anesthesia license hygienist, infiltrations, LA trained
tooth whitening = teeth whitening < Boutique whitening, Enlighten whitening, Zoom whitening, in-surgery bleaching, trays and gave whitening ~ whitening trays, home bleaching, whitening kits, bleaching on prescription
NHS dental forms = NHS dental claims = processing NHS claims < FP17, FP17PR, Compass NHS BSA, BSA claims, FP17DC, FP17s ~ UDAs, course-of-treatment forms, forms to Dental Services, EDI claims, transmitted claims
private dental plans = membership plans < Denplan ~ Practice Plan, DPAS
dental billing = dental insurance claims < CDT codes, Delta Dental claims ~ dental insurance breakdowns, dental pre-determinations
treatment coordination = treatment plan presentation < TCO dental, present treatment plans ~ treatment coordinator, Invisalign open day, case acceptance
dental materials mixing = prepare materials < mix glass ionomer, mix alginate ~ temp crowns, composite and amalgam, cements for crowns, make temporary crowns
dental surgery setup = prepare surgery ~ set up surgery, turn over surgery between patients, zoning of surgery, flush water lines, dental unit waterlines
dental appointment booking = dental reception = reception cover < dental receptionist ~ recall patients dental, FTA follow-up, book dental hygienist appointments, fill white space, booked check-ups, took deposits, answered phones at practice, covered reception, recalls sent, checked patients in
dental stock control = order dental materials = stock and ordering of materials < Henry Schein orders, Dental Directory orders, order from Dental Directory, ordered composites ~ Kent Express, dental stock, materials cupboard, expiry check, from Henry Schein, reorder materials, ordered instruments and gloves, weekly stock count
medical emergencies in practice = dental CPR ~ emergency drugs kit dental, CPR yearly GDC CPD
dental continuing development = enhanced CPD < ECPD log, GDC CPD cycle ~ verifiable CPD dental
dental lab liaison = laboratory work tracking < lab work checked in crowns, lab dockets ~ send impressions to lab
paediatric dentistry support = child patients dental < children's dental clinic ~ Hall crowns, school screening dental
dental therapist < dual-qualified hygienist therapist ~ fillings on children, BSc oral health science
intraoral scanning = digital impressions < Trios scanner, Medit scans ~ iTero, 3Shape
chairside assistance = chairside nursing = assist dentist < alongside dentist, nursed for fillings, nursed for dentist, nurse chairside ~ four-handed dentistry, aspirate and pass, passing instruments, aspirating
decontamination of instruments to HTM 01-05 = sterilise instruments ~ washer disinfector, autoclaves, decon room, vac testing, pouch and date, ultrasonic bath, bag and date instruments, Helix test
HTM 01-05 = decontamination of instruments ~ washer disinfector, autoclaves, decon room, vac testing, pouch and date, ultrasonic bath, bag and date instruments, Helix test
dental implant surgery ~ placement of implants, sinus lifts, implantologist, bone grafts, drill kit, implant nurse, nursed for implants, implant cases
SOE Exact < Software of Excellence ~ on EXACT, EXACT daily
sedation nursing < inhalation sedation, relative analgesia ~ RA clinics, IV midazolam, second appropriate person, monitored sats, sedation qualified, happy air
manage stock ~ materials cupboard, expiry check, from Henry Schein, order from Dental Directory, reorder materials, ordered composites, ordered instruments and gloves, weekly stock count
order materials < order from Dental Directory, reorder materials, ordered composites, ordered instruments and gloves ~ materials cupboard, expiry check, from Henry Schein, weekly stock count
NHS claims < FP17s, BSA claims ~ UDAs, course-of-treatment forms, forms to Dental Services, EDI claims, transmitted claims
root canal treatment = endodontic treatment < molar endo, rotary ProTaper, rotary endo, root fillings ~ RCTs, apex locator, obturation
endodontics < molar endo, rotary ProTaper, rotary endo, root fillings ~ RCTs, apex locator, obturation
NHS performer number = performers list < performer no., performer number held, on performers list ~ UDAs pa, NHS associate, mixed NHS list
NHS performer < performer no., performer number held, on performers list ~ UDAs pa, NHS associate, mixed NHS list
orthodontic aligner = clear aligners < Invisalign provider, Invisalign Platinum, Invisalign cases, Clearcorrect ~ aligner cases, IPR and attachments
aligner experience < Invisalign provider, Invisalign Platinum, Invisalign cases, Clearcorrect ~ aligner cases, IPR and attachments
surgical extractions = surgical removal of teeth = oral surgery < sectioned roots ~ raised flaps, lower wisdom teeth, impacted third molars, impacted wisdom teeth, MOS tier 2, surgicals, sutured sockets
facial aesthetics = aesthetic injectables = anti-wrinkle injections < Botox and fillers, anti-wrinkle clinic ~ botulinum toxin, dermal filler, injectables diploma, Level 7 injectables, lip fillers
facial aesthetics treatments < Botox and fillers, anti-wrinkle clinic, lip fillers ~ botulinum toxin, dermal filler, injectables diploma, Level 7 injectables
supervise foundation dentists = foundation training < FD trainer, dental foundation trainer ~ educational supervisor, ADEPTs, VT trainer, foundation trainer
train foundation dentists < FD trainer, dental foundation trainer ~ educational supervisor, ADEPTs, VT trainer, foundation trainer
crown and bridge work = crown and bridge = fixed prosthodontics ~ indirect restorations, PFM crowns, zirconia and e.max, Maryland bridges, cemented zirconia, crown preps, prepped and cemented, veneers and crowns
treatment of children = treat children = paediatric dentistry < kids' fillings ~ Hall crowns, paeds patients, stainless steel crowns, pulpotomies, under-12s, child patients
dental implants placement < placed Straumann ~ Straumann fixtures, placed fixtures, PgDip Implant Dentistry, implants placed, full arch implants, Nobel fixtures, all-on-four
implant placement = place implants < placed Straumann ~ Straumann fixtures, placed fixtures, PgDip Implant Dentistry, implants placed, full arch implants, Nobel fixtures, all-on-four
clinical audit < audited radiograph quality, antimicrobial prescribing audit ~ audited record keeping, re-audit, record card audit, audit cycle, led audit
participate in clinical audit < audited radiograph quality, antimicrobial prescribing audit ~ audited record keeping, re-audit, record card audit, audit cycle, led audit
audits < audited radiograph quality, audited record keeping ~ antimicrobial prescribing audit, re-audit, record card audit, audit cycle, led audit
periodontal treatment = carry out periodontal treatment = perio treatment < RSD under LA, non-surgical perio, Gracey curettes, perio therapy, root surface debridement ~ gum disease with, stage II-IV, deep pockets treated
local anaesthetic < ID blocks, Citanest, lidocaine under PGD, gave LA, blocks and infiltrations ~ infiltrations, LA trained
direct access < without dentist's prescription, without referral from dentist ~ own diary diagnosing
working under direct access < without dentist's prescription, without referral from dentist ~ own diary diagnosing
six-point pocket charts = six-point pocket charting = periodontal charting < 6PPC, full mouth 6PPC, six sites per tooth ~ BOP and mobility, full perio charts, pocket depths charted
fissure sealants and fluoride varnish ~ sealed first molars, painted Duraphat, sealed molars, sealants on kids, varnish and sealants, Duraphat applied
smoking cessation advice = stop smoking advice < VBA for smokers ~ quit tobacco, quit smoking, CO monitor, NCSCT, very brief advice, stop service referrals
smoking cessation < VBA for smokers ~ quit tobacco, quit smoking, CO monitor, NCSCT, very brief advice, stop service referrals
diploma in dental hygiene and therapy < Dip DH & DT ~ Oral Health Science, dual qualified hygienist, dually qualified, hygienist and therapist
dental hygiene and therapy < Dip DH & DT ~ Oral Health Science, dual qualified hygienist, dually qualified, hygienist and therapist
restorations on adult and children's teeth ~ Class I-V composites, composites, milk teeth fillings, did fillings, primary molar, amalgam and composite, pulpotomies as therapist
carry out restorations = restorations < Class I-V composites, milk teeth fillings, amalgam and composite ~ composites, did fillings, primary molar, pulpotomies as therapist
fillings ~ Class I-V composites, composites, milk teeth fillings, did fillings, primary molar, amalgam and composite, pulpotomies as therapist
prepare surgery = set up surgery ~ laid out trays, set up trays, opened surgery, closed surgery, flushed water lines, turned over surgery, wiped down between patients, surgery opening
surgery preparation ~ laid out trays, set up trays, opened surgery, closed surgery, flushed water lines, turned over surgery, wiped down between patients, surgery opening
patient reassurance = patient care dental < calmed nervous, anxious patients at ease, reassured children ~ put anxious patients, held hands, nervous patients
reassure nervous patients < calmed nervous, anxious patients at ease, reassured children ~ put anxious patients, held hands, nervous patients
GDC registration < GDC no, GDC registered, on GDC register ~ registered dental nurse
GDC registered dental nurse < registered dental nurse ~ GDC no, GDC registered, on GDC register
infection control dental = cross infection control ~ autoclaving, sterilised instruments, PPE between patients, sharps disposal
# optician and optical assistant
optometrist registration = GOC registered = dispensing optician registration ~ GOC optometrist, MCOptom, BSc Optometry, OD license, optometrist pre-reg, GOC number, FBDO, GOC D-, GOC dispensing optician, GOC no
dispensing optician = qualified DO = optical dispensing qualification < FBDO, DO registered, licensed dispensing optician ~ ABDO, ABO certified, NCLE, SMC Tech
spectacle dispensing = dispense glasses = frame styling < dispense specs, fitted varifocals, varifocals & bifocals, PALs measured, progressives fitted ~ help customers choose frames, frame fitting, frame selection, sell glasses, eyewear consultant, optical assistant, Zeiss PALs, adapted non-tols, heights and PD
eye examination = sight test = refraction < sight tests, 25 minute sight tests, subjective refraction ~ refract, retinoscopy, phoropter, test eyes
pre-screening = preliminary eye tests = pre-test < autorefractor, NCT puffs, non-contact tonometry, puff test, pre-screen patients, air puff, pre-tested patients ~ visual fields screening, focimetry, Keratometer readings, NCT, field tests, fundus photos, puffs, OCT and fields
visual field testing < Humphrey fields, Henson field ~ visual fields
OCT imaging = retinal imaging < OCT scans, Topcon OCT, Heidelberg Spectralis ~ fundus camera, Optos, retinal photos
spectacle measurements = frame measurements < PD measurement, seg heights ~ heights for varifocals, BVD, Visioffice, OC heights
focimetry = lens verification = focimeter < lensometer, neutralise lenses, verify lenses to BS, vertometer, neutralised lenses, manual focimeter, verified glazed jobs, automatic focimeter
lens knowledge < bifocals and progressives ~ varifocals, Varilux, Transitions lenses, high-index lenses, Crizal, Essilor, Hoya lenses, Zeiss lenses
contact lens fitting = contact lens aftercare = contact lens optician = contact lenses < CLO cert ~ fit contact lenses, CL checks, toric and multifocal contact lenses, RGP fitting, scleral lenses, keratometry, CLO, fitted soft & RGP, soft and RGP lenses, CL fits, contact lens fits, fits and aftercare
contact lens teach = insertion and removal training < I&R teaches, contact lens teaches, teach insertion and removal ~ CL teach
frame adjustments and repairs = spectacle repairs = frame repairs and adjustments < repair specs, screw replacements on glasses ~ adjust frames, fit glasses, solder frames, replace nose pads, soldered hinges, heat fitted, nose pads, fixed rimless, adjusted sides, repaired frames, adjusted frames
optical lab = glazing = lens edging < edge lenses, glazing lab, Nidek edger, tracer and edger ~ glazier optical, surfacing lab, hand edging
optical software = optical PMS < Socrates Specsavers, Optisoft, Ocuco Acuitas, I-Clarity, RevolutionEHR, OfficeMate ~ Optix, Eyefinity
NHS optical forms = GOS forms = NHS vouchers < GOS 1, GOS 3 vouchers, eGOS, GOS claims ~ GOS18, NHS optical vouchers, GOS eligibility, optical vouchers
vision insurance = vision benefits ~ EyeMed, Davis Vision, vision plan claims
ocular disease management ~ glaucoma referral, CUES, IP optometrist, anterior segment, Goldmann, slit lamp, diabetic retinopathy screening, YAG referrals
diabetic eye screening < mydriasis drops and photograph ~ retinal screener, OptoMize
low vision aids < low vision clinic, LVA clinic, low vision practitioner ~ magnifiers dispensed, low vision, magnifiers, telescopes dispensed, CCTV readers
children's dispensing = paediatric eyewear = dispensing to under-16s = children's spectacles < dispensed kids' specs ~ kids' specs, myopia management, MiSight, Miyosmart, school eye tests, children's frames, paeds specs, kids' frames measured, children measured for
safety eyewear = occupational eyewear < prescription safety glasses ~ VDU eye tests, Eyecare vouchers
hearing care < hearcare assistant, hearing aids fitted, PTA hearing test ~ wax removal, otoscopy, audiogram
optical sales targets = conversion and dispensing value < conversion rate optical, dispense value ~ second pair sales, upsell coatings
sunglasses and designer frames = eyewear merchandising < designer frames displays ~ frame bar, frame boards, Ray-Ban, Oakley sunglasses
optical recall = eye test booking < book sight tests ~ recall letters eye tests, diary for optometrist
optical retailer experience < Specsavers, Vision Express, Boots Opticians, LensCrafters, Optical Express, independent opticians, Scrivens
final inspection of spectacles < check glazed jobs ~ check specs on return, non-tol remakes, non-tolerance
laser eye surgery support = refractive clinic < refractive surgery technician ~ LASIK, topography scans, Pentacam, biometry, IOLMaster
ophthalmic technician < COA ophthalmic, COT ophthalmic, work up patients ophthalmology ~ dilate patients
under-16s ~ children's frames, paeds specs, dispensed kids' specs, kids' frames measured, children measured for
frame repairs ~ soldered hinges, heat fitted, nose pads, fixed rimless, adjusted sides, repaired frames, adjusted frames
focimeter readings < neutralised lenses, manual focimeter, verified glazed jobs, automatic focimeter, lensometer
pre-screening tests < pre-tested patients ~ NCT, field tests, fundus photos, puffs, autorefractor, OCT and fields
manage optical store < manager of optical store, branch manager opticians ~ managed staff KPI, retail director, Specsavers director, store P&L
optical store manager < manager of optical store, branch manager opticians ~ managed staff KPI, retail director, Specsavers director, store P&L
low vision < LVA clinic, low vision practitioner ~ magnifiers, telescopes dispensed, CCTV readers
NHS vouchers GOS ~ GOS 3 vouchers, GOS eligibility, GOS forms, GOS claims, optical vouchers
GOS < GOS 3 vouchers, GOS forms, GOS claims ~ GOS eligibility, optical vouchers
# physiotherapist and occupational therapist
physiotherapy registration = HCPC physiotherapist < HCPC physio ~ MCSP, Chartered physiotherapist, PT license, BSc Physiotherapy
occupational therapy registration = HCPC occupational therapist < HCPC OT ~ RCOT member, OTR/L, NBCOT, BSc Occupational Therapy
musculoskeletal physiotherapy = MSK assessment < MSK clinics ~ back and neck pain clinic, sports injuries treated, first contact practitioner, ESP physio, ACL rehab, outpatient ortho, backs knees shoulders, treated backs, backs and knees, physio outpatients, new patients and follow-ups, OPD physio
manual therapy = soft tissue techniques < mobs and manips, trigger point release, myofascial release, joint mobilisation, Maitland mobs ~ Maitland, deep tissue massage, soft tissue release, spinal manipulation, dry needling, AACP, soft tissue massage
exercise prescription = rehabilitation programmes = therapeutic exercise = exercise programmes = rehab exercises < prescribe home exercises, home exercise programmes, graded exercises ~ rehab programmes, PhysiTools, Physitrack, graded exercise, back class, hip and knee class, strength and balance class, gave exercises, HEPs, taught exercises, gym programmes for patients, exercise sheets
respiratory physiotherapy = chest physio < on-call respiratory, respiratory on-calls ~ ACBT, suction and nebulisers, pulmonary rehab, manual hyperinflation, cough assist, on-calls suction, weekend and night on-calls, MI:E, bagging, emergency duty physio
neurological rehabilitation = neuro rehab = neuro rehabilitation < stroke rehab, acquired brain injury rehab, rehab after SCI, rehab after stroke, spinal injury rehab, TBI rehab ~ Bobath, neuro gym, early supported discharge stroke, ESD stroke, spasticity management, constraint-induced, neuro rehab unit, strokes MS TBI
orthopaedic rehabilitation = post-operative rehabilitation < hip fracture patients mobilised, post-op day 1 mobilisation, joint replacements rehab ~ THR and TKR, hip precautions, fracture clinic physio
gait and mobility assessment < gait re-education ~ stairs assessment, walking frames issued, zimmer frames, Timed Up and Go, Berg Balance, crutches fitted, elbow crutches
access assessment = home assessment < access visits, environmental assessment home, home hazard assessment ~ home visits for OT
equipment provision = prescribe aids and equipment = adaptive equipment < prescribe equipment, hoist and sling assessments ~ Medequip, raised toilet seats, perching stools, bath boards, DME orders
major adaptations < stairlifts recommended, wet room adaptations, ramps recommended ~ DFG, level-access showers, through-floor lifts
functional assessment = ADL assessment < kitchen assessments, wash and dress assessments, COPM ~ ADL retraining, Barthel, personal ADL, PADL
splinting < thermoplastic splints, resting splints, hand clinic splints, dynamic splints, made hand splints ~ hand therapy clinic, futura splints, tendon repairs rehab, tendon repair rehab, scar and oedema
cognitive assessment < MoCA, ACE-III, MMSE, cognitive screening, AMTS
wheelchair and seating assessment < wheelchair clinic, wheelchair assessments, wheelchair clinics, seating clinic ~ specialist seating, pressure cushion prescribe, postural management, ATP certification, postural clinic, prescribed chairs, moulded cushions
vocational rehabilitation = return to work support < graded return-to-work plans, work hardening, Access to Work recommendations ~ workstation assessments, functional capacity evaluation, FCE, DSE assessments by OT, injured workers back, worksite visits, graded returns, employment retention, back to jobs, back into work, graded return
paediatric therapy = children's therapy < EHCP reports by OT, cerebral palsy children physio, NDT paediatric, school-based OT, children's physio, CP and DMD ~ sensory integration, handwriting groups, SI trained, special school caseload, gross motor delay, torticollis, Ponseti, postural mgmt
mental health occupational therapy = mental health OT < OT on acute psychiatric ward, therapeutic groups ward OT, anxiety management group OT, MOHO assessments ~ MOHO, sensory room, CMHT, acute psych ward, vocational plans for psychosis, activity scheduling, psychiatric day service
discharge planning therapy = front door therapy = facilitate discharge = discharge from acute hospital ~ discharge to assess, therapy in A&E, therapy front door, OT discharge, D2A, front-door OT, home from A&E, ward OT, kitchen & transfers practice, referral to reablement, pts home safely, same-day home, home with equipment
falls prevention exercise = falls clinic = falls prevention for older adults ~ Postural Stability Instructor, community falls service, Otago programme, Tinetti, reduced falls, home hazards, strength & balance, Otago visits
acupuncture < AACP ~ joint mobilisation, dry needling, Maitland mobs, mobs and manips, soft tissue massage
electrotherapy = modalities < ultrasound therapy, ultrasound and TENS ~ hot packs and e-stim, laser therapy, TENS, interferential, shockwave
hydrotherapy = aquatic therapy < hydro pool, aquatic physio
sports physiotherapy = sports therapy < pitchside physio, club physio ~ ACPSEM, sports taping, return-to-play, kinesio tape
women's health physiotherapy = pelvic floor rehabilitation ~ pelvic floor, POGP, biofeedback continence, pelvic girdle pain
SOAP notes = therapy documentation ~ TM2 software, Cliniko, WebPT, progress reports for insurers, Casamba
goal setting with patients = outcome measures ~ SMART goals with patients, GAS goals, EQ-5D, Oswestry, DASH score, MSK-HQ, Therapy Outcome Measures
therapy assistant = rehab assistant < rehabilitation assistant ~ TI physio assistant, COTA, OT technician
injection therapy < corticosteroid injections, inject shoulders, inject knees, joint injections ~ extended scope physio, guided injections, PG Cert Injection
disability assessment < PIP assessor, Work Capability Assessments, functional assessor, disability analyst
manual therapy and acupuncture ~ joint mobilisation, dry needling, Maitland mobs, mobs and manips, AACP, soft tissue massage
respiratory physiotherapy on-call < respiratory on-calls ~ chest physio, on-calls suction, weekend and night on-calls, MI:E, bagging, emergency duty physio
lead exercise classes < ACL circuits, took class for patients ~ back class, knee class, Otago group, falls group, Pilates sessions, circuits class
exercise classes < ACL circuits, took class for patients ~ back class, knee class, Otago group, falls group, Pilates sessions, circuits class
pitch-side first aid = pitchside first aid = pitch-side cover ~ match day physio, pitch side cover, AREA trauma, concussion protocol, matchday cover, academy football physio, rugby club physio
falls prevention < community falls service, Otago programme, Otago visits ~ Tinetti, reduced falls, home hazards, strength & balance
injection therapy qualification < PG Cert Injection ~ corticosteroid injections, inject shoulders, inject knees, joint injections
supervise physiotherapy assistants = supervise therapy assistants < line-managed rehab assistants, oversaw TIs, supervised TIs, managed therapy assistants ~ delegated to rehab assistants, supervised TAs
supervise assistants < line-managed rehab assistants, oversaw TIs, delegated to rehab assistants, supervised TIs, managed therapy assistants ~ supervised TAs
access assessment = home assessments and adaptations ~ access visits, level showers, stairlifts, DFG reports, ramps and rails, wet rooms, assessed at home, grab rails, equipment and adaptations for clients
home assessments = home adaptations ~ access visits, level showers, stairlifts, DFG reports, ramps and rails, wet rooms, assessed at home, grab rails, equipment and adaptations for clients
hand therapy < tendon repair rehab, hand clinic splints, made hand splints ~ thermoplastic splints, scar and oedema, dynamic splints
hand therapy and splinting < hand clinic splints ~ thermoplastic splints, tendon repair rehab, scar and oedema, dynamic splints, made hand splints
wheelchair assessments = seating assessments ~ postural clinic, prescribed chairs, moulded cushions, wheelchair clinics, seating clinic
mental health experience < acute psych ward, MOHO assessments, psychiatric day service ~ CMHT, vocational plans for psychosis, activity scheduling
return to work < injured workers back, graded returns, graded return ~ worksite visits, employment retention, back to jobs, back into work
sensory integration < sensory diets, sensory profiles ~ SI practitioner, Ayres, swing room, SI trained
hospital discharge ~ front-door OT, home from A&E, ward OT, kitchen & transfers practice, referral to reablement, pts home safely, same-day home, home with equipment
assess and treat patients = physiotherapy assessment ~ initial assessments, subjective and objective, assessed new patients, new patient assessments, treated patients with, caseload of patients
assess patients < assessed new patients, new patient assessments ~ initial assessments, subjective and objective, treated patients with, caseload of patients
orthopaedic ward = trauma and orthopaedics ~ hip and knee replacements, hip fractures, fractured neck of femur, mobilised post op, joint replacements, THRs and TKRs
issue walking aids = gait aids ~ frames and sticks, crutches, issued frames, zimmer, walking frames, rollators, elbow crutches
walking aids ~ frames and sticks, crutches, issued frames, zimmer, walking frames, rollators, elbow crutches
clinical documentation = treatment notes < SOAP notes, wrote up notes ~ SystmOne notes, treatment records, contemporaneous notes
# radiographer
radiographer registration = HCPC radiographer < HCPC diagnostic radiographer ~ BSc Diagnostic Radiography, Band 5 radiographer, Band 6 radiographer
radiologic technologist certification = ARRT ~ CRT California, radiologic technologist
plain film X-ray = general radiography = projectional imaging < chest X-rays, A&E X-ray, extremity X-rays, DR rooms, general X-ray room ~ DR and CR, plain film, appendicular
computed tomography = CT scanning < scanned CT ~ CT scans, CTPA, CT head, trauma CT, cardiac CT, Siemens Somatom, CT colon, GE Revolution, Toshiba Aquilion, CT heads, CT scanner, Siemens CT, CT on-call
magnetic resonance imaging = MRI scanning < Philips Ingenia, Siemens Aera, MRI technologist, MR scanning ~ MRI, MR safety questionnaires, MRSO, MRI scanner, MR safety, MSK MRI
MR safety < MR safety questionnaires, MRSO, MR conditional implants check
ultrasound = sonography < sonographer, RDMS, CASE-accredited ~ obstetric scanning, Voluson, 20-week anomaly scan, AAA screener, DVT scans, vascular duplex
mammography = breast screening < NHSBSP, stereo biopsy assist ~ mammograms, tomosynthesis, breast screening unit
interventional radiology ~ cath lab radiographer, angio suite, C-arm, image intensifier, barium swallow, HSG, IR suite, videofluoroscopy
theatre radiography = mobile X-rays = portable imaging = theatre and mobile imaging ~ C-arm in theatre, mobiles on ITU, portable X-rays, image intensifier in theatre, orthopaedic theatre screening, C-arm, portable chests, image intensifier, bedside films, mobiles on wards, mobile chests
radiotherapy = therapeutic radiography = radiation therapy < Varian Truebeam, IMRT and VMAT, Elekta, brachytherapy, therapeutic radiographer ~ linac, linear accelerator, Eclipse planning, IGRT, CBCT verification, dosimetrist
nuclear medicine < gamma camera, bone scans nuclear, CNMT ~ technetium, FDG injections, SPECT
PACS and RIS = imaging systems < PACS, Sectra, GE Centricity, McKesson PACS, Carestream PACS, administered PACS, image exchange portal, PACS merges ~ Agfa Impax, Soliton, CRIS
radiation protection < justify exposures, under IR(ME)R, dose reference levels, diagnostic reference levels ~ IRR17, ALARP, ALARA, lead aprons audit, dose audits, DRLs, justified requests, operator and practitioner
IV contrast administration < inject contrast, Medrad injector, cannulate for CT ~ pump injector, Omnipaque, gadolinium
image reporting = reporting radiographer < report appendicular films, hot reporting, reports for MSK, plain film reporting, reported plain films ~ PGCert image interpretation, red dot, preliminary image evaluation, PCE comments, write reports for films, reporting lists, reporting sessions
image quality assurance = QA testing of equipment < QA tests on X-ray equipment, daily QC CT ~ phantom QA, reject analysis, tube warm-up
patient positioning = imaging technique < position patients for X-rays, position for scans ~ immobilisation masks
DEXA = bone densitometry < DXA scans, bone density scans ~ Hologic
paediatric imaging < children's X-rays ~ skeletal survey, NAI series, non-accidental injury imaging
CT and MRI protocols = scan protocol optimisation < protocol scans ~ vet requests CT, vetting MRI referrals, protocol optimisation
imaging waiting lists = imaging appointment scheduling < imaging bookings ~ DM01, six-week diagnostic target, book scans
imaging accreditation < ISAS accreditation, IAC accreditation ~ QSI, ACR accreditation, UKAS imaging
imaging assistant = radiography assistant < imaging support worker, radiology assistant, radiography assistant practitioner ~ X-ray department helper
dose recording = dosimetry ~ TLD badges, DoseWatch, DAP readings, film badges
mobile imaging unit < mobile MRI van, mobile breast unit ~ Alliance Medical, InHealth
IV contrast administration < cannulated for CT ~ IV access, Omnipaque, pump injector, inserted venflons, injected contrast
cannulation < inserted venflons, cannulated for CT ~ IV access, Omnipaque, pump injector, injected contrast
contrast administration < injected contrast ~ IV access, Omnipaque, pump injector, inserted venflons, cannulated for CT
theatre imaging = mobile imaging ~ C-arm, portable chests, image intensifier, bedside films, mobiles on wards, mobile chests
IRMER knowledge = IRMER < under IR(ME)R ~ justified requests, operator and practitioner, dose reference levels, diagnostic reference levels
image quality assurance = quality assurance testing = quality assurance of x-ray equipment < logged tube tests, QA on tubes ~ monthly QA, QA lead, collimation checks, detector checks, liaised with physics, weekly QA
use PACS < Sectra, administered PACS, image exchange portal, PACS merges ~ CRIS
RIS < CRIS ~ Sectra, administered PACS, image exchange portal, PACS merges
supervise student radiographers < signed off students' competencies, placement students in x-ray, clinical tutor radiography ~ clinical link tutor, assessed students
student radiographers = supervise students < signed off students' competencies, placement students in x-ray, clinical tutor radiography ~ clinical link tutor, assessed students
general radiography = plain film = x-ray imaging < plain films, chests and extremities, GP x-rays ~ general rooms, A&E x-rays, positioned patients, DR rooms
CT < scanned CT ~ CT heads, CT scanner, trauma CT, Siemens CT, CT on-call
MRI < MR scanning ~ MRI scanner, MR safety, MSK MRI
on-call radiography = out-of-hours radiography < nights in x-ray ~ on-call nights, lone working nights, resident on-call, 24/7 rota
# laboratory scientist and phlebotomist
biomedical scientist registration = HCPC biomedical scientist < HCPC BMS, state registered BMS, HCPC reg. biomedical scientist, BMS HCPC, HCPC no. BS ~ IBMS registration portfolio, Band 5 BMS, Band 6 BMS, IBMS specialist portfolio, registered BMS
medical laboratory scientist = clinical laboratory scientist < MLS ASCP, CLS license ~ MT ASCP, MLT ASCP, ASCP certified, AMT certified
medical laboratory assistant = MLA < MLA Band 3 ~ specimen reception, book in samples pathology, associate practitioner pathology
haematology testing = hematology < Sysmex, blood films, Beckman DxH ~ FBC, differential counts, coag screens, ESR tests
blood transfusion science = blood banking < Ortho Vision, antibody panels, issue blood products ~ crossmatch, group and save, blood bank, MHRA BSQR, type and screen
clinical chemistry = biochemistry testing < Roche Cobas, Abbott Architect, Siemens Atellica, Beckman AU ~ U&Es, LFTs, troponins, chemistry analysers, Vitros
microbiology testing = culture and sensitivity = clinical microbiology < blood culture bench, bacteriology bench, VITEK sensitivities, bench work in bacteriology ~ urine microscopy, MALDI-TOF, plate reading, Gram stains, Vitek, API strips, streak plates, agar plates, read plates, blood cultures, EUCAST, disc testing
histology = tissue processing = histopathology < embedding and microtomy, H&E staining, Leica Bond, H&E and specials ~ microtome, cryostat, immunohistochemistry, IHC, paraffin blocks, Ventana, cut sections, micron sections, embedded and cut, specials staining, cut blocks, section cutting
cytology screening < cytoscreener ~ cervical cytology, ThinPrep
molecular diagnostics < Cepheid GeneXpert, COVID PCR lab, Hologic Panther ~ qPCR, RT-PCR, thermocycler, TaqMan, QuantStudio, DNA extraction
DNA sequencing < Illumina MiSeq, NovaSeq, Sanger sequencing, Nanopore ~ library prep
cell culture = tissue culture < passage cells, cryopreserve cells ~ HEK293, CHO cells, aseptic cell work, primary cells, iPSC, mammalian cells
immunoassay < ELISA, Luminex, MSD assays, immunoassays ~ Western blots
flow cytometry < BD FACSCanto, FlowJo, cytometer, immunophenotyping
chromatography < HPLC, UPLC, LC-MS, GC-MS, Agilent ChemStation, Empower software, GC-FID, Waters Acquity, liquid chromatography, Agilent 1260, Chromeleon ~ mass spec, related substances, assay and impurities, mobile phase
spectroscopy < UV-Vis, FTIR ~ NMR, ICP-MS, ICP-OES
wet chemistry < Karl Fischer, titrations, wet chem, redox titrations, potentiometric titrations, titrimetric assay, Karl Fischer titration, acid-base titrations ~ pH and conductivity tests, loss on drying, limit tests, titrated
laboratory information system = LIMS < LabWare, SampleManager, Sunquest, Clinisys, TelePath, results in LIMS ~ WinPath, APEX lab, iLab, result authorisation
quality control in laboratory = internal quality control = run controls < IQC, run controls on analysers ~ EQA, UKNEQAS, Westgard, Levey-Jennings, NEQAS, proficiency testing CAP, ran controls, QC charts, QC daily
laboratory accreditation = ISO 15189 quality system ~ ISO 15189, UKAS assessment, CLIA, CAP inspection, ISO 17025, CPA accreditation lab, UKAS visit, UKAS 15189, wrote SOPs, closed non-conformances, section quality lead, audits against ISO15189, quality lead
good laboratory practice < GLP, MHRA GLP ~ GMP lab, GCLP, 21 CFR Part 11
analytical method validation = method verification < validate HPLC methods, verify new analyser ~ method transfer, ICH Q2, measurement uncertainty, LOD and LOQ
out of specification investigation = out of specification results = OOS investigation < lab investigations of failed batches, opened OOS, OOS and OOT, OOS reports ~ hypothesis retest, out-of-spec, phase 1 checks, lab investigations
sample reception = specimen processing = sample handling < label and spin bloods, centrifuge samples, accession specimens, book in samples ~ specimen reception, aliquot, pneumatic tube
phlebotomy = venepuncture = blood collection < take bloods, bleed patients, 60 draws a day, finger and heel sticks, blood draws, plasma centre phlebotomist, bled adults, bled patients, vacutainer and butterfly, bled kids, took bloods, paeds trained bleeds ~ butterfly needles, vacutainer, outpatient bloods, CPT1, bleeds a day
phlebotomy certification = National Association of Phlebotomists ~ CPT NHA, PBT ASCP, NAPTP, phlebotomy certificate, NAP certified, NPA cert, NAP certificate
order of draw = correct specimen labelling = sample labelling ~ label at bedside, two-identifier check, labelled at bedside, correct tube order, drew in order, handwrote transfusion labels, label tubes at bedside, bottles in order
paediatric phlebotomy < bleed children ~ heel sticks, infant blood draws
blood donation < donor carer ~ donor centre, NHSBT sessions, plasmapheresis, haemoglobin check donors, apheresis
point-of-care testing = POCT < POCT coordinator, i-STAT, Radiometer ABL, HemoCue ~ blood gas analysers
analyser maintenance = laboratory equipment maintenance = equipment maintenance in laboratory < daily maintenance on analysers, cleaned analysers, weekly maintenance on analyser, troubleshot analyser ~ change reagents, calibrate pipettes, analyser breakdown troubleshoot, service autoclaves, daily maintenance on, changed reagents, loaded reagents
laboratory safety = biosafety < Containment Level 3, CL3, BSL-2, BSL-3, HG3 pathogens, CL2 ~ MSC class II, fume cupboard, bloodborne pathogens, biosafety cabinet, COSHH in lab, risk assessments for lab, spill kits, chemical waste, containment level
COSHH < COSHH assessments ~ COSHH sheets, SDS sheets for chemicals
media and reagent preparation < make buffers ~ make up media, pour plates, prepare standards and reagents, stock solutions
animal handling research = in vivo work < PIL licence, mouse colony, dosing mice ~ Home Office licence animals, IACUC, PIL A B C
microscopy < confocal, fluorescence microscope, Zeiss LSM ~ ImageJ
environmental and water testing < BOD and COD ~ Legionella samples tested, coliforms, potable water analysis
food testing = food microbiology < TVC Enterobacteriaceae, Listeria testing, Salmonella plates ~ shelf-life testing
HPLC < reverse-phase HPLC, Agilent 1260, HPLC-UV ~ UPLC, Empower software, liquid chromatography, related substances, assay and impurities, mobile phase, Chromeleon
ELISA < sandwich ELISA, ELISA plates, ELISA kits
PCR < qPCR, RT-PCR, TaqMan, real-time PCR ~ thermocycler, QuantStudio
next generation sequencing = NGS < Illumina MiSeq, NovaSeq ~ Nanopore sequencing, whole genome sequencing
ISO 15189 < 15189 quality manual, 15189 accreditation ~ UKAS 15189
HCPC registration as biomedical scientist = HCPC registered biomedical scientist < HCPC reg. biomedical scientist, HCPC no. BS ~ state registered BMS, BMS HCPC, registered BMS
blood transfusion crossmatching < crossmatch ~ issued red cells, grouped and screened, antibody ID, IH-1000, group and screen, blood bank nights, grouped screened
crossmatching < crossmatch ~ issued red cells, grouped and screened, antibody ID, IH-1000, group and screen, blood bank nights, grouped screened
blood transfusion < issued red cells, grouped and screened, IH-1000, group and screen, blood bank nights, grouped screened ~ antibody ID, crossmatch
microbiology testing = microbiology culture and sensitivity < bacteriology bench, VITEK sensitivities, bench work in bacteriology ~ read plates, blood cultures, EUCAST, MALDI-TOF, disc testing
out-of-hours shift rota < 24/7 rota ~ nights and weekends, lone working nights, lates and nights, nights and bank holidays, on-call nights, night shifts
out-of-hours ~ nights and weekends, 24/7 rota, lone working nights, lates and nights, nights and bank holidays, on-call nights, night shifts
shift rota < 24/7 rota ~ nights and weekends, lone working nights, lates and nights, nights and bank holidays, on-call nights, night shifts
quality system < audits against ISO15189 ~ UKAS visit, UKAS 15189, wrote SOPs, closed non-conformances, section quality lead, quality lead
histology embedding and microtomy < embedded and cut ~ cut sections, micron sections, H&E and specials, specials staining, cut blocks, section cutting
microtomy < section cutting ~ cut sections, micron sections, embedded and cut, H&E and specials, specials staining, cut blocks
embedding ~ cut sections, micron sections, embedded and cut, H&E and specials, specials staining, cut blocks, section cutting
haematology analysers = operate haematology analysers < Sysmex, ADVIA, Coulter DxH, FBC analyser, XN-series, IQC on Sysmex ~ FBCs and films
automated haematology analysers < Sysmex, ADVIA, Coulter DxH, FBC analyser, XN-series, IQC on Sysmex ~ FBCs and films
laboratory information management system < WinPath, TelePath, results in LIMS, SampleManager, LabWare ~ result authorisation
use LIMS < WinPath, TelePath, results in LIMS, SampleManager, LabWare ~ result authorisation
train IBMS trainees = train and assess trainees = train biomedical scientists < mentor for registration portfolio ~ training officer, certificate of competence, supervised portfolio, bench competency, guided trainees
HPLC analysis < Agilent 1260 ~ liquid chromatography, related substances, assay and impurities, Empower software, mobile phase, Chromeleon, UPLC
GMP environment = working in GMP environment < to cGMP, EU GMP ~ MHRA-inspected, pharma QC, ALCOA, MHRA inspections
GMP < to cGMP, EU GMP ~ MHRA-inspected, pharma QC, ALCOA, MHRA inspections
calibration of laboratory equipment = calibrate laboratory equipment < pipette calibration, calibrated pH meters, calibrated pipettes, calibrated balances ~ balance checks, certified weights, daily balance check
equipment calibration < pipette calibration, calibrated pH meters, calibrated pipettes, calibrated balances ~ balance checks, certified weights, daily balance check
sampling of raw materials = raw material sampling = sample raw materials < sampled excipients ~ dispensary samples, incoming powders, on goods-in, sampled solvents, sampling booth, root n+1, sampled incoming
titrations < redox titrations, potentiometric titrations, titrimetric assay, Karl Fischer titration, titrated, acid-base titrations ~ loss on drying, limit tests
wet chemistry and titrations < redox titrations, potentiometric titrations, titrimetric assay, Karl Fischer titration, acid-base titrations ~ loss on drying, limit tests, titrated
microbiological testing of water < plated water samples, legionella plates ~ TVC and coliform, membrane filtration, R2A agar, endotoxin LAL, coliforms, total viable counts
water testing = microbiological testing < plated water samples, legionella plates ~ TVC and coliform, membrane filtration, R2A agar, endotoxin LAL, coliforms, total viable counts
stability studies = stability testing < stability protocols, ICH stability, pulled time points, stability chambers, stability samples, 25/60 and 40/75, stability pulls
venepuncture of adults and children ~ bled adults, bled patients, vacutainer and butterfly, bleeds a day, bled kids, took bloods, paeds trained bleeds, blood draws
domiciliary phlebotomy < bloods in homes, community bleeder, bloods at home, home bleeds, district phlebotomist ~ housebound people, care homes and flats
visits to housebound patients < bloods in homes, housebound people ~ community bleeder, care homes and flats, bloods at home, home bleeds, district phlebotomist
ward phlebotomy = inpatient phlebotomy < inpatient bleeding, ward bleeds, morning bleed round, ward round bleeds ~ round of wards, wards before 10am
National Phlebotomy Association certificate ~ NAP certified, NPA cert, NAP certificate
ICE for test requests < Sunquest ICE, ICE order comms, requests on ICE, printed ICE labels ~ order comms
ICE < Sunquest ICE, ICE order comms, requests on ICE, printed ICE labels ~ order comms
glucose tolerance tests < OGTTs, GTT clinic, timed bloods glucose, ran OGTT ~ 2-hour glucose
glucose tolerance < OGTTs, GTT clinic, timed bloods glucose, ran OGTT ~ 2-hour glucose
GTT < OGTTs, GTT clinic, timed bloods glucose, ran OGTT ~ 2-hour glucose
sharps safety ~ safe sharps disposal, needlestick link, needle stick link, sharps bins closed, safety devices and bins, needle safety devices, aseptic technique
infection control and sharps safety ~ safe sharps disposal, needlestick link, needle stick link, sharps bins closed, safety devices and bins, needle safety devices, aseptic technique
train new phlebotomists < supervised bleeds, taught trainees to bleed, signed off draws, taught to bleed ~ assessor for bleeds
train phlebotomists < supervised bleeds, taught trainees to bleed, signed off draws, taught to bleed ~ assessor for bleeds
sample reception and processing = specimen reception < booked in samples, unpacked specimens ~ centrifuged, aliquoted, labelled and sorted, spun samples, logged samples, spin room
sample processing < booked in samples, unpacked specimens ~ centrifuged, aliquoted, labelled and sorted, spun samples, logged samples, spin room
maintain analysers < weekly maintenance on analyser ~ daily maintenance on, changed reagents, loaded reagents, cleaned analysers, troubleshot analyser
authorise results = result authorisation = report results < authorised results ~ validated results, phoned urgent results, released results, signed off results
health and safety in laboratory < COSHH in lab, risk assessments for lab ~ spill kits, biosafety, chemical waste, CL2, containment level
# speech and language therapist
dysphagia assessment = swallowing assessment < bedside swallow, swallow assessments, swallow clinics ~ VFSS, FEES, dysphagia trained, IDDSI advice, videofluoroscopy, eating and drinking assessments
dysphagia < bedside swallow, swallow assessments, swallow clinics ~ VFSS, FEES, dysphagia trained, IDDSI advice, videofluoroscopy, eating and drinking assessments
AAC devices = augmentative and alternative communication < voice output aids, communication books, Grid 3, speech output devices, PODD books ~ eye gaze, low-tech communication, communication aids
AAC < voice output aids, communication books, Grid 3, speech output devices, PODD books ~ eye gaze, low-tech communication, communication aids
working with autistic children = autistic children = children with autism < autistic kids ~ Attention Autism, PECS, ASD unit, social communication caseload, on spectrum, autism base, intensive interaction
training for school staff and parents ~ workshops to TAs, Hanen, ran insets, INSET sessions, parent workshops, comm-friendly classrooms, trained teachers and TAs, coached parents, delivered Elklan
train school staff = parent training ~ workshops to TAs, Hanen, ran insets, INSET sessions, parent workshops, comm-friendly classrooms, trained teachers and TAs, coached parents, delivered Elklan
aphasia therapy < conversation partner training, CIAT ~ word finding, adults with aphasia, dysphasia, post stroke communication
aphasia < conversation partner training, adults with aphasia, dysphasia, CIAT ~ word finding, post stroke communication
contribute to EHCPs = EHC plans = education health and care plans < advice for EHCP, education health and care needs, EHCNA reports ~ statutory reports, attended annual reviews, tribunal reports, SLT advice
EHCPs < advice for EHCP, education health and care needs, EHCNA reports ~ statutory reports, attended annual reviews, tribunal reports, SLT advice
stammering therapy = fluency disorders < Lidcombe, Palin PCI, Michael Palin, fluency clinic, stammering group ~ dysfluent, dysfluency, stuttering
stammering < Lidcombe, Palin PCI, dysfluent, dysfluency, stuttering, stammering group ~ Michael Palin, fluency clinic
member of RCSLT = registered speech and language therapist < Royal College of SLTs, cert. member RCSLT, RCSLT reg, CertMRCSLT ~ HCPC SL
RCSLT < Royal College of SLTs, cert. member RCSLT, RCSLT reg, CertMRCSLT ~ HCPC SL
phonological interventions = phonological therapy = speech sound disorders < maximal oppositions ~ minimal pairs, cycles approach, speech sound disorder, metaphon, core vocab, speech sound therapy, unintelligible speech, articulation therapy
cleft palate < cleft clinic, cleft lip and palate ~ VPI
cleft palate clinic < cleft clinic ~ cleft lip and palate, VPI
# general practitioner
MRCGP < Member of the Royal College of GPs ~ CSA AKT, CSA passed, RCGP by exam, CCT in general practice
membership of Royal College of GPs < Member of the Royal College of GPs ~ CSA AKT, CSA passed, RCGP by exam, CCT in general practice
minor surgery < lesion excisions, minor ops, minor op list ~ joint injections, cryotherapy, ingrown toenails, sebaceous cysts, skin lesions removed
fitting of LARC < fitted coils, coils and implants, coil clinics ~ IUD, Nexplanon, FSRH LoC, implant fitter
LARC < fitted coils, coils and implants, FSRH LoC, coil clinics, implant fitter ~ IUD, Nexplanon
GP trainer = GP training < trained ST3s, educational supervisor for registrars, trained GP registrars, trainer for GPSTs ~ supervisor for registrars, deanery accredited
train GP registrars < trained ST3s, educational supervisor for registrars, trained GP registrars, trainer for GPSTs ~ supervisor for registrars, deanery accredited
Quality and Outcomes Framework < Quality & Outcomes Framework, QOF points ~ from 520 to 559 points, points led recall, recall for chronic disease
QOF < Quality & Outcomes Framework, QOF points ~ from 520 to 559 points, points led recall, recall for chronic disease
telephone triage < phone triage ~ calls triaged, duty doctor, triaged in morning, eConsult, on-day duty list, total triage
substance misuse shared care = drug misuse ~ OST prescribing, shared-care clinic, methadone prescribing, Subutex, RCGP Part 2 drugs, opiate substitution
substance misuse < OST prescribing, methadone prescribing, Subutex, opiate substitution ~ shared-care clinic, RCGP Part 2 drugs
home visits to nursing homes = care home rounds ~ care home ward round, weekly ward round at care home, aligned GP, visits and DNACPR, nursing home round
nursing home visits = nursing homes < nursing home round ~ care home ward round, weekly ward round at care home, aligned GP, visits and DNACPR
SystmOne < TPP SystmOne, on SystmOne ~ S1 user, S1 templates
# emergency call handler
emergency calls < took emergency calls, NHS Pathways, 999 ambulance triage, emergency medical dispatcher, 911 calls ~ AMPDS, EMD, coded calls
answer 999 calls < 999 ambulance triage ~ took emergency calls, AMPDS, EMD, NHS Pathways, coded calls, emergency medical dispatcher, 911 calls
999 calls < 999 ambulance triage ~ took emergency calls, AMPDS, EMD, NHS Pathways, coded calls, emergency medical dispatcher, 911 calls
dispatch emergency resources < despatched ambulances, allocated fire pumps, dispatched ambulances, allocated ambulances, RRVs despatched, mobilised appliances ~ on CAD, sent crews
dispatch resources = emergency dispatch < despatched ambulances, allocated fire pumps, dispatched ambulances, allocated ambulances, RRVs despatched, mobilised appliances ~ on CAD, sent crews
pre-arrival instructions < talked callers through CPR, talked through CPR, CPR over phone ~ telephone instructions, choking and births, callers through
pre-arrival instructions by phone < talked callers through CPR, talked through CPR, CPR over phone ~ telephone instructions, choking and births, callers through
radio communications = radio dispatch < Airwave dispatch, Tetra dispatch, jobs to patrols by radio, radio dispatcher, patrols by radio ~ Airwave radio, talkgroup
safeguarding referrals < adult & child concerns, PPU referrals, safeguarding concerns raised ~ raised concerns from calls, domestic abuse callers
safeguarding referrals for vulnerable callers ~ adult & child concerns, PPU referrals, raised concerns from calls, safeguarding concerns raised, domestic abuse callers
suicidal callers < suicidal people on line ~ crisis calls, kept suicidal people, self-harm calls, jumpers, callers in crisis
mental health and suicidal callers = deal with suicidal callers ~ crisis calls, kept suicidal people, self-harm calls, jumpers, suicidal people on line, callers in crisis
police control room grading = incident grading ~ graded incidents, THRIVE, resourced calls, THRIVE assessed, graded calls
control room grading ~ graded incidents, THRIVE, resourced calls, THRIVE assessed, graded calls
train new call takers = train call handlers < trained EMDs, trained call handlers, mentored call takers ~ buddy coach, live-listening, coached new starters, call audit
train call takers < trained EMDs, trained call handlers, mentored call takers ~ buddy coach, live-listening, coached new starters, call audit
shift pattern 24/7 ~ days/nights 4 on 4 off, earlies lates nights, 4 on 4 off, 12 hour days and nights, rotating earlies, rotating shifts, days and nights, continental shifts
shift pattern < days/nights 4 on 4 off, earlies lates nights, 4 on 4 off, rotating earlies, rotating shifts, continental shifts ~ 12 hour days and nights, days and nights
shift work < days/nights 4 on 4 off, earlies lates nights, 4 on 4 off, 12 hour days and nights, rotating earlies, rotating shifts, continental shifts ~ days and nights
# dietitian
enteral feeding plans < feed regimens, tube feed regimens, NG feeds planned ~ NG and PEG feed, enteral feed reviews, tube patients, refeeding bloods, home enteral
enteral feeding < feed regimens, NG and PEG feed, enteral feed reviews, tube feed regimens, NG feeds planned, home enteral ~ tube patients, refeeding bloods
HCPC registered dietitian < RD HCPC, dietitian HCPC ~ HCPC DT, RD, BSc Dietetics
registered dietitian < RD HCPC, dietitian HCPC ~ HCPC DT, RD, BSc Dietetics
renal diets = renal nutrition < renal dietitian, CKD diets ~ low potassium, phosphate binders, dialysis unit caseload, low phosphate
paediatric allergies = food allergies in children = paediatric allergy < CMPA, nut allergy kids, allergy clinic kids ~ cow's milk allergy, reintroduction ladder, milk ladder, food challenges, babies' formula advice
low FODMAP = IBS diets ~ FODMAP trained, IBS group, IBS clients, exclusion and reintroduction, IBS clinic, FODMAP groups
menu planning and analysis ~ analysed hospital menus, Nutritics, 4 week menus, menu cycle planned, menus with caterers, planned menus, care home menus
menu planning < 4 week menus, menu cycle planned, planned menus ~ analysed hospital menus, Nutritics, menus with caterers, care home menus
eating disorders < meal plans for anorexia, inpatients with anorexia ~ ED unit, anorexia nervosa, bulimia, ARFID, refeeding
supervise dietetic students = student dietitians ~ B/C placements, clinical educator, trained students on placement, signed off competences, B and C placements
dietetic students ~ B/C placements, clinical educator, trained students on placement, signed off competences, B and C placements
parenteral nutrition < TPN ward rounds, SMOFkabiven, PN patients, PN regimens ~ PN lead, nutrition team rounds, intestinal failure
TPN < TPN ward rounds ~ PN lead, SMOFkabiven, PN patients, nutrition team rounds, PN regimens, intestinal failure
diabetes education ~ DESMOND, DAFNE, carb counting, X-PERT
# health visitor
new birth visits < primary birth visits, birth visits, newborn visits at home ~ between 10 and 14 days, every baby on caseload
universal new birth visits < primary birth visits ~ between 10 and 14 days, every baby on caseload, birth visits, newborn visits at home
developmental reviews = developmental checks < Ages & Stages, ASQ-3, two year reviews, ASQ-SE, one year reviews, 27 month reviews ~ 9-12 month
developmental reviews using ASQ < Ages & Stages, ASQ-3, ASQ-SE ~ two year reviews, 9-12 month, one year reviews, 27 month reviews
ASQ < Ages & Stages, ASQ-3, ASQ-SE ~ two year reviews, 9-12 month, one year reviews, 27 month reviews
safeguarding caseload < children on CP plans ~ named HV, core groups, conference reports, child protection conferences, children on plans
hold safeguarding caseload < children on CP plans ~ named HV, core groups, conference reports, child protection conferences, children on plans
Nurse Prescribers' Formulary ~ V100 prescriber, community practitioner nurse prescriber, V100 qualified, CPNP
nurse prescribing = prescribe from formulary < V100 prescriber, community practitioner nurse prescriber, V100 qualified, CPNP
maternal mental health < EPDS, low mood in new mums, perinatal team referrals, Edinburgh scale ~ Whooley, listening visits, low mothers
postnatal depression < EPDS, Edinburgh scale ~ Whooley, listening visits, low mood in new mums, perinatal team referrals, low mothers
breastfeeding support < infant feeding champion, latch help, breastfeeding drop-in ~ BFI trained, positioning and expressing, feeding drop-in, positioning and attachment
infant feeding < infant feeding champion, latch help, BFI trained, breastfeeding drop-in ~ positioning and expressing, feeding drop-in, positioning and attachment
supervise nursery nurses < line managed CNNs, delegated to CNNs ~ skill-mix staff, appraisals for skill-mix, CNNs and staff nurse, led skill mix team
supervise community nursery nurses < line managed CNNs, delegated to CNNs ~ skill-mix staff, appraisals for skill-mix, CNNs and staff nurse, led skill mix team
run parent groups < weaning groups ~ Solihull Approach, Incredible Years, facilitated parents, groups in children's centre, baby massage, parenting programme, Triple P
parent groups = parenting groups < weaning groups ~ Solihull Approach, Incredible Years, facilitated parents, groups in children's centre, baby massage, parenting programme, Triple P
SCPHN students < signed off student health visitors ~ practice assessor, taught student health visitors
practice teacher for students < signed off student health visitors ~ practice assessor, taught student health visitors
`;
