/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const BUSINESS_TRADES = `
# project manager
PRINCE2 < PRINCE2 Foundation, P2 Foundation & Practitioner, P2 Practitioner ~ PRINCE2 Agile, PRINCE2 Agile Practitioner
PMI certification ~ PMP, CAPM, PgMP, PMI-ACP, PMI-RMP
APM qualification < APM PMQ, APM PFQ, APMP ~ ChPP, MAPM, IPMA Level D
agile certification = Scrum certification < PSM I, CSM, Certified ScrumMaster, Professional Scrum Master, PSM II ~ SAFe Agilist, CSPO, AgilePM, PMI-ACP, PSPO, SAFe SSM, PRINCE2 Agile
project delivery = manage projects end-to-end = lead projects = manage projects from initiation to closure = deliver projects = full project lifecycle < ran programme of projects, start to finish projects ~ delivered on time and budget, project go-live, project lead, brought in under budget, projects to completion, programme delivered, from initiation to closure, kickoff to handover, charter to lessons learned, brief to handover, led roll-outs, landed by date, from kickoff to, concept to completion, project closed out, full responsibility for, took projects from
project planning = project scheduling = develop project plans = create project plans = project plans and schedules < MS Project plan, baseline plan, Smartsheet plan, milestone plan, drew up the Gantt ~ Gantt charts, Primavera P6, critical path, WBS, Asta Powerproject, MS Project, Microsoft Project, work breakdown, baseline, Smartsheet, planned the whole, who does what, project timeline
project planning software = project management tools < MS Project, Primavera P6, Jira, Asana, Smartsheet, Trello, Basecamp, Clarity PPM, Planview, Wrike, Workfront, ClickUp, Asta Powerproject
budget management = manage project budgets = cost control = project budget = project budgets < cost tracking project ~ capex budget, forecast to complete, earned value, PO tracking project, EVM, cost-to-complete, change orders, cost tracking, cost plan, held budget, cost to complete, signed off spend, tracked spend, cost forecasts, budget of £, budget owner for, held 2.5m, invoices and forecasts, watched spend
risk and issue management = project risk management = risks and issues = risk management < RAID log, risk workshops ~ risk register, issue log, Monte Carlo QRA, RAAIDD, mitigation, what could go wrong, chased actions weekly, risk owners, headed it off, contingency plans, scored risks, actions chased
stakeholder management = stakeholder engagement = stakeholder communication < stakeholder map, stakeholder comms plan ~ RACI, steering committee, exec sponsors, steerco, steerco papers, board updates, kept informed, kept on side, on side through, mapped who mattered, kept everyone informed, steering papers, aligned sales and, presented to sponsors, monthly steering, regular talks with, got board behind, presented to C-level, kept ministers, brought people round, kept unions, got buy-in, met each monthly
project governance < steerco, project board, gateway review ~ highlight reports
status reporting = progress reports = project reporting < highlight reports, weekly status reports, dashboards project, flash report project ~ RAG status, PMO reports, burn-down charts
business case development = business cases < outline business case, five-case model, OBC and FBC ~ business case, project charter, project mandate, ROI case, market entry case, NPV, growth plan, options paper, case for, board said yes, options appraisal, payback, five-year plan, investment case, Green Book, three-year plan
benefits realisation = benefits tracking < benefits map, benefits tracker ~ post-implementation review
scope management = change control = change request process = manage scope = change requests < change control board, scope changes, scope changes with the board ~ change log, variation orders, requests for change, change board, change notes judged, impact assessed, baselines, change orders, impact cost
requirements gathering < requirements workshops ~ user stories, MoSCoW, BRD
agile delivery = agile project management < sprint planning, PI planning ~ stand-ups, retrospectives, backlog refine, Kanban, story points, burndown, scrum master, retros
waterfall methodology = structured methodology ~ stage-gate, V-model, PRINCE2 stages
vendor management = third-party supplier management = manage contractors = external vendors = manage third-party vendors = third-party suppliers ~ SOWs, suppliers on project, vendor meetings, subcontractors on programme, milestones payments suppliers, implementation partner managed, kept to contract, milestones penalties, by SLA and acceptance, software houses, monitored subcontractors, picked contracted, suppliers' delivery, paid on stages, vendor reviews, weekly supplier reviews, outsourced partners, held suppliers to, managed vendors, steered vendors
cross-functional team leadership = lead project teams ~ project team of 12, matrix team, offshore team, led team across
resource planning = resource allocation = workforce management = WFM ~ resource plan, utilisation resource, resource profile, resource-loaded schedule, Tempus Resource, WFM desk, watched queues, moved people between, intraday, NICE IEX, Verint, shrinkage forecast, service level, breaks and overtime, minute by minute, Aspect, Calabrio
PMO = project management office = project support office < PMO lead ~ project office, portfolio reports, P3O, P3M3
programme management = portfolio management of projects < programme manager, portfolio of 20 projects ~ MSP Practitioner, MSP certificate, workstreams leads manage, PgMP
change management = organisational change = business change = change programmes < change readiness, change network ~ ADKAR, Prosci, change impact assessment, APMG Change Management, Kotter, change champions, training and comms rollout, people side, adoption from, impact comms, change impact, brought people with us, comms and training plan, organisation redesign
lessons learned = project closure = post-project review ~ closure report, wash-up meeting, handover to BAU
testing and acceptance < UAT, test cycles, user acceptance ~ acceptance criteria, defect triage
system implementation = software rollout = IT project delivery = roll out new systems = system roll-outs < SAP rollout, Salesforce implementation, Office 365 migration, Workday deployment, EPR go-live, S/4HANA rollout, Dynamics 365 introduction, put Oracle live, SuccessFactors go-live, ERP go-live, system go-live, Oracle Fusion rollout ~ data migration, cutover plan, PM for S/4HANA, go-live, cut-over, put live, cutover weekend, training and cutover, moved us onto, led the switch to, new system live
construction project management ~ NEC3, JCT, RIBA stages, CDM, fit-out projects, construction programme, NEC4, progress meetings on site, CPM schedule, submittals and RFIs
procurement for projects = tendering for project contracts < ITT for project ~ RFP issued, tender evaluation, supplier selection project, bid evaluation
communications plan = project communications < town halls project ~ comms plan, newsletters project
team facilitation = workshop facilitation < workshops facilitate ~ Miro, planning workshops, brainstorm sessions lead, kick-off meetings, kick-offs
continuous improvement project = Lean Six Sigma project ~ DMAIC, Six Sigma, Green Belt, Black Belt, Kaizen events
dependency management = critical path management ~ critical path, dependencies log, inter-dependencies
recovery of failing projects = project turnaround < recovered failing project, red project to green
PMP certification = PMP < PMP certified, PMP PMI, Project Management Professional, PMI-PMP, PMP (PMI)
Scrum < daily stand-ups, sprint retrospectives ~ sprint planning, scrum master
Microsoft Project < MS Project, MSP plans, Project Online
Jira < Jira boards, Jira tickets, Jira epics, Jira admin ~ Atlassian suite, boards epics, sprint boards, epics, Atlassian
Confluence ~ Atlassian suite, wiki spaces, Atlassian
on time and within budget = on time and on budget ~ weeks early, under budget, inside the money, ahead of schedule, landed by date, within 1 %, months early, came in under, by date and inside, brought in a, brought in early
budget responsibility = budget ownership = budget holder < budget owner ~ profit responsibility, held cost budget, yearly cost budget, full P&L, opex and capex, held opex, site spend, cost centre owner, looked after site spend, ran the budget, budget of £, profit and loss for, answerable for the budget, budget for the
steering committees = steering committee = steering groups < chaired steering group ~ steerco, project board, led the monthly board, monthly board with sponsors, programme board, chaired the board, steering group for
cross-functional teams = cross-functional leadership ~ mixed group, people out of IT, legal and sales, engineers and buyers, project lead over, matrix team, across departments, finance ops and legal, people from sales, from different departments
earned value = EVM < EVM reporting, CPI and SPI, earned value monthly, cost performance index ~ CPI, SPI
public sector = government experience ~ County Council, Borough Council, Department for Work, DWP, HMRC, Home Office, Civil Service, NHS Trust, local authority, Cabinet Office, Defra, City Council, GOV.UK
MSP = Managing Successful Programmes < MSP Practitioner, MSP Foundation, AXELOS MSP ~ programme board
APM = Chartered Project Professional ~ ChPP, MAPM, FAPM, Association for Project Management
quantitative analysis and modelling in Excel = financial models = financial modelling = Excel modelling ~ three-statement, DCF, scenario switches, cost model, Monte Carlo, cash flow model, savings calculator, LBO model, sensitivity tables, modelled cash flows, in a spreadsheet, three-statement models, budget workbook, operating model in Excel, DCF valuation
board papers = executive presentations = board reporting = prepare presentations ~ final deck, steerco papers, board pack, presented to CFO, PowerPoint for, built slides, storyline in PowerPoint, deck for CEO, pitch decks, built the deck, investor day slides, charts for the board, slides for
merger integration = M&A integration < 100-day plan, synergy tracking, day-one readiness ~ fusion of, after takeover, PMO for merger, carve-out, integration office, TSA exit, harmonised the two
consulting engagements = consulting projects ~ engagement manager, led assignments, proposal to final report, client engagements led, case team, assignments from proposal, led client projects
financial services = banking sector = experience in a bank ~ banks and insurers, advised banks, HSBC, Barclays, Santander, Lloyds Banking Group, NatWest, Deutsche Bank, building societies, wealth managers, at a bank, JP Morgan, insurers for, ING, Goldman Sachs
product backlog = backlog prioritisation = backlog management < groomed the backlog, prioritised features, ranked the backlog ~ ranked stories, Product Owner, stories by value, ready for devs, what comes next, RICE scoring, MoSCoW, order of the backlog
product vision and roadmap = product roadmap = define product vision = product strategy ~ quarterly roadmap, 3-year direction, roadmap for squads, set the direction, OKRs for product, published a roadmap, set the roadmap, owned the roadmap, three-year direction
user research = customer research < interviews with users, contextual interviews, user interviews ~ discovery interviews, spoke with users, diary study, think-aloud, spoke with customers, talked to customers, before we wrote, interviews and surveys, customer visits, usability sessions, shadowed users
product analytics = data-driven decisions ~ Amplitude, Mixpanel, cohorts, north star metric, funnels showed, Pendo, activation, Heap, retention curves, PostHog, conversion funnel, drop-off
pricing strategy < willingness-to-pay, price study, set pricing ~ price points, three-tier, packages for, subscription tiers, price rises, set prices, rate card, price book, put rates up
SaaS < cloud payroll software, subscription software for companies, software sold by seat, cloud HR platform, cloud software sold, subscription HR software, SaaS platform ~ ARR, HubSpot product, Xero, software for businesses, sold to mid-size firms, MRR, enterprise software, multi-tenant
# business analyst
business analysis qualification < CBAP, CCBA, ECBA, BCS Foundation Business Analysis ~ BCS Diploma, IIBA, PMI-PBA
requirements elicitation = requirements gathering = capture business requirements < requirements workshops, elicited requirements, user stories workshops, capture requirements ~ user interviews requirements, BRD, requirements sign-off, MoSCoW
functional specification = requirements documentation = write specifications < functional specs, FSD ~ BRD, requirements catalogue, traceability matrix
user stories = agile requirements < epics into stories, wrote acceptance criteria ~ Gherkin, Given When Then, INVEST, story mapping, product backlog, epics, given/when/then, split epics, stories for the sprint, wrote stories
process mapping = business process modelling = map business processes = business process analysis < mapped order-to-cash, mapped processes, process maps, mapped the process ~ BPMN, Visio flowcharts, swimlanes, as-is and to-be, Lucidchart, SIPOC, value stream map, Bizagi, process flows, Signavio, as-is / to-be, value stream, cut steps, swim lanes, redesigned the process, Visio flows, order-to-cash, procure-to-pay
as-is and to-be analysis < as-is to-be ~ current state map, future state design, to-be processes
gap analysis = fit-gap analysis < fit-gap ~ fit to standard
stakeholder interviews and workshops = facilitate workshops = stakeholder engagement = workshop facilitation = client workshops ~ JAD sessions, workshops with SMEs, stakeholder interviews, discovery workshops, Miro workshops, requirements workshops, moderated strategy days, process mapping sessions, moderated days, strategy days, ran workshops, led workshops, design sprints, held sessions with client, facilitated sessions, mapping sessions with, ran sessions with, facilitated workshops
business case ~ options appraisal, cost-benefit, ROI analysis, feasibility report, NPV case, TCO
data analysis = data-driven insight = analyse data ~ SQL queries, Power BI dashboards, pivot tables, Tableau, Python pandas, Alteryx
SQL queries = query databases < SELECT joins, SQL Server queries, T-SQL, PL/SQL, BigQuery, PostgreSQL queries ~ Snowflake SQL, SSMS
dashboards and reporting = business intelligence reporting = data visualisation ~ Power BI, Tableau, Looker, Qlik, SSRS, Google Data Studio, DAX, MicroStrategy, Cognos, Business Objects, Crystal Reports
user acceptance testing = UAT < UAT sign-off ~ test scripts, test cases, defects Jira, HP ALM, test scenarios, qTest
requirements management tools < Rational DOORS, Blueprint requirements ~ Jira, Confluence, Azure DevOps, Jama, DOORS
mock-ups < Figma wireframes, mock-ups screens, Sketch wireframes ~ Balsamiq, Axure, Axure RP
data mapping = data migration analysis ~ source-to-target, data dictionary, migration rules, ETL mapping, field mapping, STTM
data modelling < ERD, ER diagrams ~ UML class, star schema, logical data model
UML modelling = use case modelling < use case diagrams ~ UML, sequence diagrams, activity diagrams, Enterprise Architect Sparx
change impact assessment = business change support < impact assessments change ~ change requests analysed
root cause analysis = problem analysis < fishbone, five whys, Ishikawa ~ RCA
product owner = backlog ownership < prioritise backlog ~ backlog grooming, CSPO, roadmap product, WSJF
agile environment = Scrum team < sprint planning ~ stand-ups, refinement sessions, Kanban board
API and integration requirements = interface specifications < API specs, interface spec, integration requirements ~ Swagger, payload mappings, SOAP and REST, XML JSON
system configuration analysis ~ Salesforce BA, Dynamics 365 BA, SAP functional, Workday BA, Oracle functional, SAP SD, NetSuite BA
user training and documentation = user guides = end-user training ~ training materials system, quick reference guides, train-the-trainer
target operating model = business architecture ~ capability maps, BIZBOK
SWOT and strategic analysis = market analysis = competitor analysis = market research ~ SWOT, PESTLE, Porter's, benchmark competitors, market sizing, sized the market, win/loss reviews, rival apps, benchmarked, focus groups, rivals and prices, looked into rivals, surveys and focus groups, survey of customers, benchmarked rivals, Mintel, buyers' wishes, competitor benchmark, brand tracker, looked at rivals
regulatory change analysis = compliance projects ~ MiFID II, GDPR project, IFRS 17, SFTR, FATCA, Consumer Duty project
vendor selection = solution evaluation = RFP support < RFP scoring, product evaluation matrix, software selection ~ vendor demos, RFI and RFP
KPI definition = performance metrics = MI reporting < KPI definitions, KPIs defined ~ MI packs, OKRs
process improvement = streamline processes = efficiency gains = Lean = Six Sigma = continuous improvement = efficiency improvements ~ RPA, UiPath, cut process time, automate manual process, reduced manual effort, eliminated duplicate steps, Power Automate, black belt, green belt, value stream, kaizen, 5S, cut lead time, cut order time, Lean Six Sigma, LSS BB, A3 problem solving, waste walks, gemba, SMED, mapped value stream, took out waste, halved the time, cycle time down, cut changeover, LSSBB, Six Sigma green belt, cut steps, streamlined, made quicker, cut turnaround
customer journey mapping < journey maps, service blueprint ~ user research interviews
non-functional requirements < NFRs, non-functional ~ performance requirements system
cost-benefit analysis = economic analysis = cost-benefit < benefit-cost ratio ~ CBA, NPV case, ROI case, Green Book, NPV, impact assessment, options appraisal, costed schemes, who gains, BCR, appraisal of options, WebTAG, business case economics
Power BI < DAX measures, Power BI dashboards ~ Power Query
# procurement and buyer
procurement qualification = CIPS qualified < MCIPS, CIPS Level 4, CIPS Level 6, FCIPS ~ CIPS Level 3
US procurement certification < CPSM, CPPB, NIGP-CPP ~ CPP purchasing
purchasing = procurement = buying < buy raw materials, bought packaging, purchase direct materials, purchasing agent, purchasing manager ~ purchasing officer, place orders with suppliers, buy components
category management < category plan ~ category manager, spend category, indirect spend categories, IT category, MRO category, Kraljic, category buyer, spend of, category lead, strategy for logistics buy, year plan for spend, spend categories, owned IT spend, categories of spend, indirects, market needs options
strategic sourcing = supplier sourcing = source suppliers < global sourcing ~ sourced new suppliers, low-cost country sourcing, source from China, e-sourcing, Alibaba sourcing, dual source, reshore
supplier negotiation = negotiate with suppliers < negotiated price reductions, negotiated supply agreements, renegotiate contracts suppliers, negotiated rebates, negotiated payment terms, got suppliers down, got caterers down ~ beat down prices, volume discounts negotiate, beat price down, led talks with vendors, haggled, hammered out terms, payment days, three-year terms, beat down the price, got down, price caps, better terms, day terms, terms signed, bargained over, drove down price, knocked off the price, talked price down, year deal
cost savings = cost reduction = savings delivery = cost saving < cut purchase costs, cut freight spend, saved 1.1m, savings delivered ~ PPV, purchase price variance, cost-down, cost avoidance, saved a year, second source, off spend, bundling, cut costs by, cut the bill by, saved on packaging, savings of, took off spend, by joining volumes, re-sourcing, saved £, brought bills down, cut cost
tendering = run tenders = RFQ and RFP management = sourcing events ~ RFQs, ITTs, RFPs issued, tender evaluation, PQQ, bid evaluation suppliers, mini-competitions, ITT, e-tenders, e-auctions, quotes from three suppliers, requests for quote, bids scored, wrote RFQs, sent out RFQs, scored bids, put out to tender, EU-wide tender, out to tender, compared and awarded, mini competitions, OJEU, RFPs, awarded contracts, evaluated bids, FTS tenders, In-Tend, invitations to tender
public procurement regulations = public sector procurement < PCR 2015, Procurement Act 2023, CCS frameworks, below-threshold tenders, Crown Commercial frameworks ~ OJEU, Find a Tender, Contracts Finder, Delta eSourcing, FAR and DFARS
framework agreements = CCS and YPO ~ CCS framework, call-off contracts, YPO, ESPO, G-Cloud, NHS SBS framework, GSA schedule, mini-competitions, Crown Commercial, CCS RM6116, mini competitions, further comps, call-offs, NHS Supply Chain frameworks, CCS, direct award, further competition
contract management = supplier contracts administration < contract renewals suppliers ~ contract register, NEC contracts, SLAs with suppliers, KPIs supplier contracts, contract variations, contract database
supplier relationship management = SRM = supplier performance management = supplier evaluation = supplier performance = supplier management = supplier and contract management ~ supplier scorecards, supplier reviews, QBRs with suppliers, OTIF suppliers, vendor scorecards, supplier development, supplier audits, scorecards, graded suppliers, dropped poor vendors, dropped the worst, rated sources, vendor ratings, looked after vendors, sorted out late, held to SLA, quarterly supplier reviews, retendered, service contracts, monitored service contracts, KPIs with suppliers, weak suppliers, graded each quarter
supplier onboarding = vendor set-up = supplier due diligence ~ new supplier forms, approved supplier list, supplier questionnaires, vendor master, Constructionline, supplier audits, EcoVadis
purchase order processing = PO management = purchase orders < raise POs, POs in SAP, PO amendments, placed orders daily in SAP, POs on SAP, made the POs, POs raised, raised POs, put POs on, placed orders with suppliers ~ PO expediting, blanket orders, purchase requisitions, ME21N, open PO report, POs a week, SAP Ariba, Coupa, POs a day, Oracle iProcurement, POs in, PO system
order expediting = chase deliveries = supplier expediting < expedite late orders, chase suppliers for delivery, open order book chase, chase overdue deliveries ~ expeditor, overdue POs
e-procurement systems = procurement software = P2P system = e-procurement < Coupa, SAP Ariba, Jaggaer, Oracle iProcurement, Ivalua, Proactis, Basware, GEP Smart, ProContract, Delta eSourcing, Workday procurement, Atamis, requisition to pay ~ SAP MM, In-tend, Bravo, Due North
purchase to pay = P2P < procure-to-pay, req to pay ~ three-way match, 3-way match
spend analysis = spend reporting < spend cube, Pareto spend, tail spend, Spikes Cavell, Sievo, spend cubes, spend dashboards, Rosslyn ~ spend data, Power BI for spend
MRP purchasing = materials planning = stock replenishment < MRP messages, reschedule POs ~ MRP run, reorder levels, safety stock, min-max, Kanban suppliers, material shortages, exception messages
inventory control buyer = stock level optimisation < reduced stockholding ~ stock turns, consignment stock, slow-moving stock, obsolete stock, VMI, vendor managed inventory
retail buying = merchandise buying < retail buyer, fashion buyer, buy fashion lines ~ range plan, trade shows buying, own-label sourcing, open-to-buy, buying trips, lookbooks
fashion merchandising = allocation and markdown planning ~ WSSI, markdowns plan, sell-through, stock allocate to stores, merchandise assistant
import purchasing = international buying < import purchase ~ Incoterms, letters of credit, Far East suppliers, landed cost, FOB China, import duty
indirect procurement < indirect spend, professional services procurement, marketing procurement, FM contracts buy, IT procurement, software licences buy, HR services procure, travel procurement
construction buying = subcontract procurement < subcontract orders, subbie packages ~ quantity take-off buy, COINS, site material orders, call-offs site materials, buyer construction, plant hire orders
food buying = commodity purchasing < commodity hedging, wheat and sugar buy, produce procurement ~ fresh produce buyer, food ingredients buy, menus costs supplier, Kitchen CUT
sustainable procurement = ethical sourcing < ethical audits ~ Modern Slavery statement, ESG suppliers, Sedex, Scope 3, SMETA, conflict minerals, EcoVadis
supply risk management = supply chain risk < supplier risk, Resilinc ~ single source risk, business continuity suppliers, D&B checks suppliers
supplier quality issues = supplier non-conformance = returns to supplier ~ supplier rejects, NCRs supplier, SCARs, debit notes, 8D, credit notes from suppliers, warranty returns to vendor
invoice query resolution purchasing = price discrepancies = invoice matching ~ invoice queries, price mismatches, GRNI, invoice blocks, 3-way match, unmatched invoices
stakeholder management procurement = internal customers support buying < category councils, business partners procurement ~ requisitioners, budget holders procurement
total cost of ownership = should-cost modelling < should-cost ~ TCO
supplier market research = market analysis suppliers < supply market analysis ~ RFI, benchmark prices
MCIPS = chartered procurement professional = CIPS qualified = CIPS qualification < FCIPS, Chartered member CIPS, MCIPS Chartered ~ CIPS Level 6, Chartered Institute of Procurement, CIPS L6
public procurement = Public Contracts Regulations < PCR 2015, PCR2015, OJEU, Procurement Act 2023, VgV, Vergaberecht, PA23 ~ Find a Tender, FTS tenders, above and below threshold, council buys, Contracts Finder
expedite overdue deliveries = expedite deliveries = chase suppliers < chased late parts, chased late orders, chased suppliers, chased vendors, pulled in late parts, chased overdue orders ~ followed up open orders, pulled dates forward, open order book, chased till they came, hurried up
international sourcing = global sourcing = low-cost country sourcing = sourcing from Asia ~ plants in Shenzhen, bought from China, China and India, visited plants in, from UK to Vietnam, makers from China, from Asia, Far East suppliers, Incoterms, sourced from China, suppliers in Vietnam, suppliers in China
construction category = construction procurement < buying for Kier, main contractor buyer, buying groundworks ~ subcontract packages, groundworks, concrete and cladding, steel and M&E, subcontract orders
contract law ~ breach, liability clauses, termination, drafted T&Cs, terms and conditions drafted, contract disputes, indemnities
NHS ~ NHS Supply Chain, Trust procurement, clinical products, NHS Trust, theatre consumables, Foundation Trust, Teaching Hospitals, Integrated Care
invoice queries = invoice discrepancies < invoice mismatches, disputed invoices ~ blocked invoices, got credit notes, matched invoices to purchase orders, queried differences, price mismatches, cleared invoices, put wrong bills
supplier audits = vendor audits = supplier quality audits < audited vendors ~ went to factories, visited plants, vendor visits, audited sources, quality and labour, factory audits, SMETA, supplier visits, went to vendors, VDA 6.3
supplier quality = supplier development ~ weak suppliers, ppm fell, vendors on plans, went to vendors, supplier corrective actions, SCARs, re-checked monthly, ppm from, SQE, supplier ppm
# supply chain planner
demand planning = demand forecasting < demand planner, statistical forecast, JDA Demand, Forecast Pro, SAP IBP demand ~ MAPE, forecast accuracy, consensus forecast, bias forecast, promo uplift, SAP IBP, predicted monthly sales, within 4%, Kinaxis, predicted sales, monthly outlook, monthly numbers by product, Blue Yonder, forecast within, forecast for markets, projected sales
supply planning = replenishment planning < supply planner, supply plan, distribution requirements ~ DRP, replenishment, stock cover, weeks cover, deployment plan
production planning = production scheduling < production plan, master scheduler, weekly production plan, Preactor, weekly line plan, plan for filling lines, finite scheduling, production plan drawn up ~ line schedules, finite capacity, batch sequence, MRP, build plan, factory planner, sequenced lines, MRP runs, line plan, sequenced orders, shifted capacity, works orders released, drew up weekly plan, capacity plan
S&OP = sales and operations planning = IBP < pre-S&OP, SIOP, IBP process, S&OP cycle ~ demand review meeting, demand and supply plans, consensus demand, supply review, matched demand and supply, demand review
inventory management = stock levels = inventory control = stock control < safety stock, stock turns, stock cover, reorder points, inventory turns, stockholding reduced, safety stocks, days' cover, ABC/XYZ, EOQ ~ ABC analysis, days on hand, DIO, min-max, slow and obsolete, stock value, slow movers, cycle counts, min/max, cut stock, how much to hold, when to buy, stock accuracy, obsolete stock, write-offs, perpetual inventory, reorder levels
MRP systems = materials requirements planning < MRP, SAP MD04, MRP controller, BOM explosion, MRP exceptions, MD04 ~ MPS and MRP, Oracle ASCP
planning systems = advanced planning software < Kinaxis, Blue Yonder, SAP IBP, Slimstock, Logility, Oracle ASCP, Anaplan supply, Demantra, RELEX, Netstock, Manhattan replenish ~ SAP APO
supply chain qualification < CPIM, CSCP, APICS ~ CLTD, SCOR-P, CILT
material planning = raw material control = materials controller < materials planner, material controller ~ line-side stock, raw material call-offs, shortages chase, component shortages, raw material stock, call-off schedules, kitting shortages
capacity planning = capacity analysis < RCCP, rough-cut capacity ~ line capacity, OEE in plan, shift patterns plan
KPI reporting supply chain = OTIF reporting = service level tracking < back order report, on-shelf availability ~ OTIF, forecast accuracy, fill rate, DIFOT, stock availability
back order management = stock shortages = out-of-stock resolution < allocation of short stock, short supply allocate ~ back orders, stock-outs, stock-outs reduced
new product introduction planning = product launch and phase-out ~ product launches plan, EOL run-out, phase-in phase-out, SKU rationalisation, launch stock, NPD stock build
promotions and seasonality planning ~ promo plan, Christmas peak stock, promo uplift, seasonal profile, Black Friday stock
master data management = item master data < BOMs maintain, material master ~ item master, SAP master data, lead times update, routings, lot sizes, planning parameters
supplier schedule management = vendor scheduling = supplier call-offs < supplier schedules, Kanban call-offs, delivery schedules suppliers ~ call-offs, EDI schedules, ASN, Covisint
electronic data interchange < TrueCommerce, 850 and 856, EDIFACT, SPS Commerce ~ ASN, OpenText
customer order fulfilment planning = order promising < available to promise
distribution and transport planning = stock transfers ~ inter-depot transfers, DC replenishment, truck fill, stock transfers between DCs, container loads plan
warehouse liaison = stock accuracy = liaise with warehouse ~ cycle counts, perpetual inventory, PI checks, stock adjustments, stock takes, stock discrepancy, loading times, between drivers and warehouse, bays and slots, word with sheds, loading slots, dock slots, go-between for drivers, loading bays agreed
Excel modelling for planning < macros planning ~ pivot tables, VLOOKUPs, Power Query, Power BI stock, XLOOKUP
inventory reduction ~ working capital stock, write-offs reduced
lean supply chain < Toyota supply, line-side Kanban ~ Kanban, JIT, heijunka, two-bin
ERP systems supply chain < SAP PP, SAP MM, Infor M3, Dynamics AX, QAD, Epicor, Syspro, Movex, BPCS ~ JD Edwards, Oracle EBS, Sage X3, NetSuite
meetings with sales operations < S&OP meetings ~ production meetings daily, weekly forecast calls sales
scenario planning < what-if scenarios ~ contingency stock, Brexit stockbuild, dual source plan
shelf-life and traceability management = batch control ~ batch traceability, best before rotate, lot control, FIFO rotate
import lead time planning = container planning ~ containers book, inbound containers, lead time Far East, sea freight plan, container fill, LCL consolidate
manufacturing scheduling shop floor = works orders = job scheduling < release works orders, shop floor schedule ~ job cards, shop orders, route cards, finite schedule
retail replenishment < store replenishment, auto-replenishment ~ planograms fill, range reviews stock, WSSI
Kanban < two-bin, Kanban cards, e-kanban
APICS certification < CPIM, CSCP, CLTD ~ APICS
planning software < Blue Yonder, Kinaxis, SAP IBP, JDA demand, APO DP, RapidResponse, Slimstock, Anaplan, Logility, ToolsGroup, John Galt ~ SNP, o9
import and export = international shipping ~ sea freight, bills of lading, customs papers, Incoterms, export papers, import entries, booked sea freight, ATLAS, export desk, air freight booked, letters of credit, containers from
coordinate with suppliers on delivery dates = supplier scheduling = delivery schedules ~ pulled in late parts, agreed call-offs, confirmed ship dates, call-offs, chased vendors for dates, delivery schedules sent, order confirmations, scheduled deliveries with, ship dates
3PL = third-party logistics < 3PL KPIs ~ logistics providers, outsourced DC, logistics partners, pallet places, contract warehouse, DHL Supply Chain contract, GXO, Wincanton, providers' rates
APICS = CPIM = CSCP ~ CPIM certified, APICS CSCP, CPIM part 1 and 2, ASCM, Certified in Planning and Inventory, Certified Supply Chain Professional, CLTD
vendor managed inventory = VMI < vendor managed stock, VMI for ~ consignment stock, consignment, supplier-held stock, kanban with suppliers, bin stock with Wurth
FMCG = consumer goods ~ Unilever, PepsiCo, Nestlé, Procter & Gamble, Mars, Mondelez, supermarket own label, grocery multiples, Heinz, Danone, Coca-Cola, L'Oréal, Reckitt, Brand Manager, Diageo, consumer brand
degree in supply chain = supply chain degree < MSc Supply Chain Management, BSc Supply Chain, BA Business and Supply Chain ~ BSc Logistics, MSc Logistics, MSc Procurement
SAP < S/4HANA, ECC 6, ME21N, SAP ECC, VA01, ABAP ~ MM module, FI/CO, FICO
ERP < SAP ECC, S/4HANA, SAP MM, MRP runs in SAP, Oracle Fusion, NetSuite, Dynamics 365, Navision, Sage X3, Epicor, JD Edwards, Microsoft Dynamics, SAP ERP, SAP key user, Agresso, Syspro ~ Infor, IFS, Unit4
# logistics coordinator and freight
freight forwarding = international freight = import export shipping < freight forwarder, forwarder ~ sea freight imports, air freight exports, book FCL, LCL, ocean exports, ocean freight, groupage, road freight Europe, BIFA, NVOCC
air freight = air cargo < AWBs, airfreight, HAWB, MAWB, ULDs, air waybills, IATA consols, ULD build up, arranged flights cargo, Heathrow cargo, airway bills, back-to-back AWBs, made AWBs ~ IATA DG, Cargospot, consols to
sea freight = ocean freight = container shipping < FCL and LCL, container bookings, Maersk bookings, MSC bookings, FCL/LCL, booked containers, containers with Maersk, Maersk and MSC ~ bill of lading, demurrage, vessel cut-offs, HBL, TEU, B/Ls, Far East bookings, bills of lading, LCL, Felixstowe containers
road freight = haulage < Returnloads, subcontract hauliers, haulage planner ~ hauliers, groupage, full loads, LTL, FTL, backloads, CMR notes, trailers bookings, DAT load board, Timocom
transport planning = route planning = schedule vehicles and drivers = vehicle scheduling < Paragon routing, tipper planner, next day's runs, planned artics, planned the runs, delivery runs planned ~ plan routes, vehicle routing, load build, driver runs, route planner, plan collections, Maxoptra, run sheets, Paragon, who drove them, truck rounds, planned routes, TMS, tour disposition, drivers and vehicles, planned loads, vehicle routes
transport office = traffic office < dispatcher trucks, fleet dispatch, transport planner, truck dispatcher ~ traffic clerk, transport clerk, transport desk, brief drivers, driver debrief, debrief drivers
tachograph compliance < TruTac, Tachomaster ~ tachographs, O licence, drivers' hours, infringements drivers, FORS, ELD, OCRS, DVSA audit, EU 561
Transport Manager CPC = CPC holder < CPC national, CPC international, International CPC ~ named transport manager
fleet management = vehicle fleet maintenance = manage fleet < FleetCheck ~ fleet of 30 trucks, MOT schedule fleet, vehicle leasing, Samsara, telematics, PMI inspections vehicles, R2C, fuel cards, defects trucks, Microlise, company car fleet
shipment tracking = track and trace = monitor deliveries = track shipments < track consignments, CargoWise tracking, track containers ~ chase PODs, shipment status, trace lost parcels, MandATA, ETAs to customers, chased carriers, where boxes were, followed each load, lost pallets, told customers new time, late loads, chased hauliers, new ETA, found lost, told customers when
carrier management = haulier and courier management < haulier KPIs, carrier scorecards ~ couriers DHL UPS FedEx, carrier rates, courier accounts, DPD claims, manage 3PL, 3PL
freight rate negotiation = freight cost reduction < negotiate freight rates, contract rates carriers ~ rate cards hauliers, freight tender, cut freight spend
freight documentation = shipping documents < bill of lading, CMR, EUR1, ATA carnet, DGN, air waybills, straight BOL ~ commercial invoices, packing lists, certificates of origin, dangerous goods notes, letters of credit documents, consignment notes
Incoterms = trade terms = knowledge of Incoterms = working knowledge of Incoterms < DDP shipments, EXW, EXW and FCA, quoted EXW, DAP and DDP, Incoterms 2020, FOB and CIF, EXW FCA ~ FOB, DAP, CIF, DDP, ex works, FCA
dangerous goods = hazardous goods < IATA DG, lithium batteries ship, hazmat ship, dangerous goods notes, IATA DGR, shippers declarations, lithium batteries shipped, DGR cat, DGNs, ADR loads ~ DGSA, ADR, IMDG, UN numbers, 49 CFR, cat 6, CAA DG, chemicals by sea, hazmat
customs clearance coordination < GVMS, ICS2, clear containers ~ customs entries, CDS entries, CHIEF entries, ISF filings, customs brokers
warehouse management system = WMS < Manhattan WMS, SAP EWM, Blue Yonder WMS, Mintsoft, HighJump, Peoplevox, Snapfulfil, Microlistics ~ Red Prairie, Korber
transport management system = TMS = freight software < CargoWise, MercuryGate, Oracle OTM, BluJay, Freightware, TMW, McLeod, Sequel freight, Transporeon, Forward Office ~ Mandata, Microlise
order fulfilment = order dispatch = order processing ~ pick pack dispatch, release orders to warehouse, same-day dispatch, process orders for dispatch, despatch, despatch notes
delivery scheduling = booking in deliveries = slot booking < book delivery slots, supermarket bookings, booking-in deliveries, tail-lift bookings, RDC bookings ~ dock slots, VBS port, schedule deliveries
stock reconciliations ~ stock adjustments, perpetual inventory, stock count warehouse, cycle counts, bonded stock
goods-in and goods-out coordination = inbound and outbound logistics ~ goods-in bookings, inbound containers, devanning, cross-dock, outbound trailers, container unload schedule, loading bay schedule
customer liaison on deliveries = delivery queries = logistics customer service < missing parcels, proof of delivery queries, late delivery calls, where-is-my-order
carrier invoice reconciliation < check carrier invoices, freight bill audit, haulier invoices check ~ job costing freight, accruals freight
freight sales = win freight accounts < sell freight, new freight clients, freight broker commission ~ freight quotes, load broker
project cargo = abnormal loads < out of gauge, OOG, break-bulk ~ heavy lift, STGO
temperature-controlled logistics = cold chain logistics < reefers, chilled distribution, temperature loggers loads ~ GDP pharma, frozen deliveries
KPIs logistics = on-time delivery performance < on-time delivery, delivery success rate ~ OTIF, cost per drop, vehicle utilisation
returns logistics = reverse logistics < uplift goods ~ RMAs, returns collections, pallet returns, CHEP pallets
pallet network = pallet distribution ~ Palletways, Palletline, Pall-Ex, hub trunk
fuel efficiency < mpg league, empty running cut ~ fuel cards, Fuel reports
port and shipping agency = vessel operations < berth bookings, stevedores coordinate ~ port agent, vessel clearance, laytime
last-mile delivery coordination = parcel hub operations ~ DPD depot, couriers routes, parcel sort, driver apps rounds, Amazon DSP
customs declarations = prepare customs declarations = customs clearance = customs documentation = customs procedures < imports and exports in CDS, customs entries keyed, CHIEF, CDS entries, ATLAS declarations ~ CDS via, C88, commodity codes, entered imports, IPR, CPCs, clearance of imports, tariff codes, HS codes, T1s, EUR1, import entries, export papers, duty relief, NCTS, AEO, duty deferment, TSP, made out T1s, Intrastat
sea freight imports and exports ~ FCL/LCL, booked containers, B/Ls, demurrage, Far East bookings, bills of lading, FCL and LCL, containers with Maersk, Maersk and MSC, LCL, Felixstowe containers
air freight operations < AWBs, ULD build up, arranged flights cargo, airway bills, back-to-back AWBs, made AWBs ~ IATA consols, Heathrow cargo, consols to, air cargo
dangerous goods by air < IATA DGR, DGR cat ~ DGSA, shippers declarations, cat 6, lithium batteries shipped, CAA DG
dangerous goods by air certificate < DGR cat ~ IATA DGR, DGSA, shippers declarations, cat 6, lithium batteries shipped, CAA DG
negotiate rates with carriers = rate negotiation ~ agreed contract freight, airline pricing, spot loads pricing, contract with lines, quarterly contract, haulier pricing, buy rates, beat down, rates with lines, freight rates agreed
negotiate rates = carrier rates ~ agreed contract freight, airline pricing, spot loads pricing, contract with lines, quarterly contract, haulier pricing, buy rates, beat down, rates with lines, freight rates agreed
CargoWise < Cargowise job files, CW1 operator ~ CW1
CargoWise One ~ CW1, Cargowise job files, CW1 operator
letters of credit and export documents ~ COOs, EUR1s, L/C sets, documentary credits, legalised invoices, ATR, certificates of origin, L/Cs presented, EUR1, raised COOs, L/C
export documents = export documentation < EUR1s, L/C sets, certificates of origin, L/Cs presented, EUR1, raised COOs ~ COOs, documentary credits, legalised invoices, ATR, L/C
account management < looked after key shippers, key shippers ~ named contact for, weekly calls reviews, grew spend, account reviews, account manager for shippers, contact for shipments
key accounts = key account management = account management < Key Account Manager ~ looked after key shippers, named contact for, weekly calls reviews, grew spend, key shippers, account reviews, account manager for shippers, contact for shipments, top clients, looked after clients, biggest customers, client portfolio, worth EUR, kept all of them, blue-chip customers, looked after accounts, strategic accounts, largest customers, national accounts, looked after Boots, looked after top, ten biggest, global accounts, account lead, biggest accounts
AEO and customs compliance ~ AEO-C, HMRC audits, voluntary disclosures, audited entries, deferment, duty reclaims, compliance officer customs, kept AEO
AEO < AEO-C, kept AEO ~ HMRC audits, voluntary disclosures, audited entries, deferment, duty reclaims, compliance officer customs
customs compliance < AEO-C, compliance officer customs, kept AEO ~ HMRC audits, voluntary disclosures, audited entries, deferment, duty reclaims
freight rates = haulage rates ~ got hauliers down, box prices, bargained with Maersk, carrier rates, lane rates, freight tender, rates with hauliers, cut freight spend, yearly rates, spot rates beaten
third-party hauliers = manage carriers = subcontractor hauliers < hauliers' performance, hauliers on contract ~ subbies, outside carriers, carrier scorecards, haulage firms, subcontracted loads, carriers picked, looked after hauliers
transport costs ~ empty return legs, backloads, cut the haulage bill, haulage bill, fewer miles, fill rate up, cost per drop, empty running, saved on haulage, return loads, cut mileage, fuller trucks
drivers' hours < tachos, TruTac, Tachomaster ~ WTD, EU hours, infringements, downloaded cards, working time directive, tacho cards
# customs
customs declarations = customs entries = import and export declarations ~ CDS, CHIEF, import entries, export entries, entry writer, C88, entry summaries, 7501, entry clerk, NCTS
HS classification = tariff classification = commodity codes < HS codes, HTS codes, HTSUS ~ ECCN, TARIC, Schedule B
customs brokerage license = licensed customs broker ~ CCS certified, customs specialist
customs software = customs declaration software < Descartes e-Customs, ASM Sequoia, ASYCUDA, ACE portal, Agency Sector Management, Thyme-IT, CustomsPro, KlearNow, Descartes Pentant ~ CargoWise, CNS Compass, MCP Destin8, CDS, Destin8
duty and VAT calculation = customs valuation < duty calculations ~ import VAT, landed cost, CDS statements, Method 1 valuation, duty deferment, anti-dumping duty, C79, postponed VAT accounting, MPF
duty relief procedures = special procedures < inward processing, end-use relief, temporary admission ~ bonded warehouse, duty drawback, FTZ, customs warehousing, foreign trade zone
duty drawback < drawback claims ~ duty refunds
customs warehousing = bonded warehouse < W1 bond ~ bond stock, excise warehouse, EMCS, bonded stores
transit procedures < NCTS, transit discharge, authorised consignee
rules of origin = preferential origin < statement on origin, USMCA certificate, FTA claims, origin audits ~ EUR1, certificate of origin, GSP Form A, supplier declarations, EC certificate, NAFTA
export controls = export licensing < OGEL, export licence, SIEL, ECJU, BIS licence, LITE export ~ SPIRE, ITAR, ECCN, dual-use, end-user undertakings, deemed exports, denied party screening
trusted trader ~ AEO, C-TPAT, CTPAT
Brexit trade processes < IPAFFS, Windsor Framework, Trader Support Service, BTOM ~ GVMS, CHED-P, SPS checks, EHC, EORI
sanitary and phytosanitary paperwork = SPS documentation < EHCs, IPAFFS, CHEDs, phytosanitary, TRACES NT, USDA permits ~ BCP inspection, Port Health, CITES permits, FDA Prior Notice, APHIS
excise and EMCS < ARC numbers ~ EMCS, excise warehouse, WOWGR, AADs, duty stamps, excise duty
Intrastat and statistical returns < Intrastat ~ ECSL, EU sales list, AES filings, EEI, Supplementary declarations
advance security filings = safety and security declarations < ICS2, ISF 10+2, S&S GB
customs compliance < HMRC audit customs, post-clearance audit, CDS data audit ~ voluntary disclosure customs, CBP Focused Assessment, MSS data, CF-28, customs compliance manual, reasonable care
liaise with customs authorities < CBP officers, customs officials ~ Border Force, HMRC queries customs, customs holds
customs clearance = clear shipments through customs < customs clearance desk ~ clear containers, pre-clear, release shipments, ship's manifest clearance, holds and exams, clear trucks, port clear
freight documentation check = document check for customs ~ commercial invoices check, bill of lading check, packing list, licences check imports
anti-dumping and trade remedies < Section 301, Section 232 ~ safeguard quota, anti-dumping
border control officer = immigration and customs control < Border Force officer, CBP officer ~ passport control, baggage searches, immigration officer, customs officer, TSA
smuggling and enforcement = seizures = anti-smuggling < seizures goods ~ drug detection at port, X-ray lorries, detection dogs, cash seizures
customs training qualification < UKCA Level 3, Customs Practitioner Award ~ BIFA training, IOE&IT, ICPA, BIFA Customs
guarantee accounts = customs bond < customs bonds, continuous bond ~ deferment accounts, EORI, CDS cash account, SIVA
import licences and quotas = import permits < import licences, DEFRA licence ~ CITES, quota licence, ICMS
AIS ROI ~ AIS Ireland, NI protocol, Trader Support Service, Irish Revenue, AES Ireland
team leadership customs = supervise entry clerks < entry clerks supervise ~ night shift customs desk, shift team customs
delays and demurrage resolution ~ demurrage, detention charges, exams port, release hold
inward processing < IPR customs, inward processing authorisation, IP relief
# call centre and customer service
inbound calls = inbound call handling = handle customer calls = inbound customer calls < answered 60 calls, picked up calls ~ 80 calls a day, take calls, phone queue, contact centre, call centre, helpline, call handler, calls a day, answered phones for, inbound agent, took calls, took service calls, calls per shift, headset job, what folk rang about, answered the phones, callers a day
outbound calls = outbound dialling < cold calls, 100 dials a day, predictive dialler, cold-called ~ dialler, callbacks, telesales, autodialer, welcome calls
contact centre environment = call centre experience < contact centre, call center ~ BPO, telesales floor, Teleperformance, Capita contact, Sitel, Concentrix, call floor
customer queries resolution = resolve customer queries = customer enquiries = customer queries < first contact for customers, phone and email queries ~ billing queries, account queries, delivery queries, first contact resolution, FCR, one-touch resolution, contacts a day, replied to callers, hotline mailbox and live chat, mails and chats, answered callers, live chat, calls and emails, callers a day, answered emails, answered calls and emails
complaint handling = handle complaints = complaint resolution = customer complaints = deal with complaints < complaints handled, escalated complaints, Ofcom complaints, complaints within SLA, FOS complaints, Ombudsman cases, sorted out complaints, sorted complaints, closed complaints, complaints closed ~ irate callers, deadlock letters, Trustpilot replies, angry customers calm, calmed upset, calmed down angry, put matters right, put things right, put it right, angry customers, unhappy customers, upset customers, sorted angry, turned round complaints, took the shouty ones, angry clients, unhappy guests, dealt with claims, settled credit notes, angry cases, final response letters, calmed and solved, offered vouchers, dealt with unhappy, won back unhappy, paid redress, FOS case files, angry shoppers, angry callers, calmed angry, when deliveries failed, took claims from, dealt with grumbles, smoothed things over, made it up to customers
de-escalation = difficult customers = conflict handling ~ irate callers, upset customers, angry customers, talk down angry, abusive callers
live chat support < web chat, live chat, LiveChat ~ email tickets, social DMs customers, Intercom, chat concurrency, WhatsApp customers, three chats at once, SMS support
CRM systems = customer relationship management software < Salesforce, Dynamics CRM, HubSpot, Siebel, Zoho CRM, Service Cloud, Gorgias, SugarCRM, ServiceNow CSM, Microsoft Dynamics 365 ~ Zendesk, Freshdesk, Pega
ticketing system = log tickets < Zendesk, Freshdesk, Remedy tickets, ServiceNow, Salesforce cases, Help Scout ~ Jira Service Desk, log cases, HEAT tickets
telephony systems = contact centre technology < Avaya, Genesys, Five9, Cisco Finesse, NICE inContact, Amazon Connect, Talkdesk, Aircall ~ Mitel, RingCentral, Puzzel
call centre KPIs = call handling targets = meet performance targets < KPI calls ~ AHT, average handling time, wrap time, ACW, calls per hour, abandonment rate, CSAT score, schedule adherence
customer satisfaction = CSAT = customer feedback scores < 5-star reviews, satisfaction score, five-star reviews ~ NPS, mystery shopper score, Trustpilot score, customer surveys, net promoter, QA scores, first-contact goals, mystery shopper scores, best of agents, feedback score
upselling and cross-selling = sell on calls = sales through service = cross-selling = up-selling ~ upsell, cross-sell, add-ons sold calls, broadband bundles sold, add-on modules, add-ons, bigger plans, talked into service plans, service plans as well, upgrades sold, extra modules, sold more to existing, attach rate, sold into existing, add-on sales, linked sales, took extra products, sold upgrades, more products per customer, talked clients into
retention and save desk = customer retention = cancellation handling = renew contracts = reduce churn = client retention ~ save desk, loyalty team calls, cancellations turn around, saves per day, win-back, retention team, signed again, won back, attrition from, renewal rate, kept customers, retention rate, churn down, % renewed, won back leavers, kept all of them, stayed with us, churn from, kept the account, renewed contracts, NRR
payment processing by phone = take payments over phone < card payments phone, take payment over phone ~ collect arrears phone, direct debits set up
arrears calls = debt collection = debt recovery < debt collector, collected debts ~ promise to pay, payment arrangement, Regulation F, FDCPA, vulnerable debtors, customers who owed, agreed plans, old accounts, payment plans, overdue accounts, instalment plans, money owed, rang customers who, chased arrears, got money in
data security checks = caller verification < DPA checks, ID&V, verify callers, security questions callers ~ PCI pause
order processing = process orders = order taking < catalogue orders, keyed in sales orders, sales orders in, entered orders, orders keyed ~ phone orders, take orders, order entry, amend orders, amend bookings, sent return labels, paid money back, booked orders, credit notes, took orders, processed returns, RMA
refunds and returns processing = process refunds ~ refunds, RMAs, returns customers, credit notes customers, goodwill gestures
technical support first line = troubleshooting by phone < tech support calls ~ first-line support, broadband faults, router resets, remote into PC, password resets, talk customers through, Level 1 support, service desk
call scripts and compliance = scripted calls < call script, script adherence ~ TCPA, Ofcom rules, FCA calls
call quality monitoring = quality assurance calls < call listening, QA calls, call monitoring, scored calls, call audits ~ side-by-side coaching, screen recordings QA
team leadership call centre = call centre supervisor = team leader contact centre < team huddles agents, manage agents ~ floor walker, floorwalk, call centre team of 12, coached agents, 1-2-1s agents, supervised advisors
workforce management = resource planning call centre = WFM < Aspect eWFM, NICE IEX, Calabrio ~ Verint, forecast call volumes, schedule agents
knowledge base articles = FAQs < Zendesk Guide, FAQs write ~ Guru articles, help articles, knowledge base
complaints under regulation ~ DISP, FOS, Ombudsman
vulnerable customers = vulnerable customer support < Priority Services Register, PSR customers, bereavement calls, bereaved callers, priority services, bereaved customers ~ Samaritans referrals, Tell Us Once, priority register, breathing space, extra help plans, bereavement team, ill or bereaved, customers in distress, safeguarding calls
account management customer records = update customer records = account maintenance < update customer accounts ~ change of address, account changes, meter readings take, tariff changes, direct debit changes
remote customer support < home-based agent, work-from-home agent, remote advisor ~ VPN calls
multilingual customer service ~ German-speaking customers, French and Spanish callers, bilingual agent, bilingual calls
face-to-face customer service = counter service < counter queries, enquiry counter ~ customer service desk, returns desk store, walk-in customers
telephone manner = communication by phone ~ inbound calls, call handler, helpline, telesales
customer service < complaints handled ~ call centre, contact centre, customer queries, helpdesk
call centre = contact centre < inbound agent, customer adviser phones ~ calls a day, headset job, hotline, Teleperformance, service level 80/20, telephone adviser, 80 calls, Capita, call handler
ombudsman complaints = deal with complaints to ombudsman standard = FOS complaints < FOS case files ~ final response letters, eight weeks, Financial Ombudsman, DISP, upheld in our favour, Ombudsman files
process payments = take payments < took cards, took card and cash, took payments ~ paid money back, gave money back, refunded, set up direct debits, card payments, refunds issued, card details, took cash, direct debits on system
technical troubleshooting for customers = technical support to customers = customer troubleshooting < talked users through ~ router resets, app faults, set-up errors, remote help for, talked customers through, fixed set-up, talked callers through, broadband faults, walked customers through
train and coach new agents = coach and develop agents = coach agents = coaching agents < coached advisers, call coaching ~ buddy for starters, played calls, side by sides, brought on weak callers, induction for hotline staff, sat with advisers, sat beside, got scores up, ran induction, floor coach, nesting, buddied new starters
customer records = CRM records ~ call notes in, updated addresses, contracts and call notes, notes on every call, updated accounts, kept records up to date, logged calls in, account notes
call quality = call monitoring = quality monitoring of calls < call calibration, call audits, call scoring ~ scored calls, listened to and scored, QA marker, marked calls, calls against card, calls weekly against, quality scores
performance reviews = lead team meetings = one-to-ones ~ morning huddles, monthly one to ones, ran appraisals, weekly meet, one to ones, 1:1s, monthly 1-2-1s, daily huddle, team briefings held, 1-2-1s
# sales representative and account manager
new business development = business development = win new business = new business = acquire new customers = win new customers = customer acquisition < won new accounts, opened 40 accounts, new business wins, brought in new clients, won clients, brought in firms, won new clients, new customers won ~ new logos, hunter role, cold outreach, prospected, logo acquisition, opened new accounts, opened accounts, new accounts, cold visit, first-time buyers, opened doors, brought in fresh business, new trade, first-time logos, firms who never used us, all new logos, client accounts opened, cold called, doors cold, opened client accounts, prospecting, from scratch territory, fresh business
cold calling = outbound prospecting = telephone prospecting = cold calls < dials a day, cold-called, dialled prospects, outbound dials, rang cold, rang round firms, rang prospects ~ door-to-door sales, telesales, knock doors, SDR, BDR, cold emails, phoned companies, cold lists, never heard of us, book demos, cold visit, door-knocked
field sales = territory sales = outside sales = manage territory = field-based sales = manage your own territory = territory management < territory rep, patch of 200 customers, field rep, area sales manager, outside sales rep, field sales executive ~ on road sales, area sales, van sales, drive territory, covered by car, visits a week, planned own tour, on the road, patch, territory of, covered the south, calls a week, covered the north, drove my patch, postcodes
account management = key account management = manage client accounts < key accounts, portfolio of 60 accounts ~ account reviews clients, grew accounts, national accounts, KAM, named accounts, house accounts, joint business plans
sales targets achievement = exceed targets = quota attainment ~ hit target, President's Club, top performer sales, over target, smashed target, sales quota, exceeded target, ahead of budget sales
sales pipeline management = pipeline forecasting = opportunity management < Salesforce opportunities, weighted pipeline, deal reviews, pipeline coverage ~ sales forecast, commit forecast
CRM software = CRM sales = CRM < Salesforce, HubSpot CRM, Dynamics CRM, Pipedrive, Zoho, Salesforce Sales Cloud, SugarCRM, Copper CRM, Sage CRM, SFDC, Dynamics 365, Microsoft Dynamics, Sugar CRM, Zoho CRM, deals in Pipedrive, Freshsales, Siebel, Monday CRM ~ Logged all visits, pipeline in Salesforce, Goldmine, Veeva, Act!, Reapit, Copper
closing deals = close sales = negotiation and closing = negotiate and close contracts = negotiate contracts = close deals ~ closed deals, deals closed, closing rate, closed accounts, haggled and signed, framework deals, price and terms, signed deals, closed £, landed a agreement, deals last year, won the contract, closed business, signed 3-year, year deals
solution selling = consultative selling < solution sale ~ MEDDIC, MEDDPICC, Miller Heiman, needs-based selling
sales methodology training < MEDDIC, Miller Heiman, BANT
sales presentations = pitching = product demonstrations = product demos < demo to prospects, on-site demos, ran demos ~ pitches to clients, sales pitches, trade show demos, pitched to buyers, webinars demo, showed the kit, showed to buyers, demoed, demos a week, demo days, showed the machine, gave demos, showed customers how, kit working, live demos, showed the product
quotations and proposals = prepare quotes = proposal writing = quotes and proposals ~ quotation follow-up, proposals written, CPQ, price quotes, estimates customers, tender responses, bids a week, wrote and priced offers, tailored proposals, costings, price lists, calculated and sent, sent quotes, priced jobs, priced up, quotes a week, drew up quotes, priced offers, wrote quotes, put together quotes, ROI, quoted jobs
tender and bid response = bid writing = RFP response = proposal writing = bids and tenders < RFP responses, ITT answers, bid manager, bids submitted, wrote bids, won bids, tender responses ~ PQQs, bid library, APMP, SQ responses, bids a year, pitched and sold, follow-on work, won 9, won work, tailored proposals, wrote proposals
price negotiation = contract negotiation sales = negotiate pricing = pricing and contract terms = negotiate annual terms = commercial negotiation = negotiate terms ~ negotiate prices with buyers, contract renewals negotiated, pricing deals, discounts negotiated, annual rebates, yearly rebates, price rises, agreed rebates, JBP, haggled, price up, held margins, agreed rates, rates and rebates, rebates and price rises, yearly deals, joint business plan, trading terms, held price, agreed fees, held the price, service levels and fees
revenue growth = grow sales = increase turnover < increased sales ~ grew revenue, grew territory, doubled turnover, grew accounts
B2B sales = business-to-business selling < SME customers sold, sold to businesses, sell to retailers, sell to factories ~ trade customers, corporate accounts, enterprise accounts
B2C sales = consumer sales < home sales visits, car sales, solar sold to homeowners ~ door-to-door, double glazing sold, kitchens sold, showroom sales, timeshare
enterprise sales = complex sales cycles < enterprise accounts, enterprise AE, Fortune 500 accounts ~ seven-figure deals, C-suite selling, long sales cycles, FTSE 100, FTSE 250, global bank, ACV, Fortune 500, six-figure deals, multinationals, FTSE, procurement and IT, blue chip
SaaS sales = software sales = technology sales < cloud software sold, software licences sold, SDR SaaS, AE software ~ SaaS, ARR, MRR, ACV
customer success = client retention = account renewals ~ QBRs, Gainsight, NRR, GRR, net revenue retention
account growth < expanded accounts, grew share of wallet ~ upsell, cross-sell, add-on sales
distributor and channel management = channel sales = partner sales = channel partner < distributors managed, Partner AE, channel manager, reseller network ~ resellers, dealer network, partner portal, VARs, channel partners, stockists, MSPs, distributors, via channel, Ingram, Westcon, partner managers, Tech Data, partner programme
FMCG sales = CPG sales = retail sell-in < listings in Tesco, impulse channel, convenience channel rep, listings with buyers ~ grocery multiples, planograms, joint business plan, field merchandise, sell-in, brokers grocery
medical sales = healthcare sales < medical rep, detail GPs, surgical devices sold, orthopaedic implants rep, call rate on GPs, territory hospital sales ~ ABPI, theatre reps, formulary listings, Veeva
specification sales ~ architects specified, builders' merchants, CPD to architects, NBS specs, contractors sold
technical sales < application engineer sales, sold to chemical plants, application engineer, sold machinery, sold to plants ~ pre-sales demos, site surveys quotes, proofs of concept, pumps and valves, sized with engineers, conveyor drives, sized them with, sold bearings, specified products
lead generation = generate leads < leads generated, inbound leads qualified, MQL follow-up ~ LinkedIn Sales Navigator, appointment setting, BANT, ZoomInfo, appointments set, Cognism, Lusha, MQLs, account-based campaigns, gated guides, LinkedIn forms, SQLs, leads a year, sales pipeline, inbound leads, demo requests, landing pages for leads, leads from, cost per lead, leads a month, ABM
sales outreach tools = sales engagement platforms < SalesLoft, Sales Navigator ~ ZoomInfo
trade show attendance = exhibitions attendance < trade shows, exhibition stand manned, expo leads, manned stand, trade stand
sales reporting = KPI reporting sales = forecast and report account revenue = revenue forecasting ~ weekly sales report, call reports, activity reports sales, sales dashboards, visit reports, monthly outlook, projected sales, off actuals, reported sales by customer, forecast by account, numbers to VP, outlook per client, forecast accuracy, sales by customer
sales team leadership = manage sales team = sales manager < led team of reps, managed sales team ~ team of BDMs, regional sales manager, coached reps, ran sales floor, sales huddles, ride-alongs
inside sales = telesales = outbound sales = telephone sales = outbound calls < sold over phone, sold by phone, sales over phone, closed sales by phone, deals by phone, phone sales, sales by telephone, insurance over phone ~ desk-based sales, sales office quotes, call existing customers, telephone orders accounts, internal sales, rang cold lists, outbound dials, cold lists
customer visits = client visits = customer relationship building ~ client lunches, 8 visits a day, entertain clients, site calls customers, on road visits
competitor intelligence < competitor pricing reports ~ market intelligence, price surveys
automotive sales = vehicle sales < car sales, sales executive BMW, new and used cars sold, fleet vehicles sold ~ F&I, part exchanges, finance packages cars, dealership floor
pharmaceutical sales < detail GPs, drug rep, call rate on GPs ~ ABPI exam
negotiation skills < negotiated contracts, negotiate prices ~ negotiate terms, closed deals
CRM pipeline = pipeline management < pipeline hygiene, weekly pipeline, pipeline review ~ stage in Salesforce, deal and stage, calls and quotes into, clean and up to date, next steps into HubSpot, opportunities in Salesforce, every deal in
sales targets ~ beat the plan, beat annual goal, above target, hit every goal, over target, topped branch goals, of quota, president's club, smashed target, best in region, top three, quota every year, beat goal, plan months out of, goals beaten, top seller, top performer, hit target, above quota, best in area
retail chains = grocery accounts = retail accounts ~ Tesco, Aldi, Sainsbury's, Asda, Morrisons, Lidl, listed at, shelf space, Boots, multiples, Waitrose, Edeka, range reviews, Superdrug, listings with, Co-op listing
client relationships = customer relationships < relationship manager for ~ named person, account lead, kept happy, visits and reviews, looked after clients, regular client visits, client contact for, single point of contact, kept clients happy, looked after customers
quarterly business reviews = QBRs < QBR, QBR decks, quarterly meetings with clients ~ every three months, go over results, review meetings with clients, sat down with each client, results and plans, client review meetings
internal teams = deliver client projects ~ link between customer and, link between customers and, steered design and, kept scope and dates, between client and developers, briefed studio, design print and logistics, worked with production, with ops and
onboarding of new clients = client onboarding = customer onboarding = onboard new clients < onboarded customers, onboarded clients ~ signed customers, kickoff to first, to first live order, new client set-up, implementation for clients, went live in, client kick-off, welcome calls, customer set-up
agency environment = agency background = agency experience < advertising agency, Ogilvy, Saatchi, creative agency, PR agency, design agency, account executive agency, digital agency, BBDO, Publicis, M&C Saatchi ~ media house, branding studio, at McCann, design studio, client service at, agency side, Havas, Artworker
sales methodology < MEDDPICC ~ Challenger Sale, SPIN selling, Sandler, BANT, Miller Heiman, Command of the Message, solution selling, value selling, Strategic Selling
sales engagement tool = Outreach or Salesloft < Outreach sequences, Salesloft, Outreach.io, sequences in Outreach, Salesloft cadences ~ Groove, cadences, Apollo.io, Lemlist
Sales Navigator < Sales Nav, Sales Navigator lists ~ InMails
CPQ < DealHub, Salesforce CPQ, Oracle CPQ, Apttus, quotes in CPQ ~ configured bids, Conga, PROS
cyber security product sales = security sales ~ CrowdStrike, Darktrace, Okta, Sophos, managed SOC, endpoint protection, Palo Alto, Fortinet, Mimecast, SentinelOne, sold EDR, sold SOC, Zscaler
medical device sales = orthopaedics sales ~ DePuy, Stryker, hips and knees, trauma plates, Zimmer Biomet, Smith & Nephew, joint replacement, theatre support for implants, plates and nails
capital equipment ~ MRI systems, ultrasound systems, C-arm, endoscopy stack, CT scanners sold, capital placements, sold to Trusts, business cases for Trusts, Siemens Healthineers
ABPI < ABPI exam, Medical Representatives Exam, ABPI Medical Representatives
ophthalmology sales = calling on ophthalmologists ~ Alcon, IOLs, phaco, cataract surgeons, eye hospital, eye consultants, intraocular lenses, Bausch
life sciences degree < BSc Physiology, BSc Biology, BSc Biomedical Science, BSc Pharmacology, BSc Biochemistry, BSc Human Biology, BSc Genetics, BSc Zoology, MSc Biotechnology, BSc Microbiology
operating theatre accreditation ~ theatre etiquette, LSN, MIA credentialed, Medical Industry Accredited, theatre days, LSN credentialed
Veeva < calls in Veeva, Veeva Vault, Veeva events ~ iRep
sales management < reps under me, led reps, sales manager, sales executives under, managed reps, team of AEs, boss of telesales, led salespeople ~ reps on the road, telesales floor, ride-alongs, field team of, reps reporting
sponsorship sales ~ brought in from banks, sponsors for, sold packages, sponsor packages, logos and stands, jersey sponsoring, headline sponsor, sponsorship deals, sponsorship packages, signed sponsors, packages to sponsors
# marketing and SEO
marketing qualification = CIM < CIM Level 4, CIM Level 6, MCIM, CIM Certificate, Chartered Institute of Marketing, CIM Diploma, CIM Level 7 ~ IDM diploma, Squared Online, Chartered Marketer, ACIM, DipM, Diploma in Professional Marketing
SEO = search engine optimisation = organic search < on-page SEO, technical SEO, local SEO, organic traffic up, page one of Google ~ keyword research, page 1 rankings, link building, backlinks, schema markup, Core Web Vitals, organic traffic, SERP, Screaming Frog, Ahrefs, SEMrush, Moz, Search Console, Sistrix, Majestic, Sitebulb, Surfer SEO, Searchmetrics
keyword research ~ Ahrefs, SEMrush, Keyword Planner, search volume, Answer the Public, long-tail, by intent and volume, search phrases, keyword map, intent and volume, term map, keyword gaps
link building = backlinks < guest posts outreach, digital PR links, outreach bloggers, outreach to bloggers, outreach for links, broken link building, link earning ~ disavow, HARO, referring domains, guest posts, digital PR, DR 38, links from, domain rating
technical SEO < crawl errors, Screaming Frog, log file analysis, site migration SEO, crawl budget, Sitebulb, DeepCrawl ~ XML sitemap, hreflang, canonical tags, Core Web Vitals, redirects 301, schema markup, canonicals, redirects, robots.txt, crawled sites, sitemaps, orphan pages, JS rendering, 301s
PPC = paid search = pay-per-click < AdWords, SA360, paid search campaigns, Quality Score, Performance Max, PMax, Google Shopping, Google Ads and Meta ~ Bing Ads, shopping ads, Microsoft Ads, ROAS, cost per lead, set up bid and optimised, cost per click, paid ads, CPA down, search campaigns, Shopping campaigns, ad spend, CPL
paid social = social media advertising = paid social campaigns < Facebook Ads, Meta Ads Manager, LinkedIn Ads, TikTok Ads, Instagram ads, Pinterest ads, Facebook and LinkedIn Ads, TikTok Spark, Meta Ads, Snapchat ads, Facebook paid ads ~ Meta Business Suite, lookalike audiences, boosted posts, Power Editor, lookalikes, boosted, retargeting, Meta Blueprint
display and programmatic advertising ~ DV360, The Trade Desk, retargeting, remarketing, banner ads, Criteo, Adroll
email marketing = email campaigns < Klaviyo, Campaign Monitor, Dotdigital, drip campaigns, Mailchimp campaigns, abandoned cart emails, Constant Contact, ActiveCampaign, DotMailer, Emarsys, e-shots, eshots, HubSpot nurture ~ Mailchimp, newsletter sends, Pardot, Braze, SendGrid, weekly newsletter, open rate, subject lines, newsletters to, Marketo, nurture flows, built journeys, sent newsletters, Eloqua, opens, click-through
marketing automation = CRM marketing automation < Marketo, Pardot, Eloqua, workflows HubSpot, Braze, SharpSpring ~ HubSpot, lead nurture, lead scoring
web analytics < GA4, Google Analytics, Adobe Analytics, Matomo ~ GTM, UTM tags, Looker Studio, Hotjar, attribution model, Tag Manager, Mixpanel, Search Console
Google Tag Manager = tracking implementation ~ GTM, UTM tags, conversion tracking, data layer
conversion rate optimisation = CRO < Hotjar heatmaps, CRO tests ~ A/B tests, Optimizely, VWO, landing page tests, Unbounce, multivariate
content marketing = content creation < eBooks lead magnets, content calendar, thought-leadership articles, pillar pages, blog plan ~ blog posts, whitepapers, case studies written, editorial calendar, infographics, HubSpot blog, topic plan, whitepapers and webinars, content plan, content hub, lead magnets, organic leads, planned the blog, content model, audit of pages
website management = website content updates < WordPress, Drupal, Squarespace, Umbraco, Sitecore, Contentful, Wix, Joomla, Webflow, Kentico, Adobe Experience Manager, AEM ~ Shopify pages
email templates coding < HTML emails, hand-code emails ~ CSS tweaks, Litmus
campaign management = marketing campaigns < multi-channel campaigns, through-the-line ~ campaign planner, launch campaigns, TV and radio ads, campaign launch, direct mail campaigns
marketing budget management = ad spend management < budget tracker marketing ~ media spend, ad spend
brand management = brand guidelines < brand positioning ~ rebrand, brand manager, brand refresh, tone of voice guidelines, brand assets, brand identity
market research = customer insight < focus groups ~ surveys customers, Nielsen, Kantar, YouGov, SurveyMonkey, Mintel, competitor benchmarking, customer interviews, Euromonitor
product marketing = go-to-market = product launches = launch new products = product launch = brand launch ~ GTM plan, battlecards, sales enablement decks, positioning and messaging, launch plan product, sell sheets, pilot to go-live, brought to market, go-live in countries, to market, took from pilot, launched in, new range to market, launch plan, took to market, market launch, beta to, brought modules to market, on shelves in, go-to-market plan
print marketing = marketing collateral < catalogues mailed ~ door drops, print runs, Mailsort, collateral for sales
Adobe Creative Suite = Adobe Creative Cloud = Creative Suite = Adobe CC < InDesign, Photoshop, Illustrator, Adobe Express, CC suite, InDesign Illustrator Photoshop ~ Canva, Figma, Premiere Pro, After Effects, Lightroom
marketing design tools < Canva, Adobe Express ~ Figma
influencer and affiliate marketing ~ Awin, affiliate programme, Rakuten, CJ Affiliate, Impact Radius, gifting creators, Skimlinks, micro-influencers
events and exhibitions marketing = trade show marketing < stand at trade show, exhibition booth, trade show organise ~ webinars hosted, webinars promote, roadshows
e-commerce marketing = online trading < Amazon A+, Amazon Advertising, onsite merchandise ~ Shopify, Magento, marketplace listings, Amazon Seller Central, feed optimisation, eBay store, Google Merchant
lead generation marketing = demand generation < demand gen, SQLs generated ~ cost per lead, gated content, lead magnets, CPL reduced, inbound leads
account-based marketing = ABM < Demandbase, 6sense, target account list
marketing reporting = campaign ROI reporting = performance reporting = KPI reports = KPI reporting = operational KPIs ~ ROI reports campaigns, monthly marketing report, ROAS reported, dashboards marketing, Looker Studio, CPA reports, KPI reports marketing, OTIF, weekly dashboard, cost per drop, daily board, key figures, late loads, put figures together, fill rate, scorecard, OTIF and fill, figures to the board, monthly figures, weekly figures, MI pack, daily huddle board, key figures to
agency management = manage external agencies = agency liaison = external agencies = manage agencies < creative agency managed, PR agency managed, briefed agencies, retained agencies, ran agencies, media agency briefed ~ agency briefs, media agency, freelancers brief, briefed designers, briefed paid and judged, PR and design firms, kept our agency, ad agency, pitch included, agency roster, agency pitch, briefed design firms
marketing GDPR = consent management ~ opt-in consent, CAN-SPAM, GDPR mail list, preference centre
customer loyalty marketing = customer retention marketing < RFM segmentation, win-back emails, lifecycle emails ~ loyalty scheme, loyalty card, reactivation campaigns
copywriting marketing = advertising copy < ad copy, taglines, brochure copy, strapline ~ web copy, product descriptions, landing page copy
Google Ads < AdWords, Performance Max, PMax, Google Shopping ads
Google Analytics < GA4, Universal Analytics, GAIQ
A/B testing < A/B tests, split tests, Optimizely, VWO, multivariate tests
webinars < ON24, GoToWebinar, webinars hosted ~ Zoom webinars
programmatic advertising ~ DV360, The Trade Desk, DSP buying
WordPress < WordPress site, Elementor, WooCommerce, WordPress plugins
Google Ads certification = Google Ads certified < Google Ads Search certified, AdWords certified ~ Google Search and Display, Skillshop, Google Partner, certified in Google
marketing budget = campaign budget ~ spend by channel, budget owner for brand, held for campaigns, tracked monthly, marketing spend, yearly spend, media budget, budget across channels, campaign spend, ad budget, planned and controlled
campaign performance = campaign reporting < CPA and attribution, weekly report on CPA, campaign dashboards ~ attribution, Looker Studio dashboard, GA4 report, ROAS, cost per lead, conversion reports, cost per acquisition
lead a marketing team = marketing team leadership = manage a marketing team < led marketers, managed marketing executives ~ team of marketers, marketing team of, headed people content design, marketing executives reporting, Head of Marketing, content design paid
on-page ~ rewrote titles, title tags, H1s, meta descriptions, metas, internal linking, headings reworked, product texts and headings, alt tags, from position, optimised pages
local SEO < Google Maps ranking, BrightLocal ~ Google Business Profiles, map pack, citations and reviews, GMB, local listings, NAP, citations
organic traffic < organic sessions, Sistrix trend, organic visits ~ visibility and visits, Looker report, ranking reports, AccuRanker, visibility index, STAT
e-commerce SEO ~ faceted navigation, product schema, Shopify stores, Magento shop, organic revenue, product pages ranked, category pages, faceted
structured data = schema markup < JSON-LD, schema.org, FAQ markup ~ rich snippets, rich results
Search Console ~ GSC, index coverage, Tag Manager
content management system = CMS < WordPress, Drupal, Umbraco, Sitecore, Squarespace, TYPO3, AEM, Joomla, Wix, Contentful, Kentico, Craft CMS, Adobe Experience Manager, put live in WordPress, Drupal site ~ Escenic, Webflow, put stories live, homepage through, Magnolia, Optimizely, homepage and push alerts, refreshed the homepage
e-commerce < Shopify store, online shop, Amazon marketplace, online store, eBay shop ~ ASOS, Magento, WooCommerce, consumer brand online, Etsy, BigCommerce, web shop, turnover online, Zalando, Boohoo, checkout conversion
# social media
social media management = manage social channels = run social accounts = social media < ran Instagram, Facebook page managed, manage Twitter account, run company's Facebook, managed socials, social media manager, ran our Insta ~ TikTok channel, TikTok and Instagram, Facebook and LinkedIn, posts a week, answered comments, creators, Hootsuite, Buffer, Sprout Social, followers, posted and replied, Insta TikTok, Reels, community management, Later, planned content for, posted daily on, Facebook and X, Insta and YouTube, FB and X, signed creators, Insta stories, content calendar
social media scheduling tools = publishing tools < Hootsuite, Sprout Social, Meta Business Suite, Sprinklr, Loomly, SocialPilot, Agorapulse, TweetDeck, Planoly
content calendar = social content planning = editorial calendar ~ social calendar, posting schedule, content pillars, monthly content plan, awareness days posts
social content creation = create posts < Reels, TikToks, filmed TikToks ~ Instagram posts, YouTube Shorts, CapCut, carousels, UGC, Instagram stories, vlogs
video content < Reels edit, TikTok edits, filmed and edited, web videos, shot and edited, video packages, short films, shot video ~ CapCut, Premiere Rush, InShot, DaVinci Resolve, Final Cut, subtitles videos, audio slideshows, mobile clips, explainers, filmed, VJ, Premiere
follower growth = audience growth < grew followers, 10k followers, grew Instagram, subscribers grown, grew following ~ engagement rate, organic reach, viral post, million views
community management = social engagement < reply to comments, moderate Facebook group, community manager, Discord moderate, subreddit moderate, reply to DMs, Facebook group admin ~ DMs, comments moderation, online community
paid social campaigns < Meta Ads, Facebook Ads, LinkedIn Campaign Manager, TikTok Ads, Snapchat Ads ~ Ads Manager
social media analytics = social reporting < Instagram Insights, engagement reports, Sprout reports, social KPI dashboard, Facebook Insights, Twitter Analytics, LinkedIn analytics, Iconosquare ~ reach and impressions
social listening = brand monitoring < Brandwatch, Meltwater, sentiment analysis social, Talkwalker ~ Mention tool
influencer partnerships = creator collaborations = influencer marketing < creators briefed, creator contracts, seeding influencers ~ gifted posts, brand ambassadors, micro-influencers, paid partnerships, UGC creators
LinkedIn content < CEO LinkedIn posts, ghost-write LinkedIn, thought leadership LinkedIn ~ LinkedIn company page, employee advocacy, LinkedIn page
YouTube channel management = YouTube optimisation < YouTube Studio, TubeBuddy ~ YouTube channel, VidIQ, video SEO, monetised channel
graphic design for social < Photoshop posts, templates Canva ~ Canva, carousels graphic, Adobe Express, GIFs
photography for social = product photos content < shot product photos ~ flatlays, Lightroom, behind-the-scenes photos, content shoots
social media strategy = channel strategy < social strategy, social playbook ~ platform strategy, tone of voice social
live streaming = live video = live events coverage < Facebook Live, Instagram Live, StreamYard, TikTok Live ~ live-tweet, Twitch, live stream, live coverage of events
social customer care = customer queries on social < reply to customer DMs, social customer service, Conversocial ~ complaints on Twitter, Facebook reviews replied, Sprinklr Care
reputation management ~ negative comments handled, social crisis, escalations social, review replies, hate comments
copy for social = captions and hashtags = copywriting for social < post copy, tweets written ~ hashtag research, tweets
social commerce = shoppable posts ~ TikTok Shop, Instagram Shopping, Facebook Marketplace sell, live shopping, Pinterest catalogues
podcast production = podcasts < recorded a podcast, podcast producer ~ Buzzsprout, audiograms, podcast episodes, episodes, recorded and cut, weekly show, script to mix, downloads, series produced, Adobe Audition, show notes
competitions and giveaways = user-generated content campaigns ~ giveaways, competitions Instagram, hashtag challenge, UGC campaigns
platform knowledge = major social platforms < Instagram and TikTok, Facebook and Instagram, LinkedIn and Twitter ~ Snapchat, Bluesky, Reddit
social media trends = trend spotting < trending sounds, trending audio
social brand guidelines < social guidelines ~ tone of voice guide, house style social
brief creatives < briefed videographers, brief designers ~ content brief, storyboards
accessibility in social content = alt text and captions ~ subtitles added, closed captions
influencer own profile = personal content creator < own YouTube channel, own TikTok, personal blog with followers ~ content creator, Twitch streamer
# PR and communications
media relations = journalist liaison = relationships with journalists = press relations < press officer ~ pitched journalists, sell-in stories, press enquiries, media enquiries, press calls, coverage in Guardian, handled media, media lists, reporters' calls, on-call press, trade editors, reporters, pitched stories, press contacts, health desks, journalist briefings, pitched to editors, sold in stories, list of reporters, lunch with editors, nationals, kept warm, got coverage in
press releases = write press releases = media materials = media releases < news releases, wrote and sent releases, drafted releases, wrote releases ~ press packs, media notes, PR Newswire, holding lines, press kits, op-eds, Cision distribution, quote drafting, media notices, press notices, releases for launches, release to the nationals
media monitoring = coverage reports = PR evaluation < coverage book, tracked coverage, evaluated coverage ~ Cision, Meltwater, Gorkana, Vuelio, Kantar Media, press cuttings, clippings, Factiva, Muck Rack, Signal AI, AMEC, share of voice, AVE, Kantar, daily clippings
media database = journalist database < Gorkana, Cision, Vuelio, Muck Rack, Roxhill, ResponseSource, JournoRequest
crisis communications = crisis communication = crisis PR < crisis comms, holding statements ~ reactive lines, product recall comms, crisis plan, damage limitation, reputational risk, out-of-hours press, crisis handling, product recall, media storm, data leak, statements and Q&A, handled media, crisis lines, briefed CEO
internal communications = employee communications = staff comms = internal comms < staff newsletter, staff magazine, Poppulo, intranet stories, staff magazine written, intranet news, staff bulletins ~ intranet, all-staff emails, town halls, Yammer, CEO emails, Viva Engage, cascade brief, staff briefings, change comms, mails to staff, CEO's mails, all-staff, team talk
intranet management < SharePoint intranet, intranet editor, Unily, Staffbase ~ Interact intranet
corporate communications < corporate comms ~ CEO speeches, investor communications, corporate website, results announcements
public affairs = government relations < briefed MPs, amendments with MPs, lobbied, tabled PQs ~ MPs briefed, select committee evidence, party conference, parliamentary monitor, DODS, Hill staff briefings, constituency MPs, Capitol Hill, PQs, through the Lords, APPG, MPs and peers, Bundestag committees, Westminster, party conferences, bill through Lords, select committee
speechwriting = write speeches = speech writing = draft speeches < keynotes drafted, speechwriter, wrote keynotes, drafted remarks, wrote keynote, wrote speeches ~ CEO speeches, speech for minister, talking points, op-eds ghost-written, AGM address, keynotes for, conference address, speeches for the, remarks for
PR campaigns = publicity campaigns < PR campaign, consumer PR, PR plan, creative campaigns PR ~ PR stunts, launch PR, press launch, product PR, survey-led stories
PR agency account handling = client account PR = PR account executive < account executive PR, AE PR agency, client reports PR, PR accounts, account director PR ~ PR agency, retainer clients
press conferences and photocalls = press events = media briefings ~ photocalls, press conferences, press trips, press days, spokespeople brief, fam trips, press launches
media training = spokesperson preparation = spokesperson briefing = brief and coach spokespeople < media training spokespeople, briefed spokespeople, interview prep executives, mock interviews spokespeople, trained managers for camera ~ Q&A docs, broadcast interviews arranged, camera interviews, key messages, tough questions, media trained, talk shows, prepped for interviews, prepared for interviews, Q&A briefs, lines to take, media coached
stakeholder communications = stakeholder engagement comms < stakeholder newsletters, residents' newsletter, consultation comms ~ public consultation, councillor briefings, stakeholder map, partners bulletin
digital communications = website and social content ~ social posts comms, website news, e-newsletter, GovDelivery, web news stories
newsletter production = newsletters < e-newsletter, newsletter editor, Mailchimp bulletins ~ staff magazine, GovDelivery, monthly bulletin, members' magazine
content writing for communications < by-lined articles, ghost-write articles ~ case studies written, thought leadership, white papers
communications strategy = communications planning ~ comms plan, OASIS, message house, comms grid, messaging framework
photography and video commissioning = brief photographers ~ photographers brief, videos commissioned, photocall photographers, b-roll
investor relations < earnings releases, capital markets day ~ results announcements, AGM statements, analysts calls, 10-K
sponsorship activation < sports sponsorship PR ~ celebrities ambassador
award entries = awards submissions < PRWeek awards
PR qualification < CIPR Diploma ~ CIPR, PRCA, NCTJ, MCIPR, IABC
health communications < NHS comms, public health campaign, vaccination campaign comms ~ council comms, GCS, Purdah, pre-election period
style guides communications < AP style, house style guide, Guardian style ~ plain English edits, Crystal Mark
influencer PR = blogger outreach ~ bloggers, influencers outreach, product samples press
broadcast PR = radio and TV interviews ~ radio days, BBC Breakfast, satellite media tour, regional radio, Today programme, studio interviews
FOI responses press < FOI press, media FOI, FOI responses
PR measurement against KPIs ~ AMEC, reach and sentiment, coverage KPI
press conferences = media events ~ press day, camera briefing, press launch, hosted press, invited media, media briefing, photocall, press call, results press day, press trip
community relations < neighbours' forum, community liaison, residents' meetings ~ residents' groups, grants to local clubs, local clubs, good neighbour, community fund, met residents', community events
write briefings for ministers = ministerial briefings = briefings for senior officials < prepared the minister, ministerial submissions, briefed ministers, notes for ministers ~ lines to take, two-page notes, background packs, Secretary of State, briefing notes, PMQs, Permanent Secretary, ahead of debate
analyse legislation = policy analysis = policy proposals ~ bills clause by clause, EU draft directives, options paper, impact on councils, white paper, options papers, clause by clause, assessed draft directives, draft bill, impact assessment, legislative proposals
draft responses to government consultations = consultation responses < wrote responses to ~ select committee inquiries, green papers, wrote submissions, calls for evidence, our response to, submissions to, evidence to committee
parliamentary questions < written PQs, answers to PQs ~ MPs' questions, Treat Official, answers to written, ministerial correspondence, oral questions
climate policy = policy on climate or energy = energy policy ~ net zero plan, heat pump strategy, carbon budget, renewables policy, energy law, climate change act, net zero strategy, emissions targets, decarbonisation, retrofit policy
civil service < Fast Streamer, Fast Stream ~ HEO, SEO at, Defra, Cabinet Office, DfT, Grade 7, EO at, Home Office, HMT, DWP, SCS, HM Treasury, BEIS, DLUHC
# copywriter and editor
copywriting = write copy = marketing copy < ad copy, brochure copy, product copy, conceptual copy, wrote all words, wrote copy, wrote brochures, wrote the words, wrote ads, wrote product descriptions, catalogue copy ~ straplines, headlines written, wrote web pages, sales letters, radio ad scripts, product catalogues, back cover texts, catalogue entries, taglines
web copywriting = content writing < SEO articles, web copy, guides that rank, texts for search, blogs for search ~ blog posts, landing pages written, keyword-rich, SurferSEO, Yoast, meta descriptions, Clearscope, product descriptions, rank on page one, category texts, keyword-led, top 3 in Google, pages by keyword, page 4 to, first page of Google
email copy = newsletters and email writing < email sequences, Mailchimp copy, nurture emails wrote ~ subject lines, newsletters wrote, Substack
UX writing = microcopy = content design = UI copy < UX copy, content designer, error messages wrote, onboarding screens reworded, reworded onboarding, reworded screens ~ GDS content, button labels, chatbot scripts, Figma copy, error messages, empty states, tooltips, form labels, app copy, in-app messages, UI texts, product copy, buttons error messages
technical writing = user documentation = technical documentation < user manuals, API docs, MadCap Flare, DITA, ASD-STE100, RoboHelp, S1000D, DocBook ~ release notes, help files, Confluence docs, online help, FrameMaker, Read the Docs, knowledge base articles
proofreading = check proofs = proof reading < proofs check, typos corrected, read page proofs, proof reader, BSI marks, read proofs, marked up proofs, freelance proof reader, checked proofs ~ CIEP, proof marks, BS 5261, Final Draft reading, SfEP, read for sense, page proofs, proofs against copy, second pair of eyes
copy-editing = line editing = sub-editing = edit manuscripts = edit and sub copy = headline writing ~ copy-edit, subbing, line edits, sub-editor, copyeditor, edits for house style, mark-up manuscripts, cut to length, house style, style sheet, queries to author, grammar sense and, edited novels, copy-editor, line edited, edited scientific texts, for grammar, track changes on manuscripts, Chicago style, cut and fixed copy, wrote heads, captions, headlined, night desk, fact checked to length, subbed, tightened copy, sub on, heads and captions, chief sub, others' copy, tightened text, down-table sub
developmental editing = structural editing = manuscript assessment < structural edits, developmental edits, manuscript reports, manuscript appraisals ~ edit novels, editorial letters authors
commissioning editor = commission authors = list building = commission new titles = acquisitions editor ~ commission writers, authors signed, commission articles, commissioned freelances, book proposals, signed writers, read proposals, bought rights, debut writers, acquisitions, put cases to board, acquired titles, signed authors, won auctions for, signed debut, acquisitions meeting
style guides = house style < Chicago Manual of Style, Hart's Rules, New Oxford Style, Guardian style guide ~ AP Stylebook, MHRA style, APA style, tone of voice guide, Oxford style
editorial project management = book production editing = production editor < manuscripts through production ~ page proofs, typesetters liaise, copy deadlines, print schedule, index commissions, XML workflow, freelancers editorial managed
magazine editing = editorial planning < magazine editor ~ flatplans, features editor, deputy editor, cover lines, editorial calendar, trade magazine
brand voice = tone of voice = brand messaging = voice and tone < brand voice guidelines, messaging frameworks, tone of voice guide ~ brand book, brand storytelling, style guide, tone principles, how our product speaks, content guidelines, how we speak, writing guidelines
scriptwriting < explainer scripts, TV ad scripts, voice-over scripts ~ radio scripts, podcast scripts, animation scripts
long-form content < ebooks written, reports ghostwritten ~ case studies, thought leadership
ghostwriting < ghostwriter, ghost-write, LinkedIn posts for CEO, memoir ghostwritten ~ op-eds
fact-checking = research and verification = accuracy checking text < fact-check ~ sources verify, references check, permissions cleared, libel read
content management systems = CMS publishing < WordPress, Drupal, Contentful, Umbraco, Sitecore, AEM, Squarespace, Ghost CMS, Kentico
desktop publishing = page layout < InDesign, QuarkXPress, lay out pages ~ InCopy, typesetting, LaTeX
editing tools = editorial tools < Grammarly, PerfectIt, Hemingway App ~ Google Docs suggestions, Acrobat mark-up
creative concepts = advertising concepts = campaign ideas < conceptual copywriter, campaign concepts, taglines and concepts ~ art director partner, D&AD, taglines, pitch creative, Cannes Lions
brief taking from clients = client briefs = work with designers ~ work to brief, agency creative team, amends from clients
digital content editing ~ migrate content, rewrite web pages, web editor, update site content, plain English web
plain English writing < Plain English Campaign, plain English, Crystal Mark ~ readability scores
blurbs and cover copy = book marketing copy < blurbs, jacket copy ~ advance information sheets, back cover copy, AI sheets
indexing and referencing = index compilation ~ book index, Society of Indexers, EndNote refs, bibliographies compiled
localisation copy < Americanise, transcreation, UK to US English, localised copy
content strategy = content planning ~ content pillars, content calendar, editorial board, gap audit content
medical and regulatory writing = medical writer < regulatory writer ~ CSRs, EMWA, plain-language summaries, AMWA, patient information leaflets, MLR review, Vancouver refs, manuscripts for journals
copy compliance < FCA financial promotions ~ ASA codes, CAP code, Clearcast, ABPI copy
image research and captions = picture captions < picture research, Getty picture research ~ captions wrote, photo captions
production schedules = manuscript to print ~ typeset proofs, setters and printers, books a year, proofs printer, typesetters, handover to production, kept dates with, printers for journal, passed for press, on shelf, bound copies
author contracts = subsidiary rights < rights sold, foreign rights, contracts with agents, co-editions ~ royalties, advances, translation licences, foreign sales, Frankfurt, film rights, royalties and advances
EPUB = digital publishing < EPUB3, Kindle conversion, exported EPUB, ebook conversion, e-book files ~ Sigil, set books in InDesign, MOBI
cover briefs = brief designers < signed off jackets, jacket briefs ~ chose artists, jackets, briefed illustrators, cover meetings
academic publishing = journal publishing < peer review in ScholarOne, managing editor of journals, submissions and referees ~ Springer, referees, Elsevier, Editorial Manager, Wiley, Taylor & Francis, handled submissions, medical journals, OUP
freelance editors = manage freelancers = commission freelance writers = manage freelance illustrators ~ pool of freelancers, briefed outside, outside copy-editors, briefed and directed, hired illustrators, outside contributors, freelancers fees, outside designers, booked photographers, features from freelancers, hired and briefed, pool of outside, freelancers' pieces, briefs to sign-off, paid freelancers, briefed freelancers, chose and briefed, external illustrators
test content with users = content testing < highlighter tests, cloze tests, compression tests, compared sign-up texts, tested wording, wording tests ~ A/B compared texts, comprehension tests, text variants, tested copy
work in Figma with product designers = work with product designers ~ joined crits, designers' Figma files, comps and copy, paired with designers, copy in Figma, content partner of, straight into Figma, sat with designers, Figma files
help centre content = support content = create help centre < self-help pages, help articles, Zendesk Guide, help pages, knowledge base rewritten ~ FAQ articles, FAQs, Intercom articles
plain language = plain English < everyday English, Crystal Mark, Plain English Campaign, jargon-free, cut the jargon ~ reading age, Hemingway, easy read, simple words, readability
localisation of copy = localisation and internationalisation of copy < notes for translators ~ string keys, plural rules, UI texts with reviewers, local reviewers, Phrase, Lokalise, Crowdin, in 12 languages
conversational design < fallbacks and intents, Alexa skill, bot flows, bot scripts, Voiceflow, chatbot scripts ~ scripted dialogues, Dialogflow, intents, voice prompts, Rasa
information architecture < tree testing, navigation restructured, Optimal Workshop, Treejack ~ card sorting, sitemap, menu labels, content model, site map, content audit, taxonomy, customer journey messages
# journalist
journalism qualification < NQJ, Gold Standard NCTJ, MA Journalism, Level 5 Journalism ~ BJTC, Columbia Journalism
news reporting = news gathering = report news stories = news stories < splash stories, broke stories, front-page stories, news reporter, breaking news reporter, local paper reporter, reported on courts, covered council ~ filed copy, page leads, stringer, pieces a day, local pieces, daily paper, bylines, stories a day, wrote stories for, dug out stories, splash
shorthand 100wpm ~ 100 wpm shorthand, shorthand 110
media law = essential law for journalists ~ court reporter, McNae's, libel law, magistrates court reports, crown court trials covered, inquests covered, Section 39 orders, Sunshine laws, NCTJ, libel-safe, IPSO code, contempt rules, 100 wpm shorthand NCTJ, NCTJ media law, Editors' Code, Ofcom code
council reporting = local government reporting < local democracy reporter, city hall beat ~ council meetings covered, planning committee stories, statehouse
interviewing < interviewed celebrities, interviewed politicians, vox pops, profile interviews, interviewed ministers, celebrity interviews ~ death knocks, cultivate sources, off-the-record sources, on record, on the record, Q&As, talked to ministers, sat down with, Q and A
feature writing = long-form features ~ profile pieces, Sunday magazine, interviews features, supplements wrote, cover features
investigative journalism = FOI journalism = investigations = investigative reporting ~ FOI stories, exposé, ICIJ, FOIA reporting, FOI requests, undercover, dug for a year, uncovered, by FOI, exposed, FOIs, front page, year-long probe, led to arrests, leaked, whistleblowers, Freedom of Information, undercover probe
data journalism = data-driven stories < Datawrapper, Excel data stories, R data stories, SQL stories, scraped figures, stories from spreadsheets, scraped records ~ Flourish, scraped data, OSINT, charts newsroom, charts for stories, FOI data, crime figures
fact-checking and verification = source verification < InVID, Bellingcat, reverse image search ~ fact-check, verify UGC, Full Fact, geolocation videos
copy subbing = sub-editing < down-table sub, headlines and standfirsts, sub-editor, cut copy to length ~ subbing, caption writing, page subs, copy desk, chief sub
page design newspaper = newspaper layout < Quark pages, PageSuite ~ InDesign pages, page planner, flatplans, Atex, Methode
newsroom CMS = publish online stories = web publishing < Escenic, ran website stories, Naviga ~ WordPress stories, Arc Publishing, Methode, live blog, Chartbeat
breaking news live blogs = live blogging = real-time news < live blogs ~ breaking news desk, rolling coverage, push alerts, election night
audience metrics = digital audience growth ~ Chartbeat, page views targets, Google Discover, CrowdTangle, trending stories
broadcast journalism = TV and radio news = radio newsreading = live broadcasting = experience in broadcast / radio ~ newsreader, radio bulletins, broadcast journalist, iNews, ENPS, OpenMedia, TV packages, bulletins read, BBC local radio, VideoJet, anchor newscast, Burli, vox pops radio, on air, hourly news, voiced packages, read the bulletins, live reports, BBC Radio, local station, presented, six o'clock bulletin, outside broadcasts, breakfast show, two-ways, live on air, bulletins, hourly bulletins, read hourly
video journalism = mobile journalism = multimedia journalist < MoJo, one-man-band reporter, self-shoot ~ shot and edited packages, Premiere Pro packages, MMJ, iPhone packages, Avid edits, LiveU
audio editing < Adobe Audition, Audacity, radio documentaries, Pro Tools podcasts ~ RadioMan, Zetta, Burli
TV production research = television researcher < researcher ITV ~ contributor finding, AP BBC, contributors found, casting contributors, archive footage, assistant producer
news editing = run news desk = editor newsroom < news editor, ran newsdesk, assignments editor, deputy news editor, night editor ~ newslist, desk head, content editor newspapers
press regulation = editorial standards < IPSO, Ofcom Broadcasting Code, BBC Editorial Guidelines, Editors' Code ~ SPJ ethics, libel checks, corrections column
sports journalism = sports reporting < football correspondent, beat writer ~ match reports, sports desk, press box, minute-by-minute, mixed zone
specialist reporting < markets report, city desk ~ Bloomberg News, Reuters, earnings stories, tech reporter, health correspondent, science writer
political reporting = lobby correspondent < Westminster lobby, White House press pool, political editor ~ election coverage, lobby pass, campaign trail
foreign reporting = foreign correspondent ~ hostile environment training, HEFAT, bureau chief
photojournalism = press photography < press photos, snapper ~ Photo Mechanic, captions photographs, Getty Images, photo editor
reviews and criticism = arts journalism < film reviews, theatre reviews, gig reviews ~ music critic, restaurant reviews, book reviews, arts editor
freelance pitching = freelance journalism < freelance for Guardian, commissioned by editors ~ pitch editors
audience engagement newsroom < Twitter newsgathering ~ Facebook page newspaper, TweetDeck, social media editor, Newswhip, CrowdTangle, TikTok news
newspaper deadlines = work to tight deadlines ~ daily deadline, off-stone time, filed to deadline, edition deadlines
court reporting < court reporter newspaper, crown court trials covered, magistrates court reports, magistrates court reporting, covered the courts ~ inquests covered, Old Bailey, press bench, murder trials, crown court trials, covered trials, inquests, shorthand 110
NCTJ diploma < NCTJ Gold Standard ~ NCTJ
news desk < news list, assigned stories, ran morning conference ~ gave out jobs, morning conference, ran the desk, gave out stories, what goes where, who covers, morning list, deputy editor, desk at weekends
social media for news < Insta stories of newsroom, TikTok news ~ social desk, audience editor, posts from newsroom, push alerts, tweets from the
# translator and interpreter
translation qualification = Diploma in Translation < DipTrans, MA Translation, ATA certified ~ MITI, MCIL, CIOL, SDL certified, sworn translator, DPSI
interpreting qualification < DPSI, Level 3 Community Interpreting, Level 6 DPI, Met Police Test, Level 6 Public Service Interpreting ~ NRPSI, RSI interpreter, AIIC, court certified interpreter, CCHI, RSLI
document translation = written translation = translate texts < translated contracts, translate manuals, legal translation, translated documents, translate websites ~ translate from German, EN-FR translation, birth certificates translated, patents translation
CAT tools = computer-assisted translation = translation memory < Trados, memoQ, Wordfast, SDL Trados Studio, OmegaT, Memsource, Smartcat, Déjà Vu, translation memories, SDL Trados, SDL Studio ~ XTM, Across, Phrase
terminology management = glossaries < MultiTerm, TermWeb, termbase, glossary built, built a termbase, kept glossaries ~ term extraction, client's engineers, agreed terms, entries agreed, one word per thing
machine translation post-editing = MTPE = post-editing = machine translation < post-edit, PEMT, light post-editing, full post-editing ~ DeepL, MT output, DeepL output, raw DeepL, fixed raw, machine output, ISO 18587, to publishable
simultaneous interpreting = interpreting at meetings = consecutive interpreting ~ conference interpreter, whispered interpreting, AIIC, chuchotage, simultaneous in booth, EU Parliament interpreting, simultaneous RSI, Interprefy, booth, whispered, consecutive, note-based, in both languages, whispered and consecutive, liaison interpreter, public service interpreter, DPSI, interpreter for, interpreted for, said everything in
liaison interpreting < note-taking consecutive, business meetings interpreted, delegations interpreted, escort interpreter
public service interpreting = community interpreting < NHS interpreter, social services interpreter, police interviews interpreted, asylum interviews, tribunal interpreting, Home Office interviews interpreted, GP appointments interpreted, hospital interpreting ~ LanguageLine, thebigword
court and police interpreting = legal interpreting < court interpreter, interpret at court, police custody interpreting, solicitors' conferences interpreted ~ NRPSI, immigration tribunal, depositions interpreted, hearings interpreted
medical interpreting = healthcare interpreting < hospital interpreter, medical interpreter, patients' appointments interpreted, consultants' appointments interpreted ~ CCHI, NBCMI
telephone and video interpreting = remote interpreting < VRI, telephone interpreting, Zoom interpreting, Stratus Video, CyraCom ~ LanguageLine, thebigword
sign language interpreting < BSL interpreter, ASL interpreter, relay VRS, deaf clients interpret ~ RSLI, NRCPD, RID certified, BSL Level 6
localisation < L10N, website localised, app UI translated, Alchemy Catalyst, Passolo ~ localise apps, games localisation, Lokalise, Crowdin, linguistic QA, string files, UI length, localised games, app screens, localised video games, adapted apps, web shops, online shop for, localised, fitted to locals, localised help pages
subtitling < Subtitle Edit, EZTitles, Aegisub, Wincaps, OOONA, time-coded subtitles, subtitled, timed subtitles, spotted and subtitled ~ subtitles, SDH, dubbing scripts, Netflix subtitles, live subtitle, respeaking, captioned films, Netflix, captions in, characters per second, voice-over scripts
transcreation = marketing translation = creative adaptation < ad copy translate, slogans adapted ~ marketing adapt, market copy translated
proofreading translations = revision = bilingual review = translation QA < revise translations, bilingual proofreader, second-linguist review, reviewed translators' work, QA checks Verifika ~ LQA, back-translation, Xbench
legal translation = translating legal texts = translation of legal texts < contracts translate, court documents translated, judgments translated ~ sworn translator, apostille translate, birth certificates translated, contracts judgments and statutes, deeds and powers of attorney, judgments, statutes, divorce decrees, contracts into, for law firms, deeds, court papers into
technical translation = translate technical documents = technical translator < manuals translate, engineering documents translated, user manuals translated, automotive manuals, rendered user guides, manuals translated ~ EN>DE, DE>EN, machine manuals, manuals for pumps, user guides and data sheets, patents, from English into German, operating manuals, ES>EN, words a year, FR>EN, into mother tongue
medical and pharmaceutical translation < patient leaflets translated, ICFs translated ~ clinical trial protocols, SmPCs, EMA templates, medical devices IFU
financial translation < annual reports translated, prospectus translated, audit reports translated ~ fund factsheets, KIIDs
translation project management = language project coordination = localisation project manager = translation projects < translation PM, vendors linguists assign, Plunet, XTRF, freelance translators manage, translation jobs assigned, LSP project manager ~ multi-language projects, quotes translation, Across server, found linguists, PM at an agency, quotes to invoice, jobs from clients, vendor pool of linguists, set dates checked, linguists in
freelance translation agencies = work with translation agencies < LSP freelancer, agency freelancer translate ~ ProZ, TranslatorsCafe, RWS, Lionbridge, TransPerfect
multilingual < native French, fluent Spanish, bilingual Polish, fluent Arabic, bilingual Mandarin ~ mother tongue German, C2 English, near-native, HSK 6, DELE C1, JLPT N1, IELTS 8
multilingual transcription < transcribe Arabic, audio transcripts translated ~ bilingual transcription
interpreter ethics = code of conduct interpreter < interpreter impartiality, NRPSI Code ~ confidentiality interpreter
literary translation = book translation < novels translated, literary translator, poems translated, children's books translated ~ translated novel
bilingual correspondence = bilingual secretary ~ bilingual PA, emails in German, bilingual assistant
language teaching = foreign language tuition < taught Spanish, private language lessons, tutor French, language school teacher, taught EFL ~ CELTA, DELTA, TEFL
TEFL = EFL teaching < EFL teacher, ESL teacher, IELTS classes ~ CELTA, TESOL, DELTA, Trinity CertTESOL
bilingual guiding < guide interpreter, tour guide in French ~ Blue Badge languages
DTP multilingual = multilingual desktop publishing < InDesign multilingual, Arabic typesetting, right-to-left layout, FrameMaker languages
sworn translator = certified translations < court-sworn, court-certified, Beeidigte Übersetzerin, court-appointed translator, traductor jurado ~ stamps on birth, certified translator, before OLG, Landgericht, public translator, oath before
conference interpreting < simultaneous booth, conference interpreter ~ AIIC
proofread and edit translations = revise translations = translation revision < reviser, reviewed translations, bilingual review ~ second pair of eyes, 4-eye principle, LQA, against the source, ISO 17100, line by line, checked colleagues' versions, colleagues' texts
language skills = fluent in ~ mother tongue, native, C1, C2, in both languages, fluent, near-native
French < fluent French, mother tongue French, C1 French, native French, French native, bilingual FR ~ FR/EN, years in Paris, DELF, DALF
Spanish < Spanish fluent, ES native, fluent Spanish, native Spanish, bilingual ES, Spanish native ~ years in Madrid, DELE, from Madrid
German and English = business fluent German = German language ~ German native, bilingual PA, Deutsch and English, fluent German, C1 German, Goethe C2, German C2
# event manager
event planning = organise events = event management = event organisation < planned weddings, organised conferences, event planner, staged events, organised gala, event producer, planned and ran our, Christmas party organised, planned client dinners ~ gala dinners, product launches organise, awards dinners, exhibitions organise, CMP, leadership retreat, summer barbecue, Xmas party, strategy days, client dinners, put on the summer, venue to bus, planned party, board away days, staff party, offsite for, put on party
conference organisation = conference management = corporate events = event delivery ~ delegates 500, AGMs organise, sales kick-off, plenary and breakouts, incentive trips, roadshows, symposium organise, speakers and delegates, corporate away days, client conferences, conferences end to end, delegates, annual conference, conference for 600, product launches, awards dinners, gala dinner, AGMs organised, conferences from brief, ran conferences, kick-off for, ran sales conferences, launches and dinners, from brief to breakdown, put on launches, award nights, staged conferences, gala dinners, product launches run, brief to breakdown, put on conferences, AGMs staged, heads end to end
event budget management = manage event budgets = event budget = event budgets < event P&L, budgets for conferences, reconcile event costs, budget for the festival ~ cost sheets events, costed and watched spend, actual vs plan, held for festival, under budget event, came in under, costed weddings, watched spend on, spend on each
venue sourcing = venue finding = venue search < site inspections hotels, found and booked locations, found venues, found visited and booked, found and booked venues, shortlist of venues, hunted for venues, sourced venues ~ show rounds, venues negotiate, site visits hotels, recce, Cvent Supplier, venue contracts, hold options venues, site-visited hotels, attrition, agreed rates, beat quotes down, booked venues, site visits to hotels, booked locations, agreed terms with venues, hotel contracts, right place for each client, hold and contract, site visits to venues, castles barns, castles and barns
book event suppliers < AV suppliers, caterers booked, production company book, staging contractors, entertainers booked ~ marquee hire, DJs booked, Portaloos, tent rentals, generators hire
delegate registration = event registration = manage registration < Swoogo, Eventsforce, Bizzabo ~ Eventbrite, Cvent, delegate badges, registration desk, RSVPs, delegate list, registration site, RSVP, badges, invites to check-in, guest lists of, RSVP chase, lists of guests, Splash
event software = event management platforms < Cvent, Eventbrite, Swapcard, Bizzabo, Hopin, Swoogo, Whova, EventsAir, Priava, Social Tables, Tripleseat, Ungerboeck, Artifax, ConventionPro
on-site event management = event delivery on day = run events on site = onsite event management = event day management < show calling, event day staff brief, on-day coordinator, wedding coordinator on day, event day lead ~ on-site manager, stage manage awards, build and breakdown, front of house at festival, load-in and load-out, load-in to breakdown, floor managed, run sheets, live days, on-site lead, onsite from build, ran show days, crew of 20, on the day run, live days run
event schedules = run sheets = running orders < running order, production schedules event ~ critical path event, show flow, BEO, cue sheets, banquet event orders, function sheets
event health and safety < event RAMS, crowd management plan ~ ESMP, Purple Guide, safety advisory group, temporary event notice, IOSH events, SIA stewards brief
event licensing ~ PRS licence event, road closures event, special event permits, alcohol license event
speaker management < agenda conference, conference producer ~ speaker briefs, speakers booked, call for papers, session chairs, speakers liaise
sponsorship and exhibition sales = sell sponsorship = exhibitor sales ~ sponsors sold, exhibitors booked, stand sales, sponsor packages, exhibition space sold, delegate sales, sponsorship revenue
exhibitor management = exhibition management < exhibitors manual, trade shows organise, exhibitors liaise ~ floorplans exhibition, stand build, NEC exhibition, shell scheme, ExCeL, expo floor
virtual and hybrid events = online events < Hopin, ON24, Teams Live Events, virtual conference, GoToWebinar ~ Zoom webinars, hybrid events, vMix, StreamYard, webinars, hybrid, livestream
wedding planning = weddings coordination = experience in wedding planning < wedding planner, wedding coordinator, coordinated weddings, couples' big day, planned weddings ~ brides and grooms, marquee weddings, UKAWP, venue weddings, bridal shows, weddings per season, on the day lead, weddings a year, on-the-day coordination, weddings a season, couples from enquiry
festival and outdoor events = festival production < artist liaison festival, site manager festivals ~ green field site, outdoor concerts, site crew, campsites festival, bars festival, food traders, Glastonbury
event marketing = ticket sales promotion = event promotion = promote events < promoted events, event emails, social posts event, social posts for event ~ ticket sales for events, early-bird tickets, event website, ticket sales, email invitations, invites sent
event catering coordination = banqueting operations < conference and banqueting ~ banqueting, banquets, menu tastings, dietary requirements delegates, canapes events, F&B minimums
guest management = guest list management < celebrity wrangler, protocol events ~ VIP guests, royal visit, guest list, place cards, red carpet, table plans
supervise event staff = brief event staff < brief stewards, event crew of 30, stewards brief, volunteers rota event, brand ambassadors brief ~ event volunteers, temps for events, hosts and hostesses
audio visual coordination = AV and production < AV set-ups ~ PA and lighting, screens and lectern, LED walls, techs sound event, streaming crew
event evaluation = post-event reports = post-event evaluation = event feedback < delegate surveys, post-event report, delegate feedback, delegate survey, post-event survey, wash-up after ~ wash-up meeting, debrief event, ROI events, post-con, wash-up report, surveyed guests, feedback forms analysed, debrief, event report, after each show, debriefs, wash-up, evaluation forms, NPS
delegate travel = rooming lists ~ coach transfers delegates, room blocks, delegate flights, airport transfers groups, incentive travel, housing bureau
fundraising events coordination = charity events < charity ball, charity golf day, charity auction, fundraising gala ~ silent auction, 10k run organise
brand activation = experiential marketing < brand activations, roadshow sampling, product sampling tour ~ pop-ups, sampling campaign, experiential, street teams
event decor and design = theming and styling < table centrepieces, theming, event styling, tablescapes ~ balloon arches, floral displays events, backdrops
event pitches = event sales < event proposals, client pitches events ~ agency event account, corporate event enquiries, event quotes
sports events organisation = mass participation events < tournaments organise, race director ~ marathons, triathlons, road race, course marshals, timing chips
events qualification < CSEP, events degree, BA Events Management ~ CMP, HBAA, NEBOSH events
negotiate hotel contracts < hotel contracts negotiated ~ attrition clauses, room block contracts, supplier contracts events
community and civic events < civic events ~ Christmas lights switch-on, fireworks display, street market, Remembrance parade, carnival organise
corporate events and conferences = planning corporate events = planning and delivering corporate events ~ client conferences, sales kick-off, conferences end to end, delegates, annual conference, conference for 600, product launches, awards dinners, gala dinner, AGMs organised, conferences from brief, ran conferences, kick-off for
source venues and negotiate contracts ~ site-visited hotels, attrition, agreed rates, found and booked locations, venue finding, beat quotes down, found venues, booked venues, venue search, site visits to hotels, booked locations, agreed terms with venues, hotel contracts
event budgets < event P&Ls, event budget of, costs tracked for events, costed events ~ spend sheet, reconciled supplier invoices, costed and tracked, costed tracked, budgets from, held 350k, budget tracker, on budget events, post-event reconciliation
supplier management = AV and catering ~ oversaw caterers, contracted AV, marquee and security, production calls, briefed caterers, briefed and oversaw, stage crew and florists, booked caterers, contractors briefed, caterers and florists, AV house, booked AV
supplier management AV and catering ~ oversaw caterers, contracted AV, marquee and security, production calls, briefed caterers, briefed and oversaw, stage crew and florists, booked caterers, contractors briefed, caterers and florists, AV house, booked AV
manage suppliers < oversaw caterers, contracted AV ~ marquee and security, production calls, briefed caterers, briefed and oversaw, stage crew and florists, booked caterers, contractors briefed, caterers and florists, AV house, booked AV
risk assessments for events = event risk assessments = event safety < event safety plans, event RAs, wrote event safety, event safety docs, event safety plan ~ crowd plan, SAG, RA and, risk register, event management plan, safety advisory group, TENs, premises licence, road closures, crowd plans, temporary event notice, fire and crowd plans, applied for premises, Purple Guide
health and safety for events < event safety plans, event RAs, wrote event safety ~ crowd plan, SAG, RA and, risk register, event management plan, safety advisory group
exhibition and trade show coordination = trade shows < booked stands, organised stands, organised exhibitions, stands and freight ~ exhibition stands, floor plan to breakdown, stand build, stands a year, exhibition stand, trade stands, shell scheme, stand at IBC, booked stand, fairs a year, customer day, ran stands, trade fair stand, customer days, stand staff, built stands, hosted customer day, roadshows, put on customer day
exhibition coordination < organised stands, organised exhibitions ~ booked stands, exhibition stands, floor plan to breakdown, stand build, stands a year, exhibition stand, trade stands, shell scheme, stand at IBC, stands and freight
exhibitions < booked stands, exhibition stands, organised stands, exhibition stand, stand at IBC, organised exhibitions, stands and freight ~ floor plan to breakdown, stand build, stands a year, trade stands, shell scheme
weddings < coordinated weddings, couples' big day, weddings per season, planned weddings, wedding coordinator, weddings a year, wedding planner, weddings a season ~ on the day lead, on-the-day coordination, couples from enquiry
speaker and VIP liaison ~ briefed speakers, greenroomed, headline guests, looked after ministers, speakers' travel, booked speakers, green room, speakers briefed, looked after speakers, VIP guests looked after, ministers and press, speakers and VIPs
speaker liaison = VIP liaison ~ briefed speakers, greenroomed, headline guests, looked after ministers, speakers' travel, booked speakers, green room, speakers briefed, looked after speakers, VIP guests looked after, ministers and press, speakers and VIPs
onsite management < event day lead ~ load-in to breakdown, floor managed, show calling, run sheets, live days, on-site lead, onsite from build, ran show days, crew of 20, build and breakdown, on the day run, live days run
fundraising events < charity ball, charity dinner ~ gala dinner, fun run, auction, venue to pledges, golf day, sponsored walk, marathon team, ball for, quiz night, balls and runs, dinner dances
event staff ~ hired stewards, hosts, morning briefings, casuals, told them posts, stewards and hosts, briefed stewards, ran briefings, took on casuals, volunteers briefed
AV coordination = event production = stage management of events ~ cue sheets, sound screens, tech crews, show caller, lights and speakers, show day, run to time, running order, sound and lights, AV crew led, show calling
delegate registration ~ Cvent, Eventbrite, badges, delegate bookings, registration desk, onsite check-in, RSVPs, guest list
registration = manage registrations ~ Cvent, Eventbrite, badges, delegate bookings, registration desk, onsite check-in, RSVPs, guest list
virtual events < Hopin, virtual conference ~ hybrid, Zoom webinars, livestream
webinars ~ hybrid, Zoom webinars, livestream, Hopin, virtual conference
logistics for events = event logistics = coordinate logistics ~ transfers and hotels, travel and accommodation, couriered kit, run sheets, floor plans, delegate travel, set-up and breakdown, room layouts
# fundraiser and charity
fundraising = raise funds < fundraised, charity fundraiser, fundraising target ~ capital appeal, bucket collections, annual fund, sponsored walk
trusts and foundations fundraising = grant applications < trust bids, foundation proposals, trust fundraiser, trusts pipeline, proposals to foundations, secured from trusts, trust applications ~ National Lottery bids, Children in Need bid, bids written, Garfield Weston, Esmée Fairbairn, grant writer, LOIs, Awards for All, funding bids, GrantFinder, Henry Smith, Esmee Fairbairn, bids I wrote, grant-giving foundations
funder reporting = report to funders = grant reporting < funder reports, end of grant reports, grant reports, outcomes reports funders, Lottery monitoring, reports to trusts, end of grant, reports to foundations ~ restricted grants, monitoring returns, logframe, DFID, USAID grants, M&E, reports on what money did, quarterly monitoring, impact reports
monitoring and evaluation = M&E < logframe, theory of change, SROI ~ outcomes framework, impact report, baseline surveys, KoboToolbox, Outcomes Star data
corporate fundraising = corporate partnerships < charity of the year, workplace giving, charity partnerships won, company giving ~ corporate partners, corporate sponsors, CSR partners, cause-related marketing, corporate volunteers days, pitched to companies, payroll giving, company partners, pitched to businesses, pitched to firms, staff giving, brokered partners, partners worth, won Tesco, firms' support, employee fundraising
major donor fundraising = major gifts = major donor = major donors < HNW donors, six-figure gifts, prospects portfolio donors, principal gifts, cultivated gifts, major gifts officer, six-figure gift, donors one to one ~ moves management, philanthropists, gift officer, capital campaign, high-net-worth, givers of, impact letters, HNW relationships, five-figure gifts, wealthy givers, asked face to face, gifts of 10k, prospects visited, looked after wealthy
individual giving < direct mail appeals, Christmas appeal, Christmas appeal written, warm appeals ~ direct debits donors, cash appeals, donor acquisition, telefundraising, donor retention, monthly giving, appeals to, appeals a year, response 6.5, mailings, supporters response, wrote appeals, upgrade calls
legacy fundraising = gifts in wills = planned giving = legacy giving = legacies < will pledges, legacy officer, free will month, legacy manager, Wills Month, legacy pledge ~ Free Wills Month, Smee & Ford, legacy pipeline, bequests, Will Aid, handled bequests, pledgers, executors, in-memory, legators, free wills, wills scheme
legacy administration = estates income charity < Smee & Ford, estates legacy cases, legacy admin, CiCLA
community fundraising < local fundraising, fundraising groups, community fundraiser ~ schools and clubs talks, supporter groups, collections supermarket, Rotary cheques, collection tins, supermarket collections, Rotary clubs, WI groups, schools talks, talks to schools, church groups, bucket collections, coffee mornings, local groups, bake sales, shops and tins, school assemblies, local events, Rotary talks, shops and schools
events fundraising = sponsored events = challenge events ~ London Marathon places, sponsored walk, skydives, charity ball, silent auction, Great North Run, walkathon, 5K charity, Race for Life, abseil charity, bike ride, skydive, trek for supporters, 10k run, abseil, marathon team, charity bike ride, planned trek
street and door-to-door fundraising = face-to-face fundraising = street fundraising < street fundraiser ~ chugger, door-to-door charity, F2F, charity sign-ups, private site fundraising, mobilise door canvass, street canvassers, sign-ups a day, door-to-door, people on street, direct debits, monthly gifts, on the doorstep, private site, street and door, led canvassers
telephone fundraising = donor calls < telephone fundraiser, telefundraising ~ phonathon, student callers, Pell & Bales
digital fundraising = online giving < GoFundMe, Crowdfunder, Facebook fundraisers, Big Give, Virgin Money Giving, Giving Tuesday, Enthuse, JustGiving pages, Kickstarter ~ JustGiving, online appeals, donate page, text-to-donate, Facebook drives, online appeal, Facebook challenges
donor database = fundraising CRM = supporter database = fundraising database < Raiser's Edge, Salesforce NPSP, Donorfy, Beacon CRM, eTapestry, Blackbaud, DonorPerfect, Bloomerang, Little Green Light, RENXT, Raiser's Edge NXT, RE7, CiviCRM, Raisers Edge ~ ThankQ, CARE NG, gift entry, gift batches, supporter records
donor stewardship = supporter care = donor relations = major donors = donor care ~ thank-you letters, supporter newsletters, donor reports, donor events, thanked donors, supporter journeys, supporter services, stewardship plan, high-net-worth, six-figure gifts, givers of, impact letters, cultivated gifts, HNW relationships, five-figure gifts, donor enquiries, supporter calls, processed donations, answered donors, thanked supporters
Gift Aid = tax-effective giving < Charities Online claim, reclaimed tax on donations, Gift Aid to HMRC, R68, gift aid declarations, Charities Online, tax back on gifts ~ GASDS, audit of declarations, HMRC claims, claimed tax back, 25p in the pound
donation processing = gift processing = income processing charity < cheques donations processed, gift entry, donations banked ~ bank donations, direct debit uploads, batches donations, coins counted donations, tax receipts donors
fundraising regulation = Code of Fundraising Practice < FPS suppression, IoF Code, CIOF, Code of Fundraising, Fundraising Regulator code, FPS suppressions ~ Code trained, FPS
fundraising qualification < MCIOF, CFRE, Certificate in Fundraising, IoF diploma
prospect research = donor research < wealth screening, WealthEngine, DonorSearch ~ iWave, due diligence donors
charity retail < charity shop, Oxfam shop, thrift store, British Heart Foundation shop, Goodwill store ~ sort donated goods, rag sales, Gift Aid donations shop, donated stock price, sort donations
volunteer management = volunteer coordination < managed 60 volunteers, volunteer coordinator, recruit volunteers, inducted volunteers ~ volunteers rota, volunteer handbook, Better Impact, volunteer recognition, Volgistics, Team Kinetic
charity governance < charity trustee, chair of trustees ~ board of trustees papers, Charity Commission returns, board of directors nonprofit, 501c3 board
charity law and compliance < annual return Charity Commission, CIO registration ~ SORP, OSCR, Form 990, serious incident report
project delivery in charity = programme coordination nonprofit = community projects delivery < NGO programme, funded project delivered ~ service delivery charity, project coordinator charity, AmeriCorps programme, outreach programme
humanitarian work = NGO work < food distribution NGO, UNHCR, Médecins Sans Frontières, WASH programme, Sphere standards ~ refugee camp, Oxfam, Save the Children, disaster relief, cluster meetings, VSO, Peace Corps
food bank support < food bank, Trussell Trust, food pantry ~ food parcels, soup kitchen, clothing bank, homeless drop-in
advocacy and campaigning < campaign actions MPs, campaigner, Parliamentary briefings charity ~ mobilise supporters, 38 Degrees, grassroots organise, canvassing voters
advice work = advice and information < Citizens Advice, welfare rights, debt advice, benefits checks clients, generalist adviser, Advisernet, appeals tribunals benefits ~ AQS advice, Casebook, DRO
debt advice < IVA advice, debt relief order ~ StepChange, DRO, MoneyPlan, Standard Financial Statement
service user involvement < service users panel, experts by experience, beneficiaries consult
case for support = fundraising proposals ~ funding proposals, theory of change bid, prospectus campaign
gifts in kind < in-kind donations ~ raffle prizes secured, sponsors secured, pro bono secured
crowdfunding < GoFundMe, Crowdfunder, Kickstarter, Indiegogo
trusts and foundations = trust fundraising < trust fundraiser, proposals to foundations, secured from trusts, trust applications, Trusts Officer, Trusts & Foundations, grants from trusts ~ Garfield Weston, Henry Smith, Esmee Fairbairn, bids I wrote, grant-giving foundations, Esmee, Lottery, bids to, BBC Children in Need, Tudor Trust, Comic Relief, foundations bids, Community Fund
organise challenge events < planned trek ~ bike ride, skydive, trek for supporters, 10k run, abseil, marathon team, charity bike ride, sponsored walk
Raiser's Edge = use of Raiser's Edge < Raisers Edge 7, RE7 queries, RENXT, RE7, Raisers Edge ~ RE NXT
legacies < gifts in wills, legacy officer, handled bequests ~ Will Aid, bequests, pledgers
direct mail appeals < warm and cold appeals ~ mail pack, Christmas appeal, print house, cold packs, mailing to donors, donor mailings, warm mailing
direct mail < mailing to donors, donor mailings, warm mailing ~ mail pack, warm and cold appeals, Christmas appeal, print house, cold packs
appeals < warm and cold appeals, Christmas appeal ~ mail pack, print house, cold packs, mailing to donors, donor mailings, warm mailing
Gift Aid claims < Gift Aid to HMRC, R68, gift aid declarations ~ reclaimed tax on donations, audit of declarations
Chartered Institute of Fundraising < MCIOF, CIOF member, member of CIOF ~ MInstF, Diploma in Fundraising, CIOF Certificate, Dip IoF, Institute of Fundraising
membership of Chartered Institute of Fundraising < MCIOF, CIOF member ~ MInstF, Diploma in Fundraising
manage volunteers < rota'd volunteers, took on volunteers, recruited volunteers, volunteer coordinator ~ branch volunteers, managed collectors, recruited collectors, network of volunteers, inducted and supported them, local volunteer groups, tin collectors, volunteers for, trained volunteers, Friends helpers, volunteer rota, looked after volunteers, volunteers' rota, thank-yous, helpers rota, tins and collectors
volunteers for community fundraising = community fundraising volunteers ~ branch volunteers, managed collectors, recruited collectors, network of volunteers, inducted and supported them, local volunteer groups, tin collectors
recruit and induct volunteers ~ brought in befrienders, new helpers, Do-it.org, volunteers interviewed, took on helpers, welcome session, volunteer inductions, recruited befrienders, recruited helpers
recruit volunteers = volunteer recruitment < brought in befrienders, volunteers interviewed, took on helpers, recruited befrienders, recruited helpers ~ new helpers, Do-it.org, welcome session, volunteer inductions
match volunteers = volunteer matching < paired older people, matched mentors, matched befrienders, paired volunteers, introduced befrienders ~ telephone buddies, matched by language
match volunteers with service users < paired older people, matched befrienders, introduced befrienders ~ matched mentors, telephone buddies, paired volunteers, matched by language
DBS checks < countersigned DBS, DBS forms, DBS renewals, ID verifier for DBS ~ processed disclosures, tracked renewals, safeguarding training records
DBS checks and safeguarding compliance ~ countersigned DBS, processed disclosures, DBS forms, tracked renewals, DBS renewals, safeguarding training records, ID verifier for DBS
training to volunteers = deliver training to volunteers = train volunteers < trained shop volunteers, trained helpers, trained befrienders, training for volunteers delivered ~ helpline volunteers, induction modules, volunteer training sessions
volunteer recognition = recognise volunteers < Volunteers' Week, volunteer awards evening ~ thank-you tea, long service awards, thank you party, QAVS nomination
volunteer recognition events < volunteer awards evening ~ thank-you tea, long service awards, Volunteers' Week, thank you party, QAVS nomination
Investing in Volunteers < IiV renewal, Investing in Volunteers award ~ IiV
Investing in Volunteers accreditation < Investing in Volunteers award ~ IiV, IiV renewal
support and supervise volunteers = supervise volunteers = volunteer supervision < line managed volunteers, led volunteers ~ one-to-ones with helpers, supervised helpers, volunteer one-to-ones, 1:1s with volunteers, team of volunteers
volunteers' expenses = volunteer expenses < petty cash for volunteers, paid volunteers' mileage ~ mileage claims of drivers, volunteers' fares, fares and receipts
pay volunteer expenses < petty cash for volunteers, paid volunteers' mileage ~ mileage claims of drivers, volunteers' fares, fares and receipts
donor communications = supporter communications < thanked donors, newsletters to supporters, donor newsletters, supporter magazine, donor emails ~ impact reports, thank you letters
fundraising targets = meet income targets ~ raised 2, beat target, over target, income of, raised over, against target, grew income
income target ~ raised 2, beat target, over target, income of, raised over, against target, grew income
engage community groups < Rotary clubs, WI groups ~ schools talks, talks to schools, collection tins, church groups, bucket collections, coffee mornings
reports to funders = grant reporting = funder reports < reported to Lottery, grant reports ~ monitoring reports, end of grant, impact reports to, grant monitoring
fundraising strategy = income targets ~ income from, 3-year plan, Head of Fundraising, goals for all streams, grew income, income growth, income streams, year income plan, fundraising plan
`;
