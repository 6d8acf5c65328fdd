/**
 * The tests: `kebao` and `kebao-apart` are all that Node alone can run, `conformance` asks programs from outside (see
 * test/conformance), and `hosts` runs the portals of examples/hosts that are written in other languages.
 */
import { defineConfig } from 'vitest/config'
import { apart } from './test/apart.js'

const outside = 'test/conformance/**'
const hosts = 'test/hosts/**'

/** The day on which the tests run is part of what they expect: courses go out of date. 2026-11-22. */
const env = { SOURCE_DATE_EPOCH: '1795305600' }

const test = { testTimeout: 60_000, env }

export default defineConfig({
  test: {
    // By default one core is left to whoever works beside; the tests of a submission run alone.
    maxWorkers: '100%',
    projects: [
      {
        // To import the library anew for each of three hundred files took a third of the time.
        test: {
          ...test,
          name: 'kebao',
          include: ['test/**/*.test.ts'],
          exclude: [outside, hosts, ...apart],
          isolate: false,
        },
      },
      // Behind the others: a process is handed on to the next file only while files of one project follow one another.
      { test: { ...test, name: 'kebao-apart', include: [...apart], sequence: { groupOrder: 1 } } },
      { test: { ...test, name: 'hosts', include: [`${hosts}/*.test.ts`] } },
      { test: { ...test, name: 'conformance', include: [`${outside}/*.test.ts`] } },
    ],
  },
})
