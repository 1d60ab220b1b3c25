import { type AccessState, decide, type EwsSwitches, nothingSet } from './policy.js'
import { defaultOwaPolicy } from './stored-policy.js'

const ours = 'MicrosoftOWSPersonalBookings'

/**
 * The commands of Microsoft's article that switch personal bookings for the whole organization, by the state that it is in: with the
 * list that is in force, or with the block list where none is. None where there is nothing to do.
 */
export function commandsForOrganization({ organization, owaPolicy }: AccessState, on: boolean): string[] {
  const set = (parameters: string) => `Set-OrganizationConfig ${parameters}`
  const { ewsAccessPolicy: policy, ewsEnabled } = organization
  if (!on) {
    if (!allows(organization)) return []
    return policy === 'EnforceAllowList'
      ? [set(`-EwsApplicationAccessPolicy EnforceAllowList -EwsAllowList @{Remove="${ours}"}`)]
      : [set(`-EwsApplicationAccessPolicy EnforceBlockList -EwsBlockList @{Add="${ours}"}`)]
  }
  const commands = ewsEnabled === false ? [set('-EwsEnabled: $true')] : []
  if (!allows({ ...organization, ewsEnabled: null }))
    commands.push(
      policy === 'EnforceAllowList'
        ? set(`-EwsApplicationAccessPolicy EnforceAllowList -EwsAllowList @{Add="${ours}"}`)
        : set(`-EwsApplicationAccessPolicy EnforceBlockList -EwsBlockList @{Remove="${ours}"}`),
    )
  if (isDefaultOff(owaPolicy))
    commands.push(`Set-OwaMailboxPolicy -Identity "${defaultOwaPolicy}" -PersonalBookingsDisabled $false`)
  return commands
}

/** The same for one mailbox. What the organization denies stays denied. */
export function commandsForMailbox(email: string, { mailbox, owaPolicy }: AccessState, on: boolean): string[] {
  const set = (parameters: string) => `Set-CASMailbox -Identity ${spell(email)} ${parameters}`
  const { ewsAccessPolicy: policy, ewsEnabled } = mailbox
  if (!on) {
    if (!allows(mailbox)) return []
    if (policy === null) return [set(`-EwsApplicationAccessPolicy EnforceBlockList -EwsBlockList @{Add="${ours}"}`)]
    return policy === 'EnforceAllowList'
      ? [set(`-EwsAllowList @{Remove="${ours}"}`)]
      : [set(`-EwsBlockList @{Add="${ours}"}`)]
  }
  const commands = ewsEnabled === false ? [set('-EwsEnabled: $true')] : []
  if (!allows({ ...mailbox, ewsEnabled: null }))
    commands.push(
      policy === 'EnforceAllowList' ? set(`-EwsAllowList @{Add="${ours}"}`) : set(`-EwsBlockList @{Remove="${ours}"}`),
    )
  if (owaPolicy.personalBookingsDisabled && !isDefaultOff(owaPolicy)) commands.push(set('-OwaMailboxPolicy $null'))
  return commands
}

/** A text as a command takes it: between single quotes where it is more than letters, digits and the marks of an address. */
export const spell = (text: string): string => (/^[\w.+@-]+$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`)

/** Do the switches of one level, by themselves? */
function allows(switches: EwsSwitches): boolean {
  const owaPolicy = { name: defaultOwaPolicy, personalBookingsDisabled: false }
  return decide({ organization: switches, mailbox: nothingSet, owaPolicy, licence: 'not-checked' }).enabled
}

const isDefaultOff = ({ name, personalBookingsDisabled }: AccessState['owaPolicy']) =>
  personalBookingsDisabled && name === defaultOwaPolicy
