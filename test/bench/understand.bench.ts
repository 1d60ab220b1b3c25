import * as english from 'chrono-node/en'
import * as dutch from 'chrono-node/nl'
import { measure } from 'mitata'
import { examples, topics } from '../../src/language/examples.js'
import type { Language } from '../../src/language/request.js'
import { understand } from '../../src/language/understand.js'

const now = '2026-11-23T09:00'
const zone = 'Europe/Amsterdam'

/** A library that reads dates out of text; undefined where it is not installed. What it answers is not compared. */
interface DateReader {
  name: string
  read: (text: string, language: Language) => unknown
}

/** Prints what one text takes, at the median and at the 99th percentile, beside libraries that only look for dates. */
export async function run(): Promise<void> {
  const readers = [
    { name: 'understand', read: (text: string, locale: Language) => understand(text, { now, zone, locale }) },
    ...[chronoNode(), await compromise()].filter((reader) => reader !== undefined),
  ]
  console.log('| texts | reader | median | 99th percentile |\n|---|---|---|---|')
  for (const [name, texts] of Object.entries(textsToRead()))
    for (const reader of readers) {
      const { p50, p99 } = await measureEach(texts, reader)
      console.log(`| ${name} | ${reader.name} | ${inMilliseconds(p50)} | ${inMilliseconds(p99)} |`)
    }
}

type Text = readonly [text: string, language: Language]

function textsToRead(): Record<string, Text[]> {
  const shown = (language: Language): Text[] =>
    topics.flatMap((topic) => examples[language][topic].map(({ text }) => [text, language] as const))
  return {
    English: shown('en'),
    Dutch: shown('nl'),
    '10,000 characters': [['book Adam tomorrow or on Friday between 2 and 4, '.repeat(204), 'en']],
  }
}

async function measureEach(texts: readonly Text[], { read }: DateReader): Promise<{ p50: number; p99: number }> {
  const samples: number[] = []
  for (const [text, language] of texts) {
    const stats = await measure(() => read(text, language), { min_samples: 50, min_cpu_time: 20_000_000 })
    samples.push(...stats.samples)
  }
  samples.sort((a, b) => a - b)
  const at = (share: number) => samples[Math.floor((samples.length - 1) * share)]!
  return { p50: at(0.5), p99: at(0.99) }
}

function chronoNode(): DateReader {
  const reference = new Date(`${now}:00Z`)
  const readers = { en: english, nl: dutch }
  return { name: 'chrono-node', read: (text, language) => readers[language].parse(text, reference) }
}

async function compromise(): Promise<DateReader | undefined> {
  const [nlp, dates] = [await load('compromise'), await load('compromise-dates')]
  if (!nlp || !dates) return undefined
  nlp.default.plugin(dates.default)
  return { name: 'compromise-dates', read: (text) => nlp.default(text).dates().get({ today: now, timezone: zone }) }
}

// biome-ignore lint/suspicious/noExplicitAny: libraries that need not be installed have no types here
async function load(name: string): Promise<any> {
  try {
    return await import(name)
  } catch {
    return undefined
  }
}

function inMilliseconds(nanoseconds: number): string {
  return `${(nanoseconds / 1e6).toFixed(3)} ms`
}
