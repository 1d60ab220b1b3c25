import type { LicenceMode } from '../../cards/catalogue.js'
import type { Database, Transaction } from '../../storage/client.js'
import type { Licence } from '../policy.js'

/** What is known of somebody's licence for Microsoft Bookings. */
export interface LicenceAnswer {
  licence: Licence
  /** When Microsoft said so, where it could not be asked since. */
  asOf?: Date
}

/** Where licences are kept, by the setting LICENSING. */
export interface Licences {
  mode: LicenceMode
  /**
   * Of these people, in their order. Within a transaction what is stored is answered; outside of one, Microsoft may be asked first.
   * @param emails lower case; null for someone without an address, to whom nothing can be assigned
   */
  of(db: Database | Transaction, organizationId: string, emails: readonly (string | null)[]): Promise<LicenceAnswer[]>
}

/** LICENSING=off: nobody needs one. */
export const noLicences: Licences = {
  mode: 'off',
  of: async (_db, _organizationId, emails) => emails.map(() => ({ licence: 'not-checked' })),
}
