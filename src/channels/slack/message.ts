import type { types } from '@slack/bolt'

/** A message's content; `text` is what a notification says. */
export interface Message {
  text: string
  blocks: types.KnownBlock[]
}
