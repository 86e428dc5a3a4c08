/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const OFFICE_TRADES = `
# careers adviser and recruiter
careers guidance qualification < QCG, Level 4 IAG, CDI registered, DCG, QCD, Level 7 Careers, GCDF
careers advice = information advice and guidance = IAG < careers interviews, one-to-one guidance interviews, IAG sessions, careers adviser, Gatsby Benchmarks, careers counselling, National Careers Service, career coach
Gatsby Benchmarks = school careers programme < Gatsby, Compass+, careers leader, careers fairs for pupils, Quality in Careers
CV and interview support = job search support = employability support < CV workshops, mock interviews, CV clinic, resume critiques, job club, help jobseekers write CVs, LinkedIn workshops jobseekers
employability programmes = welfare-to-work = back-to-work support < Restart Scheme, Work Programme, Work and Health Programme, Ingeus, Reed in Partnership, JCP customers, WIOA, workforce development, job coach long-term unemployed
work coach < Universal Credit journal, claimant commitments, Jobcentre, JCP adviser, sign-on appointments
supported employment < IPS employment specialist, job coach learning disabilities, Access to Work, Project SEARCH, DFN, vocational rehab counselor
full-cycle recruitment = 360 recruitment = end-to-end recruitment = full recruitment cycle = agency recruitment = 360 desk < 360 recruiter, 180 desk, full-desk, perm desk, end-to-end hires, filled 40 vacancies, full-life-cycle, brief and advert to offer, end-to-end hiring, sourced screened closed, hires a year, from briefing to offer, start to end, advert to offer, offer and first day, filled jobs, from brief to, won clients and placed candidates, Consultant at Hays, placed candidates, Michael Page, Reed consultant, Robert Half, 360 consultant, Randstad, Adecco consultant, Hays, recruitment consultant, billed
candidate sourcing = talent sourcing = source candidates = sourcing < LinkedIn Recruiter, Boolean searches, headhunt, CV Library, Indeed resume search, X-ray search, Totaljobs, Reed database, talent pipelining, passive candidates, cold call candidates, InMails, direct search, boolean strings, hunted on LinkedIn, who weren't looking, headhunted, boolean, mapped the market, approached passive, found people, X-ray, referrals headhunt, GitHub and XING, searched job boards
applicant tracking system = ATS < Bullhorn, Greenhouse ATS, Lever ATS, Taleo, iCIMS, JobAdder, Vincere, SmartRecruiters, Tribepad, Jobvite, TRAC NHS jobs, Workday Recruiting, Broadbean, Eploy
candidate screening = interviewing candidates = pre-screen < phone screens, screen CVs, shortlist applicants, interview candidates, sift applications, competency interviews candidates, phone-screened
temporary staffing = temps desk = contingent workforce < temp desk, place temps, warehouse temps, supply staff bookings, light industrial temps, fill shifts
permanent recruitment = perm placements < perm desk, permanent placements, placed candidates perm, perm fees
executive search = senior appointments < exec search, headhunt directors, C-suite search, retained search, board appointments
recruitment business development = win recruitment clients < BD calls recruiter, PSL wins, cold call clients recruitment, spec CVs, new clients recruitment desk, MPC candidates
recruitment billing = placement targets < billed 200k, GP per week recruitment, top biller, perm fee
job advert writing = vacancy advertising < write job ads, post vacancies, Broadbean, job board adverts, Indeed campaigns, write job specs
right to work checks = pre-employment checks = compliance vetting < right to work, I-9, E-Verify, BPSS, DBS applications processed, references for candidates, Passport share code checks, 5-year screening, background checks
offer management = salary negotiation = offer negotiation < offer stage candidates, negotiate offers candidates
employer branding = recruitment marketing = employer brand < Glassdoor profile, EVP, LinkedIn Life page, careers fairs stand, career page, Glassdoor answers, university fairs, talent campaign, team videos, careers site, campus fairs, careers page, Glassdoor, Instagram careers, talent fairs
graduate recruitment = early careers = campus recruiting < milkround, assessment centres, grad scheme hires, apprentices recruited, internships scheme, career fairs, spring insights
assessment centres = assessment days < assessment centre, SHL tests, BPS Level A, Thomas International, numeric tests candidates, group days, tasks and scorers, planned assessment centre, group exercises, assessors briefed, days for grads, ran group days, scorers
recruitment metrics = time to hire < time-to-hire, cost per hire, time-to-fill, quality of hire
hiring manager partnering = stakeholder management in hiring = hiring managers < intake meetings hiring managers, brief with hiring managers, hiring managers advise, coach hiring managers, told department heads, business partner to team leads, shaped profile, market and salary, intake meetings, briefed hiring managers, what market and salary, on vacancies, coached managers on interviews
RPO < onsite recruiter, Fieldglass, vendor management system, PSL manage, agency suppliers manage
employment agency legislation < AWR, IR35, Conduct Regulations, umbrella companies, REC membership, CertRP
recruitment events < job fair, recruitment open days, careers fair, hiring events
outplacement = redundancy career support < Right Management, redeployment workshops
recruitment inclusion = diversity hiring < Disability Confident, blind CVs, Rooney rule
visa sponsorship recruitment = international recruitment < Certificate of Sponsorship, Skilled Worker visa, H-1B, overseas nurses, PERM labor, SMS sponsor management
healthcare recruitment = clinical recruitment < nurses recruited, locum doctors placed, NHS framework, HTE framework, travel nurse recruiter
technical recruitment = IT recruiter = IT recruitment = tech recruitment < developers recruited, software engineers hired, tech recruiter, GitHub sourcing, developer and DevOps seats, hired developers, filled developer, engineers placed, seats for developers, developers via
interviews and assess candidates = candidate interviews = interview candidates = screen applicants < competency-based talks, phone screens, telephone and video interviews, shortlist to client, face to face talks, checked skills, held interviews, interviews a week, assessed candidates, saw applicants, phone screened, scored candidates, scored them, interviewed candidates, pre-screened, first interviews held
job advertisements = job adverts = job ads < worded vacancies, ad copy for openings, posted vacancies, placed on Indeed, multi-posting, vacancies on Reed, vacancies a week, words to job ads, on Indeed, wrote job ads, adverts on, Indeed and StepStone, Reed and Indeed, openings advertised
negotiate salary = extend offers = job offers < made offers, settled pay, agreed packages, start dates with finalists, offers by phone, offers made, packages and start dates, closed candidates, agreed salary, salary agreed
manage a team of consultants = lead recruitment team = recruitment team leadership < led recruiters, branch manager over, team of recruiters, recruiters targets, five recruiters, consultants under me, recruitment manager, managed consultants
temporary workers = temporary recruitment < filled shifts, temps out a week, industrial temps, drivers at 5am, temps into warehouses, temp desk, temps a week, shifts filled, temps placed, agency workers placed
compliance checks = candidate compliance = recruitment compliance < DBS refs, training certs, REC audit, right to work and refs, references and DBS, passports, vetting files, candidate files, files met, safer recruitment, refs passports
# HR
CIPD qualification = CIPD qualified = HR qualification = CIPD < CIPD Level 3, CIPD Level 7, MCIPD, Assoc CIPD, Chartered MCIPD, FCIPD, CIPD L7, CIPD L5, Chartered Member CIPD, CIPD Advanced
SHRM certification < SHRM-CP, PHR, SPHR, SHRM-SCP, aPHR, GPHR
employee relations = ER casework = ER advice < grievances and disciplinaries, ER cases, disciplinary hearings, grievance investigations, capability cases, tribunal cases, ER advisor, investigation meetings, grievance hearings, warnings absence cases, what the law allows, sat in on hearings, hearings with managers, guided supervisors, guided managers, dismissals, told line managers, warnings and dismissals, tribunals won
disciplinary and grievance < disciplinary hearings, grievance hearings, disciplinaries, ACAS code, disciplinary investigations, ran investigations, sat with managers at hearings, grievances from letter, letter to appeal, hearings and appeals, tribunals won, managers at hearings, investigation meetings, disciplinary hearings run, dealt with grievances, appeal hearings
absence management = sickness absence = attendance management = manage absence = occupational health < Bradford Factor, return-to-work interviews, OH referrals, sickness cases, absence reviews, long-term sickness cases, FirstCare, FMLA, return-to-work talks, fit notes, sick rate from, long-term sick, return to work, sick days from, return talks, got back to work, company doctor, BEM, absence triggers, sickness down, OH triggers, phased return, long-term sick staff, absence cases
occupational health referrals < OH referrals, OH reports, reasonable adjustments, ADA accommodations, interactive process ADA
employment law = employment legislation < tribunal ET1, Employment Rights Act, ET3, Equality Act HR, TUPE, ACAS early conciliation, FLSA, Title VII, working time regulations, unfair dismissal, Equality Act, ERA 1996, ACAS code, LL.M. in labour law, employment tribunals, tribunal cases, dismissals and works council, labour law, ACAS
TUPE = business transfers < TUPE transfers, TUPE consult
redundancy and restructure = organisational change = workforce reduction < redundancy consultations, at-risk letters, collective consultation, HR1 form, restructure consult, WARN Act, layoffs administered
HR information system = HRIS = HR software = HR information systems = HR systems < Workday HCM, BambooHR, PeopleHR, iTrent, Oracle HCM, SAP SuccessFactors, Cascade HR, Sage People, ADP Workforce Now, HiBob, ESR HR, UKG Pro, Ceridian Dayforce, CIPHR, BrightHR, Breathe HR, Rippling, PeopleSoft HCM, ResourceLink, Workday, Personio, SAP HCM, Cascade, SuccessFactors, Breathe, ADP Workforce, Workday super user, PeopleSoft, Sage HR, users fields reports, Dayforce
contracts of employment = offer letters < issue contracts of employment, contract variation letters, offer letters and contracts, zero-hours contracts issued, statement of particulars
onboarding and induction = new starter process = onboarding = induction of new staff < new starter packs, onboard new hires, first-day orientation, corporate induction, new hire orientation, new joiners' paperwork, welcomed starters, welcome days, ran inductions, induction mornings, first week plan, day one, first-week talks, showed round, inductions each Monday, kit sorted before day one, joiners' first, contracts right to work, new starters settled
exit process = leaver administration = offboarding < exit interviews, leavers' letters, resign acknowledgments, process leavers, offboard, final pay leavers
personnel records = employee files = employee contracts = personnel files = HR records < P-files, employee records, I-9 audit, HR files GDPR, E-file HR, contract letters, e-files, HR folders, drew up contracts, digital files of staff, offers contracts and changes, probation dates, staff files, contracts of employment issued, files for staff, kept digital files, folders for people
job evaluation = grading and pay structures = pay benchmarking < Hay job evaluation, NJC job evaluation, Agenda for Change banding, job matching panel, Willis Towers Watson grading, Hay method, scored roles with Hay, NJC, graded roles, drew up grades, new pay bands, Korn Ferry, compared our wages, Hay trained, pay bands, salary benchmarking, wages with market, Mercer, grading panel, salary survey, scored roles
pay and reward = compensation and benefits < salary benchmarking, comp and ben, Mercer data, gender pay gap, salary bands
benefits administration = employee benefits < open enrollment, COBRA, 401k enrollment, cycle to work, auto-enrolment, PMI scheme, benefits enrolments, Benefex, flexible benefits
gender pay gap reporting < gender pay gap, EHRC return, EEO-1
performance management = appraisal process < appraisals roll-out, performance improvement plan, 9-box, PDR cycle, annual reviews administer, performance reviews process, 360 feedback, goal talks, rating calibration, appraisal round, PIPs, performance improvement plans, yearly goal talks, ran appraisals, calibration, appraisals rolled out, one to ones, objective setting, nine-box
succession planning < 9-box, talent calibration, succession plans
learning and development = training coordination = staff training = training and development = staff development = L&D < training needs analysis, LMS administrator, book staff courses, apprenticeship levy, mandatory training matrix, leadership development programme, Cornerstone LMS, TOTARA, skills matrix, booked courses, learning programme, apprentices' plan, training plan, learning programmes set up, leadership programme, set up learning, LMS, training calendar, training matrix, development plans
apprenticeship levy management < apprenticeship levy, DAS account, apprentices levy
HR policies = employee handbook = policy writing = policy development < staff handbook, absence policy drafted, flexible working policy, handbook revision, wrote policies, absence and maternity rules, policies in line with, wrote flexible working, rewrote the handbook, wrote the handbook, policies rewritten, maternity rules
HR advice to managers = coach managers on HR < HRBP, HR advisor, coach managers through, advise line managers, first-line HR advice, HR generalist
trade union consultation = industrial relations = union negotiation < union negotiations, recognition agreement, JNCC, collective bargaining, Unite and GMB, grievance arbitration, labor relations
HR metrics = workforce reporting = people analytics < turnover reports, headcount reports, absence dashboards HR, HR dashboards, workforce planning data
equality diversity and inclusion < Athena Swan, EEO, unconscious bias training, DEI, affirmative action plans
employee engagement = staff surveys = engagement surveys < engagement survey, eNPS, Culture Amp, Best Companies, pulse surveys, staff forum, Great Place to Work, staff survey, pulse polls, Gallup Q12, action groups, yearly staff survey, survey results to board, Peakon
wellbeing initiatives = employee wellbeing < EAP, mental health first aiders, EAP promoted
family leave administration = maternity and paternity < SMP letters, maternity meetings, shared parental leave, KIT days, paternity letters, FMLA
immigration compliance = sponsor licence < CoS assigned, RTW audits, SMS level 1 user, H-1B filings
investigations = workplace investigations < investigation reports for hearings, harassment investigations
change management HR = organisational development < OD projects, target operating model, culture change programme, org design
workers' compensation claims < workers' comp claims, OSHA 300
labour turnover reduction = staff retention < reduced turnover staff, stay interviews, exit data analysed, attrition reduced
HR shared services = HR helpdesk < ServiceNow HR, HR queries inbox, people operations tickets
reasonable adjustments < workplace adjustments, ADA accommodations, Access to Work adjustments, interactive process ADA
PHR or SPHR certification = HRCI certification < PHR, SPHR, aPHR, GPHR
recruit and induct < took on temps, interviewed and showed round, hired and started off, took on Christmas temps, hired and trained, took on staff, hired most of, interviewed and hired, started off, hired and inducted, trained starters
management training = train managers < ran workshops for supervisors, taught line managers, workshops for supervisors, how to do appraisals, tough talks, managers' course, first-line manager course, taught supervisors, courses for team leaders, taught managers, leadership workshops
trade unions = works council = unionised environment < Unite, GMB, UNISON, shift agreement, union reps, works council agreement, JCC meetings, collective agreement, negotiated with the works council, consultation with unions, reps on pay, Betriebsrat, JNCC, branch officials, union talks, full-time officials, shop stewards
psychometric testing = BPS Level A < BPS Test User, OPQ32, SHL, Level A & B, Thomas International, Hogan, BPS Level B, Saville, MBTI practitioner, 16PF, RQTU
DBS checks < enhanced disclosures, umbrella body, DBS applications, disclosures for carers, countersignatory, disclosures processed, DBS for staff
HR in retail = retail HR < People partner for stores, HR advisor Sainsbury's, HR Tesco, HR adviser Asda, stores people partner, HR for shops, HR Next
redundancy < at-risk meetings, pools scoring, closure of sites, at risk meetings, selection pools, HR1, collective consultation, redundancies handled, through at-risk, consultation with unions, scoring and notice, settlement agreements, TUPE transfer
recruitment and selection < filled jobs, adverts shortlists, hired nurses, shortlists interviews, start to end hires, filled vacancies, interviewed and hired, hires a year, from advert to offer, shortlisted, hired staff, filled posts, adverts shortlists interviews
# payroll
payroll processing = run payroll = end-to-end payroll = process payroll = end-to-end monthly payroll = full payroll = run monthly payroll < weekly and monthly payroll, 4-weekly payroll, payroll 500 employees, biweekly payroll, semi-monthly payroll, payroll clerk, pay run, ran wages, wages for, weekly wages, ran pay for, wages every, gross to net, did the wages, BACS file, run by me every, pay for staff, monthly wages, Sage Payroll, paid the wages, timesheet import, sole charge of weekly and monthly wages, sole charge, start to finish payroll, weekly and monthly wages, salaries for, pay runs, from timesheets to
payroll software = payroll systems < Sage 50 Payroll, Sage Payroll, Star Payroll, IRIS Payroll, BrightPay, ADP, Moorepay, iTrent payroll, Paychex, Paycom, ResourceLink, Earnie, Xero Payroll, Ceridian, Kronos payroll, SD Worx, Access SelectPay, Paylocity, QuickBooks Payroll, Selima, Pegasus Opera payroll, SAP payroll, ADP iHCM, iTrent, DATEV Lohn, Cascade payroll, SAP HCM payroll, Gusto, Kronos, LODAS, Zellis, Workday Payroll, Staffology
payroll qualification < CPP payroll, Payroll Technician Certificate, IPP diploma, Level 3 Payroll, IPASS
PAYE and National Insurance = HMRC payroll compliance < PAYE, FPS and EPS, P45s, P60s, P11D, class 1 NIC, HMRC tax codes, P32, P11Ds
RTI submissions = real time information = RTI < EPS submissions HMRC, FPS, EPS, FPS and EPS, real time filings, on or before payday, full payment submission, FPS EPS
statutory payments = SSP and SMP < SSP, ShPP, SMP calculations, statutory sick pay, maternity pay calculations, SMP, maternity pay, SPP, sick and maternity pay, average weekly earnings, statutory sick pay worked, paternity pay, SAP pay
pension auto-enrolment = workplace pensions = auto-enrolment = pension administration < People's Pension, LGPS, NHS Pension, Teachers' Pension, AE re-enrolment, opt-outs pension, Smart Pension, TPR declaration, pension upload, NEST contributions, NEST uploads, opt-outs, assessed starters, opt-ins, re-enrolment, NEST, The People's Pension, pension uploads, declaration of compliance, contribution files
pension administration < LGPS, NHS Pensions, TPS returns, pension contributions upload, pensions officer, Teachers' Pensions MDC
benefits in kind = taxable benefits < P11Ds, P11D, class 1A, company car tax, PSA HMRC, fringe benefit reporting
salary sacrifice < cycle to work, childcare vouchers, salary exchange, EV scheme deductions
attachment of earnings = court orders payroll < AEOs, student loan deductions, garnishments, child support orders, wage garnishments, CMS DEO
timesheet processing = time and attendance < timesheets keyed, Kronos timecards, overtime and shift premium, T&A upload, collect timesheets, TMS import, casual timesheets
holiday pay calculation = leave accruals < holiday pay, PTO accruals, rolled-up holiday
starters leavers and changes = payroll amendments < starters and leavers, P45 process, leavers payroll, new starter checklist HMRC, pay changes keyed, contract changes payroll
payroll reconciliation = payroll control account = payroll journals < reconcile payroll, payroll control accounts, net wages control, reconcile PAYE, variance reports payroll, 941 reconcile, net pay control, PAYE creditor, wages journal, tied net pay, payroll journal, salary journal, control accounts, wages control, PAYE control
payroll journals = payroll posting < payroll journal, wages journals, post payroll to nominal, payroll GL
BACS payments = payroll payments < BACS, Bacs file, Bankline, faster payments wages, direct deposit, BACS approve, ACH payroll
payslips = pay queries = payroll helpdesk = payroll queries < ePayslips, overpayment recovery letters, pay stubs, explained payslips, tax codes to callers, net pay deductions, asking about net pay, pay queries answered, payslips and tax codes, staff asking about, wage queries, queries on pay
overpayment recovery < overpayments recovered, salary overpayments, reclaim overpaid
payroll year-end = tax year-end < P60s, P60, W-2s, year-end payroll, W-2, W-3, 1099 payroll
US payroll taxes = payroll tax filing < SUTA, W-2s, FUTA, quarterly 941, multi-state payroll, 1099-NEC, SUI returns, Form 941
gross to net calculation = manual payroll calculations < gross-to-net, manual calculations of pay, manual checks off-cycle, net to gross
CIS payments = construction industry scheme < CIS returns, CIS300, subcontractor verification, CIS statements, CIS deductions
IR35 and off-payroll working < IR35, inside IR35, off-payroll
payroll implementation < parallel runs, payroll system migration, payroll go-live
payroll bureau = client payrolls < multiple client payrolls, outsourced payroll, 60 payrolls, payroll for clients of accountants
expatriate payroll = international payroll = payroll in several countries = multi-country payroll < shadow payroll, EMEA payroll, global payroll, STBV, modified PAYE, CloudPay, UK and Ireland payroll, UK Ireland Poland, local vendors, EU entities, salaries for entities, country payrolls, in-country providers, ADP Celergo
certified payroll < certified payroll reports, Davis-Bacon, LCPtracker, prevailing wage, union dues reports
ONS returns < ONS return payroll, payroll for gender pay gap
National Minimum Wage compliance < NMW checks, minimum wage audit, NLW uplift
tronc and tips payroll < tronc, tips and service charge, troncmaster
payroll audit and controls = payroll compliance < payroll audit, SOX payroll, four-eyes payroll, payroll checks before release
CIPP qualification < CIPP payroll, CIPP diploma, MCIPP, FCIPP
starters and leavers < P45s, final pay, leavers' holiday pay, new joiner set-up, starter checklists, P45, new employees keyed, joiners and leavers, leavers' pay, set up new employees
year-end procedures = payroll year end = year-end payroll = P60s and P11Ds < P11Ds, P60s, P11D(b), benefits in kind, by 6 July, PSA, class 1A, final FPS, P11Ds for
# bookkeeper
bookkeeping qualification < AAT Level 3, AAT Level 4, MAAT, ICB bookkeeping, AAT Level 2, Certified Bookkeeper AIPB, QuickBooks ProAdvisor, FMAAT
bookkeeping = maintain financial records = keep accounts = keep the books < keep books, write up books, books to trial balance, cash book, write up cashbook, sole trader books, kept the books, did the accounts day to day, did the books, sole traders, receipts to trial balance, to trial balance, books for, books straight, Kept full books, books of traders, looked after the books, cash book and ledgers
accounting software = accounts package = accounting packages = Xero = QuickBooks < Sage 50, Sage 200, FreeAgent, KashFlow, QBO, Sage Line 50, FreshBooks, Clear Books, MYOB, Pegasus Opera, Wave accounting, Iris Kashflow, Peachtree, DATEV, Tally, Microsoft Dynamics GP, Tally.ERP, Sage Intacct, Exact, NetSuite, Lexware, IRIS Accounts, Xero certified, AccountsIQ, QuickBooks Online, Dynamics GP ledgers
bank reconciliation = reconcile bank accounts = bank reconciliations < bank recs, bank feeds Xero, reconcile bank statements, reconcile cash book to bank, bank rules Xero, match bank transactions, reconcile checking accounts, ticked statements, bank statement against the ledger, bank statements against, matched accounts to, cash book, no unexplained items, bank feeds, current accounts to ledger, matched bank, odd items chased, reconciled the bank, statements against cash book, balanced the bank
purchase ledger = accounts payable = supplier invoice processing < AP clerk, purchase invoices, supplier statements reconcile, pay run suppliers, 3-way match, code supplier invoices, P2P invoices, post invoices to Sage, vendor invoices, cut checks for vendors, bills a month, matched coded and paid, owed to suppliers, supplier invoices, coded approved paid, payment runs, invoices a week, supplier statements, AP ledger, bills paid, coded and paid, BACS runs to suppliers
supplier statement reconciliation < supplier statement recs, reconcile supplier statements, vendor statement recs, statement recs
sales ledger = accounts receivable = sales invoicing < AR clerk, raise sales invoices, customer invoices, allocate receipts, issue statements to customers, sales day book, cash allocation, AR aging, credit notes raised
credit control = debt collection = debtor management = accounts receivable = debt recovery from customers < chase debtors, aged debtors, dunning letters, chase overdue invoices, debtor days, collections calls, chase late payers, CCJ applications, CICM, chased late payers, overdue money, chased overdue debtors, overdue debtors, DSO from, instalment plans, got debtors down, aged debt, late payers, chased late customers, dunning, sales ledger, debtors down from, allocated receipts, statements and reminders, chased debts
VAT returns = prepare and submit VAT = VAT < MTD VAT, EC Sales List, partial exemption, flat rate scheme, reverse charge VAT, quarterly VAT, sales tax returns, quarterly MTD returns, worked out and sent off the VAT, VAT under MTD, MTD bridging software, filed quarterly VAT, did the VAT, VAT quarters, Umsatzsteuervoranmeldung, VAT every quarter, partial exemption calculations, digital VAT returns, VAT100
Making Tax Digital = MTD < MTD VAT, MTD-compatible software, Dext MTD, MTD bridging
receipt capture = expense software < Dext, Receipt Bank, AutoEntry, Hubdoc, Expensify, Concur expenses, Pleo, Spendesk, Soldo
expense claims = staff expenses processing < staff expenses processed, credit card expenses reconciled, company cards reconcile, mileage claims, Concur, employee reimbursements
petty cash = cash float management < petty-cash tin, imprest, reimburse petty cash
nominal ledger = general ledger postings < post journals, GL entries, nominal codes, coding to nominal, chart of accounts, general ledger
month-end routines = month-end close < month-end journals, accruals and prepayments, close books monthly, month-end accruals, roll period Sage
accruals and prepayments < accruals, prepayments schedule, prepaid expenses
trial balance = prepare to trial balance < books to trial balance, TB for accountant
year-end preparation for accountants = liaise with external accountants < year-end file for accountant, hand books to accountant, year-end pack accountant
fixed asset register = depreciation = fixed assets < depreciation journals, straight-line depreciation, depreciation and disposals, capitalised machines, plant ledger, ran depreciation, asset additions, capitalised, physical check of assets, depreciation run, disposals, asset tagging ledger
payroll for small businesses = small payroll processing < run payroll on Sage, payroll for small clients, payroll for 10 staff, BrightPay, weekly wages for staff
CIS returns = subcontractor deductions < CIS300, subcontractors verified with HMRC, CIS statements
double-entry bookkeeping < debits and credits, T-accounts, double-entry, posting journals
supplier payments = payment runs < BACS run, supplier pay run, online payments suppliers, cheque run, payment proposals, ACH vendor payments
cash flow forecasting = cash management < cashflow forecast, 13-week cash flow, Float app, cash position daily
management accounts to owner = profit and loss reports < P&L for owner, monthly P&L and balance sheet, P&L by department, QuickBooks P&L
client bookkeeping portfolio = bookkeeping practice < 40 clients' books, client portfolio bookkeeping, bookkeeper for several SMEs
software migration bookkeeping < Sage to Xero, migrate clients to Xero, convert QuickBooks Desktop to QBO
multi-currency accounting = foreign currency ledgers < FX revaluations, euro and dollar ledgers, multi-currency Xero
1099 preparation < 1099-NEC, 1099s, sales tax filings, W-9 collection
charity accounts bookkeeping = fund accounting < restricted funds, Gift Aid claims, nonprofit books
construction bookkeeping = job costing < certified payroll, retention invoices, AIA billing
e-commerce bookkeeping < A2X, Shopify payouts reconciled, Amazon settlements reconciled, Stripe reconcile
spreadsheets for accounts = Excel for accounting < VLOOKUP reconciliations, SUMIFS, pivot tables ledgers
AAT qualified < AAT Level 4, MAAT, FMAAT, AAT member
Xero < Xero certified, Xero advisor, Xero Payroll
Sage < Sage 50, Sage 200, Sage Line 50, Sage Payroll
process invoices = invoice processing < matched bills to, POs on SAP, coded invoices, invoices approved, bills matched, matched invoices, invoices passed for payment, registered invoices, invoices keyed, POs and bills
cash reconciliation = cash handling = cash and float handling = handle cash < cashing up, balanced the till, Z reads, overs and shorts, tills balanced, balanced takings, counted floats, paid in at, counted tills, balanced tills, did floats, reconciled the till, till to the penny, takings to the penny, money ready for Loomis, reconciled tills, squared with, cash and card, cashed up, front desk money, balanced drawers, banked takings, balanced the float, to the penny, took cash banked, float each night, ready for collection
implementation of accounting software = implement accounting software = accounting system implementation < moved to Xero, from Sage to Xero, set up Xero, brought in QuickBooks, onto Xero, moved the books to, parallel run, switched to Xero, changed over from Sage, onto QuickBooks, data migrated to, parallel payrolls
external auditors = audit liaison = audit preparation < PBC list, audit file, auditors spoke to, auditors' queries, pulled samples, audit schedules, hosted PwC, audit went through me, year-end audit file, auditors wanted, visits from KPMG, answered auditors', audit pack, file ready for, lead schedules
# accountant and auditor
chartered accountant qualification = qualified accountant = ACCA = CIMA = chartered accountant = CPA < ICAEW, ACA qualified, CA ICAS, FCA ICAEW, FCCA, CPA Australia, ACMA, CGMA, ACA, FCA chartered, ACCA member, Chartered management accountant, FCMA, ICAS, ACA/FCCA, Certified Public Accountant, CFA charterholder, ACCA all papers
CIMA qualification = management accountant qualification < ACMA, CGMA, CIMA part-qualified, CIMA finalist
CPA license = certified public accountant = advanced CPA < CPA, passed CPA exams, CPA licensed, CPA (NY, CPE up to date, CPA active
part-qualified accountant = studying accountant < ACCA part-qualified, CIMA part-qualified, ACA training contract, ACCA finalist, passed 9 ACCA papers
management accounts = management reporting = monthly reporting packs = month-end close < board pack, flash report, P&L commentary, KPI pack, monthly packs, cost centre reports, monthly P&L, accruals prepayments, closing by WD4, variance notes, monthly figures with accruals, P&L and balance sheet pack, month-end journals, month close, accruals and prepayments, WD5, drew up monthly figures, closed the month, month-end pack, monthly pack, flash results, prepayments and accruals
statutory accounts = financial statements preparation = year-end accounts = financial statements < FRS 102, FRS 105, iXBRL tagging, accounts for Companies House, CCH accounts production, abridged accounts, limited company accounts, stat accounts, IRIS accounts production, audited financials prepare, balance sheet P&L and notes, year-end accounts under FRS, drew up balance sheet, iXBRL, FRS 102 accounts, statutory accounts for, accounts for limited companies, drew up accounts, Companies House accounts prepared, GAAP statements, HGB accounts, final accounts, Jahresabschluss
consolidated accounts = group consolidation < consolidate subsidiaries, intercompany eliminations, group accounts, OneStream, minority interests
month-end close = period-end close < working day 5 close, accruals prepayments journals, balance sheet recs, WD3 close, BlackLine
balance sheet reconciliation = control account reconciliation < balance sheet recs, control accounts, BlackLine, GR/IR clear, intercompany recs, bank recs month-end
variance analysis = budget versus actual < variance commentary, budget v actuals, flux analysis, variances to budget, prior year variance, BvA, plan vs. actual, plan vs actual, budget vs actual, price volume and mix, margin deviations, actual to budget, gaps to plan, explained variances, price-volume-mix, bridge, deviations from plan, explained gaps
budgeting and forecasting = FP&A = financial planning = budgets and forecasts < annual budget, rolling forecast, reforecast, budget holders, Adaptive Planning, Anaplan, Hyperion Planning, annual operating plan, five-year plan, annual plan, rolling outlook, forecast P&L, annual budget led, led annual plan, monthly rolling outlook, owner of forecast, reforecasts, plan for plants, budget round, AOP, zero-based, monthly outlook
cost accounting = standard costing = product costing < standard costs, BOM costing, absorption costing, stock valuation, WIP valuation, gross margin analysis product, labour variances, overhead rates
accounting standards < IFRS 16, IFRS 15, FRS 102, IAS 36, ASC 842, ASC 606, US GAAP, ASC 740
US GAAP < ASC 606, ASC 842, ASC 740, FASB, 10-K, GAAP footnotes, US-GAAP, SEC filings, 10-Q, GAAP statements, technical memos under GAAP
external audit = statutory audit = audit engagements = financial audit < audit senior, Big Four audit, KPMG audit, audit fieldwork, CaseWare audit, statutory audit of listed, audit planning memo, audit junior, controls testing audits, Deloitte audit, stock counts attended audit, year-end opinion, tested revenue, external audit of, ISA audits, stock and receivables, Companies Act audits, CARO, audit manager, audits of, audit opinion, substantive testing, Abschlussprüfung, audit in-charge
internal audit = risk-based audit = controls assurance = internal audits < IIA, internal audit reports, CMIIA, TeamMate, walkthrough tests controls, audit plan committee, CISA, audit committee reports, IPPF, risk-based plan, Internal Auditor, scoped tested reported, audit reviews carried out, reviews carried out, yearly audit plan, CIA, audit universe, internal audit reviews, internal auditor
internal controls testing = SOX compliance = Sarbanes-Oxley < SOX 404, SOX testing, ICFR, COSO, walkthroughs SOX, control deficiencies
audit software = data analytics audit < IDEA software, ACL Analytics, CaseWare, TeamMate, CCH ProSystem audit, Alteryx audit, MindBridge
audit working papers = audit file preparation < audit file, PBC list, audit schedules, lead schedules, audit queries, sample testing invoices
ERP finance systems = accounting systems < SAP FI, SAP FICO, Oracle Financials, NetSuite, Dynamics NAV, Great Plains, Sage X3, Dynamics 365 Finance, Infor SunSystems, Agresso, Unit4, JD Edwards, Coda Financials, Yardi, Workday Financials
corporation tax computations = tax returns company < CT600, tax comps, Alphatax, R&D tax claim, capital allowances, deferred tax, Form 1120
fixed assets accounting = capex accounting < fixed asset register, capex tracking, CIP accounting, depreciation run, capitalisation policy
lease accounting < IFRS 16, ASC 842, right-of-use assets, LeaseQuery
revenue recognition < ASC 606, IFRS 15, deferred revenue, SaaS revenue, WIP contracts revenue
practice accounts portfolio = client portfolio accountancy < portfolio of 100 clients, owner-managed businesses, OMBs, practice accountant, high street practice
financial controller duties = lead finance function = finance manager < financial controller, group FC, head of finance, finance team of 6
intercompany accounting = intercompany reconciliations = group consolidation < intercompany recs, IC eliminations, transfer pricing recharges, intercompany recharges, interco, eliminated profit, IC clearing, group accounts, subsidiaries matched, Hyperion, LucaNet, matched balances of, OneStream, intercompany balances, consolidation pack, subsidiaries' packs, HFM, Tagetik, consolidated statements, eliminations
cash flow management < 13-week cashflow, working capital reports, cash flow forecasts, hedge FX
process improvement in finance = finance transformation < automate reconciliations, finance system implementation, shared service centre migration, Power Query close
CIPFA qualified = public finance accountant < CIPFA, CPFA, section 151 officer
forensic accounting < asset tracing, dispute valuation, expert witness quantum
insolvency work = liquidation and administration < CPI insolvency, SIP 2, IPS software, JIEB, trustee in bankruptcy, restructure practitioners
company secretarial < confirmation statement, CS01, company secretary, ICSA, PSC register, Diligent entities, statutory registers
audit compliance standards < ISA UK, PCAOB, ISQM 1, GAAS, FRC reviews
inventory accounting = stock accounting < perpetual inventory finance, stock provision, cycle counts finance, stock reconciliations, obsolescence provision
business partnering = finance business partner < partner budget holders, commercial finance, challenge budget holders
statutory returns = ONS surveys < Intrastat, BE-13
ACA = ICAEW chartered < ICAEW ACA, ACA qualified, ACA training contract completed
ACCA qualified < ACCA member, FCCA, ACCA affiliate
IFRS = international accounting standards < IFRS 15, IFRS 16, IFRS 9, IAS 36, International Financial Reporting Standards, IAS, US-GAAP, IFRS conversion, IFRS 17, Ind AS
UK GAAP = FRS 102 < FRS 105, FRS102, FRS 102 accounts, FRS 101, Section 1A, SORP
SAP < SAP FI, SAP FICO, SAP S/4HANA, SAP ECC
supervise accounting team = manage finance team = lead accounts team < chief accountant, accounts staff of, finance team of, ledger clerks under me, led bookkeepers, staff of 4, accounts team of, ledger team, clerks under me
Ind AS < Ind AS 115, Ind AS convergence, Ind AS 116, under Ind AS
accountancy practice = practice experience < Audit & Accounts, LLP, BDO, Grant Thornton, RSM, KPMG, Deloitte, PwC, EY, Mazars, clients' accounts, accounts senior, practice clients, Crowe, Moore Kingston, practice senior, chartered accountants firm, 40 clients, portfolio of clients
Big 4 < Deloitte, PwC, KPMG, EY, PricewaterhouseCoopers, Ernst & Young, Deloitte Tax LLP
SOX = internal controls < Sarbanes-Oxley, SOX 404, key control tests, walkthroughs, COSO, controls testing, key controls, tested controls, control matrix, SOX testing, design and operation of controls, RCM, judged design
manufacturing sector = manufacturing background = manufacturing environment < factory, cost accountant, plant controller, injection moulding, site finance controller, production plant, standard costing, Rolls-Royce, plant finance, foundry, assembly plant, machine builder, bottling plant
audit reports < authored findings, reports with agreed measures, findings and actions, audit committee papers, ratings and actions, issued reports, wrote findings, tracked to closure, agreed actions, wrote up findings, management letter
CIA certification < Certified Internal Auditor, CIA (IIA), CIA certified, CRMA, CMIIA
data analytics in audit = audit analytics < IDEA, ACL, ACL scripts, duplicate payments found, full population tests, full population, journals in IDEA, Alteryx in audit, journal testing scripts
IT audits = IT audit < COBIT, CISA, access rights reviewed, ITGC, ITGCs, SAP access rights, change process and backups, SOC 1, SOC 2 reviews, reviewed SAP access
lead audit teams = audit team leadership < engagement manager, in-charge, reviewed juniors' papers, led audit staff, audit manager of, split the work, team of auditors, led auditors, audit supervisor
quality audits = ISO 9001 audits = internal auditing to ISO 9001 = QMS audits < lead internal auditor, raised NCRs, audited departments, audited shop floor, QMS conformance, lead auditor ISO 9001, checked departments against the standard, against the standard, closing meeting, audit programme for ISO, process audits, layered audits, NCRs raised, audited processes
# financial analyst and banking
financial modelling = build financial models < DCF models, three-statement model, LBO model, merger model, sensitivity analysis models, Monte Carlo finance, project finance model, FAST standard, 3-statement models
valuation = company valuation < DCF, comparable companies, comps analysis, precedent transactions, 409A, WACC, EV/EBITDA, purchase price allocation
FP&A = budgeting and forecasting = financial planning and analysis < rolling forecast, long-range plan, annual operating plan, Anaplan, Adaptive Insights, budget v actuals
investment analysis < buy-side analyst, sell-side notes, stock pitches, initiate coverage, sector coverage equity, CFA charterholder, buy and hold recommendations
CFA = Chartered Financial Analyst < CFA Level I, CFA Level II, CFA charterholder, CFA Level III
investment management qualification = IMC < CISI, UKSIP
financial adviser qualification < DipPFS, CII R0 exams, APFS, Chartered Financial Planner, RO1 to RO6
US securities licenses = FINRA licenses < Series 7, Series 66, Series 63, Series 65, Series 24, SIE exam
mergers and acquisitions = M&A transactions = deal execution < M&A, sell-side mandates, buy-side due diligence, CIM writing, teaser and IM, pitch books, fairness opinions
due diligence = financial due diligence < FDD, quality of earnings, QoE, vendor due diligence, data room Q&A, red-flag report, buy-side DD, target's books, data room reviewed, acquisitions reviewed, DD and valuation, buy-side, sell-side DD, red flag report, deal valuation
credit analysis = credit underwriting = lending decisions = credit risk assessment = credit assessment = loan underwriting < underwrite SME loans, credit committee, probability of default, affordability checks loans, Moody's RiskAnalyst, covenant analysis, spread financials, debt service coverage, own lending limit, own limit, credit memos, judged borrowers, mandate 25k, underwrote loans, yes or no to loans, Schufa, personal loans underwritten, collateral, credit papers, affordability assessed, loans and overdrafts, ratings for small firms, lending mandate, credit committee papers, spread the accounts
credit risk modelling = risk modelling bank < PD LGD EAD, IFRS 9 models, scorecards credit, CECL, stress testing CCAR, Basel III RWA, IRB models, SAS credit risk
market risk = trading risk < VaR, FRTB, stress VaR, P&L attribution, back-testing VaR
market data tools = financial data platforms < Bloomberg, Refinitiv Eikon, Capital IQ, FactSet, Reuters Eikon, PitchBook, Morningstar Direct, Datastream, S&P Capital IQ
regulatory reporting bank = prudential reporting < COREP, FINREP, PRA returns, Basel returns, GABRIEL, Call Report, ICAAP, FR Y-9C, RegData
anti-money laundering = AML = financial crime prevention = anti-money-laundering = KYC checks < SAR filings, MLRO, CDD reviews, transaction monitoring alerts, sanctions screening, PEP checks, ACAMS, NCA SARs, Actimize alerts, OFAC screening, KYC, source of funds, PEP screening, suspicious activity reports, PEPs, filed SARs, SARs, checked IDs, odd payments flagged, flagged odd payments, odd transfers, transaction alerts, suspicious reports, KYC files, laundering patterns, CDD, screened names, UBO, EDD, froze and reported, money laundering reports, NCA
KYC = customer due diligence = client onboarding checks = client due diligence = enhanced due diligence < KYC refresh, KYC analyst, CDD files, World-Check, ID&V, FATCA and CRS, UBO identify, LexisNexis Bridger, UBO charts, PEP hits, enhanced checks, high-risk client files, EDD, source of wealth, onboarded funds, KYC reviews, EDD on PEPs, refreshed client files, beneficial owners, KYC remediation, periodic reviews
fraud detection = fraud investigations bank = fraud investigation = investigate suspected fraud = investigate fraud = fraud investigations < card fraud, CIFAS, account takeover, APP scams, Falcon alerts, staged crashes, uncovered kickbacks, SIU, forensic review, interviewed suspects, dodgy claims, iffy claims, rejected false claims, expense cheating, false claims, secured evidence, false invoices, kickbacks, claims thrown out, spotted staged, noticed staged, CFE, counter-fraud, fraud referrals investigated, repudiated, dodgy burglaries, interviewed the people
trade processing = trade settlement = middle office operations < SWIFT messages, MT103, trade confirmations, DTCC, Euroclear, trade bookings, corporate actions, Murex, broker recs
reconciliations nostro = cash and position reconciliations < nostro recs, TLM reconciliations, position breaks, IntelliMatch
fund accounting = NAV calculation < Geneva Advent, InvestOne, transfer agency, private equity waterfalls, Investran
retail banking = branch banking = retail customers = customer advice in bank < teller, bank branch, personal banker, counter at Barclays, Lloyds branch, current accounts opened, bank teller, vault balancing, safe deposit box, private clients through current accounts, current accounts cards, personal loans advised, banking adviser, branch adviser, instalment credit, current and savings accounts, households, customer adviser bank
mortgage advice = mortgage advisor = advise on mortgages = mortgages and home finance < CeMAP, mortgage adviser, DIPs, decision in principle, mortgage applications, MCOB, mortgage broker, NMLS, remortgages, home loans, house loans, first time buyers, home loan, building finance, home finance, mortgage cases, remortgage
CeMAP = mortgage qualification < CertMAP, Cert RBB mortgages, LIBF mortgage, Certificate in Mortgage Advice, Cert in Mortgage Advice, CeMAP 1 2 & 3, CeMAP qualified, CeMAP 1-3
mortgage underwriting = loan processing < mortgage underwriter, DU and LP findings, loan processor, FHA and VA loans, Form 1003, TRID, underwrite mortgages, Calyx Point
relationship management = corporate relationship manager < RM for SME portfolio, commercial banking RM, corporate clients lending portfolio, private clients portfolio, HNW clients, relationship manager bank
wealth management = portfolio management = financial planning < model portfolios, pension transfers, ISA and pension advice, paraplanner, HNW portfolios, private client investments, discretionary fund manager, FE Analytics, discretionary portfolios
paraplanning = suitability reports < paraplanner, suitability letters, Intelliflo, cashflow modelling Voyant, Intelligent Office, FE Analytics
FCA regulation = regulatory compliance financial services = FCA regulated = FCA authorised < Consumer Duty, SMCR, MiFID II, COBS, TCF, Senior Managers Regime, Reg BI, FINRA compliance, SEC exam, ICOBS, CMC, conduct rules, SM&CR, MCOBS, TC scheme, CASS, FCA rules
Consumer Duty = treating customers fairly < vulnerable customers bank, TCF
complaint handling financial services < FOS, DISP, final response letters, PPI complaints, redress calculations
treasury = liquidity management = cash flow < FX hedging, money market deals, liquidity buffers, interest rate swaps, Kyriba, bank treasury, cash pooling, 13-week liquidity plan, FX hedges, overnight deposits, 13-week cash, cash forecast, liquidity plan, cash management, FX forwards, banking covenants, hedging, bank facilities
payments and collections systems = payments operations < CHAPS, SWIFT, SEPA, Faster Payments, ACH, Fedwire, ISO 20022, Visa and Mastercard schemes
trade finance < letters of credit, UCP 600, documentary collections
financial data analysis < VBA macros finance, Python pandas finance, Power BI finance, Tableau finance, SQL finance data
private equity < portfolio company monitoring, LBO, fund raising LPs, carried interest
ESG investing = sustainable finance < SFDR, TCFD, green bonds, ESG ratings, UN PRI
asset finance = leasing and invoice finance < invoice discounting, HP and lease, equipment leases
debt recovery bank = collections < arrears calls, repayment plans agree, litigation recoveries
Bloomberg Terminal < BBG, Bloomberg functions, Bloomberg terminal user, Bloomberg Excel add-in
investment appraisal < NPV, IRR and payback, capital spending requests, IRR, payback, capital requests reviewed, capex requests, business cases for machines, hurdle rate, return on each, DCF
SAP FI/CO = SAP FICO = SAP finance < SAP Controlling, COPA, S/4HANA Finance, SAP FI, FICO module, FI end user, cost centres in SAP, SAP CO, FI-CO, FICO, FB50, FI postings
investment advice = securities advice < funds bonds and shares, suitability letter, IFA, wealthy clients, portfolios for clients, MiFID, lump sums, ISAs, discretionary, portfolios according to risk, funds ISAs, asset allocation, suitability report, wealth manager for, where to place
teller services = cash counter service = bank cashier < teller, at the till paying in, pay-ins and pay-outs, filled ATMs, foreign notes, cash machine fills, counter cashier, foreign currency, paying in and out, balanced drawers, at the counter, cash machines, coins and cheques
corporate banking = SME clients = business banking < relationship manager for, mid-size firms, business customers, business banking manager, corporate loans, SME lending, firms with turnover, commercial clients, SME manager, trade finance
qualified bank clerk = banking qualification < Bankkaufmann, Bankkauffrau, CeFA, DipFA, Certificate in Banking, Chartered Banker
open customer accounts = account opening = open accounts < set up new customers, opened current accounts, savings accounts opened, current and savings accounts, new account set-up, ID mandates, checking passports, mandates cards, opened current and savings, new customers accounts
branch management = branch manager = manage a branch < BM at, ran a branch, led the branch, branch of, headed the branch, branch P&L
referrals to specialists = refer customers < passed leads, leads to mortgage, sent business owners on, best referrer, leads weekly to, referrals to mortgage, introduced customers to, handed leads, spotted needs
financial difficulty = financial hardship < breathing space, payment holidays, debt plans, couldn't pay, lowered payments, drew up budgets, forbearance, reduced payments, StepChange, income and expenditure, those struggling, hardship plans, budget planners, signposting
digital banking = online banking < onto online banking, bills by the app, app demos, showed older customers, tea and tech, registered for online banking, mobile app set-up with, on tablets, walking them through, banking app shown
Diploma in Regulated Financial Planning = Level 4 diploma = DipPFS < DipFA, R01 - R06, R01-R06, Level 4 DipFA, LIBF Level 4, CISI Level 4, Dip FA
chartered financial planner < APFS, FPFS, Fellow PFS, PFS Fellow, Chartered PFS
Statement of Professional Standing = SPS < SPS held, SPS to, SPS current
Intelliflo < iO back office, Intelligent Office, Intelligent Office iO
financial adviser software = adviser back office < iO back office, Intelligent Office, Xplan, Voyant, Adviser Cloud, Curo, CashCalc
pension transfers < AF3, DB transfers, AF7, G60, DB transfers signed off, TVAS, pension transfer permission
investment platforms = platforms (Quilter < Transact, AJ Bell, Quilter, Nucleus, Fidelity FundsNetwork, Aviva Platform, abrdn Wrap, 7IM, Elevate, Parmenion, AJ Bell Investcentre, Old Mutual Wealth
CAS = competent adviser < full competent adviser, competent adviser under, T&C signed off, CAS achieved
protection advice = life insurance < critical illness, income protection, whole of life, relevant life, term assurance, CIC, level term, life cover, key man cover
equity release < CeRER, lifetime mortgages, ER qualified, Equity Release Council, home reversion
# insurance and claims
CII qualification = insurance qualification = Cert CII = CII qualified < Dip CII, ACII, FCII, IF1, Award in General Insurance, Chartered Insurance, CII Certificate, Diploma in Insurance, CII units, Certificate in Insurance, CII Award
claims handling = process claims = claims adjusting = settle claims = handle claims = insurance claims = assess claims < motor claims, household claims, handle FNOL, PI claims, property claims, subsidence claims, EL and PL claims, claims handler, claims adjuster, caseload of 120 claims, escape of water claims, workers' comp claims adjust, checked cover, paid cases, first notice to payment, notification to settlement, cases a week settled, own portfolio of claims, claims from first, cradle to grave, settlement of losses, claims portfolio, paid out, first notification, authority up to, quantum, water damage cases, own limit GBP
first notification of loss = FNOL < first notice of loss, new claims intake, log accidents reported
claims investigation = fraud referral < SIU referrals, Netfoil, CUE checks, fraud ring, staged accidents, special investigations unit, EUO, recorded statements, intel referrals fraud
claims negotiation and settlement = liability negotiation < negotiate with third-party solicitors, Part 36 offers, settle injury claims, liability disputes, OIC portal, MOJ portal, quantum negotiate, mediate settlements
reserving claims = set claim reserves < set reserves, reserve reviews, reserve adequacy
loss adjusting = property loss inspection < loss adjuster, CILA, Xactimate, fire and flood losses, site visits losses, scope losses, Symbility, contents losses, independent adjuster, catastrophe adjuster
motor engineering estimates = vehicle damage assessment < Audatex, total loss valuations, Glass's Guide, CCC ONE, engineers' reports motor, Mitchell estimating, salvage categories, write-offs negotiate
bodily injury claims = personal injury claims = personal injury = injury claims < whiplash claims, medical reports injury, soft tissue claims, BI claims, whiplash, EL/PL, RTA, OIC portal, bodily injury, fast track, Part 36, clinical negligence, MOJ portal, PSLA, medical reports, road accident, tripping claims, RTA and EL claims, employers' liability claims, slips and trips, injury cases
underwriting = insurance underwriting = risk assessment insurance < underwriter, write property risks, rate and quote, Lloyd's syndicate, delegated authority, SME package underwrite, casualty underwriting, loss runs, rated risks, accepted risks, rated and accepted, binding authority, underwriter at, accepted commercial risks, assessed risks and premiums, set premiums, underwrote, priced risks, quoted and accepted
policy administration = policy servicing < MTAs, renewals insurance, issue policy documents, endorsements policy, process cancellations policies, cover notes
insurance renewals = retention insurance < renewals insurance, renewal invites, retention calls insurance, remarket at renewal, renewal terms
insurance sales = quote and sell policies = sell insurance < cold call insurance, quotes motor home, policies sold, life policies sold, quotes over phone insurance, insurance agent, Progressive agent, State Farm agent, life and household policies, protection cover, policies through, Bausparer, placed cover, home and life cover sold, household policies, sold policies, life policies, home cover sold
insurance license = P&C license < Property and Casualty, life and health license, adjuster license, Texas all-lines
broker account handling = commercial insurance broking < commercial broker, account handler insurance, Acturis, slips broker, insurance brokers, Xchanging, Towergate, Lloyd's broker, broking slips
insurance systems = policy administration system < Acturis, Guidewire, Open GI, SSP, Duck Creek, ClaimCenter, PolicyCenter, Applied Epic, AMS360, CDL Strata, Applied TAM, Xuber, Genius system
comparison sites and rating = insurance pricing < Earnix, Radar pricing, price comparison websites, GLM insurance, Willis Radar
actuarial analysis < IFoA, exam CT, ASA actuary, reserving triangles, Solvency II capital, chain ladder, Prophet software, ResQ, FCAS
Solvency II = insurance regulatory capital < ORSA, QRTs, Pillar 3 Solvency
reinsurance < treaty reinsurance, facultative placements, bordereaux, excess of loss, retrocession
bordereaux processing = delegated authority management < bordereaux, coverholder audits, TPA oversight, Lloyd's bordereaux, binder audits
life and protection insurance = pensions and life claims < critical illness claims, income protection, bereavement claims life, annuities, term assurance
health insurance claims = medical claims processing < PMI claims, Bupa claims, pre-authorisation, CPT codes, ICD-10 coding claims, adjudicate medical claims, EOBs, HCFA 1500, UB-04
subrogation and recoveries = third-party recovery < subrogation, uninsured loss recovery, credit hire, arbitrations Arbitration Forums, recoveries from third-party insurers
repair network management < credit hire rates, approved repairers, GTA hire, body shop authorise, courtesy car arrange
complaints insurance = ombudsman complaint < FOS insurance complaints, final response insurance, DISP complaints
Consumer Duty insurance < ICOBS, product oversight insurance, PROD 4
liability insurance < EL claims, PL claims, industrial deafness, D&O, PI policies, professional indemnity
surveying insurance risks = risk surveys < insurance risk survey, risk surveyor, loss control surveys, risk improvements
rent and let insurance = household and motor products < buy-to-let insurance, household quotes, buildings and contents, motor fleet policies
workers' compensation claims = return to work claims < indemnity claims, medical-only claims, TTD benefits, workers' comp
motor fleet insurance = commercial lines < motor fleet quotes, contractors all risks, SME package, commercial combined
catastrophe surge response = CAT claims < CAT deployments, hurricane claims, hail claims, storm surge claims, flood surge
marine and aviation insurance < hull and machinery, cargo claims, marine cargo, Lloyd's marine, protection and indemnity
motor claims = motor insurance < car accident, RTAs, motor desk, third party and own damage, total loss, hire car, credit hire, car accident files, bent metal, vehicle damage claims, cradle to grave RTAs, AD claims, windscreen and theft claims, car claims
negotiate with solicitors and third parties = negotiate settlements = third-party negotiation < opposing solicitors, claimant lawyers, liability split, agreed injury sums, other insurers, quantum, other side's lawyers, claimant solicitors, settled with, below reserve, haggled quantum, bargain with, Part 36, agreed damages
set and review reserves < case reserves, adjusted them each quarter, outstanding cost, reserve philosophy, put up reserves, large losses reviewed, put a figure on every file, figure on every file, reserved files, reserve reviews, likely cost, estimated outstanding
loss adjusters < sent out assessors, appointed engineers, instructed the surveyors, appointed adjusters, chosen from panel, engineers to damaged cars, instructed adjusters, instructed engineers, panel of adjusters, picked and instructed, engineers and adjusters, adjusters to floods, sent out engineers, sent adjusters, instructed surveyors
ACII < Associate of the CII, Advanced Diploma in Insurance, Chartered Insurance Broker, ACII Chartered, Chartered Insurer, Chartered Insurance Practitioner
customer service to policyholders = policyholder service < insured callers, flooded homeowners, insureds kept, kept them posted, policyholders helped, insured persons, insured callers a day, policyholder calls, kept claimants informed
policy wording = policy coverage = decide on cover < small print, decided indemnity, exclusions, warranties, on the hook, coverage decisions, decided cover, endorsements read, read the small print, policy terms applied, coverage opinion, escape of water, declinature
train new claims handlers = train claims handlers < marked files, starter course in claims, sat beside me, coached handlers, two-week starter course, marked their files, new joiners, claims induction
recover outlay < got our money back, guilty driver's insurer, recovery from third parties, chased councils, what we had paid, outlay back, recovered from, recovery files, contribution from
property claims = major loss claims = large loss claims < fires and floods, major loss handler, above 250k, business interruption, interim payments, reinstatement, major losses, burnt down, factory fires, floods above, subsidence claims
broking software < Acturis, SSP, Open GI, Applied Epic, CDL Strata, Policy placed in Acturis
commercial combined = commercial insurance < Comm Combined, property EL PL, BI packages, commercial package, placed commercial, SME packages, trade combined, EL PL, commercial risks, for manufacturers
fleet insurance = motor fleet < motor fleets, haulage fleets, burning cost, fleet rated, placed fleets, fleets from, fleet telematics, own goods fleets
Lloyd's < Lime St, Lime Street, slips, syndicates, Whitespace, placing broker, binders with syndicates, line slips, MRC, PPL, coverholder, box at Lloyd's
professional indemnity = PI insurance < PI for, PII, D&O, Fin lines, PI terms, financial lines, PI submissions, solicitors' PI, professional risks
underwriting authority = delegated authority < DUA holder, bind to, coverholder, delegated authority held, binding authority, in-house scheme, DUA
# tax
tax qualification < CTA, CIOT, ADIT, Enrolled Agent, HMRC inspector trained, EA IRS
corporation tax compliance = corporate tax returns < CT600, tax comps, Alphatax, ONESOURCE, quarterly instalment payments, capital allowances claims, group relief, Form 1120, CT computations
personal tax returns = self-assessment = individual tax return preparation = personal tax = income tax returns < SA100, HNW tax returns, 1040s, Form 1040, capital gains computations, tax season returns, P800, SA108, residency SA109, Schedule C and E, self assessments, Form 1040s, self-assessment returns prepared, self assessment returns, ITR-1, SATRs, sole trader returns, SA returns, Einkommensteuererklärung
trust tax returns < SA900, SA800, trust returns, K-1s, Form 1065, Form 1041, LLP returns
VAT advisory and compliance = indirect tax < partial exemption, VAT returns, option to tax, Intrastat, VAT on property, VAT group, VAT registrations, VAT inspections
employment taxes = PAYE advisory < IR35, PAYE settlement, P11D, employment status, termination payments tax, NIC planning
R&D tax credits = R&D tax relief claims = R&D tax relief < R&D claims, RDEC, technical narratives R&D, AIF form, Section 174, SME R&D scheme, Form 6765, technical narratives, Forschungszulage, R&D relief, claimed relief for, R&D tax claims, CT600L, relief for software
capital allowances claims < AIA claims, super-deduction, embedded fixtures, cost segregation, s198 elections
international tax = cross-border tax = transfer pricing < double tax treaties, CFC rules, permanent establishment, withholding tax reclaims, BEPS, GILTI, Pillar Two, Subpart F, FATCA, treaty relief, local files, benchmarks for intra-group, withholding tax, DTT, cross-border holding, OECD master file, double tax, master files, intra-group loans, country-by-country, CbCR, APAs
transfer pricing < OECD guidelines transfer pricing, benchmarking studies TP, CbCR, TP documentation
expatriate tax = global mobility tax < expat returns, tax equalisation, A1 certificates, shadow payroll, non-dom, Form 2555, STBV, assignees tax
inheritance tax planning = estate planning = trusts and estates = inheritance tax < IHT400, IHT, IHT planning, trust tax, deeds of variation, probate tax, Form 706, gift tax 709, gifts and trusts, succession of family firms, gift tax valuations, wills gifts, BPR, trusts for families, succession, nil rate band, cut IHT, APR
capital gains tax planning < CGT computations, PPR relief, 60-day CGT, entrepreneurs' relief, 1031 exchange, BADR
HMRC enquiries = tax investigations = tax disputes = tax audits < COP9, Section 9A, discovery assessments, tax tribunal, IRS audit representation, LDF disclosure, COP8, FTT appeals, offer in compromise, sat with the inspector, objections, fiscal court, HMRC enquiry, argued down, wrote objections, IRS audit, enquiry closed, settled with HMRC, Betriebsprüfung, with the inspector
tax software = tax preparation software < CCH ProSystem fx, TaxCalc, Alphatax, IRIS Tax, Digita, Lacerte, UltraTax, BTCSoftware, GoSystem, CCH Axcess, ProSeries, TurboTax Live, Capium, CCH, DATEV, ProSystem fx, ONESOURCE, Drake, TaxWise
tax provision = deferred tax accounting < ASC 740, IAS 12, deferred tax, tax provisions group
property taxes < SDLT returns, ATED, LBTT, SDLT1, property tax appeals
tax planning = tax advisory < tax planning for HNW, restructuring tax, incorporation relief, remittance basis, family investment companies, EIS and SEIS advance assurance
customs duty and excise < excise returns, EMCS, duty deferment, alcohol duty, tobacco duty
tax research technical < Tolley, technical tax memos, CCH IntelliConnect, RIA Checkpoint, non-statutory clearance, Bloomberg Tax
agent for HMRC < 64-8 authorisation, HMRC agent services, Agent Dedicated Line, IRS notices respond, power of attorney 2848
state and local tax = SALT < nexus studies, sales and use tax, multistate returns, franchise tax, Avalara, apportionment
US enrolled agent work = individual returns prep season < IRS VITA, PTIN, tax season 400 returns, H&R Block, Jackson Hewitt, EITC
CIS tax compliance < CIS returns, gross payment status
nonprofit tax < charity tax Gift Aid, CASC
low-income tax help < TaxAid, LITC, Tax Help for Older People
making tax digital rollout = tax technology < MTD ITSA, MTD pilot, tax automation Alteryx, ONESOURCE implementation
country-by-country and DAC6 reporting = tax transparency reporting < DAC6, CbCR, CRS returns, FBAR, FinCEN 114
employee share schemes = ERS returns < EMI options, ERS return, CSOP, SAYE
tax working papers review = review tax files < review tax returns juniors, tax files reviewed, second review of returns, sign-off returns
revenues collection = revenues officer < council tax recovery, liability orders, NNDR, business rates bills, Northgate Revenues, Academy revenues, council tax reduction
chartered tax adviser = CTA qualified < CTA exams passed, CIOT member, CTA ATT
corporation tax = corporate tax < CT600, CT600 and computations, tax computations, Körperschaft, Form 1120, CT computations, Gewerbesteuererklärung, iXBRL, group relief, CT600s, corporate returns
VAT matters = VAT advice = VAT advisory < reverse charge, partial exemption, option to tax, chain supplies, VAT groups, place of supply, OSS, TOGC, VAT rulings, land and property VAT, VAT treatment
qualified tax adviser = CTA = Steuerberater < Chartered Tax Adviser, Steuerberaterin, CTA ATT, CTA qualified, CIOT, ATT CTA
M&A tax = tax structuring < asset vs share deal, tax-neutral demergers, due diligence on tax risks, steps paper, demergers, hive-down, SDLT on deals, tax due diligence, share-for-share, tax structuring memos, clearance applications
Enrolled Agent < IRS Enrolled Agent, SEE parts, EA licensed, EA (IRS)
S-corp returns = partnership returns < 1065s, 1120S, K-1s, basis schedules, 1120-S, Form 1065, K-1, 1065
sales and use tax < Avalara, Nexus studies, Vertex, use returns in, nexus, Wayfair, returns in states, TaxJar, multistate returns
master's in taxation < MST, M.S. Taxation, LLM Taxation, Master of Taxation, MSc Taxation
ICAI < CA Final, Institute of Chartered Accountants of India, ACA ICAI, FCA ICAI, CA Final both groups
Tally < Tally Prime, Tally.ERP, ERP 9, Tally books, TallyPrime
GST < GSTR-1, GSTR-3B, 2A/2B reconciliation, GSTR-9, GST compliance, 9/9C, GSTR-9C, BAS lodged
TDS < tax deducted at source, 24Q/26Q, Form 16, 26Q, 24Q, TDS returns filed, TRACES
`;
