import { kindRows, type RowTable } from '../row-table.ts';

/**
 * What is asked for by its kind, and what people name instead: with `kind | kind < A, B`, who has A or B shows each
 * kind; the kinds don't show one another. Programs, platforms, makes, papers and methods, which every language calls by
 * the same name.
 *
 * Source: written for this project from what the makers and the trades say of them. A name that is an everyday word too
 * stands in `COMMON_NAMES` (common-names.ts), so that only a capital tells. When in doubt, leave it out.
 */
export const INSTANCES: RowTable = {
  any: kindRows(`
    SD-WAN < Viptela, VeloCloud, Silver Peak
    Spark < PySpark
    network access control | NAC < 802.1X
    network monitoring < Zabbix, NetFlow, PRTG, Nagios
    e-discovery platform | e-discovery < Relativity, Everlaw
    video conferencing | videoconferencing | visioconférence | videoconferencia | videoconferência | Videokonferenz | videomöte < Zoom, Microsoft Teams, Teams, Webex, Google Meet, GoToMeeting
    mobile device management | MDM | device management < Intune, Jamf, AirWatch, Workspace ONE, MobileIron
    identity management | identity and access management | IAM < Active Directory, Entra, Azure AD, Okta, OneLogin, Keycloak, Auth0
    Azure Active Directory | Azure AD < Entra, Entra ID
    ticketing system | ticket system | ticketing tool | Ticketsystem | outil de ticketing | sistema de tickets | sistema de chamados | ärendehanteringssystem < ServiceNow, Zendesk, Freshdesk, Freshservice, Jira Service Management, OTRS, Zammad, Intercom, GLPI, Remedy, Halo, Topdesk
    remote support | remote desktop < TeamViewer, AnyDesk, LogMeIn, ScreenConnect, BeyondTrust
    virtualization | virtualisation | Virtualisierung | virtualización | virtualização < VMware, Hyper-V, Proxmox, vSphere, KVM, XenServer, Nutanix
    backup software | backup solution < Veeam, Acronis, Commvault, Backup Exec, Veritas
    endpoint protection | endpoint security | antivirus < CrowdStrike, SentinelOne, Sophos, Defender for Endpoint, Symantec, Bitdefender
    SIEM < Splunk, QRadar, ArcSight, Wazuh
    network equipment | network hardware | switches | network switches < Cisco, Meraki, Juniper, Aruba, Ubiquiti, UniFi, MikroTik
    firewall | firewalls | pare-feu | brandvägg < Fortinet, FortiGate, Palo Alto, pfSense, Sophos XG, Check Point, OPNsense
    CI/CD | continuous integration | CI/CD pipeline | continuous delivery | continuous deployment | intégration continue | integración continua | integração contínua < Jenkins, GitLab CI, GitLab pipeline, GitHub Actions, CircleCI, TeamCity, Azure DevOps, Azure Pipelines, Travis CI, Buildkite, ArgoCD
    version control | source control | versioning | Versionsverwaltung | gestion de versions | control de versiones | controle de versão | versionshantering < Git, GitHub, GitLab, Bitbucket, Subversion, SVN, Mercurial, Perforce
    container | containers | containerization | containerisation | Container < Docker, Podman, Kubernetes, containerd
    container orchestration < Kubernetes, EKS, AKS, GKE, OpenShift, Docker Swarm, Nomad, ECS
    infrastructure as code | IaC < Terraform, Pulumi, CloudFormation, Bicep, OpenTofu, AWS CDK
    configuration management < Ansible, Puppet, SaltStack
    cloud | cloud platform | cloud provider | public cloud | cloud services | nube | nuvem < AWS, Azure, GCP, Google Cloud, DigitalOcean, Hetzner Cloud, Oracle Cloud
    relational database | relational databases | SQL database | RDBMS | relationale Datenbank | base de données relationnelle | base de datos relacional | banco de dados relacional | relationsdatabas < PostgreSQL, Postgres, MySQL, MariaDB, SQL Server, Oracle Database, SQLite, DB2, MSSQL
    SQL < PostgreSQL, Postgres, MySQL, MariaDB, SQL Server, MSSQL, T-SQL, PL/SQL, SQLite, BigQuery, Snowflake
    NoSQL | NoSQL database | document database < MongoDB, DynamoDB, Cassandra, CouchDB, Couchbase, Redis, Firestore, HBase, ScyllaDB
    message queue | message broker | messaging system | event streaming | message queues < Kafka, RabbitMQ, SQS, ActiveMQ, NATS, Pulsar, Kinesis, ZeroMQ, Service Bus, Pub/Sub
    caching | cache < Redis, Memcached, Varnish, Hazelcast
    search engine | full-text search < Elasticsearch, OpenSearch, Solr, Algolia, Meilisearch, Typesense
    observability | monitoring | application monitoring | monitoring tool < Prometheus, Grafana, Datadog, New Relic, Zabbix, Nagios, Dynatrace, CloudWatch, Splunk, Sentry, PRTG, Icinga, Checkmk
    distributed tracing | tracing < Jaeger, OpenTelemetry, Zipkin, Honeycomb
    payment provider | payment providers | payment gateway | payment gateways | payment service provider | payment integration < Stripe, Adyen, Klarna, PayPal, Braintree, Worldpay, Mollie, GoCardless, Redsys, Mercado Pago, Swish
    REST | REST API | RESTful < FastAPI, Express.js, Spring Boot, Django REST Framework, ASP.NET Web API
    API | APIs < REST, GraphQL, gRPC, OpenAPI, Swagger
    front end | front-end framework | JavaScript framework | frontend framework < React, Vue, Angular, Svelte, Next.js, Nuxt, Ember.js, SolidJS
    backend framework | web framework < Django, Flask, FastAPI, Rails, Ruby on Rails, Laravel, Symfony, Spring Boot, Express.js, NestJS, ASP.NET
    mobile development | mobile apps | app development < React Native, Flutter, SwiftUI, Jetpack Compose, Kotlin Multiplatform, Xamarin
    iOS development | iOS < SwiftUI, UIKit, Xcode
    test automation | automated testing | automated tests | Testautomatisierung | tests automatisés | pruebas automatizadas | testes automatizados | testautomatisering < Selenium, Cypress, Playwright, Appium, Robot Framework, TestCafe, WebdriverIO
    unit testing | unit tests | Unit-Tests < JUnit, pytest, Jest, Mocha, NUnit, xUnit, RSpec, PHPUnit, Vitest
    load testing | performance testing < JMeter, k6, Gatling, Locust, LoadRunner
    data pipeline | data pipelines | ETL | ELT | workflow orchestration < Airflow, dbt, Dagster, Prefect, Fivetran, Talend, Informatica, SSIS, NiFi, Airbyte, Azure Data Factory, Luigi
    data warehouse | cloud data warehouse | data warehousing < Snowflake, BigQuery, Redshift, Azure Synapse, Databricks, Teradata
    big data < Spark, Hadoop, Databricks, Hive, Flink
    business intelligence | BI tool | BI | BI tools | data visualisation | data visualization | dashboards | dashboard | visualisation tool | reporting tool < Tableau, Power BI, Looker, Qlik, QlikView, Qlik Sense, Metabase, Superset, Looker Studio, MicroStrategy, Domo
    statistical software | statistics package | statistical programming | statistical analysis software < SPSS, Stata, SAS, JMP, Minitab, EViews
    machine learning framework | deep learning framework | deep learning < PyTorch, TensorFlow, Keras, JAX
    machine learning | ML | maskininlärning | apprentissage automatique | aprendizaje automático | maschinelles Lernen < scikit-learn, XGBoost, LightGBM, PyTorch, TensorFlow, Keras
    time series forecasting | forecasting < Prophet, ARIMA, exponential smoothing
    data analysis in Python | Python for data analysis | Python data stack < pandas, NumPy, Polars, statsmodels
    Python < pandas, Django, FastAPI, Flask, NumPy, PySpark
    spreadsheet | spreadsheets | Tabellenkalkulation | tableur | hojas de cálculo | planilha eletrônica | kalkylark < Excel, Google Sheets, LibreOffice Calc
    word processing | Textverarbeitung | traitement de texte | procesador de textos < Microsoft Word, Word, Google Docs, LibreOffice Writer
    office software | Microsoft Office | MS Office | Office suite | Office 365 | Microsoft 365 | pack Office | bureautique | ofimática | pacote Office | Office-paketet < Excel, Microsoft Word, Word, PowerPoint, Outlook
    collaboration tool | collaboration tools < Slack, Microsoft Teams, Confluence, SharePoint, Miro, Notion, Basecamp
    project management software | project management tool | project management tools | project planning software < Jira, Asana, Trello, Monday.com, Basecamp, MS Project, Microsoft Project, Primavera, Wrike, Smartsheet, ClickUp, Teamwork
    issue tracker | bug tracking < Jira, Bugzilla, YouTrack, Redmine, Linear
    wiki | knowledge base software < Confluence, MediaWiki, GitBook, Notion
    document management system | document management | DMS | Dokumentenmanagementsystem | Dokumentenmanagement | elektronische Akte | gestion électronique de documents | GED | gestor documental | gestão documental | dokumenthanteringssystem < SharePoint, d.3, DocuWare, M-Files, ELO, iManage, OpenText, Documentum, Alfresco, NetDocuments, enaio, Platina, Public 360
    electronic signature | e-signature < DocuSign, Adobe Sign, HelloSign
    CRM | CRM system | customer relationship management | Kundenverwaltung < Salesforce, HubSpot, Pipedrive, Zoho, Dynamics 365, Microsoft Dynamics, SugarCRM, Close.io, Copper CRM, Zendesk Sell, Lime CRM
    ERP | ERP system | Warenwirtschaft | Warenwirtschaftssystem | affärssystem < SAP, Oracle EBS, NetSuite, Business Central, Dynamics NAV, Navision, Odoo, Infor, Epicor, Sage X3, TOTVS, Protheus, proALPHA, Monitor ERP, Visma, IFS, JD Edwards, Microsoft Dynamics
    sales engagement | sales engagement tool | sales engagement platform < Salesloft, Apollo.io, Outreach.io, Outreach, Groove
    prospecting tool | lead database < ZoomInfo, Sales Navigator, Apollo.io, Lusha, Cognism
    qualification framework | sales methodology | sales framework | qualification method < MEDDIC, MEDDPICC, BANT, SPIN, SPIN selling, Challenger Sale, Sandler
    accounting software | accounting package | accounting system | bookkeeping software | Buchhaltungssoftware | Buchhaltungsprogramm | logiciel de comptabilité | logiciel comptable | programa de contabilidad | software contable | software de contabilidade | programa de contabilidade | bokföringsprogram | ekonomisystem < QuickBooks, Xero, Sage, FreeAgent, DATEV, Lexware, FreshBooks, MYOB, Fortnox, Visma, EBP, Cegid, Ciel, Contaplus, Primavera, PHC, Tally, NetSuite, Business Central
    payroll software | payroll system | Lohnprogramm | logiciel de paie | programa de nóminas | lönesystem < ADP, Sage Payroll, BrightPay, Paychex, Gusto, DATEV LODAS, Silae, A3 Nómina, Hogia, Kontek, IRIS Payroll, Moneysoft
    HRIS | HR system | HR software | HR information system | SIRH | Personalsoftware | HR-system < Workday, BambooHR, Personio, SuccessFactors, HiBob, UKG, ADP Workforce Now, Rippling, Paycom, Cezanne, Lucca, Factorial, PeopleHR, Heartcore, Namely
    applicant tracking system | ATS | recruiting software | Bewerbermanagementsystem < Lever, Workable, Bullhorn, Taleo, iCIMS, Teamtailor, SmartRecruiters, Personio, Ashby
    time tracking | workforce management | rota software < Planday, RotaCloud, When I Work, Quinyx, 7shifts
    CMS | content management system | content management | gestionnaire de contenu | gestor de contenidos | Content-Management-System | Redaktionssystem < WordPress, Drupal, TYPO3, Contentful, Joomla, Umbraco, Sitecore, Adobe Experience Manager, Craft CMS, Webflow, Sanity, EPiServer, Optimizely, Squarespace, Wix
    e-commerce platform | e-commerce | ecommerce | online shop | Onlineshop | boutique en ligne | tienda online | loja online | e-handel < Shopify, Magento, WooCommerce, PrestaShop, BigCommerce, Shopware, Salesforce Commerce Cloud, VTEX, Nuvemshop
    web analytics | analytics tool | audience analytics | outil d'analyse d'audience | analítica web | webbanalys | Webanalyse < Google Analytics, GA4, Matomo, Plausible, Adobe Analytics, Hotjar, Piwik, Mixpanel, Amplitude
    email marketing | email campaigns | e-mail marketing | e-mailing | emailing | campagnes d'e-mailing | newsletter software | E-Mail-Marketing < Mailchimp, Klaviyo, Brevo, Sendinblue, Mailjet, Campaign Monitor, ActiveCampaign, Constant Contact, CleverReach, RD Station
    marketing automation < HubSpot, Marketo, Pardot, ActiveCampaign, Klaviyo, Eloqua, RD Station
    paid search | PPC | search engine advertising | SEA | pay per click < Google Ads, AdWords, Microsoft Ads, Bing Ads
    online advertising | paid media | paid advertising | digital advertising | publicité payante | publicité en ligne | publicidad online | publicidade online | Onlinewerbung < Google Ads, Meta Ads, Facebook Ads, LinkedIn Ads, TikTok Ads, AdWords, Instagram Ads, Microsoft Ads
    paid social | social ads < Meta Ads, Facebook Ads, LinkedIn Ads, TikTok Ads, Instagram Ads, Snapchat Ads
    social media | social networks | social media channels | soziale Medien | réseaux sociaux | redes sociales | redes sociais | sociala medier < Instagram, Facebook, TikTok, LinkedIn, Twitter, YouTube, Pinterest, Snapchat
    social media management tool | scheduling tool < Hootsuite, Sprout Social, Metricool, Agorapulse, Swello
    SEO tool | SEO tools < Ahrefs, Semrush, Screaming Frog, Moz, Sistrix, Ubersuggest, Search Console
    graphic design software | graphic design tools | design software | Adobe Creative Suite | Adobe Creative Cloud | Adobe Suite | suite Adobe | logiciel de PAO | PAO < Photoshop, InDesign, Illustrator, Affinity Designer, CorelDRAW
    image editing | photo editing | Bildbearbeitung | retouche photo | edición de imágenes | bildredigering | edição de imagem < Photoshop, Lightroom, GIMP, Affinity Photo, Capture One
    desktop publishing | page layout | DTP | layout software | mise en page < InDesign, QuarkXPress, Affinity Publisher, Scribus
    video editing | Videoschnitt | montage vidéo | edición de vídeo | edição de vídeo | videoredigering < Premiere, Premiere Pro, Final Cut, Final Cut Pro, DaVinci Resolve, Avid, CapCut, iMovie, LumaFusion
    motion graphics | animation software < After Effects, Cinema 4D
    prototyping | wireframing | UI design tool | design tool | prototyping tool < Figma, Adobe XD, InVision, Axure, Balsamiq, Framer, Sketch
    usability testing tool | research tool < Maze, UserTesting, Lookback, Dovetail, Hotjar, Optimal Workshop
    accessibility standards | accessibility guidelines | web accessibility | digital accessibility | accessibility < WCAG, WCAG 2.1, WCAG 2.2, EN 301 549, Section 508
    CAD | CAD software | computer-aided design | CAD-Software | logiciel de CAO | CAO | DAO < AutoCAD, SolidWorks, CATIA, Creo, Inventor, Fusion 360, Siemens NX, MicroStation, Solid Edge, Rhino, SketchUp, Vectorworks, Civil 3D, Onshape, Revit
    BIM | building information modelling | building information modeling < Revit, ArchiCAD, Navisworks, Tekla, Vectorworks
    3D modelling | 3D modeling < SolidWorks, Blender, Rhino, SketchUp, 3ds Max, Maya, Cinema 4D
    finite element analysis | FEA | FEM | structural analysis software < Ansys, Abaqus, Nastran, SAP2000, MIDAS Civil, MIDAS, STAAD, ETABS, RFEM, Robot Structural Analysis, COMSOL
    GIS | GIS software | geographic information systems < QGIS, ArcGIS, PostGIS, MapInfo, ArcMap
    PLC | PLC programming | SPS | SPS-Programmierung | automates programmables < TIA Portal, Step 7, Siemens S7, Allen-Bradley, RSLogix, CODESYS, Studio 5000, TwinCAT
    SCADA | HMI < WinCC, Ignition, Wonderware, Citect
    CNC | CNC machine | CNC control | CNC-Steuerung < Heidenhain, Sinumerik, Fanuc, Mazatrol, Haas
    CAM < Mastercam, EdgeCAM, hyperMILL, PowerMill, SolidCAM
    CMMS | maintenance software < Maximo, SAP PM, Infor EAM, Fiix, UpKeep
    warehouse management system | WMS | Lagerverwaltungssystem | warehouse system | gestion d'entrepôt | sistema de gestión de almacenes < SAP EWM, SAP WM, JDA, Blue Yonder, Körber, HighJump, Mintsoft
    transport management system | TMS | route planning software < Tachomaster, Paragon, Mandata, Descartes, McLeod, Samsara, TruckMate, Transporeon
    telematics | fleet management system < Samsara, Geotab, Webfleet, Microlise, TomTom Telematics
    building management system | BMS < Tridium, Niagara, Honeywell EBI, Siemens Desigo
    property management system | PMS | hotel software | hotel system | reservation system | Hotelsoftware | hotellsystem < Opera PMS, Opera Cloud, Opera, Mews, Protel, Cloudbeds, Fidelio, Apaleo, Guestline
    channel manager | booking platform | OTA < Booking.com, Expedia, Airbnb, SiteMinder, Agoda
    table reservation system | restaurant reservation system < OpenTable, Resy, SevenRooms, TheFork, Quandoo
    GDS | global distribution system < Amadeus, Sabre, Galileo, Travelport
    point of sale system | POS system | POS | cloud POS | till system | EPOS | Kassensystem | logiciel de caisse | TPV | kassasystem < Lightspeed, Vend, Micros, Shopify POS, Revel, Xstore, Zettle, SumUp, Gastrofix
    online booking | online booking system | online appointment booking | booking system | appointment software | Online-Terminbuchung | Terminbuchung | reservas online | agendamento online | onlinebokning < Treatwell, Fresha, Booksy, Phorest, Planity, Doctolib, Calendly, Acuity, SimplyBook, Timify, Bokadirekt, Mindbody
    practice management software | practice management system | Praxissoftware | Praxisverwaltungssystem | logiciel de cabinet | clinic software < Cliniko, Dentrix, Power Practice, Medidoc, Turbomed, medatixx, Jane App, Nookal, Doctolib, Vetspire, Opendental, Eaglesoft, Gesden
    electronic health record | EHR | electronic medical record | EMR | electronic patient record | patient record system | patient administration system | dossier patient informatisé | historia clínica electrónica | prontuário eletrônico | journalsystem < Epic, Cerner, SystmOne, EMIS, Meditech, Athenahealth, eClinicalWorks, Lorenzo, Medico, Cosmic, TakeCare, Melior, Mosaiq
    electronic care records | digital care records | electronic care plans | digital care planning | care planning software | electronic care planning | Pflegedokumentation | digital care system < Person Centred Software, Nourish, Access Care Planning, Log my Care, CareDocs, PointClickCare, Vivendi, Sensio, Birdie, Care Vision, Treva
    laboratory information system | LIMS | LIS < LabWare, StarLIMS, SampleManager, LabVantage, Winpath
    electronic lab notebook | ELN < Benchling, LabArchives, Dotmatics, IDBS, SciNote
    case management system | case management software | legal practice software | practice management system < LEAP, Clio, Proclaim, PracticePanther, MyCase, Actionstep, Osprey, SOS Legal, Liberata, Liquidlogic
    legal research | legal database < Westlaw, LexisNexis, Lexis, Practical Law, Beck-Online, Juris
    e-discovery | eDiscovery < Relativity, Nuix, Everlaw
    learning management system | LMS | learning platform | virtual learning environment | VLE | Lernplattform | plateforme d'apprentissage | plataforma educativa | lärplattform < Moodle, Canvas, Blackboard, Google Classroom, Brightspace, Schoology, Itslearning, Seesaw
    management information system | MIS | pupil information system | school information system < SIMS, Bromcom, PowerSchool, ScholarPack
    e-learning authoring | authoring tool < Articulate, Storyline, Captivate, Rise 360, iSpring
    library management system | library system | integrated library system < Koha, Libero
    computer-assisted translation | CAT tool | CAT tools | translation memory < Trados, memoQ, Memsource, Wordfast, Smartcat
    quantity surveying software | estimating software | cost software | takeoff software < CostX, Bluebeam, PlanSwift, Buildsoft
    construction management software < Procore, Aconex, Asite, Fieldwire, PlanGrid, Autodesk Construction Cloud
    salon software < Phorest, Fresha, Treatwell
    call centre software | contact centre software | telephony platform | contact center platform < Genesys, Five9, Avaya, Talkdesk, Aircall, Amazon Connect, RingCentral
    dispatch software | field service software < ServiceTitan, Jobber, Simpro, Housecall Pro, Commusoft
    herd management software | herd software < Uniform Agri, DairyComp, Herdwatch, Interherd, DelPro, PCDart
    sound console | mixing desk | digital mixing console < Yamaha CL5, Avid Venue, DiGiCo, Midas M32, Behringer X32, Allen & Heath
    digital audio workstation | DAW < Pro Tools, Ableton, Logic Pro, Cubase, Reaper
    sports performance software | meet management software < Hy-Tek, TeamUnify, Hudl, Dartfish
    property portal | listing portal < Rightmove, Zoopla, Idealista, ImmoScout24, Hemnet, SeLoger
    tax software | tax return software < ELSTER, TaxCalc, TurboTax, ProSeries, UltraTax, Lacerte
    immunoassay | immunoassays < ELISA, Luminex, Western blot, ELISpot
    PCR < qPCR, RT-PCR, ddPCR
    next-generation sequencing | NGS | NGS library preparation < Illumina, Nextera, MiSeq, NovaSeq, Nanopore, amplicon libraries
    gene editing | genome editing < CRISPR, Cas9, TALEN
    chromatography < HPLC, UPLC, GC-MS, LC-MS, FPLC, ÄKTA
    mass spectrometry < LC-MS, GC-MS, ICP-MS, MALDI, LC-MS/MS, Orbitrap
    quality standard | quality management system | QMS | quality management | Qualitätsmanagement < ISO 9001, ISO 13485, IATF 16949, AS9100, ISO 17025
    information security standard | information security management < ISO 27001, SOC 2, Cyber Essentials, BSI-Grundschutz, NIS2
    food safety standard | food safety management < BRC, BRCGS, IFS Food, HACCP, ISO 22000, FSSC 22000, SQF
    agile | agile methods | agile methodology | agile methodologies | Agilität | méthodes agiles | metodologías ágiles | metodologias ágeis | agila metoder < Scrum, Kanban, SAFe, XP
    process improvement methodology | continuous improvement | lean < Six Sigma, Kaizen, 5S, value stream mapping, Kanban, TPM
    project management qualification | project management certification < PMP, PRINCE2, CAPM, IPMA, PRINCE2 Practitioner
    teaching qualification | teacher training | teaching certificate < PGCE, QTS, CertEd, B.Ed, PGDE
    language teaching certificate | TEFL qualification | English teaching certificate < CELTA, TEFL, DELTA, TESOL
    accountancy qualification | accounting qualification | professional accounting qualification < ACCA, ACA, CIMA, CPA, AAT
    HR qualification | HR certification < CIPD, SHRM-CP, SHRM-SCP, PHR, SPHR
    health and safety qualification | safety certification < NEBOSH, IOSH, OSHA 30, OSHA 10
    site safety card < CSCS, SSSTS, SMSTS
    working at height certificate < IPAF, PASMA
    first aid | first aid certificate | first aid qualification | first aider < FAW, EFAW, Emergency First Aid at Work, First Aid at Work, SST, PSC1
    resuscitation | CPR < BLS, ACLS, PALS, Basic Life Support
    networking certification < CCNA, CCNP, CompTIA Network+, Network+
    programming language | scripting language | scripting | Programmiersprache | langage de programmation | lenguaje de programación | linguagem de programação | programmeringsspråk < Python, Java, JavaScript, TypeScript, C#, C++, Kotlin, PHP, PowerShell, Bash
    object-oriented programming | object-oriented language < Java, C#, C++, Kotlin, Python
    shell scripting < Bash, PowerShell, Zsh
    operating system | Linux distribution < Ubuntu, Debian, Red Hat, CentOS, Windows Server
    Linux < Ubuntu, Debian, Red Hat, RHEL, CentOS, Fedora, Rocky Linux
    Canadian Highway Bridge Design Code < CSA S6
    benefits administration | employee benefits < 401(k), medical plans, dental plans, open enrollment
    employment eligibility verification | work eligibility checks | right to work checks < I-9, E-Verify
    OSHA recordkeeping < OSHA 300, OSHA 300 log
    professional engineer | P.Eng | PE licence < P.Eng, Professional Engineer
  `),
};
