import type { Lexicon } from './lexicon.ts';

/** What the wording gates know about French; lexicon.ts explains each list. */
export const FRENCH: Lexicon = {
  functionWords: `le, la, les, l, un, une, des, du, de, d, au, aux, à, en, dans, sur, sous, pour, par, avec, sans, chez, vers, entre, contre, depuis, pendant, durant, lors, avant, après, dès, jusque, jusqu, jusqu', auprès, selon, via, parmi, hors, outre,
    et, ou, mais, donc, or, ni, car, que, qu, qui, dont, où, quand, comme, si, lorsque, ainsi, aussi, également, puis, notamment, y, ce, cet, cette, ces, c, se, s, soi, je, j, me, m, moi, mon, ma, mes, tu, il, elle, on, nous, notre, nos, vous, ils, elles, lui, leur, leurs, son, sa, ses, eux,
    est, sont, était, étaient, été, étant, être, suis, fut, furent, ai, a, ont, avait, avaient, eu, avoir, ayant, ne, n, pas, plus, tout, très, même, autre, autres, chaque, chacun, compris, incluant, dont, environ, alors, là, ici, tant, tels, tel, telle, telles, travail, travaillé, travaillait, tâche, tâches, activité, activités, mission, missions, cadre, moyen, aide, lors, type, types, nombre, total, moyenne, partir, face, suite, sein, bien, ensemble, façon, manière`,
  plainWords: `effectuer, réaliser, faire, assurer, exécuter, mener, procéder, accomplir, traiter, donner, prendre, mettre, rester, effectué, type, élément, côté`,
  helped: `aider, renfort, coup de main, assister, appuyer, soutenir, épauler, seconder, aide, appui, soutien, assistance, second auteur, co-auteur, coauteur`,
  shared: `participer, participation, contribuer, contribution, prendre part, collaborer, collaboration, concourir, membre, partager, conjointement, co-animer, ensemble, en équipe, à deux, à trois, en duo, au sein d'une équipe, en binôme, avec la responsable, avec le responsable, avec le chef`,
  led: `à la tête, direction d'une équipe, direction de l'équipe, aux commandes, coordination d'une équipe, coordonner une équipe, diriger, encadrer, encadrement, superviser, supervision, manager, piloter, pilotage, responsable, responsabilité, chargé, animer une équipe, gérer une équipe, commander, conduire le projet, autonomie, seul responsable`,
  managed: 'piloter, pilotage, gérer, gestion, responsable, charger, chargée, chargé, responsabilité',
  headed: `fonder, créer une société, présider, direction générale, initier, fer de lance`,
  bigger: `concevoir, conception, créer, création, inventer, approuver, résoudre, décider, automatiser, numériser, restructurer, refonte, instaurer, programmer, programmation`,
  leaders: `responsable, responsables, chef, cheffe, chefs, directeur, directrice, directeurs, manager, managers, superviseur, superviseure, cadre, gérant, gérante, patron, patronne, président, présidente, coordinateur, coordinatrice, contremaître, pharmacien, pharmacienne`,
  ranks: `senior, principal, principale, en chef, autonome, personnellement, expérimenté, expérimentée, clé`,
  self: `je, j, moi, mon, ma, mes, me, m`,
  under: 'sous',
  doneBy: `par`,
  companions: 'avec, côtés',
  pairs: 'duo, binôme, tandem, équipe',
  terms: 'si, quand, lorsque, lorsqu, sauf, mais, tant, à condition',
  who: 'qui, lequel, laquelle',
  articles: 'le, la, les, l',
  asRole: 'comme, étais',
  limits: {
    frequency: `parfois, occasionnellement, occasionnel, occasionnelle, de temps en temps, ponctuellement, ponctuel, rarement, à temps partiel, temps partiel, au besoin, si besoin, temporairement, temporaire, saisonnier, saisonnière, à l'occasion, brièvement`,
    share: `généralement, en général, le plus souvent, seulement, uniquement, certains, certaines, quelques, en partie, partiellement, partiel, partielle, une partie, la plupart, peu, principalement, surtout, essentiellement, majoritairement, pour la plupart, en majorité, en grande partie, un peu, plusieurs, la majorité`,
    intent: `prévoir, prévu, proposer, proposition, envisager, tenter, essayer, étudier la possibilité, évaluer, recommander, suggérer, planifier, projet de, suspendu, commencer, débuter, souhaiter, ébauche, pilote`,
    knowledge: `bases, base en, notions, débutant, débutante, apprendre, initiation, intérêt, élémentaire, élémentaires, connaissances de base, intermédiaire, un peu, scolaire`,
    supervision: `sous le contrôle, sous la supervision, sous la direction, sous la responsabilité, sous supervision, encadré par, supervisé par, guidé par, validé par, relu par, pour le compte de`,
    watching: `observer, spectateur, spectatrice, "présent lors", "présente lors", "présent pendant", "présente pendant", "présent durant", "présente durant", "présent à", "présente à", "présent au", "présente au", "présent aux", "présente aux", "présent dans", "présente dans"`,
    standing: `adjoint, adjointe, assistant, assistante, stagiaire, stage, apprenti, apprentie, alternant, alternante, bénévole, intérimaire, par intérim, suppléant, suppléante, remplaçant, remplaçante, junior, étudiant, étudiante, vice`,
  },
  reach: `réguliers, régulières, tout, tous, toute, toutes, ensemble, entier, entière, entièrement, intégralité, complet, complète, complètement, totalité, global, globale, international, internationale, internationaux, national, nationale, nationaux, mondial, mondiale, régional, régionale, nombreux, nombreuses, plusieurs, multiples, multiple, important, importante, importants, importantes, majeur, majeure, stratégique, stratégiques, grand, grande, grands, grandes, vaste, toujours, régulièrement, régulier, régulière, constamment, fréquemment, souvent, continuellement, considérable, considérablement, significatif, significative, significativement, nettement, fortement, complexe, complexes, centaines, milliers, dizaines, beaucoup, temps plein, essentiel, essentielle, groupe, nationale`,
  quality: `meilleur, meilleure, meilleurs, meilleures, mieux, excellent, excellente, excellence, exceptionnel, exceptionnelle, expert, experte, expertise, remarquable, primé, primée, prix, récompense, récompensé, premier, réputé, réputée, prestigieux, prestigieuse, succès, réussi, avec succès, efficace, efficacement, efficacité, courant, couramment, bilingue, natif, avancé, avancée, confirmé, confirmée, spécialiste, spécialisé, spécialisée, parfait, parfaite, parfaitement, irréprochable, impeccable, innovant, innovante, performant, performante, qualité, rigoureux, rigoureuse, rigoureusement, rapide, rapidement, plus rapide, record, unique, soigné, minutieux, minutieuse, fiable, leader, dynamique, optimal, optimale, haut, haute, proactif, maîtrise`,
  mayBeSaid:
    'record, important, multiple, régulier, régulière, régulièrement, complet, complète, plusieurs, ensemble',
  credentials: `diplôme, diplômé, diplômée, diplômes, licence, licencié, master, mastère, doctorat, docteur, certificat, certifié, certifiée, certification, agréé, agréée, agrément, habilité, habilitée, habilitation, qualifié, qualifiée, qualification, brevet, bts, cap, bac, bachelor, permis, caces, titulaire, breveté, accrédité, accréditée, cqp, dut, ingénieur, breveté, mof`,
  negators: `pas, jamais, sans, aucun, aucune, ni, rien, nul, nulle, zéro, non, refusé, rejeté, échoué, annulé, annulée, personne, guère`,
  harmlessNegations: `pas seulement, non seulement, pas plus de, pas moins de, jamais dépassé, pas dépassé, n'a jamais dépassé, n'a pas dépassé, ne dépasse pas, mieux que rien`,
  causes:
    /(?<!\p{L})(?:grâce à|ce qui|permettant|ayant permis|a permis|ont permis|entraînant|ainsi,|réduisant|augmentant|améliorant|conduisant à|menant à|en raison d|à cause d|suite à m|par mes|par mon|par ma|afin d|pour (?:réduire|améliorer|augmenter|optimiser|assurer|garantir|accélérer)|générant|aboutissant|d'où|mon|ma|mes)(?!\p{L})/giu,
  changed: `réduire, diminuer, augmenter, accroître, améliorer, baisser, abaisser, optimiser, accélérer, garantir, éviter, économiser, renforcer, éliminer, doubler, tripler`,
  changes: `hausse, baisse, progresser, chuter, passer de, évoluer, croître`,
  achieved: `atteindre, obtenir, générer, permettre, contribuer`,
  impliedDeeds: 'produire, rédiger, rédaction, réaliser, réalisation',
  doubtfulDeeds: 'tenir, tenue',
  verbs: /(?:[ée]r|ée?s?|ai[st]|aient|ir|ant)$/u,
  direction: ['de, depuis, d', 'à, vers, au'],
  rhythms: {
    hour: "par heure, chaque heure, toutes les heures, à l'heure, /h",
    shift: 'par poste, par garde, par équipe',
    evening: 'par soir, chaque soir, tous les soirs',
    day: 'quotidien, quotidienne, quotidiens, quotidiennes, quotidiennement, par jour, chaque jour, tous les jours, chaque matin, tous les matins, /jour, /j',
    fortnight:
      'par quinzaine, chaque quinzaine, toutes les deux semaines, tous les quinze jours, bimensuel, bimensuelle, une semaine sur deux',
    week: 'hebdomadaire, hebdomadaires, hebdomadairement, par semaine, chaque semaine, toutes les semaines, /semaine, /sem',
    weekend: 'chaque week-end, tous les week-ends',
    otherWeekend: 'un week-end sur deux',
    month:
      'mensuel, mensuelle, mensuels, mensuelles, mensuellement, par mois, chaque mois, tous les mois, /mois',
    quarter:
      'trimestriel, trimestrielle, trimestriels, trimestrielles, par trimestre, chaque trimestre, tous les trimestres, tous les trois mois',
    halfYear:
      'semestriel, semestrielle, deux fois par an, 2 fois par an, 2 fois/an, tous les six mois, par semestre, chaque semestre',
    year: 'annuel, annuelle, annuels, annuelles, annuellement, par an, chaque année, tous les ans, /an',
  },
};
