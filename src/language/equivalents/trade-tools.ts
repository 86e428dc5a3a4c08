import { kindRows, type RowTable } from '../row-table.ts';

/**
 * Work by the tools, papers and stuff that only those who do it name: a "megger" tests insulation, a "Gesellenbrief"
 * ends an apprenticeship. As in duties.ts, with `work = work < a, b`, who names a or b shows the work.
 *
 * Source: written for this project from how the trades talk. Only what leaves no doubt.
 */
export const TRADE_TOOLS: RowTable = {
  en: kindRows(`
    dental scaling < scale and polish, scaled and polished
    controlled drugs = controlled drug < CD cupboard, CD register
    insulation resistance testing = insulation testing < megger
    isometric drawings = isometric drawing < isometrics
    working away from home = work away from home < living in digs, lived in digs
    supervision of apprentices = supervising apprentices < apprentices under me
    discovery requests = written discovery < interrogatories, requests for production
    genealogy = genealogical research < family history
    environmental monitoring < settle plates, contact plates, finger dabs
    endotoxin testing = bacterial endotoxin testing < kinetic LAL, LAL test, gel clot
    identification of microorganisms = microbial identification < Vitek, MALDI-TOF
    deviation investigations = deviation management < OOS, excursion reports
    accessibility testing < VoiceOver, NVDA, JAWS
    on-call roster = on-call rota < after-hours phone, out-of-hours phone
  `),
  de: kindRows(`
    Nachtschichten = Nachtschicht = Nachtdienste < Nachtdienst, Dauernachtwache
    Zeitwirtschaft < Zeitkonten
    Lohnpfändungen = Lohnpfändung < Pfändungen berechnen, Pfändungen bearbeiten
    abgeschlossene Berufsausbildung = Berufsausbildung < Gesellenbrief, Gesellenprüfung, Kammerprüfung, Facharbeiterbrief
    Sozialversicherungsprüfungen = Sozialversicherungsprüfung < Betriebsprüfern der Rentenversicherung, Betriebsprüfer der Rentenversicherung
  `),
  fr: kindRows(`
    viennoiserie = viennoiseries < croissants, brioches, pains au chocolat
    glaces = glace < sorbets, crèmes glacées
  `),
  es: kindRows(`
    arqueo de caja = cierre de caja < cuadro la caja, cuadraba la caja, cuadrar la caja
    reseñas < opiniones de los portales, opiniones de clientes
    check-in < recibo a los huéspedes, registro de huéspedes
  `),
  pt: kindRows(`
    esterilização de materiais = esterilização < autoclave
    descarte de resíduos < perfurocortantes
    moldagem < alginato
    orientação de higiene oral = higiene oral = higiene bucal < passar fio dental
    agendamento de pacientes = agendamento < remarco as consultas, marco as consultas, confirmo e remarco
  `),
};
