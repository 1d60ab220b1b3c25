import type { EwsSwitches } from '../policy.js'
import { type Failed, failed, type Given } from './cmdlet.js'
import { changeList, listLimits } from './list-change.js'

/** What Set-OrganizationConfig and Set-CASMailbox have in common. */
export const ewsParameters = {
  EwsEnabled: 'flag or null',
  EwsApplicationAccessPolicy: 'access policy',
  EwsAllowList: 'list',
  EwsBlockList: 'list',
} as const

/** The switches after what was given. What was not given stays as it is. */
export function changeSwitches<S extends EwsSwitches>(
  before: S,
  given: Given<typeof ewsParameters>,
): { ok: true; after: S } | Failed {
  const after: S = {
    ...before,
    ewsEnabled: given.EwsEnabled === undefined ? before.ewsEnabled : given.EwsEnabled,
    ewsAccessPolicy:
      given.EwsApplicationAccessPolicy === undefined ? before.ewsAccessPolicy : given.EwsApplicationAccessPolicy,
    ewsAllowList: given.EwsAllowList ? changeList(before.ewsAllowList, given.EwsAllowList) : before.ewsAllowList,
    ewsBlockList: given.EwsBlockList ? changeList(before.ewsBlockList, given.EwsBlockList) : before.ewsBlockList,
  }
  const most = listLimits.entries
  if (given.EwsAllowList && after.ewsAllowList.length > most)
    return failed({ code: 'list-too-long', parameter: 'EwsAllowList', most })
  if (given.EwsBlockList && after.ewsBlockList.length > most)
    return failed({ code: 'list-too-long', parameter: 'EwsBlockList', most })
  return { ok: true, after }
}
