/** Moves `线上学时` and its like, which teachers write beside `学时`, into the record of hours. */
import type { LocatedEntry, LocatedMap } from '../../markdown/located.js'

/** The names that are lifted, and the key of the record that each means. */
export const liftedHours: ReadonlyMap<string, string> = new Map([
  ['onlineHours', 'online'],
  ['线上学时', 'online'],
  ['offlineHours', 'offline'],
  ['线下学时', 'offline'],
  ['minutesPerHour', 'minutesPerHour'],
  ['每课时分钟', 'minutesPerHour'],
  ['每学时分钟', 'minutesPerHour'],
])

const HOURS = new Set(['hours', '学时', '课时', '总学时'])

const entriesOf = (hours: LocatedEntry | undefined): readonly LocatedEntry[] =>
  hours === undefined
    ? []
    : hours.value.kind === 'map'
      ? hours.value.entries
      : [{ key: 'total', keyRange: hours.keyRange, value: hours.value }]

/** The same front matter with all hours in one record. */
export const liftHours = (data: LocatedMap): LocatedMap => {
  const lifted = data.entries.filter((entry) => liftedHours.has(entry.key))
  const [first] = lifted
  if (first === undefined) return data
  const hours = data.entries.find((entry) => HOURS.has(entry.key))
  const inner = lifted.map((entry) => ({ ...entry, key: liftedHours.get(entry.key) as string }))
  const record: LocatedEntry = {
    key: hours?.key ?? 'hours',
    keyRange: (hours ?? first).keyRange,
    value: { kind: 'map', entries: [...entriesOf(hours), ...inner], range: (hours ?? first).value.range },
  }
  const others = data.entries.filter((entry) => entry !== hours && !lifted.includes(entry))
  return { ...data, entries: [...others, record] }
}
