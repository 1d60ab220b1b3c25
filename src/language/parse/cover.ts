import { type Kind, type Node, standalone } from '../meanings/meaning.js'
import type { Token } from '../tokens.js'
import type { Chart } from './chart.js'

/** Words that only join count for little: what they belong to is the same without them. */
const joining = new Set(
  "in on at for the a an of 's to by during this is and or & en de het een op om in te van voor met rond tijdens".split(
    ' ',
  ),
)
const worthOfJoining = 0.2
const worthOfMark = 0.05

/** A phrase costs a little, so that one long phrase is preferred to two short ones over the same words. */
const costOfPhrase = 0.25

/** The phrases, none overlapping another, that together explain most of the text; heavier meanings win where length does not decide. */
function worthOf({ kind, word }: Token): number {
  if (kind === 'mark') return word === '-' ? worthOfJoining : worthOfMark
  return joining.has(word) ? worthOfJoining : 1
}

export function bestCover(chart: Chart, tokens: readonly Token[]): Node[] {
  const worth = [0]
  for (const token of tokens) worth.push(worth.at(-1)! + worthOf(token))
  const best: number[] = new Array(chart.length + 1).fill(0)
  const choice: (Node | undefined)[] = new Array(chart.length)
  for (let start = chart.length - 1; start >= 0; start--) {
    best[start] = best[start + 1]!
    for (const node of chart[start]!) {
      if (!standalone.has(node.kind as Kind) || (node.kind === 'days' && node.value.latent)) continue
      const score = worth[node.end]! - worth[start]! - costOfPhrase + node.weight + best[node.end]!
      if (score > best[start]!) {
        best[start] = score
        choice[start] = node
      }
    }
  }
  const cover: Node[] = []
  for (let at = 0; at < chart.length; ) {
    const node = choice[at]
    if (node) cover.push(node)
    at = node ? node.end : at + 1
  }
  return cover
}
