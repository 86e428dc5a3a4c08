/** What is asked and told in Spanish trades; rows.ts says how to read it. */
export const SPANISH_TRADES = `
# Enfermería y cuidado de mayores
aseo e higiene de usuarios = higiene personal = baño y aseo de personas dependientes < aseo de residentes, aseo de ancianos, baño de pacientes encamados, cambio de pañales a residentes, higiene de residentes, aseo en cama, duchar a residentes
certificado de profesionalidad sociosanitario = atención sociosanitaria a personas dependientes < SSCS0208, SSCS0108, gerocultora titulada ~ auxiliar sociosanitario, técnico en atención sociosanitaria, TAPSD
técnico en cuidados auxiliares de enfermería = TCAE = auxiliar de enfermería titulado < FP auxiliar de enfermería, auxiliar de enfermería ~ AE hospital
grado en enfermería = diplomatura en enfermería = DUE < enfermera colegiada, enfermero colegiado, diplomada en enfermería, graduada en enfermería, EIR, enfermero titulado
cuidado de personas mayores = atención a personas mayores < gerocultora, geriatría, cuidadora de ancianos, cuidador de ancianos, cuidado de abuelos ~ residencia de ancianos, residencia de mayores, centro de día de mayores, residencia geriátrica, centro geriátrico
ayuda a domicilio = SAD = auxiliar de ayuda a domicilio < SAD municipal, Clece SAD, atención domiciliaria a dependientes ~ cuidadora interna de mayores, interna con señora mayor, empleada de hogar cuidando ancianos
administración de medicación = preparación de medicación < reparto de medicación, medicación por vía oral, insulina subcutánea, administración de insulina, carro de medicación ~ pastilleros, preparar pastilleros
toma de constantes vitales = control de constantes < tomar la tensión, tensión arterial, glucemia capilar, toma de tensión, constantes a pacientes, control de glucemia, saturación y temperatura
movilizaciones y transferencias = cambios posturales < grúa de transferencias, grúa de pacientes, levantar y acostar residentes, movilización de encamados, transferencias cama silla, movilizar pacientes
ayuda en la alimentación = apoyo en la ingesta < dar de comer a residentes, dar de comer a ancianos, dietas trituradas ~ nutrición enteral, sonda nasogástrica, disfagia, espesantes
curas = cura de heridas = tratamiento de úlceras < curas de heridas, sutura de heridas, curas complejas ~ UPP, úlceras por presión, pie diabético
extracción de sangre = extracciones < extracciones de sangre, venopunción, punciones venosas, flebotomista ~ gasometrías
canalización de vías = sueroterapia < vías periféricas, PICC, vía central, canalizar vías, reservorio subcutáneo
técnicas de enfermería < sonda vesical ~ colostomía, traqueostomía, aspiración de secreciones
urgencias y cuidados críticos < UVI, UCI, urgencias hospitalarias, box de críticos ~ UVI móvil, SAMUR, SUMMA 112
quirófano < instrumentista, enfermera de quirófano, enfermera circulante, bloque quirúrgico, pabellón quirúrgico, arsenalera ~ URPA
soporte vital = primeros auxilios = RCP < SVB, RCP y DESA, SVA, soporte vital básico, BLS ~ DESA, curso de primeros auxilios
plan de cuidados = PIAI = valoración de enfermería < PAI residentes, NANDA, NIC NOC, PIA de residentes, planes de cuidados, proceso de atención de enfermería, valoración geriátrica
registro en historia clínica = registro de incidencias y cuidados < Resiplus, GACELA, evolutivos de enfermería, hojas de enfermería, aegerus, Gerosalus ~ SELENE, Diraya, OMI-AP, partes de relevo
Alzheimer = demencias = deterioro cognitivo < unidad de demencias, enfermos de Alzheimer, unidad de psicogeriatría, enfermo de Alzheimer, demencia senil, pacientes con demencia
cuidados paliativos = acompañamiento al final de la vida < paliativos, PADES, unidad de paliativos ~ ESAD
atención primaria = centro de salud < centro de salud enfermera, CAP enfermería, consultorio rural ~ CESFAM
acompañamiento < acompañar al médico a ancianos ~ paseos con ancianos, acompañar a mayores, acompañamiento de mayores, compañía a personas mayores
dinamización de mayores = animación sociocultural con mayores < estimulación cognitiva, bingo con residentes, taller de memoria, gerontogimnasia, talleres de memoria ~ TASOC en residencia, terapia ocupacional con mayores
turnos rotativos = disponibilidad para turnos y noches < turnos rotatorios, mañana tarde y noche ~ turno de noche, turno antiestrés, correturnos, guardias nocturnas, noches y fines de semana
supervisión de enfermería = coordinación de enfermería < supervisora de planta, coordinadora de enfermería, supervisora de enfermería, jefa de enfermería ~ gobernanta sociosanitaria, coordinadora de gerocultoras
dirección de residencia = dirección de centro residencial < directora de residencia, director de residencia ~ directora de centro de día, DGR centros
transporte sanitario < técnico de ambulancia, conductor de ambulancia, TEM camillero ~ ambulancia
celador = traslado de pacientes < celadora, camillero, auxiliar de traslado hospitalario, celador de hospital
# Educación infantil y tiempo libre
técnico superior en educación infantil = TSEI = educador infantil titulado < grado superior educación infantil ~ educadora infantil, maestra de educación infantil, parvularia
magisterio infantil = grado en educación infantil < maestra de educación infantil, maestra de infantil, maestro de infantil ~ educadora de párvulos
escuela infantil = educación infantil 0-3 = primer ciclo de infantil < aula de bebés, sala cuna, aula de 1-2 años, llar d'infants, escoleta, ludoteca infantil 0-3 ~ jardín de infancia, jardín infantil
cuidado de niños = atención a niños < niñera, baby sitter, cuidadora de niños, au pair, babysitter
cuidado e higiene infantil = hábitos de higiene y alimentación < cambio de pañales a bebés, cambiar pañales, dar de comer a bebés ~ control de esfínteres, siesta de bebés, siestas de niños
periodo de adaptación < adaptación de los niños, periodos de adaptación
programación de aula = planificación de actividades educativas < programación didáctica, unidades didácticas, propuesta pedagógica, situaciones de aprendizaje, planificaciones diarias de párvulos ~ rincones de juego, asamblea con niños
estimulación temprana = desarrollo psicomotor < psicomotricidad, atención temprana, cesto de los tesoros, estimulación sensorial ~ Montessori, masaje infantil, Pikler
comunicación con las familias = tutorías con familias < reuniones con padres, reuniones con familias, entrevistas con padres, atención a las familias, Kinderup ~ agenda escolar
monitor de tiempo libre = título de monitor de ocio y tiempo libre < MTL, DMTL, monitor de campamentos titulado, SSCB0209 ~ monitora de tiempo libre, dinamización infantil y juvenil
coordinador de tiempo libre = dirección de actividades de tiempo libre < coordinadora de tiempo libre, director de campamento, SSCB0211, coordinadora de campamentos ~ coordinador de ludoteca
animación infantil = actividades lúdicas = dinamización de grupos infantiles < campamentos de verano, monitora de campamento, campamento urbano, animador infantil, animación de cumpleaños, casal d'estiu, globoflexia, animación hotelera, miniclub, animadora infantil, colonias de verano, monitor de campamento ~ parque de bolas
monitor de comedor = cuidado de comedor escolar < monitora de comedor, cuidadora de comedor, monitora de patio ~ comedor escolar, patio y comedor
actividades extraescolares < monitora de extraescolares, talleres extraescolares ~ acogida matinal, guardería de tarde
refuerzo escolar = apoyo escolar < ayuda con los deberes, clases de refuerzo, apoyo escolar a niños, deberes con niños, repaso escolar
necesidades educativas especiales = NEE = atención a la diversidad < ACNEE, auxiliar técnico educativo, aula TEA, niños con TEA, integrador social en colegio, vetlladora, niños con autismo ~ educación diferencial
integración social = técnico superior en integración social < TSIS ~ integradora social
acompañante de ruta escolar = transporte escolar < monitora de autobús escolar, monitor de ruta, monitora de ruta, acompañante de transporte escolar
carné de manipulador de alimentos < carnet de manipulador de alimentos, carné de manipulador, curso de manipulador de alimentos
certificado de delitos de naturaleza sexual < certificado de delitos sexuales, certificado negativo de delitos sexuales
dirección de escuela infantil = coordinación de escuela infantil < directora de escuela infantil, directora de guardería, coordinadora de ciclo infantil, directora de jardín infantil
educación especial en ocio = ocio inclusivo < respiro familiar, monitora de ocio con discapacidad, campamentos para personas con discapacidad
socorrista = salvamento acuático < socorrista acuático, socorrista de piscina, guardavidas ~ monitor de natación
# Docencia y formación
docencia = impartición de clases = impartir clases < profesor de secundaria, maestra de primaria, profesora interina, profesor asociado, clases de matemáticas impartidas, profesora de inglés, maestro de primaria, profesor de academia, profesor de FP ~ tutor de ESO, clases particulares
máster del profesorado = CAP = habilitación docente < máster de formación del profesorado, CAP aptitud pedagógica, MUFPS, máster en profesorado ~ curso de adaptación pedagógica
grado en educación primaria = magisterio < maestra de primaria, diplomatura en magisterio, magisterio primaria, grado en magisterio ~ maestro de educación física, pedagogía básica titulado, normalista
oposición docente = funcionario docente < oposición de secundaria aprobada, funcionaria de carrera secundaria, oposiciones de maestros ~ interino en instituto, lista de interinos
programación didáctica = preparación de clases = elaboración de material didáctico < unidades didácticas, programaciones de aula, situaciones de aprendizaje, material didáctico elaborado, planificación curricular, materiales didácticos ~ fichas para alumnos
evaluación del alumnado = corrección de exámenes < corregir exámenes, juntas de evaluación, boletines de notas, exámenes corregidos, actas de evaluación, sesiones de evaluación, calificaciones trimestrales ~ EvAU corrector
tutoría = acción tutorial < tutora de primaria, tutor de bachillerato, tutora de grupo, tutor de curso, PAT tutoría, profesor jefe ~ jefe de estudios
formación ocupacional = formación para el empleo < docente de certificados de profesionalidad, cursos del SEPE, FUNDAE docente, cursos INEM, formador ocupacional, formador SENCE ~ SSCE0110, formador de formadores
formador de formadores = capacitación docente para el empleo < SSCE0110, curso de formador de formadores ~ metodología didáctica
formación en empresas = impartición de formación = capacitación < formadora in company, capacitaciones al personal, cursos in company, formador interno, capacitador, formación a empleados impartida, instructor de capacitación, talleres para empleados
teleformación = e-learning < tutora online, tutor de teleformación, campus virtual tutor, dinamizador e-learning ~ Moodle, aula virtual, Blackboard, Articulate
herramientas digitales educativas = TIC en el aula < Google Classroom, pizarra digital, Moodle, Kahoot, Genially docente ~ Séneca Junta, Alexia, Educamos, Raíces educación, iPasen, COMDID
clases particulares = clases de apoyo = refuerzo educativo < profesor particular, academia de repaso, Superprof, academia de refuerzo, Tusclasesparticulares, profesora particular
español para extranjeros = ELE < profesora ELE, Instituto Cervantes, máster ELE, español a inmigrantes ~ examinador DELE, aula de enlace
enseñanza de inglés = profesor de inglés < TEFL, auxiliar de conversación, CELTA, clases de inglés a niños, profesora de inglés ~ habilitación lingüística inglés, CLIL, colegio bilingüe docente, AICLE, Cambridge preparador, EOI profesora
educación especial < maestra de PT, maestra AL, aula de educación especial, colegio de educación especial, aula abierta TEA ~ adaptaciones curriculares, ACIS, ACNEAE
orientación educativa = orientador escolar < orientadora, EOEP, departamento de orientación, psicopedagoga, informes psicopedagógicos, EAP psicopedagogía, orientadora de instituto
formación profesional = ciclos formativos < profesor de FP, profesor técnico de FP, ciclos formativos de grado medio, módulos de FP, FCT tutor, FP dual tutora, profesora de ciclo formativo
docencia universitaria = profesor universitario < profesor asociado, profesora titular de universidad, ayudante doctor, TFG dirigidos, clases en la universidad, cátedra universitaria, profesor ayudante doctor ~ ANECA, acreditación ANECA
dirección de centro educativo < director de colegio, jefa de estudios, directora de instituto, rectora de colegio ~ equipo directivo colegio, secretaria de instituto
innovación educativa = metodologías activas < aprendizaje basado en proyectos, gamificación en el aula, flipped classroom, aprendizaje cooperativo ~ Erasmus+ KA, DUA aula
reuniones con familias y claustro = relación con las familias < tutorías con padres, reuniones de padres, reunión de apoderados, entrevistas con padres de alumnos ~ AMPA
excursiones y actividades complementarias = actividades complementarias < viaje de fin de curso, semana blanca, excursiones con alumnos, intercambio escolar, salidas pedagógicas con alumnos
monitor deportivo < monitora de pilates, monitor de spinning, monitora de zumba ~ TAFAD, entrenador de fútbol base, CCAFD, INEF, TSEAS, entrenador personal
autoescuela = formación vial < profesor de autoescuela, profesor de formación vial, profesora de autoescuela, prácticas de conducir alumnos
# Clínica médica y dental
higienista dental = higiene bucodental = técnico superior en higiene bucodental < TSHBD, higienista dental colegiada, grado superior higiene bucodental ~ higienista, tartrectomías
auxiliar de odontología = asistencia en gabinete = auxiliar dental < ayudante de dentista, trabajo a cuatro manos, auxiliar de clínica dental, asistencia en sillón, asistente dental, asistente de odontólogo, implantes asistidos
profilaxis dental = limpiezas dentales < limpiezas bucales, tartrectomía ~ fluorizaciones, ultrasonidos dental
esterilización de instrumental = desinfección de material < instrumental esterilizado, central de esterilización, bolsas de esterilización ~ cajas quirúrgicas, cubetas dentales
recepción de pacientes = atención al paciente < recepcionista de clínica, admisión de pacientes, recepción de clínica, admisiones hospital, recepcionista en consultorio, auxiliar de admisión, recepción clínica dental
gestión de citas = agenda médica = programación de citas < citas de pacientes, Doctoralia, agenda de doctores, citas médicas, Doctoralia Pro, agenda de consultas, agendamiento de pacientes, Medilink
secretaría médica = auxiliar administrativo sanitario < secretaria médica, transcripción de informes médicos, administrativa de hospital, secretario médico, auxiliar administrativa de salud ~ técnico superior en documentación sanitaria
facturación a mutuas y aseguradoras = facturación a compañías < Sanitas facturación, autorizaciones de mutuas, Adeslas volantes, facturación a aseguradoras médicas, autorizaciones de seguros médicos, Fonasa e Isapre, bonos Fonasa, EPS autorizaciones
historia clínica = gestión de historias clínicas = expediente clínico < historias clínicas, archivo clínico, expedientes clínicos, digitalización de historias ~ Selene, HIS hospital, ficha clínica
software de clínica dental = programa de gestión de clínica < Gesden, Klinikare, Clinic Cloud, Gesden G5, Dentidesk, Orisdent, Julia dental, Dentalink
presupuestos de tratamientos = asesoramiento de tratamientos < presupuestos dentales, coordinadora de tratamientos, presupuestos a pacientes, coordinadora comercial dental ~ financiación de tratamientos, asesora de pacientes
operador de rayos X = radiodiagnóstico < operador de instalaciones de radiodiagnóstico, licencia CSN, operador rayos X dental ~ TSID, técnico en rayos, ortopantomografías, TER radiodiagnóstico, periapicales
técnico superior en imagen para el diagnóstico = TSID < tecnólogo médico imagenología ~ técnico de rayos, mamografías, TAC y resonancia, técnico en radiología
toma de impresiones y escáner intraoral < impresiones en alginato, escáner intraoral, iTero ~ vaciado de modelos, Invisalign, ortodoncia auxiliar
asistencia en consulta = auxiliar de consulta < preparación del paciente en consulta, electrocardiogramas, ECG realizados, espirometrías, campimetrías, asistencia al médico en consulta ~ ayudante en cirugía menor
pedidos de material sanitario = control de stock de clínica < pedidos a depósitos dentales, stock de material clínico, pedidos de material dental, fungibles clínicos, insumos médicos
residuos sanitarios = gestión de residuos biosanitarios < RPBI, residuos biosanitarios, contenedores biosanitarios ~ RESPEL
LOPD sanitaria = protección de datos de pacientes < consentimientos informados, LOPD en clínica ~ secreto profesional sanitario
óptica y optometría < graduaciones de vista, lentes de contacto adaptadas, montaje de gafas ~ General Óptica, Multiópticas
fisioterapia = tratamientos de fisioterapia < fisioterapeuta, punción seca, kinesiólogo, kinesióloga ~ terapia manual, electroterapia, drenaje linfático
clínica veterinaria = auxiliar de veterinaria < auxiliar veterinario, auxiliar de clínica veterinaria, quirófano veterinario ~ peluquería canina
medicina estética < láser alejandrita, Indiba clínica ~ mesoterapia, peelings médicos, bótox asistencia
# Farmacia y laboratorio
técnico en farmacia = auxiliar de farmacia < grado medio farmacia, técnica en farmacia, técnico de farmacia, CFGM farmacia, auxiliar de farmacia hospitalaria
grado en farmacia = licenciatura en farmacia = farmacéutico < farmacéutica adjunta, licenciada en farmacia, farmacéutico titular, químico farmacéutico, farmacéutica colegiada, QFB, regente de farmacia
dispensación de medicamentos = atención farmacéutica = dispensación de recetas < dispensación en mostrador, recetas dispensadas, dispensar recetas, mostrador de farmacia, dispensación activa ~ receta electrónica, seguimiento farmacoterapéutico
consejo farmacéutico = venta en mostrador de farmacia < indicación farmacéutica, venta de OTC, consejo en mostrador de farmacia ~ consejo dermofarmacéutico, dermoconsejera, dermofarmacia, venta de parafarmacia
formulación magistral = elaboración de fórmulas magistrales < fórmulas magistrales, PNT de formulación, laboratorio de formulación, Topitec, cápsulas magistrales, recetario magistral
programa de gestión de farmacia = software de farmacia < Farmatic, Nixfarma, Unycop, BitFarma, Ioffwin, Pulso farmacia, Farmatic Windows
SPD = sistemas personalizados de dosificación < blísters semanales, pastilleros para residencias, blísteres para residencias
pedidos y caducidades en farmacia = control de stock de farmacia < caducidades de farmacia, pedidos a cooperativa farmacéutica, Alliance Healthcare pedidos ~ Cofares, Bidafarma, Hefame, robot de farmacia, Fedefarma
facturación de recetas = cierre de recetas < comprobación de recetas, cierre mensual de recetas ~ mutualidades recetas
técnico de laboratorio clínico = laboratorio clínico y biomédico < TSLCB, técnico superior en laboratorio clínico, técnico especialista en laboratorio, TSLDC, tecnólogo médico laboratorio ~ analista clínico, bioquímico clínico
laboratorio de análisis y control de calidad < CFGS laboratorio de análisis, técnico en análisis y control ~ analista de laboratorio, químico analista
análisis fisicoquímicos = técnicas analíticas < valoraciones ácido-base, Karl Fischer, titulaciones químicas, gravimetrías, volumetrías, Kjeldahl ~ pH y conductividad, viscosidad y densidad
cromatografía = técnicas cromatográficas < HPLC, GC-MS, UPLC, cromatógrafo, LC-MS, cromatografía de gases, Empower, CG-FID
espectroscopía = técnicas espectrofotométricas < UV-VIS, ICP-MS, absorción atómica, FTIR, ICP-OES, espectrofotómetro, RMN
microbiología = análisis microbiológicos < siembra en placa, recuento de aerobios, Legionella análisis, antibiogramas, siembras microbiológicas, placas de agar, Salmonella y Listeria, tinción de Gram, urocultivos
biología molecular = técnicas de biología molecular < PCR, qPCR, RT-PCR, western blot, extracción de ADN, electroforesis, secuenciación NGS
cultivos celulares = cultivo celular < líneas celulares, pases celulares, cultivos primarios, ensayos de citotoxicidad, transfección ~ cabina de flujo laminar
normas de correcta fabricación = GMP = NCF < guías de fabricación, batch records, protocolos de fabricación farmacéutica, BPM farmacéutica, planta GMP, despeje de línea
buenas prácticas de laboratorio = BPL = GLP < estudios GLP
ISO 17025 = acreditación ENAC < norma 17025, UNE-EN ISO 17025, auditoría ENAC, ensayos acreditados ~ ENAC
ISO 15189 = calidad en laboratorio clínico < norma 15189, ENAC 15189
control de calidad farmacéutico < OOS, estudios de estabilidad, análisis de materias primas ~ liberación de lotes, producto terminado análisis, USP y Ph Eur, uniformidad de contenido, ensayo de disolución
preparación y recepción de muestras < muestreo de aguas, registro de muestras, tomador de muestras ~ alícuotas, centrifugación de muestras, digestión de muestras, pesada de muestras
validación de métodos < validación analítica, ICH Q2, transferencia de métodos ~ IQ OQ PQ
LIMS = sistema de gestión de laboratorio < LabWare, SampleManager, Modulab, Servolab, GestLab, Omega 3000
bioquímica y hematología clínica < Cobas, Sysmex, hemogramas, coagulación clínica, Architect analizador ~ frotis de sangre, sedimento urinario, gasómetro, grupo sanguíneo
calibración de equipos de laboratorio = mantenimiento de equipos de laboratorio < calibración de micropipetas, calibración de balanzas, verificación de balanzas, calibración de pHmetro, micropipetas calibradas
anatomía patológica < TSAPC, tinciones histológicas, inclusión en parafina, hematoxilina-eosina, inmunohistoquímica ~ microtomo, citologías, criostato
registros y asuntos regulatorios = asuntos regulatorios < registro sanitario, dossier CTD, ANMAT, Invima, Cofepris, Raefar ~ AEMPS
# Trabajo social
grado en trabajo social = diplomatura en trabajo social = trabajador social < trabajadora social, diplomada en trabajo social, trabajadora social colegiada, graduada en trabajo social, licenciada en trabajo social
educación social = educador social < educadora social, grado en educación social, diplomado en educación social, educador social habilitado, educadora social colegiada
intervención social = intervención socioeducativa = atención a colectivos vulnerables < personas en exclusión social, educador de calle, intervención con familias, técnica de intervención social, menores en riesgo intervención, personas sin hogar, intervención comunitaria ~ Cáritas trabajadora social
informes sociales = elaboración de informes sociales < informe social, informes de seguimiento de menores, diagnóstico social, informes a Fiscalía, informes de vulnerabilidad, informe de arraigo, informe socioeconómico
gestión de ayudas y prestaciones = tramitación de prestaciones < tramitación de dependencia, ayudas de emergencia, ingreso mínimo vital, REMISA, renta mínima, subsidios sociales ~ bono social, ley de dependencia solicitudes
ley de dependencia = valoración de la dependencia < BVD, valoradora de dependencia, grado de dependencia valorado, técnico valorador de dependencia ~ PIA dependencia
servicios sociales = atención social primaria < servicios sociales municipales, SIUSS, CEAS, centro de servicios sociales, trabajadora social en ayuntamiento, SIUSS informático ~ UBAS, ZTS
protección de menores = menores en riesgo < centro de menores, acogimiento residencial, menores tutelados, CRAE, centro de acogida de menores, PIF menores, SENAME, EAIA, DGAIA ~ piso tutelado, MENAS, MENA
medidas judiciales de menores = menores infractores < reforma juvenil, libertad vigilada, medio abierto, GINSO, centro de reforma, LORPM, Diagrama reforma
personas con discapacidad = atención a la discapacidad < Plena Inclusión, cuidador de discapacitados, discapacidad intelectual residencia, parálisis cerebral residencia, COFOIL ~ centro ocupacional, piso tutelado discapacidad, centro especial de empleo
inserción laboral = orientación laboral < técnica de inserción laboral, orientadora laboral, itinerarios de inserción, lanzaderas de empleo, preparador laboral, Incorpora, POEJ, Andalucía Orienta ~ agencia de colocación, bolsa de empleo gestora
itinerarios individualizados = plan individualizado de intervención = PII < PEI menores, itinerarios personalizados, PII usuarios, plan educativo individualizado menores, itinerario de inserción diseñado
violencia de género = atención a víctimas de violencia de género < casa de acogida, PMORVG, recurso de acogida mujeres, centro de la mujer, 016 atención ~ agente de igualdad, punto violeta, Viogen
migrantes y refugiados = acogida humanitaria < CEAR, Accem, solicitantes de asilo, acogida de refugiados, piso de acogida refugiados, primera acogida ~ Cruz Roja acogida, mediación intercultural, ACNUR
personas sin hogar = sinhogarismo < albergue municipal, unidad móvil de calle, Housing First, centro de acogida sin hogar, FACIAM, albergue de transeúntes ~ comedor social
drogodependencias = adicciones < Proyecto Hombre, UCA adicciones, CAS drogodependencias, reducción de daños, centro de día de adicciones ~ comunidad terapéutica

talleres grupales = dinamización de grupos = dinámicas de grupo < talleres de habilidades sociales, taller de habilidades sociales, grupos de apoyo, talleres prelaborales, grupos de ayuda mutua, talleres socioeducativos ~ escuela de padres
entrevistas y visitas domiciliarias < visitas domiciliarias, visita domiciliaria ~ entrevistas sociales, entrevistas a usuarios
coordinación con recursos = trabajo en red < coordinación con servicios sociales, derivación a recursos, coordinación interinstitucional social, derivaciones de usuarios ~ mesas técnicas, redes comunitarias
formulación de proyectos sociales = gestión de subvenciones < IRPF subvenciones, justificación de subvenciones, proyectos AECID, formulación de subvenciones ~ memorias de proyecto social, marco lógico, convocatoria 0 7
gestión del voluntariado = coordinación de voluntarios < coordinadora de voluntariado, voluntarios coordinados, captación de voluntarios, equipo de voluntarios
atención psicosocial < CRPS, MRR salud mental, CRL salud mental, CSM trabajadora social ~ miniresidencia salud mental, enfermedad mental grave, club social salud mental
animación sociocultural < TSASCT ~ animadora sociocultural, dinamizadora juvenil, animación sociocultural y turística, dinamización comunitaria
# Administración y secretariado
atención telefónica = gestión de llamadas < telefonista, operadora de centralita, atender el teléfono, llamadas entrantes oficina ~ filtro de llamadas
atención al público < recepcionista de empresa, recepción de oficina ~ conserje de oficinas, atención en ventanilla, ventanilla de atención
gestión administrativa = tareas administrativas = auxiliar administrativo < auxiliar administrativa, oficial administrativo, asistente administrativo, técnico administrativo ~ administrativo contable, FP administración, capturista administrativo
formación en administración < CFGS administración y finanzas ~ FP2 administrativo, grado medio gestión administrativa, ADGD0308, ADGG0408, técnico en gestión administrativa, FPII administrativo
gestión documental = archivo de documentación < archivo de documentos, archivar documentación, digitalización de expedientes, DocuWare, expedientes archivados, archivística ~ gestor documental, escaneo de documentos
correspondencia = redacción de escritos = gestión de correo < redacción de cartas, cartas comerciales ~ correo postal, correo certificado, despacho de correspondencia, memorándums
gestión de agenda = agenda de dirección < agenda del director, agenda de gerencia, agenda de directivos, agenda del gerente, calendario de dirección ~ Outlook agenda
gestión de viajes = organización de viajes < reservas de viajes, reserva de vuelos y hoteles, viajes de directivos, billetes de avión y hotel, viajes corporativos, viáticos tramitados
notas de gastos = liquidación de gastos < hojas de gastos, liquidaciones de viaje, rendición de gastos, Captio, viáticos comprobados ~ Concur, dietas y kilometraje
secretaria de dirección = asistente de dirección = secretariado de dirección < secretaria de gerencia, asistente ejecutiva, secretaria ejecutiva, asistente de gerencia, secretaria del presidente, asistente a la dirección, PA del director ~ office manager
organización de reuniones = preparación de reuniones < convocatorias de reunión, salas de reuniones, reserva de salas, consejos de administración preparados ~ orden del día, actas de reunión
redacción de actas < actas de reuniones, levantar actas, acta de junta, libro de actas, actas del consejo, minutas de reunión
mecanografía = transcripción < 300 pulsaciones, 350 pulsaciones, transcripción de audios, taquigrafía, tipeo de documentos, digitadora ~ mecanografía al tacto
grabación de datos = introducción de datos = captura de datos < grabadora de datos, data entry, capturista, digitador, grabador de datos, tabulación de datos, ingreso de datos al sistema, metida de datos
paquete Office = ofimática = Microsoft Office < Word Excel PowerPoint, Word y Excel, Office 365, Microsoft 365, ofimática avanzada, Excel y Word, Word Excel Outlook, Word Excel Access
Excel avanzado = dominio de Excel < tablas dinámicas, BUSCARV, macros VBA, macros de Excel, Power Query, buscarx
facturación = emisión de facturas = elaboración de facturas < facturas emitidas, FacturaPlus, emitir facturas, facturas a clientes, Facturae, facturadora, CFDI, FACe, Holded, factura electrónica
gestión de pedidos = tramitación de pedidos < pedidos de clientes grabados, pedidos en SAP, notas de pedido, back office pedidos ~ remitos, backoffice comercial, órdenes de compra procesadas
presupuestos a clientes = elaboración de presupuestos < presupuestos para clientes, cotizaciones a clientes, presupuestos enviados, cotizaciones enviadas, presupuestos elaborados a clientes
ERP = programa de gestión < Navision, Sage 50, Sage Murano, A3ERP, Microsoft Dynamics, Odoo, SAP R3, SAP Business One, Oracle EBS, Tango Gestión, Defontana, Siigo ~ Contaplus
trámites con la administración pública = gestiones ante organismos públicos < certificado digital trámites, sede electrónica, trámites en Tráfico, Registro Mercantil trámites, trámites ante AFIP, SUNAT trámites ~ gestor administrativo, trámites en notaría, sistema RED
concursos y licitaciones = licitaciones públicas < PLACSP, sobres A B C, ofertas a licitaciones, DEUC, Mercado Público licitaciones, SECOP, Compranet ~ concursos públicos preparados
compras de material de oficina = suministros de oficina < material de oficina, papelería de oficina, Lyreco, insumos de oficina, pedidos de papelería
gestión de flota = vehículos de empresa < flota de vehículos gestionada ~ renting de vehículos, ITV de vehículos de empresa, tarjetas Solred, multas de flota
bases de datos = mantenimiento de bases de datos de clientes < CRM actualizado, fichas de clientes ~ Access base de datos
# Contabilidad, nóminas y fiscal
contabilidad general = registro contable = asientos contables < contabilizar facturas, apuntes contables, contabilización de facturas, pólizas contables, asistente contable, libros contables ~ auxiliar contable, PGC, libro mayor, contador público
conciliación bancaria = conciliaciones bancarias < punteo de bancos, conciliar bancos, extractos bancarios conciliados, bancos conciliados, cuadre de bancos, norma 43
cuentas a pagar = proveedores = facturas de proveedores < contabilización de proveedores, accounts payable, facturas recibidas, cuentas por pagar, contrarecibos ~ pago a proveedores, remesas de pago
cuentas a cobrar < accounts receivable, cuentas por cobrar, cobros de clientes, vencimientos de clientes, aplicación de cobros ~ gestión de cobros, remesas de recibos
gestión de cobros = recobro = reclamación de impagados < recobro de deuda, gestor de cobro, cobros pendientes reclamados, gestora de cobranza ~ cartera morosa, Crédito y Caución
impuestos = declaraciones fiscales < modelo 303, modelo 111, IVA trimestral, modelo 347, modelo 390, IRPF trimestral, SII IVA, modelo 200, modelo 130, declaraciones de IVA, F29, IIBB, PDT SUNAT, modelo 190, asesor fiscal ~ declaración de renta
IVA = liquidaciones de IVA < modelo 303, modelo 390, modelo 349, libro de IVA, IVA intracomunitario, prorrata IVA, F29, libro IVA ventas
impuesto de sociedades = impuesto sobre sociedades < modelo 200, modelo 202, IS presentado, pagos a cuenta de sociedades
IRPF < campaña de renta, declaraciones de renta, Renta Web, modelo 100 ~ modelo 130
cierre contable = cierres mensuales < cierres contables, cierre de mes contable, cierre trimestral, cierre de ejercicio, month-end, regularización contable ~ periodificaciones, provisiones contables
cuentas anuales = estados financieros < balances y cuenta de resultados, memoria anual contable, EEFF, balance general elaborado ~ depósito de cuentas, legalización de libros
consolidación < consolidación contable, cuentas consolidadas, IFRS 16 ~ US GAAP, intercompany
activo fijo = inmovilizado = amortizaciones < depreciaciones, altas de inmovilizado, activos fijos, SAP AA
tesorería = gestión de tesorería < previsión de tesorería, cash flow previsión, tesorera, cash pooling, líneas de crédito negociadas, flujo de caja proyectado, posición bancaria ~ remesas bancarias
control de caja chica < caja chica, arqueo de caja, arqueos de caja, fondo fijo, libro de caja
contabilidad analítica = contabilidad de costes < costes por producto, contabilidad de costos, escandallos contables, SAP CO ~ centros de coste
control de gestión = controlling = control presupuestario < controller financiero, desviaciones presupuestarias, análisis de desviaciones, business controller, reporting financiero
presupuestos anuales = elaboración de presupuestos anuales < presupuesto anual, forecast financiero, presupuesto de la empresa, plan financiero, budget anual
programas de contabilidad = software contable < ContaPlus, A3CON, Sage Despachos, A3ECO, ContaSol, Sage 50, Contpaqi, Logic Control, Siigo contable, Concar, Holded contabilidad, Softland, SAP FI ~ Tango contabilidad
elaboración de nóminas = nóminas = liquidación de sueldos < A3NOM, NominaPlus, confección de nóminas, liquidación de remuneraciones, A3 Nom, liquidación de haberes, planillas de remuneraciones, Meta4 nómina, NominaSol, A3 Equipo nóminas, Noi nómina, Buk remuneraciones
seguros sociales = Seguridad Social = sistema RED < TC1 y TC2, SILTRA, RLC y RNT, Red Directo, cotizaciones TGSS, Winsuite, IMSS altas, Previred, SUA IMSS ~ Contrat
gestión laboral = administración de personal laboral < Contrat, finiquitos, contratos laborales, asesoría laboral, Delt, técnico laboral ~ certific 2, partes de IT, certificados de empresa, laboralista
relaciones laborales < graduada social, grado en relaciones laborales, diplomado en relaciones laborales, RRLL y RRHH grado, graduado social colegiado
auditoría = auditoría de cuentas < auditora junior, Big Four auditoría, auditor externo, papeles de trabajo auditoría, Deloitte auditoría, circularizaciones ~ ROAC
asesoría fiscal y contable = gestoría < asesoría contable, gestoría contable, despacho contable, asesoría de empresas ~ contabilidad de autónomos
atención a auditores e inspecciones < auditorías externas atendidas ~ inspecciones de Hacienda, requerimientos de Hacienda, requerimientos AEAT, requerimientos del SAT, fiscalizaciones SII
# Recursos humanos y selección
selección de personal = reclutamiento = procesos de selección < técnica de selección, reclutadora, entrevistas de selección, headhunter, talent acquisition, reclutamiento masivo, consultora de selección, reclutador, cobertura de vacantes ~ publicación de ofertas en InfoJobs, criba curricular
criba curricular = sourcing = búsqueda de candidatos < InfoJobs, LinkedIn Recruiter, cribado de currículums, filtrado de CV, búsqueda directa de candidatos, Bumeran, Computrabajo, preselección de currículums, OCC Mundial
entrevistas por competencias = entrevistas de selección < entrevistas a candidatos, assessment center, entrevistar candidatos, entrevistas telefónicas a candidatos, BEI entrevistas ~ pruebas psicotécnicas
administración de personal = gestión laboral de empleados < altas y bajas de trabajadores, contratos laborales, nóminas y contratos, expedientes de personal, Contrat, legajos de personal, files de personal ~ partes de baja, certificados laborales
control horario = gestión de ausencias = control de asistencia < Sesame HR, reloj control, partes de horas, registro de jornada, checador, cuadrantes de vacaciones ~ vacaciones y permisos, Factorial
formación y desarrollo = plan de formación < FUNDAE, técnica de formación, formación bonificada, gestión de cursos bonificados, planes de carrera, detección de necesidades de formación, SENCE, plan de capacitación
acogida de nuevos empleados = onboarding < plan de acogida, inducción de personal, onboarding de nuevos, manual de acogida, inducciones al personal nuevo
derecho laboral = legislación laboral < convenios colectivos aplicados, actos de conciliación laboral, cartas de despido, laboralista, graduada social, Ley Federal del Trabajo ~ ERTE, SMAC, sanciones y despidos
relaciones laborales = negociación colectiva < comité de empresa, negociación de convenio, contrato colectivo, sindicatos negociación ~ elecciones sindicales, delegados sindicales, delegado de personal
evaluación del desempeño = gestión del desempeño < evaluaciones de desempeño, evaluación 360, valoración del desempeño, evaluaciones 360 ~ dirección por objetivos
prevención de riesgos laborales = PRL < técnico superior en PRL, evaluaciones de riesgos, servicio de prevención, técnico PRL, IPER, prevencionista ~ PRL 60 horas, CAE documental, curso PRL 50 horas, recurso preventivo, SCTR
coordinación de actividades empresariales = CAE < e-coordina, plataformas CAE, Metacontratas, CTAIMA, Dokify, 6conecta, Nalanda
software de RRHH = HRIS < SAP SuccessFactors, Workday, Factorial, Bizneo, Sesame, Epsilon RRHH, SAP HCM, Personio, Endalia
empresa de trabajo temporal = ETT = puesta a disposición < Adecco consultora, Randstad consultora, Manpower, contratos de puesta a disposición, Eurofirms, Nortempo, consultora ETT, Synergie ETT
compensación y beneficios = política retributiva < bandas salariales, valoración de puestos, comp & ben, encuestas salariales, plan de beneficios, Hay valoración ~ retribución flexible, registro retributivo
plan de igualdad = igualdad y diversidad < planes de igualdad, protocolo de acoso, auditoría retributiva ~ agente de igualdad, REGCON
clima laboral < encuestas de clima, encuesta de clima, Great Place to Work ~ newsletter interna, eventos para empleados
descripción de puestos = DPT < perfiles de puesto, descripciones de puestos, descriptivos de cargo ~ manual de funciones
marca empleadora = employer branding < portal de empleo propio ~ ferias de empleo, job day, foros de empleo universitarios
responsable de recursos humanos < directora de RRHH, jefa de personal, HRBP, HR generalist, jefe de recursos humanos, responsable de RRHH, gerente de recursos humanos
indicadores de RRHH = reporting de RRHH < rotación y absentismo, KPI de RRHH, cuadro de mando de RRHH, índice de rotación
personal con discapacidad < cuota de discapacidad, medidas alternativas LGD ~ centro especial de empleo, contratación de personas con discapacidad
movilidad internacional = expatriados < visados de trabajo, A1 desplazados, permisos de trabajo de empleados, UGE visados
# Ventas y comercial
captación de clientes = prospección comercial = apertura de nuevos clientes < puerta fría, captación puerta a puerta, puerta a puerta, prospección de clientes, nuevos clientes captados, llamada en frío, nuevas cuentas abiertas, cambaceo, captador de clientes, altas de clientes nuevos
gestión de cartera de clientes = mantenimiento de clientes = fidelización < cartera de clientes, clientes fidelizados, cartera de 150 clientes, ejecutivo de cuentas, cartera propia ~ visita a clientes, gestor comercial, visitas comerciales
negociación comercial = cierre de ventas = técnicas de venta < cierre de operaciones, negociación con clientes, cierre de contratos, ventas cerradas, negociación con compradores ~ negociación de contratos con clientes, asesor comercial
comercial de calle = delegado comercial = visitas comerciales < delegado de zona, autoventa, preventista, agente comercial autónomo, visitador médico, vendedor viajante, visitadora médica, preventa en ruta, vendedor de campo, delegada comercial
televenta = venta telefónica < teleoperador de ventas, emisión de llamadas, televendedora, venta por teléfono, call center ventas, inside sales, teleoperadora emisión, telemarketing
cumplimiento de objetivos = consecución de objetivos de venta < objetivos superados, incremento de ventas, 120 de cuota, facturación incrementada, mejor vendedor, objetivos de venta cumplidos, metas de venta superadas, aumento de facturación
grandes cuentas = key account manager < KAM, cuentas clave, gestor de grandes cuentas ~ cuentas corporativas
CRM = herramienta CRM < Salesforce, HubSpot, Zoho CRM, Dynamics CRM, Pipedrive, SuiteCRM, Sage CRM, VTiger
ofertas y presupuestos = elaboración de ofertas comerciales = cotizaciones < presupuestos a clientes, ofertas comerciales elaboradas, cotizar a clientes, propuestas comerciales, elaboración de propuestas económicas
venta técnica = técnico comercial < ingeniero de ventas, prescriptor técnico, comercial de maquinaria, técnico-comercial, prescripción en obra, ejecutivo técnico comercial
jefe de ventas = dirección comercial = gestión de equipo comercial < director comercial, jefe de zona, responsable comercial, gerente de ventas, equipo de comerciales liderado, jefa de ventas, coordinador de ventas, supervisor de ventas, delegado regional
administrativo comercial = back office comercial = soporte a ventas < administrativa comercial, sales assistant, backoffice comercial, asistente de ventas, soporte comercial, customer service pedidos
ferias comerciales = asistencia a ferias < stand en feria, feria sectorial, Alimentaria stand, expositor en feria, ferias internacionales
exportación = ventas internacionales = comercio exterior < export manager, exportaciones a Latinoamérica, ICEX, despacho de exportación ~ Incoterms, área manager, mercados exteriores
canal HORECA = venta a hostelería < HORECA, comercial de hostelería, preventa HORECA, Makro gestor ~ distribuidores de bebidas
canal alimentación = gran distribución < gestor de punto de venta, promotor de ventas, negociación con centrales de compra ~ reponedor de marca, merchandiser en supermercados, mercaderista, cabeceras de góndola negociadas
análisis de la competencia < análisis de competencia, estudios de mercado ~ precios de la competencia, store checks, sondeo de precios
gestión de reclamaciones de clientes = posventa < incidencias posventa, devoluciones de clientes, reclamaciones de clientes, servicio posventa ~ abonos a clientes
previsión de ventas = reporting comercial < forecast de ventas, informes de ventas, previsiones de venta, reportes de ventas ~ embudo de ventas, rutero
venta de energía y telefonía < comercial de luz y gas, Endesa comercial, venta de fibra, contratos de luz, Vodafone empresas comercial, comercial de placas solares, autoconsumo ventas, Iberdrola comercial
venta de seguros = asesor de seguros < corredor de seguros, agente de seguros, pólizas vendidas, mediador de seguros, asesora de seguros
agente inmobiliario = venta inmobiliaria = asesor inmobiliario < captación de inmuebles, Tecnocasa, API inmobiliario, corredor de propiedades, asesora inmobiliaria, exclusivas de venta, Inmovilla, Engel & Völkers ~ visitas a pisos
venta de vehículos = asesor comercial de automoción < vendedor de coches, concesionario vendedor, VO y VN, asesor de ventas automotriz, vehículos de ocasión vendidos, vendedora de vehículos
carné de conducir y vehículo propio = permiso B < permiso B y vehículo propio, carnet B y coche, coche propio, vehículo propio y carnet
# Comercio y caja
cobro en caja = manejo de caja = cajero < cajera, cajera reponedora, línea de caja, TPV cobro, cajero de supermercado, cobrar en caja, caja registradora, cajera de supermercado, autocobro, caja y atención a clientes, checadora
arqueo de caja = cierre de caja = cuadre de caja < arqueos, apertura y cierre de caja, corte de caja, cuadrar caja, arqueo diario
reposición = reposición de lineales = reponedor < reponedora, reponedor de supermercado, colocar mercancía en lineales, reposición de productos, llenado de lineales, frenteo, reponer estanterías, reponer lineales, surtido de anaqueles, facing de lineal
recepción de mercancía = control de albaranes < descarga de camiones tienda, recepción de pedidos, comprobar albaranes, recepción de mercancías, desembalar mercancía, cotejo de albaranes, muelle de tienda
atención al cliente en tienda = asesoramiento y venta = dependienta < vendedora de tienda, vendedor de tienda, asesora de moda, dependiente de comercio, vendedora en boutique, asesoramiento al cliente en tienda, vendedora de mostrador, vendedora integral ~ dependiente
escaparatismo = visual merchandising = colocación de producto < escaparatista, visual merchandiser, montaje de escaparates, escaparates montados, coordinados de ropa, vitrinas decoradas ~ cabeceras de góndola
inventario = control de existencias < recuento de stock, inventario anual, toma de inventario, conteo de mercancía, inventarios cíclicos
pedidos a proveedores en tienda = control de stock de tienda < pedidos de tienda, PDA de pedidos, gestión de stock de tienda, pedidos de sección, roturas de stock evitadas
control de caducidades = rotación de productos < control de fechas, FIFO en lineal, retirar caducados, fechas de caducidad, merma controlada
etiquetado y precios < cambio de precios, carteles de ofertas, etiquetas de precio, marcaje de precios, cenefas de precio ~ alarmar prendas
encargado de tienda = responsable de tienda = store manager < encargada de tienda, gerente de tienda, directora de tienda, encargado de supermercado, jefa de tienda, jefe de local, coordinadora de tienda, gerente A de Mercadona
segundo encargado = adjunto a tienda < segunda encargada, adjunta a encargada, subencargada, asistente de store manager, subgerente de tienda ~ segunda responsable
jefe de sección = mando de sección < jefa de sección, jefe de sector, responsable de sección, manager Carrefour sección ~ coordinador de sección
supermercado = gran superficie = alimentación retail < Walmart tienda, Jumbo supermercado
mostrador de frescos < charcutera, cortadora de fiambre, cortador de jamón, charcutería y quesos, mostrador de charcutería ~ pescadera, frutero, fiambrería, carnicera
tienda de ropa < Mango dependienta, doblado de prendas, El Corte Inglés moda, Pull and Bear, Inditex tienda
apertura y cierre de tienda = llaves de tienda < responsable de llaves, abrir y cerrar tienda, apertura y cierre del local
cambios y devoluciones = gestión de devoluciones < devoluciones en tienda, vales de devolución, notas de crédito en tienda ~ mostrador de atención al cliente
prevención de hurtos = pérdida desconocida < antihurto, prevención de pérdidas, arcos antihurto ~ alarmas antihurto, mermas por robo
venta cruzada < tarjetas de fidelización, tarjeta cliente ~ venta adicional, ticket medio
formación en comercio < grado medio comercio, CFGM actividades comerciales ~ COMV0108, COMT0211, FP comercio
estación de servicio = gasolinera < expendedora, expendedor vendedor, Repsol estación, bombero de gasolinera, despachador de combustible, Cepsa estación
bricolaje y ferretería = ferretería < vendedor de ferretería ~ Leroy Merlin, Bricomart, Bricodepot, Sodimac, Obramat
perfumería y cosmética < Druni, perfumería dependienta, Douglas perfumería ~ maquilladora en tienda
joyería y lujo = retail de lujo < joyería vendedora, relojería de lujo, clientela de lujo, Louis Vuitton ~ tax free
preparación de pedidos online = click and collect < pedidos online de supermercado, shopper Cornershop ~ picker de supermercado, colmena Mercadona
# Marketing y comunicación
gestión de redes sociales = community manager = social media < Instagram de la empresa, Hootsuite, Metricool, publicaciones en Instagram, social media manager, reels y stories, TikTok de marca, perfiles en redes gestionados, manejo de redes sociales ~ Facebook e Instagram gestionados
creación de contenido = redacción de contenidos < redactora de contenidos, blog corporativo, artículos para blog, redactor web, parrilla de contenidos, creador de contenido ~ copywriter, copywriting, calendario editorial, redactor creativo
posicionamiento web = SEO < SEO on page, linkbuilding, Semrush, Ahrefs, palabras clave SEO, Sistrix, Search Console, auditorías SEO, Screaming Frog
publicidad en buscadores = SEM = Google Ads < Google AdWords, campañas de Google Ads, Performance Max, campañas SEM, Google Ads certificado ~ PPC
marketing digital = publicidad online < Meta Ads, Facebook Ads, Google Ads, trafficker, campañas en redes, paid media, TikTok Ads, LinkedIn Ads, pauta digital ~ máster en marketing digital
email marketing = newsletters < Mailchimp, newsletters enviadas, ActiveCampaign, MailerLite, campañas de email, mailing masivo, Acumbamail, tasa de apertura
gestión de páginas web = CMS < WordPress, actualización de la web, Joomla, Drupal, Elementor, webmaster, web corporativa actualizada ~ Wix
notas de prensa = gabinete de prensa = relaciones con medios < ruedas de prensa, jefa de prensa, comunicados de prensa, periodista en gabinete, boletines de prensa, convocatorias de prensa ~ dossier de prensa
comunicación interna < revista interna, intranet contenidos, boletín interno, newsletter interna, plan de comunicación interna ~ memoria corporativa
organización de eventos < eventos corporativos, congresos organizados, wedding planner, event manager, protocolo y eventos, convenciones organizadas, organización de congresos ~ azafata de eventos coordinadora, organización de ferias, presentaciones de producto organizadas
plan de marketing = estrategia de marketing < plan de marketing anual, directora de marketing, responsable de marketing, brand plan, jefe de marketing, jefa de marketing ~ lanzamientos de producto, estrategia de lanzamiento
gestión de producto < jefe de producto, jefa de producto, gestión de gama ~ lanzamiento de productos, category manager, product owner
investigación de mercados = estudios de mercado < focus groups, Nielsen, Kantar, paneles de consumidores, estudios cualitativos ~ encuestas a clientes, encuestador, encuestas de satisfacción
material promocional < carteles publicitarios, roll ups, cartelería promocional, diseño de folletos, volantes y afiches, material POP ~ merchandising corporativo
suite Adobe = diseño gráfico básico < Photoshop, Illustrator, InDesign, Canva, Creative Cloud, Photoshop e Illustrator
analítica web = métricas digitales < Google Analytics, GA4, Looker Studio, Tag Manager, Adobe Analytics, Hotjar, Matomo
e-commerce = comercio electrónico = tienda online < Shopify, PrestaShop, WooCommerce, Magento, Amazon Seller, tienda online gestionada, Mercado Libre ventas, Mercado Libre, Amazon Vendor
CRM y automatización = inbound marketing < Salesforce Marketing Cloud, lead nurturing, Marketo, RD Station, embudos automatizados ~ HubSpot, captación de leads
trade marketing = punto de venta < PLV, promociones en punto de venta, exhibiciones en supermercados, activaciones en punto de venta, material PLV ~ cabeceras y PLV
gestión de marca = branding < brand manager, identidad corporativa, manual de marca, imagen corporativa creada
campañas publicitarias < campañas de publicidad, planificadora de medios, cuñas de radio, anuncios en prensa, central de medios, spots de televisión ~ agencia de publicidad cuentas, ejecutiva de cuentas publicidad
producción audiovisual = edición de vídeo < Premiere, edición de vídeos, vídeos corporativos, After Effects, Final Cut, grabación y edición, DaVinci Resolve, editor de video, CapCut
influencers = marketing de influencia < campañas con influencers, colaboraciones con influencers, embajadores de marca
patrocinios = captación de fondos < patrocinios conseguidos ~ fundraising, face to face ONG, crowdfunding, captación de socios
coordinación de agencias = gestión de proveedores de marketing < briefing a agencias, agencias coordinadas, briefings creativos ~ agencias de medios
# Atención al cliente
atención telefónica a clientes = recepción de llamadas = teleoperador < teleoperadora, call center, contact center, gestor telefónico, agente de call center, Konecta, llamadas inbound, Atento, Teleperformance, Majorel, Unísono, ejecutivo telefónico
resolución de incidencias = gestión de reclamaciones = gestión de quejas < quejas de clientes, hojas de reclamaciones, incidencias de clientes, clientes molestos, departamento de reclamaciones, clientes insatisfechos, PQRS, reclamos de clientes
atención por chat y correo = atención omnicanal < chat con clientes, atención por WhatsApp, correos de clientes, atención por email, chat online, tickets de clientes, livechat, WhatsApp Business clientes
herramienta de tickets = sistema de ticketing < Zendesk, Freshdesk, Jira Service, Intercom, ServiceNow, Salesforce Service Cloud, tickets resueltos, Zoho Desk
retención de clientes = fidelización de clientes < bajas evitadas, departamento de bajas, agente de retención, llamadas de retención, anti-churn ~ portabilidades
postventa = servicio técnico postventa = SAT < servicio postventa, servicio técnico oficial, posventa electrodomésticos ~ garantías tramitadas, RMA
soporte técnico = help desk < soporte técnico a usuarios, soporte nivel 1, mesa de ayuda, averías de internet atención, soporte técnico telefónico
coordinador de call center = supervisión de teleoperadores < supervisora de call center, coordinadora de plataforma, team leader contact center, coordinador de teleoperadores, supervisor de call center, jefa de sala contact center
indicadores de calidad en call center = calidad de llamadas < monitoreo de llamadas, escuchas de llamadas, agente de calidad, auditoría de llamadas ~ TMO, NPS, nivel de servicio, AHT, CSAT
venta cruzada telefónica = upselling < ventas en recepción de llamadas, mejora de contrato telefónica, venta cruzada en llamada ~ migraciones de tarifa
actualización de datos de clientes < datos de clientes actualizados, altas y bajas de clientes, modificación de contratos de clientes, tipificación de llamadas ~ cambio de titular
seguimiento de pedidos y envíos = trazabilidad de envíos < incidencias de envíos, seguimiento de pedidos, tracking de envíos, paquetes extraviados, incidencias con transportistas, envíos retrasados
atención presencial = atención al público < atención en mostrador, atención en módulo ~ punto de atención al cliente, azafata de información
telecomunicaciones = campaña de telefonía < telefonía móvil campaña
energía = campaña de luz y gas < EDP clientes ~ lecturas de contador, facturas de luz
asistencia y siniestros telefónicos = tramitación telefónica de siniestros < asistencia en carretera telefónica, siniestros de hogar, Multiasistencia, Allianz Partners, partes de siniestro telefónicos, HomeServe
banca telefónica = campaña bancaria < Línea Abierta, ING contact center ~ tarjetas bloqueadas
inglés en atención al cliente = atención en idiomas < customer service in English, atención en inglés, llamadas en inglés ~ clientes internacionales, soporte bilingüe, call center bilingüe
customer success = éxito del cliente < customer success manager, clientes SaaS ~ onboarding de clientes, CSM
herramientas de centralita y marcador = software de contact center < Genesys, Five9, inConcert, Aircall ~ Avaya, Altitude, Presence
agencia de viajes = venta de viajes < Amadeus, agente de viajes, Savia Amadeus, Halcón Viajes, reservas de paquetes turísticos, Viajes El Corte Inglés, IATA emisión, Galileo
emergencias < operadora de emergencias, operador 911 ~ teleoperadora de teleasistencia
# Logística, almacén y carretillas
carné de carretillero = carnet de carretillas elevadoras = carretillero < carnet de carretillero, UNE 58451, carnet de carretilla, carné de carretilla, licencia clase D grúa horquilla ~ toro mecánico, montacarguista, retráctil y frontal
manejo de carretilla elevadora < carretillero, carretilla retráctil, carretilla frontal, grúa horquilla, montacargas operado, Fenwick, autoelevador ~ apilador
preparación de pedidos = picking < mozo de picking, preparador de pedidos, pick to light, picking por voz, preparadora de pedidos, pistola de picking, preparación con PDA, surtidor de pedidos, picker
carga y descarga = manipulación de mercancías < descarga de camiones, carga de camiones, descargar contenedores, descarga de contenedores, carga y descarga de mercancía, mozo de carga, descarga de tráilers, cargador de camiones ~ mozo de almacén, estibador, muelles de carga
recepción de mercancía en almacén = control de entradas < recepción de mercancías, control de albaranes, entradas de almacén, muelle de recepción, entrada de mercancía, recepcionista de mercancías, recibo de mercancía
expediciones = envíos = gestión de salidas < expedición de mercancía, etiquetas de envío, salidas de almacén, preparación de envíos, cartas de porte, guías de despacho, packing list ~ CMR, hojas de ruta emitidas
embalaje = empaquetado < enfardadora, paletizar, embalador, empaquetadora, retractilado, flejado, embalaje de pedidos, empacador, flejadora ~ manipuladora de envasado
control de stock = control de inventario = gestión de existencias < regularizaciones de stock, inventarios cíclicos, stock de almacén, descuadres de stock, existencias controladas, Kardex
inventarios = recuento de existencias < inventario rotativo, inventario anual de almacén, recuento de mercancía, conteos cíclicos
ubicación de mercancía = almacenaje = estanterías < ubicación de palets, reubicaciones, ubicar mercancía, estiba en estanterías, acomodo de mercancía ~ estanterías de almacén
SGA = software de almacén = WMS < SAP EWM, Mecalux Easy, SAP WM, Manhattan WMS ~ PDA de almacén, pistola de radiofrecuencia
mozo de almacén = experiencia en almacén = operario de almacén < moza de almacén, auxiliar de almacén, almacenero, almacenista, Amazon almacén, peón de almacén, mozo especialista, operario logístico, bodeguero, ayudante de bodega, auxiliar de bodega
jefe de almacén = responsable de almacén < encargado de almacén, jefe de bodega, jefa de almacén, encargada de almacén, supervisor de almacén, gerente de almacén
coordinador de turno de almacén = gestión de equipos en almacén < jefe de turno de almacén, jefe de equipo logístico, líder de almacén, responsable de turno en almacén ~ coordinador de almacén
gestión de transporte = planificación de rutas < jefe de tráfico, gestor de tráfico, rutas de reparto planificadas, bolsa de cargas, Wtransnet, técnico de tráfico, coordinador de transporte, Timocom, despachador de flota ~ asignación de viajes a chóferes
aduanas = despacho de aduanas = operaciones aduaneras < despacho aduanero, representante aduanero, agente de aduanas, agente aduanal, pedimentos, despachante, T1 tránsito ~ TARIC, EUR 1
transporte marítimo y aéreo = transitaria = freight forwarding < transitario, operativa marítima, AWB, FCL y LCL, operativo aéreo, freight forwarder, contenedores marítimos ~ Incoterms, naviera
mercancías peligrosas = ADR < consejero de seguridad, IMDG, IATA DGR, carnet ADR ~ APQ almacenamiento, HAZMAT
transpaleta = transpaleta eléctrica = traspaleta < traspalé ~ patín hidráulico, transpaleta manual, recogepedidos
puente grúa < gruista puente, grúa puente ~ eslingado
logística inversa = devoluciones de mercancía < devoluciones de almacén, revisión de devoluciones, reacondicionado de devoluciones
suministro a líneas = abastecimiento de líneas = logística interna < tren logístico, milkrun, abastecedor de líneas, aprovisionamiento de línea, abastecimiento a línea
formación en logística < CFGS transporte y logística, grado en logística, transporte y logística grado superior ~ COML0309, COML0110, COML0210, actividades auxiliares de almacén
almacén frigorífico = cámaras frigoríficas = trabajo en frío < cámara de frío, cámara de congelado, -20 grados, túnel de congelación, Mercadona frescos almacén
mejora de procesos logísticos < layout de almacén, 5S en almacén, OTIF, reducción de tiempos de picking ~ líneas por hora, nivel de servicio logístico
# Conductor y repartidor
permiso C+E = carné de tráiler = permiso C y E < carnet C+E, carnet de tráiler, tráiler conducido, conductor de tráiler, chófer de tráiler, permiso CE, tráilero, licencia A5, licencia federal tipo E
permiso C = carné de camión < carnet C, carnet de camión, conductor de camión rígido, chófer de camión, camionero, permiso C y CAP
CAP de mercancías = CAP en vigor = certificado de aptitud profesional < CAP mercancías, tarjeta CAP ~ CAP y tacógrafo
tarjeta de tacógrafo = tacógrafo digital = tiempos de conducción < tacógrafo, tiempos de conducción y descanso
reparto = entrega de mercancía = reparto de paquetería < repartidor, repartidora, mensajero, autónomo con furgoneta, SEUR repartidor, cartero, Glovo rider, delivery en moto, repartidor de pizzas, MRW repartidor, GLS repartidor
ruta nacional e internacional = transporte de larga distancia < ruta internacional, internacional Europa tráiler, conductor internacional ~ ruta nacional tráiler, foráneo de carga
ruta local = distribución capilar < última milla, reparto local ~ rutas de reparto
ADR en vigor = carné de mercancías peligrosas < ADR cisternas, ADR básico, carnet ADR, ADR explosivos ~ conductor de cisterna
estiba = sujeción de la carga < cinchas de carga, estiba de la carga, lona y cinchado ~ tauliner
plataforma elevadora = descarga con trampilla < trampilla elevadora, camión con plataforma elevadora, plataforma trasera
transporte de viajeros = permiso D = conductor de autobús < conductor de autocar, chofer de bus, microbús conducido ~ EMT conductor, rutas escolares conductor, CAP viajeros
taxi y VTC < VTC, Cabify conductor, Uber conductor ~ taxista, licencia de taxi
camión grúa = camión pluma < grúa autocargante, operador de grúa pluma, Palfinger
volquete y obra < camión bañera, camión volquete, bañera de áridos ~ hormigonera, camión hormigonera, camión tolva
recogida de residuos < recogida de basuras, camión de basura, FCC recogida, Urbaser recogida ~ peón de recogida
transporte frigorífico = camión frigorífico < transporte refrigerado ~ reparto de congelados
transporte en cisterna < camión cisterna, reparto de gasoil, cisterna alimentaria
autoventa = preventa y reparto < repartidor autoventa, reparto de bebidas y cobro, cobro a clientes en ruta
documentación de transporte = albaranes de entrega < cartas de porte, CMR, albaranes firmados, hojas de ruta, guías de remisión
revisión del vehículo = mantenimiento básico del vehículo < revisión de niveles, comprobación de neumáticos, revisión diaria del camión ~ limpieza del camión
mudanzas < montador de muebles ~ mozo de mudanzas, elevador de mudanzas
maquinaria de obra < retroexcavadora, pala cargadora, maquinista de retro, retropala, operador de maquinaria pesada ~ TPC maquinista, excavadora, bulldozer, motoniveladora, minicargadora
# Compras y aprovisionamiento
gestión de compras = emisión de órdenes de compra = pedidos a proveedores < órdenes de compra, administrativa de compras, comprador, técnica de compras, emisión de pedidos de compra, auxiliar de compras, compradora, asistente de compras
negociación con proveedores = negociación de precios de compra < ahorros en compras, reducción de costes de compra, condiciones con proveedores, acuerdos marco con proveedores
búsqueda de proveedores = sourcing = homologación de proveedores < sourcing en China, nuevos proveedores homologados, desarrollo de proveedores ~ RFI, alta de proveedores
solicitud de ofertas = comparativo de ofertas < comparativas de ofertas, petición de ofertas, cuadros comparativos, solicitud de cotizaciones, cotizaciones de proveedores, comparativos de precios ~ RFQ
aprovisionamiento = planificación de aprovisionamientos = abastecimiento < aprovisionador, MRP, planificación de materiales, aprovisionadora, planificador de materiales, técnico de aprovisionamientos, material planner
seguimiento de entregas = reclamación de pedidos a proveedores < reclamación de pedidos, seguimiento de proveedores, expediting, activador de compras ~ plazos de entrega de proveedores, confirmaciones de pedido
evaluación de proveedores < auditorías de proveedores, scorecard de proveedores, KPI de proveedores
compras indirectas < compras no productivas, facility compras, contratación de servicios ~ compras MRO
compras técnicas = compras industriales < comprador técnico, compras de mecanizados, compra de piezas según plano, comprador industrial ~ comprador de proyectos
jefe de compras = dirección de compras < responsable de compras, director de compras, gerente de compras, jefa de compras, purchasing manager
contratos de suministro = acuerdos marco < contratos marco, acuerdos anuales con proveedores
contratación pública = licitaciones de compras < LCSP, pliegos técnicos, OSCE, SEACE, bases de licitación, PLACSP órgano ~ mesa de contratación, contratos menores
previsión de la demanda = planificación de la demanda < demand planner, S&OP, previsión de demanda, forecast de demanda ~ DRP
planificación de la producción = programación de producción < órdenes de fabricación, planificador de producción, programación de la producción, planner de producción, lanzamiento de OF ~ MPS, plan maestro
optimización de inventario = rotación de stock < reducción de inventario, rotación de inventario, obsoletos reducidos ~ stock de seguridad, punto de pedido
supply chain = cadena de suministro < supply chain manager, cadena de suministro gestionada, supply chain planner ~ APICS, máster en supply chain, CPIM
ERP de compras < SAP MM, ME21N ~ Ariba, Coupa, SAP Ariba, Oracle compras
incidencias con proveedores = no conformidades de proveedores < reclamaciones a proveedores ~ abonos de proveedores, devoluciones a proveedor
importación = comercio internacional de compras < importaciones de Asia, técnico de importación, import manager ~ Incoterms, cartas de crédito, FOB y CIF
compras retail = gestión de surtido < category manager, compradora de moda, surtido definido, comprador de alimentación ~ buyer
compras sostenibles = ESG proveedores < código de conducta de proveedores ~ EcoVadis, SEDEX
# Electricidad
instalaciones eléctricas = montaje eléctrico = electricista < oficial electricista, instalaciones en viviendas, mecanismos eléctricos, instalador electricista, oficial de primera electricista, cuadros y mecanismos, instalación eléctrica de viviendas ~ tirado de cable, tirada de cables, rozas y cajeado
carné de instalador electricista = instalador autorizado de baja tensión < carnet de instalador, carnet de baja tensión, instalador autorizado, IBTE, carnet de instalador electricista ~ instalador SEC, matrícula de electricista, RETIE
FP electricidad = técnico electricista titulado < CFGM instalaciones eléctricas y automáticas, FP1 electricidad ~ grado superior sistemas electrotécnicos, ELEE0109, CONALEP electricidad
REBT = reglamento electrotécnico de baja tensión < ITC-BT, reglamento de baja tensión, boletines eléctricos, CIE boletín, certificados de instalación eléctrica
cuadros eléctricos = montaje de cuadros eléctricos < cuadrista, cableado de armarios, tableros eléctricos, cuadros de protección, montaje de cuadros, armado de tableros
interpretación de esquemas eléctricos = lectura de planos eléctricos < esquemas unifilares, esquemas eléctricos, planos eléctricos, diagramas unifilares, según esquema eléctrico
tendido de cable < bandeja portacables, canalización eléctrica, bandejas rejiband, tubo de acero eléctrico ~ tubo corrugado, cableado y entubado
telecomunicaciones < fibra óptica instalador, FTTH, instalador de fibra, fusionado de fibra, instalador ICT ~ porteros automáticos, videoporteros, instalador de antenas
averías eléctricas = localización de averías eléctricas < cortocircuitos reparados, reparación de averías eléctricas, fallas eléctricas ~ diferenciales saltan
fotovoltaica = paneles solares < placas solares, instalador fotovoltaico, paneles solares montados, parque fotovoltaico, ENAE0108, montador de estructuras solares, hincado y montaje solar
líneas eléctricas = redes de distribución < líneas de media tensión, centros de transformación, liniero, trabajos en tensión, alta tensión montador ~ empalmes MT, celador de líneas, TET
alumbrado = iluminación LED < alumbrado público, luminarias LED, luminarias montadas ~ alumbrado de emergencia, DIALux
puntos de recarga = vehículo eléctrico recarga < wallbox, cargadores de vehículo eléctrico ~ ITC-BT-52
sistemas de seguridad < PCI instalaciones, detectores de incendio, Notifier ~ CCTV, alarmas instaladas, instalador de alarmas, cámaras de seguridad instaladas, control de accesos instalador, BIE y rociadores
domótica < Loxone, ETS5 ~ edificios inteligentes
PRL electricidad = riesgo eléctrico < PRL electricidad 20 horas ~ curso riesgo eléctrico, TPC electricidad, trabajador cualificado RD 614, trabajador autorizado RD 614
trabajos en altura < carnet de plataformas elevadoras, PEMP, tijera y brazo articulado, plataforma de tijera ~ trabajos verticales, línea de vida arnés
medición y verificación de instalaciones = mediciones eléctricas < megger, telurómetro, medida de tierras, medidas de aislamiento ~ multímetro y pinza, OCA eléctrica, pinza amperimétrica
electricidad industrial = motores y variadores = electromecánica < variadores de frecuencia, arranque estrella triángulo, motores trifásicos, arrancadores, electricista industrial ~ bobinador, contactores y relés, electromecánico
encargado de obra eléctrica = jefe de equipo electricista < encargado electricista, jefe de equipo eléctrico, capataz electricista ~ jefe de obra eléctrica
proyectos eléctricos = diseño de instalaciones eléctricas < memorias técnicas de diseño, dmELECT, MTD, CYPELEC, ingeniero eléctrico proyectista ~ AutoCAD eléctrico
electrodomésticos = reparación de electrodomésticos < lavadoras reparadas, técnico de electrodomésticos, SAT electrodomésticos, reparación de lavadoras ~ línea blanca
# Fontanería, calefacción y climatización
fontanería = instalaciones de fontanería = fontanero < plomero, sanitarios instalados, gasfiter, gásfiter, oficial fontanero, instalación de sanitarios, gasfitería ~ grifería, cambio de bañera por ducha
calefacción = instalación de calefacción < calderas instaladas, suelo radiante, calefactor, calefacción por radiadores, calderas de gas, instalador de calefacción, calderas de condensación, estufas de pellet
climatización = aire acondicionado = instalación de aire acondicionado < frigorista, VRV, fan-coils, conductos de climatización, enfriadoras, cassettes y splits, climatizadores, técnico en aire acondicionado, montador de aire acondicionado, minisplits
carné RITE = instalador térmico RITE < carnet RITE, instalador RITE, carné de calefacción y climatización ~ RITE
carné de gases fluorados = manipulación de gases refrigerantes < carnet de gases fluorados, manipulador de gases fluorados ~ gases fluorados, carga de gas R32, R410A
instalador de gas = carné de gas < carnet de gas, instalador de gas B, gasista matriculado, instalador SEC gas ~ RITEG, revisiones de gas
mantenimiento de calderas = reparación de calderas < revisión de calderas, técnico de calderas, SAT Junkers, reparación de calentadores, Vaillant SAT ~ quemadores, sala de calderas, termos y calentadores
reparación de fugas = averías de fontanería < fugas de agua, localización de fugas ~ destape de cañerías, fontanero de urgencias
tuberías < soldadura fuerte, tubería de cobre ~ polietileno termofusión, tubería multicapa, termofusión
aerotermia = bombas de calor = energías renovables térmicas < bomba de calor, bombas de calor instaladas
energía solar térmica = placas solares térmicas < solar térmica, captadores solares, termosifón, termas solares
redes de saneamiento = evacuación de aguas < PVC saneamiento, redes de alcantarillado ~ camión cuba desatascos, fosas sépticas
frío industrial = refrigeración = cámaras frigoríficas instaladas < frigorista, centrales frigoríficas, cámaras frigoríficas montaje, técnico en refrigeración, compresores frigoríficos, muebles frigoríficos, amoniaco frío industrial
tratamiento de aguas < curso de legionella, mantenedor de legionella, RD 487/2022 ~ torres de refrigeración, desinfección de depósitos, descalcificadores
ventilación = extracción y conductos < conductos de fibra, climaver, conductos de chapa, conductista, recuperadores de calor ~ extracción de humos
regulación y control de edificios = BMS < Sauter, Desigo ~ Honeywell control
formación en climatización < grado medio frío y climatización, FP frío y climatización ~ IMAR0108, IMAR0208
tubero = tubería industrial < tubero industrial, prefabricado de tubería, pailero tubero, tubero armador ~ isométricos
piscinas y riego < mantenedor de piscinas, cloración de piscinas, piscinero ~ riego por goteo, instalador de riego
proyectos de climatización = cálculo de cargas térmicas < cargas térmicas, CYPETHERM, proyectista de climatización, Carrier HAP
# Carpintería, pintura y albañilería
carpintería de madera = carpintero = fabricación de muebles < ebanista, muebles a medida, oficial carpintero, ebanistería, muebles de melamina, melaminero, puertas y armarios a medida ~ armarios empotrados, escuadradora
montaje de puertas y ventanas = montador de carpintería < colocación de puertas, montaje de ventanas, instalador de ventanas, puertas de paso, ventanas de PVC, montador de puertas ~ colocación de tarima
montaje de cocinas y muebles = montador de muebles < montador de cocinas, montaje de cocinas, montaje de muebles ~ encimeras cortadas
carpintería de aluminio y PVC = aluminio < carpintería de aluminio, cerramientos de aluminio, ventanero, carpintero de aluminio, muro cortina
suelos de madera = parquetista = tarima flotante < suelo laminado ~ acuchillado, suelo vinílico, pulido de parquet, acuchillador
estructuras de madera < tejados de madera, casas de madera, vigas de madera montadas
pintura de interiores y exteriores = pintor < gotelé, pintura de fachadas, oficial pintor, pintor de brocha, pintura plástica, quitar gotelé, pintor de obra ~ alisado de paredes, pistola airless, esmaltes y lacas, esmaltado de puertas
revestimientos murales < papel pintado, empapelar ~ vinilos de pared, estuco veneciano
albañilería = trabajos de albañilería = albañil < oficial de primera albañil, tabiquería, levantar muros, media cuchara, maestro albañil, ladrillo visto, enfoscados, oficial albañil, fábrica de ladrillo, mampostería ~ reformas integrales, peón de albañil
encofrado y hormigón = estructuras de hormigón < hormigonado, ferrallista, encofrados, fierrero, enfierrador, forjados, vaciado de concreto, carpintero encofrador, ferrallado ~ cimentaciones, carpintero de obra
alicatado y solado = alicatador = colocación de azulejos < solador, ceramista de obra, colocación de porcelanato, alicatado, porcelánico, azulejista, baldosas colocadas, enchapado de pisos
pladur = tabiquería seca = placa de yeso < placa de yeso laminado, falsos techos, tablaroca, drywall, montador de pladur, techos registrables, durlock, yeso laminado
yesos y enlucidos = escayola = yesero < enlucido, escayolista, yeso proyectado, enlucidos
aislamiento y SATE = fachadas < SATE, fachadas ventiladas, rehabilitación de fachadas ~ lana de roca, revoco, proyectado de poliuretano, aislamiento de corcho
impermeabilización < tela asfáltica, retejado, impermeabilizaciones, tejador, caucho y poliuretano cubiertas, lámina de PVC cubierta
andamios = montaje de andamios < andamiero, andamios europeos, montador de andamios, andamios colgados, andamista, armado de andamios
demoliciones y desescombro = demolición ~ desescombro, martillo neumático, retirada de escombros, RERA amianto, desamiantado, picado de paredes
urbanización y pavimentación = obra civil peón < adoquinado, aglomerado asfáltico, pavimentador, pavimento impreso, colocación de bordillos ~ pocería
curso 20 horas PRL construcción < curso de 20 horas albañilería, TPC 20 horas ~ PRL 60 horas construcción, curso de 8 horas construcción
herrería = cerrajería metálica = soldadura de estructuras < herrero, cerrajero, estructuras metálicas montadas, cerrajería de obra, puertas metálicas, montador de estructuras metálicas
cristalería < cristalero, acristalamiento, doble acristalamiento, mamparas de vidrio, vidriero
jardinería = mantenimiento de zonas verdes < jardinero, siega de césped, podador, oficial jardinero, AGAO0108 ~ desbrozadora, riego por aspersión, carnet de fitosanitarios
mantenimiento y reparaciones del hogar = multiservicios < manitas, arreglos del hogar, mil usos, maestro mil usos, reformas y reparaciones ~ oficial de mantenimiento
# Obra e ingeniería civil
jefe de obra = dirección de obra = gestión de obra < jefa de obra, residente de obra, obras ejecutadas como jefe, ingeniero residente, administrador de obra, superintendente de obra, site manager ~ director de ejecución
encargado de obra = capataz = supervisión de cuadrillas < maestro mayor de obra, encargado general, sobrestante, encargado de edificación, cabo de obra ~ jefe de terreno
arquitectura técnica = grado en edificación = aparejador < arquitecto técnico, ingeniero de edificación, arquitecta técnica, constructor civil
ingeniería civil = ingeniería de obras públicas < ITOP, ingeniera civil, ingeniero técnico de obras públicas, grado en ingeniería civil, ICCP, ingeniero civil titulado, ingeniero civil colegiado
arquitecto = título de arquitectura < arquitecto colegiado, ETSAM, arquitecto superior, licenciatura en arquitectura
planificación de obra = planning de obra < MS Project obra, Primavera P6, cronograma de obra, Gantt de obra, last planner
mediciones y presupuestos < Presto, estudios de obra, Arquímedes, metrados, cubicaciones, Menfis, TCQ, precios unitarios, valorizaciones de obra, cubicador, análisis de precios unitarios, estimaciones de obra
contratación de subcontratas = coordinación de subcontratas < comparativos de subcontratas, gremios coordinados, coordinar subcontratas, subcontratistas supervisados, coordinación de oficios
coordinación de seguridad y salud = CSS = plan de seguridad y salud < coordinador de seguridad y salud, CSS en obra, estudio de seguridad y salud ~ recurso preventivo, libro de incidencias
control de calidad en obra = ensayos de obra < probetas de hormigón, ensayos de hormigón, PPI obra, laboratorio de obra ~ plan de calidad de obra, control de recepción de materiales
control de costes de obra = control económico de obra < cierre económico de obra, resultado de obra, producción y coste obra, desviaciones de obra
documentación final de obra = recepción de obra < as built, final de obra ~ repasos de obra, actas de recepción, libro de órdenes, dossier de calidad
topografía = replanteo < estación total, topógrafo, GPS topográfico, levantamientos topográficos, replanteo de obra, Leica estación, nivel topográfico ~ Cadenero
AutoCAD = delineación = planos de obra < dibujante AutoCAD ~ delineante, planos de ejecución, delineante proyectista, planos as built, ArchiCAD, cadista, proyectista
BIM < BIM manager, máster BIM, modelado BIM ~ Navisworks, Tekla, IFC
cálculo de estructuras = ingeniería estructural < SAP2000, ETABS, Tricalc, estructuras calculadas, cálculo estructural, CYPECAD, Robot Structural, Eurocódigos ~ CYPE
obra civil < obras de fábrica, obra lineal, ISTRAM, carreteras ejecutadas, Istram Ispol ~ movimiento de tierras, Civil 3D, CLIP topografía, túneles y viaductos
licencias y proyectos = tramitación de licencias de obra < licencias de obra, visado de proyectos, proyecto básico y de ejecución, permiso de edificación, declaraciones responsables de obra ~ licencia de actividad
CTE = código técnico de la edificación = normativa de edificación < código técnico, DB-SI, DB-HE, EHE-08
eficiencia energética < CE3X, certificados energéticos, HULC, certificado energético ~ auditorías energéticas, LEED, BREEAM
inspección técnica de edificios < informe ITE ~ peritaciones de edificios, patologías de edificación
geotecnia = estudios geotécnicos < ensayo SPT, mecánica de suelos, Plaxis, estudio de suelos
# Automoción y taller
mecánica de vehículos = reparación de automóviles = mecánico < mecánico de automóviles, taller mecánico oficial, oficial de primera mecánico, mecánica rápida, correa de distribución, mecánico automotriz, frenos y embragues, reparación de motores, mecánica automotriz
mantenimiento de vehículos = revisiones < cambio de aceite y filtros, revisiones de coches, mecánico de Norauto, afinamiento ~ pastillas de freno, bujías, Feu Vert, Aurgi
diagnosis = diagnóstico electrónico = máquina de diagnosis < Bosch KTS, escáner automotriz, VCDS, Texa, OBD, Launch X431, Delphi diagnosis, técnico de diagnosis
FP automoción = electromecánica de vehículos < CFGM electromecánica de vehículos, técnico en electromecánica de vehículos ~ grado superior automoción, TMVG0209, TMVG0409, CFGS automoción, bachiller mecánica automotriz
neumáticos = cambio de neumáticos < montaje de neumáticos, Euromaster, llantero, gomería, vulcanizador, montador de neumáticos, alineación y balanceo
alineación y dirección = suspensión y dirección < alineado, suspensiones, geometría de dirección, tren delantero ~ amortiguadores, rótulas
electricidad del automóvil = electricidad de vehículos < electricista de automóvil, cableado de vehículos, autoeléctrico, electricista automotriz, CAN Bus vehículos, centralitas de coche ~ motor de arranque, autorradios
vehículos híbridos y eléctricos = alta tensión en vehículos < coches eléctricos reparados, curso de vehículos eléctricos
aire acondicionado de vehículos = climatización del automóvil < climatización vehículos ~ certificado de gases fluorados vehículos
chapista = reparación de carrocerías < desabollado, carrocero, chapa y pintura, planchado automotriz, hojalatero, reparación de chapa, desabollador, latonero ~ varillero
pintura de vehículos = pintor de automóviles < pintor de coches, cabina de pintura, barnizado de coches, colorista de vehículos, pintor automotriz ~ lijado y empapelado de coches, TMVL0509
sustitución de parabrisas ~ lunas de coche
asesor de servicio = recepción de taller = recepcionista de taller < asesora de servicio, recepción de vehículos en taller ~ órdenes de reparación, presupuestos de reparación
jefe de taller = coordinación de taller < encargado de taller, responsable de posventa automoción, jefe de taller mecánico ~ maestro de taller
recambios = venta de recambios < recambista, mostrador de recambios, repuestos automotrices, refaccionaria, vendedor de repuestos ~ refacciones, ETKA, TecDoc
vehículo industrial = mecánica de camiones < mecánico de camiones, Scania taller, MAN taller, semirremolques, mecánico de vehículo industrial, Volvo Trucks taller ~ mecánico diésel, inyección diésel, tacógrafos centro técnico
maquinaria agrícola y de obra = mecánico de maquinaria < mecánico agrícola, tractores reparados, John Deere taller, maquinaria agrícola reparada ~ mecánico de maquinaria pesada, Caterpillar mecánico, Komatsu mecánico
motos y bicicletas < motocicletas reparadas ~ mecánico de bicicletas, taller de bicis, Decathlon taller
ITV = inspección técnica de vehículos < inspector ITV, verificentro, planta de revisión técnica, inspector mecánico ITV ~ pre-ITV
lavado y preparación de vehículos < pulido de coches, preparador de vehículos, tapicerías limpiadas ~ lavacoches, lavado de coches
grúa de asistencia = asistencia en carretera < gruista de asistencia, grúa en carretera, RACE grúa
peritación = valoración de daños de vehículos < perito de automóviles, Audatex, GT Motive, peritaciones de coches, peritador, Audaplus
garantías de fabricante = gestión de garantías < garantías de taller, administrativo de garantías ~ campañas de fabricante
# Operario de máquina, CNC y soldadura
torno CNC = tornero = tornero CNC < torno de control numérico, decoletaje, tornos CNC, Mazak torno ~ torno automático, tornero fresador
fresadora CNC = fresador = centro de mecanizado < 5 ejes, fresador CNC, centros de mecanizado ~ tornero fresador, mandrinadora, mandrinador
programación CNC = programación de control numérico < Heidenhain programación, código G, Fanuc programación, Mastercam, programador CNC, PowerMill, hyperMILL, NX CAM, códigos ISO CNC ~ Fagor, Siemens 840D
mecanizado = mecanizado por arranque de viruta < fresador, tornero, operario CNC, operador CNC, máquina herramienta, mecanizador ~ CFGM mecanizado, ajustador matricero, FMEH0109, rectificador
máquinas convencionales < fresadora convencional, torno paralelo, tornero convencional, fresadora universal ~ taladro radial
cambio de formato = ajuste de máquina = preparación de máquina < cambios de formato, ajustador de máquina, puesta a punto de máquinas, preparador de máquinas, cambio de moldes, cambio de utillajes, cambios de referencia ~ SMED
maquinista = operario de máquina = manejo de maquinaria industrial < maquinista de línea, operador de máquina, maquinista envasadora, conductor de línea, maquinista de línea de envasado, operador de extrusora, maquinista de producción, operador de maquinaria industrial ~ operador de prensa
operario de producción = peón de producción = trabajo en cadena < cadena de montaje, peón de fábrica, operaria de fábrica, operario de fábrica, línea de producción, operaria de producción, cadena de producción, obrero de fábrica, operador de maquila, Seat operario, ayudante de producción ~ manipuladora
soldadura TIG < soldador TIG, TIG inox, argonista, TIG acero inoxidable, GTAW
soldadura MIG/MAG = hilo semiautomático = semiautomática < MIG MAG, soldador de hilo, hilo continuo, soldador MIG, soldador semiautomática, MAG hilo, GMAW, microalambre
soldadura con electrodo = SMAW < electrodo revestido, soldador eléctrico, soldadura por arco, soldador de electrodo, 6G electrodo
homologación de soldadura < homologado UNE-EN ISO 9606, EN 287, homologaciones de soldadura, ASME IX, certificado AWS, calificado 6G ~ 6G
soldador = trabajos de soldadura < soldadora, calderero soldador, soldadura TIG, soldadura por arco, soldadura MIG, soldador calificado ~ FMEC0110, oxicorte
calderería = calderero < trazado de calderería, calderero montador, pailero, calderero soldador, estructuras metálicas fabricadas

interpretación de planos = lectura de planos < según plano, planos de fabricación, planos mecánicos
control dimensional = metrología < pie de rey, calibre y micrómetro, micrómetro, reloj comparador, micrómetros, vernier, pie de metro, calibres pasa no pasa, medición tridimensional
montaje mecánico = ensamblaje = montador < montador mecánico, montador de maquinaria, ensamblador, ajustador montador, ensamblaje de piezas, montaje de subconjuntos, montador industrial, montador ajustador, montaje de componentes
rectificado = rectificador < rectificadora, rectificadora plana, rectificado cilíndrico ~ afilado de herramientas
inyección de plástico = inyectora < inyectoras, Arburg, inyección de plásticos, ajustador de inyección, operario de inyección, Engel inyectora ~ moldes de inyección, soplado de plástico, extrusión de plástico, termoformado
matricería y moldes = matricero < moldista, ajustador matricero, matrices progresivas ~ electroerosión, electroerosión por hilo, troquelador
electrónica montaje < soldadura de estaño, placas electrónicas montadas, IPC-A-610 ~ cableadora, arneses eléctricos, mazos de cables
tratamiento de superficies = pintura industrial < pintor industrial, cabina de pintura en polvo, lacado en polvo ~ granallado, pulidor, galvanizado, anodizado, chorro de arena, zincado
industria alimentaria = producción alimentaria < envasado de alimentos, sala de despiece, planta alimentaria, operaria de envasado alimentario, línea de embotellado, industria cárnica, frigorífico desposte, manipuladora de fruta, procesadora de pescado, elaboración de quesos ~ almacén de fruta
química y farmacéutica producción < operador de planta, panelista, sala de control química ~ pesadas GMP, acondicionamiento farmacéutico, tableteadora, blisteadora
artes gráficas < maquinista de imprenta, flexografía, guillotina de papel, serigrafía, impresor offset, encuadernador, Heidelberg, troquelado de cartón, prensista
textil y confección < costurera, máquina plana, remalladora, overlock, operaria de confección, recta y overlock, modista, aparadora ~ patronista, cortadora de tela, cortador de calzado
movimiento de cargas < puente grúa ~ eslingado, polipastos
# Mantenimiento y mecatrónica
mantenimiento preventivo y correctivo = mantenimiento industrial < mantenimiento correctivo, técnico de mantenimiento, mecánico de mantenimiento, oficial de mantenimiento, mantenimiento de maquinaria, electromecánico, mantenimiento de líneas, mantenimiento preventivo, mantenedor mecánico, preventivos y correctivos, mantenimiento de planta
mantenimiento electromecánico = FP mantenimiento industrial < CFGS mecatrónica industrial, grado superior mecatrónica, técnico mecatrónico titulado ~ CFGM mantenimiento electromecánico, FP2 electromecánica, maestría industrial, automatización y robótica industrial
resolución de averías = diagnóstico de averías = reparación de maquinaria < averías de máquinas, reparación de averías, averías mecánicas, diagnóstico de fallas, fallas mecánicas, averías de línea
PLC = autómatas programables = automatización < Siemens S7, TIA Portal, Omron, Allen Bradley, Step 7, Schneider PLC, S7-1200, RSLogix, Simatic, Codesys, Sysmac Studio, Control Logix ~ Logo Siemens
programación de PLC = programación de autómatas < programador de PLC, programación TIA Portal, TIA Portal programación, programación S7, ladder programado
neumática e hidráulica < cilindros neumáticos, grupos hidráulicos, electroválvulas, cilindros hidráulicos, bombas hidráulicas, oleohidráulica, SMC neumática, latiguillos, electroneumática
GMAO = software de mantenimiento < SAP PM, Maximo, Prisma GMAO, órdenes de trabajo de mantenimiento, Rosmiman, gestión de mantenimiento asistido
mecánica industrial = reparaciones mecánicas < cambio de rodamientos, bombas centrífugas, alineación de ejes, alineación láser, correas y cadenas, mecánico industrial, cintas transportadoras reparadas, mecánico ajustador
electricidad de mantenimiento = mantenimiento eléctrico < electricista de mantenimiento, electricista industrial, mantenimiento de cuadros eléctricos, arrancadores suaves ~ contactores, motores eléctricos
servicio técnico en campo = SAT = desplazamientos a cliente < técnico SAT, servicio técnico externo, técnico de campo, field service, técnico itinerante, SAT maquinaria, técnico de servicio ~ visitas técnicas a clientes
puesta en marcha = instalación y puesta en marcha de maquinaria < puestas en marcha, montaje y puesta en marcha, FAT y SAT, arranque de planta
robots industriales = robótica < robots Kuka, ABB, Fanuc robot, Yaskawa, robots colaborativos, KUKA KRC4, robots ABB, programador de robots, Motoman
mejora de disponibilidad = fiabilidad < MTBF, MTTR, mantenimiento predictivo ~ OEE, reducción de paradas, análisis de vibraciones, termografía
gestión de repuestos = almacén de repuestos < repuestos de mantenimiento, almacén de recambios, stock de repuestos, recambios críticos
instrumentación y control < instrumentista, lazos de control, transmisores de presión ~ WinCC, caudalímetros, DeltaV
jefe de mantenimiento = responsable de mantenimiento < encargado de mantenimiento, jefa de mantenimiento, supervisor de mantenimiento, coordinador de mantenimiento
disponibilidad de mantenimiento < guardias de mantenimiento, guardias localizadas, 24/7 mantenimiento ~ quinto turno

mantenimiento de edificios = mantenimiento integral < mantenimiento hotelero, mantenimiento de hotel, conserje mantenedor, conserje de mantenimiento ~ técnico polivalente, oficial polivalente, intendencia de edificios
utilities < operador de calderas, calderas de vapor, compresores de aire, carnet de calderas, aire comprimido ~ EDAR, PTAR, operador de EDAR
eólica = mantenimiento eólico < aerogeneradores, técnico eólico, GWO, parque eólico, palas de aerogenerador
bloqueo y etiquetado = LOTO < consignación de equipos ~ espacios confinados, ATEX
# Calidad
control de calidad = inspección de calidad = verificación de producto < verificadora, inspector de calidad, control en recepción, inspección visual, verificador de calidad, inspectora de calidad, control final, inspección de piezas, técnico de calidad ~ selección de piezas, muros de calidad
sistema de gestión de calidad = SGC < responsable de calidad, manual de calidad, jefe de calidad, jefa de calidad, revisión por la dirección ~ técnica de calidad
ISO 9001 = certificación ISO 9001 < ISO 9001 2015, auditor ISO 9001, implantación ISO 9001, auditor líder 9001, norma 9001
auditorías internas = auditor interno < auditora interna, auditorías de proceso, auditor líder, auditorías de capa, lead auditor
no conformidades = acciones correctivas < 8D, CAPA, 8D a clientes, reclamaciones 8D ~ ACPM
análisis de causa raíz = resolución de problemas < 5 porqués, Ishikawa, QRQC, 5 por qué, espina de pescado
análisis de riesgos de proceso < FMEA, PFMEA, AMEF, AMFE de proceso ~ HAZOP
calidad automoción < PPAP, APQP, ISO TS 16949, VDA 6 3
EN 9100 = calidad aeronáutica < AS9100 ~ NADCAP, FAI aeronáutico
control estadístico de procesos = SPC < Cpk, gráficos de control, capacidad de proceso ~ R&R, Minitab
metrología < máquina tridimensional, metrólogo, PC-DMIS, Zeiss Calypso, Metrolog, brazo Faro, verificador tridimensional ~ Mitutoyo, calibración de equipos de medida
lean manufacturing = mejora continua < VSM, lean manager, Kanban y 5S, eventos Kaizen, talleres Kaizen, Hoshin, ingeniero lean ~ 5S, SMED
Six Sigma = DMAIC < Green Belt, Black Belt ~ Yellow Belt
procedimientos e instrucciones = documentación de calidad < procedimientos de calidad, instrucciones de trabajo elaboradas, SOP, PNT redactados, POE redactados, procedimientos operativos redactados
APPCC = seguridad alimentaria < IFS, BRC, HACCP, FSSC 22000, ISO 22000, técnico de seguridad alimentaria, BRCGS, GFSI ~ alérgenos plan, veterinaria de calidad
calidad farmacéutica = garantía de calidad farma < QA farma, desviaciones GMP, revisión de batch records, controles de cambio GMP ~ change control
producto sanitario < MDR, marcado CE producto sanitario, FDA 510k
ensayos no destructivos = END < líquidos penetrantes, ultrasonidos soldadura, partículas magnéticas, AEND nivel, radiografía industrial, nivel II END, tintas penetrantes
gestión medioambiental < ISO 14001 auditor ~ gestión de residuos industriales, EMAS, técnico de medio ambiente, RP residuos peligrosos
seguridad y salud laboral = HSE = PRL industrial < técnico de PRL, ISO 45001, OHSAS 18001, evaluación de riesgos, prevencionista de riesgos, técnico superior en prevención, SSOMA ~ investigación de accidentes, inspecciones de seguridad
calidad de proveedores = SQE < SQA ~ auditorías a proveedores
indicadores de calidad = KPI de calidad < PPM, costes de no calidad, índice de rechazo, scrap reducido
pruebas de software = QA software = testing < ISTQB, casos de prueba, pruebas de regresión, Selenium, QA tester, pruebas funcionales, TestLink, QA automation, analista QA
planes de control = pautas de inspección < pautas de control, control plan, pautas de inspección elaboradas
# Ingeniería mecánica y eléctrica
diseño mecánico = proyectista mecánico < diseñador mecánico, diseño de utillajes, diseñador industrial mecánico, ingeniero de diseño, diseño de maquinaria ~ delineante proyectista, proyectista, diseño de moldes, dibujante proyectista
CAD 3D = programas de diseño 3D < SolidWorks, CATIA V5, Inventor, Solid Edge, NX, Creo, Pro-E, SolidWorks avanzado ~ AutoCAD
planos de fabricación = delineación mecánica < delineante industrial, planos de detalle, delineante mecánico, planos constructivos ~ planos 2D
ingeniería industrial = ingeniero industrial < ingeniero técnico industrial, ingeniera industrial, máster en ingeniería industrial, ETSII ~ grado en ingeniería mecánica, ITI mecánica, ingeniero mecánico titulado, perito industrial, ingeniero electromecánico
ingeniería eléctrica o electrónica < grado en ingeniería eléctrica, ingeniero electrónico, ITI eléctrica, grado en electrónica y automática, ingeniera electrónica, ingeniero técnico electrónico
cálculo por elementos finitos = FEM = simulación < Ansys, Abaqus, elementos finitos, Nastran, Hypermesh, ingeniero de cálculo
GD&T = tolerancias geométricas < cadenas de cotas
listas de materiales = BOM < estructuras de producto, estructuras de materiales
PLM = gestión de datos de producto < Windchill, Teamcenter, PDM, Enovia, SolidWorks PDM
especificaciones técnicas = requisitos < cuadernos de carga, especificaciones técnicas redactadas, DOORS, pliegos de condiciones técnicas ~ análisis de requisitos de producto
ingeniería de procesos < ingeniero de procesos, técnico de métodos, cronometrajes, MTM, ingeniería de métodos, ingeniero de industrialización, balanceo de líneas, estudios de tiempos ~ hojas de proceso, layout de planta
ensayos y validación = bancos de pruebas < banco de ensayos, ensayos de fatiga, validación de prototipos, ingeniero de ensayos, técnico de ensayos
diseño electrónico < Altium, diseño de PCB, OrCAD, KiCad, diseño de placas electrónicas, diseño de hardware ~ VHDL, FPGA
sistemas embebidos = microcontroladores < STM32, C embebido, FreeRTOS, PIC programados, Linux embebido, ESP32 ~ Arduino proyectos, bus CAN
esquemas eléctricos = diseño eléctrico = ingeniería eléctrica de máquinas < EPLAN, See Electrical, esquemas eléctricos diseñados, AutoCAD Electrical, proyectista eléctrico, WSCAD, EPLAN P8
automatización y SCADA = ingeniería de control < ingeniero de automatización, WinCC, Wonderware, Ignition, InTouch, ingeniero de control, SCADA desarrollado ~ programador PLC
marcado CE = directiva de máquinas = RD 1215 < adecuación RD 1215, expediente técnico de máquinas, directiva 2006/42, evaluación de riesgos de máquinas
Matlab y Simulink = modelado < Simulink ~ Matlab, LabVIEW, Scilab
jefe de producción = gestión de producción < director de planta, encargado de producción, jefe de planta, jefa de producción, gerente de planta, supervisor de producción, director de fábrica, encargado de fábrica, responsable de producción ~ jefe de turno de producción
ingeniería química = procesos químicos < ingeniero químico, P&ID, Aspen Hysys, balances de materia, ingeniera química, escalado de procesos
I+D = desarrollo de producto < técnico de I+D, desarrollo de nuevos productos, ingeniero de I+D ~ CDTI proyectos, prototipado
impresión 3D = fabricación aditiva < impresoras 3D, FDM, sinterizado láser
documentación técnica = manuales técnicos < manuales técnicos redactados, redactor técnico ~ manuales de usuario
eficiencia energética industrial = gestión energética < auditorías energéticas, ISO 50001, gestor energético ~ CAE certificados de ahorro
energías renovables < PVsyst, ingeniero fotovoltaico ~ parques solares, parques eólicos, máster en energías renovables
# Desarrollo de software
desarrollo de software = desarrollo de aplicaciones = programación < desarrollador web, programador Java, analista programador, desarrolladora, full stack, ingeniero de software, programadora, desarrollador backend, programador, desarrollador PHP, ingeniera de software
formación en informática < ingeniero informático, grado en ingeniería informática, CFGS desarrollo de aplicaciones, ingeniería de sistemas, ingeniero de sistemas, licenciatura en sistemas, ITIG, ITIS, bootcamp full stack, ingeniero civil en informática
desarrollo backend = backend < Spring Boot, Node js, Django, Laravel, Symfony, Java EE, Express js, NestJS, Ruby on Rails, FastAPI
desarrollo frontend = frontend = maquetación web < React, Angular, Vue js, HTML y CSS, JavaScript, TypeScript, maquetador web, Bootstrap, jQuery, Next js
programación orientada a objetos = POO < Java, C++, Spring, Kotlin ~ patrones de diseño, UML
bases de datos relacionales = SQL < MySQL, PostgreSQL, Oracle PL/SQL, SQL Server, MariaDB, PL/SQL, T-SQL, procedimientos almacenados
bases de datos NoSQL < MongoDB, Redis, Cassandra, Elasticsearch, DynamoDB, Firebase Firestore
servicios web < APIs REST, GraphQL, Swagger, Postman APIs, webservices ~ SOAP, microservicios
control de versiones = Git < GitLab, GitHub, Bitbucket, GitFlow
metodologías ágiles < scrum master ~ Kanban Jira, product owner, SAFe, historias de usuario
integración continua = CI/CD < Jenkins, GitLab CI, GitHub Actions, pipelines CI/CD ~ Azure DevOps
contenedores < OpenShift, docker compose
cloud = computación en la nube < AWS, Azure, GCP, Lambda AWS, Google Cloud, EC2
pruebas unitarias = tests automatizados < JUnit, PHPUnit, Jest, Mockito, pytest ~ Cypress, Selenium, TDD
desarrollo móvil = aplicaciones móviles < Android Studio, iOS Swift, Flutter, React Native, Kotlin, Ionic, apps móviles, SwiftUI
Java = ecosistema Java < Spring Boot, J2EE, Hibernate, Maven, JSF, Java 11, Spring MVC, Struts
PHP = frameworks PHP < Laravel, Symfony, CodeIgniter, PHP 8, Zend
tecnologías Microsoft = dotnet < ASP NET, NET Core, C-Sharp, Entity Framework, VB NET, WPF, Blazor
Python = lenguaje Python < Django, Flask, FastAPI, pandas, scripts en Python
CMS = desarrollo web con gestores de contenido < WordPress, PrestaShop, Drupal, Joomla, Liferay, plugins de WordPress
arquitectura de software = diseño técnico < arquitecto de software, arquitectura hexagonal, microservicios, CQRS ~ DDD, tech lead
análisis funcional = toma de requisitos < analista funcional, historias de usuario, casos de uso, business analyst, documento funcional ~ analista de sistemas
código limpio = revisión de código < code review, refactorización, pair programming, clean code ~ SonarQube
DevOps = infraestructura como código < Terraform, Ansible, ingeniero DevOps, SRE, CloudFormation
UX/UI = diseño de interfaces < Figma, wireframes, Adobe XD, test de usabilidad, UX designer, prototipos en Figma
consultoría SAP < consultor SAP ~ SAP Fiori, S/4HANA, programador ABAP
mainframe < JCL, CICS ~ DB2, host bancario, AS/400
# Soporte y administración de sistemas
soporte a usuarios = helpdesk = soporte técnico informático < técnico de soporte, soporte N1, soporte microinformático, técnico de microinformática, service desk, técnico informático, soporte N2, atención a usuarios informáticos, mesa de servicio, soporte onsite, soporte en sitio
formación en sistemas < CFGS administración de sistemas informáticos, grado medio microinformática y redes ~ FP sistemas microinformáticos, IFCT0210, técnico en redes titulado
gestión de incidencias = ticketing informático < ServiceNow, Jira Service Desk, GLPI, Remedy, tickets de soporte, OTRS, EasyVista, Aranda, incidencias informáticas
administración de sistemas = administración de servidores < Windows Server, administrador de sistemas, servidores Linux, sysadmin, técnico de sistemas, Windows Server 2019, administrador de servidores
Directorio Activo = Active Directory = gestión de usuarios < GPO, Azure AD, Entra ID, altas de usuarios en AD, políticas de grupo
administración de redes = LAN y WAN < Cisco, CCNA, VLAN, switches y routers, técnico de redes, MikroTik, configuración de routers, electrónica de red, Meraki ~ Fortinet, TCP/IP, DHCP y DNS
seguridad informática = ciberseguridad < Fortinet, SIEM, analista SOC, pentesting, EDR, firewalls, Palo Alto, ENS seguridad, hacking ético, CISO ~ ISO 27001
virtualización < ESXi, Hyper-V, Proxmox, vSphere, Citrix, Nutanix
copias de seguridad = backup < Veeam, Acronis, Backup Exec, NetBackup, restauración de backups
instalación de equipos = maquetación de equipos = despliegue < plataformado de equipos, migración Windows 10, SCCM, Intune, clonado de equipos, imágenes de Windows, despliegue de equipos ~ instalación de PC, formateo de equipos, renovación de equipos
reparación de hardware = mantenimiento de equipos informáticos < reparación de ordenadores, montaje de ordenadores, impresoras reparadas, cambio de discos, reparación de portátiles, reparación de PC, ensamblaje de PC, reparación de computadoras ~ formateo de computadoras, reparación de móviles
inventario informático = gestión de activos IT < inventario de equipos, OCS Inventory, licencias de software gestionadas, CMDB ~ parque informático
Microsoft 365 = administración de Office 365 < Exchange Online, administración de Teams, migración a Office 365 ~ Office 365, SharePoint, Exchange, Intune
Linux = sistemas Unix < Debian, Red Hat, CentOS, Ubuntu Server, LPIC ~ bash, AIX
monitorización = supervisión de sistemas < Nagios, Zabbix, PRTG, Centreon, Grafana, Prometheus, Pandora FMS
scripting = automatización de tareas IT < PowerShell, Bash, Ansible, scripts en PowerShell
ITIL = gestión de servicios TI < ITIL v4, ITIL Foundation, ITSM, certificación ITIL
telefonía IP = VoIP < Asterisk, 3CX, centralitas IP, Cisco CUCM, Elastix ~ Avaya
MDM = gestión de dispositivos móviles < MobileIron, AirWatch, Intune, Jamf
formación a usuarios = manuales de usuario informáticos < capacitación a usuarios, manuales de usuario elaborados
protección de datos = RGPD = LOPD < LOPDGDD, auditoría LOPD, delegado de protección de datos
responsable de informática = jefe de sistemas = dirección TI < director de sistemas, IT manager, jefe de TI, gerente de TI, coordinador de sistemas
operación de CPD < operador de CPD, Control-M, operador de sistemas, monitorización 24x7, data center operador ~ técnico de explotación
cableado estructurado < racks cableados, RJ45, patch panel, certificación de cableado, fusiones de fibra ~ ponchado
soporte ERP = soporte de aplicaciones < key user, soporte SAP ~ consultor ERP, consultor Navision, implantación de ERP
# Datos y análisis
análisis de datos = explotación de datos < data analyst, analista de datos, análisis estadístico, data scientist, análisis exploratorio, científico de datos ~ consultas SQL, pandas
business intelligence = BI = herramientas de visualización < Power BI, Tableau, Qlik Sense, Looker, Business Objects, MicroStrategy, analista BI, QlikView, Cognos, consultor BI
cuadros de mando = dashboards = reporting < dashboards en Power BI, Tableau dashboards, informes en Power BI, Looker Studio, Data Studio, tableros de control, tableros en Power BI
estadística = modelos estadísticos < SPSS, R Studio, series temporales, SAS, Stata, ANOVA, regresión logística ~ grado en estadística, actuario
machine learning = aprendizaje automático < scikit-learn, TensorFlow, PyTorch, deep learning, XGBoost, redes neuronales, random forest, Keras
Python para datos = Python data science < pandas, NumPy, Jupyter, scikit-learn, PySpark, matplotlib
lenguaje R < RStudio, R Shiny, ggplot2, tidyverse, dplyr
SQL = consultas a bases de datos < consultas SQL, PL/SQL, T-SQL, BigQuery, queries SQL, procedimientos almacenados, PostgreSQL
data warehouse = almacén de datos < Snowflake, datamarts, Redshift, BigQuery, Teradata, DWH, modelo en estrella, Synapse
ETL = integración de datos = ingeniería de datos < SSIS, Talend, Informatica PowerCenter, Pentaho, Airflow, dbt, data engineer, Azure Data Factory, DataStage, ingeniero de datos
big data = procesamiento distribuido < Spark, Hadoop, Databricks, Hive, Cloudera, data lake ~ Kafka
modelado de datos < modelo en estrella, modelo entidad relación, data vault, modelo dimensional
calidad del dato = gobierno del dato < data governance, data quality, depuración de datos, Collibra, limpieza de datos, data steward, deduplicación
Power BI < PL-300, Power BI Desktop ~ Power Query M
Excel para análisis = Excel experto < Power Query, macros VBA, Power Pivot, VBA
KPI = indicadores de gestión < KPI definidos, seguimiento de KPI ~ balanced scorecard
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
gestión de stakeholders = comités de seguimiento < comité de seguimiento ~ comités de dirección de proyecto, steering committee
metodologías ágiles en proyectos < PSM I, agile coach ~ product owner, SAFe, retrospectivas
gestión de riesgos del proyecto < matriz de riesgos, registro de riesgos, riesgos del proyecto, plan de mitigación
gestión del cambio = transformación < change management ~ transformación digital liderada
gestión de equipos = liderazgo de equipos = personal a cargo < personas a cargo, equipo de 10 personas, jefe de equipo, equipo a cargo, lideré un equipo, coordinadora de equipo, liderando equipo de, team leader, responsable de equipo, mandos intermedios a cargo
facilitación de reuniones y talleres = dinamización de talleres de trabajo < talleres facilitados, workshops facilitados ~ design thinking
herramientas de gestión de proyectos < Jira, Trello, Asana, MS Project, Monday, Confluence, Redmine, Notion proyectos
informes de avance = reporting de proyecto < status report, informes de seguimiento de proyecto, reportes de avance
PMO = oficina de proyectos ~ oficina técnica de proyectos, cartera de proyectos, portfolio de proyectos
implantación de sistemas = puesta en producción < implantación de ERP, implementación de SAP
captación de subvenciones < Horizon Europe, Erasmus+ proyectos, FEDER, Next Generation fondos ~ CDTI, subvenciones tramitadas
mejora de procesos = mapeo de procesos < BPMN, mapas de procesos, reingeniería de procesos, Bizagi ~ diagramas de flujo de procesos
coordinación de proveedores de proyecto = gestión de subcontratistas < proveedores externos coordinados, subcontratistas gestionados, equipos offshore
cooperación internacional = proyectos de desarrollo < AECID, ONGD proyectos, técnica de proyectos ONG, cooperante ~ marco lógico
# Diseño gráfico y medios
diseño gráfico = diseñador gráfico = creación de piezas gráficas < diseñadora gráfica, diseñador freelance, grafista ~ maquetador, CFGS gráfica publicitaria, grado en diseño gráfico, dirección de arte
suite Adobe = Creative Cloud = programas de diseño < Photoshop, Illustrator, InDesign, Creative Suite, Illustrator Photoshop InDesign, CorelDRAW e Illustrator
maquetación = diseño editorial < QuarkXPress, maquetadora, maquetación de libros, revistas maquetadas, maquetación de catálogos, diagramadora ~ InDesign, diagramación
preimpresión = artes finales < PDF para imprenta, arte finalista, arte final ~ troqueles y sangrados
identidad corporativa = creación de logotipos < manual de identidad, branding visual, diseño de logos ~ papelería corporativa
retoque fotográfico = edición de imágenes < Photoshop, Lightroom, retocador, fotomontajes, recorte de siluetas, retoque digital
diseño web = diseño de interfaces < diseñadora web, Adobe XD, Elementor, Webflow, landing pages diseñadas ~ Figma, WordPress diseño
ilustración < ilustradora, storyboards, ilustrador, ilustración infantil ~ Procreate
fotografía = fotógrafo < fotógrafa, fotos de producto, bodas fotografía ~ estudio fotográfico, reportajes fotográficos, book fotográfico
edición de vídeo = postproducción < Premiere Pro, Final Cut, Avid, montador de vídeo, DaVinci Resolve, editora de vídeo, editor de video
grabación de vídeo < cámara de televisión, operador de cámara, camarógrafo, operadora de cámara ~ dron piloto AESA
animación < After Effects, Cinema 4D ~ animador 2D, Toon Boom
modelado 3D = renders < Blender, 3ds Max, Maya, SketchUp, V-Ray, Lumion
técnico de sonido < Pro Tools, mezcla de audio, microfonista, sonidista ~ locución y edición
espectáculos < técnico de luces, grandMA ~ regidor, backliner, tramoyista, rider técnico
periodismo = redacción periodística < redactora de periódico, periodista, reportero, redactor de diario, noticias redactadas, cronista deportivo ~ locutora de informativos
corrección de textos = corrección ortotipográfica < correctora de estilo, corrector de textos
traducción < traductora, Trados, intérprete jurado, traductor jurado, MemoQ, traductor freelance ~ subtitulado
dirección de arte = creatividad publicitaria < directora de arte, art director ~ director creativo, creativo publicitario
packaging < envases diseñados ~ etiquetas de vino, diseñador de producto, diseñador industrial
rotulación = gran formato < rotulista, rotulación de vehículos ~ plotter de corte, lonas impresas, letras corpóreas
diseño de interiores = interiorismo < interiorista, planos de interiorismo ~ decoradora, escaparatismo y decoración, home staging
# Cocina
elaboración de platos = cocinar = cocinero < cocinera, jefe de partida, jefe de cocina, cocinera de colegio, cocinero de restaurante, elaboración de menús diarios, segundo de cocina, maestro de cocina, cocina de mercado, emplatado
FP cocina < grado medio cocina, CFGM cocina y gastronomía ~ HOTR0408, dirección de cocina grado superior, Basque Culinary Center, Le Cordon Bleu, gastronomía titulada
mise en place = preelaboración de alimentos < cortar verduras, pelar patatas, preelaboraciones, preparaciones previas cocina, corte de verduras ~ limpieza de pescado
APPCC en cocina = higiene alimentaria < APPCC, registros de temperaturas cocina, registros APPCC ~ BPM cocina, curso de alérgenos
carné de manipulador de alimentos = manipulador de alimentos < carnet de manipulador de alimentos, manipulador de alimentos alto riesgo, carné de manipuladora, curso de manipulación de alimentos, carnet sanitario de manipulación
jefe de partida = partida de cocina < partida de carnes, partida caliente, jefa de partida ~ cuarto frío
jefe de cocina = gestión de cocina < chef ejecutivo, jefa de cocina, chef principal, encargado de cocina ~ maestra de cocina jefa
segundo de cocina = sous chef < segunda de cocina, subchef
ayudante de cocina < auxiliar de cocina, pinche ~ friegaplatos, lavavajillas, copero, fregador, garrotero de cocina, marmitón
cocina de colectividades = comedor escolar cocina < cocina central, línea fría, cocinera de comedor escolar, cocina hospitalaria, cocinera de residencia, casino de empresa
elaboración de menús = diseño de carta < cartas diseñadas, menús degustación, fichas técnicas de platos, creación de menús ~ menú del día
escandallos = control de costes de cocina < food cost, costo de platos, costeo de recetas ~ recetas estandarizadas
pedidos y almacén de cocina < pedidos a proveedores de cocina, inventario de cocina ~ cámaras de cocina
repostería < repostero, pastelería de restaurante, repostera, tartas caseras, postres de restaurante
despiece y fileteado < filetear pescado, limpieza de pescados, despiece de carnes en cocina, fileteado ~ porcionado de carnes, corte de carnes
banquetes y catering = eventos de cocina < bodas en cocina, cocina de eventos ~ showcooking
comida rápida = fast food < Burger King, Telepizza, Domino's
alta cocina = cocina de autor < estrella Michelin, estrellas Michelin, restaurante gastronómico, Mugaritz ~ Repsol soles, menú degustación
parrilla y brasa = asador < parrillero, Josper, churrasquero ~ asados al carbón
cocina tradicional española < arrocero, paellero ~ tapas y raciones
cocina internacional < sushiman, itamae ~ pizzero, pizzaiolo, cocina asiática, cocina peruana, ceviches, taquero
limpieza de cocina < limpieza de campanas, limpieza de fogones, desengrasado de planchas
plancha y fritura < plancha y freidora ~ planchista, hamburguesero
# Sala, bar y recepción de hotel
servicio de mesas = camarero de sala = atención en sala < camarera, camarero, servicio en mesa, jefe de rango, mesero, garzón, mesera, ayudante de camarero, atención de mesas, mozo de restaurante, camarero de terraza, garzona, salonero
FP servicios en restauración = formación en hostelería < CFGM servicios en restauración, grado medio restauración ~ HOTR0508, HOTR0208, técnico en servicios en restauración
toma de comandas = comandas < PDA comandas, comandero, tomar comandas, toma de pedidos en mesa
montaje de mesas = mise en place de sala < montaje de sala, montar mesas ~ repasar cubertería, desbarasar, desbarase
cobro en hostelería = TPV hostelería < cobro de mesas, Ágora TPV, cierre de caja bar, cobrar mesas, Numier
atención en barra = camarero de barra < tirar cañas, cafés y copas, barman, barwoman, camarera de barra, barra de bar ~ discoteca barra
coctelería = preparación de cócteles < bartender, cócteles, coctelero, mixología, barman
barista = preparación de cafés < latte art, Starbucks ~ cafetería espresso, cafetera express
sumillería = conocimiento de vinos < sumiller, WSET, maridajes, sommelier, venencia ~ carta de vinos
desayunos = buffet de desayunos < desayunos hotel ~ camarera de desayunos, room service
banquetes = eventos en sala < bodas y banquetes, camarera de banquetes, extras de bodas, camarero de eventos, extras de banquetes ~ servicio de catering
jefe de sala = encargado de restaurante < encargada de restaurante, capitán de meseros, jefa de sala, gerente de restaurante ~ encargado de bar, encargado de cafetería, encargada de bar
recepción de hotel = recepcionista de hotel = front office < recepción hotel, front desk, jefe de recepción, auditor nocturno, recepcionista nocturno, recepción de hostal, night auditor
check-in y check-out = acogida de huéspedes < recepcionista de hotel, entradas y salidas de huéspedes, registro de huéspedes, check out ~ check-in, check-out, check in
PMS hotelero = software hotelero < Opera PMS, Fidelio, Tesipro, Protel, Avalon, Ulyses, Opera Cloud, Mews, Cloudbeds, Noray
reservas = departamento de reservas < reservas de hotel, central de reservas, agente de reservas ~ Booking, Expedia, channel manager, reservas de mesas, CoverManager
auditoría nocturna = recepción nocturna < night auditor, auditor nocturno, recepcionista de noche ~ cierre de día hotel
atención al huésped < guest relations, conserje de hotel, guest experience ~ maletero, bell boy
revenue management = pricing hotelero < revenue manager, RevPAR, ADR hotel ~ OTA tarifas
dirección de hotel = gestión hotelera < director de hotel, subdirectora de hotel, gerente de hotel, directora de hotel ~ grado en turismo dirección hotelera
turismo = información turística < guía turístico, oficina de turismo, informadora turística, guía oficial de turismo ~ grado en turismo
tripulante de cabina = TCP < azafata de vuelo, auxiliar de vuelo, sobrecargo ~ agente de pasaje, agente de handling
# Limpieza y pisos
limpieza de habitaciones < habitaciones de hotel, mucama, camarero de pisos, recamarista, hacer camas hotel, arreglo de habitaciones, mucama de hotel ~ limpieza de apartamentos turísticos
limpieza de oficinas y edificios = limpieza de locales = limpiador < limpiadora, limpieza de oficinas, limpieza de comunidades, auxiliar de aseo, limpieza de portales, limpieza de baños, operaria de limpieza, peón de limpieza, afanadora, limpieza de colegios, limpieza de escaleras, operario de limpieza, auxiliar de limpieza, personal de aseo, aseadora
limpieza de cristales = cristalero < limpiacristales, cristalero de limpieza, especialista cristalero ~ vidrios en altura
limpiezas a fondo < fin de obra ~ abrillantado de suelos, acuchillado de suelos, especialista de limpieza, pulido de mármol
maquinaria de limpieza = fregadora y rotativa < abrillantadora, fregadora industrial, máquina rotativa ~ barredora, hidrolimpiadora, aspiradora industrial, Kärcher
limpieza hospitalaria = limpieza sanitaria < limpiadora de hospital, limpieza de quirófanos, desinfección hospitalaria, limpieza de hospital, limpieza de habitaciones de hospital ~ sala blanca limpieza
lavandería = planchado < lavandera, planchadora, lavandería industrial, calandra, planchado de ropa, ropa de residentes ~ costura y plancha
limpieza de hogar = empleada de hogar = servicio doméstico < trabajadora del hogar, limpieza de casas, empleada doméstica, limpieza por horas, trabajadora de casa particular, chica de servicio ~ nana puertas afuera
certificado de limpieza < SSCM0108, certificado limpieza de superficies ~ SSCM0109, HOTA0108
gobernanta = supervisión de pisos < ama de llaves, subgobernanta, jefa de pisos, gobernanta general
encargada de limpieza = coordinación de equipos de limpieza < supervisora de limpieza, responsable de equipo de limpieza, coordinador de limpieza, encargado de limpieza
productos de limpieza = dosificación < dosificación de productos de limpieza, código de colores bayetas, químicos de limpieza ~ fichas de seguridad limpieza
control de plagas < desinsectación, desratización, ROESB, fumigador, aplicador de biocidas, DDD ~ desinfecciones
limpieza viaria = barrendero < barrido de calles, peón de limpieza viaria, operario de limpieza viaria ~ recogida de hojas
servicio de comedor < auxiliar de comedor, office de residencia, reparto de bandejas, bandejas hospital
limpieza industrial < limpieza de maquinaria, limpieza criogénica, limpieza de tanques, limpieza de mataderos ~ limpieza de naves
pedidos de material de limpieza < pedidos de limpieza, carro de camarera, stock de productos de limpieza ~ inventario de lencería
portería = conserje de finca < portero de finca, conserje de comunidad, portero de edificio, conserje de urbanización ~ sacar cubos
# Panadería, pastelería y carnicería
panadería = elaboración de pan = panadero < panadera, masa madre, barras y panes, obrador de panadería, oficial panadero, panes artesanos, maestro panadero, panificación, hallullas y marraquetas, amasandero
pastelería = elaboración de pasteles = pastelero < repostera, oficial pastelero, pastelera, obrador de pastelería, milhojas y bizcochos, tortas y pasteles, maestro pastelero, decoración de tortas, petit fours
amasado y formado = preparación de masas < amasadora, formado de piezas, heñido, boleado ~ amasar, laminadora de masa
manejo de hornos < hornero, horno de leña, horno de pan, horno rotativo, hornear pan, cocción de pan, hornillero
bollería < hojaldre, bollería artesana ~ ensaimadas, facturas de panadería
chocolatería < maestro chocolatero, chocolatero ~ atemperado
heladería < heladero, helados artesanos, mantecadora, heladería artesana
venta en panadería = dependienta de panadería < despacho de pan, dependienta de pastelería, vendedora de panadería ~ Granier, Santa Gloria
terminal de cocción = horneado de pan en tienda < punto caliente, horneado en tienda, horno de supermercado, terminal de pan
FP panadería < grado medio panadería, CFGM panadería repostería y confitería ~ INAF0108, INAF0109, gremio de panaderos curso
carnicería = corte de carne = carnicero < deshuesador, despiece de vacuno, carnicera, deshuesado, deshuese, despiece, carnicero de supermercado, cuarteo de reses, tablajero, oficial carnicero
elaborados cárnicos = charcutería elaboración < embutidor, hamburguesas y salchichas elaboradas, chacinería, morcillas, chacinados, fiambres elaborados ~ curado de jamones
matarife = sacrificio de animales < faenador, sala de sacrificio, faena de animales
pescadería = preparación de pescado < pescadero, pescadera, filetear pescado, eviscerado, limpieza de pescado
pollería = despiece de aves < despiece de pollo, pollero
venta en carnicería = mostrador de carnicería < dependienta de carnicería, vendedor de carnes ~ charcutera carnicera
corte de jamón < cortador de jamón, loncheado de jamón, corte a cuchillo, cortadora de jamón
trazabilidad y registro sanitario = higiene cárnica < trazabilidad cárnica ~ APPCC obrador, registro sanitario obrador
envasado al vacío ~ termoselladora, bandejas de carne, termoformadora
encargado de obrador = jefe de obrador < maestro de obrador, responsable de obrador
# Peluquería y estética
corte de pelo = corte de señora y caballero < peluquera, peluquero, cortes de caballero, oficial de peluquería, cortes de señora, corte a navaja, cortes de pelo ~ barbero, estilista
coloración = tintes y mechas < aplicación de tintes, babylights, decoloraciones, tinte y mechas, L'Oréal Inoa
permanentes y alisados < alisado de keratina, alisado japonés, keratinas, alisados brasileños
peinados y recogidos = recogidos < peinados de novia, brushing, recogidos de novia, ondas al agua
barbería = arreglo de barba = afeitado < barbero, afeitado a navaja, perfilado de barba, barber shop
FP peluquería < grado medio peluquería, CFGM peluquería y cosmética capilar, técnico en peluquería titulada ~ IMPQ0208, estilismo y dirección de peluquería, IMPQ0108
lavado y tratamientos capilares = tratamientos capilares < lavacabezas, hidrataciones capilares, botox capilar, masaje capilar, Kérastase
extensiones < extensiones de pelo, extensiones de keratina, extensiones adhesivas, Great Lengths
encargada de salón = gestión de salón < encargada de peluquería, directora de salón, dueña de salón de belleza, responsable de peluquería ~ salón propio de peluquería
venta de productos de peluquería < venta de productos capilares ~ asesora de imagen, personal shopper, visagismo
FP estética < grado medio estética, esteticista titulada, CFGM estética y belleza ~ IMPP0108, grado superior estética integral, CFGS estética integral y bienestar, cosmetóloga titulada
tratamientos faciales < limpieza de cutis, esteticista, higiene facial, limpieza facial profunda ~ radiofrecuencia facial, peelings, dermapen
tratamientos corporales < presoterapia, cavitación, LPG, criolipólisis, Indiba, radiofrecuencia corporal ~ maderoterapia, drenaje linfático manual
depilación < esteticista, depilación con cera, láser diodo, depilación láser, fotodepilación, operadora de láser, SHR, cera tibia
manicura < manicurista, uñas de gel, esmaltado permanente, nail artist, manicura y pedicura, uñas acrílicas, semipermanente, uñas esculpidas, gelish
pedicura < pedicurista, pedicura spa ~ podóloga, quiropodia, podología
cejas y pestañas < lashista ~ microblading, extensiones de pestañas, diseño de cejas, tinte de pestañas, perfilado de cejas, pelo a pelo
maquillaje = maquilladora < maquillaje de novias, maquillaje social ~ automaquillaje cursos, micropigmentación
masajes = quiromasaje < quiromasajista, masajes relajantes, spa terapeuta, masajista, masaje descontracturante, piedras calientes ~ circuito termal, reflexología
agenda de salón = recepción de salón < Treatwell, Booksy, agenda de peluquería, citas de peluquería, Fresha
higiene y desinfección de útiles = desinfección de material de salón < desinfección de tijeras, esterilización de útiles, higienización de utensilios de peluquería

# Seguridad
TIP de vigilante de seguridad = vigilante de seguridad habilitado < TIP vigilante, habilitación de vigilante, número de TIP, TIP en vigor ~ vigilante de seguridad, OS10, SEAD0112, licencia L4 SUCAMEC
vigilancia de instalaciones = custodia = guardia de seguridad < vigilante de seguridad, Prosegur vigilante, Securitas vigilante, vigilancia nocturna, velador, vigilancia privada, elemento de seguridad, rondín, agente de resguardo
control de accesos = auxiliar de control < controlador de accesos, registro de visitas, control de entrada y salida, portería y accesos, acreditaciones de visitantes ~ auxiliar de servicios, conserje vigilante, portero de discoteca
rondas = rondas de vigilancia < rondas nocturnas, rondines, rondas de inspección, patrullaje, vigilante de rondas
respuesta ante alarmas < verificación de alarmas, servicio de acuda ~ custodia de llaves
CRA = central receptora de alarmas < operadora de CRA, central de alarmas, Securitas Direct operador, operador de central de alarmas ~ centralista CRA
CCTV = videovigilancia = centro de control < monitoreo de cámaras, operador de CCTV, visionado de cámaras ~ centralista
vigilante con arma = licencia C de armas < licencia C, tipo C armas ~ tiro licencia, portación de arma
escolta = protección de personas < escolta privado, guardaespaldas, protección de VIP
transporte de fondos < Loomis, traslado de valores, Brinks ~ conductor de blindado
seguridad en eventos = controlador de eventos < seguridad en conciertos, estadio seguridad, seguridad de eventos, vigilante de eventos ~ controlador de acceso discoteca, portero de discoteca
seguridad en comercios = prevención de pérdidas < vigilante de centro comercial, antihurtos, detenciones por hurto, vigilante en centro comercial, agente de prevención de pérdidas
seguridad aeroportuaria < AVSEC, rayos X escáner equipajes ~ filtros de aeropuerto, vigilante de aeropuerto, arco detector, AENA vigilante, RX de paquetería
guía canino = vigilante con perro < unidad canina, binomio canino ~ perro detector
protección contra incendios < bombero forestal, bombero de empresa, SEAD0111 ~ brigadista, extintores y BIE, jefe de emergencias, equipo de primera intervención, plan de autoprotección
primeros auxilios y DESA = soporte vital < DESA, SVB ~ RCP, curso de primeros auxilios, socorrista Cruz Roja
partes e informes de servicio = libro de novedades < parte de servicio, partes de incidencia de seguridad, parte de novedades, bitácora de seguridad
resolución de conflictos = contención < contención de conflictos, mediación en altercados ~ defensa personal, reducción de personas agresivas
fuerzas de seguridad < militar de tropa, soldado profesional, MPTM, soldado del ejército ~ policía local, guardia civil, policía nacional, agente de policía
jefe de equipo de seguridad = coordinación de servicios de seguridad < jefe de equipo de vigilantes, inspector de seguridad, coordinador de seguridad privada, jefe de seguridad, supervisor de guardias, responsable de vigilancia ~ director de seguridad
director de seguridad = habilitación de director de seguridad < TIP director de seguridad
detective privado < TIP detective ~ investigaciones privadas
# Banca y seguros
atención al cliente en oficina bancaria < gestora comercial de banca, oficina de CaixaBank, BBVA oficina, gestor de banca personal, comercial de banca, ejecutivo bancario, gestor comercial de banca, Santander gestor ~ cajero de banco, cajera bancaria, director de oficina bancaria
caja en banco = operaciones de caja bancaria < cajero bancario, ventanilla bancaria, caja de sucursal, cajera bancaria ~ terminalista bancaria
captación y venta de productos bancarios = comercialización de productos financieros < hipotecas y fondos, tarjetas de crédito vendidas, captación de nóminas banco, planes de pensiones vendidos, créditos colocados, colocación de créditos
MiFID II = asesoramiento financiero certificado < EFPA, DAF EFPA ~ CNMV certificado, CAMV, LCCI
ley de crédito inmobiliario = LCI = LCCI < certificado LCCI
hipotecas = financiación inmobiliaria < préstamos hipotecarios, bróker hipotecario, FEIN y FIAE, crédito hipotecario, asesor hipotecario, formalización de hipotecas
análisis de riesgos = concesión de créditos = riesgo de crédito < analista de riesgos, CIRBE, expedientes de crédito, analista de crédito, evaluación crediticia, rating interno ~ buró de crédito, sanción de operaciones
banca de empresas = gestor de empresas < circulante y comercio exterior bancario, pymes gestora banco, gestor de pymes banca, ejecutivo banca empresas, gestor de negocios banca
banca privada = gestión de patrimonios < asesor patrimonial, banquero privado ~ carteras de inversión, sicavs
prevención de blanqueo = KYC < SEPBLAC, blanqueo de capitales, AML, oficial de cumplimiento, prevención de lavado de dinero, SARLAFT ~ UIF reportes
back office bancario = operaciones bancarias < SWIFT, embargos y oficios bancarios, transferencias internacionales, testamentarías bancarias ~ testamentarías
recuperaciones bancarias = morosidad < mora temprana, gestor de recuperaciones, cobranza judicial ~ preconcursal
tramitación de siniestros = gestión de siniestros < tramitadora de siniestros, siniestros de autos, CICOS, siniestros de hogar, tramitador de siniestros, liquidador de siniestros, convenio CIDE, ajustador de siniestros, siniestros tramitados ~ partes de accidente
suscripción de pólizas = producción de seguros < suscriptor, emisión de pólizas, suplementos de póliza, suscripción de riesgos, underwriter, suscriptora, emisión y renovación de pólizas
venta de seguros = mediación de seguros < corredora de seguros, agente exclusivo Mapfre, pólizas vendidas, Ocaso, agente de seguros, corredor de seguros, Santalucía agente, Mapfre agente, asesora de seguros, promotor de seguros, mediador de seguros
distribución de seguros nivel 2 = formación mediador de seguros < mediador de seguros grupo B, curso superior de seguros, nivel 2 IDD, grupo A mediador, curso grupo B, agente autorizado CNSF ~ CECAS
cartera de seguros < renovaciones de pólizas, anulaciones recuperadas, cartera de pólizas, retención de pólizas ~ Codeoscopic, ebroker, Avant2
peritaje de seguros < perito de seguros, perito de hogar, APCAS, peritaciones de siniestros ~ perito tasador
salud y vida = seguros personales < Isapre ejecutiva, seguros de decesos ~ seguros de salud, seguros de vida, Sanitas comercial, Adeslas comercial
actuarial = cálculo actuarial < actuario, Solvencia II, provisiones técnicas, actuaria
mercados financieros < trader, mesa de dinero, corredor de bolsa ~ Bloomberg, analista financiero, gestor de fondos, tesorería mercados
# Jurídico y notaría
auxiliar de notaría = preparación de escrituras < escrituras de compraventa, escrituras preparadas, pólizas y poderes notariales, matriz notarial, oficial de notaría copista ~ copista de notaría, copias simples y autorizadas
tramitación registral < Registro de la Propiedad, tramitación de escrituras, inscripción de escrituras, cancelaciones registrales, gestor de escrituras, Conservador de Bienes Raíces ~ liquidación ITP, modelo 600, notas simples
auxiliar de despacho = asistente legal < secretaria jurídica, administrativa en despacho de abogados, secretaria de abogados, secretaria legal ~ paralegal, procuradora auxiliar
LexNET = presentación telemática de escritos < Avantius, e-justicia ~ PJN escritos
control de plazos y señalamientos = agenda procesal < plazos procesales, agenda judicial, vencimientos procesales, control de plazos judiciales
programas de despacho = software jurídico < Infolex, Kleos, MN Program, Sudespacho ~ Aranzadi, vLex, Tirant
redacción de demandas = escritos procesales < recursos de apelación, contestaciones a la demanda, demandas laborales, escritos judiciales, querellas, recursos contenciosos
abogado colegiado = ejercicio de la abogacía < abogada colegiada, ICAM, turno de oficio, abogada ejerciente, abogado ejerciente, ICAB, cédula de abogado ~ abogado litigante
grado en derecho = licenciatura en derecho < licenciado en derecho, graduada en derecho, egresada de derecho, doble grado Derecho ~ LL M, abogado colegiado
redacción y revisión de contratos < contratos mercantiles, abogada de empresa, legal counsel, asesoría jurídica de empresa, contratos redactados, in-house abogado, due diligence legal ~ NDA, contratos de arrendamiento redactados
derecho de sociedades = secretaría societaria < constitución de sociedades, libros de actas sociedades, ampliaciones de capital, estatutos sociales ~ Registro Mercantil, actas de junta
derecho laboral = procedimientos laborales < juicios laborales, despidos demanda, SMAC, laboralista, conciliaciones SMAC, JNCA
derecho civil y familia < declaración de herederos, cuaderno particional, pensiones de alimentos ~ arrendamientos juicios, desahucios
derecho penal < penalista, juicios rápidos, asistencia a detenidos, defensa penal, guardias penales
extranjería < reagrupación familiar, nacionalidad expedientes, recursos de extranjería, abogada de extranjería
gestiones ante juzgados = diligencias judiciales < procuradora ~ notificaciones judiciales, exhortos, tramitador de juzgado, diligencias en juzgados, presentación de escritos en juzgado
tramitación procesal < tramitador procesal ~ gestión procesal, oficial judicial, escribiente de juzgado, agente judicial, interina de justicia, receptor judicial
reclamación judicial < ley de segunda oportunidad, administrador concursal, concurso de acreedores ~ ejecuciones hipotecarias, juicios ejecutivos
cumplimiento normativo < compliance officer ~ compliance penal, RGPD, UNE 19601
propiedad intelectual < OEPM, INAPI, agente de la propiedad industrial ~ patentes registradas, EUIPO
provisiones de fondos ~ tasaciones de costas, suplidos
atención a clientes de despacho = recepción en despacho < atención a clientes de notaría, citas de despacho de abogados, firma de escrituras atención, recepción de bufete
# Administración pública
tramitación de expedientes = expedientes administrativos = procedimiento administrativo < Ley 39/2015, resoluciones administrativas, recursos de alzada, instructora de expedientes, tramitador de expedientes, expedientes sancionadores, procedimiento administrativo común
empleado público < interina ayuntamiento, C2 auxiliar administrativo, auxiliar administrativa de ayuntamiento, administrativo de la Junta, oposición aprobada auxiliar, funcionario de carrera, interino Junta, funcionario municipal ~ personal laboral de ayuntamiento
registro general = atención al ciudadano < oficina de registro, GEISER, OAMR, ORVE, oficina de partes, mesa de partes ~ OAC, atención ciudadana, SAC ayuntamiento
padrón municipal = empadronamientos < certificados de empadronamiento, altas en padrón
administración electrónica = sede electrónica < Cl ve, TramitaGo, esPublico, PortaFirmas, firma electrónica expedientes ~ Gestiona
contratación administrativa = contratos del sector público < LCSP, pliegos administrativos, PLACSP, contratos menores, mesa de contratación, SEACE, expedientes de contratación, Compranet, ChileCompra
presupuesto público = contabilidad pública < SICALWIN, RC y AD, SOROLLA, SIAF, interventora, retención de crédito, documentos contables ADO ~ intervención municipal
recaudación y tributos locales = gestión tributaria < recaudación ejecutiva, IVTM, providencias de apremio, plusvalías municipales, recaudación municipal, patente municipal, agente tributario
Agencia Tributaria = Hacienda < AEAT, agente de hacienda, Técnico de Hacienda, SAT auditor, SUNAT fiscalizador ~ campaña de renta AEAT
gestión de subvenciones = subvenciones públicas < convocatoria de subvenciones, Ley 38/2003, justificación de subvenciones, BDNS, subvenciones tramitadas, bases reguladoras
secretaría municipal = plenos = órganos colegiados < secretaria interventora, actas de pleno, secretario de ayuntamiento ~ junta de gobierno local, decretos de alcaldía
urbanismo < disciplina urbanística, licencias de actividad municipal ~ arquitecto municipal, PGOU, dirección de obras municipal, inspector de obras municipal
servicios sociales municipales = ayudas sociales < IMV municipal, ayudas de emergencia social, Ficha CAS, SISBEN, DIDECO
empleo público SEPE = prestaciones por desempleo < oficina de empleo, LABORA, SOC oficina, inscripción de demandantes
Seguridad Social pública < CAISS, pensiones INSS tramitadas, IMSS funcionaria, EsSalud, IESS ~ TGSS
documentación de identidad < oficina de extranjería ~ DNI y pasaporte, Registro Civil, cédulas de identidad
policía local ~ multas y atestados, inspector municipal, agente de tránsito
personal en la administración = recursos humanos públicos < bolsas de empleo público, nóminas de funcionarios, Ginpix ~ EBEP, oferta de empleo público
archivo y biblioteca < archivera, archivo histórico ~ biblioteca municipal, auxiliar de biblioteca, bibliotecaria, Absys, KOHA
educación y conserjería pública = ordenanza = subalterno < conserje de colegio, bedel, subalterna, ujier, conserje de instituto
transparencia y atención a quejas < portal de transparencia, OIRS ~ quejas y sugerencias municipales
fondos europeos = proyectos públicos < Next Generation, FEDER, EDUSI, PRTR, DUSI
dirección pública = jefatura de servicio < jefa de servicio, jefe de sección de ayuntamiento, director general consejería ~ jefe de negociado
# Investigación y ciencia
investigación científica = experiencia investigadora < investigadora predoctoral, CSIC, postdoc, becario FPU, FPI, Ramón y Cajal, CONICET, Conacyt SNI, contrato predoctoral, tesis doctoral ~ grupo de investigación
doctorado = PhD = título de doctor < tesis doctoral defendida, doctora en, postdoctoral, doctor cum laude, investigador postdoctoral, doctor por la Universidad
publicaciones científicas = artículos científicos < artículos JCR, primer autor, artículos indexados, publicaciones Q1, artículos en revistas, Scopus publicaciones
comunicaciones en congresos < ponencia en congreso, comunicaciones orales ~ pósteres, póster en congreso
solicitud de financiación = redacción de proyectos de investigación < Fondecyt, proyectos ANID ~ Plan Nacional, ERC, Horizonte Europa, Horizonte 2020, MSCA
dirección de TFG y TFM = tutorización de estudiantes < TFM dirigidos, codirección de tesis, TFG tutorizados, tesistas dirigidos, dirección de tesis
diseño experimental = diseño de experimentos < DoE, protocolos experimentales, ensayos experimentales diseñados
trabajo en laboratorio = técnicas de laboratorio < PCR, HPLC, cultivos celulares, técnico de laboratorio, western blot, ELISA ~ poyata
experimentación animal = estabulario < animalario, bioterio, FELASA, categoría B animales, modelos murinos
ensayos clínicos = investigación clínica < data manager ensayos, study coordinator, monitor de ensayos clínicos, coordinadora de ensayos, ICH-GCP
revisión bibliográfica = búsqueda bibliográfica < PubMed, Web of Science, revisión sistemática, Scopus búsqueda ~ Mendeley, Zotero, EndNote
análisis estadístico = bioestadística < RStudio, GraphPad ~ SPSS, Stata, SAS
investigación cualitativa = metodología cualitativa < Atlas ti, NVivo, grupos focales, entrevistas en profundidad, MAXQDA
microscopía = imagen científica < microscopía confocal, ImageJ, AFM ~ SEM
citometría de flujo = citometría < FACS, FlowJo, citómetro
bioinformática = análisis de secuencias < RNA-seq, NGS, BLAST, Bioconductor, scRNA-seq, metagenómica
bioquímica de proteínas < Äkta, proteínas recombinantes ~ SDS-PAGE, ELISA
síntesis orgánica = química orgánica < síntesis multietapa, columnas de sílice, síntesis de compuestos ~ RMN, química médica
modelización = simulación numérica < COMSOL, dinámica molecular, OpenFOAM ~ Matlab, Fortran, Monte Carlo
redacción científica < Overleaf ~ medical writer, redacción de artículos científicos
patentes < patente registrada, patentes solicitadas, coinventor ~ OTRI, spin-off universitaria
liderazgo de grupo de investigación < IP de proyecto, investigadora principal, jefe de grupo de investigación ~ directora de laboratorio, responsable de laboratorio
bioseguridad = laboratorio de contención < BSL-2, BSL-3, NCB3 ~ cabina de bioseguridad
trabajo de campo = muestreos < muestreos de campo, censos de fauna, campañas de muestreo, inventarios forestales, censos de aves ~ muestreo de suelos, muestreos de agua, recolección de muestras en terreno
`;
