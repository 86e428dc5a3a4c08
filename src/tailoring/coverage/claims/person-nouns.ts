/** True for a noun that by its ending names somebody, such as "doorman", "orientadora" or "comptable". */
export function isPersonNoun(lower: string): boolean {
  return lower.length >= MIN_CHARS && PERSONS.test(lower) && !THINGS.has(lower.replace(/s$/, ''));
}

const MIN_CHARS = 4;

const PERSONS = new RegExp(
  `^(?:${[
    '\\p{L}*(?:man|men|woman|women|lady|ist|ists|ian|ians|eer|eers)|\\p{L}{2,}(?:[^aeiou]er|[^aeiou]ers|tor|tors|visor|visors)|staff|crew|lads?|people|others',
    '\\p{L}{3,}(?:erin|erinnen|mann|frau|leute|meister|meisterin|leiter|leiterin|arzt|ärztin|kraft|kräfte|assistent|assistentin|planer|disponent|inhaber|inhaberin|nachbar)|dispo',
    '\\p{L}{3,}(?:euse|trice|teur|seur|iste|ienne|ière)|comptable|secrétaire|patronne?|gérante?|associée?|cuisine|hiérarchie|siège|maire',
    '\\p{L}{3,}(?:dora?|dores|doras|tora|ista|istas|ólog[oa]|eras?)|encargad[oa]|dueñ[oa]|patrón|secretari[oa]|abogad[oa]|dono|dona|chefe|patrão|patroa|sócio|sócia|contador',
    '\\p{L}{2,}(?:aren|arna|ören|isten|ledaren|chefen|kocken|läkaren|teamet|personalen|kollegan)|ägaren|grannen|inköp|ekonomi',
  ].join('|')})$`,
  'u',
);

/** They end like somebody. */
const THINGS: ReadonlySet<string> = new Set(
  `letter newsletter server counter number order paper tender corner tower power water summer winter center theater register
  cluster router printer computer charter chapter poster folder tracker scheduler compiler container trailer freezer cooler
  boiler mixer conveyor elevator tractor reactor sensor motor generator monitor calculator sector factor indicator career layer
  header filter buffer transformer timer laser scanner burner loader border offer matter quarter semester disaster roster
  locker drawer ladder river finger shoulder rubber timber weather leather flyer dinner supper butter pepper gender wonder
  danger former latter other another after under over either better larger smaller higher lower older newer bigger
  later earlier rather together however gist list checklist shortlist wishlist twist mist exist assist insist consist
  specimen german human roman woman customer user consumer partner member dispatcher-system folder charger adapter motor
  vector rotor stator operator-panel distributor-list monitor doctor-note ancillary trouser sweater shower tower feeder
  reader-page easter october november december september number cheer beer career pioneer moteur secteur valeur acteur
  compteur ordinateur vecteur facteur lecteur pointeur ascenseur matière carrière dernière première manière lumière
  frontière rivière bannière croisière ordenador mostrador comedor contador indicador procesador motor sector tractor valor
  vista lista revista entrevista pista conquista computador processador setor trator liquidificador alrededor arredor
  manera primera tercera obra sombra carrera cartera frontera madera bandera primeras cámara operación
  brigade parten arten sorten faren`
    .split(/\s+/)
    .filter((word) => !word.includes('-')),
);
