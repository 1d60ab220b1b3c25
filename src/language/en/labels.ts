import type { Labels } from '../labels.js'

export const labels: Labels = {
  description: ['description', 'described as'],
  location: ['location', 'place'],
}
