import type { AdminEffect, LoggedChange, Turned } from '../../src/cards/catalogue.js'
import { amsterdam, named, officeHours as proposalId, type Sample } from './sample-data.js'

const nobody: Turned = { people: 0, names: [], pages: 0, upcomingBookings: 0 }
const nothing: AdminEffect = { off: nobody, on: nobody, changes: [], stillOff: [], cutsOff: [] }
const denied = { code: 'organization-ews-off' } as const
const allowed = { code: 'allowed', by: [] } as const
const logged: LoggedChange = {
  at: '2026-11-23T09:00:00Z',
  who: 'Adam Jansen',
  source: 'teams',
  action: 'Set-CASMailbox',
  subject: 'eve@contoso.example',
  before: { ewsEnabled: null, ewsBlockList: [] },
  after: { ewsEnabled: false, ewsBlockList: ['MicrosoftOWSPersonalBookings'] },
}
const set = { action: logged.action, subject: logged.subject, before: logged.before, after: logged.after }
const many = (names: string[]): Turned => ({ people: 42, names, pages: 12, upcomingBookings: 17 })

/** An administrator's cards in each of their states. */
export const adminSamples: Sample[] = [
  named('on', 'admin', {
    isOn: true,
    reason: allowed,
    pages: { on: 12, off: 2 },
    licences: 'off',
    administrators: ['Adam Jansen', 'eve@contoso.example'],
    log: [logged, { ...logged, who: undefined, source: 'command line' }, { ...logged, who: null }],
    timeZone: amsterdam,
  }),
  named('off, nothing logged', 'admin', {
    isOn: false,
    reason: denied,
    pages: { on: 0, off: 0 },
    licences: 'local',
    administrators: Array.from({ length: 20 }, (_, i) => `Administrator ${i}`),
    log: [],
    timeZone: amsterdam,
    misread: true,
  }),
  named('some', 'admin-people', {
    people: [
      { name: 'Adam Jansen', email: 'adam@contoso.example', hasPage: true, enabled: true, reason: allowed },
      { name: 'Eve', email: 'eve@contoso.example', hasPage: true, enabled: false, reason: denied },
      { name: 'Bob', hasPage: false, enabled: true, reason: allowed },
    ],
    page: 1,
    pages: 3,
  }),
  named('kept here', 'admin-licences', {
    mode: 'local',
    people: [
      {
        name: 'Adam Jansen',
        email: 'adam@contoso.example',
        licences: ['Office 365 E3', 'Microsoft 365 Business Premium'],
        licence: 'assigned',
      },
      { name: 'Eve', email: 'eve@contoso.example', licences: [], licence: 'missing' },
      {
        name: 'Bob',
        email: 'bob@contoso.example',
        licences: ['Office 365 E3 without MICROSOFTBOOKINGS'],
        licence: 'disabled',
      },
    ],
    page: 1,
    pages: 3,
  }),
  named('kept by Microsoft', 'admin-licences', {
    mode: 'graph',
    people: [{ name: 'Adam Jansen', email: 'adam@contoso.example', licences: [], licence: 'unknown' }],
    page: 0,
    pages: 1,
  }),
  named('not needed', 'admin-licences', {
    mode: 'off',
    people: [{ name: 'Adam Jansen', email: 'adam@contoso.example', licences: [], licence: 'not-checked' }],
    page: 0,
    pages: 1,
  }),
  named('nobody', 'admin-people', { people: [], page: 0, pages: 1 }),
  named('a page of it', 'admin-log', {
    entries: Array.from({ length: 8 }, () => logged),
    timeZone: amsterdam,
    page: 1,
    pages: 3,
  }),
  named('empty', 'admin-log', { entries: [], timeZone: amsterdam, page: 0, pages: 1 }),
  named('many are turned off', 'admin-preview', {
    proposalId,
    commands: 'Set-OrganizationConfig -EwsApplicationAccessPolicy EnforceAllowList',
    effect: { ...nothing, off: many(['Adam', 'Eve']), changes: [set], cutsOff: ['organization', 'mailbox'] },
  }),
  named('one is turned on', 'admin-preview', {
    proposalId,
    commands: 'Set-CASMailbox -Identity eve@contoso.example -EwsEnabled $true',
    effect: { ...nothing, on: { people: 1, names: ['Eve'], pages: 1, upcomingBookings: 1 }, changes: [set] },
  }),
  named('one is turned off', 'admin-preview', {
    proposalId,
    commands: 'Set-CASMailbox -Identity eve@contoso.example -EwsEnabled $false',
    effect: { ...nothing, off: { people: 1, names: ['Eve'], pages: 0, upcomingBookings: 1 }, changes: [set] },
  }),
  named('a list of changes', 'admin-preview', {
    proposalId,
    commands: Array.from({ length: 50 }, (_, i) => `Set-CASMailbox person-${i}@contoso.example -EwsEnabled $true`).join(
      '\n',
    ),
    effect: {
      ...nothing,
      on: many(['Adam', 'Eve']),
      changes: Array.from({ length: 14 }, () => set),
      stillOff: [{ name: 'Eve', reason: denied }],
    },
  }),
  named('what was asked', 'admin-output', {
    printed: 'EwsApplicationAccessPolicy :\nEwsAllowList               : {}\nEwsBlockList               : {}',
    failed: false,
  }),
  named('an error', 'admin-output', { printed: 'Error: There is no cmdlet “Gte-CASMailbox” here.', failed: true }),
  named('done', 'admin-output', { printed: '', failed: false, effect: { ...nothing, changes: [set] } }),
  named('a log to keep', 'download', {
    what: 'audit-log',
    files: [{ name: 'audit-log.json', url: 'https://agenda.example.com/download/8Kq2vXz0hC4/audit-log.json' }],
    endsAt: '2026-11-23T10:00:00Z',
    timeZone: amsterdam,
  }),
  named('personal data', 'download', {
    what: 'personal-data',
    files: [{ name: 'my-data.json', url: 'https://agenda.example.com/download/8Kq2vXz0hC4/my-data.json' }],
    endsAt: '2026-11-23T10:00:00Z',
    timeZone: amsterdam,
  }),
]

