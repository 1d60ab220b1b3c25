import { addAdministratorCmdlet, getAdministrator, removeAdministratorCmdlet } from './administrator.js'
import { getCasMailbox, setCasMailbox } from './cas-mailbox.js'
import type { Cmdlet } from './cmdlet.js'
import { exportPolicy } from './export-policy.js'
import { importPolicyOutput } from './import-policy-output.js'
import { addLicense, getLicense, importLicense, removeLicense } from './license.js'
import { nearest } from './nearest.js'
import { getOrganizationConfig, setOrganizationConfig } from './organization-config.js'
import { getOwaMailboxPolicy, newOwaMailboxPolicy, setOwaMailboxPolicy } from './owa-mailbox-policy.js'
import { testPersonalBookings } from './test-personal-bookings.js'

export const cmdlets: readonly Cmdlet[] = [
  getOrganizationConfig,
  setOrganizationConfig,
  getCasMailbox,
  setCasMailbox,
  getOwaMailboxPolicy,
  setOwaMailboxPolicy,
  newOwaMailboxPolicy,
  testPersonalBookings,
  importPolicyOutput,
  exportPolicy,
  getAdministrator,
  addAdministratorCmdlet,
  removeAdministratorCmdlet,
  getLicense,
  addLicense,
  removeLicense,
  importLicense,
]

/** By its name in any case. */
export function findCmdlet(name: string): Cmdlet | undefined {
  return cmdlets.find((cmdlet) => cmdlet.name.toLowerCase() === name.toLowerCase())
}

/** Was a cmdlet that there is probably meant? */
export const isNearCmdlet = (name: string): boolean =>
  nearest(
    name,
    cmdlets.map((cmdlet) => cmdlet.name),
  ) !== undefined
