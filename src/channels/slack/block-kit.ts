import type { types } from '@slack/bolt'
import type { AdaptiveCard, CardAction } from '../../cards/adaptive-card.js'
import { buttonOf, dataOf, fits, takesInputs } from './button.js'
import { fitBlocks } from './fit.js'
import { type Form, formOf, startingInputs } from './form.js'
import { type InputElement, inputBlock, startingWords } from './input.js'
import { limits } from './limits.js'
import { type Piece, type Surface, takeActions, takeApart } from './pieces.js'
import { plain } from './text.js'

/**
 * A card as the blocks of a message. A message has no inputs: it shows what they hold, the buttons that can be pressed as they stand,
 * and `opener`, the button that opens the form as a modal.
 */
export function toBlocks(card: AdaptiveCard, opener?: types.Button): types.KnownBlock[] {
  const form = formOf(card)
  const surface: Surface = { inputs: showInput, button: (action) => messageButton(action, form) }
  const pieces = [...takeApart(card.body, surface), ...takeActions(card.actions ?? [], surface)]
  return fitBlocks(form && opener ? withOpener(pieces, opener, form) : pieces, limits.messageBlocks)
}

/** What is said around the form, and what is to come back when it is handed in (`private_metadata`). */
export interface ModalFrame {
  title: string
  close: string
  metadata(data: Record<string, unknown> | null): string
}

/** A card as a modal, its first button that takes inputs along as the one that hands them in. */
export function toModal(card: AdaptiveCard, frame: ModalFrame): types.ModalView {
  const form = formOf(card)
  const surface: Surface = {
    inputs: (input) => (form && isAskable(input) ? [{ kind: 'input', block: inputBlock(input) }] : showInput(input)),
    button: (action) =>
      action === form?.submit ? null : buttonOf(action, form && takesInputs(action) ? 'typed' : undefined),
  }
  const pieces = [...takeApart(card.body, surface), ...takeActions(card.actions ?? [], surface)]
  const [first, ...rest] = pieces
  const heading = first?.kind === 'heading' ? first.text : frame.title
  const isTitle = first?.kind === 'heading' && heading.length <= limits.modalWord && rest.length > 0
  return {
    type: 'modal',
    callback_id: 'card',
    title: plain(heading, limits.modalWord),
    close: plain(frame.close, limits.modalWord),
    ...(form && { submit: plain(form.submit.title, limits.modalWord) }),
    blocks: fitBlocks(isTitle ? rest : pieces, limits.modalBlocks - 1),
    private_metadata: frame.metadata(form && dataOf(form.submit)),
  }
}

/** Slack has no list without options; there would be nothing to choose either. */
function isAskable(input: InputElement): boolean {
  return input.type !== 'Input.ChoiceSet' || input.choices.length > 0
}

function showInput(input: InputElement): Piece[] {
  const value = startingWords(input)
  return value === '' ? [] : [{ kind: 'facts', facts: [{ title: input.label, value }] }]
}

/** A button that hands in the form as it stands; none while it cannot be handed in so. */
function messageButton(action: CardAction, form: Form | null): types.Button | null {
  if (!form || !takesInputs(action)) return buttonOf(action)
  const inputs = startingInputs(form)
  return inputs && fits(JSON.stringify({ data: dataOf(action), inputs })) ? buttonOf(action, inputs) : null
}

/** The button that opens the form stands after the one that hands it in, or first. */
function withOpener(pieces: Piece[], opener: types.Button, form: Form): Piece[] {
  const last = pieces.at(-1)
  if (last?.kind !== 'buttons') return [...pieces, { kind: 'buttons', buttons: [opener] }]
  const at = startingInputs(form) && last.buttons.length > 0 ? 1 : 0
  return [...pieces.slice(0, -1), { ...last, buttons: last.buttons.toSpliced(at, 0, opener) }]
}
