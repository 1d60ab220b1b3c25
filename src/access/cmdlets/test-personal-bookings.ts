import { mayHavePage } from '../may-have-page.js'
import { accessPhrases } from '../phrases.js'
import { defineCmdlet } from './cmdlet.js'

/** Ours: may this person have a booking page, and which rule says so? */
export const testPersonalBookings = defineCmdlet({
  name: 'Test-PersonalBookings',
  parameters: { Identity: 'address' },
  needed: ['Identity'],
  positional: 'Identity',
  async run({ Identity }, { db, organizationId, locale }) {
    const { enabled, decidedBy, reason } = await mayHavePage(db, organizationId, { email: Identity })
    const record = { Identity, Enabled: enabled, DecidedBy: decidedBy, Reason: accessPhrases(locale).reason(reason) }
    return { ok: true, records: [record] }
  },
})
