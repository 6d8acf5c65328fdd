/**
 * The tests: `kebao` is all that Node alone can run, `conformance` asks programs from outside (see test/conformance), and
 * `hosts` runs the portals of examples/hosts that are written in other languages.
 */
import { defineConfig } from 'vitest/config'

const outside = 'test/conformance/**'
const hosts = 'test/hosts/**'

/** The day on which the tests run is part of what they expect: courses go out of date. 2026-11-22. */
const env = { SOURCE_DATE_EPOCH: '1795305600' }

export default defineConfig({
  test: {
    // By default one core is left to whoever works beside; the tests of a submission run alone.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'kebao',
          include: ['test/**/*.test.ts'],
          exclude: [outside, hosts],
          testTimeout: 60_000,
          env,
        },
      },
      { test: { name: 'hosts', include: [`${hosts}/*.test.ts`], testTimeout: 60_000, env } },
      { test: { name: 'conformance', include: [`${outside}/*.test.ts`], testTimeout: 60_000, env } },
    ],
  },
})
