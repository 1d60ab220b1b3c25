import { means } from './meaning.js'

/** Answers to an offer. */
export const answers = {
  yes: means('answer', () => ({ kind: 'yes' })),
  no: means('answer', () => ({ kind: 'no' })),
  nth: means('answer', ({ ordinal, int, cardinal }) => {
    const number = ordinal ?? int?.value ?? cardinal
    return number >= 1 && number <= 50 ? { kind: 'choice', index: number - 1 } : undefined
  }),
  last: means('answer', () => ({ kind: 'choice', index: -1 })),
  earlier: means('answer', () => ({ kind: 'earlier' })),
  later: means('answer', () => ({ kind: 'later' })),
  someoneElse: means('answer', () => ({ kind: 'someoneElse' })),
}
