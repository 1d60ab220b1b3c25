import { randomBytes, randomUUID } from 'node:crypto'
import type { Action, Inputs, Verb } from '../../src/cards/action.js'
import type { AdaptiveCard } from '../../src/cards/adaptive-card.js'
import { buttonsOf } from './buttons.js'

/** What a page's script is answered with. */
type Answer = { kind: 'nothing' } | { kind: 'text'; text: string } | { kind: 'card'; card: AdaptiveCard; title: string }

/**
 * Somebody's browser at a booking page, whose script posts to the page's own address.
 * @param known what its cookie holds, once its visitor has shown that an address is theirs
 */
export function visitPage(page: string, known = '') {
  const visitor = randomBytes(16).toString('base64url')

  async function post(said: object, deliveryId: string = randomUUID(), site = page) {
    const response = await fetch(site, {
      method: 'POST',
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        Cookie: `visitor=${visitor}; zone=UTC; known=${known}`,
        Origin: new URL(site).origin,
      },
      body: JSON.stringify({ deliveryId, said }),
    })
    return { status: response.status, body: await response.text() }
  }

  return {
    /** The data of the buttons with that verb on the card that the page begins with. */
    async open<V extends Verb>(verb: V) {
      const { body } = await post({ kind: 'visit' })
      return buttonsOf(JSON.parse(body).card, verb)
    },
    /** @param site the same page in another process */
    press: (action: Action, inputs: Inputs = {}, { deliveryId, site }: { deliveryId?: string; site?: string } = {}) =>
      post({ kind: 'action', data: { ...action, owner: visitor }, inputs }, deliveryId, site),
  }
}

export const readAnswer = (body: string): Answer => JSON.parse(body)
