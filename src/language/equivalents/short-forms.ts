import { type RowTable, tableRows } from '../row-table.ts';

/**
 * Short forms that people write in resumes, and what they stand for. Only rewordings are held against them: "tech" may be
 * more than one word, so it doesn't show what a posting asks for. One group a line.
 *
 * Source: written for this project from everyday usage.
 */
export const SHORT_FORMS: RowTable = {
  en: tableRows(`
  first in first out = FIFO = first in, first out
  on prem = on-premises = on premise
  prem = premises
  prep = preparation = prepare
  ct = court
  mgmt = mgt = management = manage
  dept = department
  tech = technician
  tech = technology = technical
  admin = administration = administrative = administrator
  appt = appointment
  acct = account
  svc = service
  ops = operations
  comms = communication
  info = information
  doc = document = documentation
  uni = university
  rep = representative
  maint = maintenance
  equip = eqpt = equipment
  qty = quantity
  veg = vegetable
  govt = gov = government
  yr = year
  mth = month
  wk = week
  pt = patient
  med = medication = medicine
  ob = observation
  physio = physiotherapy = physiotherapist
  vet = veterinary surgeon = veterinarian = veterinary
  lab = laboratory
  spec = specification
  config = configuration = configure
  db = database
  dev = development = developer
  sched = schedule
  hosp = hospital
  avg = average
  mfg = manufacturing
  elec = electrical
  mech = mechanical
  promo = promotion
  intro = introduction
  exam = examination
  demo = demonstration = demonstrate
  ad = advert = advertisement
  stat = statistics = statistical
  tel = telephone
  fridge = refrigerator
  rehab = rehabilitation
  misc = miscellaneous
  ext = external
  int = internal
  temp = temporary
  temp = temperature
  ref = reference
  reg = registration
  pres = presentation
  conf = conference
  asst = assistant
  mgr = manager
  gp = general practitioner = doctor
  hw = homework
  ref = referral
  calc = calculation
  recon = reconciliation = reconcile
  inv = invoice
  rec = reconciliation = reconcile
  subbie = subby = subcontractor
  pax = passenger
  Xmas = Christmas
  tacho = tachograph
  cert = certificate
  ppl = people
  refurb = refurbishment = refurbish
  prog = programme
  proj = project
  cust = customer
  veh = vehicle
  req = requisition = requirement
  mktg = marketing
  constr = construction
  assoc = associate
  `),
  de: tableRows(`
  MA = Mitarbeiter
  Kd = Kunde
  Std = Stunde
  Wo = Woche
  Abt = Abteilung
  Doku = Dokumentation = dokumentieren
  Orga = Organisation = organisieren
  Info = Information
  Reha = Rehabilitation
  Uni = Universität
  Labor = Laboratorium
  Kita = Kindertagesstätte = Kindergarten
  techn = technisch
  Tel = Telefon
  allg = allgemein
  Buchh = Buchhaltung
  QS = Qualitätssicherung
  Rep = Reparatur
  Pat = Patient
  Medis = Medikament
  Temp = Temperatur
  Vorb = Vorbereitung
  Verw = Verwaltung
  Ausb = Ausbildung
  monatl = monatlich
  tägl = täglich
  wöchentl = wöchentlich
  Kfz = Fahrzeug = Auto
  Wkst = Werkstatt
  Beh = Behandlung
  AG = Arbeitsgruppe = Arbeitsgemeinschaft
  rd = rund
  Auftr = Auftrag
  Gr = Gruppe
  Kl = Klasse
  `),
  fr: tableRows(`
  pers = personne
  dev = développeur = développement
  doc = document = documentation
  info = information
  fac = faculté = université
  labo = laboratoire
  resto = restaurant
  sem = semaine
  trim = trimestre
  RDV = rendez-vous
  dépt = département
  adm = administratif = administration
  compta = comptabilité = comptable
  prof = professeur = enseignant
  ado = adolescent
  expo = exposition
  promo = promotion
  cde = commande
  appro = approvisionnement
  tél = téléphone = téléphonique
  mat = matériel
  photo = photographie
  pub = publicité
  hebdo = hebdomadaire
  manip = manipulation
  réu = réunion
  anim = animation
  élec = électrique = électricité
  méca = mécanique
  ordi = ordinateur
  clim = climatisation
  projo = projecteur
  resp = responsable
  qté = quantité
  fourn = fournisseur
  `),
  es: tableRows(`
  prof = profesor
  pers = persona
  info = información
  admón = administración
  dpto = depto = departamento
  ud = unidad
  foto = fotografía
  tfno = tel = teléfono = telefónico
  cte = cliente
  fra = factura
  alm = almacén
  mant = mantenimiento
  cole = colegio
  peque = niño = infantil
  lab = laboratorio
  mes = mensual
  sem = semana
  hab = habitación
  doc = documento = documentación
  ord = ordenador
  urg = urgencias
  enf = enfermería
  `),
  pt: tableRows(`
  adm = administração = administrativo
  depto = departamento
  doc = documento = documentação
  func = funcionário
  qtd = quantidade
  tel = telefone = telefônico
  `),
  sv: tableRows(`
  avd = avdelning
  dok = dokumentation = dokumentera
  info = information
  adm = administration = administrativ
  tel = telefon
  `),
};
