/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const CARE_TRADES = `
# care assistant and home carer
personal care = assist with personal hygiene = intimate care = support with personal care < wash and dress residents, help residents wash, bed bath, strip wash, assist with toileting, pad changes, catheter care for clients, bathe clients, ADLs with residents, shower clients, help client dress, washing and dressing, washing dressing, toileting and pad changes, wash and dress, bath and shave, help residents bath, ready for bed, up washed and dressed, bathing and showering, shower and dress, changed pads
medication administration = administer medication = medication support < MAR charts, MAR sheet, medication round, meds round, prompt medication, blister packs for clients, dosette box prompts, give residents their tablets, eMAR, Level 3 medication calls
moving and handling = patient handling = manual handling < hoist residents, hoist clients, ceiling track hoist, sara stedy, rotunda transfers, slide sheets, Oxford hoist, standing hoist, double-handed calls, double-up calls, gait belt transfers, Hoyer lift
care planning = follow care plans = care plans < write care plans, update care plans, review care plans, person-centred plans, Nourish care notes, service user reviews
daily care records = care documentation = record keeping < daily notes for residents, Person Centred Software, Birdie app, CareDocs, Access Care Planning, Nourish app, daily logs for clients, fluid charts, food and fluid charts, repositioning charts, turn charts
dementia care = support people with dementia < dementia unit, dementia residents, Alzheimer's patients, Alzheimer's care, EMI unit, sundowning, reminiscence sessions, memory care, Alzheimer's, dementia friends, walk with purpose, EMI
end of life care = palliative care < end of life residents, Gold Standards Framework, syringe driver patients, hospice patients, hospice aide, comfort care for dying, last offices, Six Steps programme, dying residents, sat with dying, six steps to success, comfort at end of life, mouth care and repositioning, anticipatory drugs, last days of life
domiciliary care = home care = community care visits < home carer, home health aide, visit clients at home, tea-time calls, morning and bedtime calls, sitting service, domi care, dom care
live-in care < live-in carer, lived with client
elderly care = older people's care = geriatric care < nursing home residents, care home residents, residential home for elderly, retirement home residents, old people's home, assisted living residents, skilled nursing facility
Care Certificate < 15 standards of care
care qualification < NVQ 2 care, NVQ 3 care, QCF Level 2 Diploma Care, Level 3 Adult Care, RQF Adult Care, Level 2 Adult Care
pressure area care = pressure ulcer prevention = skin integrity < two-hourly turns, turn residents, repositioning charts, Waterlow score, check pressure areas, airflow mattress checks, SSKIN bundle, Braden scale
meal preparation for clients = nutrition and hydration support = assist with feeding = assist at mealtimes < feed residents, assist residents at mealtimes, thickened fluids, cook for clients, IDDSI diets, soft diets for residents, push fluids for residents, peg feeds, fed residents who, help with eating, eating and drinking, soft diets, thickened drinks, spoon fed, pureed meals
safeguarding adults = protect vulnerable adults < SOVA, POVA, safeguarding alerts for residents, Section 42 enquiries, whistleblow on resident abuse, Level 2 Safeguarding Adults
infection control = infection prevention < PPE and hand hygiene, outbreak norovirus isolation, barrier nursing, donning and doffing, IPC audits, clinical waste bags
companionship = social activities for residents = wellbeing support < take clients shopping, chat with residents, activities coordinator in care home, take residents on outings, befriend older people, accompany clients to appointments
learning disability support < supported living, LD service, PMLD, adults with learning difficulties, Positive Behaviour Support, day centre for learning disabled, IDD group home, DSP group home, men with LD, tenants with LD, Down's syndrome, people with LD, LD tenants
challenging behaviour management = behaviours that challenge < PBS plans, MAPA trained, de-escalate residents, PROACT-SCIPr, ABC charts, Studio 3
complex care = clinically led care < PEG feeding, PEG care, tracheostomy care, ventilated client, suctioning client, bowel care, stoma care, catheter bag change, buccal midazolam, rescue meds
stoma and catheter care < empty catheter bags, change stoma bags, catheter bag change, colostomy bags, convene care, change leg bags, leg bags, night bags, suprapubic catheter, urethral catheter, clean catheter site, empty leg bag
CQC compliance = CQC standards < CQC inspection, CQC registered manager, Good CQC rating, CQC fundamental standards, Outstanding from CQC, Care Inspectorate inspection
care rota = staff rostering = care scheduling < CareLineLive, CarePlanner, did care rota, rota carers, allocate calls to carers, cover care shifts, CM2000, StaffPlan
shift handover = handover < hand over to night staff, handover sheet, give handover to nurse
supervise carers = lead care team = team leader in care = train new carers = shadow shifts = induct new carers < senior carer, shift lead in care home, carer supervisions, spot checks on carers, mentor new carers, shadow shifts for new starters, new starters followed, new starters shadowed me, field mentor, inducted carers, buddy for new carers, care buddy, signed off new carers, shadowed by new
waking nights and sleep-ins = night care = overnight support < waking nights, sleep-in shifts, night carer, sleep-ins
lone working = work independently in community < lone worker, single-handed calls, drive between clients
risk assessment for clients = individual risk assessments < falls risk assessments, moving and handling risk assessments, home environment risk assessment, MUST and Waterlow
nutritional screening < MUST score, MUST tool, weigh residents monthly
DBS check = enhanced DBS < on DBS update service, PVG scheme, CRB checked, AccessNI
mental capacity awareness = MCA and DoLS < DoLS applications, best interests meetings, Mental Capacity Act, Liberty Protection Safeguards
respite care < respite stays, respite unit, give family carers break
reablement = promote independence = enablement < reablement team, intermediate care, enablement worker, discharge to assess
intimate personal care < washing and dressing, washing dressing, toileting and pad changes, wash and dress, bath and shave, help residents bath, ready for bed, up washed and dressed, bathing and showering, shower and dress, changed pads
medication administration = administer medication = complete MAR charts < med rounds, meds trained, medication trained, sign MARs, signed MAR, gave tablets, tablets and creams, from blister packs, gave medication and recorded
MAR charts < med rounds, meds trained, medication trained, sign MARs, signed MAR, gave tablets, tablets and creams, from blister packs, gave medication and recorded
NVQ Level 3 Health and Social Care = Level 3 Diploma < NVQ3, L3 Adult Care, NVQ 3 care, Level 3 Adult Care, Diploma L3, NVQ III, QCF Level 3 Diploma
NVQ 3 = Level 3 Health and Social Care < NVQ3, L3 Adult Care, NVQ 3 care, Level 3 Adult Care, Diploma L3, NVQ III, QCF Level 3 Diploma
assist residents at mealtimes < fed residents who, help with eating, eating and drinking, feed residents, soft diets, thickened drinks, spoon fed, pureed meals
support at mealtimes < fed residents who, help with eating, eating and drinking, feed residents, soft diets, thickened drinks, spoon fed, pureed meals
waking night shifts < night care assistant, night carer, through night, night duty, awake nights, two-hourly turns, 8pm to 8am
waking nights = night shifts < night care assistant, night carer, through night, night duty, awake nights, two-hourly turns, 8pm to 8am
full driving licence and car = access to car < own car, drove own car, car with business insurance, full clean licence, business use insurance, drove between clients
own transport < own car, drove own car, car with business insurance, full clean licence, business use insurance, drove between clients
driving licence and access to car < own car, drove own car, car with business insurance, full clean licence, business use insurance, drove between clients
double-up calls = double-handed care = double ups < two-carer visits, in pairs with another carer, worked in pairs, doubles round, two carers, double-handed visits
PEG feeding = enteral feeding = tube feeding < gastrostomy, bolus feeds, PEG feeds, PEG trained, pump feeds, feeds and flushes, Nutricia nurse
support adults with learning disabilities = adults with learning disabilities < supported living, men with LD, tenants with LD, Down's syndrome, people with LD, LD tenants
electronic call monitoring = log visits = call logging < CM2000, check in and out, clock visits, log in and out of calls, tagged in and out, Birdie on my phone, scanned in at client, PASS app, visits on app
prompting medication = medication prompts = remind clients to take medication < reminded clients to take, remind to take tablets, med prompts, dosette tablets, meds prompted, prompt meds
catheter care < change leg bags, leg bags, night bags, suprapubic catheter, urethral catheter, clean catheter site, empty leg bag
build relationships with residents = build rapport with residents < got to know residents, chatted with residents, knew residents' likes, life history books, spent time with residents, residents' families, key worker for residents
person-centred support < got to know residents, chatted with residents, knew residents' likes, life history books, spent time with residents, residents' families, key worker for residents
support with daily living < ADLs, help around home, cooking and cleaning for clients, laundry and shopping, shopping and cleaning for, light housework for client, prepared meals and, household tasks for clients
activities of daily living = daily living tasks < ADLs, help around home, cooking and cleaning for clients, laundry and shopping, shopping and cleaning for, light housework for client, prepared meals and, household tasks for clients
monitor and report changes in condition = observe and report < reported concerns to nurse, noticed changes, told nurse about, flagged weight loss, reported skin damage, escalated to GP, called 111, rang GP about, raised concerns with district nurse
report changes < reported concerns to nurse, noticed changes, told nurse about, flagged weight loss, reported skin damage, escalated to GP, called 111, rang GP about, raised concerns with district nurse
communicate with families = liaise with families = liaise with health professionals < kept families informed, spoke with relatives, liaised with GPs, liaised with district nurses, updates to relatives, calls to families, told family about
continence care < pad changes, changed pads, toileting, incontinence pads, continence products
toileting support < pad changes, changed pads, toileting, incontinence pads, continence products
hoisting and transfers = transfer residents < hoisted, stand aid, slide sheets, transferred from bed, bed to chair, wheelchair transfers, walked residents, stedy
mobility support < hoisted, stand aid, slide sheets, transferred from bed, bed to chair, wheelchair transfers, walked residents, stedy
bathing and grooming = dressing and grooming < oral care, hair and nails, nail care
dementia experience < memory care, Alzheimer's, sundowning, dementia friends, walk with purpose, EMI
work flexible shifts = flexible hours = shift working including weekends < alternate weekends, weekends and bank holidays, earlies and lates, long days, 12-hour shifts, nights and weekends, bank staff, lates and weekends, rota of days and nights
basic food hygiene for carers = meal preparation < cooked meals for, prepared breakfast, made lunches for, heated meals, microwaved ready meals, cooked for residents
# registered nurse
NMC registration = registered nurse = RGN < NMC PIN, NMC revalidation, RN Adult, staff nurse, Band 5 nurse, ward sister, charge nurse, RNLD, RMN
registered nurse license US = RN license < NCLEX-RN, NCLEX, compact license RN, BSN RN
vital signs monitoring = patient observations = clinical observations < NEWS2, NEWS score, EWS charts, obs round, take obs, TPR and BP, Welch Allyn, basic obs, PEWS
intravenous therapy = IV therapy = IV administration < IV antibiotics, cannulate, IV push meds, give IVs, IV competent, PICC line, central line care, Alaris pump, IV drips, hang blood products, TPN administration, midline care
IV access < cannulate, start IVs, IV starts
medication administration = drug administration = medicines management = administer medicines = medicines administration < drug round, med pass, controlled drug checks, CD book, EPMA, eMAR, Pyxis, Omnicell, PGD vaccinations, PRN medications, meds rounds, medicine rounds, gave medications, oral meds, drug rounds, IM injections, controlled drugs given, syringe drivers, insulin injections
wound care = wound management = tissue viability < dressings on leg ulcers, compression bandaging, VAC therapy, NPWT, wound vac, doppler ABPI, aseptic dressing, suture removal, remove clips and sutures, pressure ulcer dressings, four-layer bandaging, dress pressure ulcers, leg ulcers, negative pressure therapy, compression bandages
patient assessment = nursing assessment = clinical assessment = admission assessments < A-E assessment, ABCDE assessment, head-to-toe assessment, admission assessment of patients, triage patients, pre-op assessment, Manchester triage, GCS, clerk in new arrivals, clerk in patients, baseline obs, nursing admission, admit patients, nursing history, Waterlow and MUST
acutely ill patients = deteriorating patient = acute care < AIM course, ALERT course, HDU, medical assessment unit, AMU, sepsis six, MET call, rapid response team, critical care outreach, SBAR escalation
critical care = intensive care = ICU nursing < ITU, ICU, ventilated patients, CRRT, arterial lines, inotropes, vasopressors, CCRN, CVICU, titrate drips, haemofiltration, ECMO
emergency nursing = accident and emergency = ED nursing < A&E, resus nurse, majors and minors, ED triage, Manchester triage, trauma bay, TNCC, level 1 trauma ED
life support certification = resuscitation < ALS provider, ILS, ACLS, BLS, EPALS, crash team, cardiac arrest team, code blue
theatre nursing = perioperative care = operating room < scrub nurse, scrub for laparoscopic cases, anaesthetic nurse, recovery nurse, ODP, PACU, circulating nurse, WHO surgical checklist, swab counts, CNOR
surgical ward = surgical nursing < post-op patients, pre- and post-operative care, orthopaedic ward, NG tubes and drains, drain removal
district nursing = community nursing < district nurse, community nurse caseload, housebound patients, leg ulcer clinic, SystmOne community, insulin home visits, home health RN, OASIS assessments
practice nursing = primary care nursing = general practice nurse < GPN, cervical smears, childhood immunisations, travel vaccines, QOF reviews, asthma reviews, diabetic foot checks, smear taker
long-term condition management = chronic disease management < diabetes clinic, COPD reviews, asthma reviews, hypertension clinic, heart failure clinic, CKD reviews, HbA1c reviews, spirometry
immunisation = vaccination < flu jabs, give vaccines, childhood imms, travel vaccines, COVID vaccinator, PGD vaccinations, school imms
cervical screening = smear tests < smear taker, cervical cytology sample taker, pap smears, took smears
electronic patient records = EHR = EPR = electronic health records < Epic EHR, Cerner, SystmOne, EMIS, Lorenzo, Meditech, Nervecentre, PARIS, Allscripts, Meditech charting, chart on Epic, Epic and SystmOne, charted on Cerner, Cerner super-user, notes on SystmOne, document on EMIS
discharge planning = patient discharge = plan discharges = safe discharge < TTOs, section 2 and section 5, discharge lounge, continuing healthcare checklist, CHC checklist, plan complex discharges, discharge coordinator, board rounds, packages of care, discharge hub, get patients home, fit for discharge, estimated discharge date, discharge checklists, home with package of care
ward management = lead nursing team = nurse in charge = take charge of ward = charge of shift = shift leadership < ward sister, ward manager, charge nurse, Band 6 sister, nurse manager, bleep holder, deputise for ward sister, deputise for ward manager, in charge of ward, coordinate shift, led shift
e-rostering = duty rota = staff rostering < HealthRoster, Allocate roster, off-duty for ward, did off-duty, Optima roster, safe staffing, Kronos nurse scheduling
mentor students = supervise student nurses < practice supervisor, SLAiP, mentorship ENB 998, preceptor, preceptorship of newly qualified nurses, SSSA
multidisciplinary team working = MDT < MDT meetings, ward rounds, board round, liaise with OT and physio, interdisciplinary rounds
structured handover < SBAR, bedside handover, ISBAR
nurse prescribing = independent prescriber < V300, V150, nurse prescriber, non-medical prescriber
advanced clinical practice = ANP < MSc advanced practice, nurse practitioner, FNP, ACP in ED
paediatric nursing = children's nursing < RSCN, RN Child, paeds ward, PICU, children's ward, PEWS, SCBU, NICU
neonatal care < NICU, SCBU, QIS neonatal, neonatal unit, NLS, preterm babies incubators
oncology nursing = chemotherapy administration < chemo day unit, SACT passport, give chemotherapy, SACT, haematology ward, port-a-cath access
renal nursing = dialysis < haemodialysis, fistula needling, dialysis unit, CAPD, Fresenius machines, needling AV fistulas
endoscopy nursing < JAG accreditation, endoscopy unit, gastroscopy and colonoscopy assist, GI suite, decontaminate scopes
cardiac nursing < telemetry unit, cath lab, post-PCI patients, 12-lead ECG, step-down unit, EKG rhythm strips
stroke care < hyperacute stroke unit, HASU, thrombolysis, NIHSS, swallow screen
clinical governance = patient safety < Datix, PSIRF, root cause analysis of falls, RCA of pressure ulcers, ward audits, hand hygiene audits, Tendable, serious incident investigation, Joint Commission survey
infection prevention and control = infection control < MRSA screening, C diff isolation, barrier nursing, ANTT, IPC link nurse, aseptic technique, CLABSI bundle, CAUTI prevention
catheterisation = urinary catheter insertion < male and female catheterisation, catheterise, insert Foley, Foley catheters, TWOC clinic, suprapubic catheter changes
patient education = health promotion < diabetes education, teach patients to inject insulin, smoking cessation clinic, inhaler technique, DESMOND, discharge teaching
case management < InterQual, MCG criteria, CCM certified, nurse case manager, prior auth reviews
triage by phone = telephone triage < NHS 111 clinician, Pathways clinical adviser, triage patients by phone, nurse advice line
hand hygiene audits < Tendable
cannulation < cannulate, start IVs, IV starts, place cannulas, took bloods, bloods and cannulas, inserted cannulas, cannulated, bled patients, blood taking, IV access
intravenous therapy = administer IV medication = IV medication administration < intravenous antibiotics, intravenous fluids, IV fluids, IV infusions, infusion pumps, syringe pumps, give IVs, drew up IVs
mentor students = supervise students < practice assessor, signed off competencies, sign off learners, PAD documents, assess students in practice, supervise student placements, practice educator
mentoring student nurses < practice assessor, signed off competencies, sign off learners, PAD documents, assess students in practice, supervise student placements, practice educator
patient assessments on admission < clerk in new arrivals, clerk in patients, baseline obs, nursing admission, admit patients, nursing history, Waterlow and MUST
Immediate Life Support = ILS certificate < Resus Council UK, Resuscitation Council ILS, ILS valid, ILS in date
ILS < Resus Council UK, Resuscitation Council ILS, ILS valid, ILS in date
tracheostomy care = tracheostomy patients < trachy care, trache care, inner tube changes, inner cannula changes, stoma cleaning, tracheal suction, suction via tracheostomy
care for patients with tracheostomy < trachy care, trache care, inner tube changes, inner cannula changes, stoma cleaning, tracheal suction, suction via tracheostomy
venepuncture and cannulation < took bloods, bloods and cannulas, inserted cannulas, cannulated, bled patients, blood taking, IV access
venepuncture < took bloods, bloods and cannulas, inserted cannulas, cannulated, bled patients, blood taking, IV access
patient observations = monitor patients = vital signs < hourly obs, neuro obs, early warning scores, NEWS charts, recorded obs, BP and sats, NEWS scoring
catheter care and insertion < catheterised, male catheters, female catheters, TWOC, inserted catheters, catheter changes
catheterisation < catheterised, male catheters, female catheters, TWOC, inserted catheters, catheter changes
catheter insertion < catheterised, male catheters, female catheters, TWOC, inserted catheters, catheter changes
care plans < care planning, individualised care plans, updated care plans, evaluated care daily, reviewed care plans, nursing care plans
write care plans = develop care plans < care planning, individualised care plans, updated care plans, evaluated care daily, reviewed care plans, nursing care plans
handover < handed over, gave handover, SBAR, bedside handovers, safety huddle
shift handover < handed over, gave handover, SBAR, bedside handovers, safety huddle
escalate deteriorating patients = recognise deteriorating patient < crash calls, escalated to medics, outreach team, sepsis six, MET calls, fast bleeped, NEWS triggers
support families < comforted relatives, broke news, relatives' updates, spoke to relatives, family meetings, updated next of kin
support patients and families < comforted relatives, broke news, relatives' updates, spoke to relatives, family meetings, updated next of kin
infection control = infection prevention < isolation rooms, barrier nursing, ANTT, PPE, link nurse for infection, C diff, MRSA swabs
supervise healthcare assistants = delegate to HCAs = lead junior staff < delegated to HCAs, supervised HCAs, led HCAs, HCAs on shift, preceptor to, inducted new nurses, delegated to care staff
# healthcare assistant
healthcare support worker = HCA = clinical support worker < HCSW, CSW, nursing auxiliary, auxiliary nurse, nursing assistant, Band 2 HCA, Band 3 HCA, CNA, patient care technician, STNA
certified nursing assistant = CNA certification < CNA, STNA, state tested nurse aide
patient observations = vital signs = take vital signs = room patients < obs on ward, blood pressure temperature and pulse, NEWS2, take obs, BP and sats, basic obs, Dinamap, BP pulse temp, brought patients back, chief complaint, roomed patients, recorded vitals, height weight and BP, entered vitals, took vitals
blood glucose monitoring = capillary blood glucose < BM monitoring, finger-prick tests, glucometer checks, blood sugars, Accu-Chek, fingersticks
ECG recording = electrocardiogram = EKG < 12-lead ECG, do ECGs, perform EKGs, 12-lead EKG, record ECGs
venepuncture = phlebotomy = blood taking = perform phlebotomy < take bloods, HCA phlebotomy, vacutainer, bleed patients, blood draws, drew blood, collected urine, throat swabs, spun tubes, strep specimens, nasal swabs, venipuncture
assist patients with mobility = mobilise patients < walk patients after surgery, transfer patients bed to chair, hoist patients, Sara Stedy, pat slide, ambulate patients
patient hygiene = personal care of patients = basic nursing care < bed baths, wash patients, bedpans and commodes, mouth care, change incontinence pads, help patients wash
fluid balance monitoring = intake and output < fluid balance charts, input output charts, I&O charting, empty catheters and record
specimen collection = sample collection < urine dip, dip urine, MRSA swabs, stool samples, wound swabs, collect sputum
one-to-one patient observation = enhanced observation = patient sitter < specialling, one-to-one specials, bay watching, cohort bay, enhanced care observations
ward stock and supplies = clinical stock replenishment < top up ward stock, stock treatment room, order ward consumables, stock up PPE on ward
prepare beds < strip and make hospital beds, clean mattresses between patients, bed space cleaning, commode cleaning
chaperone patients = chaperone duties < chaperone for intimate exams, chaperone in clinic, act as chaperone
outpatient clinic support = clinic assistant < outpatients HCA, weigh and measure clinic patients, height and weight checks, room patients, prepare clinic rooms
escort patients = patient transfers < take patients to theatre, escort to X-ray, porter patients, collect patients from theatre
simple dressings = basic wound care < change dry dressings, remove sutures as HCA
health checks = NHS health checks < new patient checks, learning disability annual checks
last offices = care after death < lay out deceased patient, post-mortem care
theatre support worker < theatre HCA, position patients for surgery, circulate in theatre
medical assistant duties = clinical medical assistant < CMA AAMA, rooming patients, certified medical assistant, injections and EKGs
fit testing masks = respiratory protective equipment < FFP3 fit testing, N95 fit testing
falls prevention = falls risk < falls bundle, bed and chair sensors, lying and standing BP, falls alarms, fall risk wristbands
feeding patients = protected mealtimes < red tray, assist patients to eat, feed patients, meal rounds on ward
pressure ulcer checks = skin bundle < SSKIN bundle, intentional rounding, comfort rounds, turn patients, Waterlow
patient confidentiality < HIPAA trained, IG training NHS, Caldicott principles
call bell response = respond to patient needs < answer call bells, answer buzzers, answer call lights
take vital signs and room patients < BP pulse temp, brought patients back, chief complaint, roomed patients, recorded vitals, height weight and BP, entered vitals, took vitals
CMA certification = medical assistant certification < Certified Medical Assistant, RMA through, American Medical Technologists, CCMA, CMA (AAMA), AAMA
CMA or RMA certification < Certified Medical Assistant, RMA through, American Medical Technologists, CCMA, CMA (AAMA), AAMA
collect specimens < drew blood, blood draws, collected urine, throat swabs, spun tubes, strep specimens, nasal swabs, venipuncture
perform phlebotomy and collect specimens < drew blood, blood draws, collected urine, throat swabs, spun tubes, strep specimens, nasal swabs, venipuncture
injections and immunizations = give injections = give immunizations < IM shots, subQ shots, administered IM, B12 and TB, kids' vaccines, gave vaccines, intradermal shots, flu shots, TB tests, gave shots
injections < IM shots, subQ shots, administered IM, B12 and TB, kids' vaccines, gave vaccines, intradermal shots, flu shots, TB tests, gave shots
prior authorizations < pre-certs, CoverMyMeds, prior auths, PAs for MRIs, pre-certifications, payer phone lines
obtain prior authorizations = prior authorizations from insurance < pre-certs, CoverMyMeds, prior auths, PAs for MRIs, pre-certifications, payer phone lines
Epic = experience with Epic < Epic super-user, in Epic, Epic in-basket, on Epic
Epic EMR < Epic super-user, in Epic, Epic in-basket, on Epic
prescription refill requests < pended refills, refill inbox, called scripts, refills under protocol, scripts to pharmacies, refill queue, sent refills
prescription refills = refill requests < pended refills, refill inbox, called scripts, refills under protocol, scripts to pharmacies, refill queue, sent refills
bilingual Spanish = fluent Spanish < Spanish speaking patients, interpreted for Spanish, English and Spanish, native Spanish speaker, Spanish interpreter
Spanish < Spanish speaking patients, interpreted for Spanish, English and Spanish, native Spanish speaker, Spanish interpreter
assist with minor procedures < assisted with biopsies, mole removals, IUD placements, vasectomies, passed instruments, in-office procedures, set up and assisted, assisted with excisions, laceration repairs assisted
minor procedures = assist with procedures < assisted with biopsies, mole removals, IUD placements, vasectomies, passed instruments, in-office procedures, set up and assisted, assisted with excisions, laceration repairs assisted
OSHA and infection control compliance < bloodborne pathogen training, exposure log, spore-tested autoclave, OSHA inservice, safety officer for clinic, sharps log, OSHA training led
OSHA < bloodborne pathogen training, exposure log, spore-tested autoclave, OSHA inservice, safety officer for clinic, sharps log, OSHA training led
infection control compliance < bloodborne pathogen training, exposure log, spore-tested autoclave, OSHA inservice, safety officer for clinic, sharps log, OSHA training led
# midwife
registered midwife = NMC midwife < RM pin, Band 5 midwife, Band 6 midwife, Band 7 midwife, labour ward coordinator, certified nurse midwife, CNM
antenatal care = prenatal care = antenatal clinics = conduct antenatal clinics < booking appointments for pregnant women, antenatal clinic, antenatal checks, booking bloods, fundal height, 28-week checks, prenatal visits, booking clinics, growth clinics, BP urine fundal, booking appointments, caseload of women, antenatal caseload, week appointments
intrapartum care = labour and birth care = delivery of babies = labour ward < delivery suite, deliver babies, labour and delivery, L&D, water births, low-risk births, delivered over 100 babies, catch babies, conduct normal births, caught babies, consultant-led unit, low and high risk births, births including perineal repair, normal deliveries, delivered babies, conducted births
postnatal care = postpartum care < postnatal ward, heel prick tests, day 5 visits, postnatal visits, mother-baby unit, newborn blood spot, perineal checks
fetal monitoring < CTG, Dawes-Redman, fresh eyes, K2 training, intermittent auscultation, STAN monitor, EFM certification, C-EFM, pinard
obstetric emergencies = emergency obstetric training < PROMPT, shoulder dystocia, PPH management, eclampsia drill, MOET, ALSO course, cord prolapse, McRoberts
newborn examination = NIPE < newborn infant physical examination, top-to-toe baby check, NIPE trained, examined newborns, hips hearts eyes, baby checks before discharge, NIPE qualified
newborn resuscitation = neonatal life support < NLS, NRP, resuscitaire
breastfeeding support = infant feeding < UNICEF Baby Friendly, BFI training, IBCLC, latch support, hand expressing, lactation consultant, tongue-tie assessment, BFI, infant feeding lead, breastfeeding helper, latch and hand express, Baby Friendly course, mums latch
home birth < home births, homebirth team, on-call for home births
midwifery-led care = birth centre < MLU, birthing pool, water births, alongside midwifery unit
perineal suturing = perineal repair < suture second-degree tears, OASI care bundle, suture tears
high-risk pregnancy care = obstetric high dependency < maternity HDU, pre-eclampsia women, twin pregnancies, gestational diabetes clinic, obstetric HDU, magnesium sulphate infusion
induction of labour < Propess, prostin, Cook balloon, membrane sweeps, artificial rupture of membranes, Pitocin titration
continuity of carer = caseload midwifery < continuity team, caseload midwife, MCoC, case-loading
maternity records = maternity information system < BadgerNet, K2 Athena, Euroking, Maternity Epic Stork, hand-held notes for pregnancy
bereavement care in maternity < stillbirth care, bereavement midwife, pregnancy loss support, miscarriage support, memory boxes
antenatal classes = parent education = parentcraft < hypnobirthing, Lamaze, teach birth classes
safeguarding in maternity = vulnerable women < unborn child protection plans, pre-birth assessments, FGM pathway, domestic abuse routine enquiry, teenage pregnancy midwife
antenatal screening < combined test for Down's, anomaly screening coordinator, sickle cell and thalassaemia screening, FASP, booking bloods
caesarean section care = theatre in maternity < scrub for C-sections, elective section lists, C-section recovery, circulate for cesareans
epidural care = pain relief in labour < top up epidurals, remifentanil PCA, epidural checks, Entonox for labouring women
community midwifery < community midwife, children's centre antenatal clinics, GP-based midwife clinic
labour ward coordination = manage maternity shift = midwifery team leader = midwifery coordinator = coordinator role < labour ward coordinator, Band 7 labour ward, BirthRate Plus acuity, delivery suite coordinator, led community team, Band 7 delivery suite, team of midwives, led midwives
professional midwifery advocate = PMA = midwifery supervision < supervisor of midwives, restorative clinical supervision of midwives
birth reflection = birth debrief < birth afterthoughts, birth debriefs, birth reflections clinic
maternity governance = maternity safety < Ockenden actions, Saving Babies' Lives, MBRRACE, MNSI cases, CNST maternity incentive, perinatal mortality review tool, PMRT
smoking cessation in pregnancy < CO monitoring pregnant women, smoke-free pregnancy
maternity triage < BSOTS, maternity day assessment unit, triage women in labour
deliver babies < delivery suite, caught babies, consultant-led unit, low and high risk births, births including perineal repair, normal deliveries, delivered babies, conducted births
deliver babies in labour ward < delivery suite, caught babies, consultant-led unit, low and high risk births, births including perineal repair, normal deliveries, delivered babies, conducted births
CTG interpretation = CTG monitoring < classified fetal traces, fetal traces, cardiotocograph, fresh eyes, Dawes Redman, K2 passed, read CTGs, pathological traces
newborn and infant physical examination < NIPE trained, examined newborns, hips hearts eyes, baby checks before discharge, NIPE qualified
NIPE < NIPE trained, examined newborns, hips hearts eyes, baby checks before discharge, NIPE qualified
Baby Friendly breastfeeding = UNICEF Baby Friendly < BFI, infant feeding lead, breastfeeding helper, latch and hand express, Baby Friendly course, mums latch
Baby Friendly < BFI, infant feeding lead, breastfeeding helper, latch and hand express, Baby Friendly course, mums latch
perinatal mental health < women with PND, mothers with depression, postnatal depression clinic, puerperal psychosis, specialist midwife mental health, mothers with anxiety
safeguarding in maternity = safeguarding vulnerable women and babies < unborns on CP plans, teen mums, FGM, domestic abuse disclosures, MARAC, birth plans with social care, pre-birth conferences, CP conferences
safeguarding women and babies < unborns on CP plans, teen mums, FGM, domestic abuse disclosures, MARAC, birth plans with social care, pre-birth conferences, CP conferences
# paramedic and ambulance
paramedic registration = HCPC registered paramedic < HCPC paramedic, Band 6 paramedic, NQP paramedic, NREMT-P, state-licensed paramedic, paramedic science BSc
emergency medical technician = EMT = ambulance technician < EMT-B, NREMT, AAP apprentice paramedic, IHCD technician, AREMT, EMT-Basic, associate ambulance practitioner
pre-hospital emergency care = emergency response = 999 response < respond to 999 calls, 911 calls, category 1 calls, RRV, fast response car, frontline ambulance, ALS ambulance, ambulance crew, FREC 4, FREUC
emergency driving = blue light driving = response driving < blue light trained, CERAD, IHCD D1 driving, FutureQuals emergency response driving, EVOC, lights and sirens, L3CERAD
C1 driving licence < C1 licence, C1 entitlement, category C1, C1 and D1, C1 on licence, B and C1, has C1
patient transport = non-emergency patient transport < PTS crew, ambulance care assistant, dialysis transport patients, wheelchair van patients, take patients to outpatients
advanced life support = ALS < ALS provider, ACLS, cardiac arrests attended, return of spontaneous circulation, ROSC
airway management < iGel, endotracheal intubation, supraglottic airway, bag-valve-mask, needle cricothyroidotomy, OPA and NPA, ETI, endotracheal tubes, supraglottics, needle cric, secured airways, i-gels, intubated
trauma care = trauma management < PHTLS, ITLS, RTCs attended, pelvic binders, tourniquets and haemostatic dressings, ATACC, stabbings and shootings, KED extrication, chest decompression, traction splint
12-lead ECG interpretation < STEMI recognition, interpret 12-leads, PPCI bypass, Lifepak 15, Corpuls
clinical guidelines for ambulances = JRCALC < county EMS protocols, standing orders EMS
patient report forms = ePCR = clinical documentation = electronic patient care reports < PCRs, ImageTrend, ESO charting, run reports EMS, ImageTrend ePCR, wrote PCRs, charted calls, ESO, run reports charted
emergency call handling = emergency dispatch < NHS Pathways call handler, AMPDS, dispatch ambulances, 911 dispatcher, CAD dispatch, MPDS, CSD clinician
hospital handover = patient handover < ATMIST, handover at A&E, ASHICE pre-alert, pre-alert hospital, handed over at A&E, handed over to ED, pre-alerts, resus handover
vehicle checks = ambulance equipment checks = check and restock ambulance < vehicle daily inspection, restock ambulance, rig check, make-ready ambulance, rig checks, restocked unit, restocked and cleaned unit, trauma bags checked, truck checks, inventory O2
major incident response = mass casualty < MIMMS, METHANE report, triage sieve, SORT team, hazmat medic, START triage, CBRN, on scene commander, METHANE, HART operative, multi-casualty
urgent care = minor injuries and illness < urgent care paramedic, home visits for GP surgery, wound closure with glue, specialist paramedic urgent care
event medical cover < festival medic, event medic, pitch-side medic, St John Ambulance, motorsport medic, stadium first aid, crowd medic
first aid qualification = first aider < FREC 3, FPOS, First Person on Scene, first aid at work, Emergency First Responder, St John Ambulance
falls response = falls lifting < Mangar Elk, ELK lifting cushion, falls car
patient extrication = manual handling of patients = patient lifting = lift patients < carry chair, scoop stretcher, longboard, evac chair, Stryker stretcher, orthopaedic scoop, backboarded, carried patients down stairs, stair chair, c-collar and board, extricated drivers, KED and Reeves, extricated trapped
medical gases < Entonox, oxygen therapy, Penthrox, nitrous oxide patients
safe drug administration paramedic = pre-hospital drugs < IV morphine, intraosseous access, EZ-IO, adrenaline 1 in 10000, IV paracetamol, narcotics box
mental health crisis response < section 136, mental health response car, crisis intervention EMS, mental capacity assessments on scene
air ambulance = HEMS < flight paramedic, FP-C, helicopter emergency
community first response < community first responder, volunteer responder
inter-facility transfer = critical care transport = interfacility transport < interfacility transfers, bariatric transfers, ITU transfers by ambulance, CCEMTP, IFT crew, dialysis runs, SNF discharges, hospital to hospital, between hospitals, BLS transfer truck
safeguarding referral from scene < safeguarding referrals from scene
clinical mentoring of crews = mentoring students = student paramedics < PPEd, mentor student paramedics, FTO EMS, field training officer paramedic, practice educator, PEd qualified, signed off student paramedics, placement competencies, mentored NQPs
conflict resolution = manage aggression < conflict resolution training, aggressive and intoxicated patients, de-escalate violent patients
paramedic registration < Paramedic HCPC, HCPC PA, Health and Care Professions Council registrant
HCPC registered paramedic < Paramedic HCPC, HCPC PA, Health and Care Professions Council registrant
C1 licence < category C1, C1 and D1, C1 on licence, B and C1, has C1
emergency driving = driving under blue lights < blue light qualified, L3 CERAD, IHCD D1, emergency runs, CERAD, drove DCA, blue light course passed
emergency response driving < blue light qualified, L3 CERAD, IHCD D1, emergency runs, CERAD, drove DCA, blue light course passed
intubation and airway management < ETI, endotracheal tubes, supraglottics, needle cric, secured airways, i-gels, intubated
intubation < ETI, endotracheal tubes, supraglottics, needle cric, secured airways, i-gels, intubated
see and treat = treat patients at scene = alternative pathways < see-and-treat, treated on scene, left at home with, UCR referral, falls team, non-conveyed, non-conveyance, discharged on scene, GP referral rather than
refer to alternative pathways < see-and-treat, treated on scene, left at home with, UCR referral, falls team, non-conveyed, non-conveyance, discharged on scene, GP referral rather than
major incidents < on scene commander, METHANE, triage sieve, HART operative, mass casualty, multi-casualty
independent prescribing = prescribing paramedic < IP qualified, prescribing within GP practice, paramedic prescriber
NREMT certification = current NREMT < Nationally Registered EMT, NREMT-B, NREMT active, registry EMT
BLS CPR certification < AHA BLS, BLS Provider, BLS-HCP, BLS card, CPR/AED current
CPR certification = BLS certification < AHA BLS, BLS Provider, BLS-HCP, BLS card, CPR/AED current
operate emergency vehicles = emergency vehicle operation < EVOC certified, ambulance driver, CEVO 4, driver/operator, drove Type III ambulance, EVOC
patient care reports < ImageTrend ePCR, wrote PCRs, ePCR, charted calls, ESO, run reports charted
patient lifting and extrication < backboarded, carried patients down stairs, stair chair, c-collar and board, extricated drivers, KED and Reeves, extricated trapped
administer epinephrine and naloxone < Narcan, EpiPen for anaphylaxis, administered naloxone, epi IM, gave Narcan, IN naloxone
naloxone < Narcan, EpiPen for anaphylaxis, administered naloxone, epi IM, gave Narcan, IN naloxone
epinephrine < Narcan, EpiPen for anaphylaxis, administered naloxone, epi IM, gave Narcan, IN naloxone
restock ambulance < rig check, rig checks, restocked unit, restocked and cleaned unit, trauma bags checked, truck checks, inventory O2
dialysis and bariatric patients < bari truck, dialysis runs, ESRD clients, bariatric transfers, bari unit, dialysis transports
bariatric patients = dialysis patients < bari truck, dialysis runs, ESRD clients, bariatric transfers, bari unit, dialysis transports
respond to emergency calls = emergency care = 999 calls < 999 jobs, blue light calls, front line ambulance, crewed DCA, category one, emergency ambulance, DCA
patient assessment pre-hospital = assess patients on scene < primary survey, obs and ECG, history taking, assessed on scene, secondary survey, ABCDE
drug administration = administer drugs < JRCALC drugs, IV morphine, adrenaline, PGDs, cannulated and gave, IV drugs
# pharmacist and pharmacy technician
GPhC registration = registered pharmacist = GPhC registered < GPhC pharmacist, superintendent pharmacist, responsible pharmacist, General Pharmaceutical Council reg, on GPhC register, GPhC no., GPhC reg
registered pharmacy technician < GPhC technician, CPhT, PTCB, pharmacy technician NVQ 3, BTEC pharmaceutical science, ExCPT, Pharm Tech GPhC, General Pharmaceutical Council as technician, GPhC as technician
dispensing prescriptions = dispense medication = prescription processing = dispense prescriptions < dispense items, fill scripts, fill prescriptions, script count, label and assemble prescriptions, 10000 items per month, dispensary assistant, ScriptPro, count and pour, dispensed, labelled and assembled, items a day, assembled prescriptions, picked and labelled, dispensed items, dispensary work
accuracy checking = final check < ACPT, ACA pharmacy, accuracy checker, accuracy checking technician, final-check scripts, accredited checking technician, checks items a day, checking technician since, BTEC accuracy checking
clinical check = clinical screening of prescriptions < clinically screen, clinical checks on prescriptions, drug utilization review, verify orders pharmacist, interaction checks, screened scripts, screen prescriptions for interactions, interactions dose and allergies, clinically checked Rx, clinically checked scripts, checked scripts clinically
pharmacy management system = PMR system = dispensing software < ProScript, PharmacyManager, RxWeb, Columbus PMR, Titan PMR, Ascribe, EMIS Health pharmacy, Pioneer Rx, QS1, Kinray, EnterpriseRx
electronic prescription service = EPS < EPS tokens, EPS2, pull down EPS, nominate patients EPS, Spine smartcard scripts
controlled drugs = CD handling = narcotics management = controlled drug management < CD register, CD cupboard, methadone, DEA schedule II, C2 safe, CD destruction, methameasure, CII inventory, Schedule 2 drugs, CD ordering, running balance, CDAO, witnessed destructions, safe keys, CD checks, CD balance
supervised consumption = methadone supervision < supervised methadone, buprenorphine clients, needle exchange, methameasure, Buvidal injections, methadone and Subutex, daily methadone, opioid substitute, substance misuse clients, watched doses
over-the-counter sales = OTC advice = medicines counter < medicine counter assistant, MCA pharmacy, WWHAM, sell P medicines, counter assistant in chemist
pharmacy services = advanced pharmacy services < MUR, flu jabs in pharmacy, Pharmacy First, CPCS, PGDs in pharmacy, hypertension case-finding, EHC consultations, travel clinic pharmacy
medication counselling = patient counselling = counselling on inhalers and anticoagulants = advise patients on medicines < inhaler technique, counsel patients on medicines, MUR, counsel on warfarin, counselled on warfarin, warfarin and spacers, yellow book, DOAC talk, counselled before discharge, DOAC counselling, advised patients, explained medicines, handed out with advice, OTC advice, advised on side effects
monitored dosage systems = blister packs = compliance aids < dosette boxes, Nomad trays, MDS trays, Venalink, blister pack assembly, Biodose, care home trays, dosette, blister pack room, filled trays, weekly trays, nomads, community trays
medicines reconciliation = drug history taking < drug histories on admission, med rec, DHx, SCR drug history, check POD lockers, drug histories, took drug histories, GP record, patient's own drugs, meds rec, PODs
ward pharmacy = hospital pharmacy = clinical pharmacy < ward-based technician, ward pharmacist, TTOs from pharmacy, one-stop dispensing, clinical ward visits pharmacist, inpatient pharmacy
aseptic preparation = sterile compounding = aseptics < TPN manufacture, chemo reconstitution, isolator work, USP 797, IV room, laminar flow cytotoxics, aseptic unit, QA aseptics, IV admixture
medication reviews = structured medication review < SMRs, PCN pharmacist, polypharmacy reviews, medication reviews in GP surgery, medicines optimisation in care homes, STOPP START
prescribing in pharmacy = independent prescriber pharmacist < IP pharmacist, independent prescribing qualification, PGCert prescribing
formulary management = medicines optimisation < drug switches, ScriptSwitch, Eclipse Live, formulary committee, P&T committee, QIPP prescribing, OptimiseRx, ePACT
medicines stock control = pharmacy stock management = order drugs < order from Alliance and AAH, date check stock in pharmacy, PharmaSmart, drug shortages, Cascade ordering, top-up service pharmacy, McKesson orders, owings, pharmacy ordering
cold chain = fridge temperature monitoring < vaccine fridge, fridge temps logged, store at 2 to 8
responsible pharmacist regulations = pharmacy SOPs < RP log, responsible pharmacist, write pharmacy SOPs, superintendent pharmacist
prescription endorsement = NHS reimbursement submission < endorse scripts, FP34C, month-end script submission, EPS claims, Drug Tariff, FP10
insurance adjudication = third-party billing pharmacy < adjudicate claims pharmacy, prior authorizations pharmacy, third-party rejections, PBM claims, insurance rejects
dispensing robot = pharmacy automation = operate dispensing robot = pharmacy robot < Rowa robot, BD Rowa, ScriptPro, Omnicell, Pyxis fill, Parata, ARX robot, Rowa Vmax, Rowa, automated dispensing, robot key operator, cleared jams on robot, loaded robot
dispensing error reporting = near miss log = medication safety < LFPSE, dispensing errors reviewed, medication safety officer
pharmacy delivery = prescription collection < deliver prescriptions, prescription delivery driver, collect scripts from surgeries
repeat prescriptions = repeat ordering < repeat prescription clerk, repeat slips, managed repeats, process repeats at surgery, electronic repeat dispensing
anticoagulation monitoring = INR clinic < warfarin clinic, INR testing, DOAC monitoring, DAWN AC, CoaguChek
smoking cessation service < stop smoking advisor, NRT vouchers, NCSCT
GMP manufacturing pharmacy = specials manufacturing < specials unit, MHRA specials licence, make up creams and ointments, compounding pharmacy, USP 795
pharmacy team leadership = manage pharmacy < pharmacy manager, pharmacist in charge, superintendent pharmacist, lead dispensary team
New Medicine Service = NMS < NMS consultations, new medicine service calls
GPhC registered pharmacist < General Pharmaceutical Council reg, on GPhC register, GPhC no., GPhC reg
deliver flu vaccinations = flu vaccinations = vaccination service < flu jabs, jabbed patients, flu vaccinator, flu and COVID vaccinator, vaccinated under PGD, jabs under PGD, flu clinics, winter jabs
clinical checking of prescriptions = clinically check prescriptions < screened scripts, screen prescriptions for interactions, interactions dose and allergies, clinically checked Rx, clinically checked scripts, checked scripts clinically
act as responsible pharmacist < RP notice, sole pharmacist, signed on as RP daily, RP for branch
responsible pharmacist < RP notice, sole pharmacist, signed on as RP daily, RP for branch
independent prescribing qualification < IP hypertension, pharmacist independent prescriber, IP qualified, V300, prescriber annotated, qualified prescriber
independent prescriber < IP hypertension, pharmacist independent prescriber, IP qualified, V300, prescriber annotated, qualified prescriber
supervised consumption of methadone < methadone and Subutex, daily methadone, opioid substitute, substance misuse clients, watched doses, needle exchange
controlled drugs management < CD ordering, CD register, running balance, CDAO, witnessed destructions, safe keys, CD checks, CD balance
Pharmacy First consultations < sore throat UTI, supplied under PGDs, CPCS, minor ailment consultations, shingles and impetigo
Pharmacy First < sore throat UTI, supplied under PGDs, CPCS, minor ailment consultations, shingles and impetigo
pharmacy team leadership = lead pharmacy team < line managed dispensers, manage dispensers, pharmacy manager, counter staff and dispensers, dispensary manager, appraised dispensers
manage pharmacy team < line managed dispensers, manage dispensers, pharmacy manager, counter staff and dispensers, dispensary manager, appraised dispensers
accuracy checking qualification = accuracy checking technician < ACPT, accredited checking technician, checks items a day, checking technician since, BTEC accuracy checking
medicines reconciliation on admission < drug histories, took drug histories, GP record, patient's own drugs, meds rec, PODs
aseptic preparation = chemotherapy preparation < made up cytotoxics, cytotoxics in isolator, compounded chemo, compound chemo, clean room, chemo and TPN, Quapos, gowned and gloved
aseptic preparation of chemotherapy < made up cytotoxics, cytotoxics in isolator, compounded chemo, compound chemo, clean room, chemo and TPN, Quapos, gowned and gloved
ward stock = ward top-up < refilled drug cupboards, ward top ups, drug cupboards on wards, topped up wards, stock lists on wards, ward stock lists
top-up of ward stock < refilled drug cupboards, ward top ups, drug cupboards on wards, topped up wards, stock lists on wards, ward stock lists
pharmacy system JAC = JAC pharmacy system < JAC labelling, dispensed via JAC, on JAC
JAC < JAC labelling, dispensed via JAC, on JAC
GPhC registered pharmacy technician < Pharm Tech GPhC, General Pharmaceutical Council as technician, GPhC as technician
train pre-registration trainee pharmacy technicians < supervisor for PTPTs, taught trainees dispensary, educational supervisor, PTPT supervisor, tutored student technicians, NVQ assessor pharmacy
train pharmacy technicians = trainee pharmacy technicians < supervisor for PTPTs, taught trainees dispensary, educational supervisor, PTPT supervisor, tutored student technicians, NVQ assessor pharmacy
patient counselling on inhalers < counselled on warfarin, warfarin and spacers, inhaler technique, yellow book, DOAC talk, counselled before discharge, DOAC counselling
dispensing < dispensed, labelled and assembled, items a day, assembled prescriptions, picked and labelled, dispensed items, dispensary work
stock control pharmacy = stock management = order stock < ordered medicines, date checking, expiry checks, wholesaler orders, owings, rotated stock, put away orders, AAH and Alliance
handing out prescriptions = customer service in pharmacy < handed out scripts, counter sales, served at counter, took in prescriptions, OTC sales, bagged and handed
discharge medicines < discharge meds, take-home medicines, discharge scripts, EDDs
TTOs < discharge meds, take-home medicines, discharge scripts, EDDs
# dental nurse and hygienist
dental nurse registration = GDC registered = qualified dental nurse < GDC number, NEBDN, Level 3 Dental Nursing, City & Guilds dental nursing
chairside assistance = chairside dental nursing = four-handed dentistry < assist dentist, pass instruments to dentist, aspirate during treatment, chairside, suction during procedures, dental assistant
decontamination = instrument sterilisation < autoclave dental instruments, decon room, washer disinfector, pouch and date instruments, ultrasonic bath instruments, Statim, spore tests
dental charting = patient charting = patient records dental = update patient records < perio charting, chart teeth, BPE scores, six-point pocket charts, tooth charting, charted for dentist, notes for dentist, typed notes, medical histories updated, recorded BPEs, charted teeth
dental software = practice management software = SOE Exact software < SOEL Exact, Exact software dental, Dentally, R4 Carestream, Pearl Dental, iSmile, Dentrix, Eaglesoft, Open Dental, Curve Dental, on EXACT, Software of Excellence, EXACT daily
dental radiography = take dental X-rays = take dental radiographs = dental radiographs < bitewings, OPG, periapicals, OPT X-rays, radiography certificate dental nurse, CBCT, pano X-rays, Level 3 dental radiography, DANB radiation, bitewings and OPGs, take PAs, take x-rays, PAs bitewings, certificate in radiography, radiography award
radiation safety = IRMER < IRR17, radiation protection file
scale and polish = dental prophylaxis = oral hygiene therapy < hygienist, root surface debridement, deep cleanings, prophys, scaling and root planing, EMS Airflow, guided biofilm therapy, Cavitron
periodontal treatment = gum disease treatment = perio < root planing, six-point pocket charts, deep scaling, BSP guidelines, periodontal maintenance, arestin
oral health education = preventive advice = oral hygiene instruction = oral hygiene education < OHE certificate, oral health educator, OHI, brushing demonstrations, TePe brushes advice, diet and brushing advice, how to brush, interdental sticks, brushing and diet, oral health talks, tooth brushing instruction, interdental brushes, diet and fluoride advice
fluoride application = fissure sealants = fluoride varnish < Duraphat, sealed first molars, painted Duraphat, sealed molars, sealants on kids, varnish and sealants, Duraphat applied
impression taking = dental impressions < alginate impressions, iTero, Trios scanner, impressions for whitening trays, 3Shape, Medit scans, pour models
orthodontic nursing = orthodontics assistance < ortho nurse, Invisalign, fixed braces, debonds, orthodontic therapist, wire changes
surgical dental nursing = implant surgery < implant placement nurse, sterile set-up for implants, wisdom tooth extractions assist, bone grafts dental, oral surgery nurse, placement of implants, sinus lifts, implantologist, bone grafts, drill kit, implant nurse, nursed for implants, implant cases
dental sedation = conscious sedation nursing < sedation nurse, SEAAD, IV sedation dental, NEBDN sedation, inhalation sedation, RA clinics, IV midazolam, second appropriate person, monitored sats, sedation qualified, relative analgesia, happy air
local anaesthetic administration = dental anaesthesia = administer local anaesthetic < inferior dental blocks, IDBs, local anesthesia license hygienist, ID blocks, infiltrations, LA trained, Citanest, lidocaine under PGD, gave LA, blocks and infiltrations
tooth whitening = teeth whitening < Boutique whitening, Enlighten whitening, Zoom whitening, whitening trays, in-surgery bleaching, home bleaching, whitening kits, bleaching on prescription, trays and gave whitening
NHS dental forms = NHS dental claims = processing NHS claims < FP17, FP17PR, UDAs, Compass NHS BSA, BSA claims, FP17DC, FP17s, course-of-treatment forms, forms to Dental Services, EDI claims, transmitted claims
private dental plans = membership plans < Denplan, Practice Plan, DPAS
dental billing = dental insurance claims < CDT codes, dental insurance breakdowns, Delta Dental claims, dental pre-determinations
treatment coordination = treatment plan presentation < TCO dental, treatment coordinator, present treatment plans, Invisalign open day, case acceptance
dental materials mixing = prepare materials < mix glass ionomer, mix alginate, temp crowns, composite and amalgam, cements for crowns, make temporary crowns
dental surgery setup = prepare surgery < set up surgery, turn over surgery between patients, zoning of surgery, flush water lines, dental unit waterlines
dental appointment booking = dental reception = reception cover < recall patients dental, dental receptionist, FTA follow-up, book dental hygienist appointments, fill white space, booked check-ups, took deposits, answered phones at practice, covered reception, recalls sent, checked patients in
dental stock control = order dental materials = stock and ordering of materials < Henry Schein orders, Dental Directory orders, Kent Express, dental stock, materials cupboard, expiry check, from Henry Schein, order from Dental Directory, reorder materials, ordered composites, ordered instruments and gloves, weekly stock count
medical emergencies in practice = dental CPR < emergency drugs kit dental, CPR yearly GDC CPD
dental continuing development = enhanced CPD < ECPD log, GDC CPD cycle, verifiable CPD dental
dental lab liaison = laboratory work tracking < lab work checked in crowns, lab dockets, send impressions to lab
paediatric dentistry support = child patients dental < Hall crowns, school screening dental, children's dental clinic
dental therapist < fillings on children, dual-qualified hygienist therapist, BSc oral health science
intraoral scanning = digital impressions < iTero, Trios scanner, 3Shape, Medit scans
chairside assistance = chairside nursing = assist dentist < four-handed dentistry, alongside dentist, aspirate and pass, passing instruments, aspirating, nursed for fillings, nursed for dentist, nurse chairside
decontamination of instruments to HTM 01-05 = sterilise instruments < washer disinfector, autoclaves, decon room, vac testing, pouch and date, ultrasonic bath, bag and date instruments, Helix test
HTM 01-05 = decontamination of instruments < washer disinfector, autoclaves, decon room, vac testing, pouch and date, ultrasonic bath, bag and date instruments, Helix test
dental implant surgery < placement of implants, sinus lifts, implantologist, bone grafts, drill kit, implant nurse, nursed for implants, implant cases
SOE Exact < on EXACT, Software of Excellence, EXACT daily
sedation nursing < inhalation sedation, RA clinics, IV midazolam, second appropriate person, monitored sats, sedation qualified, relative analgesia, happy air
manage stock < materials cupboard, expiry check, from Henry Schein, order from Dental Directory, reorder materials, ordered composites, ordered instruments and gloves, weekly stock count
order materials < materials cupboard, expiry check, from Henry Schein, order from Dental Directory, reorder materials, ordered composites, ordered instruments and gloves, weekly stock count
NHS claims < FP17s, UDAs, course-of-treatment forms, forms to Dental Services, BSA claims, EDI claims, transmitted claims
root canal treatment = endodontic treatment < molar endo, RCTs, rotary ProTaper, apex locator, rotary endo, root fillings, obturation
endodontics < molar endo, RCTs, rotary ProTaper, apex locator, rotary endo, root fillings, obturation
NHS performer number = performers list < performer no., performer number held, UDAs pa, on performers list, NHS associate, mixed NHS list
NHS performer < performer no., performer number held, UDAs pa, on performers list, NHS associate, mixed NHS list
orthodontic aligner = clear aligners < Invisalign provider, Invisalign Platinum, aligner cases, IPR and attachments, Invisalign cases, Clearcorrect
aligner experience < Invisalign provider, Invisalign Platinum, aligner cases, IPR and attachments, Invisalign cases, Clearcorrect
surgical extractions = surgical removal of teeth = oral surgery < raised flaps, sectioned roots, lower wisdom teeth, impacted third molars, impacted wisdom teeth, MOS tier 2, surgicals, sutured sockets
facial aesthetics = aesthetic injectables = anti-wrinkle injections < botulinum toxin, dermal filler, Botox and fillers, injectables diploma, Level 7 injectables, anti-wrinkle clinic, lip fillers
facial aesthetics treatments < botulinum toxin, dermal filler, Botox and fillers, injectables diploma, Level 7 injectables, anti-wrinkle clinic, lip fillers
supervise foundation dentists = foundation training < educational supervisor, FD trainer, ADEPTs, VT trainer, foundation trainer, dental foundation trainer
train foundation dentists < educational supervisor, FD trainer, ADEPTs, VT trainer, foundation trainer, dental foundation trainer
crown and bridge work = crown and bridge = fixed prosthodontics < indirect restorations, PFM crowns, zirconia and e.max, Maryland bridges, cemented zirconia, crown preps, prepped and cemented, veneers and crowns
treatment of children = treat children = paediatric dentistry < Hall crowns, paeds patients, stainless steel crowns, pulpotomies, under-12s, kids' fillings, child patients
dental implants placement < placed Straumann, Straumann fixtures, placed fixtures, PgDip Implant Dentistry, implants placed, full arch implants, Nobel fixtures, all-on-four
implant placement = place implants < placed Straumann, Straumann fixtures, placed fixtures, PgDip Implant Dentistry, implants placed, full arch implants, Nobel fixtures, all-on-four
clinical audit < audited radiograph quality, audited record keeping, antimicrobial prescribing audit, re-audit, record card audit, audit cycle, led audit
participate in clinical audit < audited radiograph quality, audited record keeping, antimicrobial prescribing audit, re-audit, record card audit, audit cycle, led audit
audits < audited radiograph quality, audited record keeping, antimicrobial prescribing audit, re-audit, record card audit, audit cycle, led audit
periodontal treatment = carry out periodontal treatment = perio treatment < RSD under LA, non-surgical perio, gum disease with, Gracey curettes, perio therapy, root surface debridement, stage II-IV, deep pockets treated
local anaesthetic < ID blocks, infiltrations, LA trained, Citanest, lidocaine under PGD, gave LA, blocks and infiltrations
direct access < without dentist's prescription, without referral from dentist, own diary diagnosing
working under direct access < without dentist's prescription, without referral from dentist, own diary diagnosing
six-point pocket charts = six-point pocket charting = periodontal charting < 6PPC, full mouth 6PPC, six sites per tooth, BOP and mobility, full perio charts, pocket depths charted
fissure sealants and fluoride varnish < sealed first molars, painted Duraphat, sealed molars, sealants on kids, varnish and sealants, Duraphat applied
smoking cessation advice = stop smoking advice < VBA for smokers, quit tobacco, quit smoking, CO monitor, NCSCT, very brief advice, stop service referrals
smoking cessation < VBA for smokers, quit tobacco, quit smoking, CO monitor, NCSCT, very brief advice, stop service referrals
diploma in dental hygiene and therapy < Dip DH & DT, Oral Health Science, dual qualified hygienist, dually qualified, hygienist and therapist
dental hygiene and therapy < Dip DH & DT, Oral Health Science, dual qualified hygienist, dually qualified, hygienist and therapist
restorations on adult and children's teeth < Class I-V composites, composites, milk teeth fillings, did fillings, primary molar, amalgam and composite, pulpotomies as therapist
carry out restorations = restorations < Class I-V composites, composites, milk teeth fillings, did fillings, primary molar, amalgam and composite, pulpotomies as therapist
fillings < Class I-V composites, composites, milk teeth fillings, did fillings, primary molar, amalgam and composite, pulpotomies as therapist
prepare surgery = set up surgery < laid out trays, set up trays, opened surgery, closed surgery, flushed water lines, turned over surgery, wiped down between patients, surgery opening
surgery preparation < laid out trays, set up trays, opened surgery, closed surgery, flushed water lines, turned over surgery, wiped down between patients, surgery opening
patient reassurance = patient care dental < calmed nervous, put anxious patients, held hands, anxious patients at ease, reassured children, nervous patients
reassure nervous patients < calmed nervous, put anxious patients, held hands, anxious patients at ease, reassured children, nervous patients
GDC registration < registered dental nurse, GDC no, GDC registered, on GDC register
GDC registered dental nurse < registered dental nurse, GDC no, GDC registered, on GDC register
infection control dental = cross infection control < autoclaving, sterilised instruments, PPE between patients, sharps disposal
# optician and optical assistant
optometrist registration = GOC registered = dispensing optician registration < GOC optometrist, MCOptom, BSc Optometry, OD license, optometrist pre-reg, GOC number, FBDO, GOC D-, GOC dispensing optician, GOC no
dispensing optician = qualified DO = optical dispensing qualification < FBDO, ABDO, DO registered, ABO certified, licensed dispensing optician, NCLE, SMC Tech
spectacle dispensing = dispense glasses = frame styling = dispense varifocals = varifocals dispensing < help customers choose frames, frame fitting, frame selection, dispense specs, sell glasses, eyewear consultant, optical assistant, fitted varifocals, varifocals & bifocals, Zeiss PALs, PALs measured, adapted non-tols, heights and PD, progressives fitted
eye examination = sight test = refraction < sight tests, refract, retinoscopy, phoropter, test eyes, 25 minute sight tests, subjective refraction
pre-screening = preliminary eye tests = pre-test < autorefractor, NCT puffs, non-contact tonometry, puff test, visual fields screening, pre-screen patients, air puff, focimetry, Keratometer readings, NCT, field tests, fundus photos, puffs, OCT and fields, pre-tested patients
visual field testing < Humphrey fields, visual fields, Henson field
OCT imaging = retinal imaging < OCT scans, Topcon OCT, fundus camera, Optos, Heidelberg Spectralis, retinal photos
spectacle measurements = frame measurements < PD measurement, heights for varifocals, BVD, seg heights, Visioffice, OC heights
focimetry = lens verification = focimeter < lensometer, neutralise lenses, verify lenses to BS, vertometer, neutralised lenses, manual focimeter, verified glazed jobs, automatic focimeter
lens knowledge < varifocals, Varilux, Transitions lenses, bifocals and progressives, high-index lenses, Crizal, Essilor, Hoya lenses, Zeiss lenses
contact lens fitting = contact lens aftercare = contact lens optician = contact lenses < fit contact lenses, CL checks, toric and multifocal contact lenses, RGP fitting, scleral lenses, keratometry, CLO, fitted soft & RGP, soft and RGP lenses, CL fits, contact lens fits, fits and aftercare, CLO cert
contact lens teach = insertion and removal training < I&R teaches, contact lens teaches, CL teach, teach insertion and removal
frame adjustments and repairs = spectacle repairs = frame repairs and adjustments < adjust frames, fit glasses, solder frames, replace nose pads, repair specs, screw replacements on glasses, soldered hinges, heat fitted, nose pads, fixed rimless, adjusted sides, repaired frames, adjusted frames
optical lab = glazing = lens edging < edge lenses, glazing lab, Nidek edger, glazier optical, tracer and edger, surfacing lab, hand edging
optical software = optical PMS < Optix, Socrates Specsavers, Optisoft, Ocuco Acuitas, I-Clarity, RevolutionEHR, OfficeMate, Eyefinity
NHS optical forms = GOS forms = NHS vouchers < GOS 1, GOS 3 vouchers, GOS18, eGOS, NHS optical vouchers, GOS eligibility, GOS claims, optical vouchers
vision insurance = vision benefits < EyeMed, Davis Vision, vision plan claims
ocular disease management < glaucoma referral, CUES, IP optometrist, anterior segment, Goldmann, slit lamp, diabetic retinopathy screening, YAG referrals
diabetic eye screening < retinal screener, mydriasis drops and photograph, OptoMize
low vision aids < low vision clinic, magnifiers dispensed, low vision, LVA clinic, magnifiers, telescopes dispensed, low vision practitioner, CCTV readers
children's dispensing = paediatric eyewear = dispensing to under-16s = children's spectacles < kids' specs, myopia management, MiSight, Miyosmart, school eye tests, children's frames, paeds specs, dispensed kids' specs, kids' frames measured, children measured for
safety eyewear = occupational eyewear < prescription safety glasses, VDU eye tests, Eyecare vouchers
hearing care < hearcare assistant, hearing aids fitted, wax removal, otoscopy, audiogram, PTA hearing test
optical sales targets = conversion and dispensing value < second pair sales, conversion rate optical, dispense value, upsell coatings
sunglasses and designer frames = eyewear merchandising < designer frames displays, frame bar, frame boards, Ray-Ban, Oakley sunglasses
optical recall = eye test booking < recall letters eye tests, book sight tests, diary for optometrist
optical retailer experience < Specsavers, Vision Express, Boots Opticians, LensCrafters, Optical Express, independent opticians, Scrivens
final inspection of spectacles < check glazed jobs, check specs on return, non-tol remakes, non-tolerance
laser eye surgery support = refractive clinic < LASIK, refractive surgery technician, topography scans, Pentacam, biometry, IOLMaster
ophthalmic technician < COA ophthalmic, COT ophthalmic, work up patients ophthalmology, dilate patients
under-16s < children's frames, paeds specs, dispensed kids' specs, kids' frames measured, children measured for
frame repairs < soldered hinges, heat fitted, nose pads, fixed rimless, adjusted sides, repaired frames, adjusted frames
focimeter readings < neutralised lenses, manual focimeter, verified glazed jobs, automatic focimeter, lensometer
pre-screening tests < NCT, field tests, fundus photos, puffs, autorefractor, OCT and fields, pre-tested patients
store manager = manage optical store < managed staff KPI, retail director, Specsavers director, store P&L, manager of optical store, branch manager opticians
optical store manager < managed staff KPI, retail director, Specsavers director, store P&L, manager of optical store, branch manager opticians
low vision < LVA clinic, magnifiers, telescopes dispensed, low vision practitioner, CCTV readers
NHS vouchers GOS < GOS 3 vouchers, GOS eligibility, GOS forms, GOS claims, optical vouchers
GOS < GOS 3 vouchers, GOS eligibility, GOS forms, GOS claims, optical vouchers
# physiotherapist and occupational therapist
physiotherapy registration = HCPC physiotherapist < HCPC physio, MCSP, Chartered physiotherapist, PT license, BSc Physiotherapy
occupational therapy registration = HCPC occupational therapist < HCPC OT, RCOT member, OTR/L, NBCOT, BSc Occupational Therapy
musculoskeletal physiotherapy = MSK assessment = musculoskeletal outpatient = musculoskeletal caseload = MSK outpatients < back and neck pain clinic, sports injuries treated, first contact practitioner, ESP physio, ACL rehab, outpatient ortho, MSK clinics, backs knees shoulders, treated backs, backs and knees, physio outpatients, new patients and follow-ups, OPD physio
manual therapy = soft tissue techniques < Maitland, mobs and manips, deep tissue massage, soft tissue release, spinal manipulation, trigger point release, myofascial release, joint mobilisation, dry needling, Maitland mobs, AACP, soft tissue massage
exercise prescription = rehabilitation programmes = therapeutic exercise = exercise programmes = rehab exercises < rehab programmes, prescribe home exercises, PhysiTools, Physitrack, graded exercise, back class, hip and knee class, strength and balance class, home exercise programmes, gave exercises, HEPs, taught exercises, graded exercises, gym programmes for patients, exercise sheets
respiratory physiotherapy = chest physio = respiratory on-call < on-call respiratory, ACBT, suction and nebulisers, pulmonary rehab, manual hyperinflation, cough assist, on-calls suction, weekend and night on-calls, MI:E, bagging, emergency duty physio, respiratory on-calls
neurological rehabilitation = neuro rehab = neuro rehabilitation < Bobath, stroke rehab, neuro gym, early supported discharge stroke, ESD stroke, spasticity management, acquired brain injury rehab, constraint-induced, neuro rehab unit, rehab after SCI, strokes MS TBI, rehab after stroke, spinal injury rehab, TBI rehab
orthopaedic rehabilitation = post-operative rehabilitation < THR and TKR, hip fracture patients mobilised, post-op day 1 mobilisation, hip precautions, fracture clinic physio, joint replacements rehab
gait and mobility assessment < stairs assessment, walking frames issued, zimmer frames, gait re-education, Timed Up and Go, Berg Balance, crutches fitted, elbow crutches
access assessment = home assessment < access visits, environmental assessment home, home hazard assessment, home visits for OT
equipment provision = prescribe aids and equipment = adaptive equipment < Medequip, raised toilet seats, perching stools, bath boards, prescribe equipment, DME orders, hoist and sling assessments
major adaptations < DFG, level-access showers, stairlifts recommended, through-floor lifts, wet room adaptations, ramps recommended
functional assessment = ADL assessment < kitchen assessments, wash and dress assessments, ADL retraining, Barthel, personal ADL, PADL, COPM
splinting < thermoplastic splints, hand therapy clinic, resting splints, futura splints, tendon repairs rehab, tendon repair rehab, hand clinic splints, scar and oedema, dynamic splints, made hand splints
cognitive assessment < MoCA, ACE-III, MMSE, cognitive screening, AMTS
wheelchair and seating assessment < wheelchair clinic, specialist seating, pressure cushion prescribe, postural management, ATP certification, postural clinic, wheelchair assessments, prescribed chairs, moulded cushions, wheelchair clinics, seating clinic
vocational rehabilitation = return to work support = fit for work < workstation assessments, functional capacity evaluation, FCE, graded return-to-work plans, work hardening, DSE assessments by OT, Access to Work recommendations, injured workers back, worksite visits, graded returns, employment retention, back to jobs, back into work, graded return
paediatric therapy = children's therapy = paediatric physiotherapy < sensory integration, handwriting groups, SI trained, EHCP reports by OT, cerebral palsy children physio, NDT paediatric, school-based OT, special school caseload, children's physio, gross motor delay, CP and DMD, torticollis, Ponseti, postural mgmt
mental health occupational therapy = mental health OT < MOHO, OT on acute psychiatric ward, therapeutic groups ward OT, sensory room, anxiety management group OT, CMHT, acute psych ward, MOHO assessments, vocational plans for psychosis, activity scheduling, psychiatric day service
discharge planning therapy = front door therapy = facilitate discharge = discharge from acute hospital < discharge to assess, therapy in A&E, therapy front door, OT discharge, D2A, front-door OT, home from A&E, ward OT, kitchen & transfers practice, referral to reablement, pts home safely, same-day home, home with equipment
falls prevention exercise = falls clinic = falls prevention for older adults < Postural Stability Instructor, community falls service, Otago programme, Tinetti, reduced falls, home hazards, strength & balance, Otago visits
acupuncture < AACP, joint mobilisation, dry needling, Maitland mobs, mobs and manips, soft tissue massage
electrotherapy = modalities < ultrasound therapy, hot packs and e-stim, laser therapy, ultrasound and TENS, TENS, interferential, shockwave
hydrotherapy = aquatic therapy < hydro pool, aquatic physio
sports physiotherapy = sports therapy < pitchside physio, club physio, ACPSEM, sports taping, return-to-play, kinesio tape
women's health physiotherapy = pelvic floor rehabilitation < pelvic floor, POGP, biofeedback continence, pelvic girdle pain
SOAP notes = therapy documentation < TM2 software, Cliniko, WebPT, progress reports for insurers, Casamba
goal setting with patients = outcome measures < SMART goals with patients, GAS goals, EQ-5D, Oswestry, DASH score, MSK-HQ, Therapy Outcome Measures
therapy assistant = rehab assistant < TI physio assistant, rehabilitation assistant, COTA, OT technician
injection therapy < corticosteroid injections, extended scope physio, guided injections, inject shoulders, inject knees, PG Cert Injection, joint injections
disability assessment < PIP assessor, Work Capability Assessments, functional assessor, disability analyst
manual therapy and acupuncture < joint mobilisation, dry needling, Maitland mobs, mobs and manips, AACP, soft tissue massage
respiratory physiotherapy on-call < chest physio, on-calls suction, weekend and night on-calls, MI:E, bagging, emergency duty physio, respiratory on-calls
lead exercise classes < back class, knee class, Otago group, falls group, ACL circuits, Pilates sessions, circuits class, took class for patients
exercise classes < back class, knee class, Otago group, falls group, ACL circuits, Pilates sessions, circuits class, took class for patients
pitch-side first aid = pitchside first aid = pitch-side cover < match day physio, pitch side cover, AREA trauma, concussion protocol, matchday cover, academy football physio, rugby club physio
falls prevention < community falls service, Otago programme, Tinetti, reduced falls, home hazards, strength & balance, Otago visits
injection therapy qualification < corticosteroid injections, inject shoulders, inject knees, PG Cert Injection, joint injections
supervise physiotherapy assistants = supervise therapy assistants < line-managed rehab assistants, oversaw TIs, delegated to rehab assistants, supervised TAs, supervised TIs, managed therapy assistants
supervise assistants < line-managed rehab assistants, oversaw TIs, delegated to rehab assistants, supervised TAs, supervised TIs, managed therapy assistants
access assessment = home assessments and adaptations < access visits, level showers, stairlifts, DFG reports, ramps and rails, wet rooms, assessed at home, grab rails, equipment and adaptations for clients
home assessments = home adaptations < access visits, level showers, stairlifts, DFG reports, ramps and rails, wet rooms, assessed at home, grab rails, equipment and adaptations for clients
hand therapy < thermoplastic splints, tendon repair rehab, hand clinic splints, scar and oedema, dynamic splints, made hand splints
hand therapy and splinting < thermoplastic splints, tendon repair rehab, hand clinic splints, scar and oedema, dynamic splints, made hand splints
wheelchair assessments = seating assessments < postural clinic, prescribed chairs, moulded cushions, wheelchair clinics, seating clinic
mental health experience < CMHT, acute psych ward, MOHO assessments, vocational plans for psychosis, activity scheduling, psychiatric day service
return to work < injured workers back, worksite visits, graded returns, employment retention, back to jobs, back into work, graded return
sensory integration < SI practitioner, sensory diets, Ayres, swing room, sensory profiles, SI trained
hospital discharge < front-door OT, home from A&E, ward OT, kitchen & transfers practice, referral to reablement, pts home safely, same-day home, home with equipment
assess and treat patients = physiotherapy assessment < initial assessments, subjective and objective, assessed new patients, new patient assessments, treated patients with, caseload of patients
assess patients < initial assessments, subjective and objective, assessed new patients, new patient assessments, treated patients with, caseload of patients
orthopaedic ward = trauma and orthopaedics < hip and knee replacements, hip fractures, fractured neck of femur, mobilised post op, joint replacements, THRs and TKRs
issue walking aids = gait aids < frames and sticks, crutches, issued frames, zimmer, walking frames, rollators, elbow crutches
walking aids < frames and sticks, crutches, issued frames, zimmer, walking frames, rollators, elbow crutches
clinical notes in therapy = clinical documentation = treatment notes < SOAP notes, wrote up notes, SystmOne notes, treatment records, contemporaneous notes
# radiographer
radiographer registration = HCPC radiographer < HCPC diagnostic radiographer, BSc Diagnostic Radiography, Band 5 radiographer, Band 6 radiographer
radiologic technologist certification = ARRT < CRT California, radiologic technologist
plain film X-ray = general radiography = projectional imaging < DR and CR, chest X-rays, plain film, A&E X-ray, appendicular, extremity X-rays, DR rooms, general X-ray room
computed tomography = CT scanning < CT scans, CTPA, CT head, trauma CT, cardiac CT, Siemens Somatom, CT colon, GE Revolution, Toshiba Aquilion, CT heads, CT scanner, Siemens CT, CT on-call, scanned CT
magnetic resonance imaging = MRI scanning < MRI, Philips Ingenia, Siemens Aera, MR safety questionnaires, MRSO, MRI technologist, MRI scanner, MR scanning, MR safety, MSK MRI
MR safety < MR safety questionnaires, MRSO, MR conditional implants check
ultrasound = sonography < sonographer, RDMS, obstetric scanning, CASE-accredited, Voluson, 20-week anomaly scan, AAA screener, DVT scans, vascular duplex
mammography = breast screening < mammograms, NHSBSP, tomosynthesis, breast screening unit, stereo biopsy assist
interventional radiology < cath lab radiographer, angio suite, C-arm, image intensifier, barium swallow, HSG, IR suite, videofluoroscopy
theatre radiography = mobile X-rays = portable imaging = theatre and mobile imaging < C-arm in theatre, mobiles on ITU, portable X-rays, image intensifier in theatre, orthopaedic theatre screening, C-arm, portable chests, image intensifier, bedside films, mobiles on wards, mobile chests
radiotherapy = therapeutic radiography = radiation therapy < linac, linear accelerator, Varian Truebeam, IMRT and VMAT, Eclipse planning, IGRT, CBCT verification, Elekta, brachytherapy, therapeutic radiographer, dosimetrist
nuclear medicine < gamma camera, technetium, FDG injections, SPECT, bone scans nuclear, CNMT
PACS and RIS = imaging systems < PACS, Sectra, Agfa Impax, Soliton, GE Centricity, McKesson PACS, Carestream PACS, CRIS, administered PACS, image exchange portal, PACS merges
radiation protection = IRMER = IR(ME)R < IRR17, ALARP, ALARA, justify exposures, lead aprons audit, dose audits, DRLs, justified requests, operator and practitioner, under IR(ME)R, dose reference levels, diagnostic reference levels
IV contrast administration = cannulation for contrast < inject contrast, Medrad injector, pump injector, cannulate for CT, Omnipaque, gadolinium
image reporting = reporting radiographer < report appendicular films, PGCert image interpretation, hot reporting, red dot, preliminary image evaluation, PCE comments, reports for MSK, plain film reporting, write reports for films, reporting lists, reporting sessions, reported plain films
image quality assurance = QA testing of equipment < QA tests on X-ray equipment, phantom QA, reject analysis, daily QC CT, tube warm-up
patient positioning = imaging technique < position patients for X-rays, position for scans, immobilisation masks
DEXA = bone densitometry < DXA scans, bone density scans, Hologic
paediatric imaging < children's X-rays, skeletal survey, NAI series, non-accidental injury imaging
CT and MRI protocols = scan protocol optimisation < vet requests CT, protocol scans, vetting MRI referrals, protocol optimisation
imaging waiting lists = imaging appointment scheduling < DM01, six-week diagnostic target, book scans, imaging bookings
imaging accreditation < QSI, ISAS accreditation, ACR accreditation, IAC accreditation, UKAS imaging
imaging assistant = radiography assistant < imaging support worker, radiology assistant, X-ray department helper, radiography assistant practitioner
dose recording = dosimetry < TLD badges, DoseWatch, DAP readings, film badges
mobile imaging unit < mobile MRI van, mobile breast unit, Alliance Medical, InHealth
IV contrast administration = cannulation and contrast administration < IV access, Omnipaque, pump injector, inserted venflons, injected contrast, cannulated for CT
cannulation < IV access, Omnipaque, pump injector, inserted venflons, injected contrast, cannulated for CT
contrast administration < IV access, Omnipaque, pump injector, inserted venflons, injected contrast, cannulated for CT
theatre imaging = mobile imaging < C-arm, portable chests, image intensifier, bedside films, mobiles on wards, mobile chests
IRMER knowledge = IRMER < justified requests, operator and practitioner, under IR(ME)R, dose reference levels, diagnostic reference levels
image quality assurance = quality assurance testing = quality assurance of x-ray equipment = QA testing < monthly QA, QA lead, logged tube tests, collimation checks, detector checks, liaised with physics, weekly QA, QA on tubes
use PACS < CRIS, Sectra, administered PACS, image exchange portal, PACS merges
RIS < CRIS, Sectra, administered PACS, image exchange portal, PACS merges
supervise student radiographers < clinical link tutor, assessed students, signed off students' competencies, placement students in x-ray, clinical tutor radiography
student radiographers = supervise students < clinical link tutor, assessed students, signed off students' competencies, placement students in x-ray, clinical tutor radiography
general radiography = plain film = x-ray imaging < plain films, general rooms, A&E x-rays, chests and extremities, positioned patients, GP x-rays, DR rooms
CT < CT heads, CT scanner, trauma CT, Siemens CT, CT on-call, scanned CT
MRI < MRI scanner, MR scanning, MR safety, MSK MRI
on-call radiography = out-of-hours radiography < nights in x-ray, on-call nights, lone working nights, resident on-call, 24/7 rota
# laboratory scientist and phlebotomist
biomedical scientist registration = HCPC biomedical scientist < HCPC BMS, IBMS registration portfolio, Band 5 BMS, Band 6 BMS, IBMS specialist portfolio, state registered BMS, HCPC reg. biomedical scientist, BMS HCPC, HCPC no. BS, registered BMS
medical laboratory scientist = clinical laboratory scientist < MLS ASCP, MT ASCP, MLT ASCP, CLS license, ASCP certified, AMT certified
medical laboratory assistant = MLA < MLA Band 3, specimen reception, book in samples pathology, associate practitioner pathology
haematology testing = hematology < FBC, Sysmex, blood films, differential counts, Beckman DxH, coag screens, ESR tests
blood transfusion science = blood banking < crossmatch, group and save, blood bank, Ortho Vision, antibody panels, issue blood products, MHRA BSQR, type and screen
clinical chemistry = biochemistry testing < U&Es, LFTs, Roche Cobas, Abbott Architect, Siemens Atellica, troponins, Beckman AU, chemistry analysers, Vitros
microbiology testing = culture and sensitivity = clinical microbiology < urine microscopy, MALDI-TOF, blood culture bench, plate reading, Gram stains, Vitek, API strips, streak plates, agar plates, bacteriology bench, read plates, VITEK sensitivities, blood cultures, EUCAST, bench work in bacteriology, disc testing
histology = tissue processing = histopathology < embedding and microtomy, H&E staining, microtome, cryostat, immunohistochemistry, IHC, paraffin blocks, Ventana, Leica Bond, cut sections, micron sections, embedded and cut, H&E and specials, specials staining, cut blocks, section cutting
cytology screening < cervical cytology, ThinPrep, cytoscreener
molecular diagnostics < qPCR, RT-PCR, Cepheid GeneXpert, COVID PCR lab, thermocycler, TaqMan, QuantStudio, DNA extraction, Hologic Panther
DNA sequencing < Illumina MiSeq, NovaSeq, library prep, Sanger sequencing, Nanopore
cell culture = tissue culture < HEK293, CHO cells, passage cells, aseptic cell work, primary cells, iPSC, mammalian cells, cryopreserve cells
immunoassay < ELISA, Luminex, MSD assays, Western blots, immunoassays
flow cytometry < BD FACSCanto, FlowJo, cytometer, immunophenotyping
chromatography = analytical chemistry techniques < HPLC, UPLC, LC-MS, GC-MS, Agilent ChemStation, Empower software, GC-FID, Waters Acquity, mass spec, liquid chromatography, related substances, assay and impurities, Agilent 1260, mobile phase, Chromeleon
spectroscopy < UV-Vis, FTIR, NMR, ICP-MS, ICP-OES
wet chemistry < Karl Fischer, titrations, wet chem, pH and conductivity tests, redox titrations, potentiometric titrations, titrimetric assay, loss on drying, limit tests, Karl Fischer titration, titrated, acid-base titrations
laboratory information system = LIMS < WinPath, LabWare, APEX lab, SampleManager, Sunquest, Clinisys, iLab, TelePath, results in LIMS, result authorisation
quality control in laboratory = QC and EQA = internal quality control = run controls < EQA, UKNEQAS, Westgard, Levey-Jennings, NEQAS, IQC, run controls on analysers, proficiency testing CAP, ran controls, QC charts, QC daily
laboratory accreditation = ISO 15189 quality system < ISO 15189, UKAS assessment, CLIA, CAP inspection, ISO 17025, CPA accreditation lab, UKAS visit, UKAS 15189, wrote SOPs, closed non-conformances, section quality lead, audits against ISO15189, quality lead
good laboratory practice < GLP, GMP lab, GCLP, 21 CFR Part 11, MHRA GLP
analytical method validation = method verification < validate HPLC methods, verify new analyser, method transfer, ICH Q2, measurement uncertainty, LOD and LOQ
out of specification investigation = out of specification results = OOS investigation < lab investigations of failed batches, opened OOS, OOS and OOT, hypothesis retest, out-of-spec, phase 1 checks, lab investigations, OOS reports
sample reception = specimen processing = sample handling < specimen reception, label and spin bloods, centrifuge samples, aliquot, accession specimens, pneumatic tube, book in samples
phlebotomy = venepuncture = blood collection < take bloods, bleed patients, 60 draws a day, butterfly needles, vacutainer, outpatient bloods, finger and heel sticks, CPT1, blood draws, plasma centre phlebotomist, bled adults, bled patients, vacutainer and butterfly, bleeds a day, bled kids, took bloods, paeds trained bleeds
phlebotomy certification = National Association of Phlebotomists < CPT NHA, PBT ASCP, NAPTP, phlebotomy certificate, NAP certified, NPA cert, NAP certificate
order of draw = correct specimen labelling = sample labelling < label at bedside, two-identifier check, labelled at bedside, correct tube order, drew in order, handwrote transfusion labels, label tubes at bedside, bottles in order
paediatric phlebotomy < bleed children, heel sticks, infant blood draws
blood donation < donor centre, donor carer, NHSBT sessions, plasmapheresis, haemoglobin check donors, apheresis
point-of-care testing = POCT < POCT coordinator, blood gas analysers, i-STAT, Radiometer ABL, HemoCue
analyser maintenance = laboratory equipment maintenance = equipment maintenance in laboratory < daily maintenance on analysers, change reagents, calibrate pipettes, analyser breakdown troubleshoot, service autoclaves, daily maintenance on, changed reagents, loaded reagents, cleaned analysers, weekly maintenance on analyser, troubleshot analyser
laboratory safety = biosafety < Containment Level 3, CL3, BSL-2, BSL-3, MSC class II, HG3 pathogens, fume cupboard, bloodborne pathogens, biosafety cabinet, COSHH in lab, risk assessments for lab, spill kits, chemical waste, CL2, containment level
COSHH < COSHH assessments, COSHH sheets, SDS sheets for chemicals
media and reagent preparation = buffer preparation < make up media, pour plates, make buffers, prepare standards and reagents, stock solutions
animal handling research = in vivo work < PIL licence, Home Office licence animals, mouse colony, IACUC, PIL A B C, dosing mice
microscopy < confocal, fluorescence microscope, ImageJ, Zeiss LSM
environmental and water testing < Legionella samples tested, coliforms, potable water analysis, BOD and COD
food testing = food microbiology < TVC Enterobacteriaceae, Listeria testing, Salmonella plates, shelf-life testing
HPLC < UPLC, reverse-phase HPLC, Agilent 1260, Empower software, HPLC-UV, liquid chromatography, related substances, assay and impurities, mobile phase, Chromeleon
ELISA < sandwich ELISA, ELISA plates, ELISA kits
PCR < qPCR, RT-PCR, thermocycler, TaqMan, QuantStudio, real-time PCR
next generation sequencing = NGS < Illumina MiSeq, NovaSeq, Nanopore sequencing, whole genome sequencing
ISO 15189 < UKAS 15189, 15189 quality manual, 15189 accreditation
HCPC registration as biomedical scientist = HCPC registered biomedical scientist < state registered BMS, HCPC reg. biomedical scientist, BMS HCPC, HCPC no. BS, registered BMS
blood transfusion crossmatching < issued red cells, grouped and screened, antibody ID, IH-1000, group and screen, crossmatch, blood bank nights, grouped screened
crossmatching < issued red cells, grouped and screened, antibody ID, IH-1000, group and screen, crossmatch, blood bank nights, grouped screened
blood transfusion < issued red cells, grouped and screened, antibody ID, IH-1000, group and screen, crossmatch, blood bank nights, grouped screened
microbiology testing = microbiology culture and sensitivity < bacteriology bench, read plates, VITEK sensitivities, blood cultures, EUCAST, MALDI-TOF, bench work in bacteriology, disc testing
out-of-hours shift rota < nights and weekends, 24/7 rota, lone working nights, lates and nights, nights and bank holidays, on-call nights, night shifts
out-of-hours < nights and weekends, 24/7 rota, lone working nights, lates and nights, nights and bank holidays, on-call nights, night shifts
shift rota < nights and weekends, 24/7 rota, lone working nights, lates and nights, nights and bank holidays, on-call nights, night shifts
quality system < UKAS visit, UKAS 15189, wrote SOPs, closed non-conformances, section quality lead, audits against ISO15189, quality lead
histology embedding and microtomy < cut sections, micron sections, embedded and cut, H&E and specials, specials staining, cut blocks, section cutting
microtomy < cut sections, micron sections, embedded and cut, H&E and specials, specials staining, cut blocks, section cutting
embedding < cut sections, micron sections, embedded and cut, H&E and specials, specials staining, cut blocks, section cutting
haematology analysers = operate haematology analysers < Sysmex, ADVIA, Coulter DxH, FBC analyser, XN-series, IQC on Sysmex, FBCs and films
automated haematology analysers < Sysmex, ADVIA, Coulter DxH, FBC analyser, XN-series, IQC on Sysmex, FBCs and films
laboratory information management system < WinPath, TelePath, results in LIMS, SampleManager, result authorisation, LabWare
use LIMS < WinPath, TelePath, results in LIMS, SampleManager, result authorisation, LabWare
train IBMS trainees = IBMS registration portfolio = train and assess trainees = train biomedical scientists < training officer, certificate of competence, supervised portfolio, bench competency, guided trainees, mentor for registration portfolio
HPLC analysis < liquid chromatography, related substances, assay and impurities, Empower software, Agilent 1260, mobile phase, Chromeleon, UPLC
GMP environment = working in GMP environment < to cGMP, EU GMP, MHRA-inspected, pharma QC, ALCOA, MHRA inspections
GMP < to cGMP, EU GMP, MHRA-inspected, pharma QC, ALCOA, MHRA inspections
calibration of laboratory equipment = calibrate laboratory equipment < balance checks, pipette calibration, calibrated pH meters, calibrated pipettes, calibrated balances, certified weights, daily balance check
equipment calibration < balance checks, pipette calibration, calibrated pH meters, calibrated pipettes, calibrated balances, certified weights, daily balance check
sampling of raw materials = raw material sampling = sample raw materials < dispensary samples, sampled excipients, incoming powders, on goods-in, sampled solvents, sampling booth, root n+1, sampled incoming
titrations < redox titrations, potentiometric titrations, titrimetric assay, loss on drying, limit tests, Karl Fischer titration, titrated, acid-base titrations
wet chemistry and titrations < redox titrations, potentiometric titrations, titrimetric assay, loss on drying, limit tests, Karl Fischer titration, titrated, acid-base titrations
microbiological testing of water < TVC and coliform, membrane filtration, plated water samples, R2A agar, endotoxin LAL, coliforms, legionella plates, total viable counts
water testing = microbiological testing < TVC and coliform, membrane filtration, plated water samples, R2A agar, endotoxin LAL, coliforms, legionella plates, total viable counts
stability studies = stability testing < stability protocols, ICH stability, pulled time points, stability chambers, stability samples, 25/60 and 40/75, stability pulls
venepuncture of adults and children < bled adults, bled patients, vacutainer and butterfly, bleeds a day, bled kids, took bloods, paeds trained bleeds, blood draws
domiciliary phlebotomy = domiciliary visits = housebound patients < bloods in homes, community bleeder, housebound people, care homes and flats, bloods at home, home bleeds, district phlebotomist
visits to housebound patients < bloods in homes, community bleeder, housebound people, care homes and flats, bloods at home, home bleeds, district phlebotomist
ward phlebotomy = ward rounds = inpatient phlebotomy < inpatient bleeding, round of wards, ward bleeds, morning bleed round, ward round bleeds, wards before 10am
National Phlebotomy Association certificate < NAP certified, NPA cert, NAP certificate
ICE for test requests = order communications < Sunquest ICE, ICE order comms, requests on ICE, printed ICE labels, order comms
ICE < Sunquest ICE, ICE order comms, requests on ICE, printed ICE labels, order comms
glucose tolerance tests < OGTTs, GTT clinic, timed bloods glucose, ran OGTT, 2-hour glucose
glucose tolerance < OGTTs, GTT clinic, timed bloods glucose, ran OGTT, 2-hour glucose
GTT < OGTTs, GTT clinic, timed bloods glucose, ran OGTT, 2-hour glucose
sharps safety < safe sharps disposal, needlestick link, needle stick link, sharps bins closed, safety devices and bins, needle safety devices, aseptic technique
infection control and sharps safety < safe sharps disposal, needlestick link, needle stick link, sharps bins closed, safety devices and bins, needle safety devices, aseptic technique
train new phlebotomists < supervised bleeds, taught trainees to bleed, signed off draws, taught to bleed, assessor for bleeds
train phlebotomists < supervised bleeds, taught trainees to bleed, signed off draws, taught to bleed, assessor for bleeds
sample reception and processing = specimen reception < booked in samples, centrifuged, aliquoted, labelled and sorted, spun samples, unpacked specimens, logged samples, spin room
sample processing < booked in samples, centrifuged, aliquoted, labelled and sorted, spun samples, unpacked specimens, logged samples, spin room
maintain analysers < daily maintenance on, changed reagents, loaded reagents, cleaned analysers, weekly maintenance on analyser, troubleshot analyser
authorise results = result authorisation = report results < validated results, authorised results, phoned urgent results, released results, signed off results
health and safety in laboratory < COSHH in lab, risk assessments for lab, spill kits, biosafety, chemical waste, CL2, containment level
# speech and language therapist
dysphagia assessment = swallowing assessment < bedside swallow, swallow assessments, VFSS, FEES, dysphagia trained, IDDSI advice, videofluoroscopy, swallow clinics, eating and drinking assessments
dysphagia < bedside swallow, swallow assessments, VFSS, FEES, dysphagia trained, IDDSI advice, videofluoroscopy, swallow clinics, eating and drinking assessments
AAC devices = augmentative and alternative communication < eye gaze, voice output aids, communication books, Grid 3, low-tech communication, communication aids, speech output devices, PODD books
AAC < eye gaze, voice output aids, communication books, Grid 3, low-tech communication, communication aids, speech output devices, PODD books
working with autistic children = autistic children = children with autism < Attention Autism, PECS, ASD unit, social communication caseload, on spectrum, autism base, autistic kids, intensive interaction
training for school staff and parents < workshops to TAs, Hanen, ran insets, INSET sessions, parent workshops, comm-friendly classrooms, trained teachers and TAs, coached parents, delivered Elklan
train school staff = parent training < workshops to TAs, Hanen, ran insets, INSET sessions, parent workshops, comm-friendly classrooms, trained teachers and TAs, coached parents, delivered Elklan
aphasia therapy < word finding, conversation partner training, adults with aphasia, dysphasia, CIAT, post stroke communication
aphasia < word finding, conversation partner training, adults with aphasia, dysphasia, CIAT, post stroke communication
contribute to EHCPs = EHC plans = education health and care plans < advice for EHCP, statutory reports, attended annual reviews, tribunal reports, SLT advice, education health and care needs, EHCNA reports
EHCPs < advice for EHCP, statutory reports, attended annual reviews, tribunal reports, SLT advice, education health and care needs, EHCNA reports
stammering therapy = fluency disorders < Lidcombe, Palin PCI, dysfluent, dysfluency, stuttering, Michael Palin, fluency clinic, stammering group
stammering < Lidcombe, Palin PCI, dysfluent, dysfluency, stuttering, Michael Palin, fluency clinic, stammering group
member of RCSLT = RCSLT and HCPC = registered speech and language therapist < Royal College of SLTs, HCPC SL, cert. member RCSLT, RCSLT reg, CertMRCSLT
RCSLT < Royal College of SLTs, HCPC SL, cert. member RCSLT, RCSLT reg, CertMRCSLT
phonological interventions = phonological therapy = speech sound disorders < minimal pairs, cycles approach, speech sound disorder, metaphon, core vocab, speech sound therapy, unintelligible speech, articulation therapy, maximal oppositions
cleft palate < cleft clinic, cleft lip and palate, VPI
cleft palate clinic < cleft clinic, cleft lip and palate, VPI
# general practitioner
MRCGP < Member of the Royal College of GPs, CSA AKT, CSA passed, RCGP by exam, CCT in general practice
membership of Royal College of GPs < Member of the Royal College of GPs, CSA AKT, CSA passed, RCGP by exam, CCT in general practice
minor surgery < joint injections, cryotherapy, lesion excisions, minor ops, ingrown toenails, sebaceous cysts, skin lesions removed, minor op list
fitting of LARC = coil fitting < IUD, Nexplanon, fitted coils, coils and implants, FSRH LoC, coil clinics, implant fitter
LARC < IUD, Nexplanon, fitted coils, coils and implants, FSRH LoC, coil clinics, implant fitter
GP trainer = GP training < supervisor for registrars, trained ST3s, educational supervisor for registrars, deanery accredited, trained GP registrars, trainer for GPSTs
train GP registrars < supervisor for registrars, trained ST3s, educational supervisor for registrars, deanery accredited, trained GP registrars, trainer for GPSTs
QOF lead = Quality and Outcomes Framework < Quality & Outcomes Framework, QOF points, from 520 to 559 points, points led recall, recall for chronic disease
QOF < Quality & Outcomes Framework, QOF points, from 520 to 559 points, points led recall, recall for chronic disease
telephone triage < calls triaged, duty doctor, phone triage, triaged in morning, eConsult, on-day duty list, total triage
substance misuse shared care = drug misuse < OST prescribing, shared-care clinic, methadone prescribing, Subutex, RCGP Part 2 drugs, opiate substitution
substance misuse < OST prescribing, shared-care clinic, methadone prescribing, Subutex, RCGP Part 2 drugs, opiate substitution
home visits to nursing homes = care home rounds < care home ward round, weekly ward round at care home, aligned GP, visits and DNACPR, nursing home round
nursing home visits = nursing homes < care home ward round, weekly ward round at care home, aligned GP, visits and DNACPR, nursing home round
SystmOne < S1 user, TPP SystmOne, S1 templates, on SystmOne
# emergency call handler
answer 999 calls and triage = emergency calls < took emergency calls, AMPDS, EMD, NHS Pathways, 999 ambulance triage, coded calls, emergency medical dispatcher, 911 calls
answer 999 calls < took emergency calls, AMPDS, EMD, NHS Pathways, 999 ambulance triage, coded calls, emergency medical dispatcher, 911 calls
999 calls < took emergency calls, AMPDS, EMD, NHS Pathways, 999 ambulance triage, coded calls, emergency medical dispatcher, 911 calls
dispatch emergency resources < despatched ambulances, allocated fire pumps, dispatched ambulances, allocated ambulances, on CAD, RRVs despatched, mobilised appliances, sent crews
dispatch resources = emergency dispatch < despatched ambulances, allocated fire pumps, dispatched ambulances, allocated ambulances, on CAD, RRVs despatched, mobilised appliances, sent crews
pre-arrival instructions = CPR instructions by phone = give CPR instructions < talked callers through CPR, telephone instructions, choking and births, talked through CPR, CPR over phone, callers through
pre-arrival instructions by phone < talked callers through CPR, telephone instructions, choking and births, talked through CPR, CPR over phone, callers through
radio communications = radio dispatch < Airwave dispatch, Tetra dispatch, Airwave radio, talkgroup, jobs to patrols by radio, radio dispatcher, patrols by radio
safeguarding referrals = vulnerable callers < adult & child concerns, PPU referrals, raised concerns from calls, safeguarding concerns raised, domestic abuse callers
safeguarding referrals for vulnerable callers < adult & child concerns, PPU referrals, raised concerns from calls, safeguarding concerns raised, domestic abuse callers
suicidal callers < crisis calls, kept suicidal people, self-harm calls, jumpers, suicidal people on line, callers in crisis
mental health and suicidal callers = deal with suicidal callers < crisis calls, kept suicidal people, self-harm calls, jumpers, suicidal people on line, callers in crisis
police control room grading = incident grading < graded incidents, THRIVE, resourced calls, THRIVE assessed, graded calls
control room grading < graded incidents, THRIVE, resourced calls, THRIVE assessed, graded calls
train new call takers = train call handlers < buddy coach, trained EMDs, live-listening, coached new starters, call audit, trained call handlers, mentored call takers
train call takers < buddy coach, trained EMDs, live-listening, coached new starters, call audit, trained call handlers, mentored call takers
shift pattern 24/7 < days/nights 4 on 4 off, earlies lates nights, 4 on 4 off, 12 hour days and nights, rotating earlies, rotating shifts, days and nights, continental shifts
shift pattern = 24/7 shifts < days/nights 4 on 4 off, earlies lates nights, 4 on 4 off, 12 hour days and nights, rotating earlies, rotating shifts, days and nights, continental shifts
shift work < days/nights 4 on 4 off, earlies lates nights, 4 on 4 off, 12 hour days and nights, rotating earlies, rotating shifts, days and nights, continental shifts
# dietitian
enteral feeding plans < feed regimens, NG and PEG feed, enteral feed reviews, tube patients, refeeding bloods, tube feed regimens, NG feeds planned, home enteral
enteral feeding < feed regimens, NG and PEG feed, enteral feed reviews, tube patients, refeeding bloods, tube feed regimens, NG feeds planned, home enteral
HCPC registered dietitian < HCPC DT, RD HCPC, dietitian HCPC, RD, BSc Dietetics
registered dietitian < HCPC DT, RD HCPC, dietitian HCPC, RD, BSc Dietetics
renal diets = renal nutrition < renal dietitian, low potassium, phosphate binders, CKD diets, dialysis unit caseload, low phosphate
paediatric allergies = food allergies in children = paediatric allergy < cow's milk allergy, CMPA, nut allergy kids, reintroduction ladder, milk ladder, food challenges, allergy clinic kids, babies' formula advice
low FODMAP = IBS diets < FODMAP trained, IBS group, IBS clients, exclusion and reintroduction, IBS clinic, FODMAP groups
menu planning and analysis < analysed hospital menus, Nutritics, 4 week menus, menu cycle planned, menus with caterers, planned menus, care home menus
menu planning = menu analysis < analysed hospital menus, Nutritics, 4 week menus, menu cycle planned, menus with caterers, planned menus, care home menus
eating disorders < ED unit, anorexia nervosa, bulimia, ARFID, meal plans for anorexia, refeeding, inpatients with anorexia
supervise dietetic students = student dietitians < B/C placements, clinical educator, trained students on placement, signed off competences, B and C placements
dietetic students < B/C placements, clinical educator, trained students on placement, signed off competences, B and C placements
parenteral nutrition < TPN ward rounds, PN lead, SMOFkabiven, PN patients, nutrition team rounds, PN regimens, intestinal failure
TPN < TPN ward rounds, PN lead, SMOFkabiven, PN patients, nutrition team rounds, PN regimens, intestinal failure
diabetes education < DESMOND, DAFNE, carb counting, X-PERT
# health visitor
new birth visits < between 10 and 14 days, primary birth visits, every baby on caseload, birth visits, newborn visits at home
universal new birth visits < between 10 and 14 days, primary birth visits, every baby on caseload, birth visits, newborn visits at home
developmental reviews = developmental checks < Ages & Stages, ASQ-3, two year reviews, ASQ-SE, 9-12 month, one year reviews, 27 month reviews
developmental reviews using ASQ < Ages & Stages, ASQ-3, two year reviews, ASQ-SE, 9-12 month, one year reviews, 27 month reviews
ASQ < Ages & Stages, ASQ-3, two year reviews, ASQ-SE, 9-12 month, one year reviews, 27 month reviews
safeguarding caseload < children on CP plans, named HV, core groups, conference reports, child protection conferences, children on plans
hold safeguarding caseload < children on CP plans, named HV, core groups, conference reports, child protection conferences, children on plans
Nurse Prescribers' Formulary < V100 prescriber, community practitioner nurse prescriber, V100 qualified, CPNP
nurse prescribing = prescribe from formulary < V100 prescriber, community practitioner nurse prescriber, V100 qualified, CPNP
identify postnatal depression = maternal mental health < EPDS, Whooley, listening visits, low mood in new mums, perinatal team referrals, low mothers, Edinburgh scale
postnatal depression < EPDS, Whooley, listening visits, low mood in new mums, perinatal team referrals, low mothers, Edinburgh scale
breastfeeding support < infant feeding champion, latch help, BFI trained, positioning and expressing, breastfeeding drop-in, feeding drop-in, positioning and attachment
infant feeding < infant feeding champion, latch help, BFI trained, positioning and expressing, breastfeeding drop-in, feeding drop-in, positioning and attachment
supervise nursery nurses = nursery nurses and staff nurses < line managed CNNs, skill-mix staff, delegated to CNNs, appraisals for skill-mix, CNNs and staff nurse, led skill mix team
supervise community nursery nurses < line managed CNNs, skill-mix staff, delegated to CNNs, appraisals for skill-mix, CNNs and staff nurse, led skill mix team
run parent groups < Solihull Approach, Incredible Years, weaning groups, facilitated parents, groups in children's centre, baby massage, parenting programme, Triple P
parent groups = parenting groups < Solihull Approach, Incredible Years, weaning groups, facilitated parents, groups in children's centre, baby massage, parenting programme, Triple P
practice teacher = SCPHN students < practice assessor, signed off student health visitors, taught student health visitors
practice teacher for students < practice assessor, signed off student health visitors, taught student health visitors
`;
