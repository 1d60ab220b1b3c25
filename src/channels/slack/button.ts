import type { types } from '@slack/bolt'
import type { Inputs } from '../../cards/action.js'
import type { CardAction } from '../../cards/adaptive-card.js'
import type { Said } from '../channel.js'
import { limits } from './limits.js'
import { plain } from './text.js'

/** What comes back when a button of ours is pressed. */
export type ButtonValue =
  /** `inputs`: what stood in the card's inputs, for a button that is pressed without opening the form; or what was typed in the modal. */
  | { data: unknown; inputs?: Inputs | 'typed' }
  /** Opens the form of a message by asking for it again: the card is made anew from what the person had said. */
  | { again: Said; by: string }

type Execute = Extract<CardAction, { type: 'Action.Execute' }>

/** Does pressing it take the card's inputs along? */
export function takesInputs(action: CardAction): action is Execute {
  return action.type === 'Action.Execute' && action.associatedInputs !== 'none'
}

/** What a button of a card hands back when it is pressed. */
export function dataOf(action: Execute): Record<string, unknown> {
  return { ...action.data, verb: action.verb }
}

/** A card's button in Slack. Its `action_id` is given when the whole message is known, as it must be unique there. */
export function buttonOf(action: CardAction, inputs?: Inputs | 'typed'): types.Button {
  const { title, style, tooltip } = action
  return {
    type: 'button',
    text: plain(title, limits.button),
    ...(style === 'positive' && { style: 'primary' }),
    ...(style === 'destructive' && { style: 'danger' }),
    ...(tooltip?.trim() && { accessibility_label: plain(tooltip, limits.accessibilityLabel).text }),
    ...targetOf(action, inputs),
  }
}

/** The button that opens the form of a message. A very long text is cut: what a form begins with stands at its start. */
export function openButton(title: string, again: Said, by: string): types.Button {
  const short = (max: number): ButtonValue => ({
    again: again.kind === 'text' ? { ...again, text: again.text.slice(0, max) } : again,
    by,
  })
  const value = [10_000, 1500, 750, 250].map((max) => JSON.stringify(short(max))).find(fits)
  if (value === undefined) throw new RangeError('What was said does not fit into a button.')
  return { type: 'button', text: plain(title, limits.button), value }
}

/** Does a button have room for this value? */
export function fits(value: string): boolean {
  return value.length <= limits.value
}

/** What a pressed button hands back; null for one that only opens a page. */
export function readValue(value: string | undefined): ButtonValue | null {
  return value ? (JSON.parse(value) as ButtonValue) : null
}

function targetOf(action: CardAction, inputs?: Inputs | 'typed'): { value: string } | { url: string } {
  switch (action.type) {
    case 'Action.Execute':
      return { value: writeValue({ data: dataOf(action), ...(inputs && { inputs }) }) }
    case 'Action.OpenUrl':
      if (action.url.length > limits.url) throw new RangeError('An address is too long for a button.')
      return { url: action.url }
  }
}

function writeValue(value: ButtonValue): string {
  const text = JSON.stringify(value)
  if (!fits(text)) throw new RangeError('A button’s data are too long for Slack.')
  return text
}
