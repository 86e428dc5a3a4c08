/** What is asked and told in French trades; rows.ts says how to read it. */
export const FRENCH_TRADES = `
# Soins infirmiers et aide aux personnes âgées
aide à la toilette = soins d'hygiène = toilette des patients < toilette au lit, toilettes des résidents, douche des résidents, petite toilette, soins d'hygiène et de confort ~ change des résidents, change de protection
Diplôme d'État d'infirmier = DE infirmier = infirmier diplômé d'État < infirmière DE, IDE, infirmière diplômée d'État, cadre de santé infirmier
Diplôme d'État d'aide-soignant = DEAS = aide-soignant diplômé < aide-soignante DE, DEAS obtenu, aide-soignante diplômée
auxiliaire de vie = aide à domicile < DEAVS, auxiliaire de vie sociale, AMP en EHPAD ~ assistante de vie, ADVF, ADVD, aide-ménagère auprès de personnes âgées, BEP carrières sanitaires et sociales
aide au repas = aide à l'alimentation < repas mixés, donner à manger aux résidents, eau gélifiée ~ surveillance des fausses routes, préparation de repas pour bénéficiaires
aide au lever et au coucher = aide aux transferts = mobilisation des patients < lève-malade, lève-personne, transfert lit fauteuil, verticalisateur, drap de glisse, mise au fauteuil, manutention des malades ~ PRAP 2S
prise des constantes = surveillance des paramètres vitaux < tension artérielle, prise de tension, glycémie capillaire, saturation et température, constantes des patients
administration des médicaments = distribution des traitements < distribution des médicaments, injections intraveineuses, chariot de médicaments, injection sous-cutanée ~ préparation des piluliers
pansements = soins de plaies < pansements complexes, réfection de pansements, pansements simples ~ DU plaies et cicatrisation
prélèvements sanguins = bilan sanguin = prises de sang < prise de sang, bilans sanguins, ponction veineuse, hémocultures ~ AFGSU et prélèvements
perfusions = pose de voie veineuse < pose de perfusions, VVP, pose de cathéter ~ PICC-line, chambre implantable, perfusion sous-cutanée
prévention des escarres < nursing des patients alités, changements de position, échelle de Norton, échelle de Braden ~ matelas à air
transmissions = transmissions écrites et orales = dossier de soins < transmissions ciblées, Netsoins, dossier patient informatisé, PSI Terr-eSanté, diagrammes de soins ~ Osiris EHPAD, relève d'équipe
projet personnalisé = projet de vie individualisé = plan de soins < PAP du résident, projet d'accompagnement personnalisé, projet de soins, démarche de soins
gériatrie = personnes âgées < maison de retraite, USLD, unité Alzheimer, résidents d'EHPAD, MAPAD, long séjour gériatrique ~ résidence seniors
accompagnement de la maladie d'Alzheimer = démence = troubles cognitifs < cantou, PASA, assistant de soins en gérontologie, méthode Humanitude ~ unité protégée, accueil de jour Alzheimer
soins palliatifs = accompagnement de fin de vie < fin de vie, HAD soins palliatifs, équipe mobile de soins palliatifs
soins à domicile < SSIAD, ADMR ~ tournée infirmière, infirmière libérale, cabinet libéral infirmier
aide aux actes de la vie quotidienne < courses et repas à domicile, garde de nuit personnes âgées, plan d'aide APA, ménage et toilette chez bénéficiaires ~ aide au lever, aide au coucher, habillage et déshabillage
bloc opératoire < IBODE, aide opératoire, panseuse, infirmière de bloc ~ SSPI, salle d'opération
urgences et réanimation = soins critiques < SAMU, SMUR, déchocage, réanimation polyvalente, patients intubés ~ AFGSU 2 aux urgences
gestes d'urgence = formation aux gestes d'urgence < AFGSU, AFGSU 2, PSC1, SST, BLS ~ massage cardiaque
hygiène hospitalière = règles d'hygiène et d'asepsie < précautions standard, EOHH, isolement BMR, correspondante hygiène, protocole d'hygiène ~ bionettoyage
travail de nuit et week-end = horaires décalés < poste de nuit en 12h ~ garde de nuit, un week-end sur deux, travail en 3x8, aide-soignante de nuit, veilleur de nuit, équipe de nuit
encadrement de stagiaires = tutorat des étudiants < tuteur de stage, tutrice de stage ~ élèves infirmiers, étudiants en soins infirmiers, élèves aides-soignants
encadrement d'une équipe soignante < IDEC, infirmière coordinatrice, cadre infirmier, faisant fonction de cadre, FFCS
animation auprès des résidents = activités de stimulation < ateliers mémoire, gymnastique douce, loto en EHPAD, animateur en EHPAD, animatrice en gérontologie ~ BPJEPS animation sociale
psychiatrie = santé mentale < hôpital psychiatrique, entretien infirmier psychiatrique, CATTP, hôpital de jour psychiatrique, secteur fermé psychiatrie, EPSM
# Petite enfance et animation
diplôme petite enfance < CAP AEPE, CAP petite enfance obtenu ~ auxiliaire de puériculture
auxiliaire de puériculture diplômée = DEAP < Diplôme d'État auxiliaire de puériculture, auxiliaire de puériculture DE ~ IFAP
éducateur de jeunes enfants = EJE < DEEJE, éducatrice de jeunes enfants, diplôme EJE
accueil des enfants et des familles = accueil en crèche < accueil du matin en crèche, transmissions aux parents, référente d'un groupe d'enfants ~ micro-crèche, crèche collective, multi-accueil, halte-garderie
crèche = structure petite enfance = EAJE < multi-accueil, micro-crèche, crèche familiale, halte-garderie, crèche Babilou, crèche municipale, People & Baby, section des bébés, Babychou
soins aux enfants = change et repas des enfants < changer les couches, donner le biberon, bain des bébés, stérilisation des biberons, endormissement des bébés, purées maison pour bébés
activités d'éveil = ateliers d'éveil < motricité libre, Snoezelen, éveil musical, bébés lecteurs, peinture avec enfants, lecture d'albums, parcours de motricité ~ transvasement, pâte à modeler
garde d'enfants = garde d'enfants à domicile < baby-sitting, baby-sitter, nounou, assistante maternelle, au pair, garde partagée, nourrice agréée ~ sortie d'école
assistante maternelle agréée = agrément assistante maternelle < agrément PMI, nourrice agréée, assistante maternelle ~ contrats Pajemploi
BAFA = animateur diplômé BAFA < BAFA complet ~ stage pratique BAFA, BAFA approfondissement, stagiaire BAFA
direction d'accueil de loisirs < directeur de centre de loisirs, directrice ACM, directrice de centre aéré, directeur de séjour
animation en accueil de loisirs = animateur périscolaire = animation d'enfants < centre de loisirs, ALSH, centre aéré, colonie de vacances, garderie périscolaire, animatrice de colo, mercredis loisirs ~ pause méridienne
projet pédagogique = projet d'animation < rédaction du projet pédagogique, projet pédagogique de séjour ~ PEDT, planning d'activités enfants
jeux et activités sportives = encadrement d'activités < grands jeux, tournois pour enfants, jeux collectifs, initiation sportive enfants, jeux de piste
ATSEM = assistance à l'enseignant en maternelle < agent spécialisé des écoles maternelles, dortoir de maternelle, classe de petite section ATSEM ~ concours ATSEM
accompagnement d'enfants handicapés < AVS scolaire, élève en situation de handicap, ULIS école, autisme TSA enfants, AVSI, EVS auprès élèves handicapés
surveillance des enfants = sécurité des enfants < surveillance de cour, surveillance de cantine, surveillant de baignade, sieste surveillée, garderie du soir, pédibus
aide aux devoirs = accompagnement à la scolarité < étude surveillée, aide aux leçons, AFEV ~ soutien scolaire
communication avec les parents = soutien à la parentalité < réunions de parents, café des parents, entretiens avec familles en crèche ~ LAEP, lieu d'accueil enfants parents
hygiène et sécurité en crèche = entretien des locaux et du linge en crèche < désinfection des jouets, nettoyage des jouets ~ protocole HACCP crèche, lingerie de crèche
direction de crèche = management d'une crèche < directrice de crèche, référente technique micro-crèche, puéricultrice directrice ~ directrice adjointe de crèche
protection de l'enfance en danger = repérage de la maltraitance < information préoccupante ~ pouponnière, pouponnière à caractère social, village d'enfants
animation jeunesse = public adolescent < espace jeunes, animateur jeunesse, point information jeunesse, local ados, maison des jeunes, MJC animateur
animation socioculturelle < centre socioculturel, animatrice socioculturelle, DEFA ~ BPJEPS, BPJEPS LTP, DEJEPS, DUT carrières sociales
# Enseignement et formation
enseignement = dispenser des cours = expérience d'enseignement < professeur des écoles, professeur certifié, prof de maths, professeure de français, enseignante contractuelle, vacataire en lycée, instituteur, vacations à l'université, cours dispensés, professeur d'anglais ~ CPE ancien professeur
CAPES = concours de l'enseignement < professeur certifié ~ agrégation externe, CRPE, CAPLP, CAPET, professeur agrégé, CAFEP
préparation des cours = conception de supports pédagogiques < fiches de préparation, séquences pédagogiques, préparation de séquences, progression annuelle, supports de cours rédigés, fiches de séance
évaluation des élèves = correction des copies < correction de copies, bulletins scolaires, jury du baccalauréat, contrôle continu élèves, LSU, correctrice du brevet ~ conseils de classe, livret scolaire, conseil de classe
professeur principal = suivi des élèves < prof principal, professeure principale, PP de troisième
gestion de classe = gestion d'un groupe d'élèves < classe à double niveau, maîtresse de CE1, classe de REP, professeur des écoles en maternelle ~ classe de CM2, classe de CP
éducation prioritaire = REP < REP+, ZEP, collège en REP, école en REP+, réseau d'éducation prioritaire
FLE = français langue étrangère < DAEFLE, Alliance française, DALF examinateur, master FLE, UPE2A, habilitation DELF DALF, formateur FLE ~ OFII, ateliers sociolinguistiques
cours particuliers = soutien scolaire < Acadomia, Complétude, cours à domicile, Anacours, Superprof, aide aux devoirs à domicile ~ étude dirigée
formation pour adultes = animation de formations = formateur < formateur pour adultes, TP FPA, titre professionnel formateur, AFPA formateur, formatrice en CFA, CFA enseignant, animé des sessions de formation ~ GRETA, stagiaires de la formation professionnelle
ingénierie pédagogique < digital learning manager, scénario pédagogique, référentiel de formation, parcours blended, concepteur pédagogique, déroulé pédagogique ~ e-learning Articulate, Storyline
Qualiopi = certification qualité formation < audit Qualiopi, dossier Qualiopi, référent Qualiopi ~ RNQ, Datadock
outils numériques pour l'enseignement = ENT < Pronote, Moodle, Genially pédagogique, classe virtuelle, École Directe, Educ'ARTE, tableau numérique interactif
élèves à besoins éducatifs particuliers = inclusion scolaire < CAPPEI, PPRE, dispositif ULIS, IME enseignant, PPS élèves, ASH enseignant spécialisé ~ SEGPA, PAP élève
vie scolaire = surveillance des élèves < assistant d'éducation, surveillant de lycée, maître d'internat, conseillère principale d'éducation, surveillante d'internat ~ permanence au collège
relations avec les familles = réunions parents-professeurs < rencontres parents professeurs, rendez-vous avec parents d'élèves, réunion parents-professeurs ~ carnet de liaison
direction d'école = chef d'établissement < directeur d'école, directrice d'école, principal de collège, proviseur ~ principal adjoint, proviseure adjointe
sorties et voyages scolaires = projets pédagogiques < classe de neige, voyage scolaire, classe verte, voyage à Londres avec élèves, classe découverte, Erasmus+ élèves
enseignement supérieur = cours à l'université < chargé de TD, maître de conférences, TD et TP, chargée de cours, vacataire à l'université, monitorat doctorant, cours magistraux
tutorat < tuteur d'alternants, maître d'apprentissage, tutrice de stagiaires, maître de stage, professeur tuteur, tuteur d'apprentis
lycée professionnel = enseignement technique < bac pro enseignant, professeur d'atelier, CAPLP, plateau technique lycée professionnel
encadrement sportif < professeur d'EPS ~ STAPS, BPJEPS AF, éducateur sportif, maître-nageur, BNSSA, coach sportif, BEESAN, entraîneur de club
auto-école = enseignement de la conduite < BEPECASER, moniteur auto-école, TP ECSR, monitrice d'auto-école, enseignant de la conduite
# Cabinet médical et dentaire
secrétariat médical = secrétaire médicale < secrétaire médico-sociale, secrétaire médicale certifiée, télésecrétariat médical, secrétaire en cabinet de radiologie, secrétariat de cardiologie, CREFO, AMA hôpital
accueil des patients = accueil physique et téléphonique des patients < accueil au cabinet médical, accueil patient, standard de clinique, réception des patients, bureau des entrées ~ admissions en clinique
prise de rendez-vous médicaux = gestion des plannings médecins < Doctolib, Maiia, agenda du médecin, planning de consultations, rendez-vous patients, KelDoc, agenda des praticiens
frappe de comptes rendus = dactylographie de courriers médicaux < frappe de courriers médicaux, comptes rendus opératoires, dictaphone médical, dictée numérique médicale, comptes rendus de consultation, retranscription de courriers médicaux
terminologie médicale = vocabulaire médical < secrétaire médicale, terminologie anatomique ~ aide-soignante diplômée
carte Vitale = télétransmission = facturation des actes médicaux < feuilles de soins, Sesam-Vitale, tiers payant, lecteur carte vitale, cotation CCAM, NGAP, télétransmission CPAM, bordereaux de télétransmission
cotation des actes < cotation NGAP CCAM, codage CCAM, codage des actes ~ PMSI, DIM hôpital
logiciel médical = logiciel de cabinet < Médistory, AxiSanté, Hellodoc, Crossway, Julie Solutions, Logosw, DxCare, Hôpital Manager, Desmos, Easily, Sillage ~ Doctolib
dossier médical = tenue des dossiers patients < dossiers patients, archivage des dossiers médicaux, numérisation des examens, classement des dossiers patients ~ résultats d'analyses classés
assistant dentaire qualifié = assistante dentaire = titre d'assistant dentaire < CNQAOS, assistante dentaire qualifiée, CPNEFP assistant dentaire ~ aide dentaire
travail à quatre mains = assistance au fauteuil < aide au fauteuil, assistance fauteuil, travail à 4 mains, chirurgie implantaire assistance, préparation du plateau dentaire ~ aspiration chirurgicale dentaire
stérilisation = chaîne de stérilisation = décontamination des instruments < autoclave, stérilisation des instruments, thermosoudeuse, thermodésinfecteur, bac de décontamination, traçabilité des sachets, agent de stérilisation ~ DASRI
radiologie dentaire = radiographies < panoramique dentaire, rétroalvéolaire, radios dentaires, cone beam, capteur radiologique
devis et prothèses = suivi des prothèses < devis dentaires, relation prothésiste, suivi des labos de prothèse, ententes préalables ~ empreintes alginate
assistant médical < assistante médicale en MSP, assistante en maison de santé
gestion des stocks de matériel médical = commandes de consommables médicaux < commandes de matériel dentaire, commande de vaccins, consommables du cabinet, commande de fournitures médicales, stock de pansements
règlement des honoraires < encaissement des honoraires, honoraires encaissés, impayés mutuelles ~ rejets de télétransmission, dépassements d'honoraires
confidentialité = secret médical = secret professionnel < soumise au secret professionnel ~ secret médical respecté
assistance à la consultation = préparation du patient < préparation de la salle d'examen, électrocardiogramme, ECG, prise de tension en consultation, installation des patients en salle ~ test de vue, tonométrie, orthoptiste
manipulateur en radiologie = imagerie médicale < DEMER, manip radio, DTS IMRT, manipulatrice radio, DE manipulateur ~ IRM et scanner, mammographies
optique = opticien < BTS opticien-lunetier, examen de vue, adaptation de lentilles, opticienne, Cosium ~ montage de lunettes, Optic 2000
coordination de soins < coordinatrice CPTS, Asalée, CPTS ~ MSP coordinatrice
# Pharmacie et laboratoire
préparateur en pharmacie < BP préparateur en pharmacie, brevet professionnel préparateur, préparatrice en pharmacie, préparatrice hospitalière ~ DEUST pharmacie
diplôme de pharmacien = pharmacien diplômé < docteur en pharmacie, pharmacienne adjointe, pharmacien titulaire, inscription à l'Ordre section D, pharmacienne d'officine ~ thèse de pharmacie
délivrance des ordonnances = dispensation des médicaments < délivrance d'ordonnances, comptoir en officine, analyse d'ordonnances, dispensation nominative, délivrance au comptoir, ordonnances délivrées
conseil au comptoir = conseil officinal = vente en parapharmacie < vente au comptoir pharmacie, conseil en parapharmacie, conseillère parapharmacie, conseil OTC, dermo-conseillère ~ dermocosmétique conseil
préparations magistrales = préparatoire < gélules magistrales, préparatoire officinal, préparations officinales, pommades magistrales, gélulier
logiciel d'officine = LGO < LGPI, Winpharma, Pharmagest, Smart Rx, Léo officine, LGPI Pharmagest, Caduciel, Alliadis
tiers payant pharmacie = télétransmission pharmacie < rejets tiers payant, télétransmission en officine, gestion du tiers payant
commandes et stocks en pharmacie = réception des commandes pharmacie < commandes grossistes, rangement des commandes pharmacie, inventaire officine ~ OCP répartition, périmés pharmacie, robot de pharmacie
PDA = préparation des doses à administrer < PDA pour EHPAD, piluliers EHPAD, semainiers préparés, doses à administrer
technicien de laboratoire médical < DETLM, technicienne de laboratoire médical ~ BTS analyses biologiques, BTS ABM, DUT génie biologique ABB, technicien de labo d'analyses
technicien chimiste = analyses physico-chimiques < BTS chimie, DUT chimie, titrages, BTS métiers de la chimie, dosages chimiques, Karl Fischer, technicienne chimiste, BUT chimie ~ pH-métrie
chromatographie = techniques chromatographiques < HPLC, GC-MS, LC-MS, UPLC, CLHP, chromatographe, Empower Waters, CCM en chimie
spectroscopie = techniques spectroscopiques < UV-visible, ICP-MS, ICP-OES, infrarouge IRTF, RMN, absorption atomique, spectrophotomètre
microbiologie = analyses microbiologiques < ensemencement, dénombrement de germes, boîtes de Petri, antibiogramme, galeries API, listeria et salmonelles, contrôle microbiologique ~ hémocultures ensemencées
biologie moléculaire = techniques de biologie moléculaire < PCR, qPCR, western blot, extraction d'ADN, séquençage NGS, électrophorèse, RT-PCR
culture cellulaire = manipulation de lignées cellulaires < repiquage cellulaire, cultures primaires, lignées cellulaires, transfection ~ L2 confinement, hotte à flux laminaire
contrôle qualité laboratoire < CQ pharmaceutique, OOS, laboratoire de contrôle, analyse de produits finis, études de stabilité, contrôle de matières premières ~ libération des lots
BPF = bonnes pratiques de fabrication = GMP < environnement BPF, environnement GMP, site pharmaceutique GMP ~ dossiers de lot, dossier de lot, vide de ligne
BPL = bonnes pratiques de laboratoire < environnement BPL, GLP, étude BPL
accréditation laboratoire médical < accréditation COFRAC 15189, norme 15189 ~ COFRAC
ISO 17025 = accréditation COFRAC < norme 17025, essais sous COFRAC, audit COFRAC
automates d'analyses = automates de biochimie et hématologie < Cobas, Sysmex, Architect Abbott, hémogramme, Vitek, automate d'hémostase, passage de tubes sur automate
préparation des échantillons = réception des échantillons < pesées d'échantillons, centrifugation des tubes, enregistrement des échantillons, aliquotage, préparation d'échantillons
validation de méthodes analytiques < validation analytique, ICH Q2, transfert analytique, mise au point de méthodes ~ QI QO QP
LIMS = système informatique de laboratoire < Labware, SIL Hexalis, GLIMS, SampleManager, SIL Kalisil
métrologie en laboratoire = étalonnage du matériel de laboratoire < étalonnage de pipettes, pipettes étalonnées, balances étalonnées, calibration pH-mètre
# Travail social
diplôme d'État d'assistant de service social = DEASS < assistante de service social, assistante sociale, DEASS obtenu, assistant social diplômé ~ AS de secteur
éducateur spécialisé = DEES = diplôme d'État d'éducateur spécialisé < éducatrice spécialisée, DEES obtenu, éduc spé, DE éducateur spécialisé
moniteur-éducateur = DEME < monitrice-éducatrice, DEME obtenu, moniteur éducateur en MECS, monitrice éducatrice
conseiller en économie sociale et familiale = CESF < conseillère ESF, DECESF obtenu ~ BTS ESF, BTS économie sociale familiale
accompagnement social = accompagnement des usagers = suivi social < suivi social individuel, assistante sociale, entretiens avec usagers, suivi des bénéficiaires du RSA, AVDL, ASLL, mesures AESF, suivi social de familles
accès aux droits = ouverture de droits < dossiers CMU, dossiers RSA, dossier MDPH, demandes d'APL, dossiers FSL, dossier CAF, dossier DALO, dossier CSS, France Services, demande d'AAH ~ écrivain public
protection de l'enfance = ASE < MECS, AEMO, AED protection, foyer de l'enfance, placement d'enfants, aide sociale à l'enfance, famille d'accueil, PJJ
évaluation sociale = évaluation des situations < enquête sociale, informations préoccupantes évaluées, évaluation IP, rapport social, enquêtes sociales
écrits professionnels = rédaction de rapports sociaux < rapports au juge des enfants, notes d'incident, rapports sociaux, rapport éducatif, note sociale, rapports éducatifs
projet individualisé = projet personnalisé d'accompagnement < projet éducatif individualisé, PIA usagers, projets personnalisés des usagers ~ contrat de séjour, DIPC
hébergement et insertion < CHRS, Samu social, CHU hébergement, SIAO ~ CADA, HUDA, pension de famille, résidence sociale
public migrant < CADA, récits OFPRA, HUDA, CNDA recours, OFPRA ~ mineurs non accompagnés, réfugiés statutaires, France terre d'asile
public en situation de handicap = accompagnement du handicap < ESAT, SAVS, foyer de vie, SAMSAH, SESSAD, foyer occupationnel, ITEP, adultes autistes
insertion professionnelle = accompagnement vers l'emploi < conseiller en insertion professionnelle, mission locale, PLIE, chantier d'insertion, conseillère Pôle emploi, Cap emploi ~ encadrant technique d'insertion, atelier CV
prévention spécialisée = travail de rue < éducateur de rue, prévention spé, éducatrice de prévention, club de prévention
addictologie = prévention des addictions < CSAPA, CAARUD, réduction des risques, consultation jeunes consommateurs
protection juridique des majeurs = tutelles et curatelles < mandataire judiciaire, MJPM, tutelle et curatelle, UDAF tutelles, délégué à la tutelle, curatelle renforcée
soutien aux familles < médiatrice familiale, DEMF ~ TISF, visites médiatisées, point rencontre, technicienne d'intervention sociale et familiale
travail en partenariat = travail en réseau < partenaires institutionnels, commission partenariale, réseau VIF ~ réunions de synthèse, synthèses avec ASE
entretiens individuels = écoute des usagers < permanences sociales, entretien d'accueil social, écoutante, permanence sociale, entretiens sociaux
animation d'ateliers collectifs = actions collectives < ateliers budget, groupe de parole, ateliers cuisine usagers, ateliers socio-éducatifs, groupes de parole
gestion de budget des familles = prévention du surendettement < dossiers de surendettement, dossier Banque de France ~ point conseil budget, ateliers budget
chef de service éducatif = encadrement d'équipe éducative < chef de service en MECS, cheffe de service éducatif ~ CAFERUIS, chef de service, CAFDES
loi 2002-2 = cadre légal médico-social < évaluation interne et externe, évaluation HAS ESSMS, projet d'établissement ESSMS ~ livret d'accueil usagers
# Secrétariat et gestion administrative
accueil physique et téléphonique = standard téléphonique < standardiste, hôtesse d'accueil, réception d'appels, hôte d'accueil, filtrage des appels, accueil téléphonique, agent d'accueil ~ accueil des visiteurs, badges visiteurs
gestion du courrier = traitement du courrier < courrier entrant et sortant, machine à affranchir, tri du courrier, vaguemestre, courrier départ, mise sous pli
rédaction de courriers = correspondance administrative < courriers rédigés, rédaction de mails et courriers, courriers administratifs ~ lettres de relance, secrétaire de direction, publipostage, secrétaire administrative
gestion des agendas = tenue d'agenda = gestion du planning < agenda du directeur, agendas partagés, agenda du dirigeant ~ prise de rendez-vous, agenda Outlook, planning des rendez-vous
organisation des déplacements = réservation de voyages < réservation de billets, réservations train et hôtel, ordres de mission, réservation de vols, voyages d'affaires organisés, Carlson Wagonlit
notes de frais = traitement des frais de déplacement < frais de déplacement saisis, Notilus ~ Concur, Spendesk
organisation de réunions = préparation de réunions < salles de réunion réservées, convocations aux réunions, logistique de séminaires, comité de direction préparé, préparation des AG ~ ordre du jour
comptes rendus de réunion = prise de notes = procès-verbaux < PV d'assemblée, PV de CSE, prise de notes rapide, PV de réunion, sténo
assistante de direction = assistanat de direction < secrétaire de direction, assistant de direction, assistante du PDG, executive assistant ~ office manager, BTS assistant manager, BTS assistante de direction, BTS SAM
assistant administratif = tâches administratives = gestion administrative < assistante administrative, employée de bureau, agent administratif, gestionnaire administrative ~ BTS gestion PME, bac pro gestion-administration
classement et archivage = gestion documentaire < archives classées, classement de dossiers, numérisation de documents, plan de classement, archiviste ~ GED
saisie de données = mise à jour de bases de données < opératrice de saisie, saisie informatique, agent de saisie, saisie de commandes ~ saisie de bons de livraison
Pack Office = maîtrise du Pack Office = bureautique < Word Excel PowerPoint, Word et Excel, PCIE, Microsoft 365, Office 365, Word Excel Outlook ~ TOSA, tableaux croisés dynamiques
Excel avancé = maîtrise d'Excel < TCD, tableaux croisés dynamiques, RECHERCHEV, macros Excel, VBA ~ tableaux de suivi Excel
commande de fournitures = gestion des fournitures de bureau < fournitures de bureau, Bureau Vallée, Lyreco, fournitures commandées
établissement de devis et factures = facturation < devis et factures, factures clients établies, facturation clients, édition de factures, factures clients ~ Batigest, Chorus Pro, EBP Gestion commerciale
assistante commerciale < assistante ADV, saisie des commandes clients, gestionnaire ADV, suivi des commandes clients ~ assistant commercial, BTS NRC assistante commerciale
suivi des dossiers = constitution de dossiers < montage de dossiers, dossiers administratifs suivis, constitution des dossiers, dossiers clients constitués, dossiers de subvention
dactylographie = frappe de documents < sténodactylo, dactylo, frappe au kilomètre, audiotypiste, retranscription audio
réponse aux appels d'offres = dossiers d'appels d'offres < DC1 DC2, appels d'offres publics, mémoires techniques, DUME ~ dossiers de candidature marchés publics
services généraux = moyens généraux < responsable services généraux ~ office manager, gestion du parc automobile, contrats d'entretien, badges et clés, parc de copieurs
organisation d'événements internes = événementiel < séminaires organisés, arbre de Noël, soirées d'entreprise, séminaire d'entreprise, chargée d'événementiel, congrès organisés
progiciel de gestion = ERP < SAP, Sage 100, Cegid, EBP, Navision, Sage X3, Divalto, Sylob, Odoo, Oracle Netsuite
permis B = titulaire du permis B < permis B véhiculé, permis B et véhicule, permis de conduire B, véhicule personnel et permis
# Comptabilité et paie
tenue de la comptabilité = comptabilité générale = saisie comptable < comptable général, comptable unique, saisie des écritures, comptable en cabinet, saisie des pièces comptables, portefeuille clients en cabinet, collaborateur comptable ~ BTS CG, DCG, BTS comptabilité, BTS CGO
comptabilité fournisseurs = factures fournisseurs < comptable fournisseurs, saisie des factures fournisseurs, factures d'achat saisies, lettrage fournisseurs, aide-comptable fournisseurs ~ règlement fournisseurs
comptabilité clients = comptes clients < comptable clients, encaissements clients, lettrage des comptes clients, imputation des règlements, factures clients comptabilisées ~ remises de chèques
rapprochement bancaire = rapprochements bancaires < états de rapprochement, relevés bancaires pointés, rapprochements de banque, pointage des banques
déclarations fiscales < CA3, TVA mensuelle, déclaration de TVA, EDI-TVA, CA12 ~ liasse fiscale, CFE CVAE, IS et TVA, déclaration 2035, liasses fiscales
établissement des comptes annuels = clôture annuelle < arrêté des comptes, comptes annuels, bilans et liasses, clôture des comptes, dossiers de bilan ~ révision des comptes, DCG en cabinet révision
liasse fiscale = établissement de la liasse fiscale < liasse 2050, 2035 BNC, Teledec, liasses fiscales établies
situations mensuelles = clôtures mensuelles = reporting mensuel < clôture mensuelle, provisions mensuelles, situations intermédiaires, PCA et FNP
recouvrement = relance des impayés < relances clients, chargée de recouvrement, relance clients, mises en demeure, credit manager, injonctions de payer, impayés relancés ~ balance âgée
trésorerie = gestion de trésorerie < trésorier, prévisions de trésorerie, plan de trésorerie, Kyriba, BFR suivi, Sage XRT, cash management ~ virements bancaires
immobilisations = gestion des immobilisations < dotations aux amortissements, tableau d'amortissement, Sage immobilisations
comptabilité analytique = contrôle des coûts < sections analytiques, centres de coûts, coûts de revient, axes analytiques, prix de revient calculés
contrôle de gestion = suivi budgétaire < contrôleur de gestion, contrôleuse de gestion, écarts budgétaires, élaboration des budgets, analyse des écarts, reforecast ~ master CCA contrôle, DCG contrôle
élaboration des budgets = budget prévisionnel < budgets prévisionnels, budget annuel construit, prévisionnel financier, EPRD ~ business plan financier
logiciels comptables = logiciel de comptabilité < Sage 100 Compta, Cegid Quadra, Sage Compta, Ciel Compta, EBP Compta, Quadratus, Pennylane, ISACOMPTA, Cegid Loop, MyUnisoft, Sage Ligne 100
établissement des bulletins de paie = paie = gestion de la paie < fiches de paie, bulletins de salaire, gestionnaire de paie, Silae, bulletins de paie, Sage Paie, ADP paie, paies en cabinet, Cegid HR paie, Nibelis, bulletins mensuels
déclarations sociales = DSN < DSN mensuelle, URSSAF, déclarations sociales nominatives, DADS, net-entreprises, charges sociales déclarées, DUCS, Congés intempéries BTP
administration du personnel paie < éléments variables de paie, DPAE, soldes de tout compte, variables de paie, attestations de salaire ~ indemnités journalières
conventions collectives = droit social < juriste en droit social ~ convention Syntec, convention HCR, convention bâtiment, convention collective 51, CCN 66
expertise comptable = cabinet d'expertise comptable < cabinet comptable, expert-comptable stagiaire, expert-comptable, Fiducial, collaborateur en cabinet, Cerfrance ~ DSCG
audit < Big Four audit, auditrice junior, Mazars audit, missions de commissariat, auditeur légal ~ auditeur financier
consolidation < IFRS 16, consolidation de comptes, comptes consolidés, liasses de consolidation, SAP BFC ~ US GAAP, consolideur
tenue de caisse < caisse comptable, brouillard de caisse, fonds de caisse comptés, livre de caisse
comptabilité publique < nomenclature M14, mandatement, mandats et titres, Hélios comptabilité, Ciril Finances, M22 ~ régisseur de recettes
# Ressources humaines et recrutement
recrutement = processus de recrutement = recruter < chargée de recrutement, chargé de recrutement, consultant en recrutement, chasseur de têtes, talent acquisition, entretiens d'embauche menés, recruteur, postes pourvus ~ annonces publiées sur Indeed
sourcing de candidats = sourcing < LinkedIn Recruiter, CVthèque, approche directe, chasse de candidats, recherche booléenne, sourceur ~ tri de CV, sélection de CV, jobboards
entretiens d'embauche = conduite d'entretiens de recrutement < entretiens de recrutement, entretiens candidats, préqualification téléphonique, assessment centers
administration du personnel = gestion administrative du personnel < contrats de travail rédigés, gestionnaire RH, dossiers du personnel, registre du personnel, assistante RH ~ DPAE, visites médicales, mutuelle et prévoyance salariés
gestion des absences et congés = gestion des temps = GTA < Kelio, Horoquartz, congés payés suivis, suivi des arrêts maladie, Octime, pointages du personnel, Eurécia, Lucca, suivi des absences
formation du personnel = plan de formation = plan de développement des compétences < responsable formation, OPCO, chargée de formation, dossiers OPCO, AKTO, Constructys, sessions de formation organisées
intégration des nouveaux collaborateurs = onboarding < parcours d'intégration, journée d'intégration, onboarding des nouveaux, accueil des nouveaux embauchés ~ livret d'accueil salariés
droit du travail < procédures disciplinaires, licenciements, ruptures conventionnelles, prud'hommes, rupture conventionnelle, juriste en droit social ~ avertissements et licenciements
relations sociales = dialogue social = IRP < CSE, réunions CSE, accords d'entreprise, BDESE ~ délégués du personnel, secrétaire du CE, élections professionnelles, délégué syndical
GPEC = GEPP = gestion des compétences < cartographie des compétences, référentiel de compétences, revue de talents, plan de succession ~ fiches de poste rédigées
entretiens annuels < entretiens annuels d'évaluation, campagne d'entretiens, entretiens d'évaluation menés, campagne d'entretiens annuels
SIRH = logiciel RH < Workday, Talentsoft, SAP SuccessFactors, HR Access, Lucca, PeopleDoc, Cegid HR, Cornerstone, Sage RH, Eurécia
travail temporaire = agence d'intérim = délégation de personnel < Adecco agence, Manpower agence, contrats de mission, intérimaires délégués, chargée d'affaires intérim, Randstad agence, Proman, permanente en agence d'intérim
indicateurs RH = reporting RH < bilan social, turnover et absentéisme, tableaux de bord RH, index égalité, index egapro, données sociales
marque employeur = communication RH < page carrière, Welcome to the Jungle, forums écoles, relations écoles ~ salons de recrutement, job dating, Glassdoor
rémunération et avantages sociaux = compensation and benefits < politique salariale, comp & ben, enquêtes de rémunération, grille de salaires, intéressement participation, épargne salariale
santé et sécurité au travail = conditions de travail < document unique ~ QVT, CHSCT, accidents du travail déclarés, CARSAT, CSSCT, déclaration d'accident du travail
handicap et diversité < référent handicap, DOETH, OETH, reconnaissance RQTH salariés ~ AGEFIPH
fonction RH généraliste < RRH, DRH, responsable des ressources humaines, HRBP, directrice des ressources humaines ~ chargée de mission RH, master RH généraliste
gestion des alternants et stagiaires < contrats d'apprentissage, contrats de professionnalisation, campagne alternance, CERFA apprentissage ~ conventions de stage
expatriation et mobilité = mobilité internationale < détachements A1, visas de travail salariés, impatriés
ATS = logiciel de recrutement < Taleo, SmartRecruiters, Flatchr, Beetween, Digitalrecruiters, Talentlink, Teamtailor
mobilité et reclassement = outplacement < cellule de reclassement ~ bilans de compétences, conseillère en bilan de compétences
# Vente et commercial
prospection commerciale = développement du portefeuille clients = conquête de nouveaux clients < prospection téléphonique, prospection terrain, phoning, porte-à-porte, rendez-vous prospects, nouveaux clients signés, cold calling, chasse commerciale, clients prospectés, prospection physique
fidélisation = suivi de la clientèle = gestion de portefeuille clients < portefeuille clients fidélisé, suivi de portefeuille, account manager, portefeuille de 200 clients, fidélisation clients, visites clients, chargée de clientèle, portefeuille de clients géré
négociation commerciale = techniques de vente < négociation avec acheteurs, négociation de contrats, négociation en centrale ~ BTS NRC, BTS NDRC, DUT TC, négociateur, commercial terrain
itinérance = commercial itinérant = déplacements sur secteur < secteur de cinq départements, technico-commercial itinérant, délégué pharmaceutique, chef de secteur, tournée clients, attaché commercial, visiteuse médicale
vente par téléphone = télévente < téléprospection, téléconseiller vente, télévendeur, BDR, inside sales, SDR ~ assistant commercial sédentaire, appels sortants
atteinte des objectifs de vente = réalisation du chiffre d'affaires < objectifs atteints à, objectifs dépassés, meilleur vendeur, augmentation du CA, hausse du chiffre d'affaires ~ CA de, prime sur objectifs
grands comptes = key account management < KAM, responsable grands comptes, compte clé, comptes nationaux, key account manager
CRM = outil CRM < Salesforce, HubSpot, Pipedrive, Zoho, Sellsy, reporting sur CRM, Sage CRM, Dynamics CRM, base clients CRM
élaboration de devis = offres commerciales = propositions commerciales < devis réalisés, chiffrage de devis, propositions chiffrées, devis clients, offres chiffrées ~ chiffrage
vente B2B = vente aux professionnels < vente BtoB, clients professionnels, vente aux entreprises, clients TPE PME, commercial BtoB, clientèle d'artisans
vente aux particuliers = B2C < BtoC, vente à domicile, clientèle de particuliers, conseiller vendeur cuisine, vente de fenêtres, cuisiniste, vente de panneaux solaires
technico-commercial = vente de solutions techniques < ingénieur commercial, ATC, ingénieur technico-commercial, attaché technico-commercial ~ BTS technico-commercial, ingénieur d'affaires
management d'une équipe commerciale = direction commerciale < chef des ventes, responsable commercial, directeur commercial, animation de force de vente, équipe de dix commerciaux, directrice des ventes, responsable régional des ventes, manager commercial
salons professionnels = participation aux salons < foires et salons, stand sur salon, salon professionnel, foire de Paris exposant, salons animés
relations avec la grande distribution = GMS < chef de secteur GMS, commercial GMS, merchandising en GMS, référencement en centrale, centrales d'achat ~ implantation de linéaires, promoteur des ventes
commerce international < zone export, assistante export, responsable export, crédit documentaire, area manager export ~ BTS commerce international, incoterms
veille concurrentielle < analyse de la concurrence, études de marché, benchmark concurrents ~ relevés de prix concurrents
suivi administratif des ventes = suivi des commandes < bons de commande, suivi de livraison clients, commandes suivies, saisie de bons de commande ~ litiges clients
prise de rendez-vous qualifiés = génération de leads < rendez-vous qualifiés, agenda commerciaux rempli, qualification de prospects ~ qualification de fichiers
agent immobilier = transaction immobilière = négociateur immobilier < mandats de vente, mandats exclusifs, estimations immobilières, négociatrice en immobilier, IAD France, Century 21, conseiller immobilier, Orpi, compromis de vente ~ visites de biens, carte T
gestion locative = location immobilière < états des lieux, gestionnaire locatif, baux rédigés, quittances de loyer, charges locatives ~ syndic de copropriété, gestionnaire de copropriété
vente automobile = conseiller commercial automobile < vendeur automobile, VN et VO, vendeur VO, véhicules d'occasion vendus, concession automobile vendeur, conseillère commerciale automobile
animation du réseau de distributeurs = animation de réseau < animateur réseau, animation de franchisés, réseau de distributeurs, animation de revendeurs ~ revendeurs formés
# Commerce de détail et caisse
encaissement = tenue de caisse = opérations d'encaissement < hôtesse de caisse, caissière, caissier, encaissement des clients, caisse libre-service, hôte de caisse, ELS, encaissements clients, poste de caisse
clôture de caisse = comptage de caisse < ouverture et fermeture de caisse, remise en banque, clôture des caisses, contrôle de caisse ~ fonds de caisse, coffre magasin
mise en rayon = remplissage des rayons < ELS, réassort, employé libre-service, remplissage de rayon, employé de rayon, mise en rayon de produits, employée de libre-service, remplissage de linéaires
réception des marchandises = réception et contrôle de livraison < réception de livraisons, camions déchargés, déballage de colis, contrôle des bons de livraison, réceptionnaire, déchargement de camions
conseil et vente = accueil et conseil client = vente en magasin < vendeuse, vendeur en magasin, conseillère de vente, conseiller de vente, vente conseil, vendeuse en boutique, vendeuse en prêt-à-porter ~ conseil clientèle
merchandising = mise en valeur des produits < vitrines réalisées, visual merchandiser, têtes de gondole, mise en place de vitrines, planogramme, ILV et PLV ~ implantation de rayon
inventaire = gestion des stocks en magasin < inventaire annuel, comptage des stocks, inventoriste, inventaires tournants ~ démarque connue
passation de commandes = approvisionnement du rayon < commandes rayon, commandes de réassort, commandes fournisseurs passées, réapprovisionnement du rayon ~ cadencier
rotation des produits = contrôle des DLC < DLC, DLUO, contrôle des dates, dates de péremption, FIFO en rayon, FEFO, produits périmés retirés
étiquetage et balisage = affichage des prix < étiquettes de prix, changement de prix, étiquettes électroniques, soldes étiquetées
responsable de magasin = gestion d'un point de vente < directrice de magasin, directeur de magasin, responsable de boutique, gérante de magasin, store manager, gérant de supérette, responsable boutique
adjoint au responsable de magasin = responsable adjoint < adjoint de magasin, responsable adjointe, assistant store manager, second de boutique, assistante manager Lidl
chef de rayon = manager de rayon < cheffe de rayon, manager rayon, responsable de rayon, chef de département GMS ~ adjoint chef de rayon
grande distribution = supermarché < Super U, Casino supermarché
rayon frais = produits frais traditionnels < rayon fromage à la coupe, rayon charcuterie, rayon traiteur, stand marée ~ fruits et légumes
vente de mode < Zara vendeuse, H&M vendeuse, cabines d'essayage, boutique de mode, Jennyfer, Galeries Lafayette vendeuse, vendeuse en chaussures, pliage de vêtements
ouverture et fermeture du magasin = clés du magasin < ouverture du magasin, fermeture du magasin, porteur de clés, ouverture et fermeture boutique
service après-vente magasin = gestion des retours et échanges < retours et échanges, échanges et remboursements, SAV en magasin, point accueil magasin, comptoir SAV
lutte contre la démarque = prévention du vol < antivols, démarque inconnue, réduction de la démarque, portiques antivol ~ agent de sécurité en magasin
drive = préparation de commandes drive < préparateur drive, Leclerc Drive, Chronodrive, commandes drive préparées, préparatrice drive ~ click and collect
vente additionnelle < cartes de fidélité proposées, ventes additionnelles, vente complémentaire, indice de vente ~ programme de fidélité, panier moyen
diplôme en commerce < BEP vente, BTS MUC, BTS MCO, CAP employé de vente, CQP vendeur, CAP EPC, BEP VAM, bac pro métiers du commerce
bricolage et jardinerie = vente bricolage < Leroy Merlin, Bricomarché, Brico Dépôt, Gamm vert
bijouterie et luxe = clientèle haut de gamme < maroquinerie de luxe, boutique Louis Vuitton, joaillerie, vente de luxe, horlogerie de luxe ~ Sephora conseillère, détaxe clients
fleuriste = composition florale < CAP fleuriste, compositions florales ~ gerbes de deuil, Interflora
# Marketing et communication
gestion des réseaux sociaux = community management < community manager, page Facebook animée, compte Instagram, Hootsuite, posts LinkedIn, animation de réseaux sociaux, TikTok Instagram, stories Instagram, Swello
création de contenu = rédaction de contenus < articles de blog, rédactrice web, rédacteur web, newsletters rédigées, conception-rédaction, rédaction d'articles ~ brand content, calendrier éditorial, planning éditorial
référencement naturel = SEO < netlinking, Semrush, Yourtext Guru, audit SEO, Search Console, mots-clés SEO, Ahrefs, consultant SEO, maillage interne
référencement payant = SEA < AdWords, campagnes Google Ads, campagnes SEA, Performance Max, traffic manager, certification Google Ads ~ SEM
marketing digital = webmarketing < webmarketeur, Google Ads, Facebook Ads, Meta Ads, chef de projet digital, growth hacking, retargeting, traffic manager ~ master marketing digital
emailing = campagnes e-mail < Mailchimp, Sendinblue, Brevo, newsletters envoyées, campagnes d'emailing, Sarbacane, Mailjet, taux d'ouverture
gestion de site web = CMS < WordPress, Drupal, mise à jour de site, webmaster, PrestaShop, Joomla, refonte du site, webmestre, Webflow ~ Wix
relations presse = communication externe < communiqués de presse, attachée de presse, dossier de presse, conférences de presse, attaché de presse ~ revue de presse
communication interne < intranet alimenté, newsletter interne, magazine interne, journal d'entreprise ~ convention annuelle des salariés
événementiel = organisation d'événements < événements organisés, chef de projet événementiel, conférences organisées, soirées de lancement, festival organisation, chargée d'événementiel ~ salons organisés
stratégie de communication = plan de communication < plan de com, plan de communication élaboré, responsable communication, directrice de la communication, chargée de communication stratégie, stratégie de com
marketing produit < cheffe de gamme, chef de gamme, plan de gamme ~ lancement de produits, mix marketing, category manager
études de marché = analyse de marché < études quantitatives, focus groups, panel Nielsen, chargé d'études marketing, études quali, Kantar, Sphinx enquêtes ~ enquêtes de satisfaction
création de supports de communication = supports print < affiches créées, kakémonos, InDesign, catalogues mis en page ~ plaquette commerciale
suite Adobe < Photoshop, InDesign, Illustrator, Creative Cloud, infographiste, graphiste
web analytics = analyse de performance digitale < Google Analytics, GA4, Matomo, AT Internet, Google Tag Manager, Looker Studio, taux de conversion suivi
marketing opérationnel = actions marketing < opérations promotionnelles, animations en magasin, campagnes promotionnelles, jeux-concours ~ PLV, street marketing
e-commerce = gestion de boutique en ligne < Prestashop, Shopify, Magento, marketplace Amazon, WooCommerce, responsable e-commerce, Cdiscount marketplace ~ fiches produits en ligne
marketing relationnel < Salesforce Marketing Cloud, Marketo, Adobe Campaign, segmentation de base clients, scénarios automatisés ~ HubSpot, marketing direct
gestion des prestataires = relation agences et imprimeurs < brief agence, imprimeurs consultés, agences de communication pilotées ~ suivi d'impression, briefs créatifs
gestion de marque = brand management < brand manager, plateforme de marque, repositionnement de marque, chef de marque ~ charte graphique créée, identité de marque
production vidéo et photo = montage vidéo < Premiere Pro, vidéos tournées, Final Cut, reportages photo, vidéos réalisées ~ motion design, After Effects
influence = partenariats influenceurs < influenceurs, ambassadeurs de marque, campagnes d'influence, Kolsquare
mécénat et partenariats < partenaires financiers trouvés, fundraising, collecte de fonds
communication publique = communication institutionnelle < magazine municipal, bulletin municipal, communication de collectivité, service com de mairie ~ Cap'Com
# Service client
gestion des appels entrants = relation client par téléphone < téléconseiller, téléconseillère, centre d'appels, appels entrants, conseiller clientèle à distance, Webhelp, Teleperformance, plateau téléphonique, téléopératrice, Armatis
traitement des réclamations = gestion des réclamations clients < réclamations clients, litiges clients, service réclamations, clients mécontents, plaintes clients traitées, gestion des insatisfactions, service consommateurs
traitement des demandes par mail et chat = support client multicanal < chat en ligne clients, tickets Zendesk, réponses aux mails clients, support par chat, demandes clients par mail, Freshdesk
service après-vente = SAV < technicien SAV, conseillère SAV, retours sous garantie, service après-vente Darty, dossiers SAV ~ RMA
outil de ticketing = gestion des tickets < Zendesk, Freshdesk, GLPI, Jira Service, tickets traités, Salesforce Service Cloud ~ Intercom
satisfaction client = qualité de service < taux de satisfaction, NPS, enquêtes de satisfaction, CSAT, taux de satisfaction client ~ avis clients traités
rétention client = fidélisation par téléphone < service résiliation, résiliations évitées, conseiller fidélisation, anti-churn
support technique < hotliner, technicien hotline, assistance box internet, support niveau 1, dépannage par téléphone
superviseur de centre d'appels = encadrement de téléconseillers < superviseur plateau, équipe de téléconseillers, superviseuse, responsable de plateau, manager relation client, chef d'équipe centre d'appels
indicateurs de qualité centre d'appels = productivité téléphonique < DMT, taux de décroché, DMC, double écoute, QS appels, taux de résolution
mise à jour des dossiers clients = saisie des données clients < dossiers clients mis à jour, fiches clients, changement d'adresse clients ~ modification de contrats clients
suivi de livraison = suivi des colis < litiges transport, colis perdus, suivi de colis, réclamations Colissimo, Chronopost réclamations
vente rebond = rebond commercial < ventes rebond, upsell, options vendues par téléphone, proposition d'options
assurance et assistance à distance = plateau d'assistance < chargé d'assistance, Europ Assistance, déclarations de sinistres par téléphone, Mondial Assistance
télécommunications = clientèle télécom < Orange service client, Bouygues Telecom, Free centre d'appels, forfaits mobiles, boutique Orange
énergie = fournisseur d'énergie < EDF conseiller, Engie conseiller, contrats d'électricité ~ relevés de compteur, Linky
customer success = accompagnement client SaaS < customer success manager, clients SaaS ~ onboarding clients
chargé de clientèle = conseiller clientèle < chargée de clientèle, conseillère clientèle, conseiller client, gestionnaire de clientèle, conseiller relation client
relation client en anglais = service client bilingue < appels en anglais, clients anglophones, conseiller bilingue
téléphonie et logiciels de centre d'appels = outils de téléphonie < Genesys, Odigo, Vocalcom, Aircall, Hermes 360 ~ Avaya
accueil en agence = accueil guichet < guichetière, agent de guichet, guichet de La Poste, vendeuse SNCF guichet
billetterie et voyages = agence de voyages < Amadeus, agent de voyages, conseillère voyages, Selectour ~ BTS tourisme, forfaitiste
# Logistique, magasin et cariste
CACES = CACES chariots élévateurs = R489 < CACES 1 3 5, CACES 3, CACES 5, CACES 1 et 3, CACES R489 catégorie 3 ~ R389, CACES 1A, cariste
conduite de chariot élévateur = conduite d'engins de manutention < cariste, chariot frontal, chariot à mât rétractable, fenwick, cariste manutentionnaire, chariot rétractable ~ gerbeur
préparation de commandes = picking < préparateur de commandes, vocal Talkman, commandes au scan, préparatrice de commandes, préparation au vocal, Amazon entrepôt préparation, colis préparés, pick and pack
réception de marchandises = contrôle des réceptions < réceptionnaire, quai de réception, déchargement des camions, bons de livraison contrôlés, réception quantitative et qualitative, dépotage de conteneurs
expédition = préparation des expéditions < agent d'expédition, bons de transport, lettres de voiture, expédition de colis, liste de colisage ~ étiquettes transport, agent de quai, CMR
manutention < manutentionnaire, déchargement de camions, chargement de camions, agent de quai, dépotage, manutention de colis, déménageur, bagagiste
emballage et conditionnement = filmage de palettes < conditionneuse, mise en carton, agent de conditionnement, palettisation, filmeuse, emballeur, cerclage, emballage de colis
gestion des stocks = suivi des stocks < gestionnaire de stock, stocks gérés, mouvements de stock, écarts de stock, suivi des niveaux de stock, gestion de stock
inventaires = inventaire tournant < inventaires tournants, inventaire physique, comptages de stock, inventaire annuel entrepôt
stockage = mise en stock = rangement en rack < mise en rack, mise en casier, rangement de palettes ~ palettiers, racks
WMS = logiciel de gestion d'entrepôt < Reflex WMS, Manhattan WMS, SAP EWM, SAP WM, Infolog, Reflex Hardis, Generix WMS, Speed WMS ~ scan PDA, douchette
magasinier < magasinier pièces détachées, magasinière, pièces de rechange magasin, magasinier automobile ~ magasinier cariste, magasinier vendeur
responsable d'entrepôt = responsable logistique = chef de dépôt < chef d'entrepôt, responsable de dépôt, responsable de plateforme logistique, directeur d'entrepôt ~ chef de quai
chef d'équipe logistique = encadrement d'équipe d'entrepôt < équipe de préparateurs, team leader entrepôt, chef d'équipe cariste ~ chef d'équipe quai
affrètement = organisation des transports < affréteur, affréteuse, bourse de fret, Teleroute, B2PWeb, exploitant transport, Timocom, affrètement de camions ~ agent de transit
exploitation transport = planification des tournées < exploitant transport, tournées organisées, agent d'exploitation transport, planning des conducteurs, dispatcheur, optimisation des tournées ~ gestion des chauffeurs, capacité de transport
douane = formalités douanières = transit < déclarant en douane, déclarante en douane, Delta G, transitaire, EUR1, agent de transit, T1 douane
transport maritime et aérien = freight forwarding < fret aérien, conteneurs maritimes, fret maritime, Bolloré Logistics transit ~ incoterms
matières dangereuses = ADR < ADR colis, conseiller sécurité TMD, IMDG, formation ADR, produits dangereux stockés, CSTMD ~ Seveso entrepôt
transpalette électrique = transpalette < transpalette autoporté ~ tire-palette, CACES 1A, CACES 1
élingage < pontier, CACES R484, pontier élingueur, élingage de charges
respect des consignes de sécurité entrepôt = gestes et postures < PRAP, formation gestes et postures ~ sauveteur secouriste entrepôt, EPI en entrepôt, quart d'heure sécurité
froid et produits frais = entrepôt frigorifique < chambre froide, entrepôt à -25, froid négatif, STEF entrepôt, température dirigée
productivité logistique < 5S entrepôt ~ colis par heure, taux de service, cadence de préparation, taux d'erreur de préparation
diplôme logistique < TP préparateur de commandes, bac pro logistique, BTS GTLA, BTS transport logistique, TSMEL, BEP logistique, DUT GLT, titre cariste d'entrepôt, CAP opérateur logistique
# Conducteur routier et livreur
permis CE = permis super lourd = permis EC < titre professionnel super lourd, conducteur SPL, chauffeur SPL, tracteur semi-remorque conduit
permis C = permis poids lourd < permis PL, chauffeur PL, conducteur porteur, permis EC, chauffeur poids lourd ~ porteur 19 tonnes
qualification initiale marchandises < FIMO à jour, FCO à jour, FIMO marchandises, FCO marchandises, carte de qualification conducteur, CQC
carte conducteur = chronotachygraphe = réglementation sociale européenne < carte conducteur à jour, RSE transport, temps de conduite et repos, carte chronotachygraphe
livraison de marchandises = livraison de colis = tournées de livraison < chauffeur-livreur, livreur, coursier, Chronopost livreur, tournée de livraison, livreur à vélo, livreur VL, Uber Eats livreur, DPD livreur
transport longue distance < routier international ~ longue distance, grand routier, zone longue, traction de nuit
transport régional < zone courte, distribution régionale ~ ramasse et livraison
formation ADR = certificat ADR = matières dangereuses < ADR de base, ADR citerne, ADR spécialisation, conducteur citerne hydrocarbures
arrimage = sécurisation du chargement < sanglage, bâchage débâchage ~ tautliner
hayon élévateur = déchargement au hayon < hayon et transpalette, camion hayon
lettre de voiture = documents de transport < CMR, lettres de voiture, bordereaux de livraison, émargement des bons
transport de voyageurs = permis D = conducteur de bus < conducteur de car, conducteur receveur, chauffeur de bus, RATP machiniste, autocariste ~ FIMO voyageurs, ramassage scolaire
transport de personnes < carte VTC, chauffeur VTC, chauffeur de taxi, TPMR, carte professionnelle VTC, taxi conventionné
ambulancier = transport sanitaire < DEA ambulancier, diplôme d'ambulancier, ambulancière DE ~ auxiliaire ambulancier, VSL
grue auxiliaire < R490, R390, CACES grue auxiliaire
benne et travaux publics = conduite de camion benne < ampliroll, camion benne, polybenne, benne TP ~ 8x4, toupie béton, chauffeur 6x4
collecte des déchets = ripeur < éboueur, collecte d'ordures, agent de collecte, Veolia propreté collecte
transport frigorifique = température dirigée < frigo routier, semi frigo, camion frigorifique, viande pendue, livraisons en frais
citerne et vrac = transport en citerne < citernier, citerne alimentaire, citerne pulvé, livraison de fioul, camion citerne
entretien courant du véhicule = contrôle avant départ < contrôle des niveaux, vérification du véhicule ~ prise en charge du véhicule, lavage du camion
déménagement = manutention de meubles < déménageur, monte-meuble, porteur déménageur
conduite d'engins de chantier = CACES R482 < R482, CACES A C1 ~ R372, conducteur d'engins, mini-pelle, chargeuse, tractopelle, conducteur de pelle, compacteur, bulldozer
# Achats et approvisionnement
passation des commandes = gestion des commandes fournisseurs < commandes fournisseurs passées, bons de commande fournisseurs, assistante achats, commandes d'achat, approvisionneur ~ relance de commandes fournisseurs
négociation avec les fournisseurs = négociation des prix d'achat < négociation fournisseurs, gains achats, conditions d'achat négociées, réduction des coûts d'achat, acheteuse, acheteur
sourcing fournisseurs = recherche de fournisseurs < sourcing Asie, référencement de fournisseurs, nouveaux fournisseurs identifiés, low cost country
appels d'offres achats = consultations fournisseurs < consultation de fournisseurs, cahier des charges achats, dépouillement des offres, appels d'offres fournisseurs ~ RFQ, RFP
approvisionnement = gestion des approvisionnements = planification des approvisionnements < approvisionneur, approvisionneuse, calcul des besoins, MRP, appels de livraison, gestionnaire approvisionnement, appro usine
suivi des délais de livraison = relance fournisseurs < relances fournisseurs, retards fournisseurs, taux de service fournisseurs, suivi des délais fournisseurs ~ accusés de réception de commande
évaluation des fournisseurs = panel fournisseurs < audits fournisseurs, notation fournisseurs, revue de performance fournisseurs, plan de progrès fournisseurs
contrats d'achat = contrats-cadres < contrats cadres, accords-cadres, contrats fournisseurs négociés ~ conditions générales d'achat
achats indirects < achats hors production, achats de services, achats généraux ~ achats IT
achats industriels = achats de production < pièces usinées achetées, achats mécaniques, achats sur plan, acheteur industriel, sous-traitance industrielle achetée ~ acheteur projet
stratégie achats = acheteur famille < category buyer, acheteur leader, plan achats, stratégie par famille, lead buyer, responsable de catégorie achats
direction des achats = responsable achats < directeur des achats, directrice achats, chef de service achats
marchés publics = achats publics < code de la commande publique, acheteur public, MAPA, CAO marchés, gestionnaire marchés publics ~ CCTP et CCAP, DCE rédigé
prévision de la demande = planification supply chain < S&OP, demand planner, prévisionniste des ventes, PDP, prévisions de consommation, PIC PDP
gestion de production < ordonnanceur, planification de production, ordres de fabrication, ordonnancement lancement, planificatrice, lancement des OF ~ GPAO
optimisation des stocks = réduction des stocks < réduction des stocks de, stocks dormants ~ stock de sécurité, rotation des stocks, couverture de stock
supply chain management = chaîne logistique < supply chain manager, flux logistiques pilotés, responsable supply chain ~ APICS, CPIM, master supply chain
ERP achats = module achats < SAP MM, Ariba, Ivalua, Coupa, SAP Ariba, JDE achats
litiges fournisseurs = gestion des non-conformités fournisseurs < avoirs fournisseurs, retours fournisseurs, réclamations fournisseurs
commerce international achats < achats import, assistante import, LC crédit documentaire, importations d'Asie, DDP et FOB ~ incoterms
achats responsables = RSE achats < charte achats responsables, devoir de vigilance ~ EcoVadis
achats de négoce = achats retail < acheteuse centrale, collections achetées, centrale d'achat acheteur, acheteur GMS ~ chef de produit acheteur
# Électricité du bâtiment
installation électrique = travaux d'électricité = électricité bâtiment < électricien bâtiment, pose de prises, rénovation électrique, pose d'appareillage, électricien tertiaire, mise aux normes électriques, électricité générale ~ tirage de câbles, CAP électricien
habilitations électriques = habilitation électrique < B1V, B2V BR BC, habilitation BR, B1 B2, habilitation B2V, H1V, BS BE manœuvre ~ H0B0, NF C 18-510
diplôme en électricité < CAP électricien, bac pro ELEEC, CAP PROELEC, bac pro électrotechnique ~ BEP électrotechnique, BTS électrotechnique
NF C 15-100 = normes électriques < NFC 15-100, Consuel, attestation Consuel, C15-100
câblage d'armoires électriques = tableaux électriques = câblage < armoires électriques câblées, TGBT, tableautier, coffrets électriques, pose de tableaux électriques, câblage de tableaux, câblage d'armoires ~ câbleur, monteur câbleur
lecture de schémas électriques = lecture de plans électriques < schémas unifilaires, schémas électriques, lecture de schémas, schéma multifilaire ~ See Electrical
tirage de câbles = passage de câbles = chemins de câbles < tirage de câble ~ pose de gaines, goulottes, dalles marines, cablofil, passage de gaines
courants faibles = VDI < baies de brassage, RJ45, câblage informatique, prises RJ45 ~ fibre optique soudée, vidéophonie
dépannage électrique = recherche de pannes électriques < dépannage électricité, pannes électriques, recherche de défauts électriques, dépanneur électricien, astreinte électrique
sûreté électronique < alarmes intrusion, vidéosurveillance, caméras installées ~ contrôle d'accès installé, interphonie, visiophones, SSI
SSI = sécurité incendie < détecteurs incendie, SSI catégorie A, Siemens incendie, DEF incendie ~ désenfumage, BAES
éclairage = installation de luminaires < luminaires LED, éclairage public, relamping, candélabres, spots encastrés, éclairage de sécurité
photovoltaïque = panneaux solaires < panneaux photovoltaïques, QualiPV, pose de panneaux solaires, installateur photovoltaïque ~ onduleurs, BP habilitation photovoltaïque
bornes de recharge = IRVE < qualification IRVE ~ bornes électriques véhicules
domotique < ETS5, MyHome Legrand, maison connectée ~ Somfy
réseaux électriques = monteur réseaux < monteur réseaux électriques, lignes HTA, Enedis réseau, accessoires HTA, poste HTA/BT, monteur de lignes, jonctions HTA ~ AIPR, raccordement Linky
travaux en hauteur = nacelle = CACES nacelle < R486, CACES PEMP, CACES 3B nacelle ~ R386, travail en hauteur, port du harnais
mesures et contrôles électriques = contrôle des installations électriques < mesure de terre, mise en service électrique, contrôleur d'isolement, vérifications périodiques électriques, mesures d'isolement
électricité industrielle = électrotechnique < électricien industriel, moteurs asynchrones, électrotechnicien ~ BTS électrotechnique, démarrage étoile triangle
chef de chantier électricité = encadrement de chantier électrique < chef d'équipe électricien, conducteur de travaux électricité, responsable de chantier électricité
chauffage électrique et VMC = ventilation < VMC double flux ~ radiateurs électriques, sèche-serviettes, chauffe-eau électrique posé
bureau d'études électricité = dessin électrique < Caneco, AutoCAD électricité, plans d'implantation électrique, notes de calcul électriques, Dialux, See Electrical, Elec Calc
# Plomberie, chauffage, climatisation
installation sanitaire = pose de sanitaires = plomberie sanitaire < pose de WC, salles de bains, pose de lavabos, plombier, pose de douches, rénovation de salles de bains, plombier chauffagiste, pose de baignoires
installation de chauffage < pose de radiateurs, pose de chaudières, plancher chauffant, plombier chauffagiste, installation de chaudières, remplacement de chaudière, poêles à granulés posés
CAP plombier = diplôme en plomberie chauffage < CAP monteur en installations sanitaires, BP monteur en chauffage, BEP thermique, bac pro TISEC, CAP MIS, CAP monteur installateur thermique, bac pro TMSEC ~ CAP installateur sanitaire
soudure cuivre = brasure < brasage cuivre, ATG B540-9, brasure forte, brasure cuivre ~ soudure à l'étain, soudure oxyacétylénique, chalumeau
raccordement multicouche et PER = tuyauterie plomberie < sertissage, raccords à sertir ~ tubes cuivre, PVC évacuation
entretien de chaudières = maintenance chauffage < entretien chaudière gaz, technicien chauffage, brûleurs fioul, analyse de combustion, attestation d'entretien, contrats d'entretien chaudière ~ ramonage, Saunier Duval, De Dietrich chaudières
dépannage plomberie < fuites d'eau, recherche de fuite, réparation de fuites, dépannage de sanibroyeur ~ débouchage, chasse d'eau réparée
pompes à chaleur = énergies renouvelables thermiques < PAC air/eau, pompe à chaleur, QualiPAC, PAC Daikin, mise en service PAC, RGE QualiPAC
climatisation = froid et climatisation < climaticien, pose de split, VRV, groupes froid, climatisation réversible, monteur frigoriste, chambres froides installées, technicien frigoriste
attestation de capacité fluides frigorigènes = manipulation des fluides frigorigènes < aptitude catégorie 1, habilitation fluides frigorigènes, catégorie I fluides ~ attestation fluides, R410A, R32
qualification gaz < professionnel du gaz, certificat Qualigaz ~ installations gaz, Qualigaz
ballon d'eau chaude = eau chaude sanitaire < chauffe-eau, ballon ECS, ballon thermodynamique, remplacement de chauffe-eau, groupe de sécurité
ventilation < gaines de ventilation, technicien CVC, technicien de maintenance CVC, réseaux aérauliques, gainiste, CVC tertiaire, monteur en gaines
chaufferie = exploitation de chaufferies < chaufferies collectives, chaufferie bois ~ sous-station, P2 P3, Dalkia technicien, technicien d'exploitation chauffage, Engie Solutions technicien
régulation < régulation Siemens, GTC, Sauter, automate de chauffage ~ courbe de chauffe
désembouage et équilibrage = équilibrage de réseaux < équilibrage de colonnes, vannes d'équilibrage ~ désembouage, rinçage de circuit
traitement de l'eau < adoucisseurs, analyse légionelles, carnet sanitaire, pose d'adoucisseur ~ traitement d'eau de piscine, pisciniste
assainissement = réseaux d'évacuation < fosse septique, hydrocureur, curage de canalisations, agent d'assainissement, micro-station ~ évacuations PVC, tout-à-l'égout
couverture < couvreur, zingueur, couvreur-zingueur, zinc à joint debout ~ pose de tuiles, pose de Velux
tuyauterie industrielle = tuyauteur < tuyauteur soudeur, lecture d'isos, préfabrication de tuyauterie, TIG tuyauterie
conducteur de travaux CVC < chargé d'affaires CVC, chargé d'affaires génie climatique
# Menuiserie, peinture, maçonnerie
menuiserie bois = fabrication de menuiseries < menuisier, meubles sur mesure, CAP menuisier, menuisier d'agencement, ébéniste, menuisier atelier, fabrication d'escaliers, BP menuisier, toupie et dégauchisseuse ~ placards sur mesure
pose de menuiseries = pose de fenêtres et portes < poseur de menuiseries, pose de fenêtres, pose de portes, menuiseries PVC, menuiserie alu, menuisier poseur, pose de volets roulants, pose de baies vitrées, pose de blocs-portes
pose de parquet = revêtements de sol = solier < parquet flottant, sol PVC, pose de moquette, parqueteur, pose de stratifié, sols souples
charpente = charpente bois < charpentier, ossature bois, pose de charpente, CAP charpentier, fermettes, levage de charpente, taille de charpente
peinture intérieure et extérieure = travaux de peinture < peintre en bâtiment, peinture de façades, murs peints, CAP peintre, peintre, peinture de plafonds ~ ravalement, rouleau et pistolet airless
préparation des supports = enduits et ponçage < enduiseur, bandes à joints, ratissage ~ lessivage de murs
papier peint = pose de revêtements muraux < toile de verre, toile à peindre, pose de toile de verre ~ tapissier
maçonnerie = travaux de gros œuvre < agglos, CAP maçon, élévation de murs, murs en briques, montage de murs, dalle béton, maçon coffreur, maçonnerie traditionnelle, BP maçon
coffrage = béton armé < coffreur-bancheur, banches, ferraillage, coffreur, ferrailleur, coulage de béton, prédalles
carrelage et faïence = pose de carrelage < carreleur, CAP carreleur, carrelage grand format ~ mosaïque posée
plâtrerie = pose de placo = cloisons < plaquiste, cloisons sèches, plâtrier, faux plafonds, plâtrier-plaquiste, rails et montants, plafonds suspendus
isolation = isolation thermique < laine de verre, isolation des combles, soufflage de ouate, isolation par l'extérieur ~ polystyrène collé, RGE isolation
façade = enduit de façade = ravalement < façadier, enduits monocouche, ravalement de façade, machine à projeter, crépi, enduit à la chaux
étanchéité = toitures-terrasses < étancheur, étanchéité bitumineuse, membrane bitume, toiture-terrasse, SEL résine ~ étancheur bardeur
échafaudage = montage d'échafaudages < échafaudeur, montage d'échafaudage, Layher, échafaudages roulants ~ R408, R457
VRD = voirie et réseaux divers < canalisateur, pose de bordures, terrassier, constructeur de routes, ouvrier TP, réseaux enterrés, ouvrier VRD
AIPR < AIPR opérateur, AIPR encadrant, attestation AIPR
démolition < démolisseur, amiante SS3, SS4, curage de bâtiment, opérateur amiante
serrurerie métallerie = métallerie < métallier, serrurier, garde-corps, portails posés, serrurier-métallier, escaliers métalliques, ferronnier
vitrerie = miroiterie < vitrier, miroitier, pose de vitrages, double vitrage remplacé
espaces verts = entretien d'espaces verts = jardinier paysagiste < taille de haies, jardinier, paysagiste, CAP jardinier paysagiste, plantations de massifs, taille d'arbustes ~ débroussaillage, élagueur, tondeuse autoportée
petits travaux = multiservices < homme toutes mains, agent polyvalent du bâtiment, petit bricolage chez clients ~ factotum, agent de maintenance des bâtiments
# Conduite de travaux et génie civil
conduite de travaux = suivi de chantier = gestion de chantiers < conducteur de travaux, conductrice de travaux, suivi de chantiers, chantiers pilotés, chargé d'affaires bâtiment, responsable travaux ~ directeur de travaux
chef de chantier = encadrement des équipes de chantier < chef d'équipe maçon, chef de chantier gros œuvre, chef de chantier VRD, compagnons encadrés
formation BTP < ESTP, ingénieur génie civil, INSA génie civil, master génie civil ~ BTS bâtiment, DUT génie civil, licence pro conduite de travaux, BTS travaux publics
planification des travaux = planning de chantier < planning travaux, MS Project travaux, Gantt chantier, planning TCE, phasage de chantier
étude de prix = chiffrage de travaux = métrés < métreur, DPGF, bordereau de prix, études de prix, économiste de la construction, déboursé sec, métreuse, avant-métré, Onaya
consultation des entreprises = DCE = CCTP < analyse des offres travaux, rédaction de CCTP, pièces écrites bâtiment
réunions de chantier = comptes rendus de chantier < compte rendu de chantier, CR de chantier
coordination des corps d'état = coordination des sous-traitants < sous-traitants coordonnés, tous corps d'état, corps d'état secondaires, pilotage des sous-traitants ~ TCE, CES bâtiment
situations de travaux = suivi financier de chantier < situations mensuelles de travaux, mémoires de réclamation travaux ~ révision de prix travaux
réception de travaux = levée de réserves = OPR < levée des réserves, PV de réception, réserves de chantier
maîtrise d'œuvre = MOE < MOEX, phases PRO DCE, maître d'œuvre, maîtrise d'œuvre d'exécution ~ APS APD, AVP, loi MOP
maîtrise d'ouvrage = AMO < maître d'ouvrage, responsable d'opérations immobilières, chargé d'opérations, programme immobilier neuf, bailleur social opérations
sécurité de chantier < CSPS, coordonnateur SPS, VIC chantier ~ plan de prévention, causeries sécurité, quart d'heure sécurité
dessin de plans = DAO bâtiment < dessinateur bâtiment, dessinateur projeteur, projeteur VRD ~ plans d'exécution, plans de coffrage, plans EXE, Allplan, ArchiCAD
BIM = maquette numérique < BIM manager, Navisworks, maquette BIM ~ Revit, IFC, Tekla
calcul de structures = bureau d'études structure < Robot Structural, Eurocodes, descente de charges, ingénieur structure, notes de calcul BA, Arche Graitec, BAEL ~ plans de ferraillage
topographie = implantation < géomètre, station totale, tachéomètre, levés topographiques, topographe ~ Covadis, implantation d'ouvrages, Mensura
permis de construire = autorisations d'urbanisme < dépôt de permis de construire, déclaration préalable travaux, dossiers de permis, instruction des permis ~ architecte DPLG, architecte HMONP
VRD et infrastructures = conception VRD < plans VRD, réseaux humides, voirie et assainissement ~ Covadis, Mensura, ouvrages d'art, chantiers routiers
performance énergétique < étude thermique, Pleiades ~ RT2012, DPE, diagnostiqueur immobilier, audit énergétique, thermicien
géotechnique = études de sol < G2 AVP, sondages géotechniques, pressiomètre, étude de sol, géotechnicien
gestion technique de bâtiment = facility management = maintenance immobilière < gestionnaire technique de patrimoine, responsable technique immobilier, facility manager, gestion technique du patrimoine ~ contrats multitechniques
# Mécanique automobile
entretien de véhicules = révision < mécanicien auto, courroie de distribution, CAP mécanicien, changement de filtres, mécanicien automobile ~ Feu Vert
réparation automobile = mécanique automobile < plaquettes de frein, mécanicien auto, remplacement de freins, réparation de moteurs, mécanicienne automobile, joint de culasse, garage automobile mécanicien ~ embrayage, amortisseurs, cardans
diplôme mécanique auto < CAP MVA, bac pro maintenance des véhicules, BTS après-vente automobile, BEP mécanique auto, CAP mécanique automobile, CQP mécanicien, bac pro MVM, BTS MAVA
diagnostic électronique = valise de diagnostic = recherche de pannes auto < valise diagnostic, Clip Renault, diagnostic auto, lecture de défauts, Diagbox, OBD, Bosch KTS, technicien diagnostic, valise Autel, technicien expert après-vente
pneumatiques = montage de pneus < monteur pneus, permutation de pneus, monteur en pneumatique ~ Euromaster, Point S, First Stop
géométrie = trains roulants < réglage du parallélisme
véhicules électriques et hybrides < B2VL, BCL, habilitation B0L, B1VL, habilitation UTE C 18-550 ~ Zoé réparation, hybride Toyota
climatisation automobile = recharge de climatisation < recharge clim, clim auto ~ attestation fluides automobile, attestation de capacité catégorie V
carrosserie = réparation de carrosserie < carrossier, débosselage, tôlerie, CAP carrossier, débosseleur, marbre de carrosserie, carrossier peintre, DSP débosselage
peinture automobile = préparation peinture < peintre automobile, cabine de peinture, vernis carrosserie, colorimétrie auto, CAP peinture carrosserie, peintre auto
vitrage automobile = pare-brise < poseur de pare-brise, France Pare-Brise ~ réparation d'impact
contrôle technique = contrôleur technique < contrôleur technique VL, agrément contrôleur technique, Autovision, Autosur ~ préparation au contrôle technique
réception après-vente = conseiller service automobile < réceptionnaire après-vente, conseiller client après-vente, réceptionnaire atelier, conseillère service auto ~ ordres de réparation
chef d'atelier = encadrement d'atelier automobile < responsable d'atelier automobile, chef d'équipe mécanicien, responsable après-vente auto
magasinier automobile = vente de pièces détachées < magasinier pièces auto, vendeur pièces automobiles, magasinier vendeur PRA ~ Autodata, Oscaro, Mister Auto, Servicebox, TecDoc
poids lourds = mécanique PL < mécanicien PL, mécanicien poids lourds, Scania atelier, Renault Trucks, mécanicien VI ~ freinage pneumatique, hydraulique PL
engins agricoles et TP < mécanicien agricole, tracteurs réparés, John Deere, moissonneuses, bac pro matériels agricoles ~ mécanicien TP, mécanicien engins
deux-roues = mécanique moto et cycle < mécanicien moto, mécanicien cycles, Yamaha atelier, réparation de vélos, CAP motocycles, Decathlon atelier cycles
électricité automobile = faisceaux électriques < électricien auto, alternateurs, multiplexage, électromécanicien auto ~ autoradios posés, attelages posés
préparation de véhicules = nettoyage de véhicules < préparateur VO, lavage de voitures, préparateur automobile, lustrage, préparation esthétique ~ jockey automobile
dépannage remorquage = dépanneuse < dépanneur remorqueur, dépannage routier ~ plateau de remorquage
garanties constructeur = dossiers de garantie auto < secrétaire garantie, gestionnaire garantie auto
# Conduite de machines, usinage, soudage
tournage = tourneur = tournage CN < tourneur CN, tour CN, tour numérique, tour Mazak, tours à commande numérique, décolletage, décolleteur, tourneur fraiseur
fraisage = fraiseur = fraisage CN < fraiseur CN, fraiseuse, centre d'usinage, 5 axes, fraiseuse à commande numérique, tourneur fraiseur, Hermle, DMG centre d'usinage
usinage = opérateur sur commande numérique = commande numérique < opérateur CN, usineur, régleur CN, CN 5 axes, CQPM opérateur en usinage, bac pro technicien d'usinage, opérateur régleur ~ tourneur fraiseur, BTS productique
programmation CN < Fanuc programmation, TopSolid Cam, Mastercam, code ISO, Esprit FAO, GO2cam ~ Heidenhain, Siemens 840D, Mazatrol
réglage des machines = changement d'outils = régleur < changement de série, monteur régleur, réglage de presses, régleur sur presses ~ SMED réglages, changement d'outillage
pilotage de machine < pilote de ligne, conducteur de machines, pilote d'installation, conduite de ligne automatisée, conductrice de ligne, opératrice sur ligne, conducteur d'extrudeuse ~ opérateur de production, opérateur machine
agent de production = opérateur de production = travail à la chaîne < agent de fabrication, opératrice de production, ouvrier d'usine, monteur à la chaîne, PSA opérateur, ouvrière en usine ~ agent de conditionnement
soudage TIG = TIG < soudeur TIG, soudure TIG, procédé 141, TIG inox, soudeuse TIG
soudage MIG/MAG = semi-automatique < soudeur MAG, semi-auto, soudeur semi-auto, MIG MAG, procédé 135, soudure MAG, 136 fil fourré
soudage à l'arc = électrode enrobée < ARC électrode, soudeur arc, procédé 111, soudure à l'arc
licences de soudage = qualification soudeur < licences soudure, EN ISO 9606-1, QS soudeur, licences TIG, EN 287-1, licences soudeur à jour, QMOS
chaudronnerie = chaudronnier < traçage chaudronnerie, CAP réalisation en chaudronnerie industrielle, chaudronnier soudeur, bac pro TCI, chaudronnerie inox ~ roulage de tôles, cintrage
tôlerie < plieuse, presse plieuse, Trumpf, tôlier, plieur, Bystronic
lecture de plans = lecture de plans techniques < plans industriels, lecture de plan mécanique, dessin industriel lu ~ cotation ISO
contrôle dimensionnel = instruments de mesure < pied à coulisse, micromètre, palmer, MMT, colonne de mesure
ajustage montage = montage mécanique = assemblage < ajusteur monteur, monteur mécanique, monteur assembleur, montage de sous-ensembles, assemblage mécanique, assemblage de pièces mécaniques, monteur en mécanique ~ ajusteur
rectification = rectifieur < rectification cylindrique, affûtage, rectifieuse plane, Studer, affûteur
plasturgie < presse à injecter, presses Arburg, CQP plasturgie ~ monteur régleur injection, thermoformage, extrusion plastique
outillage < outilleur, mouliste, moules d'injection ~ électroérosion, érosion fil, ajusteur outilleur
câblage électronique < soudure de composants, IPC-A-610, brasage de cartes ~ câbleuse, sertissage de cosses, câbleur aéronautique
aéronautique = assemblage aéronautique < ajusteur monteur structure, Airbus assemblage, monteur aéronautique, ajusteur aéronautique ~ rivetage, CQPM ajusteur
agroalimentaire = production agroalimentaire < usine agroalimentaire, ligne de conditionnement alimentaire, opérateur agroalimentaire, pilote de process laitier ~ découpe de viande usine
traitement de surface = finition métal < grenaillage, anodisation, peinture poudre, thermolaquage, polisseur, galvanisation ~ ébavurage
manutention industrielle < CACES pont roulant ~ pont roulant, élingage
imprimerie < conducteur offset, flexographie, Heidelberg, conducteur d'impression ~ massicotier, sérigraphe, brocheur
# Maintenance industrielle et mécatronique
maintenance préventive et curative = maintenance industrielle < technicien de maintenance, maintenance corrective, maintenance préventive, dépannage de machines, agent de maintenance, mécanicien de maintenance, électromécanicien, maintenance curative, interventions curatives
diplôme en maintenance < BTS MS, BTS MI, DUT GIM, BTS maintenance des systèmes, bac pro MSPC, TSMI AFPA ~ BTS CRSA, BTS MAI
dépannage = diagnostic de pannes < électromécanicien, dépannage d'équipements, dépannage de lignes, recherche de pannes, pannes machines résolues
automates programmables = automatisme = API < Siemens S7, TIA Portal, Schneider Unity, automates Siemens, Step 7, automaticien, Rockwell, programmation d'automates, Control Expert, PL7, Twincat ~ WinCC
programmation d'automates = automaticien < TIA Portal programmation, grafcet programmé, programmation S7, Unity Pro programmation, Codesys
hydraulique et pneumatique < vérins pneumatiques, centrale hydraulique, distributeurs hydrauliques, flexibles hydrauliques, hydraulicien, Rexroth
GMAO = gestion de maintenance assistée par ordinateur < SAP PM, Maximo, CARL Source, Coswin, bons de travail GMAO, Mainti4, DIMO Maint
mécanique industrielle = remplacement de pièces mécaniques < changement de roulements, courroies et chaînes, pompes centrifuges réparées, mécanicien industriel ~ réducteurs, lignage d'arbres, alignement laser
électricité industrielle = dépannage électrique industriel ~ armoires de commande, moteurs électriques rebobinés, habilitation BR et B2V, contacteurs
itinérance = technicien SAV itinérant < technicien itinérant, interventions sur site client, technicien de maintenance itinérant, déplacements chez les clients techniciens ~ technicien SAV, metteur au point
mise en service = installation de machines < mise en service de machines, metteur en route, installation et mise en service, FAT et SAT, mise en route d'équipements
robotique = robots industriels < robots Fanuc, Kuka, ABB robots, Stäubli, robots 6 axes, trajectoires robot
amélioration continue en maintenance = fiabilisation < fiabilisation d'équipements, réduction des arrêts machine ~ MTBF, AMDEC, MTTR
gestion des pièces de rechange = stock de pièces détachées < pièces de rechange commandées, magasin pièces de rechange, stock de rechange
instrumentation < boucles de régulation, instrumentiste, étalonnage de capteurs, débitmètres, technicien instrumentation ~ CIRA
responsable maintenance = encadrement d'équipe maintenance < chef d'équipe maintenance, responsable technique maintenance ~ coordinateur maintenance
travail posté maintenance < astreinte technique ~ 3x8 maintenance, 5x8
portes automatiques < ascensoriste, portes sectionnelles, technicien ascenseurs
énergies et utilités = conduite d'utilités < chaudière vapeur, air comprimé, conducteur de chaudière ~ groupes froids, STEP exploitation, rondier
maintenance bâtiment < technicien multitechnique, multitechnique, technicien de maintenance bâtiment ~ agent technique, factotum, agent d'entretien technique
maintenance énergie < technicien éolien, arrêt de tranche, CNPE ~ habilitation nucléaire, CSQ, SCN1
sécurité des interventions < consignation électrique, LOTO ~ permis de feu, ATEX, permis de travail
# Qualité
contrôle qualité = contrôle des produits = inspection qualité < contrôleur qualité, contrôle réception, contrôle final, contrôle visuel, contrôleuse qualité, agent de contrôle qualité, contrôle en cours de fabrication ~ tri qualité
système de management de la qualité = SMQ < responsable qualité, manuel qualité, animateur qualité, RAQ, ingénieur qualité, revue de direction qualité ~ QSE responsable
ISO 9001 = certification ISO 9001 < ISO 9001 version 2015, audit 9001, norme 9001
audits internes = auditeur interne < audits qualité, audits process, audits terrain ~ auditrice, auditeur IRCA
non-conformités = actions correctives < fiches de non-conformité, 8D, CAPA, FNC, réclamations 8D, dérogations qualité, D8
résolution de problèmes = analyse des causes < 5 pourquoi, Ishikawa, QRQC, 8D, arbre des causes, QQOQCP, méthode A3
analyse de risques < AMDEC process, AMDEC produit ~ HAZOP, ISO 14971
IATF 16949 = qualité automobile < IATF, ISO TS 16949 ~ PPAP, APQP, EAQF
EN 9100 = qualité aéronautique < FAI 9102, Part 21G ~ FAI aéronautique
MSP = maîtrise statistique des procédés < SPC, cartes de contrôle, Cpk ~ Minitab, R&R
métrologie < MMT, machine tridimensionnelle, métrologue, PC-DMIS, Zeiss Calypso, contrôleur tridim, bras Faro ~ Mitutoyo
lean manufacturing = amélioration continue < Kaizen, 5S, VSM, lean manager, SMED, chantiers 5S, chantiers Kaizen, animateur lean, Hoshin
Six Sigma = DMAIC < Green Belt, Black Belt
procédures qualité = gestion documentaire qualité = rédaction de procédures < procédures et modes opératoires, modes opératoires, procédures qualité rédigées, SOP ~ instructions de travail rédigées, GED qualité
HACCP = sécurité des aliments < IFS, PMS plan de maîtrise sanitaire, BRC, ISO 22000, BRCGS, plan de maîtrise sanitaire, FSSC 22000
qualité pharmaceutique = assurance qualité pharma < AQ pharma, revue de lots, BPF audits, dossiers de lots revus, déviations pharma ~ change control
dispositifs médicaux < MDR 2017/745, marquage CE dispositifs médicaux, FDA 21 CFR 820
contrôle non destructif = CND = END < ressuage, COFREND, ultrasons CND, radiographie industrielle, COFREND niveau 2
QHSE = HSE = sécurité et environnement < animateur HSE, ISO 45001, MASE, responsable QHSE ~ ISO 14001, document unique, ICPE, préventeur, animateur sécurité, analyses d'accidents
qualité fournisseurs = SQA < SQE ~ audits fournisseurs
indicateurs qualité < PPM, taux de rebut, coûts de non-qualité, indicateurs qualité suivis, COQ
test logiciel < ISTQB, cahiers de recette, testeur logiciel, tests de non-régression, plans de test, QA logiciel, Selenium, cahier de tests
plan de contrôle = gammes de contrôle < PSQ, control plan, plans de contrôle rédigés ~ plans de surveillance
# Ingénierie mécanique et électrique
conception mécanique = études mécaniques = bureau d'études < dessinateur projeteur, projeteur mécanique, concepteur mécanique, ingénieur mécanique, conception de pièces, conception d'outillages, dessinateur industriel, ingénieur conception ~ BTS CPI
CAO 3D = logiciels de CAO < SolidWorks, CATIA V5, Creo, Inventor, NX, TopSolid, Solid Edge, Pro/E ~ AutoCAD
mise en plan = plans de fabrication < mises en plan, plans de détail, plans de définition, liasses de plans, dossiers de plans, plans d'ensemble ~ dessinateur
cotation fonctionnelle = tolérancement < cotation ISO, chaînes de cotes, tolérancement géométrique
dossiers techniques < dossiers de fabrication
calcul de structure = simulation éléments finis < Ansys, Abaqus, calculs éléments finis, Nastran, Hypermesh, ingénieur calcul ~ RDM, dimensionnement mécanique, CFD
diplôme d'ingénieur = école d'ingénieurs = formation d'ingénieur < INSA, Arts et Métiers, ENSAM, diplôme d'ingénieur CTI ~ Centrale, Polytech, ESIEE, ENSI
cahier des charges = spécifications techniques < cahiers des charges, spécifications fonctionnelles, exigences spécifiées ~ analyse fonctionnelle, DOORS
PLM = gestion de données techniques < Windchill, Teamcenter, Enovia, PDM SolidWorks, 3DExperience, SAP PLM
industrialisation < technicien méthodes, gammes de fabrication, ingénieur industrialisation, gammes opératoires, dossier d'industrialisation, préparateur méthodes, ingénieur process, temps de gamme, DFM
essais et validation = bancs d'essais < technicien essais, essais vibratoires, plans de validation, essais d'endurance, ingénieur essais, banc de test
conception électronique = électronique analogique et numérique < Altium Designer, routage de cartes, Cadence OrCAD, ingénieur électronique, Kicad, cartes électroniques conçues ~ schématique, FPGA VHDL
systèmes embarqués = logiciel embarqué < STM32, microcontrôleurs, C embarqué, firmware, RTOS, AUTOSAR, FreeRTOS, Linux embarqué ~ bus CAN
études électriques = schémas électriques < See Electrical, EPLAN, Caneco BT, dessinateur électrique, schémas électriques réalisés, projeteur électricité ~ AutoCAD Electrical
automatisme et supervision = contrôle-commande < PCVue, WinCC, ingénieur automaticien, supervision SCADA, Wonderware ~ analyse fonctionnelle automatisme
marquage CE = directive machines < dossier CE, analyse de risques machine, 2006/42/CE, mise en conformité machines
modélisation < Matlab, Simulink ~ Scilab, LabVIEW
management d'atelier < chef d'atelier de production, directeur d'usine, chef d'équipe production, responsable d'unité autonome, UAP ~ directeur de site industriel, animateur d'équipe production
génie des procédés = procédés industriels < ingénieur procédés, bilans matière, schémas PID, génie chimique
recherche et développement = R&D < ingénieur R&D, brevets déposés, CIR dossier, CIFRE ~ prototypes réalisés
CEM et environnement < chambre anéchoïque ~ essais climatiques
fabrication additive = impression 3D < imprimante 3D, SLM, FDM
documentation technique = rédaction technique < rédacteur technique, notices techniques, S1000D, rédactrice technique, FrameMaker ~ manuels d'utilisation
thermique et énergie = efficacité énergétique < thermicien, audits énergétiques, ingénieur énergie, économe de flux ~ ISO 50001
# Développement logiciel
développement logiciel = développement d'applications = programmation < développeur web, développeur Java, analyste programmeur, développeuse, développeur full stack, ingénieur logiciel, ingénieure logiciel, développeur PHP, concepteur développeur, applications développées en
formation en informatique < BTS SIO SLAM, master informatique, titre concepteur développeur d'applications, MIAGE, BUT informatique ~ DUT informatique, Epitech, école 42, licence informatique, Wild Code School
développement back-end = back-end < Spring Boot, Symfony, Node js, Django, Laravel, Java EE, Express js, API Platform, NestJS, Ruby on Rails
développement front-end = front-end = intégration web < React, Angular, Vue js, HTML CSS, JavaScript, TypeScript, intégrateur web, Next js, Sass, Bootstrap, jQuery
programmation orientée objet = POO < Java, C++, PHP objet, Spring, Kotlin ~ design patterns, UML
bases de données relationnelles = SQL < PostgreSQL, MySQL, Oracle SQL, SQL Server, MariaDB, PL/SQL, requêtes SQL ~ Merise
bases NoSQL < MongoDB, Redis, Cassandra, Elasticsearch, Neo4j, DynamoDB
web services < GraphQL, Swagger, API Platform ~ SOAP, microservices, Postman API
gestion de versions = Git < GitLab, GitHub, Bitbucket, GitFlow
méthodes agiles < sprints, scrum master, daily meeting ~ Kanban Jira, SAFe, product owner, user stories
intégration continue = CI/CD < Jenkins, GitLab CI, GitHub Actions, pipelines CI/CD ~ Azure DevOps, SonarQube
conteneurs < docker-compose, Helm, OpenShift
cloud = plateformes cloud < AWS, Azure, GCP, OVHcloud, Lambda, Google Cloud, Scaleway
tests unitaires = tests automatisés < JUnit, PHPUnit, Jest, pytest, Mockito ~ Cypress, Selenium, TDD
développement mobile = applications mobiles < Android, iOS Swift, Flutter, React Native, Kotlin, Ionic, SwiftUI, Xamarin
Java = écosystème Java < Spring Boot, JEE, Hibernate, J2EE, Maven, Java 17, Quarkus
PHP = frameworks PHP < Symfony, Laravel, Zend, PHP 8, Doctrine, Drupal développeur, PrestaShop modules
technologies Microsoft = dotnet < ASP NET, NET Core, C-Sharp, Entity Framework, WPF, Blazor, VB NET
Python = langage Python < Django, Flask, FastAPI, pandas, scripts Python
création de sites < WordPress, Drupal, PrestaShop, Joomla, Webflow ~ création de sites web
architecture logicielle = conception technique < architecture hexagonale, microservices, architecte logiciel, CQRS, dossier de conception technique ~ DDD, tech lead
recueil des besoins = analyse fonctionnelle = spécifications < spécifications fonctionnelles, ateliers métiers, business analyst, user stories rédigées, expression de besoins ~ AMOA, PO proxy
revue de code = qualité du code < code review, SonarQube, pair programming, refactoring, clean code
DevOps = infrastructure as code < Terraform, Ansible, ingénieur DevOps, SRE ~ Puppet
UX/UI design = maquettage < Figma, wireframes, Adobe XD, tests utilisateurs, UX designer, maquettes Figma, Zeplin
développement SAP < ABAP ~ SAP Fiori, S/4HANA
# Support et administration informatique
support aux utilisateurs = assistance utilisateurs = support informatique < technicien support, hotline informatique, support N1, technicien helpdesk, support N2, support de proximité, technicien de proximité, assistance informatique, technicien informatique, support VIP
formation en systèmes et réseaux < TSSR, licence pro réseaux, DUT réseaux et télécoms ~ titre TAI, BTS SNIR, bac pro SEN, technicien d'assistance en informatique
gestion des incidents = ticketing < ServiceNow, tickets incidents, EasyVista, Jira Service Desk, OTRS, tickets N1, iTop
administration systèmes = administration de serveurs < Windows Server, administrateur systèmes, serveurs Linux, admin sys, administrateur systèmes et réseaux, Windows Server 2019, serveurs administrés, ingénieur système
Active Directory = gestion des comptes utilisateurs < GPO, Azure AD, Entra ID, création de comptes AD, AD et GPO ~ réinitialisation de mots de passe
administration réseau = réseaux LAN WAN < Cisco, CCNA, VLAN, switchs configurés, routeurs, administrateur réseau, Aruba, Wi-Fi Meraki ~ TCP/IP, Fortinet, DNS et DHCP
sécurité informatique = cybersécurité < Fortinet, Stormshield, SIEM, analyste SOC, pentest, EDR, pare-feu, RSSI, SentinelOne, Palo Alto, EBIOS ~ ISO 27001
virtualisation < ESXi, Hyper-V, Proxmox, vSphere, Citrix, Nutanix
sauvegarde = sauvegardes < Veeam, Acronis, sauvegardes vérifiées, Commvault, restauration de données ~ PRA PCA
installation de postes = masterisation = déploiement de postes < SCCM, migration Windows 10, préparation de PC, Intune, installation de PC, WDS, masters Windows
maintenance matérielle = maintenance de parc = dépannage de PC < dépannage PC, réparation d'ordinateurs, imprimantes dépannées, montage de PC, changement de disques, maintenance de parc informatique ~ remplacement de pièces PC
gestion de parc = inventaire informatique < GLPI inventaire, OCS Inventory, Landesk ~ parc informatique, parc de 300 postes
Microsoft 365 = Office 365 administration < Exchange Online, Teams administration, migration O365 ~ Intune, Office 365, SharePoint, Exchange
Linux = systèmes Unix < Debian, Red Hat, CentOS, Ubuntu Server, LPIC ~ AIX
supervision = monitoring < Nagios, Centreon, Zabbix, PRTG, Grafana, Prometheus
scripting = automatisation < PowerShell, Bash, Ansible, scripts shell, scripts PowerShell
ITIL = gestion de services < ITIL V4, ITIL Foundation, certification ITIL, ITSM
téléphonie IP < 3CX, VoIP, Mitel, Asterisk, IPBX ~ Avaya, Alcatel OXE
gestion de mobiles = MDM < MobileIron, Airwatch, Intune, flotte mobile, Jamf
documentation utilisateurs < guides utilisateurs, procédures utilisateurs rédigées, utilisateurs formés
RGPD = protection des données < DPO, registre des traitements, mise en conformité RGPD ~ CNIL
responsable informatique = management de la DSI < directeur des systèmes d'information, responsable d'exploitation informatique
exploitation informatique = production informatique < pupitreur, analyste d'exploitation, ordonnanceur Control-M ~ Universe, astreintes informatiques
câblage et fibre < raccordement FTTH, baies brassées, soudure fibre, réflectométrie, déploiement FTTH
support applicatif < key user, support Sage, administration fonctionnelle ~ consultant fonctionnel, référent applicatif
# Données et analyse
analyse de données = exploitation de données < data analyst, analyse statistique, chargé d'études statistiques, analyste de données, data miner, data scientist, analyses ad hoc ~ requêtes SQL, pandas
business intelligence = décisionnel = BI < Power BI, Tableau, Qlik Sense, Business Objects, BI développeur, MicroStrategy, Cognos, consultant BI, QlikView, Looker, SSRS
tableaux de bord = data visualisation = reporting < Power BI, dashboards, Tableau Software, rapports Power BI, tableaux de bord Excel, Looker Studio, Data Studio, Spotfire
statistiques = modélisation statistique < SAS, SPSS, R Studio, séries temporelles, tests statistiques, ANOVA, Stata ~ ISUP, ENSAE, ENSAI, STID
machine learning = apprentissage automatique < scikit-learn, TensorFlow, PyTorch, deep learning, XGBoost, réseaux de neurones, random forest, Keras
Python pour la data = Python data science < pandas, NumPy, Jupyter, scikit-learn, PySpark, matplotlib
langage R < RStudio, R Shiny, ggplot2, tidyverse, dplyr
SQL = requêtage < requêtes SQL, PL/SQL, T-SQL, BigQuery, procédures stockées, PostgreSQL
entrepôt de données = data warehouse < Snowflake, datamart, BigQuery, Redshift, datawarehouse, Teradata, schéma en étoile, Synapse
ETL = alimentation de données = data engineering < Talend, SSIS, Informatica, dbt, Airflow, data engineer, ODI, DataStage, Azure Data Factory, flux ETL
big data = traitements distribués < Spark, Hadoop, Databricks, Hive, Cloudera, data lake ~ Kafka
modélisation de données < modèle conceptuel de données, schéma en étoile, data vault ~ Merise, PowerDesigner
qualité des données = gouvernance des données < data steward, dédoublonnage, Collibra, data quality, nettoyage de données, MDM données, data owner
Power BI < Power BI Desktop, PL-300 ~ Power Query M
Excel analytique = Excel expert < Power Query, VBA, Power Pivot, macros VBA
indicateurs de performance = KPI < KPI suivis, indicateurs construits, KPI définis, suivi de KPI
prévisions = modèles prédictifs < modèles de prévision, ARIMA, modèle de churn, score d'appétence, prévision de ventes par modèle
A/B testing < A/B tests, AB testing, tests A/B
traitement du langage naturel = NLP < spaCy, BERT, text mining, chatbots LLM, analyse de sentiment
vision par ordinateur = traitement d'images < OpenCV, YOLO, computer vision, segmentation d'images
SIG = géomatique < QGIS, ArcGIS, géomaticien, PostGIS, MapInfo, FME
enquêtes et sondages = collecte de données < questionnaires administrés, Sphinx, LimeSurvey, enquêtes INSEE, Qualtrics
web scraping = extraction de données < BeautifulSoup, Scrapy, Selenium scraping
mise en production de modèles = MLOps < MLflow, Vertex AI, SageMaker, Dataiku, Kubeflow
# Gestion de projet
gestion de projet = pilotage de projets = conduite de projet < chef de projet, cheffe de projet, chargée de projet, project manager, projets pilotés, directeur de projet, chargé de projet ~ coordination de projet
certification en gestion de projet < PMP, PRINCE2, IPMA, Prince2 Foundation
planification de projet = suivi de planning < MS Project, Gantt, rétroplanning, jalons projet, plan de charge, chemin critique
suivi budgétaire de projet = maîtrise des coûts du projet < budget projet, coûts projet suivis, reste à faire, cost control ~ contrôleur de projet
comités de pilotage = COPIL < COPROJ, comité de pilotage, COSTRAT, CODIR projet présenté
agilité < PSM I, rétrospectives animées, coach agile ~ product owner, SAFe
AMOA = assistance à maîtrise d'ouvrage < consultant AMOA ~ MOA, recettes fonctionnelles, expression de besoins
gestion des risques projet < registre des risques, matrice des risques, risques projet suivis, plan de mitigation
conduite du changement = accompagnement au changement < change manager, ambassadeurs du changement ~ plan de transformation
management d'équipe = encadrement d'équipe = management < manager de proximité, chef d'équipe, équipe de 10 personnes encadrée, management de 5 personnes, responsable d'équipe, encadrement de 8 personnes, manager d'équipe, équipe managée ~ chef de service
animation de réunions et ateliers = animation d'ateliers < ateliers animés, brainstormings animés, facilitateur ~ design thinking
outils de gestion de projet < Jira, Trello, Asana, Monday, MS Project, Confluence, Notion projets, Redmine
reporting projet = tableaux de bord projet < flash report, météo projet, reporting hebdomadaire au COPIL
PMO = bureau des projets < project office, PMO junior ~ portefeuille de projets
déploiement = mise en œuvre de solutions < go-live, déploiement de solutions, déploiement ERP, déploiement multi-sites
recherche de financements = montage de dossiers de subvention < dossiers FSE, dossiers de subvention, dossiers FEDER, subventions obtenues ~ appels à projets, LEADER
optimisation des processus = cartographie des processus < BPMN, refonte de process ~ logigrammes
pilotage de prestataires = gestion de la sous-traitance < prestataires pilotés, équipes offshore, suivi de prestataires ~ sous-traitants pilotés
# Graphisme et médias
graphisme = création graphique = conception graphique < graphiste, infographiste, maquettiste, DA junior, graphiste freelance ~ BTS design graphique, BTS communication visuelle, DNMADE graphisme, MMI graphisme
suite Adobe = Creative Cloud = logiciels de PAO < InDesign, Photoshop, Illustrator, Creative Suite, Photoshop Illustrator InDesign
mise en page = PAO = exécution graphique < QuarkXPress, maquettiste, mise en page de magazines, graphiste exécutant, catalogues mis en page ~ InDesign
préparation de fichiers pour impression = prépresse < PDF haute définition, opérateur prépresse, fonds perdus, traits de coupe, chaîne graphique
identité visuelle = création de logos < logos créés, charte graphique, identités visuelles, création de logo ~ cartes de visite créées
retouche photo = traitement d'images < Photoshop, Lightroom, détourage, retoucheur, photomontage, retouche d'images
webdesign = design d'interface < webdesigner, Adobe XD, maquettes web, UI designer, Webflow ~ Figma, intégration WordPress
illustration = dessin < illustratrice, illustrateur, storyboard, carnets d'illustration ~ Procreate
photographie = prises de vue < photographe, reportages photo, photo studio, packshots, photos de mariage ~ shooting photo
montage vidéo = postproduction < Premiere Pro, Final Cut, monteur, Avid, DaVinci Resolve, monteuse vidéo, dérushage
tournage = prise de vue vidéo < cadreur, caméraman, cadreuse ~ télépilote drone, JRI
motion design = animation < After Effects, Cinema 4D, motion designer, motion graphics ~ animation 2D, Toon Boom
modélisation 3D < Blender, 3ds Max, Maya, rendus 3D, SketchUp, V-Ray, Cinema 4D
prise de son < ingénieur du son, Pro Tools, mixage audio, régisseur son, perchman, sonorisation
régie et technique du spectacle = technicien du spectacle < lumière plateau, technicien lumière, machiniste plateau, grandMA ~ régisseur, régisseuse
journalisme = rédaction d'articles de presse < journaliste, pigiste, localier, carte de presse, correspondant local de presse, secrétaire de rédaction, reporter
correction et relecture = secrétariat de rédaction < correctrice, relecture d'épreuves, relecteur, Prolexis, correcteur ~ relecture orthographique
traduction < traductrice, Trados, traducteur assermenté, MemoQ, traduction technique ~ sous-titrage
direction artistique = concepts créatifs < directeur artistique, directrice artistique, concepteur-rédacteur, directeur de création
packaging < emballages créés, facing produit ~ étiquettes de vin, designer produit
signalétique et enseignes = impression grand format < enseignes lumineuses, enseigniste ~ plotter de découpe, pose d'adhésifs, marquage véhicules
décoration < architecte d'intérieur, plans d'aménagement, planches d'ambiance ~ home staging, décoratrice, décorateur d'intérieur
# Cuisine
préparation des plats = production culinaire < cuisinier, cuisinière, chef de partie, commis de cuisine, second de cuisine, préparation des entrées et desserts, cuisinière en collectivité, cuisiné pour, dressage des assiettes, envoi des plats, chef de cuisine
diplôme de cuisine < CAP cuisinier, bac pro cuisine, BEP cuisine, titre professionnel cuisinier, BP cuisine ~ BTS hôtellerie-restauration, MC cuisinier en desserts
préparation des ingrédients < taillage de légumes, mise en place cuisine, éplucher les légumes, découpe de légumes, préparations préliminaires
HACCP = normes d'hygiène alimentaire < relevés de température, plan de nettoyage cuisine, plats témoins, marche en avant ~ PMS, formation hygiène alimentaire
gestion d'un poste en cuisine = chef de partie < saucier, garde-manger, poissonnier en cuisine, rôtisseur, entremétier, poste chaud, poste froid ~ demi-chef de partie
chef de cuisine = encadrement de brigade < chef cuisinier, brigade de huit, brigade encadrée, chef gérant ~ chef de production, cheffe
second de cuisine < sous-chef, sous-chef de cuisine
plonge < plongeur, plongeuse, plonge batterie, lave-vaisselle ~ commis de cuisine, aide cuisinière
restauration collective = cuisine de collectivité < cantine scolaire, cuisine centrale, liaison froide, self d'entreprise, liaison chaude, cuisine d'hôpital, API Restauration, second de collectivité
élaboration des menus = création de cartes < carte renouvelée, menus élaborés, plan alimentaire, création de la carte, ardoise du jour ~ fiches techniques cuisine, plat du jour
régimes et textures modifiées < textures modifiées, régimes spéciaux ~ menus sans sel, tableau des allergènes, diététicien
commandes et stocks cuisine = gestion des approvisionnements cuisine < commandes Metro, Transgourmet, Pomona, inventaire cuisine, commandes alimentaires, réception des denrées
ratio matière = coût matière < food cost, coût portion, fiches de coût
pâtisserie en restaurant = desserts < desserts à l'assiette, chef pâtissier, desserts maison ~ pâtissier de restaurant
découpe et cuissons < levage de filets, parage de viandes, habillage de poissons, désossage ~ grillardin, cuisson au grill
traiteur < cocktails dînatoires, pièces cocktail, traiteur événementiel
restauration rapide = fast-food < McDonald's, Burger King, KFC, O'Tacos, snacking, Subway ~ équipier polyvalent, sandwicherie
gastronomie = cuisine gastronomique < restaurant gastronomique, Relais & Châteaux ~ Michelin, Gault et Millau, bistronomie
pizza = pizzaïolo < four à pizza, pétrissage pâte à pizza, pizzaiolo
matériel de cuisson = équipements de cuisine < four mixte, cellule de refroidissement ~ Rational, sous vide, thermomix
nettoyage de la cuisine = entretien du poste de travail < nettoyage des plans de travail, désinfection des plans, nettoyage de hottes
crêpes et snacking = crêperie < crêpier ~ billig, paninis
# Service, bar, réception d'hôtel
service en salle = service à table < serveur, serveuse, chef de rang, service au plateau, commis de salle, service à l'assiette, demi-chef de rang, barmaid serveuse, extra en restauration, port de plateaux
diplôme hôtellerie-restauration < bac pro CSR, BTS hôtellerie, BEP restaurant, CAP CS HCR, BTS MHR, MAN hôtellerie, BP arts du service
prise de commande = prise de commandes en salle < commandes au pad, prise de commandes clients, commandes des clients au restaurant, Orderman
accueil des clients au restaurant = placement des clients < hôtesse d'accueil restaurant, placement en salle, accueil et placement ~ maître d'hôtel
mise en place de la salle = dressage des tables < mise en place de salle, nappage ~ débarrassage, polissage des couverts, débarrasser les tables
encaissement au restaurant = addition < additions encaissées, Lightspeed, Zelty, encaissement des additions ~ caisse enregistreuse bar, tickets restaurant
service au bar < barman, barmaid, bartender, service au comptoir, tirage pression, mixologie, chef barman ~ limonadier
barista = préparation de cafés < latte art ~ machine expresso, coffee shop, Starbucks
sommellerie = conseil en vins < WSET, MC sommellerie, accords mets et vins, sommelière ~ carte des vins
petit-déjeuner = service des petits-déjeuners < serveuse petit-déjeuner, buffet petit-déjeuner, employée petits-déjeuners ~ room service
banquets et séminaires = service traiteur < mariages en service, maître d'hôtel traiteur, extras traiteur, cocktails servis
responsable de salle < chef de salle, directeur de restaurant, directrice de restaurant, assistant manager restaurant ~ premier chef de rang
permis d'exploitation = licence débit de boissons ~ licence IV, gérant de bar
réception d'hôtel = réceptionniste = accueil hôtelier < réceptionniste tournant, front office, chef de réception, night auditor, réceptionniste de nuit, veilleur de nuit hôtel
check-in et check-out = arrivées et départs < réceptionniste, arrivées et départs des clients, fiches de police ~ check-in, check-out
logiciel hôtelier = PMS < Opera PMS, Fidelio, Mews, Protel, Medialog, Hotsoft, Opera Cloud, Fols
réservations = gestion des réservations hôtelières < agent de réservation, réservations d'hôtel, réservation de chambres ~ Booking, réservations de tables, TheFork, Expedia, channel manager
réception de nuit < night auditor, réceptionniste de nuit, clôture journalière hôtel
conciergerie < concierge d'hôtel, Clefs d'Or ~ voiturier
yield management = revenue management < revenue manager, RevPAR ~ tarifs OTA, TO et prix moyen
direction d'hôtel = gestion hôtelière < directeur d'hôtel, directrice d'hôtel ~ assistant de direction hôtelière, adjoint de direction hôtel, gouvernante générale
tourisme < conseillère en séjour ~ guide conférencier, guide touristique, agent de comptoir
personnel navigant = PNC < hôtesse de l'air ~ agent d'escale
# Ménage et propreté
nettoyage des chambres = entretien des chambres < femme de chambre, valet de chambre, chambres à blanc, recouches, réfection des lits, à blanc et recouche, employée d'étage, nettoyage de chambres d'hôtel
nettoyage de locaux = entretien des locaux = propreté < agent d'entretien, agent de nettoyage, femme de ménage, nettoyage de bureaux, agent de propreté, technicienne de surface, nettoyage de sanitaires, nettoyage de parties communes, Onet, agent de service
vitrerie = nettoyage de vitres < laveur de vitres, vitres nettoyées, vitres à la perche
remise en état = nettoyage de fin de chantier < fin de chantier, nettoyage après travaux ~ décapage, spray méthode, décapage de sols
monobrosse = autolaveuse = machines de nettoyage < autoportée de nettoyage ~ injecteur-extracteur, nettoyeur haute pression, Kärcher
bionettoyage = nettoyage en milieu hospitalier < ASH, agent de service hospitalier, nettoyage de bloc opératoire, ASHQ, entretien de chambres de patients ~ salles blanches
lingerie = blanchisserie = entretien du linge < lingère, repasseuse, calandre ~ couturière lingère
ménage à domicile = employée de maison = ménage chez les particuliers < femme de ménage, aide-ménagère, ménage et repassage, CESU ménage ~ employé familial
formation propreté < CAP agent de propreté, CQP APH, titre agent de propreté, CAP APH ~ bac pro HPS, CQP LVT
gouvernante = contrôle des chambres < gouvernante d'étage, gouvernante générale
chef d'équipe propreté = encadrement propreté < chef de site propreté, inspecteur propreté, responsable de secteur propreté, chef d'équipe nettoyage
protocoles et produits d'entretien = dosage des produits < dosage de produits, code couleur lavettes, centrale de dilution, pré-imprégnation ~ fiches de données de sécurité
désinfection = décontamination des locaux < désinfection des surfaces, points contact, désinfection de locaux ~ dératisation, Certibiocide
agent polyvalent de restauration = distribution des repas < service en cantine, agent de restauration, plateaux-repas, employée de restauration collective ~ liaison chaude service
sortie des poubelles = gardien d'immeuble < concierge d'immeuble, gardienne d'immeuble ~ sortie de containers, rotation de conteneurs
nettoyage industriel < nettoyage de cuves, haute pression industrielle ~ nettoyage de machines, cryogénie nettoyage
balayage et nettoiement = propreté urbaine < agent de nettoiement, balayeuse, cantonnier, balayage de rues, agent de propreté urbaine
gestion des stocks de produits d'entretien < commande de produits d'entretien, stock de produits d'entretien
# Boulangerie, pâtisserie, boucherie
boulangerie = fabrication du pain = boulanger < CAP boulanger, pains spéciaux, boulangère, baguette tradition ~ pétrissage, façonnage, tourier
diplôme de boulanger < CAP boulangerie, BP boulanger, BM boulanger, bac pro boulanger ~ MC boulangerie spécialisée
pétrissage et façonnage = préparation des pâtes < façonnage, pointage et apprêt, pétrisseur, division et boulage ~ pétrin, façonneuse
cuisson du pain = conduite du four < fournier, enfournement, four à sole, cuisson des baguettes ~ terminal de cuisson, BVP cuisson
viennoiserie < tourier, pâte feuilletée, viennoiseries, feuilletage
pâtisserie = fabrication de pâtisseries < pâtissier, CAP pâtissier, pâtissière, pièces montées, choux et éclairs, BTM pâtissier ~ crème pâtissière
chocolaterie et confiserie = chocolatier < tempérage, CAP chocolatier, moulages chocolat, ganaches, bonbons chocolat
glacerie < glaces artisanales ~ glacier
vente en boulangerie = vendeuse en boulangerie < vendeur en boulangerie, Marie Blachère, vente de pain, Ange boulangerie, vente de viennoiseries
préparation de sandwichs = snacking < snacking boulangerie ~ salades et sandwichs
boucherie = découpe de viande = boucher < CAP boucher, désossage, bouchère, CQP boucher, désosseur, boucher préparateur, préparation de viande au détail ~ parage, ficelage
charcuterie = fabrication charcutière < charcutier, CAP charcutier-traiteur, boudins et saucisses, charcutier traiteur, embossage
abattage = abattoir < abatteur, éviscération, opérateur d'abattage
poissonnerie < poissonnier, CAP poissonnier, ouverture d'huîtres ~ plateaux de fruits de mer
vente au rayon boucherie = conseil boucherie < boucher vendeur, rayon boucherie LS, vente en boucherie, boucher GMS
fromagerie = crémerie < découpe de fromages, affineur, crémier ~ plateaux de fromages
hygiène et traçabilité des viandes = traçabilité alimentaire < étiquetage des viandes, traçabilité viande ~ HACCP boucherie
responsable de fabrication boulangerie < responsable BVP ~ chef pâtissier, responsable de labo pâtisserie, chef de labo
horaires matinaux < prise de poste à 4h, horaires de boulanger
# Coiffure et esthétique
coupe de cheveux = coupes hommes femmes enfants < coiffeuse, coiffeur, CAP coiffure, coupe au rasoir, dégradés américains, BP coiffure ~ coupes hommes, coupes femmes, barbier
coloration = mèches et balayage < coloriste, ombré hair, décolorations, L'Oréal Inoa, coloration végétale
transformation du cheveu < lissage brésilien, lissage tanin, défrisage
coiffage = brushing = chignons < chignons de mariée, mises en plis, coiffures de mariage
diplôme de coiffure < BM coiffure, CAP métiers de la coiffure ~ BTS métiers de la coiffure, MC coloriste
barbier = taille de barbe < rasage à l'ancienne, barber shop, contours de barbe
shampoing et soins capillaires = soins du cheveu < shampoings, soins capillaires, massage crânien, Kérastase soins
extensions = pose d'extensions < Great Lengths ~ tresses africaines, nattes collées
responsable de salon = gestion de salon < manager de salon, gérante de salon, responsable de salon de coiffure, Jean Louis David manager, Dessange manager
vente de produits en salon = conseil personnalisé salon < revente de produits capillaires, vente de soins en institut ~ vente additionnelle institut
diplôme d'esthéticienne < CAP esthétique cosmétique, BP esthétique, BTS MECP, bac pro esthétique, CAP ECP, BTS esthétique
soins du visage = soins esthétiques < esthéticienne, soins visage, Guinot, gommage visage, hydrafacial, soin du visage, Yves Rocher esthéticienne
épilation = épilations < esthéticienne, épilation à la cire, épilation au fil, lumière pulsée, cire orientale, maillot intégral
manucure et prothésie ongulaire = pose d'ongles < prothésiste ongulaire, vernis semi-permanent, gel UV, manucure, nail art, onglerie
beauté des pieds = pédicure ~ podologue, pédicure médicale
maquillage = maquilleuse < maquillage mariée, MUA, maquillage professionnel, conseillère maquillage
extensions de cils et sourcils = beauté du regard < extensions de cils, rehaussement de cils, brow lift, épilation sourcils au fil ~ teinture sourcils, microblading
modelages = massages bien-être < spa praticienne, modelage californien, massage suédois, pierres chaudes, spa thérapeute, praticienne bien-être ~ hammam gommage
appareils esthétiques < LPG, cryolipolyse, Cellu M6, pressothérapie, radiofréquence esthétique, endermologie
agenda et caisse du salon = prise de rendez-vous salon < Planity, Treatwell, caisse du salon, Kiute, Wavy
hygiène et désinfection du matériel de salon < désinfection des outils de coupe, stérilisation des pinces, hygiène en institut

# Sécurité
carte professionnelle CNAPS = carte professionnelle d'agent de sécurité < carte CNAPS, carte pro CNAPS, carte professionnelle CNAPS à jour ~ CQP APS, TFP APS
titre agent de prévention et de sécurité ~ MC sécurité civile et APS, CAP agent de sécurité
SSIAP 1 = sécurité incendie et assistance à personnes < SSIAP 2, SSIAP 3, agent SSIAP ~ SSIAP
chef d'équipe SSIAP = SSIAP 2 < chef d'équipe sécurité incendie, SSIAP 3
surveillance de site = gardiennage = agent de sécurité < vigile, surveillance de sites, agent de surveillance, Securitas agent, gardien de nuit ~ ADS
rondes = rondes de surveillance < rondes de sécurité, rondes et vérifications, rondier intervenant, rondes de nuit, ronde incendie
contrôle d'accès = filtrage des entrées < contrôle des accès, contrôle des sacs, inspection visuelle des bagages, contrôle des badges, physionomiste
sécurité événementielle = stadier < sécurité concert, agent événementiel, sécurité festival, agent de sécurité événementiel
sûreté aéroportuaire = agent de sûreté < agent de sûreté aéroportuaire, TFP ASA, IFPBC ~ inspection filtrage, T7 typologie
agent cynophile = maître-chien < cynophile, conducteur de chien, CQP cynophile
vidéosurveillance = poste de contrôle < PC sécurité, opérateur vidéo, télésurveillance, vidéoprotection, opérateur en télésurveillance
prévention des vols = sécurité magasin < agent de sécurité magasin, inspecteur magasin, interpellations magasin ~ arrière-caisse
transport de fonds = convoyeur < convoyeur de fonds, Brink's, Loomis, transporteur de fonds
protection rapprochée < garde du corps, agent de protection rapprochée, protection de personnalités
secourisme = gestes de premiers secours < PSC1, PSE1, PSE2, sauveteur secouriste du travail, défibrillateur DAE, secouriste Croix-Rouge
lutte contre l'incendie < pompier volontaire, BSPP ~ équipier de seconde intervention, extincteurs manipulés, JSP, exercices d'évacuation, permis feu
main courante = rapports d'incidents < rapports d'intervention, comptes rendus d'incident sécurité, main courante électronique
gestion des conflits = désescalade < médiation sociale, gestion de l'agressivité, désamorçage de conflits ~ agent de médiation
police ou armée < militaire du rang, légionnaire, armée de terre, gendarme adjoint volontaire ~ adjoint de sécurité, policier municipal, policier adjoint, ASVP
chef de site sécurité = encadrement d'agents de sécurité < chef de poste sécurité, coordinateur sécurité agents, chef d'équipe sécurité ~ responsable sûreté
habilitation H0B0 < H0B0, H0-B0
accueil et sécurité = hôte de sécurité < agent d'accueil et de sécurité, accueil sécurité, hôtesse sécurité
# Banque et assurance
conseil clientèle bancaire = conseiller bancaire = gestion de portefeuille de particuliers < conseiller clientèle particuliers, conseillère bancaire, chargé de clientèle particuliers, Crédit Agricole conseiller, conseiller de clientèle bancaire, chargée d'affaires particuliers, conseiller patrimonial
diplôme banque assurance < licence pro banque, master banque, ITB, BTS banque conseiller de clientèle, BP banque ~ BTS assurance, licence pro assurance
accueil en agence bancaire = guichet bancaire < guichetier banque, chargée d'accueil banque, opérations de guichet, remises de chèques guichet ~ téléconseiller bancaire
octroi de crédits = montage de dossiers de crédit < crédits immobiliers, courtier en crédit, dossiers de prêt, prêt immobilier montage, courtière en prêts, Cafpi ~ crédits à la consommation, analyste crédit, IOBSP
analyse du risque crédit = étude de solvabilité < scoring crédit, analyste crédit, cotation Banque de France, analyse de bilans crédit ~ taux d'endettement, FICP
clientèle professionnelle < chargé d'affaires entreprises, conseiller professionnels banque, chargée d'affaires professionnels, financement de PME
gestion de patrimoine = conseil en placements < CGP, assurance-vie vendue, banquier privé, conseiller en gestion de patrimoine, banque privée ~ AMF certification, OPCVM
conformité bancaire = KYC = lutte anti-blanchiment < LCB-FT, Tracfin, analyste conformité, AML, compliance officer
back-office bancaire = traitement des opérations bancaires < back-office banque, gestionnaire middle office, règlement-livraison, gestionnaire back-office titres, successions bancaires ~ SWIFT, SEPA opérations, moyens de paiement
recouvrement bancaire < contentieux bancaire, huissiers mandatés, chargé de contentieux ~ recouvrement amiable, surendettement dossiers banque
directeur d'agence bancaire < directrice d'agence bancaire, responsable d'agence Crédit Mutuel
gestion de sinistres = indemnisation = règlement des sinistres < gestionnaire sinistres, sinistres auto, IRSA, sinistres IARD, indemnisation d'assurés, IRSI, gestionnaire indemnisation, sinistres MRH, convention IRCA
souscription de contrats = production assurance < souscripteur, gestionnaire production assurance, souscription IARD, avenants assurance, souscriptrice, édition de polices
vente d'assurances = conseiller en assurance < agent général d'assurance, conseiller assurances, AXA agence, MAIF conseiller, courtier en assurances, mandataire assurance, contrats d'assurance vendus, Groupama conseiller, MMA agence
capacité professionnelle en assurance < ORIAS, capacité niveau 1, IAS niveau 1 ~ DDA formation
assurance de biens et responsabilité < contrats MRH, RC pro, sinistres IARD, assurance auto et habitation
assurance de personnes = prévoyance et santé < mutuelle santé, prévoyance collective, gestionnaire prestations santé, gestionnaire prévoyance, Harmonie Mutuelle ~ remboursements mutuelle
retraite et protection sociale = caisse de retraite < gestionnaire retraite, Agirc-Arrco, liquidation de retraites ~ CARSAT retraite
Sécurité sociale < CPAM technicien, technicien de prestations, technicienne CPAM ~ CAF technicien, URSSAF inspecteur, conseiller CAF
actuariat < actuaire, provisions techniques, Solvabilité II, ISFA, tarification assurance
finance de marché < trader, middle office marchés ~ Bloomberg, analyste financier, AMF, gérant de portefeuille
leasing et affacturage ~ affacturage, crédit-bail, LLD contrats
# Juridique et notariat
secrétariat juridique = assistante juridique < secrétaire juridique, secrétaire d'avocat, assistant juridique, ENADEP, secrétaire de cabinet d'avocats
formation notariale < BTS collaborateur juriste notarial ~ DMN, licence pro notariat, CFPN, DIMN, INFN
clerc de notaire = rédaction d'actes notariés < collaborateur notarial, rédactrice d'actes, compromis de vente rédigés, clerc rédacteur, actes de vente rédigés ~ clerc aux formalités, notaire assistant
formalités notariales = formalités postérieures < formaliste, Télé ctes, formalités préalables, état hypothécaire ~ publicité foncière
successions < déclarations de succession, actes de notoriété, donations-partages, liquidations successorales, attestations immobilières ~ divorces par consentement
logiciel juridique < GenApi, iNot, Fichorga, Fiducial Signature, Genapi iNot ~ Secib, RPVA, Kleos, Polyacte
RPVA = communication électronique avec les juridictions < e-barreau ~ TéléRecours
gestion des délais de procédure = procédures judiciaires < suivi des audiences, agenda judiciaire, délais d'appel, renvois d'audience, suivi des procédures ~ mise en état
rédaction d'actes de procédure = conclusions et assignations < assignations rédigées ~ mémoires juridiques, requêtes juridiques, plaidoiries
frappe de dictées = dactylographie juridique < dictées d'avocat, frappe d'actes, conclusions frappées, dictaphone avocat
CAPA < avocat collaborateur ~ barreau de, élève-avocat, EFB, HEDAC
diplôme de juriste = formation juridique < master droit, master 2 droit des affaires, DJCE, maîtrise de droit, master droit privé ~ licence de droit
rédaction de contrats = droit des contrats < contrats commerciaux rédigés, CGV rédigées, juriste contrats, NDA rédigés, négociation de contrats juriste
droit des sociétés = secrétariat juridique des sociétés < AG annuelles, formalités greffe, statuts rédigés, PV d'assemblées, juriste droit des sociétés, Guichet unique INPI, dépôt des comptes, constitution de sociétés ~ Polyacte, Infogreffe, Kbis
commissaire de justice < clerc d'huissier, étude d'huissier, clerc significateur, constats d'huissier ~ saisies-attributions
greffier < greffière ~ tribunal judiciaire greffe, adjoint administratif tribunal, greffe du tribunal
veille juridique = recherche documentaire juridique < Dalloz, LexisNexis, Lamyline, Doctrine ~ consultations juridiques rédigées
facturation des honoraires < taxateur, comptable taxateur, Comptabilité notariale ~ CARPA, aide juridictionnelle dossiers, conventions d'honoraires
conseil juridique < point d'accès au droit, consultations juridiques, CDAD ~ ADIL, juriste en association
propriété intellectuelle < dépôt de marques, CEIPI, contrefaçon dossiers ~ INPI, brevets EPO, ingénieur brevets
contentieux = gestion des litiges < juriste contentieux, dossiers contentieux, gestion de contentieux ~ précontentieux
compliance = conformité juridique < Sapin II, compliance officer, juriste conformité, cartographie Sapin II ~ DPO
# Administration publique
instruction de dossiers = traitement des demandes administratives < instructeur, dossiers instruits, instructrice, instruction de demandes d'aides, gestionnaire instructeur, instruction RSA, instruction de titres de séjour, dossiers APA instruits
accueil du public = accueil des usagers < agent d'accueil mairie, accueil en mairie, guichet unique mairie, agent d'accueil en préfecture, France services, accueil des administrés
état civil < officier d'état civil, actes d'état civil, listes électorales, livret de famille, agent d'état civil, mariages célébrés, PACS, REU élections
titres d'identité = cartes d'identité et passeports < CNI, titres sécurisés, dispositif de recueil
secrétaire de mairie = secrétariat de mairie < secrétaire générale de mairie, DGS petite commune, secrétaire général de mairie
fonctionnaire = concours de la fonction publique < adjoint administratif territorial, rédacteur territorial, attaché territorial, fonctionnaire catégorie B, titulaire de la fonction publique, SAENES, secrétaire administratif, ADJAENES ~ concours de rédacteur
statut de la fonction publique = carrières < gestion des carrières, CAP fonction publique, arrêtés de nomination, avancements d'échelon, gestionnaire carrière paie, statut de la FPT, centre de gestion
finances publiques = comptabilité publique < mandatement, M57, engagements comptables, titres de recettes, Chorus, M14, Ciril, Hélios, engagement et mandatement ~ régie d'avances
DGFiP < trésor public, contrôleur des finances publiques, inspecteur des finances publiques, trésorerie municipale, agent des impôts
marchés publics = commande publique < gestionnaire de marchés publics, MAPA, DCE, acheteur public, profil acheteur ~ BOAMP
délibérations = préparation du conseil municipal < arrêtés municipaux, ACTES dématérialisé, arrêtés du maire ~ conseil municipal, conseil communautaire
urbanisme < permis de construire instruits, ADS instruction, certificats d'urbanisme, instructeur ADS ~ PLU, PLUi
action sociale < aide sociale légale, agent de CCAS ~ portage de repas, obligation alimentaire
enfance et scolaire = affaires scolaires < inscriptions scolaires, régie cantine ~ service périscolaire
étrangers = droit des étrangers < titres de séjour, service des étrangers, AGDREF, bureau des étrangers ~ OFII
police municipale < policier municipal, gardien de police municipale ~ stationnement payant, vidéoverbalisation, PVE
services techniques = agent technique territorial < services techniques municipaux, voirie communale, agent des espaces verts, adjoint technique territorial ~ agent technique
gestion de subventions < subventions aux associations, DETR, dossiers DETR ~ FEDER, Synergie
logiciels métiers collectivités = progiciels territoriaux < Berger-Levrault, Civil Net, e-magnus, Arpège, Cosoluce, Astre GF, Sedit Marianne, Civil Net RH ~ Ciril
documentation et archives < bibliothécaire, agent de bibliothèque, documentaliste, PMB, CDI documentaliste ~ archiviste, archives départementales
direction générale < directrice générale des services ~ DGA, chef de bureau préfecture, directeur de cabinet
emploi et formation = France Travail < conseiller Pôle emploi, conseillère Pôle emploi, agent Assedic
# Recherche et sciences
activité de recherche = expérience en recherche < chercheur, chargé de recherche, CNRS, doctorant, post-doctorant, INSERM, INRAE, chercheuse, post-doc, doctorante, ingénieur de recherche, CEA chercheur, thèse de doctorat
doctorat = PhD < thèse soutenue, docteur en, post-doctorat, docteure en, thèse de doctorat soutenue, HDR, post-doctorante ~ maître de conférences
publications scientifiques = articles scientifiques < premier auteur, publications internationales, publications à comité de lecture, articles publiés dans Nature
communications en congrès = présentations scientifiques < communications orales, congrès international, poster en congrès, communications en conférences
recherche de financements = réponse à appels à projets de recherche < dossier ANR ~ ANR, ERC, Horizon Europe, CIFRE, H2020
encadrement d'étudiants = supervision de stagiaires de recherche < encadrement de M2, stagiaires de master encadrés, co-encadrement de thèse, stagiaires M2
conception d'expériences = plans d'expériences < protocoles expérimentaux, DoE, mise au point de protocoles
travail en laboratoire = techniques de laboratoire < PCR, HPLC, culture cellulaire, western blot, technicienne de laboratoire ~ assistant ingénieur
expérimentation animale = animalerie < expérimentation animale niveau 2, modèle murin, zootechnicien, chirurgie rongeurs, souris transgéniques
recherche clinique = essais cliniques < attaché de recherche clinique, eCRF, ARC moniteur, DIU FARC, chef de projet clinique ~ CPP dossiers
recherche bibliographique = veille scientifique < PubMed, Web of Science, revue de littérature, Scopus ~ Zotero, EndNote
analyse statistique = traitement de données expérimentales < RStudio, GraphPad Prism, biostatistiques ~ SPSS, SAS, Stata
enquêtes qualitatives = méthodes qualitatives < NVivo, entretiens semi-directifs, observation participante ~ Sphinx, focus groups
microscopie = imagerie scientifique < microscopie confocale, ImageJ, AFM
cytométrie en flux = FACS < FlowJo, cytomètre, cytométrie
bio-informatique = analyse de séquences < RNA-seq, NGS, BLAST, Bioconductor, Snakemake, scRNA-seq, Galaxy bioinformatique
biochimie des protéines < Äkta, production de protéines recombinantes, purification sur colonne ~ SDS-PAGE, ELISA
synthèse organique = chimie organique < synthèse multi-étapes, chimiste organicien, colonne sur silice, rampe à vide ~ RMN
modélisation et simulation = calcul scientifique < COMSOL, dynamique moléculaire, OpenFOAM, Monte-Carlo ~ Matlab, Fortran
rédaction scientifique < Overleaf ~ rédaction d'articles, rapports scientifiques, medical writer
valorisation de la recherche < SATT ~ dépôt de brevet, co-inventeur, brevets déposés
direction d'équipe de recherche = responsable de laboratoire < directeur de recherche, chef d'équipe INSERM, directrice de laboratoire, directeur d'unité ~ responsable de plateforme
biosécurité = laboratoire confiné < laboratoire P3 ~ OGM agrément
travail de terrain = prélèvements sur le terrain < inventaires faunistiques, relevés floristiques, campagnes de terrain, relevés de terrain ~ prélèvements d'eau, carottages, écologue
`;
