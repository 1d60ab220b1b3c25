import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AccessState, decide, type EwsSwitches, nothingSet } from '../../src/access/policy.js'
import { phrasesFor } from '../../src/cards/phrases/speak.js'

const fresh: AccessState = {
  organization: nothingSet,
  mailbox: nothingSet,
  owaPolicy: { name: 'OwaMailboxPolicy-Default', personalBookingsDisabled: false },
  licence: 'not-checked',
}

describe('one rule at a time', () => {
  test('where nothing is set, everyone may have a page', () => {
    expect(decide(fresh)).toEqual({ enabled: true, decidedBy: 'Default', reason: { code: 'allowed', by: [] } })
  })

  test('EwsEnabled false for the organization denies, whatever the mailbox says', () => {
    const organization = { ...nothingSet, ewsEnabled: false }
    const mailbox = { ...nothingSet, ewsEnabled: true }
    expect(decide({ ...fresh, organization, mailbox })).toMatchObject({
      enabled: false,
      decidedBy: 'OrganizationEwsEnabled',
    })
  })

  test('an empty allow list denies everyone', () => {
    const organization: EwsSwitches = { ...nothingSet, ewsAccessPolicy: 'EnforceAllowList' }
    expect(decide({ ...fresh, organization })).toMatchObject({
      enabled: false,
      decidedBy: 'OrganizationAccessPolicy',
      reason: { code: 'not-on-allow-list', empty: true },
    })
  })

  test('a list that no policy enforces says nothing', () => {
    const organization: EwsSwitches = { ...nothingSet, ewsBlockList: ['*'] }
    expect(decide({ ...fresh, organization }).enabled).toBe(true)
  })

  test('where both levels have a policy, both must allow, and the reason says so', () => {
    const allows: EwsSwitches = { ...nothingSet, ewsAccessPolicy: 'EnforceAllowList', ewsAllowList: ['*'] }
    const blocks: EwsSwitches = { ...nothingSet, ewsAccessPolicy: 'EnforceBlockList', ewsBlockList: ['*'] }
    expect(decide({ ...fresh, organization: allows, mailbox: blocks })).toMatchObject({
      enabled: false,
      decidedBy: 'MailboxAccessPolicy',
      reason: { code: 'on-block-list', entry: '*', bothLevels: true },
    })
    expect(decide({ ...fresh, organization: blocks, mailbox: allows }).decidedBy).toBe('OrganizationAccessPolicy')
    expect(decide({ ...fresh, organization: allows, mailbox: allows }).decidedBy).toBe('BothAccessPolicies')
  })

  test('PersonalBookingsDisabled denies, and names the OWA mailbox policy', () => {
    const decision = decide({ ...fresh, owaPolicy: { name: 'Interns', personalBookingsDisabled: true } })
    expect(decision).toEqual({
      enabled: false,
      decidedBy: 'OwaMailboxPolicy',
      reason: { code: 'owa-policy', policy: 'Interns' },
    })
  })

  test('a licence that is missing or switched off denies; one that is not checked does not', () => {
    const enabled = (licence: AccessState['licence']) => decide({ ...fresh, licence }).enabled
    expect([enabled('not-checked'), enabled('assigned'), enabled('missing'), enabled('disabled')]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

/** The contract as a table: what each column of a state says, and the column that is asked first stands first. */
const switches = { null: 'yes', true: 'yes', false: 'no' } as const
const policies = {
  none: 'yes',
  'allow, on it': 'yes',
  'allow, not on it': 'no',
  'block, not on it': 'yes',
  'block, on it': 'no',
} as const
const owaPolicies = { off: 'no', on: 'yes' } as const
const licences = { 'not-checked': 'yes', assigned: 'yes', missing: 'no', disabled: 'no', unknown: 'no' } as const

const column = <T extends object>(table: T) => fc.constantFrom(...(Object.keys(table) as (keyof T)[]))
const onIt = fc.constantFrom('MicrosoftOWSPersonalBookings', 'MICROSOFTOWSpersonalbookings', '*', 'Microsoft*', '*ows*')
const notOnIt = fc.constantFrom('Contoso', 'OWA/*', 'MicrosoftOWS', 'Microsoft.WSPersonalBookings', '*X', '')
const others = fc.array(notOnIt, { maxLength: 3 })
/** A list with an entry for us somewhere in it, and one without. */
const naming = fc.tuple(others, onIt, others).map(([before, us, after]) => [...before, us, ...after])

const level = fc
  .record({
    enabled: column(switches),
    policy: column(policies),
    naming,
    others,
    either: fc.array(fc.oneof(onIt, notOnIt), { maxLength: 3 }),
  })
  .map(({ enabled, policy, naming, others, either }) => {
    const list = policy.endsWith(', on it') ? naming : others
    const ews: EwsSwitches = {
      ewsEnabled: enabled === 'null' ? null : enabled === 'true',
      ewsAccessPolicy: policy === 'none' ? null : policy.startsWith('allow') ? 'EnforceAllowList' : 'EnforceBlockList',
      // The list of the other policy may hold anything.
      ewsAllowList: policy.startsWith('allow') ? list : either,
      ewsBlockList: policy.startsWith('block') ? list : either,
    }
    return { enabled, policy, ews }
  })
const row = fc.record({ organization: level, mailbox: level, owa: column(owaPolicies), licence: column(licences) })

test('every state is decided as the table says, by the first column that says no', () => {
  fc.assert(
    fc.property(row, ({ organization, mailbox, owa, licence }) => {
      const decision = decide({
        organization: organization.ews,
        mailbox: mailbox.ews,
        owaPolicy: { name: 'Policy', personalBookingsDisabled: owa === 'off' },
        licence,
      })
      const said = [
        ['OrganizationEwsEnabled', switches[organization.enabled]],
        ['MailboxEwsEnabled', switches[mailbox.enabled]],
        ['OrganizationAccessPolicy', policies[organization.policy]],
        ['MailboxAccessPolicy', policies[mailbox.policy]],
        ['OwaMailboxPolicy', owaPolicies[owa]],
        ['Licence', licences[licence]],
      ] as const
      const denial = said.find(([, verdict]) => verdict === 'no')
      expect(decision.enabled).toBe(denial === undefined)
      if (denial) expect(decision.decidedBy).toBe(denial[0])
    }),
    { numRuns: 5_000 },
  )
})

test('every decision can be said in both languages, in one line', () => {
  fc.assert(
    fc.property(row, ({ organization, mailbox, licence }) => {
      const { reason } = decide({ ...fresh, organization: organization.ews, mailbox: mailbox.ews, licence })
      const [english, dutch] = ['en', 'nl-NL'].map((locale) => phrasesFor(locale).access.reason(reason))
      expect(english).toMatch(/^[A-Z].*\.$/)
      expect(dutch).toMatch(/^[A-Z].*\.$/)
      expect(dutch).not.toBe(english)
    }),
  )
})
