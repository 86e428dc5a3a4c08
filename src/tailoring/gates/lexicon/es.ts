import type { Lexicon } from './lexicon.ts';

/** What the wording gates know about Spanish; lexicon.ts explains each list. */
export const SPANISH: Lexicon = {
  functionWords: `el, la, los, las, lo, un, una, unos, unas, de, del, a, al, en, con, sin, por, para, sobre, bajo, entre, desde, hasta, hacia, según, durante, mediante, tras, ante, contra, vía,
    y, e, o, u, ni, pero, sino, que, quien, cual, cuales, cuyo, cuya, donde, cuando, como, si, porque, así, también, además, asimismo, este, esta, estos, estas, ese, esa, esos, esas, eso, esto, se, me, mi, mis, yo, te, su, sus, nos, nuestro, nuestra, le, les, él, ella, ellos, ellas,
    es, son, era, eran, éramos, fue, fueron, ser, sido, siendo, fui, he, ha, han, había, haber, habido, hay, está, están, estaba, estaban, estuve, no, más, muy, ya, incluido, incluida, incluidos, incluyendo, otro, otra, otros, otras, mismo, misma, propio, cada, tal, tales, ambos, ambas, trabajo, trabajé, trabajar, tarea, tareas, actividad, actividades, área, ámbito, labor, labores, función, funciones, través, tipo, tipos, número, total, media, promedio, parte, dentro, fuera, junto, frente, aprox, respectivamente, uso, base`,
  plainWords: `realizar, hacer, efectuar, llevar a cabo, ejecutar, encargar, dar, prestar, ofrecer, tramitar, poner, quedar, completar, desempeñar, tomar, equipo, aparato, elemento, tipo`,
  helped: `refuerzo, echar una mano, ayudar, ayuda, apoyar, apoyo, asistir, asistencia, auxiliar, coautor, coautora, segundo autor`,
  shared: `participar, participación, colaborar, colaboración, contribuir, contribución, tomar parte, formar parte, miembro, compartir, conjuntamente, junto con, en equipo, integrante, intervenir`,
  led: `al frente, a la cabeza, coordinar un equipo, coordinación de un equipo, coordinación de equipo, ejercer de jefe, al mando, dirigir, liderar, liderazgo, supervisar, supervisión, encabezar, responsable, responsabilidad, encargado, encargada, jefatura, gestionar un equipo, coordinar un equipo, mandar, a cargo de, autonomía, a mi cargo`,
  managed: 'gestionar, gestión, encargar, encargado, encargada, responsable, llevar, responsabilidad',
  headed: `fundar, presidir, dirección general, crear una empresa, capitanear`,
  bigger: `diseñar, diseño, crear, creación, inventar, aprobar, resolver, decidir, automatizar, digitalizar, reestructurar, implantar, implementar, implantación, programar, introducir`,
  leaders: `jefe, jefa, jefes, responsable, responsables, director, directora, directores, supervisor, supervisora, supervisores, encargado, encargada, gerente, gerentes, líder, líderes, coordinador, coordinadora, presidente, presidenta, capataz, dueño, dueña, maestro`,
  ranks: `senior, principal, único, única, exclusivo, personalmente, autónomo, autónoma, clave, experimentado`,
  self: `yo, mi, mis, me, mí`,
  under: 'bajo',
  doneBy: `por`,
  limits: {
    frequency: `a veces, alguna vez, algunas veces, ocasionalmente, ocasional, ocasionales, de vez en cuando, rara vez, puntualmente, puntual, de forma puntual, de forma ocasional, de manera ocasional, esporádicamente, a tiempo parcial, media jornada, temporalmente, temporal, cuando era necesario, en ocasiones, brevemente, estacional`,
    share: `normalmente, generalmente, por lo general, solo, sólo, solamente, únicamente, algunos, algunas, algún, parte de, parte del, una parte, partes de, parcialmente, parcial, en parte, la mayoría, mayoría, pocos, pocas, principalmente, sobre todo, mayormente, mayoritariamente, en su mayoría, en gran parte, un poco, varios, varias, casi todos`,
    intent: `planear, planificar, proponer, propuesta, intentar, pretender, evaluar, considerar, recomendar, sugerir, estudiar, prever, empezar, comenzar, borrador, piloto, solicitar, aspirar`,
    knowledge: `básico, básica, básicos, básicas, nociones, principiante, aprender, introducción, interés, elemental, intermedio, conocimientos básicos, limitado, iniciación`,
    supervision: `bajo la supervisión, bajo supervisión, bajo la dirección, bajo la orientación, bajo la tutela, supervisado por, supervisada por, dirigido por, guiado por, revisado por, por cuenta de, en nombre de`,
    watching: `presenciar, observar, "presente en", "presente durante", estuve en, estar en`,
    standing: `ayudante, auxiliar, asistente, becario, becaria, prácticas, aprendiz, voluntario, voluntaria, suplente, interino, interina, adjunto, adjunta, subdirector, junior, estudiante, en funciones, sustituto, sustituta, vice`,
  },
  reach: `todo, todos, toda, todas, entero, entera, completo, completa, completamente, totalidad, global, globales, internacional, internacionales, nacional, nacionales, mundial, regional, regionales, numerosos, numerosas, múltiples, muchos, muchas, importante, importantes, gran, grande, grandes, amplio, amplia, estratégico, estratégica, siempre, regularmente, habitualmente, constantemente, frecuentemente, frecuente, a menudo, continuamente, considerable, considerablemente, significativo, significativamente, notablemente, complejo, compleja, complejos, cientos, miles, docenas, decenas, mayor, mayores, esencial, crítico, crítica, jornada completa, permanente, diversos, diversas, corporativo`,
  quality: `mejor, mejores, excelente, excelentes, excelencia, excepcional, experto, experta, expertos, destacado, destacada, premiado, premiada, premio, premios, galardonado, galardonada, primer, líder, reconocido, reconocida, prestigioso, éxito, exitosamente, exitoso, eficaz, eficazmente, eficiente, eficientemente, eficiencia, fluido, fluida, bilingüe, nativo, avanzado, avanzada, especialista, especializado, especializada, perfecto, perfecta, perfectamente, impecable, innovador, innovadora, calidad, riguroso, rigurosa, rápido, rápida, rápidamente, récord, único, minucioso, fiable, óptimo, alto, alta, dominio, pérdidas, máxima`,
  credentials: `título, titulado, titulada, titulación, grado, graduado, graduada, licenciado, licenciada, licenciatura, máster, master, doctorado, doctor, doctora, certificado, certificada, certificación, diploma, diplomado, diplomada, acreditado, acreditada, acreditación, homologado, homologada, habilitado, habilitada, colegiado, colegiada, cualificado, cualificada, cualificación, carné, carnet, licencia, técnico superior, fp, posgrado, oposición, matriculado`,
  negators: `no, nunca, jamás, sin, ningún, ninguno, ninguna, ni, nada, nadie, cero, tampoco, rechazado, rechazada, fallido, cancelado, cancelada`,
  harmlessNegations: `no solo, no sólo, no más de, no menos de, no superó, nunca superó, no superar, no excedió`,
  causes:
    /(?<!\p{L})(?:gracias a|lo que|permitiendo|permitió|reduciendo|aumentando|mejorando|logrando|consiguiendo|generando|debido a|por lo que|de modo que|de manera que|así que|a causa de|para (?:reducir|mejorar|aumentar|optimizar|garantizar|asegurar|agilizar)|con mi|con mis|mi|mis|por mis?|resultando|provocando|con el fin de)(?!\p{L})/giu,
  changed: `reducir, aumentar, incrementar, mejorar, rebajar, disminuir, optimizar, acelerar, garantizar, evitar, ahorrar, reforzar, eliminar, duplicar, triplicar`,
  changes: `bajar, subir, caer, crecer, descender`,
  achieved: `lograr, conseguir, alcanzar, obtener, generar, contribuir`,
  direction: ['de, desde', 'a, hacia, al'],
  rhythms: {
    hour: 'por hora, a la hora, cada hora',
    shift: 'por turno, cada turno',
    day: 'diario, diaria, diarios, diarias, diariamente, al día, por día, cada día, todos los días, cada mañana, todas las mañanas, /día, /dia',
    fortnight:
      'quincenal, quincenales, quincenalmente, a la quincena, cada dos semanas, cada quince días, cada quincena',
    week: 'semanal, semanales, semanalmente, a la semana, por semana, cada semana, todas las semanas, /semana, /sem',
    month: 'mensual, mensuales, mensualmente, al mes, por mes, cada mes, todos los meses, /mes',
    quarter:
      'trimestral, trimestrales, trimestralmente, al trimestre, por trimestre, cada trimestre, cada tres meses',
    halfYear:
      'semestral, semestrales, al semestre, dos veces al año, 2 veces al año, cada seis meses, cada 6 meses, por semestre',
    year: 'anual, anuales, anualmente, al año, por año, cada año, todos los años, /año',
  },
};
