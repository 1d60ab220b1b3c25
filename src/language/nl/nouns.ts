/** Words for what people meet for. */
export const nouns: readonly string[] = [
  ...`
    plan plannen afspraak afspraken afspraakje meeting meetings vergadering vergaderingen overleg
    overleggen gesprek gesprekken gesprekje boeking boekingen reservering reserveringen bespreking
    belafspraak call belletje sessie sollicitatiegesprek kennismaking kennismakingsgesprek intake
    intakegesprek spreekuur demo lunch diner etentje ontbijt koffie borrel feest feestje verjaardag
    evenement evenementen concert training les cursus workshop tandarts dokter huisarts kapper fysio
    sport bijeenkomst standup teamoverleg 1:1 interview presentatie review event moment momentje
    skypegesprek videogesprek bila bilateraal date
  `.match(/\S+/g)!,
  'een op een',
]
