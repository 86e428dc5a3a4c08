import { type RowTable, tableRows } from '../row-table.ts';

/**
 * Groups of words that have to do with one another, members separated by "=": a line with one may show the other, so
 * that it is worth asking, and never proves it. Words of a language are in its own list.
 *
 * Source: written for this project from how postings and resumes of many trades name the same work.
 */
export const NEAR: RowTable = {
  en: tableRows(`
    headcount = FTE = staff = employee = colleague = people
    user guide = guide = how-to = manual = instruction = handbook = documentation = knowledge base
    device = laptop = phone = computer = tablet = hardware
    goods = delivery = shipment = load = freight = stock = parcel
    incoming = inbound = delivery = receiving
    performance review = appraisal = one-to-one = feedback = review
    event = talk = meetup = conference = fair = workshop = exhibition
    executive = board = C-suite = leadership = director = senior management = management
    design system = component library = style guide
    user research = interview = usability test = survey = talk to users
    preventive maintenance = servicing = inspection = planned maintenance
    first-line support = first contact = ticket = service desk = help desk = call
    team = section = brigade = crew = squad = unit = shift = in charge = rota
    lead = in charge = supervise = head = captain = foreman
    account = customer = client
    feedback = request = complaint = suggestion = review
    trip = residential = excursion = visit = outing
    result = score = grade = rating = performance
    raise = up = increase = grow = improve
    rating = score = review
    injury = accident = incident = safety
    onboard = new hire = new starter = induct = live = break in = welcome
    rescue = turn around = save = recover = win back
    relay = hand = pass = tell = report
    delay = late = overdue
    discipline = write up = warning
    assign = schedule = allocate = plan
    explain = talk through = present = walk through = show
    quotation = quote = estimate = price
    permit = licence = authorisation
    print = printer = press
    proof = checking proofs = proofread
    teach = show the ropes = train = coach = demonstrate
    mentor = pair with = preceptor = show the ropes = coach = guide = look after
    learner = pupil = student = class = child
    parent = family = carer
    progress = getting on = development
    inform = talk = tell = meet = update
    budget = cost = spend = price
    recruitment = hire = interview = candidate = applicant
    candidate = applicant = application = cv
    absence = leave = sickness
    bookkeeping = invoice = ledger = reconcile = accounts
    accounts payable = supplier invoice = invoice = payment run
    accounts receivable = debtor = collection = reminder = dunning
    tax = VAT = return = declaration
    audit = auditor = inspection = check
    month-end = closing = accruals = reporting
    forecast = plan = budget = projection
    report = dashboard = figures = statistics = evaluation
    analysis = evaluate = statistics = report = numbers
    customer service = complaint = enquiry = customers = help desk = till = counter
    sales = sell = revenue = customer = upsell = quota = deals
    negotiate = agree = terms = contract = supplier
    procurement = purchase = supplier = order = buy = tender
    marketing = campaign = newsletter = advert = social media
    social media = Instagram = Facebook = LinkedIn = TikTok = posts
    copywriting = text = article = blog = content
    content = article = blog = post = video
    website = web page = homepage = CMS
    event planning = organise = festival = wedding = conference
    warehouse = stock = pick = pack = forklift = dispatch = depot
    inventory = stock count = stocktake = cycle count = stock
    order picking = pick = scanner = pack
    dispatch = ship = load = send out
    route planning = route = tour = dispatch
    vehicle = truck = lorry = van = car = bus
    patient care = patient = ward = wash = nursing
    personal care = wash = dress = bathe = feed = hygiene
    medication = tablets = dose = injection = infusion
    vital signs = blood pressure = pulse = temperature = observations
    wound care = dressing = bandage = wound
    handover = shift report = briefing
    care plan = support plan = individual plan = documentation
    dementia = memory = elderly = older people
    hygiene = clean = disinfect = sanitise = infection control
    infection control = hygiene = isolation = disinfection
    admission = discharge = referral = intake
    childcare = children = nursery = kindergarten = pupils
    lesson = class = teach = curriculum
    curriculum = syllabus = lesson plan = teaching material
    classroom management = class = behaviour = pupils
    safeguarding = child protection = vulnerable
    kitchen = chef = cook = food = restaurant = covers
    menu = dish = recipe = meal
    food cost = GP = margin = portion
    food hygiene = HACCP = allergen = fridge temperature
    baking = bread = pastry = dough = loaf
    waiting tables = serve = guest = restaurant = floor
    bar = drinks = cocktail = beer = barista
    reception = front desk = check-in = guests = switchboard = telephone
    housekeeping = rooms = cleaning = linen
    booking = reservation = appointment = calendar = diary
    travel arrangements = trip = flight = book = hotel
    diary management = calendar = appointment = schedule = meetings
    minutes = notes = meeting
    correspondence = letter = email = mail
    filing = archive = records = documents
    data entry = type = enter = key in = spreadsheet
    telephone = phone = call = hotline
    electrical installation = wiring = rewire = consumer unit = cabling
    fault finding = fault = diagnose = track down = troubleshoot = repair
    plumbing = pipe = boiler = heating = bathroom
    carpentry = wood = joinery = furniture = cabinet
    construction = site = building = concrete = bricklaying
    welding = weld = MIG = TIG
    machining = lathe = mill = CNC = turning
    assembly = assemble = mount = fit = production line
    production = line = manufacture = machine = plant
    quality control = inspect = check = defect = test = sample
    continuous improvement = lean = kaizen = waste = 5S
    health and safety = accident = risk assessment = safety = PPE
    risk assessment = risk = hazard = safety
    emergency = incident = alarm = on-call
    on-call = rota = night = standby
    maintenance = repair = service = fix = upkeep
    landscaping = garden = plant = mow = hedge
    cleaning = clean = mop = wash
    security = guard = patrol = alarm = CCTV = access control
    web development = website = frontend = backend = app
    frontend = React = CSS = user interface = web app
    backend = API = server = database = service
    database = SQL = query = table = schema
    cloud = AWS = Azure = hosting = server
    DevOps = deployment = pipeline = CI/CD = Docker = Kubernetes
    automated test = test = QA = Cypress = Selenium
    code review = pull request = review
    deploy = release = ship = rollout = live
    incident management = outage = on-call = incident
    monitoring = alert = Grafana = dashboard = logs
    performance = speed = latency = load time = faster
    migration = migrate = move = upgrade = port
    scripting = script = Bash = PowerShell = automate
    automation = automate = script = robot = macro
    machine learning = model = prediction = training data = classifier
    data pipeline = ETL = ingest = warehouse = batch
    architecture = design = system = structure
    stakeholder management = stakeholder = client = board = department
    requirements = specification = user story = need
    project management = project = deadline = milestone = plan
    agile = sprint = Scrum = stand-up = backlog
    product management = roadmap = backlog = feature
    legal advice = law = contract = client = court
    contract = agreement = terms = clause
    case management = case = client = file
    counselling = advise = talk = support = client
    social work = family = client = caseload = youth
    volunteer management = volunteer = helper
    fundraising = donation = grant = donor = sponsor
    grant = application = funding = proposal
    research = study = experiment = publication = investigate
    laboratory = lab = sample = assay = experiment
    publication = paper = article = journal
    teaching = lecture = student = course = tutorial
    translation = translate = interpret = language
    editing = edit = proofread = revise
    photography = photo = camera = shoot
    video = film = footage = edit = camera
    animation = motion = After Effects
    branding = brand = logo = identity
    retail = shop = store = till = customers = sales floor
    cash handling = till = cash = takings
    merchandising = display = window = shelf
    upselling = sell = offer = recommend
    complaint handling = complaint = unhappy = refund
    key account management = key account = customer = client
    lead generation = prospect = cold call = lead = acquisition
    retention = renewal = churn = loyalty
    payroll = salary = wage = pay
    training = course = workshop = session = teach
    workforce planning = rota = shift = staffing
    shift planning = rota = schedule = roster
    conflict resolution = dispute = mediation = de-escalate = difficult
    driving = drive = route = miles = vehicle
    flight = aircraft = pilot = cabin
    passenger = traveller = customer = guest
    ticket = sale = booking = case
  `),
  de: tableRows(`
    Betreuung = Ansprechpartner = Ansprechpartnerin = begleiten = kümmern = zuständig
    Vorauswahl = sichten = Auswahl = Bewerbung
    Bewerber = Bewerbung = Kandidat = Vorstellungsgespräch
    Dienstreise = Reise = buchen = Hotel
    Mahnwesen = Mahnung = Forderung = Zahlungserinnerung
    Buchhaltung = Rechnung = Beleg = Konto = verbuchen = Buchung
    Rechnung = Faktura = Beleg = Angebot
    Büro = Empfang = Telefon = Schreiben = Ablage = Sekretariat = Sachbearbeiter = Kauffrau = Kaufmann
    Telefon = Telefonzentrale = Anruf = Hotline = Anrufer
    Führung = leiten = Leitung = anleiten = Verantwortung = Vorgesetzter = Chef
    Team = Gruppe = Schicht = Mannschaft = Kollegen
    Einarbeitung = neue Kollegen = anlernen = einarbeiten = Onboarding
    Ausbildung = Azubi = Auszubildende = Lehrling = anleiten
    Schulung = Workshop = Kurs = erklären = zeigen = unterrichten
    Kundenberatung = Kunde = beraten = verkaufen
    Verkauf = Kunde = Kasse = Umsatz = beraten
    Kasse = kassieren = Bargeld = Abrechnung
    Lager = Ware = Stapler = kommissionieren = Wareneingang = Versand
    Wareneingang = Lieferung = annehmen = prüfen
    Bestand = Inventur = zählen = Lager
    Versand = Paket = verpacken = Lieferung = verladen
    Fuhrpark = Fahrzeug = Lkw = Transporter
    Grundpflege = waschen = Körperpflege = ankleiden
    Behandlungspflege = Wunde = Injektion = Medikament = Verband
    Pflegeplanung = Pflegeplan = dokumentieren = Dokumentation
    Patient = Bewohner = Klient
    Reinigung = putzen = reinigen = sauber
    Wartung = Reparatur = instandhalten = warten = Störung = Service
    Störung = Fehler = Ausfall = beheben = Reparatur
    Montage = montieren = einbauen = zusammenbauen = Installation
    Qualität = prüfen = Prüfung = Kontrolle = messen = Fehler
    Fertigung = Produktion = Maschine = Anlage = herstellen
    Baustelle = Bau = Bauleitung = Polier
    Elektro = Kabel = verdrahten = Schaltschrank = Strom
    Programmierung = entwickeln = Code = Software = Skript
    Support = Helpdesk = Ticket = Anwender = Störung = betreuen
    Anwender = Nutzer = Kollegen = Benutzer
    Dokumentation = Handbuch = Anleitung = Protokoll = Bericht
    Bericht = Auswertung = Statistik = Kennzahl = Reporting
    Einkauf = bestellen = Lieferant = Angebot = verhandeln
    Lieferant = Hersteller = Einkauf
    Personal = Mitarbeiter = Kollegen = Einstellung = Bewerbung
    Dienstplan = Schicht = einteilen = Einsatzplan
    Veranstaltung = Messe = Tagung = Fest = organisieren
    Öffentlichkeitsarbeit = Presse = Newsletter = Website = Social Media
    Unterricht = Klasse = Schüler = Lehrplan
    Eltern = Elternabend = Familie
    Kinder = Kita = Gruppe = Schüler
    Küche = Koch = kochen = Gerichte = Speisen
    Speisekarte = Gericht = Menü = Rezept
    Gast = Service = Restaurant = bedienen
    Termin = Kalender = vereinbaren = planen
    Schriftverkehr = Brief = E-Mail = Korrespondenz
    Abwesenheit = Fehlzeit = Urlaub = Krankmeldung
    Zeugnis = Bescheinigung = Vertrag
    Sicherheit = Unfall = Arbeitsschutz = Gefährdung
  `),
  fr: tableRows(`
    accueil = téléphone = visiteur = standard = clients = réception
    client = clientèle = usager = réclamation = accueil
    encadrement = équipe = chef = manager = responsable = planning
    équipe = collègue = collaborateur = personnel
    formation = former = apprendre = expliquer = tuteur = stagiaire
    stagiaire = apprenti = nouvel arrivant = tuteur
    comptabilité = facture = écriture = rapprochement = fournisseur
    facturation = facture = devis = relance
    relance = impayé = facture = recouvrement
    achats = commande = fournisseur = négocier = approvisionnement
    stock = inventaire = commande = réserve = entrepôt
    livraison = colis = expédition = réception = camion
    vente = vendre = client = caisse = conseil
    caisse = encaisser = espèces = vente
    recrutement = candidat = entretien = embauche
    paie = salaire = bulletin
    planning = horaires = emploi du temps = équipes
    soins = patient = toilette = pansement = injection
    médicament = traitement = dose = pilulier
    hygiène = nettoyage = désinfection = HACCP
    cuisine = plat = cuisinier = carte = couverts
    carte = menu = plat = recette
    cours = classe = élève = enseigner
    parents = famille = rencontrer
    dépannage = panne = réparer = réparation = maintenance
    maintenance = entretien = révision = réparation
    chantier = travaux = bâtiment = conducteur
    installation = pose = montage = raccordement
    qualité = contrôle = vérifier = essai
    projet = délai = pilotage = planification
    rapport = tableau de bord = compte rendu = suivi
    documentation = manuel = procédure = guide = mode d'emploi
    assistance = utilisateur = ticket = incident = dépannage
    utilisateur = collègue = poste = incident
    développement = application = code = logiciel = site
    communication = réseaux sociaux = newsletter = affiche = site
    événement = salon = fête = organiser
    agenda = rendez-vous = réunion = planning
    courrier = lettre = mail = correspondance
    enfant = crèche = école = groupe
    nettoyage = ménage = laver = propreté
    sécurité = accident = risque = ronde
    traduction = traduire = langue = interprète
    déplacement = voyage = mission = hôtel
  `),
  es: tableRows(`
    soporte = atender = incidencia = usuario = ayuda = técnico = ticket
    usuario = compañero = cliente = empleado = puesto
    problema = fallar = incidencia = avería = error
    documentación = manual = guía = procedimiento = instrucciones
    herramienta = programa = aplicación = intranet = sistema
    formar = enseñar = explicar = curso = taller
    empleado = compañero = jefe de turno = trabajador = equipo
    equipo = turno = personas = brigada = compañeros
    liderar = coordinar = encargado = jefe = responsable = a mi cargo
    cliente = público = atender = reclamación = venta
    venta = cliente = caja = pedido = tienda
    almacén = stock = mercancía = carretilla = pedido = inventario
    inventario = recuento = existencias = stock
    pedido = compra = proveedor = encargo
    factura = contabilidad = cobro = pago = albarán
    contabilidad = factura = asiento = conciliación = impuesto
    nómina = salario = seguros sociales
    selección = entrevista = candidato = contratación
    paciente = cuidado = planta = enfermo
    medicación = dosis = tratamiento = inyección
    limpieza = limpiar = desinfectar = higiene
    cocina = plato = menú = cocinero = comensal
    clase = alumno = enseñar = curso
    familia = padres = tutoría
    mantenimiento = reparar = avería = revisión
    instalación = montar = colocar = cablear
    obra = construcción = albañil = edificio
    calidad = control = revisar = inspección
    informe = análisis = datos = cuadro de mando
    proyecto = plazo = planificar = coordinar
    evento = feria = congreso = organizar
    agenda = cita = reunión = calendario
    reparto = entrega = ruta = furgoneta = envío
    seguridad = riesgo = accidente = vigilancia
    red = fibra = switch = router = cableado
    informática = sistemas = redes = software
    traducción = traducir = idioma
    niño = infantil = escuela = alumno
    viaje = vuelo = hotel = reserva
  `),
  pt: tableRows(`
    orientar = explicar = conversar = ensinar = acompanhar
    paciente = leito = alta = doente = cliente
    alta = casa = ir para casa
    médico = equipe médica = doutor
    tratamento = remédio = dose = interação = medicamento = terapia
    discutir = conversar = reunião = debater
    avaliar = conferir = revisar = analisar = verificar
    elaborar = montar = criar = escrever = redigir
    preceptoria = residente = acompanhar = supervisionar = estagiário
    liderar = coordenar = chefiar = escala = responsável
    equipe = balconista = funcionário = colega = turno
    treinar = treinamento = ensinar = capacitar
    produto = estoque = validade = mercadoria
    estoque = inventário = validade = almoxarifado = depósito
    compra = fornecedor = pedido = cotação
    cliente = atender = balcão = reclamação = venda
    venda = cliente = meta = caixa = loja
    caixa = pagamento = dinheiro = venda
    nota fiscal = fatura = conta = pagamento
    contabilidade = lançamento = conciliação = imposto
    folha de pagamento = salário = férias
    recrutamento = entrevista = candidato = seleção
    suporte = chamado = usuário = ajuda
    manutenção = conserto = reparo = revisão
    instalação = montar = montagem = cabeamento
    obra = construção = pedreiro
    cozinha = prato = cardápio = cozinheiro
    aula = aluno = turma = ensinar
    família = pais = responsáveis
    relatório = análise = dados = planilha = indicador
    projeto = prazo = planejar = coordenar
    evento = feira = congresso = organizar
    entrega = rota = frete = motorista
    limpeza = higienização = limpar
    segurança = risco = acidente
    vacina = injetável = aplicação
  `),
  sv: tableRows(`
    kundservice = kund = reklamation = telefon = kassa
    försäljning = sälja = kund = kassa = merförsäljning
    kassa = kontanter = betalning = dagskassa
    lager = varor = truck = plock = inventering = leverans
    leverans = varumottagning = gods = frakt = varor
    personalansvar = leda = chef = medarbetare = team
    leda = ansvara = chef = samordna = handleda
    team = grupp = skift = kollegor
    handledning = elev = praktikant = ny kollega = introducera = lära upp
    introduktion = nyanställd = lära upp = inskolning
    schemaläggning = schema = skift = planera
    bokföring = faktura = bokslut = kontering = avstämning
    faktura = betalning = påminnelse = kund
    lön = lönehantering = löneutbetalning
    rekrytering = intervju = kandidat = anställa
    omvårdnad = patient = brukare = vård = hjälpa
    läkemedel = medicin = dos = delegering
    dokumentation = journal = manual = rutin = rapport
    städning = rengöra = hygien
    kök = laga mat = maträtt = kock
    undervisning = elev = lektion = klass
    föräldrar = familj = vårdnadshavare
    barn = förskola = grupp = elev
    underhåll = reparera = service = fel
    felsökning = fel = reparera = åtgärda
    installation = montera = koppla = dra kabel
    bygge = byggarbetsplats = snickare
    kvalitet = kontroll = mäta = avvikelse
    inköp = beställa = leverantör = förhandla
    rapport = statistik = uppföljning = sammanställa
    projekt = tidsplan = leda = samordna
    evenemang = mässa = konferens = arrangera
    support = ärende = användare = helpdesk
    utveckling = kod = system = applikation
    säkerhet = risk = olycka = rond
    resa = boka = hotell
    möte = protokoll = kalender
  `),
};
