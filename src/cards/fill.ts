// The package's own entry has types that refer to the TypeScript source of another package, which tsc would check with ours.
import { Template } from 'adaptivecards-templating/lib/template-engine.js'
import type { AdaptiveCard, PageCard, PageElement, SlotCalendar } from './adaptive-card.js'
import type { Card, CardName } from './catalogue.js'
import { shorten } from './limits.js'
import { cleanText, escapeText } from './markdown.js'
import { presentCard } from './present/present.js'
import { type Reader, readerFor } from './present/reader.js'
import { templates } from './templates.js'

const compiled = new Map<CardName, Template>()

/**
 * A card with its words and data in place. `locale` is the reader's; `owner`, the only person who may press its buttons, stands in
 * every button's data. Texts and facts are card markdown in which nothing acts (`plainText` gives what is seen of them); `fallbackText`,
 * labels, titles, choices and values are plain.
 */
export function fillCard(card: Card, reader: { locale: string; owner: string }): AdaptiveCard {
  const { body, ...rest } = fill(card, readerFor(reader))
  return { ...rest, body: body.flatMap((element) => (isCalendar(element) ? element.fallback.items : [element])) }
}

/** The same for a page of ours: with its own elements in place, and without what the page says around the card. */
export function fillPageCard(card: Card, reader: { locale: string; owner: string }): PageCard {
  const { body, ...rest } = fill(card, readerFor({ ...reader, onPage: true }))
  const inPlace = (element: PageElement) => (isCalendar(element) && !element.data ? element.fallback.items : [element])
  return { ...rest, body: body.flatMap(inPlace) }
}

const isCalendar = (element: PageElement): element is SlotCalendar => element.type === 'SlotCalendar'

function fill(card: Card, reader: Reader): PageCard {
  return makeHarmless(templateOf(card.name).expand({ $root: presentCard(card, reader) })) as PageCard
}

/** Compiling a template costs as much as filling it twenty times. */
function templateOf(name: CardName): Template {
  const known = compiled.get(name)
  if (known) return known
  const template = new Template(templates[name])
  compiled.set(name, template)
  return template
}

/** Cleans every string that a person sees, and escapes those that are read as markdown. A button's data goes back as it is. */
function makeHarmless(node: unknown): unknown {
  if (typeof node === 'string') return cleanText(node)
  if (Array.isArray(node)) return node.map(makeHarmless)
  if (typeof node !== 'object' || node === null) return node
  const element = node as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(element).map(([key, value]) => {
      if (key === 'data') return [key, value]
      if (key === 'text')
        return [key, escapeText(element.style === 'heading' ? shorten(String(value), 150) : String(value))]
      if (key === 'facts') return [key, (value as { title: string; value: string }[]).map(escapeFact)]
      return [key, makeHarmless(value)]
    }),
  )
}

function escapeFact(fact: { title: string; value: string }): { title: string; value: string } {
  return { title: escapeText(fact.title), value: escapeText(fact.value) }
}
