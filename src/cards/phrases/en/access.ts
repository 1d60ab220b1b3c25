import type { AccessLevel, AccessPhrases, AccessReason, CmdletFault, Expected } from '../access.js'

export const access: AccessPhrases = { reason, fault, notRun }

function reason(why: AccessReason): string {
  switch (why.code) {
    case 'organization-ews-off':
      return 'EwsEnabled is False for the organization, which denies everybody.'
    case 'mailbox-ews-off':
      return 'EwsEnabled is False for this mailbox.'
    case 'not-on-allow-list':
      return `${the(why.level)} enforces its allow list, ${why.empty ? 'which is empty' : 'on which no entry matches MicrosoftOWSPersonalBookings'}.${both(why.bothLevels)}`
    case 'on-block-list':
      return `${the(why.level)} enforces its block list, on which “${why.entry}” matches MicrosoftOWSPersonalBookings.${both(why.bothLevels)}`
    case 'owa-policy':
      return `PersonalBookingsDisabled is True in the OWA mailbox policy ${why.policy}.`
    case 'licence-missing':
      return `The service plan Microsoft Bookings is not assigned.${said(why.asOf)}`
    case 'licence-disabled':
      return `The service plan Microsoft Bookings is assigned but switched off.${said(why.asOf)}`
    case 'licence-unknown':
      return 'Microsoft cannot be asked for the licence just now, and has never said before.'
    case 'allowed':
      return `${allowed(why.by)}${said(why.asOf)}`
  }
}

function allowed(by: readonly AccessLevel[]): string {
  if (by.length === 2) return `The access policies of the organization and of this mailbox allow it.${both(true)}`
  return by[0] ? `The access policy of ${the(by[0]).toLowerCase()} allows it.` : 'Nothing denies it.'
}

const said = (asOf: Date | undefined) =>
  asOf
    ? ` Microsoft cannot be asked for the licence just now; this is by what it said at ${asOf.toISOString().slice(0, 16).replace('T', ' ')} UTC.`
    : ''

const the = (level: AccessLevel) => (level === 'organization' ? 'The organization' : 'This mailbox')

const both = (levels: boolean) =>
  levels
    ? ' Organization and mailbox both have an access policy, and here both must allow: Microsoft does not document which one wins.'
    : ''

function fault(wrong: CmdletFault): string {
  switch (wrong.code) {
    case 'unreadable-character':
      return 'The line holds a control character.'
    case 'unbalanced-quote':
      return 'A quotation mark has no partner.'
    case 'unbalanced-brace':
      return 'A brace has no partner: a list changes with @{Add="…"; Remove="…"}.'
    case 'no-shell':
      return `“${wrong.text}” cannot be used here: this is no shell. Commands may follow one another with ; and a Get may end in | Format-List.`
    case 'unexpected':
      return `“${wrong.text}” does not belong there.`
    case 'incomplete':
      return 'The command ends too early.'
    case 'unknown-cmdlet':
      return `There is no cmdlet “${wrong.name}” here.${meant(wrong.nearest)}`
    case 'unknown-parameter':
      return `${wrong.cmdlet} has no parameter “${wrong.name}” here.${meant(wrong.nearest)}`
    case 'unknown-property':
      return `${wrong.cmdlet} has no property “${wrong.name}” here.${meant(wrong.nearest)}`
    case 'unknown-list-change':
      return `A list changes with Add and Remove, not with “${wrong.name}”.`
    case 'given-twice':
      return `${wrong.name} is given twice.`
    case 'missing-value':
      return `The parameter ${wrong.parameter} has no value.`
    case 'missing-parameter':
      return `${wrong.cmdlet} needs the parameter ${wrong.parameter}.`
    case 'wrong-value':
      return `${wrong.parameter} takes ${takes[wrong.expected]}, not “${wrong.text}”.`
    case 'list-too-long':
      return `${wrong.parameter} would hold more than ${wrong.most} entries.`
    case 'entry-too-long':
      return `An entry of ${wrong.parameter} is longer than ${wrong.most} characters.`
    case 'access-policy-missing':
      // Exchange's own words, as they are.
      return 'EwsApplicationAccessPolicy must be specified if to set EwsAllowList or EwsBlockList.'
    case 'unknown-owa-policy':
      return `There is no OWA mailbox policy “${wrong.name}”.${meant(wrong.nearest)}`
    case 'owa-policy-exists':
      return `The OWA mailbox policy “${wrong.name}” is already there.`
    case 'nobody-has-address':
      return `Nobody here has the address ${wrong.address} yet. Ask them to say hello to the bot first.`
    case 'no-administrator':
      return `${wrong.address} is no administrator.`
    case 'administrator-by-setting':
      return `${wrong.address} is an administrator by the setting ADMIN_EMAILS, and stays one until that is changed on the server.`
    case 'last-administrator':
      return `${wrong.address} is the last administrator. Name another one first.`
    case 'unknown-product':
      return `There is no product “${wrong.name}” here.${meant(wrong.nearest)}`
    case 'which-product':
      return `“${wrong.name}” can be ${wrong.fits.join(' or ')}. Write the whole name.`
    case 'licences-elsewhere':
      return 'Licences are assigned in Microsoft 365 here (LICENSING=graph), and only read.'
    case 'csv-unreadable':
      return `Line ${wrong.line} of the table cannot be read.`
    case 'csv-columns':
      return 'The table needs a first line with the columns Email and Product.'
    case 'csv-address':
      return `Line ${wrong.line} of the table: “${wrong.text}” is not an e-mail address.`
    case 'paste-unended':
      return 'The pasted text did not end in a line with a single full stop.'
    case 'paste-unreadable':
      return `The pasted line “${wrong.text}” is not “Name : value”.`
    case 'paste-cut-short':
      return `The shell cut ${wrong.property} short. Set $FormatEnumerationLimit = -1 there, and paste again.`
    case 'paste-nameless-policy':
      return 'PersonalBookingsDisabled was pasted without the Name of its OWA mailbox policy.'
  }
}

const meant = (nearest: string | undefined) => (nearest ? ` Did you mean ${nearest}?` : '')

const takes: Record<Expected, string> = {
  flag: '$true or $false',
  'flag or null': '$true, $false or $null',
  'access policy': 'EnforceAllowList, EnforceBlockList or $null',
  list: '"a","b", @{Add="a"; Remove="b"} or $null',
  address: 'an e-mail address',
  addresses: 'e-mail addresses',
  plans: 'MICROSOFTBOOKINGS or $null',
  name: 'a name',
  'name or null': 'a name or $null',
}

function notRun(commands: number): string {
  return commands === 1 ? 'The command after it was not run.' : `The ${commands} commands after it were not run.`
}
