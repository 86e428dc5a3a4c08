/** One group of equivalents a line; table.ts has the rules. */
export const FRENCH_EQUIVALENTS = `
  développer = créer = concevoir = réaliser = construire = programmer
  réaliser = effectuer = faire = mener = exécuter = assurer
  rédiger = écrire = rédaction
  préparer = élaborer = établir
  gérer = gestion = administrer = s'occuper
  encadrer = superviser = manager = encadrement
  diriger = piloter
  tutorat = tutorer = encadrement = encadrer
  aider = assister = appuyer = soutenir = épauler = aide = soutien = seconder
  participer = contribuer = prendre part = collaborer = concourir
  suivre = accompagner = suivi = accompagnement
  former = instruire = enseigner = formation = encadrer
  enseigner = donner des cours
  contrôler = vérifier = inspecter = examiner
  vérifier = contrôle = vérification
  analyser = étudier = examiner
  réparer = dépanner
  entretenir = maintenir = maintenance = entretien
  installer = poser = monter
  remplacer = changer
  livrer = distribuer
  réduire = diminuer = baisser = abaisser
  augmenter = accroître = hausse = progresser
  vendre = vente
  conseiller = conseil
  acheter = achat = commander
  commander = commande
  mettre en place = instaurer = introduire = implanter
  migrer = migration = passage = bascule
  utiliser = employer = se servir
  documenter = consigner = noter = enregistrer = saisir
  accueillir = recevoir = accueil
  répondre = traiter = réponse
  organiser = planifier = organisation
  délivrer = délivrance = dispenser
  chiffre d'affaires = CA
  client = clientèle
  vendeur = vendeuse
  élève = étudiant
  collègue = collaborateur
  salarié = employé = collaborateur
  fournisseur = prestataire
  magasin = boutique
  réunion = rencontre
  environ = à peu près = près de = quelque
  presque = quasiment
  plus de = au-delà de
  jusqu'à = au maximum = au plus
  au moins = minimum
  quotidiennement = chaque jour = tous les jours = par jour = quotidien = jour
  hebdomadaire = chaque semaine = toutes les semaines = par semaine = semaine
  mensuel = mensuellement = chaque mois = tous les mois = par mois = mois
  annuel = annuellement = chaque année = tous les ans = par an = an
  parfois = occasionnellement = de temps en temps
  également = aussi
  ressources humaines = RH
  intelligence artificielle = IA
  base de données = BDD
`;
