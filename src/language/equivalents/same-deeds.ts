import { type RowTable, tableRows } from '../row-table.ts';

/**
 * Deeds and things of many trades as people and as coaches put them, of the same strength. One group a line; table.ts has
 * the rules. Like coach-words.ts, only rewordings are held against them.
 *
 * Source: written for this project from everyday usage.
 */
export const SAME_DEEDS: RowTable = {
  en: tableRows(`
  write > record | log | document
  record = log = document
  write up = record = log = document
  put in = log = enter = record = input = key
  put into = log = enter = record = input
  post > record | enter
  send round = circulate = distribute = share
  sent round = circulated = distributed
  put forward an idea = propose = suggest
  put forward idea of = propose = suggest
  show the ropes = induct
  ropes = basics of the work = work = job
  retire | discontinue > drop | stop
  predict = forecast = project
  calculate = compute = work out
  explain = present = walk through = talk through
  insight > finding | result
  finding = result
  evaluate = assess
  upsell = upsold = sell on top
  supplier = vendor
  quota > target | goal
  target = goal
  sales plan = sales target
  firm = business = company
  patch = territory
  patch | territory | region > area
  sort post = handle mail = distribute post
  post = mail
  answer the phone = take calls = handle calls = handle incoming calls
  trains and hotels > travel and accommodation
  book trains > arrange rail travel | arrange train travel
  hotel > accommodation
  nearer = closer
  on my own = single-handed = single-handedly = by myself = alone
  tidy = in order = orderly
  take time off = be on leave
  wasn't available = in the absence
  was not available = in the absence
  feed in = relay = pass on = convey
  fed in = relayed = passed on
  sift = screen
  vacancy | advertised role > advert
  on the go = at once = open
  lay out = arrange = set out
  label = mark
  weigh = weigh out
  measure up = measure
  wrap = pack
  top up = refill = replenish
  fill in = complete = fill out
  filling in = completion = completing
  hand in = submit
  give in = submit
  get ready = prepare
  set up > get ready | prepare
  got ready = prepared
  clear up = tidy = clean
  wash up = wash dishes = dishwashing
  research > look up
  chase up = follow up = pursue
  call back = return calls
  ring round = phone = call
  pop in = visit
  drop off = deliver
  pick up = collect
  load up = load
  go round = visit
  lock up = secure = close
  open up = open
  cash up = reconcile the till = balance the till = end-of-day cash-up
  do the rota = schedule shifts = prepare the rota
  mind = look after
  wait tables = serve tables = serve guests
  cook > prepare
  plate up = plate
  mend = repair = fix
  swap = exchange = replace
  swap out = replace = change
  fit = install = mount
  wire = wire up = install wiring
  put up = erect = install = mount
  hang > put up | mount
  take down = dismantle
  take down | dismantle > remove
  take apart = dismantle = disassemble
  knock down = demolish
  dig = excavate
  paint > decorate
  sand = sand down
  haul = transport
  haul | transport > carry
  van > vehicle
  drops = deliveries
  rigid = rigid truck = rigid lorry
  herd = cows = cattle
  dairy cow > cow
  milk = do the milking = milking
  pull together = compile = collate = put together = assemble
  put together | compile | assemble > prepare
  boil down = summarize = condense
  sum up = summarize
  chart = graph = plot
  count up = tally = total
  see to = handle = attend to
  turn round > process | complete
  moan = complaint
  kid = child
  mum = mother
  mum | mother > parent
  dad = father
  dad | father > parent
  folk = people
  bloke = man
  old people = older people = older adults = elderly
  over-75s > older adults
  poorly = ill = sick
  off sick = on sick leave
  off sick | on sick leave > absent
  off sick > staff absence
  short of staff = staff shortage = understaffed
  busy times = peak times = peak periods
  rush = peak
  antisocial behaviour = ASB
  employee relations > ER
  wages = payroll
  casework = caseload
  register > list
  surgery > practice
  tight budget = small budget = limited budget
  very small budget = tight budget
  not released = unreleased
  not late = on time
  no accidents = accident-free
  never late = always on time
  time = period
  while I was there = during my time there
  look at = consider = explore
  quicker = faster
  get down = lower = reduce = bring down = cut
  got down = lowered = reduced = brought down
  get in = bring in
  get in | bring in > collect
  twice = two times = on two occasions
  three times = on three occasions
  `),
  de: tableRows(`
  weiter geben = weitergeben = weiterleiten = Weitergabe
  mitnehmen = Mitnahme
  anlegen = Anlage
  vorbereitend = Vorbereitung = Vorarbeit
  vorbereitende Arbeit = Vorarbeit = Vorbereitungsarbeit
  Verzeichnis = Kataster = Register
  Gefahrstoffkataster = Gefahrstoffverzeichnis
  gelegentlich = ab und zu = ab u. zu
  Erledigung = erledigen = abwickeln = Abwicklung
  Stapler fahren = Stapler bedienen = Bedienung von Staplern
  bedienen = Bedienung
  steuern > fahren | bedienen | Bedienung
  fahren > bedienen | Bedienung
  einräumen = auffüllen = nachfüllen = bestücken
  Wareneingang bearbeiten > auspacken
  nachgucken = nachsehen = prüfen = kontrollieren
  ausrechnen = berechnen
  kalkulieren > ausrechnen | berechnen
  aufschreiben = erfassen = notieren
  abtippen = erfassen
  schreiben > abtippen
  rumfahren = transportieren = fahren
  ausfahren = ausliefern = zustellen
  wegbringen = entsorgen = Entsorgung
  entsorgen = Entsorgung
  sauber machen = reinigen = Reinigung
  saubermachen = reinigen = Reinigung
  sauber halten = reinigen = Sauberhaltung
  wechseln = austauschen = Wechsel = Austausch
  ausbessern = reparieren = Ausbesserung
  streichen = anstreichen = Anstrich
  tapezieren = Tapezierarbeit
  verlegen = Verlegung
  anschließen = Anschluss
  verkabeln = Verkabelung
  abdichten = Abdichtung
  schweißen = Schweißarbeit
  bohren = Bohrarbeit
  drehen = Dreharbeit
  fräsen = Fräsarbeit
  zusammenbauen = montieren = Zusammenbau = Montage
  auseinanderbauen = demontieren = Demontage
  abschließen = Abschluss
  eröffnen = Eröffnung
  schließen = Schließung
  kassieren = Kasse = Kassieren = Kassiertätigkeit
  an der Kasse = kassieren
  Telefondienst = Telefonzentrale
  Telefondienst | Telefonzentrale > telefonieren
  Korrespondenz = Briefverkehr
  Termine machen = Termine vereinbaren = Terminvergabe = Terminvereinbarung
  Rechnungen schreiben = fakturieren = Rechnungsstellung = Fakturierung
  Ablage = Archivierung
  Protokoll schreiben = protokollieren = Protokollführung
  Vorschule = Schulanfänger = Vorschulkind
  Kinder = Kindergruppe
  Eltern = Mütter und Väter = Erziehungsberechtigte
  vorlesen = Vorlesen = Lesestunde
  basteln = Bastelarbeit = Kreativangebot
  Spritzen = Injektion
  Verbände = Verbandwechsel
  Wundversorgung > Verbände | Verbandwechsel
  Blut abnehmen = Blutentnahme = Blutabnahme
  Blutdruck messen = Blutdruckmessung
  Essen verteilen = Essensausgabe = Speisenausgabe
  Essen = Mahlzeit = Speise
  Spätschicht = Spätdienst
  Frühschicht = Frühdienst
  Nachtschicht = Nachtdienst
  Urlaub = Urlaubszeit = Ferien
  krank = Krankheit = Krankheitsfall
  wenn jemand krank war = Krankheitsvertretung = im Krankheitsfall
  zu zweit = zwei Mann = 2 Mann
  mitgeholfen = Mithilfe = Mitarbeit = mithelfen
  mitgemacht = Teilnahme
  abgestimmt = Abstimmung
  angeleitet = Anleitung
  gebucht = Buchung = Buchen
  gepflegt = Pflege
  gecheckt = Check = kontrolliert = Kontrolle = geprüft = Prüfung
  Fahrgast = Passagier
  Tour = Route
  Stopp = Halt = Ablieferstelle
  Ladung sichern = Ladungssicherung
  Ware annehmen = Warenannahme = Wareneingang
  Ware prüfen = Warenprüfung = Wareneingangskontrolle
  Wareneingang prüfen = Wareneingangskontrolle = Wareneingangsprüfung
  Lagerbestand > Bestand
  Inventur machen > zählen
  Programm = Software = Anwendung
  Rechner = PC = Computer
  Bildschirm = Monitor
  Ticket = Anfrage
  Störungsmeldung > Ticket | Anfrage
  Nutzer = Anwender = User
  Skript = Script
  Analyse > Auswertung
  Folien = Präsentation
  `),
  fr: tableRows(`
  renseigner = informer = information = renseignement
  intégrer = intégration
  offre = annonce
  offre d'emploi = annonce
  candidature = CV = dossier de candidature
  salarié = recrue = collaborateur
  arrivant = recrue
  arrivant | recrue > salarié | collaborateur
  nouvel arrivant = nouveau salarié = nouvelle recrue
  élaborer = élaboration
  exécuter = exécution
  sourcer = sourcing
  préqualifier = préqualification
  planification > planning
  planification > plannings
  prise de sang = prélèvement sanguin
  post op = postopératoire = post-opératoire
  soin de plaie > pansement
  pose de perfusion > perfusion
  aide à la toilette = soins d'hygiène
  aide à la toilette | soins d'hygiène > toilette
  distribuer = distribution
  médicament > traitement
  suivre = suivi
  accompagner = accompagnement
  tenir = tenue
  gérer = gestion
  gérer | gestion > tenir | tenue
  faire la caisse = tenir la caisse = encaissement = tenue de caisse
  encaisser = encaissement = caisse
  faire les vitrines = mettre en place les vitrines = mise en vitrine
  mise en place = installation = installer
  mettre en place = installer = installation
  mettre en rayon = mise en rayon = réassort = approvisionner les rayons
  remplir les rayons = mise en rayon = réassort
  étiqueter = étiquetage = balisage
  conseiller = conseil
  conseiller | conseil > orienter
  accueillir = accueil
  ouvrir et fermer = ouverture et fermeture
  inventorier = inventaire
  passer commande = commande = commander
  relancer les impayés = relance
  recouvrement > relancer les impayés | relance
  pointer = rapprocher = rapprochement = pointage
  rapprocher = rapprochement
  saisir les factures = saisie de factures
  déclarer = déclaration
  payer les fournisseurs = règlement fournisseurs
  classer = classement
  taper = saisir = frappe
  tenir l'agenda = gestion de l'agenda = gérer l'agenda
  agenda = planning
  prendre les rendez-vous = prise de rendez-vous = planification de rendez-vous
  compte rendu = compte-rendu
  procès-verbal > compte rendu | compte-rendu
  présentation = support de présentation
  filtrer les appels = filtrage des appels
  enseigner = enseignement = faire cours = faire la classe
  corriger = correction
  surveiller = surveillance
  animer = animation
  préparer les cours = préparation de cours
  éplucher = épluchage
  dresser = dressage
  cuisiner = préparation culinaire
  nettoyer = nettoyage
  plonge = vaisselle
  trop de monde = affluence
  transporter = transport
  décharger = déchargement
  poser = pose
  câbler = câblage
  raccorder = raccordement
  souder = soudure
  démonter = démontage
  régler = réglage
  entretenir = entretien
  dépanner = dépannage
  réparer = réparation
  tester = test
  déployer = déploiement
  développer = développement
  maintenir = maintenance
  concevoir = conception
  petit bricolage = petits travaux
  personne âgée = senior
  gamin = enfant
  maman = mère
  maman | mère > parent
  équipe > collègue
  bénévole = volontaire
  binôme = duo = à deux
  `),
  es: tableRows(`
  preparar = elaborar = elaboración = preparación
  usar = utilizar = uso = utilización
  ejecutar = ejecución
  labrar = laboreo
  recogida = recolección
  cosecha > recogida | recolección
  recoger = recolectar
  cosechar > recoger | recolectar
  cambio = sustitución = reemplazo
  cambiar = sustituir = sustitución
  algo de = alguna = algún = un poco de
  librar = ausencia = descansar
  cuando libraba = en ausencia de
  seguir = según
  siguiendo = según
  luz = iluminación
  diseño de luces = diseño de iluminación
  lectura = lector
  pequeño = reducido
  niño = menor
  profe = profesor = docente
  cole = colegio = escuela
  clase = lección
  dar clase = docencia = impartir clase
  clases por Zoom = docencia en línea = clases en línea
  conseguir clientes = captar clientes = captación de clientes
  conseguir = captar = obtener = lograr
  más o menos = aproximado = aproximadamente
  boda > celebración
  banquete > celebración
  comunión > celebración
  comensal > cliente
  despachar = venta
  despachar | venta > atender
  mostrador > atención al público
  cobrar = cobro
  caja > cobro
  TPV > caja
  reponer = reposición
  colocar = colocación
  almacenar = almacenamiento
  inventariar = inventario
  pedir = pedido = realizar pedidos
  recibir = recepción
  recepcionar = recibir = recepción
  entrar = registrar = entrada
  check-in = entrada = registro de entrada
  check-out = salida = registro de salida
  reseña = opinión = valoración
  internet = en línea = online
  por internet = en línea = online
  turno de noche = turno nocturno
  noche = nocturno
  queja = reclamación
  facturar = facturación
  contabilizar = contabilización
  conciliar = conciliación
  presentar = presentación
  archivar = archivo
  escribir = redactar = redacción
  atender = atención
  curar = cura
  poner inyecciones = administrar inyectables
  medicación = medicamento
  pasear = paseo
  asear = aseo = higiene
  acompañar = acompañamiento
  vigilar = vigilancia
  limpiar = limpieza
  planchar = plancha
  emplatar = emplatado
  cortar = corte
  servir = servicio
  montar = montaje = montar la sala
  soldar = soldadura
  pintar = pintura
  cablear = cableado
  conectar = conexión
  engrasar = engrase
  ajustar = ajuste
  revisar = revisión
  mantener = mantenimiento
  podar = poda
  sembrar = siembra
  regar = riego
  tratar = tratamiento
  ordeñar = ordeño
  conducir = conducción
  transportar = transporte
  descargar = descarga
  programar = programación
  probar = prueba
  desarrollar = desarrollo
  corregir = corrección
  mejorar = mejora
  compañía = empresa
  cuadrilla = grupo = equipo
  `),
};
