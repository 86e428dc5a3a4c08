/** What is asked and told in German trades; rows.ts says how to read it. */
export const GERMAN_TRADES = `
# Pflege und Altenpflege
Grundpflege = Körperpflege = Unterstützung bei der Körperpflege < Bewohner waschen, Bewohner gewaschen, Patienten gewaschen, Ganzkörperwäsche, Intimpflege, Bewohner duschen, Hilfe beim Waschen und Anziehen, kleine Morgentoilette ~ SGB XI Leistungen erbringen
Behandlungspflege = medizinische Behandlungspflege < SGB V Leistungen erbringen, Insulin spritzen, Kompressionsstrümpfe anziehen, Verbände wechseln, subkutane Injektionen, LG1 und LG2, Katheter legen
Medikamentengabe = Medikamentenmanagement = Medikamente verabreichen < Medikamente stellen, Medikamente gestellt, Tabletten richten, Dispenser richten, Medikamentenrunde, Tabletten ausgeteilt, Insulingabe, BTM verabreichen
Pflegedokumentation = Dokumentation der Pflege < SIS geschrieben, Pflegebericht, Pflegeberichte schreiben, Leistungsnachweise abzeichnen, Medikamentenplan führen, Vivendi PD, DAN Pflege, Pflegekurve ~ MediFox
Pflegeplanung = Pflegeprozess steuern < SIS erstellen, Pflegeplan schreiben, Strukturierte Informationssammlung, Pflegeanamnese ~ Maßnahmenplanung, Strukturmodell
Wundversorgung = Wundmanagement < Verbandswechsel, Dekubitus versorgt, Wundexperte ICW, chronische Wunden, Ulcus cruris versorgen ~ Wunddokumentation
Vitalzeichenkontrolle = Vitalwerte erfassen < Blutdruck messen, Blutzucker messen, RR gemessen, BZ messen, Puls und Temperatur messen, Blutdruck und Puls kontrollieren
Prophylaxen durchführen = Pflegeprophylaxen < Dekubitusprophylaxe, Sturzprophylaxe, Thromboseprophylaxe, Kontrakturenprophylaxe, Pneumonieprophylaxe
Lagerung = Patienten mobilisieren < Transfer Bett Rollstuhl, Patientenlifter, Bewohner umlagern, Kinästhetik, Gehtraining mit Bewohnern, Bewohner in Rollstuhl setzen
Ernährung und Flüssigkeitszufuhr = Hilfe bei der Nahrungsaufnahme < Essen anreichen, Essen angereicht, Sondenkost, PEG versorgen, Essen eingeben ~ Trinkprotokoll, Ernährungsprotokoll
examinierte Pflegefachkraft = Pflegefachfrau = dreijährige Pflegeausbildung < examinierte Altenpflegerin, Gesundheits- und Krankenpfleger, Gesundheits- und Krankenpflegerin, examinierter Krankenpfleger, Krankenschwester, Pflegefachmann, generalistische Pflegeausbildung
Pflegehelfer = Pflegehilfskraft = Pflegeassistenz < Altenpflegehelferin, KPH, Krankenpflegehelfer, Schwesternhelferin, Pflegeassistentin, Pflegefachassistent ~ Pflegebasiskurs
Betreuung nach 43b = zusätzliche Betreuungskraft = Alltagsbegleitung < Betreuungskraft nach 87b, Betreuungskraft nach 53c, Betreuungsassistent, Alltagsbegleiterin, Schein 43b
Umgang mit Demenzkranken = Demenzbetreuung < gerontopsychiatrische Fachkraft, Validation nach Feil, Demenz-WG, Bewohner mit Demenz ~ beschützender Bereich, Biografiearbeit mit Senioren
Palliativpflege = Sterbebegleitung < SAPV, Palliative Care, Palliativstation, Sterbende begleitet ~ Hospiz gearbeitet
ambulante Pflege = häusliche Pflege < Pflegetour, Hausbesuche beim Pflegedienst, Tour gefahren Pflege, ambulanter Pflegedienst
stationäre Pflege = stationäre Altenpflege < Seniorenresidenz Pflegekraft, Altenheim Pflegekraft ~ Wohnbereich im Altenheim, Pflegeheim gearbeitet
Intensivpflege < Beatmungspflege, Trachealkanüle, Tracheostoma versorgen, Beatmungs-WG, ITS Pflege, Absaugen von Beatmungspatienten, Fachweiterbildung Intensiv und Anästhesie
Praxisanleitung = Anleitung von Auszubildenden < Praxisanleiter, Praxisanleiterin ~ Azubis in der Pflege angeleitet, Schüler auf Station angeleitet
Wohnbereichsleitung = Stationsleitung = Leitung einer Station < WBL, Wohnbereichsleiter, Stationsschwester Leitung, Stationsleiterin ~ Pflegedienstleitung, Pflegedienstleiterin
Pflegedienstleitung = PDL < Pflegedienstleiter
Hygienevorschriften in der Pflege = Hygienemaßnahmen einhalten < Hygienebeauftragte, Isolationszimmer, MRSA Patienten, Noro-Ausbruch, Händedesinfektion
Qualitätsprüfung Medizinischer Dienst = MD-Prüfung < MDK-Prüfung, MDK-Besuch begleitet ~ Begehung durch Heimaufsicht
Schichtdienst = Bereitschaft zum Schichtdienst = Wechselschicht < Früh- und Spätdienst, Früh- Spät- und Nachtdienst, Dreischichtsystem ~ Dauernachtwache, Nachtwache, geteilter Dienst
Dienstplanung = Dienstpläne erstellen < Dienstplan geschrieben, Dienstplan schreiben, Personaleinsatz auf Station geplant ~ Urlaubsplanung Pflegeteam
Patientenaufnahme = Aufnahme und Entlassung < Heimeinzug begleitet ~ Überleitungsbogen, Entlassmanagement, Pflegeüberleitung
Schichtübergabe = Übergabe an das Team < Dienstübergabe, Übergabe am Bett, Pflegeübergabe
Angehörigenarbeit = Beratung von Angehörigen < Angehörigengespräche, Beratungsbesuche nach 37 3, Angehörige beraten
Operationsdienst = OP-Pflege < instrumentiert im OP, OTA, operationstechnische Assistentin, OP-Schwester, Springertätigkeit im OP
# Erzieher und Kinderbetreuung
staatlich anerkannter Erzieher = pädagogische Fachkraft = staatlich anerkannte Erzieherin < Erzieherin, Erzieher mit staatlicher Anerkennung ~ Fachakademie für Sozialpädagogik, Anerkennungsjahr Erzieher, PIA-Ausbildung
Kinderpfleger = pädagogische Ergänzungskraft < Kinderpflegerin, sozialpädagogische Assistentin, SPA Ausbildung ~ Sozialassistentin
Gruppenleitung = Leitung einer Kita-Gruppe < Gruppenleiterin Kita, Gruppenleitung in der Krippe, Gruppe mit 25 Kindern geleitet
Krippenerfahrung = Betreuung von Kindern unter drei < U3-Bereich, U3 Kinder, Krippengruppe, Krippenkinder, Nestgruppe, Kleinkindgruppe, Tagesmutter, Kindertagespflege
Eingewöhnung begleiten = Eingewöhnung neuer Kinder < Berliner Modell, Münchner Modell, Eingewöhnungsmodell, Eingewöhnungen gemacht
Elternarbeit = Erziehungspartnerschaft = Zusammenarbeit mit Eltern < Elterngespräche, Tür- und Angelgespräche, Elternabend, Elternabende gestaltet, Entwicklungsgespräche mit Eltern ~ Elternbeirat
Beobachtung und Dokumentation = Bildungsdokumentation < Portfolioarbeit, Portfolios der Kinder, Lerngeschichten, Bildungs- und Lerngeschichten, Sismik, Seldak, Perik, Entwicklungsbogen, Kuno Beller
Sprachförderung = sprachliche Bildung < Vorkurs Deutsch, Sprachfachkraft, alltagsintegrierte Sprachbildung, Dialogisches Lesen ~ Sprach-Kita, Bilderbuchbetrachtung
Vorschularbeit = Schulvorbereitung < Vorschulgruppe, Zahlenland, Würzburger Trainingsprogramm, Schulanfänger vorbereitet ~ Vorschulkinder
pädagogische Angebote planen = Bildungsangebote gestalten < Morgenkreis, Bastelangebote, Kreativangebote für Kinder, Bewegungsangebote, Turnstunde mit Kindern, Waldtage, Projektwoche mit Kindern
offenes Konzept = offene Arbeit in der Kita < teiloffenes Konzept ~ offene Arbeit, Funktionsräume, Funktionsecken
pädagogische Konzepte < Situationsansatz, Montessori-Diplom, Reggio-Pädagogik, Waldorfpädagogik, Pikler
Ganztagsbetreuung = Hortbetreuung = Betreuung von Schulkindern < OGS, Hortgruppe, Offene Ganztagsschule, Mittagsbetreuung, Hort gearbeitet ~ Hausaufgabenbetreuung
Inklusion = Integration von Kindern mit Förderbedarf < Integrationskraft, Inklusionsbegleitung, Schulbegleitung, I-Kinder, Einzelintegration, Integrationshelfer
Heilerziehungspflege = Betreuung von Menschen mit Behinderung < Heilerziehungspfleger, HEP Ausbildung, Heilerziehungspflegerin, Wohngruppe für Menschen mit Behinderung, Wohnheim der Lebenshilfe
Kinderschutz = Kindeswohlgefährdung erkennen < insoweit erfahrene Fachkraft, Gefährdungseinschätzung, Schutzauftrag nach 8a, Kinderschutzfachkraft ~ Schutzkonzept erstellt
Kita-Leitung = Leitung einer Kindertageseinrichtung < Kitaleitung, Leiterin eines Kindergartens, Kindergartenleitung, Einrichtungsleitung Kita
Freizeitgestaltung für Kinder und Jugendliche = Ferienbetreuung < Jugendfreizeit, Zeltlager, Ferienlager, Ferienspiele ~ Teamer, Juleica, Jugendleitercard, Jugendgruppenleiter
stationäre Jugendhilfe = Heimerziehung < Wohngruppe für Jugendliche, Jugendwohngruppe, Kinderheim gearbeitet, Inobhutnahmegruppe, UMA betreut
Bildungsplan umsetzen = Orientierungsplan < BayBEP, Berliner Bildungsprogramm, Bayerischer Bildungs- und Erziehungsplan, Orientierungsplan Baden-Württemberg
pflegerische Tätigkeiten am Kind = Pflege von Kleinkindern < Kinder wickeln, gewickelt und gefüttert, Windeln gewechselt, Babys gefüttert, Sauberkeitserziehung
Aufsichtspflicht = Beaufsichtigung von Kindern < Kinder beaufsichtigt, Babysitter, Ausflüge mit Kindern, Pausenaufsicht, Schlafwache in der Krippe
Masernschutz = Masernimpfung < Masernnachweis, Nachweis Masernschutz
erweitertes Führungszeugnis < erweitertes Führungszeugnis vorhanden, Führungszeugnis nach 30a
# Lehrkräfte und Unterricht
Unterricht erteilen = unterrichten = Unterrichtstätigkeit < Klassenlehrer, Klassenlehrerin, Grundschullehrerin, Vertretungslehrer, Gymnasiallehrer, Studienrat, Referendariat, Dozent an der VHS, Fachlehrer, Schulstunden gegeben
Lehramt = Lehrbefähigung = abgeschlossenes Lehramtsstudium < zweites Staatsexamen Lehramt, 2 Staatsexamen Lehramt, Referendariat abgeschlossen, Studienrätin, Vorbereitungsdienst abgeschlossen
Unterrichtsvorbereitung = Unterrichtsplanung < Unterrichtsentwürfe, Stundenentwürfe, Unterrichtsreihen, Arbeitsblätter erstellt, Stoffverteilungsplan, Unterrichtsmaterial erstellen
Klassenleitung = Klassenführung < Klassenlehrerin, Klassenvorstand, Klassenlehrer einer 5, Ordinariat
Leistungsbewertung = Leistungsbeurteilung < Klassenarbeiten korrigiert, Klausuren korrigieren, Klausuren gestellt, Noten vergeben, Zeugnisse geschrieben, Schulaufgaben korrigiert, Abiturprüfungen abgenommen
Elternkommunikation = Elterngespräche führen < Elternsprechtag, Elternsprechtage ~ Elternabend der Klasse, Elternbriefe
Deutsch als Zweitsprache = Deutsch als Fremdsprache = DaZ < BAMF-Zulassung, Willkommensklasse, Deutschkurse für Geflüchtete, Goethe-Institut Deutschlehrer ~ Integrationskurs, Sprachlernklasse, telc-Prüfer, Alphabetisierungskurs
sonderpädagogische Förderung = Sonderpädagogik < Förderschule unterrichtet, Förderschullehrer, Sonderschullehrerin, Förderpläne geschrieben, sonderpädagogisches Gutachten, AO-SF
Nachhilfe = Einzelförderung < Studienkreis, Schülerhilfe, Nachhilfelehrer, Nachhilfeunterricht ~ Lerntherapie
Erwachsenenbildung = Weiterbildung von Erwachsenen < Volkshochschule Kursleiter, Dozent bei Bildungsträger, IHK-Kurse gehalten, Umschulungskurse unterrichtet ~ VHS-Kurse, Seminarleiter
Berufsschule = berufliche Bildung < Berufsschullehrer, Berufskolleg unterrichtet, Berufsfachschule Lehrkraft ~ BVJ, überbetriebliche Ausbildung
Ausbildereignung = Ausbilderschein = AEVO < AdA-Schein, Ausbildung der Ausbilder, Ausbildereignungsprüfung, Ausbildereignungsschein, Meisterprüfung Teil IV
digitale Medien im Unterricht = digitaler Unterricht < Smartboard, Tabletklasse, IServ, itslearning, Distanzunterricht, Mebis, LernSax, BigBlueButton
Differenzierung = individuelle Förderung < Binnendifferenzierung, differenzierte Aufgaben, Wochenplanarbeit, Lernbüro, Freiarbeit nach Montessori
Fachschaftsleitung = Fachkonferenzleitung < Fachschaftsvorsitz, Fachkonferenzvorsitz, Fachobmann, Fachbetreuer am Gymnasium
Lehrplan = Kerncurriculum umsetzen < LehrplanPLUS, schulinternes Curriculum, Kernlehrplan, Rahmenlehrplan
Klassenfahrten = außerschulische Aktivitäten organisieren < Schullandheim, Wandertag, Schüleraustausch organisiert, Klassenfahrt geleitet, Skikurs begleitet
Arbeitsgemeinschaften leiten = AG-Leitung < Schülerzeitung betreut, Schulband geleitet ~ Theater-AG, Schulchor, Fußball-AG, Robotik-AG
Schulsozialarbeit = Beratung von Schülern < Schulsozialarbeiterin ~ Beratungslehrer, Vertrauenslehrer, Schulpsychologe
Hochschullehre = Lehrerfahrung an Hochschulen < Lehrauftrag an der Hochschule, Vorlesungen gehalten, Tutorium geleitet, Übungsgruppen geleitet, Seminare an der Uni, Dozent an der DHBW
Schulleitung = Leitung einer Schule < Rektorin, Schulleiter, Oberstudiendirektor
Ausbildung von Referendaren = Mentor für Lehramtsanwärter < Referendare betreut, Fachleiter am Studienseminar, Seminarlehrer ~ Praktikanten im Praxissemester betreut
Trainings durchführen = Schulungen durchführen = Seminare halten < Workshop-Trainer, Schulungen gehalten, Mitarbeiterschulungen gehalten, Seminare gehalten, Software-Schulungen gehalten ~ Train the Trainer
# Arzt- und Zahnarztpraxis
Medizinische Fachangestellte = MFA < Arzthelferin, MFA Ausbildung, medizinischer Fachangestellter, Arzthelfer
Zahnmedizinische Fachangestellte = ZFA < Zahnarzthelferin, ZFA Ausbildung, ZMP, ZMF, ZMV ~ Stuhlassistentin
Patientenempfang = Patientenannahme < Empfang in der Praxis, Anmeldung Hausarztpraxis, Versichertenkarten eingelesen, Praxisempfang, Patienten begrüßt ~ Patienten aufgenommen
Terminvergabe = Terminplanung = Terminmanagement < Doctolib, Termine vergeben, Bestellbuch geführt, Termine für Patienten ~ Praxistelefon, jameda
Blutentnahme = Blutabnahme < Blut abgenommen, venöse Punktion, BE durchgeführt, Butterfly gelegt, Phlebotomie ~ Kapillarblut
Injektionen und Infusionen = Spritzen setzen < i m Spritzen, Impfungen verabreicht, geimpft nach STIKO, Infusionen angelegt, subkutan gespritzt, Impfzentrum geimpft
Funktionsdiagnostik < EKG geschrieben, Ruhe-EKG, Langzeit-EKG, Belastungs-EKG, Ergometrie, Lungenfunktion, Spirometrie, Langzeit-RR
Abrechnung nach EBM = KV-Abrechnung = Kassenabrechnung < Quartalsabrechnung, EBM-Ziffern, KV-Quartal, Ziffern nach EBM, Kassenpatienten abgerechnet
Privatabrechnung nach GOÄ = GOÄ < GOÄ-Ziffern, GOÄ-Rechnungen, PVS-Abrechnung, Privatliquidation
zahnärztliche Abrechnung = Abrechnung nach BEMA und GOZ < GOZ, BEMA, HKP erstellt, Heil- und Kostenpläne, KZV-Abrechnung, Zahnersatz abgerechnet, ZMV
Stuhlassistenz = Assistenz am Behandlungsstuhl = Behandlungsassistenz Zahnarzt < am Stuhl assistiert, Absaugen am Stuhl, Vierhandtechnik, Füllungen angereicht, Implantationen assistiert
professionelle Zahnreinigung = Prophylaxe < PZR, ZMP, Zahnstein entfernt, Airflow, Dentalhygienikerin, Zahnreinigungen ~ Fluoridierung
Röntgenschein = Röntgenkenntnisse = Kenntnisse im Strahlenschutz < Strahlenschutzkurs, Strahlenschutzkenntnisse aktualisiert, MTRA ~ Röntgenaufnahmen gemacht, Zahnfilme, DVT
Sterilisation von Instrumenten = Instrumentenaufbereitung = Aufbereitung von Medizinprodukten < Sterilgutaufbereitung, Autoklav, Steri, Melag, Thermodesinfektor, Sachkunde nach MPG, Instrumente sterilisiert, ZSVA
Praxissoftware = Praxisverwaltungssystem = PVS < Turbomed, Medistar, CGM Albis, Dampsoft, Medatixx, x-isynet, Tomedo, Charly Zahnarzt, Quincy, Dampsoft DS-Win, Evident Zahnarzt
Assistenz bei Untersuchungen = Behandlungsassistenz = ärztliche Assistenz < kleine Chirurgie assistiert, Sono vorbereitet, Gastroskopie assistiert, ambulante OPs assistiert, dem Arzt zugereicht
Laborarbeiten in der Praxis = Praxislabor < Urinstix, Urin untersucht, Blut zentrifugiert, CRP-Test ~ Schnelltest, Laborproben verschickt
Rezepte und Überweisungen = Formularwesen = Verordnungen ausstellen < E-Rezept, Rezepte vorbereitet, Überweisungen ausgestellt, AU ausgestellt, eAU, Muster 13, Krankenscheine ausgestellt
Disease-Management-Programme = DMP < DMP Diabetes, DMP-Schulungen, DMP Bögen ~ Diabetesberaterin, Diabetesassistentin
VERAH < VERAH-Hausbesuche, VERAH Weiterbildung, Entlastende Versorgungsassistentin ~ NäPa Zertifikat
Patientenakte = Patientendokumentation < Karteikarten geführt, Befunde eingescannt, Arztbriefe eingescannt, elektronische Patientenakte ~ Anamnesebogen
Arztbriefe schreiben = medizinische Schreibarbeiten < Phonodiktat Arztbriefe, Arztbriefe getippt, Befunde geschrieben nach Diktat, OP-Berichte geschrieben
Materialbestellung = Bestellung von Praxisbedarf < Praxisbedarf bestellt, Sprechstundenbedarf, Verbandmaterial bestellt, Impfstoffe bestellt
Praxismanagement = Praxisleitung = Erstkraft < Praxismanagerin, Erstkraft in der Praxis, leitende MFA, Praxismanager ~ QM-Beauftragte Praxis
Abformungen und Provisorien = Prothetik-Assistenz < Abdrücke genommen, Alginatabdruck, Provisorien hergestellt, Intraoralscanner, Cerec, Situationsabformung
# Apotheke und Labor
Pharmazeutisch-technische Assistenz = PTA < PTA-Schule, PTA Ausbildung, pharmazeutisch-technischer Assistent, PTA in öffentlicher Apotheke
Pharmazeutisch-kaufmännische Angestellte = PKA < PKA Ausbildung, Apothekenhelferin, pharmazeutisch-kaufmännischer Angestellter
Approbation als Apotheker = Apotheker < Apothekerin, Pharmaziestudium mit Approbation, Filialleiter Apotheke, drittes Staatsexamen Pharmazie ~ PhiP
Beratung und Verkauf in der Apotheke = Kundenberatung im HV = Arzneimittelabgabe < HV-Tätigkeit, Handverkauf, OTC-Beratung, Arzneimittel abgegeben, Rezepte beliefert, Kunden zu Arzneimitteln beraten
Rezeptur und Defektur = Herstellung von Rezepturen = Arzneimittelherstellung < Salben gerührt, Salben hergestellt, Kapseln hergestellt, Unguator, Topitec, NRF, Zäpfchen gegossen, Defekturen, Teemischungen hergestellt
Rezeptabrechnung = Rezeptkontrolle < Retaxation, Rezepte taxiert, Rezeptprüfung ~ Rezepte gedruckt und kontrolliert, Rabattverträge beachtet
Warenwirtschaft in der Apotheke = Apothekensoftware < Lauer-Taxe, CGM Lauer, Pharmatechnik IXOS, Awinta, ADG S3000, Lauer-Fischer ~ Noventi, Kommissionierautomat Rowa
Verblistern = Heimversorgung < Wochenblister, Blistern, Medikamente verblistert ~ Heimbelieferung
Prüfung von Ausgangsstoffen = Identitätsprüfung < DAC-Prüfung, Arzneibuch Prüfungen, Identprüfung, NIR-Prüfung ~ Ph Eur
Sterilherstellung < Zytolabor, Zytostatika hergestellt, TPN-Beutel, Sterillabor, aseptische Herstellung ~ Reinraum Klasse A
Chemielaborant = Laborant < Chemielaborantin ~ chemisch-technische Assistentin, Lacklaborant, Chemotechniker, chemisch-technischer Assistent
Biologielaborant < Biologielaborantin ~ biologisch-technische Assistentin, biologisch-technischer Assistent
Medizinische Technologin Laboratoriumsanalytik = MTLA = MTL < MTA Labor, medizinisch-technische Laboratoriumsassistentin, MTLA Ausbildung, medizinische Technologin für Laboratoriumsanalytik
chromatographische Methoden = Chromatographie < HPLC, GC-MS, Gaschromatograph, UHPLC, LC-MS, Ionenchromatographie, Dünnschichtchromatographie, Chromeleon, Agilent ChemStation
spektroskopische Methoden = Spektroskopie < UV-VIS, ICP-OES, ICP-MS, FTIR, AAS, NMR gemessen, Photometer
nasschemische Analytik = Nasschemie < Titration, Karl-Fischer-Titration, Titrator, Gravimetrie, Kjeldahl ~ pH-Messungen
molekularbiologische Methoden = Molekularbiologie < PCR, qPCR, Western Blot, Klonierung, Gelelektrophorese, DNA-Extraktion, Plasmidpräparation, CRISPR
Zellkultur = Zellkulturtechniken < Zellen passagiert, Zelllinien, HEK293, Transfektion, CHO-Zellen ~ steriles Arbeiten an der Werkbank
Mikrobiologie = mikrobiologische Untersuchungen < Keimzahlbestimmung, Agarplatten, Bioburden, Abklatschproben, Erregernachweis, Sterilitätsprüfung, Legionellen untersucht
GMP = Arbeiten unter GMP = Good Manufacturing Practice < GMP-Umfeld, Batch Record, Chargenprotokolle, Herstellprotokolle, Chargendokumentation, AMWHV ~ GMP-Schulung
Akkreditiertes Labor = DIN EN ISO 17025 < ISO 17025, DAkkS, DIN 17025, DAkkS-Audit, akkreditiertes Prüflabor
Probenvorbereitung = Probenaufbereitung < Proben eingewogen, Proben aufgeschlossen, Mikrowellenaufschluss, Proben zentrifugiert, Festphasenextraktion, Verdünnungsreihen
Methodenvalidierung = Validierung analytischer Methoden < Methoden validiert, ICH Q2, Validierungsplan Analytik, Methodentransfer, Robustheit und Linearität
Laborinformationssystem = LIMS < LabWare, SampleManager, Swisslab, Lauris, STARLIMS, Limsophy
Qualitätskontrolle im Labor < QC-Labor, OOS, Freigabeanalytik, Stabilitätsprüfungen, Rohstoffprüfung im Labor ~ Ringversuche
Laborgeräte warten und kalibrieren < Pipetten kalibriert, Waagen kalibriert, HPLC gewartet, pH-Meter kalibriert ~ IQ OQ PQ
Hämatologie und klinische Chemie = Klinische Labordiagnostik < Blutbild, Differentialblutbild, Gerinnung gemessen, Cobas, Sysmex ~ Blutgruppenbestimmung, Kreuzproben
# Soziale Arbeit
Sozialpädagoge = Studium der Sozialen Arbeit < Bachelor Soziale Arbeit, Sozialpädagogin, Sozialarbeiterin, Diplom-Sozialpädagogin, B A Soziale Arbeit, Dipl-Soz-Päd
Hilfeplanung = Hilfeplanverfahren < Hilfeplangespräche, Hilfepläne fortgeschrieben, Hilfeplan nach 36 SGB VIII, Hilfeplangespräch
ambulante Erziehungshilfen = ambulante Hilfen zur Erziehung < SPFH, Sozialpädagogische Familienhilfe, Erziehungsbeistand, Familienhelferin, Erziehungsbeistandschaft, flexible Hilfen, Familienhelfer
Allgemeiner Sozialer Dienst = ASD < Bezirkssozialdienst, ASD im Jugendamt, Kommunaler Sozialer Dienst, KSD Jugendamt
Kinder- und Jugendhilfe = SGB VIII < SPFH, Hilfen zur Erziehung, Jugendamt Sozialarbeiterin, Jugendwohngruppe, Inobhutnahme, Erziehungsstelle, Jugendgerichtshilfe
Eingliederungshilfe = SGB IX < BTHG, ambulant betreutes Wohnen, Bedarfsermittlung nach ICF, besondere Wohnform, BEI NRW, Gesamtplanverfahren ~ WfbM
Sozialberatung = Beratung von Klienten < Beratungsgespräche mit Klienten, Schuldnerberatung, Suchtberatung, Migrationsberatung, Schwangerschaftskonfliktberatung, Klienten beraten, Sozialberaterin
Einzelfallhilfe = Case Management = Fallmanagement < Fallmanager, Casemanagement, Case Managerin DGCC, Fallmanagerin ~ Bezugsbetreuung, Klienten begleitet
Suchthilfe = Arbeit mit suchtkranken Menschen < Suchtberatung, Drogenberatung, Suchtklinik, Substitutionsambulanz, Drogenkonsumraum, Suchtberatungsstelle, Suchttherapeut
Wohnungslosenhilfe = Obdachlosenhilfe < Notschlafstelle, Bahnhofsmission, Obdachlose betreut, Hilfen nach 67 SGB XII, Kältebus
Flüchtlingsarbeit = Arbeit mit Geflüchteten = Migrationsarbeit < Flüchtlingsunterkunft, Gemeinschaftsunterkunft, Asylverfahrensberatung, Erstaufnahme, Asylunterkunft betreut ~ Migrationsberatung
Jugendarbeit = offene Kinder- und Jugendarbeit < OKJA, Jugendtreff ~ Streetworker
aufsuchende Sozialarbeit = Streetwork < Streetworker, Mobile Jugendarbeit, aufsuchende Arbeit auf der Straße, Kontaktmobil
Gruppenarbeit = soziale Gruppenarbeit < Soziales Kompetenztraining, Anti-Aggressions-Training, Gruppenangebote für Jugendliche, Mädchengruppe geleitet ~ Erlebnispädagogik
Krisenintervention = Umgang mit Krisensituationen < Krisendienst, Krisengespräche, Suizidalität eingeschätzt ~ Deeskalationstrainer, Deeskalationstraining, ProDeMa
Netzwerkarbeit = Kooperation mit Ämtern < Helferkonferenz, Arbeitskreise mit Trägern, Runder Tisch mit Behörden, Kontakt zum Jugendamt, Sozialraumkonferenz, Behördenkontakte
Unterstützung bei Anträgen = Begleitung zu Behörden < Behördengänge, Anträge gestellt für Klienten, Bürgergeld-Anträge, Begleitung zu Ämtern, Hartz-IV-Anträge ausgefüllt, Behördengänge begleitet
rechtliche Betreuung = gesetzliche Betreuung < Berufsbetreuer, Betreuungsverein, Vereinsbetreuer, Betreuungen nach BGB, Berufsbetreuerin
Sozialdienst im Krankenhaus = Kliniksozialdienst < Krankenhaussozialdienst, AHB beantragt, Sozialdienst in der Klinik, Anschlussheilbehandlung organisiert, Sozialdienst der Rehaklinik
systemische Beratung = systemische Arbeitsweise < systemische Beraterin, SG Zertifikat systemisch, Systemischer Familientherapeut, systemischer Berater ~ Genogramm, Familienaufstellung
Gesprächsführung < Motivational Interviewing, klientenzentrierte Gesprächsführung, Gesprächsführung nach Rogers, Gewaltfreie Kommunikation nach Rosenberg
Arbeitsmarktintegration = berufliche Integration = Vermittlung in Arbeit < Jobcoach, Arbeitsvermittler, Jobcenter Integrationsfachkraft, AVGS-Coaching, BvB, Integrationsfachdienst ~ Bewerbungstraining, AGH-Maßnahme
sozialpsychiatrische Betreuung = Arbeit mit psychisch kranken Menschen < Sozialpsychiatrischer Dienst, SpDi, Tagesklinik Psychiatrie, Kontakt- und Beratungsstelle, psychisch kranke Erwachsene, Soziotherapie
Berichtswesen = Entwicklungsberichte schreiben < Entwicklungsberichte, Stellungnahmen ans Familiengericht, Verlaufsberichte Klienten ~ Sachberichte, Verwendungsnachweis
Straffälligenhilfe = Resozialisierung < Bewährungshilfe, Bewährungshelferin, JVA Sozialdienst, Übergangsmanagement Haft, Bewährungshelfer ~ Jugendgerichtshilfe
# Büro, Sekretariat und Assistenz
allgemeine Büroorganisation = administrative Aufgaben = Büroarbeiten < Bürokauffrau, Bürokaufmann, Kauffrau für Büromanagement, Kaufmann für Büromanagement, Sekretärin, Vorzimmer, Ablage gemacht, Schriftverkehr erledigt, Bürohilfe
kaufmännische Ausbildung = abgeschlossene kaufmännische Berufsausbildung < Industriekauffrau, Industriekaufmann, Bürokauffrau, Bürokaufmann, Kaufmann im Groß- und Außenhandel, Kauffrau für Büromanagement, Kaufmann für Büromanagement, Bankkauffrau, Bankkaufmann, Speditionskaufmann, Einzelhandelskauffrau
Korrespondenz = Schriftverkehr = Geschäftskorrespondenz < Geschäftsbriefe geschrieben, Briefe nach DIN 5008, Kundenanschreiben, Briefverkehr, E-Mail-Verkehr mit Kunden ~ Angebotsschreiben
Terminkoordination = Terminmanagement = Kalenderführung < Kalender der Geschäftsführung, Termine für den Chef, Terminkalender geführt, Chefkalender ~ Outlook-Kalender, Termine vereinbart
Reiseplanung = Reiseorganisation = Organisation von Dienstreisen < Geschäftsreisen gebucht, Flüge und Hotels gebucht, Dienstreisen gebucht, Reisen für Geschäftsführung, Hotelbuchung für Außendienst
Reisekostenabrechnung < Reisekosten abgerechnet, Spesenabrechnung, Spesen abgerechnet, Reisekosten nach BRKG ~ Concur
Postbearbeitung = Bearbeitung von Ein- und Ausgangspost < Post verteilt, Posteingang, Poststelle, Frankiermaschine, Frankieren, Tagespost
Telefonzentrale = Telefondienst = telefonische Betreuung < Anrufe durchgestellt, Vermittlung in der Zentrale, Telefonistin, Telefonzentrale besetzt ~ Anrufe entgegengenommen
Empfang = Besucherempfang = Gästebetreuung < Empfangssekretärin, Besucher empfangen, Besucherausweise ausgestellt, Empfangsmitarbeiterin, Empfangstheke ~ Gäste bewirtet
Vorbereitung von Besprechungen = Meetingorganisation = Sitzungsvorbereitung < Konferenzräume vorbereitet, Meetings organisiert, Besprechungsräume gebucht, Sitzungen vorbereitet, Tagesordnungen erstellt ~ Konferenzraum eingedeckt
Protokollführung = Protokolle erstellen < Protokoll geführt, Protokolle geschrieben, Sitzungsprotokoll, Mitschriften von Sitzungen, Schriftführerin
Assistenz der Geschäftsführung = Chefsekretariat < Chefsekretärin, Vorzimmerdame, Vorstandssekretärin, Direktionsassistentin, Assistentin des Vorstands, Management-Assistentin, rechte Hand des Geschäftsführers
MS Office = sicherer Umgang mit MS Office < Word und Excel, Excel Word Outlook, Word Excel PowerPoint, Office 365, ECDL ~ Pivot-Tabellen, Serienbriefe
Präsentationen erstellen = PowerPoint-Präsentationen < PowerPoint-Folien, Folien für Vorstand, Foliensätze, Präsentationsunterlagen erstellt
Excel = sehr gute Excel-Kenntnisse = Tabellenkalkulation < Pivot-Tabellen, SVerweis, XVerweis, Excel-Makros, VBA-Makros ~ Excel-Listen gepflegt
Aktenführung = Ablage = Dokumentenmanagement < Akten angelegt, DMS, d-velop, ELO Ablage, Akten archiviert, DocuWare, Registratur, Ordner angelegt, enaio ~ Wiedervorlage
Stammdatenpflege = Datenpflege = Datenerfassung < Kundenstammdaten, Stammdaten angelegt, Adressen gepflegt, Daten in SAP eingegeben, Artikelstammdaten, Kreditorenstammdaten, Datentypistin
Schreibarbeiten nach Diktat = Phonotypie < Phonotypistin, Schreiben nach Phonodiktat, Schreibkraft, Dragon Diktat ~ Schreibbüro, 10-Finger-System, Zehnfingersystem
Büromaterial bestellen = Büromaterialverwaltung < Büromaterial bestellt, Bürobedarf, Kopierpapier nachbestellt, Materialschrank verwaltet
Veranstaltungsorganisation = Eventorganisation < Weihnachtsfeier organisiert, Tagungen organisiert, Betriebsausflug organisiert, Firmenfeiern organisiert, Kongresse organisiert, Sommerfest organisiert
Rechnungen schreiben = Rechnungsstellung = Fakturierung < Rechnungen geschrieben, Ausgangsrechnungen, Kundenrechnungen erstellt, Fakturistin, Rechnungen verschickt, SAP VF01, Faktura ~ Lexoffice
vorbereitende Buchhaltung < Belege sortiert, Belege vorkontiert, Belege für den Steuerberater, Belege an Steuerbüro ~ DATEV Unternehmen Online
Auftragsabwicklung = Auftragsbearbeitung < Aufträge erfasst, Auftragsbestätigungen, AB geschrieben, Aufträge in SAP angelegt ~ Lieferscheine geschrieben
Angebotserstellung = Angebote erstellen < Angebote geschrieben, Angebote kalkuliert, Kostenvoranschläge erstellt ~ Angebote verschickt
SAP-Kenntnisse = SAP-Anwenderkenntnisse < SAP R/3, SAP MM, SAP SD, SAP FI, S/4HANA, SAP-Buchungen, SAP ERP, SAP HCM
Warenwirtschaftssystem = ERP-System < SAP R/3, Navision, Sage 100, ProAlpha, Microsoft Dynamics NAV, Lexware Warenwirtschaft, SelectLine, JTL-Wawi, S/4HANA, APplus
Fuhrparkverwaltung = Fuhrparkmanagement < Firmenwagen verwaltet, Leasingfahrzeuge verwaltet, Dienstwagen verwaltet ~ Führerscheinkontrolle, Tankkarten verwaltet
# Buchhaltung, Steuern und Lohn
Finanzbuchhaltung = laufende Buchhaltung = Buchen laufender Geschäftsvorfälle < Fibu, Finanzbuchhalterin, Bilanzbuchhalter, Bilanzbuchhalterin, Belege gebucht, Belege kontiert und gebucht, Mandantenbuchhaltung, Buchhaltungen erstellt für Mandanten
Debitorenbuchhaltung < Ausgangsrechnungen gebucht, Zahlungseingänge gebucht, Debitorenbuchhalterin, offene Posten Kunden, FI-AR, Zahlungseingänge zugeordnet
Kreditorenbuchhaltung < Eingangsrechnungen gebucht, Kreditorenbuchhalterin, Eingangsrechnungen kontiert, Lieferantenrechnungen gebucht, FI-AP ~ Rechnungen an Lieferanten bezahlt
Anlagenbuchhaltung = Anlagevermögen < FI-AA, Anlagenspiegel, Abschreibungen gebucht, Anlagenbuchhalter, Anlagenzugänge gebucht
Mahnwesen = Forderungsmanagement < Mahnungen geschrieben, Mahnlauf, Mahnläufe, Zahlungserinnerungen, Mahnbescheid, Mahnungen verschickt ~ säumige Kunden, Inkassobüro
Zahlungsverkehr = Abwicklung des Zahlungsverkehrs < Zahllauf, Zahlungsläufe, Zahlungslauf, SEPA-Überweisungen, SEPA-Lastschriften, Überweisungen getätigt, Electronic Banking
Kontenabstimmung = Abstimmung von Konten < Konten abgestimmt, Saldenabstimmung, Sachkonten abgestimmt, Intercompany-Abstimmung, Saldenlisten geprüft, Kontenklärung ~ OP-Liste
Rechnungsprüfung = Prüfung von Eingangsrechnungen < Eingangsrechnungen geprüft, Lieferantenrechnungen geprüft, Rechnungen sachlich geprüft, Invoice Verification
Monatsabschluss = Monatsabschlüsse erstellen < Monatsabschlüsse, Rückstellungen gebucht, Monatsultimo, Month-End Closing, Abgrenzungsbuchungen ~ BWA erstellt, Rechnungsabgrenzung
Jahresabschluss nach HGB = Jahresabschlüsse = Bilanzierung < Bilanz erstellt, Bilanz und GuV, Bilanzbuchhalter, Bilanzbuchhalterin, Jahresabschlüsse für GmbH, E-Bilanz, Abschluss nach HGB, Bilanzerstellung
IFRS = internationale Rechnungslegung < IFRS 16, IFRS-Abschluss, IFRS-Konzernabschluss ~ US-GAAP
Konzernabschluss = Konsolidierung < Kapitalkonsolidierung, Schuldenkonsolidierung, Konzernrechnungswesen ~ LucaNet, SAP BPC, Reporting Package
Umsatzsteuervoranmeldung = Umsatzsteuer < UStVA, USt-Voranmeldung, ELSTER Voranmeldung, Umsatzsteuerverprobung ~ Zusammenfassende Meldung
Steuererklärungen < Einkommensteuererklärungen, Steuerfachangestellte, ESt-Erklärung, Körperschaftsteuererklärung, Gewerbesteuererklärung, Lohnsteuerhilfe, Steuerfachwirt, Steuerfachangestellter
Einnahmenüberschussrechnung = EÜR < Einnahmen-Überschuss-Rechnung, Gewinnermittlung nach 4 3 EStG, Einnahmenüberschussrechnungen für Mandanten
Steuerfachangestellter = Ausbildung im Steuerwesen < Steuerfachangestellte, Steuerfachwirt, Steuerfachwirtin, StFA ~ Steuerberaterin
DATEV = DATEV-Kenntnisse < DATEV Kanzlei-Rechnungswesen, DATEV LODAS, DATEV Unternehmen Online, DATEV Pro, DUO DATEV, Kanzleirechnungswesen
Lohn- und Gehaltsabrechnung = Entgeltabrechnung = Payroll < Lohnabrechnungen, Lohnbuchhalterin, LODAS, DATEV Lohn und Gehalt, Löhne abgerechnet, Gehaltsabrechnungen, Lohnlauf, Paisy, Sage Lohn, SAP HCM Payroll, Baulohn, Lohnbuchhalter, SBS Lohn
Sozialversicherungsrecht = Meldewesen Sozialversicherung < Beitragsnachweise, SV-Meldungen, DEÜV, Krankenkassenmeldungen, sv net, SV-Prüfung, Sofortmeldung ~ ELStAM
Baulohn = Baulohnabrechnung < SOKA-BAU, Soka-Meldungen, Saison-Kug abgerechnet
Lohnbuchhaltung nach Tarif = Tarifkenntnisse Entgelt < TVöD-Abrechnung, AVR-Abrechnung, TV-L abgerechnet
Kostenrechnung = Kosten- und Leistungsrechnung = Kostenstellenrechnung < KLR, Deckungsbeitragsrechnung, SAP CO, Betriebsabrechnungsbogen, Kostenstellenberichte, Kostenträgerrechnung ~ Kostenstellen
Controlling = Unternehmenscontrolling < Soll-Ist-Vergleich, Plan-Ist-Vergleiche, Controllerin, Vertriebscontrolling, Controller IHK, Abweichungsanalysen, SAP CO, Werkscontrolling, Forecast und Budget erstellt
Budgetplanung = Budgetierung = Forecasting < Budgets erstellt, Wirtschaftsplan erstellt, Hochrechnungen erstellt, Forecast erstellt, Mittelfristplanung ~ Budgetverantwortung
Begleitung von Betriebsprüfungen < Außenprüfung des Finanzamts, Betriebsprüfer betreut, Betriebsprüfung begleitet ~ Wirtschaftsprüfer betreut, Abschlussprüfung begleitet
Kassenführung = Kassenbuch führen < Kassenbuch, Barkasse, Portokasse, Handkasse ~ Kassenabrechnung
Wirtschaftsprüfung = Abschlussprüfung < WP-Assistent, Prüfungsassistent, Jahresabschlussprüfungen, Big Four Prüfung ~ Wirtschaftsprüfungsgesellschaft
# Personal und Recruiting
Recruiting = Personalbeschaffung = Personalgewinnung < Stellenanzeigen geschaltet, Active Sourcing, Personalvermittler, LinkedIn Recruiter, Recruiterin, Headhunter, Bewerber rekrutiert, Personalberater, Stellen besetzt
Bewerbermanagement = Bewerbungsprozess < Bewerbungen gesichtet, Personio Recruiting, SuccessFactors Recruiting, softgarden, Absagen an Bewerber, Bewerbungseingang, d vinci, Bewerber vorausgewählt, Greenhouse ATS
Vorstellungsgespräche führen = Bewerbungsgespräche = Auswahlverfahren < Bewerberinterviews, Vorstellungsgespräche, Assessment Center durchgeführt, Interviews mit Bewerbern, Telefoninterviews mit Kandidaten, Auswahlgespräche
Active Sourcing = Direktansprache von Kandidaten < LinkedIn Recruiter, Xing TalentManager, Headhunter, Kandidaten angesprochen, Boolesche Suche ~ Talentpool aufgebaut
Personaladministration = Personalsachbearbeitung = operative Personalarbeit < Personalsachbearbeiterin, Arbeitsverträge erstellt, Personalakten geführt, Personalverwaltung, Ein- und Austritte bearbeitet, Vertragsänderungen erstellt ~ Bescheinigungen für Mitarbeiter
Personalakten = Führung der Personalakten < digitale Personalakte, Personalakten digitalisiert, Personalakten angelegt
Arbeitszeugnisse = Zeugniserstellung < Zeugnisse für Mitarbeiter, Haufe Zeugnis Manager, Arbeitszeugnisse geschrieben ~ Zwischenzeugnisse
Zeitwirtschaft = Zeiterfassung = Arbeitszeitverwaltung < Zeiterfassungssystem gepflegt, Stundenzettel geprüft, AIDA Zeit, Interflex, Urlaubskonten gepflegt, SAP PT, Gleitzeitkonten, ATOSS, Fehlzeiten gepflegt
Onboarding = Einarbeitung neuer Mitarbeiter < Willkommenstage, Onboarding-Prozess, Einarbeitungspläne, neue Kollegen eingearbeitet, Patensystem für neue Mitarbeiter, neue Mitarbeiter eingearbeitet
Arbeitsrecht = arbeitsrechtliche Kenntnisse < Abmahnungen erstellt, Fachanwalt für Arbeitsrecht, Aufhebungsverträge, Kündigungsschutzklagen, Arbeitsgerichtstermine ~ Kündigungen ausgesprochen
Zusammenarbeit mit dem Betriebsrat = Mitbestimmung < Betriebsratsanhörung, Betriebsvereinbarungen verhandelt, Anhörung des Betriebsrats, Betriebsrat angehört, Sozialplan verhandelt, Personalrat beteiligt ~ BetrVG, Betriebsratsvorsitzender
Personalentwicklung = Mitarbeiterentwicklung < Personalentwicklerin, Weiterbildungen organisiert, Schulungskatalog, Nachfolgeplanung, Entwicklungspläne für Mitarbeiter, Traineeprogramm aufgebaut ~ Talentprogramm, Führungskräfteentwicklung
Mitarbeitergespräche = Zielvereinbarungen < Zielvereinbarungsgespräche, Mitarbeiterjahresgespräche, Feedbackgespräche mit Mitarbeitern, Beurteilungsgespräche ~ Jahresgespräche
Betreuung von Auszubildenden < Ausbildungsleiter, Azubis betreut, Azubis ausgebildet, Ausbildungsbeauftragter, Lehrlinge ausgebildet, Ausbildungsverantwortliche, Auszubildende angeleitet
betriebliches Eingliederungsmanagement = BEM < BEM-Gespräche, BEM-Beauftragte, Wiedereingliederung nach Hamburger Modell
betriebliches Gesundheitsmanagement = BGM < Gesundheitstage organisiert, Gesundheitstag im Betrieb, BGM-Beauftragter ~ JobRad eingeführt
Personalcontrolling = HR-Kennzahlen < Fluktuationsquote, Krankenstand ausgewertet, Headcount Reporting, Personalkostenplanung, HR Dashboards
HR-Systeme = HRIS = Personalmanagementsysteme < Personio, SAP HCM, SuccessFactors, Workday, rexx systems, P&I Loga, HRworks, Sage HR, BambooHR
Employer Branding = Arbeitgebermarke < Karriereseite, Azubimessen, kununu, Personalmarketing ~ Hochschulmessen, Karrieremessen
Arbeitnehmerüberlassung = Zeitarbeit = Personaldisposition < Personaldisponent, Zeitarbeitnehmer disponiert, Randstad Disponentin, Leiharbeitnehmer eingesetzt, Personaldisponentin, Zvoove ~ iGZ-Tarif
Personalreferent = Personalbetreuung < Personalreferentin, HRBP, HR Generalist, Personalleiterin, HR Managerin, HR-Business-Partnerin, Führungskräfte in Personalfragen beraten
Personalplanung = Personaleinsatzplanung < Schichtpläne erstellt, Einsatzpläne geschrieben, Dienstpläne erstellt, Personalbedarfsplanung, Schichtplan geschrieben ~ Stellenplan
Entgeltsysteme = Vergütung = Compensation and Benefits < Eingruppierung nach ERA, ERA-Eingruppierung, Bonussysteme, Gehaltsbänder, Gehaltsrunde, Job Grading ~ betriebliche Altersvorsorge betreut
# Vertrieb Außen- und Innendienst
Neukundenakquise = Kundengewinnung = Neukundengewinnung < Kaltakquise, Neukunden gewonnen, Kunden akquiriert, Hunter im Vertrieb, Neukunden akquiriert, Haustürgeschäft, Leads generiert und abgeschlossen
Bestandskundenpflege = Kundenbetreuung = Betreuung von Bestandskunden < Stammkunden betreut, Account Manager, Bestandskunden ausgebaut, Kundenstamm betreut, Key Account Managerin ~ Kundenbesuche
Außendienst = Vertriebsaußendienst = Reisebereitschaft im Vertrieb < Außendienstmitarbeiter, Gebietsverkaufsleiter, Handelsvertreter, Pharmareferentin, Pharmareferent, Bezirksleiter Vertrieb, Reisender im Außendienst ~ Gebietsleiter
Vertriebsinnendienst = Innendienst < Sachbearbeiter Verkauf, Verkaufsinnendienst, Sachbearbeiterin Vertrieb, Inside Sales, Vertriebsassistentin, Vertriebssachbearbeiter
Key Account Management = Großkundenbetreuung < KAM, Großkunden betreut, Zentralen des LEH, Key Accounter, Key Account Managerin, Schlüsselkunden
Angebote kalkulieren = Kalkulation = Angebotskalkulation < Preise kalkuliert, Angebote kalkuliert, Vorkalkulation, Kalkulator, Kalkulation von Angeboten, Deckungsbeiträge kalkuliert
Verkaufsgespräche führen = Verhandlungsführung = Preisverhandlungen < Jahresgespräche mit Kunden, Preisgespräche, Kundenverhandlungen, Rahmenverträge mit Kunden, Verkaufsverhandlungen ~ Vertragsverhandlungen, Abschlüsse gemacht
Auftragsabwicklung < Auftragssachbearbeiterin, Aufträge abgewickelt, Auftragserfassung und Fakturierung, Aufträge im ERP erfasst, Order Management
CRM-System = CRM-Kenntnisse = Pflege der Kundendaten < Salesforce, HubSpot, Kunden im CRM, Pipedrive, CAS genesisWorld, SAP C4C, SuperOffice, Zoho CRM, Dynamics CRM
Umsatzverantwortung = Umsatzziele erreichen < Umsatz gesteigert, Umsatzziel übertroffen, Umsatzplus, Umsatzverantwortung von, Vertriebsziele übertroffen, Quote erfüllt im Vertrieb
Vertriebsleitung = Verkaufsleitung < Vertriebsleiter, Verkaufsleiter, Head of Sales, Vertriebsteam geführt, Vertriebsleiterin, Sales Director
Messevertrieb = Teilnahme an Messen < Messestand, Standdienst, Messen betreut, Hannover Messe Stand, Messeauftritte ~ Fachmessen
Produktpräsentationen = Produktvorführungen < Produkte vorgeführt, Demos beim Kunden, Vorführungen beim Kunden, Propagandistin, Produktdemos ~ Promoterin
technischer Vertrieb = Vertrieb technischer Produkte < Vertriebsingenieur, technischer Verkäufer, Sales Engineer, Vertriebstechniker, technischer Außendienst
Export = Auslandsvertrieb = internationaler Vertrieb < Exportsachbearbeiterin, Exportleiter, Area Sales Manager Export, Vertrieb DACH und Benelux, Exportabteilung, Auslandskunden betreut
Markt- und Wettbewerbsanalyse = Marktbeobachtung < Wettbewerber analysiert, Marktanalysen, Wettbewerbsbeobachtung, Wettbewerbsanalysen, Mitbewerber beobachtet
Reklamationsbearbeitung = Reklamationsmanagement = Beschwerdemanagement < Reklamationen bearbeitet, Kundenreklamationen, Beschwerden bearbeitet, Reklamationen entgegengenommen ~ Gutschriften erstellt, Retouren bearbeitet
Vertriebssteuerung = Vertriebscontrolling = Absatzplanung < Forecast Vertrieb, Absatzprognosen, Vertriebskennzahlen, Sales Forecast ~ Besuchsberichte, Tourenplanung Außendienst, Pipeline gepflegt
Ausschreibungen bearbeiten = Angebotsmanagement öffentliche Ausschreibungen < Submission, LV bepreist, Ausschreibungen bearbeitet, EU-weite Ausschreibungen, GAEB, Tender Manager, Vergabeplattform
Handelsvertrieb = Betreuung des Handels = Merchandising im Handel < Zweitplatzierungen verkauft, Listungsgespräche, LEH-Außendienst, Listungen bei Edeka ~ Regalpflege, Displays aufgebaut, Rackjobber
Telefonvertrieb = telefonische Akquise = Outbound-Vertrieb < Telesales, Outbound-Calls, Telefonakquise, Telefonverkauf, Kaltakquise am Telefon, SDR Cold Calls
Immobilienvermittlung = Verkauf von Immobilien < Immobilienmakler, Objektbesichtigungen durchgeführt, Maklerin, Immobilienmaklerin, onOffice, Objektakquise ~ Exposés erstellt, ImmoScout Inserate
Automobilverkauf = Verkauf von Neu- und Gebrauchtwagen < Autoverkäufer, geprüfter Automobilverkäufer, Gebrauchtwagen verkauft, Neuwagen verkauft, Autohaus Verkäufer, Inzahlungnahme von Fahrzeugen
# Einzelhandel und Kasse
Kassiertätigkeit = Kassieren = Kassenbedienung < Kassiererin, Kasse gemacht, Scannerkasse, an der Kasse gearbeitet, Kassenkraft, Kassierer, Kassenabschluss, Kasse bedient
Kassenabrechnung = Kassenabschluss = Kassenverantwortung < Tagesabschluss Kasse, Kasse gezählt, Kassensturz, Z-Bon, Tageseinnahmen abgerechnet, Kasse abgerechnet, Kassenaufsicht
Warenverräumung = Regale auffüllen = Warenauffüllung < Regale eingeräumt, Ware verräumt, Ware eingeräumt, Regalauffüller, Regale bestückt, Ware nachgefüllt
Verkauf und Beratung = Kundenberatung = beratender Verkauf < Verkäuferin, Fachverkäuferin, Verkäufer im Einzelhandel, Kunden beraten und bedient, Fachverkäufer, Einzelhandelskauffrau, Verkaufsberaterin, Kunden beraten ~ Kunden bedient
Ausbildung im Einzelhandel = Kaufmann im Einzelhandel = Verkäufer mit abgeschlossener Ausbildung < Einzelhandelskauffrau, Kauffrau im Einzelhandel, Einzelhandelskaufmann, Handelsfachwirt, Handelsfachwirtin ~ Ausbildung zur Verkäuferin, gelernte Verkäuferin
Warenannahme = Wareneingangskontrolle < Wareneingang geprüft, LKW entladen Markt, Lieferungen kontrolliert, Ware angenommen, Lieferschein abgeglichen, Ware auf Vollständigkeit geprüft
Warenpräsentation = Visual Merchandising = Warenaufbau < Schaufenster dekoriert, Schaufenstergestaltung, Dekoration der Verkaufsfläche, Visual Merchandiserin, Warenbilder, Schauwerbegestalterin, Verkaufsfläche gestaltet ~ Aktionsaufbauten
Inventur = Bestandsaufnahme < Inventuren, Bestände gezählt, Jahresinventur, permanente Inventur, Stichtagsinventur, Inventurhelfer
Bestellwesen = Disposition von Waren = Warenbestellung < Ware disponiert, Bestellungen ausgelöst, Nachbestellungen, automatische Disposition, Sortiment bestellt, Ware nachbestellt, Molkereiprodukte bestellt ~ MDE-Gerät
MHD-Kontrolle = Frischekontrolle < MHD geprüft, Mindesthaltbarkeit kontrolliert, Haltbarkeitsdatum kontrolliert, Obst und Gemüse aussortiert ~ Abschriften gemacht, reduzierte Ware
Preisauszeichnung < Preise ausgezeichnet, Etiketten gesteckt, Preisschilder, Ware etikettiert, elektronische Preisschilder, Preisänderungen
Filialleitung = Marktleitung = Store Management < Filialleiterin, Marktleiter, Storemanager, Filialleiter, Store Managerin, Marktleiterin, Lidl Filialleitung, Shopleiter
stellvertretende Filialleitung = stellvertretende Marktleitung < Stellvertreter des Filialleiters, Assistant Store Manager, stv Marktleiter ~ Substitut, Erstverkäuferin mit Schlüssel
Bedientheke = Frischetheke < Wurst- und Käsetheke, Käsetheke, Metzgereifachverkäuferin, Fischtheke, Fleischtheke, Fleischereifachverkäuferin, Bäckereifachverkäuferin, heiße Theke
Lebensmitteleinzelhandel = Erfahrung im LEH = Supermarkt < Rewe gearbeitet, Edeka-Markt, Aldi Süd, Lidl-Filiale, Netto Marken-Discount, Penny Markt, Rewe-Markt
Textileinzelhandel = Modeverkauf < H&M Verkäuferin, Modeberaterin, Umkleiden betreut, Zara Verkäuferin, Boutique Verkäuferin, Damenmode verkauft, C&A Verkäuferin ~ Peek & Cloppenburg
Öffnung und Schließung der Filiale = Schlüsselverantwortung < Filiale aufgeschlossen, Schlüsselträgerin, Laden auf- und abgeschlossen, Schlüsselgewalt, Schlüsselträger ~ Tresordienst
Reklamation und Umtausch = Retourenbearbeitung < Umtausch bearbeitet, Umtauschkasse, Ware zurückgenommen, Retourenannahme, Kundeninformation Umtausch ~ Servicepoint
Ladendiebstahl vorbeugen = Inventurdifferenzen senken < Warensicherung, Schwund reduziert, Ladendiebe gestellt, Inventurdifferenz gesenkt ~ Ladendetektiv, Testkäufe Kasse
Jugendschutz beim Verkauf = Jugendschutzgesetz < Alterskontrolle bei Alkohol, Ausweiskontrolle bei Tabak, Jugendschutzschulung
Tankstelle = Verkauf an der Tankstelle < Tankwart, Aral-Tankstelle, Tankstellenshop, Tankstellenkasse, Shell Station
Onlineshop = E-Commerce = Onlinehandel < Shopify, Shopware, Amazon Seller Central, eBay-Shop, JTL-Shop, WooCommerce, Marktplätze Amazon und eBay, Artikel online gestellt, Magento
Blumen und Garten = Floristik < Floristin, Sträuße gebunden, Brautsträuße, Kränze gebunden, Florist ~ Gartencenter
# Marketing und Kommunikation
Social-Media-Marketing = Betreuung der Social-Media-Kanäle < Instagram-Kanal, Social Media Managerin, Facebook-Seite betreut, Reels gedreht, TikTok-Kanal, Community Management, Instagram-Account betreut, Hootsuite
Content-Erstellung = Texte verfassen = Content Marketing < Blogartikel, Blogbeiträge, Texterin, Newsletter-Texte, Werbetexte geschrieben, Content Managerin, Redaktionsplan, Copywriting, Texter ~ Redakteurin
Suchmaschinenoptimierung = SEO < Keyword-Recherche, Sistrix, Onpage-Optimierung, Backlinks aufgebaut, Ahrefs, Google-Ranking verbessert, Screaming Frog, Search Console
Suchmaschinenwerbung = SEA = Google Ads < Google AdWords, AdWords-Kampagnen, Performance Max, PPC-Kampagnen, Google-Ads-Zertifizierung, Shopping-Kampagnen Google ~ Bing Ads
Online-Marketing = digitales Marketing = Performance Marketing < Google Ads, Meta Ads, Facebook Ads, Affiliate Marketing, SEO und SEA, Online Marketing Managerin, LinkedIn Ads, Suchmaschinenmarketing
Newsletter-Marketing = E-Mail-Marketing < Newsletter verschickt, Mailchimp, CleverReach, Newsletter erstellt, Rapidmail, Brevo, Öffnungsraten, Inxmail
Content-Management-Systeme = Websitepflege = CMS < TYPO3, WordPress, Joomla, Website aktualisiert, Contao, Webseite gepflegt, Homepage gepflegt, Drupal, Webredakteurin
Pressearbeit = Öffentlichkeitsarbeit = PR < Pressemitteilungen, Pressesprecherin, Pressekonferenz organisiert, Presseanfragen beantwortet, Pressereferentin, Presseverteiler, Medienarbeit ~ Clipping, Pressespiegel
Interne Kommunikation = Mitarbeiterkommunikation < Mitarbeiterzeitung, Intranet-Beiträge, Mitarbeitermagazin, Staffbase, Mitarbeiterzeitschrift, Intranet redaktionell betreut ~ Townhalls
Messen und Events organisieren = Eventmanagement = Veranstaltungsmanagement < Messeauftritte organisiert, Messeplanung, Eventmanagerin, Roadshow organisiert, Messestand geplant, Firmenevents, Veranstaltungskauffrau, Kundenevents, Produktlaunch-Event
Kampagnenplanung = Marketingkampagnen < Kampagnen geplant, Werbekampagnen, Kampagnen umgesetzt, Werbekampagne entwickelt ~ Mediaplanung, Mailing-Aktionen, Crossmedia
Marketingstrategie = Marketingplanung < Marketingplan erstellt, Go-to-Market-Strategie, Marketingleiterin, Head of Marketing, Positionierung der Marke, Marketingleiter
Markenführung = Brand Management < Brand Managerin, Corporate Design eingeführt, Rebranding, Markenrelaunch, Brand Manager, CI-Handbuch ~ Styleguide
Produktmanagement < Produktmanagerin, Produkteinführungen, Product Managerin, Produktlebenszyklus, Produktmanager, Product Marketing Manager ~ Product Owner
Werbemittel erstellen = Printwerbung = Erstellung von Werbematerialien < Flyer gestaltet, Broschüren erstellt, Kataloge erstellt, Plakate entworfen, Roll-ups, Imagebroschüre, Anzeigen gestaltet, Flyer und Plakate
Webanalyse = Web Analytics < Google Analytics, Matomo, GA4, Tag Manager, etracker, Adobe Analytics, Conversion-Tracking, Hotjar
Marktforschung = Marktanalysen < Umfragen ausgewertet, Fokusgruppen, Zielgruppenanalyse, Kundenbefragungen, Marktforscherin, Nielsen-Daten ~ Marktforschungsinstitut
Marketing-Automation = Lead-Generierung < Salesforce Marketing Cloud, Pardot, Marketo, Lead Nurturing, Lead Scoring, Evalanche ~ HubSpot, Leads generiert
Budgetverantwortung Marketing = Marketingbudget < Werbebudget verwaltet, Marketingbudget verantwortet, Mediabudget ~ Etat von Euro
Agentursteuerung = Steuerung von Dienstleistern im Marketing < Agenturen gebrieft, Werbeagentur gesteuert, Agenturbriefing, Agenturpitch ~ Druckereien beauftragt
Bildbearbeitung im Marketing = Grafikkenntnisse < Photoshop, InDesign, Canva, Adobe Creative Cloud, Illustrator, Affinity Designer
Videoproduktion = Foto und Video < Imagefilm, Videos geschnitten, Premiere Pro, Videodreh, Final Cut, Produktvideos, Mediengestalter Bild und Ton, Erklärvideos, DaVinci Resolve
Influencer-Marketing < Influencer-Kooperationen, Influencer betreut, Blogger-Kooperationen
Sponsoring = Fundraising < Sponsoren gewonnen, Sponsorenverträge, Sponsorensuche ~ Spendenaktionen, Spendenmailings, Fundraiserin, Spenden eingeworben
# Kundenservice
telefonische Kundenbetreuung = Kundenservice am Telefon = Inbound-Telefonie < Callcenter-Agent, Hotline, Inbound-Calls, Call-Center-Agentin, Kundenhotline, Servicehotline, Callcenter Inbound ~ Dialogmarketing
schriftliche Kundenanfragen bearbeiten = E-Mail- und Chat-Support < Chat-Support, Kundenmails beantwortet, E-Mail-Support, Live-Chat, Kundenanfragen per Mail, Kunden-E-Mails bearbeitet
Ticketsystem = Ticketbearbeitung < Zendesk, Freshdesk, Jira Service Desk, OTRS, Tickets bearbeitet, ServiceNow, Tickets geschlossen, Zammad, Kundentickets
Kundenorientierung = kundenorientiertes Arbeiten < Kundenzufriedenheit gesteigert, NPS verbessert, Kundenbetreuerin ~ Stammkunden gewonnen
Beschwerdemanagement = Umgang mit schwierigen Kunden = Reklamationsannahme < Beschwerden entgegengenommen, verärgerte Kunden, Kundenbeschwerden, Eskalationen mit Kunden, Beschwerdestelle, Kundenreklamationen gelöst
First-Level-Support = 1st-Level-Support < 1st Level, First Level, IT-Hotline, Technische Hotline, Helpdesk-Agent
Kündigerrückgewinnung = Kundenbindung < Kündiger zurückgewonnen, Retention Agent, Churn gesenkt, Kundenrückgewinnung ~ Treueprogramm, Vertragsverlängerungen verkauft, Kundenkarte eingeführt
Cross- und Upselling = Zusatzverkäufe < Zusatzverkauf, Upselling am Telefon, Zusatzprodukte verkauft, Cross-Selling ~ Tarifwechsel verkauft
Teamleitung Kundenservice = Teamleitung im Callcenter < Teamleiter Callcenter, Supervisor im Callcenter, Leiterin Kundenservice, Teamlead Customer Care, Teamleiterin Kundenservice
Servicelevel einhalten = KPIs im Kundenservice < Erreichbarkeit gesteigert, AHT, Servicelevel 80/20, First Call Resolution ~ Bearbeitungszeit gesenkt
Kundendaten pflegen = Stammdaten der Kunden < Adressänderungen, Kundendaten aktualisiert, Vertragsdaten erfasst, Kundendatenbank gepflegt ~ Zählerstände erfasst
Bestellannahme = Auftragsannahme < Bestellungen angenommen, telefonische Bestellungen, Auftragsannahme am Telefon, Bestellhotline
Sendungsverfolgung = Klärung von Lieferungen < Nachforschungsaufträge, Lieferstatus geklärt, Paketnachforschung, Sendungen verfolgt
Energieversorger Kundenservice = Energiewirtschaft < Stadtwerke Kundenservice, Marktkommunikation, Lieferantenwechsel Strom, Zählerstände Strom und Gas ~ Stromablesung
Customer Success = Kundenerfolg < Customer Success Managerin, Customer Success Manager, SaaS-Kunden betreut ~ Kunden-Onboarding
Qualitätssicherung im Kundenservice < Calls monitored, Gesprächsmonitoring, Agenten gecoacht ~ Mystery Calls, Gespräche bewertet
Homeoffice = Remote-Arbeit < aus dem Homeoffice, remote gearbeitet ~ mobiles Arbeiten
Versandhandel = Kundenservice im Onlinehandel < Otto Versand, Zalando Kundenservice, Amazon Kundenservice
Telekommunikation = Telekommunikationsprodukte < Telekom-Shop, DSL-Verträge, Vodafone Hotline, Mobilfunkverträge, 1&1 Kundenservice, O2-Shop
Mehrsprachiger Kundenservice = Kundenservice auf Englisch < englische Hotline, Kundenbetreuung auf Englisch, englischsprachige Kunden betreut ~ mehrsprachige Hotline
technische Störungsannahme = Störungsbearbeitung für Kunden < Störungen aufgenommen, Störungshotline, Störungsannahme ~ Entstörung, Technikertermine vereinbart
# Lager, Logistik und Stapler
Gabelstaplerschein = Staplerschein = Flurförderzeugschein < Flurfördermittelschein, Staplerfahrer, Gabelstaplerfahrer, Staplerschein vorhanden, DGUV 308-001 ~ Stapler gefahren, Schubmaststapler gefahren, Frontstapler gefahren
Kommissionierung = Kommissionieren = Zusammenstellen von Aufträgen < Picker, Pick by Voice, Pick-by-Voice, Ware kommissioniert, Aufträge gepickt, Kommissionierer, Kommissionierung mit Handscanner, Pick by Light, Ware gepickt
Wareneingang = Warenannahme = Bearbeitung des Wareneingangs < Ware angenommen, Container entladen, LKW entladen, Lieferscheine geprüft, Wareneingang gebucht, Anlieferungen kontrolliert, Wareneingangskontrolle
Warenausgang = Versand = Versandabwicklung < Versandpapiere, Packer im Versand, Versandmitarbeiter, Frachtpapiere erstellt, Ware versandfertig gemacht, Versandlabel, DHL-Etiketten, Lieferungen versandt ~ Pakete gepackt
Verpacken = Verpackung von Waren < Packtisch, Pakete gepackt, Packerin, Kisten gepackt, Ware verpackt, Seefrachtkisten, Paletten gewickelt
Be- und Entladen < LKW beladen, Container beladen, Ladung gesichert, Zurrgurte, VDI 2700, Auflieger beladen, Verladung, Wechselbrücken beladen, Anhänger entladen
Ein- und Auslagerung = Einlagern von Waren < Ware eingelagert, Paletten eingelagert, Regalbediengerät, Hochregalstapler, Ware ausgelagert ~ Hochregallager
Lagerverwaltungssystem = LVS = Lagerverwaltungssoftware < SAP WM, SAP EWM, Lagersoftware, Pickware, viadat, SAP LE, Psiwms ~ Handscanner gebucht
Fachkraft für Lagerlogistik = Fachlagerist = Ausbildung in der Lagerlogistik < Fachkraft Lagerlogistik, Handelsfachpacker, Logistikmeister, gelernter Lagerist ~ Fachlageristin, Lagerfachkraft IHK
Lagererfahrung = Lagertätigkeiten = Lagerarbeit < Lagerist, Lagerhelfer, Kommissionierer, Lagermitarbeiter, Amazon Lager, Staplerfahrer im Lager, Lagerarbeiter, Versandhelfer, Staplerfahrer ~ Hochregallager
Bestandsführung = Bestandskontrolle = Lagerbestände überwachen < Bestände gepflegt, Bestände kontrolliert, Bestandsdifferenzen geklärt, Lagerbestand gebucht, Bestandskorrekturen, Lagerbestände geprüft
Kranschein = Kranführerschein < Kranführer ~ Brückenkran bedient, Hallenkran, Kran gefahren, Deckenkran, Turmdrehkran
Lagerleitung = Leitung des Lagers < Lagerleiter, Lagerleiterin, Logistikleiter, Lagermeister ~ Logistikmeister
Schichtleitung Lager = Teamleitung Logistik < Schichtleiter im Lager, Teamleiter Logistik, Vorarbeiter im Lager, Schichtführer Lager, Teamleiterin Versand
Zollabwicklung = Ausfuhranmeldungen < Ausfuhrbegleitdokument, Zollsachbearbeiter, EUR 1, Zolldeklarant, Verzollung, Zollanmeldungen ~ Zolltarifnummern, Carnet ATA, Präferenzkalkulation
Speditionskaufmann = Kaufmann für Spedition und Logistikdienstleistung < Speditionskauffrau, Kauffrau für Spedition, Spediteur gelernt ~ Disponent in der Spedition
Disposition = Tourenplanung = Transportdisposition < Disponent, LKW disponiert, Fahrer disponiert, Touren geplant, Disponentin, Timocom, Frachtbörse, Fuhrpark disponiert, Trans eu
See- und Luftfracht = internationale Spedition < Seefracht, Luftfracht, FCL und LCL, Bill of Lading, Konnossement, Containerbuchung Reederei ~ Incoterms
Gefahrgut = Umgang mit Gefahrgut < ADR-Schein, Gefahrgutbeauftragter, IATA-DGR, ADR-Card, IMDG, Gefahrgut verladen ~ Gefahrstofflager
Produktionsversorgung = Materialbereitstellung = interne Logistik < Routenzug, Milkrun, Kanban-Versorgung, Linienversorgung, Materialversorgung der Produktion, Routenzugfahrer, Bandversorgung ~ Schlepper gefahren
Retourenbearbeitung = Retourenmanagement < Retouren geprüft, Retourenabteilung, Rücksendungen bearbeitet, Retouren vereinnahmt
Hubwagen = elektrische Ameise = Mitgänger-Flurförderzeuge < Ameise gefahren, E-Ameise, Elektrohubwagen, Ameise bedient ~ Hubwagen gefahren, Handhubwagen
Lagerprozesse optimieren = Logistikoptimierung < Lagerlayout, Wegezeiten reduziert, 5S im Lager, Durchlaufzeiten im Lager ~ Lagerumzug, Pickleistung gesteigert
# Berufskraftfahrer und Auslieferung
Führerschein CE = Führerschein Klasse CE = LKW-Führerschein < Klasse CE, FS CE, Führerschein C1E und CE, alter Führerschein Klasse 2, Sattelzug gefahren, LKW-Fahrer CE, Berufskraftfahrer CE
Führerschein Klasse C = Führerschein C < Klasse C, Klasse CE, 12-Tonner gefahren, Müllwagen gefahren, Führerschein CE
Führerschein Klasse B = Führerschein B = PKW-Führerschein < Führerschein CE, Klasse CE, Führerschein BE, Führerschein Klasse 3, Taxifahrer
Schlüsselzahl 95 = Berufskraftfahrerqualifikation < Eintrag 95, Ziffer 95, BKF-Module, 95er Module, Fahrerqualifizierungsnachweis, Kennziffer 95, beschleunigte Grundqualifikation
Fahrerkarte = digitaler Tachograph = Lenk- und Ruhezeiten < Fahrerkarte vorhanden, digitales Kontrollgerät, Sozialvorschriften im Straßenverkehr, Lenkzeiten eingehalten, VO 561/2006 ~ Tachoscheiben
Fernverkehr < Fernfahrer, Fernverkehr Europa, Sattelzug im Fernverkehr, Skandinavien-Touren, Fernverkehrsfahrer
Nahverkehr = Nahverkehrstouren = regionale Touren < Nahverkehrsfahrer, Verteilerverkehr, Stückgut-Touren, Stadttouren LKW
Auslieferung = Zustellung = Lieferfahrten < Paketzusteller, Auslieferungsfahrer, Pakete zugestellt, DHL-Zusteller, Hermes-Bote, Kurierfahrer, Pizzafahrer, Postbote, Briefzusteller, Zeitungszusteller, Lieferando Fahrer, DPD Zusteller
ADR-Bescheinigung = Gefahrgutführerschein = ADR-Schein < ADR-Schein Tank, ADR Basiskurs, GGVSEB-Schein, Gefahrgutschein ~ Tankwagenfahrer
Ladungssicherung im LKW = Ladungssicherung < Ladung verzurrt, VDI 2700a, Spanngurte und Antirutschmatten, Ladungssicherungskurs ~ Schwertransporte
Personenbeförderungsschein = P-Schein = Personenbeförderung < Taxifahrer, Mietwagenfahrer, Taxischein, Krankenfahrten ~ Busfahrer, Schulbusfahrer
Führerschein Klasse D = Busführerschein = Omnibusfahrer < Busfahrer, Linienbus gefahren, Reisebusfahrer, Busfahrerin, Linienbusfahrer, Klasse DE
Ladekran < LKW-Ladekran, Palfinger Ladekran, Ladekran bedient ~ Kranwagen gefahren
Mitnahmestapler fahren = Staplerfahren beim Kunden < Mitnahmestapler, Moffett
Abroll- und Absetzkipper = Containerdienst = Entsorgungsfahrzeuge < Absetzkipper, Abrollkipper ~ Müllwagenfahrer, Müllabfuhr, Kipperfahrer Baustelle, Muldenkipper gefahren, Müllwerker
Kühltransporte = temperaturgeführte Transporte < Tiefkühlfahrer, Frischetransport, Kühl-LKW, bofrost Verkaufsfahrer
Tank- und Silofahrzeuge = Tankwagen < Tankwagenfahrer, Silozug, Heizöl ausgefahren, Milchsammelwagen, Silofahrer ~ Betonmischer gefahren, Fahrmischer
Möbelauslieferung = Umzüge < Umzugshelfer, Möbelpacker, Möbelträger, Möbelmonteur, Umzüge gefahren ~ Küchenmonteur
Wechselbrücken < Wechselbrückenfahrer, WAB umsetzen, Rangieren von Wechselbrücken, WAB-Fahrer ~ Jumbo-Zug, Gliederzug gefahren
Abfahrtskontrolle = Fahrzeugpflege = Wartung des Fahrzeugs < tägliche Fahrzeugkontrolle, Ölstand und Reifendruck ~ Fahrzeug gewaschen, Fahrzeugübernahme geprüft
Frachtpapiere = Lieferpapiere = Lieferscheine führen < CMR, Frachtbriefe, Lieferscheine unterschreiben lassen, Lieferpapiere kontrolliert, Palettenscheine, Ablieferbelege
Verkaufsfahrer = Verkauf ab Fahrzeug < bofrost, eismann, Eismann-Verkaufsfahrer ~ Getränkelieferant, Getränke ausgeliefert
Fahrdienst = Fahrdienst für Menschen mit Behinderung < Rollstuhltransport, Malteser Fahrdienst, Johanniter Fahrdienst, Behindertenfahrdienst ~ Schülerfahrdienst, Essen auf Rädern ausgefahren
Bagger- und Radladerfahren = Baumaschinen führen < Bagger gefahren, Radlader gefahren, Baggerfahrer, Baumaschinenführer, Minibagger, Radladerfahrer ~ Walzenfahrer
# Einkauf und Beschaffung
Bestellabwicklung = Bestellungen auslösen = operativer Einkauf < Bestellungen geschrieben, Bestellungen in SAP, Sachbearbeiterin Einkauf, ME21N, Einkaufssachbearbeiter, Abrufe getätigt, Bestellungen getätigt, Bestellanforderungen umgesetzt, operative Einkäuferin
strategischer Einkauf = Einkaufsstrategie < strategischer Einkäufer, Warengruppenstrategie, Lead Buyer, Warengruppenmanager, Category Manager Einkauf, strategische Einkäuferin, Commodity Manager
Lieferantenmanagement = Lieferantenentwicklung = Lieferantenbetreuung < Lieferantenbewertung, Lieferantenaudits, Lieferanten bewertet, Lieferanten entwickelt, Supplier Management, Lieferantenportfolio, Lieferantengespräche
Preisverhandlungen mit Lieferanten = Einkaufsverhandlungen = Verhandlungen mit Lieferanten < Rahmenverträge mit Lieferanten, Einsparungen im Einkauf, Preise mit Lieferanten verhandelt, Jahresgespräche mit Lieferanten, Konditionen mit Lieferanten verhandelt ~ Savings erzielt
Angebotsvergleich = Angebote einholen = Anfragen an Lieferanten < Angebote eingeholt, Preisspiegel, Angebote verglichen, Ausschreibungen im Einkauf, Vergleichsangebote
Terminverfolgung = Lieferterminüberwachung = Mahnwesen Lieferanten < Liefertermine überwacht, Lieferanten gemahnt, Rückstandsliste, Lieferterminverfolgung, Auftragsbestätigungen der Lieferanten geprüft, Lieferverzug geklärt
Rahmenverträge < Kontrakte mit Lieferanten, Rahmenverträge verhandelt, Rahmenabkommen ~ Abrufaufträge
Materialdisposition = Disposition im Einkauf = Materialplanung < Disponent Material, MD04, Material disponiert, Dispolisten, Dispositionsparameter, Materialdisponentin, MRP-Lauf, Bedarfsermittlung Material, Materialdisponent
SAP MM = Einkaufsmodul SAP < ME21N, MIGO, ME51N, MD04, ME23N ~ SAP Ariba
Lieferantenauswahl = Sourcing = Beschaffungsmarktforschung < Lieferanten gesucht, Global Sourcing, neue Lieferanten qualifiziert, Lieferantensuche, Low Cost Country Sourcing, Beschaffung in Asien, Second Source aufgebaut
Lieferantenreklamationen = Reklamationen gegenüber Lieferanten < Mängelrügen, 8D-Reports von Lieferanten, Reklamationen an Lieferanten
Bestandsoptimierung = Bestandsreduzierung < Lagerumschlag erhöht, Sicherheitsbestände, Kapitalbindung gesenkt, Bestände gesenkt ~ Bestandsreichweite, Konsignationslager
Supply Chain Management = Lieferkette < Supply Chain Managerin, S&OP, Supply Chain Planner, Bedarfsplanung Supply Chain, Supply Chain Manager
technischer Einkauf = Einkauf von Zeichnungsteilen < technischer Einkäufer, Zeichnungsteile beschafft, Drehteile eingekauft, Guss- und Schmiedeteile eingekauft ~ Einkauf von Investitionsgütern
indirekter Einkauf < Einkauf C-Teile, indirekte Materialien, MRO-Einkauf, Dienstleistungseinkauf, IT-Einkauf
Einkaufsleitung = Leitung Einkauf < Einkaufsleiter, Head of Procurement, Leiterin Einkauf, Chefeinkäufer, CPO Einkauf, Einkaufsleiterin
Vergaberecht = öffentliche Ausschreibungen < VOB/A, UVgO, Vergabeverfahren, öffentlicher Einkauf, GWB Vergabe
Vertragsgestaltung = Vertragsmanagement Einkauf < Lieferverträge, Qualitätssicherungsvereinbarungen, Verträge mit Lieferanten ~ Geheimhaltungsvereinbarungen
Incoterms < DAP und FOB, Incoterms 2020 ~ Einkauf China, Importabwicklung, Importsachbearbeiterin
Lieferkettensorgfaltspflicht = LkSG < Lieferkettengesetz ~ EcoVadis, Code of Conduct Lieferanten
Wareneinkauf im Handel = Sortimentsgestaltung < Zentraleinkäuferin, Sortimentsplanung, Musterkollektion eingekauft, Order auf Modemessen, Einkäuferin Textil ~ Category Management
E-Procurement = elektronische Beschaffung < SAP Ariba, Coupa, Jaggaer, elektronische Kataloge, Onventis, Mercateo
Einkaufscontrolling = Einkaufskennzahlen < Savings-Reporting, Spend-Analyse, Einkaufsvolumen ausgewertet, Einsparberichte
# Elektriker und Elektroinstallation
Elektroinstallation = Elektroinstallationsarbeiten = Installation elektrischer Anlagen < Leitungen verlegt, Steckdosen gesetzt, Elektriker, Elektroinstallateur, Unterverteilungen gesetzt, Schalter und Steckdosen, Elektromonteur, Elektroniker Energie- und Gebäudetechnik ~ Schlitze geklopft, Rohinstallation, Kabel gezogen
abgeschlossene Elektroausbildung = Elektrofachkraft < Elektroinstallateur, gelernter Elektriker, Elektrogeselle, Energieelektroniker, Elektroniker für Betriebstechnik, Elektroniker Fachrichtung Energie- und Gebäudetechnik, Elektromeister, Elektroanlagenmonteur, Elektroniker Gesellenbrief ~ Mechatroniker
Elektromeister = Meister im Elektrotechniker-Handwerk < Elektrotechnikermeister, Elektroinstallateurmeister ~ Industriemeister Elektrotechnik
Schaltschrankbau = Verdrahten von Schaltschränken < Schaltschränke verdrahtet, Schaltschrankverdrahter, Schaltschränke gebaut, Schaltanlagen verdrahtet, Rittal Schaltschränke ~ Verdrahtung nach Schaltplan, Klemmkästen verdrahtet
Schaltpläne lesen = Stromlaufpläne lesen < nach Schaltplan, Stromlaufpläne, E-Plan, Stromlaufpläne gelesen, Fehlersuche nach Schaltplan, EPLAN
Verteilerbau = Zählerschränke = Zählerplatz < Zählerschränke gesetzt, Unterverteilungen verdrahtet, Zählerschrank umgebaut, Hager Verteiler, Hauptverteilungen gebaut, UV verdrahtet ~ Zähler gewechselt
Prüfung nach DGUV V3 = DGUV V3 = Prüfung ortsveränderlicher Geräte < E-Check, BGV A3, VDE 0701-0702, ortsveränderliche Geräte geprüft, BGV-A3-Prüfungen, E-Checks, Gerätetester Benning, VDE 0701 ~ VDE 0105-100
Messungen nach VDE 0100 = VDE-Messungen = VDE-Vorschriften < VDE 0100-600, Isolationsmessung, Schleifenwiderstand, RCD-Prüfung, Fluke Installationstester, Messprotokolle VDE, Erstprüfung nach VDE, Isolationsmessungen
Kabelverlegung = Verlegen von Kabeln < Kabel gezogen, Kabeltrassen, Kabelrinnen montiert, Leitungen gezogen, Erdkabel verlegt, Kabeltrassen gebaut, Kabelpritschen, Kabelzug
Photovoltaik = Montage von PV-Anlagen = Solaranlagen < PV-Anlagen, Wechselrichter angeschlossen, Solarteur, PV-Module montiert, Solarmonteur, Photovoltaikanlagen, SMA Wechselrichter ~ Batteriespeicher angeschlossen
Gebäudeautomation = Smart Home < ETS5, KNX-Programmierung, KNX-Partner, Loxone, ETS6, KNX Zertifikat, KNX EIB ~ Homematic
Wallboxen = Ladeinfrastruktur = E-Mobilität < Wallboxen installiert, Ladesäulen, Ladepunkte, Wallbox angeschlossen, Ladestationen montiert
Netzwerktechnik = Datennetzwerkverkabelung < Patchpanel, LSA-Auflegen, Netzwerkdosen, Cat7 verlegt, LWL gespleißt, Datenkabel aufgelegt, Netzwerkkabel verlegt, Glasfaser gespleißt
Brandmeldeanlagen = BMA = Sicherheitstechnik < Brandmelder montiert, DIN 14675, Esser Brandmeldeanlagen, BMA gewartet, Hekatron ~ Einbruchmeldeanlagen, Rauchmelder installiert, Videoüberwachung installiert, Zutrittskontrollanlagen
Beleuchtungstechnik = Beleuchtungsanlagen < LED-Umrüstung, Leuchten montiert, Straßenbeleuchtung, Notbeleuchtung, Sicherheitsbeleuchtung, Lampen angeschlossen
Störungsbeseitigung = Fehlersuche an elektrischen Anlagen < Elektro-Notdienst, Fehlersuche Elektro, Entstörungsdienst, elektrische Störungen behoben, FI löst aus, Störungssuche elektrisch
Antennen- und Kommunikationstechnik < SAT-Anlagen, Türsprechanlagen, TK-Anlagen, Gegensprechanlage, SAT-Schüsseln montiert, Auerswald
Erdung und Blitzschutz = Blitzschutzanlagen < Blitzschutz, Blitzschutzfachkraft, Ringerder ~ Fundamenterder, Potentialausgleich, Dehn Überspannungsschutz
Mittelspannung = Schaltanlagen < Schaltberechtigung bis 30 kV, Trafostationen, 20 kV, Schaltbefähigung, Mittelspannungsanlagen, Ortsnetzstationen, Umspannwerk ~ Netzmonteur, Muffen gesetzt
Elektrofachkraft für festgelegte Tätigkeiten = EFKffT ~ elektrotechnisch unterwiesene Person
Aufmaß und Regieberichte = Baustellendokumentation Elektro < Aufmaß geschrieben, Regieberichte geschrieben, Tagesberichte Baustelle, Aufmaße erstellt, Regiestunden
Elektroplanung = Planung elektrischer Anlagen < EPLAN P8, Elektroplaner, Stromlaufpläne erstellt, TGA-Planung Elektro, WSCAD, Leistungsphasen Elektro, Installationspläne gezeichnet ~ DIALux
Antriebstechnik = Motoren und Frequenzumrichter < Frequenzumrichter parametriert, Motoren angeschlossen, FU parametriert, SEW Movitrac, Sinamics, Danfoss FU ~ Stern-Dreieck
Obermonteur = bauleitender Monteur Elektro < Baustellen geleitet Elektro, bauleitender Monteur, bauleitender Obermonteur
Hausgeräte anschließen = Kundendienst für Haushaltsgeräte < Hausgerätetechniker, Waschmaschinen repariert, Kundendiensttechniker Hausgeräte, Miele Kundendienst ~ E-Herde angeschlossen
# Sanitär, Heizung und Klima
Anlagenmechaniker SHK = abgeschlossene Ausbildung SHK < Gas- und Wasserinstallateur, Heizungsbauer, Zentralheizungs- und Lüftungsbauer, SHK-Geselle, Installateur und Heizungsbauer, Heizungsmonteur gelernt
Sanitärinstallation = Installation von Sanitäranlagen = Bäder montieren < Badsanierung, WC montiert, Trinkwasserleitungen verlegt, Bäder eingebaut, Vorwandinstallation, Waschbecken montiert, Armaturen montiert, Duschen eingebaut, Sanitärmonteur ~ Klempner
Heizungsinstallation = Heizungsbau = Montage von Heizungsanlagen < Heizkörper montiert, Heizkessel getauscht, Fußbodenheizung verlegt, Heizungsbauer, Brennwertgeräte montiert, Gasthermen eingebaut, Heizungsmonteur, Pelletheizung eingebaut, Heizungen eingebaut
Heizungswartung = Wartung von Heizungsanlagen = Kundendienst Heizung < Brennerwartung, Gasthermen gewartet, Thermenwartung, Vaillant Kundendienst, Viessmann Kundendienst, Ölbrenner gewartet, Heizungen gewartet, Brenner eingestellt, Kundendienstmonteur Heizung ~ Abgasmessung
Wärmepumpen = Installation von Wärmepumpen < Luft-Wärmepumpen, Wärmepumpen eingebaut, Vaillant aroTHERM, Wärmepumpe in Betrieb genommen, Sole-Wasser, Viessmann Vitocal
Rohrleitungsbau = Rohrverlegung < Rohre gepresst, Kupferrohr gelötet, Viega Pressfittings, Mapress, Rohrleitungen verlegt, Hartlöten von Kupfer, Stahlrohre geschweißt, Rohrleitungsbauer, Verbundrohr
Gasinstallation = TRGI < Gasleitungen, Gas-Dichtheitsprüfung, Gasleitungen verlegt, Gasleitungen geprüft ~ DVGW
Trinkwasserhygiene = VDI 6023 < Legionellenprüfung, Trinkwasserproben, DIN 1988 ~ Enthärtungsanlage eingebaut
hydraulischer Abgleich < Heizkreise einreguliert, Strangregulierventile ~ Thermostatventile eingestellt
Lüftungsanlagen = Raumlufttechnik = RLT < Lüftungskanäle, Wickelfalzrohr, RLT-Anlagen, Lüftungsmonteur, Lüftungsbau, VDI 6022, Lüftungskanal montiert, kontrollierte Wohnraumlüftung ~ Filter an Lüftungsanlagen
Kälte- und Klimatechnik = Klimaanlagen < Mechatroniker für Kältetechnik, Splitgeräte montiert, Kälteschein Kategorie 1, Kälteanlagenbauer, VRF-Anlagen, Klimaanlagen gewartet, Klimageräte montiert, ChemKlimaschutzV, Kältemonteur, Dichtheitskontrolle F-Gase ~ Kältemittel
Abwasserleitungen = Entwässerung < HT-Rohr, KG-Rohr, Abflussrohre verlegt, Grundleitungen, SML-Rohr, Hebeanlage ~ Rohrreinigung, Abfluss gereinigt, Kanalsanierung, Rohrreiniger
Solarthermie = regenerative Energien Heizung < Solarkollektoren, Röhrenkollektoren montiert, Pufferspeicher Solar
Reparaturen Sanitär < Sanitär-Notdienst, Wasserschäden behoben, Heizungsnotdienst, tropfende Armaturen, Rohrbrüche repariert, Bereitschaftsdienst Heizung ~ Rohrbruch
Kundendienst SHK = Kundendienstmonteur < Kundendienst Sanitär, Kundendiensttechniker Heizung
SHK-Meister = Meister Installateur und Heizungsbauer < Installateur- und Heizungsbauermeister, Gas-Wasser-Installateurmeister, Meister Heizungsbau
Feuerungstechnik = Schornsteinfeger < Schornsteinfegergeselle, Feuerstättenschau, Bezirksschornsteinfeger, Kehrarbeiten
Spenglerarbeiten = Blecharbeiten = Klempnerarbeiten am Dach < Dachrinnen montiert, Spengler, Dachrinne, Falzdach, Titanzink, Stehfalz, Fallrohre, Bauklempner
Mess- Steuer- und Regelungstechnik = MSR < MSR-Techniker, Sauter Regelung, Kieback & Peter, Siemens Desigo, MSR-Technik ~ GLT bedient
Druckprüfung < Druckprobe ~ Dichtheitsprüfung, Heizung in Betrieb genommen, Inbetriebnahmeprotokoll Heizung
TGA-Planung = Planung von HLS-Anlagen < Heizlastberechnung, HLS-Planer, liNear, TGA-Fachplaner, Solar-Computer, HLS-Planung, Rohrnetzberechnung ~ Versorgungsingenieur
Dämmarbeiten = Isolierarbeiten an Rohren < Rohrisolierung, Isolierer, Rohre isoliert, Industrieisolierer, Rohrschalen
# Tischler, Maler, Maurer und Ausbau
Möbelbau = Herstellung von Möbeln = Tischlerarbeiten < Einbauschränke gebaut, Tischler, Schreiner, Möbeltischler, Schreinergeselle, Tischlergeselle, Korpusmöbel, Massivholzmöbel, Tischlermeister ~ Bautischler
abgeschlossene Ausbildung als Tischler = Tischler = Schreiner < Schreinergeselle, Tischlergesellin, Tischlergeselle, Schreinermeister, Tischlermeister, gelernter Schreiner, Gesellenbrief Tischler ~ Holzmechaniker
Holzbearbeitungsmaschinen < Formatkreissäge, Tischfräse, Abrichte, TSM 1, Kantenanleimmaschine, Dickenhobel, TSM-Kurs, Kreissäge und Hobel, Bandsäge Holz, Maschinenlehrgang Tischler
CNC-Holzbearbeitung = CNC-Bearbeitungszentrum Holz < woodWOP, Biesse, CNC-Tischler, Holz-Her
Montage von Fenstern und Türen < Fenster eingebaut, Türen eingebaut, RAL-Montage, Zargen gesetzt, Haustüren montiert, Fensterbauer, Fenstermonteur, Brandschutztüren eingebaut, Innentüren gesetzt ~ Rollläden montiert
Küchenmontage = Möbelmontage < Küchenmonteur, Küchen aufgebaut, Küchen montiert, Einbauküchen montiert ~ Arbeitsplatten zugeschnitten
Trockenbau = Trockenbauarbeiten < Gipskartonplatten, Ständerwände, abgehängte Decken, Trockenbauer, Trockenbaumonteur, Q3 gespachtelt, Decken abgehängt, Ständerwerk gestellt
Bodenlegearbeiten = Bodenverlegung < Parkett verlegt, Laminat verlegt, Vinyl verlegt, Bodenleger, Parkettleger, Teppich verlegt, Linoleum, PVC verlegt ~ Estrich gelegt, Estrichleger
Fliesenlegen = Fliesenarbeiten < Fliesen verlegt, Fliesenleger, Fliesen gelegt, Bäder gefliest, Mosaik verlegt, Natursteinplatten verlegt
Malerarbeiten = Anstricharbeiten < Wände gestrichen, Maler und Lackierer, Malergeselle, Türen lackiert, Airless gespritzt, Fassaden gestrichen, Wohnungen gestrichen, Malermeister, Fenster lackiert, Bauten- und Objektbeschichter
Tapezierarbeiten < tapeziert, Vliestapete, Malervlies, Tapezieren
Spachtel- und Putzarbeiten = Verputzen < Innenputz, Außenputz, Verputzer, Stuckateur, Gipser, Wände verputzt, PFT-Putzmaschine, Oberputz, Kalkputz ~ Wände gespachtelt
Wärmedämmverbundsystem = WDVS = Fassadendämmung < Fassade gedämmt, Vollwärmeschutz, Dämmplatten geklebt, Sto-Fassade ~ Armierungsputz
Mauerarbeiten = Maurerarbeiten = Mauerwerk < gemauert, Maurer, Wände gemauert, Maurergeselle, Verblender gemauert, KS-Steine, Planziegel
Betonarbeiten = Stahlbetonbau = Betonbauer < Schalung gestellt, betoniert, Bewehrung eingelegt, Doka-Schalung, Peri-Schalung, Eisenflechter, Bodenplatte betoniert, Filigrandecken, Schalungsbauer, Einschaler
Zimmererarbeiten = Holzbau = Dachstühle < Dachstuhl, Zimmerer, Dachstühle aufgerichtet, Holzrahmenbau, Zimmermann, Abbund, Zimmerergeselle, Hundegger ~ Carports gebaut
Dacharbeiten = Dachdeckerarbeiten = Dacheindeckung < Dachdecker, Dächer gedeckt, Flachdachabdichtung, Dachziegel, Bitumenbahnen, Dachdeckergeselle, Unterspannbahn, Schieferdeckung ~ Velux-Fenster eingebaut
Gerüstbau = Gerüste aufbauen < Gerüste gestellt, Gerüstbauer, Fassadengerüst, Gerüstbaukolonne ~ Rollgerüst aufgebaut
Abdichtungsarbeiten = Bauwerksabdichtung < Kellerabdichtung, Schwarze Wanne, Bitumenschweißbahn, Horizontalsperre, Weiße Wanne ~ Bautenschutz
Abbruch- und Stemmarbeiten = Abbrucharbeiten < Entkernung, Abbrucharbeiter, Stemmarbeiten ~ Asbestsanierung, TRGS 519, Betonsäger
Tiefbau = Erdarbeiten < Pflaster verlegt, Straßenbauer, Bordsteine gesetzt, Kanalbau, Pflasterarbeiten, Tiefbauer, Asphaltarbeiten, Kanalbauer, Pflasterer, Leitungsgräben ~ Rohrleger
Garten- und Landschaftsbau = Galabau < Landschaftsgärtner, Rollrasen, Galabauer, Pflanzarbeiten ~ Hecken geschnitten, Baumpflege, Motorsägenschein, Rasen gemäht, Gärtner
Glasarbeiten = Verglasung < Glaser, Scheiben eingesetzt, Verglasungen, Glasermeister, Isolierglas ~ Duschabtrennungen Glas
Baugeräte und Handmaschinen = Umgang mit Baumaschinen < Rüttelplatte, Minibagger, Stampfer ~ Trennschleifer, Betonmischer bedient, Bohrhammer Hilti
# Bauleitung und Bauingenieurwesen
Bauleitung = Objektüberwachung = Bauüberwachung < Bauleiter, Bauleiterin, LPH 8, Leistungsphase 8, örtliche Bauüberwachung, Baustellen geleitet, Oberbauleiter ~ Baubegehungen durchgeführt
Bauingenieurstudium = Studium Bauingenieurwesen = Bauingenieur < Dipl-Ing Bauwesen, Bauingenieurin, Bachelor Bauingenieurwesen, Diplom-Bauingenieur, Master Bauingenieurwesen, Dipl-Ing FH Bauingenieurwesen
Architekturstudium = Architekt < Architektin, Dipl-Ing Architektur, Kammermitglied Architekt, Master Architektur, Architektenkammer
VOB = VOB/B = Kenntnisse der VOB < VOB/C, VOB-Verträge, Bedenkenanmeldung, Behinderungsanzeige, Behinderungsanzeigen, Abnahme nach VOB ~ VOB/A Vergabe
HOAI = Leistungsphasen der HOAI < LPH 1-9, Leistungsphasen 1-5, LPH 5, LPH 8, LPH 6-9, Leistungsphase 8, Leistungsphasen 5-8
Ausschreibung und Vergabe = AVA = Leistungsverzeichnisse erstellen < LVs erstellt, LV erstellt, Leistungsverzeichnisse, ORCA AVA, GAEB, California AVA, LPH 6 und 7, Preisspiegel Bau, iTWO, Leistungsverzeichnis erstellt
Baukalkulation = Kalkulation von Bauleistungen < Kalkulator Bau, RIB iTWO, Baukalkulator, Arriba, Nachtragskalkulation, EFB-Blätter, Bauangebote kalkuliert, EFB 221
Nachtragsmanagement < Nachträge gestellt, Nachträge geprüft, Claim Management Bau, Nachtragsangebote, Nachträge verhandelt
Abrechnung von Bauleistungen = Bauabrechnung = Aufmaß < Aufmaße, Schlussrechnung Bau, Abrechner Bau, Aufmaß genommen, Mengenermittlung, MWM Libero, Massenermittlung ~ Abschlagsrechnungen
Terminplanung = Bauzeitenplan = Bauablaufplanung < Bauzeitenpläne, MS Project Bauzeitenplan, Bauzeitenplan erstellt, Asta Powerproject, Terminpläne Bau, Taktplanung Bau ~ Lean Construction
Koordination von Nachunternehmern = Nachunternehmer steuern = Koordination der Gewerke < Subunternehmer koordiniert, Gewerke koordiniert, Nachunternehmer eingesetzt, NU-Vergabe, Subunternehmer gesteuert ~ Handwerker koordiniert
Sicherheits- und Gesundheitsschutzkoordination = SiGeKo < SiGe-Plan, RAB 30 ~ Baustellenverordnung
Bautagebuch = Baustellendokumentation < Bautagesberichte, Bautagebuch geführt, Baufotos dokumentiert, Bautagesberichte geschrieben, Capmo, PlanRadar
Bauabnahmen = Mängelmanagement = Mängelbeseitigung < Abnahmeprotokolle Bau, Mängellisten, Bauabnahme, Mängel nachverfolgt, Abnahmen begleitet, Gewährleistungsmängel ~ PlanRadar, Wohnungsübergaben
Polier < Werkpolier, geprüfter Polier, Polier im Tiefbau ~ Kolonnenführer, Vorarbeiter Hochbau
Statik = Tragwerksplanung < Statiker, Tragwerksplaner, Standsicherheitsnachweise, RFEM, Eurocode 2, Statiken gerechnet, Dlubal, mb WorkSuite ~ Positionspläne, Bewehrungspläne
Bauzeichnung = CAD-Planung Bau = Ausführungspläne zeichnen < Bauzeichnerin, AutoCAD Bau, Nemetschek Allplan, Bauzeichner, Revit, ArchiCAD, Allplan, Ausführungspläne, Schalpläne, Vectorworks, Werkpläne
BIM = Building Information Modeling < BIM-Koordinator, IFC-Modelle, Solibri, BIM 360, Kollisionsprüfung, BIM-Modelle ~ Revit
Bauantrag = Genehmigungsplanung < Bauanträge, LPH 4, Baugenehmigung eingeholt, Bauanträge eingereicht ~ Bauvorlageberechtigung, bauvorlageberechtigt
Vermessung = Absteckung = Einmessen < Tachymeter, Vermessungstechniker, Nivelliergerät, GNSS-Rover, Höhen übertragen, Schnurgerüst, Leica Tachymeter, Achsen eingemessen, Geländeaufnahme
Straßen- und Tiefbauplanung = Verkehrswegebau < RStO, Straßenplanung, Card/1, Straßenentwurf, ProVI ~ Civil 3D, Kanalplanung, Erschließungsplanung, Barthauer
Bauprojektmanagement = Projektsteuerung Bau < Projektsteuerer, Bauherrenvertretung, Projektsteuerin, Bauprojektleiter ~ Drees & Sommer
Kostenplanung = Kostenkontrolle = Kostenschätzung < DIN 276, Kostenberechnung nach DIN 276, Kostenanschlag, Baukosten kontrolliert, Kostenverfolgung Bau
Gebäudeenergieberatung = Energieberatung < Energieberater, Energieausweis, GEG-Nachweis, Energieausweise, BAFA-Förderanträge, individueller Sanierungsfahrplan ~ KfW-Anträge, Wärmeschutznachweis
Facility Management = Gebäudebewirtschaftung < Objektleiter FM, Betreiberverantwortung, Facility Manager, GEFMA ~ Haustechnik betreut, Hausmeister, Hausmeisterdienste
Bodenmechanik = Geotechnik = Baugrund < Baugrundgutachten, Lastplattendruckversuch, Rammsondierung, Bodengutachten, Proctorversuch ~ Baugrubenverbau
# Kfz-Mechatronik und Werkstatt
Kfz-Mechatroniker = abgeschlossene Ausbildung als Kfz-Mechatroniker < Kfz-Mechaniker, Kfz-Elektriker, Kraftfahrzeugmechatroniker, Kfz-Geselle, Kfz-Schlosser, Kfz-Meister ~ Automechaniker
Inspektion und Wartung von Fahrzeugen = Fahrzeugwartung = Inspektionen durchführen < Ölwechsel, Inspektionen an PKW, Zahnriemen gewechselt, Zündkerzen gewechselt, Longlife-Service, Inspektion nach Herstellervorgabe, Ölwechsel gemacht, Automechaniker, Kfz-Mechaniker
Fahrzeugreparatur = Instandsetzung von Fahrzeugen = Reparaturarbeiten an Kfz < Bremsen erneuert, Auspuff gewechselt, Autos repariert, Kupplung gewechselt, Stoßdämpfer gewechselt, Querlenker, Radlager gewechselt, Bremsbeläge gewechselt, Kfz-Mechaniker, Autoreparaturen ~ Kfz-Werkstatt
Fehlerdiagnose = Fahrzeugdiagnose = Umgang mit Diagnosegeräten < Fehlerspeicher ausgelesen, Bosch KTS, VCDS, Diagnosegerät, OBD, Xentry, ISTA BMW, Hella Gutmann, Delphi Diagnose, Steuergeräte codiert
Hauptuntersuchung = HU und AU < TÜV-Vorbereitung, AU durchgeführt, HU-Vorbereitung, AU-Schein, AU-Lehrgang, 29 vorgeführt, Fahrzeuge zum TÜV vorgestellt, Abgasuntersuchung
Motorinstandsetzung = Motor- und Getriebereparatur < Motoren überholt, Zylinderkopfdichtung, Steuerkette, Getriebe überholt, Motor ausgebaut, Motoren instandgesetzt, DSG-Service ~ Turbolader gewechselt
Reifenservice = Räder- und Reifenwechsel < Reifen gewechselt, Reifen gewuchtet, Reifenmonteur, Räderwechsel, RDKS, Reifen montiert, Räder umgesteckt, Reifenwechsel
Achsvermessung = Fahrwerksarbeiten < Spur eingestellt, Fahrwerk vermessen, Beissbarth ~ Federn und Stoßdämpfer
Hochvolttechnik = Arbeiten an Hochvoltsystemen = HV-Schulung < Hochvoltschein, HV-Schein, DGUV 209-093, Hochvolttechniker, Fachkundiger Hochvolt, Elektrofahrzeuge repariert, Stufe 2S, Hochvoltschulung
Klimaservice = Klimaanlagen am Kfz < Klimaanlagenschein, Klimaservicegerät, Klimaanlage befüllt, R134a, Klimaschein Kfz, R1234yf
Kfz-Elektrik = Fahrzeugelektrik < Kfz-Elektriker, CAN-Bus, Lichtmaschine gewechselt, Standheizung eingebaut, Anlasser getauscht, Kabelbaum repariert ~ Autoradios eingebaut, Anhängerkupplung eingebaut
Karosseriearbeiten = Unfallinstandsetzung = Karosserieinstandsetzung < Karosseriebauer, Dellen ausgebeult, Kotflügel getauscht, Richtbank, Unfallschäden instandgesetzt, Karosserie- und Fahrzeugbaumechaniker, Ausbeulen, Celette, Dellendrücker ~ Smart Repair
Fahrzeuglackierung = Lackieren von Fahrzeugen < Fahrzeuglackierer, Autolackierer, Spot Repair, Beilackieren, Autos lackiert ~ Lackierkabine, Klarlack, Lackaufbau, Füller geschliffen
Autoglas = Scheibenwechsel < Windschutzscheiben, Frontscheiben gewechselt, Steinschlagreparatur, Autoglaser
Serviceberatung = Kundenannahme im Autohaus = Serviceannahme < Serviceberater, Dialogannahme, Kfz-Serviceberater, Serviceberaterin, Werkstattannahme ~ Serviceassistentin Autohaus
Kfz-Meister = Werkstattleitung < Kfz-Technikermeister, Servicetechniker Kfz-Meister ~ Werkstattmeister, Werkstattleiter
Teiledienst = Ersatzteilverkauf < Teile bestellt ETKA, Teileverkäufer, ETKA, TecDoc ~ Lagerist Autoteile, Ersatzteillager Autohaus
Nutzfahrzeuge = Instandhaltung von LKW < LKW-Mechaniker, Nutzfahrzeugmechatroniker, MAN Werkstatt, Sattelauflieger repariert, LKW-Bremsen, Scania Werkstatt, Druckluftbremse, LKW repariert, SP-Prüfung ~ Tachoprüfung nach 57b
Land- und Baumaschinen = Landmaschinenmechaniker < Landmaschinen repariert, Landmaschinenmechatroniker, Traktoren repariert, Mähdrescher, Fendt Werkstatt, Claas Werkstatt, John Deere Werkstatt ~ Baumaschinenmechatroniker
Zweirad < Motorräder repariert, Fahrradmechaniker, Fahrräder repariert, E-Bikes repariert, Zweiradmechaniker, Fahrradmonteur, Harley Werkstatt
Fahrzeugaufbereitung = Fahrzeugpflege < Fahrzeugaufbereiter, Autos poliert, Innenraumreinigung Auto, Fahrzeuge aufbereitet, Lackpolitur ~ Autowäsche
Zulassung von Fahrzeugen = Fahrzeugzulassung < Autos zugelassen, Kfz-Zulassung, Zulassungsdienst, Fahrzeuge an- und abgemeldet ~ Zulassungsstelle
Garantieabwicklung = Gewährleistungsanträge Kfz < Garantieanträge, Garantiesachbearbeiterin, Kulanzanträge, SAGA Garantie
Schadengutachten = Kfz-Sachverständiger < Audatex, Kfz-Gutachter, DAT SilverDAT ~ Prüfingenieur, GTÜ
Autohaus-Software = DMS Autohaus < Cross DMS, Autoline, Loco-Soft, Werbas, VAUDIS ~ ELSA Pro
# Maschinenbedienung, CNC und Schweißen
CNC-Drehen = CNC-Dreher < Drehteile gefertigt, CNC-Drehmaschine, Index Drehmaschine, CNC-Drehmaschinen, Langdreher, DMG CTX, Gildemeister Drehmaschine, Mazak Drehmaschine
CNC-Fräsen = CNC-Fräser < CNC-Fräsmaschine, 5-Achs-Fräsen, DMU 50, Frästeile, 5-Achs-Bearbeitung, Bearbeitungszentrum gefräst, CNC-Fräsmaschinen, Deckel Maho, Portalfräse
CNC-Programmierung = Programmieren von CNC-Maschinen < G-Code, Fanuc programmiert, DIN-ISO Programmierung, hyperMILL, Mastercam, SolidCAM, Programme geschrieben Heidenhain ~ Heidenhain iTNC, Heidenhain 530, Sinumerik 840D, ShopMill, Heidenhain TNC 640
CNC-Steuerungen < iTNC 530, Sinumerik 840D, Heidenhain TNC, Fanuc-Steuerung, Mazatrol, Siemens 840D, ShopTurn
Zerspanungsmechaniker = abgeschlossene Ausbildung in der Zerspanung < Dreher gelernt, Zerspanungstechniker, Zerspanungsmechanikerin, gelernter Fräser ~ Zerspaner
Rüsten von Maschinen = Einrichten von Maschinen = Umrüsten < Maschinen gerüstet, Einrichter, Maschineneinrichter, Maschinen umgerüstet, Maschinen eingerichtet, Werkzeuge vermessen und eingewechselt ~ Werkzeugwechsel an Pressen
Maschinenbedienung = Bedienung von Produktionsanlagen = Anlagenbedienung < Maschinenbediener, Anlagenfahrer, Maschinenführer, Maschinen bestückt, Anlagenführer, Maschinen- und Anlagenführer, Linienführer, Anlagenbediener, Pressenbediener, Abfüllanlage bedient, Maschine bestückt, Extruder gefahren
Produktionshelfer = Produktionsmitarbeiter = Produktionserfahrung < Fließband, Bandarbeit, Produktionshelferin, Montagehelfer, Akkordarbeit, Fertigungshelfer, am Band gearbeitet, Fabrikarbeiter, Bandmontage, Werkshelfer
konventionelles Drehen und Fräsen = konventionelle Zerspanung < konventionelle Drehmaschine, konventionelle Fräsmaschine, Drehbank, konventionell gedreht, Weiler Drehmaschine, Deckel FP
Schleifen < Rundschleifer, Flachschleifmaschine, Schleifer Metall, Außenrundschleifen, Werkzeugschleifer, Walter Schleifmaschine, Spitzenlos-Schleifen
MAG-Schweißen = MIG/MAG = Schutzgasschweißen < MAG geschweißt, MAG 135, 136 Schweißer, MIG MAG geschweißt, Schutzgasschweißer, Schweißprozess 135, MAG-Schweißer, MAG-Schein ~ Fronius
WIG-Schweißen < WIG geschweißt, WIG 141, Orbitalschweißen, WIG-Schweißer, Schweißprozess 141, WIG-Schein, Edelstahl WIG
Schweißerprüfung = Schweißerschein < DIN EN ISO 9606-1, EN 287, DVS-Schweißerprüfung, Schweißerpass, ISO 9606-1, gültige Schweißscheine, H-L045, EN 287-1, DIN EN 287
Schweißen = Schweißkenntnisse < Schweißer, WIG geschweißt, E-Hand, MAG geschweißt, Schweißfachmann, Autogenschweißen, Lichtbogenhandschweißen, Punktschweißen ~ Schweißroboter
Schweißaufsicht = Schweißfachmann < IWE, Schweißfachingenieur, IWS, Internationaler Schweißfachmann ~ EN 1090, ISO 3834
Metallbau = Stahlbau = Schlosserarbeiten < Schlosser, Bauschlosser, Geländer gebaut, Metallbauer, Stahlkonstruktionen montiert, Treppengeländer, Stahlbauschlosser, Metallbauer Konstruktionstechnik, Konstruktionsmechaniker, Tore und Zäune geschweißt
Blechbearbeitung < Abkantpresse, Trumpf TruBend, Laserschneiden, Trumpf Laser, Stanz-Nibbelmaschine, Bleche gekantet, Abkanter, Tafelschere, Bystronic, Blech gekantet
Lesen technischer Zeichnungen = technische Zeichnungen lesen = Arbeiten nach Zeichnung < nach Zeichnung gefertigt, Zeichnungen gelesen, nach technischen Zeichnungen, Form- und Lagetoleranzen, Zeichnungslesen, Isometrien gelesen
Messmittel = Messschieber und Mikrometer < Messschieber, Bügelmessschraube, Mikrometer, Lehren geprüft, Maßkontrolle, Schieblehre, Messuhr, Innenmessschraube, Erstteilprüfung ~ Haarlineal
Kunststoffspritzguss = Spritzgießen < Spritzgussmaschinen, Kunststoffformgeber, Engel Spritzguss, KraussMaffei, Verfahrensmechaniker Kunststoff- und Kautschuktechnik, Spritzgussmaschinen eingerichtet, Verfahrensmechaniker für Kunststoff
Werkzeugbau < Werkzeugmacher, Werkzeugmechaniker, Erodieren, Senkerodieren, Formenbauer, Stanzwerkzeuge gebaut, Drahterodieren, Spritzgusswerkzeuge instandgesetzt, Vorrichtungen gebaut
Baugruppenmontage = Montage von Baugruppen = Montagetätigkeiten < Baugruppen montiert, Monteur Maschinenbau, Endmontage, Montagewerker, Industriemechaniker Montage, Getriebemontage, mechanische Montage, Pumpen montiert, Maschinen montiert
Bestückung und Löten = Elektronikfertigung < Platinen bestückt, SMD-Bestückung, gelötet IPC, IPC-A-610, SMD-Linie, Wellenlöten, Handlöten, THT-Bestückung, Leiterplatten bestückt ~ Kabelkonfektion
Roboterbedienung = Industrieroboter < KUKA-Roboter, ABB-Roboter, Fanuc-Roboter, Roboter geteacht, KUKA KRC4 ~ Schweißroboter bedient
Lebensmittelproduktion = Produktion unter Hygienevorschriften < Abfüllung von Getränken, Lebensmitteltechniker, Fachkraft für Lebensmitteltechnik, Molkereifachmann, Wurstproduktion, Brauer und Mälzer, Milchtechnologe, Süßwarenherstellung
chemische Produktion < Reaktoren beschickt, Anlagenfahrer Chemie, Produktionsfachkraft Chemie ~ Prozessleitsystem, Tablettenpresse, Messwarte
Druck und Weiterverarbeitung = Druckmaschinen bedienen < Drucker Offset, Medientechnologe Druck, Heidelberg Speedmaster, Siebdruck, Flexodruck, Offsetdrucker, Heidelberger Druckmaschine ~ Buchbinder
# Instandhaltung und Mechatronik
Instandhaltung = Wartung und Instandsetzung = Instandhaltung von Produktionsanlagen < Betriebsschlosser, Instandhalter, Instandhaltungsmechaniker, Anlagen gewartet, Industriemechaniker Instandhaltung, Maschinen gewartet, Wartungstechniker, Maschinen repariert, Anlagen instandgesetzt ~ Betriebselektriker
abgeschlossene technische Ausbildung < Betriebsschlosser, Maschinenschlosser, Industriemechanikerin, Mechatronikerin, Maschinenbaumechaniker, Industriemechaniker Betriebstechnik, Elektroniker für Betriebstechnik
Störungsbehebung = Fehlersuche = Störungsanalyse an Anlagen < Störungen behoben, Störungsbeseitigung, Maschinenstörungen, Entstörung von Anlagen, Störungssuche, Anlagenstörungen, Stillstände behoben
vorbeugende Instandhaltung = Wartungspläne < SAP PM, präventive Wartung, vorbeugende Wartung, Predictive Maintenance, Total Productive Maintenance
SPS = SPS-Kenntnisse = speicherprogrammierbare Steuerungen < Siemens S7, TIA Portal, S7-300, Step 7, S7-1500, Beckhoff TwinCAT, Simatic, Codesys, B&R Automation Studio, SPS programmiert, Allen-Bradley
SPS-Programmierung = Steuerungen programmieren < S7 programmiert, TIA Portal programmiert, TwinCAT programmiert, SPS-Programmierer, SPS programmiert, Codesys programmiert
Hydraulik und Pneumatik < Hydraulikzylinder, Pneumatikzylinder, Hydraulikaggregate, Hydraulikpumpen, Pneumatikventile ~ Bosch Rexroth, Hydraulikschläuche
mechanische Reparaturen = Austausch von Verschleißteilen < Lager gewechselt, Getriebe überholt, Keilriemen gewechselt, Pumpen überholt, Wälzlager gewechselt, Ketten und Riemen gewechselt, Dichtungen gewechselt, Förderbänder repariert, Wellen ausgerichtet
Inbetriebnahme = Inbetriebnahme von Anlagen und Maschinen < Inbetriebnehmer, Maschinen in Betrieb genommen, Inbetriebnahmetechniker, Anlagen in Betrieb genommen, Commissioning
Servicetechniker im Außendienst = Kundendienst vor Ort = technischer Service < Servicetechniker, Field Service, Servicemonteur, Kundendiensttechniker, Serviceeinsätze beim Kunden, Service-Einsätze weltweit, Montageeinsätze
Montage beim Kunden < Auslandsmontage, Außenmontage, Richtmeister, Monteur weltweit ~ Montageeinsätze, Montageleiter
Instandhaltungssoftware < Instandhaltungsmeldungen, Maximo, IW21, Ultimo, IH-Meldungen
Automatisierungstechnik = Steuerungs- und Regelungstechnik < Automatisierungstechniker, TIA Portal, Profinet, Profibus, Sensorik eingestellt, Elektroniker für Automatisierungstechnik, WinCC, Prozessleittechnik, Prozessleitelektroniker, PCS 7
Rufbereitschaft = Bereitschaftsdienst < Bereitschaftsdienst Technik, 24h-Bereitschaft ~ Wochenendbereitschaft
Ersatzteilmanagement = Ersatzteilbeschaffung < Ersatzteile bestellt, Ersatzteillager, Ersatzteile verwaltet, Ersatzteile disponiert
Optimierung von Anlagen = Anlagenverfügbarkeit erhöhen = OEE < OEE gesteigert, Stillstandszeiten reduziert, Anlagenverfügbarkeit, Verfügbarkeit gesteigert ~ Taktzeit verkürzt, MTBF, Rüstzeiten verkürzt
Fördertechnik < Aufzugsmonteur, Aufzugstechniker, Rolltreppen gewartet, Schindler Aufzüge, Kone Aufzüge, Krane geprüft, Förderanlagen gewartet, Rollenförderer, Otis Aufzüge
Wartungsdokumentation = Prüfprotokolle technische Anlagen < Wartungsprotokolle, Wartungsberichte, Serviceberichte, Instandhaltungsprotokolle
Arbeiten mit Metall = manuelle Metallbearbeitung < Feilen Bohren Sägen, Gewinde geschnitten, Standbohrmaschine, Metall gebohrt ~ Grundlehrgang Metall
Haustechnik = Hausmeistertätigkeiten = Kleinreparaturen < Hausmeister, Haustechniker, Facility Techniker, Hauswart, Objektbetreuer, Hausmeisterservice ~ Leuchtmittel gewechselt, Winterdienst
Energieanlagen = Kraftwerke und Energieerzeugung < Blockheizkraftwerk, BHKW, Kesselwärter, Kraftwerker, Turbinen gewartet, Windkraftanlagen, Servicetechniker Windenergie, Dampfkessel, Biogasanlage
Ver- und Entsorgung = Wasser- und Abwassertechnik < Fachkraft für Abwassertechnik, Klärwärter, Pumpwerke, Wasseraufbereitungsanlagen
Meister oder Techniker < Industriemeister Metall, Maschinenbautechniker, Techniker Maschinenbau, Industriemeister Elektrotechnik, Techniker Elektrotechnik, Industriemeister Mechatronik
Leitung der Instandhaltung = Instandhaltungsleitung < Instandhaltungsleiter, Leiter Instandhaltung, Instandhaltungsmeister, Leiter Betriebstechnik, Technischer Leiter Instandhaltung
Arbeitssicherheit in der Instandhaltung < Lockout Tagout, fünf Sicherheitsregeln ~ Freischalten, Befahrerlaubnis, Arbeitsfreigaben
# Qualität
Qualitätssicherung = Qualitätskontrolle = Qualitätsprüfung < Qualitätsprüfer, Wareneingangsprüfung, Endkontrolle, Sichtprüfung, Qualitätskontrolleur, QS-Mitarbeiterin, Teile geprüft, Endprüfung, Qualitätsfachmann, Maßprüfungen, Sichtkontrolle, Qualitätsprüferin
Qualitätsmanagement = QM-System = Qualitätsmanagementsystem < QMB, Qualitätsmanagementbeauftragte, QM-Handbuch, QM-Beauftragter, Qualitätsmanagementbeauftragter, QM-System aufgebaut ~ QMB-Ausbildung
ISO 9001 = DIN EN ISO 9001 < ISO 9001 Audit, 9001-Zertifizierung, ISO 9001 eingeführt, DIN ISO 9001 ~ nach 9001 zertifiziert
IATF 16949 = Qualität in der Automobilindustrie < TS 16949, VDA 6 3, ISO/TS 16949
interne Audits = Auditierung = Audits durchführen < interner Auditor, VDA 6 3 Auditor, Prozessaudits, Auditorin, Auditor, Systemaudits ~ Lieferantenaudits, Auditbegleitung
Reklamationsmanagement Qualität = 8D-Reports = Reklamationsbearbeitung < 8D-Berichte, 8D-Report, Kundenreklamationen 8D, Reklamationen mit 8D
FMEA = Prozess-FMEA < P-FMEA, FMEA-Moderator, APIS IQ-RM, Design-FMEA, FMEA moderiert
Erstbemusterung = EMPB < Erstmusterprüfberichte, Erstmuster, PPF-Verfahren, VDA Band 2, Erstmusterprüfung
statistische Prozesskontrolle = SPC = Prozessfähigkeit < cpk-Werte, Regelkarten, Maschinenfähigkeit, qs-STAT, Prozessfähigkeitsuntersuchung ~ Minitab
Messtechnik = 3D-Messtechnik < Zeiss Calypso, Zeiss Messmaschine, 3D-Messmaschine, KMG, Koordinatenmesstechnik, Quindos, Faro-Arm, Mitutoyo Messmaschine, Hexagon PC-DMIS ~ Messtechniker
Prüfmittelüberwachung = Prüfmittelmanagement = Kalibrierung < Prüfmittel kalibriert, Prüfmittelverwaltung, Messmittel kalibriert, Messmittelfähigkeit
Prüfpläne erstellen = Prüfplanung < Prüfpläne, Prüfanweisungen, Kontrollpläne, Control Plan, Produktionslenkungsplan, Prüfanweisungen erstellt
Fehleranalyse = Ursachenanalyse < 5-Why, Root Cause, Ursachenanalysen, Fehlerursachen analysiert, Schadensanalyse ~ 8D-Methode
kontinuierlicher Verbesserungsprozess = KVP = Lean Management < KVP-Moderator, 5S eingeführt, Shopfloor Management, Lean Manager, Wertstromanalyse, KVP-Workshops, Lean Production ~ 5S-Audits
Six Sigma = DMAIC < Green Belt, Black Belt, Six Sigma Green Belt, DMAIC-Projekte ~ Yellow Belt
Zerstörungsfreie Prüfung = ZfP < Ultraschallprüfung, Farbeindringprüfung, Magnetpulverprüfung, ISO 9712, Röntgenprüfung von Schweißnähten
Werkstoffprüfung = Materialprüfung < Zugversuch, Härteprüfung, Schliffbilder, Werkstoffprüferin, Werkstoffprüfer, Rockwell, Vickers, Kerbschlagbiegeversuch, Metallographie
Lebensmittelsicherheit = HACCP-Management < IFS Food, HACCP-Konzept, FSSC 22000, HACCP-Team, IFS-Audit, ISO 22000, BRCGS
Medizinprodukte Qualität = ISO 13485 < Technische Dokumentation Medizinprodukt ~ 21 CFR 820, FDA-Audit
CAPA = Abweichungsmanagement = Deviation Management < Abweichungsberichte GMP, Abweichungen bearbeitet GMP, Deviations ~ Change Control
CAQ-Systeme = CAQ < Babtec, CAQ AG, iqs CAQ, SAP QM, Böhme & Weihs, Q-DAS, BabtecQ
Umweltmanagement = ISO 14001 < Umweltmanagementbeauftragte, UMB, Umweltaudit ~ EMAS, ISO 50001
Arbeitssicherheit = Arbeitsschutz = Fachkraft für Arbeitssicherheit < Sifa, Sicherheitsfachkraft, FASI ~ Gefährdungsbeurteilungen, Sicherheitsbeauftragter, Sicherheitsunterweisungen, ISO 45001, HSE Manager, Betriebsanweisungen erstellt
Lieferantenqualität = SQE < Supplier Quality, Lieferantenqualitätsmanagement ~ Lieferantenaudits
Softwarequalität = Softwaretest < ISTQB, Testfälle geschrieben, Softwaretester, Testmanagerin, Selenium, Testautomatisierung, Regressionstests, Jira Xray, Testmanager
Prozessdokumentation = Verfahrensanweisungen = Dokumentenlenkung < Arbeitsanweisungen erstellt, SOPs geschrieben, SOP erstellt, ConSense, roXtra ~ Prozesslandkarte, Prozesse in BPMN
# Konstruktion, Maschinenbau und Elektrotechnik
Konstruktion = Konstruktion von Bauteilen und Baugruppen = mechanische Konstruktion < Konstrukteur, SolidWorks-Konstruktion, Konstrukteurin, Konstruktionsingenieur, Baugruppen konstruiert, Vorrichtungen konstruiert, Bauteile konstruiert, Entwicklungsingenieur Mechanik, Produktdesigner technisch
3D-CAD = CAD-Kenntnisse = CAD-Systeme < SolidWorks, CATIA V5, Inventor, Siemens NX, Creo, Pro/ENGINEER, Solid Edge, Unigraphics, Fusion 360 ~ AutoCAD
technische Zeichnungen erstellen = Zeichnungserstellung < Fertigungszeichnungen, technischer Zeichner, Technische Produktdesignerin, Zeichnungsableitungen, Technischer Produktdesigner, technische Zeichnerin, Zusammenbauzeichnungen, Zeichnungen abgeleitet, Technischer Systemplaner
Stücklisten = Stücklistenerstellung < Stücklistenpflege, Stücklisten angelegt
Maschinenbaustudium = Studium Maschinenbau = Ingenieurstudium < Dipl-Ing Maschinenbau, Maschinenbauingenieur, Bachelor Maschinenbau, Master Maschinenbau, Maschinenbauingenieurin, Diplomingenieur Maschinenbau ~ Wirtschaftsingenieurwesen Maschinenbau
Studium Elektrotechnik = Elektrotechnikstudium = Elektroingenieur < Dipl-Ing Elektrotechnik, Bachelor Elektrotechnik, Master Elektrotechnik, Elektroingenieurin, Diplomingenieur Elektrotechnik
FEM-Berechnung = Festigkeitsberechnung < Ansys, Abaqus, FEM-Simulationen, Festigkeitsnachweis, FKM-Richtlinie, Nastran, Berechnungsingenieur, HyperMesh, FE-Berechnungen ~ CFD-Simulation
Toleranzrechnung = Form- und Lagetoleranzen < GPS-Tolerierung, Toleranzketten, Toleranzanalyse, ISO 1101, Toleranzkettenrechnung
PLM-System = PDM-System = Datenmanagement Konstruktion < Teamcenter, Windchill, SAP PLM, Autodesk Vault, Keytech, PRO FILE, SolidWorks PDM
Elektrokonstruktion = Elektroplanung von Schaltplänen < EPLAN P8, EPLAN Electric P8, Elektrokonstrukteur, Hardwareplaner, Stromlaufpläne erstellt, Zuken E3, EPLAN, WSCAD, Elektrokonstrukteurin
Hardwareentwicklung = Schaltungsentwicklung = Elektronikentwicklung < Altium, Leiterplattenlayout, Schaltungen entwickelt, Altium Designer, Eagle Layout, PCB-Layout, OrCAD, LTspice, Schaltplan und Layout, Analogelektronik entwickelt
Embedded-Entwicklung = Mikrocontroller-Programmierung = Embedded Software < STM32, Embedded C, Mikrocontroller programmiert, AUTOSAR, FreeRTOS, Firmware entwickelt, ARM Cortex, Firmware, Embedded Linux ~ CANoe
Automatisierungssoftware = Softwareentwicklung für Steuerungen < TIA Portal programmiert, TwinCAT, Softwareingenieur SPS, Automatisierungsingenieur, Codesys, WinCC programmiert
Versuch und Erprobung = Testing = Prüfstandsversuche < Prüfstand, Versuchsingenieur, Dauerlaufversuche, Versuchsaufbau, Testingenieur, Fahrversuche, Erprobungsfahrten, Versuchstechniker
Produktentwicklung = Neuentwicklung von Produkten < Serienentwicklung, Produktentwickler, Prototypen entwickelt, Vorentwicklung ~ Entwicklungsingenieur, Entwicklungsingenieurin
Lasten- und Pflichtenhefte = Anforderungsmanagement < Lastenhefte, Pflichtenheft, Polarion, Pflichtenhefte, Anforderungen spezifiziert, IREB, Requirements Engineer
CE-Kennzeichnung = Maschinenrichtlinie = Risikobeurteilung < CE-Konformität, Risikobeurteilungen, EN ISO 12100, Maschinenrichtlinie 2006/42, EG-Konformitätserklärung, CE-Dokumentation, EN ISO 13849, Performance Level
Technische Dokumentation = Betriebsanleitungen erstellen < Technischer Redakteur, Betriebsanleitungen, Technische Redakteurin, Schema ST4, Bedienungsanleitungen geschrieben, Montageanleitungen, tekom
Fertigungsplanung = Arbeitsvorbereitung < Arbeitsvorbereiter, Arbeitspläne erstellt, REFA, AV-Mitarbeiter, Zeitaufnahmen, MTM, Arbeitspläne, REFA-Techniker, Industrial Engineer ~ Fertigungssteuerung, Prozessingenieur
Produktionsplanung = Fertigungssteuerung < Fertigungsaufträge, Kapazitätsplanung Fertigung, Produktionsplaner, Feinplanung, SAP PP, Fertigungssteuerer, MES Hydra, Leitstand Fertigung, Produktionsplanerin
Produktionsleitung = Fertigungsleitung < Produktionsleiter, Fertigungsleiter, Werkleiter, Betriebsleiter Produktion, Werksleiter, Produktionsleiterin ~ Schichtführer Produktion, Produktionsmeister
EMV = EMV-Prüfungen = elektromagnetische Verträglichkeit < EMV-Messungen, EMV-Labor, CISPR, EN 61000
Funktionale Sicherheit = ISO 26262 < ASIL, IEC 61508, SIL-Nachweis ~ Safety Engineer
Matlab und Simulink = Regelungstechnik < Matlab Simulink, TargetLink, dSPACE, Matlab/Simulink, Stateflow ~ Regler ausgelegt, PID-Regler
additive Fertigung = 3D-Druck = Rapid Prototyping < 3D-Drucker, Lasersintern, FDM-Druck, Stereolithografie, Prototypen gedruckt
Anlagenbau = Verfahrenstechnik < R&I-Schemata, Verfahrensingenieur, Rohrleitungsplaner, AutoCAD Plant 3D, AVEVA E3D, Druckgeräterichtlinie, Anlagenplaner, Druckbehälter ausgelegt
Vorrichtungs- und Betriebsmittelkonstruktion = Werkzeugkonstruktion < Betriebsmittelkonstrukteur, Spritzgusswerkzeuge konstruiert, Werkzeugkonstrukteur, Spannvorrichtungen konstruiert, Greifer konstruiert
# Softwareentwicklung
Softwareentwicklung = Entwicklung von Software = Programmierung < Softwareentwickler, Programmierer, Java-Entwickler, Fachinformatiker Anwendungsentwicklung, Webentwickler, Anwendungsentwickler, Full-Stack-Entwickler, Softwareentwicklerin, Backend-Entwickler, Software Engineer, Programmiererin
Informatikstudium = abgeschlossenes Studium der Informatik < Bachelor Informatik, Diplom-Informatiker, Master Informatik, Dipl-Inf, B Sc Informatik, Informatiker Uni ~ Wirtschaftsinformatik, Medieninformatik
Fachinformatiker Anwendungsentwicklung = Ausbildung als Fachinformatiker < Fachinformatiker für Anwendungsentwicklung, FIAE, Fachinformatikerin Anwendungsentwicklung ~ mathematisch-technischer Softwareentwickler, MATSE
objektorientierte Programmierung = objektorientierte Sprachen < Java, C++, Kotlin, Spring Boot, C-Sharp, Java EE, UML-Klassendiagramme ~ Design Patterns
Backend-Entwicklung = serverseitige Entwicklung < Spring Boot, Node js, Django, Laravel, ASP NET, Java EE, Symfony, Express js, Backend-Entwickler, Quarkus, NestJS
Frontend-Entwicklung = Webentwicklung = Weboberflächen entwickeln < React, Angular, Vue js, JavaScript, HTML und CSS, Frontend-Entwickler, jQuery, Svelte, Webentwickler, Next js ~ TypeScript
relationale Datenbanken = SQL = Datenbankkenntnisse < PostgreSQL, MySQL, MS SQL Server, Oracle-Datenbank, PL/SQL, MariaDB, T-SQL, SQL-Abfragen, Oracle DB
NoSQL-Datenbanken < MongoDB, Cassandra, Redis, Couchbase, DynamoDB, Elasticsearch, Neo4j
REST-APIs = Schnittstellenentwicklung = API-Entwicklung < REST-Schnittstellen, OpenAPI, Swagger, Microservices mit REST, Webservices entwickelt, RESTful ~ SOAP, GraphQL, gRPC
Versionsverwaltung = Git < GitLab, GitHub, Bitbucket, Git-Flow, Pull Requests ~ Subversion
agile Entwicklung = agile Methoden < Scrum Team, Scrum Master, Daily Standup, Sprints, Sprint Planning ~ Sprint, Kanban-Board Jira, SAFe, Product Owner
CI/CD = Continuous Integration = Build-Pipelines < Jenkins, GitLab CI, GitHub Actions, Azure DevOps Pipelines, TeamCity, Bamboo, ArgoCD, Jenkins-Pipelines
Containertechnologien < Docker-Container, OpenShift, Helm Charts, docker-compose, Rancher, k8s
Cloud-Plattformen = Cloud-Technologien = Cloud-Entwicklung < AWS, Azure, Google Cloud, Lambda-Funktionen, Azure Functions, AWS-Zertifizierung, GCP, EC2 und S3
Microservices = verteilte Systeme < Microservice-Architektur, Spring Cloud, Microservices entwickelt, Event Sourcing ~ Kafka, RabbitMQ
Unit-Tests = automatisierte Tests = Testautomatisierung < JUnit, NUnit, pytest, Mockito, Jest, testgetriebene Entwicklung, Unit Tests ~ Selenium, Cypress, TDD, Playwright
Softwarearchitektur = Softwaredesign < Softwarearchitekt, Domain-Driven Design, DDD, hexagonale Architektur, Clean Architecture ~ iSAQB, CPSA-F
Clean Code = Code-Reviews = Codequalität < SonarQube, Code Reviews, Refactoring, Pair Programming, Code-Review, Legacy-Code refaktoriert
mobile Entwicklung = App-Entwicklung < Android-App, iOS-App, React Native, Kotlin Android, Xamarin, Android Studio, SwiftUI, App im App Store veröffentlicht
dotnet-Entwicklung = Microsoft-Technologien < ASP NET Core, NET Core, Entity Framework, WPF, Blazor, C-Sharp, VB NET, WinForms
SAP-Entwicklung = ABAP < ABAP OO, SAP Fiori, UI5, CDS Views, BAPI, SAP BTP, SAPUI5, ABAP-Entwickler
PHP-Entwicklung < Laravel, Symfony, TYPO3-Entwicklung, WordPress-Plugins entwickelt, Shopware-Plugins, PHP-Entwickler, Zend Framework
Skriptsprachen = Python-Kenntnisse = Scripting < Python, Django, Flask, pandas ~ Bash-Skripte, PowerShell-Skripte
Anforderungsanalyse = Anforderungen aufnehmen < User Stories, Anforderungsworkshops, Business Analyst, Use Cases, User Stories geschrieben, Fachkonzepte, Pflichtenhefte IT ~ IREB
UX/UI-Design = Usability < Figma, Wireframes, Usability-Tests, User Research, UX-Designerin, Klickprototypen, Adobe XD, UX-Designer, Sketch Prototypen
IT-Sicherheit in der Entwicklung = Secure Coding < OWASP, Pentests, Penetrationstests, Burp Suite ~ OAuth, Keycloak, OAuth2
DevOps = Infrastructure as Code < Terraform, Ansible, DevOps Engineer, CloudFormation, Pulumi ~ Puppet, Chef Puppet
# IT-Support und Systemadministration
IT-Support = Anwenderbetreuung = User Helpdesk < First-Level-Support, Helpdesk, IT-Helpdesk, User-Support, Second-Level-Support, Anwender betreut, 2nd-Level-Support, Vor-Ort-Support, Service Desk, 1st-Level-Support IT
Ausbildung als IT-Fachkraft < Fachinformatiker für Systemintegration, FISI, IT-Systemelektroniker, Informatikkaufmann, Fachinformatikerin Systemintegration, IT-System-Elektroniker, Kaufmann für IT-Systemmanagement
Systemadministration = Serveradministration = Administration von Servern < Systemadministrator, Windows Server, Server administriert, Linux-Server, Sysadmin, Serverbetreuung, Windows Server 2019, IT-Administrator ~ Netzwerkadministrator
Active Directory = Benutzerverwaltung = Berechtigungsverwaltung < AD-Benutzer, Gruppenrichtlinien, GPO, Azure AD, Entra ID, AD gepflegt, User im AD angelegt ~ Benutzer angelegt
Microsoft-365-Administration = Exchange Online = Office-365-Administration < M365 Tenant, Teams-Administration ~ Intune, Exchange Server administriert, SharePoint Online administriert, Exchange-Migration
Netzwerktechnik = Netzwerkadministration = LAN und WLAN < Cisco Switches, VLAN, CCNA, Routing und Switching, Switches konfiguriert, LANCOM, UniFi, Aruba Switches, CCNP, WLAN-Access-Points, Cisco-Router ~ TCP/IP, DHCP und DNS
Firewalls = IT-Sicherheit = Netzwerksicherheit < Sophos, FortiGate, Fortinet, pfSense, Palo Alto, Firewall-Regeln, Sophos XG, Check Point Firewall, WatchGuard, VPN-Tunnel, Securepoint
Virtualisierung < VMware vSphere, ESXi, Proxmox, Citrix, vCenter, Nutanix, VMs aufgesetzt, XenServer
Datensicherung = Backup < Veeam, Bandsicherung, Backup Exec, Acronis, Backups überprüft, Commvault, Restore-Tests, Synology-Backup, Datensicherungen eingerichtet
Client-Management = Einrichtung von Arbeitsplätzen = Rollout < PCs aufgesetzt, Notebooks eingerichtet, SCCM, Windows-10-Rollout, Intune, Rechner aufgesetzt, Baramundi, Client-Rollout, Windows-11-Migration, Matrix42, Arbeitsplätze eingerichtet ~ Notebooks ausgegeben
Hardware installieren und warten = Hardware-Support < PCs repariert, Drucker installiert, PCs zusammengebaut, RAM getauscht, Drucker eingerichtet, Computer repariert, Festplatten getauscht, PC-Reparatur, Dell-Notebooks repariert ~ Toner getauscht
Softwareverteilung = Patchmanagement < WSUS, SCCM, Baramundi, Windows-Updates verteilt, Intune, Softwarepakete erstellt, ManageEngine, Empirum
IT-Ticketsystem = ITSM-Tool < OTRS, ServiceNow, Jira Service Management, Zammad, TOPdesk, BMC Remedy, GLPI, Tickets im Helpdesk ~ i-doit
ITIL = IT-Service-Management < ITIL Foundation, Incident Management, Change Management ITIL, Problem Management, ITIL v4, Service Level Agreements IT
Linux = Linux-Administration < Debian, Ubuntu Server, Red Hat, CentOS, LPIC-1, SUSE, Linux-Server, LPIC, RHEL ~ Bash
Monitoring = Systemüberwachung < Nagios, PRTG, Zabbix, Checkmk, Icinga, Grafana, Prometheus, Check MK
Skripting = PowerShell = Automatisierung von Administrationsaufgaben < PowerShell-Skripte ~ Bash-Skripte, Ansible, Batch-Skripte
IT-Hardwarebeschaffung = Asset-Management < Hardware beschafft, Lizenzen verwaltet, Inventarisierung von Hardware, Lizenzmanagement, IT-Inventar, Hardwarebestellungen, Snow License
Telefonie = VoIP = TK-Anlagen < 3CX, VoIP-Telefonie, Starface, Innovaphone, Teams-Telefonie, Telefonanlage eingerichtet, Cisco CUCM, Swyx, Asterisk
Mobile Device Management = MDM < MobileIron, Intune, Jamf, AirWatch, Sophos Mobile ~ iPhones eingerichtet, Diensthandys eingerichtet
Anwenderschulungen = Schulung von Usern < User geschult, Anwender geschult, IT-Einweisungen, Office-Schulungen gehalten
Informationssicherheit = ISMS < Informationssicherheitsbeauftragter, ISMS aufgebaut ~ BSI-Grundschutz, TISAX, CISSP, KRITIS, NIS2
Datenschutz = DSGVO < Datenschutzbeauftragter, DSGVO-Umsetzung, Verarbeitungsverzeichnis, Datenschutzbeauftragte, AVV-Verträge, Datenschutzfolgenabschätzung
IT-Projekte = Migrationsprojekte = Umstellung von IT-Systemen < Servermigration, Domänenmigration, Migration auf Microsoft 365, Windows-Migration, Rechenzentrumsumzug, Exchange-Migration
IT-Leitung = Leitung der IT < IT-Leiter, Head of IT, Leiter IT, IT-Leiterin, IT-Abteilung geleitet
Storage < NetApp, SAN-Storage, Serverschränke, Data Center Techniker, Operator im Rechenzentrum, Dell EMC
SAP-Basis = SAP-Administration < SAP-Berechtigungen, HANA-Administration, SAP Transporte, SAP Solution Manager
ERP-Betreuung = Applikationsbetreuung < Key-User SAP, Applikationsbetreuer, SAP-Key-User, ERP-Einführung, SAP Inhouse Consultant, Keyuserin, Application Manager, ERP-Administrator
# Daten und Analyse
Datenanalyse = Datenauswertung = Analyse von Daten < Data Analyst, SQL-Auswertungen, Daten ausgewertet, Datenanalystin, Ad-hoc-Analysen, Auswertungen mit SPSS, Datenanalyst, Data Scientist, explorative Datenanalyse ~ pandas
Business Intelligence = BI-Tools = BI-Lösungen < Power BI, Tableau, Qlik Sense, QlikView, SAP BW, MicroStrategy, BI-Entwickler, Cognos, SAP Analytics Cloud, SSRS, Looker
Dashboards = Visualisierung von Daten = Reporting < Power-BI-Dashboards, Tableau-Dashboards, Power BI Reports, KPI-Dashboards, Management-Dashboards, Qlik-Apps, Berichte in Power BI ~ Data Studio
Statistik = statistische Methoden = statistische Auswertung < SPSS, Regressionsanalyse, R Studio, Hypothesentests, Stata, ANOVA, SAS-Programmierung, Statistiker, Regressionsmodelle, Zeitreihenanalyse
Machine Learning = maschinelles Lernen = KI-Modelle < scikit-learn, TensorFlow, PyTorch, neuronale Netze, XGBoost, Random Forest, Keras, Deep Learning, LLM Fine-Tuning, Klassifikationsmodelle trainiert
Python = Programmierung in Python < pandas, NumPy, Jupyter Notebooks, scikit-learn, matplotlib, Python-Skripte ~ PySpark
Programmierung in R = Statistiksoftware < RStudio, R Shiny, ggplot2, tidyverse ~ SPSS, Stata, SAS Base
SQL-Abfragen = Datenbankabfragen < T-SQL, PL/SQL, SQL-Skripte, BigQuery, Stored Procedures, SQL Joins
Data Warehouse = DWH-Entwicklung < Snowflake, SAP BW, DWH, Data Vault, BigQuery, Redshift, Sternschema, Azure Synapse, Teradata, Kimball
ETL-Prozesse = Datenpipelines = Datenintegration < SSIS, Talend, Informatica, Airflow, dbt, Azure Data Factory, ETL-Strecken, Data Engineer, Pentaho, Kettle
Big Data = verteilte Datenverarbeitung < Spark, Hadoop, Databricks, PySpark, Data Lake ~ Kafka
Datenmodellierung < Sternschema, ER-Modelle, Data Vault, Datenmodelle entworfen, Datenmodelle erstellt, Snowflake-Schema, DAX-Modelle
Datenqualität = Datenbereinigung < Dubletten bereinigt, Daten bereinigt, Datenqualität geprüft, Stammdatenbereinigung, Data Steward, Collibra, Plausibilitätsprüfungen, Data Owner
Power BI < Power-BI-Berichte, PL-300, Power BI Desktop ~ Power Query M
Excel-Auswertungen = Excel für Fortgeschrittene < Power Query, Power Pivot, VBA-Makros, Pivot-Auswertungen, SVERWEIS und Pivot
Kennzahlen = KPI-Reporting = Berichtswesen < KPI-Reports, Monatsreporting, Kennzahlensysteme, Management-Reporting, Wochenberichte KPI, Kennzahlen entwickelt ~ Balanced Scorecard
Prognosemodelle = Predictive Analytics = Forecasting < Zeitreihenprognosen, ARIMA, Absatzprognose-Modell, Churn-Modell, Prophet Forecast
A/B-Tests = Experimente < A/B-Testing, Multivariate Tests, Optimizely
Textanalyse = Natural Language Processing = NLP < spaCy, BERT, Text Mining, Sentimentanalyse, Transformer-Modelle, NLTK, RAG mit LLM
Bildverarbeitung = Computer Vision < OpenCV, YOLO, Halcon, Bildklassifikation, Objekterkennung, Convolutional Networks
Geodaten = GIS < ArcGIS, QGIS, GIS-Analysen, PostGIS, Geodatenbank, Geoinformatik
Web Scraping = Datenbeschaffung < BeautifulSoup, Scrapy, Selenium Scraper ~ API-Datenabruf
MLOps = Modelle in Produktion bringen < MLflow, SageMaker, Kubeflow, Vertex AI, Azure ML, Modelle deployed
Prozessanalyse = Process Mining < Celonis ~ Signavio, BPMN-Prozessmodelle
Umfragen und Erhebungen = empirische Erhebung < Fragebögen ausgewertet, LimeSurvey, Unipark, Fragebogen entwickelt, Qualtrics, Online-Umfrage durchgeführt
# Projektmanagement
Projektleitung = Projektmanagement = Leitung von Projekten < Projektleiter, Projektleiterin, Projektmanagerin, Projekte geleitet, Projektverantwortung, Einführungsprojekt geleitet, Project Manager ~ Teilprojektleiter
Projektmanagement-Zertifizierung < PRINCE2, IPMA Level D, PMP, GPM Zertifikat, PMI-Zertifizierung, GPM Level C ~ IPMA
Projektplanung = Termin- und Ressourcenplanung = Projektpläne erstellen < MS Project, Gantt-Diagramm, Meilensteinplan, Projektplan erstellt, Projektstrukturplan, Meilensteinplanung, Ressourcenplanung Projekt
Projektcontrolling = Budgetkontrolle im Projekt < Projektbudget, Earned Value, Projektkosten überwacht, Projektcontroller, Budget im Projekt verantwortet, Meilensteintrendanalyse
Stakeholdermanagement = Abstimmung mit Stakeholdern < Stakeholder-Workshops, Stakeholder abgeholt, Stakeholderanalyse ~ Lenkungsausschuss, Steering Committee
Risikomanagement im Projekt < Risikoregister, Projektrisiken bewertet, Risk Log, Risikomatrix Projekt
agiles Projektmanagement = Scrum Master < PSM I, Retrospektiven moderiert, Agile Coach ~ Sprint Planning, SAFe, Product Owner, CSPO
Projektassistenz = PMO = Projektbüro < Projektassistentin, Projektoffice ~ Projektkoordinatorin, Protokolle im Lenkungskreis
Projektberichte = Statusberichte = Projektreporting < Statusreports, Projektampel, Projektstatusberichte, Statusberichte für Lenkungskreis ~ Statusmeetings
Change Management = Veränderungsmanagement < Change Manager, Change-Prozesse begleitet, Kotter, Reorganisation begleitet, Organisationsentwicklerin
Moderation von Workshops = Workshops leiten < Workshops moderiert, Kick-off moderiert, Design Thinking Workshops, Workshops durchgeführt ~ Retrospektiven
Projektmanagement-Tools < MS Project, Trello, Asana, Confluence, Monday, Smartsheet, Redmine
Multiprojektmanagement = Portfoliomanagement Projekte < Programmleiter, Multiprojektleiter, Programm-Manager ~ Projektportfolio
Personalverantwortung = Mitarbeiterführung < Personalverantwortung für, Führungsverantwortung, Mitarbeiter geführt, Team von 8 geleitet, Abteilungsleiter, Führungsspanne, Team geführt, Abteilungsleiterin ~ Teamleiter
fachliche Führung = Teamkoordination < Teamleiterin, fachlich geführt, Projektteam geführt, Team koordiniert, Teamlead
Prozessmanagement = Prozesse modellieren < BPMN, Prozesse aufgenommen, Prozessmanagerin, Signavio, Prozessmanager
Vertragsmanagement < Claims abgewehrt, Claim Manager, Claims durchgesetzt ~ Contract Manager
Fördermittelprojekte = Fördermittelmanagement < Förderanträge gestellt, EU-Projektantrag, Verwendungsnachweise ~ BMBF-Projekt, ESF-Projekt
Rollout und Einführung = Implementierung von Systemen < Go-live begleitet, Rollout in Standorten, SAP-Einführung, Systemeinführung
Lieferanten- und Dienstleistersteuerung im Projekt < externe Dienstleister gesteuert, Offshore-Team gesteuert ~ Dienstleister koordiniert
# Grafik, Design und Medien
Mediengestaltung = Grafikdesign = Gestaltung von Print- und Onlinemedien < Mediengestalter, Grafikdesignerin, Grafiker, Mediengestalterin Digital und Print, Kommunikationsdesign, Grafikdesigner, Gebrauchsgrafiker, Kommunikationsdesignerin, Layouterin
Adobe Creative Cloud = Adobe Creative Suite = Adobe-Programme < InDesign, Photoshop, Illustrator, Adobe CC, InDesign und Photoshop, After Effects
Layout und Satz = Printlayout = Desktop-Publishing < QuarkXPress, DTP, Kataloge gesetzt, Satz und Layout, Magazin gelayoutet, Broschüren gestaltet ~ InDesign
Druckvorstufe = Reinzeichnung = Druckdatenaufbereitung < Reinzeichner, Druckdaten erstellt, PDF/X, Preflight, PDF-X, Ausschießen ~ Druckfreigabe
Logo- und Corporate Design = Markengestaltung < Logos entworfen, Logoentwicklung, CD-Manual, Geschäftsausstattung gestaltet, Logos gestaltet ~ Visitenkarten gestaltet
Bildbearbeitung = Retusche < Photoshop, Freisteller, Lightroom, Composings, Bildretusche, Capture One, Bilder freigestellt
Webdesign = Screendesign < WordPress-Themes gestaltet, Webdesignerin, Landingpages gestaltet, Webdesigner, Elementor, Webflow ~ Figma
UI-Design = User Interface Design < Figma, Adobe XD, App-Screens, Designsystem, Sketch App
Illustration = Zeichnen < Illustratorin, Kinderbuch illustriert, Storyboards gezeichnet, Illustrator freiberuflich ~ Procreate
Fotografie = Fotoaufnahmen < Fotografin, Produktfotos, Studiofotografie, Hochzeitsfotografie, Fotograf, Produktfotografie ~ Shootings
Videoschnitt = Postproduktion < Premiere Pro, Final Cut Pro, Cutter, Cutterin, DaVinci Resolve, Videoeditor
Kamera = Bildgestaltung Film < Kameramann, EB-Team, Kamerafrau ~ Kameraassistent, Drohnenaufnahmen
Motion Design = Animation < After Effects, Cinema 4D, Motion Designer, Erklärfilme animiert, Motion Graphics
3D-Visualisierung = 3D-Modellierung < Blender, Cinema 4D, 3ds Max, Renderings, V-Ray, SketchUp
Tontechnik = Audioproduktion < Tontechniker, Pro Tools, Abmischung, Podcast produziert, Ableton, Tonmeister
Veranstaltungstechnik = Bühnentechnik < Fachkraft für Veranstaltungstechnik, Lichtpult, Traversen, grandMA, Traversenbau, PA aufgebaut ~ Bühnenaufbau
Redaktion = redaktionelles Arbeiten = Journalismus < Redakteur, Volontariat, Artikel geschrieben für Zeitung, Lokalredaktion, Journalistin, Reporterin, Lokalreporter, freier Journalist
Lektorat = Korrektorat < Lektorin, Korrekturlesen, Lektor, Manuskripte lektoriert, Korrekturleserin
Übersetzung < Übersetzerin, SDL Trados, Dolmetscher, vereidigte Übersetzerin, Simultandolmetschen, Fachübersetzungen, memoQ
Verpackungsdesign < Verpackungen gestaltet, Packaging ~ Industriedesigner, Produktdesignerin
Werbetechnik = Großformatdruck < Schilder- und Lichtreklamehersteller, Digitaldruck Großformat ~ Folien plotten, Fahrzeugbeschriftung, Folierung
Kundenberatung Agentur = Projektmanagement Agentur < Kontakterin, Agenturkunden betreut, Account Managerin Agentur, Kundenbriefings
Art Direction = Kreativkonzeption < Art Director, Creative Director, Junior Art Director ~ Kampagnenideen, Konzepterin
# Küche und Koch
Zubereitung von Speisen = Kochen = Speisenzubereitung < Koch, Köchin, à la carte gekocht, Menüs gekocht, Chef de Partie, Commis de Cuisine, Speisen zubereitet, Küchenchef, Jungkoch, Beikoch, Souschef, gekocht für
Ausbildung als Koch = gelernter Koch < Kochlehre, Koch gelernt, Ausbildung zur Köchin, Gesellenbrief Koch, IHK Koch, Kochausbildung, Lehrabschluss Koch ~ Küchenmeister
Postenleitung = Chef de Partie < Saucier, Entremetier, Gardemanger, Rotisseur, Posten geführt, Poissonnier ~ Demichef
Küchenleitung = Küchenchef < Küchenleiter, Küchenchefin, Chefkoch, Leiter der Küche, Küchenleiterin
stellvertretende Küchenleitung = Souschef < stellvertretender Küchenchef
HACCP = Hygienevorschriften in der Küche = Lebensmittelhygiene < HACCP-Listen, Temperaturen dokumentiert Küche, Rückstellproben, LMHV ~ Hygieneschulung
Gesundheitszeugnis = Belehrung nach Infektionsschutzgesetz < Belehrung nach 43 IfSG, Rote Karte, Gesundheitszeugnis vorhanden, Infektionsschutzbelehrung
Vorbereitungsarbeiten in der Küche < Gemüse geschnitten, Gemüse geputzt, Salate vorbereitet, Kartoffeln geschält, Schnippelarbeiten
Spülküche = Küchenhilfe = Abwasch < Spüler, Spülmaschine bedient, Topfspüler, Stewarding, Geschirr gespült, Spülerin, Spülkraft
Großküche = Gemeinschaftsverpflegung < Betriebsrestaurant, Kantinenkoch, Cook and Chill, Krankenhausküche, Schulküche, Altenheimküche ~ Bankettküche
Speiseplanung = Menüplanung = Speisepläne < Speisekarte erstellt, Speisepläne geschrieben, Wochenkarte, Speisepläne erstellt, Menüs kreiert ~ Menükarten
Diätküche = Sonderkostformen < Diätkoch, Diätassistentin, passierte Kost, diätetisch geschulter Koch ~ Schonkost, Allergenkennzeichnung
Wareneinkauf Küche = Warenbestellung Küche < Metro-Einkauf, Lebensmittel bestellt, Transgourmet, Lebensmitteleinkauf
Wareneinsatz = Kalkulation von Speisen < Wareneinsatz kalkuliert, Speisen kalkuliert, Wareneinsatz gesenkt, Rezepturen kalkuliert
Fisch- und Fleischverarbeitung < Fisch filetiert, Fleisch portioniert, Filetieren, Fleisch pariert, Wild zerwirkt
Dessert und Patisserie = Süßspeisen < Pâtissier, Desserts hergestellt, Konditor im Restaurant ~ Desserts angerichtet
Catering = Bankett und Buffet < Buffets aufgebaut, Catering-Koch, Bankettveranstaltungen, Eventcatering, Partyservice ~ Hochzeitsbuffet
Systemgastronomie = Fast Food < McDonald's, Burger King, Fachmann für Systemgastronomie, KFC Crew, Systemgastronom
gehobene Küche = Fine Dining < Sterneküche, Sternerestaurant, Gault Millau ~ Michelin-Stern, Hauben
Pizza und mediterrane Küche = italienische Küche < Pizzabäcker, Pizzaiolo, Pizza gebacken, Pasta hergestellt, Pizzaofen
Gargeräte = Küchentechnik < Kombidämpfer, Konvektomat, Kippbratpfanne, Sous-vide, Kombidämpfer bedient ~ Rational
Reinigung der Küche = Küchenreinigung < Küche geputzt, Fettabscheider gereinigt, Dunstabzug gereinigt ~ Arbeitsflächen desinfiziert
# Service, Bar und Hotelempfang
Service am Gast = Bedienen von Gästen = Servieren < Kellner, Kellnerin, Restaurantfachfrau, Gäste bedient, Servicekraft, Bedienung im Restaurant, Chef de Rang, Restaurantfachmann, gekellnert, Commis de Rang, Getränke serviert, Speisen serviert
Ausbildung in der Gastronomie < Restaurantfachfrau, Hotelfachmann, Hotelfachausbildung, Fachkraft im Gastgewerbe, Hotelkaufmann, Hotelfachfrau gelernt
Bestellaufnahme = Bestellungen aufnehmen < Bestellungen boniert, Orderman, Bestellung am Tisch, Bestellungen im Restaurant aufgenommen, boniert
Kassieren im Restaurant = Abrechnung im Service < Rechnung kassiert Gäste, Kellnerabrechnung, Gastro-Kasse, Kellnerportemonnaie, Vectron, Micros Kasse, Gastronovi
Barbetrieb = Thekendienst < Barkeeper, Cocktails gemixt, Barkeeperin, hinter der Bar, Bartender, Thekenkraft ~ Bier gezapft, Ausschank
Barista = Kaffeezubereitung < Latte Art, Starbucks Barista, Siebträgermaschine ~ Siebträger
Weinkenntnisse = Weinberatung < Sommelier, WSET, Weinempfehlungen, Sommelière ~ Weinkarte
Frühstücksservice = Frühstücksbuffet < Frühstückskraft, Frühstücksdame
Bankettservice = Veranstaltungsservice < Hochzeiten im Service, Catering-Service, Bankettkellner, Flying Buffet ~ Stehempfänge
Eindecken = Tischvorbereitung < Tische eingedeckt, Servietten gefaltet ~ Besteck poliert, Tische abgeräumt, Gläser poliert
Restaurantleitung = Serviceleitung < Restaurantleiter, Oberkellner, Maître, Serviceleiterin, Restaurantmanager, Oberkellnerin, Betriebsleiter Gastronomie
Hotelrezeption = Empfang im Hotel = Front Office < Rezeptionistin, Rezeptionist, Nachtportier, Front Office Agent, Night Auditor, Empfangsmitarbeiter Hotel, Hotelempfang, Rezeption im Hotel, Front Desk
Check-in und Check-out = Gästeempfang im Hotel < Gäste eingecheckt, Nachtportier, Rezeptionistin, Meldescheine, Front Office Agent ~ Check-in, Check-out
Hotelsoftware = Property-Management-System < Opera PMS, Fidelio, Protel, Opera Cloud, Mews, Apaleo, SIHOT
Reservierungen = Reservierungsabteilung < Zimmerreservierungen, Tischreservierungen, Buchungen im Hotel, Reservierungsleiterin, Reservierungen angenommen ~ OpenTable, Booking com
Night Audit = Nachtdienst im Hotel < Night Auditor, Nachtportier, Tagesabschluss Hotel, Nachtrezeption
Guest Relations = Gästebetreuung < Guest Relation, Concierge, Guest Relations Managerin ~ Gästebeschwerden, Hotelpage
Revenue Management Hotel = Preissteuerung < Yield Management, OTA-Raten, RevPAR, IDeaS ~ Channel-Manager
Hotelleitung = Hotelmanagement < Hoteldirektor, Hotelmanager, General Manager Hotel, Hotelleiterin ~ Hotelbetriebswirt, Empfangschefin
Tourismus < Reiseverkehrskauffrau, Reisebüro, TUI Reisebüro, Amadeus, Tourismuskauffrau, Reiseverkehrskaufmann ~ Reiseleiter, Touristinfo, Reiseleiterin
Flugbegleitung = Kabinenservice < Flugbegleiterin, Stewardess, Kabinenpersonal, Purser, Flugbegleiter, Cabin Crew
# Hauswirtschaft und Reinigung
Zimmerreinigung = Housekeeping < Zimmermädchen, Hotelzimmer gereinigt, Roomboy, Betten bezogen Hotel, Etage im Hotel, Zimmerservice Reinigung, Zimmerfrau
Unterhaltsreinigung = Büroreinigung = Reinigungsarbeiten < Büros geputzt, Putzfrau, Reinigungskraft, Raumpflegerin, Treppenhausreinigung, Schulreinigung, geputzt, Böden gewischt, Sanitärreinigung, Reinigungsfrau, Toiletten gereinigt
Glasreinigung = Fensterreinigung < Fensterputzer, Fenster geputzt, Glasreiniger, Schaufenster gereinigt ~ Fassadenreinigung
Grundreinigung = Bauendreinigung < Böden beschichtet ~ Einscheibenmaschine, Teppichreinigung, Sprühextraktion
Gebäudereiniger = Ausbildung in der Gebäudereinigung < Gebäudereinigergeselle, Gebäudereinigermeister, Gebäudereiniger Ausbildung
Reinigungsmaschinen = Scheuersaugmaschine < Aufsitz-Scheuersaugautomat ~ Einscheibenmaschine, Hochdruckreiniger, Kehrmaschine gefahren
Reinigung im Krankenhaus < Krankenhausreinigung, Desinfektionsreinigung, Stationsreinigung, Patientenzimmer gereinigt ~ Reinraumreinigung
Wäschepflege = Wäscherei = Wäsche waschen und bügeln < Heißmangel, Wäsche gebügelt, Bügelfrau, Bewohnerwäsche, Wäscheversorgung, Wäsche gewaschen, Büglerin, Textilreinigung ~ Mangel
Hauswirtschaft = hauswirtschaftliche Tätigkeiten < Hauswirtschafterin, Haushaltshilfe, Hauswirtschaftshelferin, Haushalt geführt bei Familie, hauswirtschaftliche Versorgung, Hauswirtschaftskraft, Hauswirtschaftsleiterin
Haushaltshilfe = Privathaushalt = Haushaltsführung < Haushälterin, Hausdame privat, Putzen in Privathaushalten ~ Einkäufe und Kochen für Senioren
Objektleitung = Vorarbeiter in der Reinigung < Objektleiterin, Vorarbeiterin Reinigung, Objektleiter Reinigung, Bereichsleiter Gebäudereinigung ~ Objektleiter
Hausdamentätigkeit = Leitung Housekeeping < Hausdame, Executive Housekeeper, Etagenhausdame ~ Hausdamenassistentin, Zimmer kontrolliert
Hygieneplan = Reinigungs- und Desinfektionspläne < Hygienepläne, Desinfektionsplan, RKI-Richtlinien Reinigung ~ Flächendesinfektion, Vier-Farben-System
Umgang mit Reinigungsmitteln = Reinigungschemie < Reinigungsmittel dosiert, Dosieranlage, Sicherheitsdatenblätter Reinigung, Ecolab
Speisenversorgung = Speisenausgabe < Essensausgabe, Servicekraft Altenheim, Essen verteilt, Stationsküche, Küchenkraft im Pflegeheim, Essen portioniert
Müllentsorgung = Außenanlagenpflege = Winterdienst ~ Mülltonnen rausgestellt, Schnee geräumt, Laub gefegt, Hof gekehrt, Mülltrennung
Industriereinigung = Maschinenreinigung < Tankreinigung, Maschinen gereinigt, Industriereiniger, Hochdruckreinigung Industrie ~ Trockeneisstrahlen
Schädlingsbekämpfung < Schädlingsbekämpfer, Rattenköder, Kammerjäger, Taubenabwehr
Leistungsnachweise und Qualitätskontrollen Reinigung < Qualitätskontrollen Reinigung, QMS Reinigung ~ Revierpläne
Zimmerkontrolle < Zimmer kontrolliert, Turndown-Service, Checker Housekeeping
# Bäckerei, Konditorei und Fleischerei
Bäcker = Herstellung von Backwaren = Backstube < Bäckergeselle, Brötchen gebacken, Teige hergestellt, Bäckerin, Sauerteig geführt, Bäckermeister, Brot gebacken, Teigmacher
Konditor = Herstellung von Torten und Feingebäck < Konditorin, Torten hergestellt, Hochzeitstorten, Konditormeister, Sahnetorten, Petit Fours ~ Pralinen hergestellt
Ofenarbeit = Ofenposten < Etagenofen, Stikkenofen, Ofenmann, Wagner Ofen, Brot eingeschossen, Ofenführer
Teigbereitung = Teige aufarbeiten < Teigmacher, Teigknetmaschine, Teige geknetet, Vorteig angesetzt, Teigaufarbeitung ~ Teigling, Tourieren
Verkauf von Backwaren = Bäckereiverkauf < Bäckereifachverkäuferin, Bäckereiverkäuferin, Brötchen verkauft, Backshop, BackWerk ~ Brötchen belegt
Aufbacken im Laden = Ladenbackofen < Brötchen aufgebacken ~ Snacks belegt, Miwe
Snackzubereitung = belegte Brötchen < Brötchen belegt ~ Snacks belegt, Sandwiches belegt
Fleischer = Metzger = Zerlegung von Fleisch < Metzgergeselle, Zerleger, Ausbeiner, Schweinehälften zerlegt, Fleischermeister, Grobzerlegung, Ausbeinen, Metzgermeister
Wurstherstellung = Wurstproduktion < Wurst hergestellt, Kutter, Brühwurst, Rohwurst, Wurstküche, Wurstmacher, Kutterführer, Wurst gefüllt
Verkauf von Fleisch und Wurst = Fleischtheke < Metzgereiverkäuferin, Fleischereifachverkäuferin, Wursttheke, Aufschnitt, Fleischereiverkäuferin, Metzgereifachverkäuferin
Schlachten < geschlachtet, Schlachter, Hausschlachtungen, Kopfschlächter ~ Schlachtband
Nachtarbeit in der Produktion = früher Arbeitsbeginn < Arbeitsbeginn 2 Uhr, Nachtbackschicht, Backstube nachts
Hygienevorschriften in der Produktion = Eigenkontrollen < HACCP in der Bäckerei, Zerlegeraum Hygiene, EU-zugelassener Betrieb, HACCP Metzgerei
Filialleitung Bäckerei < Filialleiterin Bäckerei, Bäckereifiliale geleitet, Gebietsverkaufsleiterin Bäckerei
Räuchern und Pökeln < geräuchert, Räucherkammer, Pökeln, Schinken hergestellt, Räucherofen
Verpackung von Frischwaren = SB-Verpackung < Tiefziehmaschine, SB-Fleisch ~ vakuumiert, Vakuumverpackung, Vakuumieren
Meisterbrief Lebensmittelhandwerk < Bäckermeister, Konditormeister, Fleischermeister, Metzgermeister, Meisterbrief Bäcker
Speiseeisherstellung < Eis hergestellt, Carpigiani, Eiskonditor, Speiseeishersteller ~ Eisdiele
Partyservice = Plattenservice < kalte Platten, Platten gelegt, Buffetplatten, Grillcatering
Bestellungen und Retouren Bäckerei = Tagesbedarf disponieren < Backwaren bestellt, Retouren gezählt, Bestellmengen Backwaren
# Friseur und Kosmetik
Haarschnitt = Haare schneiden = Damen- und Herrenhaarschnitte < Damenhaarschnitte, Herrenschnitte, Friseurin, Friseur, Friseurgesellin, Haare geschnitten, Friseurmeisterin ~ Barbier, Bob geschnitten
Coloration = Haare färben = Färbetechniken < Strähnen, Balayage, Foliensträhnen, Coloristin, Ansatzfarbe, Wella Koleston, Blondierung, Haare gefärbt, Ombré ~ Haarfarbe
Umformung = Dauerwelle < Dauerwellen ~ Keratinglättung, Wasserwelle, Haarglättung
Styling = Föhnen und Hochstecken < Hochsteckfrisuren, Brautfrisuren, Föhnfrisuren, Brautstyling, Haare geföhnt, Flechtfrisuren
Barbering = Bartpflege = Rasur < Barbier, Bart rasiert, Nassrasur, Bärte getrimmt, Konturen rasiert
Friseurgeselle = Ausbildung als Friseur = Gesellenbrief < Friseurgesellin, gelernte Friseurin, Friseurmeister, Gesellenbrief Friseur, Friseurmeisterin
Friseurmeister = Salonleitung < Friseurmeisterin ~ Salonleiterin, Salonmanagerin, Salon geführt, Salonleiter, Salonmanager
Haarverlängerung = Extensions < Great Lengths, Haarverlängerungen, Haarverdichtung, Bondings
Kundenberatung im Salon < Typberatung, Haarpflegeprodukte verkauft, Farbberatung, Pflegeprodukte verkauft Salon
Kosmetikbehandlungen = Gesichtsbehandlungen < Kosmetikerin, Gesichtsmassage, Ausreinigung, staatlich geprüfte Kosmetikerin, Fruchtsäurepeeling, Kosmetiker
Maniküre und Nageldesign = Nagelmodellage < Gelnägel, Nageldesignerin, Maniküre, Acrylnägel, Shellac, Nägel modelliert, Nail Artist
Pediküre = Fußpflege < Fußpflegerin, medizinische Fußpflege, Podologin, Podologe
Haarentfernung = Enthaarung < Sugaring, Brazilian Waxing, IPL, Laserhaarentfernung, Wachsen von Beinen
Wimpern und Augenbrauen = Wimpernverlängerung < Wimpernlifting, Lash Artist ~ Augenbrauen gezupft, Brow Lifting, Microblading, Henna Brows
Make-up = Visagistik < Visagistin, Brautmake-up, Make-up Artist, Maskenbildnerin, Tagesmake-up ~ Permanent-Make-up
Massage und Wellness = Wellnessbehandlungen < Hot-Stone-Massage, Masseurin, Spa-Therapeutin, Lomi Lomi, Wellnessmassage, Ganzkörpermassage, Masseur
apparative Kosmetik < Microneedling, Mikrodermabrasion, HydraFacial, Aquafacial, NiSV ~ Ultraschallbehandlung Kosmetik
Terminbuch im Salon = Terminvereinbarung Salon < Treatwell, Planity, Salonkasse
Hygiene im Salon = Desinfektion der Werkzeuge < Hygieneverordnung Friseur, Scheren desinfiziert, Kämme desinfiziert, Salonhygiene

# Sicherheit
Sachkundeprüfung nach 34a = 34a-Schein = Sachkunde 34a < Sachkundenachweis 34a, GSSK, Schein 34a, Sachkundeprüfung IHK Bewachung, Servicekraft für Schutz und Sicherheit, Fachkraft für Schutz und Sicherheit
Unterrichtung nach 34a < Unterrichtungsnachweis 34a, Sachkunde 34a, Unterrichtung IHK 34a, 40 Stunden Unterrichtung
Objektschutz = Objektbewachung = Werkschutz < Objektschützer, Wachmann, Bewachung von Objekten, Werkschutzfachkraft, Wachschutz, Pförtner mit Kontrollgang ~ Wachdienst
Pförtnerdienst = Empfangsdienst Sicherheit = Zutrittskontrolle < Pförtner, Werkstor, Pforte besetzt ~ Besucherausweise, Einlasskontrolle, Ausweiskontrolle
Streifendienst = Revierdienst = Kontrollgänge < Revierfahrer, Bestreifung, Streifengänge, Revierstreife, Schließdienst, Rundgänge Bewachung, Revierfahrten
Veranstaltungsschutz = Veranstaltungssicherheit = Ordnungsdienst < Einlasskontrolle Konzerte, Stadionordner, Türsteher, Ordner Fußball, Festival-Security, Security bei Events, Ordnerdienst
Doorman = Türsteher < Einlass Club, Diskothek Einlass
Ladendetektiv = Kaufhausdetektiv = Warensicherung < Ladendiebe gestellt ~ Doorman im Einzelhandel
Alarmverfolgung = Interventionsdienst < Interventionskraft, Alarmfahrer, Interventionsfahrer
Notruf- und Serviceleitstelle = Leitstelle = NSL < NSL-Fachkraft ~ Alarme aufgeschaltet, Leitstellendisponent
Videoüberwachung = CCTV < Kameraüberwachung, CCTV Operator ~ Monitore überwacht
Brandwache = Brandschutz < Brandsicherheitswache, Werkfeuerwehr ~ Brandschutzhelfer, Feuerwehrmann, Brandschutzbeauftragter, Atemschutzgeräteträger
Ersthelfer = Erste Hilfe < Rettungssanitäter, Sanitätsdienst, Rettungshelfer, Betriebssanitäter, Notfallsanitäter ~ Erste-Hilfe-Kurs
Waffensachkunde < Waffensachkunde nach 7 WaffG, Waffensachkundeprüfung ~ Waffenschein, Geldtransporte bewaffnet
Geld- und Werttransporte < Geldtransporteur, Werttransport, Prosegur Geldtransport ~ Geldautomaten befüllt, Geldbearbeitung
Personenschutz < Personenschützer, Bodyguard, Begleitschutz
Luftsicherheit < LuftSiG 5, Fluggastkontrolle, Luftsicherheitskontrollkraft, Paragraph 5 LuftSiG, Frachtkontrolle LuftSiG 8
Wachbuch = Berichte im Sicherheitsdienst < Wachbuch geführt, Wachberichte, Schichtbuch Bewachung
Deeskalation = Konfliktmanagement < Deeskalationstraining, deeskaliert, Streit geschlichtet ~ Eingriffstechniken, Konflikttraining
Asyl- und Flüchtlingsunterkünfte bewachen < Bewachung von Flüchtlingsunterkünften, Security im Asylheim, Security Flüchtlingsheim
Dienstleitung Sicherheit = Objektleitung Sicherheit < Objektleiter Bewachung, Einsatzleiter Security, Wachleiter ~ Schichtleiter Sicherheit, Meister für Schutz und Sicherheit
Fahrausweisprüfung = Sicherheit im ÖPNV < Fahrkartenkontrolleur, Fahrausweisprüfer, U-Bahn-Wache ~ DB Sicherheit
Militärische oder polizeiliche Vorerfahrung < Zeitsoldat, Polizeivollzugsbeamter, Feldjäger, Bundeswehr Wachdienst, SaZ 4, Polizeimeister
Diensthundeführer < Hundeführer Bewachung ~ Schutzhund
# Bank und Versicherung
Bankkaufmann = Bankausbildung = Bankkauffrau < Bankfachwirt, Sparkassenkaufmann, gelernter Bankkaufmann ~ Bankbetriebswirt
Privatkundenberatung = Kundenberatung in der Bank < Privatkundenberater, Individualkundenberater, Privatkundenbetreuerin, Volksbank Kundenberaterin ~ Serviceberater Bank
Kassen- und Serviceschalter Bank = Schalterservice < Bankschalter, Kassierer Bank, Kasse in der Bank
Baufinanzierung = Immobilienfinanzierung < Baufinanzierungsberater, Baufinanzierungen, Immobiliendarlehen, Baufi, Beleihungswertermittlung ~ Europace, Dr Klein, Interhyp
Kreditbearbeitung = Kreditsachbearbeitung = Kreditgeschäft < Kreditsachbearbeiterin, Kreditanträge, Marktfolge Aktiv, Kreditsachbearbeiter, Kreditverträge erstellt, Kreditanalyst, Kreditprotokolle, Grundschulden bestellt
Bonitätsprüfung < Schufa-Auskünfte, Bonität geprüft, Bilanzanalyse Kredit, Kreditrating, Bonitätsprüfungen, Creditreform-Auskünfte
Firmenkundenbetreuung = Firmenkundengeschäft < Firmenkundenberater, Firmenkundenbetreuer, Gewerbekundenberater, Corporate Banking, Firmenkundenbetreuerin
Wertpapierberatung = Anlageberatung < Wertpapierberater, Depotberatung, Anlageberaterin, Private Banking, WpHG-Bogen, Fondsberatung, Vermögensberater, Vermögensverwalter, Wealth Management
Geldwäscheprävention = KYC = Compliance < GwG, KYC-Prüfungen, Geldwäschebeauftragter, Legitimationsprüfung, AML, Verdachtsmeldungen, Sanktionslistenprüfung ~ PostIdent
Zahlungsverkehr Bank = Kontoführung < Kontoeröffnungen, Auslandszahlungsverkehr, SWIFT, Kontoeröffnung, Daueraufträge ~ Pfändungen bearbeitet Bank
Bankregulatorik = Meldewesen < MaRisk, COREP, BaFin-Meldungen, Basel III, FINREP, Bankenmeldewesen ~ Bankaufsichtsrecht
Bankensoftware = Kernbanksystem < OSPlus, agree21, Avaloq, SAP Banking
Kaufmann für Versicherungen und Finanzen = Versicherungsausbildung < Versicherungskauffrau, Versicherungskaufmann, Versicherungsfachwirt, Versicherungsfachmann IHK, Kauffrau für Versicherungen und Finanzen, Versicherungsfachmann BWV
Versicherungsvertrieb = Versicherungsberatung < Versicherungsvertreter, Allianz-Agentur, Versicherungsmakler, Versicherungsvermittler, Generalagentur, Agentur der LVM, Policen verkauft, Ausschließlichkeitsvertreter ~ 34d
Schadenbearbeitung = Schadenregulierung < Schadensachbearbeiter, Kfz-Schäden reguliert, Schadenregulierer, Schadensachbearbeiterin, Haftpflichtschäden ~ Schäden bearbeitet, Schadenmeldungen
Antrags- und Vertragsbearbeitung Versicherung = Policierung < Policen ausgestellt, Versicherungsanträge, Antragsprüfung Versicherung, Bestandsführung Versicherung ~ Vertragsänderungen Versicherung
Underwriting = Risikoprüfung < Underwriter, Risikoprüfer, Zeichnung von Risiken, Risikoprüfung Leben, Underwriterin
Vorsorge- und Lebensversicherung = Altersvorsorge < Riester, bAV-Beratung, Lebensversicherungen, Rürup, Rentenversicherungen verkauft, betriebliche Altersversorgung
Leistungsbearbeitung Krankenversicherung = Krankenkasse < Sozialversicherungsfachangestellte, Leistungssachbearbeiterin, PKV-Leistungsabteilung, Krankengeld bearbeitet ~ AOK, Techniker Krankenkasse
Sachkundenachweis 34d = Vermittlererlaubnis < 34d, IHK-Sachkunde 34d ~ Versicherungsfachmann IHK, 34f, 34i
Inkasso und Problemkredite = Sanierung und Abwicklung < Workout, Intensivbetreuung Kredit, Problemkredite ~ Forderungseinzug Bank
Bausparen < Bausparverträge, LBS, Schwäbisch Hall, Bausparberater, Wüstenrot
Leasing und Factoring < Leasingverträge, Factoring, Leasinggesellschaft, Absatzfinanzierung
Interne Revision < Innenrevision, interne Revisorin ~ Revisor Bank
# Kanzlei, Notariat und Recht
Rechtsanwaltsfachangestellte = ReFa < Rechtsanwaltsfachangestellter, Rechtsanwalts- und Notarfachangestellte, ReNo-Ausbildung, Rechtsfachwirtin, ReNoFa, Rechtsanwaltsgehilfin, Rechtsfachwirt ~ Notarfachangestellte
Notarfachangestellte = Notariatserfahrung < Notarfachwirtin, Notargehilfin, Notarfachreferentin, Notariat gearbeitet ~ Rechtsanwalts- und Notarfachangestellte, ReNo-Ausbildung
Abrechnung nach RVG = RVG < RVG-Abrechnung, Gebühren nach RVG, Kostenfestsetzungsanträge, Kostenfestsetzung, Kostennoten RVG
Abrechnung nach GNotKG = Notarkosten < GNotKG, Notarkostenrechnungen, Kostenrechnungen Notar
Zwangsvollstreckung = Vollstreckungswesen < Pfändungs- und Überweisungsbeschlüsse, PfÜB, Gerichtsvollzieheraufträge, ZV-Maßnahmen, Vollstreckungsbescheide, Zwangsvollstreckungsmaßnahmen, Vermögensauskunft beantragt
gerichtliches Mahnverfahren < Mahnbescheide, Vollstreckungsbescheid, Mahnbescheide beantragt, gerichtliche Mahnverfahren
Fristenkontrolle = Fristenkalender = Fristenüberwachung < Fristen notiert, Wiedervorlagen Kanzlei, Notfristen, Berufungsfristen, Fristenbuch
beA = besonderes elektronisches Anwaltspostfach < beA-Versand, EGVP, elektronischer Rechtsverkehr
Kanzleisoftware < RA-MICRO, Advoware, Annotext, TriNotar, XNotar, a-jur, Advolux ~ DATEV Anwalt
Vorbereitung notarieller Urkunden = Urkundenabwicklung < Kaufverträge vorbereitet Notariat, Urkundenvollzug, Notarverträge, Handelsregisteranmeldungen, Beurkundungen vorbereitet, Urkundenrolle, Urkundensammlung ~ Grundbucheinsicht
Mandantenbetreuung = Mandantenempfang < Mandanten empfangen, Mandantengespräche, Mandanten betreut, Mandanten beraten ~ Mandantenkorrespondenz
Aktenführung in der Kanzlei = Aktenanlage < Akten angelegt Kanzlei, Gerichtsakten, Handakten, Anwaltsakten, E-Akte Kanzlei
Schriftsätze vorbereiten = Schriftsätze nach Diktat < Klagen geschrieben, Schriftsätze diktiert, Anwaltsdiktate, Klageschriften ~ Schriftsätze
Volljurist = zweites juristisches Staatsexamen < Rechtsanwältin, zweites Staatsexamen Jura, Syndikusrechtsanwalt, Assessorexamen, Rechtsreferendariat abgeschlossen, Fachanwalt ~ Assessor, Richter am
Wirtschaftsjurist = juristisches Studium < LL B Wirtschaftsrecht, Wirtschaftsjuristin, Diplom-Wirtschaftsjurist ~ erstes Staatsexamen Jura, Diplom-Jurist, Rechtswissenschaften
Vertragsprüfung = Vertragsgestaltung = Vertragsrecht < Verträge geprüft, Vertragsentwürfe, AGB geprüft, Legal Counsel, Syndikusrechtsanwalt, Verträge entworfen ~ NDA verhandelt
Gesellschaftsrecht < GmbH-Gründungen, Due Diligence rechtlich, Gesellschafterbeschlüsse, M&A Legal ~ Gesellschafterlisten
Insolvenzverfahren = Insolvenzsachbearbeitung < Insolvenzsachbearbeiterin, winsolvenz, Insolvenztabelle, Insolvenzverwalter, InsO
Grundbuch < Grundbuchanträge, Auflassungsvormerkung, Grundschuldbestellung ~ WEG-Recht, Mietrecht
gewerblicher Rechtsschutz < Markenanmeldungen, DPMA, EPA-Verfahren, Patentanmeldungen ~ Patentanwaltsfachangestellte, PatOrg

Justizfachangestellte < Justizsekretärin, Justizfachwirt ~ Rechtspflegerin, Geschäftsstelle Amtsgericht, Geschäftsstelle des Landgerichts
Compliance = Compliance-Management < Compliance Officer, Compliance Managerin ~ Hinweisgebersystem, Compliance-Schulungen
# Öffentliche Verwaltung
Verwaltungsfachangestellter = abgeschlossene Verwaltungsausbildung < Verwaltungsfachangestellte, AL I, Beschäftigtenlehrgang I, Angestelltenprüfung I, BL I, VFA Ausbildung ~ Fachangestellte für Bürokommunikation, Verwaltungswirt
Verwaltungsfachwirt < Diplom-Verwaltungswirt, AL II, Verwaltungsfachwirtin, Beschäftigtenlehrgang II, Diplom-Verwaltungswirtin, BL II ~ Bachelor of Laws Verwaltung
Verwaltungsrecht = Anwendung von Rechtsvorschriften = Verwaltungsverfahren < Bescheide erstellt, Widerspruchsverfahren, VwVfG, Widersprüche bearbeitet, Ordnungsverfügungen, Widerspruchssachbearbeiterin, SGB X, Bescheide erlassen
Bescheiderstellung = Bearbeitung von Anträgen = Leistungssachbearbeitung < Bescheide erstellt, Anträge beschieden, Wohngeldanträge, Leistungssachbearbeiterin Jobcenter, Bewilligungsbescheide, Sozialhilfeanträge, BAföG-Anträge ~ Elterngeldstelle, Wohngeldstelle
Sozialleistungen = Grundsicherung < Jobcenter Leistungsabteilung, SGB II, Grundsicherung nach SGB XII, ALLEGRO, Bürgergeld bewilligt, Hilfe zum Lebensunterhalt
Bürgerservice = Einwohnermeldewesen = Bürgerbüro < Personalausweise ausgestellt, Meldebehörde, Einwohnermeldeamt, Pässe ausgestellt, VOIS
Standesamt = Personenstandswesen < Standesbeamtin, Eheschließungen, Geburtsurkunden ausgestellt, Standesbeamter, AutiSta
Ausländerbehörde = Aufenthaltsrecht < Aufenthaltstitel, AZR, AufenthG, Ausländeramt, Einbürgerungen bearbeitet, Einbürgerungsbehörde
Ordnungsamt = Gefahrenabwehr < Ordnungswidrigkeiten, Politesse, Verkehrsüberwachung, OWi-Verfahren, Gemeindevollzugsdienst, Vollzugsdienst ~ Bußgeldstelle
Haushaltswesen = Haushalts- und Kassenrecht < Haushaltsplanaufstellung, NKF, Mittelbewirtschaftung, Haushaltssachbearbeiterin ~ Kameralistik, Haushaltsplan
Kommunalkasse = Vollstreckung öffentlich < Vollstreckungsbeamter, Gemeindekasse, avviso
Steuern und Abgaben kommunal < Grundsteuerbescheide, Gewerbesteuerbescheide, Hundesteuer, Gebührenbescheide, Gebührenkalkulation
Finanzverwaltung < Finanzwirt, Diplom-Finanzwirt, Finanzamt Veranlagung, Steuerinspektor, Diplom-Finanzwirtin, Steuersekretärin
Tarifrecht öffentlicher Dienst < TV-L, Eingruppierung nach TVöD ~ Beihilfestelle, LBV Bezüge, Besoldung
Vergabe öffentlicher Aufträge = Vergabestelle < Submissionstermine, UVgO, Vergabevermerke, zentrale Vergabestelle, e-Vergabe
Baurecht < BauGB ~ Bebauungspläne, Bauanträge geprüft, Baugenehmigungen erteilt, Stadtplanerin, Flächennutzungsplan, Stadtplanungsamt
Sitzungsdienst = Gremienarbeit < Ratssitzungen, Gemeinderat Protokoll, Ausschusssitzungen, Session Mandatos, Ratsinformationssystem, Gremienbetreuung
E-Akte = elektronische Aktenführung < Digitalisierung der Akten Behörde, d 3ecm, eGov-Suite ~ enaio
Fördermittel = Zuwendungsrecht < Zuwendungsbescheide, Fördermittelanträge geprüft, Verwendungsnachweisprüfung, BHO 44, ANBest-P, Zuwendungen bewilligt
Publikumsverkehr = Bürgerkontakt < Bürgeranfragen, Schalterdienst im Amt, Kundenkontakt im Amt ~ Bürgertelefon
Fachverfahren < OK JUG, OPEN PROSOZ, PROSOZ 14plus, ALLEGRO, AKDN-sozial, SAP PSCD, Infoma newsystem, LÄMMkom
Jugendamt Verwaltung = Unterhaltsvorschuss < UVG, wirtschaftliche Jugendhilfe ~ Beistandschaften, Amtsvormundschaft, Elternbeiträge Kita berechnet
Zulassungs- und Führerscheinstelle < Kfz-Zulassungsstelle, Straßenverkehrsamt, OK VERKEHR
Liegenschaften < Pachtverträge Gemeinde, Friedhofsverwaltung, Gebäudemanagement kommunal
Verwaltungsleitung = Amtsleitung < Amtsleiterin, Bürgermeister, Fachbereichsleiterin Stadtverwaltung, Kämmerer, Hauptamtsleiter ~ Sachgebietsleiter, Sachgebietsleiterin
# Forschung und Wissenschaft
wissenschaftliche Tätigkeit = wissenschaftliches Arbeiten = Forschungserfahrung < wissenschaftlicher Mitarbeiter, Doktorandin, Postdoc, wissenschaftliche Mitarbeiterin, Dissertation, Promotion über, Forschungsprojekt an der Universität, Wissenschaftler am, Fraunhofer-Institut, Max-Planck-Institut
Promotion = abgeschlossene Promotion = Doktorgrad < Dr rer nat, Dr-Ing, promoviert, Dr phil, Postdoc, Ph D, Doktortitel, Habilitation ~ Dissertation abgeschlossen, Dr med
Publikationen = wissenschaftliche Veröffentlichungen < Paper veröffentlicht, Peer-Review-Artikel, Erstautorin, Fachartikel publiziert, Publikationsliste, Nature Paper, Journalartikel, Erstautor
Konferenzbeiträge < Konferenzvorträge, Vortrag auf Tagung, Kongressvorträge ~ Poster auf Konferenz, Posterpräsentation
Drittmitteleinwerbung = Forschungsanträge < DFG-Antrag, Drittmittel eingeworben, BMBF-Antrag, Förderantrag DFG, Projektanträge geschrieben ~ Horizon Europe, ERC Grant
Hochschullehre = Betreuung von Studierenden < Lehrveranstaltungen gehalten, Masterarbeiten betreut, Bachelorarbeiten betreut, Übungen geleitet, Abschlussarbeiten betreut, Seminare gehalten Universität
Versuchsplanung = Experimente durchführen < Versuchsreihen, DoE, Experimente konzipiert, Versuchsdesign, statistische Versuchsplanung ~ Laborversuche
Laborerfahrung = Arbeiten im Labor < Labortechniken, HPLC, PCR, Zellkultur, Chemielaborant, Western Blot, Laborpraktikum, Laborassistentin, MTLA
tierexperimentelle Arbeit = Versuchstierkunde < FELASA, Mausmodelle, FELASA B, Tierversuche, Versuchstiere, Tierpfleger Forschung
klinische Studien = klinische Forschung < Study Nurse, Studienkoordinatorin, ICH-GCP, Monitorin klinische Studien, Phase III, Prüfarzt, Clinical Research Associate, Studienassistentin
Literaturrecherche = wissenschaftliche Recherche < PubMed, Web of Science, systematisches Review, Literaturrecherchen, Scopus ~ Citavi, EndNote, Zotero
quantitative Methoden = statistische Auswertung von Studien < Regressionsanalysen, Fragebogenstudie, Mplus, Panelanalyse ~ SPSS, Stata
qualitative Methoden = qualitative Sozialforschung < MAXQDA, Leitfadeninterviews, qualitative Inhaltsanalyse, Experteninterviews, Grounded Theory, Interviews transkribiert
Mikroskopie = bildgebende Verfahren < Konfokalmikroskopie, Fluoreszenzmikroskopie, Rasterelektronenmikroskop, Elektronenmikroskopie
Durchflusszytometrie = FACS < FlowJo, Zellsortierung
Bioinformatik = Sequenzanalyse < RNA-Seq, NGS-Daten, Bioconductor, Genomassemblierung, BLAST, scRNA-seq, Nextflow
Proteinbiochemie < ÄKTA, Proteinexpression, Ni-NTA, Proteinaufreinigung ~ SDS-PAGE, ELISA
organische Synthese = Synthesechemie < Synthesen durchgeführt, mehrstufige Synthese, Schlenk-Technik, Synthesechemiker, Wirkstoffsynthese ~ Säulenchromatographie
Simulation und Modellierung = numerische Methoden < COMSOL, Molekulardynamik, Finite Elemente, GROMACS, OpenFOAM, Monte-Carlo-Simulation ~ Matlab
wissenschaftliche Textverarbeitung = LaTeX < Overleaf, BibTeX
Projektkoordination Forschung = Forschungsmanagement < EU-Projekt koordiniert, Forschungsreferentin, Sonderforschungsbereich koordiniert, Forschungsmanagerin ~ Verbundprojekt, Arbeitspaket geleitet
Patente = Erfindungen < Patent angemeldet, Erfindungsmeldungen, Miterfinder, Patentanmeldung
Arbeitsgruppenleitung = Leitung eines Forschungsteams < Arbeitsgruppenleiter, Nachwuchsgruppe, Laborleiterin, Juniorprofessorin, Gruppenleiter am Institut, Lehrstuhlinhaber, Laborleiter, Nachwuchsgruppenleiterin
Gentechnik-Sicherheit = S1 und S2 Labor < S2-Labor, Projektleiter nach GenTSV, S1-Labor, Beauftragter für Biologische Sicherheit, GenTSV
Feldarbeit = Probenahme im Gelände < Bodenproben genommen, Kartierungen, Vegetationsaufnahmen, Brutvogelkartierung ~ Feldforschung, Wasserproben, Probenahmen
`;
