/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const OFFICE_TRADES = `
# careers adviser and recruiter
careers guidance qualification < QCG, Level 4 IAG, CDI registered, DCG, QCD, Level 7 Careers ~ GCDF
careers advice = information advice and guidance = IAG < careers interviews, one-to-one guidance interviews, IAG sessions, careers adviser, careers counselling ~ Gatsby Benchmarks, National Careers Service, career coach
Gatsby Benchmarks = school careers programme < Compass+, careers leader, Quality in Careers ~ Gatsby, careers fairs for pupils
job search support < CV workshops, CV clinic, job club, help jobseekers write CVs, LinkedIn workshops jobseekers ~ mock interviews, resume critiques
employability programmes = welfare-to-work = back-to-work support < Restart Scheme, Work and Health Programme, Reed in Partnership, job coach long-term unemployed ~ Work Programme, Ingeus, JCP customers, WIOA, workforce development
work coach < JCP adviser, sign-on appointments ~ Universal Credit journal, claimant commitments, Jobcentre
supported employment < IPS employment specialist, job coach learning disabilities ~ Access to Work, Project SEARCH, DFN, vocational rehab counselor
full-cycle recruitment = end-to-end recruitment = full recruitment cycle < 360 recruiter, end-to-end hires, full-life-cycle, end-to-end hiring, won clients and placed candidates, 360 consultant ~ 180 desk, full-desk, perm desk, filled 40 vacancies, brief and advert to offer, sourced screened closed, hires a year, from briefing to offer, start to end, advert to offer, offer and first day, filled jobs, from brief to, Consultant at Hays, placed candidates, Michael Page, Reed consultant, Robert Half, Randstad, Adecco consultant, Hays, recruitment consultant, billed
candidate sourcing = talent sourcing = source candidates = sourcing < LinkedIn Recruiter, Boolean searches, headhunt, X-ray search, talent pipelining, passive candidates, cold call candidates, boolean strings, hunted on LinkedIn, headhunted, approached passive, searched job boards ~ CV Library, Indeed resume search, Totaljobs, Reed database, InMails, direct search, who weren't looking, boolean, mapped the market, found people, X-ray, referrals headhunt, GitHub and XING
applicant tracking system = ATS < Bullhorn, Greenhouse ATS, Lever ATS, Taleo, iCIMS, JobAdder, Vincere, SmartRecruiters, Tribepad, Jobvite, TRAC NHS jobs, Workday Recruiting, Eploy ~ Broadbean
candidate screening = pre-screen < screen CVs, shortlist applicants, interview candidates, sift applications, competency interviews candidates, phone-screened ~ phone screens
temporary staffing = temps desk < temp desk, place temps ~ warehouse temps, supply staff bookings, light industrial temps, fill shifts
permanent recruitment = perm placements < permanent placements, placed candidates perm ~ perm desk, perm fees
executive search = senior appointments < exec search, headhunt directors, C-suite search, retained search, board appointments
recruitment business development = win recruitment clients < BD calls recruiter, cold call clients recruitment ~ PSL wins, spec CVs, new clients recruitment desk, MPC candidates
recruitment billing = placement targets < GP per week recruitment, top biller ~ billed 200k, perm fee
job advert writing = vacancy advertising < write job ads, post vacancies, job board adverts, write job specs ~ Broadbean, Indeed campaigns
right to work checks = pre-employment checks = compliance vetting < right to work, E-Verify, BPSS, Passport share code checks ~ I-9, DBS applications processed, references for candidates, 5-year screening, background checks
offer management < negotiate offers candidates ~ offer stage candidates
employer branding = recruitment marketing = employer brand < LinkedIn Life page ~ Glassdoor profile, EVP, careers fairs stand, career page, Glassdoor answers, university fairs, talent campaign, team videos, careers site, campus fairs, careers page, Glassdoor, Instagram careers, talent fairs
graduate recruitment = early careers = campus recruiting < milkround, grad scheme hires, apprentices recruited ~ assessment centres, internships scheme, career fairs, spring insights
assessment centres = assessment days < planned assessment centre ~ assessment centre, SHL tests, BPS Level A, Thomas International, numeric tests candidates, group days, tasks and scorers, group exercises, assessors briefed, days for grads, ran group days, scorers
recruitment metrics = time to hire < time-to-hire, cost per hire, time-to-fill, quality of hire
hiring manager partnering = stakeholder management in hiring = hiring managers < intake meetings hiring managers, brief with hiring managers, hiring managers advise, coach hiring managers, briefed hiring managers ~ told department heads, business partner to team leads, shaped profile, market and salary, intake meetings, what market and salary, on vacancies, coached managers on interviews
RPO ~ onsite recruiter, Fieldglass, vendor management system, PSL manage, agency suppliers manage
employment agency legislation < Conduct Regulations ~ AWR, IR35, umbrella companies, REC membership, CertRP
recruitment events < recruitment open days, hiring events ~ job fair, careers fair
outplacement = redundancy career support ~ Right Management, redeployment workshops
recruitment inclusion = diversity hiring ~ Disability Confident, blind CVs, Rooney rule
visa sponsorship recruitment = international recruitment < overseas nurses ~ Certificate of Sponsorship, Skilled Worker visa, H-1B, PERM labor, SMS sponsor management
healthcare recruitment = clinical recruitment < nurses recruited, locum doctors placed, travel nurse recruiter ~ NHS framework, HTE framework
technical recruitment = IT recruiter = IT recruitment = tech recruitment < developers recruited, software engineers hired, tech recruiter, developer and DevOps seats, hired developers ~ GitHub sourcing, filled developer, engineers placed, seats for developers, developers via
interviews and assess candidates = candidate interviews = interview candidates < interviewed candidates, first interviews held ~ competency-based talks, phone screens, telephone and video interviews, shortlist to client, face to face talks, checked skills, held interviews, interviews a week, assessed candidates, saw applicants, phone screened, scored candidates, scored them, pre-screened
job advertisements = job adverts = job ads < worded vacancies, ad copy for openings, posted vacancies, vacancies on Reed, words to job ads, wrote job ads, openings advertised ~ placed on Indeed, multi-posting, vacancies a week, on Indeed, adverts on, Indeed and StepStone, Reed and Indeed
extend offers = job offers ~ made offers, settled pay, agreed packages, start dates with finalists, offers by phone, offers made, packages and start dates, closed candidates, agreed salary, salary agreed
manage a team of consultants = lead recruitment team = recruitment team leadership < led recruiters ~ branch manager over, team of recruiters, recruiters targets, five recruiters, consultants under me, recruitment manager, managed consultants
temporary workers = temporary recruitment < temps out a week, temp desk, temps placed, agency workers placed ~ filled shifts, industrial temps, drivers at 5am, temps into warehouses, temps a week, shifts filled
compliance checks = candidate compliance = recruitment compliance < right to work and refs ~ DBS refs, training certs, REC audit, references and DBS, passports, vetting files, candidate files, files met, safer recruitment, refs passports
# HR
CIPD qualification = CIPD qualified = CIPD < CIPD Level 3, CIPD Level 7, MCIPD, Assoc CIPD, Chartered MCIPD, FCIPD, CIPD L7, CIPD L5, Chartered Member CIPD, CIPD Advanced
SHRM certification < SHRM-CP, SHRM-SCP ~ PHR, SPHR, aPHR, GPHR
employee relations = ER casework = ER advice < grievances and disciplinaries, ER cases, grievance investigations, capability cases, grievance hearings, warnings and dismissals ~ disciplinary hearings, tribunal cases, ER advisor, investigation meetings, warnings absence cases, what the law allows, sat in on hearings, hearings with managers, guided supervisors, guided managers, dismissals, told line managers, tribunals won
disciplinary and grievance < disciplinary hearings, grievance hearings, disciplinaries, disciplinary investigations, sat with managers at hearings, disciplinary hearings run, dealt with grievances ~ ACAS code, ran investigations, grievances from letter, letter to appeal, hearings and appeals, tribunals won, managers at hearings, investigation meetings, appeal hearings
absence management = sickness absence = attendance management = manage absence < Bradford Factor, return-to-work interviews, sickness cases, absence reviews, long-term sickness cases, return-to-work talks, absence triggers, OH triggers, long-term sick staff, absence cases ~ OH referrals, FirstCare, FMLA, fit notes, sick rate from, long-term sick, return to work, sick days from, return talks, got back to work, company doctor, BEM, sickness down, phased return
occupational health referrals < OH referrals ~ OH reports, reasonable adjustments, ADA accommodations, interactive process ADA
employment law = employment legislation < tribunal ET1, Employment Rights Act, ET3, Equality Act HR, ACAS early conciliation, unfair dismissal, ERA 1996, ACAS code, LL.M. in labour law, labour law ~ TUPE, FLSA, Title VII, working time regulations, Equality Act, employment tribunals, tribunal cases, dismissals and works council, ACAS
TUPE = business transfers < TUPE transfers, TUPE consult
redundancy and restructure = workforce reduction < redundancy consultations, at-risk letters, collective consultation, HR1 form, WARN Act, layoffs administered ~ restructure consult
HR information system = HRIS = HR software = HR information systems = HR systems < Workday HCM, BambooHR, PeopleHR, iTrent, Oracle HCM, SAP SuccessFactors, Cascade HR, Sage People, ADP Workforce Now, HiBob, ESR HR, UKG Pro, Ceridian Dayforce, CIPHR, BrightHR, Breathe HR, PeopleSoft HCM, Personio, SAP HCM, SuccessFactors, Workday super user, PeopleSoft, Sage HR ~ Rippling, ResourceLink, Workday, Cascade, Breathe, ADP Workforce, users fields reports, Dayforce
contracts of employment = offer letters < issue contracts of employment, offer letters and contracts, statement of particulars ~ contract variation letters, zero-hours contracts issued
onboarding and induction = new starter process = onboarding = induction of new staff < new starter packs, onboard new hires, corporate induction, new hire orientation, new joiners' paperwork, welcomed starters, ran inductions, induction mornings, inductions each Monday, new starters settled ~ first-day orientation, welcome days, first week plan, day one, first-week talks, showed round, kit sorted before day one, joiners' first, contracts right to work
exit process = leaver administration = offboarding < exit interviews, leavers' letters, process leavers, offboard ~ resign acknowledgments, final pay leavers
personnel records = employee files = personnel files = HR records < employee records, HR files GDPR, E-file HR, HR folders, drew up contracts, digital files of staff, staff files, kept digital files ~ P-files, I-9 audit, contract letters, e-files, offers contracts and changes, probation dates, contracts of employment issued, files for staff, folders for people
job evaluation = grading and pay structures < Hay job evaluation, NJC job evaluation, Agenda for Change banding, job matching panel, Willis Towers Watson grading, Hay method, scored roles with Hay, graded roles, drew up grades, new pay bands, Hay trained ~ NJC, Korn Ferry, compared our wages, pay bands, salary benchmarking, wages with market, Mercer, grading panel, salary survey, scored roles
pay and reward = compensation and benefits < comp and ben ~ salary benchmarking, Mercer data, gender pay gap, salary bands
benefits administration = employee benefits < open enrollment, 401k enrollment, PMI scheme, benefits enrolments, Benefex, flexible benefits ~ COBRA, cycle to work, auto-enrolment
gender pay gap reporting ~ gender pay gap, EHRC return, EEO-1
performance management = appraisal process < appraisals roll-out, performance improvement plan, PDR cycle, annual reviews administer, performance reviews process, appraisal round, performance improvement plans, yearly goal talks, ran appraisals, appraisals rolled out ~ 9-box, 360 feedback, goal talks, rating calibration, PIPs, calibration, one to ones, objective setting, nine-box
succession planning < succession plans ~ 9-box, talent calibration
learning and development = training coordination = staff training = training and development = staff development = L&D < training needs analysis, LMS administrator, book staff courses, mandatory training matrix, Cornerstone LMS, TOTARA, learning programmes set up, set up learning, training calendar ~ apprenticeship levy, leadership development programme, skills matrix, booked courses, learning programme, apprentices' plan, training plan, leadership programme, LMS, training matrix, development plans
apprenticeship levy management < apprenticeship levy, DAS account ~ apprentices levy
HR policies = policy writing = policy development < staff handbook, absence policy drafted, flexible working policy, handbook revision, absence and maternity rules, wrote flexible working, rewrote the handbook, wrote the handbook ~ wrote policies, policies in line with, policies rewritten, maternity rules
HR advice to managers = coach managers on HR < HR advisor, advise line managers, first-line HR advice ~ HRBP, coach managers through, HR generalist
trade union consultation = industrial relations = union negotiation < union negotiations, JNCC, collective bargaining, Unite and GMB, labor relations ~ recognition agreement, grievance arbitration
HR metrics = workforce reporting = people analytics < absence dashboards HR, HR dashboards ~ turnover reports, headcount reports, workforce planning data
equality diversity and inclusion < affirmative action plans ~ Athena Swan, EEO, unconscious bias training, DEI
employee engagement = staff surveys = engagement surveys < engagement survey, eNPS, Culture Amp, pulse surveys, Gallup Q12, yearly staff survey, survey results to board, Peakon ~ Best Companies, staff forum, Great Place to Work, staff survey, pulse polls, action groups
wellbeing initiatives = employee wellbeing < EAP promoted ~ EAP, mental health first aiders
family leave administration = maternity and paternity < SMP letters, shared parental leave, paternity letters ~ maternity meetings, KIT days, FMLA
immigration compliance = sponsor licence < CoS assigned, SMS level 1 user ~ RTW audits, H-1B filings
investigations = workplace investigations < investigation reports for hearings, harassment investigations
organisational development < OD projects, culture change programme ~ target operating model, org design
workers' compensation claims < workers' comp claims ~ OSHA 300
labour turnover reduction = staff retention < reduced turnover staff, attrition reduced ~ stay interviews, exit data analysed
HR shared services = HR helpdesk < HR queries inbox, people operations tickets ~ ServiceNow HR
reasonable adjustments < workplace adjustments, ADA accommodations, interactive process ADA ~ Access to Work adjustments
PHR or SPHR certification = HRCI certification < PHR, SPHR ~ aPHR, GPHR

management training = train managers < ran workshops for supervisors, taught line managers, workshops for supervisors, taught supervisors, taught managers ~ how to do appraisals, tough talks, managers' course, first-line manager course, courses for team leaders, leadership workshops
trade unions = works council = unionised environment < union reps, works council agreement, JCC meetings, collective agreement, negotiated with the works council, consultation with unions, union talks, shop stewards ~ Unite, GMB, UNISON, shift agreement, reps on pay, Betriebsrat, JNCC, branch officials, full-time officials
psychometric testing < BPS Test User, OPQ32, 16PF, RQTU ~ SHL, Level A & B, Thomas International, Hogan, BPS Level B, Saville, MBTI practitioner
DBS checks < DBS applications, disclosures for carers, countersignatory, disclosures processed ~ enhanced disclosures, umbrella body, DBS for staff
HR in retail = retail HR < HR advisor Sainsbury's, HR Tesco, HR adviser Asda, stores people partner, HR for shops, HR Next ~ People partner for stores
redundancy < at-risk meetings, at risk meetings, collective consultation, redundancies handled ~ pools scoring, closure of sites, selection pools, HR1, through at-risk, consultation with unions, scoring and notice, settlement agreements, TUPE transfer
recruitment and selection < adverts shortlists, shortlists interviews, filled vacancies, interviewed and hired, hired staff, adverts shortlists interviews ~ filled jobs, hired nurses, start to end hires, hires a year, from advert to offer, shortlisted, filled posts
# payroll
payroll processing = run payroll = process payroll = run monthly payroll < weekly and monthly payroll, 4-weekly payroll, biweekly payroll, semi-monthly payroll, ran wages, weekly wages, ran pay for, did the wages, monthly wages, Sage Payroll, paid the wages, sole charge of weekly and monthly wages, start to finish payroll, weekly and monthly wages, pay runs ~ payroll 500 employees, payroll clerk, pay run, wages for, wages every, gross to net, BACS file, run by me every, pay for staff, timesheet import, sole charge, salaries for, from timesheets to
payroll software = payroll systems < Sage 50 Payroll, Sage Payroll, Star Payroll, IRIS Payroll, BrightPay, Moorepay, iTrent payroll, Paychex, Paycom, Earnie, Xero Payroll, Kronos payroll, SD Worx, Access SelectPay, Paylocity, QuickBooks Payroll, Selima, Pegasus Opera payroll, SAP payroll, ADP iHCM, DATEV Lohn, Cascade payroll, SAP HCM payroll, LODAS, Zellis, Workday Payroll, Staffology ~ ADP, ResourceLink, Ceridian, iTrent, Gusto, Kronos
payroll qualification < CPP payroll, Payroll Technician Certificate, IPP diploma, Level 3 Payroll ~ IPASS
PAYE and National Insurance < PAYE, FPS and EPS, P45s, P60s, P11D, class 1 NIC, P32, P11Ds ~ HMRC tax codes
RTI submissions = real time information = RTI < EPS submissions HMRC, EPS, FPS and EPS, real time filings, full payment submission, FPS EPS ~ FPS, on or before payday
statutory payments = SSP and SMP < SMP calculations, maternity pay calculations, maternity pay, sick and maternity pay, statutory sick pay worked, paternity pay ~ SSP, ShPP, statutory sick pay, SMP, SPP, average weekly earnings, SAP pay
pension auto-enrolment = workplace pensions = auto-enrolment < People's Pension, AE re-enrolment, opt-outs pension, TPR declaration, pension upload, NEST contributions, NEST uploads, assessed starters, The People's Pension, pension uploads ~ LGPS, NHS Pension, Teachers' Pension, Smart Pension, opt-outs, opt-ins, re-enrolment, NEST, declaration of compliance, contribution files
pension administration < TPS returns, pension contributions upload, Teachers' Pensions MDC ~ LGPS, NHS Pensions, pensions officer
benefits in kind = taxable benefits < P11Ds, P11D, class 1A, company car tax, fringe benefit reporting ~ PSA HMRC
salary sacrifice < salary exchange, EV scheme deductions ~ cycle to work, childcare vouchers
attachment of earnings = court orders payroll < AEOs, wage garnishments, CMS DEO ~ student loan deductions, garnishments, child support orders
timesheet processing = time and attendance < timesheets keyed, Kronos timecards, T&A upload, collect timesheets, casual timesheets ~ overtime and shift premium, TMS import
holiday pay calculation = leave accruals < holiday pay, PTO accruals, rolled-up holiday
starters leavers and changes = payroll amendments < leavers payroll, new starter checklist HMRC, pay changes keyed, contract changes payroll ~ starters and leavers, P45 process
payroll reconciliation = payroll control account = payroll journals < reconcile payroll, payroll control accounts, net wages control, reconcile PAYE, 941 reconcile, wages journal, tied net pay, payroll journal, salary journal, wages control, PAYE control ~ variance reports payroll, net pay control, PAYE creditor, control accounts
payroll journals = payroll posting < payroll journal, wages journals, post payroll to nominal, payroll GL
BACS payments = payroll payments < Bacs file, faster payments wages, direct deposit, BACS approve, ACH payroll ~ BACS, Bankline
payslips = pay queries = payroll helpdesk = payroll queries < explained payslips, asking about net pay, pay queries answered, payslips and tax codes, staff asking about, wage queries ~ ePayslips, overpayment recovery letters, pay stubs, tax codes to callers, net pay deductions, queries on pay
overpayment recovery < overpayments recovered, salary overpayments, reclaim overpaid
payroll year-end = tax year-end < P60s, P60, year-end payroll ~ W-2s, W-2, W-3, 1099 payroll
US payroll taxes = payroll tax filing < SUTA, FUTA, quarterly 941, SUI returns, Form 941 ~ W-2s, multi-state payroll, 1099-NEC
gross to net calculation < manual calculations of pay, manual checks off-cycle, net to gross ~ gross-to-net
CIS payments = construction industry scheme < CIS returns, CIS300, subcontractor verification, CIS statements, CIS deductions
IR35 and off-payroll working < off-payroll ~ IR35, inside IR35
payroll implementation < payroll system migration, payroll go-live ~ parallel runs
payroll bureau = client payrolls < multiple client payrolls, outsourced payroll, payroll for clients of accountants ~ 60 payrolls
international payroll < EMEA payroll, global payroll, CloudPay, UK and Ireland payroll, UK Ireland Poland, country payrolls, ADP Celergo ~ shadow payroll, STBV, modified PAYE, local vendors, EU entities, salaries for entities, in-country providers
certified payroll < certified payroll reports ~ Davis-Bacon, LCPtracker, prevailing wage, union dues reports
ONS returns < ONS return payroll ~ payroll for gender pay gap
National Minimum Wage compliance < NMW checks, minimum wage audit, NLW uplift
tronc and tips payroll < tronc, troncmaster ~ tips and service charge
payroll audit and controls = payroll compliance < payroll audit, SOX payroll, four-eyes payroll ~ payroll checks before release
CIPP qualification < CIPP diploma, MCIPP, FCIPP ~ CIPP payroll
starters and leavers ~ P45s, final pay, leavers' holiday pay, new joiner set-up, starter checklists, P45, new employees keyed, joiners and leavers, leavers' pay, set up new employees
year-end procedures = payroll year end = year-end payroll < final FPS ~ P11Ds, P60s, P11D(b), benefits in kind, by 6 July, PSA, class 1A, P11Ds for
# bookkeeper
bookkeeping qualification < AAT Level 3, AAT Level 4, MAAT, ICB bookkeeping, AAT Level 2, Certified Bookkeeper AIPB, FMAAT ~ QuickBooks ProAdvisor
bookkeeping = maintain financial records = keep accounts = keep the books < keep books, write up books, books to trial balance, write up cashbook, sole trader books, kept the books, did the accounts day to day, receipts to trial balance, Kept full books, looked after the books, cash book and ledgers ~ cash book, did the books, sole traders, to trial balance, books for, books straight, books of traders
accounting software = accounts package = accounting packages < Sage 50, Sage 200, FreeAgent, KashFlow, QBO, Sage Line 50, FreshBooks, Clear Books, MYOB, Pegasus Opera, Wave accounting, Iris Kashflow, Peachtree, Microsoft Dynamics GP, Tally.ERP, Sage Intacct, NetSuite, Lexware, IRIS Accounts, Xero certified, AccountsIQ, QuickBooks Online, Dynamics GP ledgers ~ DATEV, Tally, Exact
bank reconciliation = reconcile bank accounts = bank reconciliations < bank recs, bank feeds Xero, reconcile bank statements, reconcile cash book to bank, bank rules Xero, match bank transactions, reconcile checking accounts, bank statement against the ledger, bank statements against, matched bank, reconciled the bank, statements against cash book ~ ticked statements, matched accounts to, cash book, no unexplained items, bank feeds, current accounts to ledger, odd items chased, balanced the bank
purchase ledger = accounts payable = supplier invoice processing < AP clerk, purchase invoices, supplier statements reconcile, pay run suppliers, 3-way match, code supplier invoices, P2P invoices, post invoices to Sage, vendor invoices, cut checks for vendors, matched coded and paid, supplier invoices, coded approved paid, AP ledger, BACS runs to suppliers ~ bills a month, owed to suppliers, payment runs, invoices a week, supplier statements, bills paid, coded and paid
supplier statement reconciliation < supplier statement recs, reconcile supplier statements, vendor statement recs, statement recs
sales ledger = accounts receivable = sales invoicing < AR clerk, raise sales invoices, customer invoices, allocate receipts, issue statements to customers, sales day book, cash allocation, AR aging ~ credit notes raised
credit control = debtor management = debt recovery from customers < chase debtors, aged debtors, dunning letters, chase overdue invoices, collections calls, chase late payers, CCJ applications, chased late payers, chased overdue debtors, overdue debtors, DSO from, got debtors down, aged debt, chased late customers, dunning, debtors down from, chased debts ~ debtor days, CICM, overdue money, instalment plans, late payers, sales ledger, allocated receipts, statements and reminders
VAT returns = prepare and submit VAT = VAT < MTD VAT, flat rate scheme, reverse charge VAT, quarterly VAT, quarterly MTD returns, worked out and sent off the VAT, VAT under MTD, filed quarterly VAT, did the VAT, VAT quarters, Umsatzsteuervoranmeldung, VAT every quarter, partial exemption calculations, digital VAT returns, VAT100 ~ EC Sales List, partial exemption, sales tax returns, MTD bridging software
Making Tax Digital = MTD < MTD VAT, MTD-compatible software, Dext MTD, MTD bridging
receipt capture = expense software < Dext, Receipt Bank, AutoEntry, Hubdoc, Expensify, Concur expenses, Spendesk ~ Pleo, Soldo
expense claims = staff expenses processing < staff expenses processed, employee reimbursements ~ credit card expenses reconciled, company cards reconcile, mileage claims, Concur
petty cash = cash float management < petty-cash tin, imprest, reimburse petty cash
nominal ledger = general ledger postings < post journals, GL entries, coding to nominal, general ledger ~ nominal codes, chart of accounts
month-end routines = month-end close < month-end journals, close books monthly, month-end accruals ~ accruals and prepayments, roll period Sage
accruals and prepayments < prepayments schedule, prepaid expenses ~ accruals
trial balance = prepare to trial balance < books to trial balance ~ TB for accountant
year-end preparation for accountants = liaise with external accountants < year-end file for accountant, hand books to accountant, year-end pack accountant
fixed asset register = depreciation = fixed assets < depreciation journals, straight-line depreciation, depreciation and disposals, ran depreciation, asset additions, depreciation run, asset tagging ledger ~ capitalised machines, plant ledger, capitalised, physical check of assets, disposals
payroll for small businesses = small payroll processing < run payroll on Sage, payroll for small clients, payroll for 10 staff ~ BrightPay, weekly wages for staff
CIS returns = subcontractor deductions < CIS300, subcontractors verified with HMRC, CIS statements
double-entry bookkeeping < debits and credits, T-accounts, double-entry ~ posting journals
supplier payments = payment runs < BACS run, supplier pay run, online payments suppliers, cheque run, ACH vendor payments ~ payment proposals
cash flow forecasting = cash management < cashflow forecast, 13-week cash flow ~ Float app, cash position daily
profit and loss reports < P&L for owner, monthly P&L and balance sheet, P&L by department, QuickBooks P&L
client bookkeeping portfolio = bookkeeping practice < 40 clients' books, client portfolio bookkeeping, bookkeeper for several SMEs
software migration bookkeeping < Sage to Xero, migrate clients to Xero ~ convert QuickBooks Desktop to QBO
multi-currency accounting = foreign currency ledgers < FX revaluations, euro and dollar ledgers, multi-currency Xero
1099 preparation < 1099-NEC ~ 1099s, sales tax filings, W-9 collection
charity accounts bookkeeping = fund accounting < restricted funds, nonprofit books ~ Gift Aid claims
construction bookkeeping = job costing ~ certified payroll, retention invoices, AIA billing
e-commerce bookkeeping < A2X, Shopify payouts reconciled, Amazon settlements reconciled ~ Stripe reconcile
spreadsheets for accounts = Excel for accounting < VLOOKUP reconciliations, SUMIFS, pivot tables ledgers
AAT qualified < AAT Level 4, MAAT, FMAAT, AAT member
Xero < Xero certified, Xero advisor ~ Xero Payroll
Sage < Sage 50, Sage 200, Sage Line 50, Sage Payroll
process invoices = invoice processing < matched bills to, coded invoices, bills matched, matched invoices, invoices passed for payment, registered invoices, invoices keyed ~ POs on SAP, invoices approved, POs and bills
cash reconciliation = cash handling = cash and float handling = handle cash < cashing up, balanced the till, tills balanced, balanced takings, counted tills, balanced tills, reconciled the till, till to the penny, takings to the penny, reconciled tills, cashed up, balanced drawers, banked takings, balanced the float ~ Z reads, overs and shorts, counted floats, paid in at, did floats, money ready for Loomis, squared with, cash and card, front desk money, to the penny, took cash banked, float each night, ready for collection
implementation of accounting software = implement accounting software = accounting system implementation < moved to Xero, from Sage to Xero, set up Xero, brought in QuickBooks, onto Xero, moved the books to, switched to Xero, changed over from Sage ~ parallel run, onto QuickBooks, data migrated to, parallel payrolls
external auditors = audit liaison = audit preparation < PBC list, auditors' queries, audit schedules, hosted PwC, year-end audit file, visits from KPMG, answered auditors' ~ audit file, auditors spoke to, pulled samples, audit went through me, auditors wanted, audit pack, file ready for, lead schedules
# accountant and auditor
chartered accountant qualification = qualified accountant = chartered accountant < ACA qualified, CA ICAS, FCA ICAEW, FCCA, CPA Australia, ACMA, CGMA, FCA chartered, ACCA member, Chartered management accountant, FCMA, ACA/FCCA, Certified Public Accountant ~ ICAEW, ACA, ICAS, CFA charterholder, ACCA all papers
CIMA qualification = management accountant qualification < ACMA, CGMA ~ CIMA part-qualified, CIMA finalist
CPA license = certified public accountant < CPA, CPA licensed, CPA (NY, CPE up to date, CPA active ~ passed CPA exams
part-qualified accountant = studying accountant < ACCA part-qualified, CIMA part-qualified, ACA training contract, ACCA finalist, passed 9 ACCA papers
management accounts = management reporting = month-end close < P&L commentary, monthly packs, monthly P&L, closing by WD4, monthly figures with accruals, P&L and balance sheet pack, month-end journals, month close, drew up monthly figures, closed the month, month-end pack, monthly pack ~ board pack, flash report, KPI pack, cost centre reports, accruals prepayments, variance notes, accruals and prepayments, WD5, flash results, prepayments and accruals
statutory accounts = financial statements preparation = year-end accounts = financial statements < FRS 102, FRS 105, iXBRL tagging, accounts for Companies House, CCH accounts production, abridged accounts, limited company accounts, stat accounts, IRIS accounts production, audited financials prepare, balance sheet P&L and notes, year-end accounts under FRS, drew up balance sheet, FRS 102 accounts, statutory accounts for, accounts for limited companies, Companies House accounts prepared, GAAP statements, HGB accounts, Jahresabschluss ~ iXBRL, drew up accounts, final accounts
consolidated accounts = group consolidation < consolidate subsidiaries, intercompany eliminations, group accounts, minority interests ~ OneStream
month-end close = period-end close < working day 5 close, WD3 close ~ accruals prepayments journals, balance sheet recs, BlackLine
balance sheet reconciliation = control account reconciliation < balance sheet recs, control accounts, intercompany recs, bank recs month-end ~ BlackLine, GR/IR clear
variance analysis = budget versus actual < variance commentary, budget v actuals, flux analysis, variances to budget, prior year variance, BvA, plan vs. actual, plan vs actual, budget vs actual, actual to budget, explained variances, price-volume-mix, explained gaps ~ price volume and mix, margin deviations, gaps to plan, bridge, deviations from plan
budgeting and forecasting = budgets and forecasts < annual budget, rolling forecast, reforecast, forecast P&L, annual budget led, monthly rolling outlook, reforecasts, budget round ~ budget holders, Adaptive Planning, Anaplan, Hyperion Planning, annual operating plan, five-year plan, annual plan, rolling outlook, led annual plan, owner of forecast, plan for plants, AOP, zero-based, monthly outlook
cost accounting = standard costing = product costing < standard costs, BOM costing, absorption costing, labour variances, overhead rates ~ stock valuation, WIP valuation, gross margin analysis product
accounting standards < IFRS 16, IFRS 15, FRS 102, IAS 36, ASC 842, ASC 606, US GAAP, ASC 740
US GAAP < ASC 606, ASC 842, ASC 740, FASB, GAAP footnotes, US-GAAP, GAAP statements, technical memos under GAAP ~ 10-K, SEC filings, 10-Q
external audit = statutory audit = audit engagements = financial audit < audit senior, Big Four audit, KPMG audit, audit fieldwork, CaseWare audit, statutory audit of listed, audit planning memo, audit junior, controls testing audits, Deloitte audit, stock counts attended audit, external audit of, ISA audits, Companies Act audits, substantive testing, Abschlussprüfung, audit in-charge ~ year-end opinion, tested revenue, stock and receivables, CARO, audit manager, audits of, audit opinion
internal audit = risk-based audit = controls assurance = internal audits < internal audit reports, CMIIA, walkthrough tests controls, audit plan committee, Internal Auditor, internal audit reviews, internal auditor ~ IIA, TeamMate, CISA, audit committee reports, IPPF, risk-based plan, scoped tested reported, audit reviews carried out, reviews carried out, yearly audit plan, CIA, audit universe
internal controls testing < SOX 404, SOX testing, ICFR, walkthroughs SOX ~ COSO, control deficiencies
audit software < IDEA software, ACL Analytics, CaseWare, CCH ProSystem audit, Alteryx audit, MindBridge ~ TeamMate
audit working papers = audit file preparation ~ audit file, PBC list, audit schedules, lead schedules, audit queries, sample testing invoices
ERP finance systems = accounting systems < SAP FI, SAP FICO, Oracle Financials, NetSuite, Dynamics NAV, Sage X3, Dynamics 365 Finance, Infor SunSystems, JD Edwards, Coda Financials, Workday Financials ~ Great Plains, Agresso, Unit4, Yardi
corporation tax computations = tax returns company < CT600, tax comps ~ Alphatax, R&D tax claim, capital allowances, deferred tax, Form 1120
fixed assets accounting = capex accounting < fixed asset register, CIP accounting, capitalisation policy ~ capex tracking, depreciation run
lease accounting < IFRS 16, ASC 842, right-of-use assets, LeaseQuery
revenue recognition < ASC 606, IFRS 15, deferred revenue, SaaS revenue ~ WIP contracts revenue
practice accounts portfolio = client portfolio accountancy < portfolio of 100 clients, owner-managed businesses, OMBs ~ practice accountant, high street practice
financial controller duties = lead finance function = finance manager < financial controller, group FC, head of finance ~ finance team of 6
intercompany accounting = intercompany reconciliations < intercompany recs, IC eliminations, intercompany recharges, interco, IC clearing, matched balances of, intercompany balances ~ transfer pricing recharges, eliminated profit, group accounts, subsidiaries matched, Hyperion, LucaNet, OneStream, consolidation pack, subsidiaries' packs, HFM, Tagetik, consolidated statements, eliminations
cash flow management < 13-week cashflow, cash flow forecasts ~ working capital reports, hedge FX
process improvement in finance < automate reconciliations, finance system implementation ~ shared service centre migration, Power Query close
CIPFA qualified = public finance accountant < CIPFA, CPFA ~ section 151 officer
forensic accounting < asset tracing ~ dispute valuation, expert witness quantum
insolvency work = liquidation and administration < SIP 2, JIEB ~ CPI insolvency, IPS software, trustee in bankruptcy, restructure practitioners
company secretarial < statutory registers ~ confirmation statement, CS01, company secretary, ICSA, PSC register, Diligent entities
audit compliance standards < ISA UK, PCAOB, ISQM 1, GAAS ~ FRC reviews
inventory accounting = stock accounting < perpetual inventory finance, stock provision, obsolescence provision ~ cycle counts finance, stock reconciliations
business partnering = finance business partner ~ partner budget holders, commercial finance, challenge budget holders
statutory returns = ONS surveys ~ Intrastat, BE-13
ACA = ICAEW chartered < ICAEW ACA, ACA qualified, ACA training contract completed
ACCA qualified < ACCA member, FCCA ~ ACCA affiliate
IFRS = international accounting standards < IFRS 15, IFRS 16, IFRS 9, IAS 36, International Financial Reporting Standards, IFRS conversion, IFRS 17 ~ IAS, US-GAAP, Ind AS
UK GAAP = FRS 102 < FRS 105, FRS102, FRS 102 accounts, FRS 101, Section 1A ~ SORP
SAP < SAP FI, SAP FICO, SAP S/4HANA, SAP ECC
supervise accounting team = manage finance team = lead accounts team < accounts staff of, ledger clerks under me, led bookkeepers ~ chief accountant, finance team of, staff of 4, accounts team of, ledger team, clerks under me
Ind AS < Ind AS 115, Ind AS 116, under Ind AS ~ Ind AS convergence
accountancy practice = practice experience < clients' accounts, accounts senior, practice clients, practice senior, chartered accountants firm ~ Audit & Accounts, LLP, BDO, Grant Thornton, RSM, KPMG, Deloitte, PwC, EY, Mazars, Crowe, Moore Kingston, 40 clients, portfolio of clients
Big 4 < Deloitte, PwC, KPMG, PricewaterhouseCoopers, Ernst & Young, Deloitte Tax LLP ~ EY
internal controls < Sarbanes-Oxley, SOX 404, key control tests, controls testing, key controls, tested controls, control matrix, SOX testing, design and operation of controls ~ walkthroughs, COSO, RCM, judged design
manufacturing sector = manufacturing background = manufacturing environment < site finance controller, production plant, assembly plant, bottling plant ~ factory, cost accountant, plant controller, injection moulding, standard costing, Rolls-Royce, plant finance, foundry, machine builder
audit reports ~ authored findings, reports with agreed measures, findings and actions, audit committee papers, ratings and actions, issued reports, wrote findings, tracked to closure, agreed actions, wrote up findings, management letter
CIA certification < Certified Internal Auditor, CIA (IIA), CIA certified ~ CRMA, CMIIA
data analytics in audit = audit analytics < ACL scripts, duplicate payments found, full population tests, journals in IDEA, Alteryx in audit, journal testing scripts ~ IDEA, ACL, full population
IT audits = IT audit < ITGC, ITGCs, SAP access rights, SOC 2 reviews, reviewed SAP access ~ COBIT, CISA, access rights reviewed, change process and backups, SOC 1
lead audit teams = audit team leadership < reviewed juniors' papers, led audit staff, audit manager of, team of auditors, led auditors, audit supervisor ~ engagement manager, in-charge, split the work
quality audits = ISO 9001 audits = internal auditing to ISO 9001 = QMS audits < raised NCRs, lead auditor ISO 9001, audit programme for ISO ~ lead internal auditor, audited departments, audited shop floor, QMS conformance, checked departments against the standard, against the standard, closing meeting, process audits, layered audits, NCRs raised, audited processes
# financial analyst and banking
financial modelling = build financial models < DCF models, three-statement model, LBO model, merger model, sensitivity analysis models, project finance model, FAST standard, 3-statement models ~ Monte Carlo finance
valuation = company valuation < DCF, comparable companies, comps analysis, precedent transactions, 409A, WACC, EV/EBITDA, purchase price allocation
budgeting and forecasting < rolling forecast, long-range plan, annual operating plan, budget v actuals ~ Anaplan, Adaptive Insights
investment analysis < buy-side analyst, sell-side notes, initiate coverage, sector coverage equity, buy and hold recommendations ~ stock pitches, CFA charterholder
CFA = Chartered Financial Analyst < CFA charterholder ~ CFA Level I, CFA Level II, CFA Level III
investment management qualification = IMC ~ CISI, UKSIP
financial adviser qualification < DipPFS, CII R0 exams, APFS, RO1 to RO6 ~ Chartered Financial Planner
US securities licenses = FINRA licenses < Series 7, Series 66, Series 63, Series 65, Series 24 ~ SIE exam
mergers and acquisitions = M&A transactions = deal execution < sell-side mandates, buy-side due diligence, CIM writing, teaser and IM, fairness opinions ~ M&A, pitch books
financial due diligence < quality of earnings, QoE, vendor due diligence, data room Q&A, red-flag report, buy-side DD, target's books, DD and valuation, sell-side DD, red flag report, deal valuation ~ FDD, data room reviewed, acquisitions reviewed, buy-side
credit analysis = credit underwriting = lending decisions = credit risk assessment = credit assessment = loan underwriting < underwrite SME loans, affordability checks loans, Moody's RiskAnalyst, covenant analysis, spread financials, credit memos, judged borrowers, underwrote loans, personal loans underwritten, credit papers, affordability assessed, credit committee papers, spread the accounts ~ credit committee, probability of default, debt service coverage, own lending limit, own limit, mandate 25k, yes or no to loans, Schufa, collateral, loans and overdrafts, ratings for small firms, lending mandate
credit risk modelling = risk modelling bank < PD LGD EAD, IFRS 9 models, scorecards credit, CECL, stress testing CCAR, IRB models, SAS credit risk ~ Basel III RWA
market risk = trading risk < FRTB, stress VaR, back-testing VaR ~ VaR, P&L attribution
market data tools = financial data platforms < Refinitiv Eikon, Capital IQ, FactSet, Reuters Eikon, PitchBook, Morningstar Direct, S&P Capital IQ ~ Bloomberg, Datastream
regulatory reporting bank = prudential reporting < COREP, FINREP, PRA returns, Basel returns, GABRIEL, ICAAP, FR Y-9C, RegData ~ Call Report
anti-money laundering = AML = anti-money-laundering < SAR filings, MLRO, CDD reviews, transaction monitoring alerts, sanctions screening, PEP checks, ACAMS, NCA SARs, Actimize alerts, OFAC screening, KYC, PEP screening, suspicious activity reports, PEPs, filed SARs, transaction alerts, suspicious reports, KYC files, money laundering reports ~ source of funds, SARs, checked IDs, odd payments flagged, flagged odd payments, odd transfers, laundering patterns, CDD, screened names, UBO, EDD, froze and reported, NCA
KYC = customer due diligence = client onboarding checks = client due diligence < KYC refresh, KYC analyst, CDD files, World-Check, UBO identify, UBO charts, PEP hits, high-risk client files, EDD, source of wealth, KYC reviews, EDD on PEPs, refreshed client files, beneficial owners, KYC remediation ~ ID&V, FATCA and CRS, LexisNexis Bridger, enhanced checks, onboarded funds, periodic reviews
fraud detection = fraud investigation = investigate suspected fraud = investigate fraud = fraud investigations < card fraud, account takeover, APP scams, uncovered kickbacks, counter-fraud, fraud referrals investigated ~ CIFAS, Falcon alerts, staged crashes, SIU, forensic review, interviewed suspects, dodgy claims, iffy claims, rejected false claims, expense cheating, false claims, secured evidence, false invoices, kickbacks, claims thrown out, spotted staged, noticed staged, CFE, repudiated, dodgy burglaries, interviewed the people

reconciliations nostro = cash and position reconciliations < nostro recs, TLM reconciliations, position breaks, IntelliMatch
fund accounting < Geneva Advent, InvestOne ~ transfer agency, private equity waterfalls, Investran
retail banking = branch banking = retail customers < bank branch, personal banker, counter at Barclays, Lloyds branch, current accounts opened, bank teller, private clients through current accounts, personal loans advised, banking adviser, branch adviser, current and savings accounts, customer adviser bank ~ teller, vault balancing, safe deposit box, current accounts cards, instalment credit, households
mortgage advice = mortgage advisor = mortgages and home finance < CeMAP, mortgage adviser, decision in principle, mortgage applications, MCOB, mortgage broker, remortgages, mortgage cases ~ DIPs, NMLS, home loans, house loans, first time buyers, home loan, building finance, home finance, remortgage
mortgage qualification < CertMAP, LIBF mortgage, Certificate in Mortgage Advice, Cert in Mortgage Advice, CeMAP 1 2 & 3, CeMAP qualified, CeMAP 1-3 ~ Cert RBB mortgages
loan processing < mortgage underwriter, DU and LP findings, underwrite mortgages ~ loan processor, FHA and VA loans, Form 1003, TRID, Calyx Point
relationship management < RM for SME portfolio, commercial banking RM, corporate clients lending portfolio, relationship manager bank ~ private clients portfolio, HNW clients
wealth management = portfolio management = financial planning < model portfolios, ISA and pension advice, HNW portfolios, private client investments, discretionary fund manager, discretionary portfolios ~ pension transfers, paraplanner, FE Analytics
paraplanning = suitability reports < paraplanner, suitability letters, cashflow modelling Voyant ~ Intelliflo, Intelligent Office, FE Analytics
FCA regulation = regulatory compliance financial services = FCA regulated = FCA authorised < Consumer Duty, SMCR, MiFID II, COBS, Senior Managers Regime, FINRA compliance, ICOBS, conduct rules, SM&CR, MCOBS, FCA rules ~ TCF, Reg BI, SEC exam, CMC, TC scheme, CASS
Consumer Duty = treating customers fairly ~ vulnerable customers bank, TCF
complaint handling financial services < final response letters ~ FOS, DISP, PPI complaints, redress calculations
treasury = liquidity management < FX hedging, money market deals, liquidity buffers, interest rate swaps, Kyriba, bank treasury, cash pooling, 13-week liquidity plan, FX hedges, cash forecast, liquidity plan, FX forwards ~ overnight deposits, 13-week cash, cash management, banking covenants, hedging, bank facilities
payments and collections systems = payments operations < CHAPS, Faster Payments, Fedwire ~ SWIFT, SEPA, ACH, ISO 20022, Visa and Mastercard schemes
trade finance < letters of credit, UCP 600, documentary collections
financial data analysis < Python pandas finance, Power BI finance, Tableau finance, SQL finance data ~ VBA macros finance
private equity < portfolio company monitoring, fund raising LPs ~ LBO, carried interest
ESG investing = sustainable finance < SFDR, green bonds ~ TCFD, ESG ratings, UN PRI
asset finance = leasing and invoice finance ~ invoice discounting, HP and lease, equipment leases
debt recovery bank = collections < arrears calls ~ repayment plans agree, litigation recoveries
Bloomberg Terminal < Bloomberg functions, Bloomberg terminal user, Bloomberg Excel add-in ~ BBG
investment appraisal < NPV, IRR and payback, capital spending requests, IRR, capital requests reviewed, capex requests, hurdle rate ~ payback, business cases for machines, return on each, DCF
SAP FI/CO = SAP FICO = SAP finance < SAP Controlling, COPA, S/4HANA Finance, SAP FI, FICO module, SAP CO, FI-CO, FICO, FB50, FI postings ~ FI end user, cost centres in SAP
investment advice = securities advice < funds bonds and shares, suitability letter, IFA, portfolios for clients, portfolios according to risk, funds ISAs, suitability report, wealth manager for ~ wealthy clients, MiFID, lump sums, ISAs, discretionary, asset allocation, where to place
teller services = cash counter service = bank cashier < teller, at the till paying in ~ pay-ins and pay-outs, filled ATMs, foreign notes, cash machine fills, counter cashier, foreign currency, paying in and out, balanced drawers, at the counter, cash machines, coins and cheques
corporate banking = SME clients = business banking < business banking manager, corporate loans, SME lending, SME manager ~ relationship manager for, mid-size firms, business customers, firms with turnover, commercial clients, trade finance
qualified bank clerk = banking qualification < Bankkaufmann, Bankkauffrau, Certificate in Banking, Chartered Banker ~ CeFA, DipFA
open customer accounts = account opening = open accounts < opened current accounts, savings accounts opened, new account set-up, opened current and savings ~ set up new customers, current and savings accounts, ID mandates, checking passports, mandates cards, new customers accounts
branch management = branch manager = manage a branch < ran a branch, headed the branch ~ BM at, led the branch, branch of, branch P&L
referrals to specialists = refer customers < referrals to mortgage ~ passed leads, leads to mortgage, sent business owners on, best referrer, leads weekly to, introduced customers to, handed leads, spotted needs
financial difficulty = financial hardship < breathing space, payment holidays, debt plans, forbearance, reduced payments, hardship plans ~ couldn't pay, lowered payments, drew up budgets, StepChange, income and expenditure, those struggling, budget planners, signposting
digital banking = online banking < onto online banking, registered for online banking, mobile app set-up with, banking app shown ~ bills by the app, app demos, showed older customers, tea and tech, on tablets, walking them through

chartered financial planner < APFS, FPFS, Fellow PFS, PFS Fellow, Chartered PFS
Statement of Professional Standing = SPS < SPS held, SPS current ~ SPS to
Intelliflo < iO back office, Intelligent Office, Intelligent Office iO
financial adviser software = adviser back office < iO back office, Intelligent Office, Xplan, Voyant, CashCalc ~ Adviser Cloud, Curo
pension transfers < AF3, DB transfers, AF7, G60, DB transfers signed off, TVAS, pension transfer permission
investment platforms < AJ Bell, Aviva Platform, abrdn Wrap, 7IM, Parmenion, AJ Bell Investcentre ~ Transact, Quilter, Nucleus, Fidelity FundsNetwork, Elevate, Old Mutual Wealth
CAS = competent adviser < full competent adviser, CAS achieved ~ competent adviser under, T&C signed off
protection advice = life insurance < critical illness, income protection, whole of life, relevant life, term assurance, level term, key man cover ~ CIC, life cover
equity release < CeRER, lifetime mortgages, ER qualified, home reversion ~ Equity Release Council
# insurance and claims
CII qualification = insurance qualification < Dip CII, ACII, FCII, CII Certificate ~ IF1, Award in General Insurance, Chartered Insurance, Diploma in Insurance, CII units, Certificate in Insurance, CII Award
claims handling = process claims = handle claims = insurance claims < motor claims, household claims, handle FNOL, PI claims, property claims, subsidence claims, EL and PL claims, claims handler, claims adjuster, caseload of 120 claims, escape of water claims, workers' comp claims adjust, own portfolio of claims, settlement of losses, claims portfolio, water damage cases ~ checked cover, paid cases, first notice to payment, notification to settlement, cases a week settled, claims from first, cradle to grave, paid out, first notification, authority up to, quantum, own limit GBP
first notification of loss = FNOL < first notice of loss, new claims intake, log accidents reported
claims investigation = fraud referral < SIU referrals, CUE checks, fraud ring, special investigations unit, intel referrals fraud ~ Netfoil, staged accidents, EUO, recorded statements
claims negotiation and settlement = liability negotiation < negotiate with third-party solicitors, settle injury claims, quantum negotiate ~ Part 36 offers, liability disputes, OIC portal, MOJ portal, mediate settlements
reserving claims = set claim reserves < set reserves, reserve reviews, reserve adequacy
loss adjusting = property loss inspection < loss adjuster, CILA, Xactimate, fire and flood losses, site visits losses, contents losses, independent adjuster, catastrophe adjuster ~ scope losses, Symbility

bodily injury claims = personal injury claims = personal injury = injury claims < whiplash claims, soft tissue claims, BI claims, EL/PL, OIC portal, bodily injury, clinical negligence, PSLA, tripping claims, RTA and EL claims, employers' liability claims, injury cases ~ medical reports injury, whiplash, RTA, fast track, Part 36, MOJ portal, medical reports, road accident, slips and trips
underwriting = insurance underwriting < underwriter, write property risks, rate and quote, Lloyd's syndicate, SME package underwrite, casualty underwriting, rated risks, rated and accepted, underwriter at, accepted commercial risks, assessed risks and premiums, priced risks ~ delegated authority, loss runs, accepted risks, binding authority, set premiums, underwrote, quoted and accepted
policy administration = policy servicing < MTAs, renewals insurance, issue policy documents, endorsements policy, process cancellations policies ~ cover notes
insurance renewals < renewals insurance, renewal invites, retention calls insurance, remarket at renewal, renewal terms
insurance sales = quote and sell policies = sell insurance < cold call insurance, quotes motor home, policies sold, life policies sold, quotes over phone insurance, insurance agent, Progressive agent, State Farm agent, home and life cover sold, household policies, life policies, home cover sold ~ life and household policies, protection cover, policies through, Bausparer, placed cover, sold policies
insurance license = P&C license < Property and Casualty, life and health license, adjuster license, Texas all-lines
broker account handling = commercial insurance broking < account handler insurance, Lloyd's broker, broking slips ~ commercial broker, Acturis, slips broker, insurance brokers, Xchanging, Towergate
insurance systems = policy administration system < Acturis, Open GI, PolicyCenter, Applied Epic, AMS360, Applied TAM, Xuber, Genius system ~ Guidewire, SSP, Duck Creek, ClaimCenter, CDL Strata
comparison sites and rating = insurance pricing < Earnix, Radar pricing, Willis Radar ~ price comparison websites, GLM insurance
actuarial analysis < ASA actuary, reserving triangles, Solvency II capital, chain ladder, Prophet software, FCAS ~ IFoA, exam CT, ResQ
Solvency II = insurance regulatory capital < ORSA, QRTs, Pillar 3 Solvency
reinsurance < treaty reinsurance, facultative placements, retrocession ~ bordereaux, excess of loss
bordereaux processing = delegated authority management ~ bordereaux, coverholder audits, TPA oversight, Lloyd's bordereaux, binder audits
life and protection insurance = pensions and life claims ~ critical illness claims, income protection, bereavement claims life, annuities, term assurance
health insurance claims = medical claims processing < PMI claims, Bupa claims, adjudicate medical claims ~ pre-authorisation, CPT codes, ICD-10 coding claims, EOBs, HCFA 1500, UB-04
subrogation and recoveries = third-party recovery < subrogation, arbitrations Arbitration Forums, recoveries from third-party insurers ~ uninsured loss recovery, credit hire
repair network management < approved repairers, body shop authorise ~ credit hire rates, GTA hire, courtesy car arrange
complaints insurance = ombudsman complaint < FOS insurance complaints, final response insurance, DISP complaints
Consumer Duty insurance ~ ICOBS, product oversight insurance, PROD 4
liability insurance < EL claims, PL claims, D&O, PI policies ~ industrial deafness, professional indemnity
surveying insurance risks = risk surveys < insurance risk survey, risk surveyor, loss control surveys ~ risk improvements
rent and let insurance = household and motor products < buy-to-let insurance, buildings and contents ~ household quotes, motor fleet policies
workers' compensation claims < medical-only claims, TTD benefits ~ indemnity claims, workers' comp
commercial lines < motor fleet quotes, contractors all risks, SME package, commercial combined
catastrophe surge response = CAT claims < CAT deployments, hurricane claims, hail claims, storm surge claims, flood surge
marine and aviation insurance < hull and machinery, cargo claims, marine cargo, protection and indemnity ~ Lloyd's marine
motor claims < third party and own damage, car accident files, vehicle damage claims, cradle to grave RTAs, AD claims, windscreen and theft claims, car claims ~ car accident, RTAs, motor desk, total loss, hire car, credit hire, bent metal
negotiate with solicitors and third parties = negotiate settlements = third-party negotiation < claimant lawyers, liability split, agreed injury sums, other side's lawyers, claimant solicitors, haggled quantum, agreed damages ~ opposing solicitors, other insurers, quantum, settled with, below reserve, bargain with, Part 36
set and review reserves < case reserves, put up reserves, put a figure on every file, figure on every file, reserved files, reserve reviews ~ adjusted them each quarter, outstanding cost, reserve philosophy, large losses reviewed, likely cost, estimated outstanding
loss adjusters < appointed adjusters, instructed adjusters, panel of adjusters, adjusters to floods, sent adjusters ~ sent out assessors, appointed engineers, instructed the surveyors, chosen from panel, engineers to damaged cars, instructed engineers, picked and instructed, engineers and adjusters, sent out engineers, instructed surveyors

customer service to policyholders = policyholder service < insured callers, policyholders helped, insured callers a day, policyholder calls ~ flooded homeowners, insureds kept, kept them posted, insured persons, kept claimants informed
policy wording = policy coverage = decide on cover < decided indemnity, coverage decisions, decided cover, policy terms applied, coverage opinion ~ small print, exclusions, warranties, on the hook, endorsements read, read the small print, escape of water, declinature
train new claims handlers = train claims handlers < coached handlers, two-week starter course, claims induction ~ marked files, starter course in claims, sat beside me, marked their files, new joiners
recover outlay < recovery from third parties, outlay back ~ got our money back, guilty driver's insurer, chased councils, what we had paid, recovered from, recovery files, contribution from
property claims < subsidence claims ~ fires and floods, major loss handler, above 250k, business interruption, interim payments, reinstatement, major losses, burnt down, factory fires, floods above
broking software < Acturis, Open GI, Applied Epic, CDL Strata, Policy placed in Acturis ~ SSP
commercial combined = commercial insurance < Comm Combined, commercial package, placed commercial, SME packages, trade combined, commercial risks ~ property EL PL, BI packages, EL PL, for manufacturers
fleet insurance = motor fleet < motor fleets, haulage fleets, fleet rated, placed fleets, own goods fleets ~ burning cost, fleets from, fleet telematics
Lloyd's < Whitespace, placing broker, binders with syndicates, line slips, box at Lloyd's ~ Lime St, Lime Street, slips, syndicates, MRC, PPL, coverholder
professional indemnity = PI insurance < PII, D&O, PI terms, financial lines, PI submissions, solicitors' PI ~ PI for, Fin lines, professional risks
underwriting authority = delegated authority < DUA holder, delegated authority held, binding authority ~ bind to, coverholder, in-house scheme, DUA
# tax
tax qualification < ADIT, Enrolled Agent, EA IRS ~ CTA, CIOT, HMRC inspector trained
corporation tax compliance = corporate tax returns < CT600, tax comps, Alphatax, quarterly instalment payments, capital allowances claims, group relief, Form 1120, CT computations ~ ONESOURCE
personal tax returns = self-assessment = individual tax return preparation = personal tax = income tax returns < SA100, HNW tax returns, 1040s, Form 1040, capital gains computations, tax season returns, SA108, residency SA109, Schedule C and E, self assessments, Form 1040s, self-assessment returns prepared, self assessment returns, ITR-1, SATRs, sole trader returns, SA returns, Einkommensteuererklärung ~ P800
trust tax returns < SA900, trust returns, Form 1041 ~ SA800, K-1s, Form 1065, LLP returns
indirect tax < partial exemption, VAT returns, option to tax, VAT on property, VAT group, VAT registrations, VAT inspections ~ Intrastat
employment taxes = PAYE advisory < PAYE settlement, P11D, employment status, termination payments tax, NIC planning ~ IR35
R&D tax credits = R&D tax relief claims = R&D tax relief < R&D claims, RDEC, technical narratives R&D, SME R&D scheme, Form 6765, R&D relief, R&D tax claims, CT600L ~ AIF form, Section 174, technical narratives, Forschungszulage, claimed relief for, relief for software
capital allowances claims < AIA claims, super-deduction, embedded fixtures, cost segregation, s198 elections
international tax = cross-border tax < double tax treaties, CFC rules, permanent establishment, withholding tax reclaims, BEPS, GILTI, Pillar Two, Subpart F, FATCA, treaty relief, benchmarks for intra-group, withholding tax, cross-border holding, OECD master file, master files, intra-group loans, CbCR ~ local files, DTT, double tax, country-by-country, APAs
transfer pricing < OECD guidelines transfer pricing, benchmarking studies TP, CbCR, TP documentation
expatriate tax = global mobility tax < expat returns, tax equalisation, A1 certificates, shadow payroll, non-dom, Form 2555, assignees tax ~ STBV
estate planning = trusts and estates = inheritance tax < IHT400, IHT, IHT planning, trust tax, deeds of variation, probate tax, Form 706, gift tax 709, gifts and trusts, succession of family firms, trusts for families, nil rate band, cut IHT ~ gift tax valuations, wills gifts, BPR, succession, APR
capital gains tax planning < CGT computations, PPR relief, 60-day CGT, entrepreneurs' relief, 1031 exchange, BADR
HMRC enquiries = tax investigations = tax disputes = tax audits < COP9, Section 9A, discovery assessments, tax tribunal, IRS audit representation, LDF disclosure, COP8, FTT appeals, offer in compromise, HMRC enquiry, IRS audit, settled with HMRC, Betriebsprüfung ~ sat with the inspector, objections, fiscal court, argued down, wrote objections, enquiry closed, with the inspector
tax software = tax preparation software < CCH ProSystem fx, TaxCalc, Alphatax, IRIS Tax, Lacerte, UltraTax, BTCSoftware, GoSystem, CCH Axcess, ProSeries, Capium, ProSystem fx, ONESOURCE, TaxWise ~ Digita, TurboTax Live, CCH, DATEV, Drake
tax provision = deferred tax accounting < ASC 740, IAS 12, deferred tax, tax provisions group
property taxes < SDLT returns, ATED, LBTT, SDLT1, property tax appeals
tax planning = tax advisory < tax planning for HNW, restructuring tax, incorporation relief, remittance basis, family investment companies, EIS and SEIS advance assurance
customs duty and excise < excise returns, EMCS, alcohol duty, tobacco duty ~ duty deferment
tax research technical < technical tax memos, non-statutory clearance ~ Tolley, CCH IntelliConnect, RIA Checkpoint, Bloomberg Tax
agent for HMRC < 64-8 authorisation, HMRC agent services ~ Agent Dedicated Line, IRS notices respond, power of attorney 2848
state and local tax = SALT < nexus studies, sales and use tax, multistate returns, franchise tax ~ Avalara, apportionment
individual returns prep season < tax season 400 returns ~ IRS VITA, PTIN, H&R Block, Jackson Hewitt, EITC
CIS tax compliance < CIS returns ~ gross payment status
nonprofit tax < charity tax Gift Aid ~ CASC
low-income tax help < TaxAid, Tax Help for Older People ~ LITC
making tax digital rollout = tax technology < MTD ITSA ~ MTD pilot, tax automation Alteryx, ONESOURCE implementation
tax transparency reporting < DAC6, CbCR ~ CRS returns, FBAR, FinCEN 114
employee share schemes = ERS returns < EMI options, ERS return, CSOP, SAYE
tax working papers review = review tax files < review tax returns juniors, tax files reviewed, second review of returns, sign-off returns
revenues collection = revenues officer < council tax recovery, liability orders, NNDR, business rates bills ~ Northgate Revenues, Academy revenues, council tax reduction
chartered tax adviser = CTA qualified < CTA ATT ~ CTA exams passed, CIOT member
corporation tax = corporate tax < CT600, CT600 and computations, tax computations, Form 1120, CT computations, Gewerbesteuererklärung, group relief, CT600s, corporate returns ~ Körperschaft, iXBRL
VAT matters < reverse charge, partial exemption, option to tax, chain supplies, VAT groups, place of supply, TOGC, VAT rulings, land and property VAT, VAT treatment ~ OSS
qualified tax adviser = CTA = Steuerberater < Chartered Tax Adviser, CTA ATT, CTA qualified, ATT CTA ~ Steuerberaterin, CIOT
M&A tax = tax structuring < asset vs share deal, tax-neutral demergers, due diligence on tax risks, demergers, hive-down, SDLT on deals, tax due diligence, share-for-share, tax structuring memos ~ steps paper, clearance applications
Enrolled Agent < IRS Enrolled Agent, EA licensed, EA (IRS) ~ SEE parts

sales and use tax < Avalara, Nexus studies, Wayfair, TaxJar ~ Vertex, use returns in, nexus, returns in states, multistate returns
master's in taxation < M.S. Taxation, LLM Taxation, Master of Taxation, MSc Taxation ~ MST
ICAI < Institute of Chartered Accountants of India, ACA ICAI, FCA ICAI ~ CA Final, CA Final both groups
Tally < Tally Prime, Tally.ERP, Tally books, TallyPrime ~ ERP 9
GST < GSTR-1, GSTR-3B, 2A/2B reconciliation, GSTR-9, GST compliance, 9/9C, GSTR-9C ~ BAS lodged
TDS < tax deducted at source, 24Q/26Q, Form 16, 26Q, 24Q, TDS returns filed, TRACES
`;
