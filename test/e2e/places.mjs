import { join } from 'node:path'

/** The checkout. */
export const root = join(import.meta.dirname, '../..')
/** What a run leaves to look at: screenshots and the logs of the programs. */
export const output = join(import.meta.dirname, 'output')
/** Where the packages of these tests are. */
export const packages = join(import.meta.dirname, 'node_modules')
