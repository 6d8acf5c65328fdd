/** The tests: `kebao` is all that Node alone can run, `conformance` asks programs from outside (see test/conformance). */
import { defineConfig } from 'vitest/config'

const outside = 'test/conformance/**'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'kebao', include: ['test/**/*.test.ts'], exclude: [outside], testTimeout: 60_000 } },
      { test: { name: 'conformance', include: [`${outside}/*.test.ts`], testTimeout: 60_000 } },
    ],
  },
})
