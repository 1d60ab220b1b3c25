import type { EwsSwitches } from '../policy.js'
import { defaultOwaPolicy, readMailboxes, readOrganization, readOwaPolicies } from '../stored-policy.js'
import { defineCmdlet } from './cmdlet.js'

/** Ours: prints the commands that bring a real tenant, or a fresh installation, to this state. */
export const exportPolicy = defineCmdlet({
  name: 'Export-Policy',
  parameters: {},
  async run(_given, { db, organizationId }) {
    const [organization, owaPolicies, mailboxes] = await Promise.all([
      readOrganization(db, organizationId),
      readOwaPolicies(db, organizationId),
      readMailboxes(db, organizationId),
    ])
    const lines = [
      ...organizationCommands(organization),
      ...owaPolicies.flatMap(({ name, personalBookingsDisabled }) => [
        ...(name === defaultOwaPolicy ? [] : [`New-OwaMailboxPolicy -Name ${text(name)}`]),
        `Set-OwaMailboxPolicy -Identity ${text(name)} -PersonalBookingsDisabled ${literal(personalBookingsDisabled)}`,
      ]),
      ...mailboxes.map(
        (mailbox) =>
          `Set-CASMailbox -Identity ${text(mailbox.email)} -EwsEnabled ${literal(mailbox.ewsEnabled)} -EwsApplicationAccessPolicy ${mailbox.ewsAccessPolicy ?? '$null'} -EwsAllowList ${list(mailbox.ewsAllowList)} -EwsBlockList ${list(mailbox.ewsBlockList)} -OwaMailboxPolicy ${text(mailbox.owaPolicy)}`,
      ),
    ]
    return { ok: true, lines }
  },
})

/**
 * Exchange changes a list only together with its policy. So each list goes with its own, and the policy in force comes last. An empty
 * list that is not in force is left out: on the way, an empty allow list would cut every application off.
 */
function organizationCommands({ ewsEnabled, ewsAccessPolicy, ewsAllowList, ewsBlockList }: EwsSwitches): string[] {
  const commands = []
  if (ewsBlockList.length > 0 || ewsAccessPolicy === 'EnforceBlockList')
    commands.push(`-EwsApplicationAccessPolicy EnforceBlockList -EwsBlockList ${list(ewsBlockList)}`)
  if (ewsAllowList.length > 0 || ewsAccessPolicy === 'EnforceAllowList')
    commands.push(`-EwsApplicationAccessPolicy EnforceAllowList -EwsAllowList ${list(ewsAllowList)}`)
  commands.push(`-EwsEnabled ${literal(ewsEnabled)} -EwsApplicationAccessPolicy ${ewsAccessPolicy ?? '$null'}`)
  return commands.map((parameters) => `Set-OrganizationConfig ${parameters}`)
}

const literal = (value: boolean | null) => `$${value}`

const list = (entries: readonly string[]) => (entries.length === 0 ? '$null' : entries.map(text).join(','))

/** Between single quotes, where no shell finds anything to replace. */
const text = (value: string) => `'${value.replaceAll("'", "''")}'`
