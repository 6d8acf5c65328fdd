/** What a newer syllabus changes, in words. */
import { listed } from '../../base/listed.js'
import { type Language, words } from '../../base/words.js'
import type { Conformance, Drift, HoursMatch } from '../../model/conformance.js'
import { audienceName } from '../told/audience.js'
import { nameOf, partNames } from './phrases.js'
import type { Mark, ReadItem } from './read-item.js'

type Item = Drift['items'][number]

export interface DriftReading {
  readonly title: string
  /** From which version to which. */
  readonly against: string
  readonly verdict: string
  readonly items: readonly ReadItem[]
}

const kinds = {
  objective: words('目标', 'Objective'),
  unit: words('单元', 'Unit'),
  hours: words('学时', 'Hours'),
  audience: words('受众', 'Audience'),
  assessment: words('考核', 'Assessment'),
}

const changes = {
  added: words('新增', 'new'),
  removed: words('取消', 'gone'),
  changed: words('改动', 'changed'),
  same: words('未变', 'unchanged'),
}

const met: Readonly<Record<Item['met'], readonly [Mark, ReturnType<typeof words>]>> = {
  still: ['good', words('课程仍然符合', 'The course still meets it')],
  newly: ['good', words('课程已经符合', 'The course meets it already')],
  'no-longer': ['bad', words('课程原来符合，现在不符合，要改', 'The course no longer meets it')],
  'not-yet': ['bad', words('课程还不符合，要改', 'The course does not meet it yet')],
  gone: ['fair', words('新版不再要求，留不留由课程定', 'No longer asked for; the course may keep it')],
}

/** Hours part by part: 「合计 18、线上 4、线下 14」. */
const hoursText = (hours: readonly HoursMatch[], language: Language): string =>
  listed(
    hours.map(({ part, asked }) => `${partNames[part][language]} ${asked}`),
    language,
  )

/** One side of a change as a person reads it. */
const shown = (
  { kind, id }: Item,
  text: string | undefined,
  side: Conformance,
  language: Language,
): string => {
  if (text === undefined) return ''
  if (kind === 'audience') return audienceName(text, language)
  if (kind === 'hours') return hoursText(side.hours, language)
  const unit = kind === 'unit' ? side.units.find((each) => each.id === id) : undefined
  if (unit === undefined || unit.hours.length === 0) return text
  const length = hoursText(unit.hours, language)
  return words(`${unit.title}（${length}）`, `${unit.title} (${length})`)[language]
}

const itemOf = (item: Item, drift: Drift, language: Language): ReadItem => {
  const { kind, id, change, before, after } = item
  const [mark, sentence] = met[item.met]
  const colon = language === 'en' ? ': ' : '：'
  const was =
    change === 'changed'
      ? [`${words('原来', 'Before')[language]}${colon}${shown(item, before, drift.before, language)}`]
      : []
  const name = `${kinds[kind][language]}${language === 'en' ? ', ' : '，'}${changes[change][language]}`
  const own = kind === 'objective' || kind === 'unit' ? `${id} ` : ''
  return {
    mark,
    id: name,
    text: `${own}${shown(item, after ?? before, after === undefined ? drift.before : drift.after, language)}`,
    lines: [...was, sentence[language]],
  }
}

/** The words of a drift in one language. */
export const driftReading = (drift: Drift, language: Language): DriftReading => {
  const todo = drift.items.filter((item) => item.met === 'no-longer' || item.met === 'not-yet').length
  const count = drift.items.length
  const verdict =
    count === 0
      ? words('大纲的要求没有变，课程不用改。', 'The syllabus asks for the same: nothing is to be done.')
      : words(
          `大纲有 ${count} 处变化，课程要改 ${todo} 处。`,
          `The syllabus changes in ${count} ${count === 1 ? 'place' : 'places'}; to be done in the course: ${todo}.`,
        )
  return {
    title: nameOf(drift.course, language),
    against: `${nameOf(drift.from, language)} → ${drift.to.version ?? nameOf(drift.to, language)}`,
    verdict: verdict[language],
    items: drift.items.map((item) => itemOf(item, drift, language)),
  }
}
