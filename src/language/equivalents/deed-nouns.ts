import { type RowTable, tableRows } from '../row-table.ts';

/**
 * Verbs with their nouns that no stemmer joins ("montieren", "Montage"), and plain words for the same deed. One group a
 * line; table.ts has the rules. Like coach-words.ts, only rewordings are held against them.
 *
 * Source: written for this project from everyday usage.
 */
export const DEED_NOUNS: RowTable = {
  de: tableRows(`
  montieren = montiert = Montage = einbauen = Einbau
  liefern = lieferte = ausliefern = auslieferte = zustellen = zustellte = Auslieferung = Lieferung
  versenden = verschicken = Versand = senden = schicken
  aufnehmen = Aufnahme = annehmen = erfassen
  annehmen = Annahme = entgegennehmen = Entgegennahme
  abnehmen = Abnahme
  einholen = Einholung = holen
  weitergeben = weiterleiten = Weitergabe = Weiterleitung
  übergeben = Übergabe
  ausgeben = Ausgabe = austeilen = verteilen
  aushelfen = Aushilfe = mithelfen
  einweisen = Einweisung = anlernen = einarbeiten = Einarbeitung
  vergleichen = Vergleich = gegenüberstellen
  aufbauen = Aufbau
  abbauen = Abbau
  umbauen = Umbau
  schneiden = Schnitt = Zuschnitt = zuschneiden
  fahren = Fahrt = transportieren = Transport
  anrufen = Anruf = telefonieren = telefonisch
  anfragen = Anfrage
  empfangen = Empfang = begrüßen
  rückmelden = Rückmeldung = Feedback
  vertreten = Vertretung = einspringen
  ersetzen = Ersatz = Austausch = austauschen
  auffüllen = nachfüllen = einräumen = verräumen
  zählen = Zählung
  Inventur > zählen | Zählung
  säen = Aussaat
  ernten = Ernte
  füttern = Fütterung
  zeigen = vorführen = Vorführung = erklären
  aufschreiben = notieren = festhalten = dokumentieren = Dokumentation
  messen = Messung = analysieren
  machen = durchführen = erledigen = erstellen
  putzen = reinigen = Reinigung = säubern
  wegräumen = aufräumen = ordnen
  anfangen = beginnen
  gucken = schauen = prüfen = kontrollieren
  kriegen = bekommen = erhalten
  bringen = liefern = transportieren
  reden = sprechen = Gespräch = besprechen
  abstimmen = Abstimmung = absprechen = Absprache
  ausmachen = vereinbaren = Vereinbarung = Terminvereinbarung
  reparieren = Reparatur = Instandsetzung = instandsetzen
  pflegen = Pflege = warten = Wartung
  schreiben = erstellen = verfassen = Erstellung
  ausfüllen = bearbeiten
  tippen = eingeben = erfassen
  eintippen = eingeben = erfassen = Erfassung
  sortieren = ordnen = Ordnung
  Papierkram = Unterlage = Dokument = Schriftverkehr
  Oma = Senior
  Alte = Senior = Bewohner
  Leute = Person
  Chef = Vorgesetzter
  Zettel = Papier = Papierform
  Kasse = kassieren
  Büro = administrativ = Verwaltung
  Lager = Bestand = Lagerbestand
  Ware = Artikel = Produkt
  Laden = Verkaufsfläche
  aufpassen = beaufsichtigen = betreuen
  mitmachen = mitwirken = teilnehmen
  dabei sein = teilnehmen = mitwirken
  Probe = Muster
  Angebot = Offerte
  `),
  fr: tableRows(`
  monter = montage
  nettoyer = nettoyage
  pointer = pointage
  tenir = tenue
  gestion > tenir | tenue
  relancer = relance = suivi
  prendre = prise
  saisir = saisie = enregistrer = enregistrement
  mettre = mise
  recevoir = réception = accueillir = accueil
  remettre = remise = donner
  livrer = livraison
  lire = lecture
  ranger = rangement = organiser
  classer = classement = archivage = archiver
  trier = tri
  envoyer = envoi = expédition = expédier
  appeler = appel = contacter
  soigner = soin
  remplir = remplissage = compléter
  cueillir = cueillette = récolte = récolter
  tailler = taille
  semer = semis
  peser = pesée
  coudre = couture
  cuire = cuisson
  découper = découpe
  servir = service
  transmettre = transmission = communiquer
  reprendre = reprise
  emballer = emballage = conditionner = conditionnement
  étiqueter = étiquetage
  poser = pose = installation
  remplacer = remplacement
  faire = préparer = réaliser = effectuer = élaborer
  montrer = présenter = présentation = démonstration
  expliquer = explication = présenter
  coup de main = aide = renfort = soutien
  aider = aide = renfort = soutien = appui
  répondre au téléphone = accueil téléphonique = prise d'appels = appel
  regarder = contrôler = vérifier
  ramasser = collecter = collecte = récolter
  amener = transporter = acheminer = accompagner
  gosse = enfant = élève
  gamin = enfant = élève
  enfant = élève = jeune
  boulot = travail
  papier = document = papier
  paperasse = document = administratif
  chercher = rechercher = recherche
  vérifier = vérification = contrôle
  acheter = achat = approvisionnement
  ouvrir = ouverture
  fermer = fermeture
  conduire = conduite
  peindre = peinture
  laver = lavage = nettoyage
  charger = chargement
  décharger = déchargement
  s'occuper = prendre en charge = gérer = assurer
  arroser = arrosage
  traire = traite
  nourrir = alimentation = alimenter
  surveiller = surveillance
  dépanner = dépannage
  compter = comptage = inventaire
  recopier = saisir
  tuteur = tutrice = tutorat = encadrement
  bug = anomalie = erreur = défaut
  réception = réceptionner = recevoir
  dev = développeur = développeuse
  soins d'hygiène = hygiène
  soins d'hygiène | hygiène > toilette
  passer de = évoluer = hausse = progression
  parler = échanger = discuter
  `),
  es: tableRows(`
  control = seguimiento = controlar = seguir
  ocuparse = atender = atención = encargarse = cuidar
  niño = infantil = menor
  enseñar = mostrar = explicar
  arreglar = reparar = reparación
  mirar = revisar = comprobar = revisión
  apuntar = registrar = anotar = registro
  llevar = transportar = traslado = transporte = trasladar
  coger el teléfono = atención telefónica = atender llamadas = llamada
  echar una mano = ayudar = apoyo = apoyar = ayuda
  papel = documento = documentación
  meter = introducir = registrar = introducción
  poner = colocar = colocación
  hacer = elaborar = preparar = realizar = elaboración
  recoger = recogida = recolección
  entregar = entrega
  repartir = reparto = distribuir
  cargar = carga
  descargar = descarga
  podar = poda
  cobrar = cobro
  reponer = reposición
  pedir = pedido
  acompañar = acompañamiento
  dar de alta = alta = registrar = registro
  avisar = informar = comunicar = notificar
  chaval = alumno = joven
  crío = niño
  sacar = retirar = extraer
  montar = montaje = instalar = instalación
  lavar = limpiar = limpieza
  conducir = conducción
  ordenar = organizar = clasificar = clasificación
  archivar = archivo
  hablar = comunicar = comunicación
  contestar = responder = respuesta = atender
  vigilar = control = vigilancia
  contar = recuento = inventario
  empaquetar = embalar = embalaje
  regar = riego
  coser = costura
  cocinar = elaborar = cocina
  cuadrar = conciliar = arqueo
  cerrar = cierre
  abrir = apertura
  revisar = revisión = inspección
  presentar = presentación
  gente mayor = mayores = persona mayor = anciano
  gente = persona = público
  `),
};
