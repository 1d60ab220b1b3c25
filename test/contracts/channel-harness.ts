import type { Inputs, Verb } from '../../src/cards/action.js'
import type { Address, Caller, Channel, Visitor } from '../../src/channels/channel.js'

/** One message (or window) of the bot as the person sees it now. */
export interface Shown {
  /**
   * What can be read on it, buttons left out, pieces separated by newlines: what the reader sees once the platform has rendered its
   * markup. A harness renders as the platform does, so that markup that acts (a mention, bold) does not come out as it was typed.
   */
  text: string
  /** Those that can be pressed; `verb` for the ones that come from a card. */
  buttons: { title: string; verb?: Verb }[]
}

/** A person's hands and eyes on a platform, with one channel connected to it. */
export interface ChannelHarness {
  channel: Channel
  /** Who speaks and presses, as the channel should say it: with e-mail address, zone and locale where the platform gives them. */
  person: Caller | Visitor
  /** Where that person can be written to unasked, and an address of the same shape where nobody is. */
  address: Address
  nobodysAddress: Address

  /** Says a text in the person's own chat with the bot. Like all that acts here, it ends when the bot has answered or will not. */
  say(text: string): Promise<void>
  /** Says a text where others read along, mentioning the bot in the way of the platform. */
  sayShared(text: string): Promise<void>
  /** Sends the last delivery once more, as the platform does when it got no answer in time. */
  sendAgain(): Promise<void>
  /** Sends a text whose origin the channel cannot verify; answers with the HTTP status. */
  sayUnverified(text: string): Promise<number>
  /**
   * Presses the button with this verb on the newest message that has it, after filling in these inputs (by id) and leaving the
   * others as they are. Where a form is kept behind a button that opens it, opens it first.
   */
  press(verb: Verb, inputs?: Inputs): Promise<void>

  /** Every message of the bot that is visible to the person, oldest first; one that was replaced stands once, as it is now. */
  shown(): Shown[] | Promise<Shown[]>
  /** All that the channel has logged at `warn` and above. */
  logged(): string
  stop(): Promise<void>
}
