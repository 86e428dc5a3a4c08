/** One group of equivalents a line; table.ts has the rules. */
export const GERMAN_EQUIVALENTS = `
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
  wechseln = austauschen = tauschen = ersetzen = auswechseln = Austausch
  verkaufen = Verkauf = Vertrieb
  Gast = Besucher = Kunde
  Anruf = Telefonat = telefonisch
  telefonieren = Telefonat = Anruf
  verfassen = schreiben = formulieren
  zubereiten = kochen = vorbereiten = herstellen
  herstellen = fertigen = produzieren = anfertigen
  reinigen = putzen = säubern = Reinigung
  packen = verpacken = einpacken
  Paket = Sendung = Päckchen
  Brief = Schreiben = Korrespondenz
  bearbeiten = erledigen = abwickeln = Bearbeitung
  besuchen = Besuch
  erklären = erläutern = vermitteln
  vorstellen = präsentieren = Präsentation
  übersetzen = Übersetzung
  messen = Messung = vermessen
  zeichnen = Zeichnung
  entwerfen = Entwurf = konzipieren
  verhandeln = Verhandlung
  bestellen = Bestellung = ordern
  abrechnen = Abrechnung
  informieren = benachrichtigen = aufklären
  melden = weiterleiten = berichten
  aufräumen = ordnen = sortieren
  zusammenarbeiten = kooperieren = arbeiten mit
  Patientenakte = Akte
  Laden = Geschäft = Filiale
  Werkstatt = Betrieb
  Baustelle = Bau
  Haus = Gebäude
  Wohnung = Haushalt
  Klasse = Schulklasse
  Unterricht = Stunden
  Prüfung = Test = Klausur
  Kollege = Teammitglied
  Messe = Ausstellung
  jeder = je = pro
  Mitarbeiter = Mitarbeitende
  Teilnehmer = Teilnehmende
  Student = Studierende = Studentin
  Lehrling = Lernende
  Auszubildende = Azubi
  Besucher = Gast
  Bewerber = Bewerbende
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
`;
