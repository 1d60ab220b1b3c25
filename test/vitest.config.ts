import { defineConfig } from 'vitest/config'

/** The rooms whose tests need no database; the others share one server and copy its template. */
const pure = ['scheduling', 'language', 'cards', 'mail'].map((room) => `test/${room}/**/*.test.ts`)

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'with a database',
          include: ['test/**/*.test.ts'],
          exclude: [...pure, 'test/e2e/**'],
          globalSetup: ['test/support/database-server.ts', 'test/support/build.ts'],
          hookTimeout: 30_000,
        },
      },
    ],
  },
})
