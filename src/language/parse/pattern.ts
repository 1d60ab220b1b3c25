import { tokenize } from '../tokens.js'

/** A step of a pattern: a word as it is, or a node of a kind. */
export type Step = { word: string } | { kind: string }

/**
 * Every sequence of steps that a pattern stands for. `{kind}` is a node, `[x]` may be left out, `(x|y)` is a choice,
 * everything else is words: "[the] (day|morning) after {day}".
 */
export function sequences(pattern: string): Step[][] {
  const symbols = pattern.match(/\{\w+\}|[[\]()|]|[^[\]()|{}]+/g) ?? []
  let at = 0

  const choice = (): Step[][] => {
    const options = [...sequence()]
    while (symbols[at] === '|') {
      at++
      options.push(...sequence())
    }
    return options
  }
  const sequence = (): Step[][] => {
    let soFar: Step[][] = [[]]
    while (at < symbols.length && !['|', ']', ')'].includes(symbols[at]!)) {
      const symbol = symbols[at++]!
      let next: Step[][]
      if (symbol === '[' || symbol === '(') {
        next = symbol === '[' ? [[], ...choice()] : choice()
        at++
      } else {
        next = [symbol[0] === '{' ? [{ kind: symbol.slice(1, -1) }] : tokenize(symbol).map(({ word }) => ({ word }))]
      }
      soFar = soFar.flatMap((start) => next.map((end) => [...start, ...end]))
    }
    return soFar
  }
  return choice().filter((steps) => steps.length > 0)
}
