import { phrasesFor } from '../../cards/phrases/speak.js'
import { mayHavePage } from '../may-have-page.js'
import { defineCmdlet } from './cmdlet.js'

/** Ours: may this person have a booking page, and which rule says so? */
export const testPersonalBookings = defineCmdlet({
  name: 'Test-PersonalBookings',
  parameters: { Identity: 'address' },
  needed: ['Identity'],
  positional: 'Identity',
  async run({ Identity }, session) {
    const { organizationId, locale } = session
    const { enabled, decidedBy, reason } = await mayHavePage(session, organizationId, { email: Identity })
    const record = {
      Identity,
      Enabled: enabled,
      DecidedBy: decidedBy,
      Reason: phrasesFor(locale).access.reason(reason),
    }
    return { ok: true, records: [record] }
  },
})
