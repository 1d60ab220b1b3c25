import type { AccessLevel, AccessPhrases, AccessReason, CmdletFault, Expected } from '../access.js'

export const access: AccessPhrases = { reason, fault, notRun }

function reason(why: AccessReason): string {
  switch (why.code) {
    case 'organization-ews-off':
      return 'EwsEnabled is False voor de organisatie, en dat weigert iedereen.'
    case 'mailbox-ews-off':
      return 'EwsEnabled is False voor dit postvak.'
    case 'not-on-allow-list':
      return `${the(why.level)} handhaaft een lijst van toegestane toepassingen, ${why.empty ? 'en die is leeg' : 'waarop niets overeenkomt met MicrosoftOWSPersonalBookings'}.${both(why.bothLevels)}`
    case 'on-block-list':
      return `${the(why.level)} handhaaft een blokkeringslijst, waarop ‘${why.entry}’ overeenkomt met MicrosoftOWSPersonalBookings.${both(why.bothLevels)}`
    case 'owa-policy':
      return `PersonalBookingsDisabled is True in het OWA-postvakbeleid ${why.policy}.`
    case 'licence-missing':
      return `Het serviceplan Microsoft Bookings is niet toegewezen.${said(why.asOf)}`
    case 'licence-disabled':
      return `Het serviceplan Microsoft Bookings is toegewezen, maar uitgeschakeld.${said(why.asOf)}`
    case 'licence-unknown':
      return 'Microsoft is nu niet naar de licentie te vragen, en heeft er nog nooit iets over gezegd.'
    case 'allowed':
      return `${allowed(why.by)}${said(why.asOf)}`
  }
}

function allowed(by: readonly AccessLevel[]): string {
  if (by.length === 2) return `Het toegangsbeleid van de organisatie en dat van dit postvak staan het toe.${both(true)}`
  return by[0] ? `Het toegangsbeleid van ${the(by[0]).toLowerCase()} staat het toe.` : 'Niets staat het in de weg.'
}

const said = (asOf: Date | undefined) =>
  asOf
    ? ` Microsoft is nu niet naar de licentie te vragen; dit is volgens wat het zei op ${asOf.toISOString().slice(0, 16).replace('T', ' ')} UTC.`
    : ''

const the = (level: AccessLevel) => (level === 'organization' ? 'De organisatie' : 'Dit postvak')

const both = (levels: boolean) =>
  levels
    ? ' Organisatie en postvak hebben allebei een toegangsbeleid, en hier moeten beide het toestaan: Microsoft beschrijft niet welk van de twee wint.'
    : ''

