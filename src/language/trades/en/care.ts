/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const CARE_TRADES = `
# care assistant and home carer
personal care = assist with personal hygiene = intimate care < wash and dress residents, help residents wash, bed bath, strip wash, assist with toileting, pad changes, catheter care for clients, bathe clients, ADLs with residents, shower clients, help client dress
medication administration = administer medication = medication support < MAR charts, MAR sheet, medication round, meds round, prompt medication, blister packs for clients, dosette box prompts, give residents their tablets, eMAR, Level 3 medication calls
moving and handling = patient handling = manual handling < hoist residents, hoist clients, ceiling track hoist, sara stedy, rotunda transfers, slide sheets, Oxford hoist, standing hoist, double-handed calls, double-up calls, gait belt transfers, Hoyer lift
care planning = follow care plans = care plans < write care plans, update care plans, review care plans, person-centred plans, Nourish care notes, service user reviews
daily care records = care documentation = record keeping < daily notes for residents, Person Centred Software, Birdie app, CareDocs, Access Care Planning, Nourish app, daily logs for clients, fluid charts, food and fluid charts, repositioning charts, turn charts
dementia care = support people with dementia < dementia unit, dementia residents, Alzheimer's patients, Alzheimer's care, EMI unit, sundowning, reminiscence sessions
end of life care = palliative care < end of life residents, Gold Standards Framework, syringe driver patients, hospice patients, hospice aide, comfort care for dying, last offices, Six Steps programme
domiciliary care = home care = community care visits < home carer, home health aide, visit clients at home, tea-time calls, morning and bedtime calls, sitting service, domi care, dom care
live-in care < live-in carer, lived with client
elderly care = older people's care = geriatric care < nursing home residents, care home residents, residential home for elderly, retirement home residents, old people's home, assisted living residents, skilled nursing facility
Care Certificate < 15 standards of care
care qualification < NVQ 2 care, NVQ 3 care, QCF Level 2 Diploma Care, Level 3 Adult Care, RQF Adult Care, Level 2 Adult Care
pressure area care = pressure ulcer prevention = skin integrity < two-hourly turns, turn residents, repositioning charts, Waterlow score, check pressure areas, airflow mattress checks, SSKIN bundle, Braden scale
meal preparation for clients = nutrition and hydration support = assist with feeding < feed residents, assist residents at mealtimes, thickened fluids, cook for clients, IDDSI diets, soft diets for residents, push fluids for residents, peg feeds
safeguarding adults = protect vulnerable adults < SOVA, POVA, safeguarding alerts for residents, Section 42 enquiries, whistleblow on resident abuse, Level 2 Safeguarding Adults
infection control = infection prevention < PPE and hand hygiene, outbreak norovirus isolation, barrier nursing, donning and doffing, IPC audits, clinical waste bags
companionship = social activities for residents = wellbeing support < take clients shopping, chat with residents, activities coordinator in care home, take residents on outings, befriend older people, accompany clients to appointments
learning disability support < supported living, LD service, PMLD, adults with learning difficulties, Positive Behaviour Support, day centre for learning disabled, IDD group home, DSP group home
challenging behaviour management = behaviours that challenge < PBS plans, MAPA trained, de-escalate residents, PROACT-SCIPr, ABC charts, Studio 3
complex care = clinically led care < PEG feeding, PEG care, tracheostomy care, ventilated client, suctioning client, bowel care, stoma care, catheter bag change, buccal midazolam, rescue meds
stoma and catheter care < empty catheter bags, change stoma bags, catheter bag change, colostomy bags, convene care
CQC compliance = CQC standards < CQC inspection, CQC registered manager, Good CQC rating, CQC fundamental standards, Outstanding from CQC, Care Inspectorate inspection
care rota = staff rostering = care scheduling < CareLineLive, CarePlanner, did care rota, rota carers, allocate calls to carers, cover care shifts, CM2000, StaffPlan
shift handover = handover < hand over to night staff, handover sheet, give handover to nurse
supervise carers = lead care team = team leader in care < senior carer, shift lead in care home, carer supervisions, spot checks on carers, mentor new carers, shadow shifts for new starters
waking nights and sleep-ins = night care = overnight support < waking nights, sleep-in shifts, night carer, sleep-ins
lone working = work independently in community < lone worker, single-handed calls, drive between clients
risk assessment for clients = individual risk assessments < falls risk assessments, moving and handling risk assessments, home environment risk assessment, MUST and Waterlow
nutritional screening < MUST score, MUST tool, weigh residents monthly
DBS check = enhanced DBS < on DBS update service, PVG scheme, CRB checked, AccessNI
mental capacity awareness = MCA and DoLS < DoLS applications, best interests meetings, Mental Capacity Act, Liberty Protection Safeguards
respite care < respite stays, respite unit, give family carers break
reablement = promote independence = enablement < reablement team, intermediate care, enablement worker, discharge to assess
# registered nurse
NMC registration = registered nurse = RGN < NMC PIN, NMC revalidation, RN Adult, staff nurse, Band 5 nurse, ward sister, charge nurse, RNLD, RMN
registered nurse license US = RN license < NCLEX-RN, NCLEX, compact license RN, BSN RN
vital signs monitoring = patient observations = clinical observations < NEWS2, NEWS score, EWS charts, obs round, take obs, TPR and BP, Welch Allyn, basic obs, PEWS
intravenous therapy = IV therapy = IV administration < IV antibiotics, cannulate, IV push meds, give IVs, IV competent, PICC line, central line care, Alaris pump, IV drips, hang blood products, TPN administration, midline care
IV access < cannulate, start IVs, IV starts
medication administration = drug administration = medicines management < drug round, med pass, controlled drug checks, CD book, EPMA, eMAR, Pyxis, Omnicell, PGD vaccinations, PRN medications
wound care = wound management = tissue viability < dressings on leg ulcers, compression bandaging, VAC therapy, NPWT, wound vac, doppler ABPI, aseptic dressing, suture removal, remove clips and sutures, pressure ulcer dressings, four-layer bandaging
patient assessment = nursing assessment = clinical assessment < A-E assessment, ABCDE assessment, head-to-toe assessment, admission assessment of patients, triage patients, pre-op assessment, Manchester triage, GCS
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
electronic patient records = EHR = EPR < Epic EHR, Cerner, SystmOne, EMIS, Lorenzo, Meditech, Nervecentre, PARIS, Allscripts, Meditech charting
discharge planning = patient discharge < TTOs, section 2 and section 5, discharge lounge, continuing healthcare checklist, CHC checklist, plan complex discharges, discharge coordinator
ward management = lead nursing team = nurse in charge < ward sister, ward manager, charge nurse, Band 6 sister, take charge of ward, nurse manager, bleep holder
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
cannulation < cannulate, start IVs, IV starts, place cannulas
# healthcare assistant
healthcare support worker = HCA = clinical support worker < HCSW, CSW, nursing auxiliary, auxiliary nurse, nursing assistant, Band 2 HCA, Band 3 HCA, CNA, patient care technician, STNA
certified nursing assistant = CNA certification < CNA, STNA, state tested nurse aide
patient observations = vital signs < obs on ward, blood pressure temperature and pulse, NEWS2, take obs, BP and sats, basic obs, Dinamap
blood glucose monitoring = capillary blood glucose < BM monitoring, finger-prick tests, glucometer checks, blood sugars, Accu-Chek, fingersticks
ECG recording = electrocardiogram = EKG < 12-lead ECG, do ECGs, perform EKGs, 12-lead EKG, record ECGs
venepuncture = phlebotomy = blood taking < take bloods, HCA phlebotomy, vacutainer, bleed patients, blood draws
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
# midwife
registered midwife = NMC midwife < RM pin, Band 5 midwife, Band 6 midwife, Band 7 midwife, labour ward coordinator, certified nurse midwife, CNM
antenatal care = prenatal care < booking appointments for pregnant women, antenatal clinic, antenatal checks, booking bloods, fundal height, 28-week checks, prenatal visits
intrapartum care = labour and birth care = delivery of babies < labour ward, delivery suite, deliver babies, labour and delivery, L&D, water births, low-risk births, delivered over 100 babies, catch babies, conduct normal births
postnatal care = postpartum care < postnatal ward, heel prick tests, day 5 visits, postnatal visits, mother-baby unit, newborn blood spot, perineal checks
fetal monitoring < CTG, Dawes-Redman, fresh eyes, K2 training, intermittent auscultation, STAN monitor, EFM certification, C-EFM, pinard
obstetric emergencies = emergency obstetric training < PROMPT, shoulder dystocia, PPH management, eclampsia drill, MOET, ALSO course, cord prolapse, McRoberts
newborn examination = NIPE < newborn infant physical examination, top-to-toe baby check
newborn resuscitation = neonatal life support < NLS, NRP, resuscitaire
breastfeeding support = infant feeding < UNICEF Baby Friendly, BFI training, IBCLC, latch support, hand expressing, lactation consultant, tongue-tie assessment
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
labour ward coordination = manage maternity shift < labour ward coordinator, Band 7 labour ward, BirthRate Plus acuity
professional midwifery advocate = PMA = midwifery supervision < supervisor of midwives, restorative clinical supervision of midwives
birth reflection = birth debrief < birth afterthoughts, birth debriefs, birth reflections clinic
maternity governance = maternity safety < Ockenden actions, Saving Babies' Lives, MBRRACE, MNSI cases, CNST maternity incentive, perinatal mortality review tool, PMRT
smoking cessation in pregnancy < CO monitoring pregnant women, smoke-free pregnancy
maternity triage < BSOTS, maternity day assessment unit, triage women in labour
# paramedic and ambulance
paramedic registration = HCPC registered paramedic < HCPC paramedic, Band 6 paramedic, NQP paramedic, NREMT-P, state-licensed paramedic, paramedic science BSc
emergency medical technician = EMT = ambulance technician < EMT-B, NREMT, AAP apprentice paramedic, IHCD technician, AREMT, EMT-Basic, associate ambulance practitioner
pre-hospital emergency care = emergency response = 999 response < respond to 999 calls, 911 calls, category 1 calls, RRV, fast response car, frontline ambulance, ALS ambulance, ambulance crew, FREC 4, FREUC
emergency driving = blue light driving = response driving < blue light trained, CERAD, IHCD D1 driving, FutureQuals emergency response driving, EVOC, lights and sirens, L3CERAD
C1 driving licence < C1 licence, C1 entitlement
patient transport = non-emergency patient transport < PTS crew, ambulance care assistant, dialysis transport patients, wheelchair van patients, take patients to outpatients
advanced life support = ALS < ALS provider, ACLS, cardiac arrests attended, return of spontaneous circulation, ROSC
airway management < iGel, endotracheal intubation, supraglottic airway, bag-valve-mask, needle cricothyroidotomy, OPA and NPA
trauma care = trauma management < PHTLS, ITLS, RTCs attended, pelvic binders, tourniquets and haemostatic dressings, ATACC, stabbings and shootings, KED extrication, chest decompression, traction splint
12-lead ECG interpretation < STEMI recognition, interpret 12-leads, PPCI bypass, Lifepak 15, Corpuls
clinical guidelines for ambulances = JRCALC < county EMS protocols, standing orders EMS
patient report forms = ePCR = clinical documentation < PCRs, ImageTrend, ESO charting, run reports EMS
emergency call handling = emergency dispatch < NHS Pathways call handler, AMPDS, dispatch ambulances, 911 dispatcher, CAD dispatch, MPDS, CSD clinician
hospital handover = patient handover < ATMIST, handover at A&E, ASHICE pre-alert, pre-alert hospital
vehicle checks = ambulance equipment checks < vehicle daily inspection, restock ambulance, rig check, make-ready ambulance
major incident response = mass casualty < MIMMS, METHANE report, triage sieve, SORT team, hazmat medic, START triage, CBRN
urgent care = minor injuries and illness < urgent care paramedic, home visits for GP surgery, wound closure with glue, specialist paramedic urgent care
event medical cover < festival medic, event medic, pitch-side medic, St John Ambulance, motorsport medic, stadium first aid, crowd medic
first aid qualification = first aider < FREC 3, FPOS, First Person on Scene, first aid at work, Emergency First Responder, St John Ambulance
falls response = falls lifting < Mangar Elk, ELK lifting cushion, falls car
patient extrication = manual handling of patients < carry chair, scoop stretcher, longboard, evac chair, Stryker stretcher, orthopaedic scoop
medical gases < Entonox, oxygen therapy, Penthrox, nitrous oxide patients
safe drug administration paramedic = pre-hospital drugs < IV morphine, intraosseous access, EZ-IO, adrenaline 1 in 10000, IV paracetamol, narcotics box
mental health crisis response < section 136, mental health response car, crisis intervention EMS, mental capacity assessments on scene
air ambulance = HEMS < flight paramedic, FP-C, helicopter emergency
community first response < community first responder, volunteer responder
inter-facility transfer = critical care transport < interfacility transfers, bariatric transfers, ITU transfers by ambulance, CCEMTP
safeguarding referral from scene < safeguarding referrals from scene
clinical mentoring of crews < PPEd, mentor student paramedics, FTO EMS, field training officer paramedic
conflict resolution = manage aggression < conflict resolution training, aggressive and intoxicated patients, de-escalate violent patients
# pharmacist and pharmacy technician
GPhC registration = registered pharmacist < GPhC pharmacist, superintendent pharmacist, MPharm pre-reg, responsible pharmacist, RPh, PharmD, NAPLEX
registered pharmacy technician < GPhC technician, CPhT, PTCB, pharmacy technician NVQ 3, BTEC pharmaceutical science, ExCPT
dispensing prescriptions = dispense medication = prescription processing < dispense items, fill scripts, fill prescriptions, script count, label and assemble prescriptions, 10000 items per month, dispensary assistant, ScriptPro, count and pour
accuracy checking = final check < ACPT, ACA pharmacy, accuracy checker, accuracy checking technician, final-check scripts
clinical check = clinical screening of prescriptions < clinically screen, clinical checks on prescriptions, drug utilization review, verify orders pharmacist, interaction checks
pharmacy management system = PMR system = dispensing software < ProScript, PharmacyManager, RxWeb, Columbus PMR, Titan PMR, Ascribe, EMIS Health pharmacy, Pioneer Rx, QS1, Kinray, EnterpriseRx
electronic prescription service = EPS < EPS tokens, EPS2, pull down EPS, nominate patients EPS, Spine smartcard scripts
controlled drugs = CD handling = narcotics management < CD register, CD cupboard, methadone, DEA schedule II, C2 safe, CD destruction, methameasure, CII inventory, Schedule 2 drugs
supervised consumption < supervised methadone, buprenorphine clients, needle exchange, methameasure, Buvidal injections
over-the-counter sales = OTC advice = medicines counter < medicine counter assistant, MCA pharmacy, WWHAM, sell P medicines, counter assistant in chemist
pharmacy services = advanced pharmacy services < MUR, flu jabs in pharmacy, Pharmacy First, CPCS, PGDs in pharmacy, hypertension case-finding, EHC consultations, travel clinic pharmacy
medication counselling = patient counselling < inhaler technique, counsel patients on medicines, MUR, counsel on warfarin
monitored dosage systems = blister packs = compliance aids < dosette boxes, Nomad trays, MDS trays, Venalink, blister pack assembly, Biodose, care home trays
medicines reconciliation = drug history taking < drug histories on admission, med rec, DHx, SCR drug history, check POD lockers
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
dispensing robot = pharmacy automation < Rowa robot, BD Rowa, ScriptPro, Omnicell, Pyxis fill, Parata, ARX robot
dispensing error reporting = near miss log = medication safety < LFPSE, dispensing errors reviewed, medication safety officer
pharmacy delivery = prescription collection < deliver prescriptions, prescription delivery driver, collect scripts from surgeries
repeat prescriptions = repeat ordering < repeat prescription clerk, repeat slips, managed repeats, process repeats at surgery, electronic repeat dispensing
anticoagulation monitoring = INR clinic < warfarin clinic, INR testing, DOAC monitoring, DAWN AC, CoaguChek
smoking cessation service < stop smoking advisor, NRT vouchers, NCSCT
GMP manufacturing pharmacy = specials manufacturing < specials unit, MHRA specials licence, make up creams and ointments, compounding pharmacy, USP 795
pharmacy team leadership = manage pharmacy < pharmacy manager, pharmacist in charge, superintendent pharmacist, lead dispensary team
New Medicine Service = NMS < NMS consultations, new medicine service calls
# dental nurse and hygienist
dental nurse registration = GDC registered = qualified dental nurse < GDC number, NEBDN, Level 3 Dental Nursing, City & Guilds dental nursing
chairside assistance = chairside dental nursing = four-handed dentistry < assist dentist, pass instruments to dentist, aspirate during treatment, chairside, suction during procedures, dental assistant
decontamination = instrument sterilisation < autoclave dental instruments, decon room, washer disinfector, pouch and date instruments, ultrasonic bath instruments, Statim, spore tests
dental charting = patient charting < perio charting, chart teeth, BPE scores, six-point pocket charts, tooth charting
dental software = practice management software < SOEL Exact, Exact software dental, Dentally, R4 Carestream, Pearl Dental, iSmile, Dentrix, Eaglesoft, Open Dental, Curve Dental
dental radiography = take dental X-rays < bitewings, OPG, periapicals, OPT X-rays, radiography certificate dental nurse, CBCT, pano X-rays, Level 3 dental radiography, DANB radiation
radiation safety = IRMER < IRR17, radiation protection file
scale and polish = dental prophylaxis = oral hygiene therapy < hygienist, root surface debridement, deep cleanings, prophys, scaling and root planing, EMS Airflow, guided biofilm therapy, Cavitron
periodontal treatment = gum disease treatment = perio < root planing, six-point pocket charts, deep scaling, BSP guidelines, periodontal maintenance, arestin
oral health education = preventive advice = oral hygiene instruction < OHE certificate, oral health educator, OHI, brushing demonstrations, TePe brushes advice, diet and brushing advice
fluoride application < Duraphat, fluoride varnish, fissure sealants
impression taking = dental impressions < alginate impressions, iTero, Trios scanner, impressions for whitening trays, 3Shape, Medit scans, pour models
orthodontic nursing = orthodontics assistance < ortho nurse, Invisalign, fixed braces, debonds, orthodontic therapist, wire changes
surgical dental nursing < implant placement nurse, sterile set-up for implants, wisdom tooth extractions assist, bone grafts dental, oral surgery nurse
dental sedation = conscious sedation nursing < sedation nurse, SEAAD, IV sedation dental, NEBDN sedation
local anaesthetic administration = dental anaesthesia < inferior dental blocks, IDBs, local anesthesia license hygienist
tooth whitening < Boutique whitening, Enlighten whitening, Zoom whitening, whitening trays
NHS dental forms = NHS dental claims < FP17, FP17PR, UDAs, Compass NHS BSA, BSA claims, FP17DC
private dental plans = membership plans < Denplan, Practice Plan, DPAS
dental billing = dental insurance claims < CDT codes, dental insurance breakdowns, Delta Dental claims, dental pre-determinations
treatment coordination = treatment plan presentation < TCO dental, treatment coordinator, present treatment plans, Invisalign open day, case acceptance
dental materials mixing = prepare materials < mix glass ionomer, mix alginate, temp crowns, composite and amalgam, cements for crowns, make temporary crowns
dental surgery setup = prepare surgery < set up surgery, turn over surgery between patients, zoning of surgery, flush water lines, dental unit waterlines
dental appointment booking = dental reception < recall patients dental, dental receptionist, FTA follow-up, book dental hygienist appointments, fill white space
dental stock control = order dental materials < Henry Schein orders, Dental Directory orders, Kent Express, dental stock
medical emergencies in practice = dental CPR < emergency drugs kit dental, CPR yearly GDC CPD
dental continuing development = enhanced CPD < ECPD log, GDC CPD cycle, verifiable CPD dental
dental lab liaison = laboratory work tracking < lab work checked in crowns, lab dockets, send impressions to lab
paediatric dentistry support = child patients dental < Hall crowns, school screening dental, children's dental clinic
dental therapist < fillings on children, dual-qualified hygienist therapist, BSc oral health science
intraoral scanning = digital impressions < iTero, Trios scanner, 3Shape, Medit scans
# optician and optical assistant
optometrist registration = GOC registered < GOC optometrist, MCOptom, BSc Optometry, OD license, optometrist pre-reg, GOC number
dispensing optician = qualified DO = optical dispensing qualification < FBDO, ABDO, DO registered, ABO certified, licensed dispensing optician, NCLE, SMC Tech
spectacle dispensing = dispense glasses = frame styling < dispense varifocals, help customers choose frames, frame fitting, frame selection, dispense specs, sell glasses, eyewear consultant, optical assistant
eye examination = sight test = refraction < sight tests, refract, retinoscopy, phoropter, test eyes, 25 minute sight tests, subjective refraction
pre-screening = preliminary eye tests = pre-test < autorefractor, NCT puffs, non-contact tonometry, puff test, visual fields screening, pre-screen patients, air puff, focimetry, Keratometer readings
visual field testing < Humphrey fields, visual fields, Henson field
OCT imaging = retinal imaging < OCT scans, Topcon OCT, fundus camera, Optos, Heidelberg Spectralis, retinal photos
spectacle measurements = frame measurements < PD measurement, heights for varifocals, BVD, seg heights, Visioffice, OC heights
focimetry = lens verification < focimeter, lensometer, neutralise lenses, verify lenses to BS, vertometer
lens knowledge < varifocals, Varilux, Transitions lenses, bifocals and progressives, high-index lenses, Crizal, Essilor, Hoya lenses, Zeiss lenses
contact lens fitting = contact lens aftercare < fit contact lenses, CL checks, toric and multifocal contact lenses, RGP fitting, scleral lenses, contact lens optician, keratometry
contact lens teach = insertion and removal training < I&R teaches, contact lens teaches, CL teach, teach insertion and removal
frame adjustments and repairs = spectacle repairs < adjust frames, fit glasses, solder frames, replace nose pads, repair specs, screw replacements on glasses
optical lab = glazing = lens edging < edge lenses, glazing lab, Nidek edger, glazier optical, tracer and edger, surfacing lab, hand edging
optical software = optical PMS < Optix, Socrates Specsavers, Optisoft, Ocuco Acuitas, I-Clarity, RevolutionEHR, OfficeMate, Eyefinity
NHS optical forms = GOS forms < GOS 1, GOS 3 vouchers, GOS18, eGOS, NHS optical vouchers
vision insurance = vision benefits < EyeMed, Davis Vision, vision plan claims
ocular disease management < glaucoma referral, CUES, IP optometrist, anterior segment, Goldmann, slit lamp, diabetic retinopathy screening, YAG referrals
diabetic eye screening < retinal screener, mydriasis drops and photograph, OptoMize
low vision aids < low vision clinic, magnifiers dispensed, low vision
children's dispensing = paediatric eyewear < kids' specs, myopia management, MiSight, Miyosmart, school eye tests
safety eyewear = occupational eyewear < prescription safety glasses, VDU eye tests, Eyecare vouchers
hearing care < hearcare assistant, hearing aids fitted, wax removal, otoscopy, audiogram, PTA hearing test
optical sales targets = conversion and dispensing value < second pair sales, conversion rate optical, dispense value, upsell coatings
sunglasses and designer frames = eyewear merchandising < designer frames displays, frame bar, frame boards, Ray-Ban, Oakley sunglasses
optical recall = eye test booking < recall letters eye tests, book sight tests, diary for optometrist
optical retailer experience < Specsavers, Vision Express, Boots Opticians, LensCrafters, Optical Express, independent opticians, Scrivens
final inspection of spectacles < check glazed jobs, check specs on return, non-tol remakes, non-tolerance
laser eye surgery support = refractive clinic < LASIK, refractive surgery technician, topography scans, Pentacam, biometry, IOLMaster
ophthalmic technician < COA ophthalmic, COT ophthalmic, work up patients ophthalmology, dilate patients
# physiotherapist and occupational therapist
physiotherapy registration = HCPC physiotherapist < HCPC physio, MCSP, Chartered physiotherapist, PT license, BSc Physiotherapy
occupational therapy registration = HCPC occupational therapist < HCPC OT, RCOT member, OTR/L, NBCOT, BSc Occupational Therapy
musculoskeletal physiotherapy = MSK assessment < MSK outpatients, back and neck pain clinic, sports injuries treated, first contact practitioner, ESP physio, ACL rehab, outpatient ortho
manual therapy = soft tissue techniques < Maitland, mobs and manips, deep tissue massage, soft tissue release, spinal manipulation, trigger point release, myofascial release
exercise prescription = rehabilitation programmes = therapeutic exercise < rehab programmes, prescribe home exercises, PhysiTools, Physitrack, graded exercise, back class, hip and knee class, strength and balance class
respiratory physiotherapy = chest physio < on-call respiratory, ACBT, suction and nebulisers, pulmonary rehab, manual hyperinflation, cough assist
neurological rehabilitation = neuro rehab < Bobath, stroke rehab, neuro gym, early supported discharge stroke, ESD stroke, spasticity management, acquired brain injury rehab, constraint-induced
orthopaedic rehabilitation = post-operative rehabilitation < THR and TKR, hip fracture patients mobilised, post-op day 1 mobilisation, hip precautions, fracture clinic physio, joint replacements rehab
gait and mobility assessment < stairs assessment, walking frames issued, zimmer frames, gait re-education, Timed Up and Go, Berg Balance, crutches fitted, elbow crutches
access assessment = home assessment < access visits, environmental assessment home, home hazard assessment, home visits for OT
equipment provision = prescribe aids and equipment = adaptive equipment < Medequip, raised toilet seats, perching stools, bath boards, prescribe equipment, DME orders, hoist and sling assessments
major adaptations < DFG, level-access showers, stairlifts recommended, through-floor lifts, wet room adaptations, ramps recommended
functional assessment = ADL assessment < kitchen assessments, wash and dress assessments, ADL retraining, Barthel, personal ADL, PADL, COPM
splinting < thermoplastic splints, hand therapy clinic, resting splints, futura splints, tendon repairs rehab
cognitive assessment < MoCA, ACE-III, MMSE, cognitive screening, AMTS
wheelchair and seating assessment < wheelchair clinic, specialist seating, pressure cushion prescribe, postural management, ATP certification
vocational rehabilitation = return to work support = fit for work < workstation assessments, functional capacity evaluation, FCE, graded return-to-work plans, work hardening, DSE assessments by OT, Access to Work recommendations
paediatric therapy = children's therapy < sensory integration, handwriting groups, SI trained, EHCP reports by OT, cerebral palsy children physio, NDT paediatric, school-based OT
mental health occupational therapy < MOHO, OT on acute psychiatric ward, therapeutic groups ward OT, sensory room, anxiety management group OT
discharge planning therapy = front door therapy < discharge to assess, therapy in A&E, therapy front door, OT discharge, D2A
falls prevention exercise = falls clinic < Postural Stability Instructor
acupuncture < AACP
electrotherapy = modalities < ultrasound therapy, hot packs and e-stim, laser therapy
hydrotherapy = aquatic therapy < hydro pool, aquatic physio
sports physiotherapy = sports therapy < pitchside physio, club physio, ACPSEM, sports taping, return-to-play, kinesio tape
women's health physiotherapy = pelvic floor rehabilitation < pelvic floor, POGP, biofeedback continence, pelvic girdle pain
SOAP notes = therapy documentation < TM2 software, Cliniko, WebPT, progress reports for insurers, Casamba
goal setting with patients = outcome measures < SMART goals with patients, GAS goals, EQ-5D, Oswestry, DASH score, MSK-HQ, Therapy Outcome Measures
therapy assistant = rehab assistant < TI physio assistant, rehabilitation assistant, COTA, OT technician
injection therapy < corticosteroid injections, extended scope physio, guided injections
disability assessment < PIP assessor, Work Capability Assessments, functional assessor, disability analyst
# radiographer
radiographer registration = HCPC radiographer < HCPC diagnostic radiographer, BSc Diagnostic Radiography, Band 5 radiographer, Band 6 radiographer
radiologic technologist certification = ARRT < CRT California, radiologic technologist
plain film X-ray = general radiography = projectional imaging < DR and CR, chest X-rays, plain film, A&E X-ray, appendicular, extremity X-rays, DR rooms, general X-ray room
computed tomography = CT scanning < CT scans, CTPA, CT head, trauma CT, cardiac CT, Siemens Somatom, CT colon, GE Revolution, Toshiba Aquilion
magnetic resonance imaging = MRI scanning < MRI, Philips Ingenia, Siemens Aera, MR safety questionnaires, MRSO, MRI technologist
MR safety < MR safety questionnaires, MRSO, MR conditional implants check
ultrasound = sonography < sonographer, RDMS, obstetric scanning, CASE-accredited, Voluson, 20-week anomaly scan, AAA screener, DVT scans, vascular duplex
mammography = breast screening < mammograms, NHSBSP, tomosynthesis, breast screening unit, stereo biopsy assist
interventional radiology < cath lab radiographer, angio suite, C-arm, image intensifier, barium swallow, HSG, IR suite, videofluoroscopy
theatre radiography = mobile X-rays = portable imaging < C-arm in theatre, mobiles on ITU, portable X-rays, image intensifier in theatre, orthopaedic theatre screening
radiotherapy = therapeutic radiography = radiation therapy < linac, linear accelerator, Varian Truebeam, IMRT and VMAT, Eclipse planning, IGRT, CBCT verification, Elekta, brachytherapy, therapeutic radiographer, dosimetrist
nuclear medicine < gamma camera, technetium, FDG injections, SPECT, bone scans nuclear, CNMT
PACS and RIS = imaging systems < PACS, Sectra, Agfa Impax, Soliton, GE Centricity, McKesson PACS, Carestream PACS
radiation protection = IRMER < IRR17, ALARP, ALARA, justify exposures, lead aprons audit, dose audits, DRLs
IV contrast administration = cannulation for contrast < inject contrast, Medrad injector, pump injector, cannulate for CT, Omnipaque, gadolinium
image reporting = reporting radiographer < report appendicular films, PGCert image interpretation, hot reporting, red dot, preliminary image evaluation, PCE comments
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
# laboratory scientist and phlebotomist
biomedical scientist registration = HCPC biomedical scientist < HCPC BMS, IBMS registration portfolio, Band 5 BMS, Band 6 BMS, IBMS specialist portfolio
medical laboratory scientist = clinical laboratory scientist < MLS ASCP, MT ASCP, MLT ASCP, CLS license, ASCP certified, AMT certified
medical laboratory assistant = MLA < MLA Band 3, specimen reception, book in samples pathology, associate practitioner pathology
haematology testing = hematology < FBC, Sysmex, blood films, differential counts, Beckman DxH, coag screens, ESR tests
blood transfusion science = blood banking < crossmatch, group and save, blood bank, Ortho Vision, antibody panels, issue blood products, MHRA BSQR, type and screen
clinical chemistry = biochemistry testing < U&Es, LFTs, Roche Cobas, Abbott Architect, Siemens Atellica, troponins, Beckman AU, chemistry analysers, Vitros
microbiology testing = culture and sensitivity = clinical microbiology < urine microscopy, MALDI-TOF, blood culture bench, plate reading, Gram stains, Vitek, API strips, streak plates, agar plates
histology = tissue processing = histopathology < embedding and microtomy, H&E staining, microtome, cryostat, immunohistochemistry, IHC, paraffin blocks, Ventana, Leica Bond
cytology screening < cervical cytology, ThinPrep, cytoscreener
molecular diagnostics < qPCR, RT-PCR, Cepheid GeneXpert, COVID PCR lab, thermocycler, TaqMan, QuantStudio, DNA extraction, Hologic Panther
DNA sequencing < Illumina MiSeq, NovaSeq, library prep, Sanger sequencing, Nanopore
cell culture = tissue culture < HEK293, CHO cells, passage cells, aseptic cell work, primary cells, iPSC, mammalian cells, cryopreserve cells
immunoassay < ELISA, Luminex, MSD assays, Western blots, immunoassays
flow cytometry < BD FACSCanto, FlowJo, cytometer, immunophenotyping
chromatography = analytical chemistry techniques < HPLC, UPLC, LC-MS, GC-MS, Agilent ChemStation, Empower software, GC-FID, Waters Acquity, mass spec
spectroscopy < UV-Vis, FTIR, NMR, ICP-MS, ICP-OES
wet chemistry < Karl Fischer, titrations, wet chem, pH and conductivity tests
laboratory information system = LIMS < WinPath, LabWare, APEX lab, SampleManager, Sunquest, Clinisys, iLab
quality control in laboratory = QC and EQA < EQA, UKNEQAS, Westgard, Levey-Jennings, NEQAS, IQC, run controls on analysers, proficiency testing CAP
laboratory accreditation < ISO 15189, UKAS assessment, CLIA, CAP inspection, ISO 17025, CPA accreditation lab
good laboratory practice < GLP, GMP lab, GCLP, 21 CFR Part 11, MHRA GLP
analytical method validation = method verification < validate HPLC methods, verify new analyser, method transfer, ICH Q2, measurement uncertainty, LOD and LOQ
out of specification investigation < lab investigations of failed batches
sample reception = specimen processing = sample handling < specimen reception, label and spin bloods, centrifuge samples, aliquot, accession specimens, pneumatic tube, book in samples
phlebotomy = venepuncture = blood collection < take bloods, bleed patients, 60 draws a day, butterfly needles, vacutainer, outpatient bloods, finger and heel sticks, CPT1, blood draws, plasma centre phlebotomist
phlebotomy certification < CPT NHA, PBT ASCP, NAPTP, phlebotomy certificate
order of draw = correct specimen labelling < label at bedside, two-identifier check
paediatric phlebotomy < bleed children, heel sticks, infant blood draws
blood donation < donor centre, donor carer, NHSBT sessions, plasmapheresis, haemoglobin check donors, apheresis
point-of-care testing = POCT < POCT coordinator, blood gas analysers, i-STAT, Radiometer ABL, HemoCue
analyser maintenance = laboratory equipment maintenance < daily maintenance on analysers, change reagents, calibrate pipettes, analyser breakdown troubleshoot, service autoclaves
laboratory safety = biosafety < Containment Level 3, CL3, BSL-2, BSL-3, MSC class II, HG3 pathogens, fume cupboard, bloodborne pathogens, biosafety cabinet
COSHH < COSHH assessments, COSHH sheets, SDS sheets for chemicals
media and reagent preparation = buffer preparation < make up media, pour plates, make buffers, prepare standards and reagents, stock solutions
animal handling research = in vivo work < PIL licence, Home Office licence animals, mouse colony, IACUC, PIL A B C, dosing mice
microscopy < confocal, fluorescence microscope, ImageJ, Zeiss LSM
environmental and water testing < Legionella samples tested, coliforms, potable water analysis, BOD and COD
food testing = food microbiology < TVC Enterobacteriaceae, Listeria testing, Salmonella plates, shelf-life testing
HPLC < UPLC, reverse-phase HPLC, Agilent 1260, Empower software, HPLC-UV
ELISA < sandwich ELISA, ELISA plates, ELISA kits
PCR < qPCR, RT-PCR, thermocycler, TaqMan, QuantStudio, real-time PCR
next generation sequencing = NGS < Illumina MiSeq, NovaSeq, Nanopore sequencing, whole genome sequencing
ISO 15189 < UKAS 15189, 15189 quality manual, 15189 accreditation
`;
