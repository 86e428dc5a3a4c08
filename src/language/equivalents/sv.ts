/** One group of equivalents a line; table.ts has the rules. */
export const SWEDISH_EQUIVALENTS = `
  utveckla = skapa = bygga = programmera = ta fram
  skriva = författa
  genomföra = utföra = göra
  hjälpa = bistå = stödja = assistera = hjälp = stöd
  delta = medverka = bidra = deltagande
  handleda = instruera = utbilda
  utbilda = träna = undervisa
  ansvara = ansvarig = ansvar
  leda = styra
  hantera = sköta = ta hand om
  vårda = ta hand om
  dokumentera = registrera = anteckna
  kontrollera = granska = undersöka
  analysera = undersöka = analys
  reparera = laga
  installera = montera
  minska = sänka = reducera
  öka = höja = stiga
  använda = nyttja
  organisera = ordna = planera
  kund = klient
  elev = student
  kollega = medarbetare
  anställd = medarbetare
  ungefär = cirka = omkring = runt = ca
  nästan = närmare
  över = mer än = fler än
  upp till = högst = max
  minst = åtminstone
  dagligen = varje dag = per dag = om dagen
  sälja = försäljning
  byta = byte = bytte = ersätta
  laga = tillaga = tillagning
  måltid = rätt
  skriva = författa = utforma
  ringa = samtal
  samtal = telefonsamtal
  svara = besvara
  köpa = inköp = beställa
  beställa = beställning = inköp
  köra = framföra = körning
  leverera = leverans
  städa = rengöra = städning
  bygga = byggande = uppföra
  veckovis = varje vecka = per vecka = i veckan
  månadsvis = varje månad = per månad = i månaden
  årligen = varje år = per år = om året
  ibland = då och då
  personal = HR
`;
