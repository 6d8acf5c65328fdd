/** The tests: `kebao` is all that Node alone can run, `conformance` asks programs from outside (see test/conformance). */
import { defineConfig } from 'vitest/config'

const outside = 'test/conformance/**'

/** The day on which the tests run is part of what they expect: courses go out of date. 2026-11-22. */
const env = { SOURCE_DATE_EPOCH: '1795305600' }

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'kebao', include: ['test/**/*.test.ts'], exclude: [outside], testTimeout: 60_000, env },
      },
      { test: { name: 'conformance', include: [`${outside}/*.test.ts`], testTimeout: 60_000, env } },
    ],
  },
})