/** Those that show what somebody wrote, with `text` wherever that may stand. */
export function adminSamplesWith(text: string): Sample[] {
  const title = text.slice(0, 30)
  const ten = Array.from({ length: 10 })
  const change = { action: text, subject: text, before: { list: [text] }, after: { list: [text, text], name: text } }
  const effect = {
    ...nothing,
    off: many([text, text]),
    changes: ten.map(() => change),
    stillOff: [{ name: text, reason: denied }],
  }
  const entry = { ...logged, ...change, who: text, source: text }
  return [
    named(title, 'admin', {
      isOn: false,
      reason: { code: 'owa-policy', policy: text },
      pages: { on: 1, off: 1 },
      licences: 'graph',
      administrators: ten.map(() => text),
      log: [entry, entry, entry],
      timeZone: amsterdam,
    }),
    named(title, 'admin-people', {
      people: ten
        .slice(2)
        .map(() => ({ name: text, email: 'adam@contoso.example', hasPage: true, enabled: true, reason: allowed })),
      page: 0,
      pages: 1,
    }),
    named(title, 'admin-licences', {
      mode: 'local',
      people: ten.slice(2).map(() => ({
        name: text,
        email: 'eve@contoso.example',
        licences: [text, text],
        licence: 'assigned' as const,
      })),
      page: 1,
      pages: 3,
    }),
    named(title, 'admin-log', { entries: ten.slice(2).map(() => entry), timeZone: amsterdam, page: 0, pages: 1 }),
    named(title, 'admin-preview', { proposalId, commands: text, effect }),
    named(title, 'admin-output', { printed: text, failed: true }),
  ]
}
