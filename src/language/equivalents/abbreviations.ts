/**
 * Tools and terms by their short and long names, in every language. One group a line; table.ts has the rules.
 */
export const ABBREVIATIONS = `
  JavaScript = JS = ECMAScript
  TypeScript = TS
  Kubernetes = K8s
  PostgreSQL = Postgres
  Node.js = Node = NodeJS
  React = React.js = ReactJS
  Vue = Vue.js = VueJS
  Angular = AngularJS
  .NET = dotnet
  C# = csharp
  Go = Golang
  MongoDB = Mongo
  Amazon Web Services = AWS
  Google Cloud Platform = GCP = Google Cloud
  Microsoft Azure = Azure
  Microsoft Excel = Excel = MS Excel
  Microsoft Word = Word = MS Word
  Microsoft Office = Office = MS Office
  Power BI = PowerBI = Microsoft Power BI
  continuous integration = CI
  CI/CD = continuous integration and delivery = continuous integration and deployment
  infrastructure as code = IaC
  machine learning = ML
  artificial intelligence = AI = KI = IA
  natural language processing = NLP
  user experience = UX
  user interface = UI
  application programming interface = API
  structured query language = SQL
  search engine optimization = SEO = search engine optimisation
  customer relationship management = CRM
  enterprise resource planning = ERP
  human resources = HR
  public relations = PR
  quality assurance = QA
  quality control = QC
  key performance indicator = KPI
  proof of concept = PoC
  information technology = IT
  computer-aided design = CAD
  programmable logic controller = PLC
  quantitative PCR = qPCR
  polymerase chain reaction = PCR
  intravenous = IV
  electrocardiogram = ECG = EKG
  intensive care unit = ICU
  operating room = OR = operating theatre
  emergency room = ER = emergency department = ED = A&E = accident and emergency
  electronic health record = EHR
  electronic medical record = EMR
  personal protective equipment = PPE
  lockout/tagout = LOTO
  point of sale = POS = EPOS
  standard operating procedure = SOP
  profit and loss = P&L
  accounts payable = AP
  accounts receivable = AR
  year over year = YoY = year-on-year
  month over month = MoM
  return on investment = ROI
  business to business = B2B
  business to consumer = B2C
  Chartered Institute of Personnel and Development = CIPD
  English as a second language = ESL
  individualized education program = IEP = individual education plan
  special educational needs = SEN
  H1 = first half
  H2 = second half
  Q1 = first quarter
  Q2 = second quarter
  Q3 = third quarter
  Q4 = fourth quarter
`;
