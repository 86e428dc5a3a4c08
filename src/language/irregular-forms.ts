import type { Language } from './language.ts';

/**
 * Irregular forms that no stemmer knows, mapped to their base form, for stem.ts. Source: school grammar; only
 * the verbs and nouns that resumes use.
 */
export const IRREGULAR_FORMS: Partial<Record<Language, ReadonlyMap<string, string>>> = {
  en: forms(`
    come came coming comes | calf calves | half halves halve | shelf shelves | knife knives | loaf loaves | leaf leaves | wife wives | tooth teeth | foot feet |
    build built | lead led | run ran | write wrote written | teach taught | drive drove driven | grow grew grown
    keep kept | hold held | make made | take took taken taking | give gave given giving | do did done does doing
    go went gone | sell sold selling sells sale sales seller | buy bought | bring brought | win won | speak spoke spoken | oversee oversaw overseen
    undertake undertook undertaken | rise rose risen | fall fell fallen | choose chose chosen choice | see saw seen | sit sat sitting | pay paid payment payments | lay laid laying
    find found | meet met | sew sewn | draw drew drawn | get got gotten | become became
    begin began begun | break broke broken | catch caught | deal dealt | feed fed | fly flew flown | know knew known
    leave left | lose lost | rebuild rebuilt | rewrite rewrote rewritten | seek sought | send sent | shoot shot
    spend spent | stand stood | think thought | understand understood | weave wove woven | withdraw withdrew
    sing sang sung singing singer | hang hung hanging | swim swam swum swimming | ride rode ridden riding | throw threw thrown
    wear wore worn | ring rang rung | sink sank sunk | spin spun | stick stuck | strike struck | sweep swept | swing swung | tear tore torn
    wake woke woken | wind wound winding | bend bent | bind bound binding | bleed bled | blow blew blown | breed bred breeding | burn burnt
    cling clung | creep crept | dig dug digging | dive dove | eat ate eaten | fight fought | forget forgot forgotten | freeze froze frozen
    grind ground grinding | hear heard | hide hid hidden | lend lent | light lit | mean meant | prove proven | read reading | shake shook shaken
    shine shone | show shown | shrink shrank shrunk | sleep slept | slide slid | speed sped | split splitting | spread | spring sprang sprung
    steal stole stolen | string strung | swear swore sworn | tell told | undergo underwent undergone | uphold upheld | weep wept | wring wrung
    submit submitted submitting submission submissions | admit admitted admission admissions | permit permitted permission
    decide decided deciding decision decisions | divide division | extend extension | expand expansion | convert conversion | revise revision
    supervise supervised supervises supervising supervision supervisory | receive reception | describe description | prescribe prescription
    subscribe subscription subscriber subscribers | produce production | reduce reduction | introduce introduction | deduct deduction
    assume assumption | consume consumption consumer | resume resumption | acquire acquisition | require requirement | solve solution solutions
    resolve resolution | evolve evolution | apply application applications applied applies applying | classify classification | verify verification
    identify identification | notify notification | simplify simplification | supply supplies supplied supplying supplier suppliers
    destroy destruction | install installation installing installed installer | inspect inspection inspector | arrive arrival | approve approval
    propose proposal proposals proposed | dispose disposal | renew renewal | remove removal removed removing | deliver delivery deliveries
    recover recovery | discover discovery | enter entry entries entered entering | complain complaint complaints | explain explanation
    retain retention | detain detention | compete competition competitor | repeat repetition | advertise advertisement advertising | argue argument
    exceed exceeds exceeded exceeding | proceed proceeds proceeded proceeding | succeed succeeds succeeded succeeding
    fiber fibre fibers fibres | theater theatre theaters theatres | aluminum aluminium | counselor counsellor counselors counsellors
    enroll enrol enrols enrolled enrolling enrolment enrollment | fulfill fulfil fulfils fulfilled fulfilment fulfillment
    jewelry jewellery | anesthetic anaesthetic anaesthetics anesthesia anaesthesia | pediatric paediatric paediatrics pediatrics
    sulfur sulphur | judgment judgement | artifact artefact artifacts artefacts | aging ageing | draft draught draughts
    practice practise practised practising practiced practicing practices | mom mum | maneuver manoeuvre | mustache moustache
    orthopedic orthopaedic | gynecology gynaecology gynecological gynaecological | hematology haematology | fetal foetal
    story storey storeys | curb kerb | caliber calibre | sabre saber | labor labour labours labors | pajamas pyjamas | cozy cosy
    tire tyre tires tyres | program programme programs programmes | center centre centers centres | analysis analyses
    check cheque cheques | gray grey | meter metre meters metres | liter litre liters litres | mold mould moulds
    register registered registers registering registration registrations | child children | person people | man men | woman women | catalog catalogue catalogues catalogued cataloged cataloging cataloguing cataloger | dialog dialogue
    license licence licences licensed licensing | defense defence | skill skilled skills | serve served serving serves service services | enquire inquire enquiry inquiry enquiries inquiries enquired inquired | plow plough
  `),
  de: forms(`
    schreiben schrieb schrieben geschrieben | helfen half halfen geholfen hilft | nehmen nahm nahmen genommen nimmt
    geben gab gaben gegeben gibt | halten hielt hielten gehalten hält | tragen trug trugen getragen trägt
    steigen stieg stiegen gestiegen | sinken sank sanken gesunken | laden lud luden geladen lädt
    beladen belud beluden belädt | entladen entlud entluden entlädt | bringen brachte brachten gebracht
    leiten leitete leiteten leitet | treffen traf trafen getroffen | sprechen sprach sprachen gesprochen spricht
    fahren fuhr fuhren gefahren fährt | ziehen zog zogen gezogen | schließen schloss schlossen geschlossen
    abschließen abschloss abgeschlossen | bieten bot boten geboten | wachsen wuchs wuchsen gewachsen
    lesen las lasen gelesen liest | messen maß maßen gemessen misst | schneiden schnitt schnitten geschnitten
    entwerfen entwarf entwarfen entworfen entwirft | werben warb warben geworben | gehen ging gingen gegangen
    treten trat traten getreten tritt | stehen stand standen gestanden | kommen kam kamen gekommen | lassen ließ ließen gelassen | sehen sah gesehen
    finden fand fanden gefunden | binden band banden gebunden | beheben behob behoben | sein war waren gewesen
    haben hatte hatten gehabt | werden wurde wurden geworden | schweißen schweißte geschweißt | backen buk gebacken
    unterstützen unterstützte unterstützt | bereiten bereitete vorbereitet | übernehmen übernahm übernommen
    beraten beriet berieten berät | einen eins | verfassen verfasst verfasste
  `),
  fr: forms(`
    écrire écrit écrits écrite écrites écrivait rédaction | réduire réduit réduits réduite réduisait réduisant
    conduire conduit conduits conduite conduisait | produire produit produisait | construire construit construisait
    tenir tenu tenue tenait tient | faire fait faits faite faites faisait font faisant | mettre mis mise mises mettait
    prendre pris prise prenait | suivre suivi suivis suivie suivait | vendre vendu vendait | rendre rendu rendait
    être était étaient été est sont | avoir avait avaient eu a ont | aller allait | venir venu | devenir devenu
    obtenir obtenu obtenait | maintenir maintenu maintenait maintient | recevoir reçu recevait | répondre répondu
    accueillir accueilli accueillait accueil | ouvrir ouvert ouvrait | traduire traduit | instruire instruit
    élire élu | concevoir conçu conçue concevait conception | vérifier vérifié vérification | servir servi service
  `),
  es: forms(`
    hacer hice hizo hicieron hecho hacía haciendo hago hace | dar di dio dieron daba dado doy da
    ser fui fue fueron era es son | estar estuve estuvo estaba | tener tuve tuvo tenía tengo tiene | ir iba
    conducir conduje condujo conducía | reducir reduje redujo reducía | producir produje produjo | proponer propuse propuso propuesto
    poner puse puso puesto ponía | escribir escribí escrito escribió | decir dije dijo | traer traje trajo
    mantener mantuve mantuvo mantuvieron mantenido mantenía | obtener obtuve obtuvo | poder pude pudo | venir vine vino
    traducir traduje tradujo | construir construí construyó construido | dirigir dirijo dirigía | atender atención atiendo atendido
    abrir abierto abrí | resolver resuelto resolví resolución | imprimir impreso impresa impresión imprenta
    formar formé formación formaba | gestionar gestión gestioné
  `),
  pt: forms(`
    fazer fiz fez fizeram feito fazia faço faz | dar dei deu dava dado | ser fui foi foram era é são | ter tive teve tinha tenho tem
    estar estive esteve estava | ir ia | conduzir conduzi conduziu | reduzir reduzi reduziu redução | propor propus propôs proposto
    pôr pus pôs posto | escrever escrevi escrito | manter mantive manteve mantinha | obter obtive obteve
    dirigir dirigi dirijo | abrir aberto abri | atender atendi atendimento | vir vim veio
  `),
  sv: forms(`
    skriva skrev skrivit skriver | hålla höll hållit håller | driva drev drivit driver | ta tog tagit tar | ge gav gett givit ger
    göra gjorde gjort gör | bistå bistod bistått bistår | stiga steg stigit | sjunka sjönk sjunkit | få fick fått får
    vara var varit är | ha hade haft har | bli blev blivit blir | gå gick gått går | se såg sett ser | sälja sålde sålt säljer
    lägga lade lagt | sätta satte satt | föra förde fört för | bygga byggde byggt | leda ledde lett leder | delta deltog deltagit deltar
    handleda handledde handlett handleder handledning | minska minskade minskat minskning
  `),
};

function forms(list: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const group of list.split(/[|\n]/)) {
    const [base, ...others] = group.trim().split(/\s+/);
    if (base) for (const form of others) map.set(form, base);
  }
  return map;
}
