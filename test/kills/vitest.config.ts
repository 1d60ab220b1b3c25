import { defineConfig } from 'vitest/config'

/** Minutes of killing: `npm run kills`, apart from the tests that are run all day. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/kills/**/*.test.ts'],
    testTimeout: 900_000,
    hookTimeout: 120_000,
    globalSetup: ['test/support/database-server.ts', 'test/support/build.ts'],
  },
})
