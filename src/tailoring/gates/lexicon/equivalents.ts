import type { Language } from '../../../resume/resume.ts';

/**
 * What may stand for one another in a resume line: the same force, the same meaning, no more. One group a line,
 * members parted by "=", in base form. A word may be in several groups. Groups never cross a rung: "reduce" is
 * not "eliminate", "help" is not "lead". To extend it, add a member that says no more than the others do.
 *
 * Source: written for this project from everyday usage; the abbreviations from their makers' own names.
 */
export const EQUIVALENTS: Partial<Record<Language, readonly string[]>> & { readonly any: readonly string[] } =
  {
    any: lines(`
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
  `),
    en: lines(`
    build = develop = create = make = construct = produce
    build = set up = put together = assemble
    write = author = compose = draft = pen
    write = code = program
    design = devise = plan out = lay out
    prepare = draw up = compile = put together = produce = make ready
    prepare = make = create
    cook = prepare
    run = operate
    run = carry out = conduct = perform = do = undertake = execute = administer = hold
    start = begin = launch = initiate = kick off
    introduce = bring in = roll out = implement = put in place = set up = establish
    implement = put into practice = carry out = deploy
    install = fit = put in = set up = mount
    repair = fix = mend = restore
    fix = resolve = solve = sort out = clear up = settle
    replace = change = swap = exchange = renew
    service = maintain = keep up = look after
    maintain = keep = keep up = hold
    keep = hold = stay = remain
    keep = maintain = update = keep up to date
    manage = oversee = supervise = run
    manage = be in charge of = be responsible for = responsible for = have responsibility for = head up
    manage = administer = look after = handle
    lead = head up = spearhead = manage
    handle = deal with = process = take care of = manage
    handle = answer = respond to = reply to = field
    answer = reply = respond
    care for = look after = tend = attend to = nurse = take care of
    watch over = supervise = oversee = keep an eye on = look after
    help = assist = support = aid = lend support to = give support
    contribute = take part = participate = be part of = be involved in = involved in = help with
    take part = participate = join = attend = sit in on = be involved in
    member of = part of = belong to = serve on
    work with = collaborate with = cooperate with = partner with = alongside = liaise with = together with
    work as part of = work in = member of
    organize = arrange = set up = put on = coordinate
    organize = plan
    coordinate = organize = arrange = schedule
    schedule = plan = timetable = book
    train = teach = instruct = coach = educate = tutor
    mentor = coach = guide = train
    teach = give lessons = deliver lessons = instruct
    give = provide = offer = supply = deliver = hand
    supply = provide = deliver
    deliver = bring = distribute = hand over
    order = purchase = buy = procure = source
    sell = market
    check = inspect = verify = examine = review = test = control
    check = monitor = watch = track = observe
    monitor = track = follow = keep track of = oversee
    test = try out = check = trial
    review = assess = evaluate = examine = appraise = look at = go through
    assess = evaluate = appraise = gauge
    evaluate = investigate = explore = look into = assess
    analyze = examine = study = investigate = evaluate = look into
    investigate = look into = examine = research = inquire
    research = study = investigate
    measure = gauge = quantify = record
    calculate = compute = work out = figure
    estimate = cost = calculate = forecast = budget
    record = log = document = note = enter = write down = register = chart
    log = register = enter
    document = write up = record
    report = inform = notify = flag = communicate
    report = statement
    tell = inform = advise = brief
    advise = counsel = consult = guide
    explain = describe = clarify = outline = set out = present = teach
    present = show = give a presentation = demonstrate
    show = demonstrate = display
    write = report
    translate = interpret
    edit = revise = copy-edit = proofread
    revise = rewrite = update = rework = review = redraft = overhaul
    update = refresh = renew = revise
    improve = enhance = better = make better = upgrade
    reduce = cut = lower = decrease = bring down = shorten = trim = lessen
    shrink = fall = drop = decline = decrease = go down = decreased
    go = fall = drop = decline = decrease = come down = shrink
    go = rise = grow = increase = climb = go up = come up
    fall = drop = decline = decrease = go down = reduce
    rise = grow = increase = climb = go up
    increase = grow = raise = lift = boost = expand = push up
    save = cut costs
    move = migrate = transfer = switch = port
    convert = change = transform = turn
    move = transport = carry = shift = relocate
    drive = operate = haul
    load = fill = stow
    pick = select = choose
    collect = gather = compile
    gather = collect = obtain = capture
    clean = cleanse = tidy = scrub
    remove = delete = eliminate = take out = strip out
    delete = remove
    sort = arrange = order = organize
    file = submit = lodge
    store = keep = hold
    extract = isolate = take
    cut = slice = trim
    weld = join
    use = work with = employ = apply = utilize = via = operate
    using = with = by = via = by means of = through
    cover = stand in = fill in = substitute = deputize = step in
    cover = include = span
    recruit = hire = fill = take on = employ
    hire = recruit = take on
    fill = dispense
    link = connect = refer = put in touch
    refer = pass on = escalate = forward
    escalate = pass on = forward = refer = raise
    meet = fulfil = satisfy = hit = reach = achieve = attain
    reach = attain = hit = achieve
    pass = clear
    finish = complete = end = conclude
    complete = finish = fill in = fill out
    suggest = propose = recommend = put forward
    plan = propose = intend
    decide = choose
    set = define = establish
    automate = make automatic
    greet = welcome = receive
    welcome = receive = greet
    sign = conclude
    negotiate = bargain = agree
    draft = prepare = write = draw up
    publish = post = release = issue
    issue = give out = hand out = write
    count = stocktake = inventory
    stock take = stocktaking = inventory = stock count
    adopt = introduce = take up
    serve = wait on = attend to = look after
    visit = call on
    home visit = visit at home
    photograph = take photographs = shoot = take photos = photo = picture
    search = look up = research = look through
    open = unlock
    close = shut
    take over = assume
    share = split
    inspect = look over
    raise = bring up = collect
    happen = occur = take place
    last = take
    customer = client = shopper = buyer
    client = account
    customer = user
    user = people
    patient = resident = service user
    student = pupil = learner
    lesson = class = session
    course = class = training = workshop
    child = kid = pupil
    guest = visitor = customer = diner
    colleague = coworker = teammate = team member = peer
    employee = staff = worker = team member = personnel = people = colleague
    staff = team = personnel
    team = crew = brigade = squad = group
    group = team
    people = person = individual
    person = member
    intern = trainee
    apprentice = trainee
    manager = supervisor = boss
    supplier = vendor
    company = firm = business = employer
    branch = store = shop = outlet = location
    shop = store
    office = branch
    ward = unit = floor
    department = team = unit = division
    stakeholder = team = partner
    claim = request
    fault = defect = problem = issue = error
    fault = failure = breakdown = outage
    error = mistake = fault
    problem = issue = trouble
    complaint = grievance
    query = question = inquiry = enquiry = request
    question = inquiry
    call = phone call = telephone call
    phone = telephone = call
    email = e-mail = mail
    letter = correspondence
    meeting = conference = session
    drawing = blueprint = plan = print
    engineering drawing = blueprint = technical drawing
    diagram = drawing = schematic
    car = vehicle = automobile
    truck = lorry = vehicle
    forklift = forklift truck = lift truck
    trip = journey = drive = run
    freight = cargo = load = goods
    goods = merchandise = items = products = stock
    product = item = goods = line
    parcel = package = shipment
    order = purchase
    delivery = shipment
    warehouse = depot
    petrol = gasoline = gas
    tyre = tire
    lift = elevator
    flat = apartment
    home = house = dwelling = residence
    holiday = vacation
    leave = absence = away
    salary = pay = wage
    payroll = wages
    invoice = bill
    cost = expense = spend = expenditure
    cost = price
    price = quote
    revenue = turnover = sales
    sales = turnover = revenue
    profit = earnings = margin
    budget = funds = spend
    money = cash = funds
    books = accounts = ledger
    monthly closing = month-end close = monthly close = month-end closing = month end
    year-end = year end = annual close
    financial statement = accounts
    shift = turn = rota
    rota = schedule = roster
    staffing = rota = schedule = roster
    medication = medicine = drug
    medicine = drug
    prescription = script
    treatment = therapy
    wound = injury
    accident = incident
    injury = accident
    vital signs = vitals = observations
    health record = medical record = patient record = chart
    patient = client
    test = exam = examination
    exam = examination = assessment
    assessment = evaluation
    grade = mark = score
    score = rating
    curriculum = syllabus
    parent = guardian
    school = academy
    site = location
    machine = equipment
    tool = equipment
    equipment = gear
    device = equipment
    motor = engine
    plant = factory
    part = component
    material = supply
    food = produce
    menu = dishes
    dish = meal = plate
    meal = dish = cover
    recipe = dish
    kitchen = galley
    software = application = app
    application = app = program
    website = site = web site = web page
    web = online
    online = on the internet = digital
    feature = functionality = function
    function = feature
    bug = defect = error = fault = issue
    service = microservice
    database = DB
    data = records = information
    information = data = details
    record = file = data
    file = document = record
    document = paper = file = paperwork
    documentation = documents
    log = logbook = record
    chart = graph
    dashboard = report = reporting
    report = reporting
    figure = number
    result = outcome = finding
    outcome = result
    process = procedure = workflow
    procedure = process = protocol
    rule = regulation = policy = guideline
    law = legislation
    agreement = contract
    contract = agreement
    case = matter
    caseload = cases
    hearing = trial
    court = tribunal
    lawyer = attorney = solicitor
    paper = article = publication
    article = story = piece
    newsletter = mailing
    campaign = promotion
    leaflet = brochure = flyer
    logo = brand mark
    mock-up = mockup
    poster = poster presentation
    sample = specimen
    assay = test
    experiment = trial = study
    lab = laboratory
    job advertisement = job advert = job ad = job posting = vacancy notice
    vacancy = position = role = opening = post
    onboarding = induction
    turnover = attrition
    personnel = staff = employee = HR
    new = newly hired = new hire
    programme = scheme
    initiative = project
    project = scheme
    event = fair = function
    fair = event
    community = neighbourhood
    area = region = district
    road = highway
    bridge = viaduct
    tower = high-rise
    quantity = amount
    volume = amount
    about = around = approximately = roughly = some = circa = approx
    nearly = almost = close to
    over = more than = above = in excess of = upwards of
    under = below = less than = fewer than
    up to = at most = maximum = no more than = max
    at least = minimum = no fewer than = no less than
    each = every = per = a
    daily = each day = every day = per day = a day = day
    weekly = each week = every week = per week = a week = once a week = week
    monthly = each month = every month = per month = a month = once a month = month
    quarterly = each quarter = every quarter = per quarter = every three months = quarter
    yearly = annually = annual = each year = every year = per year = a year = once a year = year
    fortnightly = every two weeks = biweekly = every other week = bi-weekly
    twice a year = half-yearly = semi-annual = biannual = every six months
    twice a week = two times a week
    hourly = each hour = every hour = per hour = an hour = hour
    per shift = each shift = a shift = every shift
    Monday = Mon
    Friday = Fri = every Friday
    on time = punctually = by the deadline = promptly
    before = prior to = ahead of
    after = following
    during = in = throughout
    at the same time = simultaneously = in parallel
    because = as = since
    together = jointly
    together with = with = jointly with
    occasionally = sometimes = from time to time = at times = now and then = on occasion
    often = frequently = regularly
    usually = normally = generally = typically
    main = chief = primary
    new = fresh
    old = existing = former
    existing = current
    large = big
    small = little
    many = numerous
    several = multiple = a number of = some
    different = various = diverse
    whole = entire
    all = every
    most = the majority of
    several = various
    basic = elementary
    right = correct
    broken = faulty = defective
    damaged = broken
    local = nearby
    quick = fast
    early = ahead of schedule
    late = delayed
    safe = secure
    seasonal = season
    electronic = digital
    written = in writing
    spoken = verbal = oral
    in line with = according to = in accordance with = in compliance with = following = under = per
    in compliance with = compliant with
    as well as = and = plus = along with
    not adopt = without adopting
    stay below = remain under = be under
    none = no
    without = no = free
    billing = invoicing
    in person = face to face
    face-to-face = in person
    remote = remotely
    half = 50 percent
    leave = quit
    follow = comply with = observe = adhere to
    ensure compliance = comply
    demo = demonstration
    stage = phase
    goal = target = objective
    target = goal
    deadline = due date
    skill = ability
    knowledge = understanding
    staff = workforce
    assign = allocate = distribute
    allocate = assign
    approve = sign off = authorize
    sign off = approve
    obtain = get = secure
    attend = be present at
    reconcile = match = square
    match = reconcile
    post = book = enter
    book = reserve
    pack = package
    label = tag
    unload = empty
    assemble = put together
    operate = run = use = work
    adjust = adapt = modify = tweak
    adapt = modify = change = adjust
    modify = change = alter
    debug = troubleshoot
    troubleshoot = diagnose = fix
    diagnose = find = identify
    identify = find = detect = spot
    detect = find = spot
    deploy = release = roll out = ship
    release = ship
    refactor = restructure
    merge = combine = consolidate
    combine = merge = consolidate
    digitize = scan
    interview = talk to = speak with
    speak = talk
    discuss = talk about
    moderate = facilitate = chair
    facilitate = moderate
    represent = stand for
    volunteer = voluntary
    encourage = motivate
    plant = sow
    feed = nourish
    bathe = wash
    dress = bandage
    dressing = bandage
    administer = give
    rehearse = practise
    perform = play
    paint = coat
    build = erect
    demolish = tear down
    dig = excavate
    survey = measure
    supervise = manage = oversee
    oversee = supervise = manage
    staff meeting = team meeting
    shrinkage = stock loss
    till = cash register = checkout
    cash-up = cashing up = till reconciliation
    covers = guests = diners = meals
  `),
    de: lines(`
    entwickeln = erstellen = bauen = programmieren = aufbauen = umsetzen = realisieren
    erstellen = anfertigen = ausarbeiten = verfassen = schreiben = aufsetzen
    erstellen = vorbereiten = zusammenstellen
    vorbereiten = bereiten = zusammenstellen = stellen = aufbereiten
    leiten = führen
    anleiten = einarbeiten = betreuen = schulen = ausbilden
    schulen = ausbilden = unterrichten = trainieren = unterweisen
    unterrichten = lehren = Unterricht
    betreuen = versorgen = pflegen = kümmern = begleiten
    verantworten = verantwortlich = zuständig = Verantwortung
    verwalten = führen = pflegen
    koordinieren = organisieren = abstimmen
    organisieren = planen = ausrichten = veranstalten
    unterstützen = helfen = assistieren = mithelfen = zuarbeiten = Unterstützung = Hilfe = Mithilfe
    mitwirken = mitarbeiten = beteiligen = beteiligt = teilnehmen = Mitarbeit = Mitwirkung = beitragen
    teilnehmen = Teilnahme = besuchen
    prüfen = kontrollieren = überprüfen = testen = checken = untersuchen
    untersuchen = analysieren = auswerten = prüfen
    auswerten = analysieren = Auswertung = Analyse
    dokumentieren = festhalten = erfassen = aufzeichnen = protokollieren = eintragen
    erfassen = eingeben = aufnehmen
    reparieren = instandsetzen = beheben
    warten = instandhalten = Wartung
    beheben = lösen = klären
    klären = lösen = bereinigen
    installieren = montieren = einbauen = anbringen
    ersetzen = austauschen = wechseln
    liefern = ausliefern = zustellen = stellen = bringen
    senken = reduzieren = verringern = vermindern = verkürzen
    sinken = zurückgehen = fallen = abnehmen
    steigern = erhöhen
    steigen = zunehmen = wachsen
    verkaufen = vertreiben = Verkauf
    beraten = Beratung
    einkaufen = beschaffen = bestellen = Einkauf
    einführen = implementieren = etablieren = Einführung
    umstellen = migrieren = Umstellung = Migration
    nutzen = verwenden = einsetzen = arbeiten mit = anwenden
    bedienen = fahren = steuern
    laden = beladen = verladen
    buchen = verbuchen
    beantworten = antworten
    gestalten = entwerfen = designen
    lagern = aufbewahren
    Kunde = Kundin = Auftraggeber
    Mitarbeiter = Mitarbeiterin = Kollege = Kollegin = Beschäftigte = Angestellte
    Schüler = Schülerin = Kind
    Patient = Patientin
    Azubi = Auszubildende = Lehrling
    Praktikant = Praktikantin
    Lieferant = Zulieferer
    Unternehmen = Firma = Betrieb
    Filiale = Geschäft = Laden = Markt
    Auto = Fahrzeug = Pkw
    Lkw = Lastwagen = Lastkraftwagen
    Fehler = Mangel = Störung
    Anwendung = App = Applikation
    Unterlage = Dokument
    Bericht = Report
    Besprechung = Meeting = Sitzung
    Schulung = Fortbildung = Weiterbildung = Training
    Umsatz = Erlös
    Kosten = Ausgaben
    Rechnung = Faktura
    etwa = rund = circa = ca = ungefähr = zirka
    fast = nahezu = knapp = beinahe
    über = mehr als
    bis zu = maximal = höchstens
    mindestens = wenigstens
    täglich = jeden Tag = pro Tag = am Tag
    wöchentlich = jede Woche = pro Woche = in der Woche
    monatlich = jeden Monat = pro Monat = im Monat
    jährlich = jedes Jahr = pro Jahr = im Jahr
    gelegentlich = manchmal = ab und zu = hin und wieder
    regelmäßig = ständig
    pünktlich = termingerecht = fristgerecht
    Prozent = Prozentpunkt
    elektronisch = digital
    Medikament = Arznei = Arzneimittel
    Personalwesen = HR
    Künstliche Intelligenz = KI
  `),
    fr: lines(`
    développer = créer = concevoir = réaliser = construire = programmer
    réaliser = effectuer = faire = mener = exécuter = assurer
    rédiger = écrire = rédaction
    préparer = élaborer = établir
    gérer = gestion = administrer = s'occuper
    encadrer = superviser = manager = encadrement
    diriger = piloter
    aider = assister = appuyer = soutenir = épauler = aide = soutien = seconder
    participer = contribuer = prendre part = collaborer = concourir
    suivre = accompagner = suivi = accompagnement
    former = instruire = enseigner = formation = encadrer
    enseigner = donner des cours
    contrôler = vérifier = inspecter = examiner
    vérifier = contrôle = vérification
    analyser = étudier = examiner
    réparer = dépanner
    entretenir = maintenir = maintenance = entretien
    installer = poser = monter
    remplacer = changer
    livrer = distribuer
    réduire = diminuer = baisser = abaisser
    augmenter = accroître = hausse = progresser
    vendre = vente
    conseiller = conseil
    acheter = achat = commander
    commander = commande
    mettre en place = instaurer = introduire = implanter
    migrer = migration = passage = bascule
    utiliser = employer = se servir
    documenter = consigner = noter = enregistrer = saisir
    accueillir = recevoir = accueil
    répondre = traiter = réponse
    organiser = planifier = organisation
    délivrer = délivrance = dispenser
    chiffre d'affaires = CA
    client = clientèle
    vendeur = vendeuse
    élève = étudiant
    collègue = collaborateur
    salarié = employé = collaborateur
    fournisseur = prestataire
    magasin = boutique
    réunion = rencontre
    environ = à peu près = près de = quelque
    presque = quasiment
    plus de = au-delà de
    jusqu'à = au maximum = au plus
    au moins = minimum
    quotidiennement = chaque jour = tous les jours = par jour = quotidien = jour
    hebdomadaire = chaque semaine = toutes les semaines = par semaine = semaine
    mensuel = mensuellement = chaque mois = tous les mois = par mois = mois
    annuel = annuellement = chaque année = tous les ans = par an = an
    parfois = occasionnellement = de temps en temps
    également = aussi
    ressources humaines = RH
    intelligence artificielle = IA
    base de données = BDD
  `),
    es: lines(`
    desarrollar = crear = construir = programar = elaborar
    diseñar = crear = diseño
    elaborar = preparar = redactar = confeccionar
    redactar = escribir = redacción
    realizar = hacer = efectuar = llevar a cabo = ejecutar
    gestionar = administrar = gestión = llevar
    dirigir = liderar = encabezar
    supervisar = encargado = responsable
    ayudar = apoyar = asistir = colaborar = ayuda = apoyo
    participar = colaborar = contribuir = tomar parte = participación
    formar = capacitar = enseñar = instruir = formación = dar formación = capacitación
    orientar = guiar = asesorar = acompañar
    enseñar = impartir = dar clases
    atender = cuidar = atención = responder
    responder = contestar = atender
    registrar = documentar = anotar = apuntar
    controlar = revisar = comprobar = verificar = inspeccionar
    analizar = estudiar = examinar
    reparar = arreglar
    mantener = mantenimiento
    instalar = montar = colocar
    sustituir = reemplazar = cambiar
    entregar = repartir
    reducir = disminuir = bajar = rebajar
    bajar = caer = descender = disminuir
    aumentar = incrementar = subir = crecer
    vender = venta
    comprar = adquirir = pedir
    organizar = planificar = organización
    utilizar = usar = emplear = manejar
    manejar = conducir = operar
    implantar = implementar = introducir = poner en marcha
    migrar = migración
    cliente = usuario
    alumno = estudiante
    compañero = colega
    empleado = trabajador
    proveedor = suministrador
    tienda = establecimiento = comercio
    empresa = compañía
    vivienda = casa = hogar
    logotipo = logo
    impresión = imprenta
    kilo = kilogramo
    unos = unas = aproximadamente = cerca de = alrededor de = en torno a
    casi = prácticamente
    más de = por encima de
    hasta = como máximo = máximo
    al menos = como mínimo = mínimo
    diario = diariamente = cada día = al día = por día = todos los días = día
    semanal = semanalmente = cada semana = por semana = a la semana = todas las semanas = semana
    mensual = mensualmente = cada mes = por mes = al mes = todos los meses = mes
    trimestral = trimestralmente = cada trimestre = por trimestre = trimestre
    anual = anualmente = cada año = por año = al año = todos los años = año
    a veces = ocasionalmente = de vez en cuando
    recursos humanos = RR.HH = RRHH
    inteligencia artificial = IA
  `),
    pt: lines(`
    desenvolver = criar = construir = programar = elaborar
    preparar = elaborar = fazer
    redigir = escrever
    realizar = fazer = efetuar = executar
    gerir = gerenciar = administrar = gestão
    liderar = dirigir
    ajudar = apoiar = auxiliar = apoio = ajuda
    participar = colaborar = contribuir
    treinar = formar = capacitar = ensinar = treinamento
    atender = cuidar = atendimento
    registrar = documentar = registar
    verificar = conferir = controlar = revisar
    conciliar = conciliação
    analisar = estudar = examinar
    reparar = consertar
    instalar = montar
    reduzir = diminuir = baixar
    aumentar = crescer = subir
    usar = utilizar
    organizar = planejar
    cliente = usuário
    aluno = estudante
    filial = subsidiária
    empresa = companhia
    cerca de = aproximadamente = em torno de = por volta de
    quase = perto de
    mais de = acima de
    até = no máximo
    pelo menos = no mínimo
    diário = diariamente = por dia = cada dia = dia
    semanal = semanalmente = por semana = cada semana = semana
    mensal = mensalmente = por mês = cada mês = mês
    anual = anualmente = por ano = cada ano = ano
    às vezes = ocasionalmente = de vez em quando
    fatura = nota fiscal
    receita = faturamento
    recursos humanos = RH
  `),
    sv: lines(`
    utveckla = skapa = bygga = programmera = ta fram
    skriva = författa
    genomföra = utföra = göra
    hjälpa = bistå = stödja = assistera = hjälp = stöd
    delta = medverka = bidra = deltagande
    handleda = instruera = utbilda
    utbilda = träna = undervisa
    ansvara = ansvarig = ansvar
    leda = styra
    hantera = sköta = ta hand om
    vårda = ta hand om
    dokumentera = registrera = anteckna
    kontrollera = granska = undersöka
    analysera = undersöka = analys
    reparera = laga
    installera = montera
    minska = sänka = reducera
    öka = höja = stiga
    använda = nyttja
    organisera = ordna = planera
    kund = klient
    elev = student
    kollega = medarbetare
    anställd = medarbetare
    ungefär = cirka = omkring = runt = ca
    nästan = närmare
    över = mer än = fler än
    upp till = högst = max
    minst = åtminstone
    dagligen = varje dag = per dag = om dagen
    veckovis = varje vecka = per vecka = i veckan
    månadsvis = varje månad = per månad = i månaden
    årligen = varje år = per år = om året
    ibland = då och då
    personal = HR
  `),
  };

function lines(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
