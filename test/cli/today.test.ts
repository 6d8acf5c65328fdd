/** The day on which packages are checked. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { KebaoError } from '../../src/base/error.js'
import { judgingDay, todayOf } from '../../src/cli/settings/today.js'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

describe('the day', () => {
  it('is what was asked for', () => {
    expect(todayOf('2027-03-01')).toBe('2027-03-01')
    expect(todayOf('2028-02-29')).toBe('2028-02-29')
  })

  it('is that of the calendar on the wall', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', undefined)
    vi.useFakeTimers({ now: new Date(2026, 2, 9, 23, 59) })
    expect(todayOf(undefined)).toBe('2026-03-09')
  })

  it('is that of a reproducible build', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1793491200')
    expect(todayOf(undefined)).toBe('2026-11-01')
  })

  it('on which keys are judged is not that of a build', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '0')
    vi.useFakeTimers({ now: new Date(2026, 2, 9, 23, 59) })
    expect(judgingDay(undefined)).toBe('2026-03-09')
    expect(judgingDay('2027-03-01')).toBe('2027-03-01')
  })

  it.each(['', 'today', '2027-3-1', '2027-02-30', '2027-13-01', '0000-00-00', '2027-03-01T00:00'])(
    'is not %j',
    (written) => {
      expect(() => todayOf(written)).toThrow(KebaoError)
    },
  )
})
