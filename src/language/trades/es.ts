/** What is asked and told in Spanish trades; rows.ts says how to read it. */
export const SPANISH_TRADES = `
# Enfermería y cuidado de mayores
aseo e higiene de usuarios = higiene personal = baño y aseo de personas dependientes < aseo de residentes, aseo de ancianos, baño de pacientes encamados, cambio de pañales a residentes, higiene de residentes, aseo en cama, duchar a residentes
certificado de profesionalidad sociosanitario = atención sociosanitaria a personas dependientes < SSCS0208, SSCS0108, auxiliar sociosanitario, gerocultora titulada, técnico en atención sociosanitaria, TAPSD, técnico en atención a personas en situación de dependencia
técnico en cuidados auxiliares de enfermería = TCAE = auxiliar de enfermería titulado < FP auxiliar de enfermería, auxiliar de enfermería, técnica en cuidados auxiliares de enfermería, AE hospital
grado en enfermería = diplomatura en enfermería = DUE < enfermera colegiada, enfermero colegiado, diplomada en enfermería, graduada en enfermería, ATS, EIR, enfermero titulado
gerocultor = cuidado de personas mayores = atención a personas mayores < gerocultora, residencia de ancianos, residencia de mayores, centro de día de mayores, geriatría, cuidadora de ancianos, cuidador de ancianos, residencia geriátrica, cuidado de abuelos, centro geriátrico
ayuda a domicilio = SAD = auxiliar de ayuda a domicilio < SAD municipal, Clece SAD, cuidadora interna de mayores, interna con señora mayor, empleada de hogar cuidando ancianos, atención domiciliaria a dependientes
administración de medicación = preparación de medicación < pastilleros, reparto de medicación, medicación por vía oral, inyectables, insulina subcutánea, preparar pastilleros, administración de insulina, carro de medicación
toma de constantes vitales = control de constantes < tomar la tensión, tensión arterial, glucemia capilar, toma de tensión, constantes a pacientes, control de glucemia, saturación y temperatura
movilizaciones y transferencias = cambios posturales < grúa de transferencias, grúa de pacientes, levantar y acostar residentes, movilización de encamados, transferencias cama silla, movilizar pacientes
ayuda en la alimentación = apoyo en la ingesta < dar de comer a residentes, dar de comer a ancianos, SNG, dietas trituradas, nutrición enteral, sonda nasogástrica, disfagia, espesantes
curas = cura de heridas = tratamiento de úlceras < UPP, úlceras por presión, curas de heridas, pie diabético, sutura de heridas, curas complejas, apósitos
extracción de sangre = extracciones < analíticas, extracciones de sangre, venopunción, punciones venosas, gasometrías, flebotomista
canalización de vías = sueroterapia < vías periféricas, PICC, sueros, vía central, canalizar vías, reservorio subcutáneo
sondaje vesical = técnicas de enfermería < sondajes, sonda vesical, enemas, colostomía, traqueostomía, aspiración de secreciones
urgencias y UCI = cuidados críticos < triaje, UVI, UVI móvil, SAMUR, 061, SUMMA 112, UCI, reanimación, urgencias hospitalarias, box de críticos
quirófano = instrumentación quirúrgica < instrumentista, enfermera de quirófano, enfermera circulante, URPA, bloque quirúrgico, pabellón quirúrgico, arsenalera
soporte vital = primeros auxilios = RCP < SVB, RCP y DESA, SVA, DESA, soporte vital básico, curso de primeros auxilios, BLS
plan de cuidados = PIAI = valoración de enfermería < PAI residentes, NANDA, NIC NOC, PIA de residentes, planes de cuidados, proceso de atención de enfermería, PAE, valoración geriátrica
registro en historia clínica = registro de incidencias y cuidados < Resiplus, SELENE, Diraya, GACELA, evolutivos de enfermería, OMI-AP, partes de relevo, hojas de enfermería, aegerus, Gerosalus
Alzheimer = demencias = deterioro cognitivo < unidad de demencias, enfermos de Alzheimer, unidad de psicogeriatría, enfermo de Alzheimer, AFA, demencia senil, pacientes con demencia
cuidados paliativos = acompañamiento al final de la vida < paliativos, ESAD, hospicio, PADES, unidad de paliativos
atención primaria = centro de salud < centro de salud enfermera, CAP enfermería, ambulatorio, EAP, consultorio rural, CESFAM
acompañamiento = acompañamiento a citas médicas < acompañar al médico a ancianos, paseos con ancianos, acompañar a mayores, acompañamiento de mayores, compañía a personas mayores
dinamización de mayores = animación sociocultural con mayores < estimulación cognitiva, bingo con residentes, taller de memoria, gerontogimnasia, TASOC en residencia, terapia ocupacional con mayores, talleres de memoria
turnos rotativos = disponibilidad para turnos y noches < turno de noche, turnos rotatorios, mañana tarde y noche, turno antiestrés, correturnos, guardias nocturnas, noches y fines de semana
supervisión de enfermería = coordinación de enfermería < supervisora de planta, coordinadora de enfermería, supervisora de enfermería, gobernanta sociosanitaria, coordinadora de gerocultoras, jefa de enfermería
dirección de residencia = dirección de centro residencial < directora de residencia, director de residencia, directora de centro de día, DGR centros
técnico en emergencias sanitarias = transporte sanitario < TES, técnico de ambulancia, ambulancia, TTS, conductor de ambulancia, TEM camillero
celador = traslado de pacientes < celadora, camillero, auxiliar de traslado hospitalario, celador de hospital
# Educación infantil y tiempo libre
técnico superior en educación infantil = TSEI = educador infantil titulado < educadora infantil, TEI, grado superior educación infantil, maestra de educación infantil, parvularia
magisterio infantil = grado en educación infantil < maestra de educación infantil, maestra de infantil, maestro de infantil, educadora de párvulos
escuela infantil = educación infantil 0-3 = primer ciclo de infantil < aula de bebés, sala cuna, jardín de infancia, jardín infantil, guardería, aula de 1-2 años, llar d'infants, escoleta, ludoteca infantil 0-3
cuidado de niños = atención a niños < canguro, niñera, baby sitter, guardería, cuidadora de niños, nana, au pair, babysitter
cuidado e higiene infantil = hábitos de higiene y alimentación < cambio de pañales a bebés, biberones, cambiar pañales, control de esfínteres, dar de comer a bebés, siesta de bebés, siestas de niños
periodo de adaptación < adaptación de los niños, periodos de adaptación, acogida de niños en el aula
programación de aula = planificación de actividades educativas < programación didáctica, unidades didácticas, rincones de juego, propuesta pedagógica, situaciones de aprendizaje, asamblea con niños, planificaciones diarias de párvulos
estimulación temprana = desarrollo psicomotor < psicomotricidad, atención temprana, cesto de los tesoros, Montessori, estimulación sensorial, masaje infantil, Pikler
comunicación con las familias = tutorías con familias < agenda escolar, reuniones con padres, reuniones con familias, entrevistas con padres, atención a las familias, Kinderup, apoderados
monitor de tiempo libre = título de monitor de ocio y tiempo libre < MTL, monitor de ocio y tiempo libre, monitora de tiempo libre, DMTL, monitor de campamentos titulado, SSCB0209, dinamización infantil y juvenil
coordinador de tiempo libre = dirección de actividades de tiempo libre < CTL, coordinadora de tiempo libre, director de campamento, SSCB0211, coordinadora de campamentos, coordinador de ludoteca
animación infantil = actividades lúdicas = dinamización de grupos infantiles < campamentos de verano, ludoteca, monitora de campamento, campamento urbano, animador infantil, animación de cumpleaños, colonias, casal d'estiu, parque de bolas, globoflexia, animación hotelera, miniclub, animadora infantil, colonias de verano, monitor de campamento
monitor de comedor = cuidado de comedor escolar < monitora de comedor, comedor escolar, patio y comedor, cuidadora de comedor, monitora de patio
aula matinal = actividades extraescolares < extraescolares, acogida matinal, monitora de extraescolares, talleres extraescolares, guardería de tarde
refuerzo escolar = apoyo escolar < ayuda con los deberes, clases de refuerzo, apoyo escolar a niños, deberes con niños, repaso escolar
necesidades educativas especiales = NEE = atención a la diversidad < ACNEE, auxiliar técnico educativo, ATE, aula TEA, niños con TEA, PT, integrador social en colegio, vetlladora, niños con autismo, educación diferencial
integración social = técnico superior en integración social < TSIS, integradora social, TIS
acompañante de ruta escolar = transporte escolar < monitora de autobús escolar, monitor de ruta, monitora de ruta, acompañante de transporte escolar
manipulador de alimentos con niños = carné de manipulador de alimentos < carnet de manipulador de alimentos, carné de manipulador, curso de manipulador de alimentos
certificado de delitos de naturaleza sexual < certificado de delitos sexuales, certificado negativo de delitos sexuales
dirección de escuela infantil = coordinación de escuela infantil < directora de escuela infantil, directora de guardería, coordinadora de ciclo infantil, directora de jardín infantil
educación especial en ocio = ocio inclusivo < respiro familiar, monitora de ocio con discapacidad, campamentos para personas con discapacidad
socorrista = salvamento acuático < socorrista acuático, socorrista de piscina, monitor de natación, guardavidas
# Docencia y formación
docencia = impartición de clases = impartir clases < profesor de secundaria, maestra de primaria, profesora interina, profesor asociado, docente, clases de matemáticas impartidas, profesora de inglés, maestro de primaria, profesor de academia, profesor de FP, tutor de ESO, clases particulares
máster del profesorado = CAP = habilitación docente < máster de formación del profesorado, CAP aptitud pedagógica, MUFPS, máster en profesorado, curso de adaptación pedagógica
grado en educación primaria = magisterio < maestra de primaria, diplomatura en magisterio, magisterio primaria, grado en magisterio, maestro de educación física, pedagogía básica titulado, normalista
oposición docente = funcionario docente < oposición de secundaria aprobada, interino en instituto, funcionaria de carrera secundaria, lista de interinos, oposiciones de maestros
programación didáctica = preparación de clases = elaboración de material didáctico < unidades didácticas, programaciones de aula, situaciones de aprendizaje, fichas para alumnos, material didáctico elaborado, planificación curricular, materiales didácticos
evaluación del alumnado = corrección de exámenes < corregir exámenes, juntas de evaluación, boletines de notas, exámenes corregidos, rúbricas, actas de evaluación, EvAU corrector, sesiones de evaluación, calificaciones trimestrales
tutoría = acción tutorial < tutora de primaria, tutor de bachillerato, jefe de estudios, tutora de grupo, tutor de curso, PAT tutoría, profesor jefe
formación ocupacional = formación para el empleo < SSCE0110, docente de certificados de profesionalidad, docencia de la formación profesional para el empleo, formador de formadores, cursos del SEPE, FUNDAE docente, cursos INEM, formador ocupacional, formador SENCE
formador de formadores = capacitación docente para el empleo < SSCE0110, curso de formador de formadores, metodología didáctica
formación en empresas = impartición de formación = capacitación < formadora in company, capacitaciones al personal, cursos in company, formador interno, capacitador, formación a empleados impartida, instructor de capacitación, talleres para empleados
teleformación = tutor online = e-learning < tutora online, tutor de teleformación, Moodle, aula virtual, Blackboard, campus virtual tutor, Articulate, dinamizador e-learning
herramientas digitales educativas = TIC en el aula < Google Classroom, pizarra digital, Moodle, Kahoot, Genially docente, Séneca Junta, Alexia, Educamos, Raíces educación, iPasen, COMDID
clases particulares = clases de apoyo = refuerzo educativo < profesor particular, academia de repaso, Superprof, academia de refuerzo, Tusclasesparticulares, profesora particular
español para extranjeros = ELE < profesora ELE, Instituto Cervantes, examinador DELE, máster ELE, español a inmigrantes, aula de enlace
enseñanza de inglés = profesor de inglés = bilingüismo < habilitación lingüística inglés, TEFL, auxiliar de conversación, CLIL, colegio bilingüe docente, CELTA, clases de inglés a niños, AICLE, profesora de inglés, Cambridge preparador, EOI profesora
pedagogía terapéutica = audición y lenguaje = educación especial < PT, maestra de PT, maestra AL, aula de educación especial, adaptaciones curriculares, ACIS, colegio de educación especial, ACNEAE, aula abierta TEA
orientación educativa = orientador escolar < orientadora, EOEP, departamento de orientación, psicopedagoga, informes psicopedagógicos, EAP psicopedagogía, orientadora de instituto
formación profesional = ciclos formativos < profesor de FP, profesor técnico de FP, ciclos formativos de grado medio, módulos de FP, FCT tutor, FP dual tutora, profesora de ciclo formativo
docencia universitaria = profesor universitario < profesor asociado, profesora titular de universidad, ANECA, ayudante doctor, TFG dirigidos, clases en la universidad, acreditación ANECA, cátedra universitaria, profesor ayudante doctor
dirección de centro educativo = jefatura de estudios < director de colegio, jefa de estudios, directora de instituto, rectora de colegio, equipo directivo colegio, secretaria de instituto, UTP
innovación educativa = metodologías activas < ABP, aprendizaje basado en proyectos, gamificación en el aula, flipped classroom, aprendizaje cooperativo, Erasmus+ KA, DUA aula
reuniones con familias y claustro = relación con las familias < claustros, tutorías con padres, reuniones de padres, AMPA, reunión de apoderados, entrevistas con padres de alumnos
excursiones y actividades complementarias = actividades complementarias < viaje de fin de curso, semana blanca, excursiones con alumnos, intercambio escolar, salidas pedagógicas con alumnos
monitor deportivo = actividades dirigidas < TAFAD, entrenador de fútbol base, CCAFD, INEF, monitora de pilates, monitor de spinning, TSEAS, monitora de zumba, entrenador personal
autoescuela = formación vial < profesor de autoescuela, profesor de formación vial, profesora de autoescuela, prácticas de conducir alumnos
# Clínica médica y dental
higienista dental = higiene bucodental = técnico superior en higiene bucodental < higienista, TSHBD, higienista dental colegiada, grado superior higiene bucodental, tartrectomías
auxiliar de odontología = asistencia en gabinete = auxiliar dental < ayudante de dentista, trabajo a cuatro manos, auxiliar de clínica dental, asistencia en sillón, asistente dental, asistente de odontólogo, implantes asistidos
profilaxis dental = limpiezas dentales < limpiezas bucales, tartrectomía, fluorizaciones, raspados, selladores, ultrasonidos dental
esterilización de instrumental = desinfección de material < autoclave, esterilización, cajas quirúrgicas, instrumental esterilizado, central de esterilización, bolsas de esterilización, cubetas dentales
recepción de pacientes = atención al paciente < recepcionista de clínica, admisión de pacientes, recepción de clínica, admisiones hospital, recepcionista en consultorio, auxiliar de admisión, recepción clínica dental
gestión de citas = agenda médica = programación de citas < citas de pacientes, Doctoralia, agenda de doctores, citas médicas, Doctoralia Pro, agenda de consultas, agendamiento de pacientes, Medilink
secretaría médica = auxiliar administrativo sanitario < secretaria médica, técnico superior en documentación sanitaria, transcripción de informes médicos, administrativa de hospital, secretario médico, auxiliar administrativa de salud
facturación a mutuas y aseguradoras = facturación a compañías < Sanitas facturación, volantes, autorizaciones de mutuas, Adeslas volantes, facturación a aseguradoras médicas, autorizaciones de seguros médicos, Fonasa e Isapre, bonos Fonasa, EPS autorizaciones
historia clínica = gestión de historias clínicas = expediente clínico < historias clínicas, archivo clínico, Selene, HIS hospital, expedientes clínicos, OMI, digitalización de historias, ficha clínica
software de clínica dental = programa de gestión de clínica < Gesden, Klinikare, Clinic Cloud, Gesden G5, Dentidesk, Orisdent, Julia dental, Dentalink
presupuestos de tratamientos = asesoramiento de tratamientos < presupuestos dentales, coordinadora de tratamientos, financiación de tratamientos, presupuestos a pacientes, coordinadora comercial dental, asesora de pacientes
curso de radiología = operador de rayos X = radiodiagnóstico < operador de instalaciones de radiodiagnóstico, licencia CSN, director de instalaciones de rayos X dental, TSID, técnico en rayos, ortopantomografías, TER radiodiagnóstico, operador rayos X dental, periapicales
técnico superior en imagen para el diagnóstico = TSID < técnico de rayos, TER, mamografías, TAC y resonancia, técnico en radiología, tecnólogo médico imagenología
toma de impresiones y escáner intraoral = prótesis dental < impresiones en alginato, escáner intraoral, iTero, vaciado de modelos, Invisalign, ortodoncia auxiliar
asistencia en consulta = auxiliar de consulta < preparación del paciente en consulta, electrocardiogramas, ECG realizados, espirometrías, ayudante en cirugía menor, campimetrías, asistencia al médico en consulta
pedidos de material sanitario = control de stock de clínica < pedidos a depósitos dentales, stock de material clínico, pedidos de material dental, fungibles clínicos, insumos médicos
residuos sanitarios = gestión de residuos biosanitarios < RESPEL, RPBI, residuos biosanitarios, contenedores biosanitarios, REAS
LOPD sanitaria = protección de datos de pacientes < consentimientos informados, LOPD en clínica, secreto profesional sanitario
óptica y optometría = óptico-optometrista < graduaciones de vista, lentes de contacto adaptadas, montaje de gafas, General Óptica, Multiópticas
fisioterapia = tratamientos de fisioterapia < fisioterapeuta, punción seca, terapia manual, kinesiólogo, electroterapia, kinesióloga, drenaje linfático
clínica veterinaria = auxiliar de veterinaria < ATV, auxiliar veterinario, peluquería canina, auxiliar de clínica veterinaria, quirófano veterinario
medicina estética = aparatología médico-estética < láser alejandrita, mesoterapia, peelings médicos, bótox asistencia, Indiba clínica
# Farmacia y laboratorio
técnico en farmacia y parafarmacia = técnico en farmacia = auxiliar de farmacia < grado medio farmacia, técnica en farmacia, técnico de farmacia, CFGM farmacia, auxiliar de farmacia hospitalaria
grado en farmacia = licenciatura en farmacia = farmacéutico < farmacéutica adjunta, licenciada en farmacia, FIR, farmacéutico titular, químico farmacéutico, farmacéutica colegiada, QFB, regente de farmacia
dispensación de medicamentos = atención farmacéutica = dispensación de recetas < receta electrónica, dispensación en mostrador, recetas dispensadas, dispensar recetas, mostrador de farmacia, dispensación activa, seguimiento farmacoterapéutico
consejo farmacéutico = venta en mostrador de farmacia < indicación farmacéutica, venta de OTC, consejo dermofarmacéutico, dermoconsejera, dermofarmacia, venta de parafarmacia, consejo en mostrador de farmacia
formulación magistral = elaboración de fórmulas magistrales < fórmulas magistrales, PNT de formulación, laboratorio de formulación, Topitec, cápsulas magistrales, recetario magistral
programa de gestión de farmacia = software de farmacia < Farmatic, Nixfarma, Unycop, BitFarma, Ioffwin, Pulso farmacia, Farmatic Windows
SPD = sistemas personalizados de dosificación < blísters semanales, pastilleros para residencias, blísteres para residencias
pedidos y caducidades en farmacia = control de stock de farmacia < Cofares, Bidafarma, caducidades de farmacia, pedidos a cooperativa farmacéutica, Hefame, Alliance Healthcare pedidos, robot de farmacia, Fedefarma
facturación de recetas = cierre de recetas < comprobación de recetas, cierre mensual de recetas, mutualidades recetas
técnico de laboratorio clínico = laboratorio clínico y biomédico < TEL, TSLCB, técnico superior en laboratorio clínico, técnico especialista en laboratorio, TSLDC, analista clínico, tecnólogo médico laboratorio, bioquímico clínico
laboratorio de análisis y control de calidad = técnico superior en laboratorio = LACC < CFGS laboratorio de análisis, técnico en análisis y control, analista de laboratorio, químico analista, técnica superior en análisis y control de calidad
análisis fisicoquímicos = técnicas analíticas < valoraciones ácido-base, Karl Fischer, titulaciones químicas, pH y conductividad, viscosidad y densidad, gravimetrías, volumetrías, Kjeldahl
cromatografía = técnicas cromatográficas < HPLC, GC-MS, UPLC, cromatógrafo, LC-MS, cromatografía de gases, Empower, CG-FID, TLC
espectroscopía = técnicas espectrofotométricas < UV-VIS, ICP-MS, absorción atómica, FTIR, ICP-OES, espectrofotómetro, RMN
microbiología = análisis microbiológicos < siembra en placa, recuento de aerobios, Legionella análisis, antibiogramas, siembras microbiológicas, placas de agar, Salmonella y Listeria, tinción de Gram, urocultivos
biología molecular = técnicas de biología molecular < PCR, qPCR, RT-PCR, western blot, extracción de ADN, electroforesis, secuenciación NGS, clonación
cultivos celulares = cultivo celular < líneas celulares, pases celulares, cabina de flujo laminar, cultivos primarios, ensayos de citotoxicidad, transfección
normas de correcta fabricación = GMP = NCF < guías de fabricación, batch records, protocolos de fabricación farmacéutica, BPM farmacéutica, planta GMP, despeje de línea
buenas prácticas de laboratorio = BPL = GLP < estudios GLP
ISO 17025 = acreditación ENAC < ENAC, norma 17025, UNE-EN ISO 17025, auditoría ENAC, ensayos acreditados
ISO 15189 = calidad en laboratorio clínico < norma 15189, ENAC 15189
control de calidad farmacéutico = control de materias primas < OOS, liberación de lotes, estudios de estabilidad, producto terminado análisis, análisis de materias primas, USP y Ph Eur, uniformidad de contenido, ensayo de disolución
preparación y recepción de muestras = toma de muestras < muestreo de aguas, alícuotas, registro de muestras, centrifugación de muestras, digestión de muestras, pesada de muestras, tomador de muestras
validación de métodos = cualificación de equipos < validación analítica, IQ OQ PQ, ICH Q2, transferencia de métodos, puesta a punto de métodos analíticos
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
gestión de ayudas y prestaciones = tramitación de prestaciones < tramitación de dependencia, RGI, ayudas de emergencia, IMV, ingreso mínimo vital, REMISA, renta mínima, bono social, ley de dependencia solicitudes, RMI, subsidios sociales
ley de dependencia = valoración de la dependencia < PIA dependencia, BVD, valoradora de dependencia, grado de dependencia valorado, técnico valorador de dependencia
servicios sociales = atención social primaria < UTS, servicios sociales municipales, UBAS, SIUSS, CEAS, centro de servicios sociales, trabajadora social en ayuntamiento, ZTS, SIUSS informático
protección de menores = menores en riesgo < piso tutelado, centro de menores, acogimiento residencial, menores tutelados, CRAE, MENAS, MENA, centro de acogida de menores, PIF menores, SENAME, EAIA, DGAIA
medidas judiciales de menores = menores infractores < reforma juvenil, libertad vigilada, medio abierto, GINSO, centro de reforma, LORPM, Diagrama reforma
personas con discapacidad = atención a la discapacidad < centro ocupacional, piso tutelado discapacidad, Plena Inclusión, APPS, cuidador de discapacitados, discapacidad intelectual residencia, centro especial de empleo, parálisis cerebral residencia, COFOIL
inserción laboral = orientación laboral < técnica de inserción laboral, orientadora laboral, itinerarios de inserción, lanzaderas de empleo, preparador laboral, Incorpora, POEJ, agencia de colocación, bolsa de empleo gestora, Andalucía Orienta
itinerarios individualizados = plan individualizado de intervención = PII < PEI menores, PTI, itinerarios personalizados, PII usuarios, plan educativo individualizado menores, itinerario de inserción diseñado
violencia de género = atención a víctimas de violencia de género < casa de acogida, PMORVG, recurso de acogida mujeres, agente de igualdad, punto violeta, Viogen, centro de la mujer, 016 atención
migrantes y refugiados = protección internacional = acogida humanitaria < CEAR, Accem, solicitantes de asilo, acogida de refugiados, Cruz Roja acogida, mediación intercultural, ACNUR, piso de acogida refugiados, primera acogida
personas sin hogar = sinhogarismo < albergue municipal, unidad móvil de calle, Housing First, centro de acogida sin hogar, FACIAM, comedor social, albergue de transeúntes
drogodependencias = adicciones < CAD, Proyecto Hombre, comunidad terapéutica, UCA adicciones, CAS drogodependencias, reducción de daños, centro de día de adicciones, SENDA
mediación = mediación familiar e intercultural < mediadora intercultural, mediador familiar, mediadora social, mediación comunitaria, punto de encuentro familiar, PEF
talleres grupales = dinamización de grupos = dinámicas de grupo < talleres de habilidades sociales, taller de habilidades sociales, grupos de apoyo, talleres prelaborales, escuela de padres, grupos de ayuda mutua, talleres socioeducativos
entrevistas y visitas domiciliarias = visitas a domicilio < visitas domiciliarias, entrevistas sociales, visita domiciliaria, entrevistas a usuarios
coordinación con recursos = trabajo en red < coordinación con servicios sociales, derivación a recursos, mesas técnicas, coordinación interinstitucional social, derivaciones de usuarios, redes comunitarias
formulación de proyectos sociales = gestión de subvenciones < IRPF subvenciones, justificación de subvenciones, memorias de proyecto social, marco lógico, proyectos AECID, convocatoria 0, 7, formulación de subvenciones
gestión del voluntariado = coordinación de voluntarios < coordinadora de voluntariado, voluntarios coordinados, captación de voluntarios, equipo de voluntarios
salud mental = atención psicosocial < CRPS, MRR salud mental, CRL salud mental, miniresidencia salud mental, enfermedad mental grave, club social salud mental, CSM trabajadora social
TASOC = animación sociocultural < animadora sociocultural, TSASCT, dinamizadora juvenil, animación sociocultural y turística, dinamización comunitaria
# Administración y secretariado
atención telefónica = centralita = gestión de llamadas < recepcionista, telefonista, filtro de llamadas, operadora de centralita, conmutador, atender el teléfono, llamadas entrantes oficina
recepción de visitas = atención al público < recepcionista de empresa, conserje de oficinas, recepción de oficina, atención en ventanilla, ventanilla de atención
gestión administrativa = tareas administrativas = auxiliar administrativo < administrativa, auxiliar administrativa, oficial administrativo, administrativo contable, asistente administrativo, secretaria, FP administración, técnico administrativo, capturista administrativo
técnico superior en administración y finanzas = formación en administración < CFGS administración y finanzas, FP2 administrativo, grado medio gestión administrativa, ADGD0308, ADGG0408, técnico en gestión administrativa, FPII administrativo
gestión documental = archivo de documentación < archivo de documentos, archivar documentación, digitalización de expedientes, DocuWare, expedientes archivados, gestor documental, escaneo de documentos, archivística
correspondencia = redacción de escritos = gestión de correo < correo postal, valijas, burofaxes, redacción de cartas, cartas comerciales, correo certificado, despacho de correspondencia, memorándums
gestión de agenda = agenda de dirección < agenda del director, agenda de gerencia, agenda de directivos, Outlook agenda, agenda del gerente, calendario de dirección
gestión de viajes = organización de viajes < reservas de viajes, reserva de vuelos y hoteles, viajes de directivos, billetes de avión y hotel, viajes corporativos, viáticos tramitados
notas de gastos = liquidación de gastos < hojas de gastos, Concur, dietas y kilometraje, liquidaciones de viaje, rendición de gastos, Captio, viáticos comprobados
secretaria de dirección = asistente de dirección = secretariado de dirección < secretaria de gerencia, asistente ejecutiva, office manager, secretaria ejecutiva, asistente de gerencia, secretaria del presidente, asistente a la dirección, PA del director
organización de reuniones = preparación de reuniones < convocatorias de reunión, salas de reuniones, orden del día, actas de reunión, reserva de salas, consejos de administración preparados
actas = redacción de actas < actas de reuniones, levantar actas, acta de junta, libro de actas, actas del consejo, minutas de reunión
mecanografía = transcripción < 300 pulsaciones, 350 pulsaciones, transcripción de audios, taquigrafía, mecanografía al tacto, tipeo de documentos, digitadora
grabación de datos = introducción de datos = captura de datos < grabadora de datos, data entry, capturista, digitador, grabador de datos, tabulación de datos, ingreso de datos al sistema, metida de datos
paquete Office = ofimática = Microsoft Office < Word Excel PowerPoint, Word y Excel, Office 365, Microsoft 365, ofimática avanzada, Excel y Word, Word Excel Outlook, Word Excel Access
Excel avanzado = dominio de Excel < tablas dinámicas, BUSCARV, macros VBA, macros de Excel, Power Query, buscarx
facturación = emisión de facturas = elaboración de facturas < facturas emitidas, FacturaPlus, emitir facturas, facturas a clientes, Facturae, facturadora, CFDI, FACe, Holded, factura electrónica
gestión de pedidos = tramitación de pedidos = albaranes < pedidos de clientes grabados, pedidos en SAP, notas de pedido, remitos, back office pedidos, backoffice comercial, órdenes de compra procesadas
presupuestos a clientes = elaboración de presupuestos < presupuestos para clientes, cotizaciones a clientes, presupuestos enviados, cotizaciones enviadas, presupuestos elaborados a clientes
ERP = programa de gestión = SAP < Navision, Sage 50, Sage Murano, A3ERP, Microsoft Dynamics, Odoo, SAP R3, Contaplus, SAP Business One, Oracle EBS, Tango Gestión, Defontana, Siigo
trámites con la administración pública = gestiones ante organismos públicos < certificado digital trámites, sede electrónica, gestoría, trámites en Tráfico, Registro Mercantil trámites, gestor administrativo, trámites ante AFIP, SUNAT trámites, trámites en notaría, sistema RED
concursos y licitaciones = licitaciones públicas < PLACSP, sobres A B C, ofertas a licitaciones, DEUC, concursos públicos preparados, Mercado Público licitaciones, SECOP, Compranet
compras de material de oficina = suministros de oficina < material de oficina, papelería de oficina, Lyreco, insumos de oficina, pedidos de papelería
gestión de flota = vehículos de empresa < renting de vehículos, flota de vehículos gestionada, ITV de vehículos de empresa, tarjetas Solred, multas de flota
bases de datos = mantenimiento de bases de datos de clientes < Access base de datos, CRM actualizado, base de datos de clientes actualizada, fichas de clientes
# Contabilidad, nóminas y fiscal
contabilidad general = registro contable = asientos contables < contable, contabilizar facturas, apuntes contables, auxiliar contable, PGC, contabilización de facturas, libro mayor, pólizas contables, contador público, contadora, asistente contable, libros contables
conciliación bancaria = conciliaciones bancarias < punteo de bancos, conciliar bancos, extractos bancarios conciliados, bancos conciliados, cuadre de bancos, norma 43
cuentas a pagar = proveedores = facturas de proveedores < contabilización de proveedores, pago a proveedores, accounts payable, remesas de pago, confirming, facturas recibidas, cuentas por pagar, contrarecibos
cuentas a cobrar = clientes y cobros < accounts receivable, gestión de cobros, remesas de recibos, cuentas por cobrar, cobros de clientes, vencimientos de clientes, aplicación de cobros
gestión de cobros = recobro = reclamación de impagados < impagados, recobro de deuda, cobranza, gestor de cobro, cobros pendientes reclamados, gestora de cobranza, cartera morosa, Crédito y Caución
impuestos = declaraciones fiscales = liquidación de impuestos < modelo 303, modelo 111, IVA trimestral, modelo 347, modelo 390, IRPF trimestral, SII IVA, modelo 200, modelo 130, declaraciones de IVA, F29, declaración de renta, IIBB, PDT SUNAT, modelo 190, asesor fiscal
IVA = liquidaciones de IVA < modelo 303, modelo 390, SII, modelo 349, libro de IVA, IVA intracomunitario, prorrata IVA, F29, libro IVA ventas
impuesto de sociedades = impuesto sobre sociedades < modelo 200, modelo 202, IS presentado, pagos a cuenta de sociedades
declaración de la renta = IRPF < campaña de renta, declaraciones de renta, Renta Web, modelo 100, modelo 130
cierre contable = cierres mensuales = cierre mensual y anual < cierres contables, periodificaciones, cierre de mes contable, cierre trimestral, cierre de ejercicio, provisiones contables, month-end, regularización contable
cuentas anuales = estados financieros < depósito de cuentas, balances y cuenta de resultados, memoria anual contable, legalización de libros, EEFF, balance general elaborado
consolidación = NIIF = IFRS < consolidación contable, US GAAP, NIC, cuentas consolidadas, intercompany, IFRS 16
activo fijo = inmovilizado = amortizaciones < depreciaciones, altas de inmovilizado, activos fijos, SAP AA
tesorería = gestión de tesorería < previsión de tesorería, cash flow previsión, tesorera, cash pooling, remesas bancarias, líneas de crédito negociadas, flujo de caja proyectado, posición bancaria
caja = control de caja chica < caja chica, arqueo de caja, arqueos de caja, fondo fijo, libro de caja
contabilidad analítica = contabilidad de costes < centros de coste, costes por producto, contabilidad de costos, escandallos contables, costeo, SAP CO
control de gestión = controlling = control presupuestario < controller financiero, controller, desviaciones presupuestarias, análisis de desviaciones, business controller, reporting financiero
presupuestos anuales = elaboración de presupuestos anuales < presupuesto anual, forecast financiero, presupuesto de la empresa, plan financiero, budget anual
programas de contabilidad = software contable < ContaPlus, A3CON, Sage Despachos, A3ECO, ContaSol, Sage 50, Contpaqi, Logic Control, Siigo contable, Concar, Holded contabilidad, Softland, Tango contabilidad, SAP FI
elaboración de nóminas = nóminas = liquidación de sueldos < A3NOM, NominaPlus, confección de nóminas, liquidación de remuneraciones, A3 Nom, liquidación de haberes, planillas de remuneraciones, Meta4 nómina, NominaSol, A3 Equipo nóminas, Noi nómina, Buk remuneraciones
seguros sociales = Seguridad Social = sistema RED < TC1 y TC2, SILTRA, RLC y RNT, Red Directo, altas y bajas en Seguridad Social, cotizaciones TGSS, Winsuite, IMSS altas, Previred, SUA IMSS, Contrat@
contratos y finiquitos = gestión laboral = administración de personal laboral < Contrat@, finiquitos, contratos laborales, asesoría laboral, Delt@, certific@2, partes de IT, certificados de empresa, técnico laboral, laboralista
graduado social = relaciones laborales < graduada social, grado en relaciones laborales, diplomado en relaciones laborales, RRLL y RRHH grado, graduado social colegiado
auditoría = auditoría de cuentas < auditora junior, ROAC, Big Four auditoría, auditor externo, papeles de trabajo auditoría, Deloitte auditoría, circularizaciones
asesoría fiscal y contable = gestoría < asesoría contable, gestoría contable, cartera de clientes autónomos y pymes, despacho contable, contabilidad de autónomos, asesoría de empresas
atención a auditores e inspecciones = relación con auditores < auditorías externas atendidas, inspecciones de Hacienda, requerimientos de Hacienda, requerimientos AEAT, requerimientos del SAT, fiscalizaciones SII
# Recursos humanos y selección
selección de personal = reclutamiento = procesos de selección < técnica de selección, reclutadora, entrevistas de selección, publicación de ofertas en InfoJobs, headhunter, talent acquisition, reclutamiento masivo, consultora de selección, criba curricular, reclutador, cobertura de vacantes
criba curricular = sourcing = búsqueda de candidatos < InfoJobs, LinkedIn Recruiter, cribado de currículums, filtrado de CV, búsqueda directa de candidatos, Bumeran, Computrabajo, hunting, preselección de currículums, OCC Mundial
entrevistas por competencias = entrevistas de selección < entrevistas a candidatos, assessment center, entrevistar candidatos, entrevistas telefónicas a candidatos, BEI entrevistas, pruebas psicotécnicas
administración de personal = gestión laboral de empleados < altas y bajas de trabajadores, contratos laborales, nóminas y contratos, expedientes de personal, partes de baja, Contrat@, certificados laborales, legajos de personal, files de personal
control horario = gestión de ausencias = control de asistencia < vacaciones y permisos, fichajes, absentismo, Sesame HR, Factorial, reloj control, partes de horas, registro de jornada, checador, cuadrantes de vacaciones
formación y desarrollo = plan de formación < FUNDAE, técnica de formación, formación bonificada, DNC, gestión de cursos bonificados, planes de carrera, detección de necesidades de formación, SENCE, plan de capacitación
acogida de nuevos empleados = onboarding < plan de acogida, inducción de personal, onboarding de nuevos, manual de acogida, inducciones al personal nuevo
derecho laboral = legislación laboral < despidos, ERTE, convenios colectivos aplicados, ERE, SMAC, actos de conciliación laboral, cartas de despido, laboralista, sanciones y despidos, graduada social, Ley Federal del Trabajo
relaciones laborales = negociación colectiva < comité de empresa, negociación de convenio, elecciones sindicales, delegados sindicales, delegado de personal, contrato colectivo, sindicatos negociación
evaluación del desempeño = gestión del desempeño < evaluaciones de desempeño, evaluación 360, dirección por objetivos, DPO, valoración del desempeño, evaluaciones 360
prevención de riesgos laborales = PRL < técnico superior en PRL, PRL 60 horas, evaluaciones de riesgos, servicio de prevención, técnico PRL, CAE documental, curso PRL 50 horas, recurso preventivo, SCTR, IPER, prevencionista
coordinación de actividades empresariales = CAE < e-coordina, plataformas CAE, Metacontratas, CTAIMA, Dokify, 6conecta, Nalanda
software de RRHH = HRIS < Meta4, SAP SuccessFactors, Workday, Factorial, Bizneo, Sesame, Epsilon RRHH, SAP HCM, Buk, Personio, Endalia
empresa de trabajo temporal = ETT = puesta a disposición < Adecco consultora, Randstad consultora, Manpower, contratos de puesta a disposición, Eurofirms, Nortempo, consultora ETT, Synergie ETT
compensación y beneficios = política retributiva < bandas salariales, valoración de puestos, comp & ben, retribución flexible, encuestas salariales, registro retributivo, plan de beneficios, Hay valoración
plan de igualdad = igualdad y diversidad < planes de igualdad, agente de igualdad, protocolo de acoso, auditoría retributiva, REGCON
clima laboral = comunicación interna < encuestas de clima, encuesta de clima, newsletter interna, eventos para empleados, Great Place to Work
descripción de puestos = DPT < perfiles de puesto, manual de funciones, descripciones de puestos, descriptivos de cargo
marca empleadora = employer branding < ferias de empleo, portal de empleo propio, job day, foros de empleo universitarios
responsable de recursos humanos = generalista de RRHH = HR business partner < directora de RRHH, jefa de personal, HRBP, HR generalist, jefe de recursos humanos, responsable de RRHH, gerente de recursos humanos
indicadores de RRHH = reporting de RRHH < rotación y absentismo, KPI de RRHH, headcount, cuadro de mando de RRHH, índice de rotación
personal con discapacidad = LGD < cuota de discapacidad, centro especial de empleo, medidas alternativas LGD, contratación de personas con discapacidad
movilidad internacional = expatriados < visados de trabajo, A1 desplazados, permisos de trabajo de empleados, UGE visados
# Ventas y comercial
captación de clientes = prospección comercial = apertura de nuevos clientes < puerta fría, captación puerta a puerta, puerta a puerta, prospección de clientes, nuevos clientes captados, llamada en frío, nuevas cuentas abiertas, cambaceo, captador de clientes, altas de clientes nuevos
gestión de cartera de clientes = mantenimiento de clientes = fidelización < cartera de clientes, clientes fidelizados, visita a clientes, cartera de 150 clientes, gestor comercial, visitas comerciales, ejecutivo de cuentas, cartera propia
negociación comercial = cierre de ventas = técnicas de venta < cierre de operaciones, negociación con clientes, negociación de contratos con clientes, cierre de contratos, ventas cerradas, asesor comercial, negociación con compradores
comercial de calle = delegado comercial = visitas comerciales < comercial, delegado de zona, autoventa, preventista, agente comercial autónomo, visitador médico, vendedor viajante, visitadora médica, preventa en ruta, vendedor de campo, delegada comercial
televenta = venta telefónica < teleoperador de ventas, emisión de llamadas, televendedora, venta por teléfono, call center ventas, inside sales, teleoperadora emisión, telemarketing
cumplimiento de objetivos = consecución de objetivos de venta < objetivos superados, incremento de ventas, 120 % de cuota, facturación incrementada, mejor vendedor, objetivos de venta cumplidos, metas de venta superadas, aumento de facturación
grandes cuentas = key account manager < KAM, cuentas clave, cuentas corporativas, gestor de grandes cuentas
CRM = herramienta CRM < Salesforce, HubSpot, Zoho CRM, Dynamics CRM, Pipedrive, SuiteCRM, Sage CRM, VTiger
ofertas y presupuestos = elaboración de ofertas comerciales = cotizaciones < presupuestos a clientes, ofertas comerciales elaboradas, cotizar a clientes, propuestas comerciales, elaboración de propuestas económicas
venta técnica = técnico comercial < ingeniero de ventas, prescriptor técnico, comercial de maquinaria, técnico-comercial, prescripción en obra, ejecutivo técnico comercial
jefe de ventas = dirección comercial = gestión de equipo comercial < director comercial, jefe de zona, responsable comercial, gerente de ventas, equipo de comerciales liderado, jefa de ventas, coordinador de ventas, supervisor de ventas, delegado regional
administrativo comercial = back office comercial = soporte a ventas < administrativa comercial, sales assistant, backoffice comercial, asistente de ventas, soporte comercial, customer service pedidos
ferias comerciales = asistencia a ferias < stand en feria, feria sectorial, Alimentaria stand, expositor en feria, ferias internacionales
exportación = ventas internacionales = comercio exterior < export manager, Incoterms, exportaciones a Latinoamérica, ICEX, área manager, despacho de exportación, mercados exteriores
canal HORECA = venta a hostelería < HORECA, distribuidores de bebidas, gestor de punto de venta hostelería, comercial de hostelería, preventa HORECA, Makro gestor
canal alimentación = gran distribución < gestor de punto de venta, GPV, promotor de ventas, reponedor de marca, merchandiser en supermercados, negociación con centrales de compra, mercaderista, cabeceras de góndola negociadas
estudio de mercado = análisis de la competencia < precios de la competencia, análisis de competencia, estudios de mercado, store checks, sondeo de precios
gestión de reclamaciones de clientes = posventa < incidencias posventa, devoluciones de clientes, reclamaciones de clientes, servicio posventa, abonos a clientes
previsión de ventas = reporting comercial < forecast de ventas, informes de ventas, previsiones de venta, embudo de ventas, reportes de ventas, rutero
venta de energía y telefonía = comercial de energía < comercial de luz y gas, Endesa comercial, venta de fibra, contratos de luz, Vodafone empresas comercial, comercial de placas solares, autoconsumo ventas, Iberdrola comercial
venta de seguros = asesor de seguros < corredor de seguros, agente de seguros, pólizas vendidas, mediador de seguros, asesora de seguros, decesos
agente inmobiliario = venta inmobiliaria = asesor inmobiliario < captación de inmuebles, visitas a pisos, Idealista, Tecnocasa, API inmobiliario, corredor de propiedades, asesora inmobiliaria, exclusivas de venta, Inmovilla, Remax, Fotocasa, Engel & Völkers
venta de vehículos = asesor comercial de automoción < vendedor de coches, concesionario vendedor, VO y VN, asesor de ventas automotriz, vehículos de ocasión vendidos, vendedora de vehículos
carné de conducir y vehículo propio = permiso B = disponibilidad para viajar < permiso B y vehículo propio, carnet B y coche, coche propio, vehículo propio y carnet
# Comercio y caja
cobro en caja = manejo de caja = cajero < cajera, cajera reponedora, línea de caja, TPV cobro, cajero de supermercado, cobrar en caja, caja registradora, cajera de supermercado, autocobro, caja y atención a clientes, checadora
arqueo de caja = cierre de caja = cuadre de caja < arqueos, apertura y cierre de caja, corte de caja, cuadrar caja, arqueo diario
reposición = reposición de lineales = reponedor < reponedora, reponedor de supermercado, colocar mercancía en lineales, reposición de productos, llenado de lineales, frenteo, reponer estanterías, reponer lineales, surtido de anaqueles, facing de lineal
recepción de mercancía = control de albaranes < descarga de camiones tienda, recepción de pedidos, comprobar albaranes, recepción de mercancías, desembalar mercancía, cotejo de albaranes, muelle de tienda
atención al cliente en tienda = asesoramiento y venta = dependienta < dependiente, vendedora de tienda, vendedor de tienda, asesora de moda, dependiente de comercio, vendedora en boutique, asesoramiento al cliente en tienda, vendedora de mostrador, vendedora integral
escaparatismo = visual merchandising = colocación de producto < escaparates, escaparatista, visual merchandiser, montaje de escaparates, escaparates montados, coordinados de ropa, vitrinas decoradas, cabeceras de góndola
inventario = control de existencias < inventarios, recuento de stock, inventario anual, toma de inventario, conteo de mercancía, inventarios cíclicos
pedidos a proveedores en tienda = control de stock de tienda < pedidos de tienda, PDA de pedidos, gestión de stock de tienda, pedidos de sección, roturas de stock evitadas
control de caducidades = rotación de productos < caducidades, control de fechas, FIFO en lineal, retirar caducados, fechas de caducidad, merma controlada
etiquetado y precios = cartelería < etiquetado, cambio de precios, carteles de ofertas, etiquetas de precio, alarmado, marcaje de precios, alarmar prendas, cenefas de precio
encargado de tienda = responsable de tienda = store manager < encargada de tienda, gerente de tienda, directora de tienda, encargado de supermercado, jefa de tienda, jefe de local, coordinadora de tienda, gerente A de Mercadona
segundo encargado = adjunto a tienda < segunda encargada, adjunta a encargada, subencargada, asistente de store manager, segunda responsable, subgerente de tienda
jefe de sección = mando de sección < jefa de sección, jefe de sector, responsable de sección, coordinador de sección, manager Carrefour sección
supermercado = gran superficie = alimentación retail < Mercadona, Carrefour, Lidl, Alcampo, Eroski, DIA, Consum, Hipercor, Ahorramas, Walmart tienda, Jumbo supermercado, Caprabo, Soriana
mostrador de frescos = charcutería = corte de embutidos < charcutera, cortadora de fiambre, pescadera, pescadería, cortador de jamón, charcutería y quesos, frutería, frutero, mostrador de charcutería, fiambrería, carnicera
moda = tienda de ropa = textil < Zara, probadores, Bershka, Primark, Stradivarius, Mango dependienta, doblado de prendas, El Corte Inglés moda, H&M, Pull and Bear, Inditex tienda, Springfield
apertura y cierre de tienda = llaves de tienda < responsable de llaves, abrir y cerrar tienda, apertura y cierre del local
cambios y devoluciones = gestión de devoluciones < devoluciones en tienda, mostrador de atención al cliente, vales de devolución, notas de crédito en tienda
prevención de hurtos = pérdida desconocida < antihurto, alarmas antihurto, prevención de pérdidas, mermas por robo, arcos antihurto
venta cruzada = tarjeta de fidelización < tarjetas de fidelización, venta adicional, ticket medio, tarjeta cliente, UPT
técnico en actividades comerciales = formación en comercio < grado medio comercio, COMV0108, CFGM actividades comerciales, gestión comercial y marketing grado superior, COMT0211, FP comercio
estación de servicio = gasolinera < expendedora, expendedor vendedor, Repsol estación, bombero de gasolinera, despachador de combustible, Cepsa estación
bricolaje y ferretería = ferretería < Leroy Merlin, Bricomart, Bricodepot, Sodimac, vendedor de ferretería, Obramat
perfumería y cosmética = consejera de belleza < Sephora, Primor, Druni, perfumería dependienta, maquilladora en tienda, Douglas perfumería
joyería y lujo = retail de lujo < joyería vendedora, Tous, Loewe, relojería de lujo, tax free, clientela de lujo, Louis Vuitton
preparación de pedidos online = click and collect < pedidos online de supermercado, picker de supermercado, shopper Cornershop, colmena Mercadona
# Marketing y comunicación
gestión de redes sociales = community manager = social media < Instagram de la empresa, Hootsuite, Metricool, publicaciones en Instagram, social media manager, Facebook e Instagram gestionados, reels y stories, TikTok de marca, perfiles en redes gestionados, manejo de redes sociales
creación de contenido = redacción de contenidos = marketing de contenidos < redactora de contenidos, blog corporativo, copywriter, artículos para blog, copywriting, redactor web, calendario editorial, redactor creativo, parrilla de contenidos, creador de contenido
posicionamiento web = SEO < SEO on page, linkbuilding, Semrush, Ahrefs, palabras clave SEO, Sistrix, Search Console, auditorías SEO, Screaming Frog
publicidad en buscadores = SEM = Google Ads < Google AdWords, campañas de Google Ads, PPC, Performance Max, campañas SEM, Google Ads certificado
marketing digital = publicidad online < Meta Ads, Facebook Ads, Google Ads, trafficker, campañas en redes, paid media, máster en marketing digital, TikTok Ads, LinkedIn Ads, pauta digital
email marketing = newsletters < Mailchimp, newsletters enviadas, ActiveCampaign, MailerLite, campañas de email, mailing masivo, Acumbamail, tasa de apertura
gestión de páginas web = CMS < WordPress, actualización de la web, Joomla, Drupal, Elementor, webmaster, web corporativa actualizada, Wix
notas de prensa = gabinete de prensa = relaciones con medios < ruedas de prensa, jefa de prensa, clipping, comunicados de prensa, dossier de prensa, periodista en gabinete, boletines de prensa, convocatorias de prensa
comunicación interna = comunicación corporativa < revista interna, intranet contenidos, boletín interno, memoria corporativa, newsletter interna, plan de comunicación interna
organización de eventos = eventos < eventos corporativos, azafata de eventos coordinadora, congresos organizados, organización de ferias, wedding planner, event manager, presentaciones de producto organizadas, protocolo y eventos, convenciones organizadas, organización de congresos
plan de marketing = estrategia de marketing < plan de marketing anual, directora de marketing, responsable de marketing, lanzamientos de producto, brand plan, jefe de marketing, estrategia de lanzamiento, jefa de marketing
product manager = gestión de producto < jefe de producto, lanzamiento de productos, category manager, jefa de producto, gestión de gama, product owner
investigación de mercados = estudios de mercado < encuestas a clientes, focus groups, Nielsen, Kantar, encuestador, paneles de consumidores, estudios cualitativos, encuestas de satisfacción
material promocional = diseño de material publicitario < folletos, flyers, catálogos, carteles publicitarios, trípticos, roll ups, merchandising corporativo, cartelería promocional, diseño de folletos, volantes y afiches, material POP
suite Adobe = diseño gráfico básico < Photoshop, Illustrator, InDesign, Canva, Creative Cloud, Photoshop e Illustrator
analítica web = métricas digitales < Google Analytics, GA4, Looker Studio, Tag Manager, Adobe Analytics, Hotjar, Matomo
e-commerce = comercio electrónico = tienda online < Shopify, PrestaShop, WooCommerce, Magento, Amazon Seller, marketplaces, VTEX, tienda online gestionada, Mercado Libre ventas, Mercado Libre, Amazon Vendor
CRM y automatización = inbound marketing < HubSpot, Salesforce Marketing Cloud, lead nurturing, Marketo, captación de leads, funnels, RD Station, embudos automatizados
trade marketing = punto de venta < PLV, promociones en punto de venta, exhibiciones en supermercados, cabeceras y PLV, activaciones en punto de venta, material PLV
gestión de marca = branding < brand manager, identidad corporativa, manual de marca, rebranding, naming, imagen corporativa creada
campañas publicitarias = planificación de medios < campañas de publicidad, planificadora de medios, agencia de publicidad cuentas, ejecutiva de cuentas publicidad, cuñas de radio, anuncios en prensa, central de medios, spots de televisión
producción audiovisual = edición de vídeo < Premiere, edición de vídeos, vídeos corporativos, After Effects, Final Cut, grabación y edición, DaVinci Resolve, editor de video, CapCut
influencers = marketing de influencia < campañas con influencers, colaboraciones con influencers, embajadores de marca
patrocinios = captación de fondos < patrocinadores, fundraising, patrocinios conseguidos, face to face ONG, crowdfunding, captación de socios
coordinación de agencias = gestión de proveedores de marketing < briefing a agencias, imprentas, agencias coordinadas, agencias de medios, briefings creativos
# Atención al cliente
atención telefónica a clientes = recepción de llamadas = teleoperador < teleoperadora, call center, contact center, gestor telefónico, agente de call center, Konecta, llamadas inbound, Atento, Teleperformance, Majorel, Unísono, ejecutivo telefónico
resolución de incidencias = gestión de reclamaciones = gestión de quejas < reclamaciones, quejas de clientes, hojas de reclamaciones, incidencias de clientes, clientes molestos, departamento de reclamaciones, clientes insatisfechos, PQR, PQRS, reclamos de clientes
atención por chat y correo = atención omnicanal < chat con clientes, atención por WhatsApp, correos de clientes, atención por email, chat online, tickets de clientes, livechat, WhatsApp Business clientes
herramienta de tickets = sistema de ticketing < Zendesk, Freshdesk, Jira Service, Intercom, ServiceNow, Salesforce Service Cloud, tickets resueltos, Zoho Desk
retención de clientes = fidelización de clientes < retención, portabilidades, bajas evitadas, departamento de bajas, agente de retención, llamadas de retención, anti-churn
postventa = servicio técnico postventa = SAT < servicio postventa, servicio técnico oficial, garantías tramitadas, RMA, posventa electrodomésticos
soporte técnico = help desk < soporte técnico a usuarios, soporte nivel 1, mesa de ayuda, averías de internet atención, soporte técnico telefónico, CAU
coordinador de call center = supervisión de teleoperadores < supervisora de call center, coordinadora de plataforma, team leader contact center, coordinador de teleoperadores, supervisor de call center, jefa de sala contact center
indicadores de calidad en call center = calidad de llamadas < TMO, NPS, nivel de servicio, monitoreo de llamadas, escuchas de llamadas, AHT, agente de calidad, auditoría de llamadas, CSAT
venta cruzada telefónica = upselling < ventas en recepción de llamadas, mejora de contrato telefónica, migraciones de tarifa, venta cruzada en llamada
actualización de datos de clientes = registro en CRM de clientes < datos de clientes actualizados, altas y bajas de clientes, cambio de titular, modificación de contratos de clientes, tipificación de llamadas
seguimiento de pedidos y envíos = trazabilidad de envíos < incidencias de envíos, seguimiento de pedidos, tracking de envíos, paquetes extraviados, incidencias con transportistas, envíos retrasados
atención presencial = atención al público = oficina comercial < ventanilla, atención en mostrador, punto de atención al cliente, azafata de información, atención en módulo
telecomunicaciones = campaña de telefonía < Movistar, Vodafone, Orange, Jazztel, MásMóvil, Claro, Entel, telefonía móvil campaña, Yoigo, Telcel
energía = campaña de luz y gas < Endesa, Iberdrola, Naturgy, lecturas de contador, facturas de luz, EDP clientes
asistencia y siniestros telefónicos = tramitación telefónica de siniestros < asistencia en carretera telefónica, siniestros de hogar, Multiasistencia, Allianz Partners, partes de siniestro telefónicos, HomeServe
banca telefónica = campaña bancaria < tarjetas bloqueadas, Línea Abierta, ING contact center
inglés en atención al cliente = atención en idiomas < clientes internacionales, customer service in English, atención en inglés, llamadas en inglés, soporte bilingüe, call center bilingüe
customer success = éxito del cliente < customer success manager, onboarding de clientes, CSM, clientes SaaS
herramientas de centralita y marcador = software de contact center < Genesys, Avaya, Altitude, Five9, inConcert, Aircall, Presence
agencia de viajes = venta de viajes < Amadeus, agente de viajes, Savia Amadeus, Halcón Viajes, reservas de paquetes turísticos, Sabre, Viajes El Corte Inglés, IATA emisión, Galileo
emergencias = 112 = teleasistencia < operadora de emergencias, teleoperadora de teleasistencia, operador 911
# Logística, almacén y carretillas
carné de carretillero = carnet de carretillas elevadoras = carretillero < carnet de carretillero, toro mecánico, UNE 58451, carnet de carretilla, torero, carné de carretilla, montacarguista, retráctil y frontal, licencia clase D grúa horquilla
manejo de carretilla elevadora = carretilla frontal y retráctil < carretillero, carretilla retráctil, carretilla frontal, toro, torero, grúa horquilla, montacargas operado, trilateral, Fenwick, autoelevador, apilador
preparación de pedidos = picking < mozo de picking, preparador de pedidos, pick to light, picking por voz, preparadora de pedidos, pistola de picking, preparación con PDA, surtidor de pedidos, picker
carga y descarga = manipulación de mercancías < descarga de camiones, mozo de almacén, carga de camiones, descargar contenedores, descarga de contenedores, estibador, carga y descarga de mercancía, mozo de carga, descarga de tráilers, cargador de camiones, muelles de carga
recepción de mercancía en almacén = control de entradas < recepción de mercancías, control de albaranes, entradas de almacén, muelle de recepción, entrada de mercancía, recepcionista de mercancías, recibo de mercancía
expediciones = envíos = gestión de salidas < expedición de mercancía, etiquetas de envío, salidas de almacén, CMR, preparación de envíos, cartas de porte, guías de despacho, hojas de ruta emitidas, packing list
embalaje = empaquetado = paletizado < enfardadora, paletizar, embalador, empaquetadora, retractilado, flejado, manipuladora de envasado, embalaje de pedidos, empacador, flejadora, packing
control de stock = control de inventario = gestión de existencias < regularizaciones de stock, inventarios cíclicos, stock de almacén, descuadres de stock, existencias controladas, Kardex
inventarios = recuento de existencias < inventario rotativo, inventario anual de almacén, recuento de mercancía, conteos cíclicos
ubicación de mercancía = almacenaje = estanterías < ubicación de palets, estanterías de almacén, reubicaciones, ubicar mercancía, racks, estiba en estanterías, acomodo de mercancía
SGA = software de almacén = WMS < SAP EWM, Mecalux Easy, SAP WM, radiofrecuencia, PDA de almacén, Manhattan WMS, pistola de radiofrecuencia
mozo de almacén = experiencia en almacén = operario de almacén < moza de almacén, auxiliar de almacén, almacenero, almacenista, Amazon almacén, peón de almacén, mozo especialista, operario logístico, bodeguero, ayudante de bodega, auxiliar de bodega
jefe de almacén = responsable de almacén < encargado de almacén, jefe de bodega, jefa de almacén, encargada de almacén, supervisor de almacén, gerente de almacén
coordinador de turno de almacén = gestión de equipos en almacén < jefe de turno de almacén, coordinador de almacén, jefe de equipo logístico, líder de almacén, responsable de turno en almacén
tráfico = gestión de transporte = planificación de rutas < jefe de tráfico, gestor de tráfico, rutas de reparto planificadas, bolsa de cargas, Wtransnet, técnico de tráfico, coordinador de transporte, Timocom, asignación de viajes a chóferes, despachador de flota
aduanas = despacho de aduanas = operaciones aduaneras < DUA, despacho aduanero, representante aduanero, agente de aduanas, TARIC, EUR 1, agente aduanal, pedimentos, despachante, DUS, T1 tránsito
transporte marítimo y aéreo = transitaria = freight forwarding < BL, transitario, operativa marítima, AWB, FCL y LCL, operativo aéreo, freight forwarder, contenedores marítimos, Incoterms, naviera
mercancías peligrosas = ADR < consejero de seguridad, IMDG, IATA DGR, carnet ADR, APQ almacenamiento, HAZMAT
transpaleta = transpaleta eléctrica = traspaleta < traspalé, patín hidráulico, transpaleta manual, recogepedidos
puente grúa = carnet de puente grúa < gruista puente, polipasto, eslingado, grúa puente
logística inversa = devoluciones de mercancía < devoluciones de almacén, revisión de devoluciones, reacondicionado de devoluciones
suministro a líneas = abastecimiento de líneas = logística interna < tren logístico, kanban, milkrun, abastecedor de líneas, aprovisionamiento de línea, secuenciado, abastecimiento a línea
técnico en logística = formación en logística < CFGS transporte y logística, COML0309, COML0110, COML0210, actividades auxiliares de almacén, grado en logística, transporte y logística grado superior
almacén frigorífico = cámaras frigoríficas = trabajo en frío < congelado, cámara de frío, cámara de congelado, -20 grados, túnel de congelación, Mercadona frescos almacén
mejora de procesos logísticos = KPI logísticos < layout de almacén, 5S en almacén, líneas por hora, OTIF, reducción de tiempos de picking, nivel de servicio logístico
`;
