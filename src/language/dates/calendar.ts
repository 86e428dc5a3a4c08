import type { Language } from '../language.ts';

/** Month names and their abbreviations, lower case, as 1 to 12. */
export const MONTHS: Readonly<Partial<Record<Language, ReadonlyMap<string, number>>>> = {
  en: numberNames(
    'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec',
  ),
  de: numberNames(
    'januar jan jänner|februar feb|märz|april apr|mai|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|dezember dez',
  ),
  fr: numberNames(
    'janvier janv|février févr|mars|avril avr|mai|juin|juillet juil|août|septembre sept|octobre oct|novembre nov|décembre déc',
  ),
  es: numberNames(
    'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sept sep|octubre oct|noviembre nov|diciembre dic',
  ),
  pt: numberNames(
    'janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
  ),
  sv: numberNames(
    'januari jan|februari feb|mars|april apr|maj|juni jun|juli jul|augusti aug|september sept sep|oktober okt|november nov|december dec',
  ),
};

/** Names of weekdays, lower case, as 1 (Monday) to 7. */
export const WEEKDAYS: Readonly<Partial<Record<Language, ReadonlyMap<string, number>>>> = {
  en: numberNames(
    'monday mondays mon|tuesday tuesdays tue tues|wednesday wednesdays|thursday thursdays thu thurs|friday fridays fri|saturday saturdays|sunday sundays',
  ),
  de: numberNames(
    'montag montags|dienstag dienstags|mittwoch mittwochs|donnerstag donnerstags|freitag freitags|samstag samstags sonnabend|sonntag sonntags',
  ),
  fr: numberNames(
    'lundi lundis|mardi mardis|mercredi mercredis|jeudi jeudis|vendredi vendredis|samedi samedis|dimanche dimanches',
  ),
  es: numberNames('lunes|martes|miércoles|jueves|viernes|sábado sábados|domingo domingos'),
  pt: numberNames(
    'segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado sábados|domingo domingos',
  ),
  sv: numberNames(
    'måndag måndagar|tisdag tisdagar|onsdag onsdagar|torsdag torsdagar|fredag fredagar|lördag lördagar|söndag söndagar',
  ),
};

function numberNames(names: string): ReadonlyMap<string, number> {
  return new Map(
    names
      .split('|')
      .flatMap((forms, index) => forms.split(' ').map((form): [string, number] => [form, index + 1])),
  );
}
