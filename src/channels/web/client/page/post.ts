import { readChoices } from './choices.js'
import { words } from './words.js'

export type Answer<Body> = { ok: true; body: Body } | { ok: false; sentence: string }

/** Random enough to tell one delivery from another; `crypto.randomUUID` is missing where the page came by plain http. */
export const newDeliveryId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Says something while the page goes away, which waits for no answer. */
export function sayLeaving(address: string, said: object): void {
  const body = JSON.stringify({ deliveryId: newDeliveryId(), ...readChoices(), said })
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' }
  void fetch(address, { method: 'POST', keepalive: true, headers, body }).catch(() => {})
}

/**
 * Sends what a person said or pressed. A delivery that got no answer is sent once more under the same id, which makes it one;
 * whatever fails then is a sentence to show.
 */
export async function deliver<Body>(
  address: string,
  said: object,
  deliveryId = newDeliveryId(),
): Promise<Answer<Body>> {
  const body = JSON.stringify({ deliveryId, ...readChoices(), said })
  const send = () =>
    fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body,
    })
  const response = await send().catch(() => send().catch(() => null))
  if (!response) return { ok: false, sentence: words.offline }
  const answer = await response.json().catch(() => null)
  if (answer && (response.ok || answer.kind)) return { ok: true, body: answer }
  return { ok: false, sentence: answer?.error ?? words.failed }
}
