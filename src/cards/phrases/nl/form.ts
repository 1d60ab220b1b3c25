import type { Phrases } from '../phrases.js'

export const form: Phrases['form'] = {
  open: 'Formulier openen',
  close: 'Sluiten',
  working: 'Een ogenblik…',
}
