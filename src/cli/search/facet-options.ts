/** The options by which a catalogue is narrowed, and what their values mean. */
import { type NamedFacet, type Query, resolveFacet } from '../../catalogue/index.js'
import { words } from '../../index.js'
import type { Option } from '../options.js'
import { unknownRegion, unknownTerm } from '../usage-error.js'

const names = ['audience', 'topic', 'region', 'level', 'form', 'hours', 'licence'] as const

/** Each may be given many times: any of the values may hold. */
export const facetOptions = {
  audience: {
    type: 'list',
    value: 'A',
    summary: words('给谁学，如「老人」；更窄的也算', 'Whom for, such as seniors; narrower ones count'),
  },
  topic: { type: 'list', value: 'T', summary: words('什么主题，如「防诈骗」', 'A topic') },
  region: {
    type: 'list',
    value: 'R',
    summary: words('哪个地方，写名称或代码；辖区都算', 'A place and all in it: name or code'),
  },
  level: { type: 'list', value: 'L', summary: words('层次：入门、提高、研修', 'A level, such as beginner') },
  form: { type: 'list', value: 'F', summary: words('学习形式，如「课堂学习」', 'A form of learning') },
  hours: {
    type: 'list',
    value: 'H',
    summary: words(
      '学时档：1-4、5-8、9-16、17-32、33+，写一个数就是它在的档',
      'Hours: 1-4, 5-8, 9-16, 17-32, 33+, or a number for its band',
    ),
  },
  licence: { type: 'list', value: 'L', summary: words('许可，如「CC BY」', 'A licence, such as CC-BY-4.0') },
} as const satisfies Readonly<Record<NamedFacet, Option>>

const valuesOf = (facet: NamedFacet, text: string): readonly string[] => {
  const found = resolveFacet(facet, text)
  if (found.kind === 'values') return found.values
  if (facet === 'region' && found.suggestions.length === 0) throw unknownRegion(text)
  throw unknownTerm(`--${facet}`, text, found.suggestions.slice(0, 12))
}

/** What the options choose; the first value that means nothing is thrown. */
export const chosenIn = (
  options: Readonly<Record<NamedFacet, readonly string[]>>,
): NonNullable<Query['facets']> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const values = options[name].flatMap((text) => valuesOf(name, text))
      return values.length === 0 ? [] : [[name, [...new Set(values)]]]
    }),
  )
