import { setTimeout } from 'node:timers/promises'
import type { types, ViewOutput } from '@slack/bolt'
import type { Bot } from './bot.js'
import type { ModalMemory } from './render.js'

/** Opens a modal. Not when it is too late for that (a trigger lives 3 s): then a message takes its place. */
export async function openModal(
  bot: Bot,
  trigger_id: string,
  view: types.ModalView,
): Promise<{ isOpen: boolean; id?: string }> {
  try {
    const opened = await bot.client.views.open({ trigger_id, view })
    return { isOpen: true, ...(opened.view?.id && { id: opened.view.id }) }
  } catch (error) {
    bot.log.warn({ err: error }, 'Slack did not open a modal; the form is shown as a message')
    return { isOpen: false }
  }
}

/** What was put into a modal when it was made. */
export function memoryOf(view: ViewOutput): ModalMemory {
  return JSON.parse(view.private_metadata) as ModalMemory
}

/** A promise's value, or undefined when it takes longer than `patience` milliseconds. */
export async function within<Value>(patience: number, value: Promise<Value>): Promise<{ value: Value } | undefined> {
  const late = new AbortController()
  try {
    return await Promise.race([value.then((settled) => ({ value: settled })), setTimeout(patience, undefined, late)])
  } finally {
    late.abort()
  }
}
