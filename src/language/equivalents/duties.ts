import { kindRows, type RowTable } from '../row-table.ts';

/**
 * What postings call a piece of work, and the plain words in which people tell of it: with `work = work < a, b`, who
 * did a or b shows the work. By trade, in the language of the resume.
 *
 * Source: written for this project from how many trades talk of their work. Only what leaves no doubt: what merely has
 * to do with something is in near.ts.
 */
export const DUTIES: RowTable = {
  en: kindRows(`
    month-end close = month end close = monthly close < closed the books, close the books, books closed, books wrapped up
    mentoring = mentor < buddy for, buddied, clinical coach, practice assessor, practice educator, preceptor, minder driver, took under my wing
    dietary needs = dietary requirements = special diets < gluten free, gluten-free, vegan, halal, kosher, allergy, allergen
    viennoiserie < croissant, croissants, danish, laminated dough, pain au chocolat
    own transport = own vehicle = own car < own van, my own car, car owner
    laboratory work = lab work < haematology, biochemistry, analysers
    incident reports = incident reporting < near misses, wrote up accidents, accident book
    veneering < laid veneers, veneer
    problem solving on the road = roadside problems < breakdowns, road closures
    personal care < washing and dressing, wash and dress, bathing residents, help to the toilet, helping residents to the toilet, continence care, toileting
    palliative care = end-of-life care = end of life care < end of life, terminally ill
    dementia care = dementia < Alzheimer
    administer medication = medication administration = medicines administration = administering medication < medication round, drug round, MAR chart, give out medicines, give out the medicines, gave out medicines, dispense medicines
    administer < give out, gave out
    medication = medicine = medicines
    moving and handling = manual handling < hoist, slide sheet
    special educational needs = SEN = SEND = additional needs = learning difficulties < autism, dyslexia, ADHD, EHCP, Down syndrome
    phlebotomy = venepuncture = blood taking < take blood, took blood, taking blood, blood samples from patients
    vital signs < NEWS2, blood pressure and pulse
    wound care < dressing changes, changed dressings
    discharge planning < planned discharges, discharge letters
    running the pass = run the pass < expo, expediting, called the pass
    fish butchery = fish preparation < filleted, fillet fish, whole fish
    stock rotation < FIFO
    allergen management = allergens = allergies < allergy, celiac, coeliac, gluten free
    food hygiene = food safety < HACCP, SFBB
    visual merchandising < planogram, window display
    stocktake = stocktaking = stock count = stocktakes = inventory count < cycle count, counted stock, stock take
    cash handling < cashing up, cashed up, cash up, balanced the till, the till, tills
    fulfilling online orders = online order fulfilment = online orders < click-and-collect, click and collect
    upselling = add-on sales = selling add-on products < upsold, upsell, cross-sold
    complaint handling = complaint resolution = handling complaints = customer complaints < unhappy customers, angry customers, upset customers
    loss prevention < shoplifting, stock loss, shrinkage
    keyholder = key holder < opened and closed the shop, open up and lock up
    temperature-controlled = refrigerated = chilled < fridge trailer, chilled, reefer, frozen
    multi-drop = multi-drop deliveries < drops, drops a day
    vehicle checks = daily checks = walkaround checks = walk-round checks = pre-trip inspection < walkround check, walk-round check, defect report, daily walkround
    securing loads = load securing = load security = securing your load < strapping, ratchet straps, chained down, lashing
    nights out < tramping
    articulated lorry = articulated lorries < artic, Class 1, C+E
    average handle time = AHT
    customer satisfaction = CSAT
    call quality monitoring = quality monitoring < grade calls, graded calls, call calibration, listen to calls
    escalated calls = handling escalated calls = escalations < supervisor calls
    artificial insemination < do-it-yourself AI, DIY AI
    cattle movement reporting = livestock movements < BCMS
    grassland measuring = grass measurement = grassland management < plate meter, plate metered, plate metering
    hoof trimming = foot trimming < trim feet, trimmed feet
    milking < milked, parlour
    security patrols = foot patrols = patrols < patrolled, walk the building, walked the site
    access control < checked visitors in, signed visitors in
    physical intervention < restraint, removed people
    diary management = calendar management = managing diaries < kept diaries, diaries, calendars
    travel arrangements = travel booking = arranging travel < booked flights, booked travel, book flights, flights and hotels, trains and hotels
    minute taking = taking minutes < took minutes, took notes at meetings
    reception duties = front of house < greeted visitors, front desk
    data entry < keyed in, typed in
    month-end close = month end = monthly close = month-end closing = month-end < close the month, closed the month
    collections < past-due accounts, past due accounts, overdue accounts, aged debt
    credit control = debt collection = chasing payments < past-due accounts, past due accounts, overdue accounts, aged debt, chase late payers, chased overdue, chased unpaid, unpaid invoices, overdue invoices, dunning
    accounts payable = purchase ledger < supplier invoices, vendor invoices, vendor bills, paid suppliers, pay suppliers
    accounts receivable = sales ledger < customer invoices, invoiced customers, posted payments
    bank reconciliation = bank reconciliations < reconciled the bank, reconcile the bank, reconciled bank
    VAT returns < VAT return, quarterly VAT
    know your customer = client due diligence = KYC = AML checks < proof of funds, identity papers, identity checks
    freedom of information = FOI
    court reporting = report from court < sheriff court, crown court, covered trials
    outbound prospecting = prospecting = cold calling = outbound sales < cold calls, cold-called, knocked on doors
    product demos = product demonstrations = demos < demoed, show the product, showed the product
    contract negotiation = negotiating contracts < negotiated contracts, negotiate contracts
    quota attainment = sales quota = sales targets < against a target, over target, above target
    exceeding targets = exceeding sales targets < above target, over target, beat target, ahead of target
    lead generation < generated leads
    demand forecasting = forecast demand = forecasting < predicted weekly demand, predicted demand, predict demand
    data quality = data quality checks < duplicate records, data validation, data cleaning
    data visualisation = data visualization < charts
    information architecture < card sort, card sorts, card sorting, tree test, sitemap
    usability testing = user testing < watched people use, watch people use, in front of people, usability test, user test, tested with users, in front of users
    user interviews = user research = customer interviews < interviewed users, interviewed customers, interviewed patients
    design system = component library < shared library of components, pattern library, design tokens
    wireframes = prototypes < clickable model, mock-up, mockup
    hardware repairs = hardware repair = hardware maintenance < swapping drives, swapped drives, replaced screens, replaced batteries
    user guides = user documentation < how-to page, how-to pages, how-to guide
    wireless network = Wi-Fi = wireless < access points, access point
    user account management = account management in Active Directory < new accounts, joiners and leavers, joiners, leavers
    on-call rotation = on-call = on call = out-of-hours rota < one week in four, pager, standby rota, call-out rota
    out-of-hours call-out = out-of-hours cover = call-out rota < phone rota, on the rota nights, standby
    fault finding = fault diagnosis = fault-finding < tracing faults, trace faults, track down faults, tracked down faults
    inspection and testing = electrical testing < EICR, periodic inspection
    consumer units = distribution boards < fuse board, consumer unit
    team of electricians < sparks
    shop drawing review = submittals = review of submittals < shop drawings
    bridge inspections = structural inspections < condition surveys of bridges, bridge condition survey
    snagging < punch list, snag list
    site induction = site inductions < inductions
    full-cycle recruiting = full cycle recruiting = end-to-end recruitment < from requisition through offer, from advert to offer, from job ad to offer
    employee relations < grievances, disciplinary hearings, harassment complaints, complaints of harassment
    onboarding new staff = onboarding = inducting new staff = induct new colleagues < new starters shadow, broke in new, show new starters
    performance management < appraisals, annual reviews, performance reviews
    training needs analysis < skills gap
    shift scheduling = staff scheduling = scheduling staff = rota planning < staff schedule, write the rota, wrote the rota, staff rota, shift plan
    leasehold transactions = leasehold conveyancing < freehold and leasehold
    property searches < read the searches, order searches
    musculoskeletal = musculoskeletal conditions = MSK < backs, back pain, neck pain, knees
    online consultations = remote consultations = telehealth < telehealth, video consultation, video calls with patients
    sports team coverage = pitch-side cover = on-field coverage < match-day cover, sideline, pitchside
    group exercise classes = group classes < balance group, exercise group
    land training = dry-land training < dry-land
    stroke correction = video analysis = video feedback < film strokes, filmed technique
    teach beginners = teaching beginners < learn-to-swim, complete beginners, absolute beginners
    parent communication = liaising with parents < meet with parents, met parents, parents evening
    event management = event planning = organising events < planned weddings, organised the conference, ran the open day
    press relations = media relations < press release
    goods-in = goods in = receiving goods < checked deliveries in, check deliveries in, receive deliveries, received deliveries, unloaded deliveries
    dispatch | shipping < sent out parcels, packed parcels
    returns processing = handling returns < processed returns, returned goods
    delivering training = training delivery < taught courses, ran training sessions, gave training
    conflict resolution = de-escalation = conflict management < calmed, defused
    fire alarm response = responding to alarms = responding to fire alarms < panel goes off, alarm goes off, called the brigade
    report writing = incident reports = writing reports < wrote incident reports, incident log, write up incidents
    pull requests = code review = code reviews < reviewed pull requests, review pull requests
    query optimisation = performance optimisation of SQL = SQL performance = SQL tuning < query tuning, slow queries, partial indexes
    talks at conferences = public speaking = conference talks < speaker at, gave a talk, talk at, spoke at
    armed forces = military service = service in the armed forces < army, navy, air force, infantry, marines, military police
    customer-facing = customer service < served customers, serving customers
    typing < audio typing, words per minute
    electronic filing = paperless < scanned archives
    industrial environment = industrial setting = factory environment < factory, paper mill, production plant, steelworks
    residential setting = residential care = care home < residential home, nursing home
    rent arrears recovery = arrears recovery = recovering rent arrears = income recovery < repayment plans, repayment agreements, arrears down
    curriculum planning = schemes of work < medium-term plans, units of work
    pastoral care < form tutor, tutor group, head of year
    budget management = budget responsibility = budget control = managing budgets = managing a budget < budget holder, held the budget, P&L, cost centre
    profit and loss = P&L responsibility < P&L
    food cost control = controlling food cost < food cost, food costs
    menu planning = menu development = menu design = writing menus < wrote the menu, write the menu, write the specials, wrote the specials
    people management = line management = staff management < direct reports
    recruitment = hiring < interviewed candidates, interviewed applicants, hired
    absence management = sickness absence < return-to-work interviews, return to work interviews
    email marketing = email campaigns < Mailchimp, Klaviyo, Brevo, newsletter
    paid media = paid search = pay per click = PPC = paid campaigns < Google Ads, Meta Ads, LinkedIn Ads, Bing Ads
    content creation = content production = content writing < blog posts, case studies, wrote articles
    web analytics = analytics tools < GA4, Google Analytics, Matomo
    unit testing = unit tests < pytest, JUnit, Jest, NUnit
    API development = REST APIs = RESTful APIs < FastAPI, Spring Boot, REST endpoints
    chromatography < HPLC, UPLC, gas chromatography, GC-MS
    order picking = picking and packing = pick and pack < picked orders, pick orders, voice picking
    cable containment = containment < trunking, conduit, cable tray
    method statements = risk assessments and method statements < RAMS
    hazardous substances < COSHH
    water hygiene < legionella
    shift work = rotating shifts = working shifts < night shifts, late shifts, early shifts, four on four off
    guest check-in = check-in and check-out < checked guests in, check guests in
    planned preventive maintenance = preventive maintenance = preventative maintenance = PPM < planned servicing, maintenance visits
  `),
  de: kindRows(`
    Störungssuche = Fehlersuche = Fehlerdiagnose
    Beschaffung < Bestellung, bestellen, bestellt
    Abfahrtskontrolle < Bremsprobe
    Anleitung von Auszubildenden = Ausbildung von Auszubildenden = Azubibetreuung < Azubis, Lehrlinge, Auszubildende angeleitet
    eigenes Fahrzeug = eigener PKW = eigenes Auto < PKW vorhanden, Auto vorhanden
    Kundenbeschwerden = Beschwerden < unzufriedene Kunden, verärgerte Kunden, Reklamation
    Nassrasur < rasiere ich nass, nass rasiert, Rasur mit dem Messer
    Retourenbearbeitung = Retouren < Rücksendung, Rücksendungen
    Paketversand = Versand < Pakete gepackt, Pakete verschickt, Pakete frankiert
    Wareneingang = Warenannahme < Ware angenommen, nehme Ware an, Lieferscheine geprüft
    Warenausgang < Ware verladen, verladen
    Warenbestellung < bestelle nach, nachbestellt, Bestellung von Ware
    Kommissionierung = kommissionieren < Aufträge zusammengestellt, gepickt
    Inventur < Bestände gezählt, Bestand gezählt
    Schichtführung = Führung einer Schicht < Schichtführer, Schichtleiter, Schichtleiterin
    Teamführung = Mitarbeiterführung = Personalführung < Teamleiter, Teamleiterin, Gruppenleiter, Abteilungsleiter
    Mahnwesen = Forderungsmanagement < Mahnungen, offene Posten
    Kassenführung = Kassieren = Kasse < kassiere, Kasse geführt, Kassenabschluss, Tagesabschluss der Kasse
    Gesellenbrief < Gesellenprüfung, Gesellin, Geselle
    Ausbilderschein = Ausbildereignung = AdA-Schein < AEVO, Ausbildereignungsprüfung
    Meisterbrief < Meisterprüfung
    Terminvergabe = Terminplanung = Terminkoordination < Termine vergeben, Termine vereinbart, Terminkalender
    Melde- und Passwesen = Melderecht = Meldewesen < An- und Abmeldungen, Ummeldungen, Personalausweise
    Passwesen = Ausweiswesen < Pässe, Personalausweise
    Sozialleistungsrecht = Sozialrecht = SGB < Wohngeld, Bürgergeld, Grundsicherung
    öffentliche Verwaltung = öffentlicher Dienst < Stadtverwaltung, Landratsamt, Gemeindeverwaltung, Rathaus, Bezirksamt, Kreisverwaltung, Bürgerbüro
    Kundenberatung = Beratung von Kunden < Kunden beraten, berate Kunden
    Reklamationsbearbeitung = Beschwerdemanagement < Reklamationen, Beschwerden bearbeitet
    Grundpflege = Körperpflege < waschen und ankleiden, Waschen, Hilfe beim Duschen
    Medikamentengabe = Medikamentenmanagement < Medikamente gestellt, Tabletten gestellt, Medikamente verabreicht
    Wundversorgung = Wundmanagement < Verbandswechsel, Verbände gewechselt
    Arbeitssicherheit = Arbeitsschutz < Sicherheitsunterweisung, Gefährdungsbeurteilung
    Instandhaltung < Wartung und Reparatur, gewartet und repariert
    Fehlersuche = Störungsbehebung = Störungsbeseitigung < Störungen behoben, Fehler gesucht, Fehler behoben
    Protokollführung < Protokoll geschrieben, Protokolle
    Reiseplanung = Reiseorganisation < Reisen gebucht, Hotels gebucht, Dienstreisen
    Lohnabrechnung = Entgeltabrechnung = Gehaltsabrechnung < Löhne und Gehälter abgerechnet, Lohnbuchhaltung
    Monatsabschluss = Monatsabschlüsse < Monat abgeschlossen
    Ladungssicherung < Ladung gesichert, verzurrt
    Augenbrauen formen = Augenbrauen in Form bringen < Augenbrauen zupfen, Augenbrauen gezupft, Augenbrauen zupfe
    Brautfrisuren = Hochsteckfrisuren < Bräute, Hochstecken
    Schichtarbeit = Schichtbereitschaft = Schichtdienst < Frühschicht, Spätschicht, Nachtschicht, Dreischicht, Wechselschicht
    Angebotserstellung < Angebote erstellt, Angebote geschrieben
    SPS-Programmierung = SPS < TIA Portal, Step 7, S7
    Qualitätskontrolle = Qualitätsprüfung < Sichtprüfung, Wareneingangsprüfung
  `),
  fr: kindRows(`
    réclamations = réclamation = gestion des réclamations < clients mécontents, client mécontent, plaintes, litiges clients
    ventes additionnelles = vente additionnelle = prestations additionnelles < surclassement, surclassements, ventes complémentaires, montée en gamme
    check-in = check-out < arrivées et départs
    audit de nuit = night audit < clôture de la journée, clôture de nuit
    dispensation des médicaments = dispensation = délivrance = délivrance des médicaments < délivrance des ordonnances
    annonce = offre d'emploi = annonce d'emploi
    nouveaux salariés = nouveaux arrivants = nouveaux collaborateurs = nouveaux embauchés
    encadrement des stagiaires = encadrement de stagiaires < tutrice, tuteur, maître de stage
    horaires de nuit = travail de nuit < de nuit, nuits par semaine, prise de poste à 3 h
    véhicule personnel = véhicule = voiture personnelle < véhiculé, véhiculée
    stérilisation du matériel < autoclave
    organisation des déplacements = gestion des déplacements = organisation de voyages < réservation des trains, réservation des billets, billets de train, vols et hôtels, réservation des hôtels
    recouvrement = relance clients = recouvrement de créances < relance des impayés, relances, impayés
    réseaux sociaux = gestion des réseaux sociaux = community management < comptes Instagram, Instagram, Facebook, LinkedIn, TikTok
    organisation d'événements = événementiel = organiser des événements < portes ouvertes, organisation du salon, organisé un salon
    gestion d'agenda = gestion des agendas = tenue d'agenda < agendas, agenda partagé
    encadrement d'alternants = tutorat = encadrement d'apprentis < tutrice, tuteur, apprenti, maître d'apprentissage
    référencement naturel = SEO < visites naturelles, trafic naturel
    relations presse < communiqué de presse, communiqués, dossier de presse
    comptabilité fournisseurs < factures fournisseurs
    comptabilité clients = facturation < factures clients
    paie | établissement des bulletins de paie < bulletins de salaire, bulletins de paie
    gestion des stocks < inventaire, réassort
    accueil des clients = accueil < accueilli
    encaissement = tenue de caisse < caisse
    soins d'hygiène < aide à la toilette
    hygiène alimentaire < HACCP
    maintenance préventive < entretien des machines
    compte rendu = rédaction de comptes rendus < procès-verbal, procès-verbaux
    budget = suivi budgétaire = pilotage du budget < budget annuel
    newsletter = e-mailing < lettre d'information, infolettre
    gestion des absences = suivi des absences = absences maladie < arrêts maladie, arrêts de travail, IJSS
    déclarations sociales < DSN
    tableaux croisés dynamiques < TCD
    campagnes payantes = publicité en ligne < Google Ads, Meta Ads
  `),
  es: kindRows(`
    extracción de sangre = extracciones = extracciones de sangre < sacar sangre, sacaba sangre, sacado sangre
    formación de nuevas incorporaciones = formación de nuevos empleados < enseñado el puesto, compañeros nuevos, enseño el trabajo
    gestión de reclamaciones = reclamaciones = quejas = reclamaciones de clientes
    check-in = recepción de huéspedes < recibo a los huéspedes, entrego llaves, entrada de huéspedes
    seguimiento de entregas < reclamo los retrasos, reclamo retrasos
    existencias = stock = inventario
    vehículo propio = coche propio < furgoneta propia, moto propia
    auditoría nocturna < cierre del día, cierre de noche
    atención al alumnado con dificultades de aprendizaje = necesidades educativas especiales = NEE = atención a la diversidad < dislexia, TDAH, autismo, adaptaciones curriculares
    docente = profesor = maestro < tutora, tutor, maestra, profesora
    atención al cliente < atendí a clientes, atiendo a clientes, clientes en tienda
    control de stock = gestión de inventario = inventarios < inventario, recuento
    manejo de caja = cobro < caja, cobré
    gestión de redes sociales = redes sociales < Instagram, Facebook, TikTok
    facturación = emisión de facturas < facturas a clientes, facturo
    conciliación bancaria < cuadro los bancos, conciliaciones
    nóminas = elaboración de nóminas < nómina
    elaboración de turnos = cuadrantes = planificación de turnos < cuadrante, cuadrantes, hago los turnos
    manipulación de alimentos < manipulador de alimentos
    prevención de riesgos laborales = PRL < seguridad y salud
    mantenimiento preventivo < revisiones periódicas
    gestión de reservas < reservas
    selección de personal < entrevisté, entrevistas a candidatos
    organización de eventos < bodas, congresos
    actividades de huerto = huerto < huerto escolar
    taller de teatro = teatro < obra de teatro
    campañas de pago = publicidad digital < Google Ads, Meta Ads
    arqueo de caja = cuadre de caja
    analítica web < GA4, Google Analytics
  `),
  pt: kindRows(`
    orientação de estagiários = supervisão de estagiários = preceptoria < acompanho a estagiária, acompanho o estagiário, acompanho estagiários, acompanho residentes
    veículo próprio = carro próprio < viatura própria, moto própria
    disponibilidade < disponível, disponíveis
    formação de novos colaboradores = treinamento de novos funcionários < ensinei os novos, treinei os novos
    reclamações = gestão de reclamações < clientes insatisfeitos, queixas
    reconciliações bancárias = conciliação bancária = reconciliação bancária < extratos bancários, acerto os extratos, extratos de bancos
    encerramento mensal = fechamento mensal = fecho mensal < fecho o mês, fechei o mês, fechamento do mês, fechar o mês
    obrigações fiscais = impostos < IVA, IRC, IES, Modelo 22, retenções, ICMS, ISS, DCTF
    atendimento ao cliente = atendimento ao público < atendi clientes, atendo clientes, balcão
    controle de estoque = gestão de stocks < inventário, contagem de estoque
    folha de pagamento = processamento salarial < salários processados por mim, processo os salários
    redes sociais = gestão de redes sociais < Instagram, Facebook, TikTok
    faturamento = faturação < emissão de notas fiscais, notas fiscais, faturas
    contas a pagar < pagamento a fornecedores, fornecedores pagos
    contas a receber = cobrança < cobranças, inadimplentes
    orçamento = controlo do orçamento = elaboração do orçamento < orçamento anual
    contabilista certificado = Ordem dos Contabilistas Certificados = OCC
    manutenção preventiva < revisões periódicas
    escala de trabalho = escalas < escala da equipe, faço as escalas
    monitoria de qualidade < monitoria de ligações, monitoria de chamadas
    liderança de equipe = gestão de equipe = liderança de equipes < lidero, liderei
    organização de eventos < casamentos, congressos
  `),
  sv: kindRows(`
    kontaktperson = kontaktman = kontaktmannaskap
    reklamationer = klagomål < missnöjda kunder
    egen bil = tillgång till bil < egen skåpbil
    arbetsledning = leda ett team = personalansvar = leda team < gruppledare, teamledare, arbetsledare
    introducera ny personal = introduktion av nya medarbetare = handledning < visar nyanställda, lär upp, lärt upp, handledare
    beställa förbrukningsmaterial = inköp av material < beställer kem, beställer papper, beställer material
    fönsterputs = fönsterputsning < putsar fönster, putsat fönster
    golvvård < bonar golv, skurmaskin, boningvaxar
    storstädning = flyttstädning < flyttstäd
    vårdmiljö = städning inom vården < vårdavdelning, patientrum, sjukhem
    schemaläggning = schemaplanering < skriver schema, lägger schema, scheman
    kassahantering = kassavana < kassan, dagskassa
    lagerhantering < inventering, plocka, truckkörning
    kundservice = kundbemötande < kunder i telefon, bemöter kunder
    fakturering < skickar fakturor, kundfakturor
    löneadministration = lönehantering < löner, lönekörning
    omvårdnad = personlig omvårdnad < hjälper med hygien, dusch och påklädning
    läkemedelshantering < delar ut medicin, delegering för läkemedel
    felsökning < hittar fel, söker fel
    dokumentation < för journal, journalföring
  `),
};
