import { type RowTable, tableRows } from '../row-table.ts';

/**
 * What shows what: with `A = B`, who has either shows the other; with `A > B`, who has A shows B. Neither may be written
 * for the other: "created" is not "designed". Endings ("tests", "testing") and hyphens need no row.
 *
 * Source: written for this project from what postings and resumes of many trades call one thing. A wrong row says "shown"
 * of what is not: when in doubt, leave it out.
 */
export const SHOWS: RowTable = {
  any: tableRows(`
    bachelor = bachelor's = bachelor's degree = bachelor of science = bachelor of arts = BSc = B.Sc = B.S = BS = B.A = BA = BEng = bachelor of engineering = BCom
    master = master's = master's degree = master of science = master of arts = MA = MSc = M.Sc = M.S = M.A = MEng = master of engineering = M.Ed = MEd = master of education
    doctorate = PhD = Ph.D = doctoral degree = doctor of philosophy
    high school diploma = GED
    React > front end
    Vue > front end
    Angular > front end
    front end > user interface
    degree > university degree
    bachelor > university degree
    master > university degree
    B2 > B1
    C1 > B2
    C1 > B1
    C2 > C1
    C2 > B2
    B1 > A2
    Google Analytics 4 > GA4
    Zendesk > ticketing system
    Freshdesk > ticketing system
    Jira > ticketing system
    ServiceNow > ticketing system
    Salesforce > CRM
    HubSpot > CRM
    SAP > ERP
    NetSuite > ERP
    A/B testing > experimentation
    PostgreSQL > SQL
    MySQL > SQL
    T-SQL > SQL
    BigQuery > SQL
    PostgreSQL > relational database
    MySQL > relational database
    PostgreSQL > database
    MySQL > database
    MongoDB > database
    MongoDB > NoSQL
    DynamoDB > NoSQL
    Git > version control
    GitHub > Git
    GitLab > Git
    GitHub Actions > CI/CD
    CircleCI > CI/CD
    Jenkins > CI/CD
    GitHub Actions > continuous integration
    Jenkins > continuous integration
    CI/CD > continuous integration
    Docker > containerization
    Kubernetes > containerization
    Kubernetes > container orchestration
    AWS > cloud
    Azure > cloud
    Google Cloud > cloud
    EC2 > AWS
    Lambda > AWS
    SageMaker > AWS
    React > JavaScript
    Vue > JavaScript
    Angular > JavaScript
    Node.js > JavaScript
    Django > Python
    Flask > Python
    FastAPI > Python
    pandas > Python
    PyTorch > machine learning
    TensorFlow > machine learning
    scikit-learn > machine learning
    Spring Boot > Java
    Terraform > infrastructure as code
    Tableau > data visualization
    Power BI > data visualization
    Looker > data visualization
    Tableau > business intelligence
    Power BI > business intelligence
    Looker > business intelligence
    Scrum > agile
    Kanban > agile
    Excel > spreadsheets
    Excel > Microsoft Office
    Adobe Creative Suite > graphic design software
    QuickBooks > accounting software
    Xero > accounting software
    master > bachelor
    doctorate > master
    doctorate > bachelor
    bachelor > degree
    master > degree
    doctorate > degree
    bachelor of social work > bachelor
    master of social work > master
    registered nurse > nurse
    BLS > CPR
  `),
  en: tableRows(`
    code review = review code = review pull requests = reviewing pull requests = pull request review
    containerization = containers = containerisation
    administer medication = give medication = dispense medication
    barcode scanner = handheld scanner = hand scanner = RF scanner
    university degree = college degree = academic degree
    onboard = induct = orientation
    difficult = upset = angry
    scientific publication = scientific paper = research paper
    check = inspect = examine
    help = assist = support
    solve = resolve = troubleshoot
    run = conduct = hold
    design = create = develop
    advise = advice = counsel
    extract = isolate
    image = photo = photograph = picture
    wire = cable
    law = legislation
    install = fit = mount
    sketch = draw
    repair = fix = mend
    explain = clarify
    gather = collect
    cost estimate = cost estimation = quotation
    apprentice = trainee
    window display = window dressing = window decoration = visual merchandising
    complaint handling = complaint management = deal with complaints = resolve complaints = answer complaints
    teamwork = team player = team work
    new starter = new hire = new joiner = new employee = new team member = new staff = new colleague
    ticketing system = ticket system = help desk software
    de-escalate = calm = de-escalation
    file = record
    paper = publication = article
    diagram = schematic
    load = freight = cargo = goods = merchandise
    meeting = conference = appointment
    replenish = restock = refill
    takings = receipts
    evening = late shift
    newsletter = mailing
    bookkeeper = bookkeeping
    customer = client = clientele
    staff = employees = personnel = workforce = colleagues = team members = coworkers = co-workers = associates
    hire = recruit = recruitment = recruiter = talent acquisition
    purchase = buy = procure = procurement = purchasing
    organize = arrange = coordinate
    answer = respond to = reply to
    write = draft = author
    investigate = look into = inquire
    complaint = grievance
    price list = tariff
    invoice = bill
    salary = wage = payroll
    press-ready = print-ready = pre-press = prepress = print preparation
    cross-functional = multidisciplinary = interdisciplinary
    point of sale = POS = till = cash register
    stock = inventory = stocktaking = stocktake
    schedule = scheduling = rota = roster
    wound care = wound dressing = wound management = dress wounds
    patient care = care for patients = cared for patients
    electronic health records = EHR = electronic medical records = EMR = electronic patient record
    medication = medicines = drugs
    student = pupil = learner
    assess = grade = mark
    parent meeting = parent conference = parent-teacher conference = parents evening = parent evening
    lesson plan = lesson planning = plan lessons
    classroom = class
    teach = instruct = instruction = teaching
    solar = photovoltaic = PV
    dish = cuisine
    order picking = pick orders = picking and packing = pick and pack = picked and packed
    palletize = pallet
    site supervision = construction supervision = supervise on site
    quantity takeoff = quantity surveying = bill of quantities
    data cleaning = data cleansing = data wrangling
    mise en place = food preparation
    covers = guests
    stick welding = SMAW = shielded metal arc welding = stick
    blueprint = technical drawings
    driver's license = driving license = full driving license = full UK driving license
    domestic = residential = homes = dwellings
    occupational health and safety = OSHA = OHS
    accounts payable > invoice
    police > multi-agency
    school > multi-agency
    train > teach
    teach > train
    coach > teach
    mentor > teach
    pytest | JUnit | Jest | Cypress | Playwright | Selenium > automated testing | test automation
    paper > scientific publication
    co-author > scientific publication
    accounts payable > supplier invoice
    phone call > enquiry
    call > enquiry
    pick > order fulfilment
    pack > order fulfilment
    concrete > construction
    quantity > quantity takeoff
    team > teamwork
    cross-functional > teamwork
    caseload > case management
    caseload > case
    club > extracurricular
    spring > seasonal
    summer > seasonal
    autumn > seasonal
    winter > seasonal
    Christmas > seasonal
    vegetarian > plant-based
    vegan > plant-based
    logo > brand
    packaging > brand
    co-author > write
    co-author > publication
    publication > scientific writing
    poster > conference
    wiring > electrical
    circuit > electrical
    bridge > structural
    solar > renewable energy
    wind turbine > renewable energy
    BS 7671 > wiring regulations
    dashboard > report
    chart > data visualization
    pivot table > Excel
    grade 7 > middle school
    grade 8 > middle school
    algebra > mathematics
    mathematics | statistics | physics | economics | econometrics | engineering | computer science > quantitative field | quantitative discipline | quantitative subject | STEM
    anthropology | sociology | psychology | political science | politics | economics > social science
    biology | microbiology | biochemistry | biomedical | biotechnology | genetics | pharmacology > life science
    computing | informatics | software engineering > computer science
    visual communication > design
    geometry > mathematics
    calculus > mathematics
    payroll > human resources
    scanner > handheld device
    lorry > vehicle
    truck > vehicle
    van > vehicle
    car > vehicle
    phone > communicate
    court > legal
    police > agency
    school > agency
    reconcile > reconciliation
    dashboards > data visualization
    mentor > coach
    coach > mentor
    mentor > train
    coach > train
    train > mentor
    train > coach
    train > onboard
    supervise > lead
    supervise > manage
    lead > supervise
    manage > supervise
    lead > leadership
    supervise > leadership
    manage > leadership
    head > lead
    nurse > staff
    chef > staff
    cook > staff
    apprentice > staff
    trainee > staff
    intern > staff
    new starter > staff
    caregiver > staff
    healthcare assistant > staff
    newly qualified > junior
    new > junior
    apprentice > junior
    trainee > junior
    intern > junior
    student > junior
    new starter > junior
    medical ward > acute ward
    surgical ward > acute ward
    emergency department > acute ward
    intensive care > acute ward
    guide > policy
    guide > guideline
    manual > guideline
    protocol > guideline
    procedure > policy
    protocol > policy
    guide > documentation
    manual > documentation
    feed back > report
    present > report
    inspect > check
    wedding > event
    conference > event
    workshop > event
    vegetarian > diet
    explain > communicate
    present > communicate
    answer > communicate
  `),
  de: tableRows(`
    Informatik = Computer Science
    Mitarbeiter = Beschäftigte = Kollegen = Angestellte = Personal
    Kunde = Mandant = Klient
    Auszubildende = Azubi = Lehrling
    Patientenakte = Krankenakte = Pflegedokumentation
    Pflegefachkraft = Pflegefachfrau = Pflegefachmann = Krankenschwester = Krankenpfleger
    buchen = Buchhaltung = Buchhalter = Buchführung
    Infusion = Infusionstherapie
    PKW-Führerschein = Führerschein
    Erste Hilfe = Ersthelfer = Erste-Hilfe-Kurs = Ersthelferausbildung
    betreuen = begleiten
    Student = Studierende = Studentin = Werkstudent
    Webentwicklung = Webanwendung
    Anwendung = Applikation
    anleiten = einarbeiten = schulen = unterweisen = Praxisanleitung = Einarbeitung = Schulung
    verabreichen = Gabe = Verabreichung
    Lieferung = Versand
    Lieferant = Zulieferer
    Rechnung = Faktura
    Angebot = Offerte
    bestellen = einkaufen = beschaffen
    Beschwerde = Reklamation
    Lager = Bestand = Inventar
    Dienstplan = Schichtplan
    Bachelor > Hochschulabschluss
    Master > Hochschulabschluss
    Pflegekraft > Personal
    anleiten > Mentoring
    betreuen > Mentoring
    DATEV > Buchhaltungssoftware
  `),
  fr: tableRows(`
    permis B = permis de conduire
    collaborateur = collègue = salarié = employé = personnel
    plat = cuisine = mets
    semaine = hebdomadaire
    mois = mensuel
    client = clientèle = usager
    commande = approvisionnement = achat
    former = formation = formait = formé
    répondre = réponse = répondait
    traiter = traitement = traitait
    saisir = saisie = saisissait
    accueil téléphonique = répondre aux appels
    réclamation = plainte
    logiciel = application
    stock = inventaire
    téléphone = appel = téléphonique
    facture = facturation
    infirmière > personnel
    vendeur > personnel
    accompagner > former
    CAP > diplôme
    BTS > diplôme
  `),
  es: tableRows(`
    empleado = trabajador = compañero = personal = colaborador
    cliente = usuario
    vivienda = casa = domicilio = hogar = domiciliario
    orientar = formar = tutorizar = formación de = acogida
    medir = medición = mediciones
    instalar = montar = instalación = montaje
    herida = úlcera
    cura = cuidado
    cable = cableado
    medicación = fármaco = medicamento
    vendedor > personal
    enfermera > personal
  `),
  pt: tableRows(`
    funcionário = colaborador = colega
  `),
  sv: tableRows(`
    B-körkort = körkort
    medarbetare = personal = anställda = kollegor
    schema = scheman = schemaläggning
    lager = lagret
    inventera = inventering = inventerade = lagerinventering
    kund = kundtjänst = kundservice
    leda = ledde = lett = ledning = ledarskap = arbetsledning = personalansvar
    säljare = försäljare = butikspersonal
    undervisa = undervisning = lärare
    säljare > personal
  `),
};
