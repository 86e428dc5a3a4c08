import { type RowTable, tableRows } from '../row-table.ts';

/**
 * What is of which kind: with `A > B`, who has A shows B, as who runs EKS shows Kubernetes. Programs, methods, norms and
 * papers by the kind that postings ask for.
 *
 * Source: written for this project from what the makers and the trades say of them. A wrong row says "shown" of what
 * is not: when in doubt, leave it out.
 */
export const KINDS: RowTable = {
  any: tableRows(`
    EKS > Kubernetes
    AKS > Kubernetes
    GKE > Kubernetes
    OpenShift > Kubernetes
    Helm > Kubernetes
    Kubernetes > orchestration
    Kotlin > JVM language
    Java > JVM language
    Scala > JVM language
    Clojure > JVM language
    Snowflake > data warehouse
    BigQuery > data warehouse
    Redshift > data warehouse
    Snowflake > cloud data warehouse
    BigQuery > cloud data warehouse
    Redshift > cloud data warehouse
    Snowflake > SQL
    Redshift > SQL
    Oracle Database > relational database
    SQL Server > relational database
    SQL Server > SQL
    MariaDB > SQL
    PL/SQL > SQL
    Redis > NoSQL
    Cassandra > NoSQL
    Kafka > event streaming
    Kafka > message queue
    RabbitMQ > message queue
    Airflow > workflow orchestration
    dbt > data modelling
    Prometheus > monitoring
    Grafana > monitoring
    Datadog > monitoring
    Nagios > monitoring
    Grafana > observability
    Datadog > observability
    Pulumi > infrastructure as code
    CloudFormation > infrastructure as code
    Ansible > configuration management
    Puppet > configuration management
    GitLab CI > CI/CD
    Azure DevOps > CI/CD
    ArgoCD > CI/CD
    Svelte > JavaScript
    Next.js > React
    Laravel > PHP
    Symfony > PHP
    Ruby on Rails > Ruby
    ASP.NET > C#
    .NET > C#
    Selenium > test automation
    Cypress > test automation
    Playwright > test automation
    JUnit > unit testing
    pytest > unit testing
    Jest > unit testing
    Ubuntu > Linux
    Debian > Linux
    Red Hat > Linux
    VMware > virtualization
    VMware > virtualisation
    VMware > virtualisering
    VMware > Virtualisierung
    Hyper-V > virtualization
    Hyper-V > virtualisation
    Hyper-V > virtualisering
    Hyper-V > Virtualisierung
    Proxmox > virtualization
    Veeam > backup
    Intune > device management
    Figma > prototyping
    Figma > wireframing
    Google Analytics > web analytics
    GA4 > web analytics
    GA4 > Google Analytics
    Matomo > web analytics
    Ahrefs > SEO
    Semrush > SEO
    Screaming Frog > SEO
    Google Ads > paid search
    Google Ads > PPC
    Meta Ads > paid social
    Mailchimp > email marketing
    Klaviyo > email marketing
    WordPress > CMS
    Drupal > CMS
    Contentful > CMS
    TYPO3 > CMS
    WordPress > content management system
    Shopify > e-commerce platform
    Magento > e-commerce platform
    Zoho > CRM
    Pipedrive > CRM
    Dynamics 365 > CRM
    Salesforce > customer relationship management
    Microsoft Dynamics > ERP
    Odoo > ERP
    Sage > accounting software
    DATEV > accounting software
    FreeAgent > accounting software
    Workday > HRIS
    BambooHR > HRIS
    Personio > HRIS
    Bullhorn > applicant tracking system
    Asana > project management software
    Trello > project management software
    MS Project > project management software
    Jira > project management software
    SolidWorks > CAD
    AutoCAD > CAD
    CATIA > CAD
    Creo > CAD
    Fusion 360 > CAD
    Siemens NX > CAD
    Inventor > CAD
    Revit > BIM
    ArchiCAD > BIM
    SolidWorks > 3D modelling
    Windchill > PLM
    Teamcenter > PLM
    Ansys > finite element analysis
    Abaqus > finite element analysis
    Nastran > finite element analysis
    FMEA > risk analysis
    design FMEA > DFMEA
    TIA Portal > PLC programming
    Step 7 > PLC programming
    Maximo > CMMS
    WCAG > accessibility
    WCAG > accessible
    WCAG > web accessibility
    QGIS > GIS
    ArcGIS > GIS
    PostGIS > GIS
    SPSS > statistical software
    Stata > statistical software
    qPCR > PCR
    RT-PCR > PCR
    ddPCR > PCR
    LC-MS > mass spectrometry
    LC-MS/MS > mass spectrometry
    GC-MS > mass spectrometry
    ICP-MS > mass spectrometry
    MALDI > mass spectrometry
    HPLC > chromatography
    GC-MS > gas chromatography
    LC-MS > liquid chromatography
    HPLC > liquid chromatography
    EMIS > electronic health record
    SystmOne > electronic health record
    Epic > electronic medical record
    Cerner > electronic medical record
    Opera PMS > property management system
    Opera Cloud > property management system
    Opera > property management system
    Mews > property management system
    Amadeus > GDS
    Sabre > GDS
    Galileo > GDS
    Lightspeed > POS
    Clio > case management system
    Moodle > learning management system
    Canvas LMS > learning management system
    Blackboard > learning management system
    ISO 9001 > quality management
    ISO 27001 > information security
    ISO 14001 > environmental management
    HACCP > food safety
    PRINCE2 > project management
    PMP > project management
    ITIL > IT service management
    Kaizen > continuous improvement
    Six Sigma > process improvement
    SDLT > stamp duty
    geometric dimensioning and tolerancing = GD&T
    finite element analysis = FEA
    design failure mode and effects analysis = DFMEA
    out-of-specification = OOS
    infrastructure as code = IaC
    right to work = work permit = work authorisation = work authorization
  `),
  en: tableRows(`
    citizen > right to work
    green card > right to work
    settled status > right to work
    permanent resident > right to work
    RTITB > forklift
    counterbalance > forklift
    reach truck > forklift
    keyword research > SEO
    organic traffic > SEO
    organic visits > SEO
    usability test > user research
    user interview > user research
    customer interview > user research
    grocer > retail
    supermarket > retail
    department store > retail
    pager > on-call
    hospital > healthcare
    clinic > healthcare
    NHS > healthcare
    care home > healthcare
    termbase > terminology database
    redundancy > restructuring
    right to work check > pre-employment check
    DBS check > pre-employment check
    reference check > pre-employment check
    risk assessment > health and safety
    toolbox talk > health and safety
    RAMS > health and safety
    cross-sell > upselling
    NPV > investment appraisal
    payback > investment appraisal
    query plan > database performance
    holdout > experiment
    significance test > experiment
    A/B test > experiment
    possession hearing > court
    tribunal > court
  `),
  de: tableRows(`
    Kauffrau > kaufmännische Ausbildung
    Kaufmann > kaufmännische Ausbildung
    Industriekauffrau > kaufmännische Ausbildung
    Industriekaufmann > kaufmännische Ausbildung
    Bürokauffrau > kaufmännische Ausbildung
    Industriemechaniker > technische Berufsausbildung
    Mechatroniker > technische Berufsausbildung
    Elektroniker > technische Berufsausbildung
    Reparatur > Instandsetzung
    Reparatur > Instandhaltung
    Wartung > Instandhaltung
    Hydraulik > hydraulisch
    Pneumatik > pneumatisch
    Dienstreise = Geschäftsreise
    Eltern = Mütter und Väter
  `),
  fr: tableRows(`
    officine = pharmacie
    automate de dispensation = robot
    déplacement professionnel = voyage d'affaires
  `),
  es: tableRows(`
    queja = reclamación
    opinión = reseña
    turno de noche > auditoría nocturna
    dashboard = panel = cuadro de mando
  `),
  pt: tableRows(`
    dashboard = painel
    tecnólogo > ensino superior
    bacharel > ensino superior
    licenciatura > ensino superior
  `),
  sv: tableRows(`
    säkerhetskopiering = backup
    gymnasieprogram > gymnasieutbildning
    bygg- och anläggningsprogrammet > gymnasieutbildning
    yrkeshögskola > eftergymnasial utbildning
    YH > eftergymnasial utbildning
  `),
};
