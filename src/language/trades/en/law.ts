/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const LAW_TRADES = `
# legal secretary and paralegal
legal secretary qualification = paralegal qualification < CILEX Level 3, ILSPA diploma, CILEX paralegal, NALA CP, CP NALA ~ NALP, LPC graduate, Paralegal certificate ABA-approved
audio typing = audio typist < BigHand, Dictaphone legal, audio typist solicitors, tape transcription law, transcribed tapes, typed from dictation, Dictaphone typing, transcribed dictation, typed dictation, Dictaphone ~ digital dictation, Winscribe, 80 wpm legal, from tapes
document bundling = court bundles < paginate bundles, hearing bundles, Bundledocs, bundles for counsel, PDF bundles, Caselines, indexed trial bundles, paginated bundles, e-bundles, put together bundles ~ exhibit binders, trial notebooks, hearing files, compiled hearing files, paged and indexed, bundles and witness statements, indexed and paginated, bundles for possession, claim on PCOL, presented at county court
legal document management < iManage, FileSite, NetDocuments, matter-centric filing ~ Worldox, Interwoven
case management system = legal practice management < Proclaim, Visualfiles, PracticeEvolve, Partner for Windows, Actionstep ~ Tikit, SOS Connect, MyCase, PCLaw
court filing < e-file pleadings, issue claim forms, file at County Court, Tyler e-file, MCOL, file pleadings, issued claims, sealed forms, issued claim forms, filed at court ~ CE-File, ECF, PACER, file motions, default judgment, directions questionnaires
legal billing < 3E billing, WIP reports fee earners, time narratives, LEDES, time recording units, e-billing, CounselLink ~ draft bills of costs, Carpe Diem, Aderant
draft legal documents = legal drafting = drafting legal documents < draft particulars of claim, draft witness statements, letters of claim, draft pleadings, draft wills, draft defences, draft discovery responses, prepare subpoenas, wrote witness statements, letters before action, drafted leases, particulars of claim, defences and orders, NDAs from precedents, wrote leases, witness statements for, drafted pleadings, drew up particulars, drafted wills ~ engrossments, pleadings, leases wills, from precedents, drew up contracts, drafted statements
disclosure and discovery = document review < privilege review, privilege log, review documents litigation, document production responses, first level reviewer, privilege tagging, docs in Relativity, reviewed documents for privilege ~ Relativity, e-disclosure, Bates stamp, disclosure lists, Everlaw
legal research < shepardize, statutes and precedents, found case law, looked up case law, searched statutes ~ Westlaw, LexisNexis, Practical Law, Lawtel, BAILII, Lexis, HeinOnline, Bluebook, case law, memos for counsel, notes to counsel, authorities, PLC Practical Law, Lexis+, memos on, Beck-online
client intake < new matter forms ~ client care letters, AML ID on clients, intake calls law firm
court deadlines < docket deadlines, limitation dates diary, key dates diary, calendar hearings, statute of limitations tracker ~ court diary, hearings calendared, CompuLaw
litigation support < RTA claims paralegal, small claims, CPR directions, litigation paralegal, N260 costs ~ Part 7, directions questionnaires, trial prep, Form N1
personal injury claims paralegal = road traffic accident claims < RTA claims, medical records PI, obtain medical records PI, demand packages PI ~ MOJ portal, Stage 2 packs
family law support < consent orders, divorce petitions, C100, child arrangements order, divorce decree ~ Form E, financial remedy
probate and wills administration = private client paralegal ~ wills drafted, probate forms, PA1P, IHT205, LPAs, estate accounts, lasting powers of attorney, estate administration
visa applications = immigration applications < H-1B petitions, ILR applications, FLR forms, I-130, I-140, I-485, visa appeals, asylum forms, spouse visas, skilled worker applications, spouse & skilled worker, visas ILR, asylum claims, filled and sent visas ~ OISC, IAA Level 1, entry clearance, ILR, EUSS, naturalisation, sponsor licence, leave to remain
corporate housekeeping < Companies House forms, Delaware filings, closing binders, statutory books, Certificates of Good Standing, Blumberg ~ board minutes, UCC filings
criminal defence support < CRM forms, duty solicitor call-outs, AGFS billing, legal aid forms CRM14 ~ PSR, police station representative, PSRAS
legal aid applications < CIVAPP, CRM7, Legal Help forms ~ CCMS, legal aid, CLAIM1, Lexcel legal aid
costs drafting = bills of costs < costs draftsman, Precedent H, points of dispute, costs budgets ~ N260
post-completion registration = Land Registry applications < AP1 ~ SDLT returns, Land Registry portal, TR1
service of documents < serve proceedings, serve subpoenas, statutory demand service ~ process servers, personal service
court attendance < outdoor clerk, sit behind counsel, attend trials with counsel, attend court noting ~ conferences with counsel
instructions to counsel < briefs to counsel, instruct counsel, brief barristers ~ clerk to barristers, barristers' clerk, Meridian Law, Lex software chambers
notary public < notary, commissioned notary, notarize documents, notarial acts
courtroom support < court clerk ~ HMCTS, listings officer, court associate, legal adviser magistrates, Common Platform, Libra court
witness statement taking < take statements clients, witness interviews ~ witness statements, proofs of evidence
archive and closing files = file closure < close files and archive ~ deeds and wills storage, off-site file storage law
DX and post legal = legal post handling ~ DX post, hays DX, deeds room
commercial contracts support < NDAs reviewed, redline NDAs ~ contract database, Ironclad, SLAs contract admin
SRA compliance = law firm compliance < COLP, COFA ~ Lexcel, SRA accounts rules, file reviews Lexcel, client money rules, CQS
draft witness statements and pleadings ~ particulars of claim, took proofs, CPR 32 statements, drafted defences, proofs of evidence, drafted statements for, drafted particulars
witness statements < CPR 32 statements, proofs of evidence, drafted statements for ~ particulars of claim, took proofs, drafted defences, drafted particulars
pleadings < particulars of claim, drafted defences, drafted particulars ~ took proofs, CPR 32 statements, proofs of evidence, drafted statements for
document review < first level reviewer, privilege tagging, docs in Relativity, reviewed documents for privilege, privilege review, mails in Relativity, relevant or privileged, disclosure exercise ~ disclosure lists, Relativity, privileged, reviewed documents for, redacted, Disclosure list, Everlaw, list of documents, Nuix, went through mails
disclosure and document review ~ first level reviewer, privilege tagging, docs in Relativity, reviewed documents for privilege, e-disclosure, disclosure lists, privilege review
Relativity < docs in Relativity ~ first level reviewer, privilege tagging, reviewed documents for privilege, e-disclosure, disclosure lists, privilege review
issue court proceedings = court filing = issue and file proceedings < issued claims, issued claim forms ~ CE-File, MCOL, sealed forms, default judgment, directions questionnaires, filed at court
client billing = billing < WIP bills, interim invoices, fee notes, raised bills, drafted bills, posted disbursements, billed files, drew up bills, bills of costs, WIP in Elite ~ chargeable hrs, narratives, chargeable hours, six-minute units, WIP, costs schedules, chased fees, time posted, 6 min units, monthly invoices, raised invoices
client billing and time recording ~ chargeable hrs, WIP bills, interim invoices, narratives, chargeable hours, fee notes, raised bills, drafted bills, posted disbursements, billed files
billing < WIP bills, interim invoices, fee notes, raised bills, drafted bills, billed files ~ chargeable hrs, narratives, chargeable hours, posted disbursements
RTA claims < MOJ Portal, CNFs, whiplash claims, road traffic claims, CNF submitted ~ stage 2 packs, OIC, Claims Portal
portal claims RTA and EL/PL ~ MOJ Portal, CNFs, stage 2 packs, whiplash claims, OIC, road traffic claims, Claims Portal, CNF submitted
LPC < LPC BPP, LPC commendation, LPC distinction ~ SQE1, SQE2, SQE passed, SQE1 & 2
LPC or equivalent < LPC BPP, LPC commendation, LPC distinction ~ SQE1, SQE2, SQE passed, SQE1 & 2
negotiate settlements = settlement negotiation = settle claims < Part 36 offers, damages with insurers, negotiated damages, settlement agreed, settled cases ~ agreed damages, settled claims
attend court with counsel = attend hearings with counsel < sat behind counsel, hearings with barristers, attended trials with counsel ~ outdoor clerk, trials and CCMCs, attended hearings and took note
attend court = court attendance < sat behind counsel, hearings with barristers, attended trials with counsel, hearings with counsel, sat behind counsel with client, court with counsel ~ outdoor clerk, trials and CCMCs, attended hearings and took note, behind barrister, tribunals and court, took notes at hearings, looked after client at, went to court with
diary management < calendars of solicitors, partners' diaries, kept calendars, arranged meetings for partners, ran partner's diary, juggled calendars, kept the chair's diary, calendars of CEO, Outlook diary for, calendars for partners, ran calendar, looked after diaries, Outlook calendars, colour coded calendar, diary for the MD, director's diary, calendars over time zones, ran diaries, MD's diary, charge of diary ~ hearing dates for partners, court dates and limitation, limitation reminders, had charge of MD's diary, kept diary, meetings a week, meetings per week, delegate access, Exchange calendar, ran MD's, planned the director's day
diary management for fee earners < calendars of solicitors, hearing dates for partners, partners' diaries, ran partner's diary ~ court dates and limitation, kept calendars, arranged meetings for partners, limitation reminders
legal documents from precedents < from house templates, Hotdocs, engrossed documents, produced leases ~ wills leases and, powers of attorney and, from precedents, court forms run
prepare legal documents = legal documents < from house templates, Hotdocs, engrossed documents, produced leases ~ wills leases and, powers of attorney and, from precedents, court forms run
family law procedure < divorce petition, Form E, C100s, consent orders, financial remedy forms ~ child arrangements, Form A, divorce files
family law = knowledge of family law < divorce petition, Form E, C100s, consent orders, financial remedy forms ~ child arrangements, Form A, divorce files
file opening and closing = open and close files < closed and archived ~ opened matters, archived on completion, new client files, opened files, closed files, matter opening
file opening < opened matters, new client files, opened files, matter opening, matters opened, files in LEAP ~ archived on completion, closed files, closed and archived, Proclaim, conflict checks, LEAP, Clio, own load of files, key dates, iManage, Visualfiles, Elite, PracticeEvolve, Osprey, DPS, Actionstep, SOS Connect, load of files, Peppermint
Word and Outlook advanced = advanced Word and Outlook ~ MOS Word, styles and tables of contents, mail merge, macros, tracked changes, shared calendars, Outlook rules, tables of contents
advanced Word < MOS Word, styles and tables of contents ~ mail merge, macros, tracked changes, shared calendars, Outlook rules, tables of contents
own caseload = caseload management = manage a caseload < own files, ran my own files, protocol to settlement, caseload of, fast track caseload, ran my own, small claims files, live cases ~ held files, own load, RTA files, ran files, from instruction to completion, load of files, own portfolio, open files
client interviews = interview clients < interviewed tenants, interviewed clients, took instructions, first interviews, met claimants ~ met new clients, took their statements, took statements, saw new clients, attendance notes, noted facts, took down story, facts and wishes, drop-in clinic
LPC or SQE < LPC, SQE1, SQE2, SQE1 and SQE2 passed, LPC with commendation ~ Legal Practice Course
law degree = degree in law < LLB, LLB (Hons), BA Law ~ GDL, LL.M., Jura
legal qualification < LPC, SQE2, Legal Practice Course, CILEx Level 6, FCILEx, LPC with commendation, SQE1 and SQE2 passed, CILEx Level 3, GCILEx ~ LLB, SQE1, GDL, Bar course, LLB (Hons), PGDL, NALP, LL.M.
# solicitor
admitted solicitor = qualified solicitor < admitted to Roll, PC SRA, NQ solicitor, solicitor qualified 2015, admitted England and Wales, admitted to the Roll, Associate solicitor, admitted as a solicitor ~ 5 PQE, CILEX lawyer, barrister called, practising certificate, PQE, SRA, admitted September, admitted 2014
bar admission = licensed attorney < admitted to New York Bar, State Bar of California, attorney at law ~ bar exam passed, licensed to practice in Texas
litigation < High Court claims, commercial disputes, multi-track, mediations, freezing injunctions, injunctions obtained, trials first-chaired, summary judgment motions ~ arbitration, Part 36, depositions
advocacy = court representation < advocate in magistrates, represent at tribunals, advocacy at CMC, represented clients at Crown Court ~ Higher Rights, duty solicitor, trial advocacy
employment law advice < tribunal claims, unfair dismissal, TUPE advice, ET3 ~ ACAS, restrictive covenants
corporate law = corporate transactions < SPA drafted, share purchase agreement, shareholders' agreements, disclosure letters, APA drafting, disclosure bundles ~ due diligence corporate, AIM listings, private equity deals
commercial contracts = contract drafting < redline contracts, terms and conditions drafted, playbook contracts ~ MSAs, SaaS agreements, NDAs negotiated, supply agreements, distribution agreements, IP licences, outsource agreements
legal advice to business < in-house lawyer, sole counsel, legal counsel ~ legal director, advise business on contracts, company lawyer
commercial property law < commercial leases, Landlord and Tenant Act 1954, licence to assign, rent deposit deeds, development agreements, section 106 agreements ~ leases drafted, AGA, option agreements
residential conveyancing law = property transactions < conveyancing files, freehold purchases, leasehold sales and purchases, remortgages conveyancing, SDLT filings ~ exchange and completion, TR1, LR portal
family law < Form E, financial remedy, ancillary relief, Children Act proceedings, C100, private children, FHDRA, non-molestation orders ~ prenups, Resolution member
criminal law = criminal litigation < police station duty, duty solicitor, bail applications, criminal appeals, arraignments, public defender ~ magistrates' court, Crown Court, PSR, ADA prosecutor
prosecution < prosecutor ~ charging decisions, DA's office
private client < estates administration, estate planning attorney, drafted wills, applied for grants, estate accounts, IHT400, grant of probate, wills and LPAs, estate administration, letters of administration ~ LPAs, IHT, trusts deeds, Court of Protection, executors
immigration and asylum law ~ asylum appeals, Level 3 OISC, ILR, Immigration Tribunal, judicial review immigration, H-1B, LSC accredited immigration, removal proceedings
housing law < disrepair claims, homelessness appeals, HPCDS duty scheme, s204 appeals ~ possession proceedings
intellectual property law < trade mark applications, patents prosecute, patent attorney ~ copyright disputes, CITMA, USPTO, UKIPO, office actions
banking and finance law = loan documentation < facility agreements, security documents, intercreditor ~ debentures, ISDA
insolvency law < winding-up petitions, bankruptcy petitions, validation orders, Chapter 11, administrators appointed advice, IVA legal ~ statutory demands
competition and regulatory law ~ merger control, antitrust, Article 101, HSR filings, Chapter I
data protection law < DPIAs, DPAs negotiated, ICO investigations, HIPAA privacy law ~ GDPR, CIPP/E, CCPA
construction law < adjudication construction, NEC disputes, TeCSA, FIDIC disputes ~ JCT
public law < pre-action protocol JR ~ Administrative Court, public inquiries
legal due diligence < due diligence reports legal ~ report on title, certificates of title, data room legal
draft court documents ~ particulars of claim, defence and counterclaim, skeleton arguments, witness statements drafted, motions and briefs, motions in limine
instruct counsel and experts ~ instruct KC, brief counsel, instruct experts, conference with counsel, joint experts
billing targets law < billed 150k ~ fee earner, chargeable hours 1200, own caseload of 80 files, billable hours, caseload of 60 matters
law firm compliance < COLP, AML MLRO law firm ~ SRA accounts rules, file audits, Lexcel, CQS
supervise junior lawyers ~ supervise trainees, supervise paralegals, mentor trainee solicitors
alternative dispute resolution < CEDR mediator, arbitration, without prejudice settlement ~ mediations, round-table meetings
legal aid work < CCMS, CRM7, legal help ~ LAA, legal aid, peer review LAA
charity and education law ~ Charity Commission law, academy conversions, school governors legal
SQE < SQE1 and SQE2 ~ SQE1, SQE2
training contract completed < four seats training contract, qualified after training contract ~ TC seats
legal aid < LAA supervisor, LAA contract, legal aid franchise ~ supervisor family, CLA, LAA, supervisor standard met
higher rights < higher rights (criminal) ~ HRA, solicitor advocate, advocacy rights, Higher Courts, in my own right
Lexcel < Lexcel lead, Lexcel and CQS, Lexcel audit ~ file reviews, CQS accreditation, SQM
STEP < TEP, STEP Diploma, Full STEP member, STEP Diploma Trusts
policy writing = policies and procedures < authored rules for, rewrote the code of conduct, wrote policy to, wrote the policy, rewrote policies, wrote policies, drafted policies ~ whistleblowing rules, code of conduct, market abuse policy, policies for entities, conflict and whistleblowing, procedures manual, updated policies
compliance training < taught staff about bribery, classroom sessions on conduct, conduct rules taught, AML training given, trained staff on AML ~ e-learning built, bribery and sanctions, built e-learning, taught staff about, sessions on conduct, conduct rules
regulatory reporting < RegData, GABRIEL, REP-CRIM, regulator returns, RegData returns, COREP, MiFIR reports, WpHG notices, MaComp report, regulatory returns, transaction reports ~ returns on time, to the supervisor
compliance risk assessments = compliance risk assessment < conduct risk scoring, business-wide risk assessment, BWRA, bribery and conduct risk ~ AML exposure, rated AML, exposure by country, risk scoring of, enterprise-wide, risk rated clients
internal investigations < looked into hotline, investigated allegations ~ hotline reports, speak-up line, interviewed staff, probes on, closed with findings, looked into reports, speak-up, interviewed witnesses, ombudsman line
sanctions screening < FircoSoft, EU list hits, embargo lists, HMT screening, hits discounted, list hits cleared, Fircosoft, Accuity, LexisNexis Bridger ~ OFAC, World-Check, OFSI, Bridger, Dow Jones, names and vessels, false positives cleared
liaise with regulators = regulator liaison < FCA visits, hosted BaFin, supervisory visits, FCA requests, main contact for regulator, PRA meetings, answered FCA ~ regulator requests, contact in FCA, special audit, closed findings
compliance qualification < ICA Int. Dip, ICA International Diploma ~ International Compliance Association, Governance Risk and Compliance
CAMS < ACAMS certified, Certified Anti-Money Laundering Specialist ~ CAMS since
transaction monitoring < cleared alerts, transaction alerts, TM alerts, reviewed transaction alerts ~ Actimize, NetReveal, Mantas, alert queues, SAS AML, alerts a day, Oracle FCCM, Quantexa
JMLSG = MLR 2017 ~ MLRs 2017, Money Laundering Regs, 5MLD, Money Laundering Regulations, Regs 2017, MLR2017
# conveyancing and housing officer
licensed conveyancer qualification = CLC ~ SQA conveyancing diploma, CILEX conveyancing, conveyancing technician Level 4, licensed conveyancer
residential conveyancing = property conveyancing = residential transactions = conveyancing = property transactions < sales and purchases files, freehold and leasehold files, remortgage files, conveyancing caseload, Right to Buy files, residential conveyancing files, sale and purchase files, exchange for home buyers, purchases from instruction, completion for home buyers ~ transfers of equity, exchange and completion, contract packs, new build plots, completions per month, house and flat sales, sales and purchases, first client call to keys, caseload of sales, lease extensions, both tenures, house purchases, flat sales, Land Registry, searches enquiries, house sales and purchases, AP1, completions a month, SDLT, searches, offer to Land Registry, TR1
conveyancing searches = property searches < local authority searches, SearchFlow, CON29, drainage and environmental searches, chancel search ~ InfoTrack, TM Group
title checking < official copies, title registers, epitome of title, defective title indemnity ~ TR1, OC1
Land Registry applications < AP1, Land Registry portal, first registration, FR1, DS1, e-DRS, AP1 applications, raised requisition replies, replied to requisitions, LR portal, AP1s and FR1s ~ OS1 priority, requisitions Land Registry, with Land Registry, transfers and charges
exchange and completion < completion statement, exchange contracts, completion monies ~ Law Society formula B, TA13
SDLT submission = stamp duty land tax < SDLT returns ~ SDLT1, SDLT5, LBTT return
lender handbook < UK Finance Lenders' Handbook, Part 2 Handbook, CML handbook ~ LMS panel, lender exchange
leasehold enquiries < LPE1, FME1, leasehold packs ~ deed of covenant, Notice of transfer, ground rent
conveyancing case software = conveyancing systems < Proclaim conveyancing, LEAP conveyancing, Hoowla, ALB Conveyancing ~ InTouch, eConveyancer
real estate closing US < closing disclosure, title commitment, escrow officer, HUD-1 ~ ALTA, SoftPro, recording deeds, Qualia, title insurance, Ramquest
housing management = tenancy management < housing officer, patch of 600 homes, tenancy officer, housing association patch, patch of council homes, sign-ups to terminations, sign-ups and terminations ~ estates officer, neighbourhood officer, ALMO, tenancy sign-ups, neighbourhood manager, patch of homes, general needs lets, general needs properties, patch of properties
rent arrears recovery < rent arrears, income officer, NOSPs, notice seeking possession, APA direct payments UC, rent arrears reduced, payment plans tenants, court for rent arrears, cut arrears, NSPs served, chased rent, rent debts, NOSPs for arrears ~ possession hearings, Rentsense, court possession, payment plans, APAs, arrears from
possession proceedings < county court possession, N5 and N119, warrants of eviction, bailiff appointments ~ NOSPs, Section 21, Section 8 notices, PCOL, landlord-tenant court
antisocial behaviour < nuisance neighbours, injunctions ASB, noise nuisance cases, acceptable behaviour contract ~ ASB, community trigger
lettings and allocations < sign up tenants, void lettings, waiting list assessments, accompanied viewings void ~ void turnaround, Locata, Homechoice, Abritas, nominations council, Home Options
homeless applications < Homelessness Reduction Act, s184 decisions, Part 7 assessments, Section 184 ~ temporary accommodation placed, HCLIC, B&B placements, duty to refer
tenancy support < floating support, vulnerable tenants support ~ UC help tenants, furniture grants for tenants, welfare benefits advice tenants, DHP applications
housing benefit < housing benefit assessor, HB claims ~ Academy benefits, UC landlord portal, Northgate benefits
responsive repairs liaison < repairs calls, raise works orders, damp and mould cases, repairs helpdesk ~ Awaab's Law, schedule of rates, SOR codes, disrepair
estate inspections = estate walkabouts = conduct estate inspections = estate inspection < block inspections, communal area checks, patch walkabouts, fly-tipping reports estate, monthly walkabouts, inspected blocks, graded cleaning and grounds, block checks, estate walks, walked blocks, graded estates, walked estates, walked blocks weekly, estate walkabout ~ garage inspections, mid-term inspections, walked flats, report with photos, walkabouts, check-outs, fire doors logged, walked each flat, inventories and check-outs, lights out, fly-tipping, tipping, routine inspections
tenant engagement = resident involvement = resident engagement = tenant involvement = tenant participation < resident associations, tenant panels, resident meetings, coffee mornings tenants, consult leaseholders, tenant meetings, residents' meetings, resident panel, residents' panel, newsletters for tenants, tenants on board, tenant panel, residents' groups, got tenants on ~ TPAS, STAR survey, scrutiny panel, estate days, surgeries for tenants, residents' association, scrutiny board, fun days, set up residents'
fire safety in blocks < FRAs, communal flats fire checks, Building Safety Act, FRA actions, fire doors checks ~ PEEPs, EWS1, gas no-access
gas access < gas access court orders, no-access appointments ~ CP12, LGSR, electrical safety access
service charges < service charge accounts, Section 20 consultation, FTT service charges, Section 20 notices ~ leaseholders, right to buy applications, ground rent demands
housing management system = housing software < Northgate Housing, Civica Cx, Capita Housing, QL Aareon, Open Housing, Aareon ~ MRI, Rentsense, Yardi Voyager, OHMS
sheltered and supported housing ~ sheltered scheme, pull-cord alarms, extra care scheme, warden sheltered, intensive housing management
housing law knowledge < Housing Act 1996, introductory tenancies, Renters' Rights, assured shorthold ~ Section 21, secure tenancies, Fair Housing Act
housing qualification = CIH < CIH Level 3, CIH Level 4, CIH Level 5 ~ CIHCM, Chartered Institute of Housing
tenancy fraud < subletting investigations ~ key amnesty, tenancy visits, subletting
mutual exchanges ~ HomeSwapper, assignments tenancy, successions tenancy
US affordable housing compliance < LIHTC, HUD 50058, HQS inspections ~ recertifications, Section 8 vouchers, public housing authority, TRACS
affordable home ownership < shared ownership sales, nomination shared ownership ~ staircasing, Help to Buy, resales shared ownership
complaints housing ombudsman = stage one complaints housing ~ Housing Ombudsman, stage 1 complaints, stage 2 complaints
practising certificate = admitted solicitor ~ on roll, PC held, admitted to roll, solicitor of England & Wales, PC unconditional, admitted as solicitor, solicitor admitted 20
solicitor with current practising certificate ~ on roll, PC held, admitted to roll, solicitor of England & Wales, PC unconditional, admitted as solicitor, solicitor admitted 20
SDLT returns = stamp duty returns < SDLT1, filed SDLT, SDLT forms, stamp duty forms ~ stamp duty land tax, calculated SDLT
SDLT < stamp duty land tax, calculated SDLT, SDLT1, filed SDLT, SDLT forms, stamp duty forms
registration at Land Registry < AP1 applications, AP1, raised requisition replies, AP1s and FR1s ~ with Land Registry, transfers and charges, replied to requisitions, LR portal
new build and plot sales < Taylor Wimpey plots, acted for developers, plots for Persimmon ~ plots, developer clients, site packs, plot purchases, new build purchases
plot sales = new build < Taylor Wimpey plots, plots for Persimmon ~ plots, developer clients, site packs, plot purchases, acted for developers, new build purchases
AML checks = anti-money laundering < gift letters ~ bank statements and gift letters, source of wealth, MLRO, checked ID, MLR 2017, ID and funds checks
supervise junior staff = supervise trainees and paralegals ~ team leader for paralegals, monthly file reviews, supervised trainees, supervised paralegals, file reviews for juniors, supervised assistants and trainees
supervise juniors < team leader for paralegals, supervised trainees, supervised paralegals, file reviews for juniors, supervised assistants and trainees ~ monthly file reviews
lender panel = CML Handbook = UK Finance Handbook ~ reported to lenders, acted for mortgagees, CML requirements, lenders' handbook, Part 2 instructions, certificate of title
lender panel and CML Handbook ~ reported to lenders, acted for mortgagees, CML requirements, lenders' handbook, Part 2 instructions, certificate of title
manage tenancies < patch of homes, patch of council homes ~ sign-ups to terminations, general needs lets, general needs properties, tenancy sign-ups, patch of properties, sign-ups and terminations
manage patch < patch of homes, patch of council homes ~ sign-ups to terminations, general needs lets, general needs properties, tenancy sign-ups, patch of properties, sign-ups and terminations
rent arrears = arrears recovery = manage arrears < cut arrears, NSPs served, chased rent, rent debts, NOSPs for arrears, behind with rent, arrears down, notices seeking possession, chased tenants, arrears cases ~ court possession, payment plans, APAs, arrears from, NOSPs, rent roll, Section 8 served, Section 8, letters and visits, rent roll of, set up plans, reminders to late payers, UC direct, late payers, agreed payment plans
anti-social behaviour = ASB < neighbour nuisance, noise and drug dealing, injunction and ABCs, ASB cases, neighbour disputes, drug dealing cases, acceptable behaviour contracts, noise and neighbour rows, nuisance cases, neighbour rows, noise complaints dealt, community trigger, CPNs, noise cases, acceptable behaviour ~ ABCs, NOSPs, diary sheets, injunctions, got evicted, closure orders, neighbours fell out, gangs
tackle anti-social behaviour < neighbour nuisance, noise and drug dealing, injunction and ABCs, ASB cases, neighbour disputes, drug dealing cases, acceptable behaviour contracts ~ ABCs, NOSPs
ASB < neighbour nuisance, noise and drug dealing, injunction and ABCs, ASB cases, neighbour disputes, drug dealing cases, acceptable behaviour contracts ~ ABCs, NOSPs
housing allocations < CBL bids, shortlisted bids, shortlisted CBL, choice based lettings, matched applicants to voids ~ viewings and nominations, let properties, off register, nominations
allocations < CBL bids, shortlisted bids, shortlisted CBL, choice based lettings, matched applicants to voids ~ viewings and nominations, let properties, off register, nominations
lettings < matched applicants to voids ~ CBL bids, viewings and nominations, shortlisted bids, shortlisted CBL, let properties, off register, nominations, choice based lettings
homelessness assessments = homelessness applications < homeless applications ~ s184 decision, HRA 2017, PHPs, duty assessments, temp accommodation placement, relief and prevention duty, personal housing plans, s184 letters
homelessness < homeless applications, s184 decision, relief and prevention duty, personal housing plans, s184 letters, s184 decisions, s184, relief duty, decided if we owed, prevention duty ~ HRA 2017, PHPs, duty assessments, temp accommodation placement, nowhere to go, owed duty, rough sleepers, duty desk, Part 7, the roofless, main duty
CIH qualification < CIHCM, Chartered member CIH ~ CIH Level, CIH Level 4, housing practice certificate
CIH < CIHCM, CIH Level, Chartered member CIH, CIH Level 4 ~ housing practice certificate
possession claims < presented possession claims, possession claims myself ~ possession hearings, at County Court, gave evidence for council, evictions in court, housing court hearings
court representation = represent in court < presented possession claims, possession claims myself ~ possession hearings, at County Court, gave evidence for council, evictions in court, housing court hearings
support vulnerable tenants = vulnerable tenants < tenants with mental health ~ floating support, hoarding panel, work to keep home, referrals to support, keep home
tenancy sign-ups = sign up tenants = new tenancies < signed up tenants ~ viewings and sign-ups, settled in new tenants, tenancy agreements signed, accompanied viewings
void management = empty homes < voids turnaround, void inspections, inspected voids ~ void works, pre-void, relet times, void loss
voids = empty properties = void management < voids turnaround, void inspections, inspected voids, voids turned, void days ~ void works, pre-void, relet times, void loss, void time, matched people to homes, tenancy starts, showed flats, signed folk up, re-let, tenancy sign-ups, sign-ups, viewings and tenancy, people from list to homes, choice based lettings
housing benefit and Universal Credit advice = welfare benefits advice ~ helped with UC claims, benefit maximisation, DHP applications, money advice, claims for UC, budgeting advice, universal credit claims
benefit advice = benefits advice = welfare benefits < benefit maximisation, DHP applications, UC and DHP forms, benefits appeals, what folk could claim, PIP forms, Universal Credit forms, better-off calculations, filled UC, PIP claims, income maximisation, entitledto ~ helped with UC claims, money advice, claims for UC, budgeting advice, universal credit claims, DHP, helped claim, worked out what, could claim, appeals won
repairs < raised repairs, repair orders, logged repairs ~ damp and mould, chased contractors, repairs chased, disrepair
report repairs < raised repairs, repair orders, logged repairs ~ damp and mould, chased contractors, repairs chased, disrepair
tenancy visits = home visits to tenants < visits to new tenants ~ home visits, knocked on doors, checked who lived there, six weeks, tenancy audits, tenancy checks, settling-in visits, knocked on all, who lived there
repairs and maintenance = arrange repairs < got plumbers, ran repairs contract, plumbers and roofers, jobs raised and, got roofers, repairs contract, called out plumbers ~ work orders, contractors' quotes compared, checked jobs, docked pay, kept firms to time, contractors' quotes, checked the job, post-inspections, trades out
portfolio of residential units = residential property management < block manager, blocks with leaseholders, landlords' flats, looked after flats, flats for private landlords, flats for landlords, managed lets ~ rented flats, managed tenancies, units managed, managed properties, leaseholders, property manager
service charge < service charge for blocks, Nebenkostenabrechnung, year-end service charge, yearly service charge, set service charge, Hausgeld ~ explained to leaseholders, Section 20, s20, objections answered, reserve fund, sinking fund
landlord & tenant law = tenancy law = landlord and tenant law < Mietrecht, Section 21/8, tenancy notices, DPS deposit, applied Mietrecht ~ ASTs, Section 21, deposits protected, Section 8, notices served, rent rises, Housing Act, Renters, deposit protection
building safety = building compliance < FRA actions, booked FRAs, EWS1 ~ FRAs, legionella, lift checks, closed actions, fire door checks, gas safety certificates, EICRs, emergency lighting, asbestos register
commercial property < dilapidations, rent reviews, shopping centre manager, shop tenants, lease renewals, lease events, commercial leases managed ~ office blocks, retail parks, industrial estates, business park
owners' meetings < WEG-Versammlungen, chaired owners, chaired WEG ~ residents' companies, ran AGMs, RMCs, EGM, residents' company, directors' meetings RMC, minutes and resolutions
move-ins and move-outs = check-ins and check-outs < inventory and deposit, check-out reports, Wohnungsübergabe ~ handed over keys, read meters, check-ins, inventories, deposit settled, check-outs, keys handed over, meter readings at, schedule of condition
# estate agent and lettings
estate agency = residential sales < estate agent, sold houses, real estate agent, closed 30 homes ~ sales negotiator, realtor, listed homes, branch Foxtons, Purplebricks
real estate license = real estate licence < licensed Realtor, real estate broker license, real estate broker, CA DRE ~ DRE license, NAR member, salesperson license, realtor, broker license, licensed agent
property qualification < ARLA Propertymark, Level 3 Residential Letting, MARLA ~ MNAEA, Propertymark, NFoPP, NAEA
property valuations = market appraisals < valuations appraise homes, valuer estate agency, valuations-to-instructions, valued homes, valued houses, homes for sale valued ~ CMA realtor, lister estate agency, win instructions, pitched for instructions, comps for listing, Best Price Guide, asking price, Lister, instructed us, valuations a week, owners' homes, went to owners', named a price, valuer
property viewings = accompanied viewings < do viewings, open houses, viewings conducted, showings homes, open house Sundays, showed flats and houses, showed buyers round, showed flats, showed houses, viewers round, flats and houses a week, Saturday viewings ~ viewing feedback to vendors, viewings a week, showed people round, round houses, tenants and purchasers across
sales progression = progress sales to completion = progress sales < sales progressor, chase solicitors chain, chain progression, progress chains, fall-throughs reduced, mortgage and survey chasing, agreed sales to exchange, chains until keys, chain chased, chased chains, looked after agreed sales ~ memo of sale, memorandum of sale, chased solicitors, fall-through, exchange and completion, surveyors and chains, to exchange, keys were handed over, solicitors and surveyors, fall through rate
applicant registration ~ register applicants, hot buyers call, qualify buyers, match applicants to homes, vendor care calls, vendor price reductions
property listings = property marketing particulars = property particulars < write particulars, brochures property, MLS listings, virtual tours Matterport, portal listings, property details written, details for Rightmove, property descriptions, brochures and portal ~ Rightmove, Zoopla, floorplans, property photos, EPC arrange, OnTheMarket, Zillow, drone photos, floor plan, wrote the details, worded brochures, measured rooms, listings on, worded details
property software = estate agency CRM < Jupix, Vebra, Dezrez, Expert Agent, Vebra Live, LetMC, CFP Winman, Loop CRM, dotloop, Follow Up Boss, Street.co.uk, Apex27, 10ninety ~ Top Producer, Fixflo, Rex, SME Professional
MLS = multiple listing service < Matrix MLS, Paragon MLS, Flexmls ~ MLS listings
prospecting = lead generation property < touting letters, leaflet drops vendors, cold call landlords, door knock farms, tout letters ~ geographic farming, FSBO and expired, farming area, circle prospect
negotiate offers = offer negotiation < negotiate offers buyers, offer negotiations vendors, put bids to vendors, bids to vendors, offers to vendors ~ best and final, multiple offers, gazump, both sides to a deal, sales agreed, talked both sides, brought buyers and sellers, got both sides, sale agreed at, sales agreed a month
residential lettings = lettings = letting of properties < lettings negotiator, let properties, student lets, HMO lets, corporate lets, leasing consultant, lease-ups, let-only, leasing agent, let flats, Lettings Consultant, found tenants, tenants referenced, let houses, let flats a month ~ rental viewings, tenancy agreements, references and tenancy, moved them in, flats a month, ASTs, MARLA
tenant referencing = tenant screening < referencing tenants, credit check tenants, guarantor forms ~ HomeLet, Goodlord, Van Mildert, Rightmove Referencing, TransUnion SmartMove, Let Alliance
right to rent checks = right to rent < share code tenants, share code checks, R2R, share codes ~ passports and BRPs, ID for tenants
tenancy agreements < tenancy agreements drawn, leases drafted residential, renewals tenancy, fixed-term renewals, tenancy packs ~ ASTs, Section 21
deposit registration = deposit protection ~ MyDeposits, deposit disputes, deposit releases, TDS adjudications, Dispute Service
property management < manage 200 units, portfolio of managed rentals, property manager, managed lets, property manager apartments, managed properties ~ block manager, AppFolio, Yardi, Buildium, Propertyware
check-ins check-outs and inventories = inventory and mid-term inspections < mid-term inspections, InventoryBase, routine inspections lets, move-in inspections ~ schedule of condition, AIIC
maintenance coordination for rentals = arrange repairs contractors < Fixflo, instruct contractors for landlords, tenant repairs, arrange gas safety certs, tenant maintenance requests, work orders apartments, boiler breakdowns tenants ~ Arthur Online
lettings compliance < Selective licence ~ gas safety certificates lets, EICR, HMO licence, smoke alarms tenants, PAT lets, Legionella tenants
rent collection < rent collected landlords, arrears letters tenants, client account lettings, rent guarantee claims ~ landlord statements, CFP Winman, Landlord payments
block management < service charge budgets, AGMs residents, Section 20 major works, IRPM, AIRPM, RMCs, leasehold blocks, MIRPM, ATPI ~ HOA management, CAI CMCA, section 20, s20, TPI
AML checks for property < AML on vendors ~ Thirdfort, Property Ombudsman, ID checks vendors, client money protection
new homes sales < new homes, sales advisor Barratt, plot reservations, Help to Buy sales, new home consultant ~ show home, CML new-build, Taylor Wimpey
land and development sales < lease negotiations commercial ~ land agent, rent reviews, tenant rep, CoStar, retail units let, LoopNet, NNN leases
auctions property = property auction < auctioneer property, modern method auction ~ auction catalogue property, traditional auction
mortgage referral < mortgage referrals ~ financial services referrals, conveyancing referrals, solicitor referrals, surveyor referrals
real estate contracts = purchase agreements < transaction coordinator, offer letters real estate ~ escrow closings, disclosures sellers
fair housing compliance ~ Fair Housing, RESPA, Equal Housing
branch performance = estate agency targets < fee income branch ~ exchanges pipeline, market share branch, conversions valuations, top lister
surveying liaison = home buyer surveys ~ RICS surveys, Level 2 home report, home report Scotland, level 3 survey
short-term lets < holiday lets managed ~ Airbnb hosts, serviced apartments, Guesty, Hostaway
HMO management ~ HMOs, student halls, PBSA, Unite Students, HMO licences
leasing consultant US apartments < apartment leasing ~ Yardi CRM, LRO pricing, Entrata, RealPage, OneSite
new instructions = win instructions < won sellers, new mandates, instructions won, won instructions, new landlords ~ door-knocked, leafleted, canvassed landlords, canvassed, touting, leaflet drops, landlords by phone, sellers a year
Propertymark < MNAEA, NAEA Propertymark, Propertymark Level 3, FNAEA, ARLA Propertymark ~ MARLA
NAEA < MNAEA, FNAEA, NAEA Propertymark
ARLA < MARLA, FARLA, ARLA Propertymark, MARLA qualified
new homes = new build homes < plots sold, show home, reservations off plan, new homes negotiator, sold plots, reserved plots ~ off plan, Barratt, Help to Buy, sales adviser at, Persimmon, Taylor Wimpey, Bellway, sales suite, show house, Redrow
HMO < HMO licences, mandatory HMO, additional HMO, HMOs, HMO licence ~ selective licensing, student lets, licences for student
RICS valuer = RICS registered valuer < RICS RV, Registered Valuer ~ MRICS, AssocRICS, RICS Registered, Red Book
chartered surveyor < member of the RICS, FRICS, Chartered Quantity Surveyor, chartered with RICS ~ RICS member, passed my APC, since APC, APC passed
# administrator and PA
diary management = calendar management < keep MD's diary, Outlook calendars for directors, juggle diaries, ran CEO's calendar, diary for partners ~ diarise for directors, schedule boss's meetings, book exec meetings
executive support = support senior executives < EA to CEO, right hand to CEO, PA to chief executive ~ PA to MD, PA to directors, chief of staff to CEO, support C-suite, PA to board, support four partners
minute taking = take minutes < minute meetings, type up minutes, minute-taker, note-taking at board, minutes and actions, committee minutes, minuted, took the minutes, wrote up minutes, minutes for the board, verbatim board minutes, minuted ExCo, clerked meetings, wrote up meetings, took and typed minutes ~ board minutes, action logs from meetings, wrote up what was said, circulated protocols, action log, wrote up and circulated, sent round next day, sent it round, clerk to governors, minutes for the monthly, notes of board, committee clerk
travel arrangements = travel booking = coordinate business travel = arrange travel < book flights and hotels, travel booker, book cars and hotels, Corporate Traveller, TripActions, sorted flights, hotels and visas, booked trains and rooms, flights hotels and, booked all trains, sorted hotels, booked flights, travel booked, flights and hotels, TravelPerk, trains and hotels, American Express GBT, hotels and cars ~ itineraries for directors, Concur Travel, visas for executives, Eurostar bookings, Egencia, flights visas, roadshows, trips a year, itineraries, visas hotels, Amadeus, Sabre, Navan
meeting coordination = arrange meetings < set up meetings, Doodle polls, send Teams invites, collate agenda papers ~ board packs, agendas circulate, book meeting rooms, Diligent Boards, AGM papers
correspondence handling = draft correspondence < reply on behalf, draft letters, ministerial letters, drafted letters, wrote replies, letters for MD, in director's name, drafted replies, slides and letters, wrote letters for, typed letters, drafted emails for, ghost-wrote, letters and slides ~ screen emails, MD's inbox, shared inbox, monitor inbox, mail merges, gatekeep inbox, built slides, PowerPoint for
filing and record keeping = maintain filing systems < file documents, filing clerk, e-filing folders, document controller, scan and file, index files ~ SharePoint filing, archive boxes, M-Files
word processing = type documents < type letters, type reports, copy typing, house-style documents ~ format documents, 70 wpm, mail merge, audio type
photocopying < photocopy ~ bulk scanning, bind reports, reprographics, comb-binding
typing speed < 60 wpm, 70 wpm, 80 wpm ~ RSA typing, Pitman typing
Microsoft Office = MS Office suite < Word Excel and Outlook, Office 365, M365, MOS certified, Microsoft 365 ~ Word and Excel, ECDL, Excel and PowerPoint, ICDL
Microsoft Excel = Excel skills < pivot tables, VLOOKUP, XLOOKUP, SUMIFS ~ conditional formatting, Excel trackers
PowerPoint slides < PowerPoint decks ~ slide decks, PowerPoint for board
expense management = process expenses = expense claims < expense claims for directors, Concur expenses, expense reports executives, Expensify, Concur claims, Chrome River, corporate cards reconciled, expense claims for, Concur, reconciled corporate cards, expenses done for, did expenses, Webexpenses ~ company card reconcile, Amex reconciliations, mileage claims, receipts and coding, corporate cards, claims of partners, credit card receipts
purchase orders < SAP requisitions, Coupa requisitions, Ariba requisitions ~ PO numbers, requisition orders, purchase requisitions
office supplies ordering = order stationery < stationery orders, Lyreco, order toner, Viking Direct, Staples orders, stationery cupboard ~ kitchen supplies order office
office management = run office ~ facilities and office, office services supervisor, keep office running
facilities coordination < cleaners and maintenance of office, office fit-out coordinate, landlord liaison office ~ book contractors for office, office moves, desk moves, lease of photocopier
post handling = mail distribution = mail handling < post round, open and sort post, mailroom, frank mail, sort mail, sorted mail, franked letters, post in and out, franked, sorted and franked, post room, franking, mail and parcels ~ franking machine, courier bookings, recorded delivery, parcels logged, called couriers, opened the post, mail for floors, couriers booked
telephone handling = answer calls < answer phones, man phones, take phone messages, switchboard, handle incoming calls ~ screen calls, field calls
data entry = update records = record keeping < input data, key data, keyed forms, keyed client forms, typed in records, data input, entered forms, keyed in, typed records, keyed records, entered records ~ update spreadsheets, CRM updates, update database, Access database keep, update contact lists, client forms a day, 100% accuracy, keystrokes, forms a day, client forms
confidentiality = handle confidential information = discretion = confidential information < board papers confidential, sensitive files handled, secret deal files, confidential files kept, sensitive files ~ personnel matters confidential, NDA signed, salary papers, NDA, sole access, merger papers, price-sensitive, merger and salary, dismissals and, insider list, board papers kept, secret files
event coordination < away days, organise conferences, book venues and catering ~ staff Christmas party, client dinners, lunch and learns, town halls
new starter administration = onboarding admin < new starters set-up, starter packs ~ access passes issued, induct new starters
basic finance administration < code invoices, invoices approved for payment, invoices matched, raise invoices ~ petty cash, supplier set-up forms
project administration = project support admin < PMO admin ~ project trackers, RAID log, project files, milestones tracker
shorthand < Teeline, Pitman shorthand, 100 wpm shorthand, shorthand 90 wpm, shorthand wpm ~ speedwriting, Pitman, Gregg
administration qualification < NVQ 3 Business Admin, NVQ 2 Business Administration ~ apprenticeship in business admin, EPAA diploma, CAP certified, Level 3 Business Administrator
personal assistant to family = household PA < school diary children principal ~ family office PA, household staff, estate PA
supervise admin team = administrative team leader < admin team of 5, supervise clerical staff, admin supervisor ~ line manage administrators, lead secretarial team
stakeholder liaison ~ first point of contact, liaise with solicitors and accountants, liaise with clients' PAs, liaise with all departments
company secretarial support = governance support < board secretary ~ governors' clerk, trustee papers, Companies House filing, board agendas
remote working tools = video conferencing < Teams calls set-up, Zoom webinars host, Webex ~ Google Workspace, Calendly
collaboration software = task tracking tools < Asana, Trello, Microsoft Planner, ClickUp ~ Basecamp
gatekeeping < gatekeeper for CEO, filter calls ~ screen calls, screen emails
Outlook < Outlook calendars, Word Excel and Outlook, Office 365
shorthand / audio typing < Pitman, Teeline, typed dictation, from tapes, audio typist, BigHand, Philips SpeechExec ~ wpm
manage a team of assistants = manage assistants < led secretaries, led PAs, PAs reporting to me, team of secretaries, supervised secretaries, assistants under me ~ PAs reporting, cover plans
PA diploma < EPA Dip, Advanced Diploma for the Executive PA, Diploma for PAs ~ EPAA, Pitman Training, Executive PA
supporting C-suite = support to executives = C-suite support < EA to the CFO, right hand of Chief Executive, PA to the CEO, EA to CEO, EA to COO ~ EA to, PA to MD, PA to, right hand of, PA to two directors, Executive Assistant to, right-hand
stationery ordering < stationery orders, stationery cupboard filled, ordered stationery, kept stationery, weekly stationery, haggled with Viking, ordered toner, stationery orders within ~ ordered the paper, toner and coffee, paper toner, restocked paper, paper and toner, kitchen supplies
filing system = filing systems < set up filing, file plan, set up from scratch the electronic filing, new file structure ~ index on SharePoint, electronic filing, new index, filing scheme, indexed files, thought up an index, archive index, scanned and indexed, e-filing, SharePoint library
supervise junior clerical staff = supervise clerical staff = supervise office staff = clerical supervision < clerks under me, office juniors ~ juniors under me, gave out their work, typing pool, boss of the, checked their work, gave out work, two juniors, had juniors, clerks' work
raise purchase orders and invoices ~ POs on SAP, matched bills, POs raised, got them signed
# receptionist
reception duties = front desk < reception cover, receptionist ~ man reception, concierge desk, corporate reception, reception of serviced offices
greet visitors = welcome visitors = meet and greet = register visitors < sign in visitors, greet clients, signed in callers, met and greeted guests, signed in visitors, gave out badges, badges and told hosts, manned the front desk, welcomed visitors, badged visitors, met and greeted, visitor book ~ visitor badges, welcome guests, escort guests to meetings, greet callers, welcomed guests, issued badges, signed them in, front of house, signed in contractors, guests a day, visitor passes, signed guests in
visitor management system = visitor sign-in < Sign In App, Proxyclick, Traction Guest ~ visitor passes issued, Inventry, sign in visitors, visitor log, visitor badges
switchboard operation = telephone switchboard = switchboard < 10-line switchboard, Mitel console, switchboard at, answered main line ~ transfer calls, Avaya, Mitel, PBX, multi-line phone, route calls, Cisco phones, put through calls, main line, transferred calls, put callers through, took messages, first voice, transferred and took, calls a day on, put through, transferred callers, connected calls
appointment booking = appointment scheduling = book appointments < appointment diary, schedule clients salon ~ Fresha, Phorest, Mindbody, SimplyBook, Vagaro, cancellation list
medical reception = patient reception < GP surgery reception, doctors' receptionist, register patients, repeat prescription requests ~ EMIS Web, Docman, care navigation, SystmOne, patient queries desk, book smears
care navigation = signposting ~ signpost patients, signpost visitors
hotel reception = front office hotel < check guests in and out, hotel front desk, reservations hotel ~ Opera PMS, Fidelio, room allocation, night audit, Protel, Guestline Rezlynx
night audit < night auditor, run end of day hotel, night porter and audit, end of day roll, night audit reports ~ rolled the day over, closing the day's accounts, day's accounts, balanced postings, worked nights closing, postings and cards
property management system hotel < Opera PMS, Fidelio, Protel, Guestline, Rezlynx ~ RoomKey, Cloudbeds
payment handling < take card payments, till at front desk, settle guest bills, take deposits guests ~ PDQ, float count reception, copays collect
meeting room booking = room booking < book meeting rooms, Condeco, Robin rooms ~ set up meeting rooms, teas and coffees for meetings, lay out boardroom, AV set-up meetings
parcel handling < sign for parcels, book couriers, courier deliveries log ~ franking, DHL bookings, sort post
enquiry handling = answer enquiries = deal with queries < walk-in enquiries, phone enquiries, deal with queries at desk, help desk visitors ~ email enquiries, information desk
complaint handling at reception < guest complaints, patients complaints desk, service recovery hotel ~ upset patients calm, angry callers
issue security passes = issue passes ~ access cards, key fobs, sign out keys, CCTV monitor reception
reception tidiness = maintain reception area < tidy reception, waiting room tidy ~ fresh flowers reception
fire warden at reception < roll call visitors ~ fire marshal, evacuation list visitors
gym or leisure reception = leisure centre front desk < gym reception, leisure reception, memberships gym sold, Clubwise ~ Legend Club, court bookings, swim lessons booked
salon reception < salon receptionist, Shortcuts salon ~ Phorest, treatment bookings, retail products salon
reservations < OpenTable, reservations desk, ResDiary, SevenRooms, phone reservations, reservations agent, took and changed bookings, Booking.com, room bookings in Opera, looked after all room reservations, Expedia bookings, room reservations and ~ bookings by phone, allotments, changed bookings, took bookings
upselling rooms and services = upsell at front desk < upsell rooms, room upgrades ~ loyalty sign-ups, Bonvoy, Hilton Honors
insurance verification front desk < verify insurance, eligibility check patients ~ patient intake forms, EOBs
languages for guests = multilingual reception ~ guests in French and Spanish, bilingual receptionist
patient confidentiality at reception < HIPAA front desk, patient confidentiality ~ GDPR at desk
hybrid clerical reception < reception plus typing, receptionist administrator, filing and reception
lone reception cover = sole receptionist < lone receptionist ~ locked up building
concierge services = guest services < Les Clefs d'Or, theatre tickets guests, restaurant bookings for guests, residential concierge, taxis for guests, Clefs d'Or ~ book taxis, theatre seats, tables taxis, arranged tours, taxis and tables, tips on town, tours and cars, theatre tickets, restaurant tables, booked tables and, got theatre, restaurants booked
visitor parking ~ parking permits, valet tickets
first point of contact ~ man reception, front desk, greet visitors, switchboard, reception cover
cash reconciliation at reception < cash up reception, balance reception till ~ float count
meeting rooms = room bookings < conference rooms' calendar, reserved boardrooms, booked meeting rooms ~ double bookings, set up AV and catering, boardrooms, AV and catering, room calendar, conference rooms, sorted double bookings, reserved and prepared, Condeco, room diary
guest check-in < Front Office Agent, checked in guests, checked in rooms, front desk Hilton ~ front desk at, arrivals a shift, folios, welcomed arrivals, settled bills on leaving, departures, arrivals folios, keys cards, settled bills, arrivals and departures, night arrivals, checked in, bills on leaving
security passes = key control = access passes < programmed access cards ~ access cards, photo IDs, logged every key, blocked lost badges, key log, key register, ID badges, key safe, fobs, badges made, lost badges, logged keys
# data entry
data entry = data input = key data < key invoices, data clerk, keyed 300 records, punch data, input survey responses, keyed applications, input timesheets, input patient details ~ input forms, data processing clerk, entered orders, key orders
typing speed and accuracy = keystrokes per hour < 12000 kph, 10000 KSPH ~ 10-key, 70 wpm
ten-key = numeric keypad < 10-key by touch ~ alphanumeric keying
data quality checks = data validation = verify data < double key, spot check records ~ verify entries, error log data, validation reports, check for duplicates
data cleansing = clean data < dedupe, clean database, merge duplicates, purge old records, address cleansing, data cleanse ~ gone-aways
database maintenance = update database = records maintenance < update customer records, amend records, customer master updates, keep database current ~ CRM updates, Access database
CRM data entry = update CRM < Salesforce records, HubSpot contacts, Zoho records, update Salesforce ~ Dynamics CRM records
ERP data entry < key into SAP, Infor entry, item set-up ERP ~ Oracle entry, SAP MM01, material master, vendor master, NetSuite entry
spreadsheets data entry = Excel data entry < key into Excel, data onto spreadsheets ~ update spreadsheets, Excel logs
document imaging < scan and index, Kofax, batch scan, index documents, bulk scanning, scan-prep ~ Fujitsu scanner, OCR correct
order entry = order processing = key sales orders < key orders, customer orders keyed, input sales orders ~ purchase orders keyed
invoice data entry = invoice keying < key invoices, invoices into Sage, code and key invoices ~ OCR invoices verify
form processing < application forms process, census forms, enrolment forms keyed, batch forms ~ claim forms input, survey forms input
transcription = transcribe audio < transcribe recordings, verbatim transcripts, transcriptionist ~ Express Scribe
audio typing ~ Dictaphone, digital dictation
records filing < file paper records, archive boxes, retrieve files ~ Iron Mountain, colour-coded files
data confidentiality = sensitive data handling < GDPR trained, confidential records handled ~ HIPAA, Data Protection Act
batch control < batch totals, batch headers, balance batches ~ control totals
medical coding data = clinical coding < clinical coder ~ ICD-10, OPCS-4, CPT coding, SNOMED
product data entry < SKUs created ~ product listings uploaded, Shopify products, Magento uploads, product attributes, eBay listings, PIM system
survey coding = code open-ended responses < open-ends coded ~ Likert keyed
stock data entry = inventory records < stock figures keyed ~ inventory updates, goods-in keyed, booked stock on system
time-pressured output < daily target of 500 records, hit daily keying target ~ turnaround within 24 hours, SLA 48 hours
mail merge and labels = mailing lists ~ mail merge, label runs, mailing list, franked mailings
online portals data capture = web-based data entry ~ HMRC portal, key to portal, portal uploads, CSV uploads, bulk uploads
discrepancy resolution = query data discrepancies < query anomalies, resolve mismatches ~ chase missing info, call customers missing details, chase missing documents
remote data entry = home-based data work < data entry from home, Upwork data entry ~ MTurk
data annotation = data labelling < image annotation, bounding boxes, label images ~ Labelbox
electoral and census clerical < voter registrations keyed ~ electoral canvass, census enumerator
# medical secretary
medical secretary qualification ~ medical terminology certificate, CMT AHDI, CMAA, Pitman Medical
clinic letter typing = clinical correspondence < type clinic letters, BigHand medical, discharge summaries typed, Lexacom, medical transcription, type discharge summaries ~ G2 Speech, Dragon Medical, Winscribe, consultants' letters
medical terminology < AMSPAR, transcribe operative notes, typing clinic letters, medical abbreviations, typed clinic letters, medical transcription ~ clinic letters oncology
medical transcription < medical transcriptionist, operative reports transcribed, transcribe operative notes ~ eScription, AHDI, type discharge summaries
patient administration system = PAS = hospital records system < Lorenzo, Cerner Millennium, TrakCare ~ PiMS, EPIC Cadence, SystemC
GP clinical systems < EMIS Web, SystmOne, Vision GP ~ Docman, INPS, Ardens
outpatient clinic booking = clinic appointment scheduling < book clinics ~ overbook clinics, clinic slots, e-RS, Choose and Book, reschedule patients, clinic templates
NHS e-Referral Service = e-referrals < e-RS, Choose and Book, two-week wait, 2WW, DXS, send referrals, ERS worklists ~ referral letters, advice and guidance requests
waiting list management = RTT pathways < validate waiting lists ~ RTT, breach dates, pathway tracker
cancer pathway tracking < MDT coordinator, Somerset Cancer Register, Infoflex, cancer tracker ~ two-week wait, 62-day target
theatre list scheduling = surgery scheduling < theatre lists, TCI dates, surgery scheduler, bookings for theatre, OR schedule ~ pre-op appointments, admissions letters
consultant diary management < consultants' diaries, secretary to surgeon ~ on-call rotas doctors, private practice secretary
medical records = health records < health records clerk, medical records filing ~ tracking notes, iFIT, EDMS notes, prep clinic notes, release of information
medico-legal reports < medico-legal secretary ~ DWP reports, insurers reports PMI, private patients invoices, Healthcode billing
private patients billing < Healthcode, Bupa invoices, AXA codes, CCSD codes, ePractice ~ self-pay patients
test results handling < chase results, scans reports chased ~ ICE results, file results, pathology links, abnormal results to doctor
patient liaison < patients' calls, deal with patients and relatives ~ upset relatives calls, queries from GPs, PALS queries
medical insurance billing = medical billing US < HCPCS, prior auths, EOB, superbills, CMS-1500, ERA posting ~ ICD-10, CPT
medical coding certification < CPC-A ~ RHIT, AAPC
prior authorization < prior auths, pre-certs ~ peer-to-peer requests
summarise medical records = clinical coding GP ~ summarise records, Read codes, SNOMED codes, Lloyd George, Docman coding, workflow letters coding
SARs medical < SARs GP ~ iGPR, insurance reports GP, PMA reports, GPR reports
patient confidentiality NHS ~ IG toolkit, Caldicott, DSPT, HIPAA
ward clerk duties = ward clerical support < ward clerk ~ ward administration, admit and discharge on PAS, unit secretary, transcribe orders
medical meetings minutes < MDT minutes, M&M meetings minutes ~ governance minutes, LMC minutes
recall systems = patient recalls < smear recalls, diabetic recalls, QOF recalls ~ flu clinic recalls, iPlato, AccuRx
medical rota < junior doctors rota ~ Rotawatch, locum bookings, DRS rota, exception reports doctors, Allocate rota
GP practice administration = GP admin < GP practice administrator, practice secretary, CQRS claims ~ Open Exeter, PCSE
registration of patients = patient registrations < register patients ~ GMS1, NHS Spine, deductions patients
booking patient appointments < booked patients into clinics, on-the-day appointments booked ~ slotted callers into, doctor and nurse clinics, appointments book, booked surgeries
patient appointments = appointment booking = book appointments < booked patients into clinics, on-the-day appointments booked, EMIS appointments, booked patients in, slots on EMIS, SystmOne appointments, appointment book, booked patients, rebooked DNAs ~ slotted callers into, doctor and nurse clinics, appointments book, booked surgeries, gave slots, booked consults, recalls for dentists, sent reminders, consults and recalls, clinic lists, recalls
EMIS Web < years on EMIS, EMIS registrations, EMIS user
EMIS < years on EMIS, EMIS registrations, EMIS user
process repeat prescriptions < issued repeats, repeats for GP signature, generated repeats ~ script requests, repeat meds, prescription requests, acute requests queued
repeat prescriptions < issued repeats, repeats for GP signature, generated repeats ~ script requests, repeat meds, prescription requests, acute requests queued
signposting patients = signpost patients < steered patients to pharmacy ~ care navigation, care navigator, minor ailment scheme, directed callers to, social prescriber instead
registration of new patients = register new patients = new patient registrations < GMS1, GMS1 forms, registered new patients ~ sent to PCSE, enrolled newcomers, allocated usual GP, new registrations
chaperoning = chaperone < formal chaperone, sat in on smear, chaperoned exams ~ trained chaperone, chaperone trained
dealing with referrals = referrals via e-RS < UBRNs, ERS worklist ~ two-week waits, Choose and Book, 2WW referrals, referrals worklist
e-RS < UBRNs, ERS worklist ~ two-week waits, Choose and Book, 2WW referrals, referrals worklist
e-Referral < UBRNs, ERS worklist ~ two-week waits, Choose and Book, 2WW referrals, referrals worklist
summarising medical notes = medical notes summarising = note summarising < read-coded, notes summariser, summarised patients ~ paper histories, GP2GP, coded incoming records
private fee collection < reconciled private fee, payments for insurance reports ~ HGV medicals, took payment for, payment for letters, fees for medicals
private fees < reconciled private fee, payments for insurance reports ~ HGV medicals, took payment for, payment for letters, fees for medicals
# school office
school administration = school office administration < school secretary, school admin officer ~ school office, bursar's assistant, front office school, school receptionist, school registrar
school management information system = MIS school < ScholarPack, iSAMS, PowerSchool, Infinite Campus, Engage school MIS, Aeries ~ SIMS, Bromcom, Integris
pupil attendance = attendance monitoring < attendance officer, first-day calls, chase absent pupils, truancy letters ~ registers school, absence codes pupils, N codes, penalty notices attendance, Studybugs
pupil enrolment < in-year admissions, admissions register, new pupils admit, enrollment of students, waiting list Reception ~ admissions appeals school, enrolment packets
data returns school < school census, DfE census, termly census ~ COLLECT, workforce census
school workforce census < workforce census
parent communications school < ParentMail, Groupcall, School Gateway, letters to parents, Weduc ~ ParentPay, newsletters parents, ClassDojo office, Studybugs
school payments < dinner money, ParentPay, trip payments, SCOPAY, Tucasi, School Money, lunch accounts ~ sQuid
free school meals applications < FSM checks ~ Pupil Premium eligible, free and reduced lunch
school finance administration < FMS6, PS Financials, Access Education Finance, SIMS FMS, Corero, Sage school, HCSS budget ~ school fund
school business manager ~ SBM, DSBM, CSBM, CIPFA schools, School Business Professional, ISBL
staff vetting school ~ DBS checks school, KCSIE recruitment, prohibition checks, Section 128
governing body clerking = clerk to governors < governors' minutes ~ GovernorHub, governor services, board of trustees academy minutes
examinations administration < entries exam, exam timetable, A2C, certificates exam, access arrangements exams ~ JCQ, invigilators recruit
cover arrangement = staff cover organisation < arrange cover teachers, cover manager, substitutes arrange, book supply teachers ~ supply booking, Frontline Aesop
school trips administration = educational visits admin < coach bookings school, consent forms trips ~ trip letters, permission slips
pupil records = student records < pupil files ~ cumulative files, transcripts students, update pupil details SIMS
school visitor sign-in < sign in visitors school ~ InVentry, latecomers, parents at hatch, EntrySign
first aid to pupils < first aid pupils, school nurse office ~ pupil medicines, EpiPens
newsletters < school newsletter ~ school website, prospectus school, school Facebook
reprographics < photocopy for teachers ~ booklets print school, risograph
lettings of school premises ~ school lettings, sports hall bookings, 3G pitch bookings
timetabling = school timetable < TimeTabler, Nova T6, timetable build ~ SIMS Options
assessment data analysis ~ data drops, SISRA, FFT Aspire, 4Matrix, performance tables
GDPR in schools = data protection school ~ GDPRiS, SARs school, FOIs school
school transport coordination = bus passes pupils ~ bus passes, school transport, bus duty list, SEN taxis
SEN administration < annual reviews SEN admin ~ SENCO admin, IEP scheduling
safeguarding in school office ~ CPOMS, MyConcern, safeguarding training school
university administration < course administrator, UCAS clearing, boards of examiners, programme administrator ~ student records, timetabling Syllabus Plus, Tribal SITS, Ellucian
# hotel front office
revenue management < RevPAR, rates by demand, IDeaS, Duetto, rates up and down, pricing by OTA, BAR rates ~ yield, suites and upgrades, ADR, upsold rooms, moved rates, sold suites, upgrades at desk, room upgrades, OTA rates
reception team < receptionists under me, shift leader at front desk, led receptionists, nine receptionists, FO supervisor, Reception shift leader ~ receptionists and porters, reception rota, head receptionist, trained receptionists, reception manager
group bookings < group contracts, conference bookings, group blocks ~ coach parties, rooming lists, delegates' days, meetings and coach, delegate packages, groups and meetings, tour groups, day delegate
VIPs < VIP arrivals, looked after VIP, amenities for VIPs, celebrity guests ~ VIP lists, flowers and notes, stars and princes, room checks for VIPs, wishes ahead
Opera < Opera Cloud, Oracle Opera, Opera daily, OPERA V5 ~ Micros Fidelio, Fidelio, on Opera, in Opera
property management system = PMS = hotel system < Protel, Guestline, Cloudbeds, Oracle Opera, Apaleo, Rezlynx, Infor HMS, RoomKeyPMS, eviivo, Hotelogix, Clock PMS ~ Opera, Mews, Fidelio
channel manager < SiteMinder, D-EDGE, Availpro, Little Hotelier ~ RateGain, Cloudbeds, rates in Booking, Booking and Expedia, rates on OTAs, YieldPlanet, OTAs updated
5 star hotel = luxury hotel = five-star hotel < Four Seasons, Mandarin Oriental, Ritz-Carlton, Waldorf Astoria, The Lanesborough, Shangri-La, St. Regis, Park Hyatt ~ Savoy, Claridge's, Ritz, Dorchester, Kempinski, Connaught, Peninsula, 5*
personal licence < APLH, Award for Personal Licence Holders ~ DPS, personal licence Leeds, designated premises supervisor
fire marshal < Trained Fire Marshal, floor warden trained ~ evac lead, fire warden cert, evacuation lead
degree in hospitality management = hospitality degree < BA Hospitality, BSc International Hotel, MSc Hospitality ~ Hospitality Mgmt, Hotel Management, Ecole Lausanne, Hotelfachschule, EHL, HND Hospitality
WSET < WSET Level 2, WSET Level 3, WSET Diploma, Wine & Spirit Education Trust ~ Award in Wines
`;
