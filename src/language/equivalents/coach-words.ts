import { type RowTable, tableRows } from '../row-table.ts';

/**
 * What a coach says for what people write: plain words and the trade's usual ones for the same. One group a line;
 * table.ts has the rules. Only rewordings are held against them: they don't show what a posting asks for.
 */
export const COACH_WORDS: RowTable = {
  en: tableRows(`
  absence = was off = were off = was away = on leave
  do = complete = carry out = perform = handle = process
  do the books = keep the books = bookkeeping
  did = kept = completed = performed
  ring = phone = call = telephone
  phone = ring = call = contact
  talk to = speak with = speak to = liaise with = meet with = communicate with = talk
  talk to = advise = counsel
  tell = brief = inform = update = report to = report
  answer = respond to = handle = resolve
  question = query = enquiry = inquiry
  look at = review = monitor = check = track = examine = analyze
  look after = care for = manage = maintain = support
  look into = investigate = examine = research
  find = identify = discover = trace = locate = track down = uncover = detect = pinpoint = spot
  find out = identify = determine = establish
  find the cause = diagnose = investigate = troubleshoot
  put right = correct = fix = resolve = rectify = remedy
  fix = correct = repair = resolve = rectify = debug
  fix = tune = optimize
  speed up = accelerate = optimize
  write = create = draft = produce = prepare = author = develop
  write up = document = record = report
  write down = record = note = log = document
  write down = take notes
  make = create = produce = build = prepare = design
  make sure = ensure = verify = check
  build = create = develop = design = construct
  rewrite = rebuild = reimplement = redevelop = refactor
  set up = configure = establish = create = install = build
  set up = organize = arrange
  start = launch = establish = introduce = initiate = found
  run = lead = organize = operate = host
  run = manage
  send = deliver = distribute = produce = issue = email
  send out = distribute = circulate
  take = photograph = shoot
  take photos = photograph = shoot
  product photo = product photograph = product image
  photo = image = picture = photograph
  show = demonstrate = present = guide = walk through = teach
  show = introduce = induct = orient = onboard
  learn = master = onboard
  new colleague = new starter = new hire = new joiner = new team member = new employee
  new starter = new hire = new employee
  chase = follow up = pursue = collect
  late payer = overdue invoice = late payment = overdue payment = overdue account = debtor
  late = overdue = delayed
  count = tally = check = record = inventory
  count stock = stock count = take stock = stocktaking = stock take
  missing = shortage = discrepancy = shortfall
  difference = discrepancy = variance
  match = reconcile = agree
  wrong = error = issue = problem = concern
  concern = problem = issue
  keep = maintain = hold = manage = store
  keep from running out = replenish = restock = maintain
  running out = ran out = shortage
  clean = tidy = sweep = maintain = clear
  sort = separate = organize = categorize = file
  order = procure = purchase = source
  go over = review = check
  go through = review
  visit = see = attend = call on
  come to = attend = join = visit
  attend = join = take part in
  house = home = property = household
  housebound = homebound
  buy = purchase = procure = source
  pay = settle = process
  bill = invoice = charge
  get = obtain = receive = gain = secure = acquire = win = earn
  raise = secure = collect = obtain
  hand out = distribute = issue = provide
  hand over = handover = transfer
  pack = package = pack up
  pick = fulfil = pick and pack
  put away = store = stow
  drive = operate = haul = transport
  bring = transport = deliver = transfer
  lift = move = handle
  remove = eliminate = delete = clear = strip
  stop = prevent = end = cease
  get rid of = remove = eliminate
  cut = reduce = lower = decrease = shorten
  down = reduce = cut = lower = decrease = fall
  drive down = cut = reduce = lower
  drive = cut = push
  up = increase = raise = rise
  go up = rise = increase = grow
  go from = rise from = grow from = increase from = fall from
  result in = lead to = deliver = bring = achieve = produce
  resulting in = delivering = bringing = producing = achieving = leading to
  lead to = result in = deliver
  so that = so = meaning
  change = update = modify = amend = adjust = revise
  change over = migrate = switch = transition
  move to = migrate to = transition to = switch to
  watch = monitor = observe = supervise
  stand in for = cover = deputize = substitute for = fill in for
  greet = welcome = receive
  serve = attend to = wait on
  cook > prepare | make
  prepare = make
  bake = make = produce
  grade = mark = assess = correct = evaluate
  set = assign = give = issue
  homework = assignment
  test = assessment = exam = quiz
  teach = deliver = instruct
  pupil = student = learner = child
  falling behind = struggle = behind
  reach = contact = engage
  book = schedule = arrange = reserve
  appointment = booking = slot
  hold = host = run = organize = conduct
  plan = organize = prepare = arrange = develop = design
  think up = devise = develop = create
  come up with = devise = develop = create = propose
  suggest = recommend = propose
  figure out = determine = identify = solve
  work out = calculate = determine = develop = devise
  add up = total = calculate = reconcile
  type = enter = input = key
  type up = transcribe = document
  enter = input = record = key in
  check = verify = inspect = confirm = validate = audit = monitor
  test = check = verify = validate
  try = test = trial
  use = operate = apply = utilize = employ = work with
  deal with = handle = manage = resolve = process
  sort out = resolve = solve = organize = fix
  problem = issue = fault = incident = difficulty
  complaint = concern = issue = grievance
  pass on = escalate = forward = refer = relay = report
  flag = report = escalate = raise = highlight
  share = distribute = communicate = present = pass on
  help = support = assist = aid
  help = contribute to
  job = task = assignment = project
  boss = manager = supervisor = line manager
  worker = employee = staff = operative
  colleague = coworker = team member = staff = peer = teammate
  other = colleague = coworker = others
  firm = business = company = client
  customer = client = guest = shopper
  people = staff = employees = individuals = members
  fair = show = exhibition
  trade fair = trade show = exhibition = expo
  sheet = spreadsheet = worksheet = template
  Excel sheet = spreadsheet = Excel spreadsheet = Excel workbook
  number = figure = metric = statistic = data = analytics
  website number = website analytics = web analytics = website figure
  post = content = update
  posts for Instagram and Facebook = social media = social media content
  newsletter = email newsletter = bulletin
  on time = punctual = on schedule
  same day = day
  first day = day one
  each shift = per shift
  organization = org = company
  typo = error
  surgery = surgical
  medicine = medication = drug
  medication = drug = medicine = meds
  blood test = blood sample = phlebotomy
  dressing = wound dressing = wound care
  injection = jab = vaccination
  elderly = older = senior
  old = older = elderly
  relative = family = next of kin
  meal = food = dish
  food = meal
  waste = scrap = leftover
  tool = equipment = instrument
  machine = equipment = machinery
  rule = guideline = policy = procedure = standard
  law = regulation = legislation
  paper = document = paperwork = form
  paperwork = documentation = documents = records
  file = record = document
  safe = secure
  house = building = property
  site = location = premises
  shop floor = sales floor
  till = cash register = checkout = point of sale
  cash = money = takings
  price = cost = rate = quote
  contract = agreement
  delivery note = note = delivery
  inbound delivery = delivery = incoming delivery
  lorry = truck = HGV
  stock = inventory
  stockroom = warehouse = store
  bus = coach = vehicle
  garden = grounds
  plant = flower
  crop = harvest
  field = plot = land
  timetable = schedule = rota = roster
  rota = roster = schedule = shift plan
  club = group = society
  party = event = celebration
  event = function = occasion
  speech = talk = presentation = address
  talk = presentation = session
  article = piece = story = post
  text = copy = content
  leaflet = flyer = brochure = pamphlet
  page = webpage = web page
  survey = questionnaire = poll
  money = fund = funding = donation
  donation = gift = contribution
  charity = non-profit = nonprofit
  volunteer = helper
  fast = quick = rapid
  big = large
  small = minor
  hard = difficult = challenging
  new = recent = fresh
  whole = entire = full
  every = each = all
  still = continue = remain
  around = about = approximately = roughly = some = nearly
  now and then = occasionally = sometimes = at times
  sometimes = occasionally
  pair = pair-program = pair programming = pair-programmed
  junior = junior developer = junior engineer = junior colleague
  on call = on-call = on-call rota
  bug = defect = issue = fault
  slow = underperforming
  run time = runtime = processing time = execution time
  program = application = software = system
  computer system = software = system = IT system
  deploy = release = ship = roll out
  ship = release = deliver = deploy
  merge = combine = consolidate
  combine = merge = consolidate = bring together
  split = divide = separate
  clean up = tidy = refactor = cleanse
  hire = recruit = take on
  interview = meet
  let go = dismiss
  agree = negotiate
  win = secure = gain = land
  close = finalize = complete
  close the books = month-end close = closing
  prepare = process = produce
  payroll = pay
`),
  de: tableRows(`
  Abwesenheit = im Urlaub = abwesend
  korrigieren = Korrektur
  kontrollieren = prüfen = überprüfen = checken
  zeigen = anleiten = beibringen = erklären = vermitteln = unterweisen = einweisen = demonstrieren = vorführen
  beibringen = bringen = lehren = zeigen
  einweisen = einarbeiten = anlernen = schulen = Einweisung = Einarbeitung
  suchen = analysieren = ermitteln = diagnostizieren = finden = Suche
  Fehlersuche = Störungssuche = Fehleranalyse = Störungsdiagnose = Fehlerdiagnose
  finden = ermitteln = identifizieren = entdecken = aufspüren = feststellen
  Fehler = Störung = Defekt = Mangel = Problem
  beheben = reparieren = beseitigen = Behebung = Beseitigung = Reparatur
  warten = instandhalten = instand halten = hielt instand = Instandhaltung = pflegen
  tauschen = ersetzen = erneuern = austauschen = Austausch = Ersatz
  verschlissen = Verschleiß = Verschleißteil = abgenutzt
  aufschreiben = dokumentieren = festhalten = notieren = schriftlich = protokollieren = erfassen
  schreiben = dokumentieren = verfassen = erstellen = Dokumentation
  schreiben auf = dokumentieren = festhalten = notieren
  aufbauen = errichten = montieren = Aufbau = Montage = bauen
  mitwirken = wirken = mitarbeiten = helfen = unterstützen
  planen = organisieren = vorbereiten = Planung = Organisation = gestalten = konzipieren
  vertreten = Vertretung = einspringen = Urlaubsvertretung = Stellvertretung
  sprechen = führen Gespräche = Gespräch = austauschen = besprechen = Entwicklungsgespräch = Elterngespräch = Beratungsgespräch
  reden = sprechen = Gespräch
  helfen = unterstützen = assistieren = mitwirken = Mitarbeit
  machen = erstellen = durchführen = erledigen = anfertigen
  führen = leiten = durchführen = pflegen
  holen = beschaffen = besorgen
  kaufen = beschaffen = einkaufen = Beschaffung = Einkauf = erwerben
  bestellen = beschaffen = ordern = Bestellung
  zählen = erfassen = Zählung
  Inventur > zählen | Zählung
  prüfen = kontrollieren = überwachen = sicherstellen = Prüfung = Kontrolle = Überwachung = testen
  achten = überwachen = kontrollieren = sicherstellen
  beantworten = antworten = bearbeiten = klären = Beantwortung
  anrufen = telefonieren = kontaktieren = telefonisch
  mahnen = anmahnen = Mahnwesen = Mahnung = nachfassen
  rechnen = berechnen = kalkulieren = Berechnung
  buchen = verbuchen = Buchung = erfassen = kontieren
  ablegen = archivieren = sortieren = Ablage
  aufräumen = ordnen = organisieren
  verteilen = ausgeben = austeilen = Ausgabe
  packen = verpacken = kommissionieren = Verpackung
  sammeln = erheben = erfassen = zusammentragen
  vergleichen = abgleichen = Abgleich = Vergleich
  abstimmen = abgleichen = koordinieren = Abstimmung
  einrichten = konfigurieren = aufsetzen = installieren = Einrichtung
  ändern = anpassen = überarbeiten = Anpassung = Änderung
  verbessern = optimieren = Verbesserung = Optimierung
  beschleunigen = verkürzen
  senken = reduzieren = verringern = Senkung = Reduzierung
  erhöhen = steigern = Erhöhung = Steigerung
  betreuen = begleiten = versorgen = Betreuung = Begleitung = kümmern
  pflegen = versorgen = betreuen = Pflege
  kümmern = betreuen = verantworten
  bedienen = beraten = betreuen
  empfangen = begrüßen = Empfang
  ausbilden = anleiten = Ausbildung = Anleitung
  besuchen = aufsuchen
  begleiten = unterstützen
  vorbereiten = Vorbereitung = bereitstellen
  weitergeben = weiterleiten = melden = übermitteln
  melden = informieren = Meldung
  putzen = reinigen = säubern = Reinigung
  fahren = transportieren = ausliefern
  laden = verladen = be- und entladen = Verladung
  kochen = zubereiten = Zubereitung
  verkaufen = vertreiben = Verkauf
  unterrichten = lehren = Unterricht = lehrte
  üben = trainieren = Übung
  korrigieren = bewerten = benoten = Korrektur
  entwickeln = erstellen = programmieren = Entwicklung
  entwerfen = gestalten = designen = Gestaltung
  auswerten = analysieren = Auswertung
  Kind = Schüler
  Mutter und Vater = Eltern
  Chef = Vorgesetzter = Leiter
  Kollege = Kollegin = Mitarbeiter = Teammitglied
  neuer Kollege = neuer Mitarbeiter
  Lehrling = Auszubildender = Azubi
  Azubi = Auszubildende
  Firma = Unternehmen = Betrieb
  Kunde = Auftraggeber = Klient
  Angebot = Offerte
  Liste = Übersicht = Aufstellung = Tabelle
  Tabelle = Excel-Tabelle = Übersicht
  Bericht = Kurzbericht = Report = Protokoll
  kurzer Bericht = Kurzbericht
  Unterlagen = Dokumente = Papiere
  Maschine = Anlage = Gerät
  Teil = Bauteil = Komponente
  Lager = Warenlager
  Ware = Artikel = Produkt
  jährlich = im Jahr = pro Jahr = Jahr
  monatlich = im Monat = pro Monat = Monat
  täglich = am Tag = pro Tag = Tag
  einschließlich = inklusive = samt = und
  etwa = rund = ungefähr = circa = ca
`),
  fr: tableRows(`
  absence = absent = était absente
  assurer = effectuer = réaliser = prendre en charge = faire
  préparer = préparation = élaborer = établir = réaliser
  commander = passer commande = commande = approvisionner = approvisionnement
  passer les commandes = commander = gérer les commandes = gestion des commandes
  contrôler = relever = vérifier = contrôle = surveiller = suivre = relevé
  noter = consigner = enregistrer = enregistrement = saisir = relever = inscrire
  saisir = enregistrer = saisie = enregistrement = comptabiliser
  relancer = relance = suivre
  recouvrer > relancer | relance
  classer = classement = organiser = archiver = ranger = trier = archivage
  ranger = classer = organiser = ordonner
  répondre = réponse = renseigner = traiter
  vérifier = contrôler = valider = vérification
  faire = créer = réaliser = établir = élaborer = création
  créer = concevoir = élaborer = mettre en place = création = conception
  composer = élaborer = concevoir = élaboration
  suivre = suivi = surveiller
  aider = participer = assister = appuyer = soutenir = collaborer = contribuer
  montrer = expliquer = présenter = former = apprendre
  apprendre = enseigner = former = montrer
  expliquer = présenter = informer
  parler = échanger = communiquer = discuter = entretien
  écouter = accueillir
  recevoir = accueillir = accueil
  appeler = téléphoner = contacter = joindre
  par téléphone = téléphonique = au téléphone
  trouver = identifier = détecter = repérer = rechercher
  chercher = rechercher = identifier = recherche
  corriger = rectifier = régler = résoudre
  réparer = remettre en état = dépanner = réparation = dépannage
  nettoyer = nettoyage
  jeter = jeté = gaspiller = déchet
  peser = pesée
  vendre = vente = commercialiser
  acheter = achat = approvisionner
  compter = inventaire = recenser = comptage
  payer = régler = paiement = règlement
  facturer = facturation = établir les factures
  tenir = tenue
  gérer > tenir | tenue
  tenir les comptes = comptabilité = tenue des comptes
  gérer = s'occuper de = gestion = assurer
  s'occuper = prendre en charge = assurer = gérer
  accompagner = aider = soutenir = accompagnement
  soigner = soin = prendre soin
  écrire = rédiger = rédaction
  envoyer = transmettre = adresser = expédier = envoi
  transmettre = communiquer = remonter
  prévenir = informer = alerter = avertir
  organiser = planifier = préparer = coordonner = organisation
  mettre à jour = actualiser = mise à jour
  améliorer = optimiser = amélioration
  réduire = diminuer = baisser = réduction = diminution
  monter = installer = assembler = montage
  conduire = conduite = piloter
  livrer = livraison = acheminer
  charger = chargement
  corriger des copies = noter = évaluer
  donner cours = enseigner = animer
  animer = organiser = mener = animation
  été = estival
  estival = d'été
  élève = apprenant = étudiant
  enfant = élève = jeune
  client = clientèle
  collègue = collaborateur
  équipe > collègue | collaborateur
  nouveau = nouvel = nouvelle
  chef = responsable
  entreprise = société = client
  fiche = document = dossier
  pièce = document = justificatif
  tableau = fichier = feuille
  feuille = tableau
  retard = en retard de paiement = impayé
  facture impayée = impayé = retard de paiement
  avec = aux côtés de = auprès de
  chez = auprès de
  environ = près de = autour de
`),
  es: tableRows(`
  ausencia = faltar
  dar cita = citar = gestionar citas = cita = agendar
  dar = gestionar = ofrecer = proporcionar = facilitar
  hacer = elaborar = realizar = emitir = preparar = efectuar = confeccionar
  hacer facturas = emitir facturas = facturar = facturación
  factura = facturación
  reclamar = reclamación = requerir
  no pagar = impago = impagado
  ordenar = organizar = clasificar = reorganizar = archivar = organización
  organizar = ordenar = reorganizar = planificar = coordinar
  guardar = almacenar = archivar = conservar
  archivo = expediente
  historia = historial = historia clínica
  enseñar = formar = explicar = mostrar = capacitar = instruir = formación
  explicar = informar = enseñar = mostrar = orientar
  apuntar = registrar = anotar = recoger = documentar = registro
  pasar = trasladar = comunicar = transmitir = derivar = remitir
  buscar = localizar = detectar = identificar = búsqueda = localización = detección
  encontrar = identificar = detectar = localizar
  rellenar = recargar = llenar = cargar = recarga
  rellenar formularios = cumplimentar
  reparar = arreglar = reparación = solucionar
  arreglar = reparar = solucionar = corregir
  instalar = montar = instalación = montaje
  ayudar = colaborar = apoyar = asistir = contribuir = colaboración
  calcular = cálculo = estimar
  contar = inventariar = recuento = inventario
  cobrar = cobro = caja
  llamar = contactar = telefonear = llamada
  por teléfono = telefónico = telefónicamente
  contestar = responder = atender = respuesta
  hablar = conversar = comunicar = reunir
  mirar = revisar = comprobar = analizar
  cuidar = atender = cuidado = asistir
  limpiar = mantener limpio = limpieza
  cocinar = elaborar = preparar = elaboración
  vender = comercializar = venta
  comprar = adquirir = compra = aprovisionar
  pedir = solicitar = encargar = pedido
  llevar = gestionar = transportar = gestión
  llevar la contabilidad = contabilidad = gestionar la contabilidad
  mandar = enviar = remitir = envío
  enviar = remitir = mandar = envío
  avisar = informar = notificar = alertar
  escribir = redactar = redacción = elaborar
  crear = elaborar = diseñar = desarrollar = creación
  montar = instalar = ensamblar
  cambiar = sustituir = reemplazar = sustitución
  mejorar = optimizar = mejora
  reducir = disminuir = rebajar = reducción
  usar = utilizar = manejar = uso = manejo
  programa = aplicación = software
  conducir = conducción = transporte
  cargar = carga
  repartir = distribuir = entregar = reparto
  corregir = evaluar = calificar
  dar clase = impartir = enseñar = docencia
  alumno = estudiante
  niño = alumno
  cliente = usuario
  paciente = usuario
  compañero = colega = compañera
  compañera nueva = nueva compañera
  jefe = encargado = responsable
  tienda = comercio = local
  aire acondicionado = climatización
  aparato = equipo = dispositivo = máquina
  furgoneta = vehículo
  obra = proyecto = construcción
  queja = reclamación
  mostrador = recepción
  diario = al día = por día
  unos = alrededor de = aproximadamente = cerca de
`),
  pt: tableRows(`
  ausência = faltar
  ajudar = apoiar = colaborar = auxiliar = contribuir
  fazer = elaborar = realizar = preparar = emitir = efetuar
  atender = responder = atendimento
  ensinar = formar = treinar = explicar = orientar
  anotar = registrar = registar = documentar
  organizar = ordenar = arrumar = organização
  procurar = localizar = identificar = detectar
  consertar = reparar = conserto = reparação = arranjar
  conferir = verificar = checar = conferência
  comprar = adquirir = compra
  vender = venda = comercializar
  enviar = mandar = remeter = envio
  limpar = limpeza = higienizar
  cuidar = assistir = cuidado
  dar aulas = lecionar = ensinar
  ligar = telefonar = contatar = contactar
  resolver = solucionar = corrigir
  criar = desenvolver = elaborar
  montar = instalar = montagem
  trocar = substituir = troca
  aluno = estudante
  colega = companheiro
`),
  sv: tableRows(`
  frånvaro = var ledig = var borta
  hjälpa = stödja = bistå = bidra = medverka
  visa = instruera = introducera = lära = handleda
  lära = undervisa = utbilda
  skriva = dokumentera = upprätta = ta fram
  göra = utföra = genomföra = ta fram = skapa
  räkna = inventera = inventering
  leta = söka = lokalisera = identifiera = felsöka
  hitta = identifiera = lokalisera = upptäcka
  fixa = åtgärda = reparera = lösa
  laga = reparera = åtgärda = tillaga
  svara = besvara = hantera
  ringa = kontakta = telefon
  prata = samtala = samtal = kommunicera
  kolla = kontrollera = granska = följa upp
  städa = rengöra = lokalvård
  köpa = beställa = inköp
  packa = plocka och packa
  plocka = packa
  sköta = ansvara för = hantera
  ta hand om = vårda = omvårdnad = sköta
  byta = ersätta = utbyte
  elev = student = barn
  kollega = medarbetare = teammedlem
`),
};
