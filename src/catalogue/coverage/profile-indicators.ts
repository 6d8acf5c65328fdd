/** The indicators that a profile makes: what its province asks for, and how many courses have it. */
import { type Words, words } from '../../base/words.js'
import { type CourseField, courseField } from '../../lint/facts/course-field.js'
import { catalogueEntry } from '../../model/catalogue-entry.js'
import type { Profile } from '../../model/profile.js'
import { type Indicator, share } from './indicator.js'

const all = words('全部在册课程', 'all counted courses')

const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

/** What stands at a path such as `publisher.level`. */
const valueAt = (entry: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (at, key) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, key)
          ? (at as Readonly<Record<string, unknown>>)[key]
          : undefined,
      entry,
    )

const named = (fields: readonly CourseField[]): Words =>
  words(fields.map(({ zh }) => zh).join('、'), fields.map(({ path }) => path).join(', '))

const requiredFields = (names: readonly string[]): Indicator => {
  const fields = names.flatMap((name) => courseField(name) ?? [])
  const inEntry = ({ path }: CourseField): boolean =>
    Object.hasOwn(catalogueEntry.shape, path.split('.')[0] ?? '')
  const judged = fields.filter(inEntry)
  const others = fields.filter((field) => !inEntry(field))
  const [these, those] = [named(judged), named(others)]
  const apart =
    others.length === 0
      ? words('', '')
      : words(
          `；目录里没有的不看：${those['zh-CN']}`,
          `; not judged, since a catalogue does not have them: ${those.en}`,
        )
  return share({
    id: 'required-fields',
    label: words('必填字段齐全', 'Required fields filled in'),
    numerator: words(
      `这些都写了的课程：${these['zh-CN']}${apart['zh-CN']}`,
      `courses that have all of: ${these.en}${apart.en}`,
    ),
    denominator: all,
    source: 'M四(三); R132',
    holds: ({ entry }) => judged.every(({ path }) => isFilled(valueAt(entry, path))),
  })
}

const minimumHours = (least: number): Indicator =>
  share({
    id: 'minimum-hours',
    label: words('达到最少学时', 'Minimum hours kept'),
    numerator: words(`总学时不少于 ${least} 的课程`, `courses of at least ${least} teaching hours`),
    denominator: words('写了总学时的课程', 'courses that state their teaching hours'),
    source: 'N三(四); R116',
    holds: ({ entry }) => (entry.hours?.total ?? 0) >= least,
    among: ({ entry }) => entry.hours !== undefined,
  })

const reviewSteps = (steps: readonly string[]): Indicator =>
  share({
    id: 'review-steps',
    label: words('各步审核都通过', 'All steps of review passed'),
    numerator: words(
      `每一步（${steps.join('、')}）都通过、审后内容没有改动的课程`,
      `courses that passed every step (${steps.join(', ')}), each of which saw the content as it is now`,
    ),
    denominator: all,
    source: '教科信厅〔2024〕1号; R129',
    holds: ({ entry: { reviews = [] } }) =>
      steps.every((step) =>
        reviews.some((each) => each.step === step && each.verdict === 'pass' && each.state === 'fresh'),
      ),
  })

export const profileIndicators = (profile: Profile | undefined): readonly Indicator[] => [
  ...(profile?.requiredFields?.length ? [requiredFields(profile.requiredFields)] : []),
  ...(profile?.minimumHours === undefined ? [] : [minimumHours(profile.minimumHours)]),
  ...(profile?.reviewSteps?.length ? [reviewSteps(profile.reviewSteps)] : []),
]

/** All ids and names by which a plan may name an indicator. */
const everything: Profile = { id: 'x', requiredFields: ['title'], minimumHours: 1, reviewSteps: ['x'] }
export const anyProfileIndicators: readonly Indicator[] = profileIndicators(everything)
