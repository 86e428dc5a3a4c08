/** What is asked and told in Spanish trades; rows.ts says how to read it. */
export const SPANISH_TRADES = `
# Enfermería y cuidado de mayores
aseo e higiene de usuarios = higiene personal = baño y aseo de personas dependientes < aseo de residentes, aseo de ancianos, baño de pacientes encamados, cambio de pañales a residentes, higiene de residentes, aseo en cama, duchar a residentes
certificado de profesionalidad sociosanitario = atención sociosanitaria a personas dependientes < SSCS0208, SSCS0108, auxiliar sociosanitario, gerocultora titulada, técnico en atención sociosanitaria, TAPSD
técnico en cuidados auxiliares de enfermería = TCAE = auxiliar de enfermería titulado < FP auxiliar de enfermería, auxiliar de enfermería, AE hospital
grado en enfermería = diplomatura en enfermería = DUE < enfermera colegiada, enfermero colegiado, diplomada en enfermería, graduada en enfermería, EIR, enfermero titulado
gerocultor = cuidado de personas mayores = atención a personas mayores < gerocultora, residencia de ancianos, residencia de mayores, centro de día de mayores, geriatría, cuidadora de ancianos, cuidador de ancianos, residencia geriátrica, cuidado de abuelos, centro geriátrico
ayuda a domicilio = SAD = auxiliar de ayuda a domicilio < SAD municipal, Clece SAD, cuidadora interna de mayores, interna con señora mayor, empleada de hogar cuidando ancianos, atención domiciliaria a dependientes
administración de medicación = preparación de medicación < pastilleros, reparto de medicación, medicación por vía oral, insulina subcutánea, preparar pastilleros, administración de insulina, carro de medicación
toma de constantes vitales = control de constantes < tomar la tensión, tensión arterial, glucemia capilar, toma de tensión, constantes a pacientes, control de glucemia, saturación y temperatura
movilizaciones y transferencias = cambios posturales < grúa de transferencias, grúa de pacientes, levantar y acostar residentes, movilización de encamados, transferencias cama silla, movilizar pacientes
ayuda en la alimentación = apoyo en la ingesta < dar de comer a residentes, dar de comer a ancianos, dietas trituradas, nutrición enteral, sonda nasogástrica, disfagia, espesantes
curas = cura de heridas = tratamiento de úlceras < UPP, úlceras por presión, curas de heridas, pie diabético, sutura de heridas, curas complejas
extracción de sangre = extracciones < extracciones de sangre, venopunción, punciones venosas, gasometrías, flebotomista
canalización de vías = sueroterapia < vías periféricas, PICC, vía central, canalizar vías, reservorio subcutáneo
sondaje vesical = técnicas de enfermería < sonda vesical, colostomía, traqueostomía, aspiración de secreciones
urgencias y cuidados críticos < UVI, UVI móvil, SAMUR, SUMMA 112, UCI, urgencias hospitalarias, box de críticos
quirófano = instrumentación quirúrgica < instrumentista, enfermera de quirófano, enfermera circulante, URPA, bloque quirúrgico, pabellón quirúrgico, arsenalera
soporte vital = primeros auxilios = RCP < SVB, RCP y DESA, SVA, DESA, soporte vital básico, curso de primeros auxilios, BLS
plan de cuidados = PIAI = valoración de enfermería < PAI residentes, NANDA, NIC NOC, PIA de residentes, planes de cuidados, proceso de atención de enfermería, valoración geriátrica
registro en historia clínica = registro de incidencias y cuidados < Resiplus, SELENE, Diraya, GACELA, evolutivos de enfermería, OMI-AP, partes de relevo, hojas de enfermería, aegerus, Gerosalus
Alzheimer = demencias = deterioro cognitivo < unidad de demencias, enfermos de Alzheimer, unidad de psicogeriatría, enfermo de Alzheimer, demencia senil, pacientes con demencia
cuidados paliativos = acompañamiento al final de la vida < paliativos, ESAD, PADES, unidad de paliativos
atención primaria = centro de salud < centro de salud enfermera, CAP enfermería, consultorio rural, CESFAM
acompañamiento = acompañamiento a citas médicas < acompañar al médico a ancianos, paseos con ancianos, acompañar a mayores, acompañamiento de mayores, compañía a personas mayores
dinamización de mayores = animación sociocultural con mayores < estimulación cognitiva, bingo con residentes, taller de memoria, gerontogimnasia, TASOC en residencia, terapia ocupacional con mayores, talleres de memoria
turnos rotativos = disponibilidad para turnos y noches < turno de noche, turnos rotatorios, mañana tarde y noche, turno antiestrés, correturnos, guardias nocturnas, noches y fines de semana
supervisión de enfermería = coordinación de enfermería < supervisora de planta, coordinadora de enfermería, supervisora de enfermería, gobernanta sociosanitaria, coordinadora de gerocultoras, jefa de enfermería
dirección de residencia = dirección de centro residencial < directora de residencia, director de residencia, directora de centro de día, DGR centros
técnico en emergencias sanitarias = transporte sanitario < técnico de ambulancia, ambulancia, conductor de ambulancia, TEM camillero
celador = traslado de pacientes < celadora, camillero, auxiliar de traslado hospitalario, celador de hospital
# Educación infantil y tiempo libre
técnico superior en educación infantil = TSEI = educador infantil titulado < educadora infantil, grado superior educación infantil, maestra de educación infantil, parvularia
magisterio infantil = grado en educación infantil < maestra de educación infantil, maestra de infantil, maestro de infantil, educadora de párvulos
escuela infantil = educación infantil 0-3 = primer ciclo de infantil < aula de bebés, sala cuna, jardín de infancia, jardín infantil, aula de 1-2 años, llar d'infants, escoleta, ludoteca infantil 0-3
cuidado de niños = atención a niños < niñera, baby sitter, cuidadora de niños, au pair, babysitter
cuidado e higiene infantil = hábitos de higiene y alimentación < cambio de pañales a bebés, cambiar pañales, control de esfínteres, dar de comer a bebés, siesta de bebés, siestas de niños
periodo de adaptación < adaptación de los niños, periodos de adaptación
programación de aula = planificación de actividades educativas < programación didáctica, unidades didácticas, rincones de juego, propuesta pedagógica, situaciones de aprendizaje, asamblea con niños, planificaciones diarias de párvulos
estimulación temprana = desarrollo psicomotor < psicomotricidad, atención temprana, cesto de los tesoros, Montessori, estimulación sensorial, masaje infantil, Pikler
comunicación con las familias = tutorías con familias < agenda escolar, reuniones con padres, reuniones con familias, entrevistas con padres, atención a las familias, Kinderup
monitor de tiempo libre = título de monitor de ocio y tiempo libre < MTL, monitora de tiempo libre, DMTL, monitor de campamentos titulado, SSCB0209, dinamización infantil y juvenil
coordinador de tiempo libre = dirección de actividades de tiempo libre < coordinadora de tiempo libre, director de campamento, SSCB0211, coordinadora de campamentos, coordinador de ludoteca
animación infantil = actividades lúdicas = dinamización de grupos infantiles < campamentos de verano, monitora de campamento, campamento urbano, animador infantil, animación de cumpleaños, casal d'estiu, parque de bolas, globoflexia, animación hotelera, miniclub, animadora infantil, colonias de verano, monitor de campamento
monitor de comedor = cuidado de comedor escolar < monitora de comedor, comedor escolar, patio y comedor, cuidadora de comedor, monitora de patio
aula matinal = actividades extraescolares < acogida matinal, monitora de extraescolares, talleres extraescolares, guardería de tarde
refuerzo escolar = apoyo escolar < ayuda con los deberes, clases de refuerzo, apoyo escolar a niños, deberes con niños, repaso escolar
necesidades educativas especiales = NEE = atención a la diversidad < ACNEE, auxiliar técnico educativo, aula TEA, niños con TEA, integrador social en colegio, vetlladora, niños con autismo, educación diferencial
integración social = técnico superior en integración social < TSIS, integradora social
acompañante de ruta escolar = transporte escolar < monitora de autobús escolar, monitor de ruta, monitora de ruta, acompañante de transporte escolar
manipulador de alimentos con niños = carné de manipulador de alimentos < carnet de manipulador de alimentos, carné de manipulador, curso de manipulador de alimentos
certificado de delitos de naturaleza sexual < certificado de delitos sexuales, certificado negativo de delitos sexuales
dirección de escuela infantil = coordinación de escuela infantil < directora de escuela infantil, directora de guardería, coordinadora de ciclo infantil, directora de jardín infantil
educación especial en ocio = ocio inclusivo < respiro familiar, monitora de ocio con discapacidad, campamentos para personas con discapacidad
socorrista = salvamento acuático < socorrista acuático, socorrista de piscina, monitor de natación, guardavidas
# Docencia y formación
docencia = impartición de clases = impartir clases < profesor de secundaria, maestra de primaria, profesora interina, profesor asociado, clases de matemáticas impartidas, profesora de inglés, maestro de primaria, profesor de academia, profesor de FP, tutor de ESO, clases particulares
máster del profesorado = CAP = habilitación docente < máster de formación del profesorado, CAP aptitud pedagógica, MUFPS, máster en profesorado, curso de adaptación pedagógica
grado en educación primaria = magisterio < maestra de primaria, diplomatura en magisterio, magisterio primaria, grado en magisterio, maestro de educación física, pedagogía básica titulado, normalista
oposición docente = funcionario docente < oposición de secundaria aprobada, interino en instituto, funcionaria de carrera secundaria, lista de interinos, oposiciones de maestros
programación didáctica = preparación de clases = elaboración de material didáctico < unidades didácticas, programaciones de aula, situaciones de aprendizaje, fichas para alumnos, material didáctico elaborado, planificación curricular, materiales didácticos
evaluación del alumnado = corrección de exámenes < corregir exámenes, juntas de evaluación, boletines de notas, exámenes corregidos, actas de evaluación, EvAU corrector, sesiones de evaluación, calificaciones trimestrales
tutoría = acción tutorial < tutora de primaria, tutor de bachillerato, jefe de estudios, tutora de grupo, tutor de curso, PAT tutoría, profesor jefe
formación ocupacional = formación para el empleo < SSCE0110, docente de certificados de profesionalidad, formador de formadores, cursos del SEPE, FUNDAE docente, cursos INEM, formador ocupacional, formador SENCE
formador de formadores = capacitación docente para el empleo < SSCE0110, curso de formador de formadores, metodología didáctica
formación en empresas = impartición de formación = capacitación < formadora in company, capacitaciones al personal, cursos in company, formador interno, capacitador, formación a empleados impartida, instructor de capacitación, talleres para empleados
teleformación = tutor online = e-learning < tutora online, tutor de teleformación, Moodle, aula virtual, Blackboard, campus virtual tutor, Articulate, dinamizador e-learning
herramientas digitales educativas = TIC en el aula < Google Classroom, pizarra digital, Moodle, Kahoot, Genially docente, Séneca Junta, Alexia, Educamos, Raíces educación, iPasen, COMDID
clases particulares = clases de apoyo = refuerzo educativo < profesor particular, academia de repaso, Superprof, academia de refuerzo, Tusclasesparticulares, profesora particular
español para extranjeros = ELE < profesora ELE, Instituto Cervantes, examinador DELE, máster ELE, español a inmigrantes, aula de enlace
enseñanza de inglés = profesor de inglés = bilingüismo < habilitación lingüística inglés, TEFL, auxiliar de conversación, CLIL, colegio bilingüe docente, CELTA, clases de inglés a niños, AICLE, profesora de inglés, Cambridge preparador, EOI profesora
pedagogía terapéutica = audición y lenguaje = educación especial < maestra de PT, maestra AL, aula de educación especial, adaptaciones curriculares, ACIS, colegio de educación especial, ACNEAE, aula abierta TEA
orientación educativa = orientador escolar < orientadora, EOEP, departamento de orientación, psicopedagoga, informes psicopedagógicos, EAP psicopedagogía, orientadora de instituto
formación profesional = ciclos formativos < profesor de FP, profesor técnico de FP, ciclos formativos de grado medio, módulos de FP, FCT tutor, FP dual tutora, profesora de ciclo formativo
docencia universitaria = profesor universitario < profesor asociado, profesora titular de universidad, ANECA, ayudante doctor, TFG dirigidos, clases en la universidad, acreditación ANECA, cátedra universitaria, profesor ayudante doctor
dirección de centro educativo = jefatura de estudios < director de colegio, jefa de estudios, directora de instituto, rectora de colegio, equipo directivo colegio, secretaria de instituto
innovación educativa = metodologías activas < aprendizaje basado en proyectos, gamificación en el aula, flipped classroom, aprendizaje cooperativo, Erasmus+ KA, DUA aula
reuniones con familias y claustro = relación con las familias < tutorías con padres, reuniones de padres, AMPA, reunión de apoderados, entrevistas con padres de alumnos
excursiones y actividades complementarias = actividades complementarias < viaje de fin de curso, semana blanca, excursiones con alumnos, intercambio escolar, salidas pedagógicas con alumnos
monitor deportivo = actividades dirigidas < TAFAD, entrenador de fútbol base, CCAFD, INEF, monitora de pilates, monitor de spinning, TSEAS, monitora de zumba, entrenador personal
autoescuela = formación vial < profesor de autoescuela, profesor de formación vial, profesora de autoescuela, prácticas de conducir alumnos
# Clínica médica y dental
higienista dental = higiene bucodental = técnico superior en higiene bucodental < higienista, TSHBD, higienista dental colegiada, grado superior higiene bucodental, tartrectomías
auxiliar de odontología = asistencia en gabinete = auxiliar dental < ayudante de dentista, trabajo a cuatro manos, auxiliar de clínica dental, asistencia en sillón, asistente dental, asistente de odontólogo, implantes asistidos
profilaxis dental = limpiezas dentales < limpiezas bucales, tartrectomía, fluorizaciones, ultrasonidos dental
esterilización de instrumental = desinfección de material < cajas quirúrgicas, instrumental esterilizado, central de esterilización, bolsas de esterilización, cubetas dentales
recepción de pacientes = atención al paciente < recepcionista de clínica, admisión de pacientes, recepción de clínica, admisiones hospital, recepcionista en consultorio, auxiliar de admisión, recepción clínica dental
gestión de citas = agenda médica = programación de citas < citas de pacientes, Doctoralia, agenda de doctores, citas médicas, Doctoralia Pro, agenda de consultas, agendamiento de pacientes, Medilink
secretaría médica = auxiliar administrativo sanitario < secretaria médica, técnico superior en documentación sanitaria, transcripción de informes médicos, administrativa de hospital, secretario médico, auxiliar administrativa de salud
facturación a mutuas y aseguradoras = facturación a compañías < Sanitas facturación, autorizaciones de mutuas, Adeslas volantes, facturación a aseguradoras médicas, autorizaciones de seguros médicos, Fonasa e Isapre, bonos Fonasa, EPS autorizaciones
historia clínica = gestión de historias clínicas = expediente clínico < historias clínicas, archivo clínico, Selene, HIS hospital, expedientes clínicos, digitalización de historias, ficha clínica
software de clínica dental = programa de gestión de clínica < Gesden, Klinikare, Clinic Cloud, Gesden G5, Dentidesk, Orisdent, Julia dental, Dentalink
presupuestos de tratamientos = asesoramiento de tratamientos < presupuestos dentales, coordinadora de tratamientos, financiación de tratamientos, presupuestos a pacientes, coordinadora comercial dental, asesora de pacientes
curso de radiología = operador de rayos X = radiodiagnóstico < operador de instalaciones de radiodiagnóstico, licencia CSN, TSID, técnico en rayos, ortopantomografías, TER radiodiagnóstico, operador rayos X dental, periapicales
técnico superior en imagen para el diagnóstico = TSID < técnico de rayos, mamografías, TAC y resonancia, técnico en radiología, tecnólogo médico imagenología
toma de impresiones y escáner intraoral = prótesis dental < impresiones en alginato, escáner intraoral, iTero, vaciado de modelos, Invisalign, ortodoncia auxiliar
asistencia en consulta = auxiliar de consulta < preparación del paciente en consulta, electrocardiogramas, ECG realizados, espirometrías, ayudante en cirugía menor, campimetrías, asistencia al médico en consulta
pedidos de material sanitario = control de stock de clínica < pedidos a depósitos dentales, stock de material clínico, pedidos de material dental, fungibles clínicos, insumos médicos
residuos sanitarios = gestión de residuos biosanitarios < RESPEL, RPBI, residuos biosanitarios, contenedores biosanitarios
LOPD sanitaria = protección de datos de pacientes < consentimientos informados, LOPD en clínica, secreto profesional sanitario
óptica y optometría = óptico-optometrista < graduaciones de vista, lentes de contacto adaptadas, montaje de gafas, General Óptica, Multiópticas
fisioterapia = tratamientos de fisioterapia < fisioterapeuta, punción seca, terapia manual, kinesiólogo, electroterapia, kinesióloga, drenaje linfático
clínica veterinaria = auxiliar de veterinaria < auxiliar veterinario, peluquería canina, auxiliar de clínica veterinaria, quirófano veterinario
medicina estética = aparatología médico-estética < láser alejandrita, mesoterapia, peelings médicos, bótox asistencia, Indiba clínica
# Farmacia y laboratorio
técnico en farmacia y parafarmacia = técnico en farmacia = auxiliar de farmacia < grado medio farmacia, técnica en farmacia, técnico de farmacia, CFGM farmacia, auxiliar de farmacia hospitalaria
grado en farmacia = licenciatura en farmacia = farmacéutico < farmacéutica adjunta, licenciada en farmacia, farmacéutico titular, químico farmacéutico, farmacéutica colegiada, QFB, regente de farmacia
dispensación de medicamentos = atención farmacéutica = dispensación de recetas < receta electrónica, dispensación en mostrador, recetas dispensadas, dispensar recetas, mostrador de farmacia, dispensación activa, seguimiento farmacoterapéutico
consejo farmacéutico = venta en mostrador de farmacia < indicación farmacéutica, venta de OTC, consejo dermofarmacéutico, dermoconsejera, dermofarmacia, venta de parafarmacia, consejo en mostrador de farmacia
formulación magistral = elaboración de fórmulas magistrales < fórmulas magistrales, PNT de formulación, laboratorio de formulación, Topitec, cápsulas magistrales, recetario magistral
programa de gestión de farmacia = software de farmacia < Farmatic, Nixfarma, Unycop, BitFarma, Ioffwin, Pulso farmacia, Farmatic Windows
SPD = sistemas personalizados de dosificación < blísters semanales, pastilleros para residencias, blísteres para residencias
pedidos y caducidades en farmacia = control de stock de farmacia < Cofares, Bidafarma, caducidades de farmacia, pedidos a cooperativa farmacéutica, Hefame, Alliance Healthcare pedidos, robot de farmacia, Fedefarma
facturación de recetas = cierre de recetas < comprobación de recetas, cierre mensual de recetas, mutualidades recetas
técnico de laboratorio clínico = laboratorio clínico y biomédico < TSLCB, técnico superior en laboratorio clínico, técnico especialista en laboratorio, TSLDC, analista clínico, tecnólogo médico laboratorio, bioquímico clínico
laboratorio de análisis y control de calidad = técnico superior en laboratorio = LACC < CFGS laboratorio de análisis, técnico en análisis y control, analista de laboratorio, químico analista
análisis fisicoquímicos = técnicas analíticas < valoraciones ácido-base, Karl Fischer, titulaciones químicas, pH y conductividad, viscosidad y densidad, gravimetrías, volumetrías, Kjeldahl
cromatografía = técnicas cromatográficas < HPLC, GC-MS, UPLC, cromatógrafo, LC-MS, cromatografía de gases, Empower, CG-FID
espectroscopía = técnicas espectrofotométricas < UV-VIS, ICP-MS, absorción atómica, FTIR, ICP-OES, espectrofotómetro, RMN
microbiología = análisis microbiológicos < siembra en placa, recuento de aerobios, Legionella análisis, antibiogramas, siembras microbiológicas, placas de agar, Salmonella y Listeria, tinción de Gram, urocultivos
biología molecular = técnicas de biología molecular < PCR, qPCR, RT-PCR, western blot, extracción de ADN, electroforesis, secuenciación NGS
cultivos celulares = cultivo celular < líneas celulares, pases celulares, cabina de flujo laminar, cultivos primarios, ensayos de citotoxicidad, transfección
normas de correcta fabricación = GMP = NCF < guías de fabricación, batch records, protocolos de fabricación farmacéutica, BPM farmacéutica, planta GMP, despeje de línea
buenas prácticas de laboratorio = BPL = GLP < estudios GLP
ISO 17025 = acreditación ENAC < ENAC, norma 17025, UNE-EN ISO 17025, auditoría ENAC, ensayos acreditados
ISO 15189 = calidad en laboratorio clínico < norma 15189, ENAC 15189
control de calidad farmacéutico = control de materias primas < OOS, liberación de lotes, estudios de estabilidad, producto terminado análisis, análisis de materias primas, USP y Ph Eur, uniformidad de contenido, ensayo de disolución
preparación y recepción de muestras = toma de muestras < muestreo de aguas, alícuotas, registro de muestras, centrifugación de muestras, digestión de muestras, pesada de muestras, tomador de muestras
validación de métodos = cualificación de equipos < validación analítica, IQ OQ PQ, ICH Q2, transferencia de métodos
LIMS = sistema de gestión de laboratorio < LabWare, SampleManager, Modulab, Servolab, GestLab, Omega 3000
autoanalizadores = bioquímica y hematología clínica < Cobas, Sysmex, hemogramas, coagulación clínica, frotis de sangre, sedimento urinario, Architect analizador, gasómetro, grupo sanguíneo
calibración de equipos de laboratorio = mantenimiento de equipos de laboratorio < calibración de micropipetas, calibración de balanzas, verificación de balanzas, calibración de pHmetro, micropipetas calibradas
anatomía patológica = técnico en anatomía patológica y citología < microtomo, TSAPC, tinciones histológicas, citologías, inclusión en parafina, hematoxilina-eosina, inmunohistoquímica, criostato
registros y asuntos regulatorios = asuntos regulatorios < registro sanitario, AEMPS, dossier CTD, ANMAT, Invima, Cofepris, Raefar
# Trabajo social
grado en trabajo social = diplomatura en trabajo social = trabajador social < trabajadora social, diplomada en trabajo social, trabajadora social colegiada, graduada en trabajo social, licenciada en trabajo social
educación social = educador social < educadora social, grado en educación social, diplomado en educación social, educador social habilitado, educadora social colegiada
intervención social = intervención socioeducativa = atención a colectivos vulnerables < personas en exclusión social, educador de calle, intervención con familias, Cáritas trabajadora social, técnica de intervención social, menores en riesgo intervención, personas sin hogar, intervención comunitaria
informes sociales = elaboración de informes sociales < informe social, informes de seguimiento de menores, diagnóstico social, informes a Fiscalía, informes de vulnerabilidad, informe de arraigo, informe socioeconómico
gestión de ayudas y prestaciones = tramitación de prestaciones < tramitación de dependencia, ayudas de emergencia, ingreso mínimo vital, REMISA, renta mínima, bono social, ley de dependencia solicitudes, subsidios sociales
ley de dependencia = valoración de la dependencia < PIA dependencia, BVD, valoradora de dependencia, grado de dependencia valorado, técnico valorador de dependencia
servicios sociales = atención social primaria < servicios sociales municipales, UBAS, SIUSS, CEAS, centro de servicios sociales, trabajadora social en ayuntamiento, ZTS, SIUSS informático
protección de menores = menores en riesgo < piso tutelado, centro de menores, acogimiento residencial, menores tutelados, CRAE, MENAS, MENA, centro de acogida de menores, PIF menores, SENAME, EAIA, DGAIA
medidas judiciales de menores = menores infractores < reforma juvenil, libertad vigilada, medio abierto, GINSO, centro de reforma, LORPM, Diagrama reforma
personas con discapacidad = atención a la discapacidad < centro ocupacional, piso tutelado discapacidad, Plena Inclusión, cuidador de discapacitados, discapacidad intelectual residencia, centro especial de empleo, parálisis cerebral residencia, COFOIL
inserción laboral = orientación laboral < técnica de inserción laboral, orientadora laboral, itinerarios de inserción, lanzaderas de empleo, preparador laboral, Incorpora, POEJ, agencia de colocación, bolsa de empleo gestora, Andalucía Orienta
itinerarios individualizados = plan individualizado de intervención = PII < PEI menores, itinerarios personalizados, PII usuarios, plan educativo individualizado menores, itinerario de inserción diseñado
violencia de género = atención a víctimas de violencia de género < casa de acogida, PMORVG, recurso de acogida mujeres, agente de igualdad, punto violeta, Viogen, centro de la mujer, 016 atención
migrantes y refugiados = protección internacional = acogida humanitaria < CEAR, Accem, solicitantes de asilo, acogida de refugiados, Cruz Roja acogida, mediación intercultural, ACNUR, piso de acogida refugiados, primera acogida
personas sin hogar = sinhogarismo < albergue municipal, unidad móvil de calle, Housing First, centro de acogida sin hogar, FACIAM, comedor social, albergue de transeúntes
drogodependencias = adicciones < Proyecto Hombre, comunidad terapéutica, UCA adicciones, CAS drogodependencias, reducción de daños, centro de día de adicciones
mediación familiar e intercultural < mediadora intercultural, mediador familiar, mediadora social, mediación comunitaria, punto de encuentro familiar
talleres grupales = dinamización de grupos = dinámicas de grupo < talleres de habilidades sociales, taller de habilidades sociales, grupos de apoyo, talleres prelaborales, escuela de padres, grupos de ayuda mutua, talleres socioeducativos
entrevistas y visitas domiciliarias = visitas a domicilio < visitas domiciliarias, entrevistas sociales, visita domiciliaria, entrevistas a usuarios
coordinación con recursos = trabajo en red < coordinación con servicios sociales, derivación a recursos, mesas técnicas, coordinación interinstitucional social, derivaciones de usuarios, redes comunitarias
formulación de proyectos sociales = gestión de subvenciones < IRPF subvenciones, justificación de subvenciones, memorias de proyecto social, marco lógico, proyectos AECID, convocatoria 0 7, formulación de subvenciones
gestión del voluntariado = coordinación de voluntarios < coordinadora de voluntariado, voluntarios coordinados, captación de voluntarios, equipo de voluntarios
atención psicosocial < CRPS, MRR salud mental, CRL salud mental, miniresidencia salud mental, enfermedad mental grave, club social salud mental, CSM trabajadora social
TASOC = animación sociocultural < animadora sociocultural, TSASCT, dinamizadora juvenil, animación sociocultural y turística, dinamización comunitaria
# Administración y secretariado
atención telefónica = centralita = gestión de llamadas < telefonista, filtro de llamadas, operadora de centralita, atender el teléfono, llamadas entrantes oficina
recepción de visitas = atención al público < recepcionista de empresa, conserje de oficinas, recepción de oficina, atención en ventanilla, ventanilla de atención
gestión administrativa = tareas administrativas = auxiliar administrativo < auxiliar administrativa, oficial administrativo, administrativo contable, asistente administrativo, FP administración, técnico administrativo, capturista administrativo
técnico superior en administración y finanzas = formación en administración < CFGS administración y finanzas, FP2 administrativo, grado medio gestión administrativa, ADGD0308, ADGG0408, técnico en gestión administrativa, FPII administrativo
gestión documental = archivo de documentación < archivo de documentos, archivar documentación, digitalización de expedientes, DocuWare, expedientes archivados, gestor documental, escaneo de documentos, archivística
correspondencia = redacción de escritos = gestión de correo < correo postal, redacción de cartas, cartas comerciales, correo certificado, despacho de correspondencia, memorándums
gestión de agenda = agenda de dirección < agenda del director, agenda de gerencia, agenda de directivos, Outlook agenda, agenda del gerente, calendario de dirección
gestión de viajes = organización de viajes < reservas de viajes, reserva de vuelos y hoteles, viajes de directivos, billetes de avión y hotel, viajes corporativos, viáticos tramitados
notas de gastos = liquidación de gastos < hojas de gastos, Concur, dietas y kilometraje, liquidaciones de viaje, rendición de gastos, Captio, viáticos comprobados
secretaria de dirección = asistente de dirección = secretariado de dirección < secretaria de gerencia, asistente ejecutiva, office manager, secretaria ejecutiva, asistente de gerencia, secretaria del presidente, asistente a la dirección, PA del director
organización de reuniones = preparación de reuniones < convocatorias de reunión, salas de reuniones, orden del día, actas de reunión, reserva de salas, consejos de administración preparados
redacción de actas < actas de reuniones, levantar actas, acta de junta, libro de actas, actas del consejo, minutas de reunión
mecanografía = transcripción < 300 pulsaciones, 350 pulsaciones, transcripción de audios, taquigrafía, mecanografía al tacto, tipeo de documentos, digitadora
grabación de datos = introducción de datos = captura de datos < grabadora de datos, data entry, capturista, digitador, grabador de datos, tabulación de datos, ingreso de datos al sistema, metida de datos
paquete Office = ofimática = Microsoft Office < Word Excel PowerPoint, Word y Excel, Office 365, Microsoft 365, ofimática avanzada, Excel y Word, Word Excel Outlook, Word Excel Access
Excel avanzado = dominio de Excel < tablas dinámicas, BUSCARV, macros VBA, macros de Excel, Power Query, buscarx
facturación = emisión de facturas = elaboración de facturas < facturas emitidas, FacturaPlus, emitir facturas, facturas a clientes, Facturae, facturadora, CFDI, FACe, Holded, factura electrónica
gestión de pedidos = tramitación de pedidos = albaranes < pedidos de clientes grabados, pedidos en SAP, notas de pedido, remitos, back office pedidos, backoffice comercial, órdenes de compra procesadas
presupuestos a clientes = elaboración de presupuestos < presupuestos para clientes, cotizaciones a clientes, presupuestos enviados, cotizaciones enviadas, presupuestos elaborados a clientes
ERP = programa de gestión < Navision, Sage 50, Sage Murano, A3ERP, Microsoft Dynamics, Odoo, SAP R3, Contaplus, SAP Business One, Oracle EBS, Tango Gestión, Defontana, Siigo
trámites con la administración pública = gestiones ante organismos públicos < certificado digital trámites, sede electrónica, trámites en Tráfico, Registro Mercantil trámites, gestor administrativo, trámites ante AFIP, SUNAT trámites, trámites en notaría, sistema RED
concursos y licitaciones = licitaciones públicas < PLACSP, sobres A B C, ofertas a licitaciones, DEUC, concursos públicos preparados, Mercado Público licitaciones, SECOP, Compranet
compras de material de oficina = suministros de oficina < material de oficina, papelería de oficina, Lyreco, insumos de oficina, pedidos de papelería
gestión de flota = vehículos de empresa < renting de vehículos, flota de vehículos gestionada, ITV de vehículos de empresa, tarjetas Solred, multas de flota
bases de datos = mantenimiento de bases de datos de clientes < Access base de datos, CRM actualizado, fichas de clientes
# Contabilidad, nóminas y fiscal
contabilidad general = registro contable = asientos contables < contabilizar facturas, apuntes contables, auxiliar contable, PGC, contabilización de facturas, libro mayor, pólizas contables, contador público, asistente contable, libros contables
conciliación bancaria = conciliaciones bancarias < punteo de bancos, conciliar bancos, extractos bancarios conciliados, bancos conciliados, cuadre de bancos, norma 43
cuentas a pagar = proveedores = facturas de proveedores < contabilización de proveedores, pago a proveedores, accounts payable, remesas de pago, facturas recibidas, cuentas por pagar, contrarecibos
cuentas a cobrar < accounts receivable, gestión de cobros, remesas de recibos, cuentas por cobrar, cobros de clientes, vencimientos de clientes, aplicación de cobros
gestión de cobros = recobro = reclamación de impagados < recobro de deuda, gestor de cobro, cobros pendientes reclamados, gestora de cobranza, cartera morosa, Crédito y Caución
impuestos = declaraciones fiscales = liquidación de impuestos < modelo 303, modelo 111, IVA trimestral, modelo 347, modelo 390, IRPF trimestral, SII IVA, modelo 200, modelo 130, declaraciones de IVA, F29, declaración de renta, IIBB, PDT SUNAT, modelo 190, asesor fiscal
IVA = liquidaciones de IVA < modelo 303, modelo 390, modelo 349, libro de IVA, IVA intracomunitario, prorrata IVA, F29, libro IVA ventas
impuesto de sociedades = impuesto sobre sociedades < modelo 200, modelo 202, IS presentado, pagos a cuenta de sociedades
declaración de la renta = IRPF < campaña de renta, declaraciones de renta, Renta Web, modelo 100, modelo 130
cierre contable = cierres mensuales = cierre mensual y anual < cierres contables, periodificaciones, cierre de mes contable, cierre trimestral, cierre de ejercicio, provisiones contables, month-end, regularización contable
cuentas anuales = estados financieros < depósito de cuentas, balances y cuenta de resultados, memoria anual contable, legalización de libros, EEFF, balance general elaborado
consolidación = NIIF = IFRS < consolidación contable, US GAAP, cuentas consolidadas, intercompany, IFRS 16
activo fijo = inmovilizado = amortizaciones < depreciaciones, altas de inmovilizado, activos fijos, SAP AA
tesorería = gestión de tesorería < previsión de tesorería, cash flow previsión, tesorera, cash pooling, remesas bancarias, líneas de crédito negociadas, flujo de caja proyectado, posición bancaria
control de caja chica < caja chica, arqueo de caja, arqueos de caja, fondo fijo, libro de caja
contabilidad analítica = contabilidad de costes < centros de coste, costes por producto, contabilidad de costos, escandallos contables, SAP CO
control de gestión = controlling = control presupuestario < controller financiero, desviaciones presupuestarias, análisis de desviaciones, business controller, reporting financiero
presupuestos anuales = elaboración de presupuestos anuales < presupuesto anual, forecast financiero, presupuesto de la empresa, plan financiero, budget anual
programas de contabilidad = software contable < ContaPlus, A3CON, Sage Despachos, A3ECO, ContaSol, Sage 50, Contpaqi, Logic Control, Siigo contable, Concar, Holded contabilidad, Softland, Tango contabilidad, SAP FI
elaboración de nóminas = nóminas = liquidación de sueldos < A3NOM, NominaPlus, confección de nóminas, liquidación de remuneraciones, A3 Nom, liquidación de haberes, planillas de remuneraciones, Meta4 nómina, NominaSol, A3 Equipo nóminas, Noi nómina, Buk remuneraciones
seguros sociales = Seguridad Social = sistema RED < TC1 y TC2, SILTRA, RLC y RNT, Red Directo, cotizaciones TGSS, Winsuite, IMSS altas, Previred, SUA IMSS, Contrat
contratos y finiquitos = gestión laboral = administración de personal laboral < Contrat, finiquitos, contratos laborales, asesoría laboral, Delt, certific 2, partes de IT, certificados de empresa, técnico laboral, laboralista
graduado social = relaciones laborales < graduada social, grado en relaciones laborales, diplomado en relaciones laborales, RRLL y RRHH grado, graduado social colegiado
auditoría = auditoría de cuentas < auditora junior, ROAC, Big Four auditoría, auditor externo, papeles de trabajo auditoría, Deloitte auditoría, circularizaciones
asesoría fiscal y contable = gestoría < asesoría contable, gestoría contable, despacho contable, contabilidad de autónomos, asesoría de empresas
atención a auditores e inspecciones = relación con auditores < auditorías externas atendidas, inspecciones de Hacienda, requerimientos de Hacienda, requerimientos AEAT, requerimientos del SAT, fiscalizaciones SII
# Recursos humanos y selección
selección de personal = reclutamiento = procesos de selección < técnica de selección, reclutadora, entrevistas de selección, publicación de ofertas en InfoJobs, headhunter, talent acquisition, reclutamiento masivo, consultora de selección, criba curricular, reclutador, cobertura de vacantes
criba curricular = sourcing = búsqueda de candidatos < InfoJobs, LinkedIn Recruiter, cribado de currículums, filtrado de CV, búsqueda directa de candidatos, Bumeran, Computrabajo, preselección de currículums, OCC Mundial
entrevistas por competencias = entrevistas de selección < entrevistas a candidatos, assessment center, entrevistar candidatos, entrevistas telefónicas a candidatos, BEI entrevistas, pruebas psicotécnicas
administración de personal = gestión laboral de empleados < altas y bajas de trabajadores, contratos laborales, nóminas y contratos, expedientes de personal, partes de baja, Contrat, certificados laborales, legajos de personal, files de personal
control horario = gestión de ausencias = control de asistencia < vacaciones y permisos, Sesame HR, Factorial, reloj control, partes de horas, registro de jornada, checador, cuadrantes de vacaciones
formación y desarrollo = plan de formación < FUNDAE, técnica de formación, formación bonificada, gestión de cursos bonificados, planes de carrera, detección de necesidades de formación, SENCE, plan de capacitación
acogida de nuevos empleados = onboarding < plan de acogida, inducción de personal, onboarding de nuevos, manual de acogida, inducciones al personal nuevo
derecho laboral = legislación laboral < ERTE, convenios colectivos aplicados, SMAC, actos de conciliación laboral, cartas de despido, laboralista, sanciones y despidos, graduada social, Ley Federal del Trabajo
relaciones laborales = negociación colectiva < comité de empresa, negociación de convenio, elecciones sindicales, delegados sindicales, delegado de personal, contrato colectivo, sindicatos negociación
evaluación del desempeño = gestión del desempeño < evaluaciones de desempeño, evaluación 360, dirección por objetivos, valoración del desempeño, evaluaciones 360
prevención de riesgos laborales = PRL < técnico superior en PRL, PRL 60 horas, evaluaciones de riesgos, servicio de prevención, técnico PRL, CAE documental, curso PRL 50 horas, recurso preventivo, SCTR, IPER, prevencionista
coordinación de actividades empresariales = CAE < e-coordina, plataformas CAE, Metacontratas, CTAIMA, Dokify, 6conecta, Nalanda
software de RRHH = HRIS < SAP SuccessFactors, Workday, Factorial, Bizneo, Sesame, Epsilon RRHH, SAP HCM, Personio, Endalia
empresa de trabajo temporal = ETT = puesta a disposición < Adecco consultora, Randstad consultora, Manpower, contratos de puesta a disposición, Eurofirms, Nortempo, consultora ETT, Synergie ETT
compensación y beneficios = política retributiva < bandas salariales, valoración de puestos, comp & ben, retribución flexible, encuestas salariales, registro retributivo, plan de beneficios, Hay valoración
plan de igualdad = igualdad y diversidad < planes de igualdad, agente de igualdad, protocolo de acoso, auditoría retributiva, REGCON
clima laboral = comunicación interna < encuestas de clima, encuesta de clima, newsletter interna, eventos para empleados, Great Place to Work
descripción de puestos = DPT < perfiles de puesto, manual de funciones, descripciones de puestos, descriptivos de cargo
marca empleadora = employer branding < ferias de empleo, portal de empleo propio, job day, foros de empleo universitarios
responsable de recursos humanos = generalista de RRHH = HR business partner < directora de RRHH, jefa de personal, HRBP, HR generalist, jefe de recursos humanos, responsable de RRHH, gerente de recursos humanos
indicadores de RRHH = reporting de RRHH < rotación y absentismo, KPI de RRHH, cuadro de mando de RRHH, índice de rotación
personal con discapacidad = LGD < cuota de discapacidad, centro especial de empleo, medidas alternativas LGD, contratación de personas con discapacidad
movilidad internacional = expatriados < visados de trabajo, A1 desplazados, permisos de trabajo de empleados, UGE visados
# Ventas y comercial
captación de clientes = prospección comercial = apertura de nuevos clientes < puerta fría, captación puerta a puerta, puerta a puerta, prospección de clientes, nuevos clientes captados, llamada en frío, nuevas cuentas abiertas, cambaceo, captador de clientes, altas de clientes nuevos
gestión de cartera de clientes = mantenimiento de clientes = fidelización < cartera de clientes, clientes fidelizados, visita a clientes, cartera de 150 clientes, gestor comercial, visitas comerciales, ejecutivo de cuentas, cartera propia
negociación comercial = cierre de ventas = técnicas de venta < cierre de operaciones, negociación con clientes, negociación de contratos con clientes, cierre de contratos, ventas cerradas, asesor comercial, negociación con compradores
comercial de calle = delegado comercial = visitas comerciales < delegado de zona, autoventa, preventista, agente comercial autónomo, visitador médico, vendedor viajante, visitadora médica, preventa en ruta, vendedor de campo, delegada comercial
televenta = venta telefónica < teleoperador de ventas, emisión de llamadas, televendedora, venta por teléfono, call center ventas, inside sales, teleoperadora emisión, telemarketing
cumplimiento de objetivos = consecución de objetivos de venta < objetivos superados, incremento de ventas, 120 de cuota, facturación incrementada, mejor vendedor, objetivos de venta cumplidos, metas de venta superadas, aumento de facturación
grandes cuentas = key account manager < KAM, cuentas clave, cuentas corporativas, gestor de grandes cuentas
CRM = herramienta CRM < Salesforce, HubSpot, Zoho CRM, Dynamics CRM, Pipedrive, SuiteCRM, Sage CRM, VTiger
ofertas y presupuestos = elaboración de ofertas comerciales = cotizaciones < presupuestos a clientes, ofertas comerciales elaboradas, cotizar a clientes, propuestas comerciales, elaboración de propuestas económicas
venta técnica = técnico comercial < ingeniero de ventas, prescriptor técnico, comercial de maquinaria, técnico-comercial, prescripción en obra, ejecutivo técnico comercial
jefe de ventas = dirección comercial = gestión de equipo comercial < director comercial, jefe de zona, responsable comercial, gerente de ventas, equipo de comerciales liderado, jefa de ventas, coordinador de ventas, supervisor de ventas, delegado regional
administrativo comercial = back office comercial = soporte a ventas < administrativa comercial, sales assistant, backoffice comercial, asistente de ventas, soporte comercial, customer service pedidos
ferias comerciales = asistencia a ferias < stand en feria, feria sectorial, Alimentaria stand, expositor en feria, ferias internacionales
exportación = ventas internacionales = comercio exterior < export manager, Incoterms, exportaciones a Latinoamérica, ICEX, área manager, despacho de exportación, mercados exteriores
canal HORECA = venta a hostelería < HORECA, distribuidores de bebidas, comercial de hostelería, preventa HORECA, Makro gestor
canal alimentación = gran distribución < gestor de punto de venta, promotor de ventas, reponedor de marca, merchandiser en supermercados, negociación con centrales de compra, mercaderista, cabeceras de góndola negociadas
estudio de mercado = análisis de la competencia < precios de la competencia, análisis de competencia, estudios de mercado, store checks, sondeo de precios
gestión de reclamaciones de clientes = posventa < incidencias posventa, devoluciones de clientes, reclamaciones de clientes, servicio posventa, abonos a clientes
previsión de ventas = reporting comercial < forecast de ventas, informes de ventas, previsiones de venta, embudo de ventas, reportes de ventas, rutero
venta de energía y telefonía = comercial de energía < comercial de luz y gas, Endesa comercial, venta de fibra, contratos de luz, Vodafone empresas comercial, comercial de placas solares, autoconsumo ventas, Iberdrola comercial
venta de seguros = asesor de seguros < corredor de seguros, agente de seguros, pólizas vendidas, mediador de seguros, asesora de seguros
agente inmobiliario = venta inmobiliaria = asesor inmobiliario < captación de inmuebles, visitas a pisos, Tecnocasa, API inmobiliario, corredor de propiedades, asesora inmobiliaria, exclusivas de venta, Inmovilla, Engel & Völkers
venta de vehículos = asesor comercial de automoción < vendedor de coches, concesionario vendedor, VO y VN, asesor de ventas automotriz, vehículos de ocasión vendidos, vendedora de vehículos
carné de conducir y vehículo propio = permiso B = disponibilidad para viajar < permiso B y vehículo propio, carnet B y coche, coche propio, vehículo propio y carnet
# Comercio y caja
cobro en caja = manejo de caja = cajero < cajera, cajera reponedora, línea de caja, TPV cobro, cajero de supermercado, cobrar en caja, caja registradora, cajera de supermercado, autocobro, caja y atención a clientes, checadora
arqueo de caja = cierre de caja = cuadre de caja < arqueos, apertura y cierre de caja, corte de caja, cuadrar caja, arqueo diario
reposición = reposición de lineales = reponedor < reponedora, reponedor de supermercado, colocar mercancía en lineales, reposición de productos, llenado de lineales, frenteo, reponer estanterías, reponer lineales, surtido de anaqueles, facing de lineal
recepción de mercancía = control de albaranes < descarga de camiones tienda, recepción de pedidos, comprobar albaranes, recepción de mercancías, desembalar mercancía, cotejo de albaranes, muelle de tienda
atención al cliente en tienda = asesoramiento y venta = dependienta < dependiente, vendedora de tienda, vendedor de tienda, asesora de moda, dependiente de comercio, vendedora en boutique, asesoramiento al cliente en tienda, vendedora de mostrador, vendedora integral
escaparatismo = visual merchandising = colocación de producto < escaparatista, visual merchandiser, montaje de escaparates, escaparates montados, coordinados de ropa, vitrinas decoradas, cabeceras de góndola
inventario = control de existencias < recuento de stock, inventario anual, toma de inventario, conteo de mercancía, inventarios cíclicos
pedidos a proveedores en tienda = control de stock de tienda < pedidos de tienda, PDA de pedidos, gestión de stock de tienda, pedidos de sección, roturas de stock evitadas
control de caducidades = rotación de productos < control de fechas, FIFO en lineal, retirar caducados, fechas de caducidad, merma controlada
etiquetado y precios = cartelería < cambio de precios, carteles de ofertas, etiquetas de precio, marcaje de precios, alarmar prendas, cenefas de precio
encargado de tienda = responsable de tienda = store manager < encargada de tienda, gerente de tienda, directora de tienda, encargado de supermercado, jefa de tienda, jefe de local, coordinadora de tienda, gerente A de Mercadona
segundo encargado = adjunto a tienda < segunda encargada, adjunta a encargada, subencargada, asistente de store manager, segunda responsable, subgerente de tienda
jefe de sección = mando de sección < jefa de sección, jefe de sector, responsable de sección, coordinador de sección, manager Carrefour sección
supermercado = gran superficie = alimentación retail < Walmart tienda, Jumbo supermercado
mostrador de frescos = charcutería = corte de embutidos < charcutera, cortadora de fiambre, pescadera, cortador de jamón, charcutería y quesos, frutero, mostrador de charcutería, fiambrería, carnicera
tienda de ropa < Mango dependienta, doblado de prendas, El Corte Inglés moda, Pull and Bear, Inditex tienda
apertura y cierre de tienda = llaves de tienda < responsable de llaves, abrir y cerrar tienda, apertura y cierre del local
cambios y devoluciones = gestión de devoluciones < devoluciones en tienda, mostrador de atención al cliente, vales de devolución, notas de crédito en tienda
prevención de hurtos = pérdida desconocida < antihurto, alarmas antihurto, prevención de pérdidas, mermas por robo, arcos antihurto
venta cruzada = tarjeta de fidelización < tarjetas de fidelización, venta adicional, ticket medio, tarjeta cliente
técnico en actividades comerciales = formación en comercio < grado medio comercio, COMV0108, CFGM actividades comerciales, COMT0211, FP comercio
estación de servicio = gasolinera < expendedora, expendedor vendedor, Repsol estación, bombero de gasolinera, despachador de combustible, Cepsa estación
bricolaje y ferretería = ferretería < Leroy Merlin, Bricomart, Bricodepot, Sodimac, vendedor de ferretería, Obramat
perfumería y cosmética = consejera de belleza < Druni, perfumería dependienta, maquilladora en tienda, Douglas perfumería
joyería y lujo = retail de lujo < joyería vendedora, relojería de lujo, tax free, clientela de lujo, Louis Vuitton
preparación de pedidos online = click and collect < pedidos online de supermercado, picker de supermercado, shopper Cornershop, colmena Mercadona
# Marketing y comunicación
gestión de redes sociales = community manager = social media < Instagram de la empresa, Hootsuite, Metricool, publicaciones en Instagram, social media manager, Facebook e Instagram gestionados, reels y stories, TikTok de marca, perfiles en redes gestionados, manejo de redes sociales
creación de contenido = redacción de contenidos = marketing de contenidos < redactora de contenidos, blog corporativo, copywriter, artículos para blog, copywriting, redactor web, calendario editorial, redactor creativo, parrilla de contenidos, creador de contenido
posicionamiento web = SEO < SEO on page, linkbuilding, Semrush, Ahrefs, palabras clave SEO, Sistrix, Search Console, auditorías SEO, Screaming Frog
publicidad en buscadores = SEM = Google Ads < Google AdWords, campañas de Google Ads, PPC, Performance Max, campañas SEM, Google Ads certificado
marketing digital = publicidad online < Meta Ads, Facebook Ads, Google Ads, trafficker, campañas en redes, paid media, máster en marketing digital, TikTok Ads, LinkedIn Ads, pauta digital
email marketing = newsletters < Mailchimp, newsletters enviadas, ActiveCampaign, MailerLite, campañas de email, mailing masivo, Acumbamail, tasa de apertura
gestión de páginas web = CMS < WordPress, actualización de la web, Joomla, Drupal, Elementor, webmaster, web corporativa actualizada, Wix
notas de prensa = gabinete de prensa = relaciones con medios < ruedas de prensa, jefa de prensa, comunicados de prensa, dossier de prensa, periodista en gabinete, boletines de prensa, convocatorias de prensa
comunicación interna = comunicación corporativa < revista interna, intranet contenidos, boletín interno, memoria corporativa, newsletter interna, plan de comunicación interna
organización de eventos < eventos corporativos, azafata de eventos coordinadora, congresos organizados, organización de ferias, wedding planner, event manager, presentaciones de producto organizadas, protocolo y eventos, convenciones organizadas, organización de congresos
plan de marketing = estrategia de marketing < plan de marketing anual, directora de marketing, responsable de marketing, lanzamientos de producto, brand plan, jefe de marketing, estrategia de lanzamiento, jefa de marketing
product manager = gestión de producto < jefe de producto, lanzamiento de productos, category manager, jefa de producto, gestión de gama, product owner
investigación de mercados = estudios de mercado < encuestas a clientes, focus groups, Nielsen, Kantar, encuestador, paneles de consumidores, estudios cualitativos, encuestas de satisfacción
material promocional = diseño de material publicitario < carteles publicitarios, roll ups, merchandising corporativo, cartelería promocional, diseño de folletos, volantes y afiches, material POP
suite Adobe = diseño gráfico básico < Photoshop, Illustrator, InDesign, Canva, Creative Cloud, Photoshop e Illustrator
analítica web = métricas digitales < Google Analytics, GA4, Looker Studio, Tag Manager, Adobe Analytics, Hotjar, Matomo
e-commerce = comercio electrónico = tienda online < Shopify, PrestaShop, WooCommerce, Magento, Amazon Seller, tienda online gestionada, Mercado Libre ventas, Mercado Libre, Amazon Vendor
CRM y automatización = inbound marketing < HubSpot, Salesforce Marketing Cloud, lead nurturing, Marketo, captación de leads, RD Station, embudos automatizados
trade marketing = punto de venta < PLV, promociones en punto de venta, exhibiciones en supermercados, cabeceras y PLV, activaciones en punto de venta, material PLV
gestión de marca = branding < brand manager, identidad corporativa, manual de marca, imagen corporativa creada
campañas publicitarias = planificación de medios < campañas de publicidad, planificadora de medios, agencia de publicidad cuentas, ejecutiva de cuentas publicidad, cuñas de radio, anuncios en prensa, central de medios, spots de televisión
producción audiovisual = edición de vídeo < Premiere, edición de vídeos, vídeos corporativos, After Effects, Final Cut, grabación y edición, DaVinci Resolve, editor de video, CapCut
influencers = marketing de influencia < campañas con influencers, colaboraciones con influencers, embajadores de marca
patrocinios = captación de fondos < fundraising, patrocinios conseguidos, face to face ONG, crowdfunding, captación de socios
coordinación de agencias = gestión de proveedores de marketing < briefing a agencias, agencias coordinadas, agencias de medios, briefings creativos
# Atención al cliente
atención telefónica a clientes = recepción de llamadas = teleoperador < teleoperadora, call center, contact center, gestor telefónico, agente de call center, Konecta, llamadas inbound, Atento, Teleperformance, Majorel, Unísono, ejecutivo telefónico
resolución de incidencias = gestión de reclamaciones = gestión de quejas < quejas de clientes, hojas de reclamaciones, incidencias de clientes, clientes molestos, departamento de reclamaciones, clientes insatisfechos, PQRS, reclamos de clientes
atención por chat y correo = atención omnicanal < chat con clientes, atención por WhatsApp, correos de clientes, atención por email, chat online, tickets de clientes, livechat, WhatsApp Business clientes
herramienta de tickets = sistema de ticketing < Zendesk, Freshdesk, Jira Service, Intercom, ServiceNow, Salesforce Service Cloud, tickets resueltos, Zoho Desk
retención de clientes = fidelización de clientes < portabilidades, bajas evitadas, departamento de bajas, agente de retención, llamadas de retención, anti-churn
postventa = servicio técnico postventa = SAT < servicio postventa, servicio técnico oficial, garantías tramitadas, RMA, posventa electrodomésticos
soporte técnico = help desk < soporte técnico a usuarios, soporte nivel 1, mesa de ayuda, averías de internet atención, soporte técnico telefónico
coordinador de call center = supervisión de teleoperadores < supervisora de call center, coordinadora de plataforma, team leader contact center, coordinador de teleoperadores, supervisor de call center, jefa de sala contact center
indicadores de calidad en call center = calidad de llamadas < TMO, NPS, nivel de servicio, monitoreo de llamadas, escuchas de llamadas, AHT, agente de calidad, auditoría de llamadas, CSAT
venta cruzada telefónica = upselling < ventas en recepción de llamadas, mejora de contrato telefónica, migraciones de tarifa, venta cruzada en llamada
actualización de datos de clientes = registro en CRM de clientes < datos de clientes actualizados, altas y bajas de clientes, cambio de titular, modificación de contratos de clientes, tipificación de llamadas
seguimiento de pedidos y envíos = trazabilidad de envíos < incidencias de envíos, seguimiento de pedidos, tracking de envíos, paquetes extraviados, incidencias con transportistas, envíos retrasados
atención presencial = atención al público = oficina comercial < atención en mostrador, punto de atención al cliente, azafata de información, atención en módulo
telecomunicaciones = campaña de telefonía < telefonía móvil campaña
energía = campaña de luz y gas < lecturas de contador, facturas de luz, EDP clientes
asistencia y siniestros telefónicos = tramitación telefónica de siniestros < asistencia en carretera telefónica, siniestros de hogar, Multiasistencia, Allianz Partners, partes de siniestro telefónicos, HomeServe
banca telefónica = campaña bancaria < tarjetas bloqueadas, Línea Abierta, ING contact center
inglés en atención al cliente = atención en idiomas < clientes internacionales, customer service in English, atención en inglés, llamadas en inglés, soporte bilingüe, call center bilingüe
customer success = éxito del cliente < customer success manager, onboarding de clientes, CSM, clientes SaaS
herramientas de centralita y marcador = software de contact center < Genesys, Avaya, Altitude, Five9, inConcert, Aircall, Presence
agencia de viajes = venta de viajes < Amadeus, agente de viajes, Savia Amadeus, Halcón Viajes, reservas de paquetes turísticos, Viajes El Corte Inglés, IATA emisión, Galileo
emergencias = 112 = teleasistencia < operadora de emergencias, teleoperadora de teleasistencia, operador 911
# Logística, almacén y carretillas
carné de carretillero = carnet de carretillas elevadoras = carretillero < carnet de carretillero, toro mecánico, UNE 58451, carnet de carretilla, carné de carretilla, montacarguista, retráctil y frontal, licencia clase D grúa horquilla
manejo de carretilla elevadora = carretilla frontal y retráctil < carretillero, carretilla retráctil, carretilla frontal, grúa horquilla, montacargas operado, Fenwick, autoelevador, apilador
preparación de pedidos = picking < mozo de picking, preparador de pedidos, pick to light, picking por voz, preparadora de pedidos, pistola de picking, preparación con PDA, surtidor de pedidos, picker
carga y descarga = manipulación de mercancías < descarga de camiones, mozo de almacén, carga de camiones, descargar contenedores, descarga de contenedores, estibador, carga y descarga de mercancía, mozo de carga, descarga de tráilers, cargador de camiones, muelles de carga
recepción de mercancía en almacén = control de entradas < recepción de mercancías, control de albaranes, entradas de almacén, muelle de recepción, entrada de mercancía, recepcionista de mercancías, recibo de mercancía
expediciones = envíos = gestión de salidas < expedición de mercancía, etiquetas de envío, salidas de almacén, CMR, preparación de envíos, cartas de porte, guías de despacho, hojas de ruta emitidas, packing list
embalaje = empaquetado = paletizado < enfardadora, paletizar, embalador, empaquetadora, retractilado, flejado, manipuladora de envasado, embalaje de pedidos, empacador, flejadora
control de stock = control de inventario = gestión de existencias < regularizaciones de stock, inventarios cíclicos, stock de almacén, descuadres de stock, existencias controladas, Kardex
inventarios = recuento de existencias < inventario rotativo, inventario anual de almacén, recuento de mercancía, conteos cíclicos
ubicación de mercancía = almacenaje = estanterías < ubicación de palets, estanterías de almacén, reubicaciones, ubicar mercancía, estiba en estanterías, acomodo de mercancía
SGA = software de almacén = WMS < SAP EWM, Mecalux Easy, SAP WM, PDA de almacén, Manhattan WMS, pistola de radiofrecuencia
mozo de almacén = experiencia en almacén = operario de almacén < moza de almacén, auxiliar de almacén, almacenero, almacenista, Amazon almacén, peón de almacén, mozo especialista, operario logístico, bodeguero, ayudante de bodega, auxiliar de bodega
jefe de almacén = responsable de almacén < encargado de almacén, jefe de bodega, jefa de almacén, encargada de almacén, supervisor de almacén, gerente de almacén
coordinador de turno de almacén = gestión de equipos en almacén < jefe de turno de almacén, coordinador de almacén, jefe de equipo logístico, líder de almacén, responsable de turno en almacén
gestión de transporte = planificación de rutas < jefe de tráfico, gestor de tráfico, rutas de reparto planificadas, bolsa de cargas, Wtransnet, técnico de tráfico, coordinador de transporte, Timocom, asignación de viajes a chóferes, despachador de flota
aduanas = despacho de aduanas = operaciones aduaneras < despacho aduanero, representante aduanero, agente de aduanas, TARIC, EUR 1, agente aduanal, pedimentos, despachante, T1 tránsito
transporte marítimo y aéreo = transitaria = freight forwarding < transitario, operativa marítima, AWB, FCL y LCL, operativo aéreo, freight forwarder, contenedores marítimos, Incoterms, naviera
mercancías peligrosas = ADR < consejero de seguridad, IMDG, IATA DGR, carnet ADR, APQ almacenamiento, HAZMAT
transpaleta = transpaleta eléctrica = traspaleta < traspalé, patín hidráulico, transpaleta manual, recogepedidos
puente grúa = carnet de puente grúa < gruista puente, eslingado, grúa puente
logística inversa = devoluciones de mercancía < devoluciones de almacén, revisión de devoluciones, reacondicionado de devoluciones
suministro a líneas = abastecimiento de líneas = logística interna < tren logístico, milkrun, abastecedor de líneas, aprovisionamiento de línea, abastecimiento a línea
técnico en logística = formación en logística < CFGS transporte y logística, COML0309, COML0110, COML0210, actividades auxiliares de almacén, grado en logística, transporte y logística grado superior
almacén frigorífico = cámaras frigoríficas = trabajo en frío < cámara de frío, cámara de congelado, -20 grados, túnel de congelación, Mercadona frescos almacén
mejora de procesos logísticos = KPI logísticos < layout de almacén, 5S en almacén, líneas por hora, OTIF, reducción de tiempos de picking, nivel de servicio logístico
# Conductor y repartidor
permiso C+E = carné de tráiler = permiso C y E < carnet C+E, carnet de tráiler, tráiler conducido, conductor de tráiler, chófer de tráiler, permiso CE, tráilero, licencia A5, licencia federal tipo E
permiso C = carné de camión < carnet C, carnet de camión, conductor de camión rígido, chófer de camión, camionero, permiso C y CAP
CAP de mercancías = CAP en vigor = certificado de aptitud profesional < CAP mercancías, tarjeta CAP, CAP y tacógrafo
tarjeta de tacógrafo = tacógrafo digital = tiempos de conducción < tacógrafo, tiempos de conducción y descanso
reparto = entrega de mercancía = reparto de paquetería < repartidor, repartidora, mensajero, autónomo con furgoneta, SEUR repartidor, cartero, Glovo rider, delivery en moto, repartidor de pizzas, MRW repartidor, GLS repartidor
ruta nacional e internacional = transporte de larga distancia < ruta internacional, internacional Europa tráiler, conductor internacional, ruta nacional tráiler, foráneo de carga
ruta local = distribución capilar < última milla, reparto local, rutas de reparto
ADR en vigor = carné de mercancías peligrosas < ADR cisternas, ADR básico, carnet ADR, conductor de cisterna, ADR explosivos
estiba = sujeción de la carga = trincaje < cinchas de carga, estiba de la carga, tauliner, lona y cinchado
plataforma elevadora = descarga con trampilla < trampilla elevadora, camión con plataforma elevadora, plataforma trasera
transporte de viajeros = permiso D = conductor de autobús < EMT conductor, CAP viajeros, conductor de autocar, chofer de bus, rutas escolares conductor, microbús conducido
taxi y VTC = conductor VTC < taxista, VTC, Cabify conductor, Uber conductor, licencia de taxi
camión grúa = camión pluma < grúa autocargante, operador de grúa pluma, Palfinger
volquete y obra = bañera y dumper < camión bañera, hormigonera, camión hormigonera, camión volquete, bañera de áridos, camión tolva
recogida de residuos = camión recolector < recogida de basuras, camión de basura, peón de recogida, FCC recogida, Urbaser recogida
transporte frigorífico = camión frigorífico < transporte refrigerado, reparto de congelados
transporte en cisterna < camión cisterna, reparto de gasoil, cisterna alimentaria
autoventa = preventa y reparto < repartidor autoventa, reparto de bebidas y cobro, cobro a clientes en ruta
documentación de transporte = albaranes de entrega < cartas de porte, CMR, albaranes firmados, hojas de ruta, guías de remisión
revisión del vehículo = mantenimiento básico del vehículo < revisión de niveles, comprobación de neumáticos, limpieza del camión, revisión diaria del camión
mudanzas = montaje de muebles < mozo de mudanzas, montador de muebles, elevador de mudanzas
maquinaria de obra = palista = operador de retroexcavadora < retroexcavadora, TPC maquinista, excavadora, pala cargadora, maquinista de retro, bulldozer, retropala, operador de maquinaria pesada, motoniveladora, minicargadora
# Compras y aprovisionamiento
gestión de compras = emisión de órdenes de compra = pedidos a proveedores < órdenes de compra, administrativa de compras, comprador, técnica de compras, emisión de pedidos de compra, auxiliar de compras, compradora, asistente de compras
negociación con proveedores = negociación de precios de compra < ahorros en compras, reducción de costes de compra, condiciones con proveedores, acuerdos marco con proveedores
búsqueda de proveedores = sourcing = homologación de proveedores < sourcing en China, nuevos proveedores homologados, RFI, alta de proveedores, desarrollo de proveedores
solicitud de ofertas = comparativo de ofertas < RFQ, comparativas de ofertas, petición de ofertas, cuadros comparativos, solicitud de cotizaciones, cotizaciones de proveedores, comparativos de precios
aprovisionamiento = planificación de aprovisionamientos = abastecimiento < aprovisionador, MRP, planificación de materiales, aprovisionadora, planificador de materiales, técnico de aprovisionamientos, material planner
seguimiento de entregas = reclamación de pedidos a proveedores < reclamación de pedidos, plazos de entrega de proveedores, seguimiento de proveedores, confirmaciones de pedido, expediting, activador de compras
evaluación de proveedores = auditorías a proveedores < auditorías de proveedores, scorecard de proveedores, KPI de proveedores
compras indirectas = compras de servicios < compras no productivas, facility compras, contratación de servicios, compras MRO
compras técnicas = compras industriales < comprador técnico, compras de mecanizados, comprador de proyectos, compra de piezas según plano, comprador industrial
jefe de compras = dirección de compras < responsable de compras, director de compras, gerente de compras, jefa de compras, purchasing manager
contratos de suministro = acuerdos marco < contratos marco, acuerdos anuales con proveedores
contratación pública = licitaciones de compras < LCSP, pliegos técnicos, mesa de contratación, OSCE, contratos menores, SEACE, bases de licitación, PLACSP órgano
previsión de la demanda = planificación de la demanda < demand planner, S&OP, previsión de demanda, forecast de demanda, DRP
planificación de la producción = programación de producción < órdenes de fabricación, planificador de producción, MPS, programación de la producción, plan maestro, planner de producción, lanzamiento de OF
optimización de inventario = rotación de stock < reducción de inventario, stock de seguridad, rotación de inventario, punto de pedido, obsoletos reducidos
supply chain = cadena de suministro < supply chain manager, APICS, máster en supply chain, CPIM, cadena de suministro gestionada, supply chain planner
módulo de compras SAP = ERP de compras < SAP MM, Ariba, Coupa, SAP Ariba, Oracle compras, ME21N
incidencias con proveedores = no conformidades de proveedores < reclamaciones a proveedores, abonos de proveedores, devoluciones a proveedor
importación = comercio internacional de compras < importaciones de Asia, técnico de importación, Incoterms, cartas de crédito, FOB y CIF, import manager
compras retail = gestión de surtido < category manager, compradora de moda, surtido definido, comprador de alimentación, buyer
compras sostenibles = ESG proveedores < EcoVadis, código de conducta de proveedores, SEDEX
# Electricidad
instalaciones eléctricas = montaje eléctrico = electricista < oficial electricista, instalaciones en viviendas, tirado de cable, mecanismos eléctricos, tirada de cables, instalador electricista, oficial de primera electricista, cuadros y mecanismos, instalación eléctrica de viviendas, rozas y cajeado
carné de instalador electricista = instalador autorizado de baja tensión < carnet de instalador, carnet de baja tensión, instalador autorizado, IBTE, carnet de instalador electricista, instalador SEC, matrícula de electricista, RETIE
grado medio instalaciones eléctricas = FP electricidad = técnico electricista titulado < CFGM instalaciones eléctricas y automáticas, grado superior sistemas electrotécnicos, ELEE0109, FP1 electricidad, CONALEP electricidad
REBT = reglamento electrotécnico de baja tensión < ITC-BT, reglamento de baja tensión, boletines eléctricos, CIE boletín, certificados de instalación eléctrica
cuadros eléctricos = montaje de cuadros eléctricos < cuadrista, cableado de armarios, tableros eléctricos, cuadros de protección, montaje de cuadros, armado de tableros
interpretación de esquemas eléctricos = lectura de planos eléctricos < esquemas unifilares, esquemas eléctricos, planos eléctricos, diagramas unifilares, según esquema eléctrico
tendido de cable = canalizaciones y bandejas < bandeja portacables, tubo corrugado, canalización eléctrica, bandejas rejiband, tubo de acero eléctrico, cableado y entubado
telecomunicaciones = ICT = instalador de telecomunicaciones < fibra óptica instalador, porteros automáticos, FTTH, videoporteros, instalador de fibra, fusionado de fibra, instalador de antenas, instalador ICT
averías eléctricas = localización de averías eléctricas < cortocircuitos reparados, reparación de averías eléctricas, diferenciales saltan, fallas eléctricas
fotovoltaica = paneles solares < placas solares, instalador fotovoltaico, paneles solares montados, parque fotovoltaico, ENAE0108, montador de estructuras solares, hincado y montaje solar
alta y media tensión = líneas eléctricas = redes de distribución < líneas de media tensión, centros de transformación, liniero, trabajos en tensión, empalmes MT, alta tensión montador, celador de líneas, TET
alumbrado = iluminación LED < alumbrado público, luminarias LED, luminarias montadas, alumbrado de emergencia, DIALux
puntos de recarga = vehículo eléctrico recarga < wallbox, cargadores de vehículo eléctrico, ITC-BT-52
detección de incendios = sistemas de seguridad < PCI instalaciones, detectores de incendio, CCTV, alarmas instaladas, instalador de alarmas, cámaras de seguridad instaladas, control de accesos instalador, Notifier, BIE y rociadores
domótica < Loxone, ETS5, edificios inteligentes
PRL electricidad = riesgo eléctrico = TELCO < curso riesgo eléctrico, TPC electricidad, PRL electricidad 20 horas, trabajador cualificado RD 614, trabajador autorizado RD 614
trabajos en altura = plataformas elevadoras = carné de plataforma < carnet de plataformas elevadoras, PEMP, trabajos verticales, tijera y brazo articulado, línea de vida arnés, plataforma de tijera
medición y verificación de instalaciones = mediciones eléctricas < megger, telurómetro, medida de tierras, multímetro y pinza, medidas de aislamiento, OCA eléctrica, pinza amperimétrica
electricidad industrial = motores y variadores = electromecánica < variadores de frecuencia, bobinador, contactores y relés, electromecánico, arranque estrella triángulo, motores trifásicos, arrancadores, electricista industrial
encargado de obra eléctrica = jefe de equipo electricista < encargado electricista, jefe de equipo eléctrico, capataz electricista, jefe de obra eléctrica
proyectos eléctricos = diseño de instalaciones eléctricas < memorias técnicas de diseño, dmELECT, AutoCAD eléctrico, MTD, CYPELEC, ingeniero eléctrico proyectista
electrodomésticos = reparación de electrodomésticos < lavadoras reparadas, técnico de electrodomésticos, SAT electrodomésticos, línea blanca, reparación de lavadoras
# Fontanería, calefacción y climatización
fontanería = instalaciones de fontanería = fontanero < plomero, sanitarios instalados, grifería, gasfiter, gásfiter, cambio de bañera por ducha, oficial fontanero, instalación de sanitarios, gasfitería
calefacción = instalación de calefacción < calderas instaladas, suelo radiante, calefactor, calefacción por radiadores, calderas de gas, instalador de calefacción, calderas de condensación, estufas de pellet
climatización = aire acondicionado = instalación de aire acondicionado < frigorista, VRV, fan-coils, conductos de climatización, enfriadoras, cassettes y splits, climatizadores, técnico en aire acondicionado, montador de aire acondicionado, minisplits
carné RITE = instalador térmico RITE < RITE, carnet RITE, instalador RITE, carné de calefacción y climatización
carné de gases fluorados = manipulación de gases refrigerantes < gases fluorados, carnet de gases fluorados, carga de gas R32, R410A, manipulador de gases fluorados
instalador de gas = carné de gas < carnet de gas, instalador de gas B, gasista matriculado, instalador SEC gas, RITEG, revisiones de gas
mantenimiento de calderas = reparación de calderas < revisión de calderas, técnico de calderas, SAT Junkers, reparación de calentadores, Vaillant SAT, quemadores, sala de calderas, termos y calentadores
reparación de fugas = desatascos = averías de fontanería < fugas de agua, destape de cañerías, fontanero de urgencias, localización de fugas
soldadura de cobre = tuberías < polietileno termofusión, soldadura fuerte, tubería multicapa, termofusión, tubería de cobre
aerotermia = bombas de calor = energías renovables térmicas < bomba de calor, bombas de calor instaladas
energía solar térmica = placas solares térmicas < solar térmica, captadores solares, termosifón, termas solares
redes de saneamiento = evacuación de aguas < PVC saneamiento, camión cuba desatascos, redes de alcantarillado, fosas sépticas
frío industrial = refrigeración = cámaras frigoríficas instaladas < frigorista, centrales frigoríficas, cámaras frigoríficas montaje, técnico en refrigeración, compresores frigoríficos, muebles frigoríficos, amoniaco frío industrial
legionela = tratamiento de aguas < curso de legionella, torres de refrigeración, mantenedor de legionella, desinfección de depósitos, descalcificadores, RD 487/2022
ventilación = extracción y conductos < conductos de fibra, climaver, conductos de chapa, extracción de humos, conductista, recuperadores de calor
regulación y control de edificios = BMS < Honeywell control, Sauter, Desigo
técnico en instalaciones térmicas = formación en climatización < grado medio frío y climatización, IMAR0108, FP frío y climatización, IMAR0208
tubero = tubería industrial < isométricos, tubero industrial, prefabricado de tubería, pailero tubero, tubero armador
piscinas y riego = mantenimiento de piscinas < mantenedor de piscinas, riego por goteo, cloración de piscinas, instalador de riego, piscinero
proyectos de climatización = cálculo de cargas térmicas < cargas térmicas, CYPETHERM, proyectista de climatización, Carrier HAP
# Carpintería, pintura y albañilería
carpintería de madera = carpintero = fabricación de muebles < ebanista, muebles a medida, oficial carpintero, armarios empotrados, escuadradora, ebanistería, muebles de melamina, melaminero, puertas y armarios a medida
montaje de puertas y ventanas = montador de carpintería < colocación de puertas, montaje de ventanas, instalador de ventanas, puertas de paso, ventanas de PVC, colocación de tarima, montador de puertas
montaje de cocinas y muebles = montador de muebles < montador de cocinas, montaje de cocinas, montaje de muebles, encimeras cortadas
carpintería de aluminio y PVC = aluminio < carpintería de aluminio, cerramientos de aluminio, ventanero, carpintero de aluminio, muro cortina
suelos de madera = parquetista = tarima flotante < acuchillado, suelo laminado, suelo vinílico, pulido de parquet, acuchillador
estructuras de madera = encofrado de madera < tejados de madera, casas de madera, vigas de madera montadas
pintura de interiores y exteriores = pintor < gotelé, alisado de paredes, pintura de fachadas, oficial pintor, pintor de brocha, pintura plástica, pistola airless, quitar gotelé, pintor de obra, esmaltes y lacas, esmaltado de puertas
empapelado = revestimientos murales < papel pintado, empapelar, vinilos de pared, estuco veneciano
albañilería = trabajos de albañilería = albañil < oficial de primera albañil, tabiquería, levantar muros, reformas integrales, media cuchara, maestro albañil, ladrillo visto, peón de albañil, enfoscados, oficial albañil, fábrica de ladrillo, mampostería
encofrado y hormigón = estructuras de hormigón = encofrador < hormigonado, ferrallista, encofrados, fierrero, enfierrador, forjados, cimentaciones, vaciado de concreto, carpintero encofrador, ferrallado, carpintero de obra
alicatado y solado = alicatador = colocación de azulejos < solador, ceramista de obra, colocación de porcelanato, alicatado, porcelánico, azulejista, baldosas colocadas, enchapado de pisos
pladur = tabiquería seca = placa de yeso < placa de yeso laminado, falsos techos, tablaroca, drywall, montador de pladur, techos registrables, durlock, yeso laminado
yesos y enlucidos = escayola = yesero < enlucido, escayolista, yeso proyectado, enlucidos
aislamiento y SATE = fachadas < SATE, fachadas ventiladas, lana de roca, revoco, proyectado de poliuretano, rehabilitación de fachadas, aislamiento de corcho
impermeabilización = cubiertas y tejados < tela asfáltica, retejado, impermeabilizaciones, tejador, caucho y poliuretano cubiertas, lámina de PVC cubierta
andamios = montaje de andamios < andamiero, andamios europeos, montador de andamios, andamios colgados, andamista, armado de andamios
demoliciones y desescombro = demolición < desescombro, martillo neumático, retirada de escombros, RERA amianto, desamiantado, picado de paredes
urbanización y pavimentación = obra civil peón = pavimentos < adoquinado, aglomerado asfáltico, pavimentador, pocería, pavimento impreso, colocación de bordillos
TPC = tarjeta profesional de la construcción = curso 20 horas PRL construcción < curso de 20 horas albañilería, TPC 20 horas, PRL 60 horas construcción, curso de 8 horas construcción
herrería = cerrajería metálica = soldadura de estructuras < herrero, cerrajero, estructuras metálicas montadas, cerrajería de obra, puertas metálicas, montador de estructuras metálicas
cristalería < cristalero, acristalamiento, doble acristalamiento, mamparas de vidrio, vidriero
jardinería = mantenimiento de zonas verdes < jardinero, desbrozadora, siega de césped, podador, oficial jardinero, AGAO0108, riego por aspersión, carnet de fitosanitarios
mantenimiento y reparaciones del hogar = multiservicios < manitas, oficial de mantenimiento, arreglos del hogar, mil usos, maestro mil usos, reformas y reparaciones
# Obra e ingeniería civil
jefe de obra = dirección de obra = gestión de obra < jefa de obra, residente de obra, obras ejecutadas como jefe, ingeniero residente, administrador de obra, superintendente de obra, site manager, director de ejecución
encargado de obra = capataz = supervisión de cuadrillas < maestro mayor de obra, encargado general, sobrestante, jefe de terreno, encargado de edificación, cabo de obra
arquitectura técnica = grado en edificación = aparejador < arquitecto técnico, ingeniero de edificación, arquitecta técnica, constructor civil
ingeniería civil = ingeniero de caminos = ingeniería de obras públicas < ITOP, ingeniera civil, ingeniero técnico de obras públicas, grado en ingeniería civil, ICCP, ingeniero civil titulado, ingeniero civil colegiado
arquitecto = título de arquitectura < arquitecto colegiado, ETSAM, arquitecto superior, licenciatura en arquitectura
planificación de obra = planning de obra < MS Project obra, Primavera P6, cronograma de obra, Gantt de obra, last planner
mediciones y presupuestos = certificaciones de obra < Presto, estudios de obra, Arquímedes, metrados, cubicaciones, Menfis, TCQ, precios unitarios, valorizaciones de obra, cubicador, análisis de precios unitarios, estimaciones de obra
contratación de subcontratas = coordinación de subcontratas < comparativos de subcontratas, gremios coordinados, coordinar subcontratas, subcontratistas supervisados, coordinación de oficios
coordinación de seguridad y salud = CSS = plan de seguridad y salud < coordinador de seguridad y salud, CSS en obra, recurso preventivo, estudio de seguridad y salud, libro de incidencias
control de calidad en obra = ensayos de obra < probetas de hormigón, plan de calidad de obra, ensayos de hormigón, PPI obra, laboratorio de obra, control de recepción de materiales
control de costes de obra = control económico de obra < cierre económico de obra, resultado de obra, producción y coste obra, desviaciones de obra
documentación final de obra = libro del edificio = recepción de obra < as built, repasos de obra, actas de recepción, libro de órdenes, final de obra, dossier de calidad
topografía = replanteo < estación total, topógrafo, GPS topográfico, levantamientos topográficos, replanteo de obra, Leica estación, nivel topográfico, Cadenero
AutoCAD = delineación = planos de obra < delineante, planos de ejecución, delineante proyectista, planos as built, dibujante AutoCAD, ArchiCAD, cadista, proyectista
BIM = Revit < BIM manager, Navisworks, Tekla, máster BIM, IFC, modelado BIM
cálculo de estructuras = ingeniería estructural < CYPE, SAP2000, ETABS, Tricalc, estructuras calculadas, cálculo estructural, CYPECAD, Robot Structural, Eurocódigos
carreteras y firmes = obra civil < movimiento de tierras, obras de fábrica, Civil 3D, obra lineal, ISTRAM, carreteras ejecutadas, CLIP topografía, Istram Ispol, túneles y viaductos
licencias y proyectos = tramitación de licencias de obra < licencias de obra, visado de proyectos, licencia de actividad, proyecto básico y de ejecución, permiso de edificación, declaraciones responsables de obra
CTE = código técnico de la edificación = normativa de edificación < código técnico, DB-SI, DB-HE, EHE-08
certificación energética = eficiencia energética < CE3X, certificados energéticos, HULC, auditorías energéticas, LEED, BREEAM, certificado energético
inspección técnica de edificios = rehabilitación de edificios < peritaciones de edificios, patologías de edificación, informe ITE
geotecnia = estudios geotécnicos < ensayo SPT, mecánica de suelos, Plaxis, estudio de suelos
# Automoción y taller
mecánica de vehículos = reparación de automóviles = mecánico < mecánico de automóviles, taller mecánico oficial, oficial de primera mecánico, mecánica rápida, correa de distribución, mecánico automotriz, frenos y embragues, reparación de motores, mecánica automotriz
mantenimiento de vehículos = revisiones = cambio de aceite < cambio de aceite y filtros, revisiones de coches, mecánico de Norauto, pastillas de freno, afinamiento, bujías, Feu Vert, Aurgi
diagnosis = diagnóstico electrónico = máquina de diagnosis < Bosch KTS, escáner automotriz, VCDS, Texa, OBD, Launch X431, Delphi diagnosis, técnico de diagnosis
FP automoción = electromecánica de vehículos = técnico en electromecánica < CFGM electromecánica de vehículos, grado superior automoción, TMVG0209, técnico en electromecánica de vehículos, TMVG0409, CFGS automoción, bachiller mecánica automotriz
neumáticos = cambio de neumáticos < montaje de neumáticos, Euromaster, llantero, gomería, vulcanizador, montador de neumáticos, alineación y balanceo
alineación y dirección = suspensión y dirección < alineado, suspensiones, amortiguadores, geometría de dirección, tren delantero, rótulas
electricidad del automóvil = electricidad de vehículos < electricista de automóvil, motor de arranque, cableado de vehículos, autoeléctrico, electricista automotriz, autorradios, CAN Bus vehículos, centralitas de coche
vehículos híbridos y eléctricos = alta tensión en vehículos < coches eléctricos reparados, curso de vehículos eléctricos
aire acondicionado de vehículos = climatización del automóvil < certificado de gases fluorados vehículos, climatización vehículos
chapista = reparación de carrocerías < desabollado, carrocero, chapa y pintura, varillero, planchado automotriz, hojalatero, reparación de chapa, desabollador, latonero
pintura de vehículos = pintor de automóviles < pintor de coches, cabina de pintura, barnizado de coches, colorista de vehículos, lijado y empapelado de coches, pintor automotriz, TMVL0509
sustitución de parabrisas < lunas de coche
asesor de servicio = recepción de taller = recepcionista de taller < órdenes de reparación, asesora de servicio, recepción de vehículos en taller, presupuestos de reparación
jefe de taller = coordinación de taller < encargado de taller, responsable de posventa automoción, maestro de taller, jefe de taller mecánico
recambios = venta de recambios < recambista, mostrador de recambios, refacciones, ETKA, repuestos automotrices, TecDoc, refaccionaria, vendedor de repuestos
vehículo industrial = mecánica de camiones < mecánico de camiones, Scania taller, MAN taller, mecánico diésel, semirremolques, mecánico de vehículo industrial, Volvo Trucks taller, inyección diésel, tacógrafos centro técnico
maquinaria agrícola y de obra = mecánico de maquinaria < mecánico agrícola, tractores reparados, mecánico de maquinaria pesada, Caterpillar mecánico, John Deere taller, Komatsu mecánico, maquinaria agrícola reparada
motos y bicicletas = mecánico de motos < mecánico de bicicletas, motocicletas reparadas, taller de bicis, Decathlon taller
ITV = inspección técnica de vehículos < inspector ITV, pre-ITV, verificentro, planta de revisión técnica, inspector mecánico ITV
lavado y preparación de vehículos = detailing < lavacoches, pulido de coches, preparador de vehículos, lavado de coches, tapicerías limpiadas
grúa de asistencia = asistencia en carretera < gruista de asistencia, grúa en carretera, RACE grúa
peritación = valoración de daños de vehículos < perito de automóviles, Audatex, GT Motive, peritaciones de coches, peritador, Audaplus
garantías de fabricante = gestión de garantías < garantías de taller, administrativo de garantías, campañas de fabricante
# Operario de máquina, CNC y soldadura
torno CNC = tornero = tornero CNC < torno de control numérico, decoletaje, tornos CNC, torno automático, Mazak torno, tornero fresador
fresadora CNC = fresador = centro de mecanizado < 5 ejes, tornero fresador, mandrinadora, fresador CNC, centros de mecanizado, mandrinador
programación CNC = programación de control numérico < Fagor, Heidenhain programación, código G, Fanuc programación, Mastercam, Siemens 840D, programador CNC, PowerMill, hyperMILL, NX CAM, códigos ISO CNC
mecanizado = mecanizado por arranque de viruta < fresador, tornero, CFGM mecanizado, ajustador matricero, FMEH0109, rectificador, operario CNC, operador CNC, máquina herramienta, mecanizador
torno convencional = máquinas convencionales < fresadora convencional, torno paralelo, tornero convencional, taladro radial, fresadora universal
cambio de formato = ajuste de máquina = preparación de máquina < cambios de formato, ajustador de máquina, SMED, puesta a punto de máquinas, preparador de máquinas, cambio de moldes, cambio de utillajes, cambios de referencia
maquinista = operario de máquina = manejo de maquinaria industrial < maquinista de línea, operador de máquina, maquinista envasadora, operador de prensa, conductor de línea, maquinista de línea de envasado, operador de extrusora, maquinista de producción, operador de maquinaria industrial
operario de producción = peón de producción = trabajo en cadena < cadena de montaje, peón de fábrica, operaria de fábrica, operario de fábrica, manipuladora, línea de producción, operaria de producción, cadena de producción, obrero de fábrica, operador de maquila, Seat operario, ayudante de producción
soldadura TIG < soldador TIG, TIG inox, argonista, TIG acero inoxidable, GTAW
soldadura MIG/MAG = hilo semiautomático = semiautomática < MIG MAG, soldador de hilo, hilo continuo, soldador MIG, soldador semiautomática, MAG hilo, GMAW, microalambre
soldadura con electrodo = SMAW < electrodo revestido, soldador eléctrico, soldadura por arco, soldador de electrodo, 6G electrodo
homologación de soldadura = soldador homologado < homologado UNE-EN ISO 9606, EN 287, homologaciones de soldadura, ASME IX, 6G, certificado AWS, calificado 6G
soldador = trabajos de soldadura < soldadora, calderero soldador, soldadura TIG, soldadura por arco, soldadura MIG, FMEC0110, soldador calificado, oxicorte
calderería = calderero < trazado de calderería, calderero montador, pailero, calderero soldador, estructuras metálicas fabricadas
plegado y corte láser = plegadora < corte láser, punzonadora, plegador, cizalla y plegadora, Trumpf, plasma CNC, oxicorte CNC, chapista industrial, guillotina y plegadora
interpretación de planos = lectura de planos < según plano, planos de fabricación, planos mecánicos
control dimensional = metrología = autocontrol < pie de rey, calibre y micrómetro, micrómetro, reloj comparador, micrómetros, vernier, pie de metro, calibres pasa no pasa, medición tridimensional
montaje mecánico = ensamblaje = montador < montador mecánico, montador de maquinaria, ensamblador, ajustador montador, ensamblaje de piezas, montaje de subconjuntos, montador industrial, montador ajustador, montaje de componentes
rectificado = rectificador < rectificadora, rectificadora plana, afilado de herramientas, rectificado cilíndrico
inyección de plástico = inyectora < inyectoras, Arburg, inyección de plásticos, ajustador de inyección, moldes de inyección, soplado de plástico, operario de inyección, Engel inyectora, extrusión de plástico, termoformado
matricería y moldes = matricero < moldista, electroerosión, ajustador matricero, electroerosión por hilo, troquelador, matrices progresivas
electrónica montaje = soldadura de componentes < soldadura de estaño, placas electrónicas montadas, cableadora, IPC-A-610, arneses eléctricos, mazos de cables
tratamiento de superficies = pintura industrial < pintor industrial, granallado, cabina de pintura en polvo, pulidor, galvanizado, anodizado, chorro de arena, lacado en polvo, zincado
industria alimentaria = producción alimentaria < envasado de alimentos, sala de despiece, planta alimentaria, operaria de envasado alimentario, línea de embotellado, industria cárnica, frigorífico desposte, manipuladora de fruta, procesadora de pescado, almacén de fruta, elaboración de quesos
química y farmacéutica producción = operador de planta química < operador de planta, pesadas GMP, panelista, acondicionamiento farmacéutico, sala de control química, tableteadora, blisteadora
artes gráficas < maquinista de imprenta, flexografía, guillotina de papel, serigrafía, impresor offset, encuadernador, Heidelberg, troquelado de cartón, prensista
textil y confección = costura industrial < costurera, máquina plana, remalladora, overlock, operaria de confección, patronista, cortadora de tela, recta y overlock, modista, cortador de calzado, aparadora
puente grúa en fábrica = movimiento de cargas < puente grúa, eslingado, polipastos
# Mantenimiento y mecatrónica
mantenimiento preventivo y correctivo = mantenimiento industrial < mantenimiento correctivo, técnico de mantenimiento, mecánico de mantenimiento, oficial de mantenimiento, mantenimiento de maquinaria, electromecánico, mantenimiento de líneas, mantenimiento preventivo, mantenedor mecánico, preventivos y correctivos, mantenimiento de planta
FP mecatrónica = mantenimiento electromecánico = FP mantenimiento industrial < CFGS mecatrónica industrial, CFGM mantenimiento electromecánico, FP2 electromecánica, grado superior mecatrónica, maestría industrial, automatización y robótica industrial, técnico mecatrónico titulado
resolución de averías = diagnóstico de averías = reparación de maquinaria < averías de máquinas, reparación de averías, averías mecánicas, diagnóstico de fallas, fallas mecánicas, averías de línea
PLC = autómatas programables = automatización < Siemens S7, TIA Portal, Omron, Allen Bradley, Step 7, Schneider PLC, S7-1200, RSLogix, Simatic, Codesys, Sysmac Studio, Control Logix, Logo Siemens
programación de PLC = programación de autómatas < programador de PLC, programación TIA Portal, TIA Portal programación, programación S7, ladder programado
neumática e hidráulica < cilindros neumáticos, grupos hidráulicos, electroválvulas, cilindros hidráulicos, bombas hidráulicas, oleohidráulica, SMC neumática, latiguillos, electroneumática
GMAO = software de mantenimiento < SAP PM, Maximo, Prisma GMAO, órdenes de trabajo de mantenimiento, Rosmiman, gestión de mantenimiento asistido
mecánica industrial = reparaciones mecánicas < cambio de rodamientos, bombas centrífugas, alineación de ejes, alineación láser, correas y cadenas, mecánico industrial, cintas transportadoras reparadas, mecánico ajustador
electricidad de mantenimiento = mantenimiento eléctrico < electricista de mantenimiento, contactores, motores eléctricos, electricista industrial, mantenimiento de cuadros eléctricos, arrancadores suaves
servicio técnico en campo = SAT = desplazamientos a cliente < técnico SAT, servicio técnico externo, técnico de campo, visitas técnicas a clientes, field service, técnico itinerante, SAT maquinaria, técnico de servicio
puesta en marcha = instalación y puesta en marcha de maquinaria < puestas en marcha, montaje y puesta en marcha, FAT y SAT, arranque de planta
robots industriales = robótica < robots Kuka, ABB, Fanuc robot, Yaskawa, robots colaborativos, KUKA KRC4, robots ABB, programador de robots, Motoman
mejora de disponibilidad = TPM = fiabilidad < MTBF, OEE, MTTR, reducción de paradas, análisis de vibraciones, mantenimiento predictivo, termografía
gestión de repuestos = almacén de repuestos < repuestos de mantenimiento, almacén de recambios, stock de repuestos, recambios críticos
instrumentación y control = SCADA = calibración de instrumentos < instrumentista, lazos de control, WinCC, caudalímetros, transmisores de presión, DeltaV
jefe de mantenimiento = responsable de mantenimiento < encargado de mantenimiento, jefa de mantenimiento, supervisor de mantenimiento, coordinador de mantenimiento
disponibilidad de mantenimiento < guardias de mantenimiento, quinto turno, guardias localizadas, 24/7 mantenimiento
elevación y puertas automáticas < ascensorista, técnico de ascensores, puertas automáticas, mecánico de ascensores
mantenimiento de edificios = mantenimiento integral < mantenimiento hotelero, técnico polivalente, mantenimiento de hotel, conserje mantenedor, oficial polivalente, intendencia de edificios, conserje de mantenimiento
utilities = energía y calderas industriales < operador de calderas, calderas de vapor, compresores de aire, carnet de calderas, EDAR, PTAR, aire comprimido, operador de EDAR
eólica = mantenimiento eólico < aerogeneradores, técnico eólico, GWO, parque eólico, palas de aerogenerador
bloqueo y etiquetado = LOTO = permisos de trabajo < espacios confinados, consignación de equipos, ATEX
# Calidad
control de calidad = inspección de calidad = verificación de producto < verificadora, inspector de calidad, control en recepción, inspección visual, verificador de calidad, inspectora de calidad, control final, selección de piezas, muros de calidad, inspección de piezas, técnico de calidad
sistema de gestión de calidad = SGC < responsable de calidad, técnica de calidad, manual de calidad, jefe de calidad, jefa de calidad, revisión por la dirección
ISO 9001 = certificación ISO 9001 < ISO 9001 2015, auditor ISO 9001, implantación ISO 9001, auditor líder 9001, norma 9001
auditorías internas = auditor interno < auditora interna, auditorías de proceso, auditor líder, auditorías de capa, lead auditor
no conformidades = acciones correctivas = reclamaciones de calidad < 8D, CAPA, 8D a clientes, reclamaciones 8D, ACPM
análisis de causa raíz = resolución de problemas < 5 porqués, Ishikawa, QRQC, 5 por qué, espina de pescado
AMFE = análisis de riesgos de proceso < FMEA, PFMEA, AMEF, HAZOP, AMFE de proceso
IATF 16949 = calidad automoción = core tools < PPAP, APQP, ISO TS 16949, VDA 6 3
EN 9100 = calidad aeronáutica < NADCAP, AS9100, FAI aeronáutico
control estadístico de procesos = SPC = MSA < Cpk, R&R, Minitab, gráficos de control, capacidad de proceso
metrología = medición tridimensional = calibración < máquina tridimensional, metrólogo, PC-DMIS, Mitutoyo, calibración de equipos de medida, Zeiss Calypso, Metrolog, brazo Faro, verificador tridimensional
lean manufacturing = mejora continua < 5S, VSM, SMED, lean manager, Kanban y 5S, eventos Kaizen, talleres Kaizen, Hoshin, ingeniero lean
Six Sigma = DMAIC < Green Belt, Black Belt, Yellow Belt
procedimientos e instrucciones = documentación de calidad < procedimientos de calidad, instrucciones de trabajo elaboradas, SOP, PNT redactados, POE redactados, procedimientos operativos redactados
APPCC = seguridad alimentaria < IFS, BRC, HACCP, FSSC 22000, ISO 22000, técnico de seguridad alimentaria, BRCGS, alérgenos plan, veterinaria de calidad, GFSI
calidad farmacéutica = garantía de calidad farma < QA farma, desviaciones GMP, change control, revisión de batch records, controles de cambio GMP
producto sanitario = ISO 13485 < MDR, marcado CE producto sanitario, FDA 510k
ensayos no destructivos = END < líquidos penetrantes, ultrasonidos soldadura, partículas magnéticas, AEND nivel, radiografía industrial, nivel II END, tintas penetrantes
gestión medioambiental = ISO 14001 < gestión de residuos industriales, EMAS, técnico de medio ambiente, ISO 14001 auditor, RP residuos peligrosos
seguridad y salud laboral = HSE = PRL industrial < técnico de PRL, ISO 45001, OHSAS 18001, investigación de accidentes, evaluación de riesgos, prevencionista de riesgos, técnico superior en prevención, inspecciones de seguridad, SSOMA
calidad de proveedores = SQE < SQA, auditorías a proveedores
indicadores de calidad = KPI de calidad < PPM, costes de no calidad, índice de rechazo, scrap reducido
pruebas de software = QA software = testing < ISTQB, casos de prueba, pruebas de regresión, Selenium, QA tester, pruebas funcionales, TestLink, QA automation, analista QA
planes de control = pautas de inspección < pautas de control, control plan, pautas de inspección elaboradas
# Ingeniería mecánica y eléctrica
diseño mecánico = oficina técnica = proyectista mecánico < delineante proyectista, diseñador mecánico, proyectista, diseño de utillajes, diseñador industrial mecánico, ingeniero de diseño, diseño de maquinaria, diseño de moldes, dibujante proyectista
CAD 3D = programas de diseño 3D < SolidWorks, CATIA V5, Inventor, Solid Edge, NX, Creo, AutoCAD, Pro-E, SolidWorks avanzado
planos de fabricación = despiece = delineación mecánica < delineante industrial, planos de detalle, planos 2D, delineante mecánico, planos constructivos
ingeniería industrial = ingeniero industrial = ingeniería mecánica < ingeniero técnico industrial, ingeniera industrial, grado en ingeniería mecánica, ITI mecánica, máster en ingeniería industrial, ETSII, ingeniero mecánico titulado, perito industrial, ingeniero electromecánico
ingeniería eléctrica o electrónica < grado en ingeniería eléctrica, ingeniero electrónico, ITI eléctrica, grado en electrónica y automática, ingeniera electrónica, ingeniero técnico electrónico
cálculo por elementos finitos = FEM = simulación < Ansys, Abaqus, elementos finitos, Nastran, Hypermesh, ingeniero de cálculo
GD&T = tolerancias geométricas < cadenas de cotas
listas de materiales = BOM < estructuras de producto, estructuras de materiales
PLM = gestión de datos de producto < Windchill, Teamcenter, PDM, Enovia, SolidWorks PDM
especificaciones técnicas = cuaderno de cargas = requisitos < cuadernos de carga, especificaciones técnicas redactadas, DOORS, pliegos de condiciones técnicas, análisis de requisitos de producto
industrialización = ingeniería de procesos = métodos y tiempos < ingeniero de procesos, hojas de proceso, técnico de métodos, cronometrajes, MTM, layout de planta, ingeniería de métodos, ingeniero de industrialización, balanceo de líneas, estudios de tiempos
ensayos y validación = bancos de pruebas < banco de ensayos, ensayos de fatiga, validación de prototipos, ingeniero de ensayos, técnico de ensayos
diseño electrónico = PCB < Altium, diseño de PCB, OrCAD, KiCad, VHDL, diseño de placas electrónicas, FPGA, diseño de hardware
sistemas embebidos = firmware = microcontroladores < STM32, C embebido, Arduino proyectos, FreeRTOS, PIC programados, bus CAN, Linux embebido, ESP32
esquemas eléctricos = diseño eléctrico = ingeniería eléctrica de máquinas < EPLAN, See Electrical, esquemas eléctricos diseñados, AutoCAD Electrical, proyectista eléctrico, WSCAD, EPLAN P8
automatización y SCADA = ingeniería de control < ingeniero de automatización, WinCC, Wonderware, Ignition, InTouch, ingeniero de control, programador PLC, SCADA desarrollado
marcado CE = directiva de máquinas = RD 1215 < adecuación RD 1215, expediente técnico de máquinas, directiva 2006/42, evaluación de riesgos de máquinas
Matlab y Simulink = modelado < Matlab, Simulink, LabVIEW, Scilab
jefe de producción = gestión de producción = jefe de fábrica < director de planta, encargado de producción, jefe de planta, jefa de producción, gerente de planta, supervisor de producción, director de fábrica, encargado de fábrica, responsable de producción, jefe de turno de producción
ingeniería química = procesos químicos < ingeniero químico, P&ID, Aspen Hysys, balances de materia, ingeniera química, escalado de procesos
I+D = desarrollo de producto = innovación < técnico de I+D, desarrollo de nuevos productos, CDTI proyectos, ingeniero de I+D, prototipado
impresión 3D = fabricación aditiva < impresoras 3D, FDM, sinterizado láser
documentación técnica = manuales técnicos < manuales de usuario, manuales técnicos redactados, redactor técnico
eficiencia energética industrial = gestión energética < auditorías energéticas, ISO 50001, CAE certificados de ahorro, gestor energético
energías renovables = ingeniería fotovoltaica < PVsyst, parques solares, ingeniero fotovoltaico, parques eólicos, máster en energías renovables
# Desarrollo de software
desarrollo de software = desarrollo de aplicaciones = programación < desarrollador web, programador Java, analista programador, desarrolladora, full stack, ingeniero de software, programadora, desarrollador backend, programador, desarrollador PHP, ingeniera de software
formación en informática < ingeniero informático, grado en ingeniería informática, CFGS desarrollo de aplicaciones, ingeniería de sistemas, ingeniero de sistemas, licenciatura en sistemas, ITIG, ITIS, bootcamp full stack, ingeniero civil en informática
desarrollo backend = backend < Spring Boot, Node js, Django, Laravel, Symfony, Java EE, Express js, NestJS, Ruby on Rails, FastAPI
desarrollo frontend = frontend = maquetación web < React, Angular, Vue js, HTML y CSS, JavaScript, TypeScript, maquetador web, Bootstrap, jQuery, Next js
programación orientada a objetos = POO < Java, C++, patrones de diseño, UML, Spring, Kotlin
bases de datos relacionales = SQL < MySQL, PostgreSQL, Oracle PL/SQL, SQL Server, MariaDB, PL/SQL, T-SQL, procedimientos almacenados
bases de datos NoSQL < MongoDB, Redis, Cassandra, Elasticsearch, DynamoDB, Firebase Firestore
API REST = servicios web < APIs REST, SOAP, GraphQL, Swagger, microservicios, Postman APIs, webservices
control de versiones = Git < GitLab, GitHub, Bitbucket, GitFlow
metodologías ágiles = Scrum < Kanban Jira, scrum master, product owner, SAFe, historias de usuario
integración continua = CI/CD < Jenkins, GitLab CI, GitHub Actions, Azure DevOps, pipelines CI/CD
contenedores < OpenShift, docker compose
cloud = computación en la nube < AWS, Azure, GCP, Lambda AWS, Google Cloud, EC2
pruebas unitarias = tests automatizados < JUnit, PHPUnit, Jest, Cypress, Selenium, TDD, Mockito, pytest
desarrollo móvil = aplicaciones móviles < Android Studio, iOS Swift, Flutter, React Native, Kotlin, Ionic, apps móviles, SwiftUI
Java = ecosistema Java < Spring Boot, J2EE, Hibernate, Maven, JSF, Java 11, Spring MVC, Struts
PHP = frameworks PHP < Laravel, Symfony, CodeIgniter, PHP 8, Zend
tecnologías Microsoft = dotnet < ASP NET, NET Core, C-Sharp, Entity Framework, VB NET, WPF, Blazor
Python = lenguaje Python < Django, Flask, FastAPI, pandas, scripts en Python
CMS = desarrollo web con gestores de contenido < WordPress, PrestaShop, Drupal, Joomla, Liferay, plugins de WordPress
arquitectura de software = diseño técnico < arquitecto de software, DDD, arquitectura hexagonal, microservicios, tech lead, CQRS
análisis funcional = toma de requisitos < analista funcional, historias de usuario, casos de uso, business analyst, analista de sistemas, documento funcional
código limpio = revisión de código < code review, SonarQube, refactorización, pair programming, clean code
DevOps = infraestructura como código < Terraform, Ansible, ingeniero DevOps, SRE, CloudFormation
UX/UI = diseño de interfaces < Figma, wireframes, Adobe XD, test de usabilidad, UX designer, prototipos en Figma
consultoría SAP < SAP Fiori, consultor SAP, S/4HANA, programador ABAP
COBOL = mainframe < JCL, CICS, DB2, host bancario, AS/400
# Soporte y administración de sistemas
soporte a usuarios = helpdesk = soporte técnico informático < técnico de soporte, soporte N1, soporte microinformático, técnico de microinformática, service desk, técnico informático, soporte N2, atención a usuarios informáticos, mesa de servicio, soporte onsite, soporte en sitio
formación en sistemas = ASIR = SMR < CFGS administración de sistemas informáticos, grado medio microinformática y redes, FP sistemas microinformáticos, IFCT0210, técnico en redes titulado
gestión de incidencias = ticketing informático < ServiceNow, Jira Service Desk, GLPI, Remedy, tickets de soporte, OTRS, EasyVista, Aranda, incidencias informáticas
administración de sistemas = administración de servidores < Windows Server, administrador de sistemas, servidores Linux, sysadmin, técnico de sistemas, Windows Server 2019, administrador de servidores
Directorio Activo = Active Directory = gestión de usuarios < GPO, Azure AD, Entra ID, altas de usuarios en AD, políticas de grupo
administración de redes = LAN y WAN < Cisco, CCNA, VLAN, switches y routers, Fortinet, TCP/IP, técnico de redes, MikroTik, configuración de routers, DHCP y DNS, electrónica de red, Meraki
seguridad informática = ciberseguridad < Fortinet, SIEM, analista SOC, pentesting, ISO 27001, EDR, firewalls, Palo Alto, ENS seguridad, hacking ético, CISO
virtualización < ESXi, Hyper-V, Proxmox, vSphere, Citrix, Nutanix
copias de seguridad = backup < Veeam, Acronis, Backup Exec, NetBackup, restauración de backups
instalación de equipos = maquetación de equipos = despliegue < plataformado de equipos, migración Windows 10, SCCM, Intune, instalación de PC, clonado de equipos, imágenes de Windows, formateo de equipos, despliegue de equipos, renovación de equipos
reparación de hardware = mantenimiento de equipos informáticos < reparación de ordenadores, montaje de ordenadores, impresoras reparadas, cambio de discos, reparación de portátiles, reparación de PC, ensamblaje de PC, formateo de computadoras, reparación de computadoras, reparación de móviles
inventario informático = gestión de activos IT < inventario de equipos, OCS Inventory, parque informático, licencias de software gestionadas, CMDB
Microsoft 365 = administración de Office 365 < Exchange Online, Office 365, SharePoint, administración de Teams, Exchange, Intune, migración a Office 365
Linux = sistemas Unix < Debian, Red Hat, CentOS, Ubuntu Server, LPIC, bash, AIX
monitorización = supervisión de sistemas < Nagios, Zabbix, PRTG, Centreon, Grafana, Prometheus, Pandora FMS
scripting = automatización de tareas IT < PowerShell, Bash, Ansible, scripts en PowerShell
ITIL = gestión de servicios TI < ITIL v4, ITIL Foundation, ITSM, certificación ITIL
telefonía IP = VoIP < Asterisk, 3CX, Avaya, centralitas IP, Cisco CUCM, Elastix
MDM = gestión de dispositivos móviles < MobileIron, AirWatch, Intune, Jamf
formación a usuarios = manuales de usuario informáticos < capacitación a usuarios, manuales de usuario elaborados
protección de datos = RGPD = LOPD < LOPDGDD, auditoría LOPD, delegado de protección de datos
responsable de informática = jefe de sistemas = dirección TI < director de sistemas, IT manager, jefe de TI, gerente de TI, coordinador de sistemas
operación de CPD < operador de CPD, Control-M, operador de sistemas, monitorización 24x7, data center operador, técnico de explotación
cableado estructurado = fibra óptica < racks cableados, RJ45, ponchado, patch panel, certificación de cableado, fusiones de fibra
soporte ERP = soporte de aplicaciones < key user, soporte SAP, consultor ERP, consultor Navision, implantación de ERP
# Datos y análisis
análisis de datos = explotación de datos < data analyst, analista de datos, consultas SQL, análisis estadístico, data scientist, análisis exploratorio, pandas, científico de datos
business intelligence = BI = herramientas de visualización < Power BI, Tableau, Qlik Sense, Looker, Business Objects, MicroStrategy, analista BI, QlikView, Cognos, consultor BI
cuadros de mando = dashboards = reporting < dashboards en Power BI, Tableau dashboards, informes en Power BI, Looker Studio, Data Studio, tableros de control, tableros en Power BI
estadística = modelos estadísticos < SPSS, R Studio, series temporales, SAS, Stata, ANOVA, grado en estadística, regresión logística, actuario
machine learning = aprendizaje automático < scikit-learn, TensorFlow, PyTorch, deep learning, XGBoost, redes neuronales, random forest, Keras
Python para datos = Python data science < pandas, NumPy, Jupyter, scikit-learn, PySpark, matplotlib
lenguaje R < RStudio, R Shiny, ggplot2, tidyverse, dplyr
SQL = consultas a bases de datos < consultas SQL, PL/SQL, T-SQL, BigQuery, queries SQL, procedimientos almacenados, PostgreSQL
data warehouse = almacén de datos < Snowflake, datamarts, Redshift, BigQuery, Teradata, DWH, modelo en estrella, Synapse
ETL = integración de datos = ingeniería de datos < SSIS, Talend, Informatica PowerCenter, Pentaho, Airflow, dbt, data engineer, Azure Data Factory, DataStage, ingeniero de datos
big data = procesamiento distribuido < Spark, Hadoop, Databricks, Kafka, Hive, Cloudera, data lake
modelado de datos < modelo en estrella, modelo entidad relación, data vault, modelo dimensional
calidad del dato = gobierno del dato < data governance, data quality, depuración de datos, Collibra, limpieza de datos, data steward, deduplicación
Power BI = DAX < Power Query M, PL-300, Power BI Desktop
Excel para análisis = Excel experto < Power Query, macros VBA, Power Pivot, VBA
KPI = indicadores de gestión < KPI definidos, seguimiento de KPI, balanced scorecard
modelos predictivos = forecasting < ARIMA, modelo de churn, modelos de propensión, Prophet forecast
A/B testing = experimentación < test A/B, tests A/B, AB testing
procesamiento del lenguaje natural = NLP < spaCy, BERT, text mining, análisis de sentimiento, chatbots LLM
visión artificial = visión por computador < OpenCV, YOLO, segmentación de imágenes
SIG = GIS < QGIS, ArcGIS, PostGIS, técnico SIG, geomática
encuestas = recogida de datos < encuestadora, SurveyMonkey, censista, Qualtrics, encuestador, trabajo de campo encuestas, LimeSurvey
web scraping = extracción de datos < BeautifulSoup, Scrapy, Selenium scraping
MLOps = despliegue de modelos < MLflow, SageMaker, Vertex AI, Azure ML, Kubeflow
# Gestión de proyectos
gestión de proyectos = dirección de proyectos = coordinación de proyectos < jefe de proyecto, project manager, jefa de proyecto, coordinadora de proyectos, director de proyectos, líder de proyecto, gestor de proyectos, gerente de proyecto
certificación en gestión de proyectos < PMP, PRINCE2, IPMA, CAPM, PMI certificación
planificación de proyectos = cronogramas < MS Project, Gantt, cronograma de proyecto, hitos del proyecto, Primavera P6, camino crítico
control de costes de proyecto = presupuesto del proyecto < presupuesto de proyecto, desviaciones del proyecto
gestión de stakeholders = comités de seguimiento < comités de dirección de proyecto, comité de seguimiento, steering committee
metodologías ágiles en proyectos = Scrum Master < PSM I, product owner, SAFe, agile coach, retrospectivas
gestión de riesgos del proyecto < matriz de riesgos, registro de riesgos, riesgos del proyecto, plan de mitigación
gestión del cambio = transformación < change management, transformación digital liderada
gestión de equipos = liderazgo de equipos = personal a cargo < personas a cargo, equipo de 10 personas, jefe de equipo, equipo a cargo, lideré un equipo, coordinadora de equipo, liderando equipo de, team leader, responsable de equipo, mandos intermedios a cargo
facilitación de reuniones y talleres = dinamización de talleres de trabajo < design thinking, talleres facilitados, workshops facilitados
herramientas de gestión de proyectos < Jira, Trello, Asana, MS Project, Monday, Confluence, Redmine, Notion proyectos
informes de avance = reporting de proyecto < status report, informes de seguimiento de proyecto, reportes de avance
PMO = oficina de proyectos < oficina técnica de proyectos, cartera de proyectos, portfolio de proyectos
implantación de sistemas = puesta en producción < implantación de ERP, implementación de SAP
captación de subvenciones = proyectos europeos < Horizon Europe, CDTI, Erasmus+ proyectos, FEDER, Next Generation fondos, subvenciones tramitadas
mejora de procesos = mapeo de procesos < BPMN, mapas de procesos, reingeniería de procesos, diagramas de flujo de procesos, Bizagi
coordinación de proveedores de proyecto = gestión de subcontratistas < proveedores externos coordinados, subcontratistas gestionados, equipos offshore
cooperación internacional = proyectos de desarrollo < AECID, marco lógico, ONGD proyectos, técnica de proyectos ONG, cooperante
# Diseño gráfico y medios
diseño gráfico = diseñador gráfico = creación de piezas gráficas < diseñadora gráfica, maquetador, CFGS gráfica publicitaria, grado en diseño gráfico, dirección de arte, diseñador freelance, grafista
suite Adobe = Creative Cloud = programas de diseño < Photoshop, Illustrator, InDesign, Creative Suite, Illustrator Photoshop InDesign, CorelDRAW e Illustrator
maquetación = diseño editorial < InDesign, QuarkXPress, maquetadora, maquetación de libros, revistas maquetadas, maquetación de catálogos, diagramación, diagramadora
preimpresión = artes finales < PDF para imprenta, arte finalista, arte final, troqueles y sangrados
identidad corporativa = creación de logotipos < manual de identidad, branding visual, diseño de logos, papelería corporativa
retoque fotográfico = edición de imágenes < Photoshop, Lightroom, retocador, fotomontajes, recorte de siluetas, retoque digital
diseño web = diseño de interfaces < Figma, diseñadora web, Adobe XD, WordPress diseño, Elementor, Webflow, landing pages diseñadas
ilustración < ilustradora, Procreate, storyboards, ilustrador, ilustración infantil
fotografía = fotógrafo < fotógrafa, fotos de producto, bodas fotografía, estudio fotográfico, reportajes fotográficos, book fotográfico
edición de vídeo = postproducción < Premiere Pro, Final Cut, Avid, montador de vídeo, DaVinci Resolve, editora de vídeo, editor de video
grabación de vídeo < cámara de televisión, operador de cámara, dron piloto AESA, camarógrafo, operadora de cámara
motion graphics = animación < After Effects, Cinema 4D, animador 2D, Toon Boom
modelado 3D = renders < Blender, 3ds Max, Maya, SketchUp, V-Ray, Lumion
técnico de sonido < Pro Tools, mezcla de audio, microfonista, sonidista, locución y edición
espectáculos = técnico de iluminación = montaje de escenarios < regidor, técnico de luces, grandMA, backliner, tramoyista, rider técnico
periodismo = redacción periodística < redactora de periódico, periodista, reportero, locutora de informativos, redactor de diario, noticias redactadas, cronista deportivo
corrección de textos = corrección ortotipográfica < correctora de estilo, corrector de textos
traducción = interpretación < traductora, Trados, intérprete jurado, traductor jurado, subtitulado, MemoQ, traductor freelance
dirección de arte = creatividad publicitaria < directora de arte, director creativo, art director, creativo publicitario
packaging = diseño de producto < envases diseñados, etiquetas de vino, diseñador de producto, diseñador industrial
rotulación = gran formato < plotter de corte, rotulista, rotulación de vehículos, lonas impresas, letras corpóreas
diseño de interiores = interiorismo < interiorista, planos de interiorismo, decoradora, escaparatismo y decoración, home staging
# Cocina
elaboración de platos = cocinar = cocinero < cocinera, jefe de partida, jefe de cocina, cocinera de colegio, cocinero de restaurante, elaboración de menús diarios, segundo de cocina, maestro de cocina, cocina de mercado, emplatado
FP cocina = técnico en cocina y gastronomía < grado medio cocina, CFGM cocina y gastronomía, HOTR0408, dirección de cocina grado superior, Basque Culinary Center, Le Cordon Bleu, gastronomía titulada
mise en place = preelaboración de alimentos < cortar verduras, pelar patatas, preelaboraciones, preparaciones previas cocina, corte de verduras, limpieza de pescado
APPCC en cocina = higiene alimentaria < APPCC, registros de temperaturas cocina, registros APPCC, BPM cocina, curso de alérgenos
carné de manipulador de alimentos = manipulador de alimentos < carnet de manipulador de alimentos, manipulador de alimentos alto riesgo, carné de manipuladora, curso de manipulación de alimentos, carnet sanitario de manipulación
jefe de partida = partida de cocina < cuarto frío, partida de carnes, partida caliente, jefa de partida
jefe de cocina = gestión de cocina < chef ejecutivo, jefa de cocina, chef principal, encargado de cocina, maestra de cocina jefa
segundo de cocina = sous chef < segunda de cocina, subchef
lavado de menaje = ayudante de cocina < friegaplatos, lavavajillas, copero, fregador, auxiliar de cocina, pinche, garrotero de cocina, marmitón
cocina de colectividades = comedor escolar cocina < cocina central, línea fría, cocinera de comedor escolar, cocina hospitalaria, cocinera de residencia, casino de empresa
elaboración de menús = diseño de carta < cartas diseñadas, menú del día, menús degustación, fichas técnicas de platos, creación de menús
escandallos = control de costes de cocina < food cost, costo de platos, recetas estandarizadas, costeo de recetas
pedidos y almacén de cocina = recepción de mercancía cocina < pedidos a proveedores de cocina, cámaras de cocina, inventario de cocina
repostería < repostero, pastelería de restaurante, repostera, tartas caseras, postres de restaurante
carnes y pescados = despiece y fileteado < filetear pescado, limpieza de pescados, despiece de carnes en cocina, fileteado, porcionado de carnes, corte de carnes
banquetes y catering = eventos de cocina < bodas en cocina, cocina de eventos, showcooking
comida rápida = fast food < Burger King, Telepizza, Domino's
alta cocina = cocina de autor < estrella Michelin, estrellas Michelin, restaurante gastronómico, Repsol soles, Mugaritz, menú degustación
parrilla y brasa = asador < parrillero, Josper, churrasquero, asados al carbón
arroces = cocina tradicional española < arrocero, paellero, tapas y raciones
cocina internacional = sushi = pizzas < sushiman, pizzero, pizzaiolo, cocina asiática, itamae, cocina peruana, ceviches, taquero
limpieza de cocina < limpieza de campanas, limpieza de fogones, desengrasado de planchas
plancha y fritura = freidora < planchista, plancha y freidora, hamburguesero
# Sala, bar y recepción de hotel
servicio de mesas = camarero de sala = atención en sala < camarera, camarero, servicio en mesa, jefe de rango, mesero, garzón, mesera, ayudante de camarero, atención de mesas, mozo de restaurante, camarero de terraza, garzona, salonero
FP servicios en restauración = formación en hostelería < CFGM servicios en restauración, HOTR0508, HOTR0208, grado medio restauración, técnico en servicios en restauración
toma de comandas = comandas < PDA comandas, comandero, tomar comandas, toma de pedidos en mesa
montaje de mesas = mise en place de sala < montaje de sala, repasar cubertería, montar mesas, desbarasar, desbarase
cobro en hostelería = TPV hostelería < cobro de mesas, Ágora TPV, cierre de caja bar, cobrar mesas, Numier
atención en barra = camarero de barra < tirar cañas, cafés y copas, barman, barwoman, camarera de barra, barra de bar, discoteca barra
coctelería = preparación de cócteles < bartender, cócteles, coctelero, mixología, barman
barista = preparación de cafés < latte art, cafetería espresso, Starbucks, cafetera express
sumillería = conocimiento de vinos < sumiller, WSET, carta de vinos, maridajes, sommelier, venencia
desayunos = buffet de desayunos < desayunos hotel, camarera de desayunos, room service
banquetes = eventos en sala < bodas y banquetes, camarera de banquetes, extras de bodas, servicio de catering, camarero de eventos, extras de banquetes
jefe de sala = maître = encargado de restaurante < encargada de restaurante, capitán de meseros, jefa de sala, gerente de restaurante, encargado de bar, encargado de cafetería, encargada de bar
recepción de hotel = recepcionista de hotel = front office < recepción hotel, front desk, jefe de recepción, auditor nocturno, recepcionista nocturno, recepción de hostal, night auditor
check-in y check-out = acogida de huéspedes < check-in, check-out, recepcionista de hotel, entradas y salidas de huéspedes, registro de huéspedes, check in, check out
PMS hotelero = software hotelero < Opera PMS, Fidelio, Tesipro, Protel, Avalon, Ulyses, Opera Cloud, Mews, Cloudbeds, Noray
reservas = departamento de reservas < reservas de hotel, Booking, central de reservas, agente de reservas, Expedia, channel manager, reservas de mesas, CoverManager
auditoría nocturna = recepción nocturna < night auditor, auditor nocturno, recepcionista de noche, cierre de día hotel
conserjería de hotel = atención al huésped < guest relations, conserje de hotel, guest experience, maletero, bell boy
revenue management = pricing hotelero < revenue manager, RevPAR, ADR hotel, OTA tarifas
dirección de hotel = gestión hotelera < director de hotel, subdirectora de hotel, gerente de hotel, grado en turismo dirección hotelera, directora de hotel
turismo = información turística < guía turístico, oficina de turismo, informadora turística, grado en turismo, guía oficial de turismo
tripulante de cabina = TCP < azafata de vuelo, auxiliar de vuelo, sobrecargo, agente de pasaje, agente de handling
# Limpieza y pisos
limpieza de habitaciones = camarera de pisos < habitaciones de hotel, mucama, camarero de pisos, recamarista, hacer camas hotel, arreglo de habitaciones, mucama de hotel, limpieza de apartamentos turísticos
limpieza de oficinas y edificios = limpieza de locales = limpiador < limpiadora, limpieza de oficinas, limpieza de comunidades, auxiliar de aseo, limpieza de portales, limpieza de baños, operaria de limpieza, peón de limpieza, afanadora, limpieza de colegios, limpieza de escaleras, operario de limpieza, auxiliar de limpieza, personal de aseo, aseadora
limpieza de cristales = cristalero < limpiacristales, cristalero de limpieza, especialista cristalero, vidrios en altura
limpieza de fin de obra = limpiezas a fondo < fin de obra, abrillantado de suelos, acuchillado de suelos, especialista de limpieza, pulido de mármol
maquinaria de limpieza = fregadora y rotativa < abrillantadora, fregadora industrial, barredora, hidrolimpiadora, máquina rotativa, aspiradora industrial, Kärcher
limpieza hospitalaria = limpieza sanitaria < limpiadora de hospital, limpieza de quirófanos, desinfección hospitalaria, limpieza de hospital, limpieza de habitaciones de hospital, sala blanca limpieza
lavandería = planchado = lencería < lavandera, planchadora, costura y plancha, lavandería industrial, calandra, planchado de ropa, ropa de residentes
limpieza de hogar = empleada de hogar = servicio doméstico < trabajadora del hogar, limpieza de casas, empleada doméstica, nana puertas afuera, limpieza por horas, trabajadora de casa particular, chica de servicio
certificado de limpieza = limpieza de superficies y mobiliario < SSCM0108, certificado limpieza de superficies, SSCM0109, HOTA0108
gobernanta = supervisión de pisos < ama de llaves, subgobernanta, jefa de pisos, gobernanta general
encargada de limpieza = coordinación de equipos de limpieza < supervisora de limpieza, responsable de equipo de limpieza, coordinador de limpieza, encargado de limpieza
productos de limpieza = dosificación < dosificación de productos de limpieza, fichas de seguridad limpieza, código de colores bayetas, químicos de limpieza
control de plagas < desinsectación, desratización, ROESB, fumigador, aplicador de biocidas, desinfecciones, DDD
limpieza viaria = barrendero < barrido de calles, peón de limpieza viaria, recogida de hojas, operario de limpieza viaria
servicio de comedor = office de planta < auxiliar de comedor, office de residencia, reparto de bandejas, bandejas hospital
limpieza industrial < limpieza de maquinaria, limpieza de naves, limpieza criogénica, limpieza de tanques, limpieza de mataderos
pedidos de material de limpieza = control de carros < pedidos de limpieza, carro de camarera, inventario de lencería, stock de productos de limpieza
portería = conserje de finca < portero de finca, sacar cubos, conserje de comunidad, portero de edificio, conserje de urbanización
# Panadería, pastelería y carnicería
panadería = elaboración de pan = panadero < panadera, masa madre, barras y panes, obrador de panadería, oficial panadero, panes artesanos, maestro panadero, panificación, hallullas y marraquetas, amasandero
pastelería = elaboración de pasteles = pastelero < repostera, oficial pastelero, pastelera, obrador de pastelería, milhojas y bizcochos, tortas y pasteles, maestro pastelero, decoración de tortas, petit fours
amasado y formado = preparación de masas < amasadora, formado de piezas, heñido, amasar, boleado, laminadora de masa
manejo de hornos < hornero, horno de leña, horno de pan, horno rotativo, hornear pan, cocción de pan, hornillero
bollería = hojaldres < hojaldre, ensaimadas, facturas de panadería, bollería artesana
chocolatería = bombones < atemperado, maestro chocolatero, chocolatero
heladería < heladero, helados artesanos, mantecadora, heladería artesana
venta en panadería = dependienta de panadería < despacho de pan, Granier, dependienta de pastelería, vendedora de panadería, Santa Gloria
terminal de cocción = horneado de pan en tienda < punto caliente, horneado en tienda, horno de supermercado, terminal de pan
FP panadería = técnico en panadería repostería y confitería < grado medio panadería, INAF0108, INAF0109, gremio de panaderos curso, CFGM panadería repostería y confitería
carnicería = corte de carne = carnicero < deshuesador, despiece de vacuno, carnicera, deshuesado, deshuese, despiece, carnicero de supermercado, cuarteo de reses, tablajero, oficial carnicero
elaborados cárnicos = embutidos = charcutería elaboración < embutidor, hamburguesas y salchichas elaboradas, chacinería, curado de jamones, morcillas, chacinados, fiambres elaborados
matarife = sacrificio de animales < faenador, sala de sacrificio, faena de animales
pescadería = preparación de pescado < pescadero, pescadera, filetear pescado, eviscerado, limpieza de pescado
pollería = despiece de aves < despiece de pollo, pollero
venta en carnicería = mostrador de carnicería < dependienta de carnicería, vendedor de carnes, charcutera carnicera
corte de jamón < cortador de jamón, loncheado de jamón, corte a cuchillo, cortadora de jamón
trazabilidad y registro sanitario = higiene cárnica < trazabilidad cárnica, APPCC obrador, registro sanitario obrador
envasado al vacío = envasado de carne < termoselladora, bandejas de carne, termoformadora
encargado de obrador = jefe de obrador < maestro de obrador, responsable de obrador
# Peluquería y estética
corte de pelo = corte de señora y caballero < peluquera, peluquero, cortes de caballero, barbero, estilista, oficial de peluquería, cortes de señora, corte a navaja, cortes de pelo
coloración = tintes y mechas < aplicación de tintes, babylights, decoloraciones, tinte y mechas, L'Oréal Inoa
permanentes y alisados < alisado de keratina, alisado japonés, keratinas, alisados brasileños
peinados y recogidos = recogidos < peinados de novia, brushing, recogidos de novia, ondas al agua
barbería = arreglo de barba = afeitado < barbero, afeitado a navaja, perfilado de barba, barber shop
FP peluquería = técnico en peluquería y cosmética capilar < grado medio peluquería, IMPQ0208, CFGM peluquería y cosmética capilar, estilismo y dirección de peluquería, técnico en peluquería titulada, IMPQ0108
lavado y tratamientos capilares = tratamientos capilares < lavacabezas, hidrataciones capilares, botox capilar, masaje capilar, Kérastase
extensiones < extensiones de pelo, extensiones de keratina, extensiones adhesivas, Great Lengths
encargada de salón = gestión de salón < encargada de peluquería, directora de salón, dueña de salón de belleza, responsable de peluquería, salón propio de peluquería
venta de productos de peluquería = asesoramiento de imagen < venta de productos capilares, asesora de imagen, personal shopper, visagismo
FP estética = técnico en estética y belleza < grado medio estética, IMPP0108, grado superior estética integral, CFGS estética integral y bienestar, esteticista titulada, CFGM estética y belleza, cosmetóloga titulada
tratamientos faciales = limpieza facial < limpieza de cutis, esteticista, higiene facial, radiofrecuencia facial, peelings, dermapen, limpieza facial profunda
tratamientos corporales = aparatología < maderoterapia, presoterapia, cavitación, LPG, drenaje linfático manual, criolipólisis, Indiba, radiofrecuencia corporal
depilación = depilación con cera y láser < esteticista, depilación con cera, láser diodo, depilación láser, fotodepilación, operadora de láser, SHR, cera tibia
manicura = esmaltado semipermanente < manicurista, uñas de gel, esmaltado permanente, nail artist, manicura y pedicura, uñas acrílicas, semipermanente, uñas esculpidas, gelish
pedicura < pedicurista, podóloga, pedicura spa, quiropodia, podología
cejas y pestañas = lifting de pestañas < microblading, extensiones de pestañas, diseño de cejas, tinte de pestañas, lashista, perfilado de cejas, pelo a pelo
maquillaje = maquilladora < maquillaje de novias, automaquillaje cursos, maquillaje social, micropigmentación
masajes = quiromasaje < quiromasajista, masajes relajantes, spa terapeuta, circuito termal, masajista, masaje descontracturante, piedras calientes, reflexología
agenda de salón = recepción de salón < Treatwell, Booksy, agenda de peluquería, citas de peluquería, Fresha
higiene y desinfección de útiles = desinfección de material de salón < desinfección de tijeras, esterilización de útiles, higienización de utensilios de peluquería
tatuajes y piercing < tatuador, curso higiénico-sanitario, tatuadora, anillador
# Seguridad
TIP de vigilante de seguridad = vigilante de seguridad habilitado < TIP vigilante, vigilante de seguridad, habilitación de vigilante, número de TIP, TIP en vigor, OS10, SEAD0112, licencia L4 SUCAMEC
vigilancia de instalaciones = custodia = guardia de seguridad < vigilante de seguridad, Prosegur vigilante, Securitas vigilante, vigilancia nocturna, velador, vigilancia privada, elemento de seguridad, rondín, agente de resguardo
control de accesos = auxiliar de control < auxiliar de servicios, controlador de accesos, registro de visitas, conserje vigilante, portero de discoteca, control de entrada y salida, portería y accesos, acreditaciones de visitantes
rondas = rondas de vigilancia < rondas nocturnas, rondines, rondas de inspección, patrullaje, vigilante de rondas
respuesta ante alarmas < verificación de alarmas, custodia de llaves, servicio de acuda
CRA = central receptora de alarmas < operadora de CRA, central de alarmas, Securitas Direct operador, centralista CRA, operador de central de alarmas
CCTV = videovigilancia = centro de control < monitoreo de cámaras, operador de CCTV, centralista, visionado de cámaras
vigilante con arma = licencia C de armas < licencia C, tipo C armas, tiro licencia, portación de arma
escolta = protección de personas < escolta privado, guardaespaldas, protección de VIP
transporte de fondos < Loomis, conductor de blindado, traslado de valores, Brinks
seguridad en eventos = controlador de eventos < seguridad en conciertos, controlador de acceso discoteca, estadio seguridad, portero de discoteca, seguridad de eventos, vigilante de eventos
seguridad en comercios = prevención de pérdidas < vigilante de centro comercial, antihurtos, detenciones por hurto, vigilante en centro comercial, agente de prevención de pérdidas
seguridad aeroportuaria = operador de rayos X y arco detector < AVSEC, filtros de aeropuerto, rayos X escáner equipajes, vigilante de aeropuerto, arco detector, AENA vigilante, RX de paquetería
guía canino = vigilante con perro < perro detector, unidad canina, binomio canino
protección contra incendios = bombero = evacuación < brigadista, extintores y BIE, jefe de emergencias, equipo de primera intervención, bombero forestal, bombero de empresa, plan de autoprotección, SEAD0111
primeros auxilios y DESA = soporte vital < DESA, RCP, curso de primeros auxilios, SVB, socorrista Cruz Roja
partes e informes de servicio = libro de novedades < parte de servicio, partes de incidencia de seguridad, parte de novedades, bitácora de seguridad
resolución de conflictos = contención < defensa personal, contención de conflictos, mediación en altercados, reducción de personas agresivas
fuerzas de seguridad = experiencia militar < policía local, guardia civil, militar de tropa, soldado profesional, MPTM, policía nacional, agente de policía, soldado del ejército
jefe de equipo de seguridad = coordinación de servicios de seguridad < jefe de equipo de vigilantes, inspector de seguridad, director de seguridad, coordinador de seguridad privada, jefe de seguridad, supervisor de guardias, responsable de vigilancia
director de seguridad = habilitación de director de seguridad < TIP director de seguridad
detective privado < TIP detective, investigaciones privadas
# Banca y seguros
atención al cliente en oficina bancaria = gestor comercial bancario < gestora comercial de banca, oficina de CaixaBank, BBVA oficina, cajero de banco, gestor de banca personal, comercial de banca, ejecutivo bancario, cajera bancaria, gestor comercial de banca, director de oficina bancaria, Santander gestor
caja en banco = operaciones de caja bancaria < cajero bancario, ventanilla bancaria, caja de sucursal, terminalista bancaria, cajera bancaria
captación y venta de productos bancarios = comercialización de productos financieros < hipotecas y fondos, tarjetas de crédito vendidas, captación de nóminas banco, planes de pensiones vendidos, créditos colocados, colocación de créditos
MiFID II = asesoramiento financiero certificado < EFPA, CNMV certificado, CAMV, LCCI, DAF EFPA
ley de crédito inmobiliario = LCI = LCCI < certificado LCCI
hipotecas = financiación inmobiliaria < préstamos hipotecarios, bróker hipotecario, FEIN y FIAE, crédito hipotecario, asesor hipotecario, formalización de hipotecas
análisis de riesgos = concesión de créditos = riesgo de crédito < analista de riesgos, CIRBE, expedientes de crédito, analista de crédito, evaluación crediticia, buró de crédito, rating interno, sanción de operaciones
banca de empresas = gestor de empresas < circulante y comercio exterior bancario, pymes gestora banco, gestor de pymes banca, ejecutivo banca empresas, gestor de negocios banca
banca privada = gestión de patrimonios < asesor patrimonial, carteras de inversión, sicavs, banquero privado
prevención de blanqueo = KYC = cumplimiento normativo < SEPBLAC, UIF reportes, blanqueo de capitales, AML, oficial de cumplimiento, prevención de lavado de dinero, SARLAFT
back office bancario = operaciones bancarias < SWIFT, testamentarías, embargos y oficios bancarios, transferencias internacionales, testamentarías bancarias
recuperaciones bancarias = morosidad < mora temprana, gestor de recuperaciones, preconcursal, cobranza judicial
tramitación de siniestros = gestión de siniestros < tramitadora de siniestros, siniestros de autos, partes de accidente, CICOS, siniestros de hogar, tramitador de siniestros, liquidador de siniestros, convenio CIDE, ajustador de siniestros, siniestros tramitados
suscripción de pólizas = producción de seguros < suscriptor, emisión de pólizas, suplementos de póliza, suscripción de riesgos, underwriter, suscriptora, emisión y renovación de pólizas
venta de seguros = mediación de seguros < corredora de seguros, agente exclusivo Mapfre, pólizas vendidas, Ocaso, agente de seguros, corredor de seguros, Santalucía agente, Mapfre agente, asesora de seguros, promotor de seguros, mediador de seguros
distribución de seguros nivel 2 = formación mediador de seguros < mediador de seguros grupo B, CECAS, curso superior de seguros, nivel 2 IDD, grupo A mediador, curso grupo B, agente autorizado CNSF
cartera de seguros = renovaciones y retención de pólizas < renovaciones de pólizas, anulaciones recuperadas, cartera de pólizas, Codeoscopic, ebroker, Avant2, retención de pólizas
peritaje de seguros < perito de seguros, perito de hogar, APCAS, peritaciones de siniestros, perito tasador
salud y vida = seguros personales < seguros de salud, seguros de vida, Sanitas comercial, Adeslas comercial, Isapre ejecutiva, seguros de decesos
actuarial = cálculo actuarial < actuario, Solvencia II, provisiones técnicas, actuaria
mercados financieros = renta variable y fija < Bloomberg, trader, analista financiero, mesa de dinero, gestor de fondos, corredor de bolsa, tesorería mercados
# Jurídico y notaría
oficial de notaría = auxiliar de notaría = preparación de escrituras < escrituras de compraventa, copista de notaría, escrituras preparadas, pólizas y poderes notariales, matriz notarial, oficial de notaría copista, copias simples y autorizadas
gestión de escrituras = tramitación registral < Registro de la Propiedad, liquidación ITP, modelo 600, notas simples, tramitación de escrituras, inscripción de escrituras, cancelaciones registrales, gestor de escrituras, Conservador de Bienes Raíces
secretaría jurídica = auxiliar de despacho = asistente legal < secretaria jurídica, administrativa en despacho de abogados, paralegal, secretaria de abogados, secretaria legal, procuradora auxiliar
LexNET = presentación telemática de escritos < Avantius, PJN escritos, e-justicia
control de plazos y señalamientos = agenda procesal < plazos procesales, agenda judicial, vencimientos procesales, control de plazos judiciales
programas de despacho = software jurídico < Infolex, Kleos, Aranzadi, vLex, Tirant, MN Program, Sudespacho
redacción de demandas = escritos procesales < recursos de apelación, contestaciones a la demanda, demandas laborales, escritos judiciales, querellas, recursos contenciosos
abogado colegiado = ejercicio de la abogacía < abogada colegiada, ICAM, turno de oficio, abogada ejerciente, abogado ejerciente, ICAB, abogado litigante, cédula de abogado
grado en derecho = licenciatura en derecho < licenciado en derecho, graduada en derecho, egresada de derecho, doble grado Derecho, LL M, abogado colegiado
redacción y revisión de contratos = derecho mercantil < contratos mercantiles, abogada de empresa, legal counsel, NDA, asesoría jurídica de empresa, contratos redactados, contratos de arrendamiento redactados, in-house abogado, due diligence legal
derecho de sociedades = secretaría societaria < constitución de sociedades, Registro Mercantil, libros de actas sociedades, ampliaciones de capital, actas de junta, estatutos sociales
derecho laboral = procedimientos laborales < juicios laborales, despidos demanda, SMAC, laboralista, conciliaciones SMAC, JNCA
derecho civil y familia = divorcios y herencias < declaración de herederos, arrendamientos juicios, desahucios, cuaderno particional, pensiones de alimentos
derecho penal < penalista, juicios rápidos, asistencia a detenidos, defensa penal, guardias penales
extranjería < reagrupación familiar, nacionalidad expedientes, recursos de extranjería, abogada de extranjería
procurador = gestiones ante juzgados = diligencias judiciales < procuradora, notificaciones judiciales, exhortos, tramitador de juzgado, diligencias en juzgados, presentación de escritos en juzgado
tramitación procesal = auxilio judicial = funcionario de justicia < gestión procesal, oficial judicial, tramitador procesal, escribiente de juzgado, agente judicial, interina de justicia, receptor judicial
concursos y reclamaciones de deuda = reclamación judicial < ejecuciones hipotecarias, ley de segunda oportunidad, administrador concursal, concurso de acreedores, juicios ejecutivos
protección de datos y compliance = cumplimiento normativo < compliance penal, RGPD, compliance officer, UNE 19601
propiedad intelectual = marcas y patentes < OEPM, INAPI, agente de la propiedad industrial, patentes registradas, EUIPO
minutas y facturación de despacho = provisiones de fondos < tasaciones de costas, suplidos
atención a clientes de despacho = recepción en despacho < atención a clientes de notaría, citas de despacho de abogados, firma de escrituras atención, recepción de bufete
# Administración pública
tramitación de expedientes = expedientes administrativos = procedimiento administrativo < Ley 39/2015, resoluciones administrativas, recursos de alzada, instructora de expedientes, tramitador de expedientes, expedientes sancionadores, procedimiento administrativo común
auxiliar administrativo de la administración = funcionario = empleado público < interina ayuntamiento, C2 auxiliar administrativo, auxiliar administrativa de ayuntamiento, administrativo de la Junta, oposición aprobada auxiliar, funcionario de carrera, interino Junta, personal laboral de ayuntamiento, funcionario municipal
registro de entrada y salida = registro general = atención al ciudadano < oficina de registro, GEISER, OAC, OAMR, ORVE, atención ciudadana, SAC ayuntamiento, oficina de partes, mesa de partes
padrón municipal = empadronamientos < certificados de empadronamiento, altas en padrón
administración electrónica = sede electrónica < Gestiona, Cl ve, TramitaGo, esPublico, PortaFirmas, firma electrónica expedientes
contratación administrativa = contratos del sector público < LCSP, pliegos administrativos, PLACSP, contratos menores, mesa de contratación, SEACE, expedientes de contratación, Compranet, ChileCompra
presupuesto público = contabilidad pública < SICALWIN, intervención municipal, RC y AD, SOROLLA, SIAF, interventora, retención de crédito, documentos contables ADO
recaudación y tributos locales = gestión tributaria < recaudación ejecutiva, IVTM, providencias de apremio, plusvalías municipales, recaudación municipal, patente municipal, agente tributario
Agencia Tributaria = Hacienda < AEAT, campaña de renta AEAT, agente de hacienda, Técnico de Hacienda, SAT auditor, SUNAT fiscalizador
gestión de subvenciones = subvenciones públicas < convocatoria de subvenciones, Ley 38/2003, justificación de subvenciones, BDNS, subvenciones tramitadas, bases reguladoras
secretaría municipal = plenos = órganos colegiados < secretaria interventora, actas de pleno, secretario de ayuntamiento, junta de gobierno local, decretos de alcaldía
urbanismo = licencias urbanísticas < disciplina urbanística, arquitecto municipal, licencias de actividad municipal, PGOU, dirección de obras municipal, inspector de obras municipal
servicios sociales municipales = ayudas sociales < IMV municipal, ayudas de emergencia social, Ficha CAS, SISBEN, DIDECO
empleo público SEPE = prestaciones por desempleo < oficina de empleo, LABORA, SOC oficina, inscripción de demandantes
Seguridad Social pública = INSS y TGSS < CAISS, TGSS, pensiones INSS tramitadas, IMSS funcionaria, EsSalud, IESS
extranjería y DNI = documentación de identidad < oficina de extranjería, DNI y pasaporte, Registro Civil, cédulas de identidad
policía local = agente de movilidad < multas y atestados, inspector municipal, agente de tránsito
personal en la administración = recursos humanos públicos < bolsas de empleo público, EBEP, oferta de empleo público, nóminas de funcionarios, Ginpix
archivo y biblioteca = archivero < archivera, biblioteca municipal, auxiliar de biblioteca, archivo histórico, bibliotecaria, Absys, KOHA
educación y conserjería pública = ordenanza = subalterno < conserje de colegio, bedel, subalterna, ujier, conserje de instituto
transparencia y atención a quejas = participación ciudadana < portal de transparencia, quejas y sugerencias municipales, OIRS
fondos europeos = proyectos públicos < Next Generation, FEDER, EDUSI, PRTR, DUSI
dirección pública = jefatura de servicio < jefa de servicio, jefe de negociado, jefe de sección de ayuntamiento, director general consejería
# Investigación y ciencia
investigación científica = experiencia investigadora < investigadora predoctoral, CSIC, postdoc, becario FPU, FPI, Ramón y Cajal, CONICET, Conacyt SNI, grupo de investigación, contrato predoctoral, tesis doctoral
doctorado = PhD = título de doctor < tesis doctoral defendida, doctora en, postdoctoral, doctor cum laude, investigador postdoctoral, doctor por la Universidad
publicaciones científicas = artículos científicos < artículos JCR, primer autor, artículos indexados, publicaciones Q1, artículos en revistas, Scopus publicaciones
comunicaciones en congresos = ponencias < pósteres, ponencia en congreso, comunicaciones orales, póster en congreso
solicitud de financiación = redacción de proyectos de investigación < Plan Nacional, ERC, Horizonte Europa, Fondecyt, proyectos ANID, Horizonte 2020, MSCA
dirección de TFG y TFM = tutorización de estudiantes < TFM dirigidos, codirección de tesis, TFG tutorizados, tesistas dirigidos, dirección de tesis
diseño experimental = diseño de experimentos < DoE, protocolos experimentales, ensayos experimentales diseñados
trabajo en laboratorio = técnicas de laboratorio < PCR, HPLC, cultivos celulares, técnico de laboratorio, western blot, ELISA, poyata
experimentación animal = estabulario < animalario, bioterio, FELASA, categoría B animales, modelos murinos
ensayos clínicos = investigación clínica < data manager ensayos, study coordinator, monitor de ensayos clínicos, coordinadora de ensayos, ICH-GCP
revisión bibliográfica = búsqueda bibliográfica < PubMed, Mendeley, Web of Science, Zotero, revisión sistemática, EndNote, Scopus búsqueda
análisis estadístico = bioestadística < SPSS, RStudio, Stata, GraphPad, SAS
investigación cualitativa = metodología cualitativa < Atlas ti, NVivo, grupos focales, entrevistas en profundidad, MAXQDA
microscopía = imagen científica < microscopía confocal, SEM, ImageJ, AFM
citometría de flujo = citometría < FACS, FlowJo, citómetro
bioinformática = análisis de secuencias < RNA-seq, NGS, BLAST, Bioconductor, scRNA-seq, metagenómica
purificación de proteínas = bioquímica de proteínas < SDS-PAGE, ELISA, Äkta, proteínas recombinantes
síntesis orgánica = química orgánica < síntesis multietapa, RMN, columnas de sílice, síntesis de compuestos, química médica
modelización = simulación numérica < Matlab, COMSOL, Fortran, dinámica molecular, OpenFOAM, Monte Carlo
redacción científica = LaTeX < Overleaf, medical writer, redacción de artículos científicos
transferencia = patentes < patente registrada, OTRI, patentes solicitadas, coinventor, spin-off universitaria
investigador principal = liderazgo de grupo de investigación < IP de proyecto, investigadora principal, jefe de grupo de investigación, directora de laboratorio, responsable de laboratorio
bioseguridad = laboratorio de contención < BSL-2, BSL-3, NCB3, cabina de bioseguridad
trabajo de campo = muestreos < muestreos de campo, censos de fauna, muestreo de suelos, campañas de muestreo, inventarios forestales, censos de aves, muestreos de agua, recolección de muestras en terreno
`;
