/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const EDUCATION_TRADES = `
# nursery and early years
early years qualification = full and relevant qualification < NNEB, CACHE Level 3, Level 3 Early Years Educator, EYPS, EYTS, Level 5 Early Years ~ NVQ 3 Childcare, BTEC Children's Play, Montessori diploma, CDA credential
EYFS = early years foundation stage < Development Matters, Birth to 5 Matters, Foundation Stage profile ~ ELGs, Characteristics of Effective Learning
early childhood education US < pre-K teacher, preschool teacher ~ Head Start, ECE units, Creative Curriculum, NAEYC, GSRP
key person = key worker for children < key children, key group of toddlers, key worker for babies, own key group, key worker group ~ key worker for, keyworker to toddlers, next steps for key children
childcare = look after children < nursery nurse, nursery practitioner, childminder, nanny, after-school childminding ~ baby room, toddler room, pre-school room, au pair, daycare, creche
child observations < Famly observations, Teaching Strategies GOLD, two-year progress checks, obs on Tapestry, Tapestry daily, wrote up obs, observations on Famly ~ ILD software, wow moments, Blossom app, Brightwheel, Eylog, Baby's Days, WOW moments
activity planning for children = plan play activities = play-based learning < messy play, sensory trays, treasure baskets, plan for next steps children, sand and water play, in the moment planning, continuous provision ~ circle time, role-play area, arts and crafts with toddlers
personal care of children < change nappies, nappy changing, diapering ~ potty training, intimate care toddlers, toilet training children
baby care = infant care = under-twos care < bottle prep for babies, weaning babies, bottle-feed babies ~ baby room, infant room, sleep checks
safe sleep < safer sleep checks ~ check sleeping babies, SIDS training, safe sleep training
phonics and early literacy < Jolly Phonics, Letters and Sounds, Little Wandle, Read Write Inc ~ phase 1 phonics, Makaton nursery rhymes
paediatric first aid < 12-hour paed first aid, PFA certificate, PFA St John, 12 hour Paediatric, paed first aid, PFA ~ infant CPR, pediatric CPR, infant choking
Ofsted readiness < Ofsted inspection nursery, SEF nursery, Keystone STARS, QRIS ~ Ofsted Good nursery, child care licensing visits, DCFS licensing
room leadership ~ room leader, room senior, maintain ratios nursery, lead toddler room
nursery management = childcare manager < nursery manager, childcare center director ~ deputy nursery manager, third in charge nursery, nursery owner
SEND in early years < SENCO nursery, early years SENCO ~ speech delay toddlers, IEP nursery, send inclusion fund
safeguarding children = child protection < DSL nursery ~ child protection training level, mandated reporter, KCSIE
parent communication in nursery < daily sheets for parents, parents' evenings nursery, daily diaries for parents, parents handover ~ handover with parents of babies
settling-in sessions = transitions for children ~ settle new babies, transition to reception class, show arounds for parents nursery
outdoor play = outdoor learning < forest school leader, mud kitchen, outdoor classroom, Level 3 Forest School ~ garden play children, forest school, garden time, outdoor area, nature walks
funded childcare hours = early education funding < 15 hours funding, 30 hours entitlement, FEEE ~ headcount funding nursery, childcare subsidy billing, CCDF billing
nursery software = childcare management system < Famly, Connect Childcare, Procare, Kinderlime, NurseryStory ~ Brightwheel, Nursery in a Box
nursery meal times < self-service snack, serve lunch to children ~ allergies list children, CACFP, rolling snack
wraparound care < wraparound ~ holiday club, playworker, OSHC
school run = child pick-up and drop-off < school runs, collect from school nanny, walking bus children
Montessori < Montessori diploma, Montessori teacher
ECAT ~ Makaton, WellComm, Chatty toddlers, Elklan
childminding registration < registered childminder, Ofsted childminder, family child care license ~ childminder network
nannying and household childcare < nanny for family, live-in nanny, Ofsted registered nanny ~ newborn night nanny, Norland, babysit, maternity nurse
early years behaviour support < positive redirection toddlers, biting toddlers manage ~ sticker charts, calm corner, behaviour policy nursery
mentor childcare apprentices ~ supervise student placements nursery, NVQ assessor childcare
risk assessments in nursery < daily risk checks nursery ~ nursery garden checks, safety sweep playground
level 3 childcare qualification < CACHE Level 3, NNEB, Early Years Educator, NVQ3 childcare, BTEC National Early Years ~ full and relevant, CACHE Diploma
childcare qualification < CACHE Level 3, NNEB, NVQ3 childcare, BTEC National Early Years ~ Early Years Educator, full and relevant, CACHE Diploma
key person for group of children < own key group, key worker group ~ key worker for, key children, keyworker to toddlers, next steps for key children
observations and learning journeys ~ obs on Tapestry, Tapestry daily, WOW moments, wrote up obs, observations on Famly
Tapestry < obs on Tapestry, Tapestry daily ~ WOW moments, wrote up obs, observations on Famly
plan activities < invitations to play, planned weekly themes, planning in moment ~ seven areas, weekly themes, mark making, children's interests
EYFS planning < planning in moment ~ seven areas, weekly themes, mark making, children's interests, invitations to play, planned weekly themes
room leader = lead room < ran pre-school room, led toddlers' room, ran baby room, led pre-school room, toddler room leader ~ in charge of room
care routines for babies < bottles weaning, nappies and sleep checks, bottles nappies ~ fed and changed, under-ones, baby room, nappy changes, sleep checks, weaning babies
care of babies < bottles weaning, nappies and sleep checks, bottles nappies ~ fed and changed, under-ones, baby room, nappy changes, sleep checks, weaning babies
designated safeguarding lead = safeguarding designated lead < designated safeguarding lead for setting, safeguarding lead for nursery ~ deputy DSL, made referrals to children's, L3 safeguarding
DSL < designated safeguarding lead for setting, safeguarding lead for nursery ~ deputy DSL, made referrals to children's, L3 safeguarding
support children with SEND = children with SEND = special needs children < nursery SENCO, portage, boy with Down's, 1:1 with boy, 1:1 with child, SENCO for setting ~ one page profiles, early help meetings, children with delay
sole charge of children < sole charge nanny, sole carer for children ~ looked after kids alone, kids alone while, alone while both parents
sole charge < sole charge nanny, sole carer for children ~ looked after kids alone, kids alone while, alone while both parents
Ofsted registered nanny ~ Ofsted voluntary register, Ofsted VOR, voluntary childcare register, VCR registered
Ofsted registered = Ofsted registration < Ofsted voluntary register, Ofsted VOR, voluntary childcare register ~ VCR registered
newborn experience = newborns < maternity nights, cared for newborns, maternity nurse ~ babies from day, bottle feeds, reflux baby, winding, night nanny, sleep routines babies, from birth
newborn care < maternity nights, cared for newborns, maternity nurse ~ babies from day, bottle feeds, reflux baby, winding, night nanny, sleep routines babies, from birth
driving children < drove charges, drove kids, drove children ~ school run, drop offs, runs to clubs, ballet drop
driving children to school < school run ~ drop offs, drove charges, drove kids, drove children, runs to clubs, ballet drop
travel with family = travel with families < accompanied family, went abroad with family ~ with family to, on ski trips, yacht, family holidays with
willing to travel with family < accompanied family, went abroad with family ~ with family to, on ski trips, yacht, family holidays with
cooking meals for children = cook for children < nursery teas, kids' teas, cooked children's meals, tea for children ~ batch cooked, weaning purees, organic suppers, cooked from scratch
help with homework = homework help < phonics homework ~ spellings, times tables, 11+ practice, supervised reading, prep with girls, spellings and prep, reading with children
homework < phonics homework ~ spellings, times tables, 11+ practice, supervised reading, prep with girls, spellings and prep, reading with children
potty training and sleep training = toilet training ~ out of nappies, sleep through, potty in fortnight, gentle sleep routines, sleep trained, toilet trained
potty training = sleep training ~ out of nappies, sleep through, potty in fortnight, gentle sleep routines, sleep trained, toilet trained
creative activities < messy play, arts and crafts, sand and water, sensory trays, craft table ~ painting and, story time
play activities < messy play, sand and water, sensory trays ~ arts and crafts, painting and, craft table, story time
communicate with parents < handovers to parents, parents' evenings, daily diary, Famly messages ~ spoke with parents, told parents, end of day feedback
work with parents < handovers to parents, parents' evenings, Famly messages, end of day feedback ~ spoke with parents, daily diary, told parents
child protection in nursery ~ safeguarding level 2, child protection course, reported concerns to DSL, safeguarding trained
safeguarding < safeguarding level 2, reported concerns to DSL, safeguarding trained ~ child protection course
supervise children ~ watched children, on ratio, headcounts, supervised play
food hygiene in nursery ~ snack time, prepared snacks, lunch with children, baby food, mealtimes with
prepare snacks < prepared snacks ~ snack time, lunch with children, baby food, mealtimes with
mealtimes < snack time, lunch with children, mealtimes with ~ prepared snacks, baby food
# primary teacher
qualified teacher status = QTS < GTCS, NQT year, ECT year, HLTA to QTS, GTP ~ PGCE, PGDE, SCITT, School Direct, Teach First, BEd Primary, BEd
teaching certification US < K-6 certified, Multiple Subject Credential, state licensed elementary teacher ~ teaching certificate, CLAD, edTPA
class teaching in primary < Year 4 class teacher, KS2 teacher, KS1 teacher, 3rd grade teacher, 1st grade classroom ~ Year 1 class, Year 6 class, reception class, 30 children class
Key Stage 1 < Year 1 class, Year 2 class, KS1 phonics screening, Year 1 teacher, infants teacher
Key Stage 2 < Year 3 class, Year 4 class, Year 5 class, Year 6 class, juniors teacher, UKS2, LKS2
EYFS teaching < reception teacher, Foundation Stage 2, YR class, F2 teacher ~ kindergarten teacher, baseline assessment reception
lesson planning < medium-term plans, weekly planning primary, lesson plans, White Rose Maths planning, Twinkl resources ~ Planbook, Hamilton Trust, PPA time
phonics teaching = teach phonics < Read Write Inc, RWI, Little Wandle, Letters and Sounds, Jolly Phonics, phonics screening check, Essential Letters and Sounds, Fundations, Heggerty, Sounds-Write, synthetic phonics ~ Orton-Gillingham, passed screening, phonics screening
mathematics curriculum primary < White Rose, Maths No Problem, Singapore maths, Numicon ~ NCETM, Times Tables Rock Stars, Big Maths, Eureka Math, TT Rockstars
literacy teaching < Fountas and Pinnell, book bands, reading interventions, Reader's Workshop, Talk for Writing, Literacy Tree ~ Accelerated Reader, PM benchmark
SATs preparation = KS2 SATs < Year 6 SATs, SATs boosters, Y6 SATs, May SATs, expected in national tests ~ teacher assessment moderation KS1, ARE and GDS, NFER tests, PUMA and PIRA, Y6 teacher, booster groups, Year 6 teacher, national tests
pupil progress data < Target Tracker, Insight tracking, pupil progress meetings, Otrack ~ SIMS assessment, Arbor markbook, DIBELS, MAP testing, NWEA, iReady
differentiated instruction = differentiation < differentiated worksheets, scaffold tasks, EAL learners scaffold, greater depth tasks ~ small group interventions pupils, RTI tier 2
classroom behaviour management = positive behaviour management < behaviour charts, ClassDojo, restorative practice classroom, PBIS ~ Zones of Regulation, Team Teach
inclusive practice < SEN support plans, ASD pupils in class, dyslexia-friendly ~ IEPs, EHCP pupil in class, provision maps, 504 plans
subject leadership = curriculum lead = coordinate subject = lead a subject < maths lead, literacy coordinator, science subject leader, phonics lead, English lead, computing lead, humanities lead, RE lead, maths coordinator, science coordinator ~ PE lead, subject coordinator, book scrutiny, led curriculum
phase leader = senior leadership in school ~ KS1 lead, KS2 lead, deputy head, assistant head, year leader, EYFS lead, grade level chair
parent communication = report to parents < parents' evening, parent-teacher conferences, reports to parents, annual reports pupils, progress to mums and dads, end of year reports, parent consultations, termly meetings with parents, fall and spring conferences, student-led conferences ~ ClassDojo messages, meetings with parents, annual reports, reported progress to, ClassDojo, called home weekly, conferences with families, met with parents, newsletters to families
pupil wellbeing < ELSA, nurture group ~ circle time, worry box, PSHE Jigsaw, school council
safeguarding in schools < DDSL, Prevent training schools ~ CPOMS, MyConcern
school inspection ~ Ofsted, SEF school, HMI visit, ISI inspection
educational visits = school trips < school trips organise, residential Year 6, field trips with pupils ~ Evolve forms, EVC trips
extracurricular clubs = extra-curricular activities < run after-school club, choir lead school, football club pupils, ran choir, after school club, lunchtime club, ran chess club ~ code club, chess club school, football club, coding club, residential trip, eco club
English as additional language ~ EAL pupils, new arrivals EAL, ESL students, NASSEA
classroom technology = educational technology < Google Classroom, Purple Mash, Nearpod ~ SMART Board, Promethean, iPads in class, Kahoot
remote teaching = online lessons < Teams lessons, Zoom lessons ~ Google Classroom lessons, Oak National, online tutoring, Seesaw lessons
supply teaching < day-to-day supply, supply teacher, substitute teacher, cover teacher primary ~ agency supply
modern languages primary = specialist subject teaching primary ~ French to KS2, Spanish in primary, music specialist primary, PE across school
mentoring ECTs and trainees < ECT mentor, NQT mentor, school-based mentor ~ mentor student teachers, host student teachers
catch-up tuition < Pupil Premium groups ~ booster groups, NTP tutoring, Title I small groups
assemblies < lead assembly ~ school assemblies, class assembly
displays and learning environment = classroom environment ~ working walls, display boards classroom, reading corner
phonics < Read Write Inc, phonics screening, Little Wandle, Sounds-Write, synthetic phonics, Jolly Phonics ~ Letters and Sounds, passed screening, RWI
KS2 SATs preparation < Y6 SATs, May SATs ~ Y6 teacher, booster groups, Year 6 teacher, national tests, expected in national tests
subject lead < maths coordinator, English lead, science coordinator, literacy coordinator, maths lead ~ subject coordinator, book scrutiny, led curriculum
SEND pupils = support SEND pupils = special educational needs < IEPs, EHCP children, pupils with EHCPs ~ visual timetables, autistic & dyslexic, dyslexic kids, differentiated for
SEND pupils in mainstream ~ IEPs, visual timetables, autistic & dyslexic, EHCP children, dyslexic kids, differentiated for, pupils with EHCPs
forest school < forest school leader ~ woodland sessions, den building, fires and dens, bushcraft with pupils
parents' evenings and reports ~ meetings with parents, annual reports, reported progress to, progress to mums and dads, end of year reports, parent consultations, termly meetings with parents
EYFS < reception teacher, led EYFS, early learning goals ~ Tapestry, GLD, Foundation Stage, nursery teacher
early years foundation stage < reception teacher, led EYFS, early learning goals ~ Tapestry, GLD, Foundation Stage, nursery teacher
mentor ECTs = mentor early career teachers = ECT mentoring < ECF mentor, mentored ECTs ~ mentored NQTs, NQT mentor, early career teachers, ECT tutor, induction tutor
state teaching certification = teaching license < Educator Certificate, licensed teacher, professional teaching certificate ~ teaching credential, EC-6 Generalist
teaching certification < Educator Certificate, licensed teacher, professional teaching certificate ~ teaching credential, EC-6 Generalist
English language learners < SIOP, WIDA, sheltered instruction, sheltered lessons ~ leveled texts, ESL endorsed, ESOL endorsed
differentiate instruction for English language learners < SIOP, sheltered instruction, sheltered lessons ~ leveled texts, ESL endorsed, WIDA, ESOL endorsed
ELLs < SIOP, ESL endorsed, WIDA, sheltered instruction, sheltered lessons, ESOL endorsed ~ leveled texts
write and implement IEP ~ case managed IEPs, present levels and goals, resource teacher, carried out accommodations, wrote IEPs, 504 plans, special education resource
implement IEP accommodations ~ case managed IEPs, present levels and goals, resource teacher, carried out accommodations, wrote IEPs, 504 plans, special education resource
IEPs < case managed IEPs, wrote IEPs ~ present levels and goals, resource teacher, carried out accommodations, 504 plans, special education resource
classroom management < PBIS points, restorative circles, office referrals fell, behavior charts ~ calm corner, PBIS team, behavior data
classroom management with PBIS < PBIS points ~ calm corner, restorative circles, office referrals fell, PBIS team, behavior data, behavior charts
PBIS < PBIS points, PBIS team ~ calm corner, restorative circles, office referrals fell, behavior data, behavior charts
data-driven instruction = data-driven teaching < MAP and DIBELS, DIBELS scores, regrouped students, i-Ready data, reteach ~ exit tickets, data meetings, MAP scores
Google Classroom and Seesaw ~ GClass, Seesaw portfolios, on Seesaw, work in Google Classroom
Google Classroom < GClass, work in Google Classroom ~ Seesaw portfolios, on Seesaw
parent conferences and communication < conferences with families ~ ClassDojo, fall and spring conferences, called home weekly, met with parents, newsletters to families, student-led conferences
mentor student teachers < cooperating teacher, hosted student teachers, evaluated teacher candidates ~ teacher candidates
student teachers < cooperating teacher, hosted student teachers, evaluated teacher candidates ~ teacher candidates
teach science < 5E units, phenomena-based lessons ~ FOSS kits, Next Generation standards, Next Generation Science, science notebooks
NGSS < Next Generation Science ~ 5E units, FOSS kits, phenomena-based lessons, Next Generation standards, science notebooks
plan and deliver lessons = plan lessons = teach lessons < planned and taught, taught class of, taught Y4, taught maths and English ~ class teacher, Year 3 class, weekly planning, schemes of work, class of 30
assess pupils' progress < tracked progress, teacher assessment, assessment for learning, moderated writing ~ marked books, pupil progress meetings, data drops
pupil progress < pupil progress meetings, tracked progress ~ marked books, teacher assessment, assessment for learning, data drops, moderated writing
behaviour management < reward charts ~ behaviour policy, zones of regulation, Team Teach, positive behaviour
manage behaviour < reward charts ~ behaviour policy, zones of regulation, Team Teach, positive behaviour
teaching assistants = direct TAs = deploy support staff < deployed TAs, led TAs ~ directed TA, planned for TA, worked with TA
safeguarding children = safeguarding in school < DSL, child protection in school ~ CPOMS, KCSIE, logged concerns, level 1 safeguarding
extra-curricular < ran choir, after school club, ran chess club ~ football club, lunchtime club, coding club, residential trip, eco club
QTS < GTP ~ PGCE, BEd, School Direct, SCITT
# secondary teacher
secondary subject teaching = subject teacher < teacher of Maths, teach GCSE, KS3 and KS4, Geography teacher, high school math teacher ~ teacher of English, teacher of Science, History teacher, chemistry to A level, MFL teacher
Key Stage 3 < KS3, Years 7-9 ~ Year 7, Year 8, Year 9
GCSE teaching = Key Stage 4 < GCSE classes, KS4, Year 11 classes, Year 10 and 11 ~ GCSE History, AQA GCSE, Edexcel GCSE, IGCSE
post-16 teaching < to Y12 and Y13, A-level classes, Y12 and Y13, A-level group ~ A-level Biology, KS5, sixth form, Year 12 and 13, BTEC Level 3, AP classes, IB Diploma, AS and A2, T Levels, Further Maths
International Baccalaureate = IB teaching < DP Economics ~ IB Diploma, MYP, IB Chemistry, IBDP, PYP
Advanced Placement = AP teaching ~ AP Calculus, AP English, AP US History, AP Biology, APUSH
vocational courses delivery < OCR Technicals, internal verifier BTEC, CTEC, CTE courses ~ BTEC, Cambridge Nationals, T Level
exam board specification knowledge = exam specifications ~ AQA, Edexcel, WJEC, Eduqas, CCEA, SQA, Pearson BTEC
exam marking = examiner < AQA examiner, Edexcel marker ~ team leader examiner, senior examiner
coursework moderation ~ controlled assessment, moderate coursework, internal moderation
pastoral responsibility < form class, tutor time, Year 8 form ~ registers and pastoral, head of year, pastoral lead
head of department = head of department experience = lead department < Head of Maths, HoD, led faculty, head of maths, head of faculty, led department of ~ subject leader Science, faculty lead, department chair, second in department, faculty of teachers, TLR1
pastoral leadership ~ Head of House, pastoral lead, grade dean
classroom behaviour management ~ on call for behaviour, isolation room, ClassCharts, behaviour points
examination results improvement = raise attainment ~ Progress 8, P8 score, 9-4 pass rate, A-C pass, value added ALPS, Attainment 8, pass rate GCSE
student progress tracking < Go4Schools, SISRA, 4Matrix ~ SIMS markbook, data drops
marking and feedback = assess student work ~ WWW and EBI, DIRT time, mock exam marking
scheme of work development = curriculum design ~ schemes of learning, schemes of work, knowledge organisers, curriculum map, scope and sequence
retrieval practice = cognitive science in teaching ~ retrieval starters, Rosenshine, low-stakes quizzes, spaced practice, Do Now tasks, Teach Like a Champion
online learning platforms = interactive learning platforms < Google Classroom, Show My Homework, Satchel One, Moodle, Canvas LMS, Microsoft Teams assignments ~ Hegarty Maths, Sparx, Hegarty, Desmos, Seneca, MyMaths, Dr Frost, Kahoot, homework on Sparx
practical science lessons < required practicals, science practicals, lab lessons school ~ CLEAPSS, dissections class
modern foreign languages teaching = MFL < French and Spanish KS3 ~ GCSE French, A-level German, language assistants MFL
physical education teaching < PE teacher, GCSE PE ~ fixtures school teams, coach school rugby, athletics days, netball team school
performing arts teaching < school musical, school production, choir and orchestra school, ABRSM pupils ~ peripatetic music, LAMDA
university applications guidance < UCAS references, UCAS tutor ~ personal statements sixth form, Oxbridge applicants, college counseling
revision sessions = intervention classes exam year ~ Easter revision, booster sessions GCSE, Saturday revision, walking talking mocks
PSHE and citizenship = relationships and sex education ~ PSHE, RSE lessons, SMSC, citizenship lessons
ECT programme < ECT2 ~ ECF, Appropriate Body
cover supervision = cover lessons < cover supervisor, cover for absent teachers
co-curricular activities < debating society, Model UN, school trips abroad, robotics club ~ DofE, duke of edinburgh
examination invigilation ~ invigilate, access arrangements JCQ, exam invigilator, proctor SAT
teach maths < mathematics teacher, maths teacher, lower school maths ~ Years 7 to 11, GCSE Maths, Year 10 and 11, Y7 to Y11
teach maths at KS3 and KS4 ~ mathematics teacher, Years 7 to 11, GCSE Maths, Year 10 and 11, maths teacher, Y7 to Y11, lower school maths
examination marking = exam marking < assistant examiner, examiner for AQA, examiner for Edexcel, marker for OCR ~ marked GCSE, scripts for AQA, marked scripts, team leader examiner
examination marking for awarding body < assistant examiner, examiner for AQA, examiner for Edexcel, marker for OCR ~ marked GCSE, scripts for AQA, marked scripts, team leader examiner
intervention sessions < catch-up group, after school catch-up, Saturday revision, booster sessions, Easter revision, intervention group ~ revision school, grade 3/4 students
run intervention sessions = intervention sessions for borderline pupils < grade 3/4 students ~ revision school, catch-up group, after school catch-up, Saturday revision, booster sessions, Easter revision, intervention group
SIMS = use of SIMS < Capita SIMS, SIMS marksheets ~ in SIMS
SIMS attendance and data ~ in SIMS, Capita SIMS, SIMS marksheets
mentor trainee teachers < PGCE placement students, Teach First trainees, ITT mentor, SCITT mentor, mentored PGCE ~ subject mentor, PGCE students
trainee teachers = mentoring trainees < PGCE placement students, Teach First trainees, ITT mentor, SCITT mentor, mentored PGCE ~ subject mentor, PGCE students
learning platforms < Sparx, Hegarty, Google Classroom, Seneca, MyMaths, Dr Frost, Kahoot, homework on Sparx, Microsoft Teams assignments ~ Desmos
school trips < group leader on residential, Normandy residential, residential for pupils, trips and visits organised ~ organised trip, ran trip, led trip
enrichment trips and residential visits ~ group leader on residential, organised trip, Normandy residential, ran trip, led trip, residential for pupils, trips and visits organised
qualified teacher status < GTP ~ PGCE, School Direct, SCITT, BEd
QTS < GTP ~ PGCE, School Direct, SCITT, BEd
assessment and marking < marked books, mock exams marked, set and marked, marking and feedback ~ data drops, end of unit tests
raise attainment = improve results < above target grades ~ progress 8, results up from, pass rate from, value added
# teaching assistant and SEN
learning support assistant < TA Level 2, paraprofessional, paraeducator, instructional aide, para-educator ~ teaching assistant
HLTA = higher level teaching assistant < HLTA status, Higher Level Teaching Assistant ~ HLTA covered, cover for PPA
one-to-one SEN support ~ one-to-one with autistic pupil, one-to-one aide special ed, support named pupil
autism support = ASD support < ASD pupils, autistic children, ASC base, autistic pupils, social stories, autism unit ~ TEACCH, PECS, ABA tutor, RBT
ABA therapy = applied behaviour analysis < ABA tutor ~ RBT, BCBA, discrete trial training, VB-MAPP
catch-up interventions < reading interventions, phonics groups, Nessy, Toe by Toe, booster groups, First Class Number, Catch Up Literacy ~ Lexia, precision teaching, Numicon
speech and language interventions < NELI, Talk Boost, SALT targets, Attention Autism, Colourful Semantics, Black Sheep Press ~ Elklan, WellComm
emotional literacy support = social emotional support < Thrive practitioner, nurture group, Drawing and Talking, Lego therapy, emotional coaching pupils, THRIVE approach ~ Zones of Regulation
physical disability support < hydrotherapy pupils, physio exercises with pupils, hoist pupil, standing frames pupils ~ sensory circuits, sensory room pupils, write dance, gross motor groups
personal care in school < intimate care school ~ pupils' toileting, change pads pupils, tube feed pupils, PEG pupil
SENCO duties = SEN coordination < SENCO, EHCP applications, annual reviews EHCP ~ NASENCO, access to assess SEN, NPQ SENCO
EHCP process < annual reviews EHCP ~ EHCPs, EHCNA
IEP writing = individual education plans < SMART targets SEN ~ IEPs, Assess Plan Do Review, pupil passports, IEP meetings
teach pupils with SEN < SLD class, PMLD class, self-contained classroom, resource room teacher, SPED teacher, moderate to severe disabilities ~ special school, SEMH school, MLD school, special education credential
PMLD < PMLD class, SLD and PMLD ~ Intensive Interaction
SEMH support < SEMH pupils, nurture base, EBD pupils ~ EBD school, SEBD
dyslexia support < Level 5 SpLD, Orton-Gillingham, Toe by Toe, Nessy, Wilson Reading ~ AMBDA
visual impairment support = VI support < QTVI ~ Braille, VI pupils, modified large print
deaf pupils support < deaf pupils, QTOD, hearing impaired resource base, ASL interpreter in classroom ~ BSL Level 2
British Sign Language = BSL < BSL Level 1, BSL Level 2, BSL Level 3, CSW BSL, Signature BSL
Makaton signing < Makaton Level 1, Makaton signs, Makaton ~ signalong
physical intervention in schools = positive handling < Team Teach, MAPA pupils, PRICE training ~ CPI certified
classroom resources preparation < photocopy worksheets, laminate resources, cut and stick worksheets ~ classroom displays, mount displays
midday supervision < playground duty, break duty, MDSA, lunchtime supervisor, lunch duty, midday assistant ~ dinner lady
reading support = listen to readers < hear children read, one-to-one reading pupils
exam access arrangements ~ scribe for pupil, reader scribe, access arrangements, invigilate SEN
whole-class cover < took class for teacher ~ cover supervisor, HLTA
transition support pupils ~ life skills SEN, transition Year 6 SEN, ASDAN SEN
accompany educational visits < accompany school trips ~ poolside TA, school bus escort SEN, passenger assistant SEN, bus aide
medical needs in school < buccal midazolam pupils ~ epi-pen training school, diabetes pupil care plan, insulin pupil, epilepsy pupil care
augmentative communication = AAC < PODD, AAC devices, Proloquo2Go, Grid Player, Tobii eye gaze ~ PECS
behaviour support plans ~ ABC charts, functional behaviour assessment, BIP special ed, individual behaviour plan
one-to-one support < 1:1 for boy, full time 1:1, hours of funded support, 1:1 with pupil, 1:1 support, one-to-one with boy, one-to-one with child ~ named child
one-to-one support for pupil = pupil with EHCP ~ 1:1 for boy, full time 1:1, named child, hours of funded support, 1:1 with pupil, 1:1 support, one-to-one with boy, one-to-one with child
intimate care = toileting of pupils < personal care for pupils, helped with toileting, toileting pupils, changed nappies of pupils ~ changed pads, hygiene suite, hoist and changing bed
intimate care and toileting < helped with toileting, toileting pupils, changed nappies of pupils ~ changed pads, hygiene suite, hoist and changing bed, personal care for pupils
literacy interventions < Read Write Inc group, Toe by Toe, RWI group, Rapid Reading, Lexia, phonics group ~ precision teaching, reading recovery, struggling readers
phonics or literacy interventions < Read Write Inc group, Toe by Toe, RWI group, reading recovery, Rapid Reading, Lexia, phonics group ~ precision teaching, struggling readers
experience of autism = autism < ASD base, autism base, workstations for autistic, autistic pupils, autism and ADHD ~ TEACCH, now-and-next boards
pupils with autism < ASD base, autism base, workstations for autistic, autistic pupils, autism and ADHD ~ TEACCH, now-and-next boards
PECS < picture exchange, PECS phases ~ symbol books, Makaton, Widgit symbols, visual timetables, communication boards
PECS and visual communication < PECS phases ~ picture exchange, symbol books, Makaton, Widgit symbols, visual timetables, communication boards
visual communication < picture exchange, symbol books, PECS phases, Makaton, Widgit symbols, visual timetables, communication boards
HLTA status < Higher Level Teaching Assistant ~ HLTA covered, cover for PPA
give medication to pupils < midazolam for seizures, buccal midazolam, administered inhalers, insulin for pupil, epilepsy medication to pupil ~ gastrostomy feeds, pump feeds, through PEG
tube feeds < gastrostomy feeds, pump feeds, through PEG ~ midazolam for seizures, buccal midazolam, administered inhalers, insulin for pupil, epilepsy medication to pupil
hydrotherapy ~ hydro pool, in water with, rebound and hydro, in pool with pupils
hydrotherapy or swimming support < rebound and hydro, in pool with pupils ~ hydro pool, in water with
swimming support < in pool with pupils ~ hydro pool, in water with, rebound and hydro
contribute to annual reviews ~ ABC charts, Evidence for Learning, spoke at annual review, paragraphs for EHCP, annual review meetings, EHCP reviews, logged behaviours, observation notes on pupil
small group work = support small groups < guided reading groups, phonics groups ~ booster groups, small groups for, maths interventions, catch-up groups
support in class = classroom support < general class TA, supported class teacher, class TA, differentiated worksheets ~ helped teacher, prepared resources, set out resources
assist teacher < general class TA, supported class teacher, class TA, helped teacher ~ prepared resources, set out resources, differentiated worksheets
behaviour support < Team Teach, meltdowns, behaviour charts ~ calm corner, ABC charts, restraint trained, safe spaces
manage challenging behaviour < Team Teach, meltdowns ~ calm corner, behaviour charts, ABC charts, restraint trained, safe spaces
lunchtime supervision ~ playground duty, lunch duty, break duty, midday supervisor, dinner hall
# lecturer and researcher
doctoral degree = PhD < DPhil, viva passed, doctorate ~ doctoral thesis, ABD completed
lecturing = university teaching < lecturer, module leader, lectures to 200 students, teaching fellow, adjunct professor, assistant professor, taught undergraduates ~ seminar tutor, TA for course
module leadership < module leader ~ course director, rewrote module, course coordinator
postgraduate supervision = dissertation supervision ~ MSc dissertations supervised, PhD students supervised, dissertation supervisor, committee member PhD, MSc project students, thesis advisor
HEA fellowship = Fellowship of HEA < FHEA, AFHEA, SFHEA, Senior Fellow HEA ~ PGCHE, PGCert HE, PGCAP, PCAP, UKPSF, Advance HE
grant writing = research funding applications < Wellcome bid, Horizon Europe bid, research grant PI, Leverhulme, NIHR bid ~ ESRC grant, UKRI, AHRC grant, NIH R01, NSF grant, EPSRC funding, K award
publications = academic publishing < papers in Nature, published in peer-reviewed journals, first-author papers, journal articles, book chapters, co-authored papers, PLOS ONE ~ h-index, monograph
peer review < reviewer for journal, referee for journals, journal reviewer, reviewed manuscripts ~ editorial board
conference presentation = present research findings < conference papers, poster at conference ~ keynote at symposium, panel at conference
research excellence framework = REF < REF submission, REF 2021, REF impact case study, REF outputs, UoA lead
research methods = quantitative methods < regression modelling, structural equation modelling, multilevel modelling ~ SPSS, Stata, R analysis, survey data analysed
qualitative research < focus groups coded, grounded theory, ethnography, IPA study ~ NVivo, semi-structured interviews, MAXQDA
statistical software < SPSS, Stata, R tidyverse, SAS PROC, GraphPad Prism, JASP, MATLAB stats ~ RStudio
literature review = evidence synthesis < Cochrane review, meta-analysis, scoping review, PROSPERO ~ PRISMA, Covidence, Rayyan
research ethics < IRAS, IRB submission, REC approval, HRA approval ~ ethics committee member, informed consent participants, GCP training, CITI training
clinical trials research < CRC clinical, Phase III trial, CTIMP, eCRF, sponsor monitoring visits ~ ICH-GCP, EDC Medidata, recruit trial patients, REDCap
participant recruitment < recruit participants, trial recruitment ~ MTurk, Qualtrics panel
survey design = questionnaire design < cognitive interviews survey ~ Qualtrics, SurveyMonkey, REDCap surveys, Likert
research project management ~ PI on grant, led postdocs, lab head, work package lead, WP lead
postdoctoral research < postdoc, PDRA, post-doctoral
student assessment < mark essays, second marking, mark scripts, moderated assignments, grade papers ~ external examiner
external examiner ~ viva examiner, external on course
virtual learning environment = learning management system < Moodle, Blackboard, Canvas LMS, Panopto, Brightspace, Blackboard Ultra ~ Turnitin
academic integrity ~ Turnitin, academic misconduct panel, plagiarism panel
personal tutoring = academic advising = personal tutor < academic adviser, tutees, pastoral tutor, personal tutees ~ pastoral & academic, tutor to undergraduates, extenuating circs
quality assurance in HE < validation panel, periodic review programme, AACSB, AMBA accreditation ~ QAA, OfS conditions, programme specification
widening participation < WP officer, Uni Connect ~ Aimhigher, summer school outreach, access and participation
knowledge exchange < KTP, Knowledge Transfer Partnership, impact case study, ESRC Festival ~ public engagement, industry-funded PhD
bibliographic software = referencing tools < EndNote, Zotero, Mendeley, LaTeX BibTeX, RefWorks
LaTeX document preparation < Overleaf, LaTeX, BibTeX
further education teaching = FE lecturing < college lecturer, community college instructor ~ FE college, PGCE PCET, Cert Ed, DTTLS, DTLLS, QTLS, CTLLS
teacher training post-compulsory < CTLLS, DTLLS ~ PTLLS
academic writing support = study skills ~ study skills tutor, academic writing workshops, RLF fellow, writing center tutor
research data management < FAIR data, data management plan, Pure repository, open access deposits ~ Figshare, Zenodo, ORCID
undergraduate teaching < first year lectures, second year lectures, taught BSc modules, gave lectures in, BA modules taught, lectures to first years ~ convened modules, module convenor, undergraduate module
PhD in discipline ~ doctorate, DPhil, PhD in, Dr Phil, EngD
PhD < DPhil, PhD in, Dr Phil ~ doctorate, EngD
supervise doctoral students = PhD supervision < supervisor to PhDs, PhD students supervised, supervised PhDs, first supervisor, doctoral candidates supervised ~ PGR candidates, through viva
doctoral supervision < supervisor to PhDs, PhD students supervised, supervised PhDs, first supervisor, doctoral candidates supervised ~ PGR candidates, through viva
publish in peer-reviewed journals < papers in J ~ REF 3*, authored articles, authored papers, published articles, papers incl, 4* articles, REF outputs, published papers
peer-reviewed publications < papers in J ~ REF 3*, authored articles, authored papers, published articles, papers incl, 4* articles, REF outputs, published papers
publications < papers in J, authored articles, authored papers, published articles, REF outputs, published papers ~ REF 3*, papers incl, 4* articles
win research funding = research grants = grant funding < won grant ~ ESRC grant, PI and Co-I, EPSRC grant, Leverhulme, AHRC grant, as PI, Co-I on, BA awards
research funding < won grant ~ ESRC grant, PI and Co-I, EPSRC grant, Leverhulme, AHRC grant, as PI, Co-I on, BA awards
FHEA ~ SFHEA, Advance HE, Senior Fellow HEA
programme leadership = programme leader < degree programme director ~ director of studies, course director, programme director, course leader, led revalidation
curriculum development < designed module, wrote new module ~ new third year module, redesigned syllabus, new module approved, developed module, rewrote syllabus
module design < designed module, developed module, wrote new module ~ new third year module, redesigned syllabus, new module approved, rewrote syllabus
# librarian and archivist
library qualification < ALA-accredited master's, MLS librarian ~ MCLIP, MA Librarianship, MSc Information Management, CILIP chartered, ACLIP
archives qualification < MA Archives, PGDip Archives, Certified Archivist, RMARA ~ Archives and Records Association, ARA registration scheme
cataloguing = bibliographic description < MARC21, RDA records, AACR2, catalogue books, OCLC Connexion, copy cataloguing, subject headings LCSH, MARC21 records, LCSH, original cataloguing, original & copy, MARC records ~ Dewey, Library of Congress Classification
classification schemes < Dewey Decimal, LCC classification, Moys ~ NLM classification
library management system = library management systems < Sierra ILS, Koha, SirsiDynix, Symphony WorkFlows, Capita Spydus, Heritage Cirqa, Polaris ILS, Millennium ILS, Evergreen ILS, Oliver v5, Eclipse library, Capita Soprano ~ Destiny library, system librarian, Alma, Sierra, Symphony, Circulation and acquisitions in, Spydus
circulation desk = issue and return books = library lending < book loans, check books in and out ~ issue desk, circulation clerk, counter at library, library fines, reservations and renewals library
shelve books < re-shelve returns, shelf-tidy library ~ shelf reading, library page
interlibrary loans = inter-library loans < ILL requests, BL on demand, interlending, lending and borrowing from libraries ~ BLDSS, ILLiad, WorldCat loans, ILL, document requests
reference service = answer library enquiries < reference desk, enquiry desk library, reference interviews, readers' enquiries, reader enquiries ~ ask a librarian, LibChat
collection development < book ordering library, reading list acquisition, patron-driven acquisition, selected stock, chose purchases, selected books for ~ weed stock, EDI orders library, GOBI, deselect books, weeded volumes, withdrew duplicate, weeded unused, withdrew stock
electronic resources management = e-resources < EBSCO, ProQuest, e-journals, JISC deals, COUNTER statistics, SFX ~ EZproxy, OpenAthens, LibGuides
information literacy training = user education < bibliographic instruction ~ database training for students, information skills sessions, teach referencing students
literature searching = literature searches < Medline search, CINAHL searches, PubMed searches, evidence search for clinicians, Medline and Embase, searched PubMed, Embase searches, Ovid searches ~ knowledge services NHS, MeSH, Cochrane reviews
children's library activities = reading promotion < Rhymetime, storytime library, Summer Reading Challenge, Bounce and Rhyme, Baby rhyme, summer reading program ~ class visits library, reading groups, Chatterbooks
school librarianship = school library < school librarian, library media center ~ LRC manager, Accelerated Reader, media specialist, Renaissance Learning
subject librarian < liaison librarian ~ academic librarian, faculty librarian, reading lists Talis
reading lists management < Talis Aspire, Leganto, Keylinks
archival arrangement and description = archive cataloguing < process manuscript collections ~ finding aids, CALM software, Axiell Calm, ArchivesSpace, fonds and series, boxlists
archive preservation < acid-free boxes, brass paperclips removed, repackage archives, PD5454, BS 4971 ~ Mylar, strongroom, environmental monitoring archive
digitisation < scan manuscripts, digitise photographs, scanned glass plates, digitized collections ~ OCR newspapers, book scanner, CONTENTdm, TIFF masters
digital preservation < Preservica, Archivematica, DROID, fixity checks, BagIt, born-digital ~ OAIS
records management < retention schedules, EDRMS, ISO 15489, disposal reviews, SharePoint records centre, OpenText Content ~ records centre, Iron Mountain boxes
freedom of information = FOI requests < FOIA requests ~ EIR requests, Section 40 redactions, disclosure log
data protection ~ DSARs, subject access requests, redact records, privacy notices, DPIA
reading room service < reading room invigilate ~ searchroom, produce documents for readers, production of archives, retrieval of documents for readers
copyright and licensing < copyright clearance, fair use guidance, rights clearances ~ CLA licence, CLA scanning, CLA DCS
institutional repository < repository deposits ~ DSpace, EPrints, Figshare, ORCID
law library < BIALL, law librarian, legal research queries, Practical Law library ~ Westlaw, Lexis
health library services < NHS library, Medline searches clinicians, health librarian ~ OpenAthens NHS, KnowledgeShare
special collections < rare books, incunabula, early printed books ~ ESTC, manuscripts handled
community library outreach < mobile library, housebound library, Books on Prescription ~ Libraries week, bookstart, digital champion library
public computers assistance < IT buddy library, help users get online ~ public PCs help, printing help library, People's Network
oral history = oral history interviewing < oral history interviews ~ transcribed oral histories
cataloguing to RDA and MARC ~ MARC21 records, copy cataloguing, LCSH, OCLC Connexion, original cataloguing, original & copy, MARC records
RDA and MARC ~ MARC21 records, copy cataloguing, LCSH, OCLC Connexion, original cataloguing, original & copy, MARC records
weeding < weeded volumes, weeded unused ~ selected stock, withdrew duplicate, stock selection, chose purchases, withdrew stock, selected books for
collection development and weeding ~ weeded volumes, selected stock, withdrew duplicate, stock selection, chose purchases, weeded unused, withdrew stock, selected books for
children's reading activities < rhymetime, Summer Reading Challenge, storytimes, Bounce and Rhyme, baby rhyme time ~ read stories, crafts for toddler, class visits to library
story time and children's reading < rhymetime, Summer Reading Challenge, storytimes, Bounce and Rhyme, baby rhyme time ~ read stories, crafts for toddler, class visits to library
information literacy teaching < database training for students ~ seminars on databases, referencing workshops, search strategy, workshops on CINAHL, Endnote, taught referencing, library inductions
information literacy < database training for students ~ seminars on databases, referencing workshops, search strategy, workshops on CINAHL, Endnote, taught referencing, library inductions
information skills < database training for students ~ seminars on databases, referencing workshops, search strategy, workshops on CINAHL, Endnote, taught referencing, library inductions
CILIP chartership < MCLIP, CILIP chartered ~ ACLIP
CILIP < MCLIP, ACLIP, CILIP chartered
manage library staff < supervised library assistants, library assistants and Saturday staff, supervised desk assistants, managed assistants ~ branch manager, issue desk assistants
manage staff < supervised library assistants, supervised desk assistants, managed assistants ~ branch manager, issue desk assistants, library assistants and Saturday staff
staff supervision in library < supervised library assistants, supervised desk assistants, managed assistants ~ branch manager, issue desk assistants, library assistants and Saturday staff
e-resources < Jisc deals, e-journal holdings, ejournals, journal subscriptions, Jisc negotiations ~ EZproxy, COUNTER stats, SFX
e-resources and journal licences < Jisc deals, journal subscriptions, Jisc negotiations ~ e-journal holdings, EZproxy, COUNTER stats, SFX, ejournals
journal licences < Jisc deals, journal subscriptions, Jisc negotiations ~ e-journal holdings, EZproxy, COUNTER stats, SFX, ejournals
systematic literature searching < Embase searches, Ovid searches ~ Medline and Embase, searched PubMed, MeSH, Cochrane reviews, evidence searches
answer enquiries = reader enquiries < answered readers' queries ~ reference desk, helped readers, helped borrowers find, issue desk, answered queries
events and outreach in library ~ author talks, reading groups, book clubs, exhibitions in library, author visits, book group, class visits
library events < author talks, exhibitions in library, author visits ~ reading groups, book clubs, book group, class visits
ICT support in library = help users with IT < IT buddies, helped customers online, digital champion ~ computer sessions, helped with printing, silver surfers
digital skills support < IT buddies, helped customers online, digital champion ~ computer sessions, helped with printing, silver surfers
shelve books < tidied shelves, returned books to shelves, shelf tidying ~ stock check, processed new books
shelving < tidied shelves, returned books to shelves, shelf tidying ~ stock check, processed new books
# museum and gallery
museum collections management < MODES, Adlib, Vernon CMS, accession objects, MuseumPlus, PastPerfect, Spectrum procedures, in EMu, on MODES, Axiell, catalogued on TMS, records in EMu ~ Mimsy, collections audit, TMS
documentation standards museum < accession register, object entry forms, retrospective documentation ~ backlog documentation museum
object handling = handle artefacts < art handler, hang paintings, handle museum objects, install artworks, pack artworks, crate artworks, white-glove handling, handled wrapped and crated, crated ceramics, wrapped and crated, packed objects for loan, rehoused objects, crated objects ~ mount works, Plastazote, items to new store, made boxes for, packed collection
exhibition curation = curate exhibitions < curate shows, curated exhibition, exhibition curator ~ guest curator, co-curated, curatorial assistant
exhibition installation < install exhibitions, gallery technician, de-installs ~ hang shows, mount making, exhibition build, plinths and vitrines
interpretation writing < object labels, exhibition panels, gallery text, interpretation panels, interpretive text ~ audio guide scripts
museum loans < loans registrar ~ courier objects abroad, Government Indemnity, incoming loans, GIS indemnity
registrar duties = museum registrar ~ customs for artworks, Nail-to-nail insurance
museum conservation < ICON accredited, paper conservation, textiles conservation, preventive conservation ~ condition checks objects, Tinytag
preventive conservation < IPM traps, Hanwell, humidity logs museum, pest traps, light levels lux museum, RH and temperature monitor, dataloggers stores
visitor services < gallery attendant, invigilate galleries, room steward, room guide National Trust, welcome visitors museum, visitor assistant ~ gallery assistant, museum assistant, docent
guided tours = lead tours < docent tours, tour guide, Blue Badge guide ~ gallery talks
museum education = learning programmes < school workshops museum ~ handling sessions, gallery educator, costumed interpretation, school visits museum
family activities museum < half-term craft museum, toddler time museum ~ family trails, object handling table
visitor ticketing = admissions < Tessitura, Galaxy ticketing, Art Tickets, admissions desk, sell tickets visitors, Digitickets, Merac ~ Gift Aid on tickets, Blackbaud Altru
membership sales at attraction ~ Gift Aid on admissions, National Trust memberships sold, sell memberships visitors, English Heritage recruits
museum shop = gallery retail < gallery shop, gift shop museum ~ bookshop museum
museum accreditation < Arts Council accreditation, accreditation return ~ AAM accreditation
art sales < sell artworks, gallery sales, client viewings gallery ~ art fairs Frieze, Art Basel, Artlogic
auction house experience = fine art auctions < Christie's, Sotheby's, Bonhams, valuations day antiques ~ auction catalogue, saleroom
provenance research < spoliation research, restitution of objects, provenance of objects researched ~ NAGPRA, ownership history, traced owners, looted items, researched ownership
collections research = curatorial research < research collections, catalogue raisonne ~ art historical research
public programming = events programme museum ~ Museums at Night, talks programme museum, artist talks, public programme
museum volunteers management = volunteer coordination heritage < manage museum volunteers, National Trust volunteers ~ room guides rota, docent program
heritage fundraising bids < NLHF, HLF bid, Arts Council bid ~ ACE project grants, NPO funding, NEH grant, IMLS
collections photography < photograph objects collections, copystand ~ object photography
opening and closing galleries ~ gallery opening checks, alarms museum, end of day gallery sweep
storage projects < store move museum ~ RE-ORG, rehouse collections, pallet racks objects
finds processing < bulk finds ~ pottery washing, archaeological archives, Finds Liaison
artist liaison ~ liaise with artists, artist contracts, artist residency
natural history collections < pinned insects, spirit collection ~ herbarium, taxidermy
accessible museum programmes < dementia-friendly tours, relaxed openings, SEND sessions museum, audio described tours ~ community co-curation
object handling and packing = pack objects < handled wrapped and crated, crated ceramics, wrapped and crated, packed objects for loan, packed collection, rehoused objects, crated objects ~ Plastazote, items to new store, made boxes for
collections documentation < Spectrum accession ~ accession registers, location and exit procedures, accessioned objects, documentation backlog, cleared backlog of records, entry forms and accession
Spectrum standard < Spectrum accession ~ accession registers, location and exit procedures, accessioned objects, documentation backlog, cleared backlog of records, entry forms and accession
Spectrum < Spectrum accession ~ accession registers, location and exit procedures, accessioned objects, documentation backlog, cleared backlog of records, entry forms and accession
collections database EMu or MODES < in EMu, on MODES, records in EMu ~ TMS, Mimsy, Adlib, Axiell, catalogued on TMS
MODES < on MODES ~ in EMu, TMS, Mimsy, Adlib, Axiell, catalogued on TMS, records in EMu
environmental monitoring = pest management ~ Meaco, IPM traps, blunder traps, light levels, moth traps, loggers downloaded, hygrothermographs, IPM
environmental monitoring and pest management = integrated pest management ~ Meaco, IPM traps, blunder traps, light levels, moth traps, loggers downloaded, hygrothermographs, IPM
education sessions for school groups < workshops for KS2, sessions to visiting pupils, taught visiting schools, led school workshops ~ Roman day, handling boxes, Victorian classroom, school workshops
school sessions = school groups = education sessions < workshops for KS2, sessions to visiting pupils, taught visiting schools, led school workshops ~ Roman day, handling boxes, Victorian classroom, school workshops
`;
