import type { Sample } from './sample-data.js'
import { usualSamples } from './usual-cards.js'
import { nastyTexts, samplesWith } from './written-cards.js'

/** The usual cards, and each nasty text in every card: what a channel has to take. */
export const sampleCards: Sample[] = [...usualSamples, ...nastyTexts.flatMap(samplesWith)]
