/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const BUSINESS_TRADES = `
# project manager
project management qualification = PRINCE2 < PRINCE2 Foundation, PRINCE2 Agile, P2 Foundation & Practitioner, PRINCE2 Agile Practitioner, P2 Practitioner
PMI certification < PMP, CAPM, PgMP, PMI-ACP, PMI-RMP
APM qualification < APM PMQ, APM PFQ, ChPP, MAPM, IPMA Level D, APMP
agile certification = Scrum certification < PSM I, SAFe Agilist, CSPO, AgilePM, PMI-ACP, PSPO, SAFe SSM, CSM, Certified ScrumMaster, Professional Scrum Master, PRINCE2 Agile, PSM II
project delivery = manage projects end-to-end = lead projects = manage projects from initiation to closure = deliver projects = full project lifecycle < delivered on time and budget, project go-live, project lead, ran programme of projects, brought in under budget, projects to completion, programme delivered, from initiation to closure, kickoff to handover, charter to lessons learned, brief to handover, start to finish projects, led roll-outs, landed by date, from kickoff to, concept to completion, project closed out, full responsibility for, took projects from
project planning = project scheduling = develop project plans = create project plans = project plans and schedules < Gantt charts, MS Project plan, Primavera P6, critical path, WBS, baseline plan, Smartsheet plan, milestone plan, Asta Powerproject, MS Project, Microsoft Project, work breakdown, baseline, Smartsheet, planned the whole, who does what, drew up the Gantt, project timeline
project planning software = project management tools < MS Project, Primavera P6, Jira, Asana, Smartsheet, Trello, Basecamp, Clarity PPM, Planview, Wrike, Workfront, ClickUp, Asta Powerproject
budget management = manage project budgets = cost control = project budget = project budgets < capex budget, forecast to complete, cost tracking project, earned value, PO tracking project, EVM, cost-to-complete, change orders, cost tracking, cost plan, held budget, cost to complete, signed off spend, tracked spend, cost forecasts, budget of £, budget owner for, held 2.5m, invoices and forecasts, watched spend
risk and issue management = RAID management = project risk management = risks and issues = risk management < RAID log, risk register, risk workshops, issue log, Monte Carlo QRA, RAAIDD, mitigation, what could go wrong, chased actions weekly, risk owners, headed it off, contingency plans, scored risks, actions chased
stakeholder management = stakeholder engagement = stakeholder communication < stakeholder map, RACI, steering committee, stakeholder comms plan, exec sponsors, steerco, steerco papers, board updates, kept informed, kept on side, on side through, mapped who mattered, kept everyone informed, steering papers, aligned sales and, presented to sponsors, monthly steering, regular talks with, got board behind, presented to C-level, kept ministers, brought people round, kept unions, got buy-in, met each monthly
project governance = steering group reporting < steerco, project board, gateway review, highlight reports
status reporting = progress reports = project reporting < highlight reports, RAG status, weekly status reports, dashboards project, flash report project, PMO reports, burn-down charts
business case development = project initiation = business cases < business case, outline business case, five-case model, OBC and FBC, project charter, project mandate, ROI case, market entry case, NPV, growth plan, options paper, case for, board said yes, options appraisal, payback, five-year plan, investment case, Green Book, three-year plan
benefits realisation = benefits tracking < benefits map, benefits tracker, post-implementation review
scope management = change control = change request process = manage scope = change requests < change control board, change log, variation orders, requests for change, scope changes, change board, change notes judged, impact assessed, baselines, change orders, scope changes with the board, impact cost
requirements gathering < requirements workshops, user stories, MoSCoW, BRD
agile delivery = agile project management < sprint planning, stand-ups, retrospectives, backlog refine, Kanban, story points, burndown, scrum master, PI planning, retros
waterfall methodology = structured methodology < stage-gate, V-model, PRINCE2 stages
vendor management = third-party supplier management = manage contractors = external vendors = manage third-party vendors = third-party suppliers < SOWs, suppliers on project, vendor meetings, subcontractors on programme, milestones payments suppliers, implementation partner managed, kept to contract, milestones penalties, by SLA and acceptance, software houses, monitored subcontractors, picked contracted, suppliers' delivery, paid on stages, vendor reviews, weekly supplier reviews, outsourced partners, held suppliers to, managed vendors, steered vendors
cross-functional team leadership = lead project teams < matrix team, offshore team, project team of 12, led team across
resource planning = resource allocation = workforce management = WFM < resource plan, utilisation resource, resource profile, resource-loaded schedule, Tempus Resource, WFM desk, watched queues, moved people between, intraday, NICE IEX, Verint, shrinkage forecast, service level, breaks and overtime, minute by minute, Aspect, Calabrio
PMO = project management office = project support office < project office, portfolio reports, P3O, P3M3, PMO lead
programme management = portfolio management of projects < MSP Practitioner, programme manager, portfolio of 20 projects, MSP certificate, workstreams leads manage, PgMP
change management = organisational change = business change = change programmes < ADKAR, Prosci, change impact assessment, change readiness, APMG Change Management, Kotter, change champions, training and comms rollout, people side, adoption from, impact comms, change impact, brought people with us, change network, comms and training plan, organisation redesign
lessons learned = project closure = post-project review < closure report, wash-up meeting, handover to BAU
quality management project = testing and acceptance < UAT, acceptance criteria, test cycles, user acceptance, defect triage
system implementation = software rollout = IT project delivery = ERP implementation = SAP implementation projects = roll out new systems = system roll-outs < SAP rollout, Salesforce implementation, data migration, cutover plan, Office 365 migration, Workday deployment, EPR go-live, S/4HANA rollout, PM for S/4HANA, go-live, Dynamics 365 introduction, cut-over, put live, put Oracle live, cutover weekend, SuccessFactors go-live, training and cutover, ERP go-live, system go-live, moved us onto, led the switch to, Oracle Fusion rollout, new system live
construction project management < NEC3, JCT, RIBA stages, CDM, fit-out projects, construction programme, NEC4, progress meetings on site, CPM schedule, submittals and RFIs
procurement for projects = tendering for project contracts < RFP issued, tender evaluation, ITT for project, supplier selection project, bid evaluation
communications plan = project communications < comms plan, newsletters project, town halls project
team facilitation = workshop facilitation < workshops facilitate, Miro, planning workshops, brainstorm sessions lead, kick-off meetings, kick-offs
continuous improvement project = Lean Six Sigma project < DMAIC, Six Sigma, Green Belt, Black Belt, Kaizen events
dependency management = critical path management < critical path, dependencies log, inter-dependencies
recovery of failing projects = project turnaround < recovered failing project, red project to green
PMP certification = PMP < PMP certified, PMP PMI, Project Management Professional, PMI-PMP, PMP (PMI)
Scrum < sprint planning, scrum master, daily stand-ups, sprint retrospectives
Microsoft Project < MS Project, MSP plans, Project Online
Jira < Jira boards, Jira tickets, Jira epics, Atlassian suite, boards epics, sprint boards, Jira admin, epics, Atlassian
Confluence < Atlassian suite, wiki spaces, Atlassian
on time and within budget = on time and on budget < weeks early, under budget, inside the money, ahead of schedule, landed by date, within 1 %, months early, came in under, by date and inside, brought in a, brought in early
budget responsibility = P&L responsibility = budget ownership = budget holder < budget owner, profit responsibility, held cost budget, yearly cost budget, full P&L, opex and capex, held opex, site spend, cost centre owner, looked after site spend, ran the budget, budget of £, profit and loss for, answerable for the budget, budget for the
steering committees = steering committee = steering groups < steerco, project board, chaired steering group, led the monthly board, monthly board with sponsors, programme board, chaired the board, steering group for
cross-functional teams = cross-functional leadership < mixed group, people out of IT, legal and sales, engineers and buyers, project lead over, matrix team, across departments, finance ops and legal, people from sales, from different departments
earned value = EVM < EVM reporting, CPI and SPI, CPI, SPI, earned value monthly, cost performance index
public sector = government experience < County Council, Borough Council, Department for Work, DWP, HMRC, Home Office, Civil Service, NHS Trust, local authority, Cabinet Office, Defra, City Council, GOV.UK
MSP = Managing Successful Programmes < MSP Practitioner, MSP Foundation, AXELOS MSP, programme board
APM = Chartered Project Professional < ChPP, MAPM, FAPM, Association for Project Management
quantitative analysis and modelling in Excel = financial models = financial modelling = Excel modelling < three-statement, DCF, scenario switches, cost model, Monte Carlo, cash flow model, savings calculator, LBO model, sensitivity tables, modelled cash flows, in a spreadsheet, three-statement models, budget workbook, operating model in Excel, DCF valuation
board papers = executive presentations = board reporting = prepare presentations < final deck, steerco papers, board pack, presented to CFO, PowerPoint for, built slides, storyline in PowerPoint, deck for CEO, pitch decks, built the deck, investor day slides, charts for the board, slides for
merger integration = M&A integration < 100-day plan, synergy tracking, fusion of, after takeover, PMO for merger, carve-out, integration office, day-one readiness, TSA exit, harmonised the two
consulting engagements = consulting projects < engagement manager, led assignments, proposal to final report, client engagements led, case team, assignments from proposal, led client projects
financial services = banking sector = experience in a bank < banks and insurers, advised banks, HSBC, Barclays, Santander, Lloyds Banking Group, NatWest, Deutsche Bank, building societies, wealth managers, at a bank, JP Morgan, insurers for, ING, Goldman Sachs
product backlog = backlog prioritisation = backlog management < ranked stories, Product Owner, stories by value, ready for devs, what comes next, groomed the backlog, prioritised features, RICE scoring, MoSCoW, ranked the backlog, order of the backlog
product vision and roadmap = product roadmap = define product vision = product strategy < quarterly roadmap, 3-year direction, roadmap for squads, set the direction, OKRs for product, published a roadmap, set the roadmap, owned the roadmap, three-year direction
customer interviews = user research = customer research < discovery interviews, spoke with users, interviews with users, contextual interviews, diary study, think-aloud, user interviews, spoke with customers, talked to customers, before we wrote, interviews and surveys, customer visits, usability sessions, shadowed users
product analytics = data-driven decisions < Amplitude, Mixpanel, cohorts, north star metric, funnels showed, Pendo, activation, Heap, retention curves, PostHog, conversion funnel, drop-off
pricing strategy < price points, willingness-to-pay, three-tier, packages for, price study, subscription tiers, price rises, set prices, rate card, price book, put rates up, set pricing
SaaS < cloud payroll software, subscription software for companies, software sold by seat, cloud HR platform, ARR, cloud software sold, HubSpot product, Xero, software for businesses, sold to mid-size firms, subscription HR software, MRR, SaaS platform, enterprise software, multi-tenant
# business analyst
business analysis qualification < BCS Diploma, CBAP, CCBA, IIBA, ECBA, PMI-PBA, BCS Foundation Business Analysis
requirements elicitation = requirements gathering = capture business requirements < requirements workshops, user interviews requirements, BRD, elicited requirements, user stories workshops, requirements sign-off, MoSCoW, capture requirements
functional specification = requirements documentation = write specifications < BRD, functional specs, FSD, requirements catalogue, traceability matrix
user stories = backlog items = agile requirements = acceptance criteria < Gherkin, Given When Then, INVEST, story mapping, product backlog, epics, given/when/then, split epics, epics into stories, stories for the sprint, wrote stories, wrote acceptance criteria
process mapping = business process modelling = map business processes = process redesign = business process analysis < BPMN, Visio flowcharts, swimlanes, as-is and to-be, Lucidchart, SIPOC, value stream map, Bizagi, process flows, Signavio, as-is / to-be, mapped order-to-cash, mapped processes, value stream, cut steps, swim lanes, process maps, redesigned the process, Visio flows, order-to-cash, procure-to-pay, mapped the process
as-is and to-be analysis < as-is to-be, current state map, future state design, to-be processes
gap analysis = fit-gap analysis < fit-gap, fit to standard
stakeholder interviews and workshops = facilitate workshops = stakeholder engagement = workshop facilitation = client workshops < JAD sessions, workshops with SMEs, stakeholder interviews, discovery workshops, Miro workshops, requirements workshops, moderated strategy days, process mapping sessions, moderated days, strategy days, ran workshops, led workshops, design sprints, held sessions with client, facilitated sessions, mapping sessions with, ran sessions with, facilitated workshops
business case < options appraisal, cost-benefit, ROI analysis, feasibility report, NPV case, TCO
data analysis = data-driven insight = analyse data < SQL queries, Power BI dashboards, pivot tables, Tableau, Python pandas, Alteryx
SQL queries = query databases < SELECT joins, SQL Server queries, T-SQL, PL/SQL, BigQuery, Snowflake SQL, PostgreSQL queries, SSMS
dashboards and reporting = business intelligence reporting = data visualisation < Power BI, Tableau, Looker, Qlik, SSRS, Google Data Studio, DAX, MicroStrategy, Cognos, Business Objects, Crystal Reports
user acceptance testing = UAT = test planning < test scripts, test cases, UAT sign-off, defects Jira, HP ALM, test scenarios, qTest
requirements management tools < Jira, Confluence, Azure DevOps, Rational DOORS, Jama, DOORS, Blueprint requirements
wireframes and prototypes = mock-ups < Balsamiq, Figma wireframes, Axure, mock-ups screens, Axure RP, Sketch wireframes
data mapping = data migration analysis < source-to-target, data dictionary, migration rules, ETL mapping, field mapping, STTM
data modelling = entity relationship diagrams < ERD, ER diagrams, UML class, star schema, logical data model
UML modelling = use case modelling < UML, use case diagrams, sequence diagrams, activity diagrams, Enterprise Architect Sparx
change impact assessment = business change support < impact assessments change, change requests analysed
root cause analysis = problem analysis < fishbone, five whys, RCA, Ishikawa
product owner = backlog ownership < prioritise backlog, backlog grooming, CSPO, roadmap product, WSJF
agile environment = Scrum team < stand-ups, sprint planning, refinement sessions, Kanban board
API and integration requirements = interface specifications < API specs, interface spec, Swagger, payload mappings, integration requirements, SOAP and REST, XML JSON
system configuration analysis < Salesforce BA, Dynamics 365 BA, SAP functional, Workday BA, Oracle functional, SAP SD, NetSuite BA
user training and documentation = user guides = end-user training < training materials system, quick reference guides, train-the-trainer
target operating model = business architecture < capability maps, BIZBOK
SWOT and strategic analysis = market analysis = competitor analysis = market research < SWOT, PESTLE, Porter's, benchmark competitors, market sizing, sized the market, win/loss reviews, rival apps, benchmarked, focus groups, rivals and prices, looked into rivals, surveys and focus groups, survey of customers, benchmarked rivals, Mintel, buyers' wishes, competitor benchmark, brand tracker, looked at rivals
regulatory change analysis = compliance projects < MiFID II, GDPR project, IFRS 17, SFTR, FATCA, Consumer Duty project
vendor selection = solution evaluation = RFP support < RFP scoring, vendor demos, RFI and RFP, product evaluation matrix, software selection
KPI definition = performance metrics = MI reporting < KPI definitions, MI packs, OKRs, KPIs defined
process improvement = streamline processes = efficiency gains = Lean = Six Sigma = continuous improvement = efficiency improvements < RPA, UiPath, cut process time, automate manual process, reduced manual effort, eliminated duplicate steps, Power Automate, black belt, green belt, value stream, kaizen, 5S, cut lead time, cut order time, Lean Six Sigma, LSS BB, A3 problem solving, waste walks, gemba, SMED, mapped value stream, took out waste, halved the time, cycle time down, cut changeover, LSSBB, Six Sigma green belt, cut steps, streamlined, made quicker, cut turnaround
customer journey mapping = service design < journey maps, service blueprint, user research interviews
non-functional requirements < NFRs, performance requirements system, non-functional
cost-benefit analysis = economic analysis = cost-benefit < CBA, NPV case, ROI case, Green Book, NPV, impact assessment, options appraisal, costed schemes, who gains, BCR, benefit-cost ratio, appraisal of options, WebTAG, business case economics
Power BI < DAX measures, Power BI dashboards, Power Query
# procurement and buyer
procurement qualification = CIPS qualified < MCIPS, CIPS Level 4, CIPS Level 6, FCIPS, CIPS Level 3
US procurement certification < CPSM, CPPB, NIGP-CPP, CPP purchasing
purchasing = procurement = buying < buy raw materials, purchasing officer, place orders with suppliers, bought packaging, buy components, purchase direct materials, purchasing agent, purchasing manager
category management = category strategy = category plans < category manager, spend category, indirect spend categories, IT category, MRO category, Kraljic, category buyer, spend of, category lead, strategy for logistics buy, year plan for spend, spend categories, owned IT spend, category plan, categories of spend, indirects, market needs options
strategic sourcing = supplier sourcing = source suppliers < sourced new suppliers, low-cost country sourcing, source from China, e-sourcing, Alibaba sourcing, dual source, reshore, global sourcing
supplier negotiation = contract negotiation = negotiate with suppliers = negotiate contracts with suppliers = negotiating contracts < negotiated price reductions, negotiated supply agreements, renegotiate contracts suppliers, negotiated rebates, negotiated payment terms, beat down prices, volume discounts negotiate, beat price down, led talks with vendors, haggled, hammered out terms, payment days, three-year terms, beat down the price, got down, price caps, better terms, day terms, terms signed, got suppliers down, bargained over, drove down price, knocked off the price, talked price down, year deal, got caterers down
cost savings = cost reduction = savings delivery = cost saving < PPV, purchase price variance, cost-down, cost avoidance, cut purchase costs, saved a year, second source, cut freight spend, off spend, saved 1.1m, bundling, cut costs by, cut the bill by, saved on packaging, savings of, took off spend, by joining volumes, re-sourcing, saved £, savings delivered, brought bills down, cut cost
tendering = run tenders = RFQ and RFP management = sourcing events < RFQs, ITTs, RFPs issued, tender evaluation, PQQ, bid evaluation suppliers, mini-competitions, ITT, e-tenders, e-auctions, quotes from three suppliers, requests for quote, bids scored, wrote RFQs, sent out RFQs, scored bids, put out to tender, EU-wide tender, out to tender, compared and awarded, mini competitions, OJEU, RFPs, awarded contracts, evaluated bids, FTS tenders, In-Tend, invitations to tender
public procurement regulations = public sector procurement < OJEU, PCR 2015, Find a Tender, Procurement Act 2023, Contracts Finder, CCS frameworks, below-threshold tenders, Crown Commercial frameworks, Delta eSourcing, FAR and DFARS
framework agreements = CCS and YPO < CCS framework, call-off contracts, YPO, ESPO, G-Cloud, NHS SBS framework, GSA schedule, mini-competitions, Crown Commercial, CCS RM6116, mini competitions, further comps, call-offs, NHS Supply Chain frameworks, CCS, direct award, further competition
contract management = supplier contracts administration < contract register, contract renewals suppliers, NEC contracts, SLAs with suppliers, KPIs supplier contracts, contract variations, contract database
supplier relationship management = SRM = supplier performance management = supplier evaluation = supplier performance = supplier management = supplier and contract management < supplier scorecards, supplier reviews, QBRs with suppliers, OTIF suppliers, vendor scorecards, supplier development, supplier audits, scorecards, graded suppliers, dropped poor vendors, dropped the worst, rated sources, vendor ratings, looked after vendors, sorted out late, held to SLA, quarterly supplier reviews, retendered, service contracts, monitored service contracts, KPIs with suppliers, weak suppliers, graded each quarter
supplier onboarding = vendor set-up = supplier due diligence < new supplier forms, approved supplier list, supplier questionnaires, vendor master, Constructionline, supplier audits, EcoVadis
purchase order processing = raise purchase orders = PO management = purchase orders < raise POs, PO expediting, POs in SAP, blanket orders, purchase requisitions, PO amendments, ME21N, open PO report, POs a week, placed orders daily in SAP, POs on SAP, SAP Ariba, made the POs, POs raised, Coupa, raised POs, put POs on, placed orders with suppliers, POs a day, Oracle iProcurement, POs in, PO system
order expediting = chase deliveries = supplier expediting < expedite late orders, chase suppliers for delivery, expeditor, overdue POs, open order book chase, chase overdue deliveries
e-procurement systems = procurement software = P2P system = e-procurement < Coupa, SAP Ariba, Jaggaer, Oracle iProcurement, Ivalua, Proactis, Basware, SAP MM, GEP Smart, ProContract, Delta eSourcing, In-tend, Workday procurement, Bravo, Due North, Atamis, requisition to pay
purchase to pay = P2P < procure-to-pay, three-way match, 3-way match, req to pay
spend analysis = spend reporting < spend cube, spend data, Pareto spend, tail spend, Spikes Cavell, Sievo, spend cubes, spend dashboards, Power BI for spend, Rosslyn
MRP purchasing = materials planning = stock replenishment < MRP messages, MRP run, reorder levels, safety stock, min-max, Kanban suppliers, material shortages, exception messages, reschedule POs
inventory control buyer = stock level optimisation < reduced stockholding, stock turns, consignment stock, slow-moving stock, obsolete stock, VMI, vendor managed inventory
retail buying = range planning = merchandise buying < retail buyer, range plan, trade shows buying, own-label sourcing, fashion buyer, open-to-buy, buy fashion lines, buying trips, lookbooks
fashion merchandising = allocation and markdown planning < WSSI, markdowns plan, sell-through, stock allocate to stores, merchandise assistant
import purchasing = international buying < Incoterms, letters of credit, Far East suppliers, import purchase, landed cost, FOB China, import duty
capital and facilities purchasing = indirect procurement < indirect spend, professional services procurement, marketing procurement, FM contracts buy, IT procurement, software licences buy, HR services procure, travel procurement
construction buying = subcontract procurement < subcontract orders, quantity take-off buy, COINS, site material orders, subbie packages, call-offs site materials, buyer construction, plant hire orders
food buying = commodity purchasing < commodity hedging, wheat and sugar buy, fresh produce buyer, food ingredients buy, menus costs supplier, produce procurement, Kitchen CUT
sustainable procurement = ethical sourcing < Modern Slavery statement, ESG suppliers, Sedex, ethical audits, Scope 3, SMETA, conflict minerals, EcoVadis
supply risk management = supply chain risk < supplier risk, single source risk, business continuity suppliers, D&B checks suppliers, Resilinc
supplier quality issues = supplier non-conformance = returns to supplier < supplier rejects, NCRs supplier, SCARs, debit notes, 8D, credit notes from suppliers, warranty returns to vendor
invoice query resolution purchasing = price discrepancies = invoice matching < invoice queries, price mismatches, GRNI, invoice blocks, 3-way match, unmatched invoices
stakeholder management procurement = internal customers support buying < requisitioners, budget holders procurement, category councils, business partners procurement
total cost of ownership = should-cost modelling < TCO, should-cost
supplier market research = market analysis suppliers < RFI, supply market analysis, benchmark prices
MCIPS = chartered procurement professional = CIPS qualified = CIPS qualification < FCIPS, Chartered member CIPS, CIPS Level 6, Chartered Institute of Procurement, MCIPS Chartered, CIPS L6
public procurement = Public Contracts Regulations < PCR 2015, PCR2015, OJEU, Find a Tender, Procurement Act 2023, FTS tenders, VgV, Vergaberecht, above and below threshold, council buys, PA23, Contracts Finder
expedite overdue deliveries = expedite deliveries = chase suppliers < chased late parts, followed up open orders, pulled dates forward, chased late orders, open order book, chased till they came, hurried up, chased suppliers, chased vendors, pulled in late parts, chased overdue orders
international sourcing = global sourcing = low-cost country sourcing = sourcing from Asia < plants in Shenzhen, bought from China, China and India, visited plants in, from UK to Vietnam, makers from China, from Asia, Far East suppliers, Incoterms, sourced from China, suppliers in Vietnam, suppliers in China
construction category = construction procurement < subcontract packages, groundworks, concrete and cladding, steel and M&E, buying for Kier, main contractor buyer, subcontract orders, buying groundworks
contract law < breach, liability clauses, termination, drafted T&Cs, terms and conditions drafted, contract disputes, indemnities
NHS < NHS Supply Chain, Trust procurement, clinical products, NHS Trust, theatre consumables, Foundation Trust, Teaching Hospitals, Integrated Care
invoice queries = invoice discrepancies < blocked invoices, got credit notes, matched invoices to purchase orders, queried differences, price mismatches, cleared invoices, invoice mismatches, disputed invoices, put wrong bills
supplier audits = vendor audits = supplier quality audits < went to factories, visited plants, audited vendors, vendor visits, audited sources, quality and labour, factory audits, SMETA, supplier visits, went to vendors, VDA 6.3
supplier quality = supplier development < weak suppliers, ppm fell, vendors on plans, went to vendors, supplier corrective actions, SCARs, re-checked monthly, ppm from, SQE, supplier ppm
# supply chain planner
demand planning = demand forecasting = sales forecasting = forecast sales < demand planner, statistical forecast, MAPE, forecast accuracy, consensus forecast, JDA Demand, bias forecast, Forecast Pro, promo uplift, SAP IBP demand, SAP IBP, predicted monthly sales, within 4%, Kinaxis, predicted sales, monthly outlook, monthly numbers by product, Blue Yonder, forecast within, forecast for markets, projected sales
supply planning = replenishment planning < supply planner, DRP, replenishment, stock cover, supply plan, weeks cover, deployment plan, distribution requirements
production planning = production scheduling = master scheduling < production plan, line schedules, finite capacity, batch sequence, MRP, master scheduler, build plan, factory planner, sequenced lines, weekly production plan, Preactor, MRP runs, line plan, sequenced orders, weekly line plan, shifted capacity, plan for filling lines, finite scheduling, production plan drawn up, works orders released, drew up weekly plan, capacity plan
S&OP = sales and operations planning = IBP < demand review meeting, pre-S&OP, SIOP, IBP process, demand and supply plans, consensus demand, S&OP cycle, supply review, matched demand and supply, demand review
inventory management = stock optimisation = inventory planning = stock levels = inventory control = stock control < safety stock, ABC analysis, stock turns, stock cover, reorder points, days on hand, DIO, inventory turns, min-max, stockholding reduced, slow and obsolete, safety stocks, days' cover, stock value, slow movers, ABC/XYZ, cycle counts, min/max, cut stock, how much to hold, when to buy, stock accuracy, EOQ, obsolete stock, write-offs, perpetual inventory, reorder levels
MRP systems = materials requirements planning < MRP, SAP MD04, MRP controller, BOM explosion, MRP exceptions, MPS and MRP, Oracle ASCP, MD04
planning systems = advanced planning software < SAP APO, Kinaxis, Blue Yonder, SAP IBP, Slimstock, Logility, Oracle ASCP, Anaplan supply, Demantra, RELEX, Netstock, Manhattan replenish
supply chain qualification < CPIM, CSCP, APICS, CLTD, SCOR-P, CILT
material planning = raw material control = materials controller < materials planner, material controller, line-side stock, raw material call-offs, shortages chase, component shortages, raw material stock, call-off schedules, kitting shortages
capacity planning = capacity analysis < RCCP, rough-cut capacity, line capacity, OEE in plan, shift patterns plan
KPI reporting supply chain = OTIF reporting = service level tracking < OTIF, forecast accuracy, fill rate, DIFOT, stock availability, back order report, on-shelf availability
back order management = stock shortages = out-of-stock resolution < back orders, stock-outs, allocation of short stock, short supply allocate, stock-outs reduced
new product introduction planning = product launch and phase-out < product launches plan, EOL run-out, phase-in phase-out, SKU rationalisation, launch stock, NPD stock build
promotions and seasonality planning < promo plan, Christmas peak stock, promo uplift, seasonal profile, Black Friday stock
master data management = item master data < item master, SAP master data, lead times update, BOMs maintain, routings, material master, lot sizes, planning parameters
supplier schedule management = vendor scheduling = supplier call-offs < call-offs, supplier schedules, Kanban call-offs, EDI schedules, delivery schedules suppliers, ASN, Covisint
electronic data interchange < ASN, OpenText, TrueCommerce, 850 and 856, EDIFACT, SPS Commerce
customer order fulfilment planning = order promising < available to promise
distribution and transport planning = stock transfers < inter-depot transfers, DC replenishment, truck fill, stock transfers between DCs, container loads plan
warehouse liaison = stock accuracy = liaise with warehouse < cycle counts, perpetual inventory, PI checks, stock adjustments, stock takes, stock discrepancy, loading times, between drivers and warehouse, bays and slots, word with sheds, loading slots, dock slots, go-between for drivers, loading bays agreed
Excel modelling for planning < pivot tables, VLOOKUPs, Power Query, Power BI stock, macros planning, XLOOKUP
inventory reduction < working capital stock, write-offs reduced
lean supply chain < Kanban, JIT, heijunka, Toyota supply, two-bin, line-side Kanban
ERP systems supply chain < SAP PP, SAP MM, JD Edwards, Oracle EBS, Infor M3, Dynamics AX, QAD, Epicor, Syspro, Sage X3, Movex, BPCS, NetSuite
meetings with sales operations < S&OP meetings, production meetings daily, weekly forecast calls sales
scenario planning < what-if scenarios, contingency stock, Brexit stockbuild, dual source plan
shelf-life and traceability management = batch control < batch traceability, best before rotate, lot control, FIFO rotate
import lead time planning = container planning < containers book, inbound containers, lead time Far East, sea freight plan, container fill, LCL consolidate
manufacturing scheduling shop floor = works orders = job scheduling < job cards, release works orders, shop floor schedule, shop orders, route cards, finite schedule
retail replenishment < store replenishment, auto-replenishment, planograms fill, range reviews stock, WSSI
Kanban < two-bin, Kanban cards, e-kanban
APICS certification < CPIM, CSCP, CLTD, APICS
planning software = SAP APO < Blue Yonder, Kinaxis, SAP IBP, JDA demand, APO DP, SNP, o9, RapidResponse, Slimstock, Anaplan, Logility, ToolsGroup, John Galt
import and export = international shipping < sea freight, bills of lading, customs papers, Incoterms, export papers, import entries, booked sea freight, ATLAS, export desk, air freight booked, letters of credit, containers from
coordinate with suppliers on delivery dates = supplier scheduling = delivery schedules < pulled in late parts, agreed call-offs, confirmed ship dates, call-offs, chased vendors for dates, delivery schedules sent, order confirmations, scheduled deliveries with, ship dates
3PL = third-party logistics < logistics providers, outsourced DC, logistics partners, pallet places, contract warehouse, 3PL KPIs, DHL Supply Chain contract, GXO, Wincanton, providers' rates
APICS = CPIM = CSCP < CPIM certified, APICS CSCP, CPIM part 1 and 2, ASCM, Certified in Planning and Inventory, Certified Supply Chain Professional, CLTD
vendor managed inventory = VMI < consignment stock, vendor managed stock, VMI for, consignment, supplier-held stock, kanban with suppliers, bin stock with Wurth
FMCG = consumer goods < Unilever, PepsiCo, Nestlé, Procter & Gamble, Mars, Mondelez, supermarket own label, grocery multiples, Heinz, Danone, Coca-Cola, L'Oréal, Reckitt, Brand Manager, Diageo, consumer brand
degree in supply chain = supply chain degree = degree in logistics < MSc Supply Chain Management, BSc Logistics, MSc Logistics, BSc Supply Chain, MSc Procurement, BA Business and Supply Chain
SAP < S/4HANA, ECC 6, ME21N, MM module, FI/CO, SAP ECC, VA01, FICO, ABAP
ERP < SAP ECC, S/4HANA, SAP MM, MRP runs in SAP, Oracle Fusion, NetSuite, Dynamics 365, Navision, Sage X3, Infor, Epicor, JD Edwards, IFS, Microsoft Dynamics, SAP ERP, Unit4, SAP key user, Agresso, Syspro
# logistics coordinator and freight
freight forwarding = international freight = import export shipping < freight forwarder, sea freight imports, air freight exports, forwarder, book FCL, LCL, ocean exports, ocean freight, groupage, road freight Europe, BIFA, NVOCC
air freight = air cargo < AWBs, airfreight, HAWB, IATA DG, MAWB, Cargospot, ULDs, air waybills, IATA consols, ULD build up, arranged flights cargo, Heathrow cargo, airway bills, consols to, back-to-back AWBs, made AWBs
sea freight = ocean freight = container shipping < bill of lading, FCL and LCL, container bookings, demurrage, Maersk bookings, vessel cut-offs, HBL, MSC bookings, TEU, FCL/LCL, booked containers, B/Ls, Far East bookings, bills of lading, containers with Maersk, Maersk and MSC, LCL, Felixstowe containers
road freight = haulage = European road transport < hauliers, groupage, full loads, LTL, FTL, backloads, CMR notes, Returnloads, trailers bookings, subcontract hauliers, DAT load board, Timocom, haulage planner
transport planning = route planning = load planning = schedule vehicles and drivers = vehicle scheduling < Paragon routing, plan routes, vehicle routing, load build, driver runs, route planner, tipper planner, plan collections, Maxoptra, run sheets, Paragon, next day's runs, who drove them, planned artics, truck rounds, planned routes, TMS, tour disposition, drivers and vehicles, planned the runs, planned loads, vehicle routes, delivery runs planned
transport office = traffic office = dispatch drivers < traffic clerk, transport clerk, transport desk, brief drivers, dispatcher trucks, driver debrief, fleet dispatch, transport planner, truck dispatcher, debrief drivers
tachograph compliance < tachographs, O licence, drivers' hours, TruTac, Tachomaster, infringements drivers, FORS, ELD, OCRS, DVSA audit, EU 561
Transport Manager CPC = CPC holder < CPC national, CPC international, International CPC, named transport manager
fleet management = vehicle fleet maintenance = manage fleet < fleet of 30 trucks, MOT schedule fleet, vehicle leasing, Samsara, telematics, PMI inspections vehicles, R2C, fuel cards, defects trucks, Microlise, FleetCheck, company car fleet
shipment tracking = track and trace = monitor deliveries = track shipments = resolve delays < track consignments, chase PODs, CargoWise tracking, shipment status, trace lost parcels, MandATA, track containers, ETAs to customers, chased carriers, where boxes were, followed each load, lost pallets, told customers new time, late loads, chased hauliers, new ETA, found lost, told customers when
carrier management = haulier and courier management < couriers DHL UPS FedEx, carrier rates, haulier KPIs, courier accounts, DPD claims, carrier scorecards, manage 3PL, 3PL
freight rate negotiation = freight cost reduction < negotiate freight rates, rate cards hauliers, freight tender, contract rates carriers, cut freight spend
freight documentation = shipping documents < commercial invoices, packing lists, certificates of origin, bill of lading, CMR, EUR1, ATA carnet, dangerous goods notes, DGN, letters of credit documents, air waybills, consignment notes, straight BOL
Incoterms = trade terms = knowledge of Incoterms = working knowledge of Incoterms < DDP shipments, EXW, EXW and FCA, quoted EXW, DAP and DDP, Incoterms 2020, FOB and CIF, EXW FCA, FOB, DAP, CIF, DDP, ex works, FCA
dangerous goods = hazardous shipments = hazardous goods < DGSA, IATA DG, ADR, IMDG, UN numbers, lithium batteries ship, hazmat ship, 49 CFR, dangerous goods notes, IATA DGR, shippers declarations, cat 6, lithium batteries shipped, DGR cat, CAA DG, DGNs, chemicals by sea, ADR loads, hazmat
customs clearance coordination < customs entries, CDS entries, CHIEF entries, GVMS, ICS2, ISF filings, clear containers, customs brokers
warehouse management system = WMS < Manhattan WMS, SAP EWM, Red Prairie, Blue Yonder WMS, Mintsoft, HighJump, Peoplevox, Korber, Snapfulfil, Microlistics
transport management system = TMS = freight software < CargoWise, Mandata, Microlise, MercuryGate, Oracle OTM, BluJay, Freightware, TMW, McLeod, Sequel freight, Transporeon, Forward Office
order fulfilment = order dispatch = order processing < pick pack dispatch, release orders to warehouse, same-day dispatch, process orders for dispatch, despatch, despatch notes
delivery scheduling = booking in deliveries = slot booking < book delivery slots, supermarket bookings, dock slots, booking-in deliveries, tail-lift bookings, VBS port, schedule deliveries, RDC bookings
stock reconciliations < stock adjustments, perpetual inventory, stock count warehouse, cycle counts, bonded stock
goods-in and goods-out coordination = inbound and outbound logistics < goods-in bookings, inbound containers, devanning, cross-dock, outbound trailers, container unload schedule, loading bay schedule
customer liaison on deliveries = delivery queries = logistics customer service < missing parcels, proof of delivery queries, late delivery calls, where-is-my-order
carrier invoice reconciliation < job costing freight, check carrier invoices, accruals freight, freight bill audit, haulier invoices check
freight sales = win freight accounts < freight quotes, sell freight, new freight clients, load broker, freight broker commission
project cargo = abnormal loads < heavy lift, out of gauge, OOG, STGO, break-bulk
temperature-controlled logistics = cold chain logistics < reefers, chilled distribution, GDP pharma, frozen deliveries, temperature loggers loads
KPIs logistics = on-time delivery performance < OTIF, on-time delivery, cost per drop, vehicle utilisation, delivery success rate
returns logistics = reverse logistics < RMAs, returns collections, uplift goods, pallet returns, CHEP pallets
pallet network = pallet distribution < Palletways, Palletline, Pall-Ex, hub trunk
fuel efficiency < mpg league, fuel cards, Fuel reports, empty running cut
port and shipping agency = vessel operations < port agent, berth bookings, vessel clearance, stevedores coordinate, laytime
last-mile delivery coordination = parcel hub operations < DPD depot, couriers routes, parcel sort, driver apps rounds, Amazon DSP
customs declarations = prepare customs declarations = customs clearance = customs documentation = customs procedures < CDS via, C88, commodity codes, entered imports, IPR, imports and exports in CDS, customs entries keyed, CHIEF, CPCs, clearance of imports, tariff codes, CDS entries, HS codes, T1s, EUR1, import entries, export papers, duty relief, NCTS, AEO, ATLAS declarations, duty deferment, TSP, made out T1s, Intrastat
sea freight imports and exports < FCL/LCL, booked containers, B/Ls, demurrage, Far East bookings, bills of lading, FCL and LCL, containers with Maersk, Maersk and MSC, LCL, Felixstowe containers
air freight operations < AWBs, IATA consols, ULD build up, arranged flights cargo, Heathrow cargo, airway bills, consols to, back-to-back AWBs, air cargo, made AWBs
dangerous goods by air < IATA DGR, DGSA, shippers declarations, cat 6, lithium batteries shipped, DGR cat, CAA DG
dangerous goods by air certificate < IATA DGR, DGSA, shippers declarations, cat 6, lithium batteries shipped, DGR cat, CAA DG
negotiate rates with carriers = rate negotiation < agreed contract freight, airline pricing, spot loads pricing, contract with lines, quarterly contract, haulier pricing, buy rates, beat down, rates with lines, freight rates agreed
negotiate rates = carrier rates < agreed contract freight, airline pricing, spot loads pricing, contract with lines, quarterly contract, haulier pricing, buy rates, beat down, rates with lines, freight rates agreed
CargoWise < CW1, Cargowise job files, CW1 operator
CargoWise One < CW1, Cargowise job files, CW1 operator
letters of credit and export documents < COOs, EUR1s, L/C sets, documentary credits, legalised invoices, ATR, certificates of origin, L/Cs presented, EUR1, raised COOs, L/C
letters of credit = export documents = export documentation < COOs, EUR1s, L/C sets, documentary credits, legalised invoices, ATR, certificates of origin, L/Cs presented, EUR1, raised COOs, L/C
key customer accounts = managing key customer accounts = account management < looked after key shippers, named contact for, weekly calls reviews, grew spend, key shippers, account reviews, account manager for shippers, contact for shipments
key accounts = key account management = account management < looked after key shippers, named contact for, weekly calls reviews, grew spend, key shippers, account reviews, account manager for shippers, contact for shipments, top clients, looked after clients, biggest customers, Key Account Manager, client portfolio, worth EUR, kept all of them, blue-chip customers, looked after accounts, strategic accounts, largest customers, national accounts, looked after Boots, looked after top, ten biggest, global accounts, account lead, biggest accounts
AEO and customs compliance < AEO-C, HMRC audits, voluntary disclosures, audited entries, deferment, duty reclaims, compliance officer customs, kept AEO
AEO < AEO-C, HMRC audits, voluntary disclosures, audited entries, deferment, duty reclaims, compliance officer customs, kept AEO
customs compliance < AEO-C, HMRC audits, voluntary disclosures, audited entries, deferment, duty reclaims, compliance officer customs, kept AEO
freight rates = haulage rates < got hauliers down, box prices, bargained with Maersk, carrier rates, lane rates, freight tender, rates with hauliers, cut freight spend, yearly rates, spot rates beaten
third-party hauliers = manage carriers = subcontractor hauliers < subbies, outside carriers, carrier scorecards, haulage firms, hauliers' performance, subcontracted loads, carriers picked, looked after hauliers, hauliers on contract
transport costs < empty return legs, backloads, cut the haulage bill, haulage bill, fewer miles, fill rate up, cost per drop, empty running, saved on haulage, return loads, cut mileage, fuller trucks
drivers' hours < tachos, TruTac, WTD, EU hours, infringements, Tachomaster, downloaded cards, working time directive, tacho cards
# customs
customs declarations = customs entries = import and export declarations < CDS, CHIEF, import entries, export entries, entry writer, C88, entry summaries, 7501, entry clerk, NCTS
HS classification = tariff classification = commodity codes < HS codes, HTS codes, ECCN, TARIC, HTSUS, Schedule B
customs brokerage license = licensed customs broker < CCS certified, customs specialist
customs software = customs declaration software < CargoWise, Descartes e-Customs, ASM Sequoia, CNS Compass, MCP Destin8, CDS, ASYCUDA, ACE portal, Agency Sector Management, Thyme-IT, CustomsPro, KlearNow, Destin8, Descartes Pentant
duty and VAT calculation = customs valuation < import VAT, duty calculations, landed cost, CDS statements, Method 1 valuation, duty deferment, anti-dumping duty, C79, postponed VAT accounting, MPF
duty relief procedures = special procedures < inward processing, bonded warehouse, end-use relief, duty drawback, temporary admission, FTZ, customs warehousing, foreign trade zone
duty drawback < drawback claims, duty refunds
customs warehousing = bonded warehouse < bond stock, excise warehouse, W1 bond, EMCS, bonded stores
transit procedures < NCTS, transit discharge, authorised consignee
rules of origin = preferential origin < EUR1, statement on origin, certificate of origin, USMCA certificate, GSP Form A, supplier declarations, FTA claims, EC certificate, origin audits, NAFTA
export controls = export licensing < SPIRE, OGEL, ITAR, ECCN, dual-use, end-user undertakings, export licence, deemed exports, SIEL, ECJU, BIS licence, denied party screening, LITE export
trusted trader < AEO, C-TPAT, CTPAT
Brexit trade processes < GVMS, IPAFFS, CHED-P, SPS checks, Windsor Framework, EHC, EORI, Trader Support Service, BTOM
sanitary and phytosanitary paperwork = SPS documentation < EHCs, IPAFFS, CHEDs, phytosanitary, BCP inspection, TRACES NT, Port Health, CITES permits, FDA Prior Notice, USDA permits, APHIS
excise and EMCS < EMCS, excise warehouse, WOWGR, AADs, duty stamps, ARC numbers, excise duty
Intrastat and statistical returns < Intrastat, ECSL, EU sales list, AES filings, EEI, Supplementary declarations
advance security filings = safety and security declarations < ICS2, ISF 10+2, S&S GB
customs compliance = customs audits = HMRC audits customs < HMRC audit customs, post-clearance audit, voluntary disclosure customs, CBP Focused Assessment, MSS data, CF-28, customs compliance manual, CDS data audit, reasonable care
liaise with customs authorities < CBP officers, Border Force, HMRC queries customs, customs officials, customs holds
customs clearance = clear shipments through customs < clear containers, pre-clear, customs clearance desk, release shipments, ship's manifest clearance, holds and exams, clear trucks, port clear
freight documentation check = document check for customs < commercial invoices check, bill of lading check, packing list, licences check imports
anti-dumping and trade remedies < Section 301, safeguard quota, Section 232, anti-dumping
border control officer = immigration and customs control < Border Force officer, CBP officer, passport control, baggage searches, immigration officer, customs officer, TSA
smuggling and enforcement = seizures = anti-smuggling < seizures goods, drug detection at port, X-ray lorries, detection dogs, cash seizures
customs training qualification = UK customs academy < UKCA Level 3, BIFA training, IOE&IT, Customs Practitioner Award, ICPA, BIFA Customs
guarantee accounts = customs bond < deferment accounts, EORI, customs bonds, CDS cash account, SIVA, continuous bond
import licences and quotas = import permits < import licences, CITES, DEFRA licence, quota licence, ICMS
AIS ROI < AIS Ireland, NI protocol, Trader Support Service, Irish Revenue, AES Ireland
team leadership customs = supervise entry clerks < entry clerks supervise, night shift customs desk, shift team customs
delays and demurrage resolution < demurrage, detention charges, exams port, release hold
inward processing < IPR customs, inward processing authorisation, IP relief
# call centre and customer service
inbound calls = inbound call handling = handle customer calls = inbound customer calls < 80 calls a day, take calls, phone queue, contact centre, call centre, answered 60 calls, helpline, call handler, picked up calls, calls a day, answered phones for, inbound agent, took calls, took service calls, calls per shift, headset job, what folk rang about, answered the phones, callers a day
outbound calls = outbound dialling < dialler, cold calls, callbacks, 100 dials a day, telesales, autodialer, welcome calls, predictive dialler, cold-called
contact centre environment = call centre experience < contact centre, call center, BPO, telesales floor, Teleperformance, Capita contact, Sitel, Concentrix, call floor
customer queries resolution = resolve customer queries = customer enquiries = customer queries < billing queries, account queries, delivery queries, first contact resolution, FCR, one-touch resolution, contacts a day, replied to callers, hotline mailbox and live chat, mails and chats, answered callers, live chat, calls and emails, callers a day, answered emails, answered calls and emails, first contact for customers, phone and email queries
complaint handling = handle complaints = dispute resolution with customers = complaint resolution = resolve client complaints and escalations = customer complaints = deal with complaints = resolve guest complaints < irate callers, complaints handled, escalated complaints, Ofcom complaints, deadlock letters, Trustpilot replies, complaints within SLA, FOS complaints, angry customers calm, Ombudsman cases, calmed upset, calmed down angry, put matters right, put things right, put it right, angry customers, unhappy customers, sorted out complaints, sorted complaints, upset customers, sorted angry, turned round complaints, took the shouty ones, angry clients, unhappy guests, dealt with claims, settled credit notes, angry cases, closed complaints, final response letters, calmed and solved, offered vouchers, dealt with unhappy, won back unhappy, paid redress, FOS case files, angry shoppers, angry callers, calmed angry, when deliveries failed, took claims from, dealt with grumbles, smoothed things over, made it up to customers, complaints closed
de-escalation = difficult customers = conflict handling < irate callers, upset customers, angry customers, talk down angry, abusive callers
live chat support = multichannel support < web chat, live chat, LiveChat, email tickets, social DMs customers, Intercom, chat concurrency, WhatsApp customers, three chats at once, SMS support
CRM systems = customer relationship management software < Salesforce, Zendesk, Dynamics CRM, HubSpot, Siebel, Freshdesk, Zoho CRM, Service Cloud, Gorgias, SugarCRM, Pega, ServiceNow CSM, Microsoft Dynamics 365
ticketing system = log tickets = case management < Zendesk, Freshdesk, Remedy tickets, ServiceNow, Jira Service Desk, log cases, Salesforce cases, HEAT tickets, Help Scout
telephony systems = contact centre technology = ACD systems < Avaya, Genesys, Five9, Cisco Finesse, Mitel, NICE inContact, RingCentral, Amazon Connect, Talkdesk, Aircall, Puzzel
call centre KPIs = call handling targets = meet performance targets < AHT, average handling time, wrap time, ACW, calls per hour, KPI calls, abandonment rate, CSAT score, schedule adherence
customer satisfaction = CSAT = customer feedback scores < NPS, mystery shopper score, Trustpilot score, customer surveys, net promoter, QA scores, 5-star reviews, first-contact goals, satisfaction score, mystery shopper scores, best of agents, feedback score, five-star reviews
upselling and cross-selling = sell on calls = sales through service = cross-selling = up-selling < upsell, cross-sell, add-ons sold calls, broadband bundles sold, add-on modules, add-ons, bigger plans, talked into service plans, service plans as well, upgrades sold, extra modules, sold more to existing, attach rate, sold into existing, add-on sales, linked sales, took extra products, sold upgrades, more products per customer, talked clients into
retention and save desk = customer retention = cancellation handling = renew contracts = reduce churn = client retention < save desk, loyalty team calls, cancellations turn around, saves per day, win-back, retention team, signed again, won back, attrition from, renewal rate, kept customers, retention rate, churn down, % renewed, won back leavers, kept all of them, stayed with us, churn from, kept the account, renewed contracts, NRR
payment processing by phone = take payments over phone < card payments phone, collect arrears phone, direct debits set up, take payment over phone
collections calls = arrears calls = debt collection = debt recovery < promise to pay, payment arrangement, Regulation F, FDCPA, vulnerable debtors, debt collector, customers who owed, agreed plans, old accounts, payment plans, overdue accounts, instalment plans, money owed, rang customers who, collected debts, chased arrears, got money in
data security checks = caller verification < DPA checks, ID&V, PCI pause, verify callers, security questions callers
order processing = process orders = order taking = orders and returns < phone orders, take orders, order entry, amend orders, catalogue orders, amend bookings, keyed in sales orders, sent return labels, paid money back, booked orders, credit notes, sales orders in, took orders, entered orders, orders keyed, processed returns, RMA
refunds and returns processing = process refunds < refunds, RMAs, returns customers, credit notes customers, goodwill gestures
technical support first line = troubleshooting by phone < first-line support, broadband faults, router resets, remote into PC, password resets, talk customers through, tech support calls, Level 1 support, service desk
call scripts and compliance = scripted calls < TCPA, Ofcom rules, FCA calls, call script, script adherence
call quality monitoring = quality assurance calls = call coaching < call listening, QA calls, call monitoring, side-by-side coaching, screen recordings QA, scored calls, call audits
team leadership call centre = call centre supervisor = team leader contact centre < floor walker, floorwalk, call centre team of 12, coached agents, 1-2-1s agents, team huddles agents, manage agents, supervised advisors
workforce management = resource planning call centre = WFM < Verint, Aspect eWFM, NICE IEX, forecast call volumes, schedule agents, Calabrio
knowledge base articles = FAQs < Guru articles, help articles, Zendesk Guide, FAQs write, knowledge base
complaints under regulation < DISP, FOS, Ombudsman
vulnerable customers = vulnerable customer support < Samaritans referrals, Priority Services Register, PSR customers, Tell Us Once, bereavement calls, priority register, breathing space, bereaved callers, extra help plans, priority services, bereavement team, bereaved customers, ill or bereaved, customers in distress, safeguarding calls
account management customer records = update customer records = account maintenance < update customer accounts, change of address, account changes, meter readings take, tariff changes, direct debit changes
remote customer support < home-based agent, work-from-home agent, VPN calls, remote advisor
multilingual customer service < German-speaking customers, French and Spanish callers, bilingual agent, bilingual calls
face-to-face customer service = counter service = help desk in store < customer service desk, counter queries, enquiry counter, returns desk store, walk-in customers
telephone manner = communication by phone < inbound calls, call handler, helpline, telesales
customer service < call centre, contact centre, customer queries, complaints handled, helpdesk
call centre = contact centre < inbound agent, calls a day, headset job, hotline, Teleperformance, service level 80/20, telephone adviser, 80 calls, Capita, call handler, customer adviser phones
ombudsman complaints = deal with complaints to ombudsman standard = FOS complaints < final response letters, FOS case files, eight weeks, Financial Ombudsman, DISP, upheld in our favour, Ombudsman files
process payments = take payments < took cards, paid money back, gave money back, refunded, set up direct debits, card payments, took card and cash, refunds issued, took payments, card details, took cash, direct debits on system
technical troubleshooting for customers = technical support to customers = customer troubleshooting < router resets, app faults, talked users through, set-up errors, remote help for, talked customers through, fixed set-up, talked callers through, broadband faults, walked customers through
train and coach new agents = coach and develop agents = coach agents = coaching agents < buddy for starters, played calls, side by sides, brought on weak callers, induction for hotline staff, sat with advisers, sat beside, got scores up, coached advisers, ran induction, call coaching, floor coach, nesting, buddied new starters
customer records = CRM records < call notes in, updated addresses, contracts and call notes, notes on every call, updated accounts, kept records up to date, logged calls in, account notes
call quality = call monitoring = quality monitoring of calls < scored calls, listened to and scored, QA marker, call calibration, marked calls, call audits, calls against card, calls weekly against, quality scores, call scoring
performance reviews = lead team meetings = one-to-ones < morning huddles, monthly one to ones, ran appraisals, weekly meet, one to ones, 1:1s, monthly 1-2-1s, daily huddle, team briefings held, 1-2-1s
# sales representative and account manager
new business development = business development = win new business = hunt new business = new business = acquire new customers = win new customers = customer acquisition = new client acquisition < won new accounts, opened 40 accounts, new logos, hunter role, cold outreach, prospected, new business wins, logo acquisition, brought in new clients, opened new accounts, opened accounts, new accounts, cold visit, first-time buyers, opened doors, brought in fresh business, new trade, first-time logos, firms who never used us, all new logos, won clients, client accounts opened, brought in firms, won new clients, cold called, doors cold, opened client accounts, prospecting, new customers won, from scratch territory, fresh business
cold calling = outbound prospecting = telephone prospecting = cold calls < dials a day, door-to-door sales, cold-called, telesales, knock doors, SDR, BDR, dialled prospects, cold emails, outbound dials, phoned companies, rang cold, cold lists, never heard of us, book demos, rang round firms, cold visit, door-knocked, rang prospects
field sales = territory sales = outside sales = manage territory = field-based sales = manage your own territory = territory management < on road sales, territory rep, area sales, patch of 200 customers, field rep, area sales manager, van sales, drive territory, covered by car, visits a week, outside sales rep, planned own tour, on the road, patch, territory of, field sales executive, covered the south, calls a week, covered the north, drove my patch, postcodes
account management = key account management = manage client accounts < key accounts, account reviews clients, portfolio of 60 accounts, grew accounts, national accounts, KAM, named accounts, house accounts, joint business plans
sales targets achievement = exceed targets = quota attainment < hit target, President's Club, top performer sales, over target, smashed target, sales quota, exceeded target, ahead of budget sales
sales pipeline management = pipeline forecasting = opportunity management < sales forecast, Salesforce opportunities, weighted pipeline, deal reviews, pipeline coverage, commit forecast
CRM software = CRM sales = CRM = HubSpot = customer relationship management < Salesforce, HubSpot CRM, Dynamics CRM, Pipedrive, Zoho, Salesforce Sales Cloud, SugarCRM, Copper CRM, Sage CRM, SFDC, Dynamics 365, Logged all visits, pipeline in Salesforce, Microsoft Dynamics, Sugar CRM, Goldmine, Veeva, Act!, Zoho CRM, deals in Pipedrive, Freshsales, Reapit, Siebel, Copper, Monday CRM
closing deals = close sales = negotiation and closing = negotiate and close contracts = negotiate contracts = close deals < closed deals, deals closed, closing rate, closed accounts, haggled and signed, framework deals, price and terms, signed deals, closed £, landed a agreement, deals last year, won the contract, closed business, signed 3-year, year deals
solution selling = consultative selling < MEDDIC, MEDDPICC, Miller Heiman, solution sale, needs-based selling
sales methodology training < MEDDIC, Miller Heiman, BANT
sales presentations = pitching = product demonstrations = product demos < demo to prospects, pitches to clients, sales pitches, trade show demos, pitched to buyers, webinars demo, showed the kit, showed to buyers, demoed, demos a week, on-site demos, ran demos, demo days, showed the machine, gave demos, showed customers how, kit working, live demos, showed the product
quotations and proposals = prepare quotes = proposal writing = quotes and proposals < quotation follow-up, proposals written, CPQ, price quotes, estimates customers, tender responses, bids a week, wrote and priced offers, tailored proposals, costings, price lists, calculated and sent, sent quotes, priced jobs, priced up, quotes a week, drew up quotes, priced offers, wrote quotes, put together quotes, ROI, quoted jobs
tender and bid response = bid writing = RFP response = business development and proposals = proposal writing = bids and tenders < RFP responses, PQQs, ITT answers, bid library, bid manager, APMP, bids submitted, SQ responses, wrote bids, won bids, bids a year, pitched and sold, follow-on work, won 9, tender responses, won work, tailored proposals, wrote proposals
price negotiation = contract negotiation sales = negotiate pricing = pricing and contract terms = negotiate annual terms = commercial negotiation = negotiate terms < negotiate prices with buyers, contract renewals negotiated, pricing deals, discounts negotiated, annual rebates, yearly rebates, price rises, agreed rebates, JBP, haggled, price up, held margins, agreed rates, rates and rebates, rebates and price rises, yearly deals, joint business plan, trading terms, held price, agreed fees, held the price, service levels and fees
revenue growth = grow sales = increase turnover < grew revenue, grew territory, increased sales, doubled turnover, grew accounts
B2B sales = business-to-business selling < trade customers, corporate accounts, SME customers sold, sold to businesses, sell to retailers, sell to factories, enterprise accounts
B2C sales = consumer sales = direct sales < door-to-door, home sales visits, double glazing sold, kitchens sold, showroom sales, car sales, solar sold to homeowners, timeshare
enterprise sales = complex sales cycles = enterprise customers < seven-figure deals, C-suite selling, enterprise accounts, long sales cycles, enterprise AE, Fortune 500 accounts, FTSE 100, FTSE 250, global bank, ACV, Fortune 500, six-figure deals, multinationals, FTSE, procurement and IT, blue chip
SaaS sales = software sales = technology sales < SaaS, ARR, MRR, cloud software sold, software licences sold, SDR SaaS, ACV, AE software
customer success = client retention = account renewals < QBRs, Gainsight, NRR, GRR, net revenue retention
account growth = farming accounts < upsell, expanded accounts, cross-sell, add-on sales, grew share of wallet
distributor and channel management = channel sales = partner sales = channel partner < resellers, distributors managed, dealer network, partner portal, VARs, channel partners, stockists, MSPs, distributors, Partner AE, via channel, Ingram, Westcon, channel manager, reseller network, partner managers, Tech Data, partner programme
FMCG sales = CPG sales = retail sell-in < listings in Tesco, grocery multiples, planograms, joint business plan, field merchandise, sell-in, impulse channel, convenience channel rep, brokers grocery, listings with buyers
medical sales = healthcare sales < ABPI, medical rep, detail GPs, surgical devices sold, theatre reps, formulary listings, orthopaedic implants rep, call rate on GPs, territory hospital sales, Veeva
specification sales < architects specified, builders' merchants, CPD to architects, NBS specs, contractors sold
technical sales = sales engineering = pre-sales = sales engineer < pre-sales demos, application engineer sales, site surveys quotes, proofs of concept, pumps and valves, sized with engineers, sold to chemical plants, application engineer, sold machinery, conveyor drives, sized them with, sold bearings, specified products, sold to plants
lead generation = lead qualification = generate leads = leads for sales team < leads generated, LinkedIn Sales Navigator, appointment setting, BANT, inbound leads qualified, ZoomInfo, MQL follow-up, appointments set, Cognism, Lusha, MQLs, account-based campaigns, gated guides, LinkedIn forms, SQLs, leads a year, sales pipeline, inbound leads, demo requests, landing pages for leads, leads from, cost per lead, leads a month, ABM
sales outreach tools = sales engagement platforms < SalesLoft, Sales Navigator, ZoomInfo
trade show attendance = exhibitions attendance < trade shows, exhibition stand manned, expo leads, manned stand, trade stand
sales reporting = KPI reporting sales = forecast and report account revenue = revenue forecasting < weekly sales report, call reports, activity reports sales, sales dashboards, visit reports, monthly outlook, projected sales, off actuals, reported sales by customer, forecast by account, numbers to VP, outlook per client, forecast accuracy, sales by customer
sales team leadership = manage sales team = sales manager < led team of reps, managed sales team, regional sales manager, coached reps, ran sales floor, sales huddles, team of BDMs, ride-alongs
inside sales = telesales = telephone account management = outbound sales = telephone sales = outbound calls < desk-based sales, sales office quotes, call existing customers, telephone orders accounts, internal sales, rang cold lists, sold over phone, sold by phone, outbound dials, sales over phone, closed sales by phone, cold lists, deals by phone, phone sales, sales by telephone, insurance over phone
customer visits = client visits = customer relationship building < client lunches, 8 visits a day, entertain clients, site calls customers, on road visits
competitor intelligence < competitor pricing reports, market intelligence, price surveys
automotive sales = vehicle sales < car sales, F&I, sales executive BMW, part exchanges, finance packages cars, new and used cars sold, dealership floor, fleet vehicles sold
pharmaceutical sales < detail GPs, ABPI exam, drug rep, call rate on GPs
negotiation skills < negotiated contracts, negotiate prices, negotiate terms, closed deals
CRM pipeline = pipeline management < stage in Salesforce, deal and stage, calls and quotes into, clean and up to date, pipeline hygiene, next steps into HubSpot, weekly pipeline, opportunities in Salesforce, every deal in, pipeline review
sales targets < beat the plan, beat annual goal, above target, hit every goal, over target, topped branch goals, of quota, president's club, smashed target, best in region, top three, quota every year, beat goal, plan months out of, goals beaten, top seller, top performer, hit target, above quota, best in area
retail chains = grocery accounts = retail accounts < Tesco, Aldi, Sainsbury's, Asda, Morrisons, Lidl, listed at, shelf space, Boots, multiples, Waitrose, Edeka, range reviews, Superdrug, listings with, Co-op listing
client relationships = customer relationships < named person, account lead, kept happy, visits and reviews, looked after clients, regular client visits, client contact for, single point of contact, kept clients happy, relationship manager for, looked after customers
quarterly business reviews = QBRs = account reviews < QBR, every three months, go over results, review meetings with clients, sat down with each client, results and plans, QBR decks, client review meetings, quarterly meetings with clients
internal teams = deliver client projects < link between customer and, link between customers and, steered design and, kept scope and dates, between client and developers, briefed studio, design print and logistics, worked with production, with ops and
onboarding of new clients = client onboarding = customer onboarding = onboard new clients < signed customers, kickoff to first, to first live order, new client set-up, implementation for clients, went live in, client kick-off, welcome calls, onboarded customers, onboarded clients, customer set-up
agency environment = agency background = agency experience < advertising agency, media house, branding studio, at McCann, Ogilvy, Saatchi, creative agency, PR agency, design studio, client service at, agency side, design agency, Havas, account executive agency, digital agency, BBDO, Publicis, M&C Saatchi, Artworker
sales methodology = MEDDIC < MEDDPICC, Challenger Sale, SPIN selling, Sandler, BANT, Miller Heiman, Command of the Message, solution selling, value selling, Strategic Selling
sales engagement tool = Outreach or Salesloft < Outreach sequences, Salesloft, Outreach.io, sequences in Outreach, Groove, cadences, Apollo.io, Salesloft cadences, Lemlist
Sales Navigator < Sales Nav, InMails, Sales Navigator lists
CPQ < DealHub, Salesforce CPQ, configured bids, Oracle CPQ, Conga, Apttus, quotes in CPQ, PROS
cyber security product sales = security sales < CrowdStrike, Darktrace, Okta, Sophos, managed SOC, endpoint protection, Palo Alto, Fortinet, Mimecast, SentinelOne, sold EDR, sold SOC, Zscaler
medical device sales = orthopaedics sales < DePuy, Stryker, hips and knees, trauma plates, Zimmer Biomet, Smith & Nephew, joint replacement, theatre support for implants, plates and nails
capital equipment < MRI systems, ultrasound systems, C-arm, endoscopy stack, CT scanners sold, capital placements, sold to Trusts, business cases for Trusts, Siemens Healthineers
ABPI < ABPI exam, Medical Representatives Exam, ABPI Medical Representatives
ophthalmology sales = calling on ophthalmologists < Alcon, IOLs, phaco, cataract surgeons, eye hospital, eye consultants, intraocular lenses, Bausch
life sciences degree < BSc Physiology, BSc Biology, BSc Biomedical Science, BSc Pharmacology, BSc Biochemistry, BSc Human Biology, BSc Genetics, BSc Zoology, MSc Biotechnology, BSc Microbiology
operating theatre accreditation < theatre etiquette, LSN, MIA credentialed, Medical Industry Accredited, theatre days, LSN credentialed
Veeva < calls in Veeva, Veeva Vault, iRep, Veeva events
sales team = sales management < reps on the road, reps under me, telesales floor, ride-alongs, led reps, sales manager, sales executives under, managed reps, team of AEs, field team of, boss of telesales, reps reporting, led salespeople
sponsorship sales < brought in from banks, sponsors for, sold packages, sponsor packages, logos and stands, jersey sponsoring, headline sponsor, sponsorship deals, sponsorship packages, signed sponsors, packages to sponsors
# marketing and SEO
marketing qualification = CIM < CIM Level 4, CIM Level 6, MCIM, IDM diploma, Squared Online, Chartered Marketer, CIM Certificate, Chartered Institute of Marketing, CIM Diploma, ACIM, CIM Level 7, DipM, Diploma in Professional Marketing
SEO = search engine optimisation = organic search < on-page SEO, technical SEO, keyword research, page 1 rankings, link building, backlinks, schema markup, Core Web Vitals, organic traffic, SERP, Screaming Frog, local SEO, Ahrefs, SEMrush, Moz, Search Console, Sistrix, Majestic, Sitebulb, Surfer SEO, Searchmetrics, organic traffic up, page one of Google
keyword research < Ahrefs, SEMrush, Keyword Planner, search volume, Answer the Public, long-tail, by intent and volume, search phrases, keyword map, intent and volume, term map, keyword gaps
link building = backlinks < guest posts outreach, digital PR links, outreach bloggers, disavow, HARO, referring domains, guest posts, digital PR, outreach to bloggers, outreach for links, DR 38, broken link building, links from, domain rating, link earning
technical SEO = site audits = SEO audits < crawl errors, XML sitemap, hreflang, Screaming Frog, canonical tags, Core Web Vitals, redirects 301, log file analysis, site migration SEO, schema markup, canonicals, redirects, robots.txt, crawled sites, sitemaps, orphan pages, crawl budget, Sitebulb, DeepCrawl, JS rendering, 301s
PPC = paid search = pay-per-click = Google Ads < AdWords, Bing Ads, SA360, shopping ads, paid search campaigns, Quality Score, Performance Max, PMax, Google Shopping, Microsoft Ads, ROAS, cost per lead, Google Ads and Meta, set up bid and optimised, cost per click, paid ads, CPA down, search campaigns, Shopping campaigns, ad spend, CPL
paid social = social media advertising = paid social campaigns < Facebook Ads, Meta Ads Manager, LinkedIn Ads, TikTok Ads, Meta Business Suite, lookalike audiences, Instagram ads, boosted posts, Pinterest ads, Power Editor, Facebook and LinkedIn Ads, TikTok Spark, lookalikes, boosted, Meta Ads, Snapchat ads, retargeting, Facebook paid ads, Meta Blueprint
display and programmatic advertising < DV360, The Trade Desk, retargeting, remarketing, banner ads, Criteo, Adroll
email marketing = email campaigns = ESP = marketing automation < Mailchimp, Klaviyo, Campaign Monitor, newsletter sends, Pardot, Dotdigital, drip campaigns, Braze, Mailchimp campaigns, abandoned cart emails, Constant Contact, ActiveCampaign, DotMailer, Emarsys, SendGrid, e-shots, eshots, HubSpot nurture, weekly newsletter, open rate, subject lines, newsletters to, Marketo, nurture flows, built journeys, sent newsletters, Eloqua, opens, click-through
marketing automation = CRM marketing automation < HubSpot, Marketo, Pardot, Eloqua, lead nurture, workflows HubSpot, Braze, SharpSpring, lead scoring
web analytics = data analysis marketing < GA4, Google Analytics, GTM, Adobe Analytics, UTM tags, Looker Studio, Hotjar, attribution model, Tag Manager, Mixpanel, Matomo, Search Console
Google Tag Manager = tracking implementation < GTM, UTM tags, conversion tracking, data layer
conversion rate optimisation = CRO < A/B tests, Optimizely, VWO, landing page tests, Hotjar heatmaps, Unbounce, multivariate, CRO tests
content marketing = content strategy = content creation = content planning < blog posts, whitepapers, case studies written, editorial calendar, eBooks lead magnets, content calendar, thought-leadership articles, infographics, HubSpot blog, pillar pages, topic plan, whitepapers and webinars, content plan, blog plan, content hub, lead magnets, organic leads, planned the blog, content model, audit of pages
website management = website content updates < WordPress, Drupal, Squarespace, Shopify pages, Umbraco, Sitecore, Contentful, Wix, Joomla, Webflow, Kentico, Adobe Experience Manager, AEM
HTML and CSS basics = email templates coding < HTML emails, CSS tweaks, Litmus, hand-code emails
campaign management = marketing campaigns = integrated campaigns < multi-channel campaigns, campaign planner, launch campaigns, TV and radio ads, through-the-line, campaign launch, direct mail campaigns
marketing budget management = ad spend management < media spend, budget tracker marketing, ad spend
brand management = brand strategy = brand guidelines < rebrand, brand manager, brand positioning, brand refresh, tone of voice guidelines, brand assets, brand identity
market research = customer insight = competitor analysis < surveys customers, focus groups, Nielsen, Kantar, YouGov, SurveyMonkey, Mintel, competitor benchmarking, customer interviews, Euromonitor
product marketing = go-to-market = product launches = launch new products = product launch = brand launch < GTM plan, battlecards, sales enablement decks, positioning and messaging, launch plan product, sell sheets, pilot to go-live, brought to market, go-live in countries, to market, took from pilot, launched in, new range to market, launch plan, took to market, market launch, beta to, brought modules to market, on shelves in, go-to-market plan
direct mail = print marketing = marketing collateral < catalogues mailed, door drops, print runs, Mailsort, collateral for sales
graphic design basics = Adobe Creative Suite = Adobe Creative Cloud = Creative Suite = Adobe CC < InDesign, Photoshop, Canva, Illustrator, Figma, Adobe Express, Premiere Pro, After Effects, CC suite, Lightroom, InDesign Illustrator Photoshop
marketing design tools < Canva, Adobe Express, Figma
influencer and affiliate marketing < Awin, affiliate programme, Rakuten, CJ Affiliate, Impact Radius, gifting creators, Skimlinks, micro-influencers
events and exhibitions marketing = trade show marketing < webinars hosted, stand at trade show, exhibition booth, webinars promote, roadshows, trade show organise
e-commerce marketing = online trading = online merchandising < Shopify, Amazon A+, Magento, Amazon Advertising, marketplace listings, Amazon Seller Central, onsite merchandise, feed optimisation, eBay store, Google Merchant
lead generation marketing = demand generation < cost per lead, gated content, demand gen, lead magnets, CPL reduced, SQLs generated, inbound leads
account-based marketing = ABM < Demandbase, 6sense, target account list
marketing reporting = campaign ROI reporting = performance reporting = KPI reports = KPI reporting = operational KPIs < ROI reports campaigns, monthly marketing report, ROAS reported, dashboards marketing, Looker Studio, CPA reports, KPI reports marketing, OTIF, weekly dashboard, cost per drop, daily board, key figures, late loads, put figures together, fill rate, scorecard, OTIF and fill, figures to the board, monthly figures, weekly figures, MI pack, daily huddle board, key figures to
agency management = manage external agencies = agency liaison = external agencies = manage agencies < agency briefs, creative agency managed, media agency, PR agency managed, freelancers brief, briefed designers, briefed paid and judged, PR and design firms, kept our agency, ad agency, briefed agencies, pitch included, agency roster, agency pitch, briefed design firms, retained agencies, ran agencies, media agency briefed
marketing GDPR = consent management < opt-in consent, CAN-SPAM, GDPR mail list, preference centre
customer loyalty marketing = customer retention marketing < loyalty scheme, loyalty card, RFM segmentation, win-back emails, reactivation campaigns, lifecycle emails
copywriting marketing = advertising copy < ad copy, web copy, product descriptions, landing page copy, taglines, brochure copy, strapline
Google Ads < AdWords, Performance Max, PMax, Google Shopping ads
Google Analytics < GA4, Universal Analytics, GAIQ
A/B testing < A/B tests, split tests, Optimizely, VWO, multivariate tests
webinars < ON24, GoToWebinar, Zoom webinars, webinars hosted
programmatic advertising < DV360, The Trade Desk, DSP buying
WordPress < WordPress site, Elementor, WooCommerce, WordPress plugins
Google Ads certification = Google Ads certified < Google Search and Display, Skillshop, Google Partner, Google Ads Search certified, AdWords certified, certified in Google
marketing budget = campaign budget < spend by channel, budget owner for brand, held for campaigns, tracked monthly, marketing spend, yearly spend, media budget, budget across channels, campaign spend, ad budget, planned and controlled
campaign performance = campaign reporting < CPA and attribution, attribution, Looker Studio dashboard, GA4 report, ROAS, cost per lead, weekly report on CPA, conversion reports, campaign dashboards, cost per acquisition
lead a marketing team = marketing team leadership = manage a marketing team < headed people content design, marketing executives reporting, team of marketers, Head of Marketing, led marketers, marketing team of, content design paid, managed marketing executives
on-page < rewrote titles, title tags, H1s, meta descriptions, metas, internal linking, headings reworked, product texts and headings, alt tags, from position, optimised pages
local SEO < Google Business Profiles, map pack, citations and reviews, GMB, local listings, NAP, citations, Google Maps ranking, BrightLocal
organic traffic < organic sessions, Sistrix trend, visibility and visits, Looker report, ranking reports, AccuRanker, organic visits, visibility index, STAT
e-commerce SEO < faceted navigation, product schema, Shopify stores, Magento shop, organic revenue, product pages ranked, category pages, faceted
structured data = schema markup < JSON-LD, schema.org, FAQ markup, rich snippets, rich results
Search Console < GSC, index coverage, Tag Manager
content management system = CMS = maintain website content < WordPress, Drupal, Umbraco, Sitecore, Squarespace, TYPO3, AEM, Joomla, Wix, Contentful, Kentico, Escenic, Webflow, put stories live, homepage through, Craft CMS, Adobe Experience Manager, Magnolia, Optimizely, put live in WordPress, Drupal site, homepage and push alerts, refreshed the homepage
e-commerce < Shopify store, ASOS, Magento, WooCommerce, consumer brand online, online shop, Etsy, Amazon marketplace, BigCommerce, online store, web shop, turnover online, eBay shop, Zalando, Boohoo, checkout conversion
# social media
social media management = manage social channels = run social accounts = social media = influencer marketing < ran Instagram, Facebook page managed, manage Twitter account, TikTok channel, run company's Facebook, managed socials, social media manager, TikTok and Instagram, Facebook and LinkedIn, posts a week, answered comments, creators, Hootsuite, Buffer, Sprout Social, followers, posted and replied, Insta TikTok, Reels, community management, Later, ran our Insta, planned content for, posted daily on, Facebook and X, Insta and YouTube, FB and X, signed creators, Insta stories, content calendar
social media scheduling tools = publishing tools < Hootsuite, Sprout Social, Meta Business Suite, Sprinklr, Loomly, SocialPilot, Agorapulse, TweetDeck, Planoly
content calendar = social content planning = editorial calendar < social calendar, posting schedule, content pillars, monthly content plan, awareness days posts
social content creation = create posts = reels and video content < Reels, TikToks, Instagram posts, YouTube Shorts, CapCut, carousels, UGC, filmed TikToks, Instagram stories, vlogs
short-form video editing = video content = produce multimedia < CapCut, Premiere Rush, Reels edit, TikTok edits, InShot, DaVinci Resolve, Final Cut, subtitles videos, audio slideshows, mobile clips, filmed and edited, web videos, shot and edited, explainers, video packages, filmed, VJ, Premiere, short films, shot video
follower growth = audience growth = increase engagement < grew followers, 10k followers, engagement rate, grew Instagram, organic reach, viral post, subscribers grown, grew following, million views
community management = social engagement = moderate comments < reply to comments, DMs, moderate Facebook group, community manager, comments moderation, Discord moderate, subreddit moderate, reply to DMs, Facebook group admin, online community
paid social campaigns < Meta Ads, Facebook Ads, LinkedIn Campaign Manager, TikTok Ads, Ads Manager, Snapchat Ads
social media analytics = social reporting = insights reporting < Instagram Insights, engagement reports, Sprout reports, reach and impressions, social KPI dashboard, Facebook Insights, Twitter Analytics, LinkedIn analytics, Iconosquare
social listening = brand monitoring < Brandwatch, Meltwater, Mention tool, sentiment analysis social, Talkwalker
influencer partnerships = creator collaborations = influencer marketing < creators briefed, gifted posts, brand ambassadors, micro-influencers, paid partnerships, creator contracts, UGC creators, seeding influencers
LinkedIn content = executive profiles < CEO LinkedIn posts, LinkedIn company page, employee advocacy, ghost-write LinkedIn, thought leadership LinkedIn, LinkedIn page
YouTube channel management = YouTube optimisation < YouTube channel, VidIQ, YouTube Studio, video SEO, TubeBuddy, monetised channel
graphic design for social < Canva, Photoshop posts, carousels graphic, Adobe Express, GIFs, templates Canva
photography for social = product photos content < shot product photos, flatlays, Lightroom, behind-the-scenes photos, content shoots
social media strategy = channel strategy < social strategy, platform strategy, tone of voice social, social playbook
live streaming = live video = live events coverage < Facebook Live, Instagram Live, live-tweet, Twitch, StreamYard, live stream, live coverage of events, TikTok Live
social customer care = customer queries on social < reply to customer DMs, social customer service, complaints on Twitter, Conversocial, Facebook reviews replied, Sprinklr Care
reputation management < negative comments handled, social crisis, escalations social, review replies, hate comments
copy for social = captions and hashtags = copywriting for social < hashtag research, post copy, tweets written, tweets
social commerce = shoppable posts < TikTok Shop, Instagram Shopping, Facebook Marketplace sell, live shopping, Pinterest catalogues
podcast promotion = podcast production = podcasts < Buzzsprout, audiograms, podcast episodes, episodes, recorded and cut, weekly show, script to mix, downloads, recorded a podcast, series produced, Adobe Audition, show notes, podcast producer
competitions and giveaways = user-generated content campaigns < giveaways, competitions Instagram, hashtag challenge, UGC campaigns
platform knowledge = major social platforms < Instagram and TikTok, Facebook and Instagram, LinkedIn and Twitter, Snapchat, Bluesky, Reddit
social media trends = trend spotting < trending sounds, trending audio
social brand guidelines = tone of voice social < tone of voice guide, social guidelines, house style social
brief creatives < briefed videographers, brief designers, content brief, storyboards
accessibility in social content = alt text and captions < subtitles added, closed captions
influencer own profile = personal content creator < own YouTube channel, own TikTok, personal blog with followers, content creator, Twitch streamer
# PR and communications
media relations = press office = journalist liaison = relationships with journalists = press relations < press officer, pitched journalists, sell-in stories, press enquiries, media enquiries, press calls, coverage in Guardian, handled media, media lists, reporters' calls, on-call press, trade editors, reporters, pitched stories, press contacts, health desks, journalist briefings, pitched to editors, sold in stories, list of reporters, lunch with editors, nationals, kept warm, got coverage in
press releases = write press releases = media materials = media releases < press packs, media notes, news releases, PR Newswire, holding lines, press kits, op-eds, Cision distribution, quote drafting, media notices, wrote and sent releases, drafted releases, wrote releases, press notices, releases for launches, release to the nationals
media monitoring = coverage reports = PR evaluation < Cision, Meltwater, Gorkana, coverage book, Vuelio, Kantar Media, press cuttings, clippings, Factiva, Muck Rack, Signal AI, AMEC, share of voice, AVE, tracked coverage, Kantar, evaluated coverage, daily clippings
media database = journalist database < Gorkana, Cision, Vuelio, Muck Rack, Roxhill, ResponseSource, JournoRequest
crisis communications = reputation management = issues management = crisis communication = crisis PR < crisis comms, holding statements, reactive lines, product recall comms, crisis plan, damage limitation, reputational risk, out-of-hours press, crisis handling, product recall, media storm, data leak, statements and Q&A, handled media, crisis lines, briefed CEO
internal communications = employee communications = staff comms = internal comms < staff newsletter, intranet, all-staff emails, town halls, Yammer, staff magazine, CEO emails, Viva Engage, cascade brief, staff briefings, Poppulo, change comms, intranet stories, mails to staff, CEO's mails, staff magazine written, all-staff, intranet news, team talk, staff bulletins
intranet management < SharePoint intranet, Interact intranet, intranet editor, Unily, Staffbase
corporate communications = corporate affairs < CEO speeches, investor communications, corporate comms, corporate website, results announcements
public affairs = lobbying = government relations = parliamentary process < MPs briefed, select committee evidence, party conference, parliamentary monitor, DODS, Hill staff briefings, briefed MPs, constituency MPs, Capitol Hill, PQs, amendments with MPs, through the Lords, lobbied, APPG, tabled PQs, MPs and peers, Bundestag committees, Westminster, party conferences, bill through Lords, select committee
speechwriting = executive communications = write speeches = speech writing = draft speeches < CEO speeches, speech for minister, keynotes drafted, talking points, op-eds ghost-written, speechwriter, wrote keynotes, AGM address, keynotes for, conference address, speeches for the, drafted remarks, wrote keynote, remarks for, wrote speeches
PR campaigns = publicity campaigns = campaign planning PR < PR campaign, PR stunts, launch PR, consumer PR, press launch, product PR, survey-led stories, PR plan, creative campaigns PR
PR agency account handling = client account PR = PR account executive < PR agency, account executive PR, AE PR agency, client reports PR, PR accounts, account director PR, retainer clients
press conferences and photocalls = press events = media briefings < photocalls, press conferences, press trips, press days, spokespeople brief, fam trips, press launches
media training = spokesperson preparation = spokesperson briefing = brief and coach spokespeople < media training spokespeople, Q&A docs, briefed spokespeople, interview prep executives, broadcast interviews arranged, mock interviews spokespeople, trained managers for camera, camera interviews, key messages, tough questions, media trained, talk shows, prepped for interviews, prepared for interviews, Q&A briefs, lines to take, media coached
stakeholder communications = stakeholder engagement comms = consultation communications < stakeholder newsletters, public consultation, residents' newsletter, consultation comms, councillor briefings, stakeholder map, partners bulletin
digital communications = website and social content < social posts comms, website news, e-newsletter, GovDelivery, web news stories
newsletter production = newsletters = e-bulletins < e-newsletter, newsletter editor, Mailchimp bulletins, staff magazine, GovDelivery, monthly bulletin, members' magazine
content writing for communications < case studies written, thought leadership, by-lined articles, ghost-write articles, white papers
communications strategy = communications planning < comms plan, OASIS, message house, comms grid, messaging framework
photography and video commissioning = brief photographers < photographers brief, videos commissioned, photocall photographers, b-roll
investor relations = financial PR < results announcements, AGM statements, analysts calls, earnings releases, capital markets day, 10-K
brand and sponsorship communications = sponsorship activation < celebrities ambassador, sports sponsorship PR
award entries = awards submissions < PRWeek awards
CIPR or PRCA membership = PR qualification < CIPR, PRCA, NCTJ, CIPR Diploma, MCIPR, IABC
health communications < NHS comms, council comms, public health campaign, vaccination campaign comms, GCS, Purdah, pre-election period
style guides communications < AP style, house style guide, Guardian style, plain English edits, Crystal Mark
influencer PR = blogger outreach < bloggers, influencers outreach, product samples press
broadcast PR = radio and TV interviews < radio days, BBC Breakfast, satellite media tour, regional radio, Today programme, studio interviews
FOI responses press < FOI press, media FOI, FOI responses
PR measurement against KPIs < AMEC, reach and sentiment, coverage KPI
press conferences = media events < press day, camera briefing, press launch, hosted press, invited media, media briefing, photocall, press call, results press day, press trip
community relations < residents' groups, grants to local clubs, neighbours' forum, community liaison, local clubs, good neighbour, residents' meetings, community fund, met residents', community events
write briefings for ministers = ministerial briefings = briefings for senior officials < lines to take, two-page notes, background packs, Secretary of State, prepared the minister, briefing notes, ministerial submissions, PMQs, Permanent Secretary, briefed ministers, ahead of debate, notes for ministers
analyse legislation = policy analysis = policy proposals < bills clause by clause, EU draft directives, options paper, impact on councils, white paper, options papers, clause by clause, assessed draft directives, draft bill, impact assessment, legislative proposals
draft responses to government consultations = consultation responses < select committee inquiries, green papers, wrote submissions, calls for evidence, wrote responses to, our response to, submissions to, evidence to committee
parliamentary questions < written PQs, MPs' questions, answers to PQs, Treat Official, answers to written, ministerial correspondence, oral questions
climate policy = policy on climate or energy = energy policy < net zero plan, heat pump strategy, carbon budget, renewables policy, energy law, climate change act, net zero strategy, emissions targets, decarbonisation, retrofit policy
civil service < HEO, SEO at, Fast Streamer, Defra, Cabinet Office, DfT, Grade 7, EO at, Home Office, HMT, DWP, Fast Stream, SCS, HM Treasury, BEIS, DLUHC
# copywriter and editor
copywriting = write copy = advertising copy = marketing copy = write blurbs < ad copy, straplines, brochure copy, headlines written, product copy, wrote web pages, sales letters, radio ad scripts, conceptual copy, wrote all words, wrote copy, product catalogues, back cover texts, catalogue entries, taglines, wrote brochures, wrote the words, wrote ads, wrote product descriptions, catalogue copy
SEO copywriting = web copywriting = content writing = SEO copy = SEO content = SEO and website content < blog posts, SEO articles, web copy, landing pages written, keyword-rich, SurferSEO, Yoast, meta descriptions, Clearscope, product descriptions, rank on page one, category texts, guides that rank, keyword-led, texts for search, top 3 in Google, pages by keyword, page 4 to, first page of Google, blogs for search
email copy = newsletters and email writing < email sequences, subject lines, newsletters wrote, Mailchimp copy, nurture emails wrote, Substack
UX writing = microcopy = content design = UI copy < UX copy, content designer, error messages wrote, GDS content, button labels, chatbot scripts, Figma copy, error messages, empty states, onboarding screens reworded, reworded onboarding, tooltips, reworded screens, form labels, app copy, in-app messages, UI texts, product copy, buttons error messages
technical writing = user documentation = technical documentation < user manuals, API docs, MadCap Flare, DITA, release notes, help files, Confluence docs, online help, ASD-STE100, FrameMaker, RoboHelp, S1000D, Read the Docs, knowledge base articles, DocBook
proofreading = check proofs = proof reading < proofs check, typos corrected, CIEP, read page proofs, proof marks, BS 5261, Final Draft reading, SfEP, read for sense, proof reader, page proofs, BSI marks, read proofs, proofs against copy, marked up proofs, freelance proof reader, second pair of eyes, checked proofs
copy-editing = line editing = sub-editing = edit manuscripts = edit and sub copy = headline writing < copy-edit, subbing, line edits, sub-editor, copyeditor, edits for house style, mark-up manuscripts, cut to length, house style, style sheet, queries to author, grammar sense and, edited novels, copy-editor, line edited, edited scientific texts, for grammar, track changes on manuscripts, Chicago style, cut and fixed copy, wrote heads, captions, headlined, night desk, fact checked to length, subbed, tightened copy, sub on, heads and captions, chief sub, others' copy, tightened text, down-table sub
developmental editing = structural editing = manuscript assessment < structural edits, developmental edits, manuscript reports, edit novels, editorial letters authors, manuscript appraisals
commissioning editor = commission authors = list building = commission new titles = acquisitions editor < commission writers, authors signed, commission articles, commissioned freelances, book proposals, signed writers, read proposals, bought rights, debut writers, acquisitions, put cases to board, acquired titles, signed authors, won auctions for, signed debut, acquisitions meeting
style guides = house style = editorial standards < Chicago Manual of Style, AP Stylebook, Hart's Rules, New Oxford Style, MHRA style, Guardian style guide, APA style, tone of voice guide, Oxford style
editorial project management = book production editing = production editor < page proofs, manuscripts through production, typesetters liaise, copy deadlines, print schedule, index commissions, XML workflow, freelancers editorial managed
magazine editing = editor of magazine = editorial planning < flatplans, magazine editor, features editor, deputy editor, cover lines, editorial calendar, trade magazine
brand voice = tone of voice = brand messaging = voice and tone < brand voice guidelines, messaging frameworks, brand book, brand storytelling, style guide, tone principles, how our product speaks, content guidelines, tone of voice guide, how we speak, writing guidelines
scriptwriting = video scripts < explainer scripts, radio scripts, podcast scripts, TV ad scripts, animation scripts, voice-over scripts
white papers = long-form content = B2B content writing < case studies, ebooks written, reports ghostwritten, thought leadership
ghostwriting < ghostwriter, ghost-write, LinkedIn posts for CEO, op-eds, memoir ghostwritten
fact-checking = research and verification = accuracy checking text < fact-check, sources verify, references check, permissions cleared, libel read
content management systems = CMS publishing < WordPress, Drupal, Contentful, Umbraco, Sitecore, AEM, Squarespace, Ghost CMS, Kentico
desktop publishing = page layout < InDesign, QuarkXPress, InCopy, typesetting, lay out pages, LaTeX
editing tools = editorial tools < Grammarly, PerfectIt, Hemingway App, Google Docs suggestions, Acrobat mark-up
creative concepts = advertising concepts = campaign ideas < conceptual copywriter, art director partner, campaign concepts, D&AD, taglines, pitch creative, Cannes Lions, taglines and concepts
brief taking from clients = client briefs = work with designers < work to brief, agency creative team, amends from clients
digital content editing < migrate content, rewrite web pages, web editor, update site content, plain English web
plain English writing < Plain English Campaign, plain English, Crystal Mark, readability scores
blurbs and cover copy = book marketing copy < blurbs, jacket copy, advance information sheets, back cover copy, AI sheets
indexing and referencing = index compilation < book index, Society of Indexers, EndNote refs, bibliographies compiled
localisation copy < Americanise, transcreation, UK to US English, localised copy
content strategy = content planning < content pillars, content calendar, editorial board, gap audit content
medical and regulatory writing = medical writer < CSRs, EMWA, plain-language summaries, AMWA, regulatory writer, patient information leaflets, MLR review, Vancouver refs, manuscripts for journals
copy compliance < ASA codes, CAP code, FCA financial promotions, Clearcast, ABPI copy
image research and captions = picture captions < picture research, captions wrote, Getty picture research, photo captions
production schedules = manuscript to print < typeset proofs, setters and printers, books a year, proofs printer, typesetters, handover to production, kept dates with, printers for journal, passed for press, on shelf, bound copies
author contracts = subsidiary rights < royalties, advances, translation licences, foreign sales, Frankfurt, rights sold, film rights, foreign rights, contracts with agents, royalties and advances, co-editions
EPUB = digital publishing < EPUB3, Sigil, Kindle conversion, exported EPUB, ebook conversion, set books in InDesign, MOBI, e-book files
cover briefs = brief designers < chose artists, signed off jackets, jackets, briefed illustrators, cover meetings, jacket briefs
academic publishing = journal publishing < peer review in ScholarOne, managing editor of journals, Springer, referees, Elsevier, Editorial Manager, Wiley, submissions and referees, Taylor & Francis, handled submissions, medical journals, OUP
freelance editors = manage freelancers = commission freelance writers = manage freelance illustrators < pool of freelancers, briefed outside, outside copy-editors, briefed and directed, hired illustrators, outside contributors, freelancers fees, outside designers, booked photographers, features from freelancers, hired and briefed, pool of outside, freelancers' pieces, briefs to sign-off, paid freelancers, briefed freelancers, chose and briefed, external illustrators
test content with users = content testing < highlighter tests, cloze tests, A/B compared texts, compression tests, comprehension tests, compared sign-up texts, tested wording, text variants, tested copy, wording tests
work in Figma with product designers = work with product designers < joined crits, designers' Figma files, comps and copy, paired with designers, copy in Figma, content partner of, straight into Figma, sat with designers, Figma files
help centre content = support content = create help centre < FAQ articles, self-help pages, help articles, Zendesk Guide, help pages, FAQs, knowledge base rewritten, Intercom articles
plain language = plain English < everyday English, Crystal Mark, reading age, Plain English Campaign, Hemingway, easy read, simple words, jargon-free, readability, cut the jargon
localisation of copy = localisation and internationalisation of copy < string keys, plural rules, notes for translators, UI texts with reviewers, local reviewers, Phrase, Lokalise, Crowdin, in 12 languages
conversational design < scripted dialogues, fallbacks and intents, Alexa skill, bot flows, Dialogflow, intents, voice prompts, bot scripts, Rasa, Voiceflow, chatbot scripts
information architecture < card sorting, tree testing, sitemap, menu labels, content model, navigation restructured, site map, content audit, Optimal Workshop, Treejack, taxonomy, customer journey messages
# journalist
journalism qualification < NQJ, Gold Standard NCTJ, BJTC, MA Journalism, Columbia Journalism, Level 5 Journalism
news reporting = news gathering = report news stories = news stories < splash stories, broke stories, front-page stories, filed copy, news reporter, breaking news reporter, page leads, local paper reporter, stringer, reported on courts, pieces a day, local pieces, daily paper, bylines, stories a day, wrote stories for, covered council, dug out stories, splash
shorthand 100wpm < 100 wpm shorthand, shorthand 110
media law = essential law for journalists < court reporter, McNae's, libel law, magistrates court reports, crown court trials covered, inquests covered, Section 39 orders, Sunshine laws, NCTJ, libel-safe, IPSO code, contempt rules, 100 wpm shorthand NCTJ, NCTJ media law, Editors' Code, Ofcom code
public affairs reporting = council reporting = local government reporting < council meetings covered, local democracy reporter, planning committee stories, city hall beat, statehouse
interviewing = conduct interviews = source development < interviewed celebrities, interviewed politicians, vox pops, death knocks, cultivate sources, off-the-record sources, on record, on the record, Q&As, talked to ministers, sat down with, profile interviews, Q and A, interviewed ministers, celebrity interviews
feature writing = long-form features < profile pieces, Sunday magazine, interviews features, supplements wrote, cover features
investigative journalism = FOI journalism = investigations = investigative reporting < FOI stories, exposé, ICIJ, FOIA reporting, FOI requests, undercover, dug for a year, uncovered, by FOI, exposed, FOIs, front page, year-long probe, led to arrests, leaked, whistleblowers, Freedom of Information, undercover probe
data journalism = data-driven stories < Datawrapper, Flourish, scraped data, Excel data stories, R data stories, OSINT, charts newsroom, SQL stories, scraped figures, charts for stories, stories from spreadsheets, scraped records, FOI data, crime figures
fact-checking and verification = source verification < fact-check, verify UGC, InVID, Bellingcat, reverse image search, Full Fact, geolocation videos
copy subbing = sub-editing = headline writing < subbing, down-table sub, headlines and standfirsts, sub-editor, cut copy to length, caption writing, page subs, copy desk, chief sub
page design newspaper = newspaper layout < InDesign pages, Quark pages, page planner, flatplans, Atex, Methode, PageSuite
newsroom CMS = publish online stories = web publishing < WordPress stories, Escenic, Arc Publishing, Methode, live blog, Chartbeat, ran website stories, Naviga
breaking news live blogs = live blogging = real-time news < live blogs, breaking news desk, rolling coverage, push alerts, election night
audience metrics = digital audience growth < Chartbeat, page views targets, Google Discover, CrowdTangle, trending stories
broadcast journalism = TV and radio news = radio newsreading = live broadcasting = experience in broadcast / radio < newsreader, radio bulletins, broadcast journalist, iNews, ENPS, OpenMedia, TV packages, bulletins read, BBC local radio, VideoJet, anchor newscast, Burli, vox pops radio, on air, hourly news, voiced packages, read the bulletins, live reports, BBC Radio, local station, presented, six o'clock bulletin, outside broadcasts, breakfast show, two-ways, live on air, bulletins, hourly bulletins, read hourly
video journalism = mobile journalism = multimedia journalist < MoJo, shot and edited packages, Premiere Pro packages, one-man-band reporter, MMJ, self-shoot, iPhone packages, Avid edits, LiveU
audio editing = podcast production < Adobe Audition, Audacity, radio documentaries, RadioMan, Pro Tools podcasts, Zetta, Burli
TV production research = television researcher < researcher ITV, contributor finding, AP BBC, contributors found, casting contributors, archive footage, assistant producer
news editing = commission stories = run news desk = editor newsroom < news editor, newslist, desk head, ran newsdesk, assignments editor, content editor newspapers, deputy news editor, night editor
press regulation = editorial standards < IPSO, Ofcom Broadcasting Code, BBC Editorial Guidelines, Editors' Code, SPJ ethics, libel checks, corrections column
sports journalism = sports reporting < match reports, football correspondent, sports desk, press box, minute-by-minute, mixed zone, beat writer
business and financial journalism = specialist reporting < markets report, Bloomberg News, Reuters, earnings stories, tech reporter, health correspondent, science writer, city desk
political reporting = lobby correspondent < Westminster lobby, election coverage, White House press pool, political editor, lobby pass, campaign trail
foreign reporting = foreign correspondent < hostile environment training, HEFAT, bureau chief
photojournalism = press photography < press photos, Photo Mechanic, captions photographs, Getty Images, photo editor, snapper
reviews and criticism = arts journalism < film reviews, theatre reviews, music critic, restaurant reviews, gig reviews, book reviews, arts editor
freelance pitching = freelance journalism < pitch editors, freelance for Guardian, commissioned by editors
social media newsgathering = audience engagement newsroom < Facebook page newspaper, Twitter newsgathering, TweetDeck, social media editor, Newswhip, CrowdTangle, TikTok news
newspaper deadlines = work to tight deadlines < daily deadline, off-stone time, filed to deadline, edition deadlines
court reporting < court reporter newspaper, crown court trials covered, inquests covered, magistrates court reports, Old Bailey, press bench, magistrates court reporting, murder trials, crown court trials, covered trials, inquests, covered the courts, shorthand 110
NCTJ diploma < NCTJ, NCTJ Gold Standard
news desk < gave out jobs, morning conference, ran the desk, news list, gave out stories, what goes where, who covers, morning list, assigned stories, ran morning conference, deputy editor, desk at weekends
social media for news < Insta stories of newsroom, social desk, audience editor, posts from newsroom, push alerts, TikTok news, tweets from the
# translator and interpreter
translation qualification = Diploma in Translation < DipTrans, MA Translation, MITI, MCIL, CIOL, ATA certified, SDL certified, sworn translator, DPSI
interpreting qualification < DPSI, NRPSI, RSI interpreter, Level 3 Community Interpreting, Level 6 DPI, Met Police Test, AIIC, court certified interpreter, CCHI, Level 6 Public Service Interpreting, RSLI
document translation = written translation = translate texts < translated contracts, translate manuals, legal translation, translated documents, translate from German, EN-FR translation, translate websites, birth certificates translated, patents translation
CAT tools = computer-assisted translation = translation memory < Trados, memoQ, Wordfast, SDL Trados Studio, OmegaT, XTM, Memsource, Smartcat, Déjà Vu, translation memories, SDL Trados, Across, Phrase, SDL Studio
terminology management = glossaries = termbases < MultiTerm, TermWeb, term extraction, termbase, client's engineers, agreed terms, glossary built, entries agreed, built a termbase, one word per thing, kept glossaries
machine translation post-editing = MTPE = post-editing = machine translation < post-edit, DeepL, MT output, PEMT, light post-editing, DeepL output, raw DeepL, fixed raw, full post-editing, machine output, ISO 18587, to publishable
simultaneous interpreting = interpreting at meetings = consecutive interpreting < conference interpreter, whispered interpreting, AIIC, chuchotage, simultaneous in booth, EU Parliament interpreting, simultaneous RSI, Interprefy, booth, whispered, consecutive, note-based, in both languages, whispered and consecutive, liaison interpreter, public service interpreter, DPSI, interpreter for, interpreted for, said everything in
consecutive interpreting = liaison interpreting = bilateral interpreting < note-taking consecutive, business meetings interpreted, delegations interpreted, escort interpreter
public service interpreting = community interpreting < NHS interpreter, social services interpreter, police interviews interpreted, asylum interviews, tribunal interpreting, LanguageLine, Home Office interviews interpreted, GP appointments interpreted, hospital interpreting, thebigword
court and police interpreting = legal interpreting < court interpreter, interpret at court, NRPSI, police custody interpreting, immigration tribunal, depositions interpreted, solicitors' conferences interpreted, hearings interpreted
medical interpreting = healthcare interpreting < CCHI, NBCMI, hospital interpreter, medical interpreter, patients' appointments interpreted, consultants' appointments interpreted
telephone and video interpreting = remote interpreting < VRI, LanguageLine, telephone interpreting, Zoom interpreting, Stratus Video, thebigword, CyraCom
sign language interpreting < BSL interpreter, RSLI, ASL interpreter, NRCPD, RID certified, relay VRS, deaf clients interpret, BSL Level 6
localisation = software localisation = website localisation < localise apps, games localisation, L10N, website localised, app UI translated, Lokalise, Crowdin, Alchemy Catalyst, Passolo, linguistic QA, string files, UI length, localised games, app screens, localised video games, adapted apps, web shops, online shop for, localised, fitted to locals, localised help pages
subtitling = audiovisual translation = captioning < subtitles, Subtitle Edit, EZTitles, SDH, dubbing scripts, Netflix subtitles, Aegisub, Wincaps, OOONA, live subtitle, respeaking, time-coded subtitles, captioned films, subtitled, Netflix, timed subtitles, captions in, spotted and subtitled, characters per second, voice-over scripts
transcreation = marketing translation = creative adaptation < ad copy translate, marketing adapt, slogans adapted, market copy translated
proofreading translations = revision = bilingual review = translation QA < revise translations, bilingual proofreader, LQA, second-linguist review, back-translation, Xbench, reviewed translators' work, QA checks Verifika
legal translation = certified translations = translating legal texts = translation of legal texts < contracts translate, sworn translator, apostille translate, court documents translated, birth certificates translated, judgments translated, contracts judgments and statutes, deeds and powers of attorney, judgments, statutes, divorce decrees, contracts into, for law firms, deeds, court papers into
technical translation = engineering manuals translation = translate technical documents = technical translator < manuals translate, engineering documents translated, user manuals translated, automotive manuals, EN>DE, DE>EN, machine manuals, manuals for pumps, user guides and data sheets, patents, from English into German, operating manuals, ES>EN, words a year, FR>EN, rendered user guides, into mother tongue, manuals translated
medical and pharmaceutical translation < clinical trial protocols, SmPCs, EMA templates, patient leaflets translated, ICFs translated, medical devices IFU
financial translation < annual reports translated, fund factsheets, KIIDs, prospectus translated, audit reports translated
translation project management = language project coordination = localisation project manager = translation projects < translation PM, vendors linguists assign, Plunet, XTRF, multi-language projects, freelance translators manage, quotes translation, Across server, translation jobs assigned, found linguists, PM at an agency, quotes to invoice, jobs from clients, vendor pool of linguists, set dates checked, linguists in, LSP project manager
freelance translation agencies = work with translation agencies < ProZ, TranslatorsCafe, LSP freelancer, RWS, Lionbridge, TransPerfect, agency freelancer translate
source language fluency = native-level bilingual = multilingual < native French, fluent Spanish, bilingual Polish, mother tongue German, C2 English, fluent Arabic, bilingual Mandarin, near-native, HSK 6, DELE C1, JLPT N1, IELTS 8
transcription and language data = multilingual transcription < transcribe Arabic, audio transcripts translated, bilingual transcription
interpreter ethics = code of conduct interpreter < interpreter impartiality, NRPSI Code, confidentiality interpreter
literary translation = book translation < novels translated, literary translator, translated novel, poems translated, children's books translated
bilingual correspondence = bilingual secretary < bilingual PA, emails in German, bilingual assistant
language teaching = foreign language tuition < taught Spanish, private language lessons, CELTA, tutor French, DELTA, TEFL, language school teacher, taught EFL
TEFL = EFL teaching < CELTA, TESOL, EFL teacher, DELTA, Trinity CertTESOL, ESL teacher, IELTS classes
guide interpreting and tour = bilingual guiding < guide interpreter, tour guide in French, Blue Badge languages
DTP multilingual = multilingual desktop publishing < InDesign multilingual, Arabic typesetting, right-to-left layout, FrameMaker languages
sworn translator = sworn legal translation = certified translations < court-sworn, court-certified, stamps on birth, Beeidigte Übersetzerin, certified translator, before OLG, Landgericht, court-appointed translator, traductor jurado, public translator, oath before
conference interpreting < AIIC, simultaneous booth, conference interpreter
proofread and edit translations = revise translations = translation revision < reviser, second pair of eyes, 4-eye principle, LQA, against the source, ISO 17100, line by line, reviewed translations, checked colleagues' versions, bilingual review, colleagues' texts
language skills = fluent in < mother tongue, native, C1, C2, in both languages, fluent, near-native
French < fluent French, mother tongue French, FR/EN, C1 French, years in Paris, native French, DELF, DALF, French native, bilingual FR
Spanish < Spanish fluent, ES native, fluent Spanish, native Spanish, years in Madrid, DELE, bilingual ES, from Madrid, Spanish native
German and English = business fluent German = German language < German native, bilingual PA, Deutsch and English, fluent German, C1 German, Goethe C2, German C2
# event manager
event planning = organise events = event management = organise staff events = away days = event organisation < planned weddings, organised conferences, event planner, gala dinners, product launches organise, awards dinners, staged events, exhibitions organise, CMP, organised gala, event producer, leadership retreat, summer barbecue, Xmas party, strategy days, client dinners, put on the summer, venue to bus, planned party, planned and ran our, Christmas party organised, board away days, staff party, offsite for, planned client dinners, put on party
conference organisation = conference management = corporate events = event delivery < delegates 500, AGMs organise, sales kick-off, plenary and breakouts, incentive trips, roadshows, symposium organise, speakers and delegates, corporate away days, client conferences, conferences end to end, delegates, annual conference, conference for 600, product launches, awards dinners, gala dinner, AGMs organised, conferences from brief, ran conferences, kick-off for, ran sales conferences, launches and dinners, from brief to breakdown, put on launches, award nights, staged conferences, gala dinners, product launches run, brief to breakdown, put on conferences, AGMs staged, heads end to end
event budget management = manage event budgets = event budget = event budgets < event P&L, cost sheets events, budgets for conferences, reconcile event costs, costed and watched spend, actual vs plan, held for festival, under budget event, came in under, costed weddings, watched spend on, budget for the festival, spend on each
venue sourcing = venue finding = source venues = negotiate venue contracts = venue search < show rounds, venues negotiate, site visits hotels, recce, Cvent Supplier, venue contracts, site inspections hotels, hold options venues, site-visited hotels, attrition, agreed rates, found and booked locations, beat quotes down, found venues, booked venues, site visits to hotels, booked locations, agreed terms with venues, hotel contracts, found visited and booked, found and booked venues, right place for each client, shortlist of venues, hold and contract, site visits to venues, castles barns, castles and barns, hunted for venues, sourced venues
supplier and vendor coordination = book event suppliers = contractor management at events < AV suppliers, caterers booked, marquee hire, DJs booked, production company book, Portaloos, staging contractors, tent rentals, generators hire, entertainers booked
delegate registration = event registration = online event ticketing = guest lists = manage registration < Eventbrite, Cvent, delegate badges, registration desk, RSVPs, Swoogo, Eventsforce, delegate list, Bizzabo, registration site, RSVP, badges, invites to check-in, guest lists of, RSVP chase, lists of guests, Splash
event software = event management platforms < Cvent, Eventbrite, Swapcard, Bizzabo, Hopin, Swoogo, Whova, EventsAir, Priava, Social Tables, Tripleseat, Ungerboeck, Artifax, ConventionPro
on-site event management = event delivery on day = run events on site = onsite event management = event day management < on-site manager, show calling, stage manage awards, build and breakdown, event day staff brief, front of house at festival, on-day coordinator, wedding coordinator on day, load-in and load-out, load-in to breakdown, floor managed, run sheets, live days, on-site lead, event day lead, onsite from build, ran show days, crew of 20, on the day run, live days run
event schedules = run sheets = running orders < running order, critical path event, show flow, BEO, production schedules event, cue sheets, banquet event orders, function sheets
event health and safety = event risk assessments < event RAMS, ESMP, crowd management plan, Purple Guide, safety advisory group, temporary event notice, IOSH events, SIA stewards brief
event licensing < PRS licence event, road closures event, special event permits, alcohol license event
speaker management = programme development = conference content < speaker briefs, speakers booked, call for papers, agenda conference, session chairs, speakers liaise, conference producer
sponsorship and exhibition sales = sell sponsorship = exhibitor sales < sponsors sold, exhibitors booked, stand sales, sponsor packages, exhibition space sold, delegate sales, sponsorship revenue
exhibitor management = exhibition management = trade show organisation < exhibitors manual, floorplans exhibition, stand build, NEC exhibition, shell scheme, trade shows organise, ExCeL, exhibitors liaise, expo floor
virtual and hybrid events = online events < Zoom webinars, Hopin, ON24, hybrid events, vMix, Teams Live Events, virtual conference, GoToWebinar, StreamYard, webinars, hybrid, livestream
wedding planning = weddings coordination = experience in wedding planning < brides and grooms, wedding planner, wedding coordinator, marquee weddings, UKAWP, venue weddings, bridal shows, coordinated weddings, couples' big day, weddings per season, on the day lead, planned weddings, weddings a year, on-the-day coordination, weddings a season, couples from enquiry
festival and outdoor events = festival production < green field site, outdoor concerts, site crew, artist liaison festival, campsites festival, bars festival, food traders, site manager festivals, Glastonbury
event marketing = ticket sales promotion = event promotion = promote events < ticket sales for events, promoted events, event emails, social posts event, early-bird tickets, event website, ticket sales, email invitations, social posts for event, invites sent
event catering coordination = menus and banqueting = banqueting operations < banqueting, banquets, menu tastings, dietary requirements delegates, canapes events, conference and banqueting, F&B minimums
guest management = VIP and protocol = guest list management < VIP guests, royal visit, guest list, celebrity wrangler, protocol events, place cards, red carpet, table plans
supervise event staff = brief event staff = manage volunteers at events < brief stewards, event volunteers, temps for events, event crew of 30, hosts and hostesses, stewards brief, volunteers rota event, brand ambassadors brief
audio visual coordination = AV and production = staging and lighting < PA and lighting, AV set-ups, screens and lectern, LED walls, techs sound event, streaming crew
event evaluation = post-event reports = feedback surveys = post-event evaluation = event feedback < delegate surveys, post-event report, wash-up meeting, debrief event, ROI events, delegate feedback, post-con, wash-up report, surveyed guests, feedback forms analysed, debrief, delegate survey, event report, after each show, post-event survey, wash-up after, debriefs, wash-up, evaluation forms, NPS
delegate travel = rooming lists < coach transfers delegates, room blocks, delegate flights, airport transfers groups, incentive travel, housing bureau
fundraising events coordination = charity events < charity ball, charity golf day, silent auction, charity auction, 10k run organise, fundraising gala
brand activation = experiential marketing < brand activations, pop-ups, sampling campaign, experiential, roadshow sampling, street teams, product sampling tour
event decor and design = theming and styling < balloon arches, table centrepieces, theming, floral displays events, backdrops, event styling, tablescapes
event pitches = event sales < event proposals, client pitches events, agency event account, corporate event enquiries, event quotes
sports events organisation = mass participation events < marathons, triathlons, tournaments organise, road race, race director, course marshals, timing chips
CMP or events certification = events qualification < CMP, HBAA, CSEP, events degree, NEBOSH events, BA Events Management
contracts and negotiation events = negotiate hotel contracts < hotel contracts negotiated, attrition clauses, room block contracts, supplier contracts events
community and civic events = council events programme < Christmas lights switch-on, fireworks display, street market, civic events, Remembrance parade, carnival organise
corporate events and conferences = planning corporate events = planning and delivering corporate events < client conferences, sales kick-off, conferences end to end, delegates, annual conference, conference for 600, product launches, awards dinners, gala dinner, AGMs organised, conferences from brief, ran conferences, kick-off for
source venues and negotiate contracts < site-visited hotels, attrition, agreed rates, found and booked locations, venue finding, beat quotes down, found venues, booked venues, venue search, site visits to hotels, booked locations, agreed terms with venues, hotel contracts
managing event budgets = event budgets = manage budgets for events < spend sheet, reconciled supplier invoices, event P&Ls, costed and tracked, costed tracked, event budget of, budgets from, held 350k, budget tracker, costs tracked for events, costed events, on budget events, post-event reconciliation
supplier management = AV and catering < oversaw caterers, contracted AV, marquee and security, production calls, briefed caterers, briefed and oversaw, stage crew and florists, booked caterers, contractors briefed, caterers and florists, AV house, booked AV
supplier management AV and catering < oversaw caterers, contracted AV, marquee and security, production calls, briefed caterers, briefed and oversaw, stage crew and florists, booked caterers, contractors briefed, caterers and florists, AV house, booked AV
manage suppliers < oversaw caterers, contracted AV, marquee and security, production calls, briefed caterers, briefed and oversaw, stage crew and florists, booked caterers, contractors briefed, caterers and florists, AV house, booked AV
risk assessments for events = event risk assessments = event safety = licences and risk assessments = event licences < event safety plans, crowd plan, SAG, RA and, risk register, event management plan, safety advisory group, event RAs, wrote event safety, TENs, premises licence, road closures, crowd plans, event safety docs, temporary event notice, fire and crowd plans, applied for premises, event safety plan, Purple Guide
health and safety for events < event safety plans, crowd plan, SAG, RA and, risk register, event management plan, safety advisory group, event RAs, wrote event safety
exhibition and trade show coordination = trade shows < booked stands, exhibition stands, floor plan to breakdown, stand build, organised stands, stands a year, exhibition stand, trade stands, shell scheme, stand at IBC, organised exhibitions, stands and freight, booked stand, fairs a year, customer day, ran stands, trade fair stand, customer days, stand staff, built stands, hosted customer day, roadshows, put on customer day
exhibition coordination < booked stands, exhibition stands, floor plan to breakdown, stand build, organised stands, stands a year, exhibition stand, trade stands, shell scheme, stand at IBC, organised exhibitions, stands and freight
exhibitions < booked stands, exhibition stands, floor plan to breakdown, stand build, organised stands, stands a year, exhibition stand, trade stands, shell scheme, stand at IBC, organised exhibitions, stands and freight
weddings < coordinated weddings, couples' big day, weddings per season, on the day lead, planned weddings, wedding coordinator, weddings a year, wedding planner, on-the-day coordination, weddings a season, couples from enquiry
speaker and VIP liaison < briefed speakers, greenroomed, headline guests, looked after ministers, speakers' travel, booked speakers, green room, speakers briefed, looked after speakers, VIP guests looked after, ministers and press, speakers and VIPs
speaker liaison = VIP liaison < briefed speakers, greenroomed, headline guests, looked after ministers, speakers' travel, booked speakers, green room, speakers briefed, looked after speakers, VIP guests looked after, ministers and press, speakers and VIPs
onsite management < load-in to breakdown, floor managed, show calling, run sheets, live days, on-site lead, event day lead, onsite from build, ran show days, crew of 20, build and breakdown, on the day run, live days run
fundraising events < gala dinner, fun run, charity ball, auction, venue to pledges, golf day, sponsored walk, marathon team, ball for, charity dinner, quiz night, balls and runs, dinner dances
event staff < hired stewards, hosts, morning briefings, casuals, told them posts, stewards and hosts, briefed stewards, ran briefings, took on casuals, volunteers briefed
AV coordination = event production = stage management of events < cue sheets, sound screens, tech crews, show caller, lights and speakers, show day, run to time, running order, sound and lights, AV crew led, show calling
delegate registration < Cvent, Eventbrite, badges, delegate bookings, registration desk, onsite check-in, RSVPs, guest list
registration = manage registrations < Cvent, Eventbrite, badges, delegate bookings, registration desk, onsite check-in, RSVPs, guest list
virtual events < hybrid, Zoom webinars, livestream, Hopin, virtual conference
webinars < hybrid, Zoom webinars, livestream, Hopin, virtual conference
logistics for events = event logistics = coordinate logistics < transfers and hotels, travel and accommodation, couriered kit, run sheets, floor plans, delegate travel, set-up and breakdown, room layouts
# fundraiser and charity
fundraising = raise funds = income generation < fundraised, charity fundraiser, capital appeal, fundraising target, bucket collections, annual fund, sponsored walk
trusts and foundations fundraising = grant applications = bid writing = applications to trusts and foundations = write applications to trusts < trust bids, National Lottery bids, foundation proposals, Children in Need bid, trust fundraiser, bids written, Garfield Weston, Esmée Fairbairn, grant writer, LOIs, Awards for All, funding bids, trusts pipeline, GrantFinder, Henry Smith, Esmee Fairbairn, bids I wrote, grant-giving foundations, proposals to foundations, secured from trusts, trust applications
grant management = funder reporting = monitoring and evaluation reports = report to funders = grant reporting < funder reports, end of grant reports, restricted grants, monitoring returns, grant reports, outcomes reports funders, logframe, DFID, USAID grants, M&E, Lottery monitoring, reports on what money did, quarterly monitoring, impact reports, reports to trusts, end of grant, reports to foundations
monitoring and evaluation = M&E < logframe, theory of change, outcomes framework, impact report, baseline surveys, SROI, KoboToolbox, Outcomes Star data
corporate fundraising = corporate partnerships = charity of year < charity of the year, corporate partners, corporate sponsors, CSR partners, cause-related marketing, workplace giving, charity partnerships won, corporate volunteers days, pitched to companies, payroll giving, company partners, pitched to businesses, pitched to firms, staff giving, brokered partners, partners worth, company giving, won Tesco, firms' support, employee fundraising
major donor fundraising = philanthropy = major gifts = major donor stewardship = major donor = major donors < HNW donors, moves management, philanthropists, six-figure gifts, gift officer, prospects portfolio donors, capital campaign, principal gifts, high-net-worth, givers of, impact letters, cultivated gifts, HNW relationships, five-figure gifts, wealthy givers, asked face to face, gifts of 10k, major gifts officer, six-figure gift, prospects visited, looked after wealthy, donors one to one
individual giving = direct marketing fundraising = regular giving = direct mail < direct debits donors, cash appeals, direct mail appeals, donor acquisition, Christmas appeal, telefundraising, donor retention, monthly giving, appeals to, appeals a year, Christmas appeal written, response 6.5, warm appeals, mailings, supporters response, wrote appeals, upgrade calls
legacy fundraising = gifts in wills = planned giving = legacy giving = legacy administration = legacies < Free Wills Month, Smee & Ford, legacy pipeline, bequests, will pledges, Will Aid, legacy officer, handled bequests, pledgers, free will month, legacy manager, executors, Wills Month, legacy pledge, in-memory, legators, free wills, wills scheme
legacy administration = estates income charity < Smee & Ford, estates legacy cases, legacy admin, CiCLA
community fundraising = regional fundraising = community groups < local fundraising, schools and clubs talks, supporter groups, fundraising groups, collections supermarket, Rotary cheques, community fundraiser, collection tins, supermarket collections, Rotary clubs, WI groups, schools talks, talks to schools, church groups, bucket collections, coffee mornings, local groups, bake sales, shops and tins, school assemblies, local events, Rotary talks, shops and schools
events fundraising = sponsored events = challenge events < London Marathon places, sponsored walk, skydives, charity ball, silent auction, Great North Run, walkathon, 5K charity, Race for Life, abseil charity, bike ride, skydive, trek for supporters, 10k run, abseil, marathon team, charity bike ride, planned trek
street and door-to-door fundraising = face-to-face fundraising = street fundraising = face-to-face regular giving < street fundraiser, chugger, door-to-door charity, F2F, charity sign-ups, private site fundraising, mobilise door canvass, street canvassers, sign-ups a day, door-to-door, people on street, direct debits, monthly gifts, on the doorstep, private site, street and door, led canvassers
telephone fundraising = donor calls < telephone fundraiser, telefundraising, phonathon, student callers, Pell & Bales
digital fundraising = online giving = crowdfunding < JustGiving, GoFundMe, Crowdfunder, Facebook fundraisers, online appeals, Big Give, donate page, Virgin Money Giving, Giving Tuesday, text-to-donate, Facebook drives, Enthuse, online appeal, Facebook challenges, JustGiving pages, Kickstarter
donor database = fundraising CRM = supporter database = fundraising database < Raiser's Edge, Salesforce NPSP, ThankQ, CARE NG, Donorfy, Beacon CRM, eTapestry, Blackbaud, DonorPerfect, Bloomerang, Little Green Light, RENXT, Raiser's Edge NXT, gift entry, gift batches, RE7, CiviCRM, Raisers Edge, supporter records
donor stewardship = supporter care = donor relations = major donors = donor care < thank-you letters, supporter newsletters, donor reports, donor events, thanked donors, supporter journeys, supporter services, stewardship plan, high-net-worth, six-figure gifts, givers of, impact letters, cultivated gifts, HNW relationships, five-figure gifts, donor enquiries, supporter calls, processed donations, answered donors, thanked supporters
Gift Aid = tax-effective giving < GASDS, Charities Online claim, reclaimed tax on donations, audit of declarations, Gift Aid to HMRC, R68, gift aid declarations, Charities Online, HMRC claims, claimed tax back, 25p in the pound, tax back on gifts
donation processing = gift processing = income processing charity < bank donations, cheques donations processed, gift entry, direct debit uploads, batches donations, donations banked, coins counted donations, tax receipts donors
fundraising regulation = Code of Fundraising Practice = Fundraising Regulator < FPS suppression, IoF Code, CIOF, Code of Fundraising, Fundraising Regulator code, FPS suppressions, Code trained, FPS
fundraising qualification < MCIOF, CFRE, Certificate in Fundraising, IoF diploma
prospect research = donor research < wealth screening, WealthEngine, iWave, due diligence donors, DonorSearch
charity shop management = charity retail < charity shop, Oxfam shop, sort donated goods, rag sales, Gift Aid donations shop, thrift store, British Heart Foundation shop, Goodwill store, donated stock price, sort donations
volunteer management = recruit and coordinate volunteers = volunteer coordination < managed 60 volunteers, volunteer coordinator, recruit volunteers, volunteers rota, inducted volunteers, volunteer handbook, Better Impact, volunteer recognition, Volgistics, Team Kinetic
charity governance = trustee board support = trustees < charity trustee, board of trustees papers, Charity Commission returns, chair of trustees, board of directors nonprofit, 501c3 board
charity law and compliance = Charity Commission returns < annual return Charity Commission, SORP, OSCR, Form 990, CIO registration, serious incident report
project delivery in charity = programme coordination nonprofit = community projects delivery < service delivery charity, project coordinator charity, NGO programme, funded project delivered, AmeriCorps programme, outreach programme
humanitarian work = NGO work < refugee camp, food distribution NGO, Oxfam, Save the Children, UNHCR, Médecins Sans Frontières, WASH programme, disaster relief, cluster meetings, Sphere standards, VSO, Peace Corps
food bank support = crisis support services < food bank, Trussell Trust, food parcels, soup kitchen, clothing bank, homeless drop-in, food pantry
advocacy and campaigning = policy campaigning = lobbying campaigns < campaign actions MPs, campaigner, Parliamentary briefings charity, mobilise supporters, 38 Degrees, grassroots organise, canvassing voters
advice work = advice and information < Citizens Advice, welfare rights, debt advice, AQS advice, benefits checks clients, generalist adviser, Advisernet, Casebook, appeals tribunals benefits, DRO
debt advice < StepChange, DRO, IVA advice, MoneyPlan, debt relief order, Standard Financial Statement
beneficiary support = service user involvement = co-production < service users panel, experts by experience, beneficiaries consult
case for support = fundraising proposals < funding proposals, theory of change bid, prospectus campaign
sponsorship and in-kind donations = gifts in kind < in-kind donations, raffle prizes secured, sponsors secured, pro bono secured
crowdfunding < GoFundMe, Crowdfunder, Kickstarter, Indiegogo
trusts and foundations = trust fundraising < Garfield Weston, Henry Smith, Esmee Fairbairn, trust fundraiser, bids I wrote, grant-giving foundations, proposals to foundations, secured from trusts, trust applications, Esmee, Lottery, Trusts Officer, Trusts & Foundations, bids to, BBC Children in Need, Tudor Trust, Comic Relief, foundations bids, Community Fund, grants from trusts
organise challenge events < bike ride, skydive, trek for supporters, 10k run, abseil, marathon team, charity bike ride, planned trek, sponsored walk
Raiser's Edge = use of Raiser's Edge < RE NXT, Raisers Edge 7, RE7 queries, RENXT, RE7, Raisers Edge
legacies < gifts in wills, Will Aid, legacy officer, bequests, handled bequests, pledgers
direct mail appeals < mail pack, warm and cold appeals, Christmas appeal, print house, cold packs, mailing to donors, donor mailings, warm mailing
direct mail < mail pack, warm and cold appeals, Christmas appeal, print house, cold packs, mailing to donors, donor mailings, warm mailing
appeals < mail pack, warm and cold appeals, Christmas appeal, print house, cold packs, mailing to donors, donor mailings, warm mailing
Gift Aid claims < reclaimed tax on donations, audit of declarations, Gift Aid to HMRC, R68, gift aid declarations
Chartered Institute of Fundraising = CIOF membership < MCIOF, MInstF, Diploma in Fundraising, CIOF member, CIOF Certificate, Dip IoF, member of CIOF, Institute of Fundraising
membership of Chartered Institute of Fundraising < MCIOF, MInstF, Diploma in Fundraising, CIOF member
manage volunteers = volunteer management = recruit volunteers < branch volunteers, managed collectors, recruited collectors, network of volunteers, inducted and supported them, local volunteer groups, tin collectors, volunteers for, rota'd volunteers, trained volunteers, took on volunteers, Friends helpers, recruited volunteers, volunteer rota, looked after volunteers, volunteers' rota, thank-yous, volunteer coordinator, helpers rota, tins and collectors
volunteers for community fundraising = community fundraising volunteers < branch volunteers, managed collectors, recruited collectors, network of volunteers, inducted and supported them, local volunteer groups, tin collectors
recruit and induct volunteers < brought in befrienders, new helpers, Do-it.org, volunteers interviewed, took on helpers, welcome session, volunteer inductions, recruited befrienders, recruited helpers
recruit volunteers = volunteer recruitment = induct volunteers < brought in befrienders, new helpers, Do-it.org, volunteers interviewed, took on helpers, welcome session, volunteer inductions, recruited befrienders, recruited helpers
match volunteers = volunteer matching < paired older people, matched mentors, telephone buddies, matched befrienders, paired volunteers, matched by language, introduced befrienders
match volunteers with service users < paired older people, matched mentors, telephone buddies, matched befrienders, paired volunteers, matched by language, introduced befrienders
DBS checks = safeguarding compliance < countersigned DBS, processed disclosures, DBS forms, tracked renewals, DBS renewals, safeguarding training records, ID verifier for DBS
DBS checks and safeguarding compliance < countersigned DBS, processed disclosures, DBS forms, tracked renewals, DBS renewals, safeguarding training records, ID verifier for DBS
training to volunteers = deliver training to volunteers = train volunteers < trained shop volunteers, helpline volunteers, induction modules, trained helpers, trained befrienders, training for volunteers delivered, volunteer training sessions
volunteer recognition = recognise volunteers < thank-you tea, long service awards, Volunteers' Week, thank you party, QAVS nomination, volunteer awards evening
volunteer recognition events < thank-you tea, long service awards, Volunteers' Week, thank you party, QAVS nomination, volunteer awards evening
Investing in Volunteers < IiV, IiV renewal, Investing in Volunteers award
Investing in Volunteers accreditation < IiV, IiV renewal, Investing in Volunteers award
support and supervise volunteers = supervise volunteers = volunteer supervision < one-to-ones with helpers, line managed volunteers, supervised helpers, volunteer one-to-ones, 1:1s with volunteers, team of volunteers, led volunteers
volunteers' expenses = volunteer expenses < mileage claims of drivers, volunteers' fares, petty cash for volunteers, fares and receipts, paid volunteers' mileage
pay volunteer expenses < mileage claims of drivers, volunteers' fares, petty cash for volunteers, fares and receipts, paid volunteers' mileage
donor communications = supporter communications = thank donors < thanked donors, newsletters to supporters, donor newsletters, impact reports, supporter magazine, donor emails, thank you letters
fundraising targets = meet income targets < raised 2, beat target, over target, income of, raised over, against target, grew income
income target < raised 2, beat target, over target, income of, raised over, against target, grew income
engage community groups < Rotary clubs, WI groups, schools talks, talks to schools, collection tins, church groups, bucket collections, coffee mornings
reports to funders = grant reporting = funder reports < monitoring reports, end of grant, impact reports to, reported to Lottery, grant monitoring, grant reports
fundraising strategy = income targets < income from, 3-year plan, Head of Fundraising, goals for all streams, grew income, income growth, income streams, year income plan, fundraising plan
`;
