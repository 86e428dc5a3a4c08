/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const EDUCATION_TRADES = `
# nursery and early years
early years qualification = full and relevant qualification < NNEB, CACHE Level 3, Level 3 Early Years Educator, NVQ 3 Childcare, BTEC Children's Play, EYPS, EYTS, Montessori diploma, CDA credential, Level 5 Early Years
EYFS = early years foundation stage < Development Matters, Birth to 5 Matters, ELGs, Foundation Stage profile, Characteristics of Effective Learning
early childhood education US = preschool teaching < Head Start, pre-K teacher, ECE units, Creative Curriculum, NAEYC, GSRP, preschool teacher
key person = key worker for children < key children, key group of toddlers, key worker for babies, key worker for, own key group, keyworker to toddlers, key worker group, next steps for key children
childcare = nursery care = look after children < nursery nurse, baby room, toddler room, pre-school room, nursery practitioner, childminder, nanny, au pair, daycare, creche, after-school childminding
child observations = observation assessment planning = learning journals = learning journeys < Famly observations, ILD software, wow moments, Blossom app, Brightwheel, Eylog, Baby's Days, Teaching Strategies GOLD, two-year progress checks, obs on Tapestry, Tapestry daily, WOW moments, wrote up obs, observations on Famly
activity planning for children = plan play activities = play-based learning < messy play, sensory trays, treasure baskets, circle time, plan for next steps children, sand and water play, role-play area, in the moment planning, continuous provision, arts and crafts with toddlers
nappy changing and toileting = personal care of children < change nappies, nappy changing, potty training, diapering, intimate care toddlers, toilet training children
baby care = infant care = under-twos care < baby room, bottle prep for babies, weaning babies, bottle-feed babies, infant room, sleep checks
sleep checks = safe sleep < safer sleep checks, check sleeping babies, SIDS training, safe sleep training
phonics and early literacy < Jolly Phonics, Letters and Sounds, Little Wandle, phase 1 phonics, Read Write Inc, Makaton nursery rhymes
paediatric first aid < 12-hour paed first aid, infant CPR, pediatric CPR, infant choking, PFA certificate, PFA St John, 12 hour Paediatric, paed first aid, PFA
Ofsted readiness = childcare licensing compliance < Ofsted Good nursery, Ofsted inspection nursery, SEF nursery, child care licensing visits, Keystone STARS, QRIS, DCFS licensing
staff ratios in childcare = room leadership < room leader, room senior, maintain ratios nursery, lead toddler room
nursery management = childcare manager < nursery manager, deputy nursery manager, childcare center director, third in charge nursery, nursery owner
SEND in early years = SENCO early years < SENCO nursery, early years SENCO, speech delay toddlers, IEP nursery, send inclusion fund
safeguarding children = child protection < DSL nursery, child protection training level, mandated reporter, KCSIE
parent partnership = parent communication in nursery < daily sheets for parents, parents' evenings nursery, handover with parents of babies, daily diaries for parents, parents handover
settling-in sessions = transitions for children < settle new babies, transition to reception class, show arounds for parents nursery
outdoor play = outdoor learning < forest school leader, mud kitchen, outdoor classroom, Level 3 Forest School, garden play children, forest school, garden time, outdoor area, nature walks
funded childcare hours = early education funding < 15 hours funding, 30 hours entitlement, FEEE, headcount funding nursery, childcare subsidy billing, CCDF billing
nursery software = childcare management system < Famly, Connect Childcare, Procare, Brightwheel, Nursery in a Box, Kinderlime, NurseryStory
nursery meal times < allergies list children, self-service snack, serve lunch to children, CACFP, rolling snack
wraparound care < holiday club, playworker, OSHC, wraparound
school run = child pick-up and drop-off < school runs, collect from school nanny, walking bus children
Montessori < Montessori diploma, Montessori teacher
ECAT < Makaton, WellComm, Chatty toddlers, Elklan
childminding registration = Ofsted registered childminder < registered childminder, Ofsted childminder, childminder network, family child care license
nannying and household childcare = private nanny < nanny for family, live-in nanny, newborn night nanny, Norland, Ofsted registered nanny, babysit, maternity nurse
early years behaviour support < sticker charts, calm corner, positive redirection toddlers, biting toddlers manage, behaviour policy nursery
mentor childcare apprentices < supervise student placements nursery, NVQ assessor childcare
risk assessments in nursery = garden checks < daily risk checks nursery, nursery garden checks, safety sweep playground
level 3 childcare qualification < CACHE Level 3, NNEB, Early Years Educator, NVQ3 childcare, full and relevant, CACHE Diploma, BTEC National Early Years
childcare qualification = Level 3 in childcare < CACHE Level 3, NNEB, Early Years Educator, NVQ3 childcare, full and relevant, CACHE Diploma, BTEC National Early Years
key person for group of children < key worker for, own key group, key children, keyworker to toddlers, key worker group, next steps for key children
observations and learning journeys < obs on Tapestry, Tapestry daily, WOW moments, wrote up obs, observations on Famly
Tapestry < obs on Tapestry, Tapestry daily, WOW moments, wrote up obs, observations on Famly
planning activities in line with EYFS = plan activities < seven areas, weekly themes, mark making, children's interests, invitations to play, planned weekly themes, planning in moment
EYFS planning < seven areas, weekly themes, mark making, children's interests, invitations to play, planned weekly themes, planning in moment
room leader = lead room < ran pre-school room, led toddlers' room, ran baby room, led pre-school room, in charge of room, toddler room leader
feeding changing and care routines = care routines for babies < bottles weaning, fed and changed, nappies and sleep checks, under-ones, baby room, bottles nappies, nappy changes, sleep checks, weaning babies
care of babies = feeding changing < bottles weaning, fed and changed, nappies and sleep checks, under-ones, baby room, bottles nappies, nappy changes, sleep checks, weaning babies
safeguarding level 3 = designated safeguarding lead = safeguarding designated lead < designated safeguarding lead for setting, deputy DSL, made referrals to children's, safeguarding lead for nursery, L3 safeguarding
DSL < designated safeguarding lead for setting, deputy DSL, made referrals to children's, safeguarding lead for nursery, L3 safeguarding
support children with SEND = children with SEND = special needs children < nursery SENCO, one page profiles, portage, boy with Down's, early help meetings, 1:1 with boy, 1:1 with child, SENCO for setting, children with delay
sole charge of children < looked after kids alone, sole charge nanny, kids alone while, sole carer for children, alone while both parents
sole charge < looked after kids alone, sole charge nanny, kids alone while, sole carer for children, alone while both parents
Ofsted registered nanny < Ofsted voluntary register, Ofsted VOR, voluntary childcare register, VCR registered
Ofsted registered = Ofsted registration < Ofsted voluntary register, Ofsted VOR, voluntary childcare register, VCR registered
newborn experience = newborns < maternity nights, babies from day, cared for newborns, bottle feeds, reflux baby, winding, night nanny, sleep routines babies, maternity nurse, from birth
newborn care < maternity nights, babies from day, cared for newborns, bottle feeds, reflux baby, winding, night nanny, sleep routines babies, maternity nurse, from birth
driving children = drive children to activities < school run, drop offs, drove charges, drove kids, drove children, runs to clubs, ballet drop
driving children to school < school run, drop offs, drove charges, drove kids, drove children, runs to clubs, ballet drop
travel with family = travel with families < with family to, on ski trips, accompanied family, went abroad with family, yacht, family holidays with
willing to travel with family < with family to, on ski trips, accompanied family, went abroad with family, yacht, family holidays with
cooking meals for children = cooking healthy meals = cook for children < batch cooked, weaning purees, nursery teas, organic suppers, cooked from scratch, kids' teas, cooked children's meals, tea for children
help with homework = homework help < spellings, times tables, 11+ practice, supervised reading, prep with girls, spellings and prep, phonics homework, reading with children
homework < spellings, times tables, 11+ practice, supervised reading, prep with girls, spellings and prep, phonics homework, reading with children
potty training and sleep training = toilet training < out of nappies, sleep through, potty in fortnight, gentle sleep routines, sleep trained, toilet trained
potty training = sleep training < out of nappies, sleep through, potty in fortnight, gentle sleep routines, sleep trained, toilet trained
messy play and activities = creative activities < messy play, arts and crafts, sand and water, sensory trays, painting and, craft table, story time
play activities < messy play, arts and crafts, sand and water, sensory trays, painting and, craft table, story time
parent partnership = communicate with parents < handovers to parents, spoke with parents, parents' evenings, daily diary, told parents, Famly messages, end of day feedback
work with parents < handovers to parents, spoke with parents, parents' evenings, daily diary, told parents, Famly messages, end of day feedback
child protection in nursery < safeguarding level 2, child protection course, reported concerns to DSL, safeguarding trained
safeguarding < safeguarding level 2, child protection course, reported concerns to DSL, safeguarding trained
staff ratios = supervise children < watched children, on ratio, headcounts, supervised play
food hygiene in nursery < snack time, prepared snacks, lunch with children, baby food, mealtimes with
prepare snacks < snack time, prepared snacks, lunch with children, baby food, mealtimes with
mealtimes < snack time, prepared snacks, lunch with children, baby food, mealtimes with
# primary teacher
qualified teacher status = QTS < PGCE, PGDE, SCITT, School Direct, Teach First, BEd Primary, GTCS, NQT year, ECT year, HLTA to QTS, BEd, GTP
state teaching credential = teaching certification US < teaching certificate, K-6 certified, CLAD, edTPA, Multiple Subject Credential, state licensed elementary teacher
class teaching in primary = elementary teaching < Year 1 class, Year 4 class teacher, Year 6 class, reception class, KS2 teacher, KS1 teacher, 3rd grade teacher, 1st grade classroom, 30 children class
Key Stage 1 < Year 1 class, Year 2 class, KS1 phonics screening, Year 1 teacher, infants teacher
Key Stage 2 < Year 3 class, Year 4 class, Year 5 class, Year 6 class, juniors teacher, UKS2, LKS2
reception class = EYFS teaching < reception teacher, Foundation Stage 2, YR class, F2 teacher, kindergarten teacher, baseline assessment reception
lesson planning = plan schemes of work < medium-term plans, weekly planning primary, Planbook, lesson plans, Hamilton Trust, White Rose Maths planning, PPA time, Twinkl resources
phonics teaching = systematic synthetic phonics = teach phonics < Read Write Inc, RWI, Little Wandle, Letters and Sounds, Jolly Phonics, phonics screening check, Essential Letters and Sounds, Fundations, Orton-Gillingham, Heggerty, passed screening, phonics screening, Sounds-Write, synthetic phonics
mathematics curriculum primary < White Rose, Maths No Problem, NCETM, Singapore maths, Times Tables Rock Stars, Numicon, Big Maths, Eureka Math, TT Rockstars
guided reading = literacy teaching < Fountas and Pinnell, book bands, Accelerated Reader, reading interventions, PM benchmark, Reader's Workshop, Talk for Writing, Literacy Tree
SATs preparation = KS2 SATs < Year 6 SATs, SATs boosters, teacher assessment moderation KS1, ARE and GDS, NFER tests, PUMA and PIRA, Y6 teacher, booster groups, Year 6 teacher, national tests, Y6 SATs, May SATs, expected in national tests
pupil assessment and tracking = pupil progress data < Target Tracker, Insight tracking, pupil progress meetings, SIMS assessment, Arbor markbook, Otrack, DIBELS, MAP testing, NWEA, iReady
differentiated instruction = differentiation < differentiated worksheets, scaffold tasks, EAL learners scaffold, small group interventions pupils, RTI tier 2, greater depth tasks
classroom behaviour management = positive behaviour management < behaviour charts, Zones of Regulation, ClassDojo, Team Teach, restorative practice classroom, PBIS
SEND support in classroom = inclusive practice < IEPs, EHCP pupil in class, SEN support plans, ASD pupils in class, provision maps, dyslexia-friendly, 504 plans
subject leadership = curriculum lead = coordinate subject = lead a subject = lead subject across school < maths lead, literacy coordinator, PE lead, science subject leader, phonics lead, English lead, computing lead, humanities lead, RE lead, maths coordinator, science coordinator, subject coordinator, book scrutiny, led curriculum
phase leader = senior leadership in school < KS1 lead, KS2 lead, deputy head, assistant head, year leader, EYFS lead, grade level chair
parents' evenings = parent communication = report to parents = parent conferences < parents' evening, parent-teacher conferences, reports to parents, ClassDojo messages, annual reports pupils, meetings with parents, annual reports, reported progress to, progress to mums and dads, end of year reports, parent consultations, termly meetings with parents, ClassDojo, fall and spring conferences, called home weekly, conferences with families, met with parents, newsletters to families, student-led conferences
pastoral care of pupils = pupil wellbeing < ELSA, circle time, nurture group, worry box, PSHE Jigsaw, school council
safeguarding in schools < CPOMS, MyConcern, DDSL, Prevent training schools
Ofsted inspection readiness = school inspection < Ofsted, SEF school, HMI visit, ISI inspection
educational visits = school trips < school trips organise, residential Year 6, Evolve forms, EVC trips, field trips with pupils
extracurricular clubs = after-school clubs = extra-curricular activities < run after-school club, choir lead school, football club pupils, code club, chess club school, ran choir, football club, after school club, lunchtime club, ran chess club, coding club, residential trip, eco club
EAL teaching = English as additional language < EAL pupils, new arrivals EAL, ESL students, NASSEA
classroom technology = educational technology < SMART Board, Promethean, Google Classroom, Purple Mash, iPads in class, Nearpod, Kahoot
remote teaching = online lessons < Google Classroom lessons, Teams lessons, Zoom lessons, Oak National, online tutoring, Seesaw lessons
supply teaching = substitute teaching < day-to-day supply, supply teacher, substitute teacher, agency supply, cover teacher primary
modern languages primary = specialist subject teaching primary < French to KS2, Spanish in primary, music specialist primary, PE across school
mentoring ECTs and trainees = mentor NQTs < ECT mentor, NQT mentor, school-based mentor, mentor student teachers, host student teachers
pupil premium interventions = catch-up tuition < Pupil Premium groups, booster groups, NTP tutoring, Title I small groups
collective worship = assemblies < lead assembly, school assemblies, class assembly
displays and learning environment = classroom environment < working walls, display boards classroom, reading corner
phonics < Read Write Inc, Letters and Sounds, passed screening, phonics screening, Little Wandle, RWI, Sounds-Write, synthetic phonics, Jolly Phonics
KS2 SATs preparation < Y6 teacher, booster groups, Year 6 teacher, national tests, Y6 SATs, May SATs, expected in national tests
subject lead < maths coordinator, English lead, science coordinator, literacy coordinator, subject coordinator, book scrutiny, maths lead, led curriculum
SEND pupils = support SEND pupils = special educational needs < IEPs, visual timetables, autistic & dyslexic, EHCP children, dyslexic kids, differentiated for, pupils with EHCPs
SEND pupils in mainstream < IEPs, visual timetables, autistic & dyslexic, EHCP children, dyslexic kids, differentiated for, pupils with EHCPs
forest school < woodland sessions, forest school leader, den building, fires and dens, bushcraft with pupils
parents' evenings and reports < meetings with parents, annual reports, reported progress to, progress to mums and dads, end of year reports, parent consultations, termly meetings with parents
EYFS < reception teacher, Tapestry, led EYFS, GLD, Foundation Stage, early learning goals, nursery teacher
early years foundation stage < reception teacher, Tapestry, led EYFS, GLD, Foundation Stage, early learning goals, nursery teacher
mentor ECTs = mentor early career teachers = ECT mentoring < mentored NQTs, NQT mentor, ECF mentor, early career teachers, mentored ECTs, ECT tutor, induction tutor
state teaching certification = teaching license < Educator Certificate, licensed teacher, teaching credential, EC-6 Generalist, professional teaching certificate
teaching certification = certified teacher < Educator Certificate, licensed teacher, teaching credential, EC-6 Generalist, professional teaching certificate
differentiate instruction = English language learners < SIOP, leveled texts, ESL endorsed, WIDA, sheltered instruction, sheltered lessons, ESOL endorsed
differentiate instruction for English language learners < SIOP, leveled texts, ESL endorsed, WIDA, sheltered instruction, sheltered lessons, ESOL endorsed
ELLs < SIOP, leveled texts, ESL endorsed, WIDA, sheltered instruction, sheltered lessons, ESOL endorsed
IEP accommodations = write and implement IEP < case managed IEPs, present levels and goals, resource teacher, carried out accommodations, wrote IEPs, 504 plans, special education resource
implement IEP accommodations < case managed IEPs, present levels and goals, resource teacher, carried out accommodations, wrote IEPs, 504 plans, special education resource
IEPs < case managed IEPs, present levels and goals, resource teacher, carried out accommodations, wrote IEPs, 504 plans, special education resource
classroom management < PBIS points, calm corner, restorative circles, office referrals fell, PBIS team, behavior data, behavior charts
classroom management with PBIS < PBIS points, calm corner, restorative circles, office referrals fell, PBIS team, behavior data, behavior charts
PBIS < PBIS points, calm corner, restorative circles, office referrals fell, PBIS team, behavior data, behavior charts
data-driven instruction = data-driven teaching < MAP and DIBELS, DIBELS scores, exit tickets, data meetings, regrouped students, MAP scores, i-Ready data, reteach
Google Classroom and Seesaw < GClass, Seesaw portfolios, on Seesaw, work in Google Classroom
Google Classroom < GClass, Seesaw portfolios, on Seesaw, work in Google Classroom
parent conferences and communication < ClassDojo, fall and spring conferences, called home weekly, conferences with families, met with parents, newsletters to families, student-led conferences
mentor student teachers < cooperating teacher, teacher candidates, hosted student teachers, evaluated teacher candidates
student teachers < cooperating teacher, teacher candidates, hosted student teachers, evaluated teacher candidates
teach science = science with NGSS < 5E units, FOSS kits, phenomena-based lessons, Next Generation standards, Next Generation Science, science notebooks
NGSS < 5E units, FOSS kits, phenomena-based lessons, Next Generation standards, Next Generation Science, science notebooks
plan and deliver lessons = plan lessons = teach lessons < planned and taught, taught class of, class teacher, Year 3 class, taught Y4, weekly planning, schemes of work, taught maths and English, class of 30
assess pupils' progress = assessment and tracking < marked books, pupil progress meetings, tracked progress, teacher assessment, assessment for learning, data drops, moderated writing
pupil progress < marked books, pupil progress meetings, tracked progress, teacher assessment, assessment for learning, data drops, moderated writing
behaviour management < behaviour policy, zones of regulation, reward charts, Team Teach, positive behaviour
manage behaviour < behaviour policy, zones of regulation, reward charts, Team Teach, positive behaviour
teaching assistants = manage teaching assistants = direct TAs = deploy support staff < deployed TAs, directed TA, planned for TA, worked with TA, led TAs
safeguarding children = safeguarding in school < CPOMS, DSL, KCSIE, logged concerns, level 1 safeguarding, child protection in school
extra-curricular < ran choir, football club, after school club, lunchtime club, ran chess club, coding club, residential trip, eco club
QTS < PGCE, BEd, School Direct, SCITT, GTP
# secondary teacher
secondary subject teaching = subject teacher = teach KS3 and KS4 < teacher of Maths, teacher of English, teacher of Science, teach GCSE, KS3 and KS4, History teacher, Geography teacher, chemistry to A level, high school math teacher, MFL teacher
Key Stage 3 < KS3, Year 7, Year 8, Year 9, Years 7-9
GCSE teaching = Key Stage 4 < GCSE classes, GCSE History, KS4, Year 11 classes, AQA GCSE, Edexcel GCSE, IGCSE, Year 10 and 11
A-level teaching = post-16 teaching = sixth form teaching = Key Stage 5 = teach A-level = ability to teach A-level < A-level Biology, KS5, sixth form, Year 12 and 13, BTEC Level 3, AP classes, IB Diploma, AS and A2, T Levels, to Y12 and Y13, Further Maths, A-level classes, Y12 and Y13, A-level group
International Baccalaureate = IB teaching < IB Diploma, MYP, DP Economics, IB Chemistry, IBDP, PYP
Advanced Placement = AP teaching < AP Calculus, AP English, AP US History, AP Biology, APUSH
BTEC teaching = vocational courses delivery < BTEC, Cambridge Nationals, OCR Technicals, internal verifier BTEC, T Level, CTEC, CTE courses
exam board specification knowledge = exam specifications < AQA, Edexcel, WJEC, Eduqas, CCEA, SQA, Pearson BTEC
exam marking = examiner < AQA examiner, Edexcel marker, team leader examiner, senior examiner
non-examined assessment = coursework moderation < controlled assessment, moderate coursework, internal moderation
form tutor = tutor group = homeroom = pastoral responsibility < form class, tutor time, Year 8 form, registers and pastoral, head of year, pastoral lead
head of department = faculty leadership = curriculum leader = head of department experience = lead department < Head of Maths, subject leader Science, faculty lead, department chair, second in department, HoD, led faculty, faculty of teachers, head of maths, head of faculty, TLR1, led department of
head of year = pastoral leadership = year leader < Head of House, pastoral lead, grade dean
classroom behaviour management = behaviour policy < on call for behaviour, isolation room, ClassCharts, behaviour points
examination results improvement = raise attainment < Progress 8, P8 score, 9-4 pass rate, A-C pass, value added ALPS, Attainment 8, pass rate GCSE
student progress tracking = data-driven teaching < SIMS markbook, Go4Schools, SISRA, 4Matrix, data drops
marking and feedback = assess student work < WWW and EBI, DIRT time, mock exam marking
scheme of work development = curriculum design = curriculum mapping < schemes of learning, schemes of work, knowledge organisers, curriculum map, scope and sequence
retrieval practice = cognitive science in teaching < retrieval starters, Rosenshine, low-stakes quizzes, spaced practice, Do Now tasks, Teach Like a Champion
virtual learning environment = online learning platforms = interactive learning platforms < Google Classroom, Show My Homework, Satchel One, Moodle, Canvas LMS, Microsoft Teams assignments, Hegarty Maths, Sparx, Hegarty, Desmos, Seneca, MyMaths, Dr Frost, Kahoot, homework on Sparx
practical science lessons = laboratory practicals school < required practicals, CLEAPSS, dissections class, science practicals, lab lessons school
modern foreign languages teaching = MFL < French and Spanish KS3, GCSE French, A-level German, language assistants MFL
physical education teaching < PE teacher, GCSE PE, fixtures school teams, coach school rugby, athletics days, netball team school
performing arts teaching < school musical, school production, choir and orchestra school, peripatetic music, LAMDA, ABRSM pupils
UCAS support = university applications guidance < UCAS references, personal statements sixth form, UCAS tutor, Oxbridge applicants, college counseling
revision sessions = intervention classes exam year < Easter revision, booster sessions GCSE, Saturday revision, walking talking mocks
PSHE and citizenship = relationships and sex education < PSHE, RSE lessons, SMSC, citizenship lessons
NQT induction = ECT programme < ECF, ECT2, Appropriate Body
cover supervision = cover lessons < cover supervisor, cover for absent teachers
co-curricular activities < DofE, debating society, Model UN, school trips abroad, robotics club, duke of edinburgh
examination invigilation = exam access arrangements < invigilate, access arrangements JCQ, exam invigilator, proctor SAT
teach maths = maths at KS3 and KS4 = KS3 and KS4 maths < mathematics teacher, Years 7 to 11, GCSE Maths, Year 10 and 11, maths teacher, Y7 to Y11, lower school maths
teach maths at KS3 and KS4 < mathematics teacher, Years 7 to 11, GCSE Maths, Year 10 and 11, maths teacher, Y7 to Y11, lower school maths
examination marking = exam marking < marked GCSE, assistant examiner, scripts for AQA, examiner for AQA, marked scripts, examiner for Edexcel, team leader examiner, marker for OCR
examination marking for awarding body < marked GCSE, assistant examiner, scripts for AQA, examiner for AQA, marked scripts, examiner for Edexcel, team leader examiner, marker for OCR
intervention sessions < revision school, catch-up group, after school catch-up, Saturday revision, booster sessions, Easter revision, grade 3/4 students, intervention group
run intervention sessions = intervention sessions for borderline pupils < revision school, catch-up group, after school catch-up, Saturday revision, booster sessions, Easter revision, grade 3/4 students, intervention group
SIMS = use of SIMS < in SIMS, Capita SIMS, SIMS marksheets
SIMS attendance and data < in SIMS, Capita SIMS, SIMS marksheets
mentor trainee teachers < subject mentor, PGCE students, PGCE placement students, Teach First trainees, ITT mentor, SCITT mentor, mentored PGCE
trainee teachers = mentoring trainees < subject mentor, PGCE students, PGCE placement students, Teach First trainees, ITT mentor, SCITT mentor, mentored PGCE
learning platforms < Sparx, Hegarty, Desmos, Google Classroom, Seneca, MyMaths, Dr Frost, Kahoot, homework on Sparx, Microsoft Teams assignments
enrichment trips = residential visits = school trips < group leader on residential, organised trip, Normandy residential, ran trip, led trip, residential for pupils, trips and visits organised
enrichment trips and residential visits < group leader on residential, organised trip, Normandy residential, ran trip, led trip, residential for pupils, trips and visits organised
qualified teacher status < PGCE, School Direct, SCITT, GTP, BEd
QTS < PGCE, School Direct, SCITT, GTP, BEd
assessment and marking = assess and mark < marked books, mock exams marked, set and marked, data drops, marking and feedback, end of unit tests
raise attainment = improve results < progress 8, results up from, above target grades, pass rate from, value added
# teaching assistant and SEN
learning support assistant = LSA = classroom assistant < TA Level 2, paraprofessional, paraeducator, instructional aide, teaching assistant, para-educator
HLTA = higher level teaching assistant < HLTA status, Higher Level Teaching Assistant, HLTA covered, cover for PPA
one-to-one SEN support = support EHCP pupil < one-to-one with autistic pupil, one-to-one aide special ed, support named pupil
autism support = ASD support < ASD pupils, autistic children, TEACCH, PECS, ASC base, autistic pupils, social stories, ABA tutor, RBT, autism unit
ABA therapy = applied behaviour analysis < ABA tutor, RBT, BCBA, discrete trial training, VB-MAPP
small group interventions = catch-up interventions < reading interventions, phonics groups, Nessy, Toe by Toe, booster groups, Lexia, precision teaching, First Class Number, Catch Up Literacy, Numicon
speech and language interventions = SALT programmes < NELI, Talk Boost, SALT targets, Elklan, WellComm, Attention Autism, Colourful Semantics, Black Sheep Press
emotional literacy support = social emotional support < Thrive practitioner, nurture group, Drawing and Talking, Lego therapy, emotional coaching pupils, Zones of Regulation, THRIVE approach
physical disability support < sensory circuits, sensory room pupils, hydrotherapy pupils, write dance, physio exercises with pupils, hoist pupil, standing frames pupils, gross motor groups
personal care in school = intimate care of pupils < pupils' toileting, change pads pupils, tube feed pupils, PEG pupil, intimate care school
SENCO duties = SEN coordination = SENDCo < SENCO, NASENCO, EHCP applications, annual reviews EHCP, access to assess SEN, NPQ SENCO
EHCP process < EHCPs, annual reviews EHCP, EHCNA
IEP writing = individual education plans < IEPs, Assess Plan Do Review, pupil passports, SMART targets SEN, IEP meetings
special education teaching = SEN teacher = teach pupils with SEN < special school, SEMH school, SLD class, PMLD class, MLD school, self-contained classroom, resource room teacher, special education credential, SPED teacher, moderate to severe disabilities
PMLD < PMLD class, SLD and PMLD, Intensive Interaction
SEMH support < SEMH pupils, EBD school, SEBD, nurture base, EBD pupils
dyslexia support = specific learning difficulties < Level 5 SpLD, Orton-Gillingham, Toe by Toe, Nessy, Wilson Reading, AMBDA
visual impairment support = VI support < Braille, VI pupils, modified large print, QTVI
deaf pupils support = hearing impairment support < BSL Level 2, deaf pupils, QTOD, hearing impaired resource base, ASL interpreter in classroom
British Sign Language = BSL < BSL Level 1, BSL Level 2, BSL Level 3, CSW BSL, Signature BSL
Makaton signing < Makaton Level 1, Makaton signs, signalong, Makaton
physical intervention in schools = positive handling < Team Teach, MAPA pupils, PRICE training, CPI certified
classroom resources preparation = prepare displays < photocopy worksheets, laminate resources, classroom displays, mount displays, cut and stick worksheets
playground and lunch duty = midday supervision < playground duty, break duty, MDSA, lunchtime supervisor, dinner lady, lunch duty, midday assistant
reading support = listen to readers < hear children read, one-to-one reading pupils
exam access arrangements = scribe and reader < scribe for pupil, reader scribe, access arrangements, invigilate SEN
cover PPA = whole-class cover < cover supervisor, HLTA, took class for teacher
transition support pupils = preparing for adulthood < life skills SEN, transition Year 6 SEN, ASDAN SEN
swimming and trips support = accompany educational visits < accompany school trips, poolside TA, school bus escort SEN, passenger assistant SEN, bus aide
medical needs in school = administer medication to pupils < epi-pen training school, buccal midazolam pupils, diabetes pupil care plan, insulin pupil, epilepsy pupil care
augmentative communication = AAC < PECS, PODD, AAC devices, Proloquo2Go, Grid Player, Tobii eye gaze
behaviour support plans = functional behaviour analysis < ABC charts, functional behaviour assessment, BIP special ed, individual behaviour plan
one-to-one support < 1:1 for boy, full time 1:1, named child, hours of funded support, 1:1 with pupil, 1:1 support, one-to-one with boy, one-to-one with child
one-to-one support for pupil = pupil with EHCP < 1:1 for boy, full time 1:1, named child, hours of funded support, 1:1 with pupil, 1:1 support, one-to-one with boy, one-to-one with child
intimate care = toileting of pupils < changed pads, hygiene suite, hoist and changing bed, personal care for pupils, helped with toileting, toileting pupils, changed nappies of pupils
intimate care and toileting < changed pads, hygiene suite, hoist and changing bed, personal care for pupils, helped with toileting, toileting pupils, changed nappies of pupils
literacy interventions = phonics interventions < Read Write Inc group, Toe by Toe, precision teaching, RWI group, reading recovery, struggling readers, Rapid Reading, Lexia, phonics group
phonics or literacy interventions < Read Write Inc group, Toe by Toe, precision teaching, RWI group, reading recovery, struggling readers, Rapid Reading, Lexia, phonics group
experience of autism = autism < ASD base, TEACCH, now-and-next boards, autism base, workstations for autistic, autistic pupils, autism and ADHD
pupils with autism < ASD base, TEACCH, now-and-next boards, autism base, workstations for autistic, autistic pupils, autism and ADHD
PECS < picture exchange, symbol books, PECS phases, Makaton, Widgit symbols, visual timetables, communication boards
PECS and visual communication < picture exchange, symbol books, PECS phases, Makaton, Widgit symbols, visual timetables, communication boards
visual communication < picture exchange, symbol books, PECS phases, Makaton, Widgit symbols, visual timetables, communication boards
HLTA status < Higher Level Teaching Assistant, HLTA covered, cover for PPA
give medication and tube feeds = give medication to pupils < gastrostomy feeds, pump feeds, midazolam for seizures, buccal midazolam, administered inhalers, through PEG, insulin for pupil, epilepsy medication to pupil
tube feeds < gastrostomy feeds, pump feeds, midazolam for seizures, buccal midazolam, administered inhalers, through PEG, insulin for pupil, epilepsy medication to pupil
hydrotherapy < hydro pool, in water with, rebound and hydro, in pool with pupils
hydrotherapy or swimming support < hydro pool, in water with, rebound and hydro, in pool with pupils
swimming support < hydro pool, in water with, rebound and hydro, in pool with pupils
record observations = contribute to annual reviews = observations and annual reviews < ABC charts, Evidence for Learning, spoke at annual review, paragraphs for EHCP, annual review meetings, EHCP reviews, logged behaviours, observation notes on pupil
small group work = support small groups < guided reading groups, booster groups, small groups for, phonics groups, maths interventions, catch-up groups
support in class = classroom support < general class TA, supported class teacher, class TA, helped teacher, prepared resources, set out resources, differentiated worksheets
assist teacher < general class TA, supported class teacher, class TA, helped teacher, prepared resources, set out resources, differentiated worksheets
behaviour support < Team Teach, meltdowns, calm corner, behaviour charts, ABC charts, restraint trained, safe spaces
manage challenging behaviour < Team Teach, meltdowns, calm corner, behaviour charts, ABC charts, restraint trained, safe spaces
supervise playground = lunchtime supervision = break supervision < playground duty, lunch duty, break duty, midday supervisor, dinner hall
# lecturer and researcher
doctoral degree = PhD < DPhil, doctoral thesis, viva passed, doctorate, ABD completed
lecturing = undergraduate teaching = university teaching < lecturer, module leader, lectures to 200 students, seminar tutor, teaching fellow, adjunct professor, assistant professor, TA for course, taught undergraduates
module leadership = module convenor = course design < module leader, course director, rewrote module, course coordinator
postgraduate supervision = dissertation supervision < MSc dissertations supervised, PhD students supervised, dissertation supervisor, committee member PhD, MSc project students, thesis advisor
HEA fellowship = Fellowship of HEA < FHEA, AFHEA, SFHEA, PGCHE, PGCert HE, PGCAP, PCAP, UKPSF, Advance HE, Senior Fellow HEA
grant writing = research funding applications = grant capture < ESRC grant, Wellcome bid, UKRI, AHRC grant, NIH R01, NSF grant, Horizon Europe bid, EPSRC funding, research grant PI, Leverhulme, K award, NIHR bid
publications = peer-reviewed publications = academic publishing < papers in Nature, published in peer-reviewed journals, first-author papers, journal articles, h-index, monograph, book chapters, co-authored papers, PLOS ONE
peer review < reviewer for journal, referee for journals, journal reviewer, editorial board, reviewed manuscripts
conference presentation = present research findings < conference papers, poster at conference, keynote at symposium, panel at conference
research excellence framework = REF < REF submission, REF 2021, REF impact case study, REF outputs, UoA lead
research methods = quantitative methods < SPSS, regression modelling, Stata, R analysis, structural equation modelling, multilevel modelling, survey data analysed
qualitative research < NVivo, semi-structured interviews, focus groups coded, grounded theory, ethnography, IPA study, MAXQDA
statistical software = statistical analysis < SPSS, Stata, R tidyverse, SAS PROC, RStudio, GraphPad Prism, JASP, MATLAB stats
systematic review = literature review = evidence synthesis < PRISMA, Cochrane review, Covidence, meta-analysis, scoping review, PROSPERO, Rayyan
research ethics = ethics approval < IRAS, IRB submission, REC approval, HRA approval, ethics committee member, informed consent participants, GCP training, CITI training
clinical trials research = clinical research coordination < ICH-GCP, CRC clinical, EDC Medidata, Phase III trial, recruit trial patients, REDCap, CTIMP, eCRF, sponsor monitoring visits
participant recruitment < recruit participants, MTurk, trial recruitment, Qualtrics panel
survey design = questionnaire design < Qualtrics, SurveyMonkey, REDCap surveys, Likert, cognitive interviews survey
research project management = lead research team < PI on grant, led postdocs, lab head, work package lead, WP lead
postdoctoral research = research fellow = research associate < postdoc, PDRA, post-doctoral
student assessment = marking and moderation < mark essays, second marking, external examiner, mark scripts, moderated assignments, grade papers
external examiner < viva examiner, external on course
virtual learning environment = learning management system < Moodle, Blackboard, Canvas LMS, Panopto, Brightspace, Turnitin, Blackboard Ultra
academic integrity = plagiarism checking < Turnitin, academic misconduct panel, plagiarism panel
personal tutoring = academic advising = personal tutor < academic adviser, tutees, pastoral tutor, personal tutees, pastoral & academic, tutor to undergraduates, extenuating circs
curriculum validation = programme approval = quality assurance in HE < QAA, validation panel, periodic review programme, OfS conditions, programme specification, AACSB, AMBA accreditation
widening participation = outreach to schools < WP officer, Aimhigher, Uni Connect, summer school outreach, access and participation
knowledge exchange = impact and engagement < KTP, Knowledge Transfer Partnership, impact case study, public engagement, ESRC Festival, industry-funded PhD
bibliographic software = referencing tools < EndNote, Zotero, Mendeley, LaTeX BibTeX, RefWorks
LaTeX document preparation < Overleaf, LaTeX, BibTeX
further education teaching = FE lecturing < FE college, PGCE PCET, Cert Ed, DTTLS, DTLLS, QTLS, college lecturer, CTLLS, community college instructor
teacher training post-compulsory < PTLLS, CTLLS, DTLLS
academic writing support = study skills < study skills tutor, academic writing workshops, RLF fellow, writing center tutor
research data management < FAIR data, Figshare, Zenodo, data management plan, ORCID, Pure repository, open access deposits
lecture undergraduates = undergraduate teaching = undergraduate lectures < first year lectures, second year lectures, taught BSc modules, convened modules, module convenor, gave lectures in, BA modules taught, lectures to first years, undergraduate module
PhD in discipline < doctorate, DPhil, PhD in, Dr Phil, EngD
PhD < doctorate, DPhil, PhD in, Dr Phil, EngD
supervise doctoral students = PhD supervision < supervisor to PhDs, PGR candidates, through viva, PhD students supervised, supervised PhDs, first supervisor, doctoral candidates supervised
doctoral supervision < supervisor to PhDs, PGR candidates, through viva, PhD students supervised, supervised PhDs, first supervisor, doctoral candidates supervised
publish in peer-reviewed journals < papers in J, REF 3*, authored articles, authored papers, published articles, papers incl, 4* articles, REF outputs, published papers
peer-reviewed publications < papers in J, REF 3*, authored articles, authored papers, published articles, papers incl, 4* articles, REF outputs, published papers
publications < papers in J, REF 3*, authored articles, authored papers, published articles, papers incl, 4* articles, REF outputs, published papers
win research funding = research grants = grant funding < ESRC grant, PI and Co-I, EPSRC grant, Leverhulme, AHRC grant, won grant, as PI, Co-I on, BA awards
research funding < ESRC grant, PI and Co-I, EPSRC grant, Leverhulme, AHRC grant, won grant, as PI, Co-I on, BA awards
FHEA < SFHEA, Advance HE, Senior Fellow HEA
programme leadership = programme leader = course leadership < director of studies, course director, programme director, course leader, led revalidation, degree programme director
curriculum and module design = curriculum development < new third year module, redesigned syllabus, designed module, new module approved, developed module, wrote new module, rewrote syllabus
module design = curriculum design < new third year module, redesigned syllabus, designed module, new module approved, developed module, wrote new module, rewrote syllabus
# librarian and archivist
library qualification = CILIP accredited degree = MLIS < MCLIP, MA Librarianship, MSc Information Management, CILIP chartered, ACLIP, ALA-accredited master's, MLS librarian
archives qualification = archive diploma < MA Archives, PGDip Archives, Archives and Records Association, Certified Archivist, RMARA, ARA registration scheme
cataloguing = bibliographic description = metadata creation < MARC21, RDA records, AACR2, catalogue books, Dewey, Library of Congress Classification, OCLC Connexion, copy cataloguing, subject headings LCSH, MARC21 records, LCSH, original cataloguing, original & copy, MARC records
classification schemes < Dewey Decimal, LCC classification, Moys, NLM classification
library management system = library management systems < Sierra ILS, Koha, SirsiDynix, Symphony WorkFlows, Capita Spydus, Heritage Cirqa, Polaris ILS, Millennium ILS, Evergreen ILS, Destiny library, Oliver v5, Eclipse library, system librarian, Alma, Sierra, Symphony, Circulation and acquisitions in, Spydus, Capita Soprano
circulation desk = issue and return books = library lending < issue desk, book loans, check books in and out, circulation clerk, counter at library, library fines, reservations and renewals library
shelving and stock tidying = shelve books < shelf reading, library page, re-shelve returns, shelf-tidy library
interlibrary loans = document supply = inter-library loans < ILL requests, BLDSS, ILLiad, WorldCat loans, ILL, BL on demand, document requests, interlending, lending and borrowing from libraries
enquiry desk = reference service = answer library enquiries < reference desk, enquiry desk library, reference interviews, readers' enquiries, ask a librarian, LibChat, reader enquiries
collection development = stock selection = acquisitions < weed stock, book ordering library, EDI orders library, GOBI, reading list acquisition, patron-driven acquisition, deselect books, weeded volumes, selected stock, withdrew duplicate, chose purchases, weeded unused, withdrew stock, selected books for
electronic resources management = e-resources = journal subscriptions < EBSCO, ProQuest, e-journals, JISC deals, COUNTER statistics, EZproxy, OpenAthens, LibGuides, SFX
information literacy training = user education = library inductions < database training for students, information skills sessions, teach referencing students, bibliographic instruction
literature searching = evidence searches = literature searches < Medline search, CINAHL searches, PubMed searches, evidence search for clinicians, knowledge services NHS, Medline and Embase, searched PubMed, MeSH, Cochrane reviews, Embase searches, Ovid searches
children's library activities = reading promotion < Rhymetime, storytime library, Summer Reading Challenge, Bounce and Rhyme, Baby rhyme, summer reading program, class visits library, reading groups, Chatterbooks
school librarianship = school library < school librarian, LRC manager, Accelerated Reader, media specialist, library media center, Renaissance Learning
subject librarian = academic liaison = faculty liaison < liaison librarian, academic librarian, faculty librarian, reading lists Talis
reading lists management < Talis Aspire, Leganto, Keylinks
archival arrangement and description = archive cataloguing = process archival collections < finding aids, CALM software, Axiell Calm, ArchivesSpace, fonds and series, boxlists, process manuscript collections
archive preservation = conservation of documents = preservation packaging < acid-free boxes, Mylar, brass paperclips removed, repackage archives, strongroom, environmental monitoring archive, PD5454, BS 4971
digitisation = digital imaging of collections < scan manuscripts, OCR newspapers, book scanner, digitise photographs, CONTENTdm, scanned glass plates, TIFF masters, digitized collections
digital preservation = born-digital records < Preservica, Archivematica, DROID, fixity checks, BagIt, OAIS, born-digital
records management = retention scheduling < retention schedules, EDRMS, records centre, ISO 15489, disposal reviews, SharePoint records centre, Iron Mountain boxes, OpenText Content
freedom of information = FOI requests < EIR requests, Section 40 redactions, FOIA requests, disclosure log
data protection = GDPR compliance < DSARs, subject access requests, redact records, privacy notices, DPIA
searchroom supervision = reading room service < searchroom, reading room invigilate, produce documents for readers, production of archives, retrieval of documents for readers
copyright and licensing = copyright advice < CLA licence, copyright clearance, CLA scanning, fair use guidance, rights clearances, CLA DCS
institutional repository = open access repository < DSpace, EPrints, repository deposits, Figshare, ORCID
law library = legal information services < Westlaw, Lexis, BIALL, law librarian, legal research queries, Practical Law library
health library services < NHS library, Medline searches clinicians, OpenAthens NHS, health librarian, KnowledgeShare
special collections = rare books handling < rare books, incunabula, ESTC, early printed books, manuscripts handled
community library outreach = home library service < mobile library, housebound library, Libraries week, bookstart, Books on Prescription, digital champion library
public computers assistance = digital help sessions library < public PCs help, printing help library, IT buddy library, help users get online, People's Network
oral history = oral history interviewing < oral history interviews, transcribed oral histories
cataloguing to RDA and MARC < MARC21 records, copy cataloguing, LCSH, OCLC Connexion, original cataloguing, original & copy, MARC records
RDA and MARC < MARC21 records, copy cataloguing, LCSH, OCLC Connexion, original cataloguing, original & copy, MARC records
weeding < weeded volumes, selected stock, withdrew duplicate, stock selection, chose purchases, weeded unused, withdrew stock, selected books for
collection development and weeding < weeded volumes, selected stock, withdrew duplicate, stock selection, chose purchases, weeded unused, withdrew stock, selected books for
story time = children's reading activities < rhymetime, Summer Reading Challenge, read stories, crafts for toddler, storytimes, Bounce and Rhyme, baby rhyme time, class visits to library
story time and children's reading < rhymetime, Summer Reading Challenge, read stories, crafts for toddler, storytimes, Bounce and Rhyme, baby rhyme time, class visits to library
information literacy teaching < seminars on databases, referencing workshops, search strategy, workshops on CINAHL, Endnote, database training for students, taught referencing, library inductions
information literacy < seminars on databases, referencing workshops, search strategy, workshops on CINAHL, Endnote, database training for students, taught referencing, library inductions
information skills < seminars on databases, referencing workshops, search strategy, workshops on CINAHL, Endnote, database training for students, taught referencing, library inductions
CILIP chartership = chartered librarian < MCLIP, ACLIP, CILIP chartered
CILIP < MCLIP, ACLIP, CILIP chartered
manage library staff < branch manager, issue desk assistants, supervised library assistants, library assistants and Saturday staff, supervised desk assistants, managed assistants
manage staff < branch manager, issue desk assistants, supervised library assistants, library assistants and Saturday staff, supervised desk assistants, managed assistants
staff supervision in library < branch manager, issue desk assistants, supervised library assistants, library assistants and Saturday staff, supervised desk assistants, managed assistants
e-resources < Jisc deals, e-journal holdings, EZproxy, COUNTER stats, SFX, ejournals, journal subscriptions, Jisc negotiations
e-resources and journal licences < Jisc deals, e-journal holdings, EZproxy, COUNTER stats, SFX, ejournals, journal subscriptions, Jisc negotiations
journal licences < Jisc deals, e-journal holdings, EZproxy, COUNTER stats, SFX, ejournals, journal subscriptions, Jisc negotiations
systematic literature searching < Medline and Embase, searched PubMed, MeSH, Cochrane reviews, Embase searches, evidence searches, Ovid searches
answer enquiries = enquiry desk = reader enquiries = reference enquiries < answered readers' queries, reference desk, helped readers, helped borrowers find, issue desk, answered queries
events and outreach in library = author events < author talks, reading groups, book clubs, exhibitions in library, author visits, book group, class visits
library events < author talks, reading groups, book clubs, exhibitions in library, author visits, book group, class visits
ICT support in library = help users with IT < computer sessions, helped with printing, IT buddies, helped customers online, silver surfers, digital champion
digital skills support < computer sessions, helped with printing, IT buddies, helped customers online, silver surfers, digital champion
shelving and stock = shelve books < tidied shelves, returned books to shelves, stock check, shelf tidying, processed new books
shelving < tidied shelves, returned books to shelves, stock check, shelf tidying, processed new books
# museum and gallery
museum collections management = collections care = collections database = KE EMu < MODES, Adlib, Mimsy, Vernon CMS, accession objects, collections audit, MuseumPlus, PastPerfect, Spectrum procedures, in EMu, on MODES, TMS, Axiell, catalogued on TMS, records in EMu
documentation standards museum < accession register, object entry forms, backlog documentation museum, retrospective documentation
object handling = art handling = handle artefacts < art handler, hang paintings, handle museum objects, install artworks, pack artworks, crate artworks, white-glove handling, mount works, handled wrapped and crated, Plastazote, crated ceramics, items to new store, wrapped and crated, made boxes for, packed objects for loan, packed collection, rehoused objects, crated objects
exhibition curation = curate exhibitions = exhibition development < curate shows, curated exhibition, exhibition curator, guest curator, co-curated, curatorial assistant
exhibition installation = install and de-install displays < install exhibitions, hang shows, gallery technician, mount making, de-installs, exhibition build, plinths and vitrines
interpretation writing = label and panel text < object labels, exhibition panels, audio guide scripts, gallery text, interpretation panels, interpretive text
museum loans = loans and courier < courier objects abroad, Government Indemnity, incoming loans, loans registrar, GIS indemnity
registrar duties = museum registrar < customs for artworks, Nail-to-nail insurance
museum conservation = objects conservation < ICON accredited, condition checks objects, paper conservation, textiles conservation, Tinytag, preventive conservation
preventive conservation < IPM traps, Hanwell, humidity logs museum, pest traps, light levels lux museum, RH and temperature monitor, dataloggers stores
gallery invigilation = visitor services < gallery attendant, invigilate galleries, gallery assistant, room steward, room guide National Trust, museum assistant, docent, welcome visitors museum, visitor assistant
guided tours = lead tours < docent tours, tour guide, Blue Badge guide, gallery talks
museum education = learning programmes = school workshops at museum < school workshops museum, handling sessions, gallery educator, costumed interpretation, school visits museum
family activities museum < half-term craft museum, family trails, object handling table, toddler time museum
visitor ticketing = admissions = ticketing system < Tessitura, Gift Aid on tickets, Galaxy ticketing, Art Tickets, admissions desk, sell tickets visitors, Digitickets, Merac, Blackbaud Altru
Gift Aid upsell = membership sales at attraction < Gift Aid on admissions, National Trust memberships sold, sell memberships visitors, English Heritage recruits
museum shop = gallery retail < gallery shop, bookshop museum, gift shop museum
museum accreditation = Accreditation scheme < Arts Council accreditation, AAM accreditation, accreditation return
art sales = commercial gallery sales < sell artworks, art fairs Frieze, gallery sales, Art Basel, client viewings gallery, Artlogic
auction house experience = fine art auctions < Christie's, Sotheby's, Bonhams, auction catalogue, valuations day antiques, saleroom
provenance research < NAGPRA, spoliation research, restitution of objects, ownership history, traced owners, looted items, researched ownership, provenance of objects researched
collections research = curatorial research < research collections, catalogue raisonne, art historical research
public programming = events programme museum < Museums at Night, talks programme museum, artist talks, public programme
museum volunteers management = volunteer coordination heritage < manage museum volunteers, room guides rota, National Trust volunteers, docent program
heritage fundraising bids < NLHF, HLF bid, Arts Council bid, ACE project grants, NPO funding, NEH grant, IMLS
photography of objects = collections photography < photograph objects collections, copystand, object photography
opening and closing galleries < gallery opening checks, alarms museum, end of day gallery sweep
collections store move = storage projects < store move museum, RE-ORG, rehouse collections, pallet racks objects
archaeology collections = finds processing < bulk finds, pottery washing, archaeological archives, Finds Liaison
artist liaison = commission artists < liaise with artists, artist contracts, artist residency
natural history collections < herbarium, pinned insects, spirit collection, taxidermy
accessible museum programmes = community engagement museum < dementia-friendly tours, relaxed openings, community co-curation, SEND sessions museum, audio described tours
object handling and packing = pack objects < handled wrapped and crated, Plastazote, crated ceramics, items to new store, wrapped and crated, made boxes for, packed objects for loan, packed collection, rehoused objects, crated objects
documentation to Spectrum standard = collections documentation < accession registers, Spectrum accession, location and exit procedures, accessioned objects, documentation backlog, cleared backlog of records, entry forms and accession
Spectrum standard < accession registers, Spectrum accession, location and exit procedures, accessioned objects, documentation backlog, cleared backlog of records, entry forms and accession
Spectrum < accession registers, Spectrum accession, location and exit procedures, accessioned objects, documentation backlog, cleared backlog of records, entry forms and accession
collections database EMu or MODES < in EMu, on MODES, TMS, Mimsy, Adlib, Axiell, catalogued on TMS, records in EMu
MODES < in EMu, on MODES, TMS, Mimsy, Adlib, Axiell, catalogued on TMS, records in EMu
environmental monitoring = pest management < Meaco, IPM traps, blunder traps, light levels, moth traps, loggers downloaded, hygrothermographs, IPM
environmental monitoring and pest management = integrated pest management < Meaco, IPM traps, blunder traps, light levels, moth traps, loggers downloaded, hygrothermographs, IPM
education sessions for school groups < Roman day, handling boxes, workshops for KS2, sessions to visiting pupils, Victorian classroom, school workshops, taught visiting schools, led school workshops
school sessions = school groups = education sessions < Roman day, handling boxes, workshops for KS2, sessions to visiting pupils, Victorian classroom, school workshops, taught visiting schools, led school workshops
`;
