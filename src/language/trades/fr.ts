/** What is asked and told in French trades; rows.ts says how to read it. */
export const FRENCH_TRADES = `
# Soins infirmiers et aide aux personnes âgées
aide à la toilette = soins d'hygiène = toilette des patients < toilette au lit, toilettes des résidents, douche des résidents, nursing, petite toilette, soins d'hygiène et de confort, change des résidents, change de protection
Diplôme d'État d'infirmier = DE infirmier = infirmier diplômé d'État < infirmière DE, IDE, DEI, IFSI, infirmière diplômée d'État, cadre de santé infirmier
Diplôme d'État d'aide-soignant = DEAS = aide-soignant diplômé < aide-soignante DE, DEAS obtenu, IFAS, aide-soignante diplômée
auxiliaire de vie = aide à domicile = DEAES = accompagnant éducatif et social < DEAVS, assistante de vie, ADVF, ADVD, auxiliaire de vie sociale, aide-ménagère auprès de personnes âgées, BEP carrières sanitaires et sociales, AMP en EHPAD
aide au repas = aide à l'alimentation < repas mixés, donner à manger aux résidents, eau gélifiée, aide à la prise des repas, surveillance des fausses routes, préparation de repas pour bénéficiaires
aide au lever et au coucher = aide aux transferts = mobilisation des patients < lève-malade, lève-personne, transfert lit fauteuil, verticalisateur, drap de glisse, mise au fauteuil, PRAP 2S, manutention des malades
prise des constantes = surveillance des paramètres vitaux < tension artérielle, prise de tension, glycémie capillaire, dextro, saturation et température, constantes des patients
administration des médicaments = distribution des traitements < préparation des piluliers, pilulier, distribution des médicaments, injections intraveineuses, insuline, chariot de médicaments, injection sous-cutanée
pansements = soins de plaies < pansements complexes, réfection de pansements, DU plaies et cicatrisation, escarres, VAC, pansements simples
prélèvements sanguins = bilan sanguin = prises de sang < prise de sang, bilans sanguins, ponction veineuse, hémocultures, AFGSU et prélèvements
perfusions = pose de voie veineuse < pose de perfusions, VVP, PICC-line, pose de cathéter, chambre implantable, perfusion sous-cutanée
prévention des escarres = prévention de la dénutrition et des chutes < nursing des patients alités, changements de position, effleurage, matelas à air, échelle de Norton, échelle de Braden
transmissions = transmissions écrites et orales = dossier de soins < transmissions ciblées, Netsoins, Titan, dossier patient informatisé, Osiris EHPAD, PSI Terr-eSanté, relève d'équipe, diagrammes de soins, NetSoins
projet personnalisé = projet de vie individualisé = plan de soins < PAP du résident, projet d'accompagnement personnalisé, projet de soins, PVI, démarche de soins
EHPAD = gériatrie = personnes âgées < maison de retraite, USLD, résidence seniors, unité Alzheimer, résidents d'EHPAD, MAPAD, long séjour gériatrique
accompagnement de la maladie d'Alzheimer = démence = troubles cognitifs < unité protégée, cantou, PASA, assistant de soins en gérontologie, ASG, méthode Humanitude, UHR, accueil de jour Alzheimer
soins palliatifs = accompagnement de fin de vie < USP, fin de vie, HAD soins palliatifs, LISP, équipe mobile de soins palliatifs
soins à domicile = intervention à domicile < SSIAD, HAD, tournée infirmière, infirmière libérale, ADMR, SAAD, cabinet libéral infirmier
aide aux actes de la vie quotidienne = maintien à domicile < aide au lever, aide au coucher, courses et repas à domicile, garde de nuit personnes âgées, habillage et déshabillage, plan d'aide APA, ménage et toilette chez bénéficiaires
bloc opératoire = instrumentation < IBODE, aide opératoire, panseuse, SSPI, salle d'opération, infirmière de bloc
urgences et réanimation = soins critiques < SAMU, SMUR, IOA, déchocage, réanimation polyvalente, USC, patients intubés, AFGSU 2 aux urgences
gestes d'urgence = formation aux gestes d'urgence < AFGSU, AFGSU 2, PSC1, SST, BLS, massage cardiaque, défibrillateur
hygiène hospitalière = règles d'hygiène et d'asepsie < bionettoyage, précautions standard, CLIN, EOHH, isolement BMR, correspondante hygiène, protocole d'hygiène, antisepsie
travail de nuit et week-end = horaires décalés < garde de nuit, un week-end sur deux, poste de nuit en 12h, travail en 3x8, aide-soignante de nuit, veilleur de nuit, équipe de nuit
encadrement de stagiaires = tutorat des étudiants < élèves infirmiers, étudiants en soins infirmiers, tuteur de stage, tutrice de stage, élèves aides-soignants
encadrement d'une équipe soignante = cadre de santé < IDEC, infirmière coordinatrice, cadre infirmier, faisant fonction de cadre, FFCS
animation auprès des résidents = activités de stimulation < ateliers mémoire, gymnastique douce, loto en EHPAD, animateur en EHPAD, animatrice en gérontologie, BPJEPS animation sociale
psychiatrie = santé mentale < CMP, hôpital psychiatrique, entretien infirmier psychiatrique, CATTP, UMD, hôpital de jour psychiatrique, secteur fermé psychiatrie, EPSM
# Petite enfance et animation
CAP Accompagnant éducatif petite enfance = CAP petite enfance = diplôme petite enfance < CAP AEPE, CAP petite enfance obtenu, auxiliaire de puériculture, EJE, DEAP
auxiliaire de puériculture diplômée = DEAP < Diplôme d'État auxiliaire de puériculture, IFAP, auxiliaire de puériculture DE
éducateur de jeunes enfants = EJE < DEEJE, éducatrice de jeunes enfants, diplôme EJE
accueil des enfants et des familles = accueil en crèche < accueil du matin en crèche, transmissions aux parents, référente d'un groupe d'enfants, micro-crèche, crèche collective, multi-accueil, halte-garderie
crèche = structure petite enfance = EAJE < multi-accueil, micro-crèche, crèche familiale, halte-garderie, crèche Babilou, crèche municipale, People & Baby, section des bébés, Babychou
soins aux enfants = change et repas des enfants < biberons, changes, changer les couches, donner le biberon, bain des bébés, stérilisation des biberons, endormissement des bébés, purées maison pour bébés
activités d'éveil = ateliers d'éveil < motricité libre, Snoezelen, éveil musical, bébés lecteurs, transvasement, peinture avec enfants, comptines, lecture d'albums, parcours de motricité, pâte à modeler
garde d'enfants = garde d'enfants à domicile < baby-sitting, baby-sitter, nounou, assistante maternelle, sortie d'école, au pair, garde partagée, nourrice agréée
assistante maternelle agréée = agrément assistante maternelle < agrément PMI, nourrice agréée, assistante maternelle, contrats Pajemploi
BAFA = animateur diplômé BAFA < BAFA complet, stage pratique BAFA, BAFA approfondissement, stagiaire BAFA
direction d'accueil de loisirs = BAFD < directeur de centre de loisirs, directrice ACM, BPJEPS loisirs tous publics, directrice de centre aéré, directeur de séjour
animation en accueil de loisirs = animateur périscolaire = animation d'enfants < centre de loisirs, ALSH, centre aéré, colonie de vacances, garderie périscolaire, TAP, NAP, pause méridienne, animatrice de colo, mercredis loisirs
projet pédagogique = projet d'animation < rédaction du projet pédagogique, projet pédagogique de séjour, PEDT, planning d'activités enfants
jeux et activités sportives = encadrement d'activités < grands jeux, tournois pour enfants, veillées, olympiades, jeux collectifs, initiation sportive enfants, jeux de piste
ATSEM = assistance à l'enseignant en maternelle < concours ATSEM, agent spécialisé des écoles maternelles, dortoir de maternelle, classe de petite section ATSEM
accompagnement d'enfants handicapés = AESH < AVS scolaire, élève en situation de handicap, ULIS école, autisme TSA enfants, AVSI, EVS auprès élèves handicapés
surveillance des enfants = sécurité des enfants < surveillance de cour, surveillance de cantine, surveillant de baignade, sieste surveillée, garderie du soir, pédibus
aide aux devoirs = accompagnement à la scolarité < étude surveillée, CLAS, soutien scolaire, aide aux leçons, AFEV
communication avec les parents = soutien à la parentalité < réunions de parents, café des parents, LAEP, entretiens avec familles en crèche, lieu d'accueil enfants parents
hygiène et sécurité en crèche = entretien des locaux et du linge en crèche < désinfection des jouets, nettoyage des jouets, protocole HACCP crèche, lingerie de crèche
direction de crèche = management d'une crèche < directrice de crèche, directrice adjointe de crèche, référente technique micro-crèche, puéricultrice directrice
protection de l'enfance en danger = repérage de la maltraitance < information préoccupante, PMI, pouponnière, pouponnière à caractère social, village d'enfants
animation jeunesse = public adolescent < espace jeunes, animateur jeunesse, point information jeunesse, PIJ, local ados, maison des jeunes, MJC animateur
animation socioculturelle = centre social < BPJEPS, BPJEPS LTP, DEJEPS, DUT carrières sociales, centre socioculturel, animatrice socioculturelle, DEFA
# Enseignement et formation
enseignement = dispenser des cours = expérience d'enseignement < professeur des écoles, professeur certifié, prof de maths, professeure de français, enseignante contractuelle, vacataire en lycée, instituteur, CPE ancien professeur, vacations à l'université, cours dispensés, professeur d'anglais
CAPES = concours de l'enseignement < agrégation externe, CRPE, CAPLP, CAPET, professeur agrégé, professeur certifié, CAFEP
préparation des cours = conception de supports pédagogiques < fiches de préparation, séquences pédagogiques, préparation de séquences, progression annuelle, supports de cours rédigés, fiches de séance
évaluation des élèves = correction des copies < correction de copies, conseils de classe, bulletins scolaires, livret scolaire, jury du baccalauréat, contrôle continu élèves, conseil de classe, LSU, correctrice du brevet
professeur principal = suivi des élèves < prof principal, professeure principale, PP de troisième
gestion de classe = gestion d'un groupe d'élèves < classe de CM2, classe à double niveau, classe de CP, maîtresse de CE1, classe de REP, professeur des écoles en maternelle
éducation prioritaire = REP < REP+, ZEP, collège en REP, école en REP+, réseau d'éducation prioritaire
FLE = français langue étrangère = alphabétisation < DAEFLE, Alliance française, DALF examinateur, OFII, ateliers sociolinguistiques, master FLE, UPE2A, habilitation DELF DALF, formateur FLE
cours particuliers = soutien scolaire < Acadomia, Complétude, cours à domicile, Anacours, Superprof, étude dirigée, aide aux devoirs à domicile
formation pour adultes = animation de formations = formateur < formateur pour adultes, TP FPA, titre professionnel formateur, AFPA formateur, GRETA, formatrice en CFA, CFA enseignant, stagiaires de la formation professionnelle, animé des sessions de formation
ingénierie pédagogique = ingénierie de formation < digital learning manager, e-learning Articulate, Storyline, scénario pédagogique, référentiel de formation, parcours blended, concepteur pédagogique, déroulé pédagogique
Qualiopi = certification qualité formation < audit Qualiopi, dossier Qualiopi, RNQ, référent Qualiopi, Datadock
outils numériques pour l'enseignement = ENT < Pronote, Moodle, TNI, TBI, Genially pédagogique, classe virtuelle, École Directe, Educ'ARTE, tableau numérique interactif
élèves à besoins éducatifs particuliers = inclusion scolaire < ULIS, SEGPA, CAPPEI, PPRE, PAP élève, dispositif ULIS, IME enseignant, PPS élèves, ASH enseignant spécialisé
vie scolaire = surveillance des élèves < assistant d'éducation, surveillant de lycée, CPE, maître d'internat, AED, pion, conseillère principale d'éducation, surveillante d'internat, permanence au collège
relations avec les familles = réunions parents-professeurs < rencontres parents professeurs, rendez-vous avec parents d'élèves, réunion parents-professeurs, carnet de liaison
direction d'école = chef d'établissement < directeur d'école, directrice d'école, principal de collège, proviseur, principal adjoint, proviseure adjointe
sorties et voyages scolaires = projets pédagogiques < classe de neige, voyage scolaire, classe verte, voyage à Londres avec élèves, classe découverte, Erasmus+ élèves
enseignement supérieur = cours à l'université < ATER, chargé de TD, maître de conférences, TD et TP, chargée de cours, vacataire à l'université, monitorat doctorant, PRAG, cours magistraux
tutorat = mentorat < tuteur d'alternants, maître d'apprentissage, tutrice de stagiaires, maître de stage, professeur tuteur, tuteur d'apprentis
lycée professionnel = enseignement technique < PLP, bac pro enseignant, professeur d'atelier, CAPLP, plateau technique lycée professionnel
éducation physique et sportive = encadrement sportif < STAPS, professeur d'EPS, BPJEPS AF, éducateur sportif, maître-nageur, BNSSA, coach sportif, BEESAN, entraîneur de club
auto-école = enseignement de la conduite < BEPECASER, moniteur auto-école, TP ECSR, monitrice d'auto-école, enseignant de la conduite
# Cabinet médical et dentaire
secrétariat médical = secrétaire médicale < secrétaire médico-sociale, SAMS, secrétaire médicale certifiée, télésecrétariat médical, secrétaire en cabinet de radiologie, secrétariat de cardiologie, CREFO, AMA hôpital
accueil des patients = accueil physique et téléphonique des patients < accueil au cabinet médical, accueil patient, standard de clinique, réception des patients, admissions en clinique, bureau des entrées
prise de rendez-vous médicaux = gestion des plannings médecins < Doctolib, Maiia, agenda du médecin, planning de consultations, rendez-vous patients, KelDoc, agenda des praticiens
frappe de comptes rendus = dactylographie de courriers médicaux < frappe de courriers médicaux, comptes rendus opératoires, dictaphone médical, dictée numérique médicale, comptes rendus de consultation, retranscription de courriers médicaux
terminologie médicale = vocabulaire médical < secrétaire médicale, terminologie anatomique, aide-soignante diplômée
carte Vitale = télétransmission = facturation des actes médicaux < feuilles de soins, FSE, Sesam-Vitale, tiers payant, lecteur carte vitale, cotation CCAM, NGAP, télétransmission CPAM, bordereaux de télétransmission
CCAM = cotation des actes < cotation NGAP CCAM, codage CCAM, PMSI, DIM hôpital, codage des actes
logiciel médical = logiciel de cabinet < Doctolib, Médistory, AxiSanté, Weda, Hellodoc, Crossway, Julie Solutions, Logosw, DxCare, Hôpital Manager, Desmos, Easily, Sillage
dossier médical = tenue des dossiers patients < dossiers patients, archivage des dossiers médicaux, numérisation des examens, DMP, classement des dossiers patients, résultats d'analyses classés
assistant dentaire qualifié = assistante dentaire = titre d'assistant dentaire < CNQAOS, assistante dentaire qualifiée, CPNEFP assistant dentaire, aide dentaire
travail à quatre mains = assistance au fauteuil < aide au fauteuil, assistance fauteuil, aspiration chirurgicale dentaire, travail à 4 mains, chirurgie implantaire assistance, préparation du plateau dentaire
stérilisation = chaîne de stérilisation = décontamination des instruments < autoclave, stérilisation des instruments, thermosoudeuse, thermodésinfecteur, DASRI, bac de décontamination, traçabilité des sachets, agent de stérilisation
radiologie dentaire = radiographies < panoramique dentaire, rétroalvéolaire, radios dentaires, cone beam, capteur radiologique
devis et prothèses = suivi des prothèses < devis dentaires, relation prothésiste, empreintes alginate, suivi des labos de prothèse, ententes préalables
assistant médical = CQP assistant médical < assistante médicale en MSP, assistante en maison de santé
gestion des stocks de matériel médical = commandes de consommables médicaux < commandes de matériel dentaire, commande de vaccins, consommables du cabinet, commande de fournitures médicales, stock de pansements
encaissement et comptabilité du cabinet = règlement des honoraires < encaissement des honoraires, honoraires encaissés, impayés mutuelles, rejets de télétransmission, dépassements d'honoraires
confidentialité = secret médical = secret professionnel < secret médical respecté, soumise au secret professionnel
assistance à la consultation = préparation du patient < préparation de la salle d'examen, électrocardiogramme, ECG, test de vue, tonométrie, orthoptiste, prise de tension en consultation, installation des patients en salle
manipulateur en radiologie = imagerie médicale < DEMER, manip radio, IRM et scanner, DTS IMRT, manipulatrice radio, mammographies, DE manipulateur
optique = opticien < BTS opticien-lunetier, montage de lunettes, examen de vue, Optic 2000, adaptation de lentilles, opticienne, Krys, Cosium
maison de santé pluriprofessionnelle = coordination de soins < coordinatrice CPTS, MSP coordinatrice, IPA, Asalée, CPTS
# Pharmacie et laboratoire
préparateur en pharmacie = BP préparateur = DEUST préparateur < BP préparateur en pharmacie, brevet professionnel préparateur, préparatrice en pharmacie, DEUST pharmacie, préparatrice hospitalière
diplôme de pharmacien = pharmacien diplômé < docteur en pharmacie, pharmacienne adjointe, thèse de pharmacie, pharmacien titulaire, inscription à l'Ordre section D, pharmacienne d'officine
délivrance des ordonnances = dispensation des médicaments < délivrance d'ordonnances, comptoir en officine, analyse d'ordonnances, dispensation nominative, délivrance au comptoir, ordonnances délivrées
conseil au comptoir = conseil officinal = vente en parapharmacie < vente au comptoir pharmacie, conseil en parapharmacie, dermocosmétique conseil, conseillère parapharmacie, conseil OTC, dermo-conseillère
préparations magistrales = préparatoire < gélules magistrales, préparatoire officinal, préparations officinales, pommades magistrales, gélulier
logiciel d'officine = LGO < LGPI, Winpharma, Pharmagest, Smart Rx, Léo officine, LGPI Pharmagest, Caduciel, Alliadis
tiers payant pharmacie = télétransmission pharmacie < rejets tiers payant, télétransmission en officine, gestion du tiers payant
commandes et stocks en pharmacie = réception des commandes pharmacie < commandes grossistes, OCP répartition, périmés pharmacie, CERP, rangement des commandes pharmacie, robot de pharmacie, inventaire officine
PDA = préparation des doses à administrer < PDA pour EHPAD, piluliers EHPAD, semainiers préparés, doses à administrer
technicien de laboratoire médical = DE technicien de laboratoire médical < DETLM, technicienne de laboratoire médical, BTS analyses biologiques, BTS ABM, DUT génie biologique ABB, technicien de labo d'analyses
technicien chimiste = analyses physico-chimiques < BTS chimie, DUT chimie, titrages, BTS métiers de la chimie, dosages chimiques, pH-métrie, Karl Fischer, technicienne chimiste, BUT chimie
chromatographie = techniques chromatographiques < HPLC, CPG, GC-MS, LC-MS, UPLC, CLHP, chromatographe, Empower Waters, CCM en chimie
spectroscopie = techniques spectroscopiques < UV-visible, ICP-MS, ICP-OES, infrarouge IRTF, RMN, absorption atomique, spectrophotomètre, Raman
microbiologie = analyses microbiologiques < ensemencement, dénombrement de germes, boîtes de Petri, antibiogramme, galeries API, listeria et salmonelles, contrôle microbiologique, hémocultures ensemencées
biologie moléculaire = techniques de biologie moléculaire < PCR, qPCR, western blot, clonage, extraction d'ADN, séquençage NGS, électrophorèse, RT-PCR
culture cellulaire = manipulation de lignées cellulaires < repiquage cellulaire, PSM, cultures primaires, lignées cellulaires, L2 confinement, transfection, hotte à flux laminaire
contrôle qualité laboratoire = contrôle des matières premières < CQ pharmaceutique, OOS, laboratoire de contrôle, analyse de produits finis, études de stabilité, contrôle de matières premières, libération des lots
BPF = bonnes pratiques de fabrication = GMP < dossiers de lot, environnement BPF, dossier de lot, environnement GMP, site pharmaceutique GMP, vide de ligne
BPL = bonnes pratiques de laboratoire < environnement BPL, GLP, étude BPL
ISO 15189 = accréditation laboratoire médical < COFRAC, accréditation COFRAC 15189, norme 15189
ISO 17025 = accréditation COFRAC < norme 17025, essais sous COFRAC, audit COFRAC
automates d'analyses = automates de biochimie et hématologie < Cobas, Sysmex, Architect Abbott, hémogramme, Vitek, automate d'hémostase, NFS, passage de tubes sur automate
préparation des échantillons = réception des échantillons < pesées d'échantillons, centrifugation des tubes, minéralisation, enregistrement des échantillons, aliquotage, préparation d'échantillons
validation de méthodes analytiques = qualification d'équipements < validation analytique, QI QO QP, ICH Q2, transfert analytique, mise au point de méthodes
LIMS = système informatique de laboratoire < Labware, SIL Hexalis, GLIMS, SampleManager, SIL Kalisil
métrologie en laboratoire = étalonnage du matériel de laboratoire < étalonnage de pipettes, pipettes étalonnées, balances étalonnées, calibration pH-mètre
# Travail social
diplôme d'État d'assistant de service social = DEASS < assistante de service social, assistante sociale, DEASS obtenu, assistant social diplômé, AS de secteur
éducateur spécialisé = DEES = diplôme d'État d'éducateur spécialisé < éducatrice spécialisée, DEES obtenu, éduc spé, DE éducateur spécialisé
moniteur-éducateur = DEME < monitrice-éducatrice, DEME obtenu, moniteur éducateur en MECS, monitrice éducatrice
conseiller en économie sociale et familiale = CESF = DECESF < conseillère ESF, BTS ESF, BTS économie sociale familiale, DECESF obtenu
accompagnement social = accompagnement des usagers = suivi social < suivi social individuel, assistante sociale, entretiens avec usagers, suivi des bénéficiaires du RSA, AVDL, ASLL, mesures AESF, suivi social de familles
accès aux droits = ouverture de droits < dossiers CMU, dossiers RSA, dossier MDPH, demandes d'APL, écrivain public, dossiers FSL, dossier CAF, dossier DALO, dossier CSS, France Services, demande d'AAH
protection de l'enfance = ASE < MECS, AEMO, AED protection, foyer de l'enfance, placement d'enfants, aide sociale à l'enfance, famille d'accueil, MNA, PJJ, IOE
évaluation sociale = évaluation des situations < enquête sociale, informations préoccupantes évaluées, évaluation IP, rapport social, enquêtes sociales
écrits professionnels = rédaction de rapports sociaux < rapports au juge des enfants, notes d'incident, rapports sociaux, rapport éducatif, note sociale, rapports éducatifs
projet individualisé = projet personnalisé d'accompagnement < PPA, projet éducatif individualisé, PIA usagers, projets personnalisés des usagers, contrat de séjour, DIPC
hébergement et insertion = hébergement d'urgence < CHRS, CADA, 115, maraude, Samu social, HUDA, FJT, pension de famille, résidence sociale, CHU hébergement, SIAO
public migrant = demandeurs d'asile < CADA, récits OFPRA, MNA, HUDA, CNDA recours, mineurs non accompagnés, OFPRA, réfugiés statutaires, France terre d'asile
public en situation de handicap = accompagnement du handicap < IME, ESAT, SAVS, FAM, MAS, foyer de vie, SAMSAH, SESSAD, foyer occupationnel, ITEP, adultes autistes
insertion professionnelle = accompagnement vers l'emploi < conseiller en insertion professionnelle, CIP, mission locale, PLIE, chantier d'insertion, conseillère Pôle emploi, Cap emploi, encadrant technique d'insertion, atelier CV, IAE, CEP
prévention spécialisée = travail de rue < éducateur de rue, maraudes, prévention spé, éducatrice de prévention, club de prévention
addictologie = prévention des addictions < CSAPA, CAARUD, sevrage, réduction des risques, ELSA, consultation jeunes consommateurs
protection juridique des majeurs = tutelles et curatelles < mandataire judiciaire, MJPM, tutelle et curatelle, UDAF tutelles, délégué à la tutelle, curatelle renforcée
médiation familiale = soutien aux familles < médiatrice familiale, TISF, visites médiatisées, point rencontre, DEMF, technicienne d'intervention sociale et familiale
travail en partenariat = travail en réseau < réunions de synthèse, partenaires institutionnels, commission partenariale, synthèses avec ASE, réseau VIF
entretiens individuels = écoute des usagers < permanences sociales, entretien d'accueil social, écoutante, permanence sociale, entretiens sociaux
animation d'ateliers collectifs = actions collectives < ateliers budget, groupe de parole, ateliers cuisine usagers, ateliers socio-éducatifs, groupes de parole
gestion de budget des familles = prévention du surendettement < dossiers de surendettement, dossier Banque de France, point conseil budget, ateliers budget, AEB
chef de service éducatif = encadrement d'équipe éducative < CAFERUIS, chef de service, chef de service en MECS, CAFDES, cheffe de service éducatif
loi 2002-2 = cadre légal médico-social < évaluation interne et externe, évaluation HAS ESSMS, projet d'établissement ESSMS, CVS, livret d'accueil usagers
# Secrétariat et gestion administrative
accueil physique et téléphonique = standard téléphonique < standardiste, hôtesse d'accueil, accueil des visiteurs, réception d'appels, hôte d'accueil, filtrage des appels, accueil téléphonique, agent d'accueil, badges visiteurs
gestion du courrier = traitement du courrier < courrier entrant et sortant, affranchissement, machine à affranchir, tri du courrier, vaguemestre, courrier départ, mise sous pli
rédaction de courriers = correspondance administrative < courriers rédigés, lettres de relance, rédaction de mails et courriers, courriers administratifs, secrétaire de direction, publipostage, secrétaire administrative
gestion des agendas = tenue d'agenda = gestion du planning < agenda du directeur, agendas partagés, prise de rendez-vous, agenda Outlook, planning des rendez-vous, agenda du dirigeant
organisation des déplacements = réservation de voyages < réservation de billets, réservations train et hôtel, ordres de mission, réservation de vols, voyages d'affaires organisés, Carlson Wagonlit
notes de frais = traitement des frais de déplacement < Concur, frais de déplacement saisis, Notilus, Spendesk
organisation de réunions = préparation de réunions < salles de réunion réservées, convocations aux réunions, ordre du jour, logistique de séminaires, comité de direction préparé, préparation des AG
comptes rendus de réunion = prise de notes = procès-verbaux < PV d'assemblée, PV de CSE, prise de notes rapide, PV de réunion, sténo
assistante de direction = assistanat de direction < secrétaire de direction, office manager, assistant de direction, BTS assistant manager, BTS assistante de direction, BTS SAM, assistante du PDG, executive assistant
assistant administratif = tâches administratives = gestion administrative < assistante administrative, secrétaire, secrétariat, BTS gestion PME, employée de bureau, agent administratif, bac pro gestion-administration, gestionnaire administrative
classement et archivage = gestion documentaire < archivage, GED, archives classées, classement de dossiers, numérisation de documents, plan de classement, archiviste
saisie de données = mise à jour de bases de données < opératrice de saisie, saisie informatique, agent de saisie, mise à jour de fichiers clients, saisie de commandes, saisie de bons de livraison
Pack Office = maîtrise du Pack Office = bureautique < Word Excel PowerPoint, Word et Excel, TOSA, PCIE, Microsoft 365, tableaux croisés dynamiques, Office 365, Word Excel Outlook
Excel avancé = maîtrise d'Excel = tableaux de bord < TCD, tableaux croisés dynamiques, RECHERCHEV, macros Excel, VBA, tableaux de suivi Excel
commande de fournitures = gestion des fournitures de bureau < fournitures de bureau, Bureau Vallée, Lyreco, fournitures commandées
établissement de devis et factures = facturation < devis et factures, factures clients établies, facturation clients, Batigest, édition de factures, factures clients, Chorus Pro, EBP Gestion commerciale
assistante commerciale = administration des ventes = ADV < assistante ADV, assistant commercial, saisie des commandes clients, gestionnaire ADV, BTS NRC assistante commerciale, suivi des commandes clients
suivi des dossiers = constitution de dossiers < montage de dossiers, dossiers administratifs suivis, constitution des dossiers, dossiers clients constitués, dossiers de subvention
dactylographie = frappe de documents < sténodactylo, dactylo, frappe au kilomètre, audiotypiste, retranscription audio
réponse aux appels d'offres = dossiers d'appels d'offres < DC1 DC2, appels d'offres publics, mémoires techniques, dossiers de candidature marchés publics, DUME
services généraux = moyens généraux < office manager, gestion du parc automobile, contrats d'entretien, responsable services généraux, badges et clés, parc de copieurs
organisation d'événements internes = événementiel < séminaires organisés, arbre de Noël, soirées d'entreprise, séminaire d'entreprise, chargée d'événementiel, congrès organisés
progiciel de gestion = ERP < SAP, Sage 100, Cegid, EBP, Navision, Sage X3, Divalto, Sylob, Odoo, Oracle Netsuite
permis B = titulaire du permis B < permis B véhiculé, permis B et véhicule, permis de conduire B, véhicule personnel et permis
# Comptabilité et paie
tenue de la comptabilité = comptabilité générale = saisie comptable < comptable général, comptable unique, saisie des écritures, comptable en cabinet, BTS CG, DCG, BTS comptabilité, saisie des pièces comptables, portefeuille clients en cabinet, collaborateur comptable, BTS CGO
comptabilité fournisseurs = factures fournisseurs < comptable fournisseurs, saisie des factures fournisseurs, règlement fournisseurs, factures d'achat saisies, lettrage fournisseurs, aide-comptable fournisseurs
comptabilité clients = comptes clients < comptable clients, encaissements clients, lettrage des comptes clients, imputation des règlements, remises de chèques, factures clients comptabilisées
rapprochement bancaire = rapprochements bancaires < états de rapprochement, relevés bancaires pointés, rapprochements de banque, pointage des banques
déclarations fiscales = déclarations de TVA < CA3, TVA mensuelle, liasse fiscale, CFE CVAE, déclaration de TVA, EDI-TVA, CA12, DEB, IS et TVA, déclaration 2035, liasses fiscales
bilan = établissement des comptes annuels = clôture annuelle < bilans, arrêté des comptes, comptes annuels, bilans et liasses, révision des comptes, clôture des comptes, dossiers de bilan, DCG en cabinet révision
liasse fiscale = établissement de la liasse fiscale < 2065, liasse 2050, 2033, 2035 BNC, Teledec, liasses fiscales établies
situations mensuelles = clôtures mensuelles = reporting mensuel < clôture mensuelle, provisions mensuelles, FNP, situations intermédiaires, cut-off, PCA et FNP
recouvrement = relance des impayés < relances clients, chargée de recouvrement, relance clients, mises en demeure, balance âgée, credit manager, injonctions de payer, impayés relancés
trésorerie = gestion de trésorerie < trésorier, prévisions de trésorerie, virements bancaires, plan de trésorerie, Kyriba, BFR suivi, Sage XRT, cash management
immobilisations = gestion des immobilisations < dotations aux amortissements, tableau d'amortissement, amortissements, Sage immobilisations
comptabilité analytique = contrôle des coûts < sections analytiques, centres de coûts, coûts de revient, axes analytiques, prix de revient calculés
contrôle de gestion = suivi budgétaire < contrôleur de gestion, contrôleuse de gestion, écarts budgétaires, élaboration des budgets, analyse des écarts, master CCA contrôle, reforecast, DCG contrôle
élaboration des budgets = budget prévisionnel < budgets prévisionnels, business plan financier, budget annuel construit, prévisionnel financier, EPRD
logiciels comptables = logiciel de comptabilité < Sage 100 Compta, Cegid Quadra, Sage Compta, Ciel Compta, EBP Compta, Quadratus, ACD, Pennylane, Coala, ISACOMPTA, Cegid Loop, MyUnisoft, Sage Ligne 100
établissement des bulletins de paie = paie = gestion de la paie < fiches de paie, bulletins de salaire, gestionnaire de paie, Silae, bulletins de paie, Sage Paie, ADP paie, paies en cabinet, Cegid HR paie, Nibelis, bulletins mensuels
déclarations sociales = DSN < DSN mensuelle, URSSAF, déclarations sociales nominatives, DADS, net-entreprises, charges sociales déclarées, DUCS, Congés intempéries BTP
administration du personnel paie = contrats et éléments variables < éléments variables de paie, DPAE, soldes de tout compte, variables de paie, STC, indemnités journalières, attestations de salaire
conventions collectives = droit social < convention Syntec, convention HCR, convention bâtiment, convention collective 51, CCN 66, juriste en droit social
expertise comptable = cabinet d'expertise comptable < cabinet comptable, DSCG, expert-comptable stagiaire, DEC, expert-comptable, Fiducial, collaborateur en cabinet, Cerfrance
audit = commissariat aux comptes < CAC, auditeur financier, Big Four audit, auditrice junior, Mazars audit, missions de commissariat, auditeur légal
normes IFRS = consolidation < IFRS 16, consolidation de comptes, US GAAP, comptes consolidés, consolideur, liasses de consolidation, SAP BFC
caisse = tenue de caisse < caisse comptable, brouillard de caisse, fonds de caisse comptés, livre de caisse
comptabilité publique = M14 = M57 < nomenclature M14, mandatement, mandats et titres, Hélios comptabilité, Ciril Finances, régisseur de recettes, M22
# Ressources humaines et recrutement
recrutement = processus de recrutement = recruter < chargée de recrutement, chargé de recrutement, consultant en recrutement, chasseur de têtes, talent acquisition, entretiens d'embauche menés, recruteur, annonces publiées sur Indeed, postes pourvus
sourcing de candidats = sourcing < LinkedIn Recruiter, CVthèque, approche directe, chasse de candidats, recherche booléenne, tri de CV, sourceur, sélection de CV, jobboards
entretiens d'embauche = conduite d'entretiens de recrutement < entretiens de recrutement, entretiens candidats, préqualification téléphonique, assessment centers
administration du personnel = gestion administrative du personnel < DPAE, contrats de travail rédigés, gestionnaire RH, dossiers du personnel, visites médicales, registre du personnel, mutuelle et prévoyance salariés, avenants, assistante RH
gestion des absences et congés = gestion des temps = GTA < Kelio, Horoquartz, congés payés suivis, suivi des arrêts maladie, Octime, pointages du personnel, Eurécia, Lucca, suivi des absences
formation du personnel = plan de formation = plan de développement des compétences < responsable formation, OPCO, chargée de formation, dossiers OPCO, AKTO, Constructys, sessions de formation organisées
intégration des nouveaux collaborateurs = onboarding < parcours d'intégration, livret d'accueil salariés, journée d'intégration, onboarding des nouveaux, accueil des nouveaux embauchés
droit du travail = droit social < procédures disciplinaires, licenciements, ruptures conventionnelles, avertissements et licenciements, prud'hommes, rupture conventionnelle, juriste en droit social, PSE
relations sociales = dialogue social = IRP < CSE, NAO, délégués du personnel, réunions CSE, secrétaire du CE, accords d'entreprise, élections professionnelles, délégué syndical, BDESE
GPEC = GEPP = gestion des compétences < cartographie des compétences, fiches de poste rédigées, référentiel de compétences, revue de talents, plan de succession
entretiens annuels = entretiens professionnels < entretiens annuels d'évaluation, campagne d'entretiens, EAE, entretiens d'évaluation menés, campagne d'entretiens annuels
SIRH = logiciel RH < Workday, Talentsoft, SAP SuccessFactors, HR Access, Lucca, PeopleDoc, Cegid HR, Cornerstone, Sage RH, Eurécia
travail temporaire = agence d'intérim = délégation de personnel < Adecco agence, Manpower agence, contrats de mission, intérimaires délégués, chargée d'affaires intérim, Randstad agence, Proman, permanente en agence d'intérim
indicateurs RH = reporting RH < bilan social, turnover et absentéisme, tableaux de bord RH, index égalité, index egapro, données sociales
marque employeur = communication RH < page carrière, Welcome to the Jungle, forums écoles, salons de recrutement, job dating, Glassdoor, relations écoles
rémunération et avantages sociaux = compensation and benefits < politique salariale, comp & ben, enquêtes de rémunération, grille de salaires, intéressement participation, épargne salariale
santé et sécurité au travail = conditions de travail = DUERP < document unique, QVT, CHSCT, RPS, accidents du travail déclarés, CARSAT, CSSCT, déclaration d'accident du travail
handicap et diversité = mission handicap < référent handicap, AGEFIPH, DOETH, OETH, reconnaissance RQTH salariés
responsable RH = fonction RH généraliste < RRH, DRH, responsable des ressources humaines, HRBP, chargée de mission RH, directrice des ressources humaines, master RH généraliste
gestion des alternants et stagiaires = gestion de l'alternance < contrats d'apprentissage, conventions de stage, contrats de professionnalisation, campagne alternance, CERFA apprentissage
expatriation et mobilité = mobilité internationale < expatriés, détachements A1, visas de travail salariés, impatriés
ATS = logiciel de recrutement < Taleo, SmartRecruiters, Flatchr, Beetween, Digitalrecruiters, Talentlink, Softy, Teamtailor
mobilité et reclassement = outplacement < bilans de compétences, cellule de reclassement, CSP, conseillère en bilan de compétences
# Vente et commercial
prospection commerciale = développement du portefeuille clients = conquête de nouveaux clients < prospection téléphonique, prospection terrain, phoning, porte-à-porte, rendez-vous prospects, nouveaux clients signés, cold calling, chasse commerciale, clients prospectés, prospection physique
fidélisation = suivi de la clientèle = gestion de portefeuille clients < portefeuille clients fidélisé, suivi de portefeuille, account manager, portefeuille de 200 clients, fidélisation clients, visites clients, chargée de clientèle, portefeuille de clients géré
négociation commerciale = techniques de vente < négociation avec acheteurs, closing, BTS NRC, BTS NDRC, DUT TC, négociation de contrats, négociation en centrale, négociateur, commercial terrain
itinérance = commercial itinérant = déplacements sur secteur < VRP, secteur de cinq départements, technico-commercial itinérant, délégué pharmaceutique, chef de secteur, tournée clients, attaché commercial, visiteuse médicale
commercial sédentaire = vente par téléphone = télévente < téléprospection, téléconseiller vente, télévendeur, assistant commercial sédentaire, appels sortants, BDR, inside sales, SDR
atteinte des objectifs de vente = réalisation du chiffre d'affaires < objectifs atteints à, objectifs dépassés, meilleur vendeur, CA de, augmentation du CA, hausse du chiffre d'affaires, prime sur objectifs
grands comptes = key account management < KAM, responsable grands comptes, compte clé, comptes nationaux, key account manager
CRM = outil CRM < Salesforce, HubSpot, Pipedrive, Zoho, Sellsy, reporting sur CRM, Sage CRM, Dynamics CRM, base clients CRM
élaboration de devis = offres commerciales = propositions commerciales < devis réalisés, chiffrage de devis, propositions chiffrées, chiffrage, devis clients, offres chiffrées
vente B2B = vente aux professionnels < vente BtoB, clients professionnels, vente aux entreprises, clients TPE PME, commercial BtoB, clientèle d'artisans
vente aux particuliers = B2C < BtoC, vente à domicile, clientèle de particuliers, conseiller vendeur cuisine, vente de fenêtres, cuisiniste, vente de panneaux solaires
technico-commercial = vente de solutions techniques < BTS technico-commercial, ingénieur commercial, ATC, ingénieur d'affaires, ingénieur technico-commercial, attaché technico-commercial
management d'une équipe commerciale = direction commerciale < chef des ventes, responsable commercial, directeur commercial, animation de force de vente, équipe de dix commerciaux, directrice des ventes, responsable régional des ventes, manager commercial
salons professionnels = participation aux salons < foires et salons, stand sur salon, salon professionnel, foire de Paris exposant, salons animés
relations avec la grande distribution = GMS < chef de secteur GMS, implantation de linéaires, commercial GMS, merchandising en GMS, référencement en centrale, centrales d'achat, promoteur des ventes
export = commerce international < zone export, BTS commerce international, assistante export, incoterms, responsable export, crédit documentaire, area manager export
veille concurrentielle = étude de marché < relevés de prix concurrents, analyse de la concurrence, études de marché, benchmark concurrents
suivi administratif des ventes = suivi des commandes < bons de commande, suivi de livraison clients, commandes suivies, saisie de bons de commande, litiges clients
prise de rendez-vous qualifiés = génération de leads < rendez-vous qualifiés, agenda commerciaux rempli, qualification de fichiers, qualification de prospects
agent immobilier = transaction immobilière = négociateur immobilier < mandats de vente, mandats exclusifs, estimations immobilières, négociatrice en immobilier, visites de biens, carte T, IAD France, Century 21, conseiller immobilier, Orpi, compromis de vente
gestion locative = location immobilière < états des lieux, gestionnaire locatif, baux rédigés, quittances de loyer, syndic de copropriété, gestionnaire de copropriété, charges locatives
vente automobile = conseiller commercial automobile < vendeur automobile, VN et VO, vendeur VO, véhicules d'occasion vendus, concession automobile vendeur, conseillère commerciale automobile
animation du réseau de distributeurs = animation de réseau < animateur réseau, animation de franchisés, réseau de distributeurs, revendeurs formés, animation de revendeurs
# Commerce de détail et caisse
encaissement = tenue de caisse = opérations d'encaissement < hôtesse de caisse, caissière, caissier, encaissement des clients, caisse libre-service, hôte de caisse, ELS, encaissements clients, poste de caisse
clôture de caisse = comptage de caisse < ouverture et fermeture de caisse, remise en banque, fonds de caisse, coffre magasin, clôture des caisses, contrôle de caisse
mise en rayon = remplissage des rayons < ELS, facing, réassort, employé libre-service, remplissage de rayon, employé de rayon, gondoles, mise en rayon de produits, employée de libre-service, remplissage de linéaires
réception des marchandises = réception et contrôle de livraison < réception de livraisons, camions déchargés, déballage de colis, contrôle des bons de livraison, réceptionnaire, déchargement de camions
conseil et vente = accueil et conseil client = vente en magasin < vendeuse, vendeur en magasin, conseillère de vente, conseiller de vente, vente conseil, conseil clientèle, vendeuse en boutique, vendeuse en prêt-à-porter
merchandising = mise en valeur des produits < vitrines réalisées, vitrines, visual merchandiser, étalage, têtes de gondole, mise en place de vitrines, planogramme, implantation de rayon, ILV et PLV
inventaire = gestion des stocks en magasin < inventaires, inventaire annuel, comptage des stocks, inventoriste, inventaires tournants, démarque connue
passation de commandes = approvisionnement du rayon < commandes rayon, commandes de réassort, commandes fournisseurs passées, réapprovisionnement du rayon, cadencier
rotation des produits = contrôle des DLC < DLC, DLUO, contrôle des dates, dates de péremption, FIFO en rayon, FEFO, produits périmés retirés
étiquetage et balisage = affichage des prix < étiquetage, balisage, étiquettes de prix, changement de prix, étiquettes électroniques, soldes étiquetées
responsable de magasin = gestion d'un point de vente < directrice de magasin, directeur de magasin, responsable de boutique, gérante de magasin, store manager, gérant de supérette, responsable boutique
adjoint au responsable de magasin = responsable adjoint < adjoint de magasin, responsable adjointe, assistant store manager, second de boutique, assistante manager Lidl
chef de rayon = manager de rayon < cheffe de rayon, manager rayon, responsable de rayon, adjoint chef de rayon, chef de département GMS
grande distribution = supermarché < Carrefour, Leclerc, Auchan, Intermarché, Super U, Lidl, Monoprix, Casino supermarché, Franprix
rayon frais = produits frais traditionnels < rayon fromage à la coupe, fruits et légumes, poissonnerie, rayon charcuterie, rayon traiteur, primeur, stand marée
prêt-à-porter = vente de mode < Zara vendeuse, Kiabi, H&M vendeuse, cabines d'essayage, boutique de mode, Celio, Jennyfer, Galeries Lafayette vendeuse, vendeuse en chaussures, pliage de vêtements
ouverture et fermeture du magasin = clés du magasin < ouverture du magasin, fermeture du magasin, porteur de clés, ouverture et fermeture boutique
service après-vente magasin = gestion des retours et échanges < retours et échanges, échanges et remboursements, SAV en magasin, point accueil magasin, comptoir SAV
lutte contre la démarque = prévention du vol < antivols, démarque inconnue, agent de sécurité en magasin, réduction de la démarque, portiques antivol
drive = préparation de commandes drive < préparateur drive, Leclerc Drive, click and collect, Chronodrive, commandes drive préparées, préparatrice drive
carte de fidélité = vente additionnelle < cartes de fidélité proposées, ventes additionnelles, vente complémentaire, programme de fidélité, panier moyen, indice de vente
CAP vente = bac pro commerce = diplôme en commerce < BEP vente, BTS MUC, BTS MCO, CAP employé de vente, CQP vendeur, CAP EPC, BEP VAM, bac pro métiers du commerce
bricolage et jardinerie = vente bricolage < Leroy Merlin, Castorama, Jardiland, Truffaut, Bricomarché, Brico Dépôt, Gamm vert
bijouterie et luxe = clientèle haut de gamme < maroquinerie de luxe, boutique Louis Vuitton, joaillerie, Sephora conseillère, vente de luxe, horlogerie de luxe, détaxe clients
fleuriste = composition florale < CAP fleuriste, bouquets, compositions florales, gerbes de deuil, Interflora
# Marketing et communication
gestion des réseaux sociaux = community management < community manager, page Facebook animée, compte Instagram, Hootsuite, posts LinkedIn, animation de réseaux sociaux, TikTok Instagram, stories Instagram, Swello
création de contenu = rédaction de contenus = rédaction web < articles de blog, rédactrice web, rédacteur web, brand content, calendrier éditorial, newsletters rédigées, conception-rédaction, copywriting, planning éditorial, rédaction d'articles
référencement naturel = SEO < netlinking, Semrush, Yourtext Guru, audit SEO, Search Console, mots-clés SEO, Ahrefs, consultant SEO, maillage interne
référencement payant = SEA = Google Ads < AdWords, campagnes Google Ads, SEM, campagnes SEA, Performance Max, traffic manager, certification Google Ads
marketing digital = webmarketing < webmarketeur, Google Ads, Facebook Ads, Meta Ads, chef de projet digital, master marketing digital, growth hacking, affiliation, retargeting, traffic manager
emailing = campagnes e-mail < Mailchimp, Sendinblue, Brevo, newsletters envoyées, campagnes d'emailing, Sarbacane, Mailjet, taux d'ouverture
gestion de site web = CMS < WordPress, Drupal, mise à jour de site, webmaster, PrestaShop, Joomla, refonte du site, webmestre, Webflow, Wix
relations presse = communication externe < communiqués de presse, attachée de presse, dossier de presse, conférences de presse, revue de presse, attaché de presse, RP
communication interne = journal interne < intranet alimenté, newsletter interne, magazine interne, journal d'entreprise, convention annuelle des salariés
événementiel = organisation d'événements < événements organisés, inaugurations, chef de projet événementiel, salons organisés, conférences organisées, soirées de lancement, festival organisation, chargée d'événementiel
stratégie de communication = plan de communication < plan de com, plan de communication élaboré, responsable communication, directrice de la communication, chargée de communication stratégie, stratégie de com
chef de produit = marketing produit < cheffe de gamme, lancement de produits, mix marketing, chef de gamme, category manager, plan de gamme
études de marché = analyse de marché < études quantitatives, focus groups, panel Nielsen, chargé d'études marketing, enquêtes de satisfaction, études quali, Kantar, Sphinx enquêtes
création de supports de communication = supports print = PAO < flyers, plaquettes, affiches créées, brochures, kakémonos, plaquette commerciale, InDesign, dépliants, catalogues mis en page
suite Adobe = infographie < Photoshop, InDesign, Illustrator, Creative Cloud, infographiste, graphiste
web analytics = analyse de performance digitale < Google Analytics, GA4, Matomo, AT Internet, Google Tag Manager, Looker Studio, taux de conversion suivi
marketing opérationnel = actions marketing < opérations promotionnelles, PLV, animations en magasin, campagnes promotionnelles, street marketing, mailings, jeux-concours
e-commerce = gestion de boutique en ligne < Prestashop, Shopify, Magento, marketplace Amazon, WooCommerce, fiches produits en ligne, responsable e-commerce, Cdiscount marketplace
CRM et marketing automation = marketing relationnel < HubSpot, Salesforce Marketing Cloud, Marketo, Adobe Campaign, marketing direct, segmentation de base clients, scénarios automatisés
gestion des prestataires = relation agences et imprimeurs < brief agence, imprimeurs consultés, agences de communication pilotées, suivi d'impression, briefs créatifs
gestion de marque = brand management < brand manager, charte graphique créée, plateforme de marque, identité de marque, repositionnement de marque, chef de marque
production vidéo et photo = montage vidéo < Premiere Pro, vidéos tournées, motion design, After Effects, Final Cut, reportages photo, vidéos réalisées
influence = partenariats influenceurs < influenceurs, ambassadeurs de marque, campagnes d'influence, Kolsquare
mécénat et partenariats = recherche de sponsors < sponsoring, mécénat, partenaires financiers trouvés, fundraising, collecte de fonds
communication publique = communication institutionnelle < magazine municipal, bulletin municipal, communication de collectivité, Cap'Com, service com de mairie
# Service client
gestion des appels entrants = relation client par téléphone < téléconseiller, téléconseillère, centre d'appels, hotline, appels entrants, conseiller clientèle à distance, Webhelp, Teleperformance, plateau téléphonique, téléopératrice, Armatis
traitement des réclamations = gestion des réclamations clients = gestion des litiges < réclamations clients, litiges clients, service réclamations, clients mécontents, plaintes clients traitées, gestion des insatisfactions, service consommateurs
traitement des demandes par mail et chat = support client multicanal < chat en ligne clients, tickets Zendesk, réponses aux mails clients, support par chat, demandes clients par mail, Freshdesk
service après-vente = SAV < technicien SAV, conseillère SAV, retours sous garantie, service après-vente Darty, dossiers SAV, RMA
outil de ticketing = gestion des tickets < Zendesk, Freshdesk, GLPI, Jira Service, Intercom, tickets traités, Salesforce Service Cloud
satisfaction client = qualité de service < taux de satisfaction, NPS, enquêtes de satisfaction, CSAT, taux de satisfaction client, avis clients traités
rétention client = fidélisation par téléphone < service résiliation, rétention, résiliations évitées, conseiller fidélisation, anti-churn
support technique = assistance technique niveau 1 < hotliner, technicien hotline, assistance box internet, support niveau 1, dépannage par téléphone, helpdesk
superviseur de centre d'appels = encadrement de téléconseillers < superviseur plateau, équipe de téléconseillers, superviseuse, responsable de plateau, manager relation client, chef d'équipe centre d'appels
indicateurs de qualité centre d'appels = productivité téléphonique < DMT, taux de décroché, DMC, double écoute, QS appels, taux de résolution
mise à jour des dossiers clients = saisie des données clients < dossiers clients mis à jour, fiches clients, modification de contrats clients, changement d'adresse clients
suivi de livraison = suivi des colis < litiges transport, colis perdus, suivi de colis, réclamations Colissimo, Chronopost réclamations
vente rebond = rebond commercial < ventes rebond, upsell, options vendues par téléphone, proposition d'options
assurance et assistance à distance = plateau d'assistance < chargé d'assistance, Europ Assistance, IMA, déclarations de sinistres par téléphone, Mondial Assistance
télécommunications = clientèle télécom < Orange service client, SFR, Bouygues Telecom, Free centre d'appels, forfaits mobiles, boutique Orange
énergie = fournisseur d'énergie < EDF conseiller, Engie conseiller, relevés de compteur, Linky, contrats d'électricité
customer success = accompagnement client SaaS < customer success manager, CSM, onboarding clients, clients SaaS
chargé de clientèle = conseiller clientèle < chargée de clientèle, conseillère clientèle, conseiller client, gestionnaire de clientèle, conseiller relation client
relation client en anglais = service client bilingue < appels en anglais, clients anglophones, conseiller bilingue
téléphonie et logiciels de centre d'appels = outils de téléphonie < Genesys, Odigo, Vocalcom, Avaya, Aircall, Hermes 360
accueil en agence = accueil guichet < guichetière, agent de guichet, guichet de La Poste, vendeuse SNCF guichet
billetterie et voyages = agence de voyages < Amadeus, billetterie, agent de voyages, BTS tourisme, forfaitiste, conseillère voyages, Selectour
# Logistique, magasin et cariste
CACES = CACES chariots élévateurs = R489 < CACES 1 3 5, R389, CACES 1A, CACES 3, CACES 5, CACES 1 et 3, cariste, CACES R489 catégorie 3
conduite de chariot élévateur = conduite d'engins de manutention < cariste, chariot frontal, chariot à mât rétractable, fenwick, gerbeur, cariste manutentionnaire, chariot rétractable
préparation de commandes = picking < préparateur de commandes, vocal Talkman, commandes au scan, préparatrice de commandes, préparation au vocal, Amazon entrepôt préparation, colis préparés, pick and pack
réception de marchandises = contrôle des réceptions < réceptionnaire, quai de réception, déchargement des camions, bons de livraison contrôlés, réception quantitative et qualitative, dépotage de conteneurs
expédition = préparation des expéditions < expéditions, agent d'expédition, bons de transport, lettres de voiture, étiquettes transport, expédition de colis, agent de quai, CMR, liste de colisage
chargement et déchargement = manutention < manutentionnaire, déchargement de camions, chargement de camions, docker, agent de quai, dépotage, manutention de colis, déménageur, bagagiste
emballage et conditionnement = filmage de palettes < conditionneuse, mise en carton, filmage, agent de conditionnement, palettisation, filmeuse, emballeur, cerclage, emballage de colis
gestion des stocks = suivi des stocks < gestionnaire de stock, stocks gérés, mouvements de stock, écarts de stock, suivi des niveaux de stock, gestion de stock
inventaires = inventaire tournant < inventaires tournants, inventaire physique, comptages de stock, inventaire annuel entrepôt
stockage = mise en stock = rangement en rack < mise en rack, palettiers, mise en casier, rangement de palettes, racks
WMS = logiciel de gestion d'entrepôt < Reflex WMS, Manhattan WMS, SAP EWM, SAP WM, Infolog, Reflex Hardis, scan PDA, Generix WMS, douchette, Speed WMS
magasinier = gestion d'un magasin de pièces < magasinier cariste, magasinier pièces détachées, magasinière, magasinier vendeur, pièces de rechange magasin, magasinier automobile
responsable d'entrepôt = responsable logistique = chef de dépôt < chef d'entrepôt, responsable de dépôt, responsable de plateforme logistique, directeur d'entrepôt, chef de quai
chef d'équipe logistique = encadrement d'équipe d'entrepôt < équipe de préparateurs, team leader entrepôt, chef d'équipe quai, chef d'équipe cariste
affrètement = organisation des transports < affréteur, affréteuse, bourse de fret, Teleroute, B2PWeb, exploitant transport, Timocom, agent de transit, affrètement de camions
exploitation transport = planification des tournées < exploitant transport, gestion des chauffeurs, tournées organisées, agent d'exploitation transport, planning des conducteurs, dispatcheur, optimisation des tournées, capacité de transport
douane = formalités douanières = transit < déclarant en douane, déclarante en douane, DAU, Delta G, Conex, transitaire, EUR1, agent de transit, EX1, T1 douane
transport maritime et aérien = freight forwarding < overseas, fret aérien, connaissement, conteneurs maritimes, LTA, fret maritime, Bolloré Logistics transit, incoterms
matières dangereuses = ADR < ADR colis, conseiller sécurité TMD, IATA, IMDG, Seveso entrepôt, formation ADR, produits dangereux stockés, CSTMD
transpalette électrique = transpalette < tire-palette, CACES 1A, CACES 1, transpalette autoporté
pont roulant = élingage < pontier, CACES R484, pontier élingueur, élingage de charges
respect des consignes de sécurité entrepôt = gestes et postures < PRAP, formation gestes et postures, sauveteur secouriste entrepôt, EPI en entrepôt, quart d'heure sécurité
froid et produits frais = entrepôt frigorifique < chambre froide, entrepôt à -25, surgelés, froid négatif, STEF entrepôt, température dirigée
productivité logistique = amélioration continue en entrepôt < colis par heure, taux de service, 5S entrepôt, cadence de préparation, taux d'erreur de préparation
titre professionnel logistique = diplôme logistique < TP préparateur de commandes, bac pro logistique, BTS GTLA, BTS transport logistique, TSMEL, BEP logistique, DUT GLT, titre cariste d'entrepôt, CAP opérateur logistique
`;
