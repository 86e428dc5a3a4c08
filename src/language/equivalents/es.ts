/** One group of equivalents a line; table.ts has the rules. */
export const SPANISH_EQUIVALENTS = `
  desarrollar = crear = construir = programar = elaborar
  diseñar = crear = diseño
  elaborar = preparar = redactar = confeccionar
  vender = venta
  cambiar = sustituir = reemplazar = cambio
  dar clases = impartir clases = enseñar = dar = impartir
  llamada = teléfono
  ayudar = apoyar
  cocinar = preparar
  limpiar = limpieza
  conducir = manejar = conducción
  pintar = pintura
  comprobar = verificar = revisar
  tramitar = gestionar = procesar
  informar = comunicar = notificar
  redactar = escribir = redacción
  realizar = hacer = efectuar = llevar a cabo = ejecutar
  gestionar = administrar = gestión = llevar
  dirigir = liderar = encabezar
  supervisar = encargado = responsable
  ayudar = apoyar = asistir = colaborar = ayuda = apoyo
  participar = colaborar = contribuir = tomar parte = participación
  formar = capacitar = enseñar = instruir = formación = dar formación = capacitación
  orientar = guiar = asesorar = acompañar
  enseñar = impartir = dar clases
  atender = cuidar = atención = responder
  responder = contestar = atender
  registrar = documentar = anotar = apuntar
  controlar = revisar = comprobar = verificar = inspeccionar
  analizar = estudiar = examinar
  reparar = arreglar
  mantener = mantenimiento
  instalar = montar = colocar
  sustituir = reemplazar = cambiar
  entregar = repartir
  reducir = disminuir = bajar = rebajar
  bajar = caer = descender = disminuir
  aumentar = incrementar = subir = crecer
  vender = venta
  comprar = adquirir = pedir
  organizar = planificar = organización
  utilizar = usar = emplear = manejar
  manejar = conducir = operar
  implantar = implementar = introducir = poner en marcha
  migrar = migración
  cliente = usuario
  alumno = estudiante
  compañero = colega
  empleado = trabajador
  proveedor = suministrador
  tienda = establecimiento = comercio
  empresa = compañía
  vivienda = casa = hogar
  logotipo = logo
  impresión = imprenta
  kilo = kilogramo
  unos = unas = aproximadamente = cerca de = alrededor de = en torno a
  casi = prácticamente
  más de = por encima de
  hasta = como máximo = máximo
  al menos = como mínimo = mínimo
  diario = diariamente = cada día = al día = por día = todos los días = día
  semanal = semanalmente = cada semana = por semana = a la semana = todas las semanas = semana
  mensual = mensualmente = cada mes = por mes = al mes = todos los meses = mes
  trimestral = trimestralmente = cada trimestre = por trimestre = trimestre
  anual = anualmente = cada año = por año = al año = todos los años = año
  a veces = ocasionalmente = de vez en cuando
  recursos humanos = RR.HH = RRHH
  inteligencia artificial = IA
`;
