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
full-cycle recruitment = 360 recruitment = end-to-end recruitment < 360 recruiter, 180 desk, full-desk, perm desk, end-to-end hires, filled 40 vacancies, full-life-cycle
candidate sourcing = talent sourcing < LinkedIn Recruiter, Boolean searches, headhunt, CV Library, Indeed resume search, X-ray search, Totaljobs, Reed database, talent pipelining, passive candidates, cold call candidates
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
employer branding = recruitment marketing < Glassdoor profile, EVP, employer brand, LinkedIn Life page, careers fairs stand
graduate recruitment = early careers = campus recruiting < milkround, assessment centres, grad scheme hires, apprentices recruited, internships scheme, career fairs, spring insights
assessment centres < assessment centre, SHL tests, BPS Level A, Thomas International, numeric tests candidates
recruitment metrics = time to hire < time-to-hire, cost per hire, time-to-fill, quality of hire
hiring manager partnering = stakeholder management in hiring < intake meetings hiring managers, brief with hiring managers, hiring managers advise, coach hiring managers
RPO < onsite recruiter, Fieldglass, vendor management system, PSL manage, agency suppliers manage
employment agency legislation < AWR, IR35, Conduct Regulations, umbrella companies, REC membership, CertRP
recruitment events < job fair, recruitment open days, careers fair, hiring events
outplacement = redundancy career support < Right Management, redeployment workshops
recruitment inclusion = diversity hiring < Disability Confident, blind CVs, Rooney rule
visa sponsorship recruitment = international recruitment < Certificate of Sponsorship, Skilled Worker visa, H-1B, overseas nurses, PERM labor, SMS sponsor management
healthcare recruitment = clinical recruitment < nurses recruited, locum doctors placed, NHS framework, HTE framework, travel nurse recruiter
technical recruitment = IT recruiter < developers recruited, software engineers hired, tech recruiter, GitHub sourcing
# HR
CIPD qualification = CIPD qualified = HR qualification < CIPD Level 5, CIPD Level 3, CIPD Level 7, MCIPD, Assoc CIPD, Chartered MCIPD, FCIPD
SHRM certification < SHRM-CP, PHR, SPHR, SHRM-SCP, aPHR, GPHR
employee relations = ER casework < grievances and disciplinaries, ER cases, disciplinary hearings, grievance investigations, capability cases, tribunal cases, ER advisor, investigation meetings
disciplinary and grievance < disciplinary hearings, grievance hearings, disciplinaries, ACAS code, disciplinary investigations
absence management = sickness absence = attendance management < Bradford Factor, return-to-work interviews, OH referrals, sickness cases, absence reviews, long-term sickness cases, FirstCare, FMLA
occupational health referrals < OH referrals, OH reports, reasonable adjustments, ADA accommodations, interactive process ADA
employment law = employment legislation < tribunal ET1, Employment Rights Act, ET3, Equality Act HR, TUPE, ACAS early conciliation, FLSA, Title VII, working time regulations
TUPE = business transfers < TUPE transfers, TUPE consult
redundancy and restructure = organisational change = workforce reduction < redundancy consultations, at-risk letters, collective consultation, HR1 form, restructure consult, WARN Act, layoffs administered
HR information system = HRIS = HR software < Workday HCM, BambooHR, PeopleHR, iTrent, Oracle HCM, SAP SuccessFactors, Cascade HR, Sage People, ADP Workforce Now, HiBob, ESR HR, UKG Pro, Ceridian Dayforce, CIPHR, BrightHR, Breathe HR, Rippling, PeopleSoft HCM, ResourceLink
contracts of employment = offer letters < issue contracts of employment, contract variation letters, offer letters and contracts, zero-hours contracts issued, statement of particulars
onboarding and induction = new starter process < new starter packs, onboard new hires, first-day orientation, corporate induction, new hire orientation, new joiners' paperwork
exit process = leaver administration = offboarding < exit interviews, leavers' letters, resign acknowledgments, process leavers, offboard, final pay leavers
personnel records = employee files < personnel files, P-files, employee records, I-9 audit, HR files GDPR, E-file HR
job evaluation = grading and pay structures < Hay job evaluation, NJC job evaluation, Agenda for Change banding, job matching panel, Willis Towers Watson grading
pay and reward = compensation and benefits < salary benchmarking, comp and ben, Mercer data, gender pay gap, salary bands
benefits administration = employee benefits < open enrollment, COBRA, 401k enrollment, cycle to work, auto-enrolment, PMI scheme, benefits enrolments, Benefex, flexible benefits
gender pay gap reporting < gender pay gap, EHRC return, EEO-1
performance management = appraisal process < appraisals roll-out, performance improvement plan, 9-box, PDR cycle, annual reviews administer, performance reviews process, 360 feedback
succession planning < 9-box, talent calibration, succession plans
learning and development = training coordination = staff training < training needs analysis, LMS administrator, book staff courses, apprenticeship levy, mandatory training matrix, leadership development programme, L&D, Cornerstone LMS, TOTARA
apprenticeship levy management < apprenticeship levy, DAS account, apprentices levy
HR policies = employee handbook = policy writing < staff handbook, write HR policies, absence policy drafted, flexible working policy, handbook revision
HR advice to managers = coach managers on HR < HRBP, HR advisor, coach managers through, advise line managers, first-line HR advice, HR generalist
trade union consultation = industrial relations = union negotiation < union negotiations, recognition agreement, JNCC, collective bargaining, Unite and GMB, grievance arbitration, labor relations
HR metrics = workforce reporting = people analytics < turnover reports, headcount reports, absence dashboards HR, HR dashboards, workforce planning data
equality diversity and inclusion < Athena Swan, EEO, unconscious bias training, DEI, affirmative action plans
employee engagement = staff surveys < engagement survey, eNPS, Culture Amp, Best Companies, pulse surveys, staff forum, Great Place to Work
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
# payroll
payroll processing = run payroll = end-to-end payroll < run monthly payroll, weekly and monthly payroll, 4-weekly payroll, payroll 500 employees, biweekly payroll, semi-monthly payroll, payroll clerk, pay run
payroll software = payroll systems < Sage 50 Payroll, Sage Payroll, Star Payroll, IRIS Payroll, BrightPay, ADP, Moorepay, iTrent payroll, Paychex, Paycom, ResourceLink, Earnie, Xero Payroll, Ceridian, Kronos payroll, SD Worx, Access SelectPay, Paylocity, QuickBooks Payroll, Selima, Pegasus Opera payroll, SAP payroll
payroll qualification < CPP payroll, Payroll Technician Certificate, IPP diploma, Level 3 Payroll, IPASS
PAYE and National Insurance = HMRC payroll compliance < PAYE, FPS and EPS, P45s, P60s, P11D, class 1 NIC, HMRC tax codes, P32, P11Ds
RTI submissions = real time information < EPS submissions HMRC
statutory payments = SSP and SMP < SSP, ShPP, SMP calculations, statutory sick pay, maternity pay calculations
pension auto-enrolment = workplace pensions < auto-enrolment, People's Pension, LGPS, NHS Pension, Teachers' Pension, AE re-enrolment, opt-outs pension, Smart Pension, TPR declaration, pension upload
pension administration < LGPS, NHS Pensions, TPS returns, pension contributions upload, pensions officer, Teachers' Pensions MDC
benefits in kind = taxable benefits < P11Ds, P11D, class 1A, company car tax, PSA HMRC, fringe benefit reporting
salary sacrifice < cycle to work, childcare vouchers, salary exchange, EV scheme deductions
attachment of earnings = court orders payroll < AEOs, student loan deductions, garnishments, child support orders, wage garnishments, CMS DEO
timesheet processing = time and attendance < timesheets keyed, Kronos timecards, overtime and shift premium, T&A upload, collect timesheets, TMS import, casual timesheets
holiday pay calculation = leave accruals < holiday pay, PTO accruals, rolled-up holiday
starters leavers and changes = payroll amendments < starters and leavers, P45 process, leavers payroll, new starter checklist HMRC, pay changes keyed, contract changes payroll
payroll reconciliation = payroll control account < reconcile payroll, payroll control accounts, net wages control, reconcile PAYE, variance reports payroll, 941 reconcile
payroll journals = payroll posting < payroll journal, wages journals, post payroll to nominal, payroll GL
BACS payments = payroll payments < BACS, Bacs file, Bankline, faster payments wages, direct deposit, BACS approve, ACH payroll
payslips = pay queries = payroll helpdesk < ePayslips, overpayment recovery letters, payroll queries, pay stubs
overpayment recovery < overpayments recovered, salary overpayments, reclaim overpaid
payroll year-end = tax year-end < P60s, P60, W-2s, year-end payroll, W-2, W-3, 1099 payroll
US payroll taxes = payroll tax filing < SUTA, W-2s, FUTA, quarterly 941, multi-state payroll, 1099-NEC, SUI returns, Form 941
gross to net calculation = manual payroll calculations < gross-to-net, manual calculations of pay, manual checks off-cycle, net to gross
CIS payments = construction industry scheme < CIS returns, CIS300, subcontractor verification, CIS statements, CIS deductions
IR35 and off-payroll working < IR35, inside IR35, off-payroll
payroll implementation < parallel runs, payroll system migration, payroll go-live
payroll bureau = client payrolls < multiple client payrolls, outsourced payroll, 60 payrolls, payroll for clients of accountants
expatriate payroll = international payroll < shadow payroll, EMEA payroll, global payroll, STBV, modified PAYE, CloudPay, UK and Ireland payroll
certified payroll < certified payroll reports, Davis-Bacon, LCPtracker, prevailing wage, union dues reports
ONS returns < ONS return payroll, payroll for gender pay gap
National Minimum Wage compliance < NMW checks, minimum wage audit, NLW uplift
tronc and tips payroll < tronc, tips and service charge, troncmaster
payroll audit and controls = payroll compliance < payroll audit, SOX payroll, four-eyes payroll, payroll checks before release
CIPP qualification < CIPP payroll, CIPP diploma, MCIPP, FCIPP
# bookkeeper
bookkeeping qualification < AAT Level 3, AAT Level 4, MAAT, ICB bookkeeping, AAT Level 2, Certified Bookkeeper AIPB, QuickBooks ProAdvisor, FMAAT
bookkeeping = maintain financial records = keep accounts < keep books, write up books, books to trial balance, cash book, write up cashbook, sole trader books
accounting software = accounts package < Xero, QuickBooks, Sage 50, Sage 200, FreeAgent, KashFlow, QBO, Sage Line 50, FreshBooks, Clear Books, MYOB, Pegasus Opera, Wave accounting, Iris Kashflow, Peachtree
bank reconciliation = reconcile bank accounts < bank recs, bank feeds Xero, reconcile bank statements, reconcile cash book to bank, bank rules Xero, match bank transactions, reconcile checking accounts
purchase ledger = accounts payable = supplier invoice processing < AP clerk, purchase invoices, supplier statements reconcile, pay run suppliers, 3-way match, code supplier invoices, P2P invoices, post invoices to Sage, vendor invoices, cut checks for vendors
supplier statement reconciliation < supplier statement recs, reconcile supplier statements, vendor statement recs, statement recs
sales ledger = accounts receivable = sales invoicing < AR clerk, raise sales invoices, customer invoices, allocate receipts, issue statements to customers, sales day book, cash allocation, AR aging, credit notes raised
credit control = debt collection = debtor management < chase debtors, aged debtors, dunning letters, chase overdue invoices, debtor days, collections calls, chase late payers, CCJ applications, CICM
VAT returns = prepare and submit VAT < MTD VAT, EC Sales List, partial exemption, flat rate scheme, reverse charge VAT, quarterly VAT, sales tax returns
Making Tax Digital = MTD < MTD VAT, MTD-compatible software, Dext MTD, MTD bridging
receipt capture = expense software < Dext, Receipt Bank, AutoEntry, Hubdoc, Expensify, Concur expenses, Pleo, Spendesk, Soldo
expense claims = staff expenses processing < staff expenses processed, credit card expenses reconciled, company cards reconcile, mileage claims, Concur, employee reimbursements
petty cash = cash float management < petty-cash tin, imprest, reimburse petty cash
nominal ledger = general ledger postings < post journals, GL entries, nominal codes, coding to nominal, chart of accounts, general ledger
month-end routines = month-end close < month-end journals, accruals and prepayments, close books monthly, month-end accruals, roll period Sage
accruals and prepayments < accruals, prepayments schedule, prepaid expenses
trial balance = prepare to trial balance < books to trial balance, TB for accountant
year-end preparation for accountants = liaise with external accountants < year-end file for accountant, hand books to accountant, year-end pack accountant
fixed asset register = depreciation < depreciation journals, straight-line depreciation
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
# accountant and auditor
chartered accountant qualification = qualified accountant < ICAEW, ACA qualified, CA ICAS, FCA ICAEW, ACCA, FCCA, CPA Australia
CIMA qualification = management accountant qualification < ACMA, CGMA, CIMA part-qualified, CIMA finalist
CPA license = certified public accountant < CPA, passed CPA exams, CPA licensed
part-qualified accountant = studying accountant < ACCA part-qualified, CIMA part-qualified, ACA training contract, ACCA finalist, passed 9 ACCA papers
management accounts = management reporting = monthly reporting packs < monthly management accounts, board pack, flash report, P&L commentary, KPI pack, monthly packs, cost centre reports
statutory accounts = financial statements preparation = year-end accounts < FRS 102, FRS 105, iXBRL tagging, accounts for Companies House, CCH accounts production, abridged accounts, limited company accounts, stat accounts, IRIS accounts production, audited financials prepare
consolidated accounts = group consolidation < consolidate subsidiaries, intercompany eliminations, group accounts, OneStream, minority interests
month-end close = period-end close < working day 5 close, accruals prepayments journals, balance sheet recs, WD3 close, BlackLine
balance sheet reconciliation = control account reconciliation < balance sheet recs, control accounts, BlackLine, GR/IR clear, intercompany recs, bank recs month-end
variance analysis = budget versus actual < variance commentary, budget v actuals, flux analysis, variances to budget, prior year variance, BvA
budgeting and forecasting = FP&A = financial planning < annual budget, rolling forecast, reforecast, budget holders, Adaptive Planning, Anaplan, Hyperion Planning, annual operating plan, five-year plan
cost accounting = standard costing = product costing < standard costs, BOM costing, absorption costing, stock valuation, WIP valuation, gross margin analysis product, labour variances, overhead rates
accounting standards < IFRS 16, IFRS 15, FRS 102, IAS 36, ASC 842, ASC 606, US GAAP, ASC 740
US GAAP < ASC 606, ASC 842, ASC 740, FASB
external audit = statutory audit = audit engagements < audit senior, Big Four audit, KPMG audit, audit fieldwork, CaseWare audit, statutory audit of listed, audit planning memo, audit junior, controls testing audits, Deloitte audit, stock counts attended audit
internal audit = risk-based audit = controls assurance < IIA, internal audit reports, CMIIA, TeamMate, walkthrough tests controls, audit plan committee, CISA, audit committee reports, IPPF
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
intercompany accounting = intercompany reconciliations < intercompany recs, IC eliminations, transfer pricing recharges, intercompany recharges, interco
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
IFRS < IFRS 15, IFRS 16, IFRS 9, IAS 36
UK GAAP < FRS 102, FRS 105
SAP < SAP FI, SAP FICO, SAP S/4HANA, SAP ECC
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
due diligence = financial due diligence < FDD, quality of earnings, QoE, vendor due diligence, data room Q&A, red-flag report
credit analysis = credit underwriting = lending decisions < underwrite SME loans, credit committee, probability of default, affordability checks loans, Moody's RiskAnalyst, covenant analysis, spread financials, debt service coverage
credit risk modelling = risk modelling bank < PD LGD EAD, IFRS 9 models, scorecards credit, CECL, stress testing CCAR, Basel III RWA, IRB models, SAS credit risk
market risk = trading risk < VaR, FRTB, stress VaR, P&L attribution, back-testing VaR
market data tools = financial data platforms < Bloomberg, Refinitiv Eikon, Capital IQ, FactSet, Reuters Eikon, PitchBook, Morningstar Direct, Datastream, S&P Capital IQ
regulatory reporting bank = prudential reporting < COREP, FINREP, PRA returns, Basel returns, GABRIEL, Call Report, ICAAP, FR Y-9C, RegData
anti-money laundering = AML = financial crime prevention < SAR filings, MLRO, CDD reviews, transaction monitoring alerts, sanctions screening, PEP checks, ACAMS, NCA SARs, Actimize alerts, OFAC screening
KYC = customer due diligence = client onboarding checks < KYC refresh, KYC analyst, CDD files, World-Check, ID&V, FATCA and CRS, UBO identify, LexisNexis Bridger
fraud detection = fraud investigations bank < card fraud, CIFAS, account takeover, APP scams, Falcon alerts
trade processing = trade settlement = middle office operations < SWIFT messages, MT103, trade confirmations, DTCC, Euroclear, trade bookings, corporate actions, Murex, broker recs
reconciliations nostro = cash and position reconciliations < nostro recs, TLM reconciliations, position breaks, IntelliMatch
fund accounting = NAV calculation < Geneva Advent, InvestOne, transfer agency, private equity waterfalls, Investran
retail banking = branch banking < teller, bank branch, personal banker, counter at Barclays, Lloyds branch, current accounts opened, bank teller, vault balancing, safe deposit box
mortgage advice = mortgage advisor < CeMAP, mortgage adviser, DIPs, decision in principle, mortgage applications, MCOB, mortgage broker, NMLS, remortgages
CeMAP = mortgage qualification < CertMAP, Cert RBB mortgages, LIBF mortgage
mortgage underwriting = loan processing < mortgage underwriter, DU and LP findings, loan processor, FHA and VA loans, Form 1003, TRID, underwrite mortgages, Calyx Point
relationship management = corporate relationship manager < RM for SME portfolio, commercial banking RM, corporate clients lending portfolio, private clients portfolio, HNW clients, relationship manager bank
wealth management = portfolio management = financial planning < model portfolios, pension transfers, ISA and pension advice, paraplanner, HNW portfolios, private client investments, discretionary fund manager, FE Analytics, discretionary portfolios
paraplanning = suitability reports < paraplanner, suitability letters, Intelliflo, cashflow modelling Voyant, Intelligent Office, FE Analytics
FCA regulation = regulatory compliance financial services < Consumer Duty, SMCR, MiFID II, COBS, TCF, Senior Managers Regime, Reg BI, FINRA compliance, SEC exam
Consumer Duty = treating customers fairly < vulnerable customers bank, TCF
complaint handling financial services < FOS, DISP, final response letters, PPI complaints, redress calculations
treasury = liquidity management < FX hedging, money market deals, liquidity buffers, interest rate swaps, Kyriba, bank treasury, cash pooling
payments and collections systems = payments operations < CHAPS, SWIFT, SEPA, Faster Payments, ACH, Fedwire, ISO 20022, Visa and Mastercard schemes
trade finance < letters of credit, UCP 600, documentary collections
financial data analysis < VBA macros finance, Python pandas finance, Power BI finance, Tableau finance, SQL finance data
private equity < portfolio company monitoring, LBO, fund raising LPs, carried interest
ESG investing = sustainable finance < SFDR, TCFD, green bonds, ESG ratings, UN PRI
asset finance = leasing and invoice finance < invoice discounting, HP and lease, equipment leases
debt recovery bank = collections < arrears calls, repayment plans agree, litigation recoveries
Bloomberg Terminal < BBG, Bloomberg functions, Bloomberg terminal user, Bloomberg Excel add-in
# insurance and claims
CII qualification = insurance qualification < Cert CII, Dip CII, ACII, FCII, IF1, Award in General Insurance, Chartered Insurance
claims handling = process claims = claims adjusting < motor claims, household claims, handle FNOL, settle claims, PI claims, property claims, subsidence claims, EL and PL claims, claims handler, claims adjuster, caseload of 120 claims, escape of water claims, workers' comp claims adjust
first notification of loss = FNOL < first notice of loss, new claims intake, log accidents reported
claims investigation = fraud referral < SIU referrals, Netfoil, CUE checks, fraud ring, staged accidents, special investigations unit, EUO, recorded statements, intel referrals fraud
claims negotiation and settlement = liability negotiation < negotiate with third-party solicitors, Part 36 offers, settle injury claims, liability disputes, OIC portal, MOJ portal, quantum negotiate, mediate settlements
reserving claims = set claim reserves < set reserves, reserve reviews, reserve adequacy
loss adjusting = property loss inspection < loss adjuster, CILA, Xactimate, fire and flood losses, site visits losses, scope losses, Symbility, contents losses, independent adjuster, catastrophe adjuster
motor engineering estimates = vehicle damage assessment < Audatex, total loss valuations, Glass's Guide, CCC ONE, engineers' reports motor, Mitchell estimating, salvage categories, write-offs negotiate
bodily injury claims = personal injury claims < whiplash claims, medical reports injury, soft tissue claims, BI claims
underwriting = insurance underwriting = risk assessment insurance < underwriter, write property risks, rate and quote, Lloyd's syndicate, delegated authority, SME package underwrite, casualty underwriting, loss runs
policy administration = policy servicing < MTAs, renewals insurance, issue policy documents, endorsements policy, process cancellations policies, cover notes
insurance renewals = retention insurance < renewals insurance, renewal invites, retention calls insurance, remarket at renewal, renewal terms
insurance sales = quote and sell policies < cold call insurance, quotes motor home, policies sold, life policies sold, quotes over phone insurance, insurance agent, Progressive agent, State Farm agent
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
# tax
tax qualification < CTA, CIOT, ADIT, Enrolled Agent, HMRC inspector trained, EA IRS
corporation tax compliance = corporate tax returns < CT600, tax comps, Alphatax, ONESOURCE, quarterly instalment payments, capital allowances claims, group relief, Form 1120, CT computations
personal tax returns = self-assessment = individual tax return preparation < SA100, HNW tax returns, 1040s, Form 1040, capital gains computations, tax season returns, P800, SA108, residency SA109, Schedule C and E
trust tax returns < SA900, SA800, trust returns, K-1s, Form 1065, Form 1041, LLP returns
VAT advisory and compliance = indirect tax < partial exemption, VAT returns, option to tax, Intrastat, VAT on property, VAT group, VAT registrations, VAT inspections
employment taxes = PAYE advisory < IR35, PAYE settlement, P11D, employment status, termination payments tax, NIC planning
R&D tax credits = R&D tax relief claims < R&D claims, RDEC, technical narratives R&D, AIF form, Section 174, SME R&D scheme, Form 6765
capital allowances claims < AIA claims, super-deduction, embedded fixtures, cost segregation, s198 elections
international tax = cross-border tax < double tax treaties, transfer pricing, CFC rules, permanent establishment, withholding tax reclaims, BEPS, GILTI, Pillar Two, Subpart F, FATCA, treaty relief
transfer pricing < OECD guidelines transfer pricing, benchmarking studies TP, CbCR, TP documentation
expatriate tax = global mobility tax < expat returns, tax equalisation, A1 certificates, shadow payroll, non-dom, Form 2555, STBV, assignees tax
inheritance tax planning = estate planning = trusts and estates < IHT400, IHT, IHT planning, trust tax, deeds of variation, probate tax, Form 706, gift tax 709
capital gains tax planning < CGT computations, PPR relief, 60-day CGT, entrepreneurs' relief, 1031 exchange, BADR
HMRC enquiries = tax investigations = tax disputes < COP9, Section 9A, discovery assessments, tax tribunal, IRS audit representation, LDF disclosure, COP8, FTT appeals, offer in compromise
tax software = tax preparation software < CCH ProSystem fx, TaxCalc, Alphatax, IRIS Tax, Digita, Lacerte, UltraTax, BTCSoftware, GoSystem, CCH Axcess, ProSeries, TurboTax Live, Capium
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
`;
