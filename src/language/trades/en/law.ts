/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const LAW_TRADES = `
# legal secretary and paralegal
legal secretary qualification = paralegal qualification < CILEX Level 3, ILSPA diploma, NALP, LPC graduate, Paralegal certificate ABA-approved, CILEX paralegal, NALA CP, CP NALA
legal typing = audio typing = legal dictation = audio typist < BigHand, digital dictation, Winscribe, 80 wpm legal, Dictaphone legal, audio typist solicitors, tape transcription law, transcribed tapes, typed from dictation, Dictaphone typing, transcribed dictation, typed dictation, from tapes, Dictaphone
document bundling = court bundles = trial bundles = prepare cases for court < paginate bundles, hearing bundles, Bundledocs, bundles for counsel, exhibit binders, PDF bundles, trial notebooks, Caselines, hearing files, compiled hearing files, paged and indexed, indexed trial bundles, bundles and witness statements, paginated bundles, e-bundles, indexed and paginated, bundles for possession, claim on PCOL, put together bundles, presented at county court
legal document management < iManage, FileSite, NetDocuments, Worldox, Interwoven, matter-centric filing
case management system = legal practice management < Proclaim, Visualfiles, PracticeEvolve, Partner for Windows, Tikit, SOS Connect, MyCase, PCLaw, Actionstep
court filing = e-filing = issue proceedings < CE-File, ECF, PACER, e-file pleadings, issue claim forms, file at County Court, file motions, Tyler e-file, MCOL, file pleadings, issued claims, sealed forms, default judgment, directions questionnaires, issued claim forms, filed at court
billing and time recording = legal billing < 3E billing, draft bills of costs, WIP reports fee earners, time narratives, LEDES, time recording units, Carpe Diem, e-billing, Aderant, CounselLink
draft legal correspondence = draft legal documents = legal drafting = drafting legal documents < draft particulars of claim, draft witness statements, letters of claim, draft pleadings, engrossments, draft wills, draft defences, draft discovery responses, prepare subpoenas, wrote witness statements, pleadings, letters before action, drafted leases, particulars of claim, defences and orders, NDAs from precedents, leases wills, wrote leases, witness statements for, drafted pleadings, drew up particulars, drafted wills, from precedents, drew up contracts, drafted statements
disclosure and discovery = e-discovery = document review < Relativity, e-disclosure, Bates stamp, privilege review, privilege log, disclosure lists, review documents litigation, document production responses, Everlaw, first level reviewer, privilege tagging, docs in Relativity, reviewed documents for privilege
legal research = case law research < Westlaw, LexisNexis, Practical Law, Lawtel, shepardize, BAILII, Lexis, HeinOnline, Bluebook, case law, memos for counsel, statutes and precedents, notes to counsel, authorities, found case law, PLC Practical Law, looked up case law, Lexis+, memos on, Beck-online, searched statutes
client intake = matter opening < client care letters, AML ID on clients, new matter forms, intake calls law firm
diary of fee earners = court deadlines = docketing < docket deadlines, court diary, limitation dates diary, key dates diary, hearings calendared, CompuLaw, calendar hearings, statute of limitations tracker
litigation support = litigation assistant = civil litigation paralegal < RTA claims paralegal, Part 7, directions questionnaires, trial prep, small claims, CPR directions, Form N1, litigation paralegal, N260 costs
personal injury claims paralegal = road traffic accident claims < MOJ portal, RTA claims, Stage 2 packs, medical records PI, obtain medical records PI, demand packages PI
family law support = divorce paralegal < Form E, consent orders, divorce petitions, C100, financial remedy, child arrangements order, divorce decree
probate and wills administration = private client paralegal < wills drafted, probate forms, PA1P, IHT205, LPAs, estate accounts, lasting powers of attorney, estate administration
immigration paralegal = visa applications = immigration applications < H-1B petitions, ILR applications, FLR forms, I-130, I-140, OISC, IAA Level 1, I-485, visa appeals, entry clearance, ILR, asylum forms, spouse visas, skilled worker applications, spouse & skilled worker, visas ILR, EUSS, asylum claims, naturalisation, sponsor licence, leave to remain, filled and sent visas
corporate paralegal = corporate housekeeping < board minutes, Companies House forms, Delaware filings, closing binders, UCC filings, statutory books, Certificates of Good Standing, Blumberg
criminal defence support < PSR, police station representative, CRM forms, duty solicitor call-outs, AGFS billing, legal aid forms CRM14, PSRAS
legal aid applications < CCMS, legal aid, CIVAPP, CRM7, CLAIM1, Lexcel legal aid, Legal Help forms
costs drafting = bills of costs < costs draftsman, N260, Precedent H, points of dispute, costs budgets
post-completion registration = Land Registry applications < AP1, SDLT returns, Land Registry portal, TR1
service of documents < serve proceedings, process servers, serve subpoenas, personal service, statutory demand service
court attendance = attend hearings with counsel < outdoor clerk, sit behind counsel, attend trials with counsel, conferences with counsel, attend court noting
instructions to counsel = brief counsel = barristers' chambers liaison < briefs to counsel, instruct counsel, clerk to barristers, barristers' clerk, Meridian Law, brief barristers, Lex software chambers
notary public < notary, commissioned notary, notarize documents, notarial acts
court clerk duties = courtroom support < court clerk, HMCTS, listings officer, court associate, legal adviser magistrates, Common Platform, Libra court
witness statement taking = interview witnesses < witness statements, proofs of evidence, take statements clients, witness interviews
archive and closing files = file closure < close files and archive, deeds and wills storage, off-site file storage law
DX and post legal = legal post handling < DX post, hays DX, deeds room
contract review paralegal = commercial contracts support < NDAs reviewed, contract database, Ironclad, SLAs contract admin, redline NDAs
SRA compliance = law firm compliance < COLP, COFA, Lexcel, SRA accounts rules, file reviews Lexcel, client money rules, CQS
draft witness statements and pleadings < particulars of claim, took proofs, CPR 32 statements, drafted defences, proofs of evidence, drafted statements for, drafted particulars
witness statements < particulars of claim, took proofs, CPR 32 statements, drafted defences, proofs of evidence, drafted statements for, drafted particulars
pleadings < particulars of claim, took proofs, CPR 32 statements, drafted defences, proofs of evidence, drafted statements for, drafted particulars
disclosure = document review = disclosure and document review < first level reviewer, privilege tagging, docs in Relativity, reviewed documents for privilege, disclosure lists, privilege review, Relativity, privileged, mails in Relativity, reviewed documents for, redacted, Disclosure list, Everlaw, relevant or privileged, list of documents, Nuix, went through mails, disclosure exercise
disclosure and document review < first level reviewer, privilege tagging, docs in Relativity, reviewed documents for privilege, e-disclosure, disclosure lists, privilege review
Relativity < first level reviewer, privilege tagging, docs in Relativity, reviewed documents for privilege, e-disclosure, disclosure lists, privilege review
issue court proceedings = court filing = issue and file proceedings < issued claims, CE-File, MCOL, sealed forms, default judgment, directions questionnaires, issued claim forms, filed at court
client billing = time recording = billing = billing and time recording < chargeable hrs, WIP bills, interim invoices, narratives, chargeable hours, fee notes, raised bills, drafted bills, posted disbursements, billed files, six-minute units, drew up bills, WIP, costs schedules, chased fees, time posted, 6 min units, bills of costs, monthly invoices, raised invoices, WIP in Elite
client billing and time recording < chargeable hrs, WIP bills, interim invoices, narratives, chargeable hours, fee notes, raised bills, drafted bills, posted disbursements, billed files
billing < chargeable hrs, WIP bills, interim invoices, narratives, chargeable hours, fee notes, raised bills, drafted bills, posted disbursements, billed files
portal claims = RTA claims < MOJ Portal, CNFs, stage 2 packs, whiplash claims, OIC, road traffic claims, Claims Portal, CNF submitted
portal claims RTA and EL/PL < MOJ Portal, CNFs, stage 2 packs, whiplash claims, OIC, road traffic claims, Claims Portal, CNF submitted
LPC < SQE1, SQE2, LPC BPP, SQE passed, SQE1 & 2, LPC commendation, LPC distinction
LPC or equivalent = legal practice course < SQE1, SQE2, LPC BPP, SQE passed, SQE1 & 2, LPC commendation, LPC distinction
negotiate settlements = settlement negotiation = settle claims < Part 36 offers, agreed damages, settled claims, damages with insurers, negotiated damages, settlement agreed, settled cases
attend court with counsel = attend hearings with counsel < sat behind counsel, hearings with barristers, outdoor clerk, attended trials with counsel, trials and CCMCs, attended hearings and took note
attend court = attend court with counsel = court attendance < sat behind counsel, hearings with barristers, outdoor clerk, attended trials with counsel, trials and CCMCs, attended hearings and took note, behind barrister, hearings with counsel, tribunals and court, took notes at hearings, sat behind counsel with client, looked after client at, went to court with, court with counsel
diary management < calendars of solicitors, hearing dates for partners, court dates and limitation, partners' diaries, kept calendars, arranged meetings for partners, limitation reminders, ran partner's diary, had charge of MD's diary, juggled calendars, kept the chair's diary, kept diary, calendars of CEO, Outlook diary for, calendars for partners, ran calendar, meetings a week, looked after diaries, Outlook calendars, meetings per week, colour coded calendar, delegate access, diary for the MD, director's diary, calendars over time zones, ran diaries, Exchange calendar, ran MD's, planned the director's day, MD's diary, charge of diary
diary management for fee earners < calendars of solicitors, hearing dates for partners, court dates and limitation, partners' diaries, kept calendars, arranged meetings for partners, limitation reminders, ran partner's diary
legal documents from precedents < wills leases and, from house templates, Hotdocs, powers of attorney and, from precedents, court forms run, engrossed documents, produced leases
prepare legal documents = legal documents < wills leases and, from house templates, Hotdocs, powers of attorney and, from precedents, court forms run, engrossed documents, produced leases
family law procedure < divorce petition, Form E, C100s, child arrangements, consent orders, Form A, divorce files, financial remedy forms
family law = knowledge of family law < divorce petition, Form E, C100s, child arrangements, consent orders, Form A, divorce files, financial remedy forms
file opening and closing = open and close files < opened matters, archived on completion, new client files, opened files, closed files, closed and archived, matter opening
file opening = case management = case management system < opened matters, archived on completion, new client files, opened files, closed files, closed and archived, matter opening, Proclaim, conflict checks, LEAP, matters opened, Clio, own load of files, key dates, iManage, files in LEAP, Visualfiles, Elite, PracticeEvolve, Osprey, DPS, Actionstep, SOS Connect, load of files, Peppermint
Word and Outlook advanced = advanced Word and Outlook < MOS Word, styles and tables of contents, mail merge, macros, tracked changes, shared calendars, Outlook rules, tables of contents
advanced Word < MOS Word, styles and tables of contents, mail merge, macros, tracked changes, shared calendars, Outlook rules, tables of contents
own caseload = caseload management = manage a caseload < own files, held files, ran my own files, protocol to settlement, own load, RTA files, caseload of, ran files, from instruction to completion, load of files, fast track caseload, own portfolio, open files, ran my own, small claims files, live cases
client interviews = take instructions = interview clients < met new clients, took their statements, took statements, saw new clients, attendance notes, interviewed tenants, interviewed clients, noted facts, took down story, took instructions, first interviews, facts and wishes, met claimants, drop-in clinic
LPC or SQE < LPC, SQE1, SQE2, Legal Practice Course, SQE1 and SQE2 passed, LPC with commendation
law degree = degree in law < LLB, GDL, LL.M., LLB (Hons), BA Law, Jura
legal qualification < LLB, LPC, SQE1, SQE2, Legal Practice Course, CILEx Level 6, GDL, FCILEx, Bar course, LLB (Hons), LPC with commendation, SQE1 and SQE2 passed, CILEx Level 3, PGDL, NALP, GCILEx, LL.M.
# solicitor
admitted solicitor = SRA practising certificate = qualified solicitor < admitted to Roll, PC SRA, NQ solicitor, 5 PQE, solicitor qualified 2015, admitted England and Wales, CILEX lawyer, barrister called, admitted to the Roll, practising certificate, PQE, Associate solicitor, SRA, admitted September, admitted 2014, admitted as a solicitor
bar admission = licensed attorney < admitted to New York Bar, State Bar of California, bar exam passed, attorney at law, licensed to practice in Texas
litigation = dispute resolution = civil litigation < High Court claims, commercial disputes, multi-track, arbitration, mediations, freezing injunctions, injunctions obtained, Part 36, trials first-chaired, depositions, summary judgment motions
advocacy = court representation < Higher Rights, advocate in magistrates, duty solicitor, represent at tribunals, trial advocacy, advocacy at CMC, represented clients at Crown Court
employment law advice = employment tribunal claims < tribunal claims, unfair dismissal, TUPE advice, ET3, ACAS, restrictive covenants
corporate law = M&A legal work = corporate transactions < SPA drafted, share purchase agreement, due diligence corporate, shareholders' agreements, AIM listings, disclosure letters, private equity deals, APA drafting, disclosure bundles
commercial contracts = draft and negotiate agreements = contract drafting < MSAs, SaaS agreements, NDAs negotiated, supply agreements, redline contracts, terms and conditions drafted, distribution agreements, IP licences, playbook contracts, outsource agreements
in-house counsel = general counsel = legal advice to business < in-house lawyer, sole counsel, legal director, advise business on contracts, company lawyer, legal counsel
commercial property law = real estate transactions law < leases drafted, commercial leases, Landlord and Tenant Act 1954, licence to assign, AGA, rent deposit deeds, option agreements, development agreements, section 106 agreements
residential conveyancing law = property transactions < conveyancing files, exchange and completion, freehold purchases, TR1, leasehold sales and purchases, remortgages conveyancing, SDLT filings, LR portal
family law = divorce and children law < Form E, financial remedy, ancillary relief, Children Act proceedings, C100, private children, FHDRA, prenups, non-molestation orders, Resolution member
criminal law = criminal defence = criminal litigation < police station duty, magistrates' court, Crown Court, duty solicitor, PSR, bail applications, criminal appeals, arraignments, ADA prosecutor, public defender
prosecution < charging decisions, DA's office, prosecutor
private client = wills trusts and probate = wills and probate < LPAs, IHT, estates administration, trusts deeds, Court of Protection, estate planning attorney, drafted wills, applied for grants, estate accounts, IHT400, executors, grant of probate, wills and LPAs, estate administration, letters of administration
immigration and asylum law < asylum appeals, Level 3 OISC, ILR, Immigration Tribunal, judicial review immigration, H-1B, LSC accredited immigration, removal proceedings
housing law = social welfare law < possession proceedings, disrepair claims, homelessness appeals, HPCDS duty scheme, s204 appeals
intellectual property law < trade mark applications, patents prosecute, copyright disputes, CITMA, USPTO, UKIPO, office actions, patent attorney
banking and finance law = loan documentation < facility agreements, security documents, debentures, ISDA, intercreditor
insolvency law < winding-up petitions, bankruptcy petitions, validation orders, Chapter 11, statutory demands, administrators appointed advice, IVA legal
competition and regulatory law < merger control, antitrust, Article 101, HSR filings, Chapter I
data protection law = GDPR advice < DPIAs, DPAs negotiated, GDPR, ICO investigations, CIPP/E, CCPA, HIPAA privacy law
construction law < adjudication construction, JCT, NEC disputes, TeCSA, FIDIC disputes
public law < pre-action protocol JR, Administrative Court, public inquiries
legal due diligence < report on title, certificates of title, data room legal, due diligence reports legal
legal drafting pleadings = draft court documents < particulars of claim, defence and counterclaim, skeleton arguments, witness statements drafted, motions and briefs, motions in limine
instruct counsel and experts < instruct KC, brief counsel, instruct experts, conference with counsel, joint experts
billing targets law < fee earner, billed 150k, chargeable hours 1200, own caseload of 80 files, billable hours, caseload of 60 matters
law firm compliance < COLP, SRA accounts rules, file audits, Lexcel, CQS, AML MLRO law firm
supervise junior lawyers = supervise trainee solicitors < supervise trainees, supervise paralegals, mentor trainee solicitors
mediation and ADR = alternative dispute resolution < mediations, CEDR mediator, round-table meetings, arbitration, without prejudice settlement
legal aid work = publicly funded law < LAA, legal aid, CCMS, CRM7, peer review LAA, legal help
charity and education law < Charity Commission law, academy conversions, school governors legal
SQE < SQE1, SQE2, SQE1 and SQE2
training contract completed < TC seats, four seats training contract, qualified after training contract
legal aid < LAA supervisor, LAA contract, supervisor family, CLA, legal aid franchise, LAA, supervisor standard met
higher rights < HRA, solicitor advocate, advocacy rights, Higher Courts, higher rights (criminal), in my own right
Lexcel < Lexcel lead, file reviews, CQS accreditation, Lexcel and CQS, SQM, Lexcel audit
STEP < TEP, STEP Diploma, Full STEP member, STEP Diploma Trusts
compliance policies = policy writing = policies and procedures < authored rules for, whistleblowing rules, rewrote the code of conduct, code of conduct, market abuse policy, wrote policy to, wrote the policy, rewrote policies, policies for entities, wrote policies, conflict and whistleblowing, drafted policies, procedures manual, updated policies
compliance training < taught staff about bribery, classroom sessions on conduct, e-learning built, bribery and sanctions, conduct rules taught, built e-learning, taught staff about, sessions on conduct, AML training given, conduct rules, trained staff on AML
regulatory reporting < RegData, GABRIEL, returns on time, REP-CRIM, regulator returns, RegData returns, COREP, MiFIR reports, WpHG notices, MaComp report, regulatory returns, to the supervisor, transaction reports
compliance risk assessments = compliance risk assessment < AML exposure, conduct risk scoring, business-wide risk assessment, BWRA, bribery and conduct risk, rated AML, exposure by country, risk scoring of, enterprise-wide, risk rated clients
internal investigations < hotline reports, speak-up line, interviewed staff, probes on, closed with findings, looked into reports, looked into hotline, speak-up, interviewed witnesses, ombudsman line, investigated allegations
sanctions screening < OFAC, FircoSoft, EU list hits, World-Check, embargo lists, OFSI, Bridger, Dow Jones, HMT screening, hits discounted, list hits cleared, names and vessels, Fircosoft, Accuity, false positives cleared, LexisNexis Bridger
liaise with regulators = regulators and auditors = regulator liaison < FCA visits, hosted BaFin, regulator requests, supervisory visits, contact in FCA, FCA requests, special audit, main contact for regulator, PRA meetings, answered FCA, closed findings
ICA diploma = compliance qualification < ICA Int. Dip, International Compliance Association, ICA International Diploma, Governance Risk and Compliance
CAMS < ACAMS certified, Certified Anti-Money Laundering Specialist, CAMS since
transaction monitoring < Actimize, NetReveal, Mantas, cleared alerts, alert queues, SAS AML, alerts a day, transaction alerts, Oracle FCCM, Quantexa, TM alerts, reviewed transaction alerts
JMLSG = MLR 2017 < MLRs 2017, Money Laundering Regs, 5MLD, Money Laundering Regulations, Regs 2017, MLR2017
# conveyancing and housing officer
licensed conveyancer qualification = CLC < SQA conveyancing diploma, CILEX conveyancing, conveyancing technician Level 4, licensed conveyancer
residential conveyancing = property conveyancing = residential transactions = handle freehold and leasehold = freehold and leasehold = conveyancing = property transactions < sales and purchases files, freehold and leasehold files, remortgage files, transfers of equity, exchange and completion, contract packs, conveyancing caseload, Right to Buy files, new build plots, completions per month, house and flat sales, residential conveyancing files, sales and purchases, first client call to keys, caseload of sales, lease extensions, both tenures, house purchases, flat sales, sale and purchase files, Land Registry, searches enquiries, house sales and purchases, AP1, completions a month, SDLT, exchange for home buyers, searches, offer to Land Registry, TR1, purchases from instruction, completion for home buyers
conveyancing searches = property searches < local authority searches, SearchFlow, InfoTrack, CON29, drainage and environmental searches, TM Group, chancel search
title checking < official copies, title registers, TR1, OC1, epitome of title, defective title indemnity
Land Registry applications = registration of title = HM Land Registry = register dispositions < AP1, Land Registry portal, OS1 priority, requisitions Land Registry, first registration, FR1, DS1, e-DRS, AP1 applications, raised requisition replies, with Land Registry, transfers and charges, replied to requisitions, LR portal, AP1s and FR1s
exchange and completion < completion statement, exchange contracts, completion monies, Law Society formula B, TA13
SDLT submission = stamp duty land tax < SDLT1, SDLT5, SDLT returns, LBTT return
mortgage lender panel requirements = lender handbook < UK Finance Lenders' Handbook, Part 2 Handbook, LMS panel, lender exchange, CML handbook
leasehold enquiries = management packs < LPE1, FME1, leasehold packs, deed of covenant, Notice of transfer, ground rent
conveyancing case software = conveyancing systems < Proclaim conveyancing, LEAP conveyancing, Hoowla, InTouch, eConveyancer, ALB Conveyancing
title and escrow closing = real estate closing US < closing disclosure, title commitment, escrow officer, HUD-1, ALTA, SoftPro, recording deeds, Qualia, title insurance, Ramquest
housing management = tenancy management = social housing officer = manage tenancies and patch < housing officer, patch of 600 homes, tenancy officer, estates officer, neighbourhood officer, housing association patch, ALMO, tenancy sign-ups, neighbourhood manager, patch of homes, patch of council homes, sign-ups to terminations, general needs lets, general needs properties, patch of properties, sign-ups and terminations
rent arrears recovery = income collection = rent collection < rent arrears, income officer, NOSPs, notice seeking possession, APA direct payments UC, rent arrears reduced, payment plans tenants, possession hearings, court for rent arrears, Rentsense, cut arrears, NSPs served, court possession, chased rent, payment plans, rent debts, APAs, NOSPs for arrears, arrears from
possession proceedings < NOSPs, Section 21, Section 8 notices, county court possession, N5 and N119, warrants of eviction, bailiff appointments, PCOL, landlord-tenant court
antisocial behaviour = ASB case management < ASB, nuisance neighbours, injunctions ASB, community trigger, noise nuisance cases, acceptable behaviour contract
lettings and allocations = voids and allocations < void turnaround, sign up tenants, Locata, Homechoice, Abritas, nominations council, void lettings, waiting list assessments, Home Options, accompanied viewings void
homelessness prevention = housing options = homeless applications < Homelessness Reduction Act, s184 decisions, Part 7 assessments, temporary accommodation placed, HCLIC, B&B placements, duty to refer, Section 184
tenancy sustainment = tenancy support < floating support, UC help tenants, furniture grants for tenants, vulnerable tenants support, welfare benefits advice tenants, DHP applications
housing benefit < housing benefit assessor, HB claims, Academy benefits, UC landlord portal, Northgate benefits
repairs reporting = responsive repairs liaison < repairs calls, raise works orders, damp and mould cases, Awaab's Law, repairs helpdesk, schedule of rates, SOR codes, disrepair
estate inspections = estate management = estate walkabouts = conduct estate inspections = property inspections = inspect properties = estate inspection < block inspections, communal area checks, patch walkabouts, fly-tipping reports estate, garage inspections, monthly walkabouts, inspected blocks, graded cleaning and grounds, block checks, estate walks, walked blocks, graded estates, mid-term inspections, walked flats, report with photos, walkabouts, check-outs, fire doors logged, walked each flat, inventories and check-outs, walked estates, lights out, fly-tipping, tipping, walked blocks weekly, estate walkabout, routine inspections
tenant engagement = resident involvement = resident engagement = tenant involvement = tenant participation < resident associations, TPAS, tenant panels, resident meetings, coffee mornings tenants, consult leaseholders, STAR survey, scrutiny panel, tenant meetings, residents' meetings, estate days, resident panel, surgeries for tenants, residents' association, residents' panel, scrutiny board, fun days, newsletters for tenants, tenants on board, tenant panel, residents' groups, got tenants on, set up residents'
fire safety in blocks = building safety compliance < FRAs, communal flats fire checks, Building Safety Act, FRA actions, PEEPs, EWS1, gas no-access, fire doors checks
gas access = compliance access < CP12, gas access court orders, no-access appointments, LGSR, electrical safety access
leasehold management = service charges < service charge accounts, Section 20 consultation, leaseholders, FTT service charges, right to buy applications, ground rent demands, Section 20 notices
housing management system = housing software < Northgate Housing, Civica Cx, MRI, Capita Housing, QL Aareon, Open Housing, Rentsense, Yardi Voyager, Aareon, OHMS
sheltered and supported housing < sheltered scheme, pull-cord alarms, extra care scheme, warden sheltered, intensive housing management
housing law knowledge < Section 21, Housing Act 1996, introductory tenancies, Renters' Rights, assured shorthold, secure tenancies, Fair Housing Act
housing qualification = CIH < CIH Level 3, CIH Level 4, CIHCM, Chartered Institute of Housing, CIH Level 5
tenancy audits = tenancy fraud < subletting investigations, key amnesty, tenancy visits, subletting
mutual exchanges < HomeSwapper, assignments tenancy, successions tenancy
US affordable housing compliance < LIHTC, HUD 50058, recertifications, Section 8 vouchers, HQS inspections, public housing authority, TRACS
affordable home ownership = shared ownership < shared ownership sales, staircasing, Help to Buy, resales shared ownership, nomination shared ownership
complaints housing ombudsman = stage one complaints housing < Housing Ombudsman, stage 1 complaints, stage 2 complaints
practising certificate = admitted solicitor < on roll, PC held, admitted to roll, solicitor of England & Wales, PC unconditional, admitted as solicitor, solicitor admitted 20
solicitor with current practising certificate < on roll, PC held, admitted to roll, solicitor of England & Wales, PC unconditional, admitted as solicitor, solicitor admitted 20
SDLT returns = stamp duty returns < stamp duty land tax, calculated SDLT, SDLT1, filed SDLT, SDLT forms, stamp duty forms
SDLT < stamp duty land tax, calculated SDLT, SDLT1, filed SDLT, SDLT forms, stamp duty forms
registration at Land Registry < AP1 applications, AP1, raised requisition replies, with Land Registry, transfers and charges, replied to requisitions, LR portal, AP1s and FR1s
new build and plot sales < plots, developer clients, site packs, Taylor Wimpey plots, plot purchases, acted for developers, plots for Persimmon, new build purchases
plot sales = new build < plots, developer clients, site packs, Taylor Wimpey plots, plot purchases, acted for developers, plots for Persimmon, new build purchases
AML and source of funds = AML checks = source of funds checks = anti-money laundering < bank statements and gift letters, source of wealth, MLRO, checked ID, gift letters, MLR 2017, ID and funds checks
supervise junior staff = supervise trainees and paralegals < team leader for paralegals, monthly file reviews, supervised trainees, supervised paralegals, file reviews for juniors, supervised assistants and trainees
supervise juniors < team leader for paralegals, monthly file reviews, supervised trainees, supervised paralegals, file reviews for juniors, supervised assistants and trainees
lender panel = CML Handbook = UK Finance Handbook < reported to lenders, acted for mortgagees, CML requirements, lenders' handbook, Part 2 instructions, certificate of title
lender panel and CML Handbook < reported to lenders, acted for mortgagees, CML requirements, lenders' handbook, Part 2 instructions, certificate of title
manage tenancies < patch of homes, patch of council homes, sign-ups to terminations, general needs lets, general needs properties, tenancy sign-ups, patch of properties, sign-ups and terminations
manage patch < patch of homes, patch of council homes, sign-ups to terminations, general needs lets, general needs properties, tenancy sign-ups, patch of properties, sign-ups and terminations
rent arrears = arrears recovery = rent collection = collect rents and chase arrears = manage arrears = rent accounts < cut arrears, NSPs served, court possession, chased rent, payment plans, rent debts, APAs, NOSPs for arrears, arrears from, behind with rent, arrears down, NOSPs, rent roll, Section 8 served, Section 8, letters and visits, rent roll of, notices seeking possession, set up plans, chased tenants, reminders to late payers, UC direct, late payers, arrears cases, agreed payment plans
anti-social behaviour = ASB < neighbour nuisance, noise and drug dealing, injunction and ABCs, ABCs, ASB cases, NOSPs, neighbour disputes, drug dealing cases, acceptable behaviour contracts, noise and neighbour rows, diary sheets, injunctions, nuisance cases, neighbour rows, got evicted, noise complaints dealt, closure orders, community trigger, CPNs, neighbours fell out, gangs, noise cases, acceptable behaviour
tackle anti-social behaviour < neighbour nuisance, noise and drug dealing, injunction and ABCs, ABCs, ASB cases, NOSPs, neighbour disputes, drug dealing cases, acceptable behaviour contracts
ASB < neighbour nuisance, noise and drug dealing, injunction and ABCs, ABCs, ASB cases, NOSPs, neighbour disputes, drug dealing cases, acceptable behaviour contracts
allocations and lettings = housing allocations < CBL bids, viewings and nominations, shortlisted bids, shortlisted CBL, let properties, off register, nominations, choice based lettings, matched applicants to voids
allocations < CBL bids, viewings and nominations, shortlisted bids, shortlisted CBL, let properties, off register, nominations, choice based lettings, matched applicants to voids
lettings < CBL bids, viewings and nominations, shortlisted bids, shortlisted CBL, let properties, off register, nominations, choice based lettings, matched applicants to voids
homelessness assessments = homelessness applications < homeless applications, s184 decision, HRA 2017, PHPs, duty assessments, temp accommodation placement, relief and prevention duty, personal housing plans, s184 letters
homelessness = homelessness applications < homeless applications, s184 decision, HRA 2017, PHPs, duty assessments, temp accommodation placement, relief and prevention duty, personal housing plans, s184 letters, s184 decisions, nowhere to go, owed duty, rough sleepers, duty desk, s184, Part 7, relief duty, the roofless, decided if we owed, main duty, prevention duty
CIH qualification = Chartered Institute of Housing < CIHCM, CIH Level, Chartered member CIH, CIH Level 4, housing practice certificate
CIH < CIHCM, CIH Level, Chartered member CIH, CIH Level 4, housing practice certificate
represent landlord in court = possession claims < presented possession claims, possession hearings, at County Court, gave evidence for council, evictions in court, housing court hearings, possession claims myself
court representation = represent in court < presented possession claims, possession hearings, at County Court, gave evidence for council, evictions in court, housing court hearings, possession claims myself
support vulnerable tenants = vulnerable tenants = tenancy sustainment < floating support, hoarding panel, tenants with mental health, work to keep home, referrals to support, keep home
tenancy sign-ups = sign up tenants = new tenancies < signed up tenants, viewings and sign-ups, settled in new tenants, tenancy agreements signed, accompanied viewings
void management = empty homes < voids turnaround, void inspections, inspected voids, void works, pre-void, relet times, void loss
voids = empty properties = void management = lettings of properties < voids turnaround, void inspections, inspected voids, void works, pre-void, relet times, void loss, void time, matched people to homes, tenancy starts, voids turned, showed flats, signed folk up, re-let, tenancy sign-ups, sign-ups, void days, viewings and tenancy, people from list to homes, choice based lettings
housing benefit and Universal Credit advice = welfare benefits advice < helped with UC claims, benefit maximisation, DHP applications, money advice, claims for UC, budgeting advice, universal credit claims
benefit advice = benefits advice = welfare benefits < helped with UC claims, benefit maximisation, DHP applications, money advice, claims for UC, budgeting advice, universal credit claims, UC and DHP forms, benefits appeals, what folk could claim, DHP, PIP forms, helped claim, Universal Credit forms, worked out what, could claim, appeals won, better-off calculations, filled UC, PIP claims, income maximisation, entitledto
repairs = manage repairs < raised repairs, repair orders, damp and mould, logged repairs, chased contractors, repairs chased, disrepair
report repairs < raised repairs, repair orders, damp and mould, logged repairs, chased contractors, repairs chased, disrepair
tenancy visits = home visits to tenants < home visits, knocked on doors, checked who lived there, six weeks, tenancy audits, tenancy checks, settling-in visits, knocked on all, visits to new tenants, who lived there
repairs contractors = repairs and maintenance = arrange repairs < got plumbers, work orders, contractors' quotes compared, ran repairs contract, checked jobs, docked pay, kept firms to time, plumbers and roofers, jobs raised and, got roofers, contractors' quotes, checked the job, post-inspections, repairs contract, called out plumbers, trades out
portfolio of residential units = property portfolio = residential property management < rented flats, block manager, blocks with leaseholders, landlords' flats, looked after flats, managed tenancies, units managed, flats for private landlords, flats for landlords, managed properties, leaseholders, managed lets, property manager
service charge < service charge for blocks, explained to leaseholders, Section 20, Nebenkostenabrechnung, s20, year-end service charge, yearly service charge, set service charge, objections answered, reserve fund, Hausgeld, sinking fund
landlord & tenant law = tenancy law = landlord and tenant law < ASTs, Section 21, deposits protected, Section 8, Mietrecht, notices served, rent rises, Housing Act, Section 21/8, Renters, tenancy notices, deposit protection, DPS deposit, applied Mietrecht
fire risk compliance of buildings = building safety = building compliance < FRAs, legionella, lift checks, closed actions, fire door checks, gas safety certificates, EICRs, FRA actions, booked FRAs, EWS1, emergency lighting, asbestos register
commercial property < office blocks, retail parks, dilapidations, rent reviews, shopping centre manager, shop tenants, lease renewals, industrial estates, business park, lease events, commercial leases managed
owners' meetings = AGMs = residents' company meetings < WEG-Versammlungen, residents' companies, ran AGMs, chaired owners, RMCs, EGM, residents' company, chaired WEG, directors' meetings RMC, minutes and resolutions
move-ins and move-outs = check-ins and check-outs < handed over keys, read meters, inventory and deposit, check-ins, inventories, deposit settled, check-outs, keys handed over, meter readings at, schedule of condition, check-out reports, Wohnungsübergabe
# estate agent and lettings
estate agency = residential sales = property sales < estate agent, sales negotiator, realtor, sold houses, listed homes, branch Foxtons, Purplebricks, real estate agent, closed 30 homes
real estate license = real estate licence < licensed Realtor, real estate broker license, DRE license, NAR member, salesperson license, real estate broker, realtor, CA DRE, broker license, licensed agent
property qualification < ARLA Propertymark, MNAEA, Propertymark, Level 3 Residential Letting, MARLA, NFoPP, NAEA
property valuations = market appraisals = list properties < valuations appraise homes, valuer estate agency, valuations-to-instructions, CMA realtor, lister estate agency, win instructions, pitched for instructions, comps for listing, Best Price Guide, asking price, Lister, valued homes, instructed us, valuations a week, owners' homes, valued houses, went to owners', homes for sale valued, named a price, valuer
property viewings = accompanied viewings = showings < do viewings, open houses, viewings conducted, showings homes, viewing feedback to vendors, open house Sundays, showed flats and houses, showed buyers round, showed flats, viewings a week, showed people round, showed houses, round houses, tenants and purchasers across, viewers round, flats and houses a week, Saturday viewings
sales progression = progress sales to completion = progress sales < sales progressor, chase solicitors chain, chain progression, progress chains, memo of sale, memorandum of sale, fall-throughs reduced, mortgage and survey chasing, chased solicitors, agreed sales to exchange, chains until keys, fall-through, chain chased, exchange and completion, surveyors and chains, to exchange, keys were handed over, chased chains, solicitors and surveyors, looked after agreed sales, fall through rate
vendor and buyer management = applicant registration < register applicants, hot buyers call, qualify buyers, match applicants to homes, vendor care calls, vendor price reductions
property listings = property marketing particulars = property particulars < Rightmove, Zoopla, write particulars, floorplans, property photos, EPC arrange, brochures property, MLS listings, OnTheMarket, Zillow, drone photos, virtual tours Matterport, floor plan, wrote the details, portal listings, worded brochures, measured rooms, property details written, details for Rightmove, property descriptions, listings on, worded details, brochures and portal
property software = estate agency CRM = Reapit = Alto < Jupix, Vebra, Dezrez, Expert Agent, Vebra Live, LetMC, CFP Winman, Loop CRM, dotloop, Follow Up Boss, Top Producer, Street.co.uk, Fixflo, Rex, SME Professional, Apex27, 10ninety
MLS = multiple listing service < Matrix MLS, MLS listings, Paragon MLS, Flexmls
canvassing for instructions = prospecting = lead generation property < touting letters, leaflet drops vendors, cold call landlords, door knock farms, geographic farming, FSBO and expired, farming area, tout letters, circle prospect
negotiate offers = offer negotiation = sales negotiation < negotiate offers buyers, best and final, multiple offers, gazump, offer negotiations vendors, put bids to vendors, both sides to a deal, sales agreed, talked both sides, brought buyers and sellers, got both sides, bids to vendors, sale agreed at, sales agreed a month, offers to vendors
lettings negotiations = residential lettings = lettings = letting of properties < lettings negotiator, let properties, rental viewings, student lets, HMO lets, corporate lets, leasing consultant, lease-ups, let-only, leasing agent, let flats, Lettings Consultant, found tenants, tenancy agreements, references and tenancy, moved them in, tenants referenced, flats a month, ASTs, let houses, MARLA, let flats a month
tenant referencing = tenant screening < referencing tenants, HomeLet, Goodlord, Van Mildert, credit check tenants, guarantor forms, Rightmove Referencing, TransUnion SmartMove, Let Alliance
right to rent checks = right to rent < share code tenants, share code checks, R2R, passports and BRPs, share codes, ID for tenants
tenancy agreements < ASTs, tenancy agreements drawn, Section 21, leases drafted residential, renewals tenancy, fixed-term renewals, tenancy packs
deposit registration = deposit protection < MyDeposits, deposit disputes, deposit releases, TDS adjudications, Dispute Service
property management = managed portfolio = rental property management < manage 200 units, portfolio of managed rentals, property manager, block manager, managed lets, AppFolio, property manager apartments, managed properties, Yardi, Buildium, Propertyware
check-ins check-outs and inventories = inventory and mid-term inspections < mid-term inspections, InventoryBase, schedule of condition, routine inspections lets, move-in inspections, AIIC
maintenance coordination for rentals = arrange repairs contractors < Fixflo, instruct contractors for landlords, tenant repairs, arrange gas safety certs, tenant maintenance requests, work orders apartments, Arthur Online, boiler breakdowns tenants
lettings compliance < gas safety certificates lets, EICR, HMO licence, smoke alarms tenants, Selective licence, PAT lets, Legionella tenants
rent collection < rent collected landlords, landlord statements, arrears letters tenants, client account lettings, rent guarantee claims, CFP Winman, Landlord payments
block management = leasehold block management < service charge budgets, AGMs residents, Section 20 major works, IRPM, HOA management, CAI CMCA, AIRPM, RMCs, section 20, leasehold blocks, s20, MIRPM, TPI, ATPI
AML checks for property = estate agency compliance < AML on vendors, Thirdfort, Property Ombudsman, ID checks vendors, client money protection
new homes sales = site sales < new homes, sales advisor Barratt, show home, plot reservations, CML new-build, Help to Buy sales, Taylor Wimpey, new home consultant
land and development sales < land agent, rent reviews, lease negotiations commercial, tenant rep, CoStar, retail units let, LoopNet, NNN leases
auctions property = property auction < auction catalogue property, auctioneer property, modern method auction, traditional auction
mortgage referral = cross-sell financial services < financial services referrals, mortgage referrals, conveyancing referrals, solicitor referrals, surveyor referrals
real estate contracts = purchase agreements < transaction coordinator, escrow closings, disclosures sellers, offer letters real estate
fair housing compliance < Fair Housing, RESPA, Equal Housing
branch performance = estate agency targets < exchanges pipeline, fee income branch, market share branch, conversions valuations, top lister
surveying liaison = home buyer surveys < RICS surveys, Level 2 home report, home report Scotland, level 3 survey
serviced accommodation = short-term lets < Airbnb hosts, holiday lets managed, serviced apartments, Guesty, Hostaway
HMO management < HMOs, student halls, PBSA, Unite Students, HMO licences
leasing consultant US apartments < Yardi CRM, LRO pricing, apartment leasing, Entrata, RealPage, OneSite
new instructions = win instructions < door-knocked, leafleted, canvassed landlords, won sellers, new mandates, canvassed, instructions won, touting, won instructions, leaflet drops, landlords by phone, sellers a year, new landlords
Propertymark < MNAEA, NAEA Propertymark, MARLA, Propertymark Level 3, FNAEA, ARLA Propertymark
NAEA < MNAEA, FNAEA, NAEA Propertymark
ARLA < MARLA, FARLA, ARLA Propertymark, MARLA qualified
new homes = new build homes < off plan, Barratt, Help to Buy, sales adviser at, plots sold, show home, Persimmon, reservations off plan, new homes negotiator, Taylor Wimpey, Bellway, sales suite, sold plots, reserved plots, show house, Redrow
HMO < HMO licences, selective licensing, mandatory HMO, student lets, additional HMO, licences for student, HMOs, HMO licence
RICS valuer = RICS registered valuer < MRICS, AssocRICS, RICS RV, Registered Valuer, RICS Registered, Red Book
MRICS = chartered surveyor < RICS member, passed my APC, since APC, member of the RICS, FRICS, Chartered Quantity Surveyor, APC passed, chartered with RICS
# administrator and PA
diary management = calendar management = manage executive calendars < diarise for directors, keep MD's diary, Outlook calendars for directors, juggle diaries, schedule boss's meetings, ran CEO's calendar, diary for partners, book exec meetings
executive support = executive assistant = support senior executives < EA to CEO, PA to MD, PA to directors, right hand to CEO, chief of staff to CEO, support C-suite, PA to chief executive, PA to board, support four partners
minute taking = take minutes = minutes at board meetings < minute meetings, board minutes, type up minutes, action logs from meetings, minute-taker, note-taking at board, minutes and actions, committee minutes, wrote up what was said, minuted, took the minutes, circulated protocols, wrote up minutes, action log, minutes for the board, wrote up and circulated, verbatim board minutes, sent round next day, sent it round, minuted ExCo, clerked meetings, clerk to governors, minutes for the monthly, wrote up meetings, notes of board, took and typed minutes, committee clerk
travel arrangements = travel booking = coordinate business travel = travel and accommodation = arrange travel = arrange international travel < book flights and hotels, itineraries for directors, Concur Travel, visas for executives, Eurostar bookings, travel booker, Egencia, book cars and hotels, Corporate Traveller, TripActions, flights visas, sorted flights, hotels and visas, booked trains and rooms, roadshows, flights hotels and, booked all trains, trips a year, itineraries, sorted hotels, booked flights, visas hotels, travel booked, flights and hotels, TravelPerk, Amadeus, Sabre, Navan, trains and hotels, American Express GBT, hotels and cars
meeting coordination = arrange meetings = board meeting support < set up meetings, board packs, agendas circulate, book meeting rooms, Doodle polls, send Teams invites, Diligent Boards, AGM papers, collate agenda papers
correspondence handling = draft correspondence = email inbox management = presentations and correspondence < screen emails, reply on behalf, draft letters, MD's inbox, shared inbox, monitor inbox, mail merges, ministerial letters, gatekeep inbox, drafted letters, built slides, wrote replies, PowerPoint for, letters for MD, in director's name, drafted replies, slides and letters, wrote letters for, typed letters, drafted emails for, ghost-wrote, letters and slides
filing and record keeping = document management = maintain filing systems < file documents, filing clerk, SharePoint filing, archive boxes, e-filing folders, document controller, scan and file, index files, M-Files
document preparation = word processing = type documents < type letters, type reports, format documents, 70 wpm, copy typing, house-style documents, mail merge, audio type
copying and scanning = photocopying < photocopy, bulk scanning, bind reports, reprographics, comb-binding
typing speed = touch typing < 60 wpm, 70 wpm, RSA typing, Pitman typing, 80 wpm
Microsoft Office = MS Office suite < Word and Excel, Word Excel and Outlook, Office 365, M365, ECDL, Excel and PowerPoint, MOS certified, Microsoft 365, ICDL
spreadsheets = Microsoft Excel = Excel skills < pivot tables, VLOOKUP, XLOOKUP, conditional formatting, Excel trackers, SUMIFS
presentations = PowerPoint slides < PowerPoint decks, slide decks, PowerPoint for board
expense management = process expenses = expense claims = Concur or other expenses system < expense claims for directors, Concur expenses, company card reconcile, Amex reconciliations, expense reports executives, mileage claims, Expensify, Concur claims, Chrome River, corporate cards reconciled, expense claims for, receipts and coding, corporate cards, Concur, claims of partners, reconciled corporate cards, expenses done for, did expenses, Webexpenses, credit card receipts
purchase orders = raise POs < PO numbers, SAP requisitions, Coupa requisitions, requisition orders, purchase requisitions, Ariba requisitions
office supplies ordering = order stationery = office stock control < stationery orders, Lyreco, order toner, Viking Direct, Staples orders, kitchen supplies order office, stationery cupboard
office management = run office = office manager < facilities and office, office services supervisor, keep office running
facilities coordination = building liaison < book contractors for office, office moves, desk moves, lease of photocopier, cleaners and maintenance of office, office fit-out coordinate, landlord liaison office
post handling = incoming and outgoing mail = mail distribution = incoming and outgoing post = mail handling < post round, franking machine, open and sort post, courier bookings, mailroom, frank mail, sort mail, recorded delivery, sorted mail, franked letters, post in and out, parcels logged, called couriers, franked, sorted and franked, opened the post, mail for floors, post room, franking, mail and parcels, couriers booked
telephone handling = answer calls = take messages < answer phones, screen calls, man phones, take phone messages, switchboard, field calls, handle incoming calls
data entry = database administration = update records = record keeping < input data, update spreadsheets, key data, CRM updates, update database, Access database keep, update contact lists, keyed forms, keyed client forms, client forms a day, typed in records, data input, entered forms, 100% accuracy, keystrokes, keyed in, forms a day, client forms, typed records, keyed records, entered records
confidentiality = handle confidential information = discretion = confidential information < board papers confidential, personnel matters confidential, NDA signed, sensitive files handled, salary papers, secret deal files, NDA, sole access, merger papers, confidential files kept, price-sensitive, merger and salary, sensitive files, dismissals and, insider list, board papers kept, secret files
event coordination = organise corporate events < away days, staff Christmas party, organise conferences, client dinners, lunch and learns, town halls, book venues and catering
new starter administration = onboarding admin < new starters set-up, starter packs, access passes issued, induct new starters
invoice processing admin = basic finance administration < code invoices, invoices approved for payment, petty cash, invoices matched, raise invoices, supplier set-up forms
project administration = project support admin < project trackers, RAID log, project files, milestones tracker, PMO admin
shorthand < Teeline, Pitman shorthand, speedwriting, 100 wpm shorthand, shorthand 90 wpm, Pitman, Gregg, shorthand wpm
administration qualification = business administration NVQ < NVQ 3 Business Admin, NVQ 2 Business Administration, apprenticeship in business admin, EPAA diploma, CAP certified, Level 3 Business Administrator
personal assistant to family = household PA = private PA < family office PA, household staff, school diary children principal, estate PA
supervise admin team = administrative team leader < line manage administrators, admin team of 5, supervise clerical staff, admin supervisor, lead secretarial team
stakeholder liaison < first point of contact, liaise with solicitors and accountants, liaise with clients' PAs, liaise with all departments
company secretarial support = governance support < board secretary, governors' clerk, trustee papers, Companies House filing, board agendas
remote working tools = video conferencing < Teams calls set-up, Zoom webinars host, Google Workspace, Webex, Calendly
collaboration software = task tracking tools < Asana, Trello, Basecamp, Microsoft Planner, ClickUp
gatekeeping < screen calls, gatekeeper for CEO, filter calls, screen emails
Outlook < Outlook calendars, Word Excel and Outlook, Office 365
shorthand / audio typing < Pitman, Teeline, wpm, typed dictation, from tapes, audio typist, BigHand, Philips SpeechExec
manage a team of assistants = manage assistants = lead a team of PAs < led secretaries, PAs reporting, cover plans, led PAs, PAs reporting to me, team of secretaries, supervised secretaries, assistants under me
PA diploma < EPA Dip, EPAA, Advanced Diploma for the Executive PA, Pitman Training, Executive PA, Diploma for PAs
supporting C-suite = support to executives = C-suite support < EA to the CFO, EA to, right hand of Chief Executive, PA to the CEO, PA to MD, EA to CEO, PA to, right hand of, PA to two directors, Executive Assistant to, right-hand, EA to COO
office supplies = stationery ordering < ordered the paper, stationery orders, stationery cupboard filled, toner and coffee, paper toner, ordered stationery, restocked paper, kept stationery, weekly stationery, haggled with Viking, paper and toner, ordered toner, kitchen supplies, stationery orders within
filing system = filing systems < index on SharePoint, electronic filing, new index, set up filing, file plan, filing scheme, indexed files, set up from scratch the electronic filing, thought up an index, archive index, scanned and indexed, e-filing, SharePoint library, new file structure
supervise junior clerical staff = supervise clerical staff = supervise office staff = clerical supervision < juniors under me, gave out their work, typing pool, boss of the, checked their work, gave out work, clerks under me, office juniors, two juniors, had juniors, clerks' work
raise purchase orders and invoices < POs on SAP, matched bills, POs raised, got them signed
# receptionist
reception duties = front desk = front of house reception < man reception, reception cover, receptionist, concierge desk, corporate reception, reception of serviced offices
greet visitors = welcome visitors = meet and greet = reception duties = front desk = register visitors < sign in visitors, visitor badges, greet clients, welcome guests, escort guests to meetings, greet callers, welcomed guests, signed in callers, met and greeted guests, issued badges, signed them in, signed in visitors, gave out badges, badges and told hosts, manned the front desk, front of house, welcomed visitors, signed in contractors, guests a day, badged visitors, visitor passes, signed guests in, met and greeted, visitor book
visitor management system = visitor sign-in < Sign In App, visitor passes issued, Proxyclick, Inventry, sign in visitors, visitor log, Traction Guest, visitor badges
switchboard operation = operate switchboard = telephone switchboard = switchboard < 10-line switchboard, transfer calls, Avaya, Mitel, PBX, multi-line phone, route calls, Cisco phones, put through calls, Mitel console, main line, transferred calls, put callers through, took messages, first voice, transferred and took, calls a day on, put through, switchboard at, transferred callers, connected calls, answered main line
appointment booking = appointment scheduling = book appointments < appointment diary, schedule clients salon, Fresha, Phorest, Mindbody, SimplyBook, Vagaro, cancellation list
medical reception = GP reception = patient reception < GP surgery reception, doctors' receptionist, EMIS Web, Docman, care navigation, SystmOne, patient queries desk, register patients, repeat prescription requests, book smears
care navigation = signposting < signpost patients, signpost visitors
hotel reception = guest check-in and check-out = front office hotel < check guests in and out, Opera PMS, Fidelio, room allocation, night audit, Protel, hotel front desk, reservations hotel, Guestline Rezlynx
night audit = night reception < night auditor, run end of day hotel, night porter and audit, rolled the day over, closing the day's accounts, day's accounts, balanced postings, worked nights closing, end of day roll, postings and cards, night audit reports
property management system hotel < Opera PMS, Fidelio, Protel, RoomKey, Guestline, Cloudbeds, Rezlynx
payment handling = process payments at reception < take card payments, PDQ, float count reception, till at front desk, settle guest bills, copays collect, take deposits guests
meeting room booking = room booking = conference room set-up < book meeting rooms, Condeco, set up meeting rooms, Robin rooms, teas and coffees for meetings, lay out boardroom, AV set-up meetings
incoming mail and couriers = post and deliveries = parcel handling < sign for parcels, franking, book couriers, courier deliveries log, DHL bookings, sort post
enquiry handling = answer enquiries = deal with queries < walk-in enquiries, phone enquiries, email enquiries, information desk, deal with queries at desk, help desk visitors
complaint handling at reception = resolve guest complaints < guest complaints, upset patients calm, angry callers, patients complaints desk, service recovery hotel
issue security passes = issue passes < access cards, key fobs, sign out keys, CCTV monitor reception
reception tidiness = maintain reception area < tidy reception, waiting room tidy, fresh flowers reception
fire warden at reception = evacuation roll call < fire marshal, roll call visitors, evacuation list visitors
gym or leisure reception = leisure centre front desk < gym reception, leisure reception, Legend Club, memberships gym sold, court bookings, swim lessons booked, Clubwise
salon reception = spa reception < salon receptionist, Phorest, treatment bookings, Shortcuts salon, retail products salon
reservations = booking system < OpenTable, reservations desk, ResDiary, SevenRooms, phone reservations, reservations agent, took and changed bookings, bookings by phone, Booking.com, allotments, room bookings in Opera, looked after all room reservations, changed bookings, Expedia bookings, room reservations and, took bookings
upselling rooms and services = upsell at front desk < upsell rooms, room upgrades, loyalty sign-ups, Bonvoy, Hilton Honors
insurance verification front desk = patient registration US < verify insurance, patient intake forms, EOBs, eligibility check patients
languages for guests = multilingual reception < guests in French and Spanish, bilingual receptionist
patient confidentiality at reception < GDPR at desk, HIPAA front desk, patient confidentiality
hybrid clerical reception = reception and admin < reception plus typing, receptionist administrator, filing and reception
lone reception cover = sole receptionist < locked up building, lone receptionist
concierge services = guest services < Les Clefs d'Or, theatre tickets guests, restaurant bookings for guests, residential concierge, taxis for guests, book taxis, theatre seats, tables taxis, Clefs d'Or, arranged tours, taxis and tables, tips on town, tours and cars, theatre tickets, restaurant tables, booked tables and, got theatre, restaurants booked
visitor parking < parking permits, valet tickets
first point of contact < man reception, front desk, greet visitors, switchboard, reception cover
cash reconciliation at reception < float count, cash up reception, balance reception till
meeting rooms = room bookings < conference rooms' calendar, reserved boardrooms, double bookings, set up AV and catering, boardrooms, AV and catering, room calendar, conference rooms, booked meeting rooms, sorted double bookings, reserved and prepared, Condeco, room diary
check guests in and out = guest check-in = check-in and check-out < front desk at, arrivals a shift, folios, Front Office Agent, welcomed arrivals, settled bills on leaving, departures, arrivals folios, checked in guests, keys cards, settled bills, checked in rooms, arrivals and departures, night arrivals, front desk Hilton, checked in, bills on leaving
security passes = key control = access passes < access cards, programmed access cards, photo IDs, logged every key, blocked lost badges, key log, key register, ID badges, key safe, fobs, badges made, lost badges, logged keys
# data entry
data entry = data input = key data < key invoices, input forms, data clerk, keyed 300 records, data processing clerk, entered orders, punch data, key orders, input survey responses, keyed applications, input timesheets, input patient details
typing speed and accuracy = keystrokes per hour < 12000 kph, 10000 KSPH, 10-key, 70 wpm
ten-key = numeric keypad < 10-key by touch, alphanumeric keying
data quality checks = data validation = verify data < double key, verify entries, spot check records, error log data, validation reports, check for duplicates
data cleansing = de-duplication = clean data < dedupe, clean database, merge duplicates, purge old records, address cleansing, data cleanse, gone-aways
database maintenance = update database = records maintenance < update customer records, CRM updates, amend records, customer master updates, keep database current, Access database
CRM data entry = update CRM < Salesforce records, Dynamics CRM records, HubSpot contacts, Zoho records, update Salesforce
ERP data entry < key into SAP, Oracle entry, SAP MM01, material master, vendor master, Infor entry, NetSuite entry, item set-up ERP
spreadsheets data entry = Excel data entry < key into Excel, update spreadsheets, Excel logs, data onto spreadsheets
scanning and indexing = document imaging < scan and index, Kofax, batch scan, Fujitsu scanner, index documents, bulk scanning, scan-prep, OCR correct
order entry = order processing = key sales orders < key orders, customer orders keyed, purchase orders keyed, input sales orders
invoice data entry = invoice keying < key invoices, invoices into Sage, code and key invoices, OCR invoices verify
form processing = application processing clerical < claim forms input, application forms process, census forms, enrolment forms keyed, survey forms input, batch forms
transcription = transcribe audio < transcribe recordings, verbatim transcripts, Express Scribe, transcriptionist
audio typing < Dictaphone, digital dictation
filing and archiving = records filing < file paper records, archive boxes, Iron Mountain, retrieve files, colour-coded files
data confidentiality = sensitive data handling < GDPR trained, HIPAA, confidential records handled, Data Protection Act
batch control = batch balancing < batch totals, control totals, batch headers, balance batches
medical coding data = clinical coding < ICD-10, OPCS-4, CPT coding, SNOMED, clinical coder
product data entry = catalogue listings = SKU set-up < product listings uploaded, SKUs created, Shopify products, Magento uploads, product attributes, eBay listings, PIM system
survey coding = code open-ended responses < open-ends coded, Likert keyed
stock data entry = inventory records < stock figures keyed, inventory updates, goods-in keyed, booked stock on system
time-pressured output < daily target of 500 records, turnaround within 24 hours, SLA 48 hours, hit daily keying target
mail merge and labels = mailing lists < mail merge, label runs, mailing list, franked mailings
online portals data capture = web-based data entry < HMRC portal, key to portal, portal uploads, CSV uploads, bulk uploads
discrepancy resolution = query data discrepancies < chase missing info, query anomalies, resolve mismatches, call customers missing details, chase missing documents
remote data entry = home-based data work < data entry from home, MTurk, Upwork data entry
data annotation = data labelling < image annotation, Labelbox, bounding boxes, label images
electoral and census clerical = public records input < electoral canvass, census enumerator, voter registrations keyed
# medical secretary
medical secretary qualification = AMSPAR < medical terminology certificate, CMT AHDI, CMAA, Pitman Medical
clinic letter typing = medical audio typing = clinical correspondence < type clinic letters, BigHand medical, G2 Speech, Dragon Medical, Winscribe, discharge summaries typed, consultants' letters, Lexacom, medical transcription, type discharge summaries
medical terminology < AMSPAR, clinic letters oncology, transcribe operative notes, typing clinic letters, medical abbreviations, typed clinic letters, medical transcription
medical transcription < medical transcriptionist, operative reports transcribed, eScription, AHDI, type discharge summaries, transcribe operative notes
patient administration system = PAS = hospital records system < Lorenzo, PiMS, Cerner Millennium, EPIC Cadence, TrakCare, SystemC
GP clinical systems < EMIS Web, SystmOne, Docman, Vision GP, INPS, Ardens
outpatient clinic booking = clinic appointment scheduling < book clinics, overbook clinics, clinic slots, e-RS, Choose and Book, reschedule patients, clinic templates
NHS e-Referral Service = e-referrals = process referrals < e-RS, Choose and Book, two-week wait, 2WW, referral letters, DXS, send referrals, advice and guidance requests, ERS worklists
waiting list management = RTT pathways = 18-week tracking < RTT, breach dates, pathway tracker, validate waiting lists
cancer pathway tracking = MDT coordination < MDT coordinator, two-week wait, 62-day target, Somerset Cancer Register, Infoflex, cancer tracker
theatre list scheduling = surgery scheduling < theatre lists, TCI dates, pre-op appointments, surgery scheduler, bookings for theatre, OR schedule, admissions letters
consultant diary management = PA to consultants < consultants' diaries, secretary to surgeon, on-call rotas doctors, private practice secretary
medical records = patient notes = health records < health records clerk, medical records filing, tracking notes, iFIT, EDMS notes, prep clinic notes, release of information
medico-legal reports = private patient secretary < medico-legal secretary, DWP reports, insurers reports PMI, private patients invoices, Healthcode billing
private patients billing < Healthcode, Bupa invoices, AXA codes, CCSD codes, self-pay patients, ePractice
test results handling = results chasing < chase results, ICE results, file results, pathology links, scans reports chased, abnormal results to doctor
patient telephone enquiries = patient liaison < patients' calls, deal with patients and relatives, upset relatives calls, queries from GPs, PALS queries
medical insurance billing = medical billing US < ICD-10, CPT, HCPCS, prior auths, EOB, superbills, CMS-1500, ERA posting
medical coding certification < RHIT, AAPC, CPC-A
prior authorization < prior auths, pre-certs, peer-to-peer requests
summarise medical records = clinical coding GP < summarise records, Read codes, SNOMED codes, Lloyd George, Docman coding, workflow letters coding
SARs medical < SARs GP, iGPR, insurance reports GP, PMA reports, GPR reports
patient confidentiality NHS < IG toolkit, Caldicott, DSPT, HIPAA
ward clerk duties = ward clerical support < ward clerk, ward administration, admit and discharge on PAS, unit secretary, transcribe orders
medical meetings minutes = clinical governance meetings minutes < MDT minutes, M&M meetings minutes, governance minutes, LMC minutes
recall systems = patient recalls < smear recalls, diabetic recalls, QOF recalls, flu clinic recalls, iPlato, AccuRx
rota coordination for doctors = medical rota < junior doctors rota, Rotawatch, locum bookings, DRS rota, exception reports doctors, Allocate rota
GP practice administration = GP admin < GP practice administrator, practice secretary, CQRS claims, Open Exeter, PCSE
registration of patients = patient registrations < GMS1, register patients, NHS Spine, deductions patients
booking patient appointments < slotted callers into, doctor and nurse clinics, appointments book, booked surgeries, booked patients into clinics, on-the-day appointments booked
patient appointments = appointment booking = book appointments < slotted callers into, doctor and nurse clinics, appointments book, booked surgeries, booked patients into clinics, on-the-day appointments booked, gave slots, booked consults, recalls for dentists, EMIS appointments, booked patients in, sent reminders, slots on EMIS, SystmOne appointments, appointment book, consults and recalls, booked patients, clinic lists, recalls, rebooked DNAs
EMIS Web < years on EMIS, EMIS registrations, EMIS user
EMIS < years on EMIS, EMIS registrations, EMIS user
process repeat prescriptions < script requests, issued repeats, repeat meds, repeats for GP signature, prescription requests, acute requests queued, generated repeats
repeat prescriptions < script requests, issued repeats, repeat meds, repeats for GP signature, prescription requests, acute requests queued, generated repeats
signposting patients = signposting to other services = signpost patients < care navigation, care navigator, minor ailment scheme, directed callers to, social prescriber instead, steered patients to pharmacy
registration of new patients = register new patients = new patient registrations < GMS1, GMS1 forms, sent to PCSE, enrolled newcomers, allocated usual GP, new registrations, registered new patients
chaperoning = chaperone < formal chaperone, trained chaperone, sat in on smear, chaperone trained, chaperoned exams
dealing with referrals = referrals via e-RS < two-week waits, Choose and Book, UBRNs, 2WW referrals, ERS worklist, referrals worklist
e-RS < two-week waits, Choose and Book, UBRNs, 2WW referrals, ERS worklist, referrals worklist
e-Referral < two-week waits, Choose and Book, UBRNs, 2WW referrals, ERS worklist, referrals worklist
summarising medical notes = medical notes summarising = note summarising < read-coded, notes summariser, paper histories, GP2GP, summarised patients, coded incoming records
cash handling for private fees = private fee collection < HGV medicals, took payment for, payment for letters, reconciled private fee, fees for medicals, payments for insurance reports
private fees < HGV medicals, took payment for, payment for letters, reconciled private fee, fees for medicals, payments for insurance reports
# school office
school administration = school office administration < school office, school secretary, bursar's assistant, school admin officer, front office school, school receptionist, school registrar
school management information system = MIS school < SIMS, Bromcom, ScholarPack, iSAMS, PowerSchool, Integris, Infinite Campus, Engage school MIS, Aeries
pupil attendance = attendance monitoring < attendance officer, first-day calls, registers school, chase absent pupils, truancy letters, absence codes pupils, N codes, penalty notices attendance, Studybugs
admissions school = pupil enrolment < in-year admissions, admissions appeals school, admissions register, new pupils admit, enrolment packets, enrollment of students, waiting list Reception
school census returns = data returns school < school census, COLLECT, DfE census, workforce census, termly census
school workforce census < workforce census
parent communications school = parent communication systems < ParentPay, ParentMail, Groupcall, newsletters parents, School Gateway, letters to parents, ClassDojo office, Weduc, Studybugs
school payments < dinner money, ParentPay, trip payments, SCOPAY, Tucasi, sQuid, School Money, lunch accounts
free school meals applications = pupil premium eligibility < FSM checks, Pupil Premium eligible, free and reduced lunch
school finance administration = school purchase orders < FMS6, PS Financials, Access Education Finance, SIMS FMS, school fund, Corero, Sage school, HCSS budget
bursar = school business manager < SBM, DSBM, CSBM, CIPFA schools, School Business Professional, ISBL
single central record = staff vetting school < DBS checks school, KCSIE recruitment, prohibition checks, Section 128
governing body clerking = clerk to governors < GovernorHub, governors' minutes, governor services, board of trustees academy minutes
exams officer = examinations administration < JCQ, entries exam, exam timetable, invigilators recruit, A2C, certificates exam, access arrangements exams
cover arrangement = staff cover organisation < arrange cover teachers, supply booking, cover manager, substitutes arrange, Frontline Aesop, book supply teachers
school trips administration = educational visits admin < trip letters, coach bookings school, consent forms trips, permission slips
pupil records = student files = student records < pupil files, cumulative files, transcripts students, update pupil details SIMS
school reception = school visitor sign-in < sign in visitors school, InVentry, latecomers, parents at hatch, EntrySign
first aid to pupils = medical room = sick bay < pupil medicines, first aid pupils, school nurse office, EpiPens
newsletters < school website, school newsletter, prospectus school, school Facebook
reprographics = photocopying for teachers < photocopy for teachers, booklets print school, risograph
lettings of school premises = hall hire < school lettings, sports hall bookings, 3G pitch bookings
timetabling = school timetable < TimeTabler, Nova T6, SIMS Options, timetable build
data manager school = assessment data analysis < data drops, SISRA, FFT Aspire, 4Matrix, performance tables
GDPR in schools = data protection school < GDPRiS, SARs school, FOIs school
school transport coordination = bus passes pupils < bus passes, school transport, bus duty list, SEN taxis
SEN administration = EHCP paperwork < SENCO admin, annual reviews SEN admin, IEP scheduling
safeguarding in school office < CPOMS, MyConcern, safeguarding training school
university administration = student services administration < student records, timetabling Syllabus Plus, course administrator, UCAS clearing, boards of examiners, programme administrator, Tribal SITS, Ellucian
# hotel front office
room revenue = revenue management < RevPAR, rates by demand, yield, suites and upgrades, ADR, IDeaS, Duetto, upsold rooms, rates up and down, pricing by OTA, moved rates, sold suites, upgrades at desk, room upgrades, BAR rates, OTA rates
reception team = front office supervision < receptionists under me, shift leader at front desk, led receptionists, nine receptionists, FO supervisor, receptionists and porters, Reception shift leader, reception rota, head receptionist, trained receptionists, reception manager
group bookings = conferences and groups < coach parties, rooming lists, delegates' days, group contracts, meetings and coach, conference bookings, delegate packages, groups and meetings, tour groups, day delegate, group blocks
VIPs < VIP lists, flowers and notes, stars and princes, room checks for VIPs, VIP arrivals, looked after VIP, wishes ahead, amenities for VIPs, celebrity guests
Opera < Opera Cloud, Oracle Opera, Micros Fidelio, Opera daily, Fidelio, OPERA V5, on Opera, in Opera
property management system = PMS = hotel system < Opera, Mews, Protel, Fidelio, Guestline, Cloudbeds, Oracle Opera, Apaleo, Rezlynx, Infor HMS, RoomKeyPMS, eviivo, Hotelogix, Clock PMS
channel manager < SiteMinder, RateGain, Cloudbeds, rates in Booking, D-EDGE, Booking and Expedia, Availpro, rates on OTAs, YieldPlanet, Little Hotelier, OTAs updated
5 star hotel = luxury hotel = five-star hotel < Savoy, Four Seasons, Claridge's, Ritz, Mandarin Oriental, Dorchester, Ritz-Carlton, Kempinski, Waldorf Astoria, The Lanesborough, Connaught, Shangri-La, Peninsula, St. Regis, 5*, Park Hyatt
personal licence < APLH, DPS, Award for Personal Licence Holders, personal licence Leeds, designated premises supervisor
fire marshal = fire warden < evac lead, Trained Fire Marshal, fire warden cert, evacuation lead, floor warden trained
degree in hospitality management = hospitality degree < Hospitality Mgmt, Hotel Management, Ecole Lausanne, BA Hospitality, BSc International Hotel, Hotelfachschule, EHL, HND Hospitality, MSc Hospitality
WSET < WSET Level 2, WSET Level 3, Award in Wines, WSET Diploma, Wine & Spirit Education Trust
`;
