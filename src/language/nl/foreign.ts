/** Words of matters that this bot knows nothing of, by subject. */
export const foreign: readonly string[] = [
  ...`
    weer weerbericht
  `.match(/\S+/g)!,
  '(temperatuur|graden|regen|sneeuw|zonnig|warm|koud)',
  '(nieuws|artikel|artikelen|website|internet|facebook)',
  '(telefoonnummer|adres|postcode|route|kaart)',
  '(restaurant|menu|recept|koken|eten|pizza)',
  '(kost|kosten|prijs|prijzen|kopen|bestel|bestellen|bestelling|boodschappen|winkel)',
  '(aandelen|koers|dollar|euro|bank|rekening|creditcard|belasting|verzekering|geld|abonnement)',
  '(uber|taxi|vlucht|hotel|vliegveld|verkeer|parkeren|trein|auto|bus)',
  '(liedje|muziek|radio|video|zender|televisie|tv|speel)',
  '(licht|lamp|wekker|alarm|volume|thermostaat)',
  '(grap|mop|verhaal|vertaal|betekenis|gedicht)',
  '(laptop|camera|iphone|computer|wachtwoord)',
  '(mail van|inbox)',
  '(ziek|medicijn)',
  'hoe laat is het',
  'welke dag is het',
  '(hoofdstad|president|land)',
]
