/** What people are called by what they do, in six languages: one word each, in lower case and in one of its forms. */
export const OCCUPATION_WORDS: ReadonlySet<string> = new Set(
  `
engineer developer programmer architect manager director officer analyst scientist consultant specialist technician
technologist designer administrator coordinator assistant associate intern trainee apprentice supervisor lead leader
head chief president founder co-founder cofounder founding owner partner executive representative agent advisor
adviser strategist planner researcher fellow postdoc lecturer professor teacher tutor instructor educator principal
dean coach trainer nurse midwife physician doctor surgeon resident pharmacist therapist paramedic emt dentist
hygienist caregiver carer aide chef cook baker barista bartender waiter waitress server sommelier commis host
hostess housekeeper welder fitter electrician plumber carpenter mechanic machinist operator driver foreman operative labourer
laborer builder roofer mason painter pilot captain sergeant corporal lieutenant major colonel commander private
seaman petty infantryman medic accountant bookkeeper auditor controller clerk cashier teller receptionist secretary
paralegal attorney lawyer counsel judge solicitor barrister editor writer author journalist reporter copywriter
translator interpreter photographer illustrator artist animator actor actress musician composer conductor dancer
producer curator librarian archivist social counselor counsellor psychologist recruiter buyer merchandiser
salesperson salesman seller broker underwriter adjuster inspector surveyor estimator scrum devops sre qa tester
volunteer mentor organizer organiser contributor maintainer freelancer contractor member presenter speaker panelist
moderator ambassador evangelist chairman chairperson chairwoman chair treasurer firefighter guard detective gardener
farmer stylist hairdresser tailor seamstress butcher fisherman dispatcher packer picker loader warehouseman vp cto
ceo cfo coo cio svp evp sous hod cna rn lpn crna np superintendent steward stewardess purser concierge valet nanny
entwickler ingenieur leiter mitarbeiter sachbearbeiter werkstudent praktikant auszubildender azubi berater lehrer
lehrkraft erzieher pfleger krankenschwester krankenpfleger pflegefachkraft pflegefachfrau arzt ärztin koch köchin
küchenchef schweißer elektriker elektroniker schlosser mechaniker mechatroniker kaufmann kauffrau buchhalter verkäufer
geschäftsführer assistenz referent redakteur techniker meister dozent hilfskraft facharbeiter fachkraft tischler
maler ingénieur ingénieure développeur développeuse responsable directeur directrice chargé chargée assistante
infirmier infirmière professeur professeure enseignant enseignante cuisinier cuisinière soudeur soudeuse technicien
technicienne comptable vendeur vendeuse stagiaire alternant apprenti apprentie gestionnaire gérant formateur
formatrice conseiller conseillère chercheur chercheuse doctorant doctorante médecin aide-soignant aide-soignante
sage-femme boulanger pâtissier serveur serveuse animateur animatrice bénévole rédacteur rédactrice traductrice
second secrétaire ingeniero ingeniera desarrollador desarrolladora jefe jefa gerente coordinador coordinadora
enfermero enfermera maestro maestra profesor profesora docente cocinero cocinera soldador soldadora técnico técnica
contable contador contadora vendedor vendedora becario becaria auxiliar ayudante asistente analista consultor
consultora encargado encargada camarero camarera médico médica abogado abogada investigador investigadora operario
voluntario voluntaria administrativo administrativa diseñador diseñadora engenheiro engenheira desenvolvedor
desenvolvedora coordenador coordenadora diretor diretora enfermeiro enfermeira professora cozinheiro cozinheira
contabilista estagiário estagiária assistente pesquisador pesquisadora advogado advogada voluntário voluntária
operador operadora gestor gestora ingenjör utvecklare konsult säljare projektledare handläggare koordinator
assistent sjuksköterska undersköterska läkare lärare förskollärare barnskötare kock svetsare mekaniker ekonom
redovisningsekonom tekniker verksamhetschef platschef butikssäljare rektor montör forskare doktorand timvikarie
vikarie ansvarig servitris servitör volontär actuary airman anaesthetist anesthesiologist anthropologist arborist
archaeologist assembler athlete audiologist babysitter bailiff barber beautician beekeeper biologist blacksmith
blaster blogger boilermaker bookbinder bosun bouncer breeder bricklayer bursar butler cabinetmaker campaigner
canvasser cardiologist caretaker cartographer caseworker cellist chaplain chauffeur chemist childminder chiropractor
choreographer cinematographer cleaner coder columnist conservator constable copyeditor cosmetologist councillor
courier croupier custodian cutter deacon deckhand decorator dermatologist detailer dietitian dietician docent
doorman doula drafter draftsman draughtsman driller drummer ecologist economist embalmer engraver esthetician
aesthetician expediter fabricator facilitator farmhand farrier finisher florist forester fundraiser geographer
geologist geophysicist glazier goldsmith governess greeter grinder groomer groundskeeper groundsman guitarist
gunner handler handyman handyperson headmaster headmistress headteacher herbalist historian horticulturist
hydrologist interviewer invigilator janitor jeweller jeweler jockey joiner keeper keyworker landscaper
lifeguard lineman linesman linguist lobbyist locksmith locum masseur masseuse mathematician 
meteorologist microbiologist miner millwright missionary modeller mortician moulder neurologist
nutritionist obstetrician oceanographer oncologist optician optometrist orderly organist orthodontist paediatrician
pediatrician pastor pathologist phlebotomist physicist physiotherapist pianist piercer pipefitter plasterer plater
playworker playwright podcaster podiatrist polisher porter postman postwoman priest printer proctor
proofreader projectionist psychiatrist publicist quartermaster rabbi radiographer radiologist rancher ranger referee
registrar restorer rigger roadie saddler sailor scaffolder scribe sculptor sheriff signalman silversmith singer
skipper soldier sociologist sonographer spokesperson stagehand statistician stenographer stevedore steamfitter
stocker stonemason sysadmin tattooist taxidermist telemarketer tiler toolmaker trader transcriptionist typist umpire
undertaker upholsterer usher vet veterinarian vicar videographer violinist vocalist warden watchmaker weaver
webmaster woodworker worker zookeeper bookseller caterer metzger fleischer konditor friseur
friseurin kosmetiker kosmetikerin gärtner landwirt winzer förster maurer dachdecker zimmerer zimmermann fliesenleger
installateur klempner lackierer dreher fräser werkzeugmacher monteur schreiner glaser drucker optiker goldschmied
uhrmacher chemiker physiker biologe biologin geograf geologe psychologe psychologin pädagoge
pädagogin jurist anwalt anwältin rechtsanwalt rechtsanwältin notar richter richterin sekretär sekretärin
rezeptionist lagerist lageristin kommissionierer disponent disponentin kellner hebamme logopäde logopädin apotheker
mfa zfa pta mta sanitäter polizist soldat beamter beamtin referendar dramaturg regisseur schauspieler musiker kantor
lektor übersetzer dolmetscher grafiker gestalter programmierer informatiker architekt architektin polier vorarbeiter
geselle aushilfe küchenhilfe haushaltshilfe makler gutachter sprecher vorstand prokurist inhaber mitglied betreuer
begleiter fahrer bäcker kindermädchen werkstudentin bürokraft verkaufshilfe coiffeur coiffeuse caissier caissière
employé employée ouvrier ouvrière agente opérateur opératrice conducteur conductrice livreur livreuse magasinier
magasinière cariste manutentionnaire préparateur préparatrice maçon menuisier menuisière charpentier couvreur
plombier chauffagiste électricien électricienne mécanicien mécanicienne carrossier peintre plaquiste carreleur
paysagiste jardinier jardinière fleuriste boucher bouchère charcutier poissonnier traiteur barman barmaid plongeur
plongeuse réceptionniste gouvernante hôtesse accompagnateur accompagnatrice éducateur éducatrice moniteur monitrice
surveillant surveillante auxiliaire adjoint adjointe cheffe coordinateur coordinatrice coordonnateur coordonnatrice
consultante analyste architecte dessinateur dessinatrice graphiste maquettiste administrateur administratrice
juriste avocat avocate notaire clerc huissier greffier psychologue kinésithérapeute ergothérapeute orthophoniste
diététicien diététicienne pharmacien pharmacienne dentiste vétérinaire ambulancier ambulancière brancardier pompier
gendarme policier policière gardien gardienne préposé préposée téléconseiller téléconseillère 
négociateur négociatrice acheteur acheteuse logisticien logisticienne planificateur contrôleur
contrôleuse auditeur auditrice trésorier trésorière président présidente fondateur fondatrice gérante tuteur tutrice
maître maîtresse instituteur institutrice documentaliste bibliothécaire journaliste traducteur interprète
photographe monteuse réalisateur réalisatrice comédien comédienne musicien musicienne danseur danseuse régisseur
opticien opticienne esthéticienne standardiste géologue biologiste chimiste statisticien économiste urbaniste
soignant soignante cajero cajera dependiente dependienta reponedor reponedora mozo repartidor repartidora conductora
chófer transportista carretillero peón albañil carpintero carpintera fontanero electricista mecánico mecánica pintor
pintora jardinero jardinera florista panadero panadera pastelero pastelera carnicero carnicera pescadero pinche
recepcionista gobernanta animador animadora monitora educador educadora cuidador cuidadora niñera limpiador
limpiadora conserje portero vigilante bombero soldado celador celadora matrona fisioterapeuta
farmacéutico farmacéutica psicólogo psicóloga trabajador trabajadora logopeda dentista odontólogo odontóloga
veterinario veterinaria biólogo bióloga arquitecto arquitecta aparejador delineante topógrafo programador
programadora administrador administradora secretario secretaria teleoperador teleoperadora promotor
promotora asesor asesora directora subdirector subdirectora interventor auditora tesorero tesorera economista
jurista procurador notario periodista redactor redactora traductor traductora intérprete fotógrafo fotógrafa editora
ilustrador ilustradora actriz músico bailarín bailarina tutora orientador orientadora catedrático catedrática
aprendiz capataz practicante garçom garçonete atendente balconista repositor repositora motorista entregador
entregadora estoquista almoxarife conferente pedreiro carpinteiro encanador eletricista mecânico mecânica
serralheiro jardineiro padeiro padeira confeiteiro confeiteira açougueiro copeiro copeira camareira mensageiro
porteiro porteira zelador zeladora faxineiro faxineira policial bombeiro socorrista babá farmacêutico farmacêutica
nutricionista veterinário veterinária arquiteto arquiteta projetista desenhista secretário secretária
telefonista representante corretor corretora comprador compradora faturista tesoureiro tesoureira jornalista redator
redatora tradutor tradutora ator atriz pedagogo pedagoga subgerente encarregado encarregada chefe líder inspetor
inspetora bolsista empregado empregada snickare målare rörmokare svarvare fräsare truckförare städare
lokalvårdare brevbärare chaufför bagare slaktare diskare frisör lantbrukare veterinär tandläkare apotekare farmaceut
sjukgymnast logoped psykolog kurator socionom laborant kemist arkitekt konstruktör programmerare systemvetare
revisor administratör sekreterare advokat brandman väktare ordningsvakt redaktör översättare tolk fotograf
skådespelare dansare regissör producent inköpare mäklare planerare samordnare vd ledamot ordförande kassör kassörska
tränare instruktör lärling medarbetare vårdbiträde barnvakt
especialista cientista instrutor treinador palestrante facilitador mediador assessor montador costureira
cabeleireiro esteticista terapeuta fundador produtor autônomo entrenador mediadora peluquero taxista
socio sócio productor fundadora médiateur médiatrice entraîneur intervenant grutier
`
    .trim()
    .split(/\s+/),
);
