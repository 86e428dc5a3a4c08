import { foldText } from '../text/fold-text.ts';

/**
 * The words with which a letter to one person begins, or ''. What is written to many offers jobs; a letter to one mostly
 * answers or thanks, and who it greets hires nobody.
 */
export function salutationOf(text: string): string {
  const [words = '', name = ''] = SALUTATION.exec(text) ?? [];
  return MANY.test(foldText(name)) ? '' : words;
}

const SALUTATION =
  /^[^\p{L}]{0,4}(?:(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|[Hh]allo|[Hh]ola|[Bb]onjour|[Cc]h[eè]re?|[Ss]alut|[Cc]ar[oa]|[Pp]rezad[oa]|[Oo]l[áa]|[Oo]i|[Ee]stimad[oa]|[Qq]uerid[oa]|[Hh]ej|[Mm]oin|[Gg]uten Tag|[Ll]ieber?|[Ss]ehr geehrter?|Madame|Monsieur) (?:(?:Mrs?|Ms|Dr|Frau|Herrn?|Madame|Monsieur|[Ss]ra?|[Ss]eñora?)\.? )?)(\p{Lu}\p{Ll}+)(?: \p{Lu}[\p{Ll}.]*){0,2}[,:!\n]/u;
const MANY =
  /^(?:all|alle|alla|allerseits|every(?:one|body)|team|folks|friends|guys|network|community|zusammen|damen|kolleg\w+|nachbar\w+|tous|toutes|monsieur|madame|todos|todas|gente|comunidad\w?|equip[oe]|pessoal|colleagues|members|candidates|parents|slack|discord|linkedin)$/;
