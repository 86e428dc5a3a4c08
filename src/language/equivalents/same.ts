import { type RowTable, tableRows } from '../row-table.ts';

/**
 * Names and spellings of one thing: each may stand for each other one wherever it is said. `any`: names of tools,
 * abbreviations and their long forms, in every language.
 *
 * Source: written for this project from everyday usage; the abbreviations from their makers' own names.
 */
export const SAME: RowTable = {
  any: tableRows(`
    Angular = AngularJS
    basic life support = BLS = suporte básico de vida = SBV = soporte vital básico
    driver CPC = DQC = driver qualification card
    MongoDB = Mongo
    Microsoft Word = Word = MS Word
    application programming interface = API
    structured query language = SQL
    public relations = PR
    quality control = QC
    proof of concept = PoC
    information technology = IT
    electrocardiogram = ECG = EKG
    operating room = OR = operating theatre
    electronic health record = EHR
    electronic medical record = EMR
    personal protective equipment = PPE
    lockout/tagout = LOTO
    point of sale = POS = EPOS
    standard operating procedure = SOP
    year over year = YoY = year-on-year
    month over month = MoM
    return on investment = ROI
    Chartered Institute of Personnel and Development = CIPD
    H1 = first half
    H2 = second half
    Q1 = first quarter
    Q2 = second quarter
    Q3 = third quarter
    Q4 = fourth quarter
    JavaScript = JS = ECMAScript
    TypeScript = TS
    Node.js = Node = NodeJS = Node js
    React = React.js = ReactJS
    Vue = Vue.js = VueJS
    PostgreSQL = Postgres = psql
    Kubernetes = K8s
    Go = Golang
    C# = csharp = C sharp
    .NET = dotnet = dot net
    CI/CD = continuous integration and delivery = continuous integration and deployment
    continuous integration = CI
    A/B testing = split testing = A/B experiments
    machine learning = ML
    artificial intelligence = AI = KI = IA
    natural language processing = NLP
    large language models = LLMs
    infrastructure as code = IaC
    Google Cloud Platform = GCP = Google Cloud
    Amazon Web Services = AWS
    Microsoft Azure = Azure
    REST = RESTful
    front end = frontend
    back end = backend
    full stack = fullstack
    business intelligence = BI
    data warehouse = data warehousing = DWH
    Power BI = PowerBI = Microsoft Power BI
    scikit-learn = sklearn
    user experience = UX
    user interface = UI
    quality assurance = QA
    e-mail = email
    Photoshop = Adobe Photoshop
    Illustrator = Adobe Illustrator
    InDesign = Adobe InDesign
    Adobe Creative Suite = Adobe Creative Cloud = Creative Cloud
    Microsoft Excel = Excel = MS Excel
    Microsoft Office = Office = MS Office = Office 365 = Microsoft 365
    search engine optimization = SEO = search engine optimisation
    customer relationship management = CRM
    enterprise resource planning = ERP
    object-oriented programming = OOP
    computer science = CS
    KS1 = Key Stage 1
    KS2 = Key Stage 2
    KS3 = Key Stage 3
    KS4 = Key Stage 4
    KS5 = Key Stage 5
    United Kingdom = UK = Great Britain
    United States = USA = US
    key performance indicator = KPI
    objectives and key results = OKRs
    product requirements documents = PRDs
    profit and loss = P&L
    business to business = B2B
    business to consumer = B2C
    human resources = HR
    registered nurse = RN
    licensed practical nurse = LPN
    basic life support = BLS
    advanced cardiac life support = ACLS = advanced cardiovascular life support
    pediatric advanced life support = PALS
    cardiopulmonary resuscitation = CPR
    intensive care unit = ICU = intensive care = critical care
    emergency room = ER = emergency department = ED = A&E = accident and emergency
    intravenous = IV
    National Health Service = NHS
    individualized education program = IEP = individual education plan
    special educational needs = SEN = special education = SEND
    English as a second language = ESL = EFL = ESOL
    learning management system = LMS
    accounts payable = AP = creditors ledger
    accounts receivable = AR = debtors ledger
    generally accepted accounting principles = GAAP
    international financial reporting standards = IFRS
    value added tax = VAT
    certified public accountant = CPA
    financial planning and analysis = FP&A
    TIG welding = GTAW = TIG = gas tungsten arc welding
    electronic logging device = ELD
    commercial driver's license = commercial driving license = commercial license = CDL
    heavy goods vehicle = HGV = LGV
    programmable logic controller = PLC
    heating, ventilation and air conditioning = HVAC
    computer-aided design = CAD
    hazard analysis and critical control points = HACCP
    front of house = FOH
    polymerase chain reaction = PCR
    quantitative PCR = qPCR = real-time PCR
    good laboratory practice = GLP
    good manufacturing practice = GMP
    master of business administration = MBA
    bachelor of social work = BSW
    master of social work = MSW
  `),
  en: tableRows(`
    multi-agency = interagency = inter-agency
    food safety = food hygiene
    order fulfilment = order fulfillment
    supervise = oversee
    telephone = phone
    shop = store
    enquiry = inquiry = query
    fundraise = raise funds
    proofread = copy-edit
    carer = caregiver
    flat = apartment
    labor law = employment law
    supplier = vendor
    infection prevention = infection control
    vital signs = vitals
    mathematics = math = maths
    month-end closing = month-end close = monthly closing = monthly closings
    refrigerated = reefer = chilled
    long-haul = long haul = long-distance = long distance = over the road = OTR
    18-wheeler = tractor-trailer = tractor trailer = semi-truck = articulated lorry
    consumer unit = fuse box = fuse board = distribution board
    fork lift = forklift
    MIG welding = GMAW = MIG = gas metal arc welding
    truck = lorry
  `),
  de: tableRows(`
    Lebenslauf = CV
    Führerschein = Fahrerlaubnis
    Softwareentwickler = Programmierer
  `),
  fr: tableRows(`
    ressources humaines = RH
    week-end = fin de semaine
  `),
  es: tableRows(`
    Formación profesional = FP
    carné de conducir = carnet de conducir = permiso de conducir
    recursos humanos = RRHH
    panel solar = placa solar = fotovoltaico
  `),
  pt: tableRows(`
    recursos humanos = RH
    carteira de motorista = CNH
  `),
};