function fault(wrong: CmdletFault): string {
  switch (wrong.code) {
    case 'unreadable-character':
      return 'In de regel staat een besturingsteken.'
    case 'unbalanced-quote':
      return 'Een aanhalingsteken heeft geen tegenhanger.'
    case 'unbalanced-brace':
      return 'Een accolade heeft geen tegenhanger: een lijst verandert met @{Add="…"; Remove="…"}.'
    case 'no-shell':
      return `‘${wrong.text}’ kan hier niet: dit is geen shell. Opdrachten mogen op elkaar volgen met ; en een Get mag eindigen op | Format-List.`
    case 'unexpected':
      return `‘${wrong.text}’ hoort daar niet.`
    case 'incomplete':
      return 'De opdracht is niet af.'
    case 'unknown-cmdlet':
      return `De cmdlet ‘${wrong.name}’ bestaat hier niet.${meant(wrong.nearest)}`
    case 'unknown-parameter':
      return `${wrong.cmdlet} heeft hier geen parameter ‘${wrong.name}’.${meant(wrong.nearest)}`
    case 'unknown-property':
      return `${wrong.cmdlet} heeft hier geen eigenschap ‘${wrong.name}’.${meant(wrong.nearest)}`
    case 'unknown-list-change':
      return `Een lijst verandert met Add en Remove, niet met ‘${wrong.name}’.`
    case 'given-twice':
      return `${wrong.name} staat er twee keer.`
    case 'missing-value':
      return `De parameter ${wrong.parameter} heeft geen waarde.`
    case 'missing-parameter':
      return `${wrong.cmdlet} kan niet zonder de parameter ${wrong.parameter}.`
    case 'wrong-value':
      return `Bij ${wrong.parameter} hoort ${takes[wrong.expected]}, niet ‘${wrong.text}’.`
    case 'list-too-long':
      return `${wrong.parameter} zou meer dan ${wrong.most} vermeldingen krijgen.`
    case 'entry-too-long':
      return `Een vermelding van ${wrong.parameter} is langer dan ${wrong.most} tekens.`
    case 'access-policy-missing':
      // Exchange's own words, as they are, in any language.
      return 'EwsApplicationAccessPolicy must be specified if to set EwsAllowList or EwsBlockList.'
    case 'unknown-owa-policy':
      return `Het OWA-postvakbeleid ‘${wrong.name}’ bestaat niet.${meant(wrong.nearest)}`
    case 'owa-policy-exists':
      return `Het OWA-postvakbeleid ‘${wrong.name}’ bestaat al.`
    case 'nobody-has-address':
      return `Niemand hier heeft nog het adres ${wrong.address}. Vraag of die eerst de bot begroet.`
    case 'no-administrator':
      return `${wrong.address} is geen beheerder.`
    case 'administrator-by-setting':
      return `${wrong.address} is beheerder door de instelling ADMIN_EMAILS, en blijft dat tot die op de server verandert.`
    case 'last-administrator':
      return `${wrong.address} is de laatste beheerder. Wijs eerst een ander aan.`
    case 'unknown-product':
      return `Er is hier geen product ‘${wrong.name}’.${meant(wrong.nearest)}`
    case 'which-product':
      return `‘${wrong.name}’ kan ${wrong.fits.join(' of ')} zijn. Schrijf de hele naam.`
    case 'licences-elsewhere':
      return 'Licenties worden hier in Microsoft 365 toegewezen (LICENSING=graph), en alleen gelezen.'
    case 'csv-unreadable':
      return `Regel ${wrong.line} van de tabel is niet te lezen.`
    case 'csv-columns':
      return 'De tabel heeft een eerste regel nodig met de kolommen Email en Product.'
    case 'csv-address':
      return `Regel ${wrong.line} van de tabel: ‘${wrong.text}’ is geen e-mailadres.`
    case 'paste-unended':
      return 'De geplakte tekst eindigde niet met een regel met alleen een punt.'
    case 'paste-unreadable':
      return `De geplakte regel ‘${wrong.text}’ is niet ‘Naam : waarde’.`
    case 'paste-cut-short':
      return `De shell heeft ${wrong.property} afgekapt. Zet daar $FormatEnumerationLimit = -1 en plak opnieuw.`
    case 'paste-nameless-policy':
      return 'PersonalBookingsDisabled werd geplakt zonder de Name van het OWA-postvakbeleid.'
  }
}

const meant = (nearest: string | undefined) => (nearest ? ` Bedoel je ${nearest}?` : '')

const takes: Record<Expected, string> = {
  flag: '$true of $false',
  'flag or null': '$true, $false of $null',
  'access policy': 'EnforceAllowList, EnforceBlockList of $null',
  list: '"a","b", @{Add="a"; Remove="b"} of $null',
  address: 'een e-mailadres',
  addresses: 'e-mailadressen',
  plans: 'MICROSOFTBOOKINGS of $null',
  name: 'een naam',
  'name or null': 'een naam of $null',
}

function notRun(commands: number): string {
  return commands === 1
    ? 'De opdracht erna is niet uitgevoerd.'
    : `De ${commands} opdrachten erna zijn niet uitgevoerd.`
}
