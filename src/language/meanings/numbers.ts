import { means } from './meaning.js'

/** Amounts and ordinals, in digits and in words. */
export const numbers = {
  digits: means('number', ({ int }) => int.value),
  words: means('number', ({ cardinal }) => cardinal),
  decimal: means('number', ({ int, second }) =>
    second.int.glued && second.int.width <= 2 ? Number(`${int.value}.${second.int.value}`) : undefined,
  ),
  fraction: means('number', ({ int, second }) =>
    [2, 4].includes(second.int.value) && int.value < second.int.value ? int.value / second.int.value : undefined,
  ),
  andAHalf: means('number', ({ number }) => number + 0.5),
  andAQuarter: means('number', ({ number }) => number + 0.25),
  andThreeQuarters: means('number', ({ number }) => number + 0.75),
  ordinalInDigits: means('ordinal', ({ int }) => (int.value > 0 && int.value < 100 ? int.value : undefined)),
  dayInDigits: means('dayNumber', ({ int }) =>
    int.width <= 2 && int.value >= 1 && int.value <= 31 ? int.value : undefined,
  ),
  dayAsOrdinal: means('dayNumber', ({ ordinal }) => (ordinal <= 31 ? ordinal : undefined)),
  couple: means('number', () => 2),
  few: means('number', () => 3),
  yearInDigits: means('year', ({ int }) =>
    int.width === 4 && int.value >= 1900 && int.value < 2200 ? int.value : undefined,
  ),
  yearInWords: means('year', ({ cardinal, second }) =>
    cardinal > 18 && cardinal < 22 && second.cardinal > 9 && second.cardinal < 100
      ? cardinal * 100 + second.cardinal
      : undefined,
  ),
  yearOfThisMillennium: means('year', ({ cardinal }) => (cardinal < 100 ? 2000 + cardinal : undefined)),
}
