import type { types } from '@slack/bolt'
import type { AdaptiveCard } from '../../cards/adaptive-card.js'
import { fillCard } from '../../cards/fill.js'
import { shorten } from '../../cards/limits.js'
import { phrasesFor } from '../../cards/phrases/speak.js'
import type { Reply, Said } from '../channel.js'
import { toBlocks, toModal } from './block-kit.js'
import { openButton } from './button.js'
import { limits } from './limits.js'
import type { Message } from './message.js'
import type { Place } from './place.js'
import { escapeControls, plain, textOf } from './text.js'

/** What was said to get a form, and by whom: the button that opens the form says it again. */
export interface Asked {
  said: Said
  by: string
}

/** What a modal remembers: where its card came from, the data of its submit button, and the language it speaks. */
export interface ModalMemory {
  place: Place
  data: Record<string, unknown> | null
  locale: string
}

export type CardReply = Extract<Reply, { kind: 'card' }>

export function fillReply({ card, locale, owner }: CardReply): AdaptiveCard {
  return fillCard(card, { locale, owner })
}

export function sentenceMessage(text: string): Message {
  return { text: escapeControls(shorten(text, limits.text)), blocks: [sectionOf(text)] }
}

export function cardMessage(card: AdaptiveCard, locale: string, asked?: Asked): Message {
  const opener = asked && openButton(phrasesFor(locale).form.open, asked.said, asked.by)
  return { text: escapeControls(shorten(card.fallbackText ?? '', limits.text)), blocks: toBlocks(card, opener) }
}

export function cardModal(card: AdaptiveCard, locale: string, place: Place): types.ModalView {
  return toModal(card, {
    title: 'Timewith',
    close: phrasesFor(locale).form.close,
    metadata: (data) => JSON.stringify({ place, data, locale } satisfies ModalMemory),
  })
}

/** Stands in for a modal until its content is known. */
export function workingModal(locale: string, place: Place): types.ModalView {
  const { close, working } = phrasesFor(locale).form
  return {
    type: 'modal',
    callback_id: 'card',
    title: plain('Timewith', limits.modalWord),
    close: plain(close, limits.modalWord),
    blocks: [sectionOf(working)],
    private_metadata: JSON.stringify({ place, data: null, locale } satisfies ModalMemory),
  }
}

type ModalParts = Pick<types.ModalView, 'title' | 'blocks'> & {
  submit?: types.PlainTextElement | null
  close?: types.PlainTextElement | null
  private_metadata?: string
}

/** A modal as it is, with a sentence on top where there is one. Its blocks keep their ids, and so what was typed in them. */
export function modalSaying(text: string | undefined, view: ModalParts): types.ModalView {
  const { title, submit, close, blocks, private_metadata } = view
  return {
    type: 'modal',
    callback_id: 'card',
    title,
    ...(submit && { submit }),
    ...(close && { close }),
    ...(private_metadata && { private_metadata }),
    blocks: [
      ...(text ? [{ ...sectionOf(text), block_id: 'sentence' }] : []),
      ...blocks.filter((block) => block.block_id !== 'sentence'),
    ],
  }
}

function sectionOf(text: string): types.SectionBlock {
  return { type: 'section', text: textOf(text.split('\n').map((line) => ({ text: line }))) }
}
