import { defineConfig } from 'vitest/config'

/** The rooms whose tests need no database; the others share one server and copy its template. */
const pure = ['scheduling', 'language', 'cards', 'mail'].map((room) => `test/${room}/**/*.test.ts`)

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // A machine that does much else may be slow, and a test that waits says itself for how long.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Much of a test is waiting for the database, so each core has its own, where vitest would leave one free.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'with a database',
          include: ['test/**/*.test.ts'],
          exclude: [...pure, 'test/e2e/**', 'test/kills/**'],
          globalSetup: ['test/support/database-server.ts', 'test/support/build.ts'],
        },
      },
    ],
  },
})
