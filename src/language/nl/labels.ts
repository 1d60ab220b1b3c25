import type { Labels } from '../labels.js'

export const labels: Labels = {
  description: ['omschrijving', 'beschrijving'],
  location: ['locatie', 'plaats', 'plek'],
}
