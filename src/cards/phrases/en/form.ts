import type { Phrases } from '../phrases.js'

export const form: Phrases['form'] = {
  open: 'Open form',
  close: 'Close',
  working: 'One moment…',
}
